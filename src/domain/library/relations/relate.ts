import { defined } from '#domain/defined.ts';
import type { Document } from '#domain/document/document.ts';
import type { Grade } from '#domain/document/schema/grade.ts';
import type { RelationKind } from '#domain/document/schema/relation.ts';
import type { Reference } from '#domain/library/reference.ts';
import { inferredKinds, relationInWords } from './relation-in-words.ts';

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
 * The relations that front matter states. Every other pair of documents, one of which refers to the other, is
 * related as the words around the reference say (根据, 同时废止), else as 引用, or as 提及 by an editor's
 * link.
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
  const others = references.filter(({ from, to }) => to && to !== from.id && !pairs.has(`${from.id} ${to}`));
  const found = [...Map.groupBy(others, ({ from, to }) => `${from.id} ${to}`).values()].flatMap(relationOf);
  return [...stated, ...found];
}

/** How one document stands to another by all that it says of it. */
function relationOf(references: readonly Reference[]): LibraryRelation[] {
  const [first] = references;
  if (!first?.to) return [];
  const pair = { from: first.from.id, to: first.to };
  const said = new Set(references.filter(({ citation }) => citation).map(relationInWords));
  const kind = inferredKinds.find((one) => said.has(one));
  if (kind) return [{ ...pair, kind, note: '按正文用语推定' }];
  return [{ ...pair, kind: first.citation ? 'cites' : 'mentions' }];
}

const pairOf = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
