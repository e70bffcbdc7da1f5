export const id = 348;
export const ids = [348];
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


/***/ })

};
