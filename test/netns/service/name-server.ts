/** Name servers with odd manners, in the test's own process and over its kernel's sockets. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { DnsZones } from '../../simnet/hosts/config.ts';
import { dnsServer } from '../../simnet/hosts/dns.ts';

export interface NameServerManners {
  readonly zones?: DnsZones;
  /** Answers nothing at all. */
  readonly dead?: boolean;
  /** Answers no question of this type. */
  readonly drops?: 'A' | 'AAAA';
  readonly delayMs?: number;
  /** Answers only once this has happened. */
  readonly silentUntil?: Promise<unknown>;
  /** Every answer's response code (RFC 1035 section 4.1.1): 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED. */
  readonly code?: number;
  /** Other manners for single names. */
  readonly byName?: Readonly<Record<string, Omit<NameServerManners, 'zones' | 'byName'>>>;
}

const TYPES = { A: 1, AAAA: 28 } as const;
const TRUNCATED = 0x02;

export interface RunningNameServer extends AsyncDisposable {
  /** Queries that came, by transport. */
  readonly asked: { udp: number; tcp: number };
  /** The addresses from which those by UDP came. */
  readonly askedFrom: ReadonlySet<string>;
}

/** Serves at port 53 of an address of this machine, UDP and TCP. */
export async function startNameServer(address: string, manners: NameServerManners): Promise<RunningNameServer> {
  const asked = { udp: 0, tcp: 0 };
  const askedFrom = new Set<string>();
  const answer = dnsServer(manners.zones ?? {});
  const reply = (query: Buffer, transport: 'udp' | 'tcp', send: (bytes: Uint8Array) => void) => {
    asked[transport]++;
    const { name, type } = questionOf(query);
    const { dead = false, drops, code, delayMs = 0, silentUntil } = manners.byName?.[name] ?? manners;
    if (dead || (drops !== undefined && type === TYPES[drops])) return;
    const bytes = code === undefined ? answer(query, transport) : refusal(query, code);
    if (bytes !== null) void Promise.resolve(silentUntil).then(() => setTimeout(send, delayMs, bytes));
  };
  const udp = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  udp.on('message', (query, { port, address: to }) => {
    askedFrom.add(to);
    reply(query, 'udp', (bytes) => udp.send(bytes, port, to));
  });
  udp.bind(53, address);
  await once(udp, 'listening');
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    let waiting = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      waiting = Buffer.concat([waiting, data]);
      // RFC 1035 section 4.2.2: each message behind its length; several may come at once, and in pieces.
      while (waiting.length >= 2 && waiting.length >= 2 + waiting.readUInt16BE(0)) {
        const end = 2 + waiting.readUInt16BE(0);
        const query = waiting.subarray(2, end);
        waiting = waiting.subarray(end);
        reply(query, 'tcp', (bytes) =>
          socket.write(Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length), bytes])),
        );
      }
    });
  });
  tcp.listen(53, address);
  await once(tcp, 'listening');
  return {
    asked,
    askedFrom,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      udp.close();
      tcp.close();
      await Promise.all([once(udp, 'close'), once(tcp, 'close')]);
    },
  };
}

/** RFC 1035 section 4.1.2: labels behind their lengths, an empty one, the type. */
function questionOf(query: Buffer): { readonly name: string; readonly type: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length !== 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1) };
}

/** The query's own header and question as an answer with a code; without the records that follow the question. */
function refusal(query: Buffer, code: number): Uint8Array {
  let end = 12;
  while ((query[end] ?? 0) !== 0) end += (query[end] ?? 0) + 1;
  const answer = Buffer.from(query.subarray(0, end + 5));
  answer[2] = ((answer[2] ?? 0) | 0x80) & ~TRUNCATED;
  answer[3] = 0x80 | code;
  answer.fill(0, 6, 12);
  return answer;
}
