import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ leave)
});

;// CONCATENATED MODULE: ./build/js/service/living-threads.js
/**
 * The service threads that have not ended yet. Node's exit joins its threads, and one of them may wait long for a mute name server
 * (getaddrinfo(3) cannot be interrupted): who ends the process must know.
 */
const livingThreads = new Set();

;// CONCATENATED MODULE: ./build/js/action/leave.js
/** The end of the process. Facts: Node writes to a full pipe (64 KiB) later, and process.exit() drops what is then unwritten. */

/** Ends the process once all that was printed is written. Not by waiting for the last handle: a name lookup may hold one for long. */
async function leave(status) {
    const written = [process.stdout, process.stderr].map(
    // Also told when the reader is gone.
    (stream) => new Promise((resolve) => stream.write('', () => resolve())));
    await Promise.all(written);
    // Node's exit joins its threads, and one that waits for a mute name server (getaddrinfo(3)) waits long.
    const lookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
    if (lookingUp || livingThreads.size > 0)
        (await __nccwpck_require__.e(/* import() */ 588).then(__nccwpck_require__.bind(__nccwpck_require__, 588))).exitNow(status);
    process.exit(status);
}


/***/ }),

/***/ 806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runMerge)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/js/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
const file_command_crypto = { randomUUID() {
    try { return external_fs_namespaceObject.readFileSync('/proc/sys/kernel/random/uuid', 'latin1').trim(); }
    catch { return process.getBuiltinModule('node:crypto').randomUUID(); }
} };



function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
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
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
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
;// CONCATENATED MODULE: ./build/js/report/compare.js
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
function pmtuText({ bytes, status }) {
    return `${status === 'upper-bound' ? 'at most ' : ''}${grouped(bytes ?? 0)} bytes`;
}
/** With a comma between groups of three digits. */
function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
function rttText(rtt) {
    return rtt === null ? 'unknown' : `${Math.round(rtt.median * 100) / 100} ms`;
}
function yesNo(value) {
    return value ? 'yes' : 'no';
}

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
    const kinds = [...new Map(row.map(({ target: { pmtu } }) => [pmtuText(pmtu), pmtu])).values()];
    // Only sizes that contradict another one: a bound above a confirmed size is no difference.
    const differing = kinds.filter((one) => kinds.some((other) => pmtuDiffers(one, other)));
    const texts = new Set(differing.map(pmtuText));
    return byValue('pmtu', true, row, ({ target: { pmtu } }) => (texts.has(pmtuText(pmtu)) ? pmtuText(pmtu) : null));
}
/** Split where neighbours in the order of their medians differ beyond noise. */
function roundTrips(row) {
    const sorted = row
        .filter(({ target }) => target.rttMs !== null)
        .toSorted((a, b) => (a.target.rttMs?.median ?? 0) - (b.target.rttMs?.median ?? 0));
    const groups = [];
    for (const measured of sorted) {
        const last = groups.at(-1)?.at(-1);
        if (last === undefined || rttDiffers(last.target.rttMs, measured.target.rttMs))
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
        const same = groups.find(({ route }) => hopDifferences(route, target.hops).length === 0);
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
    const ttl = lastCommonHop(usual, other);
    const first = hopDifferences(usual, other)[0];
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

;// CONCATENATED MODULE: ./build/js/report/text/escape.js
/**
 * Text that others control (reverse DNS names, targets as written, error texts) made harmless for each place it is shown in.
 * Facts: CommonMark 0.31 section 6.1 (code spans), GFM sections 4.10 and 6.9 (tables, autolinks), GitHub's own filters,
 * which turn @names, #numbers, :emoji:, commit hashes and addresses into links everywhere but in code, the runner's workflow
 * commands (`::error::` at the start of a line, `##[error]` anywhere in it), ECMA-48 (terminal controls), UAX 9 (bidi).
 */
/** Longest text that a table cell or a line shows of a foreign name, in code points. */
const longestName = 100;
/** Longest sentence, in code points. */
const longestProse = 1000;
// Nothing of these is seen as itself: controls, formats (bidi, zero width), surrogates, private use, unassigned, separators,
// blank letters (Hangul fillers, braille blank), variation selectors, and marks piled on one letter beyond three.
const unseen = /[\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\p{Variation_Selector}|(?<=\p{M}{3})\p{M}/gu;
function codePoint(character) {
    return character === ' ' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/**
 * `text` with every character that cannot be seen written as `\u{hex}`, at most `most` code points long; the middle gives way
 * to an ellipsis, because a name says most at its ends.
 */
function visible(text, most = longestName) {
    // Cut before the replacement too, so that a megabyte of garbage costs nothing.
    return shorten(shorten(text, most).replace(unseen, codePoint), most);
}
function shorten(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text.length > 4 * most ? text.slice(0, 2 * most) + text.slice(-2 * most) : text);
    if (characters.length <= most && text.length <= 4 * most)
        return text;
    const head = Math.ceil((most - 1) / 2);
    return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (most - 1 - head)).join('')}`;
}
/**
 * One line for a terminal, a log or an annotation: no control characters, no direction changes, no line breaks, and nothing
 * that the runner reads as a workflow command.
 */
function escape_plainLine(text, most = longestProse) {
    return withinLine(text.replace(/\s+/gu, ' '), most).replace(/^( *):(?=:)/u, '$1\\u{3a}');
}
/** The same for text that stands after other text of its line, and so may begin with `::` as an IPv6 address does. */
function withinLine(text, most = longestProse) {
    return visible(text, most).replaceAll('##[', '#\\u{23}[');
}
/** A Markdown code span, safe in a table cell too: what it holds is shown as it is and nothing in it is a link, a mention or markup. */
function codeSpan(text, most = longestName) {
    // A backtick could end the span and a pipe the cell: neither belongs in a name, so both are shown by their number.
    const shown = visible(text, most).trim().replace(/[`|]/gu, codePoint);
    return `\`${shown === '' ? '(empty)' : shown}\``;
}
/** The same as HTML, for where Markdown is not read, as in `<summary>`. */
function htmlCode(text, most = longestName) {
    return `<code>${visible(text, most).replace(/[&<>"'`]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
