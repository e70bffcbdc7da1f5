let node_worker_threads = require("node:worker_threads");
let node_fs = require("node:fs");
let node_net = require("node:net");
let node_os = require("node:os");
let node_dns_promises = require("node:dns/promises");
// build/js/errors.js
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
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
// build/js/service/phase-bounds.js
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
		const [a, aaaa] = await announced(Promise.all([answerOf(() => resolver.resolve4(asked), signal), answerOf(() => resolver.resolve6(asked), signal)]), what, onWait);
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
async function answerOf(question, signal) {
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
// build/js/service/names.js
const EXAMINED_AT_ONCE = 8;
const MOST_TEXT = 1 << 20;
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
// build/js/service/names-thread.js
const ended = new AbortController();
const lookups = openLookups(ended.signal, (answer) => node_worker_threads.parentPort?.postMessage(answer));
lookups.warmUp();
node_worker_threads.parentPort?.postMessage("up");
node_worker_threads.parentPort?.on("message", (order) => {
	if (order.kind === "end") ended.abort();
	lookups.obey(order);
});
