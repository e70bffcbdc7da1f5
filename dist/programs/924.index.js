export const id = 924;
export const ids = [924,348];
export const modules = {

/***/ 7924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginJobWatch: () => (/* binding */ beginJobWatch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _net_kernel_counters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(475);
/* harmony import */ var _written_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6204);
/* harmony import */ var _job_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3348);
/* harmony import */ var _runner_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4175);
/** The step's part of `watch-seconds: job`: it leaves a process behind that watches until the post step ends it. */





/** How long the step waits for the process to say that it watches. */
const READY_MS = 5000;
/** What the process needs of the environment. By RUNNER_TRACKING_ID the runner finds, when the job is over, what is left of it. */
const PASSED_ON = ['RUNNER_TRACKING_ID', 'PATH', 'HOME', 'LANG', 'TMPDIR', 'LD_LIBRARY_PATH'];
/**
 * Starts the watch, and lets the post step know of it. Returns when it watches.
 *
 * @throws Error where it can't be started: nothing is left behind then
 */
async function beginJobWatch(measured, inputs, started) {
    const folder = (0,_job_files_js__WEBPACK_IMPORTED_MODULE_3__.makeJobFolder)(process.env.RUNNER_TEMP);
    let child = null;
    try {
        (0,_job_files_js__WEBPACK_IMPORTED_MODULE_3__.writeRequest)(folder, {
            started,
            watchedFrom: { at: new Date().toISOString(), ms: (0,_job_files_js__WEBPACK_IMPORTED_MODULE_3__.monotonicMs)() },
            measured,
            inputs: { ...inputs, targets: [], token: null, proxy: 'none' },
            counters: (0,_net_kernel_counters_js__WEBPACK_IMPORTED_MODULE_1__/* .readKernelCounters */ .Dp)(),
            runner: (0,_runner_process_js__WEBPACK_IMPORTED_MODULE_4__/* .findRunner */ .C)(),
        });
        child = await startProcess(folder);
        (0,_written_files_js__WEBPACK_IMPORTED_MODULE_2__.saveState)(_job_files_js__WEBPACK_IMPORTED_MODULE_3__.STATE, folder);
    }
    catch (error) {
        child?.kill('SIGKILL');
        (0,_job_files_js__WEBPACK_IMPORTED_MODULE_3__.removeJobFolder)(folder);
        throw error;
    }
}
async function startProcess(folder) {
    const env = Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
    const { promise, resolve, reject } = Promise.withResolvers();
    // A session of its own, and a folder that nobody removes or unmounts.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...process.execArgv, process.argv[1] ?? '', 'watch-job', folder], {
        cwd: '/',
        detached: true,
        env,
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('message', (said) => (said === _job_files_js__WEBPACK_IMPORTED_MODULE_3__.WATCHING ? resolve() : reject(new Error(String(said)))));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`the process that watches ended at once (${signal ?? code})`)));
    const timer = setTimeout(() => {
        child.kill('SIGKILL');
        reject(new Error(`the process that watches did not begin within ${READY_MS / 1000} s`));
    }, READY_MS);
    try {
        await promise;
        return child;
    }
    finally {
        clearTimeout(timer);
        if (child.connected)
            child.disconnect();
        child.unref();
    }
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


/***/ })

};
