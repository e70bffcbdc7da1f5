/**
 * The programs behind open TCP ports: bytes in, bytes out. Sources: RFC 862 (echo), RFC 9110 and 9112
 * (HTTP/1.1), RFC 7766 (DNS over TCP), `./tls.ts`, `./dns.ts`.
 */
import { read16, write16 } from '../packet.ts';
import type { DnsZones, TcpProgram } from './config.ts';
import { dnsServer } from './dns.ts';
import { tlsProgram } from './tls.ts';

/** What a program wants of its connection. `close`: FIN after all that was sent. */
export interface Wish {
  readonly send?: Uint8Array;
  readonly close?: boolean;
}

/** One run of a program, for one connection. Its peer's FIN is answered by closing once all is sent. */
export interface Program {
  opened(): Wish;
  /** In-order bytes. The view is the program's only until it returns. */
  data(bytes: Uint8Array): Wish;
}

const NOTHING: Wish = {};
const MAX_REQUEST_HEAD = 8192;

/** Starts the program that a port declares; called for each connection. `random` gives [0, 1). */
export function startProgram(program: TcpProgram, random: () => number): Program {
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
    case 'tls':
      return tlsProgram(program.flightBytes ?? 4000, random);
    case 'http':
      return httpProgram(program.bodyBytes ?? 256);
    case 'dns':
      return dnsProgram(program.zones);
  }
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

function httpProgram(bodyBytes: number): Program {
  let head = '';
  return {
    opened: () => NOTHING,
    data(bytes) {
      head += Buffer.from(bytes).toString('latin1');
      let answers = '';
      for (let end = head.indexOf('\r\n\r\n'); end >= 0; end = head.indexOf('\r\n\r\n')) {
        const { text, close } = httpAnswer(head.slice(0, end), bodyBytes);
        answers += text;
        head = head.slice(end + 4);
        if (close) return { send: Buffer.from(answers), close };
      }
      if (head.length > MAX_REQUEST_HEAD)
        return {
          send: Buffer.from(answers + httpMessage('431 Request Header Fields Too Large', '', true)),
          close: true,
        };
      return answers === '' ? NOTHING : { send: Buffer.from(answers) };
    },
  };
}

/** Requests with a body are not understood: what follows would be read as the next request, so the connection closes. */
function httpAnswer(head: string, bodyBytes: number): { readonly text: string; readonly close: boolean } {
  const [line = '', ...fields] = head.split('\r\n');
  const method = /^([A-Z]+) \S+ HTTP\/1\.[01]$/.exec(line)?.[1];
  const close = fields.some((field) => /^connection:\s*close\s*$/i.test(field)) || line.endsWith('HTTP/1.0');
  if (method === undefined) return { text: httpMessage('400 Bad Request', '', true), close: true };
  if (method !== 'GET' && method !== 'HEAD')
    return { text: httpMessage('405 Method Not Allowed', '', true), close: true };
  const whole = httpMessage('200 OK', 'x'.repeat(bodyBytes), close);
  return { text: method === 'GET' ? whole : whole.slice(0, whole.length - bodyBytes), close };
}

function httpMessage(status: string, body: string, close: boolean): string {
  const fields = [
    'Content-Type: text/plain',
    `Content-Length: ${body.length}`,
    ...(close ? ['Connection: close'] : []),
  ];
  return [`HTTP/1.1 ${status}`, ...fields, '', body].join('\r\n');
}
