/**
 * Reads a report that another run wrote. It may come from anywhere: only what is compared and shown is taken, everything is
 * checked and bounded, and text stays as it was written, to be escaped by whoever shows it.
 */
import type { Comparable } from './compare.ts';
import { MOST_ENTRIES } from './limits.ts';
import type { Conclusion, PathMtu, Severity } from './types.ts';

const MAX_TTL = 255;
const MAX_RESPONDERS = 256;
const MAX_FINDINGS = 64;
const MAX_TEXT = 4096;
/** A matrix names a runner: of larger ones the first values tell it apart. */
const MAX_MATRIX_VALUES = 64;
const MAX_MATRIX_DEPTH = 8;
const MAX_MS = 1e9;

export interface EarlierFinding {
  readonly code: string;
  readonly severity: Severity;
}

export interface EarlierTarget extends Comparable {
  readonly target: string;
  readonly address: string | null;
  readonly family: 4 | 6 | null;
  readonly service: 'working' | 'failing' | null;
  /** The run ended before this target was measured: that it was not reached says nothing. */
  readonly cutShort: boolean;
  /** The run ended before all that was asked of it was done: that something was not found says nothing. */
  readonly unfinished: boolean;
  readonly findings: readonly EarlierFinding[];
}

/** What names the machine that measured. */
export interface EarlierRunner {
  readonly name: string | null;
  readonly job: string | null;
  readonly matrix: Readonly<Record<string, unknown>> | null;
  readonly image: string | null;
  readonly environment: string | null;
  readonly os: string | null;
  readonly arch: string | null;
  readonly container: boolean | null;
}

export interface EarlierReport {
  readonly startedAt: string;
  readonly conclusion: Conclusion;
  readonly runner: EarlierRunner;
  readonly targets: readonly EarlierTarget[];
}

/** @returns the report, or what is wrong with it, to stand behind "FILE" in a sentence. Never throws. */
export function parseEarlierReport(value: unknown): { readonly report: EarlierReport } | { readonly fault: string } {
  if (!isRecord(value)) return { fault: 'is no JSON object' };
  const { schemaVersion } = value;
  if (schemaVersion !== 1) {
    const found =
      typeof schemaVersion === 'number' || typeof schemaVersion === 'string'
        ? `"${text(String(schemaVersion), 20)}"`
        : 'none';
    return { fault: `has schemaVersion ${found}, not 1` };
  }
  const targets = list(value.targets, MOST_ENTRIES);
  if (targets === null) return { fault: `has no list of at most ${MOST_ENTRIES} targets` };
  const parsed = targets.map(earlierTarget);
  const wrong = parsed.indexOf(null);
  if (wrong >= 0) return { fault: `is malformed at targets[${wrong}]` };
  return {
    report: {
      startedAt: text(value.startedAt, 40) ?? '',
      conclusion: oneOf(value.conclusion, ['success', 'failure', 'neutral']) ?? 'neutral',
      runner: earlierRunner(value.runner),
      targets: parsed.filter((target) => target !== null),
    },
  };
}

function earlierRunner(value: unknown): EarlierRunner {
  const runner = isRecord(value) ? value : {};
  return {
    name: text(runner.name, MAX_TEXT),
    job: text(runner.job, MAX_TEXT),
    matrix: matrixOf(runner.matrix),
    image: text(runner.image, MAX_TEXT),
    environment: text(runner.environment, MAX_TEXT),
    os: text(runner.os, MAX_TEXT),
    arch: text(runner.arch, MAX_TEXT),
    container: typeof runner.container === 'boolean' ? runner.container : null,
  };
}

/** A value that is too deep or too long for a name is an ellipsis. */
function matrixOf(value: unknown): EarlierRunner['matrix'] {
  if (!isRecord(value) || Object.keys(value).length === 0) return null;
  const fits = (one: unknown) => isShallow(one, MAX_MATRIX_DEPTH) && JSON.stringify(one).length <= MAX_TEXT;
  const values = Object.entries(value).slice(0, MAX_MATRIX_VALUES);
  return Object.fromEntries(values.map(([name, one]) => [name.slice(0, MAX_TEXT), fits(one) ? one : '…']));
}

/** JSON.stringify runs out of stack on what JSON.parse still reads. */
function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1));
}

function earlierTarget(value: unknown): EarlierTarget | null {
  if (!isRecord(value) || !isRecord(value.pmtu)) return null;
  const { target, family, hopCount } = value;
  const hops = list(value.hops, MAX_TTL)?.map(hop);
  const pmtu = pathMtu(value.pmtu);
  if (typeof target !== 'string' || target.length > MAX_TEXT || hops === undefined || pmtu === null) return null;
  if (family !== null && family !== 4 && family !== 6) return null;
  if (hopCount !== null && !isWhole(hopCount, MAX_TTL)) return null;
  if (!hops.every((row) => row !== null)) return null;
  const service = isRecord(value.service) ? value.service : {};
  const evidence = isRecord(value.evidence) ? value.evidence : {};
  const cutShort = isEnd(value.endReason);
  return {
    target,
    address: text(value.address, MAX_TEXT),
    family,
    reached: value.reached === true,
    service: oneOf(service.state, ['working', 'failing']),
    cutShort,
    unfinished: cutShort || isEnd(service.cutBy) || typeof evidence.cancelledIn === 'string',
    hopCount,
    hops,
    pmtu,
    rttMs: roundTrip(value.rttMs),
    findings: (list(value.diagnosis, MAX_FINDINGS) ?? []).flatMap((one) => finding(one) ?? []),
  };
}

/** Of the run, not of the target. */
function isEnd(reason: unknown): boolean {
  return reason === 'deadline' || reason === 'cancelled';
}

function pathMtu(value: Record<string, unknown>): Pick<PathMtu, 'bytes' | 'status'> | null {
  const { bytes } = value;
  const status = oneOf(value.status, ['confirmed', 'upper-bound', 'unknown']);
  if ((bytes !== null && !isWhole(bytes, 0xffff_ffff)) || status === null) return null;
  return { bytes, status };
}

function hop(value: unknown): Comparable['hops'][number] | null {
  if (!isRecord(value) || !isWhole(value.ttl, MAX_TTL)) return null;
  const addresses = list(value.responders, MAX_RESPONDERS)?.map((responder) =>
    isRecord(responder) ? text(responder.address, 64) : null,
  );
  if (addresses === undefined || !addresses.every((address) => address !== null)) return null;
  return { ttl: value.ttl, responders: addresses.map((address) => ({ address })) };
}

function roundTrip(value: unknown): Comparable['rttMs'] {
  if (!isRecord(value)) return null;
  const { min, median, max } = value;
  return isMillis(min) && isMillis(median) && isMillis(max) ? { min, median, max } : null;
}

function finding(value: unknown): EarlierFinding | null {
  if (!isRecord(value)) return null;
  const severity = oneOf(value.severity, ['error', 'warning', 'info']);
  const code = typeof value.code === 'string' && /^[a-z0-9-]{1,60}$/.test(value.code) ? value.code : null;
  return severity === null || code === null ? null : { code, severity };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}

function isMillis(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_MS;
}

function list(value: unknown, most: number): readonly unknown[] | null {
  return Array.isArray(value) && value.length <= most ? value : null;
}

/** A string that is not empty and not longer than `most`; null: anything else. */
function text(value: unknown, most: number): string | null {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : null;
}

function oneOf<const T extends string>(value: unknown, known: readonly T[]): T | null {
  return known.find((one) => one === value) ?? null;
}
