/** What is set on a socket for datagram probes: ip(7), ipv6(7), timestamping.rst. */
import { constants } from 'node:os';
import { setOption } from '../linux/libc.ts';
import * as option from '../linux/socket-options.ts';
import { IP } from '../linux/socket-options.ts';
import type { Family } from '../network.ts';

/** Room for a burst of full-size answers; the kernel doubles it and caps it at net.core.rmem_max. */
const RECEIVE_BUFFER = 1 << 20;
export const DATAGRAM_STAMPS =
  option.SOF_TIMESTAMPING_TX_SOFTWARE |
  option.SOF_TIMESTAMPING_RX_SOFTWARE |
  option.SOF_TIMESTAMPING_SOFTWARE |
  option.SOF_TIMESTAMPING_OPT_ID |
  option.SOF_TIMESTAMPING_OPT_TSONLY;

/** 0, or -errno of an option without which the probe would differ from the request, or its outcome would not be reported. */
export function configureDatagrams(fd: number, family: Family): number {
  const ip = IP[family];
  setOption(fd, ip.level, ip.recvErrRfc4884, 1); // from Linux 5.9 on; before, labels are not seen
  setOption(fd, ip.level, ip.receiveTtl, 1);
  setOption(fd, option.SOL_SOCKET, option.SO_RCVBUF, RECEIVE_BUFFER);
  setOption(fd, option.SOL_SOCKET, option.SO_TIMESTAMPING, DATAGRAM_STAMPS);
  if (ip.dontFrag !== null) {
    // No probe is larger than the interface's MTU, so none is fragmented without it; qemu's user mode lacks the option.
    const result = setOption(fd, ip.level, ip.dontFrag, 1);
    if (result < 0 && result !== -constants.errno.ENOPROTOOPT) return result;
  }
  const result = setOption(fd, ip.level, ip.mtuDiscover, option.PMTUDISC_PROBE);
  return result < 0 ? result : setOption(fd, ip.level, ip.recvErr, 1);
}
