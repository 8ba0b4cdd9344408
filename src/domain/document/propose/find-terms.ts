import type { Span } from '#domain/text/span.ts';
import { closesOn } from './closes-on.ts';
import { dueBy } from './due-by.ts';
import { inForce } from './in-force.ts';
import type { FindTerms, Term } from './term.ts';

/** What is due, what closes, what comes into force and how long it holds, in the order of these kinds. */
const kinds: readonly FindTerms[] = [dueBy, closesOn, inForce];

/** Finds every deadline and term that a text sets. */
export const findTerms: FindTerms = (text, signed) =>
  [...text.matchAll(/[^。；！？\n]+/g)].flatMap(({ index, 0: sentence }) =>
    kinds.flatMap((find) => find(sentence, signed)).map((term) => shifted(term, index)),
  );

function shifted({ asks, ...places }: Term, by: number): Term {
  const moved = Object.entries(places).map(([name, place]: [string, Span]) => [
    name,
    { ...place, start: place.start + by, end: place.end + by },
  ]);
  return { ...Object.fromEntries(moved), asks };
}
