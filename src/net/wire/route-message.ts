/** A request for the kernel's route to one destination, and its answer: rtnetlink(7), netlink(7), linux/netlink.h, linux/rtnetlink.h. */
import { parseIp } from './ip-address.ts';
import { AF } from './sockaddr.ts';

export const AF_NETLINK = 16;
export const NETLINK_ROUTE = 0;

export const NLM_F_REQUEST = 1;
export const RTM_NEWROUTE = 24;
export const RTM_GETROUTE = 26;

/** struct nlmsghdr: length 0, type 4, flags 6, sequence 8, port 12. */
export const NLMSGHDR_SIZE = 16;
/** struct rtmsg: family 0, destination's prefix length 1, source's 2, type of the route 7. */
export const RTMSG_SIZE = 12;
export const RTMSG_TYPE = 7;
/** struct rtattr: length 0, type 2, both of 16 bits; the next begins at a multiple of 4. */
export const RTATTR_SIZE = 4;

export const RTA = { dst: 1, src: 2, oif: 4, gateway: 5, via: 18 } as const;

/** The only types of routes that packets leave by: to others, and to this machine itself. */
export const RTN_UNICAST = 1;
export const RTN_LOCAL = 2;

export interface RouteRequest {
  readonly family: 4 | 6;
  /** Numeric, without zone. */
  readonly destination: string;
  readonly source: string;
  /** The interface to leave by; null: any. */
  readonly interfaceIndex: number | null;
}

export interface KernelRoute {
  readonly interfaceIndex: number;
  /** To an address of this machine. */
  readonly local: boolean;
  /** A router is the next hop. */
  readonly gateway: boolean;
}

/** The bytes of a request; null where an address is not numeric. */
export function encodeRouteRequest(request: RouteRequest): Uint8Array<ArrayBuffer> | null {
  const [destination, source] = [parseIp(request.destination), parseIp(request.source)];
  if (destination === null || source === null) return null;
  const index = request.interfaceIndex === null ? null : new Uint8Array(Uint32Array.of(request.interfaceIndex).buffer);
  const attributes = [
    ...attribute(RTA.dst, destination),
    ...attribute(RTA.src, source),
    ...(index === null ? [] : attribute(RTA.oif, index)),
  ];
  const bytes = new Uint8Array(NLMSGHDR_SIZE + RTMSG_SIZE + attributes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length, true);
  view.setUint16(4, RTM_GETROUTE, true);
  view.setUint16(6, NLM_F_REQUEST, true);
  bytes.set([AF[request.family], 8 * destination.length, 8 * source.length], NLMSGHDR_SIZE);
  bytes.set(attributes, NLMSGHDR_SIZE + RTMSG_SIZE);
  return bytes;
}

/** All that is sent is a multiple of 4 bytes long. */
function attribute(type: number, value: Uint8Array): number[] {
  return [RTATTR_SIZE + value.length, 0, type, 0, ...value];
}

/** Reads the answer; null: an error, or no route that packets leave by. */
export function decodeRoute(bytes: Uint8Array): KernelRoute | null {
  if (bytes.length < NLMSGHDR_SIZE + RTMSG_SIZE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = bytes[NLMSGHDR_SIZE + RTMSG_TYPE];
  if (view.getUint16(4, true) !== RTM_NEWROUTE || (type !== RTN_UNICAST && type !== RTN_LOCAL)) return null;
  let interfaceIndex: number | null = null;
  let gateway = false;
  const end = Math.min(view.getUint32(0, true), bytes.length);
  for (let at = NLMSGHDR_SIZE + RTMSG_SIZE; at + RTATTR_SIZE <= end; ) {
    const length = view.getUint16(at, true);
    if (length < RTATTR_SIZE || at + length > end) return null;
    const kind = view.getUint16(at + 2, true);
    if (kind === RTA.oif && length === RTATTR_SIZE + 4) interfaceIndex = view.getUint32(at + RTATTR_SIZE, true);
    if (kind === RTA.gateway || kind === RTA.via) gateway = true;
    at += (length + 3) & ~3;
  }
  return interfaceIndex === null ? null : { interfaceIndex, local: type === RTN_LOCAL, gateway };
}
