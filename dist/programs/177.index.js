export const id = 177;
export const ids = [177];
export const modules = {

/***/ 8722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ watchRequest)
/* harmony export */ });
/* harmony import */ var _engine_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3137);
/* harmony import */ var _report_text_endpoint_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2254);
/* harmony import */ var _path_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1959);
/** From what was measured of a target to the cheapest probe that it answered, and to what its hops answered. */



/** Null where there is no address to probe. `source`: address or interface to send from. */
function watchRequest(target, source) {
    const { address, family, hopCount, hops } = target;
    if (address === null || family === null)
        return null;
    const { trace, tcpPorts, service } = (0,_engine_services_js__WEBPACK_IMPORTED_MODULE_0__/* .planFor */ .bJ)(pathEnd(target));
    const endpoints = [service, ...tcpPorts.map((port) => ({ service: 'tcp', port })), trace].filter((endpoint) => endpoint !== null);
    const answers = (endpoint) => (0,_path_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProxy */ .c)(target) !== null || answered(target, endpoint);
    const open = endpoints.find((endpoint) => answers(endpoint) && !target.evidence.closed.includes((0,_report_text_endpoint_name_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointName */ .z)(endpoint)));
    const endpoint = open ?? endpoints.find(answers) ?? endpoints[0] ?? _engine_services_js__WEBPACK_IMPORTED_MODULE_0__/* .TRACEPATH */ .bf;
    const lastAnswer = hops.findLast(({ responders }) => responders.length > 0)?.ttl ?? 0;
    return {
        to: { address, family, source },
        endpoint,
        // Of a port that nobody named a refusal may have been the answer: then the watch's own first answer tells.
        open: open !== undefined && (target.port !== null || target.service?.state === 'working'),
        limited: answersByIcmp(target, endpoint),
        trace,
        hops: hopCount ?? lastAnswer + 1,
    };
}
/** What answers where nobody named a port, or at a closed one, is the host's ICMP. */
function answersByIcmp(target, endpoint) {
    const { port, evidence } = target;
    if (endpoint.service === 'tcp' || endpoint.service === 'icmp' || !answered(target, endpoint))
        return false;
    return port === null || evidence.closed.includes((0,_report_text_endpoint_name_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointName */ .z)(endpoint));
}
function answered({ answeredBy }, endpoint) {
    return answeredBy.includes(endpoint.service === 'udp' ? 'udp' : (0,_report_text_endpoint_name_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointName */ .z)(endpoint));
}
/** The path that was measured ends at the proxy, where one stands between. */
function pathEnd(target) {
    const proxy = (0,_path_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProxy */ .c)(target);
    return proxy === null ? target : { protocol: 'tcp', port: (0,_path_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyPort */ .M)(proxy) };
}


/***/ }),

/***/ 8177:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWatch: () => (/* binding */ openWatch),
/* harmony export */   watchTargets: () => (/* binding */ watchTargets),
/* harmony export */   watchText: () => (/* binding */ watchText)
/* harmony export */ });
/* harmony import */ var _engine_watch_watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4318);
/* harmony import */ var _net_socket_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4266);
/* harmony import */ var _report_text_endpoint_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2254);
/* harmony import */ var _report_text_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3374);
/* harmony import */ var _report_text_watching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2460);
/* harmony import */ var _report_watch_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3934);
/* harmony import */ var _wake_on_abort_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7476);
/* harmony import */ var _watch_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8722);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_net_socket_network_js__WEBPACK_IMPORTED_MODULE_1__]);
_net_socket_network_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Watches targets over this machine's network, and adds to each what was seen. */








/** As `64 targets for 60 s, each every 1.28 s (at most 50 probes a second)`: the interval where it is longer than was asked for. */
function watchText(measured, { watchIntervalMs }, until) {
    const targets = measured.filter(({ address }) => address !== null).length;
    const intervalMs = (0,_engine_watch_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .politeInterval */ .DJ)(watchIntervalMs, targets);
    const slower = `, each every ${(0,_report_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(intervalMs / 1000)} s (at most ${_engine_watch_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_A_SECOND */ .d$} probes a second)`;
    return `${(0,_report_text_units_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(targets, 'target')} ${until}${intervalMs > watchIntervalMs ? slower : ''}`;
}
/** Watches to the end. @throws NetworkUnavailable */
async function watchTargets(measured, options, ended, onChange) {
    const watch = openWatch(measured, options);
    if (watch === null)
        return measured;
    await watch.run(ended, onChange);
    return watch.results();
}
/**
 * Null where no target has an address. `run` must follow, and closes what this opens.
 *
 * @throws NetworkUnavailable
 */
