import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseBody } from './parse-body.ts';
import { plainLines } from './plain-lines.cases.ts';
import { readPlainText } from './read-plain-text.ts';

const texts: [string, string][] = [
  ['paragraphs', '\n关于登记的通知\n\n一、登记\n二行\n \t\n照办。  \n'],
  ['a line of full-width space', '甲\n　\n乙\n\n　　丙'],
  ['line ends of Windows', '甲\r\n乙\r\n\r\n丙'],
  ['a table', '甲\n\n| 子 | 丑 |\n| --- | --- |\n| 一 | 二 |\n\n乙'],
  ['a note', '甲[^1]\n\n[^1]: 注\n\n乙'],
  ['rows with tabs', '甲\t乙\n丙\t丁\n\n戊'],
];

for (const [what, text] of texts)
  test(`reads ${what} as the body of a file`, () =>
    assert.deepEqual(readPlainText(text), parseBody(text).blocks));

for (const line of plainLines)
  test(`reads as the body of a file: ${line}`, () =>
    assert.deepEqual(readPlainText(`甲\n\n${line}\n\n乙`), parseBody(`甲\n\n${line}\n\n乙`).blocks));

test('reads any text with an empty line in it as the body of a file', () => {
  const piece = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'甲1.-*#>_`~[]()!<&;\\{}= \t　：') }),
    fc.constantFrom('', '', ' ', '甲', '- 甲', '    甲', '***', '---', '&amp;', '<b>', '甲  ', '甲\\', '```'),
  );
  fc.assert(
    fc.property(fc.array(piece), (lines) => {
      const text = ['甲', '', ...lines].join('\n');
      assert.deepEqual(readPlainText(text), parseBody(text).blocks);
    }),
    { numRuns: 2000 },
  );
});

test('takes lines for paragraphs where no empty line parts any', () => {
  assert.deepEqual(readPlainText('甲\n 乙 \n丙\n'), [
    { text: '甲', lines: ['甲'], line: 1 },
    { text: '乙', lines: ['乙'], line: 2 },
    { text: '丙', lines: ['丙'], line: 3 },
  ]);
});
