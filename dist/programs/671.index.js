"use strict";
exports.id = 671;
exports.ids = [671];
exports.modules = {

/***/ 766:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "ac430a4f74ec765f7c66.cjs";

/***/ }),

/***/ 878:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "4703d09f02df25f2cb4c.cjs";

/***/ }),

/***/ 671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openServiceThreads: () => (/* binding */ openServiceThreads)
/* harmony export */ });
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(919);



// build/js/service/threads.js
const END_MS = 1e3;
const MANY_PROCESSORS = 4;
const ENTRIES = {
	names: new URL(/* asset import */ __webpack_require__(878), __webpack_require__.b),
	checks: new URL(/* asset import */ __webpack_require__(766), __webpack_require__.b)
};
function openServiceThreads(needed, signal, entries = ENTRIES) {
	const { judgesCertificates, source } = needed;
	const looksUpFirst = needed.single && needed.names;
	const checks = new Thread(entries.checks, {
		judgesCertificates,
		looksUpFirst
	}, signal);
	const names = needed.single && needed.checks ? checks : new Thread(entries.names, null, signal);
	const lookUp = (host, family, onWait, asksServers) => {
		const job = names.begin(onWait);
		names.order({
			kind: "look-up",
			id: job.id,
			host,
			family,
			source,
			asksServers
		});
		const here = async () => (await __webpack_require__.e(/* import() */ 248).then(__webpack_require__.bind(__webpack_require__, 248)).then((n) => n.s)).lookUpBySystem(host, {
			family,
			signal,
			onWait
		});
		return {
			...job,
			system: () => job.answer("system").catch(here)
		};
	};
	if (needed.names) names.start();
	if (needed.checks && (!needed.names || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() >= MANY_PROCESSORS)) checks.start();
	return {
		up: Promise.all([...needed.checks ? [checks.up] : [], ...needed.names || needed.servers ? [names.up] : []]),
		lookUp(host, family, onWait) {
			const job = lookUp(host, family, onWait, true);
			return {
				system: job.system(),
				result: job.answer("named")
			};
		},
		lookUpAlone: (host, family, onWait) => lookUp(host, family, onWait, false).system(),
		askServers(host, family, onWait, system) {
			const job = names.begin(onWait);
			names.order({
				kind: "ask-servers",
				id: job.id,
				host,
				family,
				source
			});
			system.then((found) => names.order({
				kind: "found",
				id: job.id,
				system: found
			}));
			return job.answer("named");
		},
		check(request, system, onWait) {
			const job = checks.begin(onWait);
			Promise.resolve(system).then((found) => checks.order({
				kind: "check",
				id: job.id,
				request,
				system: found
			}));
			return {
				chosen: job.answer("chosen").catch(() => null),
				done: job.answer("done"),
				explain: () => checks.order({
					kind: "explain",
					id: job.id
				})
			};
		},
		[Symbol.dispose]() {
			names.end();
			checks.end();
		}
	};
}
var Thread = class {
	#entry;
	#data;
	#signal;
	#jobs = [];
	#worker = null;
	#failure = null;
	#endTimer;
	#up = Promise.withResolvers();
	up = this.#up.promise;
	constructor(entry, data, signal) {
		this.#entry = entry;
		this.#data = data;
		this.#signal = signal;
	}
	start() {
		if (this.#worker !== null || this.#failure !== null) return;
		try {
			const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(this.#entry, {
				workerData: this.#data,
				execArgv: []
			});
			this.#worker = worker;
			_start_mjs__WEBPACK_IMPORTED_MODULE_0__.ot.add(worker);
			worker.on("message", (said) => said === "up" ? this.#up.resolve() : this.#take(said));
			worker.once("error", (error) => this.#fail(error));
			worker.once("exit", () => {
				_start_mjs__WEBPACK_IMPORTED_MODULE_0__.ot.delete(worker);
				this.#fail(new Error("its thread ended"));
			});
		} catch (error) {
			this.#fail(error);
		}
		if (this.#signal.aborted) this.#onAbort();
		else this.#signal.addEventListener("abort", this.#onAbort, { once: true });
	}
	begin(onWait) {
		const answers = new Map();
		return {
			id: this.#jobs.push({
				onWait,
				answers
			}) - 1,
			answer: (kind) => {
				const waiting = Promise.withResolvers();
				waiting.promise.catch(() => {});
				answers.set(kind, waiting);
				if (this.#failure !== null) waiting.reject(this.#failure);
				return waiting.promise;
			}
		};
	}
	order(order) {
		this.start();
		this.#worker?.postMessage(order);
	}
	end() {
		if (this.#worker === null) this.#fail(new Error("the run has ended"));
		clearTimeout(this.#endTimer);
		this.#signal.removeEventListener("abort", this.#onAbort);
		this.#worker?.terminate();
	}
	#onAbort = () => {
		this.#worker?.postMessage({ kind: "end" });
		this.#endTimer = setTimeout(() => this.#fail(new Error("its thread gave no answer")), END_MS);
	};
	#take(answer) {
		const job = this.#jobs[answer.id];
		if (answer.kind === "waiting") job?.onWait(answer.what);
		else if (answer.kind === "failed") for (const each of job?.answers.values() ?? []) each.reject(new Error(answer.message));
		else job?.answers.get(answer.kind)?.resolve(answer.value);
	}
	#fail(error) {
		this.#failure ??= error instanceof Error ? error : new Error((0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.K)(error));
		for (const { answers } of this.#jobs) for (const { reject } of answers.values()) reject(this.#failure);
	}
};



/***/ })

};
;