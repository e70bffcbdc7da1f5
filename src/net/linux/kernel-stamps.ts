/** The kernel's time stamps of packets as they arrive: timestamping.rst; net_enable_timestamp in net/core/dev.c. */

import { AF } from '../wire/sockaddr.ts';
import { setOption, socket } from './libc.ts';
import * as option from './socket-options.ts';

/**
 * Opens a socket that requests stamps and does nothing else. The kernel stamps all packets while any such socket is open, and begins to
 * some milliseconds after the first request (a work queue); until then an answer has the time at which the program reads it.
 *
 * @returns its descriptor, or -errno: then the first probe's own socket requests them
 */
export function requestStamps(): number {
  const fd = socket(AF[4], option.SOCK_DGRAM | option.SOCK_CLOEXEC, option.IPPROTO_UDP);
  const stamps = option.SOF_TIMESTAMPING_RX_SOFTWARE | option.SOF_TIMESTAMPING_SOFTWARE;
  if (fd >= 0) setOption(fd, option.SOL_SOCKET, option.SO_TIMESTAMPING, stamps);
  return fd;
}
