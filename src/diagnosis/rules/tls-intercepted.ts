/** A public address whose chain only the own stores trust. */
import type { DiagnosisRule } from '../rule.ts';
import { serviceName, signer, trustedLocallyOnly } from '../service-facts.ts';
import { listed } from '../text.ts';
import { trustInTools } from '../trust-remedies.ts';

export const tlsIntercepted: DiagnosisRule = {
  code: 'tls-intercepted',
  severity: 'warning',
  title: 'TLS intercepted',
  meaning: "Only the machine's own store trusts the chain, public roots do not, and the address is a global one.",
  advice: 'Tell Node, git, curl, pip, Java and Docker of the root.',
  when: (target) => {
    if (!trustedLocallyOnly(target) || target.service?.globalAddress === false) return null;
    const stores = listed(target.service?.tls?.trustedBy ?? []);
    // Beyond a proxy whose target this machine cannot resolve, the address may be a private one.
    const unsure =
      target.service?.globalAddress === true ? 'or a private CA signs for a public host' : 'or a private CA';
    return `the certificate of ${serviceName(target)} is issued by ${signer(target)}, which only the store of this machine trusts (${stores}), not Node's bundled public roots: a box on the way signs, ${unsure}. Tools with stores of their own refuse it.`;
  },
  remedies: (target) => trustInTools(target),
};
