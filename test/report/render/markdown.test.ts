import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { diagram } from '../../../src/report/render/diagram.ts';
import { hopTable, silenceNote } from '../../../src/report/render/hop-table.ts';
import { renderMarkdown } from '../../../src/report/render/markdown.ts';
import type { Hop, Report, TargetReport } from '../../../src/report/types.ts';
import { renderTree } from '../../support/render/render.ts';
import { elements, forged, openTexts, shape, textOf } from '../../support/render/tree.ts';
import { hostile } from '../hostile.ts';
import {
  blackHoleTarget,
  healthyTarget,
  hop,
  hostedTarget,
  hostileTarget,
  largeReport,
  nameNotFoundTarget,
  narrowTarget,
  reportOf,
  responder,
  samples,
  selfHostedRunner,
  silentHop,
  unreachableTarget,
} from '../samples.ts';

const bytes = (text: string): number => Buffer.byteLength(text);
const lines = (report: Report): string[] => renderMarkdown(report).split('\n');

/** Cells of a rendered table's rows, as text. */
function cells(tree: Nodes, table: number): string[][] {
  const found = elements(tree, 'table')[table];
  assert.ok(found, `no table ${table}`);
  return elements(found, 'tr').map((row) =>
    [...elements(row, 'th'), ...elements(row, 'td')].map((cell) => textOf(cell).trim()),
  );
}

describe('the first line says what matters', () => {
  const rows: readonly [string, Report, string][] = [
    [
      'healthy',
      reportOf([healthyTarget]),
      '## ✅ `https://example.com`: reached in 6 hops, path MTU 1500 bytes, 12.1 ms',
    ],
    ['black hole, tolerated', reportOf([blackHoleTarget]), '## ⚠️ `registry.example:443`: path MTU black hole'],
    [
      'filtered',
      reportOf([unreachableTarget], { conclusion: 'failure' }),
      '## ❌ `tcp://db.internal.example:5432`: administratively prohibited',
    ],
    ['several, some ill', samples.several, '## ❌ Path trace: 3 of 6 targets need attention'],
    ['several, all well', reportOf([healthyTarget, hostedTarget]), '## ✅ Path trace: all 2 targets healthy'],
    ['none', reportOf([]), '## ✅ Path trace: no target'],
    [
      'only a gate failed',
      reportOf([{ ...healthyTarget, gates: [{ gate: 'fail-on-hops-above', limit: 5, actual: 6, outcome: 'fail' }] }], {
        conclusion: 'failure',
      }),
      '## ❌ `https://example.com`: fail-on-hops-above failed: 6 hops',
    ],
    [
      'several, one cut short',
      reportOf([healthyTarget, { ...healthyTarget, endReason: 'cancelled', diagnosis: [] }], { conclusion: 'neutral' }),
      '## ⚠️ Path trace cut short (the run was cancelled): 1 of 2 targets needs attention',
    ],
    [
      'not reached, no finding',
      reportOf([{ ...unreachableTarget, diagnosis: [], gates: [], endReason: 'silent' }]),
      '## ⚠️ `tcp://db.internal.example:5432`: nothing beyond hop 2 answered',
    ],
  ];
  for (const [name, report, expected] of rows) test(name, () => assert.equal(lines(report)[0], expected));
});

