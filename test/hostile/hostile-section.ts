/** The hostile corpus through every source to every form. */
import { type Section, table } from '../reliability/section.ts';
import { CORPUS } from './corpus.ts';
import { tryHostile } from './try-hostile.ts';

export async function hostileSection(): Promise<Section> {
  const { texts, rounds, sources, forms, faults } = await tryHostile(1);
  return {
    title: 'Hostile text',
    lines: [
      `${texts} texts through ${sources} sources to ${forms} forms: ${rounds} rounds, after which each text has stood in each source. ${faults.length} faults.`,
      'Forms are parsed by what reads them: CommonMark, GFM and GitHub’s HTML filter, the runner’s commands and files. A form passes where it holds the elements, commands and outputs that the same form of harmless words holds, and nothing that cannot be seen.',
      '',
      ...table(
        ['kind', 'texts'],
        Object.entries(CORPUS).map(([kind, list]) => [kind, list.length]),
      ),
    ],
    wrong: faults,
  };
}
