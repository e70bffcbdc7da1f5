export const id = 9;
export const ids = [9,306,348];
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

/***/ 6652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ endJobWatch)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _job_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3348);
/** The post step's part of `watch-seconds: job`: ends the watch and reads what it saw. */


/** The process answers at once; one that is stopped or starved does not hold the job up. */
const ANSWER_MS = 10_000;
/** 256 targets with all they can hold are a few MiB. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Null where neither the process nor a file tells anything. `signal` ends the waiting. */
async function endJobWatch(folder, signal) {
    const text = await resultOf((0,_job_files_js__WEBPACK_IMPORTED_MODULE_1__.socketPath)(folder), signal);
    if (text !== null) {
        try {
            return JSON.parse(text);
        }
        catch {
            // Cut off: the file may hold more.
        }
    }
    return (0,_job_files_js__WEBPACK_IMPORTED_MODULE_1__.readResult)(folder);
}
function resultOf(path, signal) {
    const { promise, resolve } = Promise.withResolvers();
    const chunks = [];
    let bytes = 0;
    const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(path);
    const giveUp = () => socket.destroy();
    const timer = setTimeout(giveUp, ANSWER_MS);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted)
        giveUp();
    socket.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > MOST_BYTES)
            giveUp();
        else
            chunks.push(chunk);
    });
    socket.on('error', () => undefined); // The process is gone; 'close' follows.
    socket.on('close', () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        resolve(chunks.length === 0 ? null : Buffer.concat(chunks).toString('utf8'));
    });
    return promise;
}


/***/ }),

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

/***/ 795:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9998);
/* harmony import */ var _net_kernel_counters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(475);
/* harmony import */ var _report_job_counters_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3206);
/* harmony import */ var _report_render_job_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6713);
/* harmony import */ var _report_render_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2690);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(279);
/* harmony import */ var _written_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6204);
/* harmony import */ var _end_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6652);
/* harmony import */ var _job_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3348);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_assess_js__WEBPACK_IMPORTED_MODULE_4__]);
_assess_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** The post step: reports what was seen while the job ran, judges the loss gate, sets no outputs. */









