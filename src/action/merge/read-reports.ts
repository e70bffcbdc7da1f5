/** Finds and reads the reports of a matrix. */
import { globSync } from 'node:fs';
import type { ReadReport, Skipped } from '../../report/merge/merge.ts';
import { readReportFile } from '../report-file.ts';

/** A matrix has at most 256 jobs; each may hold a few steps. */
const MOST_FILES = 1024;

export interface Found {
  readonly read: readonly ReadReport[];
  readonly skipped: readonly Skipped[];
}

/** Paths and globs from the working directory on; `node_modules` is left out. Files come in the order of their names, each once. */
export function readReports(patterns: readonly string[]): Found {
  const files = [
    ...new Set(patterns.flatMap((pattern) => globSync(pattern, { exclude: (name) => name === 'node_modules' }))),
  ].sort();
  const read: ReadReport[] = [];
  const skipped: Skipped[] = [];
  for (const [index, file] of files.entries()) {
    if (index >= MOST_FILES) {
      skipped.push({ file, why: `is beyond the first ${MOST_FILES} files` });
      continue;
    }
    const found = readReportFile(file);
    if (found.kind === 'report') read.push({ file, report: found.report });
    else skipped.push({ file, why: found.kind === 'missing' ? 'is a link to nothing' : found.why });
  }
  return { read, skipped };
}
