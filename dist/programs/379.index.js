export const id = 379;
export const ids = [379,798];
export const modules = {

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leave: () => (/* binding */ leave),
/* harmony export */   outliveLog: () => (/* binding */ outliveLog)
/* harmony export */ });
/* harmony import */ var _service_living_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/** The end of the process. Facts: Node writes to a full pipe (64 KiB) later, and process.exit() drops what is then unwritten. */

/** A log that nobody reads (EPIPE) or whose disk is full (ENOSPC) ends no run: report, outputs and summary are still written. */
function outliveLog() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}
/** Ends the process once all that was printed is written. Not by waiting for the last handle: a name lookup may hold one for long. */
async function leave(status) {
    const written = [process.stdout, process.stderr].map(
    // Also told when the reader is gone.
    (stream) => new Promise((resolve) => stream.write('', () => resolve())));
    await Promise.all(written);
    // Node's exit joins its threads, and one that waits for a mute name server (getaddrinfo(3)) waits long.
    const lookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
    if (lookingUp || _service_living_threads_js__WEBPACK_IMPORTED_MODULE_0__/* .livingThreads */ .l.size > 0)
        (await __webpack_require__.e(/* import() */ 588).then(__webpack_require__.bind(__webpack_require__, 8588))).exitNow(status);
    process.exit(status);
}


/***/ }),

/***/ 5686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: ./build/js/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(9998);
// EXTERNAL MODULE: ./build/js/report/compare.js
var compare = __webpack_require__(4146);
;// CONCATENATED MODULE: ./build/js/report/merge/differences.js
/** In what the runners' measurements of one target differ, and which runners stand on which side; compare.ts says what is noise. */

/** More sides than this are no groups any more. */
const MOST_PATHS = 8;
const MOST_RTTS = 4;
function rowDifferences(head, row) {
    if (row.length < 2)
        return [];
    const found = [
        byValue('reached', true, row, ({ target }) => (target.reached ? 'yes' : target.cutShort ? null : 'no')),
        byValue('service', true, row, ({ target }) => target.service),
        pathMtus(row),
        byValue('hop-count', false, row, ({ target }) => (target.hopCount === null ? null : String(target.hopCount))),
        roundTrips(row),
        paths(row),
        ...findings(row),
    ];
    return found.flatMap((one) => (one === null ? [] : [{ ...head, ...one }]));
}
/** Groups of equal values; null where all that is known is equal. */
function byValue(what, counts, row, value) {
    const groups = new Map();
    for (const measured of row) {
        const key = value(measured);
        if (key === null)
            continue;
        const group = groups.get(key) ?? [];
        group.push(measured.runner.label);
        groups.set(key, group);
    }
    return found(what, counts, [...groups].map(([key, runners]) => ({ value: key, runners })));
}
function found(what, counts, groups) {
    if (groups.length < 2)
        return null;
    return { what, counts, groups: groups.toSorted((a, b) => b.runners.length - a.runners.length) };
}
function pathMtus(row) {
    const kinds = [...new Map(row.map(({ target: { pmtu } }) => [(0,compare/* pmtuText */.w8)(pmtu), pmtu])).values()];
    // Only sizes that contradict another one: a bound above a confirmed size is no difference.
    const differing = kinds.filter((one) => kinds.some((other) => (0,compare/* pmtuDiffers */.GZ)(one, other)));
    const texts = new Set(differing.map(compare/* pmtuText */.w8));
    return byValue('pmtu', true, row, ({ target: { pmtu } }) => (texts.has((0,compare/* pmtuText */.w8)(pmtu)) ? (0,compare/* pmtuText */.w8)(pmtu) : null));
}
/** Split where neighbours in the order of their medians differ beyond noise. */
function roundTrips(row) {
    const sorted = row
        .filter(({ target }) => target.rttMs !== null)
        .toSorted((a, b) => (a.target.rttMs?.median ?? 0) - (b.target.rttMs?.median ?? 0));
    const groups = [];
    for (const measured of sorted) {
        const last = groups.at(-1)?.at(-1);
        if (last === undefined || (0,compare/* rttDiffers */.cA)(last.target.rttMs, measured.target.rttMs))
            groups.push([measured]);
        else
            groups.at(-1)?.push(measured);
    }
    if (groups.length > MOST_RTTS)
        return null;
    const median = (one) => Math.round((one?.target.rttMs?.median ?? 0) * 10) / 10;
    const value = (group) => {
        const [least, most] = [median(group[0]), median(group.at(-1))];
        return least === most ? `${least} ms` : `${least} to ${most} ms`;
    };
    return found('rtt-ms', false, groups.map((group) => ({ value: value(group), runners: group.map(({ runner }) => runner.label) })));
}
/** Runners whose hops never contradict each other share a path. The value names the last hop in common with the largest group. */
function paths(row) {
    const groups = [];
    for (const { runner, target } of row) {
        if (!target.hops.some(({ responders }) => responders.length > 0))
            continue;
        const same = groups.find(({ route }) => (0,compare/* hopDifferences */.eE)(route, target.hops).length === 0);
        if (same !== undefined)
            same.runners.push(runner.label);
        else if (groups.length === MOST_PATHS)
            return null;
        else
            groups.push({ route: target.hops, runners: [runner.label] });
    }
    const [largest, ...others] = groups.toSorted((a, b) => b.runners.length - a.runners.length);
    if (largest === undefined)
        return null;
    return found('path', false, [
        { value: 'the usual path', runners: largest.runners },
        ...others.map(({ route, runners }) => ({ value: partingText(largest.route, route), runners })),
    ]);
}
function partingText(usual, other) {
    const ttl = (0,compare/* lastCommonHop */.vC)(usual, other);
    const first = (0,compare/* hopDifferences */.eE)(usual, other)[0];
    const own = first === undefined ? '' : `, there by ${first.after}`;
    if (ttl === 0)
        return `parts at the first hop${own}`;
    const address = usual.find((hop) => hop.ttl === ttl)?.responders[0]?.address ?? '';
    return `parts after hop ${ttl} (${address})${own}`;
}
/** One for each finding that only some have; of runners whose trace was finished, or that have it all the same. */
function findings(row) {
    const severe = new Map();
    for (const { code, severity } of row.flatMap(({ target }) => target.findings)) {
        if (code !== 'healthy')
            severe.set(code, severity === 'error' || severe.get(code) === true);
    }
    return [...severe].map(([code, counts]) => byValue(`finding ${code}`, counts, row, ({ target }) => {
        if (target.findings.some((one) => one.code === code))
            return 'found';
        // Of a target that was not reached, what is only news about its path could not be found.
        return target.cutShort || (!counts && !target.reached) ? null : 'not found';
    }));
}

