/** Writes a run's results where the runner and later steps find them; what cannot be written becomes a warning. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { plainLine } from '../report/text/escape.ts';
import type { WrittenFiles } from './outputs.ts';

/** The runner drops a step's summary beyond 1 MiB. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Without promises: node:fs/promises alone takes 15 ms to load. */
export function writeFiles(report: string, summary: string): WrittenFiles {
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'tracepath-action-'));
  const files = { report: join(folder, 'report.json'), summary: join(folder, 'summary.md') };
  writeFileSync(files.report, report);
  writeFileSync(files.summary, summary);
  return files;
}

/** Runs `work`; what it throws becomes a warning that begins with `failure`, and null. */
export async function attempt<T>(failure: string, work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    core.warning(plainLine(`tracepath: ${failure}: ${error instanceof Error ? error.message : String(error)}`));
    return null;
  }
}
