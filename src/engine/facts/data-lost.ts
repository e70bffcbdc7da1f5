/** Whether handshakes pass and segments with data do not, whatever their size. */
import type { ProbeLog } from '../probe-log.ts';

/** A single size may be lost by chance. */
const LEAST_SIZES = 2;

export interface DataLost {
  /** Bytes of whole packets: the smallest and the largest that were tried. */
  readonly least: number;
  readonly most: number;
}

/** Null: one so large passed, or too few were tried. */
export function dataLost({ trials, segments }: ProbeLog): DataLost | null {
  const tried = trials.filter(({ by }) => by === 'segments');
  const sizes = new Set(tried.flatMap(({ size, outcome }) => (outcome === 'failed' ? [size] : [])));
  if (sizes.size < LEAST_SIZES) return null;
  const least = Math.min(...sizes);
  const passed =
    tried.some(({ outcome }) => outcome === 'passed') ||
    segments.some(({ outcome }) => outcome.kind === 'acked' && outcome.passed >= least);
  return passed ? null : { least, most: Math.max(...sizes) };
}
