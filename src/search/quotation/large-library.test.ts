import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundary, pairs } from '#search/shared/index-words.ts';
import type { SearchText } from '#search/shared/passage.ts';
import { words } from '#search/shared/tokenise.ts';
import { checkQuotation, type Finding, readAtOnce } from './check-quotation.ts';
import { scanningSources } from './scanning-index.fixture.ts';
import { readVariants } from './variants.ts';

/**
 * Paragraphs of characters that follow from two numbers; a sentence that stands in every document comes with
 * each.
 */
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
  numbers: [],
  passages: [0, 1, 2].map((index) => ({
    id: `sec_${index + 1}`,
    name: `${index + 1}`,
    text: `${paragraph(n, index, n === 5000 ? 900 : 40)}。${everywhere}`,
  })),
});
const records = Array.from({ length: 10_000 }, (_, n) => ({
  id: `d-${n}`,
  content: textOf(n)
    .passages.flatMap(({ text }) => [...pairs(words(text)), boundary])
    .join(' '),
  text: () => textOf(n),
}));

const whole = textOf(5000)
  .passages.map(({ text }) => text)
  .join('\n');
const sentence = paragraph(1234, 1, 40);

const found = ({ places }: Finding) => places.map(({ document, verdict }) => `${document.id} ${verdict}`);
const counted = ({ places, unread }: Finding) => [places.length, unread];

/**
 * What is pasted; what of the finding is looked at, and expected; how many look-ups and texts it may cost.
 */
const cases: [string, string, (finding: Finding) => unknown, unknown, number, number][] = [
  ['a sentence', sentence, found, ['d-1234 verbatim'], 3, 6],
  ['two thousand characters', whole.slice(100, 2100), found, ['d-5000 verbatim'], 3, 6],
  [
    'a sentence with every fifth character wrong',
    sentence.replace(/(.{4})./g, '$1错'),
    found,
    ['d-1234 nearly'],
    16,
    12,
  ],
  ['a sentence that stands everywhere', everywhere, counted, [3 * readAtOnce, 10_000 - readAtOnce], 8, 6],
  ['what stands everywhere and then a sentence', `${everywhere}${sentence}`, counted, [1, 0], 8, 6],
  ['what stands nowhere', '鑫犇淼焱垚'.repeat(400), found, [], 16, 0],
  ['traditional characters', whole.slice(850, 950).replaceAll('组', '組'), found, ['d-5000 variant'], 16, 6],
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
