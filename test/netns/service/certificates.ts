/** Certificates for tests, made by openssl(1) on the spot. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Issued {
  readonly key: string;
  /** PEM: the certificate alone. */
  readonly cert: string;
  readonly keyPath: string;
  readonly certPath: string;
}

export interface LeafOptions {
  /** subjectAltName; default `DNS:<name>`. */
  readonly names?: string;
  /** Days of validity from `startDays` on; default 90. */
  readonly days?: number;
  /** Days from now at which validity begins, negative for the past; default -1. */
  readonly startDays?: number;
  readonly subject?: string;
  /** As a public CA does: where the issuer's certificate is to be had. */
  readonly issuerUrl?: string;
  readonly isCa?: boolean;
  /** Default: a P-256 key. */
  readonly rsaBits?: number;
  /** Of the signature; default sha256. */
  readonly digest?: string;
  readonly extendedKeyUsage?: string;
  /** Has this key; default: one of its own. */
  readonly key?: Issued;
}

const DAY_MS = 86_400_000;
const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** A workshop of keys and certificates in a folder. */
export class CertificateMaker {
  readonly #folder: string;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'openssl.cnf'), '[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=unused\n');
  }

  root(commonName: string): Issued {
    const { keyPath, certPath } = this.#paths();
    const extensions = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign'];
    this.#openssl(
      'req',
      '-x509',
      ...EC,
      '-days',
      '3650',
      '-subj',
      `/CN=${commonName}`,
      ...extensions,
      ...out(keyPath, certPath),
    );
    return read(keyPath, certPath);
  }

  selfSigned(name: string): Issued {
    const { keyPath, certPath } = this.#paths();
    this.#openssl(
      'req',
      '-x509',
      ...EC,
      '-days',
      '90',
      '-subj',
      `/CN=${name}`,
      '-addext',
      `subjectAltName=DNS:${name}`,
      ...out(keyPath, certPath),
    );
    return read(keyPath, certPath);
  }

  issue(issuer: Issued, name: string, options: LeafOptions = {}): Issued {
    const { keyPath: ownPath, certPath, base } = this.#paths();
    const { days = 90, startDays = -1, isCa = false, digest = 'sha256', rsaBits, extendedKeyUsage, key } = options;
    const keyPath = key?.keyPath ?? ownPath;
    const request = `${base}.csr`;
    const made = [...(rsaBits === undefined ? EC : ['-newkey', `rsa:${rsaBits}`, '-nodes']), '-keyout', keyPath];
    this.#openssl(
      ...['req', '-new', ...(key === undefined ? made : ['-key', keyPath]), '-utf8'],
      ...['-subj', options.subject ?? `/CN=${name}`, '-out', request],
    );
    const extensions = [
      isCa ? 'basicConstraints=critical,CA:TRUE' : `subjectAltName=${options.names ?? `DNS:${name}`}`,
      ...(extendedKeyUsage === undefined ? [] : [`extendedKeyUsage=${extendedKeyUsage}`]),
      ...(options.issuerUrl === undefined ? [] : [`authorityInfoAccess=caIssuers;URI:${options.issuerUrl}`]),
    ];
    writeFileSync(`${base}.ext`, `${extensions.join('\n')}\n`);
    writeFileSync(`${base}.index`, '');
    writeFileSync(`${base}.ca`, CA_CONFIG(base, digest));
    const from = Date.now() + startDays * DAY_MS;
    this.#openssl(
      ...['ca', '-batch', '-notext', '-config', `${base}.ca`, '-in', request, '-out', certPath],
      ...['-cert', issuer.certPath, '-keyfile', issuer.keyPath, '-extfile', `${base}.ext`],
      ...['-startdate', stamp(from), '-enddate', stamp(from + days * DAY_MS)],
    );
    return read(keyPath, certPath);
  }

  #paths() {
    const base = join(this.#folder, `c${this.#count++}`);
    return { base, keyPath: `${base}.key`, certPath: `${base}.pem` };
  }

  #openssl(...args: string[]): void {
    const env = { ...process.env, OPENSSL_CONF: join(this.#folder, 'openssl.cnf') };
    execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  }
}

const CA_CONFIG = (base: string, digest: string) => `[ca]
default_ca=here
[here]
database=${base}.index
rand_serial=yes
new_certs_dir=${base.slice(0, base.lastIndexOf('/'))}
default_md=${digest}
policy=any
email_in_dn=no
unique_subject=no
string_mask=utf8only
[any]
commonName=supplied
organizationName=optional
`;

/** ASN.1 GeneralizedTime. */
function stamp(time: number): string {
  return `${new Date(time).toISOString().replace(/[-:T]|\.\d+/g, '')}`;
}

function out(keyPath: string, certPath: string): string[] {
  return ['-keyout', keyPath, '-out', certPath];
}

function read(keyPath: string, certPath: string): Issued {
  return { keyPath, certPath, key: readFileSync(keyPath, 'utf8'), cert: readFileSync(certPath, 'utf8') };
}
