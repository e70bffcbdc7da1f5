/**
 * `npm test`: every test file. `npm run test:quick`: types, lint, and the tests that need neither namespaces, a browser, whole programs nor a compiler.
 *
 * Usage: node scripts/test.ts [--quick] [FILE…]: with files, these alone; `--quick` runs several in one process
 * Exit status 0 where everything passed, else 1.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setUpOrExit } from './lib/set-up.ts';

/** Against hanging, for one file. */
const HUNG_AFTER_MS = 900_000;
/** Most files wait for networks rather than compute, so more of them than processors run at once. */
const FILES_AT_ONCE = 3 * availableParallelism();
/** Files that take long begin first, so that none of them runs alone at the end. */
const LONGEST_FIRST = [
  'test/simnet/scenarios.test.ts',
  'test/house/release.test.ts',
  'test/simnet/loss.test.ts',
  'test/netns/topology.test.ts',
  'test/netns/service/tls.test.ts',
  'test/netns/no-icmp.test.ts',
  'test/simnet/hosts/real-kernel.test.ts',
  'test/simnet/simulator.test.ts',
  'test/netns/service/names.test.ts',
  'test/netns/service/secrets.test.ts',
  'test/netns/service/http.test.ts',
  'test/netns/faults.test.ts',
  'test/netns/local-faults.test.ts',
];
/** Rooms whose files may be quick, and what a file holds that needs namespaces, a browser, whole programs or a compiler. */
const QUICK_ROOMS = /^test\/(action|diagnosis|engine|gates|house|net|report|service)\//;
const NOT_QUICK =
  /sandbox|simnet\/|netns\/|renderedDom|screenshot|child_process|run-step|run-merge|actionlint|lib\/report-schema/;
/** What a file holds that changes its process, or waits before its first test: others would notice. */
const ALONE = /process\.env\.\w+ =|process\.exitCode|syncBuiltinESMExports|^(before|beforeEach|afterEach)\(/m;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } });
const quick = (file: string) => QUICK_ROOMS.test(file) && !NOT_QUICK.test(readFileSync(file, 'utf8'));
const all = () => globSync('test/**/*.test.ts').filter((file) => !values.quick || quick(file));
const files = positionals.length > 0 ? positionals : all();

setUpOrExit(values.quick ? 'quick' : 'test');
// Hundreds of processes load the same sources: their types are stripped, and they are compiled, once.
const compiled = mkdtempSync(join(tmpdir(), 'tracepath-compiled-'));
chmodSync(compiled, 0o1777); // Node keeps a folder for each user, and some tests run as nobody.
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }));
const statuses = await Promise.all([
  ...(values.quick && positionals.length === 0
    ? [
        run(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']),
        run(['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
      ]
    : []),
  run([
    '--test',
    `--import=${new URL('lib/ends-early.ts', import.meta.url)}`,
    `--test-concurrency=${FILES_AT_ONCE}`,
    `--test-timeout=${HUNG_AFTER_MS}`,
    ...(values.quick ? ['--test-reporter=dot'] : []),
    ...(values.quick || positionals.length === 0 ? inOrder(files) : files),
  ]),
]);
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;

/** Node runs files in the order of their paths: absolute ones, the shared and the longest, begin. */
function inOrder(names: readonly string[]): string[] {
  const { together = [], alone = [] } = Object.groupBy(names, (name) => (mayShare(name) ? 'together' : 'alone'));
  return [...shared(together), ...alone.map((name) => (LONGEST_FIRST.includes(name) ? resolve(name) : name))];
}

function mayShare(name: string): boolean {
  return (values.quick || quick(name)) && existsSync(name) && !ALONE.test(readFileSync(name, 'utf8'));
}

/**
 * A few files that load these: a process of its own costs most of them more than their tests do. Not by `--test-isolation=none`, with
 * which Node ends with status 0 where a hook fails or a file throws while it is loaded.
 */
function shared(names: readonly string[]): string[] {
  const count = Math.min(names.length, 2 * availableParallelism());
  return Array.from({ length: count }, (_, share) => {
    const path = join(compiled, `share-${share + 1}.test.mjs`);
    const own = names.filter((_name, i) => i % count === share);
    writeFileSync(path, own.map((name) => `await import(${JSON.stringify(pathToFileURL(name))});\n`).join(''));
    return path;
  });
}

/** Runs Node with these arguments and gives its exit status; 1 where a signal ended it. */
function run(argv: readonly string[]): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, argv, {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', reject);
  child.once('close', (code) => resolve(code ?? 1));
  // This process outlives a signal as long as what it has started, and then leaves no folder behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return promise;
}
