export const id = 364;
export const ids = [364];
export const modules = {

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNoHost),
/* harmony export */   J: () => (/* binding */ isMappedIpv4)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/**
 * Addresses that no single host has: a probe to one is answered by many (an amplifier), by whoever is nearest, or by this machine
 * itself. IANA's special-purpose registries (RFC 6890), by Node's own BlockList.
 */

const NOT_ONE_HOST = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
NOT_ONE_HOST.addAddress('0.0.0.0', 'ipv4');
NOT_ONE_HOST.addAddress('255.255.255.255', 'ipv4');
NOT_ONE_HOST.addSubnet('224.0.0.0', 4, 'ipv4');
NOT_ONE_HOST.addAddress('::', 'ipv6');
NOT_ONE_HOST.addSubnet('ff00::', 8, 'ipv6');
const V4_IN_V6 = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
V4_IN_V6.addSubnet('::ffff:0:0', 96, 'ipv6');
/** Whether an address, its zone left out, is unspecified, multicast or the limited broadcast. */
function isNoHost(address) {
    const plain = address.replace(/%.*$/s, '');
    return NOT_ONE_HOST.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4');
}
/** Whether it is an IPv4 address in IPv6 form (RFC 4291 section 2.5.5.2), which never stands in a packet. */
function isMappedIpv4(address) {
    return address.includes(':') && V4_IN_V6.check(address.replace(/%.*$/s, ''), 'ipv6');
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_HOST: () => (/* binding */ NO_HOST),
/* harmony export */   lookUpBySystem: () => (/* binding */ lookUpBySystem),
/* harmony export */   ofHosts: () => (/* binding */ ofHosts)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var _one_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5533);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2470);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1869);




/**
 * libuv has half of its four threads look names up (slow work in its threadpool.c): one that waits for its turn is not asked yet, and
 * its time must not be told as the resolver's.
 */
const LOOKUPS_AT_ONCE = 2;
/** A name with more addresses than this is cut. */
const MOST_ADDRESSES = 64;
/** Of those that are no host's, so many are told. */
const MOST_TOLD = 8;
/** The error of a name all of whose addresses are no host's. */
const NO_HOST = 'ENOTHOST';
const lookups = (0,_turns_js__WEBPACK_IMPORTED_MODULE_2__/* .turns */ .Z)(LOOKUPS_AT_ONCE);
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
    const answer = lookups(inTurn).then((found) => ({ ms: performance.now() - began, ...ofHosts(found) }), (error) => ({ addresses: [], ms: performance.now() - began, error: (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) }));
    try {
        return await (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .announced */ .yb)(Promise.race([answer, ended.promise]), `the system's lookup of the name ${host}`, onWait);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
/** Of what the resolver found: each address of a host once, and the others. */
function ofHosts(found) {
    const unique = [...new Map(found.map(({ address, family }) => [address, family === 6 ? 6 : 4]))];
    const noHosts = unique.map(([address]) => address).filter((address) => (0,_one_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoHost */ .G)(address) || (0,_one_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isMappedIpv4 */ .J)(address));
    const addresses = unique
        .filter(([address]) => !noHosts.includes(address))
        .slice(0, MOST_ADDRESSES)
        .map(([address, family]) => ({ address, family }));
    if (noHosts.length === 0)
        return { addresses, error: addresses.length > 0 ? null : 'ENOTFOUND' };
    return { addresses, noHosts: noHosts.slice(0, MOST_TOLD), error: addresses.length > 0 ? null : NO_HOST };
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
