/** Numbers of the socket interface that the probes use, on Linux x64 and arm64 (asm-generic/socket.h, linux/in.h, linux/in6.h, linux/tcp.h, linux/net_tstamp.h). */

export const SOCK_STREAM = 1;
export const SOCK_DGRAM = 2;
export const SOCK_RAW = 3;
export const SOCK_NONBLOCK = 0o4000;
export const SOCK_CLOEXEC = 0o2000000;

export const SOL_SOCKET = 1;
export const SO_ERROR = 4;
export const SO_RCVBUF = 8;
export const SO_LINGER = 13;
export const SO_BINDTODEVICE = 25;
export const SO_TIMESTAMPING = 37;
/** The control message that SO_TIMESTAMPING makes has its number. */
export const SCM_TIMESTAMPING = SO_TIMESTAMPING;

export const SOF_TIMESTAMPING_TX_SOFTWARE = 1 << 1;
export const SOF_TIMESTAMPING_RX_SOFTWARE = 1 << 3;
export const SOF_TIMESTAMPING_SOFTWARE = 1 << 4;
export const SOF_TIMESTAMPING_OPT_ID = 1 << 7;
export const SOF_TIMESTAMPING_TX_ACK = 1 << 9;
export const SOF_TIMESTAMPING_OPT_TSONLY = 1 << 11;

export const MSG_TRUNC = 0x20;
export const MSG_DONTWAIT = 0x40;
export const MSG_ERRQUEUE = 0x2000;
export const MSG_NOSIGNAL = 0x4000;

export const IPPROTO_ICMP = 1;
export const IPPROTO_TCP = 6;
export const IPPROTO_UDP = 17;
export const IPPROTO_ICMPV6 = 58;

export const TCP_NODELAY = 1;
export const TCP_MAXSEG = 2;
export const TCP_INFO = 11;

/** Bytes; the total length of an IPv4 packet is 16 bits (RFC 791). */
export const LARGEST_PACKET = 65535;

/** IP_PMTUDISC_DO: DF set, the kernel's cached path MTU obeyed. */
export const PMTUDISC_DO = 2;
/** IP_PMTUDISC_PROBE: DF set, the cached path MTU ignored. */
export const PMTUDISC_PROBE = 3;

/** What the two families call alike things. `dontFrag` and `pktOptions` exist in IPv6 alone. */
export const IP = {
  4: {
    level: 0, // SOL_IP
    headerSize: 20,
    icmpProtocol: IPPROTO_ICMP,
    ttl: 2, // IP_TTL, as option and as control message for sending
    sendTtl: 2,
    receiveTtl: 12, // IP_RECVTTL
    ttlMessage: 2, // control message type IP_TTL
    mtuDiscover: 10,
    recvErr: 11, // as option and as control message
    recvErrRfc4884: 26,
    mtu: 14,
    minTtl: 21,
    dontFrag: null,
    pktOptions: null,
    /** ICMP type and code of "too big". */
    tooBig: { type: 3, code: 4 },
    echoRequest: 8,
    echoReply: 0,
  },
  6: {
    level: 41, // SOL_IPV6
    headerSize: 40,
    icmpProtocol: IPPROTO_ICMPV6,
    ttl: 16, // IPV6_UNICAST_HOPS
    sendTtl: 52, // IPV6_HOPLIMIT
    receiveTtl: 51, // IPV6_RECVHOPLIMIT
    ttlMessage: 52,
    mtuDiscover: 23,
    recvErr: 25,
    recvErrRfc4884: 31,
    mtu: 24,
    minTtl: 73, // IPV6_MINHOPCOUNT
    dontFrag: 62,
    pktOptions: 6, // IPV6_2292PKTOPTIONS
    tooBig: { type: 2, code: 0 },
    echoRequest: 128,
    echoReply: 129,
  },
} as const;
