import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { consoleEnd, consoleHop, consoleStart } from '../../../src/report/render/console.ts';
import { consoleConclusion, consoleFindings } from '../../../src/report/render/console-conclusion.ts';
import { targetSection } from '../../../src/report/render/target-section.ts';
import type { Report, TargetReport } from '../../../src/report/types.ts';
import { hostile } from '../hostile.ts';
import {
  blackHoleTarget,
  healthyTarget,
  hop,
  hostedTarget,
  nameNotFoundTarget,
  reportOf,
  responder,
  samples,
  silentHop,
  unreachableTarget,
} from '../samples.ts';
import { wholeConsole } from '../whole-console.ts';

test('a hop has the columns of the installed tracepath', () => {
  const theirs = execFileSync('tracepath', ['-n', '127.0.0.1'], { encoding: 'utf8' }).split('\n');
  const ours = consoleHop(
    hop(1, [responder('127.0.0.1', [0.1], { icmp: { type: 3, code: 3, meaning: 'port-unreachable' } })]),
    '127.0.0.1',
  );
  const shape = (line: string | undefined): string =>
    (line ?? '').replace(/ *\d+\.\d{3}ms/, (time) => '#'.repeat(time.length)).trimEnd();
  assert.equal(shape(ours), shape(theirs.find((line) => line.startsWith(' 1:  '))));
  assert.match(theirs.join('\n'), /^ {5}Resume: pmtu \d+ hops 1 back 1 ?$/m);
});

describe('hops', () => {
  const at = '203.0.113.7';
  const rows: readonly [string, Parameters<typeof consoleHop>[0], RegExp][] = [
    ['silence', silentHop(7), /^ 7: {2}no reply$/],
    [
      'a name with its address',
      hop(12, [responder('192.0.2.1', [1.5], { hostname: 'r.example' })]),
      /^12: {2}r\.example \(192\.0\.2\.1\) +1\.500ms$/,
    ],
    ['the median of several', hop(1, [responder('192.0.2.1', [9, 1, 2])]), / 2\.000ms$/],
    ['a longer return path', hop(5, [responder('192.0.2.1', [1], { returnHops: 8 })]), / 1\.000ms asymm {2}8$/],
    ['a return path as long', hop(5, [responder('192.0.2.1', [1], { returnHops: 5 })]), / 1\.000ms$/],
    ['a narrower link', hop(2, [responder('192.0.2.1', [1], { mtu: 1400 })]), / 1\.000ms pmtu 1400$/],
    ['the target', hop(2, [responder(at, [1], { icmp: null })]), / 1\.000ms reached$/],
    [
      'a filter',
      hop(2, [responder('192.0.2.1', [1], { icmp: { type: 3, code: 13, meaning: 'admin-prohibited' } })]),
      / !A$/,
    ],
    [
      'a filter at the target',
      hop(2, [responder(at, [1], { icmp: { type: 3, code: 13, meaning: 'admin-prohibited' } })]),
      /ms !A$/,
    ],
    [
      'an ICMP code without a letter',
      hop(2, [responder('192.0.2.1', [1], { icmp: { type: 3, code: 5, meaning: 'source-route-failed' } })]),
      / source-route-failed$/,
    ],
    [
      'two routers',
      hop(3, [responder('192.0.2.1', [1]), responder('192.0.2.2', [2])]),
      /^ 3: {2}192\.0\.2\.1 .*\n 3: {2}192\.0\.2\.2 /,
    ],
    ['a router without a time', hop(3, [responder('192.0.2.1', [])]), /^ 3: {2}192\.0\.2\.1$/],
  ];
  for (const [name, of, expected] of rows) test(name, () => assert.match(consoleHop(of, at), expected));
});

test('the start names target, address and local MTU', () => {
  assert.equal(
    consoleStart('https://a.example', '192.0.2.1', 1500),
    'tracepath to https://a.example (192.0.2.1)\n 1?: [LOCALHOST]                      pmtu 1500',
  );
  assert.equal(consoleStart('192.0.2.1', '192.0.2.1', null), 'tracepath to 192.0.2.1');
  assert.equal(consoleStart('a.example', null, null), 'tracepath to a.example');
});

