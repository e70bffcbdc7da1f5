export const id = 558;
export const ids = [558,798];
export const modules = {

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v5: () => (/* binding */ inBaseline),
  AK: () => (/* binding */ inEarlier),
  mF: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./build/js/action/input-values.js
var input_values = __webpack_require__(768);
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

;// CONCATENATED MODULE: ./build/js/action/baseline.js


function readBaseline(path) {
    const file = readReportFile(path);
    if (file.kind === 'missing') {
        const note = `baseline: ${(0,input_values/* quote */.hD)(path)} does not exist yet, so nothing is compared in this run; keep its report-path for the next one`;
        return { baseline: { kind: 'none-yet' }, notes: [note] };
    }
    if (file.kind === 'unusable')
        return { fault: `baseline: ${(0,input_values/* quote */.hD)(path)} ${file.why}, expected the report.json of an earlier run` };
    return { baseline: { kind: 'report', targets: file.report.targets }, notes: [] };
}
/** The same target and family in the baseline, and the same address where one name was traced at several; null: not there. */
function inBaseline(baseline, target) {
    return baseline?.kind === 'report' ? inEarlier(baseline.targets, target) : null;
}
/** The same among an earlier report's targets. */
function inEarlier(targets, target) {
    const same = targets.filter((before) => before.target === target.target && before.family === target.family);
    return same.find(({ address }) => address === target.address) ?? same[0] ?? null;
}


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/js/report/text/escape.js
var text_escape = __webpack_require__(6318);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(4306);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/action/leave.js
var leave = __webpack_require__(2798);
;// CONCATENATED MODULE: ./build/js/action/interruption.js
/**
 * What may end a run before it is done, beside its bounds: a cancelled job (the runner sends SIGINT and, 7.5 seconds later,
 * SIGTERM), Ctrl-C. The first only stops the measuring, so that what was measured is still reported.
 */


const SIGNALS = ['SIGINT', 'SIGTERM'];
/** npx passes a signal on that the terminal has sent to its child as well: two in such a time are one. */
const SAME_SIGNAL_MS = 500;
/** A step must not hang on its comment for long, however much time it has left. */
const MOST_PUBLISHING_MS = 30_000;
const EARLY = Symbol.for('tracepath-action.early-signal');
/** Begins to listen. A second signal, half a second or more after the first, ends the process at once. */
function interruption() {
    const controller = new AbortController();
    const publishing = new AbortController();
    let publishTimer;
    let first = null;
    const onSignal = (name) => {
        const exitCode = 128 + external_node_os_.constants.signals[name];
        if (first === null) {
            first = { exitCode, at: performance.now() };
            controller.abort('cancelled');
            publishing.abort('cancelled');
        }
        else if (performance.now() - first.at >= SAME_SIGNAL_MS) {
            void (0,leave.leave)(exitCode);
        }
    };
    for (const name of SIGNALS)
        process.on(name, onSignal);
    const early = globalThis[EARLY];
    if (early !== undefined) {
        for (const name of SIGNALS)
            process.off(name, early.hear);
        if (early.name !== null)
            onSignal(early.name);
        early.name = null;
    }
    return {
        signal: controller.signal,
        publishing: (leftMs) => {
            publishTimer ??= setTimeout(() => publishing.abort('deadline'), Math.min(MOST_PUBLISHING_MS, leftMs));
            return publishing.signal;
        },
        exitCode: () => first?.exitCode ?? null,
        [Symbol.dispose]: () => {
            clearTimeout(publishTimer);
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}

// EXTERNAL MODULE: ./build/js/net/wire/ip-address.js
var ip_address = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/js/action/measure/scheme.js
var scheme = __webpack_require__(8931);
;// CONCATENATED MODULE: ./build/js/action/measure/measure-here.js
/**
 * The measuring, loaded only where it is about to start: it needs the native library, which not every system can load. The threads of
 * the service checks start before it, so that they are up when it is loaded.
 */


const measureHere = async (options, signal, progress = {}) => {
    const opened = [];
    const checked = options.serviceCheck ? options.targets.filter((target) => (0,scheme/* schemeOf */.d)(target) !== null) : [];
    const needed = {
        names: checked.some(({ host }) => (0,ip_address/* isIp */.SC)(host) === 0),
        checks: checked.length > 0,
        judgesCertificates: checked.some(({ scheme }) => scheme === 'https' || scheme === 'tls'),
    };
    const threads = () => {
        opened[0] ??= __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 1875)).then(({ openServiceThreads }) => openServiceThreads(needed, signal));
        return opened[0];
    };
    if (needed.checks)
        void threads();
    try {
        return await (await Promise.all(/* import() */[__webpack_require__.e(266), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 5918))).measure(options, signal, progress, threads);
    }
    finally {
        (await opened[0])?.[Symbol.dispose]();
    }
};

;// CONCATENATED MODULE: ./build/js/action/bound.js
/** A bound that is counted from now, and ends early with `cancelled`. */
function startBound(cancelled, timeoutMs) {
    const controller = new AbortController();
    const endsAt = performance.now() + timeoutMs;
    let leftAtEnd = null;
    const left = () => Math.max(0, endsAt - performance.now());
    const cancel = () => controller.abort('cancelled');
    if (cancelled.aborted)
        cancel();
    cancelled.addEventListener('abort', cancel);
    const timer = setTimeout(() => controller.abort('deadline'), timeoutMs);
    return {
        signal: controller.signal,
        leftMs: () => leftAtEnd ?? left(),
        [Symbol.dispose]: () => {
            leftAtEnd ??= left();
            clearTimeout(timer);
            cancelled.removeEventListener('abort', cancel);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/action/phases.js
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

/** `cancelled`, aborted with this reason, ends whatever is under way with what is known. Throws what `measureTargets` does. */
async function runPhases(inputs, cancelled, progress, measureTargets) {
    const waits = inputs.waitMs > 0 ? await waitFirst(inputs, cancelled, progress) : null;
    const { measured, leftMs } = await measureInTime(inputs, cancelled, progress, measureTargets);
    const waited = waits === null ? measured : measured.map((target) => ({ ...target, wait: waits.get(target.target) ?? null }));
    const connected = await connectAfter(waited, inputs, cancelled);
    return { measured: await watchAfter(connected, inputs, cancelled, progress), leftMs };
}
async function measureInTime(inputs, cancelled, progress, measureTargets) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bound = __addDisposableResource(env_1, startBound(cancelled, inputs.timeoutMs), false);
        const measured = await measureTargets(inputs, bound.signal, progress);
        return { measured, leftMs: bound.leftMs() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function connectAfter(measured, inputs, cancelled) {
    if (inputs.connections === 0 || cancelled.aborted)
        return measured;
    const { openConnections } = await Promise.all(/* import() */[__webpack_require__.e(266), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 8575));
    return openConnections(measured, inputs, cancelled);
}
/** Results by target as written. */
async function waitFirst(inputs, cancelled, { onChange }) {
    const { waitForTargets } = await Promise.all(/* import() */[__webpack_require__.e(266), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 6334));
    const results = await waitForTargets(inputs, cancelled, (label, state) => onChange?.(label, state));
    return new Map(inputs.targets.flatMap(({ target }, index) => {
        const result = results[index];
        return result === undefined ? [] : [[target, result]];
    }));
}
/** `job`: a process of its own watches once the step is over, see job/. */
async function watchAfter(measured, inputs, cancelled, { onChange }) {
    const { watchMs } = inputs;
    if (watchMs === 0 || watchMs === 'job' || cancelled.aborted)
        return measured;
    const { watchTargets } = await Promise.all(/* import() */[__webpack_require__.e(266), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 8177));
    const options = { ...inputs, lengthMs: watchMs };
    onChange?.('watch', `${measured.length} to be asked for ${watchMs / 1000} s`);
    return watchTargets(measured, options, cancelled, (label, state) => onChange?.(label, state));
}

// EXTERNAL MODULE: ./build/js/action/baseline.js + 2 modules
var baseline = __webpack_require__(6134);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/js/action/input-values.js
var input_values = __webpack_require__(768);
;// CONCATENATED MODULE: ./build/js/action/runner-hosts.js
/** The hosts that a runner itself needs, which the word `runner` in the list of targets stands for. */
/** GitHub's default environment variables, and those that the runner sets for actions; each holds a URL where it is set. */
const RUNNER_URLS = [
    'GITHUB_SERVER_URL',
    'GITHUB_API_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_CACHE_URL',
];
/**
 * The origins of those that are set, as `https://host[:port]`, each once: their paths hold identifiers of the job.
 *
 * @returns faults: variables whose value is no http or https URL, as sentences
 */
function runnerHosts(env) {
    const urls = new Set();
    const faults = [];
    for (const name of RUNNER_URLS) {
        const value = env[name];
        if (value === undefined || value === '')
            continue;
        const url = URL.parse(value);
        if (url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '')
            urls.add(url.origin);
        else
            faults.push(`"runner": ${name} is set to something that is no http or https URL without credentials`);
    }
    if (urls.size === 0 && faults.length === 0) {
        faults.push(`"runner" stands for the hosts in ${RUNNER_URLS.join(', ')}, and none of them is set here`);
    }
    return { urls: [...urls], faults };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/js/action/target-host.js
/**
 * The host of a target: an address literal of one host, or a name in its ASCII form. Zone identifiers: RFC 6874; lengths of
 * names: RFC 1035 section 2.3.4; ASCII form of names: UTS 46 by node:url.
 */



const NOT_ONE_HOST = new external_node_net_.BlockList();
NOT_ONE_HOST.addAddress('0.0.0.0', 'ipv4');
NOT_ONE_HOST.addAddress('255.255.255.255', 'ipv4');
NOT_ONE_HOST.addSubnet('224.0.0.0', 4, 'ipv4');
NOT_ONE_HOST.addAddress('::', 'ipv6');
NOT_ONE_HOST.addSubnet('ff00::', 8, 'ipv6');
const V4_IN_V6 = new external_node_net_.BlockList();
V4_IN_V6.addSubnet('::ffff:0:0', 96, 'ipv6');
/** A literal of the right family as it is, a name in its ASCII form. */
function checkHost(host, ipVersion) {
    const family = (0,ip_address/* isIp */.SC)(host);
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
    if (ascii === '' || (0,ip_address/* isIp */.SC)(ascii) !== 0)
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

// EXTERNAL MODULE: ./build/js/action/target-secrets.js
var target_secrets = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/js/action/targets.js
/**
 * Targets as a user writes them, to what is traced: shared contract, Inputs. URL authority: RFC 3986 section 3.2.
 */





const MAX_TARGETS = 256;
const MAX_ENTRY = 2048;
/** Faults told of one list; the rest are counted. */
const MAX_FAULTS = 20;
const SCHEMES = {
    udp: { protocol: 'udp', port: null, applicationProtocol: null, path: false },
    tcp: { protocol: 'tcp', port: null, applicationProtocol: null, path: false },
    tls: { protocol: 'tcp', port: null, applicationProtocol: 'tls', path: false },
    icmp: { protocol: 'icmp', port: null, applicationProtocol: null, path: false },
    quic: { protocol: 'quic', port: null, applicationProtocol: null, path: false },
    http: { protocol: 'tcp', port: 80, applicationProtocol: 'http', path: true },
    https: { protocol: 'tcp', port: 443, applicationProtocol: 'tls', path: true },
};
/** Where neither target, scheme nor input names a port. */
const USUAL_PORT = {
    auto: null,
    udp: null,
    tcp: 443,
    icmp: null,
    quic: 443,
};
const HTTP_PORTS = new Set([80, 8080]);
/**
 * A list by commas and lines; `#` at the start of a line or after a blank starts a comment. Repeated targets are traced once.
 * Never throws.
 */
function parseTargets(text, defaults) {
    const { entries, faults: lineFaults } = splitList(text);
    const listed = expandRunner(entries, defaults.env);
    const faults = [...lineFaults, ...listed.faults];
    if (listed.entries.length + faults.length === 0)
        return refused('no target named, expected at least one');
    if (listed.entries.length > MAX_TARGETS)
        return refused(`found ${listed.entries.length} targets, expected at most ${MAX_TARGETS}`);
    const targets = new Map();
    const notes = [];
    for (const { entry, ofRunner } of listed.entries) {
        const parsed = parseTarget(entry, defaults);
        if (typeof parsed === 'string') {
            faults.push(`${(0,input_values/* quote */.hD)((0,target_secrets/* withoutSecrets */.cT)(entry))} ${parsed}`);
            continue;
        }
        const { spec } = parsed;
        const key = [spec.protocol, spec.port, spec.applicationProtocol, spec.host, spec.scheme, spec.path].join(' ');
        if (!targets.has(key))
            targets.set(key, spec);
        else if (!ofRunner)
            notes.push(`${(0,input_values/* quote */.hD)(spec.target)} is named more than once and is traced once`);
        if (parsed.ignoredPath)
            notes.push(`${(0,input_values/* quote */.hD)(spec.target)}: path left out, only http and https have one`);
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
/** The entries of a list. A line that may hold credentials is refused as a whole, before it is split, and never quoted. */
function splitList(text) {
    const entries = [];
    const faults = [];
    for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
        const line = written.replace(/(^|\s)#.*$/s, '');
        if ((0,target_secrets/* mayHoldCredentials */.x1)(line)) {
            faults.push(`line ${index + 1} holds a user name or password before an "@", expected targets without them (in a path, "@" is written after the host's "/" and a comma as %2C)`);
            continue;
        }
        entries.push(...line.split(',').map((entry) => entry.trim()));
    }
    return { entries: entries.filter((entry) => entry !== ''), faults };
}
/** Puts the runner's hosts where the word `runner` stands. */
function expandRunner(entries, env) {
    const named = entries.includes('runner') ? runnerHosts(env) : { urls: [], faults: [] };
    const hosts = named.urls.map((entry) => ({ entry, ofRunner: true }));
    return {
        entries: entries.flatMap((entry) => (entry === 'runner' ? hosts : [{ entry, ofRunner: false }])),
        faults: named.faults,
    };
}
/** One entry, or what is wrong with it, to stand behind the entry in a sentence. */
function parseTarget(entry, defaults) {
    if (entry.length > MAX_ENTRY)
        return `is ${entry.length} characters long, expected at most ${MAX_ENTRY}`;
    if (/[\s\p{C}]/u.test(entry))
        return 'holds a space or control character, expected a host, host:port or scheme://host';
    const url = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\\]*)(.*)$/iu.exec(entry);
    const name = url?.[1]?.toLowerCase() ?? null;
    if (name !== null && !isScheme(name))
        return `has an unknown scheme, expected one of ${Object.keys(SCHEMES).join(', ')}`;
    if (url === null && /[/?\\]/.test(entry))
        return 'holds a path, expected host, host:port or scheme://host';
    if (url === null && entry.includes('#'))
        return 'holds a "#"; a comment starts after a blank';
    const scheme = name === null ? null : SCHEMES[name];
    const [prefix, authority, rest] = url === null ? ['', entry, ''] : [`${url[1]}://`, url[2] ?? '', url[3] ?? ''];
    const address = splitAuthority(authority, url !== null);
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
    const applicationProtocol = scheme?.applicationProtocol ?? (port !== null && HTTP_PORTS.has(port) ? 'http' : 'tls');
    const takesPath = scheme?.path ?? false;
    return {
        spec: {
            target: prefix + authority + (takesPath ? (0,target_secrets/* maskQuery */.HQ)(rest) : ''),
            host: host.ascii,
            scheme: name,
            protocol,
            port,
            path: takesPath ? requestPath(rest) : null,
            applicationProtocol,
        },
        ignoredPath: !takesPath && rest !== '' && rest !== '/',
    };
}
function isScheme(name) {
    return Object.hasOwn(SCHEMES, name);
}
/** What stands behind a URL's authority, as a request names it: without fragment, at least `/`. */
function requestPath(rest) {
    const url = new URL(`http://host${rest.startsWith('\\') ? `/${rest.slice(1)}` : rest}`);
    return url.pathname + url.search;
}
function splitAuthority(text, inUrl) {
    const bracketed = /^\[([^[\]]*)\](?::(.*))?$/s.exec(text);
    if (bracketed !== null) {
        const host = inUrl ? (bracketed[1] ?? '').replace('%25', '%') : (bracketed[1] ?? '');
        if ((0,ip_address/* isIp */.SC)(host) !== 6)
            return 'has no IPv6 address between its brackets';
        return withPort(host, bracketed[2]);
    }
    if ((0,ip_address/* isIp */.SC)(text) === 6)
        return { host: text, port: null };
    const [host = '', port, ...more] = text.split(':');
    if (more.length > 0)
        return 'is no IPv6 address; one with a port is written [address]:port';
    return withPort(host, port);
}
/** A port that is no number is not repeated: it may be part of a password. */
function withPort(host, port) {
    if (port === undefined)
        return { host, port: null };
    const value = /^[1-9]\d{0,4}$/.test(port) ? Number(port) : 0;
    const found = /^\d*$/.test(port) ? (0,input_values/* quote */.hD)(port) : 'that is no number';
    return value >= 1 && value <= 65535 ? { host, port: value } : `has a port ${found}, expected 1 to 65535`;
}

;// CONCATENATED MODULE: ./build/js/action/inputs.js
/** What the user asked for, as one typed object; see shared contract, Inputs. */



function input(kind, standard, help) {
    return { kind, default: standard, help };
}
/** A day: longer than any hosted job. */
const LONGEST_SECONDS = 86_400;
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
    'fail-on-black-hole': input(input_values/* boolean */.zM, 'false', 'fail where large packets are lost'),
    'fail-on-path-change': input(input_values/* boolean */.zM, 'false', 'fail where the path differs from the baseline'),
    'fail-on-service-error': input(input_values/* boolean */.zM, 'false', 'fail where a service does not work'),
    'fail-on-certificate-days-below': input((0,input_values/* decimal */._)(0, 3650, 'days'), '', 'fail on a certificate that ends sooner, days'),
    'fail-on-first-byte-above-ms': input((0,input_values/* decimal */._)(0, 600_000, 'milliseconds'), '', 'fail on a later first byte, milliseconds'),
    'fail-on-reachable': input(input_values/* boolean */.zM, 'false', 'fail where a target can be used: a test of egress rules'),
    'on-inconclusive': input((0,input_values/* choice */.Yq)('pass', 'warn', 'fail'), 'warn', 'what an unknown value means to a gate'),
    'warn-only': input(input_values/* boolean */.zM, 'false', 'failed gates only warn'),
    baseline: input(input_values/* path */.Ae, '', 'an earlier report.json to compare with'),
    summary: input(input_values/* boolean */.zM, 'true', 'write the job summary (action only)'),
    'comment-summary-in-pr': input((0,input_values/* choice */.Yq)('never', 'on-failure', 'always'), 'never', 'comment on the PR (action only)'),
    'comment-key': input(input_values/* text */.Qq, '', "tells this step's part of the comment from others' (action only)"),
    matrix: input(input_values/* matrix */.UP, '', 'the leg of a matrix, as a JSON object'),
    'github-token': input(input_values/* text */.Qq, '', 'for the comment (action only)'),
    'service-check': input(input_values/* boolean */.zM, 'true', 'use the service as a client would'),
    'http-status': input(input_values/* httpStatus */.nG, '100-499', 'HTTP statuses that count as working'),
    proxy: input(input_values/* proxy */.BX, 'auto', 'auto (the environment), none, or a URL'),
    addresses: input((0,input_values/* choice */.Yq)('first', 'all'), 'first', 'which addresses of a name are traced'),
    'wait-seconds': input((0,input_values/* decimal */._)(0, LONGEST_SECONDS, 'seconds'), '0', 'try again until everything works, seconds'),
    'watch-seconds': input((0,input_values/* watchTime */.Tb)(LONGEST_SECONDS), '0', 'go on asking after measuring, seconds, or job (action only)'),
    connections: input((0,input_values/* integer */.nd)(0, 200, 'handshakes'), '0', 'more handshakes after measuring, to find small loss'),
    'watch-interval-ms': input((0,input_values/* integer */.nd)(100, 60_000, 'milliseconds'), '1000', 'between two questions while watching'),
};
/** Reads and checks every input. `read` gives an input's raw text by name; undefined or blank: not set. `env`: where the target `runner` finds its hosts. Never throws. */
function parseInputs(read, env) {
    const faults = [];
    /** The input's value; null where it is not set or wrong (then a fault stands). */
    function value(name) {
        const { kind, default: standard } = INPUTS[name];
        const given = (read(name) ?? '').trim() || standard;
        if (given === '')
            return null;
        const parsed = kind.parse(given);
        if (parsed === undefined)
            faults.push(`${name}: found ${(0,input_values/* quote */.hD)(kind.shown?.(given) ?? given)}, expected ${kind.expected}`);
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
    const parsed = parseTargets(list, { protocol, port, ipVersion: version, env });
    faults.push(...parsed.faults.map((fault) => `targets: ${fault}`));
    const gates = gatesSet(Object.fromEntries(GATES.map((gate) => [gate, value(gate)])));
    const watchSeconds = set('watch-seconds', 0);
    const inputs = {
        targets: parsed.targets,
        ipVersion: version,
        maxHops: set('max-hops', 0),
        probes: set('probes', 0),
        probeTimeoutMs: set('probe-timeout-ms', 0),
        timeoutMs: set('timeout-seconds', 0) * 1000,
        source: value('source'),
        lossLimit: typeof gates['fail-on-loss-above'] === 'number' ? gates['fail-on-loss-above'] : null,
        resolveNames: set('resolve-names', false),
        resolveAsn: set('resolve-asn', false),
        serviceCheck: set('service-check', false),
        httpStatus: set('http-status', []),
        proxy: set('proxy', 'none'),
        addresses: set('addresses', 'first'),
        waitMs: set('wait-seconds', 0) * 1000,
        watchMs: watchSeconds === 'job' ? watchSeconds : watchSeconds * 1000,
        watchIntervalMs: set('watch-interval-ms', 0),
        connections: set('connections', 0),
        gates,
        onInconclusive: set('on-inconclusive', 'warn'),
        warnOnly: set('warn-only', false),
        baseline: value('baseline'),
        summary: set('summary', false),
        comment: set('comment-summary-in-pr', 'never'),
        token: value('github-token'),
        commentKey: value('comment-key'),
        matrix: value('matrix')?.leg ?? null,
    };
    faults.push(...contradictions(inputs));
    return faults.length > 0 ? { faults } : { inputs, notes: parsed.notes };
}
/** Inputs that can't hold together, each as a fault. */
function contradictions(inputs) {
    const faults = [];
    const version = inputs.ipVersion;
    const sourceFamily = (0,external_node_net_.isIP)(inputs.source ?? '');
    if (sourceFamily !== 0 && version !== 'auto' && version !== sourceFamily) {
        faults.push(`source: found the IPv${sourceFamily} address ${(0,input_values/* quote */.hD)(inputs.source ?? '')}, but ip-version is ${version}`);
    }
    if (inputs.gates['fail-on-path-change'] === true && inputs.baseline === null) {
        faults.push('fail-on-path-change: needs the input baseline, the path of an earlier report.json');
    }
    return faults;
}
const GATES = Object.keys(INPUTS).filter((name) => name.startsWith('fail-on-'));
function gatesSet(gates) {
    return Object.fromEntries(Object.entries(gates).filter(([, limit]) => limit !== null && limit !== false));
}
/** How the runner hands an input over: INPUT_ and its name in upper case, spaces as underscores, dashes kept. */
function readFromEnvironment(env) {
    return (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}

// EXTERNAL MODULE: ./build/js/net/libc-unavailable.js
var libc_unavailable = __webpack_require__(367);
;// CONCATENATED MODULE: ./build/js/action/platform.js
/** Where the action can run at all: shared contract, Exit and errors. Asked before the native library is loaded. */

/** One sentence with what is needed; null: this platform will do. Names are Node's `process.platform` and `process.arch`. */
function unsupported(platform, arch) {
    const supported = platform === 'linux' && (arch === 'x64' || arch === 'arm64');
    return supported ? null : new libc_unavailable/* LibcUnavailable */.X(platform, arch, null).message;
}

;// CONCATENATED MODULE: ./build/js/action/request.js
/** All that must be right before a packet leaves: the platform, every input, the baseline's file. */



function readRequest(read) {
    const needs = unsupported(process.platform, process.arch);
    if (needs !== null)
        return { faults: [needs] };
    const parsed = parseInputs(read, process.env);
    const path = (read('baseline') ?? '').trim();
    const earlier = path === '' ? { baseline: null, notes: [] } : (0,baseline/* readBaseline */.mF)(path);
    const faults = [...('faults' in parsed ? parsed.faults : []), ...('fault' in earlier ? [earlier.fault] : [])];
    if ('faults' in parsed || 'fault' in earlier)
        return { faults };
    const targets = earlier.baseline?.kind === 'report' ? { earlier: earlier.baseline.targets } : {};
    return {
        inputs: { ...parsed.inputs, ...targets },
        baseline: earlier.baseline,
        notes: [...parsed.notes, ...earlier.notes],
    };
}

;// CONCATENATED MODULE: ./build/js/action/small-heap.js
/** Keeps the memory of a run of many targets small. */
/** From here on what V8 sets aside counts for more than what a collection of garbage costs. */
const MANY_TARGETS = 32;
/**
 * Keeps V8's young generation at the size that it starts with: 256 targets take 25 MB less and 4 % more processor time. For a process of
 * our own only, not for a library: the setting is the whole process's. Node's v8 module is loaded only where it is needed.
 */
function keepHeapSmall(targets) {
    if (targets < MANY_TARGETS)
        return;
    process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./build/js/action/cli/help.js
/** `tracepath-action --help`: every input, by what it is for. */

function named(...names) {
    return (name) => names.includes(name);
}
const traced = {
    title: 'What is traced',
    holds: named('targets', 'protocol', 'port', 'ip-version', 'source', 'addresses', 'proxy'),
};
const limits = {
    title: 'Limits, beyond which the exit status is 1',
    holds: (name) => name.startsWith('fail-on-') || named('on-inconclusive', 'warn-only', 'baseline')(name),
};
const actionOnly = {
    title: 'Only in the action',
    holds: named('summary', 'comment-summary-in-pr', 'comment-key', 'matrix', 'github-token'),
};
const measuring = {
    title: 'How it is measured',
    holds: (name) => ![traced, limits, actionOnly].some((group) => group.holds(name)),
};
const groups = [traced, measuring, limits, actionOnly];
/** tracepath's letters for some inputs. `-4`, `-6` and `-n` take no value. */
const SHORT_OPTIONS = {
    '-4': '--ip-version=4',
    '-6': '--ip-version=6',
    '-n': '--resolve-names=false',
    '-m': '--max-hops',
};
function helpText() {
    const names = Object.keys(INPUTS);
    const sections = groups.map(({ title, holds }) => {
        return [`${title}:`, ...names.filter(holds).map(row), ''].join('\n');
    });
    return [
        'Usage: tracepath-action TARGET… [options]',
        '',
        'Traces the path to each target, finds its path MTU and says what is wrong.',
        'TARGET is host, host:port, [v6]:port, or scheme://host with udp, tcp, tls, icmp, quic, http or https;',
        'runner stands for the hosts that a GitHub runner needs.',
        '',
        ...sections,
        'As in tracepath:',
        ...Object.entries(SHORT_OPTIONS).map(([short, long]) => line(short === '-m' ? '-m HOPS' : short, long)),
        '',
        'Output:',
        line('--json', 'print the report as JSON, and nothing else'),
        line('--version', 'print the version'),
        line('--help', 'print this'),
        '',
        'Exit status: 0 every target reached, its named port open, and no gate failed; 1 otherwise; 2 usage.',
        '',
    ].join('\n');
}
function row(name) {
    const { default: standard, help } = INPUTS[name];
    return line(`--${name}`, `${help}${standard === '' ? '' : ` (default: ${standard})`}`);
}
function line(option, text) {
    return `  ${option.padEnd(32)} ${text}`;
}

;// CONCATENATED MODULE: ./build/js/action/cli/command-line.js
/** The command line's arguments to the action's inputs: every input is an option of the same name. Shared contract, The command line. */



/**
 * Reads `TARGET… [--name value] [--name=value] [--json]`, and tracepath's short options. Yes-or-no options need no value, and take `true` or `false`. `--`
 * ends the options. An option given twice counts once, as it stands last.
 */
function parseCommandLine(args) {
    const given = new Map();
    const targets = [];
    const faults = [];
    let json = false;
    for (let at = 0; at < args.length; at++) {
        const arg = longForm(args[at] ?? '');
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
            faults.push(`unknown option ${(0,input_values/* quote */.hD)(arg.replace(/=.*$/s, '=…'))}, see --help`);
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
/** A short option in its long form; anything else as it is. `-m30` is `-m 30`. */
function longForm(arg) {
    const [, hops] = /^-m(.+)$/s.exec(arg) ?? [];
    return hops === undefined ? (SHORT_OPTIONS[arg] ?? arg) : `--max-hops=${hops}`;
}
function isInput(name) {
    return Object.hasOwn(INPUTS, name);
}
function isYesOrNo(name) {
    return INPUTS[name].kind === input_values/* boolean */.zM;
}

;// CONCATENATED MODULE: ./build/js/action/cli/run-command-line.js
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









/** Exit status: 0 all reached, named ports open and no gate failed, 1 otherwise, 2 usage, 128 + a signal's number. */
async function runCommandLine(args, measureTargets = measureHere) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedAt = new Date();
        const startedAtMs = performance.now();
        const command = parseCommandLine(args);
        const complain = (faults, status) => {
            for (const fault of faults)
                process.stderr.write(`tracepath-action: ${(0,text_escape/* plainLine */.h0)(fault)}\n`);
            return status;
        };
        if (command.kind === 'help')
            return print(helpText(), 0);
        if (command.kind === 'version')
            return print(`${version/* VERSION */.x}\n`, 0);
        if (command.kind === 'usage')
            return complain(command.faults, 2);
        const request = readRequest(command.read);
        if ('faults' in request)
            return complain(request.faults, 2);
        complain(request.notes, 0);
        const { inputs, baseline } = request;
        keepHeapSmall(inputs.targets.length);
        const screen = command.json ? null : (await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.bind(__webpack_require__, 7695))).openScreen(process.stdout);
        const interrupted = run_command_line_addDisposableResource(env_1, interruption(), false);
        const say = (sentence) => process.stderr.write(`${(0,text_escape/* plainLine */.h0)(sentence)}\n`);
        const progress = {
            ...screen?.progress,
            onWait: (label, what) => say(`${label}: waiting for ${what}`),
            onChange: (label, state) => say(`${label}: ${state}`),
        };
        let measured;
        try {
            ({ measured } = await runPhases(inputs, interrupted.signal, progress, measureTargets));
        }
        catch (error) {
            return complain([error instanceof Error ? error.message : String(error)], 1);
        }
        const durationMs = performance.now() - startedAtMs;
        const [{ assess }, { closedPort }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(661), __webpack_require__.e(279)]).then(__webpack_require__.bind(__webpack_require__, 279)), __webpack_require__.e(/* import() */ 661).then(__webpack_require__.bind(__webpack_require__, 4661))]);
        const { report, judgement } = assess(measured, { inputs, baseline, startedAt, durationMs });
        if (screen === null)
            print((await __webpack_require__.e(/* import() */ 690).then(__webpack_require__.bind(__webpack_require__, 2690))).reportJson(report), 0);
        else
            screen.finish(report);
        const good = judgement.failures.length === 0 && report.targets.every((target) => target.reached && closedPort(target) === null);
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


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   BX: () => (/* binding */ proxy),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tb: () => (/* binding */ watchTime),
/* harmony export */   UP: () => (/* binding */ matrix),
/* harmony export */   UR: () => (/* binding */ ipVersion),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _: () => (/* binding */ decimal),
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
/** A time in seconds, or `job`. */
function watchTime(max) {
    const { parse } = decimal(0, max);
    return {
        expected: `a number from 0 to ${max} (seconds), or job`,
        parse: (text) => (text === 'job' ? text : parse(text)),
    };
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

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leave: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _service_living_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/** The end of the process. Facts: Node writes to a full pipe (64 KiB) later, and process.exit() drops what is then unwritten. */

/** Ends the process once all that was printed is written. Not by waiting for the last handle: a name lookup may hold one for long. */
async function leave(status) {
    const written = [process.stdout, process.stderr].map(
    // Also told when the reader is gone.
    (stream) => new Promise((resolve) => stream.write('', () => resolve())));
    await Promise.all(written);
    // Node's exit joins its threads, and one that waits for a mute name server (getaddrinfo(3)) waits long.
    const lookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
    if (lookingUp || _service_living_threads_js__WEBPACK_IMPORTED_MODULE_0__/* .livingThreads */ .l.size > 0)
        (await __webpack_require__.e(/* import() */ 588).then(__webpack_require__.bind(__webpack_require__, 8588))).exitNow(status);
    process.exit(status);
}


/***/ }),

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ schemeOf)
/* harmony export */ });
/** How a client uses a target; null: there is no service to use (datagrams, or no port named). */
function schemeOf({ scheme, protocol, port }) {
    if (scheme === 'http' || scheme === 'https' || scheme === 'tls' || scheme === 'tcp')
        return scheme;
    return scheme === null && port !== null && (protocol === 'tcp' || protocol === 'auto') ? 'tcp' : null;
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ maskQuery),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   x1: () => (/* binding */ mayHoldCredentials)
/* harmony export */ });
/**
 * Keeps secrets that stand in a list of targets out of everything that is printed: credentials are found before the list is
 * split, and values of a query are masked. URL authority: RFC 3986 section 3.2.
 */
const CREDENTIALS_SIGN = /@|%40/i;
/**
 * Whether a line of the list may hold credentials. An `@` is harmless only in the path or query of a URL whose host and port
 * are plain; everywhere else what stands before it may be a secret that a comma, `#` or blank cut apart.
 */
function mayHoldCredentials(line) {
    if (!CREDENTIALS_SIGN.test(line))
        return false;
    return line.split(/[\s,]+/).some((piece) => {
        if (!CREDENTIALS_SIGN.test(piece))
            return false;
        const [, authority = '', between = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\]*)([/?][^#@]*)/i.exec(piece) ?? [];
        return between === '' || CREDENTIALS_SIGN.test(authority) || shownAuthority(authority) !== authority;
    });
}
/** `text` of a URL behind its authority: a fragment and every value of a query as `…`. */
function maskQuery(text) {
    return text
        .replace(/#.*$/s, '#…')
        .replace(/\?([^#]*)/s, (_, query) => `?${query.split('&').map(maskValue).join('&')}`);
}
/** A parameter without `=` may be a secret as a whole. */
function maskValue(parameter) {
    if (parameter === '')
        return '';
    const name = /^([^=]*)=/s.exec(parameter)?.[0] ?? '';
    return parameter === name ? name : `${name}…`;
}
/** An entry that could not be read, to be shown: no path, query or fragment, and no port that is not a number. */
function withoutSecrets(entry) {
    const [, scheme = '', authority = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#\\]*)(.*)$/is.exec(entry) ?? [];
    return scheme + shownAuthority(authority) + rest.replace(/^([/?#\\]).+$/s, '$1…');
}
/** Host and port, with `…` for a port that is not a number. Two groups of hexadecimal digits begin an IPv6 address. */
function shownAuthority(authority) {
    if (/^[\da-f]{0,4}:[\da-f]{0,4}:/i.test(authority))
        return authority;
    const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*):?(.*)$/s.exec(authority) ?? [];
    return /^\d*$/.test(port) ? authority : `${host}:…`;
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ canonicalIp),
/* harmony export */   SC: () => (/* binding */ isIp),
/* harmony export */   r5: () => (/* binding */ parseIp),
/* harmony export */   v_: () => (/* binding */ formatIp)
/* harmony export */ });
/** IP addresses between their text (RFC 5952 for IPv6) and their bytes in network order. */
/** The 4 or 16 bytes of a numeric address without zone, or null where the text is none. */
function parseIp(text) {
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
/** 4 or 6 for a numeric address, which may have a zone where it is IPv6; else 0. Says what Node's isIP says, whose first call costs 5 ms. */
function isIp(text) {
    if (!text.includes(':'))
        return parseIpv4(text) === null ? 0 : 4;
    const [address = '', zone = '0', ...more] = text.split('%');
    return more.length === 0 && /^[\da-zA-Z.:-]+$/.test(zone) && parseIpv6(address) !== null ? 6 : 0;
}
/** Text of 4 or 16 bytes; any other length is a RangeError. */
function formatIp(bytes) {
    if (bytes.length === 4)
        return bytes.join('.');
    if (bytes.length === 16)
        return formatIpv6(bytes);
    throw new RangeError(`An IP address has 4 or 16 bytes, not ${bytes.length}`);
}
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return null;
    const valid = parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
    return valid ? Uint8Array.from(parts, Number) : null;
}
function parseIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const groups = halves.map(parseGroups);
    const [head, tail] = groups;
    if (!head || tail === null)
        return null;
    if (tail === undefined)
        return head.length === 16 ? Uint8Array.from(head) : null;
    // '::' stands for at least one group; an IPv4 ending is allowed in the last group only.
    if (head.length + tail.length > 14 || (halves[0] ?? '').includes('.'))
        return null;
    const bytes = new Uint8Array(16);
    bytes.set(head, 0);
    bytes.set(tail, 16 - tail.length);
    return bytes;
}
/** An address as the kernel's answers spell it (RFC 5952), a zone kept; anything else as it is. */
function canonicalIp(text) {
    const [address = '', ...zone] = text.split('%');
    const bytes = parseIp(address);
    return bytes === null ? text : [formatIp(bytes), ...zone].join('%');
}
/** Bytes of colon-separated groups, of which the last may be an IPv4 address. */
function parseGroups(text) {
    if (text === '')
        return [];
    const bytes = [];
    const groups = text.split(':');
    for (const [index, group] of groups.entries()) {
        if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
            const value = Number.parseInt(group, 16);
            bytes.push(value >> 8, value & 0xff);
        }
        else {
            const ipv4 = index === groups.length - 1 ? parseIpv4(group) : null;
            if (ipv4 === null)
                return null;
            bytes.push(...ipv4);
        }
    }
    return bytes.length <= 16 ? bytes : null;
}
function formatIpv6(bytes) {
    const mapped = bytes.subarray(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 0xff));
    if (mapped)
        return `::ffff:${bytes.subarray(12).join('.')}`;
    const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0));
    const zeros = longestZeroRun(groups);
    const hex = (part) => part.map((group) => group.toString(16)).join(':');
    if (zeros.length < 2)
        return hex(groups);
    return `${hex(groups.slice(0, zeros.start))}::${hex(groups.slice(zeros.start + zeros.length))}`;
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    for (const [index, group] of groups.entries()) {
        if (group !== 0)
            start = index + 1;
        else if (index + 1 - start > best.length)
            best = { start, length: index + 1 - start };
    }
    return best;
}


/***/ }),

/***/ 6318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   oN: () => (/* binding */ withinLine)
/* harmony export */ });
/* unused harmony exports longestName, codeSpan, htmlCode, prose, codeBlock, mermaidLabel */
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

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ livingThreads)
/* harmony export */ });
/**
 * The service threads that have not ended yet. Node's exit joins its threads, and one of them may wait long for a mute name server
 * (getaddrinfo(3) cannot be interrupted): who ends the process must know.
 */
const livingThreads = new Set();


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


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that the report and the command line state; test/house/package.test.ts holds it equal to package.json's. */
const VERSION = '1.0.0';


/***/ })

};
