/** The bundles start light: what only GitHub needs lies in files that are loaded when they are needed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const dist = join(import.meta.dirname, '../../dist');
const toolkit = /node_modules\/(@actions|@octokit|undici)\//;

test('the entries hold nothing of the toolkit; other files do', () => {
  for (const entry of ['index.js', 'cli/index.js'])
    assert.doesNotMatch(readFileSync(join(dist, entry), 'utf8'), toolkit);
  const others = globSync('*.index.js', { cwd: dist }).filter((file) =>
    toolkit.test(readFileSync(join(dist, file), 'utf8')),
  );
  assert.ok(others.length > 0, 'the pattern finds the toolkit where it is');
});

test('the command line loads no file of the toolkit', () => {
  const coverage = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    // V8's coverage lists every script that was loaded.
    execFileSync(process.execPath, [join(dist, 'cli/index.js'), '--help'], {
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
      stdio: 'ignore',
    });
    const loaded = globSync('*.json', { cwd: coverage })
      .flatMap((file) => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result as { url: string }[])
      .filter(({ url }) => url.startsWith(`file://${dist}/`))
      .map(({ url }) => basename(url));
    assert.ok(loaded.includes('index.js'), loaded.join());
    for (const file of loaded) assert.doesNotMatch(readFileSync(join(dist, 'cli', file), 'utf8'), toolkit, file);
  } finally {
    rmSync(coverage, { recursive: true, force: true });
  }
});
