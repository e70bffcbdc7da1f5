export const id = 918;
export const ids = [918];
export const modules = {

/***/ 6828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Run)
});

// EXTERNAL MODULE: ./build/js/report/build.js + 10 modules
var build = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/js/action/measure/entry.js
var measure_entry = __webpack_require__(4922);
// EXTERNAL MODULE: ./build/js/action/measure/hop-names.js
var hop_names = __webpack_require__(4020);
// EXTERNAL MODULE: ./build/js/report/hops.js
var hops = __webpack_require__(2001);
;// CONCATENATED MODULE: ./build/js/action/measure/progress.js
/** What is reported of the measuring while it runs: targets as they start, hops as they settle. */


/** Reports the hops of `entry` that can't change any more. `probes`: so many are sent for each hop. */
function reportHops(entry, ended, probes, { onHop }) {
    if (!onHop || !entry.trace)
        return;
    const { measuring, asked } = entry.trace;
    const { log } = measuring;
    const rows = (0,build/* rowsOf */.RO)(log, { ...asked, cut: null });
    const last = ended ? (0,build/* buildTarget */.k0)(log, { ...asked, cut: null }).hops.length : (rows.targetTtl ?? 255);
    for (let ttl = entry.told + 1; ttl <= last; ttl++) {
        const hop = (0,hops/* hopRow */.KO)(log, rows, ttl);
        if (!ended && hop.received < Math.max(hop.sent, probes))
            return;
        entry.told = ttl;
        onHop(entry.index, hop);
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/js/net/names.js
var names = __webpack_require__(1878);
// EXTERNAL MODULE: ./build/js/net/wire/ip-address.js
var ip_address = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/js/action/measure/scheme.js
var measure_scheme = __webpack_require__(8931);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/service/proxy-choice.js
var proxy_choice = __webpack_require__(9884);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/js/action/target-secrets.js
var target_secrets = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/js/action/measure/service.js
/** The checks of names and services that run beside the traces: which target has one, and what it adds to the target's result. */




/** What a client says in its request: the action and, on a runner, its page. */
function userAgent({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository }) {
    const page = server && repository && /^[\w./:-]{1,200}$/.test(server + repository) ? ` (+${server}/${repository})` : '';
    return `tracepath-action/${version/* VERSION */.x}${page}`;
}
/** What a lookup of ours is to src/service. */
async function timed(lookup) {
    const began = performance.now();
    const found = await lookup;
    const ms = performance.now() - began;
    if (found.kind === 'found')
        return { addresses: found.addresses, ms, error: null };
    return { addresses: [], ms: found.code === 'ABORT_ERR' ? null : ms, error: found.code };
}
/** What a datagrams' probes need before anything else is started, milliseconds at most. */
const PROBES_FIRST_MS = 50;
/** What a name's servers say, asked once the probes of its target, which has no service, have left. */
async function askServersLater(host, { system, signal, onWait, threads }, family) {
    const pause = (0,promises_.setTimeout)(PROBES_FIRST_MS, undefined, { signal, ref: false }).catch(() => { });
    await Promise.race([system, pause]);
    await (0,promises_.setImmediate)();
    return (await threads()).askServers(host, family, onWait, system);
}
/** Starts the check of one family, or of one address (`only`). */
function begin({ spec, scheme, options, onWait, threads }, names, family, only) {
    if (scheme === null)
        return { chosen: Promise.resolve(null), done: nameAlone(names, family) };
    const request = {
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
    const started = threads().then((them) => them.check(request, names?.system ?? null, onWait));
    const done = started.then(async (check) => {
        const [found, name] = await Promise.all([check.done, names?.result ?? null]);
        return { ...found, name };
    });
    done.catch(() => { }); // awaited with the results
    return { chosen: started.then(({ chosen }) => chosen).catch(() => null), done };
}
/** The proxy that stands between this machine and a target; null: none. */
function proxyOf(spec, scheme, setting) {
    if (scheme === null)
        return null;
    return (0,proxy_choice/* usedProxy */.mg)({ scheme, host: spec.host, port: spec.port ?? 443, proxy: setting, env: process.env });
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
    return `${scheme}://${authority}${standard === null ? '' : (0,target_secrets/* maskQuery */.HQ)(path ?? '/')}`;
}
/** A target's result with what its check found. */
function withCheck(result, { name, addresses, service }) {
    const marked = addresses.map((tried) => ({ ...tried, traced: tried.address === result.address }));
    const merged = { ...result, name, addresses: marked, service };
    const proxy = service?.proxy ?? null;
    if (proxy === null || proxy.problem === 'socks' || proxy.problem === 'invalid')
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
/** The result of a target whose check threw: said, so that nobody takes the silence for a service that was not asked. */
function withoutCheck(result, error) {
    const told = `The check of the service broke off: ${error instanceof Error ? error.message : String(error)}`;
    const { evidence } = result;
    return { ...result, evidence: { ...evidence, inconclusive: [...evidence.inconclusive, told] } };
}
/** The entries of `addresses: all` know each other's handshakes. */
function shareAddresses(results) {
    const all = results.flatMap(({ addresses }) => addresses);
    return results.map((result) => ({
        ...result,
        addresses: all.map((tried) => ({ ...tried, traced: tried.address === result.address })),
    }));
}

;// CONCATENATED MODULE: ./build/js/action/measure/resolve.js
/** From a target's host to the addresses that may be traced: literals as they are, names by the system's resolver. */







/** Of `addresses: all`. */
const MOST_TRACED = 8;
/** One entry for each trace; none where `signal` ended the lookup. Never rejects. */
async function resolve(spec, options, signal, onWait, threads) {
    const { ipVersion, serviceCheck } = options;
    const family = ipVersion === 4 || ipVersion === 6 ? ipVersion : null;
    const scheme = serviceCheck ? (0,measure_scheme/* schemeOf */.d)(spec) : null;
    const proxy = proxyOf(spec, scheme, options.proxy);
    const end = proxy === null ? spec : proxyEnd(proxy);
    const literal = (0,external_node_net_.isIP)(end.host.split('%')[0] ?? '');
    const context = { spec, scheme, options, threads, signal, onWait };
    const names = literal === 0 ? await namesOf(end.host, context, family, proxy !== null) : null;
    const lookup = names?.system ?? null;
    const check = (of, only) => serviceCheck && (scheme !== null || names !== null) ? begin(context, names, of, only) : null;
    if (lookup === null) {
        const choices = [{ address: (0,ip_address/* canonicalIp */.IZ)(end.host), family: literal }];
        return [{ kind: 'choices', choices, end, checking: check(family, null) }];
    }
    const first = ipVersion === 'both' || options.addresses === 'all' ? null : check(family, null);
    const { addresses, error } = await lookup;
    if (error === 'ABORT_ERR')
        return [];
    if (error !== null)
        return [{ ...noName(spec, family, error), checking: first ?? check(family, null) }];
    const wanted = ipVersion === 'both' ? [4, 6] : [family];
    const found = wanted.flatMap((only) => {
        const choices = addresses.filter((choice) => only === null || choice.family === only);
        if (choices.length === 0)
            return [];
        if (options.addresses === 'first' || proxy !== null) {
            return [{ kind: 'choices', choices, end, checking: first ?? check(only, null) }];
        }
        return choices.slice(0, MOST_TRACED).map((choice) => ({
            kind: 'choices',
            choices: [choice],
            end,
            checking: check(choice.family, choice.address),
        }));
    });
    return found.length > 0 ? found : [{ ...noName(spec, family, 'ENODATA'), checking: first ?? check(family, null) }];
}
/** Looked up in a thread where a check times it, else here, where it is known sooner. */
async function namesOf(host, context, family, viaProxy) {
    const { scheme, options, threads, signal, onWait } = context;
    if (scheme === null) {
        const system = timed((0,names/* lookUpName */.Aj)(host, family, signal));
        return { system, result: options.serviceCheck ? askServersLater(host, { ...context, system }, family) : null };
    }
    // The servers of the proxy's name are none of the target's business.
    if (viaProxy)
        return { system: (await threads()).lookUpAlone(host, family, onWait), result: null };
    return (await threads()).lookUp(host, family, onWait);
}
/** The way to a proxy is asked as the proxy speaks. */
function proxyEnd({ host, port, kind }) {
    return { host, port, protocol: 'tcp', speaks: kind === 'https' ? 'tls' : 'http' };
}
/** `code` as the resolver has it. */
function noName(spec, family, code) {
    const refusal = { errno: code, doing: 'looking up the name' };
    return {
        kind: 'failed',
        result: (0,build/* unmeasured */.Q8)({ ...(0,measure_entry/* withoutAddress */.L)(spec), family }, 'name-not-found', refusal),
    };
}

;// CONCATENATED MODULE: ./build/js/engine/probes.js
/** iputils tracepath's base port: where nobody listens. */
const TRACEPATH_PORT = 44444;
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
/** Small payload for each service: QUIC servers ignore less than 1200 bytes (RFC 9000 section 14.1). */
const PAYLOAD = { udp: 36, icmp: 36, dns: 17, quic: 1200 };
/** Bytes of the IP packet of a small probe. */
function smallSize(service, family) {
    return service === 'tcp' ? TCP_HEADERS[family] + 20 : DATAGRAM_HEADERS[family] + PAYLOAD[service];
}
/** A UDP port's service by its number: those two can be asked a harmless request that their servers answer. */
function serviceOfUdpPort(port) {
    return port === 53 ? 'dns' : port === 443 ? 'quic' : 'udp';
}
/** Flow numbers from a request's first one on: each purpose has source ports of its own. */
const FLOWS = { hops: 0, sizes: 1, narrowing: 20, locating: 21, service: 22, control: 23, own: 24 };
/** Flows from `FLOWS.own` on, each for one probe. */
const OWN_FLOWS = 76;
/** Sends a probe of `ask` and writes it down. */
function sendProbe(scope, log, request, ask, shape) {
    const { to } = request;
    const size = shape.size ?? smallSize(ask.service, to.family);
    const { ttl, purpose } = shape;
    const id = ask.service === 'tcp'
        ? scope.send({ kind: 'connect', to, port: ask.port, ttl, minTtl: null, maxSeg: null, stream: null })
        : scope.send({
            kind: 'datagram',
            to,
            protocol: ask.service === 'icmp' ? 'echo' : 'udp',
            port: ask.port,
            ttl,
            size,
            content: ask.service === 'udp' || ask.service === 'icmp' ? 'nonce' : ask.service,
            flow: request.flow + shape.flow,
        });
    return log.sent({ id, service: ask.service, port: ask.port, ttl, size, purpose, sentAt: scope.now });
}

;// CONCATENATED MODULE: ./build/js/engine/plan.js
/** How each protocol of the inputs is asked: one row of probes for each. */

/** iputils tracepath's probes. */
const TRACEPATH = { service: 'udp', port: TRACEPATH_PORT };
function planFor({ protocol, port }) {
    switch (protocol) {
        case 'auto':
            if (port === null)
                return { trace: TRACEPATH, tcpPorts: [443, 80], sizes: TRACEPATH, service: null };
            return { trace: { service: 'tcp', port }, tcpPorts: [port], sizes: TRACEPATH, service: null };
        case 'tcp':
            return { trace: { service: 'tcp', port: port ?? 443 }, tcpPorts: [port ?? 443], sizes: TRACEPATH, service: null };
        case 'icmp':
            return { trace: { service: 'icmp', port: 0 }, tcpPorts: [], sizes: { service: 'icmp', port: 0 }, service: null };
        case 'quic': {
            const quic = { service: 'quic', port: port ?? 443 };
            return { trace: quic, tcpPorts: [], sizes: quic, service: quic };
        }
        case 'udp': {
            if (port === null)
                return { trace: TRACEPATH, tcpPorts: [], sizes: TRACEPATH, service: null };
            const named = { service: serviceOfUdpPort(port), port };
            // A DNS query has no exact size; the port where nobody listens has.
            return { trace: named, tcpPorts: [], sizes: named.service === 'dns' ? TRACEPATH : named, service: named };
        }
        default:
            return protocol;
    }
}

// EXTERNAL MODULE: ./build/js/engine/facts/local-mtu.js
var local_mtu = __webpack_require__(7071);
;// CONCATENATED MODULE: ./build/js/engine/facts/round-trips.js
/** The largest that anything on the path took; null: nothing answered. */
function pathRtt({ probes }) {
    const rtts = probes.flatMap(({ reply }) => (reply && reply.kind !== 'local' ? (reply.rttMs ?? []) : []));
    return rtts.length > 0 ? Math.max(...rtts) : null;
}
/** The least to the target; null: it has not answered. */
function targetRtt(log) {
    const rtts = log.probes.flatMap((probe) => log.arrived(probe) && probe.reply && probe.reply.kind !== 'local' ? (probe.reply.rttMs ?? []) : []);
    return rtts.length > 0 ? Math.min(...rtts) : null;
}

;// CONCATENATED MODULE: ./build/js/engine/icmp-class.js
const VERDICTS = {
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
/** The verdict, or null for an error that says nothing about a trace (reassembly, redirect, parameter problem). */
function icmpClassOf(family, type, code) {
    // RFC 4443 section 3.2: the code of a Packet Too Big is to be ignored.
    if (family === 6 && type === 2)
        return 'too-big';
    return VERDICTS[family][`${type}/${code}`] ?? null;
}

;// CONCATENATED MODULE: ./build/js/engine/probe-log.js


class ProbeLog {
    family;
    /** The target's, without a zone. */
    address;
    route;
    probes = [];
    tooBig = [];
    /** ICMP errors that arrived about this trace, the unidentifiable included. */
    icmpErrors = 0;
    /** A router quoted too little of a datagram to tell which one it meant. */
    shortQuotes = false;
    conclusions = {
        pmtu: null,
        pmtuLimit: null,
        hole: null,
        hopCount: null,
        arrivingTtl: null,
        arrivingBelow: null,
        reasons: [],
    };
    segments = [];
    #byId = new Map();
    /** `to`: the target, its address as the kernel writes it (RFC 5952). */
    constructor(to, route) {
        this.family = to.family;
        this.address = to.address.split('%')[0] ?? '';
        this.route = route;
    }
    /** Writes a probe down as sent. */
    sent(facts) {
        const probe = { ...facts, reply: null, withdrawn: false };
        this.probes.push(probe);
        this.#byId.set(probe.id, probe);
        return probe;
    }
    /** Writes down why something is not known. */
    unknown(reason) {
        this.conclusions.reasons.push(reason);
    }
    /** Writes a TCP segment down as sent. */
    sentSegment(facts) {
        const segment = { ...facts, outcome: { kind: 'pending' } };
        this.segments.push(segment);
        return segment;
    }
    /** The probe with this id; null: there is none. */
    probe(id) {
        return this.#byId.get(id) ?? null;
    }
    /** Writes an event down, before any step acts on it. The first reply to a probe counts. */
    record(event) {
        if (event.kind === 'icmp' || (event.kind === 'unidentified' && event.icmp !== null))
            this.icmpErrors++;
        if (event.kind === 'unidentified') {
            if (event.icmp !== null)
                this.shortQuotes = true;
            return;
        }
        if (event.kind === 'acked')
            this.#acknowledge(event.id, event.info);
        const probe = this.probe(event.id);
        const reply = probe && !probe.reply ? replyOf(event, this.family) : null;
        if (!probe || !reply)
            return;
        probe.reply = reply;
        if (reply.kind === 'icmp' && reply.verdict === 'too-big') {
            const { from, mtu } = reply.icmp;
            this.tooBig.push({ from, mtu: mtu ?? 0, size: probe.size });
        }
    }
    /** Of what a kernel that learned of a smaller path MTU cut, the pieces arrived. */
    #acknowledge(id, info) {
        const segment = this.segments.find((sent) => sent.id === id);
        if (segment?.outcome.kind !== 'pending')
            return;
        const passed = packetSize(Math.min(segment.payload, info.sndMss), info, this.family);
        const whole = segment.payload <= info.sndMss && info.pmtu >= segment.size;
        segment.outcome = { kind: 'acked', passed, whole, retransmissions: info.totalRetrans };
    }
    /**
     * Whether the probe is known to have reached the target. "Port unreachable" from another address is no such proof: a firewall
     * that rejects says the same, and where it sends no time-exceeded nothing else tells it from a target behind a NAT.
     */
    arrived({ reply }) {
        if (reply?.kind === 'answer')
            return true;
        return reply?.kind === 'icmp' && reply.verdict === 'closed' && reply.icmp.from === this.address;
    }
}
/** The kernel repeats an unanswered SYN after a second, milliseconds. */
const SYN_REPEAT = 1000;
/** A round-trip time, where it is that of a first SYN. */
function ofFirst(first, rttMs) {
    return first ? rttMs : null;
}
function replyOf(event, family) {
    switch (event.kind) {
        case 'icmp': {
            const { icmp, repeated } = event;
            const rttMs = repeated ? null : event.rttMs;
            const verdict = icmpClassOf(family, icmp.type, icmp.code);
            return { kind: 'icmp', verdict, icmp, rttMs, announcedMss: repeated ? null : (event.announcedMss ?? null) };
        }
        case 'answer': {
            const { from, replyTtl, rttMs, repeated, service } = event;
            const small = service === 'quic' || service === 'dns';
            return { kind: 'answer', from, replyTtl, rttMs: repeated ? null : rttMs, closed: false, small, info: null };
        }
        case 'connected':
            return {
                kind: 'answer',
                from: null,
                replyTtl: event.replyTtl,
                rttMs: ofFirst(event.info.totalRetrans === 0, event.rttMs),
                closed: false,
                small: true,
                info: event.info,
            };
        case 'reset':
            return event.established
                ? null
                : {
                    kind: 'answer',
                    from: null,
                    replyTtl: null,
                    rttMs: event.rttMs === null ? null : ofFirst(event.rttMs < SYN_REPEAT, event.rttMs),
                    closed: true,
                    small: true,
                    info: null,
                };
        case 'local':
            return {
                kind: 'local',
                errno: event.errno,
                mtu: event.mtu,
                doing: event.doing ?? null,
                reject: event.reject ?? null,
            };
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/js/engine/scheduler.js
/** More resumptions than this in one poll is a measurement that spins: an error in the engine, not in the network. */
const MAX_RESUMPTIONS = 100_000;
class Running {
    done = false;
    result;
    wait = { until: null, ready: () => true };
    inbox = [];
    #generator;
    #tasks;
    #children = [];
    constructor(tasks, measurement) {
        this.#tasks = tasks;
        this.#generator = measurement(this);
    }
    get now() {
        return this.#tasks.now;
    }
    send(probe) {
        return this.#tasks.send(probe, this);
    }
    command(command) {
        this.#tasks.command(command);
    }
    adopt(id) {
        this.#tasks.adopt(id, this);
    }
    receive() {
        return this.inbox.shift();
    }
    spawn(measurement) {
        const child = this.#tasks.start(measurement);
        this.#children.push(child);
        return child;
    }
    cancel() {
        if (this.done)
            return;
        this.done = true;
        for (const child of this.#children)
            child.cancel();
        this.#generator.return(undefined);
    }
    runnable() {
        if (this.done)
            return false;
        const { until, ready, inbox } = this.wait;
        return (inbox === true && this.inbox.length > 0) || (until !== null && until <= this.now) || ready?.() === true;
    }
    resume() {
        const step = this.#generator.next();
        if (step.done) {
            this.done = true;
            this.result = step.value;
        }
        else {
            this.wait = step.value;
        }
    }
}
class Scheduler {
    now = 0;
    #nextId;
    #running = [];
    #owners = new Map();
    #flows = new Map();
    #outbox = [];
    #record;
    /**
     * @param nextId gives ids that nobody else on the same network uses
     * @param record writes an event into the log, before any task sees it
     */
    constructor(nextId, record = () => { }) {
        this.#nextId = nextId;
        this.#record = record;
    }
    start(measurement) {
        const task = new Running(this, measurement);
        this.#running.push(task);
        return task;
    }
    send(probe, owner) {
        const id = this.#nextId();
        this.#owners.set(id, owner);
        if (probe.kind === 'datagram')
            this.#flows.set(probe.flow, owner);
        this.#outbox.push({ ...probe, id });
        return id;
    }
    command(command) {
        if (command.kind === 'close')
            this.#owners.delete(command.id);
        this.#outbox.push(command);
    }
    adopt(id, owner) {
        this.#owners.set(id, owner);
    }
    /** Takes an event in; it is acted upon in the next `poll`. Events for closed probes are dropped. */
    handle(event) {
        const owner = event.kind === 'unidentified' ? this.#flows.get(event.flow) : this.#owners.get(event.id);
        if (!owner)
            return;
        this.#record(event);
        if (!owner.done)
            owner.inbox.push(event);
    }
    /** Runs all that can run at `now` and tells what is wanted next. */
    poll(now) {
        this.now = Math.max(now, this.now);
        for (let resumed = 0, again = true; again;) {
            again = false;
            for (let i = 0; i < this.#running.length; i++) {
                const task = this.#running[i];
                if (!task?.runnable())
                    continue;
                if (++resumed > MAX_RESUMPTIONS)
                    throw new Error('a measurement resumes without end');
                task.resume();
                again = true;
            }
        }
        const live = this.#running.filter((task) => !task.done);
        this.#running.length = 0;
        this.#running.push(...live);
        const times = live.map((task) => task.wait.until).filter((until) => until !== null);
        const commands = this.#outbox;
        this.#outbox = [];
        return { commands, wakeAt: times.length > 0 ? Math.min(...times) : null, ended: live.length === 0 };
    }
    /** Ends every measurement where it stands. */
    cancel() {
        for (const task of this.#running)
            task.cancel();
    }
}
/** The next inbox, or null when `until` came first. */
function* nextEvent(scope, until) {
    for (;;) {
        const event = scope.receive();
        if (event)
            return event;
        if (until !== null && until <= scope.now)
            return null;
        yield { until, inbox: true };
    }
}
/** Waits until `condition` holds or `until` comes; tells whether it holds. Mail is left in the box. */
function* when(scope, condition, until) {
    while (!condition()) {
        if (until !== null && until <= scope.now)
            return false;
        yield { until, ready: condition };
    }
    return true;
}
/** Waits for every task. */
function* join(scope, tasks) {
    yield* when(scope, () => tasks.every((task) => task.done), null);
}

;// CONCATENATED MODULE: ./build/js/engine/facts/loss-seen.js
/** Whether a handshake with a port that answers went unanswered. */
function handshakesLost(log) {
    const sent = log.probes.filter(({ service, ttl, purpose, withdrawn }) => service === 'tcp' && ttl === null && purpose === 'reach' && !withdrawn);
    const answering = new Set(sent.filter((probe) => log.arrived(probe)).map(({ port }) => port));
    return sent.some(({ port, reply }) => !reply && answering.has(port));
}
/** Whether any hop or the target left a probe unanswered though it answers: loss, or a rate limit. */
function lossSeen(log) {
    const hops = Map.groupBy(log.probes.filter(({ purpose, withdrawn }) => purpose === 'hop' && !withdrawn), ({ service, ttl }) => `${service} ${ttl}`);
    const partly = [...hops.values()].some((probes) => probes.some(({ reply }) => reply) && probes.some(({ reply }) => !reply));
    return partly || handshakesLost(log);
}

;// CONCATENATED MODULE: ./build/js/engine/timing.js
/** Never wait less: a busy runner may be this late in reading its sockets. */
const LEAST_WAIT = 60;
/** Who has answered before is given longer, since one answer missing will be called loss. */
const LEAST_WAIT_FOR_KNOWN = 250;
/** Linux routers answer one ICMP error a second to one peer once their burst is spent (net.ipv4.icmp_ratelimit). */
const RATE_LIMIT_PAUSE = 1050;
/** The wait for a probe: `same` is its own hop's round-trip time, `later` a farther hop's; null: not known. */
function waitFor(same, later, most) {
    if (same !== null)
        return Math.min(most, Math.max(LEAST_WAIT_FOR_KNOWN, 3 * same));
    return Math.min(most, later === null ? most : Math.max(LEAST_WAIT, 10 * later));
}
/**
 * Silent tries after which loss alone explains the silence in fewer than one of 400 cases, where `received` of `sent` like
 * ones came back: Laplace's rule of succession over the whole run of silence. Bounded, to be polite.
 */
function triesToRuleOutLoss(sent, received, least = 3, most = 12) {
    const lost = Math.max(0, sent - received);
    let tries = 0;
    for (let chance = 1; chance >= 1 / 400 && tries < most; chance *= (lost + tries) / (sent + tries + 1))
        tries++;
    return Math.max(least, tries);
}

;// CONCATENATED MODULE: ./build/js/engine/steps/connection.js
/**
 * TCP connections as probes: the handshake, tried again without waiting for the kernel's own repeat after a second, and
 * the segment of exact size, which passed when the peer acknowledged it whole (shared facts, measuring without ICMP).
 */




/** Tries of a first handshake, when nothing is known of the path; the last leaves time for one answer from afar. */
const FIRST_TRIES = [0, 250, 500, 750, 1000];
const FIRST_GIVE_UP = 1300;
/** Asked beside 443 where no port is named. */
const HTTP_PORT = 80;
/** Retransmissions leave at about 0.2, 0.4 and 0.9 s: three losses of one size are seen by then. */
const SEGMENT_WAIT = 950;
/** Opens a connection: the first of the tries to be answered. The others are closed. */
function* connect(scope, log, request, shape) {
    const { to } = request;
    const { port } = shape;
    const start = scope.now;
    const open = [];
    let answer = { kind: 'silent' };
    try {
        for (let next = 0; answer.kind === 'silent';) {
            const nextTry = shape.tries[next];
            const event = yield* nextEvent(scope, start + Math.min(shape.giveUp, nextTry ?? shape.giveUp));
            if (event) {
                if (event.kind === 'connected')
                    answer = { kind: 'connected', id: event.id, info: event.info, rttMs: event.rttMs };
                else if (event.kind === 'reset')
                    answer = { kind: 'reset' };
                else if (event.kind === 'local' && open.every(({ reply }) => reply?.kind === 'local'))
                    answer = { kind: 'refused' };
                continue;
            }
            if (nextTry === undefined || nextTry >= shape.giveUp)
                break;
            const id = scope.send({
                kind: 'connect',
                to,
                port,
                ttl: null,
                minTtl: shape.minTtl ?? null,
                maxSeg: shape.maxSeg ?? null,
                stream: shape.stream ?? null,
            });
            const size = smallSize('tcp', to.family);
            open.push(log.sent({ id, service: 'tcp', port, ttl: null, size, purpose: shape.purpose, sentAt: scope.now }));
            next++;
        }
    }
    finally {
        const kept = answer.kind === 'connected' ? answer : null;
        for (const probe of open) {
            if (probe.id === kept?.id)
                continue;
            scope.command({ kind: 'close', id: probe.id });
            // One that had no time to be answered is not lost.
            if (kept && !probe.reply && scope.now - probe.sentAt < 2 * kept.rttMs)
                probe.withdrawn = true;
        }
    }
    return answer;
}
/** What may be said to a port without harm. */
function speaks(request, port) {
    return port === HTTP_PORT && request.port === null ? 'http' : request.speaks;
}
/**
 * Sends `bytes` over a fresh connection as one segment, `rest` more bytes at once behind it, and waits for the segment's
 * acknowledgement. A kernel that learned of a
 * smaller path MTU meanwhile cut the segment: then `size` failed, though its bytes arrived.
 */
function* sendSegment(scope, log, request, connection, bytes, { wait = SEGMENT_WAIT, rest = 0 } = {}) {
    const { family } = request.to;
    const size = packetSize(bytes, connection.info, family);
    const until = scope.now + wait + 2 * connection.rttMs;
    const id = scope.send({ kind: 'transmit', connection: connection.id, bytes, ttl: null });
    const segment = log.sentSegment({ id, connection: connection.id, payload: bytes, size, sentAt: scope.now });
    if (rest > 0)
        scope.send({ kind: 'transmit', connection: connection.id, bytes: rest, ttl: null });
    let received = 0;
    for (;;) {
        const event = yield* nextEvent(scope, until);
        if (!event) {
            scope.command({ kind: 'inspect', connection: connection.id });
            let last = yield* nextEvent(scope, scope.now + LEAST_WAIT);
            while (last && last.kind !== 'inspected')
                last = yield* nextEvent(scope, scope.now + LEAST_WAIT);
            segment.outcome = { kind: 'lost', retransmissions: last?.info.totalRetrans ?? 0 };
            return { outcome: 'failed', size, info: last?.info ?? null, received, reset: false };
        }
        if (event.kind === 'data')
            received = event.total;
        if (event.kind === 'acked' && event.id === id) {
            const whole = segment.outcome.kind === 'acked' && segment.outcome.whole;
            return { outcome: whole ? 'passed' : 'failed', size, info: event.info, received, reset: false };
        }
        if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local') {
            if (segment.outcome.kind === 'pending')
                segment.outcome = { kind: 'refused' };
            return { outcome: 'unknown', size, info: null, received, reset: event.kind === 'reset' };
        }
    }
}
/** Whether the segment left and nothing came back: no message of a smaller path MTU either, which would have cut it. */
function vanished({ outcome, info }) {
    return outcome === 'failed' && info !== null && info.unacked > 0;
}
/** Only a path with a black hole sees so many connections; a healthy one needs no search. */
const AT_ONCE = 32;
/** Tests sizes by TCP: a connection for each, `AT_ONCE` at a time. */
function tcpSizeTester(log, request, port, rtt, losses) {
    return {
        lossy: () => losses.seen || handshakesLost(log),
        atOnce: AT_ONCE,
        *test(scope, sizes, times = 1) {
            const outcomes = new Map();
            const tries = sizes.flatMap((size) => Array(times).fill(size));
            for (let i = 0; i < tries.length; i += AT_ONCE) {
                const tasks = tries.slice(i, i + AT_ONCE).map((size) => scope.spawn(function* one(own) {
                    const outcome = yield* testSize(own, log, request, port, size, rtt, losses);
                    // Of several tries of one size one that passed is enough.
                    if (outcomes.get(size) !== 'passed')
                        outcomes.set(size, outcome);
                }));
                yield* join(scope, tasks);
            }
            return outcomes;
        },
    };
}
function* testSize(scope, log, request, port, size, rtt, losses) {
    const { family } = request.to;
    const wait = Math.max(LEAST_WAIT * 2, 3 * rtt);
    const stream = {
        protocol: speaks(request, port),
        serverName: request.serverName,
        bytes: size - TCP_HEADERS[family],
    };
    const connection = yield* connect(scope, log, request, {
        port,
        stream,
        tries: [0, wait, 2 * wait, 3 * wait, 4 * wait],
        giveUp: 5 * wait + 200,
        purpose: 'special',
    });
    if (connection.kind !== 'connected')
        return 'unknown';
    const bytes = stream.bytes - (connection.info.timestamps ? TIMESTAMPS : 0);
    const testable = bytes <= connection.info.sndMss;
    const result = testable ? yield* sendSegment(scope, log, request, connection, bytes) : null;
    scope.command({ kind: 'close', id: connection.id });
    if (result?.outcome === 'passed' && (result.info?.totalRetrans ?? 0) > 0)
        losses.seen = true;
    return result?.outcome ?? 'unknown';
}

;// CONCATENATED MODULE: ./build/js/engine/steps/flow-hops.js



/** A byte with too small a TTL is sent at 0, about 0.2 and 0.4 s: three tries. */
const UNACKNOWLEDGED = 450;
const MOST_STEPS = 4;
/** The hop count of one flow to `port`, searched down from `guess`; null: not even `guess` was shown to suffice. */
function* hopsOfFlow(scope, log, request, port, rtt, guess) {
    const stream = { protocol: speaks(request, port), serverName: request.serverName, bytes: 517 };
    const wait = Math.max(LEAST_WAIT, 3 * rtt);
    const handshake = yield* connect(scope, log, request, {
        port,
        stream,
        tries: [0, wait],
        giveUp: 3 * wait,
        purpose: 'special',
    });
    if (handshake.kind !== 'connected')
        return null;
    const connection = handshake.id;
    function* arrives(ttl) {
        const id = scope.send({ kind: 'transmit', connection, bytes: 1, ttl });
        const until = scope.now + UNACKNOWLEDGED + 2 * rtt;
        for (let event = yield* nextEvent(scope, until); event; event = yield* nextEvent(scope, until)) {
            if (event.kind === 'acked' && event.id === id)
                return true;
            if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local')
                return null;
        }
        return false;
    }
    let hops = null;
    for (let ttl = guess; ttl > 0 && ttl > guess - MOST_STEPS; ttl--) {
        if ((yield* arrives(ttl)) !== true)
            break;
        hops = ttl;
    }
    scope.command({ kind: 'close', id: connection });
    return hops;
}

// EXTERNAL MODULE: ./build/js/engine/facts/routing-loop.js
var routing_loop = __webpack_require__(8426);
;// CONCATENATED MODULE: ./build/js/engine/steps/hops.js
/**
 * Hop discovery: a window of TTLs that runs ahead of the answers, so that a path costs about one round trip and few probes
 * fly past the target. In order:
 *
 * 1. Probes go out for TTLs up to `AHEAD` beyond the farthest answer. Where answers stop coming the window grows all
 *    the same after a stall, so that silent routers cost a short pause and not a timeout each.
 * 2. A hop that answered is asked again at once until it has its number of probes.
 * 3. The lowest TTL from which the target answers, or at which a router says that it can't be reached, ends the window.
 *    So do a loop, a long run of silence, and the last TTL allowed.
 * 4. A hop that stayed silent is asked again after a pause that rate limiters forgive.
 * 5. The TTL before the target's is asked often enough to rule out that only loss, or loss and a limit on the target's own
 *    ICMP errors, kept the target silent there.
 * 6. Once a router quotes too little to tell probes of one flow apart, UDP probes go to ports of their own. Once the target
 *    answers in words that name no probe, they come from ports of their own.
 */






/**
 * TTLs in flight beyond the farthest answer; more where that took `FAR` milliseconds, since each then costs as much. A Linux
 * target answers a burst of six, then one a second: most probes that fly past it must not use that up.
 */
const AHEAD = { near: 4, far: 6 };
const FAR = 20;
/** Silent TTLs in a row after which nothing more is expected. */
const SILENT_RUN = 24;
/** Silent TTLs behind the last answer that are asked again. */
const RETRIED_TAIL = 3;
/** Tries at the TTL before the target's, where nobody answers: they reach nobody's service, and a wrong count is worse. */
const EDGE_TRIES = 9;
/** More tries there, a pause apart, where the target answers by ICMP errors: so seldom that a burst proves little. */
const PACED_EDGE_TRIES = { usual: 1, limited: 3, lossy: 6 };
/** How long the window waits for answers before it grows without them, milliseconds. */
const STALL = { least: 20, most: 250, unknown: 90 };
/** traceroute's classic base port, for probes that need a port each. */
const OWN_PORTS = { base: 33434, count: 8192 };
/** Errors of this machine that a later try may not meet. */
const TRANSIENT = new Set(['ENOBUFS', 'EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM', 'EMSGSIZE']);
class HopSearch {
    /** The lowest TTL with an answer of the target; null: none yet. */
    target = null;
    /** The lowest TTL at which a router said that the target can't be reached; null: none. */
    verdict = null;
    /** The TTL by which a loop was plain; null: none. */
    loop = null;
    /** This machine refused to send. */
    refused = false;
    done = false;
    #scope;
    #log;
    #request;
    #ask;
    /** By TTL; the entry for TTL 0 stays unused. */
    #slots = [{ probes: [], retried: true, edgeRounds: 0 }];
    /** Which port of its own each probe has, besides those of the request. */
    #own = null;
    #stretched = 0;
    /** The target did more than refuse a handshake. */
    #accepted = false;
    #progressAt;
    constructor(scope, log, request, ask) {
        this.#scope = scope;
        this.#log = log;
        this.#request = request;
        this.#ask = ask;
        this.#progressAt = scope.now;
    }
    /** Runs the search to its end. */
    *run() {
        for (;;) {
            this.#stretch();
            const wakeAt = this.#tend();
            if (wakeAt === null)
                break;
            // All that has come counts before anything is judged by the time: a busy machine reads late.
            let event = yield* nextEvent(this.#scope, wakeAt);
            for (; event; event = this.#scope.receive() ?? null)
                this.#note(event);
        }
        for (const { probes } of this.#slots) {
            for (const { id, reply } of probes)
                if (!reply)
                    this.#scope.command({ kind: 'close', id });
        }
        this.done = true;
    }
    #note(event) {
        if (event.kind === 'unidentified')
            this.#tellApart(event.icmp === null ? 'flows' : 'ports');
        // A connection has told all it can; a datagram's socket serves the others.
        const told = event.kind === 'connected' || event.kind === 'reset' || (event.kind === 'icmp' && this.#ask.service === 'tcp');
        if (told)
            this.#scope.command({ kind: 'close', id: event.id });
        const probe = event.kind === 'unidentified' ? null : this.#log.probe(event.id);
        if (probe?.reply)
            this.#answered(probe);
    }
    /** How its probes ask. */
    get service() {
        return this.#ask.service;
    }
    /** The highest TTL that has been probed. */
    get top() {
        return this.#slots.length - 1;
    }
    /** The window has run twice its width past the last answer, or to its end, and nothing came. */
    get stuck() {
        const silent = this.target === null && this.top - this.farthest >= Math.min(2 * this.#ahead, this.#limit - this.farthest);
        return silent && this.#scope.now >= this.#progressAt + this.#stall();
    }
    /** The target answered some of its probes by ICMP errors, and others not at all. */
    get lostAtTarget() {
        const probes = this.target === null ? [] : this.#slots.slice(this.target).flatMap(({ probes }) => probes);
        return probes.some(({ reply }) => !reply) && probes.some(({ reply }) => reply?.kind === 'icmp');
    }
    /** The highest TTL at which anything answered; 0: none. */
    get farthest() {
        return Math.max(0, this.#slots.findLastIndex(({ probes }) => probes.some(fromNetwork)));
    }
    get #ahead() {
        const rtt = leastRtt(this.#slots[this.farthest]?.probes ?? []);
        return rtt !== null && rtt >= FAR ? AHEAD.far : AHEAD.near;
    }
    get #limit() {
        const { maxHops } = this.#request;
        return Math.min(maxHops, this.farthest + SILENT_RUN, this.target ?? 255, this.verdict ?? 255, this.loop ?? 255);
    }
    #send(ttl) {
        let slot = this.#slots[ttl];
        if (!slot) {
            slot = { probes: [], retried: false, edgeRounds: 0 };
            this.#slots[ttl] = slot;
        }
        const { service } = this.#ask;
        const count = this.#log.probes.length;
        const ask = this.#own === 'ports' ? { service, port: OWN_PORTS.base + (count % OWN_PORTS.count) } : this.#ask;
        const flow = this.#own === 'flows' ? FLOWS.own + (count % OWN_FLOWS) : FLOWS.hops;
        slot.probes.push(sendProbe(this.#scope, this.#log, this.#request, ask, { ttl, purpose: 'hop', flow }));
    }
    /** Rule 1 and 3: opens the window as far as the answers, or the time without any, allow. */
    #stretch() {
        if (this.refused)
            return;
        const { now } = this.#scope;
        if (this.top > 0 && this.top < this.#limit && now >= this.#progressAt + this.#stall())
            this.#stretched = this.top + this.#ahead;
        const horizon = Math.min(this.#limit, Math.max(this.farthest + this.#ahead, this.#stretched));
        while (this.top < horizon) {
            this.#send(this.top + 1);
            this.#progressAt = now;
        }
    }
    #stall() {
        const rtt = targetRtt(this.#log) ?? this.#rttFrom(1);
        return rtt === null ? STALL.unknown : Math.min(STALL.most, Math.max(STALL.least, 1.5 * rtt + 10));
    }
    /** The largest of the hops' least round-trip times from `ttl` on; null: none answered. */
    #rttFrom(ttl) {
        const rtts = this.#slots.slice(ttl).flatMap(({ probes }) => leastRtt(probes) ?? []);
        return rtts.length > 0 ? Math.max(...rtts) : null;
    }
    /** Rules 2, 4 and 5; gives when to look again, or null when nothing is left to wait for. */
    #tend() {
        const { now } = this.#scope;
        const times = [];
        if (this.top < this.#limit && !this.refused)
            times.push(this.#progressAt + this.#stall());
        for (let ttl = 1; ttl <= this.top; ttl++) {
            const slot = this.#slots[ttl];
            this.#askMore(ttl, slot);
            const waitUntil = this.#waitUntil(ttl, slot);
            if (waitUntil > now) {
                times.push(waitUntil);
                continue;
            }
            const retryAt = this.#retryAt(ttl, slot);
            if (retryAt === null)
                continue;
            if (retryAt > now) {
                times.push(retryAt);
            }
            else {
                for (let missing = this.#askAgain(ttl, slot); missing > 0; missing--)
                    this.#send(ttl);
                times.push(this.#waitUntil(ttl, slot));
            }
        }
        return times.length > 0 ? Math.max(now, Math.min(...times)) : null;
    }
    /** Rule 2. Probes that flew past the target reached it, and count as its own. */
    #askMore(ttl, slot) {
        if (this.refused || ttl > this.#limit || !slot.probes.some(fromNetwork))
            return;
        const counted = ttl === this.target ? this.#slots.slice(ttl).flatMap(({ probes }) => probes) : slot.probes;
        // One that this machine refused to send counts as well: at once it would refuse the next.
        const spent = counted.filter(({ withdrawn, reply }) => !withdrawn || reply?.kind === 'local').length;
        for (let i = spent; i < this.#request.probes; i++)
            this.#send(ttl);
    }
    /** Until when answers to this TTL's probes are worth waiting for. */
    #waitUntil(ttl, slot) {
        const { probeTimeoutMs } = this.#request;
        const later = this.#rttFrom(ttl + 1) ?? targetRtt(this.#log);
        // One hop before the target it is the target's answer that is waited for.
        const same = leastRtt(slot.probes) ?? (this.#edge(ttl) ? targetRtt(this.#log) : null);
        const wait = waitFor(same, later, probeTimeoutMs);
        const open = slot.probes.filter(({ reply, withdrawn }) => !reply && !withdrawn);
        return open.length > 0 ? Math.max(...open.map(({ sentAt }) => sentAt)) + wait : 0;
    }
    /** Rules 4 and 5: when a silent hop is to be asked again; null: not. */
    #retryAt(ttl, slot) {
        if (this.refused || ttl >= (this.target ?? 256) || ttl > this.#limit)
            return null;
        if (slot.probes.some(fromNetwork))
            return null;
        const last = Math.max(...slot.probes.map(({ sentAt }) => sentAt));
        if (this.#edge(ttl)) {
            if (slot.edgeRounds === 0)
                return last;
            // Where no router is heard, loss can't be told from a limit.
            const lossy = lossSeen(this.#log) || (this.lostAtTarget && this.#farthestRouter() === 0);
            const paced = PACED_EDGE_TRIES[lossy ? 'lossy' : this.lostAtTarget ? 'limited' : 'usual'];
            return this.#targetMayLimit() && slot.edgeRounds <= paced ? last + RATE_LIMIT_PAUSE : null;
        }
        if (slot.retried)
            return null;
        // Where no router is ever heard, and the target is, asking again only costs time.
        if (this.#farthestRouter() === 0 && targetRtt(this.#log) !== null)
            return null;
        if (this.target === null && ttl > this.#farthestRouter() + RETRIED_TAIL)
            return null;
        return last + RATE_LIMIT_PAUSE;
    }
    /** How many more probes a silent hop is to get now. */
    #askAgain(ttl, slot) {
        if (!this.#edge(ttl)) {
            slot.retried = true;
            return Math.max(1, this.#request.probes - slot.probes.length);
        }
        return slot.edgeRounds++ === 0 ? this.#edgeTries(slot) : 1;
    }
    /** Hosts send only so many ICMP errors. */
    #targetMayLimit() {
        return this.#slots
            .slice(this.target ?? 256)
            .some(({ probes }) => probes.some(({ reply }) => reply?.kind === 'icmp'));
    }
    #farthestRouter() {
        const byRouter = (probe) => probe.reply?.kind === 'icmp' && !this.#log.arrived(probe);
        return Math.max(0, this.#slots.findLastIndex(({ probes }) => probes.some(byRouter)));
    }
    #edge(ttl) {
        return this.target !== null && ttl === this.target - 1;
    }
    #edgeTries(slot) {
        const toTarget = this.#slots.slice(this.target ?? 0).flatMap(({ probes }) => probes);
        const tries = triesToRuleOutLoss(toTarget.length, toTarget.filter(fromNetwork).length, EDGE_TRIES);
        return Math.max(1, tries - slot.probes.length);
    }
    #answered(probe) {
        const { reply, ttl } = probe;
        if (!reply || ttl === null)
            return;
        probe.withdrawn = false;
        if (reply.kind === 'local') {
            probe.withdrawn = true;
            if (!TRANSIENT.has(reply.errno) && this.farthest === 0)
                this.refused = true;
            return;
        }
        if (this.#log.arrived(probe)) {
            // Where some connections are accepted, who refuses others may stand before the target.
            const accepted = reply.kind !== 'answer' || !reply.closed;
            if (this.target === null || (accepted && !this.#accepted))
                this.target = ttl;
            else if (ttl < this.target && accepted === this.#accepted)
                this.target = ttl;
            this.#accepted ||= accepted;
        }
        else if (reply.kind === 'icmp' &&
            (reply.verdict === 'network' || reply.verdict === 'host' || reply.verdict === 'prohibited')) {
            this.verdict = Math.min(ttl, this.verdict ?? ttl);
        }
        else if (this.loop === null && (0,routing_loop/* routingLoop */.F)(this.#log).length > 0) {
            this.loop = this.farthest;
        }
    }
    /** Rule 6: what is under way can't be told apart; ask it again so that it can. */
    #tellApart(own) {
        if (this.#own !== null || this.#ask.service !== 'udp')
            return;
        this.#own = own;
        for (let ttl = 1, top = this.top; ttl <= top; ttl++) {
            const open = this.#slots[ttl].probes.filter(({ reply }) => !reply);
            for (const probe of open)
                probe.withdrawn = true;
            if (open.length > 0)
                this.#send(ttl);
        }
    }
}
function fromNetwork({ reply }) {
    return reply !== null && reply.kind !== 'local';
}
function leastRtt(probes) {
    const rtts = probes.flatMap(({ reply }) => (reply && reply.kind !== 'local' ? (reply.rttMs ?? []) : []));
    return rtts.length > 0 ? Math.min(...rtts) : null;
}

;// CONCATENATED MODULE: ./build/js/engine/facts/routers.js
/** Ascending. */
function routerTtls({ probes }) {
    const ttls = probes.flatMap(({ ttl, purpose, reply }) => ttl !== null && purpose === 'hop' && reply?.kind === 'icmp' && reply.verdict === 'expired' ? [ttl] : []);
    return [...new Set(ttls)].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/js/engine/search/size-search.js
/**
 * The search for the largest packet that passes, without I/O. `next` says which sizes to test, `record` learns what came of
 * them. Two rounds find the exact byte: first the sizes that links commonly have, then every size in the gap that is left. Where
 * packets get lost anyway the size that failed is tested once more, since loss looks like a narrow link (RFC 8899 section 5.1.3).
 */
/** Losses of one size before it counts as failed: RFC 8899 section 5.1.3. */
const MAX_PROBES = 3;
/** Path MTUs that links and tunnels commonly have, and the IPv6 and IPv4 minima. */
const COMMON_SIZES = [
    576, 1006, 1200, 1280, 1300, 1320, 1340, 1350, 1360, 1380, 1390, 1400, 1410, 1420, 1430, 1440, 1450, 1454, 1460, 1464,
    1468, 1472, 1476, 1480, 1484, 1488, 1492, 1496, 1500, 1600, 2000, 3000, 4352, 4470, 6000, 8000, 8500, 8800, 8900,
    8920, 8950, 8951, 8980, 8981, 9000, 9001, 9100, 9180, 9216,
];
/** Sizes tested at once in a gap, at most; a larger gap is first divided by as many. */
const BURST = 12;
const MOST_ROUNDS = 24;
/** The size that failed is tested so much more often at last where packets get lost anyway. */
const LOSSY_TIMES = 3;
/** Rounds of which nothing can be said, before the search is given up. */
const MOST_UNCLEAR = 2;
/** Rounds that keep to common sizes as long as any is left between the bounds. */
const COMMON_ROUNDS = 6;
class SizeSearch {
    #passes;
    #fails;
    #confirmed = false;
    #ended = false;
    #rounds = 0;
    #unclear = 0;
    #known;
    #least;
    #tested = new Set();
    /** @param least the smallest size worth a test, bytes */
    constructor(known, least) {
        this.#known = known;
        this.#least = least;
        this.#passes = known.passes;
        this.#fails = known.fails;
    }
    get found() {
        return { passes: this.#passes, fails: this.#fails, confirmed: this.#confirmed };
    }
    /** What to test next; null: the search has ended. `lossy`: packets of sizes that pass get lost too. */
    next(lossy, atOnce) {
        const fails = this.#fails;
        if (this.#ended || this.#confirmed || fails === null || this.#rounds === MOST_ROUNDS)
            return null;
        const common = this.#rounds++ < COMMON_ROUNDS;
        const sizes = between(this.#passes ?? this.#least - 1, fails, this.#least, atOnce, common);
        if (sizes.length > 0)
            return { sizes, times: 1 };
        if (!this.#tested.has(fails) || lossy)
            return { sizes: [fails], times: lossy ? LOSSY_TIMES : 1 };
        this.#confirmed = true;
        return null;
    }
    record({ sizes }, outcomes) {
        const [first] = sizes;
        const repeated = sizes.length === 1 && first === this.#fails;
        this.#learn(outcomes);
        if (sizes.every((size) => outcomes.get(size) === 'unknown') && ++this.#unclear >= MOST_UNCLEAR)
            this.#ended = true;
        if (repeated)
            this.#confirmed = outcomes.get(first) === 'failed';
        else
            for (const size of sizes)
                this.#tested.add(size);
        if (!repeated && this.#passes === null)
            this.#ended = true;
        // What passed after all reopens the search up to the size that was first known to fail.
        if (repeated && this.#fails === null && this.#passes !== null && (this.#known.fails ?? 0) > this.#passes)
            this.#fails = this.#known.fails;
    }
    #learn(outcomes) {
        for (const [size, outcome] of outcomes)
            if (outcome === 'passed')
                this.#passes = Math.max(size, this.#passes ?? 0);
        const passes = this.#passes ?? 0;
        // A failure below a size that passed was loss.
        const failed = [...outcomes].flatMap(([size, outcome]) => (outcome === 'failed' && size > passes ? [size] : []));
        if (this.#fails !== null && this.#passes !== null && this.#fails <= passes)
            this.#fails = null;
        if (failed.length > 0)
            this.#fails = Math.min(this.#fails ?? Number.POSITIVE_INFINITY, ...failed);
    }
}
/** Sizes strictly between `low` and `fails`; none where they are neighbours. `common`: such as links have, while any is left. */
function between(low, fails, least, atOnce, common) {
    const gap = fails - low - 1;
    if (gap <= 0)
        return [];
    if (common) {
        const sizes = COMMON_SIZES.filter((size) => size > low && size < fails && size >= least);
        if (sizes.length > 0)
            return spread(Math.min(atOnce, sizes.length), sizes.length, (index) => sizes[index]);
    }
    return spread(Math.min(BURST, atOnce, gap), gap, (index) => low + 1 + index);
}
/** `count` of `total` values, evenly apart: all of them, or those that divide the whole into equal parts. */
function spread(count, total, pick) {
    const index = (i) => (count === total ? i : Math.floor(((i + 1) * total) / (count + 1)));
    const picked = Array.from({ length: count }, (_, i) => pick(index(i)));
    return [...new Set(picked.filter((size) => size !== undefined))];
}

;// CONCATENATED MODULE: ./build/js/engine/steps/datagram-sizes.js
/**
 * Tests sizes by datagrams that the target answers: QUIC Version Negotiation, ICMP echo, an answering UDP service, or the "port
 * unreachable" of a closed port. The answers are small, so that only the way to the target is tested. Targets limit the rate
 * of such answers: a small control goes with every burst, and where it stays unanswered nothing is concluded. A closed port
 * that turns out to be limited is asked one size at a time from then on, slower than the limit.
 */





/** A Linux host sends six "port unreachable" at once to a peer, then one a second; the others answer each. */
const datagram_sizes_AT_ONCE = { closed: 3, answering: 12 };
/** Bursts that went wholly unanswered, control and all, before giving up. */
const MOST_UNANSWERED = 4;
/** Rounds of one size under a rate limit that left no answer for the control. */
const MOST_SPENT = 3;
/** Sizes asked under a rate limit, a few seconds each: enough to halve the common sizes and then a gap. */
const MOST_SLOW = 12;
/** `closed`: the target answers by "port unreachable". */
function datagramSizeTester(log, request, ask, closed, losses) {
    let limited = false;
    let unanswered = 0;
    let slow = 0;
    const atOnce = () => (limited ? 1 : datagram_sizes_AT_ONCE[closed ? 'closed' : 'answering']);
    function* burst(scope, sizes, most, outcomes) {
        const failures = new Map(sizes.map((size) => [size, 0]));
        while (failures.size > 0 && unanswered < MOST_UNANSWERED) {
            const probes = [...failures.keys()].map((size, i) => sendProbe(scope, log, request, ask, { ttl: null, purpose: 'size', size, flow: FLOWS.sizes + i }));
            // The control goes last: sent first it would take the only answer that a rate limit allows.
            const control = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'special', flow: FLOWS.control });
            yield* settle(scope, [control, ...probes], waitFor(targetRtt(log), null, request.probeTimeoutMs));
            const heard = log.arrived(control) || probes.some((probe) => log.arrived(probe));
            for (const probe of probes) {
                const { size, reply } = probe;
                if (log.arrived(probe)) {
                    if ((failures.get(size) ?? 0) > 0)
                        losses.seen = true;
                    outcomes.set(size, 'passed');
                    failures.delete(size);
                }
                else if (reply !== null) {
                    // A too-big message, or a size that this machine refuses.
                    outcomes.set(size, 'failed');
                    failures.delete(size);
                }
                else if (log.arrived(control)) {
                    const count = (failures.get(size) ?? 0) + 1;
                    failures.set(size, count);
                    if (count < most)
                        continue;
                    outcomes.set(size, 'failed');
                    failures.delete(size);
                }
            }
            if (!log.arrived(control)) {
                losses.seen = true;
                if (!heard)
                    unanswered++;
                yield { until: scope.now + RATE_LIMIT_PAUSE };
                if (closed) {
                    limited = true;
                    break;
                }
            }
        }
        for (const size of failures.keys())
            outcomes.set(size, 'unknown');
    }
    /**
     * One size under a rate limit. What stays unanswered spends nothing of it: a small control right behind tells whether there
     * was an answer to spend. After an answer the next one needs time.
     */
    function* alone(scope, size, most) {
        if (++slow > MOST_SLOW)
            return 'unknown';
        const wait = waitFor(targetRtt(log), null, request.probeTimeoutMs);
        for (let round = 0; round < MOST_SPENT; round++) {
            for (let tries = 0; tries < most; tries++) {
                const probe = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'size', size, flow: FLOWS.sizes });
                yield* settle(scope, [probe], wait);
                if (!probe.reply)
                    continue;
                yield { until: probe.sentAt + RATE_LIMIT_PAUSE };
                if (log.arrived(probe))
                    return log.arrived(probe) ? 'passed' : 'failed';
            }
            const control = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'special', flow: FLOWS.control });
            yield* settle(scope, [control], wait);
            yield { until: control.sentAt + RATE_LIMIT_PAUSE };
            if (!log.arrived(control))
                continue;
            // An answer that got lost may have spent the token that those before lacked; by now there is one again.
            const last = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'size', size, flow: FLOWS.sizes });
            yield* settle(scope, [last], wait);
            if (log.arrived(last)) {
                yield { until: last.sentAt + RATE_LIMIT_PAUSE };
                return 'passed';
            }
            return 'failed';
        }
        return 'unknown';
    }
    return {
        lossy: () => losses.seen || lossSeen(log),
        get atOnce() {
            return atOnce();
        },
        *test(scope, sizes, times = 1) {
            const outcomes = new Map();
            const most = times * MAX_PROBES;
            if (limited)
                for (const size of sizes)
                    outcomes.set(size, yield* alone(scope, size, most));
            else
                for (let i = 0; i < sizes.length; i += atOnce())
                    yield* burst(scope, sizes.slice(i, i + atOnce()), most, outcomes);
            return outcomes;
        },
    };
}
/** Waits until every probe has its reply, or `wait` is over; what comes later is not taken for a later probe's. */
function* settle(scope, probes, wait) {
    const until = scope.now + wait;
    for (;;) {
        while (scope.receive())
            ;
        if (probes.every(({ reply }) => reply) || scope.now >= until)
            break;
        yield { until, inbox: true };
    }
    for (const { id, reply } of probes)
        if (!reply)
            scope.command({ kind: 'close', id });
}

;// CONCATENATED MODULE: ./build/js/engine/steps/locate.js
/**
 * Where large packets vanish, when routers still say that a TTL ran out: small probes are answered at every hop, large ones only
 * up to the narrow link.
 */






const TRIES = 3;
const locate_MOST_ROUNDS = 6;
const MOST_UNHEARD = 2;
/** Probes for each hop and try: all of them must vanish. More would use up what rate limiters allow. */
const PROBES = { usual: 2, lossy: 3 };
/** The last hop that `fails` bytes reached though the next answering hop was not; null: the answers do not tell. */
function* locateHole(scope, log, request, fails) {
    const reached = new Set();
    const tries = new Map();
    for (let round = 0; round < locate_MOST_ROUNDS; round++) {
        // Anew each time: hops that were lost or limited at first answer later, and the narrow link may be behind one of them.
        const last = Math.max(0, ...reached);
        const farther = routerTtls(log).filter((ttl) => ttl > last);
        const open = farther.filter((ttl) => (tries.get(ttl) ?? 0) < TRIES);
        if (open[0] === undefined || open[0] !== farther[0])
            break;
        if (round > 0)
            yield { until: scope.now + RATE_LIMIT_PAUSE };
        const each = lossSeen(log) ? PROBES.lossy : PROBES.usual;
        // A router that lost all its small probes may answer a large one, and the narrow link lie behind it.
        const unheard = Array.from({ length: open[0] - last - 1 }, (_, i) => last + 1 + i).slice(-MOST_UNHEARD);
        const probes = [...unheard, ...open].flatMap((ttl) => {
            tries.set(ttl, (tries.get(ttl) ?? 0) + 1);
            // A port each tells them apart where the quote does not.
            const port = TRACEPATH_PORT + (log.shortQuotes ? ttl : 0);
            const shape = { ttl, purpose: 'locate', size: fails, flow: FLOWS.locating };
            return Array.from({ length: each }, () => sendProbe(scope, log, request, { service: 'udp', port }, shape));
        });
        yield* settle(scope, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
        for (const { ttl, reply } of probes)
            if (ttl !== null && reply?.kind === 'icmp' && reply.verdict === 'expired')
                reached.add(ttl);
    }
    const last = Math.max(0, ...reached);
    const farther = routerTtls(log).filter((ttl) => ttl > last);
    if (farther.length > 0 && !(yield* smallOnesExpire(scope, log, request, farther)))
        return null;
    if (reached.size > 0)
        return last;
    // Where not even the first hop's router was reached the narrow link is this machine's own; a farther one says nothing of that.
    return routerTtls(log)[0] === 1 ? 0 : null;
}
/** Whether small probes of the same kind come farther than the large ones did: another kind than the trace's may be filtered. */
function* smallOnesExpire(scope, log, request, ttls) {
    const expired = ({ ttl, service, reply }) => service === 'udp' && ttls.includes(ttl ?? 0) && reply?.kind === 'icmp' && reply.verdict === 'expired';
    const small = () => log.probes.some((probe) => probe.purpose !== 'locate' && expired(probe));
    for (let tries = 0; tries < TRIES && !small(); tries++) {
        if (tries > 0)
            yield { until: scope.now + RATE_LIMIT_PAUSE };
        const probes = ttls
            .slice(0, TRIES)
            .map((ttl) => sendProbe(scope, log, request, { service: 'udp', port: TRACEPATH_PORT }, { ttl, purpose: 'special', flow: FLOWS.locating }));
        yield* settle(scope, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
    }
    return small();
}

// EXTERNAL MODULE: ./build/js/engine/facts/loss-limit.js
var loss_limit = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/js/engine/steps/loss.js
/**
 * Probes for a limit on loss: sent until the limit is decided (facts/loss-limit.ts), to whatever of the target answers without a
 * rate limit: a TCP port first, then a UDP service or echo. Where only ICMP errors answer, one a second.
 */





/** Probes at once, and the pause between two rounds, milliseconds: at most 100 a second. */
const ROUNDS = {
    answers: { atOnce: 5, pauseMs: 50 },
    'icmp-errors': { atOnce: 1, pauseMs: RATE_LIMIT_PAUSE },
};
/** @param asks ways to ask the target, the best first; the first that it answered is used, none where it answered none. */
function* measureLoss(scope, log, request, asks, limit) {
    const chosen = choose(log, asks);
    if (!chosen)
        return;
    const { ask, by } = chosen;
    const { atOnce, pauseMs } = ROUNDS[by];
    const rtt = pathRtt(log) ?? request.probeTimeoutMs;
    const wait = Math.min(request.probeTimeoutMs, Math.max(4 * LEAST_WAIT, 3 * rtt));
    let lost = 0;
    let received = 0;
    for (let sent = 0; sent < loss_limit/* MOST_LOSS_PROBES */.wY; sent += atOnce) {
        // Also before the first: what was sent before may have used up what a rate limit allows.
        yield { until: scope.now + pauseMs };
        const probes = Array.from({ length: atOnce }, (_, i) => {
            // A flow each, since some answers name no probe.
            const flow = FLOWS.own + ((sent + i) % OWN_FLOWS);
            return sendProbe(scope, log, request, ask, { ttl: null, purpose: 'loss', flow });
        });
        let settled = false;
        try {
            yield* settle(scope, probes, wait);
            settled = true;
        }
        finally {
            for (const probe of probes) {
                if (!settled && !probe.reply)
                    probe.withdrawn = true;
                if (ask.service === 'tcp')
                    scope.command({ kind: 'close', id: probe.id });
            }
        }
        received += probes.filter((probe) => log.arrived(probe)).length;
        lost += probes.filter(({ reply }) => !reply).length;
        if ((0,loss_limit/* judgeLoss */.Fh)({ sent: received + lost, lost }, limit) !== 'undecided')
            return;
        // This machine, or a router, refuses to carry them: nothing is counted.
        if (probes.every((probe) => probe.reply && !log.arrived(probe)))
            return;
    }
}
/** The first way that is answered without a rate limit, else the first that ICMP errors answer; null: none is answered. */
function choose(log, asks) {
    const answered = (ask, kind) => log.probes.some((probe) => probe.service === ask.service && probe.port === ask.port && probe.reply?.kind === kind && log.arrived(probe));
    const answering = asks.find((ask) => answered(ask, 'answer'));
    if (answering)
        return { ask: answering, by: 'answers' };
    const closed = asks.find((ask) => answered(ask, 'icmp'));
    return closed ? { ask: closed, by: 'icmp-errors' } : null;
}

// EXTERNAL MODULE: ./build/js/engine/facts/largest-passed.js
var largest_passed = __webpack_require__(7466);
// EXTERNAL MODULE: ./build/js/engine/facts/mss.js
var mss = __webpack_require__(8576);
;// CONCATENATED MODULE: ./build/js/engine/facts/size-trials.js
/** Counts packets to the target at the default TTL; `passes`, `fails`: bytes. */
function sizeTrials(log, { passes, fails }) {
    const tests = log.probes.filter(({ ttl, purpose }) => ttl === null && (purpose === 'size' || purpose === 'special'));
    const lost = (probe) => probe.reply === null && !probe.withdrawn && probe.size >= fails;
    const failed = tests.filter((probe) => probe.service !== 'tcp' && lost(probe)).length;
    const passed = tests.filter((probe) => probe.size <= passes && probe.service !== 'tcp' && log.arrived(probe)).length;
    const segments = { failed: 0, passed: 0 };
    for (const { size, outcome } of log.segments) {
        if (outcome.kind === 'lost' && size >= fails)
            segments.failed += 1 + outcome.retransmissions;
        if (outcome.kind === 'acked' && outcome.passed <= passes)
            segments.passed += 1;
    }
    return { failedSends: failed + segments.failed, passedSends: passed + segments.passed };
}

;// CONCATENATED MODULE: ./build/js/engine/steps/follow-too-big.js
/**
 * Path MTU discovery by datagrams, as iputils tracepath does it: full size with the route cache ignored, then whatever size the
 * too-big messages name (RFC 1191, RFC 8201), until a packet arrives, vanishes, or the messages make no sense.
 */






/** Narrowings followed on one path: more routers than that name ever smaller sizes only in a loop of lies. */
const MOST_NARROWINGS = 12;
/** Follows too-big messages down from the local MTU until a packet arrives, vanishes, or the messages make no sense. */
function* followTooBig(scope, log, request, ask) {
    const least = LEAST_MTU[log.family];
    const control = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'special', flow: FLOWS.control });
    let size = (0,local_mtu/* localMtu */.G)(log);
    let probe = yield* sendUntilHeard(scope, log, request, ask, size, control);
    for (let step = 0; step < MOST_NARROWINGS; step++) {
        const { reply } = probe;
        const controlSize = log.arrived(control) ? control.size : null;
        if (log.arrived(probe))
            return { outcome: 'arrived', size, passes: size };
        if (!reply)
            return { outcome: controlSize === null ? 'unheard' : 'unclear', size, passes: controlSize };
        const named = namedMtu(reply);
        if (named === null)
            return { outcome: 'unheard', size, passes: null };
        if (named < least || named >= size)
            return { outcome: 'unclear', size, passes: controlSize };
        // The byte beyond what the router named must be refused too; where it arrives the router was wrong.
        const shape = { ttl: null, purpose: 'size', size: named + 1, flow: FLOWS.sizes };
        const beyond = named + 1 < size ? sendProbe(scope, log, request, ask, shape) : null;
        probe = yield* sendUntilHeard(scope, log, request, ask, named, control);
        if (beyond && !beyond.reply)
            yield* settle(scope, [beyond], LEAST_WAIT);
        if (arrivedOfSize(log, named + 1))
            return { outcome: 'unclear', size, passes: named + 1 };
        if (log.arrived(probe) && !(yield* refuses(scope, log, request, ask, named + 1)))
            return { outcome: 'unclear', size, passes: arrivedOfSize(log, named + 1) ? named + 1 : named };
        size = named;
    }
    return { outcome: 'unheard', size, passes: null };
}
/** Requests for one router's message, a pause apart, before its silence counts: some routers send one message a second. */
const MOST_ASKED = 2;
function arrivedOfSize(log, size) {
    return log.probes.some((probe) => probe.size === size && probe.service !== 'tcp' && log.arrived(probe));
}
/** Whether a packet of `size` bytes was refused as too big, by a router or by this machine: the trial that confirms the size below. */
function wasRefused({ probes, tooBig }, size) {
    return (tooBig.some((message) => message.size === size && message.mtu < size) ||
        probes.some((probe) => probe.size === size && probe.reply?.kind === 'local' && probe.reply.mtu !== null));
}
/** Whether packets of `size` bytes are refused as too big; sends datagrams until a message or an answer tells, or none comes. */
function* refuses(scope, log, request, ask, size) {
    for (let tries = 0; tries < MOST_ASKED && !wasRefused(log, size) && !arrivedOfSize(log, size); tries++) {
        if (tries > 0)
            yield { until: scope.now + RATE_LIMIT_PAUSE };
        yield* sendUntilHeard(scope, log, request, ask, size, null);
    }
    return wasRefused(log, size) && !arrivedOfSize(log, size);
}
/** The MTU that a refusal names, bytes as written; null: it is no refusal for size. */
function namedMtu(reply) {
    if (reply.kind === 'local')
        return reply.mtu;
    return reply.kind === 'icmp' && reply.verdict === 'too-big' ? (reply.icmp.mtu ?? 0) : null;
}
/** Sends `size` bytes until something comes of it; fewer times where the target has not answered the control either. */
function* sendUntilHeard(scope, log, request, ask, size, control) {
    for (let tries = 1;; tries++) {
        const probe = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'size', size, flow: FLOWS.narrowing });
        yield* settle(scope, [probe], waitFor(targetRtt(log), pathRtt(log), request.probeTimeoutMs));
        if (probe.reply || tries >= (control && log.arrived(control) ? MAX_PROBES : 2))
            return probe;
    }
}

;// CONCATENATED MODULE: ./build/js/engine/steps/test-sizes.js

/** Narrows `known` down until `fails` is `passes` + 1, or as far as the answers allow. `least`: see SizeSearch. */
function* searchSizes(scope, tester, known, least) {
    const search = new SizeSearch(known, least);
    for (let wanted = search.next(tester.lossy(), tester.atOnce); wanted;) {
        search.record(wanted, yield* tester.test(scope, wanted.sizes, wanted.times));
        wanted = search.next(tester.lossy(), tester.atOnce);
    }
    return search.found;
}

;// CONCATENATED MODULE: ./build/js/engine/steps/path-mtu.js
/**
 * Path MTU toward the target. TCP goes first, since a "too big" message to a UDP probe also narrows the kernel's route cache, and
 * with it every later TCP segment; then full-size UDP with the cache ignored, as tracepath does it: each too-big message
 * names the next size, and the size is confirmed when the target answers it. Where packets vanish without a message,
 * the exact size is searched by what the target answers: TCP acknowledgements, QUIC, echo, or its closed UDP port.
 */













/** The smallest size searched, bytes: what IPv4 hosts must accept (RFC 791), what IPv6 links must carry (RFC 8200). */
const LEAST_SEARCHED = { 4: 576, 6: 1280 };
/** The first full segment is tried this long, milliseconds: three sends. A search that follows asks longer. */
const FIRST_SEGMENT_WAIT = 450;
/** Messages asked for, a pause apart, before a router's silence counts: the search takes as long. */
const path_mtu_MOST_ASKED = 2;
/** Below this, what is known of an inexact hole is too little to tell what to do: links carry more almost everywhere. */
const LEAST_GAP = 1280;
function opens({ reply, service, port }, asked) {
    return service === 'tcp' && port === asked && reply?.kind === 'answer' && !reply.closed;
}
/** Asks whether a TCP port answers, by a connection that can carry the largest segment. */
function* openControl(scope, log, request, port) {
    const bytes = (0,local_mtu/* localMtu */.G)(log) - TCP_HEADERS[request.to.family];
    const stream = { protocol: speaks(request, port), serverName: request.serverName, bytes };
    const shape = { port, stream, tries: FIRST_TRIES, giveUp: FIRST_GIVE_UP, purpose: 'reach' };
    const handshake = yield* connect(scope, log, request, shape);
    // Where the hop search's handshakes were answered all of these were lost.
    const lost = handshake.kind === 'silent' && log.probes.some((probe) => opens(probe, port));
    return { port, handshake: lost ? yield* connect(scope, log, request, shape) : handshake };
}
/** Sends the largest segment that the connection allows, and the rest of the request right behind it. */
function* fillControl(scope, log, request, port, handshake) {
    const { family } = request.to;
    const { info } = handshake;
    const bytes = (0,local_mtu/* localMtu */.G)(log) - TCP_HEADERS[family];
    scope.adopt(handshake.id);
    const first = Math.min(info.sndMss, bytes);
    const limits = { wait: FIRST_SEGMENT_WAIT, rest: bytes - first };
    return { port, handshake, segment: yield* sendSegment(scope, log, request, handshake, first, limits) };
}
/**
 * Concludes the path MTU toward the target. `control`: the TCP connection that answered, or null. `ask`: the datagram service
 * that stands for the target where TCP leaves the request open.
 */
function* findPathMtu(scope, log, request, control, ask) {
    const local = (0,local_mtu/* localMtu */.G)(log);
    const segment = control?.segment ?? null;
    if (control && segment?.outcome === 'passed' && segment.size >= local)
        return path_mtu_confirm(log, local, 'tcp-ack', 'local-mtu');
    if (control && vanished(control.segment)) {
        if ((yield* searchByTcp(scope, log, request, control, ask)) === 'concluded')
            return;
    }
    if (segment?.outcome === 'passed') {
        const cached = (segment.info?.pmtu ?? local) < local;
        log.conclusions.pmtuLimit = cached ? 'cached-pmtu' : (0,mss/* mss */.a)(log).peer === null ? 'own-mss' : 'peer-mss';
    }
    const narrowing = yield* followTooBig(scope, log, request, ask);
    const passed = (0,largest_passed/* largestPassed */.x)(log) ?? 0;
    const told = log.tooBig.some(({ size }) => size > narrowing.size) || narrowing.size < local;
    if (narrowing.outcome === 'arrived') {
        return path_mtu_confirm(log, narrowing.size, told || answersByIcmp(log, ask) ? 'icmp' : 'udp-reply', told ? null : 'local-mtu');
    }
    if (narrowing.outcome === 'unclear') {
        const losses = { seen: false };
        const closed = answersByIcmp(log, ask);
        const tester = datagramSizeTester(log, request, ask, closed, losses);
        const known = { passes: narrowing.passes, fails: narrowing.size };
        const least = Math.max(LEAST_SEARCHED[log.family], smallSize(ask.service, log.family));
        const limits = yield* searchSizes(scope, tester, known, least);
        const method = closed ? 'icmp' : 'udp-reply';
        const { passes, fails, confirmed } = limits;
        if (confirmed && passes !== null && fails !== null) {
            const explained = log.tooBig.some(({ size, mtu }) => size === fails || (size > fails && mtu === passes));
            if (explained)
                return path_mtu_confirm(log, passes, 'icmp', null);
            if (!closed && echoes(log, ask))
                return yield* holeOfEchoes(scope, log, request, { passes, fails });
            return blackHole(log, limits, method);
        }
        if (fails === null && (passes ?? 0) >= local)
            return path_mtu_confirm(log, local, method, 'local-mtu');
        log.unknown({ code: 'datagrams-unanswered', passes: passes ?? 0, fails: fails ?? local });
        return;
    }
    const kernel = segment?.info?.pmtu ?? null;
    if (told) {
        const refused = yield* refuses(scope, log, request, ask, narrowing.size + 1);
        const largest = (0,largest_passed/* largestPassed */.x)(log) ?? 0;
        if (largest > narrowing.size)
            log.unknown({ code: 'message-contradicted', named: narrowing.size, passed: largest });
        else if (!refused)
            log.unknown({ code: 'message-unproven', named: narrowing.size });
        // A packet of the size that the router named was acknowledged over TCP.
        else if (largest === narrowing.size)
            path_mtu_confirm(log, largest, 'icmp', null);
        else
            log.conclusions.pmtu = { bytes: narrowing.size, status: 'upper-bound', method: 'icmp' };
    }
    else if (segment?.outcome === 'failed' && kernel !== null && kernel < segment.size) {
        // The kernel sends no larger segment any more, and no datagram gets as far as that router.
        if (yield* refuses(scope, log, request, ask, kernel + 1))
            return path_mtu_confirm(log, kernel, 'icmp', null);
        log.conclusions.pmtu = { bytes: kernel, status: 'upper-bound', method: 'icmp' };
    }
    else if (passed > 0) {
        log.conclusions.pmtu = { bytes: local, status: 'upper-bound', method: null };
    }
}
/**
 * A full-size segment vanished: finds the size that passes by TCP, a connection for each size. `told`: routers say after all
 * that such packets are too big, which those that send few messages had kept from TCP.
 */
function* searchByTcp(scope, log, request, control, ask) {
    const { port, handshake, segment } = control;
    const local = (0,local_mtu/* localMtu */.G)(log);
    const losses = { seen: false };
    const tester = tcpSizeTester(log, request, port, handshake.rttMs, losses);
    const least = LEAST_SEARCHED[log.family];
    const asking = scope.spawn((own) => namedFor(own, log, request, ask, segment.size, path_mtu_MOST_ASKED));
    const search = scope.spawn((own) => searchSizes(own, tester, { passes: null, fails: segment.size }, least));
    yield* join(scope, [asking, search]);
    const told = asking.result ?? null;
    const { passes, fails, confirmed } = search.result ?? { passes: null, fails: segment.size, confirmed: false };
    // Who learned of a narrow way meanwhile, this machine or the server, sends no larger segments any more.
    const inexact = passes !== null && passes >= LEAST_GAP && !tester.lossy();
    if (passes !== null && told === passes) {
        // The message narrowed the kernel's route, so that TCP could not try one byte more: datagrams must.
        if (!wasRefused(log, passes + 1))
            return 'told';
        path_mtu_confirm(log, passes, 'tcp-ack', null);
    }
    else if (passes !== null && fails !== null && (confirmed || inexact)) {
        const named = fails < segment.size ? yield* namedFor(scope, log, request, ask, fails, 1) : told;
        if (named === null)
            blackHole(log, { passes, fails }, 'tcp-ack');
        else if (told !== null)
            return 'told';
        else {
            // One router says too big of these, and another swallows the larger ones in silence.
            const refused = named === passes && (yield* refuses(scope, log, request, ask, passes + 1));
            if (confirmed || refused)
                path_mtu_confirm(log, passes, 'tcp-ack', null);
            setHole(log, passes, segment.size);
        }
    }
    else if (passes !== null && fails === null && passes >= local) {
        path_mtu_confirm(log, local, 'tcp-ack', 'local-mtu');
    }
    else {
        log.unknown(passes === null
            ? { code: 'segments-of-all-sizes-lost', size: segment.size, least }
            : { code: 'segments-unacknowledged', passes });
    }
    return 'concluded';
}
/**
 * The MTU that a router named for packets of `bytes` bytes; null: none says that they are too big. TCP shows no messages: a
 * datagram asks for one, `most` times, with the time between that those who send few need.
 */
function* namedFor(scope, log, request, ask, bytes, most) {
    for (let tries = 0;; tries++) {
        const told = log.tooBig.find(({ size }) => size === bytes);
        if (told || tries >= most)
            return told?.mtu ?? null;
        if (tries > 0)
            yield { until: scope.now + RATE_LIMIT_PAUSE };
        yield* sendUntilHeard(scope, log, request, ask, bytes, null);
    }
}
/**
 * Large echoes vanish, there or on their way back: echo answers are as large as the requests. A closed port's small answer to
 * a full-size packet shows that the way there is free; routers that large requests no longer reach show that it is not.
 */
function* holeOfEchoes(scope, log, request, { passes, fails }) {
    const forward = yield* followTooBig(scope, log, request, { service: 'udp', port: TRACEPATH_PORT });
    if (forward.outcome === 'arrived' && forward.size >= fails) {
        path_mtu_confirm(log, forward.size, 'icmp', forward.size >= (0,local_mtu/* localMtu */.G)(log) ? 'local-mtu' : null);
        setHole(log, passes, fails, 'reverse');
        return;
    }
    const afterHop = yield* locateHole(scope, log, request, fails);
    if (afterHop !== null && routerTtls(log).some((ttl) => ttl > afterHop))
        return blackHole(log, { passes, fails }, 'udp-reply');
    log.unknown({ code: 'echo-direction-unknown', passes, fails });
}
/** Whether the target's answers may be as large as what they answer. */
function echoes({ probes }, ask) {
    return probes.some(({ service, reply }) => service === ask.service && reply?.kind === 'answer' && !reply.small);
}
/** Whether the target answers such probes by an ICMP message, as a closed port does. */
function answersByIcmp(log, ask) {
    return log.probes.some((probe) => probe.service === ask.service && probe.reply?.kind === 'icmp' && log.arrived(probe));
}
function path_mtu_confirm(log, bytes, method, limit) {
    log.conclusions.pmtu = { bytes, status: 'confirmed', method };
    log.conclusions.pmtuLimit = limit;
}
/** A forward black hole, and the path MTU that it leaves: exact, or at most what was seen to fail. */
function blackHole(log, { passes, fails }, method) {
    if (passes === null || fails === null)
        return;
    setHole(log, passes, fails);
    if (fails === passes + 1) {
        path_mtu_confirm(log, passes, method, null);
        return;
    }
    log.conclusions.pmtu = { bytes: fails - 1, status: 'upper-bound', method };
    log.unknown({ code: 'sizes-not-tested', passes, fails });
}
function setHole(log, passes, fails, direction = 'forward') {
    log.conclusions.hole = { direction, passes, fails, ...sizeTrials(log, { passes, fails }), afterHop: null };
}

;// CONCATENATED MODULE: ./build/js/engine/steps/proxy-check.js
/** Signs, while measuring, that TCP ends nearer than other probes find the target: at a proxy, or where TTLs are rewritten. */






/** Less difference than this is a busy machine's. */
const NEARER_MARGIN = 5;
/** Whether a TCP answer came so much sooner than the target's to the trace that another must have given it. */
function tcpSooner(log, trace, tcpRtt) {
    const rtts = log.probes.flatMap((probe) => probe.service === trace && log.arrived(probe) && probe.reply && probe.reply.kind !== 'local'
        ? (probe.reply.rttMs ?? [])
        : []);
    return rtts.length > 0 && Math.min(...rtts) > 2 * tcpRtt + NEARER_MARGIN;
}
/** Whether TCP is answered two hops or more before the target's own: parallel paths differ by less. */
function* tcpAnswersBefore(scope, log, request, port, hops) {
    if (hops <= 2)
        return false;
    const shape = { ttl: hops - 2, purpose: 'hop', flow: FLOWS.hops };
    const probe = sendProbe(scope, log, request, { service: 'tcp', port }, shape);
    yield* settle(scope, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
    scope.command({ kind: 'close', id: probe.id });
    return log.arrived(probe);
}
/** Whether TCP arrived where no target is: at TTL 1 of no neighbour, or where UDP still passes routers that are heard. */
function* udpExpiresBehind(scope, log, request, hops) {
    const { onLink, interface: out } = log.route;
    if (hops === 1 && onLink === false && out !== 'lo')
        return true;
    if (routerTtls(log).length === 0 || hops >= request.maxHops)
        return false;
    const probe = sendProbe(scope, log, request, TRACEPATH, { ttl: hops + 1, purpose: 'hop', flow: FLOWS.hops });
    yield* settle(scope, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
    return probe.reply?.kind === 'icmp' && probe.reply.verdict === 'expired';
}

;// CONCATENATED MODULE: ./build/js/engine/steps/reach.js





const SERVICE_TRIES = 3;
const LOSS_SAMPLES = 8;
/** Asks a named UDP service at the default TTL, where it answers what it is asked. */
function* askService(scope, log, request, ask) {
    if (!ask)
        return;
    for (let tries = 0; tries < SERVICE_TRIES; tries++) {
        const probe = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'reach', flow: FLOWS.service });
        yield* settle(scope, [probe], request.probeTimeoutMs);
        if (probe.reply)
            return;
    }
}
/** Hosts limit the rate of ICMP errors, not of handshakes: those tell whether what stayed unanswered was lost. */
function* sampleHandshakes(scope, log, request, port, rtt) {
    const shape = { port, tries: [0], giveUp: Math.max(4 * LEAST_WAIT, 3 * rtt), purpose: 'reach' };
    const tasks = Array.from({ length: LOSS_SAMPLES }, () => scope.spawn(function* one(own) {
        const handshake = yield* connect(own, log, request, shape);
        if (handshake.kind === 'connected')
            own.command({ kind: 'close', id: handshake.id });
    }));
    yield* join(scope, tasks);
}

;// CONCATENATED MODULE: ./build/js/engine/search/min-ttl-search.js
/**
 * The search for the TTL that a TCP target's packets arrive with, without I/O: a SYN/ACK below IP_MINTTL is dropped, so that
 * handshakes with several thresholds at once show where it lies. First systems that start with 64, 128 and 255 are told apart,
 * then the return path is looked for near the length of the way there, then what is left is divided. At last the threshold that
 * decides is tried again, since a SYN/ACK that got lost looks like one below it.
 */
/** One round and the second try of what decides it. */
const LEAST_HANDSHAKES = 5;
/** No return path of more hops is looked for. */
const LONGEST_PATH = 40;
class MinTtlSearch {
    /** The TTL on arrival; null: not found. */
    ttl = null;
    /** It is below this, as long as nothing was lost; null: no bound. */
    below = null;
    passed = new Set();
    failed = new Set();
    #hops;
    #most;
    #stage = 'from-64';
    #spent = 0;
    #reach = 3;
    /** The threshold that is tried again. */
    #deciding = null;
    /**
     * @param hops the way there, as the first guess
     * @param most handshakes that may be spent
     */
    constructor(hops, most) {
        this.#hops = hops;
        this.#most = most;
        if (most < LEAST_HANDSHAKES)
            this.#stage = 'over';
    }
    record(threshold, outcome) {
        this[outcome].add(threshold);
    }
    /** Thresholds to try at once; null: the search has ended. `tries`: silent tries that rule out loss. */
    next(tries) {
        const thresholds = this.#next(tries);
        this.#spent += thresholds?.length ?? 0;
        if (thresholds === null)
            this.#stage = 'over';
        return thresholds;
    }
    #next(tries) {
        switch (this.#stage) {
            case 'over':
                return null;
            case 'from-64':
                this.#stage = 'from-128';
                return [65, ...this.#symmetric(64)];
            case 'from-128':
                if (this.passed.has(65) && this.#spent + LEAST_HANDSHAKES > this.#most)
                    return null;
                this.#stage = 'narrowing';
                return this.passed.has(65) ? [129, ...this.#symmetric(128)] : this.#narrow(tries);
            case 'narrowing':
                return this.#narrow(tries);
            default:
                return this.#stage;
        }
    }
    /** The threshold that passes and the one that fails where the way back is as long as the way there. */
    #symmetric(initial) {
        const ttl = initial - (this.#hops - 1);
        return [ttl, ttl + 1];
    }
    #narrow(tries) {
        const { passed, failed } = this;
        if (this.#deciding !== null) {
            if (!passed.has(this.#deciding)) {
                this.ttl = this.#deciding - 1;
                return null;
            }
            failed.delete(this.#deciding);
            this.#deciding = null;
            this.#reach *= 3;
        }
        const initial = passed.has(129) ? 255 : passed.has(65) ? 128 : 64;
        const low = Math.max(initial - LONGEST_PATH, ...passed);
        const high = Math.min(initial + 1, ...[...failed].filter((ttl) => ttl > low));
        if (high === low + 1 && passed.has(low))
            return this.#decide(high, tries() - 1);
        if (high <= low + 1 || this.#spent + 2 > this.#most) {
            // Two thresholds that failed bound it all the same.
            this.below = [...failed].sort((a, b) => a - b)[1] ?? null;
            return null;
        }
        const fresh = this.#between(low, high);
        this.#reach *= 3;
        return fresh.length > 0 ? fresh : [low + Math.ceil((high - low) / 2)];
    }
    #decide(high, again) {
        if (this.#spent + again > this.#most) {
            this.below = high + 1;
            return null;
        }
        this.#deciding = high;
        return Array.from({ length: again }, () => high);
    }
    /** Return paths are mostly a few hops longer than the guess: near it first, then what is left divided. */
    #between(low, high) {
        const third = Math.max(1, Math.floor((high - low) / 3));
        const near = this.passed.has(low) ? [low + third, high - third] : [high - this.#reach, high - 3 * this.#reach];
        return [...new Set(near)].filter((ttl) => ttl > low && ttl < high);
    }
}

;// CONCATENATED MODULE: ./build/js/engine/steps/return-ttl.js
/** Puts the search for the TTL on arrival on the wire: handshakes with IP_MINTTL, where no datagram tells the TTL. */





/** `hops`: the way there. `most`: handshakes that may be spent. */
function* findReturnTtl(scope, log, request, port, rtt, hops, most) {
    const search = new MinTtlSearch(hops, most);
    const wait = Math.max(LEAST_WAIT, 1.5 * rtt);
    const tries = () => triesFor(log, search, port, hops);
    for (let thresholds = search.next(tries); thresholds; thresholds = search.next(tries)) {
        const tasks = thresholds.map((minTtl) => scope.spawn(function* one(own) {
            const shape = { port, minTtl, tries: [0], giveUp: wait, purpose: 'special' };
            const handshake = yield* connect(own, log, request, shape);
            if (handshake.kind === 'silent')
                search.record(minTtl, 'failed');
            if (handshake.kind === 'connected' || handshake.kind === 'reset')
                search.record(minTtl, 'passed');
            if (handshake.kind === 'connected')
                own.command({ kind: 'close', id: handshake.id });
        }));
        yield* join(scope, tasks);
    }
    if (search.ttl !== null)
        log.conclusions.arrivingTtl = { ttl: search.ttl, method: 'min-ttl' };
    else if (search.below !== null && !lossSeen(log))
        log.conclusions.arrivingBelow = search.below;
}
/** Silent tries that tell a threshold from loss, by all handshakes that had to be answered. */
function triesFor(log, { passed, failed }, port, hops) {
    const all = log.probes.filter((probe) => probe.service === 'tcp' && probe.port === port && probe.purpose !== 'special' && !probe.withdrawn);
    const due = all.filter(({ ttl }) => ttl === null || ttl >= hops);
    const low = Math.max(...passed);
    const lost = [...failed].filter((ttl) => ttl < low).length + due.filter(({ reply }) => !reply).length;
    const answered = passed.size + due.filter((probe) => log.arrived(probe)).length;
    return triesToRuleOutLoss(answered + lost, answered);
}

;// CONCATENATED MODULE: ./build/js/engine/steps/reverse-mtu.js





/** Bytes of a request that fits any path: about a browser's ClientHello. */
const REQUEST_BYTES = 517;
/** A server's own retransmissions start at 0.2 to 1 s after its answer. */
const ANSWER_WAIT = 1000;
/** A small answer, the control, is waited for so long: servers are slow at times. */
const CONTROL_WAIT = 2500;
/** A large answer that is this much later than the slowest control is lost, and its first repeat too. */
const LATER = 500;
const LATER_FACTOR = 3;
const CONTROLS = 2;
/** No new size is tried after so long: a server this slow leaves the exact size open. */
const MOST_SEARCH = 45_000;
/** Packets that almost any path carries, bytes. */
const SURE_SIZES = { 4: [1280, 576], 6: [1280] };
const reverse_mtu_AT_ONCE = 16;
/** include/net/tcp_states.h */
const TCP_CLOSE = 7;
/**
 * What follows an acknowledged request: an answer, a reset, or, `stalled`, no byte in order for `ANSWER_WAIT`: the peer's data
 * may be stuck on the way.
 */
function* awaitAnswer(scope, connection, rtt) {
    scope.adopt(connection);
    const until = scope.now + ANSWER_WAIT + 2 * rtt;
    scope.command({ kind: 'inspect', connection });
    for (let event = yield* nextEvent(scope, until); event; event = yield* nextEvent(scope, until)) {
        // Where the reset came before this task owned the connection only the state tells.
        if (event.kind === 'reset' || (event.kind === 'inspected' && event.info.state === TCP_CLOSE))
            return 'reset';
        const silent = event.kind === 'acked' || (event.kind === 'inspected' && event.info.bytesReceived === 0);
        if (!silent)
            return 'answered';
    }
    return 'stalled';
}
/**
 * Concludes a reverse black hole where smaller announced segments bring the answer that full ones do not. What a server needs for
 * an answer is measured beside each size: small controls, asked last, tell when all before them had their turn. A server that
 * answers no control meanwhile serves one client at a time: it is asked one size at a time from then on.
 */
function* findReverseHole(scope, log, request, port, rtt, largest) {
    const { family } = request.to;
    const trials = { failedSends: 1, passedSends: 0 };
    const wait = Math.max(LEAST_WAIT * 2, 3 * rtt);
    let sure = 0;
    let slowest = 0;
    let alone = false;
    let resets = false;
    const until = scope.now + MOST_SEARCH;
    /** One request whose answer comes in packets of at most `size` bytes; `asked` once it is sent, or can't be. */
    function* ask(own, size, giveUpAt, asked) {
        const stream = { protocol: speaks(request, port), serverName: request.serverName, bytes: REQUEST_BYTES };
        const handshake = yield* connect(own, log, request, {
            port,
            stream,
            maxSeg: size - TCP_HEADERS[family],
            tries: [0, wait, 2 * wait],
            giveUp: 3 * wait + 200,
            purpose: 'special',
        });
        asked();
        if (handshake.kind !== 'connected')
            return 'unknown';
        own.send({ kind: 'transmit', connection: handshake.id, bytes: REQUEST_BYTES, ttl: null });
        let outcome = null;
        while (outcome === null) {
            const event = own.receive();
            const until = giveUpAt();
            if (event?.kind === 'reset')
                resets = true;
            if (event?.kind === 'data')
                outcome = 'passed';
            else if (event && event.kind !== 'acked')
                outcome = 'unknown';
            else if (!event && until !== null && until <= own.now)
                outcome = 'failed';
            else if (!event)
                yield { until, inbox: true, ready: () => giveUpAt() !== until };
        }
        own.command({ kind: 'close', id: handshake.id });
        return outcome;
    }
    function* control(own) {
        const start = own.now;
        const outcome = yield* ask(own, sure, () => start + CONTROL_WAIT + wait, () => { });
        if (outcome === 'passed')
            slowest = Math.max(slowest, own.now - start);
        return outcome === 'passed';
    }
    const patience = () => wait + Math.max(LATER, LATER_FACTOR * slowest);
    function* burst(own, sizes, outcomes) {
        let open = sizes.length;
        let giveUpAt = null;
        const tasks = sizes.map((size) => own.spawn(function* one(each) {
            const outcome = yield* ask(each, size, () => giveUpAt, () => open--);
            // Of several tries of one size one that passed is enough.
            if (outcomes.get(size) !== 'passed')
                outcomes.set(size, outcome);
        }));
        yield* when(own, () => open === 0, null);
        // One size alone, the first, costs a healthy server no more than it must.
        const controls = Array.from({ length: sizes.length > 1 ? CONTROLS : 1 }, () => own.spawn(control));
        yield* join(own, controls);
        alone = !controls.every(({ result }) => result);
        giveUpAt = own.now + (alone ? 0 : patience());
        yield* join(own, tasks);
        if (alone)
            for (const [size, outcome] of outcomes)
                if (outcome === 'failed')
                    outcomes.set(size, 'unknown');
    }
    function* single(own, size) {
        let giveUpAt = null;
        const asked = () => {
            giveUpAt = own.now + patience();
        };
        const task = own.spawn((each) => ask(each, size, () => giveUpAt, asked));
        yield* join(own, [task]);
        const outcome = task.result ?? 'unknown';
        if (outcome !== 'failed')
            return outcome;
        const after = own.spawn(control);
        yield* join(own, [after]);
        return after.result ? outcome : 'unknown';
    }
    const tester = {
        // A server may be slow once.
        lossy: () => true,
        get atOnce() {
            return alone ? 1 : reverse_mtu_AT_ONCE;
        },
        *test(own, sizes, times = 1) {
            const outcomes = new Map();
            const tries = sizes.flatMap((size) => Array(times).fill(size));
            if (!alone && own.now < until)
                yield* burst(own, tries, outcomes);
            else
                for (const size of tries)
                    if (own.now >= until)
                        outcomes.set(size, outcomes.get(size) === 'passed' ? 'passed' : 'unknown');
                    else if (outcomes.get(size) !== 'passed')
                        outcomes.set(size, yield* single(own, size));
            for (const size of tries) {
                if (outcomes.get(size) === 'passed')
                    trials.passedSends++;
                if (outcomes.get(size) === 'failed')
                    trials.failedSends++;
            }
            return outcomes;
        },
    };
    // Alone: a server that serves one client at a time answers nobody else meanwhile.
    for (const size of SURE_SIZES[family]) {
        sure = size;
        const answered = scope.spawn(control);
        yield* join(scope, [answered]);
        if (!answered.result)
            continue;
        // The server may only have been slow the first time.
        if ((yield* tester.test(scope, [largest])).get(largest) === 'passed')
            return;
        const limits = yield* searchSizes(scope, tester, { passes: sure, fails: largest }, sure);
        concludeHole(log, limits, trials);
        return;
    }
    log.unknown(resets ? { code: 'reset-after-request', port } : { code: 'request-unanswered', port, size: sure });
}
function concludeHole(log, { passes, fails, confirmed }, trials) {
    const { failedSends, passedSends } = trials;
    if (passes === null || fails === null)
        return;
    if (confirmed) {
        log.conclusions.hole ??= { direction: 'reverse', passes, fails, failedSends, passedSends, afterHop: null };
        return;
    }
    log.unknown({ code: 'large-answers-late', passes });
}

;// CONCATENATED MODULE: ./build/js/engine/trace.js
/**
 * The whole measuring of one target: what is asked, in what order, and what waits for what. Everything runs side by side; the rules:
 *
 * 1. Hop search, handshakes and named service start at once.
 * 2. Path MTU starts with TCP where a port answers, and with datagrams where none does (see path-mtu.ts for why).
 * 3. Where the hop search stays dark or the target does not answer its probes, an open TCP port takes its place.
 * 4. The way back is asked only where no reply told it; a stalled answer only on ports that speak first when spoken to.
 *
 * Politeness: a healthy target sees at most 16 connections and 64 UDP packets of a default run. Connections: 1 control for each port
 * asked (2), up to 5 of the hop search that fly past or count for loss, 1 for the flow's hop count, and for the return TTL what is left.
 */

















/** Ports whose servers answer a ClientHello or a request at once, so that their silence means something. */
const ANSWERING_PORTS = new Set([80, 443, 465, 636, 853, 993, 995, 5061, 5671, 6443, 8000, 8080, 8443, 8883, 9443]);
/** Connections that a healthy target sees of one run, at most. */
const MOST_CONNECTIONS = 16;
/** Datagrams do not wait longer than this for a TCP port to answer first. */
const TCP_FIRST = 600;
/** A port is silent where the host answers otherwise and two tries of a handshake stayed unanswered, milliseconds. */
const SILENT_PORT = 600;
/** One target's measuring, driven by events and times: see tasks.ts. */
class Trace {
    log;
    plan;
    #tasks;
    constructor(request, route, nextId) {
        this.log = new ProbeLog(request.to, route);
        this.plan = planFor(request);
        this.#tasks = new Scheduler(nextId, (event) => this.log.record(event));
        this.#tasks.start((scope) => this.#measure(scope, request));
    }
    handle(event) {
        this.#tasks.handle(event);
    }
    poll(now) {
        return this.#tasks.poll(now);
    }
    /** Ends it where it stands; the log keeps what was measured. */
    cancel() {
        this.#tasks.cancel();
    }
    *#measure(scope, request) {
        const { log, plan } = this;
        const controls = plan.tcpPorts.map((port) => scope.spawn((own) => openControl(own, log, request, port)));
        const trace = this.#search(scope, request, plan.trace);
        const service = scope.spawn((own) => askService(own, log, request, plan.service));
        const mtu = scope.spawn((own) => this.#pathMtu(own, request, controls));
        const hops = scope.spawn((own) => this.#hopCount(own, request, controls, trace));
        // A port that stays silent is not waited for once another, or the trace, showed that the host answers.
        const start = scope.now;
        const answered = () => targetRtt(log) !== null;
        yield* when(scope, () => controls.every(({ done }) => done) || answered(), null);
        const patience = Math.max(connected(controls) ? LEAST_WAIT : SILENT_PORT, 3 * (targetRtt(log) ?? 0));
        yield* when(scope, () => controls.every(({ done }) => done), start + patience);
        yield* when(scope, () => mtu.done || connected(controls) === null, null);
        // Where TCP itself traces, its port answers as the target does: a handshake that stays out was lost.
        if (plan.trace.service !== 'tcp')
            for (const control of controls)
                control.cancel();
        yield* join(scope, [...controls, service, mtu, hops]);
        // TCP told of somebody nearer: what lies behind, datagrams tell.
        if (hops.result === 'proxied' && log.conclusions.pmtu?.method === 'tcp-ack' && !log.conclusions.hole) {
            log.conclusions.pmtu = null;
            log.conclusions.pmtuLimit = null;
            yield* findPathMtu(scope, log, request, null, plan.sizes);
            yield* this.#locate(scope, request, null);
        }
        if (request.lossLimit !== null)
            yield* this.#loss(scope, request, request.lossLimit, hops.result === 'proxied');
    }
    /** `proxied`: TCP would count the way to the proxy. */
    *#loss(scope, request, limit, proxied) {
        const { trace, tcpPorts, service } = this.plan;
        const asks = [...tcpPorts.map((port) => ({ service: 'tcp', port })), ...(service ? [service] : []), trace];
        const own = proxied ? [...asks, TRACEPATH].filter((ask) => ask.service !== 'tcp') : asks;
        yield* measureLoss(scope, this.log, request, own, limit);
    }
    #search(scope, request, ask) {
        let search;
        scope.spawn((own) => {
            search = new HopSearch(own, this.log, request, ask);
            return search.run();
        });
        if (!search)
            throw new Error('a task did not begin');
        return search;
    }
    *#pathMtu(scope, request, controls) {
        const { log, plan } = this;
        const settled = () => connected(controls) !== null || controls.every(({ done }) => done);
        yield* when(scope, settled, scope.now + TCP_FIRST);
        if (!settled()) {
            // No port answers yet: datagrams may tell all there is to know meanwhile.
            const byDatagrams = scope.spawn((own) => findPathMtu(own, log, request, null, plan.sizes));
            yield* when(scope, () => byDatagrams.done || connected(controls) !== null, null);
            byDatagrams.cancel();
            yield* when(scope, settled, null);
            if (log.conclusions.hole || !connected(controls))
                return yield* this.#locate(scope, request, null);
        }
        const open = connected(controls);
        const control = open && (yield* fillControl(scope, log, request, open.port, open.handshake));
        const early = control && vanished(control.segment) ? scope.spawn((own) => locateHole(own, log, request, (0,local_mtu/* localMtu */.G)(log))) : null;
        const reverse = scope.spawn((own) => checkAnswer(own, log, request, control));
        yield* findPathMtu(scope, log, request, control, plan.sizes);
        yield* this.#locate(scope, request, early);
        yield* join(scope, [reverse]);
    }
    /** Whether TCP ends two hops or more before other probes do. */
    *#tcpNearer(scope, request, controls, search) {
        const { log, plan } = this;
        if (search.target === null)
            return false;
        if (plan.trace.service === 'tcp')
            return yield* udpExpiresBehind(scope, log, request, search.target);
        yield* when(scope, () => connected(controls) !== null || search.done, null);
        const tcp = connected(controls);
        return tcp !== null && (yield* tcpAnswersBefore(scope, log, request, tcp.port, search.target));
    }
    /** Where a forward black hole is. `early`: the answer for full-size packets, asked as soon as one vanished. */
    *#locate(scope, request, early) {
        const { log } = this;
        const { hole } = log.conclusions;
        // A router that says too big of a full-size packet stands elsewhere than the one that says nothing.
        const usable = hole?.direction === 'forward' && log.tooBig.length === 0 ? early : null;
        if (!usable)
            early?.cancel();
        if (hole?.direction !== 'forward')
            return;
        const located = usable ?? scope.spawn((own) => locateHole(own, log, request, hole.fails));
        yield* join(scope, [located]);
        hole.afterHop = located.result ?? null;
    }
    /** Concludes hop counts there and back. `proxied`: TCP is answered from nearer than other probes find the target. */
    *#hopCount(scope, request, controls, trace) {
        const { log, plan } = this;
        let search = trace;
        const answered = () => handshakes(log);
        yield* when(scope, () => trace.target !== null || trace.done || (trace.stuck && answered()), null);
        if (trace.target === null && plan.trace.service !== 'tcp' && plan.tcpPorts.length > 0) {
            yield* when(scope, () => answered() || controls.every(({ done }) => done), null);
            const port = answeringPort(log, plan.tcpPorts);
            if (port !== null && trace.target === null)
                search = this.#search(scope, request, { service: 'tcp', port });
        }
        yield* when(scope, () => search.target !== null || search.done, null);
        const guard = search === trace ? scope.spawn((own) => this.#tcpNearer(own, request, controls, search)) : null;
        yield* when(scope, () => search.done && guard?.done !== false, null);
        const proxied = guard?.result ? 'proxied' : null;
        // TCP ends at a proxy: count the hops beyond it with UDP.
        if (proxied && search.service === 'tcp' && log.icmpErrors > 0) {
            search = this.#search(scope, request, TRACEPATH);
            yield* when(scope, () => search.done, null);
        }
        const tcp = connected(controls);
        if (tcp && plan.trace.service !== 'tcp' && search === trace) {
            // A small MSS may have been made so on the way, and TCP that answers in half the time of UDP comes from nearer: SYNs tell.
            const small = smallMss(tcp.handshake.info, (0,local_mtu/* localMtu */.G)(log), request.to.family);
            if (proxied || small || tcpSooner(log, plan.trace.service, tcp.handshake.rttMs)) {
                const check = this.#search(scope, request, { service: 'tcp', port: tcp.port });
                yield* when(scope, () => check.done, null);
            }
        }
        if (search.target === null)
            return proxied;
        const method = log.icmpErrors > 0 ? 'reply' : 'ttl-scan';
        const count = { hops: search.target, method, service: search.service };
        log.conclusions.hopCount = count;
        const control = connected(controls);
        if (!control)
            return proxied;
        const { rttMs } = control.handshake;
        const tasks = [];
        if (search.lostAtTarget)
            tasks.push(scope.spawn((own) => sampleHandshakes(own, log, request, control.port, rttMs)));
        let flowHops = null;
        if (count.method === 'ttl-scan') {
            flowHops = scope.spawn((own) => hopsOfFlow(own, log, request, control.port, rttMs, count.hops));
            tasks.push(flowHops);
        }
        const spare = MOST_CONNECTIONS - 1 - log.probes.filter((probe) => probe.service === 'tcp' && reaches(log, probe)).length;
        if (request.to.family === 4 && !replyTtlKnown(log)) {
            tasks.push(scope.spawn((own) => findReturnTtl(own, log, request, control.port, rttMs, count.hops, spare)));
        }
        yield* join(scope, tasks);
        const flow = flowHops?.result ?? null;
        if (flow !== null && flow < count.hops)
            log.conclusions.hopCount = { ...count, hops: flow };
        yield* when(scope, () => trace.done, null);
        return proxied;
    }
}
/** The first port that accepted a connection, and the connection; null: none did so far. */
function connected(controls) {
    for (const { result } of controls) {
        if (result?.handshake.kind === 'connected')
            return { port: result.port, handshake: result.handshake };
    }
    return null;
}
/** Whether the peer takes less than the local MTU would let it. */
function smallMss(info, mtu, family) {
    return packetSize(info.sndMss, info, family) < Math.min(mtu, info.pmtu);
}
/** Whether a TCP handshake of this trace was answered, by acceptance. */
function handshakes(log) {
    return log.probes.some(({ service, reply }) => service === 'tcp' && reply?.kind === 'answer' && !reply.closed);
}
/** The port that answered a handshake, an open one before a closed one; null: none. */
function answeringPort(log, ports) {
    const answers = (closed) => (port) => log.probes.some((o) => o.service === 'tcp' && o.port === port && o.reply?.kind === 'answer' && o.reply.closed === closed);
    return ports.find(answers(false)) ?? ports.find(answers(true)) ?? null;
}
/** Whether a probe came to the target, answered or not, as far as can be told. */
function reaches(log, probe) {
    return probe.ttl === null || log.arrived(probe);
}
function replyTtlKnown(log) {
    return log.probes.some((probe) => {
        const { reply } = probe;
        if (!log.arrived(probe))
            return false;
        return (reply?.kind === 'icmp' ? reply.icmp.replyTtl : reply?.kind === 'answer' ? reply.replyTtl : null) !== null;
    });
}
/** Rule 4: whether the server's own large packets arrive. */
function* checkAnswer(scope, log, request, control) {
    if (!control || !ANSWERING_PORTS.has(control.port))
        return;
    const { handshake, segment, port } = control;
    if (vanished(segment) || segment.received > 0)
        return;
    const answer = segment.reset ? 'reset' : yield* awaitAnswer(scope, handshake.id, handshake.rttMs);
    if (answer === 'reset')
        log.unknown({ code: 'reset-after-request', port });
    if (answer !== 'stalled')
        return;
    // A server that serves one client at a time must be free for the next.
    scope.command({ kind: 'close', id: handshake.id });
    yield* findReverseHole(scope, log, request, port, handshake.rttMs, (0,local_mtu/* localMtu */.G)(log));
}

;// CONCATENATED MODULE: ./build/js/action/measure/start.js
/** Starts a target's trace on the first of its addresses that this machine has a route to. */





/** Flow numbers that belong to one target: see `Question.flow`. */
const FLOWS_EACH = 100;
/** errnos of a route lookup that mean: no route. */
const NO_ROUTE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EAFNOSUPPORT']);
/**
 * Sets `entry.trace`, or `entry.result` where no address has a route. `claim` reserves a probe's id for this entry.
 *
 * @returns the interface's MTU in bytes (null: not known) and the address that is traced; null where nothing starts
 */
function start(entry, choices, network, options, claim) {
    const { spec, end, index } = entry;
    const { maxHops, probes, probeTimeoutMs, source, lossLimit } = options;
    let refusal = null;
    for (const { address, family } of choices) {
        const to = { address, family, source };
        const route = network.route(to);
        if ('errno' in route) {
            refusal ??= { errno: route.errno, address, family };
            continue;
        }
        const { target } = spec;
        const { protocol, port, speaks, host } = end;
        const serverName = (0,external_node_net_.isIP)(host) === 0 ? host.replace(/\.$/, '') : null;
        const flow = index * FLOWS_EACH;
        const question = { to, protocol, port, speaks, serverName, maxHops, probes, probeTimeoutMs, lossLimit, flow };
        const { trace, tcpPorts } = planFor(question);
        entry.trace = {
            measuring: new Trace(question, route, claim),
            asked: { target, host, address, family, protocol, port, maxHops, trace, tcpPorts },
        };
        return { address, localMtu: route.interfaceMtu };
    }
    if (refusal)
        entry.result = refused(entry, refusal, source);
    return null;
}
function refused({ spec }, { errno, address, family }, source) {
    // Without IPv6 the kernel has no source address to offer: EADDRNOTAVAIL where none was asked for.
    const noRoute = NO_ROUTE.has(errno) || (source === null && errno === 'EADDRNOTAVAIL');
    const doing = source === null ? `looking up the route to ${address}` : `sending from the source ${source}`;
    const facts = { ...(0,measure_entry/* withoutAddress */.L)(spec), address, family };
    return (0,build/* unmeasured */.Q8)(facts, noRoute ? 'no-route' : 'refused-locally', { errno, doing });
}

;// CONCATENATED MODULE: ./build/js/action/measure/drive.js







/** Targets measured at once; each holds a few dozen sockets at the most. */
const drive_AT_ONCE = 24;
/** All targets of one run over one network. */
class Run {
    #network;
    #options;
    #signal;
    #progress;
    #names;
    #threads;
    #entries = [];
    /** Starts that wait for their turn. */
    #waiting = [];
    /** By probe id: whose it is. */
    #owners = [];
    #lookups;
    /** Entries whose address is not settled yet. */
    #choosing = 0;
    /** Time spent acting instead of waiting. The engine's clock leaves it out: a slow start must not look like a silent path. */
    #busy = 0;
    constructor(network, options, signal, progress, names, threads) {
        this.#network = network;
        this.#options = options;
        this.#signal = signal;
        this.#progress = progress;
        this.#names = names;
        this.#threads = threads;
        this.#lookups = options.targets.length;
        for (const spec of options.targets) {
            void this.#resolve(spec)
                .catch((error) => this.#add({ spec, end: spec, checking: null }, (0,measure_entry/* unmeasurable */.N)((0,measure_entry/* withoutAddress */.L)(spec), error)))
                .finally(() => {
                this.#lookups--;
                network.wake();
            });
        }
    }
    async untilDone() {
        const signal = this.#signal;
        while (!signal.aborted) {
            const wakeAt = this.#poll();
            if (this.#lookups + this.#choosing + this.#waiting.length + this.#running().length === 0)
                return;
            for (const event of await this.#network.wait(wakeAt))
                this.#deliver(event);
        }
        for (const entry of this.#running()) {
            this.#guarded(entry, () => {
                entry.trace?.measuring.cancel();
                this.#finish(entry, signal.reason === 'cancelled' ? 'cancelled' : 'deadline');
            });
        }
    }
    /** In the order in which the targets were written, once their checks are done; those that never started are told by why. */
    async results() {
        const cut = this.#signal.reason === 'cancelled' ? 'cancelled' : 'deadline';
        const results = this.#options.targets.map(async (spec) => {
            const entries = this.#entries.filter((entry) => entry.spec === spec);
            if (entries.length === 0)
                return [(0,build/* unmeasured */.Q8)((0,measure_entry/* withoutAddress */.L)(spec), cut)];
            const checked = await Promise.all(entries.map(async ({ result, checking, end }) => {
                const measured = result ?? (0,build/* unmeasured */.Q8)((0,measure_entry/* withoutAddress */.L)(spec), cut);
                const { host, port, protocol } = end === spec ? measured : spec;
                const told = { ...measured, host, port, protocol };
                return checking === null
                    ? told
                    : checking.done.then((check) => withCheck(told, check), (error) => withoutCheck(told, error));
            }));
            return this.#options.addresses === 'all' ? shareAddresses(checked) : checked;
        });
        return (await Promise.all(results)).flat();
    }
    /** Looks the target's name up and queues what is to be traced. */
    async #resolve(spec) {
        const onWait = (what) => this.#progress.onWait?.(spec.target, what);
        for (const resolved of await resolve(spec, this.#options, this.#signal, onWait, this.#threads)) {
            if (resolved.kind === 'failed')
                this.#add({ spec, end: spec, checking: resolved.checking }, resolved.result);
            else
                this.#queue(this.#add({ spec, ...resolved }, null), resolved.choices);
        }
    }
    #add({ spec, end, checking }, result) {
        const entry = { spec, end, checking, index: this.#entries.length, result, trace: null, told: 0 };
        this.#entries.push(entry);
        return entry;
    }
    #queue(entry, choices) {
        const begin = () => this.#start(entry, choices);
        if (this.#running().length < drive_AT_ONCE)
            begin();
        else
            this.#waiting.push(begin);
        if (entry.checking === null || choices.length === 1)
            return;
        this.#choosing++;
        void entry.checking.chosen.then((choice) => {
            this.#choosing--;
            if (choice !== null)
                this.#traceInstead(entry, choice);
            this.#network.wake();
        });
    }
    /** A client ends up at another address than the one that is traced: the trace starts again there. */
    #traceInstead(entry, choice) {
        const { trace } = entry;
        if (trace === null || trace.asked.address === choice.address || this.#signal.aborted)
            return;
        const route = this.#network.route({ ...choice, source: this.#options.source });
        if ('errno' in route)
            return;
        this.#closeProbes(entry);
        this.#owners.forEach((owner, id) => {
            if (owner === entry)
                this.#owners[id] = null;
        });
        entry.told = 0;
        entry.result = null;
        this.#start(entry, [choice]);
    }
    #start(entry, choices) {
        this.#guarded(entry, () => {
            const started = start(entry, choices, this.#network, this.#options, () => this.#owners.push(entry) - 1);
            if (started === null)
                return;
            (0,hop_names/* beginLookups */.N)(started.address, this.#names, this.#options);
            this.#progress.onStart?.(entry.index, entry.spec.target, started.address, started.localMtu);
        });
    }
    /** Runs what belongs to one target: what it throws ends that target's measuring and no other's. */
    #guarded(entry, work) {
        try {
            work();
        }
        catch (error) {
            const { address = null, family = null } = entry.trace?.asked ?? {};
            entry.result = (0,measure_entry/* unmeasurable */.N)({ ...(0,measure_entry/* withoutAddress */.L)(entry.spec), address, family }, error);
            this.#closeProbes(entry);
        }
    }
    #running() {
        return this.#entries.filter(({ trace, result }) => trace && !result);
    }
    /** Lets every trace act; gives when, on the network's clock, the first of them wants to act again. */
    #poll() {
        const began = this.#network.now();
        const wakeAt = this.#act(began - this.#busy);
        this.#busy += this.#network.now() - began;
        return wakeAt === null ? null : wakeAt + this.#busy;
    }
    #act(now) {
        let wakeAt = null;
        for (const entry of this.#running()) {
            this.#guarded(entry, () => {
                const wants = entry.trace?.measuring.poll(now);
                if (!wants)
                    return;
                for (const command of wants.commands)
                    this.#network.execute(command);
                reportHops(entry, wants.ended, this.#options.probes, this.#progress);
                if (wants.ended)
                    this.#finish(entry, null);
                else if (wants.wakeAt !== null)
                    wakeAt = Math.min(wakeAt ?? wants.wakeAt, wants.wakeAt);
            });
        }
        while (this.#waiting.length > 0 && this.#running().length < drive_AT_ONCE) {
            this.#waiting.shift()?.();
            wakeAt = now;
        }
        return wakeAt;
    }
    #deliver(event) {
        const entry = event.kind === 'unidentified' ? this.#entries[Math.floor(event.flow / FLOWS_EACH)] : this.#owners[event.id];
        if (entry && !entry.result)
            this.#guarded(entry, () => entry.trace?.measuring.handle(event));
        // Only routers of the hop search stand in the report.
        if (event.kind === 'icmp' && entry?.trace?.measuring.log.probe(event.id)?.purpose === 'hop') {
            (0,hop_names/* beginLookups */.N)(event.icmp.from, this.#names, this.#options);
        }
    }
    #finish(entry, cut) {
        if (!entry.trace)
            return;
        entry.result = (0,build/* buildTarget */.k0)(entry.trace.measuring.log, { ...entry.trace.asked, cut });
        this.#closeProbes(entry);
    }
    #closeProbes({ trace }) {
        for (const { id } of trace?.measuring.log.probes ?? [])
            this.#network.execute({ kind: 'close', id });
    }
}


/***/ }),

/***/ 4922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutAddress),
/* harmony export */   N: () => (/* binding */ unmeasurable)
/* harmony export */ });
/* harmony import */ var _net_network_unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9407);
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9611);


