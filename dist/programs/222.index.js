export const id = 222;
export const ids = [222,306,364];
export const modules = {

/***/ 2010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ inEarlier),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   v5: () => (/* binding */ inBaseline)
/* harmony export */ });
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(768);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2964);


function readBaseline(path) {
    const file = (0,_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readReportFile */ .$)(path);
    if (file.kind === 'missing') {
        const note = `baseline: ${(0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} does not exist yet, so nothing is compared in this run; keep its report-path for the next one`;
        return { baseline: { kind: 'none-yet' }, notes: [note] };
    }
    if (file.kind === 'unusable')
        return { fault: `baseline: ${(0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} ${file.why}, expected the report.json of an earlier run` };
    return { baseline: { kind: 'report', targets: file.report.targets }, notes: [] };
}
/** The same target and family in the baseline, and the same address where one name was traced at several; null: not there. */
function inBaseline(baseline, target) {
    return baseline?.kind === 'report' ? inEarlier(baseline.targets, target) : null;
}
/** The same among an earlier report's targets. */
function inEarlier(targets, target) {
    const same = targets.filter((before) => before.target === target.target && before.family === target.family);
    return same.find(({ address }) => address === target.address) ?? same[0] ?? null;
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Run)
});

// EXTERNAL MODULE: ./build/js/engine/trace-request.js
var trace_request = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/js/report/build.js + 13 modules
var build = __webpack_require__(4030);
;// CONCATENATED MODULE: ./build/js/report/shared-routers.js
/** Each target with `answeredOthers` at the hops that were silent for it alone; a row's own answers stay its own. */
function shareRouters(results) {
    return results.map((target) => {
        let sharing = results.filter((other) => other !== target && sameFirstHop(target, other));
        const hops = target.hops.map((hop) => {
            sharing = sharing.filter((other) => !parts(hop, at(other, hop.ttl)));
            if (hop.sent === 0 || hop.responders.length > 0)
                return hop;
            const heard = sharing.map((other) => routersAt(other, hop.ttl)).filter((list) => list.length > 0);
            const answeredOthers = common(heard);
            // The others part here, and which of their paths this one takes is not known from here on.
            if (heard.length > 0 && answeredOthers.length === 0)
                sharing = [];
            return answeredOthers.length === 0 ? hop : { ...hop, answeredOthers };
        });
        return { ...target, hops };
    });
}
/** Whether the probes of both left for a router by the same interface. */
function sameFirstHop(a, b) {
    const [one, other] = [a.evidence, b.evidence];
    if (a.family === null || a.family !== b.family || one.interface === null || one.onLink || other.onLink)
        return false;
    return one.interface === other.interface && one.sourceAddress === other.sourceAddress;
}
/** Whether both know who answers there and name nobody in common: from there on their paths differ. */
function parts(a, b) {
    if (b === undefined || a.responders.length === 0 || b.responders.length === 0)
        return false;
    return !a.responders.some(({ address }) => b.responders.some((other) => other.address === address));
}
/** Who said time-exceeded to `target` at a TTL: routers, and no target. */
function routersAt(target, ttl) {
    const responders = at(target, ttl)?.responders ?? [];
    return responders.flatMap(({ address, icmp }) => (icmp?.meaning === 'time-exceeded' ? [address] : []));
}
function at(target, ttl) {
    return target.hops.find((hop) => hop.ttl === ttl);
}
/** What all have in common; empty where they disagree. */
function common([first = [], ...others]) {
    return first.filter((address) => others.every((list) => list.includes(address)));
}

// EXTERNAL MODULE: ./build/js/report/with-failure.js
var with_failure = __webpack_require__(9142);
// EXTERNAL MODULE: ./build/js/action/measure/entry.js
var measure_entry = __webpack_require__(4922);
// EXTERNAL MODULE: ./build/js/action/measure/hop-names.js
var hop_names = __webpack_require__(4020);
;// CONCATENATED MODULE: ./build/js/action/measure/notices.js
/** Between looks, milliseconds: well within a second. */
const EVERY = 800;
/** Targets named in one notice. */
const MOST_NAMED = 3;
/** Looks at the traces that `running` gives until it is disposed of. Each phase of a target is told once. */
function notices(running, { onWait }) {
    if (onWait === undefined)
        return { [Symbol.dispose]: () => undefined };
    const told = new Set();
    const look = () => {
        const news = running().flatMap((entry) => {
            const what = entry.trace === null ? null : phaseOf(entry.trace.measuring.log);
            const phase = `${entry.index} ${what}`;
            if (what === null || told.has(phase))
                return [];
            told.add(phase);
            return [{ what, label: entry.spec.target }];
        });
        for (const [what, about] of Map.groupBy(news, (each) => each.what))
            onWait(listed(about), what);
    };
    const timer = setInterval(look, EVERY);
    return { [Symbol.dispose]: () => clearInterval(timer) };
}
function listed(about) {
    const labels = [...new Set(about.map(({ label }) => label))];
    const more = labels.length - MOST_NAMED;
    return more > 0 ? `${labels.slice(0, MOST_NAMED).join(', ')} and ${more} more` : labels.join(', ');
}
/** What the last packet was sent for, as a noun; null: nothing was sent. */
function phaseOf({ probes, segments }) {
    const [probe, segment] = [probes.at(-1), segments.at(-1)];
    if (segment !== undefined && segment.sentAt >= (probe?.sentAt ?? 0))
        return sizes;
    return probe === undefined ? null : phases[probe.purpose];
}
const sizes = 'the path MTU (packets of exact sizes)';
const phases = {
    hop: 'answers of routers',
    flow: 'answers of parallel routers',
    reach: 'answers of the target',
    control: 'handshakes with the target',
    loss: 'the count of lost probes',
    size: sizes,
    locate: 'the hop at which large packets are lost',
    special: 'answers to the last probes',
};

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

// EXTERNAL MODULE: ./build/js/net/wire/ip-address.js
var ip_address = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/js/service/system-lookup.js
var system_lookup = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/js/action/measure/scheme.js
var measure_scheme = __webpack_require__(8931);
// EXTERNAL MODULE: ./build/js/action/measure/service.js
var service = __webpack_require__(5437);
;// CONCATENATED MODULE: ./build/js/action/measure/resolve.js






/** Of `addresses: all`. */
const MOST_TRACED = 8;
/** One entry for each trace; none where `signal` ended the lookup. Never rejects. */
async function resolve(spec, options, signal, onWait, threads) {
    const { ipVersion, serviceCheck } = options;
    const family = ipVersion === 4 || ipVersion === 6 ? ipVersion : null;
    const scheme = serviceCheck ? (0,measure_scheme/* schemeOf */.d)(spec) : null;
    const proxy = (0,service/* proxyOf */.Ol)(spec, scheme, options.proxy);
    const end = proxy === null ? spec : proxyEnd(proxy);
    const literal = (0,ip_address/* isIp */.SC)(end.host);
    const context = { spec, scheme, options, threads, signal, onWait };
    const names = literal === 0 ? await namesOf(end.host, context, family, proxy !== null) : null;
    const lookup = names?.system ?? null;
    const check = (of, only) => serviceCheck && (scheme !== null || names !== null) ? (0,service/* begin */.qN)(context, names, of, only) : null;
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
        const system = (0,system_lookup.lookUpBySystem)(host, { family, signal, onWait });
        return { system, result: options.serviceCheck ? (0,service/* askServersLater */.SG)(host, { ...context, system }, family) : null };
    }
    // The servers of the proxy's name are none of the target's business.
    if (viaProxy)
        return { system: (await threads()).lookUpAlone(host, family, onWait), result: null };
    return (await threads()).lookUp(host, family, onWait);
}
/** The path to a proxy is traced with the proxy's own application protocol. */
function proxyEnd({ host, port, kind }) {
    return { host, port, protocol: 'tcp', applicationProtocol: kind === 'https' ? 'tls' : 'http' };
}
/** `code` as the resolver has it. */
function noName(spec, family, code) {
    const refusal = { errno: code, doing: 'looking up the name' };
    return {
        kind: 'failed',
        result: (0,build/* unmeasured */.Q8)({ ...(0,measure_entry/* withoutAddress */.L)(spec), family }, 'name-not-found', refusal),
    };
}

// EXTERNAL MODULE: ./build/js/engine/services.js
var services = __webpack_require__(3137);
// EXTERNAL MODULE: ./build/js/engine/facts/black-hole.js
var black_hole = __webpack_require__(7061);
// EXTERNAL MODULE: ./build/js/engine/facts/local-mtu.js
var local_mtu = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/js/engine/facts/outcome.js
var facts_outcome = __webpack_require__(8185);
;// CONCATENATED MODULE: ./build/js/engine/facts/round-trips.js

/** The largest that anything on the path took; null: nothing answered. */
function pathRtt({ probes }) {
    const rtts = probes.flatMap((probe) => (0,facts_outcome/* rttOf */.cP)(probe) ?? []);
    return rtts.length > 0 ? Math.max(...rtts) : null;
}
/** The least to the target; null: it has not answered. */
function targetRtt(log) {
    return leastRtt(log.probes.filter((probe) => log.arrived(probe)));
}
/** The least of these probes; null: none was answered. */
function leastRtt(probes) {
    const rtts = probes.flatMap((probe) => (0,facts_outcome/* rttOf */.cP)(probe) ?? []);
    return rtts.length > 0 ? Math.min(...rtts) : null;
}

// EXTERNAL MODULE: ./build/js/engine/facts/tcp-proxy.js
var tcp_proxy = __webpack_require__(8755);
;// CONCATENATED MODULE: ./build/js/engine/facts/timing.js
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

// EXTERNAL MODULE: ./build/js/engine/facts/too-big.js
var too_big = __webpack_require__(1620);
// EXTERNAL MODULE: ./build/js/engine/facts/packet-sizes.js
var packet_sizes = __webpack_require__(3198);
// EXTERNAL MODULE: ./build/js/engine/icmp-class.js
var icmp_class = __webpack_require__(9189);
;// CONCATENATED MODULE: ./build/js/engine/outcome-of.js


