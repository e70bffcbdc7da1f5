/** What holds for any target whatever: no crash, order, no contradiction, bounded plain lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { diagnose, longestText } from '../../src/diagnosis/diagnose.ts';
import type { DiagnosisContext } from '../../src/diagnosis/rule.ts';
import { rules } from '../../src/diagnosis/rules.ts';
import type { EndReason, Hop, MeasuredTarget, Protocol } from '../../src/report/types.ts';
import { anyText } from '../support/any-text.ts';
import { context, target } from './base.ts';

/** Text that a name server, a router or a user might send. */
const text = fc.oneof(
  anyText(),
  fc.constantFrom(
    'a\r\n::error::x',
    '\u202e<img src=x>\u2028',
    '`|](http://x)',
    '\ud800',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
  ),
);
const address = fc.oneof(fc.ipV4(), fc.ipV6(), fc.constantFrom('10.0.0.1', '10.0.0.2', '203.0.113.7'), text);
const ttl = fc.integer({ min: 1, max: 255 });
const count = fc.nat(12);
const mtu = fc.oneof(
  fc.constantFrom(0, 67, 68, 576, 1279, 1280, 1400, 1450, 1500, 9001, 65536, 2 ** 32 - 1),
  fc.nat(2 ** 32 - 1),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const family = fc.constantFrom(4 as const, 6 as const);
const icmp = fc.record({
  type: fc.nat(255),
  code: fc.nat(255),
  meaning: fc.oneof(fc.constantFrom('time-exceeded', 'packet-too-big'), text),
});
const service = fc.oneof(fc.constantFrom('udp', 'icmp', 'tcp:443', 'tcp:80', 'quic:443', 'dns:53', 'udp:53'), text);
const endReasons: readonly EndReason[] = [
  'reached',
  'max-hops',
  'silent',
  'unreachable',
  'prohibited',
  'loop',
  'refused-locally',
  'no-route',
  'name-not-found',
  'proxy-refused',
  'deadline',
  'cancelled',
];
const protocols: readonly Protocol[] = ['auto', 'udp', 'tcp', 'icmp', 'quic'];

const hop: fc.Arbitrary<Hop> = fc.record({
  ttl,
  sent: count,
  received: count,
  responders: fc.array(
    fc.record({
      address,
      hostname: maybe(text),
      asn: maybe(fc.nat()),
      rttMs: fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { maxLength: 3 }),
      icmp: maybe(icmp),
      returnHops: maybe(fc.nat(255)),
      mtu: maybe(mtu),
      mplsLabels: fc.constant([]),
    }),
    { maxLength: 4 },
  ),
});
const hops = fc.array(hop, { maxLength: 6 });
const pmtu = fc.record({
  bytes: maybe(mtu),
  status: fc.constantFrom('confirmed' as const, 'upper-bound' as const, 'unknown' as const),
  method: maybe(fc.constantFrom('icmp' as const, 'udp-reply' as const, 'tcp-ack' as const)),
  localMtu: maybe(mtu),
});

const measured: fc.Arbitrary<MeasuredTarget> = fc.record({
  target: text,
  host: text,
  address: maybe(address),
  family: maybe(family),
  protocol: fc.constantFrom(...protocols),
  port: maybe(fc.constantFrom(53, 80, 443)),
  reached: fc.boolean(),
  answeredBy: fc.array(service, { maxLength: 3 }),
  endReason: fc.constantFrom(...endReasons),
  hopCount: maybe(ttl),
  hopCountMethod: maybe(fc.constantFrom('reply' as const, 'ttl-scan' as const)),
  returnHopCount: maybe(ttl),
  returnHopCountMethod: maybe(fc.constantFrom('reply-ttl' as const, 'min-ttl' as const)),
  rttMs: maybe(fc.record({ min: fc.double(), median: fc.double(), max: fc.double() })),
  loss: fc.record({ sent: count, received: count }),
  pmtu,
  blackHole: maybe(
    fc.record({
      direction: fc.constantFrom('forward' as const, 'reverse' as const),
      passes: mtu,
      fails: mtu,
      afterHop: maybe(fc.nat(255)),
    }),
  ),
  peerMss: maybe(fc.nat(65535)),
  icmpVisible: fc.boolean(),
  hops,
  name: fc.constant(null),
  addresses: fc.constant([]),
  service: fc.constant(null),
  wait: fc.constant(null),
  watch: fc.constant(null),
  connections: fc.constant(null),
  evidence: fc.record({
    interface: maybe(fc.oneof(fc.constantFrom('eth0', 'wg0', 'tailscale0', 'docker0'), text)),
    sourceAddress: maybe(address),
    onLink: maybe(fc.boolean()),
    cachedPmtu: maybe(mtu),
    verdict: maybe(fc.record({ from: address, ttl: maybe(ttl), icmp })),
    closed: fc.array(service, { maxLength: 3 }),
    silent: fc.array(service, { maxLength: 3 }),
    localError: maybe(
      fc.record({ errno: fc.oneof(fc.constantFrom('EPERM', 'EACCES', 'EAFNOSUPPORT', 'EMFILE'), text), doing: text }),
    ),
    tooBig: fc.array(fc.record({ from: address, ttl: maybe(ttl), mtu, size: mtu, passed: maybe(mtu) }), {
      maxLength: 4,
    }),
    mss: fc.record({
      sent: maybe(fc.nat(65535)),
      quoted: maybe(fc.record({ ttl, mss: fc.nat(65535) })),
      unchanged: maybe(ttl),
    }),
    largestPassed: maybe(mtu),
    pmtuLimit: maybe(
      fc.constantFrom('local-mtu' as const, 'peer-mss' as const, 'cached-pmtu' as const, 'own-mss' as const),
    ),
    sizeTrials: maybe(fc.record({ failedSends: count, passedSends: count })),
    proxy: maybe(
      fc.record({
        tcpHops: ttl,
        reason: fc.constantFrom('way-back' as const, 'udp-farther' as const, 'not-on-link' as const),
      }),
    ),
    loop: fc.array(address, { maxLength: 5 }),
    inconclusive: fc.array(text, { maxLength: 2 }),
    lossService: maybe(fc.constantFrom('udp' as const, 'icmp' as const, 'tcp' as const)),
    lossByIcmp: fc.boolean(),
    pingSockets: maybe(fc.boolean()),
  }),
});

