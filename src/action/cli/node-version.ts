/** Whether this Node can run the program. Imports nothing and uses nothing new: it runs on the Node that is too old. */

/** @param version as process.version writes it. @returns a sentence for who started it; null where it will do */
export function unsupportedNode(version: string): string | null {
  const major = Number(/^v(\d+)\./.exec(version)?.[1]);
  return major >= 24 ? null : `needs Node 24 or later; this is Node ${version.slice(1)}`;
}