const HANDSHAKE = { kind: 'answer', from: null, replyTtl: null, small: true, info: null };
/** Of several SYNs it is not known which one was answered. */
function timed(rttMs, repeated) {
    return { rttMs: repeated ? null : rttMs, repeated };
}
/** Null: nothing about the probe itself, as what comes over a connection that stands. */
function outcomeOf(event, family) {
    switch (event.kind) {
        case 'icmp': {
            const { icmp, repeated = false } = event;
            const icmpClass = (0,icmp_class/* icmpClassOf */.f)(family, icmp.type, icmp.code);
            const announcedMss = repeated ? null : (event.announcedMss ?? null);
            return { kind: 'icmp', icmpClass, icmp, ...timed(event.rttMs, repeated), announcedMss };
        }
        case 'answer': {
            const { from, replyTtl, service } = event;
            const small = services/* SERVICES */.Bg[service === 'echo' ? 'icmp' : service].smallAnswers;
            // Several datagrams wait for an answer like it: which one this answers is not known. No sign of loss.
            const rttMs = event.repeated ? null : event.rttMs;
            return { kind: 'answer', from, replyTtl, rttMs, repeated: false, closed: false, small, info: null };
        }
        case 'connected': {
            const { info, replyTtl } = event;
            return { ...HANDSHAKE, replyTtl, ...timed(event.rttMs, info.totalRetrans > 0), closed: false, info };
        }
        case 'reset': {
            const { established, rttMs, repeated = false } = event;
            return established ? null : { ...HANDSHAKE, ...timed(rttMs, repeated), closed: true };
        }
        case 'local':
            return {
                kind: 'refused',
                errno: event.errno,
                mtu: event.mtu,
                doing: event.doing ?? null,
                reject: event.reject ?? null,
            };
        default:
            return null;
    }
}
/** include/net/tcp_states.h */
const TCP_CLOSE = 7;
/** What an event over a connection says of the request sent over it; null: nothing. */
function exchangeOutcome(event) {
    switch (event.kind) {
        case 'data':
            return 'answered';
        case 'inspected':
            // Where the reset came before a step waited for it only the state shows it.
            if (event.info.state === TCP_CLOSE)
                return 'reset';
            // Null where the kernel does not count: then it is not known that nothing came.
            return event.info.bytesReceived === 0 ? null : 'answered';
        case 'reset':
            return 'reset';
        case 'closed':
        case 'local':
            return 'ended';
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/js/engine/probe-log.js


/** Outcomes that a reply replaces. */
const OPEN = new Set(['pending', 'lost', 'ambiguous']);
class ProbeLog {
    family;
    /** The target's, without a zone. */
    address;
    route;
    probes = [];
    /** Those of further flows, which tell who else may answer at a TTL and count for nothing else. */
    otherFlows = [];
    tooBig = [];
    /** ICMP errors that arrived about this trace, the unidentifiable included. */
    icmpErrors = 0;
    /** A router quoted too little of a datagram to tell which one it meant. */
    shortQuotes = false;
    segments = [];
    exchanges = [];
    trials = [];
    #byId = new Map();
    /** `to`: the target, its address as the kernel writes it (RFC 5952). */
    constructor(to, route) {
        this.family = to.family;
        this.address = to.address.split('%')[0] ?? '';
        this.route = route;
    }
    /** Writes a probe down as sent. */
    sent(facts) {
        const probe = { minTtl: null, ...facts, outcome: { kind: 'pending' } };
        (probe.purpose === 'flow' ? this.otherFlows : this.probes).push(probe);
        this.#byId.set(probe.id, probe);
        return probe;
    }
    /** Writes a TCP segment down as sent. */
    sentSegment(facts) {
        const segment = { ...facts, outcome: { kind: 'pending' } };
        this.segments.push(segment);
        return segment;
    }
    /** Writes a request down as sent. */
    requested(facts) {
        const exchange = { ...facts, outcome: 'pending' };
        this.exchanges.push(exchange);
        return exchange;
    }
    /** Writes down that no answer came in time. */
    silent(exchange) {
        if (exchange.outcome === 'pending')
            exchange.outcome = 'silent';
    }
    /** Writes down what a tester made of one size. */
    tried(trial) {
        this.trials.push(trial);
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
        this.#recordSegments(event);
        this.#recordExchanges(event);
        const probe = this.probe(event.id);
        const outcome = probe && OPEN.has(probe.outcome.kind) ? outcomeOf(event, this.family) : null;
        if (!probe || !outcome)
            return;
        probe.outcome = outcome;
        if (outcome.kind === 'icmp' && outcome.icmpClass === 'too-big') {
            const { from, mtu } = outcome.icmp;
            this.tooBig.push({ from, mtu: mtu ?? 0, size: probe.size });
        }
    }
    /** Writes down that a probe was given up: what has no reply by now is lost. */
    closed(id) {
        const probe = this.probe(id);
        if (probe?.outcome.kind === 'pending')
            probe.outcome = { kind: 'lost' };
    }
    /** Writes down that a probe without a reply is not to be counted. */
    discount(probe) {
        if (probe.outcome.kind === 'pending' || probe.outcome.kind === 'lost')
            probe.outcome = { kind: 'ambiguous' };
    }
    #recordSegments(event) {
        if (event.kind === 'acked')
            this.#acknowledge(event.id, event.info);
        const ended = event.kind === 'reset' || event.kind === 'closed';
        for (const segment of this.segments) {
            const over = segment.id === event.id ? event.kind === 'local' : ended && segment.connection === event.id;
            if (over && segment.outcome.kind === 'pending')
                segment.outcome = { kind: 'refused' };
        }
    }
    #recordExchanges(event) {
        const outcome = exchangeOutcome(event);
        if (outcome === null)
            return;
        for (const exchange of this.exchanges)
            if (exchange.connection === event.id && exchange.outcome === 'pending')
                exchange.outcome = outcome;
    }
    /** Writes down that a segment stayed unacknowledged in the time that it was given. `info` null: not known. */
    lost(segment, info) {
        if (segment.outcome.kind !== 'pending')
            return;
        segment.outcome = { kind: 'lost', retransmissions: this.#repeats(segment, info), pmtu: info?.pmtu ?? null };
    }
    /** Of what a kernel that learned of a smaller path MTU cut, the pieces arrived. */
    #acknowledge(id, info) {
        const segment = this.segments.find((sent) => sent.id === id);
        if (segment?.outcome.kind !== 'pending')
            return;
        const passed = (0,packet_sizes/* packetSize */.c1)(Math.min(segment.payload, info.sndMss), info, this.family);
        const whole = segment.payload <= info.sndMss && info.pmtu >= segment.size;
        segment.outcome = { kind: 'acked', passed, whole, retransmissions: this.#repeats(segment, info), pmtu: info.pmtu };
    }
    /** How often the segment was sent again: the kernel counts for the whole connection, the SYN and earlier segments too. */
    #repeats({ connection }, info) {
        if (info === null)
            return 0;
        const opened = this.probe(connection)?.outcome;
        let before = opened?.kind === 'answer' ? (opened.info?.totalRetrans ?? 0) : 0;
        for (const { connection: of, outcome } of this.segments)
            if (of === connection && 'retransmissions' in outcome)
                before += outcome.retransmissions;
        return info.totalRetrans - before;
    }
    /**
     * Whether the probe is known to have reached the target. "Port unreachable" from another address is no such proof: a firewall
     * that rejects says the same, and where it sends no time-exceeded nothing else tells it from a target behind a NAT.
     */
    arrived({ outcome }) {
        if (outcome.kind === 'answer')
            return true;
        return outcome.kind === 'icmp' && outcome.icmpClass === 'closed' && outcome.icmp.from === this.address;
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
    #log;
    /**
     * @param nextId gives ids that nothing else on the same network uses
     * @param log what happens is written there before any task sees it
     */
    constructor(nextId, log = null) {
        this.#nextId = nextId;
        this.#log = log;
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
        if (command.kind === 'close') {
            this.#owners.delete(command.id);
            this.#log?.closed(command.id);
        }
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
        this.#log?.record(event);
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
/** The next event, or null when `until` came first. */
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
/** Waits until `condition` holds or `until` comes; tells whether it holds. Events are left in the inbox. */
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

;// CONCATENATED MODULE: ./build/js/engine/session.js


class Session {
    log;
    request;
    #scope;
    constructor(scope, log, request) {
        this.#scope = scope;
        this.log = log;
        this.request = request;
    }
    get now() {
        return this.#scope.now;
    }
    /** Sends a probe of one service. */
    probe(endpoint, shape) {
        const { ttl, purpose } = shape;
        const { to, flow } = this.request;
        const size = shape.size ?? (0,services/* smallSize */.JY)(endpoint.service, to.family);
        const id = this.send((0,services/* probeCommand */.CL)(endpoint, to, { ttl, size, flow: flow + shape.flow }));
        return this.log.sent({ id, ...endpoint, ttl, size, purpose, sentAt: this.now });
    }
    /** Starts a handshake. */
    connect({ port, purpose, minTtl, maxSeg, stream }) {
        const { to } = this.request;
        const limits = { ttl: null, minTtl: minTtl ?? null };
        const id = this.send({ kind: 'connect', to, port, ...limits, maxSeg: maxSeg ?? null, stream: stream ?? null });
        const size = (0,services/* smallSize */.JY)('tcp', to.family);
        return this.log.sent({ id, service: 'tcp', port, ...limits, size, purpose, sentAt: this.now });
    }
    /** Sends the connection's next `payload` bytes as one packet. `ttl` null: the system's default. */
    segment(connection, info, payload, ttl = null) {
        const id = this.transmit(connection, payload, ttl);
        const size = (0,packet_sizes/* packetSize */.c1)(payload, info, this.request.to.family);
        return this.log.sentSegment({ id, connection, payload, size, ttl, sentAt: this.now });
    }
    /** Sends the connection's next `bytes` bytes in whatever packets they take. */
    transmit(connection, bytes, ttl = null) {
        return this.send({ kind: 'transmit', connection, bytes, ttl });
    }
    close(id) {
        this.command({ kind: 'close', id });
    }
    send(probe) {
        return this.#scope.send(probe);
    }
    command(command) {
        this.#scope.command(command);
    }
    adopt(id) {
        this.#scope.adopt(id);
    }
    receive() {
        return this.#scope.receive();
    }
    /** Starts another step beside this one; it ends with this one at the latest where this one is cancelled. */
    spawn(step) {
        return this.#scope.spawn((scope) => step(new Session(scope, this.log, this.request)));
    }
}

;// CONCATENATED MODULE: ./build/js/engine/steps/connection.js
/**
 * TCP connections as probes: the handshake, tried again without waiting for the kernel's own repeat after a second, and
 * the segment of exact size, which passed when the peer acknowledged it whole.
 */


/** Tries of a first handshake, when nothing is known of the path; the last leaves time for one answer from afar. */
const FIRST_TRIES = [0, 250, 500, 750, 1000];
const FIRST_GIVE_UP = 1300;
/** Tries that routers say can't arrive, after which the next would not either. */
const MOST_UNREACHABLE = 2;
/** Probed beside 443 where no port is named. */
const HTTP_PORT = 80;
/** Retransmissions leave at about 0.2, 0.4 and 0.9 s: three losses of one size are seen by then, or four where packets get lost anyway. */
const SEGMENT_WAIT = { usual: 450, lossy: 950 };
/** Opens a connection: the first of the tries to be answered. The others are closed. */
function* connect(session, shape) {
    const { log } = session;
    const start = session.now;
    const open = [];
    let answer = { kind: 'silent' };
    let over = false;
    try {
        for (let next = 0; answer.kind === 'silent';) {
            const nextTry = shape.tries[next];
            const event = yield* nextEvent(session, start + Math.min(shape.giveUp, nextTry ?? shape.giveUp));
            if (event) {
                if (event.kind === 'connected')
                    answer = { kind: 'connected', id: event.id, info: event.info, rttMs: event.rttMs };
                else if (event.kind === 'reset')
                    answer = { kind: 'reset' };
                else if (event.kind === 'local' && open.every(({ outcome }) => outcome.kind === 'refused'))
                    answer = { kind: 'refused' };
                else if (event.kind === 'icmp' && open.filter(unreachable).length >= MOST_UNREACHABLE)
                    break;
                continue;
            }
            if (nextTry === undefined || nextTry >= shape.giveUp)
                break;
            open.push(session.connect(shape));
            next++;
        }
        over = true;
    }
    finally {
        const kept = answer.kind === 'connected' ? answer : null;
        for (const probe of open) {
            if (probe.id === kept?.id)
                continue;
            session.close(probe.id);
            // One that had no time to be answered is not lost.
            if (!over || (kept && session.now - probe.sentAt < 2 * kept.rttMs))
                log.discount(probe);
        }
    }
    return answer;
}
/** Whether a router said that the SYN can't arrive, or that its TTL ran out, as in a loop. */
function unreachable({ outcome }) {
    return outcome.kind === 'icmp' && outcome.icmpClass !== null && outcome.icmpClass !== 'too-big';
}
/** What may be said to a port without harm. */
function applicationProtocol(request, port) {
    return port === HTTP_PORT && request.port === null ? 'http' : request.applicationProtocol;
}
/**
 * Sends `bytes` over a fresh connection as one segment, `rest` more bytes at once behind it, and waits for the segment's
 * acknowledgement. A kernel that learned of a smaller path MTU meanwhile cut the segment: then `size` failed, though its bytes
 * arrived.
 */
function* sendSegment(session, connection, bytes, { wait, rest = 0 }) {
    const { log } = session;
    const until = session.now + wait + 2 * connection.rttMs;
    const segment = session.segment(connection.id, connection.info, bytes);
    if (rest > 0)
        session.transmit(connection.id, rest);
    let received = 0;
    for (;;) {
        const event = yield* nextEvent(session, until);
        if (!event) {
            session.command({ kind: 'inspect', connection: connection.id });
            let last = yield* nextEvent(session, session.now + LEAST_WAIT);
            while (last && last.kind !== 'inspected')
                last = yield* nextEvent(session, session.now + LEAST_WAIT);
            log.lost(segment, last?.info ?? null);
            return { outcome: 'failed', size: segment.size, info: last?.info ?? null, received, reset: false };
        }
        if (event.kind === 'data')
            received = event.total;
        if (event.kind === 'acked' && event.id === segment.id) {
            const whole = segment.outcome.kind === 'acked' && segment.outcome.whole;
            return { outcome: whole ? 'passed' : 'failed', size: segment.size, info: event.info, received, reset: false };
        }
        if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local') {
            return { outcome: 'unknown', size: segment.size, info: null, received, reset: event.kind === 'reset' };
        }
    }
}
/** Whether the segment left and nothing came back: no message of a smaller path MTU either, which would have cut it. */
function segmentLost({ outcome, info }) {
    return outcome === 'failed' && info !== null && info.unacked > 0;
}

;// CONCATENATED MODULE: ./build/js/engine/steps/controls.js
/**
 * The controls: one connection to each TCP port that stands for the target. The first to open carries the first full-size segment,
 * with the whole request behind it.
 */




/** The first control that was accepted; null: none so far. */
function connected(controls) {
    for (const { result } of controls) {
        if (result?.handshake.kind === 'connected')
            return { port: result.port, handshake: result.handshake };
    }
    return null;
}
/** Whether every control has ended, accepted or not. */
function ended(controls) {
    return controls.every(({ done }) => done);
}
/** Whether a TCP port answers, by a connection that can carry the largest segment. */
function* openControl(session, port) {
    const { log, request } = session;
    const bytes = (0,local_mtu/* localMtu */.G)(log) - packet_sizes/* TCP_HEADERS */.JW[request.to.family];
    const stream = { protocol: applicationProtocol(request, port), serverName: request.serverName, bytes };
    const shape = { port, stream, tries: FIRST_TRIES, giveUp: FIRST_GIVE_UP, purpose: 'reach' };
    const handshake = yield* connect(session, shape);
    // Where the hop search's handshakes were answered all of these were lost.
    const lost = handshake.kind === 'silent' && log.probes.some((probe) => probe.port === port && (0,facts_outcome/* accepted */.qG)(probe));
    return { port, handshake: lost ? yield* connect(session, shape) : handshake };
}
/** Sends the largest segment that the connection allows, and the rest of the request right behind it. */
function* fillControl(session, port, handshake) {
    const { log, request } = session;
    const { family } = request.to;
    const { info, id: connection } = handshake;
    const bytes = (0,local_mtu/* localMtu */.G)(log) - packet_sizes/* TCP_HEADERS */.JW[family];
    session.adopt(connection);
    const first = Math.min(info.sndMss, bytes);
    const limits = { wait: SEGMENT_WAIT.usual, rest: bytes - first };
    log.requested({ connection, port, size: (0,local_mtu/* localMtu */.G)(log) });
    return { port, handshake, segment: yield* sendSegment(session, handshake, first, limits) };
}

// EXTERNAL MODULE: ./build/js/engine/facts/hop-count.js
var hop_count = __webpack_require__(1040);
// EXTERNAL MODULE: ./build/js/engine/facts/loss-seen.js
var loss_seen = __webpack_require__(1236);
;// CONCATENATED MODULE: ./build/js/engine/steps/flow-hops.js
/**
 * Hop count on one established flow: a byte sent with a TTL is acknowledged when the TTL suffices. Handshakes of different
 * source ports may take different ways; one connection takes one.
 */





/** Sends bytes of one connection to `port` with TTLs from `guess` down, until one does not arrive: see facts/hop-count.ts. */
function* hopsOfFlow(session, port, rtt, guess) {
    const { log, request } = session;
    const stream = { protocol: applicationProtocol(request, port), serverName: request.serverName, bytes: 517 };
    const lossy = (0,loss_seen/* tcpLossSeen */.Uf)(log) || (0,hop_count/* handshakesInDoubt */.Kj)(log, guess);
    const wait = Math.max(LEAST_WAIT, 3 * rtt);
    const handshake = yield* connect(session, {
        port,
        stream,
        ...(lossy ? { tries: FIRST_TRIES, giveUp: FIRST_GIVE_UP } : { tries: [0, wait], giveUp: 3 * wait }),
        purpose: 'special',
    });
    if (handshake.kind !== 'connected')
        return;
    const { id: connection, info } = handshake;
    function* arrives(ttl) {
        const segment = session.segment(connection, info, 1, ttl);
        const until = session.now + SEGMENT_WAIT[lossy ? 'lossy' : 'usual'] + 2 * rtt;
        for (let event = yield* nextEvent(session, until); event; event = yield* nextEvent(session, until)) {
            if (event.kind === 'acked' && event.id === segment.id)
                return true;
            if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local')
                return null;
        }
        log.lost(segment, null);
        return false;
    }
    let arrived = yield* arrives(guess);
    if (arrived === false && lossy)
        arrived = yield* arrives(guess);
    for (let ttl = guess - 1; ttl > 0 && arrived; ttl--)
        arrived = yield* arrives(ttl);
    session.close(connection);
}

// EXTERNAL MODULE: ./build/js/engine/facts/return-hops.js
var return_hops = __webpack_require__(1308);
;// CONCATENATED MODULE: ./build/js/engine/facts/expected-hops.js


/** Hardly any path is longer: such a guess means a system that starts with another TTL. */
const LONGEST = 30;
/** Null: no reply tells, or none that can be right. `service`: whose replies; left out: any. */
function expectedHops(log, service) {
    for (const probe of log.probes) {
        if (probe.ttl !== null || !log.arrived(probe) || (service ?? probe.service) !== probe.service)
            continue;
        const replyTtl = (0,facts_outcome/* replyTtlOf */.Sq)(probe);
        const hops = replyTtl === null ? null : (0,return_hops/* returnHops */.ry)(replyTtl);
        if (hops !== null && hops <= LONGEST)
            return hops;
    }
    return null;
}

// EXTERNAL MODULE: ./build/js/engine/facts/routing-loop.js
var routing_loop = __webpack_require__(8426);
// EXTERNAL MODULE: ./build/js/engine/facts/rule-out-loss.js
var rule_out_loss = __webpack_require__(1108);
// EXTERNAL MODULE: ./build/js/engine/facts/target-ttl.js
var target_ttl = __webpack_require__(2837);
;// CONCATENATED MODULE: ./build/js/engine/search/ttl-window.js








/**
 * TTLs in flight beyond the farthest answer; more for handshakes where that took `FAR` milliseconds, since each then costs as much;
 * fewer from where the target is expected on. A Linux target answers a burst of six datagrams by ICMP errors, then one a second:
 * those that fly past it must leave two for one that goes all the way and one of full size.
 */
const AHEAD = { usual: 4, farHandshakes: 6, expected: 1 };
const FAR = 20;
/** Silent TTLs in a row after which nothing more is expected. */
const SILENT_RUN = 24;
/** Of more routers one would be heard whatever they answered before, unless a filter hides them. */
const FEW_ROUTERS = 2;
/** Silent TTLs behind the last answer that are probed again. */
const RETRIED_TAIL = 3;
/** Tries at the TTL before the target's, where no answer comes: they reach no service, and a wrong count is worse. */
const EDGE_TRIES = 9;
/** More tries there, a pause apart, where the target answers by ICMP errors: so seldom that a burst proves little. */
const PACED_EDGE_TRIES = { usual: 1, limited: 3, lossy: 6 };
/** How long the window waits for answers before it grows without them, milliseconds. */
const STALL = { least: 20, most: 250, unknown: 90 };
/** ICMP errors that say that the target can't be reached. */
const UNREACHABLE = new Set(['network', 'host', 'prohibited']);
/** Errors of this machine that a later try may not meet. */
const TRANSIENT = new Set(['ENOBUFS', 'EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM', 'EMSGSIZE']);
class TtlWindow {
    /** The lowest TTL with an answer of the target; null: none yet. */
    target = null;
    /** The lowest TTL at which a router said that the target can't be reached; null: none. */
    unreachableAt = null;
    /** The TTL by which a loop was plain; null: none. */
    loop = null;
    /** This machine refused to send. */
    refused = false;
    #log;
    #request;
    /** By TTL; the entry for TTL 0 stays unused. */
    #slots = [{ probes: [], retried: true, edgeRounds: 0 }];
    #stretched = 0;
    #progressAt;
    /** @param log read for round trips and loss */
    constructor(log, request, now) {
        this.#log = log;
        this.#request = request;
        this.#progressAt = now;
    }
    /** Sends what is due and gives when to look again; null: nothing is left to wait for. */
    advance(now, send) {
        this.#stretch(now, send);
        const times = [];
        if (this.top < this.#limit && !this.refused)
            times.push(this.#progressAt + this.#stall());
        for (let ttl = 1; ttl <= this.top; ttl++) {
            const at = this.#tend(ttl, now, send);
            if (at !== null)
                times.push(at);
        }
        return times.length > 0 ? Math.max(now, Math.min(...times)) : null;
    }
    /** A reply elsewhere told how far the target should be, and there are TTLs to send because of that. */
    get expectsMore() {
        return !this.refused && this.top < Math.min(this.#limit, expectedHops(this.#log) ?? 0);
    }
    /** Learns what came of a probe that it sent. */
    record(probe) {
        const { outcome, ttl } = probe;
        if (ttl === null)
            return;
        if (outcome.kind === 'refused') {
            if (!TRANSIENT.has(outcome.errno) && this.farthest === 0)
                this.refused = true;
        }
        else if (this.#log.arrived(probe)) {
            this.target = (0,target_ttl/* lowestAnswered */.wH)(this.#log, this.probes);
        }
        else if (outcome.kind === 'icmp' && outcome.icmpClass !== null && UNREACHABLE.has(outcome.icmpClass)) {
            this.unreachableAt = Math.min(ttl, this.unreachableAt ?? ttl);
        }
        else if (this.loop === null && (0,routing_loop/* routingLoop */.F)(this.#log).length > 0) {
            this.loop = this.farthest;
        }
    }
    /** What is under way can't be told apart: sends it again, so that it can. */
    sendAgain(send) {
        for (let ttl = 1, top = this.top; ttl <= top; ttl++) {
            const open = this.#slot(ttl).probes.filter(({ outcome }) => outcome.kind === 'pending');
            for (const probe of open)
                this.#log.discount(probe);
            if (open.length > 0)
                this.#slot(ttl).probes.push(send(ttl));
        }
    }
    /** Every probe that it sent. */
    get probes() {
        return this.#slots.flatMap(({ probes }) => probes);
    }
    /** The highest TTL that has been probed. */
    get top() {
        return this.#slots.length - 1;
    }
    /** The highest TTL at which anything answered; 0: none. */
    get farthest() {
        const last = this.#slots.findLastIndex(({ probes }) => probes.some(facts_outcome/* heard */.HK));
        return Math.max(0, last);
    }
    /** The window has run twice its width past the last answer, or to its end, and nothing came. */
    stuck(now) {
        const silent = this.target === null && this.top - this.farthest >= Math.min(2 * this.#ahead, this.#limit - this.farthest);
        return silent && now >= this.#progressAt + this.#stall();
    }
    /** The target answered some of its probes by ICMP errors, and others not at all. */
    get lostAtTarget() {
        const probes = this.target === null ? [] : this.#from(this.target);
        return probes.some(facts_outcome/* unanswered */.bj) && this.#targetMayLimit();
    }
    get #ahead() {
        const farthest = this.#slots[this.farthest]?.probes ?? [];
        const far = (leastRtt(farthest) ?? 0) >= FAR && farthest.some(({ service }) => service === 'tcp');
        return far ? AHEAD.farHandshakes : AHEAD.usual;
    }
    get #limit() {
        const { maxHops } = this.#request;
        return Math.min(maxHops, this.farthest + SILENT_RUN, this.target ?? 255, this.unreachableAt ?? 255, this.loop ?? 255);
    }
    #slot(ttl) {
        this.#slots[ttl] ??= { probes: [], retried: false, edgeRounds: 0 };
        return this.#slots[ttl];
    }
    #from(ttl) {
        return this.#slots.slice(ttl).flatMap(({ probes }) => probes);
    }
    /** Rules 1, 2 and 4: opens the window as far as the answers, or the time without any, allow. */
    #stretch(now, send) {
        if (this.refused)
            return;
        if (this.top > 0 && this.top < this.#limit && now >= this.#progressAt + this.#stall())
            this.#stretched = this.top + this.#ahead;
        const expected = expectedHops(this.#log);
        const ahead = expected === null ? this.farthest + this.#ahead : Math.max(expected, this.farthest) + AHEAD.expected;
        const horizon = Math.min(this.#limit, Math.max(ahead, this.#stretched));
        while (this.top < horizon) {
            const ttl = this.top + 1;
            this.#slot(ttl).probes.push(send(ttl));
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
    /** Rules 3, 5 and 6 for one TTL; gives when to look at it again, or null when nothing of it is worth waiting for. */
    #tend(ttl, now, send) {
        const slot = this.#slot(ttl);
        this.#probeMore(ttl, slot, send);
        const waitUntil = this.#waitUntil(ttl, slot);
        if (waitUntil > now)
            return waitUntil;
        const retryAt = this.#retryAt(ttl, slot);
        if (retryAt === null || retryAt > now)
            return retryAt;
        for (let missing = this.#probesMissing(ttl, slot); missing > 0; missing--)
            this.#slot(ttl).probes.push(send(ttl));
        return this.#waitUntil(ttl, slot);
    }
    /** Rule 3. Probes that flew past the target reached it, and count as its own. */
    #probeMore(ttl, slot, send) {
        if (this.refused || ttl > this.#limit || !slot.probes.some(facts_outcome/* heard */.HK))
            return;
        const counted = ttl === this.target ? this.#from(ttl) : slot.probes;
        // One that this machine refused to send counts as well: at once it would refuse the next.
        const spent = counted.filter(({ outcome }) => outcome.kind !== 'ambiguous').length;
        for (let i = spent; i < this.#request.probes; i++)
            this.#slot(ttl).probes.push(send(ttl));
    }
    /** Until when answers to this TTL's probes are worth waiting for. */
    #waitUntil(ttl, slot) {
        const { probeTimeoutMs } = this.#request;
        const later = this.#rttFrom(ttl + 1) ?? targetRtt(this.#log);
        // One hop before the target it is the target's answer that is waited for.
        const same = leastRtt(slot.probes) ?? (this.#edge(ttl) ? targetRtt(this.#log) : null);
        const wait = waitFor(same, later, probeTimeoutMs);
        const open = slot.probes.filter(({ outcome }) => outcome.kind === 'pending');
        return open.length > 0 ? Math.max(...open.map(({ sentAt }) => sentAt)) + wait : 0;
    }
    /** Rules 5 and 6: when a silent hop is to be probed again; null: not. */
    #retryAt(ttl, slot) {
        if (this.refused || ttl >= (this.target ?? 256) || ttl > this.#limit)
            return null;
        if (slot.probes.some(facts_outcome/* heard */.HK))
            return null;
        const last = Math.max(...slot.probes.map(({ sentAt }) => sentAt));
        if (this.#edge(ttl)) {
            if (slot.edgeRounds === 0)
                return last;
            // Where no router is heard, loss can't be told from a limit.
            const lossy = (0,loss_seen/* lossSeen */.fX)(this.#log) || (this.lostAtTarget && this.#farthestRouter() === 0);
            const paced = PACED_EDGE_TRIES[lossy ? 'lossy' : this.lostAtTarget ? 'limited' : 'usual'];
            const mayLimit = this.#targetMayLimit() || this.#fewRouters();
            return mayLimit && slot.edgeRounds <= paced ? last + RATE_LIMIT_PAUSE : null;
        }
        if (slot.retried)
            return null;
        // Where none of many routers is heard, and the target is, probing again only costs time.
        if (this.#farthestRouter() === 0 && targetRtt(this.#log) !== null && !this.#fewRouters())
            return null;
        if (this.target === null && ttl > this.#farthestRouter() + RETRIED_TAIL)
            return null;
        return last + RATE_LIMIT_PAUSE;
    }
    /** How many more probes a silent hop is to get now. */
    #probesMissing(ttl, slot) {
        if (!this.#edge(ttl)) {
            slot.retried = true;
            return Math.max(1, this.#request.probes - slot.probes.length);
        }
        return slot.edgeRounds++ === 0 ? this.#edgeTries(slot) : 1;
    }
    /** Hosts send only so many ICMP errors. */
    #targetMayLimit() {
        return this.#from(this.target ?? 256).some(({ outcome }) => outcome.kind === 'icmp');
    }
    /** Rule 7: so few routers may all have spent what their limits allow, on this run's other targets or on an earlier run. */
    #fewRouters() {
        return this.target !== null && this.target <= FEW_ROUTERS + 1 && this.#farthestRouter() === 0;
    }
    #farthestRouter() {
        const byRouter = (probe) => probe.outcome.kind === 'icmp' && !this.#log.arrived(probe);
        const last = this.#slots.findLastIndex(({ probes }) => probes.some(byRouter));
        return Math.max(0, last);
    }
    #edge(ttl) {
        return this.target !== null && ttl === this.target - 1;
    }
    #edgeTries(slot) {
        const toTarget = this.#from(this.target ?? 0);
        const tries = (0,rule_out_loss/* triesToRuleOutLoss */.q)(toTarget.length, toTarget.filter(facts_outcome/* heard */.HK).length, EDGE_TRIES);
        return Math.max(1, tries - slot.probes.length);
    }
}

;// CONCATENATED MODULE: ./build/js/engine/steps/hops.js


/** traceroute's classic base port, for probes that need a port each. */
const OWN_PORTS = { base: 33434, count: 8192 };
class HopSearch {
    done = false;
    #session;
    #endpoint;
    #window;
    /** Which port of its own each probe has, besides those of the request. */
    #own = null;
    constructor(session, endpoint) {
        this.#session = session;
        this.#endpoint = endpoint;
        this.#window = new TtlWindow(session.log, session.request, session.now);
    }
    /** Runs the search to its end. */
    *run() {
        const session = this.#session;
        for (;;) {
            const wakeAt = this.#window.advance(session.now, this.#send);
            if (wakeAt === null)
                break;
            // All that has come counts before anything is judged by the time: a busy machine reads late.
            if (!this.#window.expectsMore)
                yield { until: wakeAt, inbox: true, ready: () => this.#window.expectsMore };
            for (let event = session.receive(); event; event = session.receive())
                this.#note(event);
        }
        for (const { id, outcome } of this.#window.probes)
            if (outcome.kind === 'pending')
                session.close(id);
        this.done = true;
    }
    /** What its probes are sent to. */
    get service() {
        return this.#endpoint.service;
    }
    /** The lowest TTL with an answer of the target; null: none yet. */
    get target() {
        return this.#window.target;
    }
    /** The window has run past the last answer, or to its end, and nothing came. */
    get stuck() {
        return this.#window.stuck(this.#session.now);
    }
    /** The target answered some of its probes by ICMP errors, and others not at all. */
    get lostAtTarget() {
        return this.#window.lostAtTarget;
    }
    #send = (ttl) => {
        const { service } = this.#endpoint;
        const count = this.#session.log.probes.length;
        const port = OWN_PORTS.base + (count % OWN_PORTS.count);
        const endpoint = this.#own === 'ports' ? { service, port } : this.#endpoint;
        const flow = this.#own === 'flows' ? trace_request/* FLOWS */.As.own + (count % trace_request/* OWN_FLOWS */.BS) : trace_request/* FLOWS */.As.hops;
        return this.#session.probe(endpoint, { ttl, purpose: 'hop', flow });
    };
    #note(event) {
        if (event.kind === 'unidentified') {
            this.#tellApart(event.icmp === null ? 'flows' : 'ports');
            return;
        }
        // A connection has told all it can; a datagram's socket serves the others.
        const told = event.kind === 'connected' || event.kind === 'reset' || (event.kind === 'icmp' && this.service === 'tcp');
        if (told)
            this.#session.close(event.id);
        const probe = this.#session.log.probe(event.id);
        if (probe)
            this.#window.record(probe);
    }
    #tellApart(own) {
        if (this.#own !== null || this.service !== 'udp')
            return;
        this.#own = own;
        this.#window.sendAgain(this.#send);
    }
}
/** Starts a hop search beside the calling step. */
function startHopSearch(session, endpoint) {
    let search;
    session.spawn((own) => {
        search = new HopSearch(own, endpoint);
        return search.run();
    });
    if (!search)
        throw new Error('a task did not begin');
    return search;
}

// EXTERNAL MODULE: ./build/js/engine/facts/routers.js
var routers = __webpack_require__(8967);
;// CONCATENATED MODULE: ./build/js/engine/steps/settle.js
/** Waits for the replies of probes that were sent together. */

/** Waits until every probe has its reply, or `wait` is over; what comes later is not taken for a later probe's. */
function* settle(session, probes, wait) {
    const until = session.now + wait;
    for (;;) {
        while (session.receive())
            ;
        if (!probes.some(facts_outcome/* unanswered */.bj) || session.now >= until)
            break;
        yield { until, inbox: true };
    }
    for (const probe of probes)
        if ((0,facts_outcome/* unanswered */.bj)(probe))
            session.close(probe.id);
}

;// CONCATENATED MODULE: ./build/js/engine/steps/proxy-check.js
/** Probes that show whether TCP ends nearer than other probes find the target: see facts/tcp-proxy.ts. */








/** Handshakes that tell parallel paths of unequal length from a proxy: half of them go the longer way. */
const FLOWS_COMPARED = 10;
/** Smaller differences are scheduling jitter. */
const NEARER_MARGIN = 5;
/** Whether a TCP answer came so much sooner than the target's to the trace that another may have given it. */
function tcpSooner(log, trace, tcpRtt) {
    const rtt = leastRtt(log.probes.filter((probe) => probe.service === trace && log.arrived(probe)));
    return rtt !== null && rtt > 2 * tcpRtt + NEARER_MARGIN;
}
/** Sends a SYN that must expire two hops before the target, where the trace found that at `hops`. */
function* sendTcpShort(session, port, hops) {
    const { log } = session;
    if (hops <= 2)
        return;
    const shape = { ttl: hops - 2, purpose: 'hop', flow: trace_request/* FLOWS */.As.hops };
    const probe = session.probe({ service: 'tcp', port }, shape);
    yield* settle(session, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
    session.close(probe.id);
}
/** Sends UDP one hop farther than TCP found the target, where routers are heard: it must not expire there. */
function* sendUdpFarther(session, hops) {
    const { log, request } = session;
    if ((0,routers/* routerTtls */.F)(log).length === 0 || hops >= request.maxHops)
        return;
    const probe = session.probe(services/* TRACEPATH */.bf, { ttl: hops + 1, purpose: 'hop', flow: trace_request/* FLOWS */.As.hops });
    yield* settle(session, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
}
/**
 * Where parallel paths are seen, sends more handshakes one hop before `hops`: some arrive where a path is shorter than all those met
 * before. Where TCP seems to end at a proxy, there too: some expire where it is only that parallel paths differ in length.
 */
function* compareFlows(session, port, hops) {
    const { log } = session;
    const proxied = (0,tcp_proxy/* nearbyProxy */.E)(log)?.reason === 'udp-farther';
    if (!proxied && !(0,routers/* parallelPaths */._)(log))
        return;
    const wanted = [hops - 1, ...(proxied ? [hops] : [])].filter((ttl) => ttl > 0);
    const ttls = wanted.flatMap((ttl) => Array(FLOWS_COMPARED).fill(ttl));
    const probes = ttls.map((ttl) => session.probe({ service: 'tcp', port }, { ttl, purpose: 'special', flow: trace_request/* FLOWS */.As.hops }));
    yield* settle(session, probes, Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
    for (const { id } of probes)
        session.close(id);
}
/** The datagram service whose answers tell how far the target is, where TCP alone found it at `hops`; null: none does, or no farther. */
function* fartherService(session, sizes, hops) {
    const { log } = session;
    const answers = ({ service }) => log.probes.some((probe) => probe.service === service && log.arrived(probe));
    const [quic] = services/* SIZED */.Mt;
    if (quic && log.icmpErrors === 0 && !answers(sizes)) {
        const probe = session.probe(quic, { ttl: null, purpose: 'control', flow: trace_request/* FLOWS */.As.control });
        yield* settle(session, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
    }
    const farther = ({ service }) => (expectedHops(log, service) ?? 0) >= hops + 2;
    return [sizes, ...services/* SIZED */.Mt].find((endpoint) => answers(endpoint) && farther(endpoint)) ?? null;
}

;// CONCATENATED MODULE: ./build/js/engine/steps/reach.js
/** Whether the target answers at the default TTL, and how often: what counts for reachability and loss beside the trace. */






const SERVICE_TRIES = 3;
const LOSS_SAMPLES = 8;
/**
 * Probes the target at the default TTL: a named UDP service until it answers; else, once, what datagrams of exact size would go to:
 * the TTL of its reply tells how far the target should be.
 */
function* probeTarget(session, { service, sizes }) {
    const { request } = session;
    for (let tries = 0; tries < (service ? SERVICE_TRIES : 1); tries++) {
        const probe = session.probe(service ?? sizes, { ttl: null, purpose: 'reach', flow: trace_request/* FLOWS */.As.service });
        yield* settle(session, [probe], request.probeTimeoutMs);
        if (!(0,facts_outcome/* unanswered */.bj)(probe))
            return;
    }
}
/** Hosts limit the rate of ICMP errors, not of handshakes: those tell whether what stayed unanswered was lost. */
function* sampleHandshakes(session, port, rtt) {
    const shape = { port, tries: [0], giveUp: Math.max(4 * LEAST_WAIT, 3 * rtt), purpose: 'reach' };
    const tasks = Array.from({ length: LOSS_SAMPLES }, () => session.spawn(function* one(own) {
        const handshake = yield* connect(own, shape);
        if (handshake.kind === 'connected')
            own.close(handshake.id);
    }));
    yield* join(session, tasks);
}

// EXTERNAL MODULE: ./build/js/engine/facts/arriving-ttl.js
var arriving_ttl = __webpack_require__(116);
;// CONCATENATED MODULE: ./build/js/engine/search/min-ttl-search.js
/**
 * The search for the TTL that a TCP target's packets arrive with, without I/O: a SYN/ACK below IP_MINTTL is dropped, so that
 * handshakes with several thresholds at once show where it lies. First systems that start with 64, 128 and 255 are told apart, and
 * whether the return path is as long as the forward path; then whether it is longer than such a path can be, since TTLs that are
 * rewritten on the way, or a proxy, make the forward path look short; then what is left is divided. At last the threshold that
 * decides is tried again, since a SYN/ACK that got lost looks like one below it. What was found: facts/arriving-ttl.ts.
 */

/** One round and the second try of what decides it. */
const LEAST_HANDSHAKES = 5;
/** No return path of more hops is looked for. */
const LONGEST_PATH = 40;
class MinTtlSearch {
    passed = new Set();
    failed = new Set();
    #hops;
    #most;
    #stage = 'from-64';
    #spent = 0;
    /** The threshold that is tried again. */
    #deciding = null;
    /**
     * @param hops of the forward path, as the first guess
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
    /** The threshold that passes and the one that fails where the return path is as long as the forward path. */
    #symmetric(initial) {
        const ttl = initial - (this.#hops - 1);
        return [ttl, ttl + 1];
    }
    #narrow(tries) {
        const { passed, failed } = this;
        if (this.#deciding !== null) {
            if (!passed.has(this.#deciding))
                return null;
            failed.delete(this.#deciding);
            this.#deciding = null;
        }
        const initial = passed.has(129) ? 255 : passed.has(65) ? 128 : 64;
        const low = Math.max(initial - LONGEST_PATH, ...passed);
        const high = Math.min(initial + 1, ...[...failed].filter((ttl) => ttl > low));
        if (high === low + 1 && passed.has(low))
            return this.#decide(high, tries() - 1);
        if (high <= low + 1)
            return null;
        const left = this.#most - this.#spent;
        const tooLong = initial + 2 - (0,return_hops/* implausibleReturn */.aK)(this.#hops);
        if (high === tooLong)
            return this.#decide(high, Math.min(tries() - 1, left));
        // One is kept: what is left may still tell the lowest silence from loss, which bounds the return path.
        if (left < 2)
            return failed.has(high) ? this.#decide(high, 1) : null;
        const longest = initial + 1 - return_hops/* LONGEST_RETURN */.O4;
        const fresh = passed.has(low) ? this.#between(low, high) : [longest, tooLong];
        const wanted = [...new Set(fresh)].filter((ttl) => ttl > low && ttl < high).slice(1 - left);
        return wanted.length > 0 ? wanted : [low + Math.ceil((high - low) / 2)];
    }
    #decide(high, again) {
        if (this.#spent + again > this.#most)
            return null;
        this.#deciding = high;
        return Array.from({ length: again }, () => high);
    }
    #between(low, high) {
        const third = Math.max(1, Math.floor((high - low) / 3));
        return [low + third, high - third];
    }
}

;// CONCATENATED MODULE: ./build/js/engine/steps/return-ttl.js
/** Puts the search for the TTL on arrival on the wire: handshakes with IP_MINTTL, where no datagram tells the TTL. */





/** `hops`: of the forward path. `most`: handshakes that may be spent. */
function* findReturnTtl(session, port, rtt, hops, most) {
    const { log } = session;
    const search = new MinTtlSearch(hops, most);
    const wait = Math.max(LEAST_WAIT, 1.5 * rtt);
    const tries = () => (0,arriving_ttl/* triesToTell */.g)(log);
    for (let thresholds = search.next(tries); thresholds; thresholds = search.next(tries)) {
        const tasks = thresholds.map((minTtl) => session.spawn(function* one(own) {
            const shape = { port, minTtl, tries: [0], giveUp: wait, purpose: 'special' };
            const handshake = yield* connect(own, shape);
            if (handshake.kind === 'silent')
                search.record(minTtl, 'failed');
            if (handshake.kind === 'connected' || handshake.kind === 'reset')
                search.record(minTtl, 'passed');
            if (handshake.kind === 'connected')
                own.close(handshake.id);
        }));
        yield* join(session, tasks);
    }
}

;// CONCATENATED MODULE: ./build/js/engine/steps/hop-count.js













/** A healthy target sees at most 16 connections of one run; one is the service check's. */
const MOST_CONNECTIONS = 15;
/** @param trace the hop search, under way */
function* measureHopCount(session, plan, controls, trace) {
    const search = yield* searchThatAnswers(session, plan, controls, trace);
    const checked = search === trace ? session.spawn((own) => checkProxy(own, plan, controls, search)) : null;
    yield* when(session, () => search.done && checked?.done !== false, null);
    const found = yield* searchBeyondProxy(session, plan, controls, search);
    if (search === trace)
        yield* searchByTcpToo(session, plan, controls);
    const open = connected(controls);
    if (found.target !== null && open)
        yield* join(session, measureByHandshakes(session, open.port, open.handshake.rttMs, found, found.target));
    yield* when(session, () => trace.done, null);
}
/** The trace's own search once it found the target or ended; by TCP where it stays dark and a port answers. */
function* searchThatAnswers(session, plan, controls, trace) {
    const { log } = session;
    let search = trace;
    yield* when(session, () => trace.target !== null || trace.done || (trace.stuck && log.probes.some(facts_outcome/* accepted */.qG)), null);
    if (trace.target === null && plan.trace.service !== 'tcp' && plan.tcpPorts.length > 0) {
        yield* when(session, () => log.probes.some(facts_outcome/* accepted */.qG) || ended(controls), null);
        const port = answeringPort(log, plan.tcpPorts);
        if (port !== null && trace.target === null)
            search = startHopSearch(session, { service: 'tcp', port });
    }
    yield* when(session, () => search.target !== null || search.done, null);
    return search;
}
/** Sends what shows whether TCP ends before other probes do. */
function* checkProxy(session, plan, controls, search) {
    if (search.target === null)
        return;
    if (plan.trace.service === 'tcp')
        return yield* sendUdpFarther(session, search.target);
    yield* when(session, () => connected(controls) !== null || search.done, null);
    const open = connected(controls);
    if (open)
        yield* sendTcpShort(session, open.port, search.target);
}
/** Where TCP may end at a proxy, counts the hops beyond it with datagrams that the target answers, or with UDP. */
function* searchBeyondProxy(session, plan, controls, search) {
    const { log } = session;
    const { target, service } = search;
    if (service !== 'tcp' || target === null)
        return search;
    const port = connected(controls)?.port ?? plan.trace.port;
    yield* compareFlows(session, port, target);
    const farther = yield* fartherService(session, plan.sizes, target);
    if (farther === null && (log.icmpErrors === 0 || !(0,tcp_proxy/* nearbyProxy */.E)(log)))
        return search;
    const beyond = startHopSearch(session, farther ?? services/* TRACEPATH */.bf);
    yield* when(session, () => beyond.done, null);
    yield* compareFlows(session, port, target);
    return (0,tcp_proxy/* nearbyProxy */.E)(log) ? beyond : search;
}
/**
 * A small MSS may have been made so on the way, TCP that answers in half the time of UDP comes from nearer, and a proxy stands at
 * some hop: SYNs with TTLs tell.
 */
function* searchByTcpToo(session, plan, controls) {
    const { log } = session;
    const open = connected(controls);
    if (!open || plan.trace.service === 'tcp')
        return;
    const { rttMs, info } = open.handshake;
    const needed = (0,tcp_proxy/* nearbyProxy */.E)(log) || smallMss(info, (0,local_mtu/* localMtu */.G)(log), log.family);
    if (!needed && !tcpSooner(log, plan.trace.service, rttMs))
        return;
    const search = startHopSearch(session, { service: 'tcp', port: open.port });
    yield* when(session, () => search.done, null);
    if (search.target !== null)
        yield* compareFlows(session, open.port, search.target);
}
/** Handshakes tell loss where ICMP errors are limited, the hops of one flow, and the TTL on arrival. */
function measureByHandshakes(session, port, rttMs, search, hops) {
    const { log } = session;
    const tasks = [];
    if (search.lostAtTarget)
        tasks.push(session.spawn((own) => sampleHandshakes(own, port, rttMs)));
    const onOneFlow = log.icmpErrors === 0 || (search.service === 'tcp' && (0,hop_count/* handshakesInDoubt */.Kj)(log, hops));
    // Down from where all flows arrive: the TTL that one of them needs shows by the first byte that does not.
    const from = (0,hop_count/* farthestExpired */.h7)(log) >= hops ? (0,hop_count/* farthestExpired */.h7)(log) + 2 : hops;
    if (onOneFlow)
        tasks.push(session.spawn((own) => hopsOfFlow(own, port, rttMs, from)));
    const other = (search.lostAtTarget ? LOSS_SAMPLES : 0) + (onOneFlow ? 1 : 0);
    const spent = log.probes.filter((probe) => probe.service === 'tcp' && reaches(log, probe)).length + other;
    if (log.family === 4 && !replyTtlKnown(log))
        tasks.push(session.spawn((own) => findReturnTtl(own, port, rttMs, hops, MOST_CONNECTIONS - spent)));
    return tasks;
}
/** Whether the peer takes less than the local MTU would let it. */
function smallMss(info, mtu, family) {
    return (0,packet_sizes/* packetSize */.c1)(info.sndMss, info, family) < Math.min(mtu, info.pmtu);
}
/** The port that answered a handshake, an open one before a closed one; null: none. */
function answeringPort(log, ports) {
    const answers = log.probes.filter(({ service, outcome }) => service === 'tcp' && outcome.kind === 'answer');
    const portOf = (probes) => ports.find((port) => probes.some((probe) => probe.port === port));
    return portOf(answers.filter(facts_outcome/* accepted */.qG)) ?? portOf(answers) ?? null;
}
/** Whether a probe came to the target, answered or not, as far as can be told. */
function reaches(log, probe) {
    return probe.ttl === null || log.arrived(probe);
}
function replyTtlKnown(log) {
    return log.probes.some((probe) => log.arrived(probe) && (0,facts_outcome/* replyTtlOf */.Sq)(probe) !== null);
}

// EXTERNAL MODULE: ./build/js/engine/facts/black-hole-after-hop.js
var black_hole_after_hop = __webpack_require__(9992);
;// CONCATENATED MODULE: ./build/js/engine/steps/locate.js
/** Sends large probes with TTLs, and small ones beside them, where a black hole is to be placed: see facts/black-hole-after-hop.ts. */











const UDP = { service: 'udp', port: services/* TRACEPATH_PORT */.zZ };
const MOST_ROUNDS = 8;
const MOST_UNHEARD = 2;
/** Probes for each hop and round, and those that must be lost at the next hop. More would use up what rate limiters allow. */
const PROBES = { usual: { each: 2, lost: 4 }, lossy: { each: 3, lost: 9 } };
/** Rounds for small probes where none of the large ones was proven lost. */
const TRIES = 3;
/**
 * Sends `size` bytes to every router, then to the nearest that they did not reach, a small probe behind them: where that is answered
 * and they are not, no rate limit keeps the router silent. Where neither is, a pause lets the limit recover. Ends once it is not
 * `wanted` any more.
 */
function* locateBlackHole(session, size, wanted = () => true) {
    const { log, request } = session;
    /** Large probes that the next router left unanswered, by its TTL, while it answered a small one right behind them. */
    const missed = new Map();
    let all = true;
    for (let round = 0; round < MOST_ROUNDS && wanted(); round++) {
        // Anew each time: hops that were lost or limited at first answer later, and the narrow link may be behind one of them.
        const { last, farther } = reachOf(log, size);
        const [next] = farther;
        const { each, lost } = PROBES[(0,loss_seen/* lossSeen */.fX)(log) ? 'lossy' : 'usual'];
        if (next === undefined || (missed.get(next) ?? 0) >= lost)
            break;
        // A router that lost all its small probes may answer a large one, and the narrow link lie behind it.
        const unheard = Array.from({ length: next - last - 1 }, (_, i) => last + 1 + i).slice(-MOST_UNHEARD);
        const large = [...unheard, ...(all ? farther : [next])].flatMap((ttl) => {
            // A port each tells them apart where the quote does not.
            const port = services/* TRACEPATH_PORT */.zZ + (log.shortQuotes ? ttl : 0);
            const shape = { ttl, purpose: 'locate', size, flow: trace_request/* FLOWS */.As.locating };
            return Array.from({ length: each }, () => session.probe({ ...UDP, port }, shape));
        });
        const control = all
            ? null
            : session.probe(UDP, { ttl: next, purpose: 'special', flow: trace_request/* FLOWS */.As.locating });
        const probes = control ? [...large, control] : large;
        yield* settle(session, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
        if (control && (0,facts_outcome/* heard */.HK)(control))
            missed.set(next, (missed.get(next) ?? 0) + each);
        all = control !== null && !probes.some(facts_outcome/* heard */.HK);
        if (all)
            yield { until: session.now + RATE_LIMIT_PAUSE };
    }
    if (wanted())
        yield* sendSmall(session, reachOf(log, size).farther);
}
/** The last hop that packets of `size` bytes reach so far, and the routers beyond it. */
function reachOf(log, size) {
    const last = Math.max(0, ...(0,black_hole_after_hop/* reachedTtls */.ue)(log, size));
    return { last, farther: (0,routers/* routerTtls */.F)(log).filter((ttl) => ttl > last) };
}
/** Sends small probes farther than the large ones came: another kind than the trace's may be filtered. */
function* sendSmall(session, ttls) {
    const { log, request } = session;
    for (let tries = 0; tries < TRIES && ttls.length > 0 && !(0,black_hole_after_hop/* smallOnesExpire */.mb)(log, ttls); tries++) {
        if (tries > 0)
            yield { until: session.now + RATE_LIMIT_PAUSE };
        const probes = ttls
            .slice(0, TRIES)
            .map((ttl) => session.probe(UDP, { ttl, purpose: 'special', flow: trace_request/* FLOWS */.As.locating }));
        yield* settle(session, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
    }
}
/**
 * Starts to place a black hole as soon as a packet of `size` bytes was lost. Once a router says too big of some size the large packets
 * do not tell, since it stands elsewhere than the one that says nothing, and they would use up what its limit allows.
 */
function locateEarly(session, size) {
    const { log } = session;
    return session.spawn((own) => locateBlackHole(own, size, () => log.tooBig.length === 0));
}
/** Places a forward black hole, where one was found. `early`: see locateEarly. */
function* placeBlackHole(session, early) {
    const { log } = session;
    const found = (0,black_hole/* blackHole */.uL)(log);
    const usable = found?.direction === 'forward' && log.tooBig.length === 0 ? early : null;
    if (!usable)
        early?.cancel();
    if (found?.direction !== 'forward')
        return;
    yield* join(session, [usable ?? session.spawn((own) => locateBlackHole(own, found.fails))]);
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
/** @param endpoints of the target, the best first; the first that it answered is used, none where it answered none. */
function* measureLoss(session, endpoints, limit) {
    const { log, request } = session;
    const chosen = choose(log, endpoints);
    if (!chosen)
        return;
    const { endpoint, by } = chosen;
    const { atOnce, pauseMs } = ROUNDS[by];
    const rtt = pathRtt(log) ?? request.probeTimeoutMs;
    const wait = Math.min(request.probeTimeoutMs, Math.max(4 * LEAST_WAIT, 3 * rtt));
    let lost = 0;
    let received = 0;
    for (let sent = 0; sent < loss_limit/* MOST_LOSS_PROBES */.wY; sent += atOnce) {
        // Also before the first: what was sent before may have used up what a rate limit allows.
        yield { until: session.now + pauseMs };
        const probes = Array.from({ length: atOnce }, (_, i) => {
            // A flow each, since some answers name no probe.
            const flow = trace_request/* FLOWS */.As.own + ((sent + i) % trace_request/* OWN_FLOWS */.BS);
            return session.probe(endpoint, { ttl: null, purpose: 'loss', flow });
        });
        let settled = false;
        try {
            yield* settle(session, probes, wait);
            settled = true;
        }
        finally {
            for (const probe of probes) {
                if (!settled)
                    log.discount(probe);
                if (endpoint.service === 'tcp')
                    session.close(probe.id);
            }
        }
        received += probes.filter((probe) => log.arrived(probe)).length;
        lost += probes.filter(facts_outcome/* unanswered */.bj).length;
        if ((0,loss_limit/* judgeLoss */.Fh)({ sent: received + lost, lost }, limit) !== 'undecided')
            return;
        // This machine, or a router, refuses to carry them: nothing is counted.
        if (probes.every((probe) => !(0,facts_outcome/* unanswered */.bj)(probe) && !log.arrived(probe)))
            return;
    }
}
/** The first way that is answered without a rate limit, else the first that ICMP errors answer; null: none is answered. */
function choose(log, endpoints) {
    const answered = (endpoint, kind) => log.probes.some((probe) => probe.service === endpoint.service &&
        probe.port === endpoint.port &&
        probe.outcome.kind === kind &&
        log.arrived(probe));
    const answering = endpoints.find((endpoint) => answered(endpoint, 'answer'));
    if (answering)
        return { endpoint: answering, by: 'answers' };
    const closed = endpoints.find((endpoint) => answered(endpoint, 'icmp'));
    return closed ? { endpoint: closed, by: 'icmp-errors' } : null;
}

;// CONCATENATED MODULE: ./build/js/engine/facts/differing-hops.js
/** The chance that a path of `k` + 1 routers was taken for one of `k`, after so many flows. */
const MISSED = 1 / 1000;
/**
 * TTLs up to the target's at which both are known, have no responder in common, and too few flows were probed to tell. How many are
 * enough: the Multipath Detection Algorithm's rule (Augustin, Friedman, Teixeira: Multipath tracing with Paris traceroute, 2007).
 *
 * @param last the target's TTL; null: not known
 */
function differingHops(log, earlier, last) {
    const flows = (ttl) => log.otherFlows.filter((probe) => probe.ttl === ttl).length;
    return earlier.flatMap(({ ttl, addresses }) => {
        const now = respondersAt(log, ttl);
        const beyond = last !== null && ttl > last;
        if (beyond || addresses.length === 0 || now.size === 0 || addresses.some((address) => now.has(address)))
            return [];
        return 1 + flows(ttl) < enoughFlows(now.size) ? [ttl] : [];
    });
}
/** Flows after which one more router than `known`, all equally likely, would have been met. */
function enoughFlows(known) {
    return Math.ceil(Math.log(MISSED / (known + 1)) / Math.log(known / (known + 1)));
}
function respondersAt(log, ttl) {
    const all = [...log.probes.filter(({ purpose }) => purpose === 'hop'), ...log.otherFlows];
    const addresses = all.flatMap(({ ttl: own, outcome }) => {
        if (own !== ttl)
            return [];
        return outcome.kind === 'icmp' ? [outcome.icmp.from] : outcome.kind === 'answer' ? [log.address] : [];
    });
    return new Set(addresses);
}

;// CONCATENATED MODULE: ./build/js/engine/steps/other-flows.js
/**
 * Probes further flows at the TTLs where a path differs from an earlier one: routers of equal cost share the flows between them, so
 * that one flow meets another of them than the earlier run's did. Their answers stand in the hops' rows and count for nothing else.
 */





/** Flows at once, so that a path of many routers takes a second or two. */
const AT_ONCE = 3;
/** TTLs probed at most, from the first that differs on: behind it a path that changed is another. */
const MOST_TTLS = 6;
/** `last`: the target's TTL, null: not known. A TCP target sees no more connections than before. */
function* probeOtherFlows(session, endpoint, earlier, last) {
    const { log } = session;
    const compared = earlier.filter(({ ttl }) => endpoint.service !== 'tcp' || last === null || ttl < last);
    for (let flow = 0; flow < trace_request/* OWN_FLOWS */.BS;) {
        const ttls = differingHops(log, compared, last).slice(0, MOST_TTLS);
        if (ttls.length === 0)
            return;
        const flows = Array.from({ length: Math.min(AT_ONCE, trace_request/* OWN_FLOWS */.BS - flow) }, () => trace_request/* FLOWS */.As.own + flow++);
        const probes = flows.flatMap((own) => ttls.map((ttl) => session.probe(endpoint, { ttl, purpose: 'flow', flow: own })));
        yield* settle(session, probes, Math.max(LEAST_WAIT, 2 * (pathRtt(log) ?? 0)));
        if (endpoint.service === 'tcp')
            for (const { id } of probes)
                session.close(id);
    }
}

// EXTERNAL MODULE: ./build/js/engine/facts/path-mtu.js
var path_mtu = __webpack_require__(8671);
// EXTERNAL MODULE: ./build/js/engine/facts/size-bounds.js
var size_bounds = __webpack_require__(6608);
;// CONCATENATED MODULE: ./build/js/engine/search/size-search.js
/**
 * The search for the largest packet that passes, without I/O. `next` says which sizes to test, `record` learns what came of
 * them. Two rounds find the exact byte: first the sizes that links commonly have, then every size in the gap that is left. Where
 * packets get lost anyway the size that failed is tested again and more often, since loss looks like a narrow link (RFC 8899
 * section 5.1.3). What was found: facts/size-bounds.ts.
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
const size_search_MOST_ROUNDS = 24;
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
    /** What to test next; null: the search has ended. `lossy`: packets of sizes that pass get lost too. */
    next(lossy, atOnce) {
        const fails = this.#fails;
        if (this.#ended || this.#confirmed || fails === null || this.#rounds === size_search_MOST_ROUNDS)
            return null;
        const common = this.#rounds++ < COMMON_ROUNDS;
        const sizes = between(this.#passes ?? this.#least - 1, fails, this.#least, atOnce, common);
        if (sizes.length > 0)
            return { sizes, times: 1 };
        if (!this.#tested.has(fails) || lossy)
            return { sizes: [fails], times: lossy ? size_bounds/* LOSSY_TIMES */.E : 1 };
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
 * that turns out to be limited is sent one size at a time from then on, slower than the limit.
 */







/** A Linux host sends six "port unreachable" at once to a peer, then one a second; the others answer each. */
const datagram_sizes_AT_ONCE = { closed: 3, answering: 12 };
/** Bursts that went wholly unanswered, control and all, before giving up. */
const MOST_UNANSWERED = 4;
/** Rounds of one size under a rate limit that left no answer for the control. */
const MOST_SPENT = 3;
/** Sizes tested under a rate limit, a few seconds each: enough to halve the common sizes and then a gap. */
const MOST_SLOW = 12;
class DatagramSizeTester {
    by = 'datagrams';
    #log;
    #endpoint;
    #closed;
    #limited = false;
    #silentBursts = 0;
    #slow = 0;
    /** @param closed the target answers by "port unreachable" */
    constructor(log, endpoint, closed) {
        this.#log = log;
        this.#endpoint = endpoint;
        this.#closed = closed;
    }
    lossy = () => (0,loss_seen/* datagramsLost */.DN)(this.#log) || (0,loss_seen/* lossSeen */.fX)(this.#log);
    get atOnce() {
        return this.#limited ? 1 : datagram_sizes_AT_ONCE[this.#closed ? 'closed' : 'answering'];
    }
    *test(session, sizes, times = 1) {
        const outcomes = new Map();
        const most = times * MAX_PROBES;
        if (this.#limited)
            for (const size of sizes)
                outcomes.set(size, yield* this.#alone(session, size, most));
        else
            for (let i = 0; i < sizes.length; i += this.atOnce)
                yield* this.#burst(session, sizes.slice(i, i + this.atOnce), most, outcomes);
        return outcomes;
    }
    #send(session, size, nth = 0) {
        const shape = { ttl: null, purpose: 'size', size, flow: trace_request/* FLOWS */.As.sizes + nth };
        return session.probe(this.#endpoint, shape);
    }
    #sendControl(session) {
        const shape = { ttl: null, purpose: 'control', flow: trace_request/* FLOWS */.As.control };
        return session.probe(this.#endpoint, shape);
    }
    #wait({ log, request }) {
        return waitFor(targetRtt(log), null, request.probeTimeoutMs);
    }
    /** Sends all sizes at once, until each has arrived or been lost `most` times, and writes into `outcomes` what came of them. */
    *#burst(session, sizes, most, outcomes) {
        const log = this.#log;
        const failures = new Map(sizes.map((size) => [size, 0]));
        while (failures.size > 0 && this.#silentBursts < MOST_UNANSWERED) {
            const probes = [...failures.keys()].map((size, i) => this.#send(session, size, i));
            // The control goes last: sent first it would take the only answer that a rate limit allows.
            const control = this.#sendControl(session);
            yield* settle(session, [control, ...probes], this.#wait(session));
            for (const probe of probes) {
                const { size } = probe;
                const outcome = this.#judge(probe, control, failures, most);
                if (outcome === null)
                    continue;
                outcomes.set(size, outcome);
                failures.delete(size);
            }
            if (log.arrived(control))
                continue;
            if (!probes.some((probe) => log.arrived(probe)))
                this.#silentBursts++;
            yield { until: session.now + RATE_LIMIT_PAUSE };
            if (!this.#closed)
                continue;
            this.#limited = true;
            break;
        }
        for (const size of failures.keys())
            outcomes.set(size, 'unknown');
    }
    /** What a probe of a burst tells of its size; null: nothing yet. A loss counts where the control arrived. */
    #judge(probe, control, failures, most) {
        if (this.#log.arrived(probe))
            return 'passed';
        // A too-big message, or a size that this machine refuses.
        if (!(0,facts_outcome/* unanswered */.bj)(probe))
            return 'failed';
        if (!this.#log.arrived(control))
            return null;
        const count = (failures.get(probe.size) ?? 0) + 1;
        failures.set(probe.size, count);
        return count < most ? null : 'failed';
    }
    /**
     * One size under a rate limit. A lost probe consumes no token of the limiter: a small control right behind tells whether there
     * was an answer to spend. After an answer the next one needs time.
     */
    *#alone(session, size, most) {
        if (++this.#slow > MOST_SLOW)
            return 'unknown';
        const log = this.#log;
        const wait = this.#wait(session);
        for (let round = 0; round < MOST_SPENT; round++) {
            for (let tries = 0; tries < most; tries++) {
                const probe = this.#send(session, size);
                yield* settle(session, [probe], wait);
                if ((0,facts_outcome/* unanswered */.bj)(probe))
                    continue;
                yield { until: probe.sentAt + RATE_LIMIT_PAUSE };
                return log.arrived(probe) ? 'passed' : 'failed';
            }
            const control = this.#sendControl(session);
            yield* settle(session, [control], wait);
            yield { until: control.sentAt + RATE_LIMIT_PAUSE };
            if (!log.arrived(control))
                continue;
            // An answer that got lost may have spent the token that those before lacked; by now there is one again.
            const last = this.#send(session, size);
            yield* settle(session, [last], wait);
            if (!log.arrived(last))
                return 'failed';
            yield { until: last.sentAt + RATE_LIMIT_PAUSE };
            return 'passed';
        }
        return 'unknown';
    }
}

;// CONCATENATED MODULE: ./build/js/engine/steps/follow-too-big.js
/**
 * Path MTU discovery by datagrams, as iputils tracepath does it: full size with the route cache ignored, then whatever size the
 * too-big messages name (RFC 1191, RFC 8201), until a packet arrives, is lost, or the messages make no sense.
 */










/** Bound on successive packet-too-big messages: no real path has so many routers with ever smaller links. */
const MOST_NARROWINGS = 12;
const LEAST_MESSAGE_WAIT = 150;
/** Follows too-big messages down from the local MTU until a packet arrives, is lost, or the messages make no sense. */
function* followTooBig(session, endpoint) {
    const { log } = session;
    const least = packet_sizes/* LEAST_MTU */.nZ[log.family];
    if (!smallUnderWay(log, endpoint))
        session.probe(endpoint, { ttl: null, purpose: 'control', flow: trace_request/* FLOWS */.As.control });
    let size = (0,local_mtu/* localMtu */.G)(log);
    let probe = yield* sendUntilHeard(session, endpoint, size, true);
    for (let step = 0; step < MOST_NARROWINGS; step++) {
        const { outcome } = probe;
        const small = smallArrived(log, endpoint)?.size ?? null;
        if (log.arrived(probe))
            return { outcome: 'arrived', size, passes: size };
        if ((0,facts_outcome/* unanswered */.bj)(probe))
            return { outcome: small === null ? 'unheard' : 'unclear', size, passes: small };
        const named = mtuIn(outcome);
        if (named === null)
            return { outcome: 'unheard', size, passes: null };
        if (named < least || named >= size)
            return { outcome: 'unclear', size, passes: small };
        // The byte beyond what the router named must be refused too; where it arrives the router was wrong.
        const shape = { ttl: null, purpose: 'size', size: named + 1, flow: trace_request/* FLOWS */.As.sizes };
        const beyond = named + 1 < size ? session.probe(endpoint, shape) : null;
        probe = yield* sendUntilHeard(session, endpoint, named, true);
        if (beyond && (0,facts_outcome/* unanswered */.bj)(beyond))
            yield* settle(session, [beyond], LEAST_WAIT);
        if (arrivedOfSize(log, named + 1))
            return { outcome: 'unclear', size, passes: named + 1 };
        if (log.arrived(probe) && !(yield* refuses(session, endpoint, named + 1)))
            return { outcome: 'unclear', size, passes: arrivedOfSize(log, named + 1) ? named + 1 : named };
        size = named;
    }
    return { outcome: 'unheard', size, passes: null };
}
/** Requests for one router's message, a pause apart, before its silence counts: some routers send one message a second. */
const MOST_REQUESTS = 2;
function arrivedOfSize(log, size) {
    return log.probes.some((probe) => probe.size === size && probe.service !== 'tcp' && log.arrived(probe));
}
/** Whether packets of `size` bytes are refused as too big; sends datagrams until a message or an answer tells, or none comes. */
function* refuses(session, endpoint, size) {
    const { log } = session;
    yield* sendPaced(session, endpoint, size, MOST_REQUESTS, () => (0,too_big/* wasRefused */.GD)(log, size) || arrivedOfSize(log, size));
    return (0,too_big/* wasRefused */.GD)(log, size) && !arrivedOfSize(log, size);
}
/** Requests a router's too-big message by datagrams of `size` bytes, at most `most` times. */
function* requestMessage(session, endpoint, size, most = MOST_REQUESTS) {
    yield* sendPaced(session, endpoint, size, most, () => (0,too_big/* namedFor */.ZM)(session.log, size) !== null);
}
/** Sends datagrams of `size` bytes until it is told what becomes of them, at most `most` times, a pause apart. */
function* sendPaced(session, endpoint, size, most, told) {
    for (let tries = 0; tries < most && !told(); tries++) {
        if (tries > 0)
            yield { until: session.now + RATE_LIMIT_PAUSE };
        yield* sendUntilHeard(session, endpoint, size, false);
    }
}
/** The MTU that a refusal names, bytes as written; null: it is no refusal for size. */
function mtuIn(outcome) {
    if (outcome.kind === 'refused')
        return outcome.mtu;
    return outcome.kind === 'icmp' && outcome.icmpClass === 'too-big' ? (outcome.icmp.mtu ?? 0) : null;
}
/** A small probe of that kind that the target answered; null: none so far. */
function smallArrived(log, { service, port }) {
    const small = (0,services/* smallSize */.JY)(service, log.family);
    return (log.probes.find((probe) => probe.service === service && probe.port === port && probe.size === small && log.arrived(probe)) ?? null);
}
/** Whether one was answered, or was sent all the way and may yet be. */
function smallUnderWay(log, { service, port }) {
    const sent = log.probes.filter(({ ttl, purpose }) => ttl === null && (purpose === 'reach' || purpose === 'control'));
    const own = sent.filter((probe) => probe.service === service && probe.port === port);
    return own.some((probe) => probe.outcome.kind === 'pending' || log.arrived(probe));
}
/** A router's message takes no longer than the path's slowest reply, and a busy router's own time. */
function messageWait({ log, request }) {
    return Math.min(request.probeTimeoutMs, Math.max(LEAST_MESSAGE_WAIT, 3 * (pathRtt(log) ?? request.probeTimeoutMs)));
}
/**
 * Sends `size` bytes until something comes of it; more often where, `answered`, the target is to answer and has answered small ones.
 * Where it did so by an ICMP error, its limit on those may have been spent: then once more, after a pause.
 */
function* sendUntilHeard(session, endpoint, size, answered) {
    const { log, request } = session;
    for (let tries = 1;; tries++) {
        const probe = session.probe(endpoint, { ttl: null, purpose: 'size', size, flow: trace_request/* FLOWS */.As.narrowing });
        const wait = answered ? waitFor(targetRtt(log), pathRtt(log), request.probeTimeoutMs) : messageWait(session);
        yield* settle(session, [probe], wait);
        const small = answered ? smallArrived(log, endpoint) : null;
        const most = small ? MAX_PROBES : 2;
        const paced = small?.outcome.kind === 'icmp' ? 1 : 0;
        if (!(0,facts_outcome/* unanswered */.bj)(probe) || tries >= most + paced)
            return probe;
        if (tries >= most)
            yield { until: probe.sentAt + RATE_LIMIT_PAUSE };
    }
}

;// CONCATENATED MODULE: ./build/js/engine/steps/segment-sizes.js
/** Tests sizes by TCP: a connection for each, and one segment of exact size over it, which passed when it is acknowledged whole. */





/** Only a path with a black hole sees so many connections; a healthy one needs no search. */
const segment_sizes_AT_ONCE = 32;
/** Tests sizes by TCP: a connection for each, `AT_ONCE` at a time. */
function segmentSizeTester(log, port, rtt) {
    return {
        by: 'segments',
        lossy: () => (0,loss_seen/* tcpLossSeen */.Uf)(log),
        atOnce: segment_sizes_AT_ONCE,
        *test(session, sizes, times = 1) {
            const wait = SEGMENT_WAIT[this.lossy() ? 'lossy' : 'usual'];
            const outcomes = new Map();
            const tries = sizes.flatMap((size) => Array(times).fill(size));
            for (let i = 0; i < tries.length; i += segment_sizes_AT_ONCE) {
                const tasks = tries.slice(i, i + segment_sizes_AT_ONCE).map((size) => session.spawn(function* one(own) {
                    const outcome = yield* testSize(own, port, size, rtt, wait);
                    // Of several tries of one size one that passed is enough.
                    if (outcomes.get(size) !== 'passed')
                        outcomes.set(size, outcome);
                }));
                yield* join(session, tasks);
            }
            return outcomes;
        },
    };
}
function* testSize(session, port, size, rtt, wait) {
    const { request } = session;
    const { family } = request.to;
    const again = Math.max(LEAST_WAIT * 2, 3 * rtt);
    const stream = {
        protocol: applicationProtocol(request, port),
        serverName: request.serverName,
        bytes: size - packet_sizes/* TCP_HEADERS */.JW[family],
    };
    const connection = yield* connect(session, {
        port,
        stream,
        tries: [0, again, 2 * again, 3 * again, 4 * again],
        giveUp: 5 * again + 200,
        purpose: 'special',
    });
    if (connection.kind !== 'connected')
        return 'unknown';
    const bytes = stream.bytes - (connection.info.timestamps ? packet_sizes/* TIMESTAMPS */.I9 : 0);
    const testable = bytes <= connection.info.sndMss;
    const result = testable ? yield* sendSegment(session, connection, bytes, { wait }) : null;
    session.close(connection.id);
    return result?.outcome ?? 'unknown';
}

;// CONCATENATED MODULE: ./build/js/engine/steps/test-sizes.js
/** Puts a search for sizes on the wire: tests what the search wants by TCP, by datagrams, or by what the target sends back. */

/**
 * Narrows `known` down until `fails` is `passes` + 1, or as far as the answers allow, and writes each trial down. `least`: see
 * SizeSearch.
 */
function* searchSizes(session, tester, known, least) {
    const { log } = session;
    const { by } = tester;
    const search = new SizeSearch(known, least);
    if (known.passes !== null)
        log.tried({ by, size: known.passes, outcome: 'passed', times: 0, lossy: false });
    if (known.fails !== null)
        log.tried({ by, size: known.fails, outcome: 'failed', times: 0, lossy: false });
    for (let wanted = search.next(tester.lossy(), tester.atOnce); wanted;) {
        const { sizes, times } = wanted;
        const outcomes = yield* tester.test(session, sizes, times);
        const lossy = tester.lossy();
        for (const size of sizes)
            log.tried({ by, size, outcome: outcomes.get(size) ?? 'unknown', times, lossy });
        search.record(wanted, outcomes);
        wanted = search.next(lossy, tester.atOnce);
    }
}

;// CONCATENATED MODULE: ./build/js/engine/steps/path-mtu.js
/**
 * Path MTU toward the target. TCP goes first, since a "too big" message to a UDP probe also narrows the kernel's route cache, and
 * with it every later TCP segment; then full-size UDP with the cache ignored, as tracepath does it: each too-big message
 * names the next size, and the size is confirmed when the target answers it. Where packets are lost without a message,
 * the exact size is searched by what the target answers: TCP acknowledgements, QUIC, echo, or its closed UDP port. Where TCP is
 * answered and its MSS hides what the local MTU allows, other services of the target are probed than the one that stayed silent.
 * What is known by then, and so what is sent next, is said by facts/path-mtu.ts and facts/black-hole.ts.
 */



















/** The smallest size searched, bytes: what IPv4 hosts must accept (RFC 791), what IPv6 links must carry (RFC 8200). */
const LEAST_SEARCHED = { 4: 576, 6: 1280 };
/**
 * Measures the path MTU toward the target. `control`: the TCP connection that answered, or null. `endpoint`: the datagram service
 * that stands for the target where TCP leaves the request open.
 */
function* findPathMtu(session, control, endpoint) {
    const { log } = session;
    const known = () => (0,path_mtu/* pathMtu */.AG)(log)?.status === 'confirmed' || (0,black_hole/* blackHole */.uL)(log)?.direction === 'forward';
    if (known())
        return;
    if (control && segmentLost(control.segment)) {
        yield* searchByTcp(session, control, endpoint);
        if (known() || (0,path_mtu/* inconclusive */.Ni)(log))
            return;
    }
    if (yield* findByDatagrams(session, endpoint))
        return;
    yield* refusesBeyondNamed(session, endpoint);
    if (known() || !log.probes.some(facts_outcome/* accepted */.qG))
        return;
    const other = yield* answeringService(session, endpoint);
    if (other)
        yield* findByDatagrams(session, other);
}
/** Finds the path MTU by one service's answers; tells whether it answers any. */
function* findByDatagrams(session, endpoint) {
    const narrowing = yield* followTooBig(session, endpoint);
    if (narrowing.outcome === 'unclear')
        yield* searchByDatagrams(session, endpoint, narrowing);
    return narrowing.outcome !== 'unheard';
}
/** The best other service that answers packets of any size; null: none does. */
function* answeringService(session, { service }) {
    const { log, request } = session;
    const others = services/* SIZED */.Mt.filter((other) => other.service !== service);
    const shape = { ttl: null, purpose: 'control', flow: trace_request/* FLOWS */.As.control };
    const probes = others.map((other) => session.probe(other, shape));
    yield* settle(session, probes, waitFor(targetRtt(log), null, request.probeTimeoutMs));
    return others.find((_, i) => probes[i] && log.arrived(probes[i])) ?? null;
}
/** Datagrams are lost without a message that can be right: finds the size that passes by what the target answers. */
function* searchByDatagrams(session, endpoint, narrowing) {
    const { log } = session;
    const closed = answersByIcmp(log, endpoint);
    const tester = new DatagramSizeTester(log, endpoint, closed);
    const known = { passes: narrowing.passes, fails: narrowing.size };
    const least = Math.max(LEAST_SEARCHED[log.family], (0,services/* smallSize */.JY)(endpoint.service, log.family));
    yield* searchSizes(session, tester, known, least);
    const bounds = (0,size_bounds/* sizeBounds */.b)(log, 'datagrams');
    const fails = bounds?.confirmed ? (0,black_hole/* lostInSilence */.Pi)(log, bounds) : null;
    if (fails === null || closed || !(0,black_hole/* echoes */.YD)(log))
        return;
    // Echoes are as large as the requests. A closed port's small answer to a full-size packet shows that the forward path carries
    // it; routers that large requests no longer reach show that it does not.
    yield* followTooBig(session, { service: 'udp', port: services/* TRACEPATH_PORT */.zZ });
    if ((0,black_hole/* blackHole */.uL)(log) === null)
        yield* locateBlackHole(session, fails);
}
/**
 * A full-size segment was lost: finds the size that passes by TCP, a connection for each size. TCP shows no messages: datagrams
 * show whether a router says after all that such packets are too big.
 */
function* searchByTcp(session, control, endpoint) {
    const { log } = session;
    const { port, handshake, segment } = control;
    const tester = segmentSizeTester(log, port, handshake.rttMs);
    const known = { passes: null, fails: segment.size };
    const requesting = session.spawn((own) => requestMessage(own, endpoint, segment.size));
    const search = session.spawn((own) => searchSizes(own, tester, known, LEAST_SEARCHED[log.family]));
    yield* join(session, [requesting, search]);
    const bounds = (0,size_bounds/* sizeBounds */.b)(log, 'segments');
    if (!bounds || !(0,black_hole/* usable */.Je)(bounds))
        return;
    const { passes, fails } = bounds;
    if ((0,too_big/* namedFor */.ZM)(log, segment.size) === passes)
        return;
    if (fails < segment.size)
        yield* requestMessage(session, endpoint, fails, 1);
    if ((0,too_big/* namedFor */.ZM)(log, fails) === passes)
        yield* refuses(session, endpoint, passes + 1);
}
/**
 * A router that limits its ICMP errors may have had no message left for what was lost: requests the message again, a pause apart,
 * once nothing else is sent that the router would answer.
 */
function* confirmBlackHole(session, endpoint) {
    const { log } = session;
    const requests = new Map();
    while ((0,loss_seen/* routersSilentAtTimes */.Zq)(log)) {
        const found = (0,black_hole/* blackHole */.uL)(log);
        const times = requests.get(found?.fails ?? 0) ?? 0;
        if (found?.direction !== 'forward' || times >= MOST_REQUESTS)
            return;
        requests.set(found.fails, times + 1);
        yield { until: session.now + RATE_LIMIT_PAUSE };
        yield* requestMessage(session, endpoint, found.fails, 1);
        if ((0,black_hole/* blackHole */.uL)(log) === null)
            yield* refusesBeyondNamed(session, endpoint);
    }
}
/** Where larger packets are refused, what a router named, or the kernel learned, bounds the path MTU. */
function* refusesBeyondNamed(session, endpoint) {
    const { log } = session;
    const named = (0,too_big/* namedMtu */.U6)(log) ?? (0,path_mtu/* learnedMtu */.c1)(log);
    if (named !== null && named < (0,local_mtu/* localMtu */.G)(log))
        yield* refuses(session, endpoint, named + 1);
}
/** Whether the target answers such probes by an ICMP message, as a closed port does. */
function answersByIcmp(log, endpoint) {
    return log.probes.some((probe) => probe.service === endpoint.service && probe.outcome.kind === 'icmp' && log.arrived(probe));
}

;// CONCATENATED MODULE: ./build/js/engine/steps/reverse-mtu.js
/**
 * Path MTU from the target: a server whose large answers die on the return path acknowledges the request and then says nothing, or
 * only its short last segment arrives, out of order. Announcing smaller MSS values finds the size that passes. What a server needs
 * for an answer is measured beside each size: small controls, sent last, tell when all before them had their turn. A server that
 * answers no control meanwhile serves one client at a time: sizes are tested one by one from then on.
 */






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
/** Ports whose servers answer a ClientHello or a request at once, so that their silence means something. */
const ANSWERING_PORTS = new Set([80, 443, 465, 636, 853, 993, 995, 5061, 5671, 6443, 8000, 8080, 8443, 8883, 9443]);
/** Whether the server's own large packets arrive. */
function* checkAnswer(session, control) {
    const { log } = session;
    if (!control || !ANSWERING_PORTS.has(control.port))
        return;
    const { handshake, segment, port } = control;
    const exchange = log.exchanges.find(({ connection }) => connection === handshake.id);
    if (!exchange || segmentLost(segment))
        return;
    yield* awaitAnswer(session, exchange, handshake.rttMs);
    if (exchange.outcome !== 'silent')
        return;
    // A server that serves one client at a time must be free for the next.
    session.close(handshake.id);
    yield* findReverseBlackHole(session, port, handshake.rttMs, (0,local_mtu/* localMtu */.G)(log));
}
/** Waits for what follows an acknowledged request: no byte in order for `ANSWER_WAIT` may mean that the answer is stuck. */
function* awaitAnswer(session, exchange, rtt) {
    if (exchange.outcome !== 'pending')
        return;
    const { connection } = exchange;
    session.adopt(connection);
    const until = session.now + ANSWER_WAIT + 2 * rtt;
    session.command({ kind: 'inspect', connection });
    while (exchange.outcome === 'pending' && (yield* nextEvent(session, until)))
        ;
    session.log.silent(exchange);
}
/** Finds the size of answers that arrives, where those of `largest` bytes did not. */
function* findReverseBlackHole(session, port, rtt, largest) {
    const { request } = session;
    const tester = new AnswerSizeTester(port, rtt, session.now + MOST_SEARCH);
    for (const size of SURE_SIZES[request.to.family]) {
        if (!(yield* tester.answersAt(session, size)))
            continue;
        // The server may only have been slow the first time.
        if ((yield* tester.test(session, [largest])).get(largest) === 'passed')
            return;
        yield* searchSizes(session, tester, { passes: size, fails: largest }, size);
        return;
    }
}
class AnswerSizeTester {
    by = 'answers';
    #port;
    /** A handshake is tried again after so long. */
    #wait;
    /** No new size is tried from then on. */
    #until;
    /** Answers of this size arrive. */
    #sure = 0;
    /** What the slowest control took. */
    #slowest = 0;
    /** The server serves one client at a time. */
    #alone = false;
    constructor(port, rtt, until) {
        this.#port = port;
        this.#wait = Math.max(LEAST_WAIT * 2, 3 * rtt);
        this.#until = until;
    }
    /** A server may be slow once. */
    lossy = () => true;
    get atOnce() {
        return this.#alone ? 1 : reverse_mtu_AT_ONCE;
    }
    /** Whether answers in packets of `size` bytes arrive; they are the controls from then on. */
    *answersAt(session, size) {
        this.#sure = size;
        // In a task of its own, so that no event of others is taken meanwhile.
        const answered = session.spawn((own) => this.#control(own));
        yield* join(session, [answered]);
        return answered.result === true;
    }
    *test(session, sizes, times = 1) {
        const outcomes = new Map();
        const tries = sizes.flatMap((size) => Array(times).fill(size));
        if (!this.#alone && session.now < this.#until) {
            yield* this.#burst(session, tries, outcomes);
            return outcomes;
        }
        for (const size of tries) {
            if (outcomes.get(size) === 'passed')
                continue;
            outcomes.set(size, session.now >= this.#until ? 'unknown' : yield* this.#single(session, size));
        }
        return outcomes;
    }
    /** Opens a connection that announces `size`, less headers, as its MSS, and sends a request; null: it could not. */
    *#send(session, size) {
        const { log, request } = session;
        const port = this.#port;
        const protocol = applicationProtocol(request, port);
        const handshake = yield* connect(session, {
            port,
            stream: { protocol, serverName: request.serverName, bytes: REQUEST_BYTES },
            maxSeg: size - packet_sizes/* TCP_HEADERS */.JW[request.to.family],
            tries: [0, this.#wait, 2 * this.#wait],
            giveUp: 3 * this.#wait + 200,
            purpose: 'special',
        });
        if (handshake.kind !== 'connected')
            return null;
        session.transmit(handshake.id, REQUEST_BYTES);
        return log.requested({ connection: handshake.id, port, size });
    }
    /** Waits for the answer until `giveUpAt`, which may be set meanwhile, and closes the connection. */
    *#answer(session, exchange, giveUpAt) {
        for (let over = false; exchange.outcome === 'pending' && !over;) {
            const until = giveUpAt();
            over = until !== null && until <= session.now;
            if (!over && !session.receive())
                yield { until, inbox: true, ready: () => giveUpAt() !== until };
        }
        session.close(exchange.connection);
        if (exchange.outcome === 'answered')
            return 'passed';
        return exchange.outcome === 'pending' ? 'failed' : 'unknown';
    }
    *#control(session) {
        const start = session.now;
        const exchange = yield* this.#send(session, this.#sure);
        if (!exchange)
            return false;
        const outcome = yield* this.#answer(session, exchange, () => start + CONTROL_WAIT + this.#wait);
        if (outcome === 'failed')
            session.log.silent(exchange);
        if (outcome === 'passed')
            this.#slowest = Math.max(this.#slowest, session.now - start);
        return outcome === 'passed';
    }
    get #patience() {
        return this.#wait + Math.max(LATER, LATER_FACTOR * this.#slowest);
    }
    *#burst(session, sizes, outcomes) {
        let open = sizes.length;
        let giveUpAt = null;
        const missed = [];
        const one = function* (own, size) {
            const exchange = yield* this.#send(own, size);
            open--;
            const outcome = exchange ? yield* this.#answer(own, exchange, () => giveUpAt) : 'unknown';
            if (exchange && outcome === 'failed')
                missed.push(exchange);
            // Of several tries of one size one that passed is enough.
            if (outcomes.get(size) !== 'passed')
                outcomes.set(size, outcome);
        };
        const tasks = sizes.map((size) => session.spawn((own) => one.call(this, own, size)));
        yield* when(session, () => open === 0, null);
        // One size alone, the first, costs a healthy server no more than it must.
        const controls = Array.from({ length: sizes.length > 1 ? CONTROLS : 1 }, () => session.spawn((own) => this.#control(own)));
        yield* join(session, controls);
        this.#alone = !controls.every(({ result }) => result);
        giveUpAt = session.now + (this.#alone ? 0 : this.#patience);
        yield* join(session, tasks);
        if (!this.#alone)
            for (const exchange of missed)
                session.log.silent(exchange);
        else
            for (const [size, outcome] of outcomes)
                if (outcome === 'failed')
                    outcomes.set(size, 'unknown');
    }
    *#single(session, size) {
        const exchange = yield* this.#send(session, size);
        if (!exchange)
            return 'unknown';
        const giveUpAt = session.now + this.#patience;
        const outcome = yield* this.#answer(session, exchange, () => giveUpAt);
        if (outcome !== 'failed')
            return outcome;
        // A control that is answered tells that there was time for an answer.
        if (!(yield* this.#control(session)))
            return 'unknown';
        session.log.silent(exchange);
        return 'failed';
    }
}

;// CONCATENATED MODULE: ./build/js/engine/trace.js
/**
 * The whole measuring of one target: what is sent, in what order, and what waits for what. Everything runs side by side; the rules:
 *
 * 1. Hop search, handshakes and a probe that goes all the way start at once.
 * 2. Path MTU starts with TCP where a port answers, and with datagrams where none does (see steps/path-mtu.ts for why).
 * 3. Where the hop search stays dark or the target does not answer its probes, an open TCP port takes its place.
 * 4. The return path is measured only where no reply told it; a stalled answer only on ports whose servers answer at once.
 * 5. Where a hop differs from an earlier run's, further flows are probed last: parallel routers are no change.
 *
 * Politeness: a healthy target sees at most 16 connections and 64 UDP packets of a default run. Connections: 1 control for each port
 * probed (2), up to 5 of the hop search that fly past or count for loss, 1 for the flow's hop count, and for the return TTL what is left.
 */





















/** Datagrams do not wait longer than this for a TCP port to answer first. */
const TCP_FIRST = 400;
/** A port is silent where the host answers otherwise and two tries of a handshake stayed unanswered, milliseconds. */
const SILENT_PORT = 600;
/** One target's measuring, driven by events and times: see scheduler.ts. */
class Trace {
    log;
    plan;
    #scheduler;
    constructor(request, route, nextId) {
        this.log = new ProbeLog(request.to, route);
        this.plan = (0,services/* planFor */.bJ)(request);
        this.#scheduler = new Scheduler(nextId, this.log);
        this.#scheduler.start((scope) => measure(new Session(scope, this.log, request), this.plan));
    }
    handle(event) {
        this.#scheduler.handle(event);
    }
    poll(now) {
        return this.#scheduler.poll(now);
    }
    /** Ends it where it stands; the log keeps what was measured. */
    cancel() {
        this.#scheduler.cancel();
    }
}
function* measure(session, plan) {
    const { log } = session;
    const controls = plan.tcpPorts.map((port) => session.spawn((own) => openControl(own, port)));
    const trace = startHopSearch(session, plan.trace);
    const reach = session.spawn((own) => probeTarget(own, plan));
    const mtu = session.spawn((own) => measurePathMtu(own, plan, controls));
    const hops = session.spawn((own) => measureHopCount(own, plan, controls, trace));
    yield* awaitControls(session, controls);
    yield* when(session, () => mtu.done || connected(controls) === null, null);
    // Where TCP itself traces, or its handshakes with TTLs were answered, the port answers: one that stays out was lost.
    const answers = (port) => log.probes.some((probe) => probe.port === port && (0,facts_outcome/* accepted */.qG)(probe));
    for (const [i, control] of controls.entries())
        if (plan.trace.service !== 'tcp' && !answers(plan.tcpPorts[i]))
            control.cancel();
    yield* join(session, [...controls, reach, mtu, hops]);
    // TCP ends at a proxy: measure beyond it with UDP.
    if ((0,tcp_proxy/* nearbyProxy */.E)(log) && !(0,black_hole/* blackHole */.uL)(log) && !(0,too_big/* wasProbed */.ox)(log, (0,local_mtu/* localMtu */.G)(log))) {
        yield* findPathMtu(session, null, plan.sizes);
        yield* placeAndConfirm(session, plan, null);
    }
    const { earlierHops } = session.request;
    if (earlierHops !== null)
        yield* probeOtherFlows(session, plan.trace, earlierHops, trace.target);
    yield* decideLoss(session, plan);
}
/** A port that stays silent is not waited for once another, or the trace, showed that the host answers. */
function* awaitControls(session, controls) {
    const { log } = session;
    const start = session.now;
    yield* when(session, () => ended(controls) || targetRtt(log) !== null, null);
    const patience = Math.max(connected(controls) ? LEAST_WAIT : SILENT_PORT, 3 * (targetRtt(log) ?? 0));
    yield* when(session, () => ended(controls), start + patience);
}
/** Rule 2. */
function* measurePathMtu(session, plan, controls) {
    const { log } = session;
    const settled = () => connected(controls) !== null || ended(controls);
    yield* when(session, settled, session.now + TCP_FIRST);
    if (!settled()) {
        // No port answers yet: datagrams may tell all there is to know meanwhile.
        const byDatagrams = session.spawn((own) => findPathMtu(own, null, plan.sizes));
        yield* when(session, () => byDatagrams.done || connected(controls) !== null, null);
        byDatagrams.cancel();
        yield* when(session, settled, null);
        if ((0,black_hole/* blackHole */.uL)(log) || !connected(controls))
            return yield* placeAndConfirm(session, plan, null);
    }
    const open = connected(controls);
    const control = open && (yield* fillControl(session, open.port, open.handshake));
    const early = control && segmentLost(control.segment) ? locateEarly(session, (0,local_mtu/* localMtu */.G)(log)) : null;
    const reverse = session.spawn((own) => checkAnswer(own, control));
    yield* findPathMtu(session, control, plan.sizes);
    yield* placeAndConfirm(session, plan, early);
    yield* join(session, [reverse]);
}
/** `early`: see locateEarly. */
function* placeAndConfirm(session, plan, early) {
    yield* placeBlackHole(session, early);
    yield* confirmBlackHole(session, plan.sizes);
}
/** Where a limit on loss is set: probes until it is decided. TCP would count the way to a proxy. */
function* decideLoss(session, { trace, tcpPorts, service }) {
    const { lossLimit } = session.request;
    if (lossLimit === null)
        return;
    const all = [...tcpPorts.map((port) => ({ service: 'tcp', port })), ...(service ? [service] : []), trace];
    const beyond = [...all, services/* TRACEPATH */.bf].filter((endpoint) => endpoint.service !== 'tcp');
    yield* measureLoss(session, (0,tcp_proxy/* nearbyProxy */.E)(session.log) ? beyond : all, lossLimit);
}

// EXTERNAL MODULE: ./build/js/action/baseline.js
var baseline = __webpack_require__(2010);
// EXTERNAL MODULE: ./build/js/action/no-route.js
var no_route = __webpack_require__(3406);
;// CONCATENATED MODULE: ./build/js/action/measure/start.js
/** Starts a target's trace on the first of its addresses that this machine has a route to. */








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
        const { protocol, port, applicationProtocol, host } = end;
        const serverName = (0,ip_address/* isIp */.SC)(host) === 0 ? host.replace(/\.$/, '') : null;
        const flow = index * trace_request/* FLOWS_EACH */.gM;
        const earlierHops = earlierRoute(options, target, to);
        const request = {
            to,
            earlierHops,
            protocol,
            port,
            applicationProtocol,
            serverName,
            maxHops,
            probes,
            probeTimeoutMs,
            lossLimit,
            flow,
        };
        const { trace, tcpPorts } = (0,services/* planFor */.bJ)(request);
        entry.trace = {
            measuring: new Trace(request, route, claim),
            asked: { target, host, address, family, protocol, port, maxHops, trace, tcpPorts },
        };
        return { address, localMtu: route.interfaceMtu };
    }
    if (refusal)
        entry.result = refused(entry, refusal, source);
    return null;
}
/** Who answered on the way to the same address in the baseline; null: nobody that is known. */
function earlierRoute({ earlier = [] }, target, { address, family }) {
    const before = (0,baseline/* inEarlier */.AK)(earlier, { target, family, address });
    if (before === null || (before.address ?? address) !== address)
        return null;
    return before.hops.map(({ ttl, responders }) => ({ ttl, addresses: responders.map((one) => one.address) }));
}
function refused({ spec }, { errno, address, family }, source) {
    // Without IPv6 the kernel has no source address to offer: EADDRNOTAVAIL where none was asked for.
    const noRoute = no_route/* NO_ROUTE */.g.has(errno) || (source === null && errno === 'EADDRNOTAVAIL');
    const doing = source === null ? `looking up the route to ${address}` : `sending from the source ${source}`;
    const facts = { ...(0,measure_entry/* withoutAddress */.L)(spec), address, family };
    return (0,build/* unmeasured */.Q8)(facts, noRoute ? 'no-route' : 'refused-locally', { errno, doing });
}

;// CONCATENATED MODULE: ./build/js/action/measure/drive.js
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
/** Runs all targets over one network: feeds its events to the traces, sends what they want, and wakes them when they ask for it. */











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
    /** What was thrown that ended the measuring of all; null: nothing. */
    #failure = null;
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
    /** Never rejects: what this program throws becomes what its targets came to. */
    async untilDone() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _ = __addDisposableResource(env_1, notices(() => this.#running(), this.#progress), false);
            try {
                while (!this.#signal.aborted) {
                    const wakeAt = this.#poll();
                    if (this.#lookups + this.#choosing + this.#waiting.length + this.#running().length === 0)
                        return;
                    for (const event of await this.#network.wait(wakeAt))
                        this.#deliver(event);
                }
            }
            catch (error) {
                this.#failure = error;
            }
            for (const entry of this.#running()) {
                this.#guarded(entry, () => {
                    if (this.#failure !== null)
                        throw this.#failure;
                    entry.trace?.measuring.cancel();
                    this.#finish(entry, this.#cut);
                });
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /** Why what is under way ends without its result. */
    get #cut() {
        return this.#signal.reason === 'cancelled' ? 'cancelled' : 'deadline';
    }
    #notStarted(spec) {
        const facts = (0,measure_entry/* withoutAddress */.L)(spec);
        return this.#failure === null ? (0,build/* unmeasured */.Q8)(facts, this.#cut) : (0,measure_entry/* unmeasurable */.N)(facts, this.#failure);
    }
    /** In the order in which the targets were written, once their checks are done; those that never started are told by why. */
    async results() {
        const results = this.#options.targets.map(async (spec) => {
            const entries = this.#entries.filter((entry) => entry.spec === spec);
            if (entries.length === 0)
                return [this.#notStarted(spec)];
            const checked = await Promise.all(entries.map(async ({ result, checking, end }) => {
                const measured = result ?? this.#notStarted(spec);
                const { host, port, protocol } = end === spec ? measured : spec;
                const told = { ...measured, host, port, protocol };
                return checking === null
                    ? told
                    : checking.done
                        .then((check) => (0,service/* withCheck */.hV)(told, check, this.#cut))
                        .catch((error) => (0,with_failure/* withFailure */.f)(told, 'the check of the service', error));
            }));
            return this.#options.addresses === 'all'
                ? (0,with_failure/* orWithout */.w)('what its addresses share', checked, () => (0,service/* shareAddresses */.wT)(checked))
                : checked;
        });
        const all = (await Promise.all(results)).flat();
        return (0,with_failure/* orWithout */.w)('what targets share of routers', all, () => shareRouters(all));
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
                this.#guarded(entry, () => this.#traceInstead(entry, choice));
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
        const entry = event.kind === 'unidentified' ? this.#entries[Math.floor(event.flow / trace_request/* FLOWS_EACH */.gM)] : this.#owners[event.id];
        if (entry && !entry.result)
            this.#guarded(entry, () => entry.trace?.measuring.handle(event));
        // Only routers of the hop search stand in the report.
        const purpose = event.kind === 'icmp' ? entry?.trace?.measuring.log.probe(event.id)?.purpose : null;
        if (event.kind === 'icmp' && (purpose === 'hop' || purpose === 'flow')) {
            (0,hop_names/* beginLookups */.N)(event.icmp.from, this.#names, this.#options);
        }
    }
    #finish(entry, cut) {
        if (!entry.trace)
            return;
        entry.result = (0,build/* buildTarget */.k0)(entry.trace.measuring.log, { ...entry.trace.asked, cut });
        if (entry.result.blackHole !== null)
            entry.checking?.explain();
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
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4030);
/* harmony import */ var _report_with_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9142);



/** The report's fields of a target that has no address yet. */
function withoutAddress({ target, host, protocol, port }) {
    return { target, host, address: null, family: null, protocol, port };
}
/** A target whose measuring failed by what this machine, or this program, could not do: `error` is what was thrown. */
function unmeasurable(facts, error) {
    if (error instanceof _net_network_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkUnavailable */ .j) {
        return (0,_report_build_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(facts, 'refused-locally', { errno: error.errno, doing: `preparing the network (${error.call})` });
    }
    return (0,_report_with_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withFailure */ .f)((0,_report_build_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(facts, 'refused-locally'), 'the path', error);
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withNames),
/* harmony export */   N: () => (/* binding */ beginLookups)
/* harmony export */ });
/* harmony import */ var _net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1228);

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
    if (asked.length > 0 && (names.answering() || options.targets.some(({ host }) => (0,_net_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isIp */ .SC)(host) === 0)))
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
/* harmony import */ var _report_with_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9142);
/* harmony import */ var _wake_on_abort_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7476);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5562);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4922);
/* harmony import */ var _hop_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4020);
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
/** From what the user asked to what was measured: names, network, engine and report joined. */








/**
 * Measures every target at once. Never rejects for what a target or the network does. `signal` ends it early with what
 * was measured; its `reason` is `'deadline'` or `'cancelled'`.
 *
 * @throws Error where the platform cannot measure at all (no native library, no Linux): one sentence with what is needed.
 */
async function measure(options, signal, progress, threads) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const network = open();
        if (network instanceof _net_network_unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkUnavailable */ .j) {
            return options.targets.map((spec) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasurable */ .N)((0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutAddress */ .L)(spec), network));
        }
        const _ = __addDisposableResource(env_1, (0,_wake_on_abort_js__WEBPACK_IMPORTED_MODULE_5__/* .wakeOnAbort */ .w)(signal, network), false);
        const ended = new AbortController();
        try {
            const names = (0,_net_names_js__WEBPACK_IMPORTED_MODULE_0__/* .openAddressNames */ .DB)({ signal: ended.signal });
            const run = new _drive_js__WEBPACK_IMPORTED_MODULE_3__/* .Run */ .K(network, options, signal, progress, names, threads);
            await run.untilDone();
            const results = await run.results();
            return await (0,_report_with_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .orWithout */ .w)('the names of hops', results, () => (0,_hop_names_js__WEBPACK_IMPORTED_MODULE_7__/* .withNames */ .B)(results, names, options, signal));
        }
        finally {
            ended.abort();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
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

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ maskQuery),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   x1: () => (/* binding */ mayHoldCredentials)
/* harmony export */ });
/**
 * Keeps secrets that stand in a list of targets out of everything that is printed: credentials are found before the list is
 * split, and values of a query are masked. URL authority: RFC 3986 section 3.2.
 */
const CREDENTIALS_SIGN = /@|%40/i;
/**
 * Whether a line of the list may hold credentials. An `@` is harmless only in the path or query of a URL whose host and port
 * are plain; everywhere else what stands before it may be a secret that a comma, `#` or blank cut apart.
 */
function mayHoldCredentials(line) {
    if (!CREDENTIALS_SIGN.test(line))
        return false;
    return line.split(/[\s,]+/).some((piece) => {
        if (!CREDENTIALS_SIGN.test(piece))
            return false;
        const [, authority = '', between = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\]*)([/?][^#@]*)/i.exec(piece) ?? [];
        return between === '' || CREDENTIALS_SIGN.test(authority) || shownAuthority(authority) !== authority;
    });
}
/** `text` of a URL behind its authority: a fragment and every value of a query as `…`. */
function maskQuery(text) {
    return text
        .replace(/#.*$/s, '#…')
        .replace(/\?([^#]*)/s, (_, query) => `?${query.split('&').map(maskValue).join('&')}`);
}
/** A parameter without `=` may be a secret as a whole. */
function maskValue(parameter) {
    if (parameter === '')
        return '';
    const name = /^([^=]*)=/s.exec(parameter)?.[0] ?? '';
    return parameter === name ? name : `${name}…`;
}
/** An entry that could not be read, to be shown: no path, query or fragment, and no port that is not a number. */
function withoutSecrets(entry) {
    const [, scheme = '', authority = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#\\]*)(.*)$/is.exec(entry) ?? [];
    return scheme + shownAuthority(authority) + rest.replace(/^([/?#\\]).+$/s, '$1…');
}
/** Host and port, with `…` for a port that is not a number. Two groups of hexadecimal digits begin an IPv6 address. */
function shownAuthority(authority) {
    if (/^[\da-f]{0,4}:[\da-f]{0,4}:/i.test(authority))
        return authority;
    const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*):?(.*)$/s.exec(authority) ?? [];
    return /^\d*$/.test(port) ? authority : `${host}:…`;
}


/***/ }),

/***/ 116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ triesToTell),
/* harmony export */   l: () => (/* binding */ arrivingTtl)
/* harmony export */ });
/* harmony import */ var _loss_seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8185);
/* harmony import */ var _rule_out_loss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1108);
/* harmony import */ var _target_ttl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2837);




/** Null: the thresholds tried do not tell. */
function arrivingTtl(log) {
    const { passed, failed } = thresholds(log);
    const low = Math.max(...passed);
    const silent = [...failed].filter(([ttl]) => ttl > low).sort(([a], [b]) => a - b);
    const [high, second] = silent;
    if (high && high[0] === low + 1 && high[1] >= triesToTell(log))
        return { kind: 'exact', ttl: low };
    // A single silence may be loss; two bound it.
    const bound = high && high[1] > 1 ? high : second;
    const told = bound !== undefined && (bound[1] >= triesToTell(log) || !(0,_loss_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .lossSeen */ .fX)(log));
    return told ? { kind: 'below', ttl: bound[0], passed: passed.size > 0 ? low : null } : null;
}
/** Silent tries that tell a threshold from loss, by all handshakes with that port that had to be answered. */
function triesToTell(log) {
    const { passed, failed, port } = thresholds(log);
    const hops = (0,_target_ttl_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredAt */ .F7)(log, 'tcp') ?? 0;
    const due = log.probes.filter((probe) => probe.service === 'tcp' &&
        probe.port === port &&
        probe.purpose !== 'special' &&
        (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(probe) &&
        (probe.ttl === null || probe.ttl >= hops));
    const low = Math.max(...passed);
    const lost = [...failed.keys()].filter((ttl) => ttl < low).length + due.filter(_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj).length;
    const answered = passed.size + due.filter((probe) => log.arrived(probe)).length;
    return (0,_rule_out_loss_js__WEBPACK_IMPORTED_MODULE_3__/* .triesToRuleOutLoss */ .q)(answered + lost, answered);
}
/** Thresholds that let an answer in, and those that never did with how often they were tried. */
function thresholds(log) {
    const tried = log.probes.filter((probe) => probe.minTtl !== null);
    const passed = new Set(tried.flatMap((probe) => (log.arrived(probe) ? [probe.minTtl] : [])));
    const failed = new Map();
    for (const { minTtl, outcome } of tried)
        if (outcome.kind === 'lost' && !passed.has(minTtl))
            failed.set(minTtl, (failed.get(minTtl) ?? 0) + 1);
    return { passed, failed, port: tried[0]?.port ?? null };
}


/***/ }),

/***/ 9992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ blackHoleAfterHop),
/* harmony export */   mb: () => (/* binding */ smallOnesExpire),
/* harmony export */   ue: () => (/* binding */ reachedTtls)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8185);
/* harmony import */ var _routers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8967);


/** Large probes to the next hop whose loss is more than chance. */
const LEAST_LOST = 3;
/** The last hop that packets of `size` bytes reach though the next answering one is not; null: the answers do not tell. */
function blackHoleAfterHop(log, size) {
    const large = located(log, size).filter(({ outcome }) => outcome.kind !== 'pending');
    if (large.length === 0)
        return null;
    // Datagrams so large reach the target: whatever drops the segments, no datagram shows where.
    if (largeDatagramArrived(log, size))
        return null;
    const reached = reachedTtls(log, size);
    const last = Math.max(0, ...reached);
    const farther = (0,_routers_js__WEBPACK_IMPORTED_MODULE_0__/* .routerTtls */ .F)(log).filter((ttl) => ttl > last);
    const beyond = large.filter(({ ttl }) => ttl === farther[0]).length;
    if (beyond > 0 && beyond < LEAST_LOST)
        return null;
    // Another kind of probe than the trace's may be filtered there whatever its size.
    if (farther.length > 0 && !smallOnesExpire(log, farther))
        return null;
    if (reached.length > 0)
        return last;
    // Where not even the first hop's router was reached the narrow link is this machine's own; a farther one says nothing of that.
    return (0,_routers_js__WEBPACK_IMPORTED_MODULE_0__/* .routerTtls */ .F)(log)[0] === 1 ? 0 : null;
}
/** The TTLs of routers that packets of that size reach. */
function reachedTtls(log, size) {
    return located(log, size)
        .filter(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .expired */ ._7)
        .map(({ ttl }) => ttl ?? 0);
}
/**
 * Probes of that size, each with a TTL. Larger ones, sent as soon as a full-size packet was lost, tell the same unless a router says
 * too big of some size: that one stands elsewhere than the one that says nothing.
 */
function located(log, size) {
    const all = log.probes.filter(({ purpose }) => purpose === 'locate');
    const exact = all.filter((probe) => probe.size === size);
    return exact.length > 0 || log.tooBig.length > 0 ? exact : all.filter((probe) => probe.size > size);
}
/** Whether small UDP probes come to one of these hops. */
function smallOnesExpire({ probes }, ttls) {
    return probes.some((probe) => probe.purpose !== 'locate' && probe.service === 'udp' && ttls.includes(probe.ttl ?? 0) && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .expired */ ._7)(probe));
}
function largeDatagramArrived(log, least) {
    return log.probes.some((probe) => probe.service !== 'tcp' && probe.size >= least && log.arrived(probe));
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ usable),
/* harmony export */   Pi: () => (/* binding */ lostInSilence),
/* harmony export */   YD: () => (/* binding */ echoes),
/* harmony export */   to: () => (/* binding */ explained),
/* harmony export */   uL: () => (/* binding */ blackHole),
/* harmony export */   vF: () => (/* binding */ contradicted)
/* harmony export */ });
/* harmony import */ var _black_hole_after_hop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9992);
/* harmony import */ var _largest_passed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7466);
/* harmony import */ var _routers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8967);
/* harmony import */ var _size_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6608);
/* harmony import */ var _tcp_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8755);
/* harmony import */ var _too_big_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);






/** Below this, what is known of an inexact black hole is too little to tell what to do: links carry more almost everywhere. */
const LEAST_GAP = 1280;
/** Null: nothing shows one. */
function blackHole(log) {
    return bySegments(log) ?? byDatagrams(log) ?? byAnswers(log);
}
/** Whether the search found bounds that a black hole, or a narrow link that says so, can be told from. */
function usable(bounds) {
    const { passes, fails, confirmed, lossy } = bounds;
    return passes !== null && fails !== null && (confirmed || (passes >= LEAST_GAP && !lossy));
}
function bySegments(log) {
    const bounds = (0,_size_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeBounds */ .b)(log, 'segments');
    if (!bounds || !usable(bounds) || bounds.first === null)
        return null;
    const { passes, fails, first } = bounds;
    // Segments show no messages: before any is missed, a datagram of that size must have been sent.
    if (!(0,_too_big_js__WEBPACK_IMPORTED_MODULE_0__/* .wasProbed */ .ox)(log, fails) || !(0,_too_big_js__WEBPACK_IMPORTED_MODULE_0__/* .wasProbed */ .ox)(log, first))
        return null;
    // Where a router says too big of these, another one may swallow the larger ones in silence.
    const silent = [fails, first].find((size) => (0,_too_big_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFor */ .ZM)(log, size) === null);
    if (silent === undefined)
        return null;
    return { direction: 'forward', by: 'segments', passes, fails: silent, afterHop: (0,_black_hole_after_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .blackHoleAfterHop */ .Bj)(log, silent) };
}
function byDatagrams(log) {
    const bounds = (0,_size_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeBounds */ .b)(log, 'datagrams');
    const fails = bounds?.confirmed ? lostInSilence(log, bounds) : null;
    if (!bounds?.confirmed || fails === null)
        return null;
    const { passes } = bounds;
    const found = { by: 'datagrams', passes, fails };
    const afterHop = (0,_black_hole_after_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .blackHoleAfterHop */ .Bj)(log, fails);
    const arrive = contradicted(log, fails);
    if (!echoes(log))
        return arrive ? null : { ...found, direction: 'forward', afterHop };
    if (arrive)
        return { ...found, direction: 'reverse', afterHop: null };
    const farther = afterHop !== null && (0,_routers_js__WEBPACK_IMPORTED_MODULE_3__/* .routerTtls */ .F)(log).some((ttl) => ttl > afterHop);
    return farther ? { ...found, direction: 'forward', afterHop } : null;
}
function byAnswers(log) {
    const bounds = (0,_size_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeBounds */ .b)(log, 'answers');
    if (!bounds?.confirmed)
        return null;
    const { passes, fails } = bounds;
    return { direction: 'reverse', by: 'answers', passes, fails, afterHop: null };
}
/** Whether larger packets of another service, or of TCP that does not end at a proxy, reached the target. */
function contradicted(log, fails) {
    return ((0,_largest_passed_js__WEBPACK_IMPORTED_MODULE_4__/* .largestPassed */ .x)(log, (0,_tcp_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .nearbyProxy */ .E)(log) === null) ?? 0) >= fails;
}
/** Whether a router's message explains the bounds that datagrams found. */
function explained({ tooBig }, { passes, fails }) {
    return tooBig.some(({ size, mtu }) => size === fails || (size > (fails ?? 0) && mtu === passes));
}
/**
 * The smallest size that datagrams showed to be lost without a message, bytes; null: messages explain all of them. Where a router says
 * too big of the smaller ones, another one before it may swallow the larger ones in silence.
 */
function lostInSilence(log, bounds) {
    const { fails, first } = bounds;
    if (!explained(log, bounds))
        return fails;
    return first !== null && first > fails && (0,_too_big_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFor */ .ZM)(log, first) === null ? first : null;
}
/** Whether the datagrams that tested sizes are answered by packets as large as themselves: either direction may lose those. */
function echoes({ probes }) {
    const tested = new Set(probes.flatMap(({ purpose, service }) => (purpose === 'size' ? [service] : [])));
    return probes.some(({ service, outcome }) => tested.has(service) && outcome.kind === 'answer' && !outcome.small && service !== 'tcp');
}


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ handshakesInDoubt),
/* harmony export */   Zt: () => (/* binding */ hopCount),
/* harmony export */   cL: () => (/* binding */ hopCountUnproven),
/* harmony export */   h7: () => (/* binding */ farthestExpired)
/* harmony export */ });
/* unused harmony export hopsOfSegments */
/* harmony import */ var _loss_seen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1236);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8185);
/* harmony import */ var _target_ttl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2837);
/* harmony import */ var _tcp_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);




