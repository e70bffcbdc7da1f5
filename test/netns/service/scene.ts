/** A private machine for service checks: addresses on its loopback, name servers, proxies and filters, and a check run as a process of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceRequest } from '../../../src/service/check.ts';
import type { NameAnswerState, NameServerResult } from '../../../src/service/types.ts';
import { compileCache } from '../../support/compile-cache.ts';
import { finished, replaceFile } from '../../support/sandbox.ts';
import type { CheckRun } from './check-once.ts';

const CHECK_ONCE = join(import.meta.dirname, 'check-once.ts');

/** Adds addresses to the loopback device: whatever is bound to them is reached as on a network. */
export function addAddresses(...addresses: readonly string[]): void {
  for (const address of addresses) {
    const nodad = address.includes(':') ? ['nodad'] : [];
    execFileSync('ip', ['addr', 'add', address, 'dev', 'lo', ...nodad]);
  }
}

/** Rules in the words of nft(8), in a table of the test's own. */
export function nft(rules: string): void {
  execFileSync('nft', ['-f', '-'], { input: rules });
}

/** The files that the system's resolver reads. */
export function resolveBy({ servers = [], hosts = '', options = '', search = '' }: ResolverFiles): void {
  const lines = [...servers.map((server) => `nameserver ${server}`), options, search];
  replaceFile('/etc/resolv.conf', `${lines.join('\n')}\n`);
  replaceFile('/etc/hosts', `127.0.0.1 localhost\n${hosts}`);
  replaceFile('/etc/nsswitch.conf', 'hosts: files dns\n');
}

export interface ResolverFiles {
  readonly servers?: readonly string[];
  /** Lines of /etc/hosts. */
  readonly hosts?: string;
  readonly options?: string;
  readonly search?: string;
}

export interface CheckOptions extends Partial<Omit<ServiceRequest, 'env'>> {
  /** Variables of the process that checks, beside PATH. */
  readonly env?: Readonly<Record<string, string>>;
  /** The run's own bound. */
  readonly boundMs?: number;
}

/** Runs one check; `url` is the target. */
export async function check(url: string, { env = {}, ...options }: CheckOptions = {}): Promise<CheckRun> {
  const { protocol, hostname, port, pathname, search } = new URL(url.replace(/^(tcp|tls):/, 'ws:'));
  const scheme = (/^\w+/.exec(url)?.[0] ?? 'https') as ServiceRequest['scheme'];
  const request: Omit<ServiceRequest, 'env'> & { boundMs: number } = {
    scheme,
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    path: pathname + search,
    url,
    family: null,
    only: null,
    source: null,
    proxy: 'auto',
    httpStatus: [{ from: 100, to: 499 }],
    userAgent: 'tracepath-action/test',
    boundMs: 40_000,
    ...options,
  };
  const child = spawn(process.execPath, [CHECK_ONCE, JSON.stringify(request)], {
    env: { PATH: process.env.PATH, ...compileCache(), ...env },
  });
  const { code, stdout, stderr } = await finished(child);
  if (code !== 0) throw new Error(`the check ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as CheckRun;
}

/** `10.0.0.2: A found, AAAA no-data`, for one look at what each server said. */
export function serverStates(
  servers: readonly NameServerResult[] | undefined,
): [string, NameAnswerState, NameAnswerState][] {
  return (servers ?? []).map(({ address, a, aaaa }) => [address, a.state, aaaa.state]);
}

/** A folder that goes with the sandbox, whose own /run it is in, however that ends. */
export function temporaryFolder(): string {
  return mkdtempSync('/run/service-');
}
