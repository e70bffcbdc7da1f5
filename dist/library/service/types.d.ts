/**
 * What using a service as a client does has shown: `name`, `addresses` and `service` of docs/report.md. Facts only; null is "not known" or "not tried". Text that comes from the
 * network (names, subjects, headers) is bounded in length here and escaped by whoever renders it.
 */
/** Milliseconds. */
export type Millis = number;
export type Family = 4 | 6;
export type ServiceScheme = 'tcp' | 'tls' | 'http' | 'https';
export type Phase = 'name' | 'proxy' | 'connect' | 'tls' | 'http';
/** All that one check found. */
export interface ServiceCheck {
    /** null for an address, and where a proxy resolves the name. */
    readonly name: NameResult | null;
    /** In the system's order, at most 8; those of the proxy where one applies. */
    readonly addresses: readonly AddressResult[];
    /** null where no service was asked. */
    readonly service: ServiceResult | null;
}
export type NameAnswerState = 'found' | 'no-data' | 'no-such-name' | 'refused' | 'failed' | 'silent';
/** One server's answer to one question. */
export interface NameAnswer {
    readonly state: NameAnswerState;
    /** Until the answer, or until the last try was given up. */
    readonly ms: Millis;
    readonly addresses: readonly string[];
    /**
     * What stands behind `refused`, `failed` and `silent`, as c-ares names it: EREFUSED, ESERVFAIL, EFORMERR, ENOTIMP,
     * ECONNREFUSED (nothing listens on port 53: silent), ETIMEOUT. null for the other states.
     */
    readonly detail: string | null;
}
/** systemd-resolved's stub, Docker's embedded server, and 127.0.0.1 where resolv.conf names no server (resolv.conf(5)). */
export type NameServerKind = 'server' | 'systemd-stub' | 'docker' | 'default';
export interface NameServerResult {
    readonly address: string;
    readonly kind: NameServerKind;
    /** The last name that was asked of this server: the target's own or one with a suffix of the search list. */
    readonly asked: string;
    readonly a: NameAnswer;
    readonly aaaa: NameAnswer;
}
export interface NameResult {
    /** `dns`: a name server that was asked directly has it, too. null: nothing found, or from elsewhere (mDNS, nss-myhostname, a cache). */
    readonly source: 'dns' | 'hosts-file' | null;
    /** By the system's own resolver (getaddrinfo), whether it succeeded or failed. null: the run ended before it did. */
    readonly lookupMs: Millis | null;
    /** Without the final dot; null where it is the name itself, or unknown. */
    readonly canonicalName: string | null;
    /** Names asked, the last one included. */
    readonly triedNames: number;
    /** Empty where the name is in the hosts file. Without those whose answer the run's end cut off. */
    readonly servers: readonly NameServerResult[];
    /** The names in the order in which they are asked: search list and ndots applied. */
    readonly names: readonly string[];
    /** Addresses found that are no host's (unspecified, multicast, broadcast): nothing was sent to them. Absent: none. */
    readonly noHosts?: readonly string[];
    /** Why the system's lookup failed, as Node names it: ENOTFOUND, EAI_AGAIN ...; ENOTHOST: it found `noHosts` alone. null: it succeeded. */
    readonly error: string | null;
    /** Servers that resolv.conf names beyond the three that glibc uses. */
    readonly ignoredServers: readonly string[];
    /** RFC 7050: the prefix that this network's NAT64 uses, as `64:ff9b::/96`; null: none, or not asked. */
    readonly nat64Prefix: string | null;
    /** Addresses found that lie in it: they stand for IPv4 servers. Absent: none. */
    readonly translatedAddresses?: readonly string[];
}
export type ConnectState = 'open' | 'closed' | 'silent' | 'unreachable';
export interface AddressResult {
    readonly address: string;
    readonly family: Family;
    readonly traced: boolean;
    /** null: not tried. */
    readonly connect: ConnectState | null;
    /** Until the handshake was done; null where it was not. */
    readonly connectMs: Millis | null;
    /** errno of a closed or unreachable one: ECONNREFUSED, EHOSTUNREACH, EACCES ...; of one not tried: what this machine lacked, EMFILE ... */
    readonly errno: string | null;
}
export interface ServiceResult {
    /** As the URL standard writes it, without credentials and fragment, every value of a query shown as `…`. `tcp://host:port` for a bare port. */
    readonly url: string;
    readonly scheme: ServiceScheme;
    readonly state: 'working' | 'failing' | null;
    readonly failedPhase: Phase | null;
    /** Each phase's own time; null where it was not run or not finished. */
    readonly phases: {
        readonly nameMs: Millis | null;
        readonly connectMs: Millis | null;
        readonly proxyMs: Millis | null;
        readonly tlsMs: Millis | null;
        readonly firstByteMs: Millis | null;
    };
    /** From the start of the name's lookup to the first byte of the answer: output `first-byte-ms`. */
    readonly totalMs: Millis | null;
    readonly proxy: ProxyResult | null;
    readonly tls: TlsResult | null;
    readonly http: HttpResult | null;
    /** The address that the phases after `connect` used; null where none opened. */
    readonly address: string | null;
    /**
     * Whether the target's own address is a global one (IANA's special-purpose registries), beyond a proxy as this machine
     * resolves it; null: not known.
     */
    readonly globalAddress: boolean | null;
    /** The run ended while this phase was under way; null: the check came to its end. */
    readonly cutIn: Phase | null;
    /** What ended the run then, set by whoever knows; null: nothing did. */
    readonly cutBy: 'deadline' | 'cancelled' | null;
}
export type ProxyProblem = 
/** The environment's value is no URL of a proxy. */
'invalid'
/** Its name has no address. */
 | 'name-not-found'