describe('the end', () => {
  test('says what is known', () => assert.match(consoleEnd(hostedTarget), /^ {5}Resume: pmtu 1500 hops 14 back 13$/));
  test('says what is not', () =>
    assert.match(
      consoleEnd(nameNotFoundTarget),
      /^ {5}Resume: nothing measured\n {5}Not reached: no address was found for the name\n/,
    ));
  test('calls an upper bound one', () =>
    assert.match(consoleEnd(unreachableTarget), /Resume: pmtu 1500 \(upper-bound\)\n/));
  for (const [wait, said] of [
    [{ seconds: 8.2, attempts: 9, succeeded: true }, 'worked after 8.2 s (9 attempts)'],
    [{ seconds: 0, attempts: 1, succeeded: true }, 'worked at the first attempt'],
    [{ seconds: 30, attempts: 1, succeeded: false }, 'did not work within 30 s (1 attempt)'],
  ] as const) {
    test(`says that the target ${said}`, () => {
      const target = { ...hostedTarget, wait };
      assert.ok(consoleEnd(target).includes(`\n     Waited: ${said}`));
      assert.ok(
        targetSection(target, { hops: false, diagram: false, remedies: true }).includes(`\n\n**Waiting** ${said}\n\n`),
      );
    });
  }
  test('says what connections showed', () => {
    const said = '54 of 60 handshakes answered at once, loss 10 %, between 3.06 and 22.59 % with 99 % confidence';
    for (const [deadPorts, more, local] of [
      [[], ''],
      [[], '; this machine could not open the others (EMFILE)', { localErrno: 'EMFILE' }],
      [[40_112, 40_119], '; dead source ports: 40112, 40119'],
      [
        Array.from({ length: 22 }, (_, index) => index),
        `; dead source ports: ${[...Array(20).keys()].join(', ')} and 2 more`,
      ],
    ] as const) {
      const target = { ...hostedTarget, connections: { sent: 60, received: 54, deadPorts, ...local } };
      assert.ok(consoleEnd(target).includes(`\n     Connections: ${said}${more}`), consoleEnd(target));
      assert.ok(
        targetSection(target, { hops: false, diagram: false, remedies: true }).includes(
          `\n\n**Connections** ${said}${more}\n\n`,
        ),
      );
    }
  });
  test('tells each gate that did not pass, and counts the others', () =>
    assert.match(
      consoleEnd(blackHoleTarget),
      /\n {5}Gate fail-on-pmtu-below: fail \(demands path MTU at least 1420 bytes; measured: 1400 bytes\)\n[\s\S]* {5}1 gate passed: fail-on-hops-above$/,
    ));
  test('colours what ended well and what did not', () => {
    const paint = (colour: string, text: string) => `<${colour}>${text}</>`;
    assert.match(consoleEnd(unreachableTarget, paint), /<red>Not reached<\/>/);
    assert.match(consoleHop(silentHop(3), null, paint), /^ 3: {2}<dim>no reply<\/>$/);
    assert.match(consoleConclusion(reportOf([healthyTarget]), paint), /Conclusion: <green>success<\/>/);
  });
});

