/** What routers quote of SYNs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedMss } from '../../../src/engine/facts/quoted-mss.ts';
import { icmp, logged } from '../logged.ts';

type Quote = readonly [ttl: number, quoted: number | null, announced: number | undefined];

test('the nearest router that quotes a smaller MSS, and the farthest that quotes it unchanged', () => {
  const rows: readonly [readonly Quote[], ReturnType<typeof quotedMss>][] = [
    [[], { quoted: null, unchanged: null }],
    [
      [
        [1, null, 1460],
        [2, 1300, undefined],
      ],
      { quoted: null, unchanged: null },
    ],
    [
      [
        [1, 1460, 1460],
        [2, 1460, 1460],
      ],
      { quoted: null, unchanged: 2 },
    ],
    [
      [
        [4, 1300, 1460],
        [3, 1340, 1460],
        [2, 1460, 1460],
      ],
      { quoted: { ttl: 3, mss: 1340 }, unchanged: 2 },
    ],
  ];
  for (const [quotes, expected] of rows) {
    const note = logged();
    for (const [ttl, quoted, announced] of quotes)
      note.icmp({ service: 'tcp', ttl }, icmp(`10.0.${ttl}.1`, 11, 0, { quotedMss: quoted }), announced);
    assert.deepEqual(quotedMss(note.log), expected);
  }
});
