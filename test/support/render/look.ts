/** Screenshots of the sample reports, to look at: `node test/support/render/look.ts FOLDER [SAMPLE...]`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderMarkdown } from '../../../src/report/render/markdown.ts';
import { samples } from '../../report/samples.ts';
import { renderPage, screenshot } from './render.ts';

const [folder = 'out/look', ...names] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const [name, report] of Object.entries(samples)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const markdown = renderMarkdown(report);
  await writeFile(join(folder, `${name}.md`), markdown);
  const html = await renderPage(markdown, { open: true });
  await writeFile(join(folder, `${name}.html`), await renderPage(markdown));
  await screenshot(html, join(folder, `${name}.png`), 2400);
  console.log(join(folder, `${name}.png`));
}
