import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpairedMarks } from './unpaired-marks.ts';

const cases: [text: string, marks: string][] = [
  ['根据《登记办法》（云政发〔2020〕1号），照办。', ''],
  ['根据《登记办法（云政发〔2020〕1号），照办。', '《'],
  ['1）登记', ''],
  ['一）登记', ''],
  ['登记办法》照办', '》'],
  ['“登记', ''],
  ['（一）登记（含补登', '（'],
];

for (const [text, marks] of cases)
  test(`finds ${marks || 'no mark'} alone in ${text}`, () => {
    const found = unpairedMarks([{ lines: [text], look: {}, place: { kind: 'file' } }]);
    assert.equal(found.map(({ mark }) => mark).join(''), marks);
  });
