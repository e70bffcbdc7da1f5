/**
 * Writes action-types.yml of both actions, which generators of typed workflows read (github-actions-typing): part of `npm run docs`. Inputs have the types
 * that the action itself reads them by.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Scalar, stringify } from 'yaml';
import type { Kind, WireType } from '../src/action/input-values.ts';
import { INPUTS } from '../src/action/inputs.ts';
import { MERGE_INPUTS } from '../src/action/merge/inputs.ts';
import { readActionFile } from './lib/action-yml.ts';

/** Outputs that are more than text. An unknown value is an empty output, whatever its type. */
const outputTypes: Readonly<Record<string, WireType>> = {
  reached: 'boolean',
  pmtu: 'integer',
  'pmtu-status': ['confirmed', 'upper-bound', 'unknown'],
  'hop-count': 'integer',
  'rtt-ms': 'float',
  conclusion: ['success', 'failure', 'neutral'],
  'service-state': ['working', 'failing'],
  'first-byte-ms': 'float',
};

/** Inputs that take one entry a line. */
const lists: readonly string[] = ['targets', 'reports'];

/** The folder of each action, with the inputs that its program reads and the file that holds them. */
export const ACTIONS = [
  { folder: '.', source: 'src/action/inputs.ts', inputs: INPUTS },
  { folder: 'merge', source: 'src/action/merge/inputs.ts', inputs: MERGE_INPUTS },
] as const;

/** @param outputs the names of action.yml's outputs */
export function actionTypes({ source, inputs }: (typeof ACTIONS)[number], outputs: readonly string[]): string {
  const types = Object.entries(inputs).map(([name, { kind }]) => [
    name,
    lists.includes(name)
      ? { type: 'list', separator: lineEnd(), 'list-item': { type: 'string' } }
      : typed((kind as Kind<unknown>).type),
  ]);
  return `# Made by npm run docs from ${source}. Do not edit.\n${stringify({
    inputs: Object.fromEntries(types),
    outputs: Object.fromEntries(outputs.map((name) => [name, typed(outputTypes[name])])),
  })}`;
}

/** In double quotes: as a block it would be a line of blanks. */
function lineEnd(): Scalar {
  const scalar = new Scalar('\n');
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function typed(type: WireType | undefined): object {
  return typeof type === 'object' ? { type: 'enum', 'allowed-values': [...type] } : { type: type ?? 'string' };
}

if (import.meta.main) {
  for (const action of ACTIONS) {
    const folder = join(import.meta.dirname, '..', action.folder);
    const { outputs } = readActionFile(await readFile(join(folder, 'action.yml'), 'utf8'));
    const names = outputs.map(({ name }) => name);
    await writeFile(join(folder, 'action-types.yml'), actionTypes(action, names));
  }
}