;// CONCATENATED MODULE: ./build/js/report/merge/runners.js
/** Labels in the order of the runners, each once. */
function nameRunners(runners) {
    const taken = new Set();
    return runners.map((runner) => {
        const wanted = labelOf(runner);
        let label = wanted;
        for (let number = 2; taken.has(label); number++)
            label = `${wanted} #${number}`;
        taken.add(label);
        return { ...runner, label };
    });
}
function labelOf({ job, matrix, name, image }) {
    const leg = matrix === null ? '' : ` (${Object.values(matrix).map(valueText).join(', ')})`;
    if (job !== null)
        return job + leg;
    if (matrix !== null)
        return leg.slice(2, -1);
    return `${name ?? 'a runner without a name'}${image === null ? '' : ` (${image})`}`;
}
function valueText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
/** Labels named one by one; the rest is counted. */
const MOST_LABELS = 3;
/** A group in words: by what all of it and nobody else has in common, else by its labels. Holds foreign text. */
function groupText(group, all) {
    if (group.length === 1 || group.length === all.length)
        return `on ${labels(group)}`;
    for (const [words, trait] of traits(all)) {
        const value = group[0] === undefined ? null : trait(group[0]);
        const alike = all.filter((runner) => trait(runner) === value);
        if (value !== null && alike.length === group.length && group.every((runner) => trait(runner) === value)) {
            return words(value);
        }
    }
    return `on ${labels(group)}`;
}
function traits(all) {
    const keys = [...new Set(all.flatMap(({ matrix }) => Object.keys(matrix ?? {})))].slice(0, 20);
    return [
        [
            (value) => (value === 'true' ? 'in containers' : 'on hosts'),
            ({ container }) => (container === null ? null : String(container)),
        ],
        ...keys.map((key) => [
            (value) => `with ${key} ${value}`,
            ({ matrix }) => (matrix !== null && Object.hasOwn(matrix, key) ? valueText(matrix[key]) : null),
        ]),
        [(value) => `on ${value} runners`, ({ environment }) => environment],
        [(value) => `on image ${value}`, ({ image }) => image],
        [(value) => `in job ${value}`, ({ job }) => job],
        [(value) => `on ${value}`, ({ arch }) => arch],
    ];
}
function labels(group) {
    const named = group.slice(0, MOST_LABELS).map(({ label }) => label);
    const more = group.length - named.length;
    return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

;// CONCATENATED MODULE: ./build/js/report/merge/merge.js


/** A report that another file holds too is merged once, and named. */
function mergeReports(read, unusable) {
    const { kept, skipped } = withoutRepeats(read);
    const named = nameRunners(kept.map(({ report }) => report.runner));
    const runners = kept.map(({ file, report }, index) => {
        const { startedAt, conclusion } = report;
        return { ...named[index], file, startedAt, conclusion };
    });
    const rows = rowsOf(kept, runners);
    return {
        runners,
        targets: rows.map(({ head, measured }) => ({
            ...head,
            cells: Object.fromEntries(measured.map(({ runner, target }) => [runner.label, cell(target)])),
        })),
        differences: rows.flatMap(({ head, measured }) => rowDifferences(head, measured)),
        skipped: [...unusable, ...skipped].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    };
}
/** One run is told from another by its machine and its start. */
function withoutRepeats(read) {
    const seen = new Map();
    const skipped = [];
    const kept = read.filter(({ file, report }) => {
        const targets = report.targets.map(({ target, family, address }) => [target, family, address]);
        const key = JSON.stringify([report.startedAt, report.runner, targets]);
        const earlier = seen.get(key);
        if (earlier === undefined)
            seen.set(key, file);
        else
            skipped.push({ file, why: `holds the same run as ${earlier}` });
        return earlier === undefined;
    });
    return { kept, skipped };
}
/** Rows in the order in which the first report that has it names a target. */
function rowsOf(read, runners) {
    const rows = new Map();
    const families = familiesByTarget(read);
    const several = tracedAtSeveral(read);
    for (const [index, { report }] of read.entries()) {
        const runner = runners[index];
        for (const target of report.targets) {
            // A name that one runner cannot look up has no family there: it stands beside what the others measured.
            const known = families.get(target.target) ?? [];
            for (const family of target.family === null && known.length > 0 ? known : [target.family]) {
                const address = several.has(target.target) ? { address: target.address } : {};
                const key = JSON.stringify([target.target, family, address.address ?? null]);
                const row = rows.get(key) ?? { head: { target: target.target, family, ...address }, measured: [] };
                row.measured.push({ runner, target });
                rows.set(key, row);
            }
        }
    }
    return [...rows.values()];
}
function familiesByTarget(read) {
    const families = new Map();
    for (const { target, family } of read.flatMap(({ report }) => report.targets)) {
        const known = families.get(target) ?? new Set();
        if (family !== null)
            known.add(family);
        families.set(target, known);
    }
    return new Map([...families].map(([target, known]) => [target, [...known].sort()]));
}
/** Targets of which one report has two entries of one family: every address was traced. */
function tracedAtSeveral(read) {
    const found = new Set();
    for (const { report } of read) {
        const seen = new Set();
        for (const { target, family } of report.targets) {
            const key = `${family} ${target}`;
            if (seen.has(key))
                found.add(target);
            seen.add(key);
        }
    }
    return found;
}
function cell({ reached, cutShort, service, hopCount, pmtu, rttMs, findings }) {
    return {
        reached: cutShort && !reached ? null : reached,
        service,
        hopCount,
        pmtu: pmtu.status === 'unknown' ? null : pmtu.bytes,
        pmtuStatus: pmtu.status,
        rttMs: rttMs?.median ?? null,
        codes: findings.map(({ code }) => code),
    };
}

// EXTERNAL MODULE: ./build/js/report/text/escape.js
var text_escape = __webpack_require__(6318);
// EXTERNAL MODULE: ./build/js/report/text/labels.js
var text_labels = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/js/report/text/units.js
var units = __webpack_require__(3374);
;// CONCATENATED MODULE: ./build/js/report/render/merged-markdown.js




/** Runners with a column of their own; of more, those that agree in all that counts share one. */
const MOST_RUNNERS = 8;
const MOST_COLUMNS = 12;
const merged_markdown_forms = [
    { leftOut: null, rows: 256, differences: 100, lists: 256 },
    { leftOut: 'rows and differences beyond the first 64', rows: 64, differences: 64, lists: 64 },
    { leftOut: 'rows and differences beyond the first 16', rows: 16, differences: 16, lists: 16 },
    { leftOut: 'the matrix, and differences beyond the first 8', rows: 0, differences: 8, lists: 8 },
];
/** GitHub's Markdown of at most `maxBytes` bytes. */
function renderMerged(merged, conclusion, maxBytes) {
    for (const form of merged_markdown_forms) {
        const text = write(merged, conclusion, form);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    return `${title(merged, conclusion)}\n`;
}
function write(merged, conclusion, form) {
    const blocks = [
        title(merged, conclusion),
        ...conclusion.sentences.slice(0, form.lists).map((sentence) => (0,text_escape/* prose */.CS)(sentence)),
        form.leftOut === null
            ? ''
            : `*Shortened to fit: left out ${form.leftOut}. The whole is in the report's JSON file.*`,
        differenceList(merged, form.differences),
        matrix(merged, form.rows),
        runnerList(merged.runners, form.lists),
        skippedList(merged, form.lists),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function title({ runners, targets, differences }, { conclusion }) {
    const counting = differences.filter(({ counts }) => counts).length;
    const agreed = runners.length < 2
        ? ''
        : counting === 0
            ? ', all agree'
            : `, ${(0,units/* count */.U9)(counting, 'difference')} that ${counting === 1 ? 'counts' : 'count'}`;
    return `## ${text_labels/* conclusionIcons */.SQ[conclusion]} ${(0,units/* count */.U9)(targets.length, 'target')} from ${(0,units/* count */.U9)(runners.length, 'runner')}${agreed}`;
}
const subjects = {
    reached: 'Reached',
    service: 'Service',
    pmtu: 'Path MTU',
    'hop-count': 'Hop count',
    'rtt-ms': 'Round trip',
    path: 'Path',
};
function differenceList({ differences, runners }, most) {
    if (differences.length === 0)
        return '';
    const byLabel = new Map(runners.map((runner) => [runner.label, runner]));
    const sorted = [...differences.filter(({ counts }) => counts), ...differences.filter(({ counts }) => !counts)];
    const lines = sorted.slice(0, most).map((difference) => {
        const sides = difference.groups.map(({ value, runners: labels }) => {
            const group = labels.flatMap((label) => byLabel.get(label) ?? []);
            return `**${(0,text_escape/* prose */.CS)(value)}** ${(0,text_escape/* prose */.CS)(groupText(group, runners))} (${group.length})`;
        });
        const subject = subjects[difference.what] ?? (0,text_escape/* prose */.CS)(difference.what.replace(/^f/, 'F'));
        return `- ${difference.counts ? '⚠️ Counts:' : 'ℹ️ Info:'} **${subject}** of ${rowName(difference)}: ${sides.join('; ')}`;
    });
    const more = sorted.length - lines.length;
    return ['### What differs', '', ...lines, ...(more > 0 ? [`- *and ${more} more*`] : [])].join('\n');
}
function rowName({ target, family, address }) {
    const at = address === undefined || address === null ? '' : ` at ${(0,text_escape/* codeSpan */.SS)(address)}`;
    return `${(0,text_escape/* codeSpan */.SS)(target)}${family === 6 ? ' (IPv6)' : ''}${at}`;
}
function matrix(merged, mostRows) {
    if (mostRows === 0 || merged.targets.length === 0)
        return '';
    const all = columns(merged);
    const shown = all.slice(0, MOST_COLUMNS);
    const odd = oddOnes(merged);
    const rows = troubledFirst(merged, odd).slice(0, mostRows);
    const heads = shown.map((column) => `${(0,text_escape/* codeSpan */.SS)(column.length === 1 ? (column[0]?.label ?? '') : groupText(column, merged.runners))}${column.length > 1 ? `<br>${column.length} runners` : ''}`);
    const lines = rows.map((row) => [rowName(row), ...shown.map((column) => columnCell(row, column, odd))].join(' | '));
    const left = [
        all.length > shown.length ? `${all.length - shown.length} more columns` : null,
        merged.targets.length > rows.length ? `${merged.targets.length - rows.length} more targets` : null,
    ].filter((part) => part !== null);
    return [
        `| Target | ${heads.join(' | ')} |`,
        `|---|${shown.map(() => '---|').join('')}`,
        ...lines.map((line) => `| ${line} |`),
        ...(left.length > 0 ? ['', `*and ${left.join(' and ')} in the report's JSON file*`] : []),
    ].join('\n');
}
function columns({ runners, targets }) {
    if (runners.length <= MOST_RUNNERS)
        return runners.map((runner) => [runner]);
    const groups = Map.groupBy(runners, ({ label }) => JSON.stringify(targets.map(({ cells }) => {
        const cell = own(cells, label);
        return cell === null ? null : [cell.reached, cell.service, cell.pmtu, cell.pmtuStatus, trouble(cell)];
    })));
    return [...groups.values()].toSorted((a, b) => b.length - a.length);
}
/** `row what label` of every cell that stands on a smaller side of a difference that counts. */
function oddOnes({ differences }) {
    const odd = new Set();
    for (const difference of differences.filter(({ counts }) => counts)) {
        const known = difference.groups.reduce((sum, { runners }) => sum + runners.length, 0);
        for (const { runners } of difference.groups) {
            if (runners.length * 2 >= known)
                continue;
            for (const label of runners)
                odd.add(oddKey(difference, label));
        }
    }
    return odd;
}
function oddKey({ target, family, address }, label) {
    return JSON.stringify([target, family, address ?? null, label]);
}
function troubledFirst({ targets, runners }, odd) {
    const rank = (row) => {
        if (runners.some(({ label }) => odd.has(oddKey(row, label))))
            return 0;
        return Object.values(row.cells).some((cell) => icon(cell) !== '✅') ? 1 : 2;
    };
    return targets
        .map((row) => ({ row, rank: rank(row) }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ row }) => row);
}
function columnCell(row, column, odd) {
    const cells = column.flatMap(({ label }) => own(row.cells, label) ?? []);
    const [first] = cells;
    if (first === undefined)
        return '';
    const parts = [
        `${icon(first)} ${word(first)}`,
        first.reached === false || first.service !== 'failing' ? null : 'service fails',
        first.pmtu === null ? null : `${first.pmtuStatus === 'confirmed' ? '' : '≤ '}${(0,units/* bytes */.ee)(first.pmtu)}`,
        range(cells.flatMap(({ hopCount }) => hopCount ?? []), String, 'hops'),
        range(cells.flatMap(({ rttMs }) => rttMs ?? []), units/* millis */.ne, 'ms'),
    ].filter((part) => part !== null);
    const text = parts.join('<br>');
    return column.some(({ label }) => odd.has(oddKey(row, label))) ? `**${text}**<br>← differs` : text;
}
function range(values, text, unit) {
    if (values.length === 0)
        return null;
    const [least, most] = [text(Math.min(...values)), text(Math.max(...values))];
    return `${least === most ? least : `${least} to ${most}`} ${unit}`;
}
/** Codes that say nothing is wrong, as far as one cell of a table shows it. */
const calm = new Set([
    'healthy',
    'icmp-filtered',
    'pmtu-reduced',
    'mss-clamped',
    'rate-limited-hops',
    'multiple-paths',
    'asymmetric-return',
    'path-changed',
]);
function trouble({ codes }) {
    return codes.filter((code) => !calm.has(code)).join(' ');
}
function icon(cell) {
    if (cell.reached === false || cell.service === 'failing')
        return '❌';
    return cell.reached === null || trouble(cell) !== '' ? '⚠️' : '✅';
}
/** The icon in a word or two; what is wrong by its code. */
function word(cell) {
    if (cell.reached === false)
        return 'not reached';
    if (cell.reached === null)
        return 'cut short';
    const [code] = cell.codes.filter((each) => !calm.has(each));
    return code === undefined ? (cell.service === 'failing' ? 'failing' : 'ok') : (0,text_escape/* prose */.CS)(code);
}
/** A label may be any text, `__proto__` too. */
function own(cells, label) {
    return Object.hasOwn(cells, label) ? (cells[label] ?? null) : null;
}
function runnerList(runners, most) {
    const lines = runners.slice(0, most).map(({ label, name, image, conclusion, startedAt, file }) => {
        const machine = [name, image].flatMap((part) => (part === null ? [] : (0,text_escape/* codeSpan */.SS)(part))).join(', ');
        return `- ${text_labels/* conclusionIcons */.SQ[conclusion]} ${(0,text_escape/* codeSpan */.SS)(label)}${machine === '' ? '' : ` on ${machine}`}: ${conclusion}, started ${(0,text_escape/* codeSpan */.SS)(startedAt)}, ${(0,text_escape/* codeSpan */.SS)(file, 120)}`;
    });
    const more = runners.length - lines.length;
    if (lines.length === 0)
        return '';
    return `<details><summary>${(0,units/* count */.U9)(runners.length, 'runner')}</summary>\n\n${[...lines, ...(more > 0 ? [`- *and ${more} more*`] : [])].join('\n')}\n\n</details>`;
}
function skippedList({ skipped }, most) {
    if (skipped.length === 0)
        return '';
    const lines = skipped.slice(0, most).map(({ file, why }) => `- ${(0,text_escape/* codeSpan */.SS)(file, 120)} ${(0,text_escape/* prose */.CS)(why)}`);
    const more = skipped.length - lines.length;
    return [
        `⚠️ **${(0,units/* count */.U9)(skipped.length, 'file')} skipped**`,
        '',
        ...lines,
        ...(more > 0 ? [`- *and ${more} more*`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/js/action/annotations.js
var annotations = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/js/action/written-files.js
var written_files = __webpack_require__(6204);
// EXTERNAL MODULE: ./build/js/action/input-values.js
var input_values = __webpack_require__(768);
;// CONCATENATED MODULE: ./build/js/action/merge/inputs.js
/** Inputs of merge/action.yml; see shared contract, "Many runners". */

const MERGE_INPUTS = {
    reports: { kind: input_values/* text */.Qq, default: '**/report.json' },
    'fail-on-difference': { kind: input_values/* boolean */.zM, default: 'false' },
    'fail-on-failure': { kind: input_values/* boolean */.zM, default: 'false' },
    summary: { kind: input_values/* boolean */.zM, default: 'true' },
};
/** @returns faults: one line each that begins with the input's name. Never throws. */
function parseMergeInputs(read) {
    const faults = [];
    const given = (name) => (read(name) ?? '').trim() || MERGE_INPUTS[name].default;
    const flag = (name) => {
        const value = input_values/* boolean */.zM.parse(given(name));
        if (value === undefined)
            faults.push(`${name}: found ${(0,input_values/* quote */.hD)(given(name))}, expected ${input_values/* boolean */.zM.expected}`);
        return value ?? false;
    };
    const reports = given('reports')
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    if (reports.some((pattern) => pattern.includes('\0') || pattern.length > 4096)) {
        faults.push('reports: found a path that is too long or holds a zero byte, expected paths or globs, one per line');
    }
    const inputs = {
        reports,
        failOnDifference: flag('fail-on-difference'),
        failOnFailure: flag('fail-on-failure'),
        summary: flag('summary'),
    };
    return faults.length > 0 ? { faults } : { inputs };
}

;// CONCATENATED MODULE: ./build/js/action/merge/judge-merged.js

/** Names and differences told of in one sentence; the rest is counted. */
const MOST_NAMED = 5;
function judgeMerged({ runners, differences, skipped }, inputs) {
    const failures = [];
    const warnings = [];
    if (runners.length === 0) {
        failures.push(`reports: no report was found by ${inputs.reports.join(', ')}, expected the report.json files of earlier jobs`);
    }
    const differing = differences.filter(({ counts }) => counts);
    (inputs.failOnDifference ? failures : warnings).push(...differing.map(differenceSentence));
    const failed = runners.filter(({ conclusion }) => conclusion === 'failure').map(({ label }) => label);
    if (failed.length > 0) {
        const sentence = `${failed.length} of ${(0,units/* count */.U9)(runners.length, 'report')} ${failed.length === 1 ? 'concludes' : 'conclude'} failure: ${listed(failed)}`;
        (inputs.failOnFailure ? failures : warnings).push(sentence);
    }
    if (skipped.length > 0) {
        warnings.push(`${(0,units/* count */.U9)(skipped.length, 'file')} ${skipped.length === 1 ? 'was' : 'were'} skipped: ${listed(skipped.map(({ file, why }) => `${file} ${why}`))}`);
    }
    const unsettled = warnings.length > 0 || runners.some(({ conclusion }) => conclusion !== 'success');
    return { conclusion: failures.length > 0 ? 'failure' : unsettled ? 'neutral' : 'success', failures, warnings };
}
function differenceSentence({ target, family, what, groups }) {
    const sides = groups.map(({ value, runners }) => `${value} on ${listed(runners)}`);
    return `${target}${family === 6 ? ' (IPv6)' : ''}: ${what} differs: ${sides.join('; ')}`;
}
function listed(names) {
    const more = names.length - MOST_NAMED;
    return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : names.join(', ');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/action/report-file.js + 1 modules
var report_file = __webpack_require__(2964);
;// CONCATENATED MODULE: ./build/js/action/merge/read-reports.js
/** Finds and reads the reports of a matrix. */


/** A matrix has at most 256 jobs; each may hold a few steps. */
const MOST_FILES = 1024;
/** Paths and globs from the working directory on; `node_modules` is left out. Files come in the order of their names, each once. */
function readReports(patterns) {
    const files = [
        ...new Set(patterns.flatMap((pattern) => (0,external_node_fs_.globSync)(pattern, { exclude: (name) => name === 'node_modules' }))),
    ].sort();
    const read = [];
    const skipped = [];
    for (const [index, file] of files.entries()) {
        if (index >= MOST_FILES) {
            skipped.push({ file, why: `is beyond the first ${MOST_FILES} files` });
            continue;
        }
        const found = (0,report_file/* readReportFile */.$)(file);
        if (found.kind === 'report')
            read.push({ file, report: found.report });
        else
            skipped.push({ file, why: found.kind === 'missing' ? 'is a link to nothing' : found.why });
    }
    return { read, skipped };
}

;// CONCATENATED MODULE: ./build/js/action/merge/run-merge.js
/** The run of merge/action.yml: reads the reports of a matrix, writes one summary, sets outputs, judges. */










/** Warnings beside the one for the failure; GitHub shows ten of a kind. */
const MOST_WARNINGS = 9;
/** Of the output `differences`; an output's bound is 1 MB a job. */
const MAX_DIFFERENCES_BYTES = 256 * 1024;
/** @returns the exit status. */
async function runMerge() {
    const parsed = parseMergeInputs((name) => process.env[`INPUT_${name.toUpperCase()}`]);
    if ('faults' in parsed) {
        core/* setFailed */.C1((0,annotations/* failureMessage */.o)(parsed.faults));
        return 1;
    }
    const { inputs } = parsed;
    const { read, skipped } = readReports(inputs.reports);
    const merged = mergeReports(read, skipped);
    const { conclusion, failures, warnings } = judgeMerged(merged, inputs);
    const sentences = failures.length > 0 ? failures : warnings;
    const markdown = renderMerged(merged, { conclusion, sentences: merged.runners.length === 0 ? sentences : [] }, written_files.MAX_SUMMARY_BYTES);
    const report = JSON.stringify({ schemaVersion: 1, conclusion, ...merged }, null, 2);
    for (const sentence of [...failures, ...warnings])
        core/* info */.pq((0,text_escape/* plainLine */.h0)(sentence));
    core/* info */.pq(`Conclusion: ${conclusion}, ${(0,units/* count */.U9)(merged.targets.length, 'target')} from ${(0,units/* count */.U9)(merged.runners.length, 'runner')}`);
    const files = await (0,written_files.attempt)('the merged report could not be written to a file', () => (0,written_files.writeFiles)(`${report}\n`, markdown));
    await (0,written_files.attempt)('the outputs could not be set', () => {
        (0,written_files.setOutputs)({
            conclusion,
            differences: differencesJson(merged.differences),
            'report-path': files?.report ?? '',
            'summary-path': files?.summary ?? '',
        });
    });
    if (inputs.summary)
        await (0,written_files.attempt)('the job summary could not be written', () => (0,written_files.appendSummary)(markdown));
    for (const sentence of warnings.slice(0, MOST_WARNINGS))
        core/* warning */.$e((0,text_escape/* plainLine */.h0)(sentence), { title: 'tracepath' });
    if (failures.length > 0)
        core/* setFailed */.C1((0,annotations/* failureMessage */.o)(failures));
    return failures.length > 0 ? 1 : 0;
}
/** As many as fit, those that count first. */
function differencesJson(all) {
    const parts = [];
    let bytes = 2;
    for (const difference of [...all.filter(({ counts }) => counts), ...all.filter(({ counts }) => !counts)]) {
        const part = JSON.stringify(difference);
        bytes += Buffer.byteLength(part) + 1;
        if (bytes > MAX_DIFFERENCES_BYTES)
            break;
        parts.push(part);
    }
    return `[${parts.join()}]`;
}


/***/ }),

/***/ 3838:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_leave_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2798);
/* harmony import */ var _action_merge_run_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5686);
/** The entry of merge/action.yml: see action/merge/run-merge.ts. */


(0,_action_leave_js__WEBPACK_IMPORTED_MODULE_0__.outliveLog)();
await (0,_action_leave_js__WEBPACK_IMPORTED_MODULE_0__.leave)(await (0,_action_merge_run_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .runMerge */ .C)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ canonicalIp),
/* harmony export */   SC: () => (/* binding */ isIp),
/* harmony export */   r5: () => (/* binding */ parseIp),
/* harmony export */   v_: () => (/* binding */ formatIp)
/* harmony export */ });
/** IP addresses between their text (RFC 5952 for IPv6) and their bytes in network order. */
/** The 4 or 16 bytes of a numeric address without zone, or null where the text is none. */
function parseIp(text) {
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
/** 4 or 6 for a numeric address, which may have a zone where it is IPv6; else 0. Says what Node's isIP says, whose first call costs 5 ms. */
function isIp(text) {
    if (!text.includes(':'))
        return parseIpv4(text) === null ? 0 : 4;
    const [address = '', zone = '0', ...more] = text.split('%');
    return more.length === 0 && /^[\da-zA-Z.:-]+$/.test(zone) && parseIpv6(address) !== null ? 6 : 0;
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
/** An address as the kernel's answers spell it (RFC 5952), a zone kept; anything else as it is. */
function canonicalIp(text) {
    const [address = '', ...zone] = text.split('%');
    const bytes = parseIp(address);
    return bytes === null ? text : [formatIp(bytes), ...zone].join('%');
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

/***/ 4146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ pmtuDiffers),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   cA: () => (/* binding */ rttDiffers),
/* harmony export */   eE: () => (/* binding */ hopDifferences),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   vC: () => (/* binding */ lastCommonHop),
/* harmony export */   w8: () => (/* binding */ pmtuText)
/* harmony export */ });
/* unused harmony export numbersDiffer */
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);
/**
 * How two measurements of one target differ beyond noise: the one place that decides it, for the baseline and for merging the
 * reports of many runners. What is not known on either side is no difference.
 */

/** Medians closer than this are one round-trip time: scheduling and queueing on a busy machine. */
const RTT_NOISE = { ms: 1, share: 0.25 };
/** Addresses named of one hop; the rest is counted. */
const MOST_NAMED = 3;
/** Everything that differs between two measurements, in the order of `Difference['what']`. */
function differences(before, after) {
    const found = [];
    const add = (what, was, is) => found.push({ what, ttl: null, before: was, after: is });
    if (before.reached !== after.reached)
        add('reached', yesNo(before.reached), yesNo(after.reached));
    found.push(...hopDifferences(before.hops, after.hops));
    if (hopCountsDiffer(before, after))
        add('hop-count', `${before.hopCount}`, `${after.hopCount}`);
    if (pmtuDiffers(before.pmtu, after.pmtu))
        add('pmtu', pmtuText(before.pmtu), pmtuText(after.pmtu));
    if (rttDiffers(before.rttMs, after.rttMs))
        add('rtt', rttText(before.rttMs), rttText(after.rttMs));
    return found;
}
/** TTLs at which both know who answers and have nobody in common: parallel routers take turns from one run to the next. */
function hopDifferences(before, after) {
    return after.flatMap(({ ttl, responders }) => {
        const now = responders.map(({ address }) => address);
        const then = addressesAt(before, ttl);
        if (now.length === 0 || then.length === 0 || now.some((address) => then.includes(address)))
            return [];
        return [{ what: 'hop', ttl, before: addressList(then), after: addressList(now) }];
    });
}
/** Parallel paths may differ in length: then several answer now where the shorter one ends, and one of them did before. */
function hopCountsDiffer(before, after) {
    if (!numbersDiffer(before.hopCount, after.hopCount))
        return false;
    const shorter = Math.min(before.hopCount ?? 0, after.hopCount ?? 0);
    const now = addressesAt(after.hops, shorter);
    return now.length < 2 || !addressesAt(before.hops, shorter).some((address) => now.includes(address));
}
/** The last TTL up to which both name a common router at every hop that both know; 0: they part at the first. */
function lastCommonHop(a, b) {
    const parting = hopDifferences(a, b)[0]?.ttl ?? null;
    const common = b.filter(({ ttl, responders }) => {
        const known = addressesAt(a, ttl);
        return (parting === null || ttl < parting) && responders.some(({ address }) => known.includes(address));
    });
    return common.at(-1)?.ttl ?? 0;
}
/** Whether two path MTUs contradict each other: between a bound and a confirmed size only a larger confirmed one does. */
function pmtuDiffers(a, b) {
    if (a.bytes === null || b.bytes === null || a.status === 'unknown' || b.status === 'unknown')
        return false;
    if (a.status === b.status)
        return a.bytes !== b.bytes;
    return (a.status === 'confirmed' && a.bytes > b.bytes) || (b.status === 'confirmed' && b.bytes > a.bytes);
}
/** Whether round-trip times differ by more than noise: no sample in common, and medians far enough apart. */
function rttDiffers(a, b) {
    if (a === null || b === null)
        return false;
    const apart = Math.abs(a.median - b.median);
    const overlap = a.min <= b.max && b.min <= a.max;
    return !overlap && apart > Math.max(RTT_NOISE.ms, RTT_NOISE.share * Math.min(a.median, b.median));
}
/** Whether anything known of both could be compared at all. */
function comparable(before, after) {
    const commonHop = after.hops.some(({ ttl, responders }) => responders.length > 0 && addressesAt(before.hops, ttl).length > 0);
    const counts = before.hopCount !== null && after.hopCount !== null;
    return commonHop || counts || (before.pmtu.status === 'confirmed' && after.pmtu.status === 'confirmed');
}
function numbersDiffer(a, b) {
    return a !== null && b !== null && a !== b;
}
function addressesAt(route, ttl) {
    return route.find((hop) => hop.ttl === ttl)?.responders.map(({ address }) => address) ?? [];
}
function addressList(addresses) {
    const more = addresses.length - MOST_NAMED;
    const named = addresses.slice(0, MOST_NAMED).join(' or ');
    return more > 0 ? `${named} or ${more} more` : named;
}
function pmtuText(pmtu) {
    return `${pmtu.status === 'upper-bound' ? 'at most ' : ''}${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(pmtu.bytes ?? 0)}`;
}
function rttText(rtt) {
    return rtt === null ? 'unknown' : `${Math.round(rtt.median * 100) / 100} ms`;
}
function yesNo(value) {
    return value ? 'yes' : 'no';
}


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wasCut),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
/** The trace, the check of the service, or what follows the measuring was cut for this reason. */
function wasCut({ endReason, service, evidence }, by) {
    const later = by === 'cancelled' && evidence.cancelledIn !== undefined;
    return later || endReason === by || service?.cutBy === by;
}
/** Cut for either reason. */
function isCut(target) {
    return wasCut(target, 'deadline') || wasCut(target, 'cancelled');
}


