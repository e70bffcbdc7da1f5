/** Joins the reports of many runners: one row a target, one cell a runner, and what differs between whom. Pure. */
import type { EarlierReport, EarlierTarget } from '../earlier-report.ts';
import type { Conclusion } from '../types.ts';
import { type MergedDifference, rowDifferences } from './differences.ts';
import { type NamedRunner, nameRunners } from './runners.ts';

export interface ReadReport {
  readonly file: string;
  readonly report: EarlierReport;
}

/** A file that is not in the merged report, and why, to stand behind its name in a sentence. */
export interface Skipped {
  readonly file: string;
  readonly why: string;
}

export interface MergedRunner extends NamedRunner {
  readonly file: string;
  readonly startedAt: string;
  readonly conclusion: Conclusion;
}

/** What one runner measured of one target. */
export interface Cell {
  /** null: cut short before it was known. */
  readonly reached: boolean | null;
  readonly service: EarlierTarget['service'];
  readonly hopCount: number | null;
  /** Bytes; null: not known. */
  readonly pmtu: number | null;
  readonly pmtuStatus: EarlierTarget['pmtu']['status'];
  /** Median, milliseconds. */
  readonly rttMs: number | null;
  readonly codes: readonly string[];
  /** The first of its gravest findings; null: no warning and no error. */
  readonly gravest: { readonly code: string; readonly severity: 'error' | 'warning' } | null;
}

export interface MergedTarget {
  readonly target: string;
  readonly family: 4 | 6 | null;
  /** Only where one name was traced at several addresses. */
  readonly address?: string | null;
  /** By the runners' labels. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Merged {
  readonly runners: readonly MergedRunner[];
  readonly targets: readonly MergedTarget[];
  readonly differences: readonly MergedDifference[];
  readonly skipped: readonly Skipped[];
}

/** One target of one runner. */
export interface Measured {
  readonly runner: MergedRunner;
  readonly target: EarlierTarget;
}

/** A report that another file holds too is merged once, and named. */
export function mergeReports(read: readonly ReadReport[], unusable: readonly Skipped[]): Merged {
  const { kept, skipped } = withoutRepeats(read);
  const named = nameRunners(kept.map(({ report }) => report.runner));
  const runners = kept.map(({ file, report }, index): MergedRunner => {
    const { startedAt, conclusion } = report;
    return { ...(named[index] as NamedRunner), file, startedAt, conclusion };
  });
  const rows = rowsOf(kept, runners);
  return {
    runners,
    targets: rows.map(({ head, measured }) => ({
      ...head,
      cells: Object.fromEntries(measured.map(({ runner, target }) => [runner.label, cell(target)])),
    })),
    differences: rows.flatMap(({ head, measured }) => rowDifferences(head, measured)),
    skipped: [...unusable, ...skipped].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/** One run is told from another by its machine and its start. */
function withoutRepeats(read: readonly ReadReport[]): { kept: readonly ReadReport[]; skipped: readonly Skipped[] } {
  const seen = new Map<string, string>();
  const skipped: Skipped[] = [];
  const kept = read.filter(({ file, report }) => {
    const targets = report.targets.map(({ target, family, address }) => [target, family, address]);
    const key = JSON.stringify([report.startedAt, report.runner, targets]);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, file);
    else skipped.push({ file, why: `holds the same run as ${earlier}` });
    return earlier === undefined;
  });
  return { kept, skipped };
}

type Head = Omit<MergedTarget, 'cells'>;
/** Which row of its target an entry belongs to. */
type Place = Omit<Head, 'target'>;

/**
 * Rows in the order in which the first report that has it names a target. URLs that differ in the values of their queries alone are
 * shown alike: a report's second one has a row of its own, with a number behind it.
 */
function rowsOf(read: readonly ReadReport[], runners: readonly MergedRunner[]) {
  const rows = new Map<string, { readonly head: Head; readonly measured: Measured[] }>();
  const several = tracedAtSeveral(read);
  const placeOf = ({ target, family, address }: EarlierTarget): Place =>
    several.has(target) ? { family, address } : { family };
  const known = placesByTarget(read, placeOf);
  for (const [index, { report }] of read.entries()) {
    const runner = runners[index] as MergedRunner;
    const times = new Map<string, number>();
    for (const target of withoutUnbegun(report.targets)) {
      // A name that one runner cannot look up has no address there: it stands beside what the others measured.
      const others = (known.get(target.target) ?? []).filter(
        ({ family }) => target.family === null || family === target.family,
      );
      for (const place of target.address === null && others.length > 0 ? others : [placeOf(target)]) {
        const shown = JSON.stringify([target.target, place.family, place.address ?? null]);
        const nth = (times.get(shown) ?? 0) + 1;
        times.set(shown, nth);
        const key = `${nth} ${shown}`;
        const name = nth === 1 ? target.target : `${target.target} #${nth}`;
        const row = rows.get(key) ?? { head: { target: name, ...place }, measured: [] };
        row.measured.push({ runner, target });
        rows.set(key, row);
      }
    }
  }
  return [...rows.values()];
}

/** An entry that was not begun when the run ended has no address: it tells nothing beside another one of its target. */
function withoutUnbegun(targets: readonly EarlierTarget[]): readonly EarlierTarget[] {
  const unbegun = ({ cutShort, address }: EarlierTarget) => cutShort && address === null;
  const told = new Set(targets.filter((target) => !unbegun(target)).map(({ target }) => target));
  return targets.filter((target) => {
    if (!unbegun(target)) return true;
    const first = !told.has(target.target);
    told.add(target.target);
    return first;
  });
}

/** The rows of which anybody measured something. */
function placesByTarget(read: readonly ReadReport[], placeOf: (target: EarlierTarget) => Place) {
  const known = new Map<string, Map<string, Place>>();
  for (const target of read.flatMap(({ report }) => report.targets)) {
    if (target.address === null) continue;
    const own = known.get(target.target) ?? new Map<string, Place>();
    const place = placeOf(target);
    own.set(JSON.stringify(place), place);
    known.set(target.target, own);
  }
  return new Map([...known].map(([target, own]) => [target, [...own.values()]]));
}

/** Targets of which one report has entries of one family at different addresses: every address was traced. */
function tracedAtSeveral(read: readonly ReadReport[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { report } of read) {
    const first = new Map<string, string>();
    for (const { target, family, address } of report.targets) {
      if (address === null) continue;
      const key = `${family} ${target}`;
      if ((first.get(key) ?? address) !== address) found.add(target);
      first.set(key, address);
    }
  }
  return found;
}

function cell({ reached, cutShort, service, hopCount, pmtu, rttMs, findings }: EarlierTarget): Cell {
  return {
    reached: cutShort && !reached ? null : reached,
    service,
    hopCount,
    pmtu: pmtu.status === 'unknown' ? null : pmtu.bytes,
    pmtuStatus: pmtu.status,
    rttMs: rttMs?.median ?? null,
    codes: findings.map(({ code }) => code),
    gravest: gravestOf(findings, 'error') ?? gravestOf(findings, 'warning'),
  };
}

function gravestOf(findings: EarlierTarget['findings'], severity: 'error' | 'warning'): Cell['gravest'] {
  const found = findings.find((finding) => finding.severity === severity);
  return found === undefined ? null : { code: found.code, severity };
}
