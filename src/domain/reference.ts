import type { Document, LocatedCitation } from './document.ts';
import type { Unit } from './structure.ts';

/** What a citation leads to. */
export interface Resolution {
  /** Id of the document of this library; undefined when it holds none. */
  to?: string | undefined;
  /** Why the citation as printed is not sure: its number is doubtful, or is not that of the titled document. */
  doubt?: 'number-doubtful' | 'number-differs' | 'title-differs';
}

/** A citation in its place, resolved; an editor's link where the text names no document. */
export interface Reference extends Resolution {
  from: Document;
  unit: Unit;
  /** Offsets in the unit's text. */
  start: number;
  end: number;
  citation?: LocatedCitation;
}

/** The sentence of a reference, as printed: what a reader sees of it elsewhere. */
export function sentenceOf({ unit, start, end }: Pick<Reference, 'unit' | 'start' | 'end'>): string {
  const before = unit.text.slice(0, start);
  const from = Math.max(...['。', '！', '？'].map((stop) => before.lastIndexOf(stop))) + 1;
  const rest = /[。！？]/.exec(unit.text.slice(end));
  return unit.text.slice(from, rest ? end + rest.index + 1 : undefined).trim();
}
