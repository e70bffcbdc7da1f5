/** A step that is cancelled at any moment still leaves its summary, outputs and report. `npm run reliability` tries every 50 ms. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { enterSandbox } from '../support/sandbox.ts';
import { cancelAt, installMarked, layOut, SIGNALS } from './cancellation.ts';

await enterSandbox(import.meta.url);
layOut();
const installation = installMarked();
after(() => installation[Symbol.dispose]());

/** Promised: 2 s; this is a bound for a hang. */
const HANG_MS = 20_000;
test('SIGTERM while the second line runs', async () => {
  using early = installMarked("process.kill(process.pid, 'SIGTERM');");
  const { faults, ended } = await cancelAt(early, HANG_MS, 'SIGINT');
  assert.deepEqual(faults, []);
  assert.ok(ended.ranMs < HANG_MS);
});

const POINTS_MS = [0, 50, 150, 500, 1000, 2000];

for (const [index, atMs] of POINTS_MS.entries()) {
  const signals = SIGNALS[index % SIGNALS.length] ?? 'SIGTERM';
  test(`${signals} ${atMs} ms after the first line`, async () => {
    const { faults, ended } = await cancelAt(installation, atMs, signals);
    assert.deepEqual(faults, []);
    assert.ok((ended.endedAfterMs ?? 0) < HANG_MS, `ended ${ended.endedAfterMs} ms later`);
  });
}
