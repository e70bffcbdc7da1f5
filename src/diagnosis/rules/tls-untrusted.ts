/** No store trusts the certificate chain. */

import type { MissingLink, TlsResult } from '../../service/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { serviceName, signer } from '../service-facts.ts';
import { oneLine } from '../text.ts';
import { tlsClient } from '../tls-client.ts';
import { trustInTools } from '../trust-remedies.ts';

const missingLinks: Readonly<Record<MissingLink, string>> = {
  'self-signed': 'The certificate is signed by itself.',
  'missing-intermediate':
    'The server sent its own certificate alone, and no store holds its issuer: where that is an intermediate, the server must send it; where it is a private root, it must be trusted.',
  'unknown-issuer': 'No store holds that issuer.',
};

/** Why OpenSSL refuses a chain that misses nothing. */
function refusal({ weak, detail }: TlsResult): string {
  if (weak === undefined) return `OpenSSL refuses the chain: ${oneLine(detail ?? '', 60) || 'it says no more'}.`;
  const what =
    weak.key === null ? `signature (${oneLine(weak.signature ?? '', 60)})` : `key (${oneLine(weak.key, 60)})`;
  return `OpenSSL refuses the chain as too weak: the ${what} of "${oneLine(weak.subject, 80)}"; the fix is on the server.`;
}

export const tlsUntrusted: DiagnosisRule = {
  code: 'tls-untrusted',
  severity: 'error',
  title: 'Certificate not trusted',
  meaning: 'No store of this machine trusts the certificate chain.',
  advice: 'Send the missing intermediate, or trust the CA where it is yours.',
  when: (target) => {
    const tls = target.service?.tls;
    if (!tls?.problems.includes('untrusted')) return null;
    const link = ` ${tls.missingLink === null ? refusal(tls) : missingLinks[tls.missingLink]}`;
    const extra =
      tls.unreadableExtraStore === null
        ? ''
        : ` NODE_EXTRA_CA_CERTS names a file that cannot be read: ${oneLine(tls.unreadableExtraStore, 80)}.`;
    return `no store of this machine (Node's bundled roots, the system's, NODE_EXTRA_CA_CERTS) trusts the chain of ${serviceName(target)}, issued by ${signer(target)}.${link}${extra}`;
  },
  remedies: (target) => {
    const look = paste('See the chain that the server sends:', [tlsClient(target, ' -showcerts')]);
    // No store can mend a chain that misses nothing.
    const misses = target.service?.tls?.missingLink != null;
    return misses ? [look, ...trustInTools(target)] : [look];
  },
};
