/** A report against the truth, field by field. Pure; reads a report as hostile JSON would be read: nothing is taken for granted. */
import type { ReportJson, TargetJson } from '../../src/report/types.ts';
import { addressBytes, addressText, type Family } from './packet.ts';
import type { HopTruth, Place, Scenario, TargetTruth } from './scenario.ts';

export interface HopScore {
  readonly right: number;
  readonly wrong: number;
  /** Rows that should name somebody and are silent, or are not there. */
  readonly missing: number;
  /** Rows that name somebody where nobody answers. */
  readonly invented: number;
}

export interface Fault {
  readonly target: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

export interface Comparison {
  readonly hops: HopScore;
  readonly faults: readonly Fault[];
}

/** Every fault of a report of `scenario` traced over `family`. */
export function compareReport(scenario: Scenario, family: Family, report: ReportJson): Comparison {
  const results = scenario.truth.map((truth) => {
    const found = report.targets.find((entry) => entry.target === truth.target);
    if (found !== undefined) return compareTarget(truth, family, found);
    const fault = { target: truth.target, field: 'target', expected: 'an entry', found: 'none' };
    return { hops: { right: 0, wrong: 0, missing: truth.hops.length, invented: 0 }, faults: [fault] };
  });
  const sum = (key: keyof HopScore) => results.reduce((total, { hops }) => total + hops[key], 0);
  return {
    hops: { right: sum('right'), wrong: sum('wrong'), missing: sum('missing'), invented: sum('invented') },
    faults: results.flatMap(({ faults }) => faults),
  };
}

export function compareTarget(truth: TargetTruth, family: Family, found: TargetJson): Comparison {
  const faults: Fault[] = [];
  const check = (field: string, ok: boolean, expected: unknown, value: unknown) => {
    if (!ok) faults.push({ target: truth.target, field, expected: show(expected), found: show(value) });
  };
  const oneOf = <T>(field: string, allowed: T | readonly T[], value: T) =>
    check(field, list(allowed).includes(value), allowed, value);

  oneOf('reached', truth.reached, found.reached);
  oneOf('endReason', truth.endReason, found.endReason);
  oneOf('hopCount', truth.hopCount, found.hopCount);
  oneOf('hopCountMethod', found.hopCount === null ? [null] : truth.hopCountMethod, found.hopCountMethod);
  oneOf('returnHopCount', [...list(truth.returnHopCount), null], found.returnHopCount);
  comparePmtu(truth.pmtu, found.pmtu, check);
  check('blackHole', rightHole(truth, found.blackHole), truth.blackHole ?? null, found.blackHole);
  for (const who of truth.answeredBy ?? []) check('answeredBy', found.answeredBy.includes(who), who, found.answeredBy);
  for (const [ttl, mtu] of Object.entries(truth.mtuAt ?? {})) {
    const told = row(found, Number(ttl)).map((responder) => responder.mtu);
    check(`mtu at hop ${ttl}`, told.includes(mtu), mtu, told);
  }
  for (const [ttl, labels] of Object.entries(truth.labelsAt ?? {})) {
    const told = row(found, Number(ttl)).map(({ mplsLabels }) => mplsLabels.map(({ label }) => label));
    check(`labels at hop ${ttl}`, told.map(show).includes(show(labels)), labels, told);
  }
  compareCodes(truth, found, check);
  const hops = scoreHops(truth, family, found);
  const perfect = hops.wrong + hops.invented === 0 && (hops.missing === 0 || truth.mayMissHops === true);
  const most = truth.hops.length || Number.POSITIVE_INFINITY;
  check('rows', found.hops.length <= most, `at most ${most}`, found.hops.length);
  check(
    'hops',
    perfect,
    truth.hops.map((hop) => placeText(hop, family)),
    found.hops.map(rowText),
  );
  return { hops, faults };
}

/** Where chance may hide a black hole, or the routers before it, none and a place before the true one are right too. */
function rightHole({ blackHole: wanted, mayHave }: TargetTruth, found: TargetJson['blackHole']): boolean {
  const chance = mayHave?.includes('pmtu-black-hole') ?? false;
  if (found === null) return wanted === undefined || chance;
  if (wanted === undefined) return false;
  const before = wanted.afterHop !== null && (found.afterHop ?? 0) <= wanted.afterHop;
  return (
    found.direction === wanted.direction &&
    found.passes === wanted.passes &&
    (found.afterHop === wanted.afterHop || (chance && before))
  );
}

type Check = (field: string, ok: boolean, expected: unknown, value: unknown) => void;

function comparePmtu(truth: TargetTruth['pmtu'], { bytes, status }: TargetJson['pmtu'], check: Check): void {
  const right =
    status === 'unknown'
      ? bytes === null
      : bytes !== null && (status === 'confirmed' ? bytes === truth.bytes : bytes >= truth.bytes);
  check('pmtu', right && truth.status.includes(status), truth, { bytes, status });
}

function compareCodes(truth: TargetTruth, found: TargetJson, check: Check): void {
  const codes = found.diagnosis.map(({ code }) => code);
  const ailing = found.diagnosis.some(({ severity }) => severity !== 'info');
  const healthy = truth.reached && !ailing;
  const may = new Set(truth.mayHave);
  const wanted = [...truth.codes.filter((code) => !may.has(code)), ...(healthy ? (['healthy'] as const) : [])].sort();
  const got = codes.filter((code) => !may.has(code)).sort();
  // What an unexpected code says tells where to look, above all where only some runs have it.
  const said = found.diagnosis.flatMap(({ code, message }) =>
    got.includes(code) && !wanted.includes(code) ? [message] : [],
  );
  check('codes', show(wanted) === show(got), wanted, said.length === 0 ? got : `${show(got)}: ${said.join(' ')}`);
}

/** How many rows are right. See `HopScore`. */
export function scoreHops(
  truth: TargetTruth,
  family: Family,
  found: Pick<TargetJson, 'address' | 'hopCount' | 'hops'>,
): HopScore {
  const score = { right: 0, wrong: 0, missing: 0, invented: 0 };
  const last = Math.max(truth.hops.length, found.hops.length);
  // A path of two lengths ends where the report says, if that is one of the right counts.
  const ends = list(truth.hopCount).includes(found.hopCount) ? found.hopCount : null;
  const needed = ends ?? truth.hops.length - (truth.optionalTail ?? 0);
  const own = truth.reached && truth.hops.length === 0 ? new Set([found.address]) : new Set<string | null>();
  for (let ttl = 1; ttl <= last; ttl++) {
    const expected = truth.hops[ttl - 1] ?? null;
    const allowed = addresses(expected, family);
    const seen = row(found, ttl).map(({ address }) => address);
    if (seen.length === 0) {
      // Beyond what can be known, silence is neither right nor missing.
      if (ttl <= needed) score[allowed.length === 0 ? 'right' : 'missing']++;
    } else if (allowed.length === 0) score[seen.every((address) => own.has(address)) ? 'right' : 'invented']++;
    else score[seen.every((address) => allowed.includes(canonical(address))) ? 'right' : 'wrong']++;
  }
  return score;
}

function row(found: Pick<TargetJson, 'hops'>, ttl: number): TargetJson['hops'][number]['responders'] {
  return found.hops.find((hop) => hop.ttl === ttl)?.responders ?? [];
}

function addresses(hop: HopTruth, family: Family): string[] {
  return (hop === null ? [] : list(hop as Place | readonly Place[]))
    .map((place) => (family === 4 ? place.v4 : place.v6))
    .filter((address) => address !== undefined)
    .map(canonical);
}

function canonical(address: string): string {
  try {
    return addressText(addressBytes(address));
  } catch {
    return address;
  }
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const placeText = (hop: HopTruth, family: Family) => addresses(hop, family).join('|') || '*';
const rowText = (hop: TargetJson['hops'][number]) => hop.responders.map(({ address }) => address).join('|') || '*';
