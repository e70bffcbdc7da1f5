import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prose } from '../../../src/report/text/escape.ts';
import { mtuNames } from '../../../src/report/text/mtu-names.ts';

describe('sizes that people meet have names', () => {
  const rows: readonly [number, RegExp][] = [
    [1280, /IPv6.*Tailscale/],
    [1420, /^WireGuard/],
    [1440, /WireGuard over IPv4/],
    [1450, /^VXLAN/],
    [1460, /Google Cloud.*GKE/],
    [1476, /^GRE/],
    [1480, /IP-in-IP.*6in4/],
    [1492, /^PPPoE/],
    [1500, /Ethernet.*Docker/],
    [9001, /AWS/],
  ];
  for (const [bytes, expected] of rows) test(String(bytes), () => assert.match(mtuNames(bytes).join('; '), expected));

  test('others have none', () => {
    for (const bytes of [0, 1, -1, 1.5, 1401, 1499, Number.NaN, 2 ** 32]) assert.deepEqual(mtuNames(bytes), []);
  });

  test('a sum in a name is the size', () => {
    let sums = 0;
    for (let bytes = 0; bytes <= 65_536; bytes++) {
      for (const [, link, headers] of mtuNames(bytes).flatMap((name) => [...name.matchAll(/(\d+) - (\d+)\)/g)])) {
        assert.equal(Number(link) - Number(headers), bytes, `${mtuNames(bytes)}`);
        sums++;
      }
    }
    assert.ok(sums > 20, `${sums} sums checked`);
  });

  test('are plain text that no form needs to quote', () => {
    for (let bytes = 0; bytes <= 65_536; bytes++)
      for (const name of mtuNames(bytes)) assert.doesNotMatch(name, /[|`<>*_[\]\n]/);
    assert.equal(prose(mtuNames(1492)[0] ?? ''), 'PPPoE (RFC 2516, 1500 - 8)');
  });
});
