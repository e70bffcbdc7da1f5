export const id = 922;
export const ids = [922];
export const modules = {

/***/ 4922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutAddress),
/* harmony export */   N: () => (/* binding */ unmeasurable),
/* harmony export */   withoutPart: () => (/* binding */ withoutPart)
/* harmony export */ });
/* harmony import */ var _net_network_unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9407);
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7219);
/* harmony import */ var _service_waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1869);



/** The report's fields of a target that has no address yet. */
function withoutAddress({ target, host, protocol, port }) {
    return { target, host, address: null, family: null, protocol, port };
}
/** A target whose measuring failed by what this machine, or this program, could not do: `error` is what was thrown. */
function unmeasurable(facts, error) {
    if (error instanceof _net_network_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkUnavailable */ .j) {
        return (0,_report_build_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(facts, 'refused-locally', { errno: error.errno, doing: `preparing the network (${error.call})` });
    }
    return withoutPart((0,_report_build_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q8)(facts, 'refused-locally'), 'the path', error);
}
/** The result of a target of which measuring `part` threw `error`. */
function withoutPart(result, part, error) {
    const { evidence } = result;
    const failures = [...(evidence.failures ?? []), `${part} (${(0,_service_waiting_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)})`];
    return { ...result, evidence: { ...evidence, failures } };
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
    return bound && !(0,_loss_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .lossSeen */ .fX)(log) ? { kind: 'below', ttl: bound[0] } : null;
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
 * Probes of that size, each with a TTL. Larger ones, sent as soon as a full-size packet vanished, tell the same unless a router says
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


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ usable),
/* harmony export */   YD: () => (/* binding */ echoes),
/* harmony export */   to: () => (/* binding */ explained),
/* harmony export */   uL: () => (/* binding */ blackHole)
/* harmony export */ });
/* harmony import */ var _black_hole_after_hop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9992);
/* harmony import */ var _largest_passed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7466);
/* harmony import */ var _routers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8967);
/* harmony import */ var _size_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6608);
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
    const vanishes = [fails, first].find((size) => (0,_too_big_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFor */ .ZM)(log, size) === null);
    if (vanishes === undefined)
        return null;
    return { direction: 'forward', by: 'segments', passes, fails: vanishes, afterHop: (0,_black_hole_after_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .blackHoleAfterHop */ .Bj)(log, vanishes) };
}
function byDatagrams(log) {
    const bounds = (0,_size_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeBounds */ .b)(log, 'datagrams');
    if (!bounds?.confirmed || explained(log, bounds))
        return null;
    const { passes, fails } = bounds;
    const found = { by: 'datagrams', passes, fails };
    const afterHop = (0,_black_hole_after_hop_js__WEBPACK_IMPORTED_MODULE_2__/* .blackHoleAfterHop */ .Bj)(log, fails);
    if (!echoes(log))
        return { ...found, direction: 'forward', afterHop };
    if (((0,_largest_passed_js__WEBPACK_IMPORTED_MODULE_3__/* .largestPassed */ .x)(log) ?? 0) >= fails)
        return { ...found, direction: 'reverse', afterHop: null };
    const farther = afterHop !== null && (0,_routers_js__WEBPACK_IMPORTED_MODULE_4__/* .routerTtls */ .F)(log).some((ttl) => ttl > afterHop);
    return farther ? { ...found, direction: 'forward', afterHop } : null;
}
function byAnswers(log) {
    const bounds = (0,_size_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeBounds */ .b)(log, 'answers');
    if (!bounds?.confirmed)
        return null;
    const { passes, fails } = bounds;
    return { direction: 'reverse', by: 'answers', passes, fails, afterHop: null };
}
/** Whether a router's message explains the bounds that datagrams found. */
function explained({ tooBig }, { passes, fails }) {
    return tooBig.some(({ size, mtu }) => size === fails || (size > (fails ?? 0) && mtu === passes));
}
/** Whether the datagrams that tested sizes are answered by packets as large as themselves: either direction may lose those. */
function echoes({ probes }) {
    const tested = new Set(probes.flatMap(({ purpose, service }) => (purpose === 'size' ? [service] : [])));
    return probes.some(({ service, outcome }) => tested.has(service) && outcome.kind === 'answer' && !outcome.small && service !== 'tcp');
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

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ datagramsLost),
/* harmony export */   Uf: () => (/* binding */ tcpLossSeen),
/* harmony export */   Zq: () => (/* binding */ routersSilentAtTimes),
/* harmony export */   fX: () => (/* binding */ lossSeen)
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
/** Whether small datagrams beside those of exact size were lost, or one of a size that arrived at another time. */
function datagramsLost(log) {
    const sent = log.probes.filter(({ purpose }) => purpose === 'size' || purpose === 'control');
    const arrived = new Set(sent.flatMap((probe) => (log.arrived(probe) ? [probe.size] : [])));
    return sent.some(({ purpose, size, outcome }) => outcome.kind === 'lost' && (purpose === 'control' || arrived.has(size)));
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
/** Somebody on the network replied: a router, or the target. */
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
/** Whether segments vanished in a way that tells nothing of their size, and no router named one. */
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
/* harmony export */   r: () => (/* binding */ returnHops)
/* harmony export */ });
/** The length of the return path, guessed from the TTL that a reply arrived with, as iputils tracepath guesses it. */
/** Systems start with 64, 128 or 255: hops back to a sender whose packet arrives with `ttl`; an estimate. */
function returnHops(ttl) {
    const initial = ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255;
    return initial - ttl + 1;
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ routerTtls)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8185);

