import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumeral } from '#domain/text/numeral.ts';
import { readSignatureDate } from './read-signature-date.ts';

const printed: [string, string | undefined][] = [
  ['2025年3月12日', '2025-03-12'],
  ['2025 年 3 月 12 日', '2025-03-12'],
  ['2025年03月12日', '2025-03-12'],
  ['２０２５年３月１２日', '2025-03-12'],
  ['二〇二五年三月十二日', '2025-03-12'],
  ['二○二五年三月十二日', '2025-03-12'],
  ['二0二五年三月十二日', '2025-03-12'],
  ['二零二五年三月十二日', '2025-03-12'],
  ['二OO五年三月卅一日', '2005-03-31'],
  ['二〇二五年3月12日', '2025-03-12'],
  ['2025年3月12日。', '2025-03-12'],
  ['2025.3.12', '2025-03-12'],
  ['2025.3.12.', '2025-03-12'],
  ['２０２５．３．１２', '2025-03-12'],
  ['2025-03-12', '2025-03-12'],
  ['2025－3－12', '2025-03-12'],
  ['2025/3/12', '2025-03-12'],
  ['2025年3月', '2025-03'],
  ['二〇二五年 三 月', '2025-03'],
  ['⼆〇⼆五年三⽉⼗⼆⽇', '2025-03-12'],
  ['2025年\u200B3月12日', '2025-03-12'],
  ['　　2025年3月12日　', '2025-03-12'],
  ['2024年2月29日', '2024-02-29'],
  ['2025年2月29日', undefined],
  ['2025年13月1日', undefined],
  ['2025年13月', undefined],
  ['2025年0月1日', undefined],
  ['2025年3月0日', undefined],
  ['2025.13.12', undefined],
  ['2025.3-12', undefined],
  ['2025.3', undefined],
  ['2025年', undefined],
  ['25年3月12日', undefined],
  ['2025年3月12日印发', undefined],
  ['2025年3月12日至15日', undefined],
  ['自2025年3月12日', undefined],
  ['2025年3月上旬', undefined],
  ['年 月 日', undefined],
  ['××××年××月××日', undefined],
  ['', undefined],
];

for (const [text, value] of printed)
  test(`reads “${text}” as ${value ?? 'no date'}`, () => {
    const found = readSignatureDate(text);
    assert.equal(found?.value, value);
    if (found) assert.equal(found.precision, found.value.length === 7 ? 'month' : 'day');
  });

test('reads every day in every spelling', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.nat(6), (date, spelling) => {
      const value = date.toISOString().slice(0, 10);
      const [year = '', month = '', day = ''] = value.split('-');
      const numbers = [Number(month), Number(day)] as const;
      const han = (text: string) => [...text].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
      const spellings = [
        `${year}年${numbers[0]}月${numbers[1]}日`,
        `${year} 年 ${month} 月 ${day} 日`,
        `${han(year)}年${formatNumeral(numbers[0])}月${formatNumeral(numbers[1])}日。`,
        `${han(year).replaceAll('〇', '○')}年${numbers[0]}月${numbers[1]}日`,
        `${year}.${numbers[0]}.${numbers[1]}`,
        value,
        `${year}/${month}/${day}`,
      ];
      assert.equal(readSignatureDate(spellings[spelling] ?? '')?.value, value);
    }),
  );
});
