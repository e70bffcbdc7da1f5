/** Uses a target's service as a client would, phase after phase: name, proxy, connect, TLS, HTTP. Phases never run past the first that fails. */

import { isIPv4 } from 'node:net';
import { addressScope } from '../net/wire/address-scope.ts';
import { type AddressTries, closeSocket, tryAddresses } from './addresses.ts';
import { lookUpName, type NameLookup } from './names.ts';
import { announced, boundedBy, type OnWait } from './phase-bounds.ts';
import { runPhases } from './phases.ts';
import { type ChosenProxy, chooseProxy, usedProxy } from './proxy-choice.ts';
import type { StatusRange } from './status-ranges.ts';
import { type Address, lookUpBySystem } from './system-lookup.ts';
import type { AddressResult, ConnectState, Family, NameResult, ServiceCheck, ServiceScheme } from './types.ts';

/** Each for the lookup and the handshake of the direct try beside a proxy. */
const DIRECT_MS = 2000;

export interface ServiceRequest {
  readonly scheme: ServiceScheme;
  /** Name or address, without brackets. */
  readonly host: string;
  readonly port: number;
  /** With its query, as it is sent; `/` at least. May hold secrets: it is never shown. */
  readonly path: string;
  /** As the report shows it. */
  readonly url: string;
  /** Addresses of this family only; null: both. */
  readonly family: Family | null;
  /** This address only, of those that the name has: one of `addresses: all`; null: every one. */
  readonly only: string | null;
  readonly source: string | null;
  /** `auto`, `none` or a proxy's URL. */
  readonly proxy: string;
  readonly httpStatus: readonly StatusRange[];
  readonly userAgent: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Where the path that is worth tracing ends: at the target, or at the proxy before it. */
export interface PathEnd {
  readonly host: string;
  readonly port: number;
  readonly viaProxy: boolean;
  /** In the system's order, of the family that was asked for; empty where the name has none. */
  readonly addresses: readonly Address[];
  /** Why `addresses` is empty, as Node's resolver names it. */
  readonly error: string | null;
}

export interface RunningCheck {
  /** As soon as the name is resolved. Never rejects. */
  readonly end: Promise<PathEnd>;
  /** Which of `end.addresses` a client uses, once that is settled; null: none was tried. Never rejects. */
  readonly chosen: Promise<Address | null>;
  /** Never rejects. */
  readonly done: Promise<ServiceCheck>;
  /** Says that something beside the check, as a black hole, explains silence: TLS and HTTP then wait 2 s for it, not 10. */
  explain(): void;
}

/** A lookup that is made elsewhere; its `result` null: told elsewhere, too. */
export interface GivenLookup extends Pick<NameLookup, 'system'> {
  readonly result: Promise<NameResult | null>;
}

/**
 * Starts a check. `lookup`: of the name of the target, or of the proxy that is used; absent: made here. `signal` ends it
 * early with what is known. `onWait` is told what a phase that takes long waits for.
 */
export function startCheck(
  request: ServiceRequest,
  signal: AbortSignal,
  onWait: OnWait,
  lookup?: GivenLookup,
): RunningCheck {
  const proxy = chooseProxy(request, request.proxy, request.env);
  const used = usedProxy(request);
  const { host, port } = used ?? request;
  const options = { family: request.family, source: request.source, signal, onWait };
  const name = isAddress(host) ? null : (lookup ?? lookUpName(host, options));
  const end = pathEnd(request, host, port, used !== null, name);
  const tries = end.then(({ addresses }) =>
    addresses.length === 0 ? null : tryAddresses(addresses, { port, source: request.source, signal, onWait }),
  );
  const chosen = tries.then(async (tried) => (tried === null ? null : (tried.addresses[await tried.chosen] ?? null)));
  const explained = new AbortController();
  const running = { request, proxy, used, name, end, tries, signal, explained: explained.signal, onWait };
  return { end, chosen, done: run(running), explain: () => explained.abort() };
}

interface Running {
  readonly request: ServiceRequest;
  /** What the environment or the input says. */
  readonly proxy: ChosenProxy | null;
  /** The same where it is used: no SOCKS, no nonsense. */
  readonly used: ChosenProxy | null;
  readonly name: GivenLookup | null;
  readonly end: Promise<PathEnd>;
  readonly tries: Promise<AddressTries | null>;
  readonly signal: AbortSignal;
  readonly explained: AbortSignal;
  readonly onWait: OnWait;
}

async function pathEnd(
  { family, only }: ServiceRequest,
  host: string,
  port: number,
  viaProxy: boolean,
  name: Pick<NameLookup, 'system'> | null,
): Promise<PathEnd> {
  const base = { host, port, viaProxy };
  if (name === null) {
    const literal: Address = { address: host, family: host.includes(':') ? 6 : 4 };
    if (viaProxy && family !== null && literal.family !== family) return { ...base, addresses: [], error: 'ENODATA' };
    return { ...base, addresses: [literal], error: null };
  }
  const { addresses, error } = await name.system;
  const wanted = addresses.filter(
    (found) => (family === null || found.family === family) && (only === null || viaProxy || found.address === only),
  );
  return { ...base, addresses: wanted, error: wanted.length > 0 ? null : (error ?? 'ENODATA') };
}

async function run(running: Running): Promise<ServiceCheck> {
  const { request, proxy, used, name, end, tries, signal, explained, onWait } = running;
  const beside = `a connection to ${request.host} port ${request.port} without the proxy`;
  const direct = used === null ? null : announced(tryDirectly(request, signal), beside, onWait);
  const nameMs = name === null ? null : (await name.system).ms;
  const asked = { request, proxy, end: await end, tries: await tries, nameMs, signal, explained, onWait };
  const service = await runPhases(asked);
  const [addresses, named, target] = await Promise.all([
    resultsOf(await tries),
    used === null ? (name?.result ?? null) : null,
    direct,
  ]);
  if (target === null) return { name: named, addresses, service: { ...service, globalAddress: globalOf(addresses) } };
  const targetAddresses = target.addresses.map(({ address }) => address);
  const told = service.proxy && { ...service.proxy, direct: target.state, targetAddresses };
  return {
    name: named,
    addresses,
    service: { ...service, globalAddress: globalOf(target.addresses), proxy: told },
  };
}

async function resultsOf(tries: AddressTries | null): Promise<readonly AddressResult[]> {
  return tries === null ? [] : tries.results;
}

/** Whether the address in use is a global one. */
function globalOf(addresses: readonly (Address & { readonly traced?: boolean })[]): boolean | null {
  const used = addresses.find(({ traced }) => traced === true) ?? addresses[0];
  return used === undefined ? null : addressScope(used.address) === 'global';
}

interface DirectTry {
  readonly state: ConnectState | 'name-not-found' | null;
  readonly addresses: readonly Address[];
}

/** Whether the target can be connected without the proxy: a name's lookup and a handshake, two seconds for each. */
async function tryDirectly(request: ServiceRequest, signal: AbortSignal): Promise<DirectTry> {
  const { host, port, family, source } = request;
  const onWait = () => {}; // told as a whole
  const lookup = { family, signal: boundedBy(signal, DIRECT_MS), onWait };
  const system = isAddress(host) ? null : { system: lookUpBySystem(host, lookup) };
  const { addresses, error } = await pathEnd(request, host, port, false, system);
  if (error === 'ABORT_ERR') return { state: null, addresses };
  if (addresses.length === 0) return { state: 'name-not-found', addresses };
  const attempt = await tryAddresses(addresses, { port, source, signal: boundedBy(signal, DIRECT_MS), onWait }).attempt;
  if (attempt.connect === 'open') closeSocket(attempt.socket);
  return { state: signal.aborted ? null : attempt.connect, addresses };
}

/** A name has no colon; the first call of Node's isIPv6 costs 5 ms. */
function isAddress(host: string): boolean {
  return host.includes(':') || isIPv4(host);
}
