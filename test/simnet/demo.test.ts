/** `npm run demo` as a whole: short enough to read, the verdict and the page's link last. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { finished } from '../support/sandbox.ts';
import { withoutWaits } from './suite.ts';

/** A terminal shows at most 60 lines of it, beside those that tell of waiting; npm itself prints four before. */
const MOST_LINES = 60 - 4;

test('the demo fits on a screen and ends with the verdict and the link to its page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  try {
    const argv = [join(import.meta.dirname, 'demo.ts'), '--out', folder];
    const { code, stdout, stderr } = await finished(spawn(process.execPath, argv));
    assert.equal(code, 0, stdout + stderr);
    const lines = withoutWaits(stdout.trimEnd().split('\n'));
    assert.ok(lines.length <= MOST_LINES, `${lines.length} lines:\n${stdout}`);
    const [verdict, blank, right, link = ''] = lines.slice(-4);
    assert.match(verdict ?? '', /^1 of 3 targets needs attention\. Conclusion: success /);
    assert.equal(blank, '');
    assert.match(right ?? '', /^--- Every field is what the simulator knows/);
    const [, page = ''] = /^--- The job summary as GitHub shows it: file:\/\/(.*)$/.exec(link) ?? [];
    assert.match(readFileSync(page, 'utf8'), /container\.example/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