/** The report's fields of a target that has no address yet. */
function withoutAddress({ target, host, protocol, port }) {
    return { target, host, address: null, family: null, protocol, port };
}
/** A target whose measuring failed by what this machine, or this program, could not do: `error` is what was thrown. */
function unmeasurable(facts, error) {
    if (error instanceof _net_network_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkUnavailable */ .j) {
        return (0,_report_build_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(facts, 'refused-locally', { errno: error.errno, doing: `preparing the network (${error.call})` });
    }
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    const errno = code ?? (error instanceof Error ? error.message : String(error));
    return (0,_report_build_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(facts, 'refused-locally', { errno, doing: 'measuring' });
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withNames),
/* harmony export */   N: () => (/* binding */ beginLookups)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/** Reverse DNS names and origin AS of the responders, asked for while the measuring runs and put into its results at the end. */

/**
 * Names of hops may take this long beyond the measuring itself, milliseconds, where a name server answers at all. They are
 * asked as soon as a hop answers.
 */
const NAMES_GRACE = 100;
/** Begins the lookups that `withNames` collects. */
function beginLookups(address, names, options) {
    if (options.resolveNames)
        void names.nameOf(address);
    if (options.resolveAsn)
        void names.originOf(address);
}
/** Puts names and origins to the responders: those that have come, and those that come within `NAMES_GRACE`. */
async function withNames(results, names, options, signal) {
    const all = [...new Set(results.flatMap(({ hops }) => hops.flatMap(addresses)))];
    const hostnames = new Map();
    const origins = new Map();
    const asked = all.flatMap((address) => [
        ...(options.resolveNames ? [names.nameOf(address).then((name) => hostnames.set(address, name))] : []),
        ...(options.resolveAsn ? [names.originOf(address).then((asn) => origins.set(address, asn))] : []),
    ]);
    if (asked.length > 0 && (names.answering() || options.targets.some(({ host }) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0)))
        await soon(Promise.all(asked), signal);
    return results.map((result) => ({
        ...result,
        hops: result.hops.map((hop) => ({
            ...hop,
            responders: hop.responders.map((responder) => ({
                ...responder,
                hostname: hostnames.get(responder.address) ?? null,
                asn: origins.get(responder.address) ?? null,
            })),
        })),
    }));
}
function addresses(hop) {
    return hop.responders.map(({ address }) => address);
}
/** Waits for `work`, `NAMES_GRACE` at most, and not at all once the run is cut short. */
async function soon(work, signal) {
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, signal.aborted ? 0 : NAMES_GRACE);
    await Promise.race([work, promise]);
    clearTimeout(timer);
}


/***/ }),

