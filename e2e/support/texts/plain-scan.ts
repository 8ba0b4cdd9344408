import type { Passage } from './passages.ts';
import { foldWidth } from './plain-text.ts';

/**
 * Splits text into words: a Han character each, and each run of Latin letters and digits. Marks part nothing.
 */
export const wordsOf = (text: string): string[] =>
  foldWidth(text)
    .toLowerCase()
    .match(/\p{Script=Han}|[a-z0-9]+/gu) ?? [];

/** The documents and clauses that hold a run by plain comparison, sorted. */
export function plainScan(run: string, passages: readonly Passage[]) {
  const asked = ` ${wordsOf(run).join(' ')} `;
  const holding = passages.filter(({ text }) => ` ${wordsOf(text).join(' ')} `.includes(asked));
  return {
    documents: [...new Set(holding.map(({ document }) => document))].sort(),
    clauses: holding.flatMap(({ document, section }) => (section ? `${document}#${section}` : [])).sort(),
  };
}
