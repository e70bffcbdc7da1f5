/** Fewer than 14 days are left. */

import { count } from '../../report/text/units.ts';
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { serviceName } from '../service-facts.ts';
import { utcMinute } from '../text.ts';

/** ACME clients renew a certificate of 90 days 30 days before its end: with fewer than these left, renewing has failed. */
const leastDays = 14;

export const certificateExpiring: DiagnosisRule = {
  code: 'certificate-expiring',
  severity: 'warning',
  title: 'Certificate expiring',
  meaning: 'Fewer than 14 days are left of the certificate.',
  advice: 'Renew it.',
  when: (target, _context, found) => {
    const { daysLeft = null, validTo = '' } = target.service?.tls?.certificate ?? {};
    if (daysLeft === null || daysLeft >= leastDays) return null;
    if (found.some(({ code }) => code === 'certificate-invalid')) return null;
    const left = daysLeft < 1 ? 'less than a day' : count(Math.floor(daysLeft), 'day');
    return `the certificate of ${serviceName(target)} ends in ${left}, on ${utcMinute(validTo)}.`;
  },
  remedies: () => [advise('Renew it on the server; `fail-on-certificate-days-below` makes a job fail in time.')],
};
