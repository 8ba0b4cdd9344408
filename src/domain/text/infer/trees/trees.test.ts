import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocksOf } from '#domain/document/invented.fixture.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import {
  join,
  type Printed,
  printDecimal,
  printOfficial,
  printStatute,
  type Tree,
} from './printed.fixture.ts';

/** A text of any kind, with the texts that it encloses under labels. */
interface AnyText {
  print: (part: string) => Printed[];
  parts: readonly AnyText[];
}

const tree = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    paragraphs: fc.nat({ max: 2 }),
    children: depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
  });

const forest = (depth: number) => fc.array(tree(depth), { minLength: 1, maxLength: 4 });

const official = fc
  .tuple(
    forest(4),
    fc.subarray(['chp', 'subchp', 'sec']),
    fc.shuffledSubarray(['para', 'subpara', 'point', 'indent'], { minLength: 1 }),
  )
  .map(
    ([trees, outer, inner]) =>
      (part: string) =>
        printOfficial(trees, [...outer, ...inner], part),
  );

const statute = fc.tuple(forest(4), fc.boolean()).map(
  ([trees, hasChapters]) =>
    (part: string) =>
      printStatute(trees, hasChapters, part),
);

/** 1 alone is no outline yet. */
const decimal = forest(3).map(
  (trees) => (part: string) =>
    printDecimal([{ paragraphs: 0, children: [{ paragraphs: 1, children: [] }] }, ...trees], part),
);

const { text } = fc.letrec<{ text: AnyText }>((tie) => ({
  text: fc.record({
    print: fc.oneof(official, statute, decimal),
    parts: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('text'), { maxLength: 2 }),
    ),
  }),
}));

/** Any text with any parts inside parts. */
const anyText: fc.Arbitrary<AnyText> = text;

const plain = (zone: string, words: string): Printed => ({ text: words, zone, ids: [] });

/** Prints a text whole: title, body, list of attachments, signature, date, and the texts that it encloses. */
function printText({ print, parts }: AnyText, part = '', name = '登记'): Printed[] {
  const names = parts.map((_, i) => `${name}附${'甲乙'.charAt(i)}`);
  const list = names.map((one, i) =>
    plain('attachmentList', `${i === 0 ? '附件：' : ''}${i + 1}.${one}办法`),
  );
  return [
    plain('title', `关于${name}的办法`),
    ...print(part),
    ...list,
    plain('signature', '甲市人民政府'),
    plain('date', '2025年3月12日'),
    ...parts.flatMap((one, i) => {
      const id = join(part, `att_${i + 1}`);
      return [{ text: `附件${i + 1}`, zone: 'attachments', ids: [id] }, ...printText(one, id, names[i])];
    }),
  ];
}

const numRuns = process.env.E2E_FULL ? 10_000 : 500;

test('reads any tree of levels and parts as it was printed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const printed = printText(text);
      const { value } = inferStructure(blocksOf(printed.map((block) => block.text)));
      const read = value.map(({ id, start, zone, text: words }) => ({
        text: words,
        zone,
        ids: [...new Set([start?.id, id])].filter((one) => one !== undefined),
      }));
      const at = printed.findIndex((block, i) => JSON.stringify(block) !== JSON.stringify(read[i]));
      assert.deepEqual(read[at], printed[at], printed.map((block) => block.text).join('\n'));
    }),
    { numRuns },
  );
});
