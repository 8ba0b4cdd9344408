import { parseDocumentNumber } from '#domain/number/document-number.ts';
import type { Match } from './answer.ts';
import { type Reasons, tableReasons } from './find-term.ts';
import { foldOf } from './fold.ts';
import { isSlip, shortestSlip } from './likeness.ts';
import { hasParts } from './number-parts.ts';
import { findPinyin, isPinyin, type Readings, readingsOf } from './pinyin.ts';
import type { Query, Term } from './query.ts';
import { type Finder, findRuns } from './scan.ts';
import type { HeadingTable, SearchTables, TitleTable } from './search-tables.ts';
import { tokenise, words } from './tokenise.ts';

/** What was found without the index, and what finds it again in the texts. */
export interface FoundInTitles {
  reasons: Reasons;
  finders: Finder[];
}

/** Takes a term; gives the documents that hold it in title or number, or whose issuer it names: what can be had without the index. */
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

/** Takes a query; gives titles and headings that it spells in pinyin. */
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

/** Takes a query that is spelt, and the readings of characters; gives what finds it in titles and headings. */
export function pinyinFinder(query: Query, readings: Readings): Finder {
  const typed = typedWords(query);
  return ({ inHead, headingEnd = 0 }, tokens) => {
    const heading = inHead ? tokens : tokens.filter(({ end }) => end <= headingEnd);
    const mark = findPinyin(typed, heading, readings);
    return mark ? [mark] : [];
  };
}

/** Takes a query; gives the documents whose title it may be, with a slip or two. */
export function findBySlip(query: Query, table: TitleTable, tables: SearchTables): FoundInTitles {
  const fold = foldOf(tables.variants);
  const typed = typedWords(query);
  const reasons: Reasons = new Map();
  for (const [row, title] of table.titles.entries())
    if ([title, withoutBodies(title, tables.bodies)].some((name) => isSlip(typed, words(name, fold))))
      reasons.set(row, { match: 'title', label: '标题与所输入的略有出入' });
  for (const [name, row] of tables.shortNames)
    if (isSlip(typed, words(name, fold))) reasons.set(row, { match: 'title', label: `简称“${name}”` });
  return { reasons, finders: [] };
}

const typedWords = ({ terms }: Query): string[] => terms.flatMap(({ runs }) => runs[0] ?? []);

/** Takes a title; gives it without the names of bodies that it begins with. */
export function withoutBodies(title: string, bodies: SearchTables['bodies']): string {
  const names = bodies.flatMap(({ name, aliases }) => [name, ...aliases]).sort((a, b) => b.length - a.length);
  let rest = title;
  for (let name = leading(rest); name; name = leading(rest))
    rest = rest.slice(name.length).replace(/^[\s、，]+/, '');
  return rest;

  function leading(text: string): string | undefined {
    return names.find((name) => text.startsWith(name) && text.length > name.length);
  }
}