/***/ 5918:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _net_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1878);
/* harmony import */ var _net_network_unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9407);
/* harmony import */ var _net_socket_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4266);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6828);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4922);
/* harmony import */ var _hop_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4020);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_net_socket_network_js__WEBPACK_IMPORTED_MODULE_2__]);
_net_socket_network_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** From what the user asked to what was measured: names, network, engine and report joined. */






/**
 * Measures every target at once. Never rejects for what a target or the network does. `signal` ends it early with what
 * was measured; its `reason` is `'deadline'` or `'cancelled'`.
 *
 * @throws Error where the platform cannot measure at all (no native library, no Linux): one sentence with what is needed.
 */
async function measure(options, signal, progress, threads) {
    const network = open();
    if (network instanceof _net_network_unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkUnavailable */ .j) {
        return options.targets.map((spec) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasurable */ .N)((0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutAddress */ .L)(spec), network));
    }
    const ended = new AbortController();
    const wake = () => network.wake();
    signal.addEventListener('abort', wake);
    try {
        const names = (0,_net_names_js__WEBPACK_IMPORTED_MODULE_0__/* .openAddressNames */ .DB)({ signal: ended.signal });
        const run = new _drive_js__WEBPACK_IMPORTED_MODULE_3__/* .Run */ .K(network, options, signal, progress, names, threads);
        await run.untilDone();
        return await (0,_hop_names_js__WEBPACK_IMPORTED_MODULE_5__/* .withNames */ .B)(await run.results(), names, options, signal);
    }
    finally {
        signal.removeEventListener('abort', wake);
        ended.abort();
        network.close();
    }
}
function open() {
    try {
        return (0,_net_socket_network_js__WEBPACK_IMPORTED_MODULE_2__/* .openNetwork */ .X)();
    }
    catch (error) {
        if (error instanceof _net_network_unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkUnavailable */ .j)
            return error;
        throw error;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ largestPassed)
/* harmony export */ });
/** Bytes; null: none did. `tcp` false: TCP ends at somebody else. */
function largestPassed(log, tcp = true) {
    const arrived = log.probes.filter((probe) => log.arrived(probe) && (tcp || probe.service !== 'tcp'));
    const acked = log.segments.map(({ outcome }) => (tcp && outcome.kind === 'acked' ? outcome.passed : 0));
    const largest = Math.max(...acked, ...arrived.map(({ size }) => size));
    return largest > 0 ? largest : null;
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ localMtu)
/* harmony export */ });
/** RFC 791: total length is 16 bits. */
const LARGEST_PACKET = 65535;
/** Bytes; IP's own limit where the interface has a larger MTU. */
function localMtu({ route }) {
    return Math.min(route.interfaceMtu ?? route.routeMtu, LARGEST_PACKET);
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mss)
/* harmony export */ });
/* harmony import */ var _local_mtu_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7071);