// A word, possibly with hyphens or slashes between words; a number with its separators. All else is shown as code.
const number = String.raw `\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const letters = String.raw `[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*`;
const word = new RegExp(`^(?:${letters}|(?:${number})%?)(?:[-–/](?:${letters}|${number}))*$`, 'u');
// Words that GitHub turns into links all the same: www., commit hashes, GH-1, CVE-2020-1, any KEY-123 that a repository set up.
const linked = /www$|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])|\p{L}-[\p{L}\p{N}-]*\d/iu;
const harmless = /^(?:[=%+–—…→≥≤≈×-]|\.\.\.)$/u;
function proseWord(token) {
    const [, opening = '', core = '', closing = ''] = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?]*)$/u.exec(token) ?? [];
    if (core === '' || harmless.test(core) || (word.test(core) && !linked.test(core))) {
        return token;
    }
    return `${opening}${codeSpan(core)}${closing}`;
}
/**
 * A sentence that may carry foreign text, as Markdown for one line or cell: plain words and numbers stay as they are; what stands
 * in backticks and all else (addresses, names, options, markup) becomes code spans.
 */
function prose(text, most = longestProse) {
    return (visible(text.replace(/\s+/gu, ' '), most)
        .trim()
        .split(/(`[^`]*[^`\s][^`]*`)/u)
        .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.split(' ').map(proseWord).join(' ')))
        .join('')
        .replaceAll('``', '` `') // two spans side by side would read as one
        // At the start of a line these would begin a list or underline a heading.
        .replace(/^(?:[-+=]|\d+[.)])(?= |$)/u, (item) => `${item.slice(0, -1)}\\${item.slice(-1)}`));
}
/** A fenced block to copy from. Line breaks stay; its fence is longer than any within. */
function codeBlock(text, language = '') {
    const lines = text
        .replaceAll('\t', '    ')
        .split(/\r?\n/u)
        .map((line) => visible(line, longestProse));
    const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/gu) ?? []).map((run) => run.length + 1)));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
/** A label for a Mermaid node or edge, without its quotes: only characters that mean nothing to Mermaid, `·` for the rest. */
function mermaidLabel(text, most = 60) {
    return visible(text, most).replace(/[^\p{L}\p{N} .,:/_+()–…-]/gu, '·');
}

