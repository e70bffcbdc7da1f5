export const id = 364;
export const ids = [364];
export const modules = {

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookUpBySystem: () => (/* binding */ lookUpBySystem)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2470);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1869);
/** A name's addresses as the system's own resolver finds them: getaddrinfo(3), by Node's dns.lookup. */



/**
 * libuv has half of its four threads look names up (slow work in its threadpool.c): one that waits for its turn is not asked yet, and
 * its time must not be told as the resolver's.
 */
const LOOKUPS_AT_ONCE = 2;
/** A name with more addresses than this is cut. */
const MOST_ADDRESSES = 64;
const lookups = (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .turns */ .Z)(LOOKUPS_AT_ONCE);
/** Every address of a name in the system's order, of one family or of both (null). Never rejects. */
async function lookUpBySystem(host, { family, signal, onWait }) {
    let began = performance.now();
    const ended = Promise.withResolvers();
    const onAbort = () => ended.resolve({ addresses: [], ms: null, error: 'ABORT_ERR' });
    if (signal.aborted)
        onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    const inTurn = () => {
        signal.throwIfAborted(); // `ended` has answered
        began = performance.now();
        return (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true, family: family ?? 0, order: 'verbatim' });
    };
    const answer = lookups(inTurn).then((found) => {
        const ms = performance.now() - began;
        const unique = new Map(found.map(({ address, family }) => [address, family === 6 ? 6 : 4]));
        const addresses = [...unique].slice(0, MOST_ADDRESSES).map(([address, family]) => ({ address, family }));
        return { addresses, ms, error: addresses.length > 0 ? null : 'ENOTFOUND' };
    }, (error) => ({ addresses: [], ms: performance.now() - began, error: (0,_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) }));
    try {
        return await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .announced */ .yb)(Promise.race([answer, ended.promise]), `the system's lookup of the name ${host}`, onWait);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}


/***/ }),

/***/ 2470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ turns)
/* harmony export */ });
/** A limit on how much runs at once. */
/** Calls what it is given in the order it came, at most so many at once. */
function turns(atOnce) {
    let running = 0;
    const queue = [];
    return async (start) => {
        if (running >= atOnce)
            await new Promise((resolve) => queue.push(resolve));
        else
            running++;
        try {
            return await start();
        }
        finally {
            const next = queue.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}


/***/ })

};
