export const id = 279;
export const ids = [279];
export const modules = {

/***/ 279:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assess: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var _diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(588);
/* harmony import */ var _diagnosis_path_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
/* harmony import */ var _gates_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);
/* harmony import */ var _gates_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4286);
/* harmony import */ var _report_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4146);
/* harmony import */ var _report_with_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9142);
/* harmony import */ var _service_own_interfaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8659);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4306);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2010);
/* harmony import */ var _runner_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8633);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_runner_facts_js__WEBPACK_IMPORTED_MODULE_7__]);
_runner_facts_js__WEBPACK_IMPORTED_MODULE_7__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** From measured targets to the report: diagnosis, gates and conclusion joined, in the order of shared architecture. */










/** Never throws for what a target holds: an error of this program costs a part of that target's assessment, and is named in it. */
function assess(measured, run) {
    const { inputs, baseline, startedAt, durationMs } = run;
    const runner = (0,_runner_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .runnerFacts */ .K)(process.env, inputs.matrix);
    const context = { runner, options: inputs, hasIpv6: (0,_service_own_interfaces_js__WEBPACK_IMPORTED_MODULE_5__/* .hasFamily */ .H)(6) };
    const changes = new Map();
    const targets = measured.map((result) => {
        const compared = compareWith(baseline, result);
        const { target, gates } = withGates(compared.target, inputs.gates, compared.changes);
        const diagnosis = (0,_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(target, { ...context, baseline: compared.before });
        const report = { ...target, diagnosis, gates, ...compared.fields };
        changes.set(report, compared.changes);
        return report;
    });
    const judgement = (0,_gates_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(targets, inputs, (target) => changes.get(target) ?? null);
    return {
        judgement,
        report: {
            schemaVersion: 1,
            tool: { name: 'tracepath-action', version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x },
            startedAt: startedAt.toISOString(),
            durationMs: Math.round(durationMs * 10) / 10,
            runner,
            conclusion: judgement.conclusion,
            targets,
        },
    };
}
function compareWith(baseline, target) {
    if (baseline === null)
        return { target, before: null, changes: null, fields: {} };
    try {
        const before = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .inBaseline */ .v5)(baseline, target);
        const known = before !== null && (0,_report_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .comparable */ .Zm)(before, target);
        const changes = baseline.kind === 'none-yet' ? 'first-run' : known ? (0,_diagnosis_path_change_js__WEBPACK_IMPORTED_MODULE_1__/* .pathChanges */ .P)(target, before) : null;
        return { target, before, changes, fields: { sinceBaseline: sinceBaseline(baseline, before, target) } };
    }
    catch (error) {
        const told = (0,_report_with_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .withFailure */ .f)(target, 'the comparison with the baseline', error);
        return { target: told, before: null, changes: null, fields: {} };
    }
}
/** A gate that throws has decided nothing; the others have. */
function withGates(measured, limits, changes) {
    let target = measured;
    const gates = Object.entries(limits).flatMap(([gate, limit]) => {
        try {
            return (0,_gates_gates_js__WEBPACK_IMPORTED_MODULE_2__.evaluateGates)(measured, { [gate]: limit }, changes);
        }
        catch (error) {
            target = (0,_report_with_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .withFailure */ .f)(target, `the gate ${gate}`, error);
            return [{ gate, limit, actual: null, outcome: 'inconclusive' }];
        }
    });
    return { target, gates };
}
function sinceBaseline(baseline, before, now) {
    if (before !== null)
        return { state: 'compared', differences: (0,_report_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .differences */ .tX)(before, now) };
    return { state: baseline.kind === 'none-yet' ? 'none-yet' : 'no-target', differences: [] };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8633:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runnerFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _net_interfaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5300);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_net_interfaces_js__WEBPACK_IMPORTED_MODULE_2__]);
_net_interfaces_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** What is known of the machine the run is on: Node's os module, the runner's variables, the kernel's interfaces, container marks. */



