/**
 * The stores of roots that this machine's programs go by, apart: Node's own, the system's, and NODE_EXTRA_CA_CERTS
 * (tls.getCACertificates). Read once a run: see check-thread.ts.
 */
import { X509Certificate } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import type { TrustStore } from './types.ts';

export const STORES = ['bundled', 'system', 'extra'] as const satisfies readonly TrustStore[];

export interface Root {
  readonly root: X509Certificate;
  readonly holders: readonly TrustStore[];
}

export interface TrustStores {
  /** Trusts what any of the stores holds, an intermediate too, as curl, git and Go do. */
  readonly context: SecureContext;
  /** The stores that hold a certificate. */
  storesOf(certificate: X509Certificate): readonly TrustStore[];
  /** What the stores hold that may have issued a certificate, by its names and key identifiers. */
  issuersOf(certificate: X509Certificate): readonly Root[];
  /** The path of NODE_EXTRA_CA_CERTS where it can't be read. */
  readonly unreadableExtraStore: string | null;
}

let stores: TrustStores | null = null;

/** Reads them at the first call, which takes some 60 ms of the processor; later calls share its result. */
export function trustStores(): TrustStores {
  stores ??= readStores();
  return stores;
}

function readStores(): TrustStores {
  const byContent = new Map<string, { readonly pem: string; readonly holders: TrustStore[] }>();
  for (const store of STORES) {
    for (const pem of getCACertificates(store)) {
      const known = byContent.get(content(pem)) ?? { pem, holders: [] };
      if (!known.holders.includes(store)) known.holders.push(store);
      byContent.set(content(pem), known);
    }
  }
  const all = [...byContent.values()];
  let roots: readonly Root[] | null = null;
  return {
    context: createSecureContext({ ca: all.map(({ pem }) => pem), allowPartialTrustChain: true }),
    storesOf: (certificate) => byContent.get(content(certificate.toString()))?.holders ?? [],
    issuersOf: (certificate) => {
      roots ??= all.map(({ pem, holders }) => ({ root: new X509Certificate(pem), holders }));
      return roots.filter(({ root }) => certificate.checkIssued(root));
    },
    unreadableExtraStore: unreadable(process.env.NODE_EXTRA_CA_CERTS ?? ''),
  };
}

/** What is in a certificate, without the line breaks that each store has elsewhere: cheaper than reading hundreds of them. */
function content(pem: string): string {
  return pem.replace(/-----[A-Z ]+-----|\s+/g, '');
}

function unreadable(path: string): string | null {
  if (path === '') return null;
  try {
    accessSync(path, constants.R_OK);
    return null;
  } catch {
    return path;
  }
}
