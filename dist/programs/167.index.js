export const id = 167;
export const ids = [167];
export const modules = {

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ proxyPort),
/* harmony export */   c: () => (/* binding */ pathProxy)
/* harmony export */ });
/* harmony import */ var _service_proxy_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9884);

/** Null: none stands between, or one that is not used (SOCKS, or no URL at all). */
function pathProxy({ service }) {
    const proxy = service?.proxy ?? null;
    return proxy?.problem === 'socks' || proxy?.problem === 'invalid' ? null : proxy;
}
function proxyPort({ url }) {
    return (0,_service_proxy_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProxy */ .YR)(url, '').port;
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ wakeOnAbort)
/* harmony export */ });
/** `signal` ends a wait of `network` that is under way. Disposing ends that, and closes `network`. */
function wakeOnAbort(signal, network) {
    const wake = () => network.wake();
    signal.addEventListener('abort', wake);
    return {
        [Symbol.dispose]: () => {
            signal.removeEventListener('abort', wake);
            network.close();
        },
    };
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ roundTrip)
/* harmony export */ });
/** From kernel to kernel where both stamps are there and no step of the clock spoils them, else as the program saw it. */
function roundTrip({ from, to, fromStamp, toStamp }) {
    const seen = Math.max(0, to - from);
    if (fromStamp === null || toStamp === null)
        return seen;
    const stamped = toStamp - fromStamp;
    // The kernel's span lies within the program's; a millisecond allows for a clock that is being slewed.
    return stamped >= 0 && stamped <= seen + 1 ? stamped : seen;
}


/***/ }),

/***/ 3424:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ configureDatagrams),
/* harmony export */   X: () => (/* binding */ DATAGRAM_STAMPS)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8588);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_libc_js__WEBPACK_IMPORTED_MODULE_1__]);
_libc_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** What is set on a socket for datagram probes: ip(7), ipv6(7), timestamping.rst. */




/** Room for a burst of full-size answers; the kernel doubles it and caps it at net.core.rmem_max. */
const RECEIVE_BUFFER = 1 << 20;
const DATAGRAM_STAMPS = _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOF_TIMESTAMPING_TX_SOFTWARE */ .dp |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOF_TIMESTAMPING_RX_SOFTWARE */ .ZW |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOF_TIMESTAMPING_SOFTWARE */ .uS |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOF_TIMESTAMPING_OPT_ID */ .yJ |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOF_TIMESTAMPING_OPT_TSONLY */ .cF;
/** 0, or -errno of an option without which a probe would not be what was asked for, or what comes of it not be told. */
function configureDatagrams(fd, family) {
    const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family];
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, ip.level, ip.recvErrRfc4884, 1); // from Linux 5.9 on; before, labels are not seen
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, ip.level, ip.receiveTtl, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SO_RCVBUF */ .gn, RECEIVE_BUFFER);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SO_TIMESTAMPING */ .Wq, DATAGRAM_STAMPS);
    if (ip.dontFrag !== null) {
        // No probe is larger than the interface's MTU, so none is fragmented without it; qemu's user mode lacks the option.
        const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, ip.level, ip.dontFrag, 1);
        if (result < 0 && result !== -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENOPROTOOPT)
            return result;
    }
    const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, ip.level, ip.mtuDiscover, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .PMTUDISC_PROBE */ .bd);
    return result < 0 ? result : (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, ip.level, ip.recvErr, 1);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4497:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DatagramSocket)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8073);
/* harmony import */ var _datagram_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3424);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9405);
/* harmony import */ var _error_queue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3986);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8588);
/* harmony import */ var _loop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4102);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2809);
/* harmony import */ var _own_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4147);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1322);
/* harmony import */ var _wire_ip_address_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1228);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_datagram_options_js__WEBPACK_IMPORTED_MODULE_1__, _endpoint_js__WEBPACK_IMPORTED_MODULE_2__, _error_queue_js__WEBPACK_IMPORTED_MODULE_3__, _libc_js__WEBPACK_IMPORTED_MODULE_4__, _loop_js__WEBPACK_IMPORTED_MODULE_5__, _message_js__WEBPACK_IMPORTED_MODULE_6__, _own_address_js__WEBPACK_IMPORTED_MODULE_7__]);
([_datagram_options_js__WEBPACK_IMPORTED_MODULE_1__, _endpoint_js__WEBPACK_IMPORTED_MODULE_2__, _error_queue_js__WEBPACK_IMPORTED_MODULE_3__, _libc_js__WEBPACK_IMPORTED_MODULE_4__, _loop_js__WEBPACK_IMPORTED_MODULE_5__, _message_js__WEBPACK_IMPORTED_MODULE_6__, _own_address_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/**
 * One socket of one flow to one destination: sends datagram probes and tells what came of each. Unconnected, so that an ICMP
 * error reaches it even where a NAT left its quoted source address changed; facts from ip(7), ipv6(7), timestamping.rst.
 */












const { errno } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
const DATAGRAMS_AT_ONCE = 256;
/** A pending ICMP error makes a send fail once; that many tries outlast those that arrive in between. */
const SEND_TRIES = 16;
/** What no send fails by but for an ICMP error that was received (icmp_err_convert): EHOSTDOWN and ENONET among them. */
const REMOTE = new Set([errno.ECONNREFUSED, errno.ENOPROTOOPT, errno.EPROTO, 112, 64]);
/** Waits before trying again where the machine is out of buffers, milliseconds. */
const BUSY_WAITS = [1, 2, 4, 8, 16];
const BUSY = new Set([errno.EAGAIN, errno.ENOBUFS]);
class DatagramSocket {
    #context;
    #protocol;
    #to;
    #address;
    #flow;
    #fd;
    #sent = new Map();
    #byKey = new Map();
    /** Probes by the key that the kernel's stamp of their sending will carry. */
    #awaitingStamp = new Map();
    #nextStampKey = 0;
    #closed = false;
    /** Takes over `fd`, as `protocol.open` made it; -errno where the kernel refuses what probes need, and `fd` is closed then. */
    static open(context, protocol, to, flow, fd) {
        const socket = new DatagramSocket(context, protocol, to, flow, fd);
        const result = (0,_datagram_options_js__WEBPACK_IMPORTED_MODULE_1__/* .configureDatagrams */ .F)(fd, to.family) || context.loop.add(fd, _loop_js__WEBPACK_IMPORTED_MODULE_5__/* .EPOLLIN */ .yp, (events) => socket.#onReady(events));
        if (result >= 0)
            return socket;
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.closeFd)(fd);
        return result;
    }
    constructor(context, protocol, to, flow, fd) {
        this.#context = context;
        this.#protocol = protocol;
        this.#to = to;
        this.#address = (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalIp */ .IZ)(to.address).split('%')[0] ?? '';
        this.#flow = flow;
        this.#fd = fd;
    }
    /** Nothing waits for an answer here. */
    get idle() {
        return this.#sent.size === 0;
    }
    send(probe) {
        const name = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .socketAddressOf */ .R)(this.#to, probe.port);
        if (name === null) {
            this.#refuse(probe.id, errno.EINVAL, null);
            return;
        }
        const sent = { probe, key: this.#protocol.keyFor(probe), sentAt: 0, stamp: 0, answered: false };
        this.#sent.set(probe.id, sent);
        if (sent.key !== null)
            this.#byKey.set(sent.key, probe.id);
        this.#trySend(sent, name, 0);
    }
    forget(id) {
        const key = this.#sent.get(id)?.key ?? null;
        this.#sent.delete(id);
        if (key !== null && this.#byKey.get(key) === id)
            this.#byKey.delete(key);
    }
    close() {
        if (this.#closed)
            return;
        this.#closed = true;
        this.#sent.clear();
        this.#context.loop.remove(this.#fd);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.closeFd)(this.#fd);
    }
    #trySend(sent, name, busyTries) {
        let error = 0;
        let pending = true;
        for (let tries = 0; tries < SEND_TRIES && pending; tries++) {
            if (sent.answered)
                return; // the machine itself rejected it by ICMP
            // Takes a pending error, which would fail the send. Its message stays in the queue: reading it all may take long.
            (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.getOption)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_8__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_8__/* .SO_ERROR */ .qN);
            error = -this.#sendOnce(sent, name);
            if (error <= 0)
                return;
            this.#restartStamps();
            if (REMOTE.has(error))
                continue;
            const { mtuHere, errnos } = this.#drain();
            if (error === errno.EMSGSIZE && mtuHere !== null) {
                this.#refuse(sent.probe.id, error, mtuHere);
                return;
            }
            pending = errnos.has(error);
        }
        // Where errors from the network come faster than packets can be sent, none is this machine's refusal.
        if (pending)
            error = errno.EAGAIN;
        const wait = BUSY.has(error) && !this.#context.queue.stuck ? BUSY_WAITS[busyTries] : undefined;
        if (wait === undefined) {
            if (BUSY.has(error))
                this.#context.queue.stuck = true;
            this.#refuse(sent.probe.id, error, null);
            return;
        }
        setTimeout(() => {
            if (this.#sent.has(sent.probe.id))
                this.#trySend(sent, name, busyTries + 1);
        }, wait);
    }
    #sendOnce(sent, name) {
        const { probe, key } = sent;
        const { level, sendTtl } = _socket_options_js__WEBPACK_IMPORTED_MODULE_8__.IP[this.#to.family];
        const length = this.#protocol.payloadSize(probe);
        if (length > 0xffff)
            return -errno.EMSGSIZE;
        this.#protocol.encode((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .compose */ .Zz)(length), probe, key, this.#context.secrets);
        sent.stamp = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.realtime)();
        sent.sentAt = this.#context.now();
        const ttl = probe.ttl === null ? null : { level, type: sendTtl, value: probe.ttl };
        const send = () => (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .sendTo */ .uh)(this.#fd, name, length, ttl);
        const result = this.#protocol.mute(this.#to.family) ? this.#context.watched(probe, send) : send();
        if (result >= 0) {
            this.#context.queue.stuck = false;
            this.#awaitingStamp.set(this.#nextStampKey++, sent);
        }
        return result;
    }
    /** A failed send may or may not have used up a key, by kernel version: enabling OPT_ID anew starts them at 0. */
    #restartStamps() {
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.setOption)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_8__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_8__/* .SO_TIMESTAMPING */ .Wq, _datagram_options_js__WEBPACK_IMPORTED_MODULE_1__/* .DATAGRAM_STAMPS */ .X & ~_socket_options_js__WEBPACK_IMPORTED_MODULE_8__/* .SOF_TIMESTAMPING_OPT_ID */ .yJ);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.setOption)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_8__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_8__/* .SO_TIMESTAMPING */ .Wq, _datagram_options_js__WEBPACK_IMPORTED_MODULE_1__/* .DATAGRAM_STAMPS */ .X);
        this.#awaitingStamp = new Map();
        this.#nextStampKey = 0;
    }
    #refuse(id, error, mtu, reject) {
        this.forget(id);
        const refusal = { kind: 'local', id, at: this.#context.now(), errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(error), mtu };
        this.#context.emit(reject === undefined ? refusal : { ...refusal, reject });
    }
    #onReady(events) {
        if (events & _loop_js__WEBPACK_IMPORTED_MODULE_5__/* .EPOLLERR */ ._S)
            this.#drain();
        if (events & _loop_js__WEBPACK_IMPORTED_MODULE_5__/* .EPOLLIN */ .yp)
            this.#receive();
    }
    /** Empties the error queue; the local MTU where an entry told one, and the errnos of what came from the network. */
    #drain() {
        let mtuHere = null;
        const errnos = new Set();
        const result = (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .drainErrorQueue */ .W)(this.#fd, this.#to.family, this.#protocol.unquotedHeader, (entry) => {
            if (entry.kind === 'icmp') {
                errnos.add(entry.errno);
                this.#onIcmp(entry);
            }
            else if (entry.kind === 'stamp')
                this.#onStamp(entry.key, entry.stamp);
            else
                mtuHere = entry.mtu;
        });
        if (result < 0)
            this.#onUnreadable(-result);
        return { mtuHere, errnos };
    }
    /** What comes can't be read: nothing is known of what was sent. */
    #onUnreadable(error) {
        for (const id of [...this.#sent.keys()])
            this.#refuse(id, error, null);
    }
    #onStamp(key, stamp) {
        const sent = this.#awaitingStamp.get(key);
        this.#awaitingStamp.delete(key);
        if (sent !== undefined && stamp >= sent.stamp)
            sent.stamp = stamp;
    }
    #onIcmp({ icmp, errno: error, to, quote, stamp }) {
        const identity = this.#protocol.identifyQuote(quote, this.#to.family, this.#naming());
        if (identity.kind === 'foreign')
            return;
        if (identity.kind === 'short' && to?.address !== this.#address)
            return;
        const candidates = identity.kind === 'probe' ? [this.#sent.get(identity.id)] : this.#likely(to);
        const [sent] = candidates;
        if (sent === undefined)
            return;
        const at = this.#context.now();
        if (candidates.length > 1) {
            this.#context.emit({ kind: 'unidentified', to: this.#to, flow: this.#flow, at, icmp });
            return;
        }
        if (sent.answered)
            return;
        sent.answered = true;
        const rejected = (0,_own_address_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnReject */ .U)(this.#to, icmp, (address) => this.#context.isOwn(address));
        if (rejected)
            this.#refuse(sent.probe.id, error, null, icmp);
        else
            this.#context.emit({ kind: 'icmp', id: sent.probe.id, at, rttMs: this.#rtt(sent, at, stamp), icmp });
    }
    /** Probes that an ICMP error about a packet to `name` may mean: unanswered ones to its port, or the only one there was. */
    #likely(name) {
        const all = name === null ? [] : this.#toPort(name);
        return all.length === 1 ? all : all.filter((sent) => !sent.answered);
    }
    #receive() {
        let failures = 0;
        for (let count = 0; count < DATAGRAMS_AT_ONCE; count++) {
            const received = (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .receiveFrom */ .E2)(this.#fd, 0);
            if (received === -errno.EAGAIN)
                return;
            if (typeof received === 'number') {
                // A pending error is told once, and through the queue.
                if (++failures === DATAGRAMS_AT_ONCE)
                    this.#onUnreadable(-received);
                continue;
            }
            const { name, data, control } = received;
            if (name === null)
                continue;
            const fromTarget = name.address === this.#address && this.#toPort(name).length > 0;
            const answer = this.#protocol.identifyReply(data, this.#to.family, this.#naming(), fromTarget);
            if (answer !== null)
                this.#onAnswer(answer, name, (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .arrivalTtl */ .ex)(this.#to.family, control), (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .arrivalStamp */ .HV)(control));
        }
    }
    #onAnswer({ identity, service }, name, replyTtl, stamp) {
        if (identity.kind === 'foreign')
            return;
        const named = identity.kind === 'probe' ? this.#sent.get(identity.id) : undefined;
        const candidates = identity.kind === 'short' ? this.#toPort(name).filter(({ answered }) => !answered) : named ? [named] : [];
        const [sent] = candidates;
        if (sent === undefined)
            return;
        const at = this.#context.now();
        // Where hops are counted even one that was answered counts: its answer may come twice.
        const rivals = identity.kind === 'probe' ? [] : sent.probe.ttl === null ? candidates : this.#toPort(name);
        if (rivals.some(({ probe }) => probe.ttl !== sent.probe.ttl || probe.size !== sent.probe.size)) {
            this.#context.emit({ kind: 'unidentified', to: this.#to, flow: this.#flow, at, icmp: null });
            return;
        }
        sent.answered = true;
        const answer = { kind: 'answer', id: sent.probe.id, at, from: name.address, replyTtl, service };
        const repeated = candidates.length > 1 ? { repeated: true } : {};
        this.#context.emit({ ...answer, rttMs: this.#rtt(sent, at, stamp), ...repeated });
    }
    /** Probes to `name`'s port, oldest first. */
    #toPort(name) {
        return [...this.#sent.values()].filter(({ probe }) => this.#protocol.matchesPort(name, probe.port));
    }
    #rtt(sent, at, stamp) {
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_10__/* .roundTrip */ .s)({ from: sent.sentAt, to: at, fromStamp: sent.stamp, toStamp: stamp });
    }
    #naming() {
        return { secrets: this.#context.secrets, byKey: this.#byKey };
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9405:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ socketAddressOf),
/* harmony export */   k: () => (/* binding */ openSocket)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _interfaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8588);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1322);
/* harmony import */ var _wire_ip_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1228);
/* harmony import */ var _wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5207);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_interfaces_js__WEBPACK_IMPORTED_MODULE_1__, _libc_js__WEBPACK_IMPORTED_MODULE_2__]);
([_interfaces_js__WEBPACK_IMPORTED_MODULE_1__, _libc_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** Opens sockets toward a destination and from the source that the user named. */






const ANY_ADDRESS = { 4: '0.0.0.0', 6: '::' };
/** Socket address of a port at a destination; null where the address is not numeric or names an interface that is not there. */
function socketAddressOf(to, port) {
    const [address = '', zone] = to.address.split('%');
    if ((0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIp */ .r5)(address)?.length !== (to.family === 4 ? 4 : 16))
        return null;
    const scopeId = zone === undefined ? 0 : /^\d+$/.test(zone) ? Number(zone) : (0,_interfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaceIndex */ .kp)(zone);
    return scopeId === null ? null : (0,_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeSockaddr */ .Cs)({ family: to.family, address, port, scopeId });
}
/**
 * A non-blocking socket bound to the destination's source, if it names one, and to a port of this machine (0: any); -errno where
 * the kernel refuses.
 */
function openSocket(to, type, protocol, port = 0) {
    const fd = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.socket)(_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_4__.AF[to.family], type | _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOCK_NONBLOCK */ .qp | _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOCK_CLOEXEC */ .HE, protocol);
    if (fd < 0 || (to.source === null && port === 0))
        return fd;
    const bound = bindSource(fd, to, port);
    if (bound >= 0)
        return fd;
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.closeFd)(fd);
    return bound;
}
function bindSource(fd, { family, source }, port) {
    const byAddress = source !== null && (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIp */ .r5)(source.split('%')[0] ?? '') !== null;
    if (source !== null && !byAddress) {
        const bound = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.setOptionBytes)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SO_BINDTODEVICE */ .kh, Buffer.from(`${source}\0`));
        if (bound < 0 || port === 0)
            return bound;
    }
    const address = byAddress ? source : ANY_ADDRESS[family];
    const name = socketAddressOf({ address, family, source: null }, port);
    return name === null ? -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EAFNOSUPPORT : (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.bind)(fd, name);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ arrivalStamp),
