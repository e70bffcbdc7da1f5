/** A watch over kernel routers: outages with their begin, length and last hop, and what is this machine's own fault. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { duration } from '../../src/report/text/watching.ts';
import type { TargetJson, WatchResult } from '../../src/report/types.ts';
import { asNobody, enterSandbox } from '../support/sandbox.ts';
import { until } from '../support/until.ts';
import { codes, installAction, only, printed } from './run-action.ts';
import { build, type Path } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

const INTERVAL_MS = 250;
let path: Path;
before(async () => {
  path = await build({ about: '4 routers, three servers', mtus: Array(5).fill(1500), target: { http: [80, 81, 82] } });
});
after(() => path[Symbol.asyncDispose]());

function run(node: string, ...argv: string[]): string {
  const [command = '', ...rest] = path.at(node, argv);
  return execFileSync(command, rest, { encoding: 'utf8' });
}

/** Does each of `steps` once its words have been printed, in their order. */
function inTurn(...steps: readonly [words: string, act: (pid: number) => unknown][]) {
  let next = 0;
  return (stdout: string, pid: number) => {
    for (let step = steps[next]; step !== undefined && stdout.includes(step[0]); step = steps[next]) {
      next++;
      step[1](pid);
    }
  };
}

/** Between two moments, on the clock of this machine. */
interface Span {
  readonly from: number;
  readonly until: number;
}

function timed(work: () => void): Span {
  const from = Date.now();
  work();
  return { from, until: Date.now() };
}

/** To within two intervals as they were: a busy machine probes late, which its timeline shows. */
function assertNear(
  what: string,
  at: number,
  { from, until: last }: Span,
  { timeline }: WatchResult,
  log: string,
): void {
  const idle = timeline.sent.map((sent) => (sent === 0 ? 'x' : ' ')).join('');
  const longest = Math.max(0, ...idle.split(' ').map(({ length }) => length));
  const near = 2 * INTERVAL_MS * (1 + longest);
  assert.ok(
    at >= from - near && at <= last + near,
    `${what}: ${at}, expected ${from} to ${last}, ${near} ms more or less: ${log}`,
  );
}

