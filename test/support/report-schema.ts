/** Reads a report as its users do, and holds it to docs/report.schema.json. Every test that makes a report reads it by this. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { MeasuredTarget, ReportJson } from '../../src/report/types.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile<ReportJson>(schema);

/** What is wrong with a report, one line each, by JSON pointer; empty: nothing. */
export function schemaFaults(report: unknown): string[] {
  if (validate(report)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The report in the text of a report.json, after it was found to be what the schema says. */
export function readReport(text: string): ReportJson {
  const report: unknown = JSON.parse(text);
  assert.deepEqual(schemaFaults(report), [], 'the report is what docs/report.schema.json says; run npm run docs?');
  return report as ReportJson;
}

/** That of the file which a step names (`report-path`); null where it names none, or there is none. */
export function readReportFile(path: string | undefined): ReportJson | null {
  return path && existsSync(path) ? readReport(readFileSync(path, 'utf8')) : null;
}

const validateTarget = ajv.compile({ $ref: `${schema.$id}#/$defs/TargetJson` });

/** Holds one target, as it is before diagnosis and gates, to the schema. */
export function assertMeasured(target: MeasuredTarget): void {
  validateTarget({ ...target, diagnosis: [], gates: [] });
  assert.deepEqual(validateTarget.errors ?? [], [], 'the target is what docs/report.schema.json says');
}