/** `matrix`: the leg's values, which only the workflow knows. RUNNER_* and GITHUB_JOB are GitHub's default variables; ImageOS is set by GitHub's images; a runner too old to set RUNNER_ENVIRONMENT can only be a self-hosted one. */
function runnerFacts(env, matrix) {
    const given = env.RUNNER_ENVIRONMENT;
    const onRunner = env.GITHUB_ACTIONS === 'true';
    return {
        os: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.type)(),
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
        node: process.version,
        name: env.RUNNER_NAME || null,
        job: env.GITHUB_JOB || null,
        matrix,
        image: env.ImageOS || null,
        environment: given === 'github-hosted' || given === 'self-hosted' ? given : onRunner ? 'self-hosted' : 'local',
        container: inContainer(env),
        interfaces: (0,_net_interfaces_js__WEBPACK_IMPORTED_MODULE_2__/* .localInterfaces */ .Qv)(),
    };
}
/** Marks left by Docker and Podman, and the control group of version 1 or of a host's namespace under Kubernetes. */
function inContainer(env) {
    // Kubernetes sets it in every pod; with cgroup namespaces nothing else tells.
    if (env.KUBERNETES_SERVICE_HOST)
        return true;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/.dockerenv') || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/run/.containerenv'))
        return true;
    return /docker|containerd|kubepods|libpod|\blxc\b/.test(read('/proc/1/cgroup') ?? '');
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _report_cut_short_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4078);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);
/** From every target's gates to what the step does; see shared contract, Inputs `on-inconclusive` and `warn-only`, and Exit. */


/** Ends of a trace that sent nothing toward its target. */
const UNTRIED = new Set(['name-not-found', 'no-route', 'refused-locally']);
/** @param changes what of a target's path differs from the baseline, for the sentences. */
function judge(targets, policy, changes) {
    const failures = [];
    const warnings = [];
    const failedTargets = new Set();
    for (const target of targets) {
        if (untried(target) && !isEgressTest(target))
            failedTargets.add(target.target);
        for (const gate of target.gates) {
            const weight = weigh(gate, policy);
            if (weight === 'pass')
                continue;
            if (weight === 'fail')
                failedTargets.add(target.target);
            const sentences = weight === 'fail' && !policy.warnOnly ? failures : warnings;
            sentences.push({ target, text: (0,_gates_js__WEBPACK_IMPORTED_MODULE_0__.gateSentence)(target, gate, changes(target)) });
        }
    }
    if (targets.every((target) => untried(target) && !isEgressTest(target)))
        failures.unshift({ target: null, text: noneTried(targets) });
    const unsettled = warnings.length > 0 || targets.some(_report_cut_short_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x);
    const conclusion = failures.length > 0 ? 'failure' : unsettled ? 'neutral' : 'success';
    return { conclusion, failures, warnings, failedTargets: [...failedTargets] };
}
function weigh(gate, policy) {
    return gate.outcome === 'inconclusive' ? policy.onInconclusive : gate.outcome;
}
function untried(target) {
    return !target.reached && (UNTRIED.has(target.endReason) || target.address === null);
}
/** `fail-on-reachable`: no name, no route and a local refusal are what such a test wants. */
function isEgressTest({ gates }) {
    return gates.some(({ gate }) => gate === 'fail-on-reachable');
}
function noneTried(targets) {
    const reasons = targets.slice(0, 10).map((target) => `${target.target}: ${target.endReason}`);
    const more = targets.length > reasons.length ? ` and ${targets.length - reasons.length} more` : '';
    return `No target could be tried (${reasons.join(', ')}${more})`;
}


/***/ }),

/***/ 5300:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ interfaceMtu),
/* harmony export */   Qv: () => (/* binding */ localInterfaces),
/* harmony export */   kp: () => (/* binding */ interfaceIndex),
/* harmony export */   yk: () => (/* binding */ packetsSent)
/* harmony export */ });
/* unused harmony exports SIOCGIFMTU, SIOCGIFINDEX, IFREQ_SIZE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8588);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);
/* harmony import */ var _wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5207);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_libc_js__WEBPACK_IMPORTED_MODULE_1__]);
_libc_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/**
 * What the kernel says of this machine's network interfaces: netdevice(7), SIOCGIFMTU and SIOCGIFINDEX over any socket, and
 * proc(5), /proc/net/dev. Not /sys/class/net: in a container it may show another network namespace's.
 */




