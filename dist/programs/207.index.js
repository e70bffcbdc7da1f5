export const id = 207;
export const ids = [207];
export const modules = {

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h4: () => (/* binding */ diagnose),
  Ie: () => (/* binding */ longestText),
  Tm: () => (/* binding */ rank)
});

// EXTERNAL MODULE: ./build/js/report/text/labels.js
var labels = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/js/report/with-failure.js
var with_failure = __webpack_require__(9142);
// EXTERNAL MODULE: ./build/js/report/text/units.js
var units = __webpack_require__(3374);
;// CONCATENATED MODULE: ./build/js/report/tcp-headers.js
/** What an MSS leaves of an MTU (RFC 9293 section 3.7.1). */
/** IP and TCP headers without options, bytes. */
const TCP_HEADERS = { 4: 40, 6: 60 };

// EXTERNAL MODULE: ./build/js/diagnosis/text.js
var diagnosis_text = __webpack_require__(4089);
;// CONCATENATED MODULE: ./build/js/diagnosis/remedies.js
/**
 * What to paste so that packets fit the path or messages about it arrive. Option names are those of the tools' own
 * documentation: dockerd and Compose (docs.docker.com), workflow syntax of GitHub Actions, values.yaml of the
 * gha-runner-scale-set chart, wg-quick(8), nft(8), ip-link(8), ip-sysctl of the Linux kernel.
 */


/** The kernel's own least MSS (TCP_MIN_MSS in include/net/tcp.h). */
const leastMss = 88;
/** An explanation that ends with a colon, and the lines to paste. */
function paste(explanation, lines) {
    return { explanation, snippet: lines.join('\n') };
}
/** What to do where there is nothing to paste. */
function advise(explanation) {
    return { explanation, snippet: null };
}
/** An interface's MTU until the next boot. */
function setInterfaceMtu(name, mtu) {
    return paste('Lower the MTU of the interface (until the next boot; write it into the network configuration to keep it):', [`sudo ip link set dev ${(0,diagnosis_text/* shellWord */.r7)(name, 'INTERFACE')} mtu ${mtu}`]);
}
/** The same on a machine that lives as long as the job. */
function stepInterfaceMtu(name, mtu) {
    return paste('As a step before those that hang:', [
        `- run: sudo ip link set dev ${(0,diagnosis_text/* shellWord */.r7)(name, 'INTERFACE')} mtu ${mtu}`,
    ]);
}
/** Docker's own bridge and every network made later, the runner's included. Engine 24 or later. */
function dockerDaemon(mtu) {
    return paste(`Docker on the runner's host: "mtu" is for the default bridge alone, "default-network-opts" for every network made later, those of job and service containers included (Engine 24 or later). As options \`dockerd --mtu=${mtu} --default-network-opt=bridge=com.docker.network.driver.mtu=${mtu}\`, or in /etc/docker/daemon.json, then \`sudo systemctl restart docker\`:`, [
        '{',
        `  "mtu": ${mtu},`,
        `  "default-network-opts": { "bridge": { "com.docker.network.driver.mtu": "${mtu}" } }`,
        '}',
    ]);
}
/** Networks of a Compose file. */
function composeNetwork(mtu) {
    return paste('Docker Compose, in compose.yaml (then `docker compose down` and `up`, a network keeps its MTU):', [
        'networks:',
        '  default:',
        '    driver_opts:',
        `      com.docker.network.driver.mtu: "${mtu}"`,
    ]);
}
/** Job and service containers, as far as a workflow can go by itself. */
function jobContainer(mtu) {
    return paste("Job containers (`container:`) and `services:` stand on a network that GitHub's runner creates without an MTU, and `options:` does not take --network: set Docker's daemon as above. Where you can't, lower it inside the job container (an image with iproute2, as root):", [
        'container:',
        '  image: YOUR-IMAGE',
        '  options: --cap-add NET_ADMIN',
        'steps:',
        `  - run: ip link set dev eth0 mtu ${mtu}`,
    ]);
}
/** Containers that a step starts by itself. */
function ownNetwork(mtu) {
    return paste('Containers that your own steps start:', [
        `docker network create --opt com.docker.network.driver.mtu=${mtu} narrow`,
        'docker run --network narrow YOUR-IMAGE',
    ]);
}
/** Actions Runner Controller with docker-in-docker. */
function runnerController(mtu) {
    return paste("Actions Runner Controller with docker-in-docker: leave containerMode empty, copy the chart's dind template into values.yaml and give its dockerd these args (RunnerDeployment of the older controller: `dockerMTU: " +
        `${mtu}\`, for the default bridge alone):`, [
        '- name: dind',
        '  image: docker:dind',
        '  args:',
        '    - dockerd',
        '    - --host=unix:///var/run/docker.sock',
        '    - --group=$(DOCKER_GROUP_GID)',
        `    - --mtu=${mtu}`,
        `    - --default-network-opt=bridge=com.docker.network.driver.mtu=${mtu}`,
    ]);
}
/** A WireGuard interface managed by wg-quick. */
function wireGuard(name, mtu) {
    const file = (0,diagnosis_text/* shellWord */.r7)(name, 'wg0');
    return paste(`WireGuard, in /etc/wireguard/${file}.conf, then \`wg-quick down ${file} && wg-quick up ${file}\`:`, [
        '[Interface]',
        `MTU = ${mtu}`,
    ]);
}
/** Tailscale has no setting for it but the daemon's environment. */
function tailscale(mtu) {
    return paste('Tailscale, in /etc/default/tailscaled, then `sudo systemctl restart tailscaled`:', [
        `TS_DEBUG_MTU=${mtu}`,
    ]);
}
/** For whoever runs the router before the narrow link; TCP only. */
function clampMss() {
    return paste('On the router before the narrow link, make TCP fit by itself (MSS clamping; helps TCP only):', [
        'nft add table inet clamp',
        "nft 'add chain inet clamp forward { type filter hook forward priority mangle; }'",
        'nft add rule inet clamp forward tcp flags syn tcp option maxseg size set rt mtu',
    ]);
}
/** To ask of whoever filters. */
function allowTooBig(family) {
    const v4 = 'ICMP type 3 code 4 (fragmentation needed)';
    const v6 = 'ICMPv6 type 2 (packet too big)';
    const what = family === 4 ? v4 : family === 6 ? v6 : `${v4} and ${v6}`;
    const lines = [
        "nft 'insert rule inet filter forward icmp type destination-unreachable accept'",
        "nft 'insert rule inet filter forward icmpv6 type packet-too-big accept'",
    ];
    return paste(`Ask the network's administrators to let ${what} pass, and to let routers send it (RFC 4890, RFC 8201); with nft (your own table and chain may be named otherwise):`, family === 4 ? lines.slice(0, 1) : family === 6 ? lines.slice(1) : lines);
}
/** To hear routers and path MTU messages on this machine. */
function allowIncomingIcmp() {
    return paste('Let ICMP errors in on this machine and on the firewall before it; with nft (your own table and chain may be named otherwise):', [
        "nft 'insert rule inet filter input icmp type { destination-unreachable, time-exceeded } accept'",
        "nft 'insert rule inet filter input icmpv6 type { destination-unreachable, packet-too-big, time-exceeded } accept'",
    ]);
}
/** Linux finds the size by itself for TCP, after a few seconds of stalling. */
function tcpMtuProbing() {
    return paste('Or let this machine find the size by itself once TCP stalls (TCP only, costs seconds a connection):', [
        'sudo sysctl -w net.ipv4.tcp_mtu_probing=1',
    ]);
}
/** Keeps what the target sends small enough, from this side. */
function announceMss(family, mtu) {
    const mss = Math.max(mtu - TCP_HEADERS[family], leastMss);
    const ip = family === 6 ? 'ip -6' : 'ip';
    return paste('Or announce a smaller MSS, so that the target sends smaller segments (keep the rest of your default route):', [`sudo ${ip} route change default via GATEWAY dev INTERFACE advmss ${mss}`]);
}
/** Bridges as container engines and clusters name them: Docker (docker0, br- and 12 hex digits), CNI, Podman, nerdctl. */
const containerBridge = /^(docker\d+|docker_gwbridge|br-[0-9a-f]{12}|cni\d+|cbr\d+|podman\d+|nerdctl\d+)$/;
/** Whether an interface of this name is a bridge that containers stand on. */
function isContainerBridge(name) {
    return containerBridge.test(name);
}
/** Every way to give containers an MTU. */
function fitContainers(mtu) {
    return [dockerDaemon, jobContainer, ownNetwork, composeNetwork, runnerController].map((remedy) => remedy(mtu));
}
/** Everything that makes this machine send no more than `mtu` bytes toward the target, by what this machine is. */
function fitLocally(mtu, target, context) {
    const name = target.evidence.interface;
    if (context.runner.container || (name !== null && isContainerBridge(name)))
        return fitContainers(mtu);
    if (name?.startsWith('wg'))
        return [wireGuard(name, mtu)];
    if (name?.startsWith('tailscale'))
        return [tailscale(mtu)];
    return [context.runner.environment === 'github-hosted' ? stepInterfaceMtu(name, mtu) : setInterfaceMtu(name, mtu)];
}

// EXTERNAL MODULE: ./build/js/report/text/service.js
var text_service = __webpack_require__(4746);
;// CONCATENATED MODULE: ./build/js/diagnosis/reach.js
/** Whether the target itself answered anything. */
function answered(target) {
    return target.reached || target.answeredBy.length > 0;
}
/**
 * The services that the user asked for, as `answeredBy` writes them; empty where no port and no scheme with one was
 * named, so that a closed port 443 of a host that was only to be traced is no news.
 */
function requestedServices(target) {
    const { protocol, port } = target;
    if (protocol === 'icmp')
        return ['icmp'];
    if (port === null)
        return [];
    switch (protocol) {
        case 'udp': {
            // Where the port has a protocol of its own that is what was asked; sizes may have gone to another port of the host.
            const { closed, silent } = target.evidence;
            const plain = ['udp', `udp:${port}`];
            const seen = new Set([...target.answeredBy, ...closed, ...silent]);
            const own = [...seen].filter((name) => name.endsWith(`:${port}`) && name !== `tcp:${port}` && !plain.includes(name));
            return own.length > 0 ? own : plain;
        }
        case 'quic':
            return [`quic:${port}`];
        case 'tcp':
        case 'auto': // a port without a scheme means that TCP port
            return [`tcp:${port}`];
        default:
            return protocol;
    }
}
/** The requested services that were tried and stayed silent though none of the same kind answered. */
function silentServices(target) {
    const services = requestedServices(target);
    const heard = [...target.answeredBy, ...target.evidence.closed];
    return services.some((service) => heard.includes(service))
        ? []
        : services.filter((service) => target.evidence.silent.includes(service));
}
/** Whether a router answered at the last TTL allowed, so that the target is farther than was probed, whatever else reached it. */
function routerAtMaxHops(target, maxHops) {
    const last = target.hops.find((hop) => hop.ttl === maxHops);
    const answering = last?.responders.some((responder) => responder.icmp?.meaning === 'time-exceeded') ?? false;
    return target.endReason === 'max-hops' && answering;
}

;// CONCATENATED MODULE: ./build/js/diagnosis/service-facts.js
/** What several rules read of a service check: shared contract, "The service, the name and the addresses of a target". */




/** As `443` where one was named, else the scheme's words, for sentences: `example.com, port 443`. */
function serviceName(target) {
    const host = (0,diagnosis_text/* oneLine */.TN)(target.host, 80) || 'the target';
    return target.port === null ? host : `${host}, port ${target.port}`;
}
/** The proxy that the target is used through; null: none, or one that is named and not used (SOCKS). */
function usedProxy(target) {
    const proxy = target.service?.proxy ?? null;
    return proxy === null || proxy.problem === 'socks' ? null : proxy;
}
/**
 * How a client's connection failed though the target answered the trace, where no error found so far explains it; null: it opened,
 * was not tried, or is explained.
 */
