/** Reads an earlier report.json to compare with. It may come from anywhere: only what a comparison needs is taken, checked. */
import { readFileSync, statSync } from 'node:fs';
import type { PathFacts } from '../diagnosis/rule.ts';
import type { Hop, MeasuredTarget, PathMtu } from '../report/types.ts';
import { quote } from './input-values.ts';

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_TARGETS = 512;
const MAX_TTL = 255;
const MAX_RESPONDERS = 256;

/** What is kept of one target of the earlier report. */
export type BaselineTarget = Pick<MeasuredTarget, 'target' | 'family'> & PathFacts;
export type Baseline = readonly BaselineTarget[];

/** The file's targets, or what is wrong with it as one sentence that names the input. */
export function readBaseline(path: string): { readonly baseline: Baseline } | { readonly fault: string } {
  const fault = (what: string) => ({
    fault: `baseline: ${quote(path)} ${what}, expected the report.json of an earlier run`,
  });
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) return fault(`has ${size} bytes, more than ${MAX_BYTES}`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return fault(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return fault('is not JSON');
  }
  if (!isRecord(report) || report.schemaVersion !== 1) {
    return fault(`has schemaVersion ${quote(String(isRecord(report) ? report.schemaVersion : 'none'))}, not 1`);
  }
  const targets = list(report.targets, MAX_TARGETS);
  if (targets === null) return fault('has no list of targets');
  const parsed = targets.map(baselineTarget);
  const wrong = parsed.indexOf(null);
  if (wrong >= 0) return fault(`is malformed at targets[${wrong}]`);
  return { baseline: parsed.filter((target) => target !== null) };
}

/** The same target and family in the baseline; null: not there. */
export function inBaseline(
  baseline: Baseline | null,
  target: Pick<BaselineTarget, 'target' | 'family'>,
): BaselineTarget | null {
  return baseline?.find((before) => before.target === target.target && before.family === target.family) ?? null;
}

function baselineTarget(value: unknown): BaselineTarget | null {
  if (!isRecord(value) || !isRecord(value.pmtu)) return null;
  const { target, family, hopCount } = value;
  const hops = list(value.hops, MAX_TTL)?.map(hop);
  const pmtu = pathMtu(value.pmtu);
  if (typeof target !== 'string' || hops === undefined || pmtu === null) return null;
  if (family !== null && family !== 4 && family !== 6) return null;
  if (hopCount !== null && !isWhole(hopCount, MAX_TTL)) return null;
  return hops.every((row) => row !== null) ? { target, family, hopCount, hops, pmtu } : null;
}

function pathMtu(value: Record<string, unknown>): PathMtu | null {
  const { bytes, status } = value;
  if (bytes !== null && !isWhole(bytes, 0xffff_ffff)) return null;
  if (status !== 'confirmed' && status !== 'upper-bound' && status !== 'unknown') return null;
  return { bytes, status, method: null, localMtu: null };
}

/** A hop with its responders' addresses; a comparison needs no more of them. */
function hop(value: unknown): Hop | null {
  if (!isRecord(value) || !isWhole(value.ttl, MAX_TTL)) return null;
  const responders = list(value.responders, MAX_RESPONDERS)?.map((responder) =>
    isRecord(responder) && typeof responder.address === 'string' ? responder.address : null,
  );
  if (responders === undefined || !responders.every((address) => address !== null)) return null;
  const unknown = { hostname: null, asn: null, rttMs: [], icmp: null, returnHops: null, mtu: null, mplsLabels: [] };
  return {
    ttl: value.ttl,
    sent: 0,
    received: 0,
    responders: responders.map((address) => ({ address, ...unknown })),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}

function list(value: unknown, most: number): readonly unknown[] | null {
  return Array.isArray(value) && value.length <= most ? value : null;
}
