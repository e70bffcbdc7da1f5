/** The MSS here and there, from the connection that carried the first full segment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mss } from '../../../src/engine/facts/mss.ts';
import type { RouteFacts, TcpInfo } from '../../../src/net/network.ts';
import { logged } from '../logged.ts';

const rows: readonly (readonly [string, Partial<TcpInfo>, Partial<RouteFacts>, ReturnType<typeof mss>])[] = [
  ['a plain path', {}, {}, { sent: 1460, peer: 1460 }],
  ['no timestamps', { timestamps: false, sndMss: 1460, advMss: 1460 }, {}, { sent: 1460, peer: 1460 }],
  ['a peer of a smaller MSS', { sndMss: 1348 }, {}, { sent: 1460, peer: 1360 }],
  ['a cached path MTU, which hides it', { sndMss: 1348, pmtu: 1400 }, {}, { sent: 1460, peer: null }],
  ['a cached path MTU above it', { sndMss: 1188, pmtu: 1400 }, {}, { sent: 1460, peer: 1200 }],
  ['half of a small window', { sndMss: 1000, sndWnd: 2000 }, {}, { sent: 1460, peer: null }],
  ["the kernel's own search", { sndMss: 1012 }, { mtuProbing: true }, { sent: 1460, peer: null }],
];
for (const [name, info, route, expected] of rows)
  test(name, () => {
    const note = logged(route);
    note.segment(info);
    assert.deepEqual(mss(note.log), expected);
  });

test('no segment, no MSS', () => {
  assert.deepEqual(mss(logged().log), { sent: null, peer: null });
});
