"use strict";
exports.id = 220;
exports.ids = [220];
exports.modules = {

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCheck: () => (/* binding */ startCheck)
/* harmony export */ });
/* harmony import */ var _measure_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(572);
/* harmony import */ var _report_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(130);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(161);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(692);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(598);
/* harmony import */ var node_http2__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(467);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(553);











// build/js/service/connect.js
const CLOSED$1 = new Set(["ECONNREFUSED", "ECONNRESET"]);
const LACKING = new Set([
	"EMFILE",
	"ENFILE",
	"ENOBUFS",
	"ENOMEM"
]);
function connect(to, port, source, signal) {
	const { promise, resolve } = Promise.withResolvers();
	const localAddress = sourceAddress(source, to.family);
	if (localAddress === null) {
		resolve({
			connect: "unreachable",
			errno: "EADDRNOTAVAIL"
		});
		return promise;
	}
	let began = performance.now();
	process.nextTick(() => {
		began = performance.now();
	});
	const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_4__.connect)({
		host: to.address,
		port,
		family: to.family,
		autoSelectFamily: false,
		noDelay: true,
		...localAddress === void 0 ? {} : { localAddress }
	});
	const giveUp = () => {
		resolve({
			connect: "silent",
			errno: null
		});
		socket.destroy();
	};
	socket.on("error", (error) => {
		const errno = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(error);
		if (CLOSED$1.has(errno)) resolve({
			connect: "closed",
			errno
		});
		else if (LACKING.has(errno)) resolve({
			connect: null,
			errno
		});
		else resolve({
			connect: errno === "ETIMEDOUT" ? "silent" : "unreachable",
			errno
		});
	});
	socket.once("connect", () => {
		signal.removeEventListener("abort", giveUp);
		const at = performance.now();
		resolve({
			connect: "open",
			ms: at - began,
			at,
			socket
		});
	});
	if (signal.aborted) giveUp();
	signal.addEventListener("abort", giveUp, { once: true });
	return promise;
}
function addressResult(of, attempt, traced) {
	const { address, family } = of;
	const untold = {
		address,
		family,
		traced,
		connectMs: null,
		errno: null
	};
	if (attempt === null) return {
		...untold,
		connect: null
	};
	if (attempt.connect === "open") return {
		...untold,
		connect: "open",
		connectMs: attempt.ms
	};
	return {
		...untold,
		connect: attempt.connect,
		errno: attempt.errno
	};
}
function sourceAddress(source, family) {
	if (source === null) return void 0;
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(source) !== 0) return (0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(source) === family ? source : null;
	return (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.S)(source, family);
}
// build/js/service/addresses.js
const PREFERENCE_MS = 250;
const SILENT_BESIDE_OPEN_MS = 3500;
const SILENT_MS = 5e3;
function tryAddresses(addresses, options) {
	const { port, source, signal, onWait } = options;
	const tried = addresses.slice(0, 8);
	const patience = new Patience(signal);
	const attempts = tried.map(async (to) => {
		const attempt = await connect(to, port, source, patience.signal);
		if (attempt.connect === "open") patience.opened();
		return attempt;
	});
	const chosen = choose(attempts);
	const attempt = chosen.then((index) => attempts[index]);
	const settled = Promise.all(attempts).finally(() => patience.end());
	attempts.forEach((promise, index) => void closeUnlessChosen(promise, index, chosen));
	const names = tried.map(({ address }) => address).join(", ");
	return {
		addresses: tried,
		chosen,
		attempt,
		results: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)(Promise.all([settled, chosen]), `the TCP handshake with port ${port} of ${names}`, onWait).then(([all, traced]) => tried.map((to, index) => addressResult(to, outcome(all[index], signal), index === traced)))
	};
}
var Patience = class {
	#giveUp = new AbortController();
	#began = performance.now();
	#ended;
	#end = () => this.#giveUp.abort();
	#timer = setTimeout(this.#end, SILENT_MS);
	constructor(ended) {
		this.#ended = ended;
		if (ended.aborted) this.#end();
		ended.addEventListener("abort", this.#end, { once: true });
	}
	get signal() {
		return this.#giveUp.signal;
	}
	opened() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(this.#end, Math.max(0, SILENT_BESIDE_OPEN_MS - (performance.now() - this.#began)));
	}
	end() {
		clearTimeout(this.#timer);
		this.#ended.removeEventListener("abort", this.#end);
	}
};
function choose(attempts) {
	const { promise, resolve } = Promise.withResolvers();
	let firstOpen = null;
	let firstMayWin = true;
	const settle = () => {
		if (!firstMayWin && firstOpen !== null) resolve(firstOpen);
	};
	const timer = setTimeout(() => {
		firstMayWin = false;
		settle();
	}, PREFERENCE_MS);
	attempts.forEach((attempt, index) => {
		attempt.then(({ connect }) => {
			if (connect === "open") firstOpen ??= index;
			if (index === 0 && connect === "open") resolve(0);
			if (index === 0) firstMayWin = false;
			settle();
		});
	});
	Promise.all(attempts).then(() => resolve(firstOpen ?? 0));
	return promise.finally(() => clearTimeout(timer));
}
async function closeUnlessChosen(attempt, index, chosen) {
	const [outcome, taken] = await Promise.all([attempt, chosen]);
	if (outcome.connect === "open" && index !== taken) closeSocket(outcome.socket);
}
function closeSocket(socket) {
	socket.end();
	socket.destroySoon();
}
function outcome(attempt, signal) {
	if (attempt === void 0) return null;
	return attempt.connect === "silent" && attempt.errno === null && signal.aborted ? null : attempt;
}
// build/js/service/name-servers.js
const TRY_MS = 1e3;
const TRIES = 2;
const DOUBTED_MS = 100;
const BUSY_MS = 50;
const MOST_KEPT = 64;
const MOST_ALIASES = 8;
const STATES = new Map([
	["ENODATA", "no-data"],
	["ENOTFOUND", "no-such-name"],
	["EREFUSED", "refused"],
	["ETIMEOUT", "silent"],
	["ECONNREFUSED", "silent"]
]);
const UNDETAILED = new Set(["no-data", "no-such-name"]);
async function askServer(server, names, host, options) {
	const { signal, onWait } = options;
	const resolver = openResolver(server.address, options);
	const own = host.replace(/\.$/, "");
	let result = null;
	for (const asked of names) {
		const what = `the answer of name server ${server.address} for ${asked}`;
		const [a, aaaa] = await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)(Promise.all([answerOf$1(() => resolver.resolve4(asked), signal), answerOf$1(() => resolver.resolve6(asked), signal)]), what, onWait);
		if (a === null || aaaa === null) return result;
		const told = {
			...server,
			asked,
			a,
			aaaa
		};
		const states = [a.state, aaaa.state];
		if (states.includes("found")) return told;
		if (result === null || asked === own || !isDenial(told)) result = told;
		if (states.includes("silent")) return told;
	}
	return result;
}
async function canonicalNameOf(name, server, options) {
	const resolver = openResolver(server, options);
	let end = null;
	try {
		for (let link = 0; link < MOST_ALIASES; link++) {
			const [alias] = await resolver.resolveCname(end ?? name);
			if (alias === void 0 || alias === end) return end;
			end = alias.replace(/\.$/, "");
		}
	} catch {
		return end;
	}
	return end;
}
async function nat64PrefixOf(server, options) {
	try {
		const made = (await openResolver(server, options).resolve6("ipv4only.arpa")).find((address) => /:c000:a[ab]$/i.test(address));
		return made === void 0 ? null : `${made.replace(/c000:a[ab]$/i, "").replace(/([^:]):$/, "$1::")}/96`;
	} catch {
		return null;
	}
}
function openResolver(server, { source, signal }) {
	const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_10__.Resolver({
		timeout: TRY_MS,
		tries: TRIES
	});
	resolver.setServers([server.includes(":") ? `[${server}]` : server]);
	const from = source === null || (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.I)(server) === "loopback" ? null : (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.S)(source, server.includes(":") ? 6 : 4);
	if (from !== null) resolver.setLocalAddress(from);
	signal.addEventListener("abort", () => resolver.cancel(), { once: true });
	return resolver;
}
async function answerOf$1(question, signal) {
	const [first, late] = await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.m)(() => answerOnce(question, signal));
	if (first === null || first.state === "silent" || first.ms < DOUBTED_MS || late < BUSY_MS) return first;
	const again = await answerOnce(question, signal);
	return again === null || again.state !== first.state || again.ms > first.ms ? first : {
		...first,
		ms: again.ms
	};
}
async function answerOnce(question, signal) {
	if (signal.aborted) return null;
	const began = performance.now();
	const answer = (state, addresses, detail) => ({
		state,
		ms: performance.now() - began,
		addresses: addresses.slice(0, MOST_KEPT),
		detail
	});
	try {
		const addresses = await question();
		return answer(addresses.length > 0 ? "found" : "no-data", addresses, null);
	} catch (error) {
		const code = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(error);
		if (signal.aborted || code === "ECANCELLED") return null;
		const state = STATES.get(code) ?? "failed";
		return answer(state, [], UNDETAILED.has(state) ? null : code);
	}
}
function isDenial({ a, aaaa }) {
	return a.state === "no-such-name" && aaaa.state === "no-such-name";
}
// build/js/service/resolver-files.js
const MOST_SERVERS = 3;
const MOST_DOTS = 15;
function parseResolvConf(text, hostname) {
	const servers = [];
	let search = null;
	let ndots = 1;
	for (const line of text.split("\n")) {
		if (/^[#;]/.test(line)) continue;
		const [keyword = "", ...values] = line.trim().split(/\s+/);
		const [first = ""] = values;
		if (keyword === "nameserver" && (0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(first) !== 0) servers.push(first);
		if (keyword === "search" && first !== "") search = values.map(withoutDot);
		if (keyword === "domain" && first !== "") search = [withoutDot(first)];
		if (keyword !== "options") continue;
		const dots = values.map((option) => /^ndots:(\d{1,3})$/.exec(option)?.[1]).find((found) => found !== void 0);
		if (dots !== void 0) ndots = Math.min(Number(dots), MOST_DOTS);
	}
	const own = hostname.includes(".") ? hostname.slice(hostname.indexOf(".") + 1) : "";
	const used = servers.slice(0, MOST_SERVERS).map((address) => ({
		address,
		kind: kindOf(address)
	}));
	return {
		servers: used.length > 0 ? used : [{
			address: "127.0.0.1",
			kind: "default"
		}],
		ignored: servers.slice(MOST_SERVERS, 11),
		search: (search ?? [own]).filter((suffix) => suffix !== ""),
		ndots
	};
}
function namesToTry(host, { search, ndots }) {
	const name = withoutDot(host);
	if (host.endsWith(".")) return [name];
	const dots = name.split(".").length - 1;
	const withSuffix = search.map((suffix) => `${name}.${suffix}`).slice(0, 7);
	return dots >= ndots ? [name, ...withSuffix] : [...withSuffix, name];
}
function inHostsFile(text, host) {
	const name = host.toLowerCase();
	return text.split("\n").some((line) => {
		const [address = "", ...names] = line.replace(/#.*$/, "").trim().split(/\s+/);
		return (0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(address) !== 0 && names.some((known) => known.toLowerCase() === name);
	});
}
function kindOf(address) {
	if (address === "127.0.0.53" || address === "127.0.0.54") return "systemd-stub";
	return address === "127.0.0.11" ? "docker" : "server";
}
function withoutDot(name) {
	return name.replace(/\.$/, "");
}
// build/js/service/names.js
const EXAMINED_AT_ONCE = 8;
const MOST_TEXT = 1 << 20;
function lookUpName(host, options) {
	const system = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.o)(host, options);
	return {
		system,
		result: examineName(host, options, () => system)
	};
}
const examinations = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(EXAMINED_AT_ONCE);
async function examineName(host, options, lookUp) {
	const config = parseResolvConf(readText("/etc/resolv.conf"), (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)());
	const names = namesToTry(host, config);
	const fromFile = inHostsFile(readText("/etc/hosts"), host);
	const system = lookUp();
	const ask = () => Promise.all(config.servers.map((server) => askServer(server, names, host, options)));
	const servers = (fromFile ? [] : await examinations(ask)).filter((server) => server !== null);
	const knows = servers.find(hasAddress);
	const needsNat64 = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.x)(4) === false;
	const [canonicalName, nat64Prefix, { addresses, noHosts, ms, error }] = await Promise.all([
		knows === void 0 ? null : canonicalNameOf(knows.asked, knows.address, options),
		knows === void 0 || !needsNat64 ? null : nat64PrefixOf(knows.address, options),
		system
	]);
	return {
		source: addresses.length === 0 ? null : fromFile ? "hosts-file" : knows === void 0 ? null : "dns",
		lookupMs: ms,
		canonicalName,
		triedNames: fromFile ? 1 : triedNames(names, servers),
		servers,
		names,
		...noHosts === void 0 ? {} : { noHosts },
		error: error === "ABORT_ERR" ? null : error,
		ignoredServers: config.ignored,
		nat64Prefix,
		...translated(nat64Prefix, addresses)
	};
}
function translated(prefix, addresses) {
	if (prefix === null) return {};
	const [base = "", length] = prefix.split("/");
	const nat64 = new node_net__WEBPACK_IMPORTED_MODULE_4__.BlockList();
	nat64.addSubnet(base, Number(length), "ipv6");
	const within = addresses.filter(({ address, family }) => family === 6 && nat64.check(address, "ipv6"));
	return within.length === 0 ? {} : { translatedAddresses: within.map(({ address }) => address) };
}
function hasAddress({ a, aaaa }) {
	return a.state === "found" || aaaa.state === "found";
}
function triedNames(names, servers) {
	const found = servers.find(hasAddress);
	return found === void 0 ? names.length : names.indexOf(found.asked) + 1;
}
function readText(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path, "utf8").slice(0, MOST_TEXT);
	} catch {
		return "";
	}
}
// build/js/service/authority.js
function isName(host) {
	return !host.includes(":") && !/^[\d.]+$/.test(host);
}
function bracketed(host) {
	return host.includes(":") ? `[${host.replace(/%.*$/, "")}]` : host;
}
function authorityOf(host, port) {
	return `${bracketed(host)}:${port}`;
}
// build/js/service/connection-end.js
const CLOSED = "closed";
function isEnd(error) {
	if (!(error instanceof Error)) return false;
	return error.message === "closed" || (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(error) === "ECONNRESET" && !("errno" in error);
}
// build/js/service/http.js
const MOST_HEAD$1 = 16384;
const MOST_BODY = 65536;
const BODY_MS = 1e3;
const LONGEST_LOCATION = 2048;
const MOST_INTERIM = 32;
const INTERIM_OVERFLOW = "INTERIM_OVERFLOW";
const INVALID_STATUS = "HPE_INVALID_STATUS";
function getRequest({ scheme, host, port, path, userAgent }, proxy) {
	const hostHeader = port === (scheme === "https" ? 443 : 80) ? bracketed(host) : authorityOf(host, port);
	return {
		path: proxy === null ? path : `http://${hostHeader}${path}`,
		hostHeader,
		userAgent,
		proxyAuthorization: proxy?.authorization ?? null
	};
}
async function getOverHttp1(socket, asked, what, signal, onWait) {
	const seen = {
		bytes: 0,
		firstByteAt: null
	};
	const request = startRequest(socket, asked);
	let began = performance.now();
	request.once("socket", () => {
		began = performance.now();
		socket.on("data", (data) => {
			seen.firstByteAt ??= performance.now();
			seen.bytes += data.length;
		});
	});
	const head = headOf(request);
	const ended = await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(head, _measure_mjs__WEBPACK_IMPORTED_MODULE_0__.c, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.f)(signal, socket), null), what, onWait);
	if (ended === null && (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.d)(signal)) {
		socket.destroy();
		return null;
	}
	const firstByteMs = seen.firstByteAt === null ? null : Math.max(0, seen.firstByteAt - began);
	if (ended === null || "error" in ended) {
		socket.destroy();
		const error = ended === null ? null : ended.error;
		return {
			result: {
				...httpFailure(error),
				bytesReceived: seen.bytes
			},
			firstByteMs,
			headers: {},
			error
		};
	}
	const { statusCode = 0, headers } = ended.response;
	if (statusCode < 100) {
		socket.destroy();
		const error = Object.assign(new Error("no status"), { code: INVALID_STATUS });
		return {
			result: {
				...httpFailure(error),
				bytesReceived: seen.bytes
			},
			firstByteMs,
			headers: {},
			error
		};
	}
	endBody(ended.response, socket);
	return answered(statusCode, headers, seen.bytes, firstByteMs);
}
function answered(status, headers, bytesReceived, firstByteMs) {
	const single = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
	return {
		result: {
			status,
			location: single.location === void 0 ? null : shownLocation(single.location),
			retryAfterSeconds: retryAfter(single["retry-after"], Date.now()),
			problem: null,
			bytesReceived,
			detail: null
		},
		firstByteMs,
		headers: single,
		error: null
	};
}
function shownLocation(location) {
	const [beforeFragment = ""] = location.slice(0, LONGEST_LOCATION).split("#", 1);
	const [path = "", ...query] = beforeFragment.split("?");
	const names = query.join("?").split("&").map((pair) => pair.includes("=") ? pair.replace(/=.*$/s, "=…") : "…");
	const shown = path.replace(/^([a-z][a-z0-9+.-]*:[/\\]*|[/\\]{2,})[^/\\]*@/i, "$1");
	return query.length === 0 ? shown : `${shown}?${names.join("&")}`;
}
function httpFailure(error) {
	const detail = error === null ? null : failureDetail(error);
	const parsed = detail?.startsWith("HPE_") || detail === TLS_ALERT || detail === INTERIM_OVERFLOW || detail === "ERR_HTTP2_ERROR" ? "malformed" : "reset";
	return {
		status: null,
		location: null,
		retryAfterSeconds: null,
		problem: detail === null ? "silent" : parsed,
		bytesReceived: null,
		detail
	};
}
const TLS_ALERT = "TLS_ALERT";
const ALERT_RECORD = [21, 3];
function failureDetail(error) {
	const packet = error instanceof Error && "rawPacket" in error ? error.rawPacket : null;
	if (packet instanceof Uint8Array && ALERT_RECORD.every((byte, index) => packet[index] === byte)) return TLS_ALERT;
	return isEnd(error) ? CLOSED : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(error);
}
function retryAfter(value, now) {
	const text = value?.trim() ?? "";
	if (/^\d{1,10}$/.test(text)) return Number(text);
	const zoned = /^[A-Z][a-z]{2} [A-Z].* \d{4}$/.test(text) ? `${text} GMT` : text;
	const date = /^[A-Z][a-z]{2}(,?|[a-z]{3,6},) /.test(zoned) ? Date.parse(zoned) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1e3));
}
function startRequest(socket, asked) {
	const request$2 = (0,node_http__WEBPACK_IMPORTED_MODULE_6__.request)({
		createConnection: () => socket,
		method: "GET",
		path: asked.path,
		setHost: false,
		maxHeaderSize: MOST_HEAD$1,
		insecureHTTPParser: true,
		headers: {
			Host: asked.hostHeader,
			"User-Agent": asked.userAgent,
			Accept: "*/*",
			Connection: "close",
			...asked.proxyAuthorization === null ? {} : { "Proxy-Authorization": asked.proxyAuthorization }
		}
	});
	boundInterim(request$2);
	request$2.end();
	return request$2;
}
function boundInterim(request) {
	let seen = 0;
	request.on("information", () => {
		if (++seen <= MOST_INTERIM) return;
		request.destroy(Object.assign(new Error("informational responses without end"), { code: INTERIM_OVERFLOW }));
	});
}
function headOf(request) {
	const { promise, resolve } = Promise.withResolvers();
	request.on("error", (error) => resolve({ error }));
	request.once("response", (response) => resolve({ response }));
	request.once("upgrade", (response) => resolve({ response }));
	return promise;
}
function endBody(response, socket) {
	const end = () => socket.destroy();
	const timer = setTimeout(end, BODY_MS);
	timer.unref();
	let bytes = 0;
	response.on("data", (data) => {
		bytes += data.length;
		if (bytes >= MOST_BODY) end();
	});
	response.on("error", end);
	response.once("close", () => {
		clearTimeout(timer);
		end();
	});
}
// build/js/service/http2.js
const MOST_HEADER_PAIRS = 100;
const ERRORS = [
	...[
		"NO_ERROR",
		"PROTOCOL_ERROR",
		"INTERNAL_ERROR",
		"FLOW_CONTROL_ERROR",
		"SETTINGS_TIMEOUT",
		"STREAM_CLOSED"
	],
	...[
		"FRAME_SIZE_ERROR",
		"REFUSED_STREAM",
		"CANCEL",
		"COMPRESSION_ERROR",
		"CONNECT_ERROR",
		"ENHANCE_YOUR_CALM"
	],
	...["INADEQUATE_SECURITY", "HTTP_1_1_REQUIRED"]
];
const CANCEL = ERRORS.indexOf("CANCEL");
async function getOverHttp2(socket, asked, what, signal, onWait) {
	const { promise, resolve } = Promise.withResolvers();
	const failed = (error) => resolve({
		result: httpFailure(error),
		firstByteMs: null,
		headers: {},
		error
	});
	const session = (0,node_http2__WEBPACK_IMPORTED_MODULE_9__.connect)(`https://${asked.hostHeader}`, {
		createConnection: () => socket,
		maxHeaderListPairs: MOST_HEADER_PAIRS
	});
	session.on("error", failed);
	const stream = session.request({
		":method": "GET",
		":path": asked.path,
		":authority": asked.hostHeader,
		"user-agent": asked.userAgent,
		accept: "*/*"
	});
	const began = performance.now();
	const ended = (error) => failed(stream.rstCode === CANCEL || (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(error) === "ERR_HTTP2_ERROR" ? error : refusedBy(stream.rstCode, error));
	stream.on("error", ended);
	stream.once("close", () => ended(new Error(CLOSED)));
	session.on("goaway", (code, lastStream) => {
		if ((stream.id ?? 0) > lastStream) failed(refusedBy(code, new Error("GOAWAY")));
	});
	stream.once("response", (headers) => {
		const { ":status": status = 0, ...fields } = headers;
		resolve(answered(status, fields, socket.bytesRead, performance.now() - began));
	});
	const outcome = await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(promise, _measure_mjs__WEBPACK_IMPORTED_MODULE_0__.c, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.f)(signal, socket), null), what, onWait);
	session.destroy();
	if (outcome !== null) return outcome;
	if ((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.d)(signal)) return null;
	return {
		result: {
			...httpFailure(null),
			bytesReceived: socket.bytesRead
		},
		firstByteMs: null,
		headers: {},
		error: null
	};
}
function refusedBy(code, error) {
	return Object.assign(new Error(error.message), { code: `HTTP2_${ERRORS[code] ?? `ERROR_${code}`}` });
}
// build/js/service/trust-stores.js
const STORES = [
	"bundled",
	"system",
	"extra"
];
let stores = null;
function trustStores() {
	stores ??= readStores();
	return stores;
}
function readStores() {
	const byContent = new Map();
	for (const store of STORES) for (const pem of (0,node_tls__WEBPACK_IMPORTED_MODULE_7__.getCACertificates)(store)) {
		const known = byContent.get(content(pem)) ?? {
			pem,
			holders: []
		};
		if (!known.holders.includes(store)) known.holders.push(store);
		byContent.set(content(pem), known);
	}
	const all = [...byContent.values()];
	let roots = null;
	return {
		context: (0,node_tls__WEBPACK_IMPORTED_MODULE_7__.createSecureContext)({
			ca: all.map(({ pem }) => pem),
			allowPartialTrustChain: true
		}),
		storesOf: (certificate) => byContent.get(content(certificate.toString()))?.holders ?? [],
		issuersOf: (certificate) => {
			roots ??= all.map(({ pem, holders }) => ({
				root: new node_crypto__WEBPACK_IMPORTED_MODULE_8__.X509Certificate(pem),
				holders
			}));
			return roots.filter(({ root }) => certificate.checkIssued(root));
		},
		unreadableExtraStore: unreadable(process.env.NODE_EXTRA_CA_CERTS ?? "")
	};
}
function content(pem) {
	return pem.replace(/-----[A-Z ]+-----|\s+/g, "");
}
function unreadable(path) {
	if (path === "") return null;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.R_OK);
		return null;
	} catch {
		return path;
	}
}
// build/js/service/proxy.js
const MOST_HEAD = 16384;
const LONGEST_CHALLENGE = 64;
const GATEWAY_STATUSES = new Set([
	403,
	500,
	502,
	503,
	504
]);
const LEAST_ERROR_STATUS = 400;
const PROXY_SERVERS = /^(squid|tinyproxy|privoxy|mitmproxy|zscaler)\b/i;
async function openTunnel(socket, proxy, authority, userAgent, signal, onWait) {
	if (proxy.kind === "https") trustStores();
	const began = performance.now();
	const what = `the answer of the proxy ${proxy.url} to CONNECT ${authority}`;
	const asked = connectThrough(socket, proxy, authority, userAgent);
	const tunnel = await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(asked, _measure_mjs__WEBPACK_IMPORTED_MODULE_0__.c, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.f)(signal, socket), null), what, onWait);
	if (tunnel === null) socket.destroy();
	if (tunnel === null && signal.aborted) return null;
	if (tunnel === null) return {
		answer: failed("silent", null),
		ms: null,
		socket: null
	};
	if (tunnel.socket === null) socket.destroy();
	return {
		...tunnel,
		ms: tunnel.answer.status === null ? null : performance.now() - began
	};
}
async function secureProxy(socket, proxy) {
	if (proxy.kind !== "https") return socket;
	const { context } = trustStores();
	const { promise, resolve } = Promise.withResolvers();
	const named = /^[\d.]+$|:/.test(proxy.host) ? {} : { servername: proxy.host };
	const secure = (0,node_tls__WEBPACK_IMPORTED_MODULE_7__.connect)({
		socket,
		secureContext: context,
		host: proxy.host,
		...named
	});
	secure.once("secureConnect", () => resolve(secure));
	secure.on("error", (error) => resolve(failed("tls", failureDetail(error))));
	secure.once("close", () => resolve(failed("tls", CLOSED)));
	return promise;
}
function answerOf(status, headers) {
	const passed = {
		status,
		problem: null,
		challenge: null,
		detail: null
	};
	const challenge = challengeOf(headers["proxy-authenticate"]);
	if (status === 407) return {
		...passed,
		problem: "authentication",
		challenge
	};
	if (status < LEAST_ERROR_STATUS) return passed;
	if (headers["x-squid-error"] !== void 0) return {
		...passed,
		problem: "refused"
	};
	if (headers.via !== void 0) return passed;
	if (PROXY_SERVERS.test(headers.server ?? "")) return {
		...passed,
		problem: "refused"
	};
	return GATEWAY_STATUSES.has(status) ? {
		...passed,
		undecided: true
	} : passed;
}
function proxyResult({ url, from }, connect) {
	return {
		url,
		from,
		connect,
		status: null,
		problem: null,
		challenge: null,
		detail: null,
		direct: null,
		targetAddresses: []
	};
}
function failed(problem, detail) {
	return {
		status: null,
		problem,
		challenge: null,
		detail
	};
}
async function connectThrough(socket, proxy, authority, userAgent) {
	const secured = await secureProxy(socket, proxy);
	if ("problem" in secured) return {
		answer: secured,
		socket: null
	};
	const { promise, resolve } = Promise.withResolvers();
	const request$1 = (0,node_http__WEBPACK_IMPORTED_MODULE_6__.request)({
		createConnection: () => secured,
		method: "CONNECT",
		path: authority,
		setHost: false,
		maxHeaderSize: MOST_HEAD,
		insecureHTTPParser: true,
		headers: {
			Host: authority,
			"User-Agent": userAgent,
			...proxy.authorization === null ? {} : { "Proxy-Authorization": proxy.authorization }
		}
	});
	request$1.once("connect", (response, tunnel, head) => {
		if (head.length > 0) tunnel.unshift(head);
		resolve(tunnelOf(response, tunnel));
	});
	request$1.once("response", (response) => resolve(tunnelOf(response, null)));
	request$1.on("error", (error) => resolve({
		answer: failed("reset", failureDetail(error)),
		socket: null
	}));
	request$1.end();
	return promise;
}
function tunnelOf(response, socket) {
	const { statusCode: status = 0, headers } = response;
	if (status >= 200 && status < 300 && socket !== null) return {
		answer: {
			status,
			problem: null,
			challenge: null,
			detail: null
		},
		socket
	};
	if (status < 100) return {
		answer: failed("reset", INVALID_STATUS),
		socket: null
	};
	const authentication = status === 407;
	const challenge = authentication ? challengeOf(headers["proxy-authenticate"]) : null;
	return {
		answer: {
			status,
			problem: authentication ? "authentication" : "refused",
			challenge,
			detail: null
		},
		socket: null
	};
}
function challengeOf(header) {
	const first = Array.isArray(header) ? header[0] : header;
	return /^[A-Za-z][\w-]*/.exec(first ?? "")?.[0].slice(0, LONGEST_CHALLENGE) ?? null;
}
// build/js/service/certificate.js
const MOST_NAMES = 20;
const LONGEST_TEXT = 256;
const LONGEST_CHAIN = 16;
const DAY_MS = 864e5;
const OUT_OF_DATE = new Set(["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"]);
const WRONG_NAME = "ERR_TLS_CERT_ALTNAME_INVALID";
const ENDS_NOWHERE = new Set([
	"UNABLE_TO_GET_ISSUER_CERT",
	"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
	"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
	"SELF_SIGNED_CERT_IN_CHAIN",
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"CERT_UNTRUSTED"
]);
const LEAST_BITS = 2048;
const WEAK_SIGNATURE = /md5|sha1(?!\d)/i;
function readChain(peer, host, fault, stores, now) {
	const sent = chainOf(peer);
	const leaf = sent[0];
	const verified = fault === null || fault === WRONG_NAME;
	const other = verified || OUT_OF_DATE.has(fault) ? null : fault;
	const paths = other === null ? pathsOf(sent, stores, now) : [];
	const inDate = paths.filter(({ path }) => path.every((one) => isInDate(one, now)));
	const trusted = inDate.length > 0 ? inDate : paths;
	const chain = trusted[0]?.path ?? sent;
	const dated = verified ? [] : chain;
	const expired = dated.find(({ validToDate }) => validToDate.getTime() < now) ?? null;
	const early = dated.find(({ validFromDate }) => validFromDate.getTime() > now) ?? null;
	const isTrusted = verified || trusted.length > 0;
	const problems = [
		...expired === null ? [] : ["expired"],
		...early === null ? [] : ["not-yet-valid"],
		...isFor(leaf, host) ? [] : ["wrong-name"],
		...isTrusted ? [] : ["untrusted"]
	];
	const outOfDate = expired ?? early ?? leaf;
	const top = chain.at(-1);
	return {
		certificate: factsOf(leaf, now),
		trustedBy: STORES.filter((store) => trusted.some((one) => one.store === store)),
		problems,
		...isTrusted ? { missingLink: null } : distrust(chain, other),
		...outOfDate === leaf ? {} : { outOfDateIssuer: datesOf(outOfDate) },
		chainLength: chain.length,
		root: top === leaf && trusted.length === 0 && !leaf.checkIssued(leaf) ? commonName(leaf, "issuer") : commonName(top, "subject"),
		detail: expired === null || expired === leaf ? other : commonName(expired, "subject")
	};
}
function pathsOf(sent, stores, now) {
	const found = new Map();
	for (const [index, one] of sent.entries()) {
		const way = sent.slice(0, index + 1);
		const issuers = stores.issuersOf(one).filter(({ root }) => signedBy(one, root));
		const ends = [{
			path: way,
			holders: stores.storesOf(one)
		}, ...issuers.map(({ root, holders }) => ({
			path: [...way, root],
			holders
		}))];
		const inDateFirst = [...ends.filter(({ path }) => path.every((it) => isInDate(it, now))), ...ends];
		for (const { path, holders } of inDateFirst) for (const store of holders) if (!found.has(store)) found.set(store, path);
		const issuer = sent[index + 1];
		if (issuer === void 0 || !signedBy(one, issuer)) break;
	}
	return [...found].map(([store, path]) => ({
		store,
		path
	}));
}
function isInDate({ validFromDate, validToDate }, now) {
	return validFromDate.getTime() <= now && validToDate.getTime() >= now;
}
function chainOf(peer) {
	const chain = [];
	const seen = new Set();
	for (let next = peer; next !== void 0 && chain.length < LONGEST_CHAIN;) {
		if (seen.has(next.fingerprint256)) break;
		seen.add(next.fingerprint256);
		chain.push(new node_crypto__WEBPACK_IMPORTED_MODULE_8__.X509Certificate(next.raw));
		next = next.issuerCertificate;
	}
	return chain;
}
function signedBy(certificate, issuer) {
	try {
		return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
	} catch {
		return false;
	}
}
function distrust(chain, fault) {
	const [leaf] = chain;
	if (fault !== null && !ENDS_NOWHERE.has(fault)) {
		const weak = weakest(chain);
		return weak === null ? { missingLink: null } : {
			missingLink: null,
			weak
		};
	}
	if (leaf.checkIssued(leaf)) return { missingLink: "self-signed" };
	const namesItsIssuer = leaf.infoAccess?.includes("CA Issuers") ?? false;
	return { missingLink: chain.length === 1 && namesItsIssuer ? "missing-intermediate" : "unknown-issuer" };
}
function weakest(chain) {
	for (const one of chain) {
		const { asymmetricKeyType: type, asymmetricKeyDetails: { modulusLength: bits } = {} } = one.publicKey;
		const subject = commonName(one, "subject");
		if (bits !== void 0 && bits < LEAST_BITS) return {
			subject,
			key: `${type} of ${bits} bits`,
			signature: null
		};
		const signature = one.signatureAlgorithm ?? "";
		if (WEAK_SIGNATURE.test(signature) && !one.checkIssued(one)) return {
			subject,
			key: null,
			signature
		};
	}
	return null;
}
function isFor(leaf, host) {
	try {
		return (0,node_tls__WEBPACK_IMPORTED_MODULE_7__.checkServerIdentity)(host, leaf.toLegacyObject()) === void 0;
	} catch {
		return false;
	}
}
function datesOf(certificate) {
	const { validFromDate, validToDate } = certificate;
	return {
		subject: commonName(certificate, "subject"),
		validFrom: instant(validFromDate),
		validTo: instant(validToDate)
	};
}
function factsOf(leaf, now) {
	const validTo = leaf.validToDate.getTime();
	return {
		...datesOf(leaf),
		issuer: commonName(leaf, "issuer"),
		names: namesOf(leaf.subjectAltName),
		daysLeft: Number.isNaN(validTo) ? null : (validTo - now) / DAY_MS,
		sha256: leaf.fingerprint256.replaceAll(":", "").toLowerCase()
	};
}
function instant(date) {
	return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
function commonName(of, whose) {
	const { CN, O } = of.toLegacyObject()[whose];
	const name = CN ?? O ?? "";
	return (Array.isArray(name) ? name.at(-1) ?? "" : name).slice(0, LONGEST_TEXT);
}
function namesOf(subjectAltName) {
	return [...(subjectAltName ?? "").slice(0, 40 * LONGEST_TEXT).matchAll(/(DNS|IP Address):("[^"]*"|[^,]*)/g)].slice(0, MOST_NAMES).map(([, , name = ""]) => name.replaceAll("\"", "").slice(0, LONGEST_TEXT));
}
// build/js/service/tls-alerts.js
const WANT_CERTIFICATE = new Set([
	40,
	42,
	116
]);
const ALERTS = new Map([
	[0, "close_notify"],
	[10, "unexpected_message"],
	[20, "bad_record_mac"],
	[22, "record_overflow"],
	[40, "handshake_failure"],
	[42, "bad_certificate"],
	[43, "unsupported_certificate"],
	[44, "certificate_revoked"],
	[45, "certificate_expired"],
	[46, "certificate_unknown"],
	[47, "illegal_parameter"],
	[48, "unknown_ca"],
	[49, "access_denied"],
	[50, "decode_error"],
	[51, "decrypt_error"],
	[70, "protocol_version"],
	[71, "insufficient_security"],
	[80, "internal_error"],
	[86, "inappropriate_fallback"],
	[90, "user_canceled"],
	[109, "missing_extension"],
	[110, "unsupported_extension"],
	[112, "unrecognized_name"],
	[113, "bad_certificate_status_response"],
	[115, "unknown_psk_identity"],
	[116, "certificate_required"],
	[120, "no_application_protocol"]
]);
function alertNumber(error) {
	const packed = error instanceof Error ? /:error:([0-9A-F]{8}):/.exec(error.message)?.[1] : void 0;
	const reason = packed === void 0 ? 0 : Number.parseInt(packed, 16) & 8388607;
	return reason >= 1e3 && reason < 1256 ? reason - 1e3 : null;
}
function alertName(number) {
	return ALERTS.get(number) ?? `alert ${number}`;
}
function wantsCertificate(asked, error) {
	const number = alertNumber(error);
	return asked && number !== null && WANT_CERTIFICATE.has(number);
}
// build/js/service/tls.js
const SECOND_AFTER_MS = 2e3;
const SILENT_BESIDE_ANSWER_MS = 5e3;
const SAME_NAME_TRIES = 3;
const OTHER_NAME = "other-name.invalid";
async function handshakeWith(socket, target, signal, onWait) {
	const stores = trustStores();
	if (signal.aborted) return null;
	const earlier = socket.bytesRead;
	const secure = (0,node_tls__WEBPACK_IMPORTED_MODULE_7__.connect)(optionsFor(socket, target.serverName, target.alpn, stores));
	const first = endingOf(secure, performance.now());
	const what = `the TLS handshake with ${target.address.address} port ${target.port}`;
	const { ending, others } = await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)(withSecond(first, target, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.f)(signal, socket), stores), what, onWait);
	if (ending === null) {
		secure.destroy();
		return null;
	}
	if (ending.kind === "done") return finished(secure, target, stores, ending);
	secure.destroy();
	return {
		result: failure(target, stores, ending, others, socket.bytesRead - earlier),
		ms: null,
		socket: null,
		asksForCertificate: false
	};
}
function asksForCertificate(socket) {
	return (socket.getSharedSigalgs() ?? []).length > 0;
}
function optionsFor(socket, serverName, alpn, { context }) {
	return {
		socket,
		secureContext: context,
		rejectUnauthorized: false,
		...serverName === null ? {} : { servername: serverName },
		...alpn.length === 0 ? {} : { ALPNProtocols: [...alpn] }
	};
}
function endingOf(secure, began) {
	const { promise, resolve } = Promise.withResolvers();
	const asked = () => asksForCertificate(secure);
	secure.once("secureConnect", () => resolve({
		kind: "done",
		ms: performance.now() - began,
		asked: asked()
	}));
	secure.on("error", (error) => resolve({
		kind: "error",
		error,
		asked: asked()
	}));
	secure.once("close", () => resolve({
		kind: "error",
		error: new Error(CLOSED),
		asked: false
	}));
	return promise;
}
const NOT_TRIED = { otherName: null };
async function withSecond(first, target, signal, stores) {
	const early = await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(first, SECOND_AFTER_MS, signal, null);
	if ((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.d)(signal) && early === null) return {
		ending: null,
		others: NOT_TRIED
	};
	if (early !== null && (early.kind !== "error" || isAnswer(early.error))) return {
		ending: early,
		others: NOT_TRIED
	};
	if (target.serverName === null) {
		const ending = early ?? await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(first, 8e3, signal, { kind: "silent" });
		return {
			ending: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.d)(signal) && ending.kind === "silent" ? null : ending,
			others: NOT_TRIED
		};
	}
	if (early !== null) return {
		ending: early,
		others: await afterReset(target, signal, stores)
	};
	const asked = tryOtherNames(target, signal, stores);
	const beside = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(first, 3e3, signal, null);
	const [soon, otherName, again] = await Promise.all([
		beside,
		asked,
		trySameName(target, signal, stores)
	]);
	const others = again === "unopened" ? NOT_TRIED : {
		otherName,
		...again
	};
	const patience = others.otherName?.answered && !others.answeredAgain ? 0 : _measure_mjs__WEBPACK_IMPORTED_MODULE_0__.c - SILENT_BESIDE_ANSWER_MS;
	const ending = soon ?? await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(first, patience, signal, null);
	if (ending === null && (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.d)(signal)) return {
		ending: null,
		others
	};
	if (ending !== null && (ending.kind === "done" || ending.kind === "error" && isAnswer(ending.error))) return {
		ending,
		others: NOT_TRIED
	};
	return {
		ending: ending ?? { kind: "silent" },
		others: signal.aborted ? NOT_TRIED : others
	};
}
async function afterReset(target, signal, stores) {
	const otherName = await tryOtherNames(target, signal, stores);
	if (!otherName?.answered) return { otherName };
	const again = await trySameName(target, signal, stores);
	return again === "unopened" || signal.aborted ? NOT_TRIED : {
		otherName,
		...again
	};
}
async function tryOtherNames(target, signal, stores) {
	const names = [OTHER_NAME, null];
	const index = (await Promise.all(names.map((name) => askAgain(name, target, signal, stores)))).indexOf("answered");
	return {
		serverName: names[index] ?? null,
		answered: index >= 0
	};
}
async function trySameName(target, signal, stores) {
	const tries = Array.from({ length: SAME_NAME_TRIES }, () => askAgain(target.serverName, target, signal, stores));
	const answers = await Promise.all(tries);
	if (answers.includes("answered")) return { answeredAgain: true };
	return answers.includes("unopened") ? "unopened" : {};
}
async function askAgain(serverName, target, signal, stores) {
	const bound = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.u)(signal, 3e3);
	const socket = await openAgain(target, bound);
	if (socket === null) return "unopened";
	const secure = (0,node_tls__WEBPACK_IMPORTED_MODULE_7__.connect)(optionsFor(socket, serverName, target.alpn, stores));
	const calm = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.f)(bound, socket);
	const ending = await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(endingOf(secure, performance.now()), _measure_mjs__WEBPACK_IMPORTED_MODULE_0__.c, calm, { kind: "silent" });
	secure.destroy();
	return ending.kind === "done" || ending.kind === "error" && isAnswer(ending.error) ? "answered" : "silent";
}
async function openAgain(target, signal) {
	if (target.reconnect !== void 0) return target.reconnect(signal);
	const attempt = await connect(target.address, target.port, target.source, signal);
	return attempt.connect === "open" ? attempt.socket : null;
}
function isAnswer(error) {
	return (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(error).startsWith("ERR_SSL_") || alertNumber(error) !== null;
}
function finished(secure, target, stores, { ms, asked }) {
	const { problems, ...chain } = readPeer(secure, target.host, stores);
	const problem = problems[0] ?? null;
	const result = {
		...nothingKnown(target, stores),
		version: secure.getProtocol(),
		alpn: secure.alpnProtocol === false || secure.alpnProtocol === null ? null : secure.alpnProtocol,
		problem,
		problems,
		...chain
	};
	if (problem === null) return {
		result,
		ms,
		socket: secure,
		asksForCertificate: asked
	};
	secure.destroy();
	return {
		result,
		ms,
		socket: null,
		asksForCertificate: asked
	};
}
function readPeer(secure, host, stores) {
	const fault = secure.authorizationError;
	const code = secure.authorized ? null : fault instanceof Error ? (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(fault) : fault ?? "UNSPECIFIED";
	return readChain(secure.getPeerCertificate(true), host, code, stores, Date.now());
}
function failure(target, stores, ending, others, bytesReceived) {
	const base = {
		...nothingKnown(target, stores),
		...others
	};
	if (ending.kind === "silent") return {
		...base,
		problem: "silent",
		problems: ["silent"],
		...bytesReceived > 0 ? { bytesReceived } : {}
	};
	const number = alertNumber(ending.error);
	const code = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(ending.error);
	if (number === null && !isAnswer(ending.error)) return {
		...base,
		problem: "reset",
		problems: ["reset"],
		detail: isEnd(ending.error) ? CLOSED : code
	};
	return {
		...base,
		problem: "alert",
		problems: ["alert"],
		alert: number === null ? null : {
			number,
			name: alertName(number)
		},
		detail: code,
		clientCertificate: wantsCertificate(ending.asked, ending.error) ? "required" : null
	};
}
function nothingKnown({ serverName }, { unreadableExtraStore }) {
	return {
		version: null,
		alpn: null,
		serverName,
		trustedBy: [],
		problem: null,
		problems: [],
		certificate: null,
		missingLink: null,
		chainLength: null,
		root: null,
		alert: null,
		detail: null,
		clientCertificate: null,
		otherName: null,
		unreadableExtraStore
	};
}
// build/js/service/phases.js
const REFUSAL_MS = 1e3;
async function runPhases(input) {
	const run = new PhaseRun(input);
	await run.all();
	return run.result();
}
var PhaseRun = class {
	#input;
	#times;
	#betweenMs = 0;
	#state = null;
	#failedPhase = null;
	#cutIn = null;
	#proxy = null;
	#tls = null;
	#tlsTarget = null;
	#http = null;
	#address = null;
	#certificateAsked = false;
	constructor(input) {
		this.#input = input;
		this.#times = {
			nameMs: input.nameMs,
			connectMs: null,
			proxyMs: null,
			tlsMs: null,
			firstByteMs: null
		};
		this.#proxy = input.proxy && proxyResult(input.proxy, input.request.scheme === "https");
	}
	async all() {
		const { proxy, request } = this.#input;
		if (proxy !== null && (proxy.kind === "socks" || proxy.kind === "invalid")) {
			this.#setProxy({
				status: null,
				problem: proxy.kind,
				challenge: null,
				detail: null
			});
			if (proxy.kind === "invalid") this.#fail("proxy");
			return this.#close();
		}
		const connected = await this.#connect();
		if (connected === null) return;
		if (request.scheme === "tcp") return this.#finish(connected);
		const through = await this.#throughProxy(connected);
		if (through === null) return;
		const secured = request.scheme === "http" ? through : await this.#secure(through);
		if (secured === null) return;
		if (request.scheme === "tls") return this.#finishTls(secured);
		await this.#get(secured);
	}
	result() {
		const { request } = this.#input;
		const total = Object.values(this.#times).reduce((sum, ms) => sum + (ms ?? 0), this.#betweenMs);
		return {
			url: request.url,
			scheme: request.scheme,
			state: this.#state,
			failedPhase: this.#failedPhase,
			phases: this.#times,
			totalMs: this.#times.firstByteMs === null ? null : total,
			proxy: this.#proxy,
			tls: this.#tls,
			http: this.#http,
			address: this.#address?.address ?? null,
			globalAddress: null,
			cutIn: this.#cutIn,
			cutBy: null
		};
	}
	async #connect() {
		const { tries, end, proxy, signal } = this.#input;
		if (tries === null) {
			if (end.error === "ABORT_ERR") return this.#cut("name");
			if (proxy !== null) this.#setProxy(failed("name-not-found", end.error));
			return this.#fail(proxy === null ? "name" : "proxy");
		}
		const attempt = await tries.attempt;
		if (attempt.connect === "open") {
			const chosen = await tries.chosen;
			if (chosen > 0) this.#betweenMs += performance.now() - attempt.at;
			this.#address = tries.addresses[chosen] ?? null;
			this.#times.connectMs = attempt.ms;
			return attempt.socket;
		}
		if (attempt.connect === "silent" && signal.aborted) return this.#cut("connect");
		if (attempt.connect === null) return null;
		if (proxy === null) return this.#fail("connect");
		this.#setProxy(failed(attempt.connect, attempt.errno));
		return this.#fail("proxy");
	}
	async #throughProxy(socket) {
		const { proxy, request, signal, onWait } = this.#input;
		if (proxy === null) return socket;
		if (request.scheme === "http") return proxy.kind === "https" ? this.#secureProxy(socket, proxy) : socket;
		const tunnel = await openTunnel(socket, proxy, authorityOf(request.host, request.port), request.userAgent, signal, onWait);
		if (tunnel === null) return this.#cut("proxy");
		this.#setProxy(tunnel.answer);
		this.#times.proxyMs = tunnel.ms;
		return tunnel.socket ?? this.#fail("proxy");
	}
	async #secureProxy(socket, proxy) {
		const late = failed("silent", null);
		trustStores();
		const began = performance.now();
		const calm = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.f)(this.#input.signal, socket);
		const secured = await (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(secureProxy(socket, proxy), _measure_mjs__WEBPACK_IMPORTED_MODULE_0__.c, calm, late);
		this.#betweenMs += performance.now() - began;
		if (!("problem" in secured)) return secured;
		socket.destroy();
		if (this.#input.signal.aborted) return this.#cut("proxy");
		this.#setProxy(secured);
		return this.#fail("proxy");
	}
	async #secure(socket) {
		const { request, proxy, onWait, end } = this.#input;
		const signal = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.p)(this.#input.signal, this.#input.explained);
		const address = this.#address;
		if (address === null) return null;
		const target = {
			address,
			port: end.port,
			source: request.source,
			host: request.host.replace(/\.$/, ""),
			serverName: isName(request.host) ? request.host.replace(/\.$/, "") : null,
			alpn: request.scheme === "https" ? ["h2", "http/1.1"] : [],
			...proxy === null ? {} : { reconnect: (bound) => this.#tunnelAgain(address, proxy, bound) }
		};
		this.#tlsTarget = target;
		const outcome = await handshakeWith(socket, target, signal, onWait);
		if (outcome === null) return this.#cut("tls");
		this.#tls = outcome.result;
		this.#times.tlsMs = outcome.ms;
		this.#certificateAsked = outcome.asksForCertificate;
		if (outcome.socket !== null) return outcome.socket;
		this.#fail("tls");
		if (outcome.result.clientCertificate !== null) this.#state = null;
		return null;
	}
	async #tunnelAgain(address, proxy, signal) {
		const { request, end } = this.#input;
		const attempt = await connect(address, end.port, request.source, signal);
		if (attempt.connect !== "open") return null;
		const authority = authorityOf(request.host, request.port);
		return (await openTunnel(attempt.socket, proxy, authority, request.userAgent, signal, () => {}))?.socket ?? null;
	}
	async #get(socket) {
		const { request, proxy, onWait } = this.#input;
		const signal = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.p)(this.#input.signal, this.#input.explained);
		const absolute = proxy !== null && request.scheme === "http";
		const asked = getRequest(request, absolute ? proxy : null);
		const what = `the answer of ${request.url} to GET`;
		const h2 = "alpnProtocol" in socket && socket.alpnProtocol === "h2";
		const began = performance.now();
		const first = h2 ? await getOverHttp2(socket, asked, what, signal, onWait) : await getOverHttp1(socket, asked, what, signal, onWait);
		const outcome = first?.result.detail === "HTTP2_HTTP_1_1_REQUIRED" ? await this.#getAgain(first, asked, what, signal, began) : first;
		if (outcome === null) this.#cut("http");
		else if (!absolute || !this.#refusedByProxy(outcome)) this.#judge(outcome, socket);
	}
	async #getAgain(refused, asked, what, signal, began) {
		if (this.#tlsTarget === null) return refused;
		const { onWait } = this.#input;
		const target = {
			...this.#tlsTarget,
			alpn: ["http/1.1"]
		};
		const socket = await openAgain(target, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.u)(signal, _measure_mjs__WEBPACK_IMPORTED_MODULE_0__.c));
		const openedMs = performance.now() - began;
		const secured = socket && await handshakeWith(socket, target, signal, onWait);
		if ((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.d)(signal)) return null;
		if (!secured?.socket) return refused;
		this.#tls = secured.result;
		this.#betweenMs += openedMs + (secured.ms ?? 0);
		return getOverHttp1(secured.socket, asked, what, signal, onWait);
	}
	#refusedByProxy({ result, headers }) {
		if (result.problem === "silent") return false;
		const answer = result.status === null ? failed("reset", result.detail) : answerOf(result.status, headers);
		this.#setProxy(answer);
		if (answer.problem !== null) this.#fail("proxy");
		return answer.problem !== null;
	}
	#judge({ result, firstByteMs, error }, socket) {
		this.#times.firstByteMs = firstByteMs;
		if (error !== null && wantsCertificate(this.#certificateAsked, socket.errored ?? error)) {
			this.#wantsCertificate();
			return;
		}
		const works = result.status !== null && (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.w)(result.status, this.#input.request.httpStatus);
		const unwanted = result.status === null ? result.problem : works ? null : "status";
		this.#http = {
			...result,
			problem: unwanted
		};
		if (works) this.#state = this.#proxy?.undecided ? null : "working";
		else this.#fail("http");
	}
	#wantsCertificate() {
		if (this.#tls === null) return;
		const alert = {
			number: 116,
			name: "certificate_required"
		};
		this.#tls = {
			...this.#tls,
			problem: "alert",
			problems: ["alert"],
			alert,
			clientCertificate: "required"
		};
		this.#failedPhase = "tls";
		this.#state = null;
	}
	async #finishTls(socket) {
		if (this.#certificateAsked && await this.#isRefused(socket)) return this.#wantsCertificate();
		this.#finish(socket);
	}
	async #isRefused(socket) {
		const { promise, resolve } = Promise.withResolvers();
		if (socket.errored) return wantsCertificate(true, socket.errored);
		socket.on("error", (error) => resolve(wantsCertificate(true, error)));
		socket.once("data", () => resolve(false));
		return (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(promise, REFUSAL_MS, this.#input.signal, false);
	}
	#finish(socket) {
		this.#state = "working";
		socket.end();
		socket.destroySoon();
	}
	#fail(phase) {
		this.#state = "failing";
		this.#failedPhase = phase;
		return null;
	}
	#cut(phase) {
		this.#cutIn = phase;
		return null;
	}
	#setProxy(answer) {
		if (this.#proxy !== null) this.#proxy = {
			...this.#proxy,
			...answer
		};
	}
	async #close() {
		const attempt = await this.#input.tries?.attempt;
		if (attempt?.connect === "open") attempt.socket.destroySoon();
	}
};
// build/js/service/check.js
const DIRECT_MS = 2e3;
function startCheck(request, signal, onWait, lookup) {
	const proxy = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.T)(request, request.proxy, request.env);
	const used = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.D)(request);
	const { host, port } = used ?? request;
	const options = {
		family: request.family,
		source: request.source,
		signal,
		onWait
	};
	const name = isAddress(host) ? null : lookup ?? lookUpName(host, options);
	const end = pathEnd(request, host, port, used !== null, name);
	const tries = end.then(({ addresses }) => addresses.length === 0 ? null : tryAddresses(addresses, {
		port,
		source: request.source,
		signal,
		onWait
	}));
	const chosen = tries.then(async (tried) => tried === null ? null : tried.addresses[await tried.chosen] ?? null);
	const explained = new AbortController();
	return {
		end,
		chosen,
		done: run({
			request,
			proxy,
			used,
			name,
			end,
			tries,
			signal,
			explained: explained.signal,
			onWait
		}),
		explain: () => explained.abort()
	};
}
async function pathEnd({ family, only }, host, port, viaProxy, name) {
	const base = {
		host,
		port,
		viaProxy
	};
	if (name === null) {
		const literal = {
			address: host,
			family: host.includes(":") ? 6 : 4
		};
		if (viaProxy && family !== null && literal.family !== family) return {
			...base,
			addresses: [],
			error: "ENODATA"
		};
		return {
			...base,
			addresses: [literal],
			error: null
		};
	}
	const { addresses, error } = await name.system;
	const wanted = addresses.filter((found) => (family === null || found.family === family) && (only === null || viaProxy || found.address === only));
	return {
		...base,
		addresses: wanted,
		error: wanted.length > 0 ? null : error ?? "ENODATA"
	};
}
async function run(running) {
	const { request, proxy, used, name, end, tries, signal, explained, onWait } = running;
	const beside = `a connection to ${request.host} port ${request.port} without the proxy`;
	const direct = used === null ? null : (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.l)(tryDirectly(request, signal), beside, onWait);
	const nameMs = name === null ? null : (await name.system).ms;
	const service = await runPhases({
		request,
		proxy,
		end: await end,
		tries: await tries,
		nameMs,
		signal,
		explained,
		onWait
	});
	const [addresses, named, target] = await Promise.all([
		resultsOf(await tries),
		used === null ? name?.result ?? null : null,
		direct
	]);
	if (target === null) return {
		name: named,
		addresses,
		service: {
			...service,
			globalAddress: globalOf(addresses)
		}
	};
	const targetAddresses = target.addresses.map(({ address }) => address);
	const told = service.proxy && {
		...service.proxy,
		direct: target.state,
		targetAddresses
	};
	return {
		name: named,
		addresses,
		service: {
			...service,
			globalAddress: globalOf(target.addresses),
			proxy: told
		}
	};
}
async function resultsOf(tries) {
	return tries === null ? [] : tries.results;
}
function globalOf(addresses) {
	const used = addresses.find(({ traced }) => traced === true) ?? addresses[0];
	return used === void 0 ? null : (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.I)(used.address) === "global";
}
async function tryDirectly(request, signal) {
	const { host, port, family, source } = request;
	const onWait = () => {};
	const lookup = {
		family,
		signal: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.u)(signal, DIRECT_MS),
		onWait
	};
	const { addresses, error } = await pathEnd(request, host, port, false, isAddress(host) ? null : { system: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.o)(host, lookup) });
	if (error === "ABORT_ERR") return {
		state: null,
		addresses
	};
	if (addresses.length === 0) return {
		state: "name-not-found",
		addresses
	};
	const attempt = await tryAddresses(addresses, {
		port,
		source,
		signal: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_0__.u)(signal, DIRECT_MS),
		onWait
	}).attempt;
	if (attempt.connect === "open") closeSocket(attempt.socket);
	return {
		state: signal.aborted ? null : attempt.connect,
		addresses
	};
}
function isAddress(host) {
	return host.includes(":") || (0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIPv4)(host);
}



/***/ })

};
;