import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 31:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(580);
/* harmony import */ var _system_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(998);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(869);
/**
 * A thread's entry: lookups of names, and what each name server says. In a thread of their own nothing holds up the clock that
 * times them. Loads no more than it needs: the traces wait for the addresses.
 */




// The first call of each loads Node's code for it, some 5 ms that are no lookup's.
await (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUp */ .lM)();
const ended = new AbortController();
/** Jobs whose system's lookup is made elsewhere. */
const awaited = new Map();
const tell = (answer) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (order) => {
    if (order.kind === 'end')
        return ended.abort();
    if (order.kind === 'found')
        return awaited.get(order.id)?.(order.system);
    if (order.kind === 'check' || order.kind === 'explain')
        return;
    const { id, host, family } = order;
    const options = { family, signal: ended.signal, onWait: (what) => tell({ id, kind: 'waiting', what }) };
    const system = order.kind === 'look-up' ? lookUp(id, host, options) : elsewhere(id);
    if (order.kind === 'look-up' && !order.asksServers)
        return;
    (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .examineName */ .Bj)(host, options, system).then((value) => tell({ id, kind: 'named', value }), (error) => tell({ id, kind: 'failed', message: (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .gJ)(error) }));
});
function lookUp(id, host, options) {
    const system = (0,_system_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpBySystem */ .jk)(host, options);
    void system.then((value) => tell({ id, kind: 'system', value }));
    return system;
}
function elsewhere(id) {
    const { promise, resolve } = Promise.withResolvers();
    awaited.set(id, resolve);
    return promise;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Bj: () => (/* binding */ examineName),
  lM: () => (/* binding */ warmUp)
});

// UNUSED EXPORTS: lookUpName

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __nccwpck_require__(553);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(30);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/js/service/waiting.js
var waiting = __nccwpck_require__(869);
;// CONCATENATED MODULE: ./build/js/service/name-servers.js
/** Asks one name server directly (Node's Resolver, which is c-ares), A and AAAA apart; truncated answers are asked again over TCP by c-ares itself. */


/** The first try's; c-ares doubles it for the second and adds some chance: silence is known after about 3 s. */
const TRY_MS = 1000;
const TRIES = 2;
/** An answer that took so long while this thread came so late to its work is asked for again, milliseconds: a busy machine read it late. */
const DOUBTED_MS = 100;
const BUSY_MS = 50;
/** Addresses kept of one answer. */
const MOST_ADDRESSES = 64;
/** Aliases followed to the canonical name. */
const MOST_ALIASES = 8;
const STATES = new Map([
    ['ENODATA', 'no-data'],
    ['ENOTFOUND', 'no-such-name'],
    ['EREFUSED', 'refused'],
    ['ETIMEOUT', 'silent'],
    // Nothing listens on its port 53, or there is no route to it.
    ['ECONNREFUSED', 'silent'],
]);
const UNDETAILED = new Set(['no-data', 'no-such-name']);
/**
 * Asks for each name in turn until one has an address, as the system's resolver does. What is told is the answer for that
 * name, else for the last name that the server did not deny. null: `signal` ended it before the server had answered.
 */
