/** The target answered and nothing is wrong. */

import { isCut } from '../../report/cut-short.ts';
import { maybeProxyNearby } from '../../report/hops-by-tcp.ts';
import { pmtuLimits, pmtuMethod } from '../../report/text/labels.ts';
import { serviceSummary } from '../../report/text/service.ts';
import { bytes, count, milliseconds } from '../../report/text/units.ts';
import { throughProxy } from '../../report/through-proxy.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { hasBrokenPath } from '../broken-path.ts';
import { answered } from '../reach.ts';
import type { DiagnosisRule } from '../rule.ts';
import { systemLacksRoot } from '../service-facts.ts';
import { listed, oneLine, who } from '../text.ts';
import { installRoots } from '../trust-remedies.ts';

/** What is known of the path MTU and how; why it is not, where that is known. */
function pathMtu(target: MeasuredTarget): string {
  const { bytes: size, status } = target.pmtu;
  const { pmtuLimit, pmtuUnknown, largestPassed } = target.evidence;
  const method = pmtuMethod(target);
  const how = method === null ? '' : ` by ${method}`;
  if (size !== null && status === 'confirmed') return `path MTU ${bytes(size)}, confirmed${how}.`;
  const limit = pmtuLimit === null || pmtuUnknown !== undefined ? '' : pmtuLimits[pmtuLimit];
  const known = largestPassed === null ? '' : `packets of ${bytes(largestPassed)} arrive`;
  const aside = [known, limit].filter((part) => part !== '').join('; ');
  const because = aside === '' ? '' : ` (${aside})`;
  const why = pmtuUnknown === undefined ? '' : ` ${pmtuUnknown}`;
  return size === null || status === 'unknown'
    ? `the path MTU is unknown${because}.${why}`
    : `path MTU at most ${bytes(size)}${how}, not confirmed${because}.${why}`;
}

export const healthy: DiagnosisRule = {
  code: 'healthy',
  severity: 'info',
  title: 'Healthy',
  meaning:
    'The target answered, its service works where one was asked, the trace was finished, and no warning or error stands.',
  advice: '',
  when: (target, _context, found) => {
    const works = target.service === null || target.service.state === 'working';
    // multiple-paths comes later in the order: its warning of a broken path is not in `found` yet.
    if (isCut(target) || !works || !answered(target) || hasBrokenPath(target)) return null;
    if (found.some((finding) => finding.severity !== 'info')) return null;
    const { hopCount, rttMs } = target;
    const proxied = throughProxy(target);
    const by = target.answeredBy.length > 0 && !proxied ? ` (${listed(target.answeredBy)})` : '';
    const subject = proxied
      ? `${oneLine(target.host, 80)} answered through the proxy (${oneLine(target.address ?? '', 60)}),`
      : `${who(target)} answered`;
    const away = hopCount === null ? '' : ` ${count(hopCount, 'hop')} away`;
    const time = rttMs === null ? '' : ` in ${milliseconds(rttMs.median)}`;
    const doubt = target.evidence.onlyResets
      ? ' It only refused handshakes: a RST does not tell who sent it, and a firewall on the way may refuse in its name.'
      : '';
    const near = target.evidence.answersTooNear
      ? ' Packets with too small a TTL were answered too: TTLs are rewritten on the way, or a device nearby answers in its name, and all this is about that.'
      : '';
    const proxy =
      maybeProxyNearby(target) && !target.evidence.onlyResets
        ? ' Nothing but TCP was answered, and that from nearby: it leads to the target or to a proxy in its name, and all this is about that.'
        : '';
    const used = serviceSummary(target);
    const service = used === null ? '' : ` Its service works: ${used}.`;
    const store = systemLacksRoot(target)
      ? " Node's bundled roots trust its certificate, the system's store (/etc/ssl) does not: curl, git and other tools that go by that store refuse it."
      : '';
    return `${subject}${by}${away}${time}; ${pathMtu(target)}${service}${store}${doubt}${near}${proxy}`;
  },
  remedies: (target) => (systemLacksRoot(target) ? [installRoots()] : []),
};
