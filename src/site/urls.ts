/**
 * Every address of the site in one place. `base` is the path under which the site stands, with a slash at
 * both ends (Astro's `import.meta.env.BASE_URL`).
 */
export function urls(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    home: root,
    documents: `${root}documents/`,
    /** The catalogue, narrowed to a year. */
    documentsOf: (year: string) => `${root}documents/?year=${year}`,
    /** With a query, its hits are marked on arrival. */
    document: (id: string, clause?: string, query?: string) =>
      `${root}documents/${id}/${queryString(query)}${clause ? `#${clause}` : ''}`,
    /** What stands around a document: a picture, and the same as a list. */
    around: (id: string) => `${root}documents/${id}/around/`,
    /** What the page of a document shows of those it cites. */
    cards: (id: string) => `${root}documents/${id}/cards.json`,
    /** A numbered clause on a page of its own: some chats drop `#…` from a link. */
    clausePage: (id: string, clause: string) => `${root}documents/${id}/${clause}/`,
    search: (query?: string) => `${root}search/${queryString(query)}`,
    pagefind: `${root}pagefind/pagefind.js`,
    /** What a search reads besides the index: `tables`, `titles`, `headings`. */
    searchTable: (name: 'tables' | 'titles' | 'headings') => `${root}search/${name}.json`,
    /** Which documents hold a word, for queries of one word; one of several files. */
    searchWords: (file: number) => `${root}search/words/${file}.json`,
    /** The text of one document, for excerpts and marks in results. */
    searchText: (id: string) => `${root}search/texts/${id}.json`,
    verify: `${root}verify/`,
    /** Traditional and variant characters of the library's texts, to check quotations with. */
    variants: `${root}verify/variants.json`,
    /** What was taken in, corrected and withdrawn. */
    updates: `${root}updates/`,
    /** A document as a file for programs. */
    documentFile: (id: string, extension: 'json' | 'md' | 'txt') => `${root}documents/${id}.${extension}`,
    /** JSON Schema of a published file; another version has another address. */
    schema: (name: SchemaName) => `${root}schemas/${name}-1.json`,
    /** All documents, and all their numbers, for programs. */
    libraryFile: `${root}library.json`,
    numbersFile: `${root}numbers.json`,
    /** What `updates` lists, for feed readers. */
    atomFeed: `${root}updates/atom.xml`,
    jsonFeed: `${root}updates/feed.json`,
    /** How a browser searches here from its address bar. */
    openSearch: `${root}opensearch.xml`,
    sitemap: `${root}sitemap-index.xml`,
    about: `${root}about/`,
    /** Where the page about the site explains what is published for programs. */
    forPrograms: `${root}about/#for-programs`,
    accessibility: `${root}about/accessibility/`,
    asset: (name: string) => `${root}${name}`,
  };
}

/** The kinds of published files that have a schema. */
export type SchemaName = 'document' | 'library' | 'numbers';

export type Routes = ReturnType<typeof urls>;

/** As a query; half a character, which a reader can paste, is none (`encodeURIComponent` throws there). */
const queryString = (query = '') =>
  query && `?${new URLSearchParams({ q: query }).toString().replaceAll('+', '%20')}`;
