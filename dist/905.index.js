export const id = 905;
export const ids = [905];
export const modules = {

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureHere: () => (/* binding */ measureHere)
/* harmony export */ });
const measureHere = async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(904), __webpack_require__.e(222)]).then(__webpack_require__.bind(__webpack_require__, 5918))).measure(...given);


/***/ })

};
