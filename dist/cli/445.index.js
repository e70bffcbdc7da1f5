export const id = 445;
export const ids = [445,588];
export const modules = {

/***/ 3445:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _engine_investigate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1398);
/* harmony import */ var _engine_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4066);
/* harmony import */ var _net_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1878);
/* harmony import */ var _net_socket_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4266);
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7266);
/* harmony import */ var _report_hops_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2001);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_net_socket_network_js__WEBPACK_IMPORTED_MODULE_4__]);
_net_socket_network_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** From what the user asked to what was measured: names, network, engine and report joined. */







/** Targets measured at once; each holds a few dozen sockets at the most. */
const AT_ONCE = 24;
/** Flow numbers that belong to one target: see `Question.flow`. */
const FLOWS_EACH = 100;
/**
 * Names of hops may take this long beyond the measuring itself, milliseconds, where a name server answers at all. They are
 * asked as soon as a hop answers.
 */
const NAMES_GRACE = 100;
/** That there is no way out. */
const NO_ROUTE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EAFNOSUPPORT']);
/**
 * Measures every target at once. Never rejects for what a target or the network does. `signal` ends it early with what
 * was measured; its `reason` is `'deadline'` or `'cancelled'`.
 *
 * @throws Error where the platform cannot measure at all (no native library, no Linux): one sentence with what is needed.
 */
async function measure(options, signal, progress = {}) {
    const network = (0,_net_socket_network_js__WEBPACK_IMPORTED_MODULE_4__/* .openNetwork */ .X)();
    const ended = new AbortController();
    const wake = () => network.wake();
    signal.addEventListener('abort', wake);
    try {
        const names = (0,_net_names_js__WEBPACK_IMPORTED_MODULE_3__/* .openAddressNames */ .DB)({ signal: ended.signal });
        const run = new Run(network, options, signal, progress, names);
        await run.untilDone();
        return await withNames(run.results(), names, options, signal);
    }
    finally {
        signal.removeEventListener('abort', wake);
        ended.abort();
        network.close();
    }
}
/** All targets of one run over one network. */
class Run {
    #network;
    #options;
    #signal;
    #progress;
    #names;
    #entries = [];
    /** Starts that wait for their turn. */
    #waiting = [];
    /** By probe id: whose it is. */
    #owners = [];
    #lookups;
    /** Time spent acting instead of waiting. The engine's clock leaves it out: a slow start must not look like a silent path. */
    #busy = 0;
    constructor(network, options, signal, progress, names) {
        this.#network = network;
        this.#options = options;
        this.#signal = signal;
        this.#progress = progress;
        this.#names = names;
        this.#lookups = options.targets.length;
        for (const spec of options.targets) {
            void this.#resolve(spec).finally(() => {
                this.#lookups--;
                network.wake();
            });
        }
    }
    async untilDone() {
        const signal = this.#signal;
        while (!signal.aborted) {
            const wakeAt = this.#poll();
            if (this.#lookups === 0 && this.#waiting.length === 0 && this.#running().length === 0)
                return;
            for (const event of await this.#network.wait(wakeAt))
                this.#deliver(event);
        }
        for (const entry of this.#running()) {
            entry.trace?.investigation.cancel();
            this.#finish(entry, signal.reason === 'cancelled' ? 'cancelled' : 'deadline');
        }
    }
    /** In the order in which the targets were written; those that never started are told by why. */
    results() {
        const cut = this.#signal.reason === 'cancelled' ? 'cancelled' : 'deadline';
        return this.#options.targets.flatMap((spec) => {
            const entries = this.#entries.filter((entry) => entry.spec === spec);
            if (entries.length === 0)
                return [(0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasured */ .Q8)(nowhere(spec), cut)];
            return entries.map(({ result }) => result ?? (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasured */ .Q8)(nowhere(spec), cut));
        });
    }
    /** Looks the target's name up and queues what is to be traced. */
    async #resolve(spec) {
        const { ipVersion } = this.#options;
        const family = ipVersion === 4 || ipVersion === 6 ? ipVersion : null;
        const literal = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(spec.host.split('%')[0] ?? '');
        const found = literal === 4 || literal === 6
            ? { kind: 'found', addresses: [{ address: spec.host, family: literal }] }
            : await (0,_net_names_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUpName */ .Aj)(spec.host, family, this.#signal);
        if (found.kind === 'failed') {
            if (found.code !== 'ABORT_ERR')
                this.#add(spec, noName(spec, family, found.code));
            return;
        }
        const wanted = ipVersion === 'both' ? [4, 6] : [null];
        for (const only of wanted) {
            const choices = found.addresses.filter((choice) => (only ?? family ?? choice.family) === choice.family);
            if (choices.length > 0)
                this.#queue(spec, choices);
            else if (only === null)
                this.#add(spec, noName(spec, family, 'ENODATA'));
        }
    }
    #add(spec, result) {
        const entry = { spec, index: this.#entries.length, result, trace: null, told: 0 };
        this.#entries.push(entry);
        return entry;
    }
    #queue(spec, choices) {
        const entry = this.#add(spec, null);
        const start = () => this.#start(entry, choices);
        if (this.#running().length < AT_ONCE)
            start();
        else
            this.#waiting.push(start);
    }
    /** Starts on the first address that there is a route to, in the system's order. */
    #start(entry, choices) {
        const { spec, index } = entry;
        const { maxHops, probes, probeTimeoutMs, source } = this.#options;
        let refusal = null;
        for (const { address, family } of choices) {
            const to = { address, family, source };
            const route = this.#network.route(to);
            if ('errno' in route) {
                refusal ??= { errno: route.errno, address, family };
                continue;
            }
            const { protocol, port, speaks, host } = spec;
            const serverName = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? host.replace(/\.$/, '') : null;
            const question = {
                to,
                protocol,
                port,
                speaks,
                serverName,
                maxHops,
                probes,
                probeTimeoutMs,
                flow: index * FLOWS_EACH,
            };
            const investigation = new _engine_investigate_js__WEBPACK_IMPORTED_MODULE_1__/* .Investigation */ .Z(question, route, () => this.#owners.push(entry) - 1);
            const { trace, tcpPorts } = (0,_engine_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planFor */ .u)(question);
            entry.trace = {
                investigation,
                asked: { target: spec.target, host, address, family, protocol, port, maxHops, trace, tcpPorts },
            };
            this.#askNames(address);
            this.#progress.onStart?.(index, spec.target, address, route.interfaceMtu);
            return;
        }
        if (!refusal)
            return;
        const { errno, address, family } = refusal;
        // Without IPv6 the kernel has no source address to offer: EADDRNOTAVAIL where none was asked for.
        const noRoute = NO_ROUTE.has(errno) || (source === null && errno === 'EADDRNOTAVAIL');
        const facts = { ...nowhere(spec), address, family };
        const doing = source === null ? `looking up the route to ${address}` : `sending from the source ${source}`;
        entry.result = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasured */ .Q8)(facts, noRoute ? 'no-route' : 'refused-locally', { errno, doing });
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
            const { trace } = entry;
            if (!trace)
                continue;
            const wants = trace.investigation.poll(now);
            for (const command of wants.commands)
                this.#network.execute(command);
            this.#tell(entry, wants.ended);
            if (wants.ended)
                this.#finish(entry, null);
            else if (wants.wakeAt !== null)
                wakeAt = Math.min(wakeAt ?? wants.wakeAt, wants.wakeAt);
        }
        while (this.#waiting.length > 0 && this.#running().length < AT_ONCE) {
            this.#waiting.shift()?.();
            wakeAt = now;
        }
        return wakeAt;
    }
    #deliver(event) {
        const entry = event.kind === 'unidentified' ? this.#entries[Math.floor(event.flow / FLOWS_EACH)] : this.#owners[event.id];
        entry?.trace?.investigation.handle(event);
        if (event.kind === 'icmp')
            this.#askNames(event.icmp.from);
    }
    #finish(entry, cut) {
        if (!entry.trace)
            return;
        const { book } = entry.trace.investigation;
        entry.result = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .assemble */ .fT)(book, { ...entry.trace.asked, cut });
        for (const { id } of book.observations)
            this.#network.execute({ kind: 'close', id });
    }
    /** Begins what `withNames` will collect, while the measuring goes on. */
    #askNames(address) {
        if (this.#options.resolveNames)
            void this.#names.nameOf(address);
        if (this.#options.resolveAsn)
            void this.#names.originOf(address);
    }
    /** Tells hops that can't change any more. */
    #tell(entry, ended) {
        if (!this.#progress.onHop || !entry.trace)
            return;
        const { investigation, asked } = entry.trace;
        const { book } = investigation;
        const rows = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .rowsOf */ .RO)(book, { ...asked, cut: null });
        const last = ended ? (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .assemble */ .fT)(book, { ...asked, cut: null }).hops.length : (rows.targetTtl ?? 255);
        for (let ttl = entry.told + 1; ttl <= last; ttl++) {
            const hop = (0,_report_hops_js__WEBPACK_IMPORTED_MODULE_6__/* .hopRow */ .KO)(book, rows, ttl);
            if (!ended && hop.received < Math.max(hop.sent, this.#options.probes))
                return;
            entry.told = ttl;
            this.#progress.onHop(entry.index, hop);
        }
    }
}
/** `code` as the resolver has it. */
function noName(spec, family, code) {
    return (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasured */ .Q8)({ ...nowhere(spec), family }, 'name-not-found', { errno: code, doing: 'looking up the name' });
}
function nowhere({ target, host, protocol, port }) {
    return { target, host, address: null, family: null, protocol, port };
}
function addresses(hop) {
    return hop.responders.map(({ address }) => address);
}
/** Puts names and origins to the responders: those that have come, and those that come soon. */
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
/** Waits for `work`, `NAMES_GRACE` at most, and not at all once the run is cut short. */
async function soon(work, signal) {
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, signal.aborted ? 0 : NAMES_GRACE);
    await Promise.race([work, promise]);
    clearTimeout(timer);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ Investigation)
});

