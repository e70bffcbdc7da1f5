/** The proxy does not answer, wants other credentials, or refuses. */

import type { MeasuredTarget, Remedy } from '../../report/types.ts';
import type { ProxyResult } from '../../service/types.ts';
import { advise, paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { directTry, serviceName } from '../service-facts.ts';
import { oneLine, shellWord, urlWord } from '../text.ts';

/** A status by which a proxy may report a fault of the target. 511 is a login to the proxy's own network. */
function isGatewayError(status: number | null): boolean {
  return status !== null && status >= 500 && status !== 511;
}

/** What the proxy did, as a predicate. */
function problemText(
  { problem, status, challenge, detail, connect }: ProxyResult,
  { family }: Pick<MeasuredTarget, 'family'>,
  opened: boolean,
): string {
  const cause = detail === null ? '' : ` (${oneLine(detail, 60)})`;
  switch (problem) {
    case 'name-not-found':
      return `has no ${family === null ? '' : `IPv${family} `}address`;
    case 'closed':
      return `refuses connections${cause}`;
    case 'unreachable':
      return `is unreachable${cause}`;
    case 'silent':
      return opened
        ? `accepts the connection and does not answer ${connect ? 'CONNECT' : 'the request'}`
        : 'does not answer';
    case 'authentication':
      return `wants other credentials (407${challenge === null ? '' : `, ${oneLine(challenge, 40)}`})`;
    case 'refused':
      if (status !== null && status < 200)
        return `answers with the interim status ${status}, which curl takes for a refusal too`;
      if (isGatewayError(status)) return `answers status ${status}: it could not connect to the target, or will not`;
      if (status === 511) return 'wants a login first, as captive portals do (status 511)';
      return `refuses${status === null ? '' : ` (status ${status})`}`;
    case 'reset':
      if (detail === 'TLS_ALERT')
        return 'answers a plain request with a TLS alert: it expects TLS, so its URL must begin with https://';
      if (detail?.startsWith('HPE_')) return `answers what is no HTTP, or a head larger than 16 KiB${cause}`;
      return detail === 'closed'
        ? 'closes the connection without an answer'
        : `resets the connection without an answer${cause}`;
    case 'tls':
      return `fails in its own TLS handshake${cause}`;
    case 'invalid':
      return 'is no URL of a proxy';
    case 'socks':
    case null:
      return 'is not used';
    default:
      return problem satisfies never;
  }
}

/** Whether the proxy answers for the target, which may be at fault itself. */
function mayBeTarget({ problem, status }: ProxyResult, opened: boolean): boolean {
  return (problem === 'refused' && isGatewayError(status)) || (problem === 'silent' && opened);
}

/** No variable overrules the input. */
const withoutInput = paste('Reach it without the proxy, by the input `proxy` of this step:', [
  'with:',
  '  proxy: none',
]);

/** Both spellings: tools that know both obey the lower case alone where it is set. */
function excepted({ host }: MeasuredTarget): Remedy {
  const word = shellWord(host, 'HOST');
  return paste('Reach this target without the proxy, beside what the list names already:', [
    'env:',
    `  NO_PROXY: ${word}`,
    `  no_proxy: ${word}`,
  ]);
}

export const proxyFailing: DiagnosisRule = {
  code: 'proxy-failing',
  severity: 'error',
  title: 'Proxy failing',
  meaning:
    'The proxy does not answer, wants other credentials (407), or refuses (403 and others). A warning where an answer counts as working and nothing tells whether the proxy or the server wrote it.',
  advice: 'Check the variable named, the credentials, or the list of hosts that the proxy allows.',
  when: (target) => {
    const proxy = target.service?.proxy ?? null;
    if (proxy === null || proxy.problem === 'socks') return null; // proxy-unsupported reports it
    const [url, from] = [oneLine(proxy.url, 120), oneLine(proxy.from, 40)];
    if (proxy.undecided && target.service?.http?.problem === null) {
      const text = `${oneLine(target.service.url, 160)} answered status ${proxy.status} through the proxy ${url} (${from}), and nothing in the answer tells which of the two wrote it.${directTry(target, false)}`;
      return { severity: 'warning', title: 'Refused by proxy or server', text };
    }
    if (proxy.problem === null) return null;
    const opened = (target.service?.phases.connectMs ?? null) !== null;
    return `${url} (${from}), the proxy for ${serviceName(target)}, ${problemText(proxy, target, opened)}.${directTry(target, mayBeTarget(proxy, opened))}`;
  },
  remedies: (target) => {
    const proxy = target.service?.proxy;
    if (proxy?.problem === 'invalid')
      return [advise(`Unset ${oneLine(proxy.from, 40)}, or give it a URL such as http://proxy.example:3128.`)];
    const check = paste('Ask the proxy as curl does:', [
      `curl -v --proxy ${urlWord(proxy?.url)} ${urlWord(target.service?.url)}`,
    ]);
    if (proxy?.direct !== 'open') return [check];
    return [proxy.from === 'input' ? withoutInput : excepted(target), check];
  },
};
