/** ICMP errors by type and code: the same words for both families. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { icmpClassOf } from '../../src/engine/icmp-class.ts';

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
