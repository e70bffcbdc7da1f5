/**
 * The certificate authority of a test run, by openssl(1): one CA and one server key, made once and kept in a folder of their own,
 * and server certificates signed as they are needed. RSA throughout, because its signatures have a fixed length: a TLS server's first
 * flight then has one size (RFC 8446 section 4.4.3).
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CertificateFault } from './config.ts';

export interface CertificateRequest {
  /** Host names and addresses that the certificate is for; the first is its subject. */
  readonly names: readonly string[];
  /** Default: none. */
  readonly fault?: CertificateFault;
  /** Days until it expires. Default 90. */
  readonly days?: number;
  /** Bytes of text in a comment extension, to make the certificate longer. Default 0: no such extension. */
  readonly padding?: number;
}

const DAY_MS = 86_400_000;
let made: string | null = null;

/** The folder of this process's authority, made at the first call and removed when the process exits. Readable by everyone. */
export function authorityFolder(): string {
  if (made !== null) return made;
  const folder = mkdtempSync(join(tmpdir(), 'simnet-authority-'));
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  openssl(folder, ['genrsa', '-out', 'ca.key', '2048']);
  openssl(folder, [
    'req',
    '-new',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'server.key',
    '-subj',
    '/CN=server',
    '-out',
    'server.csr',
  ]);
  const subject = '/O=Simulated Internet/CN=Simulated Test CA';
  const extensions = ['-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
  openssl(folder, [
    'req',
    '-x509',
    '-new',
    '-key',
    'ca.key',
    '-subj',
    subject,
    '-days',
    '30',
    ...extensions,
    '-out',
    'ca.pem',
  ]);
  chmodSync(join(folder, 'ca.pem'), 0o644);
  made = folder;
  return folder;
}

/** The CA's own certificate, for a client's trust. */
export function authorityCertificate(folder: string): string {
  return join(folder, 'ca.pem');
}

/**
 * Kept in the folder too: most runs of most scenarios want the same ones, and each takes 12 ms of processor time.
 *
 * @returns certificate and key as PEM. @throws Error with openssl's own words where it fails
 */
export function issueCertificate(
  folder: string,
  request: CertificateRequest,
): { readonly cert: string; readonly key: string } {
  // Node's crypto is loaded here only: the simulator's own thread issues none.
  const name = process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(request));
  const kept = join(folder, `${name}.pem`);
  if (!existsSync(kept)) issue(folder, request, kept);
  return { cert: readFileSync(kept, 'utf8'), key: readFileSync(join(folder, 'server.key'), 'utf8') };
}

function issue(folder: string, request: CertificateRequest, kept: string): void {
  const { names, fault, days = 90, padding = 0 } = request;
  const own = fault === 'wrong-name' ? ['another-server.example'] : names;
  const work = mkdtempSync(join(tmpdir(), 'simnet-certificate-'));
  try {
    const [from, to] = validity(fault, days);
    writeFileSync(join(work, 'index.txt'), '');
    // A serial number of constant length keeps the certificate's length a function of its contents.
    writeFileSync(join(work, 'serial'), '4100000000000001');
    writeFileSync(join(work, 'ca.cnf'), configuration(own, padding));
    const key = join(folder, 'server.key');
    // Self-signed: the server's key signs instead of the CA's.
    const signer =
      fault === 'self-signed'
        ? ['-selfsign', '-keyfile', key]
        : ['-cert', join(folder, 'ca.pem'), '-keyfile', join(folder, 'ca.key')];
    const dates = ['-startdate', asn1Time(from), '-enddate', asn1Time(to)];
    const paths = ['-notext', '-in', join(folder, 'server.csr'), '-out', 'server.pem'];
    openssl(work, [
      'ca',
      '-batch',
      '-config',
      'ca.cnf',
      '-subj',
      `/CN=${own[0] ?? 'nameless'}`,
      ...signer,
      ...dates,
      ...paths,
    ]);
    renameSync(join(work, 'server.pem'), kept); // Whole at once: other simulators may look for it.
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function validity(fault: CertificateFault | undefined, days: number): [Date, Date] {
  const now = Date.now();
  if (fault === 'expired') return [new Date(now - 90 * DAY_MS), new Date(now - 3 * DAY_MS)];
  if (fault === 'not-yet-valid') return [new Date(now + 3 * DAY_MS), new Date(now + 90 * DAY_MS)];
  return [new Date(now - DAY_MS), new Date(now + days * DAY_MS)];
}

function configuration(names: readonly string[], padding: number): string {
  const alternative = names.map((name) => `${isIP(name) === 0 ? 'DNS' : 'IP'}:${name}`).join(',');
  return [
    '[ca]\ndefault_ca = simulated',
    '[simulated]\ndatabase = index.txt\nserial = serial\nnew_certs_dir = .\ndefault_md = sha256\npolicy = any\nx509_extensions = server\nunique_subject = no',
    '[any]\ncommonName = supplied',
    `[server]\nbasicConstraints = critical,CA:FALSE\nextendedKeyUsage = serverAuth\nsubjectAltName = ${alternative}`,
    ...(padding === 0 ? [] : [`nsComment = ${'x'.repeat(padding)}`]),
    '',
  ].join('\n');
}

/** `YYYYMMDDHHMMSSZ`. */
function asn1Time(date: Date): string {
  return `${date.toISOString().replace(/[-:T]|\.\d+Z$/g, '')}Z`;
}

function openssl(folder: string, argv: readonly string[]): void {
  try {
    execFileSync('openssl', argv, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  } catch (error) {
    throw new Error(`openssl ${argv[0]} failed: ${error instanceof Error ? error.message : error}`);
  }
}
