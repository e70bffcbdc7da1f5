/** All hostile networks, each with the memory and time that it cost. */
import { install } from '../../dist/runner.ts';
import { runActionOf } from '../../netns/run-action.ts';
import { type Section, table } from '../section.ts';
import { NETWORKS } from './table.ts';
import { tryNetworks } from './try-networks.ts';

export async function networksSection(): Promise<Section> {
  using installation = install(process.execPath);
  const results = await tryNetworks(runActionOf(installation), NETWORKS);
  const rows = results.map(({ name, sentEachSecond, peakMemory, seconds, faults }) => [
    name,
    sentEachSecond ?? '',
    Math.round(peakMemory / 1000),
    seconds.toFixed(1),
    faults.length === 0 ? 'yes' : 'no',
  ]);
  return {
    title: 'Hostile networks',
    lines: [
      'The built action, unprivileged, behind four kernel routers of 1500 bytes. Floods come from the first router, for as long as the run takes and as fast as this machine sends beside it; peers that mean harm serve at the target.',
      'A row passes where the run ends within its bound (4 s under a flood, 14 s else, and what starting takes), in less than 160 MiB with a heap of at most 32 (`--max-old-space-size=32`), with report, summary and outputs, and says no lie: forgers who do not know what is in the packets change nothing of what a quiet run says, and those who do confirm no path MTU and no black hole. To addresses of no host no packet leaves. The memory is that of the largest process (getrusage).',
      '',
      ...table(['network', 'packets a second', 'peak memory, MB', 'seconds', 'passed'], rows),
    ],
    wrong: results.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
  };
}
