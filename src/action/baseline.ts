/** The earlier report that the input `baseline` names, to compare with. */
import type { EarlierTarget } from '../report/earlier-report.ts';
import { quote } from './input-values.ts';
import { readReportFile } from './report-file.ts';

export type Baseline =
  /** The file does not exist yet: this is the first run. */
  | { readonly kind: 'none-yet' }
  | { readonly kind: 'report'; readonly targets: readonly EarlierTarget[] }
  /** The step measures all the same, so that its report can take the file's place, and fails with this sentence. */
  | { readonly kind: 'unusable'; readonly fault: string };

export type BaselineRead =
  | { readonly baseline: Baseline; readonly notes: readonly string[] }
  /** What is wrong with it, as one sentence that names the input. */
  | { readonly fault: string };

export function readBaseline(path: string): BaselineRead {
  const file = readReportFile(path);
  if (file.kind === 'missing') {
    const note = `baseline: ${quote(path)} does not exist yet, so nothing is compared in this run; keep its report-path for the next one`;
    return { baseline: { kind: 'none-yet' }, notes: [note] };
  }
  if (file.kind === 'unusable')
    return { fault: `baseline: ${quote(path)} ${file.why}, expected the report.json of an earlier run` };
  return { baseline: { kind: 'report', targets: file.report.targets }, notes: [] };
}

type Sought = Pick<EarlierTarget, 'target' | 'family' | 'address'>;

/** The same target and family in the baseline, and the same address where all are traced; null: not there. */
export function inBaseline(
  baseline: Baseline | null,
  target: Sought,
  addresses: 'first' | 'all',
): EarlierTarget | null {
  if (baseline?.kind !== 'report') return null;
  const before = inEarlier(baseline.targets, target);
  // A name's one address may have moved; of all of them a new one has no earlier path.
  return addresses === 'all' && before?.address !== target.address ? null : before;
}

/** The same among an earlier report's targets, at the same address where that is known. */
export function inEarlier(targets: readonly EarlierTarget[], target: Sought): EarlierTarget | null {
  const same = targets.filter((before) => before.target === target.target && before.family === target.family);
  return same.find(({ address }) => address === target.address) ?? same[0] ?? null;
}
