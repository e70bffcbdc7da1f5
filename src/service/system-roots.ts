/**
 * The roots of the system's store, where Node looks for them (its documentation of `--use-system-ca`, after OpenSSL's
 * SSL_CTX_set_default_verify_paths(3)). Read here because `tls.getCACertificates('system')` takes 40 ms on Debian, where the folder
 * leads to each root three times; this takes 6.
 */
import { type Dirent, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FILE = '/etc/ssl/cert.pem';
const FOLDER = '/etc/ssl/certs';
/** Debian's bundle has 220 KB, its folder 300 names. Beyond these bounds nothing is read. */
const MOST_BYTES = 16 << 20;
const MOST_FILES = 4096;

const CERTIFICATE = /-----BEGIN (X509 )?CERTIFICATE-----[^-]+-----END \1CERTIFICATE-----/g;

/** PEM texts, each once. What is no certificate inside them is for OpenSSL to pass over. Empty: there is no store. Never throws. */
export function systemRoots(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  const { SSL_CERT_FILE: file = FILE, SSL_CERT_DIR: folder = FOLDER } = env;
  const texts = [...new Set([file, ...filesIn(folder)])].map(readText);
  return [...new Set(texts.flatMap((text) => text.match(CERTIFICATE) ?? []))];
}

/** Without the links to others of the folder, by which OpenSSL finds a root by its name's hash (openssl-rehash(1)). */
function filesIn(folder: string): readonly string[] {
  const entries = entriesOf(folder).slice(0, MOST_FILES);
  const names = new Set(entries.map(({ name }) => name));
  const paths = entries.map((entry) => ({ path: join(folder, entry.name), isLink: entry.isSymbolicLink() }));
  return paths.filter(({ path, isLink }) => !isLink || !names.has(linkOf(path))).map(({ path }) => path);
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