/**
 * Null: the target answered at no TTL, answers to lower TTLs may still come, who answered is not the target or may be a proxy, or
 * handshakes were lost that may have reached it. The trace's own service counts first, then TCP; UDP or QUIC where TCP ends at a proxy.
 */
function hopCount(log, { trace }) {
    if ((0,_tcp_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .ttlRewritten */ .r)(log))
        return null;
    const proxied = (0,_tcp_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .nearbyProxy */ .E)(log) !== null;
    const all = new Set([trace.service, 'tcp', 'udp', 'quic']);
    const services = [...all].filter((own) => !(proxied && own === 'tcp'));
    for (const service of services) {
        if ((0,_target_ttl_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredAt */ .F7)(log, service) === null)
            continue;
        const ttl = (0,_target_ttl_js__WEBPACK_IMPORTED_MODULE_1__/* .targetTtl */ .Ql)(log, service);
        if (ttl === null)
            return null;
        const method = log.icmpErrors > 0 ? 'reply' : 'ttl-scan';
        const hops = service === 'tcp' ? hopsOfHandshakes(log, ttl) : ttl;
        if (hops === null)
            return null;
        const onOneFlow = method === 'ttl-scan' && !proxied ? hopsOfSegments(log) : null;
        return { hops: Math.min(hops, onOneFlow ?? hops), method, service };
    }
    return null;
}
/** Where TCP is answered from `ttl` on; null: that is not proven to be where the target stands. */
function hopsOfHandshakes(log, ttl) {
    if (mayBeProxy(log, ttl))
        return null;
    return handshakesInDoubt(log, ttl) ? provenBySegments(log) : ttl;
}
/** Proxies that answer in the name of addresses elsewhere stand in the network of their users. */
const NEAR = 3;
/** RFC 1918, RFC 6598, RFC 3927; RFC 4193 and RFC 4291: addresses of one's own network. */
const OWN_NETWORK = /^(10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^(f[cd]|fe[89ab])/i;
/** Whether a proxy nearby may have answered TCP from `ttl` on in the name of a farther address: nobody else was heard who tells. */
function mayBeProxy(log, ttl) {
    const { route, address } = log;
    const near = ttl <= NEAR && route.onLink === false && route.interface !== 'lo' && !OWN_NETWORK.test(address);
    return near && log.icmpErrors === 0 && !log.probes.some((probe) => probe.service !== 'tcp' && log.arrived(probe));
}
/**
 * Whether handshakes with TTLs below `ttl` may have reached the target all the same: no router told that one expired just before it,
 * and some that must have reached it were lost. A limit on new connections drops as many in a row as are tried. Or some expire where
 * others arrive: parallel paths of unequal length, of which one that was not met may be shorter still.
 */
function handshakesInDoubt(log, ttl) {
    if (farthestExpired(log) >= ttl)
        return true;
    if (ttl === 1 || log.probes.some((probe) => probe.ttl === ttl - 1 && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .expired */ ._7)(probe)))
        return false;
    const farther = log.probes.filter((probe) => probe.service === 'tcp' && (probe.ttl ?? 0) >= ttl);
    return (0,_loss_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .handshakesLost */ .nB)(log) || farther.some((probe) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)(probe) || (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .repeated */ .ZD)(probe));
}
/** The highest TTL at which a handshake's SYN expired; 0: none did. */
function farthestExpired({ probes }) {
    return Math.max(0, ...probes.map((probe) => (probe.service === 'tcp' && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .expired */ ._7)(probe) ? (probe.ttl ?? 0) : 0)));
}
/** Why the hop count of a target that answers is not known; null: nothing of this is why. */
function hopCountUnproven(log) {
    const ttl = (0,_target_ttl_js__WEBPACK_IMPORTED_MODULE_1__/* .targetTtl */ .Ql)(log, 'tcp');
    const limited = log.probes.filter((probe) => probe.purpose === 'hop');
    if (limited.length > 0 && !limited.some((probe) => log.arrived(probe)) && log.probes.some(_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .accepted */ .qG))
        return { code: 'no-ttl-answered', ttl: Math.max(...limited.map((probe) => probe.ttl ?? 0)) };
    if (ttl === null)
        return null;
    if (mayBeProxy(log, ttl))
        return { code: 'proxy-not-ruled-out', ttl };
    if (!handshakesInDoubt(log, ttl) || provenBySegments(log) !== null)
        return null;
    return farthestExpired(log) >= ttl ? { code: 'paths-of-unequal-length', ttl } : { code: 'hop-count-unproven', ttl };
}
/** The hops that bytes of one connection need, each sent with a TTL of its own; null: none was acknowledged. */
function hopsOfSegments({ segments }) {
    const ttls = segments.flatMap(({ ttl, outcome }) => (ttl !== null && outcome.kind === 'acked' ? [ttl] : []));
    return ttls.length > 0 ? Math.min(...ttls) : null;
}
/** The same where those with one hop less were not acknowledged; null: not so. */
function provenBySegments(log) {
    const hops = hopsOfSegments(log);
    const lost = log.segments.some(({ ttl, outcome }) => hops !== null && ttl === hops - 1 && outcome.kind === 'lost');
    return lost ? hops : null;
}