/* harmony export */   W: () => (/* binding */ drainErrorQueue),
/* harmony export */   ex: () => (/* binding */ arrivalTtl)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2809);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);
/* harmony import */ var _wire_icmp_extension_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9105);
/* harmony import */ var _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4054);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_message_js__WEBPACK_IMPORTED_MODULE_1__]);
_message_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** Reads a socket's error queue (recvmsg(2) MSG_ERRQUEUE, ip(7) IP_RECVERR) into what its entries mean. */





/** A hostile peer can fill the queue as fast as it is read: the rest waits for the next round. */
const ENTRIES_AT_ONCE = 256;
const EMSGSIZE = 90;
/** Takes entries off the queue until it is empty, 256 at most. `transportHeader` is how much of the quote the kernel cut off: 8 for UDP, else 0. -errno where the queue can't be read. */
function drainErrorQueue(fd, family, transportHeader, onEntry) {
    for (let count = 0; count < ENTRIES_AT_ONCE; count++) {
        const received = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .receiveFrom */ .E2)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .MSG_ERRQUEUE */ .$Z);
        if (typeof received === 'number')
            return received === -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EAGAIN ? 0 : received;
        const entry = interpret(family, transportHeader, received.data, received.name, received.control);
        if (entry !== null)
            onEntry(entry);
    }
    return 0;
}
/** The TTL that a packet arrived with; null: not told. */
function arrivalTtl(family, control) {
    const data = find(control, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family].level, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family].ttlMessage);
    const ttl = data !== null && data.length >= 4 ? new DataView(data.buffer, data.byteOffset).getInt32(0, true) : -1;
    return ttl >= 0 && ttl <= 255 ? ttl : null;
}
/** The kernel's software timestamp, on the realtime clock; null: none. */
function arrivalStamp(control) {
    const data = find(control, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SCM_TIMESTAMPING */ .z);
    return data === null ? null : (0,_wire_socket_error_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTimestamp */ .pC)(data);
}
function interpret(family, transportHeader, quote, to, control) {
    const data = find(control, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family].level, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family].recvErr);
    const error = data === null ? null : (0,_wire_socket_error_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSocketError */ .Cg)(data);
    if (error === null)
        return null;
    const stamp = arrivalStamp(control);
    switch (error.origin) {
        case _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SO_EE_ORIGIN_TIMESTAMPING */ .Kx:
            return stamp === null ? null : { kind: 'stamp', key: error.data, stamp };
        case _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SO_EE_ORIGIN_LOCAL */ .R_:
            return error.errno === EMSGSIZE ? { kind: 'too-big-here', mtu: error.info } : null;
        case _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SO_EE_ORIGIN_ICMP */ .nC:
        case _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SO_EE_ORIGIN_ICMP6 */ .jG: {
            const icmp = icmpError(family, transportHeader, error, quote, arrivalTtl(family, control));
            return icmp === null ? null : { kind: 'icmp', icmp, errno: error.errno, to, quote, stamp };
        }
        default:
            return null;
    }
}
function icmpError(family, transportHeader, error, quote, replyTtl) {
    if (error.offender === null)
        return null;
    const { tooBig } = _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family];
    // RFC 4443 section 3.2: the code of a Packet Too Big is to be ignored.
    const isTooBig = error.type === tooBig.type && (family === 6 || error.code === tooBig.code);
    return {
        from: error.offender,
        type: error.type,
        code: error.code,
        replyTtl,
        mtu: isTooBig ? error.info : null,
        mplsLabels: mplsLabels(family, transportHeader, error, quote),
        quotedMss: null,
    };
}
function mplsLabels(family, transportHeader, error, quote) {
    if (error.extensionOffset !== null)
        return (0,_wire_icmp_extension_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeMplsLabels */ .wx)(quote.subarray(error.extensionOffset));
    const legacy = _wire_icmp_extension_js__WEBPACK_IMPORTED_MODULE_4__/* .LEGACY_EXTENSION_OFFSET */ .KX - _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family].headerSize - transportHeader;
    return (0,_wire_icmp_extension_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeLegacyMplsLabels */ .xD)(quote.subarray(legacy));
}
function find(control, level, type) {
    return control.find((message) => message.level === level && message.type === type)?.data ?? null;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5300:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ interfaceMtu),
/* harmony export */   Qv: () => (/* binding */ localInterfaces),
/* harmony export */   kp: () => (/* binding */ interfaceIndex),
/* harmony export */   yk: () => (/* binding */ packetsSent)
/* harmony export */ });
/* unused harmony exports SIOCGIFMTU, SIOCGIFINDEX, IFREQ_SIZE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8588);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);
/* harmony import */ var _wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5207);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_libc_js__WEBPACK_IMPORTED_MODULE_1__]);
_libc_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/**
 * What the kernel says of this machine's network interfaces: netdevice(7), SIOCGIFMTU and SIOCGIFINDEX over any socket, and
 * proc(5), /proc/net/dev. Not /sys/class/net: in a container it may show another network namespace's.
 */




const SIOCGIFMTU = 0x8921;
const SIOCGIFINDEX = 0x8933;
/** struct ifreq: name 0, of IFNAMSIZ bytes with its end, then a union that begins with an int here. */
const IFREQ_SIZE = 40;
const IFNAMSIZ = 16;
/** More are not worth a report: a host full of containers has one for each. */
const MOST_INTERFACES = 256;
/** Names and MTUs of all interfaces but loopback, in the kernel's order; empty where the system does not tell. */
function localInterfaces() {
    return interfaceNames()
        .filter((name) => name !== 'lo')
        .slice(0, MOST_INTERFACES)
        .flatMap((name) => {
        const mtu = interfaceMtu(name);
        return mtu === null ? [] : [{ name, mtu }];
    });
}
function interfaceNames() {
    return counterLines().map(([name]) => name);
}
/** Packets that loopback, and all other interfaces, have sent so far; null where the system does not tell. */
function packetsSent() {
    const lines = counterLines();
    // Eight counters of what came, then bytes and packets of what left.
    const sum = (of) => of.reduce((total, [, counters]) => total + (counters[9] ?? 0), 0);
    const others = lines.filter(([name]) => name !== 'lo');
    return others.length === 0 ? null : { loopback: sum(lines) - sum(others), others: sum(others) };
}
/** /proc/net/dev: two lines of headings, then `name: counters` for each. */
function counterLines() {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/net/dev', 'latin1').split('\n').slice(2);
        return lines.flatMap((line) => {
            const [, name, counters] = /^\s*([^\s:]+):\s*(.*)$/.exec(line) ?? [];
            return name === undefined ? [] : [[name, (counters ?? '').split(/\s+/).map(Number)]];
        });
    }
    catch {
        return [];
    }
}
/** MTU in bytes; null where there is no such interface. */
function interfaceMtu(name) {
    return askInterface(name, SIOCGIFMTU);
}
/** Index, as IPv6 scope ids name interfaces; null where there is no such interface. */
function interfaceIndex(name) {
    return askInterface(name, SIOCGIFINDEX);
}
function askInterface(name, request) {
    const text = Buffer.from(name);
    if (text.length === 0 || text.length >= IFNAMSIZ)
        return null;
    const ifreq = new Uint8Array(IFREQ_SIZE);
    ifreq.set(text);
    let fd = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.socket)(_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_3__/* .AF_INET */ .Lf, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_DGRAM */ .Ng | _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_CLOEXEC */ .HE, 0);
    if (fd < 0)
        fd = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.socket)(_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_3__/* .AF_INET6 */ .X9, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_DGRAM */ .Ng | _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_CLOEXEC */ .HE, 0);
    if (fd < 0)
        return null;
    const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.ioctl)(fd, request, ifreq);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.closeFd)(fd);
    return result < 0 ? null : new DataView(ifreq.buffer).getInt32(IFNAMSIZ, true);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ readKernelCounters),
/* harmony export */   XV: () => (/* binding */ parseTables)
/* harmony export */ });
/* unused harmony export parseSockets */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/**
 * The kernel's counters of this network namespace: proc(5), /proc/net/snmp (RFC 4022's tcp group), netstat (TcpExt, names in
 * include/uapi/linux/snmp.h) and sockstat, and nf_conntrack's of Documentation/networking/nf_conntrack-sysctl.rst.
 */


/** Null where the system shows no TCP counters. `proc`: where procfs is mounted. */
function readKernelCounters(proc = '/proc') {
    const tables = [read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, 'self/net/snmp')), read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, 'self/net/netstat'))];
    const tcp = Object.assign({}, ...tables.map((text) => parseTables(text ?? '', ['Tcp', 'TcpExt'])));
    if (Object.keys(tcp).length === 0)
        return null;
    const conntrack = (name) => whole(read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, `sys/net/netfilter/nf_conntrack_${name}`)));
    const [count, max] = [conntrack('count'), conntrack('max')];
    return {
        tcp,
        sockets: parseSockets(read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, 'self/net/sockstat')) ?? ''),
        conntrack: count === null || max === null ? null : { count, max },
        namespace: namespaceOf(proc),
    };
}
/** Pairs of lines: `Tcp: name name`, `Tcp: value value`. */
function parseTables(text, groups) {
    const found = {};
    const lines = text.split('\n').map((line) => line.split(/[: ]+/));
    for (let index = 0; index + 1 < lines.length; index++) {
        const [names = [], values = []] = [lines[index], lines[index + 1]];
        const [group = ''] = names;
        if (!groups.includes(group) || values[0] !== group)
            continue;
        names.slice(1).forEach((name, at) => {
            const value = whole(values[at + 1] ?? '');
            if (value !== null)
                found[name] = value;
        });
        index++;
    }
    return found;
}
/** `TCP: inuse 3 orphan 0 tw 0 alloc 23 mem 133`. */
function parseSockets(text) {
    const [, line = ''] = /^TCP: (.*)$/m.exec(text) ?? [];
    const found = {};
    for (const [, name = '', value = ''] of line.matchAll(/(\w+) (\d+)/g))
        found[name] = Number(value);
    return found;
}
function whole(text) {
    const trimmed = text?.trim() ?? '';
    return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : null;
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return null;
    }
}
function namespaceOf(proc) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(proc, 'self/ns/net'));
    }
    catch {
        return null;
    }
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

/***/ }),

/***/ 4102:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ Loop),
/* harmony export */   HU: () => (/* binding */ EPOLLOUT),
/* harmony export */   Qw: () => (/* binding */ EPOLLHUP),
/* harmony export */   _S: () => (/* binding */ EPOLLERR),
/* harmony export */   yp: () => (/* binding */ EPOLLIN)
/* harmony export */ });
/* unused harmony export EPOLL_EVENT */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8588);
/* harmony import */ var _network_unavailable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9407);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_libc_js__WEBPACK_IMPORTED_MODULE_2__]);
_libc_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** One epoll(7) instance for all sockets. Node's own loop watches it, so that waiting blocks nothing and takes no thread. */




