"use strict";
exports.id = 749;
exports.ids = [749];
exports.modules = {

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trace: () => (/* binding */ trace)
/* harmony export */ });
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572);
/* harmony import */ var _report_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(130);


// build/js/action/trace.js
async function* traceWith(measureTargets, targets, options) {
	const startedAt = new Date();
	const startedAtMs = performance.now();
	const { signal, ...values } = options;
	const request = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.r)((name) => inputText(name, targets, values), false);
	const unknown = Object.keys(values).filter((name) => name === "targets" || !Object.hasOwn(_start_mjs__WEBPACK_IMPORTED_MODULE_0__.o, name));
	const faults = [..."faults" in request ? request.faults : [], ...unknown.map(noSuchOption)];
	if ("faults" in request || faults.length > 0) throw new TypeError(faults.join("\n"));
	const { inputs, baseline } = request;
	const ending = new AbortController();
	const cancel = () => ending.abort("cancelled");
	if (signal?.aborted) cancel();
	signal?.addEventListener("abort", cancel);
	const events = new EventQueue();
	try {
		const measuring = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.p)(inputs, ending.signal, events.progress, measureTargets).finally(() => events.end());
		measuring.catch(() => void 0);
		yield* events.drain();
		const { measured } = await measuring;
		const durationMs = performance.now() - startedAtMs;
		const { report } = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.y)(measured, {
			inputs,
			baseline,
			startedAt,
			durationMs
		});
		yield {
			kind: "report",
			report: (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.n)(report)
		};
	} finally {
		signal?.removeEventListener("abort", cancel);
		cancel();
	}
}
function noSuchOption(name) {
	const input = name.replace(/_|(?=[A-Z])/g, "-").toLowerCase();
	const hint = input !== name && Object.hasOwn(_start_mjs__WEBPACK_IMPORTED_MODULE_0__.o, input);
	return `there is no option ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.S)(name)}${hint ? `: did you mean "${input}"? Options have the inputs' names` : ""}`;
}
function inputText(name, targets, values) {
	if (name === "targets") return typeof targets === "string" ? targets : targets.join("\n");
	const value = values[name];
	return value === void 0 || value === null ? void 0 : String(value);
}
var EventQueue = class {
	#waiting = [];
	#ended = false;
	#wake = () => void 0;
	progress = {
		onStart: (target, label, address, localMtu) => this.#add({
			kind: "start",
			target,
			label,
			address,
			localMtu
		}),
		onHop: (target, hop) => this.#add({
			kind: "hop",
			target,
			hop
		})
	};
	end() {
		this.#ended = true;
		this.#wake();
	}
	async *drain() {
		for (;;) {
			yield* this.#waiting.splice(0);
			if (this.#waiting.length > 0) continue;
			if (this.#ended) return;
			await new Promise((resolve) => {
				this.#wake = resolve;
			});
		}
	}
	#add(event) {
		this.#waiting.push(event);
		this.#wake();
	}
};
// build/js/library.js
function trace(targets, options = {}) {
	return traceWith(_start_mjs__WEBPACK_IMPORTED_MODULE_0__.m, targets, options);
}



/***/ })

};
;