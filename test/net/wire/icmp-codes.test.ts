/** ICMP errors by type and code: the same words for both families. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { icmpClassOf, icmpMeaning } from '../../../src/net/wire/icmp-codes.ts';

test('what each ICMP error means to a trace', () => {
  const rows = [
    [4, 11, 0, 'expired'],
    [6, 3, 0, 'expired'],
    [4, 11, 1, null], // reassembly time exceeded
    [6, 3, 1, null],
    [4, 3, 4, 'too-big'],
    [6, 2, 0, 'too-big'],
    [6, 2, 77, 'too-big'],
    [4, 3, 3, 'closed'],
    [4, 3, 2, 'closed'],
    [6, 1, 4, 'closed'],
    [6, 4, 1, 'closed'],
    [4, 3, 0, 'network'],
    [6, 1, 0, 'network'],
    [4, 3, 5, 'network'],
    [6, 1, 7, 'network'],
    [4, 3, 1, 'host'],
    [6, 1, 3, 'host'],
    [4, 3, 9, 'prohibited'],
    [4, 3, 10, 'prohibited'],
    [4, 3, 13, 'prohibited'],
    [6, 1, 1, 'prohibited'],
    [4, 5, 0, null], // redirect
    [4, 12, 0, null], // parameter problem
    [6, 4, 0, null],
    [4, 255, 255, null],
  ] as const;
  for (const [family, type, code, icmpClass] of rows)
    assert.equal(icmpClassOf(family, type, code), icmpClass, `IPv${family} ${type}/${code}`);
});

describe('ICMP in the same words for both families', () => {
  const rows: readonly [meaning: string, v4: readonly [number, number][], v6: readonly [number, number][]][] = [
    ['time-exceeded', [[11, 0]], [[3, 0]]],
    ['reassembly-time-exceeded', [[11, 1]], [[3, 1]]],
    ['port-unreachable', [[3, 3]], [[1, 4]]],
    [
      'host-unreachable',
      [
        [3, 1],
        [3, 7],
        [3, 8],
        [3, 12],
      ],
      [[1, 3]],
    ],
    [
      'network-unreachable',
      [
        [3, 0],
        [3, 6],
        [3, 11],
      ],
      [[1, 0]],
    ],
    [
      'admin-prohibited',
      [
        [3, 9],
        [3, 10],
        [3, 13],
      ],
      [
        [1, 1],
        [1, 5],
        [1, 6],
      ],
    ],
    ['protocol-unreachable', [[3, 2]], [[4, 1]]],
    [
      'packet-too-big',
      [[3, 4]],
      [
        [2, 0],
        [2, 7],
      ],
    ],
    ['source-route-failed', [[3, 5]], [[1, 7]]],
    [
      'parameter-problem',
      [
        [12, 0],
        [12, 2],
      ],
      [
        [4, 0],
        [4, 2],
      ],
    ],
    ['beyond-scope', [], [[1, 2]]],
    ['echo-reply', [[0, 0]], [[129, 0]]],
    ['type 3 code 16', [[3, 16]], []],
    ['type 250 code 7', [[250, 7]], [[250, 7]]],
    ['type -1 code NaN', [[-1, Number.NaN]], []],
  ];
  for (const [meaning, v4, v6] of rows) {
    test(meaning, () => {
      for (const [type, code] of v4)
        assert.equal(icmpMeaning(4, type, code), meaning, `ICMP type ${type} code ${code}`);
      for (const [type, code] of v6)
        assert.equal(icmpMeaning(6, type, code), meaning, `ICMPv6 type ${type} code ${code}`);
    });
  }
});
