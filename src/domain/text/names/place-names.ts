import { readAttachmentLabel } from '#domain/text/attachment-label.ts';
import { bookTitle } from '#domain/text/book-title.ts';
import { isCounted, isInArticle, lastStep, paragraphId, parentId } from '#domain/text/clause-id.ts';
import { isDivision } from '#domain/text/infer/clause-stack.ts';
import type { Unit } from '#domain/text/structure.ts';
import { isZone, zones } from '#domain/text/zone.ts';
import { clauseName, clauseNameInSentence } from './clause-name.ts';

/** What readers of one text call its places, by id or zone. */
export interface PlaceNames {
  /** In outlines and lists of results: 「二、（一）」, 「标题」. */
  inOutline(place: string): string;
  /** In a sentence to paste: 「第二部分第（一）项」. */
  inSentence(place: string): string;
}

const known = new WeakMap<readonly Unit[], PlaceNames>();

/**
 * Names the places of a text as it prints them: 附表3, 第一部分, the 1 of an outline 1, 1.1. The only
 * paragraph of a place is named without a number: 引言, 第二条第（一）项. A text without a label is named by
 * its title.
 */
export function placeNames(units: readonly Unit[]): PlaceNames {
  const names = known.get(units) ?? makeNames(units);
  known.set(units, names);
  return names;
}

function makeNames(units: readonly Unit[]): PlaceNames {
  const printed = printedNames(units);
  const ids = new Set(units.flatMap(({ id }) => id ?? []));
  const own = (step: string) => printed.get(step) ?? (isOnly(step) ? '' : undefined);
  return {
    inOutline: (place) => (isZone(place) ? zones[place].name : clauseName(place, own)),
    inSentence: (place) => (isZone(place) ? zones[place].name : clauseNameInSentence(place, own)),
  };

  /** The only 款 of an article, or the only paragraph of a zone. */
  function isOnly(id: string): boolean {
    if (!isCounted(id) || lastStep(id).number !== 1 || lastStep(id).inserted !== undefined) return false;
    const parent = parentId(id);
    const isNamed = isInArticle(parent) ? lastStep(id).element !== 'p' : isZone(lastStep(parent).element);
    return isNamed && ids.has(id) && !ids.has(paragraphId(parent, 2));
  }
}

/** What the text itself calls a clause or part, where its id does not say it. */
function printedNames(units: readonly Unit[]): Map<string, string> {
  return new Map(
    units.flatMap((unit, i): [string, string][] => {
      const { start } = unit;
      if (!start) return [];
      const marker = bare(start.marker);
      if (start.level === 'attachment') return partName(units, i);
      if (isDivision(start.level) && marker) return [[start.id, marker]];
      return start.level === 'section' && /^\d+$/.test(marker) ? [[start.id, marker]] : [];
    }),
  );
}

function partName(units: readonly Unit[], i: number): [string, string][] {
  const { start, zone, text = '' } = units[i] ?? {};
  if (!start) return [];
  const label = zone === 'attachments' ? readAttachmentLabel(text) : undefined;
  if (label) return [[start.id, bare(label.raw).replace(/[（(）)【】：:、.．]/g, '')]];
  const title = units
    .filter((unit) => unit.part === start.id && unit.zone === 'title')
    .map((unit) => unit.text)
    .join('');
  return title ? [[start.id, bookTitle(title)]] : [];
}

const bare = (text: string): string => text.replace(/\s/g, '');
