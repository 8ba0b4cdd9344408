import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dropFurniture } from './drop-furniture.ts';
import { joinLines } from './join-lines.ts';
import { textLines } from './text-line.ts';

const han =
  '云岭市青石县人民政府各部门加强冬季水源保护巡查工作记录应当写明日期单位责任落实措施检查报告及时完成';
const clause = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: fc.constantFrom(...han), minLength: 4, maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('《护水办法》', '（以下简称“办法”）', '12小时内', 'GB/T 1234标准', '98.5%'),
  },
);
const sentence = fc
  .array(clause, { minLength: 1, maxLength: 5 })
  .map((clauses) => `${clauses.join('，')}${clauses.length % 2 ? '。' : '；'}`);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((words) => words.join(''));

const labels = '一二三四五六七八九';
/** Paragraphs of a text: consecutively numbered clauses, with paragraphs of their own. */
const body = fc
  .array(fc.tuple(fc.constantFrom('section', 'paragraph', 'point', 'none'), sentences), {
    minLength: 6,
    maxLength: 30,
  })
  .map((rows) => {
    const counts = { section: 0, paragraph: 0, point: 0 };
    return rows.map(([level, words]) => {
      if (level === 'section') {
        counts.paragraph = counts.point = 0;
        return `${labels.charAt(counts.section++ % 9)}、${words}`;
      }
      if (level === 'paragraph') {
        counts.point = 0;
        return `（${labels.charAt(counts.paragraph++ % 9)}）${words}`;
      }
      return level === 'point' ? `${++counts.point}.${words}` : `凡${words}`;
    });
  });

/** Centred lines of a title; a signature and its date at the right. */
const front = fc.array(fc.string({ unit: fc.constantFrom(...han), minLength: 5, maxLength: 12 }), {
  minLength: 1,
  maxLength: 3,
});
const signature = ['云岭市水务局', '2026年1月5日'];

const spaces = (columns: number) => '　'.repeat(Math.floor(columns / 2)) + ' '.repeat(columns % 2);
const centred = (text: string, width: number) => spaces(Math.floor((width - columns(text)) / 2)) + text;
const atRight = (text: string, width: number) => spaces(width - columns(text) - 8) + text;

/** How a program prints: wide letters take two columns; marks that close never begin a line. */
const style = fc.record({
  width: fc.integer({ min: 22, max: 45 }).map((letters) => letters * 2),
  indented: fc.boolean(),
  parted: fc.boolean(),
  page: fc.option(fc.integer({ min: 18, max: 40 }), { nil: undefined }),
  number: fc.constantFrom(
    (n: number) => `— ${n} —`,
    (n: number) => `第 ${n} 页 共 9 页`,
    (n: number) => `- ${n} -`,
  ),
  head: fc.constantFrom('', '护水材料汇编'),
  feed: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

const columns = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0);
const pieces = /[（《“]*(?:[\x21-\x7e]+|[^\x21-\x7e])[，。；：、）》”]*/gu;

function printParagraph(text: string, { width, indented }: Style): string[] {
  const lines: string[] = [];
  let line = indented ? '　　' : '';
  for (const [piece] of text.matchAll(pieces)) {
    if (columns(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line];
}

/** Ends pages where the words tell whether the paragraph continues; elsewhere no reader could know. */
function print(title: readonly string[], paragraphs: readonly string[], chosen: Style): string {
  const printed = [...title.map((line) => centred(line, chosen.width)), ''];
  let [rows, page] = [0, 1];
  for (const paragraph of paragraphs) {
    for (const line of printParagraph(paragraph, chosen)) {
      printed.push(line);
      const isClear = !/[。；]$/.test(line) || chosen.indented;
      if (chosen.page === undefined || ++rows < chosen.page || !isClear) continue;
      printed.push('', chosen.number(page++), chosen.feed ? `\f${chosen.head}` : '', '');
      rows = 0;
    }
    if (chosen.parted) printed.push('');
  }
  return [
    ...(page > 1 && chosen.feed ? [chosen.head, ''] : []),
    ...printed,
    ...signature.map((line) => atRight(line, chosen.width)),
  ].join('\r\n');
}

const bare = (text: string) => text.replace(/\s/g, '');
const numRuns = process.env.E2E_FULL ? 10_000 : 300;

test('restores paragraphs printed at any width, with page numbers and running heads', () => {
  fc.assert(
    fc.property(
      front,
      body,
      style.filter(({ indented, parted }) => indented || parted),
      (title, words, chosen) => {
        const printed = print(title, words, chosen);
        const paragraphs = [...title, ...words, ...signature];
        const { lines } = dropFurniture(textLines(printed));
        const read = joinLines(lines).paragraphs;
        const joined = read.map(({ text }) => text);
        const at = paragraphs.findIndex((words, i) => words !== joined[i]);
        assert.equal(joined[at], paragraphs[at], printed);
        assert.equal(joined.length, paragraphs.length);
        assert.deepEqual(read.map(({ align }) => align).filter(Boolean), [
          ...title.map(() => 'center'),
          ...signature.map(() => 'right'),
        ]);
      },
    ),
    { numRuns, endOnFailure: true },
  );
});

test('neither loses nor adds a character, whatever the lines', () => {
  const line = fc.oneof(
    sentences,
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '— 1 —', '\f', '（一）项', 'a', '12'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (all) => {
      const text = all.join('\n');
      const { lines, furniture } = dropFurniture(textLines(text));
      const { paragraphs } = joinLines(lines);
      const kept = [...paragraphs, ...furniture].map((block) => block.text).join('');
      assert.deepEqual([...bare(kept)].sort(), [...bare(text)].sort());
    }),
    { numRuns, endOnFailure: true },
  );
});
