/** `npm run build`: makes dist/ anew from the sources. */
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './lib/bundle.ts';

const root = join(import.meta.dirname, '..');
const fresh = join(root, 'build/dist');
const dist = join(root, 'dist');

// Built aside and moved: a failed build leaves the old dist whole.
await bundle(fresh);
await rm(dist, { recursive: true, force: true });
await rename(fresh, dist);
