/**
 * Hands a run's results over to GitHub, so that failing loses nothing that was measured: files, outputs, summary, annotations, comment, and the
 * step's failure last; the log ends with the conclusion. What cannot be written becomes a warning, so that the rest still is.
 * Loaded while packets fly.
 */
import * as core from '@actions/core';
import { consoleTarget } from '../report/render/console.ts';
import { consoleConclusion, consoleFindings } from '../report/render/console-conclusion.ts';
import { reportJson } from '../report/render/json.ts';
import { renderMarkdown } from '../report/render/markdown.ts';
import { plainLine } from '../report/text/escape.ts';
import { failureMessage } from './annotations.ts';
import type { Assessment } from './assess.ts';
import type { Inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import {
  appendSummary,
  attempt,
  MAX_SUMMARY_BYTES,
  setOutputs,
  writeAnnotations,
  writeFiles,
  writeLines,
} from './written-files.ts';

/** `signal` ends what waits for others: the comment. */
export async function publish({ report, judgement }: Assessment, inputs: Inputs, signal: AbortSignal): Promise<void> {
  await attempt('the log could not be written', () => writeLog(report));
  const markdown =
    (await attempt('the summary could not be made', () => renderMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES }))) ??
    '';
  const files = (await attempt('the report could not be written to a file', () =>
    writeFiles(reportJson(report), markdown),
  )) ?? {
    report: null,
    summary: null,
  };
  await attempt('the outputs could not be set', () => {
    setOutputs(outputs({ report, judgement, files }));
  });
  if (inputs.summary) await attempt('the job summary could not be written', () => appendSummary(markdown));
  const failure = await writeAnnotations(report, judgement);
  await attempt('the pull request comment could not be written', () => writeComment(report, inputs, signal));
  if (failure !== null) core.setFailed(failure);
  await attempt('the conclusion could not be written', () => writeLines(consoleConclusion(report)));
}

/** Paths fold where the log's viewer knows groups, so that what was found stays in sight. */
function writeLog(report: Assessment['report']): void {
  for (const target of report.targets) {
    const { head, body } = consoleTarget(target);
    core.startGroup(head);
    writeLines(body);
    core.endGroup();
  }
  const found = consoleFindings(report, { remedies: 'first' });
  if (found !== '') writeLines(found);
}

/** Fails the step for a reason that left nothing to report: one line for each sentence. */
export async function fail(sentences: readonly string[]): Promise<void> {
  await attempt('the outputs could not be set', () => setOutputs({ conclusion: 'failure' }));
  core.setFailed(failureMessage(sentences));
}

async function writeComment(report: Assessment['report'], inputs: Inputs, signal: AbortSignal): Promise<void> {
  if (inputs.comment === 'never') return;
  // Its HTTP client and API description are heavier than all the rest: loaded only here.
  const { comment } = await import('./comment/comment.ts');
  const problem = await comment({
    when: inputs.comment,
    conclusion: report.conclusion,
    token: inputs.token,
    key: inputs.commentKey,
    matrix: inputs.matrix,
    render: (maxBytes) => renderMarkdown(report, { maxBytes }),
    signal,
  });
  if (problem?.level === 'warning') core.warning(plainLine(problem.sentence), { title: 'tracepath' });
  if (problem?.level === 'info') core.info(plainLine(problem.sentence));
}
