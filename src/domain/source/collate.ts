import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import type { Correction } from '#domain/document/schema/correction.ts';
import type { FullFrontMatter } from '#domain/document/schema/front-matter.ts';
import { withheldMark } from '#domain/document/schema/withheld.ts';
import type { Zone } from '#domain/text/zone.ts';
import { align, type Pair } from './align.ts';
import { explain } from './explanation.ts';
import { locate } from './locate.ts';
import type { Piece } from './piece.ts';
import { type InContext, inContext, quote, redact } from './quote.ts';
import { readReceived, repairsShown } from './received-text.ts';
import { withheldGaps } from './withheld-gaps.ts';
import { withoutSpace } from './without-space.ts';

/** A place where the text as shown differs from what was received, and the correction that explains it. */
export interface Difference extends InContext {
  /**
   * Index of the correction in the front matter; undefined for a repair of the encoding, which needs none.
   */
  rule: number | undefined;
  /** As received; of a correction, its encoding repaired. */
  from: string;
  /** As shown. */
  to: string;
  /** Index of the piece that it stands in. */
  piece: number;
  /** Offset in the piece without its white space. */
  at: number;
}

/** A difference from the source, and where it stands in it. */
export interface SourceDifference extends Difference {
  /** Offset in the kept source, in UTF-16 code units. */
  offset: number;
}

/**
 * Compares a source, character by character but for white space, with the text as shown in pieces (of a file
 * or of a built page). Returns every difference that a correction explains or that repairs the encoding.
 * Reports every other one with both readings, corrections that apply to another count or not at all, and
 * withheld zones of which the source masks nothing.
 */
export function collate(
  whole: string,
  pieces: readonly Piece[],
  { corrections, withheld }: Pick<FullFrontMatter, 'corrections' | 'withheld'>,
): Result<SourceDifference[]> {
  const source = readReceived(whole);
  const texts = pieces.map((piece) => withoutSpace(piece.text).text);
  const text = texts.join('');
  const explanations = corrections.map((correction, i) => explain(correction, i, pieces, text));
  const gaps = withheldGaps(withheld, pieces, source.whole, source);
  const explained = explanations.flatMap(({ value }) => value);
  const alignment = align(source.text, text, explained, gaps);
  const corrected = alignment.explained.map(({ rule, source: received, text: shown }) => ({
    rule,
    offset: source.receivedAt(received.start),
    from: source.text.slice(received.start, received.end),
    shown,
  }));
  const repaired = repairsShown(source.repairs, alignment.agreed);
  const value = [...corrected, ...repaired]
    .sort((x, y) => x.offset - y.offset)
    .map(({ rule, offset, from, shown }): SourceDifference => {
      const { piece, at } = locate(texts, shown.start);
      const to = text.slice(shown.start, shown.end);
      return { rule, offset, from, to, piece, at, ...inContext(texts[piece] ?? '', at, at + to.length) };
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

/**
 * Reports corrections that change another number of places than they say; `lost` are those that could not be
 * placed.
 */
function countsThatDiffer(
  corrections: readonly Correction[],
  differences: readonly Pick<Difference, 'rule'>[],
  lost: readonly Diagnostic[],
): Diagnostic[] {
  return corrections.flatMap(({ count }, rule): Diagnostic[] => {
    const found = differences.filter((difference) => difference.rule === rule).length;
    if (found === count || lost.some(({ path }) => path?.[1] === rule)) return [];
    return [{ code: 'correction-count', args: { expected: count, found }, path: ['corrections', rule] }];
  });
}

/**
 * Reports what no correction explains, with both readings in context and nothing of what should have been
 * withheld.
 */
function readingsOf(
  unexplained: readonly Pair[],
  source: string,
  pieces: readonly Piece[],
  texts: readonly string[],
  withheldZones: readonly Zone[],
): Diagnostic[] {
  const sayable = texts
    .map((text, i) => {
      const zone = pieces[i]?.zone;
      return zone && withheldZones.includes(zone) ? withheldMark.repeat(text.length) : text;
    })
    .join('');
  return unexplained.map(({ source: received, text: shown }) => {
    const { place = '', line } = pieces[locate(texts, shown.start).piece] ?? {};
    const [theirs, ours] = redact([
      quote(source, received.start, received.end),
      quote(sayable, shown.start, shown.end),
    ]);
    const args = { where: place, source: theirs, text: ours };
    return { code: 'source-differs', args, ...(line && { line }) };
  });
}
