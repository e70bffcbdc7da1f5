/** Tells what a long measuring is about, so that whoever watches sees something within a second and each change of phase. */
import type { Probe, ProbeLog } from '../../engine/probe-log.ts';
import type { Entry } from './entry.ts';
import type { Progress } from './progress.ts';

/** Between looks, milliseconds: well within a second. */
const EVERY = 800;
/** Targets named in one notice. */
const MOST_NAMED = 3;

/** Looks at the traces that `running` gives until it is disposed of. Each phase of a target is told once. */
export function notices(running: () => readonly Entry[], { onWait }: Progress): Disposable {
  if (onWait === undefined) return { [Symbol.dispose]: () => undefined };
  const told = new Set<string>();
  const look = (): void => {
    const news = running().flatMap((entry) => {
      const what = entry.trace === null ? null : phaseOf(entry.trace.measuring.log);
      const phase = `${entry.index} ${what}`;
      if (what === null || told.has(phase)) return [];
      told.add(phase);
      return [{ what, label: entry.spec.target }];
    });
    for (const [what, about] of Map.groupBy(news, (each) => each.what)) onWait(listed(about), what);
  };
  const timer = setInterval(look, EVERY);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

function listed(about: readonly { readonly label: string }[]): string {
  const labels = [...new Set(about.map(({ label }) => label))];
  const more = labels.length - MOST_NAMED;
  return more > 0 ? `${labels.slice(0, MOST_NAMED).join(', ')} and ${more} more` : labels.join(', ');
}

/** What the last packet was sent for, as a noun; null: nothing was sent. */
export function phaseOf({ probes, segments }: Pick<ProbeLog, 'probes' | 'segments'>): string | null {
  const [probe, segment] = [probes.at(-1), segments.at(-1)];
  if (segment !== undefined && segment.sentAt >= (probe?.sentAt ?? 0)) return sizes;
  return probe === undefined ? null : phases[probe.purpose];
}

const sizes = 'the path MTU (packets of exact sizes)';
const phases: Readonly<Record<Probe['purpose'], string>> = {
  hop: 'answers of routers',
  flow: 'answers of parallel routers',
  reach: 'answers of the target',
  control: 'answers to small control datagrams',
  loss: 'the count of lost probes',
  size: sizes,
  locate: 'the hop at which large packets are lost',
  special: 'answers to the last probes',
};
