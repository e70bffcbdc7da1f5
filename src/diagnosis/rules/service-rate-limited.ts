/** The service limits the rate of its clients, or is unavailable for a time that it names (503, RFC 9110 section 15.6.4). */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { isRateLimited } from '../service-facts.ts';
import { oneLine } from '../text.ts';

export const serviceRateLimited: DiagnosisRule = {
  code: 'service-rate-limited',
  severity: 'warning',
  title: 'Service rate-limited',
  meaning:
    'Status 429, or 403 with `Retry-After`; 503 with `Retry-After`: overloaded or under maintenance, or a limit too.',
  advice: 'Wait as long as it says; for a limit, authenticate, or use a mirror or cache.',
  when: (target) => {
    if (!isRateLimited(target)) return null;
    const { status, retryAfterSeconds } = target.service?.http ?? {};
    const after = retryAfterSeconds == null ? '' : ` and asks to retry after ${retryAfterSeconds} s`;
    const answer = `${oneLine(target.service?.url ?? '', 160)} answered status ${status}${after}`;
    if (status === 503) {
      const text = `${answer}: it is overloaded or under maintenance, or limits its clients.`;
      return { title: 'Service unavailable', text };
    }
    return `${answer}: it limits the rate of its clients. Hosted runners share their public addresses with other jobs.`;
  },
  remedies: ({ service }) => [
    advise(
      service?.http?.status === 503
        ? 'Retry when Retry-After says, look at the status page of the service, or use a mirror or cache.'
        : 'Authenticate the requests, space them out as Retry-After says, or use a mirror or cache.',
    ),
  ],
};
