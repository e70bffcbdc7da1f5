/**
 * Tries the built action and its parsers at length and writes docs/reliability.md with what was counted. Exit status 1 where
 * anything was wrong.
 *
 * Usage: npm run reliability -- [--minutes N (of fuzzing, default 10)] [--every MILLISECONDS (between cancel points, default 50)]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { enterSandbox } from '../support/sandbox.ts';
import { type CancelPoint, cancelAt, installMarked, layOut, SIGNALS } from './cancellation.ts';

await enterSandbox(import.meta.url);

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, every: { type: 'string', default: '50' } },
});
const everyMs = Number(values.every);
if (!(everyMs > 0)) throw new RangeError(`--every: expected milliseconds above 0, found ${values.every}`);

interface FuzzCounts {
  readonly minutes: number;
  readonly cases: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

function fuzzed(): FuzzCounts {
  const argv = [`${root}test/fuzz/run.ts`, '--minutes', values.minutes, '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (stdout === '') throw new Error(`fuzzing failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Points from the entry's first line until the step ends by itself. */
async function cancelled(): Promise<CancelPoint[]> {
  layOut();
  using installation = installMarked();
  const points: CancelPoint[] = [];
  for (const signals of SIGNALS)
    for (let atMs = 0; ; atMs += everyMs) {
      const point = await cancelAt(installation, atMs, signals);
      points.push(point);
      if (point.ended.endedAfterMs === null) break;
    }
  return points;
}

function page(fuzz: FuzzCounts, points: readonly CancelPoint[]): string {
  const found: readonly unknown[] = JSON.parse(readFileSync(`${root}test/fuzz/found.json`, 'utf8'));
  const total = Object.values(fuzz.cases).reduce((sum, count) => sum + count, 0);
  const commit = execFileSync('git', ['-C', root, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const rows = SIGNALS.map((signals) => {
    const own = points.filter((point) => point.signals === signals && point.ended.endedAfterMs !== null);
    const whole = own.filter(({ faults }) => faults.length === 0);
    const slowest = Math.max(0, ...own.map(({ ended }) => ended.endedAfterMs ?? 0));
    return `| ${signals} | ${own.length} | ${whole.length} | ${(slowest / 1000).toFixed(1)} |`;
  });
  return [
    '# Reliability',
    '',
    `Written by \`npm run reliability\` at ${commit}.`,
    '',
    '## Fuzzing',
    '',
    `${total} random cases in ${fuzz.minutes} minutes; ${fuzz.failures.length} properties failed; ${found.length} rows in test/fuzz/found.json.`,
    '',
    '| property | cases |',
    '| --- | ---: |',
    ...Object.entries(fuzz.cases).map(([name, count]) => `| ${name} | ${count} |`),
    '',
    '## Cancellation',
    '',
    `A step of the built action gets the signal at a point of its run, every ${everyMs} ms from the first line of its entry on.`,
    'It survives where summary, outputs and report are written and no stack trace is printed.',
    '',
    '| signals | points | survived | slowest end after the first signal, s |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

const fuzz = fuzzed();
const points = await cancelled();
writeFileSync(`${root}docs/reliability.md`, page(fuzz, points));
const wrong = [
  ...fuzz.failures,
  ...points.flatMap(({ atMs, signals, faults }) => faults.map((fault) => `${signals} at ${atMs} ms: ${fault}`)),
];
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
