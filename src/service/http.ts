/** One GET by Node's http over an open connection: the head of its answer, and at most 64 KiB of the body. No redirect is followed. */
import { type ClientRequest, type IncomingMessage, request as send } from 'node:http';
import type { Socket } from 'node:net';
import { errorCode } from '../errors.ts';
import { authorityOf, bracketed } from './authority.ts';
import type { ServiceRequest } from './check.ts';
import { CLOSED, isEnd } from './connection-end.ts';
import { announced, isCut, type OnWait, PHASE_MS, whileNoFlood, within } from './phase-bounds.ts';
import type { ChosenProxy } from './proxy-choice.ts';
import type { HttpProblem, HttpResult, Millis } from './types.ts';

const MOST_HEAD = 16 * 1024;
const MOST_BODY = 64 * 1024;
/** The rest of a body is waited for so long, unseen, so that the connection ends in order. */
const BODY_MS: Millis = 1000;
const LONGEST_LOCATION = 2048;
/** Informational heads (RFC 9110 section 15.2) before the answer's own; a server may send them without end. */
const MOST_INTERIM = 32;
const INTERIM_OVERFLOW = 'INTERIM_OVERFLOW';
/** RFC 9110 section 15: three digits from 1 on. Node's parser takes 000 too. */
export const LEAST_STATUS = 100;
export const INVALID_STATUS = 'HPE_INVALID_STATUS';

export interface GetRequest {
  /** With its query; the whole URL where a proxy is asked for it. */
  readonly path: string;
  /** With its port where that is not the scheme's own. */
  readonly hostHeader: string;
  readonly userAgent: string;
  /** A secret; null: none. */
  readonly proxyAuthorization: string | null;
}

/** `proxy`: the one that is asked for the whole URL; null: none. */
export function getRequest(
  { scheme, host, port, path, userAgent }: ServiceRequest,
  proxy: ChosenProxy | null,
): GetRequest {
  const hostHeader = port === (scheme === 'https' ? 443 : 80) ? bracketed(host) : authorityOf(host, port);
  return {
    path: proxy === null ? path : `http://${hostHeader}${path}`,
    hostHeader,
    userAgent,
    proxyAuthorization: proxy?.authorization ?? null,
  };
}

export interface GetOutcome {
  readonly result: HttpResult;
  /** From the request to the first byte of the answer; null: none came. */
  readonly firstByteMs: Millis | null;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What ended the connection before a whole head; null: nothing did. */
  readonly error: unknown;
}

/** null: `signal` ended it. `what` is asked, for announcing the wait. Closes the connection. */
export async function getOverHttp1(
  socket: Socket,
  asked: GetRequest,
  what: string,
  signal: AbortSignal,
  onWait: OnWait,
): Promise<GetOutcome | null> {
  const seen = { bytes: 0, firstByteAt: null as Millis | null };
  const request = startRequest(socket, asked);
  let began = performance.now();
  // After http's own listener, so that bytes that are already there reach the parser.
  request.once('socket', () => {
    began = performance.now(); // the request is written in this tick
    socket.on('data', (data: Buffer) => {
      seen.firstByteAt ??= performance.now();
      seen.bytes += data.length;
    });
  });
  const head = headOf(request);
  const ended = await announced(within(head, PHASE_MS, whileNoFlood(signal, socket), null), what, onWait);
  if (ended === null && isCut(signal)) {
    socket.destroy();
    return null;
  }
  const firstByteMs = seen.firstByteAt === null ? null : Math.max(0, seen.firstByteAt - began);
  if (ended === null || 'error' in ended) {
    socket.destroy();
    const error = ended === null ? null : ended.error;
    const result = { ...httpFailure(error), bytesReceived: seen.bytes };
    return { result, firstByteMs, headers: {}, error };
  }
  const { statusCode = 0, headers } = ended.response;
  if (statusCode < LEAST_STATUS) {
    socket.destroy();
    const error = Object.assign(new Error('no status'), { code: INVALID_STATUS });
    return { result: { ...httpFailure(error), bytesReceived: seen.bytes }, firstByteMs, headers: {}, error };
  }
  endBody(ended.response, socket);
  return answered(statusCode, headers, seen.bytes, firstByteMs);
}

/** The outcome of a whole head, of either version of HTTP. */
export function answered(
  status: number,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  bytesReceived: number,
  firstByteMs: Millis | null,
): GetOutcome {
  const single = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  const result: HttpResult = {
    status,
    location: single.location === undefined ? null : shownLocation(single.location),
    retryAfterSeconds: retryAfter(single['retry-after'], Date.now()),
    problem: null,
    bytesReceived,
    detail: null,
  };
  return { result, firstByteMs, headers: single, error: null };
}

