/**
 * Every program of dist/, in one bundle, so that a module which several of them use stands there once. Each has a file of its own that
 * calls it here: scripts/lib/bundle.ts.
 */
export const programs = {
  action: () => import('./index.ts'),
  cli: () => import('./cli.ts'),
  merge: () => import('./merge.ts'),
  library: () => import('./library.ts'),
} as const;
