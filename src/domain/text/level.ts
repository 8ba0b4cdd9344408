import { formatNumeral } from './numeral.ts';

interface LevelTraits {
  /** Its short form in an eId (Akoma Ntoso 3.0, naming convention, §5). */
  prefix: string;
  /** What references in other documents call it. */
  word: string;
  nameInOutline: (number: number) => string;
  nameInSentence: (number: number) => string;
  /** What begins with it has a heading of its own, and stands in the outline. */
  hasHeading: boolean;
  /**
   * How its unnumbered paragraphs get their ids. `counted`: one after the other. `beginning`: the clause
   * itself begins with a paragraph, so that the next one is `p_2`. `article`: each paragraph is a 款.
   */
  paragraphs: 'counted' | 'beginning' | 'article';
}

/** 第N… */
const ordinal = (word: string) => (n: number) => `第${formatNumeral(n)}${word}`;

const division = (prefix: string, word: string): LevelTraits => ({
  prefix,
  word,
  nameInOutline: ordinal(word),
  nameInSentence: ordinal(word),
  hasHeading: true,
  paragraphs: 'counted',
});

const decimal = (prefix: string): LevelTraits => ({
  prefix,
  word: '条目',
  nameInOutline: (n) => `${n}`,
  nameInSentence: (n) => `${n}`,
  hasHeading: true,
  paragraphs: 'beginning',
});

const clause = { hasHeading: true, paragraphs: 'beginning' } as const;

/**
 * Levels of clauses, the outermost first, named as in Akoma Ntoso 3.0. From `section` to `point` they are
 * those of GB/T 9704-2012, 7.3.3; 编 to 目 are those of statutes (《立法法》 2023, article 65).
 */
export const levels = {
  attachment: {
    prefix: 'att',
    word: '附件',
    nameInOutline: (n) => `附件${n} `,
    nameInSentence: (n) => `附件${n}`,
    hasHeading: true,
    paragraphs: 'counted',
  },
  part: division('part', '编'),
  subpart: division('subpart', '分编'),
  chapter: division('chp', '章'),
  subchapter: division('subchp', '节'),
  /** A heading without a number among those of a statute: 附则. */
  supplement: {
    prefix: 'supp',
    word: '附则',
    nameInOutline: () => '附则',
    nameInSentence: () => '附则',
    hasHeading: true,
    paragraphs: 'counted',
  },
  section: {
    prefix: 'sec',
    word: '部分',
    nameInOutline: (n) => `${formatNumeral(n)}、`,
    nameInSentence: ordinal('部分'),
    ...clause,
  },
  article: { ...division('art', '条'), paragraphs: 'article' },
  subsection: decimal('subsec'),
  clause: decimal('cl'),
  subclause: decimal('subcl'),
  paragraph: {
    prefix: 'para',
    word: '项',
    nameInOutline: (n) => `（${formatNumeral(n)}）`,
    nameInSentence: (n) => `第（${formatNumeral(n)}）项`,
    ...clause,
  },
  subparagraph: {
    prefix: 'subpara',
    word: '点',
    nameInOutline: (n) => `${n}.`,
    nameInSentence: (n) => `第${n}点`,
    ...clause,
  },
  point: {
    prefix: 'point',
    word: '小点',
    nameInOutline: (n) => `（${n}）`,
    nameInSentence: (n) => `第（${n}）小点`,
    ...clause,
  },
  indent: {
    prefix: 'indent',
    word: '小目',
    nameInOutline: (n) => `${n})`,
    nameInSentence: (n) => `第${n}小目`,
    ...clause,
  },
  /** 项 of a 款. */
  item: {
    prefix: 'point',
    word: '项',
    nameInOutline: (n) => `第（${formatNumeral(n)}）项`,
    nameInSentence: (n) => `第（${formatNumeral(n)}）项`,
    hasHeading: false,
    paragraphs: 'article',
  },
  /** 目 of a 项. */
  subitem: {
    prefix: 'indent',
    word: '目',
    nameInOutline: (n) => `第${n}目`,
    nameInSentence: (n) => `第${n}目`,
    hasHeading: false,
    paragraphs: 'article',
  },
} as const satisfies Record<string, LevelTraits>;

export type Level = keyof typeof levels;

export const allLevels = Object.keys(levels) as [Level, ...Level[]];

/** Widens `levels[level]`, so that it has the same type for every level. */
export const traitsOf = (level: Level): LevelTraits => levels[level];

/** Whether a level stands outside another, in a text that keeps the usual order. */
export const isOutside = (level: Level, other: Level): boolean =>
  allLevels.indexOf(level) < allLevels.indexOf(other);
