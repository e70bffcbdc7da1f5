#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   v: () => (/* binding */ inBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(768);
/** Reads an earlier report.json to compare with. It may come from anywhere: only what a comparison needs is taken, checked. */


const MAX_BYTES = 16 * 1024 * 1024;
const MAX_TARGETS = 512;
const MAX_TTL = 255;
const MAX_RESPONDERS = 256;
/** The file's targets, or what is wrong with it as one sentence that names the input. */
function readBaseline(path) {
    const fault = (what) => ({
        fault: `baseline: ${(0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} ${what}, expected the report.json of an earlier run`,
    });
    let text;
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > MAX_BYTES)
            return fault(`has ${size} bytes, more than ${MAX_BYTES}`);
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        return fault(`cannot be read (${error.code ?? 'unknown error'})`);
    }
    let report;
    try {
        report = JSON.parse(text);
    }
    catch {
        return fault('is not JSON');
    }
    if (!isRecord(report) || report.schemaVersion !== 1) {
        return fault(`has schemaVersion ${(0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(isRecord(report) ? report.schemaVersion : 'none'))}, not 1`);
    }
    const targets = list(report.targets, MAX_TARGETS);
    if (targets === null)
        return fault('has no list of targets');
    const parsed = targets.map(baselineTarget);
    const wrong = parsed.indexOf(null);
    if (wrong >= 0)
        return fault(`is malformed at targets[${wrong}]`);
    return { baseline: parsed.filter((target) => target !== null) };
}
/** The same target and family in the baseline; null: not there. */
function inBaseline(baseline, target) {
    return baseline?.find((before) => before.target === target.target && before.family === target.family) ?? null;
}
function baselineTarget(value) {
    if (!isRecord(value) || !isRecord(value.pmtu))
        return null;
    const { target, family, hopCount } = value;
    const hops = list(value.hops, MAX_TTL)?.map(hop);
    const pmtu = pathMtu(value.pmtu);
    if (typeof target !== 'string' || hops === undefined || pmtu === null)
        return null;
    if (family !== null && family !== 4 && family !== 6)
        return null;
    if (hopCount !== null && !isWhole(hopCount, MAX_TTL))
        return null;
    return hops.every((row) => row !== null) ? { target, family, hopCount, hops, pmtu } : null;
}
function pathMtu(value) {
    const { bytes, status } = value;
    if (bytes !== null && !isWhole(bytes, 0xffff_ffff))
        return null;
    if (status !== 'confirmed' && status !== 'upper-bound' && status !== 'unknown')
        return null;
    return { bytes, status, method: null, localMtu: null };
}
/** A hop with its responders' addresses; a comparison needs no more of them. */
function hop(value) {
    if (!isRecord(value) || !isWhole(value.ttl, MAX_TTL))
        return null;
    const responders = list(value.responders, MAX_RESPONDERS)?.map((responder) => isRecord(responder) && typeof responder.address === 'string' ? responder.address : null);
    if (responders === undefined || !responders.every((address) => address !== null))
        return null;
    const unknown = { hostname: null, asn: null, rttMs: [], icmp: null, returnHops: null, mtu: null, mplsLabels: [] };
    return {
        ttl: value.ttl,
        sent: 0,
        received: 0,
        responders: responders.map((address) => ({ address, ...unknown })),
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isWhole(value, max) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}
function list(value, most) {
    return Array.isArray(value) && value.length <= most ? value : null;
}


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UR: () => (/* binding */ ipVersion),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   sP: () => (/* binding */ source),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(630);
/** The kinds of values an input may hold: how each is read, and the words for what was expected (YAML 1.2 core schema). */


const INTEGER = /^(0|[1-9]\d{0,8})$/;
const DECIMAL = /^(0|[1-9]\d{0,8})(\.\d{1,6})?$/;
/** Whole numbers in plain decimal digits: no sign, exponent or leading zero. */
function integer(min, max, unit = '') {
    return number(INTEGER, 'a whole number', min, max, unit);
}
function decimal(min, max, unit = '') {
    return number(DECIMAL, 'a number', min, max, unit);
}
function number(form, what, min, max, unit) {
    return {
        expected: `${what} from ${min} to ${max}${unit === '' ? '' : ` (${unit})`}`,
        parse: (text) => {
            const value = form.test(text) ? Number(text) : Number.NaN;
            return value >= min && value <= max ? value : undefined;
        },
    };
}
function choice(...values) {
    return { expected: `one of ${values.join(', ')}`, parse: (text) => values.find((value) => value === text) };
}
/** The forms that @actions/core's getBooleanInput takes. */
const boolean = {
    expected: 'true or false',
    parse: (text) => {
        if (/^(true|True|TRUE)$/.test(text))
            return true;
        return /^(false|False|FALSE)$/.test(text) ? false : undefined;
    },
};
const IP_VERSIONS = ['auto', 4, 6, 'both'];
const ipVersion = {
    expected: `one of ${IP_VERSIONS.join(', ')}`,
    parse: (text) => IP_VERSIONS.find((version) => String(version) === text),
};
/** IFNAMSIZ (linux/if.h) leaves 15 bytes; the kernel forbids slashes, colons and spaces in an interface's name. */
const source = {
    expected: 'an IP address of this machine or an interface name',
    parse: (text) => ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) !== 0 || /^[^\s/:\p{C}]{1,15}$/u.test(text) ? text : undefined),
};
const path = {
    expected: 'the path of a file',
    parse: (text) => (text.length <= 4096 && !text.includes('\0') ? text : undefined),
};
/** Any text; what it holds is judged elsewhere. */
const text = { expected: 'text', parse: (value) => value };
/** What was found, for a fault's sentence: in double quotes, unprintable characters by number, at most 80 characters. */
function quote(found) {
    return `"${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(found, 80)}"`;
}


