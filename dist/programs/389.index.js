export const id = 389;
export const ids = [389,905];
export const modules = {

/***/ 2010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ inEarlier),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   v5: () => (/* binding */ inBaseline)
/* harmony export */ });
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(768);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2964);


function readBaseline(path) {
    const file = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readReportFile */ .$)(path);
    if (file.kind === 'missing') {
        const note = `baseline: ${(0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} does not exist yet, so nothing is compared in this run; keep its report-path for the next one`;
        return { baseline: { kind: 'none-yet' }, notes: [note] };
    }
    if (file.kind === 'unusable')
        return { fault: `baseline: ${(0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} ${file.why}, expected the report.json of an earlier run` };
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

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  TL: () => (/* binding */ parseInputs),
  Ey: () => (/* binding */ readFromEnvironment)
});

// EXTERNAL MODULE: ./build/js/net/wire/ip-address.js
var ip_address = __webpack_require__(1228);
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
// EXTERNAL MODULE: ./build/js/service/one-host.js
var one_host = __webpack_require__(5533);
;// CONCATENATED MODULE: ./build/js/action/target-host.js
/**
 * The host of a target: an address literal of one host, or a name in its ASCII form. Zone identifiers: RFC 6874; lengths of
 * names: RFC 1035 section 2.3.4; ASCII form of names: UTS 46 by node:url.
 */



/** A literal of the right family as it is, a name in its ASCII form. */
function checkHost(host, ipVersion) {
    const family = (0,ip_address/* isIp */.SC)(host);
    if (family === 0)
        return checkName(host);
    if (/%./s.test(host) && !/%[\w.-]{1,15}$/.test(host))
        return { fault: 'has a zone that is no interface name' };
    if ((0,one_host/* isMappedIpv4 */.J)(host))
        return { fault: 'is an IPv4 address in IPv6 form, expected plain IPv4' };
    if ((0,one_host/* isNoHost */.G)(host))
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
        return 'holds a space or control character, expected one target per line or commas between targets';
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
const SECONDS = (0,input_values/* decimal */._)(0, LONGEST_SECONDS, 'seconds');
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
    'wait-seconds': input(SECONDS, '0', 'try again until everything works, seconds'),
    'watch-seconds': input((0,input_values/* orJob */.fO)(SECONDS), '0', 'keep probing after measuring, seconds, or job (action only)'),
    connections: input((0,input_values/* integer */.nd)(0, 200, 'handshakes'), '0', 'more handshakes after measuring, to find small loss'),
    'watch-interval-ms': input((0,input_values/* integer */.nd)(100, 60_000, 'milliseconds'), '1000', 'between two probes of a target while watching'),
};
/**
 * Reads and checks every input. `env`: where the target `runner` finds its hosts. `inAction` false: no post step follows, so no watch
 * can last until the job ends. Never throws.
 */
function parseInputs(read, env, inAction = true) {
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
    const watchSeconds = set('watch-seconds', 0);
    const gates = gatesSet(Object.fromEntries(GATES.map((gate) => [gate, value(gate)])));
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
    faults.push(...contradictions(inputs, inAction));
    return faults.length > 0 ? { faults } : { inputs, notes: parsed.notes };
}
/** Inputs that can't hold together, each as a fault. */
function contradictions(inputs, inAction) {
    const faults = [];
    if (inputs.watchMs === 'job' && !inAction) {
        const expected = `${SECONDS.expected}; job is for the action alone, whose post step reports`;
        faults.push(`watch-seconds: found "job", expected ${expected}`);
    }
    const version = inputs.ipVersion;
    const sourceFamily = (0,ip_address/* isIp */.SC)(inputs.source ?? '');
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


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureHere: () => (/* binding */ measureHere)
/* harmony export */ });
/* harmony import */ var _net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1228);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8931);
/**
 * The measuring, loaded only where it is about to start: it needs the native library, which not every system can load. The threads of
 * the service checks start before it, so that they are up when it is loaded.
 */


