/** The MSS that this machine announced and the one that the peer takes (RFC 9293 section 3.7.1), from the first full segment. */
import type { TcpInfo } from '../../net/network.ts';
import type { ProbeLog, Segment } from '../probe-log.ts';
import { localMtu } from './local-mtu.ts';
import { TCP_HEADERS, TIMESTAMPS } from './packet-sizes.ts';

/** TCP_MSS_DEFAULT of include/uapi/linux/tcp.h. */
const DEFAULT_MSS = 536;

export interface Mss {
  /** Null: no connection carried a full segment. */
  readonly sent: number | null;
  /** Null: not known, as where something smaller than the peer's MSS limits segments. */
  readonly peer: number | null;
}

export function mss(log: ProbeLog): Mss {
  const first = firstSegment(log);
  const outcome = first && log.probe(first.connection)?.outcome;
  const info = outcome?.kind === 'answer' ? outcome.info : null;
  if (!info) return { sent: null, peer: null };
  const options = info.timestamps ? TIMESTAMPS : 0;
  const largest = info.sndMss + options + TCP_HEADERS[log.family];
  // Below the local MTU the kernel's own cached path MTU may be what limits: then the peer's MSS is not seen.
  const cached = largest >= info.pmtu && info.pmtu < localMtu(log);
  const hidden = cached || log.route.mtuProbing || halfWindow(info);
  return { sent: info.advMss + options, peer: hidden ? null : info.sndMss + options };
}

/** The first full segment; null: none was sent. */
export function firstSegment({ segments }: ProbeLog): Segment | null {
  return segments.find(({ ttl }) => ttl === null) ?? null;
}

/** Whether the peer's small window limits segments, not its MSS: tcp_bound_to_half_wnd in include/net/tcp.h. */
function halfWindow({ sndMss, sndWnd }: TcpInfo): boolean {
  if (sndWnd === null || sndWnd === 0) return false;
  return sndMss >= (sndWnd > DEFAULT_MSS ? sndWnd >> 1 : sndWnd);
}
