/** A target in one line: what is wrong with it, or what was measured. Holds no text from the network or the inputs, so it needs no escaping. */

import { actualText, ending, standing } from '../text/labels.ts';
import { count, millis } from '../text/units.ts';
import { throughProxy } from '../through-proxy.ts';
import type { TargetReport } from '../types.ts';
import { pathDiffers } from './baseline-table.ts';

/** What is wrong with a troubled target: its first finding above info, else its gate, else why it was not reached. */
export function trouble(target: TargetReport): string {
  const first = target.diagnosis.find(({ severity }) => severity !== 'info');
  if (first !== undefined) return first.title.replace(/^[A-Z](?=[a-z ])/u, (letter) => letter.toLowerCase());
  const failed =
    target.gates.find(({ outcome }) => outcome === 'fail') ??
    target.gates.find(({ outcome }) => outcome === 'inconclusive');
  if (failed !== undefined)
    return `${failed.gate} ${failed.outcome === 'fail' ? 'failed' : 'inconclusive'}: ${actualText(failed)}`;
  return ending(target);
}

/** As written, with the address family where one name was traced in both. `code`: how the form of the report shows a name. */
export function targetLabel(
  { target, family }: TargetReport,
  targets: readonly TargetReport[],
  code = (text: string): string => text,
): string {
  const twice = targets.filter((other) => other.target === target).length > 1;
  return `${code(target)}${twice && family !== null ? ` (IPv${family})` : ''}`;
}

/** A target in one line without its name. */
export function headline(target: TargetReport): string {
  if (standing(target) !== 'info') return trouble(target);
  const said = [
    pathDiffers(target) ? 'the path changed since the baseline' : null,
    reached(target),
    pathMtu(target),
    target.rttMs === null ? null : `${millis(target.rttMs.median)} ms`,
  ];
  return said.filter((part) => part !== null).join(', ');
}

function reached(target: TargetReport): string {
  const hops = target.hopCount === null ? null : count(target.hopCount, 'hop');
  if (throughProxy(target)) return `reached through the proxy${hops === null ? '' : `, ${hops} to it`}`;
  return hops === null ? 'reached' : `reached in ${hops}`;
}

function pathMtu({ pmtu: { bytes, status } }: TargetReport): string | null {
  return bytes === null ? null : `path MTU ${status === 'confirmed' ? '' : 'at most '}${bytes} bytes`;
}
