export const id = 534;
export const ids = [534];
export const modules = {

/***/ 1534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diagnose),
/* harmony export */   q: () => (/* binding */ longestMessage)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2068);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4089);


/** The longest message, UTF-16 units: fits an annotation many times over. */
const longestMessage = 600;
/**
 * Every code that the target's evidence supports, what blocks the user first. Messages are one line of plain text (not
 * escaped for Markdown or HTML); remedies are plain text of several lines.
 */
function diagnose(target, context) {
    const found = [];
    for (const { code, severity, rule } of _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a) {
        const said = rule(target, context, found);
        if (said !== null) {
            found.push({ code, severity, message: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(said.message, longestMessage), remedy: said.remedy });
        }
    }
    return found;
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pathChanges),
/* harmony export */   W: () => (/* binding */ pathChanged)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4089);

/** Beyond so many changed hops the rest is counted. */
const shownHops = 3;
function addresses(path, ttl) {
    return path.hops.find((hop) => hop.ttl === ttl)?.responders.map((responder) => responder.address) ?? [];
}
/** TTLs at which both answered and no address is the same: of parallel routers one in common is enough. */
function changedHops(now, then) {
    return now.hops.flatMap(({ ttl }) => {
        const here = addresses(now, ttl);
        const before = addresses(then, ttl);
        const same = here.length === 0 || before.length === 0 || here.some((address) => before.includes(address));
        return same ? [] : [`hop ${ttl} was ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(before, 2)}, is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(here, 2)}`];
    });
}
/** Whether two path MTUs contradict each other: between a bound and a confirmed size only a larger confirmed one does. */
function pmtuDiffers(a, b) {
    if (a.bytes === null || b.bytes === null || a.status === 'unknown' || b.status === 'unknown') {
        return false;
    }
    if (a.status === b.status) {
        return a.bytes !== b.bytes;
    }
    return (a.status === 'confirmed' && a.bytes > b.bytes) || (b.status === 'confirmed' && b.bytes > a.bytes);
}
/**
 * What differs, one clause each without a full stop, as `hop 3 was 10.0.0.1, is 10.0.9.1`; empty where nothing does.
 * Compared are the addresses of hops (a silent hop matches anything), hop counts and path MTUs.
 */
function pathChanges(now, then) {
    const hops = changedHops(now, then);
    const changes = hops.slice(0, shownHops);
    if (hops.length > shownHops) {
        changes.push(`${hops.length - shownHops} further hops differ`);
    }
    if (now.hopCount !== null && then.hopCount !== null && now.hopCount !== then.hopCount) {
        changes.push(`the hop count was ${then.hopCount}, is ${now.hopCount}`);
    }
    if (pmtuDiffers(now.pmtu, then.pmtu)) {
        changes.push(`the path MTU was ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(then.pmtu.bytes ?? 0)}, is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(now.pmtu.bytes ?? 0)}`);
    }
    return changes.map((change) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(change, 200));
}
const pathChanged = (target, context) => {
    const changes = context.baseline === null ? [] : pathChanges(target, context.baseline);
    if (changes.length === 0) {
        return null;
    }
    return { message: `Path changed: since the baseline of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .who */ .dp)(target)}, ${changes.join('; ')}.`, remedy: null };
};


/***/ }),

/***/ 2068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/js/report/tcp-headers.js
var tcp_headers = __webpack_require__(3913);
// EXTERNAL MODULE: ./build/js/diagnosis/text.js
var diagnosis_text = __webpack_require__(4089);
;// CONCATENATED MODULE: ./build/js/diagnosis/remedies.js
/**
 * What to paste so that packets fit the path or messages about it arrive. Option names are those of the tools' own
 * documentation: dockerd and Compose (docs.docker.com), workflow syntax of GitHub Actions, values.yaml of the
 * gha-runner-scale-set chart, wg-quick(8), nft(8), ip-link(8), ip-sysctl of the Linux kernel.
 * Every remedy is plain text: lines to read begin with a capital and end with a full stop or a colon, the rest is to paste.
 */


/** The kernel's own least MSS (TCP_MIN_MSS in include/net/tcp.h). */
const leastMss = 88;
/** Joins remedies, each of its own paragraph; null where there is none. */
function remedies(parts) {
    const real = parts.filter((part) => part !== null);
    return real.length === 0 ? null : real.join('\n\n');
}
/** A sentence that ends with a colon, and the lines to paste. */
function paste(sentence, lines) {
    return [sentence, ...lines].join('\n');
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
    const mss = Math.max(mtu - tcp_headers/* TCP_HEADERS */.J[family], leastMss);
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
    return [dockerDaemon, jobContainer, ownNetwork, composeNetwork, runnerController]
        .map((remedy) => remedy(mtu))
        .join('\n\n');
}
/** Everything that makes this machine send no more than `mtu` bytes toward the target, by what this machine is. */
function fitLocally(mtu, target, context) {
    const name = target.evidence.interface;
    if (context.runner.container || (name !== null && isContainerBridge(name))) {
        return fitContainers(mtu);
    }
    if (name?.startsWith('wg')) {
        return wireGuard(name, mtu);
    }
    if (name?.startsWith('tailscale')) {
        return tailscale(mtu);
    }
    return context.runner.environment === 'github-hosted' ? stepInterfaceMtu(name, mtu) : setInterfaceMtu(name, mtu);
}

;// CONCATENATED MODULE: ./build/js/diagnosis/icmp-filtered.js
/** The rule about ICMP that never arrives, and the words for why: GitHub's documentation of hosted runners, RFC 4890. */


/** Fewer unanswered probes than this may be lost by chance. */
const leastProbes = 2;
/** Why no ICMP is heard here, as a clause without a full stop. Never puts it on the target's side. */
function whyNoIcmp(context) {
    if (context.runner.environment === 'github-hosted') {
        return 'GitHub-hosted runners receive no ICMP, whatever the path does, so silence here says nothing about it';
    }
    if (/azure/i.test(context.runner.kernel)) {
        return 'this machine runs an Azure kernel, and machines there, hosted runners among them, are commonly sent no ICMP from outside, so silence here says nothing about the path';
    }
    return "not even the nearest router's messages arrive, so look for a filter close to this machine first";
}
/** Whether silence is what this machine's place gives, with nothing to mend on its networks. */
function isHosted(context) {
    return context.runner.environment === 'github-hosted' || /azure/i.test(context.runner.kernel);
}
const icmpFiltered = (target, context) => {
    const { hopCount, evidence } = target;
    if (target.icmpVisible || !(target.reached || target.answeredBy.length > 0)) {
        return null;
    }
    // Below this TTL every probe had to expire at a router, be it the target or a proxy nearby that answered from there on.
    const nearest = hopCount ?? evidence.proxy?.tcpHops ?? Number.POSITIVE_INFINITY;
    // With no such TTL, that the target is no neighbour says that there are routers.
    const routed = Number.isFinite(nearest) || evidence.onLink === false;
    const before = target.hops.filter((hop) => hop.ttl < nearest);
    const unanswered = before.reduce((sum, hop) => sum + hop.sent - hop.received, 0);
    if (!routed || unanswered < leastProbes) {
        return null;
    }
    const methods = hopCount === null ? '' : ` Its ${(0,diagnosis_text/* counted */.hS)(hopCount, 'hop')} were counted without ICMP.`;
    return {
        message: `No ICMP arrives: ${(0,diagnosis_text/* who */.dp)(target)} answers, but not one of the ${(0,diagnosis_text/* counted */.hS)(unanswered, 'probe')} that had to expire at routers brought a message back: ${whyNoIcmp(context)}. The routers' names stay unknown; nothing is lost.${methods}`,
        remedy: isHosted(context) ? null : allowIncomingIcmp(),
    };
};

