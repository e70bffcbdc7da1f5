"use strict";
exports.id = 572;
exports.ids = [572];
exports.modules = {

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href))();



/***/ }),

/***/ 572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ spread),
/* harmony export */   A: () => (/* binding */ htmlCode),
/* harmony export */   B: () => (/* binding */ formatIp),
/* harmony export */   C: () => (/* binding */ text$1),
/* harmony export */   D: () => (/* binding */ usedProxy),
/* harmony export */   E: () => (/* binding */ proxyPort),
/* harmony export */   F: () => (/* binding */ plainLine),
/* harmony export */   G: () => (/* binding */ errorCode),
/* harmony export */   H: () => (/* binding */ parseIp),
/* harmony export */   I: () => (/* binding */ prose),
/* harmony export */   J: () => (/* binding */ count),
/* harmony export */   K: () => (/* binding */ errorMessage),
/* harmony export */   L: () => (/* binding */ visible),
/* harmony export */   M: () => (/* binding */ lazyRegExp),
/* harmony export */   N: () => (/* binding */ mermaidLabel),
/* harmony export */   O: () => (/* binding */ codeBlock),
/* harmony export */   P: () => (/* binding */ plainIndented),
/* harmony export */   Q: () => (/* binding */ span),
/* harmony export */   R: () => (/* binding */ withinLine),
/* harmony export */   S: () => (/* binding */ quote),
/* harmony export */   T: () => (/* binding */ chooseProxy),
/* harmony export */   U: () => (/* binding */ orWithout),
/* harmony export */   V: () => (/* binding */ isIp),
/* harmony export */   W: () => (/* binding */ withFailure),
/* harmony export */   X: () => (/* binding */ millis),
/* harmony export */   Y: () => (/* binding */ decimal$1),
/* harmony export */   Z: () => (/* binding */ milliseconds),
/* harmony export */   _: () => (/* binding */ LibcUnavailable),
/* harmony export */   a: () => (/* binding */ unsupportedNode),
/* harmony export */   at: () => (/* binding */ ignoreLogErrors),
/* harmony export */   b: () => (/* binding */ readReportFile),
/* harmony export */   c: () => (/* binding */ isMappedIpv4),
/* harmony export */   d: () => (/* binding */ logTo),
/* harmony export */   et: () => (/* binding */ STATE),
/* harmony export */   f: () => (/* binding */ progressLines),
/* harmony export */   g: () => (/* binding */ schemeOf),
/* harmony export */   h: () => (/* binding */ measure_here_exports),
/* harmony export */   i: () => (/* binding */ olderNode),
/* harmony export */   it: () => (/* binding */ exit_exports),
/* harmony export */   j: () => (/* binding */ isAscii),
/* harmony export */   k: () => (/* binding */ codeSpan),
/* harmony export */   l: () => (/* binding */ isNoHost),
/* harmony export */   m: () => (/* binding */ measureHere),
/* harmony export */   n: () => (/* binding */ tuneV8),
/* harmony export */   nt: () => (/* binding */ interruption),
/* harmony export */   o: () => (/* binding */ INPUTS),
/* harmony export */   ot: () => (/* binding */ runningThreads),
/* harmony export */   p: () => (/* binding */ runPhases),
/* harmony export */   q: () => (/* binding */ bytes),
/* harmony export */   r: () => (/* binding */ readRequest),
/* harmony export */   rt: () => (/* binding */ exit),
/* harmony export */   s: () => (/* binding */ maskQuery),
/* harmony export */   t: () => (/* binding */ run_exports),
/* harmony export */   tt: () => (/* binding */ watchFolder),
/* harmony export */   u: () => (/* binding */ beginning),
/* harmony export */   v: () => (/* binding */ inBaseline),
/* harmony export */   w: () => (/* binding */ counts),
/* harmony export */   x: () => (/* binding */ boolean),
/* harmony export */   y: () => (/* binding */ inEarlier),
/* harmony export */   z: () => (/* binding */ canonicalIp)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(150);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(161);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(136);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(500);