/** A Location without credentials and fragment, values of its query as `…`: a redirect to storage carries its permission in them. */
export function shownLocation(location: string): string {
  const [beforeFragment = ''] = location.slice(0, LONGEST_LOCATION).split('#', 1);
  const [path = '', ...query] = beforeFragment.split('?');
  const names = query
    .join('?')
    .split('&')
    .map((pair) => (pair.includes('=') ? pair.replace(/=.*$/s, '=…') : '…'));
  const shown = path.replace(/^([a-z][a-z0-9+.-]*:[/\\]*|[/\\]{2,})[^/\\]*@/i, '$1');
  return query.length === 0 ? shown : `${shown}?${names.join('&')}`;
}

/** Why no whole head came. `error` null: the phase's bound passed. */
export function httpFailure(error: unknown): HttpResult {
  const detail = error === null ? null : failureDetail(error);
  const parsed: HttpProblem =
    detail?.startsWith('HPE_') || detail === TLS_ALERT || detail === INTERIM_OVERFLOW || detail === NO_HTTP2
      ? 'malformed'
      : 'reset';
  return {
    status: null,
    location: null,
    retryAfterSeconds: null,
    problem: detail === null ? 'silent' : parsed,
    bytesReceived: null,
    detail,
  };
}

/** The detail where what came is no HTTP/2: nghttp2 refused it, whatever number the stream is then closed with. */
export const NO_HTTP2 = 'ERR_HTTP2_ERROR';
/** The detail where a TLS server answers a plain request. */
const TLS_ALERT = 'TLS_ALERT';
/** How a record of an alert begins, in every version (RFC 8446 section 5.1). */
const ALERT_RECORD = [0x15, 0x03] as const;

/** The errno, CLOSED, the parser's code, or TLS_ALERT where a TLS alert came instead of HTTP. */
export function failureDetail(error: unknown): string {
  const packet = error instanceof Error && 'rawPacket' in error ? error.rawPacket : null;
  const isAlert = packet instanceof Uint8Array && ALERT_RECORD.every((byte, index) => packet[index] === byte);
  if (isAlert) return TLS_ALERT;
  return isEnd(error) ? CLOSED : errorCode(error);
}

/** Retry-After: seconds, or a date (RFC 9110 section 10.2.3) in one of the three forms of section 5.6.7, of which asctime's names no zone. */
export function retryAfter(value: string | undefined, now: Millis): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return Number(text);
  const zoned = /^[A-Z][a-z]{2} [A-Z].* \d{4}$/.test(text) ? `${text} GMT` : text;
  const date = /^[A-Z][a-z]{2}(,?|[a-z]{3,6},) /.test(zoned) ? Date.parse(zoned) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

function startRequest(socket: Socket, asked: GetRequest): ClientRequest {
  const request = send({
    createConnection: () => socket,
    method: 'GET',
    path: asked.path,
    setHost: false,
    maxHeaderSize: MOST_HEAD,
    insecureHTTPParser: true, // takes line feeds alone and odd heads, as curl and Python do; nothing of what is read is passed on
    headers: {
      Host: asked.hostHeader,
      'User-Agent': asked.userAgent,
      Accept: '*/*',
      Connection: 'close',
      ...(asked.proxyAuthorization === null ? {} : { 'Proxy-Authorization': asked.proxyAuthorization }),
    },
  });
  boundInterim(request);
  request.end();
  return request;
}

/** Ends a request whose server sends informational heads without end: each costs memory. */
function boundInterim(request: ClientRequest): void {
  let seen = 0;
  request.on('information', () => {
    if (++seen <= MOST_INTERIM) return;
    request.destroy(Object.assign(new Error('informational responses without end'), { code: INTERIM_OVERFLOW }));
  });
}

function headOf(request: ClientRequest): Promise<{ response: IncomingMessage } | { error: Error }> {
  const { promise, resolve } = Promise.withResolvers<{ response: IncomingMessage } | { error: Error }>();
  request.on('error', (error) => resolve({ error }));
  request.once('response', (response) => resolve({ response }));
  // 101: a protocol that nobody asked for. The status is what counts.
  request.once('upgrade', (response) => resolve({ response }));
  return promise;
}

/** Reads on to the end, 64 KiB or a second, whichever comes first, without making anybody wait for it. */
function endBody(response: IncomingMessage, socket: Socket): void {
  const end = () => socket.destroy();
  const timer = setTimeout(end, BODY_MS);
  timer.unref();
  let bytes = 0;
  response.on('data', (data: Buffer) => {
    bytes += data.length;
    if (bytes >= MOST_BODY) end();
  });
  response.on('error', end);
  response.once('close', () => {
    clearTimeout(timer);
    end();
  });
}
