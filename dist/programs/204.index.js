export const id = 204;
export const ids = [204];
export const modules = {

/***/ 7123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
/* harmony import */ var _report_text_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6408);


const MAX_CHARACTERS = 4096;
/** Of one annotation; a code point is two characters at the most. */
const MAX_CODE_POINTS = 2000;
/** One of ten is kept: an error for the step's failure, a warning for what could not be written. */
const MAX_OF_A_KIND = 9;
/** Gates of one target that its annotation tells in full. */
const MAX_SENTENCES = 2;
/** Findings of severity error and warning, without their remedies, and gates. Only a step that fails has errors. */
function annotations(report, { failures, warnings }) {
    const about = (sentences, target) => sentences.flatMap((sentence) => (isAbout(sentence, target) ? [(0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(sentence.text)] : []));
    const general = failures.filter(({ target }) => target === null).map(({ text }) => (0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text));
    const errors = [];
    const warned = [];
    const failed = [...general];
    for (const target of report.targets) {
        const findings = target.diagnosis.filter(({ severity }) => severity !== 'info');
        const broken = about(failures, target);
        if (broken.length > 0 || general.length > 0) {
            failed.push(...broken, ...causeOf(target, findings, broken.length > 0));
            continue;
        }
        const text = toleratedText(target, findings, about(warnings, target));
        if (text === null)
            continue;
        (failures.length > 0 && findings[0]?.severity === 'error' ? errors : warned).push(text);
    }
    return {
        errors: bounded(errors),
        warnings: bounded(warned),
        failure: failed.length > 0 ? failureMessage(failed) : null,
    };
}
/** The gravest finding of a target that fails the step; `named`: a sentence before it names the target. */
function causeOf(target, [gravest], named) {
    if (gravest === undefined)
        return [];
    return [named ? cited(gravest) : (0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${target.target}: ${cited(gravest)}`)];
}
/** What a target that does not fail the step needs attention for; null: nothing. */
function toleratedText(target, findings, gates) {
    if (findings.length === 0 && gates.length === 0)
        return null;
    const others = findings.slice(1).map(({ title, code }) => `${title} [${code}]`);
    const parts = [
        ...shortened(gates),
        ...causeOf(target, findings, gates.length > 0),
        ...(others.length > 0 ? [`Also: ${others.join(', ')}.`] : []),
        ...(findings.some(({ remedies }) => remedies.length > 0) ? ['What to change is in the summary.'] : []),
    ];
    return (0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(parts.join(' '), MAX_CODE_POINTS);
}
/** Not by identity: a form of the report may show copies of the targets that were judged. */
function isAbout({ target: judged }, { target, family, address }) {
    return judged !== null && judged.target === target && judged.family === family && judged.address === address;
}
/** The step's failure as one message: a line for each sentence. */
function failureMessage(failures) {
    return cut(failures.map((text) => (0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text)));
}
function cited(finding) {
    return (0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(finding)} [${finding.code}]`);
}
function shortened(gates) {
    const more = gates.length - MAX_SENTENCES;
    return more > 0 ? [...gates.slice(0, MAX_SENTENCES), `(and ${more} more gates)`] : [...gates];
}
function bounded(all) {
    if (all.length <= MAX_OF_A_KIND)
        return all;
    const shown = all.slice(0, MAX_OF_A_KIND - 1);
    return [...shown, `and ${all.length - shown.length} more targets: see the summary`];
}
/** As many whole lines as fit. */
function cut(lines) {
    let text = lines[0] ?? '';
    for (const [index, line] of lines.entries()) {
        if (index === 0)
            continue;
        const rest = `\nand ${lines.length - index} more lines: see the summary`;
        if (text.length + 1 + line.length + rest.length > MAX_CHARACTERS)
            return text + rest;
        text += `\n${line}`;
    }
    return text;
}


/***/ }),

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SUMMARY_BYTES: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   appendSummary: () => (/* binding */ appendSummary),
/* harmony export */   attempt: () => (/* binding */ attempt),
/* harmony export */   saveState: () => (/* binding */ saveState),
/* harmony export */   setOutputs: () => (/* binding */ setOutputs),
/* harmony export */   writeAnnotations: () => (/* binding */ writeAnnotations),
/* harmony export */   writeFiles: () => (/* binding */ writeFiles),
/* harmony export */   writeLines: () => (/* binding */ writeLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9998);
/* harmony import */ var _report_text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6318);
/* harmony import */ var _service_waiting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1869);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7123);
/** Writes a run's results where the runner and later steps find them; what cannot be written becomes a warning. */







