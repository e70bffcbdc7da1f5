/** The connection opens and no whole answer comes. */

import { pathProxy } from '../../report/path-proxy.ts';
import { bytes } from '../../report/text/units.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { directTry, isNameBlocked, lossToTarget, serviceName, throughProxy } from '../service-facts.ts';
import { oneLine, urlWord } from '../text.ts';
import { tlsClient } from '../tls-client.ts';

/** Whoever has sent more is not read on: src/service/phase-bounds.ts. */
const FLOOD_BYTES = 1024 * 1024;

/** The end of the sentence: what stalls, as far as the trace and a second connection tell. */
function causeOf(target: MeasuredTarget): string {
  if (target.evidence.dataLost !== undefined) return ': what is sent over a connection is lost on the way';
  if (target.evidence.unequalFlows !== undefined)
    return ', but some connections lose large packets: this one may have been one of them';
  const loss = lossToTarget(target);
  if (target.service?.tls?.answeredAgain)
    return `, and a second connection for the same name was answered: packets of the first were lost${loss === null ? '' : ` (${loss})`}, or one of several servers behind this address hangs`;
  return `: the server${pathProxy(target) === null ? '' : ', or the proxy,'} hangs or answers too slowly${returnPathDoubt(target)}${loss === null ? '' : `, or packets get lost (${loss})`}`;
}

/** How its answer may be lost on the return path; empty: nothing points there. */
function returnPathDoubt(target: MeasuredTarget): string {
  if (largeAnswersUntested(target))
    return ", or large packets of its answer are lost on the return path, which the small answers to the trace's own requests (HEAD) do not test";
  return nothingCame(target) && lossToTarget(target) === null ? ', or what it sends is dropped on the return path' : '';
}

/** Whether the server was heard by nothing but its acknowledgements. */
function nothingCame({ service }: MeasuredTarget): boolean {
  return service?.tls?.problem === 'silent' && (service.tls.bytesReceived ?? 0) === 0;
}

/** Whether nothing large was asked of the server but this: a TLS server's certificates are large, what answers HEAD is not. */
function largeAnswersUntested({ service }: MeasuredTarget): boolean {
  return service?.scheme === 'http' && service.http?.problem === 'silent';
}

export const serviceStalled: DiagnosisRule = {
  code: 'service-stalled',
  severity: 'error',
  title: 'Service stalled',
  meaning:
    'The connection opens and no whole answer comes within 10 s, and no black hole explains it: a server that hangs or answers too slowly.',
  advice: 'Look at the server: accept queue, workers, what it waits for.',
  when: (target) => {
    const { tls, http } = target.service ?? {};
    const silent = tls?.problem === 'silent' || http?.problem === 'silent';
    if (!silent || target.blackHole !== null || isNameBlocked(target)) return null;
    const waiting = http?.problem === 'silent' ? 'HTTP request' : 'TLS ClientHello';
    const received = (http?.problem === 'silent' ? http.bytesReceived : tls?.bytesReceived) ?? 0;
    if (received > FLOOD_BYTES)
      return `${serviceName(target)}${throughProxy(target)} accepts the connection and pours bytes that are no answer to the ${waiting}: after ${bytes(received)} it was not read on.`;
    const what = received > 0 ? `only ${bytes(received)} and no whole answer` : 'nothing';
    const proxy = pathProxy(target);
    const accepts =
      proxy === null
        ? `${serviceName(target)} accepts the connection`
        : `the proxy ${oneLine(proxy.url, 120)} accepts the connection for ${serviceName(target)}`;
    const direct = proxy === null ? '' : directTry(target, true);
    return `${accepts} and sends ${what} after the ${waiting} within the time of a phase (10 s at most). No black hole was found that would explain it${causeOf(target)}.${direct}`;
  },
  remedies: (target) => [
    ...(largeAnswersUntested(target)
      ? [
          paste(
            'Ask for the head alone: where that is answered at once, large packets get lost, or the page is slow to make:',
            [`curl -I -v --max-time 20 ${urlWord(target.service?.url)}`],
          ),
        ]
      : []),
    paste('Watch where it stalls, and look at the workers and the accept queue of the server:', [
      target.service?.scheme === 'tls' ? tlsClient(target) : `curl -v --max-time 20 ${urlWord(target.service?.url)}`,
      'ss -lnt',
    ]),
  ],
};
