"use strict";
exports.id = 32;
exports.ids = [32];
exports.modules = {

/***/ 32:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openScreen: () => (/* binding */ openScreen)
/* harmony export */ });
/* harmony import */ var _report_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(130);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);


// build/js/action/cli/screen.js
function openScreen(stream) {
	const paint = (colour, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_1__.styleText)(colour, text, { stream });
	const print = (text) => void stream.write(`${text}\n`);
	let live = null;
	let shownTtl = 0;
	const progress = {
		onStart: (index, label, address, localMtu) => {
			if (live !== null && live.index !== index) return;
			shownTtl = 0;
			live = {
				index,
				label,
				address
			};
			print((0,_report_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(label, address, localMtu));
		},
		onHop: (index, hop) => {
			if (live?.index !== index) return;
			shownTtl = hop.ttl;
			print((0,_report_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(hop, live.address, paint));
		}
	};
	const isLive = ({ target, address }) => target === live?.label && address === live.address;
	const finish = (report, ending) => {
		const { targets } = report;
		const paths = [...targets.filter(isLive), ...targets.filter((target) => !isLive(target))].map((target) => {
			const head = isLive(target) ? [] : [(0,_report_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(target.target, target.address, target.pmtu.localMtu)];
			const rows = target.hops.filter(({ ttl }) => !isLive(target) || ttl > shownTtl).map((hop) => (0,_report_mjs__WEBPACK_IMPORTED_MODULE_0__.h)(hop, target.address, paint));
			return [
				...head,
				...rows,
				(0,_report_mjs__WEBPACK_IMPORTED_MODULE_0__.m)(target, paint)
			].join("\n");
		});
		const found = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_0__.d)(report, {
			remedies: "all",
			paint
		});
		const conclusion = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_0__.u)(report, paint) + ending;
		print([
			...paths,
			found,
			conclusion
		].filter((part) => part !== "").join("\n\n"));
	};
	return {
		progress,
		finish
	};
}



/***/ })

};
;