import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumeral } from '#domain/number/numeral.ts';
import type { Level } from './level.ts';
import { readAttachmentLabel, readMarker } from './marker.ts';

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
  '①登记',
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

const labels: [string, number | undefined][] = [
  ['附件', 0],
  ['附件1', 1],
  ['附件 2', 2],
  ['附件３：', 3],
  ['附件二', 2],
  ['附　件', 0],
  ['附件:', 0],
  ['附件1登记表', undefined],
  ['附件：1.登记表', undefined],
  ['见附件', undefined],
  ['附录', undefined],
];

for (const [text, number] of labels) {
  test(`reads “${text}” as ${number === undefined ? 'no label of an attachment' : `label ${number}`}`, () => {
    assert.equal(readAttachmentLabel(text), number);
  });
}
