/** Whatever ends a run, nothing of it stays: no process, no namespace, no device. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from '../support/until.ts';

const IN = fileURLToPath(new URL('in.ts', import.meta.url));

/** Processes whose arguments hold `mark`, with the network namespace of each. */
function marked(mark: string): { readonly pid: string; readonly namespace: string }[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(mark)) return [];
        return [{ pid, namespace: readlinkSync(`/proc/${pid}/ns/net`) }];
      } catch {
        return []; // it has ended meanwhile
      }
    });
}

for (const victim of ['the command that started it', 'the simulator'] as const)
  it(`SIGKILL of ${victim} ends the whole scenario`, async () => {
    const mark = `simnet-leftover-${process.pid}-${victim.length}`;
    const child = spawn(process.execPath, [IN, 'healthy', '--', 'sh', '-c', `echo started; : ${mark}; sleep 300; :`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const before = marked(mark);
    const own = readlinkSync('/proc/self/ns/net');
    const inside = before.filter(({ namespace }) => namespace !== own);
    assert.ok(inside.length >= 2, 'the simulator and its command run in a namespace of their own');
    const simulator = inside.find(({ pid }) => readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('process.ts'));
    const pid = victim === 'the simulator' ? Number(simulator?.pid) : child.pid;
    assert.ok(pid !== undefined && pid > 1);
    process.kill(pid, 'SIGKILL');
    await ended;
    await until('no process with the mark is left', () => marked(mark).length === 0);
    // A network namespace, and the device in it, lives as long as a process in it or a mount of it.
    const left = new Set(inside.map(({ namespace }) => namespace));
    await until('no process in its namespace is left', () => !namespaces().some((namespace) => left.has(namespace)));
    assert.ok(!readFileSync('/proc/self/mountinfo', 'utf8').includes(' - nsfs '), 'no namespace is mounted anywhere');
  });

function namespaces(): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        return [readlinkSync(`/proc/${pid}/ns/net`)];
      } catch {
        return [];
      }
    });
}
