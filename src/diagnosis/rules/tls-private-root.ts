/** A private address whose chain only the own stores trust. */
import type { DiagnosisRule } from '../rule.ts';
import { serviceName, signer, trustedLocallyOnly } from '../service-facts.ts';
import { listed } from '../text.ts';
import { trustInTools } from '../trust-remedies.ts';

export const tlsPrivateRoot: DiagnosisRule = {
  code: 'tls-private-root',
  severity: 'info',
  title: 'Private certificate authority',
  meaning: "Only the machine's own store trusts the chain, and the address is not a global one: a private CA.",
  advice: 'Tell Node, git, curl, pip, Java and Docker of the root.',
  when: (target) => {
    if (!trustedLocallyOnly(target) || target.service?.globalAddress !== false) return null;
    const stores = listed(target.service.tls?.trustedBy ?? []);
    return `the certificate of ${serviceName(target)} is issued by ${signer(target)}, which only the store of this machine trusts (${stores}). Tools with stores of their own must be told of it.`;
  },
  remedies: (target) => trustInTools(target),
};
