/** What a simulated endpoint offers, declared as data: the types that scenarios write and `createHost` reads. Types only. */

/** A token bucket: `burst` at once, then `perSecond`. */
export interface RateLimit {
  readonly burst: number;
  readonly perSecond: number;
}

export interface HostConfig {
  /** The host answers at these and at nothing else. */
  readonly addresses: { readonly v4?: string; readonly v6?: string };
  /** TTL or hop limit of every packet it sends. Default 64. */
  readonly initialTtl?: number;
  /** MTU of its own interface in bytes, which also bounds what it assumes of the way back. Default 1500. */
  readonly mtu?: number;
  /** Answers ICMP and ICMPv6 echo. Default true. */
  readonly echo?: boolean;
  /** Default: every port closed. */
  readonly udp?: { readonly default?: UdpService; readonly ports?: Readonly<Record<number, UdpService>> };
  /** Default: every port closed. */
  readonly tcp?: { readonly default?: TcpService; readonly ports?: Readonly<Record<number, TcpService>> };
  /** How its ICMP errors look. Default: no limit, long quotes. */
  readonly icmpErrors?: {
    readonly rateLimit?: RateLimit;
    /** `short`: the IP header and 8 bytes (RFC 792). `long`: as much as RFC 1812 and RFC 4443 allow. */
    readonly quote?: 'short' | 'long';
  };
  /** All connections are sent shorter segments when a too-big message comes (RFC 1191, RFC 8201). Default true. */
  readonly heedsTooBig?: boolean;
}

/** The ICMP unreachable codes a host or its firewall may answer with; `./icmp-error.ts` has the numbers for each family. */
export type Verdict =
  | 'network-unreachable'
  | 'host-unreachable'
  | 'port-unreachable'
  | 'network-prohibited'
  | 'host-prohibited'
  | 'admin-prohibited';

/** Any packet to the port is answered with this ICMP error. */
export interface Unreachable {
  readonly kind: 'unreachable';
  readonly verdict: Verdict;
}

/** `closed`: ICMP port unreachable. `silent`: nothing comes back. `echo`: the data comes back (RFC 862). */
export type UdpService = 'closed' | 'silent' | 'echo' | Unreachable | QuicService | DnsService;

/** Answers long headers of unknown versions with Version Negotiation and, like a strict server, nothing else. */
export interface QuicService {
  readonly kind: 'quic';
  /** Least UDP payload that is answered. Default 1200 (RFC 9000 section 14.1). */
  readonly minBytes?: number;
  readonly rateLimit?: RateLimit;
}

export interface DnsService {
  readonly kind: 'dns';
  readonly zones: DnsZones;
  /** Every answer waits this long. Default 0. */
  readonly delayMs?: number;
}

/** A dotted name, or its labels where one holds a dot or bytes that are no text. */
export type DnsName = string | readonly (string | Uint8Array)[];

export type DnsRecord =
  | { readonly type: 'A' | 'AAAA'; readonly address: string }
  | { readonly type: 'CNAME' | 'NS' | 'PTR'; readonly name: DnsName }
  | { readonly type: 'TXT'; readonly text: string };

/** What the server knows. Any other name is answered NXDOMAIN; the root's NS records are always there. */
export interface DnsZones {
  /** By dotted name without the last dot; letter case does not matter. */
  readonly forward?: Readonly<Record<string, readonly DnsRecord[]>>;
  /** By numeric address. */
  readonly reverse?: Readonly<Record<string, DnsName>>;
  /** Names, or addresses for reverse queries, that get no answer or SERVFAIL. */
  readonly faults?: Readonly<Record<string, 'silent' | 'servfail'>>;
}

/** `closed`: RST. `filtered`: nothing comes back. */
export type TcpService = 'closed' | 'filtered' | Unreachable | TcpServer;

/** An open port: which program serves it, and how its TCP behaves. */
export type TcpServer = TcpProgram & TcpBehaviour;

export interface TcpBehaviour {
  /** Announced MSS in bytes. Default: the host's MTU less the headers. */
  readonly mss?: number;
  /** Options taken up when the peer offers them. Default true. */
  readonly timestamps?: boolean;
  readonly sack?: boolean;
  readonly windowScale?: boolean;
  /** Answers SYNs from no state, so that no option but the MSS survives (RFC 4987 section 3.6). Default false. */
  readonly synCookies?: boolean;
  /** Resets the connection once so many bytes have come; 0: as soon as it stands. */
  readonly resetAfterBytes?: number;
}

export type TcpProgram =
  /** Takes all data and closes when the peer does; `greeting` is sent first. */
  | { readonly kind: 'open'; readonly greeting?: string }
  /** Sends all data back (RFC 862). */
  | { readonly kind: 'echo' }
  /** Answers the first data with so many bytes, then takes all that comes. */
  | { readonly kind: 'blob'; readonly bytes: number }
  | TlsServer
  | HttpServer
  /** DNS over TCP (RFC 7766), where askers go whose answer was truncated. */
  | { readonly kind: 'dns'; readonly zones: DnsZones };

/** Node's own HTTPS server, TLS 1.2 and 1.3 with ALPN `http/1.1`. */
export interface TlsServer extends HttpAnswer {
  readonly kind: 'tls';
  /** Size of the first flight that answers the engine's ClientHello, exactly. Default 4000: several segments. */
  readonly flightBytes?: number;
  /** What is wrong with the certificate. Default: nothing; the run's own CA signs it for the topology's names and addresses. */
  readonly certificate?: CertificateFault;
  /** Days until the certificate expires. Default 90. */
  readonly daysLeft?: number;
  /** Newest version that it speaks. Default TLSv1.3. */
  readonly maxVersion?: 'TLSv1.2' | 'TLSv1.3';
}

export type CertificateFault = 'expired' | 'not-yet-valid' | 'wrong-name' | 'self-signed';

/** Node's own HTTP server. */
export interface HttpServer extends HttpAnswer {
  readonly kind: 'http';
}

/** How a server answers each request. */
export interface HttpAnswer {
  /** Default 200. */
  readonly status?: number;
  /** Beside Content-Type, Content-Length and those that Node sends. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes of text in the body. Default 256. */
  readonly bodyBytes?: number;
  /** Takes what the client sends and never answers: from the first byte on (`all`), or from the request on (`http`). Default: answers. */
  readonly stalls?: 'all' | 'http';
}

/** What has reached a host, for tests of politeness. All counts only grow. */
export interface HostCounters {
  readonly packets: number;
  /** Not for this host, not well-formed, a wrong checksum, or a fragment. */
  readonly dropped: number;
  readonly udpPackets: number;
  readonly echoRequests: number;
  readonly icmpErrors: number;
  readonly tcpSegments: number;
  /** Distinct 4-tuples that sent a SYN to any port, open or not. Stops counting at 65,536. */
  readonly tcpConnections: number;
  /** Handshakes that completed. */
  readonly tcpEstablished: number;
  /** The most that one connection took: how often data of the client's was answered by data. */
  readonly tcpRoundTrips: number;
}
