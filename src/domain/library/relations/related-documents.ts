import { type RelationKind, relationKinds } from '#domain/document/schema/relation.ts';
import type { Library } from '#domain/library/library.ts';
import type { Reference } from '#domain/library/reference.ts';
import { unitAt } from '#domain/text/place.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { LibraryRelation } from './relate.ts';

/** Another document: how it stands to this one, and the places that say so. */
export interface RelatedDocument {
  id: string;
  relations: LibraryRelation[];
  references: Reference[];
}

/** What the document `id` refers to and what refers to it. Each other document is listed once. */
export function relatedDocuments(
  library: Library,
  id: string,
): { out: RelatedDocument[]; in: RelatedDocument[] } {
  const relations = library.relationsOf(id);
  const own = relations.filter(({ from }) => from === id);
  const others = relations.filter(({ to }) => to === id);
  const places = (references: readonly Reference[], stated: LibraryRelation[]) => {
    const linked = Map.groupBy(references, ({ unit }) => unit);
    return [...references, ...stated.flatMap((relation) => mention(relation, linked, library))];
  };
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
  const related = Map.groupBy(relations, other);
  const referring = new Map(groups.map(({ id, references }) => [id, references]));
  return [...new Set([...related.keys(), ...referring.keys()])].map((id) => ({
    id,
    relations: related.get(id) ?? [],
    references: referring.get(id) ?? [],
  }));
}

/**
 * The place where a text speaks of another document without citing it; a link in the same paragraph says so
 * already.
 */
function mention(
  { from, to, place }: LibraryRelation,
  linked: ReadonlyMap<Unit, readonly Reference[]>,
  library: Library,
): Reference[] {
  const document = library.get(from);
  if (!place || document?.text !== 'full') return [];
  const unit = unitAt(document.units, place.clause);
  if (!unit || linked.get(unit)?.some((known) => known.to === to)) return [];
  const start = unit.text.indexOf(place.words);
  return start < 0 ? [] : [{ from: document, unit, start, end: start + place.words.length, to }];
}

/** References to or from one document, together. */
interface ReferenceGroup {
  id: string;
  references: Reference[];
}

/** Groups references by one of their ends, in the order of their first references. */
function groupReferences(
  references: readonly Reference[],
  end: (reference: Reference) => string | undefined,
): ReferenceGroup[] {
  return [...Map.groupBy(references, end)].flatMap(([id, grouped]) =>
    id === undefined ? [] : [{ id, references: grouped }],
  );
}

/** Documents that stand to one in the same way. */
export interface RelationGroup {
  kind: RelationKind;
  entries: RelatedDocument[];
}

/**
 * Related documents by kind of relation, in the order of the closed list. A document in several groups has
 * only that kind's relations in each, and lists its places in the first.
 */
export function relationGroups(documents: readonly RelatedDocument[]): RelationGroup[] {
  const placed = new Set<string>();
  return relationKinds.flatMap((kind) => {
    const entries = documents.flatMap((document) => {
      const relations = document.relations.filter((relation) => relation.kind === kind);
      if (relations.length === 0) return [];
      const references = placed.has(document.id) ? [] : document.references;
      placed.add(document.id);
      return [{ ...document, relations, references }];
    });
    return entries.length > 0 ? [{ kind, entries }] : [];
  });
}
