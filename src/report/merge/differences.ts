/** In what the runners' measurements of one target differ, and which runners stand on which side; compare.ts says what is noise. */
import { hopDifferences, lastCommonHop, pmtuDiffers, pmtuText, type Route, rttDiffers } from '../compare.ts';
import type { Measured, MergedTarget } from './merge.ts';

export interface Group {
  /** For people. */
  readonly value: string;
  /** Labels. */
  readonly runners: readonly string[];
}

export interface MergedDifference {
  readonly target: string;
  readonly family: 4 | 6 | null;
  readonly address?: string | null;
  /** `reached`, `service`, `pmtu`, `hop-count`, `rtt-ms`, `path`, or `finding CODE`. */
  readonly what: string;
  /** Whether `fail-on-difference` looks at it. */
  readonly counts: boolean;
  /** The largest group first. Runners of which the value is not known stand in none. */
  readonly groups: readonly Group[];
}

/** More sides than this are no groups any more. */
const MOST_PATHS = 8;
const MOST_RTTS = 4;

type Found = Pick<MergedDifference, 'what' | 'counts' | 'groups'>;

export function rowDifferences(
  head: Omit<MergedTarget, 'cells'>,
  row: readonly Measured[],
): readonly MergedDifference[] {
  if (row.length < 2) return [];
  const found: readonly (Found | null)[] = [
    byValue('reached', true, row, ({ target }) => (target.reached ? 'yes' : target.cutShort ? null : 'no')),
    byValue('service', true, row, ({ target }) => target.service),
    pathMtus(row),
    byValue('hop-count', false, row, ({ target }) => (target.hopCount === null ? null : String(target.hopCount))),
    roundTrips(row),
    paths(row),
    ...findings(row),
  ];
  return found.flatMap((one) => (one === null ? [] : [{ ...head, ...one }]));
}

/** Groups of equal values; null where all that is known is equal. */
function byValue(
  what: string,
  counts: boolean,
  row: readonly Measured[],
  value: (measured: Measured) => string | null,
): Found | null {
  const groups = new Map<string, string[]>();
  for (const measured of row) {
    const key = value(measured);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    group.push(measured.runner.label);
    groups.set(key, group);
  }
  return found(
    what,
    counts,
    [...groups].map(([key, runners]) => ({ value: key, runners })),
  );
}

function found(what: string, counts: boolean, groups: readonly Group[]): Found | null {
  if (groups.length < 2) return null;
  return { what, counts, groups: groups.toSorted((a, b) => b.runners.length - a.runners.length) };
}

function pathMtus(row: readonly Measured[]): Found | null {
  const kinds = [...new Map(row.map(({ target: { pmtu } }) => [pmtuText(pmtu), pmtu])).values()];
  // Only sizes that contradict another one: a bound above a confirmed size is no difference.
  const differing = kinds.filter((one) => kinds.some((other) => pmtuDiffers(one, other)));
  const texts = new Set(differing.map(pmtuText));
  return byValue('pmtu', true, row, ({ target: { pmtu } }) => (texts.has(pmtuText(pmtu)) ? pmtuText(pmtu) : null));
}

/** Split where neighbours in the order of their medians differ beyond noise. */
function roundTrips(row: readonly Measured[]): Found | null {
  const sorted = row
    .filter(({ target }) => target.rttMs !== null)
    .toSorted((a, b) => (a.target.rttMs?.median ?? 0) - (b.target.rttMs?.median ?? 0));
  const groups: Measured[][] = [];
  for (const measured of sorted) {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || rttDiffers(last.target.rttMs, measured.target.rttMs)) groups.push([measured]);
    else groups.at(-1)?.push(measured);
  }
  if (groups.length > MOST_RTTS) return null;
  const median = (one: Measured | undefined) => Math.round((one?.target.rttMs?.median ?? 0) * 10) / 10;
  const value = (group: readonly Measured[]) => {
    const [least, most] = [median(group[0]), median(group.at(-1))];
    return least === most ? `${least} ms` : `${least} to ${most} ms`;
  };
  return found(
    'rtt-ms',
    false,
    groups.map((group) => ({ value: value(group), runners: group.map(({ runner }) => runner.label) })),
  );
}

/** Runners whose hops never contradict each other share a path. The value names the last hop in common with the largest group. */
function paths(row: readonly Measured[]): Found | null {
  const groups: { readonly route: Route; readonly runners: string[] }[] = [];
  for (const { runner, target } of row) {
    if (!target.hops.some(({ responders }) => responders.length > 0)) continue;
    const same = groups.find(({ route }) => hopDifferences(route, target.hops).length === 0);
    if (same !== undefined) same.runners.push(runner.label);
    else if (groups.length === MOST_PATHS) return null;
    else groups.push({ route: target.hops, runners: [runner.label] });
  }
  const [largest, ...others] = groups.toSorted((a, b) => b.runners.length - a.runners.length);
  if (largest === undefined) return null;
  return found('path', false, [
    { value: 'the usual path', runners: largest.runners },
    ...others.map(({ route, runners }) => ({ value: partingText(largest.route, route), runners })),
  ]);
}

function partingText(usual: Route, other: Route): string {
  const ttl = lastCommonHop(usual, other);
  const first = hopDifferences(usual, other)[0];
  const own = first === undefined ? '' : `, there by ${first.after}`;
  if (ttl === 0) return `parts at the first hop${own}`;
  const address = usual.find((hop) => hop.ttl === ttl)?.responders[0]?.address ?? '';
  return `parts after hop ${ttl} (${address})${own}`;
}

/** One for each finding that only some have, or only some as an error; of runners that have it so, or finished all that was asked. */
function findings(row: readonly Measured[]): readonly (Found | null)[] {
  const severe = new Map<string, boolean>();
  for (const { code, severity } of row.flatMap(({ target }) => target.findings)) {
    if (code !== 'healthy') severe.set(code, severity === 'error' || severe.get(code) === true);
  }
  return [...severe].map(([code, counts]) =>
    byValue(`finding ${code}`, counts, row, ({ target }) => {
      const own = target.findings.filter((one) => one.code === code);
      if (own.some(({ severity }) => !counts || severity === 'error')) return 'found';
      // Of a target that was not reached, what is only news about its path could not be found.
      if (target.unfinished || (!counts && !target.reached)) return null;
      return own[0] === undefined ? 'not found' : `found as ${own[0].severity}`;
    }),
  );
}
