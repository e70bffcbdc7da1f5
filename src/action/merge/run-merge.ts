/** The run of merge/action.yml: reads the reports of a matrix, writes one summary, sets outputs, judges. */
import * as core from '@actions/core';
import { mergeReports } from '../../report/merge/merge.ts';
import { renderMerged } from '../../report/render/merged-markdown.ts';
import { plainLine } from '../../report/text/escape.ts';
import { count } from '../../report/text/units.ts';
import { failureMessage } from '../annotations.ts';
import { olderNode } from '../platform.ts';
import { appendSummary, attempt, MAX_SUMMARY_BYTES, setOutputs, writeFiles } from '../written-files.ts';
import { parseMergeInputs } from './inputs.ts';
import { judgeMerged } from './judge-merged.ts';
import { readReports } from './read-reports.ts';

/** Warnings beside the one for the failure; GitHub shows ten of a kind. */
const MOST_WARNINGS = 9;
/** Of the output `differences`; an output's bound is 1 MB a job. */
const MAX_DIFFERENCES_BYTES = 256 * 1024;

/** @returns the exit status. */
export async function runMerge(): Promise<number> {
  const needs = olderNode(process.version);
  const parsed =
    needs !== null ? { faults: [needs] } : parseMergeInputs((name) => process.env[`INPUT_${name.toUpperCase()}`]);
  if ('faults' in parsed) {
    core.setFailed(failureMessage(parsed.faults));
    return 1;
  }
  const { inputs } = parsed;
  const { read, skipped } = readReports(inputs.reports);
  const merged = mergeReports(read, skipped);
  const { conclusion, failures, warnings } = judgeMerged(merged, inputs);
  const sentences = failures.length > 0 ? failures : warnings;
  const markdown = renderMerged(
    merged,
    { conclusion, sentences: merged.runners.length === 0 ? sentences : [] },
    MAX_SUMMARY_BYTES,
  );
  const report = JSON.stringify({ schemaVersion: 1, conclusion, ...merged }, null, 2);
  for (const sentence of [...failures, ...warnings]) core.info(plainLine(sentence));
  core.info(
    `Conclusion: ${conclusion}, ${count(merged.targets.length, 'target')} from ${count(merged.runners.length, 'runner')}`,
  );
  const files = await attempt('the merged report could not be written to a file', () =>
    writeFiles(`${report}\n`, markdown),
  );
  await attempt('the outputs could not be set', () => {
    setOutputs({
      conclusion,
      differences: differencesJson(merged.differences),
      'report-path': files?.report ?? '',
      'summary-path': files?.summary ?? '',
    });
  });
  if (inputs.summary) await attempt('the job summary could not be written', () => appendSummary(markdown));
  for (const sentence of warnings.slice(0, MOST_WARNINGS)) core.warning(plainLine(sentence), { title: 'tracepath' });
  if (failures.length > 0) core.setFailed(failureMessage(failures));
  return failures.length > 0 ? 1 : 0;
}

/** As many as fit, those that count first. */
function differencesJson(all: ReturnType<typeof mergeReports>['differences']): string {
  const parts: string[] = [];
  let bytes = 2;
  for (const difference of [...all.filter(({ counts }) => counts), ...all.filter(({ counts }) => !counts)]) {
    const part = JSON.stringify(difference);
    bytes += Buffer.byteLength(part) + 1;
    if (bytes > MAX_DIFFERENCES_BYTES) break;
    parts.push(part);
  }
  return `[${parts.join()}]`;
}
