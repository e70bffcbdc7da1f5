/**
 * Drives the corpus through every source to every form, round by round: each text has stood in each source after as many rounds as
 * there are texts. Prints what is wrong as JSON. Usage: node here.ts EVERY (every so many rounds).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { context } from '@actions/github';
import { type Assessment, assess } from '../../src/action/assess.ts';
import { heading } from '../../src/action/comment/comment.ts';
import { joinSections } from '../../src/action/comment/sections.ts';
import { INPUTS, type InputName, type Inputs, parseInputs } from '../../src/action/inputs.ts';
import { runMerge } from '../../src/action/merge/run-merge.ts';
import { logTo } from '../../src/action/progress-log.ts';
import { fail, publish } from '../../src/action/publish.ts';
import { parseEarlierReport } from '../../src/report/earlier-report.ts';
import { consoleHop, consoleStart } from '../../src/report/render/console.ts';
import { jobConsole, jobMarkdown } from '../../src/report/render/job-watch.ts';
import { flattened } from '../../src/report/render/json.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import type { MeasuredTarget, Report } from '../../src/report/types.ts';
import { wholeConsole } from '../report/whole-console.ts';
import { TEXTS } from './corpus.ts';
import { type Forms, judgeForms, MARKDOWN_FORMS } from './judge.ts';
import { FIELDS, filled, OTHER_STORIES, STORIES, VARIABLES } from './sources.ts';

export interface HostileResult {
  readonly texts: number;
  readonly rounds: number;
  readonly sources: number;
  readonly forms: number;
  readonly faults: readonly string[];
}

/** Sources besides the fields of a measured target: inputs, environment, baseline, merged reports, file names. */
const OTHER_SOURCES = 5;
const write = process.stdout.write.bind(process.stdout);
/** One for all rounds: the toolkit remembers the summary's path. */
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** What `work` prints, and what it writes into GITHUB_OUTPUT. */
async function captured(work: () => unknown): Promise<{ log: string; output: string; summary: string }> {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  Object.assign(process.env, files, { RUNNER_TEMP: folder, GITHUB_ACTIONS: 'true' });
  let log = '';
  process.stdout.write = (chunk: unknown) => {
    log += chunk;
    return true;
  };
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
  const [output, summary] = Object.values(files).map((file) => readFileSync(file, 'utf8'));
  return { log, output: output ?? '', summary: summary ?? '' };
}

function request(next: () => string): Inputs {
  const parsed = parseInputs((name) => (name === 'targets' ? '192.0.2.1' : undefined), {});
  if ('faults' in parsed) throw new Error(parsed.faults.join());
  return {
    ...parsed.inputs,
    source: next(),
    matrix: { os: next(), [next()]: next() },
    gates: { 'fail-on-unreachable': true },
  };
}

function environment(next: () => string): void {
  for (const name of VARIABLES) process.env[name] = next().replaceAll('\0', '');
  Object.assign(context, { job: next(), action: next(), serverUrl: `https://github.example/${next()}`, payload: {} });
  process.env.GITHUB_REPOSITORY = 'o/r';
}

/** Faults of inputs that are the text, as the step's failure tells them. */
async function refusedInputs(text: string): Promise<void> {
  for (const name of Object.keys(INPUTS) as InputName[]) {
    const parsed = parseInputs((of) => (of === name ? text : of === 'targets' ? '192.0.2.1' : undefined), {});
    if ('faults' in parsed) await fail(parsed.faults);
    else parsed.notes.forEach(logTo(process.stdout));
  }
}

/** As an earlier report takes an address: not empty, at most 64 characters. */
const short = (next: () => string) => () => next().slice(0, 60) || 'x';

