import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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

;// CONCATENATED MODULE: ./build/js/service/waiting.js
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

;// CONCATENATED MODULE: ./build/js/service/connect.js
/** One TCP handshake by Node's net, its outcome in the words of the contract. */



/** errno values that say "nobody listens there"; the rest but ETIMEDOUT mean that no packet gets there. */
const CLOSED = new Set(['ECONNREFUSED', 'ECONNRESET']);
/** `source`: an address or interface name. Silent once `signal` aborts. Never rejects. */
function connect(to, port, source, signal) {
    const { promise, resolve } = Promise.withResolvers();
    const localAddress = sourceAddress(source, to.family);
    if (localAddress === null) {
        resolve({ connect: 'unreachable', errno: 'EADDRNOTAVAIL' });
        return promise;
    }
    let began = performance.now();
    // The tick in which Node calls connect(2) for an address: loading its code before that is no part of the handshake.
    process.nextTick(() => {
        began = performance.now();
    });
    const socket = (0,external_node_net_namespaceObject.connect)({
        host: to.address,
        port,
        family: to.family,
        autoSelectFamily: false,
        noDelay: true,
        ...(localAddress === undefined ? {} : { localAddress }),
    });
    const giveUp = () => {
        resolve({ connect: 'silent', errno: null });
        socket.destroy();
    };
    // Stays for the socket's whole life: an error without a listener would end the process.
    socket.on('error', (error) => {
        const errno = errorCode(error);
        if (CLOSED.has(errno))
            resolve({ connect: 'closed', errno });
        else
            resolve({ connect: errno === 'ETIMEDOUT' ? 'silent' : 'unreachable', errno });
    });
    socket.once('connect', () => {
        signal.removeEventListener('abort', giveUp);
        resolve({ connect: 'open', ms: performance.now() - began, socket });
    });
    if (signal.aborted)
        giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    return promise;
}
/** What the report says of an attempt. */
function addressResult(of, attempt, traced) {
    const { address, family } = of;
    const untold = { address, family, traced, connectMs: null, errno: null };
    if (attempt === null)
        return { ...untold, connect: null };
    if (attempt.connect === 'open')
        return { ...untold, connect: 'open', connectMs: attempt.ms };
    return { ...untold, connect: attempt.connect, errno: attempt.errno };
}
/** The source's address of a family; undefined: the system's choice, null: it has none of that family that is known. */
function sourceAddress(source, family) {
    if (source === null)
        return undefined;
    if ((0,external_node_net_namespaceObject.isIP)(source) !== 0)
        return source;
    const device = ownInterfaces()?.get(source);
    return device?.find((own) => own.family === `IPv${family}` && (own.scopeid ?? 0) === 0)?.address ?? null;
}

;// CONCATENATED MODULE: ./build/js/service/addresses.js


const MOST_ADDRESSES = 8;
/** The first address has so long to open before another that is open takes its place: shared contract, "Which address". */
const PREFERENCE_MS = 250;
/** Two retransmissions of a SYN, after 1 and 3 s (RFC 6298), have been answered by then. */
const SILENT_BESIDE_OPEN_MS = 3500;
const SILENT_MS = 5000;
/** `addresses`: not empty; those beyond 8 are left out. */
function tryAddresses(addresses, options) {
    const { port, source, signal, onWait } = options;
    const tried = addresses.slice(0, MOST_ADDRESSES);
    const patience = new Patience(signal);
    const attempts = tried.map(async (to) => {
        const attempt = await connect(to, port, source, patience.signal);
        if (attempt.connect === 'open')
            patience.opened();
        return attempt;
    });
    const chosen = choose(attempts);
    const attempt = chosen.then((index) => attempts[index]);
    const settled = Promise.all(attempts).finally(() => patience.end());
    attempts.forEach((promise, index) => void closeUnlessChosen(promise, index, chosen));
    const names = tried.map(({ address }) => address).join(', ');
    const results = announced(Promise.all([settled, chosen]), `the TCP handshake with port ${port} of ${names}`, onWait).then(([all, traced]) => tried.map((to, index) => addressResult(to, outcome(all[index], signal), index === traced)));
    return { addresses: tried, chosen, attempt, results };
}
/** How long silent addresses are waited for. */
class Patience {
    #giveUp = new AbortController();
    #began = performance.now();
    #ended;
    #end = () => this.#giveUp.abort();
    #timer = setTimeout(this.#end, SILENT_MS);
    constructor(ended) {
        this.#ended = ended;
        if (ended.aborted)
            this.#end();
        ended.addEventListener('abort', this.#end, { once: true });
    }
    get signal() {
        return this.#giveUp.signal;
    }
    /** Another address opened: there is less to wait for. */
    opened() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#end, Math.max(0, SILENT_BESIDE_OPEN_MS - (performance.now() - this.#began)));
    }
    end() {
        clearTimeout(this.#timer);
        this.#ended.removeEventListener('abort', this.#end);
    }
}
/** The first address where it opens in time, else the first that opened. */
function choose(attempts) {
    const { promise, resolve } = Promise.withResolvers();
    let firstOpen = null;
    let firstMayWin = true;
    const settle = () => {
        if (!firstMayWin && firstOpen !== null)
            resolve(firstOpen);
    };
    const timer = setTimeout(() => {
        firstMayWin = false;
        settle();
    }, PREFERENCE_MS);
    attempts.forEach((attempt, index) => {
        void attempt.then(({ connect }) => {
            if (connect === 'open')
                firstOpen ??= index;
            if (index === 0 && connect === 'open')
                resolve(0);
            if (index === 0)
                firstMayWin = false;
            settle();
        });
    });
    void Promise.all(attempts).then(() => resolve(firstOpen ?? 0));
    return promise.finally(() => clearTimeout(timer));
}
async function closeUnlessChosen(attempt, index, chosen) {
    const [outcome, taken] = await Promise.all([attempt, chosen]);
    if (outcome.connect === 'open' && index !== taken)
        closeSocket(outcome.socket);
}
function closeSocket(socket) {
    socket.end();
    socket.destroySoon();
}
/** null where the run's end, not the address's silence, ended the try. */
function outcome(attempt, signal) {
    if (attempt === undefined)
        return null;
    return attempt.connect === 'silent' && attempt.errno === null && signal.aborted ? null : attempt;
}

;// CONCATENATED MODULE: ./build/js/service/global-address.js
/** Whether an address is a global one: IANA's special-purpose registries (RFC 6890), by Node's own BlockList. */

const SPECIAL = new external_node_net_namespaceObject.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
]) {
    SPECIAL.addSubnet(network, prefix, 'ipv4');
}
const GLOBAL_UNICAST = new external_node_net_namespaceObject.BlockList();
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6');
/** RFC 6052: stands for an IPv4 address somewhere else. */
GLOBAL_UNICAST.addSubnet('64:ff9b::', 96, 'ipv6');
const SPECIAL_IPV6 = new external_node_net_namespaceObject.BlockList();
for (const [network, prefix] of [
    ['2001:2::', 48],
    ['2001:db8::', 32],
    ['3fff::', 20],
]) {
    SPECIAL_IPV6.addSubnet(network, prefix, 'ipv6');
}
function isGlobal({ address, family }) {
    const plain = address.replace(/%.*$/, '');
    if (family === 4)
        return !SPECIAL.check(plain, 'ipv4');
    return GLOBAL_UNICAST.check(plain, 'ipv6') && !SPECIAL_IPV6.check(plain, 'ipv6');
}

;// CONCATENATED MODULE: external "node:dns/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/js/service/name-servers.js
/** Asks one name server directly (Node's Resolver, which is c-ares), A and AAAA apart; truncated answers are asked again over TCP by c-ares itself. */


