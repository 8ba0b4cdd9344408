import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findCitations } from '#domain/citation.ts';
import { formatDocumentNumber } from '#domain/number/document-number.ts';

const codes = ['甲政发', '甲政办发', '乙教发'];

/** A text, and of each citation its words, title, number, short name. */
const cases: [
  string,
  ...[raw: string, title?: string | undefined, number?: string | undefined, short?: string][],
][] = [
  [
    '根据《甲办法》（甲政发〔2020〕5号）执行',
    ['《甲办法》（甲政发〔2020〕5号）', '甲办法', '甲政发〔2020〕5号'],
  ],
  ['《甲办法》(甲政发[2020]5号)', ['《甲办法》(甲政发[2020]5号)', '甲办法', '甲政发〔2020〕5号']],
  ['《甲办法》（甲政发 [２０２０]5号)', ['《甲办法》（甲政发 [２０２０]5号)', '甲办法', '甲政发〔2020〕5号']],
  [
    '《甲\n办法》\n（甲政发\n〔2020〕5号）',
    ['《甲\n办法》\n（甲政发\n〔2020〕5号）', '甲办法', '甲政发〔2020〕5号'],
  ],
  ['依照甲政发〔2020〕5号精神', ['甲政发〔2020〕5号', undefined, '甲政发〔2020〕5号']],
  ['依照《甲办法》执行', ['《甲办法》', '甲办法']],
  ['按甲政\u200B发〔2020〕5\u00AD号办', ['甲政\u200B发〔2020〕5\u00AD号', undefined, '甲政发〔2020〕5号']],
  ['按\u200B甲政发〔2020〕5号\u200B办', ['甲政发〔2020〕5号', undefined, '甲政发〔2020〕5号']],
  ['《甲办法》（2019年版）', ['《甲办法》（2019年版）', '甲办法']],
  [
    '《甲办法》（缺右括号，甲政发〔2020〕5号',
    ['《甲办法》', '甲办法'],
    ['甲政发〔2020〕5号', undefined, '甲政发〔2020〕5号'],
  ],
  ['《甲办法没有右边（甲政发〔2020〕5号）', ['甲政发〔2020〕5号', undefined, '甲政发〔2020〕5号']],
  [
    '《关于印发〈甲办法〉的通知》（甲政发〔2020〕5号）',
    ['《关于印发〈甲办法〉的通知》（甲政发〔2020〕5号）', '关于印发〈甲办法〉的通知', '甲政发〔2020〕5号'],
  ],
  [
    '《甲》（甲政发〔2020〕5号）、《乙》（乙教发〔2019〕2号）',
    ['《甲》（甲政发〔2020〕5号）', '甲', '甲政发〔2020〕5号'],
    ['《乙》（乙教发〔2019〕2号）', '乙', '乙教发〔2019〕2号'],
  ],
  [
    '《甲》《乙》（甲政发〔2020〕5号、乙教发〔2019〕2号）',
    ['《甲》', '甲', '甲政发〔2020〕5号'],
    ['《乙》（甲政发〔2020〕5号、乙教发〔2019〕2号）', '乙', '乙教发〔2019〕2号'],
  ],
  [
    '《甲》、《乙》和《丙》（甲政发〔2020〕5、6、7号）',
    ['《甲》', '甲', '甲政发〔2020〕5号'],
    ['《乙》', '乙', '甲政发〔2020〕6号'],
    ['《丙》（甲政发〔2020〕5、6、7号）', '丙', '甲政发〔2020〕7号'],
  ],
  [
    '甲政发〔2020〕6号、9号，12号前报送',
    ['甲政发〔2020〕6号', undefined, '甲政发〔2020〕6号'],
    ['9号', undefined, '甲政发〔2020〕9号'],
  ],
  ['甲政发〔2020〕6号《甲办法》', ['甲政发〔2020〕6号《甲办法》', '甲办法', '甲政发〔2020〕6号']],
  [
    '《甲条例》（甲政发〔2020〕6号）（以下简称条例）',
    ['《甲条例》（甲政发〔2020〕6号）（以下简称条例）', '甲条例', '甲政发〔2020〕6号', '条例'],
  ],

  [
    '《甲》和《乙》（乙教发〔2019〕2号）',
    ['《甲》', '甲'],
    ['《乙》（乙教发〔2019〕2号）', '乙', '乙教发〔2019〕2号'],
  ],
  [
    '《甲办法》（甲政发〔2020〕5号，以下简称《办法》）',
    ['《甲办法》（甲政发〔2020〕5号，以下简称《办法》）', '甲办法', '甲政发〔2020〕5号', '办法'],
  ],
  ['《甲办法》（以下简称“5号文”）', ['《甲办法》（以下简称“5号文”）', '甲办法', undefined, '5号文']],
  ['《甲办法》（以下统称：《办法》）', ['《甲办法》（以下统称：《办法》）', '甲办法', undefined, '办法']],
  ['《甲》（甲政发〔2020〕5号，根据《乙》修订）', ['《甲》', '甲', '甲政发〔2020〕5号'], ['《乙》', '乙']],
  [
    '《甲》（根据《乙》（乙教发〔2019〕2号）制定）',
    ['《甲》', '甲'],
    ['《乙》（乙教发〔2019〕2号）', '乙', '乙教发〔2019〕2号'],
  ],
  ['没有引用'],
];

