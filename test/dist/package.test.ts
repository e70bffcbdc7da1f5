/**
 * The package as it is packed from this work tree and installed in an empty folder: its manifest, its types, the library and the command
 * line against loopback. Needs a built dist/.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { VERSION } from '../../src/version.ts';
import { readReport } from '../support/report-schema.ts';
import { runSandboxed } from '../support/sandbox.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const npm = (...args: string[]) =>
  execFileSync('npm', [...args, '--ignore-scripts', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
npm('pack', root, '--pack-destination', folder);
const tarball = join(folder, `tracepath-action-${VERSION}.tgz`);
writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
npm('install', '--offline', '--no-audit', '--no-fund', tarball);
const installed = join(folder, 'node_modules/tracepath-action');

/** The library's example in the documentation. */
const example = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/library.md'), 'utf8'))?.[1] ?? '';

test('publint finds nothing to say about the manifest', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('its types are found as its code is, by Node and by bundlers', async () => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  assert.ok(result.types);
  // Node 24 has require() of ES modules, and no resolution without `exports`, which TypeScript calls node10.
  const { problems } = result;
  assert.deepEqual(
    problems.filter((problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10')),
    [{ kind: 'CJSResolvesToESM', entrypoint: '.', resolutionKind: 'node16-cjs' }],
  );
});

test('it brings no other package along', () => {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: object };
  assert.deepEqual(Object.keys(lock.packages), ['', 'node_modules/tracepath-action']);
});

test("the documentation's example is correct by the package's types, and runs against loopback", async () => {
  writeFileSync(join(folder, 'example.ts'), example.replace("'example.com:443'", "'127.0.0.1'"));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024'];
  const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
  execFileSync(process.execPath, [tsc, ...options, ...types, 'example.ts'], { cwd: folder, stdio: 'pipe' });
  const end = await runSandboxed([process.execPath, 'example.ts'], { cwd: folder });
  assert.equal(end.code, 0, end.stderr);
  assert.match(end.stdout, /^1 127\.0\.0\.1$/m);
});

test('a CommonJS module loads it by require()', () => {
  const argv = ['--input-type=commonjs', '--eval', "console.log(typeof require('tracepath-action').trace)"];
  assert.equal(execFileSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' }), 'function\n');
});

test('a wrong option is found by the types, which need no others', () => {
  writeFileSync(
    join(folder, 'wrong.ts'),
    "import { trace } from 'tracepath-action';\ntrace('a', { 'max-hops': 'many' });\n",
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  assert.throws(
    () =>
      execFileSync(process.execPath, [tsc, '--strict', '--noEmit', '--module', 'nodenext', 'wrong.ts'], {
        cwd: folder,
      }),
    (error: { stdout?: Buffer }) => {
      const [only, ...others] = String(error.stdout)
        .trim()
        .split(/\n(?! )/);
      assert.match(only ?? '', /^wrong\.ts\(2,.*'string' is not assignable/);
      assert.deepEqual(others, []);
      return true;
    },
  );
});

test('the installed command line traces loopback', async () => {
  const end = await runSandboxed([process.execPath, 'node_modules/.bin/tracepath-action', '--json', '127.0.0.1'], {
    cwd: folder,
  });
  assert.equal(end.code, 0, end.stderr);
  assert.equal(readReport(end.stdout).targets[0]?.reached, true);
});

/** Each with its flags: this one, which says that it is older, and those of the machine. */
function olderNodes(): readonly (readonly string[])[] {
  const faked = "data:text/javascript,Object.defineProperty(process,'version',{value:'v20.20.2'})";
  const which = spawnSync('which', ['-a', 'node', 'nodejs'], { encoding: 'utf8' });
  const older = [...new Set(which.stdout.split('\n'))]
    .filter((path) => path !== '' && Number(/^v(\d+)/.exec(version(path))?.[1]) < 24)
    .map((path) => [path]);
  return [[process.execPath, '--import', faked], ...older];
}

test('under an older Node, as in an image that act uses, both actions fail with a sentence', () => {
  for (const [node = '', ...flags] of olderNodes())
    for (const program of ['dist/index.js', 'dist/merge/index.js']) {
      const env = { PATH: process.env.PATH, RUNNER_TEMP: folder, INPUT_TARGETS: '127.0.0.1' };
      const argv = [...flags, join('node_modules/tracepath-action', program)];
      const { status, stdout, stderr } = spawnSync(node, argv, { cwd: folder, encoding: 'utf8', env });
      assert.match(
        stdout,
        /^::error::tracepath-action needs Node 24 or later; this is Node [\d.]+\. Gitea, Forgejo and act/m,
      );
      assert.equal(stderr, '', `${node} ${program}`);
      assert.equal(status, 1);
    }
});

test('under an older Node the installed command line says what it needs, and nothing else', () => {
  for (const [node = '', ...flags] of olderNodes()) {
    const argv = [...flags, 'node_modules/.bin/tracepath-action', '127.0.0.1'];
    const { status, stdout, stderr } = spawnSync(node, argv, { cwd: folder, encoding: 'utf8' });
    assert.match(stderr, /^tracepath-action needs Node 24 or later; this is Node [\d.]+\n$/, node);
    assert.equal(stdout, '');
    assert.equal(status, 2);
  }
});

const version = (node: string) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout;

test('the schema is part of the package', () => {
  const path = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', "console.log(import.meta.resolve('tracepath-action/report.schema.json'))"],
    { cwd: folder, encoding: 'utf8' },
  ).trim();
  assert.deepEqual(readFileSync(new URL(path), 'utf8'), readFileSync(join(root, 'docs/report.schema.json'), 'utf8'));
});
