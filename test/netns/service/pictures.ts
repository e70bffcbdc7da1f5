/**
 * Part of `npm run pictures`: docs/pictures/dead-name-server, intercepted-tls and mandatory-proxy, light and dark: the summaries that the
 * built action writes for three stories over real servers (pictured.ts). Needs a built dist/ and Chromium.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stageProgram } from '../../simnet/run-scenario.ts';
import { pageHeight, renderPage, screenshot } from '../../support/render/render.ts';
import { finished } from '../../support/sandbox.ts';

/** Ends below the finding and its first remedy. Pixels. */
const heights = { 'dead-name-server': 700, 'intercepted-tls': 700, 'mandatory-proxy': 700 };

const docs = join(import.meta.dirname, '../../../docs/pictures');
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
using program = stageProgram();
const runs = spawn(process.execPath, [join(import.meta.dirname, 'pictured.ts'), program.path, folder]);
const { code, stderr } = await finished(runs);
if (code !== 0) throw new Error(`the stories ended with ${code}: ${stderr}`);
for (const [story, height] of Object.entries(heights)) {
  const summary = readFileSync(join(folder, `${story}.md`), 'utf8');
  for (const theme of ['light', 'dark'] as const) {
    const html = await renderPage(summary, { theme, title: 'tracepath-action', open: story === 'mandatory-proxy' });
    const picture = join(process.argv[2] ?? docs, `${story}-${theme}.png`);
    await screenshot(html, picture, Math.min(await pageHeight(html), height));
    console.log(picture);
  }
}
rmSync(folder, { recursive: true });