/** What a watch alone finds. The step itself has told the rest. */
const WATCH_CODES = new Set(['intermittent-outage', 'outage-at-end']);
const CUT = {
    'runner-gone': 'its runner was gone',
    'too-long': 'it had lasted for 24 hours',
    signal: 'a signal ended it',
};
/** @returns the exit status. Silent where no step before began a watch: it was not asked for, or the step did not come so far. */
async function runPost({ signal }) {
    const folder = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(_job_files_js__WEBPACK_IMPORTED_MODULE_7__.STATE);
    if (folder === '')
        return 0;
    const request = await (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.attempt)('what was watched is not known any more', () => (0,_job_files_js__WEBPACK_IMPORTED_MODULE_7__.readRequest)(folder));
    if (request === null)
        return 0;
    const result = await (0,_end_js__WEBPACK_IMPORTED_MODULE_6__/* .endJobWatch */ .w)(folder, signal);
    const { at, ms } = request.watchedFrom;
    const counters = (0,_report_job_counters_js__WEBPACK_IMPORTED_MODULE_8__/* .jobCounters */ .j)(request.counters, (0,_net_kernel_counters_js__WEBPACK_IMPORTED_MODULE_1__/* .readKernelCounters */ .Dp)(), at, (0,_job_files_js__WEBPACK_IMPORTED_MODULE_7__.monotonicMs)() - ms);
    const assessment = assessWatch(request, result);
    const report = { ...assessment.report, jobCounters: counters };
    await publishJob({ ...assessment, report }, request, result);
    (0,_job_files_js__WEBPACK_IMPORTED_MODULE_7__.removeJobFolder)(folder);
    return assessment.judgement.failures.length > 0 ? 1 : 0;
}
function assessWatch({ measured, inputs, started }, result) {
    const loss = inputs.gates['fail-on-loss-above'];
    const targets = measured.map((target, index) => ({ ...target, watch: result?.watches[index] ?? null }));
    const judged = targets.some(({ watch }) => watch !== null) && loss !== undefined;
    const gates = judged ? { 'fail-on-loss-above': loss } : {};
    const durationMs = (0,_job_files_js__WEBPACK_IMPORTED_MODULE_7__.monotonicMs)() - started.ms;
    return (0,_assess_js__WEBPACK_IMPORTED_MODULE_4__.assess)(targets, {
        inputs: { ...inputs, gates },
        baseline: null,
        startedAt: new Date(started.at),
        durationMs,
    });
}
async function publishJob({ report, judgement }, { inputs }, result) {
    const notes = notesOn(result);
    const watched = { ...report, targets: report.targets.map(onlyWatched) };
    await (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.attempt)('the log could not be written', () => (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.writeLines)((0,_report_render_job_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .jobConsole */ .F)(watched, notes)));
    const markdown = (await (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.attempt)('the summary could not be made', () => (0,_report_render_job_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .jobMarkdown */ .H)(watched, notes, _written_files_js__WEBPACK_IMPORTED_MODULE_5__.MAX_SUMMARY_BYTES))) ?? '';
    const files = await (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.attempt)('the report could not be written to a file', () => (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.writeFiles)((0,_report_render_json_js__WEBPACK_IMPORTED_MODULE_3__.reportJson)(report), markdown));
    if (files?.report)
        await (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.attempt)('the log could not be written', () => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Report of the watch: ${files.report}`));
    if (inputs.summary)
        await (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.attempt)('the job summary could not be written', () => (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.appendSummary)(markdown));
    const failure = await (0,_written_files_js__WEBPACK_IMPORTED_MODULE_5__.writeAnnotations)(watched, judgement, notes);
    if (failure !== null)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(failure);
}
function onlyWatched(target) {
    return { ...target, diagnosis: target.diagnosis.filter(({ code }) => WATCH_CODES.has(code)) };
}
/** What the reader must know of a watch that did not last until now. */
function notesOn(result) {
    if (result === null)
        return ['The process that watched was killed, stopped or failed before it could write down what it saw.'];
    const { endedBy } = result;
    if (endedBy === 'post')
        return [];
    if (endedBy === null)
        return ['The process that watched was killed, stopped or failed: what it saw in its last seconds is not known.'];
    return [`The watch ended before the job: ${CUT[endedBy]}.`];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ readKernelCounters),
/* harmony export */   XV: () => (/* binding */ parseTables)
/* harmony export */ });
/* unused harmony export parseSockets */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/**
 * The kernel's counters of this network namespace: proc(5), /proc/net/snmp (RFC 4022's tcp group), netstat (TcpExt, names in
 * include/uapi/linux/snmp.h) and sockstat, and nf_conntrack's of Documentation/networking/nf_conntrack-sysctl.rst.
 */


/** Null where the system shows no TCP counters. `proc`: where procfs is mounted. */
function readKernelCounters(proc = '/proc') {
    const tables = [read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, 'self/net/snmp')), read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, 'self/net/netstat'))];
    const tcp = Object.assign({}, ...tables.map((text) => parseTables(text ?? '', ['Tcp', 'TcpExt'])));
    if (Object.keys(tcp).length === 0)
        return null;
    const conntrack = (name) => whole(read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, `sys/net/netfilter/nf_conntrack_${name}`)));
    const [count, max] = [conntrack('count'), conntrack('max')];
    return {
        tcp,
        sockets: parseSockets(read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, 'self/net/sockstat')) ?? ''),
        conntrack: count === null || max === null ? null : { count, max },
        namespace: namespaceOf(proc),
    };
}
/** Pairs of lines: `Tcp: name name`, `Tcp: value value`. */
function parseTables(text, groups) {
    const found = {};
    const lines = text.split('\n').map((line) => line.split(/[: ]+/));
    for (let index = 0; index + 1 < lines.length; index++) {
        const [names = [], values = []] = [lines[index], lines[index + 1]];
        const [group = ''] = names;
        if (!groups.includes(group) || values[0] !== group)
            continue;
        names.slice(1).forEach((name, at) => {
            const value = whole(values[at + 1] ?? '');
            if (value !== null)
                found[name] = value;
        });
        index++;
    }
    return found;
}
/** `TCP: inuse 3 orphan 0 tw 0 alloc 23 mem 133`. */
function parseSockets(text) {
    const [, line = ''] = /^TCP: (.*)$/m.exec(text) ?? [];
    const found = {};
    for (const [, name = '', value = ''] of line.matchAll(/(\w+) (\d+)/g))
        found[name] = Number(value);
    return found;
}
function whole(text) {
    const trimmed = text?.trim() ?? '';
    return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : null;
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return null;
    }
}
function namespaceOf(proc) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, 'self/ns/net'));
    }
    catch {
        return null;
    }
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

/***/ 3206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ jobCounters)
/* harmony export */ });
/** `from`: ISO 8601. Null where one of them is not known or they are of two network namespaces. */
function jobCounters(start, end, from, lengthMs) {
    if (start === null || end === null || start.namespace !== end.namespace)
        return null;
    const grown = (name) => {
        const [before, after] = [start.tcp[name], end.tcp[name]];
        return before === undefined || after === undefined || after < before ? null : after - before;
    };
    return {
        from,
        seconds: Math.round(lengthMs / 100) / 10,
        tcp: {
            opened: grown('ActiveOpens'),
            segmentsSent: grown('OutSegs'),
            retransmitted: grown('RetransSegs'),
            synRetransmitted: grown('TCPSynRetrans'),
            timeouts: grown('TCPTimeouts'),
            abortedOnTimeout: grown('TCPAbortOnTimeout'),
            failedConnections: grown('AttemptFails'),
            resets: grown('EstabResets'),
            resetsSent: grown('OutRsts'),
            listenDrops: grown('ListenDrops'),
        },
        orphaned: end.sockets.orphan ?? null,
        conntrack: start.conntrack && end.conntrack
            ? { atStart: start.conntrack.count, atEnd: end.conntrack.count, max: end.conntrack.max }
            : null,
    };
}


/***/ }),

/***/ 6718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/** The gates of a target in the job summary. */

/** Empty where none was set. */
function gateTable(gates) {
    if (gates.length === 0)
        return '';
    const rows = gates.map((gate) => {
        const cells = [
            `${_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeIcons */ .Rv[gate.outcome]} ${gate.outcome}`,
            `\`${gate.gate}\``,
            (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .demandText */ .LR)(gate),
            (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .actualText */ .Yf)(gate),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| Outcome | Gate | Demands | Measured |', '|---|---|---|---|', ...rows].join('\n');
}


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ jobConsole),
  H: () => (/* binding */ jobMarkdown)
});

