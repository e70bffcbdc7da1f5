/** The codes about whether the target was reached and how the trace ended: rows where each stands, alone or beside which others, and rows where it must not. */
import { context, hop, hosted, silent, target, unreached } from './base.ts';
import { checkTables, type ReachCode, type Row, type Tables } from './check-tables.ts';
import { failing, proxy } from './service-base.ts';

const tooBig = { from: '192.0.2.2', ttl: 2, mtu: 1400, size: 1500, passed: 1400 };
const reduced = { bytes: 1400, status: 'confirmed', method: 'icmp', localMtu: 1500 } as const;
const unreachable = (type: number, code: number, meaning: string, from = '192.0.2.2') => ({
  endReason: 'unreachable' as const,
  evidence: { verdict: { from, ttl: 2, icmp: { type, code, meaning } } },
});
const behindProxy = (problem: 'unreachable' | 'invalid') => ({
  service: failing('proxy', { tls: null, http: null, proxy: proxy({ status: null, problem }) }),
});
const v6 = { family: 6, address: '2001:db8::7', host: '2001:db8::7' } as const;

const tables: Tables<ReachCode> = {
  healthy: [
    {
      name: 'answers from too near are not surely the target',
      target: target({ hopCount: null, evidence: { answersTooNear: true } }),
      codes: ['healthy'],
      says: /or a device nearby answers in its name, and all this is about that\.$/,
    },
    {
      name: 'TCP alone, answered at a public address from as near as proxies stand',
      target: target({
        hopCount: 2,
        returnHopCount: 2,
        hops: [hop(1, '10.0.0.1'), hop(2, '203.0.113.7', 3, { icmp: null })],
      }),
      codes: ['healthy'],
      says: /of exact size\. Nothing but TCP was answered, and that from nearby: it leads to the target or to a proxy in its name, and all this is about that\.$/,
    },
    {
      name: 'an address of the own network is no address that proxies answer for',
      target: target({
        address: '10.0.7.7',
        hopCount: 2,
        returnHopCount: 2,
        hops: [hop(1, '10.0.0.1'), hop(2, '10.0.7.7', 3, { icmp: null })],
      }),
      codes: ['healthy'],
      says: /of exact size\.$/,
    },
    {
      name: 'near, and more than TCP was answered',
      target: target({
        answeredBy: ['tcp:443', 'udp'],
        hopCount: 2,
        returnHopCount: 2,
        hops: [hop(1, '10.0.0.1'), hop(2, '203.0.113.7', 3, { icmp: null })],
      }),
      codes: ['healthy'],
      says: /of exact size\.$/,
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
      says: /the path MTU is unknown \(packets of 1500 bytes arrive\)\. sizes failed and passed in turn\.$/,
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
      says: /but tcp:443 stayed silent\. A filter drops the packets, or their answers are lost on the return path, or the service has no room for more connections \(a full accept queue\)\.$/,
    },
    {
      name: 'a port of UDP alone, whose service may answer nothing',
      target: unreached({ protocol: 'udp', port: 53, answeredBy: ['tcp:443'], evidence: { silent: ['dns:53'] } }),
      codes: ['destination-silent'],
      says: /but dns:53 stayed silent\. .*, or the service does not answer such probes\.$/,
    },
    {
      name: 'nothing came back, and the variable for a proxy holds no URL: the path is direct',
      target: unreached(behindProxy('invalid')),
      codes: ['proxy-failing', 'destination-silent'],
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
      name: 'from a source of its own, which nothing may route back',
      target: unreached({ icmpVisible: false, hops: [silent(1), silent(2)] }),
      context: context({ options: { maxHops: 30, source: '10.99.0.1' } }),
      codes: ['destination-silent'],
      says: / That router may also be down, or not exist\. Or nothing routes answers back to the source 10\.99\.0\.1\.$/,
    },
    {
      name: 'and the router answers other targets of the run',
      target: unreached({ icmpVisible: false, hops: [{ ...silent(1), answeredOthers: ['10.0.0.1'] }, silent(2)] }),
      codes: ['destination-silent'],
      says: /where the packets end is unknown: 10\.0\.0\.1 at hop 1 answered other targets of this run and not this one/,
    },
    {
      name: 'a neighbour by the route: no word of routers or filters on the way',
      target: unreached({ icmpVisible: false, hops: [silent(1)], evidence: { onLink: true } }),
      context: hosted,
      codes: ['destination-silent'],
      says: /^No answer: example\.com \(203\.0\.113\.7\) answered no probe \(tcp:443\)\. By this machine's route it is a neighbour, with no router between: it is down, does not exist, or drops the probes\.$/,
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
    {
      name: 'by the proxy',
      target: unreached({ ...unreachable(3, 13, 'admin-prohibited', '203.0.113.7'), ...behindProxy('unreachable') }),
      codes: ['proxy-failing', 'admin-prohibited'],
      says: /: the proxy itself answered .* for the proxy for example\.com \(203\.0\.113\.7\)\./,
    },
    {
      name: 'by the target, where the variable for a proxy holds no URL: the path is direct',
      target: unreached({ ...unreachable(3, 13, 'admin-prohibited', '203.0.113.7'), ...behindProxy('invalid') }),
      codes: ['proxy-failing', 'admin-prohibited'],
      says: /: the target itself answered .* for example\.com \(203\.0\.113\.7\)\./,
    },
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
        says: /It has no route to that network, or rejects this traffic by the same message\.$/,
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
        says: /^Host unreachable: hop 2 \(192\.0\.2\.2\) answered .*\. That address does not answer on its link, or a firewall or an unreachable route there rejects this traffic by the same message\.$/,
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
