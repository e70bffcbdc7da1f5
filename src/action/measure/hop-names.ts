/** Reverse DNS names and origin AS of the responders, looked up while the measuring runs and put into its results at the end. */

import type { Millis } from '../../net/network.ts';
import { isIp } from '../../net/wire/ip-address.ts';
import type { Hop, MeasuredTarget } from '../../report/types.ts';
import type { AddressNames } from '../../service/address-names.ts';
import type { MeasureOptions } from '../inputs.ts';

/**
 * Names of hops may take this long beyond the measuring itself, milliseconds, where a name server answers at all. They are
 * looked up as soon as a hop answers.
 */
const NAMES_GRACE: Millis = 100;

/** Begins the lookups that `withNames` collects. */
export function beginLookups(address: string, names: AddressNames, options: MeasureOptions): void {
  if (options.resolveNames) void names.nameOf(address);
  if (options.resolveAsn) void names.originOf(address);
}

/** Puts names and origins to the responders: those that have come, and those that come within `NAMES_GRACE`. */
export async function withNames(
  results: readonly MeasuredTarget[],
  names: AddressNames,
  options: MeasureOptions,
  signal: AbortSignal,
): Promise<MeasuredTarget[]> {
  const all = [...new Set(results.flatMap(({ hops }) => hops.flatMap(addresses)))];
  const hostnames = new Map<string, string | null>();
  const origins = new Map<string, number | null>();
  const lookups = all.flatMap((address) => [
    ...(options.resolveNames ? [names.nameOf(address).then((name) => hostnames.set(address, name))] : []),
    ...(options.resolveAsn ? [names.originOf(address).then((asn) => origins.set(address, asn))] : []),
  ]);
  if (lookups.length > 0 && (names.answering() || options.targets.some(({ host }) => isIp(host) === 0)))
    await soon(Promise.all(lookups), signal);
  return results.map((result) => ({
    ...result,
    hops: result.hops.map((hop) => ({
      ...hop,
      responders: hop.responders.map((responder) => ({
        ...responder,
        hostname: hostnames.get(responder.address) ?? null,
        asn: origins.get(responder.address) ?? null,
      })),
    })),
  }));
}

function addresses(hop: Hop): string[] {
  return hop.responders.map(({ address }) => address);
}

/** Waits for `work`, `NAMES_GRACE` at most, and not at all once the run is cut short. */
async function soon(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, signal.aborted ? 0 : NAMES_GRACE);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