const EPOLLIN = 0x1;
const EPOLLOUT = 0x4;
const EPOLLERR = 0x8;
const EPOLLHUP = 0x10;
const EPOLL_CTL_ADD = 1;
const EPOLL_CTL_DEL = 2;
const EPOLL_CTL_MOD = 3;
const EPOLL_CLOEXEC = 0o2000000;
/** struct epoll_event: events u32 0, data u64. The kernel's header packs it on x64 alone. */
const EPOLL_EVENT = node_process__WEBPACK_IMPORTED_MODULE_1__.arch === 'x64' ? { size: 12, data: 4 } : { size: 16, data: 8 };
const BATCH = 256;
/** One for all loops, each of which reads it at once: Koffi never gives such memory back. */
const readyEvents = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.allocate)(EPOLL_EVENT.size * BATCH);
/** epoll_wait(2) that waits for nothing is hardly ever interrupted: where it is so often in a row, it does not work. */
const MOST_INTERRUPTIONS = 100;
/** What Node takes to tell of a socket that was ready before the wait began, milliseconds. */
const AT_ONCE = 1;
class Loop {
    #epoll;
    #registered = new Map();
    /** A token outlives no socket, unlike a descriptor's number: late events of a closed one reach nobody. */
    #byToken = new Map();
    #watch;
    #nextToken = 1;
    /** In a row. */
    #interruptions = 0;
    #onWake = () => { };
    /** When the wait began that the next dispatch ends. */
    #waitingSince = Number.POSITIVE_INFINITY;
    constructor() {
        this.#epoll = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.epollCreate)(EPOLL_CLOEXEC);
        if (this.#epoll < 0)
            throw new _network_unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .NetworkUnavailable */ .j('epoll_create1', (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.errnoName)(-this.#epoll));
        this.#watch = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.watchReadable)(this.#epoll, () => this.wake());
    }
    /** -errno where the kernel refuses: then nothing is registered. */
    add(fd, interest, onReady) {
        const token = this.#nextToken++;
        const result = this.#control(EPOLL_CTL_ADD, fd, interest, token);
        if (result < 0)
            return result;
        this.#registered.set(fd, { token, onReady });
        this.#byToken.set(token, onReady);
        return result;
    }
    /** -errno where the kernel refuses: then the interest is what it was. */
    modify(fd, interest) {
        const token = this.#registered.get(fd)?.token;
        return token === undefined ? 0 : this.#control(EPOLL_CTL_MOD, fd, interest, token);
    }
    /** Before the descriptor is closed. */
    remove(fd) {
        const token = this.#registered.get(fd)?.token;
        if (token === undefined)
            return;
        this.#registered.delete(fd);
        this.#byToken.delete(token);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.epollControl)(this.#epoll, EPOLL_CTL_DEL, fd, null);
    }
    /** Calls the handlers of all sockets that are ready now; -errno where the kernel does not tell which are. */
    dispatch() {
        const count = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.epollReady)(this.#epoll, readyEvents.address, BATCH);
        this.#interruptions = count === -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EINTR ? this.#interruptions + 1 : 0;
        // What is ready then is ready the next time.
        if (count < 0)
            return this.#interruptions > 0 && this.#interruptions <= MOST_INTERRUPTIONS ? 0 : count;
        const ready = Array.from({ length: count }, (_, index) => ({
            events: readyEvents.view.getUint32(index * EPOLL_EVENT.size, true),
            token: readyEvents.view.getUint32(index * EPOLL_EVENT.size + EPOLL_EVENT.data, true),
        }));
        for (const { events, token } of ready)
            this.#byToken.get(token)?.(events);
        this.#waitingSince = Number.POSITIVE_INFINITY;
        return count;
    }
    /** Resolves when a socket is ready (not where `deaf`), after `milliseconds` (null: never), or on `wake`. */
    async ready(milliseconds, deaf = false) {
        const { promise, resolve } = Promise.withResolvers();
        const timer = milliseconds === null ? null : setTimeout(resolve, milliseconds);
        this.#onWake = resolve;
        if (!deaf)
            this.#watch.start();
        this.#waitingSince = performance.now();
        await promise;
        this.#watch.stop();
        this.#onWake = () => { };
        if (timer !== null)
            clearTimeout(timer);
    }
    /**
     * Whether what is dispatched now came while nothing else ran, so that the present is when it came. What lay there before
     * the wait began is dispatched within a moment of that.
     */
    get onTime() {
        return performance.now() - this.#waitingSince > AT_ONCE;
    }
    wake() {
        this.#onWake();
    }
    close() {
        this.#watch.close();
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.closeFd)(this.#epoll);
    }
    #control(operation, fd, interest, token) {
        const event = new Uint8Array(EPOLL_EVENT.size);
        const view = new DataView(event.buffer);
        view.setUint32(0, interest, true);
        view.setUint32(EPOLL_EVENT.data, token, true);
        return (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.epollControl)(this.#epoll, operation, fd, event);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2809:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ receiveFrom),
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   uh: () => (/* binding */ sendTo)
/* harmony export */ });
/* unused harmony exports IOVEC, MSGHDR */
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8588);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1322);
/* harmony import */ var _wire_control_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8121);
/* harmony import */ var _wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5207);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_libc_js__WEBPACK_IMPORTED_MODULE_0__]);
_libc_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** Datagrams and error-queue entries through sendmsg(2) and recvmsg(2), over one struct msghdr that every socket shares. */




/** No IP packet's payload is larger. */
const DATA_ROOM = 65536;
const CONTROL_ROOM = 1024;
const NAME_ROOM = 128; // struct sockaddr_storage
const incoming = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.allocate)(DATA_ROOM);
const outgoing = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.allocate)(DATA_ROOM);
const control = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.allocate)(CONTROL_ROOM);
const name = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.allocate)(NAME_ROOM);
/** Offsets in struct iovec: a pointer, a size_t. */
const IOVEC = { size: 16, iov_base: 0, iov_len: 8 };
/** Offsets in struct msghdr: pointers and size_t, but msg_namelen u32 and msg_flags i32. */
const MSGHDR = {
    size: 56,
    msg_name: 0,
    msg_namelen: 8,
    msg_iov: 16,
    msg_iovlen: 24,
    msg_control: 32,
    msg_controllen: 40,
    msg_flags: 48,
};
const iovec = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.allocate)(IOVEC.size);
const msghdr = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.allocate)(MSGHDR.size);
msghdr.view.setBigUint64(MSGHDR.msg_name, name.address, true);
msghdr.view.setBigUint64(MSGHDR.msg_iov, iovec.address, true);
msghdr.view.setBigUint64(MSGHDR.msg_iovlen, 1n, true);
msghdr.view.setBigUint64(MSGHDR.msg_control, control.address, true);
/** Room for a datagram of `length` bytes (at most 65536), zeroed: what `sendTo` then sends. */
function compose(length) {
    return outgoing.bytes.subarray(0, length).fill(0);
}
/**
 * Sends the first `length` bytes of what was last composed. `ttl` null leaves the system's default.
 *
 * @returns bytes sent, or -errno
 */
function sendTo(fd, to, length, ttl) {
    name.bytes.set(to);
    const controlLength = ttl === null ? 0 : (0,_wire_control_message_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeIntControl */ .Dx)(control.bytes, ttl.level, ttl.type, ttl.value);
    prepare(outgoing, to.length, length, controlLength);
    return (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.sendMessage)(fd, msghdr.address, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .MSG_DONTWAIT */ .zx | _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .MSG_NOSIGNAL */ .q8);
}
/** Next datagram (`flags` 0) or error (`MSG_ERRQUEUE`), or -errno: minus EAGAIN where there is none. */
function receiveFrom(fd, flags) {
    prepare(incoming, NAME_ROOM, DATA_ROOM, CONTROL_ROOM);
    const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.receiveMessage)(fd, msghdr.address, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .MSG_DONTWAIT */ .zx | flags);
    if (length < 0)
        return length;
    return {
        data: incoming.bytes.subarray(0, Math.min(length, DATA_ROOM)),
        name: (0,_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSockaddr */ .EJ)(name.bytes.subarray(0, Math.min(msghdr.view.getUint32(MSGHDR.msg_namelen, true), NAME_ROOM))),
        control: (0,_wire_control_message_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeControl */ .QP)(control.bytes.subarray(0, Math.min(msghdr.view.getUint32(MSGHDR.msg_controllen, true), CONTROL_ROOM))),
    };
}
function prepare(data, nameLength, dataLength, controlLength) {
    iovec.view.setBigUint64(IOVEC.iov_base, data.address, true);
    iovec.view.setBigUint64(IOVEC.iov_len, BigInt(dataLength), true);
    msghdr.view.setUint32(MSGHDR.msg_namelen, nameLength, true);
    msghdr.view.setBigUint64(MSGHDR.msg_controllen, BigInt(controlLength), true);
    msghdr.view.setInt32(MSGHDR.msg_flags, 0, true);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

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


/***/ }),

/***/ 4147:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isOwnReject),
/* harmony export */   v: () => (/* binding */ isOwnAddress)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9405);
/* harmony import */ var _interfaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8588);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1322);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_0__, _interfaces_js__WEBPACK_IMPORTED_MODULE_1__, _libc_js__WEBPACK_IMPORTED_MODULE_2__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_0__, _interfaces_js__WEBPACK_IMPORTED_MODULE_1__, _libc_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/**
 * Tells this machine's own addresses from others', and its firewall's answers from the network's: what a `reject` rule of the
 * output hook answers comes from an address of this machine, and no packet left (nf_reject_ipv4.c, nf_reject_ipv6.c).
 */




/** connect(2) of a UDP socket needs a port and sends nothing: discard's. */
const ANY_PORT = 9;
const LARGEST_PACKET = 65535;
/** Whether packets to `address` (numeric, perhaps with a zone) stay on this machine. */
function isOwnAddress(address) {
    const to = { address, family: address.includes(':') ? 6 : 4, source: null };
    const name = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .socketAddressOf */ .R)(to, ANY_PORT);
    const fd = name === null ? -1 : (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .openSocket */ .k)(to, _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOCK_DGRAM */ .Ng, _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .IPPROTO_UDP */ .mx);
    if (name === null || fd < 0)
        return false;
    try {
        const { level, mtu } = _socket_options_js__WEBPACK_IMPORTED_MODULE_3__.IP[to.family];
        // Bound by whoever has the address, and by anybody under net.ipv4.ip_nonlocal_bind: the route tells.
        if ((0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.bind)(fd, (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .socketAddressOf */ .R)(to, 0) ?? name) < 0 || (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.connect)(fd, name) < 0)
            return false;
        // Its MTU is a byte more than an IPv4 route's may be.
        const loopback = Math.min((0,_interfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaceMtu */ .QJ)('lo') ?? 0, LARGEST_PACKET);
        return loopback > 0 && Math.min((0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.getOption)(fd, level, mtu), LARGEST_PACKET) === loopback;
    }
    finally {
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.closeFd)(fd);
    }
}
/** Whether an ICMP error about a packet to `to` is this machine's own firewall's: nothing left. `isOwn` as isOwnAddress. */
function isOwnReject(to, icmp, isOwn) {
    const [, zone] = to.address.split('%');
    const from = zone === undefined ? icmp.from : `${icmp.from}%${zone}`;
    return isFirewallReject(to.family, icmp) && isOwn(from) && !isOwn(to.address);
}
/**
 * ICMP unreachables that this machine's kernel sends itself only for a firewall. Not for a neighbour that no ARP or neighbour
 * discovery finds: "host unreachable" and "address unreachable" then come from this machine as well (ipv4_link_failure,
 * ndisc_error_report).
 */
function isFirewallReject(family, { type, code }) {
    const { tooBig } = _socket_options_js__WEBPACK_IMPORTED_MODULE_3__.IP[family];
    if (type === tooBig.type && code === tooBig.code)
        return false;
    return family === 4 ? type === 3 && code !== 1 : type === 1 && code !== 3;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2528:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ping)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9405);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1322);
/* harmony import */ var _wire_nonce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(649);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_0__]);
_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** Type u8 0, code 1, checksum u16 2, identifier u16 4, sequence u16 6. */
const ECHO_HEADER_SIZE = 8;
const ping = {
    open: (to) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .openSocket */ .k)(to, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .SOCK_DGRAM */ .Ng, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[to.family].icmpProtocol),
    unquotedHeader: 0,
    mute: (family) => family === 6,
    payloadSize: (probe) => Math.max(probe.size - _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[probe.to.family].headerSize, ECHO_HEADER_SIZE + _wire_nonce_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG_SIZE */ .Vm),
    keyFor: (probe) => probe.id & 0xffff,
    encode(into, probe, key, secrets) {
        into[0] = _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[probe.to.family].echoRequest;
        new DataView(into.buffer, into.byteOffset).setUint16(6, key ?? 0);
        (0,_wire_nonce_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeTag */ .jD)(into.subarray(ECHO_HEADER_SIZE), secrets.word, probe.id);
    },
    identifyQuote(quote, family, naming) {
        if (quote.length >= ECHO_HEADER_SIZE && quote[0] !== _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[family].echoRequest)
            return { kind: 'foreign' };
        return identify(quote, naming);
    },
    identifyReply(data, family, naming, fromTarget) {
        if (data.length < ECHO_HEADER_SIZE || data[0] !== _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[family].echoReply)
            return null;
        const identity = identify(data, naming);
        // A reply cut to its header proves no more than where it comes from.
        return identity.kind === 'probe' && (fromTarget || carriesTag(data, naming)) ? { identity, service: 'echo' } : null;
    },
    matchesPort: () => true,
};
function identify(message, naming) {
    const tagged = (0,_wire_nonce_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeTag */ .ZA)(message.subarray(ECHO_HEADER_SIZE), naming.secrets.word);
    if (tagged !== null)
        return { kind: 'probe', id: tagged };
    if (message.length < ECHO_HEADER_SIZE)
        return { kind: 'short' };
    const sequence = new DataView(message.buffer, message.byteOffset).getUint16(6);
    const id = naming.byKey.get(sequence);
    return id === undefined ? { kind: 'foreign' } : { kind: 'probe', id };
}
function carriesTag(message, naming) {
    return (0,_wire_nonce_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeTag */ .ZA)(message.subarray(ECHO_HEADER_SIZE), naming.secrets.word) !== null;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7719:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ randomWord),
/* harmony export */   po: () => (/* binding */ randomBytes),
/* harmony export */   yw: () => (/* binding */ randomShort)
/* harmony export */ });
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8588);
/* harmony import */ var _network_unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9407);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_libc_js__WEBPACK_IMPORTED_MODULE_0__]);
_libc_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** Unpredictable numbers for what must not be guessed, by getrandom(2): loading Node's own crypto module costs every run 6 ms. */


/** At most 256, which the kernel gives in one piece. @throws NetworkUnavailable where the kernel refuses */
function randomBytes(size) {
    const bytes = new Uint8Array(size);
    const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.getRandom)(bytes);
    if (result !== size)
        throw new _network_unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkUnavailable */ .j('getrandom', (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__.errnoName)(-result));
    return bytes;
}
/** 32 bits, not 0. */
function randomWord() {
    return new DataView(randomBytes(4).buffer).getUint32(0) || 1;
}
/** 16 bits. */
function randomShort() {
    return new DataView(randomBytes(2).buffer).getUint16(0);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7650:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lookAgain)
/* harmony export */ });
/* unused harmony export answeredHere */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _interfaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5300);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8588);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1322);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _interfaces_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _interfaces_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/**
 * A second look at a refused handshake. The kernel tells neither when a RST came nor who sent it, so the handshake is tried
 * once more with nothing else running: the time until the refusal is then the round trip's, and the interfaces' counters
 * (proc(5), /proc/net/dev) tell whether a packet left. A `reject with tcp reset` of the output hook lets none leave, and its RST comes by
 * loopback.
 */





