import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPlainBody, parseBody, parseMarkdown, readPlainBody, readPlainText } from './parse-body.ts';
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

const pieces = fc.oneof(
  fc.constantFrom(...plainLines, '第一条　登记', 'ISO', '9001', '一、'),
  fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '  ', '    ', '\t', '\u3000', '\u00a0', '\ufeff', '\0'),
  fc.constantFrom(...'-:|[^]=#>*_`~&;\\'),
);

test('reads what the parser of Markdown reads of a plain body', () => {
  const bodies = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(bodies.filter(isPlainBody), fc.nat(20), (body, linesBefore) =>
      assert.deepEqual(readPlainBody(body, linesBefore), parseMarkdown(body, linesBefore)),
    ),
    { numRuns: 1000 },
  );
});

test('a body with a table or a footnote is not plain', () => {
  for (const body of ['| 甲 |', '甲\n:-', '甲\n-:', '登记[^1]']) assert.equal(isPlainBody(body), false, body);
  assert.equal(isPlainBody('一、登记\n\n二、1-2：统计'), true);
});

test('every body that the parser finds more than paragraphs in is not plain', () => {
  const lines = fc.array(fc.stringMatching(/^[甲|:\-[\]^1 \n]{0,12}$/), { maxLength: 6 });
  fc.assert(
    fc.property(lines, (parts) => {
      const body = parts.join('\n');
      const { blocks, notes } = parseMarkdown(body, 0);
      const more = notes.length > 0 || blocks.some(({ table, calls }) => table ?? calls);
      assert.ok(!more || !isPlainBody(body), body);
    }),
    { numRuns: 2000 },
  );
});

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
