const { programs } = await import('../programs/index.js');
export const { trace } = await programs.library();