/** Ascending. */
function routerTtls({ probes }) {
    const ttls = probes.flatMap((probe) => probe.ttl !== null && probe.purpose === 'hop' && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .expired */ ._7)(probe) ? [probe.ttl] : []);
    return [...new Set(ttls)].sort((a, b) => a - b);
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
    return lowestAnswered(log, log.probes.filter((probe) => probe.service === service && probe.purpose === 'hop'));
}
/**
 * The lowest TTL of these probes, of one service, that the target answers; null: none. Where some connections are accepted, who
 * refuses others may stand before the target.
 */
function lowestAnswered(log, probes) {
    const answers = probes.flatMap((probe) => {
        const { ttl, outcome } = probe;
        return ttl !== null && log.arrived(probe) ? [{ ttl, refused: outcome.kind === 'answer' && outcome.closed }] : [];
    });
    const accepted = answers.filter(({ refused }) => !refused);
    const ttls = (accepted.length > 0 ? accepted : answers).map(({ ttl }) => ttl);
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
/* harmony import */ var _arriving_ttl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(116);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8185);
/* harmony import */ var _return_hops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1308);
/* harmony import */ var _target_ttl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2837);
/**
 * Signs that a TCP answer did not come from the target, or that TTLs are rewritten on the way: then a hop count by TCP is
 * somebody else's (shared facts, measuring without ICMP).
 */




