/** Lines about a run under way: the first line, then waits and changes, which the command line writes to standard error. */
import { plainLine } from '../report/text/escape.ts';
import type { Progress } from './measure/progress.ts';

/** Writes a sentence as one line at once. */
export type Log = (sentence: string) => void;

/** A stream that can't be written ends no run. */
export function logTo(stream: NodeJS.WritableStream): Log {
  return (sentence) => {
    try {
      stream.write(`${plainLine(sentence)}\n`);
    } catch {
      // A file on a full disk throws.
    }
  };
}

/** Targets named in the first line. */
const MOST_NAMED = 4;

/** The first line of a run, said before anything is looked up: a silent name server may take seconds. */
export function beginning(targets: readonly { readonly target: string }[]): string {
  const shown = targets.slice(0, MOST_NAMED).map(({ target }) => target);
  const more = targets.length - shown.length;
  return `Measuring the path to ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A line for each wait and each change. */
export function progressLines(log: Log): Required<Pick<Progress, 'onWait' | 'onChange'>> {
  return {
    onWait: (label, what) => log(`${label}: waiting for ${what}`),
    onChange: (label, state) => log(`${label}: ${state}`),
  };
}
