/** The route of a packet as the kernel itself looks it up, rules and all: rtnetlink(7), which needs no privilege. */
import type { Destination } from '../network.ts';
import { AF_NETLINK, decodeRoute, encodeRouteRequest, NETLINK_ROUTE } from '../wire/route-message.ts';
import { isInterface, zoneIndex } from './endpoint.ts';
import { interfaceIndex, interfaceName } from './interfaces.ts';
import { closeFd, receive, send, socket } from './libc.ts';
import { MSG_DONTWAIT, SOCK_CLOEXEC, SOCK_RAW } from './socket-options.ts';

export interface NextHop {
  readonly interface: string;
  /** `self`: the packet stays on this machine; `none`: the interface takes it to the destination itself. */
  readonly nextHop: 'self' | 'router' | 'none';
}

/** Bytes; one route takes some hundred. */
const LARGEST_ANSWER = 4096;

/** Null: the kernel does not tell. `source`: the address that the packet is sent from. */
export function routeFromNetlink(to: Destination, source: string): NextHop | null {
  const [destination = '', zone] = to.address.split('%');
  const bound = isInterface(to.source) ? interfaceIndex(to.source) : null;
  const index = zone === undefined ? bound : zoneIndex(zone);
  const request = encodeRouteRequest({ family: to.family, destination, source, interfaceIndex: index });
  const answer = request && answerOf(request);
  const route = answer && decodeRoute(answer);
  const name = route && interfaceName(route.interfaceIndex);
  if (!route || name === null) return null;
  return { interface: name, nextHop: route.local ? 'self' : route.gateway ? 'router' : 'none' };
}

/** The kernel answers before the request's send returns. */
function answerOf(request: Uint8Array): Uint8Array | null {
  const fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  if (fd < 0) return null;
  const answer = new Uint8Array(LARGEST_ANSWER);
  const length = send(fd, request, 0) < 0 ? -1 : receive(fd, answer, answer.length, MSG_DONTWAIT);
  closeFd(fd);
  return length < 0 ? null : answer.subarray(0, length);
}
