/** What the waiting before the measuring came to, in a few words. */
import type { WaitResult } from '../types.ts';
import { count } from './units.ts';

export function waited({ seconds, attempts, succeeded }: WaitResult): string {
  if (!succeeded) return `did not work within ${seconds} s (${count(attempts, 'attempt')})`;
  return attempts === 1 ? 'worked at the first attempt' : `worked after ${seconds} s (${count(attempts, 'attempt')})`;
}
