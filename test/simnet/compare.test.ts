import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DiagnosisCode, Hop, Severity, TargetJson } from '../../src/report/types.ts';
import type { ServiceCode } from '../diagnosis/check-tables.ts';
import { compareReport, compareTarget } from './compare.ts';
import { parseOutputs } from './run-scenario.ts';
import { earlierReport } from './scenarios/baseline.ts';
import { notMistaken, plainTruth, router, routers, TARGET, unreachedTruth } from './scenarios/build.ts';
import { findScenario, scenarios } from './scenarios/index.ts';

const places = [...routers(3), TARGET];
const truth = plainTruth('web.example', places);
const [entry] = earlierReport('web.example', places, 1500)(4).targets;
const finding = (code: DiagnosisCode, severity: Severity = 'info') => ({ code, severity, message: code, remedy: null });
const good: TargetJson = { ...(entry as TargetJson), diagnosis: [finding('healthy')] };
const silent = (hop: Hop | undefined): Hop => ({ ...(hop as Hop), received: 0, responders: [] });
const named = (hop: Hop | undefined, address: string): Hop => ({
  ...(hop as Hop),
  responders: (hop as Hop).responders.map((responder) => ({ ...responder, address })),
});

describe('a report against the truth', () => {
  it('without a fault', () => {
    assert.deepEqual(compareTarget(truth, 4, good), {
      hops: { right: 4, wrong: 0, missing: 0, invented: 0 },
      faults: [],
    });
  });

  const rows: readonly (readonly [string, Partial<TargetJson>, readonly string[]])[] = [
    ['another hop count', { hopCount: 5 }, ['hopCount']],
    ['no hop count', { hopCount: null, hopCountMethod: null }, ['hopCount']],
    ['a method that was not used', { hopCountMethod: 'ttl-scan' }, ['hopCountMethod']],
    ['an unknown way back', { returnHopCount: null, returnHopCountMethod: null }, []],
    ['a wrong way back', { returnHopCount: 5 }, ['returnHopCount']],
    ['a path MTU one byte off', { pmtu: { ...good.pmtu, bytes: 1499 } }, ['pmtu']],
    ['an unknown path MTU', { pmtu: { ...good.pmtu, bytes: null, status: 'unknown' } }, ['pmtu']],
    ['not reached', { reached: false, endReason: 'silent' }, ['reached', 'endReason']],
    [
      'an invented black hole',
      { blackHole: { direction: 'forward', passes: 1400, fails: 1401, afterHop: 2 } },
      ['blackHole'],
    ],
    ['a code too many', { diagnosis: [...good.diagnosis, finding('icmp-filtered')] }, ['codes']],
    ['not called healthy', { diagnosis: [] }, ['codes']],
    [
      'a code of severity warning beside healthy',
      { diagnosis: [...good.diagnosis, finding('packet-loss', 'warning')] },
      ['codes'],
    ],
    ['a silent row', { hops: good.hops.with(1, silent(good.hops[1])) }, ['hops']],
    ['another router', { hops: good.hops.with(1, named(good.hops[1], '10.20.9.1')) }, ['hops']],
    [
      'rows beyond the target',
      { hops: [...good.hops, { ...named(good.hops[3], '10.20.9.1'), ttl: 5 }] },
      ['rows', 'hops'],
    ],
    ['a silent row beyond the target', { hops: [...good.hops, { ...silent(good.hops[3]), ttl: 5 }] }, ['rows']],
    ['rows that end early', { hops: good.hops.slice(0, 3) }, ['hops']],
  ];
  for (const [name, but, fields] of rows)
    it(name, () => {
      assert.deepEqual(
        compareTarget(truth, 4, { ...good, ...but }).faults.map(({ field }) => field),
        fields,
      );
    });

  it('counts rows that are wrong, missing and invented', () => {
    const odd = plainTruth('web.example', [router(1), null, router(3), TARGET]);
    const hops = [silent(good.hops[0]), good.hops[1], named(good.hops[2], '10.20.9.1'), good.hops[3]] as Hop[];
    assert.deepEqual(compareTarget(odd, 4, { ...good, hops }).hops, { right: 1, wrong: 1, missing: 1, invented: 1 });
  });

  it('takes either of several routers, in any spelling of an address', () => {
    const either = plainTruth('web.example', [router(1), [router(2), router(12)], router(3), TARGET]);
    const [six] = earlierReport('web.example', [router(1), router(12), router(3), TARGET], 1500)(6).targets;
    const found = { ...(six as TargetJson), diagnosis: good.diagnosis };
    const spelt = found.hops.with(0, named(found.hops[0], '2001:0db8:0020:0001:0:0:0:1'));
    assert.deepEqual(compareTarget(either, 6, { ...found, hops: spelt }).faults, []);
  });

  it('takes a bound at or above the truth where a bound will do, never one below', () => {
    const lenient = { ...truth, pmtu: notMistaken(1400) };
    const with_ = (bytes: number | null, status: TargetJson['pmtu']['status']) =>
      compareTarget(lenient, 4, { ...good, pmtu: { ...good.pmtu, bytes, status } }).faults.length;
    assert.deepEqual([with_(1400, 'confirmed'), with_(1499, 'upper-bound'), with_(null, 'unknown')], [0, 0, 0]);
    assert.deepEqual([with_(1500, 'confirmed'), with_(1399, 'upper-bound'), with_(1400, 'unknown')], [1, 1, 1]);
  });

  it('takes a black hole that chance may hide, or place too near, never another one', () => {
    const hole = { direction: 'forward', passes: 1400, afterHop: 3 } as const;
    const lenient = { ...truth, blackHole: hole, mayHave: ['pmtu-black-hole'] } as const;
    const faults = (blackHole: TargetJson['blackHole']) => compareTarget(lenient, 4, { ...good, blackHole }).faults;
    for (const afterHop of [3, 2, null]) assert.deepEqual(faults({ ...hole, fails: 1401, afterHop }), []);
    assert.deepEqual(faults(null), []);
    for (const wrong of [{ afterHop: 4 }, { passes: 1399 }, { direction: 'reverse' as const }])
      assert.equal(faults({ ...hole, fails: 1401, ...wrong }).length, 1);
    assert.equal(compareTarget({ ...lenient, mayHave: [] }, 4, good).faults.length, 1);
  });

  it('takes any number of silent rows where nothing answers, and none that names somebody', () => {
    const nothing = unreachedTruth('web.example', []);
    const base = {
      ...good,
      reached: false,
      endReason: 'silent',
      hopCount: null,
      hopCountMethod: null,
      returnHopCount: null,
    } as const;
    const found = {
      ...base,
      pmtu: { ...good.pmtu, bytes: null, status: 'unknown' },
      diagnosis: [finding('destination-silent', 'error')],
    } as const;
    assert.deepEqual(compareTarget(nothing, 4, { ...found, hops: good.hops.map(silent) }).faults, []);
    assert.equal(compareTarget(nothing, 4, { ...found, hops: good.hops.slice(0, 2) }).hops.invented, 2);
  });

  it('misses a target that has no entry', () => {
    const report = { ...earlierReport('other.example', places, 1500)(4) };
    const { faults } = compareReport({ ...findScenario('healthy'), truth: [truth] }, 4, report);
    assert.deepEqual(
      faults.map(({ field }) => field),
      ['target'],
    );
  });
});

