import type { Document } from '#domain/document/document.ts';
import type { Period } from '#domain/document/schema/period.ts';
import { type RelationKind, supporting } from '#domain/document/schema/relation.ts';
import type { Library } from '#domain/library/library.ts';
import type { Reference } from '#domain/library/reference.ts';

/** A plan that a document rests on, and the years it was made for. */
export interface PeriodBehind {
  document: Document;
  /** Words of the text that mean the plan; missing where the text has none, or its title alone. */
  words?: string;
  /** How the document that rests on it stands to it. */
  kinds: RelationKind[];
  period: Period;
}

/**
 * The plans that a document rests on, where their period is known; plans of the same words and years are
 * named once, by the first. Whether one has ended is for the reader's clock to say.
 */
export function periodsBehind(
  library: Pick<Library, 'get' | 'relationsOf' | 'referencesFrom'>,
  id: string,
): PeriodBehind[] {
  const found = new Map<string, PeriodBehind>();
  const references = Map.groupBy(library.referencesFrom(id), ({ to }) => to);
  for (const { from, to, kind, place } of library.relationsOf(id)) {
    const document = from === id && supporting.includes(kind) ? library.get(to) : undefined;
    const period = document?.frontMatter.period;
    if (!document || !period) continue;
    const words = references.get(to)?.map(meaningWords).find(Boolean) ?? place?.words;
    const key = words ? `${words} ${period.from} ${period.to}` : to;
    const known = found.get(key) ?? { document, ...(words && { words }), kinds: [], period };
    if (!known.kinds.includes(kind)) known.kinds.push(kind);
    found.set(key, known);
  }
  return [...found.values()];
}

/** The words of an editor's link. */
const meaningWords = ({ citation, unit, start, end }: Reference): string | undefined =>
  citation ? undefined : unit.text.slice(start, end);
