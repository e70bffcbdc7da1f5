export const id = 738;
export const ids = [738];
export const modules = {

/***/ 7738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openScreen: () => (/* binding */ openScreen)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _report_render_console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8639);
/* harmony import */ var _report_render_console_conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9451);
/** What the command line shows on a terminal or in a pipe, in colours where the terminal takes them. */



/** The hops of the target that starts first appear as they are found; the others, measured meanwhile, follow it whole. */
function openScreen(stream) {
    // Colours on a terminal alone, and none where NO_COLOR is set.
    const paint = (colour, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, text, { stream });
    const print = (text) => void stream.write(`${text}\n`);
    let live = null;
    let shownTtl = 0;
    const progress = {
        onStart: (index, label, address, localMtu) => {
            // The same target again: a client ends up at another of its addresses, and the trace starts anew there.
            if (live !== null && live.index !== index)
                return;
            shownTtl = 0;
            live = { index, label, address };
            print((0,_report_render_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleStart */ .AY)(label, address, localMtu));
        },
        onHop: (index, hop) => {
            if (live?.index !== index)
                return;
            shownTtl = hop.ttl;
            print((0,_report_render_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleHop */ .fn)(hop, live.address, paint));
        },
    };
    const isLive = ({ target, address }) => target === live?.label && address === live.address;
    const finish = (report) => {
        const { targets } = report;
        const paths = [...targets.filter(isLive), ...targets.filter((target) => !isLive(target))].map((target) => {
            const head = isLive(target) ? [] : [(0,_report_render_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleStart */ .AY)(target.target, target.address, target.pmtu.localMtu)];
            const hops = target.hops.filter(({ ttl }) => !isLive(target) || ttl > shownTtl);
            const rows = hops.map((hop) => (0,_report_render_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleHop */ .fn)(hop, target.address, paint));
            return [...head, ...rows, (0,_report_render_console_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleEnd */ .DC)(target, paint)].join('\n');
        });
        const found = (0,_report_render_console_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleFindings */ .E)(report, { remedies: 'all', paint });
        print([...paths, found, (0,_report_render_console_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleConclusion */ .x)(report, paint)].filter((part) => part !== '').join('\n\n'));
    };
    return { progress, finish };
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

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ baselineTable),
/* harmony export */   X: () => (/* binding */ pathDiffers)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);

/** Rows of the table; the rest is counted. */
const MOST_ROWS = 40;
const names = {
    reached: 'Reached',
    hop: 'Hop',
    'hop-count': 'Hop count',
    pmtu: 'Path MTU',
    rtt: 'Round trip, median',
};
/** The empty string where no baseline was asked for. */
function baselineTable({ sinceBaseline }) {
    if (sinceBaseline === undefined)
        return '';
    const { state, differences } = sinceBaseline;
    if (state === 'none-yet')
        return 'ℹ️ **No baseline yet**: nothing is compared in this run.';
    if (state === 'no-target')
        return 'ℹ️ **Not in the baseline**: the earlier report does not know this target.';
    if (differences.length === 0)
        return 'ℹ️ **As in the baseline**: hops, hop count, path MTU and round trip are the same within noise.';
    const rows = differences
        .slice(0, MOST_ROWS)
        .map(({ what, ttl, before, after }) => `| ${names[what]}${ttl === null ? '' : ` ${ttl}`} | ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(before)} | ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(after)} |`);
    const more = differences.length - rows.length;
    return [
        '| Since the baseline | Before | Now |',
        '|---|---|---|',
        ...rows,
        ...(more > 0 ? [`| *and ${more} more* | | |`] : []),
    ].join('\n');
}
/** Whether the path itself differs; round-trip times alone are not the path. */
function pathDiffers({ sinceBaseline }) {
    return (sinceBaseline?.differences.some(({ what }) => what === 'hop' || what === 'hop-count' || what === 'pmtu') ?? false);
}


/***/ }),

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ consoleFindings),
/* harmony export */   x: () => (/* binding */ consoleConclusion)
/* harmony export */ });
/* harmony import */ var _shared_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6318);
/* harmony import */ var _text_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6408);
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9498);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3374);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5240);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(658);
/**
 * What the paths mean, for a terminal or a log: each fault once for all targets that share it, with what to change, and the
 * conclusion last, within one screen. Strings only; every line is safe to print (escape.ts).
 */