// EXTERNAL MODULE: ./build/js/engine/probes.js
var engine_probes = __webpack_require__(3150);
;// CONCATENATED MODULE: ./build/js/engine/tasks.js
/** More resumptions than this in one poll is a measurement that spins: an error in the engine, not in the network. */
const MAX_RESUMPTIONS = 100_000;
class Running {
    done = false;
    result;
    wait = { until: null, ready: () => true };
    mail = [];
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
        return this.mail.shift();
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
        const { until, ready, mail } = this.wait;
        return (mail === true && this.mail.length > 0) || (until !== null && until <= this.now) || ready?.() === true;
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
class Tasks {
    now = 0;
    #nextId;
    #running = [];
    #owners = new Map();
    #flows = new Map();
    #outbox = [];
    /** `nextId` gives ids that nobody else on the same network uses. */
    constructor(nextId) {
        this.#nextId = nextId;
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
        if (owner && !owner.done)
            owner.mail.push(event);
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
/** The next mail, or null when `until` came first. */
function* nextEvent(scope, until) {
    for (;;) {
        const event = scope.receive();
        if (event)
            return event;
        if (until !== null && until <= scope.now)
            return null;
        yield { until, mail: true };
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

;// CONCATENATED MODULE: ./build/js/engine/connection.js



/** Tries of a first handshake, when nothing is known of the path; the last leaves time for one answer from afar. */
const FIRST_TRIES = [0, 250, 500, 750, 1000];
const FIRST_GIVE_UP = 1300;
/** Asked beside 443 where no port is named. */
const HTTP_PORT = 80;
/** Retransmissions leave at about 0.2, 0.4 and 0.9 s: three losses of one size are seen by then. */
const SEGMENT_WAIT = 950;
/** Opens a connection: the first of the tries to be answered. The others are closed. */
function* connect(scope, book, question, shape) {
    const { to } = question;
    const { port } = shape;
    const start = scope.now;
    const open = [];
    let answer = { kind: 'silent' };
    try {
        for (let next = 0; answer.kind === 'silent';) {
            const nextTry = shape.tries[next];
            const event = yield* nextEvent(scope, start + Math.min(shape.giveUp, nextTry ?? shape.giveUp));
            if (event) {
                book.note(event);
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
            const size = (0,engine_probes/* smallSize */.JY)('tcp', to.family);
            open.push(book.sent({ id, service: 'tcp', port, ttl: null, size, purpose: shape.purpose, sentAt: scope.now }));
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
function speaks(question, port) {
    return port === HTTP_PORT && question.port === null ? 'http' : question.speaks;
}
/** Bytes of the IP packet that carries `payload` bytes of TCP. */
function packetSize(payload, info, family) {
    return payload + engine_probes/* TCP_HEADERS */.JW[family] + (info.timestamps ? engine_probes/* TIMESTAMPS */.I9 : 0);
}
/**
 * Sends `bytes` over a fresh connection as one segment, `rest` more bytes at once behind it, and waits for the segment's
 * acknowledgement. A kernel that learned of a
 * smaller path MTU meanwhile cut the segment: then `size` failed, though its bytes arrived.
 */
function* sendSegment(scope, book, question, connection, bytes, { wait = SEGMENT_WAIT, rest = 0 } = {}) {
    const { family } = question.to;
    const size = packetSize(bytes, connection.info, family);
    const until = scope.now + wait + 2 * connection.rttMs;
    const id = scope.send({ kind: 'transmit', connection: connection.id, bytes, ttl: null });
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
            return { outcome: 'failed', size, info: last?.info ?? null, received };
        }
        if (event.kind === 'data')
            received = event.total;
        if (event.kind === 'acked' && event.id === id) {
            const { info } = event;
            const cut = bytes > info.sndMss || info.pmtu < size;
            book.passed(packetSize(Math.min(bytes, info.sndMss), info, family));
            return { outcome: cut ? 'failed' : 'passed', size, info, received };
        }
        if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local') {
            return { outcome: 'unknown', size, info: null, received };
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
function tcpSizeTester(book, question, port, rtt, trials) {
    return {
        lossy: () => trials.lossy || book.handshakesLost(),
        atOnce: AT_ONCE,
        *test(scope, sizes, times = 1) {
            const outcomes = new Map();
            const tries = sizes.flatMap((size) => Array(times).fill(size));
            for (let i = 0; i < tries.length; i += AT_ONCE) {
                const tasks = tries.slice(i, i + AT_ONCE).map((size) => scope.spawn(function* one(own) {
                    const outcome = yield* testSize(own, book, question, port, size, rtt, trials);
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
function* testSize(scope, book, question, port, size, rtt, trials) {
    const { family } = question.to;
    const wait = Math.max(LEAST_WAIT * 2, 3 * rtt);
    const stream = {
        protocol: speaks(question, port),
        serverName: question.serverName,
        bytes: size - engine_probes/* TCP_HEADERS */.JW[family],
    };
    const connection = yield* connect(scope, book, question, {
        port,
        stream,
        tries: [0, wait, 2 * wait, 3 * wait, 4 * wait],
        giveUp: 5 * wait + 200,
        purpose: 'special',
    });
    if (connection.kind !== 'connected')
        return 'unknown';
    const bytes = stream.bytes - (connection.info.timestamps ? engine_probes/* TIMESTAMPS */.I9 : 0);
    const testable = bytes <= connection.info.sndMss;
    const result = testable ? yield* sendSegment(scope, book, question, connection, bytes) : null;
    scope.command({ kind: 'close', id: connection.id });
    const repeats = result?.info?.totalRetrans ?? 0;
    if (result?.outcome === 'passed') {
        trials.passedSends += 1;
        if (repeats > 0)
            trials.lossy = true;
    }
    if (result?.outcome === 'failed')
        trials.failedSends += 1 + repeats;
    return result?.outcome ?? 'unknown';
}

;// CONCATENATED MODULE: ./build/js/engine/flow-hops.js



/** A byte with too small a TTL is sent at 0, about 0.2 and 0.4 s: three tries. */
const UNACKNOWLEDGED = 450;
const MOST_STEPS = 4;
/** The hop count of one flow to `port`, searched down from `guess`; null: not even `guess` was shown to suffice. */
function* hopsOfFlow(scope, book, question, port, rtt, guess) {
    const stream = { protocol: speaks(question, port), serverName: question.serverName, bytes: 517 };
    const wait = Math.max(LEAST_WAIT, 3 * rtt);
    const handshake = yield* connect(scope, book, question, {
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

;// CONCATENATED MODULE: ./build/js/engine/routing-loop.js
/** Routing loops: the same routers again and again. */
/** The longest circle of routers looked for, and how often it must come round. */
const LONGEST = 8;
const ROUNDS = 3;
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

;// CONCATENATED MODULE: ./build/js/engine/hops.js




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
    #book;
    #question;
    #ask;
    /** By TTL; the entry for TTL 0 stays unused. */
    #slots = [{ probes: [], retried: true, edgeRounds: 0 }];
    /** Which port of its own each probe has, besides those of the question. */
    #own = null;
    #stretched = 0;
    /** The target did more than refuse a handshake. */
    #accepted = false;
    #progressAt;
    constructor(scope, book, question, ask) {
        this.#scope = scope;
        this.#book = book;
        this.#question = question;
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
        const observation = this.#book.note(event);
        if (event.kind === 'unidentified')
            this.#tellApart(event.icmp === null ? 'flows' : 'ports');
        // A connection has told all it can; a datagram's socket serves the others.
        const told = event.kind === 'connected' || event.kind === 'reset' || (event.kind === 'icmp' && this.#ask.service === 'tcp');
        if (told)
            this.#scope.command({ kind: 'close', id: event.id });
        if (observation)
            this.#answered(observation);
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
        const { maxHops } = this.#question;
        return Math.min(maxHops, this.farthest + SILENT_RUN, this.target ?? 255, this.verdict ?? 255, this.loop ?? 255);
    }
    #send(ttl) {
        let slot = this.#slots[ttl];
        if (!slot) {
            slot = { probes: [], retried: false, edgeRounds: 0 };
            this.#slots[ttl] = slot;
        }
        const { service } = this.#ask;
        const count = this.#book.observations.length;
        const ask = this.#own === 'ports' ? { service, port: OWN_PORTS.base + (count % OWN_PORTS.count) } : this.#ask;
        const flow = this.#own === 'flows' ? engine_probes/* FLOWS */.As.own + (count % engine_probes/* OWN_FLOWS */.BS) : engine_probes/* FLOWS */.As.hops;
        slot.probes.push((0,engine_probes/* sendProbe */.Nx)(this.#scope, this.#book, this.#question, ask, { ttl, purpose: 'hop', flow }));
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
        const rtt = this.#book.targetRtt() ?? this.#rttFrom(1);
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
        for (let i = spent; i < this.#question.probes; i++)
            this.#send(ttl);
    }
    /** Until when answers to this TTL's probes are worth waiting for. */
    #waitUntil(ttl, slot) {
        const { probeTimeoutMs } = this.#question;
        const later = this.#rttFrom(ttl + 1) ?? this.#book.targetRtt();
        // One hop before the target it is the target's answer that is waited for.
        const same = leastRtt(slot.probes) ?? (this.#edge(ttl) ? this.#book.targetRtt() : null);
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
            const lossy = this.#book.lossSeen() || (this.lostAtTarget && this.#farthestRouter() === 0);
            const paced = PACED_EDGE_TRIES[lossy ? 'lossy' : this.lostAtTarget ? 'limited' : 'usual'];
            return this.#targetMayLimit() && slot.edgeRounds <= paced ? last + RATE_LIMIT_PAUSE : null;
        }
        if (slot.retried)
            return null;
        // Where no router is ever heard, and the target is, asking again only costs time.
        if (this.#farthestRouter() === 0 && this.#book.targetRtt() !== null)
            return null;
        if (this.target === null && ttl > this.#farthestRouter() + RETRIED_TAIL)
            return null;
        return last + RATE_LIMIT_PAUSE;
    }
    /** How many more probes a silent hop is to get now. */
    #askAgain(ttl, slot) {
        if (!this.#edge(ttl)) {
            slot.retried = true;
            return Math.max(1, this.#question.probes - slot.probes.length);
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
        const byRouter = (probe) => probe.reply?.kind === 'icmp' && !this.#book.arrived(probe);
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
    #answered(observation) {
        const { reply, ttl } = observation;
        if (!reply || ttl === null)
            return;
        observation.withdrawn = false;
        if (reply.kind === 'local') {
            observation.withdrawn = true;
            if (!TRANSIENT.has(reply.errno) && this.farthest === 0)
                this.refused = true;
            return;
        }
        if (this.#book.arrived(observation)) {
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
        else if (this.loop === null && this.#loops()) {
            this.loop = this.farthest;
        }
    }
    /** Whether the farthest hops run in a circle. */
    #loops() {
        const path = this.#slots.slice(1, this.farthest + 1).map(({ probes }) => {
            const reply = probes.find(fromNetwork)?.reply;
            return reply?.kind === 'icmp' ? reply.icmp.from : null;
        });
        this.#book.conclusions.loop = circleAtEnd(path) ?? [];
        return this.#book.conclusions.loop.length > 0;
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

;// CONCATENATED MODULE: ./build/js/engine/sizes.js
/** Losses of one size before it counts as failed: RFC 8899 section 5.1.3. */
const MAX_PROBES = 3;
/** Path MTUs that links and tunnels commonly have, and the IPv6 and IPv4 minima. */
const COMMON_SIZES = [
    576, 1006, 1200, 1280, 1300, 1320, 1340, 1350, 1360, 1380, 1390, 1400, 1410, 1420, 1430, 1440, 1450, 1454, 1460, 1464,
    1468, 1472, 1476, 1480, 1484, 1488, 1492, 1496, 1500, 1600, 2000, 3000, 4352, 4470, 6000, 8000, 8500, 8800, 8900,
    8920, 8950, 8951, 8980, 8981, 9000, 9001, 9100, 9180, 9216,
];
/** Sizes asked at once in a gap, at most; a larger gap is first divided by as many. */
const BURST = 12;
const MOST_ROUNDS = 24;
/** The size that failed is tried so much more often at last where packets get lost anyway. */
const LOSSY_TIMES = 3;
/** Rounds of which nothing can be said, before the search is given up. */
const MOST_UNCLEAR = 2;
/** Rounds that keep to common sizes as long as any is left between the bounds. */
const COMMON_ROUNDS = 6;
/**
 * Narrows `known` down until `fails` is `passes` + 1, or as far as the answers allow. `least` bytes is the smallest size worth
 * a try.
 */
function* searchSizes(scope, tester, known, least) {
    let { passes, fails } = known;
    const learn = (outcomes) => {
        for (const [size, outcome] of outcomes)
            if (outcome === 'passed')
                passes = Math.max(size, passes ?? 0);
        // A failure below a size that passed was loss.
        const failed = [...outcomes]
            .filter(([size, outcome]) => outcome === 'failed' && size > (passes ?? 0))
            .map(([size]) => size);
        if (fails !== null && passes !== null && fails <= passes)
            fails = null;
        if (failed.length > 0)
            fails = Math.min(fails ?? Number.POSITIVE_INFINITY, ...failed);
    };
    const tested = new Set();
    let confirmed = false;
    let unclear = 0;
    for (let round = 0; round < MOST_ROUNDS && fails !== null && !confirmed; round++) {
        const sizes = nextSizes(passes, fails, least, tester.atOnce, round < COMMON_ROUNDS);
        if (sizes.length > 0) {
            const outcomes = yield* tester.test(scope, sizes);
            learn(outcomes);
            for (const size of sizes)
                tested.add(size);
            if (passes === null)
                break;
            if ([...outcomes.values()].every((outcome) => outcome === 'unknown') && ++unclear >= MOST_UNCLEAR)
                break;
        }
        else if (tested.has(fails) && !tester.lossy()) {
            confirmed = true;
        }
        else {
            const asked = fails;
            const outcomes = yield* tester.test(scope, [asked], tester.lossy() ? LOSSY_TIMES : 1);
            learn(outcomes);
            confirmed = outcomes.get(asked) === 'failed';
            if (outcomes.get(asked) === 'unknown' && ++unclear >= MOST_UNCLEAR)
                break;
            // What passed after all reopens the search up to the size that was first known to fail.
            if (fails === null && known.fails !== null && passes !== null && known.fails > passes)
                fails = known.fails;
        }
    }
    return { passes, fails, confirmed };
}
/** The sizes to ask next strictly between what passes and what fails; none when they are neighbours. */
function nextSizes(passes, fails, least, atOnce, first) {
    const low = passes ?? least - 1;
    const gap = fails - low - 1;
    if (gap <= 0)
        return [];
    if (first) {
        const common = COMMON_SIZES.filter((size) => size > low && size < fails && size >= least);
        if (common.length > 0)
            return spread(Math.min(atOnce, common.length), common.length, (index) => common[index]);
    }
    return spread(Math.min(BURST, atOnce, gap), gap, (index) => low + 1 + index);
}
/** `count` of `total` values, evenly apart: all of them, or those that divide the whole into equal parts. */
function spread(count, total, pick) {
    const index = (i) => (count === total ? i : Math.floor(((i + 1) * total) / (count + 1)));
    const picked = Array.from({ length: count }, (_, i) => pick(index(i)));
    return [...new Set(picked.filter((size) => size !== undefined))];
}

;// CONCATENATED MODULE: ./build/js/engine/datagram-sizes.js




/** A Linux host sends six "port unreachable" at once to a peer, then one a second; the others answer each. */
const datagram_sizes_AT_ONCE = { closed: 3, answering: 12 };
/** Bursts that went wholly unanswered, control and all, before giving up. */
const MOST_UNANSWERED = 4;
/** Rounds of one size under a rate limit that left no answer for the control. */
const MOST_SPENT = 3;
/** Sizes asked under a rate limit, a few seconds each: enough to halve the common sizes and then a gap. */
const MOST_SLOW = 12;
/** `closed`: the target answers by "port unreachable". */
function datagramSizeTester(book, question, ask, closed, trials) {
    let limited = false;
    let unanswered = 0;
    let slow = 0;
    const atOnce = () => (limited ? 1 : datagram_sizes_AT_ONCE[closed ? 'closed' : 'answering']);
    function* burst(scope, sizes, losses, outcomes) {
        const failures = new Map(sizes.map((size) => [size, 0]));
        while (failures.size > 0 && unanswered < MOST_UNANSWERED) {
            const control = (0,engine_probes/* sendProbe */.Nx)(scope, book, question, ask, { ttl: null, purpose: 'special', flow: engine_probes/* FLOWS */.As.control });
            const probes = [...failures.keys()].map((size, i) => (0,engine_probes/* sendProbe */.Nx)(scope, book, question, ask, { ttl: null, purpose: 'size', size, flow: engine_probes/* FLOWS */.As.sizes + i }));
            yield* settle(scope, book, [control, ...probes], waitFor(book.targetRtt(), null, question.probeTimeoutMs));
            const heard = book.arrived(control) || probes.some((probe) => book.arrived(probe));
            for (const probe of probes) {
                const { size, reply } = probe;
                if (book.arrived(probe)) {
                    if ((failures.get(size) ?? 0) > 0)
                        trials.lossy = true;
                    trials.passedSends++;
                    outcomes.set(size, 'passed');
                    failures.delete(size);
                }
                else if (reply !== null) {
                    // A too-big message, or a size that this machine refuses.
                    outcomes.set(size, 'failed');
                    failures.delete(size);
                }
                else if (book.arrived(control)) {
                    const count = (failures.get(size) ?? 0) + 1;
                    failures.set(size, count);
                    trials.failedSends++;
                    if (count < losses)
                        continue;
                    outcomes.set(size, 'failed');
                    failures.delete(size);
                }
            }
            if (!book.arrived(control)) {
                trials.lossy = true;
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
    function* alone(scope, size, losses) {
        if (++slow > MOST_SLOW)
            return 'unknown';
        const wait = waitFor(book.targetRtt(), null, question.probeTimeoutMs);
        for (let round = 0; round < MOST_SPENT; round++) {
            for (let tries = 0; tries < losses; tries++) {
                const probe = (0,engine_probes/* sendProbe */.Nx)(scope, book, question, ask, { ttl: null, purpose: 'size', size, flow: engine_probes/* FLOWS */.As.sizes });
                yield* settle(scope, book, [probe], wait);
                if (!probe.reply)
                    continue;
                yield { until: probe.sentAt + RATE_LIMIT_PAUSE };
                if (book.arrived(probe))
                    trials.passedSends++;
                return book.arrived(probe) ? 'passed' : 'failed';
            }
            const control = (0,engine_probes/* sendProbe */.Nx)(scope, book, question, ask, { ttl: null, purpose: 'special', flow: engine_probes/* FLOWS */.As.control });
            yield* settle(scope, book, [control], wait);
            yield { until: control.sentAt + RATE_LIMIT_PAUSE };
            if (!book.arrived(control))
                continue;
            trials.failedSends += losses;
            return 'failed';
        }
        return 'unknown';
    }
    return {
        lossy: () => trials.lossy || book.lossSeen(),
        get atOnce() {
            return atOnce();
        },
        *test(scope, sizes, times = 1) {
            const outcomes = new Map();
            const losses = times * MAX_PROBES;
            if (limited)
                for (const size of sizes)
                    outcomes.set(size, yield* alone(scope, size, losses));
            else
                for (let i = 0; i < sizes.length; i += atOnce())
                    yield* burst(scope, sizes.slice(i, i + atOnce()), losses, outcomes);
            return outcomes;
        },
    };
}
/** Notes what comes until every probe has its reply, or `wait` is over; what comes later is not taken for a later probe's. */
function* settle(scope, book, probes, wait) {
    const until = scope.now + wait;
    while (probes.some(({ reply }) => !reply)) {
        const event = yield* nextEvent(scope, until);
        if (!event)
            break;
        book.note(event);
    }
    for (const { id, reply } of probes)
        if (!reply)
            scope.command({ kind: 'close', id });
}

;// CONCATENATED MODULE: ./build/js/engine/locate.js
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
function* locateHole(scope, book, question, fails) {
    const reached = new Set();
    const tries = new Map();
    for (let round = 0; round < locate_MOST_ROUNDS; round++) {
        // Anew each time: hops that were lost or limited at first answer later, and the narrow link may be behind one of them.
        const last = Math.max(0, ...reached);
        const farther = book.routerTtls().filter((ttl) => ttl > last);
        const open = farther.filter((ttl) => (tries.get(ttl) ?? 0) < TRIES);
        if (open[0] === undefined || open[0] !== farther[0])
            break;
        if (round > 0)
            yield { until: scope.now + RATE_LIMIT_PAUSE };
        const each = book.lossSeen() ? PROBES.lossy : PROBES.usual;
        // A router that lost all its small probes may answer a large one, and the narrow link lie behind it.
        const unheard = Array.from({ length: open[0] - last - 1 }, (_, i) => last + 1 + i).slice(-MOST_UNHEARD);
        const probes = [...unheard, ...open].flatMap((ttl) => {
            tries.set(ttl, (tries.get(ttl) ?? 0) + 1);
            // A port each tells them apart where the quote does not.
            const port = engine_probes/* TRACEPATH_PORT */.zZ + (book.shortQuotes ? ttl : 0);
            const shape = { ttl, purpose: 'locate', size: fails, flow: engine_probes/* FLOWS */.As.locating };
            return Array.from({ length: each }, () => (0,engine_probes/* sendProbe */.Nx)(scope, book, question, { service: 'udp', port }, shape));
        });
        yield* settle(scope, book, probes, waitFor(book.pathRtt(), null, question.probeTimeoutMs));
        for (const { ttl, reply } of probes)
            if (ttl !== null && reply?.kind === 'icmp' && reply.verdict === 'expired')
                reached.add(ttl);
    }
    const last = Math.max(0, ...reached);
    const farther = book.routerTtls().filter((ttl) => ttl > last);
    if (farther.length > 0 && !(yield* smallOnesExpire(scope, book, question, farther)))
        return null;
    if (reached.size > 0)
        return last;
    // Where not even the first hop's router was reached the narrow link is this machine's own; a farther one says nothing of that.
    return book.routerTtls()[0] === 1 ? 0 : null;
}
/** Whether small probes of the same kind come farther than the large ones did: another kind than the trace's may be filtered. */
function* smallOnesExpire(scope, book, question, ttls) {
    const expired = ({ ttl, service, reply }) => service === 'udp' && ttls.includes(ttl ?? 0) && reply?.kind === 'icmp' && reply.verdict === 'expired';
    const small = () => book.observations.some((probe) => probe.purpose !== 'locate' && expired(probe));
    for (let tries = 0; tries < TRIES && !small(); tries++) {
        if (tries > 0)
            yield { until: scope.now + RATE_LIMIT_PAUSE };
        const probes = ttls
            .slice(0, TRIES)
            .map((ttl) => (0,engine_probes/* sendProbe */.Nx)(scope, book, question, { service: 'udp', port: engine_probes/* TRACEPATH_PORT */.zZ }, { ttl, purpose: 'special', flow: engine_probes/* FLOWS */.As.locating }));
        yield* settle(scope, book, probes, waitFor(book.pathRtt(), null, question.probeTimeoutMs));
    }
    return small();
}

;// CONCATENATED MODULE: ./build/js/engine/narrowing.js
/**
 * Path MTU discovery by datagrams, as iputils tracepath does it: full size with the route cache ignored, then whatever size the
 * too-big messages name (RFC 1191, RFC 8201), until a packet arrives, vanishes, or the messages make no sense.
 */




/** Narrowings followed on one path: more routers than that name ever smaller sizes only in a loop of lies. */
const MOST_NARROWINGS = 12;
/** RFC 791: total length is 16 bits. */
const LARGEST_PACKET = 65535;
/** The largest packet that the local interface sends, bytes; IP's own limit where the interface has a larger one. */
function localMtu({ route }) {
    return Math.min(route.interfaceMtu ?? route.routeMtu, LARGEST_PACKET);
}
/** Follows too-big messages down from the local MTU until a packet arrives, vanishes, or the messages make no sense. */
function* narrow(scope, book, question, ask) {
    const least = engine_probes/* LEAST_MTU */.nZ[book.family];
    const control = (0,engine_probes/* sendProbe */.Nx)(scope, book, question, ask, { ttl: null, purpose: 'special', flow: engine_probes/* FLOWS */.As.control });
    let size = localMtu(book);
    let probe = yield* sendUntilHeard(scope, book, question, ask, size, control);
    for (let step = 0; step < MOST_NARROWINGS; step++) {
        const { reply } = probe;
        const controlSize = book.arrived(control) ? control.size : null;
        if (book.arrived(probe))
            return { outcome: 'arrived', size, passes: size };
        if (!reply)
            return { outcome: controlSize === null ? 'unheard' : 'unclear', size, passes: controlSize };
        const named = namedMtu(reply);
        if (named === null)
            return { outcome: 'unheard', size, passes: null };
        if (named < least || named >= size)
            return { outcome: 'unclear', size, passes: controlSize };
        // The byte beyond what the router named must be refused too; where it arrives the router was wrong.
        const shape = { ttl: null, purpose: 'size', size: named + 1, flow: engine_probes/* FLOWS */.As.sizes };
        const beyond = named + 1 < size ? (0,engine_probes/* sendProbe */.Nx)(scope, book, question, ask, shape) : null;
        probe = yield* sendUntilHeard(scope, book, question, ask, named, control);
        if (beyond && book.arrived(beyond))
            return { outcome: 'unclear', size, passes: named + 1 };
        size = named;
    }
    return { outcome: 'unheard', size, passes: null };
}
/** The MTU that a refusal names, bytes as written; null: it is no refusal for size. */
function namedMtu(reply) {
    if (reply.kind === 'local')
        return reply.mtu;
    return reply.kind === 'icmp' && reply.verdict === 'too-big' ? (reply.icmp.mtu ?? 0) : null;
}
/** Sends `size` bytes until something comes of it; fewer times where the target has not answered the control either. */
function* sendUntilHeard(scope, book, question, ask, size, control) {
    for (let tries = 1;; tries++) {
        const probe = (0,engine_probes/* sendProbe */.Nx)(scope, book, question, ask, { ttl: null, purpose: 'size', size, flow: engine_probes/* FLOWS */.As.narrowing });
        yield* settle(scope, book, [probe], waitFor(book.targetRtt(), book.pathRtt(), question.probeTimeoutMs));
        if (probe.reply || tries >= (control && book.arrived(control) ? MAX_PROBES : 2))
            return probe;
    }
}

// EXTERNAL MODULE: ./build/js/engine/plan.js
var plan = __webpack_require__(4066);
;// CONCATENATED MODULE: ./build/js/engine/nearer.js




/** Less difference than this is a busy machine's. */
const NEARER_MARGIN = 5;
/** Whether a TCP answer came so much sooner than the target's to the trace that another must have given it. */
function tcpSooner(book, trace, tcpRtt) {
    const rtts = book.observations.flatMap((probe) => probe.service === trace && book.arrived(probe) && probe.reply && probe.reply.kind !== 'local'
        ? (probe.reply.rttMs ?? [])
        : []);
    return rtts.length > 0 && Math.min(...rtts) > 2 * tcpRtt + NEARER_MARGIN;
}
/** Whether TCP is answered two hops or more before the target's own: parallel paths differ by less. */
function* tcpAnswersBefore(scope, book, question, port, hops) {
    if (hops <= 2)
        return false;
    const shape = { ttl: hops - 2, purpose: 'hop', flow: engine_probes/* FLOWS */.As.hops };
    const probe = (0,engine_probes/* sendProbe */.Nx)(scope, book, question, { service: 'tcp', port }, shape);
    yield* settle(scope, book, [probe], Math.max(LEAST_WAIT, 3 * (book.targetRtt() ?? 0)));
    scope.command({ kind: 'close', id: probe.id });
    return book.arrived(probe);
}
/** Whether TCP arrived where no target is: at TTL 1 of no neighbour, or where UDP still passes routers that are heard. */
function* udpExpiresBehind(scope, book, question, hops) {
    const { onLink, interface: out } = book.route;
    if (hops === 1 && !onLink && out !== 'lo')
        return true;
    if (book.routerTtls().length === 0 || hops >= question.maxHops)
        return false;
    const probe = (0,engine_probes/* sendProbe */.Nx)(scope, book, question, plan/* TRACEPATH */.b, { ttl: hops + 1, purpose: 'hop', flow: engine_probes/* FLOWS */.As.hops });
    yield* settle(scope, book, [probe], Math.max(LEAST_WAIT, 3 * (book.targetRtt() ?? 0)));
    return probe.reply?.kind === 'icmp' && probe.reply.verdict === 'expired';
}

;// CONCATENATED MODULE: ./build/js/engine/verdict.js
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
function verdictOf(family, type, code) {
    // RFC 4443 section 3.2: the code of a Packet Too Big is to be ignored.
    if (family === 6 && type === 2)
        return 'too-big';
    return VERDICTS[family][`${type}/${code}`] ?? null;
}

;// CONCATENATED MODULE: ./build/js/engine/notebook.js

class Notebook {
    family;
    route;
    observations = [];
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
        peerMss: null,
        sentMss: null,
        loop: [],
        inconclusive: [],
    };
    #acknowledged = 0;
    #byId = new Map();
    constructor(family, route) {
        this.family = family;
        this.route = route;
    }
    /** Writes a probe down as sent. */
    sent(facts) {
        const observation = { ...facts, reply: null, withdrawn: false };
        this.observations.push(observation);
        this.#byId.set(observation.id, observation);
        return observation;
    }
    /** Writes an event down; gives the observation that it answered, or null where it answers none or an answered one. */
    note(event) {
        if (event.kind === 'unidentified') {
            if (event.icmp === null)
                return null;
            this.icmpErrors++;
            this.shortQuotes = true;
            return null;
        }
        const observation = this.#byId.get(event.id);
        if (event.kind === 'icmp')
            this.icmpErrors++;
        if (!observation || observation.reply)
            return null;
        const reply = replyOf(event, this.family);
        if (!reply)
            return null;
        observation.reply = reply;
        if (reply.kind === 'icmp' && reply.verdict === 'too-big') {
            const { from, mtu } = reply.icmp;
            this.tooBig.push({ from, mtu: mtu ?? 0, size: observation.size });
        }
        return observation;
    }
    /** Whether the probe is known to have reached the target. A firewall's reject looks like a closed port: a router sent it. */
    arrived({ reply }) {
        if (reply?.kind === 'answer')
            return true;
        return reply?.kind === 'icmp' && reply.verdict === 'closed' && !this.isRouter(reply.icmp.from);
    }
    /** A TCP segment that made a packet of `bytes` bytes was acknowledged. */
    passed(bytes) {
        this.#acknowledged = Math.max(bytes, this.#acknowledged);
    }
    /** The largest packet known to have reached the target, bytes; null: none did. `tcp` false: somebody else answers TCP. */
    largestPassed(tcp = true) {
        const arrived = this.observations.filter((probe) => this.arrived(probe) && (tcp || probe.service !== 'tcp'));
        const largest = Math.max(tcp ? this.#acknowledged : 0, ...arrived.map(({ size }) => size));
        return largest > 0 ? largest : null;
    }
    /** An address that let a TTL expire in this trace, and so is a router. */
    isRouter(address) {
        return this.observations.some(({ reply }) => reply?.kind === 'icmp' && reply.verdict === 'expired' && reply.icmp.from === address);
    }
    /** TTLs at which a router let a small probe expire, ascending. */
    routerTtls() {
        const ttls = this.observations.flatMap(({ ttl, purpose, reply }) => ttl !== null && purpose === 'hop' && reply?.kind === 'icmp' && reply.verdict === 'expired' ? [ttl] : []);
        return [...new Set(ttls)].sort((a, b) => a - b);
    }
    /** Whether a handshake with a port that answers went unanswered. */
    handshakesLost() {
        const asked = this.observations.filter(({ service, ttl, purpose, withdrawn }) => service === 'tcp' && ttl === null && purpose === 'reach' && !withdrawn);
        const answering = new Set(asked.filter((probe) => this.arrived(probe)).map(({ port }) => port));
        return asked.some(({ port, reply }) => !reply && answering.has(port));
    }
    /** Whether any hop or the target left a probe unanswered though it answers: loss, or a rate limit. */
    lossSeen() {
        const hops = Map.groupBy(this.observations.filter(({ purpose, withdrawn }) => purpose === 'hop' && !withdrawn), ({ service, ttl }) => `${service} ${ttl}`);
        const partly = [...hops.values()].some((probes) => probes.some(({ reply }) => reply) && probes.some(({ reply }) => !reply));
        return partly || this.handshakesLost();
    }
    /** The largest round-trip time that anything on the path took, milliseconds; null: nothing answered. */
    pathRtt() {
        const rtts = this.observations.flatMap(({ reply }) => (reply && reply.kind !== 'local' ? (reply.rttMs ?? []) : []));
        return rtts.length > 0 ? Math.max(...rtts) : null;
    }
    /** The least round-trip time to the target so far, milliseconds; null: it has not answered. */
    targetRtt() {
        const rtts = this.observations.flatMap((observation) => this.arrived(observation) && observation.reply && observation.reply.kind !== 'local'
            ? (observation.reply.rttMs ?? [])
            : []);
        return rtts.length > 0 ? Math.min(...rtts) : null;
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
            return { kind: 'icmp', verdict: verdictOf(family, icmp.type, icmp.code), icmp, rttMs };
        }
        case 'answer': {
            const { from, replyTtl, rttMs, repeated, service } = event;
            const small = service === 'quic' || service === 'dns';
            return { kind: 'answer', from, replyTtl, rttMs: repeated ? null : rttMs, closed: false, small };
        }
        case 'connected':
            return {
                kind: 'answer',
                from: null,
                replyTtl: event.replyTtl,
                rttMs: ofFirst(event.info.totalRetrans === 0, event.rttMs),
                closed: false,
                small: true,
            };
        case 'reset':
            return event.established
                ? null
                : {
                    kind: 'answer',
                    from: null,
                    replyTtl: null,
                    rttMs: ofFirst(event.rttMs < SYN_REPEAT, event.rttMs),
                    closed: true,
                    small: true,
                };
        case 'local':
            return { kind: 'local', errno: event.errno, mtu: event.mtu };
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/js/engine/path-mtu.js








/** The smallest size searched, bytes: what IPv4 hosts must accept (RFC 791), what IPv6 links must carry (RFC 8200). */
const LEAST_SEARCHED = { 4: 576, 6: 1280 };
/** The first full segment is tried this long, milliseconds: three sends. A search that follows asks longer. */
const FIRST_SEGMENT_WAIT = 450;
/** Messages asked for, a pause apart, before a router's silence counts: the search takes as long. */
const MOST_ASKED = 2;
/** Below this, what is known of an inexact hole is too little to tell what to do: links carry more almost everywhere. */
const LEAST_GAP = 1280;
/** TCP_MSS_DEFAULT of include/uapi/linux/tcp.h. */
const DEFAULT_MSS = 536;
function opens({ reply, service, port }, asked) {
    return service === 'tcp' && port === asked && reply?.kind === 'answer' && !reply.closed;
}
/** Asks whether a TCP port answers, by a connection that can carry the largest segment. */
function* openControl(scope, book, question, port) {
    const bytes = localMtu(book) - engine_probes/* TCP_HEADERS */.JW[question.to.family];
    const stream = { protocol: speaks(question, port), serverName: question.serverName, bytes };
    const shape = { port, stream, tries: FIRST_TRIES, giveUp: FIRST_GIVE_UP, purpose: 'reach' };
    const handshake = yield* connect(scope, book, question, shape);
    // Where the hop search's handshakes were answered all of these were lost.
    const lost = handshake.kind === 'silent' && book.observations.some((probe) => opens(probe, port));
    return { port, handshake: lost ? yield* connect(scope, book, question, shape) : handshake };
}
/** Whether the peer's small window limits segments, not its MSS: tcp_bound_to_half_wnd in include/net/tcp.h. */
function halfWindow({ sndMss, sndWnd }) {
    if (sndWnd === null || sndWnd === 0)
        return false;
    return sndMss >= (sndWnd > DEFAULT_MSS ? sndWnd >> 1 : sndWnd);
}
/** Sends the largest segment that the connection allows, and the rest of the request right behind it. */
function* fillControl(scope, book, question, port, handshake) {
    const { family } = question.to;
    const { info } = handshake;
    const bytes = localMtu(book) - engine_probes/* TCP_HEADERS */.JW[family];
    scope.adopt(handshake.id);
    book.conclusions.sentMss = info.advMss + (info.timestamps ? engine_probes/* TIMESTAMPS */.I9 : 0);
    const largest = packetSize(info.sndMss, info, family);
    // Below the local MTU the kernel's own cached path MTU may be what limits: then the peer's MSS is not seen.
    const cached = largest >= info.pmtu && info.pmtu < localMtu(book);
    const hidden = cached || book.route.mtuProbing || halfWindow(info);
    book.conclusions.peerMss = hidden ? null : largest - engine_probes/* TCP_HEADERS */.JW[family];
    const first = Math.min(info.sndMss, bytes);
    const limits = { wait: FIRST_SEGMENT_WAIT, rest: bytes - first };
    return { port, handshake, segment: yield* sendSegment(scope, book, question, handshake, first, limits) };
}
/**
 * Concludes the path MTU toward the target. `control`: the TCP connection that answered, or null. `ask`: the datagram service
 * that stands for the target where TCP leaves the question open.
 */
function* findPathMtu(scope, book, question, control, ask) {
    const local = localMtu(book);
    const segment = control?.segment ?? null;
    if (control && segment?.outcome === 'passed' && segment.size >= local)
        return path_mtu_confirm(book, local, 'tcp-ack', 'local-mtu');
    if (control && vanished(control.segment)) {
        if ((yield* searchByTcp(scope, book, question, control, ask)) === 'concluded')
            return;
    }
    if (segment?.outcome === 'passed') {
        const cached = (segment.info?.pmtu ?? local) < local;
        book.conclusions.pmtuLimit = cached ? 'cached-pmtu' : book.conclusions.peerMss === null ? 'own-mss' : 'peer-mss';
    }
    const narrowing = yield* narrow(scope, book, question, ask);
    const passed = book.largestPassed() ?? 0;
    const told = book.tooBig.some(({ size }) => size > narrowing.size) || narrowing.size < local;
    if (narrowing.outcome === 'arrived') {
        return path_mtu_confirm(book, narrowing.size, told || answersByIcmp(book, ask) ? 'icmp' : 'udp-reply', told ? null : 'local-mtu');
    }
    if (narrowing.outcome === 'unclear') {
        const trials = { failedSends: 0, passedSends: 0, lossy: false };
        const closed = answersByIcmp(book, ask);
        const tester = datagramSizeTester(book, question, ask, closed, trials);
        trials.failedSends += MAX_PROBES;
        const known = { passes: narrowing.passes, fails: narrowing.size };
        const least = Math.max(LEAST_SEARCHED[book.family], (0,engine_probes/* smallSize */.JY)(ask.service, book.family));
        const limits = yield* searchSizes(scope, tester, known, least);
        const method = closed ? 'icmp' : 'udp-reply';
        const { passes, fails, confirmed } = limits;
        if (confirmed && passes !== null && fails !== null) {
            const explained = book.tooBig.some(({ size }) => size === fails);
            if (explained)
                return path_mtu_confirm(book, passes, 'icmp', null);
            if (!closed && echoes(book, ask))
                return yield* holeOfEchoes(scope, book, question, { passes, fails }, trials);
            return blackHole(book, limits, method, trials);
        }
        if (fails === null && (passes ?? 0) >= local)
            return path_mtu_confirm(book, local, method, 'local-mtu');
        book.conclusions.inconclusive.push(`Of the packets between ${passes ?? 0} and ${fails ?? local} bytes too few were answered to tell size from loss.`);
        return;
    }
    const kernel = segment?.info?.pmtu ?? null;
    if (told) {
        // A packet of the size that the router named was acknowledged over TCP.
        if (passed === narrowing.size)
            return path_mtu_confirm(book, passed, 'icmp', null);
        if (passed > narrowing.size)
            book.conclusions.inconclusive.push(contradiction(narrowing.size, passed));
        else
            book.conclusions.pmtu = { bytes: narrowing.size, status: 'upper-bound', method: 'icmp' };
    }
    else if (segment?.outcome === 'failed' && kernel !== null && kernel < segment.size) {
        path_mtu_confirm(book, kernel, 'icmp', null);
    }
    else if (passed > 0) {
        book.conclusions.pmtu = { bytes: local, status: 'upper-bound', method: null };
    }
}
/**
 * A full-size segment vanished: finds the size that passes by TCP, a connection for each size. `told`: routers say after all
 * that such packets are too big, which those that send few messages had kept from TCP.
 */
function* searchByTcp(scope, book, question, control, ask) {
    const { port, handshake, segment } = control;
    const local = localMtu(book);
    const trials = { failedSends: 1 + (segment.info?.totalRetrans ?? 0), passedSends: 0, lossy: false };
    const tester = tcpSizeTester(book, question, port, handshake.rttMs, trials);
    const least = LEAST_SEARCHED[book.family];
    const asking = scope.spawn((own) => namedFor(own, book, question, ask, segment.size, MOST_ASKED));
    const search = scope.spawn((own) => searchSizes(own, tester, { passes: null, fails: segment.size }, least));
    yield* join(scope, [asking, search]);
    const told = asking.result ?? null;
    const { passes, fails, confirmed } = search.result ?? { passes: null, fails: segment.size, confirmed: false };
    // Who learned of a narrow way meanwhile, this machine or the server, sends no larger segments any more.
    const inexact = passes !== null && passes >= LEAST_GAP && !tester.lossy();
    if (passes !== null && told === passes) {
        path_mtu_confirm(book, passes, 'tcp-ack', null);
    }
    else if (passes !== null && fails !== null && (confirmed || inexact)) {
        const named = fails < segment.size ? yield* namedFor(scope, book, question, ask, fails, 1) : told;
        if (named === null)
            blackHole(book, { passes, fails }, 'tcp-ack', trials);
        else if (told !== null)
            return 'told';
        else {
            // One router says too big of these, and another swallows the larger ones in silence.
            if (confirmed || named === passes)
                path_mtu_confirm(book, passes, 'tcp-ack', null);
            setHole(book, passes, segment.size, trials);
        }
    }
    else if (passes !== null && fails === null && passes >= local) {
        path_mtu_confirm(book, local, 'tcp-ack', 'local-mtu');
    }
    else {
        book.conclusions.inconclusive.push(passes === null
            ? `Segments of ${segment.size} bytes vanished, and of none down to ${least} bytes was one acknowledged: whether their size is what stops them is not known.`
            : `Of the segments larger than ${passes} bytes too few were acknowledged to tell size from loss.`);
    }
    return 'concluded';
}
/**
 * The MTU that a router named for packets of `bytes` bytes; null: none says that they are too big. TCP shows no messages: a
 * datagram asks for one, `most` times, with the time between that those who send few need.
 */
function* namedFor(scope, book, question, ask, bytes, most) {
    for (let tries = 0;; tries++) {
        const told = book.tooBig.find(({ size }) => size === bytes);
        if (told || tries >= most)
            return told?.mtu ?? null;
        if (tries > 0)
            yield { until: scope.now + RATE_LIMIT_PAUSE };
        yield* sendUntilHeard(scope, book, question, ask, bytes, null);
    }
}
/**
 * Large echoes vanish, there or on their way back: echo answers are as large as the requests. A closed port's small answer to
 * a full-size packet shows that the way there is free; routers that large requests no longer reach show that it is not.
 */
function* holeOfEchoes(scope, book, question, { passes, fails }, trials) {
    const forward = yield* narrow(scope, book, question, { service: 'udp', port: engine_probes/* TRACEPATH_PORT */.zZ });
    if (forward.outcome === 'arrived' && forward.size >= fails) {
        path_mtu_confirm(book, forward.size, 'icmp', forward.size >= localMtu(book) ? 'local-mtu' : null);
        setHole(book, passes, fails, trials, 'reverse');
        return;
    }
    const afterHop = yield* locateHole(scope, book, question, fails);
    if (afterHop !== null && book.routerTtls().some((ttl) => ttl > afterHop))
        return blackHole(book, { passes, fails }, 'udp-reply', trials);
    book.conclusions.inconclusive.push(`Packets of ${fails} bytes are not echoed and those of ${passes} are. Echoes are as large as what they answer, so on which way the large ones vanish is not known.`);
}
/** Whether the target's answers may be as large as what they answer. */
function echoes({ observations }, ask) {
    return observations.some(({ service, reply }) => service === ask.service && reply?.kind === 'answer' && !reply.small);
}
function contradiction(named, passed) {
    return `A router named ${named} bytes as the most that passes, and a packet of ${passed} bytes arrived: paths differ, or the message is wrong.`;
}
/** Whether the target answers such probes by an ICMP message, as a closed port does. */
function answersByIcmp(book, ask) {
    return book.observations.some((probe) => probe.service === ask.service && probe.reply?.kind === 'icmp' && book.arrived(probe));
}
function path_mtu_confirm(book, bytes, method, limit) {
    book.conclusions.pmtu = { bytes, status: 'confirmed', method };
    book.conclusions.pmtuLimit = limit;
}
/** A forward black hole, and the path MTU that it leaves: exact, or at most what was seen to fail. */
function blackHole(book, { passes, fails }, method, trials) {
    if (passes === null || fails === null)
        return;
    setHole(book, passes, fails, trials);
    if (fails === passes + 1) {
        path_mtu_confirm(book, passes, method, null);
        return;
    }
    book.conclusions.pmtu = { bytes: fails - 1, status: 'upper-bound', method };
    book.conclusions.inconclusive.push(`Sizes between ${passes} and ${fails} bytes could not be tried: the peer takes no larger segments any more, or no more connections.`);
}
function setHole(book, passes, fails, { failedSends, passedSends }, direction = 'forward') {
    book.conclusions.hole = { direction, passes, fails, failedSends, passedSends, afterHop: null };
}

;// CONCATENATED MODULE: ./build/js/engine/reach.js




const SERVICE_TRIES = 3;
const LOSS_SAMPLES = 8;
/** Asks a named UDP service at the default TTL, where it answers what it is asked. */
function* askService(scope, book, question, ask) {
    if (!ask)
        return;
    for (let tries = 0; tries < SERVICE_TRIES; tries++) {
        const probe = (0,engine_probes/* sendProbe */.Nx)(scope, book, question, ask, { ttl: null, purpose: 'reach', flow: engine_probes/* FLOWS */.As.service });
        const until = scope.now + question.probeTimeoutMs;
        for (let event = scope.receive(); !probe.reply; event = scope.receive()) {
            if (event)
                book.note(event);
            else if (scope.now >= until)
                break;
            else
                yield { until, mail: true };
        }
        if (probe.reply)
            return;
    }
}
/** Hosts limit the rate of ICMP errors, not of handshakes: those tell whether what stayed unanswered was lost. */
function* sampleHandshakes(scope, book, question, port, rtt) {
    const shape = { port, tries: [0], giveUp: Math.max(4 * LEAST_WAIT, 3 * rtt), purpose: 'reach' };
    const tasks = Array.from({ length: LOSS_SAMPLES }, () => scope.spawn(function* one(own) {
        const handshake = yield* connect(own, book, question, shape);
        if (handshake.kind === 'connected')
            own.command({ kind: 'close', id: handshake.id });
    }));
    yield* join(scope, tasks);
}

;// CONCATENATED MODULE: ./build/js/engine/return-ttl.js



/** One round and the second try of what decides it. */
const LEAST_HANDSHAKES = 5;
/** No way back of more hops is looked for. */
const LONGEST_WAY = 40;
/**
 * Concludes the arriving TTL, or nothing where the budget does not reach. `hops`: the way there, as the first guess. `most`:
 * handshakes that may be spent on it, systems starting with TTL 64, 128 and 255 told apart first.
 */
function* findReturnTtl(scope, book, question, port, rtt, hops, most) {
    const passed = new Set();
    const failed = new Set();
    let spent = 0;
    const wait = Math.max(LEAST_WAIT, 1.5 * rtt);
    function* ask(thresholds) {
        spent += thresholds.length;
        const tasks = thresholds.map((minTtl) => scope.spawn(function* one(own) {
            const handshake = yield* connect(own, book, question, {
                port,
                minTtl,
                tries: [0],
                giveUp: wait,
                purpose: 'special',
            });
            if (handshake.kind === 'silent')
                failed.add(minTtl);
            if (handshake.kind === 'connected' || handshake.kind === 'reset')
                passed.add(minTtl);
            if (handshake.kind === 'connected')
                own.command({ kind: 'close', id: handshake.id });
        }));
        yield* join(scope, tasks);
    }
    /** Tries that tell a threshold from loss, by all handshakes that had to be answered. */
    function tries() {
        const asked = book.observations.filter((probe) => probe.service === 'tcp' && probe.port === port && probe.purpose !== 'special' && !probe.withdrawn);
        const due = asked.filter(({ ttl }) => ttl === null || ttl >= hops);
        const low = Math.max(...passed);
        const lost = [...failed].filter((ttl) => ttl < low).length + due.filter(({ reply }) => !reply).length;
        const answered = passed.size + due.filter((probe) => book.arrived(probe)).length;
        return triesToRuleOutLoss(answered + lost, answered);
    }
    const symmetric = (initial) => [initial - (hops - 1), initial - (hops - 1) + 1];
    if (most < LEAST_HANDSHAKES)
        return;
    yield* ask([65, ...symmetric(64)]);
    if (passed.has(65) && spent + LEAST_HANDSHAKES > most)
        return;
    if (passed.has(65))
        yield* ask([129, ...symmetric(128)]);
    const initial = passed.has(129) ? 255 : passed.has(65) ? 128 : 64;
    for (let reach = 3;; reach *= 3) {
        const low = Math.max(initial - LONGEST_WAY, ...passed);
        const high = Math.min(initial + 1, ...[...failed].filter((ttl) => ttl > low));
        if (high === low + 1 && passed.has(low)) {
            // A SYN/ACK that only got lost looks like one below the threshold.
            const again = tries() - 1;
            if (spent + again > most) {
                book.conclusions.arrivingBelow = !book.lossSeen() ? high + 1 : null;
                return;
            }
            yield* ask(Array.from({ length: again }, () => high));
            if (passed.has(high)) {
                failed.delete(high);
                continue;
            }
            book.conclusions.arrivingTtl = { ttl: low, method: 'min-ttl' };
            return;
        }
        if (high <= low + 1 || spent + 2 > most) {
            // Two thresholds that failed bound it all the same where nothing gets lost.
            const bound = [...failed].sort((a, b) => a - b)[1];
            if (bound !== undefined && !book.lossSeen())
                book.conclusions.arrivingBelow = bound;
            return;
        }
        // Ways back are mostly a few hops longer than the guess: look near it first, then divide what is left.
        const third = Math.max(1, Math.floor((high - low) / 3));
        const near = passed.has(low) ? [low + third, high - third] : [high - reach, high - 3 * reach];
        const fresh = [...new Set(near)].filter((ttl) => ttl > low && ttl < high);
        yield* ask(fresh.length > 0 ? fresh : [low + Math.ceil((high - low) / 2)]);
    }
}

;// CONCATENATED MODULE: ./build/js/engine/reverse-mtu.js





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
/** Whether the peer's data is stuck on the way: the request is acknowledged, and no byte is in order after `ANSWER_WAIT`. */
function* answerStalls(scope, connection, rtt) {
    scope.adopt(connection);
    const until = scope.now + ANSWER_WAIT + 2 * rtt;
    scope.command({ kind: 'inspect', connection });
    for (let event = yield* nextEvent(scope, until); event; event = yield* nextEvent(scope, until)) {
        const silent = event.kind === 'acked' || (event.kind === 'inspected' && event.info.bytesReceived === 0);
        if (!silent)
            return false;
    }
    return true;
}
/**
 * Concludes a reverse black hole where smaller announced segments bring the answer that full ones do not. What a server needs for
 * an answer is measured beside each size: small controls, asked last, tell when all before them had their turn. A server that
 * answers no control meanwhile serves one client at a time: it is asked one size at a time from then on.
 */
function* findReverseHole(scope, book, question, port, rtt, largest) {
    const { family } = question.to;
    const trials = { failedSends: 1, passedSends: 0, lossy: false };
    const wait = Math.max(LEAST_WAIT * 2, 3 * rtt);
    let sure = 0;
    let slowest = 0;
    let alone = false;
    const until = scope.now + MOST_SEARCH;
    /** One request whose answer comes in packets of at most `size` bytes; `asked` once it is sent, or can't be. */
    function* ask(own, size, giveUpAt, asked) {
        const stream = { protocol: speaks(question, port), serverName: question.serverName, bytes: REQUEST_BYTES };
        const handshake = yield* connect(own, book, question, {
            port,
            stream,
            maxSeg: size - engine_probes/* TCP_HEADERS */.JW[family],
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
            if (event?.kind === 'data')
                outcome = 'passed';
            else if (event && event.kind !== 'acked')
                outcome = 'unknown';
            else if (!event && until !== null && until <= own.now)
                outcome = 'failed';
            else if (!event)
                yield { until, mail: true, ready: () => giveUpAt() !== until };
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
        concludeHole(book, limits, trials);
        return;
    }
    book.conclusions.inconclusive.push(`Port ${port} acknowledged the request and no answer came, in packets of ${sure} bytes neither: what holds it can not be told.`);
}
function concludeHole(book, { passes, fails, confirmed }, trials) {
    const { failedSends, passedSends } = trials;
    if (passes === null || fails === null)
        return;
    if (confirmed) {
        book.conclusions.hole ??= { direction: 'reverse', passes, fails, failedSends, passedSends, afterHop: null };
        return;
    }
    book.conclusions.inconclusive.push(`Answers in packets of ${passes} bytes came, larger ones not in time: whether their size is what holds them can not be told.`);
}

;// CONCATENATED MODULE: ./build/js/engine/investigate.js














/** Ports whose servers answer a ClientHello or a request at once, so that their silence means something. */
const ANSWERING_PORTS = new Set([80, 443, 465, 636, 853, 993, 995, 5061, 5671, 6443, 8000, 8080, 8443, 8883, 9443]);
/** Connections that a healthy target sees of one run, at most. */
const MOST_CONNECTIONS = 16;
/** Datagrams do not wait longer than this for a TCP port to answer first. */
const TCP_FIRST = 600;
/** A port is silent where the host answers otherwise and two tries of a handshake stayed unanswered, milliseconds. */
const SILENT_PORT = 600;
/** One target's measuring, driven by events and times: see tasks.ts. */
class Investigation {
    book;
    plan;
    #tasks;
    constructor(question, route, nextId) {
        this.book = new Notebook(question.to.family, route);
        this.plan = (0,plan/* planFor */.u)(question);
        this.#tasks = new Tasks(nextId);
        this.#tasks.start((scope) => this.#measure(scope, question));
    }
    handle(event) {
        this.#tasks.handle(event);
    }
    poll(now) {
        return this.#tasks.poll(now);
    }
    /** Ends it where it stands; the notebook keeps what was measured. */
    cancel() {
        this.#tasks.cancel();
    }
    *#measure(scope, question) {
        const { book, plan } = this;
        const controls = plan.tcpPorts.map((port) => scope.spawn((own) => openControl(own, book, question, port)));
        const trace = this.#search(scope, question, plan.trace);
        const service = scope.spawn((own) => askService(own, book, question, plan.service));
        const mtu = scope.spawn((own) => this.#pathMtu(own, question, controls));
        const hops = scope.spawn((own) => this.#hopCount(own, question, controls, trace));
        // A port that stays silent is not waited for once another, or the trace, showed that the host answers.
        const start = scope.now;
        const answered = () => book.targetRtt() !== null;
        yield* when(scope, () => controls.every(({ done }) => done) || answered(), null);
        const patience = Math.max(connected(controls) ? LEAST_WAIT : SILENT_PORT, 3 * (book.targetRtt() ?? 0));
        yield* when(scope, () => controls.every(({ done }) => done), start + patience);
        yield* when(scope, () => mtu.done || connected(controls) === null, null);
        // Where TCP itself traces, its port answers as the target does: a handshake that stays out was lost.
        if (plan.trace.service !== 'tcp')
            for (const control of controls)
                control.cancel();
        yield* join(scope, [...controls, service, mtu, hops]);
        // TCP told of somebody nearer: what lies behind, datagrams tell.
        if (hops.result === 'proxied' && book.conclusions.pmtu?.method === 'tcp-ack' && !book.conclusions.hole) {
            book.conclusions.pmtu = null;
            book.conclusions.pmtuLimit = null;
            yield* findPathMtu(scope, book, question, null, plan.sizes);
            yield* this.#locate(scope, question, null);
        }
    }
    #search(scope, question, ask) {
        let search;
        scope.spawn((own) => {
            search = new HopSearch(own, this.book, question, ask);
            return search.run();
        });
        if (!search)
            throw new Error('a task did not begin');
        return search;
    }
    *#pathMtu(scope, question, controls) {
        const { book, plan } = this;
        const settled = () => connected(controls) !== null || controls.every(({ done }) => done);
        yield* when(scope, settled, scope.now + TCP_FIRST);
        if (!settled()) {
            // No port answers yet: datagrams may tell all there is to know meanwhile.
            const byDatagrams = scope.spawn((own) => findPathMtu(own, book, question, null, plan.sizes));
            yield* when(scope, () => byDatagrams.done || connected(controls) !== null, null);
            byDatagrams.cancel();
            yield* when(scope, settled, null);
            if (book.conclusions.hole || !connected(controls))
                return yield* this.#locate(scope, question, null);
        }
        const open = connected(controls);
        const control = open && (yield* fillControl(scope, book, question, open.port, open.handshake));
        const early = control && vanished(control.segment)
            ? scope.spawn((own) => locateHole(own, book, question, localMtu(book)))
            : null;
        const reverse = scope.spawn((own) => checkAnswer(own, book, question, control));
        yield* findPathMtu(scope, book, question, control, plan.sizes);
        yield* this.#locate(scope, question, early);
        yield* join(scope, [reverse]);
    }
    /** Whether TCP ends two hops or more before other probes do. */
    *#tcpNearer(scope, question, controls, search) {
        const { book, plan } = this;
        if (search.target === null)
            return false;
        if (plan.trace.service === 'tcp')
            return yield* udpExpiresBehind(scope, book, question, search.target);
        yield* when(scope, () => connected(controls) !== null || search.done, null);
        const tcp = connected(controls);
        return tcp !== null && (yield* tcpAnswersBefore(scope, book, question, tcp.port, search.target));
    }
    /** Where a forward black hole is. `early`: the answer for full-size packets, asked as soon as one vanished. */
    *#locate(scope, question, early) {
        const { book } = this;
        const { hole } = book.conclusions;
        // A router that says too big of a full-size packet stands elsewhere than the one that says nothing.
        const usable = hole?.direction === 'forward' && book.tooBig.length === 0 ? early : null;
        if (!usable)
            early?.cancel();
        if (hole?.direction !== 'forward')
            return;
        const located = usable ?? scope.spawn((own) => locateHole(own, book, question, hole.fails));
        yield* join(scope, [located]);
        hole.afterHop = located.result ?? null;
    }
    /** Concludes hop counts there and back. `proxied`: TCP is answered from nearer than other probes find the target. */
    *#hopCount(scope, question, controls, trace) {
        const { book, plan } = this;
        let search = trace;
        const answered = () => handshakes(book);
        yield* when(scope, () => trace.target !== null || trace.done || (trace.stuck && answered()), null);
        if (trace.target === null && plan.trace.service !== 'tcp' && plan.tcpPorts.length > 0) {
            yield* when(scope, () => answered() || controls.every(({ done }) => done), null);
            const port = answeringPort(book, plan.tcpPorts);
            if (port !== null && trace.target === null)
                search = this.#search(scope, question, { service: 'tcp', port });
        }
        yield* when(scope, () => search.target !== null || search.done, null);
        const guard = search === trace ? scope.spawn((own) => this.#tcpNearer(own, question, controls, search)) : null;
        yield* when(scope, () => search.done && guard?.done !== false, null);
        const proxied = guard?.result ? 'proxied' : null;
        const tcp = connected(controls);
        if (tcp && plan.trace.service !== 'tcp' && search === trace) {
            // A small MSS may have been made so on the way, and TCP that answers in half the time of UDP comes from nearer: SYNs tell.
            const small = smallMss(tcp.handshake.info, localMtu(book), question.to.family);
            if (proxied || small || tcpSooner(book, plan.trace.service, tcp.handshake.rttMs)) {
                const check = this.#search(scope, question, { service: 'tcp', port: tcp.port });
                yield* when(scope, () => check.done, null);
            }
        }
        if (search.target === null)
            return proxied;
        const count = { hops: search.target, method: book.icmpErrors > 0 ? 'reply' : 'ttl-scan' };
        book.conclusions.hopCount = count;
        const control = connected(controls);
        if (!control)
            return proxied;
        const { rttMs } = control.handshake;
        const tasks = [];
        if (search.lostAtTarget)
            tasks.push(scope.spawn((own) => sampleHandshakes(own, book, question, control.port, rttMs)));
        let flowHops = null;
        if (count.method === 'ttl-scan') {
            flowHops = scope.spawn((own) => hopsOfFlow(own, book, question, control.port, rttMs, count.hops));
            tasks.push(flowHops);
        }
        const spare = MOST_CONNECTIONS -
            1 -
            book.observations.filter((probe) => probe.service === 'tcp' && reaches(book, probe)).length;
        if (question.to.family === 4 && !replyTtlKnown(book)) {
            tasks.push(scope.spawn((own) => findReturnTtl(own, book, question, control.port, rttMs, count.hops, spare)));
        }
        yield* join(scope, tasks);
        const flow = flowHops?.result ?? null;
        if (flow !== null && flow < count.hops)
            book.conclusions.hopCount = { hops: flow, method: 'ttl-scan' };
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
function handshakes(book) {
    return book.observations.some(({ service, reply }) => service === 'tcp' && reply?.kind === 'answer' && !reply.closed);
}
/** The port that answered a handshake, an open one before a closed one; null: none. */
function answeringPort(book, ports) {
    const answers = (closed) => (port) => book.observations.some((o) => o.service === 'tcp' && o.port === port && o.reply?.kind === 'answer' && o.reply.closed === closed);
    return ports.find(answers(false)) ?? ports.find(answers(true)) ?? null;
}
/** Whether a probe came to the target, answered or not, as far as can be told. */
function reaches(book, probe) {
    return probe.ttl === null || book.arrived(probe);
}
function replyTtlKnown(book) {
    return book.observations.some((observation) => {
        const { reply } = observation;
        if (!book.arrived(observation))
            return false;
        return (reply?.kind === 'icmp' ? reply.icmp.replyTtl : reply?.kind === 'answer' ? reply.replyTtl : null) !== null;
    });
}
/** Rule 4: whether the server's own large packets arrive. */
function* checkAnswer(scope, book, question, control) {
    if (!control || !ANSWERING_PORTS.has(control.port))
        return;
    const { handshake, segment, port } = control;
    if (vanished(segment) || segment.outcome === 'unknown' || segment.received > 0)
        return;
    if (!(yield* answerStalls(scope, handshake.id, handshake.rttMs)))
        return;
    // A server that serves one client at a time must be free for the next.
    scope.command({ kind: 'close', id: handshake.id });
    yield* findReverseHole(scope, book, question, port, handshake.rttMs, localMtu(book));
}


/***/ }),

/***/ 4066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ TRACEPATH),
/* harmony export */   u: () => (/* binding */ planFor)
/* harmony export */ });
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3150);
/** How each protocol of the inputs is asked: one row of probes for each. */

/** iputils tracepath's probes. */
const TRACEPATH = { service: 'udp', port: _probes_js__WEBPACK_IMPORTED_MODULE_0__/* .TRACEPATH_PORT */ .zZ };
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
            const named = { service: (0,_probes_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOfUdpPort */ .bk)(port), port };
            // A DNS query has no exact size; the port where nobody listens has.
            return { trace: named, tcpPorts: [], sizes: named.service === 'dns' ? TRACEPATH : named, service: named };
        }
        default:
            return protocol;
    }
}


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ FLOWS),
/* harmony export */   BS: () => (/* binding */ OWN_FLOWS),
/* harmony export */   I9: () => (/* binding */ TIMESTAMPS),
/* harmony export */   JW: () => (/* binding */ TCP_HEADERS),
/* harmony export */   JY: () => (/* binding */ smallSize),
/* harmony export */   Nx: () => (/* binding */ sendProbe),
/* harmony export */   bk: () => (/* binding */ serviceOfUdpPort),
/* harmony export */   nZ: () => (/* binding */ LEAST_MTU),
/* harmony export */   zZ: () => (/* binding */ TRACEPATH_PORT)
/* harmony export */ });
/* unused harmony export DATAGRAM_HEADERS */
/** iputils tracepath's base port: where nobody listens. */
const TRACEPATH_PORT = 44444;
/** IP and UDP (or ICMP echo) headers, bytes. */
const DATAGRAM_HEADERS = { 4: 28, 6: 48 };
/** IP and TCP headers without options, bytes. */
const TCP_HEADERS = { 4: 40, 6: 60 };
/** The TCP timestamp option with its padding (RFC 7323 appendix A), bytes. */
const TIMESTAMPS = 12;
/** The smallest MTU a link may have: RFC 791 and RFC 8200. */
const LEAST_MTU = { 4: 68, 6: 1280 };
/** Small payload for each service: QUIC servers ignore less than 1200 bytes (RFC 9000 section 14.1). */
const PAYLOAD = { udp: 36, icmp: 36, dns: 17, quic: 1200 };
/** Bytes of the IP packet of a small probe. */
function smallSize(service, family) {
    return service === 'tcp' ? TCP_HEADERS[family] + 20 : DATAGRAM_HEADERS[family] + PAYLOAD[service];
}
/** A UDP port's service by its number: those two can be asked a harmless question that their servers answer. */
function serviceOfUdpPort(port) {
    return port === 53 ? 'dns' : port === 443 ? 'quic' : 'udp';
}
/** Flow numbers from a question's first one on: each purpose has source ports of its own. */
const FLOWS = { hops: 0, sizes: 1, narrowing: 20, locating: 21, service: 22, control: 23, own: 24 };
/** Flows from `FLOWS.own` on, each for one probe. */
const OWN_FLOWS = 76;
/** Sends a probe of `ask` and writes it down. */
function sendProbe(scope, book, question, ask, shape) {
    const { to } = question;
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
            flow: question.flow + shape.flow,
        });
    return book.sent({ id, service: ask.service, port: ask.port, ttl, size, purpose, sentAt: scope.now });
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
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8073);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _error_queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3986);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8588);
/* harmony import */ var _loop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2809);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1322);
/* harmony import */ var _wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1228);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _message_js__WEBPACK_IMPORTED_MODULE_5__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _message_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/**
 * One socket of one flow to one destination: sends datagram probes and tells what came of each. Unconnected, so that an ICMP
 * error reaches it even where a NAT left its quoted source address changed; facts from ip(7), ipv6(7), timestamping.rst.
 */










/** Room for a burst of full-size answers; the kernel doubles it and caps it at net.core.rmem_max. */
const RECEIVE_BUFFER = 1 << 20;
const DATAGRAMS_AT_ONCE = 256;
/** A pending ICMP error makes a send fail once; that many tries outlast those that arrive in between. */
const SEND_TRIES = 3;
/** Waits before trying again where the machine is out of buffers, milliseconds. */
const BUSY_WAITS = [1, 2, 4, 8, 16];
const BUSY = new Set([node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EAGAIN, node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENOBUFS]);
const STAMPS = _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_TX_SOFTWARE */ .dp |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_RX_SOFTWARE */ .ZW |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_SOFTWARE */ .uS |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_OPT_ID */ .yJ |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_OPT_TSONLY */ .cF;
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
    /** Takes over `fd`, as `protocol.open` made it. */
    constructor(context, protocol, to, flow, fd) {
        this.#context = context;
        this.#protocol = protocol;
        this.#to = to;
        this.#address = canonical(to.address);
        this.#flow = flow;
        this.#fd = fd;
        const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_6__.IP[to.family];
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, ip.level, ip.mtuDiscover, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .PMTUDISC_PROBE */ .bd);
        if (ip.dontFrag !== null)
            (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, ip.level, ip.dontFrag, 1);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, ip.level, ip.recvErr, 1);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, ip.level, ip.recvErrRfc4884, 1); // from Linux 5.9 on; before, labels are not seen
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, ip.level, ip.receiveTtl, 1);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SO_RCVBUF */ .gn, RECEIVE_BUFFER);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SO_TIMESTAMPING */ .Wq, STAMPS);
        context.loop.add(fd, _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp, (events) => this.#onReady(events));
    }
    /** Nothing waits for an answer here. */
    get idle() {
        return this.#sent.size === 0;
    }
    send(probe) {
        const name = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .socketAddressOf */ .R)(this.#to, probe.port);
        if (name === null) {
            this.#refuse(probe.id, node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EINVAL, null);
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
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.closeFd)(this.#fd);
    }
    #trySend(sent, name, busyTries) {
        let result = 0;
        for (let tries = 0; tries < SEND_TRIES; tries++) {
            const mtuHere = this.#drain();
            if (tries > 0 && result === -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EMSGSIZE && mtuHere !== null) {
                this.#refuse(sent.probe.id, node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EMSGSIZE, mtuHere);
                return;
            }
            if (sent.answered)
                return; // the machine itself rejected it by ICMP
            result = this.#sendOnce(sent, name);
            if (result >= 0)
                return;
            this.#restartStamps();
            if (BUSY.has(-result))
                break;
        }
        const wait = BUSY.has(-result) ? BUSY_WAITS[busyTries] : undefined;
        if (wait === undefined) {
            this.#refuse(sent.probe.id, -result, null);
            return;
        }
        setTimeout(() => {
            if (this.#sent.has(sent.probe.id))
                this.#trySend(sent, name, busyTries + 1);
        }, wait);
    }
    #sendOnce(sent, name) {
        const { probe, key } = sent;
        const { level, sendTtl } = _socket_options_js__WEBPACK_IMPORTED_MODULE_6__.IP[this.#to.family];
        const length = this.#protocol.payloadSize(probe);
        if (length > 0xffff)
            return -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EMSGSIZE;
        this.#protocol.encode((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .compose */ .Zz)(length), probe, key, this.#context.secrets);
        sent.stamp = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.realtime)();
        sent.sentAt = this.#context.now();
        const result = (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .sendTo */ .uh)(this.#fd, name, length, probe.ttl === null ? null : { level, type: sendTtl, value: probe.ttl });
        if (result >= 0)
            this.#awaitingStamp.set(this.#nextStampKey++, sent);
        return result;
    }
    /** A failed send may or may not have used up a key, by kernel version: enabling OPT_ID anew starts them at 0. */
    #restartStamps() {
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SO_TIMESTAMPING */ .Wq, STAMPS & ~_socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOF_TIMESTAMPING_OPT_ID */ .yJ);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_6__/* .SO_TIMESTAMPING */ .Wq, STAMPS);
        this.#awaitingStamp = new Map();
        this.#nextStampKey = 0;
    }
    #refuse(id, errno, mtu) {
        this.forget(id);
        this.#context.emit({ kind: 'local', id, at: this.#context.now(), errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.errnoName)(errno), mtu });
    }
    #onReady(events) {
        if (events & _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLERR */ ._S)
            this.#drain();
        if (events & _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp)
            this.#receive();
    }
    /** Empties the error queue; the local MTU where an entry told one. */
    #drain() {
        let mtuHere = null;
        (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .drainErrorQueue */ .W)(this.#fd, this.#to.family, this.#protocol.unquotedHeader, (entry) => {
            if (entry.kind === 'icmp')
                this.#onIcmp(entry);
            else if (entry.kind === 'stamp')
                this.#onStamp(entry.key, entry.stamp);
            else
                mtuHere = entry.mtu;
        });
        return mtuHere;
    }
    #onStamp(key, stamp) {
        const sent = this.#awaitingStamp.get(key);
        this.#awaitingStamp.delete(key);
        if (sent !== undefined && stamp >= sent.stamp)
            sent.stamp = stamp;
    }
    #onIcmp({ icmp, to, quote, stamp }) {
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
        sent.answered = true;
        this.#context.emit({ kind: 'icmp', id: sent.probe.id, at, rttMs: this.#rtt(sent, at, stamp), icmp });
    }
    /** Probes that an ICMP error about a packet to `name` may mean: unanswered ones to its port, or the only one there was. */
    #likely(name) {
        const all = name === null ? [] : this.#toPort(name);
        return all.length === 1 ? all : all.filter((sent) => !sent.answered);
    }
    #receive() {
        for (let count = 0; count < DATAGRAMS_AT_ONCE; count++) {
            const received = (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .receiveFrom */ .E2)(this.#fd, 0);
            if (received === -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EAGAIN)
                return;
            if (typeof received === 'number')
                continue; // a pending error, told through the queue
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
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .roundTrip */ .s)({ from: sent.sentAt, to: at, fromStamp: sent.stamp, toStamp: stamp });
    }
    #naming() {
        return { secrets: this.#context.secrets, byKey: this.#byKey };
    }
}
/** An address as the kernel's answers will spell it here: without zone, in RFC 5952's form. */
function canonical(address) {
    const bytes = (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__/* .parseIp */ .r)(address.split('%')[0] ?? '');
    return bytes === null ? address : (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_8__/* .formatIp */ .v)(bytes);
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
    if ((0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIp */ .r)(address)?.length !== (to.family === 4 ? 4 : 16))
        return null;
    const scopeId = zone === undefined ? 0 : /^\d+$/.test(zone) ? Number(zone) : (0,_interfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaceIndex */ .kp)(zone);
    return scopeId === null ? null : (0,_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeSockaddr */ .Cs)({ family: to.family, address, port, scopeId });
}
/** A non-blocking socket bound to the destination's source, if it names one; -errno where the kernel refuses. */
function openSocket(to, type, protocol) {
    const fd = (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.socket)(_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_4__.AF[to.family], type | _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOCK_NONBLOCK */ .qp | _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOCK_CLOEXEC */ .HE, protocol);
    if (fd < 0 || to.source === null)
        return fd;
    const bound = bindSource(fd, to, to.source);
    if (bound >= 0)
        return fd;
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.closeFd)(fd);
    return bound;
}
function bindSource(fd, to, source) {
    const [address = ''] = source.split('%');
    if ((0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIp */ .r)(address) === null)
        return (0,_libc_js__WEBPACK_IMPORTED_MODULE_2__.setOptionBytes)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_3__/* .SO_BINDTODEVICE */ .kh, Buffer.from(`${source}\0`));
    const name = socketAddressOf({ address: source, family: to.family, source: null }, 0);
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
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2809);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1322);
/* harmony import */ var _wire_icmp_extension_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9105);
/* harmony import */ var _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4054);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_message_js__WEBPACK_IMPORTED_MODULE_0__]);
_message_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
/** Reads a socket's error queue (recvmsg(2) MSG_ERRQUEUE, ip(7) IP_RECVERR) into what its entries mean. */




