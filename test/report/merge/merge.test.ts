import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseEarlierReport } from '../../../src/report/earlier-report.ts';
import { mergeReports, type ReadReport } from '../../../src/report/merge/merge.ts';
import { groupText, nameRunners } from '../../../src/report/merge/runners.ts';
import { renderMerged } from '../../../src/report/render/merged-markdown.ts';
import type { RunnerFacts, TargetReport } from '../../../src/report/types.ts';
import { failing, service } from '../../diagnosis/service-base.ts';
import {
  blackHoleTarget,
  healthyTarget,
  hop,
  hostileNames,
  reportOf,
  responder,
  selfHostedRunner,
} from '../samples.ts';

let started = 0;
/** A report as another run wrote it, read back. */
export function read(
  targets: readonly TargetReport[],
  runner: Partial<RunnerFacts> = {},
  more: object = {},
): ReadReport {
  const startedAt = new Date(1_800_000_000_000 + started++ * 1000).toISOString();
  const parsed = parseEarlierReport(
    JSON.parse(
      JSON.stringify({ ...reportOf(targets), startedAt, runner: { ...selfHostedRunner, ...runner }, ...more }),
    ),
  );
  assert.ok('report' in parsed, JSON.stringify(parsed));
  return { file: `${started}/report.json`, report: parsed.report };
}

const leg = (os: string, more: Partial<RunnerFacts> = {}) => ({ job: 'trace', matrix: { os }, ...more });
const narrow: TargetReport = { ...healthyTarget, pmtu: { ...healthyTarget.pmtu, bytes: 1450 } };

describe('runners are named', () => {
  test('by job and matrix, else by name and image, each once', () => {
    const facts = { ...read([healthyTarget]).report.runner };
    const named = nameRunners([
      { ...facts, job: 'trace', matrix: { os: 'ubuntu-24.04', n: 3 } },
      { ...facts, job: 'trace', matrix: null },
      { ...facts, job: 'trace', matrix: null },
      { ...facts, job: null, matrix: null, name: 'runner-7', image: 'ubuntu24' },
    ]);
    assert.deepEqual(
      named.map(({ label }) => label),
      ['trace (ubuntu-24.04, 3)', 'trace', 'trace #2', 'runner-7 (ubuntu24)'],
    );
  });

  test('as a group by what only the group has in common', () => {
    const { runners } = mergeReports(
      [
        read([healthyTarget], leg('a', { container: true })),
        read([healthyTarget], leg('b', { container: true })),
        read([healthyTarget], leg('b', { container: false })),
        read([healthyTarget], leg('c', { container: false })),
      ],
      [],
    );
    const [a, b, c, d] = runners as [never, never, never, never];
    assert.equal(groupText([a, b], runners), 'in containers');
    assert.equal(groupText([c, d], runners), 'on hosts');
    assert.equal(groupText([b, c], runners), 'with os b');
    assert.equal(groupText([a, d], runners), 'on trace (a), trace (c)');
  });
});