/** Targets named before the conclusion; the rest is counted. With what follows them they fit a screen of 40 lines. */
const MOST_ROWS = 24;
/** Targets of one finding that have a line each. */
const MOST_TEXTS = 5;
/** Remedies of one finding that a log shows in full. */
const MOST_FIRST = 2;
/** Targets named in a list. */
const MOST_NAMED = 8;
const colours = { error: 'red', warning: 'yellow', info: 'green' };
/** All findings, the gravest first; a lone target's `healthy` too. The empty string where there is none. */
function consoleFindings({ targets }, { remedies, paint = _paint_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p }) {
    const shown = (0,_shared_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedFindings */ .a)(targets).filter(({ code }) => code !== 'healthy' || targets.length === 1);
    return shown
        .flatMap((finding) => [
        ...said(finding, targets, paint),
        // In a log an info needs no action; a terminal has no summary to look it up in.
        ...(remedies === 'first' && finding.severity === 'info' ? [] : toChange(finding, remedies)),
    ])
        .join('\n');
}
/** What was found, of each target; of more than a few, their names. */
function said(finding, targets, paint) {
    const { severity, code, title, of } = finding;
    const head = `${paint(severity === 'info' ? 'bold' : colours[severity], severity)} ${code}:`;
    const [first] = of;
    if (first === undefined)
        return [];
    if (of.length === 1) {
        const whose = targets.length === 1 ? '' : `${first.target.target}: `;
        return [`${head} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLine */ .oN)(`${whose}${(0,_text_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)({ title, text: first.text })}`)}`];
    }
    const lines = [`${head} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLine */ .oN)(title)} (${of.length} of ${targets.length} targets)`];
    if (severity === 'info')
        return [`${lines[0]}: ${names(of.map(({ target }) => target))}`];
    for (const { target, text } of of.slice(0, MOST_TEXTS))
        lines.push(`  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLabel */ .Op)(target, targets)}: ${text}`)}`);
    const rest = of.slice(MOST_TEXTS);
    return rest.length === 0
        ? lines
        : [...lines, `  and ${rest.length} more: ${names(rest.map(({ target }) => target))}`];
}
/** What to change, each way once. */
function toChange(finding, form) {
    const all = { shown: finding.remedies, others: [] };
    const { shown, others } = form === 'all' ? all : (0,_shared_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .likeliest */ .b)(finding, MOST_FIRST);
    const lines = shown.flatMap(({ remedy, targets }) => {
        const whose = targets.length === finding.of.length ? '' : `For ${names(targets)}: `;
        return (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .remedyLines */ .gb)(remedy).map((line, at) => `    ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainIndented */ .Cy)(at === 0 ? whose + line : line)}`.trimEnd());
    });
    return others.length > 0 ? [...lines, `    ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(others.length, 'more way')} in the summary.`] : lines;
}
function names(targets) {
    const shown = [...new Set(targets.map(({ target }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLine */ .oN)(target)))];
    const more = shown.length - MOST_NAMED;
    return more > 0 ? `${shown.slice(0, MOST_NAMED).join(', ')} and ${more} more` : shown.join(', ');
}
/** A row for each target, the worst first, then the conclusion. Ends a log or a terminal's text. */
function consoleConclusion(report, paint = _paint_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p) {
    const { targets, conclusion, durationMs } = report;
    const sorted = targets.toSorted((a, b) => _text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOrder */ .IY[(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(a)] - _text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOrder */ .IY[(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(b)]);
    const rows = sorted.slice(0, MOST_ROWS).map((target) => {
        const worst = (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(target);
        const word = paint(colours[worst], _text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standingWords */ .o4[worst].padEnd(7));
        return `  ${word}  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLine */ .oN)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLabel */ .Op)(target, targets)}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(target)}`)}`;
    });
    const more = targets.length - rows.length;
    if (more > 0)
        rows.push(`  and ${more} more`);
    const troubled = targets.filter((target) => (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(target) !== 'info').length;
    const scope = troubled === 0 || targets.length === 1 ? '' : `${(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .attention */ .fP)(troubled, targets.length)}. `;
    const why = troubled > 0 && conclusion === 'success' ? ` (${_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .TOLERATED */ .P0})` : '';
    const word = paint(conclusion === 'failure' ? 'red' : conclusion === 'success' ? 'green' : 'yellow', conclusion);
    return [...rows, `${scope}Conclusion: ${word}${why}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(targets.length, 'target')} in ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .span */ .Ln)(durationMs)}`].join('\n');
}


