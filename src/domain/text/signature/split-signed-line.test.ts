import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSignedLine } from './split-signed-line.ts';

/** A line, and signature and date where it holds both. */
const lines: [string, string | undefined][] = [
  ['云岭市教育局 2025年3月12日', '云岭市教育局 | 2025-03-12'],
  ['云岭市教育局　　2025 年 3 月 12 日', '云岭市教育局 | 2025-03-12'],
  ['云岭市教育局2025年3月12日', '云岭市教育局 | 2025-03-12'],
  ['云岭市教育局二〇二五年三月十二日', '云岭市教育局 | 2025-03-12'],
  ['云岭市教育局 2025.3.12', '云岭市教育局 | 2025-03-12'],
  ['云岭市教育局 2025年3月', '云岭市教育局 | 2025-03'],
  ['云岭市财政局　云岭市教育局　2025年3月12日', '云岭市财政局　云岭市教育局 | 2025-03-12'],
  ['云岭市财政局、云岭市教育局 2025年3月12日', '云岭市财政局、云岭市教育局 | 2025-03-12'],
  ['云 岭 市 教 育 局 2025年3月12日', '云 岭 市 教 育 局 | 2025-03-12'],
  ['（云岭市教育局　一九九七年一月二十八日）', '云岭市教育局 | 1997-01-28'],
  ['中共云岭市委办公室 2025年3月12日', '中共云岭市委办公室 | 2025-03-12'],
  ['2025年3月12日', undefined],
  ['2025 年 3 月 12 日', undefined],
  ['（2025年3月12日）', undefined],
  ['云岭市教育局', undefined],
  ['云岭市教育局 2025年13月1日', undefined],
  ['报名时间 2025年3月12日', undefined],
  ['有效期至 2025年3月12日', undefined],
  ['请于 2025年3月12日', undefined],
  ['云岭市教育局于2025年3月12日', undefined],
  ['云岭市教育局2025年3月12日印发', undefined],
  ['甲表 2025年3月12日', undefined],
  ['各学校报教育局。 2025年3月12日', undefined],
  ['云岭市教育局 报名 2025年3月12日', undefined],
  ['', undefined],
];

for (const [text, expected] of lines)
  test(`splits “${text}” into ${expected ?? 'nothing'}`, () => {
    const found = splitSignedLine(text);
    assert.equal(found && `${found.signature} | ${found.date.value}`, expected);
    if (found) assert.match(text.slice(found.dateStart), /^[1-9一二]/);
  });

test('splits any text or leaves it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'云岭市教育局2025年3月1日 　、（）.-'), maxLength: 60 });
  fc.assert(
    fc.property(text, (line) => {
      const found = splitSignedLine(line);
      if (found) assert.ok(line.slice(0, found.dateStart).includes(found.signature));
    }),
  );
});
