/** What serves at the target of a topology: ./serve.ts and `openssl s_server`, started and known to serve. */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Topology } from './topology.ts';

export interface Service {
  readonly argv: readonly string[];
  /** What it prints once it serves. */
  readonly ready: RegExp;
}

/** The programs that the topology's target needs; `folder` takes the key and certificate that TLS wants. */
export function services(topology: Topology, folder: string): Service[] {
  const { tcp = [], http = [], udp = [], tls, nodeTls } = topology.target ?? {};
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  if (tls !== undefined || nodeTls !== undefined) makeCertificate(key, cert);
  const served = [
    ...tcp.map((port) => `tcp:${port}`),
    ...http.map((port) => `http:${port}`),
    ...udp.map((port) => `udp:${port}`),
    ...(nodeTls === undefined ? [] : [`tls:${nodeTls}:${key}:${cert}`]),
  ];
  const list: Service[] = [];
  if (served.length > 0) {
    list.push({ argv: [process.execPath, join(import.meta.dirname, 'serve.ts'), ...served], ready: /^serving$/m });
  }
  if (tls !== undefined) {
    const argv = ['openssl', 's_server', '-accept', `${tls}`, '-key', key, '-cert', cert, '-www'];
    list.push({ argv, ready: /^ACCEPT/m });
  }
  return list;
}

function makeCertificate(key: string, cert: string): void {
  // Names enough for a certificate of three full packets, as real chains are.
  const names = Array.from({ length: 120 }, (_, index) => `DNS:name-${index}.target.example`).join();
  const argv = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    '/CN=target',
  ];
  const made = ['-addext', `subjectAltName=${names}`, '-keyout', key, '-out', cert];
  execFileSync('openssl', [...argv, ...made], { stdio: 'ignore' });
}

/** Resolves once a child's output matches; passes on all that it writes, as long as it lives. */
export async function serving(child: ChildProcess, ready: RegExp, onText: (text: string) => void): Promise<void> {
  const seen = Promise.withResolvers<void>();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      onText(text);
      output = output.slice(-4096) + text;
      if (ready.test(output)) seen.resolve();
    });
  }
  child.once('error', seen.reject);
  child.once('exit', () => seen.reject(new Error(`${child.spawnargs.join(' ')} ended before it served: ${output}`)));
  await seen.promise;
}
