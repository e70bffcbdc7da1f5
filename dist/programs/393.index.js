export const id = 393;
export const ids = [393];
export const modules = {

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   BX: () => (/* binding */ proxy),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UP: () => (/* binding */ matrix),
/* harmony export */   UR: () => (/* binding */ ipVersion),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   fO: () => (/* binding */ orJob),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nG: () => (/* binding */ httpStatus),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   sP: () => (/* binding */ source),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1228);
/* harmony import */ var _report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
/* harmony import */ var _service_proxy_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9884);
/* harmony import */ var _service_status_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7961);
/** The kinds of values an input may hold: how each is read, and the words for what was expected (YAML 1.2 core schema). */




const INTEGER = /^(0|[1-9]\d{0,8})$/;
const DECIMAL = /^(0|[1-9]\d{0,8})(\.\d{1,6})?$/;
/** Whole numbers in plain decimal digits: no sign, exponent or leading zero. */
function integer(min, max, unit = '') {
    return { type: 'integer', ...number(INTEGER, 'a whole number', min, max, unit) };
}
function decimal(min, max, unit = '') {
    return { type: 'float', ...number(DECIMAL, 'a number', min, max, unit) };
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
/** A number, or `job`. */
function orJob({ expected, parse }) {
    return { expected: `${expected}, or job`, parse: (text) => (text === 'job' ? text : parse(text)) };
}
function choice(...values) {
    return {
        type: values,
        expected: `one of ${values.join(', ')}`,
        parse: (text) => values.find((value) => value === text),
    };
}
/** The forms that @actions/core's getBooleanInput takes. */
const boolean = {
    type: 'boolean',
    expected: 'true or false',
    parse: (text) => {
        if (/^(true|True|TRUE)$/.test(text))
            return true;
        return /^(false|False|FALSE)$/.test(text) ? false : undefined;
    },
};
const IP_VERSIONS = ['auto', 4, 6, 'both'];
const ipVersion = {
    type: IP_VERSIONS.map(String),
    expected: `one of ${IP_VERSIONS.join(', ')}`,
    parse: (text) => IP_VERSIONS.find((version) => String(version) === text),
};
/** IFNAMSIZ (linux/if.h) leaves 15 bytes; the kernel forbids slashes, colons and spaces in an interface's name. */
const source = {
    expected: 'an IP address of this machine or an interface name',
    parse: (text) => ((0,_net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isIp */ .SC)(text) !== 0 || /^[^\s/:\p{C}]{1,15}$/u.test(text) ? text : undefined),
};
const path = {
    expected: 'the path of a file',
    parse: (text) => (text.length <= 4096 && !text.includes('\0') ? text : undefined),
};
const LONGEST_MATRIX = 64 * 1024;
/** A leg of a matrix as `toJSON(matrix)` writes it: an object, or `null` outside a matrix. */
const matrix = {
    expected: 'a JSON object, as toJSON(matrix) gives it',
    parse: (text) => {
        if (text.length > LONGEST_MATRIX)
            return undefined;
        try {
            const leg = JSON.parse(text);
            if (leg === null)
                return { leg };
            return typeof leg === 'object' && !Array.isArray(leg) ? { leg: leg } : undefined;
        }
        catch {
            return undefined;
        }
    },
};
const httpStatus = {
    expected: 'statuses from 100 to 599, as in "200, 300-399, 4xx"',
    parse: _service_status_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatusRanges */ .C,
};
const proxy = {
    expected: 'auto, none, or the URL of an HTTP proxy, as in "http://proxy.example:3128"',
    parse: (text) => {
        if (text === 'auto' || text === 'none')
            return text;
        const { kind } = (0,_service_proxy_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProxy */ .YR)(text, 'input');
        return /^https?:\/\//i.test(text) && (kind === 'http' || kind === 'https') ? text : undefined;
    },
    shown: (text) => (text.includes('@') ? `…${text.slice(text.lastIndexOf('@'))}` : text),
};
/** Any text; what it holds is judged elsewhere. */
const text = { expected: 'text', parse: (value) => value };
/** What was found, for a fault's sentence: in double quotes, unprintable characters by number, at most 80 characters. */
function quote(found) {
    return `"${(0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(found, 80)}"`;
}


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readReportFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/js/report/earlier-report.js
const MAX_TARGETS = 512;
const MAX_TTL = 255;
const MAX_RESPONDERS = 256;
const MAX_FINDINGS = 64;
const MAX_TEXT = 4096;
const MAX_MS = 1e9;
/** @returns the report, or what is wrong with it, to stand behind "FILE" in a sentence. Never throws. */
function parseEarlierReport(value) {
    if (!isRecord(value))
        return { fault: 'is no JSON object' };
    const { schemaVersion } = value;
    if (schemaVersion !== 1) {
        const found = typeof schemaVersion === 'number' || typeof schemaVersion === 'string'
            ? `"${earlier_report_text(String(schemaVersion), 20)}"`
            : 'none';
        return { fault: `has schemaVersion ${found}, not 1` };
    }
    const targets = list(value.targets, MAX_TARGETS);
    if (targets === null)
        return { fault: `has no list of at most ${MAX_TARGETS} targets` };
    const parsed = targets.map(earlierTarget);
    const wrong = parsed.indexOf(null);
    if (wrong >= 0)
        return { fault: `is malformed at targets[${wrong}]` };
    return {
        report: {
            startedAt: earlier_report_text(value.startedAt, 40) ?? '',
            conclusion: oneOf(value.conclusion, ['success', 'failure', 'neutral']) ?? 'neutral',
            runner: earlierRunner(value.runner),
            targets: parsed.filter((target) => target !== null),
        },
    };
}
function earlierRunner(value) {
    const runner = isRecord(value) ? value : {};
    return {
        name: earlier_report_text(runner.name, MAX_TEXT),
        job: earlier_report_text(runner.job, MAX_TEXT),
        matrix: isRecord(runner.matrix) && Object.keys(runner.matrix).length > 0 ? runner.matrix : null,
        image: earlier_report_text(runner.image, MAX_TEXT),
        environment: earlier_report_text(runner.environment, MAX_TEXT),
        os: earlier_report_text(runner.os, MAX_TEXT),
        arch: earlier_report_text(runner.arch, MAX_TEXT),
        container: typeof runner.container === 'boolean' ? runner.container : null,
    };
}
function earlierTarget(value) {
    if (!isRecord(value) || !isRecord(value.pmtu))
        return null;
    const { target, family, hopCount } = value;
    const hops = list(value.hops, MAX_TTL)?.map(hop);
    const pmtu = pathMtu(value.pmtu);
    if (typeof target !== 'string' || target.length > MAX_TEXT || hops === undefined || pmtu === null)
        return null;
    if (family !== null && family !== 4 && family !== 6)
        return null;
    if (hopCount !== null && !isWhole(hopCount, MAX_TTL))
        return null;
    if (!hops.every((row) => row !== null))
        return null;
    return {
        target,
        address: earlier_report_text(value.address, MAX_TEXT),
        family,
        reached: value.reached === true,
        service: isRecord(value.service) ? oneOf(value.service.state, ['working', 'failing']) : null,
        cutShort: value.endReason === 'deadline' || value.endReason === 'cancelled',
        hopCount,
        hops,
        pmtu,
        rttMs: roundTrip(value.rttMs),
        findings: (list(value.diagnosis, MAX_FINDINGS) ?? []).flatMap((one) => finding(one) ?? []),
    };
}
function pathMtu(value) {
    const { bytes } = value;
    const status = oneOf(value.status, ['confirmed', 'upper-bound', 'unknown']);
    if ((bytes !== null && !isWhole(bytes, 0xffff_ffff)) || status === null)
        return null;
    return { bytes, status };
}
function hop(value) {
    if (!isRecord(value) || !isWhole(value.ttl, MAX_TTL))
        return null;
    const addresses = list(value.responders, MAX_RESPONDERS)?.map((responder) => isRecord(responder) ? earlier_report_text(responder.address, 64) : null);
    if (addresses === undefined || !addresses.every((address) => address !== null))
        return null;
    return { ttl: value.ttl, responders: addresses.map((address) => ({ address })) };
}
function roundTrip(value) {
    if (!isRecord(value))
        return null;
    const { min, median, max } = value;
    return isMillis(min) && isMillis(median) && isMillis(max) ? { min, median, max } : null;
}
function finding(value) {
    if (!isRecord(value))
        return null;
    const severity = oneOf(value.severity, ['error', 'warning', 'info']);
    const code = typeof value.code === 'string' && /^[a-z0-9-]{1,60}$/.test(value.code) ? value.code : null;
    return severity === null || code === null ? null : { code, severity };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isWhole(value, max) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}
function isMillis(value) {
    return typeof value === 'number' && value >= 0 && value <= MAX_MS;
}
function list(value, most) {
    return Array.isArray(value) && value.length <= most ? value : null;
}
/** A string that is not empty and not longer than `most`; null: anything else. */
function earlier_report_text(value, most) {
    return typeof value === 'string' && value !== '' && value.length <= most ? value : null;
}
function oneOf(value, known) {
    return known.find((one) => one === value) ?? null;
}

;// CONCATENATED MODULE: ./build/js/action/report-file.js
/** Reads a report.json that may come from anywhere: a regular file of bounded size that holds JSON of our schema. */


const MAX_BYTES = 16 * 1024 * 1024;
/** Never throws, and never waits: a FIFO is opened without a writer and then refused. */
function readReportFile(path) {
    const unusable = (why) => ({ kind: 'unusable', why });
    let text;
    try {
        text = readRegularFile(path);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        return code === 'ENOENT'
            ? { kind: 'missing' }
            : unusable(code === NOT_REGULAR ? 'is no regular file' : `cannot be read (${code})`);
    }
    if (text === null)
        return unusable(`has more than ${MAX_BYTES} bytes`);
    if (text.trim() === '')
        return unusable('is empty');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return unusable('is not JSON, or was cut off');
    }
    const parsed = parseEarlierReport(value);
    return 'fault' in parsed ? unusable(parsed.fault) : { kind: 'report', report: parsed.report, text };
}
const NOT_REGULAR = 'not regular';
/** @returns null: the file is too large. The size that the system states is not trusted: reading is bounded. */
function readRegularFile(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            throw Object.assign(new Error(NOT_REGULAR), { code: NOT_REGULAR });
        if (stat.size > MAX_BYTES)
            return null;
        const chunks = [];
        for (let total = 0; total <= MAX_BYTES;) {
            const chunk = Buffer.allocUnsafe(Math.max(4096, stat.size - total + 1));
            const length = (0,external_node_fs_.readSync)(file, chunk);
            if (length === 0)
                return Buffer.concat(chunks).toString('utf8');
            chunks.push(chunk.subarray(0, length));
            total += length;
        }
        return null;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}


