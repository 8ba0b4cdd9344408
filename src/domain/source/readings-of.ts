import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { withheldMark } from '#domain/document/schema/withheld.ts';
import type { Zone } from '#domain/text/zone.ts';
import type { Pair } from './align.ts';
import { locate } from './locate.ts';
import type { Piece } from './piece.ts';
import { quote, redact } from './quote.ts';

/**
 * Reports what no correction explains, with both readings in context and nothing of what should have been
 * withheld.
 */
export function readingsOf(
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