/***/ }),

/***/ 7466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ largestPassed)
/* harmony export */ });
/** Bytes; null: none did. `tcp` false: TCP ends elsewhere. */
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

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ judgeLoss),
/* harmony export */   hh: () => (/* binding */ lossBounds),
/* harmony export */   wY: () => (/* binding */ MOST_LOSS_PROBES)
/* harmony export */ });
/**
 * What a number of lost probes says about a limit on loss. The interval is the exact one of Clopper and Pearson (1934), which
 * never covers less than it promises, however few the probes: the step that sends them and the gate that judges share it.
 */
/** The chance that the true share lies beyond either bound: the bounds are 99 % bounds. */
const BEYOND = 0.01;
/** Probes after which no more loss than the limit is enough to pass. */
const ENOUGH = 50;
/** Probes after which a limit that is not decided stays undecided. */
const MOST_LOSS_PROBES = 200;
/** Bounds of the share of packets that get lost, 0 to 1, each right in 99 of 100 cases. */
function lossBounds({ sent, lost }) {
    return {
        lower: lost === 0 ? 0 : solve((share) => atLeast(sent, lost, share) > BEYOND),
        upper: lost >= sent ? 1 : solve((share) => 1 - atLeast(sent, lost + 1, share) < BEYOND),
    };
}
/** Whether loss is above the limit (percent) or not, as far as the count tells. */
function judgeLoss(count, limit) {
    const { sent, lost } = count;
    if (sent === 0)
        return 'undecided';
    const { lower, upper } = lossBounds(count);
    if (100 * lower > limit)
        return 'fail';
    if (100 * upper < limit || (sent >= ENOUGH && 100 * lost <= limit * sent))
        return 'pass';
    return 'undecided';
}
/** The probability of `lost` or more losses among `sent` probes of which each is lost with probability `share`. */
function atLeast(sent, lost, share) {
    if (share <= 0)
        return lost === 0 ? 1 : 0;
    if (share >= 1)
        return 1;
    // In logarithms: the first terms of long counts are smaller than any number.
    let term = sent * Math.log1p(-share);
    let below = 0;
    for (let k = 0; k < lost; k++) {
        below += Math.exp(term);
        term += Math.log((sent - k) / (k + 1)) + Math.log(share) - Math.log1p(-share);
    }
    return Math.min(1, Math.max(0, 1 - below));
}
/** The smallest share from which on `holds`, to a millionth. */
function solve(holds) {
    let low = 0;
    let high = 1;
    while (high - low > 1e-6) {
        const middle = (low + high) / 2;
        if (holds(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ datagramsLost),
/* harmony export */   Uf: () => (/* binding */ tcpLossSeen),
/* harmony export */   Zq: () => (/* binding */ routersSilentAtTimes),
/* harmony export */   fX: () => (/* binding */ lossSeen),
/* harmony export */   nB: () => (/* binding */ handshakesLost)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8185);

/** Whether a handshake with a port that answers went unanswered. */
function handshakesLost(log) {
    const sent = log.probes.filter((probe) => probe.service === 'tcp' && probe.ttl === null && probe.purpose === 'reach' && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(probe));
    const answering = new Set(sent.filter((probe) => log.arrived(probe)).map(({ port }) => port));
    return sent.some((probe) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)(probe) && answering.has(probe.port));
}
/** Whether a segment of a size that passes had to be sent again. */
function segmentsRepeated({ segments }) {
    return segments.some(({ outcome }) => outcome.kind === 'acked' && outcome.whole && outcome.retransmissions > 0);
}
/** Whether small datagrams to a service that answers were lost beside those of exact size, or one of a size that it answered. */
function datagramsLost(log) {
    const sent = log.probes.filter(({ purpose }) => purpose === 'size' || purpose === 'control');
    const arrived = sent.filter((probe) => log.arrived(probe));
    const answering = new Set(arrived.map(({ service }) => service));
    const sizes = new Set(arrived.map(({ service, size }) => `${service} ${size}`));
    return sent.some(({ purpose, service, size, outcome }) => outcome.kind === 'lost' && (purpose === 'control' ? answering.has(service) : sizes.has(`${service} ${size}`)));
}
/** Whether a router that lets small probes expire left others unanswered: loss, or a rate limit that may keep back other messages. */
function routersSilentAtTimes({ probes }) {
    const small = probes.filter(({ ttl, purpose }) => ttl !== null && (purpose === 'hop' || purpose === 'special'));
    const hops = Map.groupBy(small, ({ ttl }) => ttl);
    return [...hops.values()].some((all) => all.some(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .expired */ ._7) && all.some(({ outcome }) => outcome.kind === 'lost'));
}
/**
 * Whether any hop or the target left a probe unanswered though it answers, or had a SYN or segment sent again: loss, or a rate limit.
 */
function lossSeen(log) {
    const hops = Map.groupBy(log.probes.filter((probe) => probe.purpose === 'hop' && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(probe)), ({ service, ttl }) => `${service} ${ttl}`);
    const partly = [...hops.values()].some((probes) => probes.some(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK) && probes.some(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj));
    return partly || tcpLossSeen(log);
}
/** Whether TCP lost packets on its way to the target and back, where no router's rate limit plays a part. */
function tcpLossSeen(log) {
    return handshakesLost(log) || log.probes.some(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .repeated */ .ZD) || segmentsRepeated(log);
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ firstSegment),
/* harmony export */   a: () => (/* binding */ mss)
/* harmony export */ });
/* harmony import */ var _local_mtu_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7071);
/* harmony import */ var _packet_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3198);


