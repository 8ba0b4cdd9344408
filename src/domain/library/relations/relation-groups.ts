import { type RelationKind, relationKinds } from '#domain/document/schema/relation.ts';
import type { RelatedDocument } from './related-documents.ts';

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
