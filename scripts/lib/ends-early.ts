/**
 * Loaded before each test file (`node --import`): a file whose process ends with status 0 before its tests are done is a failure. Node's
 * own runner takes it for a file whose tests all passed.
 */
import { after } from 'node:test';

// Not in the runner's own process.
if (process.env.NODE_TEST_CONTEXT?.startsWith('child')) {
  let done = false;
  after(() => {
    done = true;
  });
  process.on('exit', (status) => {
    if (status !== 0 || done) return;
    console.error(`${process.argv[1]}: ended with status 0 before its tests were done`);
    process.exitCode = 1;
  });
}
