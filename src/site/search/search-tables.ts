import { defined } from '#domain/defined.ts';
import { type Facet, perFacet } from '#domain/document/describe/facet-names.ts';
import { facetsOf } from '#domain/document/describe/facets.ts';
import type { Library } from '#domain/library/library.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { foldOf } from '#search/shared/fold.ts';
import { partsOf } from '#search/shared/number-parts.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { FacetColumn, HeadingTable, SearchTables, TitleTable } from '#search/shared/search-tables.ts';
import { words } from '#search/shared/tokenise.ts';
import { readingTable, variantTables } from './character-tables.ts';

type Documents = Library['documents'];

/**
 * What a search needs besides the index, but for where titles and headings end. Documents and texts stand
 * in the order of rows.
 */
export function searchTables(
  documents: Documents,
  texts: readonly SearchText[],
  library: Library,
  settings: Pick<SiteSettings, 'elsewhere'> | undefined,
): Omit<SearchTables, 'titleEnds' | 'headingEnds' | 'frequent'> {
  const { variants, doubles } = variantTables(
    texts.flatMap(({ passages }) => passages.map(({ text }) => text)),
  );
  const { all } = library.issuers;
  return {
    variants,
    doubles,
    issuers: all.map(({ name, aliases, officeOf }) => ({
      name,
      aliases,
      ...(officeOf !== undefined && { officeOf: all.findIndex(({ id }) => id === officeOf) }),
    })),
    codes: codesOf(texts, library),
    shortNames: shortNames(documents, library, variants),
    facets: facetColumns(documents),
    ...defined({ elsewhere: settings?.elsewhere }),
  };
}

/** Titles and numbers in the order of rows, and how titles and headings are read. */
export function titleTable(texts: readonly SearchText[], headings: HeadingTable): TitleTable {
  const titles = texts.map(({ title }) => title);
  return {
    ids: texts.map(({ id }) => id),
    titles,
    numbers: texts.map(({ number }) => number ?? ''),
    readings: readingTable([...titles, ...headings.flatMap((own) => own.map(([, text]) => text))]),
  };
}

/**
 * So many characters of headings are a quarter of a megabyte as sent: more than a phone should load for
 * pinyin.
 */
const mostHeadings = 300_000;

/**
 * The headings of each text, without marker and full stop. Of a very large library those of the newest
 * documents alone.
 */
export function headingTable(texts: readonly SearchText[]): HeadingTable {
  let left = mostHeadings;
  return texts.map(({ passages }) => {
    const own = passages.flatMap(({ id, text, markerEnd = 0, headingEnd }) =>
      id && headingEnd
        ? [[id, text.slice(markerEnd, headingEnd).replace(/[。；]$/, '')] as [string, string]]
        : [],
    );
    left -= own.reduce((sum, [, heading]) => sum + heading.length, 0);
    return left > 0 ? own : [];
  });
}

function codesOf(texts: readonly SearchText[], { issuers }: Library): string[] {
  const numbers = texts.flatMap((text) => [
    ...text.numbers,
    ...text.passages.flatMap(({ cites = [] }) => cites.map(([, , number]) => number)),
  ]);
  const codes = [...new Set(numbers)].flatMap((number) => {
    const { value } = parseDocumentNumber(number);
    return value ? [partsOf(value).code ?? ''] : [];
  });
  return [...new Set([...issuers.codes, ...codes])].sort();
}

/**
 * Names that citations introduce; shorter ones (《意见》) are called so in every text, and a part of the
 * title is found as such.
 */
function shortNames(documents: Documents, library: Library, variants: string[]): SearchTables['shortNames'] {
  const fold = foldOf(variants);
  const rows = new Map(documents.map(({ id }, row) => [id, row]));
  const found = documents.flatMap(({ id }) =>
    library.referencesFrom(id).flatMap(({ citation, to }): SearchTables['shortNames'] => {
      const row = rows.get(to ?? '');
      const name = words(citation?.shortName ?? '', fold).join('');
      const title = words(documents[row ?? -1]?.description.title.value ?? '', fold).join('');
      return row === undefined || name.length < 3 || title.includes(name) ? [] : [[name, row]];
    }),
  );
  return [...new Map(found.map((pair) => [pair.join(' '), pair])).values()].sort(([a, x], [b, y]) =>
    a < b ? -1 : a > b ? 1 : x - y,
  );
}

function facetColumns(documents: Documents): Record<Facet, FacetColumn> {
  const own = documents.map(facetsOf);
  return perFacet((facet) => {
    const values = [...new Set(own.flatMap((facets) => facets[facet]))].sort();
    const places = new Map(values.map((value, place) => [value, place]));
    return { values, rows: own.map((facets) => facets[facet].flatMap((value) => places.get(value) ?? [])) };
  });
}
