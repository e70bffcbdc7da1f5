/** The handshake ended by an alert, a reset, or an answer that this client refused. */
import { pathProxy } from '../../report/path-proxy.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { directTry, endedBy, isNameBlocked, serviceName, throughProxy } from '../service-facts.ts';
import { oneLine } from '../text.ts';
import { hostAndPort, tlsClient } from '../tls-client.ts';

/** OpenSSL's word for a first answer that does not begin as TLS of any version does. */
function isOtherThanTls({ service }: MeasuredTarget): boolean {
  return service?.tls?.problem === 'alert' && service.tls.detail === 'ERR_SSL_WRONG_VERSION_NUMBER';
}

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
    const server = `${serviceName(target)}${throughProxy(target)} opened the connection and`;
    if (tls.alert !== null)
      return `${server} ended the TLS handshake${name} by alert ${tls.alert.number} (${oneLine(tls.alert.name, 60)}).`;
    const again = tls.answeredAgain
      ? ', and another connection for the same name was answered: one of several servers behind this address fails'
      : '';
    const proxy = pathProxy(target);
    if (tls.problem === 'reset' && proxy !== null)
      return `the connection that the proxy ${oneLine(proxy.url, 120)} opened for ${serviceName(target)} ended in the TLS handshake${name} ${endedBy(tls)}${again === '' ? ': the server ended it, or the proxy does not reach it' : again}.${directTry(target, true)}`;
    if (tls.problem === 'reset') return `${server} ended the TLS handshake${name} ${endedBy(tls)}${again}.`;
    const answer = isOtherThanTls(target)
      ? 'with something other than TLS, as a plain HTTP server does'
      : 'in a way that this client refuses, by its version or key for example';
    return `${server} answered the TLS ClientHello${name} ${answer}${detail}.`;
  },
  remedies: (target) => {
    if (isOtherThanTls(target)) {
      return [
        paste('See whether this port serves plain HTTP; if it does, write http:// in the target:', [
          `curl -v http://${hostAndPort(target)}/`,
        ]),
      ];
    }
    return [
      paste(
        'See which version and name the server takes (alert 112: it does not know the name; 70: no common version):',
        [tlsClient(target)],
      ),
    ];
  },
};