/** TCP_MSS_DEFAULT of include/uapi/linux/tcp.h. */
const DEFAULT_MSS = 536;
/** IP and TCP headers without options, and the timestamp option with its padding (RFC 7323 appendix A), bytes. */
const HEADERS = { 4: 40, 6: 60 };
const TIMESTAMPS = 12;
function mss(log) {
    const [first] = log.segments;
    const reply = first && log.probe(first.connection)?.reply;
    const info = reply?.kind === 'answer' ? reply.info : null;
    if (!info)
        return { sent: null, peer: null };
    const options = info.timestamps ? TIMESTAMPS : 0;
    const largest = info.sndMss + options + HEADERS[log.family];
    // Below the local MTU the kernel's own cached path MTU may be what limits: then the peer's MSS is not seen.
    const cached = largest >= info.pmtu && info.pmtu < (0,_local_mtu_js__WEBPACK_IMPORTED_MODULE_0__/* .localMtu */ .G)(log);
    const hidden = cached || log.route.mtuProbing || halfWindow(info);
    return { sent: info.advMss + options, peer: hidden ? null : info.sndMss + options };
}
/** Whether the peer's small window limits segments, not its MSS: tcp_bound_to_half_wnd in include/net/tcp.h. */
function halfWindow({ sndMss, sndWnd }) {
    if (sndWnd === null || sndWnd === 0)
        return false;
    return sndMss >= (sndWnd > DEFAULT_MSS ? sndWnd >> 1 : sndWnd);
}


