import type { Citation } from '#domain/citation/citation.ts';
import {
  findFurtherPlaces,
  findShortNameUses,
  findThatDocument,
} from '#domain/citation/find-back-references.ts';
import { findCitations } from '#domain/citation/find-citations.ts';
import { findUnmarkedLaws } from '#domain/citation/find-unmarked-laws.ts';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Span } from '#domain/text/span.ts';
import type { Unit } from '#domain/text/structure.ts';
import { zones } from '#domain/text/zone.ts';
import type { LocatedCitation } from './document.ts';

/** Finds what a text cites, paragraph by paragraph, including later references by short name or by 该办法. */
export function locateCitations(
  units: readonly Unit[],
  codes: readonly string[],
  diagnostics: Diagnostic[],
): LocatedCitation[] {
  const shortNames = new Set<string>();
  const withArticles = new Set(
    units.filter(({ start }) => start?.level === 'article').map(({ part }) => part),
  );
  return units.flatMap((unit, index) => {
    const { zone, text, line } = unit;
    if (!zones[zone].cites) return [];
    const found = findCitations(text, codes);
    diagnostics.push(...found.diagnostics.map((diagnostic) => ({ ...diagnostic, line })));
    let citations: Citation[] = found.value;
    const add = (further: readonly Citation[]) => {
      const free = further.filter(({ start }) => isFree(citations, start));
      citations = [...citations, ...free].sort((a, b) => a.start - b.start);
    };
    add(findUnmarkedLaws(text));
    add(findShortNameUses(text, shortNames));
    for (const { shortName } of found.value) if (shortName) shortNames.add(shortName);
    add(findThatDocument(text, citations));
    if (!withArticles.has(unit.part)) add(findFurtherPlaces(text, citations, (at) => isFree(citations, at)));
    return citations.map((citation) => ({ ...citation, unit: index }));
  });
}

/** What a citation covers: the document's name, and the places that are named after it. */
export const citedSpans = ({ start, end, pins = [] }: Citation): Span[] => [{ start, end }, ...pins];

const isFree = (citations: readonly Citation[], at: number): boolean =>
  citations.every((citation) => citedSpans(citation).every(({ start, end }) => at < start || at >= end));
