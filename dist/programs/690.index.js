export const id = 690;
export const ids = [690];
export const modules = {

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

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ remedyText),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gb: () => (/* binding */ remedyLines)
/* harmony export */ });
/** Title and text as one line. */
function messageOf({ title, text }) {
    return `${title}: ${text}`;
}
/** All remedies, each a paragraph of its explanation and the lines to paste; null where there is none. */
function remedyText(remedies) {
    return remedies.length === 0 ? null : remedies.map((remedy) => remedyLines(remedy).join('\n')).join('\n\n');
}
/** The explanation, then the lines to paste. */
function remedyLines({ explanation, snippet }) {
    return snippet === null ? [explanation] : [explanation, ...snippet.split('\n')];
}


/***/ })

};
