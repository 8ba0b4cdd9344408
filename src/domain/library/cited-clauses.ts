import type { Library } from './library.ts';
import type { Reference } from './reference.ts';

/** Takes a library and a document's id; gives, by eId, the references of other documents that name one of its clauses. */
export function citedClauses(library: Pick<Library, 'referencesTo'>, id: string): Map<string, Reference[]> {
  const cited = new Map<string, Reference[]>();
  for (const reference of library.referencesTo(id)) {
    for (const clause of new Set(reference.pins?.map((pin) => pin.clause)))
      cited.set(clause, [...(cited.get(clause) ?? []), reference]);
  }
  return cited;
}
