/** How a server that chose HTTP/2 may end a request, by Node's own server. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Http2Server, type Http2Session, type ServerHttp2Stream } from 'node:http2';
import { type AddressInfo, connect, createServer as createTcp, type Server } from 'node:net';
import { test } from 'node:test';
import type { TLSSocket } from 'node:tls';
import { getOverHttp2 } from '../../src/service/http2.ts';
import type { HttpResult } from '../../src/service/types.ts';

type Manners = (session: Http2Session, stream: ServerHttp2Stream) => void;

test('RST_STREAM and GOAWAY are told by their error, an end without one as an end', async () => {
  const rows: readonly (readonly [string, Manners, number | null, string | null])[] = [
    ['an answer', (_session, stream) => stream.respond({ ':status': 204 }, { endStream: true }), 204, null],
    ['HTTP/1.1 wanted', (_session, stream) => stream.close(0xd), null, 'HTTP2_HTTP_1_1_REQUIRED'],
    ['refused', (_session, stream) => stream.close(0x7), null, 'HTTP2_REFUSED_STREAM'],
    ['an unknown code', (_session, stream) => stream.close(0x63), null, 'HTTP2_ERROR_99'],
    ['GOAWAY', (session) => session.goaway(0xb), null, 'HTTP2_ENHANCE_YOUR_CALM'],
    ['the connection ends', (session) => session.socket.destroy(), null, 'closed'],
  ];
  for (const [name, manners, status, detail] of rows) {
    const server = createServer();
    server.on('stream', (stream: ServerHttp2Stream) => {
      stream.on('error', () => {});
      stream.session?.on('error', () => {});
      if (stream.session !== undefined) manners(stream.session, stream);
    });
    const result = await resultOf(server);
    const problem = status === null ? 'reset' : null;
    assert.deepEqual([result?.status, result?.problem, result?.detail], [status, problem, detail], name);
  }
});

test('a GOAWAY without an error ends the request that it excludes', async () => {
  // RFC 9113: SETTINGS (section 6.5), and a GOAWAY (section 6.8) with the last stream 0 and NO_ERROR.
  const frames = Buffer.from('000000040000000000' + '000008070000000000' + '0000000000000000', 'hex');
  const server = createTcp((socket) => socket.on('error', () => {}).once('data', () => socket.write(frames)));
  const result = await resultOf(server);
  assert.deepEqual([result?.problem, result?.detail], ['reset', 'HTTP2_NO_ERROR']);
});

test('what is no HTTP/2 is told as that, and not as an error that the server named', async () => {
  const server = createTcp((socket) =>
    socket.on('error', () => {}).once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
  );
  const result = await resultOf(server);
  assert.deepEqual([result?.problem, result?.detail], ['malformed', 'ERR_HTTP2_ERROR']);
});

/** Of a request to a server that is closed after it. */
async function resultOf(server: Server | Http2Server): Promise<HttpResult | undefined> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  const asked = { path: '/', hostHeader: 'web.example', userAgent: 'test', proxyAuthorization: null };
  const outcome = await getOverHttp2(socket as TLSSocket, asked, 'an answer', new AbortController().signal, () => {});
  server.close();
  return outcome?.result;
}
