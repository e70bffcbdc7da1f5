"use strict";
exports.id = 838;
exports.ids = [838];
exports.modules = {

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
// build/js/action/cli/node-version.js
function unsupportedNode(version) {
	return Number(/^v(\d+)\./.exec(version)?.[1]) >= 24 ? null : `needs Node 24 or later; this is Node ${version.slice(1)}`;
}
// build/js/cli.js
const needs = unsupportedNode(process.version);
if (needs !== null) {
	process.stderr.write(`tracepath-action ${needs}\n`);
	process.exit(2);
}
process.stderr.on("error", () => void 0);
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") process.stderr.write(`tracepath-action: the output can't be written: ${error.message}\n`);
	process.exit(1);
});
Promise.all([__webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 572)).then((n) => n.st), Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(572), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 434))]).then(async ([{ leave }, { runCommandLine }]) => leave(await runCommandLine(process.argv.slice(2))));



/***/ })

};
;