/** What counts as a changed path, and what is only unknown. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pathChanges } from '../../src/diagnosis/path-change.ts';
import type { Comparable } from '../../src/report/compare.ts';
import type { PathMtu } from '../../src/report/types.ts';
import { hop, silent, target } from './base.ts';

const pmtu = (bytes: number | null, status: PathMtu['status']): PathMtu => ({
  bytes,
  status,
  method: null,
  localMtu: 1500,
});

const rows: readonly [string, Partial<Comparable>, Partial<Comparable>, readonly string[]][] = [
  ['the same path', {}, {}, []],
  [
    'another router',
    { hops: [hop(2, '192.0.2.2')] },
    { hops: [hop(2, '192.0.2.9')] },
    ['hop 2 was 192.0.2.9, is 192.0.2.2'],
  ],
  ['a silent hop matches anything', { hops: [silent(2)] }, { hops: [hop(2, '192.0.2.9')] }, []],
  ['anything matches a silent hop', { hops: [hop(2, '192.0.2.9')] }, { hops: [silent(2)] }, []],
  [
    'one parallel router in common',
    { hops: [hop(2, ['192.0.2.2', '192.0.2.3'])] },
    { hops: [hop(2, ['192.0.2.3', '192.0.2.4'])] },
    [],
  ],
  [
    'hops beyond the other path',
    { hops: [hop(2, '192.0.2.2'), hop(3, '192.0.2.3')] },
    { hops: [hop(2, '192.0.2.2')] },
    [],
  ],
  [
    'many hops are counted',
    { hops: [1, 2, 3, 4, 5].map((ttl) => hop(ttl, `10.0.0.${ttl}`)) },
    { hops: [1, 2, 3, 4, 5].map((ttl) => hop(ttl, `10.9.0.${ttl}`)) },
    [
      'hop 1 was 10.9.0.1, is 10.0.0.1',
      'hop 2 was 10.9.0.2, is 10.0.0.2',
      'hop 3 was 10.9.0.3, is 10.0.0.3',
      '2 further hops differ',
    ],
  ],
  ['the hop count', { hopCount: 5 }, { hopCount: 4 }, ['the hop count was 4, is 5']],
  ['an unknown hop count', { hopCount: null }, { hopCount: 4 }, []],
  [
    'the path MTU',
    { pmtu: pmtu(1400, 'confirmed') },
    { pmtu: pmtu(1500, 'confirmed') },
    ['the path MTU was 1500 bytes, is 1400 bytes'],
  ],
  ['an unknown path MTU', { pmtu: pmtu(1400, 'unknown') }, { pmtu: pmtu(1500, 'confirmed') }, []],
  ['a bound above what was confirmed', { pmtu: pmtu(1500, 'upper-bound') }, { pmtu: pmtu(1400, 'confirmed') }, []],
  [
    'two bounds',
    { pmtu: pmtu(1400, 'upper-bound') },
    { pmtu: pmtu(1500, 'upper-bound') },
    ['the path MTU was at most 1500 bytes, is at most 1400 bytes'],
  ],
  [
    'a bound below what was confirmed',
    { pmtu: pmtu(1400, 'upper-bound') },
    { pmtu: pmtu(1500, 'confirmed') },
    ['the path MTU was 1500 bytes, is at most 1400 bytes'],
  ],
];

describe('pathChanges', () => {
  for (const [name, now, then, expected] of rows) {
    test(name, () => {
      assert.deepEqual(pathChanges({ ...target(), ...then }, { ...target(), ...now }), expected);
    });
  }
});
