/** Which probes go to what the user wants to reach. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRequested } from '../../../src/engine/facts/trace-scope.ts';
import type { Service } from '../../../src/engine/probe-log.ts';

test("the trace's own service, and TCP where it has ports", () => {
  const rows: readonly (readonly [Service, readonly number[], Service, boolean])[] = [
    ['udp', [443], 'udp', true],
    ['udp', [443], 'tcp', true],
    ['udp', [], 'tcp', false],
    ['tcp', [443], 'udp', false],
    ['quic', [], 'udp', false],
    ['icmp', [], 'icmp', true],
  ];
  for (const [trace, tcpPorts, service, expected] of rows)
    assert.equal(
      isRequested({ trace: { service: trace, port: 443 }, tcpPorts }, { service }),
      expected,
      `${trace} ${service}`,
    );
});
