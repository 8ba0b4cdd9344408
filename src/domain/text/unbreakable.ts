const year = '(?:19|20)\\d\\d';

/** A dash or an ellipsis, which are two characters each; a document number from its code on where a bracket shows where that begins, a date, a number with its 第 and its measure, a short note in brackets. */
const unbreakable = new RegExp(
  [
    // Scripts of pages hold this too: no look behind, which an old browser cannot read.
    `(^|[（(])\\p{Script=Han}{1,10}[〔\\[［]${year}[〕\\]］]第?\\d+号`,
    `[〔\\[［]${year}[〕\\]］]第?\\d+号`,
    `${year}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?`,
    `\\d{1,2}月\\d{1,2}日`,
    '—{2,}|…{2,}',
    `第?\\d+(?:[.,—～~-]\\d+)*[%％]?\\p{Script=Han}?`,
    // Not the marker of a clause.
    '（(?![一二三四五六七八九十百]+）)\\p{Script=Han}{1,5}）',
  ].join('|'),
  'gu',
);

/** A part of a text that a line must not break apart, or that it may. */
export interface Piece {
  text: string;
  unbreakable: boolean;
}

/**
 * Takes text, and where document numbers stand in it, if that is known (`findDocumentNumbers`: where a code begins is
 * not seen from its characters); gives it in pieces, those that a line must not break apart marked.
 */
export function splitUnbreakable(
  text: string,
  numbers: readonly { start: number; end: number }[] = [],
): Piece[] {
  const found = Array.from(text.matchAll(unbreakable), ({ index, 0: { length }, 1: before = '' }) => ({
    start: index + before.length,
    end: index + length,
  }));
  const others = found.filter((one) => !numbers.some(({ start, end }) => start < one.end && one.start < end));
  const whole = [...numbers, ...others].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of whole) {
    if (end - start < 2) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), unbreakable: false });
    pieces.push({ text: text.slice(start, end), unbreakable: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), unbreakable: false });
  return pieces;
}