/** A hostile peer can fill the queue as fast as it is read: the rest waits for the next round. */
const ENTRIES_AT_ONCE = 256;
const EMSGSIZE = 90;
/** Takes entries off the queue until it is empty, 256 at most. `transportHeader` is how much of the quote the kernel cut off: 8 for UDP, else 0. */
function drainErrorQueue(fd, family, transportHeader, onEntry) {
    for (let count = 0; count < ENTRIES_AT_ONCE; count++) {
        const received = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .receiveFrom */ .E2)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .MSG_ERRQUEUE */ .$Z);
        if (typeof received === 'number')
            return;
        const entry = interpret(family, transportHeader, received.data, received.name, received.control);
        if (entry !== null)
            onEntry(entry);
    }
}
/** The TTL that a packet arrived with; null: not told. */
function arrivalTtl(family, control) {
    const data = find(control, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[family].level, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[family].ttlMessage);
    const ttl = data !== null && data.length >= 4 ? new DataView(data.buffer, data.byteOffset).getInt32(0, true) : -1;
    return ttl >= 0 && ttl <= 255 ? ttl : null;
}
/** The kernel's software timestamp, on the realtime clock; null: none. */
function arrivalStamp(control) {
    const data = find(control, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__/* .SCM_TIMESTAMPING */ .z);
    return data === null ? null : (0,_wire_socket_error_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeTimestamp */ .pC)(data);
}
function interpret(family, transportHeader, quote, to, control) {
    const data = find(control, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[family].level, _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[family].recvErr);
    const error = data === null ? null : (0,_wire_socket_error_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSocketError */ .Cg)(data);
    if (error === null)
        return null;
    const stamp = arrivalStamp(control);
    switch (error.origin) {
        case _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SO_EE_ORIGIN_TIMESTAMPING */ .Kx:
            return stamp === null ? null : { kind: 'stamp', key: error.data, stamp };
        case _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SO_EE_ORIGIN_LOCAL */ .R_:
            return error.errno === EMSGSIZE ? { kind: 'too-big-here', mtu: error.info } : null;
        case _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SO_EE_ORIGIN_ICMP */ .nC:
        case _wire_socket_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SO_EE_ORIGIN_ICMP6 */ .jG: {
            const icmp = icmpError(family, transportHeader, error, quote, arrivalTtl(family, control));
            return icmp === null ? null : { kind: 'icmp', icmp, to, quote, stamp };
        }
        default:
            return null;
    }
}
function icmpError(family, transportHeader, error, quote, replyTtl) {
    if (error.offender === null)
        return null;
    const { tooBig } = _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[family];
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
        return (0,_wire_icmp_extension_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeMplsLabels */ .wx)(quote.subarray(error.extensionOffset));
    const legacy = _wire_icmp_extension_js__WEBPACK_IMPORTED_MODULE_3__/* .LEGACY_EXTENSION_OFFSET */ .KX - _socket_options_js__WEBPACK_IMPORTED_MODULE_1__.IP[family].headerSize - transportHeader;
    return (0,_wire_icmp_extension_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeLegacyMplsLabels */ .xD)(quote.subarray(legacy));
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
/* harmony export */   kp: () => (/* binding */ interfaceIndex)
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
/** /proc/net/dev: two lines of headings, then `name: counters` for each. */
function interfaceNames() {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/net/dev', 'latin1').split('\n').slice(2);
        return lines.flatMap((line) => /^\s*([^\s:]+):/.exec(line)?.[1] ?? []);
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

/***/ 8588:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allocate: () => (/* binding */ allocate),
/* harmony export */   bind: () => (/* binding */ bind),
/* harmony export */   closeFd: () => (/* binding */ closeFd),
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   epollControl: () => (/* binding */ epollControl),
/* harmony export */   epollCreate: () => (/* binding */ epollCreate),
/* harmony export */   epollReady: () => (/* binding */ epollReady),
/* harmony export */   errnoName: () => (/* binding */ errnoName),
/* harmony export */   exitNow: () => (/* binding */ exitNow),
/* harmony export */   getOption: () => (/* binding */ getOption),
/* harmony export */   getOptionBytes: () => (/* binding */ getOptionBytes),
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
    clockGettime: libc.func('int clock_gettime(int, void *)'),
};
/** A call's result, or minus the errno where it failed. */
function checked(result) {
    return result < 0 ? -koffi.errno() : result;
}
/** sys/resource.h; alike on x64 and arm64. */
const RLIMIT_NOFILE = 7;
/** Descriptors left to the rest of the program, which reads its own files while packets fly. */
const SPARE_DESCRIPTORS = 16;
const highestSocket = descriptorLimit() - SPARE_DESCRIPTORS;
/** struct rlimit: rlim_cur, rlim_max, 64 bits each. */
function descriptorLimit() {
    const limits = new BigUint64Array(2);
    const known = functions.getrlimit(RLIMIT_NOFILE, new Uint8Array(limits.buffer)) === 0;
    return known ? Number(limits[0]) : Number.POSITIVE_INFINITY;
}
// Each of these answers what its C namesake does, and -errno on failure.
function socket(domain, type, protocol) {
    const fd = checked(functions.socket(domain, type, protocol));
    if (fd < highestSocket)
        return fd;
    functions.close(fd);
    return -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EMFILE;
}
const bind = (fd, name) => checked(functions.bind(fd, name, name.length));
const connect = (fd, name) => checked(functions.connect(fd, name, name.length));
const send = (fd, data, flags) => checked(functions.send(fd, data, data.length, flags));
/** `length` bytes at most; `into` null with MSG_TRUNC drops them (tcp(7)). */
const receive = (fd, into, length, flags) => checked(functions.recv(fd, into, length, flags));
const sendMessage = (fd, msghdr, flags) => checked(functions.sendmsg(fd, msghdr, flags));
const receiveMessage = (fd, msghdr, flags) => checked(functions.recvmsg(fd, msghdr, flags));
const closeFd = (fd) => checked(functions.close(fd));
const ioctl = (fd, request, argument) => checked(functions.ioctl(fd, request, argument));
const epollCreate = (flags) => checked(functions.epollCreate(flags));
const epollControl = (epoll, operation, fd, event) => checked(functions.epollControl(epoll, operation, fd, event));
/** Never waits. `events` is the address of room for `count` struct epoll_event. */
const epollReady = (epoll, events, count) => checked(functions.epollWait(epoll, events, count, 0));
const number32 = new Int32Array(1);
const numberBytes = new Uint8Array(number32.buffer);
const lengthOf = new Uint32Array(1);
const lengthBytes = new Uint8Array(lengthOf.buffer);
/** Sets an option whose value is an `int`. */
function setOption(fd, level, name, value) {
    number32[0] = value;
    return checked(functions.setsockopt(fd, level, name, numberBytes, 4));
}
/** Sets an option whose value is text or a struct. */
const setOptionBytes = (fd, level, name, value) => checked(functions.setsockopt(fd, level, name, value, value.length));
/** An option whose value is an `int` that is never negative; -errno on failure. */
function getOption(fd, level, name) {
    lengthOf[0] = 4;
    const result = checked(functions.getsockopt(fd, level, name, numberBytes, lengthBytes));
    return result < 0 ? result : (number32[0] ?? 0);
}
/** Fills `into` with an option's value: its length, or -errno. */
function getOptionBytes(fd, level, name, into) {
    lengthOf[0] = into.length;
    const result = checked(functions.getsockopt(fd, level, name, into, lengthBytes));
    return result < 0 ? result : Math.min(lengthOf[0] ?? 0, into.length);
}
/** Fills `into` with the socket's own address: its length, or -errno. */
function getSocketName(fd, into) {
    lengthOf[0] = into.length;
    const result = checked(functions.getsockname(fd, into, lengthBytes));
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
    return {
        start: () => handle.start({ readable: true }, callback),
        stop: () => handle.stop(),
        close: () => handle.close(),
    };
}
const names = new Map(Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno).map(([name, value]) => [value, name]));
names.set(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EAGAIN, 'EAGAIN'); // EWOULDBLOCK and EOPNOTSUPP share numbers with others: the usual names
names.set(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENOTSUP, 'EOPNOTSUPP');
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
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8588);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_libc_js__WEBPACK_IMPORTED_MODULE_1__]);
_libc_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
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
const EPOLL_EVENT = node_process__WEBPACK_IMPORTED_MODULE_0__.arch === 'x64' ? { size: 12, data: 4 } : { size: 16, data: 8 };
const BATCH = 256;
class Loop {
    #epoll;
    #events = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.allocate)(EPOLL_EVENT.size * BATCH);
    #registered = new Map();
    /** A token outlives no socket, unlike a descriptor's number: late events of a closed one reach nobody. */
    #byToken = new Map();
    #watch;
    #nextToken = 1;
    #onWake = () => { };
    constructor() {
        this.#epoll = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.epollCreate)(EPOLL_CLOEXEC);
        if (this.#epoll < 0)
            throw new Error(`epoll is not to be had on this machine: ${(0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.errnoName)(-this.#epoll)}`);
        this.#watch = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.watchReadable)(this.#epoll, () => this.wake());
    }
    add(fd, interest, onReady) {
        const token = this.#nextToken++;
        this.#registered.set(fd, { token, onReady });
        this.#byToken.set(token, onReady);
        this.#control(EPOLL_CTL_ADD, fd, interest, token);
    }
    modify(fd, interest) {
        const token = this.#registered.get(fd)?.token;
        if (token !== undefined)
            this.#control(EPOLL_CTL_MOD, fd, interest, token);
    }
    /** Before the descriptor is closed. */
    remove(fd) {
        const token = this.#registered.get(fd)?.token;
        if (token === undefined)
            return;
        this.#registered.delete(fd);
        this.#byToken.delete(token);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.epollControl)(this.#epoll, EPOLL_CTL_DEL, fd, null);
    }
    /** Calls the handlers of all sockets that are ready now. */
    dispatch() {
        const count = (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.epollReady)(this.#epoll, this.#events.address, BATCH);
        const ready = Array.from({ length: Math.max(count, 0) }, (_, index) => ({
            events: this.#events.view.getUint32(index * EPOLL_EVENT.size, true),
            token: this.#events.view.getUint32(index * EPOLL_EVENT.size + EPOLL_EVENT.data, true),
        }));
        for (const { events, token } of ready)
            this.#byToken.get(token)?.(events);
    }
    /** Resolves when a socket is ready, after `milliseconds` (null: never), or on `wake`. */
    async ready(milliseconds) {
        const { promise, resolve } = Promise.withResolvers();
        const timer = milliseconds === null ? null : setTimeout(resolve, milliseconds);
        this.#onWake = resolve;
        this.#watch.start();
        await promise;
        this.#watch.stop();
        this.#onWake = () => { };
        if (timer !== null)
            clearTimeout(timer);
    }
    wake() {
        this.#onWake();
    }
    close() {
        this.#watch.close();
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.closeFd)(this.#epoll);
    }
    #control(operation, fd, interest, token) {
        const event = new Uint8Array(EPOLL_EVENT.size);
        const view = new DataView(event.buffer);
        view.setUint32(0, interest, true);
        view.setUint32(EPOLL_EVENT.data, token, true);
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_1__.epollControl)(this.#epoll, operation, fd, event);
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
    const bytes = (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIp */ .r)(address);
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
    const answer = known.get(key) ?? ask();
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
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1322);
/* harmony import */ var _wire_ip_address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1228);
/* harmony import */ var _wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5207);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_2__, _interfaces_js__WEBPACK_IMPORTED_MODULE_3__, _libc_js__WEBPACK_IMPORTED_MODULE_4__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_2__, _interfaces_js__WEBPACK_IMPORTED_MODULE_3__, _libc_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** What the kernel knows of the way to a destination, asked without sending a packet: a connected UDP socket (ip(7) IP_MTU). */








