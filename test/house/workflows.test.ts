/** The workflows' safety rules: least permissions, pinned actions, no credentials left behind, no text of others in a shell. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match, index) => ({
  file: `README.md example ${index + 1}`,
  text: match[1] ?? '',
}));

test('there are workflows and an example to check', () => {
  assert.deepEqual(workflows.map(({ file }) => file).sort(), [
    '.github/workflows/check-dist.yml',
    '.github/workflows/ci.yml',
  ]);
  assert.equal(examples.length, 1);
});

for (const { file, text } of workflows) {
  test(`${file} pins every action by commit, with its version`, () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map((match) => match[1] ?? '');
    assert.ok(uses.length > 0);
    for (const use of uses) assert.match(use, /^(\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
  });

  test(`${file} leaves no credentials behind a checkout`, () => {
    const checkouts = text.split(/^(?= *- )/m).filter((step) => step.includes('actions/checkout@'));
    assert.ok(checkouts.length > 0);
    for (const step of checkouts) assert.match(step, /^ +persist-credentials: false$/m);
  });

  test(`${file} gives each job its own permissions and a time limit`, () => {
    const jobs = (text.split(/^jobs:\n/m)[1] ?? '')
      .split(/^(?= {2}[\w-]+:$)/m)
      .filter((job) => /^ {2}[\w-]+:/.test(job));
    assert.ok(jobs.length > 0);
    for (const job of jobs) {
      assert.match(job, /^ {4}permissions:\n {6}contents: read$/m);
      assert.match(job, /^ {4}timeout-minutes: \d+$/m);
    }
  });
}

for (const { file, text } of [...workflows, ...examples]) {
  test(`${file} grants nothing at the top and puts no expression into a shell`, () => {
    assert.match(text, /^permissions: \{\}$/m);
    const shells = [...text.matchAll(/^( *)(?:- )?run: (?:\|\n((?:\1 .*\n|\n)*)|(.*)\n)/gm)];
    assert.ok(shells.length > 0);
    for (const [whole] of shells) assert.doesNotMatch(whole, /\$\{\{/);
  });
}

test('jobs that try the action itself run no npm ci', () => {
  const { text = '' } = workflows.find(({ file }) => file.endsWith('/ci.yml')) ?? {};
  const job = /^ {2}action:\n([\s\S]*)$/m.exec(text)?.[1] ?? '';
  assert.match(job, /uses: \.\//);
  assert.match(job, /ubuntu-24\.04-arm/);
  assert.match(job, /container: debian/);
  assert.doesNotMatch(job, /npm/);
});
