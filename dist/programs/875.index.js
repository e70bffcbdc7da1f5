export const id = 875;
export const ids = [875];
export const modules = {

/***/ 2653:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "a289d522e640e5e96606.js";

/***/ }),

/***/ 2821:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "9a04ca1a4667ee276f67.js";

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

/***/ 1875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openServiceThreads: () => (/* binding */ openServiceThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _living_threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9397);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);
/**
 * The service checks in threads of their own. A phase's time is taken when its event is handled, and the main thread is busy with
 * loading and sending: there a handshake of 0.1 ms was told as 58 ms. One thread looks up names, another one checks: the second reads
 * the stores of roots first, which takes some 40 ms of its time, and a lookup must not be told as that.
 */




/** Threads that are told to end answer with what they know; one that does not within this time has failed. */
const END_MS = 1000;
/** The main thread, both threads of the checks, and one of libuv's that waits for getaddrinfo(3). */
const MANY_PROCESSORS = 4;
/** Each is one file in dist/, too: scripts/lib/bundle.ts knows these two expressions. */
const ENTRIES = {
    names: new URL(/* asset import */ __webpack_require__(2821), __webpack_require__.b),
    checks: new URL(/* asset import */ __webpack_require__(2653), __webpack_require__.b),
};
/** `signal` ends all jobs with what is known. Dispose of it after the last result. */
function openServiceThreads(needed, signal, entries = ENTRIES) {
    const names = new Thread(entries.names, needed, signal);
    const checks = new Thread(entries.checks, needed, signal);
    const lookUp = (host, family, onWait, asksServers) => {
        const job = names.begin(onWait);
        names.order({ kind: 'look-up', id: job.id, host, family, asksServers });
        // Without the thread the addresses are still needed.
        const here = async () => (await __webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 2364))).lookUpBySystem(host, { family, signal, onWait });
        return { ...job, system: () => job.answer('system').catch(here) };
    };
    if (needed.names)
        names.start();
    // Where processors are few it would hold up the lookup, and starts after that.
    if (needed.checks && (!needed.names || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() >= MANY_PROCESSORS))
        checks.start();
    return {
        lookUp(host, family, onWait) {
            const job = lookUp(host, family, onWait, true);
            return { system: job.system(), result: job.answer('named') };
        },
        lookUpAlone: (host, family, onWait) => lookUp(host, family, onWait, false).system(),
        askServers(host, family, onWait, system) {
            const job = names.begin(onWait);
            names.order({ kind: 'ask-servers', id: job.id, host, family });
            void system.then((found) => names.order({ kind: 'found', id: job.id, system: found }));
            return job.answer('named');
        },
        check(request, system, onWait) {
            const job = checks.begin(onWait);
            void Promise.resolve(system).then((found) => checks.order({ kind: 'check', id: job.id, request, system: found }));
            return {
                chosen: job.answer('chosen').catch(() => null),
                done: job.answer('done'),
                explain: () => checks.order({ kind: 'explain', id: job.id }),
            };
        },
        [Symbol.dispose]() {
            names.end();
            checks.end();
        },
    };
}
class Thread {
    #entry;
    #data;
    #signal;
    #jobs = [];
    #worker = null;
    #failure = null;
    #endTimer;
    constructor(entry, { judgesCertificates }, signal) {
        this.#entry = entry;
        this.#data = { judgesCertificates };
        this.#signal = signal;
    }
    start() {
        if (this.#worker !== null || this.#failure !== null)
            return;
        try {
            const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(this.#entry, { workerData: this.#data, execArgv: [] });
            this.#worker = worker;
            _living_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .livingThreads */ .l.add(worker);
            worker.on('message', (answer) => this.#take(answer));
            worker.once('error', (error) => this.#fail(error));
            worker.once('exit', () => {
                _living_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .livingThreads */ .l.delete(worker);
                this.#fail(new Error('its thread ended'));
            });
        }
        catch (error) {
            this.#fail(error);
        }
        if (this.#signal.aborted)
            this.#onAbort();
        else
            this.#signal.addEventListener('abort', this.#onAbort, { once: true });
    }
    begin(onWait) {
        const answers = new Map();
        const id = this.#jobs.push({ onWait, answers }) - 1;
        return {
            id,
            answer: (kind) => {
                const waiting = Promise.withResolvers();
                waiting.promise.catch(() => { }); // who asks for it may do so later
                answers.set(kind, waiting);
                if (this.#failure !== null)
                    waiting.reject(this.#failure);
                return waiting.promise;
            },
        };
    }
    order(order) {
        this.start();
        this.#worker?.postMessage(order);
    }
    /** A job that comes later fails: a thread started for it would be nobody's to end. */
    end() {
        if (this.#worker === null)
            this.#fail(new Error('the run has ended'));
        clearTimeout(this.#endTimer);
        this.#signal.removeEventListener('abort', this.#onAbort);
        void this.#worker?.terminate();
    }
    #onAbort = () => {
        this.#worker?.postMessage({ kind: 'end' });
        this.#endTimer = setTimeout(() => this.#fail(new Error('its thread gave no answer')), END_MS);
    };
    #take(answer) {
        const job = this.#jobs[answer.id];
        if (answer.kind === 'waiting')
            job?.onWait(answer.what);
        else if (answer.kind === 'failed')
            for (const each of job?.answers.values() ?? [])
                each.reject(new Error(answer.message));
        else
            job?.answers.get(answer.kind)?.resolve(answer.value);
    }
    #fail(error) {
        this.#failure ??= error instanceof Error ? error : new Error((0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .gJ)(error));
        for (const { answers } of this.#jobs)
            for (const { reject } of answers.values())
                reject(this.#failure);
    }
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
