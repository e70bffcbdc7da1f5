/** The whole table of faults. */
import { type Section, table } from '../section.ts';
import { ERRNOS, POINTS } from './table.ts';
import { tryFaults } from './try-faults.ts';

export async function faultsSection(): Promise<Section> {
  const all = await tryFaults(1);
  const results = all.filter(({ failed }) => failed > 0);
  const rows = Object.keys(ERRNOS).map((call) => {
    const own = results.filter(({ name }) => name.split(/[ :]/)[0] === call);
    const faults = new Set(own.map(({ name }) => /: (.*),/.exec(name)?.[1]));
    return [call, faults.size, own.length, own.filter(({ faults }) => faults.length === 0).length];
  });
  const slowest = Math.max(...results.map(({ ms }) => ms));
  return {
    title: 'Faults of the C library',
    lines: [
      `${results.length} runs of eight targets behind a router with a narrower link. In each, one use of one call (for options, each option) fails by one errno that it documents, or returns short, at one point: ${Object.keys(POINTS).join(', ')}.`,
      'A run passes where it ends within its bound, says of each target that lost something by which errno, concludes nothing from it, throws nothing, leaves no promise unhandled and no descriptor open, and where what fails once costs one target at the most.',
      '',
      `Slowest run: ${(slowest / 1000).toFixed(1)} s of 4 s. ${all.length - results.length} rows never came to their point.`,
      '',
      ...table(['call', 'errnos and short returns', 'runs', 'passed'], rows),
    ],
    wrong: results.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
  };
}
