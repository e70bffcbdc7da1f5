/** Targets of one address in one run: a message about a datagram of one narrows the kernel's route cache, and with it the other's TCP. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import { type FakePath, routers } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { runTogether } from './run-trace.ts';

const TOGETHER: readonly (readonly Partial<TraceRequest>[])[] = [
  [
    { protocol: 'tcp', port: 443 },
    { protocol: 'quic', port: 443 },
  ],
  [{ protocol: 'udp' }, { protocol: 'tcp', port: 443 }],
  [{}, { protocol: 'tcp', port: 80 }, { protocol: 'icmp' }],
  [{}, {}],
];

for (const family of FAMILIES)
  test(`IPv${family}: targets of one address, side by side, are each told right`, () => {
    for (const changes of TOGETHER)
      for (const mtu of [1500, 1492, 1400, 1280])
        for (const reports of [undefined, 'none'] as const)
          for (const cachedPmtu of [undefined, 1350])
            for (const echo of [true, false]) {
              const link = { mtu, ...(reports && { reports }) };
              const target = { ...WEB, quic: true, echo };
              const narrow = routers(6, (ttl) => (ttl === 3 && mtu < 1500 ? { link } : {}));
              const path: FakePath = { family, routers: narrow, target, ...(cachedPmtu && { cachedPmtu }) };
              const what = JSON.stringify({ changes, mtu, reports, cachedPmtu, echo });
              for (const { reached, pmtu, blackHole, hopCount } of runTogether(path, changes)) {
                if (!reached) continue;
                assert.deepEqual([hopCount, pmtu.bytes, pmtu.status], [7, mtu, 'confirmed'], what);
                assert.equal(blackHole?.passes, mtu < 1500 && reports === 'none' ? mtu : undefined, what);
              }
            }
  });
