/** The checks of names and services that run beside the traces: which target has one, and what it adds to the target's result. */
import { setImmediate, setTimeout } from 'node:timers/promises';
import { pathProxy } from '../../report/path-proxy.ts';
import type { EndReason, MeasuredTarget } from '../../report/types.ts';
import type { ServiceRequest } from '../../service/check.ts';
import { type ChosenProxy, usedProxy } from '../../service/proxy-choice.ts';
import { MOST_ADDRESSES, type SystemLookup } from '../../service/system-lookup.ts';
import type { ServiceThreads } from '../../service/threads.ts';
import type {
  AddressResult,
  NameResult,
  ProxyResult,
  ServiceCheck,
  ServiceResult,
  ServiceScheme,
} from '../../service/types.ts';
import { VERSION } from '../../version.ts';
import type { MeasureOptions } from '../inputs.ts';
import { maskQuery } from '../target-secrets.ts';
import type { TargetSpec } from '../targets.ts';
import type { Choice } from './resolve.ts';

/** What a client says in its request: the action and, on a runner, its page. */
function userAgent({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository }: NodeJS.ProcessEnv): string {
  const page =
    server && repository && /^[\w./:-]{1,200}$/.test(server + repository) ? ` (+${server}/${repository})` : '';
  return `tracepath-action/${VERSION}${page}`;
}

/** One check beside one trace. */
export interface Checking {
  /** The address that a client uses, once that is settled; null: none was tried. */
  readonly chosen: Promise<Choice | null>;
  readonly done: Promise<ServiceCheck>;
  /** Says that what was measured explains why TLS or HTTP stays silent. */
  explain(): void;
}

/** Opens the threads of the checks at the first call. */
export type Threads = () => Promise<ServiceThreads>;

export interface CheckContext {
  readonly spec: TargetSpec;
  readonly scheme: ServiceScheme | null;
  readonly options: MeasureOptions;
  readonly threads: Threads;
  readonly signal: AbortSignal;
  readonly onWait: (what: string) => void;
}

/** A name's lookup: what the check and the trace need of it. */
export interface Names {
  readonly system: Promise<SystemLookup>;
  /** What its servers say; null: not asked. Rejects where that failed. */
  readonly result: Promise<NameResult> | null;
}

/** What a datagram target's probes need before anything else is started, milliseconds at most. */
const PROBES_FIRST_MS = 50;

/** What a name's servers say, asked once the probes of its target, which has no service, have left. */
export async function askServersLater(
  host: string,
  { system, signal, onWait, threads }: Pick<CheckContext, 'signal' | 'onWait' | 'threads'> & Pick<Names, 'system'>,
  family: 4 | 6 | null,
): Promise<NameResult> {
  const pause = setTimeout(PROBES_FIRST_MS, undefined, { signal, ref: false }).catch(() => {});
  await Promise.race([system, pause]);
  await setImmediate();
  return (await threads()).askServers(host, family, onWait, system);
}

/** Starts the check of one family, or of one address (`only`). */
export function begin(
  { spec, scheme, options, onWait, threads }: CheckContext,
  names: Names | null,
  family: 4 | 6 | null,
  only: string | null,
): Checking {
  if (scheme === null)
    return { chosen: Promise.resolve(null), done: nameAlone(names, family, only), explain: () => {} };
  const request = requestOf(spec, scheme, options, family, only);
  const started = threads().then((them) => them.check(request, names?.system ?? null, onWait));
  const done = started.then(async (check) => {
    const [found, name] = await Promise.all([check.done, names?.result ?? null]);
    return { ...found, name };
  });
  done.catch(() => {}); // awaited with the results
  const explain = () => void started.then((check) => check.explain()).catch(() => {});
  return { chosen: started.then(({ chosen }) => chosen).catch(() => null), done, explain };
}

/** What a check of one family, or of one address (`only`), asks. */
export function requestOf(
  spec: TargetSpec,
  scheme: ServiceScheme,
  options: MeasureOptions,
  family: 4 | 6 | null,
  only: string | null,
): ServiceRequest {
  return {
    scheme,
    host: spec.host,
    port: spec.port ?? 443,
    path: spec.path ?? '/',
    url: shownUrl(scheme, spec),
    family,
    only,
    source: options.source,
    proxy: options.proxy,
    httpStatus: options.httpStatus,
    userAgent: userAgent(process.env),
    env: process.env,
  };
}

