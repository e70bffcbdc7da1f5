/** Earlier reports for the input `baseline`, as small as the contract allows. */
import { NO_SERVICE } from '../../../src/report/build.ts';
import type { ReportJson, TargetJson } from '../../../src/report/types.ts';
import type { Family } from '../packet.ts';
import type { Place } from '../scenario.ts';

/** A report of one reached target whose hops were `places`, the target last. */
export function earlierReport(target: string, places: readonly Place[], pmtu: number): (family: Family) => ReportJson {
  return (family) => {
    const addressOf = (place: Place | undefined) => (family === 4 ? place?.v4 : place?.v6) ?? null;
    const entry: TargetJson = {
      target,
      host: target,
      address: addressOf(places.at(-1)),
      family,
      protocol: 'auto',
      port: null,
      reached: true,
      answeredBy: ['udp', 'tcp:443'],
      endReason: 'reached',
      hopCount: places.length,
      hopCountMethod: 'reply',
      returnHopCount: places.length,
      returnHopCountMethod: 'reply-ttl',
      rttMs: { min: 10, median: 10, max: 10 },
      loss: { sent: 3, received: 3 },
      pmtu: { bytes: pmtu, status: 'confirmed', method: 'icmp', localMtu: 1500 },
      blackHole: null,
      peerMss: 1460,
      icmpVisible: true,
      hops: places.map((place, index) => ({
        ttl: index + 1,
        sent: 3,
        received: 3,
        responders: [
          {
            address: addressOf(place) ?? '',
            hostname: null,
            asn: null,
            rttMs: [10, 10, 10],
            icmp: { type: family === 4 ? 11 : 3, code: 0, meaning: 'time-exceeded' },
            returnHops: index + 1,
            mtu: null,
            mplsLabels: [],
          },
        ],
      })),
      ...NO_SERVICE,
      evidence: NOTHING_ELSE,
      diagnosis: [],
      gates: [],
    };
    return {
      schemaVersion: 1,
      tool: { name: 'tracepath-action', version: '1.0.0' },
      startedAt: '2026-11-22T10:00:00.000Z',
      durationMs: 100,
      runner: {
        os: 'Linux',
        kernel: '6.18.0',
        arch: 'x64',
        node: 'v24.0.0',
        name: null,
        job: null,
        matrix: null,
        image: null,
        environment: 'local',
        container: false,
        interfaces: [{ name: 'eth0', mtu: 1500 }],
      },
      conclusion: 'success',
      targets: [entry],
    };
  };
}

const NOTHING_ELSE: TargetJson['evidence'] = {
  interface: 'eth0',
  sourceAddress: null,
  onLink: false,
  cachedPmtu: null,
  verdict: null,
  closed: [],
  silent: [],
  localError: null,
  tooBig: [],
  mss: { sent: 1460, quoted: null, unchanged: null },
  pmtuLimit: null,
  sizeTrials: null,
  largestPassed: null,
  proxy: null,
  loop: [],
  inconclusive: [],
  lossService: 'udp',
  lossByIcmp: false,
  pingSockets: null,
};
