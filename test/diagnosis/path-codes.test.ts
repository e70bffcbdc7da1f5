/** The codes about what else a path shows: filters, loss, parallel paths, changes, outages: rows where each stands, alone or beside which others, and rows where it must not. */
import { watch } from '../report/watch-samples.ts';
import { context, hop, hosted, responder, silent, target, unreached, withoutIcmp } from './base.ts';
import { checkTables, type PathCode, type Row, type Tables } from './check-tables.ts';

const unreachable = (type: number, code: number, meaning: string, from = '192.0.2.2') => ({
  endReason: 'unreachable' as const,
  evidence: { verdict: { from, ttl: 2, icmp: { type, code, meaning } } },
});
const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, second)).toISOString();
const watched = {
  name: 'not where every question was answered',
  target: target({ watch: watch() }),
  codes: ['healthy'],
} as const;
const lost = { sent: 120, received: 110 };

const tables: Tables<PathCode> = {
  'icmp-filtered': [
    {
      name: 'hop 1 answers other targets of the run, and more routers behind it are silent than a limit explains',
      target: withoutIcmp({
        hopCount: 4,
        hops: [
          { ...silent(1), answeredOthers: ['10.0.0.1'] },
          silent(2),
          silent(3),
          hop(4, '203.0.113.7', 3, { icmp: null }),
        ],
      }),
      codes: ['healthy', 'icmp-filtered'],
      says: /10\.0\.0\.1 at hop 1 answered other targets of this run, so ICMP does arrive at this machine: look for a filter on the way to this target, behind that hop where it passes there/,
    },
    {
      name: 'ICMP errors about other targets arrive: no filter at this machine',
      target: withoutIcmp({ evidence: { icmpForOthers: true } }),
      codes: ['healthy', 'icmp-filtered'],
      says: /ICMP about other targets of this run does arrive at this machine, so look for a filter on the way to this one\./,
    },
    {
      name: 'not where only one router behind the rate-limited one is silent',
      target: withoutIcmp({ hops: [silent(1), { ...silent(2), answeredOthers: ['10.0.0.2'] }, silent(3)] }),
      codes: ['healthy', 'rate-limited-hops'],
    },
    {
      name: 'below a proxy packets must have expired all the same',
      target: withoutIcmp({
        hopCount: null,
        hopCountMethod: null,
        returnHopCount: null,
        evidence: { proxy: { tcpHops: 3, reason: 'way-back' } },
      }),
      codes: ['nearby-proxy', 'icmp-filtered'],
    },
    {
      name: 'not from the loss of the target itself',
      target: withoutIcmp({
        hopCount: 2,
        returnHopCount: 2,
        loss: { sent: 3, received: 2 },
        hops: [{ ...silent(1), sent: 1 }, hop(2, '203.0.113.7', 2, { icmp: null })],
      }),
      codes: ['healthy'],
    },

    { name: 'a hosted runner', target: withoutIcmp(), context: hosted, codes: ['healthy', 'icmp-filtered'] },
    { name: 'elsewhere', target: withoutIcmp(), codes: ['healthy', 'icmp-filtered'] },
    {
      name: 'not where the target is the first hop',
      target: withoutIcmp({ hopCount: 1, hops: [hop(1, '203.0.113.7', 3, { icmp: null })] }),
      codes: ['healthy', 'asymmetric-return'],
    },
    { name: 'not where one message came', target: withoutIcmp({ icmpVisible: true }), codes: ['healthy'] },
    {
      name: 'not where the target is silent too',
      target: unreached({ icmpVisible: false, hops: [silent(1), silent(2)] }),
      codes: ['destination-silent'],
    },
    {
      name: 'not from a single lost probe',
      target: withoutIcmp({ hopCount: 2, returnHopCount: 2, hops: [{ ttl: 1, sent: 1, received: 0, responders: [] }] }),
      codes: ['healthy'],
    },
    {
      name: 'the hop count unknown, the target behind a router',
      target: withoutIcmp({ hopCount: null, hopCountMethod: null }),
      codes: ['healthy', 'icmp-filtered'],
    },
    {
      name: 'not where the hop count is unknown and the target a neighbour',
      target: withoutIcmp({ hopCount: null, hopCountMethod: null, evidence: { onLink: true } }),
      codes: ['healthy'],
    },
    {
      name: 'not where a proxy may have kept packets from expiring',
      target: withoutIcmp({
        hopCount: null,
        hopCountMethod: null,
        evidence: { proxy: { tcpHops: 1, reason: 'not-on-link' } },
      }),
      codes: ['nearby-proxy'],
    },
  ],
  'packet-loss': [
    {
      name: 'handshakes pass, and no segment of data does',
      target: target({ evidence: { dataLost: { least: 576, most: 1500 } } }),
      codes: ['packet-loss'],
      says: /^TCP data lost: .* accepts TCP connections, but every segment of 576 bytes to 1500 bytes was lost, several times each/,
    },
    ...[
      [3, 1],
      [5, 3],
      [10, 7],
      [20, 10],
      [100, 90],
    ].map(
      ([sent, received]): Row => ({
        name: `${received} of ${sent} came`,
        target: target({ loss: { sent: sent ?? 0, received: received ?? 0 } }),
        codes: ['packet-loss'],
      }),
    ),
    ...[
      [1, 1],
      [3, 2],
      [6, 4],
      [10, 9],
      [10, 8],
      [100, 97],
    ].map(
      ([sent, received]): Row => ({
        name: `not ${received} of ${sent}`,
        target: target({ loss: { sent: sent ?? 0, received: received ?? 0 } }),
        codes: ['healthy'],
      }),
    ),
    {
      name: 'not where nothing came',
      target: unreached({ loss: { sent: 10, received: 0 } }),
      codes: ['destination-silent'],
    },
    {
      name: 'not where a limit on ICMP errors explains it',
      target: target({
        protocol: 'udp',
        port: null,
        answeredBy: ['udp', 'tcp:443'],
        loss: { sent: 10, received: 5 },
        evidence: { lossService: 'udp', lossByIcmp: true },
      }),
      codes: ['healthy'],
    },
    {
      name: 'a UDP service that answers by itself',
      target: target({
        protocol: 'udp',
        port: null,
        answeredBy: ['udp'],
        loss: { sent: 10, received: 5 },
        evidence: { lossService: 'udp' },
      }),
      codes: ['packet-loss'],
    },
    {
      name: 'ICMP errors alone, but routers lost as well',
      target: target({
        protocol: 'udp',
        port: null,
        answeredBy: ['udp'],
        loss: { sent: 10, received: 5 },
        hops: [hop(1, '10.0.0.1'), hop(2, '192.0.2.2', 1), hop(3, '192.0.2.3', 2)],
        evidence: { lossService: 'udp', lossByIcmp: true },
      }),
      codes: ['packet-loss'],
    },
    {
      name: 'of handshakes from different ports, where the probes are too few to tell',
      target: target({ connections: { sent: 100, received: 92, deadPorts: [] } }),
      codes: ['packet-loss'],
      says: /8 of 103 probes/,
    },
    {
      name: 'of the single questions of a watch without an outage',
      target: target({ watch: watch({ sent: 120, received: 108 }) }),
      codes: ['packet-loss'],
      says: /12 of 123 probes/,
    },
    {
      name: 'not of a watch whose outages are told',
      target: target({
        watch: watch({ ...lost, outages: [{ from: at(30), seconds: 8, lastHop: null }], outageCount: 1 }),
      }),
      codes: ['intermittent-outage'],
    },
    {
      name: 'not where dead flows alone were lost',
      target: target({
        connections: { sent: 60, received: 54, deadPorts: [40_112, 40_119, 41_000, 42_000, 43_000, 44_000] },
      }),
      codes: ['multiple-paths'],
    },
  ],
  'rate-limited-hops': [
    {
      name: 'not from a single lost probe',
      target: target({ hops: [hop(1, '10.0.0.1'), hop(2, '192.0.2.2', 2), hop(3, '192.0.2.3')] }),
      codes: ['healthy'],
    },
    {
      name: 'hop 2 answers 1 of 3',
      target: target({
        hops: [
          hop(1, '10.0.0.1'),
          hop(2, '192.0.2.2', 1),
          hop(3, '192.0.2.3'),
          hop(4, '203.0.113.7', 3, { icmp: null }),
        ],
      }),
      codes: ['healthy', 'rate-limited-hops'],
    },
    {
      name: 'hop 1 answers other targets of the run alone',
      target: withoutIcmp({ hops: [{ ...silent(1), answeredOthers: ['10.0.0.1'] }, silent(2)] }),
      codes: ['healthy', 'rate-limited-hops'],
      says: /hop 1 answered none of 3 probes, but 10\.0\.0\.1 answered other targets of this run there/,
    },
    {
      name: 'not a silent hop',
      target: target({ hops: [hop(1, '10.0.0.1'), silent(2), hop(3, '192.0.2.3')] }),
      codes: ['healthy'],
    },
    {
      name: 'not where the target lost one too',
      target: target({ loss: { sent: 3, received: 2 }, hops: [hop(1, '10.0.0.1'), hop(2, '192.0.2.2', 1)] }),
      codes: ['healthy'],
    },
    {
      name: 'not where the target was not reached',
      target: unreached({ hops: [hop(1, '10.0.0.1', 1), hop(2, '192.0.2.2')] }),
      codes: ['destination-silent'],
    },
  ],
  'multiple-paths': [
    {
      name: 'a broken one, where connections from some source ports are dead',
      target: target({
        hops: [
          hop(1, '10.0.0.1'),
          { ...hop(2, '192.0.2.2'), responders: [responder('192.0.2.2'), responder('192.0.2.9')] },
        ],
        connections: { sent: 200, received: 199, deadPorts: [40_112] },
      }),
      codes: ['multiple-paths'],
      says: /^Broken parallel path: 1 of 200 connections to .* is dead: no handshake from source port 40112 was answered.*, of which one is broken; a filter or an address translation that drops those ports looks the same\..*2 routers answered at hop 2 \(192\.0\.2\.2 and 192\.0\.2\.9\)\.$/,
    },
    {
      name: 'a broken one, where large segments of some connections are lost',
      target: target({
        pmtu: { bytes: null, status: 'unknown', method: null, localMtu: 1500 },
        evidence: { unequalFlows: { lost: 7, least: 1410, passed: 1496 } },
      }),
      codes: ['multiple-paths'],
      says: /^Broken parallel path: 7 connections to .* lost segments of 1410 bytes or more again and again, while others carried as large ones, up to 1496 bytes\. Load is shared over parallel paths, or hosts, by port, and one of them loses large packets: connections that take it hang\.$/,
    },
    {
      name: 'dead ports and lost segments, each in a sentence',
      target: target({
        connections: { sent: 200, received: 199, deadPorts: [40_112] },
        evidence: { unequalFlows: { lost: 7, least: 1410, passed: 1496 } },
      }),
      codes: ['multiple-paths'],
      says: /drops those ports looks the same\. 7 connections to example\.com \(203\.0\.113\.7\) lost segments of 1410 bytes or more again and again, while others carried as large ones, up to 1496 bytes\. Load/,
    },
    {
      name: 'also where a segment of full size arrived',
      target: target({ evidence: { unequalFlows: { lost: 3, least: 1480, passed: 1500 } } }),
      codes: ['multiple-paths'],
    },
    {
      name: 'not where all connections open',
      target: target({ connections: { sent: 200, received: 199, deadPorts: [] } }),
      codes: ['healthy'],
    },
    {
      name: 'ways of two lengths',
      target: target({
        hopCount: 3,
        hops: [
          { ...hop(3, '192.0.2.3'), responders: [responder('192.0.2.3'), responder('203.0.113.7', { icmp: null })] },
        ],
      }),
      codes: ['healthy', 'multiple-paths'],
    },
    {
      name: 'not the resets of a limit on connections, nearer than the target',
      target: target({
        hopCount: 4,
        hops: [
          { ...hop(3, '192.0.2.3'), responders: [responder('192.0.2.3'), responder('203.0.113.7', { icmp: null })] },
          hop(4, '203.0.113.7', 3, { icmp: null }),
        ],
      }),
      codes: ['healthy'],
    },
    {
      name: "not a proxy's answers in the target's name",
      target: target({
        hopCount: null,
        hops: [
          { ...hop(3, '192.0.2.3'), responders: [responder('192.0.2.3'), responder('203.0.113.7', { icmp: null })] },
        ],
        evidence: { proxy: { tcpHops: 2, reason: 'udp-farther' } },
      }),
      codes: ['nearby-proxy'],
    },
    {
      name: 'two routers at TTL 2',
      target: target({ hops: [hop(1, '10.0.0.1'), hop(2, ['192.0.2.2', '192.0.2.22'])] }),
      codes: ['healthy', 'multiple-paths'],
    },
    {
      name: 'not one router twice',
      target: target({ hops: [hop(1, '10.0.0.1'), hop(2, ['192.0.2.2', '192.0.2.2'])] }),
      codes: ['healthy'],
    },
    {
      name: 'not a too-big message beside an answer',
      target: target({
        hops: [
          {
            ...hop(2, '192.0.2.2'),
            responders: [
              responder('192.0.2.2'),
              responder('10.0.0.1', { icmp: { type: 3, code: 4, meaning: 'packet-too-big' } }),
            ],
          },
        ],
      }),
      codes: ['healthy'],
    },
  ],
  'asymmetric-return': [
    {
      name: 'not from a router that refuses packets meant to go farther',
      target: unreached({
        ...unreachable(3, 13, 'admin-prohibited', '10.0.0.1'),
        endReason: 'prohibited',
        hops: [1, 2, 3, 4].map((ttl) =>
          hop(ttl, '10.0.0.1', 3, {
            returnHops: 1,
            ...(ttl > 1 ? { icmp: { type: 3, code: 13, meaning: 'admin-prohibited' } } : {}),
          }),
        ),
      }),
      codes: ['admin-prohibited'],
    },
    { name: 'at the target', target: target({ returnHopCount: 6 }), codes: ['healthy', 'asymmetric-return'] },
    { name: 'shorter back', target: target({ returnHopCount: 2 }), codes: ['healthy', 'asymmetric-return'] },
    {
      name: 'from hop 2 on',
      target: target({
        returnHopCount: null,
        hops: [
          hop(1, '10.0.0.1', 3, { returnHops: 1 }),
          hop(2, '192.0.2.2', 3, { returnHops: 4 }),
          hop(3, '192.0.2.3', 3, { returnHops: 5 }),
        ],
      }),
      codes: ['healthy', 'asymmetric-return'],
    },
    { name: 'not by one hop', target: target({ returnHopCount: 5 }), codes: ['healthy'] },
    {
      name: 'not at one router before a straight target',
      target: target({ hops: [hop(1, '10.0.0.1'), hop(2, '192.0.2.2', 3, { returnHops: 9 })] }),
      codes: ['healthy'],
    },
    {
      name: 'not from the last router alone',
      target: target({
        returnHopCount: null,
        hops: [hop(2, '192.0.2.2', 3, { returnHops: 2 }), hop(3, '192.0.2.3', 3, { returnHops: 9 })],
      }),
      codes: ['healthy'],
    },
  ],
  'nearby-proxy': [
    {
      name: 'UDP says farther',
      target: target({ evidence: { proxy: { tcpHops: 1, reason: 'udp-farther' } } }),
      codes: ['nearby-proxy'],
      says: /from 1 hop away, but UDP finds it farther/,
    },
    {
      name: 'a RST alone is a firewall',
      target: target({
        evidence: { closed: ['tcp:443'], proxy: { tcpHops: 2, reason: 'udp-farther', refuses: true } },
      }),
      codes: ['destination-closed', 'nearby-proxy'],
      says: /^Refused nearby: a RST in the name of example\.com \(203\.0\.113\.7\) answers packets with a TTL of 2 already, but UDP finds it farther away\. A firewall on the way refuses in its name; what TCP measured is about that firewall\.$/,
      remedy: /rule of a firewall.* tcp:443/,
    },
    { name: 'not without the evidence', target: target({ hopCount: 1, returnHopCount: 1 }), codes: ['healthy'] },
  ],
  'path-changed': [
    {
      name: 'another router',
      target: target(),
      context: context({ baseline: target({ hops: [hop(2, '192.0.2.99')] }) }),
      codes: ['healthy', 'path-changed'],
    },
    { name: 'not the same path', target: target(), context: context({ baseline: target() }), codes: ['healthy'] },
    { name: 'not without a baseline', target: target(), codes: ['healthy'] },
  ],
  'intermittent-outage': [
    watched,
    {
      name: 'one that is over',
      target: target({
        watch: watch({ ...lost, outages: [{ from: at(30), seconds: 10, lastHop: 2 }], outageCount: 1 }),
      }),
      codes: ['intermittent-outage'],
      says: /^Intermittent outage: example\.com \(203\.0\.113\.7\) was out once in 2 min of watching, for 10 s from 2026-11-22T10:00:30\.000Z; the last to answer meanwhile was hop 2 \(192\.0\.2\.2\)\.$/,
    },
    {
      name: 'a router answered where the target was',
      target: target({
        watch: watch({
          ...lost,
          outages: [{ from: at(30), seconds: 10, lastHop: 4, lastRouter: '10.0.0.2' }],
          outageCount: 1,
        }),
      }),
      codes: ['intermittent-outage'],
      says: /; the last to answer meanwhile was hop 4 \(10\.0\.0\.2\), a router in the place of the target: a loop, or another path\.$/,
    },
    {
      name: 'the longest of several',
      target: target({
        watch: watch({
          ...lost,
          outages: [
            { from: at(10), seconds: 2, lastHop: null },
            { from: at(30), seconds: 8, lastHop: null },
          ],
          outageCount: 2,
        }),
      }),
      codes: ['intermittent-outage'],
      says: /out 2 times in 2 min of watching, 10 s in all; the longest for 8 s from .*10:00:30.*which hop still answered is not known\.$/,
    },
    {
      name: 'of this machine, not of the network',
      target: target({
        watch: watch({
          ...lost,
          outages: [{ from: at(30), seconds: 10, lastHop: null, localErrno: 'ENETUNREACH' }],
          outageCount: 1,
        }),
      }),
      codes: ['intermittent-outage'],
      says: /; this machine itself refused to send \(ENETUNREACH\): look at its interface, routes and firewall\.$/,
    },
    {
      name: 'more of them than the list holds',
      target: target({
        watch: watch({ ...lost, outages: [{ from: at(30), seconds: 8, lastHop: null }], outageCount: 3 }),
      }),
      codes: ['intermittent-outage'],
      says: /out 3 times in 2 min of watching, more than 8 s in all; the longest for 8 s from /,
    },
    {
      name: 'not for single questions that were lost',
      target: target({ watch: watch({ sent: 120, received: 117 }) }),
      codes: ['healthy'],
    },
  ],
  'outage-at-end': [
    watched,
    {
      name: 'one that is not over, beside one that was',
      target: target({
        watch: watch({
          ...lost,
          outages: [
            { from: at(30), seconds: 4, lastHop: null },
            { from: at(114), seconds: null, lastHop: 2 },
          ],
          outageCount: 2,
        }),
      }),
      codes: ['outage-at-end', 'intermittent-outage'],
      says: /^Out at the end: .* has been out since 2026-11-22T10:01:54\.000Z, 6 s before the watch ended, and was not back at its end; the last to answer is hop 2 /,
    },
    {
      name: 'this machine refuses to send',
      target: target({
        watch: watch({
          ...lost,
          outages: [{ from: at(114), seconds: null, lastHop: null, localErrno: 'EPERM' }],
          outageCount: 1,
        }),
      }),
      codes: ['outage-at-end'],
      says: /was not back at its end; this machine itself refused to send \(EPERM\): look at/,
    },
    {
      name: 'the host answers and its service is gone',
      target: target({
        watch: watch({ ...lost, outages: [{ from: at(114), seconds: null, lastHop: 4 }], outageCount: 1 }),
      }),
      codes: ['outage-at-end'],
      says: /the host still answers, so its service is gone, or a firewall refuses in its name or drops what is for it\.$/,
    },
    {
      name: 'a router answers where the target was',
      target: target({
        watch: watch({
          ...lost,
          outages: [{ from: at(114), seconds: null, lastHop: 4, lastRouter: '10.0.0.2' }],
          outageCount: 1,
        }),
      }),
      codes: ['outage-at-end'],
      says: /; the last to answer is hop 4 \(10\.0\.0\.2\), a router in the place of the target: a loop, or another path\.$/,
    },
    {
      name: 'another router than before answers',
      target: target({
        watch: watch({
          ...lost,
          outages: [{ from: at(114), seconds: null, lastHop: 2, lastRouter: '10.9.9.9' }],
          outageCount: 1,
        }),
      }),
      codes: ['outage-at-end'],
      says: /; the last to answer is hop 2 \(10\.9\.9\.9\)\.$/,
    },
    {
      name: 'no answer at all',
      target: unreached({
        watch: watch({
          received: 0,
          rttMs: null,
          outages: [{ from: at(0), seconds: null, lastHop: 2 }],
          outageCount: 1,
        }),
      }),
      codes: ['destination-silent', 'outage-at-end'],
    },
  ],
};

checkTables(tables);
