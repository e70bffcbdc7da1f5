/** From what was measured of a target to the cheapest probe that it answered, and to what its hops answered. */
import { type Endpoint, planFor, TRACEPATH } from '../../engine/services.ts';
import type { WatchRequest } from '../../engine/watch/watch.ts';
import { pathProxy } from '../../report/path-proxy.ts';
import { endpointName } from '../../report/text/endpoint-name.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { proxyPort } from '../../service/proxy-choice.ts';

/** Null where there is no address to probe. `source`: address or interface to send from. */
export function watchRequest(target: MeasuredTarget, source: string | null): WatchRequest | null {
  const { address, family, hopCount, hops } = target;
  if (address === null || family === null) return null;
  const { trace, tcpPorts, service } = planFor(pathEnd(target));
  const endpoints = [service, ...tcpPorts.map((port) => ({ service: 'tcp', port }) as const), trace].filter(
    (endpoint) => endpoint !== null,
  );
  const answers = (endpoint: Endpoint) => pathProxy(target) !== null || answered(target, endpoint);
  const open = endpoints.find(
    (endpoint) => answers(endpoint) && !target.evidence.closed.includes(endpointName(endpoint)),
  );
  const endpoint = open ?? endpoints.find(answers) ?? endpoints[0] ?? TRACEPATH;
  const lastAnswer = hops.findLast(({ responders }) => responders.length > 0)?.ttl ?? 0;
  return {
    to: { address, family, source },
    endpoint,
    // Of a port that nobody named a refusal may have been the answer: then the watch's own first answer tells.
    open: open !== undefined && (target.port !== null || target.service?.state === 'working'),
    limited: answersByIcmp(target, endpoint),
    trace,
    hops: hopCount ?? lastAnswer + 1,
  };
}

/** What answers where nobody named a port, or at a closed one, is the host's ICMP. */
function answersByIcmp(target: MeasuredTarget, endpoint: Endpoint): boolean {
  const { port, evidence } = target;
  if (endpoint.service === 'tcp' || endpoint.service === 'icmp' || !answered(target, endpoint)) return false;
  return port === null || evidence.closed.includes(endpointName(endpoint));
}

function answered({ answeredBy }: MeasuredTarget, endpoint: Endpoint): boolean {
  return answeredBy.includes(endpoint.service === 'udp' ? 'udp' : endpointName(endpoint));
}

/** The path that was measured ends at the proxy, where one stands between. */
function pathEnd(target: MeasuredTarget): Pick<MeasuredTarget, 'protocol' | 'port'> {
  const proxy = pathProxy(target);
  return proxy === null ? target : { protocol: 'tcp', port: proxyPort(proxy) };
}
