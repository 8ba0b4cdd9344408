import { type RelationKind, relationKinds } from '#domain/document/relation.ts';
import type { RelatedDocument } from './related-documents.ts';

/** Documents that stand to one in the same way. */
export interface RelationGroup {
  kind: RelationKind;
  entries: RelatedDocument[];
}

/** Takes related documents; gives them by kind of relation, in the order of the closed list, each with the relations of that kind alone. */
export const relationGroups = (entries: readonly RelatedDocument[]): RelationGroup[] =>
  relationKinds
    .map((kind) => ({
      kind,
      entries: entries.flatMap((entry) => {
        const relations = entry.relations.filter((relation) => relation.kind === kind);
        return relations.length > 0 ? [{ ...entry, relations }] : [];
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
