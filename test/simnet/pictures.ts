/**
 * `npm run pictures`: makes the README's pictures, docs/pictures/summary-light.png and -dark.png: the top of the job summary that the built
 * action writes for four targets, two of them behind one container network with too large an MTU, in the simulated internet. Needs a built
 * dist/ and Chromium.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageHeight, renderPage, screenshot } from '../support/render/render.ts';
import { runScenario, stageProgram } from './run-scenario.ts';
import { findScenario } from './scenarios/index.ts';

/** Ends below the first finding and its remedy; the rest of the summary is left out. Pixels. */
const mostHeight = 872;

const folder = join(import.meta.dirname, '../../docs/pictures');
mkdirSync(folder, { recursive: true });
using program = stageProgram();
const { summary, code, stdout } = await runScenario(findScenario('shared-fault'), 4, { program: program.path });
if (summary === '') throw new Error(`the action wrote no summary; it ended with ${code}:\n${stdout}`);
for (const theme of ['light', 'dark'] as const) {
  const html = await renderPage(summary, { theme, title: 'tracepath-action' });
  const picture = join(folder, `summary-${theme}.png`);
  await screenshot(html, picture, Math.min(await pageHeight(html), mostHeight));
  console.log(picture);
}
