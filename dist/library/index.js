import { createRequire } from 'node:module';
const { programs } = createRequire(import.meta.url)('../programs/index.js');
export async function* trace(targets, options) {
  yield* (await programs.library()).trace(targets, options);
}
