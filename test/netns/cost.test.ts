/** What a run costs, counted: packets at the target, and what goes on at the same time. Times are in `npm run bench`. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { enterSandbox } from '../support/sandbox.ts';
import { until } from '../support/until.ts';
import { installAction, only, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { build, type Family, TARGET_COUNTERS, type TargetCounter } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

test('30 silent hops end with a reason and a sentence', async () => {
  await using path = await build(TOPOLOGIES.silent);
  const run = await runAction(path, { targets: 'udp://192.0.2.1' });
  const target = only(run);
  assert.equal(target.endReason, 'silent');
  assert.equal(target.reached, false);
  assert.equal(target.icmpVisible, false);
  assert.deepEqual(target.pmtu.bytes === null ? target.pmtu.status : target.pmtu, 'unknown');
  assert.ok((target.diagnosis[0]?.message ?? '').length > 20, printed(run));
});

test('ten silent targets are measured at the same time: all have begun before the first is done', async () => {
  await using path = await build(TOPOLOGIES.silent);
  const addresses = Array.from({ length: 10 }, (_, index) => `192.0.2.${index + 1}`);
  await using packets = await watchDatagrams(path);
  const run = await runAction(path, { targets: addresses.map((address) => `udp://${address}`).join('\n') });
  const order = await packets.destinations();
  assert.equal(run.report?.targets.length, addresses.length, printed(run));
  const lastBegun = Math.max(...addresses.map((address) => order.indexOf(address)));
  const firstDone = Math.min(...addresses.map((address) => order.lastIndexOf(address)));
  assert.ok(!addresses.some((address) => !order.includes(address)), 'each target was sent something');
  assert.ok(lastBegun < firstDone, order.join(' '));
});

/**
 * The datagrams that the client sends to 192.0.2.0/24, in their order: by nft, since tcpdump gives up groups, which an ordinary user's
 * namespace forbids.
 */
async function watchDatagrams(path: Awaited<ReturnType<typeof build>>) {
  const run = (argv: readonly string[], input = '') => {
    const [file = '', ...rest] = path.at('client', argv);
    execFileSync(file, rest, { input, stdio: ['pipe', 'ignore', 'inherit'] });
  };
  run(
    ['nft', '-f', '-'],
    `table ip watched {
    chain sent {
      type filter hook output priority 0
      ip daddr 192.0.2.0/24 meta l4proto udp meta nftrace set 1
    }
  }\n`,
  );
  const [file = '', ...rest] = path.at('client', ['stdbuf', '-oL', 'nft', 'monitor', 'trace']);
  const monitor = spawn(file, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  let seen = '';
  monitor.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    seen += chunk;
  });
  const markWith = async (mark: string) =>
    until('nft tells of a datagram', () => {
      run(['bash', '--norc', '-c', `echo > /dev/udp/${mark}/9`]);
      return seen.includes(`ip daddr ${mark} `);
    });
  await markWith('192.0.2.201');
  return {
    async destinations() {
      await markWith('192.0.2.202');
      return [...seen.matchAll(/ packet: .* ip daddr (192\.0\.2\.\d+) /g)].map(([, address = '']) => address);
    },
    async [Symbol.asyncDispose]() {
      monitor.kill();
      await once(monitor, 'close');
    },
  };
}

/** Issue 4's politeness budget for a default run. */
const BUDGET = { syns: 16, datagrams: 64 } as const;

for (const name of ['healthy', 'hosted-runner', 'narrowing'] as const) {
  for (const family of [4, 6] as const satisfies readonly Family[]) {
    test(`${name}, IPv${family}: at most ${BUDGET.syns} connections and ${BUDGET.datagrams} datagrams reach the target`, async () => {
      await using path = await build(TOPOLOGIES[name]);
      const arrived = () =>
        Object.fromEntries((Object.keys(TARGET_COUNTERS) as TargetCounter[]).map((each) => [each, path.arrived(each)]));
      const before = arrived();
      const run = await runAction(path, { targets: path.target[family] });
      const after = arrived();
      assert.equal(only(run).reached, true, printed(run));
      for (const [counter, limit] of Object.entries(BUDGET)) {
        const packets = (after[counter] ?? 0) - (before[counter] ?? 0);
        assert.ok(packets <= limit, `${counter}: ${packets} arrived\n${printed(run)}`);
      }
    });
  }
}