for (const [text, ...expected] of cases) {
  test(`finds ${expected.length} citations in “${text.replaceAll('\n', '⏎')}”`, () => {
    const found = findCitations(text, codes).value.map(({ raw, title, number, shortName }) => [
      raw,
      title,
      number && formatDocumentNumber(number),
      shortName,
    ]);
    assert.deepEqual(
      found,
      expected.map(([raw, title, number, shortName]) => [raw, title, number, shortName]),
    );
  });
}

test('finds the places that are named after a citation', () => {
  const { value } = findCitations('按《甲办法》（甲政发〔2020〕5号）第三条、第五条和《乙》办理', codes);
  assert.deepEqual(
    value.map(({ pins = [] }) => pins.map(({ steps }) => steps)),
    [[[{ unit: '条', number: 3 }], [{ unit: '条', number: 5 }]], []],
  );
});

test('keeps the number as printed', () => {
  const [citation] = findCitations('《甲》(甲政发[2020]05号)', codes).value;
  assert.equal(citation?.numberRaw, '甲政发[2020]05号');
});

test('reports a number without its code, and still cites the title', () => {
  const { value, diagnostics } = findCitations('《甲》（〔2020〕5号）', codes);
  assert.deepEqual(
    value.map(({ raw }) => raw),
    ['《甲》'],
  );
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['number-code-missing'],
  );
});

const anyText = fc.letrec((tie) => ({
  text: fc.array(tie('piece'), { maxLength: 6 }).map((parts) => parts.join('')),
  piece: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...'甲、和。（）()《》\n ', '甲政发〔2020〕5号', '乙教发[2019]2号', '，以下简称《乙》'),
    fc.constant('《甲》'),
    tie('text').map((inner) => `《甲》（${inner}）`),
    tie('text').map((inner) => `《${inner}》`),
  ),
}));

test('gives offsets that cut its words, in order, without overlap, in any text', () => {
  fc.assert(
    fc.property(fc.oneof(anyText.text as fc.Arbitrary<string>, fc.string()), (value) => {
      let last = 0;
      for (const { start, end, raw } of findCitations(value, codes).value) {
        assert.ok(start >= last && end > start && end <= value.length);
        assert.equal(value.slice(start, end), raw);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

for (const unit of [
  '《',
  '（',
  '《甲》',
  '《甲》（',
  '《甲》（甲政发〔2020〕5号、',
  '《甲》（甲政发〔2020〕5号）',
]) {
  test(`goes through 50,000 characters of “${unit}”`, () => {
    assert.ok(findCitations(unit.repeat(50_000 / unit.length), codes).value.length < 50_000);
  });
}
