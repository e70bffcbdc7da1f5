#!/usr/bin/env node
const { programs } = await import('../programs/index.js');
await programs.cli();