/** From so near, a return path of `EXCESS_BACK` hops more than the forward one is implausible; from farther, one of twice as many. */
const NEAR_HOPS = 3;
/** More than the four that systems starting with TTL 60 seem to have. */
const EXCESS_BACK = 5;
/** Hardly any return path is longer: such an estimate means a system that starts with TTL 32. */
const LONGEST_BACK = 30;
/** Why a TTL of `hops` can't be what it takes to the target; null: nothing contradicts it. `back`: hops of the return path. */
function tooNear(hops, back, { route }) {
    if (hops === 1 && route.onLink === false && route.interface !== 'lo')
        return 'not-on-link';
    const likely = hops <= NEAR_HOPS ? hops + EXCESS_BACK : 2 * hops + EXCESS_BACK - 1;
    return back !== null && back >= likely && back <= LONGEST_BACK ? 'way-back' : null;
}
/** Why hops to the target can't be counted by datagrams; null: nothing contradicts it. */
function ttlRewritten(log) {
    const arrived = log.probes.flatMap((probe) => {
        const { service, ttl, purpose } = probe;
        if (service === 'tcp' || ttl === null || purpose !== 'hop' || !log.arrived(probe))
            return [];
        const replyTtl = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .replyTtlOf */ .Sq)(probe);
        return [{ ttl, back: replyTtl === null ? null : (0,_return_hops_js__WEBPACK_IMPORTED_MODULE_1__/* .returnHops */ .r)(replyTtl) }];
    });
    const [nearest] = arrived.sort((a, b) => a.ttl - b.ttl);
    const why = nearest ? tooNear(nearest.ttl, nearest.back, log) : null;
    if (!nearest || why === null)
        return null;
    return { code: 'ttl-rewritten', ttl: nearest.ttl, back: why === 'not-on-link' ? null : nearest.back };
}
function atMost(arriving) {
    return arriving && (arriving.kind === 'exact' ? arriving.ttl : arriving.ttl - 1);
}
/** Why the hop count is not the target's; null: nothing contradicts it. */
function nearbyProxy(log) {
    const { probes } = log;
    const tcpHops = (0,_target_ttl_js__WEBPACK_IMPORTED_MODULE_2__/* .answeredAt */ .F7)(log, 'tcp');
    if (tcpHops === null)
        return null;
    const expires = (tcp, least) => probes.some((probe) => (probe.service === 'tcp') === tcp && (probe.ttl ?? 0) >= least && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .expired */ ._7)(probe));
    // TCP that expires there as well went another way: parallel paths of unequal length.
    if (!expires(true, tcpHops) && (expires(false, tcpHops + 1) || datagramsGoFarther(log, tcpHops)))
        return { tcpHops, reason: 'udp-farther' };
    const told = probes.find((probe) => probe.service === 'tcp' && log.arrived(probe) && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .replyTtlOf */ .Sq)(probe) !== null);
    const arriving = told ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .replyTtlOf */ .Sq)(told) : atMost((0,_arriving_ttl_js__WEBPACK_IMPORTED_MODULE_3__/* .arrivingTtl */ .l)(log));
    const back = arriving === null ? null : (0,_return_hops_js__WEBPACK_IMPORTED_MODULE_1__/* .returnHops */ .r)(arriving);
    const reason = tooNear(tcpHops, back, log);
    return reason && { tcpHops, reason };
}
/** Whether datagrams find the target at least two hops beyond: parallel paths differ by one hop, not by more. */
function datagramsGoFarther(log, tcpHops) {
    const services = new Set(log.probes.flatMap(({ purpose, service }) => (purpose === 'hop' && service !== 'tcp' ? [service] : [])));
    return [...services].some((service) => ((0,_target_ttl_js__WEBPACK_IMPORTED_MODULE_2__/* .targetTtl */ .Ql)(log, service) ?? 0) >= tcpHops + 2);
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

/***/ 7219:
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

// EXTERNAL MODULE: ./build/js/engine/facts/black-hole.js
var black_hole = __webpack_require__(7061);
// EXTERNAL MODULE: ./build/js/engine/facts/outcome.js
var outcome = __webpack_require__(8185);
;// CONCATENATED MODULE: ./build/js/engine/facts/local-refusal.js


/** A full queue: says nothing where other probes leave. A handshake meets none: connect(2) succeeds and the SYN is sent again. */
const BUSY = new Set(['ENOBUFS', 'EAGAIN']);
/**
 * This machine's own refusal to send, what was asked first; null: it refused nothing. A SYN that a local firewall drops is
 * silent, so that another probe's refusal stands for it, unless a router was heard of such a SYN.
 */
function localRefusal(log, asked) {
    const { probes } = log;
    const refused = refusals(log).filter(({ errno, probe }) => !BUSY.has(errno) || probe.service === 'tcp' || nothingLeft(log));
    const left = probes.some((probe) => asks(asked, probe) && (0,outcome/* heard */.HK)(probe));
    return refused.find(({ probe }) => asks(asked, probe)) ?? (left ? null : (refused[0] ?? null));
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
    if (probes.some(outcome/* heard */.HK))
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
        const ended = icmpClass === 'network' || icmpClass === 'host' || (icmpClass === 'prohibited' && asks(asked, probe));
        return ended ? [{ ttl, foreign, outcome: { ...outcome, icmpClass } }] : [];
    });
    return ends.sort((a, b) => (a.ttl ?? 256) - (b.ttl ?? 256))[0] ?? null;
}
/** The TTL at which a router let a probe expire; null: it never did. */
function routerTtl(log, address) {
    const ttls = log.probes.flatMap((probe) => probe.ttl !== null && (0,outcome/* expired */._7)(probe) && probe.outcome.icmp.from === address ? [probe.ttl] : []);
    return ttls.length > 0 ? Math.min(...ttls) : null;
}

