/**
 * bash(1), "Invocation": where its input is a socket, as of a program that Node starts, and SHLVL is below 2, bash takes itself for a remote
 * login's and reads ~/.bashrc, which may take seconds and the network.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
/** Where a text starts bash, as a program's name in an argv, as a first line or in a command line, and lets it read start-up files. */
function startUps(text: string): string[] {
  const starts = text.matchAll(/(?:'bash',|#!\/bin\/bash|\bbash (?=-))[\s[]*(.{0,8})/g);
  return [...starts].flatMap(([found, next = '']) => (/^'?(?:--norc|-n')/.test(next) ? [] : [found]));
}

test('the reader sees every way to start bash', () => {
  for (const text of [
    "spawn('bash', ['-c', x])",
    "['bash', '-c', x]",
    "'bash',\n  '-c'",
    '#!/bin/bash\\n',
    'timeout 1 bash -c x',
  ])
    assert.equal(startUps(text).length, 1, text);
  for (const text of ["['bash', '--norc', '-c', x]", "('bash', ['-n'])", '#!/bin/bash --norc', 'bash --norc -c x'])
    assert.deepEqual(startUps(text), [], text);
});

test('no test and no script starts a bash that reads the start-up file of whoever runs it', () => {
  const files = globSync('{test,scripts}/**/*.{ts,sh}', { cwd: root }).filter(
    (file) => !file.endsWith('shells.test.ts'),
  );
  assert.ok(files.length > 100, 'the files were found');
  const faults = files.flatMap((file) =>
    startUps(readFileSync(join(root, file), 'utf8')).map((found) => `${file}: ${found}`),
  );
  assert.deepEqual(faults, []);
});
