export const id = 407;
export const ids = [407];
export const modules = {

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NetworkUnavailable)
/* harmony export */ });
class NetworkUnavailable extends Error {
    name = 'NetworkUnavailable';
    /** By its C name. */
    call;
    errno;
    constructor(call, errno) {
        super(`${call} failed: ${errno}`);
        this.call = call;
        this.errno = errno;
    }
}


/***/ })

};
