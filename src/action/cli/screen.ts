/** What the command line shows on a terminal or in a pipe, in colours where the terminal takes them. */
import { styleText } from 'node:util';
import { consoleEnd, consoleHop, consoleStart } from '../../report/render/console.ts';
import { consoleConclusion, consoleFindings } from '../../report/render/console-conclusion.ts';
import type { Paint } from '../../report/render/paint.ts';
import type { Report, TargetReport } from '../../report/types.ts';
import type { Progress } from '../measure/progress.ts';

/** The hops of the target that starts first appear as they are found; the others, measured meanwhile, follow it whole. */
export function openScreen(stream: NodeJS.WriteStream) {
  // Colours on a terminal alone, and none where NO_COLOR is set.
  const paint: Paint = (colour, text) => styleText(colour, text, { stream });
  const print = (text: string): void => void stream.write(`${text}\n`);
  let live: { readonly index: number; readonly label: string; readonly address: string } | null = null;
  let shownTtl = 0;
  const progress: Progress = {
    onStart: (index, label, address, localMtu) => {
      // The same target again: a client ends up at another of its addresses, and the trace starts anew there.
      if (live !== null && live.index !== index) return;
      shownTtl = 0;
      live = { index, label, address };
      print(consoleStart(label, address, localMtu));
    },
    onHop: (index, hop) => {
      if (live?.index !== index) return;
      shownTtl = hop.ttl;
      print(consoleHop(hop, live.address, paint));
    },
  };
  const isLive = ({ target, address }: TargetReport) => target === live?.label && address === live.address;
  /** `ending`: what stands behind the conclusion, on its line. */
  const finish = (report: Report, ending: string): void => {
    const { targets } = report;
    const paths = [...targets.filter(isLive), ...targets.filter((target) => !isLive(target))].map((target) => {
      const head = isLive(target) ? [] : [consoleStart(target.target, target.address, target.pmtu.localMtu)];
      const hops = target.hops.filter(({ ttl }) => !isLive(target) || ttl > shownTtl);
      const rows = hops.map((hop) => consoleHop(hop, target.address, paint));
      return [...head, ...rows, consoleEnd(target, paint)].join('\n');
    });
    const found = consoleFindings(report, { remedies: 'all', paint });
    const conclusion = consoleConclusion(report, paint) + ending;
    print([...paths, found, conclusion].filter((part) => part !== '').join('\n\n'));
  };
  return { progress, finish };
}
