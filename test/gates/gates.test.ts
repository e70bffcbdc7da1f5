import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Changes, evaluateGate, gateSentence, type Limits } from '../../src/gates/gates.ts';
import type { GateName, GateOutcome, MeasuredTarget, TargetEvidence } from '../../src/report/types.ts';
import { failing, service, tls } from '../diagnosis/service-base.ts';
import { blackHoleTarget, healthyTarget, hop, responder, silentHop } from '../report/samples.ts';
import { watch } from '../report/watch-samples.ts';

const { evidence } = healthyTarget;
const withEvidence = (more: Partial<TargetEvidence>): Partial<MeasuredTarget> => ({
  evidence: { ...evidence, ...more },
});
const reporting = (ttl: number, mtu: number) => hop(ttl, [responder('10.9.9.9', [1], { mtu })]);
const pmtu = (bytes: number | null, status: MeasuredTarget['pmtu']['status']) => ({
  pmtu: { bytes, status, method: null, localMtu: 1500 },
  ...withEvidence({ largestPassed: null }),
});
const silent = { reached: false, answeredBy: [], endReason: 'silent' } as const;

function onlyGate(limits: Limits): [GateName, number | boolean] {
  const [only] = Object.entries(limits) as [GateName, number | boolean][];
  assert.ok(only);
  return only;
}

interface Row {
  readonly limits: Limits;
  readonly target?: Partial<MeasuredTarget>;
  readonly changes?: Changes;
  readonly actual: GateOutcome['actual'];
  readonly outcome: GateOutcome['outcome'];
  /** What the sentence must hold. */
  readonly says?: RegExp;
}