/***/ }),

/***/ 8639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ consoleStart),
/* harmony export */   DC: () => (/* binding */ consoleEnd),
/* harmony export */   fn: () => (/* binding */ consoleHop),
/* harmony export */   vI: () => (/* binding */ consoleTarget)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9498);
/* harmony import */ var _text_loss_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2206);
/* harmony import */ var _text_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4746);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3374);
/* harmony import */ var _text_waiting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1418);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(658);
/* harmony import */ var _watch_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8475);
/**
 * The paths for a terminal or a log, hops in the shape of iputils tracepath 20221126 (`print_host`, `[LOCALHOST]`, `Resume:`);
 * what they mean is console-conclusion.ts's. Strings only; every line is safe to print (escape.ts).
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
    const to = `tracepath to ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(label)}${address === null || address === label ? '' : ` (${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address)})`}`;
    return localMtu === null ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(to) : `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(to)}\n 1?: ${'[LOCALHOST]'.padEnd(32)} pmtu ${localMtu}`;
}
function responderLine(ttl, responder, target, paint) {
    const { address, hostname, rttMs, icmp, returnHops, mtu } = responder;
    const nameless = hostname === null || hostname === address;
    const host = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLine */ .oN)(nameless ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address) : `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(hostname)} (${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address)})`);
    const time = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .spread */ .il)(rttMs);
    const arrived = address === target && arrivals.has(icmp?.meaning);
    const words = [
        time === null ? null : `${time.median.toFixed(3)}ms`.padStart(9),
        returnHops === null || returnHops === ttl ? null : `asymm ${String(returnHops).padStart(2)}`,
        mtu === null ? null : paint('yellow', `pmtu ${mtu}`),
        arrived ? paint('green', 'reached') : null,
        icmp === null || icmp.meaning === 'time-exceeded' || arrived
            ? null
            : paint('red', letters[icmp.meaning] ?? icmp.meaning),
    ];
    return [`${ttlColumn(ttl)}:  ${host.padEnd(hostColumn)}`, ...words.filter((word) => word !== null)]
        .join(' ')
        .trimEnd();
}
/** One hop as it is found: a line for each responder. `target` is the target's address, whose answer is marked `reached`. */
function consoleHop(hop, target, paint = _paint_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p) {
    if (hop.responders.length === 0)
        return `${ttlColumn(hop.ttl)}:  ${paint('dim', 'no reply')}${answeredOthers(hop)}`;
    return hop.responders.map((responder) => responderLine(hop.ttl, responder, target, paint)).join('\n');
}
/** Who answered other targets of the run where this one's row is silent. */
function answeredOthers({ answeredOthers: routers = [] }) {
    if (routers.length === 0)
        return '';
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLine */ .oN)(` (${routers
        .slice(0, 3)
        .map((address) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address))
        .join(', ')} answered other targets of this run)`);
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
/** What using the service showed, in one line: what works, then each phase's own time. */
function serviceLines(target) {
    const { service } = target;
    if (service === null)
        return [];
    const said = service.state === 'working'
        ? (0,_text_service_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceSummary */ .m8)(target)
        : service.failedPhase === null
            ? 'unknown'
            : `failing in phase ${service.failedPhase}`;
    const phases = (0,_text_service_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseTimes */ .Sb)(service).map(({ name, ms }) => `${name} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(ms)}`);
    return [`     Service: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLine */ .oN)([said, ...phases].join(', '))}`];
}
/** What closes a target: the result, what is not known, and its gates. */
function consoleEnd(target, paint = _paint_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p) {
    const lines = [resume(target), ...serviceLines(target), ...(0,_watch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .watchLines */ .h)(target.watch)];
    if (target.wait !== null)
        lines.push(`     Waited: ${(0,_text_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .waited */ .h)(target.wait)}`);
    if (target.connections !== null)
        lines.push(`     Connections: ${(0,_text_loss_js__WEBPACK_IMPORTED_MODULE_7__/* .connectionsSummary */ ._V)(target.connections)}`);
    if (!target.reached)
        lines.push(`     ${paint('red', 'Not reached')}: ${(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(target)}`);
    for (const text of target.evidence.inconclusive)
        lines.push(`     Inconclusive: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text)}`);
    for (const gate of target.gates.filter(({ outcome }) => outcome !== 'pass')) {
        const outcome = paint(gate.outcome === 'fail' ? 'red' : 'yellow', gate.outcome);
        lines.push(`     ${(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .gateText */ .bp)(gate, outcome)}`);
    }
    const passed = target.gates.flatMap(({ gate, outcome }) => (outcome === 'pass' ? [gate] : []));
    if (passed.length > 0)
        lines.push(`     ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(passed.length, 'gate')} passed: ${passed.join(', ')}`);
    return lines.join('\n');
}
/** Three and more silent hops in a row as one line. */
function hopLines({ hops, address }) {
    const lines = [];
    for (let index = 0; index < hops.length;) {
        const hop = hops[index];
        if (hop === undefined)
            break;
        const next = hops.findIndex((later, at) => at >= index && saysMore(later));
        const run = (next === -1 ? hops.length : next) - index;
        lines.push(run >= 3 ? `${ttlColumn(hop.ttl)}-${hop.ttl + run - 1}:  no reply` : consoleHop(hop, address));
        index += run >= 3 ? run : 1;
    }
    return lines;
}
/** Whether a row says more than that nothing came. */
function saysMore({ responders, answeredOthers: routers }) {
    return responders.length > 0 || routers !== undefined;
}
/** One target of an ended run: the line that names it, and what follows, a line each or more. */
function consoleTarget(target) {
    const [head = '', ...start] = consoleStart(target.target, target.address, target.pmtu.localMtu).split('\n');
    return { head, body: [...start, ...hopLines(target), consoleEnd(target)].join('\n') };
}


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ targetLabel),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U$: () => (/* binding */ trouble)
/* harmony export */ });
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3374);
/* harmony import */ var _through_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3185);
/* harmony import */ var _baseline_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4342);
/** A target in one line: what is wrong with it, or what was measured. Holds no text from the network or the inputs, so it needs no escaping. */




