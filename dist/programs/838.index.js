"use strict";
exports.id = 838;
exports.ids = [838];
exports.modules = {

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572);

// build/js/cli.js
const needs = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.a)(process.version);
if (needs !== null) {
	process.stderr.write(`tracepath-action ${needs}\n`);
	process.exit(2);
}
process.stderr.on("error", () => void 0);
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") process.stderr.write(`tracepath-action: the output can't be written: ${error.message}\n`);
	process.exit(1);
});
Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 572)).then((n) => n.it), Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 434))]).then(async ([{ exit }, { runCommandLine }]) => exit(await runCommandLine(process.argv.slice(2))));



/***/ })

};
;