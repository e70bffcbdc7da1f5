export const id = 588;
export const ids = [588];
export const modules = {

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ LibcUnavailable)
/* harmony export */ });
/** The one sentence for a machine on which the C library can't be called. Knows no native code, so that anybody may import it. */
class LibcUnavailable extends Error {
    name = 'LibcUnavailable';
    /** `cause` is what loading the native library threw. */
    constructor(platform, arch, cause) {
        super(sentence(platform, arch, cause instanceof Error ? cause.message : String(cause)), { cause });
    }
}
function sentence(platform, arch, message) {
    if (platform !== 'linux' || (arch !== 'x64' && arch !== 'arm64')) {
        return `tracepath-action measures on Linux x64 and arm64, and this runner is ${platform} ${arch}: run the job on such a runner, as ubuntu-latest.`;
    }
    const [firstLine = ''] = message.split('\n');
    if (/libstdc\+\+|libgcc_s/.test(message)) {
        return `The library through which the kernel is asked needs libstdc++, which this system lacks: on Alpine run "apk add libstdc++" before this step (${firstLine}).`;
    }
    return `The native library (koffi for linux-${arch}) could not be loaded: ${firstLine}`;
}


/***/ }),

/***/ 8588:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allocate: () => (/* binding */ allocate),
/* harmony export */   bind: () => (/* binding */ bind),
/* harmony export */   calls: () => (/* binding */ calls),
/* harmony export */   closeFd: () => (/* binding */ closeFd),
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   epollControl: () => (/* binding */ epollControl),
/* harmony export */   epollCreate: () => (/* binding */ epollCreate),
/* harmony export */   epollReady: () => (/* binding */ epollReady),
/* harmony export */   errnoName: () => (/* binding */ errnoName),
/* harmony export */   exitNow: () => (/* binding */ exitNow),
/* harmony export */   getOption: () => (/* binding */ getOption),
/* harmony export */   getOptionBytes: () => (/* binding */ getOptionBytes),
/* harmony export */   getRandom: () => (/* binding */ getRandom),
/* harmony export */   getSocketName: () => (/* binding */ getSocketName),
/* harmony export */   ioctl: () => (/* binding */ ioctl),
/* harmony export */   realtime: () => (/* binding */ realtime),
/* harmony export */   receive: () => (/* binding */ receive),
/* harmony export */   receiveMessage: () => (/* binding */ receiveMessage),
/* harmony export */   send: () => (/* binding */ send),
/* harmony export */   sendMessage: () => (/* binding */ sendMessage),
/* harmony export */   setOption: () => (/* binding */ setOption),
/* harmony export */   setOptionBytes: () => (/* binding */ setOptionBytes),
/* harmony export */   socket: () => (/* binding */ socket),
/* harmony export */   watchReadable: () => (/* binding */ watchReadable)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _libc_unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(367);
/**
 * The C library's calls as typed functions, through Koffi: the one file that knows Koffi. Prototypes: socket(2), sendmsg(2),
 * epoll_ctl(2), clock_gettime(2), netdevice(7); structures laid out as on 64-bit Linux, the same in glibc and musl.
 */


const koffi = await load();
const libc = koffi.load(null);
// Buffers pass as void *, addresses of Memory as uintptr_t.
const functions = {
    socket: libc.func('int socket(int, int, int)'),
    bind: libc.func('int bind(int, void *, uint32_t)'),
    connect: libc.func('int connect(int, void *, uint32_t)'),
    getsockname: libc.func('int getsockname(int, void *, void *)'),
    setsockopt: libc.func('int setsockopt(int, int, int, void *, uint32_t)'),
    getsockopt: libc.func('int getsockopt(int, int, int, void *, void *)'),
    send: libc.func('int64_t send(int, void *, size_t, int)'),
    recv: libc.func('int64_t recv(int, void *, size_t, int)'),
    sendmsg: libc.func('int64_t sendmsg(int, uintptr_t, int)'),
    recvmsg: libc.func('int64_t recvmsg(int, uintptr_t, int)'),
    ioctl: libc.func('int ioctl(int, unsigned long, void *)'),
    close: libc.func('int close(int)'),
    epollCreate: libc.func('int epoll_create1(int)'),
    epollControl: libc.func('int epoll_ctl(int, int, int, void *)'),
    epollWait: libc.func('int epoll_wait(int, uintptr_t, int, int)'),
    exit: libc.func('void _exit(int)'),
    getrlimit: libc.func('int getrlimit(int, void *)'),
    getrandom: libc.func('int64_t getrandom(void *, size_t, unsigned int)'),
    clockGettime: libc.func('int clock_gettime(int, void *)'),
};
/** A call's result, or minus the errno where it failed. */
function checked(result) {
    return result < 0 ? -koffi.errno() : result;
}
/**
 * Every call that the kernel may refuse, by its C name: what it returns, or -errno. All calls of this program go through
 * this object, so that a test can replace any of them (test/support/faults.ts).
 */
