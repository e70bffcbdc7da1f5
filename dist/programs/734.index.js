export const id = 734;
export const ids = [734,306,690];
export const modules = {

/***/ 7800:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ traceWith)
/* harmony export */ });
/* harmony import */ var _report_render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2690);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(279);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9909);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1625);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_assess_js__WEBPACK_IMPORTED_MODULE_1__]);
_assess_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** Tracing as a function of a program: events while it is measured, the report last. Loads nothing of GitHub's toolkit. */




/** What the package's `trace` does, over any measuring. See library.ts. */
async function* traceWith(measureTargets, targets, options) {
    const startedAt = new Date();
    const startedAtMs = performance.now();
    const { signal, ...values } = options;
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequest */ .i)((name) => inputText(name, targets, values), false);
    if ('faults' in request)
        throw new TypeError(request.faults.join('\n'));
    const { inputs, baseline } = request;
    const ending = new AbortController();
    const cancel = () => ending.abort('cancelled');
    if (signal?.aborted)
        cancel();
    signal?.addEventListener('abort', cancel);
    const events = new EventQueue();
    try {
        const phases = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .runPhases */ .Q)(inputs, ending.signal, events.progress, measureTargets);
        const measuring = phases.finally(() => events.end());
        measuring.catch(() => undefined); // Thrown below, once the events before it are taken.
        yield* events.drain();
        const { measured } = await measuring;
        const durationMs = performance.now() - startedAtMs;
        const { report } = (0,_assess_js__WEBPACK_IMPORTED_MODULE_1__.assess)(measured, { inputs, baseline, startedAt, durationMs });
        yield { kind: 'report', report: (0,_report_render_json_js__WEBPACK_IMPORTED_MODULE_0__.flattened)(report) };
    }
    finally {
        signal?.removeEventListener('abort', cancel);
        cancel();
    }
}
function inputText(name, targets, values) {
    if (name === 'targets')
        return typeof targets === 'string' ? targets : targets.join('\n');
    const value = values[name];
    return value === undefined || value === null ? undefined : String(value);
}
/** Events from the measuring's callbacks, in order, for one reader. */
class EventQueue {
    #waiting = [];
    #ended = false;
    #wake = () => undefined;
    progress = {
        onStart: (target, label, address, localMtu) => this.#add({ kind: 'start', target, label, address, localMtu }),
        onHop: (target, hop) => this.#add({ kind: 'hop', target, hop }),
    };
    end() {
        this.#ended = true;
        this.#wake();
    }
    async *drain() {
        for (;;) {
            yield* this.#waiting.splice(0);
            if (this.#waiting.length > 0)
                continue;
            if (this.#ended)
                return;
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
    #add(event) {
        this.#waiting.push(event);
        this.#wake();
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9477:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trace: () => (/* binding */ trace)
/* harmony export */ });
/* harmony import */ var _action_measure_measure_here_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _action_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7800);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_action_trace_js__WEBPACK_IMPORTED_MODULE_0__]);
_action_trace_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** The package's entry: `import { trace } from 'tracepath-action'`. */


/**
 * Traces targets as the action does. Nothing is sent before the first event is asked for; who stops asking ends the measuring.
 *
 * @param targets as the input `targets` writes them, one or more
 * @param options the other inputs by their names, as values
 * @throws TypeError where a target or an option is wrong: all that is, one line each
 * @throws Error where this machine cannot measure at all
 */
function trace(targets, options = {}) {
    return (0,_action_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .traceWith */ .w)(_action_measure_measure_here_js__WEBPACK_IMPORTED_MODULE_1__.measureHere, targets, options);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flattened: () => (/* binding */ flattened),
/* harmony export */   reportJson: () => (/* binding */ reportJson),
/* harmony export */   shortReportJson: () => (/* binding */ shortReportJson)
/* harmony export */ });
/* harmony import */ var _text_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6408);
/** The report as JSON: whole for the file, on one line and within a bound for the action's output. */

/** The whole report, indented, with a line break at its end. */
function reportJson(report) {
    return `${JSON.stringify(flattened(report), null, 2)}\n`;
}
/** The report in the shape that the contract fixes: each finding with one message and one remedy. */
function flattened(report) {
    const targets = report.targets.map((target) => ({ ...target, diagnosis: target.diagnosis.map(flatFinding) }));
    return { ...report, targets };
}
function flatFinding(finding) {
    const { code, severity, remedies } = finding;
    return { code, severity, message: (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(finding), remedy: (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyText */ .K1)(remedies) };
}
/** What a shortened report leaves out, the least missed first; each step keeps what the ones before it left out. */
const steps = [
    { leftOut: 'targets[].evidence', target: ({ evidence: _, ...rest }) => rest },
    { leftOut: 'targets[].hops', target: ({ evidence: _, hops: __, ...rest }) => rest },
    {
        leftOut: 'targets[].diagnosis[].remedy',
        target: ({ evidence: _, hops: __, diagnosis, ...rest }) => ({
            ...rest,
            diagnosis: diagnosis.map(({ remedy: ___, ...finding }) => finding),
        }),
    },
];
/** No form is shorter than this. */
const leastBytes = 1024;
/** What the contract allows the action's output. */
const outputBytes = 256 * 1024;
/**
 * The report on one line, at most `maxBytes` bytes of UTF-8. Where the whole does not fit it says `"truncated": true`, names in
 * `leftOut` which parts are missing, and is valid JSON all the same.
 *
 * @throws RangeError when `maxBytes` is below 1024.
 */
function shortReportJson(whole, maxBytes = outputBytes) {
    if (maxBytes < leastBytes)
        throw new RangeError(`shortReportJson: maxBytes is ${maxBytes}, expected ${leastBytes} or more`);
    const fits = (text) => Buffer.byteLength(text) <= maxBytes;
    const report = flattened(whole);
    const complete = JSON.stringify(report);
    if (fits(complete))
        return complete;
    const leftOut = [];
    let targets = report.targets;
    const write = (count) => {
        const cut = count < targets.length ? [`targets from ${count + 1} of ${targets.length} on`] : [];
        return JSON.stringify({
            ...report,
            truncated: true,
            leftOut: [...leftOut, ...cut],
            targets: targets.slice(0, count),
        });
    };
    for (const step of steps) {
        leftOut.push(step.leftOut);
        targets = report.targets.map(step.target);
        const text = write(targets.length);
        if (fits(text))
            return text;
    }
    let [fitting, tooMany] = [0, targets.length];
    while (tooMany - fitting > 1) {
        const middle = (fitting + tooMany) >> 1;
        if (fits(write(middle)))
            fitting = middle;
        else
            tooMany = middle;
    }
    const text = write(fitting);
    if (fits(text))
        return text;
    const { schemaVersion, conclusion } = report;
    return JSON.stringify({
        schemaVersion,
        truncated: true,
        leftOut: ['all but the conclusion'],
        conclusion,
        targets: [],
    });
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

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that the report and the command line state; test/house/package.test.ts holds it equal to package.json's. */
const VERSION = '1.0.0';


/***/ })

};
