import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from './tokenise.ts';

const cases: [string, ...string[]][] = [
  ['提高质量，促进就业', '提', '高', '质', '量', '促', '进', '就', '业'],
  ['甲政发〔2020〕5号', '甲', '政', '发', '2020', '5', '号'],
  ['二〇二〇年', '二', '〇', '二', '〇', '年'],
  ['Akoma Ntoso 3.0版', 'akoma', 'ntoso', '3', '0', '版'],
  ['ＧＢ／Ｔ９７０４', 'gb', 't', '9704'],
  ['GB/T 9704-2012', 'gb', 't', '9704', '2012'],
  ['“双品牌”建设', '双', '品', '牌', '建', '设'],
  ['GB/T18883—2022', 'gb', 't', '18883', '2022'],
  ['220V、2200W', '220', 'v', '2200', 'w'],
  ['YL2025003', 'yl', '2025003'],
  ['5m³，10²，CO₂', '5', 'm', '3', '10', '2', 'co', '2'],
  ['２２0伏', '220', '伏'],
  ['①②Ⅳ级', '①', '②', 'ⅳ', '级'],
  ['COVID19é1', 'covid', '19', 'é', '1'],
  ['𠮷野家', '𠮷', '野', '家'],
  ['葛\u{e0100}市\ufe0f', '葛', '市'],
  ['，。！？ \n\u3000', ...[]],
  ['', ...[]],
];

for (const [text, ...words] of cases) {
  test(`cuts ${JSON.stringify(text)} into ${words.join(' ') || 'nothing'}`, () => {
    assert.deepEqual(
      tokenise(text).map(({ word }) => word),
      words,
    );
  });
}

test('gives offsets of the text, in order, without overlap, and leaves nothing but marks between', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...'甲𠮷Ａa1１，。 '), fc.string()) }), (text) => {
      let rest = '';
      let last = 0;
      for (const { word, start, end } of tokenise(text)) {
        assert.ok(start >= last && end > start);
        assert.equal(tokenise(text.slice(start, end))[0]?.word, word);
        rest += text.slice(last, start);
        last = end;
      }
      assert.doesNotMatch(rest + text.slice(last), /(?!\p{VS})[\p{L}\p{N}\p{M}]/u);
    }),
  );
});