const SIOCGIFMTU = 0x8921;
const SIOCGIFINDEX = 0x8933;
/** struct ifreq: name 0, of IFNAMSIZ bytes with its end, then a union that begins with an int here. */
const IFREQ_SIZE = 40;
const IFNAMSIZ = 16;
/** More are not worth a report: a host full of containers has one for each. */
const MOST_INTERFACES = 256;
/** Names and MTUs of all interfaces but loopback, in the kernel's order; empty where the system does not tell. */
function localInterfaces() {
    return interfaceNames()
        .filter((name) => name !== 'lo')
        .slice(0, MOST_INTERFACES)
        .flatMap((name) => {
        const mtu = interfaceMtu(name);
        return mtu === null ? [] : [{ name, mtu }];
    });
}
function interfaceNames() {
    return counterLines().map(([name]) => name);
}
/** Packets that loopback, and all other interfaces, have sent so far; null where the system does not tell. */
function packetsSent() {
    const lines = counterLines();
    // Eight counters of what came, then bytes and packets of what left.
    const sum = (of) => of.reduce((total, [, counters]) => total + (counters[9] ?? 0), 0);
    const others = lines.filter(([name]) => name !== 'lo');
    return others.length === 0 ? null : { loopback: sum(lines) - sum(others), others: sum(others) };
}
/** /proc/net/dev: two lines of headings, then `name: counters` for each. */
function counterLines() {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/net/dev', 'latin1').split('\n').slice(2);
        return lines.flatMap((line) => {
            const [, name, counters] = /^\s*([^\s:]+):\s*(.*)$/.exec(line) ?? [];
            return name === undefined ? [] : [[name, (counters ?? '').split(/\s+/).map(Number)]];
        });
    }
    catch {
        return [];
    }
}
/** MTU in bytes; null where there is no such interface. */
function interfaceMtu(name) {
    return askInterface(name, SIOCGIFMTU);
}
/** Index, as IPv6 scope ids name interfaces; null where there is no such interface. */
function interfaceIndex(name) {
    return askInterface(name, SIOCGIFINDEX);
}
function askInterface(name, request) {
    const text = Buffer.from(name);
    if (text.length === 0 || text.length >= IFNAMSIZ)
        return null;
    const ifreq = new Uint8Array(IFREQ_SIZE);
    ifreq.set(text);
    let fd = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.socket)(_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_3__/* .AF_INET */ .Lf, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_DGRAM */ .Ng | _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_CLOEXEC */ .HE, 0);
    if (fd < 0)
        fd = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.socket)(_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_3__/* .AF_INET6 */ .X9, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_DGRAM */ .Ng | _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_CLOEXEC */ .HE, 0);
    if (fd < 0)
        return null;
    const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.ioctl)(fd, request, ifreq);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.closeFd)(fd);
    return result < 0 ? null : new DataView(ifreq.buffer).getInt32(IFNAMSIZ, true);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8588:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allocate: () => (/* binding */ allocate),