// EXTERNAL MODULE: ./build/js/report/text/escape.js
var text_escape = __webpack_require__(6318);
// EXTERNAL MODULE: ./build/js/report/text/finding.js
var text_finding = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/js/report/text/units.js
var units = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/js/report/text/watching.js
var watching = __webpack_require__(2460);
;// CONCATENATED MODULE: ./build/js/report/text/job-counters.js


/** Retransmitted segments in percent: a healthy path stays below the first, and slows down visibly from the second on. */
const RETRANSMITTED = { usual: 0.1, much: 1 };
/** From so full a table on new connections are at risk of being dropped, percent. */
const CONNTRACK_FULL = 90;
const SCOPE = 'all programs of this network namespace, this watch included; docker builds and other containers have their own and are not in it';
/** `scope`: whose TCP and when. One sentence for each thing that happened. */
function counterSentences(counters) {
    const { tcp, orphaned, conntrack, from, seconds } = counters;
    const said = [
        [
            tcp.synRetransmitted,
            (n) => `${(0,units/* count */.U9)(n, 'SYN')} had to be sent again: handshakes were lost or their server was full.`,
        ],
        [
            tcp.timeouts,
            (n) => `${(0,units/* count */.U9)(n, 'retransmission timer')} ran out: a connection stood still for 0.2 s or longer each time.`,
        ],
        [tcp.abortedOnTimeout, (n) => `${(0,units/* count */.U9)(n, 'connection')} ended because nothing came back any more.`],
        [tcp.failedConnections, (n) => `${(0,units/* count */.U9)(n, 'handshake')} failed: refused, or given up.`],
        [tcp.resets, (n) => `${(0,units/* count */.U9)(n, 'established connection')} ended by a reset.`],
        [tcp.listenDrops, (n) => `${(0,units/* count */.U9)(n, 'handshake')} with a server in this namespace dropped: its queue was full.`],
    ];
    const happened = said.flatMap(([amount, sentence]) => (amount === null || amount === 0 ? [] : [sentence(amount)]));
    return {
        scope: `TCP from ${(0,watching/* timeOfDay */.rb)(from)} UTC on for ${(0,watching/* duration */.p0)(seconds)}, ${SCOPE}`,
        sentences: [
            ...retransmitted(tcp),
            ...happened,
            ...(conntrack === null ? [] : [trackedSentence(conntrack)]),
            ...(orphaned === null || orphaned === 0 ? [] : [orphanedSentence(orphaned)]),
        ],
    };
}
function retransmitted({ segmentsSent, retransmitted: again }) {
    if (segmentsSent === null || again === null)
        return [];
    if (again === 0)
        return [`None of ${(0,units/* count */.U9)(segmentsSent, 'segment')} was sent again.`];
    // OutSegs counts none of those that were sent again.
    if (segmentsSent === 0)
        return [`${(0,units/* count */.U9)(again, 'segment')} sent again and no new one.`];
    const percent = (100 * again) / segmentsSent;
    const means = percent < RETRANSMITTED.usual
        ? 'as on a healthy path'
        : percent < RETRANSMITTED.much
            ? 'more than on a healthy path: some packets were lost'
            : 'many packets were lost, which slows transfers down';
    return [`${again} of ${(0,units/* count */.U9)(segmentsSent, 'segment')} sent again (${(0,units/* decimal */._)(percent)} %): ${means}.`];
}
/** The kernel counts them over all network namespaces (sockstat_seq_show in net/ipv4/proc.c). */
function orphanedSentence(orphaned) {
    return `${(0,units/* count */.U9)(orphaned, 'socket')} of the whole machine, other containers included, belonged to no process any more at the end.`;
}
function trackedSentence({ atStart, atEnd, max }) {
    const full = 100 * Math.max(atStart, atEnd) >= CONNTRACK_FULL * max;
    const risk = full ? ': nearly full, and a full table drops new connections' : '';
    return `Connection tracking held ${atStart} connections at the start and ${atEnd} at the end, of ${max} at most${risk}.`;
}

