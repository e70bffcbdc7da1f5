"use strict";
exports.id = 248;
exports.ids = [248];
exports.modules = {

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ judgeLoss),
/* harmony export */   C: () => (/* binding */ wakeOnAbort),
/* harmony export */   D: () => (/* binding */ libc_exports),
/* harmony export */   E: () => (/* binding */ localInterfaces),
/* harmony export */   F: () => (/* binding */ pathProxy),
/* harmony export */   I: () => (/* binding */ addressScope),
/* harmony export */   L: () => (/* binding */ LEAST_MTU),
/* harmony export */   M: () => (/* binding */ inReachOfProxies),
/* harmony export */   N: () => (/* binding */ icmpClassOf),
/* harmony export */   O: () => (/* binding */ VERSION),
/* harmony export */   P: () => (/* binding */ icmpMeaning),
/* harmony export */   R: () => (/* binding */ TCP_HEADERS),
/* harmony export */   S: () => (/* binding */ smallSize),
/* harmony export */   T: () => (/* binding */ readKernelCounters),
/* harmony export */   _: () => (/* binding */ endpointName),
/* harmony export */   a: () => (/* binding */ NO_HOST),
/* harmony export */   b: () => (/* binding */ planFor),
/* harmony export */   c: () => (/* binding */ PHASE_MS),
/* harmony export */   d: () => (/* binding */ isCut),
/* harmony export */   f: () => (/* binding */ whileNoFlood),
/* harmony export */   g: () => (/* binding */ limitConcurrency),
/* harmony export */   h: () => (/* binding */ within),
/* harmony export */   i: () => (/* binding */ requestOf),
/* harmony export */   j: () => (/* binding */ lossBounds),
/* harmony export */   k: () => (/* binding */ chanceOfLoss),
/* harmony export */   l: () => (/* binding */ announced),
/* harmony export */   m: () => (/* binding */ withLateness),
/* harmony export */   n: () => (/* binding */ NO_ROUTE),
/* harmony export */   o: () => (/* binding */ lookUpBySystem),
/* harmony export */   p: () => (/* binding */ whileUnexplained),
/* harmony export */   r: () => (/* binding */ proxyOf),
/* harmony export */   s: () => (/* binding */ system_lookup_exports),
/* harmony export */   t: () => (/* binding */ measure_exports),
/* harmony export */   u: () => (/* binding */ boundedBy),
/* harmony export */   v: () => (/* binding */ WATCH_FLOWS),
/* harmony export */   w: () => (/* binding */ openNetwork),
/* harmony export */   x: () => (/* binding */ probeCommand),
/* harmony export */   y: () => (/* binding */ TRACEPATH)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(150);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(572);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(500);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(760);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(553);









