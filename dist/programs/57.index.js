"use strict";
exports.id = 57;
exports.ids = [57,492,39];
exports.modules = {

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   STATE: () => (/* binding */ STATE),
/* harmony export */   WATCHING: () => (/* binding */ WATCHING),
/* harmony export */   makeJobFolder: () => (/* binding */ makeJobFolder),
/* harmony export */   monotonicMs: () => (/* binding */ monotonicMs),
/* harmony export */   readRequest: () => (/* binding */ readRequest),
/* harmony export */   readResult: () => (/* binding */ readResult),
/* harmony export */   removeJobFolder: () => (/* binding */ removeJobFolder),
/* harmony export */   socketPath: () => (/* binding */ socketPath),
/* harmony export */   writeResult: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);



// build/js/action/job/job-files.js
const STATE = "watch";
const WATCHING = "watching";
function monotonicMs() {
	return Number(process.hrtime.bigint()) / 1e6;
}
const LONGEST_PATH = 107;
function makeJobFolder(temp, request) {
	const [first = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), ...others] = [...temp ? [temp] : [], (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()];
	try {
		return makeIn(first, request);
	} catch (error) {
		const [other] = others;
		if (other === void 0) throw error;
		return makeIn(other, request);
	}
}
function makeIn(parent, request) {
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "tracepath-watch-"));
	try {
		if (Buffer.byteLength(socketPath(folder)) > LONGEST_PATH) throw new Error(`${folder} is too long a path for a socket`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "request.json"), JSON.stringify(request));
		return folder;
	} catch (error) {
		removeJobFolder(folder);
		throw error;
	}
}
function socketPath(folder) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "socket");
}
function readRequest(folder) {
	return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "request.json"), "utf8"));
}
function writeResult(folder, result) {
	const [fresh, file] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "result.new"), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "result.json")];
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(fresh, JSON.stringify(result));
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, file);
		return true;
	} catch {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(fresh, { force: true });
		return false;
	}
}
function readResult(folder) {
	try {
		return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "result.json"), "utf8"));
	} catch {
		return null;
	}
}
function removeJobFolder(folder) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, {
		recursive: true,
		force: true
	});
}



/***/ }),

/***/ 669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isAlive),
/* harmony export */   t: () => (/* binding */ findRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);

