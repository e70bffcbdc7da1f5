/** `npm run docs`: writes the README's tables anew from action.yml. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readActionFile } from './lib/action-yml.ts';
import { withTables } from './lib/readme-tables.ts';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const action = readActionFile(await readFile(join(root, 'action.yml'), 'utf8'));
await writeFile(readme, withTables(await readFile(readme, 'utf8'), action));