/** The first try's; c-ares doubles it for the second and adds some chance: silence is known after about 3 s. */
const TRY_MS = 1000;
const TRIES = 2;
/** An answer that took so long while this thread came so late to its work is asked for again, milliseconds: a busy machine read it late. */
const DOUBTED_MS = 100;
const BUSY_MS = 50;
/** Addresses kept of one answer. */
const name_servers_MOST_ADDRESSES = 64;
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
    const resolver = name_servers_openResolver(server.address, signal);
    const own = host.replace(/\.$/, '');
    let result = null;
    for (const asked of names) {
        const what = `the answer of name server ${server.address} for ${asked}`;
        const [a, aaaa] = await announced(Promise.all([answerOf(() => resolver.resolve4(asked), signal), answerOf(() => resolver.resolve6(asked), signal)]), what, onWait);
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
    const resolver = name_servers_openResolver(server, signal);
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
        const addresses = await name_servers_openResolver(server, signal).resolve6('ipv4only.arpa');
        const made = addresses.find((address) => /:c000:a[ab]$/i.test(address));
        return made === undefined ? null : `${made.replace(/c000:a[ab]$/i, '').replace(/([^:]):$/, '$1::')}/96`;
    }
    catch {
        return null; // no server, no DNS64
    }
}
/** Asks one server, and no more once `signal` aborts. */
function name_servers_openResolver(server, signal) {
    const resolver = new promises_namespaceObject.Resolver({ timeout: TRY_MS, tries: TRIES });
    resolver.setServers([server.includes(':') ? `[${server}]` : server]);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    return resolver;
}
/** One question's answer, with the shorter time of two where this machine and not the server may have taken the first. */
async function answerOf(question, signal) {
    const [first, late] = await withLateness(() => answerOnce(question, signal));
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
        addresses: addresses.slice(0, name_servers_MOST_ADDRESSES),
        detail,
    });
    try {
        const addresses = await question();
        // An alias whose name has no address of this family comes as an empty list.
        return answer(addresses.length > 0 ? 'found' : 'no-data', addresses, null);
    }
    catch (error) {
        const code = errorCode(error);
        if (signal.aborted || code === 'ECANCELLED')
            return null;
        const state = STATES.get(code) ?? 'failed';
        return answer(state, [], UNDETAILED.has(state) ? null : code);
    }
}
function isDenial({ a, aaaa }) {
    return a.state === 'no-such-name' && aaaa.state === 'no-such-name';
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
        if (keyword === 'nameserver' && (0,external_node_net_namespaceObject.isIP)(first) !== 0)
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
        return (0,external_node_net_namespaceObject.isIP)(address) !== 0 && names.some((known) => known.toLowerCase() === name);
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

;// CONCATENATED MODULE: ./build/js/service/one-host.js
/**
 * Addresses that no single host has: a probe to one is answered by many (an amplifier), by whoever is nearest, or by this machine
 * itself. IANA's special-purpose registries (RFC 6890), by Node's own BlockList.
 */

const NOT_ONE_HOST = new external_node_net_namespaceObject.BlockList();
NOT_ONE_HOST.addAddress('0.0.0.0', 'ipv4');
NOT_ONE_HOST.addAddress('255.255.255.255', 'ipv4');
NOT_ONE_HOST.addSubnet('224.0.0.0', 4, 'ipv4');
NOT_ONE_HOST.addAddress('::', 'ipv6');
NOT_ONE_HOST.addSubnet('ff00::', 8, 'ipv6');
const V4_IN_V6 = new external_node_net_namespaceObject.BlockList();
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

;// CONCATENATED MODULE: ./build/js/service/turns.js
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

;// CONCATENATED MODULE: ./build/js/service/system-lookup.js




/**
 * libuv has half of its four threads look names up (slow work in its threadpool.c): one that waits for its turn is not asked yet, and
 * its time must not be told as the resolver's.
 */
const LOOKUPS_AT_ONCE = 2;
/** A name with more addresses than this is cut. */
const system_lookup_MOST_ADDRESSES = 64;
/** Of those that are no host's, so many are told. */
const MOST_TOLD = 8;
/** The error of a name all of whose addresses are no host's. */
const NO_HOST = 'ENOTHOST';
const lookups = turns(LOOKUPS_AT_ONCE);
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
        return (0,promises_namespaceObject.lookup)(host, { all: true, family: family ?? 0, order: 'verbatim' });
    };
    const answer = lookups(inTurn).then((found) => ({ ms: performance.now() - began, ...ofHosts(found) }), (error) => ({ addresses: [], ms: performance.now() - began, error: errorCode(error) }));
    try {
        return await announced(Promise.race([answer, ended.promise]), `the system's lookup of the name ${host}`, onWait);
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
        .slice(0, system_lookup_MOST_ADDRESSES)
        .map(([address, family]) => ({ address, family }));
    if (noHosts.length === 0)
        return { addresses, error: addresses.length > 0 ? null : 'ENOTFOUND' };
    return { addresses, noHosts: noHosts.slice(0, MOST_TOLD), error: addresses.length > 0 ? null : NO_HOST };
}

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
const examinations = turns(EXAMINED_AT_ONCE);
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
    const nat64 = new external_node_net_namespaceObject.BlockList();
    nat64.addSubnet(base, Number(length), 'ipv6');
    const within = addresses.filter(({ address, family }) => family === 6 && nat64.check(address, 'ipv6'));
    return within.length === 0 ? {} : { translatedAddresses: within.map(({ address }) => address) };
}
/** Loads what a lookup needs, by one of an address, for which nobody is asked. */
async function warmUp() {
    await lookup('127.0.0.1', { all: true });
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

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./build/js/service/http.js
/** One GET by Node's http over an open connection: the head of its answer, and at most 64 KiB of the body. No redirect is followed. */


const MOST_HEAD = 16 * 1024;
const MOST_BODY = 64 * 1024;
/** The rest of a body is waited for so long, unseen, so that the connection ends in order. */
const BODY_MS = 1000;
const LONGEST_LOCATION = 2048;
/** Informational heads (RFC 9110 section 15.2) before the answer's own; a server may send them without end. */
const MOST_INTERIM = 32;
/** null: `signal` ended it. `what` is asked, for announcing the wait. Closes the connection. */
async function getOverHttp1(socket, asked, what, signal, onWait) {
    const seen = { bytes: 0, firstByteAt: null };
    const request = startRequest(socket, asked);
    let began = performance.now();
    // After http's own listener, so that bytes that are already there reach the parser.
    request.once('socket', () => {
        began = performance.now(); // the request is written in this tick
        socket.on('data', (data) => {
            seen.firstByteAt ??= performance.now();
            seen.bytes += data.length;
        });
    });
    const head = headOf(request);
    const ended = await announced(within(head, PHASE_MS, signal, null), what, onWait);
    if (ended === null && isCut(signal)) {
        socket.destroy();
        return null;
    }
    const firstByteMs = seen.firstByteAt === null ? null : Math.max(0, seen.firstByteAt - began);
    if (ended === null || 'error' in ended) {
        socket.destroy();
        const error = ended === null ? null : ended.error;
        const result = { ...httpFailure(error), bytesReceived: seen.bytes };
        return { result, firstByteMs, headers: {}, error };
    }
    const { statusCode = 0, headers } = ended.response;
    if (statusCode < 100) {
        socket.destroy(); // Node's parser takes 000 for a status (RFC 9110 section 15: three digits from 1 on)
        const error = Object.assign(new Error('no status'), { code: 'HPE_INVALID_STATUS' });
        return { result: { ...httpFailure(error), bytesReceived: seen.bytes }, firstByteMs, headers: {}, error };
    }
    endBody(ended.response, socket);
    return answered(statusCode, headers, seen.bytes, firstByteMs);
}
/** The outcome of a whole head, of either version of HTTP. */
function answered(status, headers, bytesReceived, firstByteMs) {
    const single = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
    const result = {
        status,
        location: single.location === undefined ? null : shownLocation(single.location),
        retryAfterSeconds: retryAfter(single['retry-after'], Date.now()),
        problem: null,
        bytesReceived,
        detail: null,
    };
    return { result, firstByteMs, headers: single, error: null };
}
/** A Location without credentials and fragment, values of its query as `…`: a redirect to storage carries its permission in them. */
function shownLocation(location) {
    const [beforeFragment = ''] = location.slice(0, LONGEST_LOCATION).split('#', 1);
    const [path = '', ...query] = beforeFragment.split('?');
    const names = query
        .join('?')
        .split('&')
        .map((pair) => (pair.includes('=') ? pair.replace(/=.*$/s, '=…') : '…'));
    const shown = path.replace(/^((?:[a-z][a-z0-9+.-]*:)?[/\\]{2})[^/\\]*@/i, '$1');
    return query.length === 0 ? shown : `${shown}?${names.join('&')}`;
}
/** Why no whole head came. `error` null: the phase's bound passed. */
function httpFailure(error) {
    const detail = error === null ? null : errorCode(error);
    const parsed = detail?.startsWith('HPE_') ? 'malformed' : 'reset';
    return {
        status: null,
        location: null,
        retryAfterSeconds: null,
        problem: detail === null ? 'silent' : parsed,
        bytesReceived: null,
        detail,
    };
}
/** Retry-After: seconds, or a date (RFC 9110 section 10.2.3). */
function retryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,10}$/.test(text))
        return Number(text);
    const date = /^[A-Z][a-z]{2},? /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
