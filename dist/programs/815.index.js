"use strict";
exports.id = 815;
exports.ids = [815];
exports.modules = {

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitForTargets: () => (/* binding */ waitForTargets)
/* harmony export */ });
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572);
/* harmony import */ var _measure_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);


// build/js/action/wait/attempt-schedule.js
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5e3;
const GROWTH = 1.5;
const JITTER = .25;
const AT_ONCE = 64;
var AttemptSchedule = class {
	#targets;
	#boundMs;
	#random;
	constructor(targets, boundMs, random) {
		this.#targets = Array.from({ length: targets }, () => ({
			attempts: 0,
			nextAt: 0,
			triedAt: 0,
			state: null,
			workedAt: null
		}));
		this.#boundMs = boundMs;
		this.#random = random;
	}
	ended(now) {
		return now >= this.#boundMs || this.#targets.every(({ workedAt }) => workedAt !== null);
	}
	poll(now) {
		const due = [];
		let wakeAt = this.#boundMs;
		let underWay = this.#targets.filter(({ nextAt, workedAt }) => nextAt === null && workedAt === null).length;
		for (const [index, target] of this.#targets.entries()) {
			if (target.nextAt === null) continue;
			if (target.nextAt > now) wakeAt = Math.min(wakeAt, target.nextAt);
			else if (underWay < AT_ONCE) {
				Object.assign(target, {
					attempts: target.attempts + 1,
					triedAt: now,
					nextAt: null
				});
				due.push(index);
				underWay++;
			}
		}
		return {
			due,
			wakeAt
		};
	}
	record(index, { works, state }, now) {
		const target = this.#targets[index];
		if (target === void 0) return null;
		if (works) target.workedAt = now;
		else target.nextAt = Math.max(now, target.triedAt + this.#pauseAfter(target.attempts));
		if (works) return `working after ${seconds(now)}`;
		if (state === target.state) return null;
		target.state = state;
		return state;
	}
	failures(now) {
		return this.#targets.map(({ workedAt, state }) => workedAt === null ? `not working after ${seconds(now)}: ${state ?? "not answered yet"}` : null);
	}
	results(now) {
		return this.#targets.map(({ attempts, workedAt }) => ({
			seconds: Math.round((workedAt ?? now) / 100) / 10,
			attempts,
			succeeded: workedAt !== null
		}));
	}
	#pauseAfter(attempts) {
		return Math.min(LONGEST_PAUSE, FIRST_PAUSE * GROWTH ** (attempts - 1)) * (1 - JITTER * this.#random());
	}
};
function seconds(span) {
	return `${(span / 1e3).toFixed(1)} s`;
}
// build/js/action/wait/service-state.js
const NO_NAME = new Set([
	"ENOTFOUND",
	"ENODATA",
	"EAI_NONAME",
	"EAI_NODATA",
	"EAI_ADDRFAMILY"
]);
function nameState(code) {
	if (code === "ENOTHOST") return "name resolves to no host";
	return NO_NAME.has(code) ? NAME_NOT_FOUND : `name lookup failed (${code})`;
}
const NAME_NOT_FOUND = "name not found";
function unsentState(errno) {
	if (errno === "EADDRNOTAVAIL") return "no source address";
	return _measure_mjs__WEBPACK_IMPORTED_MODULE_1__.n.has(errno) ? "no route" : `not sent (${errno})`;
}
function serviceAnswer(check, nameError) {
	const { service } = check;
	if (service === null || service.cutIn !== null) return null;
	if (service.state === "working") return {
		works: true,
		state: "working"
	};
	if (service.tls?.clientCertificate === "required") return {
		works: true,
		state: "wants a client certificate"
	};
	if (service.failedPhase === null && check.addresses.some(({ connect }) => connect === "open")) return {
		works: true,
		state: "open"
	};
	return {
		works: false,
		state: failure(check, service, nameError)
	};
}
function failure(check, service, nameError) {
	switch (service.failedPhase) {
		case "name": return nameState(nameError ?? "ENODATA");
		case "proxy": return proxyState(service);
		case "tls": return tlsState(service.tls);
		case "http": return httpState(service);
		case "connect":
		case null: return connectState(check);
		default: return service.failedPhase;
	}
}
function connectState({ addresses }) {
	const tried = addresses.find(({ traced }) => traced) ?? addresses[0];
	if (tried?.connect === "closed") return "refused";
	if (tried?.connect === "unreachable") return unsentState(tried.errno ?? "EHOSTUNREACH");
	if (tried?.connect === null && tried.errno !== null) return unsentState(tried.errno);
	return "no answer";
}
function proxyState({ proxy }) {
	const status = proxy?.status ?? null;
	return `proxy: ${status === null ? proxy?.problem ?? "failed" : `HTTP ${status}`}`;
}
const TLS_PROBLEMS = {
	expired: "certificate expired",
	"not-yet-valid": "certificate not valid yet",
	"wrong-name": "certificate for another name",
	untrusted: "certificate not trusted",
	alert: "TLS alert",
	reset: "TLS handshake reset",
	silent: "no answer to the TLS handshake"
};
function tlsState(tls) {
	const words = tls?.problem ? TLS_PROBLEMS[tls.problem] : "TLS handshake failed";
	return tls?.problem === "alert" && tls.alert !== null ? `${words} ${tls.alert.name}` : words;
}
function httpState({ http }) {
	if (http?.status != null) return `HTTP ${http.status}`;
	if (http?.problem === "silent") return "no HTTP answer";
	return http?.problem === "malformed" ? "answer is no HTTP" : "connection closed without an HTTP answer";
}
// build/js/action/wait/probe-host.js
var __addDisposableResource = function(env, value, async) {
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
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) env.stack.push({ async: true });
	return value;
};
var __disposeResources = (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) try {
				if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
				if (r.dispose) {
					var result = r.dispose.call(r.value);
					if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
						fail(e);
						return next();
					});
				} else s |= 1;
			} catch (e) {
				fail(e);
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const ICMP_STATES = {
	expired: "TTL expired on the way",
	"too-big": "packet too big on the way",
	closed: "refused on the way",
	network: "no route",
	host: "no route",
	prohibited: "prohibited"
};
const WORKS = {
	works: true,
	state: "working"
};
async function probeHost(host, signal) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { spec, family, source } = host;
		const literal = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.V)(spec.host);
		const { addresses, error } = literal === 0 ? await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.o)(spec.host, {
			family,
			signal,
			onWait: () => {}
		}) : {
			addresses: [{
				address: spec.host,
				family: literal
			}],
			error: null
		};
		if (signal.aborted) return null;
		if (error !== null) return {
			works: false,
			state: nameState(error)
		};
		const network = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.w)();
		__addDisposableResource(env_1, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.C)(signal, network), false);
		const routes = addresses.map((to) => ({
			to: {
				...to,
				source
			},
			route: network.route({
				...to,
				source
			})
		}));
		const used = routes.find(({ route }) => !("errno" in route));
		const [refused] = routes.flatMap(({ route }) => "errno" in route ? [route.errno] : []);
		if (used === void 0) return {
			works: false,
			state: unsentState(refused ?? "ENETUNREACH")
		};
		return await probe(network, used.to, host, signal);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		__disposeResources(env_1);
	}
}
async function probe(network, to, { spec, waitMs }, signal) {
	const { trace, tcpPorts } = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.b)(spec);
	const endpoints = [trace, ...tcpPorts.map((port) => ({
		service: "tcp",
		port
	}))];
	for (const [id, endpoint] of endpoints.entries()) {
		const size = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.S)(endpoint.service, to.family);
		network.execute({
			...(0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.x)(endpoint, to, {
				ttl: null,
				size,
				flow: 0
			}),
			id
		});
	}
	const open = new Set(endpoints.keys());
	const until = network.now() + waitMs;
	let state = "no answer";
	while (open.size > 0 && network.heardAt < until && !signal.aborted) for (const event of await network.wait(until)) {
		const told = outcome(event, to, spec.port === null);
		if (told === null || !("id" in event) || !open.delete(event.id)) continue;
		if (told === WORKS) return WORKS;
		state = told.state;
	}
	return signal.aborted ? null : {
		works: false,
		state
	};
}
function outcome(event, to, hostOnly) {
	const refused = hostOnly ? WORKS : {
		works: false,
		state: "refused"
	};
	switch (event.kind) {
		case "answer":
		case "connected": return WORKS;
		case "reset": return refused;
		case "local": return {
			works: false,
			state: unsentState(event.errno)
		};
		case "icmp": {
			const { from, type, code } = event.icmp;
			const said = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.N)(to.family, type, code);
			if (said === null) return null;
			return said === "closed" && from === to.address ? refused : {
				works: false,
				state: ICMP_STATES[said]
			};
		}
		default: return null;
	}
}
// build/js/action/wait/wait.js
async function waitForTargets(options, signal, onChange, tryOnce = tryTarget) {
	const { targets, waitMs } = options;
	const schedule = new AttemptSchedule(targets.length, waitMs, Math.random);
	const ending = new AbortController();
	const attempts = new Set();
	const began = performance.now();
	const now = () => performance.now() - began;
	let wake = () => {};
	const onAbort = () => wake();
	signal.addEventListener("abort", onAbort);
	const start = (index, spec) => {
		const attempt = tryOnce(spec, options, ending.signal).catch((error) => ({
			works: false,
			state: (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.K)(error)
		})).then((answer) => {
			attempts.delete(attempt);
			if (answer === null || ending.signal.aborted) return;
			const told = schedule.record(index, answer, now());
			if (told !== null) onChange(spec.target, told);
			wake();
		});
		attempts.add(attempt);
	};
	while (!signal.aborted && !schedule.ended(now())) {
		const { due, wakeAt } = schedule.poll(now());
		const pause = Promise.withResolvers();
		wake = pause.resolve;
		const timer = setTimeout(pause.resolve, Math.max(1, wakeAt - now()));
		for (const index of due) start(index, targets[index]);
		await pause.promise;
		clearTimeout(timer);
	}
	signal.removeEventListener("abort", onAbort);
	ending.abort("cancelled");
	await Promise.all(attempts);
	for (const [index, failure] of schedule.failures(now()).entries()) if (failure !== null) onChange(targets[index]?.target ?? "", failure);
	return schedule.results(now());
}
const tryTarget = async (spec, options, signal) => {
	const answers = await Promise.all(familiesOf(spec, options).map((family) => tryFamily(spec, options, family, signal)));
	const told = answers.filter((answer) => answer !== null);
	if (signal.aborted || told.length < answers.length) return null;
	const named = told.filter(({ state }) => state !== NAME_NOT_FOUND);
	const all = named.length > 0 ? named : told;
	return all.find(({ works }) => !works) ?? all[0] ?? null;
};
function familiesOf({ host }, { ipVersion }) {
	if ((0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.V)(host) !== 0 || ipVersion === "auto") return [null];
	return ipVersion === "both" ? [4, 6] : [ipVersion];
}
async function tryFamily(spec, options, family, signal) {
	const { source, probeTimeoutMs: waitMs, serviceCheck } = options;
	const ofTarget = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(spec);
	if (ofTarget === null) return probeHost({
		spec,
		family,
		source,
		waitMs
	}, signal);
	const scheme = serviceCheck ? ofTarget : "tcp";
	const host = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.r)(spec, scheme, options.proxy)?.host ?? spec.host;
	const system = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.V)(host) === 0 ? (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.o)(host, {
		family,
		signal,
		onWait: () => {}
	}) : null;
	const lookup = system === null ? void 0 : {
		system,
		result: Promise.resolve(null)
	};
	const { startCheck } = await Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 220));
	return serviceAnswer(await startCheck((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.i)(spec, scheme, options, family, null), signal, () => {}, lookup).done, system === null ? null : (await system).error);
}



/***/ })

};
;