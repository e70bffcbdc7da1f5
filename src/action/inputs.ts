/** What the user requested, as one typed object: the inputs of action.yml. */
import { isIp } from '../net/wire/ip-address.ts';
import type { EarlierTarget } from '../report/earlier-report.ts';
import type { GateName } from '../report/types.ts';
import type { StatusRange } from '../service/status-ranges.ts';
import {
  boolean,
  choice,
  decimal,
  httpStatus,
  integer,
  ipVersion,
  type Kind,
  matrix,
  orJob,
  path,
  proxy,
  quote,
  source,
  text,
} from './input-values.ts';
import { type Environment, parseTargets, type TargetSpec } from './targets.ts';

export interface MeasureOptions {
  readonly targets: readonly TargetSpec[];
  /** The source's where that is an address and none was asked for. */
  readonly ipVersion: 'auto' | 4 | 6 | 'both';
  readonly maxHops: number;
  readonly probes: number;
  readonly probeTimeoutMs: number;
  /** The measuring's bound. */
  readonly timeoutMs: number;
  readonly source: string | null;
  /** The limit on loss, percent, that the measuring is to decide; null: none is set. */
  readonly lossLimit: number | null;
  readonly resolveNames: boolean;
  readonly resolveAsn: boolean;
  readonly serviceCheck: boolean;
  readonly httpStatus: readonly StatusRange[];
  /** `auto`, `none` or a proxy's URL, which may hold credentials: a secret. */
  readonly proxy: string;
  readonly addresses: 'first' | 'all';
  /** How long may be waited for everything to work before measuring; 0: no waiting. On top of `timeoutMs`, as the next two are. */
  readonly waitMs: number;
  /** How long to keep probing after measuring; 0: not at all. */
  readonly watchMs: number | 'job';
  readonly watchIntervalMs: number;
  /** Targets of the baseline, to tell parallel routers from a path that changed; absent: none. */
  readonly earlier?: readonly EarlierTarget[];
  /** So many more handshakes with each target after measuring. */
  readonly connections: number;
}

export interface Inputs extends MeasureOptions {
  /** A limit for each gate that was set; booleans for those without a number. */
  readonly gates: Partial<Record<GateName, number | boolean>>;
  readonly onInconclusive: 'pass' | 'warn' | 'fail';
  readonly warnOnly: boolean;
  readonly baseline: string | null;
  readonly summary: boolean;
  readonly comment: 'never' | 'on-failure' | 'always';
  readonly token: string | null;
  /** What tells this step's part of the comment from others; null: job, matrix and step do. */
  readonly commentKey: string | null;
  /** The leg's values of a matrix; null: none. */
  readonly matrix: Readonly<Record<string, unknown>> | null;
}

export interface InputDefinition<T> {
  readonly kind: Kind<T>;
  /** As action.yml writes it; empty: not set. */
  readonly default: string;
  /** One line for the command line's help. */
  readonly help: string;
}

function input<T>(kind: Kind<T>, standard: string, help: string): InputDefinition<T> {
  return { kind, default: standard, help };
}

/** A day: longer than any hosted job. */
const LONGEST_SECONDS = 86_400;

const SECONDS = decimal(0, LONGEST_SECONDS, 'seconds');