;// CONCATENATED MODULE: ./build/js/report/text/labels.js

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
    'proxy-refused': 'the proxy refused the connection',
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
const hopCountMethods = {
    reply: "by the target's own replies",
    'ttl-scan': 'the smallest TTL that reached the target',
};
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
    return typeof limit === 'number' ? `${demand} ${decimal(limit)}${unit}` : demand;
}
/** What a gate saw, in words; the outcome decides for gates without a number. */
function actualText({ gate, actual, outcome }) {
    const { unit, met, broken } = gateWords[gate];
    if (outcome === 'inconclusive' || actual === null)
        return 'unknown';
    if (typeof actual === 'number')
        return `${decimal(actual)}${unit}`;
    return outcome === 'pass' ? met : broken;
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
/** `info` where all is well; else the worst of findings, gates and service; an unreached target or an unknown service is a warning at least. */
function standing(target) {
    const severities = target.diagnosis.map(({ severity }) => severity);
    const outcomes = target.gates.map(({ outcome }) => outcome);
    const state = target.service === null ? 'working' : target.service.state;
    if (severities.includes('error') || outcomes.includes('fail') || state === 'failing')
        return 'error';
    if (severities.includes('warning') || outcomes.includes('inconclusive') || !target.reached || state === null)
        return 'warning';
    if (target.endReason === 'deadline' || target.endReason === 'cancelled')
        return 'warning';
    return 'info';
}
/** Why a step passes although a target needs attention. */
const TOLERATED = 'no gate forbids what was found';
const standingIcons = { error: '❌', warning: '⚠️', info: '✅' };
/** The same in words, for who sees no icon. */
const standingWords = { error: 'error', warning: 'warning', info: 'ok' };
/** As `1 of 3 targets needs attention`. */
function attention(troubled, all) {
    return `${troubled} of ${count(all, 'target')} ${troubled === 1 ? 'needs' : 'need'} attention`;
}

;// CONCATENATED MODULE: ./build/js/report/text/units.js
/** At most two decimals, without trailing zeros. */
const units_decimal = (number) => String(Math.round(number * 100) / 100);
/** Milliseconds, three significant digits below a second, without unit. */
function millis(value) {
    return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
/** A span for people: `812 ms`, `3.1 s`. */
const span = (value) => value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
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
function units_number(value) {
    const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.');
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}
/** As `1,401 bytes`. */
function bytes(amount) {
    return `${units_number(amount)} bytes`;
}
/** As `1 hop`, `3 hops`. */
function units_count(amount, noun) {
    return `${units_number(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
/** As `12.1 ms`. */
function milliseconds(ms) {
    return `${units_number(ms)} ms`;
}

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
function renderMerged(merged, verdict, maxBytes) {
    for (const form of merged_markdown_forms) {
        const text = write(merged, verdict, form);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    return `${title(merged, verdict)}\n`;
}
function write(merged, verdict, form) {
    const blocks = [
        title(merged, verdict),
        ...verdict.sentences.slice(0, form.lists).map((sentence) => prose(sentence)),
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
            : `, ${units_count(counting, 'difference')} that ${counting === 1 ? 'counts' : 'count'}`;
    return `## ${conclusionIcons[conclusion]} ${units_count(targets.length, 'target')} from ${units_count(runners.length, 'runner')}${agreed}`;
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
            return `**${prose(value)}** ${prose(groupText(group, runners))} (${group.length})`;
        });
        const subject = subjects[difference.what] ?? prose(difference.what.replace(/^f/, 'F'));
        return `- ${difference.counts ? '⚠️ Counts:' : 'ℹ️ Info:'} **${subject}** of ${rowName(difference)}: ${sides.join('; ')}`;
    });
    const more = sorted.length - lines.length;
    return ['### What differs', '', ...lines, ...(more > 0 ? [`- *and ${more} more*`] : [])].join('\n');
}
function rowName({ target, family, address }) {
    const at = address === undefined || address === null ? '' : ` at ${codeSpan(address)}`;
    return `${codeSpan(target)}${family === 6 ? ' (IPv6)' : ''}${at}`;
}
function matrix(merged, mostRows) {
    if (mostRows === 0 || merged.targets.length === 0)
        return '';
    const all = columns(merged);
    const shown = all.slice(0, MOST_COLUMNS);
    const odd = oddOnes(merged);
    const rows = troubledFirst(merged, odd).slice(0, mostRows);
    const heads = shown.map((column) => `${codeSpan(column.length === 1 ? (column[0]?.label ?? '') : groupText(column, merged.runners))}${column.length > 1 ? `<br>${column.length} runners` : ''}`);
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
        `${icon(first)} ${merged_markdown_word(first)}`,
        first.reached === false || first.service !== 'failing' ? null : 'service fails',
        first.pmtu === null ? null : `${first.pmtuStatus === 'confirmed' ? '' : '≤ '}${first.pmtu} bytes`,
        range(cells.flatMap(({ hopCount }) => hopCount ?? []), String, 'hops'),
        range(cells.flatMap(({ rttMs }) => rttMs ?? []), millis, 'ms'),
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
function merged_markdown_word(cell) {
    if (cell.reached === false)
        return 'not reached';
    if (cell.reached === null)
        return 'cut short';
    const [code] = cell.codes.filter((each) => !calm.has(each));
    return code === undefined ? (cell.service === 'failing' ? 'failing' : 'ok') : prose(code);
}
/** A label may be any text, `__proto__` too. */
function own(cells, label) {
    return Object.hasOwn(cells, label) ? (cells[label] ?? null) : null;
}
function runnerList(runners, most) {
    const lines = runners.slice(0, most).map(({ label, name, image, conclusion, startedAt, file }) => {
        const machine = [name, image].flatMap((part) => (part === null ? [] : codeSpan(part))).join(', ');
        return `- ${conclusionIcons[conclusion]} ${codeSpan(label)}${machine === '' ? '' : ` on ${machine}`}: ${conclusion}, started ${codeSpan(startedAt)}, ${codeSpan(file, 120)}`;
    });
    const more = runners.length - lines.length;
    if (lines.length === 0)
        return '';
    return `<details><summary>${units_count(runners.length, 'runner')}</summary>\n\n${[...lines, ...(more > 0 ? [`- *and ${more} more*`] : [])].join('\n')}\n\n</details>`;
}
function skippedList({ skipped }, most) {
    if (skipped.length === 0)
        return '';
    const lines = skipped.slice(0, most).map(({ file, why }) => `- ${codeSpan(file, 120)} ${prose(why)}`);
    const more = skipped.length - lines.length;
    return [
        `⚠️ **${units_count(skipped.length, 'file')} skipped**`,
        '',
        ...lines,
        ...(more > 0 ? [`- *and ${more} more*`] : []),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/js/action/annotations.js


const MAX_CHARACTERS = 4096;
/** Of one annotation; a code point is two characters at the most. */
const MAX_CODE_POINTS = 2000;
/** One of ten is kept: an error for the step's failure, a warning for what could not be written. */
const MAX_OF_A_KIND = 9;
/** Gates of one target that its annotation tells in full. */
const MAX_SENTENCES = 2;
/** Findings of severity error and warning, without their remedies, and gates. Only a step that fails has errors. */
function annotations(report, { failures, warnings }) {
    const about = (sentences, target) => sentences.flatMap((sentence) => (isAbout(sentence, target) ? [plainLine(sentence.text)] : []));
    const general = failures.filter(({ target }) => target === null).map(({ text }) => plainLine(text));
    const errors = [];
    const warned = [];
    const failed = [...general];
    for (const target of report.targets) {
        const [gravest, ...others] = target.diagnosis.filter(({ severity }) => severity !== 'info');
        const broken = about(failures, target);
        if (broken.length > 0 || general.length > 0) {
            const cause = gravest === undefined ? [] : [`${broken.length === 0 ? plainLine(`${target.target}: `) : ''}${cited(gravest)}`];
            failed.push(...broken, ...cause);
            continue;
        }
        const gates = about(warnings, target);
        if (gravest === undefined && gates.length === 0)
            continue;
        const text = [
            ...shortened(gates),
            gravest === undefined
                ? null
                : gates.length > 0
                    ? cited(gravest)
                    : plainLine(`${target.target}: ${cited(gravest)}`),
            others.length === 0 ? null : `Also: ${others.map(({ title, code }) => `${title} [${code}]`).join(', ')}.`,
            [gravest, ...others].some((finding) => finding?.remedies.length) ? 'What to change is in the summary.' : null,
        ].filter((part) => part !== null);
        (failures.length > 0 && gravest?.severity === 'error' ? errors : warned).push(plainLine(text.join(' '), MAX_CODE_POINTS));
    }
    return {
        errors: bounded(errors),
        warnings: bounded(warned),
        failure: failed.length > 0 ? failureMessage(failed) : null,
    };
}
/** Not by identity: a form of the report may show copies of the targets that were judged. */
function isAbout({ target: judged }, { target, family, address }) {
    return judged !== null && judged.target === target && judged.family === family && judged.address === address;
}
/** The step's failure as one message: a line for each sentence. */
function failureMessage(failures) {
    return cut(failures.map((text) => escape_plainLine(text)));
}
function cited(finding) {
    return plainLine(`${messageOf(finding)} [${finding.code}]`);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/js/action/written-files.js
/** Writes a run's results where the runner and later steps find them; what cannot be written becomes a warning. */





/** The runner drops a step's summary beyond 1 MiB. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Without promises: node:fs/promises alone takes 15 ms to load. */
function writeFiles(report, summary) {
    const given = process.env.RUNNER_TEMP;
    try {
        return writeTo(given || (0,external_node_os_.tmpdir)(), report, summary);
    }
    catch (error) {
        if (!given)
            throw error;
        const files = writeTo((0,external_node_os_.tmpdir)(), report, summary);
        warn(`RUNNER_TEMP (${given}) can not be used, so the report is in ${files.report}: ${written_files_messageOf(error)}`);
        return files;
    }
}
function writeTo(parent, report, summary) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_namespaceObject.join)(parent, 'tracepath-action-'));
    const files = { report: (0,external_node_path_namespaceObject.join)(folder, 'report.json'), summary: (0,external_node_path_namespaceObject.join)(folder, 'summary.md') };
    (0,external_node_fs_.writeFileSync)(files.report, report);
    (0,external_node_fs_.writeFileSync)(files.summary, summary);
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
            wholeOrNot(process.env.GITHUB_OUTPUT, () => setOutput(name, value));
        }
        catch (error) {
            why ??= error;
            missing.push(name);
        }
    }
    if (missing.length === 0)
        return;
    const which = missing.length === Object.keys(values).length ? '' : `${missing.join(', ')}: `;
    throw new Error(which + written_files_messageOf(why));
}
/** Leaves a value for the post step. @throws Error where it can't be written */
function written_files_saveState(name, value) {
    wholeOrNot(process.env.GITHUB_STATE, () => core.saveState(name, value));
}
/** Of a value that can't be written (a full disk takes a part) nothing stays: the runner would fail the step for half of one. */
function wholeOrNot(file, write) {
    const before = bytesOf(file);
    try {
        write();
    }
    catch (error) {
        if (file !== undefined && before !== null && bytesOf(file) !== before)
            (0,external_node_fs_.truncateSync)(file, before);
        throw error;
    }
}
/** null: there is no such file. */
function bytesOf(file) {
    return (0,external_node_fs_.statSync)(file ?? '', { throwIfNoEntry: false })?.size ?? null;
}
/** Adds to the step's summary, where the runner takes one. */
function appendSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file)
        (0,external_node_fs_.appendFileSync)(file, markdown);
}
/** Runs `work`; what it throws becomes a warning that begins with `failure`, and null. */
async function attempt(failure, work) {
    try {
        return await work();
    }
    catch (error) {
        warn(`${failure}: ${written_files_messageOf(error)}`);
        return null;
    }
}
/** Where even this can't be printed nothing more can be said, and the rest of the run goes on. */
function warn(sentence) {
    try {
        warning(escape_plainLine(`tracepath: ${sentence}`));
    }
    catch {
        // The log can't be written: a file on a full disk throws where a pipe tells later.
    }
}
function written_files_messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/js/net/wire/ip-address.js
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

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./build/js/service/proxy-choice.js
/**
 * Which proxy a client would use for a target: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY as curl obeys them (curl(1),
 * "ENVIRONMENT"), lower case first. The usual libraries tell neither the variable nor know CIDR, hence this.
 */

