/** The hosts that a runner itself needs, which the word `runner` in the list of targets stands for. */

/** GitHub's default environment variables, and those that the runner sets for actions; each holds a URL where it is set. */
const RUNNER_URLS = [
  'GITHUB_SERVER_URL',
  'GITHUB_API_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_CACHE_URL',
] as const;

/**
 * The origins of those that are set, as `https://host[:port]`, each once: their paths hold identifiers of the job.
 *
 * @returns faults: variables whose value is no http or https URL, as sentences
 */
export function runnerHosts(env: NodeJS.ProcessEnv): {
  readonly urls: readonly string[];
  readonly faults: readonly string[];
} {
  const urls = new Set<string>();
  const faults: string[] = [];
  for (const name of RUNNER_URLS) {
    const value = env[name];
    if (value === undefined || value === '') continue;
    const url = URL.parse(value);
    if (url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '') urls.add(url.origin);
    else faults.push(`"runner": ${name} is set to something that is no http or https URL without credentials`);
  }
  if (urls.size === 0 && faults.length === 0) {
    faults.push(`"runner" stands for the hosts in ${RUNNER_URLS.join(', ')}, and none of them is set here`);
  }
  return { urls: [...urls], faults };
}