describe('differences', () => {
  const whats = (...reports: readonly ReadReport[]) =>
    mergeReports(reports, []).differences.map(({ what, counts, groups }) => [
      what,
      counts,
      groups.map(({ value, runners }) => `${value}: ${runners.length}`),
    ]);

  test('of runners that agree are none', () => {
    assert.deepEqual(whats(read([healthyTarget], leg('a')), read([healthyTarget], leg('b'))), []);
  });

  test('in path MTU count, a bound above a confirmed size is none', () => {
    const bound: TargetReport = {
      ...healthyTarget,
      pmtu: { ...healthyTarget.pmtu, bytes: 1600, status: 'upper-bound' },
    };
    assert.deepEqual(
      whats(
        read([healthyTarget], leg('a')),
        read([healthyTarget], leg('b')),
        read([narrow], leg('c')),
        read([bound], leg('d')),
      ),
      [['pmtu', true, ['1500 bytes: 2', '1450 bytes: 1']]],
    );
  });

  test('in what was reached count, but not what a cancelled job does not know', () => {
    const unreached: TargetReport = { ...healthyTarget, reached: false, endReason: 'silent' };
    const cancelled: TargetReport = { ...healthyTarget, reached: false, endReason: 'cancelled', diagnosis: [] };
    const reached = read([healthyTarget], leg('a'));
    assert.deepEqual(whats(reached, read([unreached], leg('b'))), [['reached', true, ['yes: 1', 'no: 1']]]);
    assert.deepEqual(whats(reached, read([cancelled], leg('b'))), []);
  });

  test('in findings count where they are errors', () => {
    const found = (code: 'pmtu-black-hole' | 'packet-loss', severity: 'error' | 'warning'): TargetReport => ({
      ...healthyTarget,
      diagnosis: [{ code, severity, title: 'A finding', text: 'x', remedies: [] }],
    });
    const well = read([{ ...healthyTarget, diagnosis: [] }], leg('a'));
    assert.deepEqual(whats(well, read([found('pmtu-black-hole', 'error')], leg('b'))), [
      ['finding pmtu-black-hole', true, ['not found: 1', 'found: 1']],
    ]);
    assert.deepEqual(whats(well, read([found('packet-loss', 'warning')], leg('b'))), [
      ['finding packet-loss', false, ['not found: 1', 'found: 1']],
    ]);
  });

  const dnsSilent = (severity: 'error' | 'warning'): TargetReport => ({
    ...healthyTarget,
    diagnosis: [{ code: 'dns-server-silent', severity, title: 'A finding', text: 'x', remedies: [] }],
  });

  test('in the severity of a finding count where it is an error on one side', () => {
    const [error, warning] = [read([dnsSilent('error')], leg('a')), read([dnsSilent('warning')], leg('b'))];
    assert.deepEqual(whats(error, warning), [['finding dns-server-silent', true, ['found: 1', 'found as warning: 1']]]);
    assert.deepEqual(whats(error, read([dnsSilent('error')], leg('b'))), []);
  });

  test('in findings are not known of a runner that was cut, in its service too', () => {
    const error = read([dnsSilent('error')], leg('a'));
    const cut: readonly Partial<TargetReport>[] = [
      { endReason: 'deadline' },
      { service: { ...service(), state: null, cutBy: 'deadline' } },
      { evidence: { ...healthyTarget.evidence, cancelledIn: 'watch' } },
    ];
    for (const one of cut)
      for (const diagnosis of [[], dnsSilent('warning').diagnosis])
        assert.deepEqual(
          whats(error, read([{ ...healthyTarget, diagnosis, ...one }], leg('b'))),
          [],
          JSON.stringify(one),
        );
  });

  test('in whether a target was reached count where only the check of the service was cut', () => {
    const cut = { ...service(), state: null, cutBy: 'deadline' } as const;
    const silent = read([{ ...healthyTarget, reached: false, endReason: 'silent', service: cut }], leg('b'));
    assert.deepEqual(whats(read([healthyTarget], leg('a')), silent), [['reached', true, ['yes: 1', 'no: 1']]]);
  });

  test('of paths name the last hop in common', () => {
    const other: TargetReport = {
      ...healthyTarget,
      hops: healthyTarget.hops.map((row) => (row.ttl === 3 ? hop(3, [responder('10.9.9.9', [1])]) : row)),
    };
    assert.deepEqual(whats(read([healthyTarget], leg('a')), read([healthyTarget], leg('b')), read([other], leg('c'))), [
      ['path', false, ['the usual path: 2', 'parts after hop 2 (192.0.2.1), there by 10.9.9.9: 1']],
    ]);
  });
});

test('a name that one runner cannot look up stands in the row of the others', () => {
  const lost: TargetReport = {
    ...healthyTarget,
    reached: false,
    family: null,
    address: null,
    endReason: 'name-not-found',
    hops: [],
    hopCount: null,
  };
  const { targets } = mergeReports([read([lost], leg('a')), read([healthyTarget], leg('b'))], []);
  assert.equal(targets.length, 1);
  assert.equal(targets[0]?.family, 4);
  assert.deepEqual(Object.keys(targets[0]?.cells ?? {}), ['trace (a)', 'trace (b)']);
  assert.ok(!('address' in (targets[0] ?? {})));
});

test('several addresses of one name have a row each', () => {
  const second = { ...healthyTarget, address: '203.0.113.8' };
  const { targets } = mergeReports(
    [read([healthyTarget, second], leg('a')), read([healthyTarget, second], leg('b'))],
    [],
  );
  assert.deepEqual(
    targets.map(({ address }) => address),
    ['203.0.113.7', '203.0.113.8'],
  );
});

test('two URLs that are shown alike have a row each, also where one of them fails', () => {
  const [works, fails] = [
    { ...healthyTarget, service: service() },
    { ...healthyTarget, service: failing('http', {}) },
  ];
  const alone = mergeReports([read([works, fails], leg('a'))], []);
  assert.deepEqual(alone.differences, []);
  assert.deepEqual(
    alone.targets.map(({ target, cells, ...more }) => [target, cells['trace (a)']?.service, more]),
    [
      ['https://example.com', 'working', { family: 4 }],
      ['https://example.com #2', 'failing', { family: 4 }],
    ],
  );
  const both = mergeReports([read([works, fails], leg('a')), read([works, works], leg('b'))], []);
  assert.deepEqual(
    both.differences.map(({ target, what }) => [target, what]),
    [['https://example.com #2', 'service']],
  );
});