function openWatch(measured, options) {
    const watched = measured.flatMap((target, index) => {
        const request = (0,_watch_request_js__WEBPACK_IMPORTED_MODULE_3__/* .watchRequest */ .t)(target, options.source);
        return request === null ? [] : [{ index, label: target.target, request }];
    });
    if (watched.length === 0)
        return null;
    const network = (0,_net_socket_network_js__WEBPACK_IMPORTED_MODULE_1__/* .openNetwork */ .X)();
    const { watchIntervalMs: intervalMs, probeTimeoutMs: timeoutMs, lengthMs } = options;
    const [startedAt, startedAtMs] = [new Date(), network.now()];
    let ids = 0;
    const requests = watched.map(({ request }) => request);
    const watch = new _engine_watch_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .Watch */ .ox(requests, { intervalMs, timeoutMs, lengthMs }, startedAtMs, () => ids++);
    return {
        run: async (ended, onChange) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const _ = __addDisposableResource(env_1, (0,_wake_on_abort_js__WEBPACK_IMPORTED_MODULE_5__/* .wakeOnAbort */ .w)(ended, network), false);
                const changes = new Changes(watched.map(({ label }) => label), onChange);
                watch.intervalsMs.forEach((ownMs, index) => {
                    if (!requests[index]?.limited || ownMs <= intervalMs)
                        return;
                    onChange(watched[index]?.label ?? '', `probed every ${ownMs / 1000} s: hosts limit ICMP errors, its only answers`);
                });
                await untilEnded(watch, network, ended, changes);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
        results: () => {
            const endedAtMs = Math.min(network.now(), startedAtMs + lengthMs);
            const span = { startedAt, startedAtMs, endedAtMs };
            const figures = watch.figures();
            return measured.map((target, index) => {
                const at = watched.findIndex((each) => each.index === index);
                const [own, request, ownMs] = [figures[at], requests[at], watch.intervalsMs[at]];
                if (own === undefined || request === undefined || ownMs === undefined)
                    return target;
                const question = (0,_report_text_endpoint_name_js__WEBPACK_IMPORTED_MODULE_6__/* .endpointName */ .z)(request.endpoint);
                return { ...target, watch: (0,_report_watch_result_js__WEBPACK_IMPORTED_MODULE_7__/* .watchResult */ .$)(own, { ...span, intervalMs: ownMs, question }) };
            });
        },
    };
}
async function untilEnded(watch, network, ended, changes) {
    while (!ended.aborted) {
        const wants = watch.poll(network.now());
        for (const command of wants.commands)
            network.execute(command);
        changes.tell(watch, network.now());
        if (wants.ended)
            return;
        for (const event of await network.wait(wants.wakeAt))
            watch.handle(event);
    }
}
/** Says what changed since it was told last. */
class Changes {
    #labels;
    #onChange;
    #before = [];
    #notSent = new Set();
    constructor(labels, onChange) {
        this.#labels = labels;
        this.#onChange = onChange;
    }
    tell(watch, now) {
        const states = watch.outSince();
        states.forEach((since, index) => {
            const before = this.#before[index] ?? null;
            if (since !== null && before === null)
                this.#tell(index, `unanswered for ${(0,_report_text_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)((now - since) / 1000)}`);
            if (since !== null || before === null)
                return;
            // It is told once the probes before the answered one have timed out.
            const over = watch.figures()[index]?.outages.find(({ from }) => from === before);
            this.#tell(index, `answers again after ${(0,_report_text_watching_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(((over?.until ?? now) - before) / 1000)}`);
        });
        this.#before = states;
        watch.notSent().forEach((errno, index) => {
            if (errno === null || this.#notSent.has(index))
                return;
            this.#notSent.add(index);
            this.#tell(index, `a probe could not be sent by this machine (${errno})`);
        });
    }
    #tell(index, state) {
        this.#onChange(this.#labels[index] ?? '', state);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ TIMESTAMPS),
/* harmony export */   JW: () => (/* binding */ TCP_HEADERS),
/* harmony export */   P: () => (/* binding */ DATAGRAM_HEADERS),
/* harmony export */   c1: () => (/* binding */ packetSize),
/* harmony export */   nZ: () => (/* binding */ LEAST_MTU)
/* harmony export */ });
/** IP and UDP (or ICMP echo) headers, bytes. */
const DATAGRAM_HEADERS = { 4: 28, 6: 48 };
/** IP and TCP headers without options, bytes. */
const TCP_HEADERS = { 4: 40, 6: 60 };
/** The TCP timestamp option with its padding (RFC 7323 appendix A), bytes. */
const TIMESTAMPS = 12;
/** Bytes of the IP packet that carries `payload` bytes of TCP. */
function packetSize(payload, info, family) {
    return payload + TCP_HEADERS[family] + (info.timestamps ? TIMESTAMPS : 0);
}
/** The smallest MTU a link may have: RFC 791 and RFC 8200. */
const LEAST_MTU = { 4: 68, 6: 1280 };


/***/ }),

/***/ 9189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ icmpClassOf)
/* harmony export */ });
const CLASSES = {
    4: {
        '11/0': 'expired',
        '3/4': 'too-big',
        '3/2': 'closed',
        '3/3': 'closed',
        '3/0': 'network',
        '3/6': 'network',
        '3/11': 'network',
        '3/1': 'host',
        '3/7': 'host',
        '3/8': 'host',
        '3/12': 'host',
        '3/9': 'prohibited',
        '3/10': 'prohibited',
        '3/13': 'prohibited',
        '3/14': 'prohibited',
        '3/15': 'prohibited',
    },
    6: {
        '3/0': 'expired',
        '2/0': 'too-big',
        '1/4': 'closed',
        '4/1': 'closed',
        '1/0': 'network',
        '1/2': 'network',
        '1/3': 'host',
        '1/1': 'prohibited',
        '1/5': 'prohibited',
        '1/6': 'prohibited',
    },
};
/** The class, or null for an error that says nothing about a trace (reassembly, redirect, parameter problem). */
function icmpClassOf(family, type, code) {
    // RFC 4443 section 3.2: the code of a Packet Too Big is to be ignored.
    if (family === 6 && type === 2)
        return 'too-big';
    return CLASSES[family][`${type}/${code}`] ?? null;
}


/***/ }),

/***/ 3137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ SERVICES),
/* harmony export */   CL: () => (/* binding */ probeCommand),
/* harmony export */   JY: () => (/* binding */ smallSize),
/* harmony export */   Mt: () => (/* binding */ SIZED),
/* harmony export */   bJ: () => (/* binding */ planFor),
/* harmony export */   bf: () => (/* binding */ TRACEPATH),
/* harmony export */   zZ: () => (/* binding */ TRACEPATH_PORT)
/* harmony export */ });
/* harmony import */ var _facts_packet_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3198);

