/**
 * `npm run demo`: runs the action's own dist/index.js as a runner would, in a simulated internet, with no network at all, and shows the
 * log as GitHub would, and the summary as a page to open.
 *
 * Usage: npm run demo -- --help
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setUpOrExit } from '../../scripts/lib/set-up.ts';
import { renderPage } from '../support/render/render.ts';
import { stageProgram } from './run-scenario.ts';
import { findScenario, scenarios } from './scenarios/index.ts';
import { faultText, judge } from './suite.ts';

const help = `Usage: npm run demo [-- SCENARIO] [--family 4|6] [--seed N] [--out FOLDER]
       npm run demo -- --list

Runs the built action (npm run build) in a simulated internet, as root or where user namespaces are allowed. Nothing leaves
this machine. Shows the step's log and writes the job summary as a page to open.

  SCENARIO       a path by its name; left out: demo
  --list         print every path's name and what it is
  --family 4|6   IPv4 or IPv6; left out: the first that the path has
  --seed N       another run of what is random on the path: loss, jitter
  --out FOLDER   where the page goes (default: out)
  --help         print this

Exit status: 0 where every field of the report is what the simulator knows to be true, 1 where one is not, 2 usage.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h' },
    list: { type: 'boolean' },
    family: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string', default: 'out' },
  },
});

if (values.help) console.log(help);
else if (values.list) for (const { name, about } of scenarios) console.log(`${name.padEnd(28)} ${about}`);
else
  try {
    process.exitCode = await show(positionals[0] ?? 'demo');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }

/** @returns the exit status: 0 where the report says what is true */
async function show(name: string): Promise<number> {
  const scenario = findScenario(name);
  setUpOrExit('demo');
  const family = scenario.families.find((family) => `${family}` === values.family) ?? scenario.families[0] ?? 4;
  using program = stageProgram();
  console.log(`${name}, IPv${family}: ${scenario.about}`);
  const result = await judge(
    scenario,
    family,
    program.path,
    values.seed === undefined ? undefined : Number(values.seed),
  );
  const { run, comparison } = result;
  console.log(`--- The step's log (exit status ${run.code}, ${run.seconds.toFixed(2)} s)\n`);
  console.log(asShown(run.stdout.trimEnd()));
  if (run.stderr.trim() !== '') console.error(run.stderr.trimEnd());
  if (run.report === null) return 1;
  mkdirSync(values.out, { recursive: true });
  const page = resolve(join(values.out, `${name}.html`));
  writeFileSync(page, await renderPage(run.summary, { title: `tracepath-action: ${name}` }));
  const right = comparison.faults.length === 0;
  console.log(
    right ? '\n--- Every field is what the simulator knows to be true.' : `\n--- Wrong:\n${faultText(result)}`,
  );
  console.log(`--- The job summary as GitHub shows it: file://${page}`);
  return right ? 0 : 1;
}

/** The log as GitHub shows it: workflow commands as what they mean. */
function asShown(log: string): string {
  return log
    .split('\n')
    .flatMap((line) => {
      if (line === '::endgroup::') return [''];
      const [, command, text] = /^::(group|error|warning)(?: title=\w+)?::(.*)$/.exec(line) ?? [];
      if (command === undefined || text === undefined) return [line];
      const words = text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
      return [command === 'group' ? words : `${command === 'error' ? 'Error' : 'Warning'}: ${words}`];
    })
    .join('\n');
}
