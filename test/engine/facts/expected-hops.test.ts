/** How far the target should be, by the first reply of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedHops } from '../../../src/engine/facts/expected-hops.ts';
import { logged } from '../logged.ts';

test('how far the target should be: by a reply to a probe without a limit, not by one that can’t be right', () => {
  const note = logged();
  note.answer({ ttl: 5 }, 60);
  note.answer({}, 20);
  assert.equal(expectedHops(note.log), null);
  note.answer({ purpose: 'reach' }, 58);
  assert.deepEqual(
    [expectedHops(note.log), expectedHops(note.log, 'udp'), expectedHops(note.log, 'quic')],
    [7, 7, null],
  );
});