/** What is wrong with a troubled target: its first finding above info, else its gate, else why it was not reached. */
function trouble(target) {
    const first = target.diagnosis.find(({ severity }) => severity !== 'info');
    if (first !== undefined)
        return first.title.replace(/^[A-Z](?=[a-z ])/u, (letter) => letter.toLowerCase());
    const failed = target.gates.find(({ outcome }) => outcome === 'fail') ??
        target.gates.find(({ outcome }) => outcome === 'inconclusive');
    if (failed !== undefined)
        return `${failed.gate} ${failed.outcome === 'fail' ? 'failed' : 'inconclusive'}: ${(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .actualText */ .Yf)(failed)}`;
    return (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(target);
}
/** As written, with the address family where one name was traced in both. `code`: how the form of the report shows a name. */
function targetLabel({ target, family }, targets, code = (text) => text) {
    const twice = targets.filter((other) => other.target === target).length > 1;
    return `${code(target)}${twice && family !== null ? ` (IPv${family})` : ''}`;
}
/** A target in one line without its name. */
function headline(target) {
    if ((0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA)(target) !== 'info')
        return trouble(target);
    const said = [
        (0,_baseline_table_js__WEBPACK_IMPORTED_MODULE_1__/* .pathDiffers */ .X)(target) ? 'the path changed since the baseline' : null,
        reached(target),
        pathMtu(target),
        target.rttMs === null ? null : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .millis */ .ne)(target.rttMs.median)} ms`,
    ];
    return said.filter((part) => part !== null).join(', ');
}
function reached(target) {
    const hops = target.hopCount === null ? null : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(target.hopCount, 'hop');
    if ((0,_through_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .throughProxy */ .E)(target))
        return `reached through the proxy${hops === null ? '' : `, ${hops} to it`}`;
    return hops === null ? 'reached' : `reached in ${hops}`;
}
function pathMtu({ pmtu: { bytes, status } }) {
    return bytes === null ? null : `path MTU ${status === 'confirmed' ? '' : 'at most '}${bytes} bytes`;
}


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/** Colours of a terminal as a function, so that the forms of the report know of no terminal. */
const plain = (_colour, text) => text;


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ watchLines)
/* harmony export */ });
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3374);
/* harmony import */ var _text_watching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2460);
/** The watch of a target in the log: figures, timeline, outages. */


/** Outages that the log lists; all that are kept are in the report. */
const MOST_OUTAGES = 20;
/** Lines that are safe to print; none where the target was not watched. */
function watchLines(watch) {
    if (watch === null)
        return [];
    const { outages, outageCount } = watch;
    const shown = outages.slice(0, MOST_OUTAGES).map((outage) => {
        const { from, lastHop } = outage;
        const hop = lastHop === null ? null : `last hop that answered: ${lastHop}`;
        return [`       outage from ${from}: ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .outageLength */ .M)(outage)}`, (0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedHere */ .vd)(outage), hop]
            .filter((part) => part !== null)
            .join(', ');
    });
    const more = outageCount - shown.length;
    return [
        `     Watched for ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(watch.seconds)}: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(outageCount, 'outage')}, ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .watchFigures */ .BC)(watch)}`,
        `       ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .timelineText */ .Pj)(watch)}`,
        ...(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .unsentTexts */ .uu)(watch).map((text) => `       warning: ${text}`),
        ...shown,
        ...(more > 0 ? [`       and ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'outage')} more`] : []),
    ];
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sharedFindings),
/* harmony export */   b: () => (/* binding */ likeliest)
/* harmony export */ });
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/** Findings of all targets, joined where several targets have the same fault, so that a remedy is told once for all of them. */

/** The gravest first, else in the order in which the targets have them. */
function sharedFindings(targets) {
    const all = targets.flatMap((target) => target.diagnosis.map((finding) => ({ target, finding })));
    const groups = Map.groupBy(all, ({ finding: { code, severity, title } }) => JSON.stringify([severity, code, title]));
    const sorted = [...groups.values()].toSorted((a, b) => severityOf(a) - severityOf(b));
    const told = new Set();
    return sorted.flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { code, severity, title } = first.finding;
        const of = group.map(({ target, finding: { text } }) => ({ target, text }));
        return [{ code, severity, title, of, remedies: newRemedies(group, told) }];
    });
}
function severityOf([first]) {
    return first === undefined ? 0 : _text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY[first.finding.severity];
}
/** Those that `told` does not hold; adds them to it. */
function newRemedies(group, told) {
    const all = group.flatMap(({ target, finding }) => finding.remedies.map((remedy) => ({ target, remedy })));
    const same = Map.groupBy(all, ({ remedy: { explanation, snippet } }) => JSON.stringify([explanation, snippet]));
    return [...same].flatMap(([key, entries]) => {
        const [first] = entries;
        if (first === undefined || told.has(key))
            return [];
        told.add(key);
        return [{ remedy: first.remedy, targets: entries.map(({ target }) => target) }];
    });
}
/** The likeliest remedies: as many as it takes for each target to have one, `most` at most. The rest are `others`. */
function likeliest({ remedies }, most) {
    const covered = new Set();
    const first = remedies.filter(({ targets }) => {
        if (targets.every((target) => covered.has(target)))
            return false;
        for (const target of targets)
            covered.add(target);
        return true;
    });
    const shown = first.slice(0, most);
    return { shown, others: remedies.filter((remedy) => !shown.includes(remedy)) };
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ remedyText),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gb: () => (/* binding */ remedyLines)
/* harmony export */ });
/** Title and text as one line. */
function messageOf({ title, text }) {
    return `${title}: ${text}`;
}
/** All remedies, each a paragraph of its explanation and the lines to paste; null where there is none. */
function remedyText(remedies) {
    return remedies.length === 0 ? null : remedies.map((remedy) => remedyLines(remedy).join('\n')).join('\n\n');
}
/** The explanation, then the lines to paste. */
function remedyLines({ explanation, snippet }) {
    return snippet === null ? [explanation] : [explanation, ...snippet.split('\n')];
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

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ waited)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);

function waited({ seconds, attempts, succeeded }) {
    if (!succeeded)
        return `did not work within ${seconds} s (${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(attempts, 'attempt')})`;
    return attempts === 1 ? 'worked at the first attempt' : `worked after ${seconds} s (${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(attempts, 'attempt')})`;
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
