import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Level } from './level.ts';
import { readDecimal, readMarker, readMarkerBeforeDigits, readTightArticle } from './marker.ts';
import { formatNumeral } from './numeral.ts';

const markers: [string, Level, number, string][] = [
  ['一、总体要求', 'section', 1, '一、'],
  ['十二、附则', 'section', 12, '十二、'],
  ['二十、其他', 'section', 20, '二十、'],
  ['（一）加强领导。', 'paragraph', 1, '（一）'],
  ['(三)加强领导。', 'paragraph', 3, '(三)'],
  ['（十一)加强领导。', 'paragraph', 11, '（十一)'],
  ['1.登记', 'subparagraph', 1, '1.'],
  ['１．登记', 'subparagraph', 1, '１．'],
  ['12、登记', 'subparagraph', 12, '12、'],
  ['1.2020年底前完成登记', 'subparagraph', 1, '1.'],
  ['（1）登记', 'point', 1, '（1）'],
  ['(２)登记', 'point', 2, '(２)'],
  ['1)登记', 'point', 1, '1)'],
  ['⑵登记', 'point', 2, '⑵'],
  ['①登记', 'indent', 1, '①'],
  ['㈡登记', 'paragraph', 2, '㈡'],
  ['⒊登记', 'subparagraph', 3, '⒊'],
  ['二．登记', 'section', 2, '二．'],
  ['三，登记', 'section', 3, '三，'],
  ['第三编　合同', 'part', 3, '第三编　'],
  ['第二分编　典型合同', 'subpart', 2, '第二分编　'],
  ['第一部分　总体要求', 'part', 1, '第一部分　'],
  ['第 十 章  附 则', 'chapter', 10, '第 十 章  '],
  ['第一节　登记', 'subchapter', 1, '第一节　'],
  ['第一百零二条　登记的材料', 'article', 102, '第一百零二条　'],
  ['第12条 登记', 'article', 12, '第12条 '],
  ['第五条【登记】应当', 'article', 5, '第五条'],
  ['第五条', 'article', 5, '第五条'],
];

for (const [text, level, number, raw] of markers) {
  test(`reads ${raw} of “${text}” as ${level} ${number}`, () => {
    assert.deepEqual(readMarker(text), { level, number, raw });
  });
}

const noMarkers = [
  '1.5万人',
  '1.5',
  '2019.10',
  '2019.',
  '3、4月份',
  '一是加强领导',
  '第一，加强领导',
  '一 、总体要求',
  '（2019）',
  '（一',
  '（甲）',
  '（）',
  '〇、总则',
  '0.总则',
  '一百一、总则',
  '第三章程',
  '第一部分的内容',
  '第二章规定的事项',
  '第五条规定的材料',
  '第五条第二款',
  '关于一、二类',
  ' 一、总则',
  '',
];

for (const text of noMarkers) {
  test(`reads no marker in “${text}”`, () => {
    assert.equal(readMarker(text), undefined);
  });
}

test('reads back every number that a section can bear', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
      const han = formatNumeral(number);
      assert.equal(readMarker(`${han}、`)?.number, number);
      assert.equal(readMarker(`（${han}）甲`)?.number, number);
      assert.equal(readMarker(`${number}.甲`)?.number, number);
      assert.equal(readMarker(`（${number}）甲`)?.number, number);
    }),
  );
});

test('reads the number of an article after 之', () => {
  assert.deepEqual(readMarker('第十条之一　登记'), {
    level: 'article',
    number: 10,
    inserted: 1,
    raw: '第十条之一　',
  });
});

test('reads an article whose number no space follows, for whoever knows that it is one', () => {
  assert.deepEqual(readTightArticle('第五条为了登记'), { level: 'article', number: 5, raw: '第五条' });
  assert.equal(readTightArticle('依照第五条'), undefined);
});

const decimals: [string, number[] | undefined, string][] = [
  ['1 总则', [1], '1 '],
  ['1.1 依据', [1, 1], '1.1 '],
  ['4.2.10　报告', [4, 2, 10], '4.2.10　'],
  ['1.1依据', [1, 1], '1.1'],
  ['２．１　依据', [2, 1], '２．１　'],
  ['1. 总则', [1], '1. '],
  ['2019年', undefined, ''],
  ['0.5 倍', undefined, ''],
  ['一、总则', undefined, ''],
];

for (const [text, numbers, raw] of decimals)
  test(`reads the decimal number of “${text}” as ${numbers?.join('.') ?? 'none'}`, () => {
    assert.deepEqual(readDecimal(text), numbers && { numbers, raw });
  });

test('reads a number before words that begin with a digit', () => {
  assert.deepEqual(readMarkerBeforeDigits('1.80周岁以上'), { level: 'subparagraph', number: 1, raw: '1.' });
  assert.equal(readMarkerBeforeDigits('1.甲'), undefined);
});
