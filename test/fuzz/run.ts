/**
 * Fuzzes for a while with new data each time. Exit status 1 where something was found.
 *
 * Usage: npm run fuzz -- [--minutes N] [--only PART-OF-A-NAME] [--json]
 */
import { parseArgs } from 'node:util';
import { properties } from './properties.ts';
import { failureOf } from './property.ts';

/** Cases between two looks at the clock. */
const PORTION = 200;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean' },
  },
});
const chosen = properties.filter(({ name }) => name.includes(values.only));
const minutes = Number(values.minutes);
if (!(minutes > 0) || chosen.length === 0) {
  console.error(
    `--minutes: expected a number above 0; --only: expected part of one of: ${properties.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
const end = performance.now() + minutes * 60_000;
const cases = new Map(chosen.map(({ name }) => [name, 0]));
const failures = new Map<string, string>();
while (performance.now() < end && failures.size < chosen.length)
  for (const { name, runs, check } of chosen) {
    if (performance.now() >= end || failures.has(name)) continue;
    // What costs more in a test gets fewer cases here too.
    const portion = Math.max(1, Math.round(Math.min(PORTION, runs / 10)));
    const details = await check({ seed: Math.floor(Math.random() * 2 ** 31), runs: portion });
    cases.set(name, (cases.get(name) ?? 0) + details.numRuns);
    const failure = failureOf(name, details);
    if (failure !== null) failures.set(name, failure);
  }
if (values.json)
  console.log(JSON.stringify({ minutes, cases: Object.fromEntries(cases), failures: [...failures.values()] }));
else {
  for (const [name, count] of cases) console.log(`${`${count}`.padStart(9)} cases  ${name}`);
  for (const failure of failures.values()) console.error(`\n${failure}`);
}
process.exitCode = failures.size > 0 ? 1 : 0;