/** Every input, in action.yml's order: one row each. `github-token` has its default in action.yml alone. */
export const INPUTS = {
  targets: input(text, '', 'hosts to trace, by lines or commas: host, host:port, [v6]:port, scheme://host'),
  protocol: input(
    choice('auto', 'udp', 'tcp', 'icmp', 'quic'),
    'auto',
    'auto, udp, tcp, icmp or quic, for targets without a scheme',
  ),
  port: input(integer(1, 65535), '', 'for targets that name none'),
  'ip-version': input(ipVersion, 'auto', 'auto, 4, 6 or both'),
  'max-hops': input(integer(1, 255, 'hops'), '30', 'the last TTL that is tried'),
  probes: input(integer(1, 10, 'probes for each hop'), '3', 'probes for each hop'),
  'probe-timeout-ms': input(integer(1, 60_000, 'milliseconds'), '1000', 'the longest wait for one probe'),
  'timeout-seconds': input(decimal(1, 3600, 'seconds'), '60', 'the bound of the whole run'),
  source: input(source, '', 'source address or interface'),
  'resolve-names': input(boolean, 'true', 'names of hops by reverse DNS'),
  'resolve-asn': input(boolean, 'false', 'origin AS of hops by DNS'),
  'fail-on-unreachable': input(boolean, 'false', 'fail where a target was not reached'),
  'fail-on-pmtu-below': input(integer(68, 65_535, 'bytes'), '', 'fail on a smaller path MTU, bytes'),
  'fail-on-hops-above': input(integer(1, 255, 'hops'), '', 'fail on a longer path, hops'),
  'fail-on-rtt-above-ms': input(decimal(0, 600_000, 'milliseconds'), '', 'fail on a larger median RTT, milliseconds'),
  'fail-on-loss-above': input(decimal(0, 100, 'percent'), '', 'fail on more loss to the target, percent'),
  'fail-on-black-hole': input(boolean, 'false', 'fail where large packets are lost'),
  'fail-on-path-change': input(boolean, 'false', 'fail where the path differs from the baseline'),
  'fail-on-service-error': input(boolean, 'false', 'fail where a service does not work'),
  'fail-on-certificate-days-below': input(decimal(0, 3650, 'days'), '', 'fail on a certificate that ends sooner, days'),
  'fail-on-first-byte-above-ms': input(
    decimal(0, 600_000, 'milliseconds'),
    '',
    'fail on a later first byte, milliseconds',
  ),
  'fail-on-reachable': input(boolean, 'false', 'fail where a target can be used: a test of egress rules'),
  'on-inconclusive': input(
    choice('pass', 'warn', 'fail'),
    'warn',
    'pass, warn or fail: what a gate does where its value is unknown',
  ),
  'warn-only': input(boolean, 'false', 'failed gates only warn'),
  baseline: input(path, '', 'an earlier report.json to compare with'),
  summary: input(boolean, 'true', 'write the job summary'),
  'comment-summary-in-pr': input(
    choice('never', 'on-failure', 'always'),
    'never',
    'never, on-failure or always: comment on the PR',
  ),
  'comment-key': input(text, '', "tells this step's part of the comment from others'"),
  matrix: input(matrix, '', 'the leg of a matrix, as a JSON object'),
  'github-token': input(text, '', 'for the comment'),
  'service-check': input(boolean, 'true', 'use the service as a client would'),
  'http-status': input(httpStatus, '100-499', 'HTTP statuses that count as working'),
  proxy: input(proxy, 'auto', 'auto (the environment), none, or a URL'),
  addresses: input(choice('first', 'all'), 'first', 'first or all: which addresses of a name are traced'),
  'wait-seconds': input(SECONDS, '0', 'try again until everything works, seconds'),
  'watch-seconds': input(orJob(SECONDS), '0', 'keep probing after measuring, seconds, or job (action only)'),
  connections: input(integer(0, 200, 'handshakes'), '0', 'more handshakes after measuring, to find small loss'),
  'watch-interval-ms': input(
    integer(100, 60_000, 'milliseconds'),
    '1000',
    'between two probes of a target while watching',
  ),
} satisfies Record<string, InputDefinition<unknown>>;

export type InputName = keyof typeof INPUTS;
type ValueOf<K extends InputName> = (typeof INPUTS)[K] extends InputDefinition<infer T> ? T : never;

export type ParsedInputs =
  | { readonly inputs: Inputs; readonly notes: readonly string[] }
  /** All that is wrong, one line each that begins with the input's name. */
  | { readonly faults: readonly string[] };

/** How an input's raw text is found by its name; undefined or blank: not set. */
export type ReadInput = (name: InputName) => string | undefined;

/**
 * Reads and checks every input. `env`: where the target `runner` finds its hosts. `inAction` false: no post step follows, so no watch
 * can last until the job ends. Never throws.
 */
