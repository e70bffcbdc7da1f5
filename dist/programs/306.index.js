export const id = 306;
export const ids = [306];
export const modules = {

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that the report and the command line state; test/house/package.test.ts holds it equal to package.json's. */
const VERSION = '1.0.0';


/***/ })

};
