"use strict";
exports.id = 824;
exports.ids = [824];
exports.modules = {

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openConnections: () => (/* binding */ openConnections)
/* harmony export */ });
/* harmony import */ var _measure_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(572);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(598);




const CONTROLS = 3;
const LEAST_TRIES = 3;
const MOST_TRIES = 12;
const MOST_VOID_ROUNDS = 3;
const MISTAKE = 1 / 400;
const PORTS_FOR_EACH = 4;
var ConnectionFlows = class {
	#count;
	#nextPort;
	#waitMs;
	#open = new Map();
	#queue = [];
	#nextAt = 0;
	#passedOver = 0;
	#sent = 0;
	#received = 0;
	#live = 0;
	#lost = 0;
	#suspects = new Set();
	#rounds = null;
	#dead = [];
	#ended = false;
	constructor(count, nextPort, waitMs) {
		this.#count = count;
		this.#nextPort = nextPort;
		this.#waitMs = waitMs;
	}
	poll(now) {
		const close = [...this.#open].filter(([, until]) => until <= now).map(([port]) => port);
		for (const port of close) this.unanswered(port);
		const open = [];
		for (let port = this.#due(now); port !== null; port = this.#due(now)) {
			open.push(port);
			this.#open.set(port, now + this.#waitMs);
			this.#nextAt = now + 25;
		}
		if (this.#ended) return {
			open,
			close,
			wakeAt: null,
			ended: true
		};
		const more = this.#open.size === 0 || this.#wanted();
		return {
			open,
			close,
			wakeAt: Math.min(...this.#open.values(), ...more ? [this.#nextAt] : []),
			ended: false
		};
	}
	answered(port, first) {
		if (!this.#open.delete(port)) return;
		if (this.#rounds === null) {
			this.#sent++;
			this.#live++;
			if (first) this.#received++;
		} else if (this.#rounds.controls.has(port)) this.#rounds.heard = true;
		else if (this.#suspects.delete(port)) {
			this.#live++;
			this.#lost += this.#rounds.tries;
		}
	}
	unanswered(port) {
		if (!this.#open.delete(port) || this.#rounds !== null) return;
		this.#sent++;
		this.#suspects.add(port);
	}
	unusable(port) {
		if (!this.#open.delete(port)) return;
		this.#suspects.delete(port);
		this.#passedOver++;
	}
	result() {
		return {
			sent: this.#sent,
			received: this.#received,
			deadPorts: this.#dead.toSorted((a, b) => a - b)
		};
	}
	#due(now) {
		if (this.#ended || now < this.#nextAt) return null;
		if (this.#rounds === null && this.#wanted()) return this.#nextPort();
		const queued = this.#queue.shift();
		if (queued !== void 0) return queued;
		if (this.#open.size > 0) return null;
		this.#nextRound();
		return this.#ended ? null : this.#queue.shift() ?? null;
	}
	#wanted() {
		if (this.#rounds !== null) return this.#queue.length > 0;
		return this.#sent + this.#open.size < this.#count && this.#passedOver < PORTS_FOR_EACH * this.#count;
	}
	#nextRound() {
		if (this.#rounds === null) this.#rounds = {
			tries: 1,
			voids: 0,
			controls: new Set(),
			heard: false
		};
		else if (this.#rounds.heard) Object.assign(this.#rounds, {
			tries: this.#rounds.tries + 1,
			voids: 0
		});
		else this.#rounds.voids++;
		const { tries, voids } = this.#rounds;
		const told = tries >= LEAST_TRIES && this.#silentByLoss(tries) < MISTAKE;
		if (told || this.#live === 0 || this.#suspects.size === 0 || tries >= MOST_TRIES || voids >= MOST_VOID_ROUNDS) {
			this.#ended = true;
			if (told) this.#dead = [...this.#suspects];
		} else {
			this.#rounds.controls = new Set(Array.from({ length: CONTROLS }, this.#nextPort));
			this.#rounds.heard = false;
			this.#queue = [...this.#suspects, ...this.#rounds.controls];
		}
	}
	#silentByLoss(tries) {
		let chance = this.#sent;
		for (let i = 0; i < tries; i++) chance *= (this.#lost + 1 + i) / (this.#live + this.#lost + 2 + i);
		return chance;
	}
};
// build/js/action/connections/source-ports.js
const USUAL_RANGE = [32768, 60999];
const LEAST_PORTS = 2048;
function sourcePorts(range = localPortRange()) {
	const [first, last] = range;
	const given = new Set();
	return () => {
		let port = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomInt)(first, last + 1);
		while (given.has(port)) port = port === last ? first : port + 1;
		given.add(port);
		return port;
	};
}
function localPortRange() {
	try {
		const [first = 0, last = 0] = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)("/proc/sys/net/ipv4/ip_local_port_range", "latin1").trim().split(/\s+/).map(Number);
		return first > 0 && last - first >= LEAST_PORTS ? [first, last] : USUAL_RANGE;
	} catch {
		return USUAL_RANGE;
	}
}
// build/js/action/connections/open-connections.js
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
const AT_ONCE = 8;
const LEAST_WAIT = 500;
async function openConnections(measured, options, cancelled, onChange) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const tests = measured.map((target) => testOf(target, options));
		const network = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.w)();
		__addDisposableResource(env_1, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.C)(cancelled, network), false);
		await new Run(network, tests.filter((test) => test !== null)).untilDone(cancelled);
		return measured.map((target, index) => {
			const test = tests[index] ?? null;
			const lack = cancelled.aborted ? null : lackOf(test, options.connections);
			if (lack !== null) onChange?.(target.target, lack);
			return {
				...target,
				connections: resultOf(test, lack)
			};
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		__disposeResources(env_1);
	}
}
function lackOf(test, wanted) {
	if (test === null) return "no handshakes: no TCP port of it opened";
	const { sent } = test.flows.result();
	if (test.localErrno === null || sent >= wanted) return null;
	return `${sent} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(wanted, "handshake")}: this machine could not open the others (${test.localErrno})`;
}
function resultOf(test, lack) {
	if (test === null) return null;
	const result = test.flows.result();
	if (result.sent === 0) return null;
	return {
		...result,
		...lack !== null && test.localErrno !== null && { localErrno: test.localErrno }
	};
}
function testOf(target, options) {
	const { address, family, rttMs } = target;
	const port = openPort(target);
	if (address === null || family === null || port === null) return null;
	const waitMs = Math.min(options.probeTimeoutMs, Math.max(LEAST_WAIT, 3 * (rttMs?.max ?? LEAST_WAIT)));
	const flows = new ConnectionFlows(options.connections, sourcePorts(), waitMs);
	return {
		to: {
			address,
			family,
			source: options.source
		},
		port,
		flows,
		localErrno: null,
		refused: false
	};
}
function openPort(target) {
	const proxy = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.F)(target);
	if (proxy?.problem === null) return (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.E)(proxy);
	const { port, answeredBy } = target;
	const { closed } = target.evidence;
	const open = answeredBy.flatMap((name) => name.startsWith("tcp:") && !closed.includes(name) ? [Number(name.slice(4))] : []);
	return open.find((tcp) => tcp === port) ?? open[0] ?? null;
}
var Run = class {
	#network;
	#waiting;
	#running = new Set();
	#probes = new Map();
	#nextId = 0;
	constructor(network, tests) {
		this.#network = network;
		this.#waiting = [...tests];
	}
	async untilDone(signal) {
		while (!signal.aborted) {
			const wakeAt = this.#poll();
			if (this.#running.size === 0) return;
			for (const event of await this.#network.wait(wakeAt)) this.#deliver(event);
		}
	}
	#poll() {
		while (this.#running.size < AT_ONCE) {
			const next = this.#waiting.shift();
			if (next === void 0) break;
			this.#running.add(next);
		}
		let wakeAt = Number.POSITIVE_INFINITY;
		for (const test of this.#running) {
			const { open, close, wakeAt: own, ended } = test.flows.poll(this.#network.now());
			for (const port of close) this.#close(test, port);
			for (const port of open) this.#open(test, port);
			if (ended || test.refused) {
				this.#running.delete(test);
				wakeAt = this.#network.now();
			} else wakeAt = Math.min(wakeAt, own ?? wakeAt);
		}
		return wakeAt;
	}
	#open(test, sourcePort) {
		const id = this.#nextId++;
		this.#probes.set(id, {
			test,
			sourcePort
		});
		this.#network.execute({
			kind: "connect",
			id,
			to: test.to,
			port: test.port,
			sourcePort,
			ttl: null,
			minTtl: null,
			maxSeg: null,
			stream: null
		});
	}
	#close(test, sourcePort) {
		for (const [id, probe] of this.#probes) if (probe.test === test && probe.sourcePort === sourcePort) this.#forget(id);
	}
	#forget(id) {
		this.#probes.delete(id);
		this.#network.execute({
			kind: "close",
			id
		});
	}
	#deliver(event) {
		const probe = "id" in event ? this.#probes.get(event.id) : void 0;
		if (!("id" in event) || probe === void 0) return;
		const { test, sourcePort } = probe;
		this.#forget(event.id);
		if (event.kind === "connected") test.flows.answered(sourcePort, event.info.totalRetrans === 0);
		else if (event.kind === "reset") test.flows.answered(sourcePort, !event.repeated);
		else if (event.kind === "icmp") test.flows.unanswered(sourcePort);
		else if (event.kind === "local") {
			test.flows.unusable(sourcePort);
			test.localErrno = event.errno;
			if (event.errno !== "EADDRINUSE" && event.errno !== "EADDRNOTAVAIL") test.refused = true;
		}
	}
};



/***/ })

};
;