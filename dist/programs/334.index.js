export const id = 334;
export const ids = [334,306];
export const modules = {

/***/ 5437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ proxyOf),
/* harmony export */   SG: () => (/* binding */ askServersLater),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   hV: () => (/* binding */ withCheck),
/* harmony export */   qN: () => (/* binding */ begin),
/* harmony export */   wT: () => (/* binding */ shareAddresses)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _service_proxy_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9884);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4306);
/* harmony import */ var _path_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1959);
/* harmony import */ var _target_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4268);
/** The checks of names and services that run beside the traces: which target has one, and what it adds to the target's result. */





/** What a client says in its request: the action and, on a runner, its page. */
function userAgent({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository }) {
    const page = server && repository && /^[\w./:-]{1,200}$/.test(server + repository) ? ` (+${server}/${repository})` : '';
    return `tracepath-action/${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}${page}`;
}
/** What a datagram target's probes need before anything else is started, milliseconds at most. */
const PROBES_FIRST_MS = 50;
/** What a name's servers say, asked once the probes of its target, which has no service, have left. */
async function askServersLater(host, { system, signal, onWait, threads }, family) {
    const pause = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PROBES_FIRST_MS, undefined, { signal, ref: false }).catch(() => { });
    await Promise.race([system, pause]);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    return (await threads()).askServers(host, family, onWait, system);
}
/** Starts the check of one family, or of one address (`only`). */
function begin({ spec, scheme, options, onWait, threads }, names, family, only) {
    if (scheme === null)
        return { chosen: Promise.resolve(null), done: nameAlone(names, family), explain: () => { } };
    const request = requestOf(spec, scheme, options, family, only);
    const started = threads().then((them) => them.check(request, names?.system ?? null, onWait));
    const done = started.then(async (check) => {
        const [found, name] = await Promise.all([check.done, names?.result ?? null]);
        return { ...found, name };
    });
    done.catch(() => { }); // awaited with the results
    const explain = () => void started.then((check) => check.explain()).catch(() => { });
    return { chosen: started.then(({ chosen }) => chosen).catch(() => null), done, explain };
}
/** What a check of one family, or of one address (`only`), asks. */
function requestOf(spec, scheme, options, family, only) {
    return {
        scheme,
        host: spec.host,
        port: spec.port ?? 443,
        path: spec.path ?? '/',
        url: shownUrl(scheme, spec),
        family,
        only,
        source: options.source,
        proxy: options.proxy,
        httpStatus: options.httpStatus,
        userAgent: userAgent(process.env),
        env: process.env,
    };
}
/** The proxy that stands between this machine and a target; null: none. */
function proxyOf(spec, scheme, setting) {
    if (scheme === null)
        return null;
    return (0,_service_proxy_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .usedProxy */ .mg)({ scheme, host: spec.host, port: spec.port ?? 443, proxy: setting, env: process.env });
}
async function nameAlone(names, family) {
    if (names === null)
        return { name: null, addresses: [], service: null };
    const [name, { addresses }] = await Promise.all([names.result, names.system]);
    const untried = { traced: false, connect: null, connectMs: null, errno: null };
    const wanted = addresses.filter((found) => family === null || found.family === family).slice(0, 8);
    return { name, addresses: wanted.map((found) => ({ ...found, ...untried })), service: null };
}
/** The URL as the URL standard writes it, without a query's values. */
function shownUrl(scheme, { host, port, path }) {
    const standard = { http: 80, https: 443, tls: null, tcp: null }[scheme];
    const authority = `${host.includes(':') ? `[${host}]` : host}${port === standard ? '' : `:${port}`}`;
    return `${scheme}://${authority}${standard === null ? '' : (0,_target_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .maskQuery */ .HQ)(path ?? '/')}`;
}
/** A target's result with what its check found. `endedBy`: why the run ended, where it ended a check. */
function withCheck(result, { name, addresses, service: found }, endedBy) {
    const service = found === null || found.cutIn === null ? found : { ...found, cutBy: endedBy };
    const marked = addresses.map((tried) => ({ ...tried, traced: tried.address === result.address }));
    const merged = { ...result, name, addresses: marked, service };
    const proxy = (0,_path_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProxy */ .c)(merged);
    if (proxy === null)
        return merged;
    // The path measured is the one to the proxy; the target answered where the proxy let its answer through.
    const answered = service?.tls !== null ||
        service?.http !== null ||
        (proxy.connect && proxy.problem === null && proxy.status !== null);
    if (answered && proxy.problem === null)
        return { ...merged, reached: true, answeredBy: ['proxy'], endReason: 'reached' };
    const cut = result.endReason === 'deadline' || result.endReason === 'cancelled' || service?.cutIn !== null;
    return { ...merged, reached: false, answeredBy: [], endReason: cut ? result.endReason : 'proxy-refused' };
}
/** The entries of `addresses: all` know each other's handshakes. */
function shareAddresses(results) {
    const all = results.flatMap(({ addresses }) => addresses);
    return results.map((result) => ({
        ...result,
        addresses: all.map((tried) => ({ ...tried, traced: tried.address === result.address })),
    }));
}


