/** The way to a destination as the kernel's own lookup has it, whatever the addresses suggest. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { constants } from 'node:os';
import { test } from 'node:test';
import { calls } from '../../../src/net/linux/libc.ts';
import { lookUpRoute } from '../../../src/net/linux/route.ts';
import { AF_NETLINK } from '../../../src/net/wire/route-message.ts';
import { enterSandbox } from '../../support/sandbox.ts';

await enterSandbox(import.meta.url);

const SETUP = `
ip link add eth0 type veth peer name peer0
ip link add tun0 type veth peer name peer1
ip tuntap add wg0 mode tun
ip link set tun0 mtu 1400
ip link set wg0 mtu 1420
for name in eth0 peer0 tun0 peer1 wg0; do ip link set $name up; done
ip address add 10.0.0.1/16 dev eth0
ip address add 192.0.2.7/32 dev lo
ip address add fd00::1/64 dev eth0 nodad
ip address add 10.8.0.1/32 dev wg0
ip route add 10.0.1.0/24 via 10.0.0.2
ip route add 198.51.100.0/24 via 10.0.0.2 src 192.0.2.7
ip route add 203.0.113.0/24 dev tun0 src 10.0.0.1
ip route add 172.16.0.1 dev eth0 scope link
ip route add 172.16.0.0/16 via 172.16.0.1
ip route add 10.8.0.0/24 dev wg0 scope link
ip -6 route add fd00::1:0:0:0/80 via fd00::2
ip -6 route add 2001:db8::/32 via fd00::2
ip -6 route add 2001:db8:1::/48 dev tun0
ip rule add from 10.0.0.1 to 10.9.0.0/16 lookup 77
ip route add 10.9.0.0/16 via 10.0.0.3 dev eth0
ip route add 10.9.0.0/16 dev tun0 table 77
`;
execFileSync('sh', ['-e'], { input: SETUP });

const eth0 = ['eth0', 1500] as const;
const tun0 = ['tun0', 1400] as const;
const rows: readonly (readonly [string, string, readonly [string, number], boolean | null, string?])[] = [
  ['a neighbour', '10.0.0.9', eth0, true],
  ['behind a router, in the subnet of the own address', '10.0.1.9', eth0, false],
  ['behind a router, in the subnet of the own address', 'fd00::1:0:0:9', eth0, false],
  ['the source address stands on lo', '198.51.100.1', eth0, false],
  ['the source address stands on another interface', '203.0.113.9', tun0, true],
  ['the source address stands on another interface', '2001:db8:1::9', tun0, true],
  ['a route of the link to no subnet of its own', '172.16.0.1', eth0, true],
  ['a router on such a route', '172.16.0.9', eth0, false],
  ['a rule for the source', '10.9.0.1', tun0, true],
  ['an interface as the source', '10.9.0.1', eth0, false, 'eth0'],
  // Its other end may forward to where the route leads.
  ['an interface without neighbours', '10.8.0.9', ['wg0', 1420], null],
  ['an address of this machine', '10.0.0.1', ['lo', 65536], true],
  ['an address of this machine', 'fd00::1', ['lo', 65536], true],
  ['a link-local address', 'fe80::9%tun0', tun0, true],
];

const lookUp = (address: string, source: string | null) => {
  const facts = lookUpRoute({ address, family: address.includes(':') ? 6 : 4, source });
  assert.ok(!('errno' in facts), JSON.stringify(facts));
  return [facts.interface, facts.interfaceMtu, facts.onLink];
};

for (const [what, address, [name, mtu], onLink, source = null] of rows)
  test(`${what}: ${address}`, () => assert.deepEqual(lookUp(address, source), [name, mtu, onLink]));

test('where netlink is forbidden the main table tells', () => {
  const { socket } = calls;
  calls.socket = (domain, type, protocol) =>
    domain === AF_NETLINK ? -constants.errno.EAFNOSUPPORT : socket(domain, type, protocol);
  try {
    const others = rows.filter(([what]) => !/rule|an interface as/.test(what));
    for (const [what, address, [name, mtu], onLink] of others)
      assert.deepEqual(lookUp(address, null), [name, mtu, onLink], `${what}: ${address}`);
  } finally {
    calls.socket = socket;
  }
});
