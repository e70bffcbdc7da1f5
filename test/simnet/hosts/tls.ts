/**
 * A TLS 1.3 server as far as its first flight (RFC 8446 sections 4.1.2, 4.1.3 and 5.1): a whole ClientHello is answered
 * with records of exactly the size wanted. Their encrypted part is random, so a real client ends the handshake there.
 */
import { read16, write16 } from '../packet.ts';
import type { Program, Wish } from './program.ts';

const ALERT = 21;
const HANDSHAKE = 22;
const APPLICATION_DATA = 23;
const CLIENT_HELLO = 1;
const MAX_RECORD = 16384;
const MAX_HELLO = 65536;
/** ServerHello, ChangeCipherSpec and one small record fit into this. */
const LEAST_FLIGHT = 256;
const CHANGE_CIPHER_SPEC = Uint8Array.of(20, 3, 3, 0, 1, 1);
const UNEXPECTED_MESSAGE = Uint8Array.of(ALERT, 3, 3, 0, 2, 2, 10);

/** @throws RangeError for a flight of less than 256 bytes, which would hold no ServerHello. */
export function tlsProgram(flightBytes: number, random: () => number): Program {
  if (!(flightBytes >= LEAST_FLIGHT))
    throw new RangeError(`flightBytes must be at least ${LEAST_FLIGHT}, found ${flightBytes}`);
  let received = new Uint8Array(0);
  let answered = false;
  return {
    opened: () => ({}),
    data(bytes): Wish {
      // What comes after the flight is the client's own end of the handshake, or its alert.
      if (answered) return bytes[0] === ALERT ? { close: true } : {};
      received = Buffer.concat([received, bytes]);
      const hello = readClientHello(received);
      if (hello === 'more') return {};
      if (hello === 'bad') return { send: UNEXPECTED_MESSAGE, close: true };
      answered = true;
      received = new Uint8Array(0);
      return { send: firstFlight(hello.sessionId, flightBytes, random) };
    },
  };
}

/** The legacy session ID, once the handshake message is complete; it may be spread over several records. */
function readClientHello(bytes: Uint8Array): 'more' | 'bad' | { readonly sessionId: Uint8Array } {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== HANDSHAKE || (at + 1 < bytes.length && bytes[at + 1] !== 3)) return 'bad';
    if (at + 5 > bytes.length) break;
    const length = read16(bytes, at + 3);
    if (length === 0 || length > MAX_RECORD) return 'bad';
    parts.push(bytes.subarray(at + 5, at + 5 + length));
    at += 5 + length;
  }
  const message = Buffer.concat(parts);
  if (message.length > 0 && message[0] !== CLIENT_HELLO) return 'bad';
  if (message.length < 4) return 'more';
  const length = message.readUIntBE(1, 3);
  // Version 2, random 32, session ID length 1.
  if (length < 35 || length > MAX_HELLO) return 'bad';
  if (message.length < 4 + length) return 'more';
  const sessionEnd = 39 + (message[38] ?? 0);
  if ((message[38] ?? 0) > 32 || sessionEnd > 4 + length) return 'bad';
  return { sessionId: message.subarray(39, sessionEnd) };
}

function firstFlight(sessionId: Uint8Array, flightBytes: number, random: () => number): Uint8Array {
  const head = Buffer.concat([serverHello(sessionId, random), CHANGE_CIPHER_SPEC]);
  const flight = new Uint8Array(flightBytes);
  flight.set(head);
  for (let at = head.length; at < flightBytes; ) {
    const left = flightBytes - at;
    // A record has 5 bytes of header and, encrypted, at least 17 more (RFC 8446 section 5.2): leave no smaller rest.
    const size = left <= MAX_RECORD ? left : Math.min(MAX_RECORD, left - 64);
    flight.set([APPLICATION_DATA, 3, 3, (size - 5) >> 8, (size - 5) & 0xff], at);
    flight.set(randomBytes(size - 5, random), at + 5);
    at += size;
  }
  return flight;
}

/** TLS_AES_128_GCM_SHA256, supported_versions (1.3) and key_share (x25519). */
function serverHello(sessionId: Uint8Array, random: () => number): Uint8Array {
  const extensions = [0, 43, 0, 2, 3, 4, 0, 51, 0, 36, 0, 29, 0, 32, ...randomBytes(32, random)];
  const body = [3, 3, ...randomBytes(32, random), sessionId.length, ...sessionId, 0x13, 0x01, 0, 0, extensions.length];
  const message = [2, 0, 0, body.length + extensions.length, ...body, ...extensions];
  const record = Uint8Array.from([HANDSHAKE, 3, 3, 0, 0, ...message]);
  write16(record, 3, message.length);
  return record;
}

function randomBytes(count: number, random: () => number): Uint8Array {
  return Uint8Array.from({ length: count }, () => Math.floor(random() * 256));
}