/** connect(2) of a UDP socket looks a route up for any port but needs one: discard's. */
const ANY_PORT = 9;
function lookUpRoute(to) {
    const name = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .socketAddressOf */ .R)(to, ANY_PORT);
    if (name === null)
        return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.EINVAL) };
    const fd = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .openSocket */ .k)(to, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SOCK_DGRAM */ .Ng, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .IPPROTO_UDP */ .mx);
    if (fd < 0)
        return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(-fd) };
    try {
        const connected = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.connect)(fd, name);
        if (connected < 0)
            return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(-connected) };
        const own = new Uint8Array(128);
        const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.getSocketName)(fd, own);
        const source = length < 0 ? null : (0,_wire_sockaddr_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeSockaddr */ .EJ)(own.subarray(0, length));
        if (source === null)
            return { errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.errnoName)(length < 0 ? -length : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.EAFNOSUPPORT) };
        const facts = interfaceFacts(source.address, to);
        const told = (0,_libc_js__WEBPACK_IMPORTED_MODULE_4__.getOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__.IP[to.family].level, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__.IP[to.family].mtu);
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
    const own = Object.entries((0,node_os__WEBPACK_IMPORTED_MODULE_1__.networkInterfaces)()).flatMap(([name, addresses = []]) => addresses.map(({ address, netmask }) => ({ name, address, netmask })));
    const [destination = '', zone] = to.address.split('%');
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
function sameSubnet(left, right, netmask) {
    const [a, b, mask] = [(0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_7__/* .parseIp */ .r)(left), (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_7__/* .parseIp */ .r)(right), (0,_wire_ip_address_js__WEBPACK_IMPORTED_MODULE_7__/* .parseIp */ .r)(netmask)];
    if (a === null || b === null || mask === null || a.length !== b.length)
        return false;
    return mask.every((bits, index) => ((a[index] ?? 0) & bits) === ((b[index] ?? 0) & bits));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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
/* harmony import */ var _ping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2528);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1355);
/* harmony import */ var _tcp_socket_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2651);
/* harmony import */ var _udp_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(477);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_datagram_socket_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _ping_js__WEBPACK_IMPORTED_MODULE_5__, _route_js__WEBPACK_IMPORTED_MODULE_6__, _tcp_socket_js__WEBPACK_IMPORTED_MODULE_7__, _udp_js__WEBPACK_IMPORTED_MODULE_8__]);
([_datagram_socket_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__, _ping_js__WEBPACK_IMPORTED_MODULE_5__, _route_js__WEBPACK_IMPORTED_MODULE_6__, _tcp_socket_js__WEBPACK_IMPORTED_MODULE_7__, _udp_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** The network of port.ts over this machine's own sockets, without privilege. */









const DATAGRAM_PROTOCOLS = { udp: _udp_js__WEBPACK_IMPORTED_MODULE_8__/* .udp */ .I, echo: _ping_js__WEBPACK_IMPORTED_MODULE_5__/* .ping */ .h };
const NO_DESCRIPTORS = new Set([-node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.EMFILE, -node_os__WEBPACK_IMPORTED_MODULE_1__.constants.errno.ENFILE]);
/**
 * Opens the network: nothing is sent yet.
 *
 * @throws Error where the machine lacks epoll; what it lacks otherwise comes as `local` events
 */
function openNetwork() {
    return new SocketNetwork();
}
class SocketNetwork {
    loop = new _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .Loop */ .FZ();
    secrets = { word: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(1, 2 ** 32), quicSourceId: new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8)) };
    /** By destination, source and flow. */
    #flows = new Map();
    #datagrams = new Map();
    #connections = new Map();
    /** The connection that each transmit went over. */
    #transmits = new Map();
    #events = [];
    #woken = false;
    #closed = false;
    now() {
        return performance.now();
    }
    route = _route_js__WEBPACK_IMPORTED_MODULE_6__/* .lookUpRoute */ .E;
    execute(command) {
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
        this.loop.dispatch();
        while (this.#events.length === 0 && !this.#woken && !this.#closed) {
            const left = until === null ? null : until - this.now();
            if (left !== null && left <= 0)
                break;
            await this.loop.ready(left);
            if (!this.#closed)
                this.loop.dispatch();
        }
        this.#woken = false;
        const events = this.#events;
        this.#events = [];
        return events;
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
        return fd < 0 ? fd : new _datagram_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .DatagramSocket */ .l(this, kind, to, flow, fd);
    }
    #connect(probe) {
        const connection = this.#sparing(() => _tcp_socket_js__WEBPACK_IMPORTED_MODULE_7__/* .TcpSocket */ .t.open(this, probe));
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
        this.emit({ kind: 'local', id, at: this.now(), errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.errnoName)(-result), mtu: null });
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
        ...(padding === null ? [] : [extension(EXTENSION.padding, new Uint8Array(padding + cut - EXTENSION_HEADER))]),
    ];
    const body = [
        ...word(0x0303),
        ...random,
        ...block(1, sessionId.subarray(cut)),
        ...words(CIPHER_SUITES, 2),
        ...[1, 0], // no compression
        ...block(2, extensions.flat()),
    ];
    return Uint8Array.from([1, ...block(3, body)]);
}
function extension(type, data) {
    return [...word(type), ...block(2, data)];
}
/** Data behind its length in `width` bytes. */
function block(width, data) {
    const length = Array.from({ length: width }, (_, index) => (data.length >> (8 * (width - 1 - index))) & 0xff);
    return [...length, ...Array.from(data)];
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
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8073);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9405);
/* harmony import */ var _error_queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3986);
/* harmony import */ var _libc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8588);
/* harmony import */ var _loop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _socket_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1322);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5906);
/* harmony import */ var _wire_control_message_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8121);
/* harmony import */ var _wire_tcp_header_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5695);
/* harmony import */ var _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4774);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__]);
([_endpoint_js__WEBPACK_IMPORTED_MODULE_1__, _error_queue_js__WEBPACK_IMPORTED_MODULE_2__, _libc_js__WEBPACK_IMPORTED_MODULE_3__, _loop_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/**
 * One TCP connection as a probe: a handshake at a chosen TTL, then packets of exact sizes and their acknowledgements. Facts
 * from tcp(7), ip(7) and timestamping.rst (SOF_TIMESTAMPING_TX_ACK); what the kernel does with errors is in tcp_v4_err.
 */












const { errno } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
const STAMPS = _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SOF_TIMESTAMPING_TX_ACK */ .HK |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SOF_TIMESTAMPING_RX_SOFTWARE */ .ZW |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SOF_TIMESTAMPING_SOFTWARE */ .uS |
    _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SOF_TIMESTAMPING_OPT_TSONLY */ .cF;
/** A peer that sends more is left waiting by TCP's own flow control. */
const MOST_READ = 1 << 20;
const SYSTEM_DEFAULT_TTL = -1;
/** A handshake that ends so says nothing of this machine: refused, or never answered. */
const NOT_LOCAL = new Set([errno.ECONNREFUSED, errno.ECONNRESET, errno.ETIMEDOUT]);
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
        const fd = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .openSocket */ .k)(probe.to, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SOCK_STREAM */ .wE, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .IPPROTO_TCP */ .af);
        if (fd < 0)
            return fd;
        const socket = new TcpSocket(context, probe, fd);
        const result = configure(fd, probe) || socket.#start(name);
        if (result >= 0)
            return socket;
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.closeFd)(fd);
        return result;
    }
    constructor(context, probe, fd) {
        this.#context = context;
        this.#probe = probe;
        this.#fd = fd;
        this.#stream = probe.stream === null ? new Uint8Array() : (0,_stream_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeStream */ .N)(probe.stream);
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
        const stamp = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.realtime)();
        const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.send)(this.#fd, chunk, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .MSG_DONTWAIT */ .zx | _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .MSG_NOSIGNAL */ .q8);
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
        const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_5__.IP[this.#probe.to.family];
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(this.#fd, ip.level, ip.ttl, ttl ?? SYSTEM_DEFAULT_TTL);
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
        (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.closeFd)(this.#fd);
    }
    #takeLeave() {
        this.#setTtl(null);
        this.#receiveAll();
        if ((this.#info()?.unacked ?? 0) > 0) {
            (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOptionBytes)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SO_LINGER */ .$s, LINGER_NOT);
        }
        else if (this.#probe.stream?.protocol === 'tls' && this.#streamed > 0 && this.#streamed === this.#stream.length) {
            (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.send)(this.#fd, TLS_CLOSE_NOTIFY, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .MSG_DONTWAIT */ .zx | _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .MSG_NOSIGNAL */ .q8);
            this.#receiveAll(); // what a neighbour answered meanwhile
        }
    }
    #start(name) {
        this.#startedAt = this.#context.now();
        this.#startStamp = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.realtime)();
        const result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.connect)(this.#fd, name);
        if (result === -errno.ECONNREFUSED) {
            this.#end(); // a closed port on this very machine
            this.#tellReset(false);
            return 0;
        }
        if (result < 0 && result !== -errno.EINPROGRESS)
            return result;
        this.#context.loop.add(this.#fd, _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp | _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLOUT */ .HU, (events) => this.#onReady(events));
        return 0;
    }
    #onReady(events) {
        // Reading the error queue clears SO_ERROR: it comes first.
        const error = events & (_loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLERR */ ._S | _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLHUP */ .Qw) ? (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.getOption)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SO_ERROR */ .qN) : 0;
        if (events & _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLERR */ ._S)
            this.#drain();
        if (this.#state === 'connecting')
            this.#onHandshake(error);
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
    #onHandshake(error) {
        if (error === errno.ECONNREFUSED) {
            this.#end();
            this.#tellReset(false);
            return;
        }
        const info = this.#info();
        const shaken = error === 0 && (info?.state === _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_7__/* .TCP_ESTABLISHED */ .hC || info?.state === _wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_7__/* .TCP_CLOSE_WAIT */ .JE);
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
        if (!NOT_LOCAL.has(error))
            this.#refuse(this.#probe.id, error);
    }
    #onConnected(info) {
        this.#state = 'established';
        this.#setTtl(null);
        this.#context.loop.modify(this.#fd, _loop_js__WEBPACK_IMPORTED_MODULE_4__/* .EPOLLIN */ .yp);
        const at = this.#context.now();
        // The kernel has measured nothing where the SYN was sent more than once and timestamps are off.
        const rttMs = info.rttMs > 0 ? info.rttMs : at - this.#startedAt;
        this.#context.emit({ kind: 'connected', id: this.#probe.id, at, rttMs, info, replyTtl: this.#replyTtl() });
    }
    #drain() {
        (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .drainErrorQueue */ .W)(this.#fd, this.#probe.to.family, 0, (entry) => {
            if (entry.kind === 'icmp')
                this.#onIcmp(entry);
            else if (entry.kind === 'stamp')
                this.#checkAcked(entry.stamp);
        });
    }
    #onIcmp({ icmp, quote, stamp }) {
        if (this.#state !== 'connecting')
            return;
        this.#end();
        const at = this.#context.now();
        const rttMs = (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .roundTrip */ .s)({ from: this.#startedAt, to: at, fromStamp: this.#startStamp, toStamp: stamp });
        const quotedMss = (0,_wire_tcp_header_js__WEBPACK_IMPORTED_MODULE_9__/* .decodeQuotedMss */ .S)(quote);
        const repeated = rttMs >= SYN_REPEAT ? { repeated: true } : {};
        this.#context.emit({ kind: 'icmp', id: this.#probe.id, at, rttMs, icmp: { ...icmp, quotedMss }, ...repeated });
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
            const rttMs = (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .roundTrip */ .s)({ from: sentAt, to: at, fromStamp: sentStamp, toStamp: stamp });
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
        else if (this.#received >= MOST_READ)
            this.#context.loop.modify(this.#fd, 0);
    }
    /** Reads and drops what has come; what the last recv(2) gave, 0 after a FIN. */
    #receiveAll() {
        let result = 0;
        do {
            result = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.receive)(this.#fd, null, MOST_READ, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .MSG_TRUNC */ .Bl | _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .MSG_DONTWAIT */ .zx);
            if (result > 0)
                this.#received += result;
        } while (result > 0 && this.#received < MOST_READ);
        return result;
    }
    #onReset() {
        if (this.#state !== 'established')
            return;
        this.#end();
        this.#tellReset(true);
    }
    #onClosed() {
        if (this.#state !== 'established')
            return;
        this.#end();
        this.#context.emit({ kind: 'closed', id: this.#probe.id, at: this.#context.now() });
    }
    #tellReset(established) {
        const at = this.#context.now();
        this.#context.emit({ kind: 'reset', id: this.#probe.id, at, rttMs: at - this.#startedAt, established });
    }
    #refuse(id, error) {
        this.#context.emit({ kind: 'local', id, at: this.#context.now(), errno: (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.errnoName)(error), mtu: null });
    }
    /** No more is to be heard of this connection; it stays open for `inspect`. */
    #end() {
        this.#state = 'over';
        this.#context.loop.remove(this.#fd);
    }
    #info() {
        const bytes = new Uint8Array(_wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_7__/* .TCP_INFO_SIZE */ .f);
        const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.getOptionBytes)(this.#fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .IPPROTO_TCP */ .af, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .TCP_INFO */ .Jg, bytes);
        return length < 0 ? null : (0,_wire_tcp_info_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeTcpInfo */ .Qo)(bytes.subarray(0, length));
    }
    /** IPv6 alone: RFC 2292's options of the last packet that came. */
    #replyTtl() {
        const { level, pktOptions } = _socket_options_js__WEBPACK_IMPORTED_MODULE_5__.IP[this.#probe.to.family];
        if (pktOptions === null)
            return null;
        const control = new Uint8Array(256);
        const length = (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.getOptionBytes)(this.#fd, level, pktOptions, control);
        return length < 0 ? null : (0,_error_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivalTtl */ .ex)(6, (0,_wire_control_message_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeControl */ .QP)(control.subarray(0, length)));
    }
}
/** 0, or -errno of an option without which the probe would not be what was asked for. */
function configure(fd, { to, ttl, minTtl, maxSeg }) {
    const ip = _socket_options_js__WEBPACK_IMPORTED_MODULE_5__.IP[to.family];
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, ip.level, ip.recvErr, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, ip.level, ip.recvErrRfc4884, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, ip.level, ip.receiveTtl, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .IPPROTO_TCP */ .af, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .TCP_NODELAY */ .zX, 1);
    (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SOL_SOCKET */ .Rn, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .SO_TIMESTAMPING */ .Wq, STAMPS);
    const wanted = [
        [ip.level, ip.mtuDiscover, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .PMTUDISC_DO */ ._m],
        [ip.level, ip.ttl, ttl],
        [ip.level, ip.minTtl, minTtl],
        [_socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .IPPROTO_TCP */ .af, _socket_options_js__WEBPACK_IMPORTED_MODULE_5__/* .TCP_MAXSEG */ .oW, maxSeg],
    ];
    for (const [level, name, value] of wanted) {
        const result = value === null ? 0 : (0,_libc_js__WEBPACK_IMPORTED_MODULE_3__.setOption)(fd, level, name, value);
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

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseIp),
/* harmony export */   v: () => (/* binding */ formatIp)
/* harmony export */ });
/** IP addresses between their text (RFC 5952 for IPv6) and their bytes in network order. */
/** The 4 or 16 bytes of a numeric address without zone, or null where the text is none. */
function parseIp(text) {
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
/** Text of 4 or 16 bytes; any other length is a RangeError. */
function formatIp(bytes) {
    if (bytes.length === 4)
        return bytes.join('.');
    if (bytes.length === 16)
        return formatIpv6(bytes);
    throw new RangeError(`An IP address has 4 or 16 bytes, not ${bytes.length}`);
}
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return null;
    const valid = parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
    return valid ? Uint8Array.from(parts, Number) : null;
}
function parseIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const groups = halves.map(parseGroups);
    const [head, tail] = groups;
    if (!head || tail === null)
        return null;
    if (tail === undefined)
        return head.length === 16 ? Uint8Array.from(head) : null;
    // '::' stands for at least one group; an IPv4 ending is allowed in the last group only.
    if (head.length + tail.length > 14 || (halves[0] ?? '').includes('.'))
        return null;
    const bytes = new Uint8Array(16);
    bytes.set(head, 0);
    bytes.set(tail, 16 - tail.length);
    return bytes;
}
/** Bytes of colon-separated groups, of which the last may be an IPv4 address. */
function parseGroups(text) {
    if (text === '')
        return [];
    const bytes = [];
    const groups = text.split(':');
    for (const [index, group] of groups.entries()) {
        if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
            const value = Number.parseInt(group, 16);
            bytes.push(value >> 8, value & 0xff);
        }
        else {
            const ipv4 = index === groups.length - 1 ? parseIpv4(group) : null;
            if (ipv4 === null)
                return null;
            bytes.push(...ipv4);
        }
    }
    return bytes.length <= 16 ? bytes : null;
}
function formatIpv6(bytes) {
    const mapped = bytes.subarray(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 0xff));
    if (mapped)
        return `::ffff:${bytes.subarray(12).join('.')}`;
    const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0));
    const zeros = longestZeroRun(groups);
    const hex = (part) => part.map((group) => group.toString(16)).join(':');
    if (zeros.length < 2)
        return hex(groups);
    return `${hex(groups.slice(0, zeros.start))}::${hex(groups.slice(zeros.start + zeros.length))}`;
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    for (const [index, group] of groups.entries()) {
        if (group !== 0)
            start = index + 1;
        else if (index + 1 - start > best.length)
            best = { start, length: index + 1 - start };
    }
    return best;
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
    const ip = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r)(address);
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
        return { family: 4, address: (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v)(bytes.subarray(4, 8)), port: view.getUint16(2, false), scopeId: 0 };
    }
    if (family === AF_INET6 && bytes.length >= SOCKADDR_IN6_SIZE) {
        const address = (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v)(bytes.subarray(8, 24));
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

/***/ 7266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  RO: () => (/* binding */ rowsOf),
  Q8: () => (/* binding */ unmeasured)
});