describe('what was found', () => {
  const all = { remedies: 'all' } as const;
  const at = (name: string, target: TargetReport) => ({ ...target, target: name });

  test('keeps the indent of what is to be pasted', () => {
    assert.match(consoleFindings(reportOf([blackHoleTarget]), all), /\n {4}Docker on .*\n {4}\{\n {6}"mtu": 1400,\n/);
  });

  test('is told once for all targets that share it, with each remedy once', () => {
    const report = reportOf([at('a', blackHoleTarget), at('b', blackHoleTarget), at('c', healthyTarget)]);
    const text = consoleFindings(report, all);
    assert.match(text, /^error pmtu-black-hole: Path MTU black hole \(2 of 3 targets\)\n {2}a: TCP .*\n {2}b: TCP /);
    for (const once of ['Docker on', 'On the router', 'ip link set']) assert.equal(text.split(once).length, 2, once);
    assert.doesNotMatch(text, /healthy/);
  });

  test('in a log shows the likeliest remedy of each, and counts the others', () => {
    const text = consoleFindings(reportOf([at('a', blackHoleTarget), at('b', blackHoleTarget)]), { remedies: 'first' });
    assert.match(text, /\n {4}2 more ways in the summary\.\nwarning local-mtu-too-large/);
    assert.doesNotMatch(text, /On the router/);
  });

  test('says whose a remedy is where it is not for all', () => {
    const other = {
      ...blackHoleTarget,
      target: 'b',
      diagnosis: blackHoleTarget.diagnosis.slice(0, 1).map((finding) => ({
        ...finding,
        remedies: [{ explanation: 'Use less.', snippet: null }],
      })),
    };
    const text = consoleFindings(reportOf([at('a', blackHoleTarget), other]), { remedies: 'first' });
    assert.match(text, /\n {4}For a: Docker on [\s\S]*\n {4}For b: Use less\.\n/);
  });

  test('of one target is one line, its health too', () =>
    assert.match(consoleFindings(reportOf([healthyTarget]), all), /^info healthy: Healthy: example\.com answered/));
});

describe('the conclusion', () => {
  const many = (length: number) => Array.from({ length }, (_, n) => ({ ...blackHoleTarget, target: `t${n}` }));
  const rows: readonly [string, Report, RegExp][] = [
    ['of one', reportOf([healthyTarget]), /^ {2}ok {7}https:.*\nConclusion: success, 1 target in 812 ms$/],
    [
      'of several, the worst first',
      reportOf([healthyTarget, blackHoleTarget], { conclusion: 'failure' }),
      /^ {2}error {4}registry\.example:443: path MTU black hole\n {2}ok {7}https:\/\/example\.com: reached in 6 hops, .*\n1 of 2 targets needs attention\. Conclusion: failure, 2 targets in 812 ms$/,
    ],
    [
      'of one whose path MTU is not confirmed',
      reportOf([{ ...healthyTarget, pmtu: { ...healthyTarget.pmtu, bytes: 1500, status: 'upper-bound' } }]),
      /reached in 6 hops, path MTU at most 1500 bytes,/,
    ],
    ['of more', reportOf(many(2)), /\n2 of 2 targets need attention\. Conclusion: success \(no gate forbids/],
    ['of very many', reportOf(many(256)), /\n {2}and 232 more\n256 of 256 targets need attention\./],
  ];
  for (const [name, report, expected] of rows) {
    test(name, () => {
      const text = consoleConclusion(report);
      assert.match(text, expected);
      assert.ok(text.split('\n').length <= 30);
    });
  }
});

test('a whole report folds silence and ends with the conclusion', () => {
  const text = wholeConsole(samples.hosted);
  assert.match(text, /\n 1-13: {2}no reply\n14: /);
  assert.match(text, /\n\n {2}ok .*\nConclusion: success, 1 target in 812 ms$/);
  const short = wholeConsole(reportOf([{ ...healthyTarget, hops: [silentHop(1), silentHop(2)] }]));
  assert.match(short, /\n 1: {2}no reply\n 2: {2}no reply\n/);
});

test('whatever stands in any text, no line forges another, commands the runner or the terminal', () => {
  const withText = (text: string): Report =>
    reportOf([
      {
        ...blackHoleTarget,
        target: text,
        address: text,
        hops: [hop(1, [responder(text, [1], { hostname: text })])],
        evidence: { ...blackHoleTarget.evidence, inconclusive: [text] },
        diagnosis: [
          {
            code: 'packet-loss',
            severity: 'warning',
            title: 'Packet loss',
            text,
            remedies: [{ explanation: text, snippet: `  ${text.replaceAll('\n', ' ')}` }],
          },
        ],
      },
    ]);
  const count = wholeConsole(withText('harmless')).split('\n').length;
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = wholeConsole(withText(text)).split('\n');
      assert.equal(lines.length, count);
      for (const line of lines) {
        assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Cs}]/u);
        assert.doesNotMatch(line, /^\s*::|##\[/);
        assert.ok(line.length < 8000);
      }
    }),
  );
});