/***/ }),

/***/ 6318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cy: () => (/* binding */ plainIndented),
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
/** The same for a line of a remedy, which keeps its indent: YAML is pasted from it. */
function plainIndented(line) {
    const indent = /^ */u.exec(line)?.[0].slice(0, 40) ?? '';
    return indent + plainLine(line.slice(indent.length));
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
const number = String.raw `\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** `letter`, `alphanumeric`: members of a character class. */
function wordsOf(letter, alphanumeric, marks) {
    const letters = `[${alphanumeric}][${alphanumeric}${marks}'’]*`;
    const hash = '(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])';
    return {
        plain: new RegExp(`^(?:${letters}|(?:${number})%?)(?:[-–/](?:${letters}|${number}))*$`, 'u'),
        linked: new RegExp(`www$|${hash}|[${letter}]-[${alphanumeric}-]*\\d`, 'iu'),
    };
}
const asciiWords = wordsOf('a-z', 'a-zA-Z0-9', '');
/** Made when first needed: to collect all of Unicode's letters takes 2 ms. */
let unicodeWords = null;
function wordsFor(token) {
    if (/^[\x20-\x7e]*$/.test(token))
        return asciiWords;
    unicodeWords ??= wordsOf(String.raw `\p{L}`, String.raw `\p{L}\p{N}`, String.raw `\p{M}`);
    return unicodeWords;
}
const harmless = /^(?:[=%+–—…→≥≤≈×-]|\.\.\.)$/u;
function proseWord(token) {
    const [, opening = '', core = '', closing = ''] = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?]*)$/u.exec(token) ?? [];
    if (core === '' || harmless.test(core))
        return token;
    const { plain, linked } = wordsFor(core);
    if (plain.test(core) && !linked.test(core))
        return token;
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

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ chooseProxy),
/* harmony export */   YR: () => (/* binding */ parseProxy),
/* harmony export */   mg: () => (/* binding */ usedProxy)
/* harmony export */ });
/* unused harmony export isExcepted */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/**
 * Which proxy a client would use for a target: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY as curl obeys them (curl(1),
 * "ENVIRONMENT"), lower case first. The usual libraries tell neither the variable nor know CIDR, hence this.
 */

