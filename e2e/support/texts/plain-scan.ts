import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { filesBelow } from '../sites/site-folder.ts';
import { sites } from '../sites/sites.ts';
import { articleUnits } from './article-units.ts';
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

/** A piece of text that must contain a run of words whole. */
export interface Passage {
  document: string;
  /** Clause or paragraph; undefined for what belongs to the document itself. */
  section: string | undefined;
  text: string;
}

interface SearchText {
  id: string;
  kind: string;
  passages: { id?: string; part?: string; text: string }[];
}

/** The search text of each document in the built site. */
export const searchTexts = (): SearchText[] =>
  filesBelow(join(sites.library.folder, 'search/texts')).map((path) =>
    JSON.parse(readFileSync(join(sites.library.folder, 'search/texts', path), 'utf8')),
  );

/** All passages of the library: of full texts from their pages, of records from their search texts. */
export async function passages(page: Page): Promise<Passage[]> {
  const found: Passage[] = [];
  for (const { id, kind, passages: offered } of searchTexts()) {
    if (kind === 'full') await page.goto(`./documents/${id}/`);
    const own = kind === 'full' ? await articleUnits(page) : offered;
    found.push(
      ...own.map((passage) => ({ document: id, section: passage.id ?? passage.part, text: passage.text })),
    );
  }
  return found;
}
