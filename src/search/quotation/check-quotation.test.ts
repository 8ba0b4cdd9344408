import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { fullText, record } from '#domain/document/invented.fixture.ts';
import { searchText } from '#search/build/search-text.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { checkQuotation } from './check-quotation.ts';
import { citePlace, quotePlace } from './cite-place.ts';
import type { Place } from './place.ts';
import { recordsOf, scanningSources } from './scanning-index.fixture.ts';
import { readVariants } from './variants.ts';

const documents = [
  fullText('jiazhengfa-2020-5', [
    '甲市人民政府',
    '甲政发〔2020〕5号',
    '关于做好登记的通知',
    '各区人民政府：',
    '按《备案办法》（乙教发〔2019〕2号）办，现通知如下：',
    '一、促进就业',
    '（一）提高质量，促进“就业”。今后3年，每年培训1.5万人次以上。',
    '（二）加强督促检查，确保登记工作有序推进；重点是企业和学校。',
    '二、其他事项',
    '（一）各区要在10月30日前报送总结……以及附表。',
    '（二）提高质量，促进“就业”。',
  ]),
  record('yijiaofa-2019-2', '备案办法', '乙教发〔2019〕2号', {
    facts: [{ text: '说的是备案应当先看清楚材料。', grade: 'B', source: 'paper' }],
  }),
];
const sources = () => scanningSources(recordsOf(documents), readVariants('確确記记務务進进'));
const check = (pasted: string) => checkQuotation(pasted, sources());

/** Parts of a quotation with what differs as {quoted|held}. */
const shown = ({ parts }: Place) =>
  parts
    .map((pieces) =>
      pieces.map(({ kind, quoted, held }) => (kind === 'same' ? held : `{${quoted}|${held}}`)).join(''),
    )
    .join('……');
const tell = (place: Place) =>
  `${place.verdict} ${place.passages.map(({ name }) => name).join('+')} ${shown(place)}`;

/** What is pasted, and each place found. */
const cases: [string, ...string[]][] = [
  ['加强督促检查，确保登记工作有序推进；', 'verbatim 一、（二） 加强督促检查，确保登记工作有序推进；'],
  ['加强督促检查,\n确保登记', 'marks 一、（二） 加强督促检查{,\n|，}确保登记'],
  ['加强督促检查，\n  确保登记', 'verbatim 一、（二） 加强督促检查，确保登记'],
  ['加强督促检查 确保登记工作。', 'marks 一、（二） 加强督促检查{ |，}确保登记工作{。|}'],
  ['加强督促检查，確保登記工作', 'variant 一、（二） 加强督促检查，{確|确}保登{記|记}工作'],
  ['加强督促检查，确保登记⼯作', 'variant 一、（二） 加强督促检查，确保登记{⼯|工}作'],
  ['加强督促检查，\u200B确保登\xAD记', 'verbatim 一、（二） 加强督促检查，确保登记'],
  ['加强监督检查，确保登记工作有序推进', 'nearly 一、（二） 加强{监|}督{|促}检查，确保登记工作有序推进'],
  ['加强督查检查，确保登记工作有序推进', 'nearly 一、（二） 加强督{查|促}检查，确保登记工作有序推进'],
  ['加强督促检查，确保登记工作稳妥有序推进', 'nearly 一、（二） 加强督促检查，确保登记工作{稳妥|}有序推进'],
  ['加强督促检查，确保工作有序推进', 'nearly 一、（二） 加强督促检查，确保{|登记}工作有序推进'],
  ['今后３年，每年培训１．５万人次', 'marks 一、（一） 今后{３|3}年，每年培训{１|1}{．|.}{５|5}万人次'],
  ['今后3年，每年培训15万人次以上', 'nearly 一、（一） 今后3年，每年培训1{|.}5万人次以上'],
  [
    '提高质量，促进“就业”。',
    'verbatim 一、（一） 提高质量，促进“就业”。',
    'verbatim 二、（二） 提高质量，促进“就业”。',
  ],
  [
    '“提高质量，促进就业”',
    'marks 一、（一） 提高质量，促进{|“}就业',
    'marks 二、（二） 提高质量，促进{|“}就业',
  ],
  ['一、促进就业\n（一）提高质量', 'verbatim 一、+一、（一） 一、促进就业\n（一）提高质量'],
  [
    '提高质量……每年培训1.5万人次以上。加强督促检查',
    'nearly 一、（一）+一、（二） 提高质量……每年培训1.5万人次以上。{|\n（二）}加强督促检查',
  ],
  ['今后3年……有序推进', 'verbatim 一、（一）+一、（二） 今后3年……有序推进'],
  ['10月30日前报送总结……以及附表', 'verbatim 二、（一） 10月30日前报送总结……以及附表'],
  [
    '《关于做好登记的通知》第一部分第（一）项：\n提高质量，促进',
    'verbatim 一、（一） 提高质量，促进',
    'verbatim 二、（二） 提高质量，促进',
  ],
  ['关于做好登记的通知', 'verbatim 标题 关于做好登记的通知'],
  ['本市粮食安全责任考核工作由发展改革部门牵头'],
];

