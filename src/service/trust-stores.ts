/**
 * The stores of roots that this machine's programs go by, apart: Node's own, the system's, and NODE_EXTRA_CA_CERTS
 * (tls.getCACertificates). Read once a run: see check-thread.ts.
 */
import type { X509Certificate } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import type { TrustStore } from './types.ts';

export interface TrustStores {
  /** Trusts the roots of all stores. */
  readonly context: SecureContext;
  /** The stores that hold a certificate. */
  storesOf(certificate: X509Certificate): readonly TrustStore[];
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
  const byContent = new Map<string, { readonly pem: string; readonly stores: TrustStore[] }>();
  for (const store of ['bundled', 'system', 'extra'] as const) {
    for (const pem of getCACertificates(store)) {
      const known = byContent.get(content(pem)) ?? { pem, stores: [] };
      if (!known.stores.includes(store)) known.stores.push(store);
      byContent.set(content(pem), known);
    }
  }
  return {
    context: createSecureContext({ ca: [...byContent.values()].map(({ pem }) => pem) }),
    storesOf: (certificate) => byContent.get(content(certificate.toString()))?.stores ?? [],
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
