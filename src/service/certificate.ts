/** What a server's certificate chain says, and what is wrong with it: dates and name are checked here one by one, since OpenSSL tells one fault only. */
import { X509Certificate } from 'node:crypto';
import { checkServerIdentity, type DetailedPeerCertificate } from 'node:tls';
import { STORES, type TrustStores } from './trust-stores.ts';
import type { CertificateFacts, Millis, MissingLink, TlsProblem, TlsResult, TrustStore } from './types.ts';

const MOST_NAMES = 20;
const LONGEST_TEXT = 256;
const LONGEST_CHAIN = 16;
const DAY_MS: Millis = 86_400_000;
/** Faults of the dates: OpenSSL found a root. */
const OUT_OF_DATE: ReadonlySet<string> = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);
/** Node's own, of a chain that OpenSSL has verified. */
const WRONG_NAME = 'ERR_TLS_CERT_ALTNAME_INVALID';
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
  readonly outOfDateIssuer?: NonNullable<TlsResult['outOfDateIssuer']>;
  readonly chainLength: number;
  readonly root: string;
  /** The subject of an expired certificate that is not the server's own, else what OpenSSL found beside dates and name; null: nothing. */
  readonly detail: string | null;
}

/**
 * `peer`: the server's certificate with its issuers as they were sent, and what a store adds; OpenSSL may have taken another way, as
 * past a root that is sent cross-signed. `fault`: what Node found with the roots of all stores, by its name; null: nothing. `now`:
 * Unix time, milliseconds.
 */
export function readChain(
  peer: DetailedPeerCertificate,
  host: string,
  fault: string | null,
  stores: TrustStores,
  now: Millis,
): ChainFacts {
  const sent = chainOf(peer);
  const leaf = sent[0] as X509Certificate;
  const verified = fault === null || fault === WRONG_NAME;
  const other = verified || OUT_OF_DATE.has(fault) ? null : fault;
  const paths = other === null ? pathsOf(sent, stores, now) : [];
  const inDate = paths.filter(({ path }) => path.every((one) => isInDate(one, now)));
  const trusted = inDate.length > 0 ? inDate : paths;
  const chain = trusted[0]?.path ?? sent;
  const dated = verified ? [] : chain;
  const expired = dated.find(({ validToDate }) => validToDate.getTime() < now) ?? null;
  const early = dated.find(({ validFromDate }) => validFromDate.getTime() > now) ?? null;
  const isTrusted = verified || trusted.length > 0;
  const problems: TlsProblem[] = [
    ...(expired === null ? [] : ['expired' as const]),
    ...(early === null ? [] : ['not-yet-valid' as const]),
    ...(isFor(leaf, host) ? [] : ['wrong-name' as const]),
    ...(isTrusted ? [] : ['untrusted' as const]),
  ];
  const outOfDate = expired ?? early ?? leaf;
  const top = chain.at(-1) as X509Certificate;
  return {
    certificate: factsOf(leaf, now),
    trustedBy: STORES.filter((store) => trusted.some((one) => one.store === store)),
    problems,
    ...(isTrusted ? { missingLink: null } : distrust(chain, other)),
    ...(outOfDate === leaf ? {} : { outOfDateIssuer: datesOf(outOfDate) }),
    chainLength: chain.length,
    root:
      top === leaf && trusted.length === 0 && !leaf.checkIssued(leaf)
        ? commonName(leaf, 'issuer')
        : commonName(top, 'subject'),
    detail: expired === null || expired === leaf ? other : commonName(expired, 'subject'),
  };
}

/**
 * For each store that trusts a chain, the shortest way to a certificate of that store, as OpenSSL goes (X509_V_FLAG_TRUSTED_FIRST, its
 * default); the shortest of all first. Signatures are verified: OpenSSL reports one fault, and an expired date can hide a wrong one.
 */
function pathsOf(sent: readonly X509Certificate[], stores: TrustStores, now: Millis) {
  const found = new Map<TrustStore, readonly X509Certificate[]>();
  for (const [index, one] of sent.entries()) {
    const way = sent.slice(0, index + 1);
    const issuers = stores.issuersOf(one).filter(({ root }) => signedBy(one, root));
    const ends = [
      { path: way, holders: stores.storesOf(one) },
      ...issuers.map(({ root, holders }) => ({ path: [...way, root], holders })),
    ];
    // A store may hold a root and its renewal with the same key.
    const inDateFirst = [...ends.filter(({ path }) => path.every((it) => isInDate(it, now))), ...ends];
    for (const { path, holders } of inDateFirst) {
      for (const store of holders) if (!found.has(store)) found.set(store, path);
    }
    const issuer = sent[index + 1];
    if (issuer === undefined || !signedBy(one, issuer)) break;
  }
  return [...found].map(([store, path]) => ({ store, path }));
}

/** By Node's dates, not by its texts: of a year below 100 these are read as one of 1950 to 2049. */
function isInDate({ validFromDate, validToDate }: X509Certificate, now: Millis): boolean {
  return validFromDate.getTime() <= now && validToDate.getTime() >= now;
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

function datesOf(certificate: X509Certificate): Pick<CertificateFacts, 'subject' | 'validFrom' | 'validTo'> {
  const { validFromDate, validToDate } = certificate;
  return {
    subject: commonName(certificate, 'subject'),
    validFrom: instant(validFromDate),
    validTo: instant(validToDate),
  };
}

function factsOf(leaf: X509Certificate, now: Millis): CertificateFacts {
  const validTo = leaf.validToDate.getTime();
  return {
    ...datesOf(leaf),
    issuer: commonName(leaf, 'issuer'),
    names: namesOf(leaf.subjectAltName),
    daysLeft: Number.isNaN(validTo) ? null : (validTo - now) / DAY_MS,
    sha256: leaf.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

/** Empty where it can't be read. */
function instant(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
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
