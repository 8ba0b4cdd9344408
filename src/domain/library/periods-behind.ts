import type { Document } from '#domain/document/document.ts';
import type { Period } from '#domain/document/period.ts';
import { type RelationKind, supporting } from '#domain/document/relation.ts';
import type { Library } from './library.ts';

/** A plan that a document rests on, and the years it was made for. */
export interface PeriodBehind {
  document: Document;
  /** How the document that rests on it stands to it. */
  kinds: RelationKind[];
  period: Period;
}

/** Takes a library and a document's id; gives the plans that it rests on whose period is known. Whether one has ended is the reader's clock to say. */
export function periodsBehind(library: Library, id: string): PeriodBehind[] {
  const found = new Map<string, PeriodBehind>();
  for (const { from, to, kind } of library.relationsOf(id)) {
    const document = from === id && supporting.includes(kind) ? library.get(to) : undefined;
    const period = document?.frontMatter.period;
    if (!document || !period) continue;
    const known = found.get(to) ?? { document, kinds: [], period };
    known.kinds.push(kind);
    found.set(to, known);
  }
  return [...found.values()];
}
