/** The one line of the `diagnosis` output. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostImportant } from '../../src/diagnosis/most-important.ts';
import type { DiagnosisCode, Finding, Severity } from '../../src/report/types.ts';

const finding = (code: DiagnosisCode, severity: Severity): Finding => ({
  code,
  severity,
  title: 'About',
  text: `${code}.`,
  remedies: [],
});
const well = { target: 'https://example.com', diagnosis: [finding('healthy', 'info')] };
const closed = { target: 'tcp://b.example:81', diagnosis: [finding('destination-closed', 'warning')] };
const hole = {
  target: 'tcp://a.example:80',
  diagnosis: [finding('pmtu-black-hole', 'error'), finding('icmp-filtered', 'info')],
};

test('a single target speaks for itself', () => {
  assert.equal(mostImportant([hole]), 'About: pmtu-black-hole.');
});

test('the gravest of several is named with its target, wherever it stands', () => {
  const line = 'About: pmtu-black-hole. (tcp://a.example:80; 2 of 3 targets have warnings or errors)';
  assert.equal(mostImportant([well, closed, hole]), line);
  assert.equal(mostImportant([hole, closed, well]), line);
});

test('where all are well it says so', () => {
  assert.equal(
    mostImportant([well, well]),
    'About: healthy. (https://example.com; none of 2 targets has a warning or error)',
  );
});

test('nothing found is an empty line', () => {
  assert.equal(mostImportant([]), '');
  assert.equal(mostImportant([{ target: 'a', diagnosis: [] }]), '');
});

test('a target with nothing found does not hide another', () => {
  assert.match(
    mostImportant([{ target: 'a', diagnosis: [] }, hole]),
    /^About: pmtu-black-hole\. \(tcp:\/\/a\.example:80; 1 of 2/,
  );
});

test('a target cannot break the line', () => {
  const line = mostImportant([{ target: `x\n::error::${'y'.repeat(10_000)}`, diagnosis: hole.diagnosis }, well]);
  assert.ok(!line.includes('\n'));
  assert.ok(line.length < 1000);
});
