import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import type { FullText } from '#domain/document/document.ts';
import { collate, type Difference } from '#domain/source/collate.ts';
import { readArticle } from './read-article.ts';

/**
 * Compares the built page of a text with its source; undefined where none is kept. Reports a page without a
 * text.
 */
export async function collatePage(
  { id, frontMatter, source }: FullText,
  outDir: string,
): Promise<Result<Difference[]> | undefined> {
  if (source === undefined) return undefined;
  const file = join(outDir, 'documents', id, 'index.html');
  const pieces = existsSync(file) ? readArticle(await readFile(file, 'utf8')) : undefined;
  if (!pieces) {
    const missing: Diagnostic = { code: 'page-without-text', args: { id }, file };
    return { value: [], diagnostics: [missing] };
  }
  const { value, diagnostics } = collate(source, pieces, frontMatter);
  return { value, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, file })) };
}
