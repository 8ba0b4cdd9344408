import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagnosticOf } from '#domain/diagnostic/diagnostic.ts';
import type { FullText } from '#domain/document/document.ts';
import { clausesWithPages } from '#domain/library/clause-pages.ts';
import { compareShown } from '#domain/source/compare-shown.ts';
import { type Clause, unitsWithin } from '#domain/text/clauses.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { LoadedLibrary } from '#site/read/load-library.ts';
import { readArticle } from './read-article.ts';

/**
 * Compares every page that shows a text, or a clause of it, with the text: nothing may be lost on the way.
 */
export function comparePages(
  { library, clausePages, files }: Pick<LoadedLibrary, 'library' | 'clausePages' | 'files'>,
  outDir: string,
): DiagnosticOf<'page-differs'>[] {
  const texts = library.documents.filter((document) => document.text === 'full');
  return texts.flatMap((document) => {
    const pages = pagesOf(document, clausesWithPages(document, clausePages));
    const file = files.get(document.id);
    return pages
      .flatMap(({ path, units }) => comparePage(path, units, outDir))
      .map((diagnostic) => ({ ...diagnostic, ...(file && { file }) }));
  });
}

/** What the site shows of a text, page by page. */
function pagesOf(
  { id, units }: FullText,
  clauses: readonly Clause[],
): { path: string; units: readonly Unit[] }[] {
  const path = `documents/${id}/`;
  return [
    { path, units },
    ...clauses.map((clause) => ({ path: `${path}${clause.id}/`, units: unitsWithin(units, clause.id) })),
  ];
}

function comparePage(path: string, units: readonly Unit[], outDir: string): DiagnosticOf<'page-differs'>[] {
  // Synchronous: nothing else is done meanwhile, and for many small files it takes a third of the time.
  const html = readFileSync(join(outDir, path, 'index.html'), 'utf8');
  const shown =
    readArticle(html)
      ?.map(({ text }) => text)
      .join('') ?? '';
  return compareShown(units, shown, path);
}
