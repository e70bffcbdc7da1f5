export const id = 859;
export const ids = [859];
export const modules = {

/***/ 8859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fail: () => (/* binding */ fail),
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/js/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(9998);
// EXTERNAL MODULE: ./build/js/report/render/console.js
var console = __webpack_require__(8639);
// EXTERNAL MODULE: ./build/js/report/render/console-conclusion.js
var console_conclusion = __webpack_require__(9451);
// EXTERNAL MODULE: ./build/js/report/render/json.js
var json = __webpack_require__(2690);
// EXTERNAL MODULE: ./build/js/report/loss.js
var loss = __webpack_require__(8518);
// EXTERNAL MODULE: ./build/js/report/text/escape.js
var text_escape = __webpack_require__(6318);
// EXTERNAL MODULE: ./build/js/report/text/labels.js
var labels = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/js/report/text/units.js
var units = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/js/report/render/baseline-table.js
var baseline_table = __webpack_require__(4342);
// EXTERNAL MODULE: ./build/js/report/shared-findings.js
var shared_findings = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/report/render/remedies.js
var render_remedies = __webpack_require__(4124);
;// CONCATENATED MODULE: ./build/js/report/render/findings-section.js
/** What was found of several targets, as Markdown: each fault once for all that share it, with what to change. */




/** Targets of one finding that have a line each. */
const MOST_TEXTS = 5;
/** Targets named in a list. */
const MOST_NAMED = 8;
/** Remedies of one finding that stand open, where its targets need different ones. */
const MOST_OPEN = 2;
/** `label`: a target's name as Markdown. The empty string where nothing but health was found. */
function findingsSection(targets, label) {
    const all = (0,shared_findings/* sharedFindings */.a)(targets).filter(({ code }) => code !== 'healthy');
    const infos = all.filter(({ severity }) => severity === 'info');
    const faults = all.filter(({ severity }) => severity !== 'info');
    return [
        ...(faults.length === 0 ? [] : ['### What to change', ...faults.map((finding) => block(finding, label))]),
        ...(infos.length === 0 ? [] : [folded(infos, label)]),
    ].join('\n\n');
}
function folded(infos, label) {
    const titles = infos.map(({ title, of }) => `${(0,text_escape/* prose */.CS)(title)} (${(0,units/* count */.U9)(of.length, 'target')})`);
    const blocks = infos.map((finding) => block(finding, label));
    return `<details><summary>ℹ️ Info: ${titles.join(', ')}</summary>\n\n${blocks.join('\n\n')}\n\n</details>`;
}
function block(finding, label) {
    const { code, severity, title, of } = finding;
    const targetsOf = of.map(({ target }) => target);
    const head = `${(0,render_remedies/* findingMark */.hn)(code, severity)}**${(0,text_escape/* prose */.CS)(title)}** at ${names(targetsOf, label)}`;
    const [first] = of;
    const said = of.length === 1
        ? [`${head}: ${(0,text_escape/* prose */.CS)(first?.text ?? '')} (\`${code}\`)`]
        : [
            `${head} (\`${code}\`)`,
            of
                .slice(0, MOST_TEXTS)
                .map(({ target, text }) => `- ${label(target)}: ${(0,text_escape/* prose */.CS)(text)}`)
                .join('\n'),
        ];
    const { shown, others } = (0,shared_findings/* likeliest */.b)(finding, MOST_OPEN);
    const remedies = [...shown, ...others].map(({ remedy, targets }) => targets.length === of.length ? (0,render_remedies/* remedyBlock */.Qw)(remedy) : `For ${names(targets, label)}: ${(0,render_remedies/* remedyBlock */.Qw)(remedy)}`);
    return [...said, ...(0,render_remedies/* remedyBlocks */.Rj)(remedies, Math.max(1, shown.length))].join('\n\n');
}
function names(targets, label) {
    const shown = targets.slice(0, MOST_NAMED).map(label);
    const more = targets.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./build/js/report/render/headline.js
var headline = __webpack_require__(5240);
// EXTERNAL MODULE: ./build/js/report/text/loss.js
var text_loss = __webpack_require__(2206);
// EXTERNAL MODULE: ./build/js/report/text/mtu-names.js
var mtu_names = __webpack_require__(1540);
// EXTERNAL MODULE: ./build/js/report/text/waiting.js
var waiting = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/js/report/through-proxy.js
var through_proxy = __webpack_require__(3185);
;// CONCATENATED MODULE: ./build/js/report/render/diagram.js
/** The path as a Mermaid flowchart: runner, hops, target; silent runs folded, narrow links marked. Syntax: mermaid.js.org, flowchart. */


/** Steps drawn at most; those in the middle of a longer path fold into one. */
const mostSteps = 20;
const mostResponders = 4;
/** GitHub's own amber and red, legible on light and dark. */
const markColours = { narrow: '#bf8700', 'black-hole': '#cf222e' };
/** A name that needs no escaping; foreign text beyond that stays out of diagrams. */
const plainName = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,50}[A-Za-z0-9])?$/;
function answered(target, hop) {
    const shown = hop.responders.slice(0, mostResponders).map(({ address, hostname, rttMs }) => {
        const of = (0,units/* spread */.il)(rttMs);
        const name = hostname !== null && plainName.test(hostname) ? `${(0,text_escape/* mermaidLabel */._b)(hostname)}<br/>` : '';
        const time = of === null ? '' : `<br/>${(0,units/* millis */.ne)(of.median)} ms`;
        return `hop ${hop.ttl}<br/>${name}${(0,text_escape/* mermaidLabel */._b)(address)}${time}`;
    });
    const more = hop.responders.length - shown.length;
    const mtu = hop.responders.find((responder) => responder.mtu !== null)?.mtu ?? null;
    return {
        nodes: more > 0 ? [...shown, `hop ${hop.ttl}<br/>${more} more`] : shown,
        style: target.reached && hop.responders.some(({ address }) => address === target.address) ? 'target' : 'router',
        beyond: beyond(target, hop.ttl) ?? (mtu === null ? null : { text: `${mtu} bytes`, kind: 'narrow' }),
    };
}
function beyond({ blackHole }, ttl) {
    return blackHole?.afterHop === ttl
        ? { text: `above ${blackHole.passes} bytes packets are lost`, kind: 'black-hole' }
        : null;
}
function silent(target, hops) {
    const [first, last] = [hops[0]?.ttl ?? 0, hops.at(-1)?.ttl ?? 0];
    const label = first === last ? `hop ${first}<br/>no answer` : `hops ${first}–${last}<br/>no answer`;
    return { nodes: [label], style: 'silent', beyond: beyond(target, last) };
}
function steps(target) {
    const path = [{ nodes: ['this runner'], style: 'runner', beyond: beyond(target, 0) }];
    let quiet = [];
    for (const hop of target.hops) {
        if (hop.responders.length === 0) {
            quiet.push(hop);
            // A black hole behind a silent hop must stay visible, so the run of silence is split there.
            if (beyond(target, hop.ttl) === null)
                continue;
        }
        if (quiet.length > 0)
            path.push(silent(target, quiet));
        quiet = [];
        if (hop.responders.length > 0)
            path.push(answered(target, hop));
    }
    if (quiet.length > 0)
        path.push(silent(target, quiet));
    if (!target.reached)
        path.push({ nodes: [`${(0,text_escape/* mermaidLabel */._b)(target.host)}<br/>not reached`], style: 'failed', beyond: null });
    return path;
}
function diagram_folded(path) {
    if (path.length <= mostSteps)
        return path;
    const half = mostSteps >> 1;
    // Links with something to say are what the diagram is for: they stay, whatever their place.
    const kept = path.filter((step, index) => index < half || index >= path.length - half || step.beyond !== null);
    const missing = path.length - kept.length;
    const gap = { nodes: [`${missing} more`], style: 'silent', beyond: null };
    return kept.length > 2 * mostSteps || missing === 0
        ? [...path.slice(0, half), gap, ...path.slice(-half)]
        : kept.toSpliced(half, 0, gap);
}
/** A fenced `mermaid` block; null where there is no path to draw. */
function diagram(target) {
    if (target.hops.length === 0)
        return null;
    const lines = ['```mermaid', 'flowchart TD'];
    const links = [];
    const styles = [];
    let before = null;
    let linkCount = 0;
    for (const [index, step] of diagram_folded(steps(target)).entries()) {
        const names = step.nodes.map((label, side) => {
            const name = `n${index}x${side}`;
            lines.push(`  ${name}["${label}"]:::${step.style}`);
            return name;
        });
        if (before !== null) {
            const mark = before.beyond;
            links.push(`  ${before.names.join(' & ')} -->${mark === null ? '' : `|"${mark.text}"|`} ${names.join(' & ')}`);
            const made = Array.from({ length: before.names.length * names.length }, (_, link) => linkCount + link);
            if (mark !== null)
                styles.push(`  linkStyle ${made.join(',')} stroke:${markColours[mark.kind]},stroke-width:3px`);
            linkCount += made.length;
        }
        before = { names, beyond: step.beyond };
    }
    lines.push(...links, ...styles);
    lines.push('  classDef runner stroke-width:2px', '  classDef router stroke-width:1px', '  classDef silent stroke-dasharray:4 4', '  classDef target stroke:#1a7f37,stroke-width:3px', '  classDef failed stroke:#cf222e,stroke-width:3px', '```');
    return lines.join('\n');
}

