/** The command line on a terminal, which script(1) makes, and in a pipe: colours, hops as they are found, Ctrl-C. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { blackHoleTarget } from '../../report/samples.ts';
import type { Plan } from '../support/step.ts';

const { diagnosis: _, gates: __, ...target } = blackHoleTarget;
const argv = [process.execPath, join(import.meta.dirname, '../support/command.ts'), 'registry.example:443'];
const ESCAPE = '\u001b[';
// Node sees no colours in a CI that it does not know (tty.WriteStream.getColorDepth), as the gate sets it.
const { CI: _____, NO_COLOR: ___, FORCE_COLOR: ____, ...environment } = process.env;

function start(kind: 'terminal' | 'pipe', plan: Plan, env: NodeJS.ProcessEnv = {}) {
  const [program = '', ...args] =
    kind === 'pipe' ? argv : ['script', '-qec', argv.map((word) => `'${word}'`).join(' '), '/dev/null'];
  return spawn(program, args, {
    env: { ...environment, TERM: 'xterm', ...env, TEST_PLAN: JSON.stringify(plan) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

describe('colours', { concurrency: 3 }, () => {
  const rows = [
    ['terminal', {}, true],
    ['terminal', { NO_COLOR: '1' }, false],
    ['pipe', {}, false],
  ] as const;
  for (const [kind, env, coloured] of rows)
    test(`${kind} ${JSON.stringify(env)}: ${coloured ? 'coloured' : 'plain'}`, async () => {
      const output = await text(start(kind, { targets: [target] }, env).stdout);
      assert.equal(output.includes(ESCAPE), coloured, output);
      assert.match(output, /Path MTU black hole/);
    });
});

test('hops are on the screen while the measuring goes on, and Ctrl-C ends it with what was measured', async () => {
  const run = start('terminal', { targets: [target], wait: true });
  let screen = '';
  run.stdout.on('data', (chunk) => {
    if (!screen.includes('measuring\r\n') && `${screen}${chunk}`.includes('measuring\r\n')) run.stdin.write('\u0003');
    screen += chunk;
  });
  const [status] = await once(run, 'close');
  const [before = '', after = ''] = screen.split('measuring\r\n');
  assert.match(before, /^Measuring the path to registry\.example:443\r\ntracepath to [\s\S]* 1: {2}172\.17\.0\.1/);
  assert.doesNotMatch(before, /Resume:/);
  assert.match(after, /Resume: pmtu 1400/);
  assert.equal(status, 130);
});
