/** The path as a Mermaid flowchart: runner, hops, target; silent runs folded, narrow links marked. Syntax: mermaid.js.org, flowchart. */
import { isTargetItself } from '../target-at-hop.ts';
import { mermaidLabel } from '../text/escape.ts';
import { millis, spread } from '../text/units.ts';
import type { Hop, TargetReport } from '../types.ts';

/** Steps drawn at most; those in the middle of a longer path fold into one. */
const mostSteps = 20;
const mostResponders = 4;

interface Step {
  /** Labels of the nodes that stand side by side at this step. */
  readonly nodes: readonly string[];
  readonly style: 'router' | 'silent' | 'target' | 'runner' | 'failed';
  /** What to say of the link to the next step; null: nothing. */
  readonly beyond: Mark | null;
}

interface Mark {
  readonly text: string;
  readonly kind: 'narrow' | 'black-hole';
}

/** GitHub's own amber and red, legible on light and dark. */
const markColours = { narrow: '#bf8700', 'black-hole': '#cf222e' } as const;

/** A name that needs no escaping; foreign text beyond that stays out of diagrams. */
const plainName = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,50}[A-Za-z0-9])?$/;

function answered(target: TargetReport, hop: Hop): Step {
  const shown = hop.responders.slice(0, mostResponders).map(({ address, hostname, rttMs }) => {
    const of = spread(rttMs);
    const name = hostname !== null && plainName.test(hostname) ? `${mermaidLabel(hostname)}<br/>` : '';
    const time = of === null ? '' : `<br/>${millis(of.median)} ms`;
    return `hop ${hop.ttl}<br/>${name}${mermaidLabel(address)}${time}`;
  });
  const more = hop.responders.length - shown.length;
  const mtu = hop.responders.find((responder) => responder.mtu !== null)?.mtu ?? null;
  return {
    nodes: more > 0 ? [...shown, `hop ${hop.ttl}<br/>${more} more`] : shown,
    style:
      target.reached && hop.responders.some((responder) => isTargetItself(target, responder)) ? 'target' : 'router',
    beyond: beyond(target, hop.ttl) ?? (mtu === null ? null : { text: `${mtu} bytes`, kind: 'narrow' }),
  };
}

function beyond({ blackHole }: TargetReport, ttl: number): Mark | null {
  return blackHole?.afterHop === ttl
    ? { text: `above ${blackHole.passes} bytes packets are lost`, kind: 'black-hole' }
    : null;
}

function silent(target: TargetReport, hops: readonly Hop[]): Step {
  const [first, last] = [hops[0]?.ttl ?? 0, hops.at(-1)?.ttl ?? 0];
  const label = first === last ? `hop ${first}<br/>no answer` : `hops ${first}–${last}<br/>no answer`;
  return { nodes: [label], style: 'silent', beyond: beyond(target, last) };
}

function steps(target: TargetReport): Step[] {
  const path: Step[] = [{ nodes: ['this runner'], style: 'runner', beyond: beyond(target, 0) }];
  let quiet: Hop[] = [];
  for (const hop of target.hops) {
    if (hop.responders.length === 0) {
      quiet.push(hop);
      // A black hole behind a silent hop must stay visible, so the run of silence is split there.
      if (beyond(target, hop.ttl) === null) continue;
    }
    if (quiet.length > 0) path.push(silent(target, quiet));
    quiet = [];
    if (hop.responders.length > 0) path.push(answered(target, hop));
  }
  if (quiet.length > 0) path.push(silent(target, quiet));
  if (!target.reached)
    path.push({ nodes: [`${mermaidLabel(target.host)}<br/>not reached`], style: 'failed', beyond: null });
  return path;
}

function folded(path: readonly Step[]): readonly Step[] {
  if (path.length <= mostSteps) return path;
  const half = mostSteps >> 1;
  // Links with something to say are what the diagram is for: they stay, whatever their place.
  const kept = path.filter((step, index) => index < half || index >= path.length - half || step.beyond !== null);
  const missing = path.length - kept.length;
  const gap: Step = { nodes: [`${missing} more`], style: 'silent', beyond: null };
  return kept.length > 2 * mostSteps || missing === 0
    ? [...path.slice(0, half), gap, ...path.slice(-half)]
    : kept.toSpliced(half, 0, gap);
}

/** A fenced `mermaid` block; null where there is no path to draw. */
export function diagram(target: TargetReport): string | null {
  if (target.hops.length === 0) return null;
  const lines = ['```mermaid', 'flowchart TD'];
  const links: string[] = [];
  const styles: string[] = [];
  let before: { readonly names: readonly string[]; readonly beyond: Mark | null } | null = null;
  let linkCount = 0;
  for (const [index, step] of folded(steps(target)).entries()) {
    const names = step.nodes.map((label, side) => {
      const name = `n${index}x${side}`;
      lines.push(`  ${name}["${label}"]:::${step.style}`);
      return name;
    });
    if (before !== null) {
      const mark = before.beyond;
      links.push(`  ${before.names.join(' & ')} -->${mark === null ? '' : `|"${mark.text}"|`} ${names.join(' & ')}`);
      const made = Array.from({ length: before.names.length * names.length }, (_, link) => linkCount + link);
      if (mark !== null) styles.push(`  linkStyle ${made.join(',')} stroke:${markColours[mark.kind]},stroke-width:3px`);
      linkCount += made.length;
    }
    before = { names, beyond: step.beyond };
  }
  lines.push(...links, ...styles);
  lines.push(
    '  classDef runner stroke-width:2px',
    '  classDef router stroke-width:1px',
    '  classDef silent stroke-dasharray:4 4',
    '  classDef target stroke:#1a7f37,stroke-width:3px',
    '  classDef failed stroke:#cf222e,stroke-width:3px',
    '```',
  );
  return lines.join('\n');
}