/** TCP_MSS_DEFAULT of include/uapi/linux/tcp.h. */
const DEFAULT_MSS = 536;
function mss(log) {
    const first = firstSegment(log);
    const outcome = first && log.probe(first.connection)?.outcome;
    const info = outcome?.kind === 'answer' ? outcome.info : null;
    if (!info)
        return { sent: null, peer: null };
    const options = info.timestamps ? _packet_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMESTAMPS */ .I9 : 0;
    const largest = info.sndMss + options + _packet_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .TCP_HEADERS */ .JW[log.family];
    // Below the local MTU the kernel's own cached path MTU may be what limits: then the peer's MSS is not seen.
    const cached = largest >= info.pmtu && info.pmtu < (0,_local_mtu_js__WEBPACK_IMPORTED_MODULE_1__/* .localMtu */ .G)(log);
    const hidden = cached || log.route.mtuProbing || halfWindow(info);
    return { sent: info.advMss + options, peer: hidden ? null : info.sndMss + options };
}
/** The first full segment; null: none was sent. */
function firstSegment({ segments }) {
    return segments.find(({ ttl }) => ttl === null) ?? null;
}
/** Whether the peer's small window limits segments, not its MSS: tcp_bound_to_half_wnd in include/net/tcp.h. */
function halfWindow({ sndMss, sndWnd }) {
    if (sndWnd === null || sndWnd === 0)
        return false;
    return sndMss >= (sndWnd > DEFAULT_MSS ? sndWnd >> 1 : sndWnd);
}


