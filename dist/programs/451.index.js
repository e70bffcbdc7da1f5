export const id = 451;
export const ids = [451,798,306];
export const modules = {

/***/ 7451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/js/report/text/escape.js
var text_escape = __webpack_require__(6318);
// EXTERNAL MODULE: ./build/js/service/waiting.js
var waiting = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/js/action/interruption.js
var interruption = __webpack_require__(4714);
// EXTERNAL MODULE: ./build/js/action/measure/measure-here.js
var measure_here = __webpack_require__(905);
// EXTERNAL MODULE: ./build/js/action/phases.js + 1 modules
var phases = __webpack_require__(9909);
// EXTERNAL MODULE: ./build/js/action/request.js + 1 modules
var action_request = __webpack_require__(1625);
// EXTERNAL MODULE: ./build/js/action/say.js
var say = __webpack_require__(8586);
// EXTERNAL MODULE: ./build/js/action/small-heap.js
var small_heap = __webpack_require__(3953);
// EXTERNAL MODULE: ./build/js/action/input-values.js
var input_values = __webpack_require__(768);
// EXTERNAL MODULE: ./build/js/action/inputs.js + 3 modules
var inputs = __webpack_require__(184);
;// CONCATENATED MODULE: ./build/js/action/cli/help.js
/** `tracepath-action --help`: every input, by what it is for. */

function named(...names) {
    return (name) => names.includes(name);
}
const traced = {
    title: 'What is traced',
    holds: named('targets', 'protocol', 'port', 'ip-version', 'source', 'addresses', 'proxy'),
};
const limits = {
    title: 'Limits, beyond which the exit status is 1',
    holds: (name) => name.startsWith('fail-on-') || named('on-inconclusive', 'warn-only', 'baseline')(name),
};
const actionOnly = {
    title: 'Only in the action',
    holds: named('summary', 'comment-summary-in-pr', 'comment-key', 'matrix', 'github-token'),
};
const measuring = {
    title: 'How it is measured',
    holds: (name) => ![traced, limits, actionOnly].some((group) => group.holds(name)),
};
const groups = [traced, measuring, limits, actionOnly];
/** tracepath's letters for some inputs. `-4`, `-6` and `-n` take no value. */
const SHORT_OPTIONS = {
    '-4': '--ip-version=4',
    '-6': '--ip-version=6',
    '-n': '--resolve-names=false',
    '-m': '--max-hops',
};
function helpText() {
    const names = Object.keys(inputs/* INPUTS */.mc);
    const sections = groups.map(({ title, holds }) => {
        return [`${title}:`, ...names.filter(holds).map(row), ''].join('\n');
    });
    return [
        'Usage: tracepath-action TARGET… [options]',
        '',
        'Traces the path to each target, finds its path MTU and says what is wrong.',
        'TARGET is host, host:port, [v6]:port, or scheme://host with udp, tcp, tls, icmp, quic, http or https;',
        'runner stands for the hosts that a GitHub runner needs.',
        '',
        ...sections,
        'As in tracepath:',
        ...Object.entries(SHORT_OPTIONS).map(([short, long]) => line(short === '-m' ? '-m HOPS' : short, long)),
        '',
        'Output:',
        line('--json', 'print the report as JSON, and nothing else'),
        line('--version', 'print the version'),
        line('--help', 'print this'),
        '',
        'Exit status: 0 every target reached, its named port open, and no gate failed; 1 otherwise; 2 usage.',
        '',
    ].join('\n');
}
function row(name) {
    const { default: standard, help } = inputs/* INPUTS */.mc[name];
    return line(`--${name}`, `${help}${standard === '' ? '' : ` (default: ${standard})`}`);
}
function line(option, text) {
    return `  ${option.padEnd(32)} ${text}`;
}

;// CONCATENATED MODULE: ./build/js/action/cli/command-line.js
/** The command line's arguments to the action's inputs: every input is an option of the same name. Shared contract, The command line. */



/**
 * Reads `TARGET… [--name value] [--name=value] [--json]`, and tracepath's short options. Yes-or-no options need no value, and take `true` or `false`. `--`
 * ends the options. An option given twice counts once, as it stands last.
 */
function parseCommandLine(args) {
    const given = new Map();
    const targets = [];
    const faults = [];
    let json = false;
    for (let at = 0; at < args.length; at++) {
        const arg = longForm(args[at] ?? '');
        if (arg === '--') {
            targets.push(...args.slice(at + 1));
            break;
        }
        if (arg === '--help' || arg === '-h')
            return { kind: 'help' };
        if (arg === '--version')
            return { kind: 'version' };
        if (arg === '--json') {
            json = true;
            continue;
        }
        if (!arg.startsWith('-') || arg === '-') {
            targets.push(arg);
            continue;
        }
        const [, name = '', , inline] = /^--([^=]*)(=(.*))?$/s.exec(arg) ?? [];
        if (!isInput(name)) {
            faults.push(`unknown option ${(0,input_values/* quote */.hD)(arg.replace(/=.*$/s, '=…'))}, see --help`);
            continue;
        }
        const next = args[at + 1];
        const takesNext = isYesOrNo(name) ? next !== undefined && input_values/* boolean */.zM.parse(next) !== undefined : true;
        if (inline !== undefined)
            given.set(name, inline);
        else if (!takesNext)
            given.set(name, 'true');
        else if (next === undefined)
            faults.push(`--${name} needs a value: ${inputs/* INPUTS */.mc[name].kind.expected}`);
        else {
            given.set(name, next);
            at++;
        }
    }
    if (faults.length > 0)
        return { kind: 'usage', faults };
    const list = [...targets, given.get('targets') ?? ''].join('\n');
    return { kind: 'trace', json, read: (name) => (name === 'targets' ? list : given.get(name)) };
}
/** A short option in its long form; anything else as it is. `-m30` is `-m 30`. */
function longForm(arg) {
    const [, hops] = /^-m(.+)$/s.exec(arg) ?? [];
    return hops === undefined ? (SHORT_OPTIONS[arg] ?? arg) : `--max-hops=${hops}`;
}
function isInput(name) {
    return Object.hasOwn(inputs/* INPUTS */.mc, name);
}
function isYesOrNo(name) {
    return inputs/* INPUTS */.mc[name].kind === input_values/* boolean */.zM;
}

;// CONCATENATED MODULE: ./build/js/action/cli/run-command-line.js
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
/** The command line's run: hops in tracepath's shape as they are found, then the diagnosis; or the report as JSON. */











/** Exit status: 0 all reached, named ports open and no gate failed, 1 otherwise, 2 usage, 128 + a signal's number. */
async function runCommandLine(args, measureTargets = measure_here.measureHere) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedAt = new Date();
        const startedAtMs = performance.now();
        const command = parseCommandLine(args);
        const complain = (faults, status) => {
            for (const fault of faults)
                process.stderr.write(`tracepath-action: ${(0,text_escape/* plainLine */.h0)(fault)}\n`);
            return status;
        };
        if (command.kind === 'help')
            return print(helpText(), 0);
        if (command.kind === 'version')
            return print(`${version/* VERSION */.x}\n`, 0);
        if (command.kind === 'usage')
            return complain(command.faults, 2);
        const request = (0,action_request/* readRequest */.i)(command.read, false);
        if ('faults' in request)
            return complain(request.faults, 2);
        complain(request.notes, 0);
        const { inputs, baseline } = request;
        (0,small_heap/* keepHeapSmall */.p)(inputs.targets.length);
        const screen = command.json ? null : (await __webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 7738))).openScreen(process.stdout);
        if (!command.json)
            (0,say/* sayOn */.v5)(process.stdout)((0,say/* beginning */.Ir)(inputs.targets));
        const interrupted = __addDisposableResource(env_1, (0,interruption/* interruption */.Y)(), false);
        const progress = {
            ...screen?.progress,
            ...(0,say/* progressLines */.Ld)((0,say/* sayOn */.v5)(process.stderr)),
        };
        let measured;
        try {
            ({ measured } = await (0,phases/* runPhases */.Q)(inputs, interrupted.signal, progress, measureTargets));
        }
        catch (error) {
            return complain([(0,waiting/* errorMessage */.gJ)(error)], 1);
        }
        const durationMs = performance.now() - startedAtMs;
        const [{ assess }, { closedPort }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(279)]).then(__webpack_require__.bind(__webpack_require__, 279)), __webpack_require__.e(/* import() */ 661).then(__webpack_require__.bind(__webpack_require__, 4661))]);
        const { report, judgement } = assess(measured, { inputs, baseline, startedAt, durationMs });
        if (screen === null)
            print((await __webpack_require__.e(/* import() */ 690).then(__webpack_require__.bind(__webpack_require__, 2690))).reportJson(report), 0);
        else
            screen.finish(report);
        const good = judgement.failures.length === 0 && report.targets.every((target) => target.reached && closedPort(target) === null);
        return interrupted.exitCode() ?? (good ? 0 : 1);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function print(text, status) {
    process.stdout.write(text);
    return status;
}


/***/ }),

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
