import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportedLibrary, hardWords } from '#export/exported.fixture.ts';
import { toIcs } from './to-ics.ts';

const [document] = (await exportedLibrary()).filter(({ deadlines }) => deadlines.length > 0);
assert.ok(document);
const [deadline] = document.deadlines;
assert.ok(deadline);

/** The lines of a file, unfolded. */
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');
const fieldOf = (ics: string, name: string) =>
  unfolded(ics)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, '')
    .replaceAll('\\n', '\n')
    .replace(/\\([\\;,])/g, '$1');

test('a deadline is a day in its own words, with its place and what kind of copy it is from', () => {
  const ics = toIcs(document, '2020-01-01');
  assert.equal(fieldOf(ics, 'DTSTART'), deadline.until.replaceAll('-', ''));
  assert.equal(fieldOf(ics, 'SUMMARY'), deadline.task);
  assert.equal(fieldOf(ics, 'URL'), deadline.address);
  assert.match(fieldOf(ics, 'DESCRIPTION') ?? '', /《.*》（.*）.*非官方文本，以原件为准/su);
});

test('a deadline is left out once its last day is past, by the reader’s date', () => {
  const days = (from: string) => toIcs(document, from).match(/BEGIN:VEVENT/g)?.length ?? 0;
  assert.equal(days('2000-01-01'), document.deadlines.length);
  assert.ok(days(deadline.until) > 0);
  assert.equal(days('9999-01-01'), 0);
});

test('lines of 75 octets at most, and hard words come back', () => {
  const hard = { ...deadline, task: `${hardWords}，`.repeat(9) };
  const ics = toIcs({ ...document, deadlines: [hard] }, '2000-01-01');
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(fieldOf(ics, 'SUMMARY'), hard.task);
});
