/** What the step leaves for its post step: written to GITHUB_STATE, given back by the runner in STATE_ variables. */

/** The name of the state: the folder of the watch that the step began. */
export const STATE = 'watch';

/** That folder; the empty string: no step before began a watch, since it was not asked for or the step did not come so far. */
export function watchFolder(): string {
  return process.env[`STATE_${STATE}`] ?? '';
}
