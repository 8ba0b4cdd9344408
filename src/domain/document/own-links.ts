import { findOwnReferences, type OwnBase, type OwnReference } from '#domain/citation/find-own-references.ts';
import { indexPlaces, type PlaceIndex } from '#domain/citation/place-index.ts';
import { resolvePin } from '#domain/citation/resolve-pin.ts';
import { lastStep, parentId } from '#domain/text/clause-id.ts';
import { placeIds } from '#domain/text/place.ts';
import type { Span } from '#domain/text/span.ts';
import type { Unit } from '#domain/text/structure.ts';
import { zones } from '#domain/text/zone.ts';

/** Words of a text that name a place of its own. */
export interface OwnLink extends Span {
  /** Index in the units of the text. */
  unit: number;
  /** eId of the place. */
  clause: string;
}

/**
 * Finds where a text leads to itself: 本办法第六条, 前款, 附件2. A bare 第六条 does so only in a statute, and
 * only in a sentence that speaks of no other document. Words that name no place of the text get no link.
 * `taken` gives the spans of a unit that cite others.
 */
export function ownLinks(units: readonly Unit[], taken: (unit: number) => readonly Span[]): OwnLink[] {
  const parts = readParts(units);
  return units.flatMap((unit, index): OwnLink[] => {
    if (!zones[unit.zone].cites || unit.table || unit.start?.level === 'attachment') return [];
    const spans = taken(index);
    return findOwnReferences(unit.text, unit.start?.marker.length ?? 0, spans).flatMap(
      (reference): OwnLink[] => {
        if (reference.bare && !mayBeBare(reference, unit, spans, parts)) return [];
        const clause = resolve(reference, unit, parts);
        return clause === undefined
          ? []
          : [{ unit: index, start: reference.start, end: reference.end, clause }];
      },
    );
  });
}

/** One text of those that a document prints. */
interface TextPart {
  ids: readonly string[];
  index: PlaceIndex;
  /** What each id holds, in reading order. */
  children: ReadonlyMap<string, readonly string[]>;
  hasArticles: boolean;
}

function readParts(units: readonly Unit[]): Map<string, TextPart> {
  const names = new Set(['', ...units.flatMap(({ part }) => part ?? [])]);
  return new Map(
    [...names].map((part) => {
      const ids = placeIds(units, part);
      const hasArticles = units.some((unit) => (unit.part ?? '') === part && unit.start?.level === 'article');
      return [part, { ids, index: indexPlaces(ids), children: Map.groupBy(ids, parentId), hasArticles }];
    }),
  );
}

/**
 * An attachment may be named anywhere. A bare article must be in a statute, in a sentence that speaks of no
 * other document.
 */
function mayBeBare(
  { start, steps }: OwnReference,
  unit: Unit,
  taken: readonly Span[],
  parts: ReadonlyMap<string, TextPart>,
): boolean {
  if (steps[0]?.unit === '附件') return true;
  if (!parts.get(unit.part ?? '')?.hasArticles && steps[0]?.unit === '条') return false;
  const sentence = Math.max(...['。', '；', '！', '？'].map((stop) => unit.text.lastIndexOf(stop, start)));
  return taken.every((span) => span.end <= sentence || span.start >= start);
}

function resolve(
  { base, back, steps }: OwnReference,
  unit: Unit,
  parts: ReadonlyMap<string, TextPart>,
): string | undefined {
  const part = unit.part ?? '';
  const text = parts.get(part);
  if (!text) return undefined;
  const here = inPart(unit.id ?? unit.clause ?? '', part);
  const start = base === 'text' ? '' : baseOf(base, back, here, text);
  if (start === undefined) return undefined;
  const found = start === '' ? resolveFromText(steps, text) : below(start, steps, text);
  if (found !== undefined) return part === '' ? found : `${part}__${found}`;
  // One attachment names another of the document.
  return base === 'text' && part !== '' && steps[0]?.unit === '附件'
    ? resolvePin(steps, parts.get('')?.index ?? text.index)
    : undefined;
}

const inPart = (id: string, part: string): string => (part === '' ? id : id.slice(part.length + 2));

/** In an official document 第一条 is what it numbers with 一、. */
function resolveFromText(steps: OwnReference['steps'], { index, hasArticles }: TextPart): string | undefined {
  const [first, ...inner] = steps;
  const read = !hasArticles && first?.unit === '条' ? [{ ...first, unit: '部分' as const }, ...inner] : steps;
  return resolvePin(read, index);
}

function baseOf(base: OwnBase, back: number, here: string, text: TextPart): string | undefined {
  const steps = here.split('__');
  const article = steps.findIndex((step) => step.startsWith('art_'));
  const upTo = (depth: number) => steps.slice(0, article + depth).join('__');
  if (article < 0) return base === 'paragraph-before' ? before(here, back, text.ids) : undefined;
  switch (base) {
    case 'article':
      return upTo(1);
    case 'paragraph':
      return upTo(2);
    case 'article-before':
      return shifted(upTo(1), back, text);
    case 'paragraph-before':
      return shifted(upTo(2), back, text);
    case 'item-before':
      return steps.length > article + 2 ? shifted(upTo(3), back, text) : undefined;
    default:
      return undefined;
  }
}

/** The place of the same kind that stands `back` before it. */
function shifted(id: string, back: number, { children }: TextPart): string | undefined {
  const { element } = lastStep(id);
  const siblings = (children.get(parentId(id)) ?? []).filter((one) => lastStep(one).element === element);
  return siblings[siblings.indexOf(id) - back];
}

/** The paragraph before, in a text without articles. */
function before(id: string, back: number, ids: readonly string[]): string | undefined {
  const at = ids.indexOf(id);
  return at - back >= 0 ? ids[at - back] : undefined;
}

const elements: Partial<Record<string, string>> = { 款: 'para', 项: 'point', 目: 'indent' };

function below(base: string, steps: OwnReference['steps'], { index }: TextPart): string | undefined {
  if (steps.length === 0) return index.has(base) ? base : undefined;
  const path = steps.map(({ unit, number }) => `${elements[unit]}_${number}`).join('__');
  return [`${base}__${path}`, `${base}__para_1__${path}`].find((one) => index.has(one));
}