test('under `addresses: all` a name that one runner cannot look up stands in every row of the others', () => {
  const second = { ...healthyTarget, address: '203.0.113.8' };
  const lost: TargetReport = { ...healthyTarget, reached: false, address: null, endReason: 'name-not-found' };
  for (const family of [null, 4] as const) {
    const { targets, differences } = mergeReports(
      [read([{ ...lost, family }], leg('a')), read([healthyTarget, second], leg('b'))],
      [],
    );
    assert.deepEqual(
      targets.map(({ address, cells }) => [address, Object.keys(cells).length]),
      [
        ['203.0.113.7', 2],
        ['203.0.113.8', 2],
      ],
    );
    assert.deepEqual(
      differences.flatMap(({ what, address }) => (what === 'reached' ? [address] : [])),
      ['203.0.113.7', '203.0.113.8'],
    );
  }
});

test('entries that were not begun when the run ended add no row beside others of their target', () => {
  const unbegun: TargetReport = {
    ...healthyTarget,
    reached: false,
    family: null,
    address: null,
    endReason: 'deadline',
    hops: [],
    hopCount: null,
  };
  const second = { ...healthyTarget, address: '203.0.113.8' };
  const rows = (...reports: readonly ReadReport[]) =>
    mergeReports(reports, []).targets.map(({ target, address, cells }) => [target, address, Object.keys(cells).length]);
  const [whole, cut] = [read([healthyTarget, second], leg('a')), read([healthyTarget, unbegun, unbegun], leg('b'))];
  assert.deepEqual(rows(whole, cut), [
    ['https://example.com', '203.0.113.7', 2],
    ['https://example.com', '203.0.113.8', 1],
  ]);
  assert.deepEqual(rows(read([unbegun, unbegun], leg('a'))), [['https://example.com', undefined, 1]]);
});

test('the same run in two files is merged once and named', () => {
  const once = read([healthyTarget], leg('a'));
  const { runners, skipped } = mergeReports(
    [once, { ...once, file: 'z/report.json' }],
    [{ file: 'bad', why: 'is empty' }],
  );
  assert.equal(runners.length, 1);
  assert.deepEqual(skipped, [
    { file: 'bad', why: 'is empty' },
    { file: 'z/report.json', why: `holds the same run as ${once.file}` },
  ]);
});