const measureHere = async (options, signal, progress = {}) => {
    const opened = [];
    const checked = options.serviceCheck ? options.targets.filter((target) => (0,_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .schemeOf */ .d)(target) !== null) : [];
    const needed = {
        names: checked.some(({ host }) => (0,_net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIp */ .SC)(host) === 0),
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
        return await (await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(167), __webpack_require__.e(222)]).then(__webpack_require__.bind(__webpack_require__, 5918))).measure(options, signal, progress, threads);
    }
    finally {
        (await opened[0])?.[Symbol.dispose]();
    }
};


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

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ runPhases)
});

// EXTERNAL MODULE: ./build/js/report/text/units.js
var units = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/js/report/with-failure.js
var with_failure = __webpack_require__(9142);
;// CONCATENATED MODULE: ./build/js/action/bound.js
/** A bound that is counted from now, and ends early with `cancelled`. */
function startBound(cancelled, timeoutMs) {
    const controller = new AbortController();
    const endsAt = performance.now() + timeoutMs;
    const timer = setTimeout(() => controller.abort('deadline'), timeoutMs);
    const cancel = () => {
        clearTimeout(timer);
        controller.abort('cancelled');
    };
    if (cancelled.aborted)
        cancel();
    cancelled.addEventListener('abort', cancel);
    return {
        signal: controller.signal,
        leftMs: () => Math.max(0, endsAt - performance.now()),
        [Symbol.dispose]: () => {
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
/**
 * A run's phases in their order: what comes before the measuring, the measuring within `timeout-seconds`, and what comes after it.
 * The measuring starts at once where nothing comes before it.
 */



/** `cancelled`, aborted with this reason, ends whatever is under way with what is known. Throws what `measureTargets` does. */
async function runPhases(inputs, cancelled, progress, measureTargets) {
    const waits = inputs.waitMs > 0 ? await waitFirst(inputs, cancelled, progress) : null;
    const { measured, leftMs } = await measureInTime(inputs, cancelled, progress, measureTargets);
    const waited = waits === null ? measured : measured.map((target) => ({ ...target, wait: waits.get(target.target) ?? null }));
    const connected = await (0,with_failure/* orWithout */.w)('the connections', waited, () => connectAfter(waited, inputs, cancelled, progress));
    const all = cancelled.aborted && inputs.connections > 0 ? cancelledIn('connections', connected) : connected;
    const watched = await (0,with_failure/* orWithout */.w)('the watch', all, () => watchAfter(all, inputs, cancelled, progress));
    return { measured: watched, leftMs };
}
function cancelledIn(phase, measured) {
    return measured.map((target) => ({ ...target, evidence: { cancelledIn: phase, ...target.evidence } }));
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
async function connectAfter(measured, inputs, cancelled, { onChange }) {
    if (inputs.connections === 0 || cancelled.aborted)
        return measured;
    onChange?.('connections', `${(0,units/* count */.U9)(inputs.connections, 'handshake')} with each open TCP port`);
    const { openConnections } = await Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 8575));
    return openConnections(measured, inputs, cancelled);
}
/** Results by target as written. */
async function waitFirst(inputs, cancelled, { onChange }) {
    const { waitForTargets } = await Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 6334));
    const results = await waitForTargets(inputs, cancelled, (label, state) => onChange?.(label, state));
    return new Map(inputs.targets.flatMap(({ target }, index) => {
        const result = results[index];
        return result === undefined ? [] : [[target, result]];
    }));
}
/** `job`: a process of its own watches once the step is over, see job/. */
async function watchAfter(measured, inputs, cancelled, { onChange }) {
    const { watchMs } = inputs;
    if (watchMs === 0 || watchMs === 'job')
        return measured;
    if (cancelled.aborted)
        return cancelledIn('watch', measured);
    const { watchTargets, watchText } = await Promise.all(/* import() */[__webpack_require__.e(167), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 8177));
    if (measured.every(({ address }) => address === null)) {
        onChange?.('watch', 'no target has an address');
        return measured;
    }
    const options = { ...inputs, lengthMs: watchMs };
    onChange?.('watch', watchText(measured, inputs, `for ${watchMs / 1000} s`));
    const results = await watchTargets(measured, options, cancelled, (label, state) => onChange?.(label, state));
    return cancelled.aborted ? cancelledIn('watch', results) : results;
}


/***/ }),

