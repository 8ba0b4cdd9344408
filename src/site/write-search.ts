import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
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
import { finishPagefind } from './finish-pagefind.ts';
import { headingTable, searchTables, titleTable } from './search-tables.ts';

/**
 * Takes a library, its settings and the output folder; writes the index under `pagefind/`, and under `search/` the
 * tables and one text a document. The language is `unknown`, so that Pagefind neither stems nor cuts words: they come cut.
 */
export async function writeSearch(
  library: Library,
  settings: Pick<SiteSettings, 'elsewhere'> | undefined,
  outDir: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
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
  const add = async (url: string, content: string) => {
    const { errors } = await index.addCustomRecord({ url, content, language: 'unknown' });
    if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
  };
  // Pagefind works on one document while the next is made ready, and writes its index while the tables are written.
  let atWork: Promise<unknown> = Promise.resolve();
  for (const text of texts) {
    const cut = cutText(text, fold);
    rows.add(cut);
    const { content, titleEnd, headingEnd } = indexRecord(cut, text);
    tables.titleEnds.push(titleEnd);
    tables.headingEnds.push(headingEnd);
    await atWork;
    atWork = Promise.all([add(text.id, content), write(`texts/${text.id}.json`, text)]);
  }
  await atWork;
  const indexFolder = join(outDir, 'pagefind');
  const indexed = index.writeFiles({ outputPath: indexFolder });
  const headings = headingTable(texts);
  await write('titles.json', titleTable(texts, headings));
  await write('headings.json', headings);
  await indexed;
  await close();
  const ids = texts.map(({ id }) => id);
  for (const { word, first } of await finishPagefind(indexFolder, ids)) {
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