/** Refused the TCP connection, or no route to it. */
 | 'closed' | 'unreachable'
/** No SYN/ACK, or no answer to CONNECT within the phase's bound. */
 | 'silent'
/** 407. */
 | 'authentication'
/** Any other status but 2xx to CONNECT; to an absolute request a 403, 502, 503 or 504 that shows that the proxy itself wrote it. */
 | 'refused'
/** Closed or reset the connection without a status, or wrote what is no HTTP. */
 | 'reset'
/** An `https://` proxy whose own TLS failed. */
 | 'tls'
/** A SOCKS proxy from the environment: named, not used. */
 | 'socks';
export interface ProxyResult {
    /** Without credentials. */
    readonly url: string;
    /** The variable as it is spelled in the environment, or `input`. */
    readonly from: string;
    /** Of the answer to CONNECT or to the absolute request. */
    readonly status: number | null;
    readonly problem: ProxyProblem | null;
    /** The status is one that gateways write, and nothing tells whether the proxy or the server wrote it. Absent: it is known. */
    readonly undecided?: true;
    /** Whether CONNECT was sent (https, tls) or the absolute request (http). */
    readonly connect: boolean;
    /** The scheme of the 407's challenge, as `Basic`, `NTLM`; null: none. */
    readonly challenge: string | null;
    /** errno or alert behind `closed`, `unreachable`, `reset`, `tls`; `closed` where the proxy closed the connection and did not reset it. */
    readonly detail: string | null;
    /** A short direct try beside the proxy; `name-not-found` where this machine cannot resolve the target. null: not tried. */
    readonly direct: ConnectState | 'name-not-found' | null;
    /** The target's own addresses as this machine resolves them; empty where it cannot. */
    readonly targetAddresses: readonly string[];
}
export type TrustStore = 'bundled' | 'system' | 'extra';
export type TlsProblem = 'expired' | 'not-yet-valid' | 'wrong-name' | 'untrusted' | 'alert' | 'reset' | 'silent';
/** Why no store trusts a chain. */
export type MissingLink = 
/** The server's certificate is signed by itself. */
'self-signed'
/** The server sent its own certificate alone, which names the place of its issuer's (RFC 5280 section 4.2.2.1): an intermediate, or the root itself. */
 | 'missing-intermediate'
/** No store holds the issuer at which the chain ends. */
 | 'unknown-issuer';