describe('headline facts', () => {
  const factsOf = (target: TargetReport): Record<string, [string, string]> => {
    const [names = [], values = [], how = []] = cells(renderTree(renderMarkdown(reportOf([target]))), 0);
    return Object.fromEntries(
      names.map((name, at) => [name.replace('\u00a0', ' '), [values[at] ?? '', how[at] ?? '']]),
    );
  };

  test('of a target that was reached', () => {
    assert.deepEqual(factsOf(healthyTarget), {
      Reached: ['yes, on TCP\u00a0443', '203.0.113.7'],
      'Path MTU': ['1500 bytes', 'confirmed by acknowledged TCP segments of exact size; peer MSS 1460'],
      Hops: ['6', "by the target's own replies; about 6 back, by the TTL of its replies"],
      'Round trip': ['12.1 ms', '11.8\u00a0to\u00a014.9'],
      Loss: ['0 %', '0 of 3 probes'],
    });
  });

  test('of a target behind a proxy: hops are those to the proxy, and said to be', () => {
    const target = { ...healthyTarget, answeredBy: ['proxy'] };
    const { Reached, Hops } = factsOf(target);
    assert.deepEqual([Reached?.[0], Hops?.[1].split(';')[0]], ['yes, through the proxy', "by the proxy's own replies"]);
    assert.match(lines(reportOf([target]))[0] ?? '', /reached through the proxy, 6 hops to it, path MTU 1500 bytes/);
  });

  test('of a black hole', () => {
    const facts = factsOf(blackHoleTarget);
    assert.deepEqual(facts['Black hole'], [
      'above 1400 bytes',
      'on the path to the target, after hop 2; packets of 1401 bytes or more were lost 3 times while those of up to 1400 were answered 3 times',
    ]);
    assert.match(facts['Path MTU']?.[1] ?? '', /local MTU 1500/);
  });

  test('name the method where no ICMP arrives', () => {
    assert.equal(
      factsOf(hostedTarget).Hops?.[1],
      'the smallest TTL from which TCP is answered, by the target or a proxy in its name; about 13 back, by the least TTL its replies arrive with',
    );
    assert.equal(
      factsOf({ ...hostedTarget, answeredBy: ['tcp:443', 'quic:443'] }).Hops?.[1].split(';')[0],
      'the smallest TTL that reached the target',
    );
  });

  test('say unknown where nothing is known, and make no number up', () => {
    assert.deepEqual(factsOf(nameNotFoundTarget), {
      Reached: ['no: no address was found for the name', ''],
      'Path MTU': ['unknown', ''],
      Hops: ['unknown', ''],
      'Round trip': ['unknown', ''],
    });
  });

  test('name who ended the trace and what stayed silent', () => {
    assert.deepEqual(factsOf(unreachableTarget).Reached, [
      'no: a filter on the way prohibits it',
      '198.51.100.200; 192.0.2.1 at hop 2 reported admin-prohibited; no answer on TCP\u00a05432',
    ]);
  });

  test('call an upper bound by its name', () => {
    assert.match(factsOf(unreachableTarget)['Path MTU']?.join(' ') ?? '', /1500 bytes an upper bound: nothing larger/);
    const told = { ...unreachableTarget, pmtu: { ...unreachableTarget.pmtu, bytes: 1400, method: 'icmp' as const } };
    assert.match(factsOf(told)['Path MTU']?.[1] ?? '', /^an upper bound by what a router told this machine's kernel: /);
  });
});

describe('findings', () => {
  test('stand in their order with what to paste in blocks of its own', () => {
    const tree = renderTree(renderMarkdown(reportOf([blackHoleTarget])));
    const blocks = elements(tree, 'pre').map(textOf);
    assert.equal(
      blocks[0],
      '{\n  "mtu": 1400,\n  "default-network-opts": { "bridge": { "com.docker.network.driver.mtu": "1400" } }\n}\n',
    );
    assert.equal(blocks[3], 'sudo ip link set dev eth0 mtu 1400\n');
    const text = textOf(tree);
    assert.match(
      text,
      /❌ Error: Path MTU black hole: TCP segments .*pmtu-black-hole[\s\S]*⚠️ Warning: Local MTU too large: the interface/u,
    );
    assert.ok(elements(tree, 'summary').map(textOf).includes('2 more ways'));
  });

  test('too contradictory to conclude from are told', () => {
    const evidence = { ...healthyTarget.evidence, inconclusive: ['1400 bytes passed once and failed twice'] };
    assert.match(
      renderMarkdown(reportOf([{ ...healthyTarget, evidence }])),
      /❔ Inconclusive: 1400 bytes passed once and failed twice/,
    );
  });
});

test('gates name limit, value and outcome', () => {
  const gates: TargetReport['gates'] = [
    { gate: 'fail-on-pmtu-below', limit: 1420, actual: 1400, outcome: 'fail' },
    { gate: 'fail-on-loss-above', limit: 1.5, actual: 0, outcome: 'pass' },
    { gate: 'fail-on-rtt-above-ms', limit: 50, actual: null, outcome: 'inconclusive' },
    { gate: 'fail-on-unreachable', limit: true, actual: true, outcome: 'pass' },
    { gate: 'fail-on-path-change', limit: true, actual: true, outcome: 'fail' },
  ];
  assert.deepEqual(cells(renderTree(renderMarkdown(reportOf([{ ...healthyTarget, gates }]))), 1).slice(1), [
    ['❌ fail', 'fail-on-pmtu-below', 'path MTU at least 1420 bytes', '1400 bytes'],
    ['✅ pass', 'fail-on-loss-above', 'loss at most 1.5 %', '0 %'],
    ['❔ inconclusive', 'fail-on-rtt-above-ms', 'median round trip at most 50 ms', 'unknown'],
    ['✅ pass', 'fail-on-unreachable', 'reached, a named port open', 'reached'],
    ['❌ fail', 'fail-on-path-change', 'same path as the baseline', 'changed'],
  ]);
});

describe('the hop table', () => {
  const rowsOf = (target: TargetReport): string[][] => cells(renderTree(hopTable(target)), 0).slice(1);

  test('names every responder, times, answers and notes', () => {
    assert.deepEqual(rowsOf(healthyTarget), [
      ['1', '_gateway 10.0.0.1', '3/3', '0.39 / 0.40 / 0.41', ''],
      ['2', 'edge1.isp.example 192.0.2.1 AS64500', '3/3', '1.98 / 2.11 / 2.30', ''],
      ['3', 'ae1.core.isp.example 192.0.2.9 AS64500', '3/3', '4.80 / 4.95 / 5.10', 'MPLS 24015'],
      ['', 'ae2.core.isp.example 192.0.2.13 AS64500', '', '5.40', ''],
      ['4', 'no answer', '0/3', '', ''],
      ['5', '198.51.100.3 AS64501', '1/3', '11.2', 'about 8 hops back'],
      ['6', 'example.com 203.0.113.7 AS64501', '3/3', '11.8 / 12.1 / 14.9', 'target'],
    ]);
  });

  test('marks where the path narrows and what such a size usually is', () => {
    assert.deepEqual(
      rowsOf(narrowTarget).map((row) => row[4]),
      [
        '',
        'next link carries 1420 bytes, as with WireGuard (1500 - 80)',
        'next link carries 1280 bytes, as with the IPv6 minimum (RFC 8200)',
        'target',
      ],
    );
  });

  test('tells the ICMP message that ended a trace', () => {
    assert.equal(rowsOf(unreachableTarget)[1]?.[4], 'answered admin-prohibited (ICMP type 3 code 13)');
  });

  test('a router whose message bears the address of the target, translated on the way, is not called the target', () => {
    const address = healthyTarget.address ?? '';
    const expired = { icmp: { type: 11, code: 0, meaning: 'time-exceeded' } };
    const hops = [
      hop(1, [responder('10.0.0.1', [0.4])]),
      hop(2, [responder(address, [1], expired)]),
      hop(3, [responder(address, [2], { icmp: null })]),
    ];
    const rows = hopTable({ ...healthyTarget, hopCount: 3, hops }).split('\n');
    assert.match(rows[3] ?? '', /^\| 2 \|.*\| a router, its answer translated to the address of the target \|$/);
    assert.match(rows[4] ?? '', /^\| 3 \|.*\| \*\*target\*\* \|$/);
    const drawn = diagram({ ...healthyTarget, hopCount: 3, hops }) ?? '';
    assert.match(drawn, /hop 2<br[^\n]*:::router$/m);
    assert.match(drawn, /hop 3<br[^\n]*:::target$/m);
  });

  test('marks the hop after which large packets are lost, answering or silent', () => {
    assert.equal(rowsOf(blackHoleTarget)[1]?.[4], 'packets above 1400 bytes are lost after it');
    const silent = { ...blackHoleTarget, hops: [1, 2, 3].map((ttl) => silentHop(ttl)) };
    assert.deepEqual(rowsOf(silent), [
      ['1–3', 'no answer', '0/9', '', 'packets above 1400 bytes are lost after hop 2'],
    ]);
  });

  test('folds silence and says that it is not loss', () => {
    assert.deepEqual(rowsOf(hostedTarget)[0], ['1–13', 'no answer', '0/39', '', '']);
    assert.match(silenceNote(hostedTarget) ?? '', /is not loss.*no ICMP message arrived/);
    assert.match(silenceNote(healthyTarget) ?? '', /is not loss.*seldom or never/);
    assert.equal(silenceNote(narrowTarget), null);
  });

  test('is not there where no hop was asked', () => assert.equal(hopTable(nameNotFoundTarget), ''));
});

describe('the diagram', () => {
  const grammar =
    /^(?:```(?:mermaid)?|flowchart TD| {2}n\d+x\d+\["[^"[\]{}|;#`%\\&$@!]*"\]:::\w+| {2}n\d+x\d+(?: & n\d+x\d+)* -->(?:\|"[\w ]+"\|)? n\d+x\d+(?: & n\d+x\d+)*| {2}linkStyle [\d,]+ stroke:#(?:cf222e|bf8700),stroke-width:3px| {2}classDef .*)$/;

  test('draws links only between what it names, in a grammar of few words', () => {
    for (const target of [
      healthyTarget,
      blackHoleTarget,
      hostedTarget,
      narrowTarget,
      unreachableTarget,
      hostileTarget,
    ]) {
      for (const line of diagram(target)?.split('\n') ?? ['nothing drawn']) assert.match(line, grammar);
    }
  });

  test('marks the link that is too narrow', () => {
    const text = diagram(blackHoleTarget) ?? '';
    assert.match(text, /n2x0 -->\|"above 1400 bytes packets are lost"\| n3x0/);
    assert.match(text, /linkStyle 2 stroke/);
    const after =
      diagram({
        ...blackHoleTarget,
        hops: [silentHop(1), silentHop(2), silentHop(3), ...blackHoleTarget.hops.slice(3)],
      }) ?? '';
    assert.match(after, /hops 1–2<br\/>no answer/);
    assert.match(after, /n1x0 -->\|"above 1400 bytes packets are lost"\| n2x0/);
  });

  test('stays small on the longest path and keeps what is marked', () => {
    const hops: Hop[] = Array.from({ length: 255 }, (_, at) =>
      hop(
        at + 1,
        Array.from({ length: 10 }, (_, side) => responder(`192.0.2.${side}`, [1], { hostname: 'x'.repeat(250) })),
      ),
    );
    const text =
      diagram({
        ...blackHoleTarget,
        hops,
        blackHole: { direction: 'forward', passes: 1400, fails: 1401, afterHop: 130 },
      }) ?? '';
    assert.ok(bytes(text) < 20_000, `${bytes(text)}`); // GitHub's Mermaid refuses beyond 50,000 characters
    assert.match(text, /above 1400 bytes packets are lost/);
    assert.match(text, /235 more/);
  });

  test('is not there where no hop was asked', () => assert.equal(diagram(nameNotFoundTarget), null));
});

describe('several targets', () => {
  test('the ill come first, the healthy fold', () => {
    const tree = renderTree(renderMarkdown(samples.several));
    assert.deepEqual(
      cells(tree, 0).map((row) => row[1]),
      [
        'Target',
        'registry.example:443',
        'tcp://db.internal.example:5432',
        'no-such-host.example',
        'https://example.com',
        'github.example',
        'udp://files.example',
      ],
    );
    const summaries = elements(tree, 'summary').map(textOf);
    assert.ok(
      summaries.some((text) => text.startsWith('✅ ok https://example.com: reached in 6 hops')),
      summaries.join('\n'),
    );
  });

  test('each fault stands once for all that share it, with each remedy once, before what folds', () => {
    const ill = ['a', 'b'].map((target) => ({ ...blackHoleTarget, target }));
    const text = renderMarkdown(reportOf([...ill, healthyTarget]));
    const tree = renderTree(text);
    assert.deepEqual(elements(tree, 'h3').map(textOf), ['What to change']);
    assert.match(
      textOf(tree),
      /❌ Error: Path MTU black hole at a, b \(pmtu-black-hole\)\s+a: TCP segments[^\n]*\s+b: TCP/u,
    );
    assert.equal(elements(tree, 'pre').filter((block) => textOf(block).includes('"mtu": 1400')).length, 1);
    assert.deepEqual(
      elements(tree, 'summary')
        .map(textOf)
        .filter((summary) => !summary.includes('Diagram')),
      [
        '2 more ways',
        'ℹ️ Info: Multiple paths (1 target), Rate-limited hop (1 target)',
        '❌ error a: path MTU black hole',
        '❌ error b: path MTU black hole',
        '✅ ok https://example.com: reached in 6 hops, path MTU 1500 bytes, 12.1 ms',
        'How this was measured',
      ],
    );
  });

  test('many with one fault are named, and a few of them told in full', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...unreachableTarget, target: `t${at}` }));
    const text = renderMarkdown(reportOf(many));
    assert.match(text, /\*\*Administratively prohibited\*\* at `t0`, .*`t7` and 12 more \(`admin-prohibited`\)/);
    assert.equal(text.split('\n- `t').length - 1, 5);
  });

  test('one name in both families tells them apart', () => {
    const report = reportOf([healthyTarget, { ...healthyTarget, family: 6, address: '2001:db8::7' }]);
    assert.deepEqual(
      cells(renderTree(renderMarkdown(report)), 0).map((row) => row[1]),
      ['Target', 'https://example.com (IPv4)', 'https://example.com (IPv6)'],
    );
  });
});

