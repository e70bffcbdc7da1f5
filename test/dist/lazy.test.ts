/** The bundles start light: what only GitHub needs lies in files that are loaded when they are needed. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { enterSandbox } from '../support/sandbox.ts';

await enterSandbox(import.meta.url, { '/etc/hosts': '127.0.0.1 localhost\n' }); // a machine may have none

const dist = join(import.meta.dirname, '../../dist');
const toolkit = /node_modules\/(@actions|@octokit|undici)\//;

test('what every program loads first holds nothing of the toolkit; other files do', () => {
  assert.doesNotMatch(readFileSync(join(dist, 'programs/index.js'), 'utf8'), toolkit);
  const others = globSync('programs/*.js', { cwd: dist }).filter((file) =>
    toolkit.test(readFileSync(join(dist, file), 'utf8')),
  );
  assert.ok(others.length > 0, 'the pattern finds the toolkit where it is');
});

const traceLoopback = `const { trace } = await import(${JSON.stringify(join(dist, 'library/index.js'))});
for await (const event of trace('udp://127.0.0.1')) console.log(event);`;

for (const [name, argv] of [
  ['the post step of a job without a watch', [join(dist, 'post.js')]],
  ['the command line', [join(dist, 'cli/index.js'), '--help']],
  ['the library, tracing,', ['--input-type=module', '--eval', traceLoopback]],
] as const)
  test(`${name} loads no file of the toolkit`, () => {
    const loaded = filesLoaded(argv);
    assert.ok(loaded.includes(join(dist, 'programs/index.js')), loaded.join());
    for (const file of loaded) assert.doesNotMatch(readFileSync(file, 'utf8'), toolkit, file);
  });

/** Of Node's own files: V8 takes them from the cache in Node's binary, or rejects that where its settings were changed. */
function builtinsLoaded(target: string): Record<'accepted' | 'rejected', number> {
  const folder = mkdtempSync(join(tmpdir(), 'builtins-'));
  try {
    const { PATH } = process.env;
    const env = { PATH, RUNNER_TEMP: folder, INPUT_TARGETS: target, NODE_DEBUG_NATIVE: 'CODE_CACHE' };
    const { stderr, status } = spawnSync(process.execPath, [join(dist, 'index.js')], { env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const count = (verdict: string) => stderr.split(`is ${verdict}`).length - 1;
    return { accepted: count('accepted'), rejected: count('rejected') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const target of [
  '127.0.0.1',
  'localhost',
  'tcp://127.0.0.1:1',
  'https://localhost:1',
  'tcp://127.0.0.1:1, udp://localhost:9',
])
  test(`toward ${target} Node's own code comes from its cache, in threads too: compiled anew it takes 50 ms`, () => {
    const { accepted, rejected } = builtinsLoaded(target);
    assert.ok(accepted > 20, 'Node tells of it');
    assert.ok(rejected < 10, `${rejected} rejected`);
  });

/** The first time that a file with these words is read, no descriptor is left. */
const lacking = (words: string) => `const fs = require('node:fs');
const read = fs.readFileSync;
fs.readFileSync = (...given) => {
  const text = read(...given);
  if (typeof text !== 'string' || !text.includes(${JSON.stringify(words)})) return text;
  fs.readFileSync = read;
  throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });
};`;

test("the report's code is loaded once more where no descriptor was left to read it while sockets were open", () => {
  const folder = mkdtempSync(join(tmpdir(), 'lacking-'));
  try {
    const [preload, summary] = [join(folder, 'preload.cjs'), join(folder, 'summary.md')];
    writeFileSync(
      preload,
      `${lacking('the job summary could not be written')}\nprocess.on('exit', () => { if (fs.readFileSync !== read) process.exit(9); });`,
    );
    writeFileSync(summary, '');
    const { PATH } = process.env;
    const env = { PATH, RUNNER_TEMP: folder, INPUT_TARGETS: '127.0.0.1', GITHUB_STEP_SUMMARY: summary };
    const { status, stdout } = spawnSync(process.execPath, ['--require', preload, join(dist, 'index.js')], {
      env,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
    assert.match(readFileSync(summary, 'utf8'), /127\.0\.0\.1/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Every file of dist/ that Node loads when it runs `argv`: V8's coverage lists them. */
function filesLoaded(argv: readonly string[]): string[] {
  const coverage = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    execFileSync(process.execPath, argv, { env: { ...process.env, NODE_V8_COVERAGE: coverage }, stdio: 'ignore' });
    return globSync('*.json', { cwd: coverage })
      .flatMap((file) => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result as { url: string }[])
      .filter(({ url }) => url.startsWith(`file://${dist}/`))
      .map(({ url }) => fileURLToPath(url));
  } finally {
    rmSync(coverage, { recursive: true, force: true });
  }
}
