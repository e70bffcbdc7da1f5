/** The server ended the connection for want of a client certificate. */
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { serviceName } from '../service-facts.ts';
import { urlWord } from '../text.ts';
import { tlsClient } from '../tls-client.ts';

export const clientCertificateRequired: DiagnosisRule = {
  code: 'client-certificate-required',
  severity: 'warning',
  title: 'Client certificate required',
  meaning: 'The server asked for a client certificate and ended the connection for want of one.',
  advice: 'Give the client its certificate; this action sends none.',
  when: (target) =>
    target.service?.tls?.clientCertificate === 'required'
      ? `${serviceName(target)} asked for a client certificate and ended the handshake for want of one. This action sends none, so whether the service works is unknown.`
      : null,
  remedies: (target) => [
    paste('Try with the certificate of your client:', [
      target.service?.scheme === 'tls'
        ? tlsClient(target, ' -cert client.pem -key client.key')
        : `curl --cert client.pem --key client.key ${urlWord(target.service?.url)}`,
    ]),
  ],
};
