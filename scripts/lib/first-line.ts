/**
 * The first line of dist/index.js. The bundle's own start takes some 5 to 50 ms in which a signal would end Node without a word: this
 * line keeps the first, and src/action/interruption.ts takes it over.
 */
export const FIRST_LINE =
  "{ const early = globalThis[Symbol.for('tracepath-action.early-signal')] = { name: null, hear: (name) => { early.name ??= name; } }; process.on('SIGINT', early.hear).on('SIGTERM', early.hear); }\n";