export function parseInputs(read: ReadInput, env: Environment, inAction = true): ParsedInputs {
  const faults: string[] = [];

  /** The input's value; null where it is not set or wrong (then a fault stands). */
  function value<K extends InputName>(name: K): ValueOf<K> | null {
    const { kind, default: standard } = INPUTS[name] as InputDefinition<ValueOf<K>>;
    const given = (read(name) ?? '').trim() || standard;
    if (given === '') return null;
    const parsed = kind.parse(given);
    if (parsed === undefined)
      faults.push(`${name}: found ${quote(kind.shown?.(given) ?? given)}, expected ${kind.expected}`);
    return parsed ?? null;
  }
  /** A value that has a default: the fallback stands only beside a fault, and is then never used. */
  function set<K extends InputName>(name: K, fallback: ValueOf<K>): ValueOf<K> {
    return value(name) ?? fallback;
  }

  const protocol = set('protocol', 'auto');
  const port = value('port');
  const version = set('ip-version', 'auto');
  const from = value('source');
  const parsed = parseTargets(value('targets') ?? '', { protocol, port, ipVersion: version, env });
  faults.push(...parsed.faults.map((fault) => `targets: ${fault}`));

  const watchSeconds = set('watch-seconds', 0);
  const gates = gatesSet(Object.fromEntries(GATES.map((gate) => [gate, value(gate)])));
  const inputs: Inputs = {
    targets: parsed.targets,
    ipVersion: version === 'auto' ? isIp(from ?? '') || version : version,
    maxHops: set('max-hops', 0),
    probes: set('probes', 0),
    probeTimeoutMs: set('probe-timeout-ms', 0),
    timeoutMs: set('timeout-seconds', 0) * 1000,
    source: from,
    lossLimit: typeof gates['fail-on-loss-above'] === 'number' ? gates['fail-on-loss-above'] : null,
    resolveNames: set('resolve-names', false),
    resolveAsn: set('resolve-asn', false),
    serviceCheck: set('service-check', false),
    httpStatus: set('http-status', []),
    proxy: set('proxy', 'none'),
    addresses: set('addresses', 'first'),
    waitMs: set('wait-seconds', 0) * 1000,
    watchMs: watchSeconds === 'job' ? watchSeconds : watchSeconds * 1000,
    watchIntervalMs: set('watch-interval-ms', 0),
    connections: set('connections', 0),
    gates,
    onInconclusive: set('on-inconclusive', 'warn'),
    warnOnly: set('warn-only', false),
    baseline: value('baseline'),
    summary: set('summary', false),
    comment: set('comment-summary-in-pr', 'never'),
    token: value('github-token'),
    commentKey: value('comment-key'),
    matrix: value('matrix')?.leg ?? null,
  };

  faults.push(...contradictions(inputs, inAction));
  return faults.length > 0 ? { faults } : { inputs, notes: parsed.notes };
}

/** Inputs that can't hold together, each as a fault. */
function contradictions(inputs: Inputs, inAction: boolean): string[] {
  const faults: string[] = [];
  if (inputs.watchMs === 'job' && !inAction) {
    const expected = `${SECONDS.expected}; job is for the action alone, whose post step reports`;
    faults.push(`watch-seconds: found "job", expected ${expected}`);
  }
  const version = inputs.ipVersion;
  const sourceFamily = isIp(inputs.source ?? '');
  if (sourceFamily !== 0 && version !== 'auto' && version !== sourceFamily) {
    faults.push(
      `source: found the IPv${sourceFamily} address ${quote(inputs.source ?? '')}, but ip-version is ${version}`,
    );
  }
  if (inputs.gates['fail-on-path-change'] === true && inputs.baseline === null) {
    faults.push('fail-on-path-change: needs the input baseline, the path of an earlier report.json');
  }
  return faults;
}

const GATES = Object.keys(INPUTS).filter((name): name is GateName & InputName => name.startsWith('fail-on-'));

function gatesSet(gates: Readonly<Record<string, number | boolean | null>>): Inputs['gates'] {
  return Object.fromEntries(Object.entries(gates).filter(([, limit]) => limit !== null && limit !== false));
}

/** How the runner hands an input over: INPUT_ and its name in upper case, spaces as underscores, dashes kept. */
export function readFromEnvironment(env: Environment): ReadInput {
  return (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}
