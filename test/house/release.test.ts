/** The release script in a clone of this repository as it stands: what it refuses, what it says it would push, and the workflow's use of it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { VERSION } from '../../src/version.ts';

const root = join(import.meta.dirname, '../..');
// Beside the packages, so that hard links give the clone its own: ncc names its chunks after where its loaders lie, seen from the sources.
mkdirSync(join(root, 'build'), { recursive: true });
const folder = mkdtempSync(join(root, 'build/release-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const clone = cloneOfWorkTree();
const tag = `v${VERSION}`;
/** The CHANGELOG as a release has it: nothing is left under Unreleased. */
const released = readFileSync(join(clone, 'CHANGELOG.md'), 'utf8').replace(/^## Unreleased\n[\s\S]*?(?=^## )/m, '');

test('a tag off main, without an entry in the CHANGELOG and of another version is refused for each of these', () => {
  inClone(['git', 'checkout', '--quiet', '-b', 'side']);
  commit('side', 'side.txt', 'a change that main does not have\n');
  inClone(['git', 'tag', 'v9.8.7']);
  const { code, stderr } = release('v9.8.7');
  assert.equal(code, 1);
  assert.match(stderr, /^v9\.8\.7 can't be released\.$/m);
  assert.match(stderr, /v9\.8\.7 is at [0-9a-f]{12}, which is not on origin\/main\./);
  assert.match(stderr, /CHANGELOG\.md has no entry "## 9\.8\.7"\./);
  assert.match(
    stderr,
    new RegExp(`package\\.json says version ${VERSION.replaceAll('.', '\\.')}, the tag 9\\.8\\.7\\.`),
  );
  inClone(['git', 'checkout', '--quiet', 'main']);
});

test('what is no version, and a tag that is not there, are refused by their names', () => {
  assert.match(release('v1').stderr, /The tag is v1; a release's is vX\.Y\.Z\./);
  assert.match(release('v0.0.1').stderr, /There is no tag v0\.0\.1 here/);
  assert.equal(release('').code, 2);
});

test('entries that are left under Unreleased are refused', () => {
  commit('main', 'CHANGELOG.md', released.replace(/^## /m, '## Unreleased\n\n- something\n\n## '));
  inClone(['git', 'tag', '--force', tag]);
  assert.match(release(tag).stderr, /CHANGELOG\.md still has entries under "## Unreleased"/);
});

test('a stale dist/ is refused; a good tag is accepted, and what it would push is said', () => {
  writeFileSync(join(clone, 'CHANGELOG.md'), released);
  cpSync(join(clone, 'docs/report.schema.json'), join(clone, 'test/report/released.schema.json'));
  mkdirSync(join(clone, 'dist'), { recursive: true });
  commit('main', 'dist/index.js', '// by hand\n');
  inClone(['git', 'tag', '--force', tag]);
  const stale = release(tag);
  assert.equal(stale.code, 1);
  assert.match(stale.stderr, /dist\/ is not what the sources give[\s\S]*dist\/index\.js: differs/);
  assert.equal(stale.stdout, '');

  // What check-dist has just built, to compare with.
  cpSync(join(clone, 'build/dist-check'), join(clone, 'dist'), { recursive: true });
  commit('main', 'note.txt', 'dist/ as the sources give it\n');
  inClone(['git', 'tag', '--force', tag]);
  inClone(['git', 'tag', tag.split('.', 1)[0] ?? '', 'HEAD~1']);
  const good = release(tag);
  assert.equal(good.code, 0, good.stderr);
  const sha = inClone(['git', 'rev-parse', 'HEAD']).trim();
  assert.match(good.stdout, new RegExp(`# Draft the release ${tag} of commit ${sha.slice(0, 12)}`));
  assert.match(
    good.stdout,
    new RegExp(
      `^gh release create ${tag} tracepath-action-${VERSION}.tgz tracepath-action-${VERSION}.cdx.json --draft `,
      'm',
    ),
  );
  assert.match(good.stdout, new RegExp(`^gh release edit ${tag} --draft=false`, 'm'));
  assert.match(good.stdout, /# Move the tag v\d+ from [0-9a-f]{12} to/);
  assert.match(good.stdout, new RegExp(`git/refs/tags/v\\d+' -f sha=${sha} -F force=true`));
});

test("the publishing job's own steps draft the release with its files, publish it, and move the major version's tag", () => {
  const temp = join(folder, 'runner-temp');
  const expand = (text: string) => resolve(clone, text.replace(/^\$\{\{ runner\.temp \}\}/, temp));
  const workflow = parse(readFileSync(join(clone, '.github/workflows/release.yml'), 'utf8')) as Workflow;
  const { steps } = workflow.jobs.publish;
  const inputs = steps.map((step) => step.with ?? {});
  const downloaded = expand(inputs.find(({ path }) => path !== undefined)?.path ?? 'missing');
  mkdirSync(downloaded, { recursive: true });
  const files = ['tgz', 'cdx.json'].map((end) => join(downloaded, `tracepath-action-${VERSION}.${end}`));
  for (const file of files) writeFileSync(file, '');
  assert.ok(inputs.some((given) => expand(given['subject-path'] ?? '') === join(downloaded, '*')));

  const calls = join(folder, 'gh-calls');
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'gh'), `#!/bin/sh\necho "$@" >> ${calls}\n`, { mode: 0o755 });
  const path = `${programs}:${dirname(process.execPath)}:${process.env.PATH}`;
  const env = { ...gitEnvironment(), PATH: path, RUNNER_TEMP: temp, TAG: tag, GH_TOKEN: 'none' };
  const { status, stderr } = spawnSync('bash', ['--norc', '-e', '-c', steps.at(-1)?.run ?? 'false'], {
    cwd: clone,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const called = readFileSync(calls, 'utf8');
  assert.match(called, new RegExp(`^release create ${tag} ${files.join(' ')} --draft `));
  assert.match(called, new RegExp(`^release edit ${tag} --draft=false`, 'm'));
  assert.match(called, /^api --method PATCH .*\/git\/refs\/tags\/v\d+ /m);
});

interface Workflow {
  readonly jobs: {
    readonly publish: {
      readonly steps: readonly { readonly run?: string; readonly with?: Readonly<Record<string, string>> }[];
    };
  };
}

/** A clone whose origin's main holds this work tree as it is, committed or not. */
function cloneOfWorkTree(): string {
  const origin = join(folder, 'origin');
  mkdirSync(origin);
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  for (const file of files.split('\0').filter((name) => name !== '' && !name.startsWith('dist/'))) {
    mkdirSync(dirname(join(origin, file)), { recursive: true });
    cpSync(join(root, file), join(origin, file));
  }
  const run = (...args: string[]) => execFileSync('git', args, { cwd: origin, env: gitEnvironment() });
  run('init', '--quiet', '--initial-branch=main');
  run('add', '--all');
  run('commit', '--quiet', '--message=as it stands');
  const clone = join(folder, 'clone');
  run('clone', '--quiet', origin, clone);
  run('config', 'receive.denyCurrentBranch', 'ignore');
  execFileSync('cp', ['-al', join(root, 'node_modules'), clone]);
  appendFileSync(join(clone, '.git/info/exclude'), '/node_modules\n');
  return clone;
}

/** Commits everything in the clone with `file` changed, and pushes it where that is main. */
function commit(branch: string, file: string, text: string): void {
  writeFileSync(join(clone, file), text);
  inClone(['git', 'add', '--all']);
  inClone(['git', 'commit', '--quiet', `--message=${file}`]);
  if (branch === 'main') inClone(['git', 'push', '--quiet', 'origin', 'main']);
}

function inClone([program = '', ...args]: readonly string[]): string {
  return execFileSync(program, args, { cwd: clone, env: gitEnvironment(), encoding: 'utf8' });
}

function release(tag: string): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.ts', ...(tag === '' ? [] : [tag])], {
    cwd: clone,
    // npm may need the machine's certificates and proxy to bring natives.
    env: { ...withoutGit(process.env), ...gitEnvironment() },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}

/** Of this test alone: neither the user's configuration nor an outer git's variables. */
function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
  };
}
