export const id = 720;
export const ids = [720];
export const modules = {

/***/ 4371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unsupportedNode)
/* harmony export */ });
/** Whether this Node can run the command line. Imports nothing and uses nothing new: it runs on the Node that is too old. */
/** @param version as process.version writes it. @returns a sentence for who started it; null where it will do */
function unsupportedNode(version) {
    const major = Number(/^v(\d+)\./.exec(version)?.[1]);
    return major >= 24 ? null : `needs Node 24 or later; this is Node ${version.slice(1)}`;
}


/***/ }),

/***/ 7720:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_cli_node_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
/** The command line's entry: see action/cli/run-command-line.ts. */

const needs = (0,_action_cli_node_version_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupportedNode */ .A)(process.version);
if (needs !== null) {
    process.stderr.write(`tracepath-action ${needs}\n`);
    process.exit(2);
}
// Without anybody to tell, the exit status still does.
process.stderr.on('error', () => undefined);
// A reader that closes early, as head does, ends the program without a stack trace.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        process.stderr.write(`tracepath-action: the output can't be written: ${error.message}\n`);
    process.exit(1);
});
// Loaded only now: an older Node would fail inside them, with words that help nobody.
const [{ leave }, { runCommandLine }] = await Promise.all([
    __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 2798)),
    Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(389), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 7451)),
]);
await leave(await runCommandLine(process.argv.slice(2)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