const { errno } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Waiting holds all else up, milliseconds: longer round trips are told by the event loop well enough. */
const LONGEST_WAIT = 3;
/** Tries to find a moment in which no other program sends. */
const TRIES = 3;
/** Tries the handshake of `probe` again, 3 times at most where a refusal comes at once and other packets leave meanwhile. */
function lookAgain(probe) {
    let rttMs = null;
    for (let tries = 0; tries < TRIES; tries++) {
        const before = (0,_interfaces_js__WEBPACK_IMPORTED_MODULE_2__/* .packetsSent */ .yk)();
        const took = timeRefusal(probe);
        const after = (0,_interfaces_js__WEBPACK_IMPORTED_MODULE_2__/* .packetsSent */ .yk)();
        if (took === null)
            return { rttMs, here: false };
        rttMs = Math.min(took, rttMs ?? took);
        if (answeredHere(before, after))
            return { rttMs, here: true };
    }
    return { rttMs, here: false };
}
/** Whether an answer crossed loopback and nothing left elsewhere: alone, an interface that counts late would hide what did. */
function answeredHere(before, after) {
    if (before === null || after === null)
        return false;
    return after.loopback > before.loopback && after.others === before.others;
}
/** Time from a SYN to its RST, milliseconds; null: none came within `LONGEST_WAIT`. */
function timeRefusal({ to, port, ttl }) {
    const name = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .socketAddressOf */ .R)(to, port);
    const fd = name === null ? -1 : (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .openSocket */ .k)(to, _socket_options_js__WEBPACK_IMPORTED_MODULE_4__/* .SOCK_STREAM */ .wE, _socket_options_js__WEBPACK_IMPORTED_MODULE_4__/* .IPPROTO_TCP */ .af);
    if (name === null || fd < 0)
        return null;
    try {
        const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_4__.IP[to.family];
        if (ttl !== null && (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, ip.level, ip.ttl, ttl) < 0)
            return null;
        const start = performance.now();
        let error = -(0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.connect)(fd, name);
        if (error === errno.EINPROGRESS) {
            do
                error = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.getOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_4__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_4__/* .SO_ERROR */ .qN);
            while (error === 0 && performance.now() - start < LONGEST_WAIT);
        }
        return error === errno.ECONNREFUSED ? performance.now() - start : null;
    }
    finally {
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.closeFd)(fd);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1355:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lookUpRoute)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9405);
/* harmony import */ var _interfaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5300);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8588);
/* harmony import */ var _routing_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9421);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1322);
/* harmony import */ var _wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1228);
/* harmony import */ var _wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5207);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_2__, _interfaces_js__WEBPACK_IMPORTED_MODULE_3__, _libc_js__WEBPACK_IMPORTED_MODULE_4__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_2__, _interfaces_js__WEBPACK_IMPORTED_MODULE_3__, _libc_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** What the kernel knows of the way to a destination, asked without sending a packet: a connected UDP socket (ip(7) IP_MTU). */









/** connect(2) of a UDP socket looks a route up for any port but needs one: discard's. */
const ANY_PORT = 9;
function lookUpRoute(to) {
    const name = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .socketAddressOf */ .R)(to, ANY_PORT);
    if (name === null)
        return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.EINVAL) };
    const fd = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .openSocket */ .k)(to, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOCK_DGRAM */ .Ng, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .IPPROTO_UDP */ .mx);
    if (fd < 0)
        return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(-fd) };
    try {
        const connected = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.connect)(fd, name);
        if (connected < 0)
            return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(-connected) };
        const own = new Uint8Array(128);
        const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.getSocketName)(fd, own);
        const source = length < 0 ? null : (0,_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeSockaddr */ .EJ)(own.subarray(0, length));
        if (source === null)
            return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(length < 0 ? -length : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.EINVAL) };
        const facts = interfaceFacts(source.address, to);
        const told = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.getOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__.IP[to.family].level, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__.IP[to.family].mtu);
        // An emulated system call table (qemu-user) lacks IP_MTU: the interface's own is then the route's.
        const routeMtu = told < 0 ? facts.interfaceMtu : told;
        if (routeMtu === null)
            return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(-told) };
        return { sourceAddress: source.address, routeMtu, mtuProbing: mtuProbing(), ...facts };
    }
    finally {
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.closeFd)(fd);
    }
}
/** ip-sysctl of the Linux kernel: for IPv6 too, and of the network namespace. */
function mtuProbing() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/net/ipv4/tcp_mtu_probing', 'latin1').trim() === '2';
    }
    catch {
        return false; // no such setting here
    }
}
function interfaceFacts(sourceAddress, to) {
    const [destination = '', zone] = to.address.split('%');
    const own = ownAddresses();
    if (own === null)
        return tableFacts(sourceAddress, destination, zone, to);
    const source = own.find(({ name, address }) => address === sourceAddress && (zone === undefined || name === zone));
    const onLink = own
        .filter(({ name }) => name === source?.name)
        .some(({ address, netmask }) => sameSubnet(address, destination, netmask));
    return {
        interface: source?.name ?? null,
        interfaceMtu: source === undefined ? null : (0,_interfaces_js__WEBPACK_IMPORTED_MODULE_3__/* .interfaceMtu */ .QJ)(source.name),
        onLink,
    };
}
/** Null where netlink is forbidden. */
function ownAddresses() {
    try {
        return Object.entries((0,node_os__WEBPACK_IMPORTED_MODULE_1__.networkInterfaces)()).flatMap(([name, addresses = []]) => addresses.map(({ address, netmask }) => ({ name, address, netmask })));
    }
    catch {
        return null;
    }
}
function tableFacts(source, destination, zone, to) {
    const here = source === (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalIp */ .IZ)(destination) ? { interface: 'lo', onLink: true } : null;
    const link = zone === undefined ? null : { interface: zone, onLink: true };
    const route = here ?? link ?? (0,_routing_table_js__WEBPACK_IMPORTED_MODULE_5__/* .routeFromProc */ .u)(destination, to.family);
    return {
        interface: route?.interface ?? null,
        interfaceMtu: route === null ? null : (0,_interfaces_js__WEBPACK_IMPORTED_MODULE_3__/* .interfaceMtu */ .QJ)(route.interface),
        onLink: route?.onLink ?? null,
    };
}
function sameSubnet(left, right, netmask) {
    const [a, b, mask] = [(0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__/* .parseIp */ .r5)(left), (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__/* .parseIp */ .r5)(right), (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__/* .parseIp */ .r5)(netmask)];
    if (a === null || b === null || mask === null || a.length !== b.length)
        return false;
    return mask.every((bits, index) => ((a[index] ?? 0) & bits) === ((b[index] ?? 0) & bits));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ routeFromProc)
/* harmony export */ });
/* unused harmony export findRoute */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _wire_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1228);
/**
 * The way to a destination by the main routing table as proc(5) shows it, for machines on which netlink is forbidden (seccomp,
 * systemd's RestrictAddressFamilies): /proc/net/route (net/ipv4/fib_trie.c) and /proc/net/ipv6_route (net/ipv6/route.c).
 */


/** include/uapi/linux/route.h */
const RTF_GATEWAY = 0x2;
const RTF_REJECT = 0x200;
/** The most specific route to `address` in the tables' text; null: none is listed. */
function findRoute(address, family, text) {
    const bytes = (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIp */ .r5)(address);
    if (bytes === null)
        return null;
    const rows = text.split('\n').flatMap((line) => (family === 4 ? ipv4Row(line) : ipv6Row(line)) ?? []);
    const fitting = rows.filter(({ network, prefix }) => samePrefix(bytes, network, prefix));
    const [best] = fitting.sort((a, b) => b.prefix - a.prefix || a.metric - b.metric);
    if (best === undefined || (best.flags & RTF_REJECT) !== 0)
        return null;
    return { interface: best.interface, onLink: (best.flags & RTF_GATEWAY) === 0 };
}
/** The same of this network namespace's own table. */
function routeFromProc(address, family) {
    try {
        const file = family === 4 ? '/proc/self/net/route' : '/proc/self/net/ipv6_route';
        return findRoute(address, family, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1'));
    }
    catch {
        return null;
    }
}
/** `Iface Destination Gateway Flags RefCnt Use Metric Mask ...`: addresses are 32-bit words in this machine's byte order. */
function ipv4Row(line) {
    const [name = '', destination = '', , flags = '', , , metric = '', mask = ''] = line.split('\t');
    const network = /^[\da-f]{8}$/i.test(destination) ? Uint8Array.from(Buffer.from(destination, 'hex')).reverse() : null;
    if (network === null || !/^[\da-f]{8}$/i.test(mask))
        return null;
    const prefix = Number.parseInt(mask, 16).toString(2).replaceAll('0', '').length;
    return { network, prefix, flags: Number.parseInt(flags, 16), metric: Number(metric), interface: name };
}
/** `network prefix source prefix next-hop metric references uses flags interface`, in hexadecimal. */
function ipv6Row(line) {
    const [network = '', prefix = '', , , , metric = '', , , flags = '', name = ''] = line.trim().split(/\s+/);
    if (!/^[\da-f]{32}$/i.test(network))
        return null;
    const hex = (text) => Number.parseInt(text, 16);
    const bytes = Uint8Array.from(Buffer.from(network, 'hex'));
    return { network: bytes, prefix: hex(prefix), flags: hex(flags), metric: hex(metric), interface: name };
}
function samePrefix(address, network, prefix) {
    if (address.length !== network.length)
        return false;
    return address.every((byte, index) => {
        const bits = Math.min(8, Math.max(0, prefix - 8 * index));
        const mask = (0xff << (8 - bits)) & 0xff;
        return (byte & mask) === ((network[index] ?? 0) & mask);
    });
}


/***/ }),

/***/ 4266:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openNetwork)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _datagram_socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4497);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8588);
/* harmony import */ var _loop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4102);
/* harmony import */ var _own_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4147);
/* harmony import */ var _ping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2528);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7719);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7650);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1355);
/* harmony import */ var _tcp_socket_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2651);
/* harmony import */ var _udp_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(477);
/* harmony import */ var _unsent_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2073);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_datagram_socket_js__WEBPACK_IMPORTED_MODULE_1__, _libc_js__WEBPACK_IMPORTED_MODULE_2__, _loop_js__WEBPACK_IMPORTED_MODULE_3__, _own_address_js__WEBPACK_IMPORTED_MODULE_4__, _ping_js__WEBPACK_IMPORTED_MODULE_5__, _random_js__WEBPACK_IMPORTED_MODULE_6__, _refusal_js__WEBPACK_IMPORTED_MODULE_7__, _route_js__WEBPACK_IMPORTED_MODULE_8__, _tcp_socket_js__WEBPACK_IMPORTED_MODULE_9__, _udp_js__WEBPACK_IMPORTED_MODULE_10__]);
([_datagram_socket_js__WEBPACK_IMPORTED_MODULE_1__, _libc_js__WEBPACK_IMPORTED_MODULE_2__, _loop_js__WEBPACK_IMPORTED_MODULE_3__, _own_address_js__WEBPACK_IMPORTED_MODULE_4__, _ping_js__WEBPACK_IMPORTED_MODULE_5__, _random_js__WEBPACK_IMPORTED_MODULE_6__, _refusal_js__WEBPACK_IMPORTED_MODULE_7__, _route_js__WEBPACK_IMPORTED_MODULE_8__, _tcp_socket_js__WEBPACK_IMPORTED_MODULE_9__, _udp_js__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** The network of port.ts over this machine's own sockets, without privilege. */












const DATAGRAM_PROTOCOLS = { udp: _udp_js__WEBPACK_IMPORTED_MODULE_10__/* .udp */ .I, echo: _ping_js__WEBPACK_IMPORTED_MODULE_5__/* .ping */ .h };
const NO_DESCRIPTORS = new Set([-node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EMFILE, -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENFILE]);
/**
 * Opens the network: nothing is sent yet.
 *
 * @throws NetworkUnavailable where the machine lacks epoll or random numbers; what it lacks otherwise comes as `local` events
 */
function openNetwork() {
    return new SocketNetwork();
}
class SocketNetwork {
    /** Before the loop: where the kernel refuses them nothing is open yet that would stay so. */
    secrets = { word: (0,_random_js__WEBPACK_IMPORTED_MODULE_6__/* .randomWord */ .WJ)(), quicSourceId: (0,_random_js__WEBPACK_IMPORTED_MODULE_6__/* .randomBytes */ .po)(8) };
    loop = new _loop_js__WEBPACK_IMPORTED_MODULE_3__/* .Loop */ .FZ();
    queue = { stuck: false };
    /** By destination, source and flow. */
    #flows = new Map();
    #datagrams = new Map();
    #connections = new Map();
    /** The connection that each transmit went over. */
    #transmits = new Map();
    #own = new Map();
    /** By destination, source and port. */
    #refusals = new Map();
    #silent = new _unsent_js__WEBPACK_IMPORTED_MODULE_11__/* .SilentDestinations */ .H1();
    #events = [];
    #woken = false;
    #closed = false;
    /** The errno by which the kernel stopped to tell which sockets are ready: no answer is heard any more. */
    #deaf = null;
    now() {
        return performance.now();
    }
    route = _route_js__WEBPACK_IMPORTED_MODULE_8__/* .lookUpRoute */ .E;
    isOwn(address) {
        const known = this.#own.get(address) ?? (0,_own_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnAddress */ .v)(address);
        this.#own.set(address, known);
        return known;
    }
    refusal(probe) {
        const key = [probe.to.address, probe.to.source ?? '', probe.port].join(' ');
        const known = this.#refusals.get(key);
        if (known !== undefined)
            return { ...known, rttMs: null };
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAgain */ .I)(probe);
        this.#refusals.set(key, refusal);
        return refusal;
    }
    watched(probe, send) {
        const { id, kind, to, port } = probe;
        const key = [kind, to.address, to.source ?? '', port].join(' ');
        const silent = this.#silent.asks(id, key, kind === 'connect' ? 1 : probe.size, this.now());
        return silent ? (0,_unsent_js__WEBPACK_IMPORTED_MODULE_11__/* .sendWatched */ .R$)(to.family, send) : send();
    }
    execute(command) {
        if (this.#deaf !== null && command.kind !== 'inspect' && command.kind !== 'close') {
            this.#tellDeaf(command.id, this.#deaf);
            return;
        }
        switch (command.kind) {
            case 'datagram':
                this.#sendDatagram(command);
                break;
            case 'connect':
                this.#connect(command);
                break;
            case 'transmit': {
                const connection = this.#connections.get(command.connection);
                if (connection === undefined) {
                    this.#refuse(command.id, -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENOTCONN);
                    return;
                }
                this.#transmits.set(command.id, connection);
                connection.transmit(command);
                break;
            }
            case 'inspect':
                this.#connections.get(command.connection)?.inspect();
                break;
            case 'close':
                this.#forget(command.id);
                break;
            default:
                command;
        }
    }
    async wait(until) {
        this.#dispatch();
        while (this.#events.length === 0 && !this.#woken && !this.#closed) {
            const left = until === null ? null : until - this.now();
            if (left !== null && left <= 0)
                break;
            await this.loop.ready(left, this.#deaf !== null);
            if (!this.#closed)
                this.#dispatch();
        }
        this.#woken = false;
        const events = this.#events;
        this.#events = [];
        return events;
    }
    #dispatch() {
        const result = this.#deaf === null ? this.loop.dispatch() : 0;
        if (result >= 0)
            return;
        this.#deaf = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.errnoName)(-result);
        const pending = [...this.#datagrams.keys(), ...this.#connections.keys(), ...this.#transmits.keys()];
        for (const id of pending)
            this.#tellDeaf(id, this.#deaf);
    }
    #tellDeaf(id, errno) {
        this.emit({ kind: 'local', id, at: this.now(), errno, mtu: null, doing: 'waiting for answers (epoll_wait)' });
    }
    wake() {
        this.#woken = true;
        this.loop.wake();
    }
    close() {
        if (this.#closed)
            return;
        this.#closed = true;
        for (const socket of this.#flows.values())
            socket.close();
        for (const connection of this.#connections.values())
            connection.close();
        this.loop.wake();
        this.loop.close();
    }
    emit(event) {
        if (event.kind === 'icmp' || event.kind === 'answer' || event.kind === 'connected' || event.kind === 'reset')
            this.#silent.hears(event.id);
        this.#events.push(event);
        this.loop.wake();
    }
    #spareDescriptors() {
        const idle = [...this.#flows].filter(([, socket]) => socket.idle);
        for (const [key, socket] of idle) {
            socket.close();
            this.#flows.delete(key);
        }
        return idle.length > 0;
    }
    #sendDatagram(probe) {
        const { to, flow, protocol } = probe;
        const key = [protocol, to.address, to.source ?? '', flow].join(' ');
        const socket = this.#flows.get(key) ?? this.#openFlow(probe);
        if (typeof socket === 'number') {
            this.#refuse(probe.id, socket);
            return;
        }
        this.#flows.set(key, socket);
        this.#datagrams.set(probe.id, socket);
        socket.send(probe);
    }
    #openFlow({ to, flow, protocol }) {
        const kind = DATAGRAM_PROTOCOLS[protocol];
        const fd = this.#sparing(() => kind.open(to));
        return fd < 0 ? fd : _datagram_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .DatagramSocket */ .l.open(this, kind, to, flow, fd);
    }
    #connect(probe) {
        const connection = this.#sparing(() => _tcp_socket_js__WEBPACK_IMPORTED_MODULE_9__/* .TcpSocket */ .t.open(this, probe));
        if (typeof connection === 'number') {
            this.#refuse(probe.id, connection);
            return;
        }
        this.#connections.set(probe.id, connection);
    }
    /** Opens once more where descriptors ran out and idle ones could be freed. */
    #sparing(open) {
        const result = open();
        return typeof result === 'number' && NO_DESCRIPTORS.has(result) && this.#spareDescriptors() ? open() : result;
    }
    #refuse(id, result) {
        this.emit({ kind: 'local', id, at: this.now(), errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.errnoName)(-result), mtu: null });
    }
    #forget(id) {
        this.#datagrams.get(id)?.forget(id);
        this.#datagrams.delete(id);
        this.#transmits.get(id)?.forget(id);
        this.#transmits.delete(id);
        this.#connections.get(id)?.close();
        this.#connections.delete(id);
        this.#silent.forgets(id);
        this.#events = this.#events.filter((event) => !('id' in event) || event.id !== id);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ MSG_ERRQUEUE),
