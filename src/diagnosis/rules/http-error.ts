/** The status does not count as working, or no HTTP came. */
import { pathProxy } from '../../report/path-proxy.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import type { HttpResult } from '../../service/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { directTry, isRateLimited } from '../service-facts.ts';
import { oneLine, urlWord } from '../text.ts';
import { tlsClient } from '../tls-client.ts';

/** RFC 9110 section 15.5, RFC 6585 section 6: statuses whose cause is not in their number. */
const CAUSES: ReadonlyMap<number, string> = new Map([
  [421, 'this server does not serve the name over this connection'],
  [426, 'the server wants another protocol first, such as TLS'],
  [511, 'the network wants a login first, as captive portals do'],
]);
/** As src/service/http2.ts names it. */
const HTTP1_ONLY = 'HTTP2_HTTP_1_1_REQUIRED';

/** The predicate where no status came. */
function brokenAnswer({ problem, detail }: HttpResult): string {
  const cause = detail === null ? '' : ` (${oneLine(detail.replace(/^HTTP2_/, ''), 60)})`;
  if (detail === HTTP1_ONLY)
    return `offers HTTP/2 and refused the request over it${cause}: it takes this request over HTTP/1.1 only`;
  if (detail === 'HTTP2_NO_ERROR') return `closed the connection over HTTP/2 without an answer to the request${cause}`;
  if (detail === 'ERR_HTTP2_ERROR') return `chose HTTP/2 and answered with what is none${cause}`;
  if (detail?.startsWith('HTTP2_')) return `ended the request over HTTP/2 by an error${cause}`;
  if (detail === 'closed') return 'closed the connection before a whole answer';
  if (problem === 'reset') return `reset the connection before a whole answer${cause}`;
  if (detail === 'TLS_ALERT') return 'answered the plain HTTP request with a TLS alert: this port expects TLS';
  if (detail === 'HPE_HEADER_OVERFLOW') return `answered with a head larger than 16 KiB${cause}`;
  if (detail === 'INTERIM_OVERFLOW') return 'sent more than 32 informational heads (status 1xx) and no answer';
  return `answered with what is no HTTP${cause}`;
}

/** Where a proxy may have written the status. */
function whoseStatus(target: MeasuredTarget): string {
  const proxy = pathProxy(target);
  if (!proxy?.undecided) return '';
  return ` Nothing in the answer tells whether the server or the proxy ${oneLine(proxy.url, 120)} wrote it.${directTry(target, true)}`;
}

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
    if (http.problem === 'status') {
      const location = http.location === null ? '' : `, location ${oneLine(http.location, 120)}`;
      const cause = CAUSES.get(http.status ?? 0);
      return `${url} answered status ${http.status}${location}, which is outside http-status${cause === undefined ? '' : `: ${cause}`}.${whoseStatus(target)}`;
    }
    return `${url} ${brokenAnswer(http)}.`;
  },
  remedies: (target) => {
    const { http, scheme } = target.service ?? {};
    const option = http?.detail === HTTP1_ONLY ? '--http1.1 ' : '';
    const request = paste('Ask as curl does:', [`curl -v ${option}${urlWord(target.service?.url)}`]);
    // A TLS server answers a plain request with an alert, or closes without an answer.
    const closed = http?.problem === 'reset' && http.bytesReceived === 0;
    if (scheme !== 'http' || (!closed && http?.detail !== 'TLS_ALERT')) return [request];
    return [
      paste('See whether this port expects TLS; if it does, write https:// in the target:', [tlsClient(target)]),
      request,
    ];
  },
};
