/** Ten targets behind one Linux router, whose limits on ICMP errors the targets of one run share. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { enterSandbox } from '../support/sandbox.ts';
import { codes, installAction, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { addressOf, build, type Family } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

/** Runs for each family; by hand: MANY_TARGETS_RUNS=20. */
const RUNS = Number(process.env.MANY_TARGETS_RUNS ?? 1);
const TEN = Array.from({ length: 10 }, (_, index) => index + 11);

/** Gives the target ten addresses more. */
function tenTargets(family: Family): string[] {
  const addresses = TEN.map((host) => addressOf(1, 2, family).replace(/2$/, `${host}`));
  const lines = addresses.map(
    (address) => `addr add ${address}/${family === 4 ? 24 : 64} dev eth0${family === 6 ? ' nodad' : ''}`,
  );
  execFileSync('ip', ['-n', 'target', '-batch', '-'], { input: lines.join('\n') });
  return addresses;
}

for (const family of [4, 6] as const) {
  test(`IPv${family}: no filter is blamed for a router's limit, and a silent row names who answered others`, async () => {
    await using path = await build(TOPOLOGIES['limited-gateway']);
    const targets = tenTargets(family);
    const router = path.address(1, family);
    let silentRows = 0;
    for (let run = 0; run < RUNS; run++) {
      const result = await runAction(path, {
        targets: targets.map((to) => `tcp://${family === 4 ? to : `[${to}]`}:80`).join('\n'),
      });
      assert.equal(result.report?.targets.length, 10, printed(result));
      const before = silentRows;
      for (const target of result.report?.targets ?? []) {
        const [first, second] = target.hops;
        assert.equal(codes(target).includes('icmp-filtered'), false, printed(result));
        assert.deepEqual([target.reached, target.hopCount, second?.responders[0]?.address], [true, 2, target.address]);
        if (first?.received !== 0) continue;
        silentRows++;
        assert.deepEqual([first.responders, first.answeredOthers], [[], [router]], printed(result));
        assert.ok(
          target.diagnosis.some(({ code, message }) => code === 'rate-limited-hops' && message.includes(router)),
        );
      }
      if (silentRows > before) {
        const named = new RegExp(`no reply.*${router.replaceAll('.', '\\.')} answered other targets of this run`);
        assert.match(result.stdout, named);
        assert.match(
          result.summary,
          new RegExp(`no answer.*${router.replaceAll('.', '\\.')}.* answered other targets`),
        );
      }
    }
    // Of IPv6 Linux sends four a second to a /64: all may be answered.
    if (family === 4) assert.ok(silentRows > 0, 'the router answered for every target: its limit was not met');
  });
}
