/** The certificate is expired, not yet valid, or for another name. */
import type { MeasuredTarget, Remedy } from '../../report/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { serviceName } from '../service-facts.ts';
import { listed, oneLine, utcMinute } from '../text.ts';
import { tlsClient } from '../tls-client.ts';

const invalid: ReadonlySet<string> = new Set(['expired', 'not-yet-valid', 'wrong-name']);

export const certificateInvalid: DiagnosisRule = {
  code: 'certificate-invalid',
  severity: 'error',
  title: 'Certificate invalid',
  meaning: 'The certificate, or one that it relies on, is expired or not yet valid, or it is for another name.',
  advice: 'Renew the certificate on the server, or use a name that it has; check the clock of the runner.',
  when: (target) => {
    const { problems = [], certificate, serverName, outOfDateIssuer: issuer } = target.service?.tls ?? {};
    if (!problems.some((problem) => invalid.has(problem)) || !certificate) return null;
    const { validFrom, validTo } = issuer ?? certificate;
    const whose =
      issuer === undefined ? '' : `relies on the CA certificate "${oneLine(issuer.subject, 80) || 'no name'}", which `;
    const said = [
      problems.includes('expired') ? `${whose}expired on ${utcMinute(validTo)}` : null,
      problems.includes('not-yet-valid') ? `${whose}is not valid before ${utcMinute(validFrom)}` : null,
      problems.includes('wrong-name')
        ? `is for ${listed(certificate.names.length > 0 ? certificate.names : [certificate.subject])}, not for ${oneLine(serverName ?? target.host, 80)}`
        : null,
    ].filter((part) => part !== null);
    const clock = isOutOfDate(target) ? ', by the clock of this machine' : '';
    return `the certificate of ${serviceName(target)} ${said.join(' and ')}${clock}.`;
  },
  remedies: (target) => {
    if (target.service?.tls?.outOfDateIssuer !== undefined) return [renewIssuer(target)];
    const sent = `${tlsClient(target)} | openssl x509 -noout -dates -ext subjectAltName`;
    const { problems } = target.service?.tls ?? {};
    // A new certificate begins no earlier.
    const fix = problems?.includes('not-yet-valid')
      ? 'Set the clock of this machine where it is wrong; where it is right, wait, or have the server use a certificate that is valid.'
      : 'Renew it on the server.';
    return [
      isOutOfDate(target)
        ? paste(`${fix} See what the server sends, and the clock of this machine:`, [sent, 'date -u'])
        : paste('Use a name that it has, or have it made for this one too. See its names:', [sent]),
    ];
  },
};

function renewIssuer(target: MeasuredTarget): Remedy {
  return paste(
    "The server's own certificate may stay: have the server send the CA's current certificate, or update the store of this machine where the one out of date is from there. See what the server sends, and the clock of this machine:",
    [tlsClient(target, ' -showcerts'), 'date -u'],
  );
}

function isOutOfDate({ service }: MeasuredTarget): boolean {
  const { problems = [] } = service?.tls ?? {};
  return problems.includes('expired') || problems.includes('not-yet-valid');
}