/***/ 1625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: ./build/js/action/baseline.js
var baseline = __webpack_require__(2010);
// EXTERNAL MODULE: ./build/js/action/inputs.js + 3 modules
var inputs = __webpack_require__(184);
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



/** `inAction`: see parseInputs. */
function readRequest(read, inAction) {
    const needs = unsupported(process.platform, process.arch);
    if (needs !== null)
        return { faults: [needs] };
    const parsed = (0,inputs/* parseInputs */.TL)(read, process.env, inAction);
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

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   ne: () => (/* binding */ millis)
/* harmony export */ });
/** At most two decimals, without trailing zeros. */
const decimal = (number) => String(Math.round(number * 100) / 100);
/** Milliseconds, three significant digits below a second, without unit. Thousandths below 0.1: a time that was measured is not 0. */
function millis(value) {
    if (value < 0.1)
        return value.toFixed(3);
    return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
/** A span for people: `under 1 ms`, `812 ms`, `3.1 s`. */
const span = (value) => value < 0.5 ? 'under 1 ms' : value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
/** Least, median and largest; null of nothing. */
function spread(samples) {
    const sorted = samples.toSorted((a, b) => a - b);
    const [min, max] = [sorted[0], sorted.at(-1)];
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    if (min === undefined || max === undefined || low === undefined || high === undefined)
        return null;
    return { min, median: (low + high) / 2, max };
}
/** As `1,401` or `0.3`: one decimal at most. By hand, since loading Intl's data costs a run's start 14 ms. */
function number(value) {
    const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.');
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}
/** As `1401 bytes`: a packet's size is written as commands and files take it. */
function bytes(amount) {
    return `${amount} bytes`;
}
/** As `1 hop`, `3 hops`; `plural` where an s does not make it. */
function count(amount, noun, plural = `${noun}s`) {
    return `${number(amount)} ${amount === 1 ? noun : plural}`;
}
/** As `12.1 ms`, `0.003 ms`. */
function milliseconds(ms) {
    return `${ms < 1 ? millis(ms) : number(ms)} ms`;
}


/***/ }),

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withFailure),
/* harmony export */   w: () => (/* binding */ orWithout)
/* harmony export */ });
/** The result with one more of its `evidence.failures`: `part`, a noun, threw `error`. */
function withFailure(target, part, error) {
    const { evidence } = target;
    const failure = `${part} (${error instanceof Error ? error.message : String(error)})`;
    return { ...target, evidence: { ...evidence, failures: [...(evidence.failures ?? []), failure] } };
}
/** What `work` makes of what was `measured`; where it throws, that stays as it is, and says that this `part` is missing. */
async function orWithout(part, measured, work) {
    try {
        return await work();
    }
    catch (error) {
        return measured.map((target) => withFailure(target, part, error));
    }
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNoHost),
/* harmony export */   J: () => (/* binding */ isMappedIpv4)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/**
 * Addresses that no single host has: a probe to one is answered by many (an amplifier), by whoever is nearest, or by this machine
 * itself. IANA's special-purpose registries (RFC 6890), by Node's own BlockList.
 */

const NOT_ONE_HOST = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
NOT_ONE_HOST.addAddress('0.0.0.0', 'ipv4');
NOT_ONE_HOST.addAddress('255.255.255.255', 'ipv4');
NOT_ONE_HOST.addSubnet('224.0.0.0', 4, 'ipv4');
NOT_ONE_HOST.addAddress('::', 'ipv6');
NOT_ONE_HOST.addSubnet('ff00::', 8, 'ipv6');
const V4_IN_V6 = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
V4_IN_V6.addSubnet('::ffff:0:0', 96, 'ipv6');
/** Whether an address, its zone left out, is unspecified, multicast or the limited broadcast. */
function isNoHost(address) {
    const plain = address.replace(/%.*$/s, '');
    return NOT_ONE_HOST.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4');
}
/** Whether it is an IPv4 address in IPv6 form (RFC 4291 section 2.5.5.2), which never stands in a packet. */
function isMappedIpv4(address) {
    return address.includes(':') && V4_IN_V6.check(address.replace(/%.*$/s, ''), 'ipv6');
}


/***/ })

};
