import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText } from '#domain/document/invented.fixture.ts';
import { compareShown } from './compare-shown.ts';

const { units } = fullText('a', [
  '关于登记的通知',
  '各区：',
  '请办：',
  '一、登记。逐册登记。',
  '二、备案 AB',
]);
const words = units.map(({ text }) => text).join('\n');

/** What a page shows; line, place, and both readings of each difference. */
const pages: [string, string, ...[number, string, string, string][]][] = [
  ['every word', words],
  ['other white space', `\n ${words.replaceAll('，', '，\u3000')}`.replace(' AB', 'A B')],
  [
    'a word less',
    words.replace('逐册', ''),
    [7, 'sec_1', '…请办：一、登记。[逐册]登记。二、备案A…', '…请办：一、登记。[]登记。二、备案A…'],
  ],
  ['a word more', `${words}丙`, [9, 'sec_2', '…记。二、备案AB[]', '…记。二、备案AB[丙]']],
  [
    'two others',
    words.replace('各区', '各县').replace('备案', '存档'),
    [3, 'addressees', '关于登记的通知各[区]：请办：一、登记…', '关于登记的通知各[县]：请办：一、登记…'],
    [9, 'sec_2', '…。逐册登记。二、[备案]AB', '…。逐册登记。二、[存档]AB'],
  ],
  ['nothing', '', [1, 'title', `[${words.replace(/\s/g, '')}]`, '[]']],
];

for (const [name, shown, ...expected] of pages) {
  test(`compares a text with a page that shows ${name}`, () => {
    assert.deepEqual(
      compareShown(units, shown, 'documents/a/').map(({ line, args }) => [
        line,
        args.where,
        args.text,
        args.shown,
      ]),
      expected,
    );
  });
}
