/** Whatever ends a run, nothing of it stays: no process, no namespace, no device. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contentOf, networkOf, networksInUse, processesWith } from '../support/processes.ts';
import { until } from '../support/until.ts';

const IN = fileURLToPath(new URL('in.ts', import.meta.url));

for (const victim of ['the command that started it', 'the simulator'] as const)
  it(`SIGKILL of ${victim} ends the whole scenario`, async (context) => {
    // A command that is killed can't remove its certificate authority.
    const folder = mkdtempSync(join(tmpdir(), 'leftovers-'));
    context.after(() => rmSync(folder, { recursive: true }));
    const mark = `simnet-leftover-${process.pid}-${victim.length}`;
    const child = spawn(process.execPath, [IN, 'healthy', '--', 'sh', '-c', `echo started; : ${mark}; sleep 300; :`], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    context.after(() => child.kill('SIGKILL'));
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    const inside = processesWith(mark).filter((pid) => networkOf(pid) !== networkOf('self'));
    assert.ok(inside.length >= 2, 'the simulator and its command run in a namespace of their own');
    const networks = inside.map((pid) => networkOf(pid) ?? '');
    const simulator = inside.find((pid) => contentOf(pid, 'cmdline').includes('process.ts'));
    const pid = victim === 'the simulator' ? Number(simulator) : child.pid;
    assert.ok(pid !== undefined && pid > 1);
    process.kill(pid, 'SIGKILL');
    await ended;
    await until('no process with the mark is left', () => processesWith(mark).length === 0);
    await until('its namespace, with the device in it, is gone', () => networksInUse(networks).length === 0);
  });
