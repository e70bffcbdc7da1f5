"use strict";
exports.id = 130;
exports.ids = [130];
exports.modules = {

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ duration),
/* harmony export */   C: () => (/* binding */ gates_exports),
/* harmony export */   D: () => (/* binding */ pmtuDiffers),
/* harmony export */   E: () => (/* binding */ lastCommonHop),
/* harmony export */   F: () => (/* binding */ conclusionIcons),
/* harmony export */   I: () => (/* binding */ demandText),
/* harmony export */   L: () => (/* binding */ gateText),
/* harmony export */   M: () => (/* binding */ unsentTexts),
/* harmony export */   N: () => (/* binding */ watchFigures),
/* harmony export */   O: () => (/* binding */ pmtuText),
/* harmony export */   P: () => (/* binding */ oneLine),
/* harmony export */   R: () => (/* binding */ lossPercent),
/* harmony export */   S: () => (/* binding */ ownAddress),
/* harmony export */   T: () => (/* binding */ hopDifferences),
/* harmony export */   _: () => (/* binding */ consoleTarget),
/* harmony export */   a: () => (/* binding */ shortReportJson),
/* harmony export */   b: () => (/* binding */ assess_exports),
/* harmony export */   c: () => (/* binding */ remedyBlock),
/* harmony export */   d: () => (/* binding */ consoleFindings),
/* harmony export */   f: () => (/* binding */ messageOf),
/* harmony export */   g: () => (/* binding */ consoleStart),
/* harmony export */   h: () => (/* binding */ consoleHop),
/* harmony export */   i: () => (/* binding */ reportJson),
/* harmony export */   j: () => (/* binding */ timeOfDay),
/* harmony export */   k: () => (/* binding */ rttDiffers),
/* harmony export */   l: () => (/* binding */ gateTable),
/* harmony export */   m: () => (/* binding */ consoleEnd),
/* harmony export */   n: () => (/* binding */ flattened),
/* harmony export */   o: () => (/* binding */ watchBlock),
/* harmony export */   p: () => (/* binding */ remedyLines),
/* harmony export */   r: () => (/* binding */ json_exports),
/* harmony export */   s: () => (/* binding */ findingLine),
/* harmony export */   t: () => (/* binding */ renderMarkdown),
/* harmony export */   u: () => (/* binding */ consoleConclusion),
/* harmony export */   v: () => (/* binding */ watchLines),
/* harmony export */   w: () => (/* binding */ rank),
/* harmony export */   x: () => (/* binding */ hasFamily),
/* harmony export */   y: () => (/* binding */ assess),
/* harmony export */   z: () => (/* binding */ outcomeIcons)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(150);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(572);
/* harmony import */ var _measure_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(248);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24);





