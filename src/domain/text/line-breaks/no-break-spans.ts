import type { Span } from '#domain/text/span.ts';

const year = '(?:19|20)\\d\\d';
const bracketedYear = new RegExp(`[〔\\[［]${year}`, 'u');

/**
 * Dashes and ellipses, which are two characters each; document numbers, from the code on where a bracket
 * shows where it begins; dates; names of clauses; numbers with their 第 and measure; plans named by a
 * number; short notes in brackets.
 */
const noBreak = new RegExp(
  [
    // No lookbehind: scripts of pages hold this too, and older browsers cannot read it.
    `(^|[（(])\\p{Script=Han}{1,10}[〔\\[［]${year}[〕\\]］]第?\\d+号`,
    `[〔\\[［]${year}[〕\\]］]第?\\d+号`,
    `${year}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?`,
    `\\d{1,2}月\\d{1,2}日`,
    '—{2,}|…{2,}',
    '第[（(]?[一二三四五六七八九十百\\d]{1,5}[）)]?(?:部分|[条款项目段届次步])',
    '“[一二三四五六七八九十]{2,3}”',
    `第?\\d+(?:[.,—～~-]\\d+)*(?:[%％]|[万亿]?\\p{Script=Han})?`,
    // With the word before it; not the marker of a clause.
    '\\p{Script=Han}{0,2}（(?![一二三四五六七八九十百]+）)\\p{Script=Han}{1,5}）',
  ].join('|'),
  'gu',
);

/**
 * The classes of the element around a span: a document number may be as long as a line where letters are
 * large.
 */
export type NoBreakClass = 'nowrap document-number' | 'nowrap';

/** A part of a text that a line must not break apart, or that it may. */
export interface Piece {
  text: string;
  noBreak?: NoBreakClass;
}

/**
 * Cuts a text at its no-break spans. `numbers` are its document numbers, if known: nothing in their
 * characters shows where a code begins. `last` is its last word, if that is to hold together.
 */
export function noBreakPieces(text: string, numbers: readonly Span[] = [], last?: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of noBreakSpans(text, numbers, last)) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    const kept = text.slice(start, end);
    pieces.push({ text: kept, noBreak: noBreakClass(kept) });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** In characters: one that begins with the whole name of its body is wider than the line of a phone. */
const longestNumber = 16;

/** The spans that no line may break, in order. */
export function noBreakSpans(text: string, numbers: readonly Span[] = [], last?: Span): Span[] {
  const found = Array.from(text.matchAll(noBreak), ({ index, 0: { length }, 1: before = '' }) => ({
    start: index + before.length,
    end: index + length,
  }));
  const short = numbers.filter(({ start, end }) => end - start <= longestNumber);
  const kept = withApart(short, found);
  return withApart(kept, last ? [last] : []).filter(({ start, end }) => end - start > 1);
}

/** Spans, and those of the others that overlap none of them; all are in order. */
function withApart(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (others.length === 0) return spans;
  let next = 0;
  const apart = others.filter(({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (spans[next]?.start ?? end) >= end;
  });
  return [...spans, ...apart].sort((a, b) => a.start - b.start);
}

export const noBreakClass = (text: string): NoBreakClass =>
  bracketedYear.test(text) ? 'nowrap document-number' : 'nowrap';
