export const id = 295;
export const ids = [295,348];
export const modules = {

/***/ 3348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   STATE: () => (/* binding */ STATE),
/* harmony export */   WATCHING: () => (/* binding */ WATCHING),
/* harmony export */   makeJobFolder: () => (/* binding */ makeJobFolder),
/* harmony export */   monotonicMs: () => (/* binding */ monotonicMs),
/* harmony export */   readRequest: () => (/* binding */ readRequest),
/* harmony export */   readResult: () => (/* binding */ readResult),
/* harmony export */   removeJobFolder: () => (/* binding */ removeJobFolder),
/* harmony export */   socketPath: () => (/* binding */ socketPath),
/* harmony export */   writeRequest: () => (/* binding */ writeRequest),
/* harmony export */   writeResult: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/**
 * The folder by which the step, the process that watches and the post step know each other: `request.json` by the step,
 * `result.json` by the process from time to time and at its end, `socket` on which it waits for the post step. The post step is told
 * the folder by the runner (GITHUB_STATE). JSON of our own, written and read by the same version.
 */



/** The name of the state that the runner keeps for the post step. */
const STATE = 'watch';
/** What the process says to the step once it watches; anything else is why it can't. */
const WATCHING = 'watching';
/** CLOCK_MONOTONIC, which all processes of this machine share, so that a clock that is set meanwhile changes no length. */
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}
/** sockaddr_un's path has 108 bytes, its end included. */
const LONGEST_PATH = 107;
/** A new folder that only this user may enter. @throws Error where none can be made */
function makeJobFolder(temp) {
    const [first = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), ...others] = [...(temp ? [temp] : []), (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()];
    const make = (parent) => {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'tracepath-watch-'));
        if (Buffer.byteLength(socketPath(folder)) <= LONGEST_PATH)
            return folder;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        throw new Error(`${folder} is too long a path for a socket`);
    };
    try {
        return make(first);
    }
    catch (error) {
        const [other] = others;
        if (other === undefined)
            throw error;
        return make(other);
    }
}
function socketPath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'socket');
}
function writeRequest(folder, request) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'request.json'), JSON.stringify(request));
}
/** @throws Error where it can't be read */
function readRequest(folder) {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'request.json'), 'utf8'));
}
/** Never half a file. False where it can't be written, as on a full disk: the former one stays. */
function writeResult(folder, result) {
    const [fresh, file] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'result.new'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'result.json')];
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fresh, JSON.stringify(result));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(fresh, file);
        return true;
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(fresh, { force: true });
        return false;
    }
}
/** Null where there is none. */
function readResult(folder) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'result.json'), 'utf8'));
    }
    catch {
        return null;
    }
}
function removeJobFolder(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}


/***/ }),

/***/ 4175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findRunner),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/**
 * The runner's process above this one, by which the process that watches sees that the job is over. Facts: actions/runner runs each
 * job in a `Runner.Worker`; proc(5), /proc/PID/stat: comm in parentheses, the parent's id after the state, the start time as field 22.
 * In a container the runner is beyond what can be seen.
 */