async function askServer(server, names, host, signal, onWait) {
    const resolver = openResolver(server.address, signal);
    const own = host.replace(/\.$/, '');
    let result = null;
    for (const asked of names) {
        const what = `the answer of name server ${server.address} for ${asked}`;
        const [a, aaaa] = await (0,waiting/* announced */.yb)(Promise.all([answerOf(() => resolver.resolve4(asked), signal), answerOf(() => resolver.resolve6(asked), signal)]), what, onWait);
        if (a === null || aaaa === null)
            return result;
        const told = { ...server, asked, a, aaaa };
        const states = [a.state, aaaa.state];
        if (states.includes('found'))
            return told;
        if (result === null || asked === own || !isDenial(told))
            result = told;
        if (states.includes('silent'))
            return told;
    }
    return result;
}
/** The name at the end of a name's aliases, asked of a server that has it; null: it has none. */
async function canonicalNameOf(name, server, signal) {
    const resolver = openResolver(server, signal);
    let end = null;
    try {
        for (let link = 0; link < MOST_ALIASES; link++) {
            const [alias] = await resolver.resolveCname(end ?? name);
            if (alias === undefined || alias === end)
                return end;
            end = alias.replace(/\.$/, '');
        }
    }
    catch {
        return end; // no further alias
    }
    return end;
}
/** RFC 7050: the network's NAT64 prefix, seen in the answer for ipv4only.arpa; null: none. Only /96 (RFC 6052) is told. */
async function nat64PrefixOf(server, signal) {
    try {
        const addresses = await openResolver(server, signal).resolve6('ipv4only.arpa');
        const made = addresses.find((address) => /:c000:a[ab]$/i.test(address));
        return made === undefined ? null : `${made.replace(/c000:a[ab]$/i, '').replace(/([^:]):$/, '$1::')}/96`;
    }
    catch {
        return null; // no server, no DNS64
    }
}
/** Asks one server, and no more once `signal` aborts. */
function openResolver(server, signal) {
    const resolver = new promises_.Resolver({ timeout: TRY_MS, tries: TRIES });
    resolver.setServers([server.includes(':') ? `[${server}]` : server]);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    return resolver;
}
/** One question's answer, with the shorter time of two where this machine and not the server may have taken the first. */
async function answerOf(question, signal) {
    const [first, late] = await (0,waiting/* withLateness */.i9)(() => answerOnce(question, signal));
    if (first === null || first.state === 'silent' || first.ms < DOUBTED_MS || late < BUSY_MS)
        return first;
    const again = await answerOnce(question, signal);
    return again === null || again.state !== first.state || again.ms > first.ms ? first : { ...first, ms: again.ms };
}
async function answerOnce(question, signal) {
    if (signal.aborted)
        return null;
    const began = performance.now();
    const answer = (state, addresses, detail) => ({
        state,
        ms: performance.now() - began,
        addresses: addresses.slice(0, MOST_ADDRESSES),
        detail,
    });
    try {
        const addresses = await question();
        // An alias whose name has no address of this family comes as an empty list.
        return answer(addresses.length > 0 ? 'found' : 'no-data', addresses, null);
    }
    catch (error) {
        const code = (0,waiting/* errorCode */.CA)(error);
        if (signal.aborted || code === 'ECANCELLED')
            return null;
        const state = STATES.get(code) ?? 'failed';
        return answer(state, [], UNDETAILED.has(state) ? null : code);
    }
}
function isDenial({ a, aaaa }) {
    return a.state === 'no-such-name' && aaaa.state === 'no-such-name';
}

;// CONCATENATED MODULE: ./build/js/service/own-interfaces.js
/** This machine's interfaces and their addresses, by Node's os.networkInterfaces (getifaddrs(3)), which throws where netlink is forbidden. */

/** The addresses of each interface by its name; null: netlink is forbidden. */
function ownInterfaces() {
    try {
        return new Map(Object.entries((0,external_node_os_namespaceObject.networkInterfaces)()).map(([name, addresses = []]) => [name, addresses]));
    }
    catch {
        return null;
    }
}
const LINK_LOCAL_V6 = /^fe[89ab]/i;
/** Whether any interface but loopback has an address of `family`, of IPv6 one that is not link-local; null: not known. */
function hasFamily(family) {
    const own = ownInterfaces();
    if (own === null)
        return null;
    const outward = [...own.values()].flat().filter(({ internal, address }) => !internal && !LINK_LOCAL_V6.test(address));
    return outward.some((each) => each.family === `IPv${family}`);
}

;// CONCATENATED MODULE: ./build/js/service/resolver-files.js
/** What the system's own resolver reads: /etc/resolv.conf (resolv.conf(5)) and /etc/hosts (hosts(5)). Pure. */

