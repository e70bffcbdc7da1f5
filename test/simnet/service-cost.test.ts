/** What using the service adds to measuring the path, counted at the target: its own connection, with the round trips of TLS and HTTP on it. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { HostCounters } from './hosts/config.ts';
import type { Family } from './packet.ts';
import { runScenario, stageProgram } from './run-scenario.ts';
import { findScenario } from './scenarios/index.ts';
import { inParallel, POLITE } from './suite.ts';

const program = stageProgram();
after(() => program[Symbol.dispose]());

/** A busy machine can make a run send something again, or TLS's tickets come before the request: the least of so many is what it needs. */
const RUNS = 3;
const COUNTED = ['tcpConnections', 'tcpEstablished', 'udpPackets', 'tcpRoundTrips'] as const;
type Counted = Record<(typeof COUNTED)[number], number>;

for (const family of [4, 6] as const) {
  test(`a working https target, IPv${family}: one connection more than without the check, with a round trip of TLS and one of HTTP`, async () => {
    const without = await least(family, 'false');
    const checked = await least(family, 'true');
    const more = (key: keyof Counted) => checked[key] - without[key];
    assert.deepEqual([more('tcpConnections'), more('tcpEstablished'), more('udpPackets')], [1, 1, 0]);
    assert.equal(checked.tcpRoundTrips, 2);
    assert.ok(checked.tcpConnections <= POLITE.connections, `${checked.tcpConnections} connections`);
  });
}

/** What the target counted, of each the least of some runs. */
async function least(family: Family, serviceCheck: 'true' | 'false'): Promise<Counted> {
  const inputs = { 'service-check': serviceCheck };
  const seeds = Array.from({ length: RUNS }, (_, index) => index);
  const runs = await inParallel(seeds, (seed) =>
    runScenario(findScenario('hosted'), family, { program: program.path, seed, inputs }),
  );
  const counts = runs.map(({ report, counters }) => {
    const target = report?.targets[0];
    assert.equal(target?.service?.state, serviceCheck === 'true' ? 'working' : undefined);
    return counters[target?.address ?? ''] as HostCounters;
  });
  return Object.fromEntries(COUNTED.map((key) => [key, Math.min(...counts.map((of) => of[key]))])) as Counted;
}
