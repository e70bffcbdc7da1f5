/** struct tcp_info (linux/tcp.h), as much of it as is used. */

/** Bytes to read: up to and with tcpi_snd_wnd. Older kernels write less. */
export const TCP_INFO_SIZE = 232;

/** Those states of include/net/tcp_states.h that tell something here. */
export const TCP_STATES = { TCP_ESTABLISHED: 1, TCP_CLOSE: 7, TCP_CLOSE_WAIT: 8 } as const;

/** `closed`: the connection was reset, or both sides have ended it. `close-wait`: the peer alone has ended it. */
export type TcpState = 'established' | 'close-wait' | 'closed' | 'other';

const TCPI_OPT_TIMESTAMPS = 1;

/** Offsets of fields by name in C; u32 where not said. */
export const TCP_INFO_OFFSETS = {
  tcpi_state: 0, // u8
  tcpi_options: 5, // u8
  tcpi_snd_mss: 16,
  tcpi_unacked: 24,
  tcpi_pmtu: 60,
  tcpi_rtt: 68, // microseconds
  tcpi_advmss: 84,
  tcpi_total_retrans: 100,
  tcpi_bytes_acked: 120, // u64
  tcpi_bytes_received: 128, // u64
  tcpi_snd_wnd: 228,
} as const;

/** Sizes in bytes, spans in milliseconds; null where this kernel's struct ends before the field. */
export interface TcpInfo {
  readonly state: TcpState;
  readonly timestamps: boolean;
  readonly sndMss: number;
  readonly advMss: number;
  readonly pmtu: number;
  readonly rttMs: number;
  readonly unacked: number;
  readonly totalRetrans: number;
  readonly bytesAcked: number | null;
  readonly bytesReceived: number | null;
  /** The peer's receive window, bytes. */
  readonly sndWnd: number | null;
}

/** Reads what the kernel wrote (`bytes` cut to the length it returned); null where not even Linux 2.6's fields are there. */
export function decodeTcpInfo(bytes: Uint8Array): TcpInfo | null {
  const at = TCP_INFO_OFFSETS;
  if (bytes.length < at.tcpi_total_retrans + 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (offset: number) => view.getUint32(offset, true);
  const u64 = (offset: number) => (bytes.length >= offset + 8 ? Number(view.getBigUint64(offset, true)) : null);
  return {
    state: stateOf(view.getUint8(at.tcpi_state)),
    timestamps: (view.getUint8(at.tcpi_options) & TCPI_OPT_TIMESTAMPS) !== 0,
    sndMss: u32(at.tcpi_snd_mss),
    advMss: u32(at.tcpi_advmss),
    pmtu: u32(at.tcpi_pmtu),
    rttMs: u32(at.tcpi_rtt) / 1000,
    unacked: u32(at.tcpi_unacked),
    totalRetrans: u32(at.tcpi_total_retrans),
    bytesAcked: u64(at.tcpi_bytes_acked),
    bytesReceived: u64(at.tcpi_bytes_received),
    sndWnd: bytes.length >= at.tcpi_snd_wnd + 4 ? u32(at.tcpi_snd_wnd) : null,
  };
}

function stateOf(number: number): TcpState {
  switch (number) {
    case TCP_STATES.TCP_ESTABLISHED:
      return 'established';
    case TCP_STATES.TCP_CLOSE_WAIT:
      return 'close-wait';
    case TCP_STATES.TCP_CLOSE:
      return 'closed';
    default:
      return 'other';
  }
}