// EXTERNAL MODULE: ./build/js/report/render/gate-table.js
var gate_table = __webpack_require__(6718);
;// CONCATENATED MODULE: ./build/js/report/render/hop-table.js
/** The hops of one target as a Markdown table: who answered at each TTL, how fast, how often, and what it said. */



/** More responders at one TTL than this are counted, not shown. */
const hop_table_mostResponders = 12;
/** What an answer at a hop says beyond "here I am". */
function notes(target, { ttl }, responder) {
    const said = [];
    const { icmp, mtu, mplsLabels, returnHops } = responder;
    const isTarget = responder.address === target.address;
    if (isTarget)
        said.push('**target**');
    if (icmp !== null && icmp.meaning !== 'time-exceeded' && !(isTarget && target.reached)) {
        said.push(`answered ${(0,text_escape/* codeSpan */.SS)(icmp.meaning)} (ICMP type ${icmp.type} code ${icmp.code})`);
    }
    if (mtu !== null) {
        const [name] = (0,mtu_names/* mtuNames */.$)(mtu);
        said.push(`next link carries **${mtu} bytes**${name === undefined ? '' : `, as with ${name}`}`);
    }
    if (target.blackHole?.afterHop === ttl)
        said.push(`packets above **${target.blackHole.passes} bytes** are lost after it`);
    if (mplsLabels.length > 0)
        said.push(`MPLS ${mplsLabels.map(({ label }) => label).join(', ')}`);
    if (returnHops !== null && Math.abs(returnHops - ttl) >= 2)
        said.push(`about ${returnHops} hops back`);
    return said.join('; ');
}
function rtt(samples) {
    const of = (0,units/* spread */.il)(samples);
    if (of === null)
        return '';
    return samples.length === 1 ? (0,units/* millis */.ne)(of.median) : `${(0,units/* millis */.ne)(of.min)} / ${(0,units/* millis */.ne)(of.median)} / ${(0,units/* millis */.ne)(of.max)}`;
}
function who({ hostname, address, asn }) {
    const as = asn === null ? '' : ` AS${asn}`;
    return `${hostname === null ? '' : `${(0,text_escape/* codeSpan */.SS)(hostname)} `}${(0,text_escape/* codeSpan */.SS)(address)}${as}`;
}
const row = (...cells) => `| ${cells.join(' | ')} |`;
function answeredRows(target, hop) {
    const rows = hop.responders.slice(0, hop_table_mostResponders).map((responder, index) => {
        const first = index === 0;
        const answers = first ? `${hop.received}/${hop.sent}` : '';
        return row(first ? String(hop.ttl) : '', who(responder), answers, rtt(responder.rttMs), notes(target, hop, responder));
    });
    const more = hop.responders.length - hop_table_mostResponders;
    return more > 0 ? [...rows, row('', `*and ${more} more*`, '', '', '')] : rows;
}
/** Neighbouring silent hops share one row: thirty lines of stars tell no more than one. */
function silentRow(target, silent) {
    const [first, last] = [silent[0]?.ttl, silent.at(-1)?.ttl];
    const sent = silent.reduce((sum, hop) => sum + hop.sent, 0);
    const notes = silent.flatMap((hop) => answeredOthers(hop, silent.length > 1));
    if (silent.some(({ ttl }) => ttl === target.blackHole?.afterHop)) {
        notes.push(`packets above **${target.blackHole?.passes} bytes** are lost after hop ${target.blackHole?.afterHop}`);
    }
    return row(first === last ? `${first}` : `${first}–${last}`, sent === 0 ? '*not probed*' : '*no answer*', `0/${sent}`, '', notes.join('; '));
}
/** Who answered other targets of the run where this one's row is silent; empty: nobody that is known. */
function answeredOthers({ ttl, answeredOthers: routers = [] }, several) {
    if (routers.length === 0)
        return [];
    const shown = routers.slice(0, hop_table_mostResponders).map((address) => (0,text_escape/* codeSpan */.SS)(address));
    return [`${shown.join(', ')} answered other targets of this run${several ? ` at TTL ${ttl}` : ''}`];
}
/** The table, without a heading; the empty string where no hop was probed. */
function hopTable(target) {
    if (target.hops.length === 0)
        return '';
    const rows = [];
    let silent = [];
    const flush = () => {
        if (silent.length > 0)
            rows.push(silentRow(target, silent));
        silent = [];
    };
    for (const hop of target.hops) {
        if (hop.responders.length === 0) {
            silent.push(hop);
        }
        else {
            flush();
            rows.push(...answeredRows(target, hop));
        }
    }
    flush();
    return [
        '| TTL | Responder | Answers | RTT ms<br>min&nbsp;/&nbsp;median&nbsp;/&nbsp;max | Notes |',
        '|---:|---|---:|---:|---|',
        ...rows,
    ].join('\n');
}
/** What silent hops mean for this target, as a sentence; null where no hop was silent. */
function silenceNote(target) {
    if (!target.hops.some(({ responders, sent }) => responders.length === 0 && sent > 0))
        return null;
    const loss = '"No answer" at a hop is not loss: only probes to the target itself count as that.';
    return target.icmpVisible || target.hops.some(({ answeredOthers: routers }) => routers !== undefined)
        ? `${loss} Many routers answer such probes seldom or never.`
        : `${loss} Here no ICMP message arrived at all, so routers could not be named.`;
}

// EXTERNAL MODULE: ./build/js/report/text/service.js
var text_service = __webpack_require__(4746);
;// CONCATENATED MODULE: ./build/js/report/render/service-block.js
/** What using a target's service showed, as Markdown: a line of phases with a bar, the certificate, tables where something is wrong. */



/** Characters of the whole bar. */
const barLength = 24;
/** The empty string where neither a service nor its name was asked. */
function serviceBlock(target) {
    return [serviceLine(target), certificateLine(target), addressTable(target), serverTable(target)]
        .filter((block) => block !== '')
        .join('\n\n');
}
function serviceLine(target) {
    const { service } = target;
    if (service === null)
        return '';
    const said = service.state === 'working'
        ? `✅ works: ${(0,text_escape/* prose */.CS)((0,text_service/* serviceSummary */.m8)(target) ?? '')}`
        : service.failedPhase === null
            ? '❔ unknown'
            : `❌ fails in phase ${service.failedPhase}`;
    const times = (0,text_service/* phaseTimes */.Sb)(service);
    const whole = times.reduce((sum, { ms }) => sum + ms, 0);
    const bars = times.map(({ name, ms }) => {
        const length = whole === 0 ? 0 : Math.round((ms / whole) * barLength);
        return `${name} ${'▇'.repeat(length)} ${(0,units/* span */.Ln)(ms)}`.replace('  ', ' ');
    });
    return [`**Service** ${(0,text_escape/* codeSpan */.SS)(service.url)} ${said}`, ...(bars.length === 0 ? [] : [bars.join(' · ')])].join('<br>');
}
function certificateLine({ service }) {
    const certificate = service?.tls?.certificate;
    if (!certificate)
        return '';
    const { subject, issuer, validTo, daysLeft } = certificate;
    const whose = `**Certificate** ${(0,text_escape/* codeSpan */.SS)(subject)}, issued by ${(0,text_escape/* codeSpan */.SS)(issuer)}`;
    if (daysLeft === null)
        return `${whose}, whose end can't be read`;
    return `${whose}, valid to ${(0,text_escape/* codeSpan */.SS)(validTo.slice(0, 10))} (${Math.floor(daysLeft)} days)`;
}
/** Only where an address that was tried does not open. */
function addressTable({ addresses }) {
    if (!addresses.some(({ connect }) => connect !== null && connect !== 'open'))
        return '';
    const rows = addresses.map(({ address, connect, connectMs, traced }) => `| ${(0,text_escape/* codeSpan */.SS)(address)} | ${connect ?? 'not tried'} | ${connectMs === null ? '' : Math.round(connectMs)} | ${traced ? 'traced' : ''} |`);
    return ['| Address | Handshake | ms | |', '|---|---|---:|---|', ...rows].join('\n');
}
const fine = new Set(['found', 'no-data']);
/** Only where a name server did not answer, or answered otherwise than with records. */
function serverTable({ name }) {
    const servers = name?.servers ?? [];
    if (servers.every(({ a, aaaa }) => fine.has(a.state) && fine.has(aaaa.state)))
        return '';
    const said = ({ state, ms }) => `${state.replaceAll('-', ' ')} ${state === 'silent' ? 'for' : 'in'} ${(0,units/* span */.Ln)(ms)}`;
    const rows = servers.map(({ address, kind, a, aaaa }) => {
        const words = (0,text_service/* nameServerKind */.Z$)(kind);
        return `| ${(0,text_escape/* codeSpan */.SS)(address)}${words === null ? '' : ` ${words}`} | ${said(a)} | ${said(aaaa)} |`;
    });
    return ['| Name server | A | AAAA |', '|---|---|---|', ...rows].join('\n');
}