// build/js/report/cut-short.js
function wasCut({ endReason, service, evidence }, by) {
	return by === "cancelled" && evidence.cancelledIn !== void 0 || endReason === by || service?.cutBy === by;
}
function isCut(target) {
	return wasCut(target, "deadline") || wasCut(target, "cancelled");
}
// build/js/report/text/labels.js
const endings = {
	reached: "reached",
	"max-hops": "max-hops was used up at hop {ttl}",
	silent: "nothing beyond hop {ttl} answered",
	unreachable: "an ICMP unreachable ended the trace",
	prohibited: "a filter on the way prohibits it",
	loop: "the packets run in a loop",
	"refused-locally": "this machine refused to send",
	"no-route": "this machine has no route there",
	"name-not-found": "no address was found for the name",
	"proxy-refused": "the proxy does not pass the connection on",
	deadline: "the time limit struck first",
	cancelled: "the run was cancelled"
};
const severityIcons = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
const outcomeIcons = {
	pass: "✅",
	fail: "❌",
	inconclusive: "❔"
};
const conclusionIcons = {
	success: "✅",
	failure: "❌",
	neutral: "⚠️"
};
const pmtuWitnesses = {
	"too-big": "the routers' own too-big messages",
	kernel: "what a router told this machine's kernel",
	"own-answer": "the target's own ICMP answer to a packet of that size",
	echo: "answered echo requests of exact size",
	"udp-reply": "answered UDP packets of exact size",
	"tcp-ack": "acknowledged TCP segments of exact size"
};
function pmtuMethod(target) {
	const { method } = target.pmtu;
	if (method === "icmp") {
		if (target.blackHole?.direction === "forward") return pmtuWitnesses["own-answer"];
		if (target.evidence.tooBig.length > 0) return pmtuWitnesses["too-big"];
		return pmtuWitnesses[toldToKernel(target) ? "kernel" : "own-answer"];
	}
	if (method === "udp-reply" && target.protocol === "icmp") return pmtuWitnesses.echo;
	return method === null ? null : pmtuWitnesses[method];
}
function toldToKernel({ pmtu, evidence, blackHole }) {
	const { bytes, localMtu, method } = pmtu;
	return method === "icmp" && bytes !== null && localMtu !== null && bytes < localMtu && evidence.tooBig.length === 0 && blackHole === null;
}
const pmtuStatuses = {
	confirmed: "confirmed{by}",
	"upper-bound": "an upper bound{by}: nothing larger passes, nothing proved that this does",
	unknown: "unknown{by}"
};
function pmtuStanding(target) {
	const method = pmtuMethod(target);
	return pmtuStatuses[target.pmtu.status].replace("{by}", method === null ? "" : ` by ${method}`);
}
const pmtuLimits = {
	"local-mtu": "this machine's own MTU ends the test there",
	"peer-mss": "TCP cannot test above the peer's MSS",
	"cached-pmtu": "the kernel has a smaller path MTU for this route and sends no more",
	"own-mss": "the kernel here sends no larger TCP segments, for the window of the peer or net.ipv4.tcp_mtu_probing=2"
};
function hopCountMethod(method, end) {
	if (end === "tcp") return "the smallest TTL from which TCP is answered, by the target or a proxy in its name";
	return method === "reply" ? `by the ${end}'s own replies` : `the smallest TTL that reached the ${end}`;
}
const returnMethods = {
	"reply-ttl": "by the TTL of its replies",
	"min-ttl": "by the least TTL its replies arrive with"
};
const gateWords = {
	"fail-on-unreachable": {
		demand: "reached, a named port open",
		unit: "",
		met: "reached",
		broken: "not reached, or its port closed"
	},
	"fail-on-pmtu-below": {
		demand: "path MTU at least",
		unit: " bytes",
		met: "",
		broken: ""
	},
	"fail-on-hops-above": {
		demand: "at most",
		unit: " hops",
		met: "",
		broken: ""
	},
	"fail-on-rtt-above-ms": {
		demand: "median round trip at most",
		unit: " ms",
		met: "",
		broken: ""
	},
	"fail-on-loss-above": {
		demand: "loss at most",
		unit: " %",
		met: "",
		broken: ""
	},
	"fail-on-black-hole": {
		demand: "no black hole",
		unit: "",
		met: "none found",
		broken: "found"
	},
	"fail-on-path-change": {
		demand: "same path as the baseline",
		unit: "",
		met: "same",
		broken: "changed"
	},
	"fail-on-service-error": {
		demand: "service works",
		unit: "",
		met: "works",
		broken: "does not work"
	},
	"fail-on-certificate-days-below": {
		demand: "certificate valid for at least",
		unit: " days",
		met: "",
		broken: ""
	},
	"fail-on-first-byte-above-ms": {
		demand: "first byte within",
		unit: " ms",
		met: "",
		broken: ""
	},
	"fail-on-reachable": {
		demand: "not usable",
		unit: "",
		met: "not usable",
		broken: "usable"
	}
};
function service(name) {
	return name === "icmp" ? "ICMP echo" : name.replace(":", " ").toUpperCase();
}
function lossPercent({ sent, received }) {
	return sent === 0 ? null : 100 * Math.max(0, sent - received) / sent;
}
function demandText({ gate, limit }) {
	const { demand, unit } = gateWords[gate];
	return typeof limit === "number" ? `${demand} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(limit)}${unit}` : demand;
}
function actualText({ gate, actual, outcome }) {
	const { unit, met, broken } = gateWords[gate];
	if (outcome === "pass" && actual === null) return "no baseline yet";
	if (outcome === "inconclusive" || actual === null) return "unknown";
	if (typeof actual === "number") return `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(actual)}${unit}`;
	return outcome === "pass" ? met : broken;
}
function gateText(gate, outcome = gate.outcome) {
	return `Gate ${gate.gate}: ${outcome} (demands ${demandText(gate)}; measured: ${actualText(gate)})`;
}
function ending(target) {
	if (target.endReason === "silent" && target.answeredBy.length > 0) return `the host answers (${target.answeredBy.join(", ")}), what was asked for does not`;
	const last = target.hops.findLast(({ responders }) => responders.length > 0);
	if (target.endReason === "silent" && last === void 0) return "nothing on the way answered";
	return endings[target.endReason].replace("{ttl}", String(last?.ttl ?? target.hops.length));
}
function standing(target) {
	const severities = target.diagnosis.map(({ severity }) => severity);
	const outcomes = target.gates.map(({ outcome }) => outcome);
	const state = target.service === null ? "working" : target.service.state;
	if (severities.includes("error") || outcomes.includes("fail")) return "error";
	if (severities.includes("warning")) return "warning";
	if (state === "failing") return "error";
	if (outcomes.includes("inconclusive") || !target.reached || state === null) return "warning";
	return isCut(target) ? "warning" : "info";
}
const TOLERATED = "no gate forbids what was found";
const standingIcons = {
	error: "❌",
	warning: "⚠️",
	info: "✅"
};
const standingWords = {
	error: "error",
	warning: "warning",
	info: "ok"
};
const standingMark = (severity) => `${standingIcons[severity]} ${standingWords[severity]}`;
const severityOrder = {
	error: 0,
	warning: 1,
	info: 2
};
function attention(troubled, all) {
	return `${troubled} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(all, "target")} ${troubled === 1 ? "needs" : "need"} attention`;
}
// build/js/diagnosis/text.js
const unprintable = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.M)(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+`, "gu");
function listed(items, most = 4) {
	const shown = items.slice(0, most).map((item) => oneLine(item, 80));
	if (items.length > most) return `${shown.join(", ")} and ${items.length - most} more`;
	const last = shown.pop() ?? "";
	return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
function oneLine(text, most) {
	const start = text.slice(0, 4 * most);
	const flat = ((0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.j)(start) ? start.replace(/ +/g, " ") : start.toWellFormed().replace(unprintable(), " ")).trim();
	if (flat.length <= most) return flat;
	return `${flat.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
function utcMinute(time) {
	return `${oneLine(time, 40).slice(0, 16).replace("T", " ")} UTC`;
}
function who$1(target) {
	const host = oneLine(target.host, 80) || "the target";
	const address = target.address === null ? "" : oneLine(target.address, 60);
	if (address === "" || address === host) return host;
	return `${host} (${address}${nearby(host, address)})`;
}
function nearby(host, address) {
	const scope = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.I)(address);
	if (scope === "link-local") return ", link-local";
	return scope === "loopback" && !/^(.*\.)?localhost\.?$/i.test(host) ? ", this machine itself" : "";
}
function hopAt(target, ttl) {
	if (ttl <= 0) return "this machine";
	const addresses = target.hops.find((hop) => hop.ttl === ttl)?.responders.map((responder) => responder.address) ?? [];
	const distinct = [...new Set(addresses)];
	return distinct.length === 0 ? `hop ${ttl}` : `hop ${ttl} (${listed(distinct, 2)})`;
}
function sender(from, ttl) {
	const address = oneLine(from, 80);
	return ttl === null ? address : `hop ${ttl} (${address})`;
}
function lastAnswer$1(target, { lastRouter }, ttl) {
	if (lastRouter === void 0) return hopAt(target, ttl);
	const instead = ttl === target.hopCount ? ", a router in the place of the target: a loop, or another path" : "";
	return `${sender(lastRouter, ttl)}${instead}`;
}
function shellWord(word, placeholder) {
	return word !== null && /^[A-Za-z0-9][A-Za-z0-9_.:%-]{0,252}$/.test(word) ? word : placeholder;
}
function urlWord(url) {
	return url !== void 0 && /^[a-z]+:\/\/[A-Za-z0-9._~:/%[\]-]{1,300}$/.test(url) ? url : "URL";
}
// build/js/diagnosis/remedies.js
const leastMss = 88;
function paste(explanation, lines) {
	return {
		explanation,
		snippet: lines.join("\n")
	};
}
function advise(explanation) {
	return {
		explanation,
		snippet: null
	};
}
function routesOfType(type) {
	return paste("Look for that route, and for the rule that leads to it:", [
		`ip route show table all type ${type}`,
		`ip -6 route show table all type ${type}`,
		"ip rule show",
		"ip -6 rule show"
	]);
}
function setInterfaceMtu(name, mtu) {
	return paste("Lower the MTU of the interface (until the next boot; write it into the network configuration to keep it):", [`sudo ip link set dev ${shellWord(name, "INTERFACE")} mtu ${mtu}`]);
}
function stepInterfaceMtu(name, mtu) {
	return paste("As a step before those that hang:", [`- run: sudo ip link set dev ${shellWord(name, "INTERFACE")} mtu ${mtu}`]);
}
function dockerDaemon(mtu) {
	return paste(`Docker on the runner's host: "mtu" is for the default bridge alone, "default-network-opts" for every network made later, those of job and service containers included (Engine 24 or later). As options \`dockerd --mtu=${mtu} --default-network-opt=bridge=com.docker.network.driver.mtu=${mtu}\`, or in /etc/docker/daemon.json, then \`sudo systemctl restart docker\`:`, [
		"{",
		`  "mtu": ${mtu},`,
		`  "default-network-opts": { "bridge": { "com.docker.network.driver.mtu": "${mtu}" } }`,
		"}"
	]);
}
function composeNetwork(mtu) {
	return paste("Docker Compose, in compose.yaml (then `docker compose down` and `up`, a network keeps its MTU):", [
		"networks:",
		"  default:",
		"    driver_opts:",
		`      com.docker.network.driver.mtu: "${mtu}"`
	]);
}
function jobContainer(mtu) {
	return paste("Job containers (`container:`) and `services:` stand on a network that GitHub's runner creates without an MTU, and `options:` does not take --network: set Docker's daemon as above. Where you can't, lower it inside the job container (an image with iproute2, as root):", [
		"container:",
		"  image: YOUR-IMAGE",
		"  options: --cap-add NET_ADMIN",
		"steps:",
		`  - run: ip link set dev eth0 mtu ${mtu}`
	]);
}
function ownNetwork(mtu) {
	return paste("Containers that your own steps start:", [`docker network create --opt com.docker.network.driver.mtu=${mtu} narrow`, "docker run --network narrow YOUR-IMAGE"]);
}
function runnerController(mtu) {
	return paste(`Actions Runner Controller with docker-in-docker: leave containerMode empty, copy the chart's dind template into values.yaml and give its dockerd these args (RunnerDeployment of the older controller: \`dockerMTU: ${mtu}\`, for the default bridge alone):`, [
		"- name: dind",
		"  image: docker:dind",
		"  args:",
		"    - dockerd",
		"    - --host=unix:///var/run/docker.sock",
		"    - --group=$(DOCKER_GROUP_GID)",
		`    - --mtu=${mtu}`,
		`    - --default-network-opt=bridge=com.docker.network.driver.mtu=${mtu}`
	]);
}
function wireGuard(name, mtu) {
	const file = shellWord(name, "wg0");
	return paste(`WireGuard, in /etc/wireguard/${file}.conf, then \`wg-quick down ${file} && wg-quick up ${file}\`:`, ["[Interface]", `MTU = ${mtu}`]);
}
function tailscale(mtu) {
	return paste("Tailscale, in /etc/default/tailscaled, then `sudo systemctl restart tailscaled`:", [`TS_DEBUG_MTU=${mtu}`]);
}
function clampMss() {
	return paste("On the router before the narrow link, make TCP fit by itself (MSS clamping; helps TCP only):", [
		"nft add table inet clamp",
		"nft 'add chain inet clamp forward { type filter hook forward priority mangle; }'",
		"nft add rule inet clamp forward tcp flags syn tcp option maxseg size set rt mtu"
	]);
}
function allowTooBig(family) {
	const v4 = "ICMP type 3 code 4 (fragmentation needed)";
	const v6 = "ICMPv6 type 2 (packet too big)";
	const what = family === 4 ? v4 : family === 6 ? v6 : `${v4} and ${v6}`;
	const lines = ["nft 'insert rule inet filter forward icmp type destination-unreachable accept'", "nft 'insert rule inet filter forward icmpv6 type packet-too-big accept'"];
	return paste(`Ask the network's administrators to let ${what} pass, and to let routers send it (RFC 4890, RFC 8201); with nft (your own table and chain may be named otherwise):`, family === 4 ? lines.slice(0, 1) : family === 6 ? lines.slice(1) : lines);
}
function allowIncomingIcmp() {
	return paste("Let ICMP errors in on this machine and on the firewall before it; with nft (your own table and chain may be named otherwise):", ["nft 'insert rule inet filter input icmp type { destination-unreachable, time-exceeded } accept'", "nft 'insert rule inet filter input icmpv6 type { destination-unreachable, packet-too-big, time-exceeded } accept'"]);
}
function tcpMtuProbing() {
	return paste("Or let this machine find the size by itself once TCP stalls (TCP only, costs seconds a connection):", ["sudo sysctl -w net.ipv4.tcp_mtu_probing=1"]);
}
function announceMss(family, mtu) {
	const mss = Math.max(mtu - _measure_mjs__WEBPACK_IMPORTED_MODULE_2__.R[family], leastMss);
	return paste("Or announce a smaller MSS, so that the target sends smaller segments (keep the rest of your default route):", [`sudo ${family === 6 ? "ip -6" : "ip"} route change default via GATEWAY dev INTERFACE advmss ${mss}`]);
}
const containerBridge = /^(docker\d+|docker_gwbridge|br-[0-9a-f]{12}|cni\d+|cbr\d+|podman\d+|nerdctl\d+)$/;
function isContainerBridge(name) {
	return containerBridge.test(name);
}
function fitContainers(mtu) {
	return [
		dockerDaemon,
		jobContainer,
		ownNetwork,
		composeNetwork,
		runnerController
	].map((remedy) => remedy(mtu));
}
function fitLocally(mtu, target, context) {
	const name = target.evidence.interface;
	if (context.runner.container || name !== null && isContainerBridge(name)) return fitContainers(mtu);
	if (name?.startsWith("wg")) return [wireGuard(name, mtu)];
	if (name?.startsWith("tailscale")) return [tailscale(mtu)];
	return [context.runner.environment === "github-hosted" ? stepInterfaceMtu(name, mtu) : setInterfaceMtu(name, mtu)];
}
// build/js/report/text/service.js
function phaseTimes({ phases }) {
	return [
		["name", phases.nameMs],
		["connect", phases.connectMs],
		["proxy", phases.proxyMs],
		["TLS", phases.tlsMs],
		["first byte", phases.firstByteMs]
	].flatMap(([name, ms]) => ms === null ? [] : [{
		name,
		ms
	}]);
}
function serviceSummary({ service }) {
	if (service === null) return null;
	const { tls, http, totalMs } = service;
	const daysLeft = tls?.certificate?.daysLeft ?? null;
	const time = totalMs === null ? "" : ` in ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(totalMs)}`;
	const parts = [
		tls?.version ? tls.version.replace(/^TLSv/, "TLS ") : null,
		daysLeft === null ? null : `certificate ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(Math.floor(daysLeft), "day")}`,
		http?.status != null ? `HTTP ${http.status}${redirect(http)}${time}` : null
	].filter((part) => part !== null);
	return parts.length === 0 ? `${service.scheme.toUpperCase()} connection opens` : parts.join(", ");
}
const LONGEST_SHOWN = 100;
function redirect({ status, location }) {
	if (location === null || status === null || status < 300 || status > 399) return "";
	return ` to ${(location.length > LONGEST_SHOWN ? `${location.slice(0, LONGEST_SHOWN)}…` : location).toWellFormed()}`;
}
function nameServerKind(kind) {
	switch (kind) {
		case "systemd-stub": return "the stub of systemd-resolved";
		case "docker": return "Docker's embedded DNS server";
		case "default": return "the default where /etc/resolv.conf names no server";
		case "server": return null;
		default: return kind;
	}
}
// build/js/diagnosis/broken-path.js
function hasDeadFlows({ connections }) {
	return connections !== null && connections.deadPorts.length > 0;
}
function hasBrokenPath(target) {
	return hasDeadFlows(target) || target.evidence.unequalFlows !== void 0;
}
// build/js/diagnosis/reach.js
function answered$1(target) {
	return target.reached || target.answeredBy.length > 0;
}
function requestedServices(target) {
	const { protocol, port } = target;
	if (protocol === "icmp") return ["icmp"];
	if (port === null) return [];
	switch (protocol) {
		case "udp": {
			const { closed, silent } = target.evidence;
			const plain = ["udp", `udp:${port}`];
			const own = [...new Set([
				...target.answeredBy,
				...closed,
				...silent
			])].filter((name) => name.endsWith(`:${port}`) && name !== `tcp:${port}` && !plain.includes(name));
			return own.length > 0 ? own : plain;
		}
		case "quic": return [`quic:${port}`];
		case "tcp":
		case "auto": return [`tcp:${port}`];
		default: return protocol;
	}
}
function silentServices(target) {
	const services = requestedServices(target);
	const heard = [...target.answeredBy, ...target.evidence.closed];
	return services.some((service) => heard.includes(service)) ? [] : services.filter((service) => target.evidence.silent.includes(service));
}
function routerAtMaxHops(target, maxHops) {
	const answering = target.hops.find((hop) => hop.ttl === maxHops)?.responders.some((responder) => responder.icmp?.meaning === "time-exceeded") ?? false;
	return target.endReason === "max-hops" && answering;
}
// build/js/diagnosis/service-facts.js
function serviceName(target) {
	const host = oneLine(target.host, 80) || "the target";
	return target.port === null ? host : `${host}, port ${target.port}`;
}
function pathEnd(target) {
	return (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target) === null ? who$1(target) : `the proxy for ${who$1(target)}`;
}
function throughProxy$1(target) {
	const proxy = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target);
	return proxy === null ? "" : ` (through the proxy ${oneLine(proxy.url, 120)})`;
}
function directTry(target, mayBeTarget) {
	const direct = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target)?.direct ?? null;
	if (direct === "open") return " A direct connection opens: this target may not need the proxy.";
	if (!mayBeTarget) return "";
	if (direct === "closed") return " A direct connection is refused too: look at the target before the proxy.";
	if (direct === "silent") return " A direct connection gets no answer either: the target may be down.";
	if (direct === "name-not-found") return " This machine finds no address for that name either.";
	return "";
}
function failedConnection(target, found) {
	if (target.service?.failedPhase !== "connect" || !answered$1(target)) return null;
	if (found.some(({ severity }) => severity === "error")) return null;
	const used = usedAddress(target);
	if (used?.connect === "silent" && hasDeadFlows(target)) return null;
	return used === void 0 || used.connect === null || used.connect === "open" ? null : used.connect;
}
function usedAddress({ addresses }) {
	return addresses.find(({ traced }) => traced) ?? addresses[0];
}
function isSilent({ a, aaaa }) {
	return a.state === "silent" && aaaa.state === "silent";
}
function nameServer({ address, kind }) {
	const shown = oneLine(address, 60);
	const words = nameServerKind(kind);
	return words === null ? shown : `${shown} (${words})`;
}
function ignoredServers({ name }) {
	const ignored = name?.ignoredServers ?? [];
	if (ignored.length === 0) return "";
	return ` /etc/resolv.conf names ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(ignored.length, "more server")} (${listed(ignored)}), beyond the three that glibc uses.`;
}
function nameServers(servers) {
	return listed(servers.map(nameServer));
}
function isRateLimited(target) {
	const http = target.service?.http;
	if (!http || http.status === null) return false;
	return http.status === 429 || (http.status === 403 || http.status === 503) && http.retryAfterSeconds !== null;
}
function lossToTarget(target) {
	const { sent, received } = target.loss;
	if (received < sent) return `${sent - received} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(sent, "probe")} stayed unanswered`;
	if (target.evidence.lossSeen) return "TCP packets of the trace had to be sent again";
	const connectMs = repeatedSyn(target);
	return connectMs === null ? null : `a SYN had to be sent again: the handshake took ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Z)(connectMs)}`;
}
const SYN_TIMEOUT_MS = 1e3;
function repeatedSyn({ addresses, rttMs }) {
	if (rttMs === null || rttMs.max >= SYN_TIMEOUT_MS / 2) return null;
	return addresses.map(({ connectMs }) => connectMs ?? 0).find((ms) => ms >= SYN_TIMEOUT_MS) ?? null;
}
function isNameBlocked(target) {
	const tls = target.service?.tls;
	if (!tls || tls.answeredAgain) return false;
	if (tls.problem === "silent" && target.blackHole !== null) return false;
	if (tls.problem === "silent" && lossToTarget(target) !== null) return false;
	return (tls.problem === "reset" || tls.problem === "silent") && tls.otherName?.answered === true;
}
function endedBy({ detail }) {
	if (detail === "closed") return "by closing the connection";
	return detail === null ? "by a reset" : `by a reset (${oneLine(detail, 60)})`;
}
function trustedLocallyOnly(target) {
	const tls = target.service?.tls;
	return !!tls?.certificate && tls.trustedBy.length > 0 && !tls.trustedBy.includes("bundled");
}
function systemLacksRoot({ service }) {
	const trustedBy = service?.tls?.trustedBy ?? [];
	return trustedBy.includes("bundled") && !trustedBy.includes("system");
}
function signer(target) {
	const tls = target.service?.tls;
	const issuer = oneLine(tls?.certificate?.issuer ?? "", 80) || "no name";
	const root = oneLine(tls?.root ?? "", 80);
	return root === "" || root === issuer ? `"${issuer}"` : `"${issuer}" (root "${root}")`;
}
// build/js/diagnosis/rules/address-broken.js
function brokenAddresses({ addresses }) {
	const open = new Set(addresses.filter(({ connect }) => connect === "open").map(({ family }) => family));
	return addresses.filter(({ connect, family }) => connect !== null && connect !== "open" && open.has(family));
}
const addressBroken = {
	code: "address-broken",
	severity: "warning",
	title: "Address broken",
	meaning: "One of several addresses is closed, silent or unreachable while another of its family is open.",
	advice: "Tell whoever runs the service; clients that take the first address fail by chance.",
	when: (target) => {
		const broken = brokenAddresses(target);
		if (broken.length === 0) return null;
		const said = broken.map(({ address, connect }) => `${oneLine(address, 60)} is ${connect}`);
		const open = target.addresses.filter(({ connect }) => connect === "open").length;
		const then = broken.every(({ connect }) => connect === "closed") ? "is refused at once, and fails if it tries no other" : "waits or fails";
		return `of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(target.addresses.length, "address", "addresses")} of ${serviceName(target)}, ${listed(said)}; ${open} open. A client that takes one of these first ${then}.`;
	},
	remedies: () => [advise("Tell whoever runs the service, or take the address out of the name's records; `addresses: all` traces each.")]
};
// build/js/diagnosis/unreachable.js
const causes = {
	"network-unreachable": {
		code: "network-unreachable",
		cause: "It has no route to that network, or rejects this traffic by the same message."
	},
	"source-route-failed": {
		code: "network-unreachable",
		cause: "The source route of the packet does not exist."
	},
	"beyond-scope": {
		code: "network-unreachable",
		cause: "This machine's source address is not valid on that path."
	},
	"host-unreachable": {
		code: "host-unreachable",
		cause: "That address does not answer on its link, or a firewall or an unreachable route there rejects this traffic by the same message."
	},
	"protocol-unreachable": {
		code: "host-unreachable",
		cause: "The host does not support the protocol."
	},
	"port-unreachable": {
		code: "admin-prohibited",
		cause: "It is not that address: a firewall there rejects this traffic, or the host answers from another address of its own."
	},
	"admin-prohibited": {
		code: "admin-prohibited",
		cause: "A filter there rejects this traffic."
	},
	"precedence-violation": {
		code: "admin-prohibited",
		cause: "A filter there rejects this class of traffic."
	},
	"precedence-cutoff": {
		code: "admin-prohibited",
		cause: "A filter there rejects this class of traffic."
	}
};
function unreachable(target, code) {
	const found = target.evidence.verdict;
	if (found === null || target.reached || target.endReason !== "unreachable" && target.endReason !== "prohibited") return null;
	const { icmp, from, ttl } = found;
	const meaning = target.family === null ? icmp.meaning : (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.P)(target.family, icmp.type, icmp.code);
	const fallback = target.endReason === "prohibited" ? "admin-prohibited" : "host-unreachable";
	const known = Object.hasOwn(causes, meaning) ? causes[meaning] : void 0;
	if ((known?.code ?? fallback) !== code) return null;
	const here = answeredHere(target);
	const end = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target) === null ? "the target" : "the proxy";
	const self = from === target.address ? `${end} itself` : here ? "this machine itself" : sender(from, ttl);
	const version = target.family === 6 ? "v6" : "";
	return `${self} answered "${oneLine(meaning, 60)}" (ICMP${version} type ${icmp.type} code ${icmp.code}) for ${pathEnd(target)}. ${here ? noNeighbour : known?.cause ?? "Packets go no farther."}`;
}
const noNeighbour = "No neighbour on its link answers for that address, or for that of the router toward it; a reject rule of this machine may answer the same.";
function answeredHere({ evidence }) {
	return evidence.verdict !== null && evidence.verdict.from === evidence.sourceAddress;
}
function unreachableRemedies(target, remedy) {
	if (!answeredHere(target)) return [remedy];
	const family = target.family === 6 ? "-6" : "-4";
	return [paste("See which neighbour is missing (FAILED or INCOMPLETE), and what the local firewall rejects:", [
		`ip ${family} route get ${shellWord(target.address, "ADDRESS")}`,
		`ip ${family} neigh show`,
		"sudo nft list ruleset"
	])];
}
// build/js/diagnosis/rules/admin-prohibited.js
const adminProhibited = {
	code: "admin-prohibited",
	severity: "error",
	title: "Administratively prohibited",
	meaning: "A router or the target answered that a filter rejects this traffic.",
	advice: "Ask whoever runs the filter named to let the runner pass.",
	when: (target) => unreachable(target, "admin-prohibited"),
	remedies: (target) => unreachableRemedies(target, advise(`Ask whoever runs that filter to let ${shellWord(target.evidence.sourceAddress, "this machine's address")} pass${target.port === null ? "" : ` to port ${target.port}`} (behind NAT: its public address).`))
};
// build/js/diagnosis/hops.js
function routers({ hops, hopCount, address }) {
	if (hopCount !== null) return hops.filter(({ ttl }) => ttl < hopCount);
	return hops.filter(({ responders }) => responders.length === 0 || responders.some((one) => one.address !== address));
}
function leftUnanswered(hop) {
	return hop.received > 0 && hop.received < hop.sent;
}
// build/js/diagnosis/rules/asymmetric-return.js
const leastDetour = 2;
function detourFrom(target) {
	if (target.evidence.loop.length > 0) return null;
	const rows = routers(target).flatMap((hop) => {
		return hop.responders.filter(({ icmp }) => icmp?.meaning === "time-exceeded").map((responder) => responder.returnHops).filter((hops) => hops !== null).map((back) => ({
			ttl: hop.ttl,
			back
		}));
	});
	const atTarget = target.hopCount !== null && target.returnHopCount !== null;
	if (target.hopCount !== null && target.returnHopCount !== null) rows.push({
		ttl: target.hopCount,
		back: target.returnHopCount
	});
	const straight = rows.findLastIndex((row) => Math.abs(row.back - row.ttl) < leastDetour);
	const differing = rows.slice(straight + 1);
	const ttls = new Set(differing.map((row) => row.ttl));
	return differing[0] !== void 0 && (atTarget || ttls.size >= 2) ? differing[0] : null;
}
const asymmetricReturn = {
	code: "asymmetric-return",
	severity: "info",
	title: "Asymmetric return path",
	meaning: "The estimated return path differs from the forward one by 2 hops or more, at the target or from some hop on.",
	advice: "",
	when: (target) => {
		const from = detourFrom(target);
		if (from === null) return null;
		const { hopCount, returnHopCount } = target;
		const whole = hopCount === null || returnHopCount === null ? "" : ` From the target: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(hopCount, "hop")} there, about ${returnHopCount} back.`;
		return `${from.ttl === hopCount ? `the answers of ${who$1(target)} come back over about ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(from.back, "hop")}, not ${hopCount}` : `from ${hopAt(target, from.ttl)} on answers come back over a path of another length (about ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(from.back, "hop")})`}.${from.ttl === hopCount ? "" : whole} Estimated from the TTLs of replies; common and harmless by itself.`;
	},
	remedies: () => []
};
// build/js/diagnosis/open-questions.js
const LATER = {
	connections: "whether all connections work",
	watch: "what the rest of the watch would have shown"
};
function openQuestions(target) {
	const { service, evidence } = target;
	const missing = [
		service !== null && service.cutBy !== null ? "whether the service works" : null,
		target.reached ? null : "whether it can be reached",
		target.hopCount === null ? "the hop count" : null,
		target.pmtu.status === "confirmed" ? null : "the path MTU",
		target.pmtu.status === "confirmed" || target.blackHole !== null ? null : "whether large packets arrive",
		evidence.cancelledIn === void 0 ? null : LATER[evidence.cancelledIn]
	].filter((fact) => fact !== null);
	return missing.length === 0 ? "what was measured may be incomplete" : `unknown for this reason: ${listed(missing)}`;
}
// build/js/diagnosis/rules/cancelled.js
const cancelled = {
	code: "cancelled",
	severity: "warning",
	title: "Cancelled",
	meaning: "The run was cancelled before this target was measured to the end.",
	advice: "Run it again.",
	when: (target) => wasCut(target, "cancelled") ? `the run was stopped before ${who$1(target)} was measured to the end; ${openQuestions(target)}.` : null,
	remedies: () => []
};
// build/js/diagnosis/rules/certificate-expiring.js
const leastDays = 14;
const certificateExpiring = {
	code: "certificate-expiring",
	severity: "warning",
	title: "Certificate expiring",
	meaning: "Fewer than 14 days are left of the certificate.",
	advice: "Renew it.",
	when: (target, _context, found) => {
		const { daysLeft = null, validTo = "" } = target.service?.tls?.certificate ?? {};
		if (daysLeft === null || daysLeft >= leastDays) return null;
		if (found.some(({ code }) => code === "certificate-invalid")) return null;
		const left = daysLeft < 1 ? "less than a day" : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(Math.floor(daysLeft), "day");
		return `the certificate of ${serviceName(target)} ends in ${left}, on ${utcMinute(validTo)}.`;
	},
	remedies: () => [advise("Renew it on the server; `fail-on-certificate-days-below` makes a job fail in time.")]
};
// build/js/diagnosis/tls-client.js
function tlsClient(target, more = "") {
	return `openssl s_client -connect ${hostAndPort(target)}${through(target)}${more} </dev/null`;
}
function hostAndPort({ host, port }) {
	const word = shellWord(host, "HOST");
	return `${word.includes(":") ? `[${word}]` : word}:${port ?? 443}`;
}
function through(target) {
	const [, at] = /^http:\/\/([^/]+)/.exec((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target)?.url ?? "") ?? [];
	return at === void 0 ? "" : ` -proxy ${shellWord(at, "PROXY:PORT")}`;
}
// build/js/diagnosis/rules/certificate-invalid.js
const invalid = new Set([
	"expired",
	"not-yet-valid",
	"wrong-name"
]);
const certificateInvalid = {
	code: "certificate-invalid",
	severity: "error",
	title: "Certificate invalid",
	meaning: "The certificate, or one that it relies on, is expired or not yet valid, or it is for another name.",
	advice: "Renew the certificate on the server, or use a name that it has; check the clock of the runner.",
	when: (target) => {
		const { problems = [], certificate, serverName, outOfDateIssuer: issuer } = target.service?.tls ?? {};
		if (!problems.some((problem) => invalid.has(problem)) || !certificate) return null;
		const { validFrom, validTo } = issuer ?? certificate;
		const whose = issuer === void 0 ? "" : `relies on the CA certificate "${oneLine(issuer.subject, 80) || "no name"}", which `;
		const said = [
			problems.includes("expired") ? `${whose}expired on ${utcMinute(validTo)}` : null,
			problems.includes("not-yet-valid") ? `${whose}is not valid before ${utcMinute(validFrom)}` : null,
			problems.includes("wrong-name") ? `is for ${listed(certificate.names.length > 0 ? certificate.names : [certificate.subject])}, not for ${oneLine(serverName ?? target.host, 80)}` : null
		].filter((part) => part !== null);
		const clock = isOutOfDate(target) ? ", by the clock of this machine" : "";
		return `the certificate of ${serviceName(target)} ${said.join(" and ")}${clock}.`;
	},
	remedies: (target) => {
		if (target.service?.tls?.outOfDateIssuer !== void 0) return [renewIssuer(target)];
		const sent = `${tlsClient(target)} | openssl x509 -noout -dates -ext subjectAltName`;
		const { problems } = target.service?.tls ?? {};
		const fix = problems?.includes("not-yet-valid") ? "Set the clock of this machine where it is wrong; where it is right, wait, or have the server use a certificate that is valid." : "Renew it on the server.";
		return [isOutOfDate(target) ? paste(`${fix} See what the server sends, and the clock of this machine:`, [sent, "date -u"]) : paste("Use a name that it has, or have it made for this one too. See its names:", [sent])];
	}
};
function renewIssuer(target) {
	return paste("The server's own certificate may stay: have the server send the CA's current certificate, or update the store of this machine where the one out of date is from there. See what the server sends, and the clock of this machine:", [tlsClient(target, " -showcerts"), "date -u"]);
}
function isOutOfDate({ service }) {
	const { problems = [] } = service?.tls ?? {};
	return problems.includes("expired") || problems.includes("not-yet-valid");
}
// build/js/diagnosis/rules/client-certificate-required.js
const clientCertificateRequired = {
	code: "client-certificate-required",
	severity: "warning",
	title: "Client certificate required",
	meaning: "The server asked for a client certificate and ended the connection for want of one.",
	advice: "Give the client its certificate; this action sends none.",
	when: (target) => target.service?.tls?.clientCertificate === "required" ? `${serviceName(target)} asked for a client certificate and ended the handshake for want of one. This action sends none, so whether the service works is unknown.` : null,
	remedies: (target) => [paste("Try with the certificate of your client:", [target.service?.scheme === "tls" ? tlsClient(target, " -cert client.pem -key client.key") : `curl --cert client.pem --key client.key ${urlWord(target.service?.url)}`])]
};
// build/js/diagnosis/rules/deadline.js
const deadline = {
	code: "deadline",
	severity: "warning",
	title: "Cut short",
	meaning: "The step's time limit cut this target's measuring short.",
	advice: "Raise `timeout-seconds`, or trace fewer targets.",
	when: (target) => wasCut(target, "deadline") ? `timeout-seconds ended before ${who$1(target)} was measured to the end; ${openQuestions(target)}.` : null,
	remedies: () => [paste("Give the step more time, or fewer targets:", ["with:", "  timeout-seconds: 120"])]
};
// build/js/diagnosis/rules/destination-closed.js
const destinationClosed = {
	code: "destination-closed",
	severity: "warning",
	title: "Port closed",
	meaning: "The target answered that nothing listens on the port asked for.",
	advice: "Check host and port, and that the service runs.",
	when: (target, _context, found) => {
		if ((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target) !== null) return null;
		const services = requestedServices(target);
		const closed = target.evidence.closed.filter((service) => services.includes(service));
		if (closed.length === 0) {
			if (failedConnection(target, found) !== "closed") return null;
			if (usedAddress(target)?.errno === "ECONNRESET") return {
				title: "Connection reset",
				text: `${who$1(target)} accepted the connection that a client makes to ${listed(services)} and reset it at once. It may limit its connections, or what it passes them on to is down.`
			};
			return `${who$1(target)} refused the connection that a client makes to ${listed(services)}, though it answered the trace (${listed(target.answeredBy)}). It may limit its connections, or what listens there has just ended.`;
		}
		const doubt = target.evidence.onlyResets ? ": nothing else of it answered, and a RST does not tell who sent it" : "";
		if (target.evidence.proxy?.refuses) return {
			title: "Port refused",
			text: `${listed(closed)} of ${who$1(target)} is refused in its name from nearer than it is, by a firewall there: whether anything listens is unknown.`
		};
		return `${who$1(target)} was reached and refused ${listed(closed)}. Nothing listens there, or a firewall refuses in its name${doubt}.`;
	},
	remedies: (target) => target.evidence.proxy?.refuses ? [] : [paste("Check host and port, and on the target what listens:", [`ss -lntu | grep ':${target.port ?? ""}'`])]
};
// build/js/diagnosis/no-icmp.js
const UNEXPLAINED = 2;
function heardByOthers({ hops, hopCount }) {
	const hop = hops.findLast(({ answeredOthers }) => answeredOthers !== void 0);
	if (hop === void 0) return null;
	return {
		hop,
		limited: hops.filter(({ ttl }) => ttl > hop.ttl && ttl < (hopCount ?? Number.POSITIVE_INFINITY)).filter(({ sent, responders }) => sent > 0 && responders.length === 0).length < UNEXPLAINED
	};
}
function whyNoIcmp(target, context) {
	const heard = heardByOthers(target);
	if (heard !== null) {
		const { hop, limited } = heard;
		const routers = `${listed(hop.answeredOthers ?? [])} at hop ${hop.ttl} answered other targets of this run`;
		return limited ? `${routers} and not this one: routers limit the rate of their ICMP errors` : `${routers}, so ICMP does arrive at this machine: look for a filter on the way to this target, behind that hop where it passes there`;
	}
	if (context.runner.environment === "github-hosted") return "GitHub-hosted runners receive no ICMP on any path, so silence says nothing about this one";
	if (isAzure(context)) return "this machine runs an Azure kernel, and machines in Azure, hosted runners among them, commonly receive no ICMP from outside, so silence says nothing about the path";
	if (target.evidence.icmpForOthers) return "ICMP about other targets of this run does arrive at this machine, so look for a filter on the way to this one";
	return "not even the nearest router's messages arrive, so look for a filter close to this machine first";
}
function isHosted(context) {
	return context.runner.environment === "github-hosted" || isAzure(context);
}
function isAzure(context) {
	return /azure/i.test(context.runner.kernel);
}
// build/js/diagnosis/rules/destination-silent.js
const explained = new Set([
	"unreachable",
	"prohibited",
	"loop",
	"refused-locally",
	"no-route",
	"name-not-found",
	"proxy-refused",
	"deadline",
	"cancelled"
]);
function silence(target, context, found) {
	if (explained.has(target.endReason) || (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target) !== null) return null;
	const services = silentServices(target);
	if (answered$1(target)) {
		if (services.length > 0) return {
			kind: "port",
			services
		};
		const failed = failedConnection(target, found);
		return failed === null || failed === "closed" ? null : {
			kind: "connection",
			services: requestedServices(target),
			failed
		};
	}
	if (!(target.evidence.silent.length > 0 || target.loss.sent > 0) || routerAtMaxHops(target, context.options.maxHops)) return null;
	const hop = target.hops.findLast(({ responders }) => responders.length > 0);
	if (hop !== void 0) return {
		kind: "behind-router",
		hop
	};
	return { kind: target.evidence.onLink === true ? "neighbour" : "everywhere" };
}
function where(silent, target, context) {
	switch (silent.kind) {
		case "behind-router": return `The last router that answered is ${hopAt(target, silent.hop.ttl)}; the packets, or the answers, are dropped behind it or by the target.`;
		case "neighbour": return "By this machine's route it is a neighbour, with no router between: it is down, does not exist, or drops the probes.";
		case "everywhere": return `No router answered either, so where the packets end is unknown: ${whyNoIcmp(target, context)}.${gatewayDown(target, context)}${fromSource(context)}`;
		default: return silent;
	}
}
function gatewayDown(target, context) {
	return isHosted(context) || heardByOthers(target) !== null ? "" : " That router may also be down, or not exist.";
}
function fromSource({ options: { source } }) {
	return source === null ? "" : ` Or nothing routes answers back to the source ${oneLine(source, 60)}.`;
}
function noConnection({ services, failed }, target) {
	const loss = failed === "silent" ? lossToTarget(target) : null;
	const cause = loss === null ? "The cause may be loss, a limit on new connections, or a filter that lets only some of them pass." : `Packets get lost on the way (${loss}), which may be the whole cause; so may a limit on new connections, or a filter that lets only some of them pass.`;
	return {
		title: "No connection",
		text: `${who$1(target)} answered the trace (${listed(target.answeredBy)}) but the connection that a client makes to ${listed(services)} ${failed === "silent" ? "stayed silent" : "found the host unreachable"}. ${cause}`
	};
}
const destinationSilent = {
	code: "destination-silent",
	severity: "error",
	title: "No answer",
	meaning: "The target, or the port asked for, answered nothing, and nothing else explains that.",
	advice: "Check that it is up and lets the runner in; name a port that is open.",
	when: (target, context, found) => {
		const silent = silence(target, context, found);
		if (silent === null) return null;
		if (silent.kind === "connection") return noConnection(silent, target);
		if (silent.kind === "port") {
			const mute = silent.services.every((service) => service.startsWith("tcp:")) ? "has no room for more connections (a full accept queue)" : "does not answer such probes";
			return {
				title: "No answer on the port",
				text: `${who$1(target)} answers (${listed(target.answeredBy)}) but ${listed(silent.services)} stayed silent. A filter drops the packets, or their answers are lost on the return path, or the service ${mute}.`
			};
		}
		const probed = target.evidence.silent;
		const what = probed.length > 0 ? ` (${listed(probed)})` : "";
		return `${who$1(target)} answered no probe${what}. ${where(silent, target, context)}`;
	},
	remedies: (target, context, found) => {
		const silent = silence(target, context, found);
		if (silent?.kind === "port" || silent?.kind === "connection") return [advise(`Check that the service runs, and that the target's firewall lets this machine's address reach ${listed(silent.services)}.`)];
		if (silent?.kind === "neighbour") return [paste("See whether its network card answers (FAILED or INCOMPLETE: no host there has that address):", [`ip ${target.family === 6 ? "-6" : "-4"} neigh show ${shellWord(target.address, "ADDRESS")}`])];
		return [advise("Check that the target is up and that its firewall lets this machine in; naming a port that is open there (host:port) tells a filter from a dead host.")];
	}
};
// build/js/diagnosis/rules/dns-failing.js
function fails({ a, aaaa }) {
	const answered = [a, aaaa].filter(({ state }) => state !== "silent");
	return answered.length > 0 && answered.every(({ state }) => state === "refused" || state === "failed");
}
function answerOf({ a, aaaa }) {
	const answer = a.state === "silent" ? aaaa : a;
	return `"${answer.state}"${answer.detail === null ? "" : ` (${oneLine(answer.detail, 40)})`}`;
}
const dnsFailing = {
	code: "dns-failing",
	severity: "error",
	title: "Name servers fail",
	meaning: "A name server answered, and every one that did refused or failed. A warning where the system's own lookup found an address all the same.",
	advice: "Look at the name servers; the name itself may be right.",
	when: (target) => {
		const answering = (target.name?.servers ?? []).filter((server) => !isSilent(server));
		if (answering.length === 0 || !answering.every(fails)) return null;
		const said = answering.map((server) => `${nameServer(server)} answered ${answerOf(server)}`);
		const host = oneLine(target.host, 80);
		if (target.name?.error === null && target.address !== null) return {
			severity: "warning",
			text: `asked directly, ${listed(said)} for ${host}, though this machine's own lookup found an address.`
		};
		return `${listed(said)} for ${host}, so whether the name exists is unknown.${ignoredServers(target)}`;
	},
	remedies: (target) => [paste("Query the server directly (SERVFAIL: its upstream or DNSSEC fails; REFUSED: it does not serve this client):", [`dig @${shellWord(target.name?.servers.find(fails)?.address ?? null, "SERVER")} ${shellWord(target.host, "NAME")}`])]
};
// build/js/diagnosis/rules/dns-server-silent.js
function failsAtOnce({ a, aaaa }) {
	return a.detail === "ECONNREFUSED" && aaaa.detail === "ECONNREFUSED";
}
function leftFrom(source, { address }) {
	const otherFamily = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.I)(source) !== null && source.includes(":") !== address.includes(":");
	return (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.I)(address) !== "loopback" && !otherFamily;
}
const stubsServers = paste("The stub passes queries on: see to which servers, and whether it runs:", [
	"resolvectl status",
	"cat /run/systemd/resolve/resolv.conf",
	"systemctl status systemd-resolved"
]);
const dockersServers = paste("Docker's server passes queries on to those of its host, or to those given to the container (`options: --dns ADDRESS` of a job container):", ["docker run --dns ADDRESS YOUR-IMAGE"]);
const dnsServerSilent = {
	code: "dns-server-silent",
	severity: "error",
	title: "Name server silent",
	meaning: "A name server of the system's list answered none of its questions, two tries each. A warning where another server answered.",
	advice: "Remove the server from `/etc/resolv.conf`, or let the runner reach it on port 53.",
	when: (target, { options }) => {
		const servers = target.name?.servers ?? [];
		const silent = servers.filter(isSilent);
		if (silent.length === 0) return null;
		const others = servers.length - silent.length;
		const slow = target.name?.lookupMs ?? null;
		const cost = slow === null ? "" : ` The system's own lookup took ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(slow)}.`;
		const host = oneLine(target.host, 80);
		const failing = silent.filter(failsAtOnce);
		const why = failing.length === 0 ? "" : ` Queries${failing.length === silent.length ? "" : ` to ${nameServers(failing)}`} fail at once: nothing listens on port 53 there, no route leads there, or a firewall refuses them, this machine's own maybe.`;
		const { source } = options;
		const from = source !== null && silent.some((server) => leftFrom(source, server)) ? ` Queries left from the source ${oneLine(source, 60)}, which the system's own lookup does not use.` : "";
		const waits = failing.length === silent.length ? "" : " Every lookup of this machine may wait for it.";
		return {
			severity: others > 0 ? "warning" : "error",
			text: others > 0 ? `${nameServers(silent)} answered no question about ${host}, two tries each, while ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(others, "other server")} answered.${cost}${why}${from}${waits}` : `none of this machine's name servers answered about ${host}, two tries each: ${nameServers(silent)}.${cost}${why}${from}${ignoredServers(target)}`
		};
	},
	remedies: (target) => {
		const silent = target.name?.servers.find(isSilent);
		if (silent?.kind === "systemd-stub") return [stubsServers];
		if (silent?.kind === "docker") return [dockersServers];
		return [paste("Query the server directly; if it stays silent, take it out of the list or open port 53 toward it:", [`dig @${shellWord(silent?.address ?? null, "SERVER")} ${shellWord(target.host, "NAME")}`, "cat /etc/resolv.conf"])];
	}
};
// build/js/diagnosis/rules/dns-servers-disagree.js
const dnsServersDisagree = {
	code: "dns-servers-disagree",
	severity: "warning",
	title: "Name servers disagree",
	meaning: "One name server has the name, another says that it does not exist.",
	advice: "Use one view of the name: the order of servers decides which one a job sees.",
	when: (target) => {
		const servers = target.name?.servers ?? [];
		const having = servers.filter(({ a, aaaa }) => a.state === "found" || aaaa.state === "found");
		const denying = servers.filter(({ a, aaaa }) => a.state === "no-such-name" || aaaa.state === "no-such-name");
		if (having.length === 0 || !denying.some((server) => !having.includes(server))) return null;
		const deny = denying.filter((server) => !having.includes(server));
		return `${nameServers(having)} ${having.length === 1 ? "has" : "have"} an address for ${oneLine(target.host, 80)}, ${nameServers(deny)} ${deny.length === 1 ? "says" : "say"} that the name does not exist. The system asks them in order, so a job finds the name or not by which one answers first.`;
	},
	remedies: () => [advise("Take the servers that do not know the name out of the list, or put those that do first (a VPN or split DNS usually needs one server only, which forwards the rest).")]
};
// build/js/diagnosis/rules/dns-slow.js
const leastMs = 500;
const slowAnswerMs = 250;
const unexplainedMs = 2e3;
const dnsSlow = {
	code: "dns-slow",
	severity: "warning",
	title: "Name lookup slow",
	meaning: "The system's own lookup succeeded and took 500 ms or more, and a server asked directly was slow (250 ms) or silent; or it took 2 s or more.",
	advice: "Look at the server and the query named; fewer search suffixes and `options ndots:1` save queries.",
	when: (target) => {
		const { name } = target;
		if (name === null || name.error !== null || target.address === null) return null;
		if (name.lookupMs === null || name.lookupMs < leastMs) return null;
		const open = name.servers.flatMap((server) => {
			const left = [...server.a.state === "silent" ? ["A"] : [], ...server.aaaa.state === "silent" ? ["AAAA"] : []];
			return left.length === 0 ? [] : [`${nameServer(server)} left ${listed(left)} unanswered`];
		});
		const slowest = slowestAnswer(name.servers);
		if (!(open.length > 0 || slowest !== null && slowest.ms >= slowAnswerMs) && name.lookupMs < unexplainedMs) return null;
		const servers = open.length > 0 ? `: ${listed(open)}` : slowest === null ? "" : `; ${slowest.words}`;
		const tried = name.triedNames > 1 ? ` ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(name.triedNames, "name")} were tried with the search list.` : "";
		return `the system's lookup of ${oneLine(target.host, 80)} took ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(name.lookupMs)}${servers}.${tried} Every new connection by name waits for its lookup.`;
	},
	remedies: () => [paste("See servers, search list and options; a server that drops AAAA queries is helped by one query at a time:", ["cat /etc/resolv.conf", "echo 'options single-request timeout:1' | sudo tee -a /etc/resolv.conf"])]
};
function slowestAnswer(servers) {
	const [slowest] = servers.flatMap((server) => ["a", "aaaa"].map((type) => ({
		server,
		type,
		ms: server[type].ms
	}))).toSorted((one, other) => other.ms - one.ms);
	if (slowest === void 0) return null;
	const { server, type, ms } = slowest;
	return {
		ms,
		words: `asked directly, every server answered, the slowest (${`${type.toUpperCase()} query to ${nameServer(server)}`}) in ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(ms)}`
	};
}
// build/js/report/hops-by-tcp.js
function hopsByTcpAlone(target) {
	return target.hopCountMethod === "ttl-scan" && !target.icmpVisible ? beyondLinkByTcp(target) : maybeProxyNearby(target);
}
function maybeProxyNearby(target) {
	const { address, hopCount, evidence } = target;
	return address !== null && hopCount !== null && (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.M)({
		address,
		route: evidence
	}, hopCount) && beyondLinkByTcp(target);
}
function beyondLinkByTcp({ answeredBy, hopCount }) {
	return answeredBy.length > 0 && answeredBy.every((service) => service.startsWith("tcp:")) && hopCount !== null && hopCount > 1;
}
// build/js/report/through-proxy.js
function throughProxy({ answeredBy }) {
	return answeredBy.includes("proxy");
}
// build/js/diagnosis/trust-remedies.js
const systemBundle = "/etc/ssl/certs/ca-certificates.crt";
function trustInSystem() {
	return paste("Where that CA is yours, add its root to the system's store before the steps that need it (Debian, Ubuntu):", [
		"- run: |",
		"    sudo cp ca.pem /usr/local/share/ca-certificates/ca.crt",
		"    sudo update-ca-certificates"
	]);
}
function installRoots() {
	return paste("Install the system's roots, or bring them up to date (Debian, Ubuntu; on Alpine `apk add ca-certificates`):", ["apt-get update && apt-get install -y ca-certificates"]);
}
function trustInTools(target) {
	const registry = registryName(target);
	const inSystem = target.service?.tls?.trustedBy.includes("system") === true;
	return [
		...inSystem ? [] : [trustInSystem()],
		paste(`Tell the tools that have stores of their own (Node, git, curl, Python and pip) to use the system's, which ${inSystem ? "" : "then "}holds that root:`, [
			"env:",
			`  NODE_EXTRA_CA_CERTS: ${systemBundle}`,
			`  GIT_SSL_CAINFO: ${systemBundle}`,
			`  CURL_CA_BUNDLE: ${systemBundle}`,
			`  REQUESTS_CA_BUNDLE: ${systemBundle}`,
			`  PIP_CERT: ${systemBundle}`
		]),
		paste("Java has a store of its own; with the root as ca.pem:", ["sudo keytool -importcert -noprompt -cacerts -storepass changeit -alias job-ca -file ca.pem"]),
		paste("Docker's daemon takes it for each registry, without a restart:", [`sudo mkdir -p /etc/docker/certs.d/${registry}`, `sudo cp ca.pem /etc/docker/certs.d/${registry}/ca.crt`])
	];
}
function registryName({ host, port }) {
	const word = shellWord(host, "HOST");
	return port === null || port === 443 ? word : `${word}:${port}`;
}
// build/js/diagnosis/rules/healthy.js
function pathMtu$2(target) {
	const { bytes: size, status } = target.pmtu;
	const { pmtuLimit, pmtuUnknown, largestPassed } = target.evidence;
	const method = pmtuMethod(target);
	const how = method === null ? "" : ` by ${method}`;
	if (size !== null && status === "confirmed") return `path MTU ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(size)}, confirmed${how}.`;
	const limit = pmtuLimit === null || pmtuUnknown !== void 0 ? "" : pmtuLimits[pmtuLimit];
	const aside = [largestPassed === null ? "" : `packets of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(largestPassed)} arrive`, limit].filter((part) => part !== "").join("; ");
	const because = aside === "" ? "" : ` (${aside})`;
	const why = pmtuUnknown === void 0 ? "" : ` ${pmtuUnknown}`;
	return size === null || status === "unknown" ? `the path MTU is unknown${because}.${why}` : `path MTU at most ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(size)}${how}, not confirmed${because}.${why}`;
}
const healthy = {
	code: "healthy",
	severity: "info",
	title: "Healthy",
	meaning: "The target answered, its service works where one was asked, the trace was finished, and no warning or error stands.",
	advice: "",
	when: (target, _context, found) => {
		const works = target.service === null || target.service.state === "working";
		if (isCut(target) || !works || !answered$1(target) || hasBrokenPath(target)) return null;
		if (found.some((finding) => finding.severity !== "info")) return null;
		const { hopCount, rttMs } = target;
		const proxied = throughProxy(target);
		const by = target.answeredBy.length > 0 && !proxied ? ` (${listed(target.answeredBy)})` : "";
		const subject = proxied ? `${oneLine(target.host, 80)} answered through the proxy (${oneLine(target.address ?? "", 60)}),` : `${who$1(target)} answered`;
		const away = hopCount === null ? "" : ` ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(hopCount, "hop")} away`;
		const time = rttMs === null ? "" : ` in ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Z)(rttMs.median)}`;
		const doubt = target.evidence.onlyResets ? " It only refused handshakes: a RST does not tell who sent it, and a firewall on the way may refuse in its name." : "";
		const near = target.evidence.answersTooNear ? " Packets with too small a TTL were answered too: TTLs are rewritten on the way, or a device nearby answers in its name, and all this is about that." : "";
		const proxy = maybeProxyNearby(target) && !target.evidence.onlyResets ? " Nothing but TCP was answered, and that from nearby: it leads to the target or to a proxy in its name, and all this is about that." : "";
		const used = serviceSummary(target);
		const service = used === null ? "" : ` Its service works: ${used}.`;
		const store = systemLacksRoot(target) ? " Node's bundled roots trust its certificate, the system's store (/etc/ssl) does not: curl, git and other tools that go by that store refuse it." : "";
		return `${subject}${by}${away}${time}; ${pathMtu$2(target)}${service}${store}${doubt}${near}${proxy}`;
	},
	remedies: (target) => systemLacksRoot(target) ? [installRoots()] : []
};
// build/js/diagnosis/rules/host-unreachable.js
const hostUnreachable = {
	code: "host-unreachable",
	severity: "error",
	title: "Host unreachable",
	meaning: "A router answered that the target itself does not answer on its link.",
	advice: "Check that the target is up and the address is its own.",
	when: (target) => unreachable(target, "host-unreachable"),
	remedies: (target) => unreachableRemedies(target, advise("Check that the target is up and that the address is its own."))
};
// build/js/diagnosis/rules/http-error.js
const CAUSES = new Map([
	[421, "this server does not serve the name over this connection"],
	[426, "the server wants another protocol first, such as TLS"],
	[511, "the network wants a login first, as captive portals do"]
]);
const HTTP1_ONLY = "HTTP2_HTTP_1_1_REQUIRED";
function brokenAnswer({ problem, detail }) {
	const cause = detail === null ? "" : ` (${oneLine(detail.replace(/^HTTP2_/, ""), 60)})`;
	if (detail === HTTP1_ONLY) return `offers HTTP/2 and refused the request over it${cause}: it takes this request over HTTP/1.1 only`;
	if (detail === "HTTP2_NO_ERROR") return `closed the connection over HTTP/2 without an answer to the request${cause}`;
	if (detail === "ERR_HTTP2_ERROR") return `chose HTTP/2 and answered with what is none${cause}`;
	if (detail?.startsWith("HTTP2_")) return `ended the request over HTTP/2 by an error${cause}`;
	if (detail === "closed") return "closed the connection before a whole answer";
	if (problem === "reset") return `reset the connection before a whole answer${cause}`;
	if (detail === "TLS_ALERT") return "answered the plain HTTP request with a TLS alert: this port expects TLS";
	if (detail === "HPE_HEADER_OVERFLOW") return `answered with a head larger than 16 KiB${cause}`;
	if (detail === "INTERIM_OVERFLOW") return "sent more than 32 informational heads (status 1xx) and no answer";
	return `answered with what is no HTTP${cause}`;
}
function whoseStatus(target) {
	const proxy = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target);
	if (!proxy?.undecided) return "";
	return ` Nothing in the answer tells whether the server or the proxy ${oneLine(proxy.url, 120)} wrote it.${directTry(target, true)}`;
}
const httpError = {
	code: "http-error",
	severity: "error",
	title: "HTTP error",
	meaning: "The answer has a status outside `http-status`, or is no HTTP answer.",
	advice: "Check the path and the credentials; `http-status` says which statuses count as working.",
	when: (target) => {
		const http = target.service?.http;
		if (!http || http.problem === null || http.problem === "silent" || isRateLimited(target)) return null;
		const url = oneLine(target.service?.url ?? "", 160);
		if (http.problem === "status") {
			const location = http.location === null ? "" : `, location ${oneLine(http.location, 120)}`;
			const cause = CAUSES.get(http.status ?? 0);
			return `${url} answered status ${http.status}${location}, which is outside http-status${cause === void 0 ? "" : `: ${cause}`}.${whoseStatus(target)}`;
		}
		return `${url} ${brokenAnswer(http)}.`;
	},
	remedies: (target) => {
		const { http, scheme } = target.service ?? {};
		const request = paste("Ask as curl does:", [`curl -v ${http?.detail === HTTP1_ONLY ? "--http1.1 " : ""}${urlWord(target.service?.url)}`]);
		const closed = http?.problem === "reset" && http.bytesReceived === 0;
		if (scheme !== "http" || !closed && http?.detail !== "TLS_ALERT") return [request];
		return [paste("See whether this port expects TLS; if it does, write https:// in the target:", [tlsClient(target)]), request];
	}
};
// build/js/diagnosis/rules/icmp-filtered.js
const leastProbes = 2;
const icmpFiltered = {
	code: "icmp-filtered",
	severity: "info",
	title: "No ICMP received",
	meaning: "The target answers, yet no ICMP error at all arrived where routers must have sent some. Normal on GitHub-hosted runners.",
	advice: "Elsewhere: let ICMP errors in on the runner and its firewall.",
	when: (target, context) => {
		const { hopCount, evidence } = target;
		if (target.icmpVisible || !answered$1(target)) return null;
		if (heardByOthers(target)?.limited) return null;
		const nearest = hopCount ?? evidence.proxy?.tcpHops ?? Number.POSITIVE_INFINITY;
		const routed = Number.isFinite(nearest) || evidence.onLink === false;
		const unanswered = target.hops.filter((hop) => hop.ttl < nearest).reduce((sum, hop) => sum + hop.sent - hop.received, 0);
		if (!routed || unanswered < leastProbes) return null;
		const whose = hopsByTcpAlone(target) ? ", by TCP alone: they lead to whatever answers it, the target or a proxy" : "";
		const methods = hopCount === null ? "" : ` Its ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(hopCount, "hop")} were counted without ICMP${whose}.`;
		return `${who$1(target)} answers, but none of the ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(unanswered, "probe")} that expired at routers brought a time-exceeded message: ${whyNoIcmp(target, context)}. The routers' names stay unknown; that alone loses no traffic.${methods}`;
	},
	remedies: (target, context) => isHosted(context) || heardByOthers(target) !== null || target.evidence.icmpForOthers ? [] : [allowIncomingIcmp()]
};
// build/js/report/text/watching.js
const TIMELINE_MARKS = {
	all: "·",
	some: "▒",
	none: "█",
	idle: "_"
};
const MARK_WORDS = {
	all: "answered",
	some: "partly",
	none: "not",
	idle: "nothing sent"
};
function timelineText(watch) {
	const { marks, begin, end, each } = timelineParts(watch);
	return `${begin} ${marks} ${end} UTC, ${each} each`;
}
function timelineLines(watch) {
	const { marks, begin, end, each } = timelineParts(watch);
	const legend = Object.keys(TIMELINE_MARKS).filter((kind) => marks.includes(TIMELINE_MARKS[kind])).map((kind) => `${TIMELINE_MARKS[kind]} ${MARK_WORDS[kind]}`).join(", ");
	return [
		marks,
		`${begin} ${`${end} UTC`.padStart(marks.length - begin.length - 1)}`,
		`${each} each: ${legend}`
	];
}
function timelineParts({ timeline, seconds }) {
	const { from, sliceSeconds, sent, received } = timeline;
	const marks = sent.map((probes, index) => {
		const answered = received[index] ?? 0;
		if (probes === 0) return TIMELINE_MARKS.idle;
		if (answered === probes) return TIMELINE_MARKS.all;
		return answered === 0 ? TIMELINE_MARKS.none : TIMELINE_MARKS.some;
	});
	const end = new Date(Date.parse(from) + seconds * 1e3).toISOString();
	const time = end.slice(0, 10) === from.slice(0, 10) ? timeOfDay : dayAndTime;
	const each = sliceSeconds < 120 ? `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(sliceSeconds)} s` : duration(sliceSeconds);
	return {
		marks: marks.join(""),
		begin: time(from),
		end: time(end),
		each
	};
}
function watchFigures(watch, code = (text) => text) {
	const { sent, received, question, intervalMs, rttMs } = watch;
	const lost = sent - received;
	const share = sent === 0 ? "" : ` (${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(100 * lost / sent)} %)`;
	const { min, median, p95, max } = rttMs ?? {};
	const times = [
		min,
		median,
		p95,
		max
	].flatMap((time) => time === void 0 ? [] : [(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(time)]);
	const rtt = times.length === 0 ? "" : `, RTT ${times.join(" / ")} ms (min, median, 95 %, max)`;
	return `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(sent, "probe")} (${code(question)}, every ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(intervalMs / 1e3)} s), ${lost} lost${share}${rtt}`;
}
const LACKS = {
	EMFILE: "this process may open no more files",
	ENFILE: "the system may open no more files",
	ENOBUFS: "its send queue was full",
	ENOMEM: "it had no memory left",
	EACCES: "ping sockets are closed to it (net.ipv4.ping_group_range), or a route prohibits the target",
	EADDRNOTAVAIL: "no local port was free, or the source address is gone"
};
function unsentTexts({ notSent, skipped = 0 }) {
	const texts = [];
	if (notSent !== void 0) {
		const { errno } = notSent;
		const why = Object.hasOwn(LACKS, errno) ? `${LACKS[errno]} (${errno})` : errno;
		texts.push(`${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(notSent.count, "probe")} could not be sent by this machine: ${why}`);
	}
	if (skipped > 0) texts.push(`${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(skipped, "probe")} skipped: this machine was suspended or too busy`);
	return texts;
}
function timeOfDay(iso) {
	return iso.slice(11, 19);
}
function dayAndTime(iso) {
	return `${iso.slice(0, 10)} ${timeOfDay(iso)}`;
}
function outageLength({ seconds }) {
	return seconds === null ? "not over at the end" : duration(seconds);
}
function duration(seconds) {
	const tenths = (value) => Math.round(value * 10) / 10;
	if (seconds < 120) return `${tenths(seconds)} s`;
	return seconds < 7200 ? `${tenths(seconds / 60)} min` : `${tenths(seconds / 3600)} h`;
}
function refusedHere({ localErrno }) {
	return localErrno === void 0 ? null : `this machine itself refused to send (${localErrno})`;
}
function longestFirst(outages) {
	const length = ({ seconds }) => seconds ?? Number.MAX_VALUE;
	return outages.toSorted((a, b) => length(b) - length(a));
}
// build/js/diagnosis/rules/intermittent-outage.js
const intermittentOutage = {
	code: "intermittent-outage",
	severity: "warning",
	title: "Intermittent outage",
	meaning: "While watching, two probes in a row or more stayed unanswered and later ones were answered.",
	advice: "Compare the times with those of the steps that failed; the last hop that answered says where to ask. Retry what is safe to retry.",
	when: (target) => {
		const { watch } = target;
		const over = watch?.outages.filter(({ seconds }) => seconds !== null) ?? [];
		const [longest] = longestFirst(over);
		if (watch === null || longest === void 0) return null;
		const times = watch.outageCount - (watch.outages.length - over.length);
		const total = over.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
		const least = times > over.length ? "more than " : "";
		const all = times === 1 ? "," : `, ${least}${duration(total)} in all; the longest`;
		const local = refusedHere(longest);
		const hop = local !== null ? `${local}: look at its interface, routes and firewall` : longest.lastHop === null ? "which hop still answered is not known" : `the last to answer meanwhile was ${lastAnswer$1(target, longest, longest.lastHop)}`;
		return `${who$1(target)} was out ${times === 1 ? "once" : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(times, "time")} in ${duration(watch.seconds)} of watching${all} for ${duration(longest.seconds ?? 0)} from ${longest.from}; ${hop}.`;
	},
	remedies: () => [paste("Repeat what is safe to repeat for longer than the outages last:", ["curl --retry 5 --retry-all-errors --retry-max-time 120 URL"])]
};
// build/js/diagnosis/rules/ipv6-broken.js
const noRoute$1 = new Set([
	"ENETUNREACH",
	"EADDRNOTAVAIL",
	"EAFNOSUPPORT"
]);
const ipv6Broken = {
	code: "ipv6-broken",
	severity: "warning",
	title: "IPv6 broken",
	meaning: "The name has addresses of both families and there is a route for both, yet only IPv4 opens.",
	advice: "Mend IPv6 on the way, or prefer IPv4 on the runner.",
	when: ({ addresses, host, port }) => {
		const tried = addresses.filter(({ family, connect }) => family === 6 && connect !== null);
		const v4 = addresses.find(({ family, connect }) => family === 4 && connect === "open");
		if (v4 === void 0 || tried.length === 0 || tried.some(({ connect }) => connect === "open")) return null;
		const routed = tried.filter(({ errno }) => errno === null || !noRoute$1.has(errno));
		if (routed.length === 0) return null;
		const said = routed.map(({ address, connect }) => `${oneLine(address, 60)} is ${connect}`);
		const then = routed.every(({ connect }) => connect === "closed") ? "are refused at once and go on with IPv4, if they try both" : "wait for it";
		return `${oneLine(host, 80)}${port === null ? "" : `, port ${port}`} opens by IPv4 (${oneLine(v4.address, 60)}) and not by IPv6: ${listed(said)}. Clients that try IPv6 first ${then}.`;
	},
	remedies: () => [paste("Until IPv6 is mended, let this machine prefer IPv4 (glibc), or switch IPv6 off:", ["echo 'precedence ::ffff:0:0/96 100' | sudo tee -a /etc/gai.conf", "sudo sysctl -w net.ipv6.conf.all.disable_ipv6=1"])]
};
// build/js/report/text/mtu-names.js
const names$3 = {
	68: ["the IPv4 minimum (RFC 791)"],
	576: ["the size every IPv4 host must accept (RFC 791)", "old dial-up links"],
	1240: ["a tunnel inside a 1280-byte IPv6 link"],
	1260: ["464XLAT or NAT64 over a 1280-byte IPv6 link (RFC 6145)"],
	1280: [
		"the IPv6 minimum (RFC 8200)",
		"Tailscale",
		"Cloudflare WARP",
		"Teredo"
	],
	1340: ["WireGuard inside WireGuard (1420 - 80)", "Calico with WireGuard on AKS"],
	1350: ["VPN clients with a cautious MTU"],
	1358: ["mobile networks (3GPP TS 23.060)"],
	1360: ["WireGuard over IPv4 inside WireGuard (1420 - 60)"],
	1370: ["Cilium: VXLAN with WireGuard (1500 - 130)", "VXLAN inside WireGuard (1420 - 50)"],
	1376: ["Weave Net"],
	1380: ["WireGuard on Google Cloud (1460 - 80)"],
	1400: [
		"OVN-Kubernetes and OpenShift",
		"L2TP/IPsec and many VPN clients",
		"Azure VPN Gateway",
		"Hetzner vSwitch",
		"WireGuard over IPv4 on Google Cloud (1460 - 60)"
	],
	1406: ["IPsec ESP with AES-CBC and SHA-512 behind NAT"],
	1410: ["VXLAN on Google Cloud (1460 - 50)"],
	1412: ["WireGuard over PPPoE (1492 - 80)"],
	1420: ["WireGuard (1500 - 80)", "Cilium with WireGuard"],
	1422: ["IPsec ESP with AES-CBC behind NAT"],
	1430: ["VXLAN or Geneve over IPv6 (1500 - 70)", "mobile networks"],
	1432: ["WireGuard over IPv4 over PPPoE (1492 - 60)"],
	1438: ["IPsec ESP with AES-CBC", "IPsec ESP with AES-GCM behind NAT"],
	1440: [
		"WireGuard over IPv4 (1500 - 60)",
		"Calico with WireGuard",
		"IP-in-IP on Google Cloud (1460 - 20)",
		"Google Cloud VPN and Interconnect"
	],
	1442: ["OVN Geneve (OpenStack, 1500 - 58)", "VXLAN over PPPoE (1492 - 50)"],
	1446: ["IPsec ESP with AES-GCM"],
	1448: ["GRE over IPv6 on Linux (1500 - 52)"],
	1450: [
		"VXLAN (RFC 7348, 1500 - 50): Flannel, Calico, Cilium, Docker Swarm, OpenStack",
		"Geneve (RFC 8926): Antrea",
		"Hetzner Cloud networks"
	],
	1452: ["DS-Lite over PPPoE (1492 - 40)", "an IPv6 tunnel on Linux (1500 - 48)"],
	1454: ["PPPoE of NTT FLET'S (Japan)"],
	1456: ["GRE over IPv6 (1500 - 44)"],
	1458: ["GRE with Ethernet inside (OpenStack, 1500 - 42)"],
	1460: ["Google Cloud VPC, GKE", "DS-Lite and MAP-E (RFC 6333, 1500 - 40)"],
	1462: ["GRE with Ethernet inside (gretap, 1500 - 38)"],
	1472: ["6in4 over PPPoE (1492 - 20)", "GRE with key (RFC 2890, 1500 - 28)"],
	1476: ["GRE over IPv4 (RFC 2784, 1500 - 24)"],
	1480: [
		"IP-in-IP (RFC 2003, 1500 - 20): Calico",
		"6in4 and 6rd (RFC 4213, RFC 5969)",
		"464XLAT or NAT64 (RFC 6145)"
	],
	1488: ["PPPoE on a VLAN-tagged link (1492 - 4)"],
	1492: ["PPPoE (RFC 2516, 1500 - 8)", "two VLAN tags (1500 - 8)"],
	1496: ["a VLAN tag that the link has no room for (1500 - 4)"],
	1500: [
		"Ethernet",
		"Docker's default bridge",
		"OpenVPN tun device"
	],
	2044: ["IP over InfiniBand, datagram mode"],
	2800: ["ZeroTier"],
	3900: ["Azure jumbo frames (Mellanox)"],
	4352: ["FDDI (RFC 1390)"],
	8500: ["AWS Transit Gateway"],
	8896: ["Google Cloud jumbo frames"],
	8921: ["WireGuard on AWS jumbo frames (9001 - 80)"],
	8950: ["VXLAN over jumbo frames (9000 - 50)"],
	8951: ["VXLAN on AWS jumbo frames (9001 - 50)"],
	8981: ["IP-in-IP on AWS jumbo frames (9001 - 20)"],
	9e3: ["jumbo Ethernet frames", "Azure jumbo frames (MANA)"],
	9001: ["AWS EC2 jumbo frames"],
	9216: ["a switch's largest jumbo frames"],
	65520: ["slirp4netns or pasta (rootless containers)", "IP over InfiniBand, connected mode"],
	65536: ["Linux loopback"]
};
function mtuNames(bytes) {
	return names$3[bytes] ?? [];
}
// build/js/diagnosis/too-big.js
function looksLike(mtu) {
	const plain = mtuNames(mtu).slice(0, 2).map((name) => name.replace(/ *\([^)]*\)/g, ""));
	return plain.length === 0 ? "" : ` (looks like ${plain.join("; or ")})`;
}
function fault(message, target) {
	const least = _measure_mjs__WEBPACK_IMPORTED_MODULE_2__.L[target.family ?? 4];
	if (message.mtu === 0) return "names no size at all (MTU 0)";
	if (message.mtu < least) return `names ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(message.mtu)}, less than every IPv${target.family ?? 4} link must carry (${least})`;
	if (message.mtu >= message.size) return `names ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(message.mtu)} for a packet of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(message.size)}, which would have fitted`;
	if (isContradicted(message)) return `names ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(message.mtu)}, but a packet of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(message.passed ?? 0)} arrived all the same`;
	return null;
}
function isContradicted({ passed, mtu, size }) {
	return passed !== null && passed > mtu && mtu < size;
}
function plausible(message, target) {
	return fault(message, target) === null;
}
function senderHop(message, target) {
	return target.hops.find((hop) => hop.responders.some(({ address, icmp }) => address === message.from && icmp?.meaning === "time-exceeded"))?.ttl ?? null;
}
// build/js/diagnosis/rules/local-mtu-too-large.js
const ethernetMtu = 1500;
function sizes(target) {
	const { pmtu, blackHole } = target;
	if (pmtu.bytes === null || pmtu.status === "unknown" || pmtu.localMtu === null) return null;
	return {
		carried: blackHole?.direction === "forward" ? blackHole.passes : pmtu.bytes,
		local: pmtu.localMtu
	};
}
function whyLocal(target, carried, local, inContainer) {
	const nearest = inContainer ? 1 : 0;
	if ((!inContainer ? void 0 : target.evidence.tooBig.find((message) => senderHop(message, target) === 1 && message.mtu === carried && plausible(message, target))) !== void 0) return `the first router, ${hopAt(target, 1)}, says so`;
	const afterHop = target.blackHole?.direction === "forward" ? target.blackHole.afterHop : null;
	if (target.hops.some(({ ttl, responders }) => ttl === (afterHop ?? 0) + 1 && responders.length > 0) && afterHop !== null && afterHop <= nearest) return `larger packets are lost right behind ${hopAt(target, afterHop)}`;
	return local > ethernetMtu ? "a jumbo MTU that this path never carries" : null;
}
function widerBridge(target, context, local) {
	const bridge = context.runner.interfaces.find((other) => isContainerBridge(other.name) && other.mtu > local);
	return target.evidence.onLink !== true && bridge?.name !== target.evidence.interface ? bridge : void 0;
}
const localMtuTooLarge = {
	code: "local-mtu-too-large",
	severity: "warning",
	title: "Local MTU too large",
	meaning: "The runner's interface, or the container bridge on it, has an MTU that the first link or any path out never carries: the fix is local.",
	advice: "MTU of Docker's daemon, Compose, job containers, Actions Runner Controller, WireGuard, Tailscale or the interface.",
	when: (target, context) => {
		const known = sizes(target);
		if (known === null) return null;
		const { carried, local } = known;
		const carries = `the path carries ${target.pmtu.status === "confirmed" ? "" : "at most "}${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(carried)}${looksLike(carried)}`;
		const { interface: name } = target.evidence;
		const link = name === null ? "the interface" : `the interface ${oneLine(name, 40)}`;
		if (carried < local) {
			const why = whyLocal(target, carried, local, context.runner.container);
			const inside = context.runner.container ? " of this container" : "";
			return why && `${link}${inside} has ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(local)}, ${carries}: ${why}. The fix is on this side.`;
		}
		const bridge = widerBridge(target, context, local);
		if (bridge === void 0) return null;
		return `the bridge ${bridge.name} of this runner has ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(bridge.mtu)}, ${carries} because ${link} has no more. Containers on that bridge start with packets that never fit.`;
	},
	remedies: (target, context, found) => {
		const { carried = 0, local = 0 } = sizes(target) ?? {};
		if (carried >= local) return fitContainers(carried);
		return found.some(({ code }) => code === "pmtu-black-hole") ? [advise(`Lower the MTU on this side to ${carried} as the remedy of the black hole says; that alone ends it.`)] : fitLocally(carried, target, context);
	}
};
// build/js/diagnosis/rules/max-hops-exceeded.js
const maxHopsExceeded = {
	code: "max-hops-exceeded",
	severity: "warning",
	title: "Farther than max-hops",
	meaning: "Routers still answered at `max-hops`.",
	advice: "Raise `max-hops`.",
	when: (target, context) => {
		const { maxHops } = context.options;
		const { hopCount } = target;
		if (hopCount !== null && hopCount <= maxHops || !routerAtMaxHops(target, maxHops)) return null;
		return `at max-hops ${maxHops} a router still answered, ${hopAt(target, maxHops)}; ${pathEnd(target)} is farther away.`;
	},
	remedies: (_target, { options: { maxHops } }) => maxHops >= 255 ? [] : [paste("Allow more hops:", ["with:", `  max-hops: ${Math.min(255, 2 * maxHops)}`])]
};
// build/js/diagnosis/rules/mss-clamped.js
const mssClamped = {
	code: "mss-clamped",
	severity: "info",
	title: "MSS clamped",
	meaning: "A router lowered the MSS: a quoted SYN shows it, or the peer's MSS is smaller than the confirmed path MTU explains.",
	advice: "",
	when: (target) => {
		const { mss } = target.evidence;
		if (mss.sent !== null && mss.quoted !== null && mss.quoted.mss < mss.sent) {
			const by = mss.quoted.ttl === 1 ? "a firewall of this machine, or the network that it runs in," : "a router before it, or a firewall of this machine,";
			return `this machine announced an MSS of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(mss.sent)}; the SYN that ${hopAt(target, mss.quoted.ttl)} quotes has ${mss.quoted.mss}, so ${by} lowered the MSS.`;
		}
		const { bytes: size, status } = target.pmtu;
		if (target.peerMss === null || size === null || status !== "confirmed" || target.family === null) return null;
		if (mss.unchanged !== null) return null;
		const fits = target.peerMss + _measure_mjs__WEBPACK_IMPORTED_MODULE_2__.R[target.family];
		if (fits >= size) return null;
		return `the peer's MSS is ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(target.peerMss)}, packets of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(fits)}, though the path carries ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(size)}; a router on the way lowered it, or ${who$1(target)} announces less by itself.`;
	},
	remedies: () => []
};
// build/js/report/text/loss.js
const MOST_PORTS = 20;
function lossInterval({ sent, received }) {
	const { lower, upper } = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.j)({
		sent,
		lost: sent - received
	});
	return `between ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(100 * lower)} and ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(100 * upper)} % with 99 % confidence`;
}
function portList(ports) {
	const more = ports.length - MOST_PORTS;
	return more <= 0 ? ports.join(", ") : `${ports.slice(0, MOST_PORTS).join(", ")} and ${more} more`;
}
function connectionsSummary({ sent, received, deadPorts, localErrno }) {
	const lost = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(100 * (sent - received) / sent);
	const answered = `${received} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(sent, "handshake")} answered at once, loss ${lost} %`;
	const dead = deadPorts.length === 0 ? "" : `; dead source ports: ${portList(deadPorts)}`;
	const local = localErrno === void 0 ? "" : `; this machine could not open the others (${localErrno})`;
	return `${answered}, ${lossInterval({
		sent,
		received
	})}${dead}${local}`;
}
// build/js/diagnosis/forks.js
function forks(target) {
	return target.hops.flatMap(({ ttl, responders }) => {
		const standing = responders.filter((responder) => standsAtTtl(responder, ttl, target));
		const routers = new Set(standing.map(({ address }) => address)).size;
		return routers > 1 ? [{
			ttl,
			routers
		}] : [];
	});
}
function standsAtTtl({ address, icmp }, ttl, target) {
	return icmp?.meaning === "time-exceeded" || address === target.address && ttl === target.hopCount;
}
// build/js/diagnosis/rules/multiple-paths.js
const multiplePaths = {
	code: "multiple-paths",
	severity: "info",
	title: "Multiple paths",
	meaning: "Several routers answered at one TTL: load sharing, or a route change during the run. A warning where `connections` found source ports from which no handshake is ever answered while others are, or where some connections lost large segments again and again while others carried them: one of the parallel paths is broken.",
	advice: "Where one is broken: tell whoever runs the network which source ports are dead, or which sizes get lost.",
	when: (target) => {
		if (hasBrokenPath(target)) return brokenPath(target);
		const parted = fork(target);
		return parted === null ? null : `${parted} Load is shared over parallel paths, or the route changed during the run.`;
	},
	remedies: (target) => {
		const { unequalFlows } = target.evidence;
		const large = unequalFlows === void 0 ? [] : [advise(`Tell whoever runs the network on the way that packets of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(unequalFlows.least)} or more get lost on one of several parallel paths, without a message that they are too big.`), tcpMtuProbing()];
		const port = target.connections?.deadPorts[0];
		if (port === void 0) return large;
		return [paste("Tell whoever runs the network on the way which ports are dead; from a dead one each try ends in silence:", [`nc -vz -w 3 -p ${port} ${`${shellWord(target.address, "ADDRESS")} ${target.port ?? "PORT"}`}`]), ...large];
	}
};
function brokenPath(target) {
	return {
		severity: "warning",
		title: "Broken parallel path",
		text: [
			deadPorts(target),
			lostSegments(target),
			fork(target)
		].filter((part) => part !== null).join(" ")
	};
}
function deadPorts(target) {
	const { sent = 0, deadPorts: dead = [] } = target.connections ?? {};
	if (dead.length === 0) return null;
	const flows = `${dead.length} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(sent, "connection")} to ${who$1(target)}`;
	const [are, ports] = dead.length === 1 ? ["is", "port"] : ["are", "ports"];
	return `${flows} ${are} dead: no handshake from source ${ports} ${portList(dead)} was answered in several tries, while others were. Load may be shared over parallel paths by port, of which one is broken; a filter or an address translation that drops those ports looks the same.${serviceToo(target)}`;
}
function lostSegments(target) {
	const { unequalFlows } = target.evidence;
	if (unequalFlows === void 0) return null;
	const { lost, least, passed } = unequalFlows;
	return `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(lost, "connection")} to ${who$1(target)} lost segments of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(least)} or more again and again, while others carried as large ones, up to ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(passed)}. Load is shared over parallel paths, or hosts, by port, and one of them loses large packets: connections that take it hang.`;
}
function serviceToo(target) {
	return target.service?.failedPhase === "connect" && usedAddress(target)?.connect === "silent" ? " The connection of the service check stayed silent too, as any on that path does." : "";
}
function fork(target) {
	const [first, ...others] = forks(target);
	if (first === void 0) return null;
	const more = others.length > 0 ? `, and several at ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(others.length, "further TTL")}` : "";
	return `${first.routers} routers answered at ${hopAt(target, first.ttl)}${more}.`;
}
// build/js/diagnosis/rules/name-not-found.js
const resolverFailures = new Set(["EAI_AGAIN", "EAI_FAIL"]);
const failed = (target) => resolverFailures.has(target.evidence.localError?.errno ?? "");
const nameNotFound = {
	code: "name-not-found",
	severity: "error",
	title: "Name not found",
	meaning: "The name has no address of the family asked for, or only such as no single host has (`0.0.0.0`, `::`, multicast, broadcast), or the name service gave no usable answer.",
	advice: "Check the spelling and `/etc/resolv.conf`; `getent ahosts NAME` shows what the machine resolves.",
	when: (target, _context, found) => {
		if (target.endReason !== "name-not-found" || (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target) !== null) return null;
		if (found.some(({ code, severity }) => code.startsWith("dns-") && severity === "error")) return null;
		const host = listed([target.host]);
		if (failed(target)) return {
			title: "Name not resolved",
			text: `this machine's name service gave no usable answer for ${host} (${target.evidence.localError?.errno}: it failed, refused or stayed silent), so whether it has an address is unknown; nothing was sent.`
		};
		if (target.evidence.localError?.errno === "ENOTHOST") {
			const noHosts = target.name?.noHosts ?? [];
			return {
				title: "Name resolves to no host",
				text: `${host} resolves only to unspecified, multicast or broadcast addresses${noHosts.length === 0 ? "" : ` (${listed(noHosts)})`}, so nothing was sent. DNS filters answer so for names that they block.`
			};
		}
		const family = target.family === null ? "" : `IPv${target.family} `;
		const denying = (target.name?.servers ?? []).filter(({ a }) => a.state === "no-such-name");
		return `${host} has no ${family}address in this machine's name service, so nothing was sent.${denying.length === 0 ? "" : ` ${nameServers(denying)} ${denying.length === 1 ? "says" : "say"} that it does not exist.`}`;
	},
	remedies: (target, { options }) => [failed(target) || target.name?.servers.some(({ a, aaaa }) => a.state === "found" || aaaa.state === "found") ? paste("See which name servers this machine uses, and whether they answer:", ["cat /etc/resolv.conf", `getent hosts ${shellWord(target.host, "NAME")}`]) : paste(`Check the spelling and what this machine resolves${target.family === null || options.source !== null ? "" : "; `ip-version: auto` takes either family"}:`, [`getent ahosts ${shellWord(target.host, "NAME")}`])]
};
// build/js/diagnosis/rules/nat64.js
const nat64 = {
	code: "nat64",
	severity: "info",
	title: "IPv4 through NAT64",
	meaning: "This machine has no IPv4 address, and the target's address lies in the prefix of this network's NAT64 (found as RFC 7050 says): a translator on the path speaks IPv4 to the server.",
	advice: "",
	when: (target) => {
		const prefix = target.name?.nat64Prefix ?? null;
		if (prefix === null || target.address === null) return null;
		if (!target.name?.translatedAddresses?.includes(target.address)) return null;
		return `${who$1(target)} stands for an IPv4 address in the NAT64 prefix ${oneLine(prefix, 60)}: this machine has no IPv4, and a translator on the path speaks IPv4 to the server. Connections by name work; to an IPv4 address as such there is no route.`;
	},
	remedies: () => []
};
// build/js/diagnosis/rules/nearby-proxy.js
function contradiction(reason, back) {
	switch (reason) {
		case "way-back": return `its packets come back over ${back === null ? "many more hops" : `about ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(back, "hop")}`}`;
		case "udp-farther": return "UDP finds it farther away";
		case "not-on-link": return "UDP expires at a router there";
		default: return reason;
	}
}
const nearbyProxy = {
	code: "nearby-proxy",
	severity: "warning",
	title: "TCP proxy nearby",
	meaning: "A TCP answer came from nearer than the target can be: a transparent proxy, or TTLs are rewritten. Titled “Refused nearby” where it is a refusal: a firewall.",
	advice: "Look for the proxy or agent; `protocol: udp` measures beyond it.",
	when: (target) => {
		const { proxy } = target.evidence;
		if (proxy === null) return null;
		if (proxy.refuses) return {
			title: "Refused nearby",
			text: `a RST in the name of ${who$1(target)} answers packets with a TTL of ${proxy.tcpHops} already, but ${contradiction(proxy.reason, target.returnHopCount)}. A firewall on the way refuses in its name; what TCP measured is about that firewall.`
		};
		return `a TCP answer in the name of ${who$1(target)} came from ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(proxy.tcpHops, "hop")} away, but ${contradiction(proxy.reason, target.returnHopCount)}. TCP ends at a proxy there, or TTLs are rewritten; what TCP measured is about that proxy.`;
	},
	remedies: ({ evidence: { proxy, closed } }) => {
		if (proxy?.refuses) return [advise(`Look for the rule of a firewall or egress agent close to this machine that rejects ${closed.length > 0 ? listed(closed) : "TCP"}.`)];
		return [paste("Look for a transparent proxy, VPN client, service mesh or egress agent on this machine or its network; measure beyond it with UDP:", ["with:", "  protocol: udp"])];
	}
};
// build/js/diagnosis/rules/network-unreachable.js
const networkUnreachable = {
	code: "network-unreachable",
	severity: "error",
	title: "Network unreachable",
	meaning: "A router answered that it has no route to the target's network.",
	advice: "Check the address, then the routing of the router named.",
	when: (target) => unreachable(target, "network-unreachable"),
	remedies: (target) => unreachableRemedies(target, advise("Check the address, then the routing of the router named (a missing route, a VPN or peering that is down)."))
};
// build/js/report/sent-before.js
function sentBefore({ answeredBy, hops }) {
	return answeredBy.length > 0 || hops.some(({ received }) => received > 0);
}
// build/js/diagnosis/local-error.js
function isGlobalIpv6(address) {
	return address !== null && /^[23][0-9a-f]{3}:/i.test(address);
}
function lacksIpv6(target, context) {
	const errno = target.evidence.localError?.errno;
	if (sentBefore(target)) return false;
	if (target.family !== 6 || target.endReason !== "no-route" && target.endReason !== "refused-locally") return false;
	if (errno === "EAFNOSUPPORT" && context.options.source === null) return true;
	if (context.hasIpv6 !== null) return !context.hasIpv6 && errno !== "EPERM" && errno !== "EACCES";
	return target.endReason === "no-route" && context.options.source === null && isGlobalIpv6(target.address);
}
function errorText(target) {
	const error = target.evidence.localError;
	if (error === null) return "";
	const { errno, doing, reject = null } = error;
	return ` (${reject === null ? oneLine(errno, 40) : `its own firewall answered "${oneLine(reject, 40)}"`} when ${oneLine(doing, 80)})`;
}
// build/js/diagnosis/rules/no-ipv6.js
const noIpv6 = {
	code: "no-ipv6",
	severity: "error",
	title: "No IPv6",
	meaning: "An IPv6 target on a runner without IPv6. GitHub-hosted runners have none.",
	advice: "`ip-version: 4`, or a runner with IPv6.",
	when: (target, context) => {
		if (!lacksIpv6(target, context)) return null;
		const hosted = context.runner.environment === "github-hosted" ? ", as every GitHub-hosted runner is" : "";
		return `${pathEnd(target)} is an IPv6 address and this machine is without IPv6${hosted}${errorText(target)}.`;
	},
	remedies: () => [paste("Trace the IPv4 address where the target has one, or use a runner with IPv6:", ["with:", "  ip-version: '4'"])]
};
// build/js/diagnosis/rules/no-route.js
function isRefusingRoute({ evidence }) {
	return evidence.localError?.errno === "EHOSTUNREACH" && evidence.localError.phase === "route";
}
const noRoute = {
	code: "no-route",
	severity: "error",
	title: "No route",
	meaning: "The runner's routing table has no route to the target.",
	advice: "`ip route get ADDRESS` shows what the routing table says.",
	when: (target, context) => target.endReason !== "no-route" || lacksIpv6(target, context) ? null : sentBefore(target) ? `this machine lost its route to ${pathEnd(target)} during the run${errorText(target)}: what was sent after that never left.` : `${isRefusingRoute(target) ? "a route of type unreachable on this machine covers" : "this machine has no route to"} ${pathEnd(target)}${errorText(target)}, so nothing was sent.`,
	remedies: (target) => [...isRefusingRoute(target) ? [routesOfType("unreachable")] : [], paste("See what the routing table says (a VPN that is down, a missing default route):", [`ip route get ${shellWord(target.address, "ADDRESS")}`])]
};
// build/js/diagnosis/rules/outage-at-end.js
const outageAtEnd = {
	code: "outage-at-end",
	severity: "error",
	title: "Out at the end",
	meaning: "While watching, the last two probes or more stayed unanswered.",
	advice: "The last hop that answered says where to look: the service itself where it is the target, else what lies behind that hop.",
	when: (target) => {
		const { watch } = target;
		const outage = watch?.outages.find(({ seconds }) => seconds === null);
		if (!watch || outage === void 0) return null;
		const lasted = duration((Date.parse(watch.timeline.from) + watch.seconds * 1e3 - Date.parse(outage.from)) / 1e3);
		if (watch.received === 0 && outage.localErrno === void 0) return `${who$1(target)} answered none of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(watch.sent, "probe")} in ${duration(watch.seconds)} of watching.`;
		const local = refusedHere(outage);
		const hop = local !== null ? `${local}: look at its interface, routes and firewall` : outage.lastHop === null ? "which hop still answers is not known" : outage.lastHop === target.hopCount && outage.lastRouter === void 0 ? "the host still answers, so its service is gone, or a firewall refuses in its name or drops what is for it" : `the last to answer is ${lastAnswer$1(target, outage, outage.lastHop)}`;
		return `${who$1(target)} has been out since ${outage.from}, ${lasted} before the watch ended, and was not back at its end; ${hop}.`;
	},
	remedies: () => [advise("Trace it again now: where the trace ends, the fault is. Where it is reached, the outage has passed.")]
};
// build/js/report/loss.js
function countedLoss({ loss, watch, connections, evidence }) {
	const after = [watch, connections].filter((asked) => asked !== null);
	const all = after.length > 0 && evidence.lossByIcmp ? after : [loss, ...after];
	return {
		sent: all.reduce((sum, { sent }) => sum + sent, 0),
		received: all.reduce((sum, { received }) => sum + received, 0)
	};
}
// build/js/diagnosis/rules/packet-loss.js
const everydayLoss = .01;
const significance = .001;
const packetLoss = {
	code: "packet-loss",
	severity: "warning",
	title: "Packet loss",
	meaning: "Of the probes to the target 2 or more were lost, which a path that loses 1 % would show less than once in 1,000 runs; or TCP handshakes passed and no segment of data did.",
	advice: "Measure again with more `probes`, or with `connections`.",
	when: (target) => {
		const { dataLost } = target.evidence;
		if (dataLost !== void 0) return {
			title: "TCP data lost",
			text: `${who$1(target)} accepts TCP connections, but every segment of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(dataLost.least)} to ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(dataLost.most)} was lost, several times each: something on the way drops data, or packets so large.`
		};
		const { sent, received } = flowsApart(target);
		const lost = sent - received;
		if (!answeredAtAll(target, received) || (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.k)(sent, lost, everydayLoss) >= significance) return null;
		if (target.evidence.lossByIcmp && target.connections === null && !routers(target).some(leftUnanswered)) return null;
		const percent = Math.round(100 * lost / sent);
		return `${lost} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(sent, "probe")} to ${who$1(target)} stayed unanswered (${percent} %), more than chance explains on a path that loses 1 %: lost on the way, or dropped by a limit of the target (a full queue, a rate limit) or of a firewall before it (new connections, a full table of them).`;
	},
	remedies: ({ connections, evidence }) => connections === null && evidence.dataLost === void 0 ? [paste("Measure again with more probes to see whether it lasts:", ["with:", "  probes: 10"])] : []
};
function answeredAtAll(target, received) {
	return received > 0 || usedAddress(target)?.connect === "open";
}
function flowsApart(target) {
	const watch = target.watch?.outageCount === 0 ? target.watch : null;
	const { sent, received } = countedLoss({
		...target,
		watch
	});
	return {
		sent: sent - (target.connections?.deadPorts.length ?? 0),
		received
	};
}
// build/js/report/compare.js
const RTT_NOISE = {
	ms: 1,
	share: .25
};
const MOST_NAMED$2 = 3;
function differences(before, after) {
	const found = [];
	const add = (what, was, is) => found.push({
		what,
		ttl: null,
		before: was,
		after: is
	});
	if (before.reached !== after.reached) add("reached", yesNo(before.reached), yesNo(after.reached));
	found.push(...hopDifferences(before.hops, after.hops));
	if (hopCountsDiffer(before, after)) add("hop-count", `${before.hopCount}`, `${after.hopCount}`);
	if (pmtuDiffers(before.pmtu, after.pmtu)) add("pmtu", pmtuText(before.pmtu), pmtuText(after.pmtu));
	if (rttDiffers(before.rttMs, after.rttMs)) add("rtt", rttText(before.rttMs), rttText(after.rttMs));
	return found;
}
function hopDifferences(before, after) {
	return after.flatMap(({ ttl, responders }) => {
		const now = responders.map(({ address }) => address);
		const then = addressesAt(before, ttl);
		if (now.length === 0 || then.length === 0 || now.some((address) => then.includes(address))) return [];
		return [{
			what: "hop",
			ttl,
			before: addressList(then),
			after: addressList(now)
		}];
	});
}
function hopCountsDiffer(before, after) {
	if (!numbersDiffer(before.hopCount, after.hopCount)) return false;
	const shorter = Math.min(before.hopCount ?? 0, after.hopCount ?? 0);
	const now = addressesAt(after.hops, shorter);
	return now.length < 2 || !addressesAt(before.hops, shorter).some((address) => now.includes(address));
}
function lastCommonHop(a, b) {
	const parting = hopDifferences(a, b)[0]?.ttl ?? null;
	return b.filter(({ ttl, responders }) => {
		const known = addressesAt(a, ttl);
		return (parting === null || ttl < parting) && responders.some(({ address }) => known.includes(address));
	}).at(-1)?.ttl ?? 0;
}
function pmtuDiffers(a, b) {
	if (a.bytes === null || b.bytes === null || a.status === "unknown" || b.status === "unknown") return false;
	if (a.status === b.status) return a.bytes !== b.bytes;
	return a.status === "confirmed" && a.bytes > b.bytes || b.status === "confirmed" && b.bytes > a.bytes;
}
function rttDiffers(a, b) {
	if (a === null || b === null) return false;
	const apart = Math.abs(a.median - b.median);
	return !(a.min <= b.max && b.min <= a.max) && apart > Math.max(RTT_NOISE.ms, RTT_NOISE.share * Math.min(a.median, b.median));
}
function comparable(before, after) {
	const commonHop = after.hops.some(({ ttl, responders }) => responders.length > 0 && addressesAt(before.hops, ttl).length > 0);
	const counts = before.hopCount !== null && after.hopCount !== null;
	const pmtus = before.pmtu.status === "confirmed" && after.pmtu.status === "confirmed";
	return commonHop || counts || pmtus || pmtuDiffers(before.pmtu, after.pmtu);
}
function numbersDiffer(a, b) {
	return a !== null && b !== null && a !== b;
}
function addressesAt(route, ttl) {
	return route.find((hop) => hop.ttl === ttl)?.responders.map(({ address }) => address) ?? [];
}
function addressList(addresses) {
	const more = addresses.length - MOST_NAMED$2;
	const named = addresses.slice(0, MOST_NAMED$2).join(" or ");
	return more > 0 ? `${named} or ${more} more` : named;
}
function pmtuText(pmtu) {
	return `${pmtu.status === "upper-bound" ? "at most " : ""}${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(pmtu.bytes ?? 0)}`;
}
function rttText(rtt) {
	return rtt === null ? "unknown" : `${Math.round(rtt.median * 100) / 100} ms`;
}
function yesNo(value) {
	return value ? "yes" : "no";
}
// build/js/diagnosis/path-change.js
const shownHops = 3;
const subjects = {
	"hop-count": "the hop count",
	pmtu: "the path MTU"
};
function pathChanges(before, after) {
	const found = differences(before, after);
	const hops = found.filter(({ what }) => what === "hop");
	const changes = hops.slice(0, shownHops).map(({ ttl, before, after }) => `hop ${ttl} was ${before}, is ${after}`);
	if (hops.length > shownHops) changes.push(`${hops.length - shownHops} further hops differ`);
	for (const { what, before, after } of found) {
		const subject = subjects[what];
		if (subject !== void 0) changes.push(`${subject} was ${before}, is ${after}`);
	}
	return changes.map((change) => oneLine(change, 200));
}
// build/js/diagnosis/rules/path-changed.js
const pathChanged = {
	code: "path-changed",
	severity: "info",
	title: "Path changed",
	meaning: "Hops, hop count or path MTU differ from the baseline's. A silent hop matches anything.",
	advice: "",
	when: (target, context) => {
		const changes = context.baseline === null ? [] : pathChanges(context.baseline, target);
		return changes.length === 0 ? null : `since the baseline of ${who$1(target)}, ${changes.join("; ")}.`;
	},
	remedies: () => []
};
// build/js/diagnosis/rules/pmtu-black-hole.js
const LEAST_IPV6 = 1280;
const leastFailures = 3;
function belowIpv6({ family, blackHole }) {
	return family === 6 && blackHole !== null && blackHole.passes < LEAST_IPV6;
}
function whatHangs(target, passes) {
	const { peerMss, family, port } = target;
	return peerMss !== null && family !== null && peerMss + _measure_mjs__WEBPACK_IMPORTED_MODULE_2__.R[family] <= passes ? `TCP ${port === null ? "" : `to port ${port} `}is spared, its MSS of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(peerMss)} fits; larger UDP packets and tunnels to ${who$1(target)} fail.` : `Large transfers to ${who$1(target)} hang.`;
}
function packets(target) {
	switch (target.pmtu.method) {
		case "tcp-ack": return {
			what: "TCP segments in packets",
			passed: "were acknowledged"
		};
		case "udp-reply": return {
			what: target.protocol === "icmp" ? "echo requests" : "UDP packets",
			passed: "were answered"
		};
		default: return {
			what: "packets",
			passed: "arrived"
		};
	}
}
const pmtuBlackHole = {
	code: "pmtu-black-hole",
	severity: "error",
	title: "Path MTU black hole",
	meaning: "Larger packets toward the target are lost and smaller ones arrive, at least 3 losses at the failing size, and no message says that they were too big.",
	advice: "Lower the MTU at the sender, let ICMP \"too big\" messages pass, or clamp the MSS before the narrow link.",
	when: (target, context) => {
		const { blackHole, evidence } = target;
		const trials = evidence.sizeTrials;
		if (blackHole?.direction !== "forward" || trials === null) return null;
		if (trials.failedSends < leastFailures || trials.passedSends < 1) return null;
		if (evidence.tooBig.some((message) => message.size >= blackHole.fails && (message.mtu < blackHole.fails || !plausible(message, target)))) return null;
		const { what, passed } = packets(target);
		const unknown = evidence.largestPassed !== null && evidence.largestPassed >= blackHole.fails ? `UDP packets of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(evidence.largestPassed ?? 0)} arrive, so something drops large TCP segments alone` : target.icmpVisible ? "the routers around the narrow link did not answer" : whyNoIcmp(target, context);
		const where = blackHole.afterHop === null ? `where is unknown: ${unknown}` : belowIpv6(target) ? `they are dropped after ${hopAt(target, blackHole.afterHop)}` : `the narrow link is after ${hopAt(target, blackHole.afterHop)}`;
		const filter = belowIpv6(target) ? ` No link is that narrow: each carries 1280 bytes (RFC 8200), so a filter drops these packets by their size.` : "";
		return `${what} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(blackHole.fails)} or more were lost ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(trials.failedSends, "time")} while ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(blackHole.passes)}${looksLike(blackHole.passes)} ${passed}; no router sent packet too big; ${where}.${filter} ${whatHangs(target, blackHole.passes)}`;
	},
	remedies: (target, context) => {
		if (belowIpv6(target)) return [advise("Look for the filter that drops packets by their size; no MTU setting helps, since IPv6 needs 1280 bytes.")];
		return [
			...fitLocally(target.blackHole?.passes ?? 0, target, context),
			...isHosted(context) ? [] : [allowTooBig(target.family)],
			clampMss(),
			tcpMtuProbing()
		];
	}
};
// build/js/diagnosis/rules/pmtu-reduced.js
const pmtuReduced = {
	code: "pmtu-reduced",
	severity: "info",
	title: "Path MTU reduced",
	meaning: "The path MTU is below the local one and a router says so, as it should.",
	advice: "",
	when: (target) => {
		const { bytes: size, status, localMtu } = target.pmtu;
		if (size === null || status === "unknown" || localMtu === null || size >= localMtu) return null;
		const told = target.evidence.tooBig.find((message) => message.mtu === size && plausible(message, target));
		if (told === void 0 && !toldToKernel(target)) return null;
		const says = told === void 0 ? "a router told this machine's kernel" : `${sender(told.from, senderHop(told, target))} refused ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(told.size)} and sent packet too big`;
		const proof = status === "confirmed" ? "a packet of that size reached the target" : "whether that size arrives is unknown";
		return `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(size)}${looksLike(size)}, below the local ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(localMtu)}: ${says}, as it should; ${proof}.`;
	},
	remedies: () => []
};
// build/js/diagnosis/rules/proxy-failing.js
function isGatewayError(status) {
	return status !== null && status >= 500 && status !== 511;
}
function problemText({ problem, status, challenge, detail, connect }, { family }, opened) {
	const cause = detail === null ? "" : ` (${oneLine(detail, 60)})`;
	switch (problem) {
		case "name-not-found": return `has no ${family === null ? "" : `IPv${family} `}address`;
		case "closed": return `refuses connections${cause}`;
		case "unreachable": return `is unreachable${cause}`;
		case "silent": return opened ? `accepts the connection and does not answer ${connect ? "CONNECT" : "the request"}` : "does not answer";
		case "authentication": return `wants other credentials (407${challenge === null ? "" : `, ${oneLine(challenge, 40)}`})`;
		case "refused":
			if (status !== null && status < 200) return `answers with the interim status ${status}, which curl takes for a refusal too`;
			if (isGatewayError(status)) return `answers status ${status}: it could not connect to the target, or will not`;
			if (status === 511) return "wants a login first, as captive portals do (status 511)";
			return `refuses${status === null ? "" : ` (status ${status})`}`;
		case "reset":
			if (detail === "TLS_ALERT") return "answers a plain request with a TLS alert: it expects TLS, so its URL must begin with https://";
			if (detail?.startsWith("HPE_")) return `answers what is no HTTP, or a head larger than 16 KiB${cause}`;
			return detail === "closed" ? "closes the connection without an answer" : `resets the connection without an answer${cause}`;
		case "tls": return `fails in its own TLS handshake${cause}`;
		case "invalid": return "is no URL of a proxy";
		case "socks":
		case null: return "is not used";
		default: return problem;
	}
}
function mayBeTarget({ problem, status }, opened) {
	return problem === "refused" && isGatewayError(status) || problem === "silent" && opened;
}
const withoutInput = paste("Reach it without the proxy, by the input `proxy` of this step:", ["with:", "  proxy: none"]);
function excepted({ host }) {
	const word = shellWord(host, "HOST");
	return paste("Reach this target without the proxy, beside what the list names already:", [
		"env:",
		`  NO_PROXY: ${word}`,
		`  no_proxy: ${word}`
	]);
}
const proxyFailing = {
	code: "proxy-failing",
	severity: "error",
	title: "Proxy failing",
	meaning: "The proxy does not answer, wants other credentials (407), or refuses (403 and others). A warning where an answer counts as working and nothing tells whether the proxy or the server wrote it.",
	advice: "Check the variable named, the credentials, or the list of hosts that the proxy allows.",
	when: (target) => {
		const proxy = target.service?.proxy ?? null;
		if (proxy === null || proxy.problem === "socks") return null;
		const [url, from] = [oneLine(proxy.url, 120), oneLine(proxy.from, 40)];
		if (proxy.undecided && target.service?.http?.problem === null) return {
			severity: "warning",
			title: "Refused by proxy or server",
			text: `${oneLine(target.service.url, 160)} answered status ${proxy.status} through the proxy ${url} (${from}), and nothing in the answer tells which of the two wrote it.${directTry(target, false)}`
		};
		if (proxy.problem === null) return null;
		const opened = (target.service?.phases.connectMs ?? null) !== null;
		return `${url} (${from}), the proxy for ${serviceName(target)}, ${problemText(proxy, target, opened)}.${directTry(target, mayBeTarget(proxy, opened))}`;
	},
	remedies: (target) => {
		const proxy = target.service?.proxy;
		if (proxy?.problem === "invalid") return [advise(`Unset ${oneLine(proxy.from, 40)}, or give it a URL such as http://proxy.example:3128.`)];
		const check = paste("Ask the proxy as curl does:", [`curl -v --proxy ${urlWord(proxy?.url)} ${urlWord(target.service?.url)}`]);
		if (proxy?.direct !== "open") return [check];
		return [proxy.from === "input" ? withoutInput : excepted(target), check];
	}
};
// build/js/diagnosis/rules/proxy-required.js
const DIRECT = {
	closed: "is refused",
	silent: "gets no answer",
	unreachable: "finds it unreachable (no route, or a firewall that rejects)"
};
const proxyRequired = {
	code: "proxy-required",
	severity: "info",
	title: "Proxy required",
	meaning: "The target answers through the proxy and not directly.",
	advice: "",
	when: (target) => {
		const proxy = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target);
		if (proxy === null || !throughProxy(target) || proxy.undecided) return null;
		if (proxy.direct === null || proxy.direct === "open") return null;
		const direct = proxy.direct === "name-not-found" ? "this machine cannot resolve its name" : `a direct connection ${DIRECT[proxy.direct]}`;
		return `${serviceName(target)} answers through ${oneLine(proxy.url, 120)} (${oneLine(proxy.from, 40)}), and ${direct}. Tools that ignore the proxy's variables fail.`;
	},
	remedies: (target) => {
		const variable = target.service?.scheme === "http" ? "HTTP_PROXY" : "HTTPS_PROXY";
		const url = urlWord((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target)?.url);
		return [paste("Give the variables to every step, in both spellings, with the credentials where it wants any, and to containers by their own configuration:", [
			"env:",
			`  ${variable}: ${url}`,
			`  ${variable.toLowerCase()}: ${url}`
		])];
	}
};
// build/js/diagnosis/rules/proxy-unsupported.js
const proxyUnsupported = {
	code: "proxy-unsupported",
	severity: "warning",
	title: "SOCKS proxy not used",
	meaning: "The environment names a SOCKS proxy for the target; the direct path was traced, and whether the service works through the proxy is unknown.",
	advice: "Try it with a client that supports SOCKS; `proxy: none` connects to the target directly.",
	when: (target) => {
		const proxy = target.service?.proxy;
		if (proxy?.problem !== "socks") return null;
		return `${oneLine(proxy.from, 40)} names the SOCKS proxy ${oneLine(proxy.url, 120)} for ${serviceName(target)}, which this action does not support: the direct path was traced, and whether the service works through the proxy is unknown.`;
	},
	remedies: () => [advise("Connect to the target directly by `proxy: none`, or name an HTTP proxy by the input `proxy`.")]
};
// build/js/diagnosis/rules/rate-limited-hops.js
const leastUnanswered = 2;
const rateLimitedHops = {
	code: "rate-limited-hops",
	severity: "info",
	title: "Rate-limited hop",
	meaning: "A hop left 2 or more probes unanswered while the hops behind it and the target lost none, or answered only other targets of the run. No traffic is lost there.",
	advice: "",
	when: (target) => {
		const { sent, received } = target.loss;
		if (!target.reached || received < 1 || received < sent) return null;
		const hop = routers(target).findLast((one) => leftUnanswered(one) || one.answeredOthers !== void 0);
		if (hop === void 0 || hop.sent - hop.received < leastUnanswered) return null;
		if (hop.received === 0) {
			if (!heardByOthers(target)?.limited) return null;
			return `hop ${hop.ttl} answered none of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(hop.sent, "probe")}, but ${listed(hop.answeredOthers ?? [])} answered other targets of this run there, and the target lost none. Routers limit the rate of their ICMP errors to one peer; no traffic is lost there.`;
		}
		return `${hopAt(target, hop.ttl)} answered ${hop.received} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(hop.sent, "probe")}, but the hops behind it and the target lost none. Routers limit the rate of their ICMP errors; no traffic is lost there.`;
	},
	remedies: () => []
};
// build/js/diagnosis/rules/reverse-black-hole.js
const leastStalls = 2;
const reverseBlackHole = {
	code: "reverse-black-hole",
	severity: "error",
	title: "Path MTU black hole on the return path",
	meaning: "The target's large packets are lost on the return path; smaller ones arrive.",
	advice: "Lower the runner's MTU or the MSS it announces, or clamp the MSS before the narrow link.",
	when: (target) => {
		const { blackHole, evidence } = target;
		const trials = evidence.sizeTrials;
		if (blackHole?.direction !== "reverse" || trials === null) return null;
		if (trials.failedSends < leastStalls || trials.passedSends < 1) return null;
		const filter = target.protocol === "icmp" ? " A filter of large echo requests at the target itself would look the same." : "";
		return `large answers from ${who$1(target)} never arrive: with packets of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(blackHole.fails)} or more the exchange stalled ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(trials.failedSends, "time")}, with ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(blackHole.passes)} all of it came. Whether the target receives packet too big cannot be seen from here.${filter}`;
	},
	remedies: (target, context) => {
		const passes = target.blackHole?.passes ?? 0;
		return [
			...fitLocally(passes, target, context),
			...target.family === null ? [] : [announceMss(target.family, passes)],
			clampMss(),
			allowTooBig(target.family)
		];
	}
};
// build/js/diagnosis/rules/route-mtu-small.js
function arrives({ pmtu, evidence }, kept) {
	const largest = Math.max(pmtu.status === "confirmed" ? pmtu.bytes ?? 0 : 0, evidence.largestPassed ?? 0);
	return largest > kept ? largest : null;
}
const routeMtuSmall = {
	code: "route-mtu-small",
	severity: "info",
	title: "This machine keeps a smaller path MTU",
	meaning: "Before the run the runner's kernel kept a smaller path MTU for this route than the path carries, or than could be tested.",
	advice: "Flush the route cache. Where the MTU is set on the route, or announced by an IPv6 router, change it there.",
	when: (target) => {
		const kept = target.evidence.cachedPmtu;
		if (kept === null) return null;
		const larger = arrives(target, kept);
		if (larger === null && (target.pmtu.status === "confirmed" || target.evidence.pmtuLimit !== "cached-pmtu")) return null;
		const origin = "learned from a packet-too-big message (kept for 10 minutes by default) or set on the route";
		const meaning = larger === null ? `TCP sends nothing larger, and no other answer of ${who$1(target)} showed whether larger packets still fail` : `Packets of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(larger)} arrive at ${who$1(target)}, but programs on this machine send none larger than ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(kept)} until it expires or is changed`;
		return `before this run the kernel kept a path MTU of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(kept)} for this route, ${origin}. ${meaning}.`;
	},
	remedies: ({ address, family }) => {
		const ip = family === 6 ? "ip -6" : "ip";
		return [paste("Flush it where it was learned: then the first command prints `expires`; else it is set on the route:", [`${ip} route get ${shellWord(address, "ADDRESS")}`, `sudo ${ip} route flush cache`])];
	}
};
// build/js/diagnosis/rules/routing-loop.js
const routingLoop = {
	code: "routing-loop",
	severity: "error",
	title: "Routing loop",
	meaning: "The same routers answer again and again until the TTL is used up.",
	advice: "Ask whoever runs the routers named.",
	when: (target) => {
		const { loop } = target.evidence;
		if (loop.length === 0 || target.reached) return null;
		const start = target.hops.find((hop) => hop.responders.some((responder) => loop.includes(responder.address)));
		const from = start === void 0 ? "" : ` from hop ${start.ttl} on`;
		return `packets to ${pathEnd(target)} circle between ${listed(loop)}${from} until their TTL is used up.`;
	},
	remedies: () => [advise("Ask whoever runs these routers: each sends the target's network to the other (often a default route facing a summary route, or a failover under way).")]
};
// build/js/diagnosis/rules/send-blocked.js
const refusals = {
	EPERM: {
		cause: "A firewall on this machine rejects it (nft or iptables OUTPUT, an eBPF filter, an egress agent such as harden-runner), or its table of tracked connections is full",
		remedy: paste("See what the local firewall drops, and let it pass; a count near its maximum is a full table:", [
			"sudo nft list ruleset",
			"sudo iptables -S OUTPUT",
			"sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max"
		])
	},
	EACCES: {
		cause: "This machine's settings forbid it (a security module, a prohibit route, ping sockets closed to this user), or the address is a broadcast address",
		remedy: paste("Where it is ping sockets (target scheme icmp), open them or trace by tcp or udp:", ["sudo sysctl -w net.ipv4.ping_group_range=\"0 2147483647\""])
	},
	EADDRNOTAVAIL: {
		cause: "The source address is not one of this machine",
		remedy: paste("Set source to an address or interface of this machine, one of these:", ["ip -brief address"])
	},
	ENOBUFS: {
		cause: "Its send queue was full each time (a queue of length 0, or one that never drains)",
		remedy: paste("See the length of the queues and what they dropped; 1000 is the usual length:", ["tc -s qdisc show", "sudo ip link set dev INTERFACE txqueuelen 1000"])
	},
	EMFILE: {
		cause: "This process may open no more files",
		remedy: paste("Trace fewer targets at once, or raise the limit before:", ["ulimit -n 4096"])
	}
};
const routeRefusals = {
	EINVAL: {
		cause: "A blackhole route of this machine covers the address, as VPN clients and sandboxes set them",
		remedy: routesOfType("blackhole")
	},
	EACCES: {
		cause: "A prohibit route or rule of this machine covers the address, a security module forbids it, or it is a broadcast address",
		remedy: routesOfType("prohibit")
	}
};
function lackedBy(target) {
	const tried = usedAddress(target);
	const untried = target.service?.state === null && tried?.connect === null;
	const probesLeft = target.endReason !== "refused-locally" || target.evidence.localError === null;
	return untried && probesLeft ? tried.errno : null;
}
function refusalOf(target) {
	const { evidence } = target;
	const lacked = lackedBy(target);
	if (lacked !== null) return Object.hasOwn(refusals, lacked) ? refusals[lacked] : void 0;
	const { errno: name = "", phase, reject = null } = evidence.localError ?? {};
	if (phase === "route" && Object.hasOwn(routeRefusals, name)) return routeRefusals[name];
	const errno = reject === null ? name : "EPERM";
	return Object.hasOwn(refusals, errno) ? refusals[errno] : void 0;
}
const sendBlocked = {
	code: "send-blocked",
	severity: "error",
	title: "Blocked locally",
	meaning: "The runner's own kernel refused to send (EPERM, EACCES, ...). Titled “Measuring failed”: an error in this program, or a limit of this machine, ended a part of the measurement. A warning where that part is not the trace.",
	advice: "Let the local firewall or egress agent pass it; open ping sockets for `icmp` targets.",
	when: (target, context) => {
		const { localError: error, failures = [] } = target.evidence;
		if (failures.length > 0) return null;
		if (target.endReason === "name-not-found") return null;
		const lacked = lackedBy(target);
		if (lacked !== null) return `this machine could not open the connection that a client makes to ${listed(requestedServices(target))} of ${who$1(target)} (${oneLine(lacked, 40)}), so whether the service works is not known. ${refusalOf(target)?.cause ?? "It lacked what that takes"}.`;
		const errno = error?.errno ?? "";
		const forbidden = errno === "EPERM" || errno === "EACCES";
		const pingOnly = errno === "EACCES" && target.evidence.pingSockets === false && target.protocol !== "icmp";
		if (target.endReason !== "refused-locally" && (!forbidden || pingOnly) || lacksIpv6(target, context)) return null;
		return `the kernel of this machine refused to send probes to ${pathEnd(target)}${errorText(target)}. ${refusalOf(target)?.cause ?? (sentBefore(target) ? "What was sent after that never left" : "No packet left, so this says nothing about the path")}.`;
	},
	remedies: (target) => {
		const refusal = refusalOf(target);
		return refusal === void 0 ? [] : [refusal.remedy];
	}
};
// build/js/diagnosis/rules/service-rate-limited.js
const serviceRateLimited = {
	code: "service-rate-limited",
	severity: "warning",
	title: "Service rate-limited",
	meaning: "Status 429, or 403 with `Retry-After`; 503 with `Retry-After`: overloaded or under maintenance, or a limit too.",
	advice: "Wait as long as it says; for a limit, authenticate, or use a mirror or cache.",
	when: (target) => {
		if (!isRateLimited(target)) return null;
		const { status, retryAfterSeconds } = target.service?.http ?? {};
		const after = retryAfterSeconds == null ? "" : ` and asks to retry after ${retryAfterSeconds} s`;
		const answer = `${oneLine(target.service?.url ?? "", 160)} answered status ${status}${after}`;
		if (status === 503) return {
			title: "Service unavailable",
			text: `${answer}: it is overloaded or under maintenance, or limits its clients.`
		};
		return `${answer}: it limits the rate of its clients. Hosted runners share their public addresses with other jobs.`;
	},
	remedies: ({ service }) => [advise(service?.http?.status === 503 ? "Retry when Retry-After says, look at the status page of the service, or use a mirror or cache." : "Authenticate the requests, space them out as Retry-After says, or use a mirror or cache.")]
};
// build/js/diagnosis/rules/service-stalled.js
const FLOOD_BYTES = 1048576;
function causeOf(target) {
	if (target.evidence.dataLost !== void 0) return ": what is sent over a connection is lost on the way";
	if (target.evidence.unequalFlows !== void 0) return ", but some connections lose large packets: this one may have been one of them";
	const loss = lossToTarget(target);
	if (target.service?.tls?.answeredAgain) return `, and a second connection for the same name was answered: packets of the first were lost${loss === null ? "" : ` (${loss})`}, or one of several servers behind this address hangs`;
	return `: the server${(0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target) === null ? "" : ", or the proxy,"} hangs or answers too slowly${returnPathDoubt(target)}${loss === null ? "" : `, or packets get lost (${loss})`}`;
}
function returnPathDoubt(target) {
	if (largeAnswersUntested(target)) return ", or large packets of its answer are lost on the return path, which the small answers to the trace's own requests (HEAD) do not test";
	return nothingCame(target) && lossToTarget(target) === null ? ", or what it sends is dropped on the return path" : "";
}
function nothingCame({ service }) {
	return service?.tls?.problem === "silent" && (service.tls.bytesReceived ?? 0) === 0;
}
function largeAnswersUntested({ service }) {
	return service?.scheme === "http" && service.http?.problem === "silent";
}
const serviceStalled = {
	code: "service-stalled",
	severity: "error",
	title: "Service stalled",
	meaning: "The connection opens and no whole answer comes within 10 s, and no black hole explains it: a server that hangs or answers too slowly.",
	advice: "Look at the server: accept queue, workers, what it waits for.",
	when: (target) => {
		const { tls, http } = target.service ?? {};
		if (!(tls?.problem === "silent" || http?.problem === "silent") || target.blackHole !== null || isNameBlocked(target)) return null;
		const waiting = http?.problem === "silent" ? "HTTP request" : "TLS ClientHello";
		const received = (http?.problem === "silent" ? http.bytesReceived : tls?.bytesReceived) ?? 0;
		if (received > FLOOD_BYTES) return `${serviceName(target)}${throughProxy$1(target)} accepts the connection and pours bytes that are no answer to the ${waiting}: after ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(received)} it was not read on.`;
		const what = received > 0 ? `only ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.q)(received)} and no whole answer` : "nothing";
		const proxy = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target);
		const accepts = proxy === null ? `${serviceName(target)} accepts the connection` : `the proxy ${oneLine(proxy.url, 120)} accepts the connection for ${serviceName(target)}`;
		const direct = proxy === null ? "" : directTry(target, true);
		return `${accepts} and sends ${what} after the ${waiting} within the time of a phase (10 s at most). No black hole was found that would explain it${causeOf(target)}.${direct}`;
	},
	remedies: (target) => [...largeAnswersUntested(target) ? [paste("Ask for the head alone: where that is answered at once, large packets get lost, or the page is slow to make:", [`curl -I -v --max-time 20 ${urlWord(target.service?.url)}`])] : [], paste("Watch where it stalls, and look at the workers and the accept queue of the server:", [target.service?.scheme === "tls" ? tlsClient(target) : `curl -v --max-time 20 ${urlWord(target.service?.url)}`, "ss -lnt"])]
};
// build/js/diagnosis/rules/suspicious-ptb.js
const suspiciousPtb = {
	code: "suspicious-ptb",
	severity: "warning",
	title: "Implausible packet-too-big message",
	meaning: "A too-big message that cannot be right: MTU 0, below 68 (IPv6: 1280), not below the size it refused, or contradicted by larger packets that arrived.",
	advice: "Tell whoever runs that router; flush the route cache.",
	when: (target) => {
		const wrong = target.evidence.tooBig.filter((message) => !plausible(message, target));
		const faults = wrong.map((message) => `${sender(message.from, senderHop(message, target))} ${fault(message, target)}`);
		const distinct = [...new Set(faults)];
		if (distinct.length === 0) return null;
		const more = distinct.length > 1 ? ` So do ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(distinct.length - 1, "more message")}.` : "";
		const ignored = "It was ignored here; other programs on this machine may believe it.";
		if (!wrong.every((message) => isContradicted(message) && message.mtu >= _measure_mjs__WEBPACK_IMPORTED_MODULE_2__.L[target.family ?? 4])) return `${distinct[0]}.${more} ${ignored}`;
		const seen = forks(target).length > 0 ? ", and such paths were seen here" : "";
		return {
			title: "Contradicted packet-too-big message",
			text: `${distinct[0]}: the message is wrong, or right for one of several parallel paths${seen}.${more} ${ignored}`
		};
	},
	remedies: () => [paste("Tell whoever runs that router. What this machine keeps of such messages can be seen and flushed:", ["ip route show cache", "sudo ip route flush cache"])]
};
// build/js/diagnosis/rules/tls-failed.js
function isOtherThanTls({ service }) {
	return service?.tls?.problem === "alert" && service.tls.detail === "ERR_SSL_WRONG_VERSION_NUMBER";
}
const tlsFailed = {
	code: "tls-failed",
	severity: "error",
	title: "TLS handshake failed",
	meaning: "The TLS handshake ended by an alert or a reset, or the answer was not TLS, or this client refused its version or key.",
	advice: "Compare versions, names and ciphers with what the server takes.",
	when: (target) => {
		const tls = target.service?.tls;
		if (!tls || tls.problem !== "alert" && tls.problem !== "reset") return null;
		if (tls.clientCertificate === "required" || isNameBlocked(target)) return null;
		const name = tls.serverName === null ? "" : ` for the name ${oneLine(tls.serverName, 80)}`;
		const detail = tls.detail === null ? "" : ` (${oneLine(tls.detail, 60)})`;
		const server = `${serviceName(target)}${throughProxy$1(target)} opened the connection and`;
		if (tls.alert !== null) return `${server} ended the TLS handshake${name} by alert ${tls.alert.number} (${oneLine(tls.alert.name, 60)}).`;
		const again = tls.answeredAgain ? ", and another connection for the same name was answered: one of several servers behind this address fails" : "";
		const proxy = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(target);
		if (tls.problem === "reset" && proxy !== null) return `the connection that the proxy ${oneLine(proxy.url, 120)} opened for ${serviceName(target)} ended in the TLS handshake${name} ${endedBy(tls)}${again === "" ? ": the server ended it, or the proxy does not reach it" : again}.${directTry(target, true)}`;
		if (tls.problem === "reset") return `${server} ended the TLS handshake${name} ${endedBy(tls)}${again}.`;
		return `${server} answered the TLS ClientHello${name} ${isOtherThanTls(target) ? "with something other than TLS, as a plain HTTP server does" : "in a way that this client refuses, by its version or key for example"}${detail}.`;
	},
	remedies: (target) => {
		if (isOtherThanTls(target)) return [paste("See whether this port serves plain HTTP; if it does, write http:// in the target:", [`curl -v http://${hostAndPort(target)}/`])];
		return [paste("See which version and name the server takes (alert 112: it does not know the name; 70: no common version):", [tlsClient(target)])];
	}
};
// build/js/diagnosis/rules/tls-intercepted.js
const tlsIntercepted = {
	code: "tls-intercepted",
	severity: "warning",
	title: "TLS intercepted",
	meaning: "Only the machine's own store trusts the chain, public roots do not, and the address is a global one.",
	advice: "Tell Node, git, curl, pip, Java and Docker of the root.",
	when: (target) => {
		if (!trustedLocallyOnly(target) || target.service?.globalAddress === false) return null;
		const stores = listed(target.service?.tls?.trustedBy ?? []);
		const unsure = target.service?.globalAddress === true ? "or a private CA signs for a public host" : "or a private CA";
		return `the certificate of ${serviceName(target)} is issued by ${signer(target)}, which only the store of this machine trusts (${stores}), not Node's bundled public roots: a box on the way signs, ${unsure}. Tools with stores of their own refuse it.`;
	},
	remedies: (target) => trustInTools(target)
};
// build/js/diagnosis/rules/tls-name-blocked.js
const tlsNameBlocked = {
	code: "tls-name-blocked",
	severity: "error",
	title: "Server name blocked",
	meaning: "The handshake ended by a reset or silence each time, and the same address answers under another name, or without one: a filter on the way reads names, or what the server keeps behind this name is down.",
	advice: "Try it from another network: where it works there, ask whoever runs the egress filter to allow the name.",
	when: (target) => {
		if (!isNameBlocked(target)) return null;
		const tls = target.service?.tls;
		if (!tls) return null;
		const how = tls.problem === "silent" ? "stayed unanswered" : `was ended ${endedBy(tls)}`;
		const own = oneLine(tls.serverName ?? target.host, 80);
		const other = tls.otherName?.serverName ?? null;
		const cause = other === null ? "without a name, under another one neither: a filter on the way reads server names and lets few pass, or the server itself wants none of these" : `under the name ${oneLine(other, 60)}: a filter on the way reads server names, or the server chooses what is behind it by name, and that for this name is down`;
		return `the TLS handshake with ${serviceName(target)} for the name ${own} ${how}, and the same address answers ${cause}.`;
	},
	remedies: (target) => [paste("Try the same from another network, which tells a filter before this machine from a fault of the server:", [tlsClient(target)]), advise(`Where it works there, ask whoever runs the egress filter (firewall, proxy, egress agent) to allow ${shellWord(target.host, "the name")}. Where it fails there too, ask whoever runs the server what serves that name.`)]
};
// build/js/diagnosis/rules/tls-private-root.js
const tlsPrivateRoot = {
	code: "tls-private-root",
	severity: "info",
	title: "Private certificate authority",
	meaning: "Only the machine's own store trusts the chain, and the address is not a global one: a private CA.",
	advice: "Tell Node, git, curl, pip, Java and Docker of the root.",
	when: (target) => {
		if (!trustedLocallyOnly(target) || target.service?.globalAddress !== false) return null;
		const stores = listed(target.service.tls?.trustedBy ?? []);
		return `the certificate of ${serviceName(target)} is issued by ${signer(target)}, which only the store of this machine trusts (${stores}). Tools with stores of their own must be told of it.`;
	},
	remedies: (target) => trustInTools(target)
};
// build/js/diagnosis/rules/tls-untrusted.js
const missingLinks = {
	"self-signed": "The certificate is signed by itself.",
	"missing-intermediate": "The server sent its own certificate alone, and no store holds its issuer: where that is an intermediate, the server must send it; where it is a private root, it must be trusted.",
	"unknown-issuer": "No store holds that issuer."
};
function refusal({ weak, detail }) {
	if (weak === void 0) return `OpenSSL refuses the chain: ${oneLine(detail ?? "", 60) || "it says no more"}.`;
	return `OpenSSL refuses the chain as too weak: the ${weak.key === null ? `signature (${oneLine(weak.signature ?? "", 60)})` : `key (${oneLine(weak.key, 60)})`} of "${oneLine(weak.subject, 80)}"; the fix is on the server.`;
}
const rules = Object.values({
	deadline,
	cancelled,
	"dns-server-silent": dnsServerSilent,
	"dns-failing": dnsFailing,
	"name-not-found": nameNotFound,
	"no-ipv6": noIpv6,
	"no-route": noRoute,
	"send-blocked": sendBlocked,
	"proxy-failing": proxyFailing,
	"admin-prohibited": adminProhibited,
	"network-unreachable": networkUnreachable,
	"host-unreachable": hostUnreachable,
	"routing-loop": routingLoop,
	"destination-silent": destinationSilent,
	"outage-at-end": outageAtEnd,
	"pmtu-black-hole": pmtuBlackHole,
	"reverse-black-hole": reverseBlackHole,
	"tls-name-blocked": tlsNameBlocked,
	"tls-failed": tlsFailed,
	"tls-untrusted": {
		code: "tls-untrusted",
		severity: "error",
		title: "Certificate not trusted",
		meaning: "No store of this machine trusts the certificate chain.",
		advice: "Send the missing intermediate, or trust the CA where it is yours.",
		when: (target) => {
			const tls = target.service?.tls;
			if (!tls?.problems.includes("untrusted")) return null;
			const link = ` ${tls.missingLink === null ? refusal(tls) : missingLinks[tls.missingLink]}`;
			const extra = tls.unreadableExtraStore === null ? "" : ` NODE_EXTRA_CA_CERTS names a file that cannot be read: ${oneLine(tls.unreadableExtraStore, 80)}.`;
			return `no store of this machine (Node's bundled roots, the system's, NODE_EXTRA_CA_CERTS) trusts the chain of ${serviceName(target)}, issued by ${signer(target)}.${link}${extra}`;
		},
		remedies: (target) => {
			const look = paste("See the chain that the server sends:", [tlsClient(target, " -showcerts")]);
			return target.service?.tls?.missingLink != null ? [look, ...trustInTools(target)] : [look];
		}
	},
	"certificate-invalid": certificateInvalid,
	"service-stalled": serviceStalled,
	"http-error": httpError,
	"dns-servers-disagree": dnsServersDisagree,
	"dns-slow": dnsSlow,
	"local-mtu-too-large": localMtuTooLarge,
	"ipv6-broken": ipv6Broken,
	"address-broken": addressBroken,
	"destination-closed": destinationClosed,
	"nearby-proxy": nearbyProxy,
	"intermittent-outage": intermittentOutage,
	"packet-loss": packetLoss,
	"max-hops-exceeded": maxHopsExceeded,
	"suspicious-ptb": suspiciousPtb,
	"proxy-unsupported": proxyUnsupported,
	"client-certificate-required": clientCertificateRequired,
	"tls-intercepted": tlsIntercepted,
	"certificate-expiring": certificateExpiring,
	"service-rate-limited": serviceRateLimited,
	healthy,
	"route-mtu-small": routeMtuSmall,
	"proxy-required": proxyRequired,
	nat64,
	"tls-private-root": tlsPrivateRoot,
	"path-changed": pathChanged,
	"icmp-filtered": icmpFiltered,
	"pmtu-reduced": pmtuReduced,
	"mss-clamped": mssClamped,
	"rate-limited-hops": rateLimitedHops,
	"multiple-paths": multiplePaths,
	"asymmetric-return": asymmetricReturn
});
function diagnose(target, context, from = rules) {
	const failed = measuringFailed(target);
	const found = failed === null ? [] : [failed];
	for (const rule of from) try {
		const finding = findingOf(rule, target, context, found);
		if (finding !== null) found.push(finding);
	} catch (error) {
		const others = from.filter((other) => other !== rule);
		return diagnose((0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.W)(target, `the diagnosis of ${rule.code}`, error), context, others);
	}
	return found.toSorted((a, b) => rank(a) - rank(b));
}
function measuringFailed(target) {
	const { failures = [], failuresByLimits = false } = target.evidence;
	if (failures.length === 0) return null;
	const parts = failures.map((failure) => oneLine(failure, 200)).join("; ");
	const cause = failuresByLimits ? "limits of this machine" : "errors in this program";
	return {
		code: "send-blocked",
		severity: target.endReason === "refused-locally" ? "error" : "warning",
		title: "Measuring failed",
		text: oneLine(`${cause} ended parts of the measurement of ${who$1(target)}: ${parts}.`, 600),
		remedies: []
	};
}
function findingOf({ code, severity, title, when, remedies }, target, context, found) {
	const stated = when(target, context, found);
	if (stated === null) return null;
	const statement = typeof stated === "string" ? { text: stated } : stated;
	return {
		code,
		severity: statement.severity ?? severity,
		title: statement.title ?? title,
		text: oneLine(statement.text, 600),
		remedies: remedies(target, context, found)
	};
}
const order = new Map(rules.map(({ code }, index) => [code, index]));
function rank({ code, severity }) {
	return (code === "deadline" || code === "cancelled" ? 0 : 1 + severityOrder[severity]) * rules.length + (order.get(code) ?? 0);
}
// build/js/gates/gates.js
var gates_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({
	closedPort: () => closedPort,
	evaluateGate: () => evaluateGate,
	gateSentence: () => gateSentence
});
const noMoreThan = (actual, limit) => actual > limit ? "fail" : "pass";
const never = (actual) => actual === 1 ? "fail" : "pass";
const GATES = {
	"fail-on-unreachable": {
		actual: (target) => target.reached ? closedPort(target) !== null : cutShort(target) ? null : true,
		judge: never,
		found: (target) => target.reached ? `reached, but ${closedPort(target)} is closed: the target refused it, ${atTarget(target)}` : `not reached (${ending(target)}), ${lastAnswer(target)}`,
		unknown: (target) => `whether it is reached is not known: ${ending(target)}`
	},
	"fail-on-pmtu-below": {
		actual: ({ pmtu, evidence }, _changes, limit) => pmtu.status !== "unknown" ? pmtu.bytes : (evidence.largestPassed ?? 0) >= limit ? evidence.largestPassed : null,
		judge: (actual, limit, { pmtu, evidence }) => {
			if (actual < limit) return "fail";
			return pmtu.status === "confirmed" || (evidence.largestPassed ?? 0) >= limit ? "pass" : "inconclusive";
		},
		found: (target, { actual, limit }) => `path MTU is ${target.pmtu.status === "confirmed" ? "" : "at most "}${actual} bytes, below the limit of ${limit}, ${narrowing(target)}`,
		unknown: (_target, { actual, limit }) => actual === null ? `path MTU is not known, the limit is ${limit} bytes` : `path MTU is at most ${actual} bytes and nothing proved that this size arrives, the limit is ${limit}`
	},
	"fail-on-hops-above": {
		actual: (target) => target.hopCount,
		judge: noMoreThan,
		found: (target, { actual, limit }) => `${actual} hops to the target, above the limit of ${limit}, ${hopName(target, Number(limit) + 1, "the first beyond it is")}`,
		unknown: (target, { limit }) => `hop count is not known, the limit is ${limit}, ${lastAnswer(target)}`
	},
	"fail-on-rtt-above-ms": {
		actual: (target) => target.rttMs?.median ?? null,
		judge: noMoreThan,
		found: (target, { actual, limit }) => `median round-trip time is ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(Number(actual))} ms, above the limit of ${limit}, ${atTarget(target)}`,
		unknown: (target, { limit }) => `round-trip time is not known, the limit is ${limit} ms, ${lastAnswer(target)}`
	},
	"fail-on-loss-above": {
		actual: (target) => lossKnown(target) ? lossPercent(countedLoss(target)) : null,
		judge: (_actual, limit, target) => {
			if (maybeRateLimited(target)) return "inconclusive";
			const { sent, received } = countedLoss(target);
			const outcome = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.A)({
				sent,
				lost: sent - received
			}, limit);
			return outcome === "undecided" ? "inconclusive" : outcome;
		},
		found: (target, { actual, limit }) => `loss is ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(Number(actual))} % (${lostOf(target)}), above the limit of ${limit}, ${atTarget(target)}`,
		unknown: (target, { limit }) => {
			if (target.evidence.watchLost) return `what the watch saw is not known, the limit is ${limit} %`;
			if (maybeRateLimited(target)) return `${lostOf(target)} stayed unanswered, the limit is ${limit} %, but the target answers by ICMP errors, which hosts send only so often, so whether any was lost is not known`;
			return countedLoss(target).sent === 0 || !lossKnown(target) ? `loss is not known, the limit is ${limit} %, ${lastAnswer(target)}` : undecidedLoss(target, Number(limit));
		}
	},
	"fail-on-black-hole": {
		actual: ({ blackHole, pmtu, evidence }) => {
			if (blackHole !== null || evidence.unequalFlows !== void 0) return true;
			const allTested = evidence.pmtuLimit === "peer-mss" && evidence.largestPassed !== null;
			return pmtu.status === "confirmed" || allTested ? false : null;
		},
		judge: never,
		found: (target) => blackHoleFound(target),
		unknown: (target) => `large packets could not be tested as far as the target, ${lastAnswer(target)}`
	},
	"fail-on-path-change": {
		actual: (_target, changes) => changes === null || typeof changes === "string" ? null : changes.length > 0,
		judge: never,
		passesUnknown: (changes) => changes === "first-run",
		found: (_target, _outcome, changes) => `the path differs from the baseline's: ${typeof changes === "string" ? changes : changes?.join("; ")}`,
		unknown: (_target, _outcome, changes) => changes === "no-target" ? "the baseline does not know this target, so its path is compared with nothing" : changes === "not-reached" ? "nothing that is known of its path differs, but it was reached in the baseline and is not now" : "nothing known of its path now can be compared with the baseline"
	},
	"fail-on-service-error": {
		actual: ({ service }) => service === null || service.state === null ? null : service.state === "failing",
		judge: never,
		found: ({ service }) => `the service does not work, phase ${service?.failedPhase ?? "unknown"} failed`,
		unknown: ({ service }) => service === null ? "no service was used, so whether it works is not known" : "whether the service works is not known"
	},
	"fail-on-certificate-days-below": {
		actual: ({ service }) => {
			const { daysLeft = null } = service?.tls?.certificate ?? {};
			return daysLeft === null ? null : Math.floor(daysLeft * 100) / 100;
		},
		judge: (actual, limit) => actual < limit ? "fail" : "pass",
		found: (_target, { actual, limit }) => `the certificate ends in ${actual} days, below the limit of ${limit}`,
		unknown: (_target, { limit }) => `no certificate whose end can be read was received, the limit is ${limit} days`
	},
	"fail-on-first-byte-above-ms": {
		actual: ({ service }) => service?.totalMs ?? null,
		judge: noMoreThan,
		found: (_target, { actual, limit }) => `the first byte came after ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(Number(actual))} ms, above the limit of ${limit}`,
		unknown: (_target, { limit }) => `no byte of an answer was timed, the limit is ${limit} ms`
	},
	"fail-on-reachable": {
		actual: usable,
		judge: never,
		found: (target) => target.service === null ? `it can be reached, ${atTarget(target)}` : "it can be reached and its service works",
		unknown: (target) => `whether it can be used is not known: ${target.reached && target.service !== null ? "it is reached, but whether its service works is not known" : ending(target)}`
	}
};
function evaluateGate(gate, limit, target, changes) {
	const { actual: actualOf, judge, passesUnknown } = GATES[gate];
	const actual = actualOf(target, changes, Number(limit));
	const unknown = passesUnknown?.(changes) ? "pass" : "inconclusive";
	return {
		gate,
		limit,
		actual,
		outcome: actual === null ? unknown : judge(Number(actual), Number(limit), target)
	};
}
function gateSentence(target, outcome, changes) {
	const says = explanation(target, outcome, changes);
	const address = target.address === null || target.address === target.host ? "" : ` (${target.address})`;
	return `${target.target}${address}: ${says} [${outcome.gate}${outcome.outcome === "inconclusive" ? ", inconclusive" : ""}]`;
}
function explanation(target, outcome, changes) {
	const gate = GATES[outcome.gate];
	try {
		return outcome.outcome === "fail" ? gate.found(target, outcome, changes) : gate.unknown(target, outcome, changes);
	} catch (error) {
		const { actual, limit } = outcome;
		return `found ${actual ?? "nothing known"}, the limit is ${limit}; an error in this program ended the explanation (${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.K)(error)})`;
	}
}
function lossKnown({ reached, watch, evidence }) {
	return !evidence.watchLost && (reached || (watch?.received ?? 0) > 0);
}
function undecidedLoss(target, limit) {
	return `${lostOf(target)} were lost, so loss is ${lossInterval(countedLoss(target))}, the limit is ${limit} %`;
}
function lostOf(target) {
	const { sent, received } = countedLoss(target);
	return `${sent - received} of ${sent} probes`;
}
function maybeRateLimited({ reached, loss, evidence, watch, connections }) {
	return reached && evidence.lossByIcmp && watch === null && connections === null && loss.received < loss.sent;
}
function usable(target) {
	if (target.service !== null) return target.service.state === null ? null : target.service.state === "working";
	if (closedPort(target) !== null) return false;
	if (target.reached && target.evidence.onlyResets !== true) return true;
	return cutShort(target) ? null : false;
}
function closedPort({ port, answeredBy, evidence: { closed } }) {
	return answeredBy.some((service) => service.endsWith(`:${port}`) && !closed.includes(service)) ? null : closed.find((service) => service.endsWith(`:${port}`)) ?? null;
}
function cutShort(target) {
	return target.endReason === "deadline" || target.endReason === "cancelled";
}
function named(hop) {
	return `hop ${hop.ttl} (${hop.responders.map(({ address }) => address).join(" or ")})`;
}
function lastAnswer(target) {
	const last = target.hops.findLast((hop) => hop.responders.length > 0);
	return last === void 0 ? "no hop answered" : `the last answer came from ${named(last)}`;
}
function hopName(target, ttl, before) {
	if (ttl === 0) return `${before} hop 0 (this machine)`;
	const hop = target.hops.find((row) => row.ttl === ttl);
	return hop === void 0 || hop.responders.length === 0 ? `hop ${ttl} is silent` : `${before} ${named(hop)}`;
}
function atTarget(target) {
	return target.hopCount === null ? "at the target, whose hop is not known" : `at the target, hop ${target.hopCount}`;
}
function narrowing(target) {
	const { blackHole, pmtu } = target;
	const reporter = target.hops.find((hop) => hop.responders.some(({ mtu }) => mtu !== null && mtu === pmtu.bytes));
	if (reporter !== void 0) return `reported by ${named(reporter)}`;
	if (blackHole?.direction === "forward" && blackHole.afterHop !== null) return hopName(target, blackHole.afterHop, "narrow after");
	if (pmtu.bytes !== null && pmtu.bytes === pmtu.localMtu) return "as this machine's own interface (hop 0)";
	return "where it narrows is not known";
}
function blackHoleFound(target) {
	const { blackHole } = target;
	const { unequalFlows } = target.evidence;
	if (blackHole === null) return unequalFlows === void 0 ? "no black hole" : `packets of ${unequalFlows.least} bytes or more are lost on some connections to the target and arrive on others, at a hop not known`;
	const way = blackHole.direction === "forward" ? "path to" : "return path from";
	const where = blackHole.afterHop === null ? "at a hop not known" : hopName(target, blackHole.afterHop, "after");
	return `packets of ${blackHole.fails} bytes are lost on the ${way} the target where ${blackHole.passes} bytes arrive, ${where}`;
}
// build/js/gates/judge.js
const UNTRIED = new Set([
	"name-not-found",
	"no-route",
	"refused-locally"
]);
function judge(targets, policy, changes, faults = []) {
	const failures = faults.map((text) => ({
		target: null,
		text
	}));
	const warnings = [];
	const failedTargets = new Set();
	for (const target of targets) {
		if (untried(target) && !isEgressTest(target)) failedTargets.add(target.target);
		for (const gate of target.gates) {
			const weight = weigh(gate, policy);
			if (weight === "pass") continue;
			if (weight === "fail") failedTargets.add(target.target);
			(weight === "fail" && !policy.warnOnly ? failures : warnings).push({
				target,
				text: gateSentence(target, gate, changes(target))
			});
		}
	}
	const { failsUntried = true } = policy;
	if (failsUntried && targets.every((target) => untried(target) && !isEgressTest(target))) failures.unshift({
		target: null,
		text: noneTried(targets)
	});
	const unsettled = warnings.length > 0 || targets.some(isCut);
	return {
		conclusion: failures.length > 0 ? "failure" : unsettled ? "neutral" : "success",
		failures,
		warnings,
		failedTargets: [...failedTargets]
	};
}
function weigh(gate, policy) {
	return gate.outcome === "inconclusive" ? policy.onInconclusive : gate.outcome;
}
function untried(target) {
	if (target.reached || sentBefore(target)) return false;
	return UNTRIED.has(target.endReason) || target.address === null;
}
function isEgressTest({ gates }) {
	return gates.some(({ gate }) => gate === "fail-on-reachable");
}
function noneTried(targets) {
	const reasons = targets.slice(0, 10).map((target) => `${target.target}: ${ending(target)}`);
	const more = targets.length > reasons.length ? ` and ${targets.length - reasons.length} more` : "";
	return `No target could be tried (${reasons.join(", ")}${more})`;
}
// build/js/service/own-interfaces.js
function ownInterfaces() {
	try {
		return new Map(Object.entries((0,node_os__WEBPACK_IMPORTED_MODULE_3__.networkInterfaces)()).map(([name, addresses = []]) => [name, addresses]));
	} catch {
		return null;
	}
}
function ownAddress(source, family) {
	const wanted = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.z)(source);
	return [...ownInterfaces() ?? []].flatMap(([name, addresses]) => addresses.filter(({ address }) => name === source || address === wanted)).find((each) => each.family === `IPv${family}` && (each.scopeid ?? 0) === 0)?.address ?? null;
}
function hasFamily(family) {
	const own = ownInterfaces();
	if (own === null) return null;
	return [...own.values()].flat().filter((each) => !each.internal && each.family === `IPv${family}`).some(({ address }) => family === 4 || (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.I)(address) !== "link-local");
}
// build/js/action/runner-facts.js
function runnerFacts(env, matrix) {
	const given = env.RUNNER_ENVIRONMENT;
	const onRunner = env.GITHUB_ACTIONS === "true";
	return {
		os: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.type)(),
		kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.release)(),
		arch: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.arch)(),
		node: process.version,
		name: env.RUNNER_NAME || null,
		job: env.GITHUB_JOB || null,
		matrix,
		image: env.ImageOS || null,
		environment: given === "github-hosted" || given === "self-hosted" ? given : onRunner ? "self-hosted" : "local",
		container: inContainer(env),
		interfaces: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_2__.E)()
	};
}
function inContainer(env) {
	if (env.KUBERNETES_SERVICE_HOST) return true;
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)("/.dockerenv") || (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)("/run/.containerenv")) return true;
	return /docker|containerd|kubepods|libpod|\blxc\b/.test(read("/proc/1/cgroup") ?? "");
}
function read(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(path, "utf8");
	} catch {
		return null;
	}
}
// build/js/action/assess.js
var assess_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ assess: () => assess });
function assess(measured, run) {
	const { inputs, baseline, startedAt, durationMs, failsUntried = true } = run;
	const runner = runnerFacts(process.env, inputs.matrix);
	const context = {
		runner,
		options: inputs,
		hasIpv6: hasFamily(6)
	};
	const changes = new Map();
	const targets = measured.map((result) => {
		const compared = compareWith(baseline, result, inputs.addresses);
		const { target, gates } = withGates(compared.target, inputs.gates, compared.changes);
		const diagnosis = diagnose(target, {
			...context,
			baseline: compared.before
		});
		const report = {
			...target,
			diagnosis,
			gates,
			...compared.fields
		};
		changes.set(report, compared.changes);
		return report;
	});
	const faults = baseline?.kind === "unusable" ? [baseline.fault] : [];
	const judgement = judge(targets, {
		...inputs,
		failsUntried
	}, (target) => changes.get(target) ?? null, faults);
	return {
		judgement,
		report: {
			schemaVersion: 1,
			tool: {
				name: "tracepath-action",
				version: _measure_mjs__WEBPACK_IMPORTED_MODULE_2__.O
			},
			startedAt: startedAt.toISOString(),
			durationMs: Math.round(durationMs * 10) / 10,
			runner,
			conclusion: judgement.conclusion,
			targets
		}
	};
}
function compareWith(baseline, target, addresses) {
	if (baseline === null || baseline.kind === "unusable") return {
		target,
		before: null,
		changes: null,
		fields: {}
	};
	try {
		const before = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.v)(baseline, target, addresses);
		const fields = { sinceBaseline: sinceBaseline(baseline, before, target) };
		if (before === null) return {
			target,
			before,
			changes: baseline.kind === "none-yet" ? "first-run" : "no-target",
			fields
		};
		return {
			target,
			before,
			changes: changesSince(before, target),
			fields
		};
	} catch (error) {
		return {
			target: (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.W)(target, "the comparison with the baseline", error),
			before: null,
			changes: null,
			fields: {}
		};
	}
}
function changesSince(before, now) {
	if (!comparable(before, now)) return null;
	const changes = pathChanges(before, now);
	return changes.length === 0 && before.reached && !now.reached ? "not-reached" : changes;
}
function withGates(measured, limits, changes) {
	let target = measured;
	const gates = Object.entries(limits).map(([gate, limit]) => {
		try {
			return evaluateGate(gate, limit, measured, changes);
		} catch (error) {
			target = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.W)(target, `the gate ${gate}`, error);
			return {
				gate,
				limit,
				actual: null,
				outcome: "inconclusive"
			};
		}
	});
	return {
		target,
		gates
	};
}
function sinceBaseline(baseline, before, now) {
	if (before !== null) return {
		state: "compared",
		differences: differences(before, now)
	};
	return {
		state: baseline.kind === "none-yet" ? "none-yet" : "no-target",
		differences: []
	};
}
// build/js/report/text/waiting.js
function waited({ seconds, attempts, succeeded }) {
	if (!succeeded) return `did not work within ${seconds} s (${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(attempts, "attempt")})`;
	return attempts === 1 ? "worked at the first attempt" : `worked after ${seconds} s (${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(attempts, "attempt")})`;
}
// build/js/report/render/paint.js
const plain = (_colour, text) => text;
// build/js/report/render/watch-lines.js
const MOST_OUTAGES = 20;
function watchLines(watch) {
	if (watch === null) return [];
	const { outages, outageCount } = watch;
	const shown = outages.slice(0, MOST_OUTAGES).map((outage) => {
		const { from, lastHop, lastRouter } = outage;
		const router = lastRouter === void 0 ? "" : ` (${lastRouter})`;
		const hop = lastHop === null ? null : `last hop that answered: ${lastHop}${router}`;
		return [
			`       outage from ${from}: ${outageLength(outage)}`,
			refusedHere(outage),
			hop
		].filter((part) => part !== null).join(", ");
	});
	const more = outageCount - shown.length;
	return [
		`     Watched for ${duration(watch.seconds)}: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(outageCount, "outage")}, ${watchFigures(watch)}`,
		`       ${timelineText(watch)}`,
		...unsentTexts(watch).map((text) => `       warning: ${text}`),
		...shown,
		...more > 0 ? [`       and ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(more, "outage")} more`] : []
	].map(_start_mjs__WEBPACK_IMPORTED_MODULE_1__.P);
}
// build/js/report/render/console.js
const hostColumn = 51;
const letters = {
	"network-unreachable": "!N",
	"host-unreachable": "!H",
	"admin-prohibited": "!A",
	"protocol-unreachable": "!P"
};
const arrivals = new Set([
	void 0,
	"port-unreachable",
	"echo-reply"
]);
const ttlColumn = (ttl) => String(ttl).padStart(2);
function consoleStart(label, address, localMtu) {
	const to = `tracepath to ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.L)(label)}${address === null || address === label ? "" : ` (${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.L)(address)})`}`;
	return localMtu === null ? (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.F)(to) : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.F)(to)}\n 1?: ${"[LOCALHOST]".padEnd(32)} pmtu ${localMtu}`;
}
function responderLine(ttl, responder, target, paint) {
	const { address, hostname, rttMs, icmp, returnHops, mtu } = responder;
	const host = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.R)(hostname === null || hostname === address ? (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.L)(address) : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.L)(hostname)} (${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.L)(address)})`);
	const time = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.$)(rttMs);
	const arrived = address === target && arrivals.has(icmp?.meaning);
	const words = [
		time === null ? null : `${time.median.toFixed(3)}ms`.padStart(9),
		returnHops === null || returnHops === ttl ? null : `asymm ${String(returnHops).padStart(2)}`,
		mtu === null ? null : paint("yellow", `pmtu ${mtu}`),
		arrived ? paint("green", "reached") : null,
		icmp === null || icmp.meaning === "time-exceeded" || arrived ? null : paint("red", letters[icmp.meaning] ?? icmp.meaning)
	];
	return [`${ttlColumn(ttl)}:  ${host.padEnd(hostColumn)}`, ...words.filter((word) => word !== null)].join(" ").trimEnd();
}
function consoleHop(hop, target, paint = plain) {
	if (hop.responders.length === 0) return `${ttlColumn(hop.ttl)}:  ${paint("dim", "no reply")}${answeredOthers$1(hop)}`;
	return hop.responders.map((responder) => responderLine(hop.ttl, responder, target, paint)).join("\n");
}
function answeredOthers$1({ answeredOthers: routers = [] }) {
	if (routers.length === 0) return "";
	return (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.R)(` (${routers.slice(0, 3).map((address) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.L)(address)).join(", ")} answered other targets of this run)`);
}
function resume({ pmtu, hopCount, returnHopCount, reached }) {
	const parts = [
		pmtu.bytes === null ? null : `pmtu ${pmtu.bytes}${pmtu.status === "confirmed" ? "" : ` (${pmtu.status})`}`,
		reached && hopCount !== null ? `hops ${hopCount}` : null,
		returnHopCount === null ? null : `back ${returnHopCount}`
	].filter((part) => part !== null);
	return parts.length === 0 ? "     Resume: nothing measured" : `     Resume: ${parts.join(" ")}`;
}
function serviceLines(target) {
	const { service } = target;
	if (service === null) return [];
	const said = service.state === "working" ? serviceSummary(target) : service.failedPhase === null ? "unknown" : `failing in phase ${service.failedPhase}`;
	const phases = phaseTimes(service).map(({ name, ms }) => `${name} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(ms)}`);
	return [`     Service: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.R)([said, ...phases].join(", "))}`];
}
function consoleEnd(target, paint = plain) {
	const lines = [
		resume(target),
		...serviceLines(target),
		...watchLines(target.watch)
	];
	if (target.wait !== null) lines.push(`     Waited: ${waited(target.wait)}`);
	if (target.connections !== null) lines.push(`     Connections: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.R)(connectionsSummary(target.connections))}`);
	if (!target.reached) lines.push(`     ${paint("red", "Not reached")}: ${ending(target)}`);
	for (const text of target.evidence.inconclusive) lines.push(`     Inconclusive: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.F)(text)}`);
	for (const gate of target.gates.filter(({ outcome }) => outcome !== "pass")) {
		const outcome = paint(gate.outcome === "fail" ? "red" : "yellow", gate.outcome);
		lines.push(`     ${gateText(gate, outcome)}`);
	}
	const passed = target.gates.flatMap(({ gate, outcome }) => outcome === "pass" ? [gate] : []);
	if (passed.length > 0) lines.push(`     ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(passed.length, "gate")} passed: ${passed.join(", ")}`);
	return lines.join("\n");
}
function hopLines({ hops, address }) {
	const lines = [];
	for (let index = 0; index < hops.length;) {
		const hop = hops[index];
		if (hop === void 0) break;
		const next = hops.findIndex((later, at) => at >= index && saysMore(later));
		const run = (next === -1 ? hops.length : next) - index;
		lines.push(run >= 3 ? `${ttlColumn(hop.ttl)}-${hop.ttl + run - 1}:  no reply` : consoleHop(hop, address));
		index += run >= 3 ? run : 1;
	}
	return lines;
}
function saysMore({ responders, answeredOthers: routers }) {
	return responders.length > 0 || routers !== void 0;
}
function consoleTarget(target) {
	const [head = "", ...start] = consoleStart(target.target, target.address, target.pmtu.localMtu).split("\n");
	return {
		head,
		body: [
			...start,
			...hopLines(target),
			consoleEnd(target)
		].join("\n")
	};
}
// build/js/report/shared-findings.js
function sharedFindings(targets) {
	const all = targets.flatMap((target) => target.diagnosis.map((finding) => ({
		target,
		finding
	})));
	const sorted = [...Map.groupBy(all, ({ finding: { code, severity, title } }) => JSON.stringify([
		severity,
		code,
		title
	])).values()].toSorted((a, b) => severityOf(a) - severityOf(b));
	const told = new Set();
	return sorted.flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { code, severity, title } = first.finding;
		return [{
			code,
			severity,
			title,
			of: group.map(({ target, finding: { text } }) => ({
				target,
				text
			})),
			remedies: newRemedies(group, told)
		}];
	});
}
function severityOf([first]) {
	return first === void 0 ? 0 : severityOrder[first.finding.severity];
}
function newRemedies(group, told) {
	const all = group.flatMap(({ target, finding }) => finding.remedies.map((remedy) => ({
		target,
		remedy
	})));
	return [...Map.groupBy(all, ({ remedy: { explanation, snippet } }) => JSON.stringify([explanation, snippet]))].flatMap(([key, entries]) => {
		const [first] = entries;
		if (first === void 0 || told.has(key)) return [];
		told.add(key);
		return [{
			remedy: first.remedy,
			targets: entries.map(({ target }) => target)
		}];
	});
}
function likeliest({ remedies }, most) {
	const covered = new Set();
	const shown = remedies.filter(({ targets }) => {
		if (targets.every((target) => covered.has(target))) return false;
		for (const target of targets) covered.add(target);
		return true;
	}).slice(0, most);
	return {
		shown,
		others: remedies.filter((remedy) => !shown.includes(remedy))
	};
}
// build/js/report/text/finding.js
function messageOf({ title, text }) {
	return `${title}: ${text}`;
}
function remedyText(remedies) {
	return remedies.length === 0 ? null : remedies.map((remedy) => remedyLines(remedy).join("\n")).join("\n\n");
}
function remedyLines({ explanation, snippet }) {
	return snippet === null ? [explanation] : [explanation, ...snippet.split("\n")];
}
// build/js/report/render/baseline-table.js
const MOST_ROWS$2 = 40;
const names$2 = {
	reached: "Reached",
	hop: "Hop",
	"hop-count": "Hop count",
	pmtu: "Path MTU",
	rtt: "Round trip, median"
};
function baselineTable({ sinceBaseline }) {
	if (sinceBaseline === void 0) return "";
	const { state, differences } = sinceBaseline;
	if (state === "none-yet") return "ℹ️ **No baseline yet**: nothing is compared in this run.";
	if (state === "no-target") return "ℹ️ **Not in the baseline**: the earlier report does not know this target.";
	if (differences.length === 0) return "ℹ️ **As in the baseline**: hops, hop count, path MTU and round trip are the same within noise.";
	const rows = differences.slice(0, MOST_ROWS$2).map(({ what, ttl, before, after }) => `| ${names$2[what]}${ttl === null ? "" : ` ${ttl}`} | ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(before)} | ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(after)} |`);
	const more = differences.length - rows.length;
	return [
		"| Since the baseline | Before | Now |",
		"|---|---|---|",
		...rows,
		...more > 0 ? [`| *and ${more} more* | | |`] : []
	].join("\n");
}
function pathDiffers({ sinceBaseline }) {
	return sinceBaseline?.differences.some(({ what }) => what === "hop" || what === "hop-count" || what === "pmtu") ?? false;
}
// build/js/report/render/headline.js
function trouble(target) {
	const first = target.diagnosis.find(({ severity }) => severity !== "info");
	if (first !== void 0) return first.title.replace(/^[A-Z](?=[a-z ])/u, (letter) => letter.toLowerCase());
	const failed = target.gates.find(({ outcome }) => outcome === "fail") ?? target.gates.find(({ outcome }) => outcome === "inconclusive");
	if (failed !== void 0) return `${failed.gate} ${failed.outcome === "fail" ? "failed" : "inconclusive"}: ${actualText(failed)}`;
	return ending(target);
}
function targetLabel({ target, family }, targets, code = (text) => text) {
	const twice = targets.filter((other) => other.target === target).length > 1;
	return `${code(target)}${twice && family !== null ? ` (IPv${family})` : ""}`;
}
function headline(target) {
	if (standing(target) !== "info") return trouble(target);
	return [
		pathDiffers(target) ? "the path changed since the baseline" : null,
		reached$1(target),
		pathMtu$1(target),
		target.rttMs === null ? null : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(target.rttMs.median)} ms`
	].filter((part) => part !== null).join(", ");
}
function reached$1(target) {
	const hops = target.hopCount === null ? null : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(target.hopCount, "hop");
	if (throughProxy(target)) return `reached through the proxy${hops === null ? "" : `, ${hops} to it`}`;
	return hops === null ? "reached" : `reached in ${hops}`;
}
function pathMtu$1({ pmtu: { bytes, status } }) {
	return bytes === null ? null : `path MTU ${status === "confirmed" ? "" : "at most "}${bytes} bytes`;
}
// build/js/report/render/console-conclusion.js
const MOST_ROWS$1 = 24;
const MOST_TEXTS$1 = 5;
const MOST_FIRST = 2;
const MOST_NAMED$1 = 8;
const colours = {
	error: "red",
	warning: "yellow",
	info: "green"
};
function consoleFindings({ targets }, { remedies, paint = plain }) {
	return sharedFindings(targets).filter(({ code }) => code !== "healthy" || targets.length === 1).flatMap((finding) => [...said(finding, targets, paint), ...remedies === "first" && finding.severity === "info" ? [] : toChange(finding, remedies)]).join("\n");
}
function said(finding, targets, paint) {
	const { severity, code, title, of } = finding;
	const head = `${paint(severity === "info" ? "bold" : colours[severity], severity)} ${code}:`;
	const [first] = of;
	if (first === void 0) return [];
	if (of.length === 1) {
		const whose = targets.length === 1 ? "" : `${first.target.target}: `;
		return [`${head} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.R)(`${whose}${messageOf({
			title,
			text: first.text
		})}`)}`];
	}
	const lines = [`${head} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.R)(title)} (${of.length} of ${targets.length} targets)`];
	if (severity === "info") return [`${lines[0]}: ${names$1(of.map(({ target }) => target))}`];
	for (const { target, text } of of.slice(0, MOST_TEXTS$1)) lines.push(`  ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.F)(`${targetLabel(target, targets)}: ${text}`)}`);
	const rest = of.slice(MOST_TEXTS$1);
	return rest.length === 0 ? lines : [...lines, `  and ${rest.length} more: ${names$1(rest.map(({ target }) => target))}`];
}
function toChange(finding, form) {
	const all = {
		shown: finding.remedies,
		others: []
	};
	const { shown, others } = form === "all" ? all : likeliest(finding, MOST_FIRST);
	const lines = shown.flatMap(({ remedy, targets }) => {
		const whose = targets.length === finding.of.length ? "" : `For ${names$1(targets)}: `;
		return remedyLines(remedy).map((line, at) => `    ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.P)(at === 0 ? whose + line : line)}`.trimEnd());
	});
	return others.length > 0 ? [...lines, `    ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(others.length, "more way")} in the summary.`] : lines;
}
function names$1(targets) {
	const shown = [...new Set(targets.map(({ target }) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.R)(target)))];
	const more = shown.length - MOST_NAMED$1;
	return more > 0 ? `${shown.slice(0, MOST_NAMED$1).join(", ")} and ${more} more` : shown.join(", ");
}
function consoleConclusion(report, paint = plain) {
	const { targets, conclusion, durationMs } = report;
	const rows = targets.toSorted((a, b) => severityOrder[standing(a)] - severityOrder[standing(b)]).slice(0, MOST_ROWS$1).map((target) => {
		const worst = standing(target);
		return `  ${paint(colours[worst], standingWords[worst].padEnd(7))}  ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.R)(`${targetLabel(target, targets)}: ${headline(target)}`)}`;
	});
	const more = targets.length - rows.length;
	if (more > 0) rows.push(`  and ${more} more`);
	const troubled = targets.filter((target) => standing(target) !== "info").length;
	const scope = troubled === 0 || targets.length === 1 ? "" : `${attention(troubled, targets.length)}. `;
	const why = troubled > 0 && conclusion === "success" ? ` (${TOLERATED})` : "";
	const word = paint(conclusion === "failure" ? "red" : conclusion === "success" ? "green" : "yellow", conclusion);
	return [...rows, `${scope}Conclusion: ${word}${why}, ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(targets.length, "target")} in ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(durationMs)}`].join("\n");
}
// build/js/report/render/gate-table.js
function gateTable(gates) {
	if (gates.length === 0) return "";
	return [
		"| Outcome | Gate | Demands | Measured |",
		"|---|---|---|---|",
		...gates.map((gate) => {
			return `| ${[
				`${outcomeIcons[gate.outcome]} ${gate.outcome}`,
				`\`${gate.gate}\``,
				demandText(gate),
				actualText(gate)
			].join(" | ")} |`;
		})
	].join("\n");
}
// build/js/report/render/remedies.js
const words = {
	error: "Error",
	warning: "Warning",
	info: "Info"
};
function findingMark(code, severity) {
	return code === "healthy" ? "✅ " : `${severityIcons[severity]} ${words[severity]}: `;
}
function findingLine({ code, severity, title, text }) {
	return `${findingMark(code, severity)}**${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(title)}**: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(text)} (\`${code}\`)`;
}
function remedyBlock({ explanation, snippet }) {
	return snippet === null ? (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(explanation) : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(explanation)}\n\n${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.O)(snippet)}`;
}
function remedyBlocks(blocks, open = 1) {
	const [first, more] = [blocks.slice(0, open), blocks.slice(open)];
	if (more.length === 0) return first;
	const others = more.length === 1 ? "One more way" : `${more.length} more ways`;
	return [...first, `<details><summary>${others}</summary>\n\n${more.join("\n\n")}\n\n</details>`];
}
// build/js/report/render/watch-block.js
const MOST_ROWS = 10;
function watchBlock(target) {
	const { watch } = target;
	if (watch === null) return "";
	const out = watch.outageCount === 0 ? "no outage" : `**${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(watch.outageCount, "outage")}**`;
	const head = `**Watched for ${duration(watch.seconds)}**:`;
	const unsent = unsentTexts(watch).map((text) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(text));
	if (watch.sent === 0) return `${head} ${unsent[0] ?? "no probe was sent"}`;
	return [
		`${head} ${out}; ${watchFigures(watch, _start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)}`,
		(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.O)(timelineLines(watch).join("\n")),
		...unsent.map((text) => `⚠️ Warning: ${text}`),
		outageTable(target, watch)
	].filter((block) => block !== "").join("\n\n");
}
function outageTable(target, { outages, outageCount }) {
	if (outages.length === 0) return "";
	const shown = longestFirst(outages).slice(0, MOST_ROWS).toSorted((a, b) => a.from < b.from ? -1 : 1);
	const rows = shown.map((outage) => `| ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(outage.from)} | ${outageLength(outage)} | ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(refusedHere(outage) ?? "") || lastHop(target, outage)} |`);
	const more = outageCount - shown.length;
	return [
		"| Outage from | Length | Last hop that answered |",
		"|---|---:|---|",
		...rows,
		...more > 0 ? [`| *and ${more} shorter* | | |`] : []
	].join("\n");
}
function lastHop({ hops }, { lastHop: ttl, lastRouter }) {
	if (ttl === null) return "not known";
	const before = hops.find((hop) => hop.ttl === ttl)?.responders.map(({ address }) => address) ?? [];
	const addresses = lastRouter === void 0 ? before.slice(0, 2) : [lastRouter];
	return [`${ttl}`, ...addresses.map((address) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(address))].join(" ");
}
// build/js/report/render/json.js
var json_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ reportJson: () => reportJson });
function reportJson(report) {
	return `${JSON.stringify(flattened(report), null, 2)}\n`;
}
function flattened(report) {
	const targets = report.targets.map((target) => ({
		...target,
		diagnosis: target.diagnosis.map(flatFinding)
	}));
	return {
		...report,
		targets
	};
}
function flatFinding(finding) {
	const { code, severity, remedies } = finding;
	return {
		code,
		severity,
		message: messageOf(finding),
		remedy: remedyText(remedies)
	};
}
const steps$1 = [
	{
		leftOut: "targets[].evidence",
		target: ({ evidence: _, ...rest }) => rest
	},
	{
		leftOut: "targets[].hops",
		target: ({ evidence: _, hops: __, ...rest }) => rest
	},
	{
		leftOut: "targets[].diagnosis[].remedy",
		target: ({ evidence: _, hops: __, diagnosis, ...rest }) => ({
			...rest,
			diagnosis: diagnosis.map(({ remedy: ___, ...finding }) => finding)
		})
	}
];
const leastBytes = 1024;
const outputBytes = 262144;
function shortReportJson(whole, maxBytes = outputBytes) {
	if (maxBytes < leastBytes) throw new RangeError(`shortReportJson: maxBytes is ${maxBytes}, expected ${leastBytes} or more`);
	const fits = (text) => Buffer.byteLength(text) <= maxBytes;
	const report = flattened(whole);
	const complete = JSON.stringify(report);
	if (fits(complete)) return complete;
	const leftOut = [];
	let targets = report.targets;
	const write = (count) => {
		const cut = count < targets.length ? [`targets from ${count + 1} of ${targets.length} on`] : [];
		return JSON.stringify({
			...report,
			truncated: true,
			leftOut: [...leftOut, ...cut],
			targets: targets.slice(0, count)
		});
	};
	for (const step of steps$1) {
		leftOut.push(step.leftOut);
		targets = report.targets.map(step.target);
		const text = write(targets.length);
		if (fits(text)) return text;
	}
	let [fitting, tooMany] = [0, targets.length];
	while (tooMany - fitting > 1) {
		const middle = fitting + tooMany >> 1;
		if (fits(write(middle))) fitting = middle;
		else tooMany = middle;
	}
	const text = write(fitting);
	if (fits(text)) return text;
	const { schemaVersion, conclusion } = report;
	return JSON.stringify({
		schemaVersion,
		truncated: true,
		leftOut: ["all but the conclusion"],
		conclusion,
		targets: []
	});
}
// build/js/report/render/findings-section.js
const MOST_TEXTS = 5;
const MOST_NAMED = 8;
const MOST_OPEN = 2;
function findingsSection(targets, label) {
	const all = sharedFindings(targets).filter(({ code }) => code !== "healthy");
	const infos = all.filter(({ severity }) => severity === "info");
	const faults = all.filter(({ severity }) => severity !== "info");
	return [...faults.length === 0 ? [] : ["### What to change", ...faults.map((finding) => block(finding, label))], ...infos.length === 0 ? [] : [folded$1(infos, label)]].join("\n\n");
}
function folded$1(infos, label) {
	const titles = infos.map(({ title, of }) => `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(title)} (${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(of.length, "target")})`);
	const blocks = infos.map((finding) => block(finding, label));
	return `<details><summary>ℹ️ Info: ${titles.join(", ")}</summary>\n\n${blocks.join("\n\n")}\n\n</details>`;
}
function block(finding, label) {
	const { code, severity, title, of } = finding;
	const targetsOf = of.map(({ target }) => target);
	const head = `${findingMark(code, severity)}**${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(title)}** at ${names(targetsOf, label)}`;
	const [first] = of;
	const said = of.length === 1 ? [`${head}: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(first?.text ?? "")} (\`${code}\`)`] : [`${head} (\`${code}\`)`, of.slice(0, MOST_TEXTS).map(({ target, text }) => `- ${label(target)}: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(text)}`).join("\n")];
	const { shown, others } = likeliest(finding, MOST_OPEN);
	const remedies = [...shown, ...others].map(({ remedy, targets }) => targets.length === of.length ? remedyBlock(remedy) : `For ${names(targets, label)}: ${remedyBlock(remedy)}`);
	return [...said, ...remedyBlocks(remedies, Math.max(1, shown.length))].join("\n\n");
}
function names(targets, label) {
	const shown = targets.slice(0, MOST_NAMED).map(label);
	const more = targets.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
// build/js/report/target-at-hop.js
function isTranslatedRouter({ address }, responder) {
	return responder.address === address && responder.icmp?.meaning === "time-exceeded";
}
function isTargetItself(target, responder) {
	return responder.address === target.address && !isTranslatedRouter(target, responder);
}
// build/js/report/render/diagram.js
const mostSteps = 20;
const mostResponders$1 = 4;
const markColours = {
	narrow: "#bf8700",
	"black-hole": "#cf222e"
};
const plainName = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,50}[A-Za-z0-9])?$/;
function answered(target, hop) {
	const shown = hop.responders.slice(0, mostResponders$1).map(({ address, hostname, rttMs }) => {
		const of = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.$)(rttMs);
		const name = hostname !== null && plainName.test(hostname) ? `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.N)(hostname)}<br/>` : "";
		const time = of === null ? "" : `<br/>${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(of.median)} ms`;
		return `hop ${hop.ttl}<br/>${name}${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.N)(address)}${time}`;
	});
	const more = hop.responders.length - shown.length;
	const mtu = hop.responders.find((responder) => responder.mtu !== null)?.mtu ?? null;
	return {
		nodes: more > 0 ? [...shown, `hop ${hop.ttl}<br/>${more} more`] : shown,
		style: target.reached && hop.responders.some((responder) => isTargetItself(target, responder)) ? "target" : "router",
		beyond: beyond(target, hop.ttl) ?? (mtu === null ? null : {
			text: `${mtu} bytes`,
			kind: "narrow"
		})
	};
}
function beyond({ blackHole }, ttl) {
	return blackHole?.afterHop === ttl ? {
		text: `above ${blackHole.passes} bytes packets are lost`,
		kind: "black-hole"
	} : null;
}
function silent(target, hops) {
	const [first, last] = [hops[0]?.ttl ?? 0, hops.at(-1)?.ttl ?? 0];
	return {
		nodes: [first === last ? `hop ${first}<br/>no answer` : `hops ${first}–${last}<br/>no answer`],
		style: "silent",
		beyond: beyond(target, last)
	};
}
function steps(target) {
	const path = [{
		nodes: ["this runner"],
		style: "runner",
		beyond: beyond(target, 0)
	}];
	let quiet = [];
	for (const hop of target.hops) {
		if (hop.responders.length === 0) {
			quiet.push(hop);
			if (beyond(target, hop.ttl) === null) continue;
		}
		if (quiet.length > 0) path.push(silent(target, quiet));
		quiet = [];
		if (hop.responders.length > 0) path.push(answered(target, hop));
	}
	if (quiet.length > 0) path.push(silent(target, quiet));
	if (!target.reached) path.push({
		nodes: [`${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.N)(target.host)}<br/>not reached`],
		style: "failed",
		beyond: null
	});
	return path;
}
function folded(path) {
	if (path.length <= mostSteps) return path;
	const half = 10;
	const kept = path.filter((step, index) => index < half || index >= path.length - half || step.beyond !== null);
	const missing = path.length - kept.length;
	const gap = {
		nodes: [`${missing} more`],
		style: "silent",
		beyond: null
	};
	return kept.length > 40 || missing === 0 ? [
		...path.slice(0, half),
		gap,
		...path.slice(-10)
	] : kept.toSpliced(half, 0, gap);
}
function diagram(target) {
	if (target.hops.length === 0) return null;
	const lines = ["```mermaid", "flowchart TD"];
	const links = [];
	const styles = [];
	let before = null;
	let linkCount = 0;
	for (const [index, step] of folded(steps(target)).entries()) {
		const names = step.nodes.map((label, side) => {
			const name = `n${index}x${side}`;
			lines.push(`  ${name}["${label}"]:::${step.style}`);
			return name;
		});
		if (before !== null) {
			const mark = before.beyond;
			links.push(`  ${before.names.join(" & ")} -->${mark === null ? "" : `|"${mark.text}"|`} ${names.join(" & ")}`);
			const made = Array.from({ length: before.names.length * names.length }, (_, link) => linkCount + link);
			if (mark !== null) styles.push(`  linkStyle ${made.join(",")} stroke:${markColours[mark.kind]},stroke-width:3px`);
			linkCount += made.length;
		}
		before = {
			names,
			beyond: step.beyond
		};
	}
	lines.push(...links, ...styles);
	lines.push("  classDef runner stroke-width:2px", "  classDef router stroke-width:1px", "  classDef silent stroke-dasharray:4 4", "  classDef target stroke:#1a7f37,stroke-width:3px", "  classDef failed stroke:#cf222e,stroke-width:3px", "```");
	return lines.join("\n");
}
// build/js/report/render/hop-table.js
const mostResponders = 12;
function notes(target, { ttl }, responder) {
	const said = [];
	const { icmp, mtu, mplsLabels, returnHops } = responder;
	const isTarget = isTargetItself(target, responder);
	if (isTarget) said.push("**target**");
	if (isTranslatedRouter(target, responder)) said.push("a router, its answer translated to the address of the target");
	if (icmp !== null && icmp.meaning !== "time-exceeded" && !(isTarget && target.reached)) said.push(`answered ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(icmp.meaning)} (ICMP type ${icmp.type} code ${icmp.code})`);
	if (mtu !== null) {
		const [name] = mtuNames(mtu);
		said.push(`next link carries **${mtu} bytes**${name === void 0 ? "" : `, as with ${name}`}`);
	}
	if (target.blackHole?.afterHop === ttl) said.push(`packets above **${target.blackHole.passes} bytes** are lost after it`);
	if (mplsLabels.length > 0) said.push(`MPLS ${mplsLabels.map(({ label }) => label).join(", ")}`);
	if (returnHops !== null && Math.abs(returnHops - ttl) >= 2) said.push(`about ${returnHops} hops back`);
	return said.join("; ");
}
function rtt(samples) {
	const of = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.$)(samples);
	if (of === null) return "";
	return samples.length === 1 ? (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(of.median) : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(of.min)} / ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(of.median)} / ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(of.max)}`;
}
function who({ hostname, address, asn }) {
	const as = asn === null ? "" : ` AS${asn}`;
	return `${hostname === null ? "" : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(hostname)} `}${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(address)}${as}`;
}
const row$1 = (...cells) => `| ${cells.join(" | ")} |`;
function answeredRows(target, hop) {
	const rows = hop.responders.slice(0, mostResponders).map((responder, index) => {
		const first = index === 0;
		const answers = first ? `${hop.received}/${hop.sent}` : "";
		return row$1(first ? String(hop.ttl) : "", who(responder), answers, rtt(responder.rttMs), notes(target, hop, responder));
	});
	const more = hop.responders.length - mostResponders;
	return more > 0 ? [...rows, row$1("", `*and ${more} more*`, "", "", "")] : rows;
}
function silentRow(target, silent) {
	const [first, last] = [silent[0]?.ttl, silent.at(-1)?.ttl];
	const sent = silent.reduce((sum, hop) => sum + hop.sent, 0);
	const notes = silent.flatMap((hop) => answeredOthers(hop, silent.length > 1));
	if (silent.some(({ ttl }) => ttl === target.blackHole?.afterHop)) notes.push(`packets above **${target.blackHole?.passes} bytes** are lost after hop ${target.blackHole?.afterHop}`);
	return row$1(first === last ? `${first}` : `${first}–${last}`, sent === 0 ? "*not probed*" : "*no answer*", `0/${sent}`, "", notes.join("; "));
}
function answeredOthers({ ttl, answeredOthers: routers = [] }, several) {
	if (routers.length === 0) return [];
	return [`${routers.slice(0, mostResponders).map((address) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(address)).join(", ")} answered other targets of this run${several ? ` at TTL ${ttl}` : ""}`];
}
function hopTable(target) {
	if (target.hops.length === 0) return "";
	const rows = [];
	let silent = [];
	const flush = () => {
		if (silent.length > 0) rows.push(silentRow(target, silent));
		silent = [];
	};
	for (const hop of target.hops) if (hop.responders.length === 0) silent.push(hop);
	else {
		flush();
		rows.push(...answeredRows(target, hop));
	}
	flush();
	return [
		"| TTL | Responder | Answers | RTT ms<br>min&nbsp;/&nbsp;median&nbsp;/&nbsp;max | Notes |",
		"|---:|---|---:|---:|---|",
		...rows
	].join("\n");
}
function silenceNote(target) {
	if (!target.hops.some(({ responders, sent }) => responders.length === 0 && sent > 0)) return null;
	const loss = "\"No answer\" at a hop is not loss: only probes to the target itself count as that.";
	return target.icmpVisible || target.hops.some(({ answeredOthers: routers }) => routers !== void 0) ? `${loss} Many routers answer such probes seldom or never.` : `${loss} Here no ICMP message arrived at all, so routers could not be named.`;
}
// build/js/report/render/service-block.js
const barLength = 24;
function serviceBlock(target) {
	return [
		serviceLine(target),
		certificateLine(target),
		addressTable(target),
		serverTable(target)
	].filter((block) => block !== "").join("\n\n");
}
function serviceLine(target) {
	const { service } = target;
	if (service === null) return "";
	const said = service.state === "working" ? `✅ works: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(serviceSummary(target) ?? "")}` : service.failedPhase === null ? "❔ unknown" : `❌ fails in phase ${service.failedPhase}`;
	const times = phaseTimes(service);
	const whole = times.reduce((sum, { ms }) => sum + ms, 0);
	const bars = times.map(({ name, ms }) => {
		const length = whole === 0 ? 0 : Math.round(ms / whole * barLength);
		return `${name} ${"▇".repeat(length)} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(ms)}`.replace("  ", " ");
	});
	return [`**Service** ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(service.url)} ${said}`, ...bars.length === 0 ? [] : [bars.join(" · ")]].join("<br>");
}
function certificateLine({ service }) {
	const certificate = service?.tls?.certificate;
	if (!certificate) return "";
	const { subject, issuer, validTo, daysLeft } = certificate;
	const whose = `**Certificate** ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(subject)}, issued by ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(issuer)}`;
	if (daysLeft === null) return `${whose}, whose end can't be read`;
	return `${whose}, valid to ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(validTo.slice(0, 10))} (${Math.floor(daysLeft)} days)`;
}
function addressTable({ addresses }) {
	if (!addresses.some(({ connect }) => connect !== null && connect !== "open")) return "";
	return [
		"| Address | Handshake | ms | |",
		"|---|---|---:|---|",
		...addresses.map(({ address, connect, connectMs, traced }) => `| ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(address)} | ${connect ?? "not tried"} | ${connectMs === null ? "" : Math.round(connectMs)} | ${traced ? "traced" : ""} |`)
	].join("\n");
}
const fine = new Set(["found", "no-data"]);
function serverTable({ name }) {
	const servers = name?.servers ?? [];
	if (servers.every(({ a, aaaa }) => fine.has(a.state) && fine.has(aaaa.state))) return "";
	const said = ({ state, ms }) => `${state.replaceAll("-", " ")} ${state === "silent" ? "for" : "in"} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(ms)}`;
	return [
		"| Name server | A | AAAA |",
		"|---|---|---|",
		...servers.map(({ address, kind, a, aaaa }) => {
			const words = nameServerKind(kind);
			return `| ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(address)}${words === null ? "" : ` ${words}`} | ${said(a)} | ${said(aaaa)} |`;
		})
	].join("\n");
}
// build/js/report/render/target-section.js
const row = (...cells) => `| ${cells.join(" | ")} |`;
const sentenceOf = (parts) => parts.filter((part) => part !== null && part !== "").join("; ");
const unbroken = (text) => text.replaceAll(" ", "&nbsp;");
function reached(target) {
	const services = (names) => names.map((name) => unbroken((0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(service(name)))).join(", ");
	const { silent, verdict } = target.evidence;
	if (!target.reached) {
		const at = verdict === null || verdict.ttl === null ? "" : ` at hop ${verdict.ttl}`;
		const how = [
			address(target),
			verdict === null ? null : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(verdict.from)}${at} reported ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(verdict.icmp.meaning)}`,
			silent.length === 0 ? null : `no answer on ${services(silent)}`
		];
		return {
			name: "Reached",
			value: `**no**: ${ending(target)}`,
			how: sentenceOf(how)
		};
	}
	if (throughProxy(target)) return {
		name: "Reached",
		value: "**yes**, through the proxy",
		how: address(target)
	};
	const by = services(target.answeredBy);
	return {
		name: "Reached",
		value: by === "" ? "**yes**" : `**yes**, on ${by}`,
		how: address(target)
	};
}
const address = (target) => target.address === null || target.address === target.target ? "" : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(target.address);
function pathMtu(target) {
	const { pmtu, peerMss, evidence } = target;
	const { bytes, localMtu } = pmtu;
	const like = bytes !== null && localMtu !== null && bytes < localMtu ? mtuNames(bytes)[0] : void 0;
	const how = [
		bytes === null ? null : pmtuStanding(target),
		like === void 0 ? null : `typical of ${like}`,
		localMtu === null || localMtu === bytes ? null : `local MTU ${localMtu}`,
		evidence.pmtuLimit === null ? null : pmtuLimits[evidence.pmtuLimit],
		peerMss === null ? null : `peer MSS ${peerMss}`
	];
	return {
		name: "Path MTU",
		value: bytes === null ? "unknown" : `**${bytes} bytes**`,
		how: sentenceOf(how)
	};
}
function blackHole({ blackHole, evidence: { sizeTrials } }) {
	if (blackHole === null) return null;
	const where = blackHole.afterHop === null ? null : blackHole.afterHop === 0 ? "right behind this runner" : `after hop ${blackHole.afterHop}`;
	const way = blackHole.direction === "forward" ? "on the path to the target" : "on the return path";
	const trials = sizeTrials === null ? null : `packets of ${blackHole.fails} bytes or more were lost ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(sizeTrials.failedSends, "time")} while those of up to ${blackHole.passes} were answered ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(sizeTrials.passedSends, "time")}`;
	return {
		name: "Black hole",
		value: `**above ${blackHole.passes} bytes**`,
		how: sentenceOf([where === null ? way : `${way}, ${where}`, trials])
	};
}
function hopCount(target) {
	const { hopCount: there, hopCountMethod: method, returnHopCount: back, returnHopCountMethod } = target;
	const probed = target.hops.length === 0 ? null : `probed up to TTL ${target.hops.at(-1)?.ttl}`;
	const how = [there === null ? probed : method === null ? null : hopCountMethod(method, throughProxy(target) ? "proxy" : hopsByTcpAlone(target) ? "tcp" : "target"), back === null ? null : `about ${back} back${returnHopCountMethod === null ? "" : `, ${returnMethods[returnHopCountMethod]}`}`];
	return {
		name: "Hops",
		value: there === null ? "unknown" : `**${there}**`,
		how: sentenceOf(how)
	};
}
function roundTrip({ rttMs }) {
	if (rttMs === null) return {
		name: "Round trip",
		value: "unknown",
		how: ""
	};
	return {
		name: "Round trip",
		value: `**${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(rttMs.median)} ms**`,
		how: unbroken(`${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(rttMs.min)} to ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(rttMs.max)}`)
	};
}
function loss(target) {
	const { sent, received } = countedLoss(target);
	const lost = lossPercent({
		sent,
		received
	});
	if (lost === null || !target.reached) return null;
	return {
		name: "Loss",
		value: `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(lost)} %`,
		how: `${Math.max(0, sent - received)} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(sent, "probe")}`
	};
}
function facts(target) {
	const shown = [
		reached(target),
		pathMtu(target),
		blackHole(target),
		hopCount(target),
		roundTrip(target),
		loss(target)
	].filter((fact) => fact !== null);
	return [
		row(...shown.map(({ name }) => unbroken(name))),
		row(...shown.map(() => "---")),
		row(...shown.map(({ value }) => value)),
		...shown.some(({ how }) => how !== "") ? [row(...shown.map(({ how }) => how))] : []
	].join("\n");
}
function findingBlocks(finding, withRemedies) {
	return [findingLine(finding), ...withRemedies ? remedyBlocks(finding.remedies.map(remedyBlock)) : []];
}
function targetSection(target, form) {
	const drawn = form.diagram ? diagram(target) : null;
	const silence = form.hops ? silenceNote(target) : null;
	return [
		facts(target),
		target.wait === null ? "" : `**Waiting** ${waited(target.wait)}`,
		serviceBlock(target),
		target.connections === null ? "" : `**Connections** ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(connectionsSummary(target.connections))}`,
		pathDiffers(target) ? baselineTable(target) : "",
		...target.diagnosis.flatMap((finding) => findingBlocks(finding, form.remedies)),
		pathDiffers(target) ? "" : baselineTable(target),
		...target.evidence.inconclusive.map((text) => `❔ Inconclusive: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(text)}`),
		watchBlock(target),
		gateTable(target.gates),
		form.hops ? hopTable(target) : "",
		silence ?? "",
		drawn === null ? "" : `<details><summary>Diagram of the path</summary>\n\n${drawn}\n\n</details>`
	].filter((block) => block !== "").join("\n\n");
}
// build/js/report/render/markdown.js
const whole = {
	leftOut: null,
	diagrams: "troubled",
	hops: "all",
	details: "all",
	findings: true,
	rows: Number.POSITIVE_INFINITY
};
const forms = [
	whole,
	{
		...whole,
		diagrams: "none",
		leftOut: "diagrams"
	},
	{
		...whole,
		diagrams: "none",
		hops: "troubled",
		leftOut: "diagrams and the hops of healthy targets"
	},
	{
		...whole,
		diagrams: "none",
		hops: "none",
		leftOut: "diagrams and hops"
	},
	{
		...whole,
		diagrams: "none",
		hops: "none",
		details: "troubled",
		leftOut: "diagrams, hops and the details of healthy targets"
	},
	{
		...whole,
		diagrams: "none",
		hops: "none",
		details: "none",
		leftOut: "the details of all targets"
	},
	{
		...whole,
		diagrams: "none",
		hops: "none",
		details: "none",
		findings: false,
		leftOut: "all details"
	},
	...[
		128,
		64,
		32,
		16,
		8,
		4
	].map((rows) => ({
		...whole,
		diagrams: "none",
		hops: "none",
		details: "none",
		findings: false,
		rows,
		leftOut: `all but ${rows} targets of the overview`
	}))
];
const has = (which, troubled) => which === "all" || which === "troubled" && troubled;
function title(report) {
	const [only, ...others] = report.targets;
	if (only === void 0) return `## ${conclusionIcons[report.conclusion]} Path trace: no target`;
	const troubled = report.targets.filter((target) => standing(target) !== "info");
	const icon = conclusionIcons[troubled.length > 0 && report.conclusion === "success" ? "neutral" : report.conclusion];
	if (others.length === 0) return `## ${icon} ${targetLabel(only, report.targets, _start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)}: ${headline(only)}`;
	const cut = report.targets.find(({ endReason }) => endReason === "deadline" || endReason === "cancelled");
	const start = cut === void 0 ? "Path trace" : `Path trace cut short (${ending(cut)})`;
	const changed = report.targets.filter(pathDiffers).length;
	const news = changed === 0 ? "" : `, the path to ${changed} changed since the baseline`;
	if (troubled.length === 0) return `## ${icon} ${start}: all ${report.targets.length} targets healthy${news}`;
	return `## ${icon} ${start}: ${attention(troubled.length, report.targets.length)}${news}`;
}
function conclusionLine({ conclusion, durationMs, targets }) {
	const gates = targets.flatMap((target) => target.gates);
	const of = (wanted) => gates.filter(({ outcome }) => outcome === wanted).length;
	const parts = [of("fail") > 0 ? `${of("fail")} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(gates.length, "gate")} failed` : null, of("inconclusive") > 0 ? `${of("inconclusive")} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(gates.length, "gate")} inconclusive` : null].filter((part) => part !== null);
	const gateWord = gates.length === 0 ? "no gate was set" : parts.length > 0 ? parts.join(", ") : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(gates.length, "gate")} passed`;
	return `Conclusion: **${conclusion}**${conclusion === "success" && targets.some((target) => standing(target) !== "info") ? ` (${TOLERATED})` : ""} · ${gateWord} · measured in ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Q)(durationMs)}`;
}
function overview(targets, rows) {
	const shown = targets.slice(0, rows).map((target) => {
		const lost = target.reached ? lossPercent(countedLoss(target)) : null;
		return `| ${[
			standingMark(standing(target)),
			targetLabel(target, targets, _start_mjs__WEBPACK_IMPORTED_MODULE_1__.k),
			target.reached ? "yes" : "**no**",
			target.hopCount === null ? "" : String(target.hopCount),
			target.pmtu.bytes === null ? "" : `${target.pmtu.status === "confirmed" ? "" : "≤ "}${target.pmtu.bytes}`,
			target.rttMs === null ? "" : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(target.rttMs.median),
			lost === null ? "" : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(lost)} %`,
			standing(target) === "info" ? "" : trouble(target)
		].join(" | ")} |`;
	});
	const more = targets.length - shown.length;
	return [
		"| State | Target | Reached | Hops | Path MTU | RTT ms | Loss | What is wrong |",
		"|---|---|---|---:|---:|---:|---:|---|",
		...shown,
		...more > 0 ? [`| | *and ${more} more* | | | | | | |`] : []
	].join("\n");
}
function details(report, targets, form) {
	const alone = targets.length === 1;
	return targets.flatMap((target) => {
		const troubled = standing(target) !== "info";
		if (!has(form.details, troubled)) return [];
		const diagram = alone ? form.diagrams !== "none" : has(form.diagrams, troubled);
		const body = targetSection(target, {
			hops: has(form.hops, troubled),
			diagram,
			remedies: alone
		});
		if (alone) return [body];
		return [`<details><summary>${`${standingMark(standing(target))} ${targetLabel(target, report.targets, _start_mjs__WEBPACK_IMPORTED_MODULE_1__.A)}: ${headline(target)}`}</summary>\n\n${body}\n\n</details>`];
	});
}
function about({ runner, startedAt, tool }) {
	const interfaces = runner.interfaces.map(({ name, mtu }) => `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(name)} ${mtu}`).join(", ");
	return `<details><summary>How this was measured</summary>\n\n${[
		`Runner: ${runner.name === null ? "" : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(runner.name)}, `}${runner.environment}${runner.container ? ", in a container" : ""}; ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(runner.os)} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(runner.kernel)} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(runner.arch)}, Node ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(runner.node)}`,
		...interfaces === "" ? [] : [`Interfaces and their MTU: ${interfaces}`],
		`Started: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(startedAt)}, by ${tool.name} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(tool.version)}, unprivileged, without raw sockets`,
		"Hops: probes with rising TTLs, several at once; a router names itself by ICMP time-exceeded",
		"Path MTU: **confirmed** where a packet of that size reached the target and one byte more did not, or the local MTU is the limit",
		"Loss: only of probes meant for the target itself; a silent or slow hop in the middle loses nothing",
		"Hops back: estimated from the TTL that replies arrive with, taking 64, 128 or 255 as their start"
	].map((line) => `- ${line}`).join("\n")}\n\n</details>`;
}
function write(report, form) {
	const targets = report.targets.toSorted((a, b) => severityOrder[standing(a)] - severityOrder[standing(b)]);
	return `${[
		title(report),
		conclusionLine(report),
		form.leftOut === null ? "" : `*Shortened to fit: left out ${form.leftOut}. The whole is in the report's JSON file.*`,
		targets.length > 1 ? overview(targets, form.rows) : "",
		targets.length > 1 && form.findings ? findingsSection(targets, (target) => targetLabel(target, report.targets, _start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)) : "",
		...details(report, targets, form),
		about(report)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function renderMarkdown(report, options = {}) {
	const maxBytes = options.maxBytes ?? 1048576;
	for (const form of forms) {
		const text = write(report, form);
		if (Buffer.byteLength(text) <= maxBytes) return text;
	}
	const line = `${conclusionIcons[report.conclusion]} Path trace of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(report.targets.length, "target")}: ${report.conclusion}\n`;
	return Buffer.byteLength(line) <= maxBytes ? line : "";
}



/***/ })

};
;