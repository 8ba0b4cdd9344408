import { indexPlaces } from '#domain/citation/place-index.ts';
import { resolvePin } from '#domain/citation/resolve-pin.ts';
import { comparable } from '#domain/text/comparable.ts';
import { partTitles } from '#domain/text/part-titles.ts';
import { placeIds } from '#domain/text/place.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { LocatedCitation } from './document.ts';
import type { OwnLink } from './own-links.ts';

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