// EXTERNAL MODULE: ./build/js/report/hops.js
var hops = __webpack_require__(2001);
// EXTERNAL MODULE: ./build/js/report/return-hops.js
var return_hops = __webpack_require__(3724);
;// CONCATENATED MODULE: ./build/js/report/nearby-proxy.js

/** A way back this much longer than the way there, from so near, or than twice the way there, is no way that packets take. */
const NEAR_HOPS = 3;
/** More than the four that systems starting with TTL 60 seem to have. */
const EXCESS_BACK = 5;
/** Hardly any way is longer: such an estimate means a system that starts with TTL 32. */
const LONGEST_BACK = 30;
/** Why a TTL of `hops` can't be what it takes to the target; null: nothing speaks against it. `back`: hops of the way back. */
function tooNear(hops, back, { route }) {
    if (hops === 1 && !route.onLink && route.interface !== 'lo')
        return 'not-on-link';
    const likely = hops <= NEAR_HOPS ? hops + EXCESS_BACK : 2 * hops + EXCESS_BACK - 1;
    return back !== null && back >= likely && back <= LONGEST_BACK ? 'way-back' : null;
}
/** Why hops to the target can't be counted by datagrams, as a sentence; null: nothing speaks against it. */
function ttlRewritten(book) {
    const arrived = book.observations.flatMap((probe) => {
        const { service, ttl, purpose, reply } = probe;
        if (service === 'tcp' || ttl === null || purpose !== 'hop' || !reply || !book.arrived(probe))
            return [];
        const replyTtl = reply.kind === 'icmp' ? reply.icmp.replyTtl : reply.kind === 'answer' ? reply.replyTtl : null;
        return [{ ttl, back: replyTtl === null ? null : (0,return_hops/* returnHops */.r)(replyTtl) }];
    });
    const [nearest] = arrived.sort((a, b) => a.ttl - b.ttl);
    const why = nearest ? tooNear(nearest.ttl, nearest.back, book) : null;
    if (!nearest || why === null)
        return null;
    const because = why === 'not-on-link' ? 'it is not on this network' : `its answers come back over about ${nearest.back} hops`;
    return `Packets with a TTL of ${nearest.ttl} reach the target, though ${because}: TTLs are rewritten on the way, so its hops can not be counted.`;
}
/** Why the hop count is not the target's; null: nothing speaks against it. */
function nearbyProxy(book) {
    const { conclusions, observations } = book;
    const answers = observations.flatMap(({ service, ttl, reply }) => service === 'tcp' && ttl !== null && reply?.kind === 'answer' ? [{ ttl, closed: reply.closed }] : []);
    // Where some connections are accepted, who refuses others only limits them.
    const accepted = answers.filter(({ closed }) => !closed);
    const tcpHops = Math.min(...(accepted.length > 0 ? accepted : answers).map(({ ttl }) => ttl));
    if (!Number.isFinite(tcpHops))
        return null;
    // TCP that expires there as well went another way: parallel paths of unequal length.
    const parallel = observations.some(({ service, ttl, reply }) => service === 'tcp' && ttl !== null && ttl >= tcpHops && reply?.kind === 'icmp' && reply.verdict === 'expired');
    const farther = observations.some(({ service, ttl, reply }) => service !== 'tcp' &&
        ttl !== null &&
        // The target is beyond this router: parallel paths differ by one hop, not by more.
        ttl > tcpHops &&
        reply?.kind === 'icmp' &&
        reply.verdict === 'expired');
    if (farther && !parallel)
        return { tcpHops, reason: 'udp-farther' };
    const told = observations.find(({ service, reply }) => service === 'tcp' && reply?.kind === 'answer' && reply.replyTtl !== null);
    const bound = conclusions.arrivingBelow === null ? null : conclusions.arrivingBelow - 1;
    const arriving = told?.reply?.kind === 'answer' ? told.reply.replyTtl : (conclusions.arrivingTtl?.ttl ?? bound);
    const back = arriving === null ? null : (0,return_hops/* returnHops */.r)(arriving);
    const reason = tooNear(tcpHops, back, book);
    return reason && { tcpHops, reason };
}