/* harmony export */   bind: () => (/* binding */ bind),
/* harmony export */   calls: () => (/* binding */ calls),
/* harmony export */   closeFd: () => (/* binding */ closeFd),
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   epollControl: () => (/* binding */ epollControl),
/* harmony export */   epollCreate: () => (/* binding */ epollCreate),
/* harmony export */   epollReady: () => (/* binding */ epollReady),
/* harmony export */   errnoName: () => (/* binding */ errnoName),
/* harmony export */   exitNow: () => (/* binding */ exitNow),
/* harmony export */   getOption: () => (/* binding */ getOption),
/* harmony export */   getOptionBytes: () => (/* binding */ getOptionBytes),
/* harmony export */   getRandom: () => (/* binding */ getRandom),
/* harmony export */   getSocketName: () => (/* binding */ getSocketName),
/* harmony export */   ioctl: () => (/* binding */ ioctl),
/* harmony export */   realtime: () => (/* binding */ realtime),
/* harmony export */   receive: () => (/* binding */ receive),
/* harmony export */   receiveMessage: () => (/* binding */ receiveMessage),
/* harmony export */   send: () => (/* binding */ send),
/* harmony export */   sendMessage: () => (/* binding */ sendMessage),
/* harmony export */   setOption: () => (/* binding */ setOption),
/* harmony export */   setOptionBytes: () => (/* binding */ setOptionBytes),
/* harmony export */   socket: () => (/* binding */ socket),
/* harmony export */   watchReadable: () => (/* binding */ watchReadable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _libc_unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(367);
/**
 * The C library's calls as typed functions, through Koffi: the one file that knows Koffi. Prototypes: socket(2), sendmsg(2),
 * epoll_ctl(2), clock_gettime(2), netdevice(7); structures laid out as on 64-bit Linux, the same in glibc and musl.
 */


const koffi = await load();
const libc = koffi.load(null);
// Buffers pass as void *, addresses of Memory as uintptr_t.
const functions = {
    socket: libc.func('int socket(int, int, int)'),
    bind: libc.func('int bind(int, void *, uint32_t)'),
    connect: libc.func('int connect(int, void *, uint32_t)'),
    getsockname: libc.func('int getsockname(int, void *, void *)'),
    setsockopt: libc.func('int setsockopt(int, int, int, void *, uint32_t)'),
    getsockopt: libc.func('int getsockopt(int, int, int, void *, void *)'),
    send: libc.func('int64_t send(int, void *, size_t, int)'),
    recv: libc.func('int64_t recv(int, void *, size_t, int)'),
    sendmsg: libc.func('int64_t sendmsg(int, uintptr_t, int)'),
    recvmsg: libc.func('int64_t recvmsg(int, uintptr_t, int)'),
    ioctl: libc.func('int ioctl(int, unsigned long, void *)'),
    close: libc.func('int close(int)'),
    epollCreate: libc.func('int epoll_create1(int)'),
    epollControl: libc.func('int epoll_ctl(int, int, int, void *)'),
    epollWait: libc.func('int epoll_wait(int, uintptr_t, int, int)'),
    exit: libc.func('void _exit(int)'),
    getrlimit: libc.func('int getrlimit(int, void *)'),
    getrandom: libc.func('int64_t getrandom(void *, size_t, unsigned int)'),
    clockGettime: libc.func('int clock_gettime(int, void *)'),
};
/** A call's result, or minus the errno where it failed. */
function checked(result) {
    return result < 0 ? -koffi.errno() : result;
}
/**
 * Every call that the kernel may refuse, by its C name: what it returns, or -errno. All calls of this program go through
 * this object, so that a test can replace any of them (test/support/faults.ts).
 */
const calls = {
    socket: (domain, type, protocol) => checked(functions.socket(domain, type, protocol)),
    bind: (fd, name, length) => checked(functions.bind(fd, name, length)),
    connect: (fd, name, length) => checked(functions.connect(fd, name, length)),
    getsockname: (fd, name, length) => checked(functions.getsockname(fd, name, length)),
    setsockopt: (fd, level, name, value, length) => checked(functions.setsockopt(fd, level, name, value, length)),
    getsockopt: (fd, level, name, value, length) => checked(functions.getsockopt(fd, level, name, value, length)),
    send: (fd, data, length, flags) => checked(functions.send(fd, data, length, flags)),
    recv: (fd, into, length, flags) => checked(functions.recv(fd, into, length, flags)),
    sendmsg: (fd, msghdr, flags) => checked(functions.sendmsg(fd, msghdr, flags)),
    recvmsg: (fd, msghdr, flags) => checked(functions.recvmsg(fd, msghdr, flags)),
    ioctl: (fd, request, argument) => checked(functions.ioctl(fd, request, argument)),
    close: (fd) => checked(functions.close(fd)),
    getrandom: (into, length, flags) => checked(functions.getrandom(into, length, flags)),
    epoll_create1: (flags) => checked(functions.epollCreate(flags)),
    epoll_ctl: (epoll, operation, fd, event) => checked(functions.epollControl(epoll, operation, fd, event)),
    epoll_wait: (epoll, events, count, timeout) => checked(functions.epollWait(epoll, events, count, timeout)),
};
/** sys/resource.h; alike on x64 and arm64. */
const RLIMIT_NOFILE = 7;
/** Descriptors left to the rest of the program, which reads its own files while packets fly; where there are few, a quarter of them. */
const SPARE_DESCRIPTORS = 16;
const descriptors = descriptorLimit();
const highestSocket = descriptors - Math.min(SPARE_DESCRIPTORS, Math.floor(descriptors / 4));
/** struct rlimit: rlim_cur, rlim_max, 64 bits each. */
function descriptorLimit() {
    const limits = new BigUint64Array(2);
    const known = functions.getrlimit(RLIMIT_NOFILE, new Uint8Array(limits.buffer)) === 0;
    return known ? Number(limits[0]) : Number.POSITIVE_INFINITY;
}
// Each of these answers what its C namesake does, and -errno on failure.
function socket(domain, type, protocol) {
    const fd = calls.socket(domain, type, protocol);
    if (fd < highestSocket)
        return fd;
    calls.close(fd);
    return -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EMFILE;
}
const bind = (fd, name) => calls.bind(fd, name, name.length);
const connect = (fd, name) => calls.connect(fd, name, name.length);
const send = (fd, data, flags) => calls.send(fd, data, data.length, flags);
/** `length` bytes at most; `into` null with MSG_TRUNC drops them (tcp(7)). */
const receive = (fd, into, length, flags) => calls.recv(fd, into, length, flags);
const sendMessage = (fd, msghdr, flags) => calls.sendmsg(fd, msghdr, flags);
const receiveMessage = (fd, msghdr, flags) => calls.recvmsg(fd, msghdr, flags);
const closeFd = (fd) => calls.close(fd);
const ioctl = (fd, request, argument) => calls.ioctl(fd, request, argument);
/** Fills `into` (at most 256 bytes) with random bytes: their number. */
const getRandom = (into) => calls.getrandom(into, into.length, 0);
const epollCreate = (flags) => calls.epoll_create1(flags);
const epollControl = (epoll, operation, fd, event) => calls.epoll_ctl(epoll, operation, fd, event);
/** Never waits. `events` is the address of room for `count` struct epoll_event. */
const epollReady = (epoll, events, count) => calls.epoll_wait(epoll, events, count, 0);
const number32 = new Int32Array(1);
const numberBytes = new Uint8Array(number32.buffer);
const lengthOf = new Uint32Array(1);
const lengthBytes = new Uint8Array(lengthOf.buffer);
/** Sets an option whose value is an `int`. */
function setOption(fd, level, name, value) {
    number32[0] = value;
    return calls.setsockopt(fd, level, name, numberBytes, 4);
}
/** Sets an option whose value is text or a struct. */
const setOptionBytes = (fd, level, name, value) => calls.setsockopt(fd, level, name, value, value.length);
/** An option whose value is an `int` that is never negative; -errno on failure. */
function getOption(fd, level, name) {
    lengthOf[0] = 4;
    const result = calls.getsockopt(fd, level, name, numberBytes, lengthBytes);
    return result < 0 ? result : (number32[0] ?? 0);
}
/** Fills `into` with an option's value: its length, or -errno. */
function getOptionBytes(fd, level, name, into) {
    lengthOf[0] = into.length;
    const result = calls.getsockopt(fd, level, name, into, lengthBytes);
    return result < 0 ? result : Math.min(lengthOf[0] ?? 0, into.length);
}
/** Fills `into` with the socket's own address: its length, or -errno. */
function getSocketName(fd, into) {
    lengthOf[0] = into.length;
    const result = calls.getsockname(fd, into, lengthBytes);
    return result < 0 ? result : Math.min(lengthOf[0] ?? 0, into.length);
}
const timespec = new BigInt64Array(2);
const timespecBytes = new Uint8Array(timespec.buffer);
/** CLOCK_REALTIME in milliseconds since 1970, with fractions: the clock of the kernel's packet timestamps. */
function realtime() {
    functions.clockGettime(0, timespecBytes);
    return Number(timespec[0]) * 1e3 + Number(timespec[1]) / 1e6;
}
/** Memory of `size` bytes, zeroed. */
function allocate(size) {
    const pointer = koffi.alloc('uint8_t', size);
    const buffer = koffi.view(pointer, size);
    const bytes = new Uint8Array(buffer).fill(0);
    return { bytes, view: new DataView(buffer), address: koffi.address(pointer) };
}
function watchReadable(fd, callback) {
    const handle = koffi.node.poll(fd, { readable: true }, callback);
    handle.stop();
    let open = true; // Koffi dereferences a null pointer where a closed handle is started or stopped
    return {
        start: () => {
            if (open)
                handle.start({ readable: true }, callback);
        },
        stop: () => {
            if (open)
                handle.stop();
        },
        close: () => {
            if (open)
                handle.close();
            open = false;
        },
    };
}
const names = new Map(Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno).map(([name, value]) => [value, name]));
names.set(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EAGAIN, 'EAGAIN'); // EWOULDBLOCK and EOPNOTSUPP share numbers with others: the usual names
names.set(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENOTSUP, 'EOPNOTSUPP');
// asm-generic/errno.h has them, Node does not; the kernel makes them of ICMP errors (icmp_err_convert).
names.set(64, 'ENONET');
names.set(112, 'EHOSTDOWN');
/** Symbolic name of an errno, as `EPERM`; `errno N` where none is known. */
function errnoName(errno) {
    return names.get(errno) ?? `errno ${errno}`;
}
/** Ends the process at once, _exit(2): nothing of Node's own end runs. */
function exitNow(status) {
    functions.exit(status);
}
async function load() {
    try {
        return (await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 8492))).default;
    }
    catch (error) {
        throw new _libc_unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .LibcUnavailable */ .X(process.platform, process.arch, error);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ MSG_ERRQUEUE),
