import { titlePhrases } from '#domain/text/title-phrases.ts';
import { findUnbreakable, wholeOf } from '#domain/text/unbreakable.ts';
import type { Mark } from '#search/scan.ts';
import { create } from './create.ts';

/** A mark of so many characters at most stays on one line: one in two pieces looks like two. */
const longestWhole = 8;

/** A piece of a text. */
interface Piece extends Mark {
  /** No line ends in it. */
  nowrap?: boolean;
  /** A line may end before it, though the text around keeps together. */
  apart?: boolean;
}

/** Takes text, the marks in it, in order, and the document numbers whose place is known; gives it to be appended, numbers, dates and short marks on one line each. */
export const markedText = (
  text: string,
  marks: readonly Mark[],
  numbers: readonly Mark[] = [],
): (Node | string)[] =>
  render(text, marks, piecesOf({ start: 0, end: text.length }, wholes(text, marks, numbers)));

/** The same for a title, to be appended to a heading, with places where a line may end: behind a phrase, and not in a short mark. */
export function markedTitle(
  title: string,
  marks: readonly Mark[],
  numbers: readonly Mark[] = [],
): (Node | string)[] {
  const whole = wholes(title, marks, numbers);
  const phrases = join([...placed(titlePhrases(title)), ...whole]);
  const pieces = phrases.flatMap((phrase) =>
    piecesOf(phrase, whole).map((piece, i) => ({ ...piece, apart: i === 0 && piece.start > 0 })),
  );
  return render(title, marks, pieces);
}

const piecesOf = (span: Mark, whole: readonly Mark[]): Piece[] =>
  cut(span, whole).map(({ isIn, ...piece }) => ({ ...piece, nowrap: isIn }));

/** What stays on one line. */
const wholes = (text: string, marks: readonly Mark[], numbers: readonly Mark[]): Mark[] =>
  join([...findUnbreakable(text, numbers), ...short(marks)]);

/** A long mark is one element and has the pieces in it, a short one is in a piece. */
function render(text: string, marks: readonly Mark[], pieces: readonly Piece[]): (Node | string)[] {
  const isLong = (mark: Mark) => !short([mark]).length;
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
        const className = wholeOf(text.slice(piece.start, piece.end));
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

const short = (marks: readonly Mark[]): Mark[] =>
  marks.filter(({ start, end }) => end - start <= longestWhole);

function placed(phrases: readonly string[]): Mark[] {
  let end = 0;
  return phrases.map((phrase) => {
    const start = end;
    end += phrase.length;
    return { start, end };
  });
}

/** What overlaps is one. */
function join(spans: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Cuts a piece at the edges of spans, which are in order and apart. */
function cut({ start, end }: Mark, spans: readonly Mark[]): (Mark & { isIn: boolean })[] {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const edges = inside.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]);
  const all = [start, ...edges, end];
  return all
    .slice(1)
    .map((to, i) => ({ start: all[i] ?? 0, end: to, isIn: i % 2 === 1 }))
    .filter((piece) => piece.start < piece.end);
}
