/**
 * The programs behind open TCP ports: bytes in, bytes out. Sources: RFC 862 (echo), RFC 7766 (DNS over TCP), `./dns.ts`.
 * TLS and HTTP are Node's own servers: see `./real-servers.ts`.
 */
import { read16, write16 } from '../packet.ts';
import type { DnsZones, HttpServer, TcpProgram, TlsServer } from './config.ts';
import { dnsServer } from './dns.ts';

/** What a program wants of its connection. `close`: FIN after all that was sent. */
export interface Wish {
  readonly send?: Uint8Array;
  readonly close?: boolean;
}

/** One run of a program, for one connection. */
export interface Program {
  opened(): Wish;
  /** In-order bytes. The view is the program's only until it returns. */
  data(bytes: Uint8Array): Wish;
  /** The peer's FIN. A program without this closes once all is sent. */
  ended?(): Wish;
  /** The connection is over, by whatever means. */
  gone?(): void;
}

/** What a wish that comes later than the call that caused it is handed to. */
export type Later = (wish: Wish) => void;

/** Starts what serves a TLS or HTTP port for one connection; its answers come later. */
export type StartServer = (server: TlsServer | HttpServer, later: Later) => Program;

const NOTHING: Wish = {};
/**
 * Starts the program that a port declares; called for each connection.
 *
 * @throws RangeError for a TLS or HTTP server where no `startServer` is given
 */
export function startProgram(program: TcpProgram, later: Later, startServer: StartServer | null): Program {
  switch (program.kind) {
    case 'open': {
      const { greeting } = program;
      return {
        opened: () => (greeting === undefined ? NOTHING : { send: Buffer.from(greeting) }),
        data: () => NOTHING,
      };
    }
    case 'echo':
      return { opened: () => NOTHING, data: (bytes) => ({ send: bytes.slice() }) };
    case 'blob':
      return blobProgram(program.bytes);
    case 'tls':
    case 'http':
      if (startServer === null) throw new RangeError(`a port of kind ${program.kind} needs real servers`);
      return startServer(program, later);
    case 'dns':
      return dnsProgram(program.zones);
  }
}

function blobProgram(bytes: number): Program {
  let answered = false;
  return {
    opened: () => NOTHING,
    data() {
      if (answered) return NOTHING;
      answered = true;
      return { send: new Uint8Array(bytes).fill(0x78) };
    },
  };
}

/** Each message stands behind two bytes of length. A query that UDP would leave unanswered is left so here too. */
function dnsProgram(zones: DnsZones): Program {
  const answerDns = dnsServer(zones);
  let received = new Uint8Array(0);
  return {
    opened: () => NOTHING,
    data(bytes) {
      received = Buffer.concat([received, bytes]);
      const answers: Uint8Array[] = [];
      while (received.length >= 2 && received.length >= 2 + read16(received, 0)) {
        const end = 2 + read16(received, 0);
        const answer = answerDns(received.subarray(2, end), 'tcp');
        received = received.subarray(end);
        if (answer === null) continue;
        const length = new Uint8Array(2);
        write16(length, 0, answer.length);
        answers.push(length, answer);
      }
      return answers.length === 0 ? NOTHING : { send: Buffer.concat(answers) };
    },
  };
}
