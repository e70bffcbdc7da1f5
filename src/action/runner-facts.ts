/** What is known of the machine the run is on: Node's os module, the runner's variables, the kernel's interfaces, container marks. */
import { existsSync, readFileSync } from 'node:fs';
import { arch, release, type } from 'node:os';
import { localInterfaces } from '../net/linux/interfaces.ts';
import type { RunnerFacts } from '../report/types.ts';

/** `matrix`: the leg's values, which only the workflow knows. RUNNER_* and GITHUB_JOB are GitHub's default variables; ImageOS is set by GitHub's images; a runner too old to set RUNNER_ENVIRONMENT can only be a self-hosted one. */
export function runnerFacts(env: NodeJS.ProcessEnv, matrix: RunnerFacts['matrix']): RunnerFacts {
  const given = env.RUNNER_ENVIRONMENT;
  const onRunner = env.GITHUB_ACTIONS === 'true';
  return {
    os: type(),
    kernel: release(),
    arch: arch(),
    node: process.version,
    name: env.RUNNER_NAME || null,
    job: env.GITHUB_JOB || null,
    matrix,
    image: env.ImageOS || null,
    environment: given === 'github-hosted' || given === 'self-hosted' ? given : onRunner ? 'self-hosted' : 'local',
    container: inContainer(env),
    interfaces: localInterfaces(),
  };
}

/** Marks left by Docker and Podman, and the control group of version 1 or of a host's namespace under Kubernetes. */
function inContainer(env: NodeJS.ProcessEnv): boolean {
  // Kubernetes sets it in every pod; with cgroup namespaces nothing else tells.
  if (env.KUBERNETES_SERVICE_HOST) return true;
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return true;
  return /docker|containerd|kubepods|libpod|\blxc\b/.test(read('/proc/1/cgroup') ?? '');
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
