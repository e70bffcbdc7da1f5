/** HTTP and TCP against real servers with odd manners, and names with several addresses of which some are broken. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { enterSandbox } from '../../support/sandbox.ts';
import { addAddresses, type CheckOptions, check, nft, resolveBy } from './scene.ts';
import { http, type RunningServer, tcp } from './web-server.ts';

await enterSandbox(import.meta.url);

const WEB = '10.1.0.1';
const SILENT = '10.1.0.9';

before(() => {
  addAddresses(`${WEB}/32`, `${SILENT}/32`, '2001:db8:1::1/128');
  nft(`table inet drops { chain input { type filter hook input priority 0; ip daddr ${SILENT} drop; }; }`);
  resolveBy({
    hosts: [
      `${SILENT} mixed.example`,
      `${WEB} mixed.example`,
      `10.1.0.2 mixed.example`,
      `${WEB} dual.example`,
      '2001:db8:1::1 dual.example',
      `${SILENT} mute.example`,
    ].join('\n'),
  });
  addAddresses('10.1.0.2/32');
});

interface Case {
  readonly name: string;
  readonly serve: (port: number) => Promise<RunningServer>;
  readonly options?: CheckOptions;
  readonly state: 'working' | 'failing';
  readonly status: number | null;
  readonly problem: string | null;
  /** The server writes, and reads no request. */
  readonly raw?: true;
  readonly more?: Readonly<Record<string, unknown>>;
}

const answering =
  (status: number, headers: Record<string, string> = {}, body = '') =>
  (port: number) =>
    http(WEB, port, (_request, response) => response.writeHead(status, headers).end(body));
const writing =
  (...texts: readonly string[]) =>
  (port: number) =>
    tcp(WEB, port, (socket) => {
      socket.once('data', () => {
        for (const text of texts) socket.write(text);
      });
    });

