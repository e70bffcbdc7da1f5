/** Several routers answered at one TTL; or connections from some source ports are dead or lose large segments: one of parallel paths is broken. */

import { portList } from '../../report/text/loss.ts';
import { bytes, count } from '../../report/text/units.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { hasBrokenPath } from '../broken-path.ts';
import { forks } from '../forks.ts';
import { advise, paste, tcpMtuProbing } from '../remedies.ts';
import type { DiagnosisRule, Statement } from '../rule.ts';
import { usedAddress } from '../service-facts.ts';
import { hopAt, shellWord, who } from '../text.ts';

export const multiplePaths: DiagnosisRule = {
  code: 'multiple-paths',
  severity: 'info',
  title: 'Multiple paths',
  meaning:
    'Several routers answered at one TTL: load sharing, or a route change during the run. A warning where `connections` found source ports from which no handshake is ever answered while others are, or where some connections lost large segments again and again while others carried them: one of the parallel paths is broken.',
  advice: 'Where one is broken: tell whoever runs the network which source ports are dead, or which sizes get lost.',
  when: (target) => {
    if (hasBrokenPath(target)) return brokenPath(target);
    const parted = fork(target);
    return parted === null
      ? null
      : `${parted} Load is shared over parallel paths, or the route changed during the run.`;
  },
  remedies: (target) => {
    const { unequalFlows } = target.evidence;
    const large =
      unequalFlows === undefined
        ? []
        : [
            advise(
              `Tell whoever runs the network on the way that packets of ${bytes(unequalFlows.least)} or more get lost on one of several parallel paths, without a message that they are too big.`,
            ),
            tcpMtuProbing(),
          ];
    const port = target.connections?.deadPorts[0];
    if (port === undefined) return large;
    const to = `${shellWord(target.address, 'ADDRESS')} ${target.port ?? 'PORT'}`;
    return [
      paste(
        'Tell whoever runs the network on the way which ports are dead; from a dead one each try ends in silence:',
        [`nc -vz -w 3 -p ${port} ${to}`],
      ),
      ...large,
    ];
  },
};

function brokenPath(target: MeasuredTarget): Statement {
  const text = [deadPorts(target), lostSegments(target), fork(target)].filter((part) => part !== null).join(' ');
  return { severity: 'warning', title: 'Broken parallel path', text };
}

function deadPorts(target: MeasuredTarget): string | null {
  const { sent = 0, deadPorts: dead = [] } = target.connections ?? {};
  if (dead.length === 0) return null;
  const flows = `${dead.length} of ${count(sent, 'connection')} to ${who(target)}`;
  const [are, ports] = dead.length === 1 ? ['is', 'port'] : ['are', 'ports'];
  return `${flows} ${are} dead: no handshake from source ${ports} ${portList(dead)} was answered in several tries, while others were. Load may be shared over parallel paths by port, of which one is broken; a filter or an address translation that drops those ports looks the same.${serviceToo(target)}`;
}

function lostSegments(target: MeasuredTarget): string | null {
  const { unequalFlows } = target.evidence;
  if (unequalFlows === undefined) return null;
  const { lost, least, passed } = unequalFlows;
  return `${count(lost, 'connection')} to ${who(target)} lost segments of ${bytes(least)} or more again and again, while others carried as large ones, up to ${bytes(passed)}. Load is shared over parallel paths, or hosts, by port, and one of them loses large packets: connections that take it hang.`;
}

/** The service check's connection is one more, of whose source port nothing is known. */
function serviceToo(target: MeasuredTarget): string {
  const silent = target.service?.failedPhase === 'connect' && usedAddress(target)?.connect === 'silent';
  return silent ? ' The connection of the service check stayed silent too, as any on that path does.' : '';
}

/** Where several routers answered at one TTL, as a sentence; null: nowhere. */
function fork(target: MeasuredTarget): string | null {
  const [first, ...others] = forks(target);
  if (first === undefined) return null;
  const more = others.length > 0 ? `, and several at ${count(others.length, 'further TTL')}` : '';
  return `${first.routers} routers answered at ${hopAt(target, first.ttl)}${more}.`;
}
