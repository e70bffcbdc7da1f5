/** dist/licenses.txt names what packages carry inside themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vendoredLicenses } from '../../scripts/lib/vendored-licenses.ts';

test('llhttp and node-addon-api are named with their copyright', () => {
  const text = vendoredLicenses();
  assert.match(text, /^llhttp \(in undici\)\nMIT\nCopyright Fedor Indutny, 2018\.\n\nPermission is hereby granted/m);
  assert.match(text, /^node-addon-api \(in koffi\)\nMIT\n[\s\S]*Copyright \(c\) 2017/m);
});
