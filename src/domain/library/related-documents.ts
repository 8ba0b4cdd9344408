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
  return {
    out: join(
      relations.filter(({ from }) => from === id),
      ({ to }) => to,
      groupReferences(library.referencesFrom(id), ({ to }) => (to === id ? undefined : to)),
    ),
    in: join(
      relations.filter(({ to }) => to === id),
      ({ from }) => from,
      groupReferences(library.referencesTo(id), ({ from }) => from.id),
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