/***/ }),

/***/ 1308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ returnHops)
/* harmony export */ });
/** The length of the way back, guessed from the TTL that a reply arrived with, as iputils tracepath guesses it. */
/** Systems start with 64, 128 or 255: hops back to a sender whose packet arrives with `ttl`; an estimate. */
function returnHops(ttl) {
    const initial = ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255;
    return initial - ttl + 1;
}


/***/ }),

/***/ 8426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ routingLoop)
/* harmony export */ });
/* unused harmony export circleAtEnd */
/** The longest circle of routers looked for, and how often it must come round. */
const LONGEST = 8;
const ROUNDS = 3;
/** The routers that probes of one service circle between, in their order; empty: no circle was seen. */
function routingLoop(log) {
    const services = new Set(log.probes.flatMap(({ purpose, service }) => (purpose === 'hop' ? [service] : [])));
    for (const service of services) {
        const path = pathOf(log, service);
        // Probes behind the third round may stay unanswered.
        for (let end = 1; end <= path.length; end++) {
            const circle = circleAtEnd(path.slice(0, end));
            if (circle)
                return circle;
        }
    }
    return [];
}
/** Who answered first at each TTL from 1 on; null: nobody, or the target. */
function pathOf({ probes }, service) {
    const path = [];
    for (const { purpose, service: own, ttl, reply } of probes) {
        if (purpose !== 'hop' || own !== service || ttl === null || reply?.kind !== 'icmp')
            continue;
        while (path.length < ttl)
            path.push(null);
        path[ttl - 1] ??= reply.icmp.from;
    }
    return path;
}
/** The circle of two routers or more that `path` (addresses from the first hop on, null: silent) ends with; null: none. */
function circleAtEnd(path) {
    for (let period = 2; period <= LONGEST && period * ROUNDS <= path.length; period++) {
        const tail = path.slice(-period * ROUNDS);
        const round = tail.slice(0, period).filter((address) => address !== null);
        const repeats = round.length === period && tail.every((address, i) => address === round[i % period]);
        if (repeats && new Set(round).size > 1)
            return round;
    }
    return null;
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

/***/ 4497:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DatagramSocket)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8073);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _error_queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3986);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8588);
/* harmony import */ var _loop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2809);
/* harmony import */ var _own_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4147);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1322);
/* harmony import */ var _wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1228);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _message_js__WEBPACK_IMPORTED_MODULE_5__, _own_address_js__WEBPACK_IMPORTED_MODULE_6__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _message_js__WEBPACK_IMPORTED_MODULE_5__, _own_address_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/**
 * One socket of one flow to one destination: sends datagram probes and tells what came of each. Unconnected, so that an ICMP
 * error reaches it even where a NAT left its quoted source address changed; facts from ip(7), ipv6(7), timestamping.rst.
 */