function startRequest(socket, asked) {
    const request = (0,external_node_http_namespaceObject.request)({
        createConnection: () => socket,
        method: 'GET',
        path: asked.path,
        setHost: false,
        maxHeaderSize: MOST_HEAD,
        headers: {
            Host: asked.hostHeader,
            'User-Agent': asked.userAgent,
            Accept: '*/*',
            Connection: 'close',
            ...(asked.proxyAuthorization === null ? {} : { 'Proxy-Authorization': asked.proxyAuthorization }),
        },
    });
    boundInterim(request);
    request.end();
    return request;
}
/** Ends a request whose server sends informational heads without end: each costs memory. */
function boundInterim(request) {
    let seen = 0;
    request.on('information', () => {
        if (++seen <= MOST_INTERIM)
            return;
        // As Node's own parser names a head that is too long.
        request.destroy(Object.assign(new Error('informational responses without end'), { code: 'HPE_HEADER_OVERFLOW' }));
    });
}
function headOf(request) {
    const { promise, resolve } = Promise.withResolvers();
    request.on('error', (error) => resolve({ error }));
    request.once('response', (response) => resolve({ response }));
    // 101: a protocol that nobody asked for. The status is what counts.
    request.once('upgrade', (response) => resolve({ response }));
    return promise;
}
/** Reads on to the end, 64 KiB or a second, whichever comes first, without making anybody wait for it. */
function endBody(response, socket) {
    const end = () => socket.destroy();
    const timer = setTimeout(end, BODY_MS);
    timer.unref();
    let bytes = 0;
    response.on('data', (data) => {
        bytes += data.length;
        if (bytes >= MOST_BODY)
            end();
    });
    response.on('error', end);
    response.once('close', () => {
        clearTimeout(timer);
        end();
    });
}

;// CONCATENATED MODULE: external "node:http2"
const external_node_http2_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
;// CONCATENATED MODULE: ./build/js/service/http2.js
/** The same GET by Node's http2, where the server chose `h2`. */



