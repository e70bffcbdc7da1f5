/**
 * Writes action-types.yml, which generators of typed workflows read (github-actions-typing): part of `npm run docs`. Inputs have the types
 * that the action itself reads them by.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Scalar, stringify } from 'yaml';
import type { Kind, WireType } from '../src/action/input-values.ts';
import { INPUTS } from '../src/action/inputs.ts';
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

/** @param outputs the names of action.yml's outputs */
export function actionTypes(outputs: readonly string[]): string {
  const inputs = Object.entries(INPUTS).map(([name, { kind }]) => [
    name,
    name === 'targets'
      ? { type: 'list', separator: lineEnd(), 'list-item': { type: 'string' } }
      : typed((kind as Kind<unknown>).type),
  ]);
  return `# Made by npm run docs from src/action/inputs.ts. Do not edit.\n${stringify({
    inputs: Object.fromEntries(inputs),
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
  const root = join(import.meta.dirname, '..');
  const { outputs } = readActionFile(await readFile(join(root, 'action.yml'), 'utf8'));
  await writeFile(join(root, 'action-types.yml'), actionTypes(outputs.map(({ name }) => name)));
}
