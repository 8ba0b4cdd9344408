import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseBody } from './parse-body.ts';
import { plainLines } from './plain-lines.cases.ts';

const textsOf = (body: string) => parseBody(body).blocks.map(({ text }) => text);

for (const text of plainLines) {
  test(`leaves ${text} as it is`, () => {
    assert.deepEqual(textsOf(text), [text]);
    assert.deepEqual(textsOf(`甲\n\n${text}\n\n乙`), ['甲', text, '乙']);
  });
}

/** Markup of several lines, or that begins with white space; the blocks. */
const several: [string, ...string[]][] = [
  ['    四个空格', '四个空格'],
  ['\t制表符', '制表符'],
  ['\u3000\u3000两个全角空格', '两个全角空格'],
  ['甲\n===', '甲==='],
  ['甲\n---', '甲---'],
  ['甲\n- 1 -\n乙', '甲- 1 -乙'],
  ['```\n甲\n\n乙\n```', '```甲', '乙```'],
  ['1.甲\n\n\n2.乙', '1.甲', '2.乙'],
  ['甲  \n乙', '甲乙'],
  ['甲\\\n乙', '甲\\乙'],
  ['<div>\n\n甲\n\n</div>', '<div>', '甲', '</div>'],
  ['{\n\n甲\n\n}', '{', '甲', '}'],
  ['甲\r乙 \r丙', '甲乙丙'],
  ['甲\r\r乙', '甲', '乙'],
  ['\r\n甲\r\n乙\r\n\r\n丙\r\n', '甲乙', '丙'],
];

for (const [body, ...texts] of several) {
  test(`reads ${JSON.stringify(body)} as ${texts.join(' | ')}`, () => {
    assert.deepEqual(textsOf(body), texts);
  });
}

test('gives the line of the file on which a block begins', () => {
  const { blocks } = parseBody('\n甲\n乙\n\n\n| 丙 |\n| - |\n| 丁 |\n\n戊', 10);
  assert.deepEqual(
    blocks.map(({ line }) => line),
    [11, 15, 19],
  );
});

test('keeps the lines of a paragraph as printed', () => {
  for (const end of ['\n', '\r\n', '\r'])
    assert.deepEqual(parseBody(`甲${end}乙`).blocks[0]?.lines, ['甲', '乙']);
  assert.deepEqual(parseBody(' 关于做好[^1]\n  登记的通知 \n\n[^1]: 注。').blocks[0]?.lines, [
    '关于做好',
    '登记的通知',
  ]);
});

test('reads a table as one block, its cells parted', () => {
  const { blocks } = parseBody('甲\n\n| 项目 | 数量 |\n| --- | ---: |\n| 乙[^1] | **3** |\n\n[^1]: 注。');
  assert.deepEqual(
    blocks.map(({ text, table }) => [text, table !== undefined]),
    [
      ['甲', false],
      ['项目\t数量\n乙\t**3**', true],
    ],
  );
});

test('takes footnotes off the text, and tells where they are called', () => {
  const { blocks, notes } = parseBody(
    '[^a]甲[^1]乙\n丙[^2]\n\n[^1]: 第一条*注*。\n[^2]: 第二条。\n[^a]: 第三条。',
  );
  assert.deepEqual(
    blocks.map(({ text, calls = [] }) => [text, calls.map(({ offset, key }) => [offset, key])]),
    [
      [
        '甲乙丙',
        [
          [0, 'a'],
          [1, '1'],
          [3, '2'],
        ],
      ],
    ],
  );
  assert.deepEqual(
    notes.map(({ name }) => name),
    ['1', '2', 'a'],
  );
});

test('tells where footnotes are called in a table', () => {
  const [table] = parseBody(
    '| 甲[^1] | 乙 |\n| - | - |\n| 丙 | 丁[^2][^1] |\n\n[^1]: 注。\n[^2]: 注。',
  ).blocks;
  assert.deepEqual(
    table?.table?.rows.map((cells) => cells.map(({ text, calls }) => [text, ...calls.map(({ key }) => key)])),
    [
      [['甲', '1'], ['乙']],
      [['丙'], ['丁', '2', '1']],
    ],
  );
});

test('keeps noncharacters', () => assert.deepEqual(textsOf('甲\uFDD0乙'), ['甲\uFDD0乙']));

// What a table or a footnote takes is theirs: no |, no : and no [^ here.
const line = fc.string({
  unit: fc.constantFrom(
    ...'甲乙1a.、（）()<>{}[]!*_~`#-+=>&;/\\"\'@$% \t\u3000',
    '\n',
    '\n\n',
    '    ',
    '---',
    '```',
    'https://',
    'www.',
    'import ',
  ),
});

test('gives the characters of any text, white space aside', () => {
  fc.assert(
    fc.property(line, (body) => {
      assert.equal(bare(textsOf(body).join('')), bare(body));
    }),
    { numRuns: 1000 },
  );
});

const bare = (text: string) => text.replace(/\s/g, '');

test('parts paragraphs at a line of ideographic spaces, with notes and without', () => {
  for (const note of ['', '[^1]']) {
    const { blocks } = parseBody(`甲${note}\n　　\n乙\n丙\n\u00a0\n丁\n\n[^1]: 注。\n`);
    assert.deepEqual(
      blocks.map(({ text, line, calls = [] }) => [text, line, calls.length]),
      [
        ['甲', 1, note ? 1 : 0],
        ['乙丙', 3, 0],
        ['丁', 6, 0],
      ],
    );
  }
});
