import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Document } from '#domain/document/document.ts';
import { earliestDay } from '#domain/document/partial-date.ts';
import type { Library } from '#domain/library/library.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { foldOf } from '#search/fold.ts';
import { indexRecord } from '#search/index-record.ts';
import type { SearchTables } from '#search/search-tables.ts';
import { searchText } from '#search/search-text.ts';
import { words } from '#search/tokenise.ts';
import { wordFiles } from '#search/word-rows.ts';
import { pagefindFile } from './pagefind-file.ts';
import { headingTable, searchTables, titleTable } from './search-tables.ts';

/** More documents than a library holds: bundled fragments would send many documents' names for one. */
const maxFragments = 10_000_000;

/**
 * Takes a library, its settings and the output folder; writes the index under `pagefind/`, and under `search/` the
 * tables and one text a document. The language is `unknown`, so that Pagefind neither stems nor cuts words: they come cut.
 */
export async function writeSearch(
  library: Library,
  settings: Pick<SiteSettings, 'elsewhere'> | undefined,
  outDir: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', maxFragments });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const documents = newestFirst(library.documents);
  const texts = documents.map((document) => searchText(document, library));
  const tables: SearchTables = {
    ...searchTables(documents, texts, library, settings),
    titleEnds: [],
    headingEnds: [],
  };
  const fold = foldOf(tables.variants);
  for (const text of texts) {
    const { content, titleEnd, headingEnd } = indexRecord(text, fold);
    tables.titleEnds.push(titleEnd);
    tables.headingEnds.push(headingEnd);
    const added = await index.addCustomRecord({ url: text.id, content, language: 'unknown' });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${text.id}: ${added.errors.join('; ')}`);
    await write(join(outDir, 'search', 'texts', `${text.id}.json`), JSON.stringify(text));
  }
  const headings = headingTable(texts);
  for (const [file, rows] of wordFiles(texts, (text) => words(text, fold)).entries())
    await write(join(outDir, 'search', 'words', `${file}.json`), JSON.stringify(rows));
  await write(join(outDir, 'search', 'tables.json'), JSON.stringify(tables));
  await write(join(outDir, 'search', 'titles.json'), JSON.stringify(titleTable(texts, headings)));
  await write(join(outDir, 'search', 'headings.json'), JSON.stringify(headings));
  const folder = join(outDir, 'pagefind');
  await index.writeFiles({ outputPath: folder });
  await close();
  for (const path of await readdir(folder, { recursive: true })) await mend(folder, path);
}

/** Writes a file of Pagefind's again as it is served, or takes it away. */
async function mend(folder: string, path: string): Promise<void> {
  const file = join(folder, path);
  if ((await stat(file)).isDirectory()) return;
  const served = pagefindFile(path, await readFile(file));
  await (served === undefined ? rm(file) : writeFile(file, served));
}

/** The order of documents that answer equally well, and of the tables' rows: the index keeps the order in which it was given them. One without a date goes by the year of its number, and without that last. */
function newestFirst(documents: Library['documents']): Library['documents'] {
  const dayOf = ({ description: { dates, number } }: Document) =>
    dates.map(({ value }) => earliestDay(value)).sort()[0] ?? String(number?.parsed.year ?? '');
  const dated = documents.map((document) => ({ document, day: dayOf(document) })).reverse();
  return dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).map(({ document }) => document);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
