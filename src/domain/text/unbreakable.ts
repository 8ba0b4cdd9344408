const year = '(?:19|20)\\d\\d';
const bracketedYear = new RegExp(`[〔\\[［]${year}`, 'u');

/** A dash or an ellipsis, which are two characters each; a document number from its code on where a bracket shows where that begins, a date, the name of a clause, a number with its 第 and its measure, a plan that is named by a number, a short note in brackets. */
const unbreakable = new RegExp(
  [
    // Scripts of pages hold this too: no look behind, which an old browser cannot read.
    `(^|[（(])\\p{Script=Han}{1,10}[〔\\[［]${year}[〕\\]］]第?\\d+号`,
    `[〔\\[［]${year}[〕\\]］]第?\\d+号`,
    `${year}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?`,
    `\\d{1,2}月\\d{1,2}日`,
    '—{2,}|…{2,}',
    '第[（(]?[一二三四五六七八九十百\\d]{1,5}[）)]?(?:部分|[条款项目段届次步])',
    '“[一二三四五六七八九十]{2,3}”',
    `第?\\d+(?:[.,—～~-]\\d+)*[%％]?(?:[万亿]\\p{Script=Han}|\\p{Script=Han})?`,
    // With the word before it; not the marker of a clause.
    '\\p{Script=Han}{0,2}（(?![一二三四五六七八九十百]+）)\\p{Script=Han}{1,5}）',
  ].join('|'),
  'gu',
);

/** What no line may break apart, by the classes of its element: with a document number, which is as long as a line where letters are large, or shorter. */
export type Whole = 'nowrap document-number' | 'nowrap';

/** Offsets in a text. */
interface Span {
  start: number;
  end: number;
}

/** A part of a text that a line must not break apart, or that it may. */
export interface Piece {
  text: string;
  whole?: Whole;
}

/**
 * Takes text, where document numbers stand in it, if that is known (`findDocumentNumbers`: where a code begins is
 * not seen from its characters), and its last word, if that is to hold together (`lastWord`); gives it in pieces, those
 * that a line must not break apart marked.
 */
export function splitUnbreakable(text: string, numbers: readonly Span[] = [], last?: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of findUnbreakable(text, numbers, last)) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    const kept = text.slice(start, end);
    pieces.push({ text: kept, whole: wholeOf(kept) });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Takes the same; gives where the pieces stand that a line must not break apart, in order. */
export function findUnbreakable(text: string, numbers: readonly Span[] = [], last?: Span): Span[] {
  const found = Array.from(text.matchAll(unbreakable), ({ index, 0: { length }, 1: before = '' }) => ({
    start: index + before.length,
    end: index + length,
  }));
  const whole = [...numbers, ...apartFrom(numbers, found)];
  return [...whole, ...apartFrom(whole, last ? [last] : [])]
    .filter(({ start, end }) => end - start > 1)
    .sort((a, b) => a.start - b.start);
}

const apartFrom = (spans: readonly Span[], others: readonly Span[]): Span[] =>
  others.filter((one) => !spans.some(({ start, end }) => start < one.end && one.start < end));

/** Takes words that no line may break apart; gives which they are. */
export const wholeOf = (text: string): Whole =>
  bracketedYear.test(text) ? 'nowrap document-number' : 'nowrap';
