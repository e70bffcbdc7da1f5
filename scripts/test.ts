/**
 * `npm test`: every test file. `npm run test:quick`: types, lint, and the tests that need neither namespaces nor a browser.
 *
 * Usage: node scripts/test.ts [--quick] [FILE…]
 * Exit status 0 where everything passed, else 1.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { setUpOrExit } from './lib/set-up.ts';

/** Against hanging, for one file. */
const HUNG_AFTER_MS = 900_000;
/** Rooms whose files may be quick, and what a file holds that needs namespaces or a browser. */
const QUICK_ROOMS = /^test\/(action|diagnosis|engine|gates|house|net|report)\//;
const NOT_QUICK = /sandbox|simnet\/|netns\/|renderedDom|screenshot/;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } });
const all = positionals.length > 0 ? positionals : globSync('test/**/*.test.ts').sort();
const quick = (file: string) => QUICK_ROOMS.test(file) && !NOT_QUICK.test(readFileSync(file, 'utf8'));
const files = values.quick ? all.filter(quick) : all;

setUpOrExit(values.quick ? 'quick' : 'test');
const statuses = await Promise.all([
  ...(values.quick
    ? [
        run(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']),
        run(['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
      ]
    : []),
  run([
    '--test',
    `--import=${new URL('lib/ends-early.ts', import.meta.url)}`,
    `--test-concurrency=${availableParallelism()}`,
    `--test-timeout=${HUNG_AFTER_MS}`,
    ...(values.quick ? ['--test-reporter=dot'] : []),
    ...files,
  ]),
]);
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;

/** Runs Node with these arguments and gives its exit status; 1 where a signal ended it. */
function run(argv: readonly string[]): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, argv, { stdio: 'inherit' });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', reject);
  child.once('close', (code) => resolve(code ?? 1));
  return promise;
}
