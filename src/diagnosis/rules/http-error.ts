/** The status does not count as working, or no HTTP came. */
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { isRateLimited } from '../service-facts.ts';
import { oneLine, urlWord } from '../text.ts';

export const httpError: DiagnosisRule = {
  code: 'http-error',
  severity: 'error',
  title: 'HTTP error',
  meaning: 'The answer has a status outside `http-status`, or is no HTTP answer.',
  advice: 'Check the path and the credentials; `http-status` says which statuses count as working.',
  when: (target) => {
    const http = target.service?.http;
    if (!http || http.problem === null || http.problem === 'silent' || isRateLimited(target)) return null;
    const url = oneLine(target.service?.url ?? '', 160);
    const cause = http.detail === null ? '' : ` (${oneLine(http.detail, 60)})`;
    if (http.problem === 'status') {
      const location = http.location === null ? '' : `, location ${oneLine(http.location, 120)}`;
      const login = http.status === 511 ? ': the network wants a login first, as captive portals do' : '';
      return `${url} answered status ${http.status}${location}, which is outside http-status${login}.`;
    }
    return http.problem === 'reset'
      ? `${url} ended the connection before a whole answer${cause}.`
      : `${url} answered what is no HTTP, or a head larger than 16 KiB${cause}.`;
  },
  remedies: (target) => [paste('Ask as curl does:', [`curl -v ${urlWord(target.service?.url)}`])],
};