/* harmony export */   $s: () => (/* binding */ SO_LINGER),
/* harmony export */   Bl: () => (/* binding */ MSG_TRUNC),
/* harmony export */   HE: () => (/* binding */ SOCK_CLOEXEC),
/* harmony export */   HK: () => (/* binding */ SOF_TIMESTAMPING_TX_ACK),
/* harmony export */   IP: () => (/* binding */ IP),
/* harmony export */   Jg: () => (/* binding */ TCP_INFO),
/* harmony export */   Ng: () => (/* binding */ SOCK_DGRAM),
/* harmony export */   Rn: () => (/* binding */ SOL_SOCKET),
/* harmony export */   Wq: () => (/* binding */ SO_TIMESTAMPING),
/* harmony export */   ZW: () => (/* binding */ SOF_TIMESTAMPING_RX_SOFTWARE),
/* harmony export */   _m: () => (/* binding */ PMTUDISC_DO),
/* harmony export */   af: () => (/* binding */ IPPROTO_TCP),
/* harmony export */   bd: () => (/* binding */ PMTUDISC_PROBE),
/* harmony export */   cF: () => (/* binding */ SOF_TIMESTAMPING_OPT_TSONLY),
/* harmony export */   dp: () => (/* binding */ SOF_TIMESTAMPING_TX_SOFTWARE),
/* harmony export */   gn: () => (/* binding */ SO_RCVBUF),
/* harmony export */   kh: () => (/* binding */ SO_BINDTODEVICE),
/* harmony export */   mx: () => (/* binding */ IPPROTO_UDP),
/* harmony export */   oW: () => (/* binding */ TCP_MAXSEG),
/* harmony export */   q8: () => (/* binding */ MSG_NOSIGNAL),
/* harmony export */   qN: () => (/* binding */ SO_ERROR),
/* harmony export */   qp: () => (/* binding */ SOCK_NONBLOCK),
/* harmony export */   uS: () => (/* binding */ SOF_TIMESTAMPING_SOFTWARE),
/* harmony export */   wE: () => (/* binding */ SOCK_STREAM),
/* harmony export */   yJ: () => (/* binding */ SOF_TIMESTAMPING_OPT_ID),
/* harmony export */   z: () => (/* binding */ SCM_TIMESTAMPING),
/* harmony export */   zX: () => (/* binding */ TCP_NODELAY),
/* harmony export */   zx: () => (/* binding */ MSG_DONTWAIT)
/* harmony export */ });
/* unused harmony exports IPPROTO_ICMP, IPPROTO_ICMPV6 */
/** Numbers of the socket interface that the probes use, on Linux x64 and arm64 (asm-generic/socket.h, linux/in.h, linux/in6.h, linux/tcp.h, linux/net_tstamp.h). */
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const SOCK_NONBLOCK = 0o4000;
const SOCK_CLOEXEC = 0o2000000;
const SOL_SOCKET = 1;
const SO_ERROR = 4;
const SO_RCVBUF = 8;
const SO_LINGER = 13;
const SO_BINDTODEVICE = 25;
const SO_TIMESTAMPING = 37;
/** The control message that SO_TIMESTAMPING makes has its number. */
const SCM_TIMESTAMPING = SO_TIMESTAMPING;
const SOF_TIMESTAMPING_TX_SOFTWARE = 1 << 1;
const SOF_TIMESTAMPING_RX_SOFTWARE = 1 << 3;
const SOF_TIMESTAMPING_SOFTWARE = 1 << 4;
const SOF_TIMESTAMPING_OPT_ID = 1 << 7;
const SOF_TIMESTAMPING_TX_ACK = 1 << 9;
const SOF_TIMESTAMPING_OPT_TSONLY = 1 << 11;
const MSG_TRUNC = 0x20;
const MSG_DONTWAIT = 0x40;
const MSG_ERRQUEUE = 0x2000;
const MSG_NOSIGNAL = 0x4000;
const IPPROTO_ICMP = 1;
const IPPROTO_TCP = 6;
const IPPROTO_UDP = 17;
const IPPROTO_ICMPV6 = 58;
const TCP_NODELAY = 1;
const TCP_MAXSEG = 2;
const TCP_INFO = 11;
/** IP_PMTUDISC_DO: DF set, the kernel's cached path MTU obeyed. */
const PMTUDISC_DO = 2;
/** IP_PMTUDISC_PROBE: DF set, the cached path MTU ignored. */
const PMTUDISC_PROBE = 3;
/** What the two families call alike things. `dontFrag` and `pktOptions` exist in IPv6 alone. */
const IP = {
    4: {
        level: 0, // SOL_IP
        headerSize: 20,
        icmpProtocol: IPPROTO_ICMP,
        ttl: 2, // IP_TTL, as option and as control message for sending
        sendTtl: 2,
        receiveTtl: 12, // IP_RECVTTL
        ttlMessage: 2, // control message type IP_TTL
        mtuDiscover: 10,
        recvErr: 11, // as option and as control message
        recvErrRfc4884: 26,
        mtu: 14,
        minTtl: 21,
        dontFrag: null,
        pktOptions: null,
        /** ICMP type and code of "too big". */
        tooBig: { type: 3, code: 4 },
        echoRequest: 8,
        echoReply: 0,
    },
    6: {
        level: 41, // SOL_IPV6
        headerSize: 40,
        icmpProtocol: IPPROTO_ICMPV6,
        ttl: 16, // IPV6_UNICAST_HOPS
        sendTtl: 52, // IPV6_HOPLIMIT
        receiveTtl: 51, // IPV6_RECVHOPLIMIT
        ttlMessage: 52,
        mtuDiscover: 23,
        recvErr: 25,
        recvErrRfc4884: 31,
        mtu: 24,
        minTtl: 73, // IPV6_MINHOPCOUNT
        dontFrag: 62,
        pktOptions: 6, // IPV6_2292PKTOPTIONS
        tooBig: { type: 2, code: 0 },
        echoRequest: 128,
        echoReply: 129,
    },
};


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ AF),
/* harmony export */   Cs: () => (/* binding */ encodeSockaddr),
/* harmony export */   EJ: () => (/* binding */ decodeSockaddr),
/* harmony export */   Lf: () => (/* binding */ AF_INET),
/* harmony export */   X9: () => (/* binding */ AF_INET6)
/* harmony export */ });
/* unused harmony exports SOCKADDR_IN_SIZE, SOCKADDR_IN6_SIZE */
/* harmony import */ var _ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1228);
/** struct sockaddr_in and sockaddr_in6 (linux/in.h, linux/in6.h) to and from values. */

