/** Keeps the memory of a run of many targets small. */

/** From here on what V8 sets aside counts for more than what a collection of garbage costs. */
const MANY_TARGETS = 32;

/**
 * Keeps V8's young generation at the size that it starts with: 256 targets take 25 MB less and 4 % more processor time. For a process of
 * our own only, not for a library: the setting is the whole process's. Node's v8 module is loaded only where it is needed.
 */
export function keepHeapSmall(targets: number): void {
  if (targets < MANY_TARGETS) return;
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
