import fc from 'fast-check';
import { formatNumeral } from '#domain/text/numeral.ts';
import { place } from '#importer/samples/places-in.fixture.ts';

/** A random document with known places. */
export interface Tree {
  kind: 'notice' | 'statute';
  title: string;
  /** What stands between the title and the first clause. */
  opening: PlacedWords[];
  clauses: Clause[];
  /** What stands after the last clause. */
  ending: PlacedWords[];
}

export interface PlacedWords {
  id: string;
  words: string;
}

export interface Clause {
  id: string;
  /** Counted from 0, the outermost. */
  depth: number;
  label: string;
  words: string;
  /** Paragraphs without a number that follow. */
  paragraphs: PlacedWords[];
  clauses: Clause[];
}

/** A clause as it is drawn, before its number is known. */
interface Draft {
  words: string;
  paragraphs: string[];
  clauses: Draft[];
}

const sentence = fc
  .array(fc.constantFrom(...'保护水源巡查河道清理沟渠冬季每日早晚各次值守登记漂浮物冰情检修泵站闸门水尺'), {
    minLength: 6,
    maxLength: 90,
  })
  .map((letters) => `${letters.join('')}。`);
const heading = fc.constantFrom('巡查安排', '登记要求', '泵站检修', '值守办法', '冰情处置');

const draft = (depth: number): fc.Arbitrary<Draft> =>
  fc.record({
    words: depth === 0 ? fc.oneof(heading, sentence) : sentence,
    paragraphs: fc.array(sentence, { maxLength: 2 }),
    clauses: depth < 4 ? fc.array(draft(depth + 1), { maxLength: depth < 2 ? 3 : 2 }) : fc.constant([]),
  });

/** Nobody can tell whether a paragraph after the last clause belongs to it or closes the text. */
const withoutParagraphs = ({ words, clauses }: Draft): Draft => ({
  words,
  paragraphs: [],
  clauses: clauses.map(withoutParagraphs),
});

const circled = (n: number) => String.fromCodePoint(0x245f + n);

/** The levels of a notice (GB/T 9704-2012, 7.3.3). */
const noticeLevels: readonly { prefix: string; label: (n: number) => string }[] = [
  { prefix: 'sec', label: (n) => `${formatNumeral(n)}、` },
  { prefix: 'para', label: (n) => `（${formatNumeral(n)}）` },
  { prefix: 'subpara', label: (n) => `${n}.` },
  { prefix: 'point', label: (n) => `（${n}）` },
  { prefix: 'indent', label: circled },
];

function numbered(drafts: readonly Draft[], parent = '', depth = 0): Clause[] {
  const level = noticeLevels[depth];
  if (!level) return [];
  return drafts.map(({ words, paragraphs, clauses }, i) => {
    const id = `${parent}${level.prefix}_${i + 1}`;
    // The words of a clause are its first paragraph, unless they are a heading.
    const first = words.endsWith('。') ? 2 : 1;
    return {
      id,
      depth,
      label: level.label(i + 1),
      words,
      paragraphs: paragraphs.map((words, n) => ({ id: `${id}__p_${first + n}`, words })),
      clauses: numbered(clauses, `${id}__`, depth + 1),
    };
  });
}

const notice: fc.Arbitrary<Tree> = fc
  .record({
    clauses: fc.array(draft(0), { minLength: 1, maxLength: 5 }),
    opening: sentence,
    subject: sentence,
  })
  .map(({ clauses, opening, subject }) => ({
    kind: 'notice',
    title: `云岭市人民政府办公室关于${subject.slice(0, 24).replace('。', '')}的通知`,
    opening: [
      { id: 'addressees', words: '各县（区）人民政府：' },
      { id: 'preamble__p_1', words: opening },
    ],
    clauses: numbered([...clauses.slice(0, -1), ...clauses.slice(-1).map(withoutParagraphs)]),
    ending: [
      { id: 'signature', words: '云岭市人民政府办公室' },
      { id: 'date', words: '2026年11月2日' },
    ],
  }));

/** Chapters of articles, numbered across chapters, and their 项. */
const statute: fc.Arbitrary<Tree> = fc
  .array(
    fc.record({
      words: heading,
      articles: fc.array(
        fc.record({
          words: sentence,
          items: fc.array(sentence, { maxLength: 3 }),
          after: fc.option(sentence),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((chapters) => {
    let count = 0;
    return {
      kind: 'statute',
      title: '云岭市水源保护条例',
      opening: [{ id: 'enactment', words: '（2026年1月2日云岭市人民代表大会常务委员会通过）' }],
      clauses: chapters.map(({ words, articles }, i) => ({
        id: `chp_${i + 1}`,
        depth: 0,
        label: `第${formatNumeral(i + 1)}章`,
        words,
        paragraphs: [],
        clauses: articles.map(({ words, items, after }) => {
          count++;
          const id = `art_${count}__para_1`;
          return {
            id,
            depth: 1,
            label: `第${formatNumeral(count)}条`,
            words,
            paragraphs: after === null ? [] : [{ id: `art_${count}__para_2`, words: after }],
            clauses: items.map((words, n) => ({
              id: `${id}__point_${n + 1}`,
              depth: 2,
              label: `（${formatNumeral(n + 1)}）`,
              words,
              paragraphs: [],
              clauses: [],
            })),
          };
        }),
      })),
      ending: [],
    };
  });

export const tree: fc.Arbitrary<Tree> = fc.oneof(notice, statute);

/** A clause in reading order: 款 of an article come after its 项, paragraphs of a notice before. */
const inOrder = ({ kind }: Tree, clause: Clause): (Clause | PlacedWords)[] => {
  const inside = clause.clauses;
  return kind === 'statute' ? [...inside, ...clause.paragraphs] : [...clause.paragraphs, ...inside];
};

/** All clauses and paragraphs between opening and ending. */
export const bodyOf = (tree: Tree): (Clause | PlacedWords)[] => {
  const walk = (clause: Clause): (Clause | PlacedWords)[] => [
    clause,
    ...inOrder(tree, clause).flatMap((one) => ('clauses' in one ? walk(one) : [one])),
  ];
  return tree.clauses.flatMap(walk);
};

/** What `placesIn` says of the tree, if it came through unharmed. */
export const placesOf = (tree: Tree): string[] =>
  [{ id: 'title', words: tree.title }, ...tree.opening, ...bodyOf(tree), ...tree.ending].map((one) =>
    place(one.id, ('label' in one ? one.label : '') + one.words),
  );