/***/ }),

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
/** The end of the process. Facts: Node writes to a full pipe (64 KiB) later, and process.exit() drops what is then unwritten. */
/** Ends the process once all that was printed is written. Not by waiting for the last handle: a name lookup may hold one for long. */
async function leave(status) {
    const written = [process.stdout, process.stderr].map(
    // Also told when the reader is gone.
    (stream) => new Promise((resolve) => stream.write('', () => resolve())));
    await Promise.all(written);
    // Node's exit joins its threads, and one that waits for a mute name server (getaddrinfo(3)) waits long.
    if (process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap'))
        (await __nccwpck_require__.e(/* import() */ 588).then(__nccwpck_require__.bind(__nccwpck_require__, 8588))).exitNow(status);
    process.exit(status);
}


/***/ }),

/***/ 8981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __nccwpck_require__(630);
// EXTERNAL MODULE: ./build/js/version.js
var version = __nccwpck_require__(4306);
// EXTERNAL MODULE: ./build/js/action/input-values.js
var input_values = __nccwpck_require__(768);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./build/js/action/targets.js
/**
 * Targets as a user writes them, to what is traced: shared contract, Inputs. URL authority: RFC 3986 section 3.2; zone
 * identifiers: RFC 6874; lengths of names: RFC 1035 section 2.3.4; ASCII form of names: UTS 46 by node:url.
 */



