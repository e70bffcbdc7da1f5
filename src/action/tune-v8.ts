/** V8's settings for what a run is: seconds long, most of its code run once or a few times. */

/** From here on what V8 sets aside counts for more than what a collection of garbage costs. */
const MANY_TARGETS = 32;
/** Beyond this, and in a watch, code is run often enough to be worth compiling. */
const MOST_INTERPRETED = 64;

/**
 * Keeps V8's young generation at the size that it starts with where there are many targets: 256 take 25 MB less and 4 % more processor
 * time. Leaves the code of a short run to the interpreter: compilers in other threads take 7 % of what one target 12 hops away costs, and a fifth of
 * what 16 cost, for code that is hardly run again. For a process of our own only, not for a library: the settings are the whole process's.
 * Not before Node's own code is loaded: V8 takes that from the cache in Node's binary only under the settings it was made with, and
 * a thread that starts under others compiles a hundred files, which takes 50 ms.
 */
export function tuneV8(targets: number, watchMs: number | 'job'): void {
  const interpreted = targets <= MOST_INTERPRETED && (watchMs === 0 || watchMs === 'job');
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  if (interpreted) for (const tier of ['sparkplug', 'maglev', 'opt']) setFlagsFromString(`--no-${tier}`);
  if (targets >= MANY_TARGETS) setFlagsFromString('--semi-space-growth-factor=1');
}
