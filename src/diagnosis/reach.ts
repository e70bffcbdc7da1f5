/** What of the target answered, and what the user requested of it. */
import type { MeasuredTarget } from '../report/types.ts';

/** Whether the target itself answered anything. */
export function answered(target: MeasuredTarget): boolean {
  return target.reached || target.answeredBy.length > 0;
}

/**
 * The services that the user requested, as `answeredBy` writes them; empty where no port and no scheme with one was
 * named, so that a closed port 443 of a host that was only to be traced is not reported.
 */
export function requestedServices(target: MeasuredTarget): readonly string[] {
  const { protocol, port } = target;
  if (protocol === 'icmp') return ['icmp'];
  if (port === null) return [];
  switch (protocol) {
    case 'udp': {
      // Where the port has a protocol of its own that is what was probed; sizes may have gone to another port of the host.
      const { closed, silent } = target.evidence;
      const plain = ['udp', `udp:${port}`];
      const seen = new Set([...target.answeredBy, ...closed, ...silent]);
      const own = [...seen].filter(
        (name) => name.endsWith(`:${port}`) && name !== `tcp:${port}` && !plain.includes(name),
      );
      return own.length > 0 ? own : plain;
    }
    case 'quic':
      return [`quic:${port}`];
    case 'tcp':
    case 'auto': // a port without a scheme means that TCP port
      return [`tcp:${port}`];
    default:
      return protocol satisfies never;
  }
}

/** The requested services that were tried and stayed silent though none of the same kind answered. */
export function silentServices(target: MeasuredTarget): readonly string[] {
  const services = requestedServices(target);
  const heard = [...target.answeredBy, ...target.evidence.closed];
  return services.some((service) => heard.includes(service))
    ? []
    : services.filter((service) => target.evidence.silent.includes(service));
}

/** Whether a router answered at the last TTL allowed, so that the target is farther than was probed, whatever else reached it. */
export function routerAtMaxHops(target: MeasuredTarget, maxHops: number): boolean {
  const last = target.hops.find((hop) => hop.ttl === maxHops);
  const answering = last?.responders.some((responder) => responder.icmp?.meaning === 'time-exceeded') ?? false;
  return target.endReason === 'max-hops' && answering;
}
