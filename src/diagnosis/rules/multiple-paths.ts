/** Several routers answered at one TTL, or connections from some source ports alone are dead: one of parallel paths is broken. */

import { portList } from '../../report/text/loss.ts';
import { count } from '../../report/text/units.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { hasDeadFlows } from '../dead-flows.ts';
import { forks } from '../forks.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule, Statement } from '../rule.ts';
import { usedAddress } from '../service-facts.ts';
import { hopAt, shellWord, who } from '../text.ts';

export const multiplePaths: DiagnosisRule = {
  code: 'multiple-paths',
  severity: 'info',
  title: 'Multiple paths',
  meaning:
    'Several routers answered at one TTL: load sharing, or a route change during the run. A warning where `connections` found source ports from which no handshake is ever answered while others are: one of the parallel paths is broken.',
  advice: 'Where one is broken: tell whoever runs the network which source ports are dead.',
  when: (target) => {
    if (hasDeadFlows(target)) return brokenPath(target);
    const parted = fork(target);
    return parted === null
      ? null
      : `${parted} Load is shared over parallel paths, or the route changed during the run.`;
  },
  remedies: (target) => {
    const port = target.connections?.deadPorts[0];
    if (port === undefined) return [];
    const to = `${shellWord(target.address, 'ADDRESS')} ${target.port ?? 'PORT'}`;
    return [
      paste(
        'Tell whoever runs the network on the way which ports are dead; from a dead one each try ends in silence:',
        [`nc -vz -w 3 -p ${port} ${to}`],
      ),
    ];
  },
};

function brokenPath(target: MeasuredTarget): Statement | null {
  const { connections } = target;
  if (connections === null) return null;
  const { sent, deadPorts } = connections;
  const flows = `${deadPorts.length} of ${count(sent, 'connection')} to ${who(target)}`;
  return {
    severity: 'warning',
    title: 'Broken parallel path',
    text: `${flows} are dead: no handshake from source ${deadPorts.length === 1 ? 'port' : 'ports'} ${portList(deadPorts)} was answered in several tries, while others were. Load is shared over parallel paths by port, and one of them is broken.${serviceToo(target)} ${fork(target) ?? ''}`,
  };
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
