/** Each code of the contract: rows where it stands, alone or beside which others, and rows where it must not. */
import type { DiagnosisCode } from '../../src/report/types.ts';
import { watch } from '../report/watch-samples.ts';
import { context, hop, hosted, responder, silent, target, unreached, withoutIcmp } from './base.ts';
import { checkTables, type Row, type ServiceCode } from './check-tables.ts';

const tooBig = { from: '192.0.2.2', ttl: 2, mtu: 1400, size: 1500, passed: 1400 };
const reduced = { bytes: 1400, status: 'confirmed', method: 'icmp', localMtu: 1500 } as const;
const byTcp = { bytes: 1400, status: 'confirmed', method: 'tcp-ack', localMtu: 1500 } as const;
const forward = { direction: 'forward', passes: 1400, fails: 1401, afterHop: 2 } as const;
const trials = { failedSends: 3, passedSends: 2 };
const unreachable = (type: number, code: number, meaning: string, from = '192.0.2.2') => ({
  endReason: 'unreachable' as const,
  evidence: { verdict: { from, ttl: 2, icmp: { type, code, meaning } } },
});
const v6 = { family: 6, address: '2001:db8::7', host: '2001:db8::7' } as const;
const nameless = (family: 4 | 6 | null, errno: string) =>
  unreached({
    ...nothingSent,
    address: null,
    family,
    endReason: 'name-not-found',
    evidence: { localError: { errno, doing: 'looking up the name' } },
  });
const nothingSent = { hops: [], loss: { sent: 0, received: 0 }, icmpVisible: false } as const;

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, second)).toISOString();
const watched = {
  name: 'not where every question was answered',
  target: target({ watch: watch() }),
  codes: ['healthy'],
} as const;
const lost = { sent: 120, received: 110 };