/***/ }),

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ returnMethods),
/* harmony export */   IY: () => (/* binding */ severityOrder),
/* harmony export */   In: () => (/* binding */ standingMark),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   LR: () => (/* binding */ demandText),
/* harmony export */   P0: () => (/* binding */ TOLERATED),
/* harmony export */   Rv: () => (/* binding */ outcomeIcons),
/* harmony export */   SQ: () => (/* binding */ conclusionIcons),
/* harmony export */   W$: () => (/* binding */ hopCountMethod),
/* harmony export */   Yf: () => (/* binding */ actualText),
/* harmony export */   bp: () => (/* binding */ gateText),
/* harmony export */   dy: () => (/* binding */ pmtuStanding),
/* harmony export */   eu: () => (/* binding */ service),
/* harmony export */   fP: () => (/* binding */ attention),
/* harmony export */   gV: () => (/* binding */ toldToKernel),
/* harmony export */   iE: () => (/* binding */ severityIcons),
/* harmony export */   kV: () => (/* binding */ pmtuMethod),
/* harmony export */   n_: () => (/* binding */ lossPercent),
/* harmony export */   o4: () => (/* binding */ standingWords),
/* harmony export */   xs: () => (/* binding */ pmtuLimits)
/* harmony export */ });
/* harmony import */ var _cut_short_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4078);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);
/** Measured values and the contract's codes in words for people, the same in every form of the report and in findings. */


