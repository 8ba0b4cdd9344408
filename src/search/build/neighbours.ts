import { defined } from '#domain/defined.ts';
import { formatOrderDate, orderDate } from '#domain/document/describe/order-date.ts';
import type { Document } from '#domain/document/document.ts';
import { relationKinds } from '#domain/document/schema/relation.ts';
import type { Library } from '#domain/library/library.ts';
import type { LibraryRelation } from '#domain/library/relations/relate.ts';
import type { Neighbour } from '#search/shared/passage.ts';

/** A law has a thousand documents that cite it; a reader is shown five at most. */
const mostKept = 12;

/**
 * The documents that refer to one or that it refers to, each once: those that refer to it first, by kind of
 * relation, then the newest.
 */
export function neighboursOf(
  { get, relationsOf }: Pick<Library, 'get' | 'relationsOf'>,
  id: string,
): Neighbour[] {
  const ranked = relationsOf(id)
    .filter(({ from, to }) => from !== to)
    .map((relation) => {
      const other = get(otherEnd(relation, id));
      return { relation, rank: rankOf(relation, id), other, day: dayOf(other) };
    })
    .sort((a, b) => a.rank - b.rank || (b.day < a.day ? -1 : b.day > a.day ? 1 : 0));
  const once = new Map<string, Neighbour>();
  for (const { relation, other } of ranked) {
    if (!other || once.has(other.id) || once.size === mostKept) continue;
    const { title, number, citedAs } = other.description;
    const date = orderDate(other.description);
    once.set(other.id, {
      id: other.id,
      title: title.value,
      ...defined({ number: number?.value ?? citedAs[0], date: date && formatOrderDate(date) }),
      relation: relation.kind,
      ...(relation.to === id && { refersHere: true }),
    });
  }
  return [...once.values()];
}

const dayOf = (document: Document | undefined): string =>
  (document && orderDate(document.description)?.value.value) ?? '';

const otherEnd = ({ from, to }: LibraryRelation, id: string) => (from === id ? to : from);

const rankOf = ({ to, kind }: LibraryRelation, id: string): number =>
  relationKinds.indexOf(kind) + (to === id ? 0 : relationKinds.length);