/** MAXNS of glibc's resolv.h: later servers are ignored. */
const MOST_SERVERS = 3;
/** RES_MAXNDOTS of glibc. */
const MOST_DOTS = 15;
/** Names tried for one, search list included: more are never asked by us. */
const MOST_NAMES = 8;
/** Never throws, whatever the text. `hostname`: its domain is the search list where the file has none. */
function parseResolvConf(text, hostname) {
    const servers = [];
    let search = null;
    let ndots = 1;
    for (const line of text.split('\n')) {
        if (/^[#;]/.test(line))
            continue;
        const [keyword = '', ...values] = line.trim().split(/\s+/);
        const [first = ''] = values;
        if (keyword === 'nameserver' && (0,external_node_net_.isIP)(first) !== 0)
            servers.push(first);
        // `domain` and `search` exclude each other: the last one stands.
        if (keyword === 'search' && first !== '')
            search = values.map(withoutDot);
        if (keyword === 'domain' && first !== '')
            search = [withoutDot(first)];
        if (keyword !== 'options')
            continue;
        const dots = values.map((option) => /^ndots:(\d{1,3})$/.exec(option)?.[1]).find((found) => found !== undefined);
        if (dots !== undefined)
            ndots = Math.min(Number(dots), MOST_DOTS);
    }
    const own = hostname.includes('.') ? hostname.slice(hostname.indexOf('.') + 1) : '';
    const used = servers.slice(0, MOST_SERVERS).map((address) => ({ address, kind: kindOf(address) }));
    return {
        servers: used.length > 0 ? used : [{ address: '127.0.0.1', kind: 'default' }],
        ignored: servers.slice(MOST_SERVERS, MOST_SERVERS + MOST_NAMES),
        search: (search ?? [own]).filter((suffix) => suffix !== ''),
        ndots,
    };
}
/** The names that the system asks for one, in order: with fewer dots than ndots the search list comes first. */
function namesToTry(host, { search, ndots }) {
    const name = withoutDot(host);
    if (host.endsWith('.'))
        return [name];
    const dots = name.split('.').length - 1;
    const withSuffix = search.map((suffix) => `${name}.${suffix}`).slice(0, MOST_NAMES - 1);
    return dots >= ndots ? [name, ...withSuffix] : [...withSuffix, name];
}
/** Whether the hosts file has an address for a name. */
function inHostsFile(text, host) {
    const name = host.toLowerCase();
    return text.split('\n').some((line) => {
        const [address = '', ...names] = line.replace(/#.*$/, '').trim().split(/\s+/);
        return (0,external_node_net_.isIP)(address) !== 0 && names.some((known) => known.toLowerCase() === name);
    });
}
function kindOf(address) {
    if (address === '127.0.0.53' || address === '127.0.0.54')
        return 'systemd-stub';
    return address === '127.0.0.11' ? 'docker' : 'server';
}
function withoutDot(name) {
    return name.replace(/\.$/, '');
}

// EXTERNAL MODULE: ./build/js/service/system-lookup.js + 1 modules
var system_lookup = __nccwpck_require__(998);
// EXTERNAL MODULE: ./build/js/service/turns.js
var turns = __nccwpck_require__(470);
;// CONCATENATED MODULE: ./build/js/service/names.js
/** A name's addresses as the system finds them, and beside that what each of its name servers says. */









/** Names whose servers are asked at the same time: hundreds at once would keep the lookups' answers waiting. */
const EXAMINED_AT_ONCE = 8;
/** Characters read of a file. */
const MOST_TEXT = 1 << 20;
/** Starts the system's lookup and the questions to each of its servers side by side. */
function lookUpName(host, options) {
    const system = lookUpBySystem(host, options);
    return { system, result: examineName(host, options, system) };
}
const examinations = (0,turns/* turns */.Z)(EXAMINED_AT_ONCE);
/** Asks each of the system's servers directly, beside its own lookup. Never rejects. */
async function examineName(host, options, system) {
    const { signal, onWait } = options;
    const config = parseResolvConf(readText('/etc/resolv.conf'), (0,external_node_os_namespaceObject.hostname)());
    const names = namesToTry(host, config);
    const fromFile = inHostsFile(readText('/etc/hosts'), host);
    const ask = () => Promise.all(config.servers.map((server) => askServer(server, names, host, signal, onWait)));
    const asked = fromFile ? [] : await examinations(ask);
    const servers = asked.filter((server) => server !== null);
    const knows = servers.find(hasAddress);
    // Without IPv4 of its own NAT64 is this machine's only way to IPv4 servers.
    const needsNat64 = hasFamily(4) === false;
    const [canonicalName, nat64Prefix, { addresses, noHosts, ms, error }] = await Promise.all([
        knows === undefined ? null : canonicalNameOf(knows.asked, knows.address, signal),
        knows === undefined || !needsNat64 ? null : nat64PrefixOf(knows.address, signal),
        system,
    ]);
    return {
        source: addresses.length === 0 ? null : fromFile ? 'hosts-file' : knows === undefined ? null : 'dns',
        lookupMs: ms,
        canonicalName,
        triedNames: fromFile ? 1 : triedNames(names, servers),
        servers,
        names,
        ...(noHosts === undefined ? {} : { noHosts }),
        error: error === 'ABORT_ERR' ? null : error,
        ignoredServers: config.ignored,
        nat64Prefix,
        ...translated(nat64Prefix, addresses),
    };
}
function translated(prefix, addresses) {
    if (prefix === null)
        return {};
    const [base = '', length] = prefix.split('/');
    const nat64 = new external_node_net_.BlockList();
    nat64.addSubnet(base, Number(length), 'ipv6');
    const within = addresses.filter(({ address, family }) => family === 6 && nat64.check(address, 'ipv6'));
    return within.length === 0 ? {} : { translatedAddresses: within.map(({ address }) => address) };
}
/** Loads what a lookup needs, by one of an address, for which nobody is asked. */
async function warmUp() {
    await (0,promises_.lookup)('127.0.0.1', { all: true });
    openResolver('127.0.0.1', new AbortController().signal);
}
function hasAddress({ a, aaaa }) {
    return a.state === 'found' || aaaa.state === 'found';
}
/** Up to the one that was found, by the first server that found one; else all. */
function triedNames(names, servers) {
    const found = servers.find(hasAddress);
    return found === undefined ? names.length : names.indexOf(found.asked) + 1;
}
function readText(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8').slice(0, MOST_TEXT);
    }
    catch {
        return ''; // missing: the resolver goes by its defaults
    }
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jk: () => (/* binding */ lookUpBySystem)
});

// UNUSED EXPORTS: NO_HOST, ofHosts

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __nccwpck_require__(553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(30);
;// CONCATENATED MODULE: ./build/js/service/one-host.js
/**
 * Addresses that no single host has: a probe to one is answered by many (an amplifier), by whoever is nearest, or by this machine
 * itself. IANA's special-purpose registries (RFC 6890), by Node's own BlockList.
 */

const NOT_ONE_HOST = new external_node_net_.BlockList();
NOT_ONE_HOST.addAddress('0.0.0.0', 'ipv4');
NOT_ONE_HOST.addAddress('255.255.255.255', 'ipv4');
NOT_ONE_HOST.addSubnet('224.0.0.0', 4, 'ipv4');
NOT_ONE_HOST.addAddress('::', 'ipv6');
NOT_ONE_HOST.addSubnet('ff00::', 8, 'ipv6');
const V4_IN_V6 = new external_node_net_.BlockList();
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

// EXTERNAL MODULE: ./build/js/service/turns.js
var turns = __nccwpck_require__(470);
// EXTERNAL MODULE: ./build/js/service/waiting.js
var waiting = __nccwpck_require__(869);
;// CONCATENATED MODULE: ./build/js/service/system-lookup.js




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
const lookups = (0,turns/* turns */.Z)(LOOKUPS_AT_ONCE);
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
        return (0,promises_.lookup)(host, { all: true, family: family ?? 0, order: 'verbatim' });
    };
    const answer = lookups(inTurn).then((found) => ({ ms: performance.now() - began, ...ofHosts(found) }), (error) => ({ addresses: [], ms: performance.now() - began, error: (0,waiting/* errorCode */.CA)(error) }));
    try {
        return await (0,waiting/* announced */.yb)(Promise.race([answer, ended.promise]), `the system's lookup of the name ${host}`, onWait);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
/** Of what the resolver found: each address of a host once, and the others. */
function ofHosts(found) {
    const unique = [...new Map(found.map(({ address, family }) => [address, family === 6 ? 6 : 4]))];
    const noHosts = unique.map(([address]) => address).filter((address) => isNoHost(address) || isMappedIpv4(address));
    const addresses = unique
        .filter(([address]) => !noHosts.includes(address))
        .slice(0, MOST_ADDRESSES)
        .map(([address, family]) => ({ address, family }));
    if (noHosts.length === 0)
        return { addresses, error: addresses.length > 0 ? null : 'ENOTFOUND' };
    return { addresses, noHosts: noHosts.slice(0, MOST_TOLD), error: addresses.length > 0 ? null : NO_HOST };
}


/***/ }),

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   i9: () => (/* binding */ withLateness),
/* harmony export */   yb: () => (/* binding */ announced)
/* harmony export */ });
/* unused harmony exports PHASE_MS, within, boundedBy, isCut, whileUnexplained */
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(31);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
