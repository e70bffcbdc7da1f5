/** Routes as /proc/net/route and /proc/net/ipv6_route of Linux 6.18 list them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRoute } from '../../../src/net/linux/routing-table.ts';

const IPV4 = `Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0
eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0
wg0\t0000A8C0\t00000000\t0001\t0\t0\t50\t0000FFFF\t0\t0\t0
*\t0000080A\t00000000\t0201\t0\t0\t0\t0000FFFF\t0\t0\t0
`;
const zeros = '0'.repeat(32);
const IPV6 = `fd000000000000000000000000000000 40 ${zeros} 00 ${zeros} 00000100 00000001 00000000 00000001     eth0
${zeros} 00 ${zeros} 00 fd000000000000000000000000000001 00000400 00000001 00000000 00000003     eth0
${zeros} 00 ${zeros} 00 ${zeros} ffffffff 00000001 00000000 00200200       lo
`;

for (const [address, family, found] of [
  ['192.0.2.9', 4, { interface: 'eth0', nextHop: 'none' }],
  ['198.51.100.1', 4, { interface: 'eth0', nextHop: 'router' }],
  ['192.168.7.7', 4, { interface: 'wg0', nextHop: 'none' }],
  ['10.8.0.1', 4, null],
  ['fd00::9', 6, { interface: 'eth0', nextHop: 'none' }],
  ['2001:db8::1', 6, { interface: 'eth0', nextHop: 'router' }],
  ['no address', 4, null],
] as const) {
  test(`the route to ${address}`, () =>
    assert.deepEqual(findRoute(address, family, family === 4 ? IPV4 : IPV6), found));
}

test('text that is no table has no route', () => {
  for (const text of ['', 'Iface\n', 'a\tb\tc\n\n', zeros, `${zeros} 00`]) {
    assert.equal(findRoute('192.0.2.1', 4, text), null);
    assert.doesNotThrow(() => findRoute('::1', 6, text));
  }
});
