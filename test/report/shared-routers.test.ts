/** What targets of one run tell of each other's silent hops: rows keep their own answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareRouters } from '../../src/report/shared-routers.ts';
import type { Hop, MeasuredTarget } from '../../src/report/types.ts';
import { type Change, hop, responder, silent, target } from '../diagnosis/base.ts';

const end = hop(9, '203.0.113.7', 3, { icmp: null });
const path = (hops: readonly Hop[], change: Change = {}): MeasuredTarget => target({ hops: [...hops, end], ...change });
const heard = [path([hop(1, '10.0.0.1'), hop(2, '192.0.2.2')])];

/** `others`: of the run. `expected`: `answeredOthers` of the first target, by row. */
const rows: readonly {
  name: string;
  own: MeasuredTarget;
  others: readonly MeasuredTarget[];
  expected: readonly (readonly string[] | undefined)[];
}[] = [
  {
    name: 'a silent first hop',
    own: path([silent(1), hop(2, '192.0.2.2')]),
    others: heard,
    expected: [['10.0.0.1'], undefined],
  },
  { name: 'two in a row', own: path([silent(1), silent(2)]), others: heard, expected: [['10.0.0.1'], ['192.0.2.2']] },
  { name: 'a row with an answer of its own', own: path([hop(1, '10.0.0.1', 1)]), others: heard, expected: [undefined] },
  { name: 'nobody else heard anything', own: path([silent(1)]), others: [path([silent(1)])], expected: [undefined] },
  {
    name: 'a path that parted before',
    own: path([hop(1, '10.0.0.9'), silent(2)]),
    others: heard,
    expected: [undefined, undefined],
  },
  {
    name: 'others that disagree: which way this one took is not known',
    own: path([silent(1), silent(2)]),
    others: [...heard, path([hop(1, '10.0.0.1'), hop(2, '192.0.2.22')])],
    expected: [['10.0.0.1'], undefined],
  },
  {
    name: 'others that parted before: what one of them alone has farther on tells nothing',
    own: path([silent(1), silent(2), silent(3)]),
    others: [path([hop(1, '10.0.0.1'), hop(2, '192.0.2.2'), hop(3, '192.0.2.3')]), path([hop(1, '10.0.0.9')])],
    expected: [undefined, undefined, undefined],
  },
  {
    name: 'of parallel routers those that all heard',
    own: path([silent(1)]),
    others: [
      ...heard,
      path([{ ttl: 1, sent: 3, received: 3, responders: [responder('10.0.0.8'), responder('10.0.0.1')] }]),
    ],
    expected: [['10.0.0.1']],
  },
  {
    name: 'another target is no router',
    own: path([silent(1)]),
    others: [path([hop(1, '203.0.113.9', 3, { icmp: null })])],
    expected: [undefined],
  },
  { name: 'another family', own: path([silent(1)], { family: 6 }), others: heard, expected: [undefined] },
  {
    name: 'another interface',
    own: path([silent(1)], { evidence: { interface: 'eth1' } }),
    others: heard,
    expected: [undefined],
  },
  {
    name: 'a neighbour, with no router between',
    own: path([silent(1)], { evidence: { onLink: true } }),
    others: heard,
    expected: [undefined],
  },
  { name: 'a TTL that was not asked', own: path([{ ...silent(1), sent: 0 }]), others: heard, expected: [undefined] },
];

for (const { name, own, others, expected } of rows) {
  test(name, () => {
    const [shared] = shareRouters([own, ...others]);
    assert.deepEqual(
      shared?.hops.slice(0, -1).map(({ answeredOthers }) => answeredOthers),
      expected,
    );
    const strip = (hops: readonly Hop[] = []) => hops.map(({ answeredOthers: _, ...row }) => row);
    assert.deepEqual(strip(shared?.hops), own.hops);
  });
}

test('that ICMP errors of other paths arrive is told a target about which none did', () => {
  const blind = path([silent(1)], { icmpVisible: false });
  for (const [own, others, expected] of [
    [blind, heard, true],
    [path([hop(1, '10.0.0.1')]), heard, undefined],
    [blind, [blind], undefined],
    [path([silent(1)], { icmpVisible: false, evidence: { interface: 'eth1' } }), heard, undefined],
  ] as const)
    assert.equal(shareRouters([own, ...others])[0]?.evidence.icmpForOthers, expected);
});
