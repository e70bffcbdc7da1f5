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
/* harmony import */ var _diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(166);
/* harmony import */ var _diagnosis_path_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
/* harmony import */ var _gates_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);
/* harmony import */ var _gates_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4286);
/* harmony import */ var _report_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4146);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4306);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6134);
/* harmony import */ var _runner_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8633);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_runner_facts_js__WEBPACK_IMPORTED_MODULE_6__]);
_runner_facts_js__WEBPACK_IMPORTED_MODULE_6__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** From measured targets to the report: diagnosis, gates and conclusion joined, in the order of shared architecture. */








function assess(measured, run) {
    const { inputs, baseline, startedAt, durationMs } = run;
    const runner = (0,_runner_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .runnerFacts */ .K)(process.env, inputs.matrix);
    const context = { runner, options: inputs, hasIpv6: (0,_runner_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .hasIpv6 */ .Y)() };
    const targets = measured.map((target) => {
        const before = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .inBaseline */ .v)(baseline, target);
        return {
            ...target,
            diagnosis: (0,_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(target, { ...context, baseline: before }),
            gates: (0,_gates_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateGates */ .ud)(target, inputs.gates, changesSince(baseline, before, target)),
            ...(baseline === null ? {} : { sinceBaseline: sinceBaseline(baseline, before, target) }),
        };
    });
    const judgement = (0,_gates_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(targets, inputs, (target) => changesSince(baseline, (0,_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .inBaseline */ .v)(baseline, target), target));
    return {
        judgement,
        report: {
            schemaVersion: 1,
            tool: { name: 'tracepath-action', version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x },
            startedAt: startedAt.toISOString(),
            durationMs: Math.round(durationMs * 10) / 10,
            runner,
            conclusion: judgement.conclusion,
            targets,
        },
    };
}
/** What differs now, for the gate; null where nothing that is known in both could be compared. */
function changesSince(baseline, before, now) {
    if (baseline?.kind === 'none-yet')
        return 'first-run';
    return before !== null && (0,_report_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .comparable */ .Zm)(before, now) ? (0,_diagnosis_path_change_js__WEBPACK_IMPORTED_MODULE_1__/* .pathChanges */ .P)(now, before) : null;
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
/* harmony export */   K: () => (/* binding */ runnerFacts),
/* harmony export */   Y: () => (/* binding */ hasIpv6)
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
/** Whether any interface but loopback has an IPv6 address that is not link-local; null where netlink is forbidden. */
function hasIpv6() {
    try {
        return Object.values((0,node_os__WEBPACK_IMPORTED_MODULE_1__.networkInterfaces)()).some((addresses) => addresses?.some(({ family, internal, address }) => family === 'IPv6' && !internal && !/^fe[89ab]/i.test(address)));
    }
    catch {
        return null;
    }
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ud: () => (/* binding */ evaluateGates),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
/* unused harmony export closedPort */
/* harmony import */ var _engine_facts_loss_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);
/* harmony import */ var _report_text_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
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
        actual: (target) => (target.reached ? (0,_report_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .lossPercent */ .n_)(target) : null),
        judge: (_actual, limit, target) => {
            if (maybeRateLimited(target))
                return 'inconclusive';
            const { sent, received } = target.loss;
            const verdict = (0,_engine_facts_loss_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeLoss */ .Fh)({ sent, lost: sent - received }, limit);
            return verdict === 'undecided' ? 'inconclusive' : verdict;
        },
        found: (target, { actual, limit }) => `loss is ${(0,_report_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(Number(actual))} % (${target.loss.sent - target.loss.received} of ${target.loss.sent} probes), above the limit of ${limit}, ${atTarget(target)}`,
        unknown: (target, { limit }) => maybeRateLimited(target)
            ? `${target.loss.sent - target.loss.received} of ${target.loss.sent} probes stayed unanswered, the limit is ${limit} %, but the target answers by ICMP errors, which hosts send only so often, so whether any was lost is not known`
            : target.loss.sent === 0 || !target.reached
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
            const days = service?.tls?.certificate?.daysLeft;
            return days === undefined ? null : Math.floor(days * 10) / 10;
        },
        judge: (actual, limit) => (actual < limit ? 'fail' : 'pass'),
        found: (_target, { actual, limit }) => `the certificate ends in ${actual} days, below the limit of ${limit}`,
        unknown: (_target, { limit }) => `no certificate was received, the limit is ${limit} days`,
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
    const gate = GATES[outcome.gate];
    const says = outcome.outcome === 'fail' ? gate.found(target, outcome, changes) : gate.unknown(target, outcome);
    const address = target.address === null || target.address === target.host ? '' : ` (${target.address})`;
    return `${target.target}${address}: ${says} [${outcome.gate}${outcome.outcome === 'inconclusive' ? ', inconclusive' : ''}]`;
}
/** What the count allows, where it decides nothing. */
function undecidedLoss({ loss: { sent, received } }, limit) {
    const { lower, upper } = (0,_engine_facts_loss_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .lossBounds */ .hh)({ sent, lost: sent - received });
    return `${sent - received} of ${sent} probes were lost, so loss is between ${(0,_report_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(100 * lower)} and ${(0,_report_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(100 * upper)} % with 99 % confidence, the limit is ${limit} %`;
}
/** Whether silence may be the target's own limit on ICMP errors. */
function maybeRateLimited({ reached, loss, evidence }) {
    return reached && evidence.lossByIcmp && loss.received < loss.sent;
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
    return `packets of ${blackHole.fails} bytes vanish on the way ${way} the target where ${blackHole.passes} bytes arrive, ${where}`;
}


/***/ }),

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

/** Ends of a trace that sent nothing toward its target. */
const UNTRIED = new Set(['name-not-found', 'no-route', 'refused-locally']);
/** Ends that leave a question open, whatever the gates say. */
const CUT_SHORT = new Set(['deadline', 'cancelled']);
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
            (weight === 'fail' && !policy.warnOnly ? failures : warnings).push((0,_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .gateSentence */ .zo)(target, gate, changes(target)));
        }
    }
    if (targets.every((target) => untried(target) && !isEgressTest(target)))
        failures.unshift(noneTried(targets));
    const unsettled = warnings.length > 0 || targets.some(({ endReason }) => CUT_SHORT.has(endReason));
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


/***/ })

};
