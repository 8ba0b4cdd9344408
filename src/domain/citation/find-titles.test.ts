import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findTitles } from './find-titles.ts';

const cases: [string, ...string[]][] = [
  ['根据《甲办法》执行', '甲办法'],
  ['《甲办法》和《乙办法》', '甲办法', '乙办法'],
  ['《关于印发〈甲办法〉的通知》', '关于印发〈甲办法〉的通知'],
  ['《关于印发《甲办法》的通知》', '关于印发《甲办法》的通知'],
  ['《《甲办法》实施细则》', '《甲办法》实施细则'],
  ['《关于 甲的\n通知》', '关于甲的通知'],
  ['《甲办法没有右边，又有《乙办法》', '乙办法'],
  ['甲办法》没有左边，又有《乙办法》', '乙办法'],
  [`《${'甲'.repeat(250)}》`],
  ['〈甲办法〉不是外层书名'],
  ['《'],
  [''],
];

for (const [text, ...titles] of cases) {
  test(`finds ${titles.length} titles in “${text.slice(0, 30)}”`, () => {
    assert.deepEqual(
      findTitles(text).map(({ title }) => title),
      titles,
    );
  });
}

test('gives offsets with the marks, in order, without overlap, in any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙《》〈〉 \n') });
  fc.assert(
    fc.property(text, (value) => {
      let last = 0;
      for (const { start, end, title } of findTitles(value)) {
        assert.ok(start >= last && end > start);
        assert.equal(value.slice(start, end).replace(/\s/g, ''), `《${title}》`);
        last = end;
      }
    }),
  );
});
