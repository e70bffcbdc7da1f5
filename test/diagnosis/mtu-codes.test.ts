/** The codes about the path MTU, with black holes, narrow links and the MSS: rows where each stands, alone or beside which others, and rows where it must not. */
import { context, hop, hosted, silent, target, unreached, withoutIcmp } from './base.ts';
import { checkTables, type MtuCode, type Tables } from './check-tables.ts';

const tooBig = { from: '192.0.2.2', ttl: 2, mtu: 1400, size: 1500, passed: 1400 };
const reduced = { bytes: 1400, status: 'confirmed', method: 'icmp', localMtu: 1500 } as const;
const byTcp = { bytes: 1400, status: 'confirmed', method: 'tcp-ack', localMtu: 1500 } as const;
const forward = { direction: 'forward', passes: 1400, fails: 1401, afterHop: 2 } as const;
const trials = { failedSends: 3, passedSends: 2 };
const v6 = { family: 6, address: '2001:db8::7', host: '2001:db8::7' } as const;

const tables: Tables<MtuCode> = {
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
      name: 'not for one on the path to the target',
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
      name: 'the same where the way out is a tunnel, of which no route tells what is on the link',
      target: target({
        pmtu: { bytes: 1420, status: 'confirmed', method: 'tcp-ack', localMtu: 1420 },
        peerMss: 1380,
        evidence: { interface: 'wg0', onLink: null },
      }),
      context: context({}, { interfaces: [{ name: 'docker0', mtu: 1500 }] }),
      codes: ['local-mtu-too-large'],
      says: /because the interface wg0 has no more/,
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
      name: 'not for loopback, which carries the largest packet there is',
      target: target({
        pmtu: { bytes: 65535, status: 'confirmed', method: 'udp-reply', localMtu: 65535 },
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
};

checkTables(tables);