describe('side by side', { concurrency: true }, () => {
  test('an outage of 2 s, one that lasts to the end, and none, in one watch', async () => {
    // Hop 3 counts what is for these ports, and drops it once it is told to.
    const FILTER = 'add table inet out; add chain inet out f { type filter hook forward priority 0; }';
    const nft = (rules: string) => run('r3', 'nft', rules);
    const count = () => Number(/counter packets (\d+)/.exec(nft('list chain inet out f'))?.[1]);
    nft(`${FILTER}; add rule inet out f tcp dport 81 counter`);
    let outage: Promise<readonly [begun: Span, over: Span]> | null = null;
    const watched = await runAction(
      path,
      {
        targets: [80, 81, 82].map((port) => `tcp://${path.target[4]}:${port}`).join(),
        'watch-seconds': '6',
        'watch-interval-ms': String(INTERVAL_MS),
        'probe-timeout-ms': '500',
        'fail-on-loss-above': '20',
      },
      {
        onOutput: inTurn([
          'watch: 3 targets for 6 s',
          () => {
            const drop = 'flush chain inet out f; add rule inet out f tcp dport';
            outage = (async () => {
              const measured = count();
              await until('a probe was answered', () => count() > measured + 2);
              const begun = timed(() => nft(`${drop} { 81, 82 } counter drop`));
              await pause(2000);
              return [begun, timed(() => nft(`${drop} 82 drop`))] as const;
            })();
          },
        ]),
      },
    );
    const log = printed(watched);
    assert.ok(outage, log);
    const [begun, over] = await (outage as Promise<readonly [Span, Span]>);
    const [clean, out, lost] = (watched.report?.targets ?? []) as [TargetJson, TargetJson, TargetJson];

    assert.deepEqual(clean.watch?.outages, []);
    // A busy machine skips some of the 24, and says how many.
    const { sent = 0, received, skipped = 0 } = clean.watch ?? {};
    assert.ok(sent + skipped >= 20 && received === sent, log);
    assert.deepEqual(codes(clean), ['healthy']);

    const [once, ...others] = out.watch?.outages ?? [];
    assert.ok(out.watch && once && others.length === 0, log);
    const from = Date.parse(once.from);
    assertNear('begin', from, begun, out.watch, log);
    assertNear('end', from + 1000 * (once.seconds ?? 0), over, out.watch, log);
    assert.equal(once.lastHop, 3);
    assert.deepEqual(codes(out), ['intermittent-outage']);

    const [last, ...more] = lost.watch?.outages ?? [];
    assert.ok(lost.watch && last && more.length === 0, log);
    assertNear('begin', Date.parse(last.from), begun, lost.watch, log);
    assert.deepEqual([last.seconds, last.lastHop], [null, 3]);
    assert.deepEqual(codes(lost), ['outage-at-end']);

    assert.equal(watched.code, 1, log);
    assert.match(watched.stdout, /^::error::tcp:\/\/10\.0\.4\.2:82: loss is .* above the limit of 20/m);
    assert.match(watched.stdout, /^tcp:\/\/10\.0\.4\.2:81: unanswered for /m);
    assert.ok(watched.stdout.includes(`tcp://10.0.4.2:81: answers again after ${duration(once.seconds ?? 0)}\n`), log);
    assert.match(watched.summary, /\| `[^`]+Z` \| \d(\.\d)? s \| 3 `10\.0\.2\.2` \|/);
  });

  test('a host that answers by ICMP errors, one a second as any Linux host, is not called out between them', async () => {
    run('target', 'sysctl', '-qw', 'net.ipv4.icmp_ratelimit=1000', 'net.ipv4.icmp_ratemask=6168');
    const targets = `udp://${path.target[4]}:7`;
    const watched = await runAction(path, { targets, 'watch-seconds': '5', 'watch-interval-ms': '100' });
    const { seconds = 0, sent = 0, skipped = 0, intervalMs, outages } = only(watched).watch ?? {};
    assert.deepEqual([intervalMs, outages], [2000, []], printed(watched));
    // One each 2 s of the time that it really watched: a busy machine skips one rather than send two at once.
    assert.ok(
      sent > 0 && sent + skipped <= Math.ceil(seconds / 2),
      `${sent} probes in ${seconds} s, ${skipped} skipped`,
    );
    assert.match(watched.stdout, /^udp:.*: probed every 2 s: hosts limit ICMP errors, its only answers$/m);
  });
});

test("an interface that goes down and comes up again, and no descriptor left, are this machine's and not the network's", async () => {
  const routes = run('client', 'ip', 'route', 'show', 'default');
  /** The program itself: what `timeout` started. */
  const limit = (pid: number, files: string) => {
    const [child = ''] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    const [command = '', ...rest] = asNobody(['prlimit', '--pid', child, `--nofile=${files}:`]);
    execFileSync(command, rest);
  };
  const watched = await runAction(
    path,
    { targets: `tcp://${path.target[4]}:80`, 'watch-seconds': '4', 'watch-interval-ms': String(INTERVAL_MS) },
    {
      onOutput: inTurn(
        ['watch: 1 target for 4 s', () => run('client', 'ip', 'link', 'set', 'eth0', 'down')],
        [
          'unanswered for',
          () => {
            run('client', 'ip', 'link', 'set', 'eth0', 'up');
            run('client', 'ip', 'route', 'add', ...routes.trim().split(' '));
          },
        ],
        // Not before: until about here the program opens files of its own code.
        ['answers again after', (pid) => limit(pid, '5')],
        ['a probe could not be sent by this machine (EMFILE)', (pid) => limit(pid, '1024')],
      ),
    },
  );
  const log = printed(watched);
  const [target] = (watched.report?.targets ?? []) as [TargetJson];
  const { outages = [], notSent, sent = 0, received = 0 } = target.watch ?? {};
  assert.deepEqual(codes(target), ['intermittent-outage'], log);
  assert.deepEqual(
    outages.map(({ lastHop, localErrno }) => [lastHop, localErrno]),
    [[null, 'ENETUNREACH']],
    log,
  );
  assert.equal(notSent?.errno, 'EMFILE', log);
  assert.ok(received > 0 && received < sent, log);
  assert.match(
    watched.stdout,
    /^ +warning: \d+ probes? could not be sent by this machine: this process may open no more files \(EMFILE\)$/m,
  );
  assert.match(watched.stdout, /answers again after/);
});
