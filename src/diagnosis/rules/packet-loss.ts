/** Loss to the target itself beyond what chance explains. */

import { type CountedLoss, chanceOfLoss, countedLoss } from '../../report/loss.ts';
import { bytes, count } from '../../report/text/units.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { leftUnanswered, routers } from '../hops.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { usedAddress } from '../service-facts.ts';
import { who } from '../text.ts';

/**
 * Loss that any healthy path may show, and how unlikely a result must be under it to count as news: 2 of 3 to 5 probes,
 * 3 of 10, 6 of 100. A single lost probe never is.
 */
const everydayLoss = 0.01;
const significance = 0.001;

export const packetLoss: DiagnosisRule = {
  code: 'packet-loss',
  severity: 'warning',
  title: 'Packet loss',
  meaning:
    'Of the probes to the target 2 or more were lost, which a path that loses 1 % would show less than once in 1,000 runs; or TCP handshakes passed and no segment of data did.',
  advice: 'Measure again with more `probes`, or with `connections`.',
  when: (target) => {
    const { dataLost } = target.evidence;
    if (dataLost !== undefined) {
      const text = `${who(target)} accepts TCP connections, but every segment of ${bytes(dataLost.least)} to ${bytes(dataLost.most)} was lost, several times each: something on the way drops data, or packets so large.`;
      return { title: 'TCP data lost', text };
    }
    const { sent, received } = flowsApart(target);
    const lost = sent - received;
    if (!answeredAtAll(target, received) || chanceOfLoss(sent, lost, everydayLoss) >= significance) return null;
    // Whoever answers by ICMP errors may limit their rate; only loss that routers show as well is the path's.
    if (target.evidence.lossByIcmp && target.connections === null && !routers(target).some(leftUnanswered)) return null;
    const percent = Math.round((100 * lost) / sent);
    return `${lost} of ${count(sent, 'probe')} to ${who(target)} stayed unanswered (${percent} %), more than chance explains on a path that loses 1 %: lost on the way, or dropped by a limit of the target (a full queue, a rate limit) or of a firewall before it (new connections, a full table of them).`;
  },
  remedies: ({ connections, evidence }) =>
    connections === null && evidence.dataLost === undefined
      ? [paste('Measure again with more probes to see whether it lasts:', ['with:', '  probes: 10'])]
      : [],
};

/** Whether any of the probes, or else a client's connection, was answered: what nothing answers is silence. */
function answeredAtAll(target: MeasuredTarget, received: number): boolean {
  return received > 0 || usedAddress(target)?.connect === 'open';
}

/** Without the handshakes of dead flows and a watch with outages, which are causes of their own. */
function flowsApart(target: MeasuredTarget): CountedLoss {
  const watch = target.watch?.outageCount === 0 ? target.watch : null;
  const { sent, received } = countedLoss({ ...target, watch });
  return { sent: sent - (target.connections?.deadPorts.length ?? 0), received };
}
