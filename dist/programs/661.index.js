export const id = 661;
export const ids = [661];
export const modules = {

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

/***/ 4661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closedPort: () => (/* binding */ closedPort),
/* harmony export */   evaluateGates: () => (/* binding */ evaluateGates),
/* harmony export */   gateSentence: () => (/* binding */ gateSentence)
/* harmony export */ });
/* harmony import */ var _engine_facts_loss_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7600);
/* harmony import */ var _report_loss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8518);
/* harmony import */ var _report_text_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/* harmony import */ var _report_text_loss_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2206);
/* harmony import */ var _report_text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3374);
/** From what was measured of a target to the outcome of each gate that was set; see shared contract, Inputs and Report. */





const noMoreThan = (actual, limit) => (actual > limit ? 'fail' : 'pass');
/** Yes or no as 1 or 0: yes fails. */
const never = (actual) => (actual === 1 ? 'fail' : 'pass');
const GATES = {
    'fail-on-unreachable': {
        actual: (target) => (target.reached ? closedPort(target) !== null : cutShort(target) ? null : true),
        judge: never,
        found: (target) => target.reached
            ? `reached, but ${closedPort(target)} is closed: the target refused it, ${atTarget(target)}`
            : `not reached (${target.endReason}), ${lastAnswer(target)}`,
        unknown: (target) => `the trace ended early (${target.endReason}) before the target answered`,
    },
    'fail-on-pmtu-below': {
        // A packet of the limit's size that arrived is enough, whatever the path carries beyond it.
        actual: ({ pmtu, evidence }, _changes, limit) => pmtu.status !== 'unknown' ? pmtu.bytes : (evidence.largestPassed ?? 0) >= limit ? evidence.largestPassed : null,
        judge: (actual, limit, { pmtu, evidence }) => {
            if (actual < limit)
                return 'fail';
            return pmtu.status === 'confirmed' || (evidence.largestPassed ?? 0) >= limit ? 'pass' : 'inconclusive';
        },
        found: (target, { actual, limit }) => `path MTU is ${target.pmtu.status === 'confirmed' ? '' : 'at most '}${actual} bytes, below the limit of ${limit}, ${narrowing(target)}`,
        unknown: (_target, { actual, limit }) => actual === null
            ? `path MTU is not known, the limit is ${limit} bytes`
            : `path MTU is at most ${actual} bytes and nothing proved that this size arrives, the limit is ${limit}`,
    },
    'fail-on-hops-above': {
        actual: (target) => target.hopCount,
        judge: noMoreThan,
        found: (target, { actual, limit }) => `${actual} hops to the target, above the limit of ${limit}, ${hopName(target, Number(limit) + 1, 'the first beyond it is')}`,
        unknown: (target, { limit }) => `hop count is not known, the limit is ${limit}, ${lastAnswer(target)}`,
    },
    'fail-on-rtt-above-ms': {
        actual: (target) => target.rttMs?.median ?? null,
        judge: noMoreThan,
        found: (target, { actual, limit }) => `median round-trip time is ${(0,_report_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(Number(actual))} ms, above the limit of ${limit}, ${atTarget(target)}`,
        unknown: (target, { limit }) => `round-trip time is not known, the limit is ${limit} ms, ${lastAnswer(target)}`,
    },
    'fail-on-loss-above': {
        // Of a target that never answered, silence can't be told from loss.
        actual: (target) => (answeredAtAll(target) ? (0,_report_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .lossPercent */ .n_)((0,_report_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .countedLoss */ .U)(target)) : null),
        judge: (_actual, limit, target) => {
            if (maybeRateLimited(target))
                return 'inconclusive';
            const { sent, received } = (0,_report_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .countedLoss */ .U)(target);
            const outcome = (0,_engine_facts_loss_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLoss */ .Fh)({ sent, lost: sent - received }, limit);
            return outcome === 'undecided' ? 'inconclusive' : outcome;
        },
        found: (target, { actual, limit }) => `loss is ${(0,_report_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(Number(actual))} % (${lostOf(target)}), above the limit of ${limit}, ${atTarget(target)}`,
        unknown: (target, { limit }) => maybeRateLimited(target)
            ? `${lostOf(target)} stayed unanswered, the limit is ${limit} %, but the target answers by ICMP errors, which hosts send only so often, so whether any was lost is not known`
            : (0,_report_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .countedLoss */ .U)(target).sent === 0 || !answeredAtAll(target)
                ? `loss is not known, the limit is ${limit} %, ${lastAnswer(target)}`
                : undecidedLoss(target, Number(limit)),
    },
    'fail-on-black-hole': {
        // Beyond the peer's MSS no TCP packet can be tested, and none is ever sent.
        actual: ({ blackHole, pmtu, evidence }) => {
            if (blackHole !== null)
                return true;
            const allTested = evidence.pmtuLimit === 'peer-mss' && evidence.largestPassed !== null;
            return pmtu.status === 'confirmed' || allTested ? false : null;
        },
        judge: never,
        found: (target) => blackHoleFound(target),
        unknown: (target) => `large packets could not be tested as far as the target, ${lastAnswer(target)}`,
    },
    'fail-on-path-change': {
        // The first run has nothing to differ from, which is known: it passes whatever on-inconclusive says.
        actual: (_target, changes) => (changes === null ? null : changes !== 'first-run' && changes.length > 0),
        judge: never,
        found: (_target, _outcome, changes) => `the path differs from the baseline's: ${typeof changes === 'string' ? changes : changes?.join('; ')}`,
        unknown: () => 'nothing known of its path now can be compared with the baseline',
    },
    'fail-on-service-error': {
        actual: ({ service }) => (service === null || service.state === null ? null : service.state === 'failing'),
        judge: never,
        found: ({ service }) => `the service does not work, phase ${service?.failedPhase ?? 'unknown'} failed`,
        unknown: ({ service }) => service === null
            ? 'no service was used, so whether it works is not known'
            : 'whether the service works is not known',
    },
    'fail-on-certificate-days-below': {
        actual: ({ service }) => {
            const { daysLeft = null } = service?.tls?.certificate ?? {};
            return daysLeft === null ? null : Math.floor(daysLeft * 10) / 10;
        },
        judge: (actual, limit) => (actual < limit ? 'fail' : 'pass'),
        found: (_target, { actual, limit }) => `the certificate ends in ${actual} days, below the limit of ${limit}`,
        unknown: (_target, { limit }) => `no certificate whose end can be read was received, the limit is ${limit} days`,
    },
    'fail-on-first-byte-above-ms': {
        actual: ({ service }) => service?.totalMs ?? null,
        judge: noMoreThan,
        found: (_target, { actual, limit }) => `the first byte came after ${(0,_report_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(Number(actual))} ms, above the limit of ${limit}`,
        unknown: (_target, { limit }) => `no byte of an answer was timed, the limit is ${limit} ms`,
    },
    'fail-on-reachable': {
        actual: usable,
        judge: never,
        found: (target) => target.service === null ? `it can be reached, ${atTarget(target)}` : 'it can be reached and its service works',
        unknown: (target) => `whether it can be used is not known (${target.endReason})`,
    },
};
/** The outcome of each gate set, in the contract's order. */
function evaluateGates(target, limits, changes) {
    return Object.keys(GATES).flatMap((gate) => {
        const limit = limits[gate];
        if (limit === undefined || limit === false)
            return [];
        const actual = GATES[gate].actual(target, changes, Number(limit));
        const outcome = actual === null ? 'inconclusive' : GATES[gate].judge(Number(actual), Number(limit), target);
        return [{ gate, limit, actual, outcome }];
    });
}
/** One sentence with target, measured value, limit and hop, for an outcome that is not `pass`. Holds text from the network. */
function gateSentence(target, outcome, changes) {
    const says = explanation(target, outcome, changes);
    const address = target.address === null || target.address === target.host ? '' : ` (${target.address})`;
    return `${target.target}${address}: ${says} [${outcome.gate}${outcome.outcome === 'inconclusive' ? ', inconclusive' : ''}]`;
}
/** An outcome stands even where this program fails to explain it. */
function explanation(target, outcome, changes) {
    const gate = GATES[outcome.gate];
    try {
        return outcome.outcome === 'fail' ? gate.found(target, outcome, changes) : gate.unknown(target, outcome);
    }
    catch (error) {
        const { actual, limit } = outcome;
        const message = error instanceof Error ? error.message : String(error);
        return `found ${actual ?? 'nothing known'}, the limit is ${limit}; an error in this program ended the explanation (${message})`;
    }
}
function answeredAtAll(target) {
    return target.reached || (target.watch?.received ?? 0) > 0;
}
/** What the count allows, where it decides nothing. */
function undecidedLoss(target, limit) {
    return `${lostOf(target)} were lost, so loss is ${(0,_report_text_loss_js__WEBPACK_IMPORTED_MODULE_4__/* .lossInterval */ .dF)((0,_report_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .countedLoss */ .U)(target))}, the limit is ${limit} %`;
}
/** As `3 of 60 probes`. */
function lostOf(target) {
    const { sent, received } = (0,_report_loss_js__WEBPACK_IMPORTED_MODULE_2__/* .countedLoss */ .U)(target);
    return `${sent - received} of ${sent} probes`;
}
/** Whether silence may be the target's own limit on ICMP errors. */
function maybeRateLimited({ reached, loss, evidence, watch, connections }) {
    return reached && evidence.lossByIcmp && watch === null && connections === null && loss.received < loss.sent;
}
/** Whether a client can use the target: its service works or, where none is asked, its port opens or it answers; null: not known. */
function usable(target) {
    if (target.service !== null)
        return target.service.state === null ? null : target.service.state === 'working';
    if (target.reached)
        return closedPort(target) === null;
    return cutShort(target) ? null : false;
}
/** What the target refused of the port that was named for it, as `tcp:81`; null: nothing, or another protocol answered there. */
function closedPort({ port, answeredBy, evidence: { closed } }) {
    const open = answeredBy.some((service) => service.endsWith(`:${port}`) && !closed.includes(service));
    return open ? null : (closed.find((service) => service.endsWith(`:${port}`)) ?? null);
}
function cutShort(target) {
    return target.endReason === 'deadline' || target.endReason === 'cancelled';
}
function named(hop) {
    return `hop ${hop.ttl} (${hop.responders.map(({ address }) => address).join(' or ')})`;
}
function lastAnswer(target) {
    const last = target.hops.findLast((hop) => hop.responders.length > 0);
    return last === undefined ? 'no hop answered' : `the last answer came from ${named(last)}`;
}
function hopName(target, ttl, before) {
    const hop = target.hops.find((row) => row.ttl === ttl);
    return hop === undefined || hop.responders.length === 0 ? `hop ${ttl} is silent` : `${before} ${named(hop)}`;
}
function atTarget(target) {
    return target.hopCount === null ? 'at the target, whose hop is not known' : `at the target, hop ${target.hopCount}`;
}
function narrowing(target) {
    const { blackHole, pmtu } = target;
    const reporter = target.hops.find((hop) => hop.responders.some(({ mtu }) => mtu !== null && mtu === pmtu.bytes));
    if (reporter !== undefined)
        return `reported by ${named(reporter)}`;
    if (blackHole?.direction === 'forward' && blackHole.afterHop !== null) {
        return hopName(target, blackHole.afterHop, 'narrow after');
    }
    if (pmtu.bytes !== null && pmtu.bytes === pmtu.localMtu)
        return "as this machine's own interface (hop 0)";
    return 'where it narrows is not known';
}
function blackHoleFound(target) {
    const { blackHole } = target;
    if (blackHole === null)
        return 'no black hole';
    const way = blackHole.direction === 'forward' ? 'to' : 'back from';
    const where = blackHole.afterHop === null ? 'at a hop not known' : hopName(target, blackHole.afterHop, 'after');
    return `packets of ${blackHole.fails} bytes are lost on the way ${way} the target where ${blackHole.passes} bytes arrive, ${where}`;
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


/***/ })

};
