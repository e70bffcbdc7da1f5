/** Node's compile cache for programs that are started from the sources with an environment of their own: a third of the processor time. */

/** The variable that this process was given itself (scripts/test.ts), else none. */
export function compileCache(): Record<string, string> {
  const folder = process.env.NODE_COMPILE_CACHE;
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}
