"use strict";
exports.id = 252;
exports.ids = [252,857];
exports.modules = {

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572);
/* harmony import */ var _publish_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(857);
/* harmony import */ var _report_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(130);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);




// build/js/report/merge/differences.js
const MOST_PATHS = 8;
const MOST_RTTS = 4;
function rowDifferences(head, row) {
	if (row.length < 2) return [];
	return [
		byValue("reached", true, row, ({ target }) => target.reached ? "yes" : target.cutShort ? null : "no"),
		byValue("service", true, row, ({ target }) => target.service),
		pathMtus(row),
		byValue("hop-count", false, row, ({ target }) => target.hopCount === null ? null : String(target.hopCount)),
		roundTrips(row),
		paths(row),
		...findings(row)
	].flatMap((one) => one === null ? [] : [{
		...head,
		...one
	}]);
}
function byValue(what, counts, row, value) {
	const groups = new Map();
	for (const measured of row) {
		const key = value(measured);
		if (key === null) continue;
		const group = groups.get(key) ?? [];
		group.push(measured.runner.label);
		groups.set(key, group);
	}
	return found(what, counts, [...groups].map(([key, runners]) => ({
		value: key,
		runners
	})));
}
function found(what, counts, groups) {
	if (groups.length < 2) return null;
	return {
		what,
		counts,
		groups: groups.toSorted((a, b) => b.runners.length - a.runners.length)
	};
}
function pathMtus(row) {
	const kinds = [...new Map(row.map(({ target: { pmtu } }) => [(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.O)(pmtu), pmtu])).values()];
	const differing = kinds.filter((one) => kinds.some((other) => (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.D)(one, other)));
	const texts = new Set(differing.map(_report_mjs__WEBPACK_IMPORTED_MODULE_2__.O));
	return byValue("pmtu", true, row, ({ target: { pmtu } }) => texts.has((0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.O)(pmtu)) ? (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.O)(pmtu) : null);
}
function roundTrips(row) {
	const sorted = row.filter(({ target }) => target.rttMs !== null).toSorted((a, b) => (a.target.rttMs?.median ?? 0) - (b.target.rttMs?.median ?? 0));
	const groups = [];
	for (const measured of sorted) {
		const last = groups.at(-1)?.at(-1);
		if (last === void 0 || (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.k)(last.target.rttMs, measured.target.rttMs)) groups.push([measured]);
		else groups.at(-1)?.push(measured);
	}
	if (groups.length > MOST_RTTS) return null;
	const median = (one) => Math.round((one?.target.rttMs?.median ?? 0) * 10) / 10;
	const value = (group) => {
		const [least, most] = [median(group[0]), median(group.at(-1))];
		return least === most ? `${least} ms` : `${least} to ${most} ms`;
	};
	return found("rtt-ms", false, groups.map((group) => ({
		value: value(group),
		runners: group.map(({ runner }) => runner.label)
	})));
}
function paths(row) {
	const groups = [];
	for (const { runner, target } of row) {
		if (!target.hops.some(({ responders }) => responders.length > 0)) continue;
		const same = groups.find(({ route }) => (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.T)(route, target.hops).length === 0);
		if (same !== void 0) same.runners.push(runner.label);
		else if (groups.length === MOST_PATHS) return null;
		else groups.push({
			route: target.hops,
			runners: [runner.label]
		});
	}
	const [largest, ...others] = groups.toSorted((a, b) => b.runners.length - a.runners.length);
	if (largest === void 0) return null;
	return found("path", false, [{
		value: "the usual path",
		runners: largest.runners
	}, ...others.map(({ route, runners }) => ({
		value: partingText(largest.route, route),
		runners
	}))]);
}
function partingText(usual, other) {
	const ttl = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.E)(usual, other);
	const first = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.T)(usual, other)[0];
	const own = first === void 0 ? "" : `, there by ${first.after}`;
	if (ttl === 0) return `parts at the first hop${own}`;
	return `parts after hop ${ttl} (${usual.find((hop) => hop.ttl === ttl)?.responders[0]?.address ?? ""})${own}`;
}
function findings(row) {
	const severe = new Map();
	for (const { code, severity } of row.flatMap(({ target }) => target.findings)) if (code !== "healthy") severe.set(code, severity === "error" || severe.get(code) === true);
	return [...severe].map(([code, counts]) => byValue(`finding ${code}`, counts, row, ({ target }) => {
		const own = target.findings.filter((one) => one.code === code);
		if (own.some(({ severity }) => !counts || severity === "error")) return "found";
		if (target.unfinished || !counts && !target.reached) return null;
		return own[0] === void 0 ? "not found" : `found as ${own[0].severity}`;
	}));
}
// build/js/report/merge/runners.js
function nameRunners(runners) {
	const taken = new Set();
	return runners.map((runner) => {
		const wanted = labelOf(runner);
		let label = wanted;
		for (let number = 2; taken.has(label); number++) label = `${wanted} #${number}`;
		taken.add(label);
		return {
			...runner,
			label
		};
	});
}
function labelOf({ job, matrix, name, image }) {
	const leg = matrix === null ? "" : ` (${Object.values(matrix).map(valueText).join(", ")})`;
	if (job !== null) return job + leg;
	if (matrix !== null) return leg.slice(2, -1);
	return `${name ?? "a runner without a name"}${image === null ? "" : ` (${image})`}`;
}
function valueText(value) {
	return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}
