/** Whether the other end closed a connection or reset it: Node tells both by the same code. */
import { errorCode } from '../errors.ts';

/** The detail of a connection that the other end closed and did not reset. */
export const CLOSED = 'closed';

/** Whether it was that: Node gives it the code ECONNRESET, without the errno of a system call, or no error at all. */
export function isEnd(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.message === CLOSED || (errorCode(error) === 'ECONNRESET' && !('errno' in error));
}
