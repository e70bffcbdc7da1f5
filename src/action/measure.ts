/** From what the user asked to what was measured: names, network, engine and report joined. */
import type { Hop, MeasuredTarget } from '../report/types.ts';
import type { MeasureOptions } from './inputs.ts';

/** Told while the measuring runs, in the order of discovery. `target` counts the entries of the result. */
export interface Progress {
  /** Once for each target and family, before its hops. */
  readonly onStart?: (target: number, label: string, address: string, localMtu: number | null) => void;
  /** A hop is settled; TTLs come in ascending order. */
  readonly onHop?: (target: number, hop: Hop) => void;
}

/**
 * Measures every target at once. Never rejects for what a target or the network does. `signal` ends it early with what
 * was measured; its `reason` is `'deadline'` or `'cancelled'`.
 *
 * @throws Error where the platform cannot measure at all (no native library, no Linux): one sentence with what is needed.
 */
export async function measure(
  options: MeasureOptions,
  signal: AbortSignal,
  progress: Progress = {},
): Promise<readonly MeasuredTarget[]> {
  throw new Error(`not measured: ${options.targets.length} ${signal.aborted} ${progress}`);
}
