/** A router that names less than its link carries: its message is no measurement, whatever gets lost beside it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NetEvent } from '../../src/net/network.ts';
import { type FakePath, type FakeTarget, routers } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { run } from './run-trace.ts';

const NAMED = 1300;
const CARRIED = 1400;

const targets: Readonly<Record<string, FakeTarget>> = {
  'a web server': WEB,
  'a web server that limits its ICMP errors': { ...WEB, closedLimit: { burst: 6, perSecond: 1 } },
  'a web server without UDP': { ...WEB, udp: 'silent' },
  'no TCP': { tcp: {} },
};

function pathOf(family: 4 | 6, target: FakeTarget, delayMs: number): FakePath {
  return {
    family,
    routers: routers(5, (ttl) => ({ delayMs, ...(ttl === 3 && { link: { mtu: CARRIED, reports: NAMED } }) })),
    target: { ...target, delayMs },
  };
}

/** Events of the search for sizes: any one of them may get lost. */
function aboutSizes(event: NetEvent): boolean {
  return (
    event.kind === 'acked' ||
    event.kind === 'connected' ||
    (event.kind === 'icmp' && event.icmp.mtu !== null) ||
    (event.kind === 'icmp' && event.icmp.from.includes('113'))
  );
}

for (const family of FAMILIES)
  for (const [name, target] of Object.entries(targets))
    test(`IPv${family}, ${name}: 1300 is never confirmed, whichever event is lost`, () => {
      for (const delayMs of [0.1, 1, 30, 70]) {
        const path = pathOf(family, target, delayMs);
        const claims = Array.from({ length: 14 }, (_, lost) => {
          let seen = 0;
          const tamper = (events: readonly NetEvent[]) =>
            events.filter((event) => !aboutSizes(event) || seen++ !== lost);
          const { pmtu } = run(path, {}, { tamper }).report;
          return { lost, delayMs, bytes: pmtu.bytes, status: pmtu.status };
        });
        const wrong = claims.filter(({ bytes }) => bytes !== null && bytes < CARRIED);
        assert.deepEqual(wrong, []);
      }
    });
