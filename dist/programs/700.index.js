export const id = 700;
export const ids = [700];
export const modules = {

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _service_waiting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1869);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(184);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);
/* harmony import */ var _measure_measure_here_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(905);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9909);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1625);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8586);
/* harmony import */ var _small_heap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3953);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * The action's run, from the runner's environment to the step's exit status. Packets leave before the toolkit is loaded:
 * everything that GitHub needs is imported while they fly (shared facts, github-actions.md: start-up figures).
 */









/** The comment may take so long where the step's bound has struck while measuring. */
const COMMENT_GRACE_MS = 2000;
/** Runs the whole step. @returns the exit status: 0, 1 for a failed step, 130 or 143 after a signal. */
async function run(measureTargets = _measure_measure_here_js__WEBPACK_IMPORTED_MODULE_6__.measureHere, interruptedEarly = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_2__/* .interruption */ .Y)()) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const interrupted = __addDisposableResource(env_1, interruptedEarly, false);
        const startedAt = new Date();
        const startedAtMs = performance.now();
        const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequest */ .i)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readFromEnvironment */ .Ey)(process.env), true);
        if ('faults' in request)
            return failStep(request.faults);
        const { inputs, baseline, notes } = request;
        (0,_small_heap_js__WEBPACK_IMPORTED_MODULE_7__/* .keepHeapSmall */ .p)(inputs.targets.length);
        say((0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .beginning */ .Ir)(inputs.targets));
        const started = Promise.withResolvers();
        const progress = {
            onStart: () => started.resolve(),
            ...(0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLines */ .Ld)(say),
        };
        if (inputs.waitMs > 0)
            started.resolve(); // There is time for the toolkit now.
        const measuring = (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .runPhases */ .Q)(inputs, interrupted.signal, progress, measureTargets);
        const toolkit = Promise.race([started.promise, measuring])
            .catch(() => undefined) // Told below, where the measuring itself is awaited.
            .then(() => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)()) // The probes that this start brings along leave first.
            .then(() => Promise.all([Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(204), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 8859)), Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(279), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 279))]));
        toolkit.catch(() => undefined); // Awaited only after the measuring; until then it must not end the process.
        try {
            const { measured, leftMs } = await measuring;
            const durationMs = performance.now() - startedAtMs;
            const [{ publish }, { assess }] = await toolkit;
            const assessment = assess(measured, { inputs, baseline, startedAt, durationMs });
            notes.forEach(say);
            const watching = beginWatch(measured, inputs, { startedAt, startedAtMs }, interrupted.signal);
            await publish(assessment, inputs, interrupted.publishing(Math.max(leftMs, COMMENT_GRACE_MS)));
            await watching;
            return interrupted.exitCode() ?? (assessment.judgement.failures.length > 0 ? 1 : 0);
        }
        catch (error) {
            return failStep([(0,_service_waiting_js__WEBPACK_IMPORTED_MODULE_8__/* .errorMessage */ .gJ)(error)]);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** `watch-seconds: job`. What can't be started is told, and the rest of the step goes on. */
async function beginWatch(measured, inputs, { startedAt, startedAtMs }, cancelled) {
    if (inputs.watchMs !== 'job' || cancelled.aborted)
        return;
    if (measured.every(({ address }) => address === null)) {
        say('the job is not watched: no target has an address');
        return;
    }
    const [{ beginJobWatch }, { monotonicMs }, { watchText }, { attempt }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(204), __webpack_require__.e(924)]).then(__webpack_require__.bind(__webpack_require__, 7924)),
        __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 3348)),
        Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 8177)),
        __webpack_require__.e(/* import() */ 204).then(__webpack_require__.bind(__webpack_require__, 6204)),
    ]);
    await attempt('the job is not watched', async () => {
        const ms = monotonicMs() - (performance.now() - startedAtMs);
        await beginJobWatch(measured, inputs, { at: startedAt.toISOString(), ms });
        say(`watching ${watchText(measured, inputs, 'until the job ends')}; the post step reports`);
    });
}
/** A line of the log, before the toolkit is loaded too. A log that can't be written is told by publish.ts. */
const say = (0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .sayOn */ .v5)(process.stdout);
async function failStep(sentences) {
    const { fail } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(204), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 8859));
    await fail(sentences);
    return 1;
}


/***/ }),

/***/ 8586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ beginning),
/* harmony export */   Ld: () => (/* binding */ progressLines),
/* harmony export */   v5: () => (/* binding */ sayOn)
/* harmony export */ });
/* harmony import */ var _report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
/** Lines about a run under way: the first line, then waits and changes, which the command line writes to standard error. */

