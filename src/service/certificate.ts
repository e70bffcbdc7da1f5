/** What a server's certificate chain says, and what is wrong with it: dates and name are checked here one by one, since OpenSSL tells one fault only. */
import { X509Certificate } from 'node:crypto';
import { checkServerIdentity, type DetailedPeerCertificate } from 'node:tls';
import type { TrustStores } from './trust-stores.ts';
import type { CertificateFacts, Millis, MissingLink, TlsProblem, TlsResult, TrustStore } from './types.ts';

const MOST_NAMES = 20;
const LONGEST_TEXT = 256;
const LONGEST_CHAIN = 16;
const DAY_MS: Millis = 86_400_000;
/** What OpenSSL says of a chain that leads to no root of a store (openssl-verification-options(1)). */
const ENDS_NOWHERE: ReadonlySet<string> = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_UNTRUSTED',
]);
/** OpenSSL's security level 2: 112 bits, which is RSA and DSA of 2048 bits and no SHA-1 (SSL_CTX_set_security_level(3)). */
const LEAST_BITS = 2048;
const WEAK_SIGNATURE = /md5|sha1(?!\d)/i;

export interface ChainFacts {
  readonly certificate: CertificateFacts;
  readonly trustedBy: readonly TrustStore[];
  /** Worst first; empty: valid and trusted. */
  readonly problems: readonly TlsProblem[];
  readonly missingLink: MissingLink | null;
  readonly weak?: NonNullable<TlsResult['weak']>;
  readonly chainLength: number;
  readonly root: string;
  /** The subject of an expired certificate that is not the server's own; null: none. */
  readonly expiredIssuer: string | null;
}

/**
 * `peer`: the server's certificate with its issuers, as the handshake left them; it leads to the root where a store holds
 * that. `fault`: what OpenSSL found beside dates and names, as Node names it; null: nothing. `now`: Unix time, milliseconds.
 */
export function readChain(
  peer: DetailedPeerCertificate,
  host: string,
  fault: string | null,
  stores: TrustStores,
  now: Millis,
): ChainFacts {
  const chain = chainOf(peer);
  const leaf = chain[0] as X509Certificate;
  const top = chain.at(-1) as X509Certificate;
  const complete =
    fault === null && top.checkIssued(top) && chain.every((one, index) => signedBy(one, chain[index + 1] ?? one));
  const trustedBy = complete ? stores.storesOf(top) : [];
  const expired = chain.find((one) => Date.parse(one.validTo) < now) ?? null;
  const early = chain.find((one) => Date.parse(one.validFrom) > now) ?? null;
  const problems: TlsProblem[] = [
    ...(expired === null ? [] : ['expired' as const]),
    ...(early === null ? [] : ['not-yet-valid' as const]),
    ...(isFor(leaf, host) ? [] : ['wrong-name' as const]),
    ...(trustedBy.length > 0 ? [] : ['untrusted' as const]),
  ];
  return {
    certificate: factsOf(leaf, now),
    trustedBy,
    problems,
    ...(trustedBy.length > 0 ? { missingLink: null } : distrust(chain, fault)),
    chainLength: chain.length,
    root: top === leaf && !leaf.checkIssued(leaf) ? commonName(leaf, 'issuer') : commonName(top, 'subject'),
    expiredIssuer: expired === null || expired === leaf ? null : commonName(expired, 'subject'),
  };
}

/** From the server's own certificate up; a root, which names itself as its issuer, ends it. At least one. */
function chainOf(peer: DetailedPeerCertificate): X509Certificate[] {
  const chain: X509Certificate[] = [];
  const seen = new Set<string>();
  for (let next: DetailedPeerCertificate | undefined = peer; next !== undefined && chain.length < LONGEST_CHAIN; ) {
    if (seen.has(next.fingerprint256)) break;
    seen.add(next.fingerprint256);
    chain.push(new X509Certificate(next.raw));
    next = next.issuerCertificate;
  }
  return chain;
}

/** OpenSSL reports one fault, and an expired date can hide a signature that is wrong. */
function signedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false; // a key that OpenSSL can't use signs nothing
  }
}

/** Why no store trusts a chain. */
function distrust(chain: readonly X509Certificate[], fault: string | null): Pick<ChainFacts, 'missingLink' | 'weak'> {
  const [leaf] = chain as [X509Certificate];
  if (fault !== null && !ENDS_NOWHERE.has(fault)) {
    const weak = weakest(chain);
    return weak === null ? { missingLink: null } : { missingLink: null, weak };
  }
  if (leaf.checkIssued(leaf)) return { missingLink: 'self-signed' };
  const namesItsIssuer = leaf.infoAccess?.includes('CA Issuers') ?? false;
  return { missingLink: chain.length === 1 && namesItsIssuer ? 'missing-intermediate' : 'unknown-issuer' };
}

/** The first certificate whose key or signature OpenSSL refuses as too weak; a root's own signature counts for nothing. */
function weakest(chain: readonly X509Certificate[]): NonNullable<TlsResult['weak']> | null {
  for (const one of chain) {
    const { asymmetricKeyType: type, asymmetricKeyDetails: { modulusLength: bits } = {} } = one.publicKey;
    const subject = commonName(one, 'subject');
    if (bits !== undefined && bits < LEAST_BITS) return { subject, key: `${type} of ${bits} bits`, signature: null };
    const signature = one.signatureAlgorithm ?? '';
    if (WEAK_SIGNATURE.test(signature) && !one.checkIssued(one)) return { subject, key: null, signature };
  }
  return null;
}

function isFor(leaf: X509Certificate, host: string): boolean {
  try {
    return checkServerIdentity(host, leaf.toLegacyObject()) === undefined;
  } catch {
    return false;
  }
}

function factsOf(leaf: X509Certificate, now: Millis): CertificateFacts {
  const validTo = Date.parse(leaf.validTo);
  return {
    subject: commonName(leaf, 'subject'),
    issuer: commonName(leaf, 'issuer'),
    names: namesOf(leaf.subjectAltName),
    validFrom: instant(Date.parse(leaf.validFrom)),
    validTo: instant(validTo),
    daysLeft: Number.isNaN(validTo) ? null : (validTo - now) / DAY_MS,
    sha256: leaf.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

function instant(time: Millis): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/** The common name, else the organization, as the certificate has them: any text. */
function commonName(of: X509Certificate, whose: 'subject' | 'issuer'): string {
  const { CN, O } = of.toLegacyObject()[whose] as { readonly [part: string]: string | string[] | undefined };
  const name = CN ?? O ?? '';
  return (Array.isArray(name) ? (name.at(-1) ?? '') : name).slice(0, LONGEST_TEXT);
}

/** `DNS:a, IP Address:1.2.3.4`; a name with a comma or quote in it stands in quotes. */
function namesOf(subjectAltName: string | undefined): string[] {
  const entries = (subjectAltName ?? '')
    .slice(0, MOST_NAMES * 2 * LONGEST_TEXT)
    .matchAll(/(DNS|IP Address):("[^"]*"|[^,]*)/g);
  return [...entries].slice(0, MOST_NAMES).map(([, , name = '']) => name.replaceAll('"', '').slice(0, LONGEST_TEXT));
}
