import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from './file-name.ts';

const names: [string, Parameters<typeof fileName>[0], string][] = [
  [
    'number and title',
    { number: '云文发〔2024〕5号', title: '关于登记的通知' },
    '云文发〔2024〕5号 关于登记的通知.ris',
  ],
  ['a clause', { title: '登记办法', placeName: '第三条' }, '登记办法 第三条.ris'],
  ['marks that are refused', { title: '../a:b*c?"d"<e>|f\\g' }, 'a b c d e f g.ris'],
  ['nothing that is allowed', { title: '???' }, '文件.ris'],
  ['a long title', { title: '𬭎'.repeat(99) }, `${'𬭎'.repeat(60)}.ris`],
];

for (const [what, named, expected] of names)
  test(`names a file: ${what}`, () => assert.equal(fileName(named, 'ris'), expected));
