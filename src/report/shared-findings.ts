/** Findings of all targets, joined where several targets have the same fault, so that a remedy is printed once for all of them. */
import { severityOrder } from './text/labels.ts';
import type { Finding, Remedy, TargetReport } from './types.ts';

export interface SharedFinding extends Pick<Finding, 'code' | 'severity' | 'title'> {
  /** Whose finding it is, in the order of the targets, with each one's own text. */
  readonly of: readonly { readonly target: TargetReport; readonly text: string }[];
  /** Each remedy once, with those of the targets that it is for. Remedies of an earlier finding are left out. */
  readonly remedies: readonly { readonly remedy: Remedy; readonly targets: readonly TargetReport[] }[];
}

/** The gravest first, else in the order in which the targets have them. */
export function sharedFindings(targets: readonly TargetReport[]): readonly SharedFinding[] {
  const all = targets.flatMap((target) => target.diagnosis.map((finding) => ({ target, finding })));
  const groups = Map.groupBy(all, ({ finding: { code, severity, title } }) => JSON.stringify([severity, code, title]));
  const sorted = [...groups.values()].toSorted((a, b) => severityOf(a) - severityOf(b));
  const told = new Set<string>();
  return sorted.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { code, severity, title } = first.finding;
    const of = group.map(({ target, finding: { text } }) => ({ target, text }));
    return [{ code, severity, title, of, remedies: newRemedies(group, told) }];
  });
}

type Group = readonly { readonly target: TargetReport; readonly finding: Finding }[];

function severityOf([first]: Group): number {
  return first === undefined ? 0 : severityOrder[first.finding.severity];
}

/** Those that `told` does not hold; adds them to it. */
function newRemedies(group: Group, told: Set<string>): SharedFinding['remedies'] {
  const all = group.flatMap(({ target, finding }) => finding.remedies.map((remedy) => ({ target, remedy })));
  const same = Map.groupBy(all, ({ remedy: { explanation, snippet } }) => JSON.stringify([explanation, snippet]));
  return [...same].flatMap(([key, entries]) => {
    const [first] = entries;
    if (first === undefined || told.has(key)) return [];
    told.add(key);
    return [{ remedy: first.remedy, targets: entries.map(({ target }) => target) }];
  });
}

/** The likeliest remedies: as many as it takes for each target to have one, `most` at most. The rest are `others`. */
export function likeliest({ remedies }: SharedFinding, most: number) {
  const covered = new Set<TargetReport>();
  const first = remedies.filter(({ targets }) => {
    if (targets.every((target) => covered.has(target))) return false;
    for (const target of targets) covered.add(target);
    return true;
  });
  const shown = first.slice(0, most);
  return { shown, others: remedies.filter((remedy) => !shown.includes(remedy)) };
}