/** Why a target was not reached; `{ttl}` is the last hop that answered. */
const endings = {
    reached: 'reached',
    'max-hops': 'max-hops was used up at hop {ttl}',
    silent: 'nothing beyond hop {ttl} answered',
    unreachable: 'an ICMP unreachable ended the trace',
    prohibited: 'a filter on the way prohibits it',
    loop: 'the packets run in a loop',
    'refused-locally': 'this machine refused to send',
    'no-route': 'this machine has no route there',
    'name-not-found': 'no address was found for the name',
    'proxy-refused': 'the proxy does not pass the connection on',
    deadline: 'the time limit struck first',
    cancelled: 'the run was cancelled',
};
const severityIcons = { error: '❌', warning: '⚠️', info: 'ℹ️' };
const outcomeIcons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❔',
};
const conclusionIcons = { success: '✅', failure: '❌', neutral: '⚠️' };
/** What made a path MTU known, after "by". */
const pmtuWitnesses = {
    'too-big': "the routers' own too-big messages",
    kernel: "what a router told this machine's kernel",
    'own-answer': "the target's own ICMP answer to a packet of that size",
    echo: 'answered echo requests of exact size',
    'udp-reply': 'answered UDP packets of exact size',
    'tcp-ack': 'acknowledged TCP segments of exact size',
};
/** How the path MTU is known, after "by"; null: no method is. `icmp` stands for three things, which the evidence tells apart. */
function pmtuMethod(target) {
    const { method } = target.pmtu;
    if (method === 'icmp') {
        // Before a black hole no router named the size, whatever one said of a wider link.
        if (target.blackHole?.direction === 'forward')
            return pmtuWitnesses['own-answer'];
        if (target.evidence.tooBig.length > 0)
            return pmtuWitnesses['too-big'];
        return pmtuWitnesses[toldToKernel(target) ? 'kernel' : 'own-answer'];
    }
    if (method === 'udp-reply' && target.protocol === 'icmp')
        return pmtuWitnesses.echo;
    return method === null ? null : pmtuWitnesses[method];
}
/** Whether the kernel alone heard of a smaller path MTU, as it does for its own connections: no message of ours shows it. */
function toldToKernel({ pmtu, evidence, blackHole }) {
    const { bytes, localMtu, method } = pmtu;
    const below = bytes !== null && localMtu !== null && bytes < localMtu;
    return method === 'icmp' && below && evidence.tooBig.length === 0 && blackHole === null;
}
/** How sure a path MTU is; `{by}` is who made it known, with "by" before it, or nothing. */
const pmtuStatuses = {
    confirmed: 'confirmed{by}',
    'upper-bound': 'an upper bound{by}: nothing larger passes, nothing proved that this does',
    unknown: 'unknown{by}',
};
/** How sure the path MTU is and how it is known, as half a sentence. */
function pmtuStanding(target) {
    const method = pmtuMethod(target);
    return pmtuStatuses[target.pmtu.status].replace('{by}', method === null ? '' : ` by ${method}`);
}
/** Why it was not tested further up. */
const pmtuLimits = {
    'local-mtu': "this machine's own MTU ends the test there",
    'peer-mss': "TCP cannot test above the peer's MSS",
    'cached-pmtu': 'the kernel has a smaller path MTU for this route and sends no more',
    'own-mss': 'the kernel here sends no larger TCP segments, for the window of the peer or net.ipv4.tcp_mtu_probing=2',
};
/** `end`: whose replies were counted. */
function hopCountMethod(method, end) {
    return method === 'reply' ? `by the ${end}'s own replies` : `the smallest TTL that reached the ${end}`;
}
const returnMethods = {
    'reply-ttl': 'by the TTL of its replies',
    'min-ttl': 'by the least TTL its replies arrive with',
};
/** What each gate demands, what it saw: `met`, `broken`; numbers come from the outcome. */
const gateWords = {
    'fail-on-unreachable': {
        demand: 'reached, a named port open',
        unit: '',
        met: 'reached',
        broken: 'not reached, or its port closed',
    },
    'fail-on-pmtu-below': { demand: 'path MTU at least', unit: ' bytes', met: '', broken: '' },
    'fail-on-hops-above': { demand: 'at most', unit: ' hops', met: '', broken: '' },
    'fail-on-rtt-above-ms': { demand: 'median round trip at most', unit: ' ms', met: '', broken: '' },
    'fail-on-loss-above': { demand: 'loss at most', unit: ' %', met: '', broken: '' },
    'fail-on-black-hole': { demand: 'no black hole', unit: '', met: 'none found', broken: 'found' },
    'fail-on-path-change': { demand: 'same path as the baseline', unit: '', met: 'same', broken: 'changed' },
    'fail-on-service-error': { demand: 'service works', unit: '', met: 'works', broken: 'does not work' },
    'fail-on-certificate-days-below': { demand: 'certificate valid for at least', unit: ' days', met: '', broken: '' },
    'fail-on-first-byte-above-ms': { demand: 'first byte within', unit: ' ms', met: '', broken: '' },
    'fail-on-reachable': { demand: 'not usable', unit: '', met: 'not usable', broken: 'usable' },
};
/** `tcp:443` as `TCP 443`, `icmp` as `ICMP echo`. Anything else comes out as it is, in capitals. */
function service(name) {
    return name === 'icmp' ? 'ICMP echo' : name.replace(':', ' ').toUpperCase();
}
/** Lost share of the probes meant for the target itself, percent; null where none was sent. */
function lossPercent({ sent, received }) {
    return sent === 0 ? null : (100 * Math.max(0, sent - received)) / sent;
}
/** What a gate demands, in words. */
function demandText({ gate, limit }) {
    const { demand, unit } = gateWords[gate];
    return typeof limit === 'number' ? `${demand} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(limit)}${unit}` : demand;
}
/** What a gate saw, in words; the outcome decides for gates without a number. */
function actualText({ gate, actual, outcome }) {
    const { unit, met, broken } = gateWords[gate];
    if (outcome === 'inconclusive' || actual === null)
        return 'unknown';
    if (typeof actual === 'number')
        return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(actual)}${unit}`;
    return outcome === 'pass' ? met : broken;
}
/** Demand and measured value of a gate, as one line for a log. `outcome`: the gate's, where the form of the report colours it. */
function gateText(gate, outcome = gate.outcome) {
    return `Gate ${gate.gate}: ${outcome} (demands ${demandText(gate)}; measured: ${actualText(gate)})`;
}
/** Why the trace ended, as half a sentence. */
function ending(target) {
    if (target.endReason === 'silent' && target.answeredBy.length > 0)
        return `the host answers (${target.answeredBy.join(', ')}), what was asked for does not`;
    const last = target.hops.findLast(({ responders }) => responders.length > 0);
    if (target.endReason === 'silent' && last === undefined)
        return 'nothing on the way answered';
    return endings[target.endReason].replace('{ttl}', String(last?.ttl ?? target.hops.length));
}
/**
 * `info` where all is well; else the worst of findings and gates, so that a row never contradicts its findings; a failing service that no
 * finding explains is an error, an unreached target or an unknown service a warning at least.
 */
function standing(target) {
    const severities = target.diagnosis.map(({ severity }) => severity);
    const outcomes = target.gates.map(({ outcome }) => outcome);
    const state = target.service === null ? 'working' : target.service.state;
    if (severities.includes('error') || outcomes.includes('fail'))
        return 'error';
    if (severities.includes('warning'))
        return 'warning';
    if (state === 'failing')
        return 'error';
    if (outcomes.includes('inconclusive') || !target.reached || state === null)
        return 'warning';
    return (0,_cut_short_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(target) ? 'warning' : 'info';
}
/** Why a step passes although a target needs attention. */
const TOLERATED = 'no gate forbids what was found';
const standingIcons = { error: '❌', warning: '⚠️', info: '✅' };
/** The same in words, for who sees no icon. */
const standingWords = { error: 'error', warning: 'warning', info: 'ok' };
/** Icon and word of a target's standing, as `❌ error`. */
const standingMark = (severity) => `${standingIcons[severity]} ${standingWords[severity]}`;
/** The gravest first. */
const severityOrder = { error: 0, warning: 1, info: 2 };
/** As `1 of 3 targets needs attention`. */
function attention(troubled, all) {
    return `${troubled} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'target')} ${troubled === 1 ? 'needs' : 'need'} attention`;
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   ne: () => (/* binding */ millis)
/* harmony export */ });
/** At most two decimals, without trailing zeros. */
const decimal = (number) => String(Math.round(number * 100) / 100);
/** Milliseconds, three significant digits below a second, without unit. Thousandths below 0.1: a time that was measured is not 0. */
function millis(value) {
    if (value < 0.1)
        return value.toFixed(3);
    return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
/** A span for people: `under 1 ms`, `812 ms`, `3.1 s`. */
const span = (value) => value < 0.5 ? 'under 1 ms' : value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
/** Least, median and largest; null of nothing. */
function spread(samples) {
    const sorted = samples.toSorted((a, b) => a - b);
    const [min, max] = [sorted[0], sorted.at(-1)];
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    if (min === undefined || max === undefined || low === undefined || high === undefined)
        return null;
    return { min, median: (low + high) / 2, max };
}
/** As `1,401` or `0.3`: one decimal at most. By hand, since loading Intl's data costs a run's start 14 ms. */
function number(value) {
    const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.');
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}
/** As `1401 bytes`: a packet's size is written as commands and files take it. */
function bytes(amount) {
    return `${amount} bytes`;
}
/** As `1 hop`, `3 hops`; `plural` where an s does not make it. */
function count(amount, noun, plural = `${noun}s`) {
    return `${number(amount)} ${amount === 1 ? noun : plural}`;
}
/** As `12.1 ms`, `0.003 ms`. */
function milliseconds(ms) {
    return `${ms < 1 ? millis(ms) : number(ms)} ms`;
}


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ livingThreads)
/* harmony export */ });
/**
 * The service threads that have not ended yet. Node's exit joins its threads, and one of them may wait long for a mute name server
 * (getaddrinfo(3) cannot be interrupted): who ends the process must know.
 */
const livingThreads = new Set();


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


/***/ })

};
