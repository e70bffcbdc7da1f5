import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { INPUTS, type InputName, type Inputs, parseInputs, readFromEnvironment } from '../../src/action/inputs.ts';
import { anyText } from '../support/any-text.ts';

const parse = (given: Partial<Record<InputName, string>>) => parseInputs((name) => given[name], {});

function inputsOf(given: Partial<Record<InputName, string>>): Inputs {
  const parsed = parse(given);
  assert.ok('inputs' in parsed, JSON.stringify(parsed));
  return parsed.inputs;
}

function faultsOf(given: Partial<Record<InputName, string>>): readonly string[] {
  const parsed = parse(given);
  assert.ok('faults' in parsed, JSON.stringify(parsed));
  return parsed.faults;
}

const standard: Inputs = {
  targets: [
    {
      target: 'a.example',
      host: 'a.example',
      scheme: null,
      protocol: 'auto',
      port: null,
      path: null,
      applicationProtocol: 'tls',
    },
  ],
  ipVersion: 'auto',
  maxHops: 30,
  probes: 3,
  probeTimeoutMs: 1000,
  timeoutMs: 60_000,
  source: null,
  resolveNames: true,
  resolveAsn: false,
  serviceCheck: true,
  httpStatus: [{ from: 100, to: 499 }],
  proxy: 'auto',
  addresses: 'first',
  waitMs: 0,
  watchMs: 0,
  watchIntervalMs: 1000,
  connections: 0,
  lossLimit: null,
  gates: {},
  onInconclusive: 'warn',
  warnOnly: false,
  baseline: null,
  summary: true,
  comment: 'never',
  token: null,
  commentKey: null,
  matrix: null,
};

describe('inputs become one object', () => {
  const rows: readonly [Partial<Record<InputName, string>>, Partial<Inputs>][] = [
    [{}, {}],
    [Object.fromEntries(Object.keys(INPUTS).map((name) => [name, name === 'targets' ? 'a.example' : '  '])), {}],
    [{ 'ip-version': '6' }, { ipVersion: 6 }],
    [{ 'ip-version': 'both' }, { ipVersion: 'both' }],
    [
      { 'max-hops': '255', probes: '1' },
      { maxHops: 255, probes: 1 },
    ],
    [
      { 'timeout-seconds': '2.5', 'probe-timeout-ms': '250' },
      { timeoutMs: 2500, probeTimeoutMs: 250 },
    ],
    [{ source: 'eth0' }, { source: 'eth0' }],
    [{ source: '192.0.2.1' }, { source: '192.0.2.1', ipVersion: 4 }],
    [
      { source: '2001:db8::5', 'ip-version': '6' },
      { source: '2001:db8::5', ipVersion: 6 },
    ],
    [
      { 'resolve-names': 'FALSE', 'resolve-asn': 'True' },
      { resolveNames: false, resolveAsn: true },
    ],
    [{ 'fail-on-unreachable': 'true', 'fail-on-black-hole': 'false' }, { gates: { 'fail-on-unreachable': true } }],
    [
      {
        'fail-on-pmtu-below': '1400',
        'fail-on-hops-above': '20',
        'fail-on-rtt-above-ms': '12.5',
        'fail-on-loss-above': '0',
      },
      {
        lossLimit: 0,
        gates: {
          'fail-on-pmtu-below': 1400,
          'fail-on-hops-above': 20,
          'fail-on-rtt-above-ms': 12.5,
          'fail-on-loss-above': 0,
        },
      },
    ],
    [
      { 'fail-on-path-change': 'true', baseline: 'old/report.json' },
      { gates: { 'fail-on-path-change': true }, baseline: 'old/report.json' },
    ],
    [
      { 'on-inconclusive': 'fail', 'warn-only': 'true' },
      { onInconclusive: 'fail', warnOnly: true },
    ],
    [
      { summary: 'false', 'comment-summary-in-pr': 'on-failure' },
      { summary: false, comment: 'on-failure' },
    ],
    [{ 'github-token': ' secret ' }, { token: 'secret' }],
    [
      { matrix: 'null', 'comment-key': 'egress' },
      { matrix: null, commentKey: 'egress' },
    ],
    [{ matrix: '{"os":"ubuntu-24.04","n":3}' }, { matrix: { os: 'ubuntu-24.04', n: 3 } }],
    [
      { 'wait-seconds': '0.5', connections: '200' },
      { waitMs: 500, connections: 200 },
    ],
    [
      { 'watch-seconds': '86400', 'watch-interval-ms': '100' },
      { watchMs: 86_400_000, watchIntervalMs: 100 },
    ],
    [{ 'watch-seconds': 'job' }, { watchMs: 'job' }],
  ];
  for (const [given, expected] of rows) {
    test(JSON.stringify(given).slice(0, 100), () => {
      assert.deepEqual(inputsOf({ targets: 'a.example', ...given }), { ...standard, ...expected });
    });
  }
});

