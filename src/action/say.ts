/** Lines about a run under way: of the action on standard output, of the command line on standard error. */
import { plainLine } from '../report/text/escape.ts';
import type { Progress } from './measure/progress.ts';

/** Writes a sentence as one line at once. */
export type Say = (sentence: string) => void;

/** A stream that can't be written ends no run. */
export function sayOn(stream: NodeJS.WritableStream): Say {
  return (sentence) => {
    try {
      stream.write(`${plainLine(sentence)}\n`);
    } catch {
      // A file on a full disk throws.
    }
  };
}

/** A line for each wait and each change. */
export function progressLines(say: Say): Required<Pick<Progress, 'onWait' | 'onChange'>> {
  return {
    onWait: (label, what) => say(`${label}: waiting for ${what}`),
    onChange: (label, state) => say(`${label}: ${state}`),
  };
}