describe('stays within its bound', () => {
  const report = largeReport(256);
  const steps: readonly [number, RegExp][] = [
    [900_000, /left out diagrams|left out diagrams and/],
    [400_000, /left out diagrams and/],
    [150_000, /left out/],
    [65_536, /left out the details of all targets/],
    [22_500, /left out all details/],
    [10_000, /left out all but \d+ targets.*\n[\s\S]*and \d+ more/],
    [100, /^✅ Path trace of 256 targets: success\n$/],
  ];
  for (const [most, expected] of steps) {
    test(`of ${most} bytes, and says what it left out`, () => {
      const text = renderMarkdown(report, { maxBytes: most });
      assert.ok(bytes(text) <= most, `${bytes(text)}`);
      assert.match(text, expected);
    });
  }

  test('of nothing at all', () => assert.equal(renderMarkdown(report, { maxBytes: 0 }), ''));
  test('and is whole where it fits', () => assert.doesNotMatch(renderMarkdown(largeReport(20)), /left out/));

  test('of any size, and is never cut in the middle of a row', () => {
    const small = largeReport(12);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120_000 }), (most) => {
        const text = renderMarkdown(small, { maxBytes: most });
        assert.ok(bytes(text) <= most);
        for (const line of text.split('\n')) if (line.startsWith('|')) assert.match(line, /\|$/);
      }),
      { numRuns: 50 },
    );
  });
});