// EXTERNAL MODULE: ./build/js/report/tcp-headers.js
var tcp_headers = __webpack_require__(3913);
;// CONCATENATED MODULE: ./build/js/report/target-evidence.js


function evidenceOf(book, asked, arrived, reached, proxy, doubts) {
    const { route, conclusions } = book;
    const verdict = reached ? null : verdictReply(book, asked);
    const refusal = reached ? null : localRefusal(book, asked);
    const asking = [`${askName(asked.trace)}`, ...asked.tcpPorts.map((port) => `tcp:${port}`)];
    const heard = new Set(arrived.map(askName));
    const named = asked.port !== null;
    // A port that accepted before or after is open: who refuses there limits connections.
    const open = new Set(arrived.filter(({ reply }) => reply?.kind === 'answer' && !reply.closed).map(askName));
    const closed = arrived.filter((probe) => named && probe.port === asked.port && !open.has(askName(probe)));
    const largestPassed = book.largestPassed(proxy === null);
    const pings = book.observations.filter(({ service }) => service === 'icmp');
    return {
        interface: route.interface,
        sourceAddress: route.sourceAddress,
        onLink: route.onLink,
        cachedPmtu: route.interfaceMtu !== null && route.routeMtu < route.interfaceMtu ? route.routeMtu : null,
        verdict: verdict && {
            from: verdict.reply.icmp.from,
            ttl: routerTtl(book, verdict.reply.icmp.from) ??
                (verdict.reply.icmp.from === route.sourceAddress ? null : verdict.ttl),
            icmp: (0,hops/* describe */.q0)(book.family, verdict.reply.icmp),
        },
        closed: [...new Set(closed.map(askName))],
        silent: [...new Set(asking)].filter((name) => !heard.has(name)),
        localError: refusal && { errno: refusal.errno, doing: `sending to ${askName(refusal.observation)}` },
        tooBig: book.tooBig.map(({ from, mtu, size }) => ({
            from,
            ttl: routerTtl(book, from),
            mtu,
            size,
            passed: largestPassed !== null && largestPassed > mtu ? largestPassed : null,
        })),
        mss: { sent: conclusions.sentMss, quoted: clampedMss(book) },
        largestPassed,
        pmtuLimit: conclusions.pmtuLimit,
        sizeTrials: conclusions.hole && {
            failedSends: conclusions.hole.failedSends,
            passedSends: conclusions.hole.passedSends,
        },
        proxy,
        loop: conclusions.loop,
        inconclusive: [...conclusions.inconclusive, ...doubts, ...(refusal === null ? refusedProbes(book) : [])],
        pingSockets: pings.length > 0 ? !pings.every(({ reply }) => reply?.kind === 'local') : null,
    };
}
/** Whether a probe asks for what the user wants to reach, not only for sizes by another way. */
function asks({ trace, tcpPorts }, { service }) {
    return service === trace.service || (service === 'tcp' && tcpPorts.length > 0);
}
/** The unreachable from the smallest TTL; a TTL not limited counts last. A filter's is for the traffic that it was given. */
function verdictReply(book, asked) {
    const ends = book.observations.flatMap((observation) => {
        const { ttl, reply } = observation;
        if (reply?.kind !== 'icmp' || book.arrived(observation))
            return [];
        // "Port unreachable" from a router is a firewall's reject.
        const verdict = reply.verdict === 'closed' ? 'prohibited' : reply.verdict;
        const ended = verdict === 'network' || verdict === 'host' || (verdict === 'prohibited' && asks(asked, observation));
        return ended ? [{ ttl, reply: { ...reply, verdict } }] : [];
    });
    return ends.sort((a, b) => (a.ttl ?? 256) - (b.ttl ?? 256))[0] ?? null;
}
/** Refusals that are no verdict: a size that is too large here, a queue that was full for a moment. */
const PASSING = new Set(['EMSGSIZE', 'ENOBUFS', 'EAGAIN']);
/**
 * This machine's own refusal to send, what was asked first; null: it refused nothing. A SYN that a local firewall drops is
 * silent, so that another probe's refusal speaks for it, unless a router was heard of such a SYN.
 */
