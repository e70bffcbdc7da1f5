/**
 * Writes docs/report.schema.json from the report's types: part of `npm run docs`. With `--released` also the copy that later versions
 * are compared with; part of a release (CONTRIBUTING.md).
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema, schemaText } from './lib/report-schema.ts';

const root = join(import.meta.dirname, '..');
const text = schemaText(reportSchema());
await writeFile(join(root, 'docs/report.schema.json'), text);
if (process.argv.includes('--released')) await writeFile(join(root, 'test/report/released.schema.json'), text);