;// CONCATENATED MODULE: ./build/js/engine/facts/end-reason.js
/** Why a trace ended: what the user asked for, what a router said, a local refusal, or silence. */




/** @param reached whether what the user asked for answered. */
function endReason(log, asked, reached) {
    if (asked.cut)
        return asked.cut;
    const atMost = log.probes.some((probe) => probe.ttl === asked.maxHops && (0,outcome/* expired */._7)(probe));
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

// EXTERNAL MODULE: ./build/js/engine/facts/target-ttl.js
var target_ttl = __webpack_require__(2837);
// EXTERNAL MODULE: ./build/js/engine/facts/tcp-proxy.js
var tcp_proxy = __webpack_require__(8755);
;// CONCATENATED MODULE: ./build/js/engine/facts/hop-count.js


/**
 * Null: the target answered at no TTL, answers to lower TTLs may still come, or who answered is not the target. The trace's own
 * service counts first, then TCP; UDP where TCP ends at a proxy.
 */
function hopCount(log, { trace }) {
    if ((0,tcp_proxy/* ttlRewritten */.r)(log))
        return null;
    const proxied = (0,tcp_proxy/* nearbyProxy */.E)(log) !== null;
    const services = [...new Set([trace.service, 'tcp', 'udp'])].filter((own) => !(proxied && own === 'tcp'));
    for (const service of services) {
        if ((0,target_ttl/* answeredAt */.F7)(log, service) === null)
            continue;
        const ttl = (0,target_ttl/* targetTtl */.Ql)(log, service);
        if (ttl === null)
            return null;
        const method = log.icmpErrors > 0 ? 'reply' : 'ttl-scan';
        return { hops: method === 'reply' ? ttl : Math.min(ttl, hopsOfSegments(log) ?? ttl), method, service };
    }
    return null;
}
/** The hops that bytes of one connection need, each sent with a TTL of its own; null: none was acknowledged. */
function hopsOfSegments({ segments }) {
    const ttls = segments.flatMap(({ ttl, outcome }) => (ttl !== null && outcome.kind === 'acked' ? [ttl] : []));
    return ttls.length > 0 ? Math.min(...ttls) : null;
}

;// CONCATENATED MODULE: ./build/js/engine/facts/loss.js
/** Which probes count as loss: those meant for the target itself, and the service whose answers stand for it. */


/** The service whose answers stand for the target: the trace's own, or TCP where only that answers, or counts loss better. */
function targetService(log, asked) {
    const answers = (service) => counted(log).some((probe) => probe.service === service && log.arrived(probe));
    if (!answers('tcp'))
        return asked.trace.service;
    const hops = hopCount(log, asked)?.hops ?? 256;
    const own = counted(log).filter(({ service, ttl }) => service === asked.trace.service && (ttl ?? 256) >= hops);
    const limited = own.some(outcome/* unanswered */.bj) && own.some(({ outcome }) => outcome.kind === 'icmp');
    return !answers(asked.trace.service) || limited ? 'tcp' : asked.trace.service;
}
function counted({ probes }) {
    return probes.filter((probe) => (probe.purpose === 'hop' || probe.purpose === 'reach') && (0,outcome/* counts */.tQ)(probe));
}
/** The probes that were meant for the target itself: those of its service that reach it, or that should have. */
function targetSamples(log, asked, hops) {
    const paced = log.probes.filter((probe) => probe.purpose === 'loss' && (0,outcome/* counts */.tQ)(probe));
    if (paced.length > 0)
        return paced.filter((probe) => log.arrived(probe) || (0,outcome/* unanswered */.bj)(probe));
    const service = targetService(log, asked);
    const of = counted(log).filter((probe) => probe.service === service);
    // Of the ports probed one may be filtered: that is no loss.
    const ports = new Set(of.filter((probe) => log.arrived(probe)).map(({ port }) => port));
    const considered = ports.size > 0 ? of.filter(({ port }) => ports.has(port)) : of;
    // A router that answers shows that this flow's way is longer: the probe was none of the target's. Where none is heard, no
    // probe that a way of two hops more would have eaten is called lost.
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
 * wrong by 4 hops or more: it is told only within this many hops of what routers near the target, or the forward path, let expect.
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
    for (const probe of [...traced, ...arrived]) {
        const ttl = (0,outcome/* replyTtlOf */.Sq)(probe);
        if (ttl !== null)
            return { hops: (0,return_hops/* returnHops */.r)(ttl), method: 'reply-ttl' };
    }
    const arriving = (0,arriving_ttl/* arrivingTtl */.l)(log);
    return arriving?.kind === 'exact' ? { hops: (0,return_hops/* returnHops */.r)(arriving.ttl), method: 'min-ttl' } : null;
}
/** Whether the hop count or the return paths of the routers before the target make such an estimate likely. */
function confirms({ probes }, forwardHops, estimate) {
    if (Math.abs(estimate - forwardHops) <= TOLERANCE.ofForwardHops)
        return true;
    const routers = new Map();
    for (const probe of probes) {
        const { ttl, purpose } = probe;
        if (ttl === null || ttl >= forwardHops || purpose !== 'hop' || !(0,outcome/* expired */._7)(probe))
            continue;
        const replyTtl = (0,outcome/* replyTtlOf */.Sq)(probe);
        if (replyTtl !== null)
            routers.set(ttl, (0,return_hops/* returnHops */.r)(replyTtl));
    }
    const nearest = [...routers].sort(([a], [b]) => b - a).slice(0, NEAREST);
    return nearest.some(([ttl, back]) => Math.abs(estimate - (back + forwardHops - ttl)) <= TOLERANCE.ofRouters);
}

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
    const silent = others.filter(({ outcome }) => outcome === 'silent');
    return silent.length > 0
        ? [{ code: 'request-unanswered', port, size: Math.min(...silent.map(({ size }) => size)) }]
        : [];
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
    return (0,black_hole/* echoes */.YD)(log) && !(0,black_hole/* explained */.to)(log, bounds) ? [{ code: 'echo-direction-unknown', passes, fails }] : [];
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
    const { route } = log;
    const hole = (0,black_hole/* blackHole */.uL)(log);
    const verdict = reached ? null : endingUnreachable(log, asked);
    const refusal = reached ? null : localRefusal(log, asked);
    const asking = [`${askName(asked.trace)}`, ...asked.tcpPorts.map((port) => `tcp:${port}`)];
    const heard = new Set(arrived.map(askName));
    const largest = (0,largest_passed/* largestPassed */.x)(log, proxy === null);
    const pings = log.probes.filter(({ service }) => service === 'icmp');
    return {
        interface: route.interface,
        sourceAddress: route.sourceAddress,
        onLink: route.onLink,
        cachedPmtu: route.interfaceMtu !== null && route.routeMtu < route.interfaceMtu ? route.routeMtu : null,
        verdict: verdict && {
            from: verdict.outcome.icmp.from,
            ttl: routerTtl(log, verdict.outcome.icmp.from) ??
                (verdict.outcome.icmp.from === route.sourceAddress || verdict.foreign ? null : verdict.ttl),
            icmp: (0,hops/* describe */.q0)(log.family, verdict.outcome.icmp),
        },
        closed: closedPorts(asked, arrived),
        onlyResets: arrived.length > 0 && arrived.every(({ outcome }) => outcome.kind === 'answer' && outcome.closed),
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
        pmtuLimit: (0,path_mtu/* pmtuLimit */.Ep)(log),
        sizeTrials: hole && sizeTrials(log, hole),
        proxy,
        loop: (0,routing_loop/* routingLoop */.F)(log),
        ...((0,loss_seen/* tcpLossSeen */.Uf)(log) ? { lossSeen: true } : {}),
        inconclusive: [
            ...pathMtuUnknown(log),
            ...answersUnknown(log),
            ...doubts,
            ...(refusal === null ? refusedProbes(log) : []),
        ].map(reasonText),
        pingSockets: pings.length > 0 ? !pings.every(({ outcome }) => outcome.kind === 'refused') : null,
    };
}
/** The named port, where it only refuses: one that accepted before or after is open, and who refuses there limits connections. */
function closedPorts({ port }, arrived) {
    const open = new Set(arrived.filter(({ outcome }) => outcome.kind === 'answer' && !outcome.closed).map(askName));
    const closed = arrived.filter((probe) => port !== null && probe.port === port && !open.has(askName(probe)));
    return [...new Set(closed.map(askName))];
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
    const { route } = log;
    const arrived = log.probes.filter((probe) => log.arrived(probe));
    // What answers only packets of exact size, on another port, is the host: not what the user wants to reach.
    const reached = arrived.some((probe) => asks(asked, probe));
    const proxy = (0,tcp_proxy/* nearbyProxy */.E)(log);
    const rewritten = (0,tcp_proxy/* ttlRewritten */.r)(log);
    const count = hopCount(log, asked);
    const rowsAsked = rowsOf(log, asked);
    const samples = targetSamples(log, asked, count?.hops ?? null);
    const rtts = targetRtts(log, asked, samples);
    const received = samples.filter((probe) => log.arrived(probe) && !(0,outcome/* repeated */.ZD)(probe)).length;
    const hole = (0,black_hole/* blackHole */.uL)(log);
    const own = proxy ? arrived.filter(({ service }) => service !== 'tcp') : arrived;
    const back = proxy && own.length === 0 ? null : returnPath(log, own, asked, count?.hops ?? null);
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
        hopCount: count?.hops ?? null,
        hopCountMethod: count?.method ?? null,
        returnHopCount: back?.hops ?? null,
        returnHopCountMethod: back?.method ?? null,
        rttMs: rtts.length > 0 ? { min: rtts[0], median: middle(rtts), max: rtts.at(-1) } : null,
        loss: { sent: samples.length, received },
        pmtu: { ...((0,path_mtu/* pathMtu */.AG)(log) ?? { bytes: null, status: 'unknown', method: null }), localMtu },
        blackHole: hole && { direction: hole.direction, passes: hole.passes, fails: hole.fails, afterHop: hole.afterHop },
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
    return counted.length > 0 ? counted : rtts(log.probes.filter((probe) => asks(asked, probe)));
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
    const targetTtl = hopCount(log, asked)?.hops ?? (ttls.length > 0 ? Math.min(...ttls) : null);
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
    const byAddress = Map.groupBy(answered, ({ outcome }) => outcome.kind === 'icmp' ? outcome.icmp.from : asked.address);
    const responders = [...byAddress].map(([from, replies]) => responder(log, from, replies));
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
function responder(log, address, probes) {
    const icmp = probes.map(({ outcome }) => outcome).find((outcome) => outcome.kind === 'icmp')?.icmp ?? null;
    const answer = probes.map(({ outcome }) => outcome).find((outcome) => outcome.kind === 'answer');
    const replyTtl = icmp?.replyTtl ?? (answer?.kind === 'answer' ? answer.replyTtl : null);
    return {
        address,
        hostname: null,
        asn: null,
        rttMs: probes.flatMap((probe) => rttOf(probe) ?? []),
        icmp: icmp && describe(log.family, icmp),
        returnHops: replyTtl === null ? null : (0,_engine_facts_return_hops_js__WEBPACK_IMPORTED_MODULE_2__/* .returnHops */ .r)(replyTtl),
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


/***/ })

};
