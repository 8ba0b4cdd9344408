import { create } from '#client/shared/create.ts';
import { noBreakClass, noBreakSpans } from '#domain/text/line-breaks/no-break-spans.ts';
import { titlePhrases } from '#domain/text/line-breaks/title-phrases.ts';
import type { Span } from '#domain/text/span.ts';

/** In characters. A mark up to this length stays on one line: broken, it looks like two. */
const longestWhole = 8;

interface Piece extends Span {
  /** No line may end in it. */
  nowrap?: boolean;
  /** A line may end before it, although the text around it keeps together. */
  apart?: boolean;
}

/** Renders text with its marks, which are in order; numbers, dates and short marks do not break. */
export const markedText = (
  text: string,
  marks: readonly Span[],
  numbers: readonly Span[] = [],
): (Node | string)[] =>
  render(text, marks, piecesOf({ start: 0, end: text.length }, wholes(text, marks, numbers)));

/** Renders a title in the same way, with line breaks allowed after phrases only. */
export function markedTitle(
  title: string,
  marks: readonly Span[],
  numbers: readonly Span[] = [],
): (Node | string)[] {
  const whole = wholes(title, marks, numbers);
  const phrases = join([...placed(titlePhrases(title)), ...whole]);
  const pieces = phrases.flatMap((phrase) =>
    piecesOf(phrase, whole).map((piece, i) => ({ ...piece, apart: i === 0 && piece.start > 0 })),
  );
  return render(title, marks, pieces);
}

const piecesOf = (span: Span, whole: readonly Span[]): Piece[] =>
  cut(span, whole).map(({ isIn, ...piece }) => ({ ...piece, nowrap: isIn }));

/** The spans that stay on one line. */
const wholes = (text: string, marks: readonly Span[], numbers: readonly Span[]): Span[] =>
  join([...noBreakSpans(text, numbers), ...short(marks)]);

/** A long mark is one element around the pieces; a short one is inside a piece. */
function render(text: string, marks: readonly Span[], pieces: readonly Piece[]): (Node | string)[] {
  const isLong = (mark: Span) => !short([mark]).length;
  const whole = { start: 0, end: text.length };
  return cut(whole, marks.filter(isLong)).flatMap((section) =>
    tagged(
      section.isIn,
      pieces.flatMap((piece) => {
        const part = { start: Math.max(piece.start, section.start), end: Math.min(piece.end, section.end) };
        if (part.start >= part.end) return [];
        const words = cut(part, short(marks)).flatMap(({ start, end, isIn }) =>
          tagged(isIn, [text.slice(start, end)]),
        );
        const className = noBreakClass(text.slice(piece.start, piece.end));
        const shown = piece.nowrap ? [create('span', { className }, ...words)] : words;
        return piece.apart && part.start === piece.start
          ? [create('span', { className: 'break' }), ...shown]
          : shown;
      }),
    ),
  );
}

const tagged = (isMark: boolean, nodes: (Node | string)[]) =>
  isMark ? [create('mark', {}, ...nodes)] : nodes;

const short = (marks: readonly Span[]): Span[] =>
  marks.filter(({ start, end }) => end - start <= longestWhole);

function placed(phrases: readonly string[]): Span[] {
  let end = 0;
  return phrases.map((phrase) => {
    const start = end;
    end += phrase.length;
    return { start, end };
  });
}

/** Merges spans that overlap. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const before = joined[joined.length - 1];
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Cuts a span at the edges of others, which are in order and do not overlap. */
function cut({ start, end }: Span, spans: readonly Span[]): (Span & { isIn: boolean })[] {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const edges = inside.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]);
  const all = [start, ...edges, end];
  return all
    .slice(1)
    .map((to, i) => ({ start: all[i] ?? 0, end: to, isIn: i % 2 === 1 }))
    .filter((piece) => piece.start < piece.end);
}
