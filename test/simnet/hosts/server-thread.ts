/**
 * The thread in which Node's own `https` and `http` servers run: each simulated TCP connection is a Duplex handed to a server as its
 * connection, and bytes travel as messages. The simulator's thread stays synchronous and punctual beside it.
 */
import { writeSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { Duplex } from 'node:stream';
import { type MessagePort, workerData } from 'node:worker_threads';
import { CLIENT_HELLO_ENTROPY, encodeClientHello } from '../../../src/net/wire/tls-client-hello.ts';
import { becomePunctual } from '../tun.ts';
import { type CertificateRequest, issueCertificate } from './authority.ts';
import type { HttpAnswer, HttpServer, TlsServer } from './config.ts';

/** What the simulator's thread says. `open` starts a connection to the server of that number. */
export type ToServers =
  | { readonly id: number; readonly open: number }
  | { readonly id: number; readonly data: Uint8Array }
  | { readonly id: number; readonly end: true }
  | { readonly id: number; readonly gone: true };

/** What the servers say. A message without `id`: they stand, or could not be started. */
export type FromServers =
  | { readonly id: number; readonly data: Uint8Array }
  | { readonly id: number; readonly end: true }
  | { readonly ready: true }
  | { readonly failed: string };

export interface ServerThreadData {
  /** Carries `ToServers` here and `FromServers` back. */
  readonly port: MessagePort;
  readonly servers: readonly (TlsServer | HttpServer)[];
  /** Folder of `./authority.ts`. */
  readonly authority: string;
  /** Names and addresses that certificates are for. */
  readonly names: readonly string[];
  /** An eventfd or the writing end of a pipe: written to after each message, so that a thread in poll(2) wakes. */
  readonly wakeFd: number;
}

// An import would read every export, and those that are loaded when read (WebSocket) bring undici: 20 ms.
const { createServer: createHttp } = process.getBuiltinModule('node:http');
const { createServer: createHttps } = process.getBuiltinModule('node:https');

const DEFAULT_FLIGHT = 4000;
/** From here on every DER length of the comment takes three bytes, so that one more byte of padding is one more byte of flight. */
const LEAST_PADDING = 256;
const FIRST_PADDING = 400;
/** eventfd(2): adds 1. */
const ONE = Buffer.from(new BigUint64Array([1n]).buffer);

const { port, servers, authority, names, wakeFd } = workerData as ServerThreadData;
const connections = new Map<number, Duplex>();

/** Takes connections for one port. */
interface Listener {
  accept(stream: Duplex): void;
}

function say(message: FromServers): void {
  port.postMessage(message);
  writeSync(wakeFd, ONE);
}

/** A connection's end at the server's side: what the server writes goes to `write`, its end to `end`. */
function stream(write: (bytes: Uint8Array) => void, end: () => void): Duplex {
  let ended = false;
  const endOnce = () => {
    if (!ended) end();
    ended = true;
  };
  return new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      write(Uint8Array.from(chunk));
      done();
    },
    final(done) {
      endOnce();
      done();
    },
    destroy(_error, done) {
      endOnce();
      done(null);
    },
  });
}

function answer(response: ServerResponse, { status = 200, headers = {}, bodyBytes = 256, stalls }: HttpAnswer): void {
  if (stalls !== undefined) return;
  const body = 'x'.repeat(bodyBytes);
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Content-Length': body.length, ...headers });
  response.end(body);
}

/** A connection that breaks is its own end and nobody's fault. */
function listener(server: Server): Listener {
  return {
    accept(stream) {
      stream.on('error', () => {});
      server.emit('connection', stream);
    },
  };
}

function httpsListener(server: TlsServer, padding: number): Listener {
  const { certificate: fault, daysLeft, maxVersion = 'TLSv1.3' } = server;
  const request: CertificateRequest = {
    names,
    padding,
    ...(fault === undefined ? {} : { fault }),
    ...(daysLeft === undefined ? {} : { days: daysLeft }),
  };
  const options = {
    ...issueCertificate(authority, request),
    maxVersion,
    minVersion: 'TLSv1.2',
    ALPNProtocols: ['http/1.1'],
  } as const;
  const https = createHttps(options, (_request, response) => answer(response, server));
  return listener(https);
}

/** Bytes that the server answers the engine's ClientHello with, until it waits for the client's Finished. */
function firstFlight({ accept }: Listener): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  let bytes = 0;
  const client = stream(
    (part) => {
      // All of a flight is written within one turn of the event loop.
      if (bytes === 0) setImmediate(() => setImmediate(() => client.destroy()));
      bytes += part.length;
    },
    () => resolve(bytes),
  );
  accept(client);
  client.push(encodeClientHello(517, names[0] ?? null, new Uint8Array(CLIENT_HELLO_ENTROPY).fill(9)));
  return promise;
}

/** The HTTPS server whose first flight is as long as wanted: its certificate is padded. */
async function startHttps(server: TlsServer): Promise<Listener> {
  const wanted = server.flightBytes ?? DEFAULT_FLIGHT;
  const first = httpsListener(server, FIRST_PADDING);
  const found = await firstFlight(first);
  const padding = FIRST_PADDING + wanted - found;
  if (padding < LEAST_PADDING)
    throw new RangeError(`flightBytes must be at least ${found - FIRST_PADDING + LEAST_PADDING}, found ${wanted}`);
  const padded = httpsListener(server, padding);
  const flight = await firstFlight(padded);
  if (flight !== wanted) throw new RangeError(`flightBytes ${wanted} can't be had: the flight has ${flight}`);
  return padded;
}

const started = new Map<string, Promise<Listener>>();

/** Ports that declare the same share one server. */
function start(server: TlsServer | HttpServer): Promise<Listener> {
  const key = JSON.stringify(server);
  const listener = started.get(key) ?? startFresh(server);
  started.set(key, listener);
  return listener;
}

async function startFresh(server: TlsServer | HttpServer): Promise<Listener> {
  if (server.stalls === 'all') return { accept: (stream) => void stream.resume() };
  if (server.kind === 'tls') return startHttps(server);
  return listener(createHttp((_request, response) => answer(response, server)));
}

try {
  const listeners = await Promise.all(servers.map(start));
  becomePunctual();
  port.on('message', (message: ToServers) => {
    const { id } = message;
    if ('open' in message) {
      const connection = stream(
        (data) => say({ id, data }),
        () => say({ id, end: true }),
      );
      connections.set(id, connection);
      listeners[message.open]?.accept(connection);
      return;
    }
    const connection = connections.get(id);
    if ('data' in message) connection?.push(message.data);
    else if ('end' in message) connection?.push(null);
    else {
      connections.delete(id);
      connection?.destroy();
    }
  });
  say({ ready: true });
} catch (error) {
  say({ failed: error instanceof Error ? error.message : String(error) });
}
