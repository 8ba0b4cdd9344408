import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textLines } from '#importer/lines/text-line.ts';
import { isMarkdown } from './is-markdown.ts';
import { readMarkdown } from './read-markdown.ts';

const marked: [string, boolean][] = [
  ['# 护水办法', true],
  ['甲\n| 乙 | 丙 |\n|---|---|', true],
  ['**甲**', true],
  ['见[办法](https://water.example)', true],
  ['[^1]: 注', true],
  ['- 甲\n1. 乙', false],
  ['#1机组\n2*3*4\n----\n甲[1](乙)', false],
];

for (const [text, expected] of marked)
  test(`takes ${JSON.stringify(text.slice(0, 12))} for ${expected ? 'Markdown' : 'plain text'}`, () =>
    assert.equal(isMarkdown(textLines(text)), expected));

/** A text, its lines (↓ where a paragraph begins), and what is said. */
const cases: [string, string, string[], string[]][] = [
  ['headings of both kinds', '## 一、甲 ##\n乙\n---\n丙', ['一、甲', '乙', '丙'], ['markdown-marks']],
  ['lists', '- 甲\n* [ ] 乙\n+ [x] 丙', ['↓甲', '↓☐乙', '↓☑丙'], ['markdown-marks']],
  ['numbers as printed', '1. 甲\n2. 乙\n4. 丙', ['↓1. 甲', '↓2. 乙', '↓4. 丙'], []],
  [
    'numbers that Markdown counts',
    '1. 甲\n1. 乙\n\n丙\n\n1. 丁',
    ['↓1. 甲', '↓2. 乙', '', '丙', '', '↓1. 丁'],
    ['markdown-numbers'],
  ],
  ['quotes and rules', '> 甲\n> > 乙\n\n***\n', ['甲', '乙', '', '', ''], ['markdown-marks']],
  ['code as it is', '```\n# 甲 **乙**\n```', ['# 甲 乙'], ['markdown-marks']],
  [
    'a table without bars at its ends',
    '甲 | 乙\n---|---\n丙 | 丁\n戊',
    ['|甲 | 乙|', '|---|---|', '|丙 | 丁|', '戊'],
    [],
  ],
  ['comments over lines', '甲<!-- 乙\n丙 -->丁', ['甲', '丁'], ['text-hidden', 'text-hidden']],
  ['fields at the beginning', '---\ntitle: "甲"\ntags:\n- 乙\n---\n丙', ['丙'], ['markdown-fields']],
  ['no fields', '---\n甲\n---\n丙', ['', '甲', '丙'], ['markdown-marks']],
  ['a note over lines', '甲[^1]\n\n[^1]: 乙\n    丙\n丁', ['甲[^1]', '', '丁'], []],
];

for (const [name, text, expected, codes] of cases)
  test(`reads ${name}`, () => {
    const { lines, findings } = readMarkdown(textLines(text));
    assert.deepEqual(
      lines.map((line) => (line.after ? '↓' : '') + line.text),
      expected,
    );
    assert.deepEqual(
      findings.map(({ code }) => code),
      codes,
    );
  });

test('keeps the words of a note, and the title in the front matter', () => {
  const { notes, stated } = readMarkdown(textLines('---\ntitle: 甲\n---\n[^a]: **乙**\n  丙'));
  assert.deepEqual(
    [notes.map(({ name, text }) => [name, text]), stated],
    [[['a', '乙\n丙']], { title: '甲' }],
  );
});