export interface TlsResult {
    readonly version: string | null;
    readonly alpn: string | null;
    /** The name sent (SNI); null for an address. */
    readonly serverName: string | null;
    /** The stores that trust the chain, or would were it not for its dates or name; empty: nobody. */
    readonly trustedBy: readonly TrustStore[];
    /** The first of `problems`. */
    readonly problem: TlsProblem | null;
    /** All that is wrong: an expired certificate may be for another name too. */
    readonly problems: readonly TlsProblem[];
    readonly certificate: CertificateFacts | null;
    /** Set with the problem `untrusted`; null: the chain is whole, and OpenSSL refuses it for what `detail` says. */
    readonly missingLink: MissingLink | null;
    /** The certificate that OpenSSL refuses as too weak, for its key (as `rsa of 1024 bits`) or its signature (as `sha1WithRSAEncryption`). Absent: none. */
    readonly weak?: {
        readonly subject: string;
        readonly key: string | null;
        readonly signature: string | null;
    };
    /** With the problems `expired` and `not-yet-valid`: the certificate that is, where it is not the server's own. Absent: none. */
    readonly outOfDateIssuer?: Pick<CertificateFacts, 'subject' | 'validFrom' | 'validTo'>;
    /** Certificates from the server's own to the root of the store that trusts it, else to the last that was sent. */
    readonly chainLength: number | null;
    /** The common name of the root that the trusting store holds, or of the last issuer known. */
    readonly root: string | null;
    /** Of the problem `alert`: its number (RFC 8446 section 6) and name. */
    readonly alert: {
        readonly number: number;
        readonly name: string;
    } | null;
    /** errno or OpenSSL's code behind a failure; the subject of an expired certificate that is not the server's own; null: none. */
    readonly detail: string | null;
    /** `required`: the server ended the connection for want of a certificate. */
    readonly clientCertificate: 'required' | null;
    /** What the same address answered to a handshake under another name, tried where the first was reset or silent; null: not tried. */
    readonly otherName: {
        readonly serverName: string | null;
        readonly answered: boolean;
    } | null;
    /** Of the problem `silent`: bytes of an answer that did not become whole. Absent: none came. */
    readonly bytesReceived?: number;
    /** After silence or a reset another connection under the same name was answered. Absent: it was not, or not tried. */
    readonly answeredAgain?: true;
    /** NODE_EXTRA_CA_CERTS names a file that cannot be read: its path; null: it can, or is not set. */
    readonly unreadableExtraStore: string | null;
}
/** Of the server's own certificate. Texts are the certificate's, cut at 256 characters; at most 20 names. */
export interface CertificateFacts {
    readonly subject: string;
    readonly issuer: string;
    readonly names: readonly string[];
    /** Empty where the certificate's date can't be read. */
    readonly validFrom: string;
    readonly validTo: string;
    /** Days until `validTo` by this machine's clock, negative once it is past; null: that can't be read. */
    readonly daysLeft: number | null;
    /** Fingerprint, lower-case hexadecimal without colons. */
    readonly sha256: string;
}
export type HttpProblem = 
/** No whole head within the phase's bound. */
'silent'
/** The connection ended before a whole head. */
 | 'reset'
/** What came is no HTTP, or its head is larger than 16 KiB, or heads of status 1xx have no end. */
 | 'malformed'
/** A status that does not count as working. */
 | 'status';
export interface HttpResult {
    readonly status: number | null;
    /** As sent, cut at 2048 characters, without credentials and fragment, every value of a query shown as `…`; never followed. */
    readonly location: string | null;
    /** From seconds or a date. */
    readonly retryAfterSeconds: number | null;
    readonly problem: HttpProblem | null;
    /** Whether any byte of an answer came, for `silent` and `reset`: a server that answers too slowly is told from one that hangs. */
    readonly bytesReceived: number | null;
    /**
     * errno or the parser's code behind `reset` and `malformed`, `closed` of a connection that was closed, not reset; TLS_ALERT where a TLS alert came, INTERIM_OVERFLOW after too many heads of
     * status 1xx; HTTP2_ and a name of RFC 9113 section 7 where the server ended the request by one.
     */
    readonly detail: string | null;
}