const MAX_TARGETS = 256;
const MAX_ENTRY = 2048;
/** Faults told of one list; the rest are counted. */
const MAX_FAULTS = 20;
const SCHEMES = new Map([
    ['udp', { protocol: 'udp', port: null, speaks: null }],
    ['tcp', { protocol: 'tcp', port: null, speaks: null }],
    ['icmp', { protocol: 'icmp', port: null, speaks: null }],
    ['quic', { protocol: 'quic', port: null, speaks: null }],
    ['http', { protocol: 'tcp', port: 80, speaks: 'http' }],
    ['https', { protocol: 'tcp', port: 443, speaks: 'tls' }],
]);
/** Where neither target, scheme nor input names a port. */
const USUAL_PORT = {
    auto: null,
    udp: null,
    tcp: 443,
    icmp: null,
    quic: 443,
};
const HTTP_PORTS = new Set([80, 8080]);
const NOT_ONE_HOST = new external_node_net_.BlockList();
NOT_ONE_HOST.addAddress('0.0.0.0', 'ipv4');
NOT_ONE_HOST.addAddress('255.255.255.255', 'ipv4');
NOT_ONE_HOST.addSubnet('224.0.0.0', 4, 'ipv4');
NOT_ONE_HOST.addAddress('::', 'ipv6');
NOT_ONE_HOST.addSubnet('ff00::', 8, 'ipv6');
const V4_IN_V6 = new external_node_net_.BlockList();
V4_IN_V6.addSubnet('::ffff:0:0', 96, 'ipv6');
/** A list by commas and lines with `#` comments. Repeated targets are traced once. Never throws. */
function parseTargets(text, defaults) {
    const entries = text
        .split(/\r\n|\n|\r/)
        .flatMap((line) => line.replace(/#.*$/s, '').split(','))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    if (entries.length === 0)
        return refused('no target named, expected at least one');
    if (entries.length > MAX_TARGETS)
        return refused(`found ${entries.length} targets, expected at most ${MAX_TARGETS}`);
    const targets = new Map();
    const faults = [];
    const notes = [];
    for (const entry of entries) {
        const parsed = parseTarget(entry, defaults);
        if (typeof parsed === 'string') {
            faults.push(`${(0,input_values/* quote */.hD)(withoutSecrets(entry))} ${parsed}`);
            continue;
        }
        const key = `${parsed.spec.protocol} ${parsed.spec.port} ${parsed.spec.speaks} ${parsed.spec.host}`;
        if (targets.has(key))
            notes.push(`${(0,input_values/* quote */.hD)(parsed.spec.target)} is named more than once and is traced once`);
        else
            targets.set(key, parsed.spec);
        if (parsed.ignored !== null)
            notes.push(`${(0,input_values/* quote */.hD)(parsed.spec.target)}: ${parsed.ignored} left out, only the host is traced`);
    }
    const untold = faults.length - MAX_FAULTS;
    return {
        targets: [...targets.values()],
        faults: untold > 0 ? [...faults.slice(0, MAX_FAULTS), `and ${untold} more targets are wrong`] : faults,
        notes,
    };
}
function refused(fault) {
    return { targets: [], faults: [fault], notes: [] };
}
/** One entry, or what is wrong with it, to stand behind the entry in a sentence. */
function parseTarget(entry, defaults) {
    if (entry.length > MAX_ENTRY)
        return `is ${entry.length} characters long, expected at most ${MAX_ENTRY}`;
    if (/[\s\p{C}]/u.test(entry))
        return 'holds a space or control character, expected a host, host:port or scheme://host';
    const url = /^([a-z][a-z0-9+.-]*):\/\/([^/?\\]*)(.*)$/iu.exec(entry);
    const scheme = url === null ? null : (SCHEMES.get(url[1]?.toLowerCase() ?? '') ?? null);
    if (url !== null && scheme === null) {
        return `has an unknown scheme, expected one of ${[...SCHEMES.keys()].join(', ')}`;
    }
    if (url === null && entry.includes('@'))
        return 'holds a user name, expected host or host:port';
    if (url === null && /[/?\\]/.test(entry))
        return 'holds a path, expected host, host:port or scheme://host';
    // Credentials, and paths and queries with tokens in them, must not reach the report: the target is named without them.
    const [prefix, authority, rest] = url === null ? ['', entry, ''] : [`${url[1]}://`, url[2] ?? '', url[3] ?? ''];
    const hostAndPort = authority.slice(authority.lastIndexOf('@') + 1);
    const address = splitAuthority(hostAndPort, url !== null);
    if (typeof address === 'string')
        return address;
    const host = checkHost(address.host, defaults.ipVersion);
    if ('fault' in host)
        return host.fault;
    const protocol = scheme?.protocol ?? defaults.protocol;
    if (protocol === 'icmp' && address.port !== null)
        return 'has a port, but ICMP has none';
    const inherited = protocol === 'icmp' ? null : defaults.port;
    const port = address.port ?? scheme?.port ?? inherited ?? USUAL_PORT[protocol];
    const speaks = scheme?.speaks ?? (port !== null && HTTP_PORTS.has(port) ? 'http' : 'tls');
    const ignored = [
        ...(authority.includes('@') ? ['user name'] : []),
        ...(rest === '' || rest === '/' ? [] : ['path']),
    ].join(' and ');
    return {
        spec: { target: prefix + hostAndPort, host: host.ascii, protocol, port, speaks },
        ignored: ignored === '' ? null : ignored,
    };
}
function splitAuthority(text, inUrl) {
    const bracketed = /^\[([^[\]]*)\](?::(.*))?$/s.exec(text);
    if (bracketed !== null) {
        const host = inUrl ? (bracketed[1] ?? '').replace('%25', '%') : (bracketed[1] ?? '');
        if ((0,external_node_net_.isIP)(host) !== 6)
            return 'has no IPv6 address between its brackets';
        return withPort(host, bracketed[2]);
    }
    if ((0,external_node_net_.isIP)(text) === 6)
        return { host: text, port: null };
    const [host = '', port, ...more] = text.split(':');
    if (more.length > 0)
        return 'is no IPv6 address; one with a port is written [address]:port';
    return withPort(host, port);
}
function withPort(host, port) {
    if (port === undefined)
        return { host, port: null };
    const value = /^[1-9]\d{0,4}$/.test(port) ? Number(port) : 0;
    return value >= 1 && value <= 65535 ? { host, port: value } : `has port ${(0,input_values/* quote */.hD)(port)}, expected 1 to 65535`;
}
/** A literal of the right family as it is, a name in its ASCII form. */
function checkHost(host, ipVersion) {
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0)
        return checkName(host);
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    const bare = host.replace(/%.*$/s, '');
    if (/%./s.test(host) && !/%[\w.-]{1,15}$/.test(host))
        return { fault: 'has a zone that is no interface name' };
    if (kind === 'ipv6' && V4_IN_V6.check(bare, kind))
        return { fault: 'is an IPv4 address in IPv6 form, expected plain IPv4' };
    if (NOT_ONE_HOST.check(bare, kind))
        return { fault: 'is not the address of one host' };
    if (ipVersion !== family && (ipVersion === 4 || ipVersion === 6)) {
        return { fault: `is an IPv${family} address, but ip-version is ${ipVersion}` };
    }
    return { ascii: host };
}
function checkName(name) {
    if (name === '')
        return { fault: 'names no host' };
    // Before the conversion, which would unescape %41 and drop what follows a slash.
    if (/[^\p{L}\p{M}\p{N}._-]/u.test(name))
        return { fault: 'holds a character that no host name has' };
    const labels = name.replace(/\.$/, '').split('.');
    // inet_aton reads 127.1, 0x7f000001 and 017700000001 as addresses, and so would the resolver.
    if (/^(\d+|0x[\da-f]*)$/i.test(labels.at(-1) ?? ''))
        return { fault: 'is neither a host name nor an IP address' };
    const ascii = (0,external_node_url_.domainToASCII)(name);
    if (ascii === '' || (0,external_node_net_.isIP)(ascii) !== 0)
        return { fault: 'is no valid host name' };
    const asciiLabels = ascii.replace(/\.$/, '').split('.');
    if (asciiLabels.join('.').length > 253)
        return { fault: 'is longer than the 253 characters a name may have' };
    if (asciiLabels.some((label) => label === ''))
        return { fault: 'has an empty part between its dots' };
    if (asciiLabels.some((label) => label.length > 63))
        return { fault: 'has a part longer than 63 characters' };
    if (asciiLabels.some((label) => !/^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label))) {
        return { fault: 'is no valid host name' };
    }
    return { ascii };
}
/** For showing an entry that failed: no user name, password, path or query. */
function withoutSecrets(entry) {
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(entry)?.[0] ?? '';
    const at = entry.lastIndexOf('@');
    const rest = at < scheme.length ? entry.slice(scheme.length) : `***@${entry.slice(at + 1)}`;
    return scheme + rest.replace(/[/?\\].*$/s, '/…');
}

