import type { Query, Term } from '#search/shared/query.ts';
import { better } from './answer.ts';
import type { Reason, Reasons } from './find-term.ts';

/** Intersects the documents of all terms, and takes away those of the excluded ones. */
export async function combine(
  { typed, terms, excluded }: Query,
  rows: readonly unknown[],
  find: (term: Term) => Reasons | Promise<Reasons>,
): Promise<Reasons> {
  const [wanted, unwanted] = await Promise.all([
    Promise.all(terms.map(find)),
    Promise.all(excluded.map(find)),
  ]);
  const all = typed === '' || (terms.length === 0 && excluded.length > 0);
  const [first, ...others] = all ? [everything(rows)] : wanted;
  const reasons: Reasons = new Map();
  for (const [row, reason] of first ?? []) {
    if (unwanted.some((rows) => rows.has(row)) || !others.every((rows) => rows.has(row))) continue;
    reasons.set(
      row,
      others.reduce((worst, rows) => worse(worst, rows.get(row) ?? worst), reason),
    );
  }
  return reasons;
}

/** A document is as good an answer as its weakest term. */
const worse = (a: Reason, b: Reason): Reason => (better(a.match, b.match) === a.match ? b : a);

const everything = (rows: readonly unknown[]): Reasons =>
  new Map(rows.map((_, row) => [row, { match: 'all' }]));
