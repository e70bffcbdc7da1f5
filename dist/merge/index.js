const { programs } = await import('../programs/index.js');
await programs.merge();