function localRefusal({ observations }, asked) {
    const refused = observations.flatMap((observation) => {
        const { reply } = observation;
        return reply?.kind === 'local' && !PASSING.has(reply.errno) ? [{ errno: reply.errno, observation }] : [];
    });
    const left = observations.some((probe) => asks(asked, probe) && probe.reply && probe.reply.kind !== 'local');
    return refused.find(({ observation }) => asks(asked, observation)) ?? (left ? null : (refused[0] ?? null));
}
/**
 * The nearest quote of a SYN whose MSS is smaller than was announced. A SYN sent after a too-big message announces less by
 * itself, so that a quote counts only below what any such message explains.
 */
function clampedMss({ conclusions, tooBig, observations, family }) {
    const announced = Math.min(conclusions.sentMss ?? 0, ...tooBig.map(({ mtu }) => mtu - tcp_headers/* TCP_HEADERS */.J[family]));
    const quotes = observations.flatMap(({ ttl, reply }) => {
        const mss = reply?.kind === 'icmp' ? reply.icmp.quotedMss : null;
        return ttl !== null && mss !== null && mss < announced ? [{ ttl, mss }] : [];
    });
    return quotes.sort((a, b) => a.ttl - b.ttl)[0] ?? null;
}
/** What this machine refused though other probes got out, as a sentence: what those would have told is missing. */
function refusedProbes(book) {
    const refused = book.observations.flatMap(({ reply }) => reply?.kind === 'local' && !PASSING.has(reply.errno) ? [reply.errno] : []);
    if (refused.length === 0)
        return [];
    const errnos = [...new Set(refused)].join(', ');
    return [
        `This machine refused to send ${refused.length} of ${book.observations.length} probes (${errnos}): what they would have told is missing.`,
    ];
}
/** The TTL at which a router let a probe expire; null: it never did. */
function routerTtl(book, address) {
    const ttls = book.observations.flatMap(({ ttl, reply }) => ttl !== null && reply?.kind === 'icmp' && reply.verdict === 'expired' && reply.icmp.from === address ? [ttl] : []);
    return ttls.length > 0 ? Math.min(...ttls) : null;
}
function askName({ service, port }) {
    return service === 'icmp' ? 'icmp' : `${service}:${port}`;
}

