/** Requests and answers as they cross between a program and the kernel, Linux 6.18. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeRoute, encodeRouteRequest } from '../../../src/net/wire/route-message.ts';

const ask = { family: 4, destination: '198.51.100.1', source: '10.0.0.1', interfaceIndex: null } as const;
const requested = (request: Parameters<typeof encodeRouteRequest>[0]) =>
  Buffer.from(encodeRouteRequest(request) ?? []).toString('hex');
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

const GATEWAY =
  '70000000 18000000 00000000 e20e0000 02202000 fe000001 00020000 08000f00 fe000000 08000100 c6336401 08000200 0a000001' +
  '08000400 03000000 08000500 0a000002 08001900 00000000 24000c00 02000000 00000000000000000000000000000000000000000000000000000000';
const LINK =
  '44000000 18000000 00000000 e20e0000 02202000 fe000001 00020000 08000f00 fe000000 08000100 0a000009 08000200 0a000001 08000400 03000000';
const VIA =
  '5c000000 18000000 00000000 e20e0000 02202000 fe000001 00020000 08000f00 fe000000 08000100 cb007101 08000200 0a000001' +
  '08000400 03000000 16001200 0a00fe80 00000000 00000000 00000000 00050000';
const LOCAL = LINK.replace('fe000001', 'fe000002').replace('08000400 03000000', '08000400 01000000');
const BLACKHOLE = LINK.replace('fe000001', 'fe000006');
const ERROR =
  '40000000 02000000 00000000 e20e0000 8fffffff 2c000000 1a000100 00000000 00000000 02202000 00000000 00000000 08000100 c0000209 08000200 0a000001';

test('a request for a route, without and with an interface', () => {
  const head = '1a00010000000000000000000220200000000000000000000800';
  assert.equal(requested(ask), `2c000000${head}0100c6336401080002000a000001`);
  assert.equal(requested({ ...ask, interfaceIndex: 3 }), `34000000${head}0100c6336401080002000a0000010800040003000000`);
  assert.equal(encodeRouteRequest({ ...ask, source: 'eth0' }), null);
});

for (const [name, answer, expected] of [
  ['a router is the next hop', GATEWAY, { interfaceIndex: 3, local: false, gateway: true }],
  ['an IPv6 router for an IPv4 destination', VIA, { interfaceIndex: 3, local: false, gateway: true }],
  ['no router', LINK, { interfaceIndex: 3, local: false, gateway: false }],
  ['an address of this machine', LOCAL, { interfaceIndex: 1, local: true, gateway: false }],
  ['a route that drops', BLACKHOLE, null],
  ['an error', ERROR, null],
  ['an attribute that is cut off', LINK.slice(0, -9), null],
  ['nothing', '', null],
] as const)
  test(name, () => assert.deepEqual(decodeRoute(bytes(answer)), expected));