/***/ }),

/***/ 3406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NO_ROUTE)
/* harmony export */ });
/** errnos of a route lookup, or of connect(2), that mean: no route. */
const NO_ROUTE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EAFNOSUPPORT']);


/***/ }),

/***/ 9488:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ probeHost)
/* harmony export */ });
/* harmony import */ var _engine_icmp_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9189);
/* harmony import */ var _engine_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3137);
/* harmony import */ var _net_socket_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4266);
/* harmony import */ var _net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1228);
/* harmony import */ var _service_system_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2364);
/* harmony import */ var _wake_on_abort_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7476);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2480);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_net_socket_network_js__WEBPACK_IMPORTED_MODULE_2__]);
_net_socket_network_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
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
/**
 * Probes once what no service check can: a UDP service, echo, or a host of which no service is named. Such a host works
 * once anything of it answers, a refusal included; a named service only by an answer of its own.
 */







const ICMP_STATES = {
    expired: 'TTL expired on the way',
    'too-big': 'packet too big on the way',
    closed: 'refused on the way',
    network: 'no route',
    host: 'no route',
    prohibited: 'prohibited',
};
const WORKS = { works: true, state: 'working' };
/** null: `signal` ended it. @throws NetworkUnavailable */
async function probeHost(host, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { spec, family, source } = host;
        const literal = (0,_net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIp */ .SC)(spec.host);
        const { addresses, error } = literal === 0
            ? await (0,_service_system_lookup_js__WEBPACK_IMPORTED_MODULE_3__.lookUpBySystem)(spec.host, { family, signal, onWait: () => { } })
            : { addresses: [{ address: spec.host, family: literal }], error: null };
        if (signal.aborted)
            return null;
        if (error !== null)
            return { works: false, state: (0,_service_state_js__WEBPACK_IMPORTED_MODULE_4__/* .nameState */ .tD)(error) };
        const network = (0,_net_socket_network_js__WEBPACK_IMPORTED_MODULE_2__/* .openNetwork */ .X)();
        const _ = __addDisposableResource(env_1, (0,_wake_on_abort_js__WEBPACK_IMPORTED_MODULE_6__/* .wakeOnAbort */ .w)(signal, network), false);
        // As the trace does: the first address that has a route.
        const routes = addresses.map((to) => ({ to: { ...to, source }, route: network.route({ ...to, source }) }));
        const used = routes.find(({ route }) => !('errno' in route));
        const [refused] = routes.flatMap(({ route }) => ('errno' in route ? [route.errno] : []));
        if (used === undefined)
            return { works: false, state: (0,_service_state_js__WEBPACK_IMPORTED_MODULE_4__/* .unsentState */ .HP)(refused ?? 'ENETUNREACH') };
        return await probe(network, used.to, host, signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function probe(network, to, { spec, waitMs }, signal) {
    const { trace, tcpPorts } = (0,_engine_services_js__WEBPACK_IMPORTED_MODULE_1__/* .planFor */ .bJ)(spec);
    const endpoints = [trace, ...tcpPorts.map((port) => ({ service: 'tcp', port }))];
    for (const [id, endpoint] of endpoints.entries()) {
        const size = (0,_engine_services_js__WEBPACK_IMPORTED_MODULE_1__/* .smallSize */ .JY)(endpoint.service, to.family);
        network.execute({ ...(0,_engine_services_js__WEBPACK_IMPORTED_MODULE_1__/* .probeCommand */ .CL)(endpoint, to, { ttl: null, size, flow: 0 }), id });
    }
    const open = new Set(endpoints.keys());
    const until = network.now() + waitMs;
    let state = 'no answer';
    while (open.size > 0 && network.now() < until && !signal.aborted) {
        for (const event of await network.wait(until)) {
            const told = outcome(event, to, spec.port === null);
            if (told === null || !('id' in event) || !open.delete(event.id))
                continue;
            if (told === WORKS)
                return WORKS;
            state = told.state;
        }
    }
    return signal.aborted ? null : { works: false, state };
}
/** null: it answers none of the probes. `hostOnly`: a refusal is as good as an answer. */
function outcome(event, to, hostOnly) {
    const refused = hostOnly ? WORKS : { works: false, state: 'refused' };
    switch (event.kind) {
        case 'answer':
        case 'connected':
            return WORKS;
        case 'reset':
            return refused;
        case 'local':
            return { works: false, state: (0,_service_state_js__WEBPACK_IMPORTED_MODULE_4__/* .unsentState */ .HP)(event.errno) };
        case 'icmp': {
            const { from, type, code } = event.icmp;
            const said = (0,_engine_icmp_class_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpClassOf */ .f)(to.family, type, code);
            if (said === null)
                return null;
            return said === 'closed' && from === to.address ? refused : { works: false, state: ICMP_STATES[said] };
        }
        default:
            return null;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ serviceAnswer),
/* harmony export */   HP: () => (/* binding */ unsentState),
/* harmony export */   Z5: () => (/* binding */ NAME_NOT_FOUND),
/* harmony export */   tD: () => (/* binding */ nameState)
/* harmony export */ });
/* harmony import */ var _service_system_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);
/* harmony import */ var _no_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3406);
/** What using a service once came to, in a few words of the log. Not escaped. */