const MOST_LABELS = 3;
function groupText(group, all) {
	if (group.length === 1 || group.length === all.length) return `on ${labels(group)}`;
	for (const [words, trait] of traits(all)) {
		const value = group[0] === void 0 ? null : trait(group[0]);
		const alike = all.filter((runner) => trait(runner) === value);
		if (value !== null && alike.length === group.length && group.every((runner) => trait(runner) === value)) return words(value);
	}
	return `on ${labels(group)}`;
}
function traits(all) {
	return [
		[(value) => value === "true" ? "in containers" : "on hosts", ({ container }) => container === null ? null : String(container)],
		...[...new Set(all.flatMap(({ matrix }) => Object.keys(matrix ?? {})))].slice(0, 20).map((key) => [(value) => `with ${key} ${value}`, ({ matrix }) => matrix !== null && Object.hasOwn(matrix, key) ? valueText(matrix[key]) : null]),
		[(value) => `on ${value} runners`, ({ environment }) => environment],
		[(value) => `on image ${value}`, ({ image }) => image],
		[(value) => `in job ${value}`, ({ job }) => job],
		[(value) => `on ${value}`, ({ arch }) => arch]
	];
}
function labels(group) {
	const named = group.slice(0, MOST_LABELS).map(({ label }) => label);
	const more = group.length - named.length;
	return more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
}
// build/js/report/merge/merge.js
function mergeReports(read, unusable) {
	const { kept, skipped } = withoutRepeats(read);
	const named = nameRunners(kept.map(({ report }) => report.runner));
	const runners = kept.map(({ file, report }, index) => {
		const { startedAt, conclusion } = report;
		return {
			...named[index],
			file,
			startedAt,
			conclusion
		};
	});
	const rows = rowsOf(kept, runners);
	return {
		runners,
		targets: rows.map(({ head, measured }) => ({
			...head,
			cells: Object.fromEntries(measured.map(({ runner, target }) => [runner.label, cell(target)]))
		})),
		differences: rows.flatMap(({ head, measured }) => rowDifferences(head, measured)),
		skipped: [...unusable, ...skipped].toSorted((a, b) => a.file < b.file ? -1 : 1)
	};
}
function withoutRepeats(read) {
	const seen = new Map();
	const skipped = [];
	return {
		kept: read.filter(({ file, report }) => {
			const targets = report.targets.map(({ target, family, address }) => [
				target,
				family,
				address
			]);
			const key = JSON.stringify([
				report.startedAt,
				report.runner,
				targets
			]);
			const earlier = seen.get(key);
			if (earlier === void 0) seen.set(key, file);
			else skipped.push({
				file,
				why: `holds the same run as ${earlier}`
			});
			return earlier === void 0;
		}),
		skipped
	};
}
function rowsOf(read, runners) {
	const rows = new Map();
	const several = tracedAtSeveral(read);
	const placeOf = ({ target, family, address }) => several.has(target) ? {
		family,
		address
	} : { family };
	const known = placesByTarget(read, placeOf);
	for (const [index, { report }] of read.entries()) {
		const runner = runners[index];
		const times = new Map();
		for (const target of withoutUnbegun(report.targets)) {
			const others = (known.get(target.target) ?? []).filter(({ family }) => target.family === null || family === target.family);
			for (const place of target.address === null && others.length > 0 ? others : [placeOf(target)]) {
				const shown = JSON.stringify([
					target.target,
					place.family,
					place.address ?? null
				]);
				const nth = (times.get(shown) ?? 0) + 1;
				times.set(shown, nth);
				const key = `${nth} ${shown}`;
				const name = nth === 1 ? target.target : `${target.target} #${nth}`;
				const row = rows.get(key) ?? {
					head: {
						target: name,
						...place
					},
					measured: []
				};
				row.measured.push({
					runner,
					target
				});
				rows.set(key, row);
			}
		}
	}
	return [...rows.values()];
}
function withoutUnbegun(targets) {
	const unbegun = ({ cutShort, address }) => cutShort && address === null;
	const told = new Set(targets.filter((target) => !unbegun(target)).map(({ target }) => target));
	return targets.filter((target) => {
		if (!unbegun(target)) return true;
		const first = !told.has(target.target);
		told.add(target.target);
		return first;
	});
}
function placesByTarget(read, placeOf) {
	const known = new Map();
	for (const target of read.flatMap(({ report }) => report.targets)) {
		if (target.address === null) continue;
		const own = known.get(target.target) ?? new Map();
		const place = placeOf(target);
		own.set(JSON.stringify(place), place);
		known.set(target.target, own);
	}
	return new Map([...known].map(([target, own]) => [target, [...own.values()]]));
}
function tracedAtSeveral(read) {
	const found = new Set();
	for (const { report } of read) {
		const first = new Map();
		for (const { target, family, address } of report.targets) {
			if (address === null) continue;
			const key = `${family} ${target}`;
			if ((first.get(key) ?? address) !== address) found.add(target);
			first.set(key, address);
		}
	}
	return found;
}
function cell({ reached, cutShort, service, hopCount, pmtu, rttMs, findings }) {
	return {
		reached: cutShort && !reached ? null : reached,
		service,
		hopCount,
		pmtu: pmtu.status === "unknown" ? null : pmtu.bytes,
		pmtuStatus: pmtu.status,
		rttMs: rttMs?.median ?? null,
		codes: findings.map(({ code }) => code),
		gravest: gravestOf(findings, "error") ?? gravestOf(findings, "warning")
	};
}
function gravestOf(findings, severity) {
	const found = findings.find((finding) => finding.severity === severity);
	return found === void 0 ? null : {
		code: found.code,
		severity
	};
}
// build/js/report/render/merged-markdown.js
const MOST_RUNNERS = 8;
const MOST_COLUMNS = 12;
const forms = [
	{
		leftOut: null,
		rows: 256,
		differences: 100,
		lists: 256
	},
	{
		leftOut: "rows and differences beyond the first 64",
		rows: 64,
		differences: 64,
		lists: 64
	},
	{
		leftOut: "rows and differences beyond the first 16",
		rows: 16,
		differences: 16,
		lists: 16
	},
	{
		leftOut: "the matrix, and differences beyond the first 8",
		rows: 0,
		differences: 8,
		lists: 8
	}
];
function renderMerged(merged, conclusion, maxBytes) {
	for (const form of forms) {
		const text = write(merged, conclusion, form);
		if (Buffer.byteLength(text) <= maxBytes) return text;
	}
	return `${title(merged, conclusion)}\n`;
}
function write(merged, conclusion, form) {
	return `${[
		title(merged, conclusion),
		conclusionLine(merged, conclusion),
		...conclusion.sentences.slice(0, form.lists).map((sentence) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.I)(sentence)),
		form.leftOut === null ? "" : `*Shortened to fit: left out ${form.leftOut}. The whole is in the report's JSON file.*`,
		differenceList(merged, form.differences),
		matrix(merged, form.rows),
		runnerList(merged.runners, form.lists),
		skippedList(merged, form.lists)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function title({ runners, targets, differences }, { conclusion }) {
	const counting = differences.filter(({ counts }) => counts).length;
	const agreed = runners.length < 2 ? "" : counting === 0 ? ", all agree" : `, ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(counting, "difference")} that ${counting === 1 ? "counts" : "count"}`;
	return `## ${_report_mjs__WEBPACK_IMPORTED_MODULE_2__.F[conclusion]} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(targets.length, "target")} from ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(runners.length, "runner")}${agreed}`;
}
function conclusionLine({ runners }, { conclusion }) {
	const failed = runners.filter((runner) => runner.conclusion === "failure").length;
	return `Conclusion: **${conclusion}**${failed === 0 ? "" : ` · ${reportsThatFailed(failed, runners.length)}`}`;
}
function reportsThatFailed(failed, all) {
	return `${failed} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(all, "report")} ${failed === 1 ? "concludes" : "conclude"} failure`;
}
const subjects = {
	reached: "Reached",
	service: "Service",
	pmtu: "Path MTU",
	"hop-count": "Hop count",
	"rtt-ms": "Round trip",
	path: "Path"
};
function differenceList({ differences, runners }, most) {
	if (differences.length === 0) return "";
	const byLabel = new Map(runners.map((runner) => [runner.label, runner]));
	const sorted = [...differences.filter(({ counts }) => counts), ...differences.filter(({ counts }) => !counts)];
	const lines = sorted.slice(0, most).map((difference) => {
		const sides = difference.groups.map(({ value, runners: labels }) => {
			const group = labels.flatMap((label) => byLabel.get(label) ?? []);
			const size = group.length > 1 ? ` (${group.length})` : "";
			return `**${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.I)(value)}** ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.I)(groupText(group, runners))}${size}`;
		});
		const subject = subjects[difference.what] ?? (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.I)(difference.what.replace(/^f/, "F"));
		return `- ${difference.counts ? "⚠️ Counts:" : "ℹ️ Info:"} **${subject}** of ${rowName(difference)}: ${sides.join("; ")}`;
	});
	const more = sorted.length - lines.length;
	return [
		"### What differs",
		"",
		...lines,
		...more > 0 ? [`- *and ${more} more*`] : []
	].join("\n");
}
function rowName({ target, family, address }) {
	const at = address === void 0 || address === null ? "" : ` at ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.k)(address)}`;
	return `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.k)(target)}${family === 6 ? " (IPv6)" : ""}${at}`;
}
function matrix(merged, mostRows) {
	if (mostRows === 0 || merged.targets.length === 0) return "";
	const odd = oddOnes(merged);
	const all = columns(merged, odd);
	const shown = all.slice(0, MOST_COLUMNS);
	const rows = troubledFirst(merged, odd).slice(0, mostRows);
	const heads = shown.map((column) => `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.k)(column.length === 1 ? column[0]?.label ?? "" : groupName(column, merged.runners))}${column.length > 1 ? `<br>${column.length} runners` : ""}`);
	const lines = rows.map((row) => [rowName(row), ...shown.map((column) => columnCell(row, column, odd))].join(" | "));
	const left = [all.length > shown.length ? `${all.length - shown.length} more columns` : null, merged.targets.length > rows.length ? `${merged.targets.length - rows.length} more targets` : null].filter((part) => part !== null);
	return [
		`| Target | ${heads.join(" | ")} |`,
		`|---|${shown.map(() => "---|").join("")}`,
		...lines.map((line) => `| ${line} |`),
		...left.length > 0 ? ["", `*and ${left.join(" and ")} in the report's JSON file*`] : []
	].join("\n");
}
function groupName(column, all) {
	return groupText(column, all).replace(/^on /, "");
}
function columns({ runners, targets }, odd) {
	if (runners.length <= MOST_RUNNERS) return runners.map((runner) => [runner]);
	const [usual, ...others] = [...Map.groupBy(runners, ({ label }) => JSON.stringify(targets.map(({ cells }) => {
		const cell = own(cells, label);
		return cell === null ? null : [
			cell.reached,
			cell.service,
			cell.pmtu,
			cell.pmtuStatus,
			cell.gravest?.code ?? null
		];
	}))).values()].toSorted((a, b) => b.length - a.length);
	const differs = (column) => targets.some((row) => column.some(({ label }) => odd.has(oddKey(row, label)))) ? "odd" : "other";
	const kinds = Map.groupBy(others, differs);
	return usual === void 0 ? [] : [
		usual,
		...kinds.get("odd") ?? [],
		...kinds.get("other") ?? []
	];
}
function oddOnes({ differences }) {
	const odd = new Set();
	for (const difference of differences.filter(({ counts }) => counts)) {
		const known = difference.groups.reduce((sum, { runners }) => sum + runners.length, 0);
		for (const { runners } of difference.groups) {
			if (runners.length * 2 >= known) continue;
			for (const label of runners) odd.add(oddKey(difference, label));
		}
	}
	return odd;
}
function oddKey({ target, family, address }, label) {
	return JSON.stringify([
		target,
		family,
		address ?? null,
		label
	]);
}
function troubledFirst({ targets, runners }, odd) {
	const rank = (row) => {
		if (runners.some(({ label }) => odd.has(oddKey(row, label)))) return 0;
		return Object.values(row.cells).some((cell) => icon(cell) !== "✅") ? 1 : 2;
	};
	return targets.map((row) => ({
		row,
		rank: rank(row)
	})).toSorted((a, b) => a.rank - b.rank).map(({ row }) => row);
}
function columnCell(row, column, odd) {
	const cells = column.flatMap(({ label }) => own(row.cells, label) ?? []);
	const [first] = cells;
	if (first === void 0) return "";
	const text = [
		`${icon(first)} ${word(first)}`,
		first.reached === false || first.service !== "failing" ? null : "service fails",
		first.pmtu === null ? null : `${first.pmtuStatus === "confirmed" ? "" : "≤ "}${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.q)(first.pmtu)}`,
		range(cells.flatMap(({ hopCount }) => hopCount ?? []), String, cells.every(({ hopCount }) => (hopCount ?? 1) === 1) ? "hop" : "hops"),
		range(cells.flatMap(({ rttMs }) => rttMs ?? []), _start_mjs__WEBPACK_IMPORTED_MODULE_0__.X, "ms")
	].filter((part) => part !== null).join("<br>");
	return column.some(({ label }) => odd.has(oddKey(row, label))) ? `**${text}**<br>← differs` : text;
}
function range(values, text, unit) {
	if (values.length === 0) return null;
	const [least, most] = [text(Math.min(...values)), text(Math.max(...values))];
	return `${least === most ? least : `${least} to ${most}`} ${unit}`;
}
function icon({ reached, gravest, service }) {
	if (reached === false || gravest?.severity === "error") return "❌";
	if (reached === null || gravest !== null) return "⚠️";
	return service === "failing" ? "❌" : "✅";
}
function word({ reached, gravest, service }) {
	if (reached === false) return "not reached";
	if (reached === null) return "cut short";
	if (gravest !== null) return (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.I)(gravest.code);
	return service === "failing" ? "failing" : "ok";
}
function own(cells, label) {
	return Object.hasOwn(cells, label) ? cells[label] ?? null : null;
}
function runnerList(runners, most) {
	const lines = runners.slice(0, most).map(({ label, name, image, conclusion, startedAt, file }) => {
		const machine = [name, image].flatMap((part) => part === null ? [] : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.k)(part)).join(", ");
		return `- ${_report_mjs__WEBPACK_IMPORTED_MODULE_2__.F[conclusion]} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.k)(label)}${machine === "" ? "" : ` on ${machine}`}: ${conclusion}, started ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.k)(startedAt)}, ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.k)(file, 120)}`;
	});
	const more = runners.length - lines.length;
	if (lines.length === 0) return "";
	return `<details><summary>${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(runners.length, "runner")}</summary>\n\n${[...lines, ...more > 0 ? [`- *and ${more} more*`] : []].join("\n")}\n\n</details>`;
}
function skippedList({ skipped }, most) {
	if (skipped.length === 0) return "";
	const lines = skipped.slice(0, most).map(({ file, why }) => `- ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.k)(file, 120)} ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.I)(why)}`);
	const more = skipped.length - lines.length;
	return [
		`⚠️ **${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(skipped.length, "file")} skipped**`,
		"",
		...lines,
		...more > 0 ? [`- *and ${more} more*`] : []
	].join("\n");
}
// build/js/action/merge/inputs.js
const MERGE_INPUTS = {
	reports: {
		kind: _start_mjs__WEBPACK_IMPORTED_MODULE_0__.C,
		default: "**/report.json"
	},
	"fail-on-difference": {
		kind: _start_mjs__WEBPACK_IMPORTED_MODULE_0__.x,
		default: "false"
	},
	"fail-on-failure": {
		kind: _start_mjs__WEBPACK_IMPORTED_MODULE_0__.x,
		default: "false"
	},
	summary: {
		kind: _start_mjs__WEBPACK_IMPORTED_MODULE_0__.x,
		default: "true"
	}
};
function parseMergeInputs(read) {
	const faults = [];
	const given = (name) => (read(name) ?? "").trim() || MERGE_INPUTS[name].default;
	const flag = (name) => {
		const value = _start_mjs__WEBPACK_IMPORTED_MODULE_0__.x.parse(given(name));
		if (value === void 0) faults.push(`${name}: found ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.S)(given(name))}, expected ${_start_mjs__WEBPACK_IMPORTED_MODULE_0__.x.expected}`);
		return value ?? false;
	};
	const reports = given("reports").split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "");
	if (reports.some((pattern) => pattern.includes("\0") || pattern.length > 4096)) faults.push("reports: found a path that is too long or holds a zero byte, expected paths or globs, one per line");
	const inputs = {
		reports,
		failOnDifference: flag("fail-on-difference"),
		failOnFailure: flag("fail-on-failure"),
		summary: flag("summary")
	};
	return faults.length > 0 ? { faults } : { inputs };
}
// build/js/action/merge/judge-merged.js
const MOST_NAMED = 5;
function judgeMerged({ runners, differences, skipped }, inputs) {
	const failures = [];
	const warnings = [];
	if (runners.length === 0) failures.push(`reports: no report was found by ${inputs.reports.join(", ")}, expected the report.json files of earlier jobs`);
	const differing = differences.filter(({ counts }) => counts);
	(inputs.failOnDifference ? failures : warnings).push(...differing.map(differenceSentence));
	const failed = runners.filter(({ conclusion }) => conclusion === "failure").map(({ label }) => label);
	if (failed.length > 0) {
		const sentence = `${reportsThatFailed(failed.length, runners.length)}: ${listed(failed)}`;
		(inputs.failOnFailure ? failures : warnings).push(sentence);
	}
	if (skipped.length > 0) warnings.push(`${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(skipped.length, "file")} ${skipped.length === 1 ? "was" : "were"} skipped: ${listed(skipped.map(({ file, why }) => `${file} ${why}`))}`);
	const unsettled = warnings.length > 0 || runners.some(({ conclusion }) => conclusion !== "success");
	return {
		conclusion: failures.length > 0 ? "failure" : unsettled ? "neutral" : "success",
		failures,
		warnings
	};
}
function differenceSentence({ target, family, address, what, groups }) {
	const sides = groups.map(({ value, runners }) => `${value} on ${listed(runners)}`);
	const which = address ?? (family === 6 ? "IPv6" : null);
	return `${target}${which === null ? "" : ` (${which})`}: ${what} differs: ${sides.join("; ")}`;
}
function listed(names) {
	const more = names.length - MOST_NAMED;
	return more > 0 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${more} more` : names.join(", ");
}
// build/js/action/merge/read-reports.js
const MOST_FILES = 1024;
function readReports(patterns) {
	const files = [...new Set(patterns.flatMap((pattern) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.globSync)(pattern, { exclude: (name) => name === "node_modules" })))].sort();
	const read = [];
	const skipped = [];
	for (const [index, file] of files.entries()) {
		if (index >= MOST_FILES) {
			skipped.push({
				file,
				why: `is beyond the first ${MOST_FILES} files`
			});
			continue;
		}
		const found = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.b)(file);
		if (found.kind === "report") read.push({
			file,
			report: found.report
		});
		else skipped.push({
			file,
			why: found.kind === "missing" ? "is a link to nothing" : found.why
		});
	}
	return {
		read,
		skipped
	};
}
// build/js/action/merge/run-merge.js
const MOST_WARNINGS = 9;
const MAX_DIFFERENCES_BYTES = 262144;
async function runMerge() {
	const needs = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.i)(process.version);
	const parsed = needs !== null ? { faults: [needs] } : parseMergeInputs((name) => process.env[`INPUT_${name.toUpperCase()}`]);
	if ("faults" in parsed) {
		(0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.p)((0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.d)(parsed.faults));
		return 1;
	}
	const { inputs } = parsed;
	const { read, skipped } = readReports(inputs.reports);
	const merged = mergeReports(read, skipped);
	const { conclusion, failures, warnings } = judgeMerged(merged, inputs);
	const sentences = failures.length > 0 ? failures : warnings;
	const markdown = renderMerged(merged, {
		conclusion,
		sentences: merged.runners.length === 0 ? sentences : []
	}, _publish_mjs__WEBPACK_IMPORTED_MODULE_1__.n);
	const report = JSON.stringify({
		schemaVersion: 1,
		conclusion,
		...merged
	}, null, 2);
	for (const sentence of [...failures, ...warnings]) (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.f)((0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.F)(sentence));
	(0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.f)(`Conclusion: ${conclusion}, ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(merged.targets.length, "target")} from ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(merged.runners.length, "runner")}`);
	const files = await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.i)("the merged report could not be written to a file", () => (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.c)(`${report}\n`, markdown));
	await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.i)("the outputs could not be set", () => {
		(0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.o)({
			conclusion,
			differences: differencesJson(merged.differences),
			"report-path": files?.report ?? "",
			"summary-path": files?.summary ?? ""
		});
	});
	if (inputs.summary) await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.i)("the job summary could not be written", () => (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.r)(markdown));
	for (const sentence of warnings.slice(0, MOST_WARNINGS)) (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.m)((0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.F)(sentence), { title: "tracepath" });
	if (failures.length > 0) (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.p)((0,_publish_mjs__WEBPACK_IMPORTED_MODULE_1__.d)(failures));
	return failures.length > 0 ? 1 : 0;
}
function differencesJson(all) {
	const parts = [];
	let bytes = 2;
	for (const difference of [...all.filter(({ counts }) => counts), ...all.filter(({ counts }) => !counts)]) {
		const part = JSON.stringify(difference);
		bytes += Buffer.byteLength(part) + 1;
		if (bytes > MAX_DIFFERENCES_BYTES) break;
		parts.push(part);
	}
	return `[${parts.join()}]`;
}
// build/js/merge.js
(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.at)();
runMerge().then(_start_mjs__WEBPACK_IMPORTED_MODULE_0__.rt);



/***/ }),

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ saveState),
/* harmony export */   c: () => (/* binding */ writeFiles),
/* harmony export */   d: () => (/* binding */ failureMessage),
/* harmony export */   f: () => (/* binding */ info),
/* harmony export */   i: () => (/* binding */ attempt),
/* harmony export */   l: () => (/* binding */ writeLines),
/* harmony export */   m: () => (/* binding */ warning),
/* harmony export */   n: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   o: () => (/* binding */ setOutputs),
/* harmony export */   p: () => (/* binding */ setFailed),
/* harmony export */   r: () => (/* binding */ appendSummary),
/* harmony export */   s: () => (/* binding */ writeAnnotations),
/* harmony export */   t: () => (/* binding */ publish_exports),
/* harmony export */   u: () => (/* binding */ written_files_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(150);
/* harmony import */ var _report_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(130);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(572);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(238);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(760);








// build/js/node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// build/js/node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_6__.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// build/js/node_modules/@actions/core/lib/file-command.js
let word;
const crypto = { randomUUID() {
	try {
		return word ??= fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync("/proc/sys/kernel/random/uuid", "latin1").trim();
	} catch {
		return process.getBuiltinModule("node:crypto").randomUUID();
	}
} };
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_5__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs__WEBPACK_IMPORTED_MODULE_5__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_6__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_6__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_6__.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_6__.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_6__.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState$1(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
// build/js/action/annotations.js
const MAX_CHARACTERS = 4096;
const MAX_CODE_POINTS = 2e3;
const MAX_OF_A_KIND = 9;
const MAX_SENTENCES = 2;
function annotations(report, { failures, warnings }) {
	const about = (sentences, target) => sentences.flatMap((sentence) => isAbout(sentence, target) ? [(0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(sentence.text)] : []);
	const general = failures.filter(({ target }) => target === null).map(({ text }) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(text));
	const errors = [];
	const warned = [];
	const failed = [...general];
	for (const target of report.targets) {
		const findings = target.diagnosis.filter(({ severity }) => severity !== "info");
		const broken = about(failures, target);
		if (broken.length > 0 || general.length > 0) {
			failed.push(...broken, ...causeOf(target, findings, broken.length > 0));
			continue;
		}
		const text = toleratedText(target, findings, about(warnings, target));
		if (text === null) continue;
		(failures.length > 0 && findings[0]?.severity === "error" ? errors : warned).push(text);
	}
	return {
		errors: bounded(errors),
		warnings: bounded(warned),
		failure: failed.length > 0 ? failureMessage(failed) : null
	};
}
function causeOf(target, [gravest], named) {
	if (gravest === void 0) return [];
	return [named ? cited(gravest) : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(`${target.target}: ${cited(gravest)}`)];
}
function toleratedText(target, findings, gates) {
	if (findings.length === 0 && gates.length === 0) return null;
	const others = findings.slice(1).map(({ title, code }) => `${title} [${code}]`);
	const parts = [
		...shortened(gates),
		...causeOf(target, findings, gates.length > 0),
		...others.length > 0 ? [`Also: ${others.join(", ")}.`] : [],
		...findings.some(({ remedies }) => remedies.length > 0) ? ["What to change is in the summary."] : []
	];
	return (0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(parts.join(" "), MAX_CODE_POINTS);
}
function isAbout({ target: judged }, { target, family, address }) {
	return judged !== null && judged.target === target && judged.family === family && judged.address === address;
}
function failureMessage(failures) {
	return cut(failures.map((text) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(text)));
}
function cited(finding) {
	return (0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(`${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.f)(finding)} [${finding.code}]`);
}
function shortened(gates) {
	const more = gates.length - MAX_SENTENCES;
	return more > 0 ? [...gates.slice(0, MAX_SENTENCES), `(and ${more} more gates)`] : [...gates];
}
function bounded(all) {
	if (all.length <= MAX_OF_A_KIND) return all;
	const shown = all.slice(0, 8);
	return [...shown, `and ${all.length - shown.length} more targets: see the summary`];
}
function cut(lines) {
	let text = lines[0] ?? "";
	for (const [index, line] of lines.entries()) {
		if (index === 0) continue;
		const rest = `\nand ${lines.length - index} more lines: see the summary`;
		if (text.length + 1 + line.length + rest.length > MAX_CHARACTERS) return text + rest;
		text += `\n${line}`;
	}
	return text;
}
// build/js/action/fifo.js
const MOST_WAIT_MS = 1e3;
const PAUSE_MS = 10;
const givenUp = new Set();
function isFifo(file) {
	return Boolean(file) && (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file ?? "", { throwIfNoEntry: false })?.isFIFO() === true;
}
function writeFifo(file, text) {
	if (givenUp.has(file)) throw new Error("it is a FIFO whose reader takes nothing");
	const fd = openForReader(file);
	try {
		const bytes = Buffer.from(text);
		let [sent, waitedMs] = [0, 0];
		while (sent < bytes.length) {
			const taken = writeSome(fd, bytes.subarray(sent));
			sent += taken;
			if (taken > 0) continue;
			if (waitedMs >= MOST_WAIT_MS) {
				givenUp.add(file);
				throw new Error(`it is a FIFO whose reader took ${sent} of ${bytes.length} bytes`);
			}
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
			waitedMs += PAUSE_MS;
		}
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(fd);
	}
}
function openForReader(file) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_NONBLOCK);
	} catch (error) {
		throw new Error(`it is a FIFO that nobody reads: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.K)(error)}`);
	}
}
function writeSome(fd, bytes) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeSync)(fd, bytes);
	} catch (error) {
		if (error.code === "EAGAIN") return 0;
		throw error;
	}
}
// build/js/action/written-files.js
var written_files_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({
	MAX_SUMMARY_BYTES: () => MAX_SUMMARY_BYTES,
	appendSummary: () => appendSummary,
	attempt: () => attempt,
	saveState: () => saveState,
	setOutputs: () => setOutputs,
	writeAnnotations: () => writeAnnotations,
	writeFiles: () => writeFiles,
	writeLines: () => writeLines
});
const MAX_SUMMARY_BYTES = 1048576;
function writeFiles(report, summary) {
	const given = process.env.RUNNER_TEMP;
	try {
		return writeTo(given || (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), report, summary);
	} catch (error) {
		if (!given) throw error;
		const files = writeTo((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), report, summary);
		warn(`RUNNER_TEMP (${given}) can not be used, so the report is in ${files.report}: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.K)(error)}`);
		return files;
	}
}
function writeTo(parent, report, summary) {
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(parent, "tracepath-action-"));
	const files = {
		report: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "report.json"),
		summary: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "summary.md")
	};
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(files.report, report);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(files.summary, summary);
		return files;
	} catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(folder, {
			recursive: true,
			force: true
		});
		throw error;
	}
}
function setOutputs(values) {
	const missing = [];
	let why = null;
	for (const [name, value] of Object.entries(values)) try {
		wholeOrNot("GITHUB_OUTPUT", () => setOutput(name, value));
	} catch (error) {
		why ??= error;
		missing.push(name);
	}
	if (missing.length === 0) return;
	const which = missing.length === Object.keys(values).length ? "" : `${missing.join(", ")}: `;
	throw new Error(which + (0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.K)(why));
}
function saveState(name, value) {
	wholeOrNot("GITHUB_STATE", () => saveState$1(name, value));
}
function wholeOrNot(variable, write) {
	const file = process.env[variable];
	if (isFifo(file)) {
		writeFifo(file, writtenTo(variable, write));
		return;
	}
	const before = bytesOf(file);
	try {
		write();
	} catch (error) {
		if (file !== void 0 && before !== null && bytesOf(file) !== before) (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.truncateSync)(file, before);
		throw error;
	}
}
function writtenTo(variable, write) {
	const file = process.env[variable];
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), "tracepath-action-"));
	const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "kept");
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(kept, "");
		process.env[variable] = kept;
		write();
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(kept, "utf8");
	} finally {
		process.env[variable] = file;
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
function bytesOf(file) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file ?? "", { throwIfNoEntry: false })?.size ?? null;
}
function appendSummary(markdown) {
	const file = process.env.GITHUB_STEP_SUMMARY;
	if (isFifo(file)) writeFifo(file, markdown);
	else if (file) (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.appendFileSync)(file, markdown);
}
function writeLines(text) {
	for (const line of text.split("\n")) info(line);
}
async function writeAnnotations(report, judgement, notes = []) {
	const { failures } = judgement;
	let failure = failures.length > 0 ? failureMessage(failures.map(({ text }) => text)) : null;
	await attempt("the annotations could not be written", () => {
		const made = annotations(report, judgement);
		failure = made.failure;
		for (const text of made.errors) error(text, { title: "tracepath" });
		for (const text of [...notes, ...made.warnings]) warning(text, { title: "tracepath" });
	});
	return failure;
}
async function attempt(failure, work) {
	try {
		return await work();
	} catch (error) {
		warn(`${failure}: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.K)(error)}`);
		return null;
	}
}
function warn(sentence) {
	try {
		warning((0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(`tracepath: ${sentence}`));
	} catch {}
}
// build/js/diagnosis/most-important.js
function mostImportant(targets) {
	const [gravest] = targets.flatMap(({ target, diagnosis: [finding] }) => finding === void 0 ? [] : [{
		target,
		finding
	}]).toSorted((a, b) => (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.w)(a.finding) - (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.w)(b.finding));
	if (gravest === void 0) return "";
	const { finding } = gravest;
	if (targets.length === 1) return (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.f)(finding);
	const name = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.P)(gravest.target, 80);
	const troubled = targets.filter((entry) => entry.diagnosis.some((one) => one.severity !== "info")).length;
	const scope = finding.severity === "info" ? `none of ${targets.length} targets has a warning or error` : `${troubled} of ${targets.length} targets ${troubled === 1 ? "has" : "have"} warnings or errors`;
	return (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.P)(`${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.f)(finding)} (${name}; ${scope})`, 900);
}
// build/js/action/outputs.js
const OUTPUTS = {
	reached: ({ report }) => String(report.targets.length > 0 && report.targets.every(({ reached }) => reached)),
	pmtu: ({ report }) => figure(Math.min(...knownPmtus(report).map(({ bytes }) => bytes ?? Number.POSITIVE_INFINITY))),
	"pmtu-status": ({ report }) => weakest(knownPmtus(report).map(({ status }) => status)),
	"hop-count": ({ report }) => figure(Math.max(...known(report.targets, ({ hopCount }) => hopCount))),
	"rtt-ms": ({ report }) => figure(Math.max(...known(report.targets, ({ rttMs }) => rttMs?.median ?? null))),
	conclusion: ({ report }) => report.conclusion,
	"service-state": ({ report }) => serviceState(report.targets),
	"first-byte-ms": ({ report }) => figure(Math.max(...known(report.targets, ({ service }) => service?.totalMs ?? null))),
	"failed-targets": ({ judgement }) => JSON.stringify(judgement.failedTargets),
	diagnosis: ({ report }) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(mostImportant(report.targets)),
	report: ({ report }) => (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.a)(report),
	"report-path": ({ files }) => files.report ?? "",
	"summary-path": ({ files }) => files.summary ?? ""
};
function outputs(facts) {
	const values = Object.entries(OUTPUTS).map(([name, value]) => [name, value(facts)]);
	return Object.fromEntries(values);
}
function known(targets, value) {
	return targets.map(value).filter((number) => number !== null);
}
function knownPmtus({ targets }) {
	return targets.map(({ pmtu }) => pmtu).filter(({ bytes, status }) => bytes !== null && status !== "unknown");
}
function figure(value) {
	return Number.isFinite(value) ? String(Math.round(value * 1e3) / 1e3) : "";
}
function serviceState(targets) {
	const states = targets.flatMap(({ service }) => service === null ? [] : [service.state]);
	if (states.includes("failing")) return "failing";
	return states.length > 0 && states.every((state) => state === "working") ? "working" : "";
}
function weakest(statuses) {
	return [
		"unknown",
		"upper-bound",
		"confirmed"
	].find((status) => statuses.includes(status)) ?? "unknown";
}
// build/js/action/publish.js
var publish_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({
	fail: () => fail,
	publish: () => publish
});
async function publish({ report, judgement }, inputs, signal) {
	await attempt("the log could not be written", () => writeLog(report));
	const markdown = await attempt("the summary could not be made", () => (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.t)(report, { maxBytes: 1048576 })) ?? "";
	const files = await attempt("the report could not be written to a file", () => writeFiles((0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.i)(report), markdown)) ?? {
		report: null,
		summary: null
	};
	await attempt("the outputs could not be set", () => {
		setOutputs(outputs({
			report,
			judgement,
			files
		}));
	});
	if (inputs.summary) await attempt("the job summary could not be written", () => appendSummary(markdown));
	const failure = await writeAnnotations(report, judgement);
	await attempt("the pull request comment could not be written", () => writeComment(report, inputs, signal));
	if (failure !== null) setFailed(failure);
	await attempt("the conclusion could not be written", () => writeLines((0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.u)(report)));
}
function writeLog(report) {
	for (const target of report.targets) {
		const { head, body } = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__._)(target);
		startGroup(head);
		writeLines(body);
		endGroup();
	}
	const found = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.d)(report, { remedies: "first" });
	if (found !== "") writeLines(found);
}
async function fail(sentences) {
	await attempt("the outputs could not be set", () => setOutputs({ conclusion: "failure" }));
	setFailed(failureMessage(sentences));
}
async function writeComment(report, inputs, signal) {
	if (inputs.comment === "never") return;
	const { comment } = await __webpack_require__.e(/* import() */ 743).then(__webpack_require__.bind(__webpack_require__, 743));
	const problem = await comment({
		when: inputs.comment,
		conclusion: report.conclusion,
		token: inputs.token,
		key: inputs.commentKey,
		matrix: inputs.matrix,
		render: (maxBytes) => (0,_report_mjs__WEBPACK_IMPORTED_MODULE_1__.t)(report, { maxBytes }),
		signal
	});
	if (problem?.level === "warning") warning((0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(problem.sentence), { title: "tracepath" });
	if (problem?.level === "info") info((0,_start_mjs__WEBPACK_IMPORTED_MODULE_2__.F)(problem.sentence));
}



/***/ })

};
;