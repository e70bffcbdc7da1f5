/** Sizes of packets and headers, bytes, for whoever reads reports. */
export { LARGEST_PACKET, LEAST_MTU, TCP_HEADERS } from '../engine/facts/packet-sizes.ts';
