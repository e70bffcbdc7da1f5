/** Every home, one step of the built action each. */
import { install } from '../../dist/runner.ts';
import type { Section } from '../section.ts';
import { HOMES } from './homes.ts';
import { tryHome } from './try-home.ts';

export async function homesSection(): Promise<Section> {
  using installation = install(process.execPath);
  const wrong: string[] = [];
  let whole = 0;
  for (const home of HOMES) {
    const faults = await tryHome(installation, home);
    if (faults.length === 0) whole++;
    wrong.push(...faults.map((fault) => `${home.name}: ${fault}`));
  }
  const said = HOMES.filter(({ says = [] }) => says.length > 0).length;
  return {
    title: 'Odd homes',
    lines: [
      `${HOMES.length} homes tried, ${whole} survived. In ${HOMES.length - said} the step works as anywhere, in ${said} it says in a sentence what it lacks; what can be written is, and no stack trace is printed:`,
      '',
      `${HOMES.map(({ name }) => name).join('; ')}.`,
    ],
    wrong,
  };
}