/* harmony export */   $s: () => (/* binding */ SO_LINGER),
/* harmony export */   Bl: () => (/* binding */ MSG_TRUNC),
/* harmony export */   HE: () => (/* binding */ SOCK_CLOEXEC),
/* harmony export */   HK: () => (/* binding */ SOF_TIMESTAMPING_TX_ACK),
/* harmony export */   IP: () => (/* binding */ IP),
/* harmony export */   Jg: () => (/* binding */ TCP_INFO),
/* harmony export */   Ng: () => (/* binding */ SOCK_DGRAM),
/* harmony export */   Rn: () => (/* binding */ SOL_SOCKET),
/* harmony export */   Wq: () => (/* binding */ SO_TIMESTAMPING),
/* harmony export */   ZW: () => (/* binding */ SOF_TIMESTAMPING_RX_SOFTWARE),
/* harmony export */   _m: () => (/* binding */ PMTUDISC_DO),
/* harmony export */   af: () => (/* binding */ IPPROTO_TCP),
/* harmony export */   bd: () => (/* binding */ PMTUDISC_PROBE),
/* harmony export */   cF: () => (/* binding */ SOF_TIMESTAMPING_OPT_TSONLY),
/* harmony export */   dp: () => (/* binding */ SOF_TIMESTAMPING_TX_SOFTWARE),
/* harmony export */   gn: () => (/* binding */ SO_RCVBUF),
/* harmony export */   kh: () => (/* binding */ SO_BINDTODEVICE),
/* harmony export */   mx: () => (/* binding */ IPPROTO_UDP),
/* harmony export */   oW: () => (/* binding */ TCP_MAXSEG),
/* harmony export */   q8: () => (/* binding */ MSG_NOSIGNAL),
/* harmony export */   qN: () => (/* binding */ SO_ERROR),
/* harmony export */   qp: () => (/* binding */ SOCK_NONBLOCK),
/* harmony export */   uS: () => (/* binding */ SOF_TIMESTAMPING_SOFTWARE),
/* harmony export */   wE: () => (/* binding */ SOCK_STREAM),
/* harmony export */   yJ: () => (/* binding */ SOF_TIMESTAMPING_OPT_ID),
/* harmony export */   z: () => (/* binding */ SCM_TIMESTAMPING),
/* harmony export */   zX: () => (/* binding */ TCP_NODELAY),
/* harmony export */   zx: () => (/* binding */ MSG_DONTWAIT)
/* harmony export */ });
/* unused harmony exports IPPROTO_ICMP, IPPROTO_ICMPV6 */
/** Numbers of the socket interface that the probes use, on Linux x64 and arm64 (asm-generic/socket.h, linux/in.h, linux/in6.h, linux/tcp.h, linux/net_tstamp.h). */
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const SOCK_NONBLOCK = 0o4000;
const SOCK_CLOEXEC = 0o2000000;
const SOL_SOCKET = 1;
const SO_ERROR = 4;
const SO_RCVBUF = 8;
const SO_LINGER = 13;
const SO_BINDTODEVICE = 25;
const SO_TIMESTAMPING = 37;
/** The control message that SO_TIMESTAMPING makes has its number. */
const SCM_TIMESTAMPING = SO_TIMESTAMPING;
const SOF_TIMESTAMPING_TX_SOFTWARE = 1 << 1;
const SOF_TIMESTAMPING_RX_SOFTWARE = 1 << 3;
const SOF_TIMESTAMPING_SOFTWARE = 1 << 4;
const SOF_TIMESTAMPING_OPT_ID = 1 << 7;
const SOF_TIMESTAMPING_TX_ACK = 1 << 9;
const SOF_TIMESTAMPING_OPT_TSONLY = 1 << 11;
const MSG_TRUNC = 0x20;
const MSG_DONTWAIT = 0x40;
const MSG_ERRQUEUE = 0x2000;
const MSG_NOSIGNAL = 0x4000;
const IPPROTO_ICMP = 1;
const IPPROTO_TCP = 6;
const IPPROTO_UDP = 17;
const IPPROTO_ICMPV6 = 58;
const TCP_NODELAY = 1;
const TCP_MAXSEG = 2;
const TCP_INFO = 11;
/** IP_PMTUDISC_DO: DF set, the kernel's cached path MTU obeyed. */
const PMTUDISC_DO = 2;
/** IP_PMTUDISC_PROBE: DF set, the cached path MTU ignored. */
const PMTUDISC_PROBE = 3;
/** What the two families call alike things. `dontFrag` and `pktOptions` exist in IPv6 alone. */
const IP = {
    4: {
        level: 0, // SOL_IP
        headerSize: 20,
        icmpProtocol: IPPROTO_ICMP,
        ttl: 2, // IP_TTL, as option and as control message for sending
        sendTtl: 2,
        receiveTtl: 12, // IP_RECVTTL
        ttlMessage: 2, // control message type IP_TTL
        mtuDiscover: 10,
        recvErr: 11, // as option and as control message
        recvErrRfc4884: 26,
        mtu: 14,
        minTtl: 21,
        dontFrag: null,
        pktOptions: null,
        /** ICMP type and code of "too big". */
        tooBig: { type: 3, code: 4 },
        echoRequest: 8,
        echoReply: 0,
    },
    6: {
        level: 41, // SOL_IPV6
        headerSize: 40,
        icmpProtocol: IPPROTO_ICMPV6,
        ttl: 16, // IPV6_UNICAST_HOPS
        sendTtl: 52, // IPV6_HOPLIMIT
        receiveTtl: 51, // IPV6_RECVHOPLIMIT
        ttlMessage: 52,
        mtuDiscover: 23,
        recvErr: 25,
        recvErrRfc4884: 31,
        mtu: 24,
        minTtl: 73, // IPV6_MINHOPCOUNT
        dontFrag: 62,
        pktOptions: 6, // IPV6_2292PKTOPTIONS
        tooBig: { type: 2, code: 0 },
        echoRequest: 128,
        echoReply: 129,
    },
};


/***/ }),

/***/ 3308:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ encodeStream)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7719);
/* harmony import */ var _wire_http_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9087);
/* harmony import */ var _wire_tls_client_hello_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5522);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_random_js__WEBPACK_IMPORTED_MODULE_0__]);
_random_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** One whole message: of `stream.bytes` bytes, or the more that it has at least. */
function encodeStream({ protocol, serverName, bytes }) {
    switch (protocol) {
        case 'http':
            return (0,_wire_http_head_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeHttpHead */ .j)(bytes, serverName);
        case 'tls':
            return (0,_wire_tls_client_hello_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeClientHello */ .W)(bytes, serverName, (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomBytes */ .po)(_wire_tls_client_hello_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_HELLO_ENTROPY */ .x));
        default:
            return protocol;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4958:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ configureTcp),
/* harmony export */   WL: () => (/* binding */ receiveAndDrop),
/* harmony export */   Wk: () => (/* binding */ ofRepeatedSyn),
/* harmony export */   qW: () => (/* binding */ takeError),
/* harmony export */   rM: () => (/* binding */ resetOnClose),
/* harmony export */   tE: () => (/* binding */ setTtl),
/* harmony export */   tq: () => (/* binding */ readReplyTtl),
/* harmony export */   wT: () => (/* binding */ readTcpInfo)
/* harmony export */ });
/* harmony import */ var _error_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3986);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8588);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);
/* harmony import */ var _wire_control_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8121);
/* harmony import */ var _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4774);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_error_queue_js__WEBPACK_IMPORTED_MODULE_0__, _libc_js__WEBPACK_IMPORTED_MODULE_1__]);
([_error_queue_js__WEBPACK_IMPORTED_MODULE_0__, _libc_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** What is set on and read from a TCP socket: tcp(7), ip(7), ipv6(7), timestamping.rst (SOF_TIMESTAMPING_TX_ACK). */






const STAMPS = _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOF_TIMESTAMPING_TX_ACK */ .HK |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOF_TIMESTAMPING_RX_SOFTWARE */ .ZW |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOF_TIMESTAMPING_SOFTWARE */ .uS |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOF_TIMESTAMPING_OPT_TSONLY */ .cF;
const SYSTEM_DEFAULT_TTL = -1;
/** The kernel repeats an unanswered SYN after a second (TCP_TIMEOUT_INIT), milliseconds. */
const SYN_REPEAT = 1000;
/** struct linger: on i32 0, seconds i32 4. */
const LINGER_NOT = new Uint8Array(Int32Array.of(1, 0).buffer);
/** Bytes that one recv(2) drops, at most. */
const AT_ONCE = 1 << 20;
/** 0, or -errno of an option without which the probe would not be what was asked for. */
function configureTcp(fd, { to, ttl, minTtl, maxSeg }) {
    const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[to.family];
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, ip.level, ip.recvErrRfc4884, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, ip.level, ip.receiveTtl, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SO_TIMESTAMPING */ .Wq, STAMPS);
    const wanted = [
        [ip.level, ip.recvErr, 1],
        [ip.level, ip.mtuDiscover, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .PMTUDISC_DO */ ._m],
        [_socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .IPPROTO_TCP */ .af, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .TCP_NODELAY */ .zX, 1], // segments leave as they are written, not joined
        [ip.level, ip.ttl, ttl],
        [ip.level, ip.minTtl, minTtl],
        [_socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .IPPROTO_TCP */ .af, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .TCP_MAXSEG */ .oW, maxSeg],
    ];
    for (const [level, name, value] of wanted) {
        const result = value === null ? 0 : (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, level, name, value);
        if (result < 0)
            return result;
    }
    return 0;
}
/** `ttl` null: the system's default. */
function setTtl(fd, family, ttl) {
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family].level, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family].ttl, ttl ?? SYSTEM_DEFAULT_TTL);
}
/** Has close(2) send a RST at once. */
function resetOnClose(fd) {
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.setOptionBytes)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SO_LINGER */ .$s, LINGER_NOT);
}
/** The socket's pending error, which reading it clears; 0: none, -errno: it can't be asked. */
function takeError(fd) {
    return (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.getOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SO_ERROR */ .qN);
}
/** Null: there is none here (qemu-user). */
function readTcpInfo(fd) {
    const bytes = new Uint8Array(_wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_3__/* .TCP_INFO_SIZE */ .f);
    const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.getOptionBytes)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .IPPROTO_TCP */ .af, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .TCP_INFO */ .Jg, bytes);
    return length < 0 ? null : (0,_wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTcpInfo */ .Qo)(bytes.subarray(0, length));
}
/** IPv6 alone: RFC 2292's options of the last packet that came. */
function readReplyTtl(fd, family) {
    const { level, pktOptions } = _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[family];
    if (pktOptions === null)
        return null;
    const control = new Uint8Array(256);
    const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.getOptionBytes)(fd, level, pktOptions, control);
    return length < 0 ? null : (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .arrivalTtl */ .ex)(6, (0,_wire_control_message_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeControl */ .QP)(control.subarray(0, length)));
}
/** Reads and drops what has come, up to `most` bytes or a little more; `result`: what the last recv(2) gave, 0 after a FIN. */
function receiveAndDrop(fd, most) {
    let bytes = 0;
    let result = 0;
    do {
        result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.receive)(fd, null, AT_ONCE, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .MSG_TRUNC */ .Bl | _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .MSG_DONTWAIT */ .zx);
        if (result > 0)
            bytes += result;
    } while (result > 0 && bytes < most);
    return { bytes, result };
}
/** Whether what came so long after the first SYN may be for a later one. */
function ofRepeatedSyn(rttMs) {
    return rttMs !== null && rttMs >= SYN_REPEAT ? { repeated: true } : {};
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2651:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ TcpSocket)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8073);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _error_queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3986);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8588);
/* harmony import */ var _loop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _own_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4147);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1322);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3308);
/* harmony import */ var _tcp_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4958);
/* harmony import */ var _wire_tcp_header_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5695);
/* harmony import */ var _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4774);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _own_address_js__WEBPACK_IMPORTED_MODULE_5__, _stream_js__WEBPACK_IMPORTED_MODULE_7__, _tcp_options_js__WEBPACK_IMPORTED_MODULE_8__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _own_address_js__WEBPACK_IMPORTED_MODULE_5__, _stream_js__WEBPACK_IMPORTED_MODULE_7__, _tcp_options_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/**
 * One TCP connection as a probe: a handshake at a chosen TTL, then packets of exact sizes and their acknowledgements. Facts
 * from tcp(7), ip(7) and timestamping.rst (SOF_TIMESTAMPING_TX_ACK); what the kernel does with errors is in tcp_v4_err.
 */












