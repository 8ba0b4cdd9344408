import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportNote } from '#commands/importing/report/imported.ts';
import type { ComposedDocument } from '#importer/compose/compose-document.ts';
import { importFile } from '#importer/import-file.ts';
import { isThere } from '#site/read/content-files.ts';
import { composeOptions, type ImportContext, type PrepareOptions } from './import-context.ts';
import { mergeDocument, paragraphDifference } from './merge-document.ts';

export type UpdatedDocument = { file: string; difference: string[] } | { notes: ImportNote[] };

/**
 * Updates a document of the library from an input that differs from its source. Editors' changes stay. Where
 * they and the input changed the same paragraph, a person must settle it.
 */
export async function updateHeld(
  held: HeldDocument,
  composed: ComposedDocument,
  context: ImportContext,
  options: PrepareOptions,
): Promise<UpdatedDocument> {
  const former = await readAgain(held.source ?? '', context, options);
  const merged = mergeDocument(held.file, former?.file ?? held.file, composed.file);
  if ('conflicts' in merged) return { notes: merged.conflicts.map(conflict) };
  return { file: merged.file, difference: paragraphDifference(held.file, merged.file) };
}

/** Reads the kept source as an import would today: the common ancestor of both sides. */
async function readAgain(source: string, context: ImportContext, options: PrepareOptions) {
  const bytes = new TextEncoder().encode(source);
  const outcome = await importFile(bytes, options, composeOptions(context, options));
  return 'document' in outcome ? outcome.document : undefined;
}

const conflict = (words: string): ImportNote => ({
  code: 'merge-conflict',
  severity: 'refused',
  message: `这一段编者改过，新的来源也改了，不能合并（现在的 → 新的）：“${words}”。请先把正文的这一段改回 sources 中的文字，加 --replace 导入，再照改一次。`,
});

/** Says which ids a change removes and adds. */
export function idDifference(before: readonly string[], after: readonly string[]): string[] {
  const lost = before.filter((id) => !after.includes(id));
  const added = after.filter((id) => !before.includes(id));
  return [
    ...(lost.length > 0 ? [`- 编号 ${lost.join('、')}`] : []),
    ...(added.length > 0 ? [`+ 编号 ${added.join('、')}`] : []),
  ];
}

/** What a library already holds of a document. */
interface HeldDocument {
  /** Path of the document file. */
  path: string;
  /** Its content. */
  file: string;
  /** Content of its source; undefined where none is kept. */
  source?: string;
}

/** The document file and source with that id, if the library has them. */
export async function heldDocument(contentDir: string, id: string): Promise<HeldDocument | undefined> {
  for (const extension of ['mdx', 'md']) {
    const path = join(contentDir, 'documents', `${id}.${extension}`);
    if (!(await isThere(path))) continue;
    const source = await readFile(join(contentDir, 'sources', `${id}.txt`), 'utf8').catch(() => undefined);
    return { path, file: await readFile(path, 'utf8'), ...(source !== undefined && { source }) };
  }
  return undefined;
}
