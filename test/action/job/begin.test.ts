/** A watch of the job that does not begin: nothing of it is left, neither a folder nor a state for the post step, which knew of it before. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseInputs } from '../../../src/action/inputs.ts';
import { beginJobWatch } from '../../../src/action/job/begin.ts';

const folder = mkdtempSync(join(tmpdir(), 'begin-'));
after(() => rmSync(folder, { recursive: true }));

const rows = [
  ['process.exit(3);', /^Error: the process that watches ended at once \(3\)$/],
  [
    "import { readFileSync } from 'node:fs'; process.send(readFileSync(new URL('state', import.meta.url), 'utf8'));",
    /^Error: watch<<.*\n.*\/tracepath-watch-\w{6}\n.*\n$/,
  ],
  ["process.send('epoll_create1 failed: EMFILE');", /^Error: epoll_create1 failed: EMFILE$/],
] as const;
for (const [script, why] of rows) {
  test(`${script} The step is told why, and the post step has nothing to report`, async () => {
    const [state, program] = [join(folder, 'state'), join(folder, 'ends.mjs')];
    writeFileSync(state, '');
    writeFileSync(program, script);
    process.env.RUNNER_TEMP = folder;
    process.env.GITHUB_STATE = state;
    process.argv[1] = program;
    const parsed = parseInputs((name) => (name === 'targets' ? '192.0.2.1' : undefined), {});
    assert.ok('inputs' in parsed);
    await assert.rejects(beginJobWatch([], parsed.inputs, { at: new Date().toISOString(), ms: 0 }), why);
    assert.match(readFileSync(state, 'utf8'), /watch<<(.*)\n\n\1\n$/);
    assert.deepEqual(readdirSync(folder).sort(), ['ends.mjs', 'state']);
  });
}
