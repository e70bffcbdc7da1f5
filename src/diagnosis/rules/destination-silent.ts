/** The target, or the port requested, answered nothing. */

import { pathProxy } from '../../report/path-proxy.ts';
import type { Finding, Hop, MeasuredTarget } from '../../report/types.ts';
import { heardByOthers, isHosted, whyNoIcmp } from '../no-icmp.ts';
import { answered, requestedServices, routerAtMaxHops, silentServices } from '../reach.ts';
import { advise, paste } from '../remedies.ts';
import type { DiagnosisContext, DiagnosisRule } from '../rule.ts';
import { failedConnection, lossToTarget } from '../service-facts.ts';
import { hopAt, listed, oneLine, shellWord, who } from '../text.ts';

/** Ends that say by themselves why nothing came back. */
const explained = new Set([
  'unreachable',
  'prohibited',
  'loop',
  'refused-locally',
  'no-route',
  'name-not-found',
  'proxy-refused',
  'deadline',
  'cancelled',
]);

/** Where the silence begins. */
type Silence =
  | { readonly kind: 'port'; readonly services: readonly string[] }
  /** The trace's own handshakes were answered and the client's connection was not. */
  | { readonly kind: 'connection'; readonly services: readonly string[]; readonly failed: 'silent' | 'unreachable' }
  | { readonly kind: 'behind-router'; readonly hop: Hop }
  | { readonly kind: 'neighbour' }
  | { readonly kind: 'everywhere' };

function silence(target: MeasuredTarget, context: DiagnosisContext, found: readonly Finding[]): Silence | null {
  // Through a proxy the path ends there: proxy-failing reports it.
  if (explained.has(target.endReason) || pathProxy(target) !== null) return null;
  const services = silentServices(target);
  if (answered(target)) {
    if (services.length > 0) return { kind: 'port', services };
    const failed = failedConnection(target, found);
    const closed = failed === 'closed'; // destination-closed reports it
    return failed === null || closed ? null : { kind: 'connection', services: requestedServices(target), failed };
  }
  const tried = target.evidence.silent.length > 0 || target.loss.sent > 0;
  if (!tried || routerAtMaxHops(target, context.options.maxHops)) return null;
  const hop = target.hops.findLast(({ responders }) => responders.length > 0);
  if (hop !== undefined) return { kind: 'behind-router', hop };
  return { kind: target.evidence.onLink === true ? 'neighbour' : 'everywhere' };
}

function where(
  silent: Exclude<Silence, { readonly services: readonly string[] }>,
  target: MeasuredTarget,
  context: DiagnosisContext,
): string {
  switch (silent.kind) {
    case 'behind-router':
      return `The last router that answered is ${hopAt(target, silent.hop.ttl)}; the packets, or the answers, are dropped behind it or by the target.`;
    case 'neighbour':
      return "By this machine's route it is a neighbour, with no router between: it is down, does not exist, or drops the probes.";
    case 'everywhere':
      return `No router answered either, so where the packets end is unknown: ${whyNoIcmp(target, context)}.${gatewayDown(target, context)}${fromSource(context)}`;
    default:
      return silent satisfies never;
  }
}

/** Of the first router as well nothing is known where no other target of the run, nor a place without ICMP, explains its silence. */
function gatewayDown(target: MeasuredTarget, context: DiagnosisContext): string {
  return isHosted(context) || heardByOthers(target) !== null ? '' : ' That router may also be down, or not exist.';
}

/** An address of the user's own choice may be one that routers know no way to. */
function fromSource({ options: { source } }: DiagnosisContext): string {
  return source === null ? '' : ` Or nothing routes answers back to the source ${oneLine(source, 60)}.`;
}

function noConnection(
  { services, failed }: Extract<Silence, { readonly kind: 'connection' }>,
  target: MeasuredTarget,
): { readonly title: string; readonly text: string } {
  const loss = failed === 'silent' ? lossToTarget(target) : null;
  const cause =
    loss === null
      ? 'The cause may be loss, a limit on new connections, or a filter that lets only some of them pass.'
      : `Packets get lost on the way (${loss}), which may be the whole cause; so may a limit on new connections, or a filter that lets only some of them pass.`;
  return {
    title: 'No connection',
    text: `${who(target)} answered the trace (${listed(target.answeredBy)}) but the connection that a client makes to ${listed(services)} ${failed === 'silent' ? 'stayed silent' : 'found the host unreachable'}. ${cause}`,
  };
}

export const destinationSilent: DiagnosisRule = {
  code: 'destination-silent',
  severity: 'error',
  title: 'No answer',
  meaning: 'The target, or the port asked for, answered nothing, and nothing else explains that.',
  advice: 'Check that it is up and lets the runner in; name a port that is open.',
  when: (target, context, found) => {
    const silent = silence(target, context, found);
    if (silent === null) return null;
    if (silent.kind === 'connection') return noConnection(silent, target);
    if (silent.kind === 'port') {
      // The kernel answers a SYN in the name of the service, unless its queue is full.
      const mute = silent.services.every((service) => service.startsWith('tcp:'))
        ? 'has no room for more connections (a full accept queue)'
        : 'does not answer such probes';
      return {
        title: 'No answer on the port',
        text: `${who(target)} answers (${listed(target.answeredBy)}) but ${listed(silent.services)} stayed silent. A filter drops the packets, or their answers are lost on the return path, or the service ${mute}.`,
      };
    }
    const probed = target.evidence.silent;
    const what = probed.length > 0 ? ` (${listed(probed)})` : '';
    return `${who(target)} answered no probe${what}. ${where(silent, target, context)}`;
  },
  remedies: (target, context, found) => {
    const silent = silence(target, context, found);
    if (silent?.kind === 'port' || silent?.kind === 'connection') {
      return [
        advise(
          `Check that the service runs, and that the target's firewall lets this machine's address reach ${listed(silent.services)}.`,
        ),
      ];
    }
    if (silent?.kind === 'neighbour') {
      const family = target.family === 6 ? '-6' : '-4';
      return [
        paste('See whether its network card answers (FAILED or INCOMPLETE: no host there has that address):', [
          `ip ${family} neigh show ${shellWord(target.address, 'ADDRESS')}`,
        ]),
      ];
    }
    return [
      advise(
        'Check that the target is up and that its firewall lets this machine in; naming a port that is open there (host:port) tells a filter from a dead host.',
      ),
    ];
  },
};