// build/js/service/running-threads.js
const runningThreads = new Set();
// build/js/action/exit.js
var exit_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({
	exit: () => exit,
	ignoreLogErrors: () => ignoreLogErrors
});
function ignoreLogErrors() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
}
async function exit(status) {
	const written = [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", () => resolve())));
	await Promise.all(written);
	if (process.getActiveResourcesInfo().includes("GetAddrInfoReqWrap") || runningThreads.size > 0) (await __webpack_require__.e(/* import() */ 248).then(__webpack_require__.bind(__webpack_require__, 248)).then((n) => n.D)).exitNow(status);
	process.exit(status);
}
// build/js/action/interruption.js
const SIGNALS = ["SIGINT", "SIGTERM"];
const SAME_SIGNAL_MS = 500;
const MOST_PUBLISHING_MS = 3e4;
const EARLY = Symbol.for("tracepath-action.early-signal");
function interruption() {
	const controller = new AbortController();
	const publishing = new AbortController();
	let publishTimer;
	let first = null;
	const onSignal = (name) => {
		const exitCode = 128 + node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[name];
		if (first === null) {
			first = {
				exitCode,
				at: performance.now()
			};
			controller.abort("cancelled");
			publishing.abort("cancelled");
		} else if (performance.now() - first.at >= SAME_SIGNAL_MS) exit(exitCode);
	};
	for (const name of SIGNALS) process.on(name, onSignal);
	const early = globalThis[EARLY];
	if (early !== void 0) {
		for (const name of SIGNALS) process.off(name, early.hear);
		if (early.name !== null) onSignal(early.name);
		early.name = null;
	}
	return {
		signal: controller.signal,
		publishing: (leftMs) => {
			publishTimer ??= setTimeout(() => publishing.abort("deadline"), Math.min(MOST_PUBLISHING_MS, leftMs));
			return publishing.signal;
		},
		exitCode: () => first?.exitCode ?? null,
		[Symbol.dispose]: () => {
			clearTimeout(publishTimer);
			for (const name of SIGNALS) process.off(name, onSignal);
		}
	};
}
// build/js/action/job/kept-state.js
const STATE = "watch";
function watchFolder() {
	return process.env[`STATE_watch`] ?? "";
}
// build/js/report/text/units.js
const decimal$1 = (number) => String(Math.round(number * 100) / 100);
function millis(value) {
	if (value < .1) return value.toFixed(3);
	return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
const span = (value) => value < .5 ? "under 1 ms" : value < 1e3 ? `${Math.round(value)} ms` : `${(value / 1e3).toFixed(1)} s`;
function spread(samples) {
	const sorted = samples.toSorted((a, b) => a - b);
	const [min, max] = [sorted[0], sorted.at(-1)];
	const [low, high] = [sorted[sorted.length - 1 >> 1], sorted[sorted.length >> 1]];
	if (min === void 0 || max === void 0 || low === void 0 || high === void 0) return null;
	return {
		min,
		median: (low + high) / 2,
		max
	};
}
function number$2(value) {
	const [whole = "", fraction] = String(Math.round(value * 10) / 10).split(".");
	return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
}
function bytes(amount) {
	return `${amount} bytes`;
}
function count(amount, noun, plural = `${noun}s`) {
	return `${number$2(amount)} ${amount === 1 ? noun : plural}`;
}
function milliseconds(ms) {
	return `${ms < 1 ? millis(ms) : number$2(ms)} ms`;
}
// build/js/errors.js
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
// build/js/report/with-failure.js
const LACKING = /\bE(?:MFILE|NFILE|NOMEM)\b/;
function withFailure(target, part, error) {
	const { failuresByLimits: before, ...evidence } = target.evidence;
	const earlier = evidence.failures ?? [];
	const message = errorMessage(error);
	const byLimits = (earlier.length === 0 || before === true) && LACKING.test(`${errorCode(error)} ${message}`);
	const failures = [...earlier, `${part} (${message})`];
	return {
		...target,
		evidence: {
			...evidence,
			failures,
			...byLimits ? { failuresByLimits: true } : {}
		}
	};
}
async function orWithout(part, measured, work) {
	try {
		return await work();
	} catch (error) {
		return measured.map((target) => withFailure(target, part, error));
	}
}
// build/js/net/wire/ip-address.js
function parseIp(text) {
	return text.includes(":") ? parseIpv6(text) : parseIpv4(text);
}
function isIp(text) {
	if (!text.includes(":")) return parseIpv4(text) === null ? 0 : 4;
	const [address = "", zone = "0", ...more] = text.split("%");
	return more.length === 0 && /^[\da-zA-Z.:-]+$/.test(zone) && parseIpv6(address) !== null ? 6 : 0;
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
const longestProse = 1e3;
const unseen = lazyRegExp(String.raw`[\p{C}\p{Z}\u2800\u{1d159}]|\p{Default_Ignorable_Code_Point}|(?<=\p{M}{3})\p{M}`, "gu");
function lazyRegExp(source, flags = "u") {
	let made = null;
	return () => {
		made ??= new RegExp(source, flags);
		return made;
	};
}
function isAscii(text) {
	return /^[\x20-\x7e]*$/.test(text);
}
function codePoint(character) {
	return character === " " ? " " : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function visible(text, most = 100) {
	if (text.length <= most && isAscii(text)) return text;
	return shorten(shorten(text, most).replace(unseen(), codePoint), most);
}
function shorten(text, most) {
	if (text.length <= most) return text;
	const characters = Array.from(text.length > 4 * most ? text.slice(0, 2 * most) + text.slice(-2 * most) : text);
	if (characters.length <= most && text.length <= 4 * most) return text;
	const head = Math.ceil((most - 1) / 2);
	return `${characters.slice(0, head).join("")}…${characters.slice(characters.length - (most - 1 - head)).join("")}`;
}
function plainLine(text, most = longestProse) {
	return withinLine(text.replace(/\s+/gu, " "), most).replace(/^( *):(?=:)/u, "$1\\u{3a}");
}
function plainIndented(line) {
	const indent = /^ */u.exec(line)?.[0].slice(0, 40) ?? "";
	return indent + plainLine(line.slice(indent.length));
}
function withinLine(text, most = longestProse) {
	return visible(text, most).replaceAll("##[", "#\\u{23}[");
}
function codeSpan(text, most = 100) {
	const shown = visible(text, most).trim().replace(/[`|]/gu, codePoint);
	return `\`${shown === "" ? "(empty)" : shown}\``;
}
function htmlCode(text, most = 100) {
	return `<code>${visible(text, most).replace(/[&<>"'`]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
const number$1 = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
function wordsOf(letter, alphanumeric, marks) {
	const letters = `[${alphanumeric}][${alphanumeric}${marks}'’]*`;
	return {
		plain: new RegExp(`^(?:${letters}|(?:${number$1})%?)(?:[-–/](?:${letters}|${number$1}))*$`, "u"),
		linked: new RegExp(`www$|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])|[${letter}]-[${alphanumeric}-]*\\d`, "iu")
	};
}
const asciiWords = wordsOf("a-z", "a-zA-Z0-9", "");
let unicodeWords = null;
function wordsFor(token) {
	if (isAscii(token)) return asciiWords;
	unicodeWords ??= wordsOf(String.raw`\p{L}`, String.raw`\p{L}\p{N}`, String.raw`\p{M}`);
	return unicodeWords;
}
const harmless = /^(?:[=%+–—…→≥≤≈×-]|\.\.\.)$/u;
function proseWord(token) {
	const [, opening = "", core = "", closing = ""] = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?]*)$/u.exec(token) ?? [];
	if (core === "" || harmless.test(core)) return token;
	const { plain, linked } = wordsFor(core);
	if (plain.test(core) && !linked.test(core)) return token;
	return `${opening}${codeSpan(core)}${closing}`;
}
function prose(text, most = longestProse) {
	return visible(text.replace(/\s+/gu, " "), most).trim().split(/(`[^`]*[^`\s][^`]*`)/u).map((part, index) => index % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.split(" ").map(proseWord).join(" ")).join("").replaceAll("``", "` `").replace(/^(?:[-+=]|\d+[.)])(?= |$)/u, (item) => `${item.slice(0, -1)}\\${item.slice(-1)}`);
}
function codeBlock(text, language = "") {
	const lines = text.replaceAll("	", "    ").split(/\r?\n/u).map((line) => visible(line, longestProse));
	const fence = "`".repeat(Math.max(3, ...(text.match(/`+/gu) ?? []).map((run) => run.length + 1)));
	return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}
const notInLabels = lazyRegExp(String.raw`[^\p{L}\p{N} .,:/_+()–…-]`, "gu");
function mermaidLabel(text, most = 60) {
	if (text.length <= most && /^[a-zA-Z0-9 .,:/_+()–…-]*$/.test(text)) return text;
	return visible(text, most).replace(notInLabels(), "·");
}
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
function proxyPort({ url }) {
	return parseProxy(url, "").port;
}
function isExcepted({ host, port }, exceptions) {
	const name = host.toLowerCase().replace(/\.$/, "");
	return exceptions.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => entry === "*" || excepts(entry, name, port));
}
function excepts(entry, name, port) {
	const [, bracketed, plain = "", onlyPort] = /^(?:\[([^\]]*)\]|([^:]*|.*:.*:.*))(?::(\d{1,5}))?$/.exec(entry) ?? [];
	const pattern = (bracketed ?? plain).replace(/^\*?\./, "").replace(/\.$/, "");
	if (pattern === "" || onlyPort !== void 0 && Number(onlyPort) !== port) return false;
	const family = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(name);
	if (family === 0) return name === pattern || name.endsWith(`.${pattern}`);
	return inSubnet(name, family, pattern);
}
function inSubnet(address, family, pattern) {
	const [network = "", prefix, ...more] = pattern.split("/");
	const longest = family === 4 ? 32 : 128;
	const bits = prefix === void 0 ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
	if (more.length > 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(network) !== family || bits < 0 || bits > longest) return false;
	const list = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
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
// build/js/service/status-ranges.js
function parseStatusRanges(text) {
	const ranges = text.split(",").map((part) => parseRange(part.trim()));
	return ranges.every((range) => range !== null) ? ranges : void 0;
}
function counts(status, ranges) {
	return ranges.some(({ from, to }) => status >= from && status <= to);
}
function parseRange(text) {
	const group = /^([1-5])xx$/i.exec(text);
	if (group !== null) return {
		from: Number(group[1]) * 100,
		to: Number(group[1]) * 100 + 99
	};
	const [, first, last] = /^(\d{3})(?:\s*-\s*(\d{3}))?$/.exec(text) ?? [];
	if (first === void 0) return null;
	const range = {
		from: Number(first),
		to: Number(last ?? first)
	};
	return range.from >= 100 && range.to <= 599 && range.from <= range.to ? range : null;
}
// build/js/action/input-values.js
const INTEGER = /^(0|[1-9]\d{0,8})$/;
const DECIMAL = /^(0|[1-9]\d{0,8})(\.\d{1,6})?$/;
function integer(min, max, unit = "") {
	return {
		type: "integer",
		...number(INTEGER, "a whole number", min, max, unit)
	};
}
function decimal(min, max, unit = "") {
	return {
		type: "float",
		...number(DECIMAL, "a number", min, max, unit)
	};
}
function number(form, what, min, max, unit) {
	return {
		expected: `${what} from ${min} to ${max}${unit === "" ? "" : ` (${unit})`}`,
		parse: (text) => {
			const value = form.test(text) ? Number(text) : NaN;
			return value >= min && value <= max ? value : void 0;
		}
	};
}
function orJob({ expected, parse }) {
	return {
		expected: `${expected}, or job`,
		parse: (text) => text === "job" ? text : parse(text)
	};
}
function choice(...values) {
	return {
		type: values,
		expected: `one of ${values.join(", ")}`,
		parse: (text) => values.find((value) => value === text)
	};
}
const boolean = {
	type: "boolean",
	expected: "true or false",
	parse: (text) => {
		if (/^(true|True|TRUE)$/.test(text)) return true;
		return /^(false|False|FALSE)$/.test(text) ? false : void 0;
	}
};
const IP_VERSIONS = [
	"auto",
	4,
	6,
	"both"
];
const ipVersion = {
	type: IP_VERSIONS.map(String),
	expected: `one of ${IP_VERSIONS.join(", ")}`,
	parse: (text) => IP_VERSIONS.find((version) => String(version) === text)
};
const interfaceName = lazyRegExp(String.raw`^[^\s/:\p{C}]{1,15}$`);
const source = {
	expected: "an IP address of this machine or an interface name",
	parse: (text) => isIp(text) !== 0 || interfaceName().test(text) ? text : void 0
};
const path = {
	expected: "the path of a file",
	parse: (text) => text.length <= 4096 && !text.includes("\0") ? text : void 0
};
const LONGEST_MATRIX = 65536;
const matrix = {
	expected: "a JSON object, as toJSON(matrix) gives it",
	parse: (text) => {
		if (text.length > LONGEST_MATRIX) return void 0;
		try {
			const leg = JSON.parse(text);
			if (leg === null) return { leg };
			return typeof leg === "object" && !Array.isArray(leg) ? { leg } : void 0;
		} catch {
			return;
		}
	}
};
const httpStatus = {
	expected: "statuses from 100 to 599, as in \"200, 300-399, 4xx\"",
	parse: parseStatusRanges
};
const proxy = {
	expected: "auto, none, or the URL of an HTTP proxy, as in \"http://proxy.example:3128\"",
	parse: (text) => {
		if (text === "auto" || text === "none") return text;
		const { kind } = parseProxy(text, "input");
		return /^https?:\/\//i.test(text) && (kind === "http" || kind === "https") ? text : void 0;
	},
	shown: (text) => text.includes("@") ? `…${text.slice(text.lastIndexOf("@"))}` : text
};
const text$1 = {
	expected: "text",
	parse: (value) => value
};
function quote(found) {
	return `"${visible(found, 80)}"`;
}
const MOST_ENTRIES = 2048;
// build/js/report/earlier-report.js
const MAX_TTL = 255;
const MAX_RESPONDERS = 256;
const MAX_FINDINGS = 64;
const MAX_TEXT = 4096;
const MAX_MATRIX_VALUES = 64;
const MAX_MATRIX_DEPTH = 8;
const MAX_MS = 1e9;
function parseEarlierReport(value) {
	if (!isRecord(value)) return { fault: "is no JSON object" };
	const { schemaVersion } = value;
	if (schemaVersion !== 1) return { fault: `has schemaVersion ${typeof schemaVersion === "number" || typeof schemaVersion === "string" ? `"${text(String(schemaVersion), 20)}"` : "none"}, not 1` };
	const targets = list(value.targets, MOST_ENTRIES);
	if (targets === null) return { fault: `has no list of at most ${MOST_ENTRIES} targets` };
	const parsed = targets.map(earlierTarget);
	const wrong = parsed.indexOf(null);
	if (wrong >= 0) return { fault: `is malformed at targets[${wrong}]` };
	return { report: {
		startedAt: text(value.startedAt, 40) ?? "",
		conclusion: oneOf(value.conclusion, [
			"success",
			"failure",
			"neutral"
		]) ?? "neutral",
		runner: earlierRunner(value.runner),
		targets: parsed.filter((target) => target !== null)
	} };
}
function earlierRunner(value) {
	const runner = isRecord(value) ? value : {};
	return {
		name: text(runner.name, MAX_TEXT),
		job: text(runner.job, MAX_TEXT),
		matrix: matrixOf(runner.matrix),
		image: text(runner.image, MAX_TEXT),
		environment: text(runner.environment, MAX_TEXT),
		os: text(runner.os, MAX_TEXT),
		arch: text(runner.arch, MAX_TEXT),
		container: typeof runner.container === "boolean" ? runner.container : null
	};
}
function matrixOf(value) {
	if (!isRecord(value) || Object.keys(value).length === 0) return null;
	const fits = (one) => isShallow(one, MAX_MATRIX_DEPTH) && JSON.stringify(one).length <= MAX_TEXT;
	const values = Object.entries(value).slice(0, MAX_MATRIX_VALUES);
	return Object.fromEntries(values.map(([name, one]) => [name.slice(0, MAX_TEXT), fits(one) ? one : "…"]));
}
function isShallow(value, depth) {
	if (typeof value !== "object" || value === null) return true;
	return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1));
}
function earlierTarget(value) {
	if (!isRecord(value) || !isRecord(value.pmtu)) return null;
	const { target, family, hopCount } = value;
	const hops = list(value.hops, MAX_TTL)?.map(hop);
	const pmtu = pathMtu(value.pmtu);
	if (typeof target !== "string" || target.length > MAX_TEXT || hops === void 0 || pmtu === null) return null;
	if (family !== null && family !== 4 && family !== 6) return null;
	if (hopCount !== null && !isWhole(hopCount, MAX_TTL)) return null;
	if (!hops.every((row) => row !== null)) return null;
	const service = isRecord(value.service) ? value.service : {};
	const evidence = isRecord(value.evidence) ? value.evidence : {};
	const cutShort = isEnd(value.endReason);
	return {
		target,
		address: text(value.address, MAX_TEXT),
		family,
		reached: value.reached === true,
		service: oneOf(service.state, ["working", "failing"]),
		cutShort,
		unfinished: cutShort || isEnd(service.cutBy) || typeof evidence.cancelledIn === "string",
		hopCount,
		hops,
		pmtu,
		rttMs: roundTrip(value.rttMs),
		findings: (list(value.diagnosis, MAX_FINDINGS) ?? []).flatMap((one) => finding(one) ?? [])
	};
}
function isEnd(reason) {
	return reason === "deadline" || reason === "cancelled";
}
function pathMtu(value) {
	const { bytes } = value;
	const status = oneOf(value.status, [
		"confirmed",
		"upper-bound",
		"unknown"
	]);
	if (bytes !== null && !isWhole(bytes, 4294967295) || status === null) return null;
	return {
		bytes,
		status
	};
}
function hop(value) {
	if (!isRecord(value) || !isWhole(value.ttl, MAX_TTL)) return null;
	const addresses = list(value.responders, MAX_RESPONDERS)?.map((responder) => isRecord(responder) ? text(responder.address, 64) : null);
	if (addresses === void 0 || !addresses.every((address) => address !== null)) return null;
	return {
		ttl: value.ttl,
		responders: addresses.map((address) => ({ address }))
	};
}
function roundTrip(value) {
	if (!isRecord(value)) return null;
	const { min, median, max } = value;
	return isMillis(min) && isMillis(median) && isMillis(max) ? {
		min,
		median,
		max
	} : null;
}
function finding(value) {
	if (!isRecord(value)) return null;
	const severity = oneOf(value.severity, [
		"error",
		"warning",
		"info"
	]);
	const code = typeof value.code === "string" && /^[a-z0-9-]{1,60}$/.test(value.code) ? value.code : null;
	return severity === null || code === null ? null : {
		code,
		severity
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isWhole(value, max) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= max;
}
function isMillis(value) {
	return typeof value === "number" && value >= 0 && value <= MAX_MS;
}
function list(value, most) {
	return Array.isArray(value) && value.length <= most ? value : null;
}
function text(value, most) {
	return typeof value === "string" && value !== "" && value.length <= most ? value : null;
}
function oneOf(value, known) {
	return known.find((one) => one === value) ?? null;
}
// build/js/action/report-file.js
const MAX_BYTES = 41943040;
function readReportFile(path) {
	const unusable = (why) => ({
		kind: "unusable",
		why
	});
	let text;
	try {
		text = readRegularFile(path);
	} catch (error) {
		const code = error.code ?? "unknown error";
		return code === "ENOENT" ? { kind: "missing" } : unusable(code === NOT_REGULAR ? "is no regular file" : `cannot be read (${code})`);
	}
	if (text === null) return unusable(`has more than ${MAX_BYTES} bytes`);
	if (text.trim() === "") return unusable("is empty");
	let value;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		return unusable("is not JSON, or was cut off");
	}
	const parsed = parseEarlierReport(value);
	return "fault" in parsed ? unusable(parsed.fault) : {
		kind: "report",
		report: parsed.report,
		text
	};
}
const NOT_REGULAR = "not regular";
function readRegularFile(path) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NONBLOCK);
	try {
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(file);
		if (!stat.isFile()) throw Object.assign(new Error(NOT_REGULAR), { code: NOT_REGULAR });
		if (stat.size > MAX_BYTES) return null;
		const chunks = [];
		for (let total = 0; total <= MAX_BYTES;) {
			const chunk = Buffer.allocUnsafe(Math.max(4096, stat.size - total + 1));
			const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readSync)(file, chunk);
			if (length === 0) return Buffer.concat(chunks).toString("utf8");
			chunks.push(chunk.subarray(0, length));
			total += length;
		}
		return null;
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
	}
}
// build/js/action/baseline.js
function readBaseline(path) {
	const file = readReportFile(path);
	if (file.kind === "missing") return {
		baseline: { kind: "none-yet" },
		notes: [`baseline: ${quote(path)} does not exist yet, so nothing is compared in this run; keep its report-path for the next one`]
	};
	if (file.kind === "unusable") return { fault: `baseline: ${quote(path)} ${file.why}, expected the report.json of an earlier run` };
	return {
		baseline: {
			kind: "report",
			targets: file.report.targets
		},
		notes: []
	};
}
function inBaseline(baseline, target, addresses) {
	if (baseline?.kind !== "report") return null;
	const before = inEarlier(baseline.targets, target);
	return addresses === "all" && before?.address !== target.address ? null : before;
}
function inEarlier(targets, target) {
	const same = targets.filter((before) => before.target === target.target && before.family === target.family);
	return same.find(({ address }) => address === target.address) ?? same[0] ?? null;
}
// build/js/net/linux/libc-unavailable.js
var LibcUnavailable = class extends Error {
	name = "LibcUnavailable";
	constructor(platform, arch, cause) {
		super(sentence(platform, arch, errorMessage(cause)), { cause });
	}
};
function sentence(platform, arch, message) {
	if (platform !== "linux" || arch !== "x64" && arch !== "arm64") return `tracepath-action measures on Linux x64 and arm64, and this runner is ${platform} ${arch}: run the job on such a runner, as ubuntu-latest.`;
	const [firstLine = ""] = message.split("\n");
	if (/libstdc\+\+|libgcc_s/.test(message)) return `The library that calls the kernel needs libstdc++, which this system lacks: on Alpine run "apk add libstdc++" before this step (${firstLine}).`;
	return `The native library (koffi for linux-${arch}) could not be loaded: files below dist/ may be missing. Use or check out the whole action; where they are there, report this line (${firstLine})`;
}
// build/js/action/measure/scheme.js
function schemeOf({ scheme, protocol, port }) {
	if (scheme === "http" || scheme === "https" || scheme === "tls" || scheme === "tcp") return scheme;
	return scheme === null && port !== null && (protocol === "tcp" || protocol === "auto") ? "tcp" : null;
}
// build/js/action/measure/measure-here.js
var measure_here_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ measureHere: () => measureHere });
const measureHere = async (options, signal, progress = {}) => {
	const opened = [];
	const { targets, serviceCheck } = options;
	const checked = serviceCheck ? targets.filter((target) => schemeOf(target) !== null) : [];
	const needed = {
		single: targets.length === 1,
		names: checked.some(isNamed),
		checks: checked.length > 0,
		servers: serviceCheck && targets.some(isNamed),
		judgesCertificates: checked.some(({ scheme }) => scheme === "https" || scheme === "tls"),
		source: options.source
	};
	const threads = () => {
		opened[0] ??= open();
		return opened[0];
	};
	const open = async () => {
		const started = (await __webpack_require__.e(/* import() */ 671).then(__webpack_require__.bind(__webpack_require__, 671))).openServiceThreads(needed, signal);
		started.up.then(progress.onLoaded);
		return started;
	};
	if (needed.checks) threads();
	try {
		const { measure } = await __webpack_require__.e(/* import() */ 248).then(__webpack_require__.bind(__webpack_require__, 248)).then((n) => n.t);
		if (!needed.checks && !needed.servers) progress.onLoaded?.();
		return await measure(options, signal, progress, threads);
	} finally {
		(await opened[0])?.[Symbol.dispose]();
	}
};
function isNamed({ host }) {
	return isIp(host) === 0;
}
// build/js/action/bound.js
function startBound(cancelled, timeoutMs) {
	const controller = new AbortController();
	const endsAt = performance.now() + timeoutMs;
	const timer = setTimeout(() => controller.abort("deadline"), timeoutMs);
	const cancel = () => {
		clearTimeout(timer);
		controller.abort("cancelled");
	};
	if (cancelled.aborted) cancel();
	cancelled.addEventListener("abort", cancel);
	return {
		signal: controller.signal,
		leftMs: () => Math.max(0, endsAt - performance.now()),
		[Symbol.dispose]: () => {
			clearTimeout(timer);
			cancelled.removeEventListener("abort", cancel);
		}
	};
}
// build/js/action/phases.js
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
async function runPhases(inputs, cancelled, progress, measureTargets) {
	const waits = inputs.waitMs > 0 ? await waitFirst(inputs, cancelled, progress) : null;
	const { measured, leftMs } = await measureInTime(inputs, cancelled, progress, measureTargets);
	const waited = waits === null ? measured : withWaits(measured, inputs, waits);
	const connected = await orWithout("the connections", waited, () => connectAfter(waited, inputs, cancelled, progress));
	const all = cancelled.aborted && inputs.connections > 0 ? cancelledIn("connections", connected) : connected;
	return {
		measured: await orWithout("the watch", all, () => watchAfter(all, inputs, cancelled, progress)),
		leftMs
	};
}
function cancelledIn(phase, measured) {
	return measured.map((target) => ({
		...target,
		evidence: {
			cancelledIn: phase,
			...target.evidence
		}
	}));
}
async function measureInTime(inputs, cancelled, progress, measureTargets) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const bound = __addDisposableResource$1(env_1, startBound(cancelled, inputs.timeoutMs), false);
		return {
			measured: await measureTargets(inputs, bound.signal, progress),
			leftMs: bound.leftMs()
		};
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		__disposeResources$1(env_1);
	}
}
async function connectAfter(measured, inputs, cancelled, { onChange }) {
	if (inputs.connections === 0 || cancelled.aborted) return measured;
	onChange?.("connections", `${count(inputs.connections, "handshake")} with each open TCP port`);
	const { openConnections } = await Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(824)]).then(__webpack_require__.bind(__webpack_require__, 824));
	return openConnections(measured, inputs, cancelled, onChange);
}
async function waitFirst(inputs, cancelled, { onChange }) {
	const { waitForTargets } = await Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(815)]).then(__webpack_require__.bind(__webpack_require__, 815));
	return waitForTargets(inputs, cancelled, (label, state) => onChange?.(label, state));
}
function withWaits(measured, { targets }, waits) {
	return measured.map((result) => {
		const own = waits.filter((_, index) => targets[index]?.target === result.target);
		const alike = measured.filter(({ target }) => target === result.target);
		const at = Math.floor(alike.indexOf(result) * own.length / alike.length);
		return {
			...result,
			wait: own[at] ?? null
		};
	});
}
async function watchAfter(measured, inputs, cancelled, { onChange }) {
	const { watchMs } = inputs;
	if (watchMs === 0 || watchMs === "job") return measured;
	if (cancelled.aborted) return cancelledIn("watch", measured);
	const { watchTargets, watchText } = await Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 737)).then((n) => n.n);
	if (measured.every(({ address }) => address === null)) {
		onChange?.("watch", "no target has an address");
		return measured;
	}
	const options = {
		...inputs,
		lengthMs: watchMs
	};
	onChange?.("watch", watchText(measured, inputs, `for ${watchMs / 1e3} s`));
	const results = await watchTargets(measured, options, cancelled, (label, state) => onChange?.(label, state));
	return cancelled.aborted ? cancelledIn("watch", results) : results;
}
// build/js/action/progress-log.js
function logTo(stream) {
	return (sentence) => {
		try {
			stream.write(`${plainLine(sentence)}\n`);
		} catch {}
	};
}
const MOST_NAMED = 4;
function beginning(targets) {
	const shown = targets.slice(0, MOST_NAMED).map(({ target }) => target);
	const more = targets.length - shown.length;
	return `Measuring the path to ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function progressLines(log) {
	return {
		onWait: (label, what) => log(`${label}: waiting for ${what}`),
		onChange: (label, state) => log(`${label}: ${state}`)
	};
}
// build/js/action/runner-hosts.js
const RUNNER_URLS = [
	"GITHUB_SERVER_URL",
	"GITHUB_API_URL",
	"ACTIONS_RESULTS_URL",
	"ACTIONS_RUNTIME_URL",
	"ACTIONS_CACHE_URL"
];
function runnerHosts(env) {
	const urls = new Set();
	const faults = [];
	for (const name of RUNNER_URLS) {
		const value = env[name];
		if (value === void 0 || value === "") continue;
		const url = URL.parse(value);
		if (url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === "") urls.add(url.origin);
		else faults.push(`"runner": ${name} is set to something that is no http or https URL without credentials`);
	}
	if (urls.size === 0 && faults.length === 0) faults.push(`"runner" stands for the hosts in ${RUNNER_URLS.join(", ")}, and none of them is set here`);
	return {
		urls: [...urls],
		faults
	};
}
// build/js/service/one-host.js
const NOT_ONE_HOST = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
NOT_ONE_HOST.addAddress("0.0.0.0", "ipv4");
NOT_ONE_HOST.addAddress("255.255.255.255", "ipv4");
NOT_ONE_HOST.addSubnet("224.0.0.0", 4, "ipv4");
NOT_ONE_HOST.addAddress("::", "ipv6");
NOT_ONE_HOST.addSubnet("ff00::", 8, "ipv6");
const V4_IN_V6 = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
V4_IN_V6.addSubnet("::ffff:0:0", 96, "ipv6");
function isNoHost(address) {
	const plain = address.replace(/%.*$/s, "");
	return NOT_ONE_HOST.check(plain, plain.includes(":") ? "ipv6" : "ipv4");
}
function isMappedIpv4(address) {
	return address.includes(":") && V4_IN_V6.check(address.replace(/%.*$/s, ""), "ipv6");
}
// build/js/action/target-host.js
const notInNames = lazyRegExp(String.raw`[^\p{L}\p{M}\p{N}._-]`);
function checkHost(host, ipVersion) {
	const family = isIp(host);
	if (family === 0) return checkName(host);
	if (/%./s.test(host) && !/%[\w.-]{1,15}$/.test(host)) return { fault: "has a zone that is no interface name" };
	if (isMappedIpv4(host)) return { fault: "is an IPv4 address in IPv6 form, expected plain IPv4" };
	if (isNoHost(host)) return { fault: "is not the address of one host" };
	if (ipVersion !== family && (ipVersion === 4 || ipVersion === 6)) return { fault: `is an IPv${family} address, but ip-version is ${ipVersion}` };
	return { ascii: canonicalIp(host) };
}
function checkName(name) {
	if (name === "") return { fault: "names no host" };
	if (/[^a-zA-Z0-9._-]/.test(name) && notInNames().test(name)) return { fault: "holds a character that no host name has" };
	const labels = name.replace(/\.$/, "").split(".");
	if (/^(\d+|0x[\da-f]*)$/i.test(labels.at(-1) ?? "")) return { fault: "is neither a host name nor an IP address" };
	const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_4__.domainToASCII)(name);
	if (ascii === "" || isIp(ascii) !== 0) return { fault: "is no valid host name" };
	const asciiLabels = ascii.replace(/\.$/, "").split(".");
	if (asciiLabels.join(".").length > 253) return { fault: "is longer than the 253 characters a name may have" };
	if (asciiLabels.some((label) => label === "")) return { fault: "has an empty part between its dots" };
	if (asciiLabels.some((label) => label.length > 63)) return { fault: "has a part longer than 63 characters" };
	if (asciiLabels.some((label) => !/^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label))) return { fault: "is no valid host name" };
	return { ascii };
}
// build/js/action/target-secrets.js
const CREDENTIALS_SIGN = /@|%40/i;
function mayHoldCredentials(line) {
	if (!CREDENTIALS_SIGN.test(line)) return false;
	return line.split(/[\s,]+/).some((piece) => {
		if (!CREDENTIALS_SIGN.test(piece)) return false;
		const [, authority = "", between = ""] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\]*)([/?][^#@]*)/i.exec(piece) ?? [];
		return between === "" || CREDENTIALS_SIGN.test(authority) || shownAuthority(authority) !== authority;
	});
}
function maskQuery(text) {
	return text.replace(/#.*$/s, "#…").replace(/\?([^#]*)/s, (_, query) => `?${query.split("&").map(maskValue).join("&")}`);
}
function maskValue(parameter) {
	if (parameter === "") return "";
	const name = /^([^=]*)=/s.exec(parameter)?.[0] ?? "";
	return parameter === name ? name : `${name}…`;
}
function withoutSecrets(entry) {
	const [, scheme = "", authority = "", rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#\\&=%]*)(.*)$/is.exec(entry) ?? [];
	return scheme + shownAuthority(authority) + rest.replace(/^([/?#\\&=%]).+$/s, "$1…");
}
function shownAuthority(authority) {
	if (/^[\da-f]{0,4}:[\da-f]{0,4}:/i.test(authority)) return authority;
	const [, host = "", port = ""] = /^(\[[^\]]*\]|[^:]*):?(.*)$/s.exec(authority) ?? [];
	return /^\d*$/.test(port) ? authority : `${host}:…`;
}
// build/js/action/targets.js
const MAX_ENTRY = 2048;
const MAX_FAULTS = 20;
const SCHEMES = {
	udp: {
		protocol: "udp",
		port: null,
		applicationProtocol: null,
		path: false
	},
	tcp: {
		protocol: "tcp",
		port: null,
		applicationProtocol: null,
		path: false
	},
	tls: {
		protocol: "tcp",
		port: null,
		applicationProtocol: "tls",
		path: false
	},
	icmp: {
		protocol: "icmp",
		port: null,
		applicationProtocol: null,
		path: false
	},
	quic: {
		protocol: "quic",
		port: null,
		applicationProtocol: null,
		path: false
	},
	http: {
		protocol: "tcp",
		port: 80,
		applicationProtocol: "http",
		path: true
	},
	https: {
		protocol: "tcp",
		port: 443,
		applicationProtocol: "tls",
		path: true
	}
};
const USUAL_PORT = {
	auto: null,
	udp: null,
	tcp: 443,
	icmp: null,
	quic: 443
};
const HTTP_PORTS = new Set([80, 8080]);
function parseTargets(text, defaults) {
	const { entries, faults: lineFaults } = splitList(text);
	const listed = expandRunner(entries, defaults.env);
	const faults = [...lineFaults, ...listed.faults];
	if (listed.entries.length + faults.length === 0) faults.push("no target named, expected at least one");
	if (listed.entries.length > 256) faults.unshift(`found ${listed.entries.length} targets, expected at most 256`);
	const targets = new Map();
	const notes = [];
	for (const { entry, ofRunner } of listed.entries) {
		const parsed = parseTarget(entry, defaults);
		if (typeof parsed === "string") {
			faults.push(`${quote(withoutSecrets(entry))} ${parsed}`);
			continue;
		}
		const { spec } = parsed;
		const key = [
			spec.protocol,
			spec.port,
			spec.applicationProtocol,
			spec.host,
			spec.scheme,
			spec.path
		].join(" ");
		if (!targets.has(key)) targets.set(key, spec);
		else if (!ofRunner) notes.push(`${quote(spec.target)} is named more than once and is traced once`);
		if (parsed.ignoredPath) notes.push(`${quote(spec.target)}: path left out, only http and https have one`);
	}
	const untold = faults.length - MAX_FAULTS;
	return {
		targets: [...targets.values()],
		faults: untold > 0 ? [...faults.slice(0, MAX_FAULTS), `and ${untold} more targets are wrong`] : faults,
		notes
	};
}
function splitList(text) {
	const entries = [];
	const faults = [];
	for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
		const line = written.replace(/(^|\s)#.*$/s, "");
		if (mayHoldCredentials(line)) {
			faults.push(`line ${index + 1} holds a user name or password before an "@", expected targets without them (in a path, "@" is written after the host's "/" and a comma as %2C)`);
			continue;
		}
		entries.push(...line.split(",").map((entry) => entry.trim()));
	}
	return {
		entries: entries.filter((entry) => entry !== ""),
		faults
	};
}
function expandRunner(entries, env) {
	const named = entries.includes("runner") ? runnerHosts(env) : {
		urls: [],
		faults: []
	};
	const hosts = named.urls.map((entry) => ({
		entry,
		ofRunner: true
	}));
	return {
		entries: entries.flatMap((entry) => entry === "runner" ? hosts : [{
			entry,
			ofRunner: false
		}]),
		faults: named.faults
	};
}
const blankOrControl = lazyRegExp(String.raw`[\s\p{C}]`);
function parseTarget(entry, defaults) {
	if (entry.length > MAX_ENTRY) return `is ${entry.length} characters long, expected at most ${MAX_ENTRY}`;
	if (/[^!-~]/.test(entry) && blankOrControl().test(entry)) return "holds a space or control character, expected one target per line or commas between targets";
	const url = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\\]*)(.*)$/i.exec(entry);
	const name = url?.[1]?.toLowerCase() ?? null;
	if (name !== null && !isScheme(name)) return `has an unknown scheme, expected one of ${Object.keys(SCHEMES).join(", ")}`;
	if (url === null && /[/?\\]/.test(entry)) return "holds a path, expected host, host:port or scheme://host";
	if (url === null && entry.includes("#")) return "holds a \"#\"; a comment starts after a blank";
	const scheme = name === null ? null : SCHEMES[name];
	const [prefix, authority, rest] = url === null ? [
		"",
		entry,
		""
	] : [
		`${url[1]}://`,
		url[2] ?? "",
		url[3] ?? ""
	];
	const address = splitAuthority(authority, url !== null);
	if (typeof address === "string") return address;
	const host = checkHost(address.host, defaults.ipVersion);
	if ("fault" in host) return host.fault;
	const protocol = scheme?.protocol ?? defaults.protocol;
	if (protocol === "icmp" && address.port !== null) return "has a port, but ICMP has none";
	const inherited = protocol === "icmp" ? null : defaults.port;
	const port = address.port ?? scheme?.port ?? inherited ?? USUAL_PORT[protocol];
	const applicationProtocol = scheme?.applicationProtocol ?? (port !== null && HTTP_PORTS.has(port) ? "http" : "tls");
	const takesPath = scheme?.path ?? false;
	return {
		spec: {
			target: prefix + authority + (takesPath ? maskQuery(rest) : ""),
			host: host.ascii,
			scheme: name,
			protocol,
			port,
			path: takesPath ? requestPath(rest) : null,
			applicationProtocol
		},
		ignoredPath: !takesPath && rest !== "" && rest !== "/"
	};
}
function isScheme(name) {
	return Object.hasOwn(SCHEMES, name);
}
function requestPath(rest) {
	const url = new URL(`http://host${rest.startsWith("\\") ? `/${rest.slice(1)}` : rest}`);
	return url.pathname + url.search;
}
function splitAuthority(text, inUrl) {
	const bracketed = /^\[([^[\]]*)\](?::(.*))?$/s.exec(text);
	if (bracketed !== null) {
		const host = inUrl ? (bracketed[1] ?? "").replace("%25", "%") : bracketed[1] ?? "";
		if (isIp(host) !== 6) return "has no IPv6 address between its brackets";
		return withPort(host, bracketed[2]);
	}
	if (isIp(text) === 6) return {
		host: text,
		port: null
	};
	const [host = "", port, ...more] = text.split(":");
	if (more.length > 0) return "is no IPv6 address; one with a port is written [address]:port";
	return withPort(host, port);
}
function withPort(host, port) {
	if (port === void 0) return {
		host,
		port: null
	};
	const value = /^[1-9]\d{0,4}$/.test(port) ? Number(port) : 0;
	const found = /^\d*$/.test(port) ? quote(port) : "that is no number";
	return value >= 1 && value <= 65535 ? {
		host,
		port: value
	} : `has a port ${found}, expected 1 to 65535`;
}
// build/js/action/inputs.js
function input(kind, standard, help) {
	return {
		kind,
		default: standard,
		help
	};
}
const SECONDS = decimal(0, 86400, "seconds");
const INPUTS = {
	targets: input(text$1, "", "hosts to trace, by lines or commas: host, host:port, [v6]:port, scheme://host"),
	protocol: input(choice("auto", "udp", "tcp", "icmp", "quic"), "auto", "auto, udp, tcp, icmp or quic, for targets without a scheme"),
	port: input(integer(1, 65535), "", "for targets that name none"),
	"ip-version": input(ipVersion, "auto", "auto, 4, 6 or both"),
	"max-hops": input(integer(1, 255, "hops"), "30", "the last TTL that is tried"),
	probes: input(integer(1, 10, "probes for each hop"), "3", "probes for each hop"),
	"probe-timeout-ms": input(integer(1, 6e4, "milliseconds"), "1000", "the longest wait for one probe"),
	"timeout-seconds": input(decimal(1, 3600, "seconds"), "60", "the bound of the whole run"),
	source: input(source, "", "source address or interface"),
	"resolve-names": input(boolean, "true", "names of hops by reverse DNS"),
	"resolve-asn": input(boolean, "false", "origin AS of hops by DNS"),
	"fail-on-unreachable": input(boolean, "false", "fail where a target was not reached"),
	"fail-on-pmtu-below": input(integer(68, 65535, "bytes"), "", "fail on a smaller path MTU, bytes"),
	"fail-on-hops-above": input(integer(1, 255, "hops"), "", "fail on a longer path, hops"),
	"fail-on-rtt-above-ms": input(decimal(0, 6e5, "milliseconds"), "", "fail on a larger median RTT, milliseconds"),
	"fail-on-loss-above": input(decimal(0, 100, "percent"), "", "fail on more loss to the target, percent"),
	"fail-on-black-hole": input(boolean, "false", "fail where large packets are lost"),
	"fail-on-path-change": input(boolean, "false", "fail where the path differs from the baseline"),
	"fail-on-service-error": input(boolean, "false", "fail where a service does not work"),
	"fail-on-certificate-days-below": input(decimal(0, 3650, "days"), "", "fail on a certificate that ends sooner, days"),
	"fail-on-first-byte-above-ms": input(decimal(0, 6e5, "milliseconds"), "", "fail on a later first byte, milliseconds"),
	"fail-on-reachable": input(boolean, "false", "fail where a target can be used: a test of egress rules"),
	"on-inconclusive": input(choice("pass", "warn", "fail"), "warn", "pass, warn or fail: what a gate does where its value is unknown"),
	"warn-only": input(boolean, "false", "failed gates only warn"),
	baseline: input(path, "", "an earlier report.json to compare with"),
	summary: input(boolean, "true", "write the job summary"),
	"comment-summary-in-pr": input(choice("never", "on-failure", "always"), "never", "never, on-failure or always: comment on the PR"),
	"comment-key": input(text$1, "", "tells this step's part of the comment from others'"),
	matrix: input(matrix, "", "the leg of a matrix, as a JSON object"),
	"github-token": input(text$1, "", "for the comment"),
	"service-check": input(boolean, "true", "use the service as a client would"),
	"http-status": input(httpStatus, "100-499", "HTTP statuses that count as working"),
	proxy: input(proxy, "auto", "auto (the environment), none, or a URL"),
	addresses: input(choice("first", "all"), "first", "first or all: which addresses of a name are traced"),
	"wait-seconds": input(SECONDS, "0", "try again until everything works, seconds"),
	"watch-seconds": input(orJob(SECONDS), "0", "keep probing after measuring, seconds, or job (action only)"),
	connections: input(integer(0, 200, "handshakes"), "0", "more handshakes after measuring, to find small loss"),
	"watch-interval-ms": input(integer(100, 6e4, "milliseconds"), "1000", "between two probes of a target while watching")
};
function parseInputs(read, env, inAction = true) {
	const faults = [];
	function value(name) {
		const { kind, default: standard } = INPUTS[name];
		const given = (read(name) ?? "").trim() || standard;
		if (given === "") return null;
		const parsed = kind.parse(given);
		if (parsed === void 0) faults.push(`${name}: found ${quote(kind.shown?.(given) ?? given)}, expected ${kind.expected}`);
		return parsed ?? null;
	}
	function set(name, fallback) {
		return value(name) ?? fallback;
	}
	const protocol = set("protocol", "auto");
	const port = value("port");
	const version = set("ip-version", "auto");
	const from = value("source");
	const parsed = parseTargets(value("targets") ?? "", {
		protocol,
		port,
		ipVersion: version,
		env
	});
	faults.push(...parsed.faults.map((fault) => `targets: ${fault}`));
	const watchSeconds = set("watch-seconds", 0);
	const gates = gatesSet(Object.fromEntries(GATES.map((gate) => [gate, value(gate)])));
	const inputs = {
		targets: parsed.targets,
		ipVersion: version === "auto" ? isIp(from ?? "") || version : version,
		maxHops: set("max-hops", 0),
		probes: set("probes", 0),
		probeTimeoutMs: set("probe-timeout-ms", 0),
		timeoutMs: set("timeout-seconds", 0) * 1e3,
		source: from,
		lossLimit: typeof gates["fail-on-loss-above"] === "number" ? gates["fail-on-loss-above"] : null,
		resolveNames: set("resolve-names", false),
		resolveAsn: set("resolve-asn", false),
		serviceCheck: set("service-check", false),
		httpStatus: set("http-status", []),
		proxy: set("proxy", "none"),
		addresses: set("addresses", "first"),
		waitMs: set("wait-seconds", 0) * 1e3,
		watchMs: watchSeconds === "job" ? watchSeconds : watchSeconds * 1e3,
		watchIntervalMs: set("watch-interval-ms", 0),
		connections: set("connections", 0),
		gates,
		onInconclusive: set("on-inconclusive", "warn"),
		warnOnly: set("warn-only", false),
		baseline: value("baseline"),
		summary: set("summary", false),
		comment: set("comment-summary-in-pr", "never"),
		token: value("github-token"),
		commentKey: value("comment-key"),
		matrix: value("matrix")?.leg ?? null
	};
	faults.push(...contradictions(inputs, inAction));
	return faults.length > 0 ? { faults } : {
		inputs,
		notes: parsed.notes
	};
}
function contradictions(inputs, inAction) {
	const faults = [];
	if (inputs.watchMs === "job" && !inAction) {
		const expected = `${SECONDS.expected}; job is for the action alone, whose post step reports`;
		faults.push(`watch-seconds: found "job", expected ${expected}`);
	}
	const version = inputs.ipVersion;
	const sourceFamily = isIp(inputs.source ?? "");
	if (sourceFamily !== 0 && version !== "auto" && version !== sourceFamily) faults.push(`source: found the IPv${sourceFamily} address ${quote(inputs.source ?? "")}, but ip-version is ${version}`);
	if (inputs.gates["fail-on-path-change"] === true && inputs.baseline === null) faults.push("fail-on-path-change: needs the input baseline, the path of an earlier report.json");
	return faults;
}
const GATES = Object.keys(INPUTS).filter((name) => name.startsWith("fail-on-"));
function gatesSet(gates) {
	return Object.fromEntries(Object.entries(gates).filter(([, limit]) => limit !== null && limit !== false));
}
function readFromEnvironment(env) {
	return (name) => env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`];
}
// build/js/action/cli/node-version.js
function unsupportedNode(version) {
	return Number(/^v(\d+)\./.exec(version)?.[1]) >= 24 ? null : `needs Node 24 or later; this is Node ${version.slice(1)}`;
}
// build/js/action/platform.js
function unsupported(platform, arch, version) {
	const needs = olderNode(version);
	if (needs !== null) return needs;
	return platform === "linux" && (arch === "x64" || arch === "arm64") ? null : new LibcUnavailable(platform, arch, null).message;
}
function olderNode(version) {
	const needs = unsupportedNode(version);
	if (needs === null) return null;
	return `tracepath-action ${needs}. Gitea, Forgejo and act take the node of the job's image: use one with Node 24`;
}
// build/js/action/request.js
function readRequest(read, inAction) {
	const needs = unsupported(process.platform, process.arch, process.version);
	if (needs !== null) return { faults: [needs] };
	const parsed = parseInputs(read, process.env, inAction);
	const path = (read("baseline") ?? "").trim();
	const earlier = path === "" ? {
		baseline: null,
		notes: []
	} : readBaseline(path);
	const fault = "fault" in earlier ? [earlier.fault] : [];
	if ("faults" in parsed) return { faults: [...parsed.faults, ...fault] };
	if ("fault" in earlier) {
		if (!inAction) return { faults: fault };
		return {
			inputs: parsed.inputs,
			baseline: {
				kind: "unusable",
				fault: earlier.fault
			},
			notes: parsed.notes
		};
	}
	const targets = earlier.baseline?.kind === "report" ? { earlier: earlier.baseline.targets } : {};
	return {
		inputs: {
			...parsed.inputs,
			...targets
		},
		baseline: earlier.baseline,
		notes: [...parsed.notes, ...earlier.notes]
	};
}
// build/js/action/tune-v8.js
const MANY_TARGETS = 32;
const MOST_INTERPRETED = 64;
function tuneV8(targets, watchMs) {
	const interpreted = targets <= MOST_INTERPRETED && (watchMs === 0 || watchMs === "job");
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	if (interpreted) for (const tier of [
		"sparkplug",
		"maglev",
		"opt"
	]) setFlagsFromString(`--no-${tier}`);
	if (targets >= MANY_TARGETS) setFlagsFromString("--semi-space-growth-factor=1");
}
// build/js/action/run.js
var run_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ run: () => run });
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
const COMMENT_GRACE_MS = 2e3;
async function run(measureTargets = measureHere, interruptedEarly = interruption()) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const interrupted = __addDisposableResource(env_1, interruptedEarly, false);
		const startedAt = new Date();
		const startedAtMs = performance.now();
		const request = readRequest(readFromEnvironment(process.env), true);
		if ("faults" in request) return failStep(request.faults);
		const { inputs, baseline, notes } = request;
		log(beginning(inputs.targets));
		const started = Promise.withResolvers();
		const progress = {
			onLoaded: () => tuneV8(inputs.targets.length, inputs.watchMs),
			onStart: () => started.resolve(),
			...progressLines(log)
		};
		if (inputs.waitMs > 0) started.resolve();
		const measuring = runPhases(inputs, interrupted.signal, progress, measureTargets);
		const toolkit = Promise.race([started.promise, measuring]).catch(() => void 0).then(() => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setImmediate)()).then(loadToolkit);
		toolkit.catch(() => void 0);
		try {
			const { measured, leftMs } = await measuring;
			const durationMs = performance.now() - startedAtMs;
			const [{ publish }, { assess }] = await toolkit.catch(loadToolkit);
			const assessment = assess(measured, {
				inputs,
				baseline,
				startedAt,
				durationMs
			});
			notes.forEach(log);
			const watching = beginWatch(measured, inputs, {
				startedAt,
				startedAtMs
			}, interrupted.signal);
			await publish(assessment, inputs, interrupted.publishing(Math.max(leftMs, COMMENT_GRACE_MS)));
			await watching;
			return interrupted.exitCode() ?? (assessment.judgement.failures.length > 0 ? 1 : 0);
		} catch (error) {
			return failStep([errorMessage(error)]);
		}
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		__disposeResources(env_1);
	}
}
async function beginWatch(measured, inputs, { startedAt, startedAtMs }, cancelled) {
	if (inputs.watchMs !== "job" || cancelled.aborted) return;
	if (measured.every(({ address }) => address === null)) {
		log("the job is not watched: no target has an address");
		return;
	}
	const [{ beginJobWatch }, { monotonicMs }, { watchText }, { attempt }] = await Promise.all([
		Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 737)).then((n) => n.i),
		Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 737)).then((n) => n.a),
		Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 737)).then((n) => n.n),
		Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 857)).then((n) => n.u)
	]);
	await attempt("the job is not watched", async () => {
		const ms = monotonicMs() - (performance.now() - startedAtMs);
		await beginJobWatch(measured, inputs, {
			at: startedAt.toISOString(),
			ms
		});
		log(`watching ${watchText(measured, inputs, "until the job ends")}; the post step reports`);
	});
}
function loadToolkit() {
	return Promise.all([Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 857)).then((n) => n.t), Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 130)).then((n) => n.b)]);
}
const log = logTo(process.stdout);
async function failStep(sentences) {
	const { fail } = await Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 857)).then((n) => n.t);
	await fail(sentences);
	return 1;
}



/***/ })

};
;