import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import type { Document } from '#domain/document/document.ts';
import { collate, type Difference } from '#domain/source/collate.ts';
import { readArticle } from '#markdown/read-article.ts';

/** Takes a full text and the folder of the built site; compares the page with the source that is kept. undefined where none is kept. Reports a page that is not there or has no text. */
export async function collatePage(
  { id, frontMatter, source }: Document,
  outDir: string,
): Promise<Result<Difference[]> | undefined> {
  if (frontMatter.text === 'record' || source === undefined) return undefined;
  const file = join(outDir, 'documents', id, 'index.html');
  const pieces = existsSync(file) ? readArticle(await readFile(file, 'utf8')) : undefined;
  if (!pieces) {
    const missing: Diagnostic = { code: 'page-without-text', args: { id }, file };
    return { value: [], diagnostics: [missing] };
  }
  const { value, diagnostics } = collate(source, pieces, frontMatter);
  return { value, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, file })) };
}
