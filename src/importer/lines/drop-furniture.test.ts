import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropFurniture } from './drop-furniture.ts';
import { textLines } from './text-line.ts';

const rows = (page: number) =>
  Array.from({ length: 12 }, (_, i) => `${' 甲乙'.charAt(page)}页${i + 1}行`).join('\n');
const words = (page: number) => rows(page).split('\n');

/** A text, its lines (those after a page with ¶, after an empty line with ↓), and its furniture. */
const cases: [string, string, string[], string[]][] = [
  ['an empty line', '甲\n\n\n乙', ['甲', '↓乙'], []],
  [
    'page numbers',
    '甲\n— 1 —\n乙\n\n第 2 页 共 3 页\n\n丙\nPage 3 of 3',
    ['甲', '¶乙', '¶丙'],
    ['— 1 —', '第 2 页 共 3 页', 'Page 3 of 3'],
  ],
  ['a form feed beside a page number', '甲\n- 1 -\n\f乙', ['甲', '¶乙'], ['- 1 -']],
  [
    'numbers that count on, a page apart',
    `${rows(1)}\n\n1\n\n${rows(2)}\n\n2\n`,
    [...words(1), '¶乙页1行', ...words(2).slice(1)],
    ['1', '2'],
  ],
  ['numbers that stand close', '甲\n\n1\n\n乙\n\n2\n', ['甲', '↓1', '↓乙', '↓2'], []],
  ['a number alone', `${rows(1)}\n\n7\n`, [...words(1), '↓7'], []],
  [
    'running heads with figures',
    '文件汇编 1\n甲\n\f文件汇编 2\n乙\n\f文件汇编 3\n丙',
    ['¶甲', '¶乙', '¶丙'].map((one, i) => (i === 0 ? '甲' : one)),
    ['文件汇编 1', '文件汇编 2', '文件汇编 3'],
  ],
  [
    'a title that is the head of later pages',
    '护水的通知\n甲\n\f护水的通知\n乙\n\f护水的通知\n丙',
    ['护水的通知', '甲', '¶乙', '¶丙'],
    ['护水的通知', '护水的通知'],
  ],
  [
    'sentences that begin pages alike',
    '各县应当：\n甲\n\f各县应当：\n乙',
    ['各县应当：', '甲', '¶各县应当：', '乙'],
    [],
  ],
];

for (const [name, text, lines, furniture] of cases)
  test(`reads ${name}`, () => {
    const read = dropFurniture(textLines(text));
    const signs = { page: '¶', blank: '↓' };
    assert.deepEqual(
      read.lines.map((line) => (line.after ? signs[line.after] : '') + line.text),
      lines,
    );
    assert.deepEqual(
      read.furniture.map((line) => line.text),
      furniture,
    );
  });
