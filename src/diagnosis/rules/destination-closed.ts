/** The target answered that nothing listens on the port. */
import { pathProxy } from '../../report/path-proxy.ts';
import { requestedServices } from '../reach.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { failedConnection, usedAddress } from '../service-facts.ts';
import { listed, who } from '../text.ts';

export const destinationClosed: DiagnosisRule = {
  code: 'destination-closed',
  severity: 'warning',
  title: 'Port closed',
  meaning: 'The target answered that nothing listens on the port asked for.',
  advice: 'Check host and port, and that the service runs.',
  when: (target, _context, found) => {
    if (pathProxy(target) !== null) return null;
    const services = requestedServices(target);
    const closed = target.evidence.closed.filter((service) => services.includes(service));
    if (closed.length === 0) {
      if (failedConnection(target, found) !== 'closed') return null;
      // A RST to a SYN is ECONNREFUSED: this one came after the handshake (tcp_reset of the kernel).
      if (usedAddress(target)?.errno === 'ECONNRESET') {
        const text = `${who(target)} accepted the connection that a client makes to ${listed(services)} and reset it at once. It may limit its connections, or what it passes them on to is down.`;
        return { title: 'Connection reset', text };
      }
      return `${who(target)} refused the connection that a client makes to ${listed(services)}, though it answered the trace (${listed(target.answeredBy)}). It may limit its connections, or what listens there has just ended.`;
    }
    const doubt = target.evidence.onlyResets
      ? ': nothing else of it answered, and a RST does not tell who sent it'
      : '';
    if (target.evidence.proxy?.refuses) {
      const text = `${listed(closed)} of ${who(target)} is refused in its name from nearer than it is, by a firewall there: whether anything listens is unknown.`;
      return { title: 'Port refused', text };
    }
    return `${who(target)} was reached and refused ${listed(closed)}. Nothing listens there, or a firewall refuses in its name${doubt}.`;
  },
  remedies: (target) =>
    target.evidence.proxy?.refuses
      ? []
      : [paste('Check host and port, and on the target what listens:', [`ss -lntu | grep ':${target.port ?? ''}'`])],
};
