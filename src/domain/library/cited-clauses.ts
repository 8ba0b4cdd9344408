import type { Library } from './library.ts';
import type { Reference } from './reference.ts';

/** References of other documents that name a clause of the document `id`, by the clause's eId. */
export function citedClauses(library: Pick<Library, 'referencesTo'>, id: string): Map<string, Reference[]> {
  const naming = library
    .referencesTo(id)
    .flatMap((reference) =>
      [...new Set(reference.pins?.map((pin) => pin.clause))].map((clause) => ({ clause, reference })),
    );
  const byClause = Map.groupBy(naming, ({ clause }) => clause);
  return new Map([...byClause].map(([clause, found]) => [clause, found.map(({ reference }) => reference)]));
}
