"use strict";
exports.id = 857;
exports.ids = [857];
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



/***/ })

};
;