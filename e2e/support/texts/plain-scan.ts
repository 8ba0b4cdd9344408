import type { Passage } from './passages.ts';
import { foldWidth } from './plain-text.ts';

const small = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';
const wordPattern = new RegExp(`\\p{Script=Han}|[a-z]+|[0-9]+|[${small}]+`, 'gu');

/**
 * Splits text into words: each Han character, run of Latin letters, and run of digits; superscripts and
 * subscripts are runs of their own. Punctuation is no word.
 */
export const wordsOf = (text: string): string[] =>
  (foldWidth(text).toLowerCase().match(wordPattern) ?? []).map((word) =>
    word.replace(/./gu, (c) => (small.includes(c) ? String(small.indexOf(c) % 10) : c)),
  );

/** Finds the documents and clauses that contain a run, by plain comparison, sorted. */
export function plainScan(run: string, passages: readonly Passage[]) {
  const asked = ` ${wordsOf(run).join(' ')} `;
  const holding = passages.filter(({ text }) => ` ${wordsOf(text).join(' ')} `.includes(asked));
  return {
    documents: [...new Set(holding.map(({ document }) => document))].sort(),
    clauses: onePerArticle(
      holding.flatMap(({ document, section }) => (section ? `${document}#${section}` : [])),
    ).sort(),
  };
}

/** The list of results shows only the first place of an article. */
function onePerArticle(clauses: readonly string[]): string[] {
  const article = /^.*?(?:#|__)art_\d[^_]*(?:_\d+)?/;
  const first = new Map(clauses.toReversed().map((clause) => [article.exec(clause)?.[0] ?? clause, clause]));
  return [...first.values()];
}
