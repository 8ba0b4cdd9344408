import type { Resolution } from '#domain/citation/resolve-citation.ts';
import type { FullText, LocatedCitation } from '#domain/document/document.ts';
import type { Span } from '#domain/text/span.ts';
import type { Unit } from '#domain/text/structure.ts';

/** Words of the citing unit that name a clause of the cited document: 第二部分第（三）项. */
export interface ReferencePin extends Span {
  /** Its eId. */
  clause: string;
}

/**
 * A resolved citation and its place in the unit's text, or an editor's link where the text names no document.
 */
export interface Reference extends Resolution, Span {
  from: FullText;
  unit: Unit;
  citation?: LocatedCitation;
  /**
   * The places of the document it leads to that the text names after it, as far as that document has them.
   */
  pins?: ReferencePin[];
}

/** The sentence of a reference, as printed: what a reader sees of it elsewhere. */
export function sentenceOf({ unit, start, end }: Pick<Reference, 'unit' | 'start' | 'end'>): string {
  const before = unit.text.slice(0, start);
  const from = Math.max(...['。', '！', '？'].map((stop) => before.lastIndexOf(stop))) + 1;
  const rest = /[。！？]/.exec(unit.text.slice(end));
  return unit.text.slice(from, rest ? end + rest.index + 1 : undefined).trim();
}

/**
 * The sentence without the marker that the name of its place ends with: 二、（一） and
 * （一）做好登记 give 做好登记.
 */
export function quoteAfter(place: string, sentence: string): string {
  const article = /第[^第]+条(?:之[^第]+)?$/.exec(place);
  const ends = /[、）.]$/.test(place) ? Array.from(place, (_, i) => place.slice(i)) : (article ?? []);
  const marker = ends.find((end) => sentence.startsWith(end)) ?? '';
  return sentence.slice(marker.length).trimStart();
}