const { errno } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Room for a burst of full-size answers; the kernel doubles it and caps it at net.core.rmem_max. */
const RECEIVE_BUFFER = 1 << 20;
const DATAGRAMS_AT_ONCE = 256;
/** A pending ICMP error makes a send fail once; that many tries outlast those that arrive in between. */
const SEND_TRIES = 16;
/** What no send fails by but for an ICMP error that was received (icmp_err_convert): EHOSTDOWN and ENONET among them. */
const REMOTE = new Set([errno.ECONNREFUSED, errno.ENOPROTOOPT, errno.EPROTO, 112, 64]);
/** Waits before trying again where the machine is out of buffers, milliseconds. */
const BUSY_WAITS = [1, 2, 4, 8, 16];
const BUSY = new Set([errno.EAGAIN, errno.ENOBUFS]);
const STAMPS = _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOF_TIMESTAMPING_TX_SOFTWARE */ .dp |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOF_TIMESTAMPING_RX_SOFTWARE */ .ZW |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOF_TIMESTAMPING_SOFTWARE */ .uS |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOF_TIMESTAMPING_OPT_ID */ .yJ |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOF_TIMESTAMPING_OPT_TSONLY */ .cF;
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
        const result = configure(fd, to.family) || context.loop.add(fd, _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp, (events) => socket.#onReady(events));
        if (result >= 0)
            return socket;
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .closeFd */ .zF)(fd);
        return result;
    }
    constructor(context, protocol, to, flow, fd) {
        this.#context = context;
        this.#protocol = protocol;
        this.#to = to;
        this.#address = (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalIp */ .IZ)(to.address).split('%')[0] ?? '';
        this.#flow = flow;
        this.#fd = fd;
    }
    /** Nothing waits for an answer here. */
    get idle() {
        return this.#sent.size === 0;
    }
    send(probe) {
        const name = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .socketAddressOf */ .R)(this.#to, probe.port);
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
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .closeFd */ .zF)(this.#fd);
    }
    #trySend(sent, name, busyTries) {
        let error = 0;
        let pending = true;
        for (let tries = 0; tries < SEND_TRIES && pending; tries++) {
            if (sent.answered)
                return; // the machine itself rejected it by ICMP
            // Takes a pending error, which would fail the send. Its message stays in the queue: reading it all may take long.
            (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .getOption */ .om)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SO_ERROR */ .qN);
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
        const { level, sendTtl } = _socket_options_js__WEBPACK_IMPORTED_MODULE_7__.IP[this.#to.family];
        const length = this.#protocol.payloadSize(probe);
        if (length > 0xffff)
            return -errno.EMSGSIZE;
        this.#protocol.encode((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .compose */ .Zz)(length), probe, key, this.#context.secrets);
        sent.stamp = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .realtime */ .WU)();
        sent.sentAt = this.#context.now();
        const result = (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .sendTo */ .uh)(this.#fd, name, length, probe.ttl === null ? null : { level, type: sendTtl, value: probe.ttl });
        if (result >= 0) {
            this.#context.queue.stuck = false;
            this.#awaitingStamp.set(this.#nextStampKey++, sent);
        }
        return result;
    }
    /** A failed send may or may not have used up a key, by kernel version: enabling OPT_ID anew starts them at 0. */
    #restartStamps() {
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SO_TIMESTAMPING */ .Wq, STAMPS & ~_socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOF_TIMESTAMPING_OPT_ID */ .yJ);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SO_TIMESTAMPING */ .Wq, STAMPS);
        this.#awaitingStamp = new Map();
        this.#nextStampKey = 0;
    }
    #refuse(id, error, mtu, reject) {
        this.forget(id);
        const refusal = { kind: 'local', id, at: this.#context.now(), errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoName */ .gh)(error), mtu };
        this.#context.emit(reject === undefined ? refusal : { ...refusal, reject });
    }
    #onReady(events) {
        if (events & _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLERR */ ._S)
            this.#drain();
        if (events & _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp)
            this.#receive();
    }
    /** Empties the error queue; the local MTU where an entry told one, and the errnos of what came from the network. */
    #drain() {
        let mtuHere = null;
        const errnos = new Set();
        const result = (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .drainErrorQueue */ .W)(this.#fd, this.#to.family, this.#protocol.unquotedHeader, (entry) => {
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
        const rejected = (0,_own_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwnReject */ .U)(this.#to, icmp, (address) => this.#context.isOwn(address));
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
            const received = (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .receiveFrom */ .E2)(this.#fd, 0);
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
                this.#onAnswer(answer, name, (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivalTtl */ .ex)(this.#to.family, control), (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivalStamp */ .HV)(control));
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
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .roundTrip */ .s)({ from: sent.sentAt, to: at, fromStamp: sent.stamp, toStamp: stamp });
    }
    #naming() {
        return { secrets: this.#context.secrets, byKey: this.#byKey };
    }
}
/** 0, or -errno of an option without which a probe would not be what was asked for, or what comes of it not be told. */
function configure(fd, family) {
    const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_7__.IP[family];
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, ip.level, ip.recvErrRfc4884, 1); // from Linux 5.9 on; before, labels are not seen
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, ip.level, ip.receiveTtl, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SO_RCVBUF */ .gn, RECEIVE_BUFFER);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .SO_TIMESTAMPING */ .Wq, STAMPS);
    if (ip.dontFrag !== null) {
        // No probe is larger than the interface's MTU, so none is fragmented without it; qemu's user mode lacks the option.
        const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, ip.level, ip.dontFrag, 1);
        if (result < 0 && result !== -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENOPROTOOPT)
            return result;
    }
    const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, ip.level, ip.mtuDiscover, _socket_options_js__WEBPACK_IMPORTED_MODULE_7__/* .PMTUDISC_PROBE */ .bd);
    return result < 0 ? result : (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, ip.level, ip.recvErr, 1);
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






/** Socket address of a port at a destination; null where the address is not numeric or names an interface that is not there. */
function socketAddressOf(to, port) {
    const [address = '', zone] = to.address.split('%');
    if ((0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIp */ .r5)(address)?.length !== (to.family === 4 ? 4 : 16))
        return null;
    const scopeId = zone === undefined ? 0 : /^\d+$/.test(zone) ? Number(zone) : (0,_interfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaceIndex */ .kp)(zone);
    return scopeId === null ? null : (0,_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeSockaddr */ .Cs)({ family: to.family, address, port, scopeId });
}
/** A non-blocking socket bound to the destination's source, if it names one; -errno where the kernel refuses. */
function openSocket(to, type, protocol) {
    const fd = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .socket */ .sZ)(_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_4__.AF[to.family], type | _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOCK_NONBLOCK */ .qp | _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOCK_CLOEXEC */ .HE, protocol);
    if (fd < 0 || to.source === null)
        return fd;
    const bound = bindSource(fd, to, to.source);
    if (bound >= 0)
        return fd;
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .closeFd */ .zF)(fd);
    return bound;
}
function bindSource(fd, to, source) {
    const [address = ''] = source.split('%');
    if ((0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIp */ .r5)(address) === null)
        return (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .setOptionBytes */ .f$)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SO_BINDTODEVICE */ .kh, Buffer.from(`${source}\0`));
    const name = socketAddressOf({ address: source, family: to.family, source: null }, 0);
    return name === null ? -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EAFNOSUPPORT : (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .bind */ .oI)(fd, name);
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
/** What Node takes to tell of a socket that was ready before the wait began, milliseconds. */
const AT_ONCE = 1;
class Loop {
    #epoll;
    #events = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .allocate */ .CN)(EPOLL_EVENT.size * BATCH);
    #registered = new Map();
    /** A token outlives no socket, unlike a descriptor's number: late events of a closed one reach nobody. */
    #byToken = new Map();
    #watch;
    #nextToken = 1;
    #onWake = () => { };
    #waitingSince = Number.POSITIVE_INFINITY;
    constructor() {
        this.#epoll = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .epollCreate */ .ZA)(EPOLL_CLOEXEC);
        if (this.#epoll < 0)
            throw new _network_unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .NetworkUnavailable */ .j('epoll_create1', (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoName */ .gh)(-this.#epoll));
        this.#watch = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .watchReadable */ .Wc)(this.#epoll, () => this.wake());
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
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .epollControl */ .EU)(this.#epoll, EPOLL_CTL_DEL, fd, null);
    }
    /** Calls the handlers of all sockets that are ready now; -errno where the kernel does not tell which are. */
    dispatch() {
        const count = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .epollReady */ .gD)(this.#epoll, this.#events.address, BATCH);
        if (count < 0)
            return count === -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EINTR ? 0 : count; // what is ready then is ready the next time
        const ready = Array.from({ length: Math.max(count, 0) }, (_, index) => ({
            events: this.#events.view.getUint32(index * EPOLL_EVENT.size, true),
            token: this.#events.view.getUint32(index * EPOLL_EVENT.size + EPOLL_EVENT.data, true),
        }));
        for (const { events, token } of ready)
            this.#byToken.get(token)?.(events);
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
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .closeFd */ .zF)(this.#epoll);
    }
    #control(operation, fd, interest, token) {
        const event = new Uint8Array(EPOLL_EVENT.size);
        const view = new DataView(event.buffer);
        view.setUint32(0, interest, true);
        view.setUint32(EPOLL_EVENT.data, token, true);
        return (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .epollControl */ .EU)(this.#epoll, operation, fd, event);
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
const incoming = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__/* .allocate */ .CN)(DATA_ROOM);
const outgoing = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__/* .allocate */ .CN)(DATA_ROOM);
const control = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__/* .allocate */ .CN)(CONTROL_ROOM);
const name = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__/* .allocate */ .CN)(NAME_ROOM);
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
const iovec = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__/* .allocate */ .CN)(IOVEC.size);
const msghdr = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__/* .allocate */ .CN)(MSGHDR.size);
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
    return (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__/* .sendMessage */ ._z)(fd, msghdr.address, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .MSG_DONTWAIT */ .zx | _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .MSG_NOSIGNAL */ .q8);
}
/** Next datagram (`flags` 0) or error (`MSG_ERRQUEUE`), or -errno: minus EAGAIN where there is none. */
function receiveFrom(fd, flags) {
    prepare(incoming, NAME_ROOM, DATA_ROOM, CONTROL_ROOM);
    const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_0__/* .receiveMessage */ .VI)(fd, msghdr.address, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .MSG_DONTWAIT */ .zx | flags);
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

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ lookUpName),
/* harmony export */   DB: () => (/* binding */ openAddressNames)
/* harmony export */ });
/* unused harmony exports originQuestion, parseOrigin */
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _wire_ip_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1228);
/** Names to addresses by the system's own resolver (getaddrinfo(3)), and addresses to names and origin AS by DNS (RFC 1035, RFC 3596). */



/** RFC 1035 section 2.3.4, without the trailing dot. */
const LONGEST_NAME = 253;
/** A name with more addresses than this is cut. */
const MOST_ADDRESSES = 64;
const IN_FLIGHT = 16;
/** Names and origins asked for in a run, each: more addresses than a report's hops have come from a flood. */
const MOST_QUESTIONS = 1024;
const QUERY_TIMEOUT_MS = 700;
const QUERY_TRIES = 2;
/** Failures that a server told, as c-ares names them. */
const ANSWERS = new Set(['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EREFUSED', 'EFORMERR', 'ENOTIMP']);
/** Every address of a name or literal in the system's order, of one family or of both (null). Never rejects. */
async function lookUpName(host, family, signal) {
    const literal = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host);
    if (literal !== 0 && family !== null && literal !== family)
        return { kind: 'failed', code: 'EAI_ADDRFAMILY' };
    if (signal.aborted)
        return { kind: 'failed', code: 'ABORT_ERR' };
    const { promise: aborted, resolve } = Promise.withResolvers();
    const onAbort = () => resolve({ kind: 'failed', code: 'ABORT_ERR' });
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([askSystem(host, family), aborted]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
async function askSystem(host, family) {
    try {
        const found = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true, family: family ?? 0, order: 'verbatim' });
        const unique = new Map(found.map(({ address, family }) => [address, family === 6 ? 6 : 4]));
        const addresses = [...unique].slice(0, MOST_ADDRESSES).map(([address, family]) => ({ address, family }));
        return addresses.length > 0 ? { kind: 'found', addresses } : { kind: 'failed', code: 'ENOTFOUND' };
    }
    catch (error) {
        return { kind: 'failed', code: errorCode(error) };
    }
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EAI_FAIL';
}
function openAddressNames({ signal, servers }) {
    const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver({ timeout: QUERY_TIMEOUT_MS, tries: QUERY_TRIES });
    if (servers !== undefined)
        resolver.setServers(servers);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    const limited = limiter(IN_FLIGHT);
    let answering = false;
    const ask = (question) => limited(async () => {
        try {
            const answer = signal.aborted ? null : await question();
            answering ||= !signal.aborted;
            return answer;
        }
        catch (error) {
            answering ||= ANSWERS.has(errorCode(error));
            return null; // no name, no server, too late: all the same to the reader
        }
    });
    const names = new Map();
    const origins = new Map();
    return {
        answering: () => answering,
        nameOf: (address) => once(names, address, () => ask(async () => usableName(await resolver.reverse(plain(address))))),
        originOf: (address) => once(origins, address, () => {
            const question = originQuestion(plain(address));
            return question === null
                ? Promise.resolve(null)
                : ask(async () => parseOrigin(await resolver.resolveTxt(question)));
        }),
    };
}
/** The first name that is one. */
function usableName(names) {
    return names.find((name) => /^[^\s\p{C}]+$/u.test(name) && name.length <= LONGEST_NAME) ?? null;
}
/** The TXT question for an address's origin; null for addresses that nobody announces. */
function originQuestion(address) {
    const bytes = (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIp */ .r5)(address);
    const family = address.includes(':') ? 'ipv6' : 'ipv4';
    if (bytes === null || unannounced[family].check(address, family))
        return null;
    if (family === 'ipv4')
        return `${[...bytes].reverse().join('.')}.origin.asn.cymru.com`;
    const nibbles = [...Buffer.from(bytes).toString('hex')].reverse();
    return `${nibbles.join('.')}.origin6.asn.cymru.com`;
}
/** AS number of the longest prefix in TXT records like `23028 | 216.90.108.0/24 | US | arin | 1998-09-25`; of several origins the first. */
function parseOrigin(records) {
    let best = null;
    for (const record of records) {
        const match = /^(\d{1,10})(?: \d{1,10})* \| [\da-fA-F.:]{2,39}\/(\d{1,3}) \|/.exec(record.join(''));
        const asn = Number(match?.[1] ?? 0);
        const prefix = Number(match?.[2] ?? 0);
        if (asn > 0 && asn < 2 ** 32 && prefix <= 128 && (best === null || prefix > best.prefix))
            best = { asn, prefix };
    }
    return best?.asn ?? null;
}
/** IANA special-purpose registries (RFC 6890): what no AS announces to the world. Apart, because ::/8 holds IPv4's mapped addresses. */
const unannounced = {
    ipv4: blockList('ipv4', [
        ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
        ...[
            '192.0.2.0/24',
            '192.168.0.0/16',
            '198.18.0.0/15',
            '198.51.100.0/24',
            '203.0.113.0/24',
            '224.0.0.0/3',
        ],
    ]),
    ipv6: blockList('ipv6', ['::/8', '100::/64', '2001:db8::/32', 'fc00::/7', 'fe80::/10', 'ff00::/8']),
};
function blockList(family, subnets) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const subnet of subnets) {
        const [network = '', prefix] = subnet.split('/');
        list.addSubnet(network, Number(prefix), family);
    }
    return list;
}
/** An address without its zone. */
function plain(address) {
    return address.split('%')[0] ?? '';
}
function once(known, key, ask) {
    const before = known.get(key);
    if (before === undefined && known.size >= MOST_QUESTIONS)
        return Promise.resolve(null);
    const answer = before ?? ask();
    known.set(key, answer);
    return answer;
}
/** Runs tasks, at most `limit` at a time, the rest in turn. */
function limiter(limit) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running < limit)
            running++;
        else
            await new Promise((resolve) => waiting.push(resolve)); // woken, it has its predecessor's place
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running--;
            else
                next();
        }
    };
}


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
        if ((0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .bind */ .oI)(fd, (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .socketAddressOf */ .R)(to, 0) ?? name) < 0 || (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(fd, name) < 0)
            return false;
        // Its MTU is a byte more than an IPv4 route's may be.
        const loopback = Math.min((0,_interfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaceMtu */ .QJ)('lo') ?? 0, LARGEST_PACKET);
        return loopback > 0 && Math.min((0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .getOption */ .om)(fd, level, mtu), LARGEST_PACKET) === loopback;
    }
    finally {
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__/* .closeFd */ .zF)(fd);
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

