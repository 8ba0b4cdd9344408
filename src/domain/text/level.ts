import { formatNumeral } from '#domain/number/numeral.ts';

interface LevelTraits {
  /** Its short form in an eId (Akoma Ntoso 3.0, naming convention, §5). */
  prefix: string;
  /** The marker that a clause begins with; an attachment has a label on a line of its own. */
  marker?: RegExp;
  /** What references in other documents call it. */
  word: string;
  nameInOutline: (number: number) => string;
  nameInSentence: (number: number) => string;
  /** The clause begins with a paragraph of its own, counted as its first: the next one is `p_2`. */
  beginsParagraph: boolean;
}

const han = '[一二三四五六七八九十百零〇]+';
const digit = '[0-9０-９]';
const digits = `${digit}{1,3}`;

/**
 * Levels of clauses, the outermost first, named as in Akoma Ntoso 3.0. The four with markers are those of
 * GB/T 9704-2012, 7.3.3: 「一、」「（一）」「1.」「（1）」.
 */
export const levels = {
  attachment: {
    prefix: 'att',
    word: '附件',
    nameInOutline: (n) => `附件${n} `,
    nameInSentence: (n) => `附件${n}`,
    beginsParagraph: false,
  },
  section: {
    prefix: 'sec',
    marker: new RegExp(`^(?<number>${han})、`),
    word: '部分',
    nameInOutline: (n) => `${formatNumeral(n)}、`,
    nameInSentence: (n) => `第${formatNumeral(n)}部分`,
    beginsParagraph: true,
  },
  paragraph: {
    prefix: 'para',
    marker: new RegExp(`^[（(](?<number>${han})[）)]`),
    word: '项',
    nameInOutline: (n) => `（${formatNumeral(n)}）`,
    nameInSentence: (n) => `第（${formatNumeral(n)}）项`,
    beginsParagraph: true,
  },
  subparagraph: {
    prefix: 'subpara',
    // 「1.」 and the frequent 「1、」, also in 「1.2020年底前」, but not 「1.5万人」.
    marker: new RegExp(`^(?<number>${digits})[.．、](?!${digit}(?!${digit}{3}年))`),
    word: '点',
    nameInOutline: (n) => `${n}.`,
    nameInSentence: (n) => `第${n}点`,
    beginsParagraph: true,
  },
  point: {
    prefix: 'point',
    marker: new RegExp(`^[（(](?<number>${digits})[）)]`),
    word: '小点',
    nameInOutline: (n) => `（${n}）`,
    nameInSentence: (n) => `第（${n}）小点`,
    beginsParagraph: true,
  },
} as const satisfies Record<string, LevelTraits>;

export type Level = keyof typeof levels;

export const allLevels = Object.keys(levels) as Level[];

/** Its traits, where any level may be meant. */
export const traitsOf = (level: Level): LevelTraits => levels[level];

/**
 * Whether a level stands outside another: a marker closes every open clause that is not outside its own
 * level.
 */
export const isOutside = (level: Level, other: Level): boolean =>
  allLevels.indexOf(level) < allLevels.indexOf(other);
