import type { DiagnosticOf } from '#domain/diagnostic/diagnostic.ts';
import type { Unit } from '#domain/text/structure.ts';
import { align } from './align.ts';
import { locate } from './locate.ts';
import { piecesOf } from './piece.ts';
import { quote } from './quote.ts';

/**
 * Compares the words of a text with those that a page shows of it, white space aside. Reports each difference
 * with both readings.
 */
export function compareShown(
  units: readonly Unit[],
  shown: string,
  page: string,
): DiagnosticOf<'page-differs'>[] {
  const pieces = piecesOf(units);
  const texts = pieces.map(({ text }) => bare(text));
  const [held, seen] = [texts.join(''), bare(shown)];
  if (held === seen) return [];
  return align(held, seen, [], []).unexplained.map(
    ({ source: wanted, text: found }): DiagnosticOf<'page-differs'> => {
      const { place = '', line } = pieces[locate(texts, wanted.start).piece] ?? {};
      const args = {
        page,
        where: place,
        text: quote(held, wanted.start, wanted.end),
        shown: quote(seen, found.start, found.end),
      };
      return { code: 'page-differs', args, ...(line && { line }) };
    },
  );
}

const bare = (text: string) => text.replace(/\s+/g, '');
