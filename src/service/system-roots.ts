/**
 * The roots of the system's store, where Node looks for them (its documentation of `--use-system-ca`, after OpenSSL's
 * SSL_CTX_set_default_verify_paths(3)). Read here because `tls.getCACertificates('system')` takes 40 ms on Debian, where the folder
 * leads to each root three times; this takes 6. What is not as every store has it is left to Node.
 */
import { type Dirent, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getCACertificates } from 'node:tls';

const FILE = '/etc/ssl/cert.pem';
const FOLDER = '/etc/ssl/certs';
/** Read of a file, where Debian's bundle has 220 KB, and of a folder, where Debian's has 150 files. */
const MOST_BYTES = 16 << 20;
const MOST_FILES = 4096;

/** Marks on lines of their own with base64 between. OpenSSL reads other texts too, or stops at them: see `isPlain`. */
const CERTIFICATE =
  /^-----BEGIN (X509 )?CERTIFICATE-----\r?\n(?:[A-Za-z0-9+/=]+\r?\n)+-----END \1CERTIFICATE-----\r?$/gm;
const BEGINNING = /BEGIN (?:X509 )?CERTIFICATE/g;

/** PEM texts, each once. Empty: there is no store. Never throws. */
export function systemRoots(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  // Its paths may be others.
  if (process.config.variables.node_shared_openssl) return getCACertificates('system');
  const { SSL_CERT_FILE: file = FILE, SSL_CERT_DIR: folder = FOLDER } = env;
  const texts = [...new Set([file, ...filesIn(folder)])].map(readText);
  return texts.every(isPlain) ? [...new Set(texts.flatMap(certificatesIn))] : getCACertificates('system');
}

function certificatesIn(text: string): readonly string[] {
  return text.match(CERTIFICATE) ?? [];
}

/** Whether what begins a certificate is one, so that OpenSSL reads them all. */
function isPlain(text: string): boolean {
  return certificatesIn(text).length === (text.match(BEGINNING) ?? []).length;
}

/** Without the links to others of the folder, by which OpenSSL finds a root by its name's hash (openssl-rehash(1)). */
function filesIn(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  const names = new Set(entries.map(({ name }) => name));
  const paths = entries.map((entry) => ({ path: join(folder, entry.name), isLink: entry.isSymbolicLink() }));
  const files = paths.filter(({ path, isLink }) => !isLink || !names.has(linkOf(path)));
  return files.slice(0, MOST_FILES).map(({ path }) => path);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // gone since
  }
}

/** Of a regular file: a FIFO's reading would never end. */
function readText(path: string): string {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(path, 'utf8') : '';
  } catch {
    return ''; // none, or not for this user
  }
}
