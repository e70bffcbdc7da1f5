/**
 * The folder by which the step, the process that watches and the post step know each other: `request.json` by the step,
 * `result.json` by the process from time to time and at its end, `socket` on which it waits for the post step. The post step is told
 * the folder by the runner (GITHUB_STATE). JSON of our own, written and read by the same version.
 */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KernelCounters } from '../../net/linux/kernel-counters.ts';
import type { MeasuredTarget, Millis, WatchResult } from '../../report/types.ts';
import type { Inputs } from '../inputs.ts';
import type { RunnerProcess } from './runner-process.ts';

/** What the process says to the step once it watches; anything else is why it can't. */
export const WATCHING = 'watching';

/** A moment of the wall clock, and of the clock by which lengths are told. */
export interface Moment {
  /** ISO 8601. */
  readonly at: string;
  readonly ms: Millis;
}

export interface JobRequest {
  /** When the step and when the watch began. */
  readonly started: Moment;
  readonly watchedFrom: Moment;
  readonly measured: readonly MeasuredTarget[];
  /** Without what is secret or was needed for the measuring alone. */
  readonly inputs: Inputs;
  readonly counters: KernelCounters | null;
  /** null: not known. */
  readonly runner: RunnerProcess | null;
}

/** CLOCK_MONOTONIC, which all processes of this machine share, so that a clock that is set meanwhile changes no length. */
export function monotonicMs(): Millis {
  return Number(process.hrtime.bigint()) / 1e6;
}

const ENDS = ['post', 'runner-gone', 'too-long', 'signal', null] as const;
/** Why the watch ended; `null`: it goes on, and this is what is known so far. */
export type EndedBy = (typeof ENDS)[number];

export interface JobResult {
  readonly endedBy: EndedBy;
  /** In the order of `measured`; null: that target was not watched. */
  readonly watches: readonly (WatchResult | null)[];
}

/** sockaddr_un's path has 108 bytes, its end included. */
const LONGEST_PATH = 107;
/** A watch ends after a day; a machine that slept wakes up later. */
const MOST_SECONDS = 1e9;

/**
 * A new folder that only this user may enter, with the request in it: in `temp`, else where the system keeps such.
 *
 * @throws Error where neither can be used, as on a full disk
 */
export function makeJobFolder(temp: string | undefined, request: JobRequest): string {
  const [first = tmpdir(), ...others] = [...(temp ? [temp] : []), tmpdir()];
  try {
    return makeIn(first, request);
  } catch (error) {
    const [other] = others;
    if (other === undefined) throw error;
    return makeIn(other, request);
  }
}

function makeIn(parent: string, request: JobRequest): string {
  const folder = mkdtempSync(join(parent, 'tracepath-watch-'));
  try {
    if (Buffer.byteLength(socketPath(folder)) > LONGEST_PATH)
      throw new Error(`${folder} is too long a path for a socket`);
    writeFileSync(join(folder, 'request.json'), JSON.stringify(request));
    return folder;
  } catch (error) {
    removeJobFolder(folder);
    throw error;
  }
}

export function socketPath(folder: string): string {
  return join(folder, 'socket');
}

/** @throws Error where it can't be read */
export function readRequest(folder: string): JobRequest {
  return JSON.parse(readFileSync(join(folder, 'request.json'), 'utf8')) as JobRequest;
}

/** Never half a file. False where it can't be written, as on a full disk: the former one stays. */
export function writeResult(folder: string, result: JobResult): boolean {
  const [fresh, file] = [join(folder, 'result.new'), join(folder, 'result.json')];
  try {
    writeFileSync(fresh, JSON.stringify(result));
    renameSync(fresh, file);
    return true;
  } catch {
    rmSync(fresh, { force: true });
    return false;
  }
}

/** Null where there is none that is whole. */
export function readResult(folder: string): JobResult | null {
  try {
    return parseResult(readFileSync(join(folder, 'result.json'), 'utf8'));
  } catch {
    return null;
  }
}

/** Other steps of the job can reach it: null where it is damaged, and the report could not be made of it. */
export function parseResult(text: string): JobResult | null {
  try {
    const result = JSON.parse(text) as JobResult;
    const { endedBy, watches } = result;
    return ENDS.includes(endedBy) && watches.every((watch) => watch === null || isWhole(watch)) ? result : null;
  } catch {
    return null;
  }
}

/** @throws TypeError where a part is missing */
function isWhole(watch: WatchResult): boolean {
  const { seconds, sent, received, intervalMs, outageCount, rttMs, outages, timeline, skipped = 0 } = watch;
  const { notSent = { count: 0, errno: '' } } = watch;
  const times = rttMs === null ? [] : [rttMs.min, rttMs.median, rttMs.p95, rttMs.max];
  const known = outages.flatMap((outage) => [outage.seconds, outage.lastHop].filter((value) => value !== null));
  const slices = [timeline.sliceSeconds, ...timeline.sent, ...timeline.received];
  const numbers = [seconds, sent, received, intervalMs, outageCount, skipped, notSent.count, ...times, ...known];
  const texts = [
    watch.question,
    notSent.errno,
    ...outages.flatMap(({ localErrno = '', lastRouter = '' }) => [localErrno, lastRouter]),
  ];
  const moments = [timeline.from, ...outages.map(({ from }) => from)];
  return (
    [...numbers, ...slices].every((value) => Number.isFinite(value) && value >= 0) &&
    seconds <= MOST_SECONDS &&
    texts.every((text) => typeof text === 'string') &&
    moments.every((time) => new Date(time).toISOString() === time)
  );
}

export function removeJobFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