// EXTERNAL MODULE: ./build/js/report/render/watch-block.js
var watch_block = __webpack_require__(4181);
;// CONCATENATED MODULE: ./build/js/report/render/target-section.js
/** Everything the job summary says of one target: headline facts, findings with remedies, gates, hops, diagram. */















const target_section_row = (...cells) => `| ${cells.join(' | ')} |`;
const sentenceOf = (parts) => parts.filter((part) => part !== null && part !== '').join('; ');
/** Words that stay on one line. */
const unbroken = (text) => text.replaceAll(' ', '&nbsp;');
function reached(target) {
    const services = (names) => names.map((name) => unbroken((0,text_escape/* prose */.CS)((0,labels/* service */.eu)(name)))).join(', ');
    const { silent, verdict } = target.evidence;
    if (!target.reached) {
        const at = verdict === null || verdict.ttl === null ? '' : ` at hop ${verdict.ttl}`;
        const how = [
            address(target),
            verdict === null ? null : `${(0,text_escape/* codeSpan */.SS)(verdict.from)}${at} reported ${(0,text_escape/* prose */.CS)(verdict.icmp.meaning)}`,
            silent.length === 0 ? null : `no answer on ${services(silent)}`,
        ];
        return { name: 'Reached', value: `**no**: ${(0,labels/* ending */.K1)(target)}`, how: sentenceOf(how) };
    }
    if ((0,through_proxy/* throughProxy */.E)(target))
        return { name: 'Reached', value: '**yes**, through the proxy', how: address(target) };
    const by = services(target.answeredBy);
    return { name: 'Reached', value: by === '' ? '**yes**' : `**yes**, on ${by}`, how: address(target) };
}
const address = (target) => target.address === null || target.address === target.target ? '' : (0,text_escape/* codeSpan */.SS)(target.address);
function pathMtu(target) {
    const { pmtu, peerMss, evidence } = target;
    const { bytes, localMtu } = pmtu;
    const like = bytes !== null && localMtu !== null && bytes < localMtu ? (0,mtu_names/* mtuNames */.$)(bytes)[0] : undefined;
    const how = [
        bytes === null ? null : (0,labels/* pmtuStanding */.dy)(target),
        like === undefined ? null : `typical of ${like}`,
        localMtu === null || localMtu === bytes ? null : `local MTU ${localMtu}`,
        evidence.pmtuLimit === null ? null : labels/* pmtuLimits */.xs[evidence.pmtuLimit],
        peerMss === null ? null : `peer MSS ${peerMss}`,
    ];
    return { name: 'Path MTU', value: bytes === null ? 'unknown' : `**${bytes} bytes**`, how: sentenceOf(how) };
}
function blackHole({ blackHole, evidence: { sizeTrials } }) {
    if (blackHole === null)
        return null;
    const where = blackHole.afterHop === null
        ? null
        : blackHole.afterHop === 0
            ? 'right behind this runner'
            : `after hop ${blackHole.afterHop}`;
    const way = blackHole.direction === 'forward' ? 'on the way there' : 'on the way back';
    const trials = sizeTrials === null
        ? null
        : `packets of ${blackHole.fails} bytes or more were lost ${(0,units/* count */.U9)(sizeTrials.failedSends, 'time')} while those of up to ${blackHole.passes} were answered ${(0,units/* count */.U9)(sizeTrials.passedSends, 'time')}`;
    return {
        name: 'Black hole',
        value: `**above ${blackHole.passes} bytes**`,
        how: sentenceOf([where === null ? way : `${way}, ${where}`, trials]),
    };
}
function hopCount(target) {
    const { hopCount: there, hopCountMethod: method, returnHopCount: back, returnHopCountMethod } = target;
    const probed = target.hops.length === 0 ? null : `probed up to TTL ${target.hops.at(-1)?.ttl}`;
    const how = [
        there === null
            ? probed
            : method === null
                ? null
                : (0,labels/* hopCountMethod */.W$)(method, (0,through_proxy/* throughProxy */.E)(target) ? 'proxy' : 'target'),
        back === null
            ? null
            : `about ${back} back${returnHopCountMethod === null ? '' : `, ${labels/* returnMethods */.BZ[returnHopCountMethod]}`}`,
    ];
    return { name: 'Hops', value: there === null ? 'unknown' : `**${there}**`, how: sentenceOf(how) };
}
function roundTrip({ rttMs }) {
    if (rttMs === null)
        return { name: 'Round trip', value: 'unknown', how: '' };
    return {
        name: 'Round trip',
        value: `**${(0,units/* millis */.ne)(rttMs.median)} ms**`,
        how: unbroken(`${(0,units/* millis */.ne)(rttMs.min)} to ${(0,units/* millis */.ne)(rttMs.max)}`),
    };
}
function target_section_loss(target) {
    const { sent, received } = (0,loss/* countedLoss */.U)(target);
    const lost = (0,labels/* lossPercent */.n_)({ sent, received });
    if (lost === null || !target.reached)
        return null;
    return {
        name: 'Loss',
        value: `${(0,units/* decimal */._)(lost)} %`,
        how: `${Math.max(0, sent - received)} of ${(0,units/* count */.U9)(sent, 'probe')}`,
    };
}
/** What was measured and by which method, as a table of two rows. */
function facts(target) {
    const shown = [
        reached(target),
        pathMtu(target),
        blackHole(target),
        hopCount(target),
        roundTrip(target),
        target_section_loss(target),
    ].filter((fact) => fact !== null);
    return [
        target_section_row(...shown.map(({ name }) => unbroken(name))),
        target_section_row(...shown.map(() => '---')),
        target_section_row(...shown.map(({ value }) => value)),
        ...(shown.some(({ how }) => how !== '') ? [target_section_row(...shown.map(({ how }) => how))] : []),
    ].join('\n');
}
function findingBlocks(finding, withRemedies) {
    return [(0,render_remedies/* findingLine */.mC)(finding), ...(withRemedies ? (0,render_remedies/* remedyBlocks */.Rj)(finding.remedies.map(render_remedies/* remedyBlock */.Qw)) : [])];
}
/** All of one target but its heading, as Markdown blocks. */
function targetSection(target, form) {
    const drawn = form.diagram ? diagram(target) : null;
    const silence = form.hops ? silenceNote(target) : null;
    return [
        facts(target),
        target.wait === null ? '' : `**Waiting** ${(0,waiting/* waited */.h)(target.wait)}`,
        serviceBlock(target),
        target.connections === null ? '' : `**Connections** ${(0,text_loss/* connectionsSummary */._V)(target.connections)}`,
        (0,baseline_table/* pathDiffers */.X)(target) ? (0,baseline_table/* baselineTable */.O)(target) : '',
        ...target.diagnosis.flatMap((finding) => findingBlocks(finding, form.remedies)),
        (0,baseline_table/* pathDiffers */.X)(target) ? '' : (0,baseline_table/* baselineTable */.O)(target),
        ...target.evidence.inconclusive.map((text) => `❔ Inconclusive: ${(0,text_escape/* prose */.CS)(text)}`),
        (0,watch_block/* watchBlock */.F)(target),
        (0,gate_table/* gateTable */.k)(target.gates),
        form.hops ? hopTable(target) : '',
        silence ?? '',
        drawn === null ? '' : `<details><summary>Diagram of the path</summary>\n\n${drawn}\n\n</details>`,
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}

;// CONCATENATED MODULE: ./build/js/report/render/markdown.js
/**
 * The report as the job summary: what is wrong and what to do first, then the facts, then how they were found.
 * Limit: GitHub drops a step's summary above 1 MiB, so a larger one is shortened, the least missed part first.
 */








/** A diagram of a healthy path among several tells no more than its table. */
const whole = {
    leftOut: null,
    diagrams: 'troubled',
    hops: 'all',
    details: 'all',
    findings: true,
    rows: Number.POSITIVE_INFINITY,
};
const markdown_forms = [
    whole,
    { ...whole, diagrams: 'none', leftOut: 'diagrams' },
    { ...whole, diagrams: 'none', hops: 'troubled', leftOut: 'diagrams and the hops of healthy targets' },
    { ...whole, diagrams: 'none', hops: 'none', leftOut: 'diagrams and hops' },
    {
        ...whole,
        diagrams: 'none',
        hops: 'none',
        details: 'troubled',
        leftOut: 'diagrams, hops and the details of healthy targets',
    },
    { ...whole, diagrams: 'none', hops: 'none', details: 'none', leftOut: 'the details of all targets' },
    { ...whole, diagrams: 'none', hops: 'none', details: 'none', findings: false, leftOut: 'all details' },
    ...[128, 64, 32, 16, 8, 4].map((rows) => ({
        ...whole,
        diagrams: 'none',
        hops: 'none',
        details: 'none',
        findings: false,
        rows,
        leftOut: `all but ${rows} targets of the overview`,
    })),
];
const has = (which, troubled) => which === 'all' || (which === 'troubled' && troubled);
function title(report) {
    const [only, ...others] = report.targets;
    if (only === undefined)
        return `## ${labels/* conclusionIcons */.SQ[report.conclusion]} Path trace: no target`;
    const troubled = report.targets.filter((target) => (0,labels/* standing */.JA)(target) !== 'info');
    // As the step's conclusion: an error that no gate forbids fails nothing.
    const icon = labels/* conclusionIcons */.SQ[troubled.length > 0 && report.conclusion === 'success' ? 'neutral' : report.conclusion];
    if (others.length === 0)
        return `## ${icon} ${(0,headline/* targetLabel */.Op)(only, report.targets, text_escape/* codeSpan */.SS)}: ${(0,headline/* headline */.Pl)(only)}`;
    const cut = report.targets.find(({ endReason }) => endReason === 'deadline' || endReason === 'cancelled');
    const start = cut === undefined ? 'Path trace' : `Path trace cut short (${(0,labels/* ending */.K1)(cut)})`;
    const changed = report.targets.filter(baseline_table/* pathDiffers */.X).length;
    const news = changed === 0 ? '' : `, the path to ${changed} changed since the baseline`;
    if (troubled.length === 0)
        return `## ${icon} ${start}: all ${report.targets.length} targets healthy${news}`;
    return `## ${icon} ${start}: ${(0,labels/* attention */.fP)(troubled.length, report.targets.length)}${news}`;
}
function conclusionLine({ conclusion, durationMs, targets }) {
    const gates = targets.flatMap((target) => target.gates);
    const of = (wanted) => gates.filter(({ outcome }) => outcome === wanted).length;
    const parts = [
        of('fail') > 0 ? `${of('fail')} of ${(0,units/* count */.U9)(gates.length, 'gate')} failed` : null,
        of('inconclusive') > 0 ? `${of('inconclusive')} of ${(0,units/* count */.U9)(gates.length, 'gate')} inconclusive` : null,
    ].filter((part) => part !== null);
    const gateWord = gates.length === 0
        ? 'no gate was set'
        : parts.length > 0
            ? parts.join(', ')
            : `${(0,units/* count */.U9)(gates.length, 'gate')} passed`;
    const tolerated = conclusion === 'success' && targets.some((target) => (0,labels/* standing */.JA)(target) !== 'info');
    return `Conclusion: **${conclusion}**${tolerated ? ` (${labels/* TOLERATED */.P0})` : ''} · ${gateWord} · measured in ${(0,units/* span */.Ln)(durationMs)}`;
}
function overview(targets, rows) {
    const shown = targets.slice(0, rows).map((target) => {
        const lost = target.reached ? (0,labels/* lossPercent */.n_)((0,loss/* countedLoss */.U)(target)) : null;
        const cells = [
            (0,labels/* standingMark */.In)((0,labels/* standing */.JA)(target)),
            (0,headline/* targetLabel */.Op)(target, targets, text_escape/* codeSpan */.SS),
            target.reached ? 'yes' : '**no**',
            target.hopCount === null ? '' : String(target.hopCount),
            target.pmtu.bytes === null ? '' : `${target.pmtu.status === 'confirmed' ? '' : '≤ '}${target.pmtu.bytes}`,
            target.rttMs === null ? '' : (0,units/* millis */.ne)(target.rttMs.median),
            lost === null ? '' : `${(0,units/* decimal */._)(lost)} %`,
            (0,labels/* standing */.JA)(target) === 'info' ? '' : (0,headline/* trouble */.U$)(target),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    const more = targets.length - shown.length;
    return [
        '| State | Target | Reached | Hops | Path MTU | RTT ms | Loss | What is wrong |',
        '|---|---|---|---:|---:|---:|---:|---|',
        ...shown,
        ...(more > 0 ? [`| | *and ${more} more* | | | | | | |`] : []),
    ].join('\n');
}
/** A lone target's section; of several, one that folds for each. */
function details(report, targets, form) {
    const alone = targets.length === 1;
    return targets.flatMap((target) => {
        const troubled = (0,labels/* standing */.JA)(target) !== 'info';
        if (!has(form.details, troubled))
            return [];
        const diagram = alone ? form.diagrams !== 'none' : has(form.diagrams, troubled);
        const body = targetSection(target, { hops: has(form.hops, troubled), diagram, remedies: alone });
        if (alone)
            return [body];
        const heading = `${(0,labels/* standingMark */.In)((0,labels/* standing */.JA)(target))} ${(0,headline/* targetLabel */.Op)(target, report.targets, text_escape/* htmlCode */.h8)}: ${(0,headline/* headline */.Pl)(target)}`;
        return [`<details><summary>${heading}</summary>\n\n${body}\n\n</details>`];
    });
}
/** Where and when it was measured, and what the words above mean. */
function about({ runner, startedAt, tool }) {
    const interfaces = runner.interfaces.map(({ name, mtu }) => `${(0,text_escape/* codeSpan */.SS)(name)} ${mtu}`).join(', ');
    const lines = [
        `Runner: ${runner.name === null ? '' : `${(0,text_escape/* codeSpan */.SS)(runner.name)}, `}${runner.environment}${runner.container ? ', in a container' : ''}; ` +
            `${(0,text_escape/* prose */.CS)(runner.os)} ${(0,text_escape/* codeSpan */.SS)(runner.kernel)} ${(0,text_escape/* prose */.CS)(runner.arch)}, Node ${(0,text_escape/* codeSpan */.SS)(runner.node)}`,
        ...(interfaces === '' ? [] : [`Interfaces and their MTU: ${interfaces}`]),
        `Started: ${(0,text_escape/* codeSpan */.SS)(startedAt)}, by ${tool.name} ${(0,text_escape/* codeSpan */.SS)(tool.version)}, unprivileged, without raw sockets`,
        'Hops: probes of every TTL at once; a router names itself by ICMP time-exceeded',
        'Path MTU: **confirmed** where a packet of that size reached the target and one byte more did not, or the local MTU is the limit',
        'Loss: only of probes meant for the target itself; a silent or slow hop in the middle loses nothing',
        'Hops back: estimated from the TTL that replies arrive with, taking 64, 128 or 255 as their start',
    ];
    return `<details><summary>How this was measured</summary>\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n</details>`;
}
function write(report, form) {
    const targets = report.targets.toSorted((a, b) => labels/* severityOrder */.IY[(0,labels/* standing */.JA)(a)] - labels/* severityOrder */.IY[(0,labels/* standing */.JA)(b)]);
    return `${[
        title(report),
        conclusionLine(report),
        form.leftOut === null
            ? ''
            : `*Shortened to fit: left out ${form.leftOut}. The whole is in the report's JSON file.*`,
        targets.length > 1 ? overview(targets, form.rows) : '',
        targets.length > 1 && form.findings
            ? findingsSection(targets, (target) => (0,headline/* targetLabel */.Op)(target, report.targets, text_escape/* codeSpan */.SS))
            : '',
        ...details(report, targets, form),
        about(report),
    ]
        .filter((block) => block !== '')
        .join('\n\n')}\n`;
}
/**
 * The job summary in GitHub's Markdown, at most `maxBytes` bytes (1 MiB unless told). Where the whole is longer, parts are left out
 * and the text says which. Below some 2 KiB only one line may be left; it holds no foreign text.
 */
function renderMarkdown(report, options = {}) {
    const maxBytes = options.maxBytes ?? 1_048_576;
    for (const form of markdown_forms) {
        const text = write(report, form);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    const line = `${labels/* conclusionIcons */.SQ[report.conclusion]} Path trace of ${(0,units/* count */.U9)(report.targets.length, 'target')}: ${report.conclusion}\n`;
    return Buffer.byteLength(line) <= maxBytes ? line : '';
}

// EXTERNAL MODULE: ./build/js/action/annotations.js
var annotations = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/js/report/text/finding.js
var text_finding = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/js/diagnosis/diagnose.js + 64 modules
var diagnose = __webpack_require__(588);
// EXTERNAL MODULE: ./build/js/diagnosis/text.js
var diagnosis_text = __webpack_require__(4089);
;// CONCATENATED MODULE: ./build/js/diagnosis/most-important.js
/** The one line for the `diagnosis` output: the gravest finding of all targets, by the order of the rules' table. */



/**
 * The most important finding's message, with its target and how many others have warnings or errors too; empty where
 * nothing was found. One line, plain text, never begins with text from outside.
 */
function mostImportant(targets) {
    const firsts = targets.flatMap(({ target, diagnosis: [finding] }) => finding === undefined ? [] : [{ target, finding }]);
    const [gravest] = firsts.toSorted((a, b) => (0,diagnose/* rank */.Tm)(a.finding) - (0,diagnose/* rank */.Tm)(b.finding));
    if (gravest === undefined)
        return '';
    const { finding } = gravest;
    if (targets.length === 1) {
        return (0,text_finding/* messageOf */.bD)(finding);
    }
    const name = (0,diagnosis_text/* oneLine */.TN)(gravest.target, 80);
    const troubled = targets.filter((entry) => entry.diagnosis.some((one) => one.severity !== 'info')).length;
    const scope = finding.severity === 'info'
        ? `none of ${targets.length} targets has a warning or error`
        : `${troubled} of ${targets.length} targets ${troubled === 1 ? 'has' : 'have'} warnings or errors`;
    return (0,diagnosis_text/* oneLine */.TN)(`${(0,text_finding/* messageOf */.bD)(finding)} (${name}; ${scope})`, diagnose/* longestText */.Ie + 300);
}

;// CONCATENATED MODULE: ./build/js/action/outputs.js
/** The step's outputs from its report: one row each, by the rules of shared contract, Outputs. Unknown is the empty string. */



const OUTPUTS = {
    reached: ({ report }) => String(report.targets.length > 0 && report.targets.every(({ reached }) => reached)),
    pmtu: ({ report }) => figure(Math.min(...knownPmtus(report).map(({ bytes }) => bytes ?? Number.POSITIVE_INFINITY))),
    'pmtu-status': ({ report }) => weakest(knownPmtus(report).map(({ status }) => status)),
    'hop-count': ({ report }) => figure(Math.max(...known(report.targets, ({ hopCount }) => hopCount))),
    'rtt-ms': ({ report }) => figure(Math.max(...known(report.targets, ({ rttMs }) => rttMs?.median ?? null))),
    conclusion: ({ report }) => report.conclusion,
    'service-state': ({ report }) => serviceState(report.targets),
    'first-byte-ms': ({ report }) => figure(Math.max(...known(report.targets, ({ service }) => service?.totalMs ?? null))),
    'failed-targets': ({ judgement }) => JSON.stringify(judgement.failedTargets),
    diagnosis: ({ report }) => (0,text_escape/* plainLine */.h0)(mostImportant(report.targets)),
    report: ({ report }) => (0,json.shortReportJson)(report),
    'report-path': ({ files }) => files.report ?? '',
    'summary-path': ({ files }) => files.summary ?? '',
};
function outputs(facts) {
    const values = Object.entries(OUTPUTS).map(([name, value]) => [name, value(facts)]);
    return Object.fromEntries(values);
}
function known(targets, value) {
    return targets.map(value).filter((number) => number !== null);
}
/** Those that `pmtu` and `pmtu-status` speak of, so that value and status come from the same targets. */
function knownPmtus({ targets }) {
    return targets.map(({ pmtu }) => pmtu).filter(({ bytes, status }) => bytes !== null && status !== 'unknown');
}
/** At most three decimals; the empty string for the infinity that is the least or greatest of nothing. */
function figure(value) {
    return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : '';
}
/** `failing` beats the unknown, which beats `working`; the empty string also where no service was asked. */
function serviceState(targets) {
    const states = targets.flatMap(({ service }) => (service === null ? [] : [service.state]));
    if (states.includes('failing'))
        return 'failing';
    return states.length > 0 && states.every((state) => state === 'working') ? 'working' : '';
}
function weakest(statuses) {
    const order = ['unknown', 'upper-bound', 'confirmed'];
    return order.find((status) => statuses.includes(status)) ?? 'unknown';
}

// EXTERNAL MODULE: ./build/js/action/written-files.js
var written_files = __webpack_require__(6204);
;// CONCATENATED MODULE: ./build/js/action/publish.js
/**
 * Hands a run's results over to GitHub, in the contract's order: files, outputs, summary, annotations, comment, and the
 * step's failure last; the log ends with the conclusion. What cannot be written becomes a warning, so that the rest still is.
 * Loaded while packets fly.
 */









/** `signal` ends what waits for others: the comment. */
async function publish({ report, judgement }, inputs, signal) {
    await (0,written_files.attempt)('the log could not be written', () => writeLog(report));
    const markdown = (await (0,written_files.attempt)('the summary could not be made', () => renderMarkdown(report, { maxBytes: written_files.MAX_SUMMARY_BYTES }))) ??
        '';
    const files = (await (0,written_files.attempt)('the report could not be written to a file', () => (0,written_files.writeFiles)((0,json.reportJson)(report), markdown))) ?? {
        report: null,
        summary: null,
    };
    await (0,written_files.attempt)('the outputs could not be set', () => {
        (0,written_files.setOutputs)(outputs({ report, judgement, files }));
    });
    if (inputs.summary)
        await (0,written_files.attempt)('the job summary could not be written', () => (0,written_files.appendSummary)(markdown));
    const failure = await (0,written_files.writeAnnotations)(report, judgement);
    await (0,written_files.attempt)('the pull request comment could not be written', () => writeComment(report, inputs, signal));
    if (failure !== null)
        core/* setFailed */.C1(failure);
    await (0,written_files.attempt)('the conclusion could not be written', () => (0,written_files.writeLines)((0,console_conclusion/* consoleConclusion */.x)(report)));
}
/** Paths fold where the log's viewer knows groups, so that what was found stays in sight. */
function writeLog(report) {
    for (const target of report.targets) {
        const { head, body } = (0,console/* consoleTarget */.vI)(target);
        core/* startGroup */.Oh(head);
        (0,written_files.writeLines)(body);
        core/* endGroup */.N4();
    }
    const found = (0,console_conclusion/* consoleFindings */.E)(report, { remedies: 'first' });
    if (found !== '')
        (0,written_files.writeLines)(found);
}
/** Fails the step for a reason that left nothing to report: one line for each sentence. */
async function fail(sentences) {
    await (0,written_files.attempt)('the outputs could not be set', () => (0,written_files.setOutputs)({ conclusion: 'failure' }));
    core/* setFailed */.C1((0,annotations/* failureMessage */.o)(sentences));
}
async function writeComment(report, inputs, signal) {
    if (inputs.comment === 'never')
        return;
    // Its HTTP client and API description are heavier than all the rest: loaded only here.
    const { comment } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(240)]).then(__webpack_require__.bind(__webpack_require__, 9240));
    const problem = await comment({
        when: inputs.comment,
        conclusion: report.conclusion,
        token: inputs.token,
        key: inputs.commentKey,
        matrix: inputs.matrix,
        render: (maxBytes) => renderMarkdown(report, { maxBytes }),
        signal,
    });
    if (problem?.level === 'warning')
        core/* warning */.$e((0,text_escape/* plainLine */.h0)(problem.sentence), { title: 'tracepath' });
    if (problem?.level === 'info')
        core/* info */.pq((0,text_escape/* plainLine */.h0)(problem.sentence));
}


/***/ }),

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ baselineTable),
/* harmony export */   X: () => (/* binding */ pathDiffers)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);

/** Rows of the table; the rest is counted. */
const MOST_ROWS = 40;
const names = {
    reached: 'Reached',
    hop: 'Hop',
    'hop-count': 'Hop count',
    pmtu: 'Path MTU',
    rtt: 'Round trip, median',
};
/** The empty string where no baseline was asked for. */
function baselineTable({ sinceBaseline }) {
    if (sinceBaseline === undefined)
        return '';
    const { state, differences } = sinceBaseline;
    if (state === 'none-yet')
        return 'ℹ️ **No baseline yet**: nothing is compared in this run.';
    if (state === 'no-target')
        return 'ℹ️ **Not in the baseline**: the earlier report does not know this target.';
    if (differences.length === 0)
        return 'ℹ️ **As in the baseline**: hops, hop count, path MTU and round trip are the same within noise.';
    const rows = differences
        .slice(0, MOST_ROWS)
        .map(({ what, ttl, before, after }) => `| ${names[what]}${ttl === null ? '' : ` ${ttl}`} | ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(before)} | ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(after)} |`);
    const more = differences.length - rows.length;
    return [
        '| Since the baseline | Before | Now |',
        '|---|---|---|',
        ...rows,
        ...(more > 0 ? [`| *and ${more} more* | | |`] : []),
    ].join('\n');
}
/** Whether the path itself differs; round-trip times alone are not the path. */
function pathDiffers({ sinceBaseline }) {
    return (sinceBaseline?.differences.some(({ what }) => what === 'hop' || what === 'hop-count' || what === 'pmtu') ?? false);
}


/***/ }),

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ consoleFindings),
/* harmony export */   x: () => (/* binding */ consoleConclusion)
/* harmony export */ });
/* harmony import */ var _shared_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6318);
/* harmony import */ var _text_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6408);
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9498);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3374);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5240);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(658);
/**
 * What the paths mean, for a terminal or a log: each fault once for all targets that share it, with what to change, and the
 * conclusion last, within one screen. Strings only; every line is safe to print (escape.ts).
 */







/** Targets named before the conclusion; the rest is counted. With what follows them they fit a screen of 40 lines. */
const MOST_ROWS = 24;
/** Targets of one finding that have a line each. */
const MOST_TEXTS = 5;
/** Remedies of one finding that a log shows in full. */
const MOST_FIRST = 2;
/** Targets named in a list. */
const MOST_NAMED = 8;
const colours = { error: 'red', warning: 'yellow', info: 'green' };
/** All findings, the gravest first; a lone target's `healthy` too. The empty string where there is none. */
function consoleFindings({ targets }, { remedies, paint = _paint_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p }) {
    const shown = (0,_shared_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedFindings */ .a)(targets).filter(({ code }) => code !== 'healthy' || targets.length === 1);
    return shown
        .flatMap((finding) => [
        ...said(finding, targets, paint),
        // In a log an info needs no action; a terminal has no summary to look it up in.
        ...(remedies === 'first' && finding.severity === 'info' ? [] : toChange(finding, remedies)),
    ])
        .join('\n');
}
/** What was found, of each target; of more than a few, their names. */
function said(finding, targets, paint) {
    const { severity, code, title, of } = finding;
    const head = `${paint(severity === 'info' ? 'bold' : colours[severity], severity)} ${code}:`;
    const [first] = of;
    if (first === undefined)
        return [];
    if (of.length === 1) {
        const whose = targets.length === 1 ? '' : `${first.target.target}: `;
        return [`${head} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLine */ .oN)(`${whose}${(0,_text_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)({ title, text: first.text })}`)}`];
    }
    const lines = [`${head} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLine */ .oN)(title)} (${of.length} of ${targets.length} targets)`];
    if (severity === 'info')
        return [`${lines[0]}: ${names(of.map(({ target }) => target))}`];
    for (const { target, text } of of.slice(0, MOST_TEXTS))
        lines.push(`  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLabel */ .Op)(target, targets)}: ${text}`)}`);
    const rest = of.slice(MOST_TEXTS);
    return rest.length === 0
        ? lines
        : [...lines, `  and ${rest.length} more: ${names(rest.map(({ target }) => target))}`];
}
/** What to change, each way once. */
function toChange(finding, form) {
    const all = { shown: finding.remedies, others: [] };
    const { shown, others } = form === 'all' ? all : (0,_shared_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .likeliest */ .b)(finding, MOST_FIRST);
    const lines = shown.flatMap(({ remedy, targets }) => {
        const whose = targets.length === finding.of.length ? '' : `For ${names(targets)}: `;
        return (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .remedyLines */ .gb)(remedy).map((line, at) => `    ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainIndented */ .Cy)(at === 0 ? whose + line : line)}`.trimEnd());
    });
    return others.length > 0 ? [...lines, `    ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(others.length, 'more way')} in the summary.`] : lines;
}
function names(targets) {
    const shown = [...new Set(targets.map(({ target }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLine */ .oN)(target)))];
    const more = shown.length - MOST_NAMED;
    return more > 0 ? `${shown.slice(0, MOST_NAMED).join(', ')} and ${more} more` : shown.join(', ');
}
/** A row for each target, the worst first, then the conclusion. Ends a log or a terminal's text. */
function consoleConclusion(report, paint = _paint_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p) {
    const { targets, conclusion, durationMs } = report;
    const sorted = targets.toSorted((a, b) => _text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOrder */ .IY[(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(a)] - _text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOrder */ .IY[(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(b)]);
    const rows = sorted.slice(0, MOST_ROWS).map((target) => {
        const worst = (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(target);
        const word = paint(colours[worst], _text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standingWords */ .o4[worst].padEnd(7));
        return `  ${word}  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withinLine */ .oN)(`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLabel */ .Op)(target, targets)}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(target)}`)}`;
    });
    const more = targets.length - rows.length;
    if (more > 0)
        rows.push(`  and ${more} more`);
    const troubled = targets.filter((target) => (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(target) !== 'info').length;
    const scope = troubled === 0 || targets.length === 1 ? '' : `${(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .attention */ .fP)(troubled, targets.length)}. `;
    const why = troubled > 0 && conclusion === 'success' ? ` (${_text_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .TOLERATED */ .P0})` : '';
    const word = paint(conclusion === 'failure' ? 'red' : conclusion === 'success' ? 'green' : 'yellow', conclusion);
    return [...rows, `${scope}Conclusion: ${word}${why}, ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(targets.length, 'target')} in ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .span */ .Ln)(durationMs)}`].join('\n');
}


/***/ }),