/** null: the target is asked directly. `setting`: `auto`, `none` or a proxy's URL. */
function chooseProxy(target, setting, env) {
    if (setting === 'none' || (target.scheme !== 'http' && target.scheme !== 'https'))
        return null;
    if (setting !== 'auto')
        return parseProxy(setting, 'input');
    const found = firstSet(env, [`${target.scheme}_proxy`, 'all_proxy']);
    if (found === null)
        return null;
    const exceptions = firstSet(env, ['no_proxy']);
    if (exceptions !== null && isExcepted(target, exceptions.value))
        return null;
    return parseProxy(found.value, found.name);
}
/** The proxy that a target is asked through; null: none, or one that is not used (SOCKS, or no URL at all). */
function usedProxy(target) {
    const proxy = chooseProxy(target, target.proxy, target.env);
    return proxy !== null && (proxy.kind === 'http' || proxy.kind === 'https') ? proxy : null;
}
/** A proxy's URL, with or without its scheme. Never throws; what is no URL is of the kind `invalid`. */
function parseProxy(value, from) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : null;
    const scheme = url?.protocol.slice(0, -1) ?? '';
    const socks = /^socks[45]?[ah]?$/.test(scheme);
    if (url === null || url.hostname === '' || (scheme !== 'http' && scheme !== 'https' && !socks)) {
        return { url: '…', from, kind: 'invalid', host: '', port: 0, authorization: null };
    }
    const standard = scheme === 'https' ? 443 : 80;
    const port = Number(url.port) || (socks ? 1080 : standard);
    const credentials = `${decode(url.username)}:${decode(url.password)}`;
    return {
        url: `${scheme}://${url.hostname}${url.port === '' ? '' : `:${url.port}`}`,
        from,
        kind: socks ? 'socks' : scheme === 'https' ? 'https' : 'http',
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port,
        authorization: credentials === ':' ? null : `Basic ${Buffer.from(credentials).toString('base64')}`,
    };
}
/** Whether NO_PROXY names a target: hosts and their subdomains, with or without a port, addresses, CIDR, `*`. */
function isExcepted({ host, port }, exceptions) {
    const name = host.toLowerCase().replace(/\.$/, '');
    return exceptions
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || excepts(entry, name, port));
}
function excepts(entry, name, port) {
    const [, bracketed, plain = '', onlyPort] = /^(?:\[([^\]]*)\]|([^:]*|.*:.*:.*))(?::(\d{1,5}))?$/.exec(entry) ?? [];
    const pattern = (bracketed ?? plain).replace(/^\*?\./, '').replace(/\.$/, '');
    if (pattern === '' || (onlyPort !== undefined && Number(onlyPort) !== port))
        return false;
    const family = isIP(name);
    if (family === 0)
        return name === pattern || name.endsWith(`.${pattern}`);
    return inSubnet(name, family, pattern);
}
function inSubnet(address, family, pattern) {
    const [network = '', prefix, ...more] = pattern.split('/');
    const longest = family === 4 ? 32 : 128;
    const bits = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
    if (more.length > 0 || isIP(network) !== family || bits < 0 || bits > longest)
        return false;
    const list = new BlockList();
    list.addSubnet(network, bits, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(address.replace(/%.*$/, ''), family === 4 ? 'ipv4' : 'ipv6');
}
function firstSet(env, names) {
    for (const name of names.flatMap((lower) => [lower, lower.toUpperCase()])) {
        const value = env[name]?.trim() ?? '';
        if (value !== '')
            return { name, value };
    }
    return null;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a stray per cent sign stands for itself
    }
}

