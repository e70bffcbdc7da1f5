/**
 * Runs rows of the table of faults in this process and network, one after another, and prints what is wrong with each as a line of
 * JSON. Usage: TARGETS=… node here.ts CHOSEN, see try-faults.ts.
 */
import { readdirSync } from 'node:fs';
import { assess } from '../../../src/action/assess.ts';
import { parseInputs } from '../../../src/action/inputs.ts';
import { measureHere } from '../../../src/action/measure/measure-here.ts';
import { outputs } from '../../../src/action/outputs.ts';
import { reportJson } from '../../../src/report/render/json.ts';
import { renderMarkdown } from '../../../src/report/render/markdown.ts';
import type { ReportJson } from '../../../src/report/types.ts';
import { wholeConsole } from '../../report/whole-console.ts';
import { judgeFault } from './judge.ts';
import { counted, type FaultRow, failing, nameOf, tableOf } from './table.ts';

export interface FaultResult {
  readonly name: string;
  /** How often the call failed; 0: it is not used so often. */
  readonly failed: number;
  readonly ms: number;
  /** What is wrong, a sentence each; empty: nothing. */
  readonly faults: readonly string[];
}

const BOUND_MS = 4000;
const HUNG_AFTER_MS = 10 * BOUND_MS;
const { TARGETS = '' } = process.env;
const thrown: string[] = [];
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error) => thrown.push(`${event}: ${error}`));

const given: Readonly<Record<string, string>> = {
  targets: TARGETS,
  'timeout-seconds': `${BOUND_MS / 1000}`,
  'resolve-names': 'false',
  'service-check': 'false',
};

interface Ran {
  readonly report: ReportJson;
  readonly text: string;
  readonly ms: number;
}

async function run(): Promise<Ran> {
  const parsed = parseInputs((name) => given[name], {});
  if ('faults' in parsed) throw new Error(parsed.faults.join('\n'));
  const ended = new AbortController();
  const bound = setTimeout(() => ended.abort('deadline'), BOUND_MS);
  const began = performance.now();
  const measured = await measureHere(parsed.inputs, ended.signal);
  const ms = performance.now() - began;
  clearTimeout(bound);
  const asked = { inputs: parsed.inputs, baseline: null, startedAt: new Date(), durationMs: ms };
  const { report, judgement } = assess(measured, asked);
  const files = { report: null, summary: null };
  const shown = Object.values(outputs({ report, judgement, files })).join('\n');
  const text = [wholeConsole(report), renderMarkdown(report), shown].join('\n');
  return { report: JSON.parse(reportJson(report)), text, ms };
}

const descriptors = (): number => readdirSync('/proc/self/fd').length;

async function tryRow(row: FaultRow, clean: ReportJson): Promise<FaultResult> {
  const name = nameOf(row);
  const before = descriptors();
  let faults: string[];
  let failed = 0;
  let ms = 0;
  try {
    const [ran, count] = await failing(row, run);
    failed = count;
    ms = ran.ms;
    faults = judgeFault(row, ran.report, clean);
    if (/^ {4}at /m.test(ran.text)) faults.push('a stack trace');
    if (ms > HUNG_AFTER_MS) faults.push(`ended after ${Math.round(ms)} ms, ${BOUND_MS} were allowed`);
  } catch (error) {
    faults = [`threw ${error instanceof Error ? error.stack : error}`];
  }
  await new Promise((resolve) => setImmediate(resolve));
  faults.push(...thrown.splice(0));
  const after = descriptors();
  if (after !== before) faults.push(`${before} descriptors before, ${after} after`);
  return { name, failed, ms, faults };
}

const chosen: number | readonly string[] = JSON.parse(process.argv[2] ?? '1');
const isChosen = (row: FaultRow, index: number): boolean =>
  typeof chosen === 'number' ? index % chosen === 0 : chosen.some((part) => nameOf(row).includes(part));
await run(); // loads all, and learns what the kernel remembers of the path
const [clean, uses] = await counted(run);
const rows = tableOf(uses).filter(isChosen);
for (const row of rows) console.log(JSON.stringify(await tryRow(row, clean.report)));
