/** A flood of ICMP errors from random addresses: the run ends by its bound with a report, in bounded memory. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { enterSandbox } from '../support/sandbox.ts';
import { installAction, only, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { build } from './topology.ts';

await enterSandbox(import.meta.url, { '/etc/resolv.conf': 'nameserver 10.0.0.2\noptions timeout:1 attempts:1\n' });
const runAction = installAction();

/** Peak resident memory, kilobytes: a quiet run has about 100,000. */
const MOST_MEMORY = 250_000;
const TELL_MEMORY = 'process.on(`exit`,()=>console.error(`maxrss`,process.resourceUsage().maxRSS))';

test('a flood of too-big messages from random addresses', async () => {
  await using path = await build(TOPOLOGIES.healthy);
  const atRouter = (...argv: string[]) => {
    const [command = '', ...rest] = path.at('r1', argv);
    return spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  };
  const flood = atRouter('timeout', '30', process.execPath, new URL('flood.ts', import.meta.url).pathname, '5');
  let printedByFlood = '';
  flood.stdout?.on('data', (data) => {
    printedByFlood += data;
  });
  await once(flood.stdout ?? flood, 'data');
  const run = await runAction(
    path,
    { targets: 'udp://10.0.4.9', 'timeout-seconds': '4', 'resolve-names': 'true', probes: '10' },
    { prefix: ['env', `NODE_OPTIONS=--import=data:text/javascript,${TELL_MEMORY}`] },
  );
  if (flood.exitCode === null) await once(flood, 'close');
  const sent = Number(printedByFlood.split('\n')[1]);
  const memory = Number(/maxrss (\d+)/.exec(run.stderr)?.[1]);
  const figures = `${sent} messages, ${memory} kB, ${run.seconds} s`;
  process.stdout.write(`${figures}\n`);

  assert.ok(sent > 10_000, figures);
  assert.equal(only(run).target, 'udp://10.0.4.9', printed(run));
  assert.notEqual(run.summary, '');
  assert.ok(memory < MOST_MEMORY, figures);
  assert.ok(run.seconds < 40, figures);
});
