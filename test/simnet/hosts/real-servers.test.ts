/** Node's own TLS and HTTP servers behind simulated TCP: what each declaration makes them say, to the byte where that is promised. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { CLIENT_HELLO_ENTROPY, encodeClientHello } from '../../../src/net/wire/tls-client-hello.ts';
import { ACK, FIN, SYN } from '../packet.ts';
import { waitReadable } from '../tun.ts';
import { authorityCertificate, authorityFolder, issueCertificate } from './authority.ts';
import { hostOf, readTcp, tcpPacket } from './by-hand.ts';
import type { HttpServer, TlsServer } from './config.ts';
import { type RealServers, startRealServers } from './real-servers.ts';

const NAME = 'web.example';
const DAY_MS = 86_400_000;
const GET = 'GET / HTTP/1.1\r\nHost: web.example\r\n\r\n';
/** A server that never answers must be told from one that has not answered yet: well beyond what any answer takes. */
const LONGEST_MS = 30_000;

const hello = (size = 517, name: string | null = NAME) =>
  encodeClientHello(size, name, new Uint8Array(CLIENT_HELLO_ENTROPY).fill(7));

interface Conversation {
  readonly bytes: Buffer;
  readonly closed: boolean;
}

/** Sends `pieces` over one connection and takes what comes until `enough` says so. */
function converse(
  servers: RealServers,
  server: TlsServer | HttpServer,
  pieces: readonly (string | Uint8Array)[],
  enough: (so: Conversation) => boolean,
): Conversation {
  const host = hostOf({ tcp: { ports: { 443: server } } }, 1, servers.startServer);
  const isn = readTcp(host.receive(tcpPacket(4, { flags: SYN, options: { mss: 1460 } }), 0)[0]).seq;
  let bytes = Buffer.alloc(0);
  let closed = false;
  const take = (emissions: ReturnType<typeof host.receive>) => {
    for (const { data, flags, seq } of emissions.map(readTcp)) {
      assert.equal(data.length === 0 || (seq - isn - 1) >>> 0 === bytes.length, true, 'in order, nothing twice');
      bytes = Buffer.concat([bytes, data]);
      if (flags & FIN) closed = true;
    }
  };
  let seq = 1;
  const say = (data: Uint8Array) => {
    take(host.receive(tcpPacket(4, { seq, ack: (isn + 1 + bytes.length) >>> 0, flags: ACK, data }), 1));
    seq += data.length;
  };
  say(new Uint8Array(0));
  for (const piece of pieces) say(Buffer.from(piece));
  while (!enough({ bytes, closed })) {
    assert.ok(waitReadable([servers.fd], LONGEST_MS)[0], `the server said ${bytes.length} bytes and then nothing`);
    servers.deliver();
    take(host.tick(1));
    // Each acknowledgement may bring more.
    for (let before = -1; before < bytes.length; ) {
      before = bytes.length;
      say(new Uint8Array(0));
    }
  }
  return { bytes, closed };
}

function records(flight: Buffer): number[] {
  const types: number[] = [];
  for (let at = 0; at < flight.length; at += 5 + flight.readUInt16BE(at + 3)) types.push(flight[at] ?? 0);
  return types;
}

const started = (declared: readonly (TlsServer | HttpServer)[]) => {
  const servers = startRealServers(declared, authorityFolder(), [NAME, '203.0.113.7', '2001:db8::7']);
  after(() => servers[Symbol.dispose]());
  return servers;
};

