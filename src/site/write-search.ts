import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '#domain/document/document.ts';
import { earliestDay } from '#domain/document/partial-date.ts';
import type { Library } from '#domain/library/library.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { cutText } from '#search/cut-text.ts';
import { foldOf } from '#search/fold.ts';
import { indexRecord } from '#search/index-record.ts';
import type { SearchTables } from '#search/search-tables.ts';
import { searchText } from '#search/search-text.ts';
import { wordRowsOf } from '#search/word-rows.ts';
import { indexWriter } from './index-writer.ts';
import { headingTable, searchTables, titleTable } from './search-tables.ts';

/**
 * Takes a library, its settings and the output folder; writes the index under `pagefind/`, and under `search/` the
 * tables and one text a document.
 */
export async function writeSearch(
  library: Library,
  settings: Pick<SiteSettings, 'elsewhere'> | undefined,
  outDir: string,
): Promise<void> {
  const index = await indexWriter(join(outDir, 'pagefind'));
  const documents = newestFirst(library.documents);
  const texts = documents.map((document) => searchText(document, library));
  const tables: SearchTables = {
    ...searchTables(documents, texts, library, settings),
    titleEnds: [],
    headingEnds: [],
    frequent: [],
  };
  const fold = foldOf(tables.variants);
  const rows = wordRowsOf();
  const folder = join(outDir, 'search');
  for (const name of ['texts', 'words']) await mkdir(join(folder, name), { recursive: true });
  const write = (path: string, content: unknown) => writeFile(join(folder, path), JSON.stringify(content));
  for (const text of texts) {
    const cut = cutText(text, fold);
    rows.add(cut);
    const { words, titleEnd, headingEnd } = indexRecord(cut, text);
    tables.titleEnds.push(titleEnd);
    tables.headingEnds.push(headingEnd);
    await index.add(text.id, words);
  }
  const headings = headingTable(texts);
  const writeTexts = async () => {
    for (const text of texts) await write(`texts/${text.id}.json`, text);
  };
  const [frequent] = await Promise.all([
    index.finish(),
    writeTexts(),
    write('titles.json', titleTable(texts, headings)),
    write('headings.json', headings),
  ]);
  for (const { word, first } of frequent) {
    tables.frequent.push(word);
    rows.addFrequent(
      word,
      first.map(([row, at]) => [row, placeOf(at, row)]),
    );
  }
  for (const [file, words] of rows.files().entries()) await write(`words/${file}.json`, words);
  await write('tables.json', tables);

  /** 0 in the title, 1 in a heading, 2 elsewhere. */
  function placeOf(at: number, row: number): number {
    if (at < (tables.titleEnds[row] ?? 0)) return 0;
    return at < (tables.headingEnds[row] ?? 0) ? 1 : 2;
  }
}

/** The order of documents that answer equally well, and of the tables' rows: the index keeps the order in which it was given them. One without a date goes by the year of its number, and without that last. */
function newestFirst(documents: Library['documents']): Library['documents'] {
  const dayOf = ({ description: { dates, number } }: Document) =>
    dates.map(({ value }) => earliestDay(value)).sort()[0] ?? String(number?.parsed.year ?? '');
  const dated = documents.map((document) => ({ document, day: dayOf(document) })).reverse();
  return dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).map(({ document }) => document);
}
