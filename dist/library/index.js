import { createRequire } from 'node:module';
export const { trace } = await createRequire(import.meta.url)('../programs/index.js').programs.library();
