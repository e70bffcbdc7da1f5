"use strict";
exports.id = 434;
exports.ids = [434];
exports.modules = {

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _start_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(572);
/* harmony import */ var _measure_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);


// build/js/action/cli/help.js
function named(...names) {
	return (name) => names.includes(name);
}
const traced = {
	title: "What is traced",
	holds: named("targets", "protocol", "port", "ip-version", "source", "addresses", "proxy")
};
const limits = {
	title: "Limits, beyond which the exit status is 1",
	holds: (name) => name.startsWith("fail-on-") || named("on-inconclusive", "warn-only", "baseline")(name)
};
const actionOnly = {
	title: "Only in the action",
	holds: named("summary", "comment-summary-in-pr", "comment-key", "matrix", "github-token")
};
const groups = [
	traced,
	{
		title: "How it is measured",
		holds: (name) => ![
			traced,
			limits,
			actionOnly
		].some((group) => group.holds(name))
	},
	limits,
	actionOnly
];
const SHORT_OPTIONS = {
	"-4": "--ip-version=4",
	"-6": "--ip-version=6",
	"-n": "--resolve-names=false",
	"-m": "--max-hops"
};
function helpText() {
	const names = Object.keys(_start_mjs__WEBPACK_IMPORTED_MODULE_0__.o);
	return [
		"Usage: tracepath-action TARGET… [options]",
		"",
		"Traces the path to each target, finds its path MTU and says what is wrong.",
		"TARGET is host, host:port, [v6]:port, or scheme://host with udp, tcp, tls, icmp, quic, http or https;",
		"runner stands for the hosts that a GitHub runner needs.",
		"Options are --name VALUE or --name=VALUE; one that is true or false needs no value to be true.",
		"",
		...groups.map(({ title, holds }) => {
			return [
				`${title}:`,
				...names.filter(holds).map(row),
				""
			].join("\n");
		}),
		"As in tracepath:",
		...Object.entries(SHORT_OPTIONS).map(([short, long]) => line(short === "-m" ? "-m HOPS" : short, long)),
		"",
		"Output:",
		line("--json", "print the report as JSON, and nothing else"),
		line("--version", "print the version"),
		line("--help", "print this"),
		"",
		"Exit status: 0 every target reached, its named port open, and no gate failed; 1 otherwise; 2 usage.",
		""
	].join("\n");
}
function row(name) {
	const { default: standard, help } = _start_mjs__WEBPACK_IMPORTED_MODULE_0__.o[name];
	return line(`--${name}`, `${help}${standard === "" ? "" : ` (default: ${standard})`}`);
}
function line(option, text) {
	return `  ${option.padEnd(32)} ${text}`;
}
// build/js/action/cli/command-line.js
function parseCommandLine(args) {
	const given = new Map();
	const targets = [];
	const faults = [];
	let json = false;
	for (let at = 0; at < args.length; at++) {
		const arg = longForm(args[at] ?? "");
		if (arg === "--") {
			targets.push(...args.slice(at + 1));
			break;
		}
		if (arg === "--help" || arg === "-h") return { kind: "help" };
		if (arg === "--version") return { kind: "version" };
		if (arg === "--json") {
			json = true;
			continue;
		}
		if (!arg.startsWith("-") || arg === "-") {
			targets.push(arg);
			continue;
		}
		const [, name = "", , inline] = /^--([^=]*)(=(.*))?$/s.exec(arg) ?? [];
		if (!isInput(name)) {
			faults.push(`unknown option ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.S)(arg.replace(/=.*$/s, "=…"))}, see --help`);
			continue;
		}
		const next = args[at + 1];
		const takesNext = isYesOrNo(name) ? next !== void 0 && _start_mjs__WEBPACK_IMPORTED_MODULE_0__.x.parse(next) !== void 0 : true;
		if (inline !== void 0) given.set(name, inline);
		else if (!takesNext) given.set(name, "true");
		else if (next === void 0) faults.push(`--${name} needs a value: ${_start_mjs__WEBPACK_IMPORTED_MODULE_0__.o[name].kind.expected}`);
		else {
			given.set(name, next);
			at++;
		}
	}
	if (faults.length > 0) return {
		kind: "usage",
		faults
	};
	const list = [...targets, given.get("targets") ?? ""].join("\n");
	return {
		kind: "trace",
		json,
		read: (name) => name === "targets" ? list : given.get(name)
	};
}
function longForm(arg) {
	const [, hops] = /^-m(.+)$/s.exec(arg) ?? [];
	return hops === void 0 ? SHORT_OPTIONS[arg] ?? arg : `--max-hops=${hops}`;
}
function isInput(name) {
	return Object.hasOwn(_start_mjs__WEBPACK_IMPORTED_MODULE_0__.o, name);
}
function isYesOrNo(name) {
	return _start_mjs__WEBPACK_IMPORTED_MODULE_0__.o[name].kind === _start_mjs__WEBPACK_IMPORTED_MODULE_0__.x;
}
// build/js/action/cli/run-command-line.js
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
async function runCommandLine(args, measureTargets = _start_mjs__WEBPACK_IMPORTED_MODULE_0__.m) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const startedAt = new Date();
		const startedAtMs = performance.now();
		const command = parseCommandLine(args);
		const complain = (faults, status) => {
			for (const fault of faults) process.stderr.write(`tracepath-action: ${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.F)(fault)}\n`);
			return status;
		};
		if (command.kind === "help") return print(helpText(), 0);
		if (command.kind === "version") return print(`${_measure_mjs__WEBPACK_IMPORTED_MODULE_1__.O}\n`, 0);
		if (command.kind === "usage") return complain(command.faults, 2);
		const request = (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.r)(command.read, false);
		if ("faults" in request) {
			complain(request.faults, 2);
			if (args.length === 0) process.stderr.write("Usage: tracepath-action TARGET… [options], see --help\n");
			return 2;
		}
		complain(request.notes, 0);
		const { inputs, baseline } = request;
		const screen = command.json ? null : (await Promise.all(/* import() */[__webpack_require__.e(130), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 32))).openScreen(process.stdout);
		if (!command.json) (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.d)(process.stdout)((0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.u)(inputs.targets));
		const interrupted = __addDisposableResource(env_1, (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.nt)(), false);
		const progress = {
			...screen?.progress,
			onLoaded: () => (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.n)(inputs.targets.length, inputs.watchMs),
			...(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.f)((0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.d)(process.stderr))
		};
		let measured;
		try {
			({measured} = await (0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.p)(inputs, interrupted.signal, progress, measureTargets));
		} catch (error) {
			return complain([(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.K)(error)], 1);
		}
		const durationMs = performance.now() - startedAtMs;
		const [{ assess }, { closedPort }] = await Promise.all([__webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 130)).then((n) => n.b), __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 130)).then((n) => n.C)]);
		const { report, judgement } = assess(measured, {
			inputs,
			baseline,
			startedAt,
			durationMs
		});
		const failed = judgement.failures.length > 0;
		const unmet = unmetBy(report.targets, closedPort);
		const ending = failed || unmet === "" ? "" : `; exit status 1: ${unmet}`;
		if (screen === null) print((await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 130)).then((n) => n.r)).reportJson(report), 0);
		else screen.finish(report, interrupted.exitCode() === null ? ending : "");
		return interrupted.exitCode() ?? (failed || unmet !== "" ? 1 : 0);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		__disposeResources(env_1);
	}
}
function unmetBy(targets, closedPort) {
	const unreached = targets.filter(({ reached }) => !reached).length;
	const closed = targets.filter((target) => target.reached && closedPort(target) !== null).length;
	return [unreached > 0 ? `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(unreached, "target")} not reached` : "", closed > 0 ? `${(0,_start_mjs__WEBPACK_IMPORTED_MODULE_0__.J)(closed, "named port")} closed` : ""].filter((part) => part !== "").join(", ");
}
function print(text, status) {
	process.stdout.write(text);
	return status;
}



/***/ })

};
;