/** A proxy as a client uses it: TLS to it where its URL says https, CONNECT (RFC 9110 section 9.3.6), and what its refusals say. */
import { type IncomingMessage, request as send } from 'node:http';
import type { Socket } from 'node:net';
import { connect as handshake } from 'node:tls';
import { CLOSED } from './connection-end.ts';
import { failureDetail, INVALID_STATUS, LEAST_STATUS } from './http.ts';
import { announced, type OnWait, PHASE_MS, whileNoFlood, within } from './phase-bounds.ts';
import type { ChosenProxy } from './proxy-choice.ts';
import { trustStores } from './trust-stores.ts';
import type { Millis, ProxyProblem, ProxyResult } from './types.ts';

const MOST_HEAD = 16 * 1024;
const LONGEST_CHALLENGE = 64;
/** What a gateway writes itself where it can't or won't fetch the page; RFC 9110 section 15. Of 500: tinyproxy, goproxy. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([403, 500, 502, 503, 504]);
const LEAST_ERROR_STATUS = 400;

/** Forward proxies that name themselves in their own pages, by the header Server. */
const PROXY_SERVERS = /^(squid|tinyproxy|privoxy|mitmproxy|zscaler)\b/i;

export type ProxyAnswer = Pick<ProxyResult, 'status' | 'problem' | 'challenge' | 'detail' | 'undecided'>;

export interface Tunnel {
  readonly answer: ProxyAnswer;
  /** From CONNECT to the answer, a TLS handshake with the proxy included. */
  readonly ms: Millis | null;
  /** Ends at the target; null: refused. */
  readonly socket: Socket | null;
}

/** Asks for `authority` (host:port) through the proxy at the other end of `socket`. null: `signal` ended it. */
export async function openTunnel(
  socket: Socket,
  proxy: ChosenProxy,
  authority: string,
  userAgent: string,
  signal: AbortSignal,
  onWait: OnWait,
): Promise<Tunnel | null> {
  if (proxy.kind === 'https') trustStores(); // read before the clock starts
  const began = performance.now();
  const what = `the answer of the proxy ${proxy.url} to CONNECT ${authority}`;
  const asked = connectThrough(socket, proxy, authority, userAgent);
  const tunnel = await announced(within(asked, PHASE_MS, whileNoFlood(signal, socket), null), what, onWait);
  if (tunnel === null) socket.destroy();
  if (tunnel === null && signal.aborted) return null;
  if (tunnel === null) return { answer: failed('silent', null), ms: null, socket: null };
  if (tunnel.socket === null) socket.destroy();
  return { ...tunnel, ms: tunnel.answer.status === null ? null : performance.now() - began };
}

/** TLS to an `https://` proxy; itself for others. */
export async function secureProxy(socket: Socket, proxy: ChosenProxy): Promise<Socket | ProxyAnswer> {
  if (proxy.kind !== 'https') return socket;
  const { context } = trustStores();
  const { promise, resolve } = Promise.withResolvers<Socket | ProxyAnswer>();
  const named = /^[\d.]+$|:/.test(proxy.host) ? {} : { servername: proxy.host };
  const secure = handshake({ socket, secureContext: context, host: proxy.host, ...named });
  secure.once('secureConnect', () => resolve(secure));
  secure.on('error', (error) => resolve(failed('tls', failureDetail(error))));
  secure.once('close', () => resolve(failed('tls', CLOSED)));
  return promise;
}

/** What the answer to an absolute request says about the proxy; `problem` null: it may be the server's own. */
export function answerOf(status: number, headers: Readonly<Record<string, string | undefined>>): ProxyAnswer {
  const passed: ProxyAnswer = { status, problem: null, challenge: null, detail: null };
  const challenge = challengeOf(headers['proxy-authenticate']);
  if (status === 407) return { ...passed, problem: 'authentication', challenge };
  if (status < LEAST_ERROR_STATUS) return passed;
  // Squid marks its own pages. A proxy should add Via to what it passes on (RFC 9110 section 7.6.3), and many don't.
  if (headers['x-squid-error'] !== undefined) return { ...passed, problem: 'refused' };
  if (headers.via !== undefined) return passed;
  // Whatever the error: tinyproxy answers 401 to wrong credentials.
  if (PROXY_SERVERS.test(headers.server ?? '')) return { ...passed, problem: 'refused' };
  return GATEWAY_STATUSES.has(status) ? { ...passed, undecided: true } : passed;
}

/** Of a proxy that was not asked yet. `connect`: it will be asked by CONNECT. */
export function proxyResult({ url, from }: ChosenProxy, connect: boolean): ProxyResult {
  return {
    url,
    from,
    connect,
    status: null,
    problem: null,
    challenge: null,
    detail: null,
    direct: null,
    targetAddresses: [],
  };
}

export function failed(problem: ProxyProblem, detail: string | null): ProxyAnswer {
  return { status: null, problem, challenge: null, detail };
}

async function connectThrough(
  socket: Socket,
  proxy: ChosenProxy,
  authority: string,
  userAgent: string,
): Promise<Omit<Tunnel, 'ms'>> {
  const secured = await secureProxy(socket, proxy);
  if ('problem' in secured) return { answer: secured, socket: null };
  const { promise, resolve } = Promise.withResolvers<Omit<Tunnel, 'ms'>>();
  const request = send({
    createConnection: () => secured,
    method: 'CONNECT',
    path: authority,
    setHost: false,
    maxHeaderSize: MOST_HEAD,
    insecureHTTPParser: true, // as curl, which takes line feeds alone
    headers: {
      Host: authority,
      'User-Agent': userAgent,
      ...(proxy.authorization === null ? {} : { 'Proxy-Authorization': proxy.authorization }),
    },
  });
  // Any status at all, 1xx too: Node reads no second head after CONNECT, and neither does curl.
  request.once('connect', (response: IncomingMessage, tunnel: Socket, head: Buffer) => {
    if (head.length > 0) tunnel.unshift(head);
    resolve(tunnelOf(response, tunnel));
  });
  request.once('response', (response) => resolve(tunnelOf(response, null)));
  request.on('error', (error) => resolve({ answer: failed('reset', failureDetail(error)), socket: null }));
  request.end();
  return promise;
}

function tunnelOf(response: IncomingMessage, socket: Socket | null): Omit<Tunnel, 'ms'> {
  const { statusCode: status = 0, headers } = response;
  if (status >= 200 && status < 300 && socket !== null) {
    return { answer: { status, problem: null, challenge: null, detail: null }, socket };
  }
  if (status < LEAST_STATUS) return { answer: failed('reset', INVALID_STATUS), socket: null };
  const authentication = status === 407;
  const challenge = authentication ? challengeOf(headers['proxy-authenticate']) : null;
  return {
    answer: { status, problem: authentication ? 'authentication' : 'refused', challenge, detail: null },
    socket: null,
  };
}

/** The scheme alone: `Basic`, `Negotiate`, `NTLM`. */
function challengeOf(header: string | string[] | undefined): string | null {
  const first = Array.isArray(header) ? header[0] : header;
  return /^[A-Za-z][\w-]*/.exec(first ?? '')?.[0].slice(0, LONGEST_CHALLENGE) ?? null;
}