// EXTERNAL MODULE: ./build/js/report/text/labels.js
var labels = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/js/report/render/gate-table.js
var gate_table = __webpack_require__(6718);
// EXTERNAL MODULE: ./build/js/report/render/remedies.js
var render_remedies = __webpack_require__(4124);
// EXTERNAL MODULE: ./build/js/report/render/watch-block.js
var watch_block = __webpack_require__(4181);
// EXTERNAL MODULE: ./build/js/report/render/watch-lines.js
var watch_lines = __webpack_require__(8475);
;// CONCATENATED MODULE: ./build/js/report/render/job-watch.js
/** What the post step reports of a watched job: the outages, what happened to all TCP, and nothing that the step has told before. */










const NO_COUNTERS = { scope: "The kernel's TCP counters of this network namespace can't be read here", sentences: [] };
/** For a log. `notes`: sentences of our own. */
function jobConsole(report, notes) {
    const targets = report.targets.flatMap((target) => target.watch === null ? [] : [(0,text_escape/* plainLine */.h0)(job_watch_name(target)), ...(0,watch_lines/* watchLines */.h)(target.watch), ...findings(target)]);
    const { jobCounters } = report;
    const { scope, sentences } = jobCounters ? counterSentences(jobCounters) : NO_COUNTERS;
    return [
        ...targets,
        ...[`${scope}${sentences.length > 0 ? ':' : '.'}`, ...sentences, ...notes].map((line) => (0,text_escape/* plainLine */.h0)(line)),
    ].join('\n');
}
function findings({ diagnosis, gates }) {
    return [
        ...diagnosis.flatMap((finding) => [
            `  ${finding.severity} ${finding.code}: ${(0,text_escape/* plainLine */.h0)((0,text_finding/* messageOf */.bD)(finding))}`,
            ...finding.remedies.flatMap(text_finding/* remedyLines */.gb).map((line) => `      ${(0,text_escape/* plainIndented */.Cy)(line)}`),
        ]),
        ...gates.map((gate) => `  ${(0,labels/* gateText */.bp)(gate)}`),
    ];
}
/** The job summary of the post step, at most `maxBytes` bytes: targets with an outage stand first, those without are left out first. */
function jobMarkdown(report, notes, maxBytes) {
    const first = troubled(report);
    const others = report.targets.filter((target) => !first.includes(target));
    for (const targets of [[...first, ...others], first, []]) {
        const left = report.targets.length - targets.length;
        const more = left === 0 ? [] : [`*${(0,units/* count */.U9)(left, 'target')} left out; all are in the report's JSON file.*`];
        const text = [
            title(report),
            ...notes.map((note) => `⚠️ Warning: ${(0,text_escape/* prose */.CS)(note)}`),
            ...targets.map((target) => section(target, report.targets.length > 1)),
            ...more,
            ...remediesOf(targets),
            countersBlock(report),
        ]
            .filter((block) => block !== '')
            .join('\n\n');
        if (Buffer.byteLength(text) < maxBytes)
            return `${text}\n`;
    }
    return `${title(report)}\n`;
}
function title(report) {
    const watched = report.targets.flatMap(({ watch }) => (watch === null ? [] : [watch]));
    const counts = watched.map(({ outageCount }) => outageCount).filter((outages) => outages > 0);
    const outages = counts.reduce((sum, some) => sum + some, 0);
    const seconds = Math.max(0, ...watched.map((watch) => watch.seconds));
    const seen = watched.some(({ sent }) => sent > 0);
    const doubtful = outages > 0 || !seen || watched.some(({ notSent }) => notSent !== undefined);
    const icon = labels/* conclusionIcons */.SQ[report.conclusion === 'success' && doubtful ? 'neutral' : report.conclusion];
    const what = outages === 0 ? 'no outage' : `${(0,units/* count */.U9)(outages, 'outage')} of ${(0,units/* count */.U9)(counts.length, 'target')}`;
    return `## ${icon} Job watched for ${(0,watching/* duration */.p0)(seconds)}: ${seen ? what : 'nothing was seen'}`;
}
function troubled({ targets }) {
    return targets.filter(({ watch, gates }) => (watch?.outageCount ?? 0) > 0 || watch?.notSent !== undefined || gates.some(({ outcome }) => outcome !== 'pass'));
}
function section(target, several) {
    if (target.watch === null)
        return '';
    const heading = several ? [`### ${(0,text_escape/* codeSpan */.SS)(job_watch_name(target))}`] : [(0,text_escape/* codeSpan */.SS)(job_watch_name(target))];
    return [...heading, (0,watch_block/* watchBlock */.F)(target), ...target.diagnosis.map(render_remedies/* findingLine */.mC), (0,gate_table/* gateTable */.k)(target.gates)]
        .filter((block) => block !== '')
        .join('\n\n');
}
/** Each once, however many targets need it. */
function remediesOf(targets) {
    const remedies = targets.flatMap(({ diagnosis }) => diagnosis.flatMap((finding) => finding.remedies.map(render_remedies/* remedyBlock */.Qw)));
    return remedies.length === 0 ? [] : ['### What to change', ...new Set(remedies)];
}
function job_watch_name({ target, address }) {
    return address === null || address === target ? target : `${target} (${address})`;
}
function countersBlock({ jobCounters }) {
    const { scope, sentences } = jobCounters ? counterSentences(jobCounters) : NO_COUNTERS;
    return [`**${scope}**`, ...sentences.map((sentence) => `- ${sentence}`)].join('\n');
}


