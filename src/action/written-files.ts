/** Writes a run's results where the runner and later steps find them; what cannot be written becomes a warning. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { errorMessage } from '../errors.ts';
import type { Judgement } from '../gates/judge.ts';
import { plainLine } from '../report/text/escape.ts';
import type { Report } from '../report/types.ts';
import { annotations, failureMessage } from './annotations.ts';
import { isFifo, writeFifo } from './fifo.ts';
import type { WrittenFiles } from './outputs.ts';

/** The runner drops a step's summary beyond 1 MiB. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Without promises: node:fs/promises alone takes 15 ms to load. */
export function writeFiles(report: string, summary: string): WrittenFiles {
  const given = process.env.RUNNER_TEMP;
  try {
    return writeTo(given || tmpdir(), report, summary);
  } catch (error) {
    if (!given) throw error;
    const files = writeTo(tmpdir(), report, summary);
    warn(`RUNNER_TEMP (${given}) can not be used, so the report is in ${files.report}: ${errorMessage(error)}`);
    return files;
  }
}

function writeTo(parent: string, report: string, summary: string) {
  const folder = mkdtempSync(join(parent, 'tracepath-action-'));
  const files = { report: join(folder, 'report.json'), summary: join(folder, 'summary.md') };
  try {
    writeFileSync(files.report, report);
    writeFileSync(files.summary, summary);
    return files;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Sets every output that can be.
 *
 * @throws Error that names those that are missing, and why the first is
 */
export function setOutputs(values: Readonly<Record<string, string>>): void {
  const missing: string[] = [];
  let why: unknown = null;
  for (const [name, value] of Object.entries(values)) {
    try {
      wholeOrNot('GITHUB_OUTPUT', () => core.setOutput(name, value));
    } catch (error) {
      why ??= error;
      missing.push(name);
    }
  }
  if (missing.length === 0) return;
  const which = missing.length === Object.keys(values).length ? '' : `${missing.join(', ')}: `;
  throw new Error(which + errorMessage(why));
}

/** Leaves a value for the post step. @throws Error where it can't be written */
export function saveState(name: string, value: string): void {
  wholeOrNot('GITHUB_STATE', () => core.saveState(name, value));
}

/** Of a value that can't be written (a full disk takes a part) nothing stays: the runner would fail the step for half of one. */
function wholeOrNot(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE', write: () => void): void {
  const file = process.env[variable];
  if (isFifo(file)) {
    writeFifo(file, writtenTo(variable, write));
    return;
  }
  const before = bytesOf(file);
  try {
    write();
  } catch (error) {
    if (file !== undefined && before !== null && bytesOf(file) !== before) truncateSync(file, before);
    throw error;
  }
}

/** What `write` writes to the file that `variable` names: the toolkit would wait for a FIFO's reader without end. */
function writtenTo(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE', write: () => void): string {
  const file = process.env[variable];
  const folder = mkdtempSync(join(tmpdir(), 'tracepath-action-'));
  const kept = join(folder, 'kept');
  try {
    writeFileSync(kept, '');
    process.env[variable] = kept;
    write();
    return readFileSync(kept, 'utf8');
  } finally {
    process.env[variable] = file;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** null: there is no such file. */
function bytesOf(file: string | undefined): number | null {
  return statSync(file ?? '', { throwIfNoEntry: false })?.size ?? null;
}

/** Adds to the step's summary, where the runner takes one. */
export function appendSummary(markdown: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (isFifo(file)) writeFifo(file, markdown);
  else if (file) appendFileSync(file, markdown);
}

/** Lines of the step's log. Escaped already. */
export function writeLines(text: string): void {
  for (const line of text.split('\n')) core.info(line);
}

/**
 * What GitHub shows beside the step: `notes` (escaped already) as warnings, then the report's annotations.
 *
 * @returns why the step fails; null: it does not
 */
export async function writeAnnotations(
  report: Report,
  judgement: Judgement,
  notes: readonly string[] = [],
): Promise<string | null> {
  const { failures } = judgement;
  let failure = failures.length > 0 ? failureMessage(failures.map(({ text }) => text)) : null;
  await attempt('the annotations could not be written', () => {
    const made = annotations(report, judgement);
    failure = made.failure;
    for (const text of made.errors) core.error(text, { title: 'tracepath' });
    for (const text of [...notes, ...made.warnings]) core.warning(text, { title: 'tracepath' });
  });
  return failure;
}

/** Runs `work`; what it throws becomes a warning that begins with `failure`, and null. */
export async function attempt<T>(failure: string, work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    warn(`${failure}: ${errorMessage(error)}`);
    return null;
  }
}

/** Where even this can't be printed nothing more can be said, and the rest of the run goes on. */
function warn(sentence: string): void {
  try {
    core.warning(plainLine(`tracepath: ${sentence}`));
  } catch {
    // The log can't be written: a file on a full disk throws where a pipe tells later.
  }
}
