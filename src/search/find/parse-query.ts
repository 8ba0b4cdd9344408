import { repaired } from '#domain/text/characters/repair-text.ts';
import { readPlaces } from '#search/place/read-place.ts';
import { type Fold, foldOf } from '#search/shared/fold.ts';
import {
  formatParts,
  readNumberParts,
  readSerialAlone,
  readWholeNumber,
} from '#search/shared/number-parts.ts';
import type { PlaceQuery, Query, Term } from '#search/shared/query.ts';
import type { SearchTables } from '#search/shared/search-tables.ts';
import { words } from '#search/shared/tokenise.ts';

/** The tables that are needed to read a query. */
export type Reading = Pick<SearchTables, 'variants' | 'codes' | 'issuers'>;

/** Longer queries are cut: no reader types one, and a phrase costs the index a look-up a word. */
const longestQuery = 200;

/**
 * Parses what was typed, its encoding repaired as that of the texts is: one number where the whole is one,
 * else phrases parted by white space. “”「」"" around a phrase keep it together, - before it excludes
 * it. What ends with a place of a document is read as that too.
 */
export function parseQuery(typed: string, tables: Reading): Query {
  const text = repaired(typed.slice(0, longestQuery))
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (c) => (c.length === 2 ? c : '\uFFFD'))
    .trim();
  const read = termReader(tables);
  const { terms, excluded } = readTerms(text, tables, read);
  const place = excluded.length === 0 ? readPlaceQuery(text, tables, read) : undefined;
  return { typed: text, terms, excluded, ...(place && { place }) };
}

type ReadTerm = (text: string) => Term;

function readTerms(text: string, { variants, codes }: Reading, read: ReadTerm): Omit<Query, 'typed'> {
  const folded = foldAll(text, foldOf(variants));
  const cited = titleAndNumber.exec(folded)?.groups;
  const pieces =
    cited && readWholeNumber(cited.number ?? '')
      ? [cited.title ?? '', cited.number ?? '']
      : readNumberParts(folded, new Set(codes))
        ? [text]
        : (text.match(piece) ?? []);
  const parsed = pieces.map((words) => {
    const excluded = /^[-－−](?=\S)/.test(words);
    const term = read(excluded ? words.slice(1) : words);
    // Beside other words digits are no number of a document.
    const serial = pieces.length === 1 && !excluded && readSerialAlone(words);
    return { excluded, term: serial ? { ...term, number: serial } : term };
  });
  const meant = parsed.filter(({ term }) => term.runs.length > 0);
  return {
    terms: meant.filter(({ excluded }) => !excluded).map(({ term }) => term),
    excluded: meant.filter(({ excluded }) => excluded).map(({ term }) => term),
  };
}

function readPlaceQuery(text: string, tables: Reading, read: ReadTerm): PlaceQuery | undefined {
  const typed = readPlaces(foldAll(text, foldOf(tables.variants)));
  if (!typed) return undefined;
  const { terms: document } = readTerms(typed.document, tables, read);
  const isNumber = document.some(({ number }) => number !== undefined);
  if (document.length === 0 || (typed.isMarkerAlone && !isNumber)) return undefined;
  return { document, places: typed.places };
}

/**
 * A phrase in quotation marks of its own, or what white space parts. Marks inside a word are the text's:
 * 「“双品牌”建设」.
 */
const piece = /[-－−]?(?:“[^”]*”|「[^」]*」|"[^"]*"|＂[^＂]*＂)(?!\S)|\S+/g;

/** A citation as it is copied: 《题名》（文号）. */
const titleAndNumber =
  /^(?<title>《.+》|[^（(《》\s]{6,})\s*[（(](?<number>[^（）()]+[〔[［（(【].+号)[）)]$/s;

function termReader({ variants, codes, issuers }: Reading): (text: string) => Term {
  const fold = foldOf(variants);
  const known = new Set(codes);
  const issuerWords = issuers.map(({ name, aliases }) =>
    [name, ...aliases].map((each) => key(words(each, fold))),
  );
  return (text) => {
    const number = readNumberParts(foldAll(text, fold), known);
    const typed = words(text, fold);
    const formatted = number && formatParts(number);
    const runs = [typed, ...(formatted ? [words(formatted, fold)] : [])].filter((run) => run.length > 0);
    const named = issuerWords.flatMap((names, place) => (names.includes(key(typed)) ? [place] : []));
    const offices = issuers.flatMap(({ officeOf }, place) =>
      officeOf !== undefined && named.includes(officeOf) ? [place] : [],
    );
    return {
      text: text.replace(/^["“「＂]|["”」＂]$/g, ''),
      runs: runs.filter((run, i) => runs.findIndex((other) => key(other) === key(run)) === i),
      ...(number && { number }),
      issuers: [...new Set([...named, ...offices])],
    };
  };
}

/** As index and texts have it: 國辦發 as 国办发, 號 as 号. */
const foldAll = (text: string, fold: Fold): string =>
  Array.from(text, (character) => fold(character)).join('');

const key = (run: readonly string[]) => run.join(' ');
