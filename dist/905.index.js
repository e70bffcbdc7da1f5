export const id = 905;
export const ids = [905];
export const modules = {

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureHere: () => (/* binding */ measureHere)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8931);
/**
 * The measuring, loaded only where it is about to start: it needs the native library, which not every system can load. The threads of
 * the service checks start before it, so that they are up when it is loaded.
 */


const measureHere = async (options, signal, progress = {}) => {
    const opened = [];
    const checked = options.serviceCheck ? options.targets.filter((target) => (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .schemeOf */ .d)(target) !== null) : [];
    const needed = {
        names: checked.some(({ host }) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0),
        checks: checked.length > 0,
        judgesCertificates: checked.some(({ scheme }) => scheme === 'https' || scheme === 'tls'),
    };
    const threads = () => {
        opened[0] ??= __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 1875)).then(({ openServiceThreads }) => openServiceThreads(needed, signal));
        return opened[0];
    };
    if (needed.checks)
        void threads();
    try {
        return await (await Promise.all(/* import() */[__webpack_require__.e(266), __webpack_require__.e(462), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 5918))).measure(options, signal, progress, threads);
    }
    finally {
        (await opened[0])?.[Symbol.dispose]();
    }
};


/***/ }),

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ schemeOf)
/* harmony export */ });
/** How a client uses a target; null: there is no service to use (datagrams, or no port named). */
function schemeOf({ scheme, protocol, port }) {
    if (scheme === 'http' || scheme === 'https' || scheme === 'tls' || scheme === 'tcp')
        return scheme;
    return scheme === null && port !== null && (protocol === 'tcp' || protocol === 'auto') ? 'tcp' : null;
}


/***/ })

};
