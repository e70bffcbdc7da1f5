import fc from 'fast-check';

const codePoint = fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10ffff }));

/**
 * Any text of at most that many code points, half surrogate pairs among them. fast-check's own `unit: 'binary'` first writes all of
 * Unicode into a table: a second of computing in each process that uses it.
 */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  return fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points));
}