/***/ }),

/***/ 2690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flattened: () => (/* binding */ flattened),
/* harmony export */   reportJson: () => (/* binding */ reportJson),
/* harmony export */   shortReportJson: () => (/* binding */ shortReportJson)
/* harmony export */ });
/* harmony import */ var _text_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6408);
/** The report as JSON: whole for the file, on one line and within a bound for the action's output. */

/** The whole report, indented, with a line break at its end. */
function reportJson(report) {
    return `${JSON.stringify(flattened(report), null, 2)}\n`;
}
/** The report in the shape that the contract fixes: each finding with one message and one remedy. */
function flattened(report) {
    const targets = report.targets.map((target) => ({ ...target, diagnosis: target.diagnosis.map(flatFinding) }));
    return { ...report, targets };
}
function flatFinding(finding) {
    const { code, severity, remedies } = finding;
    return { code, severity, message: (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(finding), remedy: (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyText */ .K1)(remedies) };
}
/** What a shortened report leaves out, the least missed first; each step keeps what the ones before it left out. */
const steps = [
    { leftOut: 'targets[].evidence', target: ({ evidence: _, ...rest }) => rest },
    { leftOut: 'targets[].hops', target: ({ evidence: _, hops: __, ...rest }) => rest },
    {
        leftOut: 'targets[].diagnosis[].remedy',
        target: ({ evidence: _, hops: __, diagnosis, ...rest }) => ({
            ...rest,
            diagnosis: diagnosis.map(({ remedy: ___, ...finding }) => finding),
        }),
    },
];
/** No form is shorter than this. */
const leastBytes = 1024;
/** What the contract allows the action's output. */
const outputBytes = 256 * 1024;
/**
 * The report on one line, at most `maxBytes` bytes of UTF-8. Where the whole does not fit it says `"truncated": true`, names in
 * `leftOut` which parts are missing, and is valid JSON all the same.
 *
 * @throws RangeError when `maxBytes` is below 1024.
 */
function shortReportJson(whole, maxBytes = outputBytes) {
    if (maxBytes < leastBytes)
        throw new RangeError(`shortReportJson: maxBytes is ${maxBytes}, expected ${leastBytes} or more`);
    const fits = (text) => Buffer.byteLength(text) <= maxBytes;
    const report = flattened(whole);
    const complete = JSON.stringify(report);
    if (fits(complete))
        return complete;
    const leftOut = [];
    let targets = report.targets;
    const write = (count) => {
        const cut = count < targets.length ? [`targets from ${count + 1} of ${targets.length} on`] : [];
        return JSON.stringify({
            ...report,
            truncated: true,
            leftOut: [...leftOut, ...cut],
            targets: targets.slice(0, count),
        });
    };
    for (const step of steps) {
        leftOut.push(step.leftOut);
        targets = report.targets.map(step.target);
        const text = write(targets.length);
        if (fits(text))
            return text;
    }
    let [fitting, tooMany] = [0, targets.length];
    while (tooMany - fitting > 1) {
        const middle = (fitting + tooMany) >> 1;
        if (fits(write(middle)))
            fitting = middle;
        else
            tooMany = middle;
    }
    const text = write(fitting);
    if (fits(text))
        return text;
    const { schemaVersion, conclusion } = report;
    return JSON.stringify({
        schemaVersion,
        truncated: true,
        leftOut: ['all but the conclusion'],
        conclusion,
        targets: [],
    });
}


/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ remedyBlock),
/* harmony export */   Rj: () => (/* binding */ remedyBlocks),
/* harmony export */   hn: () => (/* binding */ findingMark),
/* harmony export */   mC: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9498);
/** Findings and their remedies as Markdown: the parts that one target's section, all targets' and a watched job's share. */


