/** What is reported of the measuring while it runs: targets as they start, hops as they settle. */
import { buildTarget, rowsOf } from '../../report/build.ts';
import { hopRow } from '../../report/hops.ts';
import type { Hop } from '../../report/types.ts';
import type { Entry } from './entry.ts';

/** Called while the measuring runs, in the order of discovery. `target` numbers targets in the order of their start. */
export interface Progress {
  /** What measuring needs of Node is loaded, in the threads of the checks too: see tune-v8.ts. Not told where a thread never starts. */
  readonly onLoaded?: () => void;
  /** Once for each target and family, before its hops. */
  readonly onStart?: (target: number, label: string, address: string, localMtu: number | null) => void;
  /** A hop is settled; TTLs come in ascending order. */
  readonly onHop?: (target: number, hop: Hop) => void;
  /** A phase takes long: `what` is waited for, a noun. `label`: the targets as written. */
  readonly onWait?: (label: string, what: string) => void;
  /** Before and after the measuring: `state` in a few words, as `refused`. May hold text from the network. `label`: a target or a phase. */
  readonly onChange?: (label: string, state: string) => void;
}

/** Reports the hops of `entry` that can't change any more. `probes`: so many are sent for each hop. */
export function reportHops(entry: Entry, ended: boolean, probes: number, { onHop }: Progress): void {
  if (!onHop || !entry.trace) return;
  const { measuring, scope } = entry.trace;
  const { log } = measuring;
  const rows = rowsOf(log, { ...scope, cut: null });
  const last = ended ? buildTarget(log, { ...scope, cut: null }).hops.length : (rows.targetTtl ?? 255);
  for (let ttl = entry.told + 1; ttl <= last; ttl++) {
    const hop = hopRow(log, rows, ttl);
    if (!ended && hop.received < Math.max(hop.sent, probes)) return;
    entry.told = ttl;
    onHop(entry.index, hop);
  }
}
