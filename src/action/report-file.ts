/** Reads a report.json that may come from anywhere: a regular file of bounded size that holds JSON of our schema. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type EarlierReport, parseEarlierReport } from '../report/earlier-report.ts';

/** 256 names at 8 addresses each, 20 hops away, take 38 MB. */
const MAX_BYTES = 40 * 1024 * 1024;

export type ReportFile =
  | { readonly kind: 'report'; readonly report: EarlierReport; readonly text: string }
  | { readonly kind: 'missing' }
  /** `why` stands behind the file's name in a sentence. */
  | { readonly kind: 'unusable'; readonly why: string };

/** Never throws, and never waits: a FIFO is opened without a writer and then refused. */
export function readReportFile(path: string): ReportFile {
  const unusable = (why: string): ReportFile => ({ kind: 'unusable', why });
  let text: string | null;
  try {
    text = readRegularFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return code === 'ENOENT'
      ? { kind: 'missing' }
      : unusable(code === NOT_REGULAR ? 'is no regular file' : `cannot be read (${code})`);
  }
  if (text === null) return unusable(`has more than ${MAX_BYTES} bytes`);
  if (text.trim() === '') return unusable('is empty');
  let value: unknown;
  try {
    // RFC 8259 section 8.1 lets a reader ignore the mark that some editors and shells put before the text.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return unusable('is not JSON, or was cut off');
  }
  const parsed = parseEarlierReport(value);
  return 'fault' in parsed ? unusable(parsed.fault) : { kind: 'report', report: parsed.report, text };
}

const NOT_REGULAR = 'not regular';

/** @returns null: the file is too large. The size that the system states is not trusted: reading is bounded. */
function readRegularFile(path: string): string | null {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw Object.assign(new Error(NOT_REGULAR), { code: NOT_REGULAR });
    if (stat.size > MAX_BYTES) return null;
    const chunks: Buffer[] = [];
    for (let total = 0; total <= MAX_BYTES; ) {
      const chunk = Buffer.allocUnsafe(Math.max(4096, stat.size - total + 1));
      const length = readSync(file, chunk);
      if (length === 0) return Buffer.concat(chunks).toString('utf8');
      chunks.push(chunk.subarray(0, length));
      total += length;
    }
    return null;
  } finally {
    closeSync(file);
  }
}
