/** The client's kernel remembers a path MTU of 1400 from a narrow link that is narrow no more. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { enterSandbox } from '../support/sandbox.ts';
import { codes, installAction, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { build, type Family, type Path } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

/** Lets the client learn of the narrow link behind router 2, then gives that link `mtu` bytes. */
function learnThenWiden(path: Path, family: Family, mtu: number): void {
  path.forgetPathMtu();
  setLink(1400);
  const at = (argv: readonly string[]) => {
    const [command = '', ...rest] = path.at('client', argv);
    return execFileSync(command, rest, { encoding: 'utf8' });
  };
  at(['tracepath', `-${family}`, '-n', path.target[family]]);
  assert.match(at(['ip', `-${family}`, 'route', 'get', path.target[family]]), /mtu 1400/);
  setLink(mtu);
}

function setLink(mtu: number): void {
  const link = `link set right mtu ${mtu}`;
  execFileSync('ip', ['-n', 'r2', '-batch', '-'], { input: link });
  execFileSync('ip', ['-n', 'r3', '-batch', '-'], { input: link.replace('right', 'left') });
}

/** `silentUdp`: nothing but TCP tells, and TCP sends no more than the kernel remembers. */
const cases = [
  { now: 1500, silentUdp: false, pmtu: [1500, 'confirmed'] },
  { now: 1450, silentUdp: false, pmtu: [1450, 'confirmed'] },
  { now: 1400, silentUdp: false, pmtu: [1400, 'confirmed'] },
  { now: 1500, silentUdp: true, pmtu: [1500, 'upper-bound'] },
  { now: 1450, silentUdp: true, pmtu: [1450, 'upper-bound'] },
] as const;

for (const family of [4, 6] as const) {
  test(`IPv${family}: said, with how to forget it, and measured past`, async () => {
    // The target keeps the kernel's limit: six answers, then one a second.
    await using path = await build({
      ...TOPOLOGIES.healthy,
      mtus: [1500, 1500, 1500, 1500],
      routers: { 4: { rateLimited: true } },
    });
    const host = family === 4 ? path.target[4] : `[${path.target[6]}]`;
    for (const { now, silentUdp, pmtu } of cases) {
      learnThenWiden(path, family, now);
      const mute = silentUdp
        ? 'table inet mute { chain f { type filter hook forward priority 0; meta l4proto udp ip ttl > 1 drop; meta l4proto udp ip6 hoplimit > 1 drop; }; }'
        : '';
      if (silentUdp) execFileSync('ip', ['netns', 'exec', 'r3', 'nft', '-f', '-'], { input: mute });
      const run = await runAction(path, { targets: `https://${host}` });
      if (silentUdp) execFileSync('ip', ['netns', 'exec', 'r3', 'nft', 'delete', 'table', 'inet', 'mute']);
      const [target] = run.report?.targets ?? [];
      assert.ok(target, printed(run));
      assert.deepEqual(
        [target.pmtu.bytes, target.pmtu.status, target.evidence.cachedPmtu],
        [...pmtu, 1400],
        printed(run),
      );
      assert.equal(codes(target).includes('route-mtu-small'), now > 1400, printed(run));
      if (now === 1400) continue;
      const said = target.diagnosis.find(({ code }) => code === 'route-mtu-small');
      assert.match(said?.message ?? '', /kept a path MTU of 1400 bytes/);
      assert.match(said?.remedy ?? '', family === 4 ? /sudo ip route flush cache/ : /sudo ip -6 route flush cache/);
      assert.match(run.summary, /route flush cache/);
    }
  });
}