const rows: readonly Row[] = [
  { limits: { 'fail-on-unreachable': true }, actual: false, outcome: 'pass' },
  {
    limits: { 'fail-on-unreachable': true },
    target: { ...silent, hops: [...healthyTarget.hops.slice(0, 2), silentHop(3)] },
    actual: true,
    outcome: 'fail',
    says: /^https:\/\/example\.com \(203\.0\.113\.7\): not reached \(nothing beyond hop 2 answered\), the last answer came from hop 2 \(192\.0\.2\.1\) \[fail-on-unreachable\]$/,
  },
  {
    limits: { 'fail-on-unreachable': true },
    target: { reached: false, endReason: 'name-not-found', address: null, hops: [] },
    actual: true,
    outcome: 'fail',
    says: /^https:\/\/example\.com: not reached \(no address was found for the name\), no hop answered/,
  },
  {
    limits: { 'fail-on-unreachable': true },
    target: { port: 81, answeredBy: ['tcp:81'], evidence: { ...healthyTarget.evidence, closed: ['tcp:81'] } },
    actual: true,
    outcome: 'fail',
    says: /: reached, but tcp:81 is closed: the target refused it, at the target, hop 6 \[fail-on-unreachable\]$/,
  },
  {
    limits: { 'fail-on-unreachable': true },
    target: { port: 53, answeredBy: ['dns:53', 'udp:53'], evidence: { ...healthyTarget.evidence, closed: ['udp:53'] } },
    actual: false,
    outcome: 'pass',
  },
  {
    limits: { 'fail-on-unreachable': true },
    target: { reached: false, endReason: 'deadline' },
    actual: null,
    outcome: 'inconclusive',
    says: /: whether it is reached is not known: the time limit struck first \[fail-on-unreachable, inconclusive\]$/,
  },
  {
    limits: { 'fail-on-reachable': true },
    target: { reached: false, endReason: 'cancelled' },
    actual: null,
    outcome: 'inconclusive',
    says: /: whether it can be used is not known: the run was cancelled \[fail-on-reachable, inconclusive\]$/,
  },
  {
    limits: { 'fail-on-reachable': true },
    target: { service: service({ state: null }) },
    actual: null,
    outcome: 'inconclusive',
    says: /: whether it can be used is not known: it is reached, but whether its service works is not known \[/,
  },
  {
    limits: { 'fail-on-reachable': true },
    target: { port: null, service: null, endReason: 'deadline', ...withEvidence({ onlyResets: true }) },
    actual: null,
    outcome: 'inconclusive',
    says: /: whether it can be used is not known: the time limit struck first \[/,
  },
  { limits: { 'fail-on-pmtu-below': 1500 }, actual: 1500, outcome: 'pass' },
  {
    limits: { 'fail-on-pmtu-below': 1450 },
    target: { ...pmtu(1400, 'confirmed'), hops: [silentHop(1), reporting(2, 1400)] },
    actual: 1400,
    outcome: 'fail',
    says: /path MTU is 1400 bytes, below the limit of 1450, reported by hop 2 \(10\.9\.9\.9\)/,
  },
  {
    limits: { 'fail-on-pmtu-below': 1450 },
    target: { pmtu: blackHoleTarget.pmtu, blackHole: blackHoleTarget.blackHole, hops: blackHoleTarget.hops },
    actual: 1400,
    outcome: 'fail',
    says: /path MTU is 1400 bytes, below the limit of 1450, narrow after hop 2 \(10\.20\.0\.1\)/,
  },
  {
    limits: { 'fail-on-pmtu-below': 1450 },
    target: pmtu(1400, 'upper-bound'),
    actual: 1400,
    outcome: 'fail',
    says: /at most 1400 bytes, below the limit of 1450/,
  },
  {
    limits: { 'fail-on-pmtu-below': 1400 },
    target: pmtu(1400, 'upper-bound'),
    actual: 1400,
    outcome: 'inconclusive',
    says: /at most 1400 bytes and nothing proved that this size arrives, the limit is 1400/,
  },
  {
    limits: { 'fail-on-pmtu-below': 1300 },
    target: { ...pmtu(1400, 'upper-bound'), ...withEvidence({ largestPassed: 1300 }) },
    actual: 1400,
    outcome: 'pass',
  },
  {
    limits: { 'fail-on-pmtu-below': 1300 },
    target: { ...pmtu(null, 'unknown'), ...withEvidence({ largestPassed: 1300 }) },
    actual: 1300,
    outcome: 'pass',
  },
  {
    limits: { 'fail-on-pmtu-below': 1301 },
    target: { ...pmtu(null, 'unknown'), ...withEvidence({ largestPassed: 1300 }) },
    actual: null,
    outcome: 'inconclusive',
    says: /path MTU is not known, the limit is 1301 bytes/,
  },
  { limits: { 'fail-on-hops-above': 6 }, actual: 6, outcome: 'pass' },
  {
    limits: { 'fail-on-hops-above': 5 },
    actual: 6,
    outcome: 'fail',
    says: /6 hops to the target, above the limit of 5, the first beyond it is hop 6 \(203\.0\.113\.7\)/,
  },
  {
    limits: { 'fail-on-hops-above': 3 },
    actual: 6,
    outcome: 'fail',
    says: /above the limit of 3, hop 4 is silent/,
  },
  {
    limits: { 'fail-on-hops-above': 5 },
    target: { hopCount: null },
    actual: null,
    outcome: 'inconclusive',
    says: /not known/,
  },
  { limits: { 'fail-on-rtt-above-ms': 12.1 }, actual: 12.1, outcome: 'pass' },
  {
    limits: { 'fail-on-rtt-above-ms': 12 },
    actual: 12.1,
    outcome: 'fail',
    says: /median round-trip time is 12\.1 ms, above the limit of 12, at the target, hop 6/,
  },
  {
    limits: { 'fail-on-rtt-above-ms': 0 },
    target: { rttMs: null },
    actual: null,
    outcome: 'inconclusive',
    says: /not known/,
  },
  {
    limits: { 'fail-on-loss-above': 0 },
    target: { loss: { sent: 50, received: 50 } },
    actual: 0,
    outcome: 'pass',
  },
  {
    limits: { 'fail-on-loss-above': 1 },
    actual: 0,
    outcome: 'inconclusive',
    says: /0 of 3 probes were lost, so loss is between 0 and 78\.46 % with 99 % confidence, the limit is 1 %/,
  },
  {
    limits: { 'fail-on-loss-above': 4 },
    target: { loss: { sent: 3, received: 3 }, watch: watch({ sent: 117, received: 105 }) },
    actual: 10,
    outcome: 'fail',
    says: /loss is 10 % \(12 of 120 probes\), above the limit of 4/,
  },
  {
    limits: { 'fail-on-loss-above': 5 },
    target: {
      loss: { sent: 10, received: 10 },
      watch: watch({ sent: 100, received: 100 }),
      connections: { sent: 50, received: 48, deadPorts: [] },
    },
    actual: 1.25,
    outcome: 'pass',
  },
  {
    limits: { 'fail-on-loss-above': 5 },
    target: { reached: false, loss: { sent: 3, received: 0 }, watch: watch({ sent: 100, received: 97 }) },
    actual: (100 * 6) / 103,
    outcome: 'inconclusive',
    says: /6 of 103 probes were lost, so loss is between/,
  },
  {
    limits: { 'fail-on-loss-above': 33 },
    target: { loss: { sent: 30, received: 10 } },
    actual: 200 / 3,
    outcome: 'fail',
    says: /loss is 66\.67 % \(20 of 30 probes\), above the limit of 33/,
  },
  {
    limits: { 'fail-on-loss-above': 5 },
    target: { loss: { sent: 3, received: 1 }, ...withEvidence({ lossService: 'udp', lossByIcmp: true }) },
    actual: 200 / 3,
    outcome: 'inconclusive',
    says: /2 of 3 probes stayed unanswered, the limit is 5 %, but the target answers by ICMP errors, which hosts send only so often.*inconclusive\]$/,
  },
  {
    limits: { 'fail-on-loss-above': 5 },
    target: { loss: { sent: 60, received: 60 }, ...withEvidence({ lossService: 'udp', lossByIcmp: true }) },
    actual: 0,
    outcome: 'pass',
  },
  {
    limits: { 'fail-on-loss-above': 5 },
    target: { loss: { sent: 0, received: 0 } },
    actual: null,
    outcome: 'inconclusive',
  },
  {
    limits: { 'fail-on-loss-above': 5 },
    target: { reached: false, loss: { sent: 3, received: 0 } },
    actual: null,
    outcome: 'inconclusive',
    says: /loss is not known/,
  },
  {
    limits: { 'fail-on-loss-above': 2 },
    target: { loss: { sent: 3, received: 3 }, connections: { sent: 200, received: 180, deadPorts: [40_112] } },
    actual: 2000 / 203,
    outcome: 'fail',
    says: /loss is 9\.85 % \(20 of 203 probes\), above the limit of 2/,
  },
  {
    limits: { 'fail-on-loss-above': 1 },
    target: {
      loss: { sent: 3, received: 1 },
      connections: { sent: 200, received: 200, deadPorts: [] },
      ...withEvidence({ lossService: 'udp', lossByIcmp: true }),
    },
    actual: 0,
    outcome: 'pass',
  },
  { limits: { 'fail-on-black-hole': true }, actual: false, outcome: 'pass' },
  {
    limits: { 'fail-on-black-hole': true },
    target: { blackHole: { direction: 'forward', passes: 1400, fails: 1401, afterHop: 2 } },
    actual: true,
    outcome: 'fail',
    says: /packets of 1401 bytes are lost on the path to the target where 1400 bytes arrive, after hop 2 \(192\.0\.2\.1\)/,
  },
  {
    limits: { 'fail-on-black-hole': true },
    target: { blackHole: { direction: 'forward', passes: 1400, fails: 1401, afterHop: 0 } },
    actual: true,
    outcome: 'fail',
    says: /where 1400 bytes arrive, after hop 0 \(this machine\) \[/,
  },
  {
    limits: { 'fail-on-black-hole': true },
    target: { blackHole: { direction: 'reverse', passes: 1400, fails: 1401, afterHop: null } },
    actual: true,
    outcome: 'fail',
    says: /on the return path from the target where 1400 bytes arrive, at a hop not known/,
  },
  {
    limits: { 'fail-on-black-hole': true },
    target: withEvidence({ unequalFlows: { lost: 7, least: 1410, passed: 1500 } }),
    actual: true,
    outcome: 'fail',
    says: /packets of 1410 bytes or more are lost on some connections to the target and arrive on others/,
  },
  { limits: { 'fail-on-black-hole': true }, target: pmtu(null, 'unknown'), actual: null, outcome: 'inconclusive' },
  { limits: { 'fail-on-black-hole': true }, target: pmtu(1400, 'upper-bound'), actual: null, outcome: 'inconclusive' },
  {
    limits: { 'fail-on-black-hole': true },
    target: { ...pmtu(null, 'unknown'), ...withEvidence({ largestPassed: 1440, pmtuLimit: 'peer-mss' }) },
    actual: false,
    outcome: 'pass',
  },
  { limits: { 'fail-on-path-change': true }, changes: [], actual: false, outcome: 'pass' },
  {
    limits: { 'fail-on-path-change': true },
    changes: ['hop 3 was 10.0.0.1, is 10.0.9.1'],
    actual: true,
    outcome: 'fail',
    says: /differs from the baseline's: hop 3 was 10\.0\.0\.1, is 10\.0\.9\.1 \[fail-on-path-change\]$/,
  },
  { limits: { 'fail-on-path-change': true }, changes: null, actual: null, outcome: 'inconclusive', says: /baseline/ },
];

describe('a gate', () => {
  for (const { limits, target, changes = null, actual, outcome, says } of rows) {
    const [gate, limit] = onlyGate(limits);
    test(`${gate} ${limit}, measured ${actual}: ${outcome} ${says?.source ?? ''}`, () => {
      const measured: MeasuredTarget = { ...healthyTarget, ...target };
      const got = evaluateGate(gate, limit, measured, changes);
      assert.deepEqual(got, { gate, limit, actual, outcome });
      if (says !== undefined) assert.match(gateSentence(measured, got, changes), says);
    });
  }
});

test('gates on the service', () => {
  const of = (limits: Limits, change: Partial<MeasuredTarget>) => {
    const { actual, outcome } = evaluateGate(...onlyGate(limits), { ...healthyTarget, ...change }, null);
    return [actual, outcome];
  };
  const works = { service: service() };
  const fails = { service: failing('tls', { tls: null, http: null }) };
  const onlyRefuses = { port: null, service: null, ...withEvidence({ onlyResets: true }) };
  const { certificate } = tls();
  assert.ok(certificate);
  const daysLeft = (days: number | null) => ({
    service: service({ tls: tls({ certificate: { ...certificate, daysLeft: days } }) }),
  });
  const endless = daysLeft(null);
  const rows: readonly [Limits, Partial<MeasuredTarget>, readonly unknown[]][] = [
    [{ 'fail-on-service-error': true }, works, [false, 'pass']],
    [{ 'fail-on-service-error': true }, fails, [true, 'fail']],
    [{ 'fail-on-service-error': true }, { service: null }, [null, 'inconclusive']],
    [{ 'fail-on-certificate-days-below': 62 }, works, [61.4, 'fail']],
    [{ 'fail-on-certificate-days-below': 61 }, works, [61.4, 'pass']],
    [{ 'fail-on-certificate-days-below': 14.02 }, daysLeft(14.0251), [14.02, 'pass']],
    [{ 'fail-on-certificate-days-below': 14.02 }, daysLeft(14.0199), [14.01, 'fail']],
    [{ 'fail-on-certificate-days-below': 61 }, fails, [null, 'inconclusive']],
    [{ 'fail-on-certificate-days-below': 61 }, endless, [null, 'inconclusive']],
    [{ 'fail-on-first-byte-above-ms': 86 }, works, [87, 'fail']],
    [{ 'fail-on-first-byte-above-ms': 87 }, works, [87, 'pass']],
    [{ 'fail-on-reachable': true }, works, [true, 'fail']],
    [{ 'fail-on-reachable': true }, fails, [false, 'pass']],
    [{ 'fail-on-reachable': true }, { service: null }, [true, 'fail']],
    [{ 'fail-on-reachable': true }, onlyRefuses, [false, 'pass']],
    [{ 'fail-on-reachable': true }, { ...onlyRefuses, endReason: 'deadline' }, [null, 'inconclusive']],
    [{ 'fail-on-reachable': true }, { service: null, reached: false, endReason: 'no-route' }, [false, 'pass']],
    [{ 'fail-on-reachable': true }, { service: null, reached: false, endReason: 'deadline' }, [null, 'inconclusive']],
  ];
  for (const [limits, change, expected] of rows) assert.deepEqual(of(limits, change), expected, JSON.stringify(limits));
});