describe('a wrong input is named with what was found and expected', () => {
  const rows: readonly [Partial<Record<InputName, string>>, RegExp][] = [
    [{ targets: '' }, /^targets: no target named/],
    [{ 'max-hops': '0' }, /^max-hops: found "0", expected a whole number from 1 to 255 \(hops\)$/],
    [{ 'max-hops': '256' }, /^max-hops: found "256"/],
    [{ 'max-hops': 'ten' }, /^max-hops: found "ten"/],
    [{ 'max-hops': '1e1' }, /^max-hops: found "1e1"/],
    [{ 'max-hops': '0x10' }, /^max-hops/],
    [{ 'max-hops': '+5' }, /^max-hops/],
    [{ 'max-hops': '5.0' }, /^max-hops/],
    [{ 'max-hops': '05' }, /^max-hops/],
    [{ 'max-hops': '٥' }, /^max-hops/],
    [{ probes: '11' }, /^probes: .* 1 to 10/],
    [{ port: '65536' }, /^port: found "65536", expected a whole number from 1 to 65535$/],
    [{ 'timeout-seconds': 'Infinity' }, /^timeout-seconds/],
    [{ 'timeout-seconds': '0.5' }, /^timeout-seconds: .* from 1 to 3600/],
    [{ protocol: 'sctp' }, /^protocol: found "sctp", expected one of auto, udp, tcp, icmp, quic$/],
    [{ protocol: 'toString' }, /^protocol/],
    [{ 'ip-version': '5' }, /^ip-version: found "5", expected one of auto, 4, 6, both$/],
    [{ 'ip-version': 'constructor' }, /^ip-version/],
    [{ 'warn-only': 'yes' }, /^warn-only: found "yes", expected true or false$/],
    [{ 'fail-on-loss-above': '101' }, /^fail-on-loss-above: .* from 0 to 100 \(percent\)$/],
    [{ 'fail-on-loss-above': '5%' }, /^fail-on-loss-above/],
    [{ 'fail-on-pmtu-below': '67' }, /^fail-on-pmtu-below: .* 68 to 65535 \(bytes\)$/],
    [{ matrix: '[1]' }, /^matrix: found "\[1\]", expected a JSON object/],
    [{ matrix: 'os' }, /^matrix: found "os"/],
    [{ 'wait-seconds': '-1' }, /^wait-seconds: found "-1", expected a number from 0 to 86400 \(seconds\)$/],
    [{ 'wait-seconds': 'job' }, /^wait-seconds: found "job"/],
    [{ 'watch-seconds': 'Job' }, /^watch-seconds: found "Job", expected a number from 0 to 86400 \(seconds\), or job$/],
    [{ 'watch-seconds': '86401' }, /^watch-seconds: found "86401"/],
    [{ 'watch-interval-ms': '99' }, /^watch-interval-ms: .* from 100 to 60000 \(milliseconds\)$/],
    [{ connections: '201' }, /^connections: found "201", expected a whole number from 0 to 200 \(handshakes\)$/],
    [{ 'http-status': '6xx' }, /^http-status: found "6xx", expected /],
    [{ 'http-status': '2xx-' }, /^http-status: found "2xx-", expected /],
    [{ proxy: 'http://' }, /^proxy: found "http:\/\/", expected auto, none, or the URL of an HTTP proxy/],
    [{ proxy: 'http://:3128' }, /^proxy: found .*, expected auto, none, or the URL of an HTTP proxy/],
    [{ proxy: 'socks5://10.0.0.1' }, /^proxy: found .*, expected auto, none, or the URL of an HTTP proxy/],
    [{ targets: 'https://u:hunter2@a.example/' }, /^targets: line 1 holds a user name or password(?!.*hunter2)/],
    [{ targets: 'https://a.example:0' }, /^targets: "https:\/\/a\.example:0" has a port "0", expected 1 to 65535$/],
    [{ source: 'an-interface-name-too-long' }, /^source: /],
    [{ source: '192.0.2.1', 'ip-version': '6' }, /^source: found the IPv4 address .* ip-version is 6$/],
    [{ 'fail-on-path-change': 'true' }, /^fail-on-path-change: needs the input baseline/],
    [
      { protocol: '\u001b[31m::error::x\n::add-mask::y' },
      /^protocol: found "\\u\{1b\}\[31m::error::x\\u\{a\}::add-mask::y"/,
    ],
  ];
  for (const [given, expected] of rows) {
    test(JSON.stringify(given), () => {
      const faults = faultsOf({ targets: 'a.example', ...given });
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', expected);
    });
  }

  test('all of them together', () => {
    const faults = faultsOf({ targets: 'a:0, b.example:99999', 'max-hops': '0', probes: 'x', 'warn-only': 'maybe' });
    assert.deepEqual(faults.map((fault) => fault.split(':')[0]).sort(), [
      'max-hops',
      'probes',
      'targets',
      'targets',
      'warn-only',
    ]);
  });
});

test('the environment is read as the runner writes it', () => {
  const read = readFromEnvironment({ INPUT_TARGETS: 'a', 'INPUT_MAX-HOPS': '7', INPUT_PROBES: '' });
  assert.deepEqual([read('targets'), read('max-hops'), read('probes'), read('port')], ['a', '7', '', undefined]);
});

test('any text in any input gives an object or printable faults, never an exception', () => {
  const names = Object.keys(INPUTS) as InputName[];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), anyText()), (given) => {
      const parsed = parse(given);
      if ('inputs' in parsed) return;
      assert.ok(parsed.faults.length > 0);
      for (const fault of parsed.faults) {
        assert.match(fault, /^[a-z-]+: /);
        assert.doesNotMatch(fault, /[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
    }),
    { numRuns: 500 },
  );
});

test('whole numbers within the bounds are taken as they are, others never', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10, max: 1000 }), (number) => {
      const parsed = parse({ targets: 'a.example', 'max-hops': String(number) });
      assert.equal('inputs' in parsed ? parsed.inputs.maxHops : null, number >= 1 && number <= 255 ? number : null);
    }),
  );
});