const SERVICES = {
    udp: { wire: { protocol: 'udp', content: 'nonce' }, payload: 36, udpPort: null, sized: true, smallAnswers: false },
    icmp: { wire: { protocol: 'echo', content: 'nonce' }, payload: 36, udpPort: null, sized: true, smallAnswers: false },
    tcp: { wire: 'tcp', payload: 20, udpPort: null, sized: false, smallAnswers: true },
    // Servers ignore less than 1200 bytes (RFC 9000 section 14.1).
    quic: { wire: { protocol: 'udp', content: 'quic' }, payload: 1200, udpPort: 443, sized: true, smallAnswers: true },
    // A query has no exact size.
    dns: { wire: { protocol: 'udp', content: 'dns' }, payload: 17, udpPort: 53, sized: false, smallAnswers: true },
};
/** Bytes of the IP packet of a small probe. */
function smallSize(service, family) {
    const headers = SERVICES[service].wire === 'tcp' ? _facts_packet_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .TCP_HEADERS */ .JW : _facts_packet_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .DATAGRAM_HEADERS */ .P;
    return headers[family] + SERVICES[service].payload;
}
/** What puts a probe on the wire. `size`: bytes of the whole packet, for datagrams. `flow`: the source port's number. */
function probeCommand({ service, port }, to, { ttl, size, flow }) {
    const { wire } = SERVICES[service];
    if (wire === 'tcp')
        return { kind: 'connect', to, port, ttl, minTtl: null, maxSeg: null, stream: null };
    return { kind: 'datagram', to, port, ttl, size, flow, ...wire };
}
/** A UDP port's service by its number: one that answers a harmless request, else plain UDP. */
function serviceOfUdpPort(port) {
    const services = Object.keys(SERVICES);
    return services.find((service) => SERVICES[service].udpPort === port) ?? 'udp';
}
/** Services that answer packets of any size on a port of their own, the best first: small answers test the forward path alone. */
const SIZED = ['quic', 'icmp'].map((service) => ({
    service,
    port: SERVICES[service].udpPort ?? 0,
}));
/** iputils tracepath's base port: where nobody listens. */
const TRACEPATH_PORT = 44444;
/** iputils tracepath's probes. */
const TRACEPATH = { service: 'udp', port: TRACEPATH_PORT };
function planFor({ protocol, port }) {
    switch (protocol) {
        case 'auto':
            return port === null ? { ...byTcp([443, 80]), trace: TRACEPATH } : byTcp([port]);
        case 'tcp':
            return byTcp([port ?? 443]);
        case 'icmp':
            return byDatagrams({ service: 'icmp', port: 0 }, false);
        case 'quic':
            return byDatagrams({ service: 'quic', port: port ?? 443 }, true);
        case 'udp':
            return port === null
                ? byDatagrams(TRACEPATH, false)
                : byDatagrams({ service: serviceOfUdpPort(port), port }, true);
        default:
            return protocol;
    }
}
function byTcp(ports) {
    return { trace: { service: 'tcp', port: ports[0] }, tcpPorts: ports, sizes: TRACEPATH, service: null };
}
/** `named`: the user named the service, so that its own answer counts. */
function byDatagrams(endpoint, named) {
    const sizes = SERVICES[endpoint.service].sized ? endpoint : TRACEPATH;
    return { trace: endpoint, tcpPorts: [], sizes, service: named ? endpoint : null };
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ FLOWS),
/* harmony export */   BS: () => (/* binding */ OWN_FLOWS),
/* harmony export */   gM: () => (/* binding */ FLOWS_EACH)
/* harmony export */ });
/** Flow numbers that belong to one target. */
const FLOWS_EACH = 100;
/** Flow numbers from a request's first one on: each purpose has source ports of its own. */
const FLOWS = {
    hops: 0,
    sizes: 1,
    narrowing: 20,
    locating: 21,
    service: 22,
    control: 23,
    own: 24,
};
/** Flows from `FLOWS.own` on, each for one probe. */
const OWN_FLOWS = 76;


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d$: () => (/* binding */ MOST_A_SECOND),
  ox: () => (/* binding */ Watch),
  DJ: () => (/* binding */ politeInterval)
});

// EXTERNAL MODULE: ./build/js/engine/services.js
var services = __webpack_require__(3137);
// EXTERNAL MODULE: ./build/js/engine/trace-request.js
var trace_request = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/js/engine/icmp-class.js
var icmp_class = __webpack_require__(9189);
;// CONCATENATED MODULE: ./build/js/engine/watch/outage-trace.js


