import { unitAt } from '#domain/text/unit-at.ts';
import { groupReferences } from './group-references.ts';
import type { Library } from './library.ts';
import type { Reference } from './reference.ts';
import type { LibraryRelation } from './relate.ts';

/** Another document: how it stands to this one, and the places that say so. */
export interface RelatedDocument {
  id: string;
  relations: LibraryRelation[];
  references: Reference[];
}

/** Takes a library and a document's id; gives what it refers to and what refers to it, each other document once. */
export function relatedDocuments(
  library: Library,
  id: string,
): { out: RelatedDocument[]; in: RelatedDocument[] } {
  const relations = library.relationsOf(id);
  const own = relations.filter(({ from }) => from === id);
  const others = relations.filter(({ to }) => to === id);
  const places = (references: readonly Reference[], stated: LibraryRelation[]) => [
    ...references,
    ...stated.flatMap((relation) => mention(relation, references, library)),
  ];
  return {
    out: join(
      own,
      ({ to }) => to,
      groupReferences(places(library.referencesFrom(id), own), ({ to }) => (to === id ? undefined : to)),
    ),
    in: join(
      others,
      ({ from }) => from,
      groupReferences(places(library.referencesTo(id), others), ({ from }) => from.id),
    ),
  };
}

function join(
  relations: LibraryRelation[],
  other: (relation: LibraryRelation) => string,
  groups: { id: string; references: Reference[] }[],
): RelatedDocument[] {
  const ids = [...new Set([...relations.map(other), ...groups.map(({ id }) => id)])];
  return ids.map((id) => ({
    id,
    relations: relations.filter((relation) => other(relation) === id),
    references: groups.find((group) => group.id === id)?.references ?? [],
  }));
}

/** The place where a text speaks of another document without citing it; a link in the same paragraph says so already. */
function mention(
  { from, to, place }: LibraryRelation,
  references: readonly Reference[],
  library: Library,
): Reference[] {
  const document = library.get(from);
  const unit = place && document && unitAt(document.units, place.clause);
  if (!unit || references.some((known) => known.unit === unit && known.to === to)) return [];
  const start = unit.text.indexOf(place.words);
  return start < 0 ? [] : [{ from: document, unit, start, end: start + place.words.length, to }];
}