;// CONCATENATED MODULE: ./build/js/action/inputs.js
/** What the user asked for, as one typed object; see shared contract, Inputs. */



function input(kind, standard, help) {
    return { kind, default: standard, help };
}
/** Every input, in the contract's order: one row each. `github-token` has its default in action.yml alone. */
const INPUTS = {
    targets: input(input_values/* text */.Qq, '', 'hosts to trace, by lines or commas: host, host:port, [v6]:port, scheme://host'),
    protocol: input((0,input_values/* choice */.Yq)('auto', 'udp', 'tcp', 'icmp', 'quic'), 'auto', 'for targets without a scheme'),
    port: input((0,input_values/* integer */.nd)(1, 65535), '', 'for targets that name none'),
    'ip-version': input(input_values/* ipVersion */.UR, 'auto', 'auto, 4, 6 or both'),
    'max-hops': input((0,input_values/* integer */.nd)(1, 255, 'hops'), '30', 'the last TTL that is tried'),
    probes: input((0,input_values/* integer */.nd)(1, 10, 'probes for each hop'), '3', 'probes for each hop'),
    'probe-timeout-ms': input((0,input_values/* integer */.nd)(1, 60_000, 'milliseconds'), '1000', 'the longest wait for one probe'),
    'timeout-seconds': input((0,input_values/* decimal */._)(1, 3600, 'seconds'), '60', 'the bound of the whole run'),
    source: input(input_values/* source */.sP, '', 'source address or interface'),
    'resolve-names': input(input_values/* boolean */.zM, 'true', 'names of hops by reverse DNS'),
    'resolve-asn': input(input_values/* boolean */.zM, 'false', 'origin AS of hops by DNS'),
    'fail-on-unreachable': input(input_values/* boolean */.zM, 'false', 'fail where a target was not reached'),
    'fail-on-pmtu-below': input((0,input_values/* integer */.nd)(68, 65_535, 'bytes'), '', 'fail on a smaller path MTU, bytes'),
    'fail-on-hops-above': input((0,input_values/* integer */.nd)(1, 255, 'hops'), '', 'fail on a longer path, hops'),
    'fail-on-rtt-above-ms': input((0,input_values/* decimal */._)(0, 600_000, 'milliseconds'), '', 'fail on a larger median RTT, milliseconds'),
    'fail-on-loss-above': input((0,input_values/* decimal */._)(0, 100, 'percent'), '', 'fail on more loss to the target, percent'),
    'fail-on-black-hole': input(input_values/* boolean */.zM, 'false', 'fail where large packets vanish'),
    'fail-on-path-change': input(input_values/* boolean */.zM, 'false', 'fail where the path differs from the baseline'),
    'on-inconclusive': input((0,input_values/* choice */.Yq)('pass', 'warn', 'fail'), 'warn', 'what an unknown value means to a gate'),
    'warn-only': input(input_values/* boolean */.zM, 'false', 'failed gates only warn'),
    baseline: input(input_values/* path */.Ae, '', 'an earlier report.json to compare with'),
    summary: input(input_values/* boolean */.zM, 'true', 'write the job summary (action only)'),
    'comment-summary-in-pr': input((0,input_values/* choice */.Yq)('never', 'on-failure', 'always'), 'never', 'comment on the PR (action only)'),
    'github-token': input(input_values/* text */.Qq, '', 'for the comment (action only)'),
};
/** Reads and checks every input. `read` gives an input's raw text by name; undefined or blank: not set. Never throws. */
function parseInputs(read) {
    const faults = [];
    /** The input's value; null where it is not set or wrong (then a fault stands). */
    function value(name) {
        const { kind, default: standard } = INPUTS[name];
        const given = (read(name) ?? '').trim() || standard;
        if (given === '')
            return null;
        const parsed = kind.parse(given);
        if (parsed === undefined)
            faults.push(`${name}: found ${(0,input_values/* quote */.hD)(given)}, expected ${kind.expected}`);
        return parsed ?? null;
    }
    /** A value that has a default: the fallback stands only beside a fault, and is then never used. */
    function set(name, fallback) {
        return value(name) ?? fallback;
    }
    const list = value('targets') ?? '';
    const protocol = set('protocol', 'auto');
    const port = value('port');
    const version = set('ip-version', 'auto');
    const parsed = parseTargets(list, { protocol, port, ipVersion: version });
    faults.push(...parsed.faults.map((fault) => `targets: ${fault}`));
    const inputs = {
        targets: parsed.targets,
        ipVersion: version,
        maxHops: set('max-hops', 0),
        probes: set('probes', 0),
        probeTimeoutMs: set('probe-timeout-ms', 0),
        timeoutMs: set('timeout-seconds', 0) * 1000,
        source: value('source'),
        resolveNames: set('resolve-names', false),
        resolveAsn: set('resolve-asn', false),
        gates: gatesSet({
            'fail-on-unreachable': value('fail-on-unreachable'),
            'fail-on-pmtu-below': value('fail-on-pmtu-below'),
            'fail-on-hops-above': value('fail-on-hops-above'),
            'fail-on-rtt-above-ms': value('fail-on-rtt-above-ms'),
            'fail-on-loss-above': value('fail-on-loss-above'),
            'fail-on-black-hole': value('fail-on-black-hole'),
            'fail-on-path-change': value('fail-on-path-change'),
        }),
        onInconclusive: set('on-inconclusive', 'warn'),
        warnOnly: set('warn-only', false),
        baseline: value('baseline'),
        summary: set('summary', false),
        comment: set('comment-summary-in-pr', 'never'),
        token: value('github-token'),
    };
    const sourceFamily = (0,external_node_net_.isIP)(inputs.source ?? '');
    if (sourceFamily !== 0 && version !== 'auto' && version !== sourceFamily) {
        faults.push(`source: found the IPv${sourceFamily} address ${(0,input_values/* quote */.hD)(inputs.source ?? '')}, but ip-version is ${version}`);
    }
    if (inputs.gates['fail-on-path-change'] === true && inputs.baseline === null) {
        faults.push('fail-on-path-change: needs the input baseline, the path of an earlier report.json');
    }
    return faults.length > 0 ? { faults } : { inputs, notes: parsed.notes };
}
function gatesSet(gates) {
    return Object.fromEntries(Object.entries(gates).filter(([, limit]) => limit !== null && limit !== false));
}
/** How the runner hands an input over: INPUT_ and its name in upper case, spaces as underscores, dashes kept. */
function inputs_readFromEnvironment(env) {
    return (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}

;// CONCATENATED MODULE: ./build/js/action/command-line.js
/** The command line's arguments to the action's inputs: every input is an option of the same name. Shared contract, The command line. */


/**
 * Reads `TARGET… [--name value] [--name=value] [--json]`. Yes-or-no options need no value, and take `true` or `false`. `--`
 * ends the options. An option given twice counts once, as it stands last.
 */
function parseCommandLine(args) {
    const given = new Map();
    const targets = [];
    const faults = [];
    let json = false;
    for (let at = 0; at < args.length; at++) {
        const arg = args[at] ?? '';
        if (arg === '--') {
            targets.push(...args.slice(at + 1));
            break;
        }
        if (arg === '--help' || arg === '-h')
            return { kind: 'help' };
        if (arg === '--version')
            return { kind: 'version' };
        if (arg === '--json') {
            json = true;
            continue;
        }
        if (!arg.startsWith('-') || arg === '-') {
            targets.push(arg);
            continue;
        }
        const [, name = '', , inline] = /^--([^=]*)(=(.*))?$/s.exec(arg) ?? [];
        if (!isInput(name)) {
            faults.push(`unknown option ${(0,input_values/* quote */.hD)(arg)}, see --help`);
            continue;
        }
        const next = args[at + 1];
        const takesNext = isYesOrNo(name) ? next !== undefined && input_values/* boolean */.zM.parse(next) !== undefined : true;
        if (inline !== undefined)
            given.set(name, inline);
        else if (!takesNext)
            given.set(name, 'true');
        else if (next === undefined)
            faults.push(`--${name} needs a value: ${INPUTS[name].kind.expected}`);
        else {
            given.set(name, next);
            at++;
        }
    }
    if (faults.length > 0)
        return { kind: 'usage', faults };
    const list = [...targets, given.get('targets') ?? ''].join('\n');
    return { kind: 'trace', json, read: (name) => (name === 'targets' ? list : given.get(name)) };
}
function helpText() {
    const rows = Object.entries(INPUTS).map(([name, { default: standard, help }]) => {
        const suffix = standard === '' ? '' : ` (default: ${standard})`;
        return `  ${`--${name}`.padEnd(24)} ${help}${suffix}`;
    });
    return [
        'Usage: tracepath-action TARGET… [options]',
        '',
        'Traces the path to each target, finds its path MTU and says what is wrong.',
        'TARGET is host, host:port, [v6]:port, or scheme://host with udp, tcp, icmp, quic, http or https.',
        '',
        ...rows,
        `  ${'--json'.padEnd(24)} print the report as JSON, and nothing else`,
        `  ${'--version'.padEnd(24)} print the version`,
        '',
        'Exit status: 0 every target reached and no gate failed, 1 not reached or a gate failed, 2 usage.',
        '',
    ].join('\n');
}
function isInput(name) {
    return Object.hasOwn(INPUTS, name);
}
function isYesOrNo(name) {
    return INPUTS[name].kind === input_values/* boolean */.zM;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/js/action/leave.js
var leave = __nccwpck_require__(2798);
;// CONCATENATED MODULE: ./build/js/action/interruption.js
/**
 * What may end a run before its measuring is done: the step's bound, a cancelled job (the runner sends SIGINT and, 7.5
 * seconds later, SIGTERM), Ctrl-C. The first only stops the measuring, so that what was measured is still reported.
 */


const SIGNALS = ['SIGINT', 'SIGTERM'];
/** npx passes a signal on that the terminal has sent to its child as well: two in such a time are one. */
const SAME_SIGNAL_MS = 500;
/** Begins to listen. A second signal, half a second or more after the first, ends the process at once. */
function interruption_interruption(timeoutMs) {
    const controller = new AbortController();
    let first = null;
    const timer = setTimeout(() => controller.abort('deadline'), timeoutMs);
    const onSignal = (name) => {
        const exitCode = 128 + external_node_os_.constants.signals[name];
        if (first === null) {
            first = { exitCode, at: performance.now() };
            controller.abort('cancelled');
        }
        else if (performance.now() - first.at >= SAME_SIGNAL_MS) {
            void (0,leave/* leave */.q)(exitCode);
        }
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        exitCode: () => first?.exitCode ?? null,
        [Symbol.dispose]: () => {
            clearTimeout(timer);
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}

// EXTERNAL MODULE: ./build/js/action/baseline.js
var baseline = __nccwpck_require__(2010);
// EXTERNAL MODULE: ./build/js/net/libc-unavailable.js
var libc_unavailable = __nccwpck_require__(367);
;// CONCATENATED MODULE: ./build/js/action/platform.js
/** Where the action can run at all: shared contract, Exit and errors. Asked before the native library is loaded. */

/** One sentence with what is needed; null: this platform will do. Names are Node's `process.platform` and `process.arch`. */
function unsupported(platform, arch) {
    const supported = platform === 'linux' && (arch === 'x64' || arch === 'arm64');
    return supported ? null : new libc_unavailable/* LibcUnavailable */.X(platform, arch, null).message;
}

;// CONCATENATED MODULE: ./build/js/action/request.js
/** All that must be right before a packet leaves: the platform, every input, the baseline's file. */



function request_readRequest(read) {
    const needs = unsupported(process.platform, process.arch);
    if (needs !== null)
        return { faults: [needs] };
    const parsed = parseInputs(read);
    const path = (read('baseline') ?? '').trim();
    const earlier = path === '' ? { baseline: null } : (0,baseline/* readBaseline */.m)(path);
    const faults = [...('faults' in parsed ? parsed.faults : []), ...('fault' in earlier ? [earlier.fault] : [])];
    return 'faults' in parsed || 'fault' in earlier ? { faults } : { ...parsed, baseline: earlier.baseline };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/js/action/run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * The action's run, from the runner's environment to the step's exit status. Packets leave before the toolkit is loaded:
 * everything that GitHub needs is imported while they fly (shared facts, github-actions.md: start-up figures).
 */




/** Loads the network only where it can work. */
const measureHere = async (...given) => (await __nccwpck_require__.e(/* import() */ 445).then(__nccwpck_require__.bind(__nccwpck_require__, 3445))).measure(...given);
/** Runs the whole step. @returns the exit status: 0, 1 for a failed step, 130 or 143 after a signal. */
async function run(measureTargets = measureHere) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedAt = new Date();
        const asked = readRequest(readFromEnvironment(process.env));
        if ('faults' in asked)
            return failStep(asked.faults);
        const { inputs, baseline, notes } = asked;
        const interrupted = __addDisposableResource(env_1, interruption(inputs.timeoutMs), false);
        const started = Promise.withResolvers();
        const measuring = measureTargets(inputs, interrupted.signal, { onStart: () => started.resolve() });
        const toolkit = Promise.race([started.promise, measuring])
            .catch(() => undefined) // Told below, where the measuring itself is awaited.
            .then(() => setImmediate()) // The probes that this start brings along leave first.
            .then(() => Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(534), __nccwpck_require__.e(807)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5807)), Promise.all(/* import() */[__nccwpck_require__.e(534), __nccwpck_require__.e(279)]).then(__nccwpck_require__.bind(__nccwpck_require__, 279))]));
        toolkit.catch(() => undefined); // Awaited only after the measuring; until then it must not end the process.
        try {
            const measured = await measuring;
            const durationMs = Date.now() - startedAt.getTime();
            const [{ publish, note }, { assess }] = await toolkit;
            const assessment = assess(measured, { inputs, baseline, startedAt, durationMs });
            notes.forEach(note);
            await publish(assessment, inputs);
            return interrupted.exitCode() ?? (assessment.judgement.failures.length > 0 ? 1 : 0);
        }
        catch (error) {
            return failStep([error instanceof Error ? error.message : String(error)]);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function failStep(sentences) {
    const { fail } = await Promise.all(/* import() */[__nccwpck_require__.e(998), __nccwpck_require__.e(534), __nccwpck_require__.e(807)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5807));
    await fail(sentences);
    return 1;
}

;// CONCATENATED MODULE: ./build/js/action/run-command-line.js
var run_command_line_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_command_line_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** The command line's run: hops in tracepath's shape as they are found, then the diagnosis; or the report as JSON. */






/** Exit status: 0 all reached and no gate failed, 1 not reached or a gate failed, 2 usage, 128 + a signal's number. */
async function runCommandLine(args, measureTargets = measureHere) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedAt = new Date();
        const command = parseCommandLine(args);
        const complain = (faults, status) => {
            for (const fault of faults)
                process.stderr.write(`tracepath-action: ${(0,report_escape/* plainLine */.h0)(fault)}\n`);
            return status;
        };
        if (command.kind === 'help')
            return print(helpText(), 0);
        if (command.kind === 'version')
            return print(`${version/* VERSION */.x}\n`, 0);
        if (command.kind === 'usage')
            return complain(command.faults, 2);
        const request = request_readRequest(command.read);
        if ('faults' in request)
            return complain(request.faults, 2);
        complain(request.notes, 0);
        const { inputs, baseline } = request;
        const screen = command.json ? null : await openScreen();
        const interrupted = run_command_line_addDisposableResource(env_1, interruption_interruption(inputs.timeoutMs), false);
        let measured;
        try {
            measured = await measureTargets(inputs, interrupted.signal, screen?.progress ?? {});
        }
        catch (error) {
            return complain([error instanceof Error ? error.message : String(error)], 1);
        }
        const durationMs = Date.now() - startedAt.getTime();
        const { assess } = await Promise.all(/* import() */[__nccwpck_require__.e(534), __nccwpck_require__.e(279)]).then(__nccwpck_require__.bind(__nccwpck_require__, 279));
        const { report, judgement } = assess(measured, { inputs, baseline, startedAt, durationMs });
        if (screen === null)
            print((await __nccwpck_require__.e(/* import() */ 291).then(__nccwpck_require__.bind(__nccwpck_require__, 4291))).reportJson(report), 0);
        else
            screen.finish(report.targets);
        const good = judgement.failures.length === 0 && report.targets.every(({ reached }) => reached);
        return interrupted.exitCode() ?? (good ? 0 : 1);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        run_command_line_disposeResources(env_1);
    }
}
function print(text, status) {
    process.stdout.write(text);
    return status;
}
/** The hops of the target that starts first appear as they are found; the others, measured meanwhile, follow it whole. */
async function openScreen() {
    const { consoleStart, consoleHop, consoleEnd } = await __nccwpck_require__.e(/* import() */ 832).then(__nccwpck_require__.bind(__nccwpck_require__, 4832));
    let live = null;
    let shownTtl = 0;
    const progress = {
        onStart: (index, label, address, localMtu) => {
            if (live !== null)
                return;
            live = { index, label, address };
            print(`${consoleStart(label, address, localMtu)}\n`, 0);
        },
        onHop: (index, hop) => {
            if (live?.index !== index)
                return;
            shownTtl = hop.ttl;
            print(`${consoleHop(hop, live.address)}\n`, 0);
        },
    };
    const isLive = ({ target, address }) => target === live?.label && address === live.address;
    const finish = (targets) => {
        const liveFirst = [...targets.filter(isLive), ...targets.filter((target) => !isLive(target))];
        const texts = liveFirst.map((target) => {
            const head = isLive(target) ? [] : [consoleStart(target.target, target.address, target.pmtu.localMtu)];
            const hops = target.hops.filter(({ ttl }) => !isLive(target) || ttl > shownTtl);
            return [...head, ...hops.map((hop) => consoleHop(hop, target.address)), consoleEnd(target)].join('\n');
        });
        print(`${texts.join('\n\n')}\n`, 0);
    };
    return { progress, finish };
}


