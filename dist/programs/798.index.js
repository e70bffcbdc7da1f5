export const id = 798;
export const ids = [798];
export const modules = {

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leave: () => (/* binding */ leave),
/* harmony export */   outliveLog: () => (/* binding */ outliveLog)
/* harmony export */ });
/* harmony import */ var _service_living_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/** The end of the process. Facts: Node writes to a full pipe (64 KiB) later, and process.exit() drops what is then unwritten. */

/** A log that nobody reads (EPIPE) or whose disk is full (ENOSPC) ends no run: report, outputs and summary are still written. */
function outliveLog() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}
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


/***/ })

};
