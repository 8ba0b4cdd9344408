import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import type { FullFrontMatter } from '#domain/document/front-matter.ts';
import { align } from './align.ts';
import { countsThatDiffer } from './counts-that-differ.ts';
import { explain } from './explanation.ts';
import { type InContext, inContext } from './in-context.ts';
import { locate } from './locate.ts';
import type { Piece } from './piece.ts';
import { readingsOf } from './readings-of.ts';
import { withheldGaps } from './withheld-gaps.ts';
import { withoutSpace } from './without-space.ts';

/** A place in which the text as shown is not what was received, and the correction that says so. */
export interface Difference extends InContext {
  /** Index of the correction in the front matter. */
  rule: number;
  /** Offset in the kept source, in UTF-16 code units. */
  offset: number;
  /** As received. */
  from: string;
  /** As shown. */
  to: string;
  /** Index of the piece that it stands in. */
  piece: number;
  /** Offset in the piece without its white space. */
  at: number;
}

/**
 * Takes a source, the text as shown in pieces (of a file or of a built page), and what the front matter says of their
 * differences; compares them character by character, but for white space. Gives every difference that a correction
 * explains. Reports every other with both readings, corrections that apply to another count or not at all, and zones
 * of which nothing is masked in the source.
 */
export function collate(
  whole: string,
  pieces: readonly Piece[],
  { corrections, withheld }: Pick<FullFrontMatter, 'corrections' | 'withheld'>,
): Result<Difference[]> {
  const source = withoutSpace(whole);
  const texts = pieces.map((piece) => withoutSpace(piece.text).text);
  const text = texts.join('');
  const explanations = corrections.map((correction, i) => explain(correction, i, pieces, text));
  const gaps = withheldGaps(withheld, pieces, whole, source);
  const explained = explanations.flatMap(({ value }) => value);
  const alignment = align(source.text, text, explained, gaps);
  const value = alignment.explained.map(({ rule, source: received, text: shown }): Difference => {
    const { piece, at } = locate(texts, shown.start);
    return {
      rule,
      offset: source.offsetOf(received.start),
      from: source.text.slice(received.start, received.end),
      to: text.slice(shown.start, shown.end),
      piece,
      at,
      ...inContext(texts[piece] ?? '', at, at + shown.end - shown.start),
    };
  });
  const unknownPlaces = explanations.flatMap(({ diagnostics }) => diagnostics);
  const unmasked = gaps.filter((_, i) => !alignment.used.has(i)).map((gap) => gap.withheld);
  const zones = withheld.flatMap(({ zone }) => zone ?? []);
  return {
    value,
    diagnostics: [
      ...unknownPlaces,
      ...countsThatDiffer(corrections, value, unknownPlaces),
      ...unmasked.map((i) => notMasked(i, withheld[i]?.zone)),
      ...readingsOf(alignment.unexplained, source.text, pieces, texts, zones),
    ],
  };
}

const notMasked = (index: number, zone = ''): Diagnostic => ({
  code: 'withheld-not-masked',
  args: { zone },
  path: ['withheld', index],
});
