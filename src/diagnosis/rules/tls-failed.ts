/** The handshake ended by an alert, a reset, or an answer that this client refused. */
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { endedBy, isNameBlocked, serviceName } from '../service-facts.ts';
import { oneLine } from '../text.ts';
import { tlsClient } from '../tls-client.ts';

export const tlsFailed: DiagnosisRule = {
  code: 'tls-failed',
  severity: 'error',
  title: 'TLS handshake failed',
  meaning:
    'The TLS handshake ended by an alert or a reset, or the answer was not TLS, or this client refused its version or key.',
  advice: 'Compare versions, names and ciphers with what the server takes.',
  when: (target) => {
    const tls = target.service?.tls;
    if (!tls || (tls.problem !== 'alert' && tls.problem !== 'reset')) return null;
    if (tls.clientCertificate === 'required' || isNameBlocked(target)) return null;
    const name = tls.serverName === null ? '' : ` for the name ${oneLine(tls.serverName, 80)}`;
    const detail = tls.detail === null ? '' : ` (${oneLine(tls.detail, 60)})`;
    const server = `${serviceName(target)} opened the connection and`;
    if (tls.alert !== null)
      return `${server} ended the TLS handshake${name} by alert ${tls.alert.number} (${oneLine(tls.alert.name, 60)}).`;
    if (tls.problem === 'reset') return `${server} ended the TLS handshake${name} ${endedBy(tls)}.`;
    return `${server} answered the TLS ClientHello${name} with something other than TLS, or with a version or key that this client refuses${detail}.`;
  },
  remedies: (target) => [
    paste(
      'See which version and name the server takes (alert 112: it does not know the name; 70: no common version):',
      [tlsClient(target)],
    ),
  ],
};
