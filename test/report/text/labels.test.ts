import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ending, lossPercent, pmtuMethod, service, standing } from '../../../src/report/text/labels.ts';
import { count, decimal, millis, span, spread } from '../../../src/report/text/units.ts';
import type { EndReason, PathMtu, Severity, TargetReport } from '../../../src/report/types.ts';
import { failing } from '../../diagnosis/service-base.ts';
import { blackHoleTarget, healthyTarget, hop, nameNotFoundTarget, responder, silentHop } from '../samples.ts';

test('numbers in words', () => {
  assert.deepEqual([0.414, 9.994, 12.06, 99.94, 812.4].map(millis), ['0.41', '9.99', '12.1', '99.9', '812']);
  assert.deepEqual([812.4, 999, 3120.5].map(span), ['812 ms', '999 ms', '3.1 s']);
  assert.deepEqual([0, 1.5, 33.333333, 100].map(decimal), ['0', '1.5', '33.33', '100']);
  assert.deepEqual(
    [0, 1, 2].map((number) => count(number, 'hop')),
    ['0 hops', '1 hop', '2 hops'],
  );
  assert.deepEqual(['icmp', 'udp', 'tcp:443', 'quic:443', 'dns:53'].map(service), [
    'ICMP echo',
    'UDP',
    'TCP 443',
    'QUIC 443',
    'DNS 53',
  ]);
});

describe('the spread of samples', () => {
  test('of few', () => {
    assert.equal(spread([]), null);
    assert.deepEqual(spread([3]), { min: 3, median: 3, max: 3 });
    assert.deepEqual(spread([10, 9]), { min: 9, median: 9.5, max: 10 });
    assert.deepEqual(spread([10, 9, 100]), { min: 9, median: 10, max: 100 });
  });

  test('has as many samples below the median as above it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (samples) => {
        const of = spread(samples);
        assert.ok(of);
        assert.equal(of.min, Math.min(...samples));
        assert.equal(of.max, Math.max(...samples));
        assert.ok(2 * samples.filter((sample) => sample < of.median).length <= samples.length);
        assert.ok(2 * samples.filter((sample) => sample > of.median).length <= samples.length);
      }),
    );
  });
});

test('loss is a share of what was sent to the target, unknown where nothing was', () => {
  assert.equal(lossPercent({ sent: 4, received: 3 }), 25);
  assert.equal(lossPercent({ sent: 3, received: 4 }), 0); // a duplicate answer loses nothing
  assert.equal(lossPercent({ sent: 0, received: 0 }), null);
});

describe('what made a path MTU known', () => {
  const told = { from: '192.0.2.9', ttl: 3, mtu: 1400, size: 1500, passed: 1400 };
  const by = (method: PathMtu['method'], bytes: number, change: Partial<TargetReport> = {}) =>
    pmtuMethod({ ...healthyTarget, pmtu: { bytes, status: 'confirmed', method, localMtu: 1500 }, ...change });
  const rows: readonly [string | null, string | null][] = [
    [
      "the routers' own too-big messages",
      by('icmp', 1400, { evidence: { ...healthyTarget.evidence, tooBig: [told] } }),
    ],
    ["the target's own ICMP answer to a packet of that size", by('icmp', 1500)],
    [
      "the target's own ICMP answer to a packet of that size",
      by('icmp', 1400, {
        blackHole: blackHoleTarget.blackHole,
        evidence: { ...healthyTarget.evidence, tooBig: [{ ...told, mtu: 1450 }] },
      }),
    ],
    ["what a router told this machine's kernel", by('icmp', 1400)],
    ['answered echo requests of exact size', by('udp-reply', 1500, { protocol: 'icmp' })],
    ['answered UDP packets of exact size', by('udp-reply', 1500, { protocol: 'quic' })],
    ['acknowledged TCP segments of exact size', by('tcp-ack', 1500)],
    [null, by(null, 1500)],
  ];
  for (const [at, [expected, found]] of rows.entries())
    test(`${at + 1}: ${expected}`, () => assert.equal(found, expected));
});

describe('why a trace ended', () => {
  const hops = [hop(1, [responder('192.0.2.1', [1])]), silentHop(2), silentHop(3)];
  const rows: readonly [EndReason, TargetReport['hops'], string, TargetReport['answeredBy']?][] = [
    ['silent', hops, 'the host answers (udp), what was asked for does not', ['udp']],
    ['silent', hops, 'nothing beyond hop 1 answered'],
    ['silent', [silentHop(1)], 'nothing on the way answered'],
    ['max-hops', [...hops, hop(4, [responder('192.0.2.4', [1])])], 'max-hops was used up at hop 4'],
    ['name-not-found', [], 'no address was found for the name'],
    ['cancelled', [], 'the run was cancelled'],
  ];
  for (const [endReason, of, expected, answeredBy = []] of rows)
    test(expected, () => assert.equal(ending({ endReason, hops: of, answeredBy }), expected));
});

describe('how a target stands', () => {
  const gate = (outcome: 'pass' | 'fail' | 'inconclusive'): TargetReport['gates'] => [
    { gate: 'fail-on-hops-above', limit: 1, actual: 2, outcome },
  ];
  const closedPort: TargetReport = {
    ...healthyTarget,
    service: failing('connect', {}),
    diagnosis: [
      { code: 'destination-closed', severity: 'warning', title: 'Port closed', text: 'it refused', remedies: [] },
    ],
  };
  const rows: readonly [string, TargetReport, Severity][] = [
    ['healthy', healthyTarget, 'info'],
    ['an error found', { ...blackHoleTarget, gates: [] }, 'error'],
    ['only a gate failed', { ...healthyTarget, gates: gate('fail') }, 'error'],
    ['a gate inconclusive', { ...healthyTarget, gates: gate('inconclusive') }, 'warning'],
    ['a gate passed', { ...healthyTarget, gates: gate('pass') }, 'info'],
    ['not reached, nothing found', { ...nameNotFoundTarget, diagnosis: [], gates: [] }, 'warning'],
    ['a closed port is the warning that its finding is', closedPort, 'warning'],
    ['a failing service that no finding explains', { ...closedPort, diagnosis: [] }, 'error'],
    ['a warning found', { ...blackHoleTarget, diagnosis: blackHoleTarget.diagnosis.slice(1), gates: [] }, 'warning'],
  ];
  for (const [name, target, expected] of rows) test(name, () => assert.equal(standing(target), expected));
});