const contexts: fc.Arbitrary<DiagnosisContext> = fc.record({
  runner: fc.record({
    kernel: fc.oneof(fc.constantFrom('6.8.0-45-generic', '6.8.0-1030-azure'), text),
    environment: fc.constantFrom('github-hosted' as const, 'self-hosted' as const, 'local' as const),
    container: fc.boolean(),
    interfaces: fc.array(fc.record({ name: fc.oneof(fc.constantFrom('docker0', 'eth0'), text), mtu }), {
      maxLength: 3,
    }),
  }),
  options: fc.record({ maxHops: ttl, source: maybe(text) }),
  hasIpv6: maybe(fc.boolean()),
  baseline: maybe(fc.record({ reached: fc.boolean(), hops, hopCount: maybe(ttl), pmtu, rttMs: fc.constant(null) })),
});

const order = rules.map((row) => row.code);
const severities = ['error', 'warning', 'info'];

test('any target gives sorted findings, each code once, healthy never beside a warning or error', () => {
  fc.assert(
    fc.property(measured, contexts, (any, around) => {
      const findings = diagnose(any, around);
      const places = findings.map((finding) => order.indexOf(finding.code));
      assert.deepEqual(
        places,
        [...new Set(places)].sort((a, b) => a - b),
      );
      const grades = findings
        .filter(({ code }) => code !== any.endReason)
        .map((finding) => severities.indexOf(finding.severity));
      assert.deepEqual(
        grades,
        grades.toSorted((a, b) => a - b),
      );
      const healthy = findings.some((finding) => finding.code === 'healthy');
      const troubled = findings.some((finding) => finding.severity !== 'info');
      const cut = any.endReason === 'deadline' || any.endReason === 'cancelled';
      assert.equal(healthy, !cut && !troubled && (any.reached || any.answeredBy.length > 0));
    }),
    { numRuns: 500 },
  );
});

test('any text is one bounded line under a title of our own; any remedy is a sentence, then lines to paste', () => {
  fc.assert(
    fc.property(measured, contexts, (any, around) => {
      for (const { title, text, remedies } of diagnose(any, around)) {
        assert.match(title, /^[A-Z][A-Za-z0-9 -]+$/);
        assert.ok(text.length > 20 && text.length <= longestText, text);
        assert.doesNotMatch(text, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$| {2}/u);
        assert.ok(text.isWellFormed());
        for (const { explanation, snippet } of remedies) {
          assert.match(explanation, snippet === null ? /^[A-Z].*\.$/ : /^[A-Z].*:$/, 'a sentence for people');
          assert.ok(explanation.length + (snippet?.length ?? 0) < 3000);
          assert.doesNotMatch(explanation, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|undefined|NaN/u);
          assert.doesNotMatch(snippet ?? '', /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|undefined|NaN/u);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a rule that throws, whichever it is, is named in a warning beside what the others find', () => {
  const broken = () => {
    throw new TypeError('broken');
  };
  for (const { code } of rules) {
    const from = rules.map((rule) => (rule.code === code ? { ...rule, when: broken } : rule));
    assert.deepEqual(
      diagnose(target(), context(), from).map(({ severity, title, text }) => [severity, title, text]),
      [
        [
          'warning',
          'Measuring failed',
          `errors in this program ended parts of the measurement of example.com (203.0.113.7): the diagnosis of ${code} (broken).`,
        ],
      ],
    );
  }
});

test('a hostile name or address in the path does not decide what is said', () => {
  const codes = (name: string) =>
    diagnose(target({ host: name, target: name, address: null }), context()).map((one) => one.code);
  assert.deepEqual(codes('\n::add-mask::x'), codes('example.com'));
});
