{ const early = globalThis[Symbol.for('tracepath-action.early-signal')] = { name: null, hear: (name) => { early.name ??= name; } }; process.on('SIGINT', early.hear).on('SIGTERM', early.hear); }
const { programs } = await import('./programs/index.js');
await programs.action();
