import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeLegacyMplsLabels, decodeMplsLabels } from '../../../src/net/wire/icmp-extension.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const outer = { label: 24015, trafficClass: 5, bottom: false, ttl: 1 };
const inner = { label: 16, trafficClass: 0, bottom: true, ttl: 254 };
const OUTER = '05dcfa01';
const INNER = '000101fe';

/** Extension structures: version and checksum, then objects of length, class, type. */
const rows = [
  { name: 'a stack of two', hex: `20000000 000c0101 ${OUTER} ${INNER}`, labels: [outer, inner] },
  { name: 'nothing after the bottom', hex: `20000000 000c0101 ${INNER} ${OUTER}`, labels: [inner] },
  { name: 'behind another object', hex: `20000000 00080201 01020304 00080101 ${INNER}`, labels: [inner] },
  { name: 'only another object', hex: '20000000 00080201 01020304', labels: [] },
  { name: 'an empty stack', hex: '20000000 00040101', labels: [] },
  { name: 'half an entry', hex: '20000000 00060101 0001', labels: [] },
  { name: 'version 1', hex: `10000000 00080101 ${INNER}`, labels: [] },
  { name: 'an object of length 0', hex: `20000000 00000101 ${INNER}`, labels: [] },
  { name: 'an object longer than the packet', hex: `20000000 00ff0101 ${INNER}`, labels: [] },
  { name: 'nothing', hex: '', labels: [] },
] as const;

for (const { name, hex, labels } of rows) {
  test(`MPLS labels: ${name}`, () => assert.deepEqual(decodeMplsLabels(bytes(hex)), labels));
}

test('without a length from the router, only a right checksum makes an extension', () => {
  const right = `2000 dcf7 00080101 ${INNER}`;
  assert.deepEqual(decodeLegacyMplsLabels(bytes(right)), [inner]);
  assert.deepEqual(decodeLegacyMplsLabels(bytes(right.replace('dcf7', 'dcf8'))), []);
  assert.deepEqual(decodeLegacyMplsLabels(bytes(right.replace('dcf7', '0000'))), [], '0: no checksum was sent');
});
