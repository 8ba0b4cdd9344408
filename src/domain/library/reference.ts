import type { Resolution } from '#domain/citation/resolve-citation.ts';
import type { Document, LocatedCitation } from '#domain/document/document.ts';
import type { Unit } from '#domain/text/structure.ts';

/** Words that name a clause of the cited document: 第二部分第（三）项. Offsets in the text of the citing unit. */
export interface ReferencePin {
  start: number;
  end: number;
  /** Its eId. */
  clause: string;
}

/** A citation in its place, resolved; an editor's link where the text names no document. */
export interface Reference extends Resolution {
  from: Document;
  unit: Unit;
  /** Offsets in the unit's text. */
  start: number;
  end: number;
  citation?: LocatedCitation;
  /** The places of the document it leads to that the text names behind it, as far as that document has them. */
  pins?: ReferencePin[];
}

/** The sentence of a reference, as printed: what a reader sees of it elsewhere. */
export function sentenceOf({ unit, start, end }: Pick<Reference, 'unit' | 'start' | 'end'>): string {
  const before = unit.text.slice(0, start);
  const from = Math.max(...['。', '！', '？'].map((stop) => before.lastIndexOf(stop))) + 1;
  const rest = /[。！？]/.exec(unit.text.slice(end));
  return unit.text.slice(from, rest ? end + rest.index + 1 : undefined).trim();
}

/** Takes the name of a place and the sentence that stands there; gives the sentence without the marker that the name ends with: 二、（一） and （一）做好登记 give 做好登记. */
export function quoteBehind(place: string, sentence: string): string {
  const ends = /[、）.]$/.test(place) ? Array.from(place, (_, i) => place.slice(i)) : [];
  const marker = ends.find((end) => sentence.startsWith(end)) ?? '';
  return sentence.slice(marker.length).trimStart();
}