/***/ 7650:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lookAgain)
/* harmony export */ });
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
 * (proc(5), /proc/net/dev) tell whether a packet left. A `reject with tcp reset` of the output hook lets none leave.
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
        if (before !== null && before === after)
            return { rttMs, here: true };
    }
    return { rttMs, here: false };
}
/** Time from a SYN to its RST, milliseconds; null: none came within `LONGEST_WAIT`. */
function timeRefusal({ to, port, ttl }) {
    const name = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .socketAddressOf */ .R)(to, port);
    const fd = name === null ? -1 : (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .openSocket */ .k)(to, _socket_options_js__WEBPACK_IMPORTED_MODULE_4__/* .SOCK_STREAM */ .wE, _socket_options_js__WEBPACK_IMPORTED_MODULE_4__/* .IPPROTO_TCP */ .af);
    if (name === null || fd < 0)
        return null;
    try {
        const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_4__.IP[to.family];
        if (ttl !== null && (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, ip.level, ip.ttl, ttl) < 0)
            return null;
        const start = performance.now();
        let error = -(0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(fd, name);
        if (error === errno.EINPROGRESS) {
            do
                error = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .getOption */ .om)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_4__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_4__/* .SO_ERROR */ .qN);
            while (error === 0 && performance.now() - start < LONGEST_WAIT);
        }
        return error === errno.ECONNREFUSED ? performance.now() - start : null;
    }
    finally {
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .closeFd */ .zF)(fd);
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
        return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoName */ .gh)(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.EINVAL) };
    const fd = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .openSocket */ .k)(to, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOCK_DGRAM */ .Ng, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .IPPROTO_UDP */ .mx);
    if (fd < 0)
        return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoName */ .gh)(-fd) };
    try {
        const connected = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)(fd, name);
        if (connected < 0)
            return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoName */ .gh)(-connected) };
        const own = new Uint8Array(128);
        const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__/* .getSocketName */ .hW)(fd, own);
        const source = length < 0 ? null : (0,_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeSockaddr */ .EJ)(own.subarray(0, length));
        if (source === null)
            return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoName */ .gh)(length < 0 ? -length : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.EAFNOSUPPORT) };
        const facts = interfaceFacts(source.address, to);
        const told = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__/* .getOption */ .om)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__.IP[to.family].level, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__.IP[to.family].mtu);
        // An emulated system call table (qemu-user) lacks IP_MTU: the interface's own is then the route's.
        const routeMtu = told < 0 ? facts.interfaceMtu : told;
        if (routeMtu === null)
            return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoName */ .gh)(-told) };
        return { sourceAddress: source.address, routeMtu, mtuProbing: mtuProbing(), ...facts };
    }
    finally {
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__/* .closeFd */ .zF)(fd);
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _datagram_socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4497);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8588);
/* harmony import */ var _loop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _own_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4147);
/* harmony import */ var _ping_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2528);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7650);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1355);
/* harmony import */ var _tcp_socket_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2651);
/* harmony import */ var _udp_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(477);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_datagram_socket_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _own_address_js__WEBPACK_IMPORTED_MODULE_5__, _ping_js__WEBPACK_IMPORTED_MODULE_6__, _refusal_js__WEBPACK_IMPORTED_MODULE_7__, _route_js__WEBPACK_IMPORTED_MODULE_8__, _tcp_socket_js__WEBPACK_IMPORTED_MODULE_9__, _udp_js__WEBPACK_IMPORTED_MODULE_10__]);
([_datagram_socket_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _own_address_js__WEBPACK_IMPORTED_MODULE_5__, _ping_js__WEBPACK_IMPORTED_MODULE_6__, _refusal_js__WEBPACK_IMPORTED_MODULE_7__, _route_js__WEBPACK_IMPORTED_MODULE_8__, _tcp_socket_js__WEBPACK_IMPORTED_MODULE_9__, _udp_js__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** The network of port.ts over this machine's own sockets, without privilege. */











const DATAGRAM_PROTOCOLS = { udp: _udp_js__WEBPACK_IMPORTED_MODULE_10__/* .udp */ .I, echo: _ping_js__WEBPACK_IMPORTED_MODULE_6__/* .ping */ .h };
const NO_DESCRIPTORS = new Set([-node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.EMFILE, -node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.ENFILE]);
/**
 * Opens the network: nothing is sent yet.
 *
 * @throws NetworkUnavailable where the machine lacks epoll; what it lacks otherwise comes as `local` events
 */
function openNetwork() {
    return new SocketNetwork();
}
class SocketNetwork {
    loop = new _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .Loop */ .FZ();
    secrets = { word: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(1, 2 ** 32), quicSourceId: new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8)) };
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
        const known = this.#own.get(address) ?? (0,_own_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnAddress */ .v)(address);
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
                    this.#refuse(command.id, -node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.ENOTCONN);
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
        this.#deaf = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoName */ .gh)(-result);
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
        return fd < 0 ? fd : _datagram_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .DatagramSocket */ .l.open(this, kind, to, flow, fd);
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
        this.emit({ kind: 'local', id, at: this.now(), errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoName */ .gh)(-result), mtu: null });
    }
    #forget(id) {
        this.#datagrams.get(id)?.forget(id);
        this.#datagrams.delete(id);
        this.#transmits.get(id)?.forget(id);
        this.#transmits.delete(id);
        this.#connections.get(id)?.close();
        this.#connections.delete(id);
        this.#events = this.#events.filter((event) => !('id' in event) || event.id !== id);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ encodeStream)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/js/net/wire/http-head.js
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

;// CONCATENATED MODULE: ./build/js/net/wire/tls-client-hello.js
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

;// CONCATENATED MODULE: ./build/js/net/stream.js
/** The bytes that a connection says: harmless to the service that it speaks to. */



/** One whole message: of `stream.bytes` bytes, or the more that it has at least. */
function encodeStream({ protocol, serverName, bytes }) {
    switch (protocol) {
        case 'http':
            return encodeHttpHead(bytes, serverName);
        case 'tls':
            return encodeClientHello(bytes, serverName, (0,external_node_crypto_.randomBytes)(CLIENT_HELLO_ENTROPY));
        default:
            return protocol;
    }
}


/***/ }),

/***/ 2651:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ TcpSocket)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8073);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _error_queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3986);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8588);
/* harmony import */ var _loop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _own_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4147);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1322);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5906);
/* harmony import */ var _wire_control_message_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8121);
/* harmony import */ var _wire_tcp_header_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5695);
/* harmony import */ var _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4774);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _own_address_js__WEBPACK_IMPORTED_MODULE_5__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _own_address_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/**
 * One TCP connection as a probe: a handshake at a chosen TTL, then packets of exact sizes and their acknowledgements. Facts
 * from tcp(7), ip(7) and timestamping.rst (SOF_TIMESTAMPING_TX_ACK); what the kernel does with errors is in tcp_v4_err.
 */













const { errno } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
const STAMPS = _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_TX_ACK */ .HK |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_RX_SOFTWARE */ .ZW |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_SOFTWARE */ .uS |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_OPT_TSONLY */ .cF;
/** A peer that sends more is left waiting by TCP's own flow control. */
const MOST_READ = 1 << 20;
const SYSTEM_DEFAULT_TTL = -1;
/** struct linger: on i32 0, seconds i32 4. Close at once with a RST. */
const LINGER_NOT = new Uint8Array(Int32Array.of(1, 0).buffer);
/** RFC 8446 section 6.1: alert record, TLS 1.2's version, two bytes: warning, close_notify. */
const TLS_CLOSE_NOTIFY = Uint8Array.of(21, 3, 3, 0, 2, 1, 0);
/** The kernel repeats an unanswered SYN after a second (TCP_TIMEOUT_INIT), milliseconds. */
const SYN_REPEAT = 1000;
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
        const fd = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .openSocket */ .k)(probe.to, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOCK_STREAM */ .wE, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .IPPROTO_TCP */ .af);
        if (fd < 0)
            return fd;
        const socket = new TcpSocket(context, probe, fd);
        const result = configure(fd, probe) || socket.#start(name);
        if (result >= 0)
            return socket;
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .closeFd */ .zF)(fd);
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
        this.#setTtl(ttl);
        const sentAt = this.#context.now();
        const stamp = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .realtime */ .WU)();
        const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .send */ .tN)(this.#fd, chunk, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_DONTWAIT */ .zx | _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_NOSIGNAL */ .q8);
        if (result < 0) {
            this.#refuse(id, -result);
            return;
        }
        this.#streamed += result;
        if (result < bytes) {
            this.#refuse(id, errno.ENOBUFS); // what left is no packet of the size asked for
            return;
        }
        this.#sendings.push({ id, end: this.#streamed, sentAt, stamp });
    }
    #setTtl(ttl) {
        const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_6__.IP[this.#probe.to.family];
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(this.#fd, ip.level, ip.ttl, ttl ?? SYSTEM_DEFAULT_TTL);
    }
    inspect() {
        const info = this.#info();
        if (info !== null)
            this.#context.emit({ kind: 'inspected', id: this.#probe.id, at: this.#context.now(), info });
    }
    /** Nothing more is told of transmit `id`. */
    forget(id) {
        this.#sendings = this.#sendings.filter((sending) => sending.id !== id);
    }
    /**
     * The kindest end for the peer: nothing unread, for which the kernel would send a RST; a TLS close_notify after a whole
     * ClientHello, so that the server's log shows no broken handshake; then a FIN. Where bytes don't get through, no FIN could
     * reach the peer's program either: a RST spares it a connection that hangs.
     */
    close() {
        if (this.#state === 'established')
            this.#takeLeave();
        this.#context.loop.remove(this.#fd);
        this.#state = 'over';
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .closeFd */ .zF)(this.#fd);
    }
    #takeLeave() {
        this.#setTtl(null);
        this.#receiveAll();
        if ((this.#info()?.unacked ?? 0) > 0) {
            (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOptionBytes */ .f$)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SO_LINGER */ .$s, LINGER_NOT);
        }
        else if (this.#probe.stream?.protocol === 'tls' && this.#streamed > 0 && this.#streamed === this.#stream.length) {
            (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .send */ .tN)(this.#fd, TLS_CLOSE_NOTIFY, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_DONTWAIT */ .zx | _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_NOSIGNAL */ .q8);
            this.#receiveAll(); // what a neighbour answered meanwhile
        }
    }
    #start(name) {
        this.#startedAt = this.#context.now();
        this.#startStamp = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .realtime */ .WU)();
        const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(this.#fd, name);
        if (result < 0 && result !== -errno.EINPROGRESS && result !== -errno.ECONNREFUSED)
            return result;
        const added = this.#context.loop.add(this.#fd, _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp | _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLOUT */ .HU, (events) => this.#onReady(events));
        if (added < 0)
            return added;
        // Who is on this machine has answered by now.
        const error = result === -errno.ECONNREFUSED ? errno.ECONNREFUSED : this.#takeError();
        if (error !== 0)
            this.#onEvents(_loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLERR */ ._S, error, true);
        return 0;
    }
    #onReady(events) {
        // Reading the error queue clears SO_ERROR: it comes first.
        const error = events & (_loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLERR */ ._S | _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLHUP */ .Qw) ? this.#takeError() : 0;
        this.#onEvents(events, error, this.#context.loop.onTime);
    }
    #takeError() {
        return (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .getOption */ .om)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SO_ERROR */ .qN);
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
        const info = this.#info();
        const shaken = error === 0 && (info?.state === _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_8__/* .TCP_ESTABLISHED */ .hC || info?.state === _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_8__/* .TCP_CLOSE_WAIT */ .JE);
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
        if (error === 0) {
            this.#refuse(this.#probe.id, errno.ENOPROTOOPT); // no TCP_INFO here (qemu-user): nothing could be measured
            return;
        }
        if (error < 0)
            this.#refuse(this.#probe.id, -error); // the socket's state can't be asked
    }
    /** A RST to the SYN: the target's, or that of whoever answers in its name. */
    #onRefused(at, onTime) {
        const { id, to } = this.#probe;
        const seen = at - this.#startedAt;
        const own = this.#context.isOwn(to.address);
        const again = own ? null : this.#context.refusal(this.#probe);
        if (again?.here)
            this.#refuse(id, errno.ECONNREFUSED, 'tcp-reset');
        else
            this.#context.emit({ kind: 'reset', id, at, rttMs: onTime ? seen : (again?.rttMs ?? null), established: false });
    }
    #onConnected(info) {
        this.#state = 'established';
        this.#setTtl(null);
        const watching = this.#context.loop.modify(this.#fd, _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp);
        if (watching < 0) {
            this.#end();
            this.#refuse(this.#probe.id, -watching);
            return;
        }
        const at = this.#context.now();
        // The kernel has measured nothing where the SYN was sent more than once and timestamps are off.
        const rttMs = info.rttMs > 0 ? info.rttMs : at - this.#startedAt;
        this.#context.emit({ kind: 'connected', id: this.#probe.id, at, rttMs, info, replyTtl: this.#replyTtl() });
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
        const announcedMss = this.#info()?.advMss;
        this.#end();
        if ((0,_own_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnReject */ .U)(this.#probe.to, icmp, (address) => this.#context.isOwn(address))) {
            this.#refuse(this.#probe.id, errno, icmp);
            return;
        }
        const at = this.#context.now();
        const rttMs = (0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .roundTrip */ .s)({ from: this.#startedAt, to: at, fromStamp: this.#startStamp, toStamp: stamp });
        const quotedMss = (0,_wire_tcp_header_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeQuotedMss */ .S)(quote);
        const repeated = rttMs >= SYN_REPEAT ? { repeated: true } : {};
        const announced = announcedMss === undefined ? {} : { announcedMss };
        const quoted = { ...icmp, quotedMss };
        this.#context.emit({ kind: 'icmp', id: this.#probe.id, at, rttMs, icmp: quoted, ...announced, ...repeated });
    }
    /** `stamp`: when the kernel saw an acknowledgement, on the realtime clock; null: not told. */
    #checkAcked(stamp) {
        if (this.#sendings.length === 0)
            return;
        const info = this.#info();
        if (info === null)
            return;
        const acked = info.bytesAcked === null ? (info.unacked === 0 ? this.#streamed : 0) : info.bytesAcked - SYN_BYTES;
        const at = this.#context.now();
        while (this.#sendings[0] !== undefined && this.#sendings[0].end <= acked) {
            const { id, sentAt, stamp: sentStamp } = this.#sendings[0];
            this.#sendings.shift();
            const rttMs = (0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .roundTrip */ .s)({ from: sentAt, to: at, fromStamp: sentStamp, toStamp: stamp });
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
        let result = 0;
        do {
            result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .receive */ .uZ)(this.#fd, null, MOST_READ, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_TRUNC */ .Bl | _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .MSG_DONTWAIT */ .zx);
            if (result > 0)
                this.#received += result;
        } while (result > 0 && this.#received < MOST_READ);
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
        const refusal = { kind: 'local', id, at: this.#context.now(), errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoName */ .gh)(error), mtu: null };
        this.#context.emit(reject === undefined ? refusal : { ...refusal, reject });
    }
    /** No more is to be heard of this connection; it stays open for `inspect`. */
    #end() {
        this.#state = 'over';
        this.#context.loop.remove(this.#fd);
    }
    #info() {
        const bytes = new Uint8Array(_wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_8__/* .TCP_INFO_SIZE */ .f);
        const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .getOptionBytes */ .F2)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .IPPROTO_TCP */ .af, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .TCP_INFO */ .Jg, bytes);
        return length < 0 ? null : (0,_wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeTcpInfo */ .Qo)(bytes.subarray(0, length));
    }
    /** IPv6 alone: RFC 2292's options of the last packet that came. */
    #replyTtl() {
        const { level, pktOptions } = _socket_options_js__WEBPACK_IMPORTED_MODULE_6__.IP[this.#probe.to.family];
        if (pktOptions === null)
            return null;
        const control = new Uint8Array(256);
        const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .getOptionBytes */ .F2)(this.#fd, level, pktOptions, control);
        return length < 0 ? null : (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivalTtl */ .ex)(6, (0,_wire_control_message_js__WEBPACK_IMPORTED_MODULE_11__/* .decodeControl */ .QP)(control.subarray(0, length)));
    }
}
/** 0, or -errno of an option without which the probe would not be what was asked for. */
function configure(fd, { to, ttl, minTtl, maxSeg }) {
    const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_6__.IP[to.family];
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, ip.level, ip.recvErrRfc4884, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, ip.level, ip.receiveTtl, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .IPPROTO_TCP */ .af, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .TCP_NODELAY */ .zX, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SO_TIMESTAMPING */ .Wq, STAMPS);
    const wanted = [
        [ip.level, ip.recvErr, 1],
        [ip.level, ip.mtuDiscover, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .PMTUDISC_DO */ ._m],
        [ip.level, ip.ttl, ttl],
        [ip.level, ip.minTtl, minTtl],
        [_socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .IPPROTO_TCP */ .af, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .TCP_MAXSEG */ .oW, maxSeg],
    ];
    for (const [level, name, value] of wanted) {
        const result = value === null ? 0 : (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__/* .setOption */ .qN)(fd, level, name, value);
        if (result < 0)
            return result;
    }
    return 0;
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);
/* harmony import */ var _wire_dns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5413);
/* harmony import */ var _wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(649);
/* harmony import */ var _wire_quic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1174);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__]);
_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** UDP probes: a tag alone, a QUIC long header or a DNS query as payload, and what quotes and answers of them look like. */






const UDP_HEADER_SIZE = 8;
/** Quotes that end sooner may have lost the tag. */
const IDENTIFYING_SIZE = _wire_quic_js__WEBPACK_IMPORTED_MODULE_4__/* .QUIC_DESTINATION_ID_OFFSET */ .Kp + _wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .TAG_SIZE */ .Vm;
const udp = {
    open: (to) => (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .openSocket */ .k)(to, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .SOCK_DGRAM */ .Ng, _socket_options_js__WEBPACK_IMPORTED_MODULE_2__/* .IPPROTO_UDP */ .mx),
    unquotedHeader: UDP_HEADER_SIZE,
    payloadSize(probe) {
        const room = Math.max(0, probe.size - _socket_options_js__WEBPACK_IMPORTED_MODULE_2__.IP[probe.to.family].headerSize - UDP_HEADER_SIZE);
        const sizes = { nonce: Math.max(room, _wire_nonce_js__WEBPACK_IMPORTED_MODULE_5__/* .TAG_SIZE */ .Vm), quic: Math.max(room, _wire_quic_js__WEBPACK_IMPORTED_MODULE_4__/* .QUIC_MIN_PAYLOAD */ .d0), dns: (0,_wire_dns_js__WEBPACK_IMPORTED_MODULE_3__/* .dnsQuerySize */ .x2)(room) };
        return sizes[probe.content];
    },
    keyFor: (probe) => (probe.content === 'dns' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(0x10000) : null),
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

/***/ 9611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k0: () => (/* binding */ buildTarget),
  RO: () => (/* binding */ rowsOf),
  Q8: () => (/* binding */ unmeasured)
});

// UNUSED EXPORTS: NO_SERVICE

;// CONCATENATED MODULE: ./build/js/engine/facts/asked.js
/** Whether a probe asks for what the user wants to reach, not only for sizes by another way. */
function asks({ trace, tcpPorts }, { service }) {
    return service === trace.service || (service === 'tcp' && tcpPorts.length > 0);
}

;// CONCATENATED MODULE: ./build/js/engine/facts/local-refusal.js

/** A full queue: no verdict where other probes leave. */
const BUSY = new Set(['ENOBUFS', 'EAGAIN']);
/**
 * This machine's own refusal to send, what was asked first; null: it refused nothing. A SYN that a local firewall drops is
 * silent, so that another probe's refusal speaks for it, unless a router was heard of such a SYN.
 */
function localRefusal(log, asked) {
    const { probes } = log;
    const refused = refusals(log).filter(({ errno }) => !BUSY.has(errno) || nothingLeft(log));
    const left = probes.some((probe) => asks(asked, probe) && probe.reply && probe.reply.kind !== 'local');
    return refused.find(({ probe }) => asks(asked, probe)) ?? (left ? null : (refused[0] ?? null));
}
/** Every probe that this machine refused to send; of one that is only too large here others tell. */
function refusals({ probes }) {
    return probes.flatMap((probe) => {
        const { reply } = probe;
        if (reply?.kind !== 'local' || reply.errno === 'EMSGSIZE')
            return [];
        return [{ errno: reply.errno, doing: reply.doing, reject: reply.reject, probe }];
    });
}
/**
 * Whether the queue let nothing out: no probe was answered, and more datagrams were refused than stayed unanswered, as those do
 * that were given up while the queue was tried again. A SYN that a full queue drops is not told of.
 */
function nothingLeft({ probes }) {
    if (probes.some(({ reply }) => reply !== null && reply.kind !== 'local'))
        return false;
    const unanswered = probes.filter(({ reply, service }) => reply === null && service !== 'tcp');
    return probes.filter(({ reply }) => reply !== null).length > unanswered.length;
}

// EXTERNAL MODULE: ./build/js/engine/facts/routing-loop.js
var routing_loop = __webpack_require__(8426);
;// CONCATENATED MODULE: ./build/js/engine/facts/unreachable.js

/** The unreachable from the smallest TTL; a TTL not limited counts last. A filter's is for the traffic that it was given. */
function endingUnreachable(log, asked) {
    const ends = log.probes.flatMap((probe) => {
        const { ttl, reply } = probe;
        if (reply?.kind !== 'icmp' || log.arrived(probe))
            return [];
        // "Port unreachable" from another address is a firewall's reject, or a target's behind a NAT.
        const foreign = reply.verdict === 'closed';
        const verdict = foreign ? 'prohibited' : reply.verdict;
        const ended = verdict === 'network' || verdict === 'host' || (verdict === 'prohibited' && asks(asked, probe));
        return ended ? [{ ttl, foreign, reply: { ...reply, verdict } }] : [];
    });
    return ends.sort((a, b) => (a.ttl ?? 256) - (b.ttl ?? 256))[0] ?? null;
}
/** The TTL at which a router let a probe expire; null: it never did. */
function routerTtl(log, address) {
    const ttls = log.probes.flatMap(({ ttl, reply }) => ttl !== null && reply?.kind === 'icmp' && reply.verdict === 'expired' && reply.icmp.from === address ? [ttl] : []);
    return ttls.length > 0 ? Math.min(...ttls) : null;
}

;// CONCATENATED MODULE: ./build/js/engine/facts/end-reason.js
/** Why a trace ended: what the user asked for, a verdict from the network, a local refusal, or silence. */



/** @param reached whether what the user asked for answered. */
function endReason(log, asked, reached) {
    if (asked.cut)
        return asked.cut;
    const atMost = log.probes.some(({ ttl, reply }) => ttl === asked.maxHops && reply?.kind === 'icmp' && reply.verdict === 'expired');
    // It may answer at a TTL beyond those that were to be traced.
    if (reached)
        return atMost ? 'max-hops' : 'reached';
    const verdict = endingUnreachable(log, asked)?.reply.verdict;
    if (verdict === 'prohibited')
        return 'prohibited';
    if (verdict === 'network' || verdict === 'host')
        return 'unreachable';
    const refusal = localRefusal(log, asked);
    if (refusal) {
        const noRoute = refusal.errno === 'ENETUNREACH' || refusal.errno === 'EHOSTUNREACH';
        return noRoute && refusal.reject === null ? 'no-route' : 'refused-locally';
    }
    if ((0,routing_loop/* routingLoop */.F)(log).length > 0)
        return 'loop';
    return atMost ? 'max-hops' : 'silent';
}

;// CONCATENATED MODULE: ./build/js/engine/facts/loss.js
/** Which probes count as loss: those meant for the target itself, and the service whose answers stand for it. */
/** The service whose answers stand for the target: the trace's own, or TCP where only that answers, or counts loss better. */
function targetService(log, asked) {
    const answers = (service) => counted(log).some((probe) => probe.service === service && log.arrived(probe));
    if (!answers('tcp'))
        return asked.trace.service;
    const own = counted(log).filter(({ service, ttl }) => service === asked.trace.service && (ttl ?? 256) >= (log.conclusions.hopCount?.hops ?? 256));
    const limited = own.some(({ reply }) => reply === null) && own.some(({ reply }) => reply?.kind === 'icmp');
    return !answers(asked.trace.service) || limited ? 'tcp' : asked.trace.service;
}
function counted({ probes }) {
    return probes.filter(({ purpose, withdrawn }) => (purpose === 'hop' || purpose === 'reach') && !withdrawn);
}
/** The probes that were meant for the target itself: those of its service that reach it, or that should have. */
function targetSamples(log, asked, hops) {
    const paced = log.probes.filter(({ purpose, withdrawn }) => purpose === 'loss' && !withdrawn);
    if (paced.length > 0)
        return paced.filter((probe) => log.arrived(probe) || !probe.reply);
    const service = targetService(log, asked);
    const of = counted(log).filter((probe) => probe.service === service && probe.reply?.kind !== 'local');
    // Of the ports asked one may be filtered: that is no loss.
    const ports = new Set(of.filter((probe) => log.arrived(probe)).map(({ port }) => port));
    const asking = ports.size > 0 ? of.filter(({ port }) => ports.has(port)) : of;
    // A router that answers shows that this flow's way is longer: the probe was none of the target's. Where none is heard, no
    // probe that a way of two hops more would have eaten is called lost.
    const sure = hops === null ? Number.POSITIVE_INFINITY : hops + (log.icmpErrors > 0 ? 0 : 2);
    const meant = ({ ttl, reply }) => reply === null && (ttl === null || ttl >= sure);
    return asking.filter((probe) => log.arrived(probe) || meant(probe));
}
/** What `loss` counts, and whether its answers are such as hosts send only so often (RFC 1812 section 4.3.2.8). */
function lossEvidence(log, samples) {
    const answers = samples.filter((probe) => log.arrived(probe));
    return {
        lossService: samples[0]?.service ?? null,
        lossByIcmp: answers.length > 0 && answers.every(({ reply, purpose }) => reply?.kind === 'icmp' && purpose !== 'loss'),
    };
}

