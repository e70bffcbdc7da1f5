/** What this program throws while it measures is the finding of that target, and no other target loses its result. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import type { Network } from '../../../src/net/network.ts';
import type { MeasuredTarget } from '../../../src/report/types.ts';
import type { ThreadedCheck } from '../../../src/service/threads.ts';
import { context } from '../../diagnosis/base.ts';
import { FIRST, measured as measuredOver, ROUTE, SECOND } from './measured.ts';

const BROKEN = new TypeError('broken');
const fails = (): never => {
  throw BROKEN;
};
/** Measures two targets over a path that answers nothing: of the first something is broken. */
const measured = (broken: Partial<Network>, check: Partial<ThreadedCheck> = {}) =>
  measuredOver('tcp://a.example:80,udp://192.0.2.7', broken, check);

/** The finding of a target whose measuring threw. */
function assertBroken(target: MeasuredTarget | undefined): void {
  assert.ok(target);
  const findings = diagnose(target, context());
  assert.deepEqual(
    findings.map(({ code, title }) => [code, title]),
    [['send-blocked', 'Measuring failed']],
  );
  assert.match(findings[0]?.text ?? '', /broken/);
}

const of = (address: string, work: () => never) => (to: { readonly address: string }) =>
  to.address === address ? work() : ROUTE;

const rows: readonly [what: string, network: Partial<Network>, check: Partial<ThreadedCheck>][] = [
  ['the route', { route: of(FIRST, fails) }, {}],
  ['sending', { execute: (command) => void ('to' in command && command.to.address === FIRST && fails()) }, {}],
  [
    'the start at the address that a client uses',
    { route: of(SECOND, fails) },
    { chosen: Promise.resolve({ address: SECOND, family: 4 }) },
  ],
];
for (const [what, network, check] of rows) {
  test(`${what} throws: the other target has its result`, async () => {
    const [broken, other] = await measured(network, check);
    assertBroken(broken);
    assert.equal(other?.endReason, 'deadline');
  });
}

test('a route that fails says so in a code of its own: EINVAL there is a blackhole route', async () => {
  const [refused] = await measured({ route: ({ address }) => (address === '192.0.2.7' ? ROUTE : { errno: 'EINVAL' }) });
  assert.ok(refused);
  assert.equal(refused.evidence.localError?.phase, 'route');
  assert.match(diagnose(refused, context())[0]?.text ?? '', /A blackhole route of this machine/);
});

test('the check of the service throws, or tells nonsense: the path stands', async () => {
  for (const done of [Promise.reject(BROKEN), Promise.resolve({} as never)]) {
    done.catch(() => undefined);
    const [broken, other] = await measured({}, { done });
    assert.equal(broken?.endReason, 'deadline');
    assert.match(broken.evidence.failures?.join() ?? '', /^the check of the service \(/);
    assert.equal(other?.evidence.failures, undefined);
  }
});

test('waiting for answers throws: every target says so', async () => {
  for (const target of await measured({ wait: fails })) assertBroken(target);
});

test('time that this program loses is no silence: nothing is sent again for it', async () => {
  const sentWhereLost = async (lost: number) => {
    const sent: string[] = [];
    let now = 0;
    await measured({
      now: () => {
        now += lost;
        return now;
      },
      heardAt: 0,
      execute: ({ kind }) => void sent.push(kind),
    });
    return sent;
  };
  const sent = await sentWhereLost(0);
  assert.ok(sent.includes('datagram'));
  assert.deepEqual(await sentWhereLost(10_000), sent);
});