;// CONCATENATED MODULE: ./build/js/report/assemble.js




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
    mss: { sent: null, quoted: null },
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
        evidence: { ...NO_EVIDENCE, localError },
    };
}
function assemble(book, asked) {
    const { conclusions, route } = book;
    const arrived = book.observations.filter((observation) => book.arrived(observation));
    // What answers only packets of exact size, on another port, is the host: not what the user wants to reach.
    const reached = arrived.some((observation) => asks(asked, observation));
    const proxy = nearbyProxy(book);
    const rewritten = ttlRewritten(book);
    const hopCount = proxy || rewritten ? null : conclusions.hopCount;
    const rowsAsked = rowsOf(book, asked);
    const samples = targetSamples(book, asked, hopCount?.hops ?? null);
    const rtts = samples.flatMap((probe) => (book.arrived(probe) ? ((0,hops/* rttOf */.cP)(probe) ?? []) : [])).sort((a, b) => a - b);
    const hole = conclusions.hole;
    const back = proxy ? null : wayBack(arrived, asked, conclusions);
    const evidence = evidenceOf(book, asked, arrived, reached, proxy, rewritten === null ? [] : [rewritten]);
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
        endReason: endReason(book, asked, reached),
        hopCount: hopCount?.hops ?? null,
        hopCountMethod: hopCount?.method ?? null,
        returnHopCount: back?.hops ?? null,
        returnHopCountMethod: back?.method ?? null,
        rttMs: rtts.length > 0 ? { min: rtts[0], median: middle(rtts), max: rtts.at(-1) } : null,
        loss: { sent: samples.length, received: rtts.length },
        pmtu: { ...(conclusions.pmtu ?? { bytes: null, status: 'unknown', method: null }), localMtu },
        blackHole: hole && { direction: hole.direction, passes: hole.passes, fails: hole.fails, afterHop: hole.afterHop },
        peerMss: conclusions.peerMss,
        icmpVisible: book.icmpErrors > 0,
        hops: (0,hops/* hopRows */.dM)(book, rowsAsked, reached ? null : (verdictReply(book, asked)?.ttl ?? null)),
        evidence: { ...evidence, ...lossEvidence(book, samples) },
    };
}
/** How to read the notebook's hops: where the target is, and whose answers count. */
function rowsOf(book, asked) {
    const proxyTtl = nearbyProxy(book)?.tcpHops ?? null;
    const ttls = book.observations.flatMap((probe) => probe.ttl !== null &&
        probe.purpose === 'hop' &&
        book.arrived(probe) &&
        !(proxyTtl !== null && probe.service === 'tcp')
        ? [probe.ttl]
        : []);
    const counted = proxyTtl !== null ? undefined : book.conclusions.hopCount?.hops;
    const targetTtl = counted ?? (ttls.length > 0 ? Math.min(...ttls) : null);
    return {
        address: asked.address,
        service: targetService(book, asked),
        trace: asked.trace.service,
        targetTtl,
        proxyTtl,
    };
}
/** The service whose answers stand for the target: the trace's own, or TCP where only that answers, or counts loss better. */
function targetService(book, asked) {
    const answers = (service) => counted(book).some((probe) => probe.service === service && book.arrived(probe));
    if (!answers('tcp'))
        return asked.trace.service;
    const own = counted(book).filter(({ service, ttl }) => service === asked.trace.service && (ttl ?? 256) >= (book.conclusions.hopCount?.hops ?? 256));
    const limited = own.some(({ reply }) => reply === null) && own.some(({ reply }) => reply?.kind === 'icmp');
    return !answers(asked.trace.service) || limited ? 'tcp' : asked.trace.service;
}
function counted({ observations }) {
    return observations.filter(({ purpose, withdrawn }) => (purpose === 'hop' || purpose === 'reach') && !withdrawn);
}
/** The probes that were meant for the target itself: those of its service that reach it, or that should have. */
function targetSamples(book, asked, hops) {
    const service = targetService(book, asked);
    const of = counted(book).filter((probe) => probe.service === service && probe.reply?.kind !== 'local');
    // Of the ports asked one may be filtered: that is no loss.
    const ports = new Set(of.filter((probe) => book.arrived(probe)).map(({ port }) => port));
    const asking = ports.size > 0 ? of.filter(({ port }) => ports.has(port)) : of;
    // A router that answers shows that this flow's way is longer: the probe was none of the target's. Where none is heard, no
    // probe that a way of two hops more would have eaten is called lost.
    const sure = hops === null ? Number.POSITIVE_INFINITY : hops + (book.icmpErrors > 0 ? 0 : 2);
    const meant = ({ ttl, reply }) => reply === null && (ttl === null || ttl >= sure);
    return asking.filter((probe) => book.arrived(probe) || meant(probe));
}
/** What `loss` counts, and whether its answers are such as hosts send only so often (RFC 1812 section 4.3.2.8). */
function lossEvidence(book, samples) {
    const answers = samples.filter((probe) => book.arrived(probe));
    return {
        lossService: samples[0]?.service ?? null,
        lossByIcmp: answers.length > 0 && answers.every(({ reply }) => reply?.kind === 'icmp'),
    };
}
function endReason(book, asked, reached) {
    if (asked.cut)
        return asked.cut;
    const atMost = book.observations.some(({ ttl, reply }) => ttl === asked.maxHops && reply?.kind === 'icmp' && reply.verdict === 'expired');
    // It may answer at a TTL beyond those that were to be traced.
    if (reached)
        return atMost ? 'max-hops' : 'reached';
    const verdict = verdictReply(book, asked)?.reply.verdict;
    if (verdict === 'prohibited')
        return 'prohibited';
    if (verdict === 'network' || verdict === 'host')
        return 'unreachable';
    const refusal = localRefusal(book, asked);
    if (refusal)
        return refusal.errno === 'ENETUNREACH' || refusal.errno === 'EHOSTUNREACH' ? 'no-route' : 'refused-locally';
    if (book.conclusions.loop.length > 0)
        return 'loop';
    return atMost ? 'max-hops' : 'silent';
}
function wayBack(arrived, { trace }, conclusions) {
    // The trace's own answers first: others may come from elsewhere.
    const traced = arrived.filter(({ service }) => service === trace.service);
    for (const { reply } of [...traced, ...arrived]) {
        const ttl = reply?.kind === 'icmp' ? reply.icmp.replyTtl : reply?.kind === 'answer' ? reply.replyTtl : null;
        if (ttl !== null)
            return { hops: (0,return_hops/* returnHops */.r)(ttl), method: 'reply-ttl' };
    }
    const arriving = conclusions.arrivingTtl;
    return arriving && { hops: (0,return_hops/* returnHops */.r)(arriving.ttl), method: 'min-ttl' };
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
/* harmony import */ var _icmp_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);
/* harmony import */ var _return_hops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3724);


/** The rows from TTL 1 to the target's, to the verdict's, or else to the last at which anything answered. */
function hopRows(book, asked, verdictTtl) {
    const probes = hopProbes(book, asked);
    const answered = probes.filter((probe) => fromNetwork(book, asked, probe) && !book.arrived(probe));
    const ttls = (answered.length > 0 ? answered : probes).map(({ ttl }) => ttl ?? 0);
    const last = asked.targetTtl ?? verdictTtl ?? Math.max(0, ...ttls);
    return Array.from({ length: last }, (_, i) => hopRow(book, asked, i + 1));
}
/** The row of one TTL. The target's holds all probes that flew past it as well: they reached it. */
function hopRow(book, asked, ttl) {
    const isTarget = ttl === asked.targetTtl;
    const atTtl = hopProbes(book, asked).filter((probe) => (isTarget ? (probe.ttl ?? 0) >= ttl : probe.ttl === ttl));
    const service = isTarget ? asked.service : asked.trace;
    const probes = atTtl.filter((probe) => probe.service === service || (fromNetwork(book, asked, probe) && probe.ttl === ttl));
    const answered = probes.filter((probe) => fromNetwork(book, asked, probe));
    const byAddress = Map.groupBy(answered, ({ reply }) => (reply?.kind === 'icmp' ? reply.icmp.from : asked.address));
    const responders = [...byAddress].map(([from, replies]) => responder(book, from, replies));
    return { ttl, sent: probes.length, received: answered.length, responders };
}
function hopProbes({ observations }, { proxyTtl }) {
    return observations.filter(({ purpose, withdrawn, service, ttl }) => {
        const proxied = proxyTtl !== null && service === 'tcp' && ttl !== null && ttl >= proxyTtl;
        return purpose === 'hop' && !withdrawn && !proxied;
    });
}
/** Whether somebody else answered. What this machine tells itself, as that no neighbour has the address, is no hop. */
function fromNetwork({ route }, { address }, { reply }) {
    return (reply?.kind === 'answer' ||
        (reply?.kind === 'icmp' && (reply.icmp.from !== route.sourceAddress || reply.icmp.from === address)));
}
function responder(book, address, probes) {
    const icmp = probes.map(({ reply }) => reply).find((reply) => reply?.kind === 'icmp')?.icmp ?? null;
    const answer = probes.map(({ reply }) => reply).find((reply) => reply?.kind === 'answer');
    const replyTtl = icmp?.replyTtl ?? (answer?.kind === 'answer' ? answer.replyTtl : null);
    return {
        address,
        hostname: null,
        asn: null,
        rttMs: probes.flatMap((probe) => rttOf(probe) ?? []),
        icmp: icmp && describe(book.family, icmp),
        returnHops: replyTtl === null ? null : (0,_return_hops_js__WEBPACK_IMPORTED_MODULE_1__/* .returnHops */ .r)(replyTtl),
        mtu: book.tooBig.findLast(({ from }) => from === address)?.mtu ?? null,
        mplsLabels: icmp?.mplsLabels ?? [],
    };
}
/** Type, code and their meaning in words. */
function describe(family, { type, code }) {
    return { type, code, meaning: (0,_icmp_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .icmpMeaning */ .b)(family, type, code) };
}
/** To the microsecond, which is what the kernel's stamps and clocks are good for. */
function rttOf({ reply }) {
    return reply && reply.kind !== 'local' && reply.rttMs !== null ? Math.round(reply.rttMs * 1000) / 1000 : null;
}


/***/ }),

/***/ 9058:
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

/***/ 3724:
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

/***/ 3913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ TCP_HEADERS)
/* harmony export */ });
/** What an MSS leaves of an MTU (RFC 9293 section 3.7.1). */
/** IP and TCP headers without options, bytes. */
const TCP_HEADERS = { 4: 40, 6: 60 };


/***/ })

};