const NAME = 'Runner.Worker';
/** Ancestors are few; a loop can't be, but files are not to be trusted for that. */
const MOST_ANCESTORS = 64;
/** Null: none above this process has the runner's name. */
function findRunner(proc = '/proc', from = process.ppid) {
    let stat = statOf(proc, from);
    for (let count = 0; stat !== null && count < MOST_ANCESTORS; count++) {
        if (stat.name === NAME)
            return { pid: stat.pid, startedAt: stat.startedAt };
        stat = stat.parent > 0 ? statOf(proc, stat.parent) : null;
    }
    return null;
}
function isAlive({ pid, startedAt }, proc = '/proc') {
    return statOf(proc, pid)?.startedAt === startedAt;
}
function statOf(proc, pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${pid}/stat`, 'latin1');
        const end = text.lastIndexOf(')');
        const name = text.slice(text.indexOf('(') + 1, end);
        // From the state, field 3, on.
        const fields = text.slice(end + 2).split(' ');
        // A zombie is over.
        return fields[0] === 'Z' ? null : { pid, name, parent: Number(fields[1]), startedAt: fields[19] ?? '' };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5370:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWatchProcess: () => (/* binding */ runWatchProcess)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _service_waiting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1869);
/* harmony import */ var _watch_watch_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8177);
/* harmony import */ var _job_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3348);
/* harmony import */ var _runner_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4175);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_watch_watch_targets_js__WEBPACK_IMPORTED_MODULE_4__]);
_watch_watch_targets_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** The process that watches while the job runs, until the post step asks for what it saw. */








const LONGEST_MS = 86_400_000;
/** How often it looks whether its runner is there, and how often it writes down what it knows in case it is killed. */
const LOOK_MS = 2000;
const WRITE_MS = 10_000;
/** How long the post step has to take the result. */
const HAND_OVER_MS = 5000;
/** Returns once it is over: the exit status. `cancelled`: a signal came. */
async function runWatchProcess(folder, cancelled) {
    try {
        await watchJob(folder, cancelled);
        return 0;
    }
    catch (error) {
        if (process.connected)
            process.send?.((0,_service_waiting_js__WEBPACK_IMPORTED_MODULE_7__/* .errorMessage */ .gJ)(error));
        return 1;
    }
}
async function watchJob(folder, cancelled) {
    const { measured, inputs, runner } = (0,_job_files_js__WEBPACK_IMPORTED_MODULE_5__.readRequest)(folder);
    const ending = new Ending(cancelled);
    const clients = [];
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)((socket) => {
        socket.on('error', () => undefined); // A post step that was killed.
        clients.push(socket);
        ending.end('post');
    });
    const watch = (0,_watch_watch_targets_js__WEBPACK_IMPORTED_MODULE_4__.openWatch)(measured, { ...inputs, lengthMs: LONGEST_MS });
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server.listen((0,_job_files_js__WEBPACK_IMPORTED_MODULE_5__.socketPath)(folder)), 'listening');
    server.on('error', () => undefined); // Where the post step can't be accepted it reads the file.
    process.send?.(_job_files_js__WEBPACK_IMPORTED_MODULE_5__.WATCHING);
    if (process.connected)
        process.disconnect();
    const known = (endedBy) => ({
        endedBy,
        watches: (watch?.results() ?? measured).map((target) => target.watch),
    });
    const timers = [
        setInterval(() => isGone(folder, runner) && ending.end('runner-gone'), LOOK_MS),
        setInterval(() => (0,_job_files_js__WEBPACK_IMPORTED_MODULE_5__.writeResult)(folder, known(null)), WRITE_MS),
        setTimeout(() => ending.end('too-long'), LONGEST_MS),
    ];
    await watched(watch, ending.signal);
    for (const timer of timers)
        clearInterval(timer);
    const result = known(ending.by);
    (0,_job_files_js__WEBPACK_IMPORTED_MODULE_5__.writeResult)(folder, result);
    await handOver(clients, result);
    server.close();
}
async function watched(watch, ended) {
    await watch?.run(ended, () => undefined);
    if (!ended.aborted)
        await new Promise((resolve) => ended.addEventListener('abort', resolve));
}
/** What ended the watch first. */
class Ending {
    #controller = new AbortController();
    by = null;
    constructor(cancelled) {
        if (cancelled.aborted)
            this.end('signal');
        cancelled.addEventListener('abort', () => this.end('signal'));
    }
    get signal() {
        return this.#controller.signal;
    }
    end(by) {
        this.by ??= by;
        this.#controller.abort();
    }
}
/** The runner empties its temporary folder once the job is over, and before the next. */
function isGone(folder, runner) {
    return !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) || (runner !== null && !(0,_runner_process_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._)(runner));
}
async function handOver(clients, result) {
    const text = JSON.stringify(result);
    const late = new Promise((resolve) => setTimeout(resolve, HAND_OVER_MS).unref());
    const sent = clients.map((socket) => {
        socket.end(text);
        return (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(socket, { readable: false }).catch(() => undefined);
    });
    await Promise.race([Promise.all(sent), late]);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   FE: () => (/* binding */ PHASE_MS),
/* harmony export */   N0: () => (/* binding */ whileUnexplained),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   hR: () => (/* binding */ boundedBy),
/* harmony export */   i9: () => (/* binding */ withLateness),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xZ: () => (/* binding */ isCut),
/* harmony export */   yb: () => (/* binding */ announced)
/* harmony export */ });
/** The longest that one phase may take: shared contract, Service. */
const PHASE_MS = 10_000;
/** Waits are told after so long, milliseconds: well within a second. */
const ANNOUNCE_AFTER = 800;
/** Passes `promise` on, and says what is waited for where it takes long. */
async function announced(promise, what, onWait) {
    const timer = setTimeout(() => onWait(what), ANNOUNCE_AFTER);
    try {
        return await promise;
    }
    finally {
        clearTimeout(timer);
    }
}
/** How often a thread's lateness is looked at. */
const LATENESS_EVERY = 20;
/** What a promise gives, and the longest that this thread came late to its work meanwhile: times of a busy machine are not the network's. */
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
    }
    finally {
        clearInterval(timer);
    }
}
/** `late` once `milliseconds` have passed or `signal` aborts, whichever is first; else what `promise` gives. */
async function within(promise, milliseconds, signal, late) {
    const { promise: ended, resolve } = Promise.withResolvers();
    const end = () => resolve(late);
    if (signal.aborted)
        return late;
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([promise, ended]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
    }
}
/** Aborts with `signal`, at the latest after `milliseconds`; keeps no process alive. Tests can advance its timer, not that of AbortSignal.timeout. */
function boundedBy(signal, milliseconds) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), milliseconds).unref();
    return AbortSignal.any([signal, controller.signal]);
}
/** Why a signal aborts where silence needs no further waiting: what was measured beside explains it. It counts as the bound. */
const EXPLAINED = 'explained';
/** A phase has so long in any case. */
const LEAST_MS = 2000;
/** Whether the run's end aborted `signal`. */
function isCut(signal) {
    return signal.aborted && signal.reason !== EXPLAINED;
}
/** Aborts with `signal`, and for the reason EXPLAINED where `explained` does, then not before 2 s from now. */
function whileUnexplained(signal, explained) {
    const controller = new AbortController();
    const stop = () => controller.abort(EXPLAINED);
    const timer = setTimeout(() => {
        if (explained.aborted)
            stop();
        else
            explained.addEventListener('abort', stop, { once: true });
    }, LEAST_MS);
    timer.unref();
    return AbortSignal.any([signal, controller.signal]);
}
/** The code of an error of Node's: an errno, c-ares' or OpenSSL's name. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
