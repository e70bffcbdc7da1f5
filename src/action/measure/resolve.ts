/** From a target's host to the addresses that may be traced: literals as they are, names by the system's resolver. */
import { isIP } from 'node:net';
import { lookUpName } from '../../net/names.ts';
import type { Family } from '../../net/port.ts';
import { canonicalIp } from '../../net/wire/ip-address.ts';
import { unmeasured } from '../../report/build.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import type { MeasureOptions } from '../inputs.ts';
import type { TargetSpec } from '../targets.ts';
import { withoutAddress } from './entry.ts';

/** An address with its family. */
export interface Choice {
  readonly address: string;
  readonly family: Family;
}

/** What becomes of a target: traces, each on the first of its addresses that has a route, or a result without one. */
export type Resolved =
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'failed'; readonly result: MeasuredTarget };

/** One entry for each trace; none where `signal` ended the lookup. Never rejects. */
export async function resolve(
  spec: TargetSpec,
  ipVersion: MeasureOptions['ipVersion'],
  signal: AbortSignal,
): Promise<readonly Resolved[]> {
  const family = ipVersion === 4 || ipVersion === 6 ? ipVersion : null;
  const literal = isIP(spec.host.split('%')[0] ?? '');
  const found =
    literal === 4 || literal === 6
      ? ({ kind: 'found', addresses: [{ address: canonicalIp(spec.host), family: literal }] } as const)
      : await lookUpName(spec.host, family, signal);
  if (found.kind === 'failed') return found.code === 'ABORT_ERR' ? [] : [noName(spec, family, found.code)];
  const wanted = ipVersion === 'both' ? ([4, 6] as const) : [null];
  return wanted.flatMap((only): Resolved[] => {
    const choices = found.addresses.filter((choice) => (only ?? family ?? choice.family) === choice.family);
    if (choices.length > 0) return [{ kind: 'choices', choices }];
    return only === null ? [noName(spec, family, 'ENODATA')] : [];
  });
}

/** `code` as the resolver has it. */
function noName(spec: TargetSpec, family: Family | null, code: string): Resolved {
  const refusal = { errno: code, doing: 'looking up the name' };
  return { kind: 'failed', result: unmeasured({ ...withoutAddress(spec), family }, 'name-not-found', refusal) };
}
