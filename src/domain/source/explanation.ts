import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import type { Correction } from '#domain/document/schema/correction.ts';
import type { Span } from '#domain/text/span.ts';
import type { Piece } from './piece.ts';
import { withoutSpace } from './without-space.ts';

/** What may differ, and where. Offsets are of the text as shown, without white space. */
export interface Explanation extends Span {
  /** Index of the correction that it comes from. */
  rule: number;
  /** As received. */
  from: string;
  /** As shown. */
  to: string;
}

/** What a correction explains in a text without white space. Reports places that the text does not have. */
export function explain(
  correction: Correction,
  rule: number,
  pieces: readonly Piece[],
  text: string,
): { value: Explanation[]; diagnostics: Diagnostic[] } {
  const path = ['corrections', rule];
  if ('place' in correction) {
    const { place } = correction;
    const from = bare(correction.from);
    const to = bare(correction.to);
    const value = stretchesOf(place, pieces).map((stretch) => ({ rule, ...stretch, from, to }));
    if (value.length > 0) return { value, diagnostics: [] };
    const places = pieces.map((piece) => piece.place);
    const args = { place, nearest: nearest(place, places) ?? '' };
    return { value, diagnostics: [{ code: 'place-unknown', args, path: [...path, 'place'] }] };
  }
  const diagnostics: Diagnostic[] = [];
  const value = correction.ranges.flatMap(({ first, last }, i) => {
    const start = text.indexOf(bare(first));
    const lastAt = start < 0 ? -1 : text.indexOf(bare(last), start);
    if (lastAt < 0) {
      const args = { where: '正文', words: start < 0 ? first : last };
      diagnostics.push({ code: 'words-not-found', args, path: [...path, 'ranges', i] });
      return [];
    }
    const end = lastAt + bare(last).length;
    return Object.entries(correction.replace).map(([from, to]) => ({
      rule,
      start,
      end,
      from: bare(from),
      to: bare(to),
    }));
  });
  return { value, diagnostics };
}

/** The stretches of the text that lie in a place: a paragraph, a clause with all in it, a zone. */
function stretchesOf(place: string, pieces: readonly Piece[]): Span[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const start = at;
    at += bare(piece.text).length;
    const holds = piece.place === place || piece.zone === place || piece.place.startsWith(`${place}__`);
    return holds ? [{ start, end: at }] : [];
  });
}

const bare = (text: string) => withoutSpace(text).text;
