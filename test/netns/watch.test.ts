/** A watch over kernel routers: outages with their begin, length and last hop, at real servers of which one stays up. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { TargetJson } from '../../src/report/types.ts';
import { enterSandbox } from '../support/sandbox.ts';
import { codes, installAction, printed } from './run-action.ts';
import { build } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

const INTERVAL_MS = 250;
/** Hop 3 drops what is for these ports. */
const FILTER = 'add table inet out; add chain inet out f { type filter hook forward priority 0; }';
const PATH = { about: '4 routers, three servers', mtus: Array<number>(5).fill(1500), target: { http: [80, 81, 82] } };

test('an outage of 2 s, one that lasts to the end, and none, in one watch', async () => {
  await using path = await build(PATH);
  const nft = (rules: string) => execFileSync('ip', ['netns', 'exec', 'r3', 'nft', rules]);
  const times = { from: 0, until: 0 };
  let begun: Promise<void> | null = null;
  const run = await runAction(
    path,
    {
      targets: [80, 81, 82].map((port) => `tcp://${path.target[4]}:${port}`).join(),
      'watch-seconds': '6',
      'watch-interval-ms': String(INTERVAL_MS),
      'probe-timeout-ms': '500',
      'fail-on-loss-above': '20',
    },
    {
      onOutput: (stdout) => {
        if (begun !== null || !stdout.includes('watch: 3 targets for 6 s')) return;
        begun = (async () => {
          await setTimeout(1000);
          nft(`${FILTER}; add rule inet out f tcp dport { 81, 82 } drop`);
          times.from = Date.now();
          await setTimeout(2000);
          nft('flush chain inet out f; add rule inet out f tcp dport 82 drop');
          times.until = Date.now();
        })();
      },
    },
  );
  assert.ok(begun, printed(run));
  await begun;
  const [clean, out, lost] = (run.report?.targets ?? []) as [TargetJson, TargetJson, TargetJson];
  const near = (what: string, actual: number, expected: number) =>
    assert.ok(
      Math.abs(actual - expected) <= 2 * INTERVAL_MS,
      `${what}: ${actual}, expected ${expected}: ${printed(run)}`,
    );

  assert.deepEqual(clean.watch?.outages, []);
  assert.ok(clean.watch && clean.watch.sent >= 20 && clean.watch.received === clean.watch.sent, printed(run));
  assert.deepEqual(codes(clean), ['healthy']);

  const [outage, ...others] = out.watch?.outages ?? [];
  assert.ok(outage && others.length === 0, printed(run));
  near('begin', Date.parse(outage.from), times.from);
  near('length', 1000 * (outage.seconds ?? 0), times.until - times.from);
  assert.equal(outage.lastHop, 3);
  assert.deepEqual(codes(out), ['intermittent-outage']);

  const [last, ...more] = lost.watch?.outages ?? [];
  assert.ok(last && more.length === 0, printed(run));
  near('begin', Date.parse(last.from), times.from);
  assert.deepEqual([last.seconds, last.lastHop], [null, 3]);
  assert.deepEqual(codes(lost), ['outage-at-end']);

  assert.equal(run.code, 1, printed(run));
  assert.match(run.stdout, /^::error::tcp:\/\/10\.0\.4\.2:82: loss is .* above the limit of 20/m);
  assert.match(run.stdout, /^tcp:\/\/10\.0\.4\.2:81: unanswered for /m);
  assert.match(run.stdout, /^tcp:\/\/10\.0\.4\.2:81: answers again after /m);
  assert.match(run.summary, /\| `[^`]+Z` \| 2(\.\d)? s \| 3 `10\.0\.2\.2` \|/);
});

test("an interface that goes down is this machine's, not the network's", async () => {
  await using path = await build(PATH);
  let down = false;
  const run = await runAction(
    path,
    { targets: `tcp://${path.target[4]}:80`, 'watch-seconds': '2', 'watch-interval-ms': String(INTERVAL_MS) },
    {
      onOutput: (stdout) => {
        if (down || !stdout.includes('watch: 1 target for 2 s')) return;
        down = true;
        const [command = '', ...rest] = path.at('client', ['ip', 'link', 'set', 'eth0', 'down']);
        execFileSync(command, rest);
      },
    },
  );
  const [target] = (run.report?.targets ?? []) as [TargetJson];
  assert.deepEqual(codes(target), ['outage-at-end'], printed(run));
  const [outage] = target.watch?.outages ?? [];
  assert.deepEqual([outage?.seconds, outage?.lastHop, outage?.localErrno], [null, null, 'ENETUNREACH'], printed(run));
});