;// CONCATENATED MODULE: ./build/js/service/status-ranges.js
/** HTTP statuses that count as working, as the input `http-status` writes them: `200, 300-399, 4xx`. */
/** undefined: the text is no list of statuses, ranges and classes. */
function parseStatusRanges(text) {
    const ranges = text.split(',').map((part) => parseRange(part.trim()));
    return ranges.every((range) => range !== null) ? ranges : undefined;
}
function counts(status, ranges) {
    return ranges.some(({ from, to }) => status >= from && status <= to);
}
function parseRange(text) {
    const group = /^([1-5])xx$/i.exec(text);
    if (group !== null)
        return { from: Number(group[1]) * 100, to: Number(group[1]) * 100 + 99 };
    const [, first, last] = /^(\d{3})(?:\s*-\s*(\d{3}))?$/.exec(text) ?? [];
    if (first === undefined)
        return null;
    const range = { from: Number(first), to: Number(last ?? first) };
    return range.from >= 100 && range.to <= 599 && range.from <= range.to ? range : null;
}

;// CONCATENATED MODULE: ./build/js/action/input-values.js
/** The kinds of values an input may hold: how each is read, and the words for what was expected (YAML 1.2 core schema). */




const INTEGER = /^(0|[1-9]\d{0,8})$/;
const DECIMAL = /^(0|[1-9]\d{0,8})(\.\d{1,6})?$/;
/** Whole numbers in plain decimal digits: no sign, exponent or leading zero. */
function integer(min, max, unit = '') {
    return { type: 'integer', ...input_values_number(INTEGER, 'a whole number', min, max, unit) };
}
function input_values_decimal(min, max, unit = '') {
    return { type: 'float', ...input_values_number(DECIMAL, 'a number', min, max, unit) };
}
function input_values_number(form, what, min, max, unit) {
    return {
        expected: `${what} from ${min} to ${max}${unit === '' ? '' : ` (${unit})`}`,
        parse: (text) => {
            const value = form.test(text) ? Number(text) : Number.NaN;
            return value >= min && value <= max ? value : undefined;
        },
    };
}
/** A time in seconds, or `job`. */
function watchTime(max) {
    const { parse } = input_values_decimal(0, max);
    return {
        expected: `a number from 0 to ${max} (seconds), or job`,
        parse: (text) => (text === 'job' ? text : parse(text)),
    };
}
function choice(...values) {
    return {
        type: values,
        expected: `one of ${values.join(', ')}`,
        parse: (text) => values.find((value) => value === text),
    };
}
/** The forms that @actions/core's getBooleanInput takes. */
const input_values_boolean = {
    type: 'boolean',
    expected: 'true or false',
    parse: (text) => {
        if (/^(true|True|TRUE)$/.test(text))
            return true;
        return /^(false|False|FALSE)$/.test(text) ? false : undefined;
    },
};
const IP_VERSIONS = ['auto', 4, 6, 'both'];
const ipVersion = {
    type: IP_VERSIONS.map(String),
    expected: `one of ${IP_VERSIONS.join(', ')}`,
    parse: (text) => IP_VERSIONS.find((version) => String(version) === text),
};
/** IFNAMSIZ (linux/if.h) leaves 15 bytes; the kernel forbids slashes, colons and spaces in an interface's name. */
const source = {
    expected: 'an IP address of this machine or an interface name',
    parse: (text) => (isIp(text) !== 0 || /^[^\s/:\p{C}]{1,15}$/u.test(text) ? text : undefined),
};
const input_values_path = {
    expected: 'the path of a file',
    parse: (text) => (text.length <= 4096 && !text.includes('\0') ? text : undefined),
};
const LONGEST_MATRIX = 64 * 1024;
/** A leg of a matrix as `toJSON(matrix)` writes it: an object, or `null` outside a matrix. */
const input_values_matrix = {
    expected: 'a JSON object, as toJSON(matrix) gives it',
    parse: (text) => {
        if (text.length > LONGEST_MATRIX)
            return undefined;
        try {
            const leg = JSON.parse(text);
            if (leg === null)
                return { leg };
            return typeof leg === 'object' && !Array.isArray(leg) ? { leg: leg } : undefined;
        }
        catch {
            return undefined;
        }
    },
};
const httpStatus = {
    expected: 'statuses from 100 to 599, as in "200, 300-399, 4xx"',
    parse: parseStatusRanges,
};
const proxy = {
    expected: 'auto, none, or the URL of an HTTP proxy, as in "http://proxy.example:3128"',
    parse: (text) => {
        if (text === 'auto' || text === 'none')
            return text;
        const { kind } = parseProxy(text, 'input');
        return /^https?:\/\//i.test(text) && (kind === 'http' || kind === 'https') ? text : undefined;
    },
    shown: (text) => (text.includes('@') ? `…${text.slice(text.lastIndexOf('@'))}` : text),
};
/** Any text; what it holds is judged elsewhere. */
const input_values_text = { expected: 'text', parse: (value) => value };
/** What was found, for a fault's sentence: in double quotes, unprintable characters by number, at most 80 characters. */
function quote(found) {
    return `"${visible(found, 80)}"`;
}