function failedConnection(target, found) {
    if (target.service?.failedPhase !== 'connect' || !answered(target))
        return null;
    if (found.some(({ severity }) => severity === 'error'))
        return null;
    const used = usedAddress(target);
    return used === undefined || used.connect === null || used.connect === 'open' ? null : used.connect;
}
/** The address that a client's connection went to; undefined: none was tried. */
function usedAddress({ addresses }) {
    return addresses.find(({ traced }) => traced) ?? addresses[0];
}
/** Whether a server answered neither query. */
function isSilent({ a, aaaa }) {
    return a.state === 'silent' && aaaa.state === 'silent';
}
/** As `10.0.0.2`, with what its address says about it. */
function nameServer({ address, kind }) {
    const shown = (0,diagnosis_text/* oneLine */.TN)(address, 60);
    const words = (0,text_service/* nameServerKind */.Z$)(kind);
    return words === null ? shown : `${shown} (${words})`;
}
/** A sentence on servers that resolv.conf names and the system does not use; the empty string where there are none. */
function ignoredServers({ name }) {
    const ignored = name?.ignoredServers ?? [];
    if (ignored.length === 0)
        return '';
    return ` /etc/resolv.conf names ${(0,units/* count */.U9)(ignored.length, 'more server')} (${(0,diagnosis_text/* listed */.KE)(ignored)}), beyond the three that glibc uses.`;
}
/** Several servers, as a list. */
function nameServers(servers) {
    return (0,diagnosis_text/* listed */.KE)(servers.map(nameServer));
}
/** 429, or 403 or 503 with Retry-After: the service limits its clients. */
function isRateLimited(target) {
    const http = target.service?.http;
    if (!http || http.status === null)
        return false;
    return http.status === 429 || ((http.status === 403 || http.status === 503) && http.retryAfterSeconds !== null);
}
/** What shows that packets to the target or their answers get lost, so that silence alone proves nothing; null: nothing does. */
function lossToTarget(target) {
    const { sent, received } = target.loss;
    if (received < sent)
        return `${sent - received} of ${(0,units/* count */.U9)(sent, 'probe')} stayed unanswered`;
    if (target.evidence.lossSeen)
        return 'TCP packets of the trace had to be sent again';
    const connectMs = repeatedSyn(target);
    return connectMs === null ? null : `a SYN had to be sent again: the handshake took ${(0,units/* milliseconds */.Rz)(connectMs)}`;
}
/** Linux sends a SYN again after one second (RFC 6298 section 2), milliseconds. */
const SYN_TIMEOUT_MS = 1000;
/** How long an open connection took whose SYN, or its answer, was lost, milliseconds; null: none is known. */
function repeatedSyn({ addresses, rttMs }) {
    if (rttMs === null || rttMs.max >= SYN_TIMEOUT_MS / 2)
        return null;
    return addresses.map(({ connectMs }) => connectMs ?? 0).find((ms) => ms >= SYN_TIMEOUT_MS) ?? null;
}
/** Whether a filter of names explains the failed handshake: the same address answers under another name, and nothing else explains it. */
function isNameBlocked(target) {
    const tls = target.service?.tls;
    if (!tls || tls.answeredAgain)
        return false;
    // A shorter name makes a shorter ClientHello, which may fit where the first did not.
    if (tls.problem === 'silent' && target.blackHole !== null)
        return false;
    if (tls.problem === 'silent' && lossToTarget(target) !== null)
        return false;
    return (tls.problem === 'reset' || tls.problem === 'silent') && tls.otherName?.answered === true;
}
/** Whether the machine's own stores trust the chain and public roots do not. */
function trustedLocallyOnly(target) {
    const tls = target.service?.tls;
    return !!tls?.certificate && tls.trustedBy.length > 0 && !tls.trustedBy.includes('bundled');
}
/** Who signed, as `"Corp Root" (the certificate of www.example.com, issued by "Corp CA 2")`. */
function signer(target) {
    const tls = target.service?.tls;
    const issuer = (0,diagnosis_text/* oneLine */.TN)(tls?.certificate?.issuer ?? '', 80) || 'no name';
    const root = (0,diagnosis_text/* oneLine */.TN)(tls?.root ?? '', 80);
    return root === '' || root === issuer ? `"${issuer}"` : `"${issuer}" (root "${root}")`;
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/address-broken.js
/** One of several addresses of the name does not open. */




/** Addresses that were tried and did not open while another of their family did. */
function brokenAddresses({ addresses }) {
    const open = new Set(addresses.filter(({ connect }) => connect === 'open').map(({ family }) => family));
    return addresses.filter(({ connect, family }) => connect !== null && connect !== 'open' && open.has(family));
}
const addressBroken = {
    code: 'address-broken',
    severity: 'warning',
    title: 'Address broken',
    meaning: 'One of several addresses is closed, silent or unreachable while another of its family is open.',
    advice: 'Tell whoever runs the service; clients that take the first address fail by chance.',
    when: (target) => {
        const broken = brokenAddresses(target);
        if (broken.length === 0)
            return null;
        const said = broken.map(({ address, connect }) => `${(0,diagnosis_text/* oneLine */.TN)(address, 60)} is ${connect}`);
        const open = target.addresses.filter(({ connect }) => connect === 'open').length;
        return `of ${(0,units/* count */.U9)(target.addresses.length, 'address', 'addresses')} of ${serviceName(target)}, ${(0,diagnosis_text/* listed */.KE)(said)}; ${open} open. A client that takes one of these first waits or fails.`;
    },
    remedies: () => [
        advise("Tell whoever runs the service, or take the address out of the name's records; `addresses: all` traces each."),
    ],
};

// EXTERNAL MODULE: ./build/js/report/text/icmp-meaning.js
var icmp_meaning = __webpack_require__(4586);
;// CONCATENATED MODULE: ./build/js/diagnosis/unreachable.js
/** The ICMP unreachable that ended a trace, as one of three codes: RFC 792, RFC 1812, RFC 4443. */



/** From the words of icmp-meaning.ts to codes and what the sender means by them. */
const causes = {
    'network-unreachable': { code: 'network-unreachable', cause: "It has no route to the target's network." },
    'source-route-failed': { code: 'network-unreachable', cause: 'The source route of the packet does not exist.' },
    'beyond-scope': { code: 'network-unreachable', cause: "This machine's source address is not valid on that path." },
    'host-unreachable': { code: 'host-unreachable', cause: 'The target does not answer it on the last link.' },
    'protocol-unreachable': { code: 'host-unreachable', cause: 'The host does not support the protocol.' },
    // A port unreachable from another address than the target's: what firewalls answer that reject instead of dropping.
    'port-unreachable': {
        code: 'admin-prohibited',
        cause: "It is not the target's address: a firewall there rejects this traffic, or the target answers from another address of its own.",
    },
    'admin-prohibited': { code: 'admin-prohibited', cause: 'A filter there rejects this traffic.' },
    'precedence-violation': { code: 'admin-prohibited', cause: 'A filter there rejects this class of traffic.' },
    'precedence-cutoff': { code: 'admin-prohibited', cause: 'A filter there rejects this class of traffic.' },
};
/** Who answered what, where the ICMP message that ended the trace belongs to `code`; null where it does not. */
function unreachable(target, code) {
    const found = target.evidence.verdict;
    if (found === null || target.reached || (target.endReason !== 'unreachable' && target.endReason !== 'prohibited')) {
        return null;
    }
    const { icmp, from, ttl } = found;
    const meaning = target.family === null ? icmp.meaning : (0,icmp_meaning/* icmpMeaning */.b)(target.family, icmp.type, icmp.code);
    const fallback = target.endReason === 'prohibited' ? 'admin-prohibited' : 'host-unreachable';
    const known = Object.hasOwn(causes, meaning) ? causes[meaning] : undefined;
    if ((known?.code ?? fallback) !== code)
        return null;
    const here = answeredHere(target);
    const self = from === target.address ? 'the target itself' : here ? 'this machine itself' : (0,diagnosis_text/* sender */.QR)(from, ttl);
    const version = target.family === 6 ? 'v6' : '';
    return `${self} answered "${(0,diagnosis_text/* oneLine */.TN)(meaning, 60)}" (ICMP${version} type ${icmp.type} code ${icmp.code}) for ${(0,diagnosis_text/* who */.dp)(target)}. ${here ? noNeighbour : (known?.cause ?? 'Packets go no farther.')}`;
}
const noNeighbour = 'No neighbour on its link answers for the address of the target, or of the router toward it; a reject rule of this machine may answer the same.';
/** Whether this machine's own kernel sent the unreachable. */
function answeredHere({ evidence }) {
    return evidence.verdict !== null && evidence.verdict.from === evidence.sourceAddress;
}
/** `remedy`, or where this machine itself answered, how to find the missing neighbour. */
function unreachableRemedies(target, remedy) {
    if (!answeredHere(target))
        return [remedy];
    const family = target.family === 6 ? '-6' : '-4';
    return [
        paste('See which neighbour is missing (FAILED or INCOMPLETE), and what the local firewall rejects:', [
            `ip ${family} route get ${(0,diagnosis_text/* shellWord */.r7)(target.address, 'ADDRESS')}`,
            `ip ${family} neigh show`,
            'sudo nft list ruleset',
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/admin-prohibited.js
/** Administratively prohibited: by the ICMP message that ended the trace. */



const adminProhibited = {
    code: 'admin-prohibited',
    severity: 'error',
    title: 'Administratively prohibited',
    meaning: 'A router or the target answered that a filter rejects this traffic.',
    advice: 'Ask whoever runs the filter named to let the runner pass.',
    when: (target) => unreachable(target, 'admin-prohibited'),
    remedies: (target) => unreachableRemedies(target, advise(`Ask whoever runs that filter to let ${(0,diagnosis_text/* shellWord */.r7)(target.evidence.sourceAddress, "this machine's address")} pass${target.port === null ? '' : ` to port ${target.port}`} (behind NAT: its public address).`)),
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/asymmetric-return.js
/** The return path's estimated length differs from the forward one. */


/** Estimated return hops that differ from the forward ones by less than this are within the estimate's own error. */
const leastDetour = 2;
/** The TTL from which on every known estimate differs; null where none does. */
function detourFrom(target) {
    // In a loop the same routers answer at every TTL, always from equally far.
    if (target.evidence.loop.length > 0)
        return null;
    const rows = (0,diagnosis_text/* routers */.Lx)(target).flatMap((hop) => {
        // Whoever refused a packet with TTL left to go stands nearer than the row says.
        const expired = hop.responders.filter(({ icmp }) => icmp?.meaning === 'time-exceeded');
        const known = expired.map((responder) => responder.returnHops).filter((hops) => hops !== null);
        return known.map((back) => ({ ttl: hop.ttl, back }));
    });
    const atTarget = target.hopCount !== null && target.returnHopCount !== null;
    if (target.hopCount !== null && target.returnHopCount !== null) {
        rows.push({ ttl: target.hopCount, back: target.returnHopCount });
    }
    const straight = rows.findLastIndex((row) => Math.abs(row.back - row.ttl) < leastDetour);
    const differing = rows.slice(straight + 1);
    const ttls = new Set(differing.map((row) => row.ttl));
    // One router alone may start from an odd TTL; the target's own estimate, or two hops in a row, may not be chance.
    return differing[0] !== undefined && (atTarget || ttls.size >= 2) ? differing[0] : null;
}
const asymmetricReturn = {
    code: 'asymmetric-return',
    severity: 'info',
    title: 'Asymmetric return path',
    meaning: 'The estimated return path differs from the forward one by 2 hops or more, at the target or from some hop on.',
    advice: '',
    when: (target) => {
        const from = detourFrom(target);
        if (from === null)
            return null;
        const { hopCount, returnHopCount } = target;
        const whole = hopCount === null || returnHopCount === null
            ? ''
            : ` From the target: ${(0,units/* count */.U9)(hopCount, 'hop')} there, about ${returnHopCount} back.`;
        const start = from.ttl === hopCount
            ? `the answers of ${(0,diagnosis_text/* who */.dp)(target)} come back over about ${(0,units/* count */.U9)(from.back, 'hop')}, not ${hopCount}`
            : `from ${(0,diagnosis_text/* hopAt */.$R)(target, from.ttl)} on answers come back over a path of another length (about ${(0,units/* count */.U9)(from.back, 'hop')})`;
        return `${start}.${from.ttl === hopCount ? '' : whole} Estimated from the TTLs of replies; common and harmless by itself.`;
    },
    remedies: () => [],
};

// EXTERNAL MODULE: ./build/js/report/cut-short.js
var cut_short = __webpack_require__(4078);
;// CONCATENATED MODULE: ./build/js/diagnosis/open-questions.js

const LATER = {
    connections: 'whether all connections work',
    watch: 'what the rest of the watch would have shown',
};
/** As half a sentence. */
function openQuestions(target) {
    const { service, evidence } = target;
    const missing = [
        service !== null && service.cutBy !== null ? 'whether the service works' : null,
        target.reached ? null : 'whether it can be reached',
        target.hopCount === null ? 'the hop count' : null,
        target.pmtu.status === 'confirmed' ? null : 'the path MTU',
        target.pmtu.status === 'confirmed' || target.blackHole !== null ? null : 'whether large packets arrive',
        evidence.cancelledIn === undefined ? null : LATER[evidence.cancelledIn],
    ].filter((fact) => fact !== null);
    return missing.length === 0 ? 'what was measured may be incomplete' : `unknown for this reason: ${(0,diagnosis_text/* listed */.KE)(missing)}`;
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/cancelled.js
/** The run was cancelled before this target was measured to the end. */



const cancelled = {
    code: 'cancelled',
    severity: 'warning',
    title: 'Cancelled',
    meaning: 'The run was cancelled before this target was measured to the end.',
    advice: 'Run it again.',
    when: (target) => (0,cut_short/* wasCut */.E)(target, 'cancelled')
        ? `the run was stopped before ${(0,diagnosis_text/* who */.dp)(target)} was measured to the end; ${openQuestions(target)}.`
        : null,
    remedies: () => [],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/certificate-expiring.js
/** Fewer than 14 days are left. */




/** The contract's. */
const leastDays = 14;
const certificateExpiring = {
    code: 'certificate-expiring',
    severity: 'warning',
    title: 'Certificate expiring',
    meaning: 'Fewer than 14 days are left of the certificate.',
    advice: 'Renew it.',
    when: (target, _context, found) => {
        const { daysLeft = null, validTo = '' } = target.service?.tls?.certificate ?? {};
        if (daysLeft === null || daysLeft >= leastDays)
            return null;
        if (found.some(({ code }) => code === 'certificate-invalid'))
            return null;
        return `the certificate of ${serviceName(target)} ends in ${(0,units/* count */.U9)(Math.floor(daysLeft), 'day')}, on ${(0,diagnosis_text/* oneLine */.TN)(validTo, 40).slice(0, 10)}.`;
    },
    remedies: () => [advise('Renew it on the server; `fail-on-certificate-days-below` makes a job fail in time.')],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/certificate-invalid.js
/** The certificate is expired, not yet valid, or for another name. */



const invalid = new Set(['expired', 'not-yet-valid', 'wrong-name']);
/** The date of an ISO time. */
const day = (time) => (0,diagnosis_text/* oneLine */.TN)(time, 40).slice(0, 10);
const certificateInvalid = {
    code: 'certificate-invalid',
    severity: 'error',
    title: 'Certificate invalid',
    meaning: 'The certificate is expired, not yet valid, or for another name.',
    advice: 'Renew the certificate on the server, or use a name that it has; check the clock of the runner.',
    when: (target) => {
        const { problems = [], certificate, serverName } = target.service?.tls ?? {};
        if (!problems.some((problem) => invalid.has(problem)) || !certificate)
            return null;
        const said = [
            problems.includes('expired') ? `expired on ${day(certificate.validTo)}` : null,
            problems.includes('not-yet-valid') ? `is not valid before ${day(certificate.validFrom)}` : null,
            problems.includes('wrong-name')
                ? `is for ${(0,diagnosis_text/* listed */.KE)(certificate.names.length > 0 ? certificate.names : [certificate.subject])}, not for ${(0,diagnosis_text/* oneLine */.TN)(serverName ?? target.host, 80)}`
                : null,
        ].filter((part) => part !== null);
        return `the certificate of ${serviceName(target)} ${(0,diagnosis_text/* listed */.KE)(said, 3)}, by the clock of this machine.`;
    },
    remedies: (target) => [
        paste('Renew it on the server. See what the server sends, and the clock of this machine:', [
            `openssl s_client -connect ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'HOST')}:${target.port ?? 443} </dev/null | openssl x509 -noout -dates -ext subjectAltName`,
            'date -u',
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/client-certificate-required.js
/** The server ended the connection for want of a client certificate. */



const clientCertificateRequired = {
    code: 'client-certificate-required',
    severity: 'warning',
    title: 'Client certificate required',
    meaning: 'The server asked for a client certificate and ended the connection for want of one.',
    advice: 'Give the client its certificate; this action sends none.',
    when: (target) => target.service?.tls?.clientCertificate === 'required'
        ? `${serviceName(target)} asked for a client certificate and ended the handshake for want of one. This action sends none, so whether the service works is unknown.`
        : null,
    remedies: (target) => [
        paste('Try with the certificate of your client:', [
            `curl --cert client.pem --key client.key ${(0,diagnosis_text/* urlWord */.YI)(target.service?.url)}`,
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/deadline.js
/** The step's time limit cut the measuring short. */




const deadline = {
    code: 'deadline',
    severity: 'warning',
    title: 'Cut short',
    meaning: "The step's time limit cut this target's measuring short.",
    advice: 'Raise `timeout-seconds`, or trace fewer targets.',
    when: (target) => (0,cut_short/* wasCut */.E)(target, 'deadline')
        ? `timeout-seconds ended before ${(0,diagnosis_text/* who */.dp)(target)} was measured to the end; ${openQuestions(target)}.`
        : null,
    remedies: () => [paste('Give the step more time, or fewer targets:', ['with:', '  timeout-seconds: 120'])],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/destination-closed.js
/** The target answered that nothing listens on the port. */




const destinationClosed = {
    code: 'destination-closed',
    severity: 'warning',
    title: 'Port closed',
    meaning: 'The target answered that nothing listens on the port asked for.',
    advice: 'Check host and port, and that the service runs.',
    when: (target, _context, found) => {
        if (usedProxy(target) !== null)
            return null;
        const services = requestedServices(target);
        const closed = target.evidence.closed.filter((service) => services.includes(service));
        if (closed.length === 0) {
            if (failedConnection(target, found) !== 'closed')
                return null;
            // A RST to a SYN is ECONNREFUSED: this one came after the handshake (tcp_reset of the kernel).
            if (usedAddress(target)?.errno === 'ECONNRESET') {
                const text = `${(0,diagnosis_text/* who */.dp)(target)} accepted the connection that a client makes to ${(0,diagnosis_text/* listed */.KE)(services)} and reset it at once. It may limit its connections, or what it passes them on to is down.`;
                return { title: 'Connection reset', text };
            }
            return `${(0,diagnosis_text/* who */.dp)(target)} refused the connection that a client makes to ${(0,diagnosis_text/* listed */.KE)(services)}, though it answered the trace (${(0,diagnosis_text/* listed */.KE)(target.answeredBy)}). It may limit its connections, or what listens there has just ended.`;
        }
        const doubt = target.evidence.onlyResets
            ? ': nothing else of it answered, and a RST does not tell who sent it'
            : '';
        return `${(0,diagnosis_text/* who */.dp)(target)} was reached and refused ${(0,diagnosis_text/* listed */.KE)(closed)}. Nothing listens there, or a firewall refuses in its name${doubt}.`;
    },
    remedies: (target) => [
        paste('Check host and port, and on the target what listens:', [`ss -lntu | grep ':${target.port ?? ''}'`]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/no-icmp.js

/** So many silent routers behind one that answers other targets are not explained by that one's limit on ICMP errors; a single one may never answer. */
const UNEXPLAINED = 2;
/** What the run's other targets tell of this one's silence; null: nothing. */
function heardByOthers({ hops, hopCount }) {
    const hop = hops.findLast(({ answeredOthers }) => answeredOthers !== undefined);
    if (hop === undefined)
        return null;
    const behind = hops.filter(({ ttl }) => ttl > hop.ttl && ttl < (hopCount ?? Number.POSITIVE_INFINITY));
    const silent = behind.filter(({ sent, responders }) => sent > 0 && responders.length === 0);
    return { hop, limited: silent.length < UNEXPLAINED };
}
/** As a clause without a full stop. Never blames the target's side. */
function whyNoIcmp(target, context) {
    const heard = heardByOthers(target);
    if (heard !== null) {
        const { hop, limited } = heard;
        const routers = `${(0,diagnosis_text/* listed */.KE)(hop.answeredOthers ?? [])} at hop ${hop.ttl} answered other targets of this run`;
        return limited
            ? `${routers} and not this one: routers limit the rate of their ICMP errors`
            : `${routers}, so ICMP does arrive at this machine: look for a filter on the way to this target, behind that hop where it passes there`;
    }
    if (context.runner.environment === 'github-hosted') {
        return 'GitHub-hosted runners receive no ICMP on any path, so silence says nothing about this one';
    }
    if (isAzure(context)) {
        return 'this machine runs an Azure kernel, and machines in Azure, hosted runners among them, commonly receive no ICMP from outside, so silence says nothing about the path';
    }
    return "not even the nearest router's messages arrive, so look for a filter close to this machine first";
}
/** Whether the place of this machine explains the silence, so that nothing on its networks needs mending. */
function isHosted(context) {
    return context.runner.environment === 'github-hosted' || isAzure(context);
}
function isAzure(context) {
    return /azure/i.test(context.runner.kernel);
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/destination-silent.js
/** The target, or the port asked for, answered nothing. */





/** Ends that say by themselves why nothing came back. */
const explained = new Set([
    'unreachable',
    'prohibited',
    'loop',
    'refused-locally',
    'no-route',
    'name-not-found',
    'proxy-refused',
    'deadline',
    'cancelled',
]);
function silence(target, context, found) {
    // Through a proxy the path ends there: proxy-failing reports it.
    if (explained.has(target.endReason) || usedProxy(target) !== null)
        return null;
    const services = silentServices(target);
    if (answered(target)) {
        if (services.length > 0)
            return { kind: 'port', services };
        const failed = failedConnection(target, found);
        const closed = failed === 'closed'; // destination-closed reports it
        return failed === null || closed ? null : { kind: 'connection', services: requestedServices(target), failed };
    }
    const tried = target.evidence.silent.length > 0 || target.loss.sent > 0;
    if (!tried || routerAtMaxHops(target, context.options.maxHops))
        return null;
    const hop = target.hops.findLast(({ responders }) => responders.length > 0);
    if (hop !== undefined)
        return { kind: 'behind-router', hop };
    return { kind: target.evidence.onLink === true ? 'neighbour' : 'everywhere' };
}
function where(silent, target, context) {
    switch (silent.kind) {
        case 'behind-router':
            return `The last router that answered is ${(0,diagnosis_text/* hopAt */.$R)(target, silent.hop.ttl)}; the packets, or the answers, are dropped behind it or by the target.`;
        case 'neighbour':
            return "It is on this machine's own subnet, with no router between: it is down, does not exist, or drops the probes.";
        case 'everywhere':
            return `No router answered either, so where the packets end is unknown: ${whyNoIcmp(target, context)}.${gatewayDown(target, context)}`;
        default:
            return silent;
    }
}
/** Of the first router as well nothing is known where no other target of the run, nor a place without ICMP, explains its silence. */
function gatewayDown(target, context) {
    return isHosted(context) || heardByOthers(target) !== null ? '' : ' That router may also be down, or not exist.';
}
function noConnection({ services, failed }, target) {
    const loss = failed === 'silent' ? lossToTarget(target) : null;
    const cause = loss === null
        ? 'The cause may be loss, a limit on new connections, or a filter that lets only some of them pass.'
        : `Packets get lost on the way (${loss}), which may be the whole cause; so may a limit on new connections, or a filter that lets only some of them pass.`;
    return {
        title: 'No connection',
        text: `${(0,diagnosis_text/* who */.dp)(target)} answered the trace (${(0,diagnosis_text/* listed */.KE)(target.answeredBy)}) but the connection that a client makes to ${(0,diagnosis_text/* listed */.KE)(services)} ${failed === 'silent' ? 'stayed silent' : 'found the host unreachable'}. ${cause}`,
    };
}
const destinationSilent = {
    code: 'destination-silent',
    severity: 'error',
    title: 'No answer',
    meaning: 'The target, or the port asked for, answered nothing, and nothing else explains that.',
    advice: 'Check that it is up and lets the runner in; name a port that is open.',
    when: (target, context, found) => {
        const silent = silence(target, context, found);
        if (silent === null)
            return null;
        if (silent.kind === 'connection')
            return noConnection(silent, target);
        if (silent.kind === 'port') {
            return {
                title: 'No answer on the port',
                text: `${(0,diagnosis_text/* who */.dp)(target)} answers (${(0,diagnosis_text/* listed */.KE)(target.answeredBy)}) but ${(0,diagnosis_text/* listed */.KE)(silent.services)} stayed silent. A filter before that port drops the packets, or the service does not answer such probes.`,
            };
        }
        const probed = target.evidence.silent;
        const what = probed.length > 0 ? ` (${(0,diagnosis_text/* listed */.KE)(probed)})` : '';
        return `${(0,diagnosis_text/* who */.dp)(target)} answered no probe${what}. ${where(silent, target, context)}`;
    },
    remedies: (target, context, found) => {
        const silent = silence(target, context, found);
        if (silent?.kind === 'port' || silent?.kind === 'connection') {
            return [
                advise(`Check that the service runs, and that the target's firewall lets this machine's address reach ${(0,diagnosis_text/* listed */.KE)(silent.services)}.`),
            ];
        }
        if (silent?.kind === 'neighbour') {
            const family = target.family === 6 ? '-6' : '-4';
            return [
                paste('See whether its network card answers (FAILED or INCOMPLETE: no host there has that address):', [
                    `ip ${family} neigh show ${(0,diagnosis_text/* shellWord */.r7)(target.address, 'ADDRESS')}`,
                ]),
            ];
        }
        return [
            advise('Check that the target is up and that its firewall lets this machine in; naming a port that is open there (host:port) tells a filter from a dead host.'),
        ];
    },
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/dns-failing.js
/** Every name server that answered refused or failed. */



/** Whether all that a server answered is a refusal or a failure. */
function fails({ a, aaaa }) {
    const answered = [a, aaaa].filter(({ state }) => state !== 'silent');
    return answered.length > 0 && answered.every(({ state }) => state === 'refused' || state === 'failed');
}
/** As c-ares names it. */
function answerOf({ a, aaaa }) {
    const answer = a.state === 'silent' ? aaaa : a;
    return `"${answer.state}"${answer.detail === null ? '' : ` (${(0,diagnosis_text/* oneLine */.TN)(answer.detail, 40)})`}`;
}
const dnsFailing = {
    code: 'dns-failing',
    severity: 'error',
    title: 'Name servers fail',
    meaning: "A name server answered, and every one that did refused or failed. A warning where the system's own lookup found an address all the same.",
    advice: 'Look at the name servers; the name itself may be right.',
    when: (target) => {
        const answering = (target.name?.servers ?? []).filter((server) => !isSilent(server));
        if (answering.length === 0 || !answering.every(fails))
            return null;
        const said = answering.map((server) => `${nameServer(server)} answered ${answerOf(server)}`);
        const host = (0,diagnosis_text/* oneLine */.TN)(target.host, 80);
        // Not from DNS, or from an answer of another moment.
        if (target.name?.error === null && target.address !== null)
            return {
                severity: 'warning',
                text: `asked directly, ${(0,diagnosis_text/* listed */.KE)(said)} for ${host}, though this machine's own lookup found an address.`,
            };
        return `${(0,diagnosis_text/* listed */.KE)(said)} for ${host}, so whether the name exists is unknown.${ignoredServers(target)}`;
    },
    remedies: (target) => [
        paste('Query the server directly (SERVFAIL: its upstream or DNSSEC fails; REFUSED: it does not serve this client):', [
            `dig @${(0,diagnosis_text/* shellWord */.r7)(target.name?.servers.find(fails)?.address ?? null, 'SERVER')} ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'NAME')}`,
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/dns-server-silent.js
/** A name server of the system answers nothing. */




const dnsServerSilent = {
    code: 'dns-server-silent',
    severity: 'error',
    title: 'Name server silent',
    meaning: "A name server of the system's list answered none of its questions, two tries each. A warning where another server answered.",
    advice: 'Remove the server from `/etc/resolv.conf`, or let the runner reach it on port 53.',
    when: (target) => {
        const servers = target.name?.servers ?? [];
        const silent = servers.filter(isSilent);
        if (silent.length === 0)
            return null;
        const others = servers.length - silent.length;
        const slow = target.name?.lookupMs ?? null;
        const cost = slow === null ? '' : ` The system's own lookup took ${(0,units/* span */.Ln)(slow)}.`;
        const host = (0,diagnosis_text/* oneLine */.TN)(target.host, 80);
        return {
            severity: others > 0 ? 'warning' : 'error',
            text: others > 0
                ? `${nameServers(silent)} answered no question about ${host}, two tries each, while ${(0,units/* count */.U9)(others, 'other server')} answered.${cost} Every lookup of this machine may wait for it.`
                : `none of this machine's name servers answered about ${host}, two tries each: ${nameServers(silent)}.${cost}${ignoredServers(target)}`,
        };
    },
    remedies: (target) => {
        const silent = target.name?.servers.find(isSilent);
        return [
            paste('Query the server directly; if it stays silent, take it out of the list or open port 53 toward it:', [
                `dig @${(0,diagnosis_text/* shellWord */.r7)(silent?.address ?? null, 'SERVER')} ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'NAME')}`,
                'cat /etc/resolv.conf',
            ]),
        ];
    },
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/dns-servers-disagree.js
/** One name server has the name, another denies it. */



const dnsServersDisagree = {
    code: 'dns-servers-disagree',
    severity: 'warning',
    title: 'Name servers disagree',
    meaning: 'One name server has the name, another says that it does not exist.',
    advice: 'Use one view of the name: the order of servers decides which one a job sees.',
    when: (target) => {
        const servers = target.name?.servers ?? [];
        const having = servers.filter(({ a, aaaa }) => a.state === 'found' || aaaa.state === 'found');
        const denying = servers.filter(({ a, aaaa }) => a.state === 'no-such-name' || aaaa.state === 'no-such-name');
        if (having.length === 0 || !denying.some((server) => !having.includes(server)))
            return null;
        const deny = denying.filter((server) => !having.includes(server));
        return `${nameServers(having)} ${having.length === 1 ? 'has' : 'have'} an address for ${(0,diagnosis_text/* oneLine */.TN)(target.host, 80)}, ${nameServers(deny)} ${deny.length === 1 ? 'says' : 'say'} that the name does not exist. The system asks them in order, so a job finds the name or not by which one answers first.`;
    },
    remedies: () => [
        advise('Take the servers that do not know the name out of the list, or put those that do first (a VPN or split DNS usually needs one server only, which forwards the rest).'),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/dns-slow.js
/** The system's own lookup succeeded slowly. */




/** Milliseconds, the contract's. */
const leastMs = 500;
/** From here on an answer to a query of our own shows that the server is slow. */
const slowAnswerMs = 250;
/** Where no server is slow or silent a shorter lookup may have waited for a busy machine. */
const unexplainedMs = 2000;
const dnsSlow = {
    code: 'dns-slow',
    severity: 'warning',
    title: 'Name lookup slow',
    meaning: "The system's own lookup succeeded and took 500 ms or more, and a server asked directly was slow (250 ms) or silent; or it took 2 s or more.",
    advice: 'Look at the server and the query named; fewer search suffixes and `options ndots:1` save queries.',
    when: (target) => {
        const { name } = target;
        if (name === null || name.error !== null || target.address === null)
            return null;
        if (name.lookupMs === null || name.lookupMs < leastMs)
            return null;
        const open = name.servers.flatMap((server) => {
            const left = [...(server.a.state === 'silent' ? ['A'] : []), ...(server.aaaa.state === 'silent' ? ['AAAA'] : [])];
            return left.length === 0 ? [] : [`${nameServer(server)} left ${(0,diagnosis_text/* listed */.KE)(left)} unanswered`];
        });
        const slowest = slowestAnswer(name.servers);
        const explained = open.length > 0 || (slowest !== null && slowest.ms >= slowAnswerMs);
        if (!explained && name.lookupMs < unexplainedMs)
            return null;
        const servers = open.length > 0 ? `: ${(0,diagnosis_text/* listed */.KE)(open)}` : slowest === null ? '' : `; ${slowest.words}`;
        const tried = name.triedNames > 1 ? ` ${(0,units/* count */.U9)(name.triedNames, 'name')} were tried with the search list.` : '';
        return `the system's lookup of ${(0,diagnosis_text/* oneLine */.TN)(target.host, 80)} took ${(0,units/* span */.Ln)(name.lookupMs)}${servers}.${tried} Every new connection by name waits for its lookup.`;
    },
    remedies: () => [
        paste('See servers, search list and options; a server that drops AAAA queries is helped by one query at a time:', [
            'cat /etc/resolv.conf',
            "echo 'options single-request timeout:1' | sudo tee -a /etc/resolv.conf",
        ]),
    ],
};
/** Of the direct queries, where every one was answered; null: no server was asked. */
function slowestAnswer(servers) {
    const answers = servers.flatMap((server) => ['a', 'aaaa'].map((type) => ({ server, type, ms: server[type].ms })));
    const [slowest] = answers.toSorted((one, other) => other.ms - one.ms);
    if (slowest === undefined)
        return null;
    const { server, type, ms } = slowest;
    const query = `${type.toUpperCase()} query to ${nameServer(server)}`;
    return { ms, words: `asked directly, every server answered, the slowest (${query}) in ${(0,units/* span */.Ln)(ms)}` };
}

// EXTERNAL MODULE: ./build/js/report/through-proxy.js
var through_proxy = __webpack_require__(3185);
;// CONCATENATED MODULE: ./build/js/diagnosis/dead-flows.js
function hasDeadFlows({ connections }) {
    return connections !== null && connections.deadPorts.length > 0;
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/healthy.js
/** The target answered and nothing is wrong. */








/** What is known of the path MTU and how, as a clause; why it is not, where that is known. */
function pathMtu(target) {
    const { bytes: size, status } = target.pmtu;
    const { pmtuLimit, inconclusive, largestPassed } = target.evidence;
    const method = (0,labels/* pmtuMethod */.kV)(target);
    const how = method === null ? '' : ` by ${method}`;
    if (size !== null && status === 'confirmed')
        return `path MTU ${(0,units/* bytes */.ee)(size)}, confirmed${how}`;
    const [first] = inconclusive;
    const why = first !== undefined ? (0,diagnosis_text/* oneLine */.TN)(first, 160).replace(/[.]$/, '') : pmtuLimit === null ? '' : labels/* pmtuLimits */.xs[pmtuLimit];
    const known = largestPassed === null ? '' : `packets of ${(0,units/* bytes */.ee)(largestPassed)} arrive`;
    const aside = [known, why].filter((part) => part !== '').join('; ');
    const because = aside === '' ? '' : ` (${aside})`;
    return size === null || status === 'unknown'
        ? `the path MTU is unknown${because}`
        : `path MTU at most ${(0,units/* bytes */.ee)(size)}${how}, not confirmed${because}`;
}
const healthy = {
    code: 'healthy',
    severity: 'info',
    title: 'Healthy',
    meaning: 'The target answered, its service works where one was asked, the trace was finished, and no warning or error stands.',
    advice: '',
    when: (target, _context, found) => {
        const works = target.service === null || target.service.state === 'working';
        // multiple-paths comes later in the order: its warning of dead flows is not in `found` yet.
        if ((0,cut_short/* isCut */.x)(target) || !works || !answered(target) || hasDeadFlows(target))
            return null;
        if (found.some((finding) => finding.severity !== 'info'))
            return null;
        const { hopCount, rttMs } = target;
        const proxied = (0,through_proxy/* throughProxy */.E)(target);
        const by = target.answeredBy.length > 0 && !proxied ? ` (${(0,diagnosis_text/* listed */.KE)(target.answeredBy)})` : '';
        const subject = proxied
            ? `${(0,diagnosis_text/* oneLine */.TN)(target.host, 80)} answered through the proxy (${(0,diagnosis_text/* oneLine */.TN)(target.address ?? '', 60)}),`
            : `${(0,diagnosis_text/* who */.dp)(target)} answered`;
        const away = hopCount === null ? '' : ` ${(0,units/* count */.U9)(hopCount, 'hop')} away`;
        const time = rttMs === null ? '' : ` in ${(0,units/* milliseconds */.Rz)(rttMs.median)}`;
        const doubt = target.evidence.onlyResets
            ? ' It only refused handshakes: a RST does not tell who sent it, and a firewall on the way may refuse in its name.'
            : '';
        const near = target.evidence.answersTooNear
            ? ' Packets with too small a TTL were answered too: TTLs are rewritten on the way, or a device nearby answers in its name, and all this is about that.'
            : '';
        const used = (0,text_service/* serviceSummary */.m8)(target);
        const service = used === null ? '' : ` Its service works: ${used}.`;
        return `${subject}${by}${away}${time}; ${pathMtu(target)}.${service}${doubt}${near}`;
    },
    remedies: () => [],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/host-unreachable.js
/** Host unreachable: by the ICMP message that ended the trace. */


const hostUnreachable = {
    code: 'host-unreachable',
    severity: 'error',
    title: 'Host unreachable',
    meaning: 'A router answered that the target itself does not answer on its link.',
    advice: 'Check that the target is up and the address is its own.',
    when: (target) => unreachable(target, 'host-unreachable'),
    remedies: (target) => unreachableRemedies(target, advise('Check that the target is up and that the address is its own.')),
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/http-error.js
/** The status does not count as working, or no HTTP came. */



const httpError = {
    code: 'http-error',
    severity: 'error',
    title: 'HTTP error',
    meaning: 'The answer has a status outside `http-status`, or is no HTTP answer.',
    advice: 'Check the path and the credentials; `http-status` says which statuses count as working.',
    when: (target) => {
        const http = target.service?.http;
        if (!http || http.problem === null || http.problem === 'silent' || isRateLimited(target))
            return null;
        const url = (0,diagnosis_text/* oneLine */.TN)(target.service?.url ?? '', 160);
        const cause = http.detail === null ? '' : ` (${(0,diagnosis_text/* oneLine */.TN)(http.detail, 60)})`;
        if (http.problem === 'status') {
            const location = http.location === null ? '' : `, location ${(0,diagnosis_text/* oneLine */.TN)(http.location, 120)}`;
            return `${url} answered status ${http.status}${location}, which is outside http-status.`;
        }
        return http.problem === 'reset'
            ? `${url} ended the connection before a whole answer${cause}.`
            : `${url} answered what is no HTTP, or a head larger than 16 KiB${cause}.`;
    },
    remedies: (target) => [paste('Ask as curl does:', [`curl -v ${(0,diagnosis_text/* urlWord */.YI)(target.service?.url)}`])],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/icmp-filtered.js
/** ICMP errors that routers must have sent, and none arrived. */





/** Fewer unanswered probes than this may be lost by chance. */
const leastProbes = 2;
const icmpFiltered = {
    code: 'icmp-filtered',
    severity: 'info',
    title: 'No ICMP received',
    meaning: 'The target answers, yet no ICMP error at all arrived where routers must have sent some. Normal on GitHub-hosted runners.',
    advice: 'Elsewhere: let ICMP errors in on the runner and its firewall.',
    when: (target, context) => {
        const { hopCount, evidence } = target;
        if (target.icmpVisible || !answered(target))
            return null;
        if (heardByOthers(target)?.limited)
            return null;
        // Below this TTL every probe had to expire at a router, be it the target or a proxy nearby that answered from there on.
        const nearest = hopCount ?? evidence.proxy?.tcpHops ?? Number.POSITIVE_INFINITY;
        // With no such TTL, that the target is no neighbour says that there are routers.
        const routed = Number.isFinite(nearest) || evidence.onLink === false;
        const before = target.hops.filter((hop) => hop.ttl < nearest);
        const unanswered = before.reduce((sum, hop) => sum + hop.sent - hop.received, 0);
        if (!routed || unanswered < leastProbes)
            return null;
        const methods = hopCount === null ? '' : ` Its ${(0,units/* count */.U9)(hopCount, 'hop')} were counted without ICMP.`;
        return `${(0,diagnosis_text/* who */.dp)(target)} answers, but none of the ${(0,units/* count */.U9)(unanswered, 'probe')} that expired at routers brought a time-exceeded message: ${whyNoIcmp(target, context)}. The routers' names stay unknown; that alone loses no traffic.${methods}`;
    },
    remedies: (target, context) => (isHosted(context) || heardByOthers(target) !== null ? [] : [allowIncomingIcmp()]),
};

// EXTERNAL MODULE: ./build/js/report/text/watching.js
var watching = __webpack_require__(2460);
;// CONCATENATED MODULE: ./build/js/diagnosis/rules/intermittent-outage.js
/** While watching, the target was out and came back. */




const intermittentOutage = {
    code: 'intermittent-outage',
    severity: 'warning',
    title: 'Intermittent outage',
    meaning: 'While watching, two probes in a row or more stayed unanswered and later ones were answered.',
    advice: 'Compare the times with those of the steps that failed; the last hop that answered says where to ask. Retry what is safe to retry.',
    when: (target) => {
        const { watch } = target;
        const over = watch?.outages.filter(({ seconds }) => seconds !== null) ?? [];
        const [longest] = (0,watching/* longestFirst */.z3)(over);
        if (watch === null || longest === undefined)
            return null;
        const times = watch.outageCount - (watch.outages.length - over.length);
        const total = over.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
        // The list holds the longest only.
        const least = times > over.length ? 'more than ' : '';
        const all = times === 1 ? ',' : `, ${least}${(0,watching/* duration */.p0)(total)} in all; the longest`;
        const local = (0,watching/* refusedHere */.vd)(longest);
        const hop = local !== null
            ? `${local}: look at its interface, routes and firewall`
            : longest.lastHop === null
                ? 'which hop still answered is not known'
                : `the last to answer meanwhile was ${(0,diagnosis_text/* hopAt */.$R)(target, longest.lastHop)}`;
        return `${(0,diagnosis_text/* who */.dp)(target)} was out ${times === 1 ? 'once' : (0,units/* count */.U9)(times, 'time')} in ${(0,watching/* duration */.p0)(watch.seconds)} of watching${all} for ${(0,watching/* duration */.p0)(longest.seconds ?? 0)} from ${longest.from}; ${hop}.`;
    },
    remedies: () => [
        paste('Repeat what is safe to repeat for longer than the outages last:', [
            'curl --retry 5 --retry-all-errors --retry-max-time 120 URL',
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/ipv6-broken.js
/** Only the IPv4 address opens. */


/** errnos that say that there is no IPv6 here at all. */
const noRoute = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);
const ipv6Broken = {
    code: 'ipv6-broken',
    severity: 'warning',
    title: 'IPv6 broken',
    meaning: 'The name has addresses of both families and there is a route for both, yet only IPv4 opens.',
    advice: 'Mend IPv6 on the way, or prefer IPv4 on the runner.',
    when: ({ addresses, host, port }) => {
        const tried = addresses.filter(({ family, connect }) => family === 6 && connect !== null);
        const v4 = addresses.find(({ family, connect }) => family === 4 && connect === 'open');
        if (v4 === undefined || tried.length === 0 || tried.some(({ connect }) => connect === 'open'))
            return null;
        const routed = tried.filter(({ errno }) => errno === null || !noRoute.has(errno));
        if (routed.length === 0)
            return null;
        const said = routed.map(({ address, connect }) => `${(0,diagnosis_text/* oneLine */.TN)(address, 60)} is ${connect}`);
        return `${(0,diagnosis_text/* oneLine */.TN)(host, 80)}${port === null ? '' : `, port ${port}`} opens by IPv4 (${(0,diagnosis_text/* oneLine */.TN)(v4.address, 60)}) and not by IPv6: ${(0,diagnosis_text/* listed */.KE)(said)}. Clients that try IPv6 first wait for it.`;
    },
    remedies: () => [
        paste('Until IPv6 is mended, let this machine prefer IPv4 (glibc), or switch IPv6 off:', [
            "echo 'precedence ::ffff:0:0/96 100' | sudo tee -a /etc/gai.conf",
            'sudo sysctl -w net.ipv6.conf.all.disable_ipv6=1',
        ]),
    ],
};

// EXTERNAL MODULE: ./build/js/report/text/mtu-names.js
var mtu_names = __webpack_require__(1540);
;// CONCATENATED MODULE: ./build/js/diagnosis/too-big.js
/** Packet-too-big messages judged: RFC 1191, RFC 8201; what every link must carry: RFC 791, RFC 8200. */


const leastMtu = { 4: 68, 6: 1280 };
/** The kinds of link with an MTU of exactly so many bytes, as ` (looks like WireGuard)`; empty where none is known. */
function looksLike(mtu) {
    const names = (0,mtu_names/* mtuNames */.$)(mtu).slice(0, 2);
    // The sums and RFC numbers in parentheses are for the documentation.
    const plain = names.map((name) => name.replace(/ *\([^)]*\)/g, ''));
    return plain.length === 0 ? '' : ` (looks like ${plain.join('; or ')})`;
}
/** What is wrong with a too-big message; null where it can be right. */
function fault(message, target) {
    const least = leastMtu[target.family ?? 4];
    if (message.mtu === 0)
        return 'names no size at all (MTU 0)';
    if (message.mtu < least) {
        return `names ${(0,units/* bytes */.ee)(message.mtu)}, less than every IPv${target.family ?? 4} link must carry (${least})`;
    }
    if (message.mtu >= message.size) {
        return `names ${(0,units/* bytes */.ee)(message.mtu)} for a packet of ${(0,units/* bytes */.ee)(message.size)}, which would have fitted`;
    }
    if (message.passed !== null && message.passed > message.mtu) {
        return `names ${(0,units/* bytes */.ee)(message.mtu)}, but a packet of ${(0,units/* bytes */.ee)(message.passed)} arrived all the same`;
    }
    return null;
}
/** Whether a too-big message can be right. */
function plausible(message, target) {
    return fault(message, target) === null;
}
/** The hop that a too-big message came from: where its sender let a TTL run out; null: it never did. */
function senderHop(message, target) {
    const row = target.hops.find((hop) => hop.responders.some(({ address, icmp }) => address === message.from && icmp?.meaning === 'time-exceeded'));
    return row?.ttl ?? null;
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/local-mtu-too-large.js
/** The local interface, or the bridge of its containers, has an MTU that the path never carries: the fix is local. */




/** Ethernet's own; anything larger is a jumbo MTU. */
const ethernetMtu = 1500;
/** The largest IPv4 packet (RFC 791); the loopback interface's MTU is a byte more. */
const largestPacket = 65535;
/** The path MTU where it is known well enough to blame the local one, with the local one; null: it is not. */
function sizes(target) {
    const { pmtu, blackHole } = target;
    if (pmtu.bytes === null || pmtu.status === 'unknown' || pmtu.localMtu === null)
        return null;
    return {
        carried: blackHole?.direction === 'forward' ? blackHole.passes : pmtu.bytes,
        local: Math.min(pmtu.localMtu, largestPacket),
    };
}
/** Why the narrow link is this side's, as a clause; null where it may be farther on. */
function whyLocal(target, carried, local, inContainer) {
    // Behind the first router: a container's host is on this side, any other router is not.
    const nearest = inContainer ? 1 : 0;
    const told = !inContainer
        ? undefined
        : target.evidence.tooBig.find((message) => senderHop(message, target) === 1 && message.mtu === carried && plausible(message, target));
    if (told !== undefined)
        return `the first router, ${(0,diagnosis_text/* hopAt */.$R)(target, 1)}, says so`;
    const afterHop = target.blackHole?.direction === 'forward' ? target.blackHole.afterHop : null;
    // Where the next hop never answered, the narrow link may be farther on: that is not known to be this side's.
    const nextAnswers = target.hops.some(({ ttl, responders }) => ttl === (afterHop ?? 0) + 1 && responders.length > 0);
    if (nextAnswers && afterHop !== null && afterHop <= nearest)
        return `larger packets are lost right behind ${(0,diagnosis_text/* hopAt */.$R)(target, afterHop)}`;
    return local > ethernetMtu ? 'a jumbo MTU that this path never carries' : null;
}
/** A bridge for containers that is wider than the way out: their full-size packets never fit. */
function widerBridge(target, context, local) {
    const bridge = context.runner.interfaces.find((other) => isContainerBridge(other.name) && other.mtu > local);
    return target.evidence.onLink === false && bridge?.name !== target.evidence.interface ? bridge : undefined;
}
const localMtuTooLarge = {
    code: 'local-mtu-too-large',
    severity: 'warning',
    title: 'Local MTU too large',
    meaning: "The runner's interface, or the container bridge on it, has an MTU that the first link or any path out never carries: the fix is local.",
    advice: "MTU of Docker's daemon, Compose, job containers, Actions Runner Controller, WireGuard, Tailscale or the interface.",
    when: (target, context) => {
        const known = sizes(target);
        if (known === null)
            return null;
        const { carried, local } = known;
        const atMost = target.pmtu.status === 'confirmed' ? '' : 'at most ';
        const carries = `the path carries ${atMost}${(0,units/* bytes */.ee)(carried)}${looksLike(carried)}`;
        const { interface: name } = target.evidence;
        const link = name === null ? 'the interface' : `the interface ${(0,diagnosis_text/* oneLine */.TN)(name, 40)}`;
        if (carried < local) {
            const why = whyLocal(target, carried, local, context.runner.container);
            const inside = context.runner.container ? ' of this container' : '';
            return why && `${link}${inside} has ${(0,units/* bytes */.ee)(local)}, ${carries}: ${why}. The fix is on this side.`;
        }
        const bridge = widerBridge(target, context, local);
        if (bridge === undefined)
            return null;
        return `the bridge ${bridge.name} of this runner has ${(0,units/* bytes */.ee)(bridge.mtu)}, ${carries} because ${link} has no more. Containers on that bridge start with packets that never fit.`;
    },
    remedies: (target, context, found) => {
        const { carried = 0, local = 0 } = sizes(target) ?? {};
        if (carried >= local)
            return fitContainers(carried);
        return found.some(({ code }) => code === 'pmtu-black-hole')
            ? [advise(`Lower the MTU on this side to ${carried} as the remedy of the black hole says; that alone ends it.`)]
            : fitLocally(carried, target, context);
    },
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/max-hops-exceeded.js
/** Routers still answered at max-hops. */



const maxHopsExceeded = {
    code: 'max-hops-exceeded',
    severity: 'warning',
    title: 'Farther than max-hops',
    meaning: 'Routers still answered at `max-hops`.',
    advice: 'Raise `max-hops`.',
    when: (target, context) => {
        const { maxHops } = context.options;
        const { hopCount } = target;
        // Of parallel paths the shorter may end within the limit: the target was found.
        const found = hopCount !== null && hopCount <= maxHops;
        if (found || !routerAtMaxHops(target, maxHops))
            return null;
        return `at max-hops ${maxHops} a router still answered, ${(0,diagnosis_text/* hopAt */.$R)(target, maxHops)}; ${(0,diagnosis_text/* who */.dp)(target)} is farther away.`;
    },
    remedies: (_target, { options: { maxHops } }) => maxHops >= 255 ? [] : [paste('Allow more hops:', ['with:', `  max-hops: ${Math.min(255, 2 * maxHops)}`])],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/mss-clamped.js
/** A router lowered the MSS: RFC 9293. */



const mssClamped = {
    code: 'mss-clamped',
    severity: 'info',
    title: 'MSS clamped',
    meaning: "A router lowered the MSS: a quoted SYN shows it, or the peer's MSS is smaller than the confirmed path MTU explains.",
    advice: '',
    when: (target) => {
        const { mss } = target.evidence;
        if (mss.sent !== null && mss.quoted !== null && mss.quoted.mss < mss.sent) {
            const by = mss.quoted.ttl === 1
                ? 'a firewall of this machine, or the network that it runs in,'
                : 'a router before it, or a firewall of this machine,';
            return `this machine announced an MSS of ${(0,units/* bytes */.ee)(mss.sent)}; the SYN that ${(0,diagnosis_text/* hopAt */.$R)(target, mss.quoted.ttl)} quotes has ${mss.quoted.mss}, so ${by} lowered the MSS.`;
        }
        const { bytes: size, status } = target.pmtu;
        if (target.peerMss === null || size === null || status !== 'confirmed' || target.family === null)
            return null;
        // Routers quoted the SYN as it was sent: nothing shows that one lowered it, and servers may announce less by themselves.
        if (mss.unchanged !== null)
            return null;
        const fits = target.peerMss + TCP_HEADERS[target.family];
        if (fits >= size)
            return null;
        return `the peer's MSS is ${(0,units/* bytes */.ee)(target.peerMss)}, packets of ${(0,units/* bytes */.ee)(fits)}, though the path carries ${(0,units/* bytes */.ee)(size)}; a router on the way lowered it, or ${(0,diagnosis_text/* who */.dp)(target)} announces less by itself.`;
    },
    remedies: () => [],
};

// EXTERNAL MODULE: ./build/js/report/text/loss.js
var loss = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/js/diagnosis/rules/multiple-paths.js
/** Several routers answered at one TTL, or connections from some source ports alone are dead: one of parallel paths is broken. */





/**
 * Whether a responder stands at its row's TTL: the TTL ran out there, or it is the target. Nearer than its hop count somebody else
 * answers in its name: a proxy, or a limit on connections that resets some.
 */
function standsAtTtl({ address, icmp }, ttl, target) {
    return icmp?.meaning === 'time-exceeded' || (address === target.address && ttl === target.hopCount);
}
/** Where several routers answered at one TTL, as a sentence; null: nowhere. */
function fork(target) {
    const forks = target.hops.flatMap((hop) => {
        const addresses = new Set(hop.responders.filter((responder) => standsAtTtl(responder, hop.ttl, target)).map(({ address }) => address));
        return addresses.size > 1 ? [{ ttl: hop.ttl, routers: addresses.size }] : [];
    });
    const first = forks[0];
    if (first === undefined)
        return null;
    const more = forks.length > 1 ? `, and several at ${(0,units/* count */.U9)(forks.length - 1, 'further TTL')}` : '';
    return `${first.routers} routers answered at ${(0,diagnosis_text/* hopAt */.$R)(target, first.ttl)}${more}.`;
}
const multiplePaths = {
    code: 'multiple-paths',
    severity: 'info',
    title: 'Multiple paths',
    meaning: 'Several routers answered at one TTL: load sharing, or a route change during the run. A warning where `connections` found source ports from which no handshake is ever answered while others are: one of the parallel paths is broken.',
    advice: 'Where one is broken: tell whoever runs the network which source ports are dead.',
    when: (target) => {
        if (hasDeadFlows(target))
            return brokenPath(target);
        const parted = fork(target);
        return parted === null
            ? null
            : `${parted} Load is shared over parallel paths, or the route changed during the run.`;
    },
    remedies: (target) => {
        const port = target.connections?.deadPorts[0];
        if (port === undefined)
            return [];
        const to = `${(0,diagnosis_text/* shellWord */.r7)(target.address, 'ADDRESS')} ${target.port ?? 'PORT'}`;
        return [
            paste('Tell whoever runs the network on the way which ports are dead; from a dead one each try ends in silence:', [`nc -vz -w 3 -p ${port} ${to}`]),
        ];
    },
};
function brokenPath(target) {
    const { connections } = target;
    if (connections === null)
        return null;
    const { sent, deadPorts } = connections;
    const flows = `${deadPorts.length} of ${(0,units/* count */.U9)(sent, 'connection')} to ${(0,diagnosis_text/* who */.dp)(target)}`;
    return {
        severity: 'warning',
        title: 'Broken parallel path',
        text: `${flows} are dead: no handshake from source ${deadPorts.length === 1 ? 'port' : 'ports'} ${(0,loss/* portList */.a5)(deadPorts)} was answered in several tries, while others were. Load is shared over parallel paths by port, and one of them is broken. ${fork(target) ?? ''}`,
    };
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/name-not-found.js
/** No address of a host for the name, or the name service failed. */



/** getaddrinfo(3): the name service failed, which says nothing about the name. */
const resolverFailures = new Set(['EAI_AGAIN', 'EAI_FAIL']);
const failed = (target) => resolverFailures.has(target.evidence.localError?.errno ?? '');
const nameNotFound = {
    code: 'name-not-found',
    severity: 'error',
    title: 'Name not found',
    meaning: 'The name has no address of the family asked for, or only such as no single host has (`0.0.0.0`, `::`, multicast, broadcast), or the name service did not answer.',
    advice: 'Check the spelling and `/etc/resolv.conf`; `getent ahosts NAME` shows what the machine resolves.',
    when: (target, _context, found) => {
        if (target.endReason !== 'name-not-found')
            return null;
        // Servers that fail or are silent explain the failing name.
        if (found.some(({ code, severity }) => code.startsWith('dns-') && severity === 'error'))
            return null;
        const host = (0,diagnosis_text/* listed */.KE)([target.host]);
        if (failed(target)) {
            return {
                title: 'Name not resolved',
                text: `this machine's name service did not answer for ${host} (${target.evidence.localError?.errno}), so whether it has an address is unknown; nothing was sent.`,
            };
        }
        if (target.evidence.localError?.errno === 'ENOTHOST') {
            const noHosts = target.name?.noHosts ?? [];
            const which = noHosts.length === 0 ? '' : ` (${(0,diagnosis_text/* listed */.KE)(noHosts)})`;
            return {
                title: 'Name resolves to no host',
                text: `${host} resolves only to unspecified, multicast or broadcast addresses${which}, so nothing was sent. DNS filters answer so for names that they block.`,
            };
        }
        const family = target.family === null ? '' : `IPv${target.family} `;
        const denying = (target.name?.servers ?? []).filter(({ a }) => a.state === 'no-such-name');
        const said = denying.length === 0
            ? ''
            : ` ${nameServers(denying)} ${denying.length === 1 ? 'says' : 'say'} that it does not exist.`;
        return `${host} has no ${family}address in this machine's name service, so nothing was sent.${said}`;
    },
    remedies: (target) => [
        // The spelling is right where another server has the name.
        failed(target) || target.name?.servers.some(({ a, aaaa }) => a.state === 'found' || aaaa.state === 'found')
            ? paste('See which name servers this machine uses, and whether they answer:', [
                'cat /etc/resolv.conf',
                `getent hosts ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'NAME')}`,
            ])
            : paste(`Check the spelling and what this machine resolves${target.family === null ? '' : '; `ip-version: auto` takes either family'}:`, [`getent ahosts ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'NAME')}`]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/nat64.js

const nat64 = {
    code: 'nat64',
    severity: 'info',
    title: 'IPv4 through NAT64',
    meaning: "This machine has no IPv4 address, and the target's address lies in the prefix of this network's NAT64 (found as RFC 7050 says): a translator on the path speaks IPv4 to the server.",
    advice: '',
    when: (target) => {
        const prefix = target.name?.nat64Prefix ?? null;
        if (prefix === null || target.address === null)
            return null;
        if (!target.name?.translatedAddresses?.includes(target.address))
            return null;
        return `${(0,diagnosis_text/* who */.dp)(target)} stands for an IPv4 address in the NAT64 prefix ${(0,diagnosis_text/* oneLine */.TN)(prefix, 60)}: this machine has no IPv4, and a translator on the path speaks IPv4 to the server. Connections by name work; to an IPv4 address as such there is no route.`;
    },
    remedies: () => [],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/nearby-proxy.js
/** A TCP answer from nearer than the target can be. */



/** What contradicts the hop that TCP answered from. */
function contradiction(reason, back) {
    switch (reason) {
        case 'way-back':
            return `its packets come back over ${back === null ? 'many more hops' : `about ${(0,units/* count */.U9)(back, 'hop')}`}`;
        case 'udp-farther':
            return 'UDP finds it farther away';
        case 'not-on-link':
            return 'the address is not on this network, so a router stands between';
        default:
            return reason;
    }
}
const nearbyProxy = {
    code: 'nearby-proxy',
    severity: 'warning',
    title: 'TCP proxy nearby',
    meaning: 'A TCP answer came from nearer than the target can be: a transparent proxy, or TTLs are rewritten.',
    advice: 'Look for the proxy or agent; `protocol: udp` measures beyond it.',
    when: (target) => {
        const { proxy } = target.evidence;
        if (proxy === null)
            return null;
        return `a TCP answer in the name of ${(0,diagnosis_text/* who */.dp)(target)} came from ${(0,units/* count */.U9)(proxy.tcpHops, 'hop')} away, but ${contradiction(proxy.reason, target.returnHopCount)}. TCP ends at a proxy there, or TTLs are rewritten; what TCP measured is about that proxy.`;
    },
    remedies: () => [
        paste('Look for a transparent proxy, VPN client, service mesh or egress agent on this machine or its network; measure beyond it with UDP:', ['with:', '  protocol: udp']),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/network-unreachable.js
/** Network unreachable: by the ICMP message that ended the trace. */


const networkUnreachable = {
    code: 'network-unreachable',
    severity: 'error',
    title: 'Network unreachable',
    meaning: "A router answered that it has no route to the target's network.",
    advice: 'Check the address, then the routing of the router named.',
    when: (target) => unreachable(target, 'network-unreachable'),
    remedies: (target) => unreachableRemedies(target, advise('Check the address, then the routing of the router named (a missing route, a VPN or peering that is down).')),
};

;// CONCATENATED MODULE: ./build/js/diagnosis/local-error.js

/** 2000::/3, the only part of IPv6 that the Internet routes (RFC 4291 section 2.4). */
function isGlobalIpv6(address) {
    return address !== null && /^[23][0-9a-f]{3}:/i.test(address);
}
/** A route is missing to an IPv6 target: is all of IPv6? */
function lacksIpv6(target, context) {
    const errno = target.evidence.localError?.errno;
    if (sentBefore(target))
        return false;
    if (target.family !== 6 || (target.endReason !== 'no-route' && target.endReason !== 'refused-locally'))
        return false;
    if (errno === 'EAFNOSUPPORT')
        return true;
    if (context.hasIpv6 !== null)
        return !context.hasIpv6 && errno !== 'EPERM' && errno !== 'EACCES';
    return target.endReason === 'no-route' && context.options.source === null && isGlobalIpv6(target.address);
}
/** Whether packets to the target left, and were answered, before this machine refused others. */
function sentBefore({ answeredBy, hops }) {
    return answeredBy.length > 0 || hops.some(({ received }) => received > 0);
}
/** As ` (EPERM when sending to tcp:443)`; empty where no error is known. */
function errorText(target) {
    const error = target.evidence.localError;
    if (error === null)
        return '';
    const answer = error.reject ? `its own firewall answered "${(0,diagnosis_text/* oneLine */.TN)(error.reject, 40)}"` : (0,diagnosis_text/* oneLine */.TN)(error.errno, 40);
    return ` (${answer} when ${(0,diagnosis_text/* oneLine */.TN)(error.doing, 80)})`;
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/no-ipv6.js
/** An IPv6 target on a machine without IPv6. */



const noIpv6 = {
    code: 'no-ipv6',
    severity: 'error',
    title: 'No IPv6',
    meaning: 'An IPv6 target on a runner without IPv6. GitHub-hosted runners have none.',
    advice: '`ip-version: 4`, or a runner with IPv6.',
    when: (target, context) => {
        if (!lacksIpv6(target, context))
            return null;
        const hosted = context.runner.environment === 'github-hosted' ? ', as every GitHub-hosted runner is' : '';
        return `${(0,diagnosis_text/* who */.dp)(target)} is an IPv6 address and this machine is without IPv6${hosted}${errorText(target)}.`;
    },
    remedies: () => [
        paste('Trace the IPv4 address where the target has one, or use a runner with IPv6:', [
            'with:',
            "  ip-version: '4'",
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/no-route.js
/** The routing table has no route to the target. */



const no_route_noRoute = {
    code: 'no-route',
    severity: 'error',
    title: 'No route',
    meaning: "The runner's routing table has no route to the target.",
    advice: '`ip route get ADDRESS` shows what the routing table says.',
    when: (target, context) => target.endReason !== 'no-route' || lacksIpv6(target, context)
        ? null
        : sentBefore(target)
            ? `this machine lost its route to ${(0,diagnosis_text/* who */.dp)(target)} during the run${errorText(target)}: what was sent after that never left.`
            : `this machine has no route to ${(0,diagnosis_text/* who */.dp)(target)}${errorText(target)}, so nothing was sent.`,
    remedies: (target) => [
        paste('See what the routing table says (a VPN that is down, a missing default route):', [
            `ip route get ${(0,diagnosis_text/* shellWord */.r7)(target.address, 'ADDRESS')}`,
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/outage-at-end.js
/** While watching, the target went out and did not come back. */




const outageAtEnd = {
    code: 'outage-at-end',
    severity: 'error',
    title: 'Out at the end',
    meaning: 'While watching, the last two probes or more stayed unanswered.',
    advice: 'The last hop that answered says where to look: the service itself where it is the target, else what lies behind that hop.',
    when: (target) => {
        const { watch } = target;
        const outage = watch?.outages.find(({ seconds }) => seconds === null);
        if (!watch || outage === undefined)
            return null;
        const end = Date.parse(watch.timeline.from) + watch.seconds * 1000;
        const lasted = (0,watching/* duration */.p0)((end - Date.parse(outage.from)) / 1000);
        if (watch.received === 0 && outage.localErrno === undefined) {
            return `${(0,diagnosis_text/* who */.dp)(target)} answered none of ${(0,units/* count */.U9)(watch.sent, 'probe')} in ${(0,watching/* duration */.p0)(watch.seconds)} of watching.`;
        }
        const local = (0,watching/* refusedHere */.vd)(outage);
        const hop = local !== null
            ? `${local}: look at its interface, routes and firewall`
            : outage.lastHop === null
                ? 'which hop still answers is not known'
                : outage.lastHop === target.hopCount
                    ? 'the host itself still answers, so its service is gone'
                    : `the last to answer is ${(0,diagnosis_text/* hopAt */.$R)(target, outage.lastHop)}`;
        return `${(0,diagnosis_text/* who */.dp)(target)} has been out since ${outage.from}, ${lasted} before the watch ended, and was not back at its end; ${hop}.`;
    },
    remedies: () => [
        advise('Trace it again now: where the trace ends, the fault is. Where it is reached, the outage has passed.'),
    ],
};

// EXTERNAL MODULE: ./build/js/report/loss.js
var report_loss = __webpack_require__(8518);
;// CONCATENATED MODULE: ./build/js/diagnosis/chance.js
/** Whether loss is more than chance explains, by the binomial distribution. */
/** The probability of `lost` or more losses among `sent` probes where each is lost with probability `rate`. */
function lossByChance(sent, lost, rate) {
    let term = (1 - rate) ** sent; // of no loss at all
    let below = 0;
    for (let k = 0; k < lost; k++) {
        below += term;
        term *= ((sent - k) / (k + 1)) * (rate / (1 - rate));
    }
    return Math.max(0, 1 - below);
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/packet-loss.js
/** Loss to the target itself beyond what chance explains. */





/**
 * Loss that any healthy path may show, and how unlikely a result must be under it to count as news: 2 of 3 to 5 probes,
 * 3 of 10, 6 of 100. A single lost probe never is.
 */
const everydayLoss = 0.01;
const significance = 0.001;
const packetLoss = {
    code: 'packet-loss',
    severity: 'warning',
    title: 'Packet loss',
    meaning: 'Of the probes to the target 2 or more were lost, which a path that loses 1 % would show less than once in 1,000 runs; or TCP handshakes passed and no segment of data did.',
    advice: 'Measure again with more `probes`, or with `connections`.',
    when: (target) => {
        const { dataLost } = target.evidence;
        if (dataLost !== undefined) {
            const text = `${(0,diagnosis_text/* who */.dp)(target)} accepts TCP connections, but every segment of ${(0,units/* bytes */.ee)(dataLost.least)} to ${(0,units/* bytes */.ee)(dataLost.most)} was lost, several times each: something on the way drops data, or packets so large.`;
            return { title: 'TCP data lost', text };
        }
        const { sent, received } = flowsApart(target);
        const lost = sent - received;
        if (received < 1 || lossByChance(sent, lost, everydayLoss) >= significance)
            return null;
        // Whoever answers by ICMP errors may limit their rate; only loss that routers show as well is the path's.
        if (target.evidence.lossByIcmp && target.connections === null && !(0,diagnosis_text/* routers */.Lx)(target).some(diagnosis_text/* leftUnanswered */.mm))
            return null;
        const percent = Math.round((100 * lost) / sent);
        return `${lost} of ${(0,units/* count */.U9)(sent, 'probe')} to ${(0,diagnosis_text/* who */.dp)(target)} stayed unanswered (${percent} %), more than chance explains on a path that loses 1 %: lost on the way, or dropped by the target's own limits (a full queue, a rate limit).`;
    },
    remedies: ({ connections, evidence }) => connections === null && evidence.dataLost === undefined
        ? [paste('Measure again with more probes to see whether it lasts:', ['with:', '  probes: 10'])]
        : [],
};
/** Without the handshakes of dead flows and a watch's outages, which are causes of their own. */
function flowsApart(target) {
    const { sent, received } = (0,report_loss/* countedLoss */.U)({ ...target, watch: null });
    return { sent: sent - (target.connections?.deadPorts.length ?? 0), received };
}

// EXTERNAL MODULE: ./build/js/diagnosis/path-change.js
var path_change = __webpack_require__(7890);
;// CONCATENATED MODULE: ./build/js/diagnosis/rules/path-changed.js
/** The path differs from the baseline's. */


const pathChanged = {
    code: 'path-changed',
    severity: 'info',
    title: 'Path changed',
    meaning: "Hops, hop count or path MTU differ from the baseline's. A silent hop matches anything.",
    advice: '',
    when: (target, context) => {
        const changes = context.baseline === null ? [] : (0,path_change/* pathChanges */.P)(target, context.baseline);
        return changes.length === 0 ? null : `since the baseline of ${(0,diagnosis_text/* who */.dp)(target)}, ${changes.join('; ')}.`;
    },
    remedies: () => [],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/pmtu-black-hole.js
/** Larger packets are lost on the way there, smaller ones arrive: RFC 1191, RFC 8201, RFC 8899. */






/** RFC 8899 section 5.1.2, MAX_PROBES: so many losses of one size before it counts as failed. */
const leastFailures = 3;
/** What the user sees of the black hole: TCP connections whose MSS fits still work. */
function whatHangs(target, passes) {
    const { peerMss, family, port } = target;
    return peerMss !== null && family !== null && peerMss + TCP_HEADERS[family] <= passes
        ? `TCP ${port === null ? '' : `to port ${port} `}is spared, its MSS of ${(0,units/* bytes */.ee)(peerMss)} fits; larger UDP packets and tunnels to ${(0,diagnosis_text/* who */.dp)(target)} fail.`
        : `Large transfers to ${(0,diagnosis_text/* who */.dp)(target)} hang.`;
}
/** What was sent to find sizes, and how its arrival is known. */
function packets(target) {
    switch (target.pmtu.method) {
        case 'tcp-ack':
            return { what: 'TCP segments in packets', passed: 'were acknowledged' };
        case 'udp-reply':
            return { what: target.protocol === 'icmp' ? 'echo requests' : 'UDP packets', passed: 'were answered' };
        default:
            return { what: 'packets', passed: 'arrived' };
    }
}
const pmtuBlackHole = {
    code: 'pmtu-black-hole',
    severity: 'error',
    title: 'Path MTU black hole',
    meaning: 'Larger packets toward the target are lost and smaller ones arrive, at least 3 losses at the failing size, and no message says that they were too big.',
    advice: 'Lower the MTU at the sender, let ICMP "too big" messages pass, or clamp the MSS before the narrow link.',
    when: (target, context) => {
        const { blackHole, evidence } = target;
        const trials = evidence.sizeTrials;
        if (blackHole?.direction !== 'forward' || trials === null)
            return null;
        if (trials.failedSends < leastFailures || trials.passedSends < 1)
            return null;
        // A message about such a packet that names a size which cannot be right (RFC 1191 section 5: 0) still says too big.
        const told = evidence.tooBig.some((message) => message.size >= blackHole.fails && (message.mtu < blackHole.fails || !plausible(message, target)));
        if (told)
            return null;
        const { what, passed } = packets(target);
        const datagrams = evidence.largestPassed !== null && evidence.largestPassed >= blackHole.fails;
        const unknown = datagrams
            ? `UDP packets of ${(0,units/* bytes */.ee)(evidence.largestPassed ?? 0)} arrive, so something drops large TCP segments alone`
            : target.icmpVisible
                ? 'the routers around the narrow link did not answer'
                : whyNoIcmp(target, context);
        const where = blackHole.afterHop === null
            ? `where is unknown: ${unknown}`
            : `the narrow link is after ${(0,diagnosis_text/* hopAt */.$R)(target, blackHole.afterHop)}`;
        return `${what} of ${(0,units/* bytes */.ee)(blackHole.fails)} or more were lost ${(0,units/* count */.U9)(trials.failedSends, 'time')} while ${(0,units/* bytes */.ee)(blackHole.passes)}${looksLike(blackHole.passes)} ${passed}; no router sent packet too big; ${where}. ${whatHangs(target, blackHole.passes)}`;
    },
    remedies: (target, context) => [
        ...fitLocally(target.blackHole?.passes ?? 0, target, context),
        ...(isHosted(context) ? [] : [allowTooBig(target.family)]),
        clampMss(),
        tcpMtuProbing(),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/pmtu-reduced.js
/** The path MTU is below the local one and the network says so: RFC 1191, RFC 8201. */




const pmtuReduced = {
    code: 'pmtu-reduced',
    severity: 'info',
    title: 'Path MTU reduced',
    meaning: 'The path MTU is below the local one and a router says so, as it should.',
    advice: '',
    when: (target) => {
        const { bytes: size, status, localMtu } = target.pmtu;
        if (size === null || status === 'unknown' || localMtu === null || size >= localMtu)
            return null;
        const told = target.evidence.tooBig.find((message) => message.mtu === size && plausible(message, target));
        if (told === undefined && !(0,labels/* toldToKernel */.gV)(target))
            return null;
        const says = told === undefined
            ? "a router told this machine's kernel"
            : `${(0,diagnosis_text/* sender */.QR)(told.from, senderHop(told, target))} refused ${(0,units/* bytes */.ee)(told.size)} and sent packet too big`;
        const proof = status === 'confirmed' ? 'a packet of that size reached the target' : 'whether that size arrives is unknown';
        return `${(0,units/* bytes */.ee)(size)}${looksLike(size)}, below the local ${(0,units/* bytes */.ee)(localMtu)}: ${says}, as it should; ${proof}.`;
    },
    remedies: () => [],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/proxy-failing.js
/** The proxy does not answer, wants other credentials, or refuses. */



/** What the proxy did, as a predicate. */
function problemText({ problem, status, challenge, detail }) {
    const cause = detail === null ? '' : ` (${(0,diagnosis_text/* oneLine */.TN)(detail, 60)})`;
    switch (problem) {
        case 'name-not-found':
            return 'has no address';
        case 'closed':
            return `refuses connections${cause}`;
        case 'unreachable':
            return `is unreachable${cause}`;
        case 'silent':
            return 'does not answer';
        case 'authentication':
            return `wants other credentials (407${challenge === null ? '' : `, ${(0,diagnosis_text/* oneLine */.TN)(challenge, 40)}`})`;
        case 'refused':
            return `refuses${status === null ? '' : ` (status ${status})`}`;
        case 'reset':
            return `ended the connection without an answer${cause}`;
        case 'tls':
            return `fails in its own TLS handshake${cause}`;
        case 'invalid':
            return 'is no URL of a proxy';
        case 'socks':
        case null:
            return 'is not used';
        default:
            return problem;
    }
}
const proxyFailing = {
    code: 'proxy-failing',
    severity: 'error',
    title: 'Proxy failing',
    meaning: 'The proxy does not answer, wants other credentials (407), or refuses (403 and others).',
    advice: 'Check the variable named, the credentials, or the list of hosts that the proxy allows.',
    when: (target) => {
        const proxy = usedProxy(target);
        if (proxy === null || proxy.problem === null)
            return null;
        const direct = proxy.direct === 'open' ? ' A direct connection opens: this target may not need the proxy.' : '';
        return `${(0,diagnosis_text/* oneLine */.TN)(proxy.url, 120)} (${(0,diagnosis_text/* oneLine */.TN)(proxy.from, 40)}), the proxy for ${serviceName(target)}, ${problemText(proxy)}.${direct}`;
    },
    remedies: (target) => {
        const proxy = usedProxy(target);
        const check = paste('Ask the proxy as curl does:', [
            `curl -v --proxy ${(0,diagnosis_text/* urlWord */.YI)(proxy?.url)} ${(0,diagnosis_text/* urlWord */.YI)(target.service?.url)}`,
        ]);
        if (proxy?.direct !== 'open')
            return [check];
        return [
            paste('Reach this target without the proxy:', ['env:', `  NO_PROXY: ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'HOST')}`]),
            check,
        ];
    },
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/proxy-required.js
/** The target answers through the proxy and not directly. */



const DIRECT = { closed: 'is refused', silent: 'gets no answer', unreachable: 'finds no route' };
const proxyRequired = {
    code: 'proxy-required',
    severity: 'info',
    title: 'Proxy required',
    meaning: 'The target answers through the proxy and not directly.',
    advice: '',
    when: (target) => {
        const proxy = usedProxy(target);
        if (proxy === null || proxy.problem !== null || proxy.status === null)
            return null;
        if (proxy.direct === null || proxy.direct === 'open')
            return null;
        const direct = proxy.direct === 'name-not-found'
            ? 'this machine cannot resolve its name'
            : `a direct connection ${DIRECT[proxy.direct]}`;
        return `${serviceName(target)} answers through ${(0,diagnosis_text/* oneLine */.TN)(proxy.url, 120)} (${(0,diagnosis_text/* oneLine */.TN)(proxy.from, 40)}), and ${direct}. Tools that ignore the proxy's variables fail.`;
    },
    remedies: (target) => [
        paste('Give the variables to every step, in both spellings, and to containers by their own configuration:', [
            'env:',
            `  HTTPS_PROXY: ${(0,diagnosis_text/* urlWord */.YI)(usedProxy(target)?.url)}`,
            `  https_proxy: ${(0,diagnosis_text/* urlWord */.YI)(usedProxy(target)?.url)}`,
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/proxy-unsupported.js
/** The environment names a SOCKS proxy, which is not used here. */



const proxyUnsupported = {
    code: 'proxy-unsupported',
    severity: 'warning',
    title: 'SOCKS proxy not used',
    meaning: 'The environment names a SOCKS proxy for the target; the direct path was traced, and whether the service works through the proxy is unknown.',
    advice: 'Try it with a client that supports SOCKS; `proxy: none` connects to the target directly.',
    when: (target) => {
        const proxy = target.service?.proxy;
        if (proxy?.problem !== 'socks')
            return null;
        return `${(0,diagnosis_text/* oneLine */.TN)(proxy.from, 40)} names the SOCKS proxy ${(0,diagnosis_text/* oneLine */.TN)(proxy.url, 120)} for ${serviceName(target)}, which this action does not support: the direct path was traced, and whether the service works through the proxy is unknown.`;
    },
    remedies: () => [
        advise('Connect to the target directly by `proxy: none`, or name an HTTP proxy by the input `proxy`.'),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/rate-limited-hops.js
/** A hop answered only some probes, or only those for other targets of the run, while nothing behind it was lost. */



/** One probe may go missing by chance. */
const leastUnanswered = 2;
const rateLimitedHops = {
    code: 'rate-limited-hops',
    severity: 'info',
    title: 'Rate-limited hop',
    meaning: 'A hop left 2 or more probes unanswered while the hops behind it and the target lost none, or answered only other targets of the run. No traffic is lost there.',
    advice: '',
    when: (target) => {
        const { sent, received } = target.loss;
        if (!target.reached || received < 1 || received < sent)
            return null;
        // The last one that left something unanswered: behind it nothing was lost. A hop without any answer proves nothing.
        const hop = (0,diagnosis_text/* routers */.Lx)(target).findLast((one) => (0,diagnosis_text/* leftUnanswered */.mm)(one) || one.answeredOthers !== undefined);
        if (hop === undefined || hop.sent - hop.received < leastUnanswered)
            return null;
        if (hop.received === 0) {
            if (!heardByOthers(target)?.limited)
                return null;
            return `hop ${hop.ttl} answered none of ${(0,units/* count */.U9)(hop.sent, 'probe')}, but ${(0,diagnosis_text/* listed */.KE)(hop.answeredOthers ?? [])} answered other targets of this run there, and the target lost none. Routers limit the rate of their ICMP errors to one peer; no traffic is lost there.`;
        }
        return `${(0,diagnosis_text/* hopAt */.$R)(target, hop.ttl)} answered ${hop.received} of ${(0,units/* count */.U9)(hop.sent, 'probe')}, but the hops behind it and the target lost none. Routers limit the rate of their ICMP errors; no traffic is lost there.`;
    },
    remedies: () => [],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/reverse-black-hole.js
/** The target's large packets are lost on the return path. */



/** A stalled answer was sent again and again by the target itself, so two stalls are many losses. */
const leastStalls = 2;
const reverseBlackHole = {
    code: 'reverse-black-hole',
    severity: 'error',
    title: 'Path MTU black hole on the return path',
    meaning: "The target's large packets are lost on the way back; smaller ones arrive.",
    advice: "Lower the runner's MTU or the MSS it announces, or clamp the MSS before the narrow link.",
    when: (target) => {
        const { blackHole, evidence } = target;
        const trials = evidence.sizeTrials;
        if (blackHole?.direction !== 'reverse' || trials === null)
            return null;
        if (trials.failedSends < leastStalls || trials.passedSends < 1)
            return null;
        return `large answers from ${(0,diagnosis_text/* who */.dp)(target)} never arrive: with packets of ${(0,units/* bytes */.ee)(blackHole.fails)} or more the exchange stalled ${(0,units/* count */.U9)(trials.failedSends, 'time')}, with ${(0,units/* bytes */.ee)(blackHole.passes)} all of it came. Whether the target receives packet too big cannot be seen from here.`;
    },
    remedies: (target, context) => {
        const passes = target.blackHole?.passes ?? 0;
        return [
            ...fitLocally(passes, target, context),
            ...(target.family === null ? [] : [announceMss(target.family, passes)]),
            clampMss(),
            allowTooBig(target.family),
        ];
    },
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/route-mtu-small.js
/** This machine sends less than the path carries: its kernel learned a path MTU from a too-big message, or it is set on the route (ip-route(8), mtu). */



/** The largest packet that is known to arrive where that is more than the kernel sends; null: none is known. */
function arrives({ pmtu, evidence }, kept) {
    const largest = Math.max(pmtu.status === 'confirmed' ? (pmtu.bytes ?? 0) : 0, evidence.largestPassed ?? 0);
    return largest > kept ? largest : null;
}
const routeMtuSmall = {
    code: 'route-mtu-small',
    severity: 'info',
    title: 'This machine keeps a smaller path MTU',
    meaning: "Before the run the runner's kernel kept a smaller path MTU for this route than the path carries, or than could be tested.",
    advice: 'Flush the route cache. Where the MTU is set on the route, or announced by an IPv6 router, change it there.',
    when: (target) => {
        const kept = target.evidence.cachedPmtu;
        if (kept === null)
            return null;
        const larger = arrives(target, kept);
        if (larger === null && (target.pmtu.status === 'confirmed' || target.evidence.pmtuLimit !== 'cached-pmtu'))
            return null;
        const origin = 'learned from a packet-too-big message (kept for 10 minutes by default) or set on the route';
        const meaning = larger === null
            ? `TCP sends nothing larger, and no other answer of ${(0,diagnosis_text/* who */.dp)(target)} showed whether larger packets still fail`
            : `Packets of ${(0,units/* bytes */.ee)(larger)} arrive at ${(0,diagnosis_text/* who */.dp)(target)}, but programs on this machine send none larger than ${(0,units/* bytes */.ee)(kept)} until it expires or is changed`;
        return `before this run the kernel kept a path MTU of ${(0,units/* bytes */.ee)(kept)} for this route, ${origin}. ${meaning}.`;
    },
    remedies: ({ address, family }) => {
        const ip = family === 6 ? 'ip -6' : 'ip';
        return [
            paste('Flush it where it was learned: then the first command prints `expires`; else it is set on the route:', [
                `${ip} route get ${(0,diagnosis_text/* shellWord */.r7)(address, 'ADDRESS')}`,
                `sudo ${ip} route flush cache`,
            ]),
        ];
    },
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/routing-loop.js
/** The same routers again and again until the TTL is used up. */


const routingLoop = {
    code: 'routing-loop',
    severity: 'error',
    title: 'Routing loop',
    meaning: 'The same routers answer again and again until the TTL is used up.',
    advice: 'Ask whoever runs the routers named.',
    when: (target) => {
        const { loop } = target.evidence;
        if (loop.length === 0 || target.reached)
            return null;
        const start = target.hops.find((hop) => hop.responders.some((responder) => loop.includes(responder.address)));
        const from = start === undefined ? '' : ` from hop ${start.ttl} on`;
        return `packets to ${(0,diagnosis_text/* who */.dp)(target)} circle between ${(0,diagnosis_text/* listed */.KE)(loop)}${from} until their TTL is used up.`;
    },
    remedies: () => [
        advise("Ask whoever runs these routers: each sends the target's network to the other (often a default route facing a summary route, or a failover under way)."),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/send-blocked.js
/** The kernel of this machine refused to send. errno by errno(3), ping sockets by icmp(7). */



/** What each refusal comes from and what to do; other errnos are named and nothing more. */
const refusals = {
    EPERM: {
        cause: 'A firewall on this machine rejects it (nft or iptables OUTPUT, an eBPF filter, an egress agent such as harden-runner)',
        remedy: paste('See what the local firewall drops, and let it pass:', [
            'sudo nft list ruleset',
            'sudo iptables -S OUTPUT',
        ]),
    },
    EACCES: {
        cause: "This machine's settings forbid it (a security module, a prohibit route, ping sockets closed to this user), or the address is a broadcast address",
        remedy: paste('Where it is ping sockets (target scheme icmp), open them or trace by tcp or udp:', [
            'sudo sysctl -w net.ipv4.ping_group_range="0 2147483647"',
        ]),
    },
    EADDRNOTAVAIL: {
        cause: 'The source address is not one of this machine',
        remedy: paste('Set source to an address or interface of this machine, one of these:', ['ip -brief address']),
    },
    ENOBUFS: {
        cause: 'Its send queue was full each time (a queue of length 0, or one that never drains)',
        remedy: paste('See the length of the queues and what they dropped; 1000 is the usual length:', [
            'tc -s qdisc show',
            'sudo ip link set dev INTERFACE txqueuelen 1000',
        ]),
    },
    EMFILE: {
        cause: 'This process may open no more files',
        remedy: paste('Trace fewer targets at once, or raise the limit before:', ['ulimit -n 4096']),
    },
};
function refusalOf({ evidence }) {
    // A reject rule is a firewall's, whatever the errno that the kernel makes of its answer.
    const errno = evidence.localError?.reject ? 'EPERM' : (evidence.localError?.errno ?? '');
    return Object.hasOwn(refusals, errno) ? refusals[errno] : undefined;
}
const sendBlocked = {
    code: 'send-blocked',
    severity: 'error',
    title: 'Blocked locally',
    meaning: "The runner's own kernel refused to send (EPERM, EACCES, ...). Titled “Measuring failed”: an error in this program ended a part of the measurement.",
    advice: 'Let the local firewall or egress agent pass it; open ping sockets for `icmp` targets.',
    when: (target, context) => {
        const { localError: error, failures = [] } = target.evidence;
        if (failures.length > 0)
            return null; // diagnose.ts states them.
        if (target.endReason === 'name-not-found')
            return null; // The error is the resolver's.
        const errno = error?.errno ?? '';
        const forbidden = errno === 'EPERM' || errno === 'EACCES';
        // Hosted images close ping sockets: normal, and no news where something else than echo was asked for.
        const pingOnly = errno === 'EACCES' && target.evidence.pingSockets === false && target.protocol !== 'icmp';
        if ((target.endReason !== 'refused-locally' && (!forbidden || pingOnly)) || lacksIpv6(target, context))
            return null;
        return `the kernel of this machine refused to send probes to ${(0,diagnosis_text/* who */.dp)(target)}${errorText(target)}. ${refusalOf(target)?.cause ?? (sentBefore(target) ? 'What was sent after that never left' : 'No packet left, so this says nothing about the path')}.`;
    },
    remedies: (target) => {
        const refusal = refusalOf(target);
        return refusal === undefined ? [] : [refusal.remedy];
    },
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/service-rate-limited.js
/** The service limits the rate of its clients. */



const serviceRateLimited = {
    code: 'service-rate-limited',
    severity: 'warning',
    title: 'Service rate-limited',
    meaning: 'Status 429, or 403 or 503 with `Retry-After`.',
    advice: 'Wait as long as it says, authenticate, or use a mirror or cache.',
    when: (target) => {
        if (!isRateLimited(target))
            return null;
        const { status, retryAfterSeconds } = target.service?.http ?? {};
        const after = retryAfterSeconds == null ? '' : ` and asks to retry after ${retryAfterSeconds} s`;
        return `${(0,diagnosis_text/* oneLine */.TN)(target.service?.url ?? '', 160)} answered status ${status}${after}: it limits the rate of its clients. Hosted runners share their public addresses with other jobs.`;
    },
    remedies: () => [advise('Authenticate the requests, space them out as Retry-After says, or use a mirror or cache.')],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/service-stalled.js
/** The connection opens and no whole answer comes. */




/** The end of the sentence: what stalls, as far as the trace and a second connection tell. */
function causeOf(target) {
    if (target.evidence.dataLost !== undefined)
        return ': what is sent over a connection is lost on the way';
    const loss = lossToTarget(target);
    if (target.service?.tls?.answeredAgain)
        return `, and a second connection for the same name was answered: packets of the first were lost${loss === null ? '' : ` (${loss})`}, or one of several servers behind this address hangs`;
    return `: the server hangs or answers too slowly${loss === null ? '' : `, or packets get lost (${loss})`}`;
}
const serviceStalled = {
    code: 'service-stalled',
    severity: 'error',
    title: 'Service stalled',
    meaning: 'The connection opens and no whole answer comes within 10 s, and no black hole explains it: a server that hangs or answers too slowly.',
    advice: 'Look at the server: accept queue, workers, what it waits for.',
    when: (target) => {
        const { tls, http } = target.service ?? {};
        const silent = tls?.problem === 'silent' || http?.problem === 'silent';
        if (!silent || target.blackHole !== null || isNameBlocked(target))
            return null;
        const waiting = http?.problem === 'silent' ? 'HTTP request' : 'TLS ClientHello';
        const received = http?.problem === 'silent' ? (http.bytesReceived ?? 0) : 0;
        const what = received > 0 ? `only ${(0,units/* bytes */.ee)(received)} and no whole answer` : 'nothing';
        return `${serviceName(target)} accepts the connection and sends ${what} after the ${waiting} within the time of a phase (10 s at most). No black hole was found that would explain it${causeOf(target)}.`;
    },
    remedies: (target) => [
        paste('Watch where it stalls, and look at the workers and the accept queue of the server:', [
            `curl -v --max-time 20 ${(0,diagnosis_text/* urlWord */.YI)(target.service?.url)}`,
            'ss -lnt',
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/suspicious-ptb.js
/** A packet-too-big message that cannot be right. */




const suspiciousPtb = {
    code: 'suspicious-ptb',
    severity: 'warning',
    title: 'Implausible packet-too-big message',
    meaning: 'A too-big message that cannot be right: MTU 0, below 68 (IPv6: 1280), not below the size it refused, or contradicted by larger packets that arrived.',
    advice: 'Tell whoever runs that router; flush the route cache.',
    when: (target) => {
        const faults = target.evidence.tooBig.flatMap((message) => {
            const wrong = fault(message, target);
            return wrong === null ? [] : [`${(0,diagnosis_text/* sender */.QR)(message.from, senderHop(message, target))} ${wrong}`];
        });
        const distinct = [...new Set(faults)];
        if (distinct.length === 0)
            return null;
        const more = distinct.length > 1 ? ` So do ${(0,units/* count */.U9)(distinct.length - 1, 'more message')}.` : '';
        return `${distinct[0]}.${more} It was ignored here; other programs on this machine may believe it.`;
    },
    remedies: () => [
        paste('Tell whoever runs that router. What this machine keeps of such messages can be seen and flushed:', [
            'ip route show cache',
            'sudo ip route flush cache',
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/tls-failed.js
/** The handshake ended by an alert, a reset, or an answer that this client refused. */



const tlsFailed = {
    code: 'tls-failed',
    severity: 'error',
    title: 'TLS handshake failed',
    meaning: 'The TLS handshake ended by an alert or a reset, or the answer was not TLS, or this client refused its version or key.',
    advice: 'Compare versions, names and ciphers with what the server takes.',
    when: (target) => {
        const tls = target.service?.tls;
        if (!tls || (tls.problem !== 'alert' && tls.problem !== 'reset'))
            return null;
        if (tls.clientCertificate === 'required' || isNameBlocked(target))
            return null;
        const name = tls.serverName === null ? '' : ` for the name ${(0,diagnosis_text/* oneLine */.TN)(tls.serverName, 80)}`;
        const detail = tls.detail === null ? '' : ` (${(0,diagnosis_text/* oneLine */.TN)(tls.detail, 60)})`;
        const server = `${serviceName(target)} opened the connection and`;
        if (tls.alert !== null)
            return `${server} ended the TLS handshake${name} by alert ${tls.alert.number} (${(0,diagnosis_text/* oneLine */.TN)(tls.alert.name, 60)}).`;
        if (tls.problem === 'reset')
            return `${server} ended the TLS handshake${name} by a reset${detail}.`;
        return `${server} answered the TLS ClientHello${name} with something other than TLS, or with a version or key that this client refuses${detail}.`;
    },
    remedies: (target) => [
        paste('See which version and name the server takes (alert 112: it does not know the name; 70: no common version):', [
            `openssl s_client -connect ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'HOST')}:${target.port ?? 443} -servername ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'HOST')} </dev/null`,
        ]),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/trust-remedies.js


/** Debian's and Ubuntu's list of all roots that the system trusts. */
const systemBundle = '/etc/ssl/certs/ca-certificates.crt';
/** Puts a root into the system's store. */
function trustInSystem() {
    return paste("Where that CA is yours, add its root to the system's store before the steps that need it (Debian, Ubuntu):", ['- run: |', '    sudo cp ca.pem /usr/local/share/ca-certificates/ca.crt', '    sudo update-ca-certificates']);
}
/** For tools whose own store does not know the system's roots. */
function trustInTools(target) {
    const host = (0,diagnosis_text/* shellWord */.r7)(target.host, 'HOST');
    return [
        paste("Tell the tools that have stores of their own (Node, git, curl, Python and pip) to use the system's, which holds that root:", [
            'env:',
            `  NODE_EXTRA_CA_CERTS: ${systemBundle}`,
            `  GIT_SSL_CAINFO: ${systemBundle}`,
            `  CURL_CA_BUNDLE: ${systemBundle}`,
            `  REQUESTS_CA_BUNDLE: ${systemBundle}`,
            `  PIP_CERT: ${systemBundle}`,
        ]),
        paste('Java has a store of its own; with the root as ca.pem:', [
            'sudo keytool -importcert -noprompt -cacerts -storepass changeit -alias job-ca -file ca.pem',
        ]),
        paste("Docker's daemon takes it for each registry, without a restart:", [
            `sudo mkdir -p /etc/docker/certs.d/${host}`,
            `sudo cp ca.pem /etc/docker/certs.d/${host}/ca.crt`,
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/tls-intercepted.js



const tlsIntercepted = {
    code: 'tls-intercepted',
    severity: 'warning',
    title: 'TLS intercepted',
    meaning: "Only the machine's own store trusts the chain, public roots do not, and the address is a global one.",
    advice: 'Tell Node, git, curl, pip, Java and Docker of the root.',
    when: (target) => {
        if (!trustedLocallyOnly(target) || target.service?.globalAddress === false)
            return null;
        const stores = (0,diagnosis_text/* listed */.KE)(target.service?.tls?.trustedBy ?? []);
        // Beyond a proxy whose target this machine cannot resolve, the address may be a private one.
        const unsure = target.service?.globalAddress === true ? 'or a private CA signs for a public host' : 'or a private CA';
        return `the certificate of ${serviceName(target)} is issued by ${signer(target)}, which only the store of this machine trusts (${stores}), not Node's bundled public roots: a box on the way signs, ${unsure}. Tools with stores of their own refuse it.`;
    },
    remedies: (target) => trustInTools(target),
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/tls-name-blocked.js
/** A filter reads server names in TLS. */



const tlsNameBlocked = {
    code: 'tls-name-blocked',
    severity: 'error',
    title: 'Server name blocked',
    meaning: 'The handshake ended by a reset or silence, and without the name of the server the same address answers: a filter reads names.',
    advice: 'Ask whoever runs the egress filter to allow the name.',
    when: (target) => {
        if (!isNameBlocked(target))
            return null;
        const { problem, serverName, otherName } = target.service?.tls ?? {};
        const how = problem === 'silent' ? 'stayed unanswered' : 'was reset';
        const other = otherName?.serverName ? `under the name ${(0,diagnosis_text/* oneLine */.TN)(otherName.serverName, 60)}` : 'without a name';
        return `the TLS handshake with ${serviceName(target)} for the name ${(0,diagnosis_text/* oneLine */.TN)(serverName ?? target.host, 80)} ${how}, and the same address answers ${other}: a filter on the way reads server names.`;
    },
    remedies: (target) => [
        advise(`Ask whoever runs the egress filter (firewall, proxy, egress agent) to allow ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'the name')}.`),
    ],
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/tls-private-root.js



const tlsPrivateRoot = {
    code: 'tls-private-root',
    severity: 'info',
    title: 'Private certificate authority',
    meaning: "Only the machine's own store trusts the chain, and the address is not a global one: a private CA.",
    advice: 'Tell Node, git, curl, pip, Java and Docker of the root.',
    when: (target) => {
        if (!trustedLocallyOnly(target) || target.service?.globalAddress !== false)
            return null;
        const stores = (0,diagnosis_text/* listed */.KE)(target.service.tls?.trustedBy ?? []);
        return `the certificate of ${serviceName(target)} is issued by ${signer(target)}, which only the store of this machine trusts (${stores}). Tools with stores of their own must be told of it.`;
    },
    remedies: (target) => trustInTools(target),
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules/tls-untrusted.js
/** No store trusts the certificate chain. */




const missingLinks = {
    'self-signed': 'The certificate is signed by itself.',
    'missing-intermediate': 'The server did not send the intermediate certificate: the fix is on the server.',
    'unknown-issuer': 'No store holds that issuer.',
};
/** Why OpenSSL refuses a chain that misses nothing. */
function refusal({ weak, detail }) {
    if (weak === undefined)
        return `OpenSSL refuses the chain: ${(0,diagnosis_text/* oneLine */.TN)(detail ?? '', 60) || 'it says no more'}.`;
    const what = weak.key === null ? `signature (${(0,diagnosis_text/* oneLine */.TN)(weak.signature ?? '', 60)})` : `key (${(0,diagnosis_text/* oneLine */.TN)(weak.key, 60)})`;
    return `OpenSSL refuses the chain as too weak: the ${what} of "${(0,diagnosis_text/* oneLine */.TN)(weak.subject, 80)}"; the fix is on the server.`;
}
const tlsUntrusted = {
    code: 'tls-untrusted',
    severity: 'error',
    title: 'Certificate not trusted',
    meaning: 'No store of this machine trusts the certificate chain.',
    advice: 'Send the missing intermediate, or trust the CA where it is yours.',
    when: (target) => {
        const tls = target.service?.tls;
        if (!tls?.problems.includes('untrusted'))
            return null;
        const link = ` ${tls.missingLink === null ? refusal(tls) : missingLinks[tls.missingLink]}`;
        const extra = tls.unreadableExtraStore === null
            ? ''
            : ` NODE_EXTRA_CA_CERTS names a file that cannot be read: ${(0,diagnosis_text/* oneLine */.TN)(tls.unreadableExtraStore, 80)}.`;
        return `no store of this machine (Node's bundled roots, the system's, NODE_EXTRA_CA_CERTS) trusts the chain of ${serviceName(target)}, issued by ${signer(target)}.${link}${extra}`;
    },
    remedies: (target) => {
        const host = (0,diagnosis_text/* shellWord */.r7)(target.host, 'HOST');
        const look = paste('See the chain that the server sends:', [
            `openssl s_client -connect ${host}:${target.port ?? 443} -servername ${host} -showcerts </dev/null`,
        ]);
        const { missingLink = null } = target.service?.tls ?? {};
        // No store can mend these.
        return missingLink === null || missingLink === 'missing-intermediate'
            ? [look]
            : [look, trustInSystem(), ...trustInTools(target)];
    },
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules.js



















































/**
 * By code. First what cut the measuring short; then errors and warnings, each by the phase of a connection that fails first; then, after
 * `healthy`, which must see all of them, the rest.
 */
const RULES = {
    deadline: deadline,
    cancelled: cancelled,
    'dns-server-silent': dnsServerSilent,
    'dns-failing': dnsFailing,
    'name-not-found': nameNotFound,
    'no-ipv6': noIpv6,
    'no-route': no_route_noRoute,
    'send-blocked': sendBlocked,
    'proxy-failing': proxyFailing,
    'admin-prohibited': adminProhibited,
    'network-unreachable': networkUnreachable,
    'host-unreachable': hostUnreachable,
    'routing-loop': routingLoop,
    'destination-silent': destinationSilent,
    'outage-at-end': outageAtEnd,
    'pmtu-black-hole': pmtuBlackHole,
    'reverse-black-hole': reverseBlackHole,
    'tls-name-blocked': tlsNameBlocked,
    'tls-failed': tlsFailed,
    'tls-untrusted': tlsUntrusted,
    'certificate-invalid': certificateInvalid,
    'service-stalled': serviceStalled,
    'http-error': httpError,
    'dns-servers-disagree': dnsServersDisagree,
    'dns-slow': dnsSlow,
    'local-mtu-too-large': localMtuTooLarge,
    'ipv6-broken': ipv6Broken,
    'address-broken': addressBroken,
    'destination-closed': destinationClosed,
    'nearby-proxy': nearbyProxy,
    'intermittent-outage': intermittentOutage,
    'packet-loss': packetLoss,
    'max-hops-exceeded': maxHopsExceeded,
    'suspicious-ptb': suspiciousPtb,
    'proxy-unsupported': proxyUnsupported,
    'client-certificate-required': clientCertificateRequired,
    'tls-intercepted': tlsIntercepted,
    'certificate-expiring': certificateExpiring,
    'service-rate-limited': serviceRateLimited,
    healthy: healthy,
    'route-mtu-small': routeMtuSmall,
    'proxy-required': proxyRequired,
    nat64: nat64,
    'tls-private-root': tlsPrivateRoot,
    'path-changed': pathChanged,
    'icmp-filtered': icmpFiltered,
    'pmtu-reduced': pmtuReduced,
    'mss-clamped': mssClamped,
    'rate-limited-hops': rateLimitedHops,
    'multiple-paths': multiplePaths,
    'asymmetric-return': asymmetricReturn,
};
const rules = Object.values(RULES);

;// CONCATENATED MODULE: ./build/js/diagnosis/diagnose.js
/** From a measured target to what it means: runs the rules in their order. Pure; conditions are the contract's. */




/** The longest text, UTF-16 units: fits an annotation many times over. */
const longestText = 600;
/**
 * Every code that the target's evidence supports, what blocks the user first. Texts are one line of plain text (not escaped
 * for Markdown or HTML). A rule that throws is left out and named in a finding, beside which no target is healthy. Never throws.
 */
function diagnose(target, context, from = rules) {
    const failed = measuringFailed(target);
    const found = failed === null ? [] : [failed];
    for (const rule of from) {
        try {
            const finding = findingOf(rule, target, context, found);
            if (finding !== null)
                found.push(finding);
        }
        catch (error) {
            const others = from.filter((other) => other !== rule);
            return diagnose((0,with_failure/* withFailure */.f)(target, `the diagnosis of ${rule.code}`, error), context, others);
        }
    }
    return found.toSorted((a, b) => rank(a) - rank(b));
}
/** What errors of this program left unmeasured; null: nothing. Not a rule, since any rule may throw. */
function measuringFailed(target) {
    const { failures = [] } = target.evidence;
    if (failures.length === 0)
        return null;
    const parts = failures.map((failure) => (0,diagnosis_text/* oneLine */.TN)(failure, 200)).join('; ');
    return {
        code: 'send-blocked',
        severity: target.endReason === 'refused-locally' ? 'error' : 'warning',
        title: 'Measuring failed',
        text: (0,diagnosis_text/* oneLine */.TN)(`errors in this program ended parts of the measurement of ${(0,diagnosis_text/* who */.dp)(target)}: ${parts}.`, longestText),
        remedies: [],
    };
}
function findingOf({ code, severity, title, when, remedies }, target, context, found) {
    const stated = when(target, context, found);
    if (stated === null)
        return null;
    const statement = typeof stated === 'string' ? { text: stated } : stated;
    return {
        code,
        severity: statement.severity ?? severity,
        title: statement.title ?? title,
        text: (0,diagnosis_text/* oneLine */.TN)(statement.text, longestText),
        remedies: remedies(target, context, found),
    };
}
const order = new Map(rules.map(({ code }, index) => [code, index]));
/**
 * Smaller is more important: what cut the measuring short, then by severity, then the order of the rules. A rule's place alone
 * does not tell, as some are an error in one case and a warning in another.
 */
function rank({ code, severity }) {
    const first = code === 'deadline' || code === 'cancelled';
    return (first ? 0 : 1 + labels/* severityOrder */.IY[severity]) * rules.length + (order.get(code) ?? 0);
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pathChanges)
/* harmony export */ });
/* harmony import */ var _report_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4146);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4089);
/** What differs between a path now and in an earlier report, in words; report/compare.ts decides what does. */


/** Beyond so many changed hops the rest is counted. */
const shownHops = 3;
/** The path's own facts: whether it was reached and how fast are no change of the path. */
const subjects = {
    'hop-count': 'the hop count',
    pmtu: 'the path MTU',
};
/**
 * What differs, one clause each without a full stop, as `hop 3 was 10.0.0.1, is 10.0.9.1`; empty where nothing does.
 * Compared are the addresses of hops (a silent hop matches anything), hop counts and path MTUs.
 */
function pathChanges(now, then) {
    const found = (0,_report_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .tX)(then, now);
    const hops = found.filter(({ what }) => what === 'hop');
    const changes = hops.slice(0, shownHops).map(({ ttl, before, after }) => `hop ${ttl} was ${before}, is ${after}`);
    if (hops.length > shownHops)
        changes.push(`${hops.length - shownHops} further hops differ`);
    for (const { what, before, after } of found) {
        const subject = subjects[what];
        if (subject !== undefined)
            changes.push(`${subject} was ${before}, is ${after}`);
    }
    return changes.map((change) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(change, 200));
}


/***/ }),

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ hopAt),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Lx: () => (/* binding */ routers),
/* harmony export */   QR: () => (/* binding */ sender),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   YI: () => (/* binding */ urlWord),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   mm: () => (/* binding */ leftUnanswered),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** As `a, b and c`; past `most` items the rest is counted. */
function listed(items, most = 4) {
    const shown = items.slice(0, most).map((item) => oneLine(item, 80));
    if (items.length > most) {
        return `${shown.join(', ')} and ${items.length - most} more`;
    }
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
/**
 * `text` on one line of at most `most` UTF-16 units: control and format characters (line ends, escapes, text direction)
 * become blanks, lone surrogates U+FFFD. What is cut off leaves an ellipsis.
 */
function oneLine(text, most) {
    // The bound comes first so that a name of megabytes costs nothing.
    const flat = text
        .slice(0, 4 * most)
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    if (flat.length <= most) {
        return flat;
    }
    return `${flat.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
/** RFC 6890, as the kernel writes addresses (RFC 5952). */
const LOOPBACK = /^(?:127\.|::1$)/;
const LINK_LOCAL = /^(?:169\.254\.|fe[89ab])/;
/**
 * As `example.com (203.0.113.7)`; the address alone where that is what was written. Says where a name other than localhost leads to this
 * machine or its link: DNS filters and rebinding make such names.
 */
function who(target) {
    const host = oneLine(target.host, 80) || 'the target';
    const address = target.address === null ? '' : oneLine(target.address, 60);
    if (address === '' || address === host)
        return host;
    return `${host} (${address}${nearby(host, address)})`;
}
function nearby(host, address) {
    if (LINK_LOCAL.test(address))
        return ', link-local';
    return LOOPBACK.test(address) && !/^(.*\.)?localhost\.?$/i.test(host) ? ', this machine itself' : '';
}
/** As `hop 5 (10.0.0.5)`; the address is left out where nothing answered at that TTL. */
function hopAt(target, ttl) {
    if (ttl <= 0) {
        return 'this machine';
    }
    const addresses = target.hops.find((hop) => hop.ttl === ttl)?.responders.map((responder) => responder.address) ?? [];
    const distinct = [...new Set(addresses)];
    return distinct.length === 0 ? `hop ${ttl}` : `hop ${ttl} (${listed(distinct, 2)})`;
}
/** As `hop 5 (10.0.0.5)` for who sent an ICMP message; without a TTL the address alone. */
function sender(from, ttl) {
    const address = oneLine(from, 80);
    return ttl === null ? address : `hop ${ttl} (${address})`;
}
/** `word` where a shell takes it literally, else a placeholder to fill in. */
function shellWord(word, placeholder) {
    return word !== null && /^[A-Za-z0-9][A-Za-z0-9_.:%-]{0,252}$/.test(word) ? word : placeholder;
}
/** TTLs before the target's own; where that is not known, those that not only the target answered. */
function routers({ hops, hopCount, address }) {
    if (hopCount !== null)
        return hops.filter(({ ttl }) => ttl < hopCount);
    return hops.filter(({ responders }) => responders.length === 0 || responders.some((one) => one.address !== address));
}
/** Whether a hop answered some of its probes and not all. */
function leftUnanswered(hop) {
    return hop.received > 0 && hop.received < hop.sent;
}
/** `url` where YAML and a shell take it literally, else a placeholder to fill in. */
function urlWord(url) {
    return url !== undefined && /^[a-z]+:\/\/[A-Za-z0-9._~:/%[\]-]{1,300}$/.test(url) ? url : 'URL';
}


/***/ }),

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ judgeLoss),
/* harmony export */   hh: () => (/* binding */ lossBounds),
/* harmony export */   wY: () => (/* binding */ MOST_LOSS_PROBES)
/* harmony export */ });
/**
 * What a number of lost probes says about a limit on loss. The interval is the exact one of Clopper and Pearson (1934), which
 * never covers less than it promises, however few the probes: the step that sends them and the gate that judges share it.
 */
/** The chance that the true share lies beyond either bound: the bounds are 99 % bounds. */
const BEYOND = 0.01;
/** Probes after which no more loss than the limit is enough to pass. */
const ENOUGH = 50;
/** Probes after which a limit that is not decided stays undecided. */
const MOST_LOSS_PROBES = 200;
/** Bounds of the share of packets that get lost, 0 to 1, each right in 99 of 100 cases. */
function lossBounds({ sent, lost }) {
    return {
        lower: lost === 0 ? 0 : solve((share) => atLeast(sent, lost, share) > BEYOND),
        upper: lost >= sent ? 1 : solve((share) => 1 - atLeast(sent, lost + 1, share) < BEYOND),
    };
}
/** Whether loss is above the limit (percent) or not, as far as the count tells. */
function judgeLoss(count, limit) {
    const { sent, lost } = count;
    if (sent === 0)
        return 'undecided';
    const { lower, upper } = lossBounds(count);
    if (100 * lower > limit)
        return 'fail';
    if (100 * upper < limit || (sent >= ENOUGH && 100 * lost <= limit * sent))
        return 'pass';
    return 'undecided';
}
/** The probability of `lost` or more losses among `sent` probes of which each is lost with probability `share`. */
function atLeast(sent, lost, share) {
    if (share <= 0)
        return lost === 0 ? 1 : 0;
    if (share >= 1)
        return 1;
    // In logarithms: the first terms of long counts are smaller than any number.
    let term = sent * Math.log1p(-share);
    let below = 0;
    for (let k = 0; k < lost; k++) {
        below += Math.exp(term);
        term += Math.log((sent - k) / (k + 1)) + Math.log(share) - Math.log1p(-share);
    }
    return Math.min(1, Math.max(0, 1 - below));
}
/** The smallest share from which on `holds`, to a millionth. */
function solve(holds) {
    let low = 0;
    let high = 1;
    while (high - low > 1e-6) {
        const middle = (low + high) / 2;
        if (holds(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 4146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ pmtuDiffers),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   cA: () => (/* binding */ rttDiffers),
/* harmony export */   eE: () => (/* binding */ hopDifferences),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   vC: () => (/* binding */ lastCommonHop),
/* harmony export */   w8: () => (/* binding */ pmtuText)
/* harmony export */ });
/* unused harmony export numbersDiffer */
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);
/**
 * How two measurements of one target differ beyond noise: the one place that decides it, for the baseline and for merging the
 * reports of many runners. What is not known on either side is no difference.
 */

/** Medians closer than this are one round-trip time: scheduling and queueing on a busy machine. */
const RTT_NOISE = { ms: 1, share: 0.25 };
/** Addresses named of one hop; the rest is counted. */
const MOST_NAMED = 3;
/** Everything that differs between two measurements, in the order of `Difference['what']`. */
function differences(before, after) {
    const found = [];
    const add = (what, was, is) => found.push({ what, ttl: null, before: was, after: is });
    if (before.reached !== after.reached)
        add('reached', yesNo(before.reached), yesNo(after.reached));
    found.push(...hopDifferences(before.hops, after.hops));
    if (hopCountsDiffer(before, after))
        add('hop-count', `${before.hopCount}`, `${after.hopCount}`);
    if (pmtuDiffers(before.pmtu, after.pmtu))
        add('pmtu', pmtuText(before.pmtu), pmtuText(after.pmtu));
    if (rttDiffers(before.rttMs, after.rttMs))
        add('rtt', rttText(before.rttMs), rttText(after.rttMs));
    return found;
}
/** TTLs at which both know who answers and have nobody in common: parallel routers take turns from one run to the next. */
function hopDifferences(before, after) {
    return after.flatMap(({ ttl, responders }) => {
        const now = responders.map(({ address }) => address);
        const then = addressesAt(before, ttl);
        if (now.length === 0 || then.length === 0 || now.some((address) => then.includes(address)))
            return [];
        return [{ what: 'hop', ttl, before: addressList(then), after: addressList(now) }];
    });
}
/** Parallel paths may differ in length: then several answer now where the shorter one ends, and one of them did before. */
function hopCountsDiffer(before, after) {
    if (!numbersDiffer(before.hopCount, after.hopCount))
        return false;
    const shorter = Math.min(before.hopCount ?? 0, after.hopCount ?? 0);
    const now = addressesAt(after.hops, shorter);
    return now.length < 2 || !addressesAt(before.hops, shorter).some((address) => now.includes(address));
}
/** The last TTL up to which both name a common router at every hop that both know; 0: they part at the first. */
function lastCommonHop(a, b) {
    const parting = hopDifferences(a, b)[0]?.ttl ?? null;
    const common = b.filter(({ ttl, responders }) => {
        const known = addressesAt(a, ttl);
        return (parting === null || ttl < parting) && responders.some(({ address }) => known.includes(address));
    });
    return common.at(-1)?.ttl ?? 0;
}
/** Whether two path MTUs contradict each other: between a bound and a confirmed size only a larger confirmed one does. */
function pmtuDiffers(a, b) {
    if (a.bytes === null || b.bytes === null || a.status === 'unknown' || b.status === 'unknown')
        return false;
    if (a.status === b.status)
        return a.bytes !== b.bytes;
    return (a.status === 'confirmed' && a.bytes > b.bytes) || (b.status === 'confirmed' && b.bytes > a.bytes);
}
/** Whether round-trip times differ by more than noise: no sample in common, and medians far enough apart. */
function rttDiffers(a, b) {
    if (a === null || b === null)
        return false;
    const apart = Math.abs(a.median - b.median);
    const overlap = a.min <= b.max && b.min <= a.max;
    return !overlap && apart > Math.max(RTT_NOISE.ms, RTT_NOISE.share * Math.min(a.median, b.median));
}
/** Whether anything known of both could be compared at all. */
function comparable(before, after) {
    const commonHop = after.hops.some(({ ttl, responders }) => responders.length > 0 && addressesAt(before.hops, ttl).length > 0);
    const counts = before.hopCount !== null && after.hopCount !== null;
    return commonHop || counts || (before.pmtu.status === 'confirmed' && after.pmtu.status === 'confirmed');
}
function numbersDiffer(a, b) {
    return a !== null && b !== null && a !== b;
}
function addressesAt(route, ttl) {
    return route.find((hop) => hop.ttl === ttl)?.responders.map(({ address }) => address) ?? [];
}
function addressList(addresses) {
    const more = addresses.length - MOST_NAMED;
    const named = addresses.slice(0, MOST_NAMED).join(' or ');
    return more > 0 ? `${named} or ${more} more` : named;
}
function pmtuText(pmtu) {
    return `${pmtu.status === 'upper-bound' ? 'at most ' : ''}${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(pmtu.bytes ?? 0)}`;
}
function rttText(rtt) {
    return rtt === null ? 'unknown' : `${Math.round(rtt.median * 100) / 100} ms`;
}
function yesNo(value) {
    return value ? 'yes' : 'no';
}


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wasCut),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
/** The trace, the check of the service, or what follows the measuring was cut for this reason. */
function wasCut({ endReason, service, evidence }, by) {
    const later = by === 'cancelled' && evidence.cancelledIn !== undefined;
    return later || endReason === by || service?.cutBy === by;
}
/** Cut for either reason. */
function isCut(target) {
    return wasCut(target, 'deadline') || wasCut(target, 'cancelled');
}


/***/ }),

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ countedLoss)
/* harmony export */ });
/** Answers by ICMP errors, which hosts send only so often, are left out where anything else was counted. */
function countedLoss({ loss, watch, connections, evidence, }) {
    const after = [watch, connections].filter((asked) => asked !== null);
    const all = after.length > 0 && evidence.lossByIcmp ? after : [loss, ...after];
    return {
        sent: all.reduce((sum, { sent }) => sum + sent, 0),
        received: all.reduce((sum, { received }) => sum + received, 0),
    };
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ icmpMeaning)
/* harmony export */ });
/**
 * What an ICMP type and code mean, in the same words for IPv4 and IPv6, so that no reader needs to know both.
 * Sources: RFC 792, RFC 1122 section 3.2.2.1 and RFC 1812 section 5.2.7.1 (IPv4); RFC 4443 and RFC 8883 (IPv6).
 */
/** Keyed by `type/code`; `type/*` stands for every code that has no row of its own. */
const meanings = {
    4: {
        '0/*': 'echo-reply',
        '3/0': 'network-unreachable',
        '3/1': 'host-unreachable',
        '3/2': 'protocol-unreachable',
        '3/3': 'port-unreachable',
        '3/4': 'packet-too-big', // "fragmentation needed and DF set"
        '3/5': 'source-route-failed',
        '3/6': 'network-unreachable', // destination network unknown
        '3/7': 'host-unreachable', // destination host unknown
        '3/8': 'host-unreachable', // source host isolated
        '3/9': 'admin-prohibited', // network
        '3/10': 'admin-prohibited', // host
        '3/11': 'network-unreachable', // for the type of service
        '3/12': 'host-unreachable', // for the type of service
        '3/13': 'admin-prohibited', // communication, by a filter
        '3/14': 'precedence-violation',
        '3/15': 'precedence-cutoff',
        '4/*': 'source-quench',
        '5/*': 'redirect',
        '11/0': 'time-exceeded',
        '11/1': 'reassembly-time-exceeded',
        '12/*': 'parameter-problem',
    },
    6: {
        '1/0': 'network-unreachable', // no route to destination
        '1/1': 'admin-prohibited',
        '1/2': 'beyond-scope', // of the source address
        '1/3': 'host-unreachable', // address unreachable
        '1/4': 'port-unreachable',
        // RFC 4443 section 3.1: codes 5 and 6 are more informative subsets of code 1.
        '1/5': 'admin-prohibited', // source address failed ingress or egress policy
        '1/6': 'admin-prohibited', // reject route
        '1/7': 'source-route-failed', // RFC 6554: error in source routing header
        '1/8': 'headers-too-long', // RFC 8883
        '2/*': 'packet-too-big', // RFC 4443 section 3.2: the receiver ignores the code
        '3/0': 'time-exceeded',
        '3/1': 'reassembly-time-exceeded',
        '4/1': 'protocol-unreachable', // unrecognized next header: what a host without that protocol answers
        '4/*': 'parameter-problem',
        '129/*': 'echo-reply',
        '137/*': 'redirect',
    },
};
/** The meaning of an ICMP message of `family`, as `time-exceeded`; `type T code C` where the table has no row. */
function icmpMeaning(family, type, code) {
    const table = meanings[family];
    return table[`${type}/${code}`] ?? table[`${type}/*`] ?? `type ${type} code ${code}`;
}


/***/ }),

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ returnMethods),
/* harmony export */   IY: () => (/* binding */ severityOrder),
/* harmony export */   In: () => (/* binding */ standingMark),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   LR: () => (/* binding */ demandText),
/* harmony export */   P0: () => (/* binding */ TOLERATED),
/* harmony export */   Rv: () => (/* binding */ outcomeIcons),
/* harmony export */   SQ: () => (/* binding */ conclusionIcons),
/* harmony export */   W$: () => (/* binding */ hopCountMethod),
/* harmony export */   Yf: () => (/* binding */ actualText),
/* harmony export */   bp: () => (/* binding */ gateText),
/* harmony export */   dy: () => (/* binding */ pmtuStanding),
/* harmony export */   eu: () => (/* binding */ service),
/* harmony export */   fP: () => (/* binding */ attention),
/* harmony export */   gV: () => (/* binding */ toldToKernel),
/* harmony export */   iE: () => (/* binding */ severityIcons),
/* harmony export */   kV: () => (/* binding */ pmtuMethod),
/* harmony export */   n_: () => (/* binding */ lossPercent),
/* harmony export */   o4: () => (/* binding */ standingWords),
/* harmony export */   xs: () => (/* binding */ pmtuLimits)
/* harmony export */ });
/* harmony import */ var _cut_short_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4078);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);
/** Measured values and the contract's codes in words for people, the same in every form of the report and in findings. */


/** Why a target was not reached; `{ttl}` is the last hop that answered. */
const endings = {
    reached: 'reached',
    'max-hops': 'max-hops was used up at hop {ttl}',
    silent: 'nothing beyond hop {ttl} answered',
    unreachable: 'an ICMP unreachable ended the trace',
    prohibited: 'a filter on the way prohibits it',
    loop: 'the packets run in a loop',
    'refused-locally': 'this machine refused to send',
    'no-route': 'this machine has no route there',
    'name-not-found': 'no address was found for the name',
    'proxy-refused': 'the proxy does not pass the connection on',
    deadline: 'the time limit struck first',
    cancelled: 'the run was cancelled',
};
const severityIcons = { error: '❌', warning: '⚠️', info: 'ℹ️' };
const outcomeIcons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❔',
};
const conclusionIcons = { success: '✅', failure: '❌', neutral: '⚠️' };
/** What made a path MTU known, after "by". */
const pmtuWitnesses = {
    'too-big': "the routers' own too-big messages",
    kernel: "what a router told this machine's kernel",
    'own-answer': "the target's own ICMP answer to a packet of that size",
    echo: 'answered echo requests of exact size',
    'udp-reply': 'answered UDP packets of exact size',
    'tcp-ack': 'acknowledged TCP segments of exact size',
};
/** How the path MTU is known, after "by"; null: no method is. `icmp` stands for three things, which the evidence tells apart. */
function pmtuMethod(target) {
    const { method } = target.pmtu;
    if (method === 'icmp') {
        // Before a black hole no router named the size, whatever one said of a wider link.
        if (target.blackHole?.direction === 'forward')
            return pmtuWitnesses['own-answer'];
        if (target.evidence.tooBig.length > 0)
            return pmtuWitnesses['too-big'];
        return pmtuWitnesses[toldToKernel(target) ? 'kernel' : 'own-answer'];
    }
    if (method === 'udp-reply' && target.protocol === 'icmp')
        return pmtuWitnesses.echo;
    return method === null ? null : pmtuWitnesses[method];
}
/** Whether the kernel alone heard of a smaller path MTU, as it does for its own connections: no message of ours shows it. */
function toldToKernel({ pmtu, evidence, blackHole }) {
    const { bytes, localMtu, method } = pmtu;
    const below = bytes !== null && localMtu !== null && bytes < localMtu;
    return method === 'icmp' && below && evidence.tooBig.length === 0 && blackHole === null;
}
/** How sure a path MTU is; `{by}` is who made it known, with "by" before it, or nothing. */
const pmtuStatuses = {
    confirmed: 'confirmed{by}',
    'upper-bound': 'an upper bound{by}: nothing larger passes, nothing proved that this does',
    unknown: 'unknown{by}',
};
/** How sure the path MTU is and how it is known, as half a sentence. */
function pmtuStanding(target) {
    const method = pmtuMethod(target);
    return pmtuStatuses[target.pmtu.status].replace('{by}', method === null ? '' : ` by ${method}`);
}
/** Why it was not tested further up. */
const pmtuLimits = {
    'local-mtu': "this machine's own MTU ends the test there",
    'peer-mss': "TCP cannot test above the peer's MSS",
    'cached-pmtu': 'the kernel has a smaller path MTU for this route and sends no more',
    'own-mss': 'the kernel here sends no larger TCP segments, for the window of the peer or net.ipv4.tcp_mtu_probing=2',
};
/** `end`: whose replies were counted. */
function hopCountMethod(method, end) {
    return method === 'reply' ? `by the ${end}'s own replies` : `the smallest TTL that reached the ${end}`;
}
const returnMethods = {
    'reply-ttl': 'by the TTL of its replies',
    'min-ttl': 'by the least TTL its replies arrive with',
};
/** What each gate demands, what it saw: `met`, `broken`; numbers come from the outcome. */
const gateWords = {
    'fail-on-unreachable': {
        demand: 'reached, a named port open',
        unit: '',
        met: 'reached',
        broken: 'not reached, or its port closed',
    },
    'fail-on-pmtu-below': { demand: 'path MTU at least', unit: ' bytes', met: '', broken: '' },
    'fail-on-hops-above': { demand: 'at most', unit: ' hops', met: '', broken: '' },
    'fail-on-rtt-above-ms': { demand: 'median round trip at most', unit: ' ms', met: '', broken: '' },
    'fail-on-loss-above': { demand: 'loss at most', unit: ' %', met: '', broken: '' },
    'fail-on-black-hole': { demand: 'no black hole', unit: '', met: 'none found', broken: 'found' },
    'fail-on-path-change': { demand: 'same path as the baseline', unit: '', met: 'same', broken: 'changed' },
    'fail-on-service-error': { demand: 'service works', unit: '', met: 'works', broken: 'does not work' },
    'fail-on-certificate-days-below': { demand: 'certificate valid for at least', unit: ' days', met: '', broken: '' },
    'fail-on-first-byte-above-ms': { demand: 'first byte within', unit: ' ms', met: '', broken: '' },
    'fail-on-reachable': { demand: 'not usable', unit: '', met: 'not usable', broken: 'usable' },
};
/** `tcp:443` as `TCP 443`, `icmp` as `ICMP echo`. Anything else comes out as it is, in capitals. */
function service(name) {
    return name === 'icmp' ? 'ICMP echo' : name.replace(':', ' ').toUpperCase();
}
/** Lost share of the probes meant for the target itself, percent; null where none was sent. */
function lossPercent({ sent, received }) {
    return sent === 0 ? null : (100 * Math.max(0, sent - received)) / sent;
}
/** What a gate demands, in words. */
function demandText({ gate, limit }) {
    const { demand, unit } = gateWords[gate];
    return typeof limit === 'number' ? `${demand} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(limit)}${unit}` : demand;
}
/** What a gate saw, in words; the outcome decides for gates without a number. */
function actualText({ gate, actual, outcome }) {
    const { unit, met, broken } = gateWords[gate];
    if (outcome === 'inconclusive' || actual === null)
        return 'unknown';
    if (typeof actual === 'number')
        return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(actual)}${unit}`;
    return outcome === 'pass' ? met : broken;
}
/** Demand and measured value of a gate, as one line for a log. `outcome`: the gate's, where the form of the report colours it. */
function gateText(gate, outcome = gate.outcome) {
    return `Gate ${gate.gate}: ${outcome} (demands ${demandText(gate)}; measured: ${actualText(gate)})`;
}
/** Why the trace ended, as half a sentence. */
function ending(target) {
    if (target.endReason === 'silent' && target.answeredBy.length > 0)
        return `the host answers (${target.answeredBy.join(', ')}), what was asked for does not`;
    const last = target.hops.findLast(({ responders }) => responders.length > 0);
    if (target.endReason === 'silent' && last === undefined)
        return 'nothing on the way answered';
    return endings[target.endReason].replace('{ttl}', String(last?.ttl ?? target.hops.length));
}
/**
 * `info` where all is well; else the worst of findings and gates, so that a row never contradicts its findings; a failing service that no
 * finding explains is an error, an unreached target or an unknown service a warning at least.
 */
function standing(target) {
    const severities = target.diagnosis.map(({ severity }) => severity);
    const outcomes = target.gates.map(({ outcome }) => outcome);
    const state = target.service === null ? 'working' : target.service.state;
    if (severities.includes('error') || outcomes.includes('fail'))
        return 'error';
    if (severities.includes('warning'))
        return 'warning';
    if (state === 'failing')
        return 'error';
    if (outcomes.includes('inconclusive') || !target.reached || state === null)
        return 'warning';
    return (0,_cut_short_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(target) ? 'warning' : 'info';
}
/** Why a step passes although a target needs attention. */
const TOLERATED = 'no gate forbids what was found';
const standingIcons = { error: '❌', warning: '⚠️', info: '✅' };
/** The same in words, for who sees no icon. */
const standingWords = { error: 'error', warning: 'warning', info: 'ok' };
/** Icon and word of a target's standing, as `❌ error`. */
const standingMark = (severity) => `${standingIcons[severity]} ${standingWords[severity]}`;
/** The gravest first. */
const severityOrder = { error: 0, warning: 1, info: 2 };
/** As `1 of 3 targets needs attention`. */
function attention(troubled, all) {
    return `${troubled} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'target')} ${troubled === 1 ? 'needs' : 'need'} attention`;
}


/***/ }),

/***/ 2206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ connectionsSummary),
/* harmony export */   a5: () => (/* binding */ portList),
/* harmony export */   dF: () => (/* binding */ lossInterval)
/* harmony export */ });
/* harmony import */ var _engine_facts_loss_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7600);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3374);
/** Loss in words: how sure a count makes it, and what connections from many ports showed. */


const MOST_PORTS = 20;
/** As `between 0.4 and 7.1 % with 99 % confidence`. */
function lossInterval({ sent, received }) {
    const { lower, upper } = (0,_engine_facts_loss_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .lossBounds */ .hh)({ sent, lost: sent - received });
    return `between ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(100 * lower)} and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(100 * upper)} % with 99 % confidence`;
}
/** As `40112, 40119`; of many ports the first. */
function portList(ports) {
    const more = ports.length - MOST_PORTS;
    return more <= 0 ? ports.join(', ') : `${ports.slice(0, MOST_PORTS).join(', ')} and ${more} more`;
}
/** As `54 of 60 answered at once, loss 10 %, between 3.2 and 22.4 % with 99 % confidence; dead source ports: 40112`. */
function connectionsSummary({ sent, received, deadPorts }) {
    const lost = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)((100 * (sent - received)) / sent);
    const answered = `${received} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sent, 'handshake')} answered at once, loss ${lost} %`;
    const dead = deadPorts.length === 0 ? '' : `; dead source ports: ${portList(deadPorts)}`;
    return `${answered}, ${lossInterval({ sent, received })}${dead}`;
}


/***/ }),

/***/ 1540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mtuNames)
/* harmony export */ });
/**
 * What a path MTU of exactly so many bytes usually comes from. A hint, never proof: several kinds of link share a size.
 * Sources: the encapsulations' own header sizes (RFC in the row), and the products' documentation of their defaults.
 */
/** Bytes to kinds of link, the likeliest on a CI runner's path first. */
const names = {
    68: ['the IPv4 minimum (RFC 791)'],
    576: ['the size every IPv4 host must accept (RFC 791)', 'old dial-up links'],
    1240: ['a tunnel inside a 1280-byte IPv6 link'],
    1260: ['464XLAT or NAT64 over a 1280-byte IPv6 link (RFC 6145)'],
    1280: ['the IPv6 minimum (RFC 8200)', 'Tailscale', 'Cloudflare WARP', 'Teredo'],
    1340: ['WireGuard inside WireGuard (1420 - 80)', 'Calico with WireGuard on AKS'],
    1350: ['VPN clients with a cautious MTU'],
    1358: ['mobile networks (3GPP TS 23.060)'],
    1360: ['WireGuard over IPv4 inside WireGuard (1420 - 60)'],
    1370: ['Cilium: VXLAN with WireGuard (1500 - 130)', 'VXLAN inside WireGuard (1420 - 50)'],
    1376: ['Weave Net'],
    1380: ['WireGuard on Google Cloud (1460 - 80)'],
    1400: [
        'OVN-Kubernetes and OpenShift',
        'L2TP/IPsec and many VPN clients',
        'Azure VPN Gateway',
        'Hetzner vSwitch',
        'WireGuard over IPv4 on Google Cloud (1460 - 60)',
    ],
    1406: ['IPsec ESP with AES-CBC and SHA-512 behind NAT'],
    1410: ['VXLAN on Google Cloud (1460 - 50)'],
    1412: ['WireGuard over PPPoE (1492 - 80)'],
    1420: ['WireGuard (1500 - 80)', 'Cilium with WireGuard'],
    1422: ['IPsec ESP with AES-CBC behind NAT'],
    1430: ['VXLAN or Geneve over IPv6 (1500 - 70)', 'mobile networks'],
    1432: ['WireGuard over IPv4 over PPPoE (1492 - 60)'],
    1438: ['IPsec ESP with AES-CBC', 'IPsec ESP with AES-GCM behind NAT'],
    1440: [
        'WireGuard over IPv4 (1500 - 60)',
        'Calico with WireGuard',
        'IP-in-IP on Google Cloud (1460 - 20)',
        'Google Cloud VPN and Interconnect',
    ],
    1442: ['OVN Geneve (OpenStack, 1500 - 58)', 'VXLAN over PPPoE (1492 - 50)'],
    1446: ['IPsec ESP with AES-GCM'],
    1448: ['GRE over IPv6 on Linux (1500 - 52)'],
    1450: [
        'VXLAN (RFC 7348, 1500 - 50): Flannel, Calico, Cilium, Docker Swarm, OpenStack',
        'Geneve (RFC 8926): Antrea',
        'Hetzner Cloud networks',
    ],
    1452: ['DS-Lite over PPPoE (1492 - 40)', 'an IPv6 tunnel on Linux (1500 - 48)'],
    1454: ["PPPoE of NTT FLET'S (Japan)"],
    1456: ['GRE over IPv6 (1500 - 44)'],
    1458: ['GRE with Ethernet inside (OpenStack, 1500 - 42)'],
    1460: ['Google Cloud VPC, GKE', 'DS-Lite and MAP-E (RFC 6333, 1500 - 40)'],
    1462: ['GRE with Ethernet inside (gretap, 1500 - 38)'],
    1472: ['6in4 over PPPoE (1492 - 20)', 'GRE with key (RFC 2890, 1500 - 28)'],
    1476: ['GRE over IPv4 (RFC 2784, 1500 - 24)'],
    1480: ['IP-in-IP (RFC 2003, 1500 - 20): Calico', '6in4 and 6rd (RFC 4213, RFC 5969)', '464XLAT or NAT64 (RFC 6145)'],
    1488: ['PPPoE on a VLAN-tagged link (1492 - 4)'],
    1492: ['PPPoE (RFC 2516, 1500 - 8)', 'two VLAN tags (1500 - 8)'],
    1496: ['a VLAN tag that the link has no room for (1500 - 4)'],
    1500: ['Ethernet', "Docker's default bridge", 'OpenVPN tun device'],
    2044: ['IP over InfiniBand, datagram mode'],
    2800: ['ZeroTier'],
    3900: ['Azure jumbo frames (Mellanox)'],
    4352: ['FDDI (RFC 1390)'],
    8500: ['AWS Transit Gateway'],
    8896: ['Google Cloud jumbo frames'],
    8921: ['WireGuard on AWS jumbo frames (9001 - 80)'],
    8950: ['VXLAN over jumbo frames (9000 - 50)'],
    8951: ['VXLAN on AWS jumbo frames (9001 - 50)'],
    8981: ['IP-in-IP on AWS jumbo frames (9001 - 20)'],
    9000: ['jumbo Ethernet frames', 'Azure jumbo frames (MANA)'],
    9001: ['AWS EC2 jumbo frames'],
    9216: ["a switch's largest jumbo frames"],
    65520: ['slirp4netns or pasta (rootless containers)', 'IP over InfiniBand, connected mode'],
    65536: ['Linux loopback'],
};
/** Kinds of link whose MTU is exactly `bytes`, likeliest first; empty where none is known. */
function mtuNames(bytes) {
    return names[bytes] ?? [];
}


/***/ }),

/***/ 4746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ phaseTimes),
/* harmony export */   Z$: () => (/* binding */ nameServerKind),
/* harmony export */   m8: () => (/* binding */ serviceSummary)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);

/** The phases that were timed, in their order. */
function phaseTimes({ phases }) {
    const all = [
        ['name', phases.nameMs],
        ['connect', phases.connectMs],
        ['proxy', phases.proxyMs],
        ['TLS', phases.tlsMs],
        ['first byte', phases.firstByteMs],
    ];
    return all.flatMap(([name, ms]) => (ms === null ? [] : [{ name, ms }]));
}
/** As `TLS 1.3, certificate 61 days, HTTP 200 in 87 ms`; null where no service was asked. */
function serviceSummary({ service }) {
    if (service === null)
        return null;
    const { tls, http, totalMs } = service;
    const daysLeft = tls?.certificate?.daysLeft ?? null;
    const time = totalMs === null ? '' : ` in ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(totalMs)}`;
    const parts = [
        tls?.version ? tls.version.replace(/^TLSv/, 'TLS ') : null,
        daysLeft === null ? null : `certificate ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.floor(daysLeft), 'day')}`,
        http?.status != null ? `HTTP ${http.status}${time}` : null,
    ].filter((part) => part !== null);
    return parts.length === 0 ? `${service.scheme.toUpperCase()} connection opens` : parts.join(', ');
}
/** What a name server's address says about it; null: nothing. */
function nameServerKind(kind) {
    switch (kind) {
        case 'systemd-stub':
            return 'the stub of systemd-resolved';
        case 'docker':
            return "Docker's embedded DNS server";
        case 'default':
            return 'the default where /etc/resolv.conf names no server';
        case 'server':
            return null;
        default:
            return kind;
    }
}


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ watchFigures),
/* harmony export */   M: () => (/* binding */ outageLength),
/* harmony export */   Pj: () => (/* binding */ timelineText),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   tg: () => (/* binding */ timelineLines),
/* harmony export */   uu: () => (/* binding */ unsentTexts),
/* harmony export */   vd: () => (/* binding */ refusedHere),
/* harmony export */   z3: () => (/* binding */ longestFirst)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);

/** A slice of which all was answered, some, none; none sent. */
const TIMELINE_MARKS = { all: '·', some: '▒', none: '█', idle: '_' };
const MARK_WORDS = {
    all: 'answered',
    some: 'partly',
    none: 'not',
    idle: 'nothing sent',
};
/** As `10:00:00 ··▒██··· 10:02:00 UTC, 2.5 s each`. */
function timelineText(watch) {
    const { marks, begin, end, each } = timelineParts(watch);
    return `${begin} ${marks} ${end} UTC, ${each} each`;
}
/** Three lines: the marks, the times below their ends, and what the marks mean. */
function timelineLines(watch) {
    const { marks, begin, end, each } = timelineParts(watch);
    const shown = Object.keys(TIMELINE_MARKS).filter((kind) => marks.includes(TIMELINE_MARKS[kind]));
    const legend = shown.map((kind) => `${TIMELINE_MARKS[kind]} ${MARK_WORDS[kind]}`).join(', ');
    return [marks, `${begin} ${`${end} UTC`.padStart(marks.length - begin.length - 1)}`, `${each} each: ${legend}`];
}
function timelineParts({ timeline, seconds }) {
    const { from, sliceSeconds, sent, received } = timeline;
    const marks = sent.map((asked, index) => {
        const answered = received[index] ?? 0;
        if (asked === 0)
            return TIMELINE_MARKS.idle;
        if (answered === asked)
            return TIMELINE_MARKS.all;
        return answered === 0 ? TIMELINE_MARKS.none : TIMELINE_MARKS.some;
    });
    const end = new Date(Date.parse(from) + seconds * 1000).toISOString();
    const time = end.slice(0, 10) === from.slice(0, 10) ? timeOfDay : dayAndTime;
    const each = sliceSeconds < 120 ? `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(sliceSeconds)} s` : duration(sliceSeconds);
    return { marks: marks.join(''), begin: time(from), end: time(end), each };
}
/**
 * As `120 probes (tcp:443, every 1 s), 10 lost (8.3 %), RTT 11.8 / 12.1 / 14.0 / 40.2 ms (min, median, 95 %, max)`. `code`: how the form of
 * the report shows what was asked.
 */
function watchFigures(watch, code = (text) => text) {
    const { sent, received, question, intervalMs, rttMs } = watch;
    const lost = sent - received;
    const share = sent === 0 ? '' : ` (${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)((100 * lost) / sent)} %)`;
    const { min, median, p95, max } = rttMs ?? {};
    const times = [min, median, p95, max].flatMap((time) => (time === undefined ? [] : [(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .millis */ .ne)(time)]));
    const rtt = times.length === 0 ? '' : `, RTT ${times.join(' / ')} ms (min, median, 95 %, max)`;
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sent, 'probe')} (${code(question)}, every ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(intervalMs / 1000)} s), ${lost} lost${share}${rtt}`;
}
/** What this machine lacked, by errno(3) and connect(2). */
const LACKS = {
    EMFILE: 'this process may open no more files',
    ENFILE: 'the system may open no more files',
    ENOBUFS: 'its send queue was full',
    ENOMEM: 'it had no memory left',
    EADDRNOTAVAIL: 'no local port was free, or the source address is gone',
};
/** As `30 probes could not be sent by this machine: its send queue was full (ENOBUFS)`. Empty: all that were due were sent. */
function unsentTexts({ notSent, skipped = 0 }) {
    const texts = [];
    if (notSent !== undefined) {
        const { errno } = notSent;
        const why = Object.hasOwn(LACKS, errno) ? `${LACKS[errno]} (${errno})` : errno;
        texts.push(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(notSent.count, 'probe')} could not be sent by this machine: ${why}`);
    }
    if (skipped > 0)
        texts.push(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(skipped, 'probe')} skipped: this machine was suspended or too busy`);
    return texts;
}
/** Of an ISO 8601 time, as `10:00:00`. */
function timeOfDay(iso) {
    return iso.slice(11, 19);
}
/** Of an ISO 8601 time, as `2026-11-22 10:00:00`. */
function dayAndTime(iso) {
    return `${iso.slice(0, 10)} ${timeOfDay(iso)}`;
}
/** As `10 s`, `3.5 min`, or `not over`. */
function outageLength({ seconds }) {
    return seconds === null ? 'not over at the end' : duration(seconds);
}
/** As `10 s`, `3.5 min`, `2.1 h`. */
function duration(seconds) {
    const tenths = (value) => Math.round(value * 10) / 10;
    if (seconds < 120)
        return `${tenths(seconds)} s`;
    return seconds < 7200 ? `${tenths(seconds / 60)} min` : `${tenths(seconds / 3600)} h`;
}
/** Why an outage is none of the network's, as a clause; null: nothing says so. */
function refusedHere({ localErrno }) {
    return localErrno === undefined ? null : `this machine itself refused to send (${localErrno})`;
}
/** The longest first; one that is not over before all. */
function longestFirst(outages) {
    const length = ({ seconds }) => seconds ?? Number.MAX_VALUE;
    return outages.toSorted((a, b) => length(b) - length(a));
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ throughProxy)
/* harmony export */ });
/** Whether the target answered through a proxy: hops, path MTU and round-trip times are those of the path to the proxy then. */
function throughProxy({ answeredBy }) {
    return answeredBy.includes('proxy');
}


/***/ })

};
