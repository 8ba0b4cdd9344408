import { join } from 'node:path';
import { orderDate } from '#domain/document/describe/order-date.ts';
import type { Document } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { addWords, wordRowCollector } from '#search/build/collect-word-rows.ts';
import { cutText } from '#search/build/cut-text.ts';
import { frequentPairs } from '#search/build/frequent-pairs.ts';
import { indexRecord } from '#search/build/index-record.ts';
import { searchText } from '#search/build/search-text.ts';
import { foldOf } from '#search/shared/fold.ts';
import type { SearchTables } from '#search/shared/search-tables.ts';
import { writeOutput } from '#site/write-output.ts';
import { indexWriter } from './pagefind/index-writer.ts';
import { headingTable, searchTables, titleTable } from './search-tables.ts';

/** Writes the index under `pagefind/`, and under `search/` the tables and one text a document. */
export async function writeSearch(
  library: Library,
  settings: Pick<SiteSettings, 'elsewhere'> | undefined,
  outDir: string,
): Promise<void> {
  const documents = newestFirst(library.documents);
  const texts = documents.map((document) => searchText(document, library));
  const index = indexWriter();
  const tables: SearchTables = {
    ...searchTables(documents, texts, library, settings),
    titleEnds: [],
    headingEnds: [],
    frequent: [],
  };
  const fold = foldOf(tables.variants);
  const rows = wordRowCollector();
  for (const [row, text] of texts.entries()) {
    const cut = cutText(text, fold);
    const { words, titleEnd, headingEnd } = indexRecord(cut, text);
    addWords(rows, cut, row);
    tables.titleEnds.push(titleEnd);
    tables.headingEnds.push(headingEnd);
    index.add(text.id, words);
  }

  const write = (path: string, content: unknown) =>
    writeOutput(outDir, `search/${path}`, JSON.stringify(content));
  for (const text of texts) write(`texts/${text.id}.json`, text);
  const headings = headingTable(texts);
  write('titles.json', titleTable(texts, headings));
  write('headings.json', headings);
  tables.frequent = frequentPairs(await index.finish(join(outDir, 'pagefind')), tables, rows);
  for (const [file, words] of rows.files(texts.length).entries()) write(`words/${file}.json`, words);
  write('tables.json', tables);
}

/**
 * The order of documents that answer equally well, and of the tables' rows: the index keeps the order in
 * which documents are added. Those without a date come last.
 */
function newestFirst(documents: Library['documents']): Library['documents'] {
  const isDated = ({ description }: Document) => orderDate(description) !== undefined;
  const newest = [...documents].reverse();
  return [...newest.filter(isDated), ...newest.filter((document) => !isDated(document))];
}
