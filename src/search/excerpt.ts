import type { Hit, Mark } from './scan.ts';

/** A piece of a document's own text, with the marks that fall into it. */
export interface Excerpt {
  text: string;
  /** Offsets in `text`. */
  marks: Mark[];
  /** The passage goes on before it, behind it. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Characters shown around the first mark. */
const before = 24;
const length = 96;

/** Takes a hit; gives the words around its first mark, cut at a mark of punctuation where one is near. */
export function excerpt({ passage: { text, markerEnd = 0 }, marks }: Hit): Excerpt {
  const first = marks[0]?.start ?? 0;
  const whole = first < markerEnd ? 0 : markerEnd;
  const start = first - whole <= before ? whole : startOfClause(text, first - before, first);
  const end = Math.min(text.length, Math.max(start + length, marks[0]?.end ?? 0));
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    text: text.slice(start, end),
    marks: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    cutBefore: start > whole,
    cutAfter: end < text.length,
  };
}

function startOfClause(text: string, from: number, to: number): number {
  const stop = /[，。；：！？、]/.exec(text.slice(from, to));
  return stop ? from + stop.index + 1 : from;
}