/***/ }),

/***/ 7720:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_leave_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2798);
/* harmony import */ var _action_run_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8981);
/** The command line's entry: see action/run-command-line.ts. */


// A reader that closes early, as head does, ends the program without a stack trace.
process.stdout.on('error', () => process.exit(1));
await (0,_action_leave_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .q)(await (0,_action_run_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .r)(process.argv.slice(2)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ LibcUnavailable)
/* harmony export */ });
/** The one sentence for a machine on which the C library can't be called. Knows no native code, so that anybody may import it. */
class LibcUnavailable extends Error {
    name = 'LibcUnavailable';
    /** `cause` is what loading the native library threw. */
    constructor(platform, arch, cause) {
        super(sentence(platform, arch, cause instanceof Error ? cause.message : String(cause)), { cause });
    }
}
function sentence(platform, arch, message) {
    if (platform !== 'linux' || (arch !== 'x64' && arch !== 'arm64')) {
        return `tracepath-action measures on Linux x64 and arm64, and this runner is ${platform} ${arch}: run the job on such a runner, as ubuntu-latest.`;
    }
    const [firstLine = ''] = message.split('\n');
    if (/libstdc\+\+|libgcc_s/.test(message)) {
        return `The library through which the kernel is asked needs libstdc++, which this system lacks: on Alpine run "apk add libstdc++" before this step (${firstLine}).`;
    }
    return `The native library (koffi for linux-${arch}) could not be loaded: ${firstLine}`;
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   oN: () => (/* binding */ withinLine)
/* harmony export */ });
/* unused harmony export longestName */
/**
 * Text that others control (reverse DNS names, targets as written, error texts) made harmless for each place it is shown in.
 * Facts: CommonMark 0.31 section 6.1 (code spans), GFM sections 4.10 and 6.9 (tables, autolinks), GitHub's own filters,
 * which turn @names, #numbers, :emoji:, commit hashes and addresses into links everywhere but in code, the runner's workflow
 * commands (`::error::` at the start of a line, `##[error]` anywhere in it), ECMA-48 (terminal controls), UAX 9 (bidi).
 */