for (const [pasted, ...expected] of cases) {
  test(`says of “${pasted.replaceAll('\n', '⏎')}”: ${expected[0]?.split(' ')[0] ?? 'not in this library'}`, async () => {
    const { places, editors } = await check(pasted);
    assert.deepEqual(places.map(tell), expected);
    assert.deepEqual(editors, []);
  });
}

test('keeps the words of editors apart from the words of documents', async () => {
  for (const pasted of ['编者写的摘要。', '说的是备案应当先看清楚材料']) {
    const { places, editors } = await check(pasted);
    assert.deepEqual(places, []);
    assert.equal(editors[0]?.verdict, 'verbatim');
  }
  const { places, editors } = await check('《备案办法》');
  assert.deepEqual(
    places.map(({ document, passages }) => [document.id, passages[0]?.name]),
    [
      ['jiazhengfa-2020-5', '引言'],
      ['yijiaofa-2019-2', '标题'],
    ],
  );
  assert.deepEqual(editors, []);
});

test('says what it did not compare, and that parts stand in another order', async () => {
  const pasted =
    '《关于做好登记的通知》（甲政发〔2020〕5号）第一部分第（二）项：\n加强督促检查\nhttps://example.org/#sec_1';
  assert.equal(
    (await check(pasted)).source,
    '《关于做好登记的通知》（甲政发〔2020〕5号）第一部分第（二）项：',
  );
  assert.equal((await check('按《备案办法》（乙教发〔2019〕2号）办')).source, undefined);
  const { places } = await check('加强督促检查……今后3年');
  assert.equal(places[0]?.reordered, true);
});

test('gives the name and the text to paste', async () => {
  const [place] = (await check('今后3年……登记工作，有序推进')).places;
  assert.ok(place);
  const name = '《关于做好登记的通知》（甲政发〔2020〕5号）第一部分第（一）项至第一部分第（二）项';
  assert.equal(citePlace(place), name);
  assert.equal(
    quotePlace(place, 'https://example.org/'),
    `${name}：\n今后3年……登记工作有序推进\nhttps://example.org/`,
  );
});

const { library } = await loadLibrary(join(import.meta.dirname, '../../../e2e/fixtures/library'));
const real = scanningSources(recordsOf(library.documents));
const texts = library.documents.map((document) => searchText(document)).filter(({ kind }) => kind === 'full');
/** A cut of a text of the library as one copies it: some passages, one after the other. */
const cut = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 30, max: 2000 }),
  )
  .map(([{ passages }, share, length]) => {
    const text = passages.map((passage) => passage.text).join('\n');
    const from = Math.floor(share * (text.length - 30));
    return text.slice(from, from + length).trim();
  })
  .filter((text) => (text.match(/\p{Script=Han}/gu) ?? []).length >= 15);

test('every cut of a text of the library is verbatim', async () => {
  await fc.assert(
    fc.asyncProperty(cut, async (pasted) => {
      const { places } = await checkQuotation(pasted, real);
      assert.equal(places[0]?.verdict, 'verbatim', pasted);
    }),
    { numRuns: 60 },
  );
});

test('a cut with characters changed is nearly there, and the marked characters are those', async () => {
  await fc.assert(
    fc.asyncProperty(cut, fc.array(fc.nat(2000), { minLength: 1, maxLength: 8 }), async (pasted, seeds) => {
      const characters = [...pasted];
      const han = characters.flatMap((c, i) => (/\p{Script=Han}/u.test(c) ? [i] : []));
      const most = Math.max(1, Math.floor(han.length / 25));
      const changed = new Set(seeds.slice(0, most).map((seed) => han[seed % han.length] as number));
      const wrong = characters.map((c, i) => (changed.has(i) ? '龘' : c)).join('');
      const [place] = (await checkQuotation(wrong, real)).places;
      assert.equal(place?.verdict, 'nearly', wrong);
      assert.equal(place.edits, changed.size);
      let marked = '';
      for (const { kind, quoted } of place.parts.flat())
        marked += kind === 'wording' ? quoted.replace(/\p{L}/gu, '龘') : quoted;
      assert.equal(marked.replace(/\s/g, ''), wrong.replace(/\s/g, ''));
    }),
    { numRuns: 60 },
  );
});