/** The proxy that stands between this machine and a target; null: none. */
export function proxyOf(spec: TargetSpec, scheme: ServiceScheme | null, setting: string): ChosenProxy | null {
  if (scheme === null) return null;
  return usedProxy({ scheme, host: spec.host, port: spec.port ?? 443, proxy: setting, env: process.env });
}

async function nameAlone(names: Names | null, family: 4 | 6 | null, only: string | null): Promise<ServiceCheck> {
  if (names === null) return { name: null, addresses: [], service: null };
  const [name, { addresses }] = await Promise.all([names.result, names.system]);
  const untried = { traced: false, connect: null, connectMs: null, errno: null } as const;
  const wanted = addresses
    .filter((found) => (family === null || found.family === family) && (only === null || found.address === only))
    .slice(0, MOST_ADDRESSES);
  return { name, addresses: wanted.map((found) => ({ ...found, ...untried })), service: null };
}

/** The URL as the URL standard writes it, without a query's values. */
function shownUrl(scheme: ServiceScheme, { host, port, path }: TargetSpec): string {
  const standard = { http: 80, https: 443, tls: null, tcp: null }[scheme];
  const authority = `${host.includes(':') ? `[${host}]` : host}${port === standard ? '' : `:${port}`}`;
  return `${scheme}://${authority}${standard === null ? '' : maskQuery(path ?? '/')}`;
}

/** Ends of a trace that an open connection contradicts. */
const CONTRADICTED: ReadonlySet<EndReason> = new Set(['silent', 'max-hops', 'unreachable', 'prohibited', 'loop']);

/** Where all packets of a trace were lost, or filtered, and a client's connection opened, the target did answer. */
function withConnection(result: MeasuredTarget): MeasuredTarget {
  const { port, answeredBy, addresses } = result;
  const open = addresses.some(({ traced, connect }) => traced && connect === 'open');
  if (result.reached || port === null || !open) return result;
  return { ...result, reached: true, answeredBy: [...answeredBy, `tcp:${port}`], endReason: endOfReached(result) };
}

function endOfReached({ endReason }: MeasuredTarget): EndReason {
  return CONTRADICTED.has(endReason) ? 'reached' : endReason;
}

/** Why a target behind a proxy was not reached: by the path to the proxy, where that ended before it, else by the check. */
function endAtProxy({ reached, endReason, addresses }: MeasuredTarget, { proxy, cutBy }: ServiceResult): EndReason {
  const opened = addresses.some(({ connect }) => connect === 'open');
  if (!(reached || opened) || endReason === 'deadline' || endReason === 'cancelled') return endReason;
  if (cutBy !== null) return cutBy;
  if (proxy?.problem !== null) return 'proxy-refused';
  // Unopened and without a problem: this machine lacked what the connection with the proxy takes.
  return opened ? 'silent' : 'refused-locally';
}

/** A target's result with what its check found. `endedBy`: why the run ended, where it ended a check. */
export function withCheck(
  result: MeasuredTarget,
  { name, addresses, service: found }: ServiceCheck,
  endedBy: 'deadline' | 'cancelled',
): MeasuredTarget {
  const service = found === null || found.cutIn === null ? found : { ...found, cutBy: endedBy };
  const marked = addresses.map((tried): AddressResult => ({ ...tried, traced: tried.address === result.address }));
  const merged: MeasuredTarget = { ...result, name, addresses: marked, service };
  const proxy = pathProxy(merged);
  if (service === null || proxy === null) return withConnection(merged);
  // The path measured is the one to the proxy; the target answered where the proxy let its answer through.
  if (proxy.problem === null && answeredThrough(service, proxy))
    return { ...merged, reached: true, answeredBy: ['proxy'], endReason: endOfReached(merged) };
  return { ...merged, reached: false, answeredBy: [], endReason: endAtProxy(merged, service) };
}

/** Whether anything came that the target sent. Some proxies answer CONNECT by 200 before they connect, so that what follows counts. */
function answeredThrough({ tls, http }: ServiceResult, { connect, status }: ProxyResult): boolean {
  if (tls === null && http === null) return connect && status !== null;
  return (tls !== null && tls.problem !== 'reset' && tls.problem !== 'silent') || (http?.status ?? null) !== null;
}

/** The entries of `addresses: all` know each other's handshakes. */
export function shareAddresses(results: readonly MeasuredTarget[]): MeasuredTarget[] {
  const all = results.flatMap(({ addresses }) => addresses);
  return results.map((result) => ({
    ...result,
    addresses: all.map((tried) => ({ ...tried, traced: tried.address === result.address })),
  }));
}