const NO_NAME = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA', 'EAI_ADDRFAMILY']);
/** `code` as the resolver names it. */
function nameState(code) {
    if (code === _service_system_lookup_js__WEBPACK_IMPORTED_MODULE_0__.NO_HOST)
        return 'name resolves to no host';
    return NO_NAME.has(code) ? NAME_NOT_FOUND : `name lookup failed (${code})`;
}
const NAME_NOT_FOUND = 'name not found';
/** Of an errno by which no packet gets there. */
function unsentState(errno) {
    if (errno === 'EADDRNOTAVAIL')
        return 'no source address';
    return _no_route_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ROUTE */ .g.has(errno) ? 'no route' : `not sent (${errno})`;
}
/**
 * `nameError`: why the name has no address, as the resolver names it; null: it has, or there is none.
 *
 * @returns null where the run's end cut the check short
 */
function serviceAnswer(check, nameError) {
    const { service } = check;
    if (service === null || service.cutIn !== null)
        return null;
    if (service.state === 'working')
        return { works: true, state: 'working' };
    // A client that has a certificate may well be served: more attempts would not tell.
    if (service.tls?.clientCertificate === 'required')
        return { works: true, state: 'wants a client certificate' };
    // Behind SOCKS, which is not judged, an open connection is all that can be seen.
    if (service.failedPhase === null && check.addresses.some(({ connect }) => connect === 'open')) {
        return { works: true, state: 'open' };
    }
    return { works: false, state: failure(check, service, nameError) };
}
function failure(check, service, nameError) {
    switch (service.failedPhase) {
        case 'name':
            return nameState(nameError ?? 'ENODATA');
        case 'proxy':
            return proxyState(service);
        case 'tls':
            return tlsState(service.tls);
        case 'http':
            return httpState(service);
        case 'connect':
        case null:
            return connectState(check);
        default:
            return service.failedPhase;
    }
}
/** The address that a client would have used, else the first. */
function connectState({ addresses }) {
    const tried = addresses.find(({ traced }) => traced) ?? addresses[0];
    if (tried?.connect === 'closed')
        return 'refused';
    if (tried?.connect === 'unreachable')
        return unsentState(tried.errno ?? 'EHOSTUNREACH');
    return 'no answer';
}
function proxyState({ proxy }) {
    const status = proxy?.status ?? null;
    return `proxy: ${status === null ? (proxy?.problem ?? 'failed') : `HTTP ${status}`}`;
}
const TLS_PROBLEMS = {
    expired: 'certificate expired',
    'not-yet-valid': 'certificate not valid yet',
    'wrong-name': 'certificate for another name',
    untrusted: 'certificate not trusted',
    alert: 'TLS alert',
    reset: 'TLS handshake reset',
    silent: 'no answer to the TLS handshake',
};
function tlsState(tls) {
    const words = tls?.problem ? TLS_PROBLEMS[tls.problem] : 'TLS handshake failed';
    return tls?.problem === 'alert' && tls.alert !== null ? `${words} ${tls.alert.name}` : words;
}
function httpState({ http }) {
    if (http?.status != null)
        return `HTTP ${http.status}`;
    if (http?.problem === 'silent')
        return 'no HTTP answer';
    return http?.problem === 'malformed' ? 'answer is no HTTP' : 'connection closed without an HTTP answer';
}


