/** Who pours bytes that are no answer is not read until the phase's bound: 5 GB were, in 10 s of a whole processor. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { after, test } from 'node:test';
import type { TLSSocket } from 'node:tls';
import { startCheck } from '../../src/service/check.ts';
import { getOverHttp2 } from '../../src/service/http2.ts';
import type { ServiceScheme } from '../../src/service/types.ts';

/** What a server may have sent, and this machine's buffers hold, until it is cut off. */
const MOST = 100 * 1024 * 1024;
const { signal } = new AbortController();
const servers: Server[] = [];
after(() => servers.forEach((server) => void server.close()));

interface Flood {
  readonly port: number;
  readonly sent: () => number;
}

/** A server that pours `bytes` without end once it was asked. */
async function flooding(bytes: Buffer): Promise<Flood> {
  let sent = 0;
  const much = Buffer.concat(Array.from({ length: Math.ceil(65_536 / bytes.length) }, () => bytes));
  const server = createServer((socket) => {
    const pour = () => {
      do sent += much.length;
      while (socket.write(much));
    };
    socket.on('error', () => {}).once('data', pour);
    socket.on('drain', pour);
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, sent: () => sent };
}

function check(scheme: ServiceScheme, port: number, proxy = 'none') {
  const host = '127.0.0.1';
  const url = `${scheme}://${host}:${port}/`;
  const whom = { scheme, host, port, path: '/', url, family: null, only: null, source: null, proxy };
  return startCheck({ ...whom, httpStatus: [], userAgent: 'test', env: {} }, signal, () => {}).done;
}

const LINES = Buffer.from('\r\n');
/** RFC 5246 section 7.4.1.1: HelloRequest, which a client may ignore. */
const HELLO_REQUESTS = Buffer.from('160303000400000000', 'hex');

test('blank lines before an HTTP head', async () => {
  const { port, sent } = await flooding(LINES);
  const { service } = await check('http', port);
  const { problem = null, bytesReceived = null } = service?.http ?? {};
  assert.deepEqual([service?.failedPhase, problem], ['http', 'silent']);
  assert.ok(bytesReceived !== null && bytesReceived > 1024 * 1024, `${bytesReceived} bytes`);
  assert.ok(sent() < MOST, `${sent()} bytes`);
});

test('TLS records that end no handshake', async () => {
  const { port, sent } = await flooding(HELLO_REQUESTS);
  const { service } = await check('tls', port);
  assert.deepEqual([service?.failedPhase, service?.tls?.problem], ['tls', 'silent']);
  assert.ok(sent() < MOST, `${sent()} bytes`);
});

test('blank lines of a proxy', async () => {
  const { port, sent } = await flooding(LINES);
  const { service } = await check('https', 9, `http://127.0.0.1:${port}`);
  assert.deepEqual([service?.failedPhase, service?.proxy?.problem], ['proxy', 'silent']);
  assert.ok(sent() < MOST, `${sent()} bytes`);
});

test('HTTP/2 frames beside the stream', async () => {
  // RFC 9113 section 6.5 (SETTINGS), then RFC 7838 section 4 (ALTSVC) for the origin `a`.
  const settings = Buffer.from('000000040000000000', 'hex');
  const { port, sent } = await flooding(Buffer.from('00000a0a000000000000016168333d223a3122', 'hex'));
  const server = createServer((socket) => {
    const other = connect(port, '127.0.0.1');
    socket.on('error', () => {}).once('close', () => other.destroy());
    socket.once('data', (asked) => {
      socket.write(settings);
      other.write(asked);
      other.pipe(socket);
    });
    other.on('error', () => {});
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  const asked = { path: '/', hostHeader: 'web.example', userAgent: 'test', proxyAuthorization: null };
  const outcome = await getOverHttp2(socket as TLSSocket, asked, 'an answer', signal, () => {});
  const { problem = null, bytesReceived = null } = outcome?.result ?? {};
  assert.equal(problem, 'silent');
  assert.ok(bytesReceived !== null && bytesReceived > 1024 * 1024, `${bytesReceived} bytes`);
  assert.ok(sent() < MOST, `${sent()} bytes`);
});