const calls = {
    socket: (domain, type, protocol) => checked(functions.socket(domain, type, protocol)),
    bind: (fd, name, length) => checked(functions.bind(fd, name, length)),
    connect: (fd, name, length) => checked(functions.connect(fd, name, length)),
    getsockname: (fd, name, length) => checked(functions.getsockname(fd, name, length)),
    setsockopt: (fd, level, name, value, length) => checked(functions.setsockopt(fd, level, name, value, length)),
    getsockopt: (fd, level, name, value, length) => checked(functions.getsockopt(fd, level, name, value, length)),
    send: (fd, data, length, flags) => checked(functions.send(fd, data, length, flags)),
    recv: (fd, into, length, flags) => checked(functions.recv(fd, into, length, flags)),
    sendmsg: (fd, msghdr, flags) => checked(functions.sendmsg(fd, msghdr, flags)),
    recvmsg: (fd, msghdr, flags) => checked(functions.recvmsg(fd, msghdr, flags)),
    ioctl: (fd, request, argument) => checked(functions.ioctl(fd, request, argument)),
    close: (fd) => checked(functions.close(fd)),
    getrandom: (into, length, flags) => checked(functions.getrandom(into, length, flags)),
    epoll_create1: (flags) => checked(functions.epollCreate(flags)),
    epoll_ctl: (epoll, operation, fd, event) => checked(functions.epollControl(epoll, operation, fd, event)),
    epoll_wait: (epoll, events, count, timeout) => checked(functions.epollWait(epoll, events, count, timeout)),
};
/** sys/resource.h; alike on x64 and arm64. */
const RLIMIT_NOFILE = 7;
/** Descriptors left to the rest of the program, which reads its own files while packets fly; where there are few, a quarter of them. */
const SPARE_DESCRIPTORS = 16;
const descriptors = descriptorLimit();
const highestSocket = descriptors - Math.min(SPARE_DESCRIPTORS, Math.floor(descriptors / 4));
/** struct rlimit: rlim_cur, rlim_max, 64 bits each. */
function descriptorLimit() {
    const limits = new BigUint64Array(2);
    const known = functions.getrlimit(RLIMIT_NOFILE, new Uint8Array(limits.buffer)) === 0;
    return known ? Number(limits[0]) : Number.POSITIVE_INFINITY;
}
// Each of these answers what its C namesake does, and -errno on failure.
function socket(domain, type, protocol) {
    const fd = calls.socket(domain, type, protocol);
    if (fd < highestSocket)
        return fd;
    calls.close(fd);
    return -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EMFILE;
}
const bind = (fd, name) => calls.bind(fd, name, name.length);
const connect = (fd, name) => calls.connect(fd, name, name.length);
const send = (fd, data, flags) => calls.send(fd, data, data.length, flags);
/** `length` bytes at most; `into` null with MSG_TRUNC drops them (tcp(7)). */
const receive = (fd, into, length, flags) => calls.recv(fd, into, length, flags);
const sendMessage = (fd, msghdr, flags) => calls.sendmsg(fd, msghdr, flags);
const receiveMessage = (fd, msghdr, flags) => calls.recvmsg(fd, msghdr, flags);
const closeFd = (fd) => calls.close(fd);
const ioctl = (fd, request, argument) => calls.ioctl(fd, request, argument);
/** Fills `into` (at most 256 bytes) with random bytes: their number. */
const getRandom = (into) => calls.getrandom(into, into.length, 0);
const epollCreate = (flags) => calls.epoll_create1(flags);
const epollControl = (epoll, operation, fd, event) => calls.epoll_ctl(epoll, operation, fd, event);
/** Never waits. `events` is the address of room for `count` struct epoll_event. */
const epollReady = (epoll, events, count) => calls.epoll_wait(epoll, events, count, 0);
const number32 = new Int32Array(1);
const numberBytes = new Uint8Array(number32.buffer);
const lengthOf = new Uint32Array(1);
const lengthBytes = new Uint8Array(lengthOf.buffer);
/** Sets an option whose value is an `int`. */
function setOption(fd, level, name, value) {
    number32[0] = value;
    return calls.setsockopt(fd, level, name, numberBytes, 4);
}
/** Sets an option whose value is text or a struct. */
const setOptionBytes = (fd, level, name, value) => calls.setsockopt(fd, level, name, value, value.length);
/** An option whose value is an `int` that is never negative; -errno on failure. */
function getOption(fd, level, name) {
    lengthOf[0] = 4;
    const result = calls.getsockopt(fd, level, name, numberBytes, lengthBytes);
    return result < 0 ? result : (number32[0] ?? 0);
}
/** Fills `into` with an option's value: its length, or -errno. */
function getOptionBytes(fd, level, name, into) {
    lengthOf[0] = into.length;
    const result = calls.getsockopt(fd, level, name, into, lengthBytes);
    return result < 0 ? result : Math.min(lengthOf[0] ?? 0, into.length);
}
/** Fills `into` with the socket's own address: its length, or -errno. */
function getSocketName(fd, into) {
    lengthOf[0] = into.length;
    const result = calls.getsockname(fd, into, lengthBytes);
    return result < 0 ? result : Math.min(lengthOf[0] ?? 0, into.length);
}
const timespec = new BigInt64Array(2);
const timespecBytes = new Uint8Array(timespec.buffer);
/** CLOCK_REALTIME in milliseconds since 1970, with fractions: the clock of the kernel's packet timestamps. */
function realtime() {
    functions.clockGettime(0, timespecBytes);
    return Number(timespec[0]) * 1e3 + Number(timespec[1]) / 1e6;
}
/** Memory of `size` bytes, zeroed. */
function allocate(size) {
    const pointer = koffi.alloc('uint8_t', size);
    const buffer = koffi.view(pointer, size);
    const bytes = new Uint8Array(buffer).fill(0);
    return { bytes, view: new DataView(buffer), address: koffi.address(pointer) };
}
function watchReadable(fd, callback) {
    const handle = koffi.node.poll(fd, { readable: true }, callback);
    handle.stop();
    let open = true; // Koffi dereferences a null pointer where a closed handle is started or stopped
    return {
        start: () => {
            if (open)
                handle.start({ readable: true }, callback);
        },
        stop: () => {
            if (open)
                handle.stop();
        },
        close: () => {
            if (open)
                handle.close();
            open = false;
        },
    };
}
const names = new Map(Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno).map(([name, value]) => [value, name]));
names.set(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EAGAIN, 'EAGAIN'); // EWOULDBLOCK and EOPNOTSUPP share numbers with others: the usual names
names.set(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENOTSUP, 'EOPNOTSUPP');
// asm-generic/errno.h has them, Node does not; the kernel makes them of ICMP errors (icmp_err_convert).
names.set(64, 'ENONET');
names.set(112, 'EHOSTDOWN');
/** Symbolic name of an errno, as `EPERM`; `errno N` where none is known. */
function errnoName(errno) {
    return names.get(errno) ?? `errno ${errno}`;
}
/** Ends the process at once, _exit(2): nothing of Node's own end runs. */
function exitNow(status) {
    functions.exit(status);
}
async function load() {
    try {
        return (await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 8492))).default;
    }
    catch (error) {
        throw new _libc_unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .LibcUnavailable */ .X(process.platform, process.arch, error);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