;// CONCATENATED MODULE: ./build/js/action/merge/inputs.js
/** Inputs of merge/action.yml; see shared contract, "Many runners". */

const MERGE_INPUTS = {
    reports: { kind: input_values_text, default: '**/report.json' },
    'fail-on-difference': { kind: input_values_boolean, default: 'false' },
    'fail-on-failure': { kind: input_values_boolean, default: 'false' },
    summary: { kind: input_values_boolean, default: 'true' },
};
/** @returns faults: one line each that begins with the input's name. Never throws. */
function parseMergeInputs(read) {
    const faults = [];
    const given = (name) => (read(name) ?? '').trim() || MERGE_INPUTS[name].default;
    const flag = (name) => {
        const value = input_values_boolean.parse(given(name));
        if (value === undefined)
            faults.push(`${name}: found ${quote(given(name))}, expected ${input_values_boolean.expected}`);
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
const judge_merged_MOST_NAMED = 5;
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
        const sentence = `${failed.length} of ${units_count(runners.length, 'report')} ${failed.length === 1 ? 'concludes' : 'conclude'} failure: ${listed(failed)}`;
        (inputs.failOnFailure ? failures : warnings).push(sentence);
    }
    if (skipped.length > 0) {
        warnings.push(`${units_count(skipped.length, 'file')} ${skipped.length === 1 ? 'was' : 'were'} skipped: ${listed(skipped.map(({ file, why }) => `${file} ${why}`))}`);
    }
    const unsettled = warnings.length > 0 || runners.some(({ conclusion }) => conclusion !== 'success');
    return { conclusion: failures.length > 0 ? 'failure' : unsettled ? 'neutral' : 'success', failures, warnings };
}
function differenceSentence({ target, family, what, groups }) {
    const sides = groups.map(({ value, runners }) => `${value} on ${listed(runners)}`);
    return `${target}${family === 6 ? ' (IPv6)' : ''}: ${what} differs: ${sides.join('; ')}`;
}
function listed(names) {
    const more = names.length - judge_merged_MOST_NAMED;
    return more > 0 ? `${names.slice(0, judge_merged_MOST_NAMED).join(', ')} and ${more} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./build/js/report/earlier-report.js
const MAX_TARGETS = 512;
const MAX_TTL = 255;
const MAX_RESPONDERS = 256;
const MAX_FINDINGS = 64;
const MAX_TEXT = 4096;
const MAX_MS = 1e9;
/** @returns the report, or what is wrong with it, to stand behind "FILE" in a sentence. Never throws. */
function parseEarlierReport(value) {
    if (!isRecord(value))
        return { fault: 'is no JSON object' };
    const { schemaVersion } = value;
    if (schemaVersion !== 1) {
        const found = typeof schemaVersion === 'number' || typeof schemaVersion === 'string'
            ? `"${earlier_report_text(String(schemaVersion), 20)}"`
            : 'none';
        return { fault: `has schemaVersion ${found}, not 1` };
    }
    const targets = list(value.targets, MAX_TARGETS);
    if (targets === null)
        return { fault: `has no list of at most ${MAX_TARGETS} targets` };
    const parsed = targets.map(earlierTarget);
    const wrong = parsed.indexOf(null);
    if (wrong >= 0)
        return { fault: `is malformed at targets[${wrong}]` };
    return {
        report: {
            startedAt: earlier_report_text(value.startedAt, 40) ?? '',
            conclusion: oneOf(value.conclusion, ['success', 'failure', 'neutral']) ?? 'neutral',
            runner: earlierRunner(value.runner),
            targets: parsed.filter((target) => target !== null),
        },
    };
}
function earlierRunner(value) {
    const runner = isRecord(value) ? value : {};
    return {
        name: earlier_report_text(runner.name, MAX_TEXT),
        job: earlier_report_text(runner.job, MAX_TEXT),
        matrix: isRecord(runner.matrix) && Object.keys(runner.matrix).length > 0 ? runner.matrix : null,
        image: earlier_report_text(runner.image, MAX_TEXT),
        environment: earlier_report_text(runner.environment, MAX_TEXT),
        os: earlier_report_text(runner.os, MAX_TEXT),
        arch: earlier_report_text(runner.arch, MAX_TEXT),
        container: typeof runner.container === 'boolean' ? runner.container : null,
    };
}
function earlierTarget(value) {
    if (!isRecord(value) || !isRecord(value.pmtu))
        return null;
    const { target, family, hopCount } = value;
    const hops = list(value.hops, MAX_TTL)?.map(hop);
    const pmtu = pathMtu(value.pmtu);
    if (typeof target !== 'string' || target.length > MAX_TEXT || hops === undefined || pmtu === null)
        return null;
    if (family !== null && family !== 4 && family !== 6)
        return null;
    if (hopCount !== null && !isWhole(hopCount, MAX_TTL))
        return null;
    if (!hops.every((row) => row !== null))
        return null;
    return {
        target,
        address: earlier_report_text(value.address, MAX_TEXT),
        family,
        reached: value.reached === true,
        service: isRecord(value.service) ? oneOf(value.service.state, ['working', 'failing']) : null,
        cutShort: value.endReason === 'deadline' || value.endReason === 'cancelled',
        hopCount,
        hops,
        pmtu,
        rttMs: roundTrip(value.rttMs),
        findings: (list(value.diagnosis, MAX_FINDINGS) ?? []).flatMap((one) => finding(one) ?? []),
    };
}
function pathMtu(value) {
    const { bytes } = value;
    const status = oneOf(value.status, ['confirmed', 'upper-bound', 'unknown']);
    if ((bytes !== null && !isWhole(bytes, 0xffff_ffff)) || status === null)
        return null;
    return { bytes, status };
}
function hop(value) {
    if (!isRecord(value) || !isWhole(value.ttl, MAX_TTL))
        return null;
    const addresses = list(value.responders, MAX_RESPONDERS)?.map((responder) => isRecord(responder) ? earlier_report_text(responder.address, 64) : null);
    if (addresses === undefined || !addresses.every((address) => address !== null))
        return null;
    return { ttl: value.ttl, responders: addresses.map((address) => ({ address })) };
}
function roundTrip(value) {
    if (!isRecord(value))
        return null;
    const { min, median, max } = value;
    return isMillis(min) && isMillis(median) && isMillis(max) ? { min, median, max } : null;
}
function finding(value) {
    if (!isRecord(value))
        return null;
    const severity = oneOf(value.severity, ['error', 'warning', 'info']);
    const code = typeof value.code === 'string' && /^[a-z0-9-]{1,60}$/.test(value.code) ? value.code : null;
    return severity === null || code === null ? null : { code, severity };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isWhole(value, max) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}
function isMillis(value) {
    return typeof value === 'number' && value >= 0 && value <= MAX_MS;
}
function list(value, most) {
    return Array.isArray(value) && value.length <= most ? value : null;
}
/** A string that is not empty and not longer than `most`; null: anything else. */
function earlier_report_text(value, most) {
    return typeof value === 'string' && value !== '' && value.length <= most ? value : null;
}
function oneOf(value, known) {
    return known.find((one) => one === value) ?? null;
}

;// CONCATENATED MODULE: ./build/js/action/report-file.js
/** Reads a report.json that may come from anywhere: a regular file of bounded size that holds JSON of our schema. */


const MAX_BYTES = 16 * 1024 * 1024;
/** Never throws, and never waits: a FIFO is opened without a writer and then refused. */
function readReportFile(path) {
    const unusable = (why) => ({ kind: 'unusable', why });
    let text;
    try {
        text = readRegularFile(path);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        return code === 'ENOENT'
            ? { kind: 'missing' }
            : unusable(code === NOT_REGULAR ? 'is no regular file' : `cannot be read (${code})`);
    }
    if (text === null)
        return unusable(`has more than ${MAX_BYTES} bytes`);
    if (text.trim() === '')
        return unusable('is empty');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return unusable('is not JSON, or was cut off');
    }
    const parsed = parseEarlierReport(value);
    return 'fault' in parsed ? unusable(parsed.fault) : { kind: 'report', report: parsed.report, text };
}
const NOT_REGULAR = 'not regular';
/** @returns null: the file is too large. The size that the system states is not trusted: reading is bounded. */
function readRegularFile(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            throw Object.assign(new Error(NOT_REGULAR), { code: NOT_REGULAR });
        if (stat.size > MAX_BYTES)
            return null;
        const chunks = [];
        for (let total = 0; total <= MAX_BYTES;) {
            const chunk = Buffer.allocUnsafe(Math.max(4096, stat.size - total + 1));
            const length = (0,external_node_fs_.readSync)(file, chunk);
            if (length === 0)
                return Buffer.concat(chunks).toString('utf8');
            chunks.push(chunk.subarray(0, length));
            total += length;
        }
        return null;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

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
        const found = readReportFile(file);
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
        setFailed(failureMessage(parsed.faults));
        return 1;
    }
    const { inputs } = parsed;
    const { read, skipped } = readReports(inputs.reports);
    const merged = mergeReports(read, skipped);
    const { conclusion, failures, warnings } = judgeMerged(merged, inputs);
    const sentences = failures.length > 0 ? failures : warnings;
    const markdown = renderMerged(merged, { conclusion, sentences: merged.runners.length === 0 ? sentences : [] }, MAX_SUMMARY_BYTES);
    const report = JSON.stringify({ schemaVersion: 1, conclusion, ...merged }, null, 2);
    for (const sentence of [...failures, ...warnings])
        info(escape_plainLine(sentence));
    info(`Conclusion: ${conclusion}, ${units_count(merged.targets.length, 'target')} from ${units_count(merged.runners.length, 'runner')}`);
    const files = await attempt('the merged report could not be written to a file', () => writeFiles(`${report}\n`, markdown));
    await attempt('the outputs could not be set', () => {
        setOutputs({
            conclusion,
            differences: differencesJson(merged.differences),
            'report-path': files?.report ?? '',
            'summary-path': files?.summary ?? '',
        });
    });
    if (inputs.summary)
        await attempt('the job summary could not be written', () => appendSummary(markdown));
    for (const sentence of warnings.slice(0, MOST_WARNINGS))
        warning(escape_plainLine(sentence), { title: 'tracepath' });
    if (failures.length > 0)
        setFailed(failureMessage(failures));
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

/***/ 838:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_leave_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(951);
/* harmony import */ var _action_merge_run_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(806);
/** The entry of merge/action.yml: see action/merge/run-merge.ts. */


await (0,_action_leave_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .q)(await (0,_action_merge_run_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .runMerge */ .C)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(838);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
