import type { Citation } from '#domain/citation/citation.ts';
import {
  findFurtherPlaces,
  findShortNameUses,
  findThatDocument,
} from '#domain/citation/find-back-references.ts';
import { findCitations } from '#domain/citation/find-citations.ts';
import { findUnmarkedLaws } from '#domain/citation/find-unmarked-laws.ts';
import { indexPlaces } from '#domain/citation/place-index.ts';
import { resolvePin } from '#domain/citation/resolve-pin.ts';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { comparable } from '#domain/text/comparable.ts';
import { partTitles } from '#domain/text/part-titles.ts';
import { placeIds } from '#domain/text/place.ts';
import type { Span } from '#domain/text/span.ts';
import type { Unit } from '#domain/text/structure.ts';
import { zones } from '#domain/text/zone.ts';
import type { LocatedCitation } from './document.ts';
import type { OwnLink } from './own-links.ts';

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

/**
 * Separates citations of other documents from those of a text printed with this one: 现将《办法》印发给你们
 * leads to the 办法 below.
 */
export function citationsOfParts(
  cited: readonly LocatedCitation[],
  units: readonly Unit[],
  stripIssuers: (title: string) => string,
): { citations: LocatedCitation[]; links: OwnLink[] } {
  const key = (title: string) => comparable(stripIssuers(title));
  const parts = Map.groupBy(partTitles(units), ({ title }) => key(title));
  if (parts.size === 0) return { citations: [...cited], links: [] };
  const citations: LocatedCitation[] = [];
  const links: OwnLink[] = [];
  for (const citation of cited) {
    const { unit, start, end, title, pins = [] } = citation;
    const named = title === undefined ? [] : (parts.get(key(title)) ?? []);
    const [meant, another] = named;
    // Inside that text, its own title leads nowhere.
    if (!meant || another || units[unit]?.part === meant.part) {
      citations.push(citation);
      continue;
    }
    if (start < end) links.push({ unit, start, end, clause: meant.part });
    const places = indexPlaces(placeIds(units, meant.part));
    for (const pin of pins) {
      const place = resolvePin(pin.steps, places);
      if (place) links.push({ unit, start: pin.start, end: pin.end, clause: `${meant.part}__${place}` });
    }
  }
  return { citations, links };
}
