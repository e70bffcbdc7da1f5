/** The black hole of docs/how-it-works.md, measured: its log is what the page says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { blackHole } from '../../src/engine/facts/black-hole.ts';
import { sizeTrials } from '../../src/engine/facts/size-trials.ts';
import { routers } from './fake-path.ts';
import { WEB } from './paths.ts';
import { run } from './run-trace.ts';

const page = readFileSync(new URL('../../docs/how-it-works.md', import.meta.url), 'utf8');
const [, section = ''] = page.split('## A black hole and its log');

test('the worked black hole is measured as docs/how-it-works.md tells it', () => {
  const delayMs = 2;
  const narrow = { link: { mtu: 1400, reports: 'none' } } as const;
  const five = routers(5, (ttl) => ({ delayMs, ...(ttl === 3 && narrow) }));
  const { sent, log } = run({ family: 4, routers: five, target: { ...WEB, delayMs } }, { port: 443 });
  const found = blackHole(log);
  assert.deepEqual(found, { direction: 'forward', by: 'segments', passes: 1400, fails: 1401, afterHop: 3 });

  const rows = [...section.matchAll(/^\| (\d[\d, ]*) \| (.*?) \|/gm)].map(([, at = '', what = '']) => ({ at, what }));
  assert.ok(rows.length >= 7, section);
  for (const { at, what } of rows)
    for (const time of at.split(', ').map(Number)) {
      const then = sent.filter((command) => command.at === time && command.command.kind !== 'close');
      assert.ok(then.length > 0, `nothing was sent at ${time}`);
      const [, connections] = /^(\d+) connections/.exec(what) ?? [];
      const opened = then.filter(({ command }) => command.kind === 'connect').length;
      if (connections !== undefined) assert.equal(opened, Number(connections), `connections at ${time}`);
    }

  const { failedSends, passedSends } = sizeTrials(log, found ?? assert.fail());
  const [, failed, passed] =
    /counts (\d+) packets of 1401 bytes or\s+more that were lost and (\d+) of/.exec(section) ?? [];
  assert.deepEqual([`${failedSends}`, `${passedSends}`], [failed, passed]);
});
