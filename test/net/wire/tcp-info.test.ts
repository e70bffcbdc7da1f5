import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeTcpInfo, TCP_INFO_OFFSETS, TCP_INFO_SIZE } from '../../../src/net/wire/tcp-info.ts';

function tcpInfo(): Buffer {
  const bytes = Buffer.alloc(TCP_INFO_SIZE);
  const at = TCP_INFO_OFFSETS;
  bytes[at.tcpi_state] = 1;
  bytes[at.tcpi_options] = 0b111;
  bytes.writeUInt32LE(1348, at.tcpi_snd_mss);
  bytes.writeUInt32LE(2, at.tcpi_unacked);
  bytes.writeUInt32LE(1400, at.tcpi_pmtu);
  bytes.writeUInt32LE(12_345, at.tcpi_rtt);
  bytes.writeUInt32LE(1448, at.tcpi_advmss);
  bytes.writeUInt32LE(3, at.tcpi_total_retrans);
  bytes.writeBigUInt64LE(701n, at.tcpi_bytes_acked);
  bytes.writeBigUInt64LE(5000n, at.tcpi_bytes_received);
  bytes.writeUInt32LE(64_240, at.tcpi_snd_wnd);
  return bytes;
}

const whole = {
  ...{
    state: 'established',
    timestamps: true,
    sndMss: 1348,
    advMss: 1448,
    pmtu: 1400,
    rttMs: 12.345,
    unacked: 2,
    totalRetrans: 3,
  },
  ...{ bytesAcked: 701, bytesReceived: 5000, sndWnd: 64_240 },
};

/** Lengths that kernels return, and the fields that they lack. */
const rows = [
  { kernel: 'current', length: TCP_INFO_SIZE, lacks: {} },
  { kernel: '5.3, no snd_wnd', length: 228, lacks: { sndWnd: null } },
  { kernel: '3.10, no byte counters', length: 104, lacks: { bytesAcked: null, bytesReceived: null, sndWnd: null } },
] as const;

for (const { kernel, length, lacks } of rows) {
  test(`tcp_info of a kernel: ${kernel}`, () => {
    assert.deepEqual(decodeTcpInfo(tcpInfo().subarray(0, length)), { ...whole, ...lacks });
  });
}

for (const [number, state] of [
  [1, 'established'],
  [7, 'closed'],
  [8, 'close-wait'],
  [2, 'other'],
] as const) {
  test(`TCP state ${number} is ${state}`, () => {
    const bytes = tcpInfo();
    bytes[TCP_INFO_OFFSETS.tcpi_state] = number;
    assert.equal(decodeTcpInfo(bytes)?.state, state);
  });
}

test('less is nothing', () => assert.equal(decodeTcpInfo(tcpInfo().subarray(0, 103)), null));
