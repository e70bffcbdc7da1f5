"use strict";
exports.id = 50;
exports.ids = [50];
exports.modules = {

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572);

// build/js/index.js
const interrupted = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.nt)();
(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.at)();
const [, , phase, folder = ""] = process.argv;
runPhase().then(_start_mjs__WEBPACK_IMPORTED_MODULE_0__.rt);
async function runPhase() {
	if (phase === "post") {
		const watch = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.tt)();
		return watch === "" ? 0 : (await Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 737)).then((n) => n.r)).runPost(watch, interrupted);
	}
	if (phase === "watch-job") return (await Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(130), __webpack_require__.e(737)]).then(__webpack_require__.bind(__webpack_require__, 737)).then((n) => n.t)).runWatchProcess(folder, interrupted.signal);
	const [{ run }, { measureHere }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 572)).then((n) => n.t), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 572)).then((n) => n.h)]);
	return run(measureHere, interrupted);
}



/***/ })

};
;