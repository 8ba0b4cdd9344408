/**
 * Every address of the site in one place. `base` is the path under which the site stands, with a slash at both ends
 * (Astro's `import.meta.env.BASE_URL`).
 */
export function urls(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    home: root,
    documents: `${root}documents/`,
    /** With a query, its hits are marked on arrival. */
    document: (id: string, clause?: string, query?: string) =>
      `${root}documents/${id}/${asking(query)}${clause ? `#${clause}` : ''}`,
    /** What the page of a document shows of those it cites. */
    cards: (id: string) => `${root}documents/${id}/cards.json`,
    /** A numbered clause on a page of its own: some chats drop `#…` from a link. */
    clausePage: (id: string, clause: string) => `${root}documents/${id}/${clause}/`,
    search: (query?: string) => `${root}search/${asking(query)}`,
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
    about: `${root}about/`,
    accessibility: `${root}about/accessibility/`,
    asset: (name: string) => `${root}${name}`,
  };
}

/** As a query; half a character, which a reader can paste, is none (`encodeURIComponent` throws there). */
const asking = (query = '') =>
  query && `?${new URLSearchParams({ q: query }).toString().replaceAll('+', '%20')}`;