const tables: Readonly<Record<Exclude<DiagnosisCode, ServiceCode>, readonly Row[]>> = {
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
      says: /the host itself still answers, so its service is gone\.$/,
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
  healthy: [
    {
      name: 'answers from too near are not surely the target',
      target: target({ hopCount: null, evidence: { answersTooNear: true } }),
      codes: ['healthy'],
      says: /or a device nearby answers in its name, and all this is about that\.$/,
    },
    {
      name: 'all is well',
      target: target(),
      codes: ['healthy'],
      says: /^Healthy: example\.com \(203\.0\.113\.7\) answered \(tcp:443\) 4 hops away in 12\.1 ms; path MTU 1500 bytes, confirmed by acknowledged TCP segments of exact size\.$/,
    },
    {
      name: 'the kernel was told of a smaller path MTU',
      target: target({ pmtu: reduced }),
      codes: ['healthy', 'pmtu-reduced'],
      says: /confirmed by what a router told this machine's kernel\.$/,
    },
    {
      name: 'nothing but the answer is known',
      target: target({
        hopCount: null,
        hopCountMethod: null,
        returnHopCount: null,
        rttMs: null,
        pmtu: { bytes: null, status: 'unknown', method: null, localMtu: null },
      }),
      codes: ['healthy'],
      says: /answered \(tcp:443\); the path MTU is unknown \(packets of 1500 bytes arrive; this machine's own MTU ends the test there\)\.$/,
    },
    {
      name: 'says why the size is not known',
      target: target({
        pmtu: { bytes: null, status: 'unknown', method: null, localMtu: 1500 },
        evidence: {
          inconclusive: ['sizes failed and passed in turn.', 'no hop count.'],
          pmtuUnknown: 'sizes failed and passed in turn.',
        },
      }),
      codes: ['healthy'],
      says: /the path MTU is unknown \(packets of 1500 bytes arrive; sizes failed and passed in turn\)\.$/,
    },
    {
      name: 'why the hops are not known is no reason for the size',
      target: target({
        pmtu: { bytes: null, status: 'unknown', method: null, localMtu: 1500 },
        evidence: { inconclusive: ['no hop count.'] },
      }),
      codes: ['healthy'],
      says: /the path MTU is unknown \(packets of 1500 bytes arrive; this machine's own MTU ends the test there\)\.$/,
    },
    {
      name: 'an upper bound is not called confirmed',
      target: target({
        pmtu: { bytes: 1500, status: 'upper-bound', method: 'icmp', localMtu: 1500 },
        evidence: { pmtuLimit: 'peer-mss' },
      }),
      codes: ['healthy'],
      says: /at most 1500 bytes by .* not confirmed \(packets of 1500 bytes arrive; TCP cannot test above the peer's MSS\)/,
    },
    {
      name: 'by ICMP, and no router said anything',
      target: target({ pmtu: { bytes: 1500, status: 'confirmed', method: 'icmp', localMtu: 1500 } }),
      codes: ['healthy'],
      says: /confirmed by the target's own ICMP answer to a packet of that size\.$/,
    },
    {
      name: 'by ICMP, and a router named the size',
      target: target({ pmtu: reduced, evidence: { tooBig: [tooBig] } }),
      codes: ['healthy', 'pmtu-reduced'],
      says: /confirmed by the routers' own too-big messages\.$/,
    },
    {
      name: 'by echo',
      target: target({
        protocol: 'icmp',
        port: null,
        answeredBy: ['icmp'],
        pmtu: { bytes: 1500, status: 'confirmed', method: 'udp-reply', localMtu: 1500 },
      }),
      codes: ['healthy'],
      says: /confirmed by answered echo requests of exact size\.$/,
    },
    { name: 'not with no answer', target: unreached(), codes: ['destination-silent'] },
    {
      name: 'a plain trace whose ports 443 and 80 are closed',
      target: target({
        target: 'example.com',
        protocol: 'auto',
        port: null,
        answeredBy: ['udp', 'tcp:443', 'tcp:80'],
        evidence: { closed: ['tcp:443', 'tcp:80'] },
      }),
      codes: ['healthy'],
    },
    {
      name: 'a plain trace whose ports 443 and 80 are filtered',
      target: target({
        protocol: 'auto',
        port: null,
        answeredBy: ['udp'],
        evidence: { silent: ['tcp:443', 'tcp:80'] },
      }),
      codes: ['healthy'],
    },
  ],
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
  'pmtu-reduced': [
    {
      name: 'a router says so',
      target: target({ pmtu: reduced, evidence: { tooBig: [tooBig] } }),
      codes: ['healthy', 'pmtu-reduced'],
    },
    {
      name: 'an upper bound',
      target: target({
        pmtu: { ...reduced, status: 'upper-bound' },
        evidence: { tooBig: [{ ...tooBig, passed: null }] },
      }),
      codes: ['healthy', 'pmtu-reduced'],
    },
    {
      name: 'the kernel of an established connection heard of it',
      target: target({ pmtu: reduced }),
      codes: ['healthy', 'pmtu-reduced'],
      says: /a router told this machine's kernel, as it should; a packet of that size reached the target\.$/,
    },
    { name: 'not without a message', target: target({ pmtu: byTcp }), codes: ['healthy'] },
    {
      name: 'not where the message names another size',
      target: target({ pmtu: reduced, evidence: { tooBig: [{ ...tooBig, mtu: 1450 }] } }),
      codes: ['healthy'],
    },
    {
      name: 'not where the path carries the local MTU',
      target: target({ pmtu: { ...reduced, localMtu: 1400 }, evidence: { tooBig: [tooBig] } }),
      codes: ['healthy'],
    },
    {
      name: 'not where the size is unknown',
      target: target({ pmtu: { ...reduced, status: 'unknown' }, evidence: { tooBig: [tooBig] } }),
      codes: ['healthy'],
    },
  ],
  'pmtu-black-hole': [
    {
      name: 'who speaks TCP with an MSS that fits is spared',
      target: target({ pmtu: byTcp, blackHole: forward, peerMss: 1340, evidence: { sizeTrials: trials } }),
      codes: ['pmtu-black-hole', 'mss-clamped'],
      says: /TCP to port 443 is spared, its MSS of 1340 bytes fits; larger UDP packets and tunnels to example\.com .* fail/,
    },
    {
      name: 'over IPv6 no link carries less than 1280 bytes',
      target: target({
        family: 6,
        pmtu: { ...byTcp, bytes: 1000 },
        blackHole: { ...forward, passes: 1000, fails: 1001 },
        evidence: { sizeTrials: trials },
      }),
      codes: ['pmtu-black-hole'],
      says: /dropped after hop 2 .*\. No link is that narrow: each carries 1280 bytes \(RFC 8200\), so a filter drops/,
    },
    {
      name: 'not where a router said too big and named 4 GiB',
      target: target({
        pmtu: byTcp,
        blackHole: forward,
        evidence: { sizeTrials: trials, tooBig: [{ ...tooBig, mtu: 2 ** 32 - 1, passed: null }] },
      }),
      codes: ['suspicious-ptb'],
    },
    {
      name: 'where the message names the very size that was lost',
      target: target({
        pmtu: byTcp,
        blackHole: forward,
        evidence: { sizeTrials: trials, tooBig: [{ ...tooBig, mtu: 1401, passed: 1400 }] },
      }),
      codes: ['pmtu-black-hole'],
    },

    {
      name: 'behind hop 2',
      target: target({ pmtu: byTcp, blackHole: forward, evidence: { sizeTrials: trials } }),
      codes: ['pmtu-black-hole'],
      says: /^Path MTU black hole: TCP segments in packets of 1401 bytes or more were lost 3 times while 1400 bytes \(looks like OVN-Kubernetes and OpenShift; or L2TP\/IPsec and many VPN clients\) were acknowledged; no router sent packet too big; the narrow link is after hop 2 \(192\.0\.2\.2\)\./,
    },
    {
      name: 'on a hosted runner the place is unknown and nobody is blamed',
      target: withoutIcmp({
        pmtu: byTcp,
        blackHole: { ...forward, afterHop: null },
        evidence: { sizeTrials: trials, largestPassed: 1400 },
      }),
      context: hosted,
      codes: ['pmtu-black-hole', 'icmp-filtered'],
      says: /where is unknown: GitHub-hosted runners receive no ICMP/,
    },
    {
      name: 'nowhere, of segments alone, where datagrams so large arrive',
      target: target({
        pmtu: byTcp,
        blackHole: { ...forward, afterHop: null },
        evidence: { sizeTrials: trials, largestPassed: 1500 },
      }),
      codes: ['pmtu-black-hole'],
      says: /where is unknown: UDP packets of 1500 bytes arrive, so something drops large TCP segments alone\./,
    },
    {
      name: 'a second narrowing that keeps silent',
      target: target({
        pmtu: { ...byTcp, bytes: 1300 },
        blackHole: { ...forward, passes: 1300, fails: 1301 },
        evidence: { sizeTrials: trials, tooBig: [{ ...tooBig, passed: 1300 }] },
      }),
      codes: ['pmtu-black-hole'],
    },
    {
      name: 'not after two losses',
      target: target({ pmtu: byTcp, blackHole: forward, evidence: { sizeTrials: { failedSends: 2, passedSends: 2 } } }),
      codes: ['healthy'],
    },
    {
      name: 'not without a size that passed',
      target: target({ pmtu: byTcp, blackHole: forward, evidence: { sizeTrials: { failedSends: 3, passedSends: 0 } } }),
      codes: ['healthy'],
    },
    {
      name: 'not where the tries are unknown',
      target: target({ pmtu: byTcp, blackHole: forward }),
      codes: ['healthy'],
    },
    {
      name: 'not where a router said too big',
      target: target({ pmtu: byTcp, blackHole: forward, evidence: { sizeTrials: trials, tooBig: [tooBig] } }),
      codes: ['healthy', 'pmtu-reduced'],
    },
    {
      name: 'not where a router said too big without a size',
      target: target({
        pmtu: byTcp,
        blackHole: forward,
        evidence: { sizeTrials: trials, tooBig: [{ ...tooBig, mtu: 0 }] },
      }),
      codes: ['suspicious-ptb'],
    },
    {
      name: 'not where a router said too big, but less than what arrived',
      target: target({
        pmtu: byTcp,
        blackHole: forward,
        evidence: { sizeTrials: trials, tooBig: [{ ...tooBig, mtu: 600 }] },
      }),
      codes: ['suspicious-ptb'],
    },
  ],
  'reverse-black-hole': [
    {
      name: 'large answers die',
      target: target({
        blackHole: { ...forward, direction: 'reverse', afterHop: null },
        evidence: { sizeTrials: trials },
      }),
      codes: ['reverse-black-hole'],
      says: /with packets of 1401 bytes or more the exchange stalled 3 times, with 1400 bytes all of it came/,
    },
    {
      name: 'echoes may be filtered at the target as well',
      target: target({
        protocol: 'icmp',
        blackHole: { ...forward, direction: 'reverse', afterHop: null },
        evidence: { sizeTrials: trials },
      }),
      codes: ['reverse-black-hole'],
      says: /A filter of large echo requests at the target itself would look the same\.$/,
    },
    {
      name: 'not after one stall',
      target: target({
        blackHole: { ...forward, direction: 'reverse' },
        evidence: { sizeTrials: { failedSends: 1, passedSends: 1 } },
      }),
      codes: ['healthy'],
    },
    {
      name: 'not where no size passed',
      target: target({
        blackHole: { ...forward, direction: 'reverse' },
        evidence: { sizeTrials: { failedSends: 3, passedSends: 0 } },
      }),
      codes: ['healthy'],
    },
    {
      name: 'not for one on the way there',
      target: target({ pmtu: byTcp, blackHole: forward, evidence: { sizeTrials: trials } }),
      codes: ['pmtu-black-hole'],
    },
  ],
  'mss-clamped': [
    {
      name: 'a quoted SYN shows it',
      target: target({ evidence: { mss: { sent: 1460, quoted: { ttl: 3, mss: 1360 }, unchanged: null } } }),
      codes: ['healthy', 'mss-clamped'],
    },
    {
      name: 'no router stands before the first hop',
      target: target({ evidence: { mss: { sent: 1460, quoted: { ttl: 1, mss: 1000 }, unchanged: null } } }),
      codes: ['healthy', 'mss-clamped'],
      says: /has 1000, so a firewall of this machine, or the network that it runs in, lowered the MSS\.$/,
    },
    {
      name: "the peer's MSS is smaller than the path",
      target: target({ peerMss: 1360 }),
      codes: ['healthy', 'mss-clamped'],
    },
    {
      name: 'not where the quoted MSS is the sent one',
      target: target({ evidence: { mss: { sent: 1460, quoted: { ttl: 3, mss: 1460 }, unchanged: null } } }),
      codes: ['healthy'],
    },
    {
      name: 'not where routers quote the SYN unchanged: the server asks for less by itself',
      target: target({ peerMss: 1360, evidence: { mss: { sent: 1460, quoted: null, unchanged: 3 } } }),
      codes: ['healthy'],
    },
    { name: 'not where the path explains it', target: target({ peerMss: 1360, pmtu: byTcp }), codes: ['healthy'] },
    {
      name: 'not where the path is only bounded',
      target: target({ peerMss: 1360, pmtu: { ...byTcp, bytes: 1500, status: 'upper-bound' } }),
      codes: ['healthy'],
    },
    { name: 'an IPv6 header is 20 bytes longer', target: target({ ...v6, peerMss: 1440 }), codes: ['healthy'] },
    { name: 'a clamped IPv6 peer', target: target({ ...v6, peerMss: 1439 }), codes: ['healthy', 'mss-clamped'] },
  ],
  'local-mtu-too-large': [
    {
      name: 'not where the narrowest link is farther on',
      target: target({
        pmtu: reduced,
        evidence: {
          tooBig: [
            { ...tooBig, from: '10.0.0.1', mtu: 1450 },
            { ...tooBig, size: 1450 },
          ],
        },
      }),
      codes: ['healthy', 'pmtu-reduced'],
    },
    {
      name: 'not a bridge where the target is a neighbour',
      target: target({
        pmtu: { bytes: 1450, status: 'confirmed', method: 'tcp-ack', localMtu: 1450 },
        peerMss: 1410,
        evidence: { onLink: true },
      }),
      context: context({}, { interfaces: [{ name: 'docker0', mtu: 1500 }] }),
      codes: ['healthy'],
    },

    {
      name: 'the first router says so',
      target: target({
        pmtu: { ...reduced, bytes: 1450 },
        evidence: { tooBig: [{ ...tooBig, from: '10.0.0.1', ttl: 1, mtu: 1450, passed: 1450 }] },
      }),
      context: context({}, { container: true }),
      codes: ['local-mtu-too-large', 'pmtu-reduced'],
      says: /eth0 of this container has 1500 bytes, the path carries 1450 bytes \(looks like VXLAN.*the first router, hop 1 \(10\.0\.0\.1\), says so/,
    },
    {
      name: 'the first router by its address, whatever TTL the probe had',
      target: target({ pmtu: reduced, evidence: { tooBig: [{ ...tooBig, from: '10.0.0.1', ttl: 30 }] } }),
      context: context({}, { container: true }),
      codes: ['local-mtu-too-large', 'pmtu-reduced'],
    },
    {
      name: 'a black hole right behind the first router',
      target: target({ pmtu: byTcp, blackHole: { ...forward, afterHop: 1 }, evidence: { sizeTrials: trials } }),
      context: context({}, { container: true }),
      codes: ['pmtu-black-hole', 'local-mtu-too-large'],
    },
    {
      name: 'not outside a container where the first router names the link behind it: a 1480 tunnel as second hop',
      target: target({
        pmtu: { ...reduced, bytes: 1480 },
        evidence: { tooBig: [{ ...tooBig, from: '10.0.0.1', ttl: 1, mtu: 1480, passed: 1480 }] },
      }),
      codes: ['healthy', 'pmtu-reduced'],
    },
    {
      name: 'in a container',
      target: target({
        pmtu: { ...byTcp, bytes: 1450 },
        blackHole: { ...forward, passes: 1450, fails: 1451, afterHop: 0 },
        evidence: { sizeTrials: trials },
      }),
      context: context({}, { container: true }),
      codes: ['pmtu-black-hole', 'local-mtu-too-large'],
    },
    {
      name: 'a jumbo MTU that the path never carries',
      target: target({
        pmtu: { bytes: 1500, status: 'confirmed', method: 'icmp', localMtu: 9001 },
        evidence: { tooBig: [{ ...tooBig, mtu: 1500, size: 9001, passed: 1500 }] },
      }),
      codes: ['local-mtu-too-large', 'pmtu-reduced'],
      says: /9001 bytes, the path carries 1500 bytes.*jumbo/,
    },
    {
      name: 'a bridge wider than the way out',
      target: target({ pmtu: { bytes: 1450, status: 'confirmed', method: 'tcp-ack', localMtu: 1450 }, peerMss: 1410 }),
      context: context(
        {},
        {
          interfaces: [
            { name: 'docker0', mtu: 1500 },
            { name: 'eth0', mtu: 1450 },
          ],
        },
      ),
      codes: ['local-mtu-too-large'],
      says: /the bridge docker0 of this runner has 1500 bytes, the path carries 1450 bytes \(looks like VXLAN/,
    },
    {
      name: 'not a black hole behind the first router where the second never answered: the link may be farther on',
      target: target({
        pmtu: byTcp,
        blackHole: { ...forward, afterHop: 1 },
        evidence: { sizeTrials: trials },
        hops: [hop(1, '10.0.0.1'), silent(2), hop(3, '192.0.2.3'), hop(4, '203.0.113.7', 3, { icmp: null })],
      }),
      codes: ['pmtu-black-hole'],
    },
    {
      name: 'not a bridge as wide as the way out',
      target: target(),
      context: context(
        {},
        {
          interfaces: [
            { name: 'docker0', mtu: 1500 },
            { name: 'eth0', mtu: 1500 },
          ],
        },
      ),
      codes: ['healthy'],
    },
    {
      name: 'not another interface that is wider',
      target: target({ pmtu: { bytes: 1450, status: 'confirmed', method: 'tcp-ack', localMtu: 1450 }, peerMss: 1410 }),
      context: context(
        {},
        {
          interfaces: [
            { name: 'eth1', mtu: 9000 },
            { name: 'eth0', mtu: 1450 },
          ],
        },
      ),
      codes: ['healthy'],
    },
    {
      name: 'not a narrow link farther on',
      target: target({ pmtu: reduced, evidence: { tooBig: [tooBig] } }),
      context: context({}, { container: true }),
      codes: ['healthy', 'pmtu-reduced'],
    },
    {
      name: 'not in a container where the place is unknown',
      target: target({ pmtu: byTcp, blackHole: { ...forward, afterHop: null }, evidence: { sizeTrials: trials } }),
      context: context({}, { container: true }),
      codes: ['pmtu-black-hole'],
    },
    {
      name: 'not for loopback, whose MTU is a byte more than any packet',
      target: target({
        pmtu: { bytes: 65535, status: 'confirmed', method: 'udp-reply', localMtu: 65536 },
        peerMss: null,
      }),
      codes: ['healthy'],
    },
    {
      name: 'not for a message that cannot be right',
      target: target({ pmtu: reduced, evidence: { tooBig: [{ ...tooBig, from: '10.0.0.1', passed: 1450 }] } }),
      codes: ['suspicious-ptb'],
    },
  ],
  'suspicious-ptb': [
    {
      name: 'a larger packet arrived, perhaps over another of several paths',
      target: target({ evidence: { tooBig: [{ ...tooBig, mtu: 1400, passed: 1500 }] } }),
      codes: ['suspicious-ptb'],
      says: /^Contradicted packet-too-big message: .* a packet of 1500 bytes arrived all the same: the message is wrong, or right for one of several parallel paths\. It was ignored/,
    },
    {
      name: 'the same where several paths were seen',
      target: target({
        hops: [hop(1, '10.0.0.1'), hop(2, ['192.0.2.2', '192.0.2.9'])],
        evidence: { tooBig: [{ ...tooBig, mtu: 1400, passed: 1500 }] },
      }),
      codes: ['suspicious-ptb', 'multiple-paths'],
      says: /parallel paths, and such paths were seen here\./,
    },
    {
      name: 'a sender seen only by its message, in the row of a TTL beyond it',
      target: target({
        hops: [hop(4, '192.0.2.200', 3, { icmp: { type: 3, code: 4, meaning: 'packet-too-big' } })],
        evidence: { tooBig: [{ ...tooBig, from: '192.0.2.200', ttl: 4, mtu: 0 }] },
      }),
      codes: ['suspicious-ptb'],
      says: /: 192\.0\.2\.200 names no size/,
    },
    {
      name: 'a sender that let no TTL run out is named without a hop',
      target: target({ evidence: { tooBig: [{ ...tooBig, from: '192.0.2.200', ttl: 4, mtu: 0 }] } }),
      codes: ['suspicious-ptb'],
      says: /: 192\.0\.2\.200 names no size/,
    },
    {
      name: 'MTU 0',
      target: target({ evidence: { tooBig: [{ ...tooBig, mtu: 0, passed: null }] } }),
      codes: ['suspicious-ptb'],
      says: /hop 2 \(192\.0\.2\.2\) names no size at all/,
    },
    {
      name: 'below 68',
      target: target({ evidence: { tooBig: [{ ...tooBig, mtu: 67, passed: null }] } }),
      codes: ['suspicious-ptb'],
    },
    {
      name: 'IPv6 below 1280',
      target: target({ ...v6, peerMss: 1440, evidence: { tooBig: [{ ...tooBig, mtu: 1279, passed: null }] } }),
      codes: ['suspicious-ptb'],
    },
    {
      name: 'not below the size it refused',
      target: target({ evidence: { tooBig: [{ ...tooBig, mtu: 1500, passed: null }] } }),
      codes: ['suspicious-ptb'],
    },
    {
      name: '4 GiB',
      target: target({ evidence: { tooBig: [{ ...tooBig, mtu: 2 ** 32 - 1, passed: null }] } }),
      codes: ['suspicious-ptb'],
    },
    {
      name: 'contradicted by a packet that arrived',
      target: target({ evidence: { tooBig: [{ ...tooBig, passed: 1500 }] } }),
      codes: ['suspicious-ptb'],
    },
    {
      name: 'not 68 in IPv4',
      target: target({ pmtu: { ...reduced, bytes: 68 }, evidence: { tooBig: [{ ...tooBig, mtu: 68, passed: 68 }] } }),
      codes: ['healthy', 'pmtu-reduced'],
    },
    {
      name: 'not 1280 in IPv6',
      target: target({
        ...v6,
        pmtu: { ...reduced, bytes: 1280 },
        evidence: { tooBig: [{ ...tooBig, mtu: 1280, passed: 1280 }] },
      }),
      codes: ['healthy', 'pmtu-reduced'],
    },
  ],
  'destination-closed': [
    {
      name: 'not the base port of a trace by UDP',
      target: target({ protocol: 'udp', port: null, answeredBy: ['udp'], evidence: { closed: ['udp'] } }),
      codes: ['healthy'],
    },

    { name: 'a RST', target: target({ evidence: { closed: ['tcp:443'] } }), codes: ['destination-closed'] },
    {
      name: 'a named UDP port',
      target: target({ protocol: 'udp', port: 53, answeredBy: ['udp'], evidence: { closed: ['udp:53'] } }),
      codes: ['destination-closed'],
    },
    {
      name: 'a port without a scheme',
      target: target({ protocol: 'auto', port: 8080, answeredBy: ['tcp:8080'], evidence: { closed: ['tcp:8080'] } }),
      codes: ['destination-closed'],
    },
    {
      name: 'not a UDP port that nobody named',
      target: target({ protocol: 'udp', port: null, answeredBy: ['udp'], evidence: { closed: ['udp:44444'] } }),
      codes: ['healthy'],
    },
    {
      name: 'not another port than the one asked for',
      target: target({ evidence: { closed: ['tcp:80'] } }),
      codes: ['healthy'],
    },
  ],
  'destination-silent': [
    {
      name: 'the port alone: packets, answers or the service',
      target: unreached({ answeredBy: ['udp'], evidence: { silent: ['tcp:443'] } }),
      codes: ['destination-silent'],
      says: /but tcp:443 stayed silent\. A filter drops the packets, or their answers are lost on the way back, or the service/,
    },
    {
      name: 'nothing came back',
      target: unreached(),
      codes: ['destination-silent'],
      says: /\(tcp:443\)\. The last router that answered is hop 2 \(192\.0\.2\.2\)/,
    },
    {
      name: 'on a hosted runner',
      target: unreached({ icmpVisible: false, hops: [silent(1), silent(2)] }),
      context: hosted,
      codes: ['destination-silent'],
      says: /where the packets end is unknown: GitHub-hosted runners receive no ICMP/,
    },
    {
      name: 'and the first router may not exist',
      target: unreached({ icmpVisible: false, hops: [silent(1), silent(2)] }),
      codes: ['destination-silent'],
      says: /look for a filter close to this machine first\. That router may also be down, or not exist\.$/,
    },
    {
      name: 'and the router answers other targets of the run',
      target: unreached({ icmpVisible: false, hops: [{ ...silent(1), answeredOthers: ['10.0.0.1'] }, silent(2)] }),
      codes: ['destination-silent'],
      says: /where the packets end is unknown: 10\.0\.0\.1 at hop 1 answered other targets of this run and not this one/,
    },
    {
      name: 'on this machine’s own subnet: no word of routers or filters on the way',
      target: unreached({ icmpVisible: false, hops: [silent(1)], evidence: { onLink: true } }),
      context: hosted,
      codes: ['destination-silent'],
      says: /^No answer: example\.com \(203\.0\.113\.7\) answered no probe \(tcp:443\)\. It is on this machine's own subnet, with no router between: it is down, does not exist, or drops the probes\.$/,
    },
    {
      name: 'the host answers, the port asked for does not',
      target: target({ reached: false, endReason: 'silent', answeredBy: ['udp'], evidence: { silent: ['tcp:443'] } }),
      codes: ['destination-silent'],
      says: /answers \(udp\) but tcp:443 stayed silent/,
    },
    {
      name: 'not where nothing was asked',
      target: unreached({ loss: { sent: 0, received: 0 }, evidence: { silent: [] } }),
      codes: [],
    },
    {
      name: 'not where an ICMP error explains it',
      target: unreached(unreachable(3, 1, 'host-unreachable')),
      codes: ['host-unreachable'],
    },
    {
      name: 'not where a loop explains it',
      target: unreached({ endReason: 'loop', evidence: { loop: ['10.0.0.1', '192.0.2.2'] } }),
      codes: ['routing-loop'],
    },
    { name: 'not where the time was up', target: unreached({ endReason: 'deadline' }), codes: ['deadline'] },
    { name: 'not where the run was cancelled', target: unreached({ endReason: 'cancelled' }), codes: ['cancelled'] },
    {
      name: 'a name server that answers is not silent on UDP',
      target: target({ protocol: 'udp', port: 53, answeredBy: ['dns:53'], evidence: { silent: ['udp:53'] } }),
      codes: ['healthy'],
    },
    {
      name: 'a name server that answers nothing, on a host whose closed ports answer',
      target: target({ protocol: 'udp', port: 53, answeredBy: ['udp'], evidence: { silent: ['dns:53'] } }),
      codes: ['destination-silent'],
      says: /answers \(udp\) but dns:53 stayed silent/,
    },
  ],
  'admin-prohibited': [
    ...[9, 10, 13].map(
      (code): Row => ({
        name: `type 3 code ${code}`,
        target: unreached({ ...unreachable(3, code, 'admin-prohibited'), endReason: 'prohibited' }),
        codes: ['admin-prohibited'],
      }),
    ),
    {
      name: 'ICMPv6 type 1 code 1',
      target: unreached({ ...v6, ...unreachable(1, 1, 'admin-prohibited'), endReason: 'prohibited' }),
      codes: ['admin-prohibited'],
      says: /ICMPv6 type 1 code 1/,
    },
    {
      name: 'a firewall that rejects by port unreachable',
      target: unreached(unreachable(3, 3, 'port-unreachable')),
      codes: ['admin-prohibited'],
      says: /a firewall there rejects/,
    },
    {
      name: 'not where TCP reached the target all the same',
      target: target({ evidence: unreachable(3, 13, 'admin-prohibited').evidence }),
      codes: ['healthy'],
    },
  ],
  'network-unreachable': [
    ...[0, 6, 11].map(
      (code): Row => ({
        name: `type 3 code ${code}`,
        target: unreached(unreachable(3, code, 'network-unreachable')),
        codes: ['network-unreachable'],
      }),
    ),
    {
      name: 'ICMPv6 type 1 code 0',
      target: unreached({ ...v6, ...unreachable(1, 0, 'network-unreachable') }),
      codes: ['network-unreachable'],
    },
    { name: 'not for a host', target: unreached(unreachable(3, 1, 'host-unreachable')), codes: ['host-unreachable'] },
  ],
  'host-unreachable': [
    {
      name: 'not where the target answered something else',
      target: target(unreachable(3, 1, 'host-unreachable')),
      codes: ['healthy'],
    },

    ...[1, 7, 12].map(
      (code): Row => ({
        name: `type 3 code ${code}`,
        target: unreached(unreachable(3, code, 'host-unreachable')),
        codes: ['host-unreachable'],
        says: /^Host unreachable: hop 2 \(192\.0\.2\.2\) answered/,
      }),
    ),
    {
      name: 'ICMPv6 type 1 code 3',
      target: unreached({ ...v6, ...unreachable(1, 3, 'host-unreachable') }),
      codes: ['host-unreachable'],
    },
    {
      name: 'the target itself',
      target: unreached(unreachable(3, 2, 'protocol-unreachable', '203.0.113.7')),
      codes: ['host-unreachable'],
      says: /the target itself answered/,
    },
    {
      name: 'an ICMP error that no table knows',
      target: unreached(unreachable(3, 99, 'type 3 code 99')),
      codes: ['host-unreachable'],
    },
    {
      name: 'not for a network',
      target: unreached(unreachable(3, 0, 'network-unreachable')),
      codes: ['network-unreachable'],
    },
  ],
  'routing-loop': [
    {
      name: 'two routers',
      target: unreached({ endReason: 'loop', evidence: { loop: ['10.0.0.1', '192.0.2.2'] } }),
      codes: ['routing-loop'],
      says: /circle between 10\.0\.0\.1 and 192\.0\.2\.2 from hop 1 on/,
    },
    {
      name: 'not where the target answered',
      target: target({ evidence: { loop: ['192.0.2.2'] } }),
      codes: ['healthy'],
    },
  ],
  'max-hops-exceeded': [
    {
      name: 'a router at max-hops',
      target: unreached({ endReason: 'max-hops' }),
      context: context({ options: { maxHops: 2, source: null } }),
      codes: ['max-hops-exceeded'],
      says: /max-hops 2 a router still answered, hop 2 \(192\.0\.2\.2\)/,
    },
    {
      name: 'a router at max-hops, while TCP connects to the target',
      target: target({ endReason: 'max-hops', hopCount: null, hopCountMethod: null, hops: [hop(1, '10.0.0.1')] }),
      context: context({ options: { maxHops: 1, source: null } }),
      codes: ['max-hops-exceeded'],
      says: /max-hops 1 a router still answered, hop 1 \(10\.0\.0\.1\); example\.com \(203\.0\.113\.7\) is farther away/,
    },
    {
      name: 'not where the target was found within them',
      target: target({ endReason: 'max-hops', hopCount: 3, returnHopCount: 3 }),
      context: context({ options: { maxHops: 3, source: null } }),
      codes: ['healthy'],
    },
    { name: 'not where hop 30 is silent', target: unreached({ endReason: 'max-hops' }), codes: ['destination-silent'] },
    {
      name: 'not where the target answered',
      target: target(),
      context: context({ options: { maxHops: 3, source: null } }),
      codes: ['healthy'],
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
  'route-mtu-small': [
    {
      name: 'larger packets arrive than the kernel sends',
      target: target({ evidence: { cachedPmtu: 1400 } }),
      codes: ['healthy', 'route-mtu-small'],
      says: /kept a path MTU of 1400 bytes for this route, .* Packets of 1500 bytes arrive at .*, but programs on this machine send none larger than 1400 bytes until/,
    },
    {
      name: 'whether larger ones arrive could not be tested',
      target: target({
        pmtu: { bytes: 1500, status: 'upper-bound', method: null, localMtu: 1500 },
        evidence: { cachedPmtu: 1400, largestPassed: 1400, pmtuLimit: 'cached-pmtu' },
      }),
      codes: ['healthy', 'route-mtu-small'],
      says: /TCP sends nothing larger, and no other answer of .* showed whether larger packets still fail\.$/,
    },
    {
      name: 'not where the path carries just that',
      target: target({ pmtu: reduced, evidence: { cachedPmtu: 1400, largestPassed: 1400, tooBig: [tooBig] } }),
      codes: ['healthy', 'pmtu-reduced'],
    },
    {
      name: 'not where nothing is known of the path',
      target: unreached({ evidence: { cachedPmtu: 1400 } }),
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
      says: /^Broken parallel path: 1 of 200 connections to .* no handshake from source port 40112 was answered.*2 routers answered at hop 2 \(192\.0\.2\.2 and 192\.0\.2\.9\)\.$/,
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
    { name: 'not without the evidence', target: target({ hopCount: 1, returnHopCount: 1 }), codes: ['healthy'] },
  ],
  'name-not-found': [
    {
      name: 'no address',
      target: unreached({ ...nothingSent, address: null, family: null, endReason: 'name-not-found' }),
      codes: ['name-not-found'],
      says: /^Name not found: example\.com has no address in this machine's name service/,
    },
    ...['ENOTFOUND', 'ENODATA', 'EAI_ADDRFAMILY'].map(
      (errno): Row => ({
        name: `no address of the family asked for, ${errno}`,
        target: nameless(6, errno),
        codes: ['name-not-found'],
        says: /^Name not found: example\.com has no IPv6 address in this machine's name service/,
      }),
    ),
    ...['EAI_AGAIN', 'EAI_FAIL'].map(
      (errno): Row => ({
        name: `the name service failed, ${errno}`,
        target: nameless(null, errno),
        codes: ['name-not-found'],
        says: new RegExp(
          `^Name not resolved: this machine's name service did not answer for example\\.com \\(${errno}\\)`,
        ),
      }),
    ),
    {
      name: 'only addresses of no host',
      target: nameless(4, 'ENOTHOST'),
      codes: ['name-not-found'],
      says: /^Name resolves to no host: example\.com resolves only to unspecified, multicast or broadcast addresses, so nothing was sent/,
    },
    { name: 'not for a name that resolves', target: target(), codes: ['healthy'] },
  ],
  'no-ipv6': [
    {
      name: 'a hosted runner',
      target: unreached({ ...v6, ...nothingSent, endReason: 'no-route' }),
      context: hosted,
      codes: ['no-ipv6'],
      says: /every GitHub-hosted runner/,
    },
    {
      name: 'the kernel does not know IPv6',
      target: unreached({
        ...v6,
        ...nothingSent,
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EAFNOSUPPORT', doing: 'opening a socket' } },
      }),
      codes: ['no-ipv6'],
    },
    {
      name: 'nobody looked, but there is no way to the Internet',
      target: unreached({ ...v6, ...nothingSent, endReason: 'no-route' }),
      context: context({ hasIpv6: null }),
      codes: ['no-ipv6'],
    },
    {
      name: 'not where the machine has IPv6',
      target: unreached({ ...v6, ...nothingSent, endReason: 'no-route' }),
      codes: ['no-route'],
    },
    {
      name: 'not for IPv4',
      target: unreached({ ...nothingSent, endReason: 'no-route' }),
      context: hosted,
      codes: ['no-route'],
    },
    {
      name: 'not for a local IPv6 address where nobody looked',
      target: unreached({ ...v6, ...nothingSent, address: 'fd00::7', endReason: 'no-route' }),
      context: context({ hasIpv6: null }),
      codes: ['no-route'],
    },
  ],
  'no-route': [
    {
      name: 'ENETUNREACH',
      target: unreached({
        ...nothingSent,
        endReason: 'no-route',
        evidence: { localError: { errno: 'ENETUNREACH', doing: 'looking the route up' } },
      }),
      codes: ['no-route'],
      says: /\(ENETUNREACH when looking the route up\)/,
    },
    { name: 'not where packets left', target: unreached(), codes: ['destination-silent'] },
    {
      name: 'lost during the run, of IPv6 too',
      target: unreached({
        ...v6,
        endReason: 'no-route',
        answeredBy: ['udp'],
        evidence: { localError: { errno: 'ENETUNREACH', doing: 'sending to tcp:443' } },
      }),
      context: context({ hasIpv6: false }),
      codes: ['no-route'],
      says: /lost its route to .* during the run \(ENETUNREACH when sending to tcp:443\): what was sent after that never left\.$/,
    },
  ],
  'send-blocked': [
    {
      name: 'a blackhole route',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EINVAL', doing: 'looking up the route to 203.0.113.7' } },
      }),
      codes: ['send-blocked'],
      says: /A blackhole route of this machine covers the address/,
    },
    {
      name: 'not where something else was invalid',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EINVAL', doing: 'sending to udp:44444' } },
      }),
      codes: ['send-blocked'],
      says: /EINVAL when sending to udp:44444\). What was sent after that never left\.$/,
    },
    {
      name: 'EPERM',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EPERM', doing: 'sending UDP' } },
      }),
      codes: ['send-blocked'],
      says: /EPERM when sending UDP.*firewall on this machine/,
    },
    ...['port-unreachable', ''].map((reject) => ({
      name: `a firewall of its own that answers "${reject}"`,
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'ECONNREFUSED', doing: 'sending UDP', reject } },
      }),
      codes: ['send-blocked'] as const,
      says: new RegExp(`its own firewall answered "${reject}" when sending UDP.*A firewall on this machine`),
    })),
    {
      name: 'UDP is forbidden, TCP gets through',
      target: target({ evidence: { localError: { errno: 'EPERM', doing: 'sending UDP' } } }),
      codes: ['send-blocked'],
    },
    {
      name: 'ping sockets where echo was asked for',
      target: unreached({
        protocol: 'icmp',
        port: null,
        endReason: 'refused-locally',
        evidence: { pingSockets: false, localError: { errno: 'EACCES', doing: 'opening a ping socket' } },
      }),
      codes: ['send-blocked'],
    },
    {
      name: 'no more files',
      target: unreached({
        endReason: 'refused-locally',
        evidence: { localError: { errno: 'EMFILE', doing: 'opening a socket' } },
      }),
      codes: ['send-blocked'],
    },
    {
      name: 'a part of the measurement that an error ended, of a target that answered',
      target: target({ evidence: { failures: ['the check of the service (out of memory)', 'the watch (x)'] } }),
      codes: ['send-blocked'],
      says: /errors in this program ended parts of the measurement of .*: the check of the service \(out of memory\); the watch \(x\)\.$/,
    },
    {
      name: 'not ping sockets where something else was asked for',
      target: target({
        evidence: { pingSockets: false, localError: { errno: 'EACCES', doing: 'opening a ping socket' } },
      }),
      codes: ['healthy'],
    },
    {
      name: 'not where the resolver was refused',
      target: nameless(null, 'EPERM'),
      codes: ['name-not-found'],
    },
    {
      name: 'not a passing ENOBUFS',
      target: target({ evidence: { localError: { errno: 'ENOBUFS', doing: 'sending UDP' } } }),
      codes: ['healthy'],
    },
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
  deadline: [
    {
      name: 'cut short',
      target: unreached({ endReason: 'deadline' }),
      codes: ['deadline'],
      says: /^Cut short: .*whether it can be reached, the hop count, the path MTU and whether large packets arrive/,
    },
    { name: 'reached and then cut short', target: target({ endReason: 'deadline' }), codes: ['deadline'] },
    { name: 'not when cancelled', target: unreached({ endReason: 'cancelled' }), codes: ['cancelled'] },
  ],
  cancelled: [
    {
      name: 'reached and then cancelled is not healthy',
      target: target({ endReason: 'cancelled', pmtu: { ...target().pmtu, status: 'unknown', bytes: null } }),
      codes: ['cancelled'],
      says: /^Cancelled: the run was stopped before .*unknown for this reason: the path MTU and whether large packets arrive\.$/,
    },
    {
      name: 'first, before what was found',
      target: target({ endReason: 'cancelled', evidence: { ...target().evidence, closed: ['tcp:443'] } }),
      codes: ['cancelled', 'destination-closed'],
    },
    {
      name: 'in the watch, after everything was measured',
      target: target({ evidence: { cancelledIn: 'watch' } }),
      codes: ['cancelled'],
      says: /unknown for this reason: what the rest of the watch would have shown\.$/,
    },
    { name: 'not by the deadline', target: unreached({ endReason: 'deadline' }), codes: ['deadline'] },
  ],
};

checkTables(tables);
