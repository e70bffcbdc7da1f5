export const id = 916;
export const ids = [916];
export const modules = {

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getOverHttp2: () => (/* binding */ getOverHttp2)
/* harmony export */ });
/* harmony import */ var node_http2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2467);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2804);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1869);
/** The same GET by Node's http2, where the server chose `h2`. */



const MOST_HEADER_PAIRS = 100;
/** null: `signal` ended it. Closes the connection. */
async function getOverHttp2(socket, asked, what, signal, onWait) {
    const { promise, resolve } = Promise.withResolvers();
    const failed = (error) => resolve({ result: (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .httpFailure */ .tG)(error), firstByteMs: null, headers: {}, error });
    const began = performance.now();
    const session = (0,node_http2__WEBPACK_IMPORTED_MODULE_0__.connect)(`https://${asked.hostHeader}`, {
        createConnection: () => socket,
        maxHeaderListPairs: MOST_HEADER_PAIRS,
    });
    session.on('error', failed);
    session.once('close', () => failed(new Error('closed')));
    const stream = session.request({
        ':method': 'GET',
        ':path': asked.path,
        ':authority': asked.hostHeader,
        'user-agent': asked.userAgent,
        accept: '*/*',
    });
    stream.on('error', failed);
    stream.once('response', (headers) => {
        const { ':status': status = 0, ...fields } = headers;
        // Frames of the session's setup come before: the first byte of the answer is its head.
        resolve((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(status, fields, socket.bytesRead, performance.now() - began));
    });
    const outcome = await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .announced */ .yb)((0,_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(promise, _waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .PHASE_MS */ .FE, signal, null), what, onWait);
    session.destroy(); // the head is all that is read
    if (outcome !== null)
        return outcome;
    if (signal.aborted)
        return null;
    return { result: (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .httpFailure */ .tG)(null), firstByteMs: null, headers: {}, error: null };
}


/***/ })

};
