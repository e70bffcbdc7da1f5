/** `npm run docs`: writes the tables of inputs and outputs anew from each action.yml. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readActionFile } from './lib/action-yml.ts';
import { PAGES_WITH_TABLES, withTables } from './lib/readme-tables.ts';

const root = join(import.meta.dirname, '..');
for (const [page, source] of PAGES_WITH_TABLES) {
  const action = readActionFile(await readFile(join(root, source), 'utf8'));
  const file = join(root, page);
  await writeFile(file, withTables(await readFile(file, 'utf8'), action, source));
}
