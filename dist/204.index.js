export const id = 204;
export const ids = [204];
export const modules = {

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SUMMARY_BYTES: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   attempt: () => (/* binding */ attempt),
/* harmony export */   saveState: () => (/* binding */ saveState),
/* harmony export */   setOutputs: () => (/* binding */ setOutputs),
/* harmony export */   writeFiles: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9998);
/* harmony import */ var _report_text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6318);
/** Writes a run's results where the runner and later steps find them; what cannot be written becomes a warning. */





/** The runner drops a step's summary beyond 1 MiB. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Without promises: node:fs/promises alone takes 15 ms to load. */
function writeFiles(report, summary) {
    const given = process.env.RUNNER_TEMP;
    try {
        return writeTo(given || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), report, summary);
    }
    catch (error) {
        if (!given)
            throw error;
        const files = writeTo((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), report, summary);
        warn(`RUNNER_TEMP (${given}) can not be used, so the report is in ${files.report}: ${messageOf(error)}`);
        return files;
    }
}
function writeTo(parent, report, summary) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'tracepath-action-'));
    const files = { report: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report.json'), summary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'summary.md') };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.report, report);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.summary, summary);
    return files;
}
/**
 * Sets every output that can be.
 *
 * @throws Error that names those that are missing, and why the first is
 */
function setOutputs(values) {
    const missing = [];
    let why = null;
    for (const [name, value] of Object.entries(values)) {
        try {
            wholeOrNot(process.env.GITHUB_OUTPUT, () => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value));
        }
        catch (error) {
            why ??= error;
            missing.push(name);
        }
    }
    if (missing.length === 0)
        return;
    const which = missing.length === Object.keys(values).length ? '' : `${missing.join(', ')}: `;
    throw new Error(which + messageOf(why));
}
/** Leaves a value for the post step. @throws Error where it can't be written */
function saveState(name, value) {
    wholeOrNot(process.env.GITHUB_STATE, () => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ(name, value));
}
/** Of a value that can't be written (a full disk takes a part) nothing stays: the runner would fail the step for half of one. */
function wholeOrNot(file, write) {
    const before = bytesOf(file);
    try {
        write();
    }
    catch (error) {
        if (file !== undefined && before !== null && bytesOf(file) !== before)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, before);
        throw error;
    }
}
/** null: there is no such file. */
function bytesOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file ?? '', { throwIfNoEntry: false })?.size ?? null;
}
/** Runs `work`; what it throws becomes a warning that begins with `failure`, and null. */
async function attempt(failure, work) {
    try {
        return await work();
    }
    catch (error) {
        warn(`${failure}: ${messageOf(error)}`);
        return null;
    }
}
/** Where even this can't be printed nothing more can be said, and the rest of the run goes on. */
function warn(sentence) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e((0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(`tracepath: ${sentence}`));
    }
    catch {
        // The log can't be written: a file on a full disk throws where a pipe tells later.
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
