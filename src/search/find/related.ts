import { relationKinds } from '#domain/document/schema/relation.ts';
import type { Neighbour, SearchText } from '#search/shared/passage.ts';

/** A document that does not answer a query, and the answer that it is related to. */
export interface Related extends Neighbour {
  to: Pick<SearchText, 'title' | 'number'>;
}

const mostShown = 5;

/**
 * Finds the neighbours of all documents that answer, other than those documents. What refers to an answer
 * comes before what answers refer to. Then those with the most answers beside them come first, then those of
 * the stronger kind of relation, then those of the better answer. `answers` are in order of rank. Where the
 * first `bearing` of them bear the number that was typed, only their neighbours count.
 */
export function relatedTo(answers: readonly SearchText[], bearing?: number): Related[] {
  const answered = new Set(answers.map(({ id }) => id));
  const candidates = new Map<string, { related: Related; beside: number }>();
  for (const { title, number, neighbours = [] } of answers.slice(0, bearing)) {
    for (const neighbour of neighbours.filter(({ id }) => !answered.has(id))) {
      const related = { ...neighbour, to: { title, ...(number && { number }) } };
      const known = candidates.get(neighbour.id);
      if (!known) candidates.set(neighbour.id, { related, beside: 1 });
      else {
        known.beside++;
        if (rankOf(related) < rankOf(known.related)) known.related = related;
      }
    }
  }
  return [...candidates.values()]
    .sort(
      (a, b) =>
        Number(b.related.refersHere ?? false) - Number(a.related.refersHere ?? false) ||
        b.beside - a.beside ||
        rankOf(a.related) - rankOf(b.related),
    )
    .slice(0, mostShown)
    .map(({ related }) => related);
}

const rankOf = ({ relation, refersHere }: Neighbour): number =>
  relationKinds.indexOf(relation) + (refersHere ? 0 : relationKinds.length);