const cases: readonly Case[] = [
  { name: '200', serve: answering(200), state: 'working', status: 200, problem: null },
  { name: '404 counts as working', serve: answering(404), state: 'working', status: 404, problem: null },
  {
    name: '404 where only 2xx count',
    serve: answering(404),
    options: { httpStatus: [{ from: 200, to: 299 }] },
    state: 'failing',
    status: 404,
    problem: 'status',
  },
  {
    name: '429 with Retry-After',
    serve: answering(429, { 'retry-after': '30' }),
    state: 'working',
    status: 429,
    problem: null,
    more: { retryAfterSeconds: 30 },
  },
  {
    name: '503 with Retry-After',
    serve: answering(503, { 'retry-after': '120' }),
    state: 'failing',
    status: 503,
    problem: 'status',
    more: { retryAfterSeconds: 120 },
  },
  {
    name: 'a redirect is told and not followed',
    serve: answering(302, { location: 'http://elsewhere.example/' }),
    state: 'working',
    status: 302,
    problem: null,
    more: { location: 'http://elsewhere.example/' },
  },
  {
    name: 'ten megabytes',
    serve: answering(200, {}, 'x'.repeat(10_000_000)),
    state: 'working',
    status: 200,
    problem: null,
  },
  {
    name: 'a Location of a megabyte',
    serve: writing(`HTTP/1.1 302 Found\r\nLocation: http://x/${'a'.repeat(1_000_000)}\r\n\r\n`),
    state: 'failing',
    status: null,
    problem: 'malformed',
    more: { detail: 'HPE_HEADER_OVERFLOW' },
  },
  {
    name: 'what is no HTTP',
    serve: writing('SSH-2.0-OpenSSH_9.6\r\n'),
    state: 'failing',
    status: null,
    problem: 'malformed',
  },
  {
    name: 'line feeds alone, as curl and Python take them',
    serve: writing('HTTP/1.1 200 OK\n\nhello'),
    raw: true,
    state: 'working',
    status: 200,
    problem: null,
  },
  {
    name: 'a length beside chunks, and a control character',
    serve: writing(
      'HTTP/1.1 200 OK\r\nX: \x01\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
    ),
    raw: true,
    state: 'working',
    status: 200,
    problem: null,
  },
  {
    name: 'informational heads without end',
    serve: writing('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1000)),
    state: 'failing',
    status: null,
    problem: 'malformed',
    more: { detail: 'INTERIM_OVERFLOW' },
  },
  {
    name: 'a TLS alert to a plain request',
    serve: writing('\x15\x03\x01\x00\x02\x02\x46'),
    state: 'failing',
    status: null,
    problem: 'malformed',
    more: { detail: 'TLS_ALERT' },
  },
  {
    name: 'a connection that ends',
    serve: (port) => tcp(WEB, port, (socket) => socket.once('data', () => socket.end())),
    state: 'failing',
    status: null,
    problem: 'reset',
    more: { detail: 'closed' },
  },
  {
    name: 'a reset',
    serve: (port) => tcp(WEB, port, (socket) => socket.once('data', () => socket.resetAndDestroy())),
    state: 'failing',
    status: null,
    problem: 'reset',
    more: { detail: 'ECONNRESET' },
  },
  {
    name: 'a server that hangs',
    serve: (port) => tcp(WEB, port),
    state: 'failing',
    status: null,
    problem: 'silent',
    more: { bytesReceived: 0 },
  },
  {
    name: 'a head that never ends',
    serve: writing('HTTP/1.1 200 OK\r\nX-Slow: '),
    state: 'failing',
    status: null,
    problem: 'silent',
    more: { bytesReceived: 25 },
  },
];

test('answers of all kinds, told as what they are', async (context) => {
  const runs = cases.map(async ({ serve, options }, index) => {
    await using server = await serve(8100 + index);
    return {
      run: await check(`http://${WEB}:${server.port}/v2/?q=1`, { ...options, userAgent: 'tracepath-action/9' }),
      seen: server.seen,
    };
  });
  for (const [index, { name, state, status, problem, raw, more = {} }] of cases.entries()) {
    await context.test(name, async () => {
      const { run, seen } = await (runs[index] as (typeof runs)[number]);
      const { service } = run.check;
      assert.deepEqual([service?.state, service?.http?.status, service?.http?.problem], [state, status, problem]);
      assert.equal(service?.failedPhase, state === 'failing' ? 'http' : null);
      for (const [key, value] of Object.entries(more)) assert.equal(service?.http?.[key as 'detail'], value, key);
      assert.equal(seen.connections, 1);
      if (status === 200 && !raw) assert.equal(seen.userAgent, 'tracepath-action/9');
      if (problem === 'silent')
        assert.deepEqual(
          run.waits.map(({ what }) => what),
          [`the answer of ${service?.url} to GET`],
        );
    });
  }
});

test('several addresses: the first is silent, the second is used, the third is closed', async () => {
  await using _server = await tcp(WEB, 80);
  const { check: found } = await check('tcp://mixed.example:80');
  assert.deepEqual(
    found.addresses.map(({ address, traced, connect }) => [address, traced, connect]),
    [
      [SILENT, false, 'silent'],
      [WEB, true, 'open'],
      ['10.1.0.2', false, 'closed'],
    ],
  );
  assert.deepEqual([found.service?.state, found.service?.address], ['working', WEB]);
});

test('the first byte counts from the start of the lookup, the wait for a first address that stays silent included', async () => {
  await using _server = await http(WEB, 80);
  const { check: found } = await check('http://mixed.example/');
  assert.deepEqual([found.service?.state, found.service?.address], ['working', WEB]);
  assert.ok((found.service?.totalMs ?? 0) > 249, `${found.service?.totalMs} ms, of which 250 for the first address`);
});

test('IPv6 is closed, IPv4 opens; with ip-version 6 nothing does', async () => {
  await using _server = await tcp(WEB, 80);
  const both = await check('tcp://dual.example:80');
  const states = both.check.addresses.map(({ family, connect }) => [family, connect] as const).sort();
  assert.deepEqual(states, [
    [4, 'open'],
    [6, 'closed'],
  ]);
  assert.equal(both.check.service?.state, 'working');
  const six = await check('tcp://dual.example:80', { family: 6 });
  assert.deepEqual([six.check.service?.state, six.check.service?.failedPhase], ['failing', 'connect']);
});

test('a port that stays silent, one that is closed, and a host without a route', async () => {
  const [mute, closed, far] = await Promise.all([
    check('tcp://mute.example:80'),
    check(`tcp://${WEB}:81`),
    check('tcp://198.51.100.1:80'),
  ]);
  const told = [mute, closed, far].map(({ check: { service, addresses } }) => [
    service?.failedPhase,
    addresses[0]?.connect,
  ]);
  assert.deepEqual(told, [
    ['connect', 'silent'],
    ['connect', 'closed'],
    ['connect', 'unreachable'],
  ]);
  assert.deepEqual(
    mute.waits.map(({ what }) => what),
    [`the TCP handshake with port 80 of ${SILENT}`],
  );
});
