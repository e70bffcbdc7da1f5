/** Real TLS and HTTP servers of Node's own with the manners of a case, and a filter that reads names on the way to one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTls, type TlsOptions } from 'node:tls';
import { serving } from '../services.ts';
import type { Issued } from './certificates.ts';

export interface RunningServer extends AsyncDisposable {
  readonly port: number;
  /** TCP connections that came; of those, which are closed. */
  readonly seen: { connections: number; closed: number; userAgent: string | null };
}

const WORKS: RequestListener = (_request, response) => response.end('hello\n');

export function http(address: string, port: number, answer: RequestListener = WORKS): Promise<RunningServer> {
  return serve(createHttp(answer), address, port);
}

export function https(
  address: string,
  port: number,
  tls: TlsOptions,
  answer: RequestListener = WORKS,
): Promise<RunningServer> {
  return serve(createHttps({ ...tls, ALPNProtocols: ['http/1.1'] }, answer), address, port);
}

/** HTTP/2 where the client offers it, by ALPN. */
export function http2(
  address: string,
  port: number,
  tls: TlsOptions,
  answer: (request: Http2ServerRequest, response: Http2ServerResponse) => void = (_request, response) =>
    response.end('hello\n'),
): Promise<RunningServer> {
  return serve(createSecureServer({ ...tls, allowHTTP1: true }, answer), address, port);
}

/** TLS without a protocol inside. */
export function tls(address: string, port: number, options: TlsOptions): Promise<RunningServer> {
  return serve(
    createTls(options, (socket) => socket.on('error', () => {})),
    address,
    port,
  );
}

/** TCP that does with each connection what `handle` does: nothing, by default. */
export function tcp(
  address: string,
  port: number,
  handle: (socket: Socket) => void = () => {},
): Promise<RunningServer> {
  return serve(createServer(handle), address, port);
}

/** `swallow-two`, `reset-one`: of the connections with that name only the first two, as loss may, or the first, as one dead server of several. */
export type FilterAction = 'reset' | 'reset-one' | 'swallow' | 'swallow-two';

/** How many connections with the name a filter takes. */
const TAKES: Readonly<Record<FilterAction, number>> = {
  reset: Number.POSITIVE_INFINITY,
  'reset-one': 1,
  swallow: Number.POSITIVE_INFINITY,
  'swallow-two': 2,
};

/**
 * A filter that reads the TLS server name: connections whose first bytes hold `name` are reset or swallowed, all others are
 * passed to `upstream`. What sends packets here is the test's nft rule.
 */
export async function nameFilter(
  address: string,
  port: number,
  upstream: { readonly address: string; readonly port: number },
  name: string,
  action: FilterAction,
): Promise<RunningServer & { readonly taken: () => number }> {
  let taken = 0;
  const handle = (socket: Socket) => {
    socket.once('data', (hello: Buffer) => {
      if (hello.includes(name) && taken < TAKES[action]) {
        taken++;
        if (action.startsWith('reset')) socket.resetAndDestroy();
        return;
      }
      const onward = connect(upstream.port, upstream.address, () => {
        onward.write(hello);
        socket.pipe(onward).pipe(socket);
      });
      onward.on('error', () => socket.destroy());
      socket.once('close', () => onward.destroy());
    });
  };
  return { ...(await tcp(address, port, handle)), taken: () => taken };
}

/** openssl's own server, which ends a handshake for a name that its second certificate does not have by alert 112. */
export async function strictServer(
  address: string,
  port: number,
  own: Issued,
  strange: Issued,
): Promise<AsyncDisposable> {
  const files = ['-cert', own.certPath, '-key', own.keyPath, '-cert2', strange.certPath, '-key2', strange.keyPath];
  const names = ['-servername', 'other.example', '-servername_fatal'];
  const child = spawn('openssl', ['s_server', '-accept', `${address}:${port}`, ...files, ...names]);
  await serving(child, /^ACCEPT/m, () => {});
  return {
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

async function serve(server: Server, address: string, port: number): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  const seen = { connections: 0, closed: 0, userAgent: null as string | null };
  server.on('connection', (socket: Socket) => {
    seen.connections++;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => seen.closed++);
  });
  server.on('tlsClientError', () => {});
  server.on('request', ({ headers }: { headers: Record<string, string | undefined> }) => {
    seen.userAgent = headers['user-agent'] ?? null;
  });
  server.listen(port, address);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
