export const id = 843;
export const ids = [843];
export const modules = {

/***/ 7843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineName: () => (/* binding */ examineName),
  lookUpBySystem: () => (/* binding */ lookUpBySystem),
  lookUpName: () => (/* binding */ lookUpName),
  warmUp: () => (/* binding */ warmUp)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/service/waiting.js
var waiting = __webpack_require__(1869);
;// CONCATENATED MODULE: ./build/js/service/name-servers.js
/** Asks one name server directly (Node's Resolver, which is c-ares), A and AAAA apart; truncated answers are asked again over TCP by c-ares itself. */


/** The first try's; c-ares doubles it for the second and adds some chance: silence is known after about 3 s. */
const TRY_MS = 1000;
const TRIES = 2;
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
async function answerOf(question, signal) {
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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

;// CONCATENATED MODULE: ./build/js/service/names.js
/** A name's addresses as the system finds them (getaddrinfo(3) by dns.lookup), and beside that what each of its name servers says. */






/**
 * libuv has half of its four threads look names up (slow work in its threadpool.c): one that waits for its turn is not asked yet, and
 * its time must not be told as the resolver's.
 */
const LOOKUPS_AT_ONCE = 2;
/** Names whose servers are asked at the same time: hundreds at once would keep the lookups' answers waiting. */
const EXAMINED_AT_ONCE = 8;
/** A name with more addresses than this is cut. */
const names_MOST_ADDRESSES = 64;
/** Characters read of a file. */
const MOST_TEXT = 1 << 20;
/** Starts the system's lookup and the questions to each of its servers side by side. */
function lookUpName(host, options) {
    const system = lookUpBySystem(host, options);
    return { system, result: examineName(host, options, system) };
}
/** The system's lookup alone. Never rejects. */
async function lookUpBySystem(host, { family, signal, onWait }) {
    let began = performance.now();
    const ended = Promise.withResolvers();
    const onAbort = () => ended.resolve({ addresses: [], ms: null, error: 'ABORT_ERR' });
    if (signal.aborted)
        onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    const inTurn = () => {
        began = performance.now();
        return (0,promises_.lookup)(host, { all: true, family: family ?? 0, order: 'verbatim' });
    };
    const answer = lookups(inTurn, signal).then((found) => {
        const ms = performance.now() - began;
        const unique = new Map(found.map(({ address, family }) => [address, family === 6 ? 6 : 4]));
        const addresses = [...unique].slice(0, names_MOST_ADDRESSES).map(([address, family]) => ({ address, family }));
        return { addresses, ms, error: addresses.length > 0 ? null : 'ENOTFOUND' };
    }, (error) => ({ addresses: [], ms: performance.now() - began, error: (0,waiting/* errorCode */.CA)(error) }));
    try {
        return await (0,waiting/* announced */.yb)(Promise.race([answer, ended.promise]), `the system's lookup of the name ${host}`, onWait);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
const lookups = turns(LOOKUPS_AT_ONCE);
const examinations = turns(EXAMINED_AT_ONCE);
/** Calls what it is given in turn, so many at once; once the run has ended it throws, since nobody waits for it then. */
function turns(atOnce) {
    let running = 0;
    const queue = [];
    return async (start, signal) => {
        if (running >= atOnce)
            await new Promise((resolve) => queue.push(resolve));
        else
            running++;
        try {
            signal.throwIfAborted();
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
/** Asks each of the system's servers directly, beside its own lookup. Never rejects. */
async function examineName(host, options, system) {
    const { signal, onWait } = options;
    const config = parseResolvConf(readText('/etc/resolv.conf'), (0,external_node_os_.hostname)());
    const names = namesToTry(host, config);
    const fromFile = inHostsFile(readText('/etc/hosts'), host);
    const ask = () => Promise.all(config.servers.map((server) => askServer(server, names, host, signal, onWait)));
    const asked = fromFile ? [] : await examinations(ask, signal).catch(() => []);
    const servers = asked.filter((server) => server !== null);
    const knows = servers.find(hasAddress);
    const [canonicalName, nat64Prefix, { addresses, ms, error }] = await Promise.all([
        knows === undefined ? null : canonicalNameOf(knows.asked, knows.address, signal),
        knows === undefined || hasIpv4() ? null : nat64PrefixOf(knows.address, signal),
        system,
    ]);
    const found = fromFile ? 'hosts-file' : 'dns';
    return {
        source: addresses.length > 0 ? found : null,
        lookupMs: ms,
        canonicalName,
        triedNames: fromFile ? 1 : triedNames(names, servers),
        servers,
        names,
        error: error === 'ABORT_ERR' ? null : error,
        ignoredServers: config.ignored,
        nat64Prefix,
    };
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
/** Whether this machine has an IPv4 address beyond loopback: without one NAT64 is the only way to IPv4 servers. */
function hasIpv4() {
    const all = Object.values((0,external_node_os_.networkInterfaces)()).flatMap((addresses) => addresses ?? []);
    return all.some(({ family, internal }) => family === 'IPv4' && !internal);
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').slice(0, MOST_TEXT);
    }
    catch {
        return ''; // missing: the resolver goes by its defaults
    }
}


/***/ })

};