/***/ 8639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ consoleStart),
/* harmony export */   DC: () => (/* binding */ consoleEnd),
/* harmony export */   fn: () => (/* binding */ consoleHop),
/* harmony export */   vI: () => (/* binding */ consoleTarget)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9498);
/* harmony import */ var _text_loss_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2206);
/* harmony import */ var _text_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4746);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3374);
/* harmony import */ var _text_waiting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1418);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(658);
/* harmony import */ var _watch_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8475);
/**
 * The paths for a terminal or a log, hops in the shape of iputils tracepath 20221126 (`print_host`, `[LOCALHOST]`, `Resume:`);
 * what they mean is console-conclusion.ts's. Strings only; every line is safe to print (escape.ts).
 */








/** tracepath's HOST_COLUMN_SIZE less the blank that always follows. */
const hostColumn = 51;
/** tracepath's letters for what ends a trace. */
const letters = {
    'network-unreachable': '!N',
    'host-unreachable': '!H',
    'admin-prohibited': '!A',
    'protocol-unreachable': '!P',
};
/** What the target itself may answer to say that it was reached. */
const arrivals = new Set([undefined, 'port-unreachable', 'echo-reply']);
const ttlColumn = (ttl) => String(ttl).padStart(2);
/** The lines before the first hop. `label` is the target as written; `localMtu` in bytes. */
function consoleStart(label, address, localMtu) {
    const to = `tracepath to ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(label)}${address === null || address === label ? '' : ` (${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address)})`}`;
    return localMtu === null ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(to) : `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(to)}\n 1?: ${'[LOCALHOST]'.padEnd(32)} pmtu ${localMtu}`;
}
function responderLine(ttl, responder, target, paint) {
    const { address, hostname, rttMs, icmp, returnHops, mtu } = responder;
    const nameless = hostname === null || hostname === address;
    const host = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLine */ .oN)(nameless ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address) : `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(hostname)} (${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address)})`);
    const time = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .spread */ .il)(rttMs);
    const arrived = address === target && arrivals.has(icmp?.meaning);
    const words = [
        time === null ? null : `${time.median.toFixed(3)}ms`.padStart(9),
        returnHops === null || returnHops === ttl ? null : `asymm ${String(returnHops).padStart(2)}`,
        mtu === null ? null : paint('yellow', `pmtu ${mtu}`),
        arrived ? paint('green', 'reached') : null,
        icmp === null || icmp.meaning === 'time-exceeded' || arrived
            ? null
            : paint('red', letters[icmp.meaning] ?? icmp.meaning),
    ];
    return [`${ttlColumn(ttl)}:  ${host.padEnd(hostColumn)}`, ...words.filter((word) => word !== null)]
        .join(' ')
        .trimEnd();
}
/** One hop as it is found: a line for each responder. `target` is the target's address, whose answer is marked `reached`. */
function consoleHop(hop, target, paint = _paint_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p) {
    if (hop.responders.length === 0)
        return `${ttlColumn(hop.ttl)}:  ${paint('dim', 'no reply')}${answeredOthers(hop)}`;
    return hop.responders.map((responder) => responderLine(hop.ttl, responder, target, paint)).join('\n');
}
/** Who answered other targets of the run where this one's row is silent. */
function answeredOthers({ answeredOthers: routers = [] }) {
    if (routers.length === 0)
        return '';
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLine */ .oN)(` (${routers
        .slice(0, 3)
        .map((address) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(address))
        .join(', ')} answered other targets of this run)`);
}
/** tracepath's closing line, as much of it as is known. */
function resume({ pmtu, hopCount, returnHopCount, reached }) {
    const parts = [
        pmtu.bytes === null ? null : `pmtu ${pmtu.bytes}${pmtu.status === 'confirmed' ? '' : ` (${pmtu.status})`}`,
        reached && hopCount !== null ? `hops ${hopCount}` : null,
        returnHopCount === null ? null : `back ${returnHopCount}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? '     Resume: nothing measured' : `     Resume: ${parts.join(' ')}`;
}
/** What using the service showed, in one line: what works, then each phase's own time. */
function serviceLines(target) {
    const { service } = target;
    if (service === null)
        return [];
    const said = service.state === 'working'
        ? (0,_text_service_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceSummary */ .m8)(target)
        : service.failedPhase === null
            ? 'unknown'
            : `failing in phase ${service.failedPhase}`;
    const phases = (0,_text_service_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseTimes */ .Sb)(service).map(({ name, ms }) => `${name} ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(ms)}`);
    return [`     Service: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLine */ .oN)([said, ...phases].join(', '))}`];
}
/** What closes a target: the result, what is not known, and its gates. */
function consoleEnd(target, paint = _paint_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .p) {
    const lines = [resume(target), ...serviceLines(target), ...(0,_watch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .watchLines */ .h)(target.watch)];
    if (target.wait !== null)
        lines.push(`     Waited: ${(0,_text_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .waited */ .h)(target.wait)}`);
    if (target.connections !== null)
        lines.push(`     Connections: ${(0,_text_loss_js__WEBPACK_IMPORTED_MODULE_7__/* .connectionsSummary */ ._V)(target.connections)}`);
    if (!target.reached)
        lines.push(`     ${paint('red', 'Not reached')}: ${(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(target)}`);
    for (const text of target.evidence.inconclusive)
        lines.push(`     Inconclusive: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text)}`);
    for (const gate of target.gates.filter(({ outcome }) => outcome !== 'pass')) {
        const outcome = paint(gate.outcome === 'fail' ? 'red' : 'yellow', gate.outcome);
        lines.push(`     ${(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .gateText */ .bp)(gate, outcome)}`);
    }
    const passed = target.gates.flatMap(({ gate, outcome }) => (outcome === 'pass' ? [gate] : []));
    if (passed.length > 0)
        lines.push(`     ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(passed.length, 'gate')} passed: ${passed.join(', ')}`);
    return lines.join('\n');
}
/** Three and more silent hops in a row as one line. */
function hopLines({ hops, address }) {
    const lines = [];
    for (let index = 0; index < hops.length;) {
        const hop = hops[index];
        if (hop === undefined)
            break;
        const next = hops.findIndex((later, at) => at >= index && saysMore(later));
        const run = (next === -1 ? hops.length : next) - index;
        lines.push(run >= 3 ? `${ttlColumn(hop.ttl)}-${hop.ttl + run - 1}:  no reply` : consoleHop(hop, address));
        index += run >= 3 ? run : 1;
    }
    return lines;
}
/** Whether a row says more than that nothing came. */
function saysMore({ responders, answeredOthers: routers }) {
    return responders.length > 0 || routers !== undefined;
}
/** One target of an ended run: the line that names it, and what follows, a line each or more. */
function consoleTarget(target) {
    const [head = '', ...start] = consoleStart(target.target, target.address, target.pmtu.localMtu).split('\n');
    return { head, body: [...start, ...hopLines(target), consoleEnd(target)].join('\n') };
}


/***/ }),

/***/ 6718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/** The gates of a target in the job summary. */

/** Empty where none was set. */
function gateTable(gates) {
    if (gates.length === 0)
        return '';
    const rows = gates.map((gate) => {
        const cells = [
            `${_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeIcons */ .Rv[gate.outcome]} ${gate.outcome}`,
            `\`${gate.gate}\``,
            (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .demandText */ .LR)(gate),
            (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .actualText */ .Yf)(gate),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| Outcome | Gate | Demands | Measured |', '|---|---|---|---|', ...rows].join('\n');
}


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ targetLabel),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U$: () => (/* binding */ trouble)
/* harmony export */ });
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3374);
/* harmony import */ var _through_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3185);
/* harmony import */ var _baseline_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4342);
/** A target in one line: what is wrong with it, or what was measured. Holds no text from the network or the inputs, so it needs no escaping. */




