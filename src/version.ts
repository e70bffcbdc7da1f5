/** The version that the report and the command line state; test/house/package.test.ts holds it equal to package.json's. */
export const VERSION = '1.0.0';