/** null: the target is asked directly. `setting`: `auto`, `none` or a proxy's URL. */
function chooseProxy(target, setting, env) {
    if (setting === 'none' || (target.scheme !== 'http' && target.scheme !== 'https'))
        return null;
    if (setting !== 'auto')
        return parseProxy(setting, 'input');
    const found = firstSet(env, [`${target.scheme}_proxy`, 'all_proxy']);
    if (found === null)
        return null;
    const exceptions = firstSet(env, ['no_proxy']);
    if (exceptions !== null && isExcepted(target, exceptions.value))
        return null;
    return parseProxy(found.value, found.name);
}
/** The proxy that a target is asked through; null: none, or one that is not used (SOCKS, or no URL at all). */
function usedProxy(target) {
    const proxy = chooseProxy(target, target.proxy, target.env);
    return proxy !== null && (proxy.kind === 'http' || proxy.kind === 'https') ? proxy : null;
}
/** A proxy's URL, with or without its scheme. Never throws; what is no URL is of the kind `invalid`. */
function parseProxy(value, from) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : null;
    const scheme = url?.protocol.slice(0, -1) ?? '';
    const socks = /^socks[45]?[ah]?$/.test(scheme);
    if (url === null || url.hostname === '' || (scheme !== 'http' && scheme !== 'https' && !socks)) {
        return { url: '…', from, kind: 'invalid', host: '', port: 0, authorization: null };
    }
    const standard = scheme === 'https' ? 443 : 80;
    const port = Number(url.port) || (socks ? 1080 : standard);
    const credentials = `${decode(url.username)}:${decode(url.password)}`;
    return {
        url: `${scheme}://${url.hostname}${url.port === '' ? '' : `:${url.port}`}`,
        from,
        kind: socks ? 'socks' : scheme === 'https' ? 'https' : 'http',
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port,
        authorization: credentials === ':' ? null : `Basic ${Buffer.from(credentials).toString('base64')}`,
    };
}
/** Whether NO_PROXY names a target: hosts and their subdomains, with or without a port, addresses, CIDR, `*`. */
function isExcepted({ host, port }, exceptions) {
    const name = host.toLowerCase().replace(/\.$/, '');
    return exceptions
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || excepts(entry, name, port));
}
function excepts(entry, name, port) {
    const [, bracketed, plain = '', onlyPort] = /^(?:\[([^\]]*)\]|([^:]*|.*:.*:.*))(?::(\d{1,5}))?$/.exec(entry) ?? [];
    const pattern = (bracketed ?? plain).replace(/^\*?\./, '').replace(/\.$/, '');
    if (pattern === '' || (onlyPort !== undefined && Number(onlyPort) !== port))
        return false;
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name);
    if (family === 0)
        return name === pattern || name.endsWith(`.${pattern}`);
    return inSubnet(name, family, pattern);
}
function inSubnet(address, family, pattern) {
    const [network = '', prefix, ...more] = pattern.split('/');
    const longest = family === 4 ? 32 : 128;
    const bits = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
    if (more.length > 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network) !== family || bits < 0 || bits > longest)
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(network, bits, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(address.replace(/%.*$/, ''), family === 4 ? 'ipv4' : 'ipv6');
}
function firstSet(env, names) {
    for (const name of names.flatMap((lower) => [lower, lower.toUpperCase()])) {
        const value = env[name]?.trim() ?? '';
        if (value !== '')
            return { name, value };
    }
    return null;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a stray per cent sign stands for itself
    }
}


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseStatusRanges),
/* harmony export */   t: () => (/* binding */ counts)
/* harmony export */ });
/** HTTP statuses that count as working, as the input `http-status` writes them: `200, 300-399, 4xx`. */
/** undefined: the text is no list of statuses, ranges and classes. */
function parseStatusRanges(text) {
    const ranges = text.split(',').map((part) => parseRange(part.trim()));
    return ranges.every((range) => range !== null) ? ranges : undefined;
}
function counts(status, ranges) {
    return ranges.some(({ from, to }) => status >= from && status <= to);
}
function parseRange(text) {
    const group = /^([1-5])xx$/i.exec(text);
    if (group !== null)
        return { from: Number(group[1]) * 100, to: Number(group[1]) * 100 + 99 };
    const [, first, last] = /^(\d{3})(?:\s*-\s*(\d{3}))?$/.exec(text) ?? [];
    if (first === undefined)
        return null;
    const range = { from: Number(first), to: Number(last ?? first) };
    return range.from >= 100 && range.to <= 599 && range.from <= range.to ? range : null;
}


/***/ })

};
