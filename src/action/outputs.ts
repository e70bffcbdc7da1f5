/** The step's outputs from its report: one row each, as action.yml describes them. Unknown is the empty string. */
import { mostImportant } from '../diagnosis/most-important.ts';
import type { Judgement } from '../gates/judge.ts';
import { shortReportJson } from '../report/render/json.ts';
import { plainLine } from '../report/text/escape.ts';
import type { PathMtu, Report, TargetReport } from '../report/types.ts';

export interface WrittenFiles {
  /** Paths; null: could not be written. */
  readonly report: string | null;
  readonly summary: string | null;
}

interface Facts {
  readonly report: Report;
  readonly judgement: Judgement;
  readonly files: WrittenFiles;
}

const OUTPUTS = {
  reached: ({ report }) => String(report.targets.length > 0 && report.targets.every(({ reached }) => reached)),
  pmtu: ({ report }) => figure(Math.min(...knownPmtus(report).map(({ bytes }) => bytes ?? Number.POSITIVE_INFINITY))),
  'pmtu-status': ({ report }) => weakest(knownPmtus(report).map(({ status }) => status)),
  'hop-count': ({ report }) => figure(Math.max(...known(report.targets, ({ hopCount }) => hopCount))),
  'rtt-ms': ({ report }) => figure(Math.max(...known(report.targets, ({ rttMs }) => rttMs?.median ?? null))),
  conclusion: ({ report }) => report.conclusion,
  'service-state': ({ report }) => serviceState(report.targets),
  'first-byte-ms': ({ report }) =>
    figure(Math.max(...known(report.targets, ({ service }) => service?.totalMs ?? null))),
  'failed-targets': ({ judgement }) => JSON.stringify(judgement.failedTargets),
  diagnosis: ({ report }) => plainLine(mostImportant(report.targets)),
  report: ({ report }) => shortReportJson(report),
  'report-path': ({ files }) => files.report ?? '',
  'summary-path': ({ files }) => files.summary ?? '',
} satisfies Record<string, (facts: Facts) => string>;

type OutputName = keyof typeof OUTPUTS;

export function outputs(facts: Facts): Readonly<Record<OutputName, string>> {
  const values = Object.entries(OUTPUTS).map(([name, value]) => [name, value(facts)]);
  return Object.fromEntries(values) as Record<OutputName, string>;
}

function known(targets: readonly TargetReport[], value: (target: TargetReport) => number | null): readonly number[] {
  return targets.map(value).filter((number) => number !== null);
}

/** Those that `pmtu` and `pmtu-status` speak of, so that value and status come from the same targets. */
function knownPmtus({ targets }: Report): readonly PathMtu[] {
  return targets.map(({ pmtu }) => pmtu).filter(({ bytes, status }) => bytes !== null && status !== 'unknown');
}

/** At most three decimals; the empty string for the infinity that is the least or greatest of nothing. */
function figure(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : '';
}

/** `failing` beats the unknown, which beats `working`; the empty string also where no service was checked. */
function serviceState(targets: readonly TargetReport[]): string {
  const states = targets.flatMap(({ service }) => (service === null ? [] : [service.state]));
  if (states.includes('failing')) return 'failing';
  return states.length > 0 && states.every((state) => state === 'working') ? 'working' : '';
}

function weakest(statuses: readonly PathMtu['status'][]): PathMtu['status'] {
  const order = ['unknown', 'upper-bound', 'confirmed'] as const;
  return order.find((status) => statuses.includes(status)) ?? 'unknown';
}
