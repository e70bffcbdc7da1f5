/** From a target's host to the addresses that may be traced: literals as they are, names by the system's resolver. */
import type { Family } from '../../net/network.ts';
import { isIp } from '../../net/wire/ip-address.ts';
import { unmeasured } from '../../report/build.ts';
import { MOST_TRACED } from '../../report/limits.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import type { ChosenProxy } from '../../service/proxy-choice.ts';
import { lookUpBySystem } from '../../service/system-lookup.ts';
import type { MeasureOptions } from '../inputs.ts';
import type { TargetSpec } from '../targets.ts';
import { withoutAddress } from './entry.ts';
import { schemeOf } from './scheme.ts';
import {
  askServersLater,
  begin,
  type CheckContext,
  type Checking,
  type Names,
  proxyOf,
  type Threads,
} from './service.ts';

/** An address with its family. */
export interface Choice {
  readonly address: string;
  readonly family: Family;
}

/**
 * What becomes of a target: traces, each on the first of its addresses that has a route, or a result without one; and the
 * check beside it, null where none is asked.
 */
export type Resolved = { readonly checking: Checking | null } & (
  | {
      readonly kind: 'choices';
      readonly choices: readonly Choice[];
      /** Where the path ends that is traced: the target, or the proxy before it. */
      readonly end: PathEnd;
    }
  | { readonly kind: 'failed'; readonly result: MeasuredTarget }
);

/** A host and port with what may be said to it. */
export type PathEnd = Pick<TargetSpec, 'host' | 'port' | 'protocol' | 'applicationProtocol'>;

/** One entry for each trace; none where `signal` ended the lookup. Never rejects. */
export async function resolve(
  spec: TargetSpec,
  options: MeasureOptions,
  signal: AbortSignal,
  onWait: (what: string) => void,
  threads: Threads,
): Promise<readonly Resolved[]> {
  const { ipVersion, serviceCheck } = options;
  const family = ipVersion === 4 || ipVersion === 6 ? ipVersion : null;
  const scheme = serviceCheck ? schemeOf(spec) : null;
  const proxy = proxyOf(spec, scheme, options.proxy);
  const end: PathEnd = proxy === null ? spec : proxyEnd(proxy);
  const literal = isIp(end.host);
  const context: CheckContext = { spec, scheme, options, threads, signal, onWait };
  const names = literal === 0 ? await namesOf(end.host, context, family, proxy !== null) : null;
  const lookup = names?.system ?? null;
  const check = (of: Family | null, only: string | null) =>
    serviceCheck && (scheme !== null || names !== null) ? begin(context, names, of, only) : null;

  if (lookup === null) {
    if (proxy !== null && family !== null && family !== literal)
      return [{ ...noName(spec, family, 'ENODATA'), checking: check(family, null) }];
    const choices = [{ address: end.host, family: literal as Family }];
    return [{ kind: 'choices', choices, end, checking: check(family, null) }];
  }
  const first = ipVersion === 'both' || options.addresses === 'all' ? null : check(family, null);
  const { addresses, error } = await lookup;
  if (error === 'ABORT_ERR') return [];
  if (error !== null) return [{ ...noName(spec, family, error), checking: first ?? check(family, null) }];
  const wanted = ipVersion === 'both' ? ([4, 6] as const) : [family];
  const byFamily = wanted.map((only) => addresses.filter((choice) => only === null || choice.family === only));
  const traced = firstInTurn(byFamily);
  const found = wanted.flatMap((only, index): Resolved[] => {
    const choices = byFamily[index] ?? [];
    if (choices.length === 0) return [];
    if (options.addresses === 'first' || proxy !== null) {
      return [{ kind: 'choices', choices, end, checking: first ?? check(only, null) }];
    }
    const own = choices.filter((choice) => traced.has(choice));
    return own.map((choice) => ({
      kind: 'choices',
      choices: [choice],
      end,
      checking: check(choice.family, choice.address),
    }));
  });
  return found.length > 0 ? found : [{ ...noName(spec, family, 'ENODATA'), checking: first ?? check(family, null) }];
}

/** The first addresses of all families in turn, as many as are traced of one target. */
function firstInTurn(byFamily: readonly (readonly Choice[])[]): ReadonlySet<Choice> {
  const ranked = byFamily.flatMap((choices) => choices.map((choice, rank) => ({ choice, rank })));
  const inTurn = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, MOST_TRACED);
  return new Set(inTurn.map(({ choice }) => choice));
}

/** Looked up in a thread where a check times it, else here, where it is known sooner. */
async function namesOf(host: string, context: CheckContext, family: Family | null, viaProxy: boolean): Promise<Names> {
  const { scheme, options, threads, signal, onWait } = context;
  if (scheme === null) {
    const system = lookUpBySystem(host, { family, signal, onWait });
    return { system, result: options.serviceCheck ? askServersLater(host, { ...context, system }, family) : null };
  }
  // The servers of the proxy's name are none of the target's business.
  if (viaProxy) return { system: (await threads()).lookUpAlone(host, family, onWait), result: null };
  return (await threads()).lookUp(host, family, onWait);
}

/** The path to a proxy is traced with the proxy's own application protocol. */
function proxyEnd({ host, port, kind }: ChosenProxy): PathEnd {
  return { host, port, protocol: 'tcp', applicationProtocol: kind === 'https' ? 'tls' : 'http' };
}

/** `code` as the resolver has it. */
function noName(spec: TargetSpec, family: Family | null, code: string) {
  const refusal = { errno: code, doing: 'looking up the name' };
  return {
    kind: 'failed',
    result: unmeasured({ ...withoutAddress(spec), family }, 'name-not-found', refusal),
  } as const;
}