/** A stream that can't be written ends no run. */
function sayOn(stream) {
    return (sentence) => {
        try {
            stream.write(`${(0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(sentence)}\n`);
        }
        catch {
            // A file on a full disk throws.
        }
    };
}
/** Targets named in the first line. */
const MOST_NAMED = 4;
/** The first line of a run, said before anything is looked up: a silent name server may take seconds. */
function beginning(targets) {
    const shown = targets.slice(0, MOST_NAMED).map(({ target }) => target);
    const more = targets.length - shown.length;
    return `Measuring the path to ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** A line for each wait and each change. */
function progressLines(say) {
    return {
        onWait: (label, what) => say(`${label}: waiting for ${what}`),
        onChange: (label, state) => say(`${label}: ${state}`),
    };
}


/***/ }),

/***/ 3953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/** Keeps the memory of a run of many targets small. */
/** From here on what V8 sets aside counts for more than what a collection of garbage costs. */
const MANY_TARGETS = 32;
/**
 * Keeps V8's young generation at the size that it starts with: 256 targets take 25 MB less and 4 % more processor time. For a process of
 * our own only, not for a library: the setting is the whole process's. Node's v8 module is loaded only where it is needed.
 */
function keepHeapSmall(targets) {
    if (targets < MANY_TARGETS)
        return;
    process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   FE: () => (/* binding */ PHASE_MS),
/* harmony export */   N0: () => (/* binding */ whileUnexplained),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   hR: () => (/* binding */ boundedBy),
/* harmony export */   i9: () => (/* binding */ withLateness),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xZ: () => (/* binding */ isCut),
/* harmony export */   yb: () => (/* binding */ announced)
/* harmony export */ });
/** The longest that one phase may take: shared contract, Service. */
const PHASE_MS = 10_000;
/** Waits are told after so long, milliseconds: well within a second. */
const ANNOUNCE_AFTER = 800;
/** Passes `promise` on, and says what is waited for where it takes long. */
async function announced(promise, what, onWait) {
    const timer = setTimeout(() => onWait(what), ANNOUNCE_AFTER);
    try {
        return await promise;
    }
    finally {
        clearTimeout(timer);
    }
}
/** How often a thread's lateness is looked at. */
const LATENESS_EVERY = 20;
/** What a promise gives, and the longest that this thread came late to its work meanwhile: times of a busy machine are not the network's. */
async function withLateness(start) {
    let expected = performance.now() + LATENESS_EVERY;
    let late = 0;
    const look = () => {
        late = Math.max(late, performance.now() - expected);
        expected = performance.now() + LATENESS_EVERY;
    };
    const timer = setInterval(look, LATENESS_EVERY);
    try {
        const value = await start();
        look();
        return [value, late];
    }
    finally {
        clearInterval(timer);
    }
}
/** `late` once `milliseconds` have passed or `signal` aborts, whichever is first; else what `promise` gives. */
async function within(promise, milliseconds, signal, late) {
    const { promise: ended, resolve } = Promise.withResolvers();
    const end = () => resolve(late);
    if (signal.aborted)
        return late;
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([promise, ended]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
    }
}
/** Aborts with `signal`, at the latest after `milliseconds`; keeps no process alive. Tests can advance its timer, not that of AbortSignal.timeout. */
function boundedBy(signal, milliseconds) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), milliseconds).unref();
    return AbortSignal.any([signal, controller.signal]);
}
/** Why a signal aborts where silence needs no further waiting: what was measured beside explains it. It counts as the bound. */
const EXPLAINED = 'explained';
/** A phase has so long in any case. */
const LEAST_MS = 2000;
/** Whether the run's end aborted `signal`. */
function isCut(signal) {
    return signal.aborted && signal.reason !== EXPLAINED;
}
/** Aborts with `signal`, and for the reason EXPLAINED where `explained` does, then not before 2 s from now. */
function whileUnexplained(signal, explained) {
    const controller = new AbortController();
    const stop = () => controller.abort(EXPLAINED);
    const timer = setTimeout(() => {
        if (explained.aborted)
            stop();
        else
            explained.addEventListener('abort', stop, { once: true });
    }, LEAST_MS);
    timer.unref();
    return AbortSignal.any([signal, controller.signal]);
}
/** The code of an error of Node's: an errno, c-ares' or OpenSSL's name. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