describe('the list of scenarios', () => {
  it('holds at least 40 over both families, each name once', () => {
    assert.ok(scenarios.filter(({ families }) => families.length === 2).length >= 40);
    assert.equal(new Set(scenarios.map(({ name }) => name)).size, scenarios.length);
  });

  it('shows each diagnosis code where it stands and where it must not', () => {
    // `Record` makes the compiler name a code that is missing here.
    // No scenario sends a signal (test/action/run.test.ts) or lets a kernel's memory grow old (test/netns/stale-path-mtu.test.ts); the
    // codes of a service check and of a watch have test/diagnosis and test/netns.
    type Elsewhere = 'cancelled' | 'route-mtu-small' | 'intermittent-outage' | 'outage-at-end' | ServiceCode;
    const all: Record<Exclude<DiagnosisCode, Elsewhere>, true> = {
      healthy: true,
      'icmp-filtered': true,
      'pmtu-reduced': true,
      'pmtu-black-hole': true,
      'reverse-black-hole': true,
      'mss-clamped': true,
      'local-mtu-too-large': true,
      'suspicious-ptb': true,
      'destination-closed': true,
      'destination-silent': true,
      'admin-prohibited': true,
      'network-unreachable': true,
      'host-unreachable': true,
      'routing-loop': true,
      'max-hops-exceeded': true,
      'packet-loss': true,
      'rate-limited-hops': true,
      'multiple-paths': true,
      'asymmetric-return': true,
      'nearby-proxy': true,
      'name-not-found': true,
      'no-ipv6': true,
      'no-route': true,
      'send-blocked': true,
      'path-changed': true,
      deadline: true,
    };
    const truths = scenarios.flatMap(({ truth }) => truth);
    for (const code of Object.keys(all) as DiagnosisCode[]) {
      if (code === 'healthy') continue; // follows from the others, see compare.ts
      assert.ok(
        truths.some(({ codes }) => codes.includes(code)),
        `${code} is expected nowhere`,
      );
      assert.ok(
        truths.some(({ codes, mayHave = [] }) => ![...codes, ...mayHave].includes(code)),
        `${code} is allowed everywhere`,
      );
    }
  });
});

it("the runner's output file is read: single lines, several lines, an end that is missing", () => {
  assert.deepEqual(parseOutputs('a=1\nb<<END\nx\ny=z\nEND\nempty=\nc<<NEVER\nrest'), {
    a: '1',
    b: 'x\ny=z',
    empty: '',
    c: 'rest',
  });
});