/***/ }),

/***/ 6334:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitForTargets: () => (/* binding */ waitForTargets)
/* harmony export */ });
/* harmony import */ var _net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1228);
/* harmony import */ var _service_system_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);
/* harmony import */ var _service_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1869);
/* harmony import */ var _measure_scheme_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8931);
/* harmony import */ var _measure_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5437);
/* harmony import */ var _probe_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9488);
/* harmony import */ var _service_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2480);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1968);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_probe_host_js__WEBPACK_IMPORTED_MODULE_2__]);
_probe_host_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








/**
 * Waits up to `options.waitMs`. `signal` ends it at once. `onChange` is told each change of a target's state, in words that may
 * hold text from the network.
 *
 * @returns a result for each target, in their order
 */
async function waitForTargets(options, signal, onChange, tryOnce = tryTarget) {
    const { targets, waitMs } = options;
    const waiting = new _waiting_js__WEBPACK_IMPORTED_MODULE_4__/* .Waiting */ .E(targets.length, waitMs, Math.random);
    const ending = new AbortController();
    const attempts = new Set();
    const began = performance.now();
    const now = () => performance.now() - began;
    let wake = () => { };
    const onAbort = () => wake();
    signal.addEventListener('abort', onAbort);
    const start = (index, spec) => {
        const attempt = tryOnce(spec, options, ending.signal)
            .catch((error) => ({ works: false, state: (0,_service_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(error) }))
            .then((answer) => {
            attempts.delete(attempt);
            if (answer === null || ending.signal.aborted)
                return;
            const told = waiting.record(index, answer, now());
            if (told !== null)
                onChange(spec.target, told);
            wake();
        });
        attempts.add(attempt);
    };
    while (!signal.aborted && !waiting.ended(now())) {
        const { due, wakeAt } = waiting.poll(now());
        const pause = Promise.withResolvers();
        wake = pause.resolve;
        const timer = setTimeout(pause.resolve, Math.max(1, wakeAt - now()));
        for (const index of due)
            start(index, targets[index]);
        await pause.promise;
        clearTimeout(timer);
    }
    signal.removeEventListener('abort', onAbort);
    ending.abort('cancelled');
    await Promise.all(attempts);
    for (const [index, failure] of waiting.failures(now()).entries()) {
        if (failure !== null)
            onChange(targets[index]?.target ?? '', failure);
    }
    return waiting.results(now());
}
/** Tries a target as it is used: by its service where it has one, names looked up anew. */
const tryTarget = async (spec, options, signal) => {
    const answers = await Promise.all(familiesOf(spec, options).map((family) => tryFamily(spec, options, family, signal)));
    const told = answers.filter((answer) => answer !== null);
    if (signal.aborted || told.length < answers.length)
        return null;
    // A name without addresses of one family is tried by the other alone.
    const named = told.filter(({ state }) => state !== _service_state_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_NOT_FOUND */ .Z5);
    const all = named.length > 0 ? named : told;
    return all.find(({ works }) => !works) ?? all[0] ?? null;
};
function familiesOf({ host }, { ipVersion }) {
    if ((0,_net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isIp */ .SC)(host) !== 0 || ipVersion === 'auto')
        return [null];
    return ipVersion === 'both' ? [4, 6] : [ipVersion];
}
async function tryFamily(spec, options, family, signal) {
    const { source, probeTimeoutMs: waitMs, serviceCheck } = options;
    const ofTarget = (0,_measure_scheme_js__WEBPACK_IMPORTED_MODULE_7__/* .schemeOf */ .d)(spec);
    if (ofTarget === null)
        return (0,_probe_host_js__WEBPACK_IMPORTED_MODULE_2__/* .probeHost */ .z)({ spec, family, source, waitMs }, signal);
    // Without a service check the handshake alone is tried.
    const scheme = serviceCheck ? ofTarget : 'tcp';
    const host = (0,_measure_service_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyOf */ .Ol)(spec, scheme, options.proxy)?.host ?? spec.host;
    const system = (0,_net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isIp */ .SC)(host) === 0 ? (0,_service_system_lookup_js__WEBPACK_IMPORTED_MODULE_0__.lookUpBySystem)(host, { family, signal, onWait: () => { } }) : null;
    const lookup = system === null ? undefined : { system, result: Promise.resolve(null) };
    const { startCheck } = await __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 8794));
    const request = (0,_measure_service_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(spec, scheme, options, family, null);
    const check = await startCheck(request, signal, () => { }, lookup).done;
    return (0,_service_state_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceAnswer */ .AK)(check, system === null ? null : (await system).error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Waiting)
/* harmony export */ });
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5000;
const GROWTH = 1.5;
const JITTER = 0.25;
/** Targets tried side by side; each tries up to 8 addresses. */
const AT_ONCE = 64;
/** Times are milliseconds since the waiting began. */
class Waiting {
    #targets;
    #boundMs;
    #random;
    /** @param random gives numbers from 0 to below 1. */
    constructor(targets, boundMs, random) {
        this.#targets = Array.from({ length: targets }, () => ({
            attempts: 0,
            nextAt: 0,
            triedAt: 0,
            state: null,
            workedAt: null,
        }));
        this.#boundMs = boundMs;
        this.#random = random;
    }
    /** Everything works, or the time is over. */
    ended(now) {
        return now >= this.#boundMs || this.#targets.every(({ workedAt }) => workedAt !== null);
    }
    /** The targets to try now, by index, and when to call again where no answer comes before. */
    poll(now) {
        const due = [];
        let wakeAt = this.#boundMs;
        let underWay = this.#targets.filter(({ nextAt, workedAt }) => nextAt === null && workedAt === null).length;
        for (const [index, target] of this.#targets.entries()) {
            if (target.nextAt === null)
                continue;
            if (target.nextAt > now)
                wakeAt = Math.min(wakeAt, target.nextAt);
            else if (underWay < AT_ONCE) {
                Object.assign(target, { attempts: target.attempts + 1, triedAt: now, nextAt: null });
                due.push(index);
                underWay++;
            }
        }
        return { due, wakeAt };
    }
    /** Takes an answer in. @returns what to tell of the target; null: nothing changed. */
    record(index, { works, state }, now) {
        const target = this.#targets[index];
        if (target === undefined)
            return null;
        if (works)
            target.workedAt = now;
        else
            target.nextAt = Math.max(now, target.triedAt + this.#pauseAfter(target.attempts));
        if (works)
            return `working after ${seconds(now)}`;
        if (state === target.state)
            return null;
        target.state = state;
        return state;
    }
    /** What is to be told of each target that does not work; null: it does. */
    failures(now) {
        return this.#targets.map(({ workedAt, state }) => workedAt === null ? `not working after ${seconds(now)}: ${state ?? 'not answered yet'}` : null);
    }
    results(now) {
        return this.#targets.map(({ attempts, workedAt }) => ({
            seconds: Math.round((workedAt ?? now) / 100) / 10,
            attempts,
            succeeded: workedAt !== null,
        }));
    }
    #pauseAfter(attempts) {
        const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * GROWTH ** (attempts - 1));
        return pause * (1 - JITTER * this.#random());
    }
}
function seconds(span) {
    return `${(span / 1000).toFixed(1)} s`;
}


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


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   FE: () => (/* binding */ PHASE_MS),
/* harmony export */   N0: () => (/* binding */ whileUnexplained),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   hR: () => (/* binding */ boundedBy),
/* harmony export */   i9: () => (/* binding */ withLateness),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xZ: () => (/* binding */ isCut),
/* harmony export */   yb: () => (/* binding */ announced)
/* harmony export */ });
/** The longest that one phase may take: shared contract, Service. */
const PHASE_MS = 10_000;
/** Waits are told after so long, milliseconds: well within a second. */
const ANNOUNCE_AFTER = 800;
/** Passes `promise` on, and says what is waited for where it takes long. */
async function announced(promise, what, onWait) {
    const timer = setTimeout(() => onWait(what), ANNOUNCE_AFTER);
    try {
        return await promise;
    }
    finally {
        clearTimeout(timer);
    }
}
/** How often a thread's lateness is looked at. */
const LATENESS_EVERY = 20;
/** What a promise gives, and the longest that this thread came late to its work meanwhile: times of a busy machine are not the network's. */
async function withLateness(start) {
    let expected = performance.now() + LATENESS_EVERY;
    let late = 0;
    const look = () => {
        late = Math.max(late, performance.now() - expected);
        expected = performance.now() + LATENESS_EVERY;
    };
    const timer = setInterval(look, LATENESS_EVERY);
    try {
        const value = await start();
        look();
        return [value, late];
    }
    finally {
        clearInterval(timer);
    }
}
/** `late` once `milliseconds` have passed or `signal` aborts, whichever is first; else what `promise` gives. */
async function within(promise, milliseconds, signal, late) {
    const { promise: ended, resolve } = Promise.withResolvers();
    const end = () => resolve(late);
    if (signal.aborted)
        return late;
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([promise, ended]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
    }
}
/** Aborts with `signal`, at the latest after `milliseconds`; keeps no process alive. Tests can advance its timer, not that of AbortSignal.timeout. */
function boundedBy(signal, milliseconds) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), milliseconds).unref();
    return AbortSignal.any([signal, controller.signal]);
}
/** Why a signal aborts where silence needs no further waiting: what was measured beside explains it. It counts as the bound. */
const EXPLAINED = 'explained';
/** A phase has so long in any case. */
const LEAST_MS = 2000;
/** Whether the run's end aborted `signal`. */
function isCut(signal) {
    return signal.aborted && signal.reason !== EXPLAINED;
}
/** Aborts with `signal`, and for the reason EXPLAINED where `explained` does, then not before 2 s from now. */
function whileUnexplained(signal, explained) {
    const controller = new AbortController();
    const stop = () => controller.abort(EXPLAINED);
    const timer = setTimeout(() => {
        if (explained.aborted)
            stop();
        else
            explained.addEventListener('abort', stop, { once: true });
    }, LEAST_MS);
    timer.unref();
    return AbortSignal.any([signal, controller.signal]);
}
/** The code of an error of Node's: an errno, c-ares' or OpenSSL's name. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that the report and the command line state; test/house/package.test.ts holds it equal to package.json's. */
const VERSION = '1.0.0';


/***/ })

};