const MOST_HEADER_PAIRS = 100;
/** null: `signal` ended it. Closes the connection. */
async function getOverHttp2(socket, asked, what, signal, onWait) {
    const { promise, resolve } = Promise.withResolvers();
    const failed = (error) => resolve({ result: httpFailure(error), firstByteMs: null, headers: {}, error });
    const session = (0,external_node_http2_namespaceObject.connect)(`https://${asked.hostHeader}`, {
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
    const began = performance.now(); // it is written in the next tick
    stream.on('error', failed);
    stream.once('response', (headers) => {
        const { ':status': status = 0, ...fields } = headers;
        // Frames of the session's setup come before: the first byte of the answer is its head.
        resolve(answered(status, fields, socket.bytesRead, performance.now() - began));
    });
    const outcome = await announced(within(promise, PHASE_MS, signal, null), what, onWait);
    session.destroy(); // the head is all that is read
    if (outcome !== null)
        return outcome;
    if (isCut(signal))
        return null;
    return { result: httpFailure(null), firstByteMs: null, headers: {}, error: null };
}

;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ./build/js/service/trust-stores.js


let stores = null;
/** Reads them at the first call, which takes some 40 ms of the processor; later calls share its result. */
function trustStores() {
    stores ??= readStores();
    return stores;
}
function readStores() {
    const byContent = new Map();
    for (const store of ['bundled', 'system', 'extra']) {
        for (const pem of (0,external_node_tls_namespaceObject.getCACertificates)(store)) {
            const known = byContent.get(content(pem)) ?? { pem, stores: [] };
            if (!known.stores.includes(store))
                known.stores.push(store);
            byContent.set(content(pem), known);
        }
    }
    return {
        context: (0,external_node_tls_namespaceObject.createSecureContext)({ ca: [...byContent.values()].map(({ pem }) => pem) }),
        storesOf: (certificate) => byContent.get(content(certificate.toString()))?.stores ?? [],
        unreadableExtraStore: unreadable(process.env.NODE_EXTRA_CA_CERTS ?? ''),
    };
}
/** What is in a certificate, without the line breaks that each store has elsewhere: cheaper than reading hundreds of them. */
function content(pem) {
    return pem.replace(/-----[A-Z ]+-----|\s+/g, '');
}
function unreadable(path) {
    if (path === '')
        return null;
    try {
        (0,external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.R_OK);
        return null;
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/js/service/proxy.js
/** A proxy as a client uses it: TLS to it where its URL says https, CONNECT (RFC 9110 section 9.3.6), and what its refusals say. */





const proxy_MOST_HEAD = 16 * 1024;
const LONGEST_CHALLENGE = 64;
/** What a gateway writes itself where it can't or won't fetch the page; RFC 9110 section 15. */
const GATEWAY_STATUSES = new Set([403, 502, 503, 504]);
/** Asks for `authority` (host:port) through the proxy at the other end of `socket`. null: `signal` ended it. */
async function openTunnel(socket, proxy, authority, userAgent, signal, onWait) {
    const began = performance.now();
    const what = `the answer of the proxy ${proxy.url} to CONNECT ${authority}`;
    const asked = connectThrough(socket, proxy, authority, userAgent);
    const tunnel = await announced(within(asked, PHASE_MS, signal, null), what, onWait);
    if (tunnel === null)
        socket.destroy();
    if (tunnel === null && signal.aborted)
        return null;
    if (tunnel === null)
        return { answer: failed('silent', null), ms: null, socket: null };
    if (tunnel.socket === null)
        socket.destroy();
    return { ...tunnel, ms: tunnel.answer.status === null ? null : performance.now() - began };
}
/** TLS to an `https://` proxy; itself for others. */
async function secureProxy(socket, proxy) {
    if (proxy.kind !== 'https')
        return socket;
    const { context } = trustStores();
    const { promise, resolve } = Promise.withResolvers();
    const named = /^[\d.]+$|:/.test(proxy.host) ? {} : { servername: proxy.host };
    const secure = (0,external_node_tls_namespaceObject.connect)({ socket, secureContext: context, host: proxy.host, ...named });
    secure.once('secureConnect', () => resolve(secure));
    secure.on('error', (error) => resolve(failed('tls', errorCode(error))));
    secure.once('close', () => resolve(failed('tls', 'closed')));
    return promise;
}
/** What the answer to an absolute request says about the proxy; null: it is the server's own. */
function refusalOf(status, headers) {
    if (status === 407)
        return { problem: 'authentication', challenge: challengeOf(headers['proxy-authenticate']) };
    // A proxy adds Via to what it passes on (RFC 9110 section 7.6.3); Squid marks its own pages.
    const own = headers['x-squid-error'] !== undefined || headers.via === undefined;
    return GATEWAY_STATUSES.has(status) && own ? { problem: 'refused', challenge: null } : null;
}
function failed(problem, detail) {
    return { status: null, problem, challenge: null, detail };
}
async function connectThrough(socket, proxy, authority, userAgent) {
    const secured = await secureProxy(socket, proxy);
    if ('problem' in secured)
        return { answer: secured, socket: null };
    const { promise, resolve } = Promise.withResolvers();
    const request = (0,external_node_http_namespaceObject.request)({
        createConnection: () => secured,
        method: 'CONNECT',
        path: authority,
        setHost: false,
        maxHeaderSize: proxy_MOST_HEAD,
        headers: {
            Host: authority,
            'User-Agent': userAgent,
            ...(proxy.authorization === null ? {} : { 'Proxy-Authorization': proxy.authorization }),
        },
    });
    boundInterim(request);
    request.once('connect', (response, tunnel, head) => {
        if (head.length > 0)
            tunnel.unshift(head);
        resolve(tunnelOf(response, tunnel));
    });
    request.once('response', (response) => resolve(tunnelOf(response, null)));
    request.on('error', (error) => resolve({ answer: failed('reset', errorCode(error)), socket: null }));
    request.end();
    return promise;
}
function tunnelOf(response, socket) {
    const { statusCode: status = 0, headers } = response;
    if (status >= 200 && status < 300 && socket !== null) {
        return { answer: { status, problem: null, challenge: null, detail: null }, socket };
    }
    const authentication = status === 407;
    const challenge = authentication ? challengeOf(headers['proxy-authenticate']) : null;
    return {
        answer: { status, problem: authentication ? 'authentication' : 'refused', challenge, detail: null },
        socket: null,
    };
}
/** The scheme alone: `Basic`, `Negotiate`, `NTLM`. */
function challengeOf(header) {
    const first = Array.isArray(header) ? header[0] : header;
    return /^[A-Za-z][\w-]*/.exec(first ?? '')?.[0].slice(0, LONGEST_CHALLENGE) ?? null;
}

;// CONCATENATED MODULE: ./build/js/service/status-ranges.js
/** HTTP statuses that count as working, as the input `http-status` writes them: `200, 300-399, 4xx`. */
/** undefined: the text is no list of statuses, ranges and classes. */
function parseStatusRanges(text) {
    const ranges = text.split(',').map((part) => parseRange(part.trim()));
    return ranges.every((range) => range !== null) ? ranges : undefined;
}
function counts(status, ranges) {
    return ranges.some(({ from, to }) => status >= from && status <= to);
}
function parseRange(text) {
    const group = /^([1-5])xx$/i.exec(text);
    if (group !== null)
        return { from: Number(group[1]) * 100, to: Number(group[1]) * 100 + 99 };
    const [, first, last] = /^(\d{3})(?:\s*-\s*(\d{3}))?$/.exec(text) ?? [];
    if (first === undefined)
        return null;
    const range = { from: Number(first), to: Number(last ?? first) };
    return range.from >= 100 && range.to <= 599 && range.from <= range.to ? range : null;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/js/service/certificate.js
/** What a server's certificate chain says, and what is wrong with it: dates and name are checked here one by one, since OpenSSL tells one fault only. */


const certificate_MOST_NAMES = 20;
const LONGEST_TEXT = 256;
const LONGEST_CHAIN = 16;
const DAY_MS = 86_400_000;
/** What OpenSSL says of a chain that leads to no root of a store (openssl-verification-options(1)). */
const ENDS_NOWHERE = new Set([
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_UNTRUSTED',
]);
/** OpenSSL's security level 2: 112 bits, which is RSA and DSA of 2048 bits and no SHA-1 (SSL_CTX_set_security_level(3)). */
const LEAST_BITS = 2048;
const WEAK_SIGNATURE = /md5|sha1(?!\d)/i;
/**
 * `peer`: the server's certificate with its issuers, as the handshake left them; it leads to the root where a store holds
 * that. `fault`: what OpenSSL found beside dates and names, as Node names it; null: nothing. `now`: Unix time, milliseconds.
 */
function readChain(peer, host, fault, stores, now) {
    const chain = chainOf(peer);
    const leaf = chain[0];
    const top = chain.at(-1);
    const complete = fault === null && top.checkIssued(top) && chain.every((one, index) => signedBy(one, chain[index + 1] ?? one));
    const trustedBy = complete ? stores.storesOf(top) : [];
    const expired = chain.find((one) => Date.parse(one.validTo) < now) ?? null;
    const early = chain.find((one) => Date.parse(one.validFrom) > now) ?? null;
    const problems = [
        ...(expired === null ? [] : ['expired']),
        ...(early === null ? [] : ['not-yet-valid']),
        ...(isFor(leaf, host) ? [] : ['wrong-name']),
        ...(trustedBy.length > 0 ? [] : ['untrusted']),
    ];
    return {
        certificate: factsOf(leaf, now),
        trustedBy,
        problems,
        ...(trustedBy.length > 0 ? { missingLink: null } : distrust(chain, fault)),
        chainLength: chain.length,
        root: top === leaf && !leaf.checkIssued(leaf) ? commonName(leaf, 'issuer') : commonName(top, 'subject'),
        expiredIssuer: expired === null || expired === leaf ? null : commonName(expired, 'subject'),
    };
}
/** From the server's own certificate up; a root, which names itself as its issuer, ends it. At least one. */
function chainOf(peer) {
    const chain = [];
    const seen = new Set();
    for (let next = peer; next !== undefined && chain.length < LONGEST_CHAIN;) {
        if (seen.has(next.fingerprint256))
            break;
        seen.add(next.fingerprint256);
        chain.push(new external_node_crypto_namespaceObject.X509Certificate(next.raw));
        next = next.issuerCertificate;
    }
    return chain;
}
/** OpenSSL reports one fault, and an expired date can hide a signature that is wrong. */
function signedBy(certificate, issuer) {
    try {
        return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    }
    catch {
        return false; // a key that OpenSSL can't use signs nothing
    }
}
/** Why no store trusts a chain. */
function distrust(chain, fault) {
    const [leaf] = chain;
    if (fault !== null && !ENDS_NOWHERE.has(fault)) {
        const weak = weakest(chain);
        return weak === null ? { missingLink: null } : { missingLink: null, weak };
    }
    if (leaf.checkIssued(leaf))
        return { missingLink: 'self-signed' };
    const namesItsIssuer = leaf.infoAccess?.includes('CA Issuers') ?? false;
    return { missingLink: chain.length === 1 && namesItsIssuer ? 'missing-intermediate' : 'unknown-issuer' };
}
/** The first certificate whose key or signature OpenSSL refuses as too weak; a root's own signature counts for nothing. */
function weakest(chain) {
    for (const one of chain) {
        const { asymmetricKeyType: type, asymmetricKeyDetails: { modulusLength: bits } = {} } = one.publicKey;
        const subject = commonName(one, 'subject');
        if (bits !== undefined && bits < LEAST_BITS)
            return { subject, key: `${type} of ${bits} bits`, signature: null };
        const signature = one.signatureAlgorithm ?? '';
        if (WEAK_SIGNATURE.test(signature) && !one.checkIssued(one))
            return { subject, key: null, signature };
    }
    return null;
}
function isFor(leaf, host) {
    try {
        return (0,external_node_tls_namespaceObject.checkServerIdentity)(host, leaf.toLegacyObject()) === undefined;
    }
    catch {
        return false;
    }
}
function factsOf(leaf, now) {
    const validTo = Date.parse(leaf.validTo);
    return {
        subject: commonName(leaf, 'subject'),
        issuer: commonName(leaf, 'issuer'),
        names: namesOf(leaf.subjectAltName),
        validFrom: instant(Date.parse(leaf.validFrom)),
        validTo: instant(validTo),
        daysLeft: Number.isNaN(validTo) ? null : (validTo - now) / DAY_MS,
        sha256: leaf.fingerprint256.replaceAll(':', '').toLowerCase(),
    };
}
function instant(time) {
    return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
/** The common name, else the organization, as the certificate has them: any text. */
function commonName(of, whose) {
    const { CN, O } = of.toLegacyObject()[whose];
    const name = CN ?? O ?? '';
    return (Array.isArray(name) ? (name.at(-1) ?? '') : name).slice(0, LONGEST_TEXT);
}
/** `DNS:a, IP Address:1.2.3.4`; a name with a comma or quote in it stands in quotes. */
function namesOf(subjectAltName) {
    const entries = (subjectAltName ?? '')
        .slice(0, certificate_MOST_NAMES * 2 * LONGEST_TEXT)
        .matchAll(/(DNS|IP Address):("[^"]*"|[^,]*)/g);
    return [...entries].slice(0, certificate_MOST_NAMES).map(([, , name = '']) => name.replaceAll('"', '').slice(0, LONGEST_TEXT));
}

;// CONCATENATED MODULE: ./build/js/service/tls-alerts.js
/** The alerts by which a TLS server ends a handshake (RFC 8446 section 6), as Node and OpenSSL report them. */
/** handshake_failure, bad_certificate, certificate_required (RFC 8446 section 6): sent for want of a client's certificate. */
const WANT_CERTIFICATE = new Set([40, 42, 116]);
const ALERTS = new Map([
    [0, 'close_notify'],
    [10, 'unexpected_message'],
    [20, 'bad_record_mac'],
    [22, 'record_overflow'],
    [40, 'handshake_failure'],
    [42, 'bad_certificate'],
    [43, 'unsupported_certificate'],
    [44, 'certificate_revoked'],
    [45, 'certificate_expired'],
    [46, 'certificate_unknown'],
    [47, 'illegal_parameter'],
    [48, 'unknown_ca'],
    [49, 'access_denied'],
    [50, 'decode_error'],
    [51, 'decrypt_error'],
    [70, 'protocol_version'],
    [71, 'insufficient_security'],
    [80, 'internal_error'],
    [86, 'inappropriate_fallback'],
    [90, 'user_canceled'],
    [109, 'missing_extension'],
    [110, 'unsupported_extension'],
    [112, 'unrecognized_name'],
    [113, 'bad_certificate_status_response'],
    [115, 'unknown_psk_identity'],
    [116, 'certificate_required'],
    [120, 'no_application_protocol'],
]);
/** The number of an alert that the peer sent. OpenSSL reports it as reason 1000 + number (SSL_AD_REASON_OFFSET in its ssl.h). */
function alertNumber(error) {
    const packed = error instanceof Error ? /:error:([0-9A-F]{8}):/.exec(error.message)?.[1] : undefined;
    const reason = packed === undefined ? 0 : Number.parseInt(packed, 16) & 0x7f_ffff;
    return reason >= 1000 && reason < 1256 ? reason - 1000 : null;
}
function alertName(number) {
    return ALERTS.get(number) ?? `alert ${number}`;
}
/**
 * Whether the server ended the connection for want of a client's certificate. `asked`: it had asked for one. In TLS 1.3 its
 * alert comes after the handshake.
 */
function wantsCertificate(asked, error) {
    const number = alertNumber(error);
    return asked && number !== null && WANT_CERTIFICATE.has(number);
}

;// CONCATENATED MODULE: ./build/js/service/tls.js






/** A second handshake under another name starts after so long a silence: shared contract, `tls-name-blocked`. */
const SECOND_AFTER_MS = 2000;
/** Where the other name was answered, the first silence counts after so long. */
const SILENT_BESIDE_ANSWER_MS = 5000;
/** So many more handshakes under the target's own name, which all stay silent before its name is blamed: loss can make one silent. */
const SAME_NAME_TRIES = 3;
/** A name that nobody serves (RFC 6761), sent in place of the target's. */
const OTHER_NAME = 'other-name.invalid';
/** null: `signal` ended it. */
async function handshakeWith(socket, target, signal, onWait) {
    const stores = trustStores();
    if (signal.aborted)
        return null;
    const secure = (0,external_node_tls_namespaceObject.connect)(optionsFor(socket, target.serverName, target.alpn, stores));
    const began = performance.now(); // the ClientHello has just been handed to the kernel
    const first = endingOf(secure, began);
    const what = `the TLS handshake with ${target.address.address} port ${target.port}`;
    const { ending, others } = await announced(withSecond(first, target, signal, stores), what, onWait);
    if (ending === null) {
        secure.destroy();
        return null;
    }
    if (ending.kind === 'done')
        return finished(secure, target, stores, ending);
    secure.destroy();
    return { result: failure(target, stores, ending, others), ms: null, socket: null, asksForCertificate: false };
}
/** Whether the server sent a CertificateRequest: the algorithms that it accepts came with it, and nothing else sets them at a client. */
function asksForCertificate(socket) {
    return (socket.getSharedSigalgs() ?? []).length > 0;
}
function optionsFor(socket, serverName, alpn, { context }) {
    return {
        socket,
        secureContext: context,
        rejectUnauthorized: false, // judged by readChain, all faults at once
        ...(serverName === null ? {} : { servername: serverName }),
        ...(alpn.length === 0 ? {} : { ALPNProtocols: [...alpn] }),
    };
}
function endingOf(secure, began) {
    const { promise, resolve } = Promise.withResolvers();
    const asked = () => asksForCertificate(secure);
    secure.once('secureConnect', () => resolve({ kind: 'done', ms: performance.now() - began, asked: asked() }));
    secure.on('error', (error) => resolve({ kind: 'error', error, asked: asked() }));
    secure.once('close', () => resolve({ kind: 'error', error: new Error('closed'), asked: false }));
    return promise;
}
const NOT_TRIED = { otherName: null };
/** Waits for the first handshake; where it is reset or silent, tries the same server under other names, after silence under its own too. */
async function withSecond(first, target, signal, stores) {
    const early = await within(first, SECOND_AFTER_MS, signal, null);
    if (isCut(signal) && early === null)
        return { ending: null, others: NOT_TRIED };
    if (early !== null && (early.kind !== 'error' || isAnswer(early.error)))
        return { ending: early, others: NOT_TRIED };
    if (target.serverName === null) {
        const ending = early ?? (await within(first, PHASE_MS - SECOND_AFTER_MS, signal, { kind: 'silent' }));
        return { ending: isCut(signal) && ending.kind === 'silent' ? null : ending, others: NOT_TRIED };
    }
    const asked = tryOtherNames(target, signal, stores);
    if (early !== null)
        return { ending: early, others: { otherName: await asked } };
    const beside = within(first, SILENT_BESIDE_ANSWER_MS - SECOND_AFTER_MS, signal, null);
    const [soon, otherName, again] = await Promise.all([beside, asked, trySameName(target, signal, stores)]);
    const others = again === 'unopened' ? NOT_TRIED : { otherName, ...again };
    const patience = others.otherName?.answered && !others.answeredAgain ? 0 : PHASE_MS - SILENT_BESIDE_ANSWER_MS;
    const ending = soon ?? (await within(first, patience, signal, null));
    if (ending === null && isCut(signal))
        return { ending: null, others };
    // A first handshake that was only slow is no blocked name.
    if (ending !== null && (ending.kind === 'done' || (ending.kind === 'error' && isAnswer(ending.error)))) {
        return { ending, others: NOT_TRIED };
    }
    // What explains the silence of the first explains that of the others.
    return { ending: ending ?? { kind: 'silent' }, others: signal.aborted ? NOT_TRIED : others };
}
/** Without a name, and under another one: the first that the server answers. */
async function tryOtherNames(target, signal, stores) {
    const names = [null, OTHER_NAME];
    const answers = await Promise.all(names.map((name) => askAgain(name, target, signal, stores)));
    const index = answers.indexOf('answered');
    return { serverName: names[index] ?? null, answered: index >= 0 };
}
/**
 * Under the target's own name over other connections: where one is answered, no filter of names made the first silence. 'unopened': one
 * got no connection at all, which a filter of names does not do, so that the answers under other names prove nothing.
 */
async function trySameName(target, signal, stores) {
    const tries = Array.from({ length: SAME_NAME_TRIES }, () => askAgain(target.serverName, target, signal, stores));
    const answers = await Promise.all(tries);
    if (answers.includes('answered'))
        return { answeredAgain: true };
    return answers.includes('unopened') ? 'unopened' : {};
}
async function askAgain(serverName, target, signal, stores) {
    const bound = boundedBy(signal, SILENT_BESIDE_ANSWER_MS - SECOND_AFTER_MS);
    const socket = await openAgain(target, bound);
    if (socket === null)
        return 'unopened';
    const secure = (0,external_node_tls_namespaceObject.connect)(optionsFor(socket, serverName, target.alpn, stores));
    const ending = await within(endingOf(secure, performance.now()), PHASE_MS, bound, { kind: 'silent' });
    secure.destroy();
    return ending.kind === 'done' || (ending.kind === 'error' && isAnswer(ending.error)) ? 'answered' : 'silent';
}
async function openAgain(target, signal) {
    if (target.reconnect !== undefined)
        return target.reconnect(signal);
    const attempt = await connect(target.address, target.port, target.source, signal);
    return attempt.connect === 'open' ? attempt.socket : null;
}
/** An alert, or what is no TLS at all, came from a server; a reset or an end may be anybody's. */
function isAnswer(error) {
    return errorCode(error).startsWith('ERR_SSL_') || alertNumber(error) !== null;
}
function finished(secure, target, stores, { ms, asked }) {
    const { problems, ...chain } = readPeer(secure, target.host, stores);
    const problem = problems[0] ?? null;
    const result = {
        ...nothingKnown(target, stores),
        version: secure.getProtocol(),
        alpn: secure.alpnProtocol === false || secure.alpnProtocol === null ? null : secure.alpnProtocol,
        problem,
        problems,
        ...chain,
    };
    if (problem === null)
        return { result, ms, socket: secure, asksForCertificate: asked };
    secure.destroy();
    return { result, ms, socket: null, asksForCertificate: asked };
}
/** Faults that `readChain` checks itself; any other means that OpenSSL could not verify the chain. */
const CHECKED_APART = new Set([
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
function readPeer(secure, host, stores) {
    const fault = secure.authorizationError;
    const code = fault instanceof Error ? errorCode(fault) : fault;
    const verified = secure.authorized || (code !== null && CHECKED_APART.has(code));
    const { expiredIssuer, ...chain } = readChain(secure.getPeerCertificate(true), host, verified ? null : (code ?? 'UNSPECIFIED'), stores, Date.now());
    return { ...chain, detail: expiredIssuer ?? (verified ? null : code) };
}
function failure(target, stores, ending, others) {
    const base = { ...nothingKnown(target, stores), ...others };
    if (ending.kind === 'silent')
        return { ...base, problem: 'silent', problems: ['silent'] };
    const number = alertNumber(ending.error);
    const code = errorCode(ending.error);
    if (number === null && !isAnswer(ending.error)) {
        return { ...base, problem: 'reset', problems: ['reset'], detail: code === 'UNKNOWN' ? 'closed' : code };
    }
    return {
        ...base,
        problem: 'alert',
        problems: ['alert'],
        alert: number === null ? null : { number, name: alertName(number) },
        detail: code,
        clientCertificate: wantsCertificate(ending.asked, ending.error) ? 'required' : null,
    };
}
function nothingKnown({ serverName }, { unreadableExtraStore }) {
    return {
        version: null,
        alpn: null,
        serverName,
        trustedBy: [],
        problem: null,
        problems: [],
        certificate: null,
        missingLink: null,
        chainLength: null,
        root: null,
        alert: null,
        detail: null,
        clientCertificate: null,
        otherName: null,
        unreadableExtraStore,
    };
}

;// CONCATENATED MODULE: ./build/js/service/phases.js








/** A TLS 1.3 server that asked for a certificate refuses the want of one after the handshake: its alert is awaited so long. */
const REFUSAL_MS = 1000;
/** Never rejects. Facts about the target's own address are the caller's to add. */
async function runPhases(input) {
    const run = new PhaseRun(input);
    await run.all();
    return run.result();
}
class PhaseRun {
    #input;
    #times;
    #state = null;
    #failedPhase = null;
    #cutIn = null;
    #proxy = null;
    #tls = null;
    #http = null;
    #address = null;
    /** The server asked for a client's certificate. */
    #certificateAsked = false;
    constructor(input) {
        this.#input = input;
        this.#times = { nameMs: input.nameMs, connectMs: null, proxyMs: null, tlsMs: null, firstByteMs: null };
        this.#proxy = input.proxy && proxyResult(input.proxy, input.request.scheme === 'https');
    }
    async all() {
        const { proxy, request } = this.#input;
        if (proxy !== null && (proxy.kind === 'socks' || proxy.kind === 'invalid')) {
            this.#setProxy({ status: null, problem: proxy.kind, challenge: null, detail: null });
            if (proxy.kind === 'invalid')
                this.#fail('proxy');
            return this.#close(); // SOCKS: named, and not judged
        }
        const connected = await this.#connect();
        if (connected === null)
            return;
        if (request.scheme === 'tcp')
            return this.#finish(connected);
        const through = await this.#throughProxy(connected);
        if (through === null)
            return;
        const secured = request.scheme === 'http' ? through : await this.#secure(through);
        if (secured === null)
            return;
        if (request.scheme === 'tls')
            return this.#finishTls(secured);
        await this.#get(secured);
    }
    result() {
        const { request } = this.#input;
        const { nameMs, connectMs, proxyMs, tlsMs, firstByteMs } = this.#times;
        const total = (nameMs ?? 0) + (connectMs ?? 0) + (proxyMs ?? 0) + (tlsMs ?? 0) + (firstByteMs ?? 0);
        return {
            url: request.url,
            scheme: request.scheme,
            state: this.#state,
            failedPhase: this.#failedPhase,
            phases: this.#times,
            totalMs: firstByteMs === null ? null : total,
            proxy: this.#proxy,
            tls: this.#tls,
            http: this.#http,
            address: this.#address?.address ?? null,
            globalAddress: null,
            cutIn: this.#cutIn,
            cutBy: null,
        };
    }
    /** The chosen address's socket; null: there is none. */
    async #connect() {
        const { tries, end, proxy, signal } = this.#input;
        if (tries === null) {
            if (end.error === 'ABORT_ERR')
                return this.#cut('name');
            if (proxy !== null)
                this.#setProxy(failed('name-not-found', end.error));
            return this.#fail(proxy === null ? 'name' : 'proxy');
        }
        const attempt = await tries.attempt;
        if (attempt.connect === 'open') {
            this.#address = tries.addresses[await tries.chosen] ?? null;
            this.#times.connectMs = attempt.ms;
            return attempt.socket;
        }
        if (attempt.connect === 'silent' && signal.aborted)
            return this.#cut('connect');
        if (proxy === null)
            return this.#fail('connect');
        this.#setProxy(failed(attempt.connect, attempt.errno));
        return this.#fail('proxy');
    }
    /** The way to the target: through CONNECT for https, else a proxy's own connection for absolute requests. */
    async #throughProxy(socket) {
        const { proxy, request, signal, onWait } = this.#input;
        if (proxy === null)
            return socket;
        if (request.scheme === 'http')
            return this.#secureProxy(socket, proxy);
        const authority = authorityOf(request.host, request.port);
        const tunnel = await openTunnel(socket, proxy, authority, request.userAgent, signal, onWait);
        if (tunnel === null)
            return this.#cut('proxy');
        this.#setProxy(tunnel.answer);
        this.#times.proxyMs = tunnel.ms;
        return tunnel.socket ?? this.#fail('proxy');
    }
    async #secureProxy(socket, proxy) {
        const late = failed('silent', null);
        const secured = await within(secureProxy(socket, proxy), PHASE_MS, this.#input.signal, late);
        if (!('problem' in secured))
            return secured;
        socket.destroy();
        if (this.#input.signal.aborted)
            return this.#cut('proxy');
        this.#setProxy(secured);
        return this.#fail('proxy');
    }
    async #secure(socket) {
        const { request, proxy, onWait, end } = this.#input;
        const signal = whileUnexplained(this.#input.signal, this.#input.explained);
        const address = this.#address;
        if (address === null)
            return null;
        const target = {
            address,
            port: end.port,
            source: request.source,
            host: request.host.replace(/\.$/, ''),
            serverName: isName(request.host) ? request.host.replace(/\.$/, '') : null,
            alpn: request.scheme === 'https' ? ['h2', 'http/1.1'] : [],
            ...(proxy === null ? {} : { reconnect: (bound) => this.#tunnelAgain(address, proxy, bound) }),
        };
        const outcome = await handshakeWith(socket, target, signal, onWait);
        if (outcome === null)
            return this.#cut('tls');
        this.#tls = outcome.result;
        this.#times.tlsMs = outcome.ms;
        this.#certificateAsked = outcome.asksForCertificate;
        if (outcome.socket !== null)
            return outcome.socket;
        this.#fail('tls');
        if (outcome.result.clientCertificate !== null)
            this.#state = null; // a client that has one may well be served
        return null;
    }
    /** A second connection to the target through the proxy, for a handshake under another name. */
    async #tunnelAgain(address, proxy, signal) {
        const { request, end } = this.#input;
        const attempt = await connect(address, end.port, request.source, signal);
        if (attempt.connect !== 'open')
            return null;
        const authority = authorityOf(request.host, request.port);
        const tunnel = await openTunnel(attempt.socket, proxy, authority, request.userAgent, signal, () => { });
        return tunnel?.socket ?? null;
    }
    async #get(socket) {
        const { request, proxy, onWait } = this.#input;
        const signal = whileUnexplained(this.#input.signal, this.#input.explained);
        const standard = request.scheme === 'https' ? 443 : 80;
        const hostHeader = request.port === standard ? bracketed(request.host) : authorityOf(request.host, request.port);
        const absolute = proxy !== null && request.scheme === 'http';
        const asked = {
            path: absolute ? `http://${hostHeader}${request.path}` : request.path,
            hostHeader,
            userAgent: request.userAgent,
            proxyAuthorization: absolute ? proxy.authorization : null,
        };
        const what = `the answer of ${request.url} to GET`;
        const h2 = 'alpnProtocol' in socket && socket.alpnProtocol === 'h2';
        const outcome = h2
            ? await getOverHttp2(socket, asked, what, signal, onWait)
            : await getOverHttp1(socket, asked, what, signal, onWait);
        if (outcome === null)
            this.#cut('http');
        else if (!absolute || !this.#refusedByProxy(outcome))
            this.#judge(outcome, socket);
    }
    #refusedByProxy({ result, headers }) {
        if (result.status === null) {
            this.#setProxy(failed(result.problem === 'silent' ? 'silent' : 'reset', result.detail));
            this.#fail('proxy');
            return true;
        }
        const refusal = refusalOf(result.status, headers);
        this.#setProxy({ status: result.status, problem: null, challenge: null, detail: null, ...refusal });
        if (refusal !== null)
            this.#fail('proxy');
        return refusal !== null;
    }
    #judge({ result, firstByteMs, error }, socket) {
        this.#times.firstByteMs = firstByteMs;
        // The alert may come before the request is on its way.
        if (error !== null && wantsCertificate(this.#certificateAsked, socket.errored ?? error)) {
            this.#wantsCertificate();
            return;
        }
        const works = result.status !== null && counts(result.status, this.#input.request.httpStatus);
        const unwanted = result.status === null ? result.problem : works ? null : 'status';
        this.#http = { ...result, problem: unwanted };
        if (works)
            this.#state = 'working';
        else
            this.#fail('http');
    }
    #wantsCertificate() {
        if (this.#tls === null)
            return;
        const alert = { number: 116, name: 'certificate_required' };
        this.#tls = { ...this.#tls, problem: 'alert', problems: ['alert'], alert, clientCertificate: 'required' };
        this.#failedPhase = 'tls';
        this.#state = null;
    }
    async #finishTls(socket) {
        if (this.#certificateAsked && (await this.#isRefused(socket)))
            return this.#wantsCertificate();
        this.#finish(socket);
    }
    async #isRefused(socket) {
        const { promise, resolve } = Promise.withResolvers();
        if (socket.errored)
            return wantsCertificate(true, socket.errored);
        socket.on('error', (error) => resolve(wantsCertificate(true, error)));
        socket.once('data', () => resolve(false));
        return within(promise, REFUSAL_MS, this.#input.signal, false);
    }
    #finish(socket) {
        this.#state = 'working';
        socket.end();
        socket.destroySoon();
    }
    #fail(phase) {
        this.#state = 'failing';
        this.#failedPhase = phase;
        return null;
    }
    #cut(phase) {
        this.#cutIn = phase;
        return null;
    }
    #setProxy(answer) {
        if (this.#proxy !== null)
            this.#proxy = { ...this.#proxy, ...answer };
    }
    /** Handshakes were made for the path's sake alone. */
    async #close() {
        const attempt = await this.#input.tries?.attempt;
        if (attempt?.connect === 'open')
            attempt.socket.destroySoon();
    }
}
function proxyResult({ url, from }, connect) {
    return {
        url,
        from,
        connect,
        status: null,
        problem: null,
        challenge: null,
        detail: null,
        direct: null,
        targetAddresses: [],
    };
}
function isName(host) {
    return !host.includes(':') && !/^[\d.]+$/.test(host);
}
function bracketed(host) {
    return host.includes(':') ? `[${host.replace(/%.*$/, '')}]` : host;
}
function authorityOf(host, port) {
    return `${bracketed(host)}:${port}`;
}

;// CONCATENATED MODULE: ./build/js/service/proxy-choice.js
/**
 * Which proxy a client would use for a target: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY as curl obeys them (curl(1),
 * "ENVIRONMENT"), lower case first. The usual libraries tell neither the variable nor know CIDR, hence this.
 */

/** null: the target is asked directly. `setting`: `auto`, `none` or a proxy's URL. */
function chooseProxy(target, setting, env) {
    if (setting === 'none' || (target.scheme !== 'http' && target.scheme !== 'https'))
        return null;
    if (setting !== 'auto')
        return parseProxy(setting, 'input');
    const found = firstSet(env, [`${target.scheme}_proxy`, 'all_proxy']);
    if (found === null)
        return null;
    const exceptions = firstSet(env, ['no_proxy']);
    if (exceptions !== null && isExcepted(target, exceptions.value))
        return null;
    return parseProxy(found.value, found.name);
}
/** The proxy that a target is asked through; null: none, or one that is not used (SOCKS, or no URL at all). */
function usedProxy(target) {
    const proxy = chooseProxy(target, target.proxy, target.env);
    return proxy !== null && (proxy.kind === 'http' || proxy.kind === 'https') ? proxy : null;
}
/** A proxy's URL, with or without its scheme. Never throws; what is no URL is of the kind `invalid`. */
function parseProxy(value, from) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : null;
    const scheme = url?.protocol.slice(0, -1) ?? '';
    const socks = /^socks[45]?[ah]?$/.test(scheme);
    if (url === null || url.hostname === '' || (scheme !== 'http' && scheme !== 'https' && !socks)) {
        return { url: '…', from, kind: 'invalid', host: '', port: 0, authorization: null };
    }
    const standard = scheme === 'https' ? 443 : 80;
    const port = Number(url.port) || (socks ? 1080 : standard);
    const credentials = `${decode(url.username)}:${decode(url.password)}`;
    return {
        url: `${scheme}://${url.hostname}${url.port === '' ? '' : `:${url.port}`}`,
        from,
        kind: socks ? 'socks' : scheme === 'https' ? 'https' : 'http',
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port,
        authorization: credentials === ':' ? null : `Basic ${Buffer.from(credentials).toString('base64')}`,
    };
}
/** Whether NO_PROXY names a target: hosts and their subdomains, with or without a port, addresses, CIDR, `*`. */
function isExcepted({ host, port }, exceptions) {
    const name = host.toLowerCase().replace(/\.$/, '');
    return exceptions
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || excepts(entry, name, port));
}
function excepts(entry, name, port) {
    const [, bracketed, plain = '', onlyPort] = /^(?:\[([^\]]*)\]|([^:]*|.*:.*:.*))(?::(\d{1,5}))?$/.exec(entry) ?? [];
    const pattern = (bracketed ?? plain).replace(/^\*?\./, '').replace(/\.$/, '');
    if (pattern === '' || (onlyPort !== undefined && Number(onlyPort) !== port))
        return false;
    const family = (0,external_node_net_namespaceObject.isIP)(name);
    if (family === 0)
        return name === pattern || name.endsWith(`.${pattern}`);
    return inSubnet(name, family, pattern);
}
function inSubnet(address, family, pattern) {
    const [network = '', prefix, ...more] = pattern.split('/');
    const longest = family === 4 ? 32 : 128;
    const bits = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
    if (more.length > 0 || (0,external_node_net_namespaceObject.isIP)(network) !== family || bits < 0 || bits > longest)
        return false;
    const list = new external_node_net_namespaceObject.BlockList();
    list.addSubnet(network, bits, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(address.replace(/%.*$/, ''), family === 4 ? 'ipv4' : 'ipv6');
}
function firstSet(env, names) {
    for (const name of names.flatMap((lower) => [lower, lower.toUpperCase()])) {
        const value = env[name]?.trim() ?? '';
        if (value !== '')
            return { name, value };
    }
    return null;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a stray per cent sign stands for itself
    }
}

;// CONCATENATED MODULE: ./build/js/service/check.js
/** Uses a target's service as a client would, phase after phase: name, proxy, connect, TLS, HTTP. Phases never run past the first that fails. */








/** The direct try beside a proxy. */
const DIRECT_MS = 2000;
/**
 * Starts a check. `lookup`: of the name of the target, or of the proxy that is used; absent: made here. `signal` ends it
 * early with what is known. `onWait` is told what a phase that takes long waits for.
 */
function startCheck(request, signal, onWait, lookup) {
    const proxy = chooseProxy(request, request.proxy, request.env);
    const used = usedProxy(request);
    const { host, port } = used ?? request;
    const options = { family: request.family, signal, onWait };
    const name = isAddress(host) ? null : (lookup ?? lookUpName(host, options));
    const end = pathEnd(request, host, port, used !== null, name);
    const tries = end.then(({ addresses }) => addresses.length === 0 ? null : tryAddresses(addresses, { port, source: request.source, signal, onWait }));
    const chosen = tries.then(async (tried) => (tried === null ? null : (tried.addresses[await tried.chosen] ?? null)));
    const explained = new AbortController();
    const running = { request, proxy, used, name, end, tries, signal, explained: explained.signal, onWait };
    return { end, chosen, done: run(running), explain: () => explained.abort() };
}
async function pathEnd({ family, only }, host, port, viaProxy, name) {
    const base = { host, port, viaProxy };
    if (name === null) {
        const literal = { address: host, family: host.includes(':') ? 6 : 4 };
        return { ...base, addresses: [literal], error: null };
    }
    const { addresses, error } = await name.system;
    const wanted = addresses.filter((found) => (family === null || found.family === family) && (only === null || viaProxy || found.address === only));
    return { ...base, addresses: wanted, error: wanted.length > 0 ? null : (error ?? 'ENODATA') };
}
async function run(running) {
    const { request, proxy, used, name, end, tries, signal, explained, onWait } = running;
    const beside = `a connection to ${request.host} port ${request.port} without the proxy`;
    const direct = used === null ? null : announced(tryDirectly(request, signal), beside, onWait);
    const nameMs = name === null ? null : (await name.system).ms;
    const asked = { request, proxy, end: await end, tries: await tries, nameMs, signal, explained, onWait };
    const service = await runPhases(asked);
    const [addresses, named, target] = await Promise.all([
        resultsOf(await tries),
        used === null ? (name?.result ?? null) : null,
        direct,
    ]);
    if (target === null)
        return { name: named, addresses, service: { ...service, globalAddress: globalOf(addresses) } };
    const targetAddresses = target.addresses.map(({ address }) => address);
    const told = service.proxy && { ...service.proxy, direct: target.state, targetAddresses };
    return {
        name: named,
        addresses,
        service: { ...service, globalAddress: globalOf(target.addresses), proxy: told },
    };
}
async function resultsOf(tries) {
    return tries === null ? [] : tries.results;
}
/** Whether the address in use is a global one. */
function globalOf(addresses) {
    const used = addresses.find(({ traced }) => traced === true) ?? addresses[0];
    return used === undefined ? null : isGlobal(used);
}
/** Whether the target can be connected without the proxy: a name's lookup and a handshake, two seconds for both. */
async function tryDirectly(request, signal) {
    const { host, port, family, source } = request;
    const bound = boundedBy(signal, DIRECT_MS);
    const onWait = () => { }; // told as a whole
    const system = isAddress(host) ? null : { system: lookUpBySystem(host, { family, signal: bound, onWait }) };
    const { addresses, error } = await pathEnd(request, host, port, false, system);
    if (error === 'ABORT_ERR')
        return { state: null, addresses };
    if (addresses.length === 0)
        return { state: 'name-not-found', addresses };
    const attempt = await tryAddresses(addresses, { port, source, signal: bound, onWait }).attempt;
    if (attempt.connect === 'open')
        closeSocket(attempt.socket);
    return { state: signal.aborted ? null : attempt.connect, addresses };
}
/** A name has no colon; the first call of Node's isIPv6 costs 5 ms. */
function isAddress(host) {
    return host.includes(':') || (0,external_node_net_namespaceObject.isIPv4)(host);
}

;// CONCATENATED MODULE: ./build/js/service/check-thread.js
/**
 * A thread's entry: connections, TLS and HTTP of all checks. What takes the processor for long, reading the stores of roots, is done
 * before the first order is taken, so that no phase's time contains it.
 */




const ended = new AbortController();
const explaining = new Map();
const tell = (answer) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(answer);
if (external_node_worker_threads_namespaceObject.workerData.judgesCertificates)
    trustStores();
external_node_worker_threads_namespaceObject.parentPort?.on('message', (order) => {
    if (order.kind === 'end')
        ended.abort();
    if (order.kind === 'explain')
        explaining.get(order.id)?.();
    if (order.kind !== 'check')
        return;
    const { id, request, system } = order;
    const onWait = (what) => tell({ id, kind: 'waiting', what });
    const lookup = system === null ? undefined : { system: Promise.resolve(system), result: Promise.resolve(null) };
    const { chosen, done, explain } = startCheck(request, ended.signal, onWait, lookup);
    explaining.set(id, explain);
    void chosen.then((value) => tell({ id, kind: 'chosen', value }));
    done.then((value) => tell({ id, kind: 'done', value }), (error) => tell({ id, kind: 'failed', message: errorMessage(error) }));
});

