{ const early = globalThis[Symbol.for('tracepath-action.early-signal')] = { name: null, hear: (name) => { early.name ??= name; } }; process.on('SIGINT', early.hear).on('SIGTERM', early.hear); }
require('./programs/index.js').programs.action();
