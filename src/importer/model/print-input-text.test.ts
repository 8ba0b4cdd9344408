import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InputCell, InputText } from './input-text.ts';
import { printInputText } from './print-input-text.ts';

const place = { kind: 'file' } as const;
const empty: InputText = { blocks: [], notes: [], pictures: [], stated: {}, furniture: [], findings: [] };
const cell = (text: string, columns = 1, rows = 1): InputCell => ({ text, columns, rows });
const table = (...rows: InputCell[][]): InputText => ({ ...empty, blocks: [{ kind: 'table', rows, place }] });

const cases: [string, InputText, string[]][] = [
  ['nothing', empty, ['']],
  [
    'paragraphs with labels, breaks and tabs',
    {
      ...empty,
      blocks: [
        { kind: 'paragraph', label: '一、', text: '要求', place },
        { kind: 'paragraph', text: '甲\n乙\t丙', place },
      ],
    },
    ['一、要求', '甲⏎乙⇥丙'],
  ],
  [
    'cells over columns and rows',
    table([cell('甲', 2), cell('乙', 1, 3)], [cell('1', 1, 2), cell('2\n3')], [cell('a|b')]),
    ['| 甲 ×2 | 乙 |', '| 1 | 2⏎3 | ↑ |', '| ↑ | a\\|b | ↑ |'],
  ],
  [
    'a cell over columns and rows at once',
    table([cell('甲', 2, 2), cell('乙')], [cell('丙')]),
    ['| 甲 ×2 | 乙 |', '| ↑ ×2 | 丙 |'],
  ],
  [
    'all that stands beside the text',
    {
      blocks: [],
      notes: [{ name: '1', text: '注', place }],
      stated: { number: '云政发〔2026〕1号', title: '通知' },
      furniture: [{ words: '— 1 —', place }],
      pictures: [{ place }, { words: '印章', place }],
      findings: [
        { code: 'text-hidden', args: { words: '甲' }, place },
        { code: 'picture-left', args: { words: '' }, place },
      ],
    },
    [
      '[^1]: 注',
      '@title 通知',
      '@number 云政发〔2026〕1号',
      '~ — 1 —',
      '%',
      '% 印章',
      '! picture-left',
      '! text-hidden',
    ],
  ],
];

for (const [name, text, expected] of cases)
  test(`prints ${name}`, () => assert.equal(printInputText(text), expected.join('\n')));