// build/js/action/job/runner-process.js
const NAME = "Runner.Worker";
const MOST_ANCESTORS = 64;
function findRunner(proc = "/proc", from = process.ppid) {
	let stat = statOf(proc, from);
	for (let count = 0; stat !== null && count < MOST_ANCESTORS; count++) {
		if (stat.name === NAME) return {
			pid: stat.pid,
			startedAt: stat.startedAt
		};
		stat = stat.parent > 0 ? statOf(proc, stat.parent) : null;
	}
	return null;
}
function isAlive({ pid, startedAt }, proc = "/proc") {
	return statOf(proc, pid)?.startedAt === startedAt;
}
function statOf(proc, pid) {
	try {
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${pid}/stat`, "latin1");
		const end = text.lastIndexOf(")");
		const name = text.slice(text.indexOf("(") + 1, end);
		const fields = text.slice(end + 2).split(" ");
		return fields[0] === "Z" ? null : {
			pid,
			name,
			parent: Number(fields[1]),
			startedAt: fields[19] ?? ""
		};
	} catch {
		return null;
	}
}



/***/ }),

/***/ 57:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWatchProcess: () => (/* binding */ runWatchProcess)
/* harmony export */ });
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572);
/* harmony import */ var _watch_targets_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(492);
/* harmony import */ var _job_files_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39);
/* harmony import */ var _runner_process_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(669);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(474);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(466);








// build/js/action/job/watch-process.js
const LONGEST_MS = 864e5;
const LOOK_MS = 2e3;
const WRITE_MS = 1e4;
const HAND_OVER_MS = 5e3;
async function runWatchProcess(folder, cancelled) {
	try {
		await watchJob(folder, cancelled);
		return 0;
	} catch (error) {
		if (process.connected) process.send?.((0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.y)(error));
		return 1;
	}
}
async function watchJob(folder, cancelled) {
	const { measured, inputs, runner } = (0,_job_files_mjs__WEBPACK_IMPORTED_MODULE_2__.readRequest)(folder);
	const ending = new Ending(cancelled);
	const clients = [];
	const server = (0,node_net__WEBPACK_IMPORTED_MODULE_4__.createServer)((socket) => {
		socket.on("error", () => void 0);
		clients.push(socket);
		ending.end("post");
	});
	const watch = (0,_watch_targets_mjs__WEBPACK_IMPORTED_MODULE_1__.openWatch)(measured, {
		...inputs,
		lengthMs: LONGEST_MS
	});
	await (0,node_events__WEBPACK_IMPORTED_MODULE_6__.once)(server.listen((0,_job_files_mjs__WEBPACK_IMPORTED_MODULE_2__.socketPath)(folder)), "listening");
	server.on("error", () => void 0);
	process.send?.(_job_files_mjs__WEBPACK_IMPORTED_MODULE_2__.WATCHING);
	if (process.connected) process.disconnect();
	const known = (endedBy) => ({
		endedBy,
		watches: (watch?.results() ?? measured).map((target) => target.watch)
	});
	const timers = [
		setInterval(() => isGone(folder, runner) && ending.end("runner-gone"), LOOK_MS),
		setInterval(() => (0,_job_files_mjs__WEBPACK_IMPORTED_MODULE_2__.writeResult)(folder, known(null)), WRITE_MS),
		setTimeout(() => ending.end("too-long"), LONGEST_MS)
	];
	await watched(watch, ending.signal);
	for (const timer of timers) clearInterval(timer);
	const result = known(ending.by);
	(0,_job_files_mjs__WEBPACK_IMPORTED_MODULE_2__.writeResult)(folder, result);
	await handOver(clients, result);
	server.close();
}
async function watched(watch, ended) {
	await watch?.run(ended, () => void 0);
	if (!ended.aborted) await new Promise((resolve) => ended.addEventListener("abort", resolve));
}
var Ending = class {
	#controller = new AbortController();
	by = null;
	constructor(cancelled) {
		if (cancelled.aborted) this.end("signal");
		cancelled.addEventListener("abort", () => this.end("signal"));
	}
	get signal() {
		return this.#controller.signal;
	}
	end(by) {
		this.by ??= by;
		this.#controller.abort();
	}
};
function isGone(folder, runner) {
	return !(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(folder) || runner !== null && !(0,_runner_process_mjs__WEBPACK_IMPORTED_MODULE_3__.n)(runner);
}
async function handOver(clients, result) {
	const text = JSON.stringify(result);
	const late = new Promise((resolve) => setTimeout(resolve, HAND_OVER_MS).unref());
	const sent = clients.map((socket) => {
		socket.end(text);
		return (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_7__.finished)(socket, { readable: false }).catch(() => void 0);
	});
	await Promise.race([Promise.all(sent), late]);
}



/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWatch: () => (/* binding */ openWatch),
/* harmony export */   watchTargets: () => (/* binding */ watchTargets),
/* harmony export */   watchText: () => (/* binding */ watchText)
/* harmony export */ });
/* harmony import */ var _measure_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(572);
/* harmony import */ var _report_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(130);



// build/js/engine/watch/outage-trace.js
const ROUNDS = 2;
var OutageTrace = class {
	#request;
	#options;
	#sent = new Map();
	#ttls;
	#rounds = 1;
	#nextAt;
	#router = 0;
	#arrived = false;
	constructor(request, options, now) {
		this.#request = request;
		this.#options = options;
		this.#nextAt = now;
		this.#ttls = this.#ttlsBeyond(0);
	}
	owns(id) {
		return this.#sent.has(id);
	}
	poll(now, maySend) {
		if (now < this.#nextAt) return {
			commands: [],
			wakeAt: this.#nextAt,
			ended: false
		};
		if (this.#ttls.length === 0) this.#beginRound();
		const [ttl] = this.#ttls;
		if (ttl === void 0) return {
			commands: this.end(),
			wakeAt: null,
			ended: true
		};
		if (!maySend) return {
			commands: [],
			wakeAt: null,
			ended: false
		};
		this.#ttls.shift();
		const { flow, timeoutMs, nextId, onHop } = this.#options;
		const id = nextId();
		this.#sent.set(id, {
			ttl,
			sentAt: now
		});
		onHop({
			ttl,
			sentAt: now,
			answered: null
		});
		const { trace, to } = this.#request;
		const probe = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.p)(trace, to, {
			ttl,
			size: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.m)(trace.service, to.family),
			flow
		});
		if (this.#ttls.length === 0) this.#nextAt = now + timeoutMs;
		return {
			commands: [{
				...probe,
				id
			}],
			wakeAt: this.#nextAt > now ? this.#nextAt : null,
			ended: false
		};
	}
	end() {
		const commands = [...this.#sent.keys()].map((id) => ({
			kind: "close",
			id
		}));
		this.#sent.clear();
		return commands;
	}
	handle(event) {
		const probe = "id" in event ? this.#sent.get(event.id) : void 0;
		if (probe === void 0) return;
		const { ttl } = probe;
		const sentAt = isRepeated(event) ? event.at : probe.sentAt;
		const icmpClass = event.kind === "icmp" ? (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.u)(this.#request.to.family, event.icmp.type, event.icmp.code) : null;
		if (icmpClass === "expired") {
			this.#router = Math.max(this.#router, ttl);
			this.#options.onHop({
				ttl,
				sentAt,
				answered: ttl === this.#request.hops ? "last" : "hop"
			});
			return;
		}
		if (icmpClass !== "closed" && event.kind !== "answer" && event.kind !== "connected" && event.kind !== "reset") return;
		this.#arrived = true;
		this.#ttls = [];
		this.#options.onHop({
			ttl,
			sentAt,
			answered: "last"
		});
	}
	#beginRound() {
		if (this.#rounds++ < ROUNDS && !this.#arrived) this.#ttls = this.#ttlsBeyond(this.#router);
	}
	#ttlsBeyond(ttl) {
		return Array.from({ length: Math.max(0, this.#request.hops - ttl) }, (_, index) => ttl + 1 + index);
	}
};
function isRepeated(event) {
	if (event.kind === "connected") return event.info.totalRetrans > 0;
	return "repeated" in event && event.repeated === true;
}
// build/js/engine/watch/probe-outcome.js
const NOT_SENT = new Set([
	"EMFILE",
	"ENFILE",
	"ENOBUFS",
	"ENOMEM",
	"EAGAIN",
	"EADDRNOTAVAIL"
]);
function outcomeOf(event, probe) {
	if (event.kind === "local" && lacking(event.errno, probe)) return {
		kind: "not-sent",
		errno: event.errno
	};
	const answer = answerOf(event, probe);
	if (answer !== null && (answer.rttMs ?? 0) <= probe.timeoutMs) return {
		kind: "answered",
		rttMs: answer.rttMs
	};
	return {
		kind: "unanswered",
		localErrno: event.kind === "local" ? event.errno : null
	};
}
function lacking(errno, { service }) {
	return NOT_SENT.has(errno) || service === "icmp" && errno === "EACCES";
}
function answerOf(event, { open, family, sentAt }) {
	switch (event.kind) {
		case "connected": return { rttMs: event.info.totalRetrans === 0 ? event.rttMs : event.at - sentAt };
		case "answer": return event;
		case "reset": return open ? null : event;
		case "icmp": {
			const icmpClass = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.u)(family, event.icmp.type, event.icmp.code);
			return !open && icmpClass === "closed" ? event : null;
		}
		default: return null;
	}
}
// build/js/engine/watch/rtt-histogram.js
const LEAST = .001;
const RATIO = 1.01;
const BUCKETS = Math.ceil(Math.log(6e4 / LEAST) / Math.log(RATIO)) + 1;
var RttHistogram = class {
	#buckets = new Uint32Array(BUCKETS);
	#count = 0;
	#min = Number.POSITIVE_INFINITY;
	#max = 0;
	add(rttMs) {
		const bucket = Math.floor(Math.log(Math.max(LEAST, rttMs) / LEAST) / Math.log(RATIO));
		const index = Math.min(BUCKETS - 1, bucket);
		this.#buckets[index] = (this.#buckets[index] ?? 0) + 1;
		this.#count++;
		this.#min = Math.min(this.#min, rttMs);
		this.#max = Math.max(this.#max, rttMs);
	}
	figures() {
		if (this.#count === 0) return null;
		return {
			min: this.#min,
			median: this.#quantile(.5),
			p95: this.#quantile(.95),
			max: this.#max
		};
	}
	#quantile(share) {
		let left = Math.max(1, Math.ceil(share * this.#count));
		const index = this.#buckets.findIndex((count) => {
			left -= count;
			return left <= 0;
		});
		const middle = LEAST * RATIO ** (index + .5);
		return Math.min(this.#max, Math.max(this.#min, middle));
	}
};
var Timeline = class {
	#startedAt;
	#sliceMs;
	#slices = [];
	constructor(startedAt, sliceMs) {
		this.#startedAt = startedAt;
		this.#sliceMs = sliceMs;
	}
	add(sentAt, answered) {
		let index = this.#indexOf(sentAt);
		while (index >= 96) {
			this.#halve();
			index = this.#indexOf(sentAt);
		}
		while (this.#slices.length <= index) this.#slices.push({
			sent: 0,
			received: 0
		});
		const slice = this.#slices[index];
		if (slice === void 0) return;
		slice.sent++;
		if (answered) slice.received++;
	}
	slices() {
		return {
			sliceMs: this.#sliceMs,
			sent: this.#slices.map(({ sent }) => sent),
			received: this.#slices.map(({ received }) => received)
		};
	}
	#indexOf(at) {
		return Math.max(0, Math.floor((at - this.#startedAt) / this.#sliceMs));
	}
	#halve() {
		this.#sliceMs *= 2;
		this.#slices = this.#slices.flatMap((slice, index, all) => {
			if (index % 2 === 1) return [];
			const next = all[index + 1] ?? {
				sent: 0,
				received: 0
			};
			return [{
				sent: slice.sent + next.sent,
				received: slice.received + next.received
			}];
		});
	}
};
const UNANSWERED_FOR_OUTAGE = 2;
const NO_RUN = {
	length: 0,
	since: 0,
	localErrno: null
};
var WatchLog = class {
	#open = new Map();
	#rtts = new RttHistogram();
	#timeline;
	#sent = 0;
	#received = 0;
	#outages = [];
	#outageCount = 0;
	#notSent = null;
	#skipped = 0;
	#outage = null;
	#run = NO_RUN;
	constructor(startedAt, sliceMs) {
		this.#timeline = new Timeline(startedAt, sliceMs);
	}
	sent(id, at, skipped = 0) {
		this.#skipped += skipped;
		this.#open.set(id, {
			sentAt: at,
			skipped,
			answered: null,
			rttMs: null,
			localErrno: null,
			repeat: "none"
		});
	}
	answered(id, rttMs) {
		this.#settle(id, true, rttMs, null);
	}
	unanswered(id, localErrno = null) {
		this.#settle(id, false, null, localErrno);
	}
	notSent(id, errno) {
		if (!this.#open.delete(id)) return;
		this.#notSent = {
			count: (this.#notSent?.count ?? 0) + 1,
			errno: this.#notSent?.errno ?? errno
		};
		this.#countSettled();
	}
	repeated(id, outcome) {
		const probe = this.#open.get(id);
		if (probe === void 0) return;
		probe.repeat = outcome;
		this.#countSettled();
	}
	get outSince() {
		return this.#outage?.from ?? null;
	}
	get notSentErrno() {
		return this.#notSent?.errno ?? null;
	}
	probed(hop) {
		if (this.#outage === null) return;
		this.#outage.hops = [...this.#outage.hops, hop];
		this.#outage.lastHop = farthest(this.#outage, Number.POSITIVE_INFINITY);
	}
	figures() {
		return {
			sent: this.#sent,
			received: this.#received,
			rttMs: this.#rtts.figures(),
			outages: this.#outages.map(({ from, until, lastHop, localErrno }) => ({
				from,
				until,
				lastHop,
				localErrno
			})),
			outageCount: this.#outageCount,
			notSent: this.#notSent,
			skipped: this.#skipped,
			timeline: this.#timeline.slices()
		};
	}
	#settle(id, answered, rttMs, localErrno) {
		const probe = this.#open.get(id);
		if (probe === void 0 || probe.answered !== null) return;
		probe.answered = answered;
		probe.rttMs = rttMs;
		probe.localErrno = localErrno;
		this.#countSettled();
	}
	#countSettled() {
		for (const [first, probe] of this.#open) {
			if (probe.answered === null || !probe.answered && probe.repeat === "open") return;
			this.#open.delete(first);
			this.#count(probe);
		}
	}
	#count({ sentAt, skipped, answered, rttMs, localErrno, repeat }) {
		if (skipped > 0 && this.#outage === null) this.#run = NO_RUN;
		this.#sent++;
		this.#timeline.add(sentAt, answered === true);
		if (answered) this.#received++;
		if (rttMs !== null) this.#rtts.add(rttMs);
		if (answered || repeat === "answered") {
			this.#run = NO_RUN;
			this.#end(sentAt);
			return;
		}
		const { length, since, localErrno: before } = this.#run;
		this.#run = {
			length: length + 1,
			since: length === 0 ? sentAt : since,
			localErrno: before ?? localErrno
		};
		if (this.#run.length === UNANSWERED_FOR_OUTAGE) this.#begin(this.#run.since);
		if (this.#outage === null) return;
		this.#outage.lostAt = sentAt;
		this.#outage.localErrno = this.#run.localErrno;
	}
	#begin(from) {
		this.#outage = {
			from,
			until: null,
			lostAt: from,
			hops: [],
			lastHop: null,
			localErrno: null
		};
		this.#outageCount++;
		this.#outages.push(this.#outage);
		if (this.#outages.length > 100) {
			const length = ({ from, until }) => until === null ? Number.POSITIVE_INFINITY : until - from;
			const shortest = this.#outages.reduce((least, each) => length(each) < length(least) ? each : least);
			this.#outages = this.#outages.filter((each) => each !== shortest);
		}
	}
	#end(until) {
		if (this.#outage === null) return;
		this.#outage.until = until;
		this.#outage.lastHop = farthest(this.#outage, this.#outage.lostAt);
		this.#outage.hops = [];
		this.#outage = null;
	}
};
function farthest({ hops }, sentBefore) {
	const inTime = hops.filter(({ sentAt }) => sentAt <= sentBefore);
	const answered = inTime.filter(({ answered }) => answered !== null);
	if (answered.length === 0) return null;
	const ttl = Math.max(...answered.map((hop) => hop.ttl));
	return answered.some((hop) => hop.answered === "last") || inTime.some((hop) => hop.ttl > ttl) ? ttl : null;
}
const TRACE_PAUSE = 20;
const RETRACE_PAUSE = 5e3;
const TRACE_GRACE = 2e3;
const MOST_FLOWS = 64;
const TRACE_FLOW = 90;
const LIMITED_INTERVAL = 2e3;
function politeInterval(intervalMs, targets) {
	return Math.max(intervalMs, 1e3 * targets / 50);
}
function rhythmOf(intervalMs, request, requests) {
	if (!request.limited) return {
		intervalMs,
		delayMs: requests.indexOf(request) * intervalMs / requests.length
	};
	const sharing = requests.filter((each) => each.limited && each.to.address === request.to.address);
	const pause = Math.max(LIMITED_INTERVAL, intervalMs / sharing.length);
	return {
		intervalMs: pause * sharing.length,
		delayMs: pause * (sharing.indexOf(request) + .5)
	};
}
var Watch = class {
	#options;
	#nextId;
	#targets;
	#flows;
	#pending = new Map();
	#endsAt;
	#traces = [];
	#recent = [];
	#traceNextAt = Number.NEGATIVE_INFINITY;
	#commands = [];
	constructor(requests, options, now, nextId) {
		const intervalMs = politeInterval(options.intervalMs, requests.length);
		this.#options = {
			...options,
			intervalMs
		};
		this.#nextId = nextId;
		this.#flows = Math.min(MOST_FLOWS, Math.ceil(options.timeoutMs / intervalMs) + 1);
		this.#endsAt = now + options.lengthMs;
		this.#targets = requests.map((request, index) => {
			const rhythm = rhythmOf(intervalMs, request, requests);
			return {
				request,
				index,
				intervalMs: rhythm.intervalMs,
				log: new WatchLog(now, rhythm.intervalMs),
				firstAt: now + rhythm.delayMs,
				begun: 0,
				sent: 0,
				last: null,
				rttMs: 0,
				open: request.open,
				tracedAt: Number.NEGATIVE_INFINITY,
				tracedSince: null
			};
		});
	}
	get intervalsMs() {
		return this.#targets.map(({ intervalMs }) => intervalMs);
	}
	figures() {
		return this.#targets.map(({ log }) => log.figures());
	}
	outSince() {
		return this.#targets.map(({ log }) => log.outSince);
	}
	notSent() {
		return this.#targets.map(({ log }) => log.notSentErrno);
	}
	poll(now) {
		for (const [id, { sentAt }] of this.#pending) {
			if (now < sentAt + this.#options.timeoutMs) break;
			this.#settle(id, {
				kind: "unanswered",
				localErrno: null
			}, now);
		}
		let wakeAt = this.#pollTraces(now);
		for (const target of this.#targets) {
			if (now >= this.#nextAt(target)) this.#probe(target, now);
			if (now >= repeatAt(target)) this.#repeat(target, now);
			wakeAt = Math.min(wakeAt, repeatAt(target), this.#nextAt(target));
		}
		const commands = this.#commands;
		this.#commands = [];
		const [oldest] = this.#pending.values();
		if (oldest !== void 0) wakeAt = Math.min(wakeAt, oldest.sentAt + this.#options.timeoutMs);
		if (this.#endsAt > now) wakeAt = Math.min(wakeAt, this.#endsAt);
		const traced = this.#traces.length === 0 || now >= this.#endsAt + this.#options.timeoutMs + TRACE_GRACE;
		const ended = now >= this.#endsAt && oldest === void 0 && traced;
		return {
			commands,
			wakeAt: Number.isFinite(wakeAt) ? wakeAt : null,
			ended
		};
	}
	handle(event) {
		if (!("id" in event)) return;
		const { id } = event;
		const traced = this.#traces.find(({ trace }) => trace.owns(id));
		if (traced !== void 0) {
			traced.trace.handle(event);
			return;
		}
		const pending = this.#pending.get(id);
		if (pending === void 0) return;
		const { target, sentAt } = pending;
		const { timeoutMs } = this.#options;
		target.open ||= event.kind === "connected" || event.kind === "answer";
		const { service } = target.request.endpoint;
		const probe = {
			service,
			open: target.open,
			family: target.request.to.family,
			sentAt,
			timeoutMs
		};
		this.#settle(id, outcomeOf(event, probe), event.at);
	}
	#nextAt({ firstAt, begun, intervalMs }) {
		const at = firstAt + begun * intervalMs;
		return at < this.#endsAt ? at : Number.POSITIVE_INFINITY;
	}
	#probe(target, now) {
		const { intervalMs, last, log, rttMs } = target;
		if (last !== null && Number.isFinite(repeatAt(target))) log.repeated(last.id, "none");
		const id = this.#send(target, now, null);
		const intervals = Math.max(1, Math.ceil((Math.min(now, this.#endsAt) - this.#nextAt(target)) / intervalMs));
		log.sent(id, now, intervals - 1);
		target.begun += intervals;
		const half = intervalMs / 2;
		const repeats = (last?.answered ?? true) && 1.5 * rttMs <= half && now + half < this.#endsAt;
		target.last = {
			id,
			answered: false,
			repeatAt: repeats ? now + half : Number.POSITIVE_INFINITY
		};
		if (repeats) log.repeated(id, "open");
	}
	#send(target, now, repeats) {
		const { request, index } = target;
		const id = this.#nextId();
		const flow = index * 100 + target.sent++ % this.#flows;
		const size = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.m)(request.endpoint.service, request.to.family);
		this.#commands.push({
			...(0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.p)(request.endpoint, request.to, {
				ttl: null,
				size,
				flow
			}),
			id
		});
		this.#pending.set(id, {
			target,
			sentAt: now,
			repeats
		});
		this.#recent = [...this.#recent.filter((at) => at > now - 1e3), now];
		return id;
	}
	#repeat(target, now) {
		const { last, log } = target;
		if (last === null) return;
		last.repeatAt = Number.POSITIVE_INFINITY;
		const crowded = this.#recent.filter((at) => at > now - 1e3).length >= 50;
		if (now >= this.#endsAt || crowded) log.repeated(last.id, "none");
		else this.#send(target, now, last.id);
	}
	#settle(id, outcome, now) {
		const pending = this.#pending.get(id);
		if (pending === void 0) return;
		this.#pending.delete(id);
		this.#commands.push({
			kind: "close",
			id
		});
		const { target, repeats } = pending;
		const { log } = target;
		if (outcome.kind === "answered") this.#answered(target, outcome);
		if (repeats !== null) log.repeated(repeats, outcome.kind === "not-sent" ? "none" : outcome.kind);
		else if (outcome.kind === "not-sent") log.notSent(id, outcome.errno);
		else if (outcome.kind === "unanswered") log.unanswered(id, outcome.localErrno);
		else {
			if (target.last?.id === id) target.last.answered = true;
			log.answered(id, outcome.rttMs);
		}
		this.#beginTrace(target, now);
	}
	#answered(target, { rttMs }) {
		target.rttMs = rttMs ?? target.rttMs;
		for (const { trace } of this.#traces.filter((each) => each.target === target)) this.#commands.push(...trace.end());
		this.#traces = this.#traces.filter((each) => each.target !== target);
	}
	#beginTrace(target, now) {
		const { outSince } = target.log;
		if (outSince === null || outSince === target.tracedSince || now - target.tracedAt < RETRACE_PAUSE) return;
		target.tracedSince = outSince;
		target.tracedAt = now;
		const options = {
			flow: target.index * 100 + TRACE_FLOW,
			timeoutMs: this.#options.timeoutMs,
			nextId: this.#nextId,
			onHop: (hop) => target.log.probed(hop)
		};
		const trace = new OutageTrace(target.request, options, now);
		this.#traces.push({
			target,
			trace
		});
	}
	#pollTraces(now) {
		let wakeAt = Number.POSITIVE_INFINITY;
		this.#traces = this.#traces.filter(({ trace }) => {
			const wants = trace.poll(now, now >= this.#traceNextAt);
			if (wants.commands.length > 0 && !wants.ended) this.#traceNextAt = now + TRACE_PAUSE;
			this.#commands.push(...wants.commands);
			if (!wants.ended) wakeAt = Math.min(wakeAt, wants.wakeAt ?? this.#traceNextAt);
			return !wants.ended;
		});
		return wakeAt;
	}
};
function repeatAt({ last }) {
	return last === null || last.answered ? Number.POSITIVE_INFINITY : last.repeatAt;
}
// build/js/report/watch-result.js
function watchResult(figures, span) {
	const { sent, received, rttMs, outages, outageCount, notSent, skipped, timeline } = figures;
	const { startedAt, startedAtMs, endedAtMs, intervalMs, question } = span;
	const clock = (at) => new Date(startedAt.getTime() + at - startedAtMs).toISOString();
	return {
		seconds: seconds(endedAtMs - startedAtMs),
		intervalMs: Math.round(intervalMs),
		question,
		sent,
		received,
		rttMs: rttMs && {
			min: thousandths(rttMs.min),
			median: thousandths(rttMs.median),
			p95: thousandths(rttMs.p95),
			max: thousandths(rttMs.max)
		},
		outages: outages.map(({ from, until, lastHop, localErrno }) => ({
			from: clock(from),
			seconds: until === null ? null : seconds(until - from),
			lastHop,
			...localErrno !== null && { localErrno }
		})),
		outageCount,
		...notSent !== null && { notSent },
		...skipped > 0 && { skipped },
		timeline: {
			from: clock(startedAtMs),
			sliceSeconds: timeline.sliceMs / 1e3,
			sent: timeline.sent,
			received: timeline.received
		}
	};
}
function seconds(span) {
	return Math.round(span / 100) / 10;
}
function thousandths(value) {
	return Math.round(value * 1e3) / 1e3;
}
// build/js/action/watch/watch-request.js
function watchRequest(target, source) {
	const { address, family, hopCount, hops } = target;
	if (address === null || family === null) return null;
	const { trace, tcpPorts, service } = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.f)(pathEnd(target));
	const endpoints = [
		service,
		...tcpPorts.map((port) => ({
			service: "tcp",
			port
		})),
		trace
	].filter((endpoint) => endpoint !== null);
	const answers = (endpoint) => (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(target) !== null || answered(target, endpoint);
	const open = endpoints.find((endpoint) => answers(endpoint) && !target.evidence.closed.includes((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)(endpoint)));
	const endpoint = open ?? endpoints.find(answers) ?? endpoints[0] ?? _measure_mjs__WEBPACK_IMPORTED_MODULE_0__.d;
	const lastAnswer = hops.findLast(({ responders }) => responders.length > 0)?.ttl ?? 0;
	return {
		to: {
			address,
			family,
			source
		},
		endpoint,
		open: open !== void 0 && (target.port !== null || target.service?.state === "working"),
		limited: answersByIcmp(target, endpoint),
		trace,
		hops: hopCount ?? lastAnswer + 1
	};
}
function answersByIcmp(target, endpoint) {
	const { port, evidence } = target;
	if (endpoint.service === "tcp" || endpoint.service === "icmp" || !answered(target, endpoint)) return false;
	return port === null || evidence.closed.includes((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)(endpoint));
}
function answered({ answeredBy }, endpoint) {
	return answeredBy.includes(endpoint.service === "udp" ? "udp" : (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)(endpoint));
}
function pathEnd(target) {
	const proxy = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(target);
	return proxy === null ? target : {
		protocol: "tcp",
		port: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__._)(proxy)
	};
}
// build/js/action/watch/watch-targets.js
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
function watchText(measured, { watchIntervalMs }, until) {
	const targets = measured.filter(({ address }) => address !== null).length;
	const intervalMs = politeInterval(watchIntervalMs, targets);
	const slower = `, each every ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(intervalMs / 1e3)} s (at most 50 probes a second)`;
	return `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Z)(targets, "target")} ${until}${intervalMs > watchIntervalMs ? slower : ""}`;
}
async function watchTargets(measured, options, ended, onChange) {
	const watch = openWatch(measured, options);
	if (watch === null) return measured;
	await watch.run(ended, onChange);
	return watch.results();
}
function openWatch(measured, options) {
	const watched = measured.flatMap((target, index) => {
		const request = watchRequest(target, options.source);
		return request === null ? [] : [{
			index,
			label: target.target,
			request
		}];
	});
	if (watched.length === 0) return null;
	const network = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.v)();
	const { watchIntervalMs: intervalMs, probeTimeoutMs: timeoutMs, lengthMs } = options;
	const [startedAt, startedAtMs] = [new Date(), network.now()];
	let ids = 0;
	const requests = watched.map(({ request }) => request);
	const watch = new Watch(requests, {
		intervalMs,
		timeoutMs,
		lengthMs
	}, startedAtMs, () => ids++);
	return {
		run: async (ended, onChange) => {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				__addDisposableResource(env_1, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(ended, network), false);
				const changes = new Changes(watched.map(({ label }) => label), onChange);
				watch.intervalsMs.forEach((ownMs, index) => {
					if (!requests[index]?.limited || ownMs <= intervalMs) return;
					onChange(watched[index]?.label ?? "", `probed every ${ownMs / 1e3} s: hosts limit ICMP errors, its only answers`);
				});
				await untilEnded(watch, network, ended, changes);
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
		},
		results: () => {
			const endedAtMs = Math.min(network.now(), startedAtMs + lengthMs);
			const span = {
				startedAt,
				startedAtMs,
				endedAtMs
			};
			const figures = watch.figures();
			return measured.map((target, index) => {
				const at = watched.findIndex((each) => each.index === index);
				const [own, request, ownMs] = [
					figures[at],
					requests[at],
					watch.intervalsMs[at]
				];
				if (own === void 0 || request === void 0 || ownMs === void 0) return target;
				const question = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)(request.endpoint);
				return {
					...target,
					watch: watchResult(own, {
						...span,
						intervalMs: ownMs,
						question
					})
				};
			});
		}
	};
}
async function untilEnded(watch, network, ended, changes) {
	while (!ended.aborted) {
		const wants = watch.poll(network.now());
		for (const command of wants.commands) network.execute(command);
		changes.tell(watch, network.now());
		if (wants.ended) return;
		for (const event of await network.wait(wants.wakeAt)) watch.handle(event);
	}
}
var Changes = class {
	#labels;
	#onChange;
	#before = [];
	#notSent = new Set();
	constructor(labels, onChange) {
		this.#labels = labels;
		this.#onChange = onChange;
	}
	tell(watch, now) {
		const states = watch.outSince();
		states.forEach((since, index) => {
			const before = this.#before[index] ?? null;
			if (since !== null && before === null) this.#tell(index, `unanswered for ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.A)((now - since) / 1e3)}`);
			if (since !== null || before === null) return;
			const over = watch.figures()[index]?.outages.find(({ from }) => from === before);
			this.#tell(index, `answers again after ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.A)(((over?.until ?? now) - before) / 1e3)}`);
		});
		this.#before = states;
		watch.notSent().forEach((errno, index) => {
			if (errno === null || this.#notSent.has(index)) return;
			this.#notSent.add(index);
			this.#tell(index, `a probe could not be sent by this machine (${errno})`);
		});
	}
	#tell(index, state) {
		this.#onChange(this.#labels[index] ?? "", state);
	}
};



/***/ })

};
;