/** What is wrong with a troubled target: its first finding above info, else its gate, else why it was not reached. */
function trouble(target) {
    const first = target.diagnosis.find(({ severity }) => severity !== 'info');
    if (first !== undefined)
        return first.title.replace(/^[A-Z](?=[a-z ])/u, (letter) => letter.toLowerCase());
    const failed = target.gates.find(({ outcome }) => outcome === 'fail') ??
        target.gates.find(({ outcome }) => outcome === 'inconclusive');
    if (failed !== undefined)
        return `${failed.gate} ${failed.outcome === 'fail' ? 'failed' : 'inconclusive'}: ${(0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .actualText */ .Yf)(failed)}`;
    return (0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(target);
}
/** As written, with the address family where one name was traced in both. `code`: how the form of the report shows a name. */
function targetLabel({ target, family }, targets, code = (text) => text) {
    const twice = targets.filter((other) => other.target === target).length > 1;
    return `${code(target)}${twice && family !== null ? ` (IPv${family})` : ''}`;
}
/** A target in one line without its name. */
function headline(target) {
    if ((0,_text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA)(target) !== 'info')
        return trouble(target);
    const said = [
        (0,_baseline_table_js__WEBPACK_IMPORTED_MODULE_1__/* .pathDiffers */ .X)(target) ? 'the path changed since the baseline' : null,
        reached(target),
        pathMtu(target),
        target.rttMs === null ? null : `${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .millis */ .ne)(target.rttMs.median)} ms`,
    ];
    return said.filter((part) => part !== null).join(', ');
}
function reached(target) {
    const hops = target.hopCount === null ? null : (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(target.hopCount, 'hop');
    if ((0,_through_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .throughProxy */ .E)(target))
        return `reached through the proxy${hops === null ? '' : `, ${hops} to it`}`;
    return hops === null ? 'reached' : `reached in ${hops}`;
}
function pathMtu({ pmtu: { bytes, status } }) {
    return bytes === null ? null : `path MTU ${status === 'confirmed' ? '' : 'at most '}${bytes} bytes`;
}


/***/ }),

