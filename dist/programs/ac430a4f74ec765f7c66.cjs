let node_worker_threads = require("node:worker_threads");
let node_net = require("node:net");
let node_os = require("node:os");
let node_dns_promises = require("node:dns/promises");
let node_fs = require("node:fs");
let node_http = require("node:http");
let node_http2 = require("node:http2");
let node_tls = require("node:tls");
let node_crypto = require("node:crypto");
// build/js/errors.js
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
// build/js/net/wire/ip-address.js
function parseIp(text) {
	return text.includes(":") ? parseIpv6(text) : parseIpv4(text);
}
function formatIp(bytes) {
	if (bytes.length === 4) return bytes.join(".");
	if (bytes.length === 16) return formatIpv6(bytes);
	throw new RangeError(`An IP address has 4 or 16 bytes, not ${bytes.length}`);
}
function parseIpv4(text) {
	const parts = text.split(".");
	if (parts.length !== 4) return null;
	return parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255) ? Uint8Array.from(parts, Number) : null;
}
function parseIpv6(text) {
	const halves = text.split("::");
	if (halves.length > 2) return null;
	const [head, tail] = halves.map(parseGroups);
	if (!head || tail === null) return null;
	if (tail === void 0) return head.length === 16 ? Uint8Array.from(head) : null;
	if (head.length + tail.length > 14 || (halves[0] ?? "").includes(".")) return null;
	const bytes = new Uint8Array(16);
	bytes.set(head, 0);
	bytes.set(tail, 16 - tail.length);
	return bytes;
}
function canonicalIp(text) {
	const [address = "", ...zone] = text.split("%");
	const bytes = parseIp(address);
	return bytes === null ? text : [formatIp(bytes), ...zone].join("%");
}
function parseGroups(text) {
	if (text === "") return [];
	const bytes = [];
	const groups = text.split(":");
	for (const [index, group] of groups.entries()) if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
		const value = Number.parseInt(group, 16);
		bytes.push(value >> 8, value & 255);
	} else {
		const ipv4 = index === groups.length - 1 ? parseIpv4(group) : null;
		if (ipv4 === null) return null;
		bytes.push(...ipv4);
	}
	return bytes.length <= 16 ? bytes : null;
}
function formatIpv6(bytes) {
	if (bytes.subarray(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 255))) return `::ffff:${bytes.subarray(12).join(".")}`;
	const groups = Array.from({ length: 8 }, (_, i) => (bytes[2 * i] ?? 0) << 8 | (bytes[2 * i + 1] ?? 0));
	const zeros = longestZeroRun(groups);
	const hex = (part) => part.map((group) => group.toString(16)).join(":");
	if (zeros.length < 2) return hex(groups);
	return `${hex(groups.slice(0, zeros.start))}::${hex(groups.slice(zeros.start + zeros.length))}`;
}
function longestZeroRun(groups) {
	let best = {
		start: 0,
		length: 0
	};
	let start = 0;
	for (const [index, group] of groups.entries()) if (group !== 0) start = index + 1;
	else if (index + 1 - start > best.length) best = {
		start,
		length: index + 1 - start
	};
	return best;
}
// build/js/net/wire/address-scope.js
const PARSED = [
	[
		"127.0.0.0",
		8,
		"loopback"
	],
	[
		"169.254.0.0",
		16,
		"link-local"
	],
	[
		"10.0.0.0",
		8,
		"private"
	],
	[
		"172.16.0.0",
		12,
		"private"
	],
	[
		"192.168.0.0",
		16,
		"private"
	],
	[
		"100.64.0.0",
		10,
		"private"
	],
	[
		"0.0.0.0",
		8,
		"reserved"
	],
	[
		"192.0.0.0",
		24,
		"reserved"
	],
	[
		"192.0.2.0",
		24,
		"reserved"
	],
	[
		"198.18.0.0",
		15,
		"reserved"
	],
	[
		"198.51.100.0",
		24,
		"reserved"
	],
	[
		"203.0.113.0",
		24,
		"reserved"
	],
	[
		"224.0.0.0",
		3,
		"reserved"
	],
	[
		"0.0.0.0",
		0,
		"global"
	],
	[
		"::1",
		128,
		"loopback"
	],
	[
		"fe80::",
		10,
		"link-local"
	],
	[
		"fc00::",
		7,
		"private"
	],
	[
		"64:ff9b::",
		96,
		"global"
	],
	[
		"2001:2::",
		48,
		"reserved"
	],
	[
		"2001:db8::",
		32,
		"reserved"
	],
	[
		"3fff::",
		20,
		"reserved"
	],
	[
		"2000::",
		3,
		"global"
	],
	[
		"::",
		0,
		"reserved"
	]
].map(([network, length, scope]) => ({
	network: parseIp(network) ?? new Uint8Array(),
	length,
	scope
}));
function addressScope(address) {
	const bytes = parseIp(address.replace(/%.*$/, ""));
	if (bytes === null) return null;
	return PARSED.find(({ network, length }) => isWithin(bytes, network, length))?.scope ?? null;
}
function isWithin(address, network, length) {
	return address.length === network.length && network.every((byte, index) => {
		const bits = Math.min(Math.max(length - 8 * index, 0), 8);
		return (((address[index] ?? 0) ^ byte) & 65280 >> bits & 255) === 0;
	});
}
// build/js/service/own-interfaces.js
function ownInterfaces() {
	try {
		return new Map(Object.entries((0, node_os.networkInterfaces)()).map(([name, addresses = []]) => [name, addresses]));
	} catch {
		return null;
	}
}
function ownAddress(source, family) {
	const wanted = canonicalIp(source);
	return [...ownInterfaces() ?? []].flatMap(([name, addresses]) => addresses.filter(({ address }) => name === source || address === wanted)).find((each) => each.family === `IPv${family}` && (each.scopeid ?? 0) === 0)?.address ?? null;
}
function hasFamily(family) {
	const own = ownInterfaces();
	if (own === null) return null;
	return [...own.values()].flat().filter((each) => !each.internal && each.family === `IPv${family}`).some(({ address }) => family === 4 || addressScope(address) !== "link-local");
}
// build/js/service/connect.js
const CLOSED$1 = new Set(["ECONNREFUSED", "ECONNRESET"]);
const LACKING = new Set([
	"EMFILE",
	"ENFILE",
	"ENOBUFS",
	"ENOMEM"
]);
function connect$1(to, port, source, signal) {
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
	const socket = (0, node_net.connect)({
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
		const errno = errorCode(error);
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
	if ((0, node_net.isIP)(source) !== 0) return (0, node_net.isIP)(source) === family ? source : null;
	return ownAddress(source, family);
}
// build/js/service/phase-bounds.js
const PHASE_MS = 1e4;
const ANNOUNCE_AFTER = 800;
async function announced(promise, what, onWait) {
	const timer = setTimeout(() => onWait(what), ANNOUNCE_AFTER);
	try {
		return await promise;
	} finally {
		clearTimeout(timer);
	}
}
const LATENESS_EVERY = 20;
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
	} finally {
		clearInterval(timer);
	}
}
async function within(promise, milliseconds, signal, late) {
	const { promise: ended, resolve } = Promise.withResolvers();
	const end = () => resolve(late);
	if (signal.aborted) return late;
	const timer = setTimeout(end, milliseconds);
	signal.addEventListener("abort", end, { once: true });
	try {
		return await Promise.race([promise, ended]);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", end);
	}
}
function boundedBy(signal, milliseconds) {
	const controller = new AbortController();
	setTimeout(() => controller.abort(), milliseconds).unref();
	return AbortSignal.any([signal, controller.signal]);
}
const EXPLAINED = "explained";
const LEAST_MS = 2e3;
function isCut(signal) {
	return signal.aborted && signal.reason !== EXPLAINED;
}
function whileUnexplained(signal, explained) {
	const controller = new AbortController();
	const stop = () => controller.abort(EXPLAINED);
	setTimeout(() => {
		if (explained.aborted) stop();
		else explained.addEventListener("abort", stop, { once: true });
	}, LEAST_MS).unref();
	return AbortSignal.any([signal, controller.signal]);
}
const MOST_BYTES = 1048576;
const LOOK_EVERY = 20;
function whileNoFlood(signal, socket) {
	const controller = new AbortController();
	const before = socket.bytesRead;
	const look = () => {
		if (socket.bytesRead - before > MOST_BYTES) controller.abort(EXPLAINED);
		if (socket.destroyed || controller.signal.aborted) clearInterval(timer);
	};
	const timer = setInterval(look, LOOK_EVERY);
	timer.unref();
	return AbortSignal.any([signal, controller.signal]);
}
// build/js/service/concurrency-limit.js
function limitConcurrency(atOnce) {
	let running = 0;
	const queue = [];
	return async (start) => {
		if (running >= atOnce) await new Promise((resolve) => queue.push(resolve));
		else running++;
		try {
			return await start();
		} finally {
			const next = queue.shift();
			if (next) next();
			else running--;
		}
	};
}
// build/js/service/one-host.js
const NOT_ONE_HOST = new node_net.BlockList();
NOT_ONE_HOST.addAddress("0.0.0.0", "ipv4");
NOT_ONE_HOST.addAddress("255.255.255.255", "ipv4");
NOT_ONE_HOST.addSubnet("224.0.0.0", 4, "ipv4");
NOT_ONE_HOST.addAddress("::", "ipv6");
NOT_ONE_HOST.addSubnet("ff00::", 8, "ipv6");
const V4_IN_V6 = new node_net.BlockList();
V4_IN_V6.addSubnet("::ffff:0:0", 96, "ipv6");
function isNoHost(address) {
	const plain = address.replace(/%.*$/s, "");
	return NOT_ONE_HOST.check(plain, plain.includes(":") ? "ipv6" : "ipv4");
}
function isMappedIpv4(address) {
	return address.includes(":") && V4_IN_V6.check(address.replace(/%.*$/s, ""), "ipv6");
}
// build/js/service/system-lookup.js
const LOOKUPS_AT_ONCE = 2;
const MOST_FOUND = 64;
const MOST_TOLD = 8;
const NO_HOST = "ENOTHOST";
const lookups$1 = limitConcurrency(LOOKUPS_AT_ONCE);
async function lookUpBySystem(host, { family, signal, onWait }) {
	let began = performance.now();
	const ended = Promise.withResolvers();
	const onAbort = () => ended.resolve({
		addresses: [],
		ms: null,
		error: "ABORT_ERR"
	});
	if (signal.aborted) onAbort();
	signal.addEventListener("abort", onAbort, { once: true });
	const inTurn = () => {
		signal.throwIfAborted();
		began = performance.now();
		return (0, node_dns_promises.lookup)(host, {
			all: true,
			family: family ?? 0,
			order: "verbatim"
		});
	};
	const answer = lookups$1(inTurn).then((found) => ({
		ms: performance.now() - began,
		...ofHosts(found)
	}), (error) => ({
		addresses: [],
		ms: performance.now() - began,
		error: errorCode(error)
	}));
	try {
		return await announced(Promise.race([answer, ended.promise]), `the system's lookup of the name ${host}`, onWait);
	} finally {
		signal.removeEventListener("abort", onAbort);
	}
}
function ofHosts(found) {
	const unique = [...new Map(found.map(({ address, family }) => [address, family === 6 ? 6 : 4]))];
	const noHosts = unique.map(([address]) => address).filter((address) => isNoHost(address) || isMappedIpv4(address));
	const addresses = unique.filter(([address]) => !noHosts.includes(address)).slice(0, MOST_FOUND).map(([address, family]) => ({
		address,
		family
	}));
	if (noHosts.length === 0) return {
		addresses,
		error: addresses.length > 0 ? null : "ENOTFOUND"
	};
	return {
		addresses,
		noHosts: noHosts.slice(0, MOST_TOLD),
		error: addresses.length > 0 ? null : NO_HOST
	};
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
		const attempt = await connect$1(to, port, source, patience.signal);
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
		results: announced(Promise.all([settled, chosen]), `the TCP handshake with port ${port} of ${names}`, onWait).then(([all, traced]) => tried.map((to, index) => addressResult(to, outcome(all[index], signal), index === traced)))
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
		const [a, aaaa] = await announced(Promise.all([answerOf$1(() => resolver.resolve4(asked), signal), answerOf$1(() => resolver.resolve6(asked), signal)]), what, onWait);
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
	const resolver = new node_dns_promises.Resolver({
		timeout: TRY_MS,
		tries: TRIES
	});
	resolver.setServers([server.includes(":") ? `[${server}]` : server]);
	const from = source === null || addressScope(server) === "loopback" ? null : ownAddress(source, server.includes(":") ? 6 : 4);
	if (from !== null) resolver.setLocalAddress(from);
	signal.addEventListener("abort", () => resolver.cancel(), { once: true });
	return resolver;
}
async function answerOf$1(question, signal) {
	const [first, late] = await withLateness(() => answerOnce(question, signal));
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
		const code = errorCode(error);
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
		if (keyword === "nameserver" && (0, node_net.isIP)(first) !== 0) servers.push(first);
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
		return (0, node_net.isIP)(address) !== 0 && names.some((known) => known.toLowerCase() === name);
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
	const system = lookUpBySystem(host, options);
	return {
		system,
		result: examineName(host, options, () => system)
	};
}
const examinations = limitConcurrency(EXAMINED_AT_ONCE);
async function examineName(host, options, lookUp) {
	const config = parseResolvConf(readText("/etc/resolv.conf"), (0, node_os.hostname)());
	const names = namesToTry(host, config);
	const fromFile = inHostsFile(readText("/etc/hosts"), host);
	const system = lookUp();
	const ask = () => Promise.all(config.servers.map((server) => askServer(server, names, host, options)));
	const servers = (fromFile ? [] : await examinations(ask)).filter((server) => server !== null);
	const knows = servers.find(hasAddress);
	const needsNat64 = hasFamily(4) === false;
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
	const nat64 = new node_net.BlockList();
	nat64.addSubnet(base, Number(length), "ipv6");
	const within = addresses.filter(({ address, family }) => family === 6 && nat64.check(address, "ipv6"));
	return within.length === 0 ? {} : { translatedAddresses: within.map(({ address }) => address) };
}
async function warmUp() {
	const { signal } = new AbortController();
	await lookUpBySystem("127.1", {
		family: 4,
		signal,
		onWait: () => {}
	});
	openResolver("127.0.0.1", {
		source: null,
		signal
	});
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
		return (0, node_fs.readFileSync)(path, "utf8").slice(0, MOST_TEXT);
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
	return error.message === "closed" || errorCode(error) === "ECONNRESET" && !("errno" in error);
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
	const ended = await announced(within(headOf(request), PHASE_MS, whileNoFlood(signal, socket), null), what, onWait);
	if (ended === null && isCut(signal)) {
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
	return isEnd(error) ? CLOSED : errorCode(error);
}
function retryAfter(value, now) {
	const text = value?.trim() ?? "";
	if (/^\d{1,10}$/.test(text)) return Number(text);
	const zoned = /^[A-Z][a-z]{2} [A-Z].* \d{4}$/.test(text) ? `${text} GMT` : text;
	const date = /^[A-Z][a-z]{2}(,?|[a-z]{3,6},) /.test(zoned) ? Date.parse(zoned) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1e3));
}
function startRequest(socket, asked) {
	const request = (0, node_http.request)({
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
	boundInterim(request);
	request.end();
	return request;
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
	const session = (0, node_http2.connect)(`https://${asked.hostHeader}`, {
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
	const ended = (error) => failed(stream.rstCode === CANCEL || errorCode(error) === "ERR_HTTP2_ERROR" ? error : refusedBy(stream.rstCode, error));
	stream.on("error", ended);
	stream.once("close", () => ended(new Error(CLOSED)));
	session.on("goaway", (code, lastStream) => {
		if ((stream.id ?? 0) > lastStream) failed(refusedBy(code, new Error("GOAWAY")));
	});
	stream.once("response", (headers) => {
		const { ":status": status = 0, ...fields } = headers;
		resolve(answered(status, fields, socket.bytesRead, performance.now() - began));
	});
	const outcome = await announced(within(promise, PHASE_MS, whileNoFlood(signal, socket), null), what, onWait);
	session.destroy();
	if (outcome !== null) return outcome;
	if (isCut(signal)) return null;
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
	stores ??= readStores$1();
	return stores;
}
function readStores$1() {
	const byContent = new Map();
	for (const store of STORES) for (const pem of (0, node_tls.getCACertificates)(store)) {
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
		context: (0, node_tls.createSecureContext)({
			ca: all.map(({ pem }) => pem),
			allowPartialTrustChain: true
		}),
		storesOf: (certificate) => byContent.get(content(certificate.toString()))?.holders ?? [],
		issuersOf: (certificate) => {
			roots ??= all.map(({ pem, holders }) => ({
				root: new node_crypto.X509Certificate(pem),
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
		(0, node_fs.accessSync)(path, node_fs.constants.R_OK);
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
	const tunnel = await announced(within(connectThrough(socket, proxy, authority, userAgent), PHASE_MS, whileNoFlood(signal, socket), null), what, onWait);
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
	const secure = (0, node_tls.connect)({
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
	const request = (0, node_http.request)({
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
	request.once("connect", (response, tunnel, head) => {
		if (head.length > 0) tunnel.unshift(head);
		resolve(tunnelOf(response, tunnel));
	});
	request.once("response", (response) => resolve(tunnelOf(response, null)));
	request.on("error", (error) => resolve({
		answer: failed("reset", failureDetail(error)),
		socket: null
	}));
	request.end();
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
// build/js/service/status-ranges.js
function counts(status, ranges) {
	return ranges.some(({ from, to }) => status >= from && status <= to);
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
		chain.push(new node_crypto.X509Certificate(next.raw));
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
		return (0, node_tls.checkServerIdentity)(host, leaf.toLegacyObject()) === void 0;
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
const SAME_NAME_TRIES = 3;
const OTHER_NAME = "other-name.invalid";
async function handshakeWith(socket, target, signal, onWait) {
	const stores = trustStores();
	if (signal.aborted) return null;
	const earlier = socket.bytesRead;
	const secure = (0, node_tls.connect)(optionsFor(socket, target.serverName, target.alpn, stores));
	const first = endingOf(secure, performance.now());
	const what = `the TLS handshake with ${target.address.address} port ${target.port}`;
	const { ending, others } = await announced(withSecond(first, target, whileNoFlood(signal, socket), stores), what, onWait);
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
	const early = await within(first, SECOND_AFTER_MS, signal, null);
	if (isCut(signal) && early === null) return {
		ending: null,
		others: NOT_TRIED
	};
	if (early !== null && (early.kind !== "error" || isAnswer(early.error))) return {
		ending: early,
		others: NOT_TRIED
	};
	if (target.serverName === null) {
		const ending = early ?? await within(first, 8e3, signal, { kind: "silent" });
		return {
			ending: isCut(signal) && ending.kind === "silent" ? null : ending,
			others: NOT_TRIED
		};
	}
	if (early !== null) return {
		ending: early,
		others: await afterReset(target, signal, stores)
	};
	const asked = tryOtherNames(target, signal, stores);
	const beside = within(first, 3e3, signal, null);
	const [soon, otherName, again] = await Promise.all([
		beside,
		asked,
		trySameName(target, signal, stores)
	]);
	const others = again === "unopened" ? NOT_TRIED : {
		otherName,
		...again
	};
	const patience = others.otherName?.answered && !others.answeredAgain ? 0 : 5e3;
	const ending = soon ?? await within(first, patience, signal, null);
	if (ending === null && isCut(signal)) return {
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
	const bound = boundedBy(signal, 3e3);
	const socket = await openAgain(target, bound);
	if (socket === null) return "unopened";
	const secure = (0, node_tls.connect)(optionsFor(socket, serverName, target.alpn, stores));
	const calm = whileNoFlood(bound, socket);
	const ending = await within(endingOf(secure, performance.now()), PHASE_MS, calm, { kind: "silent" });
	secure.destroy();
	return ending.kind === "done" || ending.kind === "error" && isAnswer(ending.error) ? "answered" : "silent";
}
async function openAgain(target, signal) {
	if (target.reconnect !== void 0) return target.reconnect(signal);
	const attempt = await connect$1(target.address, target.port, target.source, signal);
	return attempt.connect === "open" ? attempt.socket : null;
}
function isAnswer(error) {
	return errorCode(error).startsWith("ERR_SSL_") || alertNumber(error) !== null;
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
	const code = secure.authorized ? null : fault instanceof Error ? errorCode(fault) : fault ?? "UNSPECIFIED";
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
	const code = errorCode(ending.error);
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
		const calm = whileNoFlood(this.#input.signal, socket);
		const secured = await within(secureProxy(socket, proxy), PHASE_MS, calm, late);
		this.#betweenMs += performance.now() - began;
		if (!("problem" in secured)) return secured;
		socket.destroy();
		if (this.#input.signal.aborted) return this.#cut("proxy");
		this.#setProxy(secured);
		return this.#fail("proxy");
	}
	async #secure(socket) {
		const { request, proxy, onWait, end } = this.#input;
		const signal = whileUnexplained(this.#input.signal, this.#input.explained);
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
		const attempt = await connect$1(address, end.port, request.source, signal);
		if (attempt.connect !== "open") return null;
		const authority = authorityOf(request.host, request.port);
		return (await openTunnel(attempt.socket, proxy, authority, request.userAgent, signal, () => {}))?.socket ?? null;
	}
	async #get(socket) {
		const { request, proxy, onWait } = this.#input;
		const signal = whileUnexplained(this.#input.signal, this.#input.explained);
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
		const socket = await openAgain(target, boundedBy(signal, PHASE_MS));
		const openedMs = performance.now() - began;
		const secured = socket && await handshakeWith(socket, target, signal, onWait);
		if (isCut(signal)) return null;
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
		const works = result.status !== null && counts(result.status, this.#input.request.httpStatus);
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
		return within(promise, REFUSAL_MS, this.#input.signal, false);
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
// build/js/service/proxy-choice.js
function chooseProxy(target, setting, env) {
	if (setting === "none" || target.scheme !== "http" && target.scheme !== "https") return null;
	if (setting !== "auto") return parseProxy(setting, "input");
	const found = firstSet(env, [`${target.scheme}_proxy`, "all_proxy"]);
	if (found === null) return null;
	const exceptions = firstSet(env, ["no_proxy"]);
	if (exceptions !== null && isExcepted(target, exceptions.value)) return null;
	return parseProxy(found.value, found.name);
}
function usedProxy(target) {
	const proxy = chooseProxy(target, target.proxy, target.env);
	return proxy !== null && (proxy.kind === "http" || proxy.kind === "https") ? proxy : null;
}
const CURLS_PORT = 1080;
const SOCKS_PORT = 1080;
function writtenPort(text) {
	return /^[^/]*:\/\/[^/?#]*:(\d+)(?=$|[/?#])/.exec(text)?.[1];
}
function parseProxy(value, from) {
	const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
	const url = URL.canParse(text) ? new URL(text) : null;
	const scheme = url?.protocol.slice(0, -1) ?? "";
	const socks = /^socks[45]?[ah]?$/.test(scheme);
	const known = socks || scheme === "http" || scheme === "https";
	const written = writtenPort(text);
	if (url === null || url.hostname === "" || !known || Number(written) === 0) return {
		url: "…",
		from,
		kind: "invalid",
		host: "",
		port: 0,
		authorization: null
	};
	const standard = socks ? SOCKS_PORT : scheme === "https" ? 443 : 80;
	const port = Number(written ?? 0) || (scheme === "http" ? CURLS_PORT : standard);
	const credentials = `${decode(url.username)}:${decode(url.password)}`;
	return {
		url: `${scheme}://${url.hostname}${port === standard ? "" : `:${port}`}`,
		from,
		kind: socks ? "socks" : scheme === "https" ? "https" : "http",
		host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
		port,
		authorization: credentials === ":" ? null : `Basic ${Buffer.from(credentials).toString("base64")}`
	};
}
function isExcepted({ host, port }, exceptions) {
	const name = host.toLowerCase().replace(/\.$/, "");
	return exceptions.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => entry === "*" || excepts(entry, name, port));
}
function excepts(entry, name, port) {
	const [, bracketed, plain = "", onlyPort] = /^(?:\[([^\]]*)\]|([^:]*|.*:.*:.*))(?::(\d{1,5}))?$/.exec(entry) ?? [];
	const pattern = (bracketed ?? plain).replace(/^\*?\./, "").replace(/\.$/, "");
	if (pattern === "" || onlyPort !== void 0 && Number(onlyPort) !== port) return false;
	const family = (0, node_net.isIP)(name);
	if (family === 0) return name === pattern || name.endsWith(`.${pattern}`);
	return inSubnet(name, family, pattern);
}
function inSubnet(address, family, pattern) {
	const [network = "", prefix, ...more] = pattern.split("/");
	const longest = family === 4 ? 32 : 128;
	const bits = prefix === void 0 ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
	if (more.length > 0 || (0, node_net.isIP)(network) !== family || bits < 0 || bits > longest) return false;
	const list = new node_net.BlockList();
	list.addSubnet(network, bits, family === 4 ? "ipv4" : "ipv6");
	return list.check(address.replace(/%.*$/, ""), family === 4 ? "ipv4" : "ipv6");
}
function firstSet(env, names) {
	for (const name of names.flatMap((lower) => [lower, lower.toUpperCase()])) {
		const value = env[name]?.trim() ?? "";
		if (value !== "") return {
			name,
			value
		};
	}
	return null;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// build/js/service/check.js
const DIRECT_MS = 2e3;
function startCheck(request, signal, onWait, lookup) {
	const proxy = chooseProxy(request, request.proxy, request.env);
	const used = usedProxy(request);
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
	const direct = used === null ? null : announced(tryDirectly(request, signal), beside, onWait);
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
	return used === void 0 ? null : addressScope(used.address) === "global";
}
async function tryDirectly(request, signal) {
	const { host, port, family, source } = request;
	const onWait = () => {};
	const lookup = {
		family,
		signal: boundedBy(signal, DIRECT_MS),
		onWait
	};
	const { addresses, error } = await pathEnd(request, host, port, false, isAddress(host) ? null : { system: lookUpBySystem(host, lookup) });
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
		signal: boundedBy(signal, DIRECT_MS),
		onWait
	}).attempt;
	if (attempt.connect === "open") closeSocket(attempt.socket);
	return {
		state: signal.aborted ? null : attempt.connect,
		addresses
	};
}
function isAddress(host) {
	return host.includes(":") || (0, node_net.isIPv4)(host);
}
// build/js/service/thread-lookups.js
const WARM_UP_MS = 50;
function openLookups(ended, tell) {
	let warm = null;
	const awaited = new Map();
	const underWay = new Set();
	const warmedUp = () => {
		warm ??= within(warmUp().catch(() => {}), WARM_UP_MS, ended, void 0);
		return warm;
	};
	const lookUp = (id, host, options) => () => {
		const system = lookUpBySystem(host, options);
		system.then((value) => tell({
			id,
			kind: "system",
			value
		}));
		return system;
	};
	const elsewhere = (id) => {
		const { promise, resolve } = Promise.withResolvers();
		awaited.set(id, resolve);
		return () => promise;
	};
	const run = async (order, given) => {
		const { id, host, family, source } = order;
		await warmedUp();
		const options = {
			family,
			source,
			signal: ended,
			onWait: (what) => tell({
				id,
				kind: "waiting",
				what
			})
		};
		const start = given ?? lookUp(id, host, options);
		try {
			if (order.kind === "look-up" && !order.asksServers) await start();
			else tell({
				id,
				kind: "named",
				value: await examineName(host, options, start)
			});
		} catch (error) {
			tell({
				id,
				kind: "failed",
				message: errorMessage(error)
			});
		}
	};
	return {
		warmUp: warmedUp,
		obey(order) {
			if (order.kind === "found") awaited.get(order.id)?.(order.system);
			if (order.kind !== "look-up" && order.kind !== "ask-servers") return;
			const done = run(order, order.kind === "look-up" ? null : elsewhere(order.id));
			underWay.add(done);
			done.then(() => underWay.delete(done));
		},
		answered: () => Promise.all(underWay)
	};
}
// build/js/service/check-thread.js
const LATE_SERVERS_MS = 100;
const { looksUpFirst, judgesCertificates } = node_worker_threads.workerData;
const ended = new AbortController();
const tell = (answer) => node_worker_threads.parentPort?.postMessage(answer);
const lookups = openLookups(ended.signal, tell);
const checks = new Map();
let storesRead = null;
if (looksUpFirst) lookups.warmUp();
else if (judgesCertificates) trustStores();
node_worker_threads.parentPort?.postMessage("up");
node_worker_threads.parentPort?.on("message", (order) => {
	if (order.kind === "end") ended.abort();
	if (order.kind === "explain") checks.get(order.id)?.then((running) => running?.explain());
	if (order.kind === "check") checks.set(order.id, check(order));
	lookups.obey(order);
});
async function readStores() {
	await within(lookups.answered(), LATE_SERVERS_MS, ended.signal, null);
	if (!ended.signal.aborted) trustStores();
}
async function check({ id, request, system }) {
	const failed = (error) => tell({
		id,
		kind: "failed",
		message: errorMessage(error)
	});
	try {
		if (looksUpFirst && judgesCertificates && (system === null || system.error === null)) {
			storesRead ??= readStores();
			await storesRead;
		}
		const onWait = (what) => tell({
			id,
			kind: "waiting",
			what
		});
		const lookup = system === null ? void 0 : {
			system: Promise.resolve(system),
			result: Promise.resolve(null)
		};
		const running = startCheck(request, ended.signal, onWait, lookup);
		running.chosen.then((value) => tell({
			id,
			kind: "chosen",
			value
		}));
		running.done.then((value) => tell({
			id,
			kind: "done",
			value
		}), failed);
		return running;
	} catch (error) {
		failed(error);
		return null;
	}
}