test('whatever stands in any text of a report, the page has the shape of a harmless one', () => {
  const withText = (text: string): Report => {
    const target: TargetReport = {
      ...blackHoleTarget,
      target: text,
      host: text,
      address: text,
      answeredBy: [text],
      hops: [
        hop(1, [responder(text, [1], { hostname: text, icmp: { type: 3, code: 99, meaning: text } })]),
        silentHop(2),
      ],
      evidence: {
        ...blackHoleTarget.evidence,
        verdict: { from: text, ttl: 2, icmp: { type: 3, code: 99, meaning: text } },
        silent: [text],
        inconclusive: [`x ${text}`],
      },
      diagnosis: [
        {
          code: 'pmtu-black-hole',
          severity: 'error',
          title: 'Path MTU black hole',
          text: `x ${text}`,
          remedies: [{ explanation: `x ${text}`, snippet: text.replace(/\s+/g, ' ') }],
        },
      ],
    };
    return reportOf(
      [target, { ...target, diagnosis: [], gates: [], reached: false }, { ...target, diagnosis: [], gates: [] }],
      {
        startedAt: text,
        runner: {
          ...selfHostedRunner,
          os: text,
          kernel: text,
          arch: text,
          node: text,
          name: text,
          interfaces: [{ name: text, mtu: 1500 }],
        },
      },
    );
  };
  const read = (text: string): Nodes => renderTree(renderMarkdown(withText(text)));
  // Foreign words become code or plain text as they please; nothing else may come of them.
  const harmless = shape(read('harmless'), ['code']);
  fc.assert(
    fc.property(hostile, (text) => {
      const tree = read(text);
      assert.deepEqual(shape(tree, ['code']), harmless);
      assert.doesNotMatch(openTexts(tree).join('\n'), forged);
    }),
    { numRuns: 60 },
  );
});

test('each mark has its word beside it, so that the summary reads the same without emoji', () => {
  const words =
    /^ (?:error|warning|ok|pass|fail|inconclusive|works|fails|unknown|Error:|Warning:|Info:|Inconclusive:|\*\*(?:Healthy|No baseline yet|Not in the baseline|As in the baseline)\*\*)/;
  const gates: TargetReport['gates'] = [
    { gate: 'fail-on-pmtu-below', limit: 1420, actual: 1400, outcome: 'fail' },
    { gate: 'fail-on-rtt-above-ms', limit: 50, actual: null, outcome: 'inconclusive' },
  ];
  const evidence = { ...healthyTarget.evidence, inconclusive: ['contradictory'] };
  const reports = [...Object.values(samples), reportOf([{ ...healthyTarget, gates, evidence }, blackHoleTarget])];
  for (const line of reports.flatMap(lines)) {
    // A heading's words are its own: they say what is wrong, and the conclusion stands below.
    if (line.startsWith('## ')) continue;
    for (const [mark, rest = ''] of line.matchAll(/(?:[✅❌❔]|⚠️|ℹ️)(?=(.*))/gu))
      assert.match(rest, words, `${mark} in ${line}`);
  }
});
