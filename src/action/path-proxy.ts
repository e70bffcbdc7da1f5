/** The proxy at which a measured path ends. */
import type { MeasuredTarget } from '../report/types.ts';
import { parseProxy } from '../service/proxy-choice.ts';
import type { ProxyResult } from '../service/types.ts';

/** Null: none stands between, or one that is not used (SOCKS, or no URL at all). */
export function pathProxy({ service }: Pick<MeasuredTarget, 'service'>): ProxyResult | null {
  const proxy = service?.proxy ?? null;
  return proxy?.problem === 'socks' || proxy?.problem === 'invalid' ? null : proxy;
}

export function proxyPort({ url }: Pick<ProxyResult, 'url'>): number {
  return parseProxy(url, '').port;
}