async function merge(report: Report, next: () => string) {
  rmSync(join(folder, 'merge'), { recursive: true, force: true });
  for (const side of ['a', 'b']) {
    const json = structuredClone(flattened(report)) as unknown as Record<string, unknown>;
    const odd = filled(
      json,
      [
        'runner.*',
        'startedAt',
        'targets.*.diagnosis.*.message',
        'targets.*.address',
        'targets.*.hops.*.responders.*.address',
      ],
      short(next),
    );
    const name = next()
      .replace(/[/\0*?[\]{}!()|\\]/g, '')
      .slice(0, 60);
    mkdirSync(join(folder, 'merge', side, name), { recursive: true });
    writeFileSync(
      join(folder, 'merge', side, name, 'report.json'),
      JSON.stringify(side === 'a' ? odd : { ...odd, conclusion: 'failure' }),
    );
    writeFileSync(join(folder, 'merge', side, name, 'x.json'), next());
  }
  process.env.INPUT_REPORTS = `${folder}/merge/**/*.json`;
  return captured(runMerge);
}

/** NAT64 is told where the address is one of those that stand for IPv4. */
function translated(target: MeasuredTarget): MeasuredTarget {
  if (target.name?.translatedAddresses === undefined) return target;
  return { ...target, name: { ...target.name, translatedAddresses: [target.address ?? ''] } };
}

/** What a run whose measured targets are `stories`, filled with texts, comes to beside an earlier report of them. */
function assessed(stories: readonly MeasuredTarget[], inputs: Inputs, next: () => string): Assessment {
  const fields = Object.values(FIELDS).flatMap((paths) => paths.map((path) => `*.${path}`));
  const measured = filled(stories, fields, next).map(translated);
  const earlier = filled(structuredClone(measured), ['*.hops.*.responders.*.address'], short(next));
  const parsed = parseEarlierReport({
    schemaVersion: 1,
    targets: earlier.map((target) => ({ ...target, diagnosis: [] })),
  });
  const baseline = 'fault' in parsed ? null : ({ kind: 'report', targets: parsed.report.targets } as const);
  return assess(measured, { inputs, baseline, startedAt: new Date(0), durationMs: 1 });
}

/** The forms of one round, whose texts come from `next`. */
async function formsOf(next: () => string): Promise<Forms> {
  const inputs = request(next);
  environment(next);
  const runs = [STORIES, OTHER_STORIES].map((stories) => assessed(stories, inputs, next));
  const reports = runs.map(({ report }) => report);
  const step = await captured(async () => {
    for (const run of runs) await publish(run, inputs, AbortSignal.timeout(60_000));
  });
  const refused = await captured(() => refusedInputs(next()));
  const summaries = reports.map((report) => renderMarkdown(report));
  const markdown = [heading({ key: null, matrix: inputs.matrix }), ...summaries].join('\n\n');
  const watched = { ...(reports[0] as Report), jobCounters: null };
  const terminal = reports
    .flatMap((report) => [
      wholeConsole(report),
      ...report.targets.flatMap(({ target, address, hops }) => [
        consoleStart(target, address, 1500),
        ...hops.map((hop) => consoleHop(hop, address)),
      ]),
    ])
    .join('\n');
  const merged = await merge(reports[0] as Report, next);
  return {
    summary: step.summary,
    comment: joinSections(next(), [{ key: next(), markdown }], 'x', 64_000_000),
    merged: merged.summary,
    watched: jobMarkdown(watched, [], 64_000_000),
    logs: { watch: jobConsole(watched, []), log: step.log, refused: refused.log, merge: merged.log, terminal },
    outputs: { outputs: step.output, refused: refused.output, merge: merged.output },
  };
}

const every = Number(process.argv[2] ?? '1');
let words = 0;
const harmless = await formsOf(() => `word${words++}`);
const faults: string[] = [];
let rounds = 0;
for (let round = 0; round < TEXTS.length; round += every) {
  let index = round;
  const forms = await formsOf(() => TEXTS[index++ % TEXTS.length] ?? '');
  faults.push(...judgeForms(forms, harmless).map((fault) => `round ${round}, ${fault}`));
  rounds++;
}
process.exitCode = 0; // what failing steps set
const sources = Object.keys(FIELDS).length + OTHER_SOURCES;
const forms = MARKDOWN_FORMS.length + Object.keys(harmless.logs).length + Object.keys(harmless.outputs).length;
write(JSON.stringify({ texts: TEXTS.length, rounds, sources, forms, faults } satisfies HostileResult));
