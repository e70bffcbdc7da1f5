/** The service limits the rate of its clients. */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { isRateLimited } from '../service-facts.ts';
import { oneLine } from '../text.ts';

export const serviceRateLimited: DiagnosisRule = {
  code: 'service-rate-limited',
  severity: 'warning',
  title: 'Service rate-limited',
  meaning: 'Status 429, or 403 or 503 with `Retry-After`.',
  advice: 'Wait as long as it says, authenticate, or use a mirror or cache.',
  when: (target) => {
    if (!isRateLimited(target)) return null;
    const { status, retryAfterSeconds } = target.service?.http ?? {};
    const after = retryAfterSeconds == null ? '' : ` and asks to retry after ${retryAfterSeconds} s`;
    return `${oneLine(target.service?.url ?? '', 160)} answered status ${status}${after}: it limits the rate of its clients. Hosted runners share their public addresses with other jobs.`;
  },
  remedies: () => [advise('Authenticate the requests, space them out as Retry-After says, or use a mirror or cache.')],
};
