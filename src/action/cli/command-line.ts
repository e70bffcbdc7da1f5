/** The command line's arguments to the action's inputs: every input is an option of the same name. */

import { boolean, quote } from '../input-values.ts';
import { INPUTS, type InputName, type ReadInput } from '../inputs.ts';
import { SHORT_OPTIONS } from './help.ts';

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'trace'; readonly json: boolean; readonly read: ReadInput }
  /** One sentence each. */
  | { readonly kind: 'usage'; readonly faults: readonly string[] };

/**
 * Reads `TARGET… [--name value] [--name=value] [--json]`, and tracepath's short options. Yes-or-no options need no value, and take `true` or `false`. `--`
 * ends the options. An option given twice counts once, as it stands last.
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const given = new Map<InputName, string>();
  const targets: string[] = [];
  const faults: string[] = [];
  let json = false;
  for (let at = 0; at < args.length; at++) {
    const arg = longForm(args[at] ?? '');
    if (arg === '--') {
      targets.push(...args.slice(at + 1));
      break;
    }
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    if (arg === '--version') return { kind: 'version' };
    if (arg === '--json') {
      json = true;
      continue;
    }
    if (!arg.startsWith('-') || arg === '-') {
      targets.push(arg);
      continue;
    }
    const [, name = '', , inline] = /^--([^=]*)(=(.*))?$/s.exec(arg) ?? [];
    if (!isInput(name)) {
      faults.push(`unknown option ${quote(arg.replace(/=.*$/s, '=…'))}, see --help`);
      continue;
    }
    const next = args[at + 1];
    const takesNext = isYesOrNo(name) ? next !== undefined && boolean.parse(next) !== undefined : true;
    if (inline !== undefined) given.set(name, inline);
    else if (!takesNext) given.set(name, 'true');
    else if (next === undefined) faults.push(`--${name} needs a value: ${INPUTS[name].kind.expected}`);
    else {
      given.set(name, next);
      at++;
    }
  }
  if (faults.length > 0) return { kind: 'usage', faults };
  const list = [...targets, given.get('targets') ?? ''].join('\n');
  return { kind: 'trace', json, read: (name) => (name === 'targets' ? list : given.get(name)) };
}

/** A short option in its long form; anything else as it is. `-m30` is `-m 30`. */
function longForm(arg: string): string {
  const [, hops] = /^-m(.+)$/s.exec(arg) ?? [];
  return hops === undefined ? (SHORT_OPTIONS[arg] ?? arg) : `--max-hops=${hops}`;
}

function isInput(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

function isYesOrNo(name: InputName): boolean {
  return INPUTS[name].kind === boolean;
}
