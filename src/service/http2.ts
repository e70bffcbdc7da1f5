/** The same GET by Node's http2, where the server chose `h2`. */
import { connect } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import { errorCode } from '../errors.ts';
import { CLOSED } from './connection-end.ts';
import { answered, type GetOutcome, type GetRequest, httpFailure, NO_HTTP2 } from './http.ts';
import { announced, isCut, type OnWait, PHASE_MS, whileNoFlood, within } from './phase-bounds.ts';

const MOST_HEADER_PAIRS = 100;
/** RFC 9113 section 7, by number. */
const ERRORS = [
  ...['NO_ERROR', 'PROTOCOL_ERROR', 'INTERNAL_ERROR', 'FLOW_CONTROL_ERROR', 'SETTINGS_TIMEOUT', 'STREAM_CLOSED'],
  ...['FRAME_SIZE_ERROR', 'REFUSED_STREAM', 'CANCEL', 'COMPRESSION_ERROR', 'CONNECT_ERROR', 'ENHANCE_YOUR_CALM'],
  ...['INADEQUATE_SECURITY', 'HTTP_1_1_REQUIRED'],
] as const;
/** The detail of a result: the server takes this request over HTTP/1.1 only. */
export const HTTP1_ONLY = 'HTTP2_HTTP_1_1_REQUIRED';
/** What Node sets where the connection itself ended, not the server by a code. */
const CANCEL = ERRORS.indexOf('CANCEL');

/** null: `signal` ended it. Closes the connection. */
export async function getOverHttp2(
  socket: TLSSocket,
  asked: GetRequest,
  what: string,
  signal: AbortSignal,
  onWait: OnWait,
): Promise<GetOutcome | null> {
  const { promise, resolve } = Promise.withResolvers<GetOutcome>();
  const failed = (error: Error) => resolve({ result: httpFailure(error), firstByteMs: null, headers: {}, error });
  const session = connect(`https://${asked.hostHeader}`, {
    createConnection: () => socket,
    maxHeaderListPairs: MOST_HEADER_PAIRS,
  });
  session.on('error', failed);
  const stream = session.request({
    ':method': 'GET',
    ':path': asked.path,
    ':authority': asked.hostHeader,
    'user-agent': asked.userAgent,
    accept: '*/*',
  });
  const began = performance.now(); // it is written in the next tick
  // Its number is the one of RST_STREAM or GOAWAY, whichever ended it.
  const ended = (error: Error) =>
    failed(stream.rstCode === CANCEL || errorCode(error) === NO_HTTP2 ? error : refusedBy(stream.rstCode, error));
  stream.on('error', ended);
  stream.once('close', () => ended(new Error(CLOSED)));
  session.on('goaway', (code, lastStream) => {
    // Without an error it ends no stream at Node's client, and still says which the server never answers (section 6.8).
    if ((stream.id ?? 0) > lastStream) failed(refusedBy(code, new Error('GOAWAY')));
  });
  stream.once('response', (headers) => {
    const { ':status': status = 0, ...fields } = headers;
    // Frames of the session's setup come before: the first byte of the answer is its head.
    resolve(answered(status, fields, socket.bytesRead, performance.now() - began));
  });
  const outcome = await announced(within(promise, PHASE_MS, whileNoFlood(signal, socket), null), what, onWait);
  session.destroy(); // the head is all that is read
  if (outcome !== null) return outcome;
  if (isCut(signal)) return null;
  const result = { ...httpFailure(null), bytesReceived: socket.bytesRead };
  return { result, firstByteMs: null, headers: {}, error: null };
}

function refusedBy(code: number, error: Error): Error {
  return Object.assign(new Error(error.message), { code: `HTTP2_${ERRORS[code] ?? `ERROR_${code}`}` });
}
