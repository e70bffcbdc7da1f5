export const id = 832;
export const ids = [832];
export const modules = {

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consoleEnd: () => (/* binding */ consoleEnd),
/* harmony export */   consoleHop: () => (/* binding */ consoleHop),
/* harmony export */   consoleStart: () => (/* binding */ consoleStart),
/* harmony export */   q: () => (/* binding */ renderConsole)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2076);
/**
 * The report for a terminal or a log, hops in the shape of iputils tracepath 20221126 (`print_host`, `[LOCALHOST]`, `Resume:`),
 * then what tracepath lacks: findings, remedies, gates. Strings only; every line is safe to print (escape.ts).
 */


/** tracepath's HOST_COLUMN_SIZE less the blank that always follows. */
const hostColumn = 51;
/** tracepath's letters for what ends a trace. */
const letters = {
    'network-unreachable': '!N',
    'host-unreachable': '!H',
    'admin-prohibited': '!A',
    'protocol-unreachable': '!P',
};
/** What the target itself may answer to say that it was reached. */
const arrivals = new Set([undefined, 'port-unreachable', 'echo-reply']);
const ttlColumn = (ttl) => String(ttl).padStart(2);
/** The lines before the first hop. `label` is the target as written; `localMtu` in bytes. */
function consoleStart(label, address, localMtu) {
    const to = `tracepath to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(label)}${address === null || address === label ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address)})`}`;
    return localMtu === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(to) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(to)}\n 1?: ${'[LOCALHOST]'.padEnd(32)} pmtu ${localMtu}`;
}
function responderLine(ttl, responder, target) {
    const { address, hostname, rttMs, icmp, returnHops, mtu } = responder;
    const nameless = hostname === null || hostname === address;
    const host = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLine */ .oN)(nameless ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(hostname)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address)})`);
    const time = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spread */ .il)(rttMs);
    const arrived = address === target && arrivals.has(icmp?.meaning);
    const words = [
        time === null ? null : `${time.median.toFixed(3)}ms`.padStart(9),
        returnHops === null || returnHops === ttl ? null : `asymm ${String(returnHops).padStart(2)}`,
        mtu === null ? null : `pmtu ${mtu}`,
        arrived ? 'reached' : null,
        icmp === null || icmp.meaning === 'time-exceeded' || arrived ? null : (letters[icmp.meaning] ?? icmp.meaning),
    ];
    return [`${ttlColumn(ttl)}:  ${host.padEnd(hostColumn)}`, ...words.filter((word) => word !== null)]
        .join(' ')
        .trimEnd();
}
/** One hop as it is found: a line for each responder. `target` is the target's address, whose answer is marked `reached`. */
function consoleHop(hop, target) {
    if (hop.responders.length === 0)
        return `${ttlColumn(hop.ttl)}:  no reply`;
    return hop.responders.map((responder) => responderLine(hop.ttl, responder, target)).join('\n');
}
/** tracepath's closing line, as much of it as is known. */
function resume({ pmtu, hopCount, returnHopCount, reached }) {
    const parts = [
        pmtu.bytes === null ? null : `pmtu ${pmtu.bytes}${pmtu.status === 'confirmed' ? '' : ` (${pmtu.status})`}`,
        reached && hopCount !== null ? `hops ${hopCount}` : null,
        returnHopCount === null ? null : `back ${returnHopCount}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? '     Resume: nothing measured' : `     Resume: ${parts.join(' ')}`;
}
/** What closes a target: the result, then findings with their remedies, then gates. */
function consoleEnd(target) {
    const lines = [resume(target)];
    if (!target.reached)
        lines.push(`     Not reached: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(target)}`);
    for (const { code, severity, message, remedy } of target.diagnosis) {
        lines.push(`  ${severity} ${code}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(message)}`);
        for (const line of remedy?.split('\n') ?? [])
            lines.push(`      ${plainIndented(line)}`.trimEnd());
    }
    for (const text of target.evidence.inconclusive)
        lines.push(`  inconclusive: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text)}`);
    for (const gate of target.gates) {
        lines.push(`  gate ${gate.gate}: ${gate.outcome} (demands ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .demandText */ .LR)(gate)}; measured: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .actualText */ .Yf)(gate)})`);
    }
    return lines.join('\n');
}
/** A line of a remedy keeps its indent: YAML is pasted from it. */
function plainIndented(line) {
    const indent = /^ */u.exec(line)?.[0].slice(0, 40) ?? '';
    return indent + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line.slice(indent.length));
}
/** Three and more silent hops in a row as one line. */
function hopLines({ hops, address }) {
    const lines = [];
    for (let index = 0; index < hops.length;) {
        const hop = hops[index];
        if (hop === undefined)
            break;
        const next = hops.findIndex(({ responders }, at) => at >= index && responders.length > 0);
        const run = (next === -1 ? hops.length : next) - index;
        lines.push(run >= 3 ? `${ttlColumn(hop.ttl)}-${hop.ttl + run - 1}:  no reply` : consoleHop(hop, address));
        index += run >= 3 ? run : 1;
    }
    return lines;
}
/** The whole report for a log, ended targets one after another; no line break at its end. */
function renderConsole(report) {
    const targets = report.targets.map((target) => [consoleStart(target.target, target.address, target.pmtu.localMtu), ...hopLines(target), consoleEnd(target)].join('\n'));
    const end = `Conclusion: ${report.conclusion}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(report.targets.length, 'target')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(report.durationMs)}`;
    return [...targets, end].join('\n\n');
}


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
