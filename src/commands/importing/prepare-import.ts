import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Imported,
  type ImportNote,
  noteOfDiagnostic,
  noteOfFinding,
} from '#commands/importing/report/imported.ts';
import type { Document } from '#domain/document/document.ts';
import { placeIds } from '#domain/text/place.ts';
import type { ComposedDocument } from '#importer/compose/compose-document.ts';
import type { Finding } from '#importer/finding/finding.ts';
import { megabytes } from '#importer/finding/megabytes.ts';
import { importFile } from '#importer/import-file.ts';
import type { ContainerName } from '#importer/model/container.ts';
import { refuse } from '#importer/model/unreadable.ts';
import { readDocumentFile } from '#site/read/read-document-file.ts';
import { composeOptions, type ImportContext, type PrepareOptions } from './import-context.ts';
import { heldDocument, idDifference, updateHeld } from './update-held.ts';

/** Works out what an input would become, for previews and writing alike. Writes nothing. */
export async function prepareImport(
  path: string,
  context: ImportContext,
  options: PrepareOptions,
): Promise<Imported> {
  const input = await readInput(path, options.maxSize);
  if ('refused' in input) return refused(path, input.refused.map(noteOfFinding));
  const outcome = await importFile(input.bytes, options, composeOptions(context, options));
  const { container } = outcome;
  if ('refused' in outcome) return refused(path, outcome.refused.map(noteOfFinding), container);
  return place(path, outcome.container, outcome.document, context, options);
}

const refused = (path: string, notes: ImportNote[], container?: ContainerName): Imported => ({
  path,
  state: 'refused',
  notes,
  clauses: 0,
  citations: 0,
  ...(container && { container }),
});

const widenedInVain: ImportNote = {
  code: 'widen-late',
  severity: 'note',
  message:
    '来源没有变化，文件没有改：--widen 只在首次写入时起作用。已收录的，请在正文中改，并写入 corrections（不加 --widen 导入到别处，提示会给出可以照抄的各行）。',
};

/** Compares a document with what the library holds of it, and reads it as the library will. */
async function place(
  path: string,
  container: ContainerName,
  composed: ComposedDocument,
  context: ImportContext,
  options: PrepareOptions,
): Promise<Imported> {
  const { id, source, findings, issuer } = composed;
  const held = await heldDocument(context.contentDir, id);
  const base = { path, container, id, ...(issuer && { issuer }) };
  const notes = findings.map(noteOfFinding);
  if (held?.source !== undefined && isSame(held.source, source)) {
    const { summary } = read(held.path, held.file, held.source, context);
    const isWidened = findings.some(({ code }) => code === 'punctuation-widened');
    return { ...base, ...summary, state: 'unchanged', notes: isWidened ? [widenedInVain] : [] };
  }
  const updated = held ? await updateHeld(held, composed, context, options) : { file: composed.file };
  if ('notes' in updated)
    return { ...base, state: 'refused', notes: [...notes, ...updated.notes], clauses: 0, citations: 0 };
  const documentPath = held?.path ?? join(context.contentDir, 'documents', `${id}.md`);
  const { summary, diagnostics, ids } = read(documentPath, updated.file, source, context);
  // Without number and title there is no id; other findings already say what is missing.
  const found = diagnostics.filter(({ code }) => id !== '' || code !== 'id-invalid').map(noteOfDiagnostic);
  const sourcePath = join(context.contentDir, 'sources', `${id}.txt`);
  return {
    ...base,
    ...summary,
    state: found.some(({ severity }) => severity === 'refused') ? 'refused' : held ? 'changed' : 'new',
    notes: [...notes, ...found],
    // The source first: a document file without its source does not build.
    files: [
      { path: sourcePath, text: source },
      { path: documentPath, text: updated.file },
    ],
    ...(held &&
      'difference' in updated && {
        difference: [
          ...updated.difference,
          ...idDifference(read(held.path, held.file, held.source ?? '', context).ids, ids),
        ],
      }),
  };
}

function read(path: string, file: string, source: string, { issuers, ledgers, contentDir }: ImportContext) {
  const bytes = new TextEncoder().encode(source);
  const found = readDocumentFile(path, file, {
    issuers,
    ledgers,
    source: { path: join(contentDir, 'sources'), bytes },
  });
  const ids = found.document?.text === 'full' ? placeIds(found.document.units) : [];
  return { diagnostics: found.diagnostics, summary: summaryOf(found.document), ids };
}

/** Ignores white space, as the comparison of a source with its document does. */
const isSame = (a: string, b: string): boolean => a.replace(/\s/g, '') === b.replace(/\s/g, '');

/** The columns of the table that say what a document is. */
function summaryOf(document: Document | undefined): Omit<Imported, 'path' | 'state' | 'notes'> {
  if (document?.text !== 'full') return { clauses: 0, citations: 0 };
  const { description, units, citations } = document;
  const date = description.dates.find(({ kind }) => kind === 'signed')?.value.value;
  return {
    title: description.title.value,
    ...(description.number && { number: description.number.value }),
    ...(date !== undefined && { date }),
    clauses: units.filter(({ start, part }) => start && start.id !== part).length,
    citations: citations.length,
  };
}

/** Reads an input, unless it is too large or another program locks it. */
async function readInput(
  path: string,
  maxSize: number,
): Promise<{ bytes: Uint8Array } | { refused: Finding[] }> {
  try {
    const { size } = await stat(path);
    if (size > maxSize) return refuse('file-too-large', { size: megabytes(size), limit: megabytes(maxSize) });
    return { bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return ['EBUSY', 'EPERM', 'EACCES'].includes(code)
      ? refuse('file-held', { cause: code })
      : refuse('file-unread', { cause: message });
  }
}