/** Longest text that a table cell or a line shows of a foreign name, in code points. */
const longestName = 100;
/** Longest sentence, in code points. */
const longestProse = 1000;
// Nothing of these is seen as itself: controls, formats (bidi, zero width), surrogates, private use, unassigned, separators,
// blank letters (Hangul fillers, braille blank), variation selectors, and marks piled on one letter beyond three.
const unseen = /[\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\p{Variation_Selector}|(?<=\p{M}{3})\p{M}/gu;
function codePoint(character) {
    return character === ' ' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/**
 * `text` with every character that cannot be seen written as `\u{hex}`, at most `most` code points long; the middle gives way
 * to an ellipsis, because a name says most at its ends.
 */
function visible(text, most = longestName) {
    // Cut before the replacement too, so that a megabyte of garbage costs nothing.
    return shorten(shorten(text, most).replace(unseen, codePoint), most);
}
function shorten(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text.length > 4 * most ? text.slice(0, 2 * most) + text.slice(-2 * most) : text);
    if (characters.length <= most && text.length <= 4 * most)
        return text;
    const head = Math.ceil((most - 1) / 2);
    return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (most - 1 - head)).join('')}`;
}
/**
 * One line for a terminal, a log or an annotation: no control characters, no direction changes, no line breaks, and nothing
 * that the runner reads as a workflow command.
 */
function plainLine(text, most = longestProse) {
    return withinLine(text.replace(/\s+/gu, ' '), most).replace(/^( *):(?=:)/u, '$1\\u{3a}');
}
/** The same for text that stands after other text of its line, and so may begin with `::` as an IPv6 address does. */
function withinLine(text, most = longestProse) {
    return visible(text, most).replaceAll('##[', '#\\u{23}[');
}
/** A Markdown code span, safe in a table cell too: what it holds is shown as it is and nothing in it is a link, a mention or markup. */
function codeSpan(text, most = longestName) {
    // A backtick could end the span and a pipe the cell: neither belongs in a name, so both are shown by their number.
    const shown = visible(text, most).trim().replace(/[`|]/gu, codePoint);
    return `\`${shown === '' ? '(empty)' : shown}\``;
}
/** The same as HTML, for where Markdown is not read, as in `<summary>`. */
function htmlCode(text, most = longestName) {
    return `<code>${visible(text, most).replace(/[&<>"'`]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