/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ heard),
/* harmony export */   Sq: () => (/* binding */ replyTtlOf),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   _7: () => (/* binding */ expired),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   cP: () => (/* binding */ rttOf),
/* harmony export */   qG: () => (/* binding */ accepted),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/** No reply so far, or none in the time that it was given. */
function unanswered({ outcome }) {
    return outcome.kind === 'pending' || outcome.kind === 'lost';
}
/** A reply came, from a router or the target. */
function heard({ outcome }) {
    return outcome.kind === 'icmp' || outcome.kind === 'answer';
}
/** The target accepted a TCP handshake. */
function accepted({ service, outcome }) {
    return service === 'tcp' && outcome.kind === 'answer' && !outcome.closed;
}
/** A router let it expire: its TTL ran out there. */
function expired(probe) {
    return probe.outcome.kind === 'icmp' && probe.outcome.icmpClass === 'expired';
}
/** The TTL that the reply arrived with; null: there was none, or it is not known. */
function replyTtlOf({ outcome }) {
    if (outcome.kind === 'icmp')
        return outcome.icmp.replyTtl;
    return outcome.kind === 'answer' ? outcome.replyTtl : null;
}
/** The round-trip time of the reply; null: there was none, or it is not known which packet it answers. */
function rttOf({ outcome }) {
    return outcome.kind === 'icmp' || outcome.kind === 'answer' ? outcome.rttMs : null;
}
/** The reply came only after the first packet, or the reply to that, was lost. */
function repeated({ outcome }) {
    return (outcome.kind === 'icmp' || outcome.kind === 'answer') && outcome.repeated;
}
/** Whether it counts for hops and loss: not what this machine refused to send, nor what was given up early. */
function counts({ outcome }) {
    return outcome.kind !== 'ambiguous' && outcome.kind !== 'refused';
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

/***/ 8671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ pathMtu),
/* harmony export */   Ep: () => (/* binding */ pmtuLimit),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   c1: () => (/* binding */ learnedMtu)
/* harmony export */ });
/* harmony import */ var _black_hole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7061);
/* harmony import */ var _largest_passed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7466);
/* harmony import */ var _local_mtu_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7071);
/* harmony import */ var _mss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8576);
/* harmony import */ var _size_bounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6608);
/* harmony import */ var _tcp_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8755);
/* harmony import */ var _too_big_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1620);







/** Null: not known, for the reasons that facts/path-mtu-unknown.ts gives. */
function pathMtu(log) {
    const local = (0,_local_mtu_js__WEBPACK_IMPORTED_MODULE_3__/* .localMtu */ .G)(log);
    const found = (0,_black_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .blackHole */ .uL)(log);
    const forward = found?.direction === 'forward' ? found : null;
    if (forward?.by === 'segments')
        return ofBlackHole(log, forward, 'tcp-ack');
    const tcp = (0,_tcp_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .nearbyProxy */ .E)(log) === null;
    const passed = (0,_largest_passed_js__WEBPACK_IMPORTED_MODULE_5__/* .largestPassed */ .x)(log, tcp) ?? 0;
    if (passed >= local)
        return confirmed(local, methodOf(log, local, tcp));
    if (forward?.by === 'datagrams')
        return ofBlackHole(log, forward, methodOf(log, forward.passes, false));
    if (passed > 0 && (0,_too_big_js__WEBPACK_IMPORTED_MODULE_2__/* .wasRefused */ .GD)(log, passed + 1))
        return confirmed(passed, 'icmp');
    const bounds = (0,_size_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeBounds */ .b)(log, 'datagrams');
    if (bounds?.confirmed && (0,_black_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .to)(log, bounds))
        return confirmed(bounds.passes, 'icmp');
    return inconclusive(log) ? null : upperBound(log, passed);
}
/** Null: nothing did, or no segment passed. */
function pmtuLimit(log) {
    const local = (0,_local_mtu_js__WEBPACK_IMPORTED_MODULE_3__/* .localMtu */ .G)(log);
    const pmtu = pathMtu(log);
    if (pmtu?.status === 'confirmed')
        return pmtu.bytes >= local ? 'local-mtu' : null;
    const outcome = (0,_mss_js__WEBPACK_IMPORTED_MODULE_1__/* .firstSegment */ ._)(log)?.outcome;
    if (outcome?.kind !== 'acked' || !outcome.whole)
        return null;
    if (outcome.pmtu < local)
        return 'cached-pmtu';
    return (0,_mss_js__WEBPACK_IMPORTED_MODULE_1__/* .mss */ .a)(log).peer === null ? 'own-mss' : 'peer-mss';
}
/** The path MTU that the kernel learned while the first full segment was under way, bytes; null: it learned of none. */
function learnedMtu(log) {
    const first = (0,_mss_js__WEBPACK_IMPORTED_MODULE_1__/* .firstSegment */ ._)(log);
    if (!first || (first.outcome.kind !== 'acked' && first.outcome.kind !== 'lost'))
        return null;
    const { pmtu } = first.outcome;
    return pmtu !== null && pmtu < first.size ? pmtu : null;
}
/** Whether segments were lost in a way that tells nothing of their size, and no router named one. */
function inconclusive(log) {
    const bounds = (0,_size_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeBounds */ .b)(log, 'segments');
    return bounds !== null && !(0,_black_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .usable */ .Je)(bounds) && (bounds.first === null || (0,_too_big_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFor */ .ZM)(log, bounds.first) === null);
}
function confirmed(bytes, method) {
    return { bytes, status: 'confirmed', method };
}
/** What a black hole leaves: exact, or at most what was seen to fail. */
function ofBlackHole(log, { passes, fails, by }, method) {
    const exact = fails === passes + 1 || (0,_too_big_js__WEBPACK_IMPORTED_MODULE_2__/* .wasRefused */ .GD)(log, passes + 1);
    if (exact || (by === 'segments' && (0,_size_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeBounds */ .b)(log, by)?.confirmed))
        return confirmed(passes, method);
    return { bytes: fails - 1, status: 'upper-bound', method };
}
/** What showed that a packet of `bytes` bytes arrived. `tcp` false: segments do not count. */
function methodOf(log, bytes, tcp) {
    const acked = log.segments.some(({ outcome }) => outcome.kind === 'acked' && outcome.passed >= bytes);
    if (tcp && acked)
        return 'tcp-ack';
    const arrived = log.probes.find((probe) => probe.size >= bytes && probe.service !== 'tcp' && log.arrived(probe));
    return arrived?.outcome.kind === 'icmp' ? 'icmp' : 'udp-reply';
}
function upperBound(log, passed) {
    const local = (0,_local_mtu_js__WEBPACK_IMPORTED_MODULE_3__/* .localMtu */ .G)(log);
    const named = (0,_too_big_js__WEBPACK_IMPORTED_MODULE_2__/* .namedMtu */ .U6)(log);
    if (named !== null && named < local) {
        const proven = passed <= named && (0,_too_big_js__WEBPACK_IMPORTED_MODULE_2__/* .wasRefused */ .GD)(log, named + 1);
        return proven ? { bytes: named, status: 'upper-bound', method: 'icmp' } : null;
    }
    if ((0,_size_bounds_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeBounds */ .b)(log, 'datagrams'))
        return null;
    const learned = learnedMtu(log);
    if (learned !== null && passed <= learned)
        return { bytes: learned, status: 'upper-bound', method: 'icmp' };
    return ((0,_largest_passed_js__WEBPACK_IMPORTED_MODULE_5__/* .largestPassed */ .x)(log) ?? 0) > 0 && (0,_too_big_js__WEBPACK_IMPORTED_MODULE_2__/* .wasProbed */ .ox)(log, local)
        ? { bytes: local, status: 'upper-bound', method: null }
        : null;
}