describe('the merged summary', () => {
  const conclusion = { conclusion: 'neutral', sentences: [] } as const;
  test('shows each runner, what differs and the odd one out', () => {
    const merged = mergeReports(
      [
        read([healthyTarget, blackHoleTarget], leg('a', { container: true })),
        ...['b', 'c', 'd'].map((os) =>
          read([{ ...healthyTarget, pmtu: narrow.pmtu }, blackHoleTarget], leg(os, { container: false })),
        ),
      ],
      [{ file: 'x/report.json', why: 'is empty' }],
    );
    const text = renderMerged(merged, conclusion, 1_000_000);
    assert.match(text, /^## ⚠️ 2 targets from 4 runners, 1 difference that counts\n\nConclusion: \*\*neutral\*\*\n/);
    assert.match(
      text,
      /\*\*Path MTU\*\* of `https:\/\/example\.com`: \*\*1450 bytes\*\* on hosts \(3\); \*\*1500 bytes\*\* on trace \(`?a`?\)$/m,
    );
    assert.match(text, /\| Target \| `trace \(a\)` \| `trace \(b\)`/);
    assert.match(text, /\*\*✅ ok<br>1500 bytes<br>6 hops<br>12\.1 ms\*\*<br>← differs/);
    assert.match(text, /1 file skipped[\s\S]*`x\/report\.json` is empty/);
  });

  test('marks a cell as its gravest finding is, and names that', () => {
    const [black] = blackHoleTarget.diagnosis;
    assert.ok(black);
    const found = (...list: readonly ['error' | 'warning' | 'info', string][]): TargetReport => ({
      ...healthyTarget,
      diagnosis: list.map(([severity, code]) => ({ ...black, severity, code: code as never })),
    });
    const closed = found(['warning', 'destination-closed']);
    const rows: readonly [string, TargetReport][] = [
      [
        '❌ pmtu-black-hole',
        found(['info', 'icmp-filtered'], ['warning', 'packet-loss'], ['error', 'pmtu-black-hole']),
      ],
      ['⚠️ multiple-paths', found(['info', 'icmp-filtered'], ['warning', 'multiple-paths'])],
      ['✅ ok', found(['info', 'icmp-filtered'], ['info', 'found-later'])],
      ['⚠️ destination-closed<br>service fails', { ...closed, service: { state: 'failing' } as never }],
    ];
    for (const [mark, target] of rows) {
      const text = renderMerged(mergeReports([read([target], leg('a'))], []), conclusion, 1_000_000);
      assert.ok(text.includes(`| \`https://example.com\` | ${mark}<br>`), `${mark}: ${text}`);
    }
  });

  test('of 40 runners has a column for each kind', () => {
    const reports = Array.from({ length: 40 }, (_, n) => read([n === 7 ? narrow : healthyTarget], leg(`os-${n}`)));
    const head = renderMerged(mergeReports(reports, []), conclusion, 1_000_000)
      .split('\n')
      .find((line) => line.startsWith('| Target'));
    assert.equal(head?.split('|').length, 5);
    assert.match(head ?? '', /^\| Target \| `trace \(os-0\), trace \(os-1\), [^`]* and 36 more`<br>39 runners/);
    assert.match(head ?? '', /<br>39 runners/);
    assert.match(head ?? '', /`trace \(os-7\)`/);
  });

  test('of more kinds than there is room for shows the usual one and those that differ in what counts', () => {
    const odd = (n: number): TargetReport => {
      const [warning] = blackHoleTarget.diagnosis;
      assert.ok(warning);
      return { ...healthyTarget, diagnosis: [{ ...warning, severity: 'warning', code: `later-${n}` as never }] };
    };
    const reports = Array.from({ length: 40 }, (_, n) =>
      read([n === 39 ? narrow : n < 14 ? odd(n) : healthyTarget], leg(`os-${n}`)),
    );
    const text = renderMerged(mergeReports(reports, []), conclusion, 1_000_000);
    const head = text.split('\n').find((line) => line.startsWith('| Target')) ?? '';
    assert.match(head, /<br>25 runners \| `trace \(os-39\)`/);
    assert.match(text, /and 4 more columns/);
  });

  test('of 256 runners and 64 targets that all differ stays within its bound', () => {
    const targets = (n: number) =>
      Array.from(
        { length: 64 },
        (_, m): TargetReport => ({
          ...healthyTarget,
          target: `host-${m}.example`,
          hops: [],
          pmtu: { ...healthyTarget.pmtu, bytes: 1280 + ((n * m) % 200) },
        }),
      );
    const merged = mergeReports(
      Array.from({ length: 256 }, (_, n) => read(targets(n), leg(`os-${n}`))),
      [],
    );
    assert.equal(merged.runners.length, 256);
    for (const bound of [1024 * 1024, 20_000, 500]) {
      assert.ok(Buffer.byteLength(renderMerged(merged, conclusion, bound)) <= bound);
    }
  });

  test('of hostile names is neither markup nor a broken table', () => {
    const reports = hostileNames
      .map((name) => name.slice(0, 4000))
      .map((name) =>
        read([{ ...healthyTarget, target: name, host: name }], {
          job: name,
          name,
          image: name,
          matrix: { [name]: name, ['__proto__']: name },
        }),
      );
    const text = renderMerged(
      mergeReports(reports, [{ file: hostileNames[0] ?? '', why: 'is empty' }]),
      conclusion,
      1_000_000,
    );
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    assert.deepEqual([...new Set(rows.map((row) => row.split('|').length))].length, 1, text);
    assert.doesNotMatch(text.replace(/`[^`]*`/g, ''), /<(?!br>|\/?details>|\/?summary>)|javascript:|\]\(/);
  });
});

test('any JSON as reports merges without an exception', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 5 }), fc.jsonValue(), (values, extra) => {
      const reports = values.flatMap((value, index) => {
        const parsed = parseEarlierReport({
          schemaVersion: 1,
          startedAt: extra,
          runner: value,
          targets: [{ ...healthyTarget, hops: [], diagnosis: value, rttMs: extra, service: value }],
        });
        return 'report' in parsed ? [{ file: `${index}`, report: parsed.report }] : [];
      });
      const merged = mergeReports(reports, []);
      assert.ok(merged.runners.length <= reports.length);
      assert.ok(renderMerged(merged, { conclusion: 'neutral', sentences: [] }, 100_000).length > 0);
    }),
    { numRuns: 200 },
  );
});