// EXTERNAL MODULE: ./build/js/engine/facts/mss.js
var mss = __webpack_require__(8576);
// EXTERNAL MODULE: ./build/js/engine/facts/return-hops.js
var return_hops = __webpack_require__(1308);
;// CONCATENATED MODULE: ./build/js/engine/facts/return-path.js

/**
 * The estimate assumes that the target starts with a TTL of 64, 128 or 255. Some start with 32, 60, 90 or 100, which makes it
 * wrong by 4 hops or more: it is told only within this many hops of what routers near the target, or the way there, let expect.
 */
const TOLERANCE = { ofRouters: 2, ofForwardHops: 1 };
/** Routers nearest to the target that are compared. */
const NEAREST = 2;
/** Hops from the target back, and how they are known; null: not known. `forwardHops`: the hop count; null: not known. */
function returnPath(log, arrived, { trace }, forwardHops) {
    const estimate = estimateOf(log, arrived, trace);
    return estimate && forwardHops !== null && confirms(log, forwardHops, estimate.hops) ? estimate : null;
}
function estimateOf(log, arrived, trace) {
    // The trace's own answers first: others may come from elsewhere.
    const traced = arrived.filter(({ service }) => service === trace.service);
    for (const { reply } of [...traced, ...arrived]) {
        const ttl = reply?.kind === 'icmp' ? reply.icmp.replyTtl : reply?.kind === 'answer' ? reply.replyTtl : null;
        if (ttl !== null)
            return { hops: (0,return_hops/* returnHops */.r)(ttl), method: 'reply-ttl' };
    }
    const arriving = log.conclusions.arrivingTtl;
    return arriving && { hops: (0,return_hops/* returnHops */.r)(arriving.ttl), method: 'min-ttl' };
}
/** Whether the hop count or the return paths of the routers before the target make such an estimate likely. */
function confirms({ probes }, forwardHops, estimate) {
    if (Math.abs(estimate - forwardHops) <= TOLERANCE.ofForwardHops)
        return true;
    const routers = new Map();
    for (const { ttl, purpose, reply } of probes) {
        if (ttl === null || ttl >= forwardHops || purpose !== 'hop')
            continue;
        if (reply?.kind === 'icmp' && reply.verdict === 'expired' && reply.icmp.replyTtl !== null)
            routers.set(ttl, (0,return_hops/* returnHops */.r)(reply.icmp.replyTtl));
    }
    const nearest = [...routers].sort(([a], [b]) => b - a).slice(0, NEAREST);
    return nearest.some(([ttl, back]) => Math.abs(estimate - (back + forwardHops - ttl)) <= TOLERANCE.ofRouters);
}

;// CONCATENATED MODULE: ./build/js/engine/facts/tcp-proxy.js
/**
 * Signs that a TCP answer did not come from the target, or that TTLs are rewritten on the way: then a hop count by TCP is
 * somebody else's (shared facts, measuring without ICMP).
 */

/** A way back this much longer than the way there, from so near, or than twice the way there, is no way that packets take. */
const NEAR_HOPS = 3;
/** More than the four that systems starting with TTL 60 seem to have. */
const EXCESS_BACK = 5;
/** Hardly any way is longer: such an estimate means a system that starts with TTL 32. */
const LONGEST_BACK = 30;
/** Why a TTL of `hops` can't be what it takes to the target; null: nothing speaks against it. `back`: hops of the way back. */
function tooNear(hops, back, { route }) {
    if (hops === 1 && route.onLink === false && route.interface !== 'lo')
        return 'not-on-link';
    const likely = hops <= NEAR_HOPS ? hops + EXCESS_BACK : 2 * hops + EXCESS_BACK - 1;
    return back !== null && back >= likely && back <= LONGEST_BACK ? 'way-back' : null;
}
/** Why hops to the target can't be counted by datagrams; null: nothing speaks against it. */
function ttlRewritten(log) {
    const arrived = log.probes.flatMap((probe) => {
        const { service, ttl, purpose, reply } = probe;
        if (service === 'tcp' || ttl === null || purpose !== 'hop' || !reply || !log.arrived(probe))
            return [];
        const replyTtl = reply.kind === 'icmp' ? reply.icmp.replyTtl : reply.kind === 'answer' ? reply.replyTtl : null;
        return [{ ttl, back: replyTtl === null ? null : (0,return_hops/* returnHops */.r)(replyTtl) }];
    });
    const [nearest] = arrived.sort((a, b) => a.ttl - b.ttl);
    const why = nearest ? tooNear(nearest.ttl, nearest.back, log) : null;
    if (!nearest || why === null)
        return null;
    return { code: 'ttl-rewritten', ttl: nearest.ttl, back: why === 'not-on-link' ? null : nearest.back };
}
/** Why the hop count is not the target's; null: nothing speaks against it. */
function nearbyProxy(log) {
    const { conclusions, probes } = log;
    const answers = probes.flatMap(({ service, ttl, reply }) => service === 'tcp' && ttl !== null && reply?.kind === 'answer' ? [{ ttl, closed: reply.closed }] : []);
    // Where some connections are accepted, who refuses others only limits them.
    const accepted = answers.filter(({ closed }) => !closed);
    const tcpHops = Math.min(...(accepted.length > 0 ? accepted : answers).map(({ ttl }) => ttl));
    if (!Number.isFinite(tcpHops))
        return null;
    // TCP that expires there as well went another way: parallel paths of unequal length.
    const parallel = probes.some(({ service, ttl, reply }) => service === 'tcp' && ttl !== null && ttl >= tcpHops && reply?.kind === 'icmp' && reply.verdict === 'expired');
    const farther = probes.some(({ service, ttl, reply }) => service !== 'tcp' &&
        ttl !== null &&
        // The target is beyond this router: parallel paths differ by one hop, not by more.
        ttl > tcpHops &&
        reply?.kind === 'icmp' &&
        reply.verdict === 'expired');
    if (farther && !parallel)
        return { tcpHops, reason: 'udp-farther' };
    const told = probes.find(({ service, reply }) => service === 'tcp' && reply?.kind === 'answer' && reply.replyTtl !== null);
    const bound = conclusions.arrivingBelow === null ? null : conclusions.arrivingBelow - 1;
    const arriving = told?.reply?.kind === 'answer' ? told.reply.replyTtl : (conclusions.arrivingTtl?.ttl ?? bound);
    const back = arriving === null ? null : (0,return_hops/* returnHops */.r)(arriving);
    const reason = tooNear(tcpHops, back, log);
    return reason && { tcpHops, reason };
}

// EXTERNAL MODULE: ./build/js/report/hops.js
var hops = __webpack_require__(2001);
// EXTERNAL MODULE: ./build/js/engine/facts/largest-passed.js
var largest_passed = __webpack_require__(7466);
;// CONCATENATED MODULE: ./build/js/engine/facts/quoted-mss.js
/**
 * What routers quote of SYNs: the nearest with a smaller MSS than that SYN announced, which a router before lowered, and the
 * farthest TTL at which it was still the announced one.
 */
function quotedMss({ probes }) {
    const quotes = probes.flatMap(({ ttl, reply }) => {
        if (reply?.kind !== 'icmp' || ttl === null)
            return [];
        const { icmp, announcedMss } = reply;
        return icmp.quotedMss === null || announcedMss === null
            ? []
            : [{ ttl, mss: icmp.quotedMss, lowered: icmp.quotedMss < announcedMss }];
    });
    const [nearest] = quotes.filter(({ lowered }) => lowered).sort((a, b) => a.ttl - b.ttl);
    const unchanged = quotes.filter(({ lowered }) => !lowered).map(({ ttl }) => ttl);
    return {
        quoted: nearest ? { ttl: nearest.ttl, mss: nearest.mss } : null,
        unchanged: unchanged.length > 0 ? Math.max(...unchanged) : null,
    };
}

// EXTERNAL MODULE: ./build/js/report/text/icmp-meaning.js
var icmp_meaning = __webpack_require__(4586);
;// CONCATENATED MODULE: ./build/js/report/text/reasons.js
/** One sentence: what was seen, then what is not known because of it. */
function reasonText(reason) {
    switch (reason.code) {
        case 'datagrams-unanswered':
            return `Of the packets between ${reason.passes} and ${reason.fails} bytes too few were answered to tell size from loss.`;
        case 'segments-unacknowledged':
            return `Of the segments larger than ${reason.passes} bytes too few were acknowledged to tell size from loss.`;
        case 'segments-of-all-sizes-lost':
            return `Segments of ${reason.size} bytes were lost, and so were all smaller ones down to ${reason.least} bytes: whether their size is the cause is not known.`;
        case 'sizes-not-tested':
            return `Sizes between ${reason.passes} and ${reason.fails} bytes could not be tested: the peer takes no larger segments any more, or no more connections.`;
        case 'echo-direction-unknown':
            return `Packets of ${reason.fails} bytes are not echoed, those of ${reason.passes} bytes are. Echoes are as large as the requests, so in which direction the large ones are lost is not known.`;
        case 'message-contradicted':
            return `A router named ${reason.named} bytes as the most that passes, and a packet of ${reason.passed} bytes arrived: paths differ, or the message is wrong.`;
        case 'message-unproven':
            return `A router named ${reason.named} bytes as the most that passes; a packet one byte larger was neither refused nor answered, so whether larger ones pass is not known.`;
        case 'request-unanswered':
            return `Port ${reason.port} took the connection and no answer came, in packets of ${reason.size} bytes neither: the cause is not known.`;
        case 'reset-after-request':
            return `Port ${reason.port} reset the connection after the request: whether large answers arrive was not tested.`;
        case 'large-answers-late':
            return `Answers in packets of ${reason.passes} bytes came, larger ones not in time: whether their size is the cause is not known.`;
        case 'ttl-rewritten': {
            const because = reason.back === null ? 'it is not on this network' : `its answers come back over about ${reason.back} hops`;
            return `Packets with a TTL of ${reason.ttl} reach the target, though ${because}: TTLs are rewritten on the way, so the hop count is not known.`;
        }
        case 'probes-refused': {
            const causes = [...reason.errnos, ...(reason.firewall ? ['its firewall'] : [])].join(', ');
            return `This machine could not carry out ${reason.refused} of ${reason.sent} probes (${causes}): what they would have told is missing.`;
        }
        default:
            return reason;
    }
}

;// CONCATENATED MODULE: ./build/js/report/target-evidence.js
/** The evidence that diagnosis reads beside the contract's fields: what was seen, put in the report's shape. */









function evidenceOf(log, asked, arrived, reached, proxy, doubts) {
    const { route, conclusions } = log;
    const verdict = reached ? null : endingUnreachable(log, asked);
    const refusal = reached ? null : localRefusal(log, asked);
    const asking = [`${askName(asked.trace)}`, ...asked.tcpPorts.map((port) => `tcp:${port}`)];
    const heard = new Set(arrived.map(askName));
    const named = asked.port !== null;
    // A port that accepted before or after is open: who refuses there limits connections.
    const open = new Set(arrived.filter(({ reply }) => reply?.kind === 'answer' && !reply.closed).map(askName));
    const closed = arrived.filter((probe) => named && probe.port === asked.port && !open.has(askName(probe)));
    const largest = (0,largest_passed/* largestPassed */.x)(log, proxy === null);
    const pings = log.probes.filter(({ service }) => service === 'icmp');
    return {
        interface: route.interface,
        sourceAddress: route.sourceAddress,
        onLink: route.onLink,
        cachedPmtu: route.interfaceMtu !== null && route.routeMtu < route.interfaceMtu ? route.routeMtu : null,
        verdict: verdict && {
            from: verdict.reply.icmp.from,
            ttl: routerTtl(log, verdict.reply.icmp.from) ??
                (verdict.reply.icmp.from === route.sourceAddress || verdict.foreign ? null : verdict.ttl),
            icmp: (0,hops/* describe */.q0)(log.family, verdict.reply.icmp),
        },
        closed: [...new Set(closed.map(askName))],
        onlyResets: arrived.length > 0 && arrived.every(({ reply }) => reply?.kind === 'answer' && reply.closed),
        silent: [...new Set(asking)].filter((name) => !heard.has(name)),
        localError: refusal && {
            errno: refusal.errno,
            doing: refusal.doing ?? `sending to ${askName(refusal.probe)}`,
            reject: refusal.reject === null ? null : rejectWords(log.family, refusal.reject),
        },
        tooBig: log.tooBig.map(({ from, mtu, size }) => ({
            from,
            ttl: routerTtl(log, from),
            mtu,
            size,
            passed: largest !== null && largest > mtu ? largest : null,
        })),
        mss: { sent: (0,mss/* mss */.a)(log).sent, ...quotedMss(log) },
        largestPassed: largest,
        pmtuLimit: conclusions.pmtuLimit,
        sizeTrials: conclusions.hole && {
            failedSends: conclusions.hole.failedSends,
            passedSends: conclusions.hole.passedSends,
        },
        proxy,
        loop: (0,routing_loop/* routingLoop */.F)(log),
        inconclusive: [...conclusions.reasons, ...doubts, ...(refusal === null ? refusedProbes(log) : [])].map(reasonText),
        pingSockets: pings.length > 0 ? !pings.every(({ reply }) => reply?.kind === 'local') : null,
    };
}
/** What this machine refused though other probes got out: what those would have told is missing. */
function refusedProbes(log) {
    const refused = refusals(log);
    if (refused.length === 0)
        return [];
    const errnos = [...new Set(refused.flatMap(({ errno, reject }) => (reject === null ? [errno] : [])))];
    const firewall = refused.some(({ reject }) => reject !== null);
    return [{ code: 'probes-refused', refused: refused.length, sent: log.probes.length, errnos, firewall }];
}
/** As `port-unreachable` or `tcp-reset`. */
function rejectWords(family, reject) {
    return reject === 'tcp-reset' ? reject : (0,icmp_meaning/* icmpMeaning */.b)(family, reject.type, reject.code);
}
function askName({ service, port }) {
    return service === 'icmp' ? 'icmp' : `${service}:${port}`;
}

;// CONCATENATED MODULE: ./build/js/report/build.js
/** From one trace's log to its part of the report: facts put in the contract's shape, hop by hop. */









const NO_EVIDENCE = {
    interface: null,
    sourceAddress: null,
    onLink: null,
    cachedPmtu: null,
    verdict: null,
    closed: [],
    silent: [],
    localError: null,
    tooBig: [],
    mss: { sent: null, quoted: null, unchanged: null },
    largestPassed: null,
    pmtuLimit: null,
    sizeTrials: null,
    proxy: null,
    loop: [],
    inconclusive: [],
    pingSockets: null,
    lossService: null,
    lossByIcmp: false,
};
/** What the path's measuring does not find out; src/service and what comes after measuring fill it in. */
const NO_SERVICE = {
    name: null,
    addresses: [],
    service: null,
    wait: null,
    watch: null,
    connections: null,
};
/** A target of which nothing could be measured: no name, no route, no time. */
function unmeasured(asked, endReason, localError = null) {
    return {
        ...asked,
        reached: false,
        answeredBy: [],
        endReason,
        hopCount: null,
        hopCountMethod: null,
        returnHopCount: null,
        returnHopCountMethod: null,
        rttMs: null,
        loss: { sent: 0, received: 0 },
        pmtu: { bytes: null, status: 'unknown', method: null, localMtu: null },
        blackHole: null,
        peerMss: null,
        icmpVisible: false,
        hops: [],
        ...NO_SERVICE,
        evidence: { ...NO_EVIDENCE, localError },
    };
}
function buildTarget(log, asked) {
    const { conclusions, route } = log;
    const arrived = log.probes.filter((probe) => log.arrived(probe));
    // What answers only packets of exact size, on another port, is the host: not what the user wants to reach.
    const reached = arrived.some((probe) => asks(asked, probe));
    const proxy = nearbyProxy(log);
    const rewritten = ttlRewritten(log);
    const hopCount = targetHops(log, proxy, rewritten);
    const rowsAsked = rowsOf(log, asked);
    const samples = targetSamples(log, asked, hopCount?.hops ?? null);
    const rtts = targetRtts(log, asked, samples);
    const received = samples.filter((probe) => log.arrived(probe) && (0,hops/* rttOf */.cP)(probe) !== null).length;
    const hole = conclusions.hole;
    const own = proxy ? arrived.filter(({ service }) => service !== 'tcp') : arrived;
    const back = proxy && own.length === 0 ? null : returnPath(log, own, asked, hopCount?.hops ?? null);
    const evidence = evidenceOf(log, asked, arrived, reached, proxy, rewritten === null ? [] : [rewritten]);
    const localMtu = route.interfaceMtu === null ? null : Math.min(route.interfaceMtu, 65535);
    return {
        target: asked.target,
        host: asked.host,
        address: asked.address,
        family: asked.family,
        protocol: asked.protocol,
        port: asked.port,
        reached,
        answeredBy: [...new Set(arrived.map(serviceName))],
        endReason: endReason(log, asked, reached),
        hopCount: hopCount?.hops ?? null,
        hopCountMethod: hopCount?.method ?? null,
        returnHopCount: back?.hops ?? null,
        returnHopCountMethod: back?.method ?? null,
        rttMs: rtts.length > 0 ? { min: rtts[0], median: middle(rtts), max: rtts.at(-1) } : null,
        loss: { sent: samples.length, received },
        pmtu: { ...(conclusions.pmtu ?? { bytes: null, status: 'unknown', method: null }), localMtu },
        blackHole: hole && { direction: hole.direction, passes: hole.passes, fails: hole.fails, afterHop: hole.afterHop },
        peerMss: (0,mss/* mss */.a)(log).peer,
        icmpVisible: log.icmpErrors > 0,
        hops: (0,hops/* hopRows */.dM)(log, rowsAsked, reached ? null : (endingUnreachable(log, asked)?.ttl ?? null)),
        ...NO_SERVICE,
        evidence: { ...evidence, ...lossEvidence(log, samples) },
    };
}
/** The hop count where it is the target's own: not a proxy's that answers TCP, nor one that rewritten TTLs make. */
function targetHops(log, proxy, rewritten) {
    const { hopCount } = log.conclusions;
    return rewritten !== null || (proxy && hopCount?.service === 'tcp') ? null : hopCount;
}
/** Round-trip times to the target, ascending: of the probes counted for loss, else of any that it answered at the default TTL. */
function targetRtts(log, asked, samples) {
    const rtts = (probes) => probes.flatMap((probe) => (log.arrived(probe) ? ((0,hops/* rttOf */.cP)(probe) ?? []) : [])).sort((a, b) => a - b);
    const counted = rtts(samples);
    return counted.length > 0 ? counted : rtts(log.probes.filter((probe) => asks(asked, probe)));
}
/** How to read the log's hops: where the target is, and whose answers count. */
function rowsOf(log, asked) {
    const proxyTtl = nearbyProxy(log)?.tcpHops ?? null;
    const ttls = log.probes.flatMap((probe) => probe.ttl !== null &&
        probe.purpose === 'hop' &&
        log.arrived(probe) &&
        !(proxyTtl !== null && probe.service === 'tcp')
        ? [probe.ttl]
        : []);
    const { hopCount } = log.conclusions;
    const counted = proxyTtl !== null && hopCount?.service === 'tcp' ? undefined : hopCount?.hops;
    const targetTtl = counted ?? (ttls.length > 0 ? Math.min(...ttls) : null);
    return {
        address: asked.address,
        service: targetService(log, asked),
        trace: asked.trace.service,
        targetTtl,
        proxyTtl,
    };
}
/** As in the contract's `answeredBy`. */
function serviceName({ service, port }) {
    return service === 'udp' || service === 'icmp' ? service : `${service}:${port}`;
}
function middle(sorted) {
    const half = sorted.length >> 1;
    const upper = sorted[half];
    return sorted.length % 2 === 1 ? upper : (sorted[half - 1] + upper) / 2;
}


/***/ }),

/***/ 2001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ hopRow),
/* harmony export */   cP: () => (/* binding */ rttOf),
/* harmony export */   dM: () => (/* binding */ hopRows),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _engine_facts_return_hops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1308);
/* harmony import */ var _text_icmp_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4586);
/** The hop table: one row for each TTL, from what its probes brought back. */


/** The rows from TTL 1 to the target's, to the verdict's, or else to the last at which anything answered. */
function hopRows(log, asked, verdictTtl) {
    const probes = hopProbes(log, asked);
    const answered = probes.filter((probe) => fromNetwork(log, asked, probe) && !log.arrived(probe));
    const ttls = (answered.length > 0 ? answered : probes).map(({ ttl }) => ttl ?? 0);
    const last = asked.targetTtl ?? verdictTtl ?? Math.max(0, ...ttls);
    return Array.from({ length: last }, (_, i) => hopRow(log, asked, i + 1));
}
/** The row of one TTL. The target's holds all probes that flew past it as well: they reached it. */
function hopRow(log, asked, ttl) {
    const isTarget = ttl === asked.targetTtl;
    const atTtl = hopProbes(log, asked).filter((probe) => (isTarget ? (probe.ttl ?? 0) >= ttl : probe.ttl === ttl));
    const service = isTarget ? asked.service : asked.trace;
    const probes = atTtl.filter((probe) => probe.service === service || (fromNetwork(log, asked, probe) && probe.ttl === ttl));
    const answered = probes.filter((probe) => fromNetwork(log, asked, probe));
    const byAddress = Map.groupBy(answered, ({ reply }) => (reply?.kind === 'icmp' ? reply.icmp.from : asked.address));
    const responders = [...byAddress].map(([from, replies]) => responder(log, from, replies));
    return { ttl, sent: probes.length, received: answered.length, responders };
}
function hopProbes({ probes }, { proxyTtl }) {
    return probes.filter(({ purpose, withdrawn, service, ttl }) => {
        const proxied = proxyTtl !== null && service === 'tcp' && ttl !== null && ttl >= proxyTtl;
        return purpose === 'hop' && !withdrawn && !proxied;
    });
}
/** Whether somebody else answered. What this machine tells itself, as that no neighbour has the address, is no hop. */
function fromNetwork({ route }, { address }, { reply }) {
    return (reply?.kind === 'answer' ||
        (reply?.kind === 'icmp' && (reply.icmp.from !== route.sourceAddress || reply.icmp.from === address)));
}
function responder(log, address, probes) {
    const icmp = probes.map(({ reply }) => reply).find((reply) => reply?.kind === 'icmp')?.icmp ?? null;
    const answer = probes.map(({ reply }) => reply).find((reply) => reply?.kind === 'answer');
    const replyTtl = icmp?.replyTtl ?? (answer?.kind === 'answer' ? answer.replyTtl : null);
    return {
        address,
        hostname: null,
        asn: null,
        rttMs: probes.flatMap((probe) => rttOf(probe) ?? []),
        icmp: icmp && describe(log.family, icmp),
        returnHops: replyTtl === null ? null : (0,_engine_facts_return_hops_js__WEBPACK_IMPORTED_MODULE_1__/* .returnHops */ .r)(replyTtl),
        mtu: log.tooBig.findLast(({ from }) => from === address)?.mtu ?? null,
        mplsLabels: icmp?.mplsLabels ?? [],
    };
}
/** Type, code and their meaning in words. */
function describe(family, { type, code }) {
    return { type, code, meaning: (0,_text_icmp_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpMeaning */ .b)(family, type, code) };
}
/** To the microsecond, which is what the kernel's stamps and clocks are good for. */
function rttOf({ reply }) {
    return reply && reply.kind !== 'local' && reply.rttMs !== null ? Math.round(reply.rttMs * 1000) / 1000 : null;
}


/***/ })

};
