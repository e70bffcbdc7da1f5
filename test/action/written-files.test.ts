/** A folder in which the report does not fit is not left behind. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { writeFiles } from '../../src/action/written-files.ts';

test('RUNNER_TEMP that takes a folder and no file in it keeps neither', () => {
  const root = mkdtempSync(join(tmpdir(), 'written-'));
  try {
    // The longest path has 4095 bytes (PATH_MAX): that of the folder, and not that of report.json in it.
    let deep = root;
    while (deep.length < 4060) deep = join(deep, 'x'.repeat(Math.min(200, 4060 - deep.length)));
    mkdirSync(deep, { recursive: true });
    process.env.RUNNER_TEMP = deep;
    const { report } = writeFiles('{}', '');
    rmSync(dirname(report ?? ''), { recursive: true });
    assert.ok(!report?.startsWith(root));
    assert.ok(existsSync(deep));
    assert.deepEqual(readdirSync(deep), []);
  } finally {
    rmSync(root, { recursive: true });
  }
});
