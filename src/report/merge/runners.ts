/** How the machines of many reports are named, alone and as groups. */
import type { EarlierRunner } from '../earlier-report.ts';

export interface NamedRunner extends EarlierRunner {
  /** `job (values of the matrix)`, else the machine's name and image; a number behind it where it is not unique. */
  readonly label: string;
}

/** Labels in the order of the runners, each once. */
export function nameRunners(runners: readonly EarlierRunner[]): readonly NamedRunner[] {
  const taken = new Set<string>();
  return runners.map((runner) => {
    const wanted = labelOf(runner);
    let label = wanted;
    for (let number = 2; taken.has(label); number++) label = `${wanted} #${number}`;
    taken.add(label);
    return { ...runner, label };
  });
}

function labelOf({ job, matrix, name, image }: EarlierRunner): string {
  const leg = matrix === null ? '' : ` (${Object.values(matrix).map(valueText).join(', ')})`;
  if (job !== null) return job + leg;
  if (matrix !== null) return leg.slice(2, -1);
  return `${name ?? 'a runner without a name'}${image === null ? '' : ` (${image})`}`;
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Labels named one by one; the rest is counted. */
const MOST_LABELS = 3;

/** A group in words: by what all of its members and no others have in common, else by its labels. Holds foreign text. */
export function groupText(group: readonly NamedRunner[], all: readonly NamedRunner[]): string {
  if (group.length === 1 || group.length === all.length) return `on ${labels(group)}`;
  for (const [words, trait] of traits(all)) {
    const value = group[0] === undefined ? null : trait(group[0]);
    const alike = all.filter((runner) => trait(runner) === value);
    if (value !== null && alike.length === group.length && group.every((runner) => trait(runner) === value)) {
      return words(value);
    }
  }
  return `on ${labels(group)}`;
}

type Trait = readonly [words: (value: string) => string, trait: (runner: NamedRunner) => string | null];

function traits(all: readonly NamedRunner[]): readonly Trait[] {
  const keys = [...new Set(all.flatMap(({ matrix }) => Object.keys(matrix ?? {})))].slice(0, 20);
  return [
    [
      (value) => (value === 'true' ? 'in containers' : 'on hosts'),
      ({ container }) => (container === null ? null : String(container)),
    ],
    ...keys.map(
      (key): Trait => [
        (value) => `with ${key} ${value}`,
        ({ matrix }) => (matrix !== null && Object.hasOwn(matrix, key) ? valueText(matrix[key]) : null),
      ],
    ),
    [(value) => `on ${value} runners`, ({ environment }) => environment],
    [(value) => `on image ${value}`, ({ image }) => image],
    [(value) => `in job ${value}`, ({ job }) => job],
    [(value) => `on ${value}`, ({ arch }) => arch],
  ];
}

function labels(group: readonly NamedRunner[]): string {
  const named = group.slice(0, MOST_LABELS).map(({ label }) => label);
  const more = group.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
