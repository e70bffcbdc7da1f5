export const id = 445;
export const ids = [445];
export const modules = {

/***/ 3445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure)
/* harmony export */ });
/**
 * Measures every target at once. Never rejects for what a target or the network does. `signal` ends it early with what
 * was measured; its `reason` is `'deadline'` or `'cancelled'`.
 *
 * @throws Error where the platform cannot measure at all (no native library, no Linux): one sentence with what is needed.
 */
async function measure(options, signal, progress = {}) {
    throw new Error(`not measured: ${options.targets.length} ${signal.aborted} ${progress}`);
}


/***/ })

};
