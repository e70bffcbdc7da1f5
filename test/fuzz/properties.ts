/** Everything that is fuzzed, by name. */
import { engineProperties } from './engine.ts';
import { foreignProperties } from './foreign.ts';
import { inputProperties } from './inputs.ts';
import type { FuzzProperty } from './property.ts';
import { serviceProperties } from './service.ts';
import { wireProperties } from './wire.ts';

export const properties: readonly FuzzProperty[] = [
  ...wireProperties,
  ...inputProperties,
  ...serviceProperties,
  ...foreignProperties,
  ...engineProperties,
];
