import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexWords } from '#search/index-words.ts';
import type { SearchText } from '#search/search-text.ts';
import { checkQuotation, type Finding, readAtOnce } from './check-quotation.ts';
import { type Counts, scanningSources } from './scanning-index.fixture.ts';
import { readVariants } from './variants.ts';

/** Paragraphs of characters that follow from two numbers; a sentence that stands in every document comes with each. */
const paragraph = (document: number, index: number, length: number) =>
  Array.from({ length }, (_, i) => {
    const n = Math.imul(Math.imul(document * 31 + index, 2_654_435_761) ^ (i * 40_503), 2_246_822_519) >>> 0;
    return String.fromCodePoint(0x4e00 + ((n >>> 8) % 3000));
  }).join('');
const everywhere = '各地要高度重视，加强组织领导，确保各项工作落到实处。';

const textOf = (n: number): SearchText => ({
  id: `d-${n}`,
  kind: 'full',
  title: `第${n}号`,
  issuers: '',
  passages: [0, 1, 2].map((index) => ({
    id: `sec_${index + 1}`,
    name: `${index + 1}`,
    text: `${paragraph(n, index, n === 5000 ? 900 : 40)}。${everywhere}`,
  })),
});
const records = Array.from({ length: 10_000 }, (_, n) => ({
  id: `d-${n}`,
  content: indexWords(textOf(n).passages.map(({ text }) => text)),
  text: () => textOf(n),
}));

const whole = textOf(5000)
  .passages.map(({ text }) => text)
  .join('\n');
const sentence = paragraph(1234, 1, 40);

/** What is pasted; what is found; at most how many look-ups and texts it may cost. */
const cases: [string, string, (finding: Finding) => unknown, unknown, Counts['lookUps']['length'], number][] =
  [
    [
      'a sentence',
      sentence,
      ({ places }) => places.map(({ document, verdict }) => `${document.id} ${verdict}`),
      ['d-1234 verbatim'],
      8,
      6,
    ],
    [
      'two thousand characters',
      whole.slice(100, 2100),
      ({ places }) => places.map(({ document, verdict }) => `${document.id} ${verdict}`),
      ['d-5000 verbatim'],
      8,
      6,
    ],
    [
      'a sentence with every fifth character wrong',
      sentence.replace(/(.{4})./g, '$1错'),
      ({ places }) => places[0]?.document.id,
      'd-1234',
      20,
      12,
    ],
    [
      'a sentence that stands everywhere',
      everywhere,
      ({ places, unread }) => [places.length, unread],
      [3 * readAtOnce, 10_000 - readAtOnce],
      8,
      6,
    ],
    ['what stands nowhere', '鑫犇淼焱垚'.repeat(400), ({ places }) => places, [], 20, 0],
    [
      'traditional characters',
      whole.slice(850, 950).replaceAll('组', '組'),
      ({ places }) => places[0]?.verdict,
      'variant',
      16,
      6,
    ],
  ];

for (const [name, pasted, what, expected, lookUps, texts] of cases) {
  test(`of ten thousand documents, ${name} costs at most ${lookUps} look-ups and ${texts} texts`, async () => {
    const sources = scanningSources(records, readVariants('組组'));
    const finding = await checkQuotation(pasted, sources);
    assert.deepEqual(what(finding), expected);
    assert.ok(sources.counts.lookUps.length <= lookUps, `${sources.counts.lookUps.length} look-ups`);
    assert.ok(sources.counts.texts.length <= texts, `${sources.counts.texts.length} texts`);
  });
}
