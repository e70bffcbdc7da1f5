/** The post step: reports what was seen while the job ran, judges the loss gate, sets no outputs. */
import * as core from '@actions/core';
import { readKernelCounters } from '../../net/linux/kernel-counters.ts';
import { jobCounters } from '../../report/job-counters.ts';
import { jobConsole, jobMarkdown } from '../../report/render/job-watch.ts';
import { reportJson } from '../../report/render/json.ts';
import type { DiagnosisCode, MeasuredTarget, Report } from '../../report/types.ts';
import { type Assessment, assess } from '../assess.ts';
import type { Interruption } from '../interruption.ts';
import {
  appendSummary,
  attempt,
  MAX_SUMMARY_BYTES,
  writeAnnotations,
  writeFiles,
  writeLines,
} from '../written-files.ts';
import { endJobWatch } from './end.ts';
import {
  type EndedBy,
  type JobRequest,
  type JobResult,
  monotonicMs,
  readRequest,
  removeJobFolder,
} from './job-files.ts';

/** What a watch alone finds. The step itself has told the rest. */
const WATCH_CODES: ReadonlySet<DiagnosisCode> = new Set(['intermittent-outage', 'outage-at-end']);

const CUT: Readonly<Record<NonNullable<Exclude<EndedBy, 'post'>>, string>> = {
  'runner-gone': 'its runner was gone',
  'too-long': 'it had lasted for 24 hours',
  signal: 'a signal ended it',
};

/** @param folder that of the watch which the step began. @returns the exit status */
export async function runPost(folder: string, { signal }: Pick<Interruption, 'signal'>): Promise<number> {
  const request = await attempt('what was watched is not known any more', () => readRequest(folder));
  if (request === null) return 0;
  const result = await endJobWatch(folder, signal);
  const { at, ms } = request.watchedFrom;
  const counters = jobCounters(request.counters, readKernelCounters(), at, monotonicMs() - ms);
  const assessment = assessWatch(request, result);
  const report: Report = { ...assessment.report, jobCounters: counters };
  await publishJob({ ...assessment, report }, request, result);
  removeJobFolder(folder);
  return assessment.judgement.failures.length > 0 ? 1 : 0;
}

function assessWatch({ measured, inputs, started }: JobRequest, result: JobResult | null): Assessment {
  const loss = inputs.gates['fail-on-loss-above'];
  const targets = measured.map((target, index) =>
    result === null ? withoutWatch(target) : { ...target, watch: result.watches[index] ?? null },
  );
  const judged = targets.some(({ watch, evidence }) => watch !== null || evidence.watchLost) && loss !== undefined;
  const gates = judged ? { 'fail-on-loss-above': loss } : {};
  const durationMs = monotonicMs() - started.ms;
  return assess(targets, {
    inputs: { ...inputs, gates },
    baseline: null,
    startedAt: new Date(started.at),
    durationMs,
    // The step has failed for that, and there may be a route by now.
    failsUntried: false,
  });
}

/** A target without an address was not watched. */
function withoutWatch(target: MeasuredTarget): MeasuredTarget {
  if (target.address === null) return target;
  return { ...target, evidence: { ...target.evidence, watchLost: true } };
}

async function publishJob(
  { report, judgement }: Assessment,
  { inputs }: JobRequest,
  result: JobResult | null,
): Promise<void> {
  const notes = notesOn(result);
  const watched = { ...report, targets: report.targets.map(onlyWatched) };
  await attempt('the log could not be written', () => writeLines(jobConsole(watched, notes)));
  const markdown =
    (await attempt('the summary could not be made', () => jobMarkdown(watched, notes, MAX_SUMMARY_BYTES))) ?? '';
  const files = await attempt('the report could not be written to a file', () =>
    writeFiles(reportJson(report), markdown),
  );
  if (files?.report)
    await attempt('the log could not be written', () => core.info(`Report of the watch: ${files.report}`));
  if (inputs.summary) await attempt('the job summary could not be written', () => appendSummary(markdown));
  const failure = await writeAnnotations(watched, judgement, notes);
  if (failure !== null) core.setFailed(failure);
}

function onlyWatched(target: Report['targets'][number]): Report['targets'][number] {
  return { ...target, diagnosis: target.diagnosis.filter(({ code }) => WATCH_CODES.has(code)) };
}

/** What the reader must know of a watch that did not last until now. */
function notesOn(result: JobResult | null): string[] {
  if (result === null)
    return ['The process that watched was killed, stopped or failed before it could write down what it saw.'];
  const { endedBy } = result;
  if (endedBy === 'post') return [];
  if (endedBy === null)
    return ['The process that watched was killed, stopped or failed: what it saw in its last seconds is not known.'];
  return [`The watch ended before the job: ${CUT[endedBy]}.`];
}
