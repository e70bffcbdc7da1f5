/** Starts a command inside a scenario's network, in namespaces that end with this process: the sandbox and the simulator joined. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sandboxed } from '../support/sandbox.ts';
import { authorityCertificate, authorityFolder } from './hosts/authority.ts';
import { resolverFiles } from './names.ts';
import { findScenario } from './scenarios/index.ts';

export interface InScenario {
  /** Further arguments of process.ts. */
  readonly flags?: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly stdio?: 'pipe' | 'inherit';
}

/** Where Debian and Ubuntu keep the certificates that the system trusts. */
const SYSTEM_STORE = '/etc/ssl/certs/ca-certificates.crt';

/** Makes Node and curl trust the simulated servers as well. */
export function trustVariables(): Record<string, string> {
  const certificate = authorityCertificate(authorityFolder());
  return { NODE_EXTRA_CA_CERTS: certificate, CURL_CA_BUNDLE: certificate };
}

/**
 * Runs `command` unprivileged (with the flag `--root`: as the sandbox's root) and gives its exit status as the child's.
 *
 * @throws RangeError where no scenario is called `name`
 */
export function sandboxedScenario(name: string, command: readonly string[], options: InScenario = {}): ChildProcess {
  const { flags = [], ...rest } = options;
  const { topology, trust } = findScenario(name);
  const certificate = readFileSync(authorityCertificate(authorityFolder()), 'utf8');
  // A pause that waits for a helper thread, which any other process may keep from running, would delay packets.
  const punctual = ['--single-threaded-gc', '--max-semi-space-size=64'];
  const simulator = fileURLToPath(new URL('process.ts', import.meta.url));
  return sandboxed(
    [process.execPath, ...punctual, simulator, name, '--authority', authorityFolder(), ...flags, '--', ...command],
    {
      ...rest,
      files: { ...resolverFiles(topology), ...(trust === 'system' ? { [SYSTEM_STORE]: certificate } : {}) },
    },
  );
}
