import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldOf } from '#search/shared/fold.ts';
import { tokenise, words } from '#search/shared/tokenise.ts';
import { findRuns, marksIn, scan } from './scan.ts';

/** A text, what is looked for, what is marked. */
const runs: [string, string, ...string[]][] = [
  ['提高质量，促进就业。', '质量促进', '质量，促进'],
  ['登记，再登记', '登记', '登记', '登记'],
  ['ＧＢ／Ｔ 9704', 'gb/t9704', 'ＧＢ／Ｔ 9704'],
  ['ＧＢ／Ｔ 9704', 'gb/t 9704', 'ＧＢ／Ｔ 9704'],
  ['2020年', '20'],
  ['用220V电源，不用2200V', '220', '220'],
  ['用220V电源', '220v', '220V'],
  ['用220V电源', '20v'],
  ['用220V电源', '220 v电', '220V电'],
  ['符合GB/T18883—2022的要求', 'GB/T 18883', 'GB/T18883'],
  ['符合GB/T18883—2022的要求', '18883', '18883'],
  ['符合GB/T18883—2022的要求', 't', 'T'],
  ['编号YL2025003。', '2025003', '2025003'],
  ['编号YL2025003。', 'L2025003'],
  ['每立方米0.08mg／m³', 'm3', 'm³'],
  ['每立方米0.08mg／m³', '0.08mg/m3', '0.08mg／m³'],
  ['10²个', '102'],
  ['甲甲甲', '甲甲', '甲甲', '甲甲'],
  ['甲乙', '乙甲'],
  ['甲', '甲乙'],
  ['甲', ''],
];

for (const [text, looked, ...marked] of runs) {
  test(`finds “${looked}” ${marked.length} times in “${text}”`, () => {
    assert.deepEqual(
      findRuns(tokenise(text), words(looked)).map(({ start, end }) => text.slice(start, end)),
      marked,
    );
  });
}

const text = fc.string({ unit: fc.constantFrom(...'甲乙丙𠮷aA１1，。 〔〕') });

test('finds every run of words that is cut from a text, and what it finds are these words', () => {
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(6), (value, from, length) => {
      const run = words(value).slice(from, from + length);
      const found = findRuns(tokenise(value), run);
      assert.ok(found.length > 0 || run.length === 0);
      for (const { start, end } of found) assert.deepEqual(words(value.slice(start, end)), run);
    }),
  );
});

const term = (text: string) => ({ text, runs: [words(text)], issuers: [] });
const passages = ['登记与备案', '登记', '备案。登记', '公告'].map((value, i) => ({
  name: `${i}`,
  text: value,
}));
const find = (...phrases: string[]) =>
  scan({ passages }, { terms: phrases.map(term) }).map(({ passage, marks }) => [
    passage.name,
    marks.map(({ start, end }) => passage.text.slice(start, end)).join('|'),
  ]);

test('gives the passages that hold all phrases alone', () => {
  assert.deepEqual(find('登记', '备案'), [
    ['0', '登记|备案'],
    ['2', '备案|登记'],
  ]);
});

test('gives the passages that hold one phrase where none holds all', () => {
  assert.deepEqual(find('公告', '备案'), [
    ['0', '备案'],
    ['2', '备案'],
    ['3', '公告'],
  ]);
  assert.deepEqual(find('没有'), []);
});

test('joins marks that touch or overlap', () => {
  assert.deepEqual(find('登记', '记与', '与备'), [['0', '登记与备']]);
  assert.deepEqual(find('登', '记')[1], ['1', '登记']);
});

test('finds variants of a character as the character, in the text as printed', () => {
  const fold = foldOf(['备備']);
  const query = { terms: [{ text: '備案', runs: [words('備案', fold)], issuers: [] }] };
  assert.deepEqual(marksIn('登记、备案、備案', query, fold), [
    { start: 3, end: 5 },
    { start: 6, end: 8 },
  ]);
});

test('finds a citation by the number of what is cited, whatever it is called', () => {
  const cites: [number, number, string][] = [[2, 6, '甲政发〔2020〕5号']];
  const passage = { name: '1', text: '按照《办法》办理', cites };
  const number = { code: '甲政发', serial: 5 };
  const [hit] = scan(
    { passages: [passage] },
    { terms: [{ text: '', runs: [['没', '有']], number, issuers: [] }] },
  );
  assert.deepEqual(hit?.marks, [{ start: 2, end: 6 }]);
});
