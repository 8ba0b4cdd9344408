import { defined } from '#domain/defined.ts';
import type { Document } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import type { Span } from '#domain/text/span.ts';
import type { ExportSite } from './export-description.ts';

/** Where a link leads. */
export interface ExportedTarget {
  /** Id of the document. */
  document: string;
  place?: string;
  address: string;
}

/** Words that name another document; offsets in the text of their block, in UTF-16 code units. */
export interface ExportedCitation extends Span {
  /** Index in the blocks. */
  block: number;
  words: string;
  /** Missing where the library does not hold the document. */
  target?: ExportedTarget;
  /** Why another document may be meant. */
  doubt?: string;
  /** The link is the editors': the words name no document. */
  editorial?: true;
  /** The places of the document that the text names after it. */
  places: (Span & { target: ExportedTarget })[];
}

/** Words that name a place of the text itself. */
export interface ExportedOwnLink extends Span {
  block: number;
  words: string;
  target: ExportedTarget;
}

export function exportCitations(
  document: Document,
  library: Library,
  site: Pick<ExportSite, 'addressOf'>,
): { citations: ExportedCitation[]; ownLinks: ExportedOwnLink[] } {
  if (document.text !== 'full') return { citations: [], ownLinks: [] };
  const { id, units } = document;
  const indexOf = new Map(units.map((unit, i) => [unit, i]));
  const targetOf = (to: string, place: string | undefined): ExportedTarget => ({
    document: to,
    ...defined({ place }),
    address: site.addressOf(to, place),
  });
  const citations = library.referencesFrom(id).map((reference): ExportedCitation => {
    const { unit, start, end, to, within, doubt, citation, pins = [] } = reference;
    return {
      block: indexOf.get(unit) ?? -1,
      start,
      end,
      words: unit.text.slice(start, end),
      ...(to !== undefined && { target: targetOf(to, within) }),
      ...defined({ doubt }),
      ...(!citation && { editorial: true as const }),
      places:
        to === undefined
          ? []
          : pins.map((pin) => ({ start: pin.start, end: pin.end, target: targetOf(to, pin.clause) })),
    };
  });
  const ownLinks = document.ownLinks.map(({ unit, start, end, clause }) => ({
    block: unit,
    start,
    end,
    words: units[unit]?.text.slice(start, end) ?? '',
    target: targetOf(id, clause),
  }));
  return { citations, ownLinks };
}
