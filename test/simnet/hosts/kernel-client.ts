/**
 * The system's own sockets asking a simulated target, run inside a scenario by the real-kernel tests. All questions are
 * asked at once; the answers are printed as one JSON list. Usage: node kernel-client.ts FAMILY HOST QUESTIONS-AS-JSON
 */
import { createSocket } from 'node:dgram';
import { lookup, Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { get } from 'node:https';
import { connect } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** Bytes are written in hexadecimal digits. */
export type Question =
  /** Sends the bytes, closes its own side, and waits for the end. */
  | { readonly tcp: number; readonly send: string }
  /** Gets `/` by HTTPS from the server of this name. */
  | { readonly https: number; readonly name: string }
  /** Sends one datagram and waits for one. */
  | { readonly udp: number; readonly send: string }
  /** Asks the target itself as a name server. */
  | { readonly dns: string; readonly type: string };

/** What came, in hexadecimal digits, or the error's code and the number of bytes before it. DNS: the records or the error's code. */
export type Answer =
  | { readonly bytes: string }
  | { readonly error: string; readonly after: number }
  | { readonly dns: unknown }
  | HttpsAnswer;

export interface HttpsAnswer {
  /** Why the certificate is not trusted for the name; null: it is. */
  readonly distrust: string | null;
  readonly version: string | null;
  readonly status: number;
  readonly body: number;
}

const [family = '4', host = '', questions = '[]'] = process.argv.slice(2);
const { address } = await lookup(host, { family: Number(family) });
const patience = AbortSignal.timeout(60_000);
const answers = (JSON.parse(questions) as Question[]).map((question) => {
  if ('tcp' in question) return askTcp(question.tcp, question.send);
  if ('https' in question) return getHttps(question.https, question.name);
  return 'udp' in question ? askUdp(question.udp, question.send) : askDns(question.dns, question.type);
});
console.log(JSON.stringify(await Promise.all(answers)));

async function askTcp(port: number, send: string): Promise<Answer> {
  const socket = connect({ host: address, port, signal: patience });
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  socket.end(Buffer.from(send, 'hex'));
  return once(socket, 'close').then(
    () => ({ bytes: Buffer.concat(parts).toString('hex') }),
    (error) => ({ error: String(error.code), after: Buffer.concat(parts).length }),
  );
}

function getHttps(port: number, name: string): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const options = { host: address, port, servername: name, rejectUnauthorized: false, agent: false, signal: patience };
  const asked = get(options, async (response) => {
    const { authorizationError, getProtocol } = response.socket as TLSSocket;
    const version = getProtocol.call(response.socket);
    const body = Buffer.concat(await response.toArray()).length;
    // Typed as an Error, in fact OpenSSL's code for it.
    const distrust = authorizationError ? String(authorizationError) : null;
    resolve({ distrust, version, status: response.statusCode ?? 0, body });
  });
  asked.on('error', (error: NodeJS.ErrnoException) => resolve({ error: String(error.code), after: 0 }));
  return promise;
}

async function askUdp(port: number, send: string): Promise<Answer> {
  const socket = createSocket({ type: family === '6' ? 'udp6' : 'udp4', signal: patience });
  socket.connect(port, address, () => socket.send(Buffer.from(send, 'hex')));
  return once(socket, 'message')
    .then(
      ([message]) => ({ bytes: (message as Buffer).toString('hex') }),
      (error) => ({ error: String(error.code), after: 0 }),
    )
    .finally(() => socket.close());
}

async function askDns(name: string, type: string): Promise<Answer> {
  const resolver = new Resolver({ timeout: 5000, tries: 3 });
  resolver.setServers([family === '6' ? `[${address}]` : address]);
  return resolver.resolve(name, type).then(
    (records) => ({ dns: records }),
    (error) => ({ dns: String(error.code) }),
  );
}
