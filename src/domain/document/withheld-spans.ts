import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { placeOf } from '#domain/text/place.ts';
import type { Span } from '#domain/text/span.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { FullFrontMatter } from './schema/front-matter.ts';
import { type Withheld, withheldId } from './schema/withheld.ts';

/** A run of █ in a text, and what the front matter says of it. */
export interface WithheldSpan extends Span {
  unit: Unit;
  entry: Withheld;
}

/**
 * The runs of █ in a text. Reports runs that no entry explains, and entries that count another number of
 * runs.
 */
export function withheldSpans(
  units: readonly Unit[],
  { withheld }: Pick<FullFrontMatter, 'withheld'>,
): Result<WithheldSpan[]> {
  const left = withheld.map(({ zone, count }) => (zone ? 0 : count));
  const value: WithheldSpan[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const unit of units) {
    const place = placeOf(unit);
    for (const match of unit.text.matchAll(/█+/g)) {
      const index = withheld.findIndex(({ clause }, i) => clause === place && (left[i] ?? 0) > 0);
      const entry = withheld[index];
      if (!entry) {
        diagnostics.push({ code: 'withheld-unexplained', args: { place }, line: unit.line });
        continue;
      }
      left[index] = (left[index] ?? 0) - 1;
      value.push({ unit, start: match.index, end: match.index + match[0].length, entry });
    }
  }
  const counts = withheld.flatMap(({ clause, count }, i): Diagnostic[] => {
    const found = count - (left[i] ?? 0);
    if (!clause || found === count) return [];
    return [
      { code: 'withheld-count', args: { place: clause, expected: count, found }, path: ['withheld', i] },
    ];
  });
  return { value, diagnostics: [...diagnostics, ...counts] };
}

/** Something left out of a text, as its page lists it. */
export interface WithheldPlace extends Pick<Withheld, 'what' | 'reason'> {
  /** The id on the page; none in a zone without ids. */
  place: string | undefined;
}

/** Every place where something is left out: a zone, or a run of █ in a paragraph. */
export function withheldPlaces(
  units: readonly Unit[],
  frontMatter: Pick<FullFrontMatter, 'withheld'>,
): WithheldPlace[] {
  const spans = withheldSpans(units, frontMatter).value;
  return frontMatter.withheld.flatMap((entry, i) =>
    entry.zone
      ? [{ ...entry, place: withheldId(i) }]
      : spans.filter((span) => span.entry === entry).map(({ unit }) => ({ ...entry, place: unit.id })),
  );
}