/***/ }),

/***/ 1308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ LONGEST_RETURN),
/* harmony export */   aK: () => (/* binding */ implausibleReturn),
/* harmony export */   ry: () => (/* binding */ returnHops),
/* harmony export */   u8: () => (/* binding */ setOnTheWay)
/* harmony export */ });
/** The length of the return path, guessed from the TTL that a reply arrived with, as iputils tracepath guesses it; and how long it may be. */
/** Systems start with 64, 128 or 255: hops back to a sender whose packet arrives with `ttl`; an estimate. */
function returnHops(ttl) {
    const initial = ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255;
    return initial - ttl + 1;
}
/** Hardly any return path is longer: such an estimate means a system that starts with TTL 32. */
const LONGEST_RETURN = 30;
/** From so near, a return path of `EXCESS` hops more than the forward one is implausible; from farther, one half as long again. */
const NEAR = 3;
/** More than the four that systems starting with TTL 60 seem to have. */
const EXCESS = 5;
/** The shortest return path that is too long for `hops` on the forward path. */
function implausibleReturn(hops) {
    return hops <= NEAR ? hops + EXCESS : Math.ceil(1.5 * hops) + EXCESS - 1;
}
/** Whether a reply from `hops` away that seems to have crossed no router had its TTL set by one: two routers may stand on one link, no more. */
function setOnTheWay(back, hops) {
    return back === 1 && hops > 2;
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ routerTtls),
/* harmony export */   _: () => (/* binding */ parallelPaths)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8185);

/** Ascending. */
function routerTtls({ probes }) {
    const ttls = probes.flatMap((probe) => probe.ttl !== null && probe.purpose === 'hop' && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .expired */ ._7)(probe) ? [probe.ttl] : []);
    return [...new Set(ttls)].sort((a, b) => a - b);
}
/** Whether handshakes, of which each has a flow of its own, expired at several routers of one TTL. */
function parallelPaths({ probes }) {
    const expiredSyns = probes.filter(({ service }) => service === 'tcp').filter(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .expired */ ._7);
    const byTtl = Map.groupBy(expiredSyns, ({ ttl }) => ttl);
    return [...byTtl.values()].some((all) => new Set(all.map(({ outcome }) => outcome.icmp.from)).size > 1);
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
/** Who answered first at each TTL from 1 on; null: no router, or the target. */
function pathOf({ probes }, service) {
    const path = [];
    for (const { purpose, service: own, ttl, outcome } of probes) {
        if (purpose !== 'hop' || own !== service || ttl === null || outcome.kind !== 'icmp')
            continue;
        while (path.length < ttl)
            path.push(null);
        path[ttl - 1] ??= outcome.icmp.from;
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

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ triesToRuleOutLoss)
/* harmony export */ });
/** How often a silence must come before loss does not explain it. */
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


/***/ }),

/***/ 6608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LOSSY_TIMES),
/* harmony export */   b: () => (/* binding */ sizeBounds)
/* harmony export */ });
/** Tries, as a multiple of the usual number, that tell a size that fails where packets get lost anyway. */
const LOSSY_TIMES = 3;
/** Null: no size was tested that way. A failure below a size that passed was loss. */
function sizeBounds(log, by) {
    const trials = log.trials.filter((trial) => trial.by === by);
    if (!trials.some(({ times }) => times > 0))
        return null;
    const sizes = (outcome) => trials.filter((trial) => trial.outcome === outcome);
    const passed = sizes('passed').map(({ size }) => size);
    const passes = passed.length > 0 ? Math.max(...passed) : null;
    const failed = sizes('failed').filter(({ size }) => size > (passes ?? 0));
    const fails = failed.length > 0 ? Math.min(...failed.map(({ size }) => size)) : null;
    const told = failed.some(({ size, times, lossy }) => size === fails && times >= (lossy ? LOSSY_TIMES : 1));
    const given = sizes('failed').filter(({ times }) => times === 0);
    const found = passes !== null && fails === passes + 1 && told
        ? { confirmed: true, passes, fails }
        : { confirmed: false, passes, fails };
    return {
        ...found,
        lossy: trials.at(-1)?.lossy ?? false,
        first: given.length > 0 ? Math.max(...given.map(({ size }) => size)) : null,
    };
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ answeredAt),
/* harmony export */   Ql: () => (/* binding */ targetTtl),
/* harmony export */   wH: () => (/* binding */ lowestAnswered)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8185);

/** Null: it answers none so far. */
function answeredAt(log, service) {
    return lowestAnswered(log, log.probes.filter(({ service: own, purpose }) => own === service && (purpose === 'hop' || purpose === 'special')));
}
/**
 * The lowest TTL of these probes, of one service, that the target answers; null: none. Where their port accepts connections, with
 * whatever TTL, a device before the target may be what refuses others.
 */
function lowestAnswered(log, probes) {
    const open = new Set(log.probes.flatMap((probe) => ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .accepted */ .qG)(probe) ? [probe.port] : [])));
    const ttls = probes.flatMap((probe) => {
        const { ttl, outcome, port } = probe;
        const refused = outcome.kind === 'answer' && outcome.closed && open.has(port);
        return ttl !== null && log.arrived(probe) && !refused ? [ttl] : [];
    });
    return ttls.length > 0 ? Math.min(...ttls) : null;
}
/** The same once no probe with a lower TTL may still reach it; null: not known, or not yet. */
function targetTtl(log, service) {
    const hops = answeredAt(log, service);
    if (hops === null)
        return null;
    const below = log.probes.filter((probe) => probe.service === service && probe.purpose === 'hop' && probe.ttl !== null && probe.ttl < hops);
    const known = new Set(below.filter(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .heard */ .HK).map(({ ttl }) => ttl));
    return below.some(({ ttl, outcome }) => outcome.kind === 'pending' && !known.has(ttl)) ? null : hops;
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ nearbyProxy),
/* harmony export */   r: () => (/* binding */ ttlRewritten)
/* harmony export */ });
/* harmony import */ var _arriving_ttl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(116);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8185);
/* harmony import */ var _return_hops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _target_ttl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2837);
/**
 * Signs that a TCP answer did not come from the target, or that TTLs are rewritten on the way: then a hop count by TCP is
 * not the target's.
 */




/** Why a TTL of `hops` can't be what it takes to the target; null: nothing contradicts it. `back`: hops of the return path. */
function tooNear(hops, back, { route }) {
    if (hops === 1 && route.onLink === false && route.interface !== 'lo')
        return 'not-on-link';
    return back !== null && back >= (0,_return_hops_js__WEBPACK_IMPORTED_MODULE_0__/* .implausibleReturn */ .aK)(hops) && back <= _return_hops_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_RETURN */ .O4 ? 'way-back' : null;
}
/** Why hops to the target can't be counted by datagrams; null: nothing contradicts it. */
function ttlRewritten(log) {
    const arrived = log.probes.flatMap((probe) => {
        const { service, ttl, purpose } = probe;
        if (service === 'tcp' || ttl === null || purpose !== 'hop' || !log.arrived(probe))
            return [];
        const replyTtl = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .replyTtlOf */ .Sq)(probe);
        return [{ ttl, back: replyTtl === null ? null : (0,_return_hops_js__WEBPACK_IMPORTED_MODULE_0__/* .returnHops */ .ry)(replyTtl) }];
    });
    const [nearest] = arrived.sort((a, b) => a.ttl - b.ttl);
    const why = nearest ? tooNear(nearest.ttl, nearest.back, log) : null;
    if (!nearest || why === null)
        return null;
    return { code: 'ttl-rewritten', ttl: nearest.ttl, back: why === 'not-on-link' ? null : nearest.back };
}
/** Hops of the return path at least; null: not known, or so many that the target may start with another TTL than is usual. */
function leastBack(arriving) {
    if (arriving.kind === 'exact')
        return (0,_return_hops_js__WEBPACK_IMPORTED_MODULE_0__/* .returnHops */ .ry)(arriving.ttl);
    const { ttl, passed } = arriving;
    return passed !== null && (0,_return_hops_js__WEBPACK_IMPORTED_MODULE_0__/* .returnHops */ .ry)(passed) <= _return_hops_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_RETURN */ .O4 ? (0,_return_hops_js__WEBPACK_IMPORTED_MODULE_0__/* .returnHops */ .ry)(ttl - 1) : null;
}
/** Hops that TCP's answers took back, at least: by their own TTL, by handshakes, or by what else the target answers; null: not known. */
function hopsBack(log) {
    const told = log.probes.flatMap((probe) => {
        const ttl = log.arrived(probe) ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .replyTtlOf */ .Sq)(probe) : null;
        return ttl === null ? [] : [{ service: probe.service, hops: (0,_return_hops_js__WEBPACK_IMPORTED_MODULE_0__/* .returnHops */ .ry)(ttl) }];
    });
    const own = told.find(({ service }) => service === 'tcp');
    if (own)
        return own.hops;
    const arriving = (0,_arriving_ttl_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivingTtl */ .l)(log);
    return arriving ? leastBack(arriving) : (told[0]?.hops ?? null);
}
/** Why the hop count is not the target's; null: nothing contradicts it. */
function nearbyProxy(log) {
    const tcpHops = (0,_target_ttl_js__WEBPACK_IMPORTED_MODULE_3__/* .answeredAt */ .F7)(log, 'tcp');
    if (tcpHops === null)
        return null;
    if (!tcpExpiresThere(log, tcpHops) && datagramsGoFarther(log, tcpHops))
        return { tcpHops, reason: 'udp-farther' };
    const reason = tooNear(tcpHops, hopsBack(log), log);
    return reason && { tcpHops, reason };
}
/** TCP that expires there as well went another way: parallel paths of unequal length. */
function tcpExpiresThere({ probes }, tcpHops) {
    return probes.some((probe) => probe.service === 'tcp' && (probe.ttl ?? 0) >= tcpHops && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .expired */ ._7)(probe));
}
/** Whether datagrams show the target at least two hops beyond: parallel paths differ by one hop, not by more. */
function datagramsGoFarther(log, tcpHops) {
    if (log.probes.some((probe) => probe.service !== 'tcp' && (probe.ttl ?? 0) > tcpHops && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .expired */ ._7)(probe)))
        return true;
    const services = new Set(log.probes.flatMap(({ purpose, service }) => (purpose === 'hop' && service !== 'tcp' ? [service] : [])));
    return [...services].some((service) => ((0,_target_ttl_js__WEBPACK_IMPORTED_MODULE_3__/* .targetTtl */ .Ql)(log, service) ?? 0) >= tcpHops + 2);
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ wasRefused),
/* harmony export */   U6: () => (/* binding */ namedMtu),
/* harmony export */   ZM: () => (/* binding */ namedFor),
/* harmony export */   ox: () => (/* binding */ wasProbed)
/* harmony export */ });
/* harmony import */ var _packet_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3198);

/** Whether a packet of `size` bytes was refused as too big, by a router or by this machine. */
function wasRefused({ probes, tooBig }, size) {
    return (tooBig.some((message) => message.size === size && message.mtu < size) ||
        probes.some(({ size: own, outcome }) => own === size && outcome.kind === 'refused' && outcome.mtu !== null));
}
/** The smallest MTU that was named and can be right; null: none. */
function namedMtu({ probes, tooBig, family }) {
    const local = probes.flatMap(({ size, outcome }) => outcome.kind === 'refused' && outcome.mtu !== null ? [{ size, mtu: outcome.mtu }] : []);
    const named = [...tooBig, ...local].filter(({ size, mtu }) => mtu >= _packet_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_MTU */ .nZ[family] && mtu < size);
    return named.length > 0 ? Math.min(...named.map(({ mtu }) => mtu)) : null;
}
/** The MTU that a router named for packets of `size` bytes; null: none says that they are too big. */
function namedFor({ tooBig }, size) {
    return tooBig.find((message) => message.size === size)?.mtu ?? null;
}
/** Whether a datagram of `size` bytes was sent all the way, to which a router could say too big, and is not under way any more. */
function wasProbed({ probes }, size) {
    return probes.some(({ service, ttl, size: own, outcome }) => service !== 'tcp' && ttl === null && own === size && outcome.kind !== 'pending');
}


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

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ openAddressNames)
/* harmony export */ });
/* unused harmony exports originQuestion, parseOrigin */
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _wire_ip_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1228);
/** Addresses to names and origin AS by DNS (RFC 1035, RFC 3596). */



/** RFC 1035 section 2.3.4, without the trailing dot. */
const LONGEST_NAME = 253;
const IN_FLIGHT = 16;
/** Names and origins asked for in a run, each: more addresses than a report's hops have come from a flood. */
const MOST_QUESTIONS = 1024;
const QUERY_TIMEOUT_MS = 700;
const QUERY_TRIES = 2;
/** Failures that a server told, as c-ares names them. */
const ANSWERS = new Set(['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EREFUSED', 'EFORMERR', 'ENOTIMP']);
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
            answering ||= error instanceof Error && 'code' in error && ANSWERS.has(error.code);
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

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k0: () => (/* binding */ buildTarget),
  RO: () => (/* binding */ rowsOf),
  Q8: () => (/* binding */ unmeasured)
});

// UNUSED EXPORTS: NO_SERVICE

;// CONCATENATED MODULE: ./build/js/engine/facts/asked.js
/** Whether a probe goes to what the user wants to reach, not to another service that only tells sizes. */
function isRequested({ trace, tcpPorts }, { service }) {
    return service === trace.service || (service === 'tcp' && tcpPorts.length > 0);
}

// EXTERNAL MODULE: ./build/js/engine/facts/black-hole.js
var black_hole = __webpack_require__(7061);
// EXTERNAL MODULE: ./build/js/engine/facts/outcome.js
var facts_outcome = __webpack_require__(8185);
;// CONCATENATED MODULE: ./build/js/engine/facts/local-refusal.js


/** A full queue: says nothing where other probes leave. A handshake meets none: connect(2) succeeds and the SYN is sent again. */
const BUSY = new Set(['ENOBUFS', 'EAGAIN']);
/**
 * This machine's own refusal to send, what was asked first; null: it refused nothing. A SYN that a local firewall drops is
 * silent, so that another probe's refusal stands for it, unless a router answered such a SYN.
 */
function localRefusal(log, asked) {
    const { probes } = log;
    const refused = refusals(log).filter(({ errno, probe }) => !BUSY.has(errno) || probe.service === 'tcp' || nothingLeft(log));
    const left = probes.some((probe) => isRequested(asked, probe) && (0,facts_outcome/* heard */.HK)(probe));
    return refused.find(({ probe }) => isRequested(asked, probe)) ?? (left ? null : (refused[0] ?? null));
}
/** Every probe that this machine refused to send; of one that is only too large here others tell. */
function refusals({ probes }) {
    return probes.flatMap((probe) => {
        const { outcome } = probe;
        if (outcome.kind !== 'refused' || (outcome.errno === 'EMSGSIZE' && outcome.mtu !== null))
            return [];
        return [{ errno: outcome.errno, doing: outcome.doing, reject: outcome.reject, probe }];
    });
}
/**
 * Whether the queue let nothing out: no probe was answered, and more datagrams were refused than stayed unanswered, as those do
 * that were given up while the queue was tried again. A SYN that a full queue drops is not told of.
 */
function nothingLeft({ probes }) {
    if (probes.some(facts_outcome/* heard */.HK))
        return false;
    const silent = probes.filter(({ outcome, service }) => outcome.kind !== 'refused' && service !== 'tcp');
    return probes.filter(({ outcome }) => outcome.kind === 'refused').length > silent.length;
}

// EXTERNAL MODULE: ./build/js/engine/facts/routing-loop.js
var routing_loop = __webpack_require__(8426);
;// CONCATENATED MODULE: ./build/js/engine/facts/unreachable.js


/** The unreachable from the smallest TTL; a TTL not limited counts last. A filter's is for the traffic that it was given. */
function endingUnreachable(log, asked) {
    const ends = log.probes.flatMap((probe) => {
        const { ttl, outcome } = probe;
        if (outcome.kind !== 'icmp' || log.arrived(probe))
            return [];
        // "Port unreachable" from another address is a firewall's reject, or a target's behind a NAT.
        const foreign = outcome.icmpClass === 'closed';
        const icmpClass = foreign ? 'prohibited' : outcome.icmpClass;
        const ended = icmpClass === 'network' || icmpClass === 'host' || (icmpClass === 'prohibited' && isRequested(asked, probe));
        return ended ? [{ ttl, foreign, outcome: { ...outcome, icmpClass } }] : [];
    });
    return ends.sort((a, b) => (a.ttl ?? 256) - (b.ttl ?? 256))[0] ?? null;
}
/** The TTL at which a router let a probe expire; null: it never did. */
function routerTtl(log, address) {
    const ttls = log.probes.flatMap((probe) => probe.ttl !== null && (0,facts_outcome/* expired */._7)(probe) && probe.outcome.icmp.from === address ? [probe.ttl] : []);
    return ttls.length > 0 ? Math.min(...ttls) : null;
}

;// CONCATENATED MODULE: ./build/js/engine/facts/end-reason.js
/** Why a trace ended: what the user asked for, what a router said, a local refusal, or silence. */




