/** Hostile text for property tests of the report's forms. */
import fc from 'fast-check';
import { anyText } from '../support/any-text.ts';
import { hostileNames } from './samples.ts';

const fragments = [
  'www.',
  '://',
  'deadbeef',
  'GH-1',
  '/',
  'é',
  'w',
  ...hostileNames.map((name) => name.slice(0, 60)),
  ...'`|\\<>&*_~[]()!#@:$"\'-+=.0 \n\r\t\u001b\u202e\ud800',
];
/** Any Unicode, and mixtures of what means something to Markdown, HTML, GitHub, terminals and the runner. */
export const hostile = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join('')),
  anyText(60),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