const words = { error: 'Error', warning: 'Warning', info: 'Info' };
/** Icon and word, with a blank after them; the title of a healthy target is its word. */
function findingMark(code, severity) {
    return code === 'healthy' ? '✅ ' : `${_text_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .severityIcons */ .iE[severity]} ${words[severity]}: `;
}
/** All of a finding but its remedies. */
function findingLine({ code, severity, title, text }) {
    return `${findingMark(code, severity)}**${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title)}**: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text)} (\`${code}\`)`;
}
/** The explanation, and the lines to paste in a block of their own. */
function remedyBlock({ explanation, snippet }) {
    return snippet === null ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(explanation) : `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(explanation)}\n\n${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(snippet)}`;
}
/** The first `open` in full; more than those fold, so that what stands below stays in sight. */
function remedyBlocks(blocks, open = 1) {
    const [first, more] = [blocks.slice(0, open), blocks.slice(open)];
    if (more.length === 0)
        return first;
    const others = more.length === 1 ? 'One more way' : `${more.length} more ways`;
    return [...first, `<details><summary>${others}</summary>\n\n${more.join('\n\n')}\n\n</details>`];
}


/***/ }),

/***/ 4181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ watchBlock)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3374);
/* harmony import */ var _text_watching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2460);
/** The watch of a target in the job summary: timeline, figures, outages. */