/** The runner drops a step's summary beyond 1 MiB. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Without promises: node:fs/promises alone takes 15 ms to load. */
function writeFiles(report, summary) {
    const given = process.env.RUNNER_TEMP;
    try {
        return writeTo(given || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), report, summary);
    }
    catch (error) {
        if (!given)
            throw error;
        const files = writeTo((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), report, summary);
        warn(`RUNNER_TEMP (${given}) can not be used, so the report is in ${files.report}: ${(0,_service_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .errorMessage */ .gJ)(error)}`);
        return files;
    }
}
function writeTo(parent, report, summary) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'tracepath-action-'));
    const files = { report: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report.json'), summary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'summary.md') };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.report, report);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.summary, summary);
    return files;
}
/**
 * Sets every output that can be.
 *
 * @throws Error that names those that are missing, and why the first is
 */
function setOutputs(values) {
    const missing = [];
    let why = null;
    for (const [name, value] of Object.entries(values)) {
        try {
            wholeOrNot(process.env.GITHUB_OUTPUT, () => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value));
        }
        catch (error) {
            why ??= error;
            missing.push(name);
        }
    }
    if (missing.length === 0)
        return;
    const which = missing.length === Object.keys(values).length ? '' : `${missing.join(', ')}: `;
    throw new Error(which + (0,_service_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .errorMessage */ .gJ)(why));
}
/** Leaves a value for the post step. @throws Error where it can't be written */
function saveState(name, value) {
    wholeOrNot(process.env.GITHUB_STATE, () => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ(name, value));
}
/** Of a value that can't be written (a full disk takes a part) nothing stays: the runner would fail the step for half of one. */
function wholeOrNot(file, write) {
    const before = bytesOf(file);
    try {
        write();
    }
    catch (error) {
        if (file !== undefined && before !== null && bytesOf(file) !== before)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, before);
        throw error;
    }
}
/** null: there is no such file. */
function bytesOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file ?? '', { throwIfNoEntry: false })?.size ?? null;
}
/** Adds to the step's summary, where the runner takes one. */
function appendSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, markdown);
}
/** Lines of the step's log. Escaped already. */
function writeLines(text) {
    for (const line of text.split('\n'))
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(line);
}
/**
 * What GitHub shows beside the step: `notes` (escaped already) as warnings, then the report's annotations.
 *
 * @returns why the step fails; null: it does not
 */
async function writeAnnotations(report, judgement, notes = []) {
    const { failures } = judgement;
    let failure = failures.length > 0 ? (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .failureMessage */ .o)(failures.map(({ text }) => text)) : null;
    await attempt('the annotations could not be written', () => {
        const made = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .annotations */ .h)(report, judgement);
        failure = made.failure;
        for (const text of made.errors)
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3(text, { title: 'tracepath' });
        for (const text of [...notes, ...made.warnings])
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e(text, { title: 'tracepath' });
    });
    return failure;
}
/** Runs `work`; what it throws becomes a warning that begins with `failure`, and null. */
async function attempt(failure, work) {
    try {
        return await work();
    }
    catch (error) {
        warn(`${failure}: ${(0,_service_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .errorMessage */ .gJ)(error)}`);
        return null;
    }
}
/** Where even this can't be printed nothing more can be said, and the rest of the run goes on. */
function warn(sentence) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e((0,_report_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(`tracepath: ${sentence}`));
    }
    catch {
        // The log can't be written: a file on a full disk throws where a pipe tells later.
    }
}


/***/ }),

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, group, isDebug, markdownSummary, notice, platform, setCommandEcho, setSecret, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
const file_command_crypto = { randomUUID() {
    try { return external_fs_.readFileSync('/proc/sys/kernel/random/uuid', 'latin1').trim(); }
    catch { return process.getBuiltinModule('node:crypto').randomUUID(); }
} };



function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${file_command_crypto.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/summary.js
const summary = {};
const markdownSummary = {};

;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ remedyText),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gb: () => (/* binding */ remedyLines)
/* harmony export */ });
/** Title and text as one line. */
function messageOf({ title, text }) {
    return `${title}: ${text}`;
}
/** All remedies, each a paragraph of its explanation and the lines to paste; null where there is none. */
function remedyText(remedies) {
    return remedies.length === 0 ? null : remedies.map((remedy) => remedyLines(remedy).join('\n')).join('\n\n');
}
/** The explanation, then the lines to paste. */
function remedyLines({ explanation, snippet }) {
    return snippet === null ? [explanation] : [explanation, ...snippet.split('\n')];
}


/***/ })

};
