"use strict";
exports.id = 39;
exports.ids = [39];
exports.modules = {

/***/ 39:
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
/* harmony export */   writeResult: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);



// build/js/action/job/job-files.js
const STATE = "watch";
const WATCHING = "watching";
function monotonicMs() {
	return Number(process.hrtime.bigint()) / 1e6;
}
const LONGEST_PATH = 107;
function makeJobFolder(temp, request) {
	const [first = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), ...others] = [...temp ? [temp] : [], (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()];
	try {
		return makeIn(first, request);
	} catch (error) {
		const [other] = others;
		if (other === void 0) throw error;
		return makeIn(other, request);
	}
}
function makeIn(parent, request) {
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "tracepath-watch-"));
	try {
		if (Buffer.byteLength(socketPath(folder)) > LONGEST_PATH) throw new Error(`${folder} is too long a path for a socket`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "request.json"), JSON.stringify(request));
		return folder;
	} catch (error) {
		removeJobFolder(folder);
		throw error;
	}
}
function socketPath(folder) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "socket");
}
function readRequest(folder) {
	return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "request.json"), "utf8"));
}
function writeResult(folder, result) {
	const [fresh, file] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "result.new"), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "result.json")];
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(fresh, JSON.stringify(result));
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, file);
		return true;
	} catch {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(fresh, { force: true });
		return false;
	}
}
function readResult(folder) {
	try {
		return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "result.json"), "utf8"));
	} catch {
		return null;
	}
}
function removeJobFolder(folder) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, {
		recursive: true,
		force: true
	});
}



/***/ })

};
;