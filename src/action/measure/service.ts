/** The checks of names and services that run beside the traces: which target has one, and what it adds to the target's result. */
import type { NameLookup as Lookup } from '../../net/names.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import type { RunningCheck, ServiceRequest } from '../../service/check.ts';
import type { NameLookup, SystemLookup } from '../../service/names.ts';
import { type ChosenProxy, usedProxy } from '../../service/proxy-choice.ts';
import type { AddressResult, ServiceCheck, ServiceScheme } from '../../service/types.ts';
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

/** How a client uses a target; null: there is no service to use (datagrams, or no port named). */
export function schemeOf({ scheme, protocol, port }: TargetSpec): ServiceScheme | null {
  if (scheme === 'http' || scheme === 'https' || scheme === 'tls' || scheme === 'tcp') return scheme;
  return scheme === null && port !== null && (protocol === 'tcp' || protocol === 'auto') ? 'tcp' : null;
}

/** One check beside one trace. */
export interface Checking {
  /** The address that a client uses, once that is settled; null: none was tried. */
  readonly chosen: Promise<Choice | null>;
  readonly done: Promise<ServiceCheck>;
}

export interface CheckContext {
  readonly spec: TargetSpec;
  readonly scheme: ServiceScheme | null;
  readonly options: MeasureOptions;
  /** Of the name that was resolved: the target's, or its proxy's. null: an address. */
  readonly system: Promise<SystemLookup> | null;
  readonly signal: AbortSignal;
  readonly onWait: (what: string) => void;
}

/** What a lookup of ours is to src/service. */
export async function timed(lookup: Promise<Lookup>): Promise<SystemLookup> {
  const began = performance.now();
  const found = await lookup;
  const ms = performance.now() - began;
  if (found.kind === 'found') return { addresses: found.addresses, ms, error: null };
  return { addresses: [], ms: found.code === 'ABORT_ERR' ? null : ms, error: found.code };
}

/** Questions to the name servers, shared between the families of one target. null: an address. */
export function examine(host: string, context: CheckContext, family: 4 | 6 | null): NameLookup | null {
  const { system, signal, onWait } = context;
  if (system === null) return null;
  const result = import('../../service/names.ts').then(({ examineName }) =>
    examineName(host, { family, signal, onWait }, system),
  );
  return { system, result };
}

/** A proxy's name: its servers are none of the target's business. */
export function systemAlone(system: Promise<SystemLookup> | null): NameLookup | null {
  if (system === null) return null;
  const nothing = { source: null, canonicalName: null, triedNames: 1, servers: [], names: [], ignoredServers: [] };
  const result = system.then(({ ms, error }) => ({ ...nothing, lookupMs: ms, error, nat64Prefix: null }));
  return { system, result };
}

/** Starts the check of one family, or of one address (`only`). */
export function begin(
  { spec, scheme, options, signal, onWait }: CheckContext,
  lookup: NameLookup | null,
  family: 4 | 6 | null,
  only: string | null,
): Checking {
  if (scheme === null) return { chosen: Promise.resolve(null), done: nameAlone(lookup, family) };
  const request: ServiceRequest = {
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
  const started = import('../../service/check.ts').then(
    ({ startCheck }): RunningCheck => startCheck(request, signal, onWait, lookup ?? undefined),
  );
  return { chosen: started.then(({ chosen }) => chosen).catch(() => null), done: started.then(({ done }) => done) };
}

/** The proxy that stands between this machine and a target; null: none. */
export function proxyOf(spec: TargetSpec, scheme: ServiceScheme | null, setting: string): ChosenProxy | null {
  if (scheme === null) return null;
  return usedProxy({ scheme, host: spec.host, port: spec.port ?? 443, proxy: setting, env: process.env });
}

async function nameAlone(lookup: NameLookup | null, family: 4 | 6 | null): Promise<ServiceCheck> {
  if (lookup === null) return { name: null, addresses: [], service: null };
  const [name, { addresses }] = await Promise.all([lookup.result, lookup.system]);
  const untried = { traced: false, connect: null, connectMs: null, errno: null } as const;
  const wanted = addresses.filter((found) => family === null || found.family === family).slice(0, 8);
  return { name, addresses: wanted.map((found) => ({ ...found, ...untried })), service: null };
}

/** The URL as the URL standard writes it, without a query's values. */
function shownUrl(scheme: ServiceScheme, { host, port, path }: TargetSpec): string {
  const standard = { http: 80, https: 443, tls: null, tcp: null }[scheme];
  const authority = `${host.includes(':') ? `[${host}]` : host}${port === standard ? '' : `:${port}`}`;
  return `${scheme}://${authority}${standard === null ? '' : maskQuery(path ?? '/')}`;
}

/** A target's result with what its check found. */
export function withCheck(result: MeasuredTarget, { name, addresses, service }: ServiceCheck): MeasuredTarget {
  const marked = addresses.map((tried): AddressResult => ({ ...tried, traced: tried.address === result.address }));
  const merged: MeasuredTarget = { ...result, name, addresses: marked, service: kernelTimed(result, service) };
  const proxy = service?.proxy ?? null;
  if (proxy === null || proxy.problem === 'socks' || proxy.problem === 'invalid') return merged;
  // The path measured is the one to the proxy; the target answered where the proxy let its answer through.
  const answered =
    service?.tls !== null ||
    service?.http !== null ||
    (proxy.connect && proxy.problem === null && proxy.status !== null);
  if (answered && proxy.problem === null)
    return { ...merged, reached: true, answeredBy: ['proxy'], endReason: 'reached' };
  const cut = result.endReason === 'deadline' || result.endReason === 'cancelled' || service?.cutIn !== null;
  return { ...merged, reached: false, answeredBy: [], endReason: cut ? result.endReason : 'proxy-refused' };
}

/** The kernel repeats an unanswered SYN after a second (TCP_TIMEOUT_INIT), milliseconds. */
const SYN_REPEAT_MS = 1000;

/**
 * The connect phase without what this program's own start-up adds to it: a handshake whose SYN was not repeated takes one round
 * trip, and the kernel timed the trace's handshakes with the same address and port.
 */
function kernelTimed({ rttMs, evidence }: MeasuredTarget, service: ServiceCheck['service']): ServiceCheck['service'] {
  const own = service?.phases.connectMs ?? null;
  if (service === null || own === null || own >= SYN_REPEAT_MS) return service;
  if (rttMs === null || evidence.lossService !== 'tcp' || rttMs.max >= own) return service;
  const totalMs = service.totalMs === null ? null : service.totalMs - own + rttMs.max;
  return { ...service, totalMs, phases: { ...service.phases, connectMs: rttMs.max } };
}

/** The result of a target whose check threw: said, so that nobody takes the silence for a service that was not asked. */
export function withoutCheck(result: MeasuredTarget, error: unknown): MeasuredTarget {
  const told = `The check of the service broke off: ${error instanceof Error ? error.message : String(error)}`;
  const { evidence } = result;
  return { ...result, evidence: { ...evidence, inconclusive: [...evidence.inconclusive, told] } };
}

/** The entries of `addresses: all` know each other's handshakes. */
export function shareAddresses(results: readonly MeasuredTarget[]): MeasuredTarget[] {
  const all = results.flatMap(({ addresses }) => addresses);
  return results.map((result) => ({
    ...result,
    addresses: all.map((tried) => ({ ...tried, traced: tried.address === result.address })),
  }));
}