// build/js/engine/facts/packet-sizes.js
const DATAGRAM_HEADERS = {
	4: 28,
	6: 48
};
const TCP_HEADERS = {
	4: 40,
	6: 60
};
function packetSize(payload, info, family) {
	return payload + TCP_HEADERS[family] + (info.timestamps ? 12 : 0);
}
const LARGEST_PACKET$1 = 65535;
const LEAST_MTU = {
	4: 68,
	6: 1280
};
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
	network: (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.H)(network) ?? new Uint8Array(),
	length,
	scope
}));
function addressScope(address) {
	const bytes = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.H)(address.replace(/%.*$/, ""));
	if (bytes === null) return null;
	return PARSED.find(({ network, length }) => isWithin(bytes, network, length))?.scope ?? null;
}
function isWithin(address, network, length) {
	return address.length === network.length && network.every((byte, index) => {
		const bits = Math.min(Math.max(length - 8 * index, 0), 8);
		return (((address[index] ?? 0) ^ byte) & 65280 >> bits & 255) === 0;
	});
}
// build/js/report/path-proxy.js
function pathProxy({ service }) {
	const proxy = service?.proxy ?? null;
	return proxy?.problem === "socks" || proxy?.problem === "invalid" ? null : proxy;
}
// build/js/net/wire/icmp-codes.js
const CODES = {
	4: {
		"0/*": ["echo-reply", null],
		"3/0": ["network-unreachable", "network"],
		"3/1": ["host-unreachable", "host"],
		"3/2": ["protocol-unreachable", "closed"],
		"3/3": ["port-unreachable", "closed"],
		"3/4": ["packet-too-big", "too-big"],
		"3/5": ["source-route-failed", "network"],
		"3/6": ["network-unreachable", "network"],
		"3/7": ["host-unreachable", "host"],
		"3/8": ["host-unreachable", "host"],
		"3/9": ["admin-prohibited", "prohibited"],
		"3/10": ["admin-prohibited", "prohibited"],
		"3/11": ["network-unreachable", "network"],
		"3/12": ["host-unreachable", "host"],
		"3/13": ["admin-prohibited", "prohibited"],
		"3/14": ["precedence-violation", "prohibited"],
		"3/15": ["precedence-cutoff", "prohibited"],
		"4/*": ["source-quench", null],
		"5/*": ["redirect", null],
		"11/0": ["time-exceeded", "expired"],
		"11/1": ["reassembly-time-exceeded", null],
		"12/*": ["parameter-problem", null]
	},
	6: {
		"1/0": ["network-unreachable", "network"],
		"1/1": ["admin-prohibited", "prohibited"],
		"1/2": ["beyond-scope", "network"],
		"1/3": ["host-unreachable", "host"],
		"1/4": ["port-unreachable", "closed"],
		"1/5": ["admin-prohibited", "prohibited"],
		"1/6": ["admin-prohibited", "prohibited"],
		"1/7": ["source-route-failed", "network"],
		"1/8": ["headers-too-long", null],
		"2/*": ["packet-too-big", "too-big"],
		"3/0": ["time-exceeded", "expired"],
		"3/1": ["reassembly-time-exceeded", null],
		"4/1": ["protocol-unreachable", "closed"],
		"4/*": ["parameter-problem", null],
		"129/*": ["echo-reply", null],
		"137/*": ["redirect", null]
	}
};
function icmpClassOf(family, type, code) {
	return rowOf(family, type, code)?.[1] ?? null;
}
function icmpMeaning(family, type, code) {
	return rowOf(family, type, code)?.[0] ?? `type ${type} code ${code}`;
}
function rowOf(family, type, code) {
	const table = CODES[family];
	return table[`${type}/${code}`] ?? table[`${type}/*`];
}
// build/js/engine/facts/outcome.js
function unanswered({ outcome }) {
	return outcome.kind === "pending" || outcome.kind === "lost";
}
function heard({ outcome }) {
	return outcome.kind === "icmp" || outcome.kind === "answer";
}
function accepted({ service, outcome }) {
	return service === "tcp" && outcome.kind === "answer" && !outcome.closed;
}
function expired(probe) {
	return probe.outcome.kind === "icmp" && probe.outcome.icmpClass === "expired";
}
function replyTtlOf({ outcome }) {
	if (outcome.kind === "icmp") return outcome.icmp.replyTtl;
	return outcome.kind === "answer" ? outcome.replyTtl : null;
}
function rttOf$1({ outcome }) {
	return outcome.kind === "icmp" || outcome.kind === "answer" ? outcome.rttMs : null;
}
function repeated({ outcome }) {
	return (outcome.kind === "icmp" || outcome.kind === "answer") && outcome.repeated;
}
function isCounted({ outcome }) {
	return outcome.kind !== "ambiguous" && outcome.kind !== "refused";
}
// build/js/engine/facts/loss-seen.js
function handshakesLost(log) {
	const sent = log.probes.filter((probe) => probe.service === "tcp" && probe.ttl === null && probe.minTtl === null && isCounted(probe));
	const answering = new Set(sent.filter((probe) => log.arrived(probe)).map(({ port }) => port));
	return sent.some((probe) => unanswered(probe) && answering.has(probe.port));
}
function handshakesLostAtTarget(log) {
	const sent = log.probes.filter((probe) => probe.service === "tcp" && probe.ttl !== null && probe.purpose === "hop" && isCounted(probe));
	const answering = new Set(sent.filter((probe) => log.arrived(probe)).map(({ ttl }) => ttl));
	return sent.some((probe) => unanswered(probe) && answering.has(probe.ttl));
}
function segmentsRepeated({ segments }) {
	return segments.some(({ outcome }) => outcome.kind === "acked" && outcome.whole && outcome.retransmissions > 0);
}
function datagramsLost(log) {
	const sent = log.probes.filter(({ purpose }) => purpose === "size" || purpose === "control");
	const arrived = sent.filter((probe) => log.arrived(probe));
	const answering = new Set(arrived.map(({ service }) => service));
	const sizes = new Set(arrived.map(({ service, size }) => `${service} ${size}`));
	return sent.some(({ purpose, service, size, outcome }) => outcome.kind === "lost" && (purpose === "control" ? answering.has(service) : sizes.has(`${service} ${size}`)));
}
function routersSilentAtTimes({ probes }) {
	const small = probes.filter(({ ttl, purpose }) => ttl !== null && (purpose === "hop" || purpose === "special"));
	return [...Map.groupBy(small, ({ ttl }) => ttl).values()].some((all) => all.some(expired) && all.some(({ outcome }) => outcome.kind === "lost"));
}
function lossSeen(log) {
	return [...Map.groupBy(log.probes.filter((probe) => probe.purpose === "hop" && isCounted(probe)), ({ service, ttl }) => `${service} ${ttl}`).values()].some((probes) => probes.some(heard) && probes.some(unanswered)) || tcpLossSeen(log);
}
function tcpLossSeen(log) {
	return handshakesLost(log) || handshakesLostAtTarget(log) || log.probes.some(repeated) || segmentsRepeated(log);
}
// build/js/engine/facts/rule-out-loss.js
function triesToRuleOutLoss(sent, received, least = 3, most = 12) {
	const lost = Math.max(0, sent - received);
	let tries = 0;
	for (let chance = 1; chance >= 1 / 400 && tries < most; chance *= (lost + tries) / (sent + tries + 1)) tries++;
	return Math.max(least, tries);
}
// build/js/engine/facts/target-ttl.js
function answeredAt(log, service) {
	return lowestAnswered(log, log.probes.filter(({ service: own, purpose }) => own === service && (purpose === "hop" || purpose === "special")));
}
function lowestAnswered(log, probes) {
	const open = new Set(log.probes.flatMap((probe) => accepted(probe) ? [probe.port] : []));
	const ttls = probes.flatMap((probe) => {
		const { ttl, outcome, port } = probe;
		const refused = outcome.kind === "answer" && outcome.closed && open.has(port);
		return ttl !== null && log.arrived(probe) && !refused ? [ttl] : [];
	});
	return ttls.length > 0 ? Math.min(...ttls) : null;
}
function targetTtl(log, service) {
	const hops = answeredAt(log, service);
	if (hops === null) return null;
	const below = log.probes.filter((probe) => probe.service === service && probe.purpose === "hop" && probe.ttl !== null && probe.ttl < hops);
	const known = new Set(below.filter(heard).map(({ ttl }) => ttl));
	return below.some(({ ttl, outcome }) => outcome.kind === "pending" && !known.has(ttl)) ? null : hops;
}
// build/js/engine/facts/arriving-ttl.js
const BEYOND_INITIAL = new Set([65, 129]);
const ENOUGH_FOR_INITIAL = 3;
function arrivingTtl(log) {
	const { passed, failed, low } = thresholds(log);
	const silent = [...failed].filter(([ttl]) => ttl > low).sort(([a], [b]) => a - b);
	const { atOne, inAll } = silencesNeeded(log);
	const [lowest] = silent;
	if (lowest && lowest[0] === low + 1 && lowest[1] >= atOne) return {
		kind: "exact",
		ttl: low
	};
	const enough = seesLoss(log) ? atOne : 2;
	let silences = 0;
	for (const [ttl, times] of silent) {
		silences += times;
		if (silences >= (BEYOND_INITIAL.has(ttl) ? inAll : enough)) return {
			kind: "below",
			ttl,
			passed: passed.size > 0 ? low : null
		};
	}
	return null;
}
function silencesNeeded(log) {
	const { answered, lost } = handshakesDue(log);
	const atOne = triesToRuleOutLoss(answered + lost, answered);
	return {
		atOne,
		inAll: seesLoss(log) ? Math.min(ENOUGH_FOR_INITIAL, atOne) : 2
	};
}
function seesLoss(log) {
	return lossSeen(log) || handshakesDue(log).lost > 0;
}
function handshakesDue(log) {
	const { tried, low, port } = thresholds(log);
	const hops = answeredAt(log, "tcp") ?? 0;
	const due = log.probes.filter((probe) => probe.service === "tcp" && probe.port === port && probe.purpose !== "special" && isCounted(probe) && (probe.ttl === null || probe.ttl >= hops));
	due.push(...tried.filter(({ minTtl }) => minTtl <= low));
	return {
		answered: due.filter((probe) => log.arrived(probe)).length,
		lost: due.filter(unanswered).length
	};
}
function thresholds(log) {
	const tried = log.probes.filter((probe) => probe.minTtl !== null);
	const passed = new Set(tried.flatMap((probe) => log.arrived(probe) ? [probe.minTtl] : []));
	const failed = new Map();
	for (const { minTtl, outcome } of tried) if (outcome.kind === "lost" && !passed.has(minTtl)) failed.set(minTtl, (failed.get(minTtl) ?? 0) + 1);
	return {
		tried,
		passed,
		low: Math.max(...passed),
		failed,
		port: tried[0]?.port ?? null
	};
}
// build/js/engine/facts/return-hops.js
function returnHops(ttl) {
	return (ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255) - ttl + 1;
}
const NEAR$1 = 3;
const EXCESS = 5;
function implausibleReturn(hops) {
	return hops <= NEAR$1 ? hops + EXCESS : Math.ceil(1.5 * hops) + EXCESS - 1;
}
const NEAR_REWRITER = 6;
function doubtfulReturn(hops) {
	return hops > 1 && hops <= NEAR_REWRITER ? hops + 1 : implausibleReturn(hops);
}
function setOnTheWay(back, hops) {
	return back === 1 && hops > 2;
}
// build/js/engine/facts/return-compared.js
function compareReturn(log, hops, ttls) {
	const [first = "unknown", ...more] = new Set(ttls.map((ttl) => compareOne(log, hops, ttl)));
	if (more.length === 0) return first;
	return [first, ...more].includes("agrees") ? "unknown" : "longer";
}
function tcpReturn(log, hops) {
	return compareReturn(log, hops, arrivingTtls(log));
}
function compareOne(log, hops, ttl) {
	const back = returnHops(ttl);
	if (back > 30) return "agrees";
	if (back >= implausibleReturn(hops)) return "too-long";
	return back >= doubtfulReturn(hops) && !routersConfirm(log, hops, back) ? "longer" : "agrees";
}
const NEAREST = 2;
const TOLERANCE$1 = 2;
function routersConfirm({ probes }, hops, back) {
	const returns = new Map();
	for (const probe of probes) {
		const { ttl, purpose } = probe;
		if (ttl === null || ttl >= hops || purpose !== "hop" || !expired(probe)) continue;
		const arriving = replyTtlOf(probe);
		if (arriving !== null) returns.set(ttl, returnHops(arriving));
	}
	return [...returns].sort(([a], [b]) => b - a).slice(0, NEAREST).some(([ttl, own]) => Math.abs(back - (own + hops - ttl)) <= TOLERANCE$1);
}
function arrivingTtls(log) {
	const told = log.probes.flatMap((probe) => {
		const ttl = log.arrived(probe) ? replyTtlOf(probe) : null;
		return ttl === null ? [] : [{
			service: probe.service,
			ttl
		}];
	});
	const own = told.find(({ service }) => service === "tcp");
	if (own) return [own.ttl];
	const arriving = arrivingTtl(log);
	if (arriving?.kind === "exact") return [arriving.ttl];
	if (arriving === null) return told[0] ? [told[0].ttl] : [];
	const least = arriving.passed ?? 1;
	return Array.from({ length: arriving.ttl - least }, (_, i) => least + i);
}
// build/js/engine/facts/routers.js
function routerTtls({ probes }) {
	const ttls = probes.flatMap((probe) => probe.ttl !== null && probe.purpose === "hop" && expired(probe) ? [probe.ttl] : []);
	return [...new Set(ttls)].sort((a, b) => a - b);
}
function parallelPaths({ probes }) {
	const expiredSyns = probes.filter(({ service }) => service === "tcp").filter(expired);
	return [...Map.groupBy(expiredSyns, ({ ttl }) => ttl).values()].some((all) => new Set(all.map(({ outcome }) => outcome.icmp.from)).size > 1);
}
// build/js/engine/facts/tcp-proxy.js
function atFirstRouter(hops, { route }) {
	return hops === 1 && route.onLink === false && route.interface !== "lo";
}
const OWN_NETWORK = new Set([
	"loopback",
	"link-local",
	"private"
]);
function inOwnNetwork({ address }) {
	return OWN_NETWORK.has(addressScope(address));
}
function ttlRewritten(log) {
	const [nearest] = log.probes.filter((probe) => probe.service !== "tcp" && probe.purpose === "hop" && probe.ttl !== null && log.arrived(probe)).sort((a, b) => (a.ttl ?? 0) - (b.ttl ?? 0));
	if (!nearest) return null;
	const ttl = nearest.ttl ?? 0;
	const arriving = replyTtlOf(nearest);
	const back = arriving === null ? null : returnHops(arriving);
	if (atFirstRouter(ttl, log)) return notFirstRouter(log, back);
	if (arriving === null || back === null) return null;
	switch (compareReturn(log, ttl, [arriving])) {
		case "too-long": return {
			code: "ttl-rewritten",
			ttl,
			back
		};
		case "longer": return {
			code: "return-path-longer",
			ttl,
			back
		};
		default: return comesFromNearer(log, ttl, back) ? {
			code: "return-path-shorter",
			ttl,
			back
		} : null;
	}
}
function notFirstRouter(log, back) {
	if (back !== null && back > 1 && back <= 30) return {
		code: "ttl-rewritten",
		ttl: 1,
		back
	};
	return back === 1 && inOwnNetwork(log) ? null : {
		code: "first-router",
		ttl: 1
	};
}
const SET_NEARBY = 2;
function comesFromNearer({ probes }, ttl, back) {
	if (ttl < implausibleReturn(back) || back <= SET_NEARBY) return false;
	return !probes.some((probe) => expired(probe) && (probe.ttl ?? 0) > back);
}
function nearbyProxy(log) {
	const tcpHops = answeredAt(log, "tcp");
	if (tcpHops === null) return null;
	if (!tcpExpiresThere(log, tcpHops)) {
		if (datagramsGoFarther(log, tcpHops)) return {
			tcpHops,
			reason: "udp-farther"
		};
		if (atFirstRouter(tcpHops, log) && routerTtls(log).includes(1)) return {
			tcpHops,
			reason: "not-on-link"
		};
	}
	return tcpReturn(log, tcpHops) === "too-long" ? {
		tcpHops,
		reason: "way-back"
	} : null;
}
function refusesNearby(log) {
	const proxy = log.probes.some(accepted) ? null : nearbyProxy(log);
	return proxy !== null && proxy.reason !== "way-back";
}
function targetAnswers(log) {
	const refused = refusesNearby(log);
	return log.probes.filter((probe) => log.arrived(probe) && !(refused && probe.service === "tcp"));
}
function tcpExpiresThere({ probes }, tcpHops) {
	const handshakes = probes.filter(({ service }) => service === "tcp");
	const ports = new Set(handshakes.flatMap(({ ttl, outcome, port }) => ttl === tcpHops && outcome.kind === "answer" ? [port] : []));
	return handshakes.some((probe) => ports.has(probe.port) && (probe.ttl ?? 0) >= tcpHops && expired(probe));
}
const SILENT_BETWEEN = 3;
function datagramsGoFarther(log, tcpHops) {
	const datagrams = log.probes.filter(({ service, purpose }) => service !== "tcp" && purpose === "hop");
	if (datagrams.some((probe) => (probe.ttl ?? 0) > tcpHops && expired(probe) && !circles(log, probe))) return true;
	return [...Map.groupBy(datagrams, ({ service }) => service)].some(([service, probes]) => {
		const hops = targetTtl(log, service) ?? 0;
		const between = probes.filter(({ ttl }) => ttl !== null && ttl >= tcpHops && ttl < hops);
		return hops >= tcpHops + 2 && between.filter(unanswered).length >= SILENT_BETWEEN;
	});
}
function circles({ probes }, { ttl, outcome: { icmp } }) {
	return probes.some((other) => other.ttl !== ttl && expired(other) && other.outcome.icmp.from === icmp.from);
}
// build/js/engine/facts/hop-count.js
function hopCount(log, { trace }) {
	if (ttlRewritten(log)) return null;
	const proxied = nearbyProxy(log) !== null;
	const services = [...new Set([
		trace.service,
		"tcp",
		"udp",
		"quic"
	])].filter((own) => !(proxied && own === "tcp"));
	for (const service of services) {
		if (answeredAt(log, service) === null) continue;
		const ttl = targetTtl(log, service);
		if (ttl === null) return null;
		const method = log.icmpErrors > 0 ? "reply" : "ttl-scan";
		const hops = service === "tcp" ? hopsOfHandshakes(log, ttl) : datagramsInDoubt(log, service, ttl) ? null : ttl;
		if (hops === null) return null;
		const onOneFlow = method === "ttl-scan" && !proxied ? hopsOfSegments(log) : null;
		return {
			hops: Math.min(hops, onOneFlow ?? hops),
			method,
			service
		};
	}
	return null;
}
function hopsOfHandshakes(log, ttl) {
	if (mayBeProxy(log, ttl) || !returnAgrees(log, ttl)) return null;
	return handshakesInDoubt(log, ttl) ? provenBySegments(log) : ttl;
}
const NEAR = 3;
function inReachOfProxies({ address, route }, hops) {
	return hops <= NEAR && route.onLink !== true && route.interface !== "lo" && !inOwnNetwork({ address });
}
function mayBeProxy(log, ttl) {
	return !(log.icmpErrors > 0 || log.probes.some((probe) => probe.service !== "tcp" && log.arrived(probe))) && (atFirstRouter(ttl, log) || inReachOfProxies(log, ttl));
}
function returnAgrees(log, ttl) {
	return ttl === 1 || tcpReturn(log, ttl) === "agrees";
}
function handshakesInDoubt(log, ttl) {
	if (farthestExpired(log) >= ttl) return true;
	if (ttl === 1 || log.probes.some((probe) => probe.ttl === ttl - 1 && expired(probe))) return false;
	const farther = log.probes.filter((probe) => probe.service === "tcp" && (probe.ttl ?? 0) >= ttl);
	return handshakesLost(log) || farther.some((probe) => unanswered(probe) || repeated(probe));
}
const DOUBT = .05;
function datagramsInDoubt({ probes }, service, ttl) {
	const before = probes.filter((probe) => probe.ttl === ttl - 1);
	if (ttl === 1 || before.some(expired)) return false;
	const own = probes.filter((probe) => probe.service === service);
	const tries = own.filter((probe) => probe.ttl === ttl - 1 && unanswered(probe)).length;
	const due = own.filter((probe) => isCounted(probe) && (probe.ttl === null ? probe.purpose === "reach" : probe.ttl >= ttl));
	const lost = due.filter(unanswered).length;
	return lost > 0 && lost >= due.length / 2 && (lost / due.length) ** tries > DOUBT;
}
function farthestExpired({ probes }) {
	return Math.max(0, ...probes.map((probe) => probe.service === "tcp" && expired(probe) ? probe.ttl ?? 0 : 0));
}
function hopCountUnproven(log) {
	const ttl = targetTtl(log, "tcp");
	const limited = log.probes.filter((probe) => probe.purpose === "hop");
	if (limited.length > 0 && !limited.some((probe) => log.arrived(probe)) && log.probes.some(accepted)) return {
		code: "no-ttl-answered",
		ttl: Math.max(...limited.map((probe) => probe.ttl ?? 0))
	};
	if (ttl === null) return datagramsUnproven(log);
	if (mayBeProxy(log, ttl)) return {
		code: "proxy-not-ruled-out",
		ttl
	};
	if (!returnAgrees(log, ttl)) return tcpReturn(log, ttl) === "unknown" ? {
		code: "return-path-unknown",
		ttl
	} : {
		code: "return-path-longer",
		ttl,
		back: null
	};
	if (!handshakesInDoubt(log, ttl) || provenBySegments(log) !== null) return null;
	return farthestExpired(log) >= ttl ? {
		code: "paths-of-unequal-length",
		ttl
	} : {
		code: "hop-count-unproven",
		ttl
	};
}
function datagramsUnproven(log) {
	const ttls = [...new Set(log.probes.flatMap(({ service, purpose }) => purpose === "hop" ? [service] : []))].flatMap((service) => {
		const ttl = service === "tcp" ? null : targetTtl(log, service);
		return ttl !== null && datagramsInDoubt(log, service, ttl) ? [ttl] : [];
	});
	return ttls.length > 0 ? {
		code: "hop-count-unproven",
		ttl: Math.min(...ttls)
	} : null;
}
function hopsOfSegments({ segments }) {
	const ttls = segments.flatMap(({ ttl, outcome }) => ttl !== null && outcome.kind === "acked" ? [ttl] : []);
	return ttls.length > 0 ? Math.min(...ttls) : null;
}
function provenBySegments(log) {
	const hops = hopsOfSegments(log);
	return log.segments.some(({ ttl, outcome }) => hops !== null && ttl === hops - 1 && outcome.kind === "lost") ? hops : null;
}
// build/js/engine/facts/loss-limit.js
const BEYOND = .01;
const ENOUGH = 50;
function lossBounds({ sent, lost }) {
	return {
		lower: lost === 0 ? 0 : solve((share) => chanceOfLoss(sent, lost, share) > BEYOND),
		upper: lost >= sent ? 1 : solve((share) => 1 - chanceOfLoss(sent, lost + 1, share) < BEYOND)
	};
}
function judgeLoss(count, limit) {
	const { sent, lost } = count;
	if (sent === 0) return "undecided";
	const { lower, upper } = lossBounds(count);
	if (100 * lower > limit) return "fail";
	if (100 * upper < limit || sent >= ENOUGH && 100 * lost <= limit * sent) return "pass";
	return "undecided";
}
function chanceOfLoss(sent, lost, share) {
	if (share <= 0) return lost === 0 ? 1 : 0;
	if (share >= 1) return 1;
	let term = sent * Math.log1p(-share);
	let below = 0;
	for (let k = 0; k < lost; k++) {
		below += Math.exp(term);
		term += Math.log((sent - k) / (k + 1)) + Math.log(share) - Math.log1p(-share);
	}
	return Math.min(1, Math.max(0, 1 - below));
}
function solve(holds) {
	let low = 0;
	let high = 1;
	while (high - low > 1e-6) {
		const middle = (low + high) / 2;
		if (holds(middle)) high = middle;
		else low = middle;
	}
	return high;
}
// build/js/version.js
const VERSION = "1.0.0";
const AF = {
	4: 2,
	6: 10
};
function encodeSockaddr({ family, address, port, scopeId }) {
	const ip = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.H)(address);
	if (ip?.length !== (family === 4 ? 4 : 16)) throw new RangeError(`${address} is not a numeric IPv${family} address`);
	const bytes = new Uint8Array(family === 4 ? 16 : 28);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, AF[family], true);
	view.setUint16(2, port, false);
	bytes.set(ip, family === 4 ? 4 : 8);
	if (family === 6) view.setUint32(24, scopeId, true);
	return bytes;
}
function decodeSockaddr(bytes) {
	if (bytes.length < 2) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const family = view.getUint16(0, true);
	if (family === 2 && bytes.length >= 8) return {
		family: 4,
		address: (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.B)(bytes.subarray(4, 8)),
		port: view.getUint16(2, false),
		scopeId: 0
	};
	if (family === 10 && bytes.length >= 28) return {
		family: 6,
		address: (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.B)(bytes.subarray(8, 24)),
		port: view.getUint16(2, false),
		scopeId: view.getUint32(24, true)
	};
	return null;
}
// build/js/net/linux/libc.js
var libc_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ exitNow: () => exitNow });
const koffi = load();
const libc = koffi.load(null);
const functions = {
	socket: libc.func("int socket(int, int, int)"),
	bind: libc.func("int bind(int, void *, uint32_t)"),
	connect: libc.func("int connect(int, void *, uint32_t)"),
	getsockname: libc.func("int getsockname(int, void *, void *)"),
	setsockopt: libc.func("int setsockopt(int, int, int, void *, uint32_t)"),
	getsockopt: libc.func("int getsockopt(int, int, int, void *, void *)"),
	send: libc.func("int64_t send(int, void *, size_t, int)"),
	recv: libc.func("int64_t recv(int, void *, size_t, int)"),
	sendmsg: libc.func("int64_t sendmsg(int, uintptr_t, int)"),
	recvmsg: libc.func("int64_t recvmsg(int, uintptr_t, int)"),
	ioctl: libc.func("int ioctl(int, unsigned long, void *)"),
	close: libc.func("int close(int)"),
	epollCreate: libc.func("int epoll_create1(int)"),
	epollControl: libc.func("int epoll_ctl(int, int, int, void *)"),
	epollWait: libc.func("int epoll_wait(int, uintptr_t, int, int)"),
	exit: libc.func("void _exit(int)"),
	getrlimit: libc.func("int getrlimit(int, void *)"),
	getrandom: libc.func("int64_t getrandom(void *, size_t, unsigned int)"),
	clockGettime: libc.func("int clock_gettime(int, void *)")
};
function checked(result) {
	return result < 0 ? -koffi.errno() : result;
}
const calls = {
	socket: (domain, type, protocol) => checked(functions.socket(domain, type, protocol)),
	bind: (fd, name, length) => checked(functions.bind(fd, name, length)),
	connect: (fd, name, length) => checked(functions.connect(fd, name, length)),
	getsockname: (fd, name, length) => checked(functions.getsockname(fd, name, length)),
	setsockopt: (fd, level, name, value, length) => checked(functions.setsockopt(fd, level, name, value, length)),
	getsockopt: (fd, level, name, value, length) => checked(functions.getsockopt(fd, level, name, value, length)),
	send: (fd, data, length, flags) => checked(functions.send(fd, data, length, flags)),
	recv: (fd, into, length, flags) => checked(functions.recv(fd, into, length, flags)),
	sendmsg: (fd, msghdr, flags) => checked(functions.sendmsg(fd, msghdr, flags)),
	recvmsg: (fd, msghdr, flags) => checked(functions.recvmsg(fd, msghdr, flags)),
	ioctl: (fd, request, argument) => checked(functions.ioctl(fd, request, argument)),
	close: (fd) => checked(functions.close(fd)),
	getrlimit: (resource, limits) => checked(functions.getrlimit(resource, limits)),
	getrandom: (into, length, flags) => checked(functions.getrandom(into, length, flags)),
	epoll_create1: (flags) => checked(functions.epollCreate(flags)),
	epoll_ctl: (epoll, operation, fd, event) => checked(functions.epollControl(epoll, operation, fd, event)),
	epoll_wait: (epoll, events, count, timeout) => checked(functions.epollWait(epoll, events, count, timeout))
};
const RLIMIT_NOFILE = 7;
const SPARE_DESCRIPTORS = 16;
let highestSocket = null;
function socketLimit() {
	const limits = new BigUint64Array(2);
	const descriptors = calls.getrlimit(RLIMIT_NOFILE, new Uint8Array(limits.buffer)) === 0 ? Number(limits[0]) : Number.POSITIVE_INFINITY;
	return descriptors - Math.min(SPARE_DESCRIPTORS, Math.floor(descriptors / 4));
}
function socket(domain, type, protocol) {
	const fd = calls.socket(domain, type, protocol);
	highestSocket ??= socketLimit();
	if (fd < highestSocket) return fd;
	calls.close(fd);
	return -node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.EMFILE;
}
const bind = (fd, name) => calls.bind(fd, name, name.length);
const connect$1 = (fd, name) => calls.connect(fd, name, name.length);
const send = (fd, data, flags) => calls.send(fd, data, data.length, flags);
const receive = (fd, into, length, flags) => calls.recv(fd, into, length, flags);
const sendMessage = (fd, msghdr, flags) => calls.sendmsg(fd, msghdr, flags);
const receiveMessage = (fd, msghdr, flags) => calls.recvmsg(fd, msghdr, flags);
const closeFd = (fd) => calls.close(fd);
const ioctl = (fd, request, argument) => calls.ioctl(fd, request, argument);
const getRandom = (into) => calls.getrandom(into, into.length, 0);
const epollCreate = (flags) => calls.epoll_create1(flags);
const epollControl = (epoll, operation, fd, event) => calls.epoll_ctl(epoll, operation, fd, event);
const epollReady = (epoll, events, count) => calls.epoll_wait(epoll, events, count, 0);
const number32 = new Int32Array(1);
const numberBytes = new Uint8Array(number32.buffer);
const lengthOf = new Uint32Array(1);
const lengthBytes = new Uint8Array(lengthOf.buffer);
function setOption(fd, level, name, value) {
	number32[0] = value;
	return calls.setsockopt(fd, level, name, numberBytes, 4);
}
const setOptionBytes = (fd, level, name, value) => calls.setsockopt(fd, level, name, value, value.length);
function getOption(fd, level, name) {
	lengthOf[0] = 4;
	const result = calls.getsockopt(fd, level, name, numberBytes, lengthBytes);
	return result < 0 ? result : number32[0] ?? 0;
}
function getOptionBytes(fd, level, name, into) {
	lengthOf[0] = into.length;
	const result = calls.getsockopt(fd, level, name, into, lengthBytes);
	return result < 0 ? result : Math.min(lengthOf[0] ?? 0, into.length);
}
function getSocketName(fd, into) {
	lengthOf[0] = into.length;
	const result = calls.getsockname(fd, into, lengthBytes);
	return result < 0 ? result : Math.min(lengthOf[0] ?? 0, into.length);
}
const timespec = new BigInt64Array(2);
const timespecBytes = new Uint8Array(timespec.buffer);
function realtime() {
	functions.clockGettime(0, timespecBytes);
	return Number(timespec[0]) * 1e3 + Number(timespec[1]) / 1e6;
}
function allocate(size) {
	const pointer = koffi.alloc("uint8_t", size);
	const buffer = koffi.view(pointer, size);
	return {
		bytes: new Uint8Array(buffer).fill(0),
		view: new DataView(buffer),
		address: koffi.address(pointer)
	};
}
function watchReadable(fd, callback) {
	const handle = koffi.node.poll(fd, { readable: true }, callback);
	handle.stop();
	let open = true;
	return {
		start: () => {
			if (open) handle.start({ readable: true }, callback);
		},
		stop: () => {
			if (open) handle.stop();
		},
		close: () => {
			if (open) handle.close();
			open = false;
		}
	};
}
const names = new Map(Object.entries(node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno).map(([name, value]) => [value, name]));
names.set(node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.EAGAIN, "EAGAIN");
names.set(node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.ENOTSUP, "EOPNOTSUPP");
names.set(64, "ENONET");
names.set(112, "EHOSTDOWN");
function errnoName(errno) {
	return names.get(errno) ?? `errno ${errno}`;
}
function exitNow(status) {
	functions.exit(status);
}
function load() {
	try {
		return (0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)(require("url").pathToFileURL(__filename).href)(`@koromix/koffi-${process.platform}-${process.arch}`);
	} catch (error) {
		return refusing(new _start_mjs__WEBPACK_IMPORTED_MODULE_1__._(process.platform, process.arch, error));
	}
}
function refusing(error) {
	const refuse = () => {
		throw error;
	};
	return {
		load: () => ({ func: () => refuse }),
		alloc: () => null,
		view: (_, size) => new ArrayBuffer(size),
		address: () => 0n
	};
}
const MSG_ERRQUEUE = 8192;
const LARGEST_PACKET = 65535;
const IP = {
	4: {
		level: 0,
		headerSize: 20,
		icmpProtocol: 1,
		ttl: 2,
		sendTtl: 2,
		receiveTtl: 12,
		ttlMessage: 2,
		mtuDiscover: 10,
		recvErr: 11,
		recvErrRfc4884: 26,
		mtu: 14,
		minTtl: 21,
		dontFrag: null,
		pktOptions: null,
		tooBig: {
			type: 3,
			code: 4
		},
		echoRequest: 8,
		echoReply: 0
	},
	6: {
		level: 41,
		headerSize: 40,
		icmpProtocol: 58,
		ttl: 16,
		sendTtl: 52,
		receiveTtl: 51,
		ttlMessage: 52,
		mtuDiscover: 23,
		recvErr: 25,
		recvErrRfc4884: 31,
		mtu: 24,
		minTtl: 73,
		dontFrag: 62,
		pktOptions: 6,
		tooBig: {
			type: 2,
			code: 0
		},
		echoRequest: 128,
		echoReply: 129
	}
};
const SIOCGIFMTU = 35105;
const SIOCGIFINDEX = 35123;
const IFNAMSIZ = 16;
const MOST_INTERFACES = 256;
function localInterfaces() {
	return interfaceNames().filter((name) => name !== "lo").slice(0, MOST_INTERFACES).flatMap((name) => {
		const mtu = interfaceMtu(name);
		return mtu === null ? [] : [{
			name,
			mtu
		}];
	});
}
function interfaceNames() {
	return counterLines().map(([name]) => name);
}
function packetsSent() {
	const lines = counterLines();
	const sum = (of) => of.reduce((total, [, counters]) => total + (counters[9] ?? 0), 0);
	const others = lines.filter(([name]) => name !== "lo");
	return others.length === 0 ? null : {
		loopback: sum(lines) - sum(others),
		others: sum(others)
	};
}
function counterLines() {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)("/proc/self/net/dev", "latin1").split("\n").slice(2).flatMap((line) => {
			const [, name, counters] = /^\s*([^\s:]+):\s*(.*)$/.exec(line) ?? [];
			return name === void 0 ? [] : [[name, (counters ?? "").split(/\s+/).map(Number)]];
		});
	} catch {
		return [];
	}
}
function interfaceMtu(name) {
	return interfaceRequest(name, SIOCGIFMTU);
}
function interfaceIndex(name) {
	return interfaceRequest(name, SIOCGIFINDEX);
}
function interfaceName(index) {
	const ifreq = new Uint8Array(40);
	new DataView(ifreq.buffer).setInt32(IFNAMSIZ, index, true);
	if (request(35088, ifreq) < 0) return null;
	return Buffer.from(ifreq.subarray(0, ifreq.indexOf(0))).toString();
}
function hasNoNeighbours(name) {
	return ((interfaceRequest(name, 35091) ?? 0) & 128) !== 0;
}
function interfaceRequest(name, code) {
	const text = Buffer.from(name);
	if (text.length === 0 || text.length >= IFNAMSIZ) return null;
	const ifreq = new Uint8Array(40);
	ifreq.set(text);
	return request(code, ifreq) < 0 ? null : new DataView(ifreq.buffer).getInt32(IFNAMSIZ, true);
}
function request(code, ifreq) {
	let fd = socket(2, 524290, 0);
	if (fd < 0) fd = socket(10, 524290, 0);
	if (fd < 0) return fd;
	const result = ioctl(fd, code, ifreq);
	closeFd(fd);
	return result;
}
// build/js/net/linux/kernel-stamps.js
function requestStamps() {
	const fd = socket(AF[4], 524290, 17);
	const stamps = 24;
	if (fd >= 0) setOption(fd, 1, 37, stamps);
	return fd;
}
// build/js/net/network-unavailable.js
var NetworkUnavailable = class extends Error {
	name = "NetworkUnavailable";
	call;
	errno;
	constructor(call, errno) {
		super(`${call} failed: ${errno}`);
		this.call = call;
		this.errno = errno;
	}
};
// build/js/net/linux/loop.js
const EPOLL_CTL_ADD = 1;
const EPOLL_CTL_DEL = 2;
const EPOLL_CTL_MOD = 3;
const EPOLL_CLOEXEC = 524288;
const EPOLL_EVENT = node_process__WEBPACK_IMPORTED_MODULE_6__.arch === "x64" ? {
	size: 12,
	data: 4
} : {
	size: 16,
	data: 8
};
const BATCH = 256;
const readyEvents = allocate(EPOLL_EVENT.size * BATCH);
const MOST_INTERRUPTIONS = 100;
const AT_ONCE$6 = 1;
var Loop = class {
	#epoll;
	#registered = new Map();
	#byToken = new Map();
	#watch;
	#nextToken = 1;
	#interruptions = 0;
	#onWake = () => {};
	#waitingSince = Number.POSITIVE_INFINITY;
	constructor() {
		this.#epoll = epollCreate(EPOLL_CLOEXEC);
		if (this.#epoll < 0) throw new NetworkUnavailable("epoll_create1", errnoName(-this.#epoll));
		this.#watch = watchReadable(this.#epoll, () => this.wake());
	}
	add(fd, interest, onReady) {
		const token = this.#nextToken++;
		const result = this.#control(EPOLL_CTL_ADD, fd, interest, token);
		if (result < 0) return result;
		this.#registered.set(fd, {
			token,
			onReady
		});
		this.#byToken.set(token, onReady);
		return result;
	}
	modify(fd, interest) {
		const token = this.#registered.get(fd)?.token;
		return token === void 0 ? 0 : this.#control(EPOLL_CTL_MOD, fd, interest, token);
	}
	remove(fd) {
		const token = this.#registered.get(fd)?.token;
		if (token === void 0) return;
		this.#registered.delete(fd);
		this.#byToken.delete(token);
		epollControl(this.#epoll, EPOLL_CTL_DEL, fd, null);
	}
	dispatch() {
		const count = epollReady(this.#epoll, readyEvents.address, BATCH);
		this.#interruptions = count === -node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.EINTR ? this.#interruptions + 1 : 0;
		if (count < 0) return this.#interruptions > 0 && this.#interruptions <= MOST_INTERRUPTIONS ? 0 : count;
		const ready = Array.from({ length: count }, (_, index) => ({
			events: readyEvents.view.getUint32(index * EPOLL_EVENT.size, true),
			token: readyEvents.view.getUint32(index * EPOLL_EVENT.size + EPOLL_EVENT.data, true)
		}));
		for (const { events, token } of ready) this.#byToken.get(token)?.(events);
		this.#waitingSince = Number.POSITIVE_INFINITY;
		return count;
	}
	async ready(milliseconds, pollFailed = false) {
		const { promise, resolve } = Promise.withResolvers();
		const timer = milliseconds === null ? null : setTimeout(resolve, milliseconds);
		this.#onWake = resolve;
		if (!pollFailed) this.#watch.start();
		this.#waitingSince = performance.now();
		await promise;
		this.#watch.stop();
		this.#onWake = () => {};
		if (timer !== null) clearTimeout(timer);
	}
	get onTime() {
		return performance.now() - this.#waitingSince > AT_ONCE$6;
	}
	wake() {
		this.#onWake();
	}
	close() {
		this.#watch.close();
		closeFd(this.#epoll);
	}
	#control(operation, fd, interest, token) {
		const event = new Uint8Array(EPOLL_EVENT.size);
		const view = new DataView(event.buffer);
		view.setUint32(0, interest, true);
		view.setUint32(EPOLL_EVENT.data, token, true);
		return epollControl(this.#epoll, operation, fd, event);
	}
};
// build/js/net/linux/endpoint.js
const ANY_ADDRESS = {
	4: "0.0.0.0",
	6: "::"
};
function socketAddressOf(to, port) {
	const [address = "", zone] = to.address.split("%");
	if ((0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.H)(address)?.length !== (to.family === 4 ? 4 : 16)) return null;
	const scopeId = zone === void 0 ? 0 : zoneIndex(zone);
	return scopeId === null ? null : encodeSockaddr({
		family: to.family,
		address,
		port,
		scopeId
	});
}
function zoneIndex(zone) {
	return /^\d+$/.test(zone) ? Number(zone) : interfaceIndex(zone);
}
function isInterface(source) {
	return source !== null && (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.H)(source.split("%")[0] ?? "") === null;
}
function openSocket(to, type, protocol, port = 0) {
	const fd = socket(AF[to.family], type | 526336, protocol);
	if (fd < 0 || to.source === null && port === 0) return fd;
	const bound = bindSource(fd, to, port);
	if (bound >= 0) return fd;
	closeFd(fd);
	return bound;
}
function bindSource(fd, { family, source }, port) {
	if (isInterface(source)) {
		const bound = setOptionBytes(fd, 1, 25, Buffer.from(`${source}\0`));
		if (bound < 0 || port === 0) return bound;
	}
	const name = socketAddressOf({
		address: source === null || isInterface(source) ? ANY_ADDRESS[family] : source,
		family,
		source: null
	}, port);
	return name === null ? -node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.EAFNOSUPPORT : bind(fd, name);
}
// build/js/net/linux/own-address.js
const ANY_PORT$1 = 9;
function isOwnAddress(address) {
	const to = {
		address,
		family: address.includes(":") ? 6 : 4,
		source: null
	};
	const name = socketAddressOf(to, ANY_PORT$1);
	const fd = name === null ? -1 : openSocket(to, 2, 17);
	if (name === null || fd < 0) return false;
	try {
		const { level, mtu } = IP[to.family];
		if (bind(fd, socketAddressOf(to, 0) ?? name) < 0 || connect$1(fd, name) < 0) return false;
		const loopback = Math.min(interfaceMtu("lo") ?? 0, LARGEST_PACKET);
		return loopback > 0 && Math.min(getOption(fd, level, mtu), 65535) === loopback;
	} finally {
		closeFd(fd);
	}
}
function isOwnReject(to, icmp, isOwn) {
	const [, zone] = to.address.split("%");
	const from = zone === void 0 ? icmp.from : `${icmp.from}%${zone}`;
	return isFirewallReject(to.family, icmp) && isOwn(from) && !isOwn(to.address);
}
function isFirewallReject(family, { type, code }) {
	const { tooBig } = IP[family];
	if (type === tooBig.type && code === tooBig.code) return false;
	return family === 4 ? type === 3 && code !== 1 : type === 1 && code !== 3;
}
// build/js/net/linux/random.js
function randomBytes(size) {
	const bytes = new Uint8Array(size);
	const result = getRandom(bytes);
	if (result !== size) throw new NetworkUnavailable("getrandom", errnoName(-result));
	return bytes;
}
function randomWord() {
	return new DataView(randomBytes(4).buffer).getUint32(0) || 1;
}
function randomShort() {
	return new DataView(randomBytes(2).buffer).getUint16(0);
}
const RTA = {
	dst: 1,
	src: 2,
	oif: 4,
	gateway: 5,
	via: 18
};
function encodeRouteRequest(request) {
	const [destination, source] = [(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.H)(request.destination), (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.H)(request.source)];
	if (destination === null || source === null) return null;
	const index = request.interfaceIndex === null ? null : new Uint8Array(Uint32Array.of(request.interfaceIndex).buffer);
	const attributes = [
		...attribute(RTA.dst, destination),
		...attribute(RTA.src, source),
		...index === null ? [] : attribute(RTA.oif, index)
	];
	const bytes = new Uint8Array(28 + attributes.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, bytes.length, true);
	view.setUint16(4, 26, true);
	view.setUint16(6, 1, true);
	bytes.set([
		AF[request.family],
		8 * destination.length,
		8 * source.length
	], 16);
	bytes.set(attributes, 28);
	return bytes;
}
function attribute(type, value) {
	return [
		4 + value.length,
		0,
		type,
		0,
		...value
	];
}
function decodeRoute(bytes) {
	if (bytes.length < 28) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const type = bytes[23];
	if (view.getUint16(4, true) !== 24 || type !== 1 && type !== 2) return null;
	let interfaceIndex = null;
	let gateway = false;
	const end = Math.min(view.getUint32(0, true), bytes.length);
	for (let at = 28; at + 4 <= end;) {
		const length = view.getUint16(at, true);
		if (length < 4 || at + length > end) return null;
		const kind = view.getUint16(at + 2, true);
		if (kind === RTA.oif && length === 8) interfaceIndex = view.getUint32(at + 4, true);
		if (kind === RTA.gateway || kind === RTA.via) gateway = true;
		at += length + 3 & -4;
	}
	return interfaceIndex === null ? null : {
		interfaceIndex,
		local: type === 2,
		gateway
	};
}
// build/js/net/linux/netlink.js
const LARGEST_ANSWER = 4096;
function routeFromNetlink(to, source) {
	const [destination = "", zone] = to.address.split("%");
	const bound = isInterface(to.source) ? interfaceIndex(to.source) : null;
	const index = zone === void 0 ? bound : zoneIndex(zone);
	const request = encodeRouteRequest({
		family: to.family,
		destination,
		source,
		interfaceIndex: index
	});
	const answer = request && answerOf(request);
	const route = answer && decodeRoute(answer);
	const name = route && interfaceName(route.interfaceIndex);
	if (!route || name === null) return null;
	return {
		interface: name,
		nextHop: route.local ? "self" : route.gateway ? "router" : "none"
	};
}
function answerOf(request) {
	const fd = socket(16, 524291, 0);
	if (fd < 0) return null;
	const answer = new Uint8Array(LARGEST_ANSWER);
	const length = send(fd, request, 0) < 0 ? -1 : receive(fd, answer, answer.length, 64);
	closeFd(fd);
	return length < 0 ? null : answer.subarray(0, length);
}
// build/js/net/linux/routing-table.js
const RTF_GATEWAY = 2;
const RTF_REJECT = 512;
function findRoute(address, family, text) {
	const bytes = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.H)(address);
	if (bytes === null) return null;
	const [best] = text.split("\n").flatMap((line) => (family === 4 ? ipv4Row(line) : ipv6Row(line)) ?? []).filter(({ network, prefix }) => samePrefix(bytes, network, prefix)).sort((a, b) => b.prefix - a.prefix || a.metric - b.metric);
	if (best === void 0 || (best.flags & RTF_REJECT) !== 0) return null;
	return {
		interface: best.interface,
		nextHop: (best.flags & RTF_GATEWAY) === 0 ? "none" : "router"
	};
}
function routeFromProc(address, family) {
	try {
		return findRoute(address, family, (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(family === 4 ? "/proc/self/net/route" : "/proc/self/net/ipv6_route", "latin1"));
	} catch {
		return null;
	}
}
function ipv4Row(line) {
	const [name = "", destination = "", , flags = "", , , metric = "", mask = ""] = line.split("	");
	const network = /^[\da-f]{8}$/i.test(destination) ? Uint8Array.from(Buffer.from(destination, "hex")).reverse() : null;
	if (network === null || !/^[\da-f]{8}$/i.test(mask)) return null;
	return {
		network,
		prefix: Number.parseInt(mask, 16).toString(2).replaceAll("0", "").length,
		flags: Number.parseInt(flags, 16),
		metric: Number(metric),
		interface: name
	};
}
function ipv6Row(line) {
	const [network = "", prefix = "", , , , metric = "", , , flags = "", name = ""] = line.trim().split(/\s+/);
	if (!/^[\da-f]{32}$/i.test(network)) return null;
	const hex = (text) => Number.parseInt(text, 16);
	return {
		network: Uint8Array.from(Buffer.from(network, "hex")),
		prefix: hex(prefix),
		flags: hex(flags),
		metric: hex(metric),
		interface: name
	};
}
function samePrefix(address, network, prefix) {
	if (address.length !== network.length) return false;
	return address.every((byte, index) => {
		const mask = 255 << 8 - Math.min(8, Math.max(0, prefix - 8 * index)) & 255;
		return (byte & mask) === ((network[index] ?? 0) & mask);
	});
}
// build/js/net/linux/route.js
const ANY_PORT = 9;
function lookUpRoute(to) {
	const name = socketAddressOf(to, ANY_PORT);
	if (name === null) return { errno: errnoName(node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.EINVAL) };
	const fd = openSocket(to, 2, 17);
	if (fd < 0) return { errno: errnoName(-fd) };
	try {
		const connected = connect$1(fd, name);
		if (connected < 0) return { errno: errnoName(-connected) };
		const own = new Uint8Array(128);
		const length = getSocketName(fd, own);
		const source = length < 0 ? null : decodeSockaddr(own.subarray(0, length));
		if (source === null) return { errno: errnoName(length < 0 ? -length : node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.EINVAL) };
		const facts = interfaceFacts(source.address, to);
		const told = getOption(fd, IP[to.family].level, IP[to.family].mtu);
		const routeMtu = told < 0 ? facts.interfaceMtu : told;
		if (routeMtu === null) return { errno: errnoName(-told) };
		return {
			sourceAddress: source.address,
			routeMtu,
			mtuProbing: mtuProbing(),
			...facts
		};
	} finally {
		closeFd(fd);
	}
}
function mtuProbing() {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)("/proc/sys/net/ipv4/tcp_mtu_probing", "latin1").trim() === "2";
	} catch {
		return false;
	}
}
function interfaceFacts(source, to) {
	const route = routeFromNetlink(to, source) ?? tableRoute(source, to);
	if (route === null) return {
		interface: null,
		interfaceMtu: null,
		onLink: null
	};
	return {
		interface: route.interface,
		interfaceMtu: interfaceMtu(route.interface),
		onLink: route.nextHop === "none" && hasNoNeighbours(route.interface) ? null : route.nextHop !== "router"
	};
}
function tableRoute(source, to) {
	const [destination = "", zone] = to.address.split("%");
	if (source === (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.z)(destination)) return {
		interface: "lo",
		nextHop: "self"
	};
	return zone === void 0 ? routeFromProc(destination, to.family) : {
		interface: zone,
		nextHop: "none"
	};
}
// build/js/net/wire/errno.js
const NO_DESCRIPTORS = new Set(["EMFILE", "ENFILE"]);
// build/js/net/wire/icmp-extension.js
const HEADER_SIZE$2 = 4;
const OBJECT_HEADER_SIZE = 4;
const CLASS_MPLS = 1;
const TYPE_INCOMING_STACK = 1;
function decodeMplsLabels(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < HEADER_SIZE$2 || view.getUint8(0) >> 4 !== 2) return [];
	let at = HEADER_SIZE$2;
	while (at + OBJECT_HEADER_SIZE <= bytes.length) {
		const length = view.getUint16(at);
		if (length < OBJECT_HEADER_SIZE || at + length > bytes.length) return [];
		if (view.getUint8(at + 2) === CLASS_MPLS && view.getUint8(at + 3) === TYPE_INCOMING_STACK) return decodeStack(view, at + OBJECT_HEADER_SIZE, at + length);
		at += length;
	}
	return [];
}
function decodeLegacyMplsLabels(bytes) {
	return bytes.length >= HEADER_SIZE$2 && (bytes[2] !== 0 || bytes[3] !== 0) && onesComplementSum(bytes) === 65535 ? decodeMplsLabels(bytes) : [];
}
function decodeStack(view, start, end) {
	const labels = [];
	for (let at = start; at + 4 <= end; at += 4) {
		const entry = view.getUint32(at);
		const bottom = (entry & 256) !== 0;
		labels.push({
			label: entry >>> 12,
			trafficClass: entry >>> 9 & 7,
			bottom,
			ttl: entry & 255
		});
		if (bottom) break;
	}
	return labels;
}
function onesComplementSum(bytes) {
	let sum = 0;
	for (const [index, byte] of bytes.entries()) sum += index % 2 === 0 ? byte << 8 : byte;
	while (sum > 65535) sum = (sum & 65535) + Math.floor(sum / 65536);
	return sum;
}
const SO_EE_RFC4884_FLAG_INVALID = 1;
function decodeSocketError(data) {
	if (data.length < 16) return null;
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	const extension = view.getUint16(12, true);
	const invalid = (view.getUint8(14) & SO_EE_RFC4884_FLAG_INVALID) !== 0;
	const offender = decodeSockaddr(data.subarray(16));
	return {
		errno: view.getUint32(0, true),
		origin: view.getUint8(4),
		type: view.getUint8(5),
		code: view.getUint8(6),
		info: view.getUint32(8, true),
		data: view.getUint32(12, true),
		offender: offender?.address ?? null,
		extensionOffset: extension > 0 && !invalid ? extension : null
	};
}
function decodeTimestamp(data) {
	if (data.length < 16) return null;
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	const milliseconds = Number(view.getBigInt64(0, true)) * 1e3 + Number(view.getBigInt64(8, true)) / 1e6;
	return milliseconds > 0 ? milliseconds : null;
}
const ALIGNMENT = 8;
function decodeControl(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const messages = [];
	let at = 0;
	while (at + 16 <= bytes.length) {
		const length = view.getUint32(at, true);
		if (length < 16 || view.getUint32(at + 4, true) !== 0 || at + length > bytes.length) break;
		messages.push({
			level: view.getInt32(at + 8, true),
			type: view.getInt32(at + 12, true),
			data: bytes.subarray(at + 16, at + length)
		});
		at += align(length);
	}
	return messages;
}
function encodeIntControl(into, level, type, value) {
	const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
	view.setBigUint64(0, BigInt(20), true);
	view.setInt32(8, level, true);
	view.setInt32(12, type, true);
	view.setInt32(16, value, true);
	view.setInt32(20, 0, true);
	return align(20);
}
function align(length) {
	return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
// build/js/net/linux/message.js
const DATA_ROOM = 65536;
const CONTROL_ROOM = 1024;
const NAME_ROOM = 128;
const incoming = allocate(DATA_ROOM);
const outgoing = allocate(DATA_ROOM);
const control = allocate(CONTROL_ROOM);
const name = allocate(NAME_ROOM);
const IOVEC = {
	size: 16,
	iov_base: 0,
	iov_len: 8
};
const MSGHDR = {
	size: 56,
	msg_name: 0,
	msg_namelen: 8,
	msg_iov: 16,
	msg_iovlen: 24,
	msg_control: 32,
	msg_controllen: 40,
	msg_flags: 48
};
const iovec = allocate(IOVEC.size);
const msghdr = allocate(MSGHDR.size);
msghdr.view.setBigUint64(MSGHDR.msg_name, name.address, true);
msghdr.view.setBigUint64(MSGHDR.msg_iov, iovec.address, true);
msghdr.view.setBigUint64(MSGHDR.msg_iovlen, 1n, true);
msghdr.view.setBigUint64(MSGHDR.msg_control, control.address, true);
function compose(length) {
	return outgoing.bytes.subarray(0, length).fill(0);
}
function sendTo(fd, to, length, ttl) {
	name.bytes.set(to);
	const controlLength = ttl === null ? 0 : encodeIntControl(control.bytes, ttl.level, ttl.type, ttl.value);
	prepare(outgoing, to.length, length, controlLength);
	return sendMessage(fd, msghdr.address, 16448);
}
function receiveFrom(fd, flags) {
	prepare(incoming, NAME_ROOM, DATA_ROOM, CONTROL_ROOM);
	const length = receiveMessage(fd, msghdr.address, 64 | flags);
	if (length < 0) return length;
	return {
		data: incoming.bytes.subarray(0, Math.min(length, DATA_ROOM)),
		name: decodeSockaddr(name.bytes.subarray(0, Math.min(msghdr.view.getUint32(MSGHDR.msg_namelen, true), NAME_ROOM))),
		control: decodeControl(control.bytes.subarray(0, Math.min(msghdr.view.getUint32(MSGHDR.msg_controllen, true), CONTROL_ROOM)))
	};
}
function prepare(data, nameLength, dataLength, controlLength) {
	iovec.view.setBigUint64(IOVEC.iov_base, data.address, true);
	iovec.view.setBigUint64(IOVEC.iov_len, BigInt(dataLength), true);
	msghdr.view.setUint32(MSGHDR.msg_namelen, nameLength, true);
	msghdr.view.setBigUint64(MSGHDR.msg_controllen, BigInt(controlLength), true);
	msghdr.view.setInt32(MSGHDR.msg_flags, 0, true);
}
// build/js/net/linux/error-queue.js
const ENTRIES_AT_ONCE = 256;
function drainErrorQueue(fd, family, transportHeader, onEntry) {
	for (let count = 0; count < ENTRIES_AT_ONCE; count++) {
		const received = receiveFrom(fd, MSG_ERRQUEUE);
		if (typeof received === "number") return received === -node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.EAGAIN ? 0 : received;
		const entry = interpret(family, transportHeader, received.data, received.name, received.control);
		if (entry !== null) onEntry(entry);
	}
	return 0;
}
function arrivalTtl(family, control) {
	const data = find(control, IP[family].level, IP[family].ttlMessage);
	const ttl = data !== null && data.length >= 4 ? new DataView(data.buffer, data.byteOffset).getInt32(0, true) : -1;
	return ttl >= 0 && ttl <= 255 ? ttl : null;
}
function arrivalStamp(control) {
	const data = find(control, 1, 37);
	return data === null ? null : decodeTimestamp(data);
}
function interpret(family, transportHeader, quote, to, control) {
	const data = find(control, IP[family].level, IP[family].recvErr);
	const error = data === null ? null : decodeSocketError(data);
	if (error === null) return null;
	const stamp = arrivalStamp(control);
	switch (error.origin) {
		case 4: return stamp === null ? null : {
			kind: "stamp",
			key: error.data,
			stamp
		};
		case 1: return error.errno === node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.EMSGSIZE ? {
			kind: "too-big-here",
			mtu: error.info
		} : null;
		case 2:
		case 3: {
			const icmp = icmpError(family, transportHeader, error, quote, arrivalTtl(family, control));
			return icmp === null ? null : {
				kind: "icmp",
				icmp,
				errno: error.errno,
				to,
				quote,
				stamp
			};
		}
		default: return null;
	}
}
function icmpError(family, transportHeader, error, quote, replyTtl) {
	if (error.offender === null) return null;
	const { tooBig } = IP[family];
	const isTooBig = error.type === tooBig.type && (family === 6 || error.code === tooBig.code);
	return {
		from: error.offender,
		type: error.type,
		code: error.code,
		replyTtl,
		mtu: isTooBig ? error.info : null,
		mplsLabels: mplsLabels(family, transportHeader, error, quote),
		quotedMss: null
	};
}
function mplsLabels(family, transportHeader, error, quote) {
	if (error.extensionOffset !== null) return decodeMplsLabels(quote.subarray(error.extensionOffset));
	const legacy = 128 - IP[family].headerSize - transportHeader;
	return decodeLegacyMplsLabels(quote.subarray(legacy));
}
function find(control, level, type) {
	return control.find((message) => message.level === level && message.type === type)?.data ?? null;
}
// build/js/net/sockets/context.js
function roundTrip({ from, to, fromStamp, toStamp }) {
	const seen = Math.max(0, to - from);
	if (fromStamp === null || toStamp === null) return seen;
	const stamped = toStamp - fromStamp;
	return stamped >= 0 && stamped <= seen + 1 ? stamped : seen;
}
// build/js/net/sockets/datagram-options.js
const RECEIVE_BUFFER = 1 << 20;
const DATAGRAM_STAMPS = 2202;
function configureDatagrams(fd, family) {
	const ip = IP[family];
	setOption(fd, ip.level, ip.recvErrRfc4884, 1);
	setOption(fd, ip.level, ip.receiveTtl, 1);
	setOption(fd, 1, 8, RECEIVE_BUFFER);
	setOption(fd, 1, 37, DATAGRAM_STAMPS);
	if (ip.dontFrag !== null) {
		const result = setOption(fd, ip.level, ip.dontFrag, 1);
		if (result < 0 && result !== -node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.ENOPROTOOPT) return result;
	}
	const result = setOption(fd, ip.level, ip.mtuDiscover, 3);
	return result < 0 ? result : setOption(fd, ip.level, ip.recvErr, 1);
}
// build/js/net/sockets/datagram-socket.js
const { errno: errno$3 } = node_os__WEBPACK_IMPORTED_MODULE_3__.constants;
const DATAGRAMS_AT_ONCE = 256;
const SEND_TRIES = 16;
const REMOTE = new Set([
	errno$3.ECONNREFUSED,
	errno$3.ENOPROTOOPT,
	errno$3.EPROTO,
	112,
	64
]);
const BUSY_WAITS = [
	1,
	2,
	4,
	8,
	16
];
const BUSY$1 = new Set([errno$3.EAGAIN, errno$3.ENOBUFS]);
var DatagramSocket = class DatagramSocket {
	#context;
	#protocol;
	#to;
	#address;
	#flow;
	#fd;
	#sent = new Map();
	#byKey = new Map();
	#awaitingStamp = new Map();
	#nextStampKey = 0;
	#closed = false;
	static open(context, protocol, to, flow, fd) {
		const socket = new DatagramSocket(context, protocol, to, flow, fd);
		const result = configureDatagrams(fd, to.family) || context.loop.add(fd, 1, (events) => socket.#onReady(events));
		if (result >= 0) return socket;
		closeFd(fd);
		return result;
	}
	constructor(context, protocol, to, flow, fd) {
		this.#context = context;
		this.#protocol = protocol;
		this.#to = to;
		this.#address = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.z)(to.address).split("%")[0] ?? "";
		this.#flow = flow;
		this.#fd = fd;
	}
	get idle() {
		return this.#sent.size === 0;
	}
	send(probe) {
		const name = socketAddressOf(this.#to, probe.port);
		if (name === null) {
			this.#refuse(probe.id, errno$3.EINVAL, null);
			return;
		}
		const sent = {
			probe,
			key: this.#protocol.keyFor(probe),
			sentAt: 0,
			stamp: 0,
			answered: false
		};
		this.#sent.set(probe.id, sent);
		if (sent.key !== null) this.#byKey.set(sent.key, probe.id);
		this.#trySend(sent, name, 0);
	}
	forget(id) {
		const key = this.#sent.get(id)?.key ?? null;
		this.#sent.delete(id);
		if (key !== null && this.#byKey.get(key) === id) this.#byKey.delete(key);
	}
	close() {
		if (this.#closed) return;
		this.#closed = true;
		this.#sent.clear();
		this.#context.loop.remove(this.#fd);
		closeFd(this.#fd);
	}
	#trySend(sent, name, busyTries) {
		let error = 0;
		let pending = true;
		for (let tries = 0; tries < SEND_TRIES && pending; tries++) {
			if (sent.answered) return;
			getOption(this.#fd, 1, 4);
			error = -this.#sendOnce(sent, name);
			if (error <= 0) return;
			this.#restartStamps();
			if (REMOTE.has(error)) continue;
			const { mtuHere, errnos } = this.#drain();
			if (error === errno$3.EMSGSIZE && mtuHere !== null) {
				this.#refuse(sent.probe.id, error, mtuHere);
				return;
			}
			pending = errnos.has(error);
		}
		if (pending) error = errno$3.EAGAIN;
		const wait = BUSY$1.has(error) && !this.#context.queue.stuck ? BUSY_WAITS[busyTries] : void 0;
		if (wait === void 0) {
			if (BUSY$1.has(error)) this.#context.queue.stuck = true;
			this.#refuse(sent.probe.id, error, null);
			return;
		}
		setTimeout(() => {
			if (this.#sent.has(sent.probe.id)) this.#trySend(sent, name, busyTries + 1);
		}, wait);
	}
	#sendOnce(sent, name) {
		const { probe, key } = sent;
		const { level, sendTtl } = IP[this.#to.family];
		const length = this.#protocol.payloadSize(probe);
		if (length > 65535) return -errno$3.EMSGSIZE;
		this.#protocol.encode(compose(length), probe, key, this.#context.secrets);
		sent.stamp = realtime();
		sent.sentAt = this.#context.now();
		const ttl = probe.ttl === null ? null : {
			level,
			type: sendTtl,
			value: probe.ttl
		};
		const send = () => sendTo(this.#fd, name, length, ttl);
		const result = this.#protocol.hidesLocalDrops(this.#to.family) ? this.#context.watched(probe, send) : send();
		if (result >= 0) {
			this.#context.queue.stuck = false;
			this.#awaitingStamp.set(this.#nextStampKey++, sent);
		}
		return result;
	}
	#restartStamps() {
		setOption(this.#fd, 1, 37, 2074);
		setOption(this.#fd, 1, 37, DATAGRAM_STAMPS);
		this.#awaitingStamp = new Map();
		this.#nextStampKey = 0;
	}
	#refuse(id, error, mtu, reject) {
		this.forget(id);
		const refusal = {
			kind: "local",
			id,
			at: this.#context.now(),
			errno: errnoName(error),
			mtu
		};
		this.#context.emit(reject === void 0 ? refusal : {
			...refusal,
			reject
		});
	}
	#onReady(events) {
		if (events & 8) this.#drain();
		if (events & 1) this.#receive();
	}
	#drain() {
		let mtuHere = null;
		const errnos = new Set();
		const result = drainErrorQueue(this.#fd, this.#to.family, this.#protocol.unquotedHeader, (entry) => {
			if (entry.kind === "icmp") {
				errnos.add(entry.errno);
				this.#onIcmp(entry);
			} else if (entry.kind === "stamp") this.#onStamp(entry.key, entry.stamp);
			else mtuHere = entry.mtu;
		});
		if (result < 0) this.#onUnreadable(-result);
		return {
			mtuHere,
			errnos
		};
	}
	#onUnreadable(error) {
		for (const id of [...this.#sent.keys()]) this.#refuse(id, error, null);
	}
	#onStamp(key, stamp) {
		const sent = this.#awaitingStamp.get(key);
		this.#awaitingStamp.delete(key);
		if (sent !== void 0 && stamp >= sent.stamp) sent.stamp = stamp;
	}
	#onIcmp({ icmp, errno: error, to, quote, stamp }) {
		const identity = this.#protocol.identifyQuote(quote, this.#to.family, this.#naming());
		if (identity.kind === "foreign") return;
		if (identity.kind === "short" && to?.address !== this.#address) return;
		const candidates = identity.kind === "probe" ? [this.#sent.get(identity.id)] : this.#likely(to);
		const [sent] = candidates;
		if (sent === void 0) return;
		const at = this.#context.now();
		if (candidates.length > 1) {
			this.#context.emit({
				kind: "unidentified",
				to: this.#to,
				flow: this.#flow,
				at,
				icmp
			});
			return;
		}
		if (sent.answered) return;
		sent.answered = true;
		if (isOwnReject(this.#to, icmp, (address) => this.#context.isOwn(address))) this.#refuse(sent.probe.id, error, null, icmp);
		else this.#context.emit({
			kind: "icmp",
			id: sent.probe.id,
			at,
			rttMs: this.#rtt(sent, at, stamp),
			icmp
		});
	}
	#likely(name) {
		const all = name === null ? [] : this.#toPort(name);
		return all.length === 1 ? all : all.filter((sent) => !sent.answered);
	}
	#receive() {
		let failures = 0;
		for (let count = 0; count < DATAGRAMS_AT_ONCE; count++) {
			const received = receiveFrom(this.#fd, 0);
			if (received === -errno$3.EAGAIN) return;
			if (typeof received === "number") {
				if (++failures === DATAGRAMS_AT_ONCE) this.#onUnreadable(-received);
				continue;
			}
			const { name, data, control } = received;
			if (name === null) continue;
			const fromTarget = name.address === this.#address && this.#toPort(name).length > 0;
			const answer = this.#protocol.identifyReply(data, this.#to.family, this.#naming(), fromTarget);
			if (answer !== null) this.#onAnswer(answer, name, arrivalTtl(this.#to.family, control), arrivalStamp(control));
		}
	}
	#onAnswer({ identity, service }, name, replyTtl, stamp) {
		if (identity.kind === "foreign") return;
		const named = identity.kind === "probe" ? this.#sent.get(identity.id) : void 0;
		const candidates = identity.kind === "short" ? this.#toPort(name).filter(({ answered }) => !answered) : named ? [named] : [];
		const [sent] = candidates;
		if (sent === void 0) return;
		const at = this.#context.now();
		if ((identity.kind === "probe" ? [] : sent.probe.ttl === null ? candidates : this.#toPort(name)).some(({ probe }) => probe.ttl !== sent.probe.ttl || probe.size !== sent.probe.size)) {
			this.#context.emit({
				kind: "unidentified",
				to: this.#to,
				flow: this.#flow,
				at,
				icmp: null
			});
			return;
		}
		sent.answered = true;
		const answer = {
			kind: "answer",
			id: sent.probe.id,
			at,
			from: name.address,
			replyTtl,
			service
		};
		const repeated = candidates.length > 1 ? { repeated: true } : {};
		this.#context.emit({
			...answer,
			rttMs: this.#rtt(sent, at, stamp),
			...repeated
		});
	}
	#toPort(name) {
		return [...this.#sent.values()].filter(({ probe }) => this.#protocol.matchesPort(name, probe.port));
	}
	#rtt(sent, at, stamp) {
		return roundTrip({
			from: sent.sentAt,
			to: at,
			fromStamp: sent.stamp,
			toStamp: stamp
		});
	}
	#naming() {
		return {
			secrets: this.#context.secrets,
			byKey: this.#byKey
		};
	}
};
function encodeTag(into, secret, id) {
	const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
	view.setUint32(0, secret);
	view.setUint32(4, id);
}
function decodeTag(bytes, secret) {
	if (bytes.length < 8) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return view.getUint32(0) === secret ? view.getUint32(4) : null;
}
// build/js/net/sockets/ping.js
const ECHO_HEADER_SIZE = 8;
const ping = {
	open: (to) => openSocket(to, 2, IP[to.family].icmpProtocol),
	unquotedHeader: 0,
	hidesLocalDrops: (family) => family === 6,
	payloadSize: (probe) => Math.max(probe.size - IP[probe.to.family].headerSize, 16),
	keyFor: (probe) => probe.id & 65535,
	encode(into, probe, key, secrets) {
		into[0] = IP[probe.to.family].echoRequest;
		new DataView(into.buffer, into.byteOffset).setUint16(6, key ?? 0);
		encodeTag(into.subarray(ECHO_HEADER_SIZE), secrets.word, probe.id);
	},
	identifyQuote(quote, family, naming) {
		if (quote.length >= ECHO_HEADER_SIZE && quote[0] !== IP[family].echoRequest) return { kind: "foreign" };
		return identify(quote, naming);
	},
	identifyReply(data, family, naming, fromTarget) {
		if (data.length < ECHO_HEADER_SIZE || data[0] !== IP[family].echoReply) return null;
		const identity = identify(data, naming);
		return identity.kind === "probe" && (fromTarget || carriesTag(data, naming)) ? {
			identity,
			service: "echo"
		} : null;
	},
	matchesPort: () => true
};
function identify(message, naming) {
	const tagged = decodeTag(message.subarray(ECHO_HEADER_SIZE), naming.secrets.word);
	if (tagged !== null) return {
		kind: "probe",
		id: tagged
	};
	if (message.length < ECHO_HEADER_SIZE) return { kind: "short" };
	const sequence = new DataView(message.buffer, message.byteOffset).getUint16(6);
	const id = naming.byKey.get(sequence);
	return id === void 0 ? { kind: "foreign" } : {
		kind: "probe",
		id
	};
}
function carriesTag(message, naming) {
	return decodeTag(message.subarray(ECHO_HEADER_SIZE), naming.secrets.word) !== null;
}
// build/js/net/sockets/reset-check.js
const { errno: errno$2 } = node_os__WEBPACK_IMPORTED_MODULE_3__.constants;
const LONGEST_WAIT = 3;
const TRIES$1 = 3;
function checkReset(probe) {
	let rttMs = null;
	for (let tries = 0; tries < TRIES$1; tries++) {
		const before = packetsSent();
		const took = timeRefusal(probe);
		const after = packetsSent();
		if (took === null) return {
			rttMs,
			fromHere: false
		};
		rttMs = Math.min(took, rttMs ?? took);
		if (answeredHere(before, after)) return {
			rttMs,
			fromHere: true
		};
	}
	return {
		rttMs,
		fromHere: false
	};
}
function answeredHere(before, after) {
	if (before === null || after === null) return false;
	return after.loopback > before.loopback && after.others === before.others;
}
function timeRefusal({ to, port, ttl }) {
	const name = socketAddressOf(to, port);
	const fd = name === null ? -1 : openSocket(to, 1, 6);
	if (name === null || fd < 0) return null;
	try {
		const ip = IP[to.family];
		if (ttl !== null && setOption(fd, ip.level, ip.ttl, ttl) < 0) return null;
		const start = performance.now();
		let error = -connect$1(fd, name);
		if (error === errno$2.EINPROGRESS) do
			error = getOption(fd, 1, 4);
		while (error === 0 && performance.now() - start < LONGEST_WAIT);
		return error === errno$2.ECONNREFUSED ? performance.now() - start : null;
	} finally {
		closeFd(fd);
	}
}
// build/js/net/wire/tcp-header.js
const FLAG_SYN = 2;
const OPTION_END = 0;
const OPTION_NOP = 1;
const OPTION_MSS = 2;
const FIXED_SIZE = 20;
function decodeQuotedMss(header) {
	if (header.length < FIXED_SIZE) return null;
	const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
	if ((view.getUint8(13) & FLAG_SYN) === 0) return null;
	const end = Math.min((view.getUint8(12) >> 4) * 4, header.length);
	let at = FIXED_SIZE;
	while (at < end) {
		const kind = view.getUint8(at);
		if (kind === OPTION_END) return null;
		if (kind === OPTION_NOP) {
			at += 1;
			continue;
		}
		const length = at + 1 < end ? view.getUint8(at + 1) : 0;
		if (length < 2 || at + length > end) return null;
		if (kind === OPTION_MSS) return length === 4 ? view.getUint16(at + 2) : null;
		at += length;
	}
	return null;
}
// build/js/net/wire/http-head.js
const PADDING_FIELD = "X-Padding: ";
function encodeHttpHead(size, host) {
	const lines = [
		"HEAD / HTTP/1.1",
		`Host: ${host !== null && /^[\w.:[\]-]{1,255}$/.test(host) ? host : ""}`,
		"User-Agent: tracepath-action",
		"Connection: close"
	];
	const missing = size - head(lines).length;
	if (missing <= 0) return Buffer.from(head(lines), "latin1");
	const least = 13;
	if (missing < least) lines[0] = `HEAD /?${"0".repeat(Math.max(0, missing - 1))} HTTP/1.1`;
	else lines.push(PADDING_FIELD + "0".repeat(missing - least));
	return Buffer.from(head(lines), "latin1");
}
function head(lines) {
	return `${lines.join("\r\n")}\r\n\r\n`;
}
// build/js/net/wire/tls-client-hello.js
const EXTENSION_HEADER = 4;
const HANDSHAKE_HEADER = 4;
const EXTENSION = {
	serverName: 0,
	supportedGroups: 10,
	ecPointFormats: 11,
	signatureAlgorithms: 13,
	alpn: 16,
	padding: 21,
	extendedMasterSecret: 23,
	supportedVersions: 43,
	pskKeyExchangeModes: 45,
	keyShare: 51,
	renegotiationInfo: 65281
};
const X25519 = 29;
const SUPPORTED_GROUPS = [
	X25519,
	23,
	24
];
const CIPHER_SUITES = [...[
	4865,
	4866,
	4867
], ...[
	49195,
	49199,
	49196,
	49200,
	52393,
	52392,
	49171,
	49172,
	156,
	157,
	47,
	53
]];
const SIGNATURE_ALGORITHMS = [
	1027,
	2052,
	1025,
	1283,
	2053,
	1281,
	2054,
	1537
];
const VERSIONS = [772, 771];
const RECORD_HEADER = 5;
const RECORD_ROOM = 2 ** 14;
const LARGEST = 65500;
function encodeClientHello(size, serverName, entropy) {
	const bare = hello(serverName, entropy, null);
	const records = Math.max(1, Math.ceil(Math.min(size, LARGEST) / (RECORD_ROOM + RECORD_HEADER)));
	const missing = Math.min(size, LARGEST) - bare.length - records * RECORD_HEADER;
	return inRecords(missing <= 0 ? bare : hello(serverName, entropy, missing), records);
}
function inRecords(message, count) {
	const share = Math.ceil(message.length / count);
	const parts = Array.from({ length: count }, (_, index) => message.subarray(index * share, (index + 1) * share));
	return Buffer.concat(parts.flatMap((part) => [Uint8Array.from([
		22,
		...word(769),
		...word(part.length)
	]), part]));
}
function hello(serverName, entropy, padding) {
	const random = entropy.subarray(0, 32);
	const sessionId = entropy.subarray(32, 64);
	const keyShare = entropy.subarray(64, 96);
	const cut = padding !== null && padding < EXTENSION_HEADER ? EXTENSION_HEADER - padding : 0;
	const extensions = [
		...serverName !== null && isHostName(serverName) ? [extension(EXTENSION.serverName, serverNameList(serverName))] : [],
		extension(EXTENSION.extendedMasterSecret, []),
		extension(EXTENSION.renegotiationInfo, [0]),
		extension(EXTENSION.supportedGroups, words(SUPPORTED_GROUPS, 2)),
		extension(EXTENSION.ecPointFormats, [1, 0]),
		extension(EXTENSION.alpn, alpn(["h2", "http/1.1"])),
		extension(EXTENSION.signatureAlgorithms, words(SIGNATURE_ALGORITHMS, 2)),
		extension(EXTENSION.keyShare, block(2, [...word(X25519), ...block(2, keyShare)])),
		extension(EXTENSION.pskKeyExchangeModes, [1, 1]),
		extension(EXTENSION.supportedVersions, words(VERSIONS, 1))
	].flat();
	const zeros = padding === null ? 0 : padding + cut - EXTENSION_HEADER;
	if (padding !== null) extensions.push(...word(EXTENSION.padding), ...bytesOf(2, zeros));
	const body = [
		...word(771),
		...random,
		...block(1, sessionId.subarray(cut)),
		...words(CIPHER_SUITES, 2),
		...[1, 0],
		...bytesOf(2, extensions.length + zeros),
		...extensions
	];
	const message = new Uint8Array(HANDSHAKE_HEADER + body.length + zeros);
	message.set([
		1,
		...bytesOf(3, body.length + zeros),
		...body
	]);
	return message;
}
function extension(type, data) {
	return [...word(type), ...block(2, data)];
}
function block(width, data) {
	return [...bytesOf(width, data.length), ...Array.from(data)];
}
function bytesOf(width, value) {
	return Array.from({ length: width }, (_, index) => value >> 8 * (width - 1 - index) & 255);
}
function words(values, width) {
	return block(width, values.flatMap(word));
}
function word(value) {
	return [value >> 8, value & 255];
}
function alpn(protocols) {
	return block(2, protocols.flatMap((protocol) => block(1, ascii(protocol))));
}
function serverNameList(name) {
	return block(2, [0, ...block(2, ascii(name))]);
}
function isHostName(name) {
	return name.length <= 253 && /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/.test(name) && !/^[\d.]+$/.test(name);
}
function ascii(text) {
	return Array.from(text, (character) => character.charCodeAt(0));
}
// build/js/net/sockets/stream.js
function encodeStream({ protocol, serverName, bytes }) {
	switch (protocol) {
		case "http": return encodeHttpHead(bytes, serverName);
		case "tls": return encodeClientHello(bytes, serverName, randomBytes(96));
		default: return protocol;
	}
}
// build/js/net/wire/tcp-info.js
const TCP_STATES = {
	TCP_ESTABLISHED: 1,
	TCP_CLOSE: 7,
	TCP_CLOSE_WAIT: 8
};
const TCPI_OPT_TIMESTAMPS = 1;
const TCP_INFO_OFFSETS = {
	tcpi_state: 0,
	tcpi_options: 5,
	tcpi_snd_mss: 16,
	tcpi_unacked: 24,
	tcpi_pmtu: 60,
	tcpi_rtt: 68,
	tcpi_advmss: 84,
	tcpi_total_retrans: 100,
	tcpi_bytes_acked: 120,
	tcpi_bytes_received: 128,
	tcpi_snd_wnd: 228
};
function decodeTcpInfo(bytes) {
	const at = TCP_INFO_OFFSETS;
	if (bytes.length < at.tcpi_total_retrans + 4) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const u32 = (offset) => view.getUint32(offset, true);
	const u64 = (offset) => bytes.length >= offset + 8 ? Number(view.getBigUint64(offset, true)) : null;
	return {
		state: stateOf(view.getUint8(at.tcpi_state)),
		timestamps: (view.getUint8(at.tcpi_options) & TCPI_OPT_TIMESTAMPS) !== 0,
		sndMss: u32(at.tcpi_snd_mss),
		advMss: u32(at.tcpi_advmss),
		pmtu: u32(at.tcpi_pmtu),
		rttMs: u32(at.tcpi_rtt) / 1e3,
		unacked: u32(at.tcpi_unacked),
		totalRetrans: u32(at.tcpi_total_retrans),
		bytesAcked: u64(at.tcpi_bytes_acked),
		bytesReceived: u64(at.tcpi_bytes_received),
		sndWnd: bytes.length >= at.tcpi_snd_wnd + 4 ? u32(at.tcpi_snd_wnd) : null
	};
}
function stateOf(number) {
	switch (number) {
		case TCP_STATES.TCP_ESTABLISHED: return "established";
		case TCP_STATES.TCP_CLOSE_WAIT: return "close-wait";
		case TCP_STATES.TCP_CLOSE: return "closed";
		default: return "other";
	}
}
// build/js/net/sockets/tcp-options.js
const STAMPS = 2584;
const SYSTEM_DEFAULT_TTL = -1;
const SYN_REPEAT = 1e3;
const LINGER_NOT = new Uint8Array(Int32Array.of(1, 0).buffer);
const AT_ONCE$5 = 1 << 20;
function configureTcp(fd, { to, ttl, minTtl, maxSeg }) {
	const ip = IP[to.family];
	setOption(fd, ip.level, ip.recvErrRfc4884, 1);
	setOption(fd, ip.level, ip.receiveTtl, 1);
	setOption(fd, 1, 37, STAMPS);
	const wanted = [
		[
			ip.level,
			ip.recvErr,
			1
		],
		[
			ip.level,
			ip.mtuDiscover,
			2
		],
		[
			6,
			1,
			1
		],
		[
			ip.level,
			ip.ttl,
			ttl
		],
		[
			ip.level,
			ip.minTtl,
			minTtl
		],
		[
			6,
			2,
			maxSeg
		]
	];
	for (const [level, name, value] of wanted) {
		const result = value === null ? 0 : setOption(fd, level, name, value);
		if (result < 0) return result;
	}
	return 0;
}
function setTtl(fd, family, ttl) {
	setOption(fd, IP[family].level, IP[family].ttl, ttl ?? SYSTEM_DEFAULT_TTL);
}
function resetOnClose(fd) {
	setOptionBytes(fd, 1, 13, LINGER_NOT);
}
function takeError(fd) {
	return getOption(fd, 1, 4);
}
function readTcpInfo(fd) {
	const bytes = new Uint8Array(232);
	const length = getOptionBytes(fd, 6, 11, bytes);
	return length < 0 ? null : decodeTcpInfo(bytes.subarray(0, length));
}
function readReplyTtl(fd, family) {
	const { level, pktOptions } = IP[family];
	if (pktOptions === null) return null;
	const control = new Uint8Array(256);
	const length = getOptionBytes(fd, level, pktOptions, control);
	return length < 0 ? null : arrivalTtl(6, decodeControl(control.subarray(0, length)));
}
function receiveAndDrop(fd, most) {
	let bytes = 0;
	let result = 0;
	do {
		result = receive(fd, null, AT_ONCE$5, 96);
		if (result > 0) bytes += result;
	} while (result > 0 && bytes < most);
	return {
		bytes,
		result
	};
}
function ofRepeatedSyn(rttMs) {
	return rttMs !== null && rttMs >= SYN_REPEAT ? { repeated: true } : {};
}
// build/js/net/sockets/tcp-socket.js
const { errno: errno$1 } = node_os__WEBPACK_IMPORTED_MODULE_3__.constants;
const MOST_READ = 1 << 20;
const TLS_CLOSE_NOTIFY = Uint8Array.of(21, 3, 3, 0, 2, 1, 0);
const SYN_BYTES = 1;
var TcpSocket = class TcpSocket {
	#context;
	#probe;
	#stream;
	#fd;
	#state = "connecting";
	#startedAt = 0;
	#startStamp = 0;
	#streamed = 0;
	#received = 0;
	#finished = false;
	#sendings = [];
	static open(context, probe) {
		const name = socketAddressOf(probe.to, probe.port);
		if (name === null) return -errno$1.EINVAL;
		const fd = openSocket(probe.to, 1, 6, probe.sourcePort);
		if (fd < 0) return fd;
		const socket = new TcpSocket(context, probe, fd);
		const result = configureTcp(fd, probe) || socket.#start(name);
		if (result >= 0) return socket;
		closeFd(fd);
		return result;
	}
	constructor(context, probe, fd) {
		this.#context = context;
		this.#probe = probe;
		this.#fd = fd;
		this.#stream = probe.stream === null ? new Uint8Array() : encodeStream(probe.stream);
	}
	transmit({ id, bytes, ttl }) {
		const chunk = this.#stream.subarray(this.#streamed, this.#streamed + bytes);
		if (this.#state !== "established") {
			this.#refuse(id, errno$1.ENOTCONN);
			return;
		}
		if (chunk.length < bytes) {
			this.#refuse(id, errno$1.EMSGSIZE);
			return;
		}
		setTtl(this.#fd, this.#probe.to.family, ttl);
		const sentAt = this.#context.now();
		const stamp = realtime();
		const result = send(this.#fd, chunk, 16448);
		if (result > 0) this.#streamed += result;
		if (result < bytes) {
			this.#refuse(id, result < 0 ? -result : errno$1.ENOBUFS);
			return;
		}
		this.#sendings.push({
			id,
			end: this.#streamed,
			sentAt,
			stamp
		});
	}
	inspect() {
		const info = readTcpInfo(this.#fd);
		if (info !== null) this.#context.emit({
			kind: "inspected",
			id: this.#probe.id,
			at: this.#context.now(),
			info
		});
	}
	forget(id) {
		this.#sendings = this.#sendings.filter((sending) => sending.id !== id);
	}
	close() {
		if (this.#state === "established") this.#closeGracefully();
		this.#context.loop.remove(this.#fd);
		this.#state = "over";
		closeFd(this.#fd);
	}
	#closeGracefully() {
		setTtl(this.#fd, this.#probe.to.family, null);
		this.#receiveAll();
		if ((readTcpInfo(this.#fd)?.unacked ?? 0) > 0) resetOnClose(this.#fd);
		else if (this.#probe.stream?.protocol === "tls" && this.#streamed > 0 && this.#streamed === this.#stream.length) {
			send(this.#fd, TLS_CLOSE_NOTIFY, 16448);
			this.#receiveAll();
		}
	}
	#start(name) {
		this.#startedAt = this.#context.now();
		this.#startStamp = realtime();
		const result = this.#context.watched(this.#probe, () => connect$1(this.#fd, name));
		if (result < 0 && result !== -errno$1.EINPROGRESS && result !== -errno$1.ECONNREFUSED) return result;
		const added = this.#context.loop.add(this.#fd, 5, (events) => this.#onReady(events));
		if (added < 0) return added;
		const error = result === -errno$1.ECONNREFUSED ? errno$1.ECONNREFUSED : takeError(this.#fd);
		if (error !== 0) this.#onEvents(8, error, true);
		return 0;
	}
	#onReady(events) {
		const error = events & 24 ? takeError(this.#fd) : 0;
		this.#onEvents(events, error, this.#context.loop.onTime);
	}
	#onEvents(events, error, onTime) {
		if (events & 8) this.#drain();
		if (this.#state === "connecting") this.#onHandshake(error, onTime);
		if (this.#state !== "established") return;
		this.#checkAcked(null);
		const reset = error === errno$1.ECONNRESET || error === errno$1.EPIPE;
		if (events & 1) this.#read();
		if (reset) this.#onReset();
		else if (this.#finished || error === errno$1.ETIMEDOUT || events & 16) this.#onClosed();
	}
	#onHandshake(error, onTime) {
		if (error === errno$1.ECONNREFUSED) {
			const at = this.#context.now();
			this.#end();
			this.#onRefused(at, onTime);
			return;
		}
		const info = readTcpInfo(this.#fd);
		const shaken = error === 0 && (info?.state === "established" || info?.state === "close-wait");
		if (info !== null && (shaken || error === errno$1.ECONNRESET)) {
			this.#onConnected(info);
			if (!shaken) this.#onReset();
			return;
		}
		if (error === 0 && info !== null) return;
		this.#end();
		if (error <= 0) this.#refuse(this.#probe.id, error === 0 ? errno$1.ENOPROTOOPT : -error);
	}
	#onRefused(at, onTime) {
		const { id, to } = this.#probe;
		const seen = at - this.#startedAt;
		const again = this.#context.isOwn(to.address) ? null : this.#context.checkReset(this.#probe);
		if (again?.fromHere) this.#refuse(id, errno$1.ECONNREFUSED, "tcp-reset");
		else {
			const rttMs = onTime ? seen : again?.rttMs ?? null;
			this.#context.emit({
				kind: "reset",
				id,
				at,
				rttMs,
				established: false,
				...ofRepeatedSyn(rttMs)
			});
		}
	}
	#onConnected(info) {
		this.#state = "established";
		setTtl(this.#fd, this.#probe.to.family, null);
		const watching = this.#context.loop.modify(this.#fd, 1);
		if (watching < 0) {
			this.#end();
			this.#refuse(this.#probe.id, -watching);
			return;
		}
		const at = this.#context.now();
		const rttMs = info.rttMs > 0 ? info.rttMs : at - this.#startedAt;
		const replyTtl = readReplyTtl(this.#fd, this.#probe.to.family);
		this.#context.emit({
			kind: "connected",
			id: this.#probe.id,
			at,
			rttMs,
			info,
			replyTtl
		});
	}
	#drain() {
		const result = drainErrorQueue(this.#fd, this.#probe.to.family, 0, (entry) => {
			if (entry.kind === "icmp") this.#onIcmp(entry);
			else if (entry.kind === "stamp") this.#checkAcked(entry.stamp);
		});
		if (result >= 0 || this.#state === "over") return;
		this.#end();
		this.#refuse(this.#probe.id, -result);
	}
	#onIcmp({ icmp, errno, quote, stamp }) {
		if (this.#state !== "connecting") return;
		const announcedMss = readTcpInfo(this.#fd)?.advMss;
		this.#end();
		if (isOwnReject(this.#probe.to, icmp, (address) => this.#context.isOwn(address))) {
			this.#refuse(this.#probe.id, errno, icmp);
			return;
		}
		const at = this.#context.now();
		const rttMs = roundTrip({
			from: this.#startedAt,
			to: at,
			fromStamp: this.#startStamp,
			toStamp: stamp
		});
		const quotedMss = decodeQuotedMss(quote);
		const syn = {
			...announcedMss !== void 0 && { announcedMss },
			...ofRepeatedSyn(rttMs)
		};
		const quoted = {
			...icmp,
			quotedMss
		};
		this.#context.emit({
			kind: "icmp",
			id: this.#probe.id,
			at,
			rttMs,
			icmp: quoted,
			...syn
		});
	}
	#checkAcked(stamp) {
		if (this.#sendings.length === 0) return;
		const info = readTcpInfo(this.#fd);
		if (info === null) return;
		const acked = info.bytesAcked === null ? info.unacked === 0 ? this.#streamed : 0 : info.bytesAcked - SYN_BYTES;
		const at = this.#context.now();
		while (this.#sendings[0] !== void 0 && this.#sendings[0].end <= acked) {
			const { id, sentAt, stamp: sentStamp } = this.#sendings[0];
			this.#sendings.shift();
			const rttMs = roundTrip({
				from: sentAt,
				to: at,
				fromStamp: sentStamp,
				toStamp: stamp
			});
			this.#context.emit({
				kind: "acked",
				id,
				at,
				rttMs,
				info
			});
		}
	}
	#read() {
		const before = this.#received;
		const result = this.#receiveAll();
		if (this.#received > before) this.#context.emit({
			kind: "data",
			id: this.#probe.id,
			at: this.#context.now(),
			total: this.#received
		});
		if (result === -errno$1.ECONNRESET) this.#onReset();
		else if (result === 0) this.#finished = true;
		else if (this.#received >= MOST_READ && this.#context.loop.modify(this.#fd, 0) < 0) this.#onClosed();
	}
	#receiveAll() {
		const { bytes, result } = receiveAndDrop(this.#fd, MOST_READ - this.#received);
		this.#received += bytes;
		return result;
	}
	#onReset() {
		if (this.#state !== "established") return;
		this.#end();
		const at = this.#context.now();
		const rttMs = at - this.#startedAt;
		this.#context.emit({
			kind: "reset",
			id: this.#probe.id,
			at,
			rttMs,
			established: true
		});
	}
	#onClosed() {
		if (this.#state !== "established") return;
		this.#end();
		this.#context.emit({
			kind: "closed",
			id: this.#probe.id,
			at: this.#context.now()
		});
	}
	#refuse(id, error, reject) {
		const refusal = {
			kind: "local",
			id,
			at: this.#context.now(),
			errno: errnoName(error),
			mtu: null
		};
		this.#context.emit({
			...refusal,
			...reject !== void 0 && { reject }
		});
	}
	#end() {
		this.#state = "over";
		this.#context.loop.remove(this.#fd);
	}
};
// build/js/net/wire/dns.js
const QUESTION = Uint8Array.of(0, 0, 2, 0, 1);
const HEADER_SIZE$1 = 12;
const DNS_QUERY_SIZE = HEADER_SIZE$1 + QUESTION.length;
const OPT_HEADER = Uint8Array.of(0, 0, 41, 4, 208, 0, 0, 0, 0);
const OPTION_PADDING = 12;
const PADDED_QUERY_SIZE = DNS_QUERY_SIZE + OPT_HEADER.length + 2 + 4;
function dnsQuerySize(size) {
	return size <= DNS_QUERY_SIZE ? DNS_QUERY_SIZE : Math.max(size, PADDED_QUERY_SIZE);
}
function encodeDnsQuery(into, id) {
	const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
	view.setUint16(0, id);
	view.setUint16(4, 1);
	into.set(QUESTION, HEADER_SIZE$1);
	if (into.length === DNS_QUERY_SIZE) return;
	view.setUint16(10, 1);
	const at = DNS_QUERY_SIZE + OPT_HEADER.length;
	into.set(OPT_HEADER, DNS_QUERY_SIZE);
	view.setUint16(at, into.length - at - 2);
	view.setUint16(at + 2, OPTION_PADDING);
	view.setUint16(at + 4, into.length - at - 6);
}
function decodeDnsQuery(bytes) {
	return matches(bytes, false);
}
function decodeDnsAnswer(bytes) {
	return matches(bytes, true);
}
function matches(bytes, response) {
	if (bytes.length < HEADER_SIZE$1) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if ((view.getUint8(2) & 128) !== 0 !== response) return null;
	const questions = view.getUint16(4);
	const answersError = response && questions === 0 && (view.getUint8(3) & 15) !== 0;
	return questions === 1 && QUESTION.every((byte, index) => byte === bytes[HEADER_SIZE$1 + index]) || answersError ? view.getUint16(0) : null;
}
// build/js/net/wire/quic.js
const QUIC_MIN_PAYLOAD = 1200;
const RESERVED_VERSION = 438975050;
const LONG_HEADER = 128;
const CONNECTION_ID_SIZE = 8;
const SOURCE_ID_OFFSET = 15;
const HEADER_SIZE = 23;
function encodeQuicProbe(into, destinationId, sourceId) {
	into[0] = 192;
	new DataView(into.buffer, into.byteOffset, into.byteLength).setUint32(1, RESERVED_VERSION);
	into[5] = CONNECTION_ID_SIZE;
	into.set(destinationId, 6);
	into[14] = CONNECTION_ID_SIZE;
	into.set(sourceId, SOURCE_ID_OFFSET);
}
function decodeVersionNegotiation(bytes, sourceId) {
	if (bytes.length < 27) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!((view.getUint8(0) & LONG_HEADER) !== 0 && view.getUint32(1) === 0) || bytes[5] !== CONNECTION_ID_SIZE || bytes[14] !== CONNECTION_ID_SIZE) return null;
	return bytes.subarray(6, 14).every((byte, index) => byte === sourceId[index]) ? bytes.subarray(SOURCE_ID_OFFSET, HEADER_SIZE) : null;
}
function isVersionNegotiation(bytes) {
	return bytes.length >= 7 && ((bytes[0] ?? 0) & LONG_HEADER) !== 0 && bytes.subarray(1, 5).every((byte) => byte === 0);
}
// build/js/net/sockets/udp.js
const UDP_HEADER_SIZE = 8;
const IDENTIFYING_SIZE = 14;
const udp = {
	open: (to) => openSocket(to, 2, 17),
	hidesLocalDrops: () => false,
	unquotedHeader: UDP_HEADER_SIZE,
	payloadSize(probe) {
		const room = Math.max(0, probe.size - IP[probe.to.family].headerSize - UDP_HEADER_SIZE);
		return {
			nonce: Math.max(room, 8),
			quic: Math.max(room, QUIC_MIN_PAYLOAD),
			dns: dnsQuerySize(room)
		}[probe.content];
	},
	keyFor: (probe) => probe.content === "dns" ? randomShort() : null,
	encode(into, probe, key, secrets) {
		switch (probe.content) {
			case "nonce": return encodeTag(into, secrets.word, probe.id);
			case "quic": return encodeQuic(into, probe, secrets.word, secrets.quicSourceId);
			case "dns": return encodeDnsQuery(into, key ?? 0);
			default: probe.content;
		}
	},
	identifyQuote(quote, _family, naming) {
		const id = decodeTag(quote, naming.secrets.word) ?? decodeTag(quote.subarray(6), naming.secrets.word) ?? byKey(decodeDnsQuery(quote), naming);
		if (id !== null) return {
			kind: "probe",
			id
		};
		const head = quote.subarray(0, IDENTIFYING_SIZE);
		return { kind: head.length < IDENTIFYING_SIZE || head.every((byte) => byte === 0) ? "short" : "foreign" };
	},
	identifyReply(data, _family, naming, fromTarget) {
		const echoed = decodeTag(data, naming.secrets.word);
		if (echoed !== null) return {
			identity: {
				kind: "probe",
				id: echoed
			},
			service: "udp"
		};
		const returned = decodeVersionNegotiation(data, naming.secrets.quicSourceId);
		if (returned !== null) return {
			identity: identity(decodeTag(returned, naming.secrets.word)),
			service: "quic"
		};
		if (!fromTarget || isVersionNegotiation(data)) return null;
		const answered = decodeDnsAnswer(data);
		if (answered !== null) return {
			identity: identity(byKey(answered, naming)),
			service: "dns"
		};
		return {
			identity: { kind: "short" },
			service: "udp"
		};
	},
	matchesPort: (name, port) => name.port === port
};
function encodeQuic(into, probe, word, sourceId) {
	const destinationId = new Uint8Array(8);
	encodeTag(destinationId, word, probe.id);
	encodeQuicProbe(into, destinationId, sourceId);
}
function byKey(key, naming) {
	return key === null ? null : naming.byKey.get(key) ?? null;
}
function identity(id) {
	return id === null ? { kind: "foreign" } : {
		kind: "probe",
		id
	};
}
// build/js/net/linux/kernel-counters.js
function readKernelCounters(proc = "/proc") {
	const tables = [read$1((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(proc, "self/net/snmp")), read$1((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(proc, "self/net/netstat"))];
	const tcp = Object.assign({}, ...tables.map((text) => parseTables(text ?? "", ["Tcp", "TcpExt"])));
	if (Object.keys(tcp).length === 0) return null;
	const conntrack = (name) => whole(read$1((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(proc, `sys/net/netfilter/nf_conntrack_${name}`)));
	const [count, max] = [conntrack("count"), conntrack("max")];
	return {
		tcp,
		sockets: parseSockets(read$1((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(proc, "self/net/sockstat")) ?? ""),
		conntrack: count === null || max === null ? null : {
			count,
			max
		},
		namespace: namespaceOf(proc)
	};
}
function parseTables(text, groups) {
	const found = {};
	const lines = text.split("\n").map((line) => line.split(/[: ]+/));
	for (let index = 0; index + 1 < lines.length; index++) {
		const [names = [], values = []] = [lines[index], lines[index + 1]];
		const [group = ""] = names;
		if (!groups.includes(group) || values[0] !== group) continue;
		names.slice(1).forEach((name, at) => {
			const value = whole(values[at + 1] ?? "");
			if (value !== null) found[name] = value;
		});
		index++;
	}
	return found;
}
function parseSockets(text) {
	const [, line = ""] = /^TCP: (.*)$/m.exec(text) ?? [];
	const found = {};
	for (const [, name = "", value = ""] of line.matchAll(/(\w+) (\d+)/g)) found[name] = Number(value);
	return found;
}
function whole(text) {
	const trimmed = text?.trim() ?? "";
	return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : null;
}
function read$1(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(path, "latin1");
	} catch {
		return null;
	}
}
function namespaceOf(proc) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(proc, "self/ns/net"));
	} catch {
		return null;
	}
}
// build/js/net/sockets/unsent.js
const { errno } = node_os__WEBPACK_IMPORTED_MODULE_3__.constants;
const SILENT = 200;
function sendWatched(family, send) {
	const before = counters(family);
	const result = send();
	if (before === null || result < 0 && result !== -errno.EINPROGRESS) return result;
	const after = counters(family);
	const dropped = after === null ? 0 : droppedBetween(before, after);
	return dropped === 0 ? result : -dropped;
}
function droppedBetween(before, after) {
	const [requests, transmits, discards] = [
		"requests",
		"transmits",
		"discards"
	].map((key) => after[key] - before[key]);
	if (requests <= 0) return 0;
	if (transmits === 0) return errno.EPERM;
	return discards >= requests ? errno.ENOBUFS : 0;
}
function counters(family) {
	const text = read(family === 4 ? "/proc/self/net/snmp" : "/proc/self/net/snmp6");
	return text === null ? null : countersIn(text);
}
function countersIn(text) {
	const of = (name) => Number(new RegExp(`^Ip6${name}\\s+(\\d+)$`, "m").exec(text)?.[1] ?? NaN);
	const { OutRequests: requests = of("OutRequests"), OutTransmits: transmits = of("OutTransmits"), OutDiscards: discards = of("OutDiscards") } = parseTables(text, ["Ip"]);
	return Number.isNaN(requests + transmits + discards) ? null : {
		requests,
		transmits,
		discards
	};
}
function read(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(path, "latin1");
	} catch {
		return null;
	}
}
var SilentDestinations = class {
	#known = new Map();
	#sent = new Map();
	recordSent(id, to, size, now) {
		const known = this.#known.get(to) ?? {
			since: now,
			largestAnswered: 0
		};
		this.#known.set(to, known);
		this.#sent.set(id, {
			to: known,
			size
		});
		return size > known.largestAnswered && now - known.since >= SILENT;
	}
	recordReply(id) {
		const sent = this.#sent.get(id);
		if (sent !== void 0) sent.to.largestAnswered = Math.max(sent.to.largestAnswered, sent.size);
	}
	forget(id) {
		this.#sent.delete(id);
	}
};
// build/js/net/sockets/socket-network.js
const DATAGRAM_PROTOCOLS = {
	udp,
	echo: ping
};
const LONGEST_TURN = 50;
function openNetwork() {
	return new SocketNetwork();
}
var SocketNetwork = class {
	secrets = {
		word: randomWord(),
		quicSourceId: randomBytes(8)
	};
	loop = new Loop();
	#stamping = requestStamps();
	queue = { stuck: false };
	#flows = new Map();
	#datagrams = new Map();
	#connections = new Map();
	#transmits = new Map();
	#own = new Map();
	#resetChecks = new Map();
	#silent = new SilentDestinations();
	#events = [];
	#woken = false;
	#closed = false;
	#turnBegan = performance.now();
	#pollErrno = null;
	heardAt = performance.now();
	now() {
		return performance.now();
	}
	route(to) {
		return this.#sparing(() => lookUpRoute(to), (found) => "errno" in found ? found.errno : null);
	}
	isOwn(address) {
		const known = this.#own.get(address) ?? isOwnAddress(address);
		this.#own.set(address, known);
		return known;
	}
	checkReset(probe) {
		const key = [
			probe.to.address,
			probe.to.source ?? "",
			probe.port
		].join(" ");
		const known = this.#resetChecks.get(key);
		if (known !== void 0) return {
			...known,
			rttMs: null
		};
		const check = checkReset(probe);
		this.#resetChecks.set(key, check);
		return check;
	}
	watched(probe, send) {
		const { id, kind, to, port } = probe;
		const key = [
			kind,
			to.address,
			to.source ?? "",
			port
		].join(" ");
		return this.#silent.recordSent(id, key, kind === "connect" ? 1 : probe.size, this.now()) ? sendWatched(to.family, send) : send();
	}
	execute(command) {
		if (this.#pollErrno !== null && command.kind !== "inspect" && command.kind !== "close") {
			this.#reportPollFailure(command.id, this.#pollErrno);
			return;
		}
		switch (command.kind) {
			case "datagram":
				this.#sendDatagram(command);
				break;
			case "connect":
				this.#connect(command);
				break;
			case "transmit": {
				const connection = this.#connections.get(command.connection);
				if (connection === void 0) {
					this.#refuse(command.id, -node_os__WEBPACK_IMPORTED_MODULE_3__.constants.errno.ENOTCONN);
					return;
				}
				this.#transmits.set(command.id, connection);
				connection.transmit(command);
				break;
			}
			case "inspect":
				this.#connections.get(command.connection)?.inspect();
				break;
			case "close": this.#forget(command.id);
		}
	}
	async wait(until) {
		if (this.now() - this.#turnBegan > LONGEST_TURN) {
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setImmediate)();
			this.#turnBegan = this.now();
		}
		if (!this.#closed) this.#dispatch();
		while (this.#events.length === 0 && !this.#woken && !this.#closed) {
			const left = until === null ? null : until - this.heardAt;
			if (left !== null && left <= 0) break;
			await this.loop.ready(left, this.#pollErrno !== null);
			this.#turnBegan = this.now();
			if (!this.#closed) this.#dispatch();
		}
		this.#woken = false;
		const events = this.#events;
		this.#events = [];
		return events;
	}
	#dispatch() {
		const lookedAt = this.now();
		const result = this.#pollErrno === null ? this.loop.dispatch() : 0;
		this.heardAt = lookedAt;
		if (result >= 0) return;
		this.#pollErrno = errnoName(-result);
		const pending = [
			...this.#datagrams.keys(),
			...this.#connections.keys(),
			...this.#transmits.keys()
		];
		for (const id of pending) this.#reportPollFailure(id, this.#pollErrno);
	}
	#reportPollFailure(id, errno) {
		this.emit({
			kind: "local",
			id,
			at: this.now(),
			errno,
			mtu: null,
			doing: "waiting for answers (epoll_wait)"
		});
	}
	wake() {
		this.#woken = true;
		this.loop.wake();
	}
	close() {
		if (this.#closed) return;
		this.#closed = true;
		this.#closeStamping();
		for (const socket of this.#flows.values()) socket.close();
		for (const connection of this.#connections.values()) connection.close();
		this.loop.wake();
		this.loop.close();
	}
	emit(event) {
		if (event.kind === "icmp" || event.kind === "answer" || event.kind === "connected" || event.kind === "reset") this.#silent.recordReply(event.id);
		this.#events.push(event);
		this.loop.wake();
	}
	#closeStamping() {
		if (this.#stamping < 0) return false;
		closeFd(this.#stamping);
		this.#stamping = -1;
		return true;
	}
	#spareDescriptors() {
		const freed = this.#closeStamping();
		const idle = [...this.#flows].filter(([, socket]) => socket.idle);
		for (const [key, socket] of idle) {
			socket.close();
			this.#flows.delete(key);
		}
		return freed || idle.length > 0;
	}
	#sendDatagram(probe) {
		const { to, flow, protocol } = probe;
		const key = [
			protocol,
			to.address,
			to.source ?? "",
			flow
		].join(" ");
		const socket = this.#flows.get(key) ?? this.#openFlow(probe);
		if (typeof socket === "number") {
			this.#refuse(probe.id, socket);
			return;
		}
		this.#flows.set(key, socket);
		this.#datagrams.set(probe.id, socket);
		socket.send(probe);
	}
	#openFlow({ to, flow, protocol }) {
		const kind = DATAGRAM_PROTOCOLS[protocol];
		const fd = this.#sparing(() => kind.open(to), errnoOf);
		return fd < 0 ? fd : DatagramSocket.open(this, kind, to, flow, fd);
	}
	#connect(probe) {
		const connection = this.#sparing(() => TcpSocket.open(this, probe), errnoOf);
		if (typeof connection === "number") {
			this.#refuse(probe.id, connection);
			return;
		}
		this.#connections.set(probe.id, connection);
	}
	#sparing(attempt, failure) {
		const result = attempt();
		const errno = failure(result);
		return errno !== null && NO_DESCRIPTORS.has(errno) && this.#spareDescriptors() ? attempt() : result;
	}
	#refuse(id, result) {
		this.emit({
			kind: "local",
			id,
			at: this.now(),
			errno: errnoName(-result),
			mtu: null
		});
	}
	#forget(id) {
		this.#datagrams.get(id)?.forget(id);
		this.#datagrams.delete(id);
		this.#transmits.get(id)?.forget(id);
		this.#transmits.delete(id);
		this.#connections.get(id)?.close();
		this.#connections.delete(id);
		this.#silent.forget(id);
		this.#events = this.#events.filter((event) => !("id" in event) || event.id !== id);
	}
};
function errnoOf(result) {
	return typeof result === "number" && result < 0 ? errnoName(-result) : null;
}
// build/js/action/wake-on-abort.js
function wakeOnAbort(signal, network) {
	const wake = () => network.wake();
	signal.addEventListener("abort", wake);
	return { [Symbol.dispose]: () => {
		signal.removeEventListener("abort", wake);
		network.close();
	} };
}
// build/js/engine/services.js
const SERVICES = {
	udp: {
		wire: {
			protocol: "udp",
			content: "nonce"
		},
		payload: 36,
		udpPort: null,
		sized: true,
		smallAnswers: false
	},
	icmp: {
		wire: {
			protocol: "echo",
			content: "nonce"
		},
		payload: 36,
		udpPort: null,
		sized: true,
		smallAnswers: false
	},
	tcp: {
		wire: "tcp",
		payload: 20,
		udpPort: null,
		sized: false,
		smallAnswers: true
	},
	quic: {
		wire: {
			protocol: "udp",
			content: "quic"
		},
		payload: 1200,
		udpPort: 443,
		sized: true,
		smallAnswers: true
	},
	dns: {
		wire: {
			protocol: "udp",
			content: "dns"
		},
		payload: 17,
		udpPort: 53,
		sized: false,
		smallAnswers: true
	}
};
function smallSize(service, family) {
	return (SERVICES[service].wire === "tcp" ? TCP_HEADERS : DATAGRAM_HEADERS)[family] + SERVICES[service].payload;
}
function probeCommand({ service, port }, to, { ttl, size, flow }) {
	const { wire } = SERVICES[service];
	if (wire === "tcp") return {
		kind: "connect",
		to,
		port,
		ttl,
		minTtl: null,
		maxSeg: null,
		stream: null
	};
	return {
		kind: "datagram",
		to,
		port,
		ttl,
		size,
		flow,
		...wire
	};
}
function serviceOfUdpPort(port) {
	return Object.keys(SERVICES).find((service) => SERVICES[service].udpPort === port) ?? "udp";
}
const SIZED = ["quic", "icmp"].map((service) => ({
	service,
	port: SERVICES[service].udpPort ?? 0
}));
const TRACEPATH_PORT = 44444;
const TRACEPATH = {
	service: "udp",
	port: TRACEPATH_PORT
};
function planFor({ protocol, port }) {
	switch (protocol) {
		case "auto": return port === null ? {
			...byTcp([443, 80]),
			trace: TRACEPATH
		} : byTcp([port]);
		case "tcp": return byTcp([port ?? 443]);
		case "icmp": return byDatagrams$1({
			service: "icmp",
			port: 0
		}, false);
		case "quic": return byDatagrams$1({
			service: "quic",
			port: port ?? 443
		}, true);
		case "udp": return port === null ? byDatagrams$1(TRACEPATH, false) : byDatagrams$1({
			service: serviceOfUdpPort(port),
			port
		}, true);
		default: return protocol;
	}
}
function byTcp(ports) {
	return {
		trace: {
			service: "tcp",
			port: ports[0]
		},
		tcpPorts: ports,
		sizes: TRACEPATH,
		service: null
	};
}
function byDatagrams$1(endpoint, named) {
	return {
		trace: endpoint,
		tcpPorts: [],
		sizes: SERVICES[endpoint.service].sized ? endpoint : TRACEPATH,
		service: named ? endpoint : null
	};
}
const FLOWS = {
	hops: 0,
	sizes: 1,
	tooBig: 20,
	locating: 21,
	service: 22,
	control: 23,
	own: 24
};
const OWN_FLOWS = 100 - FLOWS.own;
const WATCH_FLOWS = {
	probes: 0,
	traces: 90
};
// build/js/report/text/endpoint-name.js
function endpointName({ service, port }) {
	return service === "icmp" ? service : `${service}:${port}`;
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
// build/js/service/address-names.js
const LONGEST_NAME = 253;
const IN_FLIGHT = 16;
const MOST_QUESTIONS = 1024;
const QUERY_TIMEOUT_MS = 700;
const QUERY_TRIES = 2;
const ANSWERS = new Set([
	"ENOTFOUND",
	"ENODATA",
	"ESERVFAIL",
	"EREFUSED",
	"EFORMERR",
	"ENOTIMP"
]);
function openAddressNames({ signal, servers }) {
	const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_8__.Resolver({
		timeout: QUERY_TIMEOUT_MS,
		tries: QUERY_TRIES
	});
	if (servers !== void 0) resolver.setServers(servers);
	signal.addEventListener("abort", () => resolver.cancel(), { once: true });
	const limited = limitConcurrency(IN_FLIGHT);
	let answering = false;
	const ask = (question) => limited(async () => {
		try {
			const answer = signal.aborted ? null : await question();
			answering ||= !signal.aborted;
			return answer;
		} catch (error) {
			answering ||= error instanceof Error && "code" in error && ANSWERS.has(error.code);
			return null;
		}
	});
	const names = new Map();
	const origins = new Map();
	return {
		answering: () => answering,
		nameOf: (address) => once(names, address, () => ask(async () => usableName(await resolver.reverse(plain(address))))),
		originOf: (address) => once(origins, address, () => {
			const question = originQuestion(plain(address));
			return question === null ? Promise.resolve(null) : ask(async () => parseOrigin(await resolver.resolveTxt(question)));
		})
	};
}
function usableName(names) {
	return names.find((name) => /^[^\s\p{C}]+$/u.test(name) && name.length <= LONGEST_NAME) ?? null;
}
function originQuestion(address) {
	const bytes = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.H)(address);
	if (bytes === null || addressScope(address) !== "global" || /^64:ff9b:/i.test(address)) return null;
	if (bytes.length === 4) return `${[...bytes].reverse().join(".")}.origin.asn.cymru.com`;
	return `${[...Buffer.from(bytes).toString("hex")].reverse().join(".")}.origin6.asn.cymru.com`;
}
function parseOrigin(records) {
	let best = null;
	for (const record of records) {
		const match = /^(\d{1,10})(?: \d{1,10})* \| [\da-fA-F.:]{2,39}\/(\d{1,3}) \|/.exec(record.join(""));
		const asn = Number(match?.[1] ?? 0);
		const prefix = Number(match?.[2] ?? 0);
		if (asn > 0 && asn < 2 ** 32 && prefix <= 128 && (best === null || prefix > best.prefix)) best = {
			asn,
			prefix
		};
	}
	return best?.asn ?? null;
}
function plain(address) {
	return address.split("%")[0] ?? "";
}
function once(known, key, ask) {
	const before = known.get(key);
	if (before === void 0 && known.size >= MOST_QUESTIONS) return Promise.resolve(null);
	const answer = before ?? ask();
	known.set(key, answer);
	return answer;
}
// build/js/engine/facts/black-hole-after-hop.js
const LEAST_LOST = 3;
function blackHoleAfterHop(log, size) {
	const large = located(log, size).filter(({ outcome }) => outcome.kind !== "pending");
	if (large.length === 0) return null;
	if (largeDatagramArrived(log, size)) return null;
	const reached = reachedTtls(log, size);
	const last = Math.max(0, ...reached);
	const farther = routerTtls(log).filter((ttl) => ttl > last);
	const beyond = large.filter(({ ttl }) => ttl === farther[0]).length;
	if (beyond > 0 && beyond < LEAST_LOST) return null;
	if (farther.length > 0 && !smallOnesExpire(log, farther)) return null;
	if (reached.length > 0) return last;
	return routerTtls(log)[0] === 1 ? 0 : null;
}
function reachedTtls(log, size) {
	return located(log, size).filter(expired).map(({ ttl }) => ttl ?? 0);
}
function located(log, size) {
	const all = log.probes.filter(({ purpose }) => purpose === "locate");
	const exact = all.filter((probe) => probe.size === size);
	return exact.length > 0 || log.tooBig.length > 0 ? exact : all.filter((probe) => probe.size > size);
}
function smallOnesExpire({ probes }, ttls) {
	return probes.some((probe) => probe.purpose !== "locate" && probe.service === "udp" && ttls.includes(probe.ttl ?? 0) && expired(probe));
}
function largeDatagramArrived(log, least) {
	return log.probes.some((probe) => probe.service !== "tcp" && probe.size >= least && log.arrived(probe));
}
// build/js/engine/facts/largest-passed.js
function largestPassed(log, tcp = true) {
	const arrived = log.probes.filter((probe) => log.arrived(probe) && (tcp || probe.service !== "tcp"));
	const acked = log.segments.map(({ outcome }) => tcp && outcome.kind === "acked" ? outcome.passed : 0);
	const largest = Math.max(...acked, ...arrived.map(({ size }) => size));
	return largest > 0 ? largest : null;
}
// build/js/engine/facts/unequal-flows.js
const LEAST_CONNECTIONS = 2;
const MISTAKE = 1 / 400;
function unequalFlows({ segments }) {
	const full = segments.filter(({ ttl }) => ttl === null);
	const carried = full.filter(({ outcome }) => outcome.kind === "acked" && outcome.whole);
	const silenced = full.filter((segment) => segment.outcome.kind === "lost" && carried.some(({ size, sentAt }) => size >= segment.size && sentAt >= segment.sentAt));
	if (silenced.length < LEAST_CONNECTIONS || silencedByLoss(carried, silenced) >= MISTAKE) return null;
	return {
		lost: silenced.length,
		least: Math.min(...silenced.map(({ size }) => size)),
		passed: Math.max(...carried.map(({ size }) => size))
	};
}
function silencedByLoss(carried, silenced) {
	const repeats = (of) => of.reduce((sum, { outcome }) => sum + ("retransmissions" in outcome ? outcome.retransmissions : 0), 0);
	const lost = repeats(carried);
	const sent = carried.length + lost;
	const tries = silenced.length + repeats(silenced);
	let chance = 1;
	for (let i = 0; i < silenced.length; i++) chance *= (carried.length + silenced.length - i) / (i + 1);
	for (let i = 0; i < tries; i++) chance *= (lost + 1 + i) / (sent + 2 + i);
	return chance;
}
function sizeBounds(log, by) {
	const trials = log.trials.filter((trial) => trial.by === by);
	if (!trials.some(({ times }) => times > 0)) return null;
	const sizes = (outcome) => trials.filter((trial) => trial.outcome === outcome);
	const passed = sizes("passed").map(({ size }) => size);
	const passes = passed.length > 0 ? Math.max(...passed) : null;
	const failed = sizes("failed").filter(({ size }) => size > (passes ?? 0));
	const fails = failed.length > 0 ? Math.min(...failed.map(({ size }) => size)) : null;
	const told = failed.some(({ size, times, lossy }) => size === fails && times >= (lossy ? 3 : 1));
	const unequal = by === "segments" && unequalFlows(log) !== null;
	const given = sizes("failed").filter(({ times }) => times === 0);
	return {
		...passes !== null && fails === passes + 1 && told && !unequal ? {
			confirmed: true,
			passes,
			fails
		} : {
			confirmed: false,
			passes,
			fails
		},
		lossy: unequal || (trials.at(-1)?.lossy ?? false),
		first: given.length > 0 ? Math.max(...given.map(({ size }) => size)) : null
	};
}
// build/js/engine/facts/too-big.js
function wasRefused({ probes, tooBig }, size) {
	return tooBig.some((message) => message.size === size && message.mtu < size) || probes.some(({ size: own, outcome }) => own === size && outcome.kind === "refused" && outcome.mtu !== null);
}
function namedMtu({ probes, tooBig, family }) {
	const local = probes.flatMap(({ size, outcome }) => outcome.kind === "refused" && outcome.mtu !== null ? [{
		size,
		mtu: outcome.mtu
	}] : []);
	const named = [...tooBig, ...local].filter(({ size, mtu }) => mtu >= LEAST_MTU[family] && mtu < size);
	return named.length > 0 ? Math.min(...named.map(({ mtu }) => mtu)) : null;
}
function namedFor({ tooBig }, size) {
	return tooBig.find((message) => message.size === size)?.mtu ?? null;
}
function wasProbed({ probes }, size) {
	return probes.some(({ service, ttl, size: own, outcome }) => service !== "tcp" && ttl === null && own === size && outcome.kind !== "pending");
}
// build/js/engine/facts/black-hole.js
const LEAST_GAP = 1280;
function blackHole(log) {
	const found = suspectedBlackHole(log);
	return found !== null && messageMayBeLost(log, found) ? null : found;
}
function suspectedBlackHole(log) {
	return bySegments(log) ?? byDatagrams(log) ?? byAnswers(log);
}
function messageMayBeLost(log, { by, direction, fails, afterHop }) {
	const bounds = sizeBounds(log, by);
	return direction === "forward" && afterHop === null && bounds?.lossy === true && fails !== bounds.fails;
}
function isUsable(bounds) {
	const { passes, fails, confirmed, lossy } = bounds;
	return passes !== null && fails !== null && (confirmed || passes >= LEAST_GAP && !lossy);
}
function bySegments(log) {
	const bounds = sizeBounds(log, "segments");
	if (!bounds || !isUsable(bounds) || bounds.first === null) return null;
	const { passes, fails, first } = bounds;
	if (!wasProbed(log, fails) || !wasProbed(log, first)) return null;
	const silent = [fails, first].find((size) => namedFor(log, size) === null);
	if (silent === void 0) return null;
	return {
		direction: "forward",
		by: "segments",
		passes,
		fails: silent,
		afterHop: blackHoleAfterHop(log, silent)
	};
}
function byDatagrams(log) {
	const bounds = sizeBounds(log, "datagrams");
	const fails = bounds?.confirmed ? lostInSilence(log, bounds) : null;
	if (!bounds?.confirmed || fails === null) return null;
	const { passes } = bounds;
	const found = {
		by: "datagrams",
		passes,
		fails
	};
	const afterHop = blackHoleAfterHop(log, fails);
	const arrive = packetsSoLargeArrive(log, fails);
	if (!answersAsLarge(log)) return arrive ? null : {
		...found,
		direction: "forward",
		afterHop
	};
	if (arrive) return requestsReachLastRouter(log, fails) ? {
		...found,
		direction: "reverse",
		afterHop: null
	} : null;
	return afterHop !== null && routerTtls(log).some((ttl) => ttl > afterHop) ? {
		...found,
		direction: "forward",
		afterHop
	} : null;
}
function byAnswers(log) {
	const bounds = sizeBounds(log, "answers");
	if (!bounds?.confirmed) return null;
	const { passes, fails } = bounds;
	return {
		direction: "reverse",
		by: "answers",
		passes,
		fails,
		afterHop: null
	};
}
function packetsSoLargeArrive(log, fails) {
	return (largestPassed(log, nearbyProxy(log) === null) ?? 0) >= fails;
}
function requestsReachLastRouter(log, fails) {
	const last = routerTtls(log).at(-1);
	return log.probes.some((probe) => probe.purpose === "locate" && probe.ttl === last && probe.size >= fails && expired(probe));
}
function explainedByMessage({ tooBig }, { passes, fails }) {
	return tooBig.some(({ size, mtu }) => size === fails || size > (fails ?? 0) && mtu === passes);
}
function lostInSilence(log, bounds) {
	const { fails, first } = bounds;
	if (!explainedByMessage(log, bounds)) return fails;
	return first !== null && first > fails && namedFor(log, first) === null ? first : null;
}
function answersAsLarge({ probes }) {
	const tested = new Set(probes.flatMap(({ purpose, service }) => purpose === "size" ? [service] : []));
	return probes.some(({ service, outcome }) => tested.has(service) && outcome.kind === "answer" && !outcome.small && service !== "tcp");
}
// build/js/engine/facts/trace-scope.js
function isRequested({ trace, tcpPorts }, { service }) {
	return service === trace.service || service === "tcp" && tcpPorts.length > 0;
}
// build/js/engine/facts/local-refusal.js
const BUSY = new Set(["ENOBUFS", "EAGAIN"]);
function localRefusal(log, scope) {
	const { probes } = log;
	const refused = refusals(log).filter(({ errno, probe }) => !BUSY.has(errno) || probe.service === "tcp" || nothingLeft(log));
	const left = probes.some((probe) => isRequested(scope, probe) && heard(probe));
	return refused.find(({ probe }) => isRequested(scope, probe)) ?? (left ? null : refused[0] ?? null);
}
function refusals({ probes }) {
	return probes.flatMap((probe) => {
		const { outcome } = probe;
		if (outcome.kind !== "refused" || outcome.errno === "EMSGSIZE" && outcome.mtu !== null) return [];
		return [{
			errno: outcome.errno,
			doing: outcome.doing,
			reject: outcome.reject,
			probe
		}];
	});
}
function nothingLeft({ probes }) {
	if (probes.some(heard)) return false;
	const silent = probes.filter(({ outcome, service }) => outcome.kind !== "refused" && service !== "tcp");
	return probes.filter(({ outcome }) => outcome.kind === "refused").length > silent.length;
}
// build/js/engine/facts/routing-loop.js
const SHORTEST = 2;
const LONGEST$1 = 8;
const ROUNDS$1 = 3;
function routingLoop(log) {
	const services = new Set(log.probes.flatMap(({ purpose, service }) => purpose === "hop" ? [service] : []));
	for (const service of services) {
		const path = pathOf(log, service);
		for (let end = 6; end <= path.length; end++) {
			const circle = circleAtEnd(path.slice(0, end));
			if (circle) return circle;
		}
	}
	return [];
}
function pathOf({ probes }, service) {
	const path = [];
	for (const { purpose, service: own, ttl, outcome } of probes) {
		if (purpose !== "hop" || own !== service || ttl === null || outcome.kind !== "icmp") continue;
		while (path.length < ttl) path.push(null);
		path[ttl - 1] ??= outcome.icmp.from;
	}
	return path;
}
function circleAtEnd(path) {
	for (let period = SHORTEST; period <= LONGEST$1 && period * ROUNDS$1 <= path.length; period++) {
		const tail = path.slice(-period * ROUNDS$1);
		const round = tail.slice(0, period).filter((address) => address !== null);
		if (round.length === period && tail.every((address, i) => address === round[i % period]) && new Set(round).size > 1) return round;
	}
	return null;
}
// build/js/engine/facts/unreachable.js
function endingUnreachable(log, scope) {
	const refused = log.probes.some((probe) => probe.outcome.kind === "answer" && !log.arrived(probe));
	return log.probes.flatMap((probe) => {
		const { ttl, outcome } = probe;
		if (outcome.kind !== "icmp" || log.arrived(probe)) return [];
		const foreign = outcome.icmpClass === "closed";
		const icmpClass = foreign ? "prohibited" : outcome.icmpClass;
		return icmpClass === "network" || icmpClass === "host" || icmpClass === "prohibited" && (refused || isRequested(scope, probe)) ? [{
			ttl,
			foreign,
			outcome: {
				...outcome,
				icmpClass
			}
		}] : [];
	}).sort((a, b) => (a.ttl ?? 256) - (b.ttl ?? 256))[0] ?? null;
}
function routerTtl(log, address) {
	const ttls = log.probes.flatMap((probe) => probe.ttl !== null && expired(probe) && probe.outcome.icmp.from === address ? [probe.ttl] : []);
	return ttls.length > 0 ? Math.min(...ttls) : null;
}
// build/js/engine/facts/end-reason.js
function endReason(log, scope, reached) {
	if (scope.cut) return scope.cut;
	const atMost = log.probes.some((probe) => probe.ttl === scope.maxHops && expired(probe));
	if (reached) return atMost ? "max-hops" : "reached";
	const ended = endingUnreachable(log, scope)?.outcome.icmpClass;
	if (ended === "prohibited") return "prohibited";
	if (ended === "network" || ended === "host") return "unreachable";
	if (refusesNearby(log)) return "prohibited";
	const refusal = localRefusal(log, scope);
	if (refusal) return (refusal.errno === "ENETUNREACH" || refusal.errno === "EHOSTUNREACH") && refusal.reject === null ? "no-route" : "refused-locally";
	if (routingLoop(log).length > 0) return "loop";
	return atMost ? "max-hops" : "silent";
}
// build/js/engine/facts/local-mtu.js
function localMtu({ route }) {
	return Math.min(route.interfaceMtu ?? route.routeMtu, LARGEST_PACKET$1);
}
// build/js/engine/facts/loss.js
function targetService(log, scope) {
	const answers = (service) => counted(log).some((probe) => probe.service === service && log.arrived(probe));
	if (!answers("tcp")) return scope.trace.service;
	const hops = hopCount(log, scope)?.hops ?? 256;
	const own = counted(log).filter(({ service, ttl }) => service === scope.trace.service && (ttl ?? 256) >= hops);
	const limited = own.some(unanswered) && own.some(({ outcome }) => outcome.kind === "icmp");
	return !answers(scope.trace.service) || limited ? "tcp" : scope.trace.service;
}
function counted({ probes }) {
	return probes.filter((probe) => (probe.purpose === "hop" || probe.purpose === "reach") && isCounted(probe));
}
function targetSamples(log, scope, hops) {
	const paced = log.probes.filter((probe) => probe.purpose === "loss" && isCounted(probe));
	if (paced.length > 0) return paced.filter((probe) => log.arrived(probe) || unanswered(probe));
	const service = targetService(log, scope);
	const of = counted(log).filter((probe) => probe.service === service);
	const ports = new Set(of.filter((probe) => log.arrived(probe)).map(({ port }) => port));
	const considered = ports.size > 0 ? of.filter(({ port }) => ports.has(port)) : of;
	const sure = hops === null ? Number.POSITIVE_INFINITY : hops + (log.icmpErrors > 0 ? 0 : 2);
	const meant = ({ ttl, outcome }) => outcome.kind === "lost" && (ttl === null || ttl >= sure);
	return considered.filter((probe) => log.arrived(probe) || meant(probe));
}
function lossEvidence(log, samples) {
	const answers = samples.filter((probe) => log.arrived(probe));
	return {
		lossService: samples[0]?.service ?? null,
		lossByIcmp: answers.length > 0 && answers.every(({ outcome, purpose }) => outcome.kind === "icmp" && purpose !== "loss")
	};
}
// build/js/engine/facts/mss.js
const DEFAULT_MSS = 536;
function mss(log) {
	const first = firstSegment(log);
	const outcome = first && log.probe(first.connection)?.outcome;
	const info = outcome?.kind === "answer" ? outcome.info : null;
	if (!info) return {
		sent: null,
		peer: null
	};
	const options = info.timestamps ? 12 : 0;
	const hidden = info.sndMss + options + TCP_HEADERS[log.family] >= info.pmtu && info.pmtu < localMtu(log) || log.route.mtuProbing || halfWindow(info);
	return {
		sent: info.advMss + options,
		peer: hidden ? null : info.sndMss + options
	};
}
function firstSegment({ segments }) {
	return segments.find(({ ttl }) => ttl === null) ?? null;
}
function halfWindow({ sndMss, sndWnd }) {
	if (sndWnd === null || sndWnd === 0) return false;
	return sndMss >= (sndWnd > DEFAULT_MSS ? sndWnd >> 1 : sndWnd);
}
// build/js/engine/facts/path-mtu.js
function pathMtu(log) {
	const local = localMtu(log);
	const found = blackHole(log);
	const forward = found?.direction === "forward" ? found : null;
	if (forward?.by === "segments") return ofBlackHole(log, forward, "tcp-ack");
	const tcp = nearbyProxy(log) === null;
	const passed = largestPassed(log, tcp) ?? 0;
	if (passed >= local) return confirmed(local, methodOf(log, local, tcp));
	if (forward?.by === "datagrams") return ofBlackHole(log, forward, methodOf(log, forward.passes, false));
	if (passed > 0 && wasRefused(log, passed + 1)) return confirmed(passed, "icmp");
	const bounds = sizeBounds(log, "datagrams");
	if (bounds?.confirmed && explainedByMessage(log, bounds)) return confirmed(bounds.passes, "icmp");
	return segmentsInconclusive(log) ? null : upperBound(log, passed);
}
function pmtuLimit(log) {
	const local = localMtu(log);
	const pmtu = pathMtu(log);
	if (pmtu?.status === "confirmed") return pmtu.bytes >= local ? "local-mtu" : null;
	const outcome = firstSegment(log)?.outcome;
	if (outcome?.kind !== "acked" || !outcome.whole) return null;
	if (outcome.pmtu < local) return "cached-pmtu";
	return mss(log).peer === null ? "own-mss" : "peer-mss";
}
function learnedMtu(log) {
	const first = firstSegment(log);
	if (!first || first.outcome.kind !== "acked" && first.outcome.kind !== "lost") return null;
	const { pmtu } = first.outcome;
	return pmtu !== null && pmtu < first.size ? pmtu : null;
}
function segmentsInconclusive(log) {
	const bounds = sizeBounds(log, "segments");
	return bounds !== null && !isUsable(bounds) && (bounds.first === null || namedFor(log, bounds.first) === null);
}
function confirmed(bytes, method) {
	return {
		bytes,
		status: "confirmed",
		method
	};
}
function ofBlackHole(log, { passes, fails, by }, method) {
	if (fails === passes + 1 || wasRefused(log, passes + 1) || by === "segments" && sizeBounds(log, by)?.confirmed) return confirmed(passes, method);
	return {
		bytes: fails - 1,
		status: "upper-bound",
		method
	};
}
function methodOf(log, bytes, tcp) {
	const acked = log.segments.some(({ outcome }) => outcome.kind === "acked" && outcome.passed >= bytes);
	if (tcp && acked) return "tcp-ack";
	return log.probes.find((probe) => probe.size >= bytes && probe.service !== "tcp" && log.arrived(probe))?.outcome.kind === "icmp" ? "icmp" : "udp-reply";
}
function upperBound(log, passed) {
	const local = localMtu(log);
	const named = namedMtu(log);
	if (named !== null && named < local) return passed <= named && wasRefused(log, named + 1) ? {
		bytes: named,
		status: "upper-bound",
		method: "icmp"
	} : null;
	if (sizeBounds(log, "datagrams")) return null;
	const learned = learnedMtu(log);
	if (learned !== null && passed <= learned) return {
		bytes: learned,
		status: "upper-bound",
		method: "icmp"
	};
	return (largestPassed(log) ?? 0) > 0 && wasProbed(log, local) ? {
		bytes: local,
		status: "upper-bound",
		method: null
	} : null;
}
// build/js/engine/facts/return-path.js
const TOLERANCE = 1;
function returnPath(log, arrived, { trace }, forwardHops) {
	const estimate = estimateOf(log, arrived, trace);
	if (estimate === null || forwardHops === null || setOnTheWay(estimate.hops, forwardHops)) return null;
	return confirms(log, forwardHops, estimate.hops) ? estimate : null;
}
function estimateOf(log, arrived, trace) {
	const traced = arrived.filter(({ service }) => service === trace.service);
	for (const probe of [...traced, ...isNat(log) ? [] : arrived]) {
		const ttl = replyTtlOf(probe);
		if (ttl !== null) return {
			hops: returnHops(ttl),
			method: "reply-ttl"
		};
	}
	const arriving = arrivingTtl(log);
	return arriving?.kind === "exact" ? {
		hops: returnHops(arriving.ttl),
		method: "min-ttl"
	} : null;
}
function isNat({ probes, address }) {
	return probes.some((probe) => expired(probe) && probe.outcome.icmp.from === address);
}
function confirms(log, forwardHops, estimate) {
	return Math.abs(estimate - forwardHops) <= TOLERANCE || routersConfirm(log, forwardHops, estimate);
}
// build/js/report/hops.js
function hopRows(log, scope, unreachableTtl) {
	const probes = hopProbes(log, scope);
	const answered = probes.filter((probe) => fromNetwork(log, scope, probe) && !log.arrived(probe));
	const ttls = (answered.length > 0 ? answered : probes).map(({ ttl }) => ttl ?? 0);
	const last = scope.targetTtl ?? unreachableTtl ?? Math.max(0, ...ttls);
	return Array.from({ length: last }, (_, i) => hopRow(log, scope, i + 1));
}
function hopRow(log, scope, ttl) {
	const isTarget = ttl === scope.targetTtl;
	const atTtl = hopProbes(log, scope).filter((probe) => isTarget ? (probe.ttl ?? 0) >= ttl : probe.ttl === ttl);
	const own = isTarget ? scope.service : scope.trace;
	const answering = atTtl.filter((probe) => fromNetwork(log, scope, probe) && probe.ttl === ttl);
	const service = !isTarget && !answering.some(({ service }) => service === own) ? answering[0]?.service ?? own : own;
	const probes = atTtl.filter((probe) => probe.service === service || answering.includes(probe));
	const answered = probes.filter((probe) => fromNetwork(log, scope, probe));
	const responders = [...Map.groupBy(answered, ({ outcome }) => outcome.kind === "icmp" ? outcome.icmp.from : scope.address)].map(([from, replies]) => responder(log, ttl, from, replies));
	return {
		ttl,
		sent: probes.length,
		received: answered.length,
		responders
	};
}
function hopProbes({ probes, otherFlows }, { proxyTtl }) {
	return [...probes, ...otherFlows.filter(heard)].filter((probe) => {
		const { purpose, service, ttl } = probe;
		const proxied = proxyTtl !== null && service === "tcp" && ttl !== null && ttl >= proxyTtl;
		return (purpose === "hop" || purpose === "flow") && isCounted(probe) && !proxied;
	});
}
function fromNetwork(log, { address }, probe) {
	const { route } = log;
	const { outcome } = probe;
	return outcome.kind === "answer" && log.arrived(probe) || outcome.kind === "icmp" && (outcome.icmp.from !== route.sourceAddress || outcome.icmp.from === address);
}
function responder(log, ttl, address, probes) {
	const icmp = probes.map(({ outcome }) => outcome).find((outcome) => outcome.kind === "icmp")?.icmp ?? null;
	const answer = probes.map(({ outcome }) => outcome).find((outcome) => outcome.kind === "answer");
	const replyTtl = icmp?.replyTtl ?? (answer?.kind === "answer" ? answer.replyTtl : null);
	const back = replyTtl === null ? null : returnHops(replyTtl);
	return {
		address,
		hostname: null,
		asn: null,
		rttMs: probes.flatMap((probe) => rttOf(probe) ?? []),
		icmp: icmp && describe(log.family, icmp),
		returnHops: back !== null && probes.some(expired) && setOnTheWay(back, ttl) ? null : back,
		mtu: log.tooBig.findLast(({ from }) => from === address)?.mtu ?? null,
		mplsLabels: icmp?.mplsLabels ?? []
	};
}
function describe(family, { type, code }) {
	return {
		type,
		code,
		meaning: icmpMeaning(family, type, code)
	};
}
function rttOf(probe) {
	const rttMs = rttOf$1(probe);
	return rttMs === null ? null : Math.round(rttMs * 1e3) / 1e3;
}
// build/js/engine/facts/answers-unknown.js
function answersUnknown(log) {
	const [first, ...others] = log.exchanges;
	if (!first || first.outcome === "answered") return [];
	const { port } = first;
	if (first.outcome === "reset") return [{
		code: "reset-after-request",
		port
	}];
	if (others.some(({ size, outcome }) => size === first.size && outcome === "answered")) return [];
	const bounds = sizeBounds(log, "answers");
	if (bounds && bounds.passes !== null && bounds.fails !== null) return blackHole(log) ? [] : [{
		code: "large-answers-late",
		passes: bounds.passes
	}];
	if (others.some(({ outcome }) => outcome === "answered" || outcome === "pending")) return [];
	if (others.some(({ outcome }) => outcome === "reset")) return [{
		code: "reset-after-request",
		port
	}];
	const silent = log.exchanges.filter(({ outcome }) => outcome === "silent");
	return silent.length > 0 ? [{
		code: "request-unanswered",
		port,
		size: Math.min(...silent.map(({ size }) => size))
	}] : [];
}
// build/js/engine/facts/data-lost.js
const LEAST_SIZES = 2;
function dataLost({ trials, segments }) {
	const tried = trials.filter(({ by }) => by === "segments");
	const sizes = new Set(tried.flatMap(({ size, outcome }) => outcome === "failed" ? [size] : []));
	if (sizes.size < LEAST_SIZES) return null;
	const least = Math.min(...sizes);
	return tried.some(({ outcome }) => outcome === "passed") || segments.some(({ outcome }) => outcome.kind === "acked" && outcome.passed >= least) ? null : {
		least,
		most: Math.max(...sizes)
	};
}
// build/js/engine/facts/path-mtu-unknown.js
function pathMtuUnknown(log) {
	const unequal = unequalFlows(log);
	if (unequal) return [{
		code: "sizes-differ-by-connection",
		...unequal
	}];
	const pmtu = pathMtu(log);
	const found = blackHole(log);
	if (found && pmtu?.status === "upper-bound" && pmtu.bytes === found.fails - 1) return [{
		code: "sizes-not-tested",
		passes: found.passes,
		fails: found.fails
	}];
	if (pmtu?.status === "confirmed") return found ? [] : ofEchoes(log);
	if (pmtu !== null) return sizeBounds(log, "datagrams") ? ofDatagrams(log) : ofBound(log, pmtu);
	return segmentsInconclusive(log) ? ofSegments(log) : [...ofDatagrams(log), ...ofMessages(log)];
}
function ofSegments(log) {
	const bounds = sizeBounds(log, "segments");
	if (!bounds) return [];
	const { passes, first } = bounds;
	if (passes !== null) return [{
		code: "segments-unacknowledged",
		passes
	}];
	const tried = log.trials.filter(({ by, outcome }) => by === "segments" && outcome !== "passed");
	const least = Math.min(...tried.map(({ size }) => size));
	return [{
		code: "segments-of-all-sizes-lost",
		size: first ?? localMtu(log),
		least
	}];
}
function ofDatagrams(log) {
	const bounds = sizeBounds(log, "datagrams");
	if (!bounds) return [];
	if (!bounds.confirmed) return [{
		code: "datagrams-unanswered",
		passes: bounds.passes ?? 0,
		fails: bounds.fails ?? localMtu(log)
	}];
	const { passes, fails } = bounds;
	if (explainedByMessage(log, bounds)) return [];
	if (answersAsLarge(log)) return [{
		code: "echo-direction-unknown",
		passes,
		fails
	}];
	return packetsSoLargeArrive(log, fails) ? [{
		code: "datagrams-contradicted",
		fails,
		passed: largestPassed(log) ?? 0
	}] : [];
}
function ofEchoes(log) {
	const bounds = sizeBounds(log, "datagrams");
	return bounds?.confirmed && answersAsLarge(log) && !explainedByMessage(log, bounds) && packetsSoLargeArrive(log, bounds.fails) ? [{
		code: "echoes-lost",
		fails: bounds.fails,
		passed: largestPassed(log) ?? 0
	}] : [];
}
function ofBound(log, { bytes, method }) {
	const passed = largestPassed(log);
	return method === "icmp" && passed !== null ? [{
		code: "bound-unproven",
		bytes,
		passed
	}] : [];
}
function ofMessages(log) {
	const named = namedMtu(log);
	if (sizeBounds(log, "datagrams") || named === null || named >= localMtu(log)) return [];
	const passed = largestPassed(log) ?? 0;
	if (passed > named) return [{
		code: "message-contradicted",
		named,
		passed
	}];
	return wasProbed(log, named + 1) && !wasRefused(log, named + 1) ? [{
		code: "message-unproven",
		named
	}] : [];
}
// build/js/engine/facts/quoted-mss.js
function quotedMss({ probes }) {
	const quotes = probes.flatMap(({ ttl, outcome }) => {
		if (outcome.kind !== "icmp" || ttl === null) return [];
		const { icmp, announcedMss } = outcome;
		return icmp.quotedMss === null || announcedMss === null ? [] : [{
			ttl,
			mss: icmp.quotedMss,
			lowered: icmp.quotedMss < announcedMss
		}];
	});
	const [nearest] = quotes.filter(({ lowered }) => lowered).sort((a, b) => a.ttl - b.ttl);
	const unchanged = quotes.filter(({ lowered }) => !lowered).map(({ ttl }) => ttl);
	return {
		quoted: nearest ? {
			ttl: nearest.ttl,
			mss: nearest.mss
		} : null,
		unchanged: unchanged.length > 0 ? Math.max(...unchanged) : null
	};
}
// build/js/engine/facts/size-trials.js
function sizeTrials(log, found) {
	return found.by === "answers" ? ofAnswers(log, found) : ofPackets(log, found);
}
function ofPackets(log, { passes, fails }) {
	const datagrams = log.probes.filter(({ ttl, purpose, service }) => ttl === null && service !== "tcp" && (purpose === "size" || purpose === "control"));
	const trials = {
		failedSends: datagrams.filter(({ size, outcome }) => size >= fails && outcome.kind === "lost").length,
		passedSends: datagrams.filter((probe) => probe.size <= passes && log.arrived(probe)).length
	};
	for (const { size, ttl, outcome } of log.segments) {
		if (ttl !== null) continue;
		if (outcome.kind === "lost" && size >= fails) trials.failedSends += 1 + outcome.retransmissions;
		if (outcome.kind === "acked" && outcome.passed <= passes) trials.passedSends += 1;
	}
	return trials;
}
function ofAnswers({ exchanges }, { passes, fails }) {
	return {
		failedSends: exchanges.filter(({ size, outcome }) => size >= fails && outcome === "silent").length,
		passedSends: exchanges.filter(({ size, outcome }) => size <= passes && outcome === "answered").length
	};
}
// build/js/report/text/reasons.js
function reasonText(reason) {
	switch (reason.code) {
		case "datagrams-unanswered": return `Of the packets between ${reason.passes} and ${reason.fails} bytes too few were answered to tell size from loss.`;
		case "segments-unacknowledged": return `Of the segments larger than ${reason.passes} bytes too few were acknowledged to tell size from loss.`;
		case "sizes-differ-by-connection": return `Segments of ${reason.least} bytes or more were lost again and again on ${reason.lost} connections, while others carried as large ones, up to ${reason.passed} bytes: what passes depends on the connection, so there is no one path MTU.`;
		case "segments-of-all-sizes-lost": return `Segments of ${reason.size} bytes were lost, and so were all smaller ones down to ${reason.least} bytes: whether their size is the cause is not known.`;
		case "sizes-not-tested": return `Sizes between ${reason.passes} and ${reason.fails} bytes could not be tested: the peer takes no larger segments any more, or no more connections.`;
		case "echo-direction-unknown": return `Packets of ${reason.fails} bytes are not echoed, those of ${reason.passes} bytes are. Echoes are as large as the requests, so in which direction the large ones are lost is not known.`;
		case "echoes-lost": return `Echo requests of ${reason.fails} bytes are not answered, though another packet of ${reason.passed} bytes arrives: a filter of large echo requests or something on the return path stops them, which of both is not known.`;
		case "datagrams-contradicted": return `Datagrams of ${reason.fails} bytes were not answered, and a packet of ${reason.passed} bytes arrived: something else than the path's size stops them.`;
		case "message-contradicted": return `A router named ${reason.named} bytes as the most that passes, and a packet of ${reason.passed} bytes arrived: paths differ, or the message is wrong.`;
		case "message-unproven": return `A router named ${reason.named} bytes as the most that passes; a packet one byte larger was neither refused nor answered, so whether larger ones pass is not known.`;
		case "bound-unproven": return reason.passed < reason.bytes ? `Packets larger than ${reason.bytes} bytes are refused, and none of ${reason.bytes} bytes was answered, the largest had ${reason.passed}: whether that size passes is not known.` : `Packets of ${reason.bytes} bytes arrive, and the kernel learned that larger ones do not; none one byte larger was refused, so whether it passes is not known.`;
		case "request-unanswered": return `Port ${reason.port} took the connection and no answer came, in packets of ${reason.size} bytes neither: the cause is not known.`;
		case "reset-after-request": return `Port ${reason.port} reset the connection after the request: whether large answers arrive was not tested.`;
		case "large-answers-late": return `Answers in packets of ${reason.passes} bytes came, larger ones not in time: whether their size is the cause is not known.`;
		case "ttl-rewritten": return `Packets with a TTL of ${reason.ttl} reach the target, though its answers come back over about ${reason.back} hops: TTLs are rewritten on the way, or a device nearby answers in the target's name, so the hop count is not known.`;
		case "first-router": return `Packets with a TTL of ${reason.ttl} reach the target, though the route to it leads through a router: that router has the address itself, or something there answers in the target's name, so the hop count is not known.`;
		case "hop-count-unproven": return `The target answers probes with a TTL of ${reason.ttl}, but some that must reach it were lost too: it may be nearer, so the hop count is not known.`;
		case "paths-of-unequal-length": return `Handshakes with a TTL of ${reason.ttl} reach the target over some paths and expire on others: parallel paths have different lengths, so there is no one hop count.`;
		case "proxy-not-ruled-out": return `TCP is answered from ${reason.ttl} ${reason.ttl === 1 ? "hop" : "hops"} away, no router was heard, and nothing but TCP was answered: a proxy nearby may have answered for the target, so the hop count is not known.`;
		case "return-path-longer": {
			const back = reason.back === null ? "more hops" : `about ${reason.back} hops`;
			return `The target answers packets with a TTL of ${reason.ttl}, and its answers come back over ${back}: the return path is longer, or a router rewrites TTLs and the target is farther away, so the hop count is not known.`;
		}
		case "return-path-shorter": return `The target answers packets with a TTL of ${reason.ttl} and none with less, but its answers come back over about ${reason.back} hops: probes with lower TTLs may have been dropped on the way, so the hop count is not known.`;
		case "return-path-unknown": return `The target answers handshakes with a TTL of ${reason.ttl}, but whether its answers come back over about as many hops could not be measured: TTLs may be rewritten on the way, so the hop count is not known.`;
		case "no-ttl-answered": return `The target accepts connections, but answers no probe with a TTL of up to ${reason.ttl}: the hop count is not known.`;
		case "probes-refused": return `This machine could not carry out ${reason.refused} of ${reason.sent} probes (${[...reason.errnos, ...reason.firewall ? ["its firewall"] : []].join(", ")}): what they would have told is missing.`;
		default: return reason;
	}
}
// build/js/report/target-evidence.js
function evidenceOf(log, scope) {
	const { route } = log;
	const arrived = log.probes.filter((probe) => log.arrived(probe));
	const reached = targetAnswers(log).some((probe) => isRequested(scope, probe));
	const proxy = nearbyProxy(log);
	const doubts = hopDoubts(log, scope);
	const foundBlackHole = blackHole(log);
	const unreachable = reached ? null : endingUnreachable(log, scope);
	const refusal = reached ? null : localRefusal(log, scope);
	const requested = [endpointName(scope.trace), ...scope.tcpPorts.map((port) => `tcp:${port}`)];
	const heard = new Set(log.probes.filter((probe) => log.arrived(probe) || isAnswer(probe)).map(endpointName));
	const largest = largestPassed(log, proxy === null);
	const pings = log.probes.filter(({ service }) => service === "icmp");
	const sizes = [...pathMtuUnknown(log), ...answersUnknown(log)];
	const refused = refusal === null ? refusedProbes(log, scope) : [];
	const [ofSize] = [...sizes, ...refused];
	return {
		interface: route.interface,
		sourceAddress: route.sourceAddress,
		onLink: route.onLink,
		cachedPmtu: route.interfaceMtu !== null && route.routeMtu < route.interfaceMtu ? route.routeMtu : null,
		verdict: unreachable && {
			from: unreachable.outcome.icmp.from,
			ttl: unreachableTtl(log, unreachable),
			icmp: describe(log.family, unreachable.outcome.icmp)
		},
		closed: closedPorts(scope, arrived),
		onlyResets: arrived.length > 0 && arrived.every(({ outcome }) => outcome.kind === "answer" && outcome.closed),
		silent: [...new Set(requested)].filter((name) => !heard.has(name)),
		localError: refusal && {
			errno: refusal.errno,
			doing: refusal.doing ?? `sending to ${endpointName(refusal.probe)}`,
			reject: refusal.reject === null ? null : rejectWords(log.family, refusal.reject)
		},
		tooBig: log.tooBig.map(({ from, mtu, size }) => ({
			from,
			ttl: routerTtl(log, from),
			mtu,
			size,
			passed: largest !== null && largest > mtu ? largest : null
		})),
		mss: {
			sent: mss(log).sent,
			...quotedMss(log)
		},
		largestPassed: largest,
		pmtuLimit: pmtuLimit(log),
		sizeTrials: foundBlackHole && sizeTrials(log, foundBlackHole),
		proxy: proxy && {
			...proxy,
			...refusesNearby(log) && { refuses: true }
		},
		loop: routingLoop(log),
		...tcpLoss(log),
		...doubts.some(({ code }) => code === "ttl-rewritten") ? { answersTooNear: true } : {},
		inconclusive: [
			...sizes,
			...doubts,
			...refused
		].map(reasonText),
		...ofSize === void 0 ? {} : { pmtuUnknown: reasonText(ofSize) },
		pingSockets: pings.length > 0 ? !pings.every(({ outcome }) => outcome.kind === "refused") : null
	};
}
function hopDoubts(log, scope) {
	const rewritten = ttlRewritten(log);
	if (rewritten !== null) return [rewritten];
	const unproven = hopCount(log, scope) === null && nearbyProxy(log) === null ? hopCountUnproven(log) : null;
	return unproven === null ? [] : [unproven];
}
function isAnswer({ outcome }) {
	return outcome.kind === "answer";
}
function unreachableTtl(log, { ttl, foreign, outcome }) {
	const { from } = outcome.icmp;
	const own = routerTtl(log, from);
	if (own !== null || ttl === null || foreign || from === log.route.sourceAddress) return own;
	return ttl === 1 || log.probes.some((probe) => probe.ttl === ttl - 1 && expired(probe)) ? ttl : null;
}
function tcpLoss(log) {
	const lost = dataLost(log);
	const unequal = unequalFlows(log);
	return {
		...tcpLossSeen(log) ? { lossSeen: true } : {},
		...lost === null ? {} : { dataLost: lost },
		...unequal === null ? {} : { unequalFlows: unequal }
	};
}
function closedPorts({ port }, arrived) {
	const open = new Set(arrived.filter(({ outcome }) => outcome.kind === "answer" && !outcome.closed).map(endpointName));
	const closed = arrived.filter((probe) => port !== null && probe.port === port && !open.has(endpointName(probe)));
	return [...new Set(closed.map(endpointName))];
}
function refusedProbes(log, { trace }) {
	const refused = refusals(log).filter(({ probe }) => probe.service !== "icmp" || trace.service === "icmp");
	if (refused.length === 0) return [];
	const errnos = [...new Set(refused.flatMap(({ errno, reject }) => reject === null ? [errno] : []))];
	const firewall = refused.some(({ reject }) => reject !== null);
	return [{
		code: "probes-refused",
		refused: refused.length,
		sent: log.probes.length,
		errnos,
		firewall
	}];
}
function rejectWords(family, reject) {
	return reject === "tcp-reset" ? reject : icmpMeaning(family, reject.type, reject.code);
}
// build/js/report/build.js
const NO_EVIDENCE = {
	interface: null,
	sourceAddress: null,
	onLink: null,
	cachedPmtu: null,
	verdict: null,
	closed: [],
	silent: [],
	localError: null,
	tooBig: [],
	mss: {
		sent: null,
		quoted: null,
		unchanged: null
	},
	largestPassed: null,
	pmtuLimit: null,
	sizeTrials: null,
	proxy: null,
	loop: [],
	inconclusive: [],
	pingSockets: null,
	lossService: null,
	lossByIcmp: false
};
const NO_SERVICE = {
	name: null,
	addresses: [],
	service: null,
	wait: null,
	watch: null,
	connections: null
};
function unmeasured(facts, endReason, localError = null) {
	return {
		...facts,
		reached: false,
		answeredBy: [],
		endReason,
		hopCount: null,
		hopCountMethod: null,
		returnHopCount: null,
		returnHopCountMethod: null,
		rttMs: null,
		loss: {
			sent: 0,
			received: 0
		},
		pmtu: {
			bytes: null,
			status: "unknown",
			method: null,
			localMtu: null
		},
		blackHole: null,
		peerMss: null,
		icmpVisible: false,
		hops: [],
		...NO_SERVICE,
		evidence: {
			...NO_EVIDENCE,
			localError
		}
	};
}
function buildTarget(log, scope) {
	const { route } = log;
	const answers = targetAnswers(log);
	const reached = answers.some((probe) => isRequested(scope, probe));
	const proxy = nearbyProxy(log);
	const count = hopCount(log, scope);
	const rowScope = rowsOf(log, scope);
	const samples = targetSamples(log, scope, count?.hops ?? null);
	const received = samples.filter((probe) => log.arrived(probe) && !repeated(probe)).length;
	const foundBlackHole = blackHole(log);
	const own = proxy ? answers.filter(({ service }) => service !== "tcp") : answers;
	const back = proxy && own.length === 0 ? null : returnPath(log, own, scope, count?.hops ?? null);
	return {
		target: scope.target,
		host: scope.host,
		address: scope.address,
		family: scope.family,
		protocol: scope.protocol,
		port: scope.port,
		reached,
		answeredBy: [...new Set(answers.map(answeringName))],
		endReason: endReason(log, scope, reached),
		hopCount: count?.hops ?? null,
		hopCountMethod: count?.method ?? null,
		returnHopCount: back?.hops ?? null,
		returnHopCountMethod: back?.method ?? null,
		rttMs: (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.$)(targetRtts(log, scope, samples)),
		loss: {
			sent: samples.length,
			received
		},
		pmtu: {
			...pathMtu(log) ?? {
				bytes: null,
				status: "unknown",
				method: null
			},
			localMtu: route.interfaceMtu === null ? null : localMtu(log)
		},
		blackHole: foundBlackHole && {
			direction: foundBlackHole.direction,
			passes: foundBlackHole.passes,
			fails: foundBlackHole.fails,
			afterHop: foundBlackHole.afterHop
		},
		peerMss: mss(log).peer,
		icmpVisible: log.icmpErrors > 0,
		hops: hopRows(log, rowScope, reached ? null : endingUnreachable(log, scope)?.ttl ?? null),
		...NO_SERVICE,
		evidence: {
			...evidenceOf(log, scope),
			...lossEvidence(log, samples)
		}
	};
}
function targetRtts(log, scope, samples) {
	const rtts = (probes) => probes.flatMap((probe) => log.arrived(probe) ? rttOf(probe) ?? [] : []);
	const counted = rtts(samples);
	return counted.length > 0 ? counted : rtts(log.probes.filter((probe) => isRequested(scope, probe)));
}
function rowsOf(log, scope) {
	const proxyTtl = nearbyProxy(log)?.tcpHops ?? null;
	const ttls = log.probes.flatMap((probe) => probe.ttl !== null && probe.purpose === "hop" && log.arrived(probe) && !(proxyTtl !== null && probe.service === "tcp") ? [probe.ttl] : []);
	const targetTtl = hopCount(log, scope)?.hops ?? (ttls.length > 0 ? Math.min(...ttls) : null);
	return {
		address: scope.address,
		service: targetService(log, scope),
		trace: scope.trace.service,
		targetTtl,
		proxyTtl
	};
}
function answeringName(probe) {
	return probe.service === "udp" ? probe.service : endpointName(probe);
}
// build/js/report/shared-routers.js
function shareRouters(results) {
	return results.map((target) => {
		const leaving = results.filter((other) => other !== target && sameFirstHop(target, other));
		const icmpForOthers = !target.icmpVisible && leaving.some(({ icmpVisible }) => icmpVisible);
		let sharing = leaving;
		const hops = target.hops.map((hop) => {
			sharing = sharing.filter((other) => !parts(hop, at(other, hop.ttl)));
			if (hop.sent === 0 || hop.responders.length > 0) return hop;
			const heard = sharing.map((other) => routersAt(other, hop.ttl)).filter((list) => list.length > 0);
			const answeredOthers = common(heard);
			if (heard.length > 0 && answeredOthers.length === 0) sharing = [];
			return answeredOthers.length === 0 ? hop : {
				...hop,
				answeredOthers
			};
		});
		return {
			...target,
			hops,
			...icmpForOthers && { evidence: {
				...target.evidence,
				icmpForOthers
			} }
		};
	});
}
function sameFirstHop(a, b) {
	const [one, other] = [a.evidence, b.evidence];
	if (a.family === null || a.family !== b.family || one.interface === null || one.onLink || other.onLink) return false;
	return one.interface === other.interface && one.sourceAddress === other.sourceAddress;
}
function parts(a, b) {
	if (b === void 0 || a.responders.length === 0 || b.responders.length === 0) return false;
	return !a.responders.some(({ address }) => b.responders.some((other) => other.address === address));
}
function routersAt(target, ttl) {
	return (at(target, ttl)?.responders ?? []).flatMap(({ address, icmp }) => icmp?.meaning === "time-exceeded" ? [address] : []);
}
function at(target, ttl) {
	return target.hops.find((hop) => hop.ttl === ttl);
}
function common([first = [], ...others]) {
	return first.filter((address) => others.every((list) => list.includes(address)));
}
// build/js/action/measure/entry.js
function withoutAddress({ target, host, protocol, port }) {
	return {
		target,
		host,
		address: null,
		family: null,
		protocol,
		port
	};
}
function unmeasurable(facts, error) {
	if (error instanceof NetworkUnavailable) return unmeasured(facts, "refused-locally", {
		errno: error.errno,
		doing: `preparing the network (${error.call})`
	});
	return (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.W)(unmeasured(facts, "refused-locally"), "the path", error);
}
// build/js/action/measure/hop-names.js
const NAMES_GRACE = 100;
function beginLookups(address, names, options) {
	if (options.resolveNames) names.nameOf(address);
	if (options.resolveAsn) names.originOf(address);
}
async function withNames(results, names, options, signal) {
	const all = [...new Set(results.flatMap(({ hops }) => hops.flatMap(addresses)))];
	const hostnames = new Map();
	const origins = new Map();
	const lookups = all.flatMap((address) => [...options.resolveNames ? [names.nameOf(address).then((name) => hostnames.set(address, name))] : [], ...options.resolveAsn ? [names.originOf(address).then((asn) => origins.set(address, asn))] : []]);
	if (lookups.length > 0 && (names.answering() || options.targets.some(({ host }) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.V)(host) === 0))) await soon(Promise.all(lookups), signal);
	return results.map((result) => ({
		...result,
		hops: result.hops.map((hop) => ({
			...hop,
			responders: hop.responders.map((responder) => ({
				...responder,
				hostname: hostnames.get(responder.address) ?? null,
				asn: origins.get(responder.address) ?? null
			}))
		}))
	}));
}
function addresses(hop) {
	return hop.responders.map(({ address }) => address);
}
async function soon(work, signal) {
	const { promise, resolve } = Promise.withResolvers();
	const timer = setTimeout(resolve, signal.aborted ? 0 : NAMES_GRACE);
	await Promise.race([work, promise]);
	clearTimeout(timer);
}
// build/js/action/measure/notices.js
const EVERY = 800;
const MOST_NAMED = 3;
function notices(running, { onWait }) {
	if (onWait === void 0) return { [Symbol.dispose]: () => void 0 };
	const told = new Set();
	const look = () => {
		const news = running().flatMap((entry) => {
			const what = entry.trace === null ? null : phaseOf(entry.trace.measuring.log);
			const phase = `${entry.index} ${what}`;
			if (what === null || told.has(phase)) return [];
			told.add(phase);
			return [{
				what,
				label: entry.spec.target
			}];
		});
		for (const [what, about] of Map.groupBy(news, (each) => each.what)) onWait(listed(about), what);
	};
	const timer = setInterval(look, EVERY);
	return { [Symbol.dispose]: () => clearInterval(timer) };
}
function listed(about) {
	const labels = [...new Set(about.map(({ label }) => label))];
	const more = labels.length - MOST_NAMED;
	return more > 0 ? `${labels.slice(0, MOST_NAMED).join(", ")} and ${more} more` : labels.join(", ");
}
function phaseOf({ probes, segments }) {
	const [probe, segment] = [probes.at(-1), segments.at(-1)];
	if (segment !== void 0 && segment.sentAt >= (probe?.sentAt ?? 0)) return sizes;
	return probe === void 0 ? null : phases[probe.purpose];
}
const sizes = "the path MTU (packets of exact sizes)";
const phases = {
	hop: "answers of routers",
	flow: "answers of parallel routers",
	reach: "answers of the target",
	control: "answers to small control datagrams",
	loss: "the count of lost probes",
	size: sizes,
	locate: "the hop at which large packets are lost",
	special: "answers to the last probes"
};
// build/js/action/measure/progress.js
function reportHops(entry, ended, probes, { onHop }) {
	if (!onHop || !entry.trace) return;
	const { measuring, scope } = entry.trace;
	const { log } = measuring;
	const rows = rowsOf(log, {
		...scope,
		cut: null
	});
	const last = ended ? buildTarget(log, {
		...scope,
		cut: null
	}).hops.length : rows.targetTtl ?? 255;
	for (let ttl = entry.told + 1; ttl <= last; ttl++) {
		const hop = hopRow(log, rows, ttl);
		if (!ended && hop.received < Math.max(hop.sent, probes)) return;
		entry.told = ttl;
		onHop(entry.index, hop);
	}
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
// build/js/service/system-lookup.js
var system_lookup_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ lookUpBySystem: () => lookUpBySystem });
const LOOKUPS_AT_ONCE = 2;
const MOST_FOUND = 64;
const MOST_TOLD = 8;
const NO_HOST = "ENOTHOST";
const lookups = limitConcurrency(LOOKUPS_AT_ONCE);
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
		return (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_8__.lookup)(host, {
			all: true,
			family: family ?? 0,
			order: "verbatim"
		});
	};
	const answer = lookups(inTurn).then((found) => ({
		ms: performance.now() - began,
		...ofHosts(found)
	}), (error) => ({
		addresses: [],
		ms: performance.now() - began,
		error: (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(error)
	}));
	try {
		return await announced(Promise.race([answer, ended.promise]), `the system's lookup of the name ${host}`, onWait);
	} finally {
		signal.removeEventListener("abort", onAbort);
	}
}
function ofHosts(found) {
	const unique = [...new Map(found.map(({ address, family }) => [address, family === 6 ? 6 : 4]))];
	const noHosts = unique.map(([address]) => address).filter((address) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.l)(address) || (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.c)(address));
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
// build/js/action/measure/service.js
function userAgent({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository }) {
	const page = server && repository && /^[\w./:-]{1,200}$/.test(server + repository) ? ` (+${server}/${repository})` : "";
	return `tracepath-action/${VERSION}${page}`;
}
const PROBES_FIRST_MS = 50;
async function askServersLater(host, { system, signal, onWait, threads }, family) {
	const pause = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(PROBES_FIRST_MS, void 0, {
		signal,
		ref: false
	}).catch(() => {});
	await Promise.race([system, pause]);
	await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setImmediate)();
	return (await threads()).askServers(host, family, onWait, system);
}
function begin({ spec, scheme, options, onWait, threads }, names, family, only) {
	if (scheme === null) return {
		chosen: Promise.resolve(null),
		done: nameAlone(names, family, only),
		explain: () => {}
	};
	const request = requestOf(spec, scheme, options, family, only);
	const started = threads().then((them) => them.check(request, names?.system ?? null, onWait));
	const done = started.then(async (check) => {
		const [found, name] = await Promise.all([check.done, names?.result ?? null]);
		return {
			...found,
			name
		};
	});
	done.catch(() => {});
	const explain = () => void started.then((check) => check.explain()).catch(() => {});
	return {
		chosen: started.then(({ chosen }) => chosen).catch(() => null),
		done,
		explain
	};
}
function requestOf(spec, scheme, options, family, only) {
	return {
		scheme,
		host: spec.host,
		port: spec.port ?? 443,
		path: spec.path ?? "/",
		url: shownUrl(scheme, spec),
		family,
		only,
		source: options.source,
		proxy: options.proxy,
		httpStatus: options.httpStatus,
		userAgent: userAgent(process.env),
		env: process.env
	};
}
function proxyOf(spec, scheme, setting) {
	if (scheme === null) return null;
	return (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.D)({
		scheme,
		host: spec.host,
		port: spec.port ?? 443,
		proxy: setting,
		env: process.env
	});
}
async function nameAlone(names, family, only) {
	if (names === null) return {
		name: null,
		addresses: [],
		service: null
	};
	const [name, { addresses }] = await Promise.all([names.result, names.system]);
	const untried = {
		traced: false,
		connect: null,
		connectMs: null,
		errno: null
	};
	return {
		name,
		addresses: addresses.filter((found) => (family === null || found.family === family) && (only === null || found.address === only)).slice(0, 8).map((found) => ({
			...found,
			...untried
		})),
		service: null
	};
}
function shownUrl(scheme, { host, port, path }) {
	const standard = {
		http: 80,
		https: 443,
		tls: null,
		tcp: null
	}[scheme];
	return `${scheme}://${`${host.includes(":") ? `[${host}]` : host}${port === standard ? "" : `:${port}`}`}${standard === null ? "" : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.s)(path ?? "/")}`;
}
const CONTRADICTED = new Set([
	"silent",
	"max-hops",
	"unreachable",
	"prohibited",
	"loop"
]);
function withConnection(result) {
	const { port, answeredBy, addresses } = result;
	const open = addresses.some(({ traced, connect }) => traced && connect === "open");
	if (result.reached || port === null || !open) return result;
	return {
		...result,
		reached: true,
		answeredBy: [...answeredBy, `tcp:${port}`],
		endReason: endOfReached(result)
	};
}
function endOfReached({ endReason }) {
	return CONTRADICTED.has(endReason) ? "reached" : endReason;
}
function endAtProxy({ reached, endReason, addresses }, { proxy, cutBy }) {
	const opened = addresses.some(({ connect }) => connect === "open");
	if (!(reached || opened) || endReason === "deadline" || endReason === "cancelled") return endReason;
	if (cutBy !== null) return cutBy;
	if (proxy?.problem !== null) return "proxy-refused";
	return opened ? "silent" : "refused-locally";
}
function withCheck(result, { name, addresses, service: found }, endedBy) {
	const service = found === null || found.cutIn === null ? found : {
		...found,
		cutBy: endedBy
	};
	const marked = addresses.map((tried) => ({
		...tried,
		traced: tried.address === result.address
	}));
	const merged = {
		...result,
		name,
		addresses: marked,
		service
	};
	const proxy = pathProxy(merged);
	if (service === null || proxy === null) return withConnection(merged);
	if (proxy.problem === null && answeredThrough(service, proxy)) return {
		...merged,
		reached: true,
		answeredBy: ["proxy"],
		endReason: endOfReached(merged)
	};
	return {
		...merged,
		reached: false,
		answeredBy: [],
		endReason: endAtProxy(merged, service)
	};
}
function answeredThrough({ tls, http }, { connect, status }) {
	if (tls === null && http === null) return connect && status !== null;
	return tls !== null && tls.problem !== "reset" && tls.problem !== "silent" || (http?.status ?? null) !== null;
}
function shareAddresses(results) {
	const all = results.flatMap(({ addresses }) => addresses);
	return results.map((result) => ({
		...result,
		addresses: all.map((tried) => ({
			...tried,
			traced: tried.address === result.address
		}))
	}));
}
// build/js/action/measure/resolve.js
async function resolve(spec, options, signal, onWait, threads) {
	const { ipVersion, serviceCheck } = options;
	const family = ipVersion === 4 || ipVersion === 6 ? ipVersion : null;
	const scheme = serviceCheck ? (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(spec) : null;
	const proxy = proxyOf(spec, scheme, options.proxy);
	const end = proxy === null ? spec : proxyEnd(proxy);
	const literal = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.V)(end.host);
	const context = {
		spec,
		scheme,
		options,
		threads,
		signal,
		onWait
	};
	const names = literal === 0 ? await namesOf(end.host, context, family, proxy !== null) : null;
	const lookup = names?.system ?? null;
	const check = (of, only) => serviceCheck && (scheme !== null || names !== null) ? begin(context, names, of, only) : null;
	if (lookup === null) {
		if (proxy !== null && family !== null && family !== literal) return [{
			...noName(spec, family, "ENODATA"),
			checking: check(family, null)
		}];
		return [{
			kind: "choices",
			choices: [{
				address: end.host,
				family: literal
			}],
			end,
			checking: check(family, null)
		}];
	}
	const first = ipVersion === "both" || options.addresses === "all" ? null : check(family, null);
	const { addresses, error } = await lookup;
	if (error === "ABORT_ERR") return [];
	if (error !== null) return [{
		...noName(spec, family, error),
		checking: first ?? check(family, null)
	}];
	const wanted = ipVersion === "both" ? [4, 6] : [family];
	const byFamily = wanted.map((only) => addresses.filter((choice) => only === null || choice.family === only));
	const traced = firstInTurn(byFamily);
	const found = wanted.flatMap((only, index) => {
		const choices = byFamily[index] ?? [];
		if (choices.length === 0) return [];
		if (options.addresses === "first" || proxy !== null) return [{
			kind: "choices",
			choices,
			end,
			checking: first ?? check(only, null)
		}];
		return choices.filter((choice) => traced.has(choice)).map((choice) => ({
			kind: "choices",
			choices: [choice],
			end,
			checking: check(choice.family, choice.address)
		}));
	});
	return found.length > 0 ? found : [{
		...noName(spec, family, "ENODATA"),
		checking: first ?? check(family, null)
	}];
}
function firstInTurn(byFamily) {
	const inTurn = byFamily.flatMap((choices) => choices.map((choice, rank) => ({
		choice,
		rank
	}))).toSorted((a, b) => a.rank - b.rank).slice(0, 8);
	return new Set(inTurn.map(({ choice }) => choice));
}
async function namesOf(host, context, family, viaProxy) {
	const { scheme, options, threads, signal, onWait } = context;
	if (scheme === null) {
		const system = lookUpBySystem(host, {
			family,
			signal,
			onWait
		});
		return {
			system,
			result: options.serviceCheck ? askServersLater(host, {
				...context,
				system
			}, family) : null
		};
	}
	if (viaProxy) return {
		system: (await threads()).lookUpAlone(host, family, onWait),
		result: null
	};
	return (await threads()).lookUp(host, family, onWait);
}
function proxyEnd({ host, port, kind }) {
	return {
		host,
		port,
		protocol: "tcp",
		applicationProtocol: kind === "https" ? "tls" : "http"
	};
}
function noName(spec, family, code) {
	const refusal = {
		errno: code,
		doing: "looking up the name"
	};
	return {
		kind: "failed",
		result: unmeasured({
			...withoutAddress(spec),
			family
		}, "name-not-found", refusal)
	};
}
// build/js/engine/facts/round-trips.js
function pathRtt({ probes }) {
	const rtts = probes.flatMap((probe) => rttOf$1(probe) ?? []);
	return rtts.length > 0 ? Math.max(...rtts) : null;
}
function targetRtt(log) {
	return leastRtt(log.probes.filter((probe) => log.arrived(probe)));
}
function leastRtt(probes) {
	let least = null;
	for (const probe of probes) {
		const rtt = rttOf$1(probe);
		if (rtt !== null && (least === null || rtt < least)) least = rtt;
	}
	return least;
}
const LEAST_WAIT_FOR_KNOWN = 250;
const RATE_LIMIT_PAUSE = 1050;
function roundTripWait(rtt, least = 60) {
	return Math.max(least, 3 * (rtt ?? 0));
}
function waitFor(same, later, most) {
	if (same !== null) return Math.min(most, roundTripWait(same, LEAST_WAIT_FOR_KNOWN));
	return Math.min(most, later === null ? most : Math.max(60, 10 * later));
}
// build/js/engine/facts/firewall-reset.js
function mayBeFirewallReset(log, { outcome, service, port }) {
	if (service !== "tcp" || !isReset(outcome)) return false;
	const rejects = log.probes.filter((probe) => isReject(log, probe));
	if (rejects.length === 0) return false;
	const rejectedAt = Math.min(...rejects.map(({ ttl, outcome: { icmp } }) => Math.min(ttl ?? NOWHERE, (routerTtl(log, icmp.from) ?? NOWHERE) + 1)));
	const handshakes = log.probes.filter((probe) => probe.service === "tcp" && probe.port === port);
	if (handshakes.some((probe) => expired(probe) && (probe.ttl ?? 0) >= rejectedAt)) return false;
	const resets = handshakes.flatMap(({ ttl, outcome }) => ttl !== null && isReset(outcome) ? [ttl] : []);
	if (resets.length === 0) return true;
	const resetAt = Math.min(...resets);
	const expiredFrom = (least) => log.probes.filter((probe) => expired(probe) && (probe.ttl ?? 0) >= least);
	if (rejectedAt === NOWHERE) return expiredFrom(resetAt - 1).length === 0;
	return resetAt <= rejectedAt && expiredFrom(resetAt).every(({ service }) => service === "tcp");
}
const NOWHERE = Number.POSITIVE_INFINITY;
function isReject({ address, route }, { outcome }) {
	if (outcome.kind !== "icmp" || outcome.icmpClass === null) return false;
	const { icmpClass, icmp } = outcome;
	return icmpClass !== "expired" && icmpClass !== "too-big" && icmp.from !== address && icmp.from !== route.sourceAddress;
}
function isReset(outcome) {
	return outcome.kind === "answer" && outcome.closed;
}
// build/js/engine/outcome-of.js
const HANDSHAKE = {
	kind: "answer",
	from: null,
	replyTtl: null,
	small: true,
	info: null
};
function timed(rttMs, repeated) {
	return {
		rttMs: repeated ? null : rttMs,
		repeated
	};
}
function outcomeOf(event, family) {
	switch (event.kind) {
		case "icmp": {
			const { icmp, repeated = false } = event;
			const icmpClass = icmpClassOf(family, icmp.type, icmp.code);
			const announcedMss = repeated ? null : event.announcedMss ?? null;
			return {
				kind: "icmp",
				icmpClass,
				icmp,
				...timed(event.rttMs, repeated),
				announcedMss
			};
		}
		case "answer": {
			const { from, replyTtl, service } = event;
			const small = SERVICES[service === "echo" ? "icmp" : service].smallAnswers;
			return {
				kind: "answer",
				from,
				replyTtl,
				rttMs: event.repeated ? null : event.rttMs,
				repeated: false,
				closed: false,
				small,
				info: null
			};
		}
		case "connected": {
			const { info, replyTtl } = event;
			return {
				...HANDSHAKE,
				replyTtl,
				...timed(event.rttMs, info.totalRetrans > 0),
				closed: false,
				info
			};
		}
		case "reset": {
			const { established, rttMs, repeated = false } = event;
			return established ? null : {
				...HANDSHAKE,
				...timed(rttMs, repeated),
				closed: true
			};
		}
		case "local": return {
			kind: "refused",
			errno: event.errno,
			mtu: event.mtu,
			doing: event.doing ?? null,
			reject: event.reject ?? null
		};
		default: return null;
	}
}
function exchangeOutcome(event) {
	switch (event.kind) {
		case "data": return "answered";
		case "inspected":
			if (event.info.state === "closed") return "reset";
			return event.info.bytesReceived === 0 ? null : "answered";
		case "reset": return "reset";
		case "closed":
		case "local": return "ended";
		default: return null;
	}
}
// build/js/engine/probe-log.js
const OPEN = new Set([
	"pending",
	"lost",
	"ambiguous"
]);
var ProbeLog = class {
	family;
	address;
	route;
	probes = [];
	otherFlows = [];
	tooBig = [];
	icmpErrors = 0;
	shortQuotes = false;
	segments = [];
	exchanges = [];
	trials = [];
	#byId = new Map();
	constructor(to, route) {
		this.family = to.family;
		this.address = to.address.split("%")[0] ?? "";
		this.route = route;
	}
	recordProbe(facts) {
		const probe = {
			minTtl: null,
			...facts,
			outcome: { kind: "pending" }
		};
		(probe.purpose === "flow" ? this.otherFlows : this.probes).push(probe);
		this.#byId.set(probe.id, probe);
		return probe;
	}
	recordSegment(facts) {
		const segment = {
			...facts,
			outcome: { kind: "pending" }
		};
		this.segments.push(segment);
		return segment;
	}
	recordRequest(facts) {
		const exchange = {
			...facts,
			outcome: "pending"
		};
		this.exchanges.push(exchange);
		return exchange;
	}
	markSilent(exchange) {
		if (exchange.outcome === "pending") exchange.outcome = "silent";
	}
	recordTrial(trial) {
		this.trials.push(trial);
	}
	probe(id) {
		return this.#byId.get(id) ?? null;
	}
	record(event) {
		if (event.kind === "icmp" || event.kind === "unidentified" && event.icmp !== null) this.icmpErrors++;
		if (event.kind === "unidentified") {
			if (event.icmp !== null) this.shortQuotes = true;
			return;
		}
		this.#recordSegments(event);
		this.#recordExchanges(event);
		const probe = this.probe(event.id);
		const outcome = probe && OPEN.has(probe.outcome.kind) ? outcomeOf(event, this.family) : null;
		if (!probe || !outcome) return;
		probe.outcome = outcome;
		if (outcome.kind === "icmp" && outcome.icmpClass === "too-big") {
			const { from, mtu } = outcome.icmp;
			this.tooBig.push({
				from,
				mtu: mtu ?? 0,
				size: probe.size
			});
		}
	}
	markClosed(id) {
		const probe = this.probe(id);
		if (probe?.outcome.kind === "pending") probe.outcome = { kind: "lost" };
	}
	markAmbiguous(probe) {
		if (probe.outcome.kind === "pending" || probe.outcome.kind === "lost") probe.outcome = { kind: "ambiguous" };
	}
	#recordSegments(event) {
		if (event.kind === "acked") this.#acknowledge(event.id, event.info);
		const ended = event.kind === "reset" || event.kind === "closed";
		for (const segment of this.segments) if ((segment.id === event.id ? event.kind === "local" : ended && segment.connection === event.id) && segment.outcome.kind === "pending") segment.outcome = { kind: "refused" };
	}
	#recordExchanges(event) {
		const outcome = exchangeOutcome(event);
		if (outcome === null) return;
		for (const exchange of this.exchanges) if (exchange.connection === event.id && exchange.outcome === "pending") exchange.outcome = outcome;
	}
	markLost(segment, info) {
		if (segment.outcome.kind !== "pending") return;
		segment.outcome = {
			kind: "lost",
			retransmissions: this.#repeats(segment, info),
			pmtu: info?.pmtu ?? null
		};
	}
	#acknowledge(id, info) {
		const segment = this.segments.find((sent) => sent.id === id);
		if (segment?.outcome.kind !== "pending") return;
		segment.outcome = {
			kind: "acked",
			passed: packetSize(Math.min(segment.payload, info.sndMss), info, this.family),
			whole: segment.payload <= info.sndMss && info.pmtu >= segment.size,
			retransmissions: this.#repeats(segment, info),
			pmtu: info.pmtu
		};
	}
	#repeats({ connection }, info) {
		if (info === null) return 0;
		const opened = this.probe(connection)?.outcome;
		let before = opened?.kind === "answer" ? opened.info?.totalRetrans ?? 0 : 0;
		for (const { connection: of, outcome } of this.segments) if (of === connection && "retransmissions" in outcome) before += outcome.retransmissions;
		return info.totalRetrans - before;
	}
	arrived(probe) {
		const { outcome } = probe;
		if (outcome.kind === "answer") return !mayBeFirewallReset(this, probe);
		return outcome.kind === "icmp" && outcome.icmpClass === "closed" && outcome.icmp.from === this.address;
	}
};
// build/js/engine/scheduler.js
const MAX_RESUMPTIONS = 1e5;
var Running = class {
	done = false;
	result;
	wait = {
		until: null,
		ready: () => true
	};
	inbox = [];
	#generator;
	#tasks;
	#children = [];
	constructor(tasks, measurement) {
		this.#tasks = tasks;
		this.#generator = measurement(this);
	}
	get now() {
		return this.#tasks.now;
	}
	send(probe) {
		return this.#tasks.send(probe, this);
	}
	command(command) {
		this.#tasks.command(command);
	}
	adopt(id) {
		this.#tasks.adopt(id, this);
	}
	receive() {
		return this.inbox.shift();
	}
	spawn(measurement) {
		const child = this.#tasks.start(measurement);
		this.#children.push(child);
		return child;
	}
	cancel() {
		if (this.done) return;
		this.done = true;
		for (const child of this.#children) child.cancel();
		this.#generator.return(void 0);
	}
	runnable() {
		if (this.done) return false;
		const { until, ready, inbox } = this.wait;
		return inbox === true && this.inbox.length > 0 || until !== null && until <= this.now || ready?.() === true;
	}
	resume() {
		const step = this.#generator.next();
		if (step.done) {
			this.done = true;
			this.result = step.value;
		} else this.wait = step.value;
	}
};
var Scheduler = class {
	now = 0;
	#nextId;
	#running = [];
	#owners = new Map();
	#flows = new Map();
	#outbox = [];
	#log;
	constructor(nextId, log = null) {
		this.#nextId = nextId;
		this.#log = log;
	}
	start(measurement) {
		const task = new Running(this, measurement);
		this.#running.push(task);
		return task;
	}
	send(probe, owner) {
		const id = this.#nextId();
		this.#owners.set(id, owner);
		if (probe.kind === "datagram") this.#flows.set(probe.flow, owner);
		this.#outbox.push({
			...probe,
			id
		});
		return id;
	}
	command(command) {
		if (command.kind === "close") {
			this.#owners.delete(command.id);
			this.#log?.markClosed(command.id);
		}
		this.#outbox.push(command);
	}
	adopt(id, owner) {
		this.#owners.set(id, owner);
	}
	handle(event) {
		const owner = event.kind === "unidentified" ? this.#flows.get(event.flow) : this.#owners.get(event.id);
		if (!owner) return;
		this.#log?.record(event);
		if (!owner.done) owner.inbox.push(event);
	}
	poll(now) {
		this.now = Math.max(now, this.now);
		for (let resumed = 0, again = true; again;) {
			again = false;
			for (let i = 0; i < this.#running.length; i++) {
				const task = this.#running[i];
				if (!task?.runnable()) continue;
				if (++resumed > MAX_RESUMPTIONS) throw new Error("a measurement resumes without end");
				task.resume();
				again = true;
			}
		}
		const live = this.#running.filter((task) => !task.done);
		this.#running.length = 0;
		this.#running.push(...live);
		const times = live.map((task) => task.wait.until).filter((until) => until !== null);
		const commands = this.#outbox;
		this.#outbox = [];
		return {
			commands,
			wakeAt: times.length > 0 ? Math.min(...times) : null,
			ended: live.length === 0
		};
	}
	cancel() {
		for (const task of this.#running) task.cancel();
	}
};
function* nextEvent(scope, until) {
	for (;;) {
		const event = scope.receive();
		if (event) return event;
		if (until !== null && until <= scope.now) return null;
		yield {
			until,
			inbox: true
		};
	}
}
function* when(scope, condition, until) {
	while (!condition()) {
		if (until !== null && until <= scope.now) return false;
		yield {
			until,
			ready: condition
		};
	}
	return true;
}
function* join(scope, tasks) {
	yield* when(scope, () => tasks.every((task) => task.done), null);
}
// build/js/engine/session.js
var Session = class Session {
	log;
	request;
	#scope;
	constructor(scope, log, request) {
		this.#scope = scope;
		this.log = log;
		this.request = request;
	}
	get now() {
		return this.#scope.now;
	}
	probe(endpoint, shape) {
		const { ttl, purpose } = shape;
		const { to, flow } = this.request;
		const size = shape.size ?? smallSize(endpoint.service, to.family);
		const id = this.send(probeCommand(endpoint, to, {
			ttl,
			size,
			flow: flow + shape.flow
		}));
		return this.log.recordProbe({
			id,
			...endpoint,
			ttl,
			size,
			purpose,
			sentAt: this.now
		});
	}
	connect({ port, purpose, minTtl, maxSeg, stream }) {
		const { to } = this.request;
		const limits = {
			ttl: null,
			minTtl: minTtl ?? null
		};
		const id = this.send({
			kind: "connect",
			to,
			port,
			...limits,
			maxSeg: maxSeg ?? null,
			stream: stream ?? null
		});
		const size = smallSize("tcp", to.family);
		return this.log.recordProbe({
			id,
			service: "tcp",
			port,
			...limits,
			size,
			purpose,
			sentAt: this.now
		});
	}
	segment(connection, info, payload, ttl = null) {
		const id = this.transmit(connection, payload, ttl);
		const size = packetSize(payload, info, this.request.to.family);
		return this.log.recordSegment({
			id,
			connection,
			payload,
			size,
			ttl,
			sentAt: this.now
		});
	}
	transmit(connection, bytes, ttl = null) {
		return this.send({
			kind: "transmit",
			connection,
			bytes,
			ttl
		});
	}
	close(id) {
		this.command({
			kind: "close",
			id
		});
	}
	send(probe) {
		return this.#scope.send(probe);
	}
	command(command) {
		this.#scope.command(command);
	}
	adopt(id) {
		this.#scope.adopt(id);
	}
	receive() {
		return this.#scope.receive();
	}
	spawn(step) {
		return this.#scope.spawn((scope) => step(new Session(scope, this.log, this.request)));
	}
};
// build/js/engine/steps/connection.js
const FIRST_TRIES = [
	0,
	250,
	500,
	750,
	1e3
];
const FIRST_GIVE_UP = 1300;
const LAST_TRY_MORE = 200;
const MOST_UNREACHABLE = 2;
const HTTP_PORT = 80;
const SEGMENT_WAIT = {
	usual: 450,
	lossy: 950
};
function repeatedly(count, pause) {
	return {
		tries: Array.from({ length: count }, (_, i) => i * pause),
		giveUp: count * pause + LAST_TRY_MORE
	};
}
function* connect(session, shape) {
	const { log } = session;
	const start = session.now;
	const open = [];
	let answer = { kind: "silent" };
	let answered = null;
	let over = false;
	try {
		for (let next = 0; answer.kind === "silent";) {
			const nextTry = shape.tries[next];
			const event = yield* nextEvent(session, start + Math.min(shape.giveUp, nextTry ?? shape.giveUp));
			if (event) {
				if (event.kind === "connected" || event.kind === "reset") answered = log.probe(event.id);
				if (event.kind === "connected") answer = {
					kind: "connected",
					id: event.id,
					info: event.info,
					rttMs: event.rttMs
				};
				else if (event.kind === "reset") answer = { kind: "reset" };
				else if (event.kind === "local" && open.every(({ outcome }) => outcome.kind === "refused")) answer = { kind: "refused" };
				else if (event.kind === "icmp" && open.filter(unreachable).length >= MOST_UNREACHABLE) break;
				continue;
			}
			if (nextTry === void 0 || nextTry >= shape.giveUp) break;
			open.push(session.connect(shape));
			next++;
		}
		over = true;
	} finally {
		const kept = answer.kind === "connected" ? answer : null;
		for (const probe of open) {
			if (probe.id === kept?.id) continue;
			session.close(probe.id);
			if (!over || answered && hadNoTime(probe, answered, session.now)) log.markAmbiguous(probe);
		}
	}
	return answer;
}
function hadNoTime(probe, answered, now) {
	return probe.sentAt > answered.sentAt || now - probe.sentAt < 2 * (rttOf$1(answered) ?? 0);
}
function unreachable({ outcome }) {
	return outcome.kind === "icmp" && outcome.icmpClass !== null && outcome.icmpClass !== "too-big";
}
function applicationProtocol(request, port) {
	return port === HTTP_PORT && request.port === null ? "http" : request.applicationProtocol;
}
function* sendSegment(session, connection, bytes, { wait, rest = 0 }) {
	const { log } = session;
	const until = session.now + wait + 2 * connection.rttMs;
	const segment = session.segment(connection.id, connection.info, bytes);
	if (rest > 0) session.transmit(connection.id, rest);
	let received = 0;
	for (;;) {
		const event = yield* nextEvent(session, until);
		if (!event) {
			session.command({
				kind: "inspect",
				connection: connection.id
			});
			let last = yield* nextEvent(session, session.now + 60);
			while (last && last.kind !== "inspected") last = yield* nextEvent(session, session.now + 60);
			log.markLost(segment, last?.info ?? null);
			return {
				outcome: "failed",
				size: segment.size,
				info: last?.info ?? null,
				received,
				reset: false
			};
		}
		if (event.kind === "data") received = event.total;
		if (event.kind === "acked" && event.id === segment.id) return {
			outcome: segment.outcome.kind === "acked" && segment.outcome.whole ? "passed" : "failed",
			size: segment.size,
			info: event.info,
			received,
			reset: false
		};
		if (event.kind === "reset" || event.kind === "closed" || event.kind === "local") return {
			outcome: "unknown",
			size: segment.size,
			info: null,
			received,
			reset: event.kind === "reset"
		};
	}
}
function segmentLost({ outcome, info }) {
	return outcome === "failed" && info !== null && info.unacked > 0;
}
// build/js/engine/steps/controls.js
function firstConnected(controls) {
	for (const { result } of controls) if (result?.handshake.kind === "connected") return {
		port: result.port,
		handshake: result.handshake
	};
	return null;
}
function allEnded(controls) {
	return controls.every(({ done }) => done);
}
function* openControl(session, port) {
	const { log, request } = session;
	const bytes = localMtu(log) - TCP_HEADERS[request.to.family];
	const shape = {
		port,
		stream: {
			protocol: applicationProtocol(request, port),
			serverName: request.serverName,
			bytes
		},
		tries: FIRST_TRIES,
		giveUp: FIRST_GIVE_UP,
		purpose: "reach"
	};
	const handshake = yield* connect(session, shape);
	return {
		port,
		handshake: handshake.kind === "silent" && log.probes.some((probe) => probe.port === port && accepted(probe)) ? yield* connect(session, shape) : handshake
	};
}
function* fillControl(session, port, handshake) {
	const { log, request } = session;
	const { family } = request.to;
	const { info, id: connection } = handshake;
	const bytes = localMtu(log) - TCP_HEADERS[family];
	session.adopt(connection);
	const first = Math.min(info.sndMss, bytes);
	const limits = {
		wait: SEGMENT_WAIT.usual,
		rest: bytes - first
	};
	log.recordRequest({
		connection,
		port,
		size: localMtu(log)
	});
	return {
		port,
		handshake,
		segment: yield* sendSegment(session, handshake, first, limits)
	};
}
// build/js/engine/steps/flow-hops.js
function* hopsOfFlow(session, port, rtt, guess) {
	const { log, request } = session;
	const stream = {
		protocol: applicationProtocol(request, port),
		serverName: request.serverName,
		bytes: 517
	};
	const lossy = tcpLossSeen(log) || handshakesInDoubt(log, guess);
	const wait = roundTripWait(rtt);
	const handshake = yield* connect(session, {
		port,
		stream,
		...lossy ? {
			tries: FIRST_TRIES,
			giveUp: FIRST_GIVE_UP
		} : {
			tries: [0, wait],
			giveUp: 3 * wait
		},
		purpose: "special"
	});
	if (handshake.kind !== "connected") return;
	const { id: connection, info } = handshake;
	function* arrives(ttl) {
		const segment = session.segment(connection, info, 1, ttl);
		const until = session.now + SEGMENT_WAIT[lossy ? "lossy" : "usual"] + 2 * rtt;
		for (let event = yield* nextEvent(session, until); event; event = yield* nextEvent(session, until)) {
			if (event.kind === "acked" && event.id === segment.id) return true;
			if (event.kind === "reset" || event.kind === "closed" || event.kind === "local") return null;
		}
		log.markLost(segment, null);
		return false;
	}
	let arrived = yield* arrives(guess);
	if (arrived === false && lossy) arrived = yield* arrives(guess);
	for (let ttl = guess - 1; ttl > 0 && arrived; ttl--) arrived = yield* arrives(ttl);
	session.close(connection);
}
// build/js/engine/facts/expected-hops.js
const LONGEST = 30;
function expectedHops(log, service) {
	for (const probe of log.probes) {
		if (probe.ttl !== null || !log.arrived(probe) || (service ?? probe.service) !== probe.service) continue;
		const replyTtl = replyTtlOf(probe);
		const hops = replyTtl === null ? null : returnHops(replyTtl);
		if (hops !== null && hops <= LONGEST) return hops;
	}
	return null;
}
// build/js/engine/search/ttl-window.js
const AHEAD = {
	usual: 4,
	farHandshakes: 6,
	expected: 1
};
const FAR = 20;
const SILENT_RUN = 24;
const RETRIED_TAIL = 3;
const EDGE_TRIES = 9;
const PACED_EDGE_TRIES = {
	usual: 1,
	limited: 3,
	lossy: 6
};
const STALL = {
	least: 20,
	most: 250,
	unknown: 90
};
const UNREACHABLE = new Set([
	"network",
	"host",
	"prohibited"
]);
const TRANSIENT = new Set([
	"ENOBUFS",
	"EAGAIN",
	"EMFILE",
	"ENFILE",
	"ENOMEM",
	"EMSGSIZE"
]);
var TtlWindow = class {
	target = null;
	unreachableAt = null;
	loop = null;
	refused = false;
	#log;
	#request;
	#slots = [{
		probes: [],
		retried: true,
		edgeRounds: 0
	}];
	#stretched = 0;
	#progressAt;
	constructor(log, request, now) {
		this.#log = log;
		this.#request = request;
		this.#progressAt = now;
	}
	advance(now, send) {
		this.#stretch(now, send);
		const times = [];
		if (this.top < this.#limit && !this.refused) times.push(this.#progressAt + this.#stall());
		for (let ttl = 1; ttl <= this.top; ttl++) {
			const at = this.#tend(ttl, now, send);
			if (at !== null) times.push(at);
		}
		return times.length > 0 ? Math.max(now, Math.min(...times)) : null;
	}
	get expectsMore() {
		return !this.refused && this.top < Math.min(this.#limit, expectedHops(this.#log) ?? 0);
	}
	record(probe) {
		const { outcome, ttl } = probe;
		if (ttl === null) return;
		if (outcome.kind === "refused") {
			if (!TRANSIENT.has(outcome.errno) && this.farthest === 0) this.refused = true;
		} else if (this.#log.arrived(probe)) this.target = lowestAnswered(this.#log, this.probes);
		else if (outcome.kind === "answer" || outcome.kind === "icmp" && UNREACHABLE.has(outcome.icmpClass)) this.unreachableAt = Math.min(ttl, this.unreachableAt ?? ttl);
		else if (this.loop === null && routingLoop(this.#log).length > 0) this.loop = this.farthest;
	}
	sendAgain(send) {
		for (let ttl = 1, top = this.top; ttl <= top; ttl++) {
			const open = this.#slot(ttl).probes.filter(({ outcome }) => outcome.kind === "pending");
			for (const probe of open) this.#log.markAmbiguous(probe);
			if (open.length > 0) this.#slot(ttl).probes.push(send(ttl));
		}
	}
	get probes() {
		return this.#slots.flatMap(({ probes }) => probes);
	}
	get top() {
		return this.#slots.length - 1;
	}
	get farthest() {
		const last = this.#slots.findLastIndex(({ probes }) => probes.some(heard));
		return Math.max(0, last);
	}
	stuck(now) {
		return this.target === null && this.top - this.farthest >= Math.min(2 * this.#ahead, this.#limit - this.farthest) && now >= this.#progressAt + this.#stall();
	}
	get lostAtTarget() {
		return (this.target === null ? [] : this.#from(this.target)).some(unanswered) && this.#targetMayLimit();
	}
	get #ahead() {
		const farthest = this.#slots[this.farthest]?.probes ?? [];
		return (leastRtt(farthest) ?? 0) >= FAR && farthest.some(({ service }) => service === "tcp") ? AHEAD.farHandshakes : AHEAD.usual;
	}
	get #limit() {
		const { maxHops } = this.#request;
		return Math.min(maxHops, this.farthest + SILENT_RUN, this.target ?? 255, this.unreachableAt ?? 255, this.loop ?? 255);
	}
	#slot(ttl) {
		this.#slots[ttl] ??= {
			probes: [],
			retried: false,
			edgeRounds: 0
		};
		return this.#slots[ttl];
	}
	#from(ttl) {
		return this.#slots.slice(ttl).flatMap(({ probes }) => probes);
	}
	#stretch(now, send) {
		if (this.refused) return;
		if (this.top > 0 && this.top < this.#limit && now >= this.#progressAt + this.#stall()) this.#stretched = this.top + this.#ahead;
		const expected = expectedHops(this.#log);
		const ahead = expected === null ? this.farthest + this.#ahead : Math.max(expected, this.farthest) + AHEAD.expected;
		const horizon = Math.min(this.#limit, Math.max(ahead, this.#stretched));
		while (this.top < horizon) {
			const ttl = this.top + 1;
			this.#slot(ttl).probes.push(send(ttl));
			this.#progressAt = now;
		}
	}
	#stall() {
		const rtt = targetRtt(this.#log) ?? this.#rttFrom(1);
		return rtt === null ? STALL.unknown : Math.min(STALL.most, Math.max(STALL.least, 1.5 * rtt + 10));
	}
	#rttFrom(ttl) {
		const rtts = this.#slots.slice(ttl).flatMap(({ probes }) => leastRtt(probes) ?? []);
		return rtts.length > 0 ? Math.max(...rtts) : null;
	}
	#tend(ttl, now, send) {
		const slot = this.#slot(ttl);
		this.#probeMore(ttl, slot, send);
		const waitUntil = this.#waitUntil(ttl, slot);
		if (waitUntil > now) return waitUntil;
		const retryAt = this.#retryAt(ttl, slot);
		if (retryAt === null || retryAt > now) return retryAt;
		for (let missing = this.#probesMissing(ttl, slot); missing > 0; missing--) this.#slot(ttl).probes.push(send(ttl));
		return this.#waitUntil(ttl, slot);
	}
	#probeMore(ttl, slot, send) {
		if (this.refused || ttl > this.#limit || !slot.probes.some(heard)) return;
		const spent = (ttl === this.target ? this.#from(ttl) : slot.probes).filter(({ outcome }) => outcome.kind !== "ambiguous").length;
		for (let i = spent; i < this.#request.probes; i++) this.#slot(ttl).probes.push(send(ttl));
	}
	#waitUntil(ttl, slot) {
		const open = slot.probes.filter(({ outcome }) => outcome.kind === "pending");
		if (open.length === 0) return 0;
		const later = this.#rttFrom(ttl + 1) ?? targetRtt(this.#log);
		const wait = waitFor(leastRtt(slot.probes) ?? (this.#edge(ttl) ? targetRtt(this.#log) : null), later, this.#request.probeTimeoutMs);
		return Math.max(...open.map(({ sentAt }) => sentAt)) + wait;
	}
	#retryAt(ttl, slot) {
		if (this.refused || ttl >= (this.target ?? 256) || ttl > this.#limit) return null;
		if (slot.probes.some(heard)) return null;
		const last = Math.max(...slot.probes.map(({ sentAt }) => sentAt));
		if (this.#edge(ttl)) {
			if (slot.edgeRounds === 0) return last;
			const lossy = lossSeen(this.#log) || this.lostAtTarget && this.#farthestRouter() === 0;
			const paced = PACED_EDGE_TRIES[lossy ? "lossy" : this.lostAtTarget ? "limited" : "usual"];
			return (this.#targetMayLimit() || this.#fewRouters()) && slot.edgeRounds <= paced ? last + RATE_LIMIT_PAUSE : null;
		}
		if (slot.retried) return null;
		if (this.#farthestRouter() === 0 && targetRtt(this.#log) !== null && !this.#fewRouters()) return null;
		if (this.target === null && ttl > this.#farthestRouter() + RETRIED_TAIL) return null;
		return last + RATE_LIMIT_PAUSE;
	}
	#probesMissing(ttl, slot) {
		if (!this.#edge(ttl)) {
			slot.retried = true;
			return Math.max(1, this.#request.probes - slot.probes.length);
		}
		return slot.edgeRounds++ === 0 ? this.#edgeTries(slot) : 1;
	}
	#targetMayLimit() {
		return this.#from(this.target ?? 256).some(({ outcome }) => outcome.kind === "icmp");
	}
	#fewRouters() {
		return this.target !== null && this.target <= 3 && this.#farthestRouter() === 0;
	}
	#farthestRouter() {
		const byRouter = (probe) => probe.outcome.kind === "icmp" && !this.#log.arrived(probe);
		const last = this.#slots.findLastIndex(({ probes }) => probes.some(byRouter));
		return Math.max(0, last);
	}
	#edge(ttl) {
		return this.target !== null && ttl === this.target - 1;
	}
	#edgeTries(slot) {
		const toTarget = this.#from(this.target ?? 0);
		const tries = triesToRuleOutLoss(toTarget.length, toTarget.filter(heard).length, EDGE_TRIES);
		return Math.max(1, tries - slot.probes.length);
	}
};
// build/js/engine/steps/hops.js
const OWN_PORTS = {
	base: 33434,
	count: 8192
};
var HopSearch = class {
	done = false;
	#session;
	#endpoint;
	#window;
	#own = null;
	constructor(session, endpoint) {
		this.#session = session;
		this.#endpoint = endpoint;
		this.#window = new TtlWindow(session.log, session.request, session.now);
	}
	*run() {
		const session = this.#session;
		for (;;) {
			const wakeAt = this.#window.advance(session.now, this.#send);
			if (wakeAt === null) break;
			if (!this.#window.expectsMore) yield {
				until: wakeAt,
				inbox: true,
				ready: () => this.#window.expectsMore
			};
			for (let event = session.receive(); event; event = session.receive()) this.#note(event);
		}
		for (const probe of this.#window.probes) if (probe.outcome.kind === "pending") this.#giveUp(probe);
		this.done = true;
	}
	get service() {
		return this.#endpoint.service;
	}
	get target() {
		return this.#window.target;
	}
	get stuck() {
		return this.#window.stuck(this.#session.now);
	}
	get lostAtTarget() {
		return this.#window.lostAtTarget;
	}
	#send = (ttl) => {
		const { service } = this.#endpoint;
		const count = this.#session.log.probes.length;
		const port = OWN_PORTS.base + count % OWN_PORTS.count;
		const endpoint = this.#own === "ports" ? {
			service,
			port
		} : this.#endpoint;
		const flow = this.#own === "flows" ? FLOWS.own + count % OWN_FLOWS : FLOWS.hops;
		return this.#session.probe(endpoint, {
			ttl,
			purpose: "hop",
			flow
		});
	};
	#note(event) {
		if (event.kind === "unidentified") {
			this.#tellApart(event.icmp === null ? "flows" : "ports");
			return;
		}
		if (event.kind === "connected" || event.kind === "reset" || event.kind === "icmp" && this.service === "tcp") this.#session.close(event.id);
		const probe = this.#session.log.probe(event.id);
		if (probe) this.#window.record(probe);
	}
	#giveUp({ id, service }) {
		if (service === "tcp" || this.#own === "flows") this.#session.close(id);
		else this.#session.log.markClosed(id);
	}
	#tellApart(own) {
		if (this.#own !== null || this.service !== "udp") return;
		this.#own = own;
		this.#window.sendAgain(this.#send);
	}
};
function startHopSearch(session, endpoint) {
	let search;
	session.spawn((own) => {
		search = new HopSearch(own, endpoint);
		return search.run();
	});
	if (!search) throw new Error("a task did not begin");
	return search;
}
// build/js/engine/steps/await-replies.js
function* awaitReplies(session, probes, wait) {
	const until = session.now + wait;
	for (;;) {
		while (session.receive());
		if (!probes.some(unanswered) || session.now >= until) break;
		yield {
			until,
			inbox: true
		};
	}
	for (const probe of probes) if (unanswered(probe)) session.close(probe.id);
}
// build/js/engine/steps/proxy-check.js
const FLOWS_COMPARED = 10;
const NEARER_MARGIN = 5;
function tcpSooner(log, trace, tcpRtt) {
	const rtt = leastRtt(log.probes.filter((probe) => probe.service === trace && log.arrived(probe)));
	return rtt !== null && rtt > 2 * tcpRtt + NEARER_MARGIN;
}
function* sendTcpShort(session, port, hops) {
	const { log } = session;
	if (hops <= 2) return;
	const shape = {
		ttl: hops - 2,
		purpose: "hop",
		flow: FLOWS.hops
	};
	const probe = session.probe({
		service: "tcp",
		port
	}, shape);
	yield* awaitReplies(session, [probe], roundTripWait(targetRtt(log)));
	session.close(probe.id);
}
function* sendUdpFarther(session, hops) {
	const { log, request } = session;
	const near = atFirstRouter(hops, log);
	if (!near && (routerTtls(log).length === 0 || hops >= request.maxHops)) return;
	yield* awaitReplies(session, [session.probe(TRACEPATH, {
		ttl: near ? hops : hops + 1,
		purpose: "hop",
		flow: FLOWS.hops
	})], roundTripWait(targetRtt(log)));
}
function* compareFlows(session, port, hops) {
	const { log } = session;
	const proxied = nearbyProxy(log)?.reason === "udp-farther";
	if (!proxied && !parallelPaths(log)) return;
	const probes = [hops - 1, ...proxied ? [hops] : []].filter((ttl) => ttl > 0).flatMap((ttl) => Array(FLOWS_COMPARED).fill(ttl)).map((ttl) => session.probe({
		service: "tcp",
		port
	}, {
		ttl,
		purpose: "special",
		flow: FLOWS.hops
	}));
	yield* awaitReplies(session, probes, roundTripWait(targetRtt(log)));
	for (const { id } of probes) session.close(id);
}
function* fartherService(session, sizes, hops) {
	const { log } = session;
	const answers = ({ service }) => log.probes.some((probe) => probe.service === service && log.arrived(probe));
	const [quic] = SIZED;
	if (quic && log.icmpErrors === 0 && !answers(sizes)) yield* awaitReplies(session, [session.probe(quic, {
		ttl: null,
		purpose: "control",
		flow: FLOWS.control
	})], roundTripWait(targetRtt(log)));
	const farther = ({ service }) => (expectedHops(log, service) ?? 0) >= hops + 2;
	return [sizes, ...SIZED].find((endpoint) => answers(endpoint) && farther(endpoint)) ?? null;
}
// build/js/engine/steps/reach.js
const SERVICE_TRIES = 3;
function* probeTarget(session, { service, sizes }) {
	const { request } = session;
	for (let tries = 0; tries < (service ? SERVICE_TRIES : 1); tries++) {
		const probe = session.probe(service ?? sizes, {
			ttl: null,
			purpose: "reach",
			flow: FLOWS.service
		});
		yield* awaitReplies(session, [probe], request.probeTimeoutMs);
		if (!unanswered(probe)) return;
	}
}
function* sampleHandshakes(session, port, rtt) {
	const shape = {
		port,
		tries: [0],
		giveUp: roundTripWait(rtt, 240),
		purpose: "reach"
	};
	yield* join(session, Array.from({ length: 8 }, () => session.spawn(function* one(own) {
		const handshake = yield* connect(own, shape);
		if (handshake.kind === "connected") own.close(handshake.id);
	})));
}
// build/js/engine/search/min-ttl-search.js
const WHOLE_ROUND = 5;
const LEAST_HANDSHAKES = 2;
const SURER = 2;
const LONGEST_PATH = 40;
var MinTtlSearch = class {
	passed = new Set();
	failed = new Map();
	#hops;
	#most;
	#stage = "from-64";
	#spent = 0;
	#deciding = null;
	constructor(hops, most) {
		this.#hops = hops;
		this.#most = most;
	}
	record(threshold, outcome) {
		if (outcome === "passed") this.passed.add(threshold);
		else this.failed.set(threshold, (this.failed.get(threshold) ?? 0) + 1);
	}
	next(needed) {
		const thresholds = this.#next(needed) ?? this.#tellInitial(needed);
		this.#spent += thresholds?.length ?? 0;
		if (thresholds === null) this.#stage = "over";
		return thresholds;
	}
	#next(needed) {
		switch (this.#stage) {
			case "over": return null;
			case "from-64":
				this.#stage = "from-128";
				return this.#firstOf(64);
			case "from-128":
				this.#stage = "narrowing";
				return this.passed.has(65) ? this.#firstOf(128) : this.#narrow(needed);
			case "narrowing": return this.#narrow(needed);
			default: return this.#stage;
		}
	}
	#firstOf(initial) {
		const left = this.#left;
		if (left >= WHOLE_ROUND) return [initial + 1, ...this.#symmetric(initial)];
		if (left < LEAST_HANDSHAKES) return null;
		return [this.#tooLong, ...Array.from({ length: left - 1 }, () => initial + 1)];
	}
	#symmetric(initial) {
		const ttl = initial - (this.#hops - 1);
		return [ttl, ttl + 1];
	}
	#narrow(needed) {
		const { passed, failed } = this;
		if (this.#deciding !== null) {
			if (!passed.has(this.#deciding)) return null;
			failed.delete(this.#deciding);
			this.#deciding = null;
		}
		const low = Math.max(this.#initial - LONGEST_PATH, ...passed);
		const silent = [...failed.keys()].filter((ttl) => ttl > low);
		const high = Math.min(this.#initial + 1, ...silent);
		const left = this.#left - this.#missing(needed);
		if (high === low + 1 && passed.has(low)) return this.#decide(high, Math.min(needed.atOne - 1, this.#bearsOnInitial(high) ? this.#left : left));
		if (high <= low + 1) return null;
		const tooLong = this.#tooLong;
		const longest = this.#initial + 1 - 30;
		if (high === longest && failed.get(longest) === 1 && left > 2) return [longest, tooLong];
		if (high === tooLong || high === longest) return this.#decide(high, Math.min(needed.atOne - 1 + SURER, left));
		if (left < 2) return failed.has(high) ? this.#decide(high, left) : null;
		const fresh = passed.has(low) ? this.#between(low, high) : [longest, tooLong];
		const wanted = [...new Set(fresh)].filter((ttl) => ttl > low && ttl < high).slice(1 - left);
		return wanted.length > 0 ? wanted : [low + Math.ceil((high - low) / 2)];
	}
	get #initial() {
		return this.passed.has(129) ? 255 : this.passed.has(65) ? 128 : 64;
	}
	get #tooLong() {
		return this.#initial + 2 - implausibleReturn(this.#hops);
	}
	get #left() {
		return this.#most - this.#spent;
	}
	#missing({ inAll }) {
		const low = Math.max(0, ...this.passed);
		if (this.#initial === 255 || low < this.#tooLong) return 0;
		const silences = [...this.failed].reduce((sum, [ttl, times]) => sum + (this.#bearsOnInitial(ttl) ? times : 0), 0);
		return Math.max(0, inAll - silences);
	}
	#bearsOnInitial(ttl) {
		return ttl > Math.max(this.#symmetric(this.#initial)[0], ...this.passed);
	}
	#tellInitial(needed) {
		const missing = this.#missing(needed);
		if (this.#stage === "over" || missing === 0 || missing > this.#left) return null;
		return Array.from({ length: missing }, () => this.#initial + 1);
	}
	#decide(high, again) {
		if (again < 1 || again > this.#left) return null;
		this.#deciding = high;
		return Array.from({ length: again }, () => high);
	}
	#between(low, high) {
		const doubtful = this.#initial + 2 - doubtfulReturn(this.#hops);
		if (low < doubtful && doubtful < high) return [doubtful];
		const third = Math.max(1, Math.floor((high - low) / 3));
		return [low + third, high - third];
	}
};
// build/js/engine/steps/return-ttl.js
function* findReturnTtl(session, port, rtt, hops, most) {
	const { log } = session;
	const search = new MinTtlSearch(hops, most);
	const wait = Math.max(60, 1.5 * rtt);
	const next = () => search.next(silencesNeeded(log));
	for (let thresholds = next(); thresholds; thresholds = next()) yield* join(session, thresholds.map((minTtl) => session.spawn(function* one(own) {
		const handshake = yield* connect(own, {
			port,
			minTtl,
			tries: [0],
			giveUp: wait,
			purpose: "special"
		});
		if (handshake.kind === "silent") search.record(minTtl, "failed");
		if (handshake.kind === "connected" || handshake.kind === "reset") search.record(minTtl, "passed");
		if (handshake.kind === "connected") own.close(handshake.id);
	})));
}
// build/js/engine/steps/hop-count.js
const MOST_CONNECTIONS = 15;
const LEAST_FOR_RETURN_TTL = {
	usual: 5,
	lossy: 8
};
function* measureHopCount(session, plan, controls, trace) {
	const { log } = session;
	const search = yield* searchThatAnswers(session, plan, controls, trace);
	const checked = search === trace ? session.spawn((own) => checkProxy(own, plan, controls, search)) : null;
	yield* when(session, () => search.done && checked?.done !== false, null);
	const found = yield* searchBeyondProxy(session, plan, controls, search);
	if (search === trace) yield* searchByTcpToo(session, plan, controls);
	const port = answeringPort(log, plan.tcpPorts);
	if (found.target !== null && port !== null) yield* join(session, measureByHandshakes(session, port, found, found.target));
	yield* when(session, () => trace.done, null);
}
function* searchThatAnswers(session, plan, controls, trace) {
	const { log } = session;
	let search = trace;
	yield* when(session, () => trace.target !== null || trace.done || trace.stuck && log.probes.some(accepted), null);
	if (trace.target === null && plan.trace.service !== "tcp" && plan.tcpPorts.length > 0) {
		yield* when(session, () => log.probes.some(accepted) || allEnded(controls), null);
		const port = answeringPort(log, plan.tcpPorts);
		if (port !== null && trace.target === null) search = startHopSearch(session, {
			service: "tcp",
			port
		});
	}
	yield* when(session, () => search.target !== null || search.done, null);
	return search;
}
function* checkProxy(session, plan, controls, search) {
	if (search.target === null) return;
	if (plan.trace.service === "tcp") return yield* sendUdpFarther(session, search.target);
	yield* when(session, () => firstConnected(controls) !== null || search.done, null);
	const open = firstConnected(controls);
	if (open) yield* sendTcpShort(session, open.port, search.target);
}
function* searchBeyondProxy(session, plan, controls, search) {
	const { log } = session;
	const { target, service } = search;
	if (service !== "tcp" || target === null) return search;
	const port = firstConnected(controls)?.port ?? plan.trace.port;
	yield* compareFlows(session, port, target);
	const farther = yield* fartherService(session, plan.sizes, target);
	if (farther === null && (log.icmpErrors === 0 || !nearbyProxy(log))) return search;
	const beyond = startHopSearch(session, farther ?? TRACEPATH);
	yield* when(session, () => beyond.done, null);
	yield* compareFlows(session, port, target);
	return nearbyProxy(log) ? beyond : search;
}
function* searchByTcpToo(session, plan, controls) {
	const { log } = session;
	const open = firstConnected(controls);
	if (!open || plan.trace.service === "tcp") return;
	const { rttMs, info } = open.handshake;
	if (!(nearbyProxy(log) || smallMss(info, localMtu(log), log.family)) && !tcpSooner(log, plan.trace.service, rttMs)) return;
	const search = startHopSearch(session, {
		service: "tcp",
		port: open.port
	});
	yield* when(session, () => search.done, null);
	if (search.target !== null) yield* compareFlows(session, open.port, search.target);
}
function measureByHandshakes(session, port, search, hops) {
	const { log } = session;
	const answered = log.probes.filter((probe) => probe.service === "tcp" && log.arrived(probe));
	const rttMs = leastRtt(answered) ?? pathRtt(log) ?? session.request.probeTimeoutMs;
	const tasks = [];
	const open = answered.some((probe) => probe.port === port && accepted(probe));
	if (open && search.lostAtTarget) tasks.push(session.spawn((own) => sampleHandshakes(own, port, rttMs)));
	const onOneFlow = open && (log.icmpErrors === 0 || search.service === "tcp" && handshakesInDoubt(log, hops));
	const from = farthestExpired(log) >= hops ? farthestExpired(log) + 2 : hops;
	if (onOneFlow) tasks.push(session.spawn((own) => hopsOfFlow(own, port, rttMs, from)));
	const other = (search.lostAtTarget ? 8 : 0) + (onOneFlow ? 1 : 0);
	const spent = log.probes.filter((probe) => probe.service === "tcp" && reaches(log, probe)).length + other;
	const most = Math.max(LEAST_FOR_RETURN_TTL[tcpLossSeen(log) ? "lossy" : "usual"], MOST_CONNECTIONS - spent);
	if (!replyTtlKnown(log)) tasks.push(session.spawn((own) => findReturnTtl(own, port, rttMs, hops, most)));
	return tasks;
}
function smallMss(info, mtu, family) {
	return packetSize(info.sndMss, info, family) < Math.min(mtu, info.pmtu);
}
function answeringPort(log, ports) {
	const answers = log.probes.filter(({ service, outcome }) => service === "tcp" && outcome.kind === "answer");
	const portOf = (probes) => ports.find((port) => probes.some((probe) => probe.port === port));
	return portOf(answers.filter(accepted)) ?? portOf(answers) ?? null;
}
function reaches(log, probe) {
	return probe.ttl === null || log.arrived(probe);
}
function replyTtlKnown(log) {
	return log.probes.some((probe) => log.arrived(probe) && replyTtlOf(probe) !== null);
}
// build/js/engine/steps/locate.js
const UDP = {
	service: "udp",
	port: TRACEPATH_PORT
};
const MOST_ROUNDS$1 = 8;
const PROBES = {
	usual: {
		each: 2,
		lost: 4
	},
	lossy: {
		each: 3,
		lost: 9
	}
};
const TRIES = 3;
function* locateBlackHole(session, size, wanted = () => true) {
	const { log, request } = session;
	const missed = new Map();
	let all = true;
	for (let round = 0; round < MOST_ROUNDS$1 && wanted(); round++) {
		const { last, farther } = reachOf(log, size);
		const [next] = farther;
		const { each, lost } = PROBES[lossSeen(log) ? "lossy" : "usual"];
		if (next === void 0 || (missed.get(next) ?? 0) >= lost) break;
		const large = [...Array.from({ length: next - last - 1 }, (_, i) => last + 1 + i).slice(-2), ...all ? farther : [next]].flatMap((ttl) => {
			const port = TRACEPATH_PORT + (log.shortQuotes ? ttl : 0);
			const shape = {
				ttl,
				purpose: "locate",
				size,
				flow: FLOWS.locating
			};
			return Array.from({ length: each }, () => session.probe({
				...UDP,
				port
			}, shape));
		});
		const control = all ? null : session.probe(UDP, {
			ttl: next,
			purpose: "special",
			flow: FLOWS.locating
		});
		const probes = control ? [...large, control] : large;
		yield* awaitReplies(session, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
		if (control && heard(control)) missed.set(next, (missed.get(next) ?? 0) + each);
		all = control !== null && !probes.some(heard);
		if (all) yield { until: session.now + RATE_LIMIT_PAUSE };
	}
	if (wanted()) yield* sendSmall(session, reachOf(log, size).farther);
}
function reachOf(log, size) {
	const last = Math.max(0, ...reachedTtls(log, size));
	return {
		last,
		farther: routerTtls(log).filter((ttl) => ttl > last)
	};
}
function* sendSmall(session, ttls) {
	const { log, request } = session;
	for (let tries = 0; tries < TRIES && ttls.length > 0 && !smallOnesExpire(log, ttls); tries++) {
		if (tries > 0) yield { until: session.now + RATE_LIMIT_PAUSE };
		yield* awaitReplies(session, ttls.slice(0, TRIES).map((ttl) => session.probe(UDP, {
			ttl,
			purpose: "special",
			flow: FLOWS.locating
		})), waitFor(pathRtt(log), null, request.probeTimeoutMs));
	}
}
function locateEarly(session, size) {
	const { log } = session;
	return session.spawn((own) => locateBlackHole(own, size, () => log.tooBig.length === 0));
}
function* placeBlackHole(session, early) {
	const { log } = session;
	const found = suspectedBlackHole(log);
	const usable = found?.direction === "forward" && log.tooBig.length === 0 ? early : null;
	if (!usable) early?.cancel();
	if (found?.direction !== "forward") return;
	yield* join(session, [usable ?? session.spawn((own) => locateBlackHole(own, found.fails))]);
}
// build/js/engine/steps/loss.js
const ROUNDS = {
	answers: {
		atOnce: 5,
		pauseMs: 50
	},
	"icmp-errors": {
		atOnce: 1,
		pauseMs: RATE_LIMIT_PAUSE
	}
};
function* measureLoss(session, endpoints, limit) {
	const { log, request } = session;
	const chosen = choose(log, endpoints);
	if (!chosen) return;
	const { endpoint, by } = chosen;
	const { atOnce, pauseMs } = ROUNDS[by];
	const rtt = pathRtt(log) ?? request.probeTimeoutMs;
	const wait = Math.min(request.probeTimeoutMs, roundTripWait(rtt, 240));
	let lost = 0;
	let received = 0;
	for (let sent = 0; sent < 200; sent += atOnce) {
		yield { until: session.now + pauseMs };
		const probes = Array.from({ length: atOnce }, (_, i) => {
			const flow = FLOWS.own + (sent + i) % OWN_FLOWS;
			return session.probe(endpoint, {
				ttl: null,
				purpose: "loss",
				flow
			});
		});
		let settled = false;
		try {
			yield* awaitReplies(session, probes, wait);
			settled = true;
		} finally {
			for (const probe of probes) {
				if (!settled) log.markAmbiguous(probe);
				if (endpoint.service === "tcp") session.close(probe.id);
			}
		}
		received += probes.filter((probe) => log.arrived(probe)).length;
		lost += probes.filter(unanswered).length;
		if (judgeLoss({
			sent: received + lost,
			lost
		}, limit) !== "undecided") return;
		if (probes.every((probe) => !unanswered(probe) && !log.arrived(probe))) return;
	}
}
function choose(log, endpoints) {
	const answered = (endpoint, kind) => log.probes.some((probe) => probe.service === endpoint.service && probe.port === endpoint.port && probe.outcome.kind === kind && log.arrived(probe));
	const answering = endpoints.find((endpoint) => answered(endpoint, "answer"));
	if (answering) return {
		endpoint: answering,
		by: "answers"
	};
	const closed = endpoints.find((endpoint) => answered(endpoint, "icmp"));
	return closed ? {
		endpoint: closed,
		by: "icmp-errors"
	} : null;
}
// build/js/engine/facts/differing-hops.js
const MISSED = 1 / 1e3;
function differingHops(log, earlier, last) {
	const flows = (ttl) => log.otherFlows.filter((probe) => probe.ttl === ttl).length;
	return earlier.flatMap(({ ttl, addresses }) => {
		const now = respondersAt(log, ttl);
		if (last !== null && ttl > last || addresses.length === 0 || now.size === 0 || addresses.some((address) => now.has(address))) return [];
		return 1 + flows(ttl) < enoughFlows(now.size) ? [ttl] : [];
	});
}
function enoughFlows(known) {
	return Math.ceil(Math.log(MISSED / (known + 1)) / Math.log(known / (known + 1)));
}
function respondersAt(log, ttl) {
	const addresses = [...log.probes.filter(({ purpose }) => purpose === "hop"), ...log.otherFlows].flatMap(({ ttl: own, outcome }) => {
		if (own !== ttl) return [];
		return outcome.kind === "icmp" ? [outcome.icmp.from] : outcome.kind === "answer" ? [log.address] : [];
	});
	return new Set(addresses);
}
// build/js/engine/steps/other-flows.js
const AT_ONCE$4 = 3;
const MOST_TTLS = 6;
function* probeOtherFlows(session, endpoint, earlier, last) {
	const { log } = session;
	const compared = earlier.filter(({ ttl }) => endpoint.service !== "tcp" || last === null || ttl < last);
	for (let flow = 0; flow < OWN_FLOWS;) {
		const ttls = differingHops(log, compared, last).slice(0, MOST_TTLS);
		if (ttls.length === 0) return;
		const probes = Array.from({ length: Math.min(AT_ONCE$4, OWN_FLOWS - flow) }, () => FLOWS.own + flow++).flatMap((own) => ttls.map((ttl) => session.probe(endpoint, {
			ttl,
			purpose: "flow",
			flow: own
		})));
		yield* awaitReplies(session, probes, Math.max(60, 2 * (pathRtt(log) ?? 0)));
		if (endpoint.service === "tcp") for (const { id } of probes) session.close(id);
	}
}
// build/js/engine/search/size-search.js
const COMMON_SIZES = [
	576,
	1006,
	1200,
	1280,
	1300,
	1320,
	1340,
	1350,
	1360,
	1380,
	1390,
	1400,
	1410,
	1420,
	1430,
	1440,
	1450,
	1454,
	1460,
	1464,
	1468,
	1472,
	1476,
	1480,
	1484,
	1488,
	1492,
	1496,
	1500,
	1600,
	2e3,
	3e3,
	4352,
	4470,
	6e3,
	8e3,
	8500,
	8800,
	8900,
	8920,
	8950,
	8951,
	8980,
	8981,
	9e3,
	9001,
	9100,
	9180,
	9216
];
const BURST = 12;
const MOST_ROUNDS = 24;
const MOST_UNCLEAR = 2;
const COMMON_ROUNDS = 6;
var SizeSearch = class {
	#passes;
	#fails;
	#confirmed = false;
	#ended = false;
	#rounds = 0;
	#unclear = 0;
	#known;
	#least;
	#tested = new Set();
	constructor(known, least) {
		this.#known = known;
		this.#least = least;
		this.#passes = known.passes;
		this.#fails = known.fails;
	}
	next(lossy, atOnce) {
		const fails = this.#fails;
		if (this.#ended || this.#confirmed || fails === null || this.#rounds === MOST_ROUNDS) return null;
		const common = this.#rounds++ < COMMON_ROUNDS;
		const sizes = between(this.#passes ?? this.#least - 1, fails, this.#least, atOnce, common);
		if (sizes.length > 0) return {
			sizes,
			times: 1
		};
		if (!this.#tested.has(fails) || lossy) return {
			sizes: [fails],
			times: lossy ? 3 : 1
		};
		this.#confirmed = true;
		return null;
	}
	record({ sizes }, outcomes) {
		const [first] = sizes;
		const repeated = sizes.length === 1 && first === this.#fails;
		this.#learn(outcomes);
		if (sizes.every((size) => outcomes.get(size) === "unknown") && ++this.#unclear >= MOST_UNCLEAR) this.#ended = true;
		if (repeated) this.#confirmed = outcomes.get(first) === "failed";
		else for (const size of sizes) this.#tested.add(size);
		if (!repeated && this.#passes === null) this.#ended = true;
		if (repeated && this.#fails === null && this.#passes !== null && (this.#known.fails ?? 0) > this.#passes) this.#fails = this.#known.fails;
	}
	#learn(outcomes) {
		for (const [size, outcome] of outcomes) if (outcome === "passed") this.#passes = Math.max(size, this.#passes ?? 0);
		const passes = this.#passes ?? 0;
		const failed = [...outcomes].flatMap(([size, outcome]) => outcome === "failed" && size > passes ? [size] : []);
		if (this.#fails !== null && this.#passes !== null && this.#fails <= passes) this.#fails = null;
		if (failed.length > 0) this.#fails = Math.min(this.#fails ?? Number.POSITIVE_INFINITY, ...failed);
	}
};
function between(low, fails, least, atOnce, common) {
	const gap = fails - low - 1;
	if (gap <= 0) return [];
	if (common) {
		const sizes = COMMON_SIZES.filter((size) => size > low && size < fails && size >= least);
		if (sizes.length > 0) return spread(Math.min(atOnce, sizes.length), sizes.length, (index) => sizes[index]);
	}
	return spread(Math.min(BURST, atOnce, gap), gap, (index) => low + 1 + index);
}
function spread(count, total, pick) {
	const index = (i) => count === total ? i : Math.floor((i + 1) * total / (count + 1));
	const picked = Array.from({ length: count }, (_, i) => pick(index(i)));
	return [...new Set(picked.filter((size) => size !== void 0))];
}
// build/js/engine/steps/datagram-sizes.js
const AT_ONCE$3 = {
	closed: 3,
	answering: 12
};
const MOST_UNANSWERED = 4;
const MOST_SPENT = 3;
const MOST_SLOW = 12;
var DatagramSizeTester = class {
	by = "datagrams";
	#log;
	#endpoint;
	#closed;
	#limited = false;
	#silentBursts = 0;
	#slow = 0;
	constructor(log, endpoint, closed) {
		this.#log = log;
		this.#endpoint = endpoint;
		this.#closed = closed;
	}
	lossy = () => datagramsLost(this.#log) || lossSeen(this.#log);
	get atOnce() {
		return this.#limited ? 1 : AT_ONCE$3[this.#closed ? "closed" : "answering"];
	}
	*test(session, sizes, times = 1) {
		const outcomes = new Map();
		const most = times * 3;
		if (this.#limited) for (const size of sizes) outcomes.set(size, yield* this.#alone(session, size, most));
		else for (let i = 0; i < sizes.length; i += this.atOnce) yield* this.#burst(session, sizes.slice(i, i + this.atOnce), most, outcomes);
		return outcomes;
	}
	#send(session, size, nth = 0) {
		const shape = {
			ttl: null,
			purpose: "size",
			size,
			flow: FLOWS.sizes + nth
		};
		return session.probe(this.#endpoint, shape);
	}
	#sendControl(session) {
		const shape = {
			ttl: null,
			purpose: "control",
			flow: FLOWS.control
		};
		return session.probe(this.#endpoint, shape);
	}
	#wait({ log, request }) {
		return waitFor(targetRtt(log), null, request.probeTimeoutMs);
	}
	*#burst(session, sizes, most, outcomes) {
		const log = this.#log;
		const failures = new Map(sizes.map((size) => [size, 0]));
		while (failures.size > 0 && this.#silentBursts < MOST_UNANSWERED) {
			const probes = [...failures.keys()].map((size, i) => this.#send(session, size, i));
			const control = this.#sendControl(session);
			yield* awaitReplies(session, [control, ...probes], this.#wait(session));
			for (const probe of probes) {
				const { size } = probe;
				const outcome = this.#judge(probe, control, failures, most);
				if (outcome === null) continue;
				outcomes.set(size, outcome);
				failures.delete(size);
			}
			if (log.arrived(control)) continue;
			if (!probes.some((probe) => log.arrived(probe))) this.#silentBursts++;
			yield { until: session.now + RATE_LIMIT_PAUSE };
			if (!this.#closed) continue;
			this.#limited = true;
			break;
		}
		for (const size of failures.keys()) outcomes.set(size, "unknown");
	}
	#judge(probe, control, failures, most) {
		if (this.#log.arrived(probe)) return "passed";
		if (!unanswered(probe)) return "failed";
		if (!this.#log.arrived(control)) return null;
		const count = (failures.get(probe.size) ?? 0) + 1;
		failures.set(probe.size, count);
		return count < most ? null : "failed";
	}
	*#alone(session, size, most) {
		if (++this.#slow > MOST_SLOW) return "unknown";
		const log = this.#log;
		const wait = this.#wait(session);
		for (let round = 0; round < MOST_SPENT; round++) {
			for (let tries = 0; tries < most; tries++) {
				const probe = this.#send(session, size);
				yield* awaitReplies(session, [probe], wait);
				if (unanswered(probe)) continue;
				yield { until: probe.sentAt + RATE_LIMIT_PAUSE };
				return log.arrived(probe) ? "passed" : "failed";
			}
			const control = this.#sendControl(session);
			yield* awaitReplies(session, [control], wait);
			yield { until: control.sentAt + RATE_LIMIT_PAUSE };
			if (!log.arrived(control)) continue;
			const last = this.#send(session, size);
			yield* awaitReplies(session, [last], wait);
			if (!log.arrived(last)) return "failed";
			yield { until: last.sentAt + RATE_LIMIT_PAUSE };
			return "passed";
		}
		return "unknown";
	}
};
// build/js/engine/steps/follow-too-big.js
const MOST_MESSAGES = 12;
const LEAST_MESSAGE_WAIT = 150;
function* followTooBig(session, endpoint) {
	const { log } = session;
	const least = LEAST_MTU[log.family];
	if (!smallUnderWay(log, endpoint)) session.probe(endpoint, {
		ttl: null,
		purpose: "control",
		flow: FLOWS.control
	});
	let size = localMtu(log);
	let probe = yield* sendUntilHeard(session, endpoint, size, true);
	for (let step = 0; step < MOST_MESSAGES; step++) {
		const { outcome } = probe;
		const small = smallArrived(log, endpoint)?.size ?? null;
		if (log.arrived(probe)) return {
			outcome: "arrived",
			size,
			passes: size
		};
		if (unanswered(probe)) return {
			outcome: small === null ? "unheard" : "unclear",
			size,
			passes: small
		};
		const named = mtuIn(outcome);
		if (named === null) return {
			outcome: "unheard",
			size,
			passes: null
		};
		if (named < least || named >= size) return {
			outcome: "unclear",
			size,
			passes: small
		};
		const shape = {
			ttl: null,
			purpose: "size",
			size: named + 1,
			flow: FLOWS.sizes
		};
		const beyond = named + 1 < size ? session.probe(endpoint, shape) : null;
		probe = yield* sendUntilHeard(session, endpoint, named, true);
		if (beyond && unanswered(beyond)) yield* awaitReplies(session, [beyond], 60);
		if (arrivedOfSize(log, named + 1)) return {
			outcome: "unclear",
			size,
			passes: named + 1
		};
		if (log.arrived(probe) && !(yield* refuses(session, endpoint, named + 1))) return {
			outcome: "unclear",
			size,
			passes: arrivedOfSize(log, named + 1) ? named + 1 : named
		};
		size = named;
	}
	return {
		outcome: "unheard",
		size,
		passes: null
	};
}
function arrivedOfSize(log, size) {
	return log.probes.some((probe) => probe.size === size && probe.service !== "tcp" && log.arrived(probe));
}
function* refuses(session, endpoint, size) {
	const { log } = session;
	yield* sendPaced(session, endpoint, size, 2, () => wasRefused(log, size) || arrivedOfSize(log, size));
	return wasRefused(log, size) && !arrivedOfSize(log, size);
}
function* requestMessage(session, endpoint, size, most = 2) {
	yield* sendPaced(session, endpoint, size, most, () => namedFor(session.log, size) !== null);
}
function* sendPaced(session, endpoint, size, most, told) {
	for (let tries = 0; tries < most && !told(); tries++) {
		if (tries > 0) yield { until: session.now + RATE_LIMIT_PAUSE };
		yield* sendUntilHeard(session, endpoint, size, false);
	}
}
function mtuIn(outcome) {
	if (outcome.kind === "refused") return outcome.mtu;
	return outcome.kind === "icmp" && outcome.icmpClass === "too-big" ? outcome.icmp.mtu ?? 0 : null;
}
function smallArrived(log, { service, port }) {
	const small = smallSize(service, log.family);
	return log.probes.find((probe) => probe.service === service && probe.port === port && probe.size === small && log.arrived(probe)) ?? null;
}
function smallUnderWay(log, { service, port }) {
	return log.probes.filter(({ ttl, purpose }) => ttl === null && (purpose === "reach" || purpose === "control")).filter((probe) => probe.service === service && probe.port === port).some((probe) => probe.outcome.kind === "pending" || log.arrived(probe));
}
function messageWait({ log, request }) {
	return Math.min(request.probeTimeoutMs, roundTripWait(pathRtt(log) ?? request.probeTimeoutMs, LEAST_MESSAGE_WAIT));
}
function* sendUntilHeard(session, endpoint, size, answered) {
	const { log, request } = session;
	for (let tries = 1;; tries++) {
		const probe = session.probe(endpoint, {
			ttl: null,
			purpose: "size",
			size,
			flow: FLOWS.tooBig
		});
		const wait = answered ? waitFor(targetRtt(log), pathRtt(log), request.probeTimeoutMs) : messageWait(session);
		yield* awaitReplies(session, [probe], wait);
		const small = answered ? smallArrived(log, endpoint) : null;
		const most = small ? 3 : 2;
		const paced = small?.outcome.kind === "icmp" ? 1 : 0;
		if (!unanswered(probe) || tries >= most + paced) return probe;
		if (tries >= most) yield { until: probe.sentAt + RATE_LIMIT_PAUSE };
	}
}
// build/js/engine/steps/segment-sizes.js
const AT_ONCE$2 = 32;
function segmentSizeTester(log, port, rtt) {
	return {
		by: "segments",
		lossy: () => tcpLossSeen(log),
		atOnce: AT_ONCE$2,
		*test(session, sizes, times = 1) {
			const wait = SEGMENT_WAIT[this.lossy() ? "lossy" : "usual"];
			const outcomes = new Map();
			const tries = sizes.flatMap((size) => Array(times).fill(size));
			for (let i = 0; i < tries.length; i += AT_ONCE$2) yield* join(session, tries.slice(i, i + AT_ONCE$2).map((size) => session.spawn(function* one(own) {
				const outcome = yield* testSize(own, port, size, rtt, wait);
				if (outcomes.get(size) !== "passed") outcomes.set(size, outcome);
			})));
			return outcomes;
		}
	};
}
function* testSize(session, port, size, rtt, wait) {
	const { request } = session;
	const { family } = request.to;
	const stream = {
		protocol: applicationProtocol(request, port),
		serverName: request.serverName,
		bytes: size - TCP_HEADERS[family]
	};
	const connection = yield* connect(session, {
		port,
		stream,
		...repeatedly(5, roundTripWait(rtt, 120)),
		purpose: "special"
	});
	if (connection.kind !== "connected") return "unknown";
	const bytes = stream.bytes - (connection.info.timestamps ? 12 : 0);
	const result = bytes <= connection.info.sndMss ? yield* sendSegment(session, connection, bytes, { wait }) : null;
	session.close(connection.id);
	return result?.outcome ?? "unknown";
}
// build/js/engine/steps/test-sizes.js
function* searchSizes(session, tester, known, least) {
	const { log } = session;
	const { by } = tester;
	const search = new SizeSearch(known, least);
	if (known.passes !== null) log.recordTrial({
		by,
		size: known.passes,
		outcome: "passed",
		times: 0,
		lossy: false
	});
	if (known.fails !== null) log.recordTrial({
		by,
		size: known.fails,
		outcome: "failed",
		times: 0,
		lossy: false
	});
	for (let wanted = search.next(tester.lossy(), tester.atOnce); wanted && !unequalFlows(log);) {
		const { sizes, times } = wanted;
		const outcomes = yield* tester.test(session, sizes, times);
		const lossy = tester.lossy();
		for (const size of sizes) log.recordTrial({
			by,
			size,
			outcome: outcomes.get(size) ?? "unknown",
			times,
			lossy
		});
		search.record(wanted, outcomes);
		wanted = search.next(lossy, tester.atOnce);
	}
}
// build/js/engine/steps/path-mtu.js
const REQUEST_TRIES = 3;
const LEAST_SEARCHED = {
	4: 576,
	6: 1280
};
function* findPathMtu(session, control, endpoint) {
	const { log } = session;
	const known = () => pathMtu(log)?.status === "confirmed" || blackHole(log)?.direction === "forward";
	if (known()) return;
	if (control && segmentLost(control.segment)) {
		yield* searchByTcp(session, control, endpoint);
		if (known() || segmentsInconclusive(log)) return;
	}
	if (yield* findByDatagrams(session, endpoint)) return;
	yield* refusesBeyondNamed(session, endpoint);
	if (known() || !log.probes.some(accepted)) return;
	const other = yield* answeringService(session, endpoint);
	if (other) yield* findByDatagrams(session, other);
}
function* findByDatagrams(session, endpoint) {
	const followed = yield* followTooBig(session, endpoint);
	if (followed.outcome === "unclear") yield* searchByDatagrams(session, endpoint, followed);
	return followed.outcome !== "unheard";
}
function* answeringService(session, { service }) {
	const { log, request } = session;
	const others = SIZED.filter((other) => other.service !== service);
	const shape = {
		ttl: null,
		purpose: "control",
		flow: FLOWS.control
	};
	const probes = others.map((other) => session.probe(other, shape));
	yield* awaitReplies(session, probes, waitFor(targetRtt(log), null, request.probeTimeoutMs));
	return others.find((_, i) => probes[i] && log.arrived(probes[i])) ?? null;
}
function* searchByDatagrams(session, endpoint, followed) {
	const { log } = session;
	const closed = answersByIcmp(log, endpoint);
	yield* searchSizes(session, new DatagramSizeTester(log, endpoint, closed), {
		passes: followed.passes,
		fails: followed.size
	}, Math.max(LEAST_SEARCHED[log.family], smallSize(endpoint.service, log.family)));
	const bounds = sizeBounds(log, "datagrams");
	const fails = bounds?.confirmed ? lostInSilence(log, bounds) : null;
	if (fails === null || closed || !answersAsLarge(log)) return;
	yield* followTooBig(session, {
		service: "udp",
		port: TRACEPATH_PORT
	});
	if (packetsSoLargeArrive(log, fails)) yield* followRequests(session, endpoint, fails);
	else if (blackHole(log) === null) yield* locateBlackHole(session, fails);
}
function* followRequests(session, endpoint, size) {
	const { log, request } = session;
	for (let tries = 0; tries < REQUEST_TRIES && !requestsReachLastRouter(log, size); tries++) {
		if (tries > 0) yield { until: session.now + RATE_LIMIT_PAUSE };
		const [ttl] = routerTtls(log).slice(-1);
		if (ttl === void 0) return;
		const shape = {
			ttl,
			purpose: "locate",
			size,
			flow: FLOWS.locating
		};
		yield* awaitReplies(session, Array.from({ length: REQUEST_TRIES }, () => session.probe(endpoint, shape)), waitFor(pathRtt(log), null, request.probeTimeoutMs));
	}
}
function* searchByTcp(session, control, endpoint) {
	const { log } = session;
	const { port, handshake, segment } = control;
	const tester = segmentSizeTester(log, port, handshake.rttMs);
	const known = {
		passes: null,
		fails: segment.size
	};
	yield* join(session, [session.spawn((own) => requestMessage(own, endpoint, segment.size)), session.spawn((own) => searchSizes(own, tester, known, LEAST_SEARCHED[log.family]))]);
	const bounds = sizeBounds(log, "segments");
	if (!bounds || !isUsable(bounds)) return;
	const { passes, fails } = bounds;
	if (namedFor(log, segment.size) === passes) return;
	if (fails < segment.size) yield* requestMessage(session, endpoint, fails, 1);
	if (namedFor(log, fails) === passes) yield* refuses(session, endpoint, passes + 1);
}
function* confirmBlackHole(session, endpoint) {
	const { log } = session;
	const requests = new Map();
	while (routersSilentAtTimes(log)) {
		const found = blackHole(log);
		const times = requests.get(found?.fails ?? 0) ?? 0;
		if (found?.direction !== "forward" || times >= 2) return;
		requests.set(found.fails, times + 1);
		yield { until: session.now + RATE_LIMIT_PAUSE };
		yield* requestMessage(session, endpoint, found.fails, 1);
		if (blackHole(log) === null) yield* refusesBeyondNamed(session, endpoint);
	}
}
function* refusesBeyondNamed(session, endpoint) {
	const { log } = session;
	const named = namedMtu(log) ?? learnedMtu(log);
	if (named !== null && named < localMtu(log)) yield* refuses(session, endpoint, named + 1);
}
function answersByIcmp(log, endpoint) {
	return log.probes.some((probe) => probe.service === endpoint.service && probe.outcome.kind === "icmp" && log.arrived(probe));
}
// build/js/engine/steps/reverse-mtu.js
const ANSWER_WAIT = 1e3;
const CONTROL_WAIT = 2500;
const LATER = 500;
const LATER_FACTOR = 3;
const CONTROLS = 2;
const MOST_SEARCH = 45e3;
const SURE_SIZES = {
	4: [576, 1280],
	6: [1280]
};
const AT_ONCE$1 = 16;
const ANSWERING_PORTS = new Set([
	80,
	443,
	465,
	636,
	853,
	993,
	995,
	5061,
	5671,
	6443,
	8e3,
	8080,
	8443,
	8883,
	9443
]);
function* checkAnswer(session, control) {
	const { log } = session;
	if (!control || !ANSWERING_PORTS.has(control.port)) return;
	const { handshake, segment, port } = control;
	const exchange = log.exchanges.find(({ connection }) => connection === handshake.id);
	if (!exchange || segmentLost(segment)) return;
	yield* awaitAnswer(session, exchange, handshake.rttMs);
	if (exchange.outcome !== "silent") return;
	session.close(handshake.id);
	yield* findReverseBlackHole(session, port, handshake.rttMs, localMtu(log));
}
function* awaitAnswer(session, exchange, rtt) {
	if (exchange.outcome !== "pending") return;
	const { connection } = exchange;
	session.adopt(connection);
	const until = session.now + ANSWER_WAIT + 2 * rtt;
	session.command({
		kind: "inspect",
		connection
	});
	while (exchange.outcome === "pending" && (yield* nextEvent(session, until)));
	session.log.markSilent(exchange);
}
function* findReverseBlackHole(session, port, rtt, largest) {
	const { request } = session;
	const tester = new AnswerSizeTester(port, rtt, session.now + MOST_SEARCH);
	const passes = yield* tester.largestAnswered(session, SURE_SIZES[request.to.family]);
	if (passes === null) return;
	if ((yield* tester.test(session, [largest])).get(largest) === "passed") return;
	yield* searchSizes(session, tester, {
		passes,
		fails: largest
	}, passes);
}
var AnswerSizeTester = class {
	by = "answers";
	#port;
	#wait;
	#until;
	#sure = 0;
	#slowest = 0;
	#alone = false;
	constructor(port, rtt, until) {
		this.#port = port;
		this.#wait = roundTripWait(rtt, 120);
		this.#until = until;
	}
	lossy = () => true;
	get atOnce() {
		return this.#alone ? 1 : AT_ONCE$1;
	}
	*largestAnswered(session, sizes) {
		const controls = sizes.map((size) => session.spawn((own) => this.#control(own, size)));
		yield* join(session, controls);
		const largest = sizes.findLast((_, i) => controls[i]?.result) ?? null;
		this.#sure = largest ?? 0;
		return largest;
	}
	*test(session, sizes, times = 1) {
		const outcomes = new Map();
		const tries = sizes.flatMap((size) => Array(times).fill(size));
		if (!this.#alone && session.now < this.#until) {
			yield* this.#burst(session, tries, outcomes);
			return outcomes;
		}
		for (const size of tries) {
			if (outcomes.get(size) === "passed") continue;
			outcomes.set(size, session.now >= this.#until ? "unknown" : yield* this.#single(session, size));
		}
		return outcomes;
	}
	*#send(session, size) {
		const { log, request } = session;
		const port = this.#port;
		const handshake = yield* connect(session, {
			port,
			stream: {
				protocol: applicationProtocol(request, port),
				serverName: request.serverName,
				bytes: 517
			},
			maxSeg: size - TCP_HEADERS[request.to.family],
			...repeatedly(3, this.#wait),
			purpose: "special"
		});
		if (handshake.kind !== "connected") return null;
		session.transmit(handshake.id, 517);
		return log.recordRequest({
			connection: handshake.id,
			port,
			size
		});
	}
	*#answer(session, exchange, giveUpAt) {
		for (let over = false; exchange.outcome === "pending" && !over;) {
			const until = giveUpAt();
			over = until !== null && until <= session.now;
			if (!over && !session.receive()) yield {
				until,
				inbox: true,
				ready: () => giveUpAt() !== until
			};
		}
		session.close(exchange.connection);
		if (exchange.outcome === "answered") return "passed";
		return exchange.outcome === "pending" ? "failed" : "unknown";
	}
	*#control(session, size = this.#sure) {
		const start = session.now;
		const exchange = yield* this.#send(session, size);
		if (!exchange) return false;
		const outcome = yield* this.#answer(session, exchange, () => start + CONTROL_WAIT + this.#wait);
		if (outcome === "failed") session.log.markSilent(exchange);
		if (outcome === "passed") this.#slowest = Math.max(this.#slowest, session.now - start);
		return outcome === "passed";
	}
	get #patience() {
		return this.#wait + Math.max(LATER, LATER_FACTOR * this.#slowest);
	}
	*#burst(session, sizes, outcomes) {
		let open = sizes.length;
		let giveUpAt = null;
		const missed = [];
		const one = function* (own, size) {
			const exchange = yield* this.#send(own, size);
			open--;
			const outcome = exchange ? yield* this.#answer(own, exchange, () => giveUpAt) : "unknown";
			if (exchange && outcome === "failed") missed.push(exchange);
			if (outcomes.get(size) !== "passed") outcomes.set(size, outcome);
		};
		const tasks = sizes.map((size) => session.spawn((own) => one.call(this, own, size)));
		yield* when(session, () => open === 0, null);
		const controls = Array.from({ length: sizes.length > 1 ? CONTROLS : 1 }, () => session.spawn((own) => this.#control(own)));
		yield* join(session, controls);
		this.#alone = !controls.every(({ result }) => result);
		giveUpAt = session.now + (this.#alone ? 0 : this.#patience);
		yield* join(session, tasks);
		if (!this.#alone) for (const exchange of missed) session.log.markSilent(exchange);
		else for (const [size, outcome] of outcomes) if (outcome === "failed") outcomes.set(size, "unknown");
	}
	*#single(session, size) {
		const exchange = yield* this.#send(session, size);
		if (!exchange) return "unknown";
		const giveUpAt = session.now + this.#patience;
		const outcome = yield* this.#answer(session, exchange, () => giveUpAt);
		if (outcome !== "failed") return outcome;
		if (!(yield* this.#control(session))) return "unknown";
		session.log.markSilent(exchange);
		return "failed";
	}
};
// build/js/engine/trace.js
const TCP_FIRST = 400;
const SILENT_PORT = 600;
var Trace = class {
	log;
	plan;
	#scheduler;
	constructor(request, route, nextId) {
		this.log = new ProbeLog(request.to, route);
		this.plan = planFor(request);
		this.#scheduler = new Scheduler(nextId, this.log);
		this.#scheduler.start((scope) => measure$1(new Session(scope, this.log, request), this.plan));
	}
	handle(event) {
		this.#scheduler.handle(event);
	}
	poll(now) {
		return this.#scheduler.poll(now);
	}
	cancel() {
		this.#scheduler.cancel();
	}
};
function* measure$1(session, plan) {
	const { log } = session;
	const controls = plan.tcpPorts.map((port) => session.spawn((own) => openControl(own, port)));
	const trace = startHopSearch(session, plan.trace);
	const reach = session.spawn((own) => probeTarget(own, plan));
	const mtu = session.spawn((own) => measurePathMtu(own, plan, controls));
	const hops = session.spawn((own) => measureHopCount(own, plan, controls, trace));
	yield* awaitControls(session, controls);
	yield* when(session, () => mtu.done || firstConnected(controls) === null, null);
	const answers = (port) => log.probes.some((probe) => probe.port === port && accepted(probe));
	for (const [i, control] of controls.entries()) if (plan.trace.service !== "tcp" && !answers(plan.tcpPorts[i])) control.cancel();
	yield* join(session, [
		...controls,
		reach,
		mtu,
		hops
	]);
	if (nearbyProxy(log) && !blackHole(log) && !wasProbed(log, localMtu(log))) {
		yield* findPathMtu(session, null, plan.sizes);
		yield* placeAndConfirm(session, plan, null);
	}
	const { earlierHops } = session.request;
	if (earlierHops !== null) yield* probeOtherFlows(session, plan.trace, earlierHops, trace.target);
	yield* decideLoss(session, plan);
}
function* awaitControls(session, controls) {
	const { log } = session;
	const start = session.now;
	yield* when(session, () => allEnded(controls) || targetRtt(log) !== null, null);
	yield* when(session, () => allEnded(controls), start + roundTripWait(targetRtt(log), firstConnected(controls) ? 60 : SILENT_PORT));
}
function* measurePathMtu(session, plan, controls) {
	const { log } = session;
	const settled = () => firstConnected(controls) !== null || allEnded(controls);
	yield* when(session, settled, session.now + TCP_FIRST);
	if (!settled()) {
		const byDatagrams = session.spawn((own) => findPathMtu(own, null, plan.sizes));
		yield* when(session, () => byDatagrams.done || firstConnected(controls) !== null, null);
		byDatagrams.cancel();
		yield* when(session, settled, null);
		if (blackHole(log) || !firstConnected(controls)) return yield* placeAndConfirm(session, plan, null);
	}
	const open = firstConnected(controls);
	const control = open && (yield* fillControl(session, open.port, open.handshake));
	const early = control && segmentLost(control.segment) ? locateEarly(session, localMtu(log)) : null;
	const reverse = session.spawn((own) => checkAnswer(own, control));
	yield* findPathMtu(session, control, plan.sizes);
	yield* placeAndConfirm(session, plan, early);
	yield* join(session, [reverse]);
}
function* placeAndConfirm(session, plan, early) {
	yield* placeBlackHole(session, early);
	yield* confirmBlackHole(session, plan.sizes);
}
function* decideLoss(session, { trace, tcpPorts, service }) {
	const { lossLimit } = session.request;
	if (lossLimit === null) return;
	const all = [
		...tcpPorts.map((port) => ({
			service: "tcp",
			port
		})),
		...service ? [service] : [],
		trace
	];
	const beyond = [...all, TRACEPATH].filter((endpoint) => endpoint.service !== "tcp");
	yield* measureLoss(session, nearbyProxy(session.log) ? beyond : all, lossLimit);
}
// build/js/action/no-route.js
const NO_ROUTE = new Set([
	"ENETUNREACH",
	"EHOSTUNREACH",
	"EAFNOSUPPORT"
]);
// build/js/action/measure/start.js
function start(entry, choices, network, options, claim, mayWait) {
	const { spec, end, index } = entry;
	const { maxHops, probes, probeTimeoutMs, source, lossLimit } = options;
	let refusal = null;
	for (const { address, family } of choices) {
		const to = {
			address,
			family,
			source
		};
		const route = network.route(to);
		if ("errno" in route) {
			if (mayWait && NO_DESCRIPTORS.has(route.errno)) return "no-descriptors";
			refusal ??= {
				errno: route.errno,
				address,
				family
			};
			continue;
		}
		const { target } = spec;
		const { protocol, port, applicationProtocol, host } = end;
		const serverName = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.V)(host) === 0 ? host.replace(/\.$/, "") : null;
		const flow = index * 100;
		const request = {
			to,
			earlierHops: earlierRoute(options, target, to),
			protocol,
			port,
			applicationProtocol,
			serverName,
			maxHops,
			probes,
			probeTimeoutMs,
			lossLimit,
			flow
		};
		const { trace, tcpPorts } = planFor(request);
		entry.trace = {
			measuring: new Trace(request, route, claim),
			scope: {
				target,
				host,
				address,
				family,
				protocol,
				port,
				maxHops,
				trace,
				tcpPorts
			}
		};
		return {
			address,
			localMtu: route.interfaceMtu
		};
	}
	if (refusal) entry.result = refused(entry, refusal, source);
	return null;
}
function earlierRoute({ earlier = [] }, target, { address, family }) {
	const before = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.y)(earlier, {
		target,
		family,
		address
	});
	if (before === null || (before.address ?? address) !== address) return null;
	return before.hops.map(({ ttl, responders }) => ({
		ttl,
		addresses: responders.map((one) => one.address)
	}));
}
function refused({ spec }, { errno, address, family }, source) {
	const noRoute = NO_ROUTE.has(errno) || source === null && errno === "EADDRNOTAVAIL";
	const [phase, doing] = source === null ? ["route", `looking up the route to ${address}`] : ["source", `sending from the source ${source}`];
	return unmeasured({
		...withoutAddress(spec),
		address,
		family
	}, noRoute ? "no-route" : "refused-locally", {
		errno,
		doing,
		phase
	});
}
// build/js/action/measure/drive.js
var __addDisposableResource$1 = function(env, value, async) {
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
var __disposeResources$1 = (function(SuppressedError) {
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
const AT_ONCE = 24;
var Run = class {
	#network;
	#options;
	#signal;
	#progress;
	#names;
	#threads;
	#entries = [];
	#atOnce = AT_ONCE;
	#waiting = [];
	#owners = [];
	#lookups;
	#failure = null;
	#choosing = 0;
	#busy = 0;
	constructor(network, options, signal, progress, names, threads) {
		this.#network = network;
		this.#options = options;
		this.#signal = signal;
		this.#progress = progress;
		this.#names = names;
		this.#threads = threads;
		this.#lookups = options.targets.length;
		for (const spec of options.targets) this.#resolve(spec).catch((error) => this.#add({
			spec,
			end: spec,
			checking: null
		}, unmeasurable(withoutAddress(spec), error))).finally(() => {
			this.#lookups--;
			network.wake();
		});
	}
	async untilDone() {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			__addDisposableResource$1(env_1, notices(() => this.#running(), this.#progress), false);
			try {
				while (!this.#signal.aborted) {
					const wakeAt = this.#poll();
					if (this.#lookups + this.#choosing + this.#waiting.length + this.#running().length === 0) return;
					for (const event of await this.#network.wait(wakeAt)) this.#deliver(event);
				}
			} catch (error) {
				this.#failure = error;
			}
			for (const entry of this.#running()) this.#guarded(entry, () => {
				if (this.#failure !== null) throw this.#failure;
				entry.trace?.measuring.cancel();
				this.#finish(entry, this.#cut);
			});
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			__disposeResources$1(env_1);
		}
	}
	get #cut() {
		return this.#signal.reason === "cancelled" ? "cancelled" : "deadline";
	}
	#notStarted(spec) {
		const facts = withoutAddress(spec);
		return this.#failure === null ? unmeasured(facts, this.#cut) : unmeasurable(facts, this.#failure);
	}
	async results() {
		const results = this.#options.targets.map(async (spec) => {
			const entries = this.#entries.filter((entry) => entry.spec === spec);
			if (entries.length === 0) return [this.#notStarted(spec)];
			const checked = await Promise.all(entries.map(async ({ result, checking, end }) => {
				const measured = result ?? this.#notStarted(spec);
				const { host, port, protocol } = end === spec ? measured : spec;
				const told = {
					...measured,
					host,
					port,
					protocol
				};
				return checking === null ? told : checking.done.then((check) => withCheck(told, check, this.#cut)).catch((error) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.W)(told, "the check of the service", error));
			}));
			return this.#options.addresses === "all" ? (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.U)("what its addresses share", checked, () => shareAddresses(checked)) : checked;
		});
		const all = (await Promise.all(results)).flat();
		return (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.U)("what targets share of routers", all, () => shareRouters(all));
	}
	async #resolve(spec) {
		const onWait = (what) => this.#progress.onWait?.(spec.target, what);
		for (const resolved of await resolve(spec, this.#options, this.#signal, onWait, this.#threads)) if (resolved.kind === "failed") this.#add({
			spec,
			end: spec,
			checking: resolved.checking
		}, resolved.result);
		else this.#queue(this.#add({
			spec,
			...resolved
		}, null), resolved.choices);
	}
	#add({ spec, end, checking }, result) {
		const entry = {
			spec,
			end,
			checking,
			index: this.#entries.length,
			result,
			trace: null,
			told: 0
		};
		this.#entries.push(entry);
		return entry;
	}
	#queue(entry, choices) {
		const chosen = [];
		const begin = () => this.#start(entry, () => [...chosen, ...choices]);
		if (this.#running().length < this.#atOnce) begin();
		else this.#waiting.push(begin);
		if (entry.checking === null || choices.length === 1) return;
		this.#choosing++;
		entry.checking.chosen.then((choice) => {
			this.#choosing--;
			if (choice !== null) {
				chosen.push(choice);
				this.#guarded(entry, () => this.#traceInstead(entry, choice));
			}
			this.#network.wake();
		});
	}
	#traceInstead(entry, choice) {
		const { trace } = entry;
		if (trace === null || trace.scope.address === choice.address || this.#signal.aborted) return;
		if ("errno" in this.#network.route({
			...choice,
			source: this.#options.source
		})) return;
		this.#closeProbes(entry);
		this.#owners.forEach((owner, id) => {
			if (owner === entry) this.#owners[id] = null;
		});
		entry.told = 0;
		entry.result = null;
		this.#start(entry, () => [choice]);
	}
	#start(entry, choices) {
		this.#guarded(entry, () => {
			const others = this.#running().filter((one) => one !== entry).length;
			const claim = () => this.#owners.push(entry) - 1;
			const started = start(entry, choices(), this.#network, this.#options, claim, others > 0);
			if (started === null) return;
			if (started === "no-descriptors") {
				entry.trace = null;
				this.#atOnce = Math.min(this.#atOnce, others);
				this.#waiting.unshift(() => this.#start(entry, choices));
				return;
			}
			beginLookups(started.address, this.#names, this.#options);
			this.#progress.onStart?.(entry.index, entry.spec.target, started.address, started.localMtu);
		});
	}
	#guarded(entry, work) {
		try {
			work();
		} catch (error) {
			const { address = null, family = null } = entry.trace?.scope ?? {};
			entry.result = unmeasurable({
				...withoutAddress(entry.spec),
				address,
				family
			}, error);
			this.#closeProbes(entry);
		}
	}
	#running() {
		return this.#entries.filter(({ trace, result }) => trace && !result);
	}
	#poll() {
		const { heardAt } = this.#network;
		const wakeAt = this.#act(heardAt - this.#busy);
		this.#busy += this.#network.now() - heardAt;
		return wakeAt === null ? null : wakeAt + this.#busy;
	}
	#act(now) {
		let wakeAt = null;
		for (const entry of this.#running()) this.#guarded(entry, () => {
			const wants = entry.trace?.measuring.poll(now);
			if (!wants) return;
			for (const command of wants.commands) this.#network.execute(command);
			reportHops(entry, wants.ended, this.#options.probes, this.#progress);
			if (wants.ended) this.#finish(entry, null);
			else if (wants.wakeAt !== null) wakeAt = Math.min(wakeAt ?? wants.wakeAt, wants.wakeAt);
		});
		while (this.#waiting.length > 0 && this.#running().length < this.#atOnce) {
			this.#waiting.shift()?.();
			wakeAt = now;
		}
		return wakeAt;
	}
	#deliver(event) {
		const entry = event.kind === "unidentified" ? this.#entries[Math.floor(event.flow / 100)] : this.#owners[event.id];
		if (entry && !entry.result) this.#guarded(entry, () => entry.trace?.measuring.handle(event));
		const purpose = event.kind === "icmp" ? entry?.trace?.measuring.log.probe(event.id)?.purpose : null;
		if (event.kind === "icmp" && (purpose === "hop" || purpose === "flow")) beginLookups(event.icmp.from, this.#names, this.#options);
	}
	#finish(entry, cut) {
		if (!entry.trace) return;
		entry.result = buildTarget(entry.trace.measuring.log, {
			...entry.trace.scope,
			cut
		});
		if (entry.result.blackHole !== null) entry.checking?.explain();
		this.#closeProbes(entry);
	}
	#closeProbes({ trace }) {
		for (const { id } of trace?.measuring.log.probes ?? []) this.#network.execute({
			kind: "close",
			id
		});
	}
};
// build/js/action/measure/measure.js
var measure_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ measure: () => measure });
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
async function measure(options, signal, progress, threads) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const network = open();
		if (network instanceof NetworkUnavailable) return options.targets.map((spec) => unmeasurable(withoutAddress(spec), network));
		__addDisposableResource(env_1, wakeOnAbort(signal, network), false);
		const ended = new AbortController();
		try {
			const names = openAddressNames({ signal: ended.signal });
			const run = new Run(network, options, signal, progress, names, threads);
			await run.untilDone();
			const results = await run.results();
			return await (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.U)("the names of hops", results, () => withNames(results, names, options, signal));
		} finally {
			ended.abort();
		}
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		__disposeResources(env_1);
	}
}
function open() {
	try {
		return openNetwork();
	} catch (error) {
		if (error instanceof NetworkUnavailable) return error;
		throw error;
	}
}



/***/ })

};
;