/***/ 2690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flattened: () => (/* binding */ flattened),
/* harmony export */   reportJson: () => (/* binding */ reportJson),
/* harmony export */   shortReportJson: () => (/* binding */ shortReportJson)
/* harmony export */ });
/* harmony import */ var _text_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6408);
/** The report as JSON: whole for the file, on one line and within a bound for the action's output. */

/** The whole report, indented, with a line break at its end. */
function reportJson(report) {
    return `${JSON.stringify(flattened(report), null, 2)}\n`;
}
/** The report in the shape that the contract fixes: each finding with one message and one remedy. */
function flattened(report) {
    const targets = report.targets.map((target) => ({ ...target, diagnosis: target.diagnosis.map(flatFinding) }));
    return { ...report, targets };
}
function flatFinding(finding) {
    const { code, severity, remedies } = finding;
    return { code, severity, message: (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(finding), remedy: (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyText */ .K1)(remedies) };
}
/** What a shortened report leaves out, the least missed first; each step keeps what the ones before it left out. */
const steps = [
    { leftOut: 'targets[].evidence', target: ({ evidence: _, ...rest }) => rest },
    { leftOut: 'targets[].hops', target: ({ evidence: _, hops: __, ...rest }) => rest },
    {
        leftOut: 'targets[].diagnosis[].remedy',
        target: ({ evidence: _, hops: __, diagnosis, ...rest }) => ({
            ...rest,
            diagnosis: diagnosis.map(({ remedy: ___, ...finding }) => finding),
        }),
    },
];
/** No form is shorter than this. */
const leastBytes = 1024;
/** What the contract allows the action's output. */
const outputBytes = 256 * 1024;
/**
 * The report on one line, at most `maxBytes` bytes of UTF-8. Where the whole does not fit it says `"truncated": true`, names in
 * `leftOut` which parts are missing, and is valid JSON all the same.
 *
 * @throws RangeError when `maxBytes` is below 1024.
 */
function shortReportJson(whole, maxBytes = outputBytes) {
    if (maxBytes < leastBytes)
        throw new RangeError(`shortReportJson: maxBytes is ${maxBytes}, expected ${leastBytes} or more`);
    const fits = (text) => Buffer.byteLength(text) <= maxBytes;
    const report = flattened(whole);
    const complete = JSON.stringify(report);
    if (fits(complete))
        return complete;
    const leftOut = [];
    let targets = report.targets;
    const write = (count) => {
        const cut = count < targets.length ? [`targets from ${count + 1} of ${targets.length} on`] : [];
        return JSON.stringify({
            ...report,
            truncated: true,
            leftOut: [...leftOut, ...cut],
            targets: targets.slice(0, count),
        });
    };
    for (const step of steps) {
        leftOut.push(step.leftOut);
        targets = report.targets.map(step.target);
        const text = write(targets.length);
        if (fits(text))
            return text;
    }
    let [fitting, tooMany] = [0, targets.length];
    while (tooMany - fitting > 1) {
        const middle = (fitting + tooMany) >> 1;
        if (fits(write(middle)))
            fitting = middle;
        else
            tooMany = middle;
    }
    const text = write(fitting);
    if (fits(text))
        return text;
    const { schemaVersion, conclusion } = report;
    return JSON.stringify({
        schemaVersion,
        truncated: true,
        leftOut: ['all but the conclusion'],
        conclusion,
        targets: [],
    });
}


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/** Colours of a terminal as a function, so that the forms of the report know of no terminal. */
const plain = (_colour, text) => text;


/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ remedyBlock),
/* harmony export */   Rj: () => (/* binding */ remedyBlocks),
/* harmony export */   hn: () => (/* binding */ findingMark),
/* harmony export */   mC: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9498);
/** Findings and their remedies as Markdown: the parts that one target's section, all targets' and a watched job's share. */


const words = { error: 'Error', warning: 'Warning', info: 'Info' };
/** Icon and word, with a blank after them; the title of a healthy target is its word. */
function findingMark(code, severity) {
    return code === 'healthy' ? '✅ ' : `${_text_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .severityIcons */ .iE[severity]} ${words[severity]}: `;
}
/** All of a finding but its remedies. */
function findingLine({ code, severity, title, text }) {
    return `${findingMark(code, severity)}**${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title)}**: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text)} (\`${code}\`)`;
}
/** The explanation, and the lines to paste in a block of their own. */
function remedyBlock({ explanation, snippet }) {
    return snippet === null ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(explanation) : `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(explanation)}\n\n${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(snippet)}`;
}
/** The first `open` in full; more than those fold, so that what stands below stays in sight. */
function remedyBlocks(blocks, open = 1) {
    const [first, more] = [blocks.slice(0, open), blocks.slice(open)];
    if (more.length === 0)
        return first;
    const others = more.length === 1 ? 'One more way' : `${more.length} more ways`;
    return [...first, `<details><summary>${others}</summary>\n\n${more.join('\n\n')}\n\n</details>`];
}


/***/ }),

/***/ 4181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ watchBlock)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3374);
/* harmony import */ var _text_watching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2460);
/** The watch of a target in the job summary: timeline, figures, outages. */



/** Rows of the table of outages. */
const MOST_ROWS = 10;
/** Empty where the target was not watched. */
function watchBlock(target) {
    const { watch } = target;
    if (watch === null)
        return '';
    const out = watch.outageCount === 0 ? 'no outage' : `**${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(watch.outageCount, 'outage')}**`;
    const head = `**Watched for ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(watch.seconds)}**:`;
    const unsent = (0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .unsentTexts */ .uu)(watch);
    if (watch.sent === 0)
        return `${head} ${unsent[0] ?? 'no probe was sent'}`;
    return [
        `${head} ${out}; ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .watchFigures */ .BC)(watch, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)}`,
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)((0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .timelineLines */ .tg)(watch).join('\n')),
        ...unsent.map((text) => `⚠️ Warning: ${text}`),
        outageTable(target, watch),
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
function outageTable(target, { outages, outageCount }) {
    if (outages.length === 0)
        return '';
    const shown = (0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .longestFirst */ .z3)(outages)
        .slice(0, MOST_ROWS)
        .toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const rows = shown.map((outage) => `| ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(outage.from)} | ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .outageLength */ .M)(outage)} | ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedHere */ .vd)(outage) ?? lastHop(target, outage.lastHop)} |`);
    const more = outageCount - shown.length;
    return [
        '| Outage from | Length | Last hop that answered |',
        '|---|---:|---|',
        ...rows,
        ...(more > 0 ? [`| *and ${more} shorter* | | |`] : []),
    ].join('\n');
}
function lastHop({ hops }, ttl) {
    if (ttl === null)
        return 'not known';
    const addresses = hops.find((hop) => hop.ttl === ttl)?.responders.map(({ address }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(address)) ?? [];
    return [`${ttl}`, ...addresses.slice(0, 2)].join(' ');
}


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ watchLines)
/* harmony export */ });
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3374);
/* harmony import */ var _text_watching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2460);
/** The watch of a target in the log: figures, timeline, outages. */


/** Outages that the log lists; all that are kept are in the report. */
const MOST_OUTAGES = 20;
/** Lines that are safe to print; none where the target was not watched. */
function watchLines(watch) {
    if (watch === null)
        return [];
    const { outages, outageCount } = watch;
    const shown = outages.slice(0, MOST_OUTAGES).map((outage) => {
        const { from, lastHop } = outage;
        const hop = lastHop === null ? null : `last hop that answered: ${lastHop}`;
        return [`       outage from ${from}: ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .outageLength */ .M)(outage)}`, (0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedHere */ .vd)(outage), hop]
            .filter((part) => part !== null)
            .join(', ');
    });
    const more = outageCount - shown.length;
    return [
        `     Watched for ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(watch.seconds)}: ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(outageCount, 'outage')}, ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .watchFigures */ .BC)(watch)}`,
        `       ${(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .timelineText */ .Pj)(watch)}`,
        ...(0,_text_watching_js__WEBPACK_IMPORTED_MODULE_0__/* .unsentTexts */ .uu)(watch).map((text) => `       warning: ${text}`),
        ...shown,
        ...(more > 0 ? [`       and ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'outage')} more`] : []),
    ];
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sharedFindings),
/* harmony export */   b: () => (/* binding */ likeliest)
/* harmony export */ });
/* harmony import */ var _text_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/** Findings of all targets, joined where several targets have the same fault, so that a remedy is told once for all of them. */

/** The gravest first, else in the order in which the targets have them. */
function sharedFindings(targets) {
    const all = targets.flatMap((target) => target.diagnosis.map((finding) => ({ target, finding })));
    const groups = Map.groupBy(all, ({ finding: { code, severity, title } }) => JSON.stringify([severity, code, title]));
    const sorted = [...groups.values()].toSorted((a, b) => severityOf(a) - severityOf(b));
    const told = new Set();
    return sorted.flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { code, severity, title } = first.finding;
        const of = group.map(({ target, finding: { text } }) => ({ target, text }));
        return [{ code, severity, title, of, remedies: newRemedies(group, told) }];
    });
}
function severityOf([first]) {
    return first === undefined ? 0 : _text_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY[first.finding.severity];
}
/** Those that `told` does not hold; adds them to it. */
function newRemedies(group, told) {
    const all = group.flatMap(({ target, finding }) => finding.remedies.map((remedy) => ({ target, remedy })));
    const same = Map.groupBy(all, ({ remedy: { explanation, snippet } }) => JSON.stringify([explanation, snippet]));
    return [...same].flatMap(([key, entries]) => {
        const [first] = entries;
        if (first === undefined || told.has(key))
            return [];
        told.add(key);
        return [{ remedy: first.remedy, targets: entries.map(({ target }) => target) }];
    });
}
/** The likeliest remedies: as many as it takes for each target to have one, `most` at most. The rest are `others`. */
function likeliest({ remedies }, most) {
    const covered = new Set();
    const first = remedies.filter(({ targets }) => {
        if (targets.every((target) => covered.has(target)))
            return false;
        for (const target of targets)
            covered.add(target);
        return true;
    });
    const shown = first.slice(0, most);
    return { shown, others: remedies.filter((remedy) => !shown.includes(remedy)) };
}


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ waited)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);

function waited({ seconds, attempts, succeeded }) {
    if (!succeeded)
        return `did not work within ${seconds} s (${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(attempts, 'attempt')})`;
    return attempts === 1 ? 'worked at the first attempt' : `worked after ${seconds} s (${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(attempts, 'attempt')})`;
}


/***/ })

};
