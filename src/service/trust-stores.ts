/**
 * The stores of roots that this machine's programs go by, apart: Node's own, the system's, and NODE_EXTRA_CA_CERTS
 * (tls.getCACertificates). Read once a run, in a thread: the system's store takes some 60 ms to read, and a pause of that
 * length would show in what is measured meanwhile.
 */
import { X509Certificate } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { createSecureContext, type SecureContext } from 'node:tls';
import { Worker } from 'node:worker_threads';
import type { TrustStore } from './types.ts';

export interface TrustStores {
  /** Trusts the roots of all stores. */
  readonly context: SecureContext;
  /** The stores that hold a certificate, by its SHA-256 fingerprint as Node writes it. */
  storesOf(fingerprint256: string): readonly TrustStore[];
  /** The path of NODE_EXTRA_CA_CERTS where it can't be read. */
  readonly unreadableExtraStore: string | null;
}

type Certificates = Readonly<Record<TrustStore, readonly string[]>>;

const READ_STORES = `
  const { parentPort } = require('node:worker_threads');
  const { getCACertificates } = require('node:tls');
  const read = (store) => [...new Set(getCACertificates(store))];
  parentPort.postMessage({ bundled: read('bundled'), system: read('system'), extra: read('extra') });
`;

let stores: Promise<TrustStores> | null = null;

/** Starts reading at the first call; later calls share its result. Never rejects for what a store holds. */
export function trustStores(): Promise<TrustStores> {
  stores ??= readStores();
  return stores;
}

async function readStores(): Promise<TrustStores> {
  const certificates = await certificatesOfThread();
  const all = [...new Set(Object.values(certificates).flat())];
  const byFingerprint = new Map<string, TrustStore[]>();
  for (const store of ['bundled', 'system', 'extra'] as const) {
    for (const pem of certificates[store]) remember(byFingerprint, pem, store);
  }
  return {
    context: createSecureContext({ ca: all }),
    storesOf: (fingerprint) => byFingerprint.get(fingerprint) ?? [],
    unreadableExtraStore: unreadable(process.env.NODE_EXTRA_CA_CERTS ?? ''),
  };
}

function certificatesOfThread(): Promise<Certificates> {
  const { promise, resolve, reject } = Promise.withResolvers<Certificates>();
  const worker = new Worker(READ_STORES, { eval: true, execArgv: [] });
  worker.unref();
  worker.once('message', resolve);
  worker.once('error', reject);
  return promise;
}

function remember(known: Map<string, TrustStore[]>, pem: string, store: TrustStore): void {
  try {
    const { fingerprint256 } = new X509Certificate(pem);
    const already = known.get(fingerprint256) ?? [];
    if (!already.includes(store)) known.set(fingerprint256, [...already, store]);
  } catch {
    // An entry that is no certificate trusts nobody.
  }
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
