export const id = 678;
export const ids = [678,798];
export const modules = {

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _leave_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2798);
/**
 * What may end a run before it is done, beside its bounds: a cancelled job (the runner sends SIGINT and, 7.5 seconds later,
 * SIGTERM), Ctrl-C. The first only stops the measuring, so that what was measured is still reported.
 */


const SIGNALS = ['SIGINT', 'SIGTERM'];
/** npx passes a signal on that the terminal has sent to its child as well: two in such a time are one. */
const SAME_SIGNAL_MS = 500;
/** A step must not hang on its comment for long, however much time it has left. */
const MOST_PUBLISHING_MS = 30_000;
const EARLY = Symbol.for('tracepath-action.early-signal');
/** Begins to listen. A second signal, half a second or more after the first, ends the process at once. */
function interruption() {
    const controller = new AbortController();
    const publishing = new AbortController();
    let publishTimer;
    let first = null;
    const onSignal = (name) => {
        const exitCode = 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name];
        if (first === null) {
            first = { exitCode, at: performance.now() };
            controller.abort('cancelled');
            publishing.abort('cancelled');
        }
        else if (performance.now() - first.at >= SAME_SIGNAL_MS) {
            void (0,_leave_js__WEBPACK_IMPORTED_MODULE_1__.leave)(exitCode);
        }
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    const early = globalThis[EARLY];
    if (early !== undefined) {
        for (const name of SIGNALS)
            process.off(name, early.hear);
        if (early.name !== null)
            onSignal(early.name);
        early.name = null;
    }
    return {
        signal: controller.signal,
        publishing: (leftMs) => {
            publishTimer ??= setTimeout(() => publishing.abort('deadline'), Math.min(MOST_PUBLISHING_MS, leftMs));
            return publishing.signal;
        },
        exitCode: () => first?.exitCode ?? null,
        [Symbol.dispose]: () => {
            clearTimeout(publishTimer);
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}


/***/ }),

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leave: () => (/* binding */ leave),
/* harmony export */   outliveLog: () => (/* binding */ outliveLog)
/* harmony export */ });
/* harmony import */ var _service_living_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/** The end of the process. Facts: Node writes to a full pipe (64 KiB) later, and process.exit() drops what is then unwritten. */

/** A log that nobody reads (EPIPE) or whose disk is full (ENOSPC) ends no run: report, outputs and summary are still written. */
function outliveLog() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}
/** Ends the process once all that was printed is written. Not by waiting for the last handle: a name lookup may hold one for long. */
async function leave(status) {
    const written = [process.stdout, process.stderr].map(
    // Also told when the reader is gone.
    (stream) => new Promise((resolve) => stream.write('', () => resolve())));
    await Promise.all(written);
    // Node's exit joins its threads, and one that waits for a mute name server (getaddrinfo(3)) waits long.
    const lookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
    if (lookingUp || _service_living_threads_js__WEBPACK_IMPORTED_MODULE_0__/* .livingThreads */ .l.size > 0)
        (await __webpack_require__.e(/* import() */ 588).then(__webpack_require__.bind(__webpack_require__, 8588))).exitNow(status);
    process.exit(status);
}


/***/ }),

/***/ 678:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);
/* harmony import */ var _action_leave_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2798);
/**
 * The action's entry: of the step, of its post step (post.ts) and of the process that watches while the job runs (action/job/begin.ts),
 * told apart by the first argument. Signals are listened for before anything else is loaded, so that a step cancelled at once still reports.
 */


const interrupted = (0,_action_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .interruption */ .Y)();
(0,_action_leave_js__WEBPACK_IMPORTED_MODULE_1__.outliveLog)();
const [, , phase, folder = ''] = process.argv;
await (0,_action_leave_js__WEBPACK_IMPORTED_MODULE_1__.leave)(await runPhase());
async function runPhase() {
    if (phase === 'post')
        return (await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(207), __webpack_require__.e(204), __webpack_require__.e(279), __webpack_require__.e(9)]).then(__webpack_require__.bind(__webpack_require__, 795))).runPost(interrupted);
    if (phase === 'watch-job')
        return (await Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(177), __webpack_require__.e(295)]).then(__webpack_require__.bind(__webpack_require__, 5370))).runWatchProcess(folder, interrupted.signal);
    const [{ run }, { measureHere }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(389), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 9700)),
        __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 905)),
    ]);
    return run(measureHere, interrupted);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ livingThreads)
/* harmony export */ });
/**
 * The service threads that have not ended yet. Node's exit joins its threads, and one of them may wait long for a mute name server
 * (getaddrinfo(3) cannot be interrupted): who ends the process must know.
 */
const livingThreads = new Set();


/***/ })

};
