"use strict";
exports.id = 737;
exports.ids = [737,857];
exports.modules = {

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



/***/ }),

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ job_files_exports),
/* harmony export */   i: () => (/* binding */ begin_exports),
/* harmony export */   n: () => (/* binding */ watch_targets_exports),
/* harmony export */   r: () => (/* binding */ post_exports),
/* harmony export */   t: () => (/* binding */ watch_process_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(150);
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(572);
/* harmony import */ var _report_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(130);
/* harmony import */ var _measure_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(248);
/* harmony import */ var _publish_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(857);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(161);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(760);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(421);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(466);












// build/js/action/job/job-files.js
var job_files_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({
	WATCHING: () => WATCHING,
	makeJobFolder: () => makeJobFolder,
	monotonicMs: () => monotonicMs,
	parseResult: () => parseResult,
	readRequest: () => readRequest,
	readResult: () => readResult,
	removeJobFolder: () => removeJobFolder,
	socketPath: () => socketPath,
	writeResult: () => writeResult
});
const WATCHING = "watching";
function monotonicMs() {
	return Number(process.hrtime.bigint()) / 1e6;
}
const ENDS = [
	"post",
	"runner-gone",
	"too-long",
	"signal",
	null
];
const LONGEST_PATH = 107;
const MOST_SECONDS = 1e9;
function makeJobFolder(temp, request) {
	const [first = (0,node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)(), ...others] = [...temp ? [temp] : [], (0,node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)()];
	try {
		return makeIn(first, request);
	} catch (error) {
		const [other] = others;
		if (other === void 0) throw error;
		return makeIn(other, request);
	}
}
function makeIn(parent, request) {
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(parent, "tracepath-watch-"));
	try {
		if (Buffer.byteLength(socketPath(folder)) > LONGEST_PATH) throw new Error(`${folder} is too long a path for a socket`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "request.json"), JSON.stringify(request));
		return folder;
	} catch (error) {
		removeJobFolder(folder);
		throw error;
	}
}
function socketPath(folder) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "socket");
}
function readRequest(folder) {
	return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "request.json"), "utf8"));
}
function writeResult(folder, result) {
	const [fresh, file] = [(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "result.new"), (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "result.json")];
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.writeFileSync)(fresh, JSON.stringify(result));
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.renameSync)(fresh, file);
		return true;
	} catch {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.rmSync)(fresh, { force: true });
		return false;
	}
}
function readResult(folder) {
	try {
		return parseResult((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "result.json"), "utf8"));
	} catch {
		return null;
	}
}
function parseResult(text) {
	try {
		const result = JSON.parse(text);
		const { endedBy, watches } = result;
		return ENDS.includes(endedBy) && watches.every((watch) => watch === null || isWhole(watch)) ? result : null;
	} catch {
		return null;
	}
}
function isWhole(watch) {
	const { seconds, sent, received, intervalMs, outageCount, rttMs, outages, timeline, skipped = 0 } = watch;
	const { notSent = {
		count: 0,
		errno: ""
	} } = watch;
	const times = rttMs === null ? [] : [
		rttMs.min,
		rttMs.median,
		rttMs.p95,
		rttMs.max
	];
	const known = outages.flatMap((outage) => [outage.seconds, outage.lastHop].filter((value) => value !== null));
	const slices = [
		timeline.sliceSeconds,
		...timeline.sent,
		...timeline.received
	];
	const numbers = [
		seconds,
		sent,
		received,
		intervalMs,
		outageCount,
		skipped,
		notSent.count,
		...times,
		...known
	];
	const texts = [
		watch.question,
		notSent.errno,
		...outages.flatMap(({ localErrno = "", lastRouter = "" }) => [localErrno, lastRouter])
	];
	const moments = [timeline.from, ...outages.map(({ from }) => from)];
	return [...numbers, ...slices].every((value) => Number.isFinite(value) && value >= 0) && seconds <= MOST_SECONDS && texts.every((text) => typeof text === "string") && moments.every((time) => new Date(time).toISOString() === time);
}
function removeJobFolder(folder) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.rmSync)(folder, {
		recursive: true,
		force: true
	});
}
// build/js/action/job/runner-process.js
const NAME = "Runner.Worker";
const MOST_ANCESTORS = 64;
function findRunner(proc = "/proc", from = process.ppid) {
	let stat = statOf(proc, from);
	for (let count = 0; stat !== null && count < MOST_ANCESTORS; count++) {
		if (stat.name === NAME) return {
			pid: stat.pid,
			startedAt: stat.startedAt
		};
		stat = stat.parent > 0 ? statOf(proc, stat.parent) : null;
	}
	return null;
}
function isAlive({ pid, startedAt }, proc = "/proc") {
	return statOf(proc, pid)?.startedAt === startedAt;
}
function statOf(proc, pid) {
	try {
		const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(`${proc}/${pid}/stat`, "latin1");
		const end = text.lastIndexOf(")");
		const name = text.slice(text.indexOf("(") + 1, end);
		const fields = text.slice(end + 2).split(" ");
		return fields[0] === "Z" ? null : {
			pid,
			name,
			parent: Number(fields[1]),
			startedAt: fields[19] ?? ""
		};
	} catch {
		return null;
	}
}
// build/js/action/job/begin.js
var begin_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ beginJobWatch: () => beginJobWatch });
const READY_MS = 5e3;
const PASSED_ON = [
	"RUNNER_TRACKING_ID",
	"PATH",
	"HOME",
	"LANG",
	"TMPDIR",
	"LD_LIBRARY_PATH"
];
async function beginJobWatch(measured, inputs, started) {
	const folder = makeJobFolder(process.env.RUNNER_TEMP, {
		started,
		watchedFrom: {
			at: new Date().toISOString(),
			ms: monotonicMs()
		},
		measured,
		inputs: {
			...inputs,
			targets: [],
			token: null,
			proxy: "none"
		},
		counters: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.T)(),
		runner: findRunner()
	});
	try {
		(0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.a)(_start_mjs__WEBPACK_IMPORTED_MODULE_1__.et, folder);
		await startProcess(folder);
	} catch (error) {
		removeJobFolder(folder);
		takeStateBack();
		throw error;
	}
}
function takeStateBack() {
	try {
		(0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.a)(_start_mjs__WEBPACK_IMPORTED_MODULE_1__.et, "");
	} catch {}
}
async function startProcess(folder) {
	const env = Object.fromEntries(PASSED_ON.flatMap((name) => process.env[name] ? [[name, process.env[name]]] : []));
	const { promise, resolve, reject } = Promise.withResolvers();
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_10__.spawn)(process.execPath, [
		...process.execArgv,
		process.argv[1] ?? "",
		"watch-job",
		folder
	], {
		cwd: "/",
		detached: true,
		env,
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"ipc"
		]
	});
	child.once("message", (said) => said === "watching" ? resolve() : reject(new Error(String(said))));
	child.once("error", reject);
	child.once("exit", (code, signal) => reject(new Error(`the process that watches ended at once (${signal ?? code})`)));
	const timer = setTimeout(() => {
		child.kill("SIGKILL");
		reject(new Error(`the process that watches did not begin within ${READY_MS / 1e3} s`));
	}, READY_MS);
	try {
		await promise;
	} finally {
		clearTimeout(timer);
		if (child.connected) child.disconnect();
		child.unref();
	}
}
// build/js/report/job-counters.js
function jobCounters(start, end, from, lengthMs) {
	if (start === null || end === null || start.namespace !== end.namespace) return null;
	const grown = (name) => {
		const [before, after] = [start.tcp[name], end.tcp[name]];
		return before === void 0 || after === void 0 || after < before ? null : after - before;
	};
	return {
		from,
		seconds: Math.round(lengthMs / 100) / 10,
		tcp: {
			opened: grown("ActiveOpens"),
			segmentsSent: grown("OutSegs"),
			retransmitted: grown("RetransSegs"),
			synRetransmitted: grown("TCPSynRetrans"),
			timeouts: grown("TCPTimeouts"),
			abortedOnTimeout: grown("TCPAbortOnTimeout"),
			failedConnections: grown("AttemptFails"),
			resets: grown("EstabResets"),
			resetsSent: grown("OutRsts"),
			listenDrops: grown("ListenDrops")
		},
		orphaned: end.sockets.orphan ?? null,
		conntrack: start.conntrack && end.conntrack ? {
			atStart: start.conntrack.count,
			atEnd: end.conntrack.count,
			max: end.conntrack.max
		} : null
	};
}
// build/js/report/text/job-counters.js
const RETRANSMITTED = {
	usual: .1,
	much: 1
};
const CONNTRACK_FULL = 90;
const SCOPE = "all programs of this network namespace, this watch included; docker builds and other containers have their own and are not in it";
function counterSentences(counters) {
	const { tcp, orphaned, conntrack, from, seconds } = counters;
	const happened = [
		[tcp.synRetransmitted, (n) => `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(n, "SYN")} had to be sent again: handshakes were lost or their server was full.`],
		[tcp.timeouts, (n) => `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(n, "retransmission timer")} ran out: a connection stood still for 0.2 s or longer each time.`],
		[tcp.abortedOnTimeout, (n) => `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(n, "connection")} ended because nothing came back any more.`],
		[tcp.failedConnections, (n) => `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(n, "handshake")} failed: refused, or given up.`],
		[tcp.resets, (n) => `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(n, "established connection")} ended by a reset.`],
		[tcp.listenDrops, (n) => `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(n, "handshake")} with a server in this namespace dropped: its queue was full.`]
	].flatMap(([amount, sentence]) => amount === null || amount === 0 ? [] : [sentence(amount)]);
	return {
		scope: `TCP from ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.j)(from)} UTC on for ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.A)(seconds)}, ${SCOPE}`,
		sentences: [
			...retransmitted(tcp),
			...happened,
			...conntrack === null ? [] : [trackedSentence(conntrack)],
			...orphaned === null || orphaned === 0 ? [] : [orphanedSentence(orphaned)]
		]
	};
}
function retransmitted({ segmentsSent, retransmitted: again }) {
	if (segmentsSent === null || again === null) return [];
	if (again === 0) return [`None of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(segmentsSent, "segment")} was sent again.`];
	if (segmentsSent === 0) return [`${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(again, "segment")} sent again and no new one.`];
	const percent = 100 * again / segmentsSent;
	const means = percent < RETRANSMITTED.usual ? "as on a healthy path" : percent < RETRANSMITTED.much ? "more than on a healthy path: some packets were lost" : "many packets were lost, which slows transfers down";
	return [`${again} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(segmentsSent, "segment")} sent again (${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(percent)} %): ${means}.`];
}
function orphanedSentence(orphaned) {
	return `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(orphaned, "socket")} of the whole machine, other containers included, belonged to no process any more at the end.`;
}
function trackedSentence({ atStart, atEnd, max }) {
	return `Connection tracking held ${atStart} connections at the start and ${atEnd} at the end, of ${max} at most${100 * Math.max(atStart, atEnd) >= CONNTRACK_FULL * max ? ": nearly full, and a full table drops new connections" : ""}.`;
}
// build/js/report/render/watch-table.js
function watchTable(targets, name) {
	const rows = targets.flatMap((target) => target.watch === null ? [] : [`| ${cells((0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(name(target)), target.watch).join(" | ")} |`]);
	if (rows.length === 0) return "";
	const gate = targets.flatMap(({ gates }) => gates)[0];
	const passed = gate === void 0 ? [] : [`${_report_mjs__WEBPACK_IMPORTED_MODULE_2__.z.pass} \`${gate.gate}\` passed (demands ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.I)(gate)}).`];
	const body = [[
		"| Target | Probe | Sent | Lost | Loss | RTT ms: min | median | 95 % | max |",
		"|---|---|---:|---:|---:|---:|---:|---:|---:|",
		...rows
	].join("\n"), ...passed].join("\n\n");
	const seen = targets.filter(({ watch }) => (watch?.sent ?? 0) > 0).length;
	return `<details><summary>${[...seen > 0 ? [`${_report_mjs__WEBPACK_IMPORTED_MODULE_2__.z.pass} No outage of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(seen, "target")}`] : [], ...seen < rows.length ? [`nothing was seen of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(rows.length - seen, "target")}`] : []].join("; ")}</summary>\n\n${body}\n\n</details>`;
}
function cells(name, watch) {
	const { question, sent, received, rttMs } = watch;
	const unsent = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.M)(watch).map((text) => ` ⚠️ Warning: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(text)}`);
	const lost = (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.R)(watch);
	const { min, median, p95, max } = rttMs ?? {};
	return [
		[name, ...unsent].join(""),
		(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(question),
		String(sent),
		...lost === null ? ["", ""] : [String(sent - received), `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(lost)} %`],
		...[
			min,
			median,
			p95,
			max
		].map((time) => time === void 0 ? "" : (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.X)(time))
	];
}
// build/js/report/render/job-watch.js
const NO_COUNTERS = {
	scope: "The kernel's TCP counters of this network namespace can't be read here",
	sentences: []
};
const LEAST_TABLED = 3;
function jobConsole(report, notes) {
	const [, quiet] = byTrouble(report);
	const targets = report.targets.flatMap((target) => {
		if (target.watch === null) return [];
		if (quiet.includes(target)) return [(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.F)(`${name(target)}: ${inBrief(target.watch)}`)];
		return [
			(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.F)(name(target)),
			...(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.v)(target.watch),
			...findings(target)
		];
	});
	const { jobCounters } = report;
	const { scope, sentences } = jobCounters ? counterSentences(jobCounters) : NO_COUNTERS;
	return [...targets, ...[
		`${scope}${sentences.length > 0 ? ":" : "."}`,
		...sentences,
		...notes
	].map((line) => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.F)(line))].join("\n");
}
function inBrief(watch) {
	return watch.sent === 0 ? "nothing was seen" : `no outage, ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.N)(watch)}`;
}
function findings({ diagnosis, gates }) {
	return [...diagnosis.flatMap((finding) => [`  ${finding.severity} ${finding.code}: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.F)((0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.f)(finding))}`, ...finding.remedies.flatMap(_report_mjs__WEBPACK_IMPORTED_MODULE_2__.p).map((line) => `      ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.P)(line)}`)]), ...gates.map((gate) => `  ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.L)(gate)}`)];
}
function jobMarkdown(report, notes, maxBytes) {
	const several = report.targets.length > 1;
	const [first, others] = byTrouble(report);
	for (const [targets, tabled] of [
		[first, others],
		[first, []],
		[[], []]
	]) {
		const left = report.targets.length - targets.length - tabled.length;
		const more = left === 0 ? [] : [`*${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(left, "target")} left out; all are in the report's JSON file.*`];
		const text = [
			title(report),
			...notes.map((note) => `⚠️ Warning: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.I)(note)}`),
			...targets.map((target) => section(target, several)),
			watchTable(tabled, name),
			...more,
			...remediesOf(targets),
			countersBlock(report)
		].filter((block) => block !== "").join("\n\n");
		if (Buffer.byteLength(text) < maxBytes) return `${text}\n`;
	}
	return `${title(report)}\n`;
}
function title(report) {
	const watched = report.targets.flatMap(({ watch }) => watch === null ? [] : [watch]);
	const counts = watched.map(({ outageCount }) => outageCount).filter((outages) => outages > 0);
	const outages = counts.reduce((sum, some) => sum + some, 0);
	const seconds = Math.max(0, ...watched.map((watch) => watch.seconds));
	const seen = watched.some(({ sent }) => sent > 0);
	const doubtful = outages > 0 || !seen || watched.some(({ notSent }) => notSent !== void 0);
	const icon = _report_mjs__WEBPACK_IMPORTED_MODULE_2__.F[report.conclusion === "success" && doubtful ? "neutral" : report.conclusion];
	const whose = watched.length > 1 ? `, of ${counts.length} of ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(watched.length, "target")}` : "";
	const what = outages === 0 ? "no outage" : `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(outages, "outage")}${whose}`;
	return `## ${icon} Job watched for ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.A)(seconds)}: ${seen ? what : "nothing was seen"}`;
}
function byTrouble({ targets }) {
	const troubled = targets.filter(({ watch, gates }) => (watch?.outageCount ?? 0) > 0 || watch?.notSent !== void 0 || gates.some(({ outcome }) => outcome !== "pass"));
	const others = targets.filter((target) => !troubled.includes(target));
	return others.length < LEAST_TABLED ? [[...troubled, ...others], []] : [troubled, others];
}
function section(target, several) {
	if (target.watch === null) return "";
	return [
		...several ? [`### ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(name(target))}`] : [(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.k)(name(target))],
		(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.o)(target),
		...target.diagnosis.map(_report_mjs__WEBPACK_IMPORTED_MODULE_2__.s),
		(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.l)(target.gates)
	].filter((block) => block !== "").join("\n\n");
}
function remediesOf(targets) {
	const remedies = targets.flatMap(({ diagnosis }) => diagnosis.flatMap((finding) => finding.remedies.map(_report_mjs__WEBPACK_IMPORTED_MODULE_2__.c)));
	return remedies.length === 0 ? [] : ["### What to change", ...new Set(remedies)];
}
function name({ target, address }) {
	return address === null || address === target ? target : `${target} (${address})`;
}
function countersBlock({ jobCounters }) {
	const { scope, sentences } = jobCounters ? counterSentences(jobCounters) : NO_COUNTERS;
	return [`**${scope}**`, ...sentences.map((sentence) => `- ${sentence}`)].join("\n");
}
// build/js/action/job/end.js
const ANSWER_MS = 1e4;
const MOST_BYTES = 67108864;
async function endJobWatch(folder, signal) {
	const text = await resultOf(socketPath(folder), signal);
	return (text === null ? null : parseResult(text)) ?? readResult(folder);
}
function resultOf(path, signal) {
	const { promise, resolve } = Promise.withResolvers();
	const chunks = [];
	let bytes = 0;
	const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_6__.connect)(path);
	const giveUp = () => socket.destroy();
	const timer = setTimeout(giveUp, ANSWER_MS);
	signal.addEventListener("abort", giveUp, { once: true });
	if (signal.aborted) giveUp();
	socket.on("data", (chunk) => {
		bytes += chunk.length;
		if (bytes > MOST_BYTES) giveUp();
		else chunks.push(chunk);
	});
	socket.on("error", () => void 0);
	socket.on("close", () => {
		clearTimeout(timer);
		signal.removeEventListener("abort", giveUp);
		resolve(chunks.length === 0 ? null : Buffer.concat(chunks).toString("utf8"));
	});
	return promise;
}
// build/js/action/job/post.js
var post_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ runPost: () => runPost });
const WATCH_CODES = new Set(["intermittent-outage", "outage-at-end"]);
const CUT = {
	"runner-gone": "its runner was gone",
	"too-long": "it had lasted for 24 hours",
	signal: "a signal ended it"
};
async function runPost(folder, { signal }) {
	const request = await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.i)("what was watched is not known any more", () => readRequest(folder));
	if (request === null) return 0;
	const result = await endJobWatch(folder, signal);
	const { at, ms } = request.watchedFrom;
	const counters = jobCounters(request.counters, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.T)(), at, monotonicMs() - ms);
	const assessment = assessWatch(request, result);
	const report = {
		...assessment.report,
		jobCounters: counters
	};
	await publishJob({
		...assessment,
		report
	}, request, result);
	removeJobFolder(folder);
	return assessment.judgement.failures.length > 0 ? 1 : 0;
}
function assessWatch({ measured, inputs, started }, result) {
	const loss = inputs.gates["fail-on-loss-above"];
	const targets = measured.map((target, index) => result === null ? withoutWatch(target) : {
		...target,
		watch: result.watches[index] ?? null
	});
	const gates = targets.some(({ watch, evidence }) => watch !== null || evidence.watchLost) && loss !== void 0 ? { "fail-on-loss-above": loss } : {};
	const durationMs = monotonicMs() - started.ms;
	return (0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.y)(targets, {
		inputs: {
			...inputs,
			gates
		},
		baseline: null,
		startedAt: new Date(started.at),
		durationMs,
		failsUntried: false
	});
}
function withoutWatch(target) {
	if (target.address === null) return target;
	return {
		...target,
		evidence: {
			...target.evidence,
			watchLost: true
		}
	};
}
async function publishJob({ report, judgement }, { inputs }, result) {
	const notes = notesOn(result);
	const watched = {
		...report,
		targets: report.targets.map(onlyWatched)
	};
	await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.i)("the log could not be written", () => (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.l)(jobConsole(watched, notes)));
	const markdown = await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.i)("the summary could not be made", () => jobMarkdown(watched, notes, 1048576)) ?? "";
	const files = await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.i)("the report could not be written to a file", () => (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.c)((0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.i)(report), markdown));
	if (files?.report) await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.i)("the log could not be written", () => (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.f)(`Report of the watch: ${files.report}`));
	if (inputs.summary) await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.i)("the job summary could not be written", () => (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.r)(markdown));
	const failure = await (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.s)(watched, judgement, notes);
	if (failure !== null) (0,_publish_mjs__WEBPACK_IMPORTED_MODULE_4__.p)(failure);
}
function onlyWatched(target) {
	return {
		...target,
		diagnosis: target.diagnosis.filter(({ code }) => WATCH_CODES.has(code))
	};
}
function notesOn(result) {
	if (result === null) return ["The process that watched was killed, stopped or failed before it could write down what it saw."];
	const { endedBy } = result;
	if (endedBy === "post") return [];
	if (endedBy === null) return ["The process that watched was killed, stopped or failed: what it saw in its last seconds is not known."];
	return [`The watch ended before the job: ${CUT[endedBy]}.`];
}
// build/js/engine/watch/outage-trace.js
const ROUNDS = 2;
var OutageTrace = class {
	#request;
	#options;
	#sent = new Map();
	#ttls;
	#rounds = 1;
	#nextAt;
	#router = 0;
	#arrived = false;
	constructor(request, options, now) {
		this.#request = request;
		this.#options = options;
		this.#nextAt = now;
		this.#ttls = this.#ttlsBeyond(0);
	}
	owns(id) {
		return this.#sent.has(id);
	}
	poll(now, maySend) {
		if (now < this.#nextAt) return {
			commands: [],
			wakeAt: this.#nextAt,
			ended: false
		};
		if (this.#ttls.length === 0) this.#beginRound();
		const [ttl] = this.#ttls;
		if (ttl === void 0) return {
			commands: this.end(),
			wakeAt: null,
			ended: true
		};
		if (!maySend) return {
			commands: [],
			wakeAt: null,
			ended: false
		};
		this.#ttls.shift();
		const { flow, timeoutMs, nextId, onHop } = this.#options;
		const id = nextId();
		this.#sent.set(id, {
			ttl,
			sentAt: now
		});
		onHop({
			ttl,
			sentAt: now,
			answered: null,
			router: null
		});
		const { trace, to } = this.#request;
		const probe = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.x)(trace, to, {
			ttl,
			size: (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.S)(trace.service, to.family),
			flow
		});
		if (this.#ttls.length === 0) this.#nextAt = now + timeoutMs;
		return {
			commands: [{
				...probe,
				id
			}],
			wakeAt: this.#nextAt > now ? this.#nextAt : null,
			ended: false
		};
	}
	end() {
		const commands = [...this.#sent.keys()].map((id) => ({
			kind: "close",
			id
		}));
		this.#sent.clear();
		return commands;
	}
	handle(event) {
		const probe = "id" in event ? this.#sent.get(event.id) : void 0;
		if (probe === void 0) return;
		const { ttl } = probe;
		const sentAt = isRepeated(event) ? event.at : probe.sentAt;
		const icmp = event.kind === "icmp" ? event.icmp : null;
		const icmpClass = icmp && (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.N)(this.#request.to.family, icmp.type, icmp.code);
		const [target] = this.#request.to.address.split("%");
		const router = icmp === null || icmp.from === target ? null : icmp.from;
		if (icmpClass === "expired") {
			this.#router = Math.max(this.#router, ttl);
			this.#options.onHop({
				ttl,
				sentAt,
				answered: ttl === this.#request.hops ? "last" : "hop",
				router
			});
			return;
		}
		if (icmpClass !== "closed" && event.kind !== "answer" && event.kind !== "connected" && event.kind !== "reset") return;
		this.#arrived = true;
		this.#ttls = [];
		this.#options.onHop({
			ttl,
			sentAt,
			answered: "last",
			router
		});
	}
	#beginRound() {
		if (this.#rounds++ < ROUNDS && !this.#arrived) this.#ttls = this.#ttlsBeyond(this.#router);
	}
	#ttlsBeyond(ttl) {
		return Array.from({ length: Math.max(0, this.#request.hops - ttl) }, (_, index) => ttl + 1 + index);
	}
};
function isRepeated(event) {
	if (event.kind === "connected") return event.info.totalRetrans > 0;
	return "repeated" in event && event.repeated === true;
}
// build/js/engine/watch/rtt-histogram.js
const LEAST = .001;
const RATIO = 1.01;
const BUCKETS = Math.ceil(Math.log(6e4 / LEAST) / Math.log(RATIO)) + 1;
var RttHistogram = class {
	#buckets = new Uint32Array(BUCKETS);
	#count = 0;
	#min = Number.POSITIVE_INFINITY;
	#max = 0;
	add(rttMs) {
		const bucket = Math.floor(Math.log(Math.max(LEAST, rttMs) / LEAST) / Math.log(RATIO));
		const index = Math.min(BUCKETS - 1, bucket);
		this.#buckets[index] = (this.#buckets[index] ?? 0) + 1;
		this.#count++;
		this.#min = Math.min(this.#min, rttMs);
		this.#max = Math.max(this.#max, rttMs);
	}
	figures() {
		if (this.#count === 0) return null;
		return {
			min: this.#min,
			median: this.#quantile(.5),
			p95: this.#quantile(.95),
			max: this.#max
		};
	}
	#quantile(share) {
		let left = Math.max(1, Math.ceil(share * this.#count));
		const index = this.#buckets.findIndex((count) => {
			left -= count;
			return left <= 0;
		});
		const middle = LEAST * RATIO ** (index + .5);
		return Math.min(this.#max, Math.max(this.#min, middle));
	}
};
var Timeline = class {
	#startedAt;
	#sliceMs;
	#slices = [];
	constructor(startedAt, sliceMs) {
		this.#startedAt = startedAt;
		this.#sliceMs = sliceMs;
	}
	add(sentAt, answered) {
		let index = this.#indexOf(sentAt);
		while (index >= 96) {
			this.#halve();
			index = this.#indexOf(sentAt);
		}
		while (this.#slices.length <= index) this.#slices.push({
			sent: 0,
			received: 0
		});
		const slice = this.#slices[index];
		if (slice === void 0) return;
		slice.sent++;
		if (answered) slice.received++;
	}
	slices() {
		return {
			sliceMs: this.#sliceMs,
			sent: this.#slices.map(({ sent }) => sent),
			received: this.#slices.map(({ received }) => received)
		};
	}
	#indexOf(at) {
		return Math.max(0, Math.floor((at - this.#startedAt) / this.#sliceMs));
	}
	#halve() {
		this.#sliceMs *= 2;
		this.#slices = this.#slices.flatMap((slice, index, all) => {
			if (index % 2 === 1) return [];
			const next = all[index + 1] ?? {
				sent: 0,
				received: 0
			};
			return [{
				sent: slice.sent + next.sent,
				received: slice.received + next.received
			}];
		});
	}
};
const UNANSWERED_FOR_OUTAGE = 2;
const NONE_UNANSWERED = {
	length: 0,
	since: 0,
	localErrno: null
};
var WatchLog = class {
	#open = new Map();
	#rtts = new RttHistogram();
	#timeline;
	#sent = 0;
	#received = 0;
	#outages = [];
	#outageCount = 0;
	#notSent = null;
	#skipped = 0;
	#outage = null;
	#unansweredRun = NONE_UNANSWERED;
	constructor(startedAt, sliceMs) {
		this.#timeline = new Timeline(startedAt, sliceMs);
	}
	recordProbe(id, at, skipped = 0) {
		this.#skipped += skipped;
		this.#open.set(id, {
			sentAt: at,
			skipped,
			answered: null,
			rttMs: null,
			localErrno: null,
			repeat: "none"
		});
	}
	recordAnswer(id, rttMs) {
		this.#settle(id, true, rttMs, null);
	}
	recordNoAnswer(id, localErrno = null) {
		this.#settle(id, false, null, localErrno);
	}
	recordNotSent(id, errno) {
		if (!this.#open.delete(id)) return;
		this.#notSent = {
			count: (this.#notSent?.count ?? 0) + 1,
			errno: this.#notSent?.errno ?? errno
		};
		this.#countSettled();
	}
	recordRepeat(id, outcome) {
		const probe = this.#open.get(id);
		if (probe === void 0) return;
		probe.repeat = outcome;
		this.#countSettled();
	}
	get outSince() {
		return this.#outage?.from ?? null;
	}
	get notSentErrno() {
		return this.#notSent?.errno ?? null;
	}
	recordHop(hop) {
		if (this.#outage === null) return;
		this.#outage.hops = [...this.#outage.hops, hop];
		this.#outage.last = farthest(this.#outage, Number.POSITIVE_INFINITY);
	}
	figures() {
		return {
			sent: this.#sent,
			received: this.#received,
			rttMs: this.#rtts.figures(),
			outages: this.#outages.map(({ from, until, last, localErrno }) => ({
				from,
				until,
				localErrno,
				lastHop: last?.ttl ?? null,
				lastRouter: last?.router ?? null
			})),
			outageCount: this.#outageCount,
			notSent: this.#notSent,
			skipped: this.#skipped,
			timeline: this.#timeline.slices()
		};
	}
	#settle(id, answered, rttMs, localErrno) {
		const probe = this.#open.get(id);
		if (probe === void 0 || probe.answered !== null) return;
		probe.answered = answered;
		probe.rttMs = rttMs;
		probe.localErrno = localErrno;
		this.#countSettled();
	}
	#countSettled() {
		for (const [first, probe] of this.#open) {
			if (probe.answered === null || !probe.answered && probe.repeat === "open") return;
			this.#open.delete(first);
			this.#count(probe);
		}
	}
	#count({ sentAt, skipped, answered, rttMs, localErrno, repeat }) {
		if (skipped > 0 && this.#outage === null) this.#unansweredRun = NONE_UNANSWERED;
		this.#sent++;
		this.#timeline.add(sentAt, answered === true);
		if (answered) this.#received++;
		if (rttMs !== null) this.#rtts.add(rttMs);
		if (answered || repeat === "answered") {
			this.#unansweredRun = NONE_UNANSWERED;
			this.#end(sentAt);
			return;
		}
		const { length, since, localErrno: before } = this.#unansweredRun;
		this.#unansweredRun = {
			length: length + 1,
			since: length === 0 ? sentAt : since,
			localErrno: before ?? localErrno
		};
		if (this.#unansweredRun.length === UNANSWERED_FOR_OUTAGE) this.#begin(this.#unansweredRun.since);
		if (this.#outage === null) return;
		this.#outage.lostAt = sentAt;
		this.#outage.localErrno = this.#unansweredRun.localErrno;
	}
	#begin(from) {
		this.#outage = {
			from,
			until: null,
			lostAt: from,
			hops: [],
			last: null,
			localErrno: null
		};
		this.#outageCount++;
		this.#outages.push(this.#outage);
		if (this.#outages.length > 100) {
			const length = ({ from, until }) => until === null ? Number.POSITIVE_INFINITY : until - from;
			const shortest = this.#outages.reduce((least, each) => length(each) < length(least) ? each : least);
			this.#outages = this.#outages.filter((each) => each !== shortest);
		}
	}
	#end(until) {
		if (this.#outage === null) return;
		this.#outage.until = until;
		this.#outage.last = farthest(this.#outage, this.#outage.lostAt);
		this.#outage.hops = [];
		this.#outage = null;
	}
};
function farthest({ hops }, sentBefore) {
	const inTime = hops.filter(({ sentAt }) => sentAt <= sentBefore);
	const answered = inTime.filter(({ answered }) => answered !== null);
	const [last] = answered.toSorted((a, b) => b.ttl - a.ttl);
	if (last === void 0) return null;
	return answered.some((hop) => hop.answered === "last") || inTime.some((hop) => hop.ttl > last.ttl) ? last : null;
}
// build/js/engine/watch/watch-outcome.js
const NOT_SENT = new Set([
	"EMFILE",
	"ENFILE",
	"ENOBUFS",
	"ENOMEM",
	"EAGAIN",
	"EADDRNOTAVAIL"
]);
function watchOutcomeOf(event, probe) {
	if (event.kind === "local" && lacking(event.errno, probe)) return {
		kind: "not-sent",
		errno: event.errno
	};
	const answer = answerOf(event, probe);
	if (answer !== null && (answer.rttMs ?? 0) <= probe.timeoutMs) return {
		kind: "answered",
		rttMs: answer.rttMs
	};
	return {
		kind: "unanswered",
		localErrno: event.kind === "local" ? event.errno : null
	};
}
function lacking(errno, { service }) {
	return NOT_SENT.has(errno) || service === "icmp" && errno === "EACCES";
}
function answerOf(event, { open, family, sentAt }) {
	switch (event.kind) {
		case "connected": return { rttMs: event.info.totalRetrans === 0 ? event.rttMs : event.at - sentAt };
		case "answer": return event;
		case "reset": return open ? null : event;
		case "icmp": {
			const icmpClass = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.N)(family, event.icmp.type, event.icmp.code);
			return !open && icmpClass === "closed" ? event : null;
		}
		default: return null;
	}
}
const TRACE_PAUSE = 20;
const RETRACE_PAUSE = 5e3;
const TRACE_GRACE = 2e3;
const MOST_FLOWS = 64;
const LIMITED_INTERVAL = 2e3;
function politeInterval(intervalMs, targets) {
	return Math.max(intervalMs, 1e3 * targets / 50);
}
function rhythmOf(intervalMs, request, requests) {
	if (!request.limited) return {
		intervalMs,
		delayMs: requests.indexOf(request) * intervalMs / requests.length
	};
	const sharing = requests.filter((each) => each.limited && each.to.address === request.to.address);
	const pause = Math.max(LIMITED_INTERVAL, intervalMs / sharing.length);
	return {
		intervalMs: pause * sharing.length,
		delayMs: pause * (sharing.indexOf(request) + .5)
	};
}
var Watch = class {
	#options;
	#nextId;
	#targets;
	#flows;
	#pending = new Map();
	#endsAt;
	#traces = [];
	#recent = [];
	#traceNextAt = Number.NEGATIVE_INFINITY;
	#commands = [];
	constructor(requests, options, now, nextId) {
		const intervalMs = politeInterval(options.intervalMs, requests.length);
		this.#options = {
			...options,
			intervalMs
		};
		this.#nextId = nextId;
		this.#flows = Math.min(MOST_FLOWS, Math.ceil(options.timeoutMs / intervalMs) + 1);
		this.#endsAt = now + options.lengthMs;
		this.#targets = requests.map((request, index) => {
			const rhythm = rhythmOf(intervalMs, request, requests);
			return {
				request,
				index,
				intervalMs: rhythm.intervalMs,
				log: new WatchLog(now, rhythm.intervalMs),
				firstAt: now + rhythm.delayMs,
				begun: 0,
				sent: 0,
				last: null,
				rttMs: 0,
				open: request.open,
				tracedAt: Number.NEGATIVE_INFINITY,
				tracedSince: null
			};
		});
	}
	get intervalsMs() {
		return this.#targets.map(({ intervalMs }) => intervalMs);
	}
	figures() {
		return this.#targets.map(({ log }) => log.figures());
	}
	outSince() {
		return this.#targets.map(({ log }) => log.outSince);
	}
	notSent() {
		return this.#targets.map(({ log }) => log.notSentErrno);
	}
	poll(now) {
		for (const [id, { sentAt }] of this.#pending) {
			if (now < sentAt + this.#options.timeoutMs) break;
			this.#settle(id, {
				kind: "unanswered",
				localErrno: null
			}, now);
		}
		let wakeAt = this.#pollTraces(now);
		for (const target of this.#targets) {
			if (now >= this.#nextAt(target)) this.#probe(target, now);
			if (now >= repeatAt(target)) this.#repeat(target, now);
			wakeAt = Math.min(wakeAt, repeatAt(target), this.#nextAt(target));
		}
		const commands = this.#commands;
		this.#commands = [];
		const [oldest] = this.#pending.values();
		if (oldest !== void 0) wakeAt = Math.min(wakeAt, oldest.sentAt + this.#options.timeoutMs);
		if (this.#endsAt > now) wakeAt = Math.min(wakeAt, this.#endsAt);
		const traced = this.#traces.length === 0 || now >= this.#endsAt + this.#options.timeoutMs + TRACE_GRACE;
		const ended = now >= this.#endsAt && oldest === void 0 && traced;
		return {
			commands,
			wakeAt: Number.isFinite(wakeAt) ? wakeAt : null,
			ended
		};
	}
	handle(event) {
		if (!("id" in event)) return;
		const { id } = event;
		const traced = this.#traces.find(({ trace }) => trace.owns(id));
		if (traced !== void 0) {
			traced.trace.handle(event);
			return;
		}
		const pending = this.#pending.get(id);
		if (pending === void 0) return;
		const { target, sentAt } = pending;
		const { timeoutMs } = this.#options;
		target.open ||= event.kind === "connected" || event.kind === "answer";
		const { service } = target.request.endpoint;
		const probe = {
			service,
			open: target.open,
			family: target.request.to.family,
			sentAt,
			timeoutMs
		};
		this.#settle(id, watchOutcomeOf(event, probe), event.at);
	}
	#nextAt({ firstAt, begun, intervalMs }) {
		const at = firstAt + begun * intervalMs;
		return at < this.#endsAt ? at : Number.POSITIVE_INFINITY;
	}
	#probe(target, now) {
		const { intervalMs, last, log, rttMs } = target;
		if (last !== null && Number.isFinite(repeatAt(target))) log.recordRepeat(last.id, "none");
		const id = this.#send(target, now, null);
		const intervals = Math.max(1, Math.ceil((Math.min(now, this.#endsAt) - this.#nextAt(target)) / intervalMs));
		log.recordProbe(id, now, intervals - 1);
		target.begun += intervals;
		const half = intervalMs / 2;
		const repeats = (last?.answered ?? true) && 1.5 * rttMs <= half && now + half < this.#endsAt;
		target.last = {
			id,
			answered: false,
			repeatAt: repeats ? now + half : Number.POSITIVE_INFINITY
		};
		if (repeats) log.recordRepeat(id, "open");
	}
	#send(target, now, repeats) {
		const { request, index } = target;
		const id = this.#nextId();
		const flow = index * 100 + _measure_mjs__WEBPACK_IMPORTED_MODULE_3__.v.probes + target.sent++ % this.#flows;
		const size = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.S)(request.endpoint.service, request.to.family);
		this.#commands.push({
			...(0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.x)(request.endpoint, request.to, {
				ttl: null,
				size,
				flow
			}),
			id
		});
		this.#pending.set(id, {
			target,
			sentAt: now,
			repeats
		});
		this.#recent = [...this.#recent.filter((at) => at > now - 1e3), now];
		return id;
	}
	#repeat(target, now) {
		const { last, log } = target;
		if (last === null) return;
		last.repeatAt = Number.POSITIVE_INFINITY;
		const crowded = this.#recent.filter((at) => at > now - 1e3).length >= 50;
		if (now >= this.#endsAt || crowded) log.recordRepeat(last.id, "none");
		else this.#send(target, now, last.id);
	}
	#settle(id, outcome, now) {
		const pending = this.#pending.get(id);
		if (pending === void 0) return;
		this.#pending.delete(id);
		this.#commands.push({
			kind: "close",
			id
		});
		const { target, repeats } = pending;
		const { log } = target;
		if (outcome.kind === "answered") this.#answered(target, outcome);
		if (repeats !== null) log.recordRepeat(repeats, outcome.kind === "not-sent" ? "none" : outcome.kind);
		else if (outcome.kind === "not-sent") log.recordNotSent(id, outcome.errno);
		else if (outcome.kind === "unanswered") log.recordNoAnswer(id, outcome.localErrno);
		else {
			if (target.last?.id === id) target.last.answered = true;
			log.recordAnswer(id, outcome.rttMs);
		}
		this.#beginTrace(target, now);
	}
	#answered(target, { rttMs }) {
		target.rttMs = rttMs ?? target.rttMs;
		for (const { trace } of this.#traces.filter((each) => each.target === target)) this.#commands.push(...trace.end());
		this.#traces = this.#traces.filter((each) => each.target !== target);
	}
	#beginTrace(target, now) {
		const { outSince } = target.log;
		if (outSince === null || outSince === target.tracedSince || now - target.tracedAt < RETRACE_PAUSE) return;
		target.tracedSince = outSince;
		target.tracedAt = now;
		const options = {
			flow: target.index * 100 + _measure_mjs__WEBPACK_IMPORTED_MODULE_3__.v.traces,
			timeoutMs: this.#options.timeoutMs,
			nextId: this.#nextId,
			onHop: (hop) => target.log.recordHop(hop)
		};
		const trace = new OutageTrace(target.request, options, now);
		this.#traces.push({
			target,
			trace
		});
	}
	#pollTraces(now) {
		let wakeAt = Number.POSITIVE_INFINITY;
		this.#traces = this.#traces.filter(({ trace }) => {
			const wants = trace.poll(now, now >= this.#traceNextAt);
			if (wants.commands.length > 0 && !wants.ended) this.#traceNextAt = now + TRACE_PAUSE;
			this.#commands.push(...wants.commands);
			if (!wants.ended) wakeAt = Math.min(wakeAt, wants.wakeAt ?? this.#traceNextAt);
			return !wants.ended;
		});
		return wakeAt;
	}
};
function repeatAt({ last }) {
	return last === null || last.answered ? Number.POSITIVE_INFINITY : last.repeatAt;
}
// build/js/report/watch-result.js
function watchResult(figures, span) {
	const { sent, received, rttMs, outages, outageCount, notSent, skipped, timeline } = figures;
	const { startedAt, startedAtMs, endedAtMs, intervalMs, question } = span;
	const clock = (at) => new Date(startedAt.getTime() + at - startedAtMs).toISOString();
	return {
		seconds: seconds(endedAtMs - startedAtMs),
		intervalMs: Math.round(intervalMs),
		question,
		sent,
		received,
		rttMs: rttMs && {
			min: thousandths(rttMs.min),
			median: thousandths(rttMs.median),
			p95: thousandths(rttMs.p95),
			max: thousandths(rttMs.max)
		},
		outages: outages.map(({ from, until, lastHop, lastRouter, localErrno }) => ({
			from: clock(from),
			seconds: until === null ? null : seconds(until - from),
			lastHop,
			...lastRouter !== null && { lastRouter },
			...localErrno !== null && { localErrno }
		})),
		outageCount,
		...notSent !== null && { notSent },
		...skipped > 0 && { skipped },
		timeline: {
			from: clock(startedAtMs),
			sliceSeconds: timeline.sliceMs / 1e3,
			sent: timeline.sent,
			received: timeline.received
		}
	};
}
function seconds(span) {
	return Math.round(span / 100) / 10;
}
function thousandths(value) {
	return Math.round(value * 1e3) / 1e3;
}
// build/js/action/watch/watch-request.js
function watchRequest(target, source) {
	const { address, family, hopCount, hops } = target;
	if (address === null || family === null) return null;
	const { trace, tcpPorts, service } = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.b)(pathEnd(target));
	const endpoints = [
		service,
		...tcpPorts.map((port) => ({
			service: "tcp",
			port
		})),
		trace
	].filter((endpoint) => endpoint !== null);
	const answers = (endpoint) => (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.F)(target) !== null || answered(target, endpoint);
	const open = endpoints.find((endpoint) => answers(endpoint) && !target.evidence.closed.includes((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__._)(endpoint)));
	const endpoint = open ?? endpoints.find(answers) ?? endpoints[0] ?? _measure_mjs__WEBPACK_IMPORTED_MODULE_3__.y;
	const lastAnswer = hops.findLast(({ responders }) => responders.length > 0)?.ttl ?? 0;
	return {
		to: {
			address,
			family,
			source
		},
		endpoint,
		open: open !== void 0 && (target.port !== null || target.service?.state === "working"),
		limited: answersByIcmp(target, endpoint),
		trace,
		hops: hopCount ?? lastAnswer + 1
	};
}
function answersByIcmp(target, endpoint) {
	const { port, evidence } = target;
	if (endpoint.service === "tcp" || endpoint.service === "icmp" || !answered(target, endpoint)) return false;
	return port === null || evidence.closed.includes((0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__._)(endpoint));
}
function answered({ answeredBy }, endpoint) {
	return answeredBy.includes(endpoint.service === "udp" ? "udp" : (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__._)(endpoint));
}
function pathEnd(target) {
	const proxy = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.F)(target);
	return proxy === null ? target : {
		protocol: "tcp",
		port: (0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.E)(proxy)
	};
}
// build/js/action/watch/watch-targets.js
var watch_targets_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({
	openWatch: () => openWatch,
	watchTargets: () => watchTargets,
	watchText: () => watchText
});
var __addDisposableResource = function(env, value, async) {
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
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) env.stack.push({ async: true });
	return value;
};
var __disposeResources = (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) try {
				if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
				if (r.dispose) {
					var result = r.dispose.call(r.value);
					if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
						fail(e);
						return next();
					});
				} else s |= 1;
			} catch (e) {
				fail(e);
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
function watchText(measured, { watchIntervalMs }, until) {
	const targets = measured.filter(({ address }) => address !== null).length;
	const intervalMs = politeInterval(watchIntervalMs, targets);
	const slower = `, each every ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.Y)(intervalMs / 1e3)} s (at most 50 probes a second)`;
	return `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.J)(targets, "target")} ${until}${intervalMs > watchIntervalMs ? slower : ""}`;
}
async function watchTargets(measured, options, ended, onChange) {
	const watch = openWatch(measured, options);
	if (watch === null) return measured;
	await watch.run(ended, onChange);
	return watch.results();
}
function openWatch(measured, options) {
	const watched = measured.flatMap((target, index) => {
		const request = watchRequest(target, options.source);
		return request === null ? [] : [{
			index,
			label: target.target,
			request
		}];
	});
	if (watched.length === 0) return null;
	const network = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.w)();
	const { watchIntervalMs: intervalMs, probeTimeoutMs: timeoutMs, lengthMs } = options;
	const [startedAt, startedAtMs] = [new Date(), network.now()];
	let ids = 0;
	const requests = watched.map(({ request }) => request);
	const watch = new Watch(requests, {
		intervalMs,
		timeoutMs,
		lengthMs
	}, startedAtMs, () => ids++);
	return {
		run: async (ended, onChange) => {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				__addDisposableResource(env_1, (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__.C)(ended, network), false);
				const changes = new Changes(watched.map(({ label }) => label), onChange);
				watch.intervalsMs.forEach((ownMs, index) => {
					if (!requests[index]?.limited || ownMs <= intervalMs) return;
					onChange(watched[index]?.label ?? "", `probed every ${ownMs / 1e3} s: hosts limit ICMP errors, its only answers`);
				});
				await untilEnded(watch, network, ended, changes);
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
		},
		results: () => {
			const endedAtMs = Math.min(network.now(), startedAtMs + lengthMs);
			const span = {
				startedAt,
				startedAtMs,
				endedAtMs
			};
			const figures = watch.figures();
			return measured.map((target, index) => {
				const at = watched.findIndex((each) => each.index === index);
				const [own, request, ownMs] = [
					figures[at],
					requests[at],
					watch.intervalsMs[at]
				];
				if (own === void 0 || request === void 0 || ownMs === void 0) return target;
				const question = (0,_measure_mjs__WEBPACK_IMPORTED_MODULE_3__._)(request.endpoint);
				return {
					...target,
					watch: watchResult(own, {
						...span,
						intervalMs: ownMs,
						question
					})
				};
			});
		}
	};
}
async function untilEnded(watch, network, ended, changes) {
	while (!ended.aborted) {
		const wants = watch.poll(network.now());
		for (const command of wants.commands) network.execute(command);
		changes.tell(watch, network.now());
		if (wants.ended) return;
		for (const event of await network.wait(wants.wakeAt)) watch.handle(event);
	}
}
var Changes = class {
	#labels;
	#onChange;
	#before = [];
	#notSent = new Set();
	constructor(labels, onChange) {
		this.#labels = labels;
		this.#onChange = onChange;
	}
	tell(watch, now) {
		const states = watch.outSince();
		states.forEach((since, index) => {
			const before = this.#before[index] ?? null;
			if (since !== null && before === null) this.#tell(index, `unanswered for ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.A)((now - since) / 1e3)}`);
			if (since !== null || before === null) return;
			const over = watch.figures()[index]?.outages.find(({ from }) => from === before);
			this.#tell(index, `answers again after ${(0,_report_mjs__WEBPACK_IMPORTED_MODULE_2__.A)(((over?.until ?? now) - before) / 1e3)}`);
		});
		this.#before = states;
		watch.notSent().forEach((errno, index) => {
			if (errno === null || this.#notSent.has(index)) return;
			this.#notSent.add(index);
			this.#tell(index, `a probe could not be sent by this machine (${errno})`);
		});
	}
	#tell(index, state) {
		this.#onChange(this.#labels[index] ?? "", state);
	}
};
// build/js/action/job/watch-process.js
var watch_process_exports = (0,_rolldown_runtime_mjs__WEBPACK_IMPORTED_MODULE_0__.n)({ runWatchProcess: () => runWatchProcess });
const LONGEST_MS = 864e5;
const LOOK_MS = 2e3;
const WRITE_MS = 1e4;
const HAND_OVER_MS = 5e3;
async function runWatchProcess(folder, cancelled) {
	try {
		await watchJob(folder, cancelled);
		return 0;
	} catch (error) {
		if (process.connected) process.send?.((0,_start_mjs__WEBPACK_IMPORTED_MODULE_1__.K)(error));
		return 1;
	}
}
async function watchJob(folder, cancelled) {
	const { measured, inputs, runner } = readRequest(folder);
	const ending = new Ending(cancelled);
	const clients = [];
	const server = (0,node_net__WEBPACK_IMPORTED_MODULE_6__.createServer)((socket) => {
		socket.on("error", () => void 0);
		clients.push(socket);
		ending.end("post");
	});
	const watch = openWatch(measured, {
		...inputs,
		lengthMs: LONGEST_MS
	});
	await (0,node_events__WEBPACK_IMPORTED_MODULE_8__.once)(server.listen(socketPath(folder)), "listening");
	server.on("error", () => void 0);
	process.send?.(WATCHING);
	if (process.connected) process.disconnect();
	const known = (endedBy) => ({
		endedBy,
		watches: (watch?.results() ?? measured).map((target) => target.watch)
	});
	const timers = [
		setInterval(() => isGone(folder, runner) && ending.end("runner-gone"), LOOK_MS),
		setInterval(() => writeResult(folder, known(null)), WRITE_MS),
		setTimeout(() => ending.end("too-long"), LONGEST_MS)
	];
	await watched(watch, ending.signal);
	for (const timer of timers) clearInterval(timer);
	const result = known(ending.by);
	writeResult(folder, result);
	await handOver(clients, result);
	server.close();
}
async function watched(watch, ended) {
	await watch?.run(ended, () => void 0);
	if (!ended.aborted) await new Promise((resolve) => ended.addEventListener("abort", resolve));
}
var Ending = class {
	#controller = new AbortController();
	by = null;
	constructor(cancelled) {
		if (cancelled.aborted) this.end("signal");
		cancelled.addEventListener("abort", () => this.end("signal"));
	}
	get signal() {
		return this.#controller.signal;
	}
	end(by) {
		this.by ??= by;
		this.#controller.abort();
	}
};
function isGone(folder, runner) {
	return !(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(folder) || runner !== null && !isAlive(runner);
}
async function handOver(clients, result) {
	const text = JSON.stringify(result);
	const late = new Promise((resolve) => setTimeout(resolve, HAND_OVER_MS).unref());
	const sent = clients.map((socket) => {
		socket.end(text);
		return (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_11__.finished)(socket, { readable: false }).catch(() => void 0);
	});
	await Promise.race([Promise.all(sent), late]);
}



/***/ })

};
;