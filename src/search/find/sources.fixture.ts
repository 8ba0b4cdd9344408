import { perFacet } from '#domain/document/describe/facet-names.ts';
import { facetsOf } from '#domain/document/describe/facets.ts';
import type { Document } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import { addWords, wordRowCollector } from '#search/build/collect-word-rows.ts';
import { cutText } from '#search/build/cut-text.ts';
import { indexRecord } from '#search/build/index-record.ts';
import { searchText } from '#search/build/search-text.ts';
import { foldOf } from '#search/shared/fold.ts';
import type { HeadingTable, SearchTables } from '#search/shared/search-tables.ts';
import { frequentName } from '#search/shared/word-rows.ts';
import type { Found, SearchSources } from '#search/sources/search-sources.ts';

/** What a fake index was asked for, and the texts that were read. */
export interface Asked {
  phrases: string[];
  texts: string[];
}

/**
 * Sources in memory for a library, the newest document first, with an index that finds words side by side, as
 * Pagefind does.
 */
export function sourcesOf(library: Library, given: Partial<SearchTables> = {}) {
  const asked: Asked = { phrases: [], texts: [] };
  const documents: Document[] = [...library.documents].reverse();
  const texts = documents.map((document) => searchText(document, library));
  const fold = foldOf(given.variants ?? []);
  const cuts = texts.map((text) => cutText(text, fold));
  const records = cuts.map((cut, row) => indexRecord(cut, texts[row] ?? { numbers: [], passages: [] }));
  const facets = documents.map(facetsOf);
  const column = (name: keyof (typeof facets)[number]) => {
    const values = [...new Set(facets.flatMap((own) => own[name]))];
    return { values, rows: facets.map((own) => own[name].map((value) => values.indexOf(value))) };
  };
  const tables: SearchTables = {
    variants: [],
    doubles: [],
    issuers: library.issuers.all.map(({ name, aliases }) => ({ name, aliases })),
    codes: [...library.issuers.codes],
    shortNames: [],
    titleEnds: records.map(({ titleEnd }) => titleEnd),
    headingEnds: records.map(({ headingEnd }) => headingEnd),
    frequent: [],
    facets: perFacet(column),
    ...given,
  };
  /** The rows whose records hold a word, and whether in the title (0), a heading (1) or elsewhere (2). */
  const placesOf = (word: string) =>
    records.flatMap(({ words, titleEnd, headingEnd }, row): [number, number][] => {
      const at = words.indexOf(word);
      return at < 0 ? [] : [[row, at < titleEnd ? 0 : at < headingEnd ? 1 : 2]];
    });
  const headings: HeadingTable = texts.map(({ passages }) =>
    passages.flatMap(({ id, text, markerEnd = 0, headingEnd }) =>
      id && headingEnd ? [[id, text.slice(markerEnd, headingEnd)] as [string, string]] : [],
    ),
  );
  const sources: SearchSources = {
    index: {
      find: async (phrase) => {
        asked.phrases.push(phrase);
        const sought = ` ${phrase.slice(1, -1)} `;
        return records.flatMap(({ words }, row): Found[] => {
          const content = ` ${words.join(' ')} `;
          const before = content.split(sought)[0] ?? '';
          return before === content ? [] : [{ id: texts[row]?.id ?? '', at: before.split(' ').length - 1 }];
        });
      },
      ids: async () => texts.map(({ id }) => id),
    },
    tables: async () => tables,
    titles: async () => ({
      ids: texts.map(({ id }) => id),
      titles: texts.map(({ title }) => title),
      numbers: texts.map(({ number }) => number ?? ''),
      readings: { chang: '唱', ben: '本', zheng: '整', li: '理', deng: '登', ji: '记', fan: '范', wei: '围' },
    }),
    headings: async () => headings,
    wordRows: async (file) => {
      const rows = wordRowCollector();
      for (const [row, cut] of cuts.entries()) addWords(rows, cut, row);
      for (const pair of tables.frequent)
        for (const [row, place] of placesOf(pair)) rows.add(frequentName(pair), place, row);
      return rows.files(cuts.length)[file] ?? {};
    },
    text: async (id) => {
      asked.texts.push(id);
      const found = texts.find((text) => text.id === id);
      if (!found) throw new Error(`No text ${id}.`);
      return found;
    },
  };
  return { sources, tables, asked, texts };
}
