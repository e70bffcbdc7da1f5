/** The environment names a SOCKS proxy, which is not used here. */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { serviceName } from '../service-facts.ts';
import { oneLine } from '../text.ts';

export const proxyUnsupported: DiagnosisRule = {
  code: 'proxy-unsupported',
  severity: 'warning',
  title: 'SOCKS proxy not used',
  meaning:
    'The environment names a SOCKS proxy for the target; the direct path was traced, and whether the service works through the proxy is unknown.',
  advice: 'Try it with a client that supports SOCKS; `proxy: none` connects to the target directly.',
  when: (target) => {
    const proxy = target.service?.proxy;
    if (proxy?.problem !== 'socks') return null;
    return `${oneLine(proxy.from, 40)} names the SOCKS proxy ${oneLine(proxy.url, 120)} for ${serviceName(target)}, which this action does not support: the direct path was traced, and whether the service works through the proxy is unknown.`;
  },
  remedies: () => [
    advise('Connect to the target directly by `proxy: none`, or name an HTTP proxy by the input `proxy`.'),
  ],
};
