import { defined } from '#domain/defined.ts';
import type { Document } from '#domain/document/document.ts';
import type { Grade } from '#domain/document/schema/grade.ts';
import type { RelationKind } from '#domain/document/schema/relation.ts';
import type { Reference } from '#domain/library/reference.ts';

/** How one document stands to another, and what says so. */
export interface LibraryRelation {
  from: string;
  to: string;
  kind: RelationKind;
  /** None where the text itself is the evidence, or a link of the editor's. */
  grade?: Grade;
  sources?: string[];
  note?: string;
  /** Where the text of `from` speaks of `to` without citing it, and in which words. */
  place?: { clause: string; words: string };
}

/**
 * The relations that front matter states, and 引用 (提及 for an editor's link) for every other pair of
 * documents of which one refers to the other.
 */
export function relate(documents: readonly Document[], references: readonly Reference[]): LibraryRelation[] {
  const stated = documents.flatMap(({ id, frontMatter }) =>
    frontMatter.relations.map(
      ({ kind, to, grade, source, note, clause, words }): LibraryRelation => ({
        from: id,
        to,
        kind,
        grade,
        sources: source,
        ...defined({ note }),
        ...(clause && words && { place: { clause, words } }),
      }),
    ),
  );
  const pairs = new Set(stated.map(pairOf));
  const found = references.flatMap((reference): LibraryRelation[] => {
    const { from, to, citation } = reference;
    if (!to || to === from.id) return [];
    const relation = { from: from.id, to, kind: citation ? ('cites' as const) : ('mentions' as const) };
    if (pairs.has(pairOf(relation))) return [];
    pairs.add(pairOf(relation));
    return [relation];
  });
  return [...stated, ...found];
}

const pairOf = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
