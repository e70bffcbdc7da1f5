/** The proxy at which a measured path ends. */
import type { ProxyResult } from '../service/types.ts';
import type { MeasuredTarget } from './types.ts';

/** Null: none stands between, or one that is not used (SOCKS, or no URL at all). */
export function pathProxy({ service }: Pick<MeasuredTarget, 'service'>): ProxyResult | null {
  const proxy = service?.proxy ?? null;
  return proxy?.problem === 'socks' || proxy?.problem === 'invalid' ? null : proxy;
}