describe('HTTP', () => {
  const plain: HttpServer = { kind: 'http' };
  const told: HttpServer = { kind: 'http', status: 503, headers: { 'Retry-After': '7' }, bodyBytes: 3 };
  const large: HttpServer = { kind: 'http', bodyBytes: 300_000 };
  const servers = started([plain, told, large]);
  const rows: readonly [string, HttpServer, readonly string[], RegExp, boolean][] = [
    ['GET', plain, [GET], /^HTTP\/1\.1 200 OK\r\n[\s\S]+\r\n\r\nx{256}$/, false],
    ['GET in pieces', plain, [...GET], /^HTTP\/1\.1 200 OK\r\n[\s\S]+\r\n\r\nx{256}$/, false],
    ['HEAD', plain, [GET.replace('GET', 'HEAD')], /^HTTP\/1\.1 200 OK\r\n[\s\S]+\r\n\r\n$/, false],
    ['a status and headers', told, [GET], /^HTTP\/1\.1 503 [\s\S]+\r\nRetry-After: 7\r\n[\s\S]+\r\n\r\nxxx$/, false],
    ['Connection: close', plain, [GET.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')], /x{256}$/, true],
    ['no HTTP', plain, ['\u0016\u0003\r\n\r\n'], /^HTTP\/1\.1 400 /, true],
    [
      'an endless head',
      plain,
      ['GET / HTTP/1.1\r\n', ...Array(40).fill(`a: ${'x'.repeat(1000)}\r\n`)],
      /^HTTP\/1\.1 431 /,
      true,
    ],
    ['a large page', large, [GET], /\r\n\r\nx{300000}$/, false],
  ];
  for (const [what, server, sent, expected, closes] of rows)
    test(what, () => {
      const said = converse(
        servers,
        server,
        sent,
        ({ bytes, closed }) => expected.test(`${bytes}`) && closed === closes,
      );
      assert.match(said.bytes.toString('latin1'), expected);
    });
});

describe('TLS', () => {
  const flights = [3000, 4000, 4001, 9000].map((flightBytes): TlsServer => ({ kind: 'tls', flightBytes }));
  const plain: TlsServer = { kind: 'tls' };
  const old: TlsServer = { kind: 'tls', maxVersion: 'TLSv1.2' };
  const servers = started([...flights, plain, old]);

  for (const server of flights)
    for (const [what, size, name] of [
      ['the least ClientHello', 0, NAME],
      ['a ClientHello of several segments', 4000, NAME],
      ['one without a name', 517, null],
    ] as const)
      test(`${what} is answered by a flight of exactly ${server.flightBytes} bytes`, () => {
        const wanted = server.flightBytes ?? 0;
        const { bytes } = converse(servers, server, [hello(size, name)], ({ bytes }) => bytes.length >= wanted);
        assert.equal(bytes.length, wanted);
        assert.deepEqual(
          [...new Set(records(bytes))],
          [22, 20, 23],
          'ServerHello, ChangeCipherSpec, encrypted records',
        );
      });

  test('an older server answers in its own version', () => {
    const { bytes } = converse(servers, old, [hello()], ({ bytes }) => bytes.length >= 4000);
    assert.deepEqual([bytes.length, new Set(records(bytes))], [4000, new Set([22])]);
  });

  const ALERT = 21;
  const rows: readonly [string, readonly (string | Uint8Array)[]][] = [
    ['no TLS', [GET]],
    ['another handshake message', [hello().with(5, 2)]],
    ['a record too long', [Uint8Array.of(22, 3, 1, 0xff, 0xff, 1)]],
    ['an empty ClientHello', [Uint8Array.of(22, 3, 1, 0, 4, 1, 0, 0, 0)]],
  ];
  for (const [what, sent] of rows)
    test(`${what} is refused and the connection closed`, () => {
      const { bytes } = converse(servers, plain, sent, ({ closed }) => closed);
      assert.ok(bytes.length === 0 || records(bytes).every((type) => type === ALERT), bytes.toString('hex'));
    });

  test('a second ClientHello after the flight ends the connection', () => {
    const { bytes } = converse(servers, plain, [hello(), hello()], ({ closed }) => closed);
    assert.deepEqual(records(bytes).slice(0, 2), [22, 20], 'the flight has begun');
  });
});

test('a server that stalls acknowledges and says nothing, while its neighbour answers', () => {
  const silent: TlsServer = { kind: 'tls', stalls: 'all' };
  const mute: HttpServer = { kind: 'http', stalls: 'http' };
  const plain: HttpServer = { kind: 'http' };
  const servers = started([silent, mute, plain]);
  const sent: [TlsServer | HttpServer, string | Uint8Array][] = [
    [silent, hello()],
    [mute, GET],
  ];
  for (const [server, bytes] of sent) {
    // The servers' thread handles messages in order: what the neighbour answers later proves that this one will not.
    const host = hostOf({ tcp: { ports: { 443: server } } }, 1, servers.startServer);
    const isn = readTcp(host.receive(tcpPacket(4, { flags: SYN }), 0)[0]).seq;
    const [acknowledged, ...more] = host.receive(
      tcpPacket(4, { seq: 1, ack: isn + 1, flags: ACK, data: Buffer.from(bytes) }),
      1,
    );
    assert.deepEqual([readTcp(acknowledged).ack, more], [1 + bytes.length, []]);
    converse(servers, plain, [GET], ({ bytes }) => bytes.includes('\r\n\r\nx'));
    assert.deepEqual(host.tick(2), []);
  }
});

test('a flight too short for a certificate is refused by name', () => {
  assert.throws(() => started([{ kind: 'tls', flightBytes: 300 }]), /flightBytes must be at least \d+, found 300/);
});

test('certificates are as their fault says', () => {
  const folder = authorityFolder();
  const ca = new X509Certificate(readFileSync(authorityCertificate(folder)));
  const names = [NAME, '203.0.113.7', '2001:db8::7'];
  const issue = (more: object) => new X509Certificate(issueCertificate(folder, { names, ...more }).cert);
  const daysTo = (date: Date) => Math.round((date.getTime() - Date.now()) / DAY_MS);
  const good = issue({});
  assert.ok(ca.ca && good.verify(ca.publicKey) && good.checkIssued(ca));
  assert.deepEqual([good.checkHost(NAME), good.checkIP('203.0.113.7'), good.checkIP('2001:db8::7')], names);
  assert.deepEqual([daysTo(good.validFromDate), daysTo(good.validToDate)], [-1, 90]);
  assert.equal(daysTo(issue({ days: 5 }).validToDate), 5);
  assert.ok(issue({ fault: 'expired' }).validToDate.getTime() < Date.now());
  assert.ok(issue({ fault: 'not-yet-valid' }).validFromDate.getTime() > Date.now());
  assert.equal(issue({ fault: 'wrong-name' }).checkHost(NAME), undefined);
  const own = issue({ fault: 'self-signed' });
  assert.deepEqual([own.subject, own.verify(own.publicKey)], [own.issuer, true]);
});
