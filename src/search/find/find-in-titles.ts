import { leadingNameStripper } from '#domain/document/leading-name-stripper.ts';
import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { foldOf } from '#search/shared/fold.ts';
import { hasParts } from '#search/shared/number-parts.ts';
import type { Query, Term } from '#search/shared/query.ts';
import type { HeadingTable, SearchTables, TitleTable } from '#search/shared/search-tables.ts';
import { tokenise, words } from '#search/shared/tokenise.ts';
import { findPinyin, isPinyin, type Readings, readingsOf } from '#search/text/pinyin.ts';
import { type Finder, findRuns } from '#search/text/scan.ts';
import type { Match } from './answer.ts';
import { type Reasons, tableReasons } from './find-term.ts';
import { isSlip, shortestSlip } from './likeness.ts';

/** What was found without the index, and what finds it again in the texts. */
export interface FoundInTitles {
  reasons: Reasons;
  finders: Finder[];
}

/**
 * The documents that hold a term in title or number, or whose issuer it names: what can be found without the
 * index.
 */
export function findTermInTitles(term: Term, table: TitleTable, tables: SearchTables): Reasons {
  const fold = foldOf(tables.variants);
  const reasons: Reasons = tableReasons(term, tables);
  for (const [row, title] of table.titles.entries()) {
    const tokens = tokenise(title, fold);
    if (term.runs.some((run) => findRuns(tokens, run).length > 0)) reasons.set(row, { match: 'title' });
    const number = term.number && parseDocumentNumber(table.numbers[row] ?? '').value;
    if (number && term.number && hasParts(number, term.number)) reasons.set(row, { match: 'number' });
  }
  return reasons;
}

/** Says whether a query is long enough to be a title with a slip. */
export const isLong = (query: Query): boolean => typedWords(query).length >= shortestSlip;

/** Says whether a query may be pinyin. */
export const isSpelt = (query: Query): boolean => isPinyin(typedWords(query));

/** Titles and headings that a query spells in pinyin. */
export function findByPinyin(
  query: Query,
  table: TitleTable,
  headings: HeadingTable,
  { variants }: SearchTables,
): FoundInTitles {
  const typed = typedWords(query);
  const [fold, readings] = [foldOf(variants), readingsOf(table.readings)];
  const reads = (text: string) => findPinyin(typed, tokenise(text, fold), readings) !== undefined;
  const reasons: Reasons = new Map();
  for (const [row, title] of table.titles.entries()) {
    const match: Match | undefined = reads(title)
      ? 'title'
      : headings[row]?.some(([, text]) => reads(text))
        ? 'heading'
        : undefined;
    if (match) reasons.set(row, { match, label: '按拼音' });
  }
  return { reasons, finders: [pinyinFinder(query, readings)] };
}

/** Finds a query spelled in pinyin in titles and headings. */
export function pinyinFinder(query: Query, readings: Readings): Finder {
  const typed = typedWords(query);
  return ({ inHead, headingEnd = 0 }, tokens) => {
    const heading = inHead ? tokens : tokens.filter(({ end }) => end <= headingEnd);
    const mark = findPinyin(typed, heading, readings);
    return mark ? [mark] : [];
  };
}

/** Finds the documents whose title the query may be, with a slip or two. */
export function findBySlip(query: Query, table: TitleTable, tables: SearchTables): FoundInTitles {
  const fold = foldOf(tables.variants);
  const typed = typedWords(query);
  const withoutIssuers = issuerStripper(tables);
  const reasons: Reasons = new Map();
  for (const [row, title] of table.titles.entries())
    if ([title, withoutIssuers(title)].some((name) => isSlip(typed, words(name, fold))))
      reasons.set(row, { match: 'title', label: '标题与所输入的略有出入' });
  for (const [name, row] of tables.shortNames)
    if (isSlip(typed, words(name, fold))) reasons.set(row, { match: 'title', label: `简称“${name}”` });
  return { reasons, finders: [] };
}

const typedWords = ({ terms }: Query): string[] => terms.flatMap(({ runs }) => runs[0] ?? []);

/** Returns a function that strips the issuers a title begins with, by any of their names. */
export const issuerStripper = ({ issuers }: Pick<SearchTables, 'issuers'>): ((title: string) => string) =>
  leadingNameStripper(issuers.flatMap(({ name, aliases }) => [name, ...aliases]));
