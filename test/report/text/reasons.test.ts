/** Reasons in words: the numbers stand in the sentence, and each sentence is one line that ends. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reason } from '../../../src/engine/facts/reason.ts';
import { reasonText } from '../../../src/report/text/reasons.ts';

const rows: readonly (readonly [Reason, RegExp])[] = [
  [{ code: 'datagrams-unanswered', passes: 1280, fails: 1500 }, /between 1280 and 1500 bytes/],
  [{ code: 'segments-unacknowledged', passes: 1280 }, /larger than 1280 bytes/],
  [
    { code: 'sizes-differ-by-connection', lost: 7, least: 1410, passed: 1496 },
    /1410 bytes or more .* on 7 connections, while others .* up to 1496 bytes: .* no one path MTU\.$/,
  ],
  [{ code: 'segments-of-all-sizes-lost', size: 1500, least: 576 }, /1500 bytes were lost.* down to 576 bytes/],
  [{ code: 'sizes-not-tested', passes: 1280, fails: 1500 }, /between 1280 and 1500 bytes could not be tested/],
  [{ code: 'echo-direction-unknown', passes: 1400, fails: 1401 }, /1401 bytes are not echoed, those of 1400/],
  [{ code: 'echoes-lost', fails: 1001, passed: 1500 }, /Echo requests of 1001 bytes are not answered/],
  [{ code: 'message-contradicted', named: 1300, passed: 1400 }, /named 1300 bytes.* 1400 bytes arrived/],
  [{ code: 'message-unproven', named: 1300 }, /named 1300 bytes/],
  [{ code: 'bound-unproven', bytes: 1400, passed: 64 }, /1400 bytes was answered, the largest had 64/],
  [{ code: 'bound-unproven', bytes: 1400, passed: 1400 }, /1400 bytes arrive, .*learned/],
  [{ code: 'request-unanswered', port: 443, size: 576 }, /Port 443 .*no answer came, in packets of 576 bytes/],
  [{ code: 'reset-after-request', port: 443 }, /Port 443 reset the connection/],
  [{ code: 'large-answers-late', passes: 1280 }, /packets of 1280 bytes came/],
  [{ code: 'first-router', ttl: 1 }, /TTL of 1 .*that router has the address itself/],
  [{ code: 'ttl-rewritten', ttl: 3, back: 14 }, /TTL of 3 .*about 14 hops/],
  [
    { code: 'return-path-shorter', ttl: 12, back: 3 },
    /with a TTL of 12 and none with less, but .* about 3 hops: .* dropped on the way, .*not known/,
  ],
  [{ code: 'hop-count-unproven', ttl: 17 }, /with a TTL of 17, but some .* were lost too: .*not known/],
  [
    { code: 'probes-refused', refused: 2, sent: 9, errnos: ['EPERM'], firewall: true },
    /2 of 9 probes \(EPERM, its firewall\)/,
  ],
];
for (const [reason, says] of rows)
  test(`${reason.code}: ${says.source}`, () => {
    const text = reasonText(reason);
    assert.match(text, says);
    assert.match(text, /^[A-Z][^\n]*\.$/);
    assert.doesNotMatch(text, /undefined|null|NaN/);
    // That a peer acknowledged something is said of none that did not.
    if (/unanswered|reset|late/.test(reason.code)) assert.doesNotMatch(text, /acknowledged the request/);
  });