const ROUNDS = 2;
class OutageTrace {
    #request;
    #options;
    #sent = new Map();
    #ttls;
    #rounds = 1;
    #nextAt;
    #router = 0;
    #arrived = false;
    constructor(request, options, now) {
        this.#request = request;
        this.#options = options;
        this.#nextAt = now;
        this.#ttls = this.#ttlsBeyond(0);
    }
    owns(id) {
        return this.#sent.has(id);
    }
    /** Sends one probe at most, and none unless `maySend`. */
    poll(now, maySend) {
        if (now < this.#nextAt)
            return { commands: [], wakeAt: this.#nextAt, ended: false };
        if (this.#ttls.length === 0)
            this.#beginRound();
        const [ttl] = this.#ttls;
        if (ttl === undefined)
            return { commands: this.end(), wakeAt: null, ended: true };
        if (!maySend)
            return { commands: [], wakeAt: null, ended: false };
        this.#ttls.shift();
        const { flow, timeoutMs, nextId, onHop } = this.#options;
        const id = nextId();
        this.#sent.set(id, { ttl, sentAt: now });
        onHop({ ttl, sentAt: now, answered: null });
        const { trace, to } = this.#request;
        const probe = (0,services/* probeCommand */.CL)(trace, to, { ttl, size: (0,services/* smallSize */.JY)(trace.service, to.family), flow });
        if (this.#ttls.length === 0)
            this.#nextAt = now + timeoutMs;
        return { commands: [{ ...probe, id }], wakeAt: this.#nextAt > now ? this.#nextAt : null, ended: false };
    }
    /** Forgets its probes. */
    end() {
        const commands = [...this.#sent.keys()].map((id) => ({ kind: 'close', id }));
        this.#sent.clear();
        return commands;
    }
    handle(event) {
        const probe = 'id' in event ? this.#sent.get(event.id) : undefined;
        if (probe === undefined)
            return;
        const { ttl } = probe;
        const sentAt = isRepeated(event) ? event.at : probe.sentAt;
        const icmpClass = event.kind === 'icmp' ? (0,icmp_class/* icmpClassOf */.f)(this.#request.to.family, event.icmp.type, event.icmp.code) : null;
        if (icmpClass === 'expired') {
            this.#router = Math.max(this.#router, ttl);
            this.#options.onHop({ ttl, sentAt, answered: ttl === this.#request.hops ? 'last' : 'hop' });
            return;
        }
        if (icmpClass !== 'closed' && event.kind !== 'answer' && event.kind !== 'connected' && event.kind !== 'reset')
            return;
        this.#arrived = true;
        // TTLs go out in ascending order: the first that arrives is the target's own hop, or as near as is known.
        this.#ttls = [];
        this.#options.onHop({ ttl, sentAt, answered: 'last' });
    }
    #beginRound() {
        if (this.#rounds++ < ROUNDS && !this.#arrived)
            this.#ttls = this.#ttlsBeyond(this.#router);
    }
    #ttlsBeyond(ttl) {
        return Array.from({ length: Math.max(0, this.#request.hops - ttl) }, (_, index) => ttl + 1 + index);
    }
}
/** The kernel had sent the SYN more than once, the last time when the outage may have been over. */
function isRepeated(event) {
    if (event.kind === 'connected')
        return event.info.totalRetrans > 0;
    return 'repeated' in event && event.repeated === true;
}

;// CONCATENATED MODULE: ./build/js/engine/watch/probe-outcome.js

/** This machine's own want of room. */
const NOT_SENT = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EAGAIN', 'EADDRNOTAVAIL']);
/** An answer later than the timeout is none. */
function outcomeOf(event, probe) {
    if (event.kind === 'local' && NOT_SENT.has(event.errno))
        return { kind: 'not-sent', errno: event.errno };
    const answer = answerOf(event, probe);
    if (answer !== null && (answer.rttMs ?? 0) <= probe.timeoutMs)
        return { kind: 'answered', rttMs: answer.rttMs };
    return { kind: 'unanswered', localErrno: event.kind === 'local' ? event.errno : null };
}
/** null: it is no answer. */
function answerOf(event, { open, family, sentAt }) {
    switch (event.kind) {
        case 'connected':
            // The kernel times the handshake; of a repeated SYN it is the first that counts.
            return { rttMs: event.info.totalRetrans === 0 ? event.rttMs : event.at - sentAt };
        case 'answer':
            return event;
        case 'reset':
            return open ? null : event;
        case 'icmp': {
            const icmpClass = (0,icmp_class/* icmpClassOf */.f)(family, event.icmp.type, event.icmp.code);
            return !open && icmpClass === 'closed' ? event : null;
        }
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/js/engine/watch/rtt-histogram.js
/** The lower end of the first bucket, and the ratio from one to the next. */
const LEAST = 0.001;
const RATIO = 1.01;
/** As far as a minute, the longest probe timeout. */
const BUCKETS = Math.ceil(Math.log(60_000 / LEAST) / Math.log(RATIO)) + 1;
class RttHistogram {
    #buckets = new Uint32Array(BUCKETS);
    #count = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = 0;
    add(rttMs) {
        const bucket = Math.floor(Math.log(Math.max(LEAST, rttMs) / LEAST) / Math.log(RATIO));
        const index = Math.min(BUCKETS - 1, bucket);
        this.#buckets[index] = (this.#buckets[index] ?? 0) + 1;
        this.#count++;
        this.#min = Math.min(this.#min, rttMs);
        this.#max = Math.max(this.#max, rttMs);
    }
    /** Null of nothing. Least and largest are exact. */
    figures() {
        if (this.#count === 0)
            return null;
        return { min: this.#min, median: this.#quantile(0.5), p95: this.#quantile(0.95), max: this.#max };
    }
    #quantile(share) {
        let left = Math.max(1, Math.ceil(share * this.#count));
        const index = this.#buckets.findIndex((count) => {
            left -= count;
            return left <= 0;
        });
        const middle = LEAST * RATIO ** (index + 0.5);
        return Math.min(this.#max, Math.max(this.#min, middle));
    }
}

;// CONCATENATED MODULE: ./build/js/engine/watch/timeline.js
const MOST_SLICES = 96;
class Timeline {
    #startedAt;
    #sliceMs;
    #slices = [];
    constructor(startedAt, sliceMs) {
        this.#startedAt = startedAt;
        this.#sliceMs = sliceMs;
    }
    add(sentAt, answered) {
        let index = this.#indexOf(sentAt);
        while (index >= MOST_SLICES) {
            this.#halve();
            index = this.#indexOf(sentAt);
        }
        while (this.#slices.length <= index)
            this.#slices.push({ sent: 0, received: 0 });
        const slice = this.#slices[index];
        if (slice === undefined)
            return;
        slice.sent++;
        if (answered)
            slice.received++;
    }
    slices() {
        return {
            sliceMs: this.#sliceMs,
            sent: this.#slices.map(({ sent }) => sent),
            received: this.#slices.map(({ received }) => received),
        };
    }
    #indexOf(at) {
        return Math.max(0, Math.floor((at - this.#startedAt) / this.#sliceMs));
    }
    #halve() {
        this.#sliceMs *= 2;
        this.#slices = this.#slices.flatMap((slice, index, all) => {
            if (index % 2 === 1)
                return [];
            const next = all[index + 1] ?? { sent: 0, received: 0 };
            return [{ sent: slice.sent + next.sent, received: slice.received + next.received }];
        });
    }
}

;// CONCATENATED MODULE: ./build/js/engine/watch/watch-log.js


/** Outages kept; of more the shortest are dropped, and `outageCount` says how many there were. */
const MOST_OUTAGES = 100;
const UNANSWERED_FOR_OUTAGE = 2;
const NO_RUN = { length: 0, since: 0, localErrno: null };
class WatchLog {
    /** Probes in the order in which they were sent, from the first whose outcome is open. */
    #open = new Map();
    #rtts = new RttHistogram();
    #timeline;
    #sent = 0;
    #received = 0;
    #outages = [];
    #outageCount = 0;
    #notSent = null;
    #skipped = 0;
    #outage = null;
    #run = NO_RUN;
    /** `sliceMs`: the width of a slice of the timeline to begin with. */
    constructor(startedAt, sliceMs) {
        this.#timeline = new Timeline(startedAt, sliceMs);
    }
    /** `skipped`: how many were due before it that could not be sent in time. */
    sent(id, at, skipped = 0) {
        this.#skipped += skipped;
        this.#open.set(id, { sentAt: at, skipped, answered: null, rttMs: null, localErrno: null, repeat: 'none' });
    }
    /** `rttMs` null: when the answer came is not known. */
    answered(id, rttMs) {
        this.#settle(id, true, rttMs, null);
    }
    /** `localErrno`: with which this machine refused to send it; null: it left. */
    unanswered(id, localErrno = null) {
        this.#settle(id, false, null, localErrno);
    }
    /** A probe that never left is not among those sent. */
    notSent(id, errno) {
        if (!this.#open.delete(id))
            return;
        this.#notSent = { count: (this.#notSent?.count ?? 0) + 1, errno: this.#notSent?.errno ?? errno };
        this.#countSettled();
    }
    /** What comes of a repeat of a probe: it is not counted, but tells whether the path was out. `none`: it never left. */
    repeated(id, outcome) {
        const probe = this.#open.get(id);
        if (probe === undefined)
            return;
        probe.repeat = outcome;
        this.#countSettled();
    }
    /** When the outage under way began; null: there is none. */
    get outSince() {
        return this.#outage?.from ?? null;
    }
    /** Why the first probe that never left did not; null: all left. */
    get notSentErrno() {
        return this.#notSent?.errno ?? null;
    }
    /** A hop was probed, or answered, during the outage under way. */
    probed(hop) {
        if (this.#outage === null)
            return;
        this.#outage.hops = [...this.#outage.hops, hop];
        this.#outage.lastHop = farthest(this.#outage, Number.POSITIVE_INFINITY);
    }
    /** Probes whose outcome is open are not counted. */
    figures() {
        return {
            sent: this.#sent,
            received: this.#received,
            rttMs: this.#rtts.figures(),
            outages: this.#outages.map(({ from, until, lastHop, localErrno }) => ({ from, until, lastHop, localErrno })),
            outageCount: this.#outageCount,
            notSent: this.#notSent,
            skipped: this.#skipped,
            timeline: this.#timeline.slices(),
        };
    }
    #settle(id, answered, rttMs, localErrno) {
        const probe = this.#open.get(id);
        if (probe === undefined || probe.answered !== null)
            return;
        probe.answered = answered;
        probe.rttMs = rttMs;
        probe.localErrno = localErrno;
        this.#countSettled();
    }
    /** "In a row" is the order of sending: an answer waits until those before it are settled. */
    #countSettled() {
        for (const [first, probe] of this.#open) {
            if (probe.answered === null || (!probe.answered && probe.repeat === 'open'))
                return;
            this.#open.delete(first);
            this.#count(probe);
        }
    }
    #count({ sentAt, skipped, answered, rttMs, localErrno, repeat }) {
        // What was lost before a pause and what was lost after it is no row.
        if (skipped > 0 && this.#outage === null)
            this.#run = NO_RUN;
        this.#sent++;
        this.#timeline.add(sentAt, answered === true);
        if (answered)
            this.#received++;
        if (rttMs !== null)
            this.#rtts.add(rttMs);
        if (answered || repeat === 'answered') {
            this.#run = NO_RUN;
            this.#end(sentAt);
            return;
        }
        const { length, since, localErrno: before } = this.#run;
        this.#run = { length: length + 1, since: length === 0 ? sentAt : since, localErrno: before ?? localErrno };
        if (this.#run.length === UNANSWERED_FOR_OUTAGE)
            this.#begin(this.#run.since);
        if (this.#outage === null)
            return;
        this.#outage.lostAt = sentAt;
        this.#outage.localErrno = this.#run.localErrno;
    }
    #begin(from) {
        this.#outage = { from, until: null, lostAt: from, hops: [], lastHop: null, localErrno: null };
        this.#outageCount++;
        this.#outages.push(this.#outage);
        if (this.#outages.length > MOST_OUTAGES) {
            const length = ({ from, until }) => (until === null ? Number.POSITIVE_INFINITY : until - from);
            const shortest = this.#outages.reduce((least, each) => (length(each) < length(least) ? each : least));
            this.#outages = this.#outages.filter((each) => each !== shortest);
        }
    }
    #end(until) {
        if (this.#outage === null)
            return;
        this.#outage.until = until;
        // A hop that was probed later may have answered because the outage was over.
        this.#outage.lastHop = farthest(this.#outage, this.#outage.lostAt);
        this.#outage.hops = [];
        this.#outage = null;
    }
}
/** Null: no hop answered, or none beyond the farthest that did was probed in time, so that it may not be the farthest. */
function farthest({ hops }, sentBefore) {
    const inTime = hops.filter(({ sentAt }) => sentAt <= sentBefore);
    const answered = inTime.filter(({ answered }) => answered !== null);
    if (answered.length === 0)
        return null;
    const ttl = Math.max(...answered.map((hop) => hop.ttl));
    const isKnown = answered.some((hop) => hop.answered === 'last') || inTime.some((hop) => hop.ttl > ttl);
    return isKnown ? ttl : null;
}

;// CONCATENATED MODULE: ./build/js/engine/watch/watch.js





const MOST_A_SECOND = 50;
const TRACE_PAUSE = 1000 / MOST_A_SECOND;
const RETRACE_PAUSE = 5000;
/** How long the traces of the last outages may go on beyond the last probe's timeout. */
const TRACE_GRACE = 2000;
/** Source ports that a target's datagrams take in turn, so that answers in a service's own words can be told apart. */
const MOST_FLOWS = 64;
const TRACE_FLOW = 90;
/** Between two ICMP errors that are asked of one address; a repeat comes halfway. */
const LIMITED_INTERVAL = 2000;
/** The interval that keeps `targets` within the bound of probes a second, milliseconds. */
function politeInterval(intervalMs, targets) {
    return Math.max(intervalMs, (1000 * targets) / MOST_A_SECOND);
}
/** Its own interval, and how long after the start its first probe is due: targets that share a limit take turns in it. */
function rhythmOf(intervalMs, request, requests) {
    if (!request.limited)
        return { intervalMs, delayMs: (requests.indexOf(request) * intervalMs) / requests.length };
    const sharing = requests.filter((each) => each.limited && each.to.address === request.to.address);
    const pause = Math.max(LIMITED_INTERVAL, intervalMs / sharing.length);
    // The measuring has just used up what the host had saved.
    return { intervalMs: pause * sharing.length, delayMs: pause * (sharing.indexOf(request) + 0.5) };
}
class Watch {
    #options;
    #nextId;
    #targets;
    #flows;
    /** By probe, in the order of sending. */
    #pending = new Map();
    #endsAt;
    #traces = [];
    /** When the probes of the last second were sent. */
    #recent = [];
    #traceNextAt = Number.NEGATIVE_INFINITY;
    #commands = [];
    constructor(requests, options, now, nextId) {
        const intervalMs = politeInterval(options.intervalMs, requests.length);
        this.#options = { ...options, intervalMs };
        this.#nextId = nextId;
        this.#flows = Math.min(MOST_FLOWS, Math.ceil(options.timeoutMs / intervalMs) + 1);
        this.#endsAt = now + options.lengthMs;
        this.#targets = requests.map((request, index) => {
            const rhythm = rhythmOf(intervalMs, request, requests);
            return {
                request,
                index,
                intervalMs: rhythm.intervalMs,
                log: new WatchLog(now, rhythm.intervalMs),
                firstAt: now + rhythm.delayMs,
                begun: 0,
                sent: 0,
                last: null,
                rttMs: 0,
                open: request.open,
                tracedAt: Number.NEGATIVE_INFINITY,
                tracedSince: null,
            };
        });
    }
    /** Between two probes to each target, in their order. */
    get intervalsMs() {
        return this.#targets.map(({ intervalMs }) => intervalMs);
    }
    /** One for each request, in their order. */
    figures() {
        return this.#targets.map(({ log }) => log.figures());
    }
    /** Since when each target is out, in their order; null: it is not. */
    outSince() {
        return this.#targets.map(({ log }) => log.outSince);
    }
    /** With which errno a probe of each target could not be sent for want of room, in their order; null: all were. */
    notSent() {
        return this.#targets.map(({ log }) => log.notSentErrno);
    }
    poll(now) {
        for (const [id, { sentAt }] of this.#pending) {
            if (now < sentAt + this.#options.timeoutMs)
                break;
            this.#settle(id, { kind: 'unanswered', localErrno: null }, now);
        }
        let wakeAt = this.#pollTraces(now);
        for (const target of this.#targets) {
            if (now >= this.#nextAt(target))
                this.#probe(target, now);
            if (now >= repeatAt(target))
                this.#repeat(target, now);
            wakeAt = Math.min(wakeAt, repeatAt(target), this.#nextAt(target));
        }
        const commands = this.#commands;
        this.#commands = [];
        const [oldest] = this.#pending.values();
        if (oldest !== undefined)
            wakeAt = Math.min(wakeAt, oldest.sentAt + this.#options.timeoutMs);
        if (this.#endsAt > now)
            wakeAt = Math.min(wakeAt, this.#endsAt);
        const traced = this.#traces.length === 0 || now >= this.#endsAt + this.#options.timeoutMs + TRACE_GRACE;
        const ended = now >= this.#endsAt && oldest === undefined && traced;
        return { commands, wakeAt: Number.isFinite(wakeAt) ? wakeAt : null, ended };
    }
    handle(event) {
        if (!('id' in event))
            return;
        const { id } = event;
        const traced = this.#traces.find(({ trace }) => trace.owns(id));
        if (traced !== undefined) {
            traced.trace.handle(event);
            return;
        }
        const pending = this.#pending.get(id);
        if (pending === undefined)
            return;
        const { target, sentAt } = pending;
        const { timeoutMs } = this.#options;
        target.open ||= event.kind === 'connected' || event.kind === 'answer';
        this.#settle(id, outcomeOf(event, { open: target.open, family: target.request.to.family, sentAt, timeoutMs }), event.at);
    }
    /** Infinite: no probe is due before the end. */
    #nextAt({ firstAt, begun, intervalMs }) {
        const at = firstAt + begun * intervalMs;
        return at < this.#endsAt ? at : Number.POSITIVE_INFINITY;
    }
    #probe(target, now) {
        const { intervalMs, last, log, rttMs } = target;
        // Too late for it now.
        if (last !== null && Number.isFinite(repeatAt(target)))
            log.repeated(last.id, 'none');
        const id = this.#send(target, now, null);
        // A machine that slept goes on in its old rhythm, with one probe.
        const intervals = Math.max(1, Math.ceil((Math.min(now, this.#endsAt) - this.#nextAt(target)) / intervalMs));
        log.sent(id, now, intervals - 1);
        target.begun += intervals;
        const half = intervalMs / 2;
        const repeats = (last?.answered ?? true) && 1.5 * rttMs <= half && now + half < this.#endsAt;
        target.last = { id, answered: false, repeatAt: repeats ? now + half : Number.POSITIVE_INFINITY };
        // What the probe shows is open until its repeat is.
        if (repeats)
            log.repeated(id, 'open');
    }
    #send(target, now, repeats) {
        const { request, index } = target;
        const id = this.#nextId();
        const flow = index * trace_request/* FLOWS_EACH */.gM + (target.sent++ % this.#flows);
        const size = (0,services/* smallSize */.JY)(request.endpoint.service, request.to.family);
        this.#commands.push({ ...(0,services/* probeCommand */.CL)(request.endpoint, request.to, { ttl: null, size, flow }), id });
        this.#pending.set(id, { target, sentAt: now, repeats });
        this.#recent = [...this.#recent.filter((at) => at > now - 1000), now];
        return id;
    }
    #repeat(target, now) {
        const { last, log } = target;
        if (last === null)
            return;
        last.repeatAt = Number.POSITIVE_INFINITY;
        const crowded = this.#recent.filter((at) => at > now - 1000).length >= MOST_A_SECOND;
        if (now >= this.#endsAt || crowded)
            log.repeated(last.id, 'none');
        else
            this.#send(target, now, last.id);
    }
    #settle(id, outcome, now) {
        const pending = this.#pending.get(id);
        if (pending === undefined)
            return;
        this.#pending.delete(id);
        this.#commands.push({ kind: 'close', id });
        const { target, repeats } = pending;
        const { log } = target;
        if (outcome.kind === 'answered')
            this.#answered(target, outcome);
        if (repeats !== null)
            log.repeated(repeats, outcome.kind === 'not-sent' ? 'none' : outcome.kind);
        else if (outcome.kind === 'not-sent')
            log.notSent(id, outcome.errno);
        else if (outcome.kind === 'unanswered')
            log.unanswered(id, outcome.localErrno);
        else {
            if (target.last?.id === id)
                target.last.answered = true;
            log.answered(id, outcome.rttMs);
        }
        this.#beginTrace(target, now);
    }
    /** What answers from now on says nothing about an outage before. */
    #answered(target, { rttMs }) {
        target.rttMs = rttMs ?? target.rttMs;
        for (const { trace } of this.#traces.filter((each) => each.target === target))
            this.#commands.push(...trace.end());
        this.#traces = this.#traces.filter((each) => each.target !== target);
    }
    #beginTrace(target, now) {
        const { outSince } = target.log;
        if (outSince === null || outSince === target.tracedSince || now - target.tracedAt < RETRACE_PAUSE)
            return;
        target.tracedSince = outSince;
        target.tracedAt = now;
        const options = {
            flow: target.index * trace_request/* FLOWS_EACH */.gM + TRACE_FLOW,
            timeoutMs: this.#options.timeoutMs,
            nextId: this.#nextId,
            onHop: (hop) => target.log.probed(hop),
        };
        const trace = new OutageTrace(target.request, options, now);
        this.#traces.push({ target, trace });
    }
    /** Rule 5. @returns when to poll again */
    #pollTraces(now) {
        let wakeAt = Number.POSITIVE_INFINITY;
        this.#traces = this.#traces.filter(({ trace }) => {
            const wants = trace.poll(now, now >= this.#traceNextAt);
            if (wants.commands.length > 0 && !wants.ended)
                this.#traceNextAt = now + TRACE_PAUSE;
            this.#commands.push(...wants.commands);
            if (!wants.ended)
                wakeAt = Math.min(wakeAt, wants.wakeAt ?? this.#traceNextAt);
            return !wants.ended;
        });
        return wakeAt;
    }
}
/** Rule 3. Infinite: the last probe needs no repeat. */
function repeatAt({ last }) {
    return last === null || last.answered ? Number.POSITIVE_INFINITY : last.repeatAt;
}


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ endpointName)
/* harmony export */ });
/** As `tcp:443`, `dns:53`, `icmp`. */
function endpointName({ service, port }) {
    return service === 'icmp' ? service : `${service}:${port}`;
}


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ watchFigures),
/* harmony export */   M: () => (/* binding */ outageLength),
/* harmony export */   Pj: () => (/* binding */ timelineText),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   tg: () => (/* binding */ timelineLines),
/* harmony export */   uu: () => (/* binding */ unsentTexts),
/* harmony export */   vd: () => (/* binding */ refusedHere),
/* harmony export */   z3: () => (/* binding */ longestFirst)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);

/** A slice of which all was answered, some, none; none sent. */
const TIMELINE_MARKS = { all: '·', some: '▒', none: '█', idle: '_' };
const MARK_WORDS = {
    all: 'answered',
    some: 'partly',
    none: 'not',
    idle: 'nothing sent',
};
/** As `10:00:00 ··▒██··· 10:02:00 UTC, 2.5 s each`. */
function timelineText(watch) {
    const { marks, begin, end, each } = timelineParts(watch);
    return `${begin} ${marks} ${end} UTC, ${each} each`;
}
/** Three lines: the marks, the times below their ends, and what the marks mean. */
function timelineLines(watch) {
    const { marks, begin, end, each } = timelineParts(watch);
    const shown = Object.keys(TIMELINE_MARKS).filter((kind) => marks.includes(TIMELINE_MARKS[kind]));
    const legend = shown.map((kind) => `${TIMELINE_MARKS[kind]} ${MARK_WORDS[kind]}`).join(', ');
    return [marks, `${begin} ${`${end} UTC`.padStart(marks.length - begin.length - 1)}`, `${each} each: ${legend}`];
}
function timelineParts({ timeline, seconds }) {
    const { from, sliceSeconds, sent, received } = timeline;
    const marks = sent.map((asked, index) => {
        const answered = received[index] ?? 0;
        if (asked === 0)
            return TIMELINE_MARKS.idle;
        if (answered === asked)
            return TIMELINE_MARKS.all;
        return answered === 0 ? TIMELINE_MARKS.none : TIMELINE_MARKS.some;
    });
    const end = new Date(Date.parse(from) + seconds * 1000).toISOString();
    const time = end.slice(0, 10) === from.slice(0, 10) ? timeOfDay : dayAndTime;
    const each = sliceSeconds < 120 ? `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(sliceSeconds)} s` : duration(sliceSeconds);
    return { marks: marks.join(''), begin: time(from), end: time(end), each };
}
/**
 * As `120 probes (tcp:443, every 1 s), 10 lost (8.3 %), RTT 11.8 / 12.1 / 14.0 / 40.2 ms (min, median, 95 %, max)`. `code`: how the form of
 * the report shows what was asked.
 */
function watchFigures(watch, code = (text) => text) {
    const { sent, received, question, intervalMs, rttMs } = watch;
    const lost = sent - received;
    const share = sent === 0 ? '' : ` (${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)((100 * lost) / sent)} %)`;
    const { min, median, p95, max } = rttMs ?? {};
    const times = [min, median, p95, max].flatMap((time) => (time === undefined ? [] : [(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .millis */ .ne)(time)]));
    const rtt = times.length === 0 ? '' : `, RTT ${times.join(' / ')} ms (min, median, 95 %, max)`;
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sent, 'probe')} (${code(question)}, every ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(intervalMs / 1000)} s), ${lost} lost${share}${rtt}`;
}
/** What this machine lacked, by errno(3) and connect(2). */
const LACKS = {
    EMFILE: 'this process may open no more files',
    ENFILE: 'the system may open no more files',
    ENOBUFS: 'its send queue was full',
    ENOMEM: 'it had no memory left',
    EADDRNOTAVAIL: 'no local port was free, or the source address is gone',
};
/** As `30 probes could not be sent by this machine: its send queue was full (ENOBUFS)`. Empty: all that were due were sent. */
function unsentTexts({ notSent, skipped = 0 }) {
    const texts = [];
    if (notSent !== undefined) {
        const { errno } = notSent;
        const why = Object.hasOwn(LACKS, errno) ? `${LACKS[errno]} (${errno})` : errno;
        texts.push(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(notSent.count, 'probe')} could not be sent by this machine: ${why}`);
    }
    if (skipped > 0)
        texts.push(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(skipped, 'probe')} skipped: this machine was suspended or too busy`);
    return texts;
}
/** Of an ISO 8601 time, as `10:00:00`. */
function timeOfDay(iso) {
    return iso.slice(11, 19);
}
/** Of an ISO 8601 time, as `2026-11-22 10:00:00`. */
function dayAndTime(iso) {
    return `${iso.slice(0, 10)} ${timeOfDay(iso)}`;
}
/** As `10 s`, `3.5 min`, or `not over`. */
function outageLength({ seconds }) {
    return seconds === null ? 'not over at the end' : duration(seconds);
}
/** As `10 s`, `3.5 min`, `2.1 h`. */
function duration(seconds) {
    const tenths = (value) => Math.round(value * 10) / 10;
    if (seconds < 120)
        return `${tenths(seconds)} s`;
    return seconds < 7200 ? `${tenths(seconds / 60)} min` : `${tenths(seconds / 3600)} h`;
}
/** Why an outage is none of the network's, as a clause; null: nothing says so. */
function refusedHere({ localErrno }) {
    return localErrno === undefined ? null : `this machine itself refused to send (${localErrno})`;
}
/** The longest first; one that is not over before all. */
function longestFirst(outages) {
    const length = ({ seconds }) => seconds ?? Number.MAX_VALUE;
    return outages.toSorted((a, b) => length(b) - length(a));
}


/***/ }),

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ watchResult)
/* harmony export */ });
function watchResult(figures, span) {
    const { sent, received, rttMs, outages, outageCount, notSent, skipped, timeline } = figures;
    const { startedAt, startedAtMs, endedAtMs, intervalMs, question } = span;
    const clock = (at) => new Date(startedAt.getTime() + at - startedAtMs).toISOString();
    return {
        seconds: seconds(endedAtMs - startedAtMs),
        intervalMs: Math.round(intervalMs),
        question,
        sent,
        received,
        rttMs: rttMs && {
            min: thousandths(rttMs.min),
            median: thousandths(rttMs.median),
            p95: thousandths(rttMs.p95),
            max: thousandths(rttMs.max),
        },
        outages: outages.map(({ from, until, lastHop, localErrno }) => ({
            from: clock(from),
            seconds: until === null ? null : seconds(until - from),
            lastHop,
            ...(localErrno !== null && { localErrno }),
        })),
        outageCount,
        ...(notSent !== null && { notSent }),
        ...(skipped > 0 && { skipped }),
        timeline: {
            from: clock(startedAtMs),
            sliceSeconds: timeline.sliceMs / 1000,
            sent: timeline.sent,
            received: timeline.received,
        },
    };
}
function seconds(span) {
    return Math.round(span / 100) / 10;
}
function thousandths(value) {
    return Math.round(value * 1000) / 1000;
}


/***/ })

};