/** @param reached whether what the user asked for answered. */
function endReason(log, asked, reached) {
    if (asked.cut)
        return asked.cut;
    const atMost = log.probes.some((probe) => probe.ttl === asked.maxHops && (0,facts_outcome/* expired */._7)(probe));
    // It may answer at a TTL beyond those that were to be traced.
    if (reached)
        return atMost ? 'max-hops' : 'reached';
    const ended = endingUnreachable(log, asked)?.outcome.icmpClass;
    if (ended === 'prohibited')
        return 'prohibited';
    if (ended === 'network' || ended === 'host')
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

// EXTERNAL MODULE: ./build/js/engine/facts/hop-count.js
var hop_count = __webpack_require__(1040);
;// CONCATENATED MODULE: ./build/js/engine/facts/loss.js
/** Which probes count as loss: those meant for the target itself, and the service whose answers stand for it. */


/** The service whose answers stand for the target: the trace's own, or TCP where only that answers, or counts loss better. */
function targetService(log, asked) {
    const answers = (service) => counted(log).some((probe) => probe.service === service && log.arrived(probe));
    if (!answers('tcp'))
        return asked.trace.service;
    const hops = (0,hop_count/* hopCount */.Zt)(log, asked)?.hops ?? 256;
    const own = counted(log).filter(({ service, ttl }) => service === asked.trace.service && (ttl ?? 256) >= hops);
    const limited = own.some(facts_outcome/* unanswered */.bj) && own.some(({ outcome }) => outcome.kind === 'icmp');
    return !answers(asked.trace.service) || limited ? 'tcp' : asked.trace.service;
}
function counted({ probes }) {
    return probes.filter((probe) => (probe.purpose === 'hop' || probe.purpose === 'reach') && (0,facts_outcome/* counts */.tQ)(probe));
}
/** The probes that were meant for the target itself: those of its service that reach it, or that should have. */
function targetSamples(log, asked, hops) {
    const paced = log.probes.filter((probe) => probe.purpose === 'loss' && (0,facts_outcome/* counts */.tQ)(probe));
    if (paced.length > 0)
        return paced.filter((probe) => log.arrived(probe) || (0,facts_outcome/* unanswered */.bj)(probe));
    const service = targetService(log, asked);
    const of = counted(log).filter((probe) => probe.service === service);
    // Of the ports probed one may be filtered: that is no loss.
    const ports = new Set(of.filter((probe) => log.arrived(probe)).map(({ port }) => port));
    const considered = ports.size > 0 ? of.filter(({ port }) => ports.has(port)) : of;
    // A router that answers shows that this flow's path is longer: the probe was not meant for the target. Where none is heard, no
    // probe that would have expired on a path of two hops more is called lost.
    const sure = hops === null ? Number.POSITIVE_INFINITY : hops + (log.icmpErrors > 0 ? 0 : 2);
    const meant = ({ ttl, outcome }) => outcome.kind === 'lost' && (ttl === null || ttl >= sure);
    return considered.filter((probe) => log.arrived(probe) || meant(probe));
}
/** What `loss` counts, and whether its answers are such as hosts send only so often (RFC 1812 section 4.3.2.8). */
function lossEvidence(log, samples) {
    const answers = samples.filter((probe) => log.arrived(probe));
    return {
        lossService: samples[0]?.service ?? null,
        lossByIcmp: answers.length > 0 && answers.every(({ outcome, purpose }) => outcome.kind === 'icmp' && purpose !== 'loss'),
    };
}

// EXTERNAL MODULE: ./build/js/engine/facts/mss.js
var mss = __webpack_require__(8576);
// EXTERNAL MODULE: ./build/js/engine/facts/path-mtu.js
var path_mtu = __webpack_require__(8671);
// EXTERNAL MODULE: ./build/js/engine/facts/arriving-ttl.js
var arriving_ttl = __webpack_require__(116);
// EXTERNAL MODULE: ./build/js/engine/facts/return-hops.js
var return_hops = __webpack_require__(1308);
;// CONCATENATED MODULE: ./build/js/engine/facts/return-path.js



/**
 * The estimate assumes that the target starts with a TTL of 64, 128 or 255. Some start with 32, 60, 90 or 100, which makes it
 * wrong by 4 hops or more: it is reported only within this many hops of what routers near the target, or the forward path, let expect.
 */
const TOLERANCE = { ofRouters: 2, ofForwardHops: 1 };
/** Routers nearest to the target that are compared. */
const NEAREST = 2;
/** Hops from the target back, and how they are known; null: not known. `forwardHops`: the hop count; null: not known. */
function returnPath(log, arrived, { trace }, forwardHops) {
    const estimate = estimateOf(log, arrived, trace);
    if (estimate === null || forwardHops === null || (0,return_hops/* setOnTheWay */.u8)(estimate.hops, forwardHops))
        return null;
    return confirms(log, forwardHops, estimate.hops) ? estimate : null;
}
function estimateOf(log, arrived, trace) {
    // The trace's own answers first: others may come from elsewhere.
    const traced = arrived.filter(({ service }) => service === trace.service);
    for (const probe of [...traced, ...arrived]) {
        const ttl = (0,facts_outcome/* replyTtlOf */.Sq)(probe);
        if (ttl !== null)
            return { hops: (0,return_hops/* returnHops */.ry)(ttl), method: 'reply-ttl' };
    }
    const arriving = (0,arriving_ttl/* arrivingTtl */.l)(log);
    return arriving?.kind === 'exact' ? { hops: (0,return_hops/* returnHops */.ry)(arriving.ttl), method: 'min-ttl' } : null;
}
/** Whether the hop count or the return paths of the routers before the target make such an estimate likely. */
function confirms({ probes }, forwardHops, estimate) {
    if (Math.abs(estimate - forwardHops) <= TOLERANCE.ofForwardHops)
        return true;
    const routers = new Map();
    for (const probe of probes) {
        const { ttl, purpose } = probe;
        if (ttl === null || ttl >= forwardHops || purpose !== 'hop' || !(0,facts_outcome/* expired */._7)(probe))
            continue;
        const replyTtl = (0,facts_outcome/* replyTtlOf */.Sq)(probe);
        if (replyTtl !== null)
            routers.set(ttl, (0,return_hops/* returnHops */.ry)(replyTtl));
    }
    const nearest = [...routers].sort(([a], [b]) => b - a).slice(0, NEAREST);
    return nearest.some(([ttl, back]) => Math.abs(estimate - (back + forwardHops - ttl)) <= TOLERANCE.ofRouters);
}

// EXTERNAL MODULE: ./build/js/engine/facts/tcp-proxy.js
var tcp_proxy = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/report/hops.js
var hops = __webpack_require__(2001);
// EXTERNAL MODULE: ./build/js/engine/facts/size-bounds.js
var size_bounds = __webpack_require__(6608);
;// CONCATENATED MODULE: ./build/js/engine/facts/answers-unknown.js


/** The first request allows answers of full size; those that follow its silence, smaller ones. */
function answersUnknown(log) {
    const [first, ...others] = log.exchanges;
    if (!first || first.outcome === 'answered')
        return [];
    const { port } = first;
    if (first.outcome === 'reset')
        return [{ code: 'reset-after-request', port }];
    if (others.some(({ size, outcome }) => size === first.size && outcome === 'answered'))
        return [];
    const bounds = (0,size_bounds/* sizeBounds */.b)(log, 'answers');
    if (bounds && bounds.passes !== null && bounds.fails !== null)
        return (0,black_hole/* blackHole */.uL)(log) ? [] : [{ code: 'large-answers-late', passes: bounds.passes }];
    if (others.some(({ outcome }) => outcome === 'answered' || outcome === 'pending'))
        return [];
    if (others.some(({ outcome }) => outcome === 'reset'))
        return [{ code: 'reset-after-request', port }];
    const silent = log.exchanges.filter(({ outcome }) => outcome === 'silent');
    return silent.length > 0
        ? [{ code: 'request-unanswered', port, size: Math.min(...silent.map(({ size }) => size)) }]
        : [];
}

;// CONCATENATED MODULE: ./build/js/engine/facts/data-lost.js
/** A single size may be lost by chance. */
const LEAST_SIZES = 2;
/** Null: one so large passed, or too few were tried. */
function dataLost({ trials, segments }) {
    const tried = trials.filter(({ by }) => by === 'segments');
    const sizes = new Set(tried.flatMap(({ size, outcome }) => (outcome === 'failed' ? [size] : [])));
    if (sizes.size < LEAST_SIZES)
        return null;
    const least = Math.min(...sizes);
    const passed = tried.some(({ outcome }) => outcome === 'passed') ||
        segments.some(({ outcome }) => outcome.kind === 'acked' && outcome.passed >= least);
    return passed ? null : { least, most: Math.max(...sizes) };
}

// EXTERNAL MODULE: ./build/js/engine/facts/largest-passed.js
var largest_passed = __webpack_require__(7466);
// EXTERNAL MODULE: ./build/js/engine/facts/loss-seen.js
var loss_seen = __webpack_require__(1236);
// EXTERNAL MODULE: ./build/js/engine/facts/local-mtu.js
var local_mtu = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/js/engine/facts/too-big.js
var too_big = __webpack_require__(1620);
;// CONCATENATED MODULE: ./build/js/engine/facts/path-mtu-unknown.js






function pathMtuUnknown(log) {
    const pmtu = (0,path_mtu/* pathMtu */.AG)(log);
    const found = (0,black_hole/* blackHole */.uL)(log);
    if (found && pmtu?.status === 'upper-bound' && pmtu.bytes === found.fails - 1)
        return [{ code: 'sizes-not-tested', passes: found.passes, fails: found.fails }];
    if (pmtu?.status === 'confirmed')
        return [];
    if (pmtu !== null)
        return ofDatagrams(log);
    return (0,path_mtu/* inconclusive */.Ni)(log) ? ofSegments(log) : [...ofDatagrams(log), ...ofMessages(log)];
}
function ofSegments(log) {
    const bounds = (0,size_bounds/* sizeBounds */.b)(log, 'segments');
    if (!bounds)
        return [];
    const { passes, first } = bounds;
    if (passes !== null)
        return [{ code: 'segments-unacknowledged', passes }];
    const tried = log.trials.filter(({ by, outcome }) => by === 'segments' && outcome !== 'passed');
    const least = Math.min(...tried.map(({ size }) => size));
    return [{ code: 'segments-of-all-sizes-lost', size: first ?? (0,local_mtu/* localMtu */.G)(log), least }];
}
function ofDatagrams(log) {
    const bounds = (0,size_bounds/* sizeBounds */.b)(log, 'datagrams');
    if (!bounds)
        return [];
    if (!bounds.confirmed)
        return [{ code: 'datagrams-unanswered', passes: bounds.passes ?? 0, fails: bounds.fails ?? (0,local_mtu/* localMtu */.G)(log) }];
    const { passes, fails } = bounds;
    if ((0,black_hole/* explained */.to)(log, bounds))
        return [];
    if ((0,black_hole/* echoes */.YD)(log))
        return [{ code: 'echo-direction-unknown', passes, fails }];
    return (0,black_hole/* contradicted */.vF)(log, fails) ? [{ code: 'datagrams-contradicted', fails, passed: (0,largest_passed/* largestPassed */.x)(log) ?? 0 }] : [];
}
function ofMessages(log) {
    const named = (0,too_big/* namedMtu */.U6)(log);
    if ((0,size_bounds/* sizeBounds */.b)(log, 'datagrams') || named === null || named >= (0,local_mtu/* localMtu */.G)(log))
        return [];
    const passed = (0,largest_passed/* largestPassed */.x)(log) ?? 0;
    if (passed > named)
        return [{ code: 'message-contradicted', named, passed }];
    // Only once the byte beyond was tried.
    return (0,too_big/* wasProbed */.ox)(log, named + 1) && !(0,too_big/* wasRefused */.GD)(log, named + 1) ? [{ code: 'message-unproven', named }] : [];
}

;// CONCATENATED MODULE: ./build/js/engine/facts/quoted-mss.js
/**
 * What routers quote of SYNs: the nearest with a smaller MSS than that SYN announced, which a router before lowered, and the
 * farthest TTL at which it was still the announced one.
 */
function quotedMss({ probes }) {
    const quotes = probes.flatMap(({ ttl, outcome }) => {
        if (outcome.kind !== 'icmp' || ttl === null)
            return [];
        const { icmp, announcedMss } = outcome;
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

;// CONCATENATED MODULE: ./build/js/engine/facts/size-trials.js
function sizeTrials(log, found) {
    return found.by === 'answers' ? ofAnswers(log, found) : ofPackets(log, found);
}
/** Counts packets to the target at the default TTL. */
function ofPackets(log, { passes, fails }) {
    const datagrams = log.probes.filter(({ ttl, purpose, service }) => ttl === null && service !== 'tcp' && (purpose === 'size' || purpose === 'control'));
    const trials = {
        failedSends: datagrams.filter(({ size, outcome }) => size >= fails && outcome.kind === 'lost').length,
        passedSends: datagrams.filter((probe) => probe.size <= passes && log.arrived(probe)).length,
    };
    for (const { size, ttl, outcome } of log.segments) {
        if (ttl !== null)
            continue;
        if (outcome.kind === 'lost' && size >= fails)
            trials.failedSends += 1 + outcome.retransmissions;
        if (outcome.kind === 'acked' && outcome.passed <= passes)
            trials.passedSends += 1;
    }
    return trials;
}
function ofAnswers({ exchanges }, { passes, fails }) {
    return {
        failedSends: exchanges.filter(({ size, outcome }) => size >= fails && outcome === 'silent').length,
        passedSends: exchanges.filter(({ size, outcome }) => size <= passes && outcome === 'answered').length,
    };
}

// EXTERNAL MODULE: ./build/js/report/text/endpoint-name.js
var endpoint_name = __webpack_require__(2254);
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
        case 'datagrams-contradicted':
            return `Datagrams of ${reason.fails} bytes were not answered, and a packet of ${reason.passed} bytes arrived: something else than the path's size stops them.`;
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
            return `Packets with a TTL of ${reason.ttl} reach the target, though ${because}: TTLs are rewritten on the way, or a device nearby answers in the target's name, so the hop count is not known.`;
        }
        case 'hop-count-unproven':
            return `The target answers handshakes with a TTL of ${reason.ttl}, but some that must reach it were lost too: it may be nearer, so the hop count is not known.`;
        case 'paths-of-unequal-length':
            return `Handshakes with a TTL of ${reason.ttl} reach the target over some paths and expire on others: parallel paths have different lengths, so there is no one hop count.`;
        case 'proxy-not-ruled-out':
            return `TCP is answered from ${reason.ttl} ${reason.ttl === 1 ? 'hop' : 'hops'} away, no router was heard, and nothing but TCP was answered: a proxy nearby may have answered for the target, so the hop count is not known.`;
        case 'no-ttl-answered':
            return `The target accepts connections, but answers no probe with a TTL of up to ${reason.ttl}: the hop count is not known.`;
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
    const { route } = log;
    const foundBlackHole = (0,black_hole/* blackHole */.uL)(log);
    const unreachable = reached ? null : endingUnreachable(log, asked);
    const refusal = reached ? null : localRefusal(log, asked);
    const requested = [(0,endpoint_name/* endpointName */.z)(asked.trace), ...asked.tcpPorts.map((port) => `tcp:${port}`)];
    const heard = new Set(arrived.map(endpoint_name/* endpointName */.z));
    const largest = (0,largest_passed/* largestPassed */.x)(log, proxy === null);
    const pings = log.probes.filter(({ service }) => service === 'icmp');
    return {
        interface: route.interface,
        sourceAddress: route.sourceAddress,
        onLink: route.onLink,
        cachedPmtu: route.interfaceMtu !== null && route.routeMtu < route.interfaceMtu ? route.routeMtu : null,
        verdict: unreachable && {
            from: unreachable.outcome.icmp.from,
            ttl: unreachableTtl(log, unreachable),
            icmp: (0,hops/* describe */.q0)(log.family, unreachable.outcome.icmp),
        },
        closed: closedPorts(asked, arrived),
        onlyResets: arrived.length > 0 && arrived.every(({ outcome }) => outcome.kind === 'answer' && outcome.closed),
        silent: [...new Set(requested)].filter((name) => !heard.has(name)),
        localError: refusal && {
            errno: refusal.errno,
            doing: refusal.doing ?? `sending to ${(0,endpoint_name/* endpointName */.z)(refusal.probe)}`,
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
        pmtuLimit: (0,path_mtu/* pmtuLimit */.Ep)(log),
        sizeTrials: foundBlackHole && sizeTrials(log, foundBlackHole),
        proxy,
        loop: (0,routing_loop/* routingLoop */.F)(log),
        ...tcpLoss(log),
        ...(doubts.some(({ code }) => code === 'ttl-rewritten') ? { answersTooNear: true } : {}),
        inconclusive: [
            ...pathMtuUnknown(log),
            ...answersUnknown(log),
            ...doubts,
            ...(refusal === null ? refusedProbes(log, asked) : []),
        ].map(reasonText),
        pingSockets: pings.length > 0 ? !pings.every(({ outcome }) => outcome.kind === 'refused') : null,
    };
}
/** The TTL at which the sender stands; null: not known, as where the router just before it was not heard, or this machine. */
function unreachableTtl(log, { ttl, foreign, outcome }) {
    const { from } = outcome.icmp;
    const own = routerTtl(log, from);
    if (own !== null || ttl === null || foreign || from === log.route.sourceAddress)
        return own;
    return ttl === 1 || log.probes.some((probe) => probe.ttl === ttl - 1 && (0,facts_outcome/* expired */._7)(probe)) ? ttl : null;
}
function tcpLoss(log) {
    const lost = dataLost(log);
    return { ...((0,loss_seen/* tcpLossSeen */.Uf)(log) ? { lossSeen: true } : {}), ...(lost === null ? {} : { dataLost: lost }) };
}
/** The named port, where it only refuses: one that accepted before or after is open, and who refuses there limits connections. */
function closedPorts({ port }, arrived) {
    const open = new Set(arrived.filter(({ outcome }) => outcome.kind === 'answer' && !outcome.closed).map(endpoint_name/* endpointName */.z));
    const closed = arrived.filter((probe) => port !== null && probe.port === port && !open.has((0,endpoint_name/* endpointName */.z)(probe)));
    return [...new Set(closed.map(endpoint_name/* endpointName */.z))];
}
/** What this machine refused though other probes got out: what those would have told is missing. */
function refusedProbes(log, { trace }) {
    // Many runners close ping sockets. Where echo is only one of several ways to find a size nothing is missing.
    const refused = refusals(log).filter(({ probe }) => probe.service !== 'icmp' || trace.service === 'icmp');
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
    const { route } = log;
    const arrived = log.probes.filter((probe) => log.arrived(probe));
    // What answers only packets of exact size, on another port, is the host: not what the user wants to reach.
    const reached = arrived.some((probe) => isRequested(asked, probe));
    const proxy = (0,tcp_proxy/* nearbyProxy */.E)(log);
    const rewritten = (0,tcp_proxy/* ttlRewritten */.r)(log);
    const count = (0,hop_count/* hopCount */.Zt)(log, asked);
    const rowsAsked = rowsOf(log, asked);
    const samples = targetSamples(log, asked, count?.hops ?? null);
    const rtts = targetRtts(log, asked, samples);
    const received = samples.filter((probe) => log.arrived(probe) && !(0,facts_outcome/* repeated */.ZD)(probe)).length;
    const foundBlackHole = (0,black_hole/* blackHole */.uL)(log);
    const own = proxy ? arrived.filter(({ service }) => service !== 'tcp') : arrived;
    const back = proxy && own.length === 0 ? null : returnPath(log, own, asked, count?.hops ?? null);
    const unproven = count === null && proxy === null && rewritten === null ? (0,hop_count/* hopCountUnproven */.cL)(log) : null;
    const doubts = [rewritten, unproven].filter((reason) => reason !== null);
    const evidence = evidenceOf(log, asked, arrived, reached, proxy, doubts);
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
        hopCount: count?.hops ?? null,
        hopCountMethod: count?.method ?? null,
        returnHopCount: back?.hops ?? null,
        returnHopCountMethod: back?.method ?? null,
        rttMs: rtts.length > 0 ? { min: rtts[0], median: middle(rtts), max: rtts.at(-1) } : null,
        loss: { sent: samples.length, received },
        pmtu: { ...((0,path_mtu/* pathMtu */.AG)(log) ?? { bytes: null, status: 'unknown', method: null }), localMtu },
        blackHole: foundBlackHole && {
            direction: foundBlackHole.direction,
            passes: foundBlackHole.passes,
            fails: foundBlackHole.fails,
            afterHop: foundBlackHole.afterHop,
        },
        peerMss: (0,mss/* mss */.a)(log).peer,
        icmpVisible: log.icmpErrors > 0,
        hops: (0,hops/* hopRows */.dM)(log, rowsAsked, reached ? null : (endingUnreachable(log, asked)?.ttl ?? null)),
        ...NO_SERVICE,
        evidence: { ...evidence, ...lossEvidence(log, samples) },
    };
}
/** Round-trip times to the target, ascending: of the probes counted for loss, else of any that it answered at the default TTL. */
function targetRtts(log, asked, samples) {
    const rtts = (probes) => probes.flatMap((probe) => (log.arrived(probe) ? ((0,hops/* rttOf */.cP)(probe) ?? []) : [])).sort((a, b) => a - b);
    const counted = rtts(samples);
    return counted.length > 0 ? counted : rtts(log.probes.filter((probe) => isRequested(asked, probe)));
}
/** How to read the log's hops: where the target is, and whose answers count. */
function rowsOf(log, asked) {
    const proxyTtl = (0,tcp_proxy/* nearbyProxy */.E)(log)?.tcpHops ?? null;
    const ttls = log.probes.flatMap((probe) => probe.ttl !== null &&
        probe.purpose === 'hop' &&
        log.arrived(probe) &&
        !(proxyTtl !== null && probe.service === 'tcp')
        ? [probe.ttl]
        : []);
    const targetTtl = (0,hop_count/* hopCount */.Zt)(log, asked)?.hops ?? (ttls.length > 0 ? Math.min(...ttls) : null);
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
/* harmony import */ var _engine_facts_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8185);
/* harmony import */ var _engine_facts_return_hops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1308);
/* harmony import */ var _text_icmp_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4586);
/** The hop table: one row for each TTL, from what its probes brought back. */



/**
 * The rows from TTL 1 to the target's, or else to the last at which anything answered. `unreachableTtl`: the row of the ICMP
 * unreachable message that ended the trace, the last where the target has none; null: none did.
 */
function hopRows(log, asked, unreachableTtl) {
    const probes = hopProbes(log, asked);
    const answered = probes.filter((probe) => fromNetwork(log, asked, probe) && !log.arrived(probe));
    const ttls = (answered.length > 0 ? answered : probes).map(({ ttl }) => ttl ?? 0);
    const last = asked.targetTtl ?? unreachableTtl ?? Math.max(0, ...ttls);
    return Array.from({ length: last }, (_, i) => hopRow(log, asked, i + 1));
}
/** The row of one TTL. The target's holds all probes that flew past it as well: they reached it. */
function hopRow(log, asked, ttl) {
    const isTarget = ttl === asked.targetTtl;
    const atTtl = hopProbes(log, asked).filter((probe) => (isTarget ? (probe.ttl ?? 0) >= ttl : probe.ttl === ttl));
    const own = isTarget ? asked.service : asked.trace;
    const answering = atTtl.filter((probe) => fromNetwork(log, asked, probe) && probe.ttl === ttl);
    // Where a router answers only another service's probes, those of the trace are filtered, which is no rate limit: they do not count.
    const filtered = !isTarget && !answering.some(({ service }) => service === own);
    const service = filtered ? (answering[0]?.service ?? own) : own;
    const probes = atTtl.filter((probe) => probe.service === service || answering.includes(probe));
    const answered = probes.filter((probe) => fromNetwork(log, asked, probe));
    const byAddress = Map.groupBy(answered, ({ outcome }) => outcome.kind === 'icmp' ? outcome.icmp.from : asked.address);
    const responders = [...byAddress].map(([from, replies]) => responder(log, ttl, from, replies));
    return { ttl, sent: probes.length, received: answered.length, responders };
}
/** Of further flows only what answered counts: they tell who else may stand there. */
function hopProbes({ probes, otherFlows }, { proxyTtl }) {
    return [...probes, ...otherFlows.filter(_engine_facts_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .heard */ .HK)].filter((probe) => {
        const { purpose, service, ttl } = probe;
        const proxied = proxyTtl !== null && service === 'tcp' && ttl !== null && ttl >= proxyTtl;
        return (purpose === 'hop' || purpose === 'flow') && (0,_engine_facts_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ)(probe) && !proxied;
    });
}
/** Whether somebody else answered. What this machine tells itself, as that no neighbour has the address, is no hop. */
function fromNetwork({ route }, { address }, { outcome }) {
    return (outcome.kind === 'answer' ||
        (outcome.kind === 'icmp' && (outcome.icmp.from !== route.sourceAddress || outcome.icmp.from === address)));
}
function responder(log, ttl, address, probes) {
    const icmp = probes.map(({ outcome }) => outcome).find((outcome) => outcome.kind === 'icmp')?.icmp ?? null;
    const answer = probes.map(({ outcome }) => outcome).find((outcome) => outcome.kind === 'answer');
    const replyTtl = icmp?.replyTtl ?? (answer?.kind === 'answer' ? answer.replyTtl : null);
    const back = replyTtl === null ? null : (0,_engine_facts_return_hops_js__WEBPACK_IMPORTED_MODULE_2__/* .returnHops */ .ry)(replyTtl);
    return {
        address,
        hostname: null,
        asn: null,
        rttMs: probes.flatMap((probe) => rttOf(probe) ?? []),
        icmp: icmp && describe(log.family, icmp),
        // Who refused a packet with TTL left to go stands nearer than the row says.
        returnHops: back !== null && probes.some(_engine_facts_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .expired */ ._7) && (0,_engine_facts_return_hops_js__WEBPACK_IMPORTED_MODULE_2__/* .setOnTheWay */ .u8)(back, ttl) ? null : back,
        mtu: log.tooBig.findLast(({ from }) => from === address)?.mtu ?? null,
        mplsLabels: icmp?.mplsLabels ?? [],
    };
}
/** Type, code and their meaning in words. */
function describe(family, { type, code }) {
    return { type, code, meaning: (0,_text_icmp_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpMeaning */ .b)(family, type, code) };
}
/** To the microsecond, which is what the kernel's stamps and clocks are good for. */
function rttOf(probe) {
    const rttMs = (0,_engine_facts_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .rttOf */ .cP)(probe);
    return rttMs === null ? null : Math.round(rttMs * 1000) / 1000;
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

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ icmpMeaning)
/* harmony export */ });
/**
 * What an ICMP type and code mean, in the same words for IPv4 and IPv6, so that no reader needs to know both.
 * Sources: RFC 792, RFC 1122 section 3.2.2.1 and RFC 1812 section 5.2.7.1 (IPv4); RFC 4443 and RFC 8883 (IPv6).
 */
/** Keyed by `type/code`; `type/*` stands for every code that has no row of its own. */
const meanings = {
    4: {
        '0/*': 'echo-reply',
        '3/0': 'network-unreachable',
        '3/1': 'host-unreachable',
        '3/2': 'protocol-unreachable',
        '3/3': 'port-unreachable',
        '3/4': 'packet-too-big', // "fragmentation needed and DF set"
        '3/5': 'source-route-failed',
        '3/6': 'network-unreachable', // destination network unknown
        '3/7': 'host-unreachable', // destination host unknown
        '3/8': 'host-unreachable', // source host isolated
        '3/9': 'admin-prohibited', // network
        '3/10': 'admin-prohibited', // host
        '3/11': 'network-unreachable', // for the type of service
        '3/12': 'host-unreachable', // for the type of service
        '3/13': 'admin-prohibited', // communication, by a filter
        '3/14': 'precedence-violation',
        '3/15': 'precedence-cutoff',
        '4/*': 'source-quench',
        '5/*': 'redirect',
        '11/0': 'time-exceeded',
        '11/1': 'reassembly-time-exceeded',
        '12/*': 'parameter-problem',
    },
    6: {
        '1/0': 'network-unreachable', // no route to destination
        '1/1': 'admin-prohibited',
        '1/2': 'beyond-scope', // of the source address
        '1/3': 'host-unreachable', // address unreachable
        '1/4': 'port-unreachable',
        // RFC 4443 section 3.1: codes 5 and 6 are more informative subsets of code 1.
        '1/5': 'admin-prohibited', // source address failed ingress or egress policy
        '1/6': 'admin-prohibited', // reject route
        '1/7': 'source-route-failed', // RFC 6554: error in source routing header
        '1/8': 'headers-too-long', // RFC 8883
        '2/*': 'packet-too-big', // RFC 4443 section 3.2: the receiver ignores the code
        '3/0': 'time-exceeded',
        '3/1': 'reassembly-time-exceeded',
        '4/1': 'protocol-unreachable', // unrecognized next header: what a host without that protocol answers
        '4/*': 'parameter-problem',
        '129/*': 'echo-reply',
        '137/*': 'redirect',
    },
};
/** The meaning of an ICMP message of `family`, as `time-exceeded`; `type T code C` where the table has no row. */
function icmpMeaning(family, type, code) {
    const table = meanings[family];
    return table[`${type}/${code}`] ?? table[`${type}/*`] ?? `type ${type} code ${code}`;
}


/***/ }),

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withFailure),
/* harmony export */   w: () => (/* binding */ orWithout)
/* harmony export */ });
/** The result with one more of its `evidence.failures`: `part`, a noun, threw `error`. */
function withFailure(target, part, error) {
    const { evidence } = target;
    const failure = `${part} (${error instanceof Error ? error.message : String(error)})`;
    return { ...target, evidence: { ...evidence, failures: [...(evidence.failures ?? []), failure] } };
}
/** What `work` makes of what was `measured`; where it throws, that stays as it is, and says that this `part` is missing. */
async function orWithout(part, measured, work) {
    try {
        return await work();
    }
    catch (error) {
        return measured.map((target) => withFailure(target, part, error));
    }
}


/***/ }),

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