/** Rows of the table of outages. */
const MOST_ROWS = 10;
/** Empty where the target was not watched. */
function watchBlock(target) {
    const { watch } = target;
    if (watch === null)
        return '';
    const out = watch.outageCount === 0 ? 'no outage' : `**${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(watch.outageCount, 'outage')}**`;
    const head = `**Watched for ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(watch.seconds)}**:`;
    const unsent = (0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .unsentTexts */ .uu)(watch);
    if (watch.sent === 0)
        return `${head} ${unsent[0] ?? 'no probe was sent'}`;
    return [
        `${head} ${out}; ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .watchFigures */ .BC)(watch, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)}`,
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)((0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .timelineLines */ .tg)(watch).join('\n')),
        ...unsent.map((text) => `⚠️ Warning: ${text}`),
        outageTable(target, watch),
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
function outageTable(target, { outages, outageCount }) {
    if (outages.length === 0)
        return '';
    const shown = (0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .longestFirst */ .z3)(outages)
        .slice(0, MOST_ROWS)
        .toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const rows = shown.map((outage) => `| ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(outage.from)} | ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .outageLength */ .M)(outage)} | ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedHere */ .vd)(outage) ?? lastHop(target, outage.lastHop)} |`);
    const more = outageCount - shown.length;
    return [
        '| Outage from | Length | Last hop that answered |',
        '|---|---:|---|',
        ...rows,
        ...(more > 0 ? [`| *and ${more} shorter* | | |`] : []),
    ].join('\n');
}
function lastHop({ hops }, ttl) {
    if (ttl === null)
        return 'not known';
    const addresses = hops.find((hop) => hop.ttl === ttl)?.responders.map(({ address }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(address)) ?? [];
    return [`${ttl}`, ...addresses.slice(0, 2)].join(' ');
}


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ watchLines)
/* harmony export */ });
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3374);
/* harmony import */ var _text_watching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2460);
/** The watch of a target in the log: figures, timeline, outages. */


/** Outages that the log lists; all that are kept are in the report. */
const MOST_OUTAGES = 20;
/** Lines that are safe to print; none where the target was not watched. */
function watchLines(watch) {
    if (watch === null)
        return [];
    const { outages, outageCount } = watch;
    const shown = outages.slice(0, MOST_OUTAGES).map((outage) => {
        const { from, lastHop } = outage;
        const hop = lastHop === null ? null : `last hop that answered: ${lastHop}`;
        return [`       outage from ${from}: ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .outageLength */ .M)(outage)}`, (0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedHere */ .vd)(outage), hop]
            .filter((part) => part !== null)
            .join(', ');
    });
    const more = outageCount - shown.length;
    return [
        `     Watched for ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(watch.seconds)}: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(outageCount, 'outage')}, ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .watchFigures */ .BC)(watch)}`,
        `       ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .timelineText */ .Pj)(watch)}`,
        ...(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .unsentTexts */ .uu)(watch).map((text) => `       warning: ${text}`),
        ...shown,
        ...(more > 0 ? [`       and ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'outage')} more`] : []),
    ];
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