const { errno } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
/** A peer that sends more is left waiting by TCP's own flow control. */
const MOST_READ = 1 << 20;
/** RFC 8446 section 6.1: alert record, TLS 1.2's version, two bytes: warning, close_notify. */
const TLS_CLOSE_NOTIFY = Uint8Array.of(21, 3, 3, 0, 2, 1, 0);
/** struct tcp_info's tcpi_bytes_acked counts the SYN. */
const SYN_BYTES = 1;
class TcpSocket {
    #context;
    #probe;
    #stream;
    #fd;
    #state = 'connecting';
    #startedAt = 0;
    #startStamp = 0;
    #streamed = 0;
    #received = 0;
    /** The peer's FIN, or what follows a reset, was read. */
    #finished = false;
    #sendings = [];
    /** Starts the handshake; -errno where this machine refuses, and then there is nothing to close. */
    static open(context, probe) {
        const name = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .socketAddressOf */ .R)(probe.to, probe.port);
        if (name === null)
            return -errno.EINVAL;
        const fd = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .openSocket */ .k)(probe.to, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOCK_STREAM */ .wE, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .IPPROTO_TCP */ .af, probe.sourcePort);
        if (fd < 0)
            return fd;
        const socket = new TcpSocket(context, probe, fd);
        const result = (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .configureTcp */ .Ie)(fd, probe) || socket.#start(name);
        if (result >= 0)
            return socket;
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.closeFd)(fd);
        return result;
    }
    constructor(context, probe, fd) {
        this.#context = context;
        this.#probe = probe;
        this.#fd = fd;
        this.#stream = probe.stream === null ? new Uint8Array() : (0,_stream_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeStream */ .N)(probe.stream);
    }
    transmit({ id, bytes, ttl }) {
        const chunk = this.#stream.subarray(this.#streamed, this.#streamed + bytes);
        if (this.#state !== 'established') {
            this.#refuse(id, errno.ENOTCONN);
            return;
        }
        if (chunk.length < bytes) {
            this.#refuse(id, errno.EMSGSIZE); // the stream that was asked for is shorter
            return;
        }
        (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .setTtl */ .tE)(this.#fd, this.#probe.to.family, ttl);
        const sentAt = this.#context.now();
        const stamp = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.realtime)();
        const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.send)(this.#fd, chunk, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_DONTWAIT */ .zx | _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_NOSIGNAL */ .q8);
        if (result > 0)
            this.#streamed += result;
        if (result < bytes) {
            // What left is no packet of the size asked for.
            this.#refuse(id, result < 0 ? -result : errno.ENOBUFS);
            return;
        }
        this.#sendings.push({ id, end: this.#streamed, sentAt, stamp });
    }
    inspect() {
        const info = (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readTcpInfo */ .wT)(this.#fd);
        if (info !== null)
            this.#context.emit({ kind: 'inspected', id: this.#probe.id, at: this.#context.now(), info });
    }
    /** Nothing more is told of transmit `id`. */
    forget(id) {
        this.#sendings = this.#sendings.filter((sending) => sending.id !== id);
    }
    /**
     * Closes gracefully: nothing unread, for which the kernel would send a RST; a TLS close_notify after a whole
     * ClientHello, so that the server's log shows no broken handshake; then a FIN. Where bytes don't get through, no FIN could
     * reach the peer's program either: a RST spares it a connection that hangs.
     */
    close() {
        if (this.#state === 'established')
            this.#closeGracefully();
        this.#context.loop.remove(this.#fd);
        this.#state = 'over';
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.closeFd)(this.#fd);
    }
    #closeGracefully() {
        (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .setTtl */ .tE)(this.#fd, this.#probe.to.family, null);
        this.#receiveAll();
        if (((0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readTcpInfo */ .wT)(this.#fd)?.unacked ?? 0) > 0) {
            (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .resetOnClose */ .rM)(this.#fd);
        }
        else if (this.#probe.stream?.protocol === 'tls' && this.#streamed > 0 && this.#streamed === this.#stream.length) {
            (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.send)(this.#fd, TLS_CLOSE_NOTIFY, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_DONTWAIT */ .zx | _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_NOSIGNAL */ .q8);
            this.#receiveAll(); // what a neighbour answered meanwhile
        }
    }
    #start(name) {
        this.#startedAt = this.#context.now();
        this.#startStamp = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.realtime)();
        const result = this.#context.watched(this.#probe, () => (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.connect)(this.#fd, name));
        if (result < 0 && result !== -errno.EINPROGRESS && result !== -errno.ECONNREFUSED)
            return result;
        const added = this.#context.loop.add(this.#fd, _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp | _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLOUT */ .HU, (events) => this.#onReady(events));
        if (added < 0)
            return added;
        // Who is on this machine has answered by now.
        const error = result === -errno.ECONNREFUSED ? errno.ECONNREFUSED : (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .takeError */ .qW)(this.#fd);
        if (error !== 0)
            this.#onEvents(_loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLERR */ ._S, error, true);
        return 0;
    }
    #onReady(events) {
        // Reading the error queue clears SO_ERROR: it comes first.
        const error = events & (_loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLERR */ ._S | _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLHUP */ .Qw) ? (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .takeError */ .qW)(this.#fd) : 0;
        this.#onEvents(events, error, this.#context.loop.onTime);
    }
    /** `onTime`: what happened, happened now. */
    #onEvents(events, error, onTime) {
        if (events & _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLERR */ ._S)
            this.#drain();
        if (this.#state === 'connecting')
            this.#onHandshake(error, onTime);
        if (this.#state !== 'established')
            return;
        this.#checkAcked(null);
        const reset = error === errno.ECONNRESET || error === errno.EPIPE;
        if (events & _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp)
            this.#read();
        if (reset)
            this.#onReset();
        else if (this.#finished || error === errno.ETIMEDOUT || events & _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLHUP */ .Qw)
            this.#onClosed();
    }
    #onHandshake(error, onTime) {
        if (error === errno.ECONNREFUSED) {
            const at = this.#context.now();
            this.#end();
            this.#onRefused(at, onTime);
            return;
        }
        const info = (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readTcpInfo */ .wT)(this.#fd);
        const shaken = error === 0 && (info?.state === _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_9__/* .TCP_ESTABLISHED */ .hC || info?.state === _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_9__/* .TCP_CLOSE_WAIT */ .JE);
        // A RST to a SYN is ECONNREFUSED (tcp_reset): this one came after the handshake, before anyone looked.
        if (info !== null && (shaken || error === errno.ECONNRESET)) {
            this.#onConnected(info);
            if (!shaken)
                this.#onReset();
            return;
        }
        if (error === 0 && info !== null)
            return;
        this.#end();
        // No TCP_INFO here (qemu-user): nothing could be measured. Below 0: the socket's state can't be asked.
        if (error <= 0)
            this.#refuse(this.#probe.id, error === 0 ? errno.ENOPROTOOPT : -error);
    }
    /** A RST to the SYN: the target's, or that of whoever answers in its name. */
    #onRefused(at, onTime) {
        const { id, to } = this.#probe;
        const seen = at - this.#startedAt;
        const own = this.#context.isOwn(to.address);
        const again = own ? null : this.#context.refusal(this.#probe);
        if (again?.here)
            this.#refuse(id, errno.ECONNREFUSED, 'tcp-reset');
        else {
            const rttMs = onTime ? seen : (again?.rttMs ?? null);
            this.#context.emit({ kind: 'reset', id, at, rttMs, established: false, ...(0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .ofRepeatedSyn */ .Wk)(rttMs) });
        }
    }
    #onConnected(info) {
        this.#state = 'established';
        (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .setTtl */ .tE)(this.#fd, this.#probe.to.family, null);
        const watching = this.#context.loop.modify(this.#fd, _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp);
        if (watching < 0) {
            this.#end();
            this.#refuse(this.#probe.id, -watching);
            return;
        }
        const at = this.#context.now();
        // The kernel has measured nothing where the SYN was sent more than once and timestamps are off.
        const rttMs = info.rttMs > 0 ? info.rttMs : at - this.#startedAt;
        const replyTtl = (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readReplyTtl */ .tq)(this.#fd, this.#probe.to.family);
        this.#context.emit({ kind: 'connected', id: this.#probe.id, at, rttMs, info, replyTtl });
    }
    #drain() {
        const result = (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .drainErrorQueue */ .W)(this.#fd, this.#probe.to.family, 0, (entry) => {
            if (entry.kind === 'icmp')
                this.#onIcmp(entry);
            else if (entry.kind === 'stamp')
                this.#checkAcked(entry.stamp);
        });
        if (result >= 0 || this.#state === 'over')
            return;
        this.#end();
        this.#refuse(this.#probe.id, -result);
    }
    #onIcmp({ icmp, errno, quote, stamp }) {
        if (this.#state !== 'connecting')
            return;
        const announcedMss = (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readTcpInfo */ .wT)(this.#fd)?.advMss;
        this.#end();
        if ((0,_own_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnReject */ .U)(this.#probe.to, icmp, (address) => this.#context.isOwn(address))) {
            this.#refuse(this.#probe.id, errno, icmp);
            return;
        }
        const at = this.#context.now();
        const rttMs = (0,_context_js__WEBPACK_IMPORTED_MODULE_10__/* .roundTrip */ .s)({ from: this.#startedAt, to: at, fromStamp: this.#startStamp, toStamp: stamp });
        const quotedMss = (0,_wire_tcp_header_js__WEBPACK_IMPORTED_MODULE_11__/* .decodeQuotedMss */ .S)(quote);
        const syn = { ...(announcedMss !== undefined && { announcedMss }), ...(0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .ofRepeatedSyn */ .Wk)(rttMs) };
        const quoted = { ...icmp, quotedMss };
        this.#context.emit({ kind: 'icmp', id: this.#probe.id, at, rttMs, icmp: quoted, ...syn });
    }
    /** `stamp`: when the kernel saw an acknowledgement, on the realtime clock; null: not told. */
    #checkAcked(stamp) {
        if (this.#sendings.length === 0)
            return;
        const info = (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readTcpInfo */ .wT)(this.#fd);
        if (info === null)
            return;
        const acked = info.bytesAcked === null ? (info.unacked === 0 ? this.#streamed : 0) : info.bytesAcked - SYN_BYTES;
        const at = this.#context.now();
        while (this.#sendings[0] !== undefined && this.#sendings[0].end <= acked) {
            const { id, sentAt, stamp: sentStamp } = this.#sendings[0];
            this.#sendings.shift();
            const rttMs = (0,_context_js__WEBPACK_IMPORTED_MODULE_10__/* .roundTrip */ .s)({ from: sentAt, to: at, fromStamp: sentStamp, toStamp: stamp });
            this.#context.emit({ kind: 'acked', id, at, rttMs, info });
        }
    }
    #read() {
        const before = this.#received;
        const result = this.#receiveAll();
        if (this.#received > before) {
            this.#context.emit({ kind: 'data', id: this.#probe.id, at: this.#context.now(), total: this.#received });
        }
        if (result === -errno.ECONNRESET)
            this.#onReset();
        else if (result === 0)
            this.#finished = true;
        else if (this.#received >= MOST_READ && this.#context.loop.modify(this.#fd, 0) < 0)
            this.#onClosed();
    }
    /** Reads and drops what has come; what the last recv(2) gave, 0 after a FIN. */
    #receiveAll() {
        const { bytes, result } = (0,_tcp_options_js__WEBPACK_IMPORTED_MODULE_8__/* .receiveAndDrop */ .WL)(this.#fd, MOST_READ - this.#received);
        this.#received += bytes;
        return result;
    }
    #onReset() {
        if (this.#state !== 'established')
            return;
        this.#end();
        const at = this.#context.now();
        const rttMs = at - this.#startedAt;
        this.#context.emit({ kind: 'reset', id: this.#probe.id, at, rttMs, established: true });
    }
    #onClosed() {
        if (this.#state !== 'established')
            return;
        this.#end();
        this.#context.emit({ kind: 'closed', id: this.#probe.id, at: this.#context.now() });
    }
    #refuse(id, error, reject) {
        const refusal = { kind: 'local', id, at: this.#context.now(), errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.errnoName)(error), mtu: null };
        this.#context.emit({ ...refusal, ...(reject !== undefined && { reject }) });
    }
    /** No more is to be heard of this connection; it stays open for `inspect`. */
    #end() {
        this.#state = 'over';
        this.#context.loop.remove(this.#fd);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 477:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ udp)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9405);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7719);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);
/* harmony import */ var _wire_dns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5413);
/* harmony import */ var _wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(649);
/* harmony import */ var _wire_quic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1174);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_0__, _random_js__WEBPACK_IMPORTED_MODULE_1__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_0__, _random_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






const UDP_HEADER_SIZE = 8;
/** Quotes that end sooner may have lost the tag. */
const IDENTIFYING_SIZE = _wire_quic_js__WEBPACK_IMPORTED_MODULE_4__/* .QUIC_DESTINATION_ID_OFFSET */ .Kp + _wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .TAG_SIZE */ .Vm;
const udp = {
    open: (to) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .openSocket */ .k)(to, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_DGRAM */ .Ng, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .IPPROTO_UDP */ .mx),
    mute: () => false,
    unquotedHeader: UDP_HEADER_SIZE,
    payloadSize(probe) {
        const room = Math.max(0, probe.size - _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[probe.to.family].headerSize - UDP_HEADER_SIZE);
        const sizes = { nonce: Math.max(room, _wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .TAG_SIZE */ .Vm), quic: Math.max(room, _wire_quic_js__WEBPACK_IMPORTED_MODULE_4__/* .QUIC_MIN_PAYLOAD */ .d0), dns: (0,_wire_dns_js__WEBPACK_IMPORTED_MODULE_3__/* .dnsQuerySize */ .x2)(room) };
        return sizes[probe.content];
    },
    keyFor: (probe) => (probe.content === 'dns' ? (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .randomShort */ .yw)() : null),
    encode(into, probe, key, secrets) {
        switch (probe.content) {
            case 'nonce':
                return (0,_wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeTag */ .jD)(into, secrets.word, probe.id);
            case 'quic':
                return encodeQuic(into, probe, secrets.word, secrets.quicSourceId);
            case 'dns':
                return (0,_wire_dns_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDnsQuery */ .Im)(into, key ?? 0);
            default:
                probe.content;
        }
    },
    identifyQuote(quote, _family, naming) {
        const id = (0,_wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeTag */ .ZA)(quote, naming.secrets.word) ??
            (0,_wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeTag */ .ZA)(quote.subarray(_wire_quic_js__WEBPACK_IMPORTED_MODULE_4__/* .QUIC_DESTINATION_ID_OFFSET */ .Kp), naming.secrets.word) ??
            byKey((0,_wire_dns_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDnsQuery */ .cq)(quote), naming);
        if (id !== null)
            return { kind: 'probe', id };
        // RFC 4884 section 4: a short quote may be padded with zeros in front of an extension.
        const head = quote.subarray(0, IDENTIFYING_SIZE);
        return { kind: head.length < IDENTIFYING_SIZE || head.every((byte) => byte === 0) ? 'short' : 'foreign' };
    },
    identifyReply(data, _family, naming, fromTarget) {
        const echoed = (0,_wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeTag */ .ZA)(data, naming.secrets.word);
        if (echoed !== null)
            return { identity: { kind: 'probe', id: echoed }, service: 'udp' };
        const returned = (0,_wire_quic_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeVersionNegotiation */ .ev)(data, naming.secrets.quicSourceId);
        if (returned !== null)
            return { identity: identity((0,_wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeTag */ .ZA)(returned, naming.secrets.word)), service: 'quic' };
        if (!fromTarget || (0,_wire_quic_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersionNegotiation */ .wn)(data))
            return null;
        const answered = (0,_wire_dns_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDnsAnswer */ .Ez)(data);
        if (answered !== null)
            return { identity: identity(byKey(answered, naming)), service: 'dns' };
        return { identity: { kind: 'short' }, service: 'udp' };
    },
    matchesPort: (name, port) => name.port === port,
};
function encodeQuic(into, probe, word, sourceId) {
    const destinationId = new Uint8Array(_wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .TAG_SIZE */ .Vm);
    (0,_wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeTag */ .jD)(destinationId, word, probe.id);
    (0,_wire_quic_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeQuicProbe */ .f9)(into, destinationId, sourceId);
}
function byKey(key, naming) {
    return key === null ? null : (naming.byKey.get(key) ?? null);
}
function identity(id) {
    return id === null ? { kind: 'foreign' } : { kind: 'probe', id };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ SilentDestinations),
/* harmony export */   R$: () => (/* binding */ sendWatched)
/* harmony export */ });
/* unused harmony exports droppedBetween, countersIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _kernel_counters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(475);
/**
 * Packets that a local firewall or a full queue drops without a word. connect(2) succeeds where the output hook drops the SYN
 * (tcp_connect in tcp_output.c), and sendmsg(2) of IPv6's ping sockets whatever becomes of the request (ping_v6_sendmsg): only the
 * kernel's counters before and behind that hook tell, those of RFC 4293 in proc(5), /proc/net/snmp and snmp6, `OutTransmits` from
 * Linux 6.6 on.
 */



const { errno } = node_os__WEBPACK_IMPORTED_MODULE_1__.constants;
/** A destination that answered nothing for so long is worth a look. */
const SILENT = 200;
/**
 * The result of `send`, which sends one packet. Where it succeeded: -EPERM if no packet passed the output hook, -ENOBUFS if none
 * passed the interface's queue. Others that send at the same moment hide that; a kernel that does not count tells nothing.
 */
function sendWatched(family, send) {
    const before = counters(family);
    const result = send();
    if (before === null || (result < 0 && result !== -errno.EINPROGRESS))
        return result;
    const after = counters(family);
    return after === null ? result : -droppedBetween(before, after) || result;
}
/** The errno of a drop of all packets sent between two counts; 0: none was dropped, or not all. */
function droppedBetween(before, after) {
    const [requests, transmits, discards] = ['requests', 'transmits', 'discards'].map((key) => after[key] - before[key]);
    if (requests <= 0)
        return 0;
    if (transmits === 0)
        return errno.EPERM;
    return discards >= requests ? errno.ENOBUFS : 0;
}
function counters(family) {
    const text = read(family === 4 ? '/proc/self/net/snmp' : '/proc/self/net/snmp6');
    return text === null ? null : countersIn(text);
}
/** Of the text of snmp (a table) or snmp6 (a line each); null: not counted. */
function countersIn(text) {
    const of = (name) => Number(new RegExp(`^Ip6${name}\\s+(\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
    const { OutRequests: requests = of('OutRequests'), OutTransmits: transmits = of('OutTransmits'), OutDiscards: discards = of('OutDiscards'), } = (0,_kernel_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTables */ .XV)(text, ['Ip']);
    return Number.isNaN(requests + transmits + discards) ? null : { requests, transmits, discards };
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return null;
    }
}
/** Which destinations have been silent for so long that what is sent to them should be watched. */
class SilentDestinations {
    #known = new Map();
    #asked = new Map();
    /** Whether `to`, any text that names it, has not answered packets of `size` bytes (TCP: any) though it was asked before. */
    asks(id, to, size, now) {
        const known = this.#known.get(to) ?? { since: now, heard: 0 };
        this.#known.set(to, known);
        this.#asked.set(id, { to: known, size });
        return size > known.heard && now - known.since >= SILENT;
    }
    /** Something answered that probe. */
    hears(id) {
        const asked = this.#asked.get(id);
        if (asked !== undefined)
            asked.to.heard = Math.max(asked.to.heard, asked.size);
    }
    forgets(id) {
        this.#asked.delete(id);
    }
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ encodeIntControl),
/* harmony export */   QP: () => (/* binding */ decodeControl)
/* harmony export */ });
/* unused harmony export CMSGHDR_SIZE */
/** Control messages of sendmsg and recvmsg: struct cmsghdr on 64-bit Linux (linux/socket.h, cmsg(3)). */
/** Bytes of struct cmsghdr: cmsg_len u64 at 0, cmsg_level i32 at 8, cmsg_type i32 at 12. musl splits cmsg_len in two: the same bytes. */
const CMSGHDR_SIZE = 16;
const ALIGNMENT = 8;
/** Messages in what the kernel wrote; ends at the first that is malformed or cut off. */
function decodeControl(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const messages = [];
    let at = 0;
    while (at + CMSGHDR_SIZE <= bytes.length) {
        const length = view.getUint32(at, true);
        if (length < CMSGHDR_SIZE || view.getUint32(at + 4, true) !== 0 || at + length > bytes.length)
            break;
        messages.push({
            level: view.getInt32(at + 8, true),
            type: view.getInt32(at + 12, true),
            data: bytes.subarray(at + CMSGHDR_SIZE, at + length),
        });
        at += align(length);
    }
    return messages;
}
/** Writes one message with an `int` in it at the start of `into`; the bytes used. */
function encodeIntControl(into, level, type, value) {
    const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
    view.setBigUint64(0, BigInt(CMSGHDR_SIZE + 4), true);
    view.setInt32(8, level, true);
    view.setInt32(12, type, true);
    view.setInt32(16, value, true);
    view.setInt32(20, 0, true);
    return align(CMSGHDR_SIZE + 4);
}
function align(length) {
    return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ decodeDnsAnswer),
/* harmony export */   Im: () => (/* binding */ encodeDnsQuery),
/* harmony export */   cq: () => (/* binding */ decodeDnsQuery),
/* harmony export */   x2: () => (/* binding */ dnsQuerySize)
/* harmony export */ });
/* unused harmony export DNS_QUERY_SIZE */
/** A DNS query for the root's name servers, and whether a message answers it (RFC 1035 section 4; padding: RFC 6891, RFC 7830). */
/** Question: root name, type NS, class IN. */
const QUESTION = Uint8Array.of(0, 0, 2, 0, 1);
const HEADER_SIZE = 12;
const DNS_QUERY_SIZE = HEADER_SIZE + QUESTION.length;
/** OPT record (RFC 6891 section 6.1.2): root name, type 41, payload size 1232, no flags; then its data's length. */
const OPT_HEADER = Uint8Array.of(0, 0, 41, 1232 >> 8, 1232 & 0xff, 0, 0, 0, 0);
const OPTION_PADDING = 12;
const PADDED_QUERY_SIZE = DNS_QUERY_SIZE + OPT_HEADER.length + 2 + 4;
/** The nearest size, not below `size`, that a query can have: 17 bytes, or 32 and more with padding. */
function dnsQuerySize(size) {
    return size <= DNS_QUERY_SIZE ? DNS_QUERY_SIZE : Math.max(size, PADDED_QUERY_SIZE);
}
/** Writes a query that fills `into`, whose length `dnsQuerySize` gave and which the caller has zeroed. `id` is 16 bits. */
function encodeDnsQuery(into, id) {
    const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
    view.setUint16(0, id);
    view.setUint16(4, 1); // one question; recursion is not desired: the root's servers are in every cache
    into.set(QUESTION, HEADER_SIZE);
    if (into.length === DNS_QUERY_SIZE)
        return;
    view.setUint16(10, 1); // one additional record
    const at = DNS_QUERY_SIZE + OPT_HEADER.length;
    into.set(OPT_HEADER, DNS_QUERY_SIZE);
    view.setUint16(at, into.length - at - 2);
    view.setUint16(at + 2, OPTION_PADDING);
    view.setUint16(at + 4, into.length - at - 6);
}
/** The id of our query where `bytes` quote one, or null. */
function decodeDnsQuery(bytes) {
    return matches(bytes, false);
}
/** The id of the query that `bytes` answer, whatever the response code; null where they answer none. A server may leave the question out of an error. */
function decodeDnsAnswer(bytes) {
    return matches(bytes, true);
}
function matches(bytes, response) {
    if (bytes.length < HEADER_SIZE)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (((view.getUint8(2) & 0x80) !== 0) !== response)
        return null;
    const questions = view.getUint16(4);
    const answersError = response && questions === 0 && (view.getUint8(3) & 0x0f) !== 0;
    const same = questions === 1 && QUESTION.every((byte, index) => byte === bytes[HEADER_SIZE + index]);
    return same || answersError ? view.getUint16(0) : null;
}


/***/ }),

/***/ 9087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ encodeHttpHead)
/* harmony export */ });
/** A HEAD request of exact size (RFC 9110 section 9.3.2, RFC 9112 section 3). */
const PADDING_FIELD = 'X-Padding: ';
/** `size` bytes, or the few more that the request needs at least. `host` null: the field is sent empty, as RFC 9112 section 3.2 asks of a request without authority. */
function encodeHttpHead(size, host) {
    const name = host !== null && /^[\w.:[\]-]{1,255}$/.test(host) ? host : '';
    const lines = ['HEAD / HTTP/1.1', `Host: ${name}`, 'User-Agent: tracepath-action', 'Connection: close'];
    const missing = size - head(lines).length;
    if (missing <= 0)
        return Buffer.from(head(lines), 'latin1');
    // A field adds its name, two bytes of line end and its padding; a shorter gap goes into the path.
    const least = PADDING_FIELD.length + 2;
    if (missing < least)
        lines[0] = `HEAD /?${'0'.repeat(Math.max(0, missing - 1))} HTTP/1.1`;
    else
        lines.push(PADDING_FIELD + '0'.repeat(missing - least));
    return Buffer.from(head(lines), 'latin1');
}
function head(lines) {
    return `${lines.join('\r\n')}\r\n\r\n`;
}


/***/ }),

/***/ 9105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ LEGACY_EXTENSION_OFFSET),
/* harmony export */   wx: () => (/* binding */ decodeMplsLabels),
/* harmony export */   xD: () => (/* binding */ decodeLegacyMplsLabels)
/* harmony export */ });
/** ICMP extension structures (RFC 4884 section 7) and the MPLS label stack in them (RFC 4950). */
const HEADER_SIZE = 4;
const OBJECT_HEADER_SIZE = 4;
const CLASS_MPLS = 1;
const TYPE_INCOMING_STACK = 1;
/** RFC 4884 section 5.5: routers older than the RFC write no length and put the extension 128 bytes into the quote. */
const LEGACY_EXTENSION_OFFSET = 128;
/** MPLS labels, top of the stack first, of an extension structure that begins `bytes`; empty where there is none or it is malformed. */
function decodeMplsLabels(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER_SIZE || view.getUint8(0) >> 4 !== 2)
        return [];
    let at = HEADER_SIZE;
    while (at + OBJECT_HEADER_SIZE <= bytes.length) {
        const length = view.getUint16(at);
        if (length < OBJECT_HEADER_SIZE || at + length > bytes.length)
            return [];
        if (view.getUint8(at + 2) === CLASS_MPLS && view.getUint8(at + 3) === TYPE_INCOMING_STACK) {
            return decodeStack(view, at + OBJECT_HEADER_SIZE, at + length);
        }
        at += length;
    }
    return [];
}
/**
 * The same for bytes that only may be an extension structure: they count where the header's checksum, which RFC 4884
 * lets be 0 for "none", is there and right.
 */
function decodeLegacyMplsLabels(bytes) {
    const sent = bytes.length >= HEADER_SIZE && (bytes[2] !== 0 || bytes[3] !== 0);
    return sent && onesComplementSum(bytes) === 0xffff ? decodeMplsLabels(bytes) : [];
}
function decodeStack(view, start, end) {
    const labels = [];
    for (let at = start; at + 4 <= end; at += 4) {
        const entry = view.getUint32(at);
        const bottom = (entry & 0x100) !== 0;
        labels.push({ label: entry >>> 12, trafficClass: (entry >>> 9) & 7, bottom, ttl: entry & 0xff });
        if (bottom)
            break;
    }
    return labels;
}
/** RFC 1071: the sum over data and its checksum is 0xffff where they agree. */
function onesComplementSum(bytes) {
    let sum = 0;
    for (const [index, byte] of bytes.entries())
        sum += index % 2 === 0 ? byte << 8 : byte;
    while (sum > 0xffff)
        sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
    return sum;
}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ TAG_SIZE),
/* harmony export */   ZA: () => (/* binding */ decodeTag),
/* harmony export */   jD: () => (/* binding */ encodeTag)
/* harmony export */ });
/** The eight bytes that name a probe: a run's own random word, then the probe's id, both in network order. */
const TAG_SIZE = 8;
/** Writes the tag at the start of `into`. `secret` is the run's 32-bit word, not 0, so that a zeroed quote matches nothing. */
function encodeTag(into, secret, id) {
    const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
    view.setUint32(0, secret);
    view.setUint32(4, id);
}
/** The probe's id where `bytes` begin with a tag of this run, else null. */
function decodeTag(bytes, secret) {
    if (bytes.length < TAG_SIZE)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.getUint32(0) === secret ? view.getUint32(4) : null;
}


/***/ }),

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ QUIC_DESTINATION_ID_OFFSET),
/* harmony export */   d0: () => (/* binding */ QUIC_MIN_PAYLOAD),
/* harmony export */   ev: () => (/* binding */ decodeVersionNegotiation),
/* harmony export */   f9: () => (/* binding */ encodeQuicProbe),
/* harmony export */   wn: () => (/* binding */ isVersionNegotiation)
/* harmony export */ });
/** QUIC long headers of an unknown version, and Version Negotiation, their answer (RFC 9000 sections 5.2.2, 6 and 17.2.1; RFC 8999). */
/** RFC 9000 section 14.1: a server ignores first packets in smaller UDP payloads. */
const QUIC_MIN_PAYLOAD = 1200;
/** RFC 9000 section 15: 0x?a?a?a?a is reserved to force version negotiation. */
const RESERVED_VERSION = 0x1a2a3a4a;
const LONG_HEADER = 0x80;
const FIXED_BIT = 0x40;
const CONNECTION_ID_SIZE = 8;
/** Bytes before the destination connection id: first byte 0, version u32 1, length of the id u8 5. */
const QUIC_DESTINATION_ID_OFFSET = 6;
const SOURCE_ID_OFFSET = QUIC_DESTINATION_ID_OFFSET + CONNECTION_ID_SIZE + 1;
const HEADER_SIZE = SOURCE_ID_OFFSET + CONNECTION_ID_SIZE;
/** Writes the header at the start of `into`, whose rest the caller has zeroed. Both ids are 8 bytes. */
function encodeQuicProbe(into, destinationId, sourceId) {
    into[0] = LONG_HEADER | FIXED_BIT;
    new DataView(into.buffer, into.byteOffset, into.byteLength).setUint32(1, RESERVED_VERSION);
    into[5] = CONNECTION_ID_SIZE;
    into.set(destinationId, QUIC_DESTINATION_ID_OFFSET);
    into[SOURCE_ID_OFFSET - 1] = CONNECTION_ID_SIZE;
    into.set(sourceId, SOURCE_ID_OFFSET);
}
/** The id that our probe used for its destination, where `bytes` are a Version Negotiation that returns `sourceId`; else null. */
function decodeVersionNegotiation(bytes, sourceId) {
    if (bytes.length < HEADER_SIZE + 4)
        return null; // at least one version follows
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const negotiates = (view.getUint8(0) & LONG_HEADER) !== 0 && view.getUint32(1) === 0;
    if (!negotiates || bytes[5] !== CONNECTION_ID_SIZE || bytes[SOURCE_ID_OFFSET - 1] !== CONNECTION_ID_SIZE)
        return null;
    const returned = bytes.subarray(QUIC_DESTINATION_ID_OFFSET, QUIC_DESTINATION_ID_OFFSET + CONNECTION_ID_SIZE);
    return returned.every((byte, index) => byte === sourceId[index])
        ? bytes.subarray(SOURCE_ID_OFFSET, HEADER_SIZE)
        : null;
}
/** Whether `bytes` are a Version Negotiation at all, ours or not. */
function isVersionNegotiation(bytes) {
    return bytes.length >= 7 && ((bytes[0] ?? 0) & LONG_HEADER) !== 0 && bytes.subarray(1, 5).every((byte) => byte === 0);
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ AF),
/* harmony export */   Cs: () => (/* binding */ encodeSockaddr),
/* harmony export */   EJ: () => (/* binding */ decodeSockaddr),
/* harmony export */   Lf: () => (/* binding */ AF_INET),
/* harmony export */   X9: () => (/* binding */ AF_INET6)
/* harmony export */ });
/* unused harmony exports SOCKADDR_IN_SIZE, SOCKADDR_IN6_SIZE */
/* harmony import */ var _ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1228);
/** struct sockaddr_in and sockaddr_in6 (linux/in.h, linux/in6.h) to and from values. */

const AF_INET = 2;
const AF_INET6 = 10;
/** Address families by IP version. */
const AF = { 4: AF_INET, 6: AF_INET6 };
/** Bytes of struct sockaddr_in: family 0, port 2, address 4, padding 8. */
const SOCKADDR_IN_SIZE = 16;
/** Bytes of struct sockaddr_in6: family 0, port 2, flow information 4, address 8, scope id 24. */
const SOCKADDR_IN6_SIZE = 28;
/**
 * The bytes of a socket address.
 *
 * @throws RangeError where the address is not numeric or not of its family: callers pass checked ones.
 */
function encodeSockaddr({ family, address, port, scopeId }) {
    const ip = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(address);
    if (ip?.length !== (family === 4 ? 4 : 16))
        throw new RangeError(`${address} is not a numeric IPv${family} address`);
    const bytes = new Uint8Array(family === 4 ? SOCKADDR_IN_SIZE : SOCKADDR_IN6_SIZE);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, AF[family], true); // sa_family_t is in host order: little-endian on x64 and arm64
    view.setUint16(2, port, false);
    bytes.set(ip, family === 4 ? 4 : 8);
    if (family === 6)
        view.setUint32(24, scopeId, true);
    return bytes;
}
/** Reads a socket address; null where the family is another (AF_UNSPEC for one) or the bytes are too few. */
function decodeSockaddr(bytes) {
    if (bytes.length < 2)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const family = view.getUint16(0, true);
    if (family === AF_INET && bytes.length >= 8) {
        return { family: 4, address: (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)(bytes.subarray(4, 8)), port: view.getUint16(2, false), scopeId: 0 };
    }
    if (family === AF_INET6 && bytes.length >= SOCKADDR_IN6_SIZE) {
        const address = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)(bytes.subarray(8, 24));
        return { family: 6, address, port: view.getUint16(2, false), scopeId: view.getUint32(24, true) };
    }
    return null;
}


/***/ }),

/***/ 4054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ decodeSocketError),
/* harmony export */   Kx: () => (/* binding */ SO_EE_ORIGIN_TIMESTAMPING),
/* harmony export */   R_: () => (/* binding */ SO_EE_ORIGIN_LOCAL),
/* harmony export */   jG: () => (/* binding */ SO_EE_ORIGIN_ICMP6),
/* harmony export */   nC: () => (/* binding */ SO_EE_ORIGIN_ICMP),
/* harmony export */   pC: () => (/* binding */ decodeTimestamp)
/* harmony export */ });
/* unused harmony export SOCK_EXTENDED_ERR_SIZE */
/* harmony import */ var _sockaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5207);
/** What a socket's error queue says: struct sock_extended_err and struct scm_timestamping (linux/errqueue.h). */

/** Bytes of struct sock_extended_err: errno u32 0, origin 4, type 5, code 6, pad 7, info u32 8, data u32 12. */
const SOCK_EXTENDED_ERR_SIZE = 16;
const SO_EE_ORIGIN_LOCAL = 1;
const SO_EE_ORIGIN_ICMP = 2;
const SO_EE_ORIGIN_ICMP6 = 3;
const SO_EE_ORIGIN_TIMESTAMPING = 4;
/** In sock_ee_data_rfc4884.flags: the extension's checksum or lengths are wrong. */
const SO_EE_RFC4884_FLAG_INVALID = 1;
/** Reads the data of an IP_RECVERR or IPV6_RECVERR control message; null where it is cut off. */
function decodeSocketError(data) {
    if (data.length < SOCK_EXTENDED_ERR_SIZE)
        return null;
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const extension = view.getUint16(12, true);
    const invalid = (view.getUint8(14) & SO_EE_RFC4884_FLAG_INVALID) !== 0;
    const offender = (0,_sockaddr_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSockaddr */ .EJ)(data.subarray(SOCK_EXTENDED_ERR_SIZE));
    return {
        errno: view.getUint32(0, true),
        origin: view.getUint8(4),
        type: view.getUint8(5),
        code: view.getUint8(6),
        info: view.getUint32(8, true),
        data: view.getUint32(12, true),
        offender: offender?.address ?? null,
        extensionOffset: extension > 0 && !invalid ? extension : null,
    };
}
/** The software timestamp of struct scm_timestamping (its first struct timespec: seconds i64 0, nanoseconds i64 8) in milliseconds since 1970; null: none. */
function decodeTimestamp(data) {
    if (data.length < 16)
        return null;
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const milliseconds = Number(view.getBigInt64(0, true)) * 1e3 + Number(view.getBigInt64(8, true)) / 1e6;
    return milliseconds > 0 ? milliseconds : null;
}


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ decodeQuotedMss)
/* harmony export */ });
/** The TCP header as an ICMP error quotes it (RFC 9293 sections 3.1 and 3.2). */
const FLAG_SYN = 0x02;
const OPTION_END = 0;
const OPTION_NOP = 1;
const OPTION_MSS = 2;
const FIXED_SIZE = 20;
/** The MSS option of a quoted SYN; null where the quote is no SYN, ends before the option or is malformed. */
function decodeQuotedMss(header) {
    if (header.length < FIXED_SIZE)
        return null;
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    if ((view.getUint8(13) & FLAG_SYN) === 0)
        return null;
    const end = Math.min((view.getUint8(12) >> 4) * 4, header.length);
    let at = FIXED_SIZE;
    while (at < end) {
        const kind = view.getUint8(at);
        if (kind === OPTION_END)
            return null;
        if (kind === OPTION_NOP) {
            at += 1;
            continue;
        }
        const length = at + 1 < end ? view.getUint8(at + 1) : 0;
        if (length < 2 || at + length > end)
            return null;
        if (kind === OPTION_MSS)
            return length === 4 ? view.getUint16(at + 2) : null;
        at += length;
    }
    return null;
}


/***/ }),

/***/ 4774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ TCP_CLOSE_WAIT),
/* harmony export */   Qo: () => (/* binding */ decodeTcpInfo),
/* harmony export */   f: () => (/* binding */ TCP_INFO_SIZE),
/* harmony export */   hC: () => (/* binding */ TCP_ESTABLISHED)
/* harmony export */ });
/* unused harmony export TCP_INFO_OFFSETS */
/** struct tcp_info (linux/tcp.h), as much of it as is used. */
/** Bytes to ask for: up to and with tcpi_snd_wnd. Older kernels write less. */
const TCP_INFO_SIZE = 232;
const TCP_ESTABLISHED = 1;
const TCP_CLOSE_WAIT = 8;
const TCPI_OPT_TIMESTAMPS = 1;
/** Offsets of fields by name in C; u32 where not said. */
const TCP_INFO_OFFSETS = {
    tcpi_state: 0, // u8
    tcpi_options: 5, // u8
    tcpi_snd_mss: 16,
    tcpi_unacked: 24,
    tcpi_pmtu: 60,
    tcpi_rtt: 68, // microseconds
    tcpi_advmss: 84,
    tcpi_total_retrans: 100,
    tcpi_bytes_acked: 120, // u64
    tcpi_bytes_received: 128, // u64
    tcpi_snd_wnd: 228,
};
/** Reads what the kernel wrote (`bytes` cut to the length it returned); null where not even Linux 2.6's fields are there. */
function decodeTcpInfo(bytes) {
    const at = TCP_INFO_OFFSETS;
    if (bytes.length < at.tcpi_total_retrans + 4)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const u32 = (offset) => view.getUint32(offset, true);
    const u64 = (offset) => (bytes.length >= offset + 8 ? Number(view.getBigUint64(offset, true)) : null);
    return {
        state: view.getUint8(at.tcpi_state),
        timestamps: (view.getUint8(at.tcpi_options) & TCPI_OPT_TIMESTAMPS) !== 0,
        sndMss: u32(at.tcpi_snd_mss),
        advMss: u32(at.tcpi_advmss),
        pmtu: u32(at.tcpi_pmtu),
        rttMs: u32(at.tcpi_rtt) / 1000,
        unacked: u32(at.tcpi_unacked),
        totalRetrans: u32(at.tcpi_total_retrans),
        bytesAcked: u64(at.tcpi_bytes_acked),
        bytesReceived: u64(at.tcpi_bytes_received),
        sndWnd: bytes.length >= at.tcpi_snd_wnd + 4 ? u32(at.tcpi_snd_wnd) : null,
    };
}


/***/ }),

/***/ 5522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ encodeClientHello),
/* harmony export */   x: () => (/* binding */ CLIENT_HELLO_ENTROPY)
/* harmony export */ });
/** A TLS ClientHello of exact size, as a browser would send it (RFC 8446 section 4.1.2; padding: RFC 7685; server name: RFC 6066). */
const EXTENSION_HEADER = 4;
const HANDSHAKE_HEADER = 4;
const EXTENSION = {
    serverName: 0,
    supportedGroups: 10,
    ecPointFormats: 11,
    signatureAlgorithms: 13,
    alpn: 16,
    padding: 21,
    extendedMasterSecret: 23,
    supportedVersions: 43,
    pskKeyExchangeModes: 45,
    keyShare: 51,
    renegotiationInfo: 0xff01,
};
const X25519 = 0x001d;
const SUPPORTED_GROUPS = [X25519, 0x0017, 0x0018];
const CIPHER_SUITES = [
    ...[0x1301, 0x1302, 0x1303], // TLS 1.3
    ...[0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035], // TLS 1.2
];
const SIGNATURE_ALGORITHMS = [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601];
const VERSIONS = [0x0304, 0x0303];
/** Bytes of randomness: the hello's random, its session id, its key share. */
const CLIENT_HELLO_ENTROPY = 96;
const RECORD_HEADER = 5;
/** A record holds no more (RFC 8446 section 5.1): a larger hello comes in several. */
const RECORD_ROOM = 2 ** 14;
/** Extensions stand behind a length of 16 bits. */
const LARGEST = 65500;
/**
 * A ClientHello of `size` bytes with its record headers, or as near to that as can be: it needs some 240 bytes and the
 * server name, and has 65500 at most.
 *
 * @param serverName for the server_name extension; null, or no host name: left out
 * @param entropy 96 random bytes
 */
function encodeClientHello(size, serverName, entropy) {
    const bare = hello(serverName, entropy, null);
    const records = Math.max(1, Math.ceil(Math.min(size, LARGEST) / (RECORD_ROOM + RECORD_HEADER)));
    const missing = Math.min(size, LARGEST) - bare.length - records * RECORD_HEADER;
    return inRecords(missing <= 0 ? bare : hello(serverName, entropy, missing), records);
}
/** Splits a handshake message evenly over records; their version is that of a first hello (RFC 8446 section 5.1). */
function inRecords(message, count) {
    const share = Math.ceil(message.length / count);
    const parts = Array.from({ length: count }, (_, index) => message.subarray(index * share, (index + 1) * share));
    return Buffer.concat(parts.flatMap((part) => [Uint8Array.from([22, ...word(0x0301), ...word(part.length)]), part]));
}
/** The handshake message, `padding` bytes longer than it need be; null: as short as it can be. */
function hello(serverName, entropy, padding) {
    const random = entropy.subarray(0, 32);
    const sessionId = entropy.subarray(32, 64);
    const keyShare = entropy.subarray(64, 96);
    // Fewer bytes than a padding extension's header: a shorter session id makes room for one.
    const cut = padding !== null && padding < EXTENSION_HEADER ? EXTENSION_HEADER - padding : 0;
    const extensions = [
        ...(serverName !== null && isHostName(serverName)
            ? [extension(EXTENSION.serverName, serverNameList(serverName))]
            : []),
        extension(EXTENSION.extendedMasterSecret, []),
        extension(EXTENSION.renegotiationInfo, [0]),
        extension(EXTENSION.supportedGroups, words(SUPPORTED_GROUPS, 2)),
        extension(EXTENSION.ecPointFormats, [1, 0]),
        extension(EXTENSION.alpn, alpn(['h2', 'http/1.1'])),
        extension(EXTENSION.signatureAlgorithms, words(SIGNATURE_ALGORITHMS, 2)),
        extension(EXTENSION.keyShare, block(2, [...word(X25519), ...block(2, keyShare)])),
        extension(EXTENSION.pskKeyExchangeModes, [1, 1]),
        extension(EXTENSION.supportedVersions, words(VERSIONS, 1)),
    ].flat();
    const zeros = padding === null ? 0 : padding + cut - EXTENSION_HEADER;
    if (padding !== null)
        extensions.push(...word(EXTENSION.padding), ...bytesOf(2, zeros));
    const body = [
        ...word(0x0303),
        ...random,
        ...block(1, sessionId.subarray(cut)),
        ...words(CIPHER_SUITES, 2),
        ...[1, 0], // no compression
        ...bytesOf(2, extensions.length + zeros),
        ...extensions,
    ];
    // The padding is last: a new array's zeros are its bytes, so that up to 65,500 of them are never copied one by one.
    const message = new Uint8Array(HANDSHAKE_HEADER + body.length + zeros);
    message.set([1, ...bytesOf(3, body.length + zeros), ...body]);
    return message;
}
function extension(type, data) {
    return [...word(type), ...block(2, data)];
}
/** Data behind its length in `width` bytes. */
function block(width, data) {
    return [...bytesOf(width, data.length), ...Array.from(data)];
}
/** A number in network order. */
function bytesOf(width, value) {
    return Array.from({ length: width }, (_, index) => (value >> (8 * (width - 1 - index))) & 0xff);
}
function words(values, width) {
    return block(width, values.flatMap(word));
}
function word(value) {
    return [value >> 8, value & 0xff];
}
function alpn(protocols) {
    return block(2, protocols.flatMap((protocol) => block(1, ascii(protocol))));
}
function serverNameList(name) {
    return block(2, [0, ...block(2, ascii(name))]);
}
/** RFC 6066 section 3: a DNS host name, no literal address, no trailing dot. */
function isHostName(name) {
    return name.length <= 253 && /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/.test(name) && !/^[\d.]+$/.test(name);
}
function ascii(text) {
    return Array.from(text, (character) => character.charCodeAt(0));
}


/***/ })

};
