/** The target answers through the proxy and not directly. */
import { pathProxy } from '../../report/path-proxy.ts';
import { throughProxy } from '../../report/through-proxy.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { serviceName } from '../service-facts.ts';
import { oneLine, urlWord } from '../text.ts';

const DIRECT = {
  closed: 'is refused',
  silent: 'gets no answer',
  unreachable: 'finds it unreachable (no route, or a firewall that rejects)',
} as const;

export const proxyRequired: DiagnosisRule = {
  code: 'proxy-required',
  severity: 'info',
  title: 'Proxy required',
  meaning: 'The target answers through the proxy and not directly.',
  advice: '',
  when: (target) => {
    const proxy = pathProxy(target);
    if (proxy === null || !throughProxy(target) || proxy.undecided) return null;
    if (proxy.direct === null || proxy.direct === 'open') return null;
    const direct =
      proxy.direct === 'name-not-found'
        ? 'this machine cannot resolve its name'
        : `a direct connection ${DIRECT[proxy.direct]}`;
    return `${serviceName(target)} answers through ${oneLine(proxy.url, 120)} (${oneLine(proxy.from, 40)}), and ${direct}. Tools that ignore the proxy's variables fail.`;
  },
  remedies: (target) => {
    const variable = target.service?.scheme === 'http' ? 'HTTP_PROXY' : 'HTTPS_PROXY';
    const url = urlWord(pathProxy(target)?.url);
    return [
      paste(
        'Give the variables to every step, in both spellings, with the credentials where it wants any, and to containers by their own configuration:',
        ['env:', `  ${variable}: ${url}`, `  ${variable.toLowerCase()}: ${url}`],
      ),
    ];
  },
};