const AF_INET = 2;
const AF_INET6 = 10;
/** Address families by IP version. */
const AF = { 4: AF_INET, 6: AF_INET6 };
/** Bytes of struct sockaddr_in: family 0, port 2, address 4, padding 8. */
const SOCKADDR_IN_SIZE = 16;
/** Bytes of struct sockaddr_in6: family 0, port 2, flow information 4, address 8, scope id 24. */
const SOCKADDR_IN6_SIZE = 28;
/**
 * The bytes of a socket address.
 *
 * @throws RangeError where the address is not numeric or not of its family: callers pass checked ones.
 */
function encodeSockaddr({ family, address, port, scopeId }) {
    const ip = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(address);
    if (ip?.length !== (family === 4 ? 4 : 16))
        throw new RangeError(`${address} is not a numeric IPv${family} address`);
    const bytes = new Uint8Array(family === 4 ? SOCKADDR_IN_SIZE : SOCKADDR_IN6_SIZE);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, AF[family], true); // sa_family_t is in host order: little-endian on x64 and arm64
    view.setUint16(2, port, false);
    bytes.set(ip, family === 4 ? 4 : 8);
    if (family === 6)
        view.setUint32(24, scopeId, true);
    return bytes;
}
/** Reads a socket address; null where the family is another (AF_UNSPEC for one) or the bytes are too few. */
function decodeSockaddr(bytes) {
    if (bytes.length < 2)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const family = view.getUint16(0, true);
    if (family === AF_INET && bytes.length >= 8) {
        return { family: 4, address: (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)(bytes.subarray(4, 8)), port: view.getUint16(2, false), scopeId: 0 };
    }
    if (family === AF_INET6 && bytes.length >= SOCKADDR_IN6_SIZE) {
        const address = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)(bytes.subarray(8, 24));
        return { family: 6, address, port: view.getUint16(2, false), scopeId: view.getUint32(24, true) };
    }
    return null;
}


/***/ }),

/***/ 8659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ownInterfaces),
/* harmony export */   H: () => (/* binding */ hasFamily)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/** This machine's interfaces and their addresses, by Node's os.networkInterfaces (getifaddrs(3)), which throws where netlink is forbidden. */

/** The addresses of each interface by its name; null: netlink is forbidden. */
function ownInterfaces() {
    try {
        return new Map(Object.entries((0,node_os__WEBPACK_IMPORTED_MODULE_0__.networkInterfaces)()).map(([name, addresses = []]) => [name, addresses]));
    }
    catch {
        return null;
    }
}
const LINK_LOCAL_V6 = /^fe[89ab]/i;
/** Whether any interface but loopback has an address of `family`, of IPv6 one that is not link-local; null: not known. */
function hasFamily(family) {
    const own = ownInterfaces();
    if (own === null)
        return null;
    const outward = [...own.values()].flat().filter(({ internal, address }) => !internal && !LINK_LOCAL_V6.test(address));
    return outward.some((each) => each.family === `IPv${family}`);
}


/***/ })

};