// EXTERNAL MODULE: ./build/js/report/mtu-names.js
var mtu_names = __webpack_require__(6108);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(2076);
;// CONCATENATED MODULE: ./build/js/diagnosis/path-mtu.js
/** Rules about packet sizes: RFC 1191 and RFC 8201 (path MTU discovery), RFC 8899 (black holes), RFC 9293 (MSS). */






/** What every link must carry: RFC 791 and RFC 8200. */
const leastMtu = { 4: 68, 6: 1280 };
/** RFC 8899 section 5.1.2, MAX_PROBES: so many losses of one size before it counts as failed. */
const leastFailures = 3;
/** A stalled answer was sent again and again by the target itself, so two stalls are many losses. */
const leastStalls = 2;
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
    if (message.mtu === 0) {
        return 'names no size at all (MTU 0)';
    }
    if (message.mtu < least) {
        return `names ${(0,diagnosis_text/* bytes */.ee)(message.mtu)}, less than every IPv${target.family ?? 4} link must carry (${least})`;
    }
    if (message.mtu >= message.size) {
        return `names ${(0,diagnosis_text/* bytes */.ee)(message.mtu)} for a packet of ${(0,diagnosis_text/* bytes */.ee)(message.size)}, which would have fitted`;
    }
    if (message.passed !== null && message.passed > message.mtu) {
        return `names ${(0,diagnosis_text/* bytes */.ee)(message.mtu)}, but a packet of ${(0,diagnosis_text/* bytes */.ee)(message.passed)} arrived all the same`;
    }
    return null;
}
/** The hop that a too-big message came from: where its sender let a TTL run out; null: it never did. */
function senderHop(message, target) {
    const row = target.hops.find((hop) => hop.responders.some(({ address, icmp }) => address === message.from && icmp?.meaning === 'time-exceeded'));
    return row?.ttl ?? null;
}
/** Whether a too-big message can be right. */
function plausible(message, target) {
    return fault(message, target) === null;
}
const suspiciousPtb = (target) => {
    const faults = target.evidence.tooBig.flatMap((message) => {
        const wrong = fault(message, target);
        return wrong === null ? [] : [`${(0,diagnosis_text/* sender */.QR)(message.from, senderHop(message, target))} ${wrong}`];
    });
    if (faults.length === 0) {
        return null;
    }
    const distinct = [...new Set(faults)];
    const more = distinct.length > 1 ? ` There are ${distinct.length - 1} more such messages.` : '';
    return {
        message: `A too-big message that cannot be right: ${distinct[0]}.${more} It was not believed here; other programs on this machine may believe it.`,
        remedy: paste('Tell whoever runs that router. What this machine keeps of such messages can be seen and forgotten:', ['ip route show cache', 'sudo ip route flush cache']),
    };
};
const pmtuReduced = (target) => {
    const { bytes: size, status, localMtu } = target.pmtu;
    if (size === null || status === 'unknown' || localMtu === null || size >= localMtu) {
        return null;
    }
    const told = target.evidence.tooBig.find((message) => message.mtu === size && plausible(message, target));
    if (told === undefined && !(0,words/* toldToKernel */.gV)(target)) {
        return null;
    }
    const says = told === undefined
        ? "a router said so to this machine's kernel"
        : `${(0,diagnosis_text/* sender */.QR)(told.from, senderHop(told, target))} refused ${(0,diagnosis_text/* bytes */.ee)(told.size)} and said so`;
    const proof = status === 'confirmed' ? 'a packet of that size reached the target' : 'that size itself was not seen to arrive';
    return {
        message: `Path MTU ${(0,diagnosis_text/* bytes */.ee)(size)}${looksLike(size)}, below the local ${(0,diagnosis_text/* bytes */.ee)(localMtu)}: ${says}, as it should; ${proof}.`,
        remedy: null,
    };
};
const pmtuBlackHole = (target, context) => {
    const { blackHole: hole, evidence, family } = target;
    const trials = evidence.sizeTrials;
    if (hole?.direction !== 'forward' || trials === null) {
        return null;
    }
    if (trials.failedSends < leastFailures || trials.passedSends < 1) {
        return null;
    }
    // A message about such a packet that names a size which cannot be right (RFC 1191 section 5: 0) still says too big.
    const told = evidence.tooBig.some((message) => message.size >= hole.fails && (message.mtu < hole.fails || !plausible(message, target)));
    if (told) {
        return null;
    }
    const { what, passed } = packets(target);
    const where = hole.afterHop === null
        ? `where is not known: ${target.icmpVisible ? 'the routers around the narrow link were not heard' : whyNoIcmp(context)}`
        : `the narrow link is after ${(0,diagnosis_text/* hopAt */.$R)(target, hole.afterHop)}`;
    return {
        message: `Path MTU black hole: ${what} of ${(0,diagnosis_text/* bytes */.ee)(hole.fails)} or more vanished ${(0,diagnosis_text/* counted */.hS)(trials.failedSends, 'time')} while ${(0,diagnosis_text/* bytes */.ee)(hole.passes)}${looksLike(hole.passes)} ${passed}; no router said too big; ${where}. ${whatHangs(target, hole.passes)}`,
        remedy: remedies([
            fitLocally(hole.passes, target, context),
            isHosted(context) ? null : allowTooBig(family),
            clampMss(),
            tcpMtuProbing(),
        ]),
    };
};
/** What the user sees of the hole: TCP whose MSS fits is spared. */
function whatHangs(target, passes) {
    const { peerMss, family, port } = target;
    return peerMss !== null && family !== null && peerMss + tcp_headers/* TCP_HEADERS */.J[family] <= passes
        ? `TCP ${port === null ? '' : `to port ${port} `}is spared, its MSS of ${(0,diagnosis_text/* bytes */.ee)(peerMss)} fits; larger UDP packets and tunnels to ${(0,diagnosis_text/* who */.dp)(target)} fail.`
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
const reverseBlackHole = (target, context) => {
    const { blackHole: hole, evidence, family } = target;
    const trials = evidence.sizeTrials;
    if (hole?.direction !== 'reverse' || trials === null || trials.failedSends < leastStalls || trials.passedSends < 1) {
        return null;
    }
    return {
        message: `Black hole on the way back: large answers from ${(0,diagnosis_text/* who */.dp)(target)} never arrive; with packets of ${(0,diagnosis_text/* bytes */.ee)(hole.fails)} or more the exchange stalled ${(0,diagnosis_text/* counted */.hS)(trials.failedSends, 'time')}, with ${(0,diagnosis_text/* bytes */.ee)(hole.passes)} all of it came. What the target hears of it can't be seen from here.`,
        remedy: remedies([
            fitLocally(hole.passes, target, context),
            family === null ? null : announceMss(family, hole.passes),
            clampMss(),
            allowTooBig(family),
        ]),
    };
};
const mssClamped = (target) => {
    const { mss } = target.evidence;
    if (mss.sent !== null && mss.quoted !== null && mss.quoted.mss < mss.sent) {
        return {
            message: `MSS clamped: this machine announced an MSS of ${(0,diagnosis_text/* bytes */.ee)(mss.sent)}; the SYN that ${(0,diagnosis_text/* hopAt */.$R)(target, mss.quoted.ttl)} quotes says ${mss.quoted.mss}, so a router before it lowered the size TCP may use.`,
            remedy: null,
        };
    }
    const { bytes: size, status } = target.pmtu;
    if (target.peerMss === null || size === null || status !== 'confirmed' || target.family === null) {
        return null;
    }
    const fits = target.peerMss + tcp_headers/* TCP_HEADERS */.J[target.family];
    if (fits >= size) {
        return null;
    }
    return {
        message: `MSS clamped: the peer's MSS is ${(0,diagnosis_text/* bytes */.ee)(target.peerMss)}, packets of ${(0,diagnosis_text/* bytes */.ee)(fits)}, though the path carries ${(0,diagnosis_text/* bytes */.ee)(size)}; a router on the way lowered it, or ${(0,diagnosis_text/* who */.dp)(target)} asks for less by itself.`,
        remedy: null,
    };
};

;// CONCATENATED MODULE: ./build/js/diagnosis/local.js



/** Ethernet's own; anything larger is a jumbo MTU. */
const ethernetMtu = 1500;
/** The largest IPv4 packet (RFC 791); the loopback interface's MTU is a byte more. */
const largestPacket = 65535;
/** 2000::/3, the only part of IPv6 that the Internet routes (RFC 4291 section 2.4). */
function isGlobalIpv6(address) {
    return address !== null && /^[23][0-9a-f]{3}:/i.test(address);
}
/** A route is missing to an IPv6 target: is all of IPv6? */
function lacksIpv6(target, context) {
    const errno = target.evidence.localError?.errno;
    if (target.family !== 6 || (target.endReason !== 'no-route' && target.endReason !== 'refused-locally')) {
        return false;
    }
    if (errno === 'EAFNOSUPPORT') {
        return true;
    }
    if (context.hasIpv6 !== null) {
        return !context.hasIpv6 && errno !== 'EPERM' && errno !== 'EACCES';
    }
    return target.endReason === 'no-route' && context.options.source === null && isGlobalIpv6(target.address);
}
function because(target) {
    const error = target.evidence.localError;
    return error === null ? '' : ` (${(0,diagnosis_text/* oneLine */.TN)(error.errno, 40)} when ${(0,diagnosis_text/* oneLine */.TN)(error.doing, 80)})`;
}
const noIpv6 = (target, context) => {
    if (!lacksIpv6(target, context)) {
        return null;
    }
    const hosted = context.runner.environment === 'github-hosted' ? ', as every GitHub-hosted runner is' : '';
    return {
        message: `No IPv6: ${(0,diagnosis_text/* who */.dp)(target)} is an IPv6 address and this machine is without IPv6${hosted}${because(target)}.`,
        remedy: paste('Trace the IPv4 address where the target has one, or use a runner with IPv6:', [
            'with:',
            "  ip-version: '4'",
        ]),
    };
};
const noRoute = (target, context) => {
    if (target.endReason !== 'no-route' || lacksIpv6(target, context)) {
        return null;
    }
    return {
        message: `No route: this machine has no route to ${(0,diagnosis_text/* who */.dp)(target)}${because(target)}, so nothing was sent.`,
        remedy: paste('See what the routing table says (a VPN that is down, a missing default route):', [
            `ip route get ${(0,diagnosis_text/* shellWord */.r7)(target.address, 'ADDRESS')}`,
        ]),
    };
};
/** What each refusal comes from and what to do; other errnos are named and nothing more. */
const refusals = {
    EPERM: {
        cause: 'A firewall on this machine forbids it (nft or iptables OUTPUT, an eBPF filter, an egress agent such as harden-runner)',
        remedy: paste('See what the local firewall drops, and let it pass:', [
            'sudo nft list ruleset',
            'sudo iptables -S OUTPUT',
        ]),
    },
    EACCES: {
        cause: "This machine's settings forbid it (a security module, a prohibit route, or ping sockets closed to this user)",
        remedy: paste('Where it is ping sockets (target scheme icmp), open them or trace by tcp or udp:', [
            'sudo sysctl -w net.ipv4.ping_group_range="0 2147483647"',
        ]),
    },
    EADDRNOTAVAIL: {
        cause: 'The source address asked for is not one of this machine',
        remedy: paste('Name an address or interface of this machine as source, one of these:', ['ip -brief address']),
    },
    EMFILE: {
        cause: 'This process may open no more files',
        remedy: paste('Trace fewer targets at once, or raise the limit before:', ['ulimit -n 4096']),
    },
};
const sendBlocked = (target, context) => {
    if (target.endReason === 'name-not-found') {
        return null; // The error is the resolver's.
    }
    const error = target.evidence.localError;
    const errno = error?.errno ?? '';
    const forbidden = errno === 'EPERM' || errno === 'EACCES';
    // Hosted images close ping sockets: normal, and no news where something else than echo was asked for.
    const pingOnly = errno === 'EACCES' && target.evidence.pingSockets === false && target.protocol !== 'icmp';
    if ((target.endReason !== 'refused-locally' && (!forbidden || pingOnly)) || lacksIpv6(target, context)) {
        return null;
    }
    const known = Object.hasOwn(refusals, errno) ? refusals[errno] : undefined;
    return {
        message: `Refused here: this machine itself would not send to ${(0,diagnosis_text/* who */.dp)(target)}${because(target)}. ${known?.cause ?? 'No packet left, so this says nothing about the path'}.`,
        remedy: known?.remedy ?? null,
    };
};
const localMtuTooLarge = (target, context, found) => {
    const { pmtu, evidence } = target;
    if (pmtu.bytes === null || pmtu.status === 'unknown' || pmtu.localMtu === null) {
        return null;
    }
    const localMtu = Math.min(pmtu.localMtu, largestPacket);
    const carried = target.blackHole?.direction === 'forward' ? target.blackHole.passes : pmtu.bytes;
    const carries = `the path carries ${pmtu.status === 'confirmed' ? '' : 'at most '}${(0,diagnosis_text/* bytes */.ee)(carried)}${looksLike(carried)}`;
    const link = evidence.interface === null ? 'the interface' : `the interface ${(0,diagnosis_text/* oneLine */.TN)(evidence.interface, 40)}`;
    const inside = context.runner.container ? ' of this container' : '';
    if (carried < localMtu) {
        const told = evidence.tooBig.find((message) => senderHop(message, target) === 1 && message.mtu === carried && plausible(message, target));
        const lastHop = target.blackHole?.direction === 'forward' ? target.blackHole.afterHop : null;
        // Where the next hop never answered, the narrow link may be farther on: that is not known to be this side's.
        const nextAnswers = target.hops.some(({ ttl, responders }) => ttl === (lastHop ?? 0) + 1 && responders.length > 0);
        const hole = nextAnswers ? lastHop : null;
        const where = told !== undefined
            ? `the first router, ${(0,diagnosis_text/* hopAt */.$R)(target, 1)}, says so`
            : hole !== null && hole <= 1
                ? `packets above it vanish right behind ${(0,diagnosis_text/* hopAt */.$R)(target, hole)}`
                : localMtu > ethernetMtu
                    ? 'a jumbo MTU that this path never carries'
                    : null;
        if (where === null) {
            return null;
        }
        return {
            message: `Local MTU too large: ${link}${inside} says ${(0,diagnosis_text/* bytes */.ee)(localMtu)}, ${carries}: ${where}. The fix is on this side.`,
            remedy: found.some((finding) => finding.code === 'pmtu-black-hole')
                ? `Lower the MTU on this side to ${carried} as the remedy of the black hole says; that alone ends it.`
                : fitLocally(carried, target, context),
        };
    }
    // The way out is narrower than a bridge that containers of this machine stand on: their full-size packets never fit.
    const bridge = context.runner.interfaces.find((other) => isContainerBridge(other.name) && other.mtu > localMtu);
    if (bridge === undefined || evidence.onLink !== false || bridge.name === evidence.interface) {
        return null;
    }
    return {
        message: `Local MTU too large: your runner's bridge ${bridge.name} says ${(0,diagnosis_text/* bytes */.ee)(bridge.mtu)}, ${carries} because ${link} it leaves by does. Containers on that bridge start with packets that never fit.`,
        remedy: fitContainers(carried),
    };
};

;// CONCATENATED MODULE: ./build/js/diagnosis/path.js


/**
 * Loss that any healthy path may show, and how unlikely a result must be under it to count as news: 2 of 3 to 5 probes,
 * 3 of 10, 6 of 100. A single lost probe never is.
 */
const everydayLoss = 0.01;
const significance = 0.001;
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
/** TTLs before the target's own. */
function routers(target) {
    return target.hops.filter((hop) => target.hopCount === null || hop.ttl < target.hopCount);
}
function leftUnanswered(hop) {
    return hop.received > 0 && hop.received < hop.sent;
}
const packetLoss = (target) => {
    const { sent, received } = target.loss;
    const lost = sent - received;
    if (received < 1 || lossByChance(sent, lost, everydayLoss) >= significance) {
        return null;
    }
    // Whoever answers by ICMP errors may limit their rate; only loss that routers show as well is the path's.
    if (target.evidence.lossByIcmp && !routers(target).some(leftUnanswered)) {
        return null;
    }
    const percent = Math.round((100 * lost) / sent);
    return {
        message: `Packet loss: ${lost} of ${(0,diagnosis_text/* counted */.hS)(sent, 'probe')} to ${(0,diagnosis_text/* who */.dp)(target)} stayed unanswered (${percent} %), more than chance explains on a path that loses 1 %: lost on the way, or turned away by the target's own limits (a full queue, a rate limit).`,
        remedy: paste('Measure again with more probes to see whether it lasts:', ['with:', '  probes: 10']),
    };
};
/** One probe may go missing by chance. */
const leastUnanswered = 2;
const rateLimitedHops = (target) => {
    const { sent, received } = target.loss;
    if (!target.reached || received < 1 || received < sent) {
        return null;
    }
    // The last one that left something unanswered: behind it nothing was lost. Wholly silent hops tell nothing either way.
    const hop = routers(target).findLast(leftUnanswered);
    if (hop === undefined || hop.sent - hop.received < leastUnanswered) {
        return null;
    }
    return {
        message: `Rate-limited answers: ${(0,diagnosis_text/* hopAt */.$R)(target, hop.ttl)} answered ${hop.received} of ${(0,diagnosis_text/* counted */.hS)(hop.sent, 'probe')}, but the hops behind it and the target lost none. Routers answer only so often; no traffic is lost there.`,
        remedy: null,
    };
};
/** Whether a responder stands at its row's TTL: the TTL ran out there, or it is the target and no proxy speaks for it. */
function standsAtTtl({ address, icmp }, target) {
    return icmp?.meaning === 'time-exceeded' || (address === target.address && target.evidence.proxy === null);
}
const multiplePaths = (target) => {
    const forks = target.hops.flatMap((hop) => {
        const addresses = new Set(hop.responders.filter((responder) => standsAtTtl(responder, target)).map(({ address }) => address));
        return addresses.size > 1 ? [{ ttl: hop.ttl, ways: addresses.size }] : [];
    });
    const first = forks[0];
    if (first === undefined) {
        return null;
    }
    const more = forks.length > 1 ? `, and ${(0,diagnosis_text/* counted */.hS)(forks.length - 1, 'further TTL')} likewise` : '';
    return {
        message: `Several ways: ${first.ways} routers answered at ${(0,diagnosis_text/* hopAt */.$R)(target, first.ttl)}${more}. Packets share the load over parallel paths, or the route changed meanwhile.`,
        remedy: null,
    };
};
/** Estimated return hops that differ from the forward ones by less than this are within the estimate's own error. */
const leastDetour = 2;
/** Where the way back starts to differ: the TTL from which on every known estimate does; null where it does not. */
function detourFrom(target) {
    const rows = routers(target).flatMap((hop) => {
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
const asymmetricReturn = (target) => {
    const from = detourFrom(target);
    if (from === null) {
        return null;
    }
    const { hopCount, returnHopCount } = target;
    const whole = hopCount === null || returnHopCount === null
        ? ''
        : ` From the target: ${(0,diagnosis_text/* counted */.hS)(hopCount, 'hop')} there, about ${returnHopCount} back.`;
    const start = from.ttl === hopCount
        ? `the answers of ${(0,diagnosis_text/* who */.dp)(target)} come back over about ${(0,diagnosis_text/* counted */.hS)(from.back, 'hop')}, not ${hopCount}`
        : `from ${(0,diagnosis_text/* hopAt */.$R)(target, from.ttl)} on answers come back over a way of another length (about ${(0,diagnosis_text/* counted */.hS)(from.back, 'hop')})`;
    return {
        message: `Asymmetric return: ${start}.${from.ttl === hopCount ? '' : whole} Estimated from the TTLs of replies; common and harmless by itself.`,
        remedy: null,
    };
};
/** What speaks against the place that TCP answered from. */
function whyProxy(reason, back) {
    switch (reason) {
        case 'way-back':
            return `its packets come back over ${back === null ? 'many more hops' : `about ${(0,diagnosis_text/* counted */.hS)(back, 'hop')}`}`;
        case 'udp-farther':
            return 'UDP finds it farther away';
        case 'not-on-link':
            return 'the address is not on this network, so a router stands between';
        default:
            return reason;
    }
}
const nearbyProxy = (target) => {
    const { proxy } = target.evidence;
    if (proxy === null) {
        return null;
    }
    return {
        message: `Proxy nearby: a TCP answer in the name of ${(0,diagnosis_text/* who */.dp)(target)} came from ${(0,diagnosis_text/* counted */.hS)(proxy.tcpHops, 'hop')} away, but ${whyProxy(proxy.reason, target.returnHopCount)}. TCP ends at a proxy there, or TTLs are rewritten; what TCP measured is about that proxy.`,
        remedy: paste('Look for a transparent proxy, VPN client, service mesh or egress agent on this machine or its network; trace by UDP to see past it:', ['with:', '  protocol: udp']),
    };
};
const routingLoop = (target) => {
    const { loop } = target.evidence;
    if (loop.length === 0 || target.reached) {
        return null;
    }
    const start = target.hops.find((hop) => hop.responders.some((responder) => loop.includes(responder.address)));
    const from = start === undefined ? '' : ` from hop ${start.ttl} on`;
    return {
        message: `Routing loop: packets to ${(0,diagnosis_text/* who */.dp)(target)} circle between ${(0,diagnosis_text/* listed */.KE)(loop)}${from} until their TTL is used up.`,
        remedy: "Ask whoever runs these routers: each sends the target's network to the other (often a default route facing a summary route, or a failover under way).",
    };
};
/** Whether a router answered at the last TTL allowed, so that the target is farther than was looked, whatever else reached it. */
function routerAtMaxHops(target, maxHops) {
    const last = target.hops.find((hop) => hop.ttl === maxHops);
    const answering = last?.responders.some((responder) => responder.icmp?.meaning === 'time-exceeded') ?? false;
    return target.endReason === 'max-hops' && answering;
}
const maxHopsExceeded = (target, context) => {
    const { maxHops } = context.options;
    const { hopCount } = target;
    // Of parallel ways the shorter may end within the limit: the target was found.
    const found = hopCount !== null && hopCount <= maxHops;
    if (found || !routerAtMaxHops(target, maxHops)) {
        return null;
    }
    return {
        message: `Too few hops allowed: at max-hops ${maxHops} a router still answered, ${(0,diagnosis_text/* hopAt */.$R)(target, maxHops)}; ${(0,diagnosis_text/* who */.dp)(target)} is farther away.`,
        remedy: maxHops >= 255 ? null : paste('Look farther than that:', ['with:', `  max-hops: ${Math.min(255, 2 * maxHops)}`]),
    };
};

// EXTERNAL MODULE: ./build/js/diagnosis/path-change.js
var path_change = __webpack_require__(7890);
// EXTERNAL MODULE: ./build/js/report/icmp-meaning.js
var icmp_meaning = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/js/diagnosis/reach.js
/** Rules about whether the target was reached and, where not, who said no. Verdicts by RFC 792, RFC 1812, RFC 4443. */






/** Whether the target itself answered anything. */
function answered(target) {
    return target.reached || target.answeredBy.length > 0;
}
/**
 * The services that the user asked for, as `answeredBy` writes them; empty where no port and no scheme with one was
 * named, so that a closed port 443 of a host that was only to be traced is no news.
 */
function asked(target) {
    const { protocol, port } = target;
    if (protocol === 'icmp') {
        return ['icmp'];
    }
    if (port === null) {
        return [];
    }
    switch (protocol) {
        case 'udp': {
            // Where the port has a protocol of its own that is what was asked; sizes may have gone to another port of the host.
            const { closed, silent } = target.evidence;
            const seen = [...target.answeredBy, ...closed, ...silent];
            const spoken = [`quic:${port}`, `dns:${port}`].filter((service) => seen.includes(service));
            return spoken.length > 0 ? spoken : ['udp', `udp:${port}`];
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
/** The asked services that were tried and stayed silent though no kin of theirs answered. */
function silentServices(target) {
    const services = asked(target);
    const heard = [...target.answeredBy, ...target.evidence.closed];
    return services.some((service) => heard.includes(service))
        ? []
        : services.filter((service) => target.evidence.silent.includes(service));
}
/** What is known of the path MTU and how, as a clause; why it is not, where that is known. */
function sizeKnown(target) {
    const { bytes: size, status } = target.pmtu;
    const { pmtuLimit, inconclusive, largestPassed } = target.evidence;
    const method = (0,words/* pmtuMethod */.kV)(target);
    const how = method === null ? '' : ` by ${method}`;
    if (size !== null && status === 'confirmed') {
        return `path MTU ${(0,diagnosis_text/* bytes */.ee)(size)}, confirmed${how}`;
    }
    const [first] = inconclusive;
    const why = first !== undefined ? (0,diagnosis_text/* oneLine */.TN)(first, 160).replace(/[.]$/, '') : pmtuLimit === null ? '' : words/* pmtuLimits */.xs[pmtuLimit];
    const known = largestPassed === null ? '' : `packets of ${(0,diagnosis_text/* bytes */.ee)(largestPassed)} arrive`;
    const aside = [known, why].filter((part) => part !== '').join('; ');
    const because = aside === '' ? '' : ` (${aside})`;
    return size === null || status === 'unknown'
        ? `the path MTU is not known${because}`
        : `path MTU at most ${(0,diagnosis_text/* bytes */.ee)(size)}${how}, not confirmed${because}`;
}
const healthy = (target, _context, found) => {
    if (!answered(target) || found.some((finding) => finding.severity !== 'info')) {
        return null;
    }
    const { hopCount, rttMs } = target;
    const by = target.answeredBy.length > 0 ? ` (${(0,diagnosis_text/* listed */.KE)(target.answeredBy)})` : '';
    const away = hopCount === null ? '' : ` ${(0,diagnosis_text/* counted */.hS)(hopCount, 'hop')} away`;
    const time = rttMs === null ? '' : ` in ${(0,diagnosis_text/* milliseconds */.Rz)(rttMs.median)}`;
    const size = sizeKnown(target);
    return { message: `Healthy: ${(0,diagnosis_text/* who */.dp)(target)} answered${by}${away}${time}; ${size}.`, remedy: null };
};
const destinationClosed = (target) => {
    const services = asked(target);
    const closed = target.evidence.closed.filter((service) => services.includes(service));
    if (closed.length === 0) {
        return null;
    }
    return {
        message: `Port closed: ${(0,diagnosis_text/* who */.dp)(target)} was reached and refused ${(0,diagnosis_text/* listed */.KE)(closed)}. Nothing listens there, or a firewall refuses in its name.`,
        remedy: paste('Check host and port, and on the target what listens:', [`ss -lntu | grep ':${target.port ?? ''}'`]),
    };
};
/** Ends that say by themselves why nothing came back. */
const explained = new Set([
    'unreachable',
    'prohibited',
    'loop',
    'refused-locally',
    'no-route',
    'name-not-found',
    'deadline',
    'cancelled',
]);
const destinationSilent = (target, context) => {
    const services = silentServices(target);
    if (answered(target)) {
        return services.length === 0 || explained.has(target.endReason) ? null : portSilent(target, services);
    }
    const { silent } = target.evidence;
    const tried = silent.length > 0 || target.loss.sent > 0;
    if (!tried || explained.has(target.endReason) || routerAtMaxHops(target, context.options.maxHops)) {
        return null;
    }
    const what = silent.length > 0 ? ` (${(0,diagnosis_text/* listed */.KE)(silent)})` : '';
    const none = `No answer: ${(0,diagnosis_text/* who */.dp)(target)} answered nothing that was asked of it${what}.`;
    const last = target.hops.findLast((hop) => hop.responders.length > 0);
    if (last !== undefined) {
        return farSilent(none, `The last router heard is ${(0,diagnosis_text/* hopAt */.$R)(target, last.ttl)}; the packets, or the answers, are dropped behind it or by the target.`);
    }
    return target.evidence.onLink === true
        ? neighbourSilent(target, none)
        : farSilent(none, `No router was heard either, so where the packets end is not known: ${whyNoIcmp(context)}.`);
};
function neighbourSilent(target, none) {
    const family = target.family === 6 ? '-6' : '-4';
    return {
        message: `${none} It is on this machine's own subnet, with no router between: it is down, not there, or drops what was asked.`,
        remedy: paste('See whether its network card answers (FAILED or INCOMPLETE: nobody there has that address):', [
            `ip ${family} neigh show ${(0,diagnosis_text/* shellWord */.r7)(target.address, 'ADDRESS')}`,
        ]),
    };
}
function farSilent(none, where) {
    return {
        message: `${none} ${where}`,
        remedy: 'Check that the target is up and that its firewall lets this machine in; naming a port that is open there (host:port) tells a filter from a dead host.',
    };
}
function portSilent(target, services) {
    return {
        message: `No answer on the port: ${(0,diagnosis_text/* who */.dp)(target)} answers (${(0,diagnosis_text/* listed */.KE)(target.answeredBy)}) but ${(0,diagnosis_text/* listed */.KE)(services)} stayed silent. A filter before that port drops the packets, or the service does not answer what it does not know.`,
        remedy: `Check that the service runs, and that the target's firewall lets this machine's address reach ${(0,diagnosis_text/* listed */.KE)(services)}.`,
    };
}
/** From the words of icmp-meaning.ts to codes and what the answerer means by them. */
const verdicts = {
    'network-unreachable': { code: 'network-unreachable', cause: "It has no route to the target's network." },
    'source-route-failed': { code: 'network-unreachable', cause: 'The way that the packet asked for does not exist.' },
    'beyond-scope': { code: 'network-unreachable', cause: "This machine's source address is not valid on that way." },
    'host-unreachable': { code: 'host-unreachable', cause: 'It gets no answer from the target on the last link.' },
    'protocol-unreachable': { code: 'host-unreachable', cause: 'The protocol is not spoken there.' },
    // A port's own verdict from somebody else than its host: what firewalls answer that reject instead of dropping.
    'port-unreachable': {
        code: 'admin-prohibited',
        cause: 'It is not the target, so a firewall there rejects this traffic.',
    },
    'admin-prohibited': { code: 'admin-prohibited', cause: 'A filter there forbids this traffic and says so.' },
    'precedence-violation': { code: 'admin-prohibited', cause: 'A filter there forbids this class of traffic.' },
    'precedence-cutoff': { code: 'admin-prohibited', cause: 'A filter there forbids this class of traffic.' },
};
/** The rule for one of the codes that an ICMP unreachable stands for. */
function verdict(code, opening, remedy) {
    return (target) => {
        const found = target.evidence.verdict;
        if (found === null || target.reached || (target.endReason !== 'unreachable' && target.endReason !== 'prohibited')) {
            return null;
        }
        const { icmp, from, ttl } = found;
        const meaning = target.family === null ? icmp.meaning : (0,icmp_meaning/* icmpMeaning */.b)(target.family, icmp.type, icmp.code);
        const fallback = target.endReason === 'prohibited' ? 'admin-prohibited' : 'host-unreachable';
        const known = Object.hasOwn(verdicts, meaning) ? verdicts[meaning] : undefined;
        if ((known?.code ?? fallback) !== code) {
            return null;
        }
        const self = from === target.address ? 'the target itself' : (0,diagnosis_text/* sender */.QR)(from, ttl);
        const words = (0,diagnosis_text/* oneLine */.TN)(meaning, 60);
        return {
            message: `${opening}: ${self} answered "${words}" (ICMP${target.family === 6 ? 'v6' : ''} type ${icmp.type} code ${icmp.code}) for ${(0,diagnosis_text/* who */.dp)(target)}. ${known?.cause ?? 'Packets go no farther.'}`,
            remedy: remedy(target),
        };
    };
}
const adminProhibited = verdict('admin-prohibited', 'Forbidden on the way', (target) => `Ask whoever runs that filter to let ${(0,diagnosis_text/* shellWord */.r7)(target.evidence.sourceAddress, "this machine's address")} pass${target.port === null ? '' : ` to port ${target.port}`} (behind NAT: its public address).`);
const networkUnreachable = verdict('network-unreachable', 'No way to the network', () => 'Check the address, then the routing of the router named (a missing route, a VPN or peering that is down).');
const hostUnreachable = verdict('host-unreachable', 'Host unreachable', () => 'Check that the target is up and that the address is its own.');
/** getaddrinfo(3): the name service failed, which says nothing about the name. */
const resolverFailures = new Set(['EAI_AGAIN', 'EAI_FAIL']);
const nameNotFound = (target) => {
    if (target.endReason !== 'name-not-found') {
        return null;
    }
    const host = (0,diagnosis_text/* listed */.KE)([target.host]);
    const code = target.evidence.localError?.errno ?? '';
    if (resolverFailures.has(code)) {
        return {
            message: `Name not resolved: this machine's name service did not answer for ${host} (${code}), so whether it has an address is not known; nothing was sent.`,
            remedy: paste('See which name servers this machine asks, and whether they answer:', [
                'cat /etc/resolv.conf',
                `getent hosts ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'NAME')}`,
            ]),
        };
    }
    const family = target.family === null ? '' : `IPv${target.family} `;
    return {
        message: `Name not found: ${host} has no ${family}address in this machine's name service, so nothing was sent.`,
        remedy: paste(`Check the spelling and what this machine resolves${family === '' ? '' : '; `ip-version: auto` takes either family'}:`, [`getent ahosts ${(0,diagnosis_text/* shellWord */.r7)(target.host, 'NAME')}`]),
    };
};
const deadline = (target) => {
    if (target.endReason !== 'deadline') {
        return null;
    }
    const missing = [
        target.reached ? null : 'whether it can be reached',
        target.hopCount === null ? 'the hop count' : null,
        target.pmtu.status === 'unknown' ? 'the path MTU' : null,
    ].filter((fact) => fact !== null);
    const open = missing.length === 0 ? 'what was measured may be incomplete' : `not known for this reason: ${(0,diagnosis_text/* listed */.KE)(missing)}`;
    return {
        message: `Cut short: the step's time bound struck before ${(0,diagnosis_text/* who */.dp)(target)} was measured to the end; ${open}.`,
        remedy: paste('Give the step more time, or fewer targets:', ['with:', '  timeout-seconds: 120']),
    };
};

;// CONCATENATED MODULE: ./build/js/diagnosis/rules.js
/** The one table of diagnosis codes: what blocks the user first stands first. Codes and severities are the contract's. */






/** Graver severities first, so that `healthy` sees every warning and error before its turn. */
const rules = [
    {
        code: 'name-not-found',
        severity: 'error',
        meaning: 'The name has no address of the family asked for, or the name service did not answer.',
        advice: 'Check the spelling and `/etc/resolv.conf`; `getent ahosts NAME` shows what the machine resolves.',
        rule: nameNotFound,
    },
    {
        code: 'no-ipv6',
        severity: 'error',
        meaning: 'An IPv6 target on a runner without IPv6. GitHub-hosted runners have none.',
        advice: '`ip-version: 4`, or a runner with IPv6.',
        rule: noIpv6,
    },
    {
        code: 'no-route',
        severity: 'error',
        meaning: "The runner's routing table has no way to the target.",
        advice: '`ip route get ADDRESS` shows what the routing table says.',
        rule: noRoute,
    },
    {
        code: 'send-blocked',
        severity: 'error',
        meaning: "The runner's own system refused to send (EPERM, EACCES, ...).",
        advice: 'Let the local firewall or egress agent pass it; open ping sockets for `icmp` targets.',
        rule: sendBlocked,
    },
    {
        code: 'admin-prohibited',
        severity: 'error',
        meaning: 'A router or the target answered that this traffic is forbidden.',
        advice: 'Ask whoever runs the filter named to let the runner pass.',
        rule: adminProhibited,
    },
    {
        code: 'network-unreachable',
        severity: 'error',
        meaning: "A router answered that it has no route to the target's network.",
        advice: 'Check the address, then the routing of the router named.',
        rule: networkUnreachable,
    },
    {
        code: 'host-unreachable',
        severity: 'error',
        meaning: 'A router answered that the target itself does not answer on its link.',
        advice: 'Check that the target is up and the address is its own.',
        rule: hostUnreachable,
    },
    {
        code: 'routing-loop',
        severity: 'error',
        meaning: 'The same routers come again and again until the TTL is used up.',
        advice: 'Ask whoever runs the routers named.',
        rule: routingLoop,
    },
    {
        code: 'destination-silent',
        severity: 'error',
        meaning: 'The target, or the port asked for, answered nothing, and nothing else explains that.',
        advice: 'Check that it is up and lets the runner in; name a port that is open.',
        rule: destinationSilent,
    },
    {
        code: 'pmtu-black-hole',
        severity: 'error',
        meaning: 'Larger packets toward the target vanish and smaller ones arrive, at least 3 losses at the failing size, and no message says that they were too big.',
        advice: 'Lower the MTU at the sender, let ICMP "too big" messages pass, or clamp the MSS before the narrow link.',
        rule: pmtuBlackHole,
    },
    {
        code: 'reverse-black-hole',
        severity: 'error',
        meaning: "The target's large packets vanish on the way back; smaller ones arrive.",
        advice: "Lower the runner's MTU or the MSS it announces, or clamp the MSS before the narrow link.",
        rule: reverseBlackHole,
    },
    {
        code: 'local-mtu-too-large',
        severity: 'warning',
        meaning: "The runner's interface, or the container bridge on it, has an MTU that the first link or any path out never carries: the fix is local.",
        advice: "MTU of Docker's daemon, Compose, job containers, Actions Runner Controller, WireGuard, Tailscale or the interface.",
        rule: localMtuTooLarge,
    },
    {
        code: 'destination-closed',
        severity: 'warning',
        meaning: 'The target answered that nothing listens on the port asked for.',
        advice: 'Check host and port, and that the service runs.',
        rule: destinationClosed,
    },
    {
        code: 'nearby-proxy',
        severity: 'warning',
        meaning: 'A TCP answer came from nearer than the target can be: a transparent proxy, or TTLs are rewritten.',
        advice: 'Look for the proxy or agent; `protocol: udp` sees past it.',
        rule: nearbyProxy,
    },
    {
        code: 'packet-loss',
        severity: 'warning',
        meaning: 'Of the probes to the target 2 or more were lost, which a path that loses 1 % would show less than once in 1,000 runs.',
        advice: 'Measure again with more `probes`.',
        rule: packetLoss,
    },
    {
        code: 'max-hops-exceeded',
        severity: 'warning',
        meaning: 'Routers still answered at `max-hops`.',
        advice: 'Raise `max-hops`.',
        rule: maxHopsExceeded,
    },
    {
        code: 'suspicious-ptb',
        severity: 'warning',
        meaning: 'A too-big message that cannot be right: MTU 0, below 68 (IPv6: 1280), not below the size it refused, or contradicted by larger packets that arrived.',
        advice: 'Tell whoever runs that router; flush the route cache.',
        rule: suspiciousPtb,
    },
    {
        code: 'deadline',
        severity: 'warning',
        meaning: "The step's time bound cut this target's measuring short.",
        advice: 'Raise `timeout-seconds`, or trace fewer targets.',
        rule: deadline,
    },
    {
        code: 'healthy',
        severity: 'info',
        meaning: 'The target answered and no warning or error stands.',
        advice: '',
        rule: healthy,
    },
    {
        code: 'path-changed',
        severity: 'info',
        meaning: "Hops, hop count or path MTU differ from the baseline's. A silent hop matches anything.",
        advice: '',
        rule: path_change/* pathChanged */.W,
    },
    {
        code: 'icmp-filtered',
        severity: 'info',
        meaning: 'The target answers, yet no ICMP error at all arrived where routers must have sent some. Normal on GitHub-hosted runners.',
        advice: 'Elsewhere: let ICMP errors in on the runner and its firewall.',
        rule: icmpFiltered,
    },
    {
        code: 'pmtu-reduced',
        severity: 'info',
        meaning: 'The path MTU is below the local one and a router says so, as it should.',
        advice: '',
        rule: pmtuReduced,
    },
    {
        code: 'mss-clamped',
        severity: 'info',
        meaning: "A router lowered the MSS: a quoted SYN shows it, or the peer's MSS is smaller than the confirmed path MTU explains.",
        advice: '',
        rule: mssClamped,
    },
    {
        code: 'rate-limited-hops',
        severity: 'info',
        meaning: 'A hop left 2 or more probes unanswered while the hops behind it and the target lost none. No traffic is lost there.',
        advice: '',
        rule: rateLimitedHops,
    },
    {
        code: 'multiple-paths',
        severity: 'info',
        meaning: 'Several routers answered at one TTL: load sharing, or a route change during the run.',
        advice: '',
        rule: multiplePaths,
    },
    {
        code: 'asymmetric-return',
        severity: 'info',
        meaning: 'The estimated way back differs from the way there by 2 hops or more, at the target or from some hop on.',
        advice: '',
        rule: asymmetricReturn,
    },
];


/***/ }),

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ hopAt),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   QR: () => (/* binding */ sender),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** As `1,401` or `0.3`: one decimal at most. By hand, since loading Intl's data costs a run's start 14 ms. */
function number(value) {
    const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.');
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}
/** As `1,401 bytes`. */
function bytes(count) {
    return `${number(count)} bytes`;
}
/** As `1 hop`, `3 hops`. */
function counted(count, noun) {
    return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** As `12.1 ms`. */
function milliseconds(ms) {
    return `${number(ms)} ms`;
}
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
/** As `example.com (203.0.113.7)`; the address alone where that is what was written. */
function who(target) {
    const host = oneLine(target.host, 80) || 'the target';
    const address = target.address === null ? '' : oneLine(target.address, 60);
    return address === '' || address === host ? host : `${host} (${address})`;
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


/***/ }),

/***/ 9058:
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

/***/ 6108:
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

/***/ 3913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ TCP_HEADERS)
/* harmony export */ });
/** What an MSS leaves of an MTU (RFC 9293 section 3.7.1). */
/** IP and TCP headers without options, bytes. */
const TCP_HEADERS = { 4: 40, 6: 60 };


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ returnMethods),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   LR: () => (/* binding */ demandText),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   Rv: () => (/* binding */ outcomeIcons),
/* harmony export */   SQ: () => (/* binding */ conclusionIcons),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XM: () => (/* binding */ hopCountMethods),
/* harmony export */   Yf: () => (/* binding */ actualText),
/* harmony export */   ZS: () => (/* binding */ standingIcons),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   dy: () => (/* binding */ pmtuStanding),
/* harmony export */   eu: () => (/* binding */ service),
/* harmony export */   gV: () => (/* binding */ toldToKernel),
/* harmony export */   iE: () => (/* binding */ severityIcons),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   kV: () => (/* binding */ pmtuMethod),
/* harmony export */   n_: () => (/* binding */ lossPercent),
/* harmony export */   ne: () => (/* binding */ millis),
/* harmony export */   vo: () => (/* binding */ codeTitles),
/* harmony export */   xs: () => (/* binding */ pmtuLimits)
/* harmony export */ });
/* unused harmony export gateWords */
const codeTitles = {
    healthy: 'Healthy',
    'icmp-filtered': 'No ICMP arrives here',
    'pmtu-reduced': 'Path MTU below the local one',
    'pmtu-black-hole': 'Large packets vanish on the way there',
    'reverse-black-hole': 'Large packets vanish on the way back',
    'mss-clamped': 'A router lowers the TCP segment size',
    'local-mtu-too-large': 'Local MTU too large for the path',
    'suspicious-ptb': 'A too-big message that cannot be right',
    'destination-closed': 'Nothing listens on that port',
    'destination-silent': 'The target answered nothing',
    'admin-prohibited': 'Prohibited by a filter',
    'network-unreachable': 'Network unreachable',
    'host-unreachable': 'Host unreachable',
    'routing-loop': 'Routing loop',
    'max-hops-exceeded': 'Farther than max-hops',
    'packet-loss': 'Packets are lost',
    'rate-limited-hops': 'Hops that limit their answers',
    'multiple-paths': 'Several paths',
    'asymmetric-return': 'The way back differs',
    'nearby-proxy': 'Something nearby answers for the target',
    'name-not-found': 'Name not found',
    'no-ipv6': 'No IPv6 here',
    'no-route': 'No route',
    'send-blocked': 'This machine refused to send',
    'path-changed': 'The path changed',
    deadline: 'Cut short by the time limit',
};
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
const hopCountMethods = {
    reply: "by the target's own replies",
    'ttl-scan': 'the smallest TTL that reached the target',
};
const returnMethods = {
    'reply-ttl': 'by the TTL of its replies',
    'min-ttl': 'by the least TTL its replies arrive with',
};
/** What each gate demands, what it saw: `met`, `broken`; numbers come from the outcome. */
const gateWords = {
    'fail-on-unreachable': { demand: 'reached', unit: '', met: 'reached', broken: 'not reached' },
    'fail-on-pmtu-below': { demand: 'path MTU at least', unit: ' bytes', met: '', broken: '' },
    'fail-on-hops-above': { demand: 'at most', unit: ' hops', met: '', broken: '' },
    'fail-on-rtt-above-ms': { demand: 'median round trip at most', unit: ' ms', met: '', broken: '' },
    'fail-on-loss-above': { demand: 'loss at most', unit: ' %', met: '', broken: '' },
    'fail-on-black-hole': { demand: 'no black hole', unit: '', met: 'none found', broken: 'found' },
    'fail-on-path-change': { demand: 'same path as the baseline', unit: '', met: 'same', broken: 'changed' },
};
/** A count with its noun: `1 hop`, `3 hops`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** At most two decimals, without trailing zeros. */
const decimal = (number) => String(Math.round(number * 100) / 100);
/** Milliseconds, three significant digits below a second, without unit. */
function millis(value) {
    return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
/** A span for people: `812 ms`, `3.1 s`. */
const span = (value) => value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
/** `tcp:443` as `TCP 443`, `icmp` as `ICMP echo`. Anything else comes out as it is, in capitals. */
function service(name) {
    return name === 'icmp' ? 'ICMP echo' : name.replace(':', ' ').toUpperCase();
}
/** Least, median and largest; null of nothing. */
function spread(samples) {
    const sorted = samples.toSorted((a, b) => a - b);
    const [min, max] = [sorted[0], sorted.at(-1)];
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    if (min === undefined || max === undefined || low === undefined || high === undefined)
        return null;
    return { min, median: (low + high) / 2, max };
}
/** Lost share of the probes meant for the target itself, percent; null where none was sent. */
function lossPercent({ loss: { sent, received } }) {
    return sent === 0 ? null : (100 * Math.max(0, sent - received)) / sent;
}
/** What a gate demands, in words. */
function demandText({ gate, limit }) {
    const { demand, unit } = gateWords[gate];
    return typeof limit === 'number' ? `${demand} ${decimal(limit)}${unit}` : demand;
}
/** What a gate saw, in words; the outcome decides for gates without a number. */
function actualText({ gate, actual, outcome }) {
    const { unit, met, broken } = gateWords[gate];
    if (outcome === 'inconclusive' || actual === null)
        return 'unknown';
    if (typeof actual === 'number')
        return `${decimal(actual)}${unit}`;
    return outcome === 'pass' ? met : broken;
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
/** `info` where all is well; else the worst of findings and gates, an unreached target being a warning at least. */
function standing(target) {
    const severities = target.diagnosis.map(({ severity }) => severity);
    const outcomes = target.gates.map(({ outcome }) => outcome);
    if (severities.includes('error') || outcomes.includes('fail'))
        return 'error';
    if (severities.includes('warning') || outcomes.includes('inconclusive') || !target.reached)
        return 'warning';
    return 'info';
}
const standingIcons = { error: '❌', warning: '⚠️', info: '✅' };


/***/ })

};
