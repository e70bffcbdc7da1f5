/** What is written into a probe log, as plain data, and the log that comes of writing it down once more. */
import assert from 'node:assert/strict';
import { ProbeLog } from '../../src/engine/probe-log.ts';

/** All that changes a log. */
const WRITES = [
  'recordProbe',
  'recordSegment',
  'recordRequest',
  'markSilent',
  'recordTrial',
  'record',
  'markClosed',
  'markAmbiguous',
  'markLost',
] as const satisfies readonly (keyof ProbeLog)[];
type Write = (this: ProbeLog, ...args: unknown[]) => unknown;

/** Every write into `log` from now on, a line of JSON each; an entry of the log among the arguments is named by its place. */
export function journalOf(log: ProbeLog): readonly string[] {
  const lines: string[] = [];
  for (const name of WRITES) {
    const write = log[name] as Write;
    const journaled: Write = (...args) => {
      lines.push(JSON.stringify([name, args.map((value) => placeIn(log, value) ?? { value })]));
      return write.apply(log, args);
    };
    Object.assign(log, { [name]: journaled });
  }
  return lines;
}

/** A fresh log of the same trace into which the lines are written. */
export function replay(lines: readonly string[], { address, family, route }: ProbeLog): ProbeLog {
  const log = new ProbeLog({ address, family }, route);
  for (const line of lines) {
    const [name, args]: [(typeof WRITES)[number], readonly (Place | { value: unknown })[]] = JSON.parse(line);
    (log[name] as Write)(...args.map((arg) => ('list' in arg ? log[arg.list][arg.index] : arg.value)));
  }
  return log;
}

/** Entries and counts of both are the same. */
export function assertSameLog(one: ProbeLog, other: ProbeLog): void {
  const whole = (log: ProbeLog) => ({
    ...Object.fromEntries([...LISTS, 'tooBig' as const, 'trials' as const].map((list) => [list, log[list]])),
    icmpErrors: log.icmpErrors,
    shortQuotes: log.shortQuotes,
  });
  assert.deepEqual(whole(one), whole(other));
}

const LISTS = ['probes', 'otherFlows', 'segments', 'exchanges'] as const;
interface Place {
  readonly list: (typeof LISTS)[number];
  readonly index: number;
}

function placeIn(log: ProbeLog, value: unknown): Place | null {
  for (const list of LISTS) {
    const index = log[list].indexOf(value as never);
    if (index >= 0) return { list, index };
  }
  return null;
}
