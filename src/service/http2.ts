/** The same GET by Node's http2, where the server chose `h2`. */
import { connect } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import { answered, type GetOutcome, type GetRequest, httpFailure } from './http.ts';
import { announced, isCut, type OnWait, PHASE_MS, within } from './waiting.ts';

const MOST_HEADER_PAIRS = 100;

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
  session.once('close', () => failed(new Error('closed')));
  const stream = session.request({
    ':method': 'GET',
    ':path': asked.path,
    ':authority': asked.hostHeader,
    'user-agent': asked.userAgent,
    accept: '*/*',
  });
  const began = performance.now(); // it is written in the next tick
  stream.on('error', failed);
  stream.once('response', (headers) => {
    const { ':status': status = 0, ...fields } = headers;
    // Frames of the session's setup come before: the first byte of the answer is its head.
    resolve(answered(status, fields, socket.bytesRead, performance.now() - began));
  });
  const outcome = await announced(within(promise, PHASE_MS, signal, null), what, onWait);
  session.destroy(); // the head is all that is read
  if (outcome !== null) return outcome;
  if (isCut(signal)) return null;
  return { result: httpFailure(null), firstByteMs: null, headers: {}, error: null };
}