// A word, possibly with hyphens or slashes between words; a number with its separators. All else is shown as code.
const number = String.raw `\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const letters = String.raw `[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*`;
const word = new RegExp(`^(?:${letters}|(?:${number})%?)(?:[-–/](?:${letters}|${number}))*$`, 'u');
// Words that GitHub turns into links all the same: www., commit hashes, GH-1, CVE-2020-1, any KEY-123 that a repository set up.
const linked = /www$|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])|\p{L}-[\p{L}\p{N}-]*\d/iu;
const harmless = /^(?:[=%+–—…→≥≤≈×-]|\.\.\.)$/u;
function proseWord(token) {
    const [, opening = '', core = '', closing = ''] = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?]*)$/u.exec(token) ?? [];
    if (core === '' || harmless.test(core) || (word.test(core) && !linked.test(core))) {
        return token;
    }
    return `${opening}${codeSpan(core)}${closing}`;
}
/**
 * A sentence that may carry foreign text, as Markdown for one line or cell: plain words and numbers stay as they are; what stands
 * in backticks and all else (addresses, names, options, markup) becomes code spans.
 */
function prose(text, most = longestProse) {
    return (visible(text.replace(/\s+/gu, ' '), most)
        .trim()
        .split(/(`[^`]*[^`\s][^`]*`)/u)
        .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.split(' ').map(proseWord).join(' ')))
        .join('')
        .replaceAll('``', '` `') // two spans side by side would read as one
        // At the start of a line these would begin a list or underline a heading.
        .replace(/^(?:[-+=]|\d+[.)])(?= |$)/u, (item) => `${item.slice(0, -1)}\\${item.slice(-1)}`));
}
/** A fenced block to copy from. Line breaks stay; its fence is longer than any within. */
function codeBlock(text, language = '') {
    const lines = text
        .replaceAll('\t', '    ')
        .split(/\r?\n/u)
        .map((line) => visible(line, longestProse));
    const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/gu) ?? []).map((run) => run.length + 1)));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
/** A label for a Mermaid node or edge, without its quotes: only characters that mean nothing to Mermaid, `·` for the rest. */
function mermaidLabel(text, most = 60) {
    return visible(text, most).replace(/[^\p{L}\p{N} .,:/_+()–…-]/gu, '·');
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that the report and the command line state; test/house/package.test.ts holds it equal to package.json's. */
const VERSION = '1.0.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7720);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
