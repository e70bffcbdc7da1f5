/** The post step's entry: the action's own, told so. Beside it in dist/, not bundled. */
process.argv.splice(2, process.argv.length, 'post');
await import('./index.js');
export {};
