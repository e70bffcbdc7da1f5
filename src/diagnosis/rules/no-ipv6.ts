/** An IPv6 target on a machine without IPv6. */
import { errorText, lacksIpv6 } from '../local-error.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { pathEnd } from '../service-facts.ts';

export const noIpv6: DiagnosisRule = {
  code: 'no-ipv6',
  severity: 'error',
  title: 'No IPv6',
  meaning: 'An IPv6 target on a runner without IPv6. GitHub-hosted runners have none.',
  advice: '`ip-version: 4`, or a runner with IPv6.',
  when: (target, context) => {
    if (!lacksIpv6(target, context)) return null;
    const hosted = context.runner.environment === 'github-hosted' ? ', as every GitHub-hosted runner is' : '';
    return `${pathEnd(target)} is an IPv6 address and this machine is without IPv6${hosted}${errorText(target)}.`;
  },
  remedies: () => [
    paste('Trace the IPv4 address where the target has one, or use a runner with IPv6:', [
      'with:',
      "  ip-version: '4'",
    ]),
  ],
};
