/** One TCP handshake by Node's net, its outcome in the report's words (`addresses[].connect`). */
import { isIP, connect as open, type Socket } from 'node:net';
import { errorCode } from '../errors.ts';
import { ownAddress } from './own-interfaces.ts';
import type { Address } from './system-lookup.ts';
import type { AddressResult, ConnectState, Family, Millis } from './types.ts';

/** errno values that say "nobody listens there"; the rest but ETIMEDOUT mean that no packet gets there. */
const CLOSED: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET']);
/** Those that say that this machine lacks what a socket takes: the address was not tried. */
const LACKING: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM']);

export type Attempt =
  /** `at`: when it opened, by performance.now(). */
  | { readonly connect: 'open'; readonly ms: Millis; readonly at: Millis; readonly socket: Socket }
  | { readonly connect: Exclude<ConnectState, 'open'> | null; readonly errno: string | null };

/** `source`: an address or interface name. Silent once `signal` aborts. Never rejects. */
export function connect(to: Address, port: number, source: string | null, signal: AbortSignal): Promise<Attempt> {
  const { promise, resolve } = Promise.withResolvers<Attempt>();
  const localAddress = sourceAddress(source, to.family);
  if (localAddress === null) {
    resolve({ connect: 'unreachable', errno: 'EADDRNOTAVAIL' });
    return promise;
  }
  let began = performance.now();
  // The tick in which Node calls connect(2) for an address: loading its code before that is no part of the handshake.
  process.nextTick(() => {
    began = performance.now();
  });
  const socket = open({
    host: to.address,
    port,
    family: to.family,
    autoSelectFamily: false,
    noDelay: true,
    ...(localAddress === undefined ? {} : { localAddress }),
  });
  const giveUp = () => {
    resolve({ connect: 'silent', errno: null });
    socket.destroy();
  };
  // Stays for the socket's whole life: an error without a listener would end the process.
  socket.on('error', (error) => {
    const errno = errorCode(error);
    if (CLOSED.has(errno)) resolve({ connect: 'closed', errno });
    else if (LACKING.has(errno)) resolve({ connect: null, errno });
    else resolve({ connect: errno === 'ETIMEDOUT' ? 'silent' : 'unreachable', errno });
  });
  socket.once('connect', () => {
    signal.removeEventListener('abort', giveUp);
    const at = performance.now();
    resolve({ connect: 'open', ms: at - began, at, socket });
  });
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  return promise;
}

/** What the report says of an attempt. */
export function addressResult(of: Address, attempt: Attempt | null, traced: boolean): AddressResult {
  const { address, family } = of;
  const untold = { address, family, traced, connectMs: null, errno: null };
  if (attempt === null) return { ...untold, connect: null };
  if (attempt.connect === 'open') return { ...untold, connect: 'open', connectMs: attempt.ms };
  return { ...untold, connect: attempt.connect, errno: attempt.errno };
}

/** The source's address of a family; undefined: the system's choice, null: it has none of that family that is known. */
function sourceAddress(source: string | null, family: Family): string | null | undefined {
  if (source === null) return undefined;
  if (isIP(source) !== 0) return isIP(source) === family ? source : null;
  return ownAddress(source, family);
}
