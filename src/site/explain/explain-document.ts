import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { indexIssuers, issuersSchema } from '#domain/document/issuer.ts';
import { repairFile } from '#domain/source/repair-file.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import type { Unit } from '#domain/text/structure.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';
import { openDocumentFile } from '#site/read/open-document-file.ts';
import { documentId, readDocumentFile, splitDocumentFile } from '#site/read/read-document-file.ts';
import { readLedgers } from '#site/read/read-ledgers.ts';
import { readSettings } from '#site/read/read-settings.ts';
import { readSourceFile } from '#site/read/source-files.ts';

/** A document file and how it was understood. */
export interface Explained {
  /** Empty of a record, which holds no text. */
  units: readonly Unit[];
  /** The front matter is invalid: the units are those of the body alone. */
  bodyAlone: boolean;
  diagnostics: Diagnostic[];
}

/** Reads one document file as the library does, or its body alone if its front matter is invalid. */
export async function explainDocument(path: string, contentDir: string): Promise<Explained> {
  const issuers = await readSettings(join(contentDir, 'issuers.yaml'), issuersSchema);
  const { ledgers } = await readLedgers(contentDir);
  const source = await readSourceFile(join(contentDir, 'sources'), documentId(path));
  let body: readonly Unit[] = [];
  const read = await openDocumentFile(path, async (_, text) => {
    const found = readDocumentFile(path, text, {
      issuers: indexIssuers(issuers.value ?? []),
      source,
      ledgers,
    });
    if (!found.document) body = unitsOfBody(text);
    return found;
  });
  const { document, diagnostics } = read;
  return {
    units: document?.text === 'full' ? document.units : body,
    bodyAlone: document === undefined && body.length > 0,
    diagnostics: diagnostics.map((diagnostic) => ({ file: path, ...diagnostic })),
  };
}

function unitsOfBody(received: string): readonly Unit[] {
  const { text } = repairFile(received);
  const { body, bodyLine } = splitDocumentFile(text) ?? { body: text, bodyLine: 1 };
  return inferStructure(parseBody(body, bodyLine).blocks).value;
}

/**
 * The file of a document that is asked for by its path, from the caller's folder, or by its id; undefined
 * where there is none.
 */
export async function findDocumentFile(
  asked: string,
  { directory, contentDir }: { directory: string; contentDir: string },
): Promise<string | undefined> {
  const named = ['', '.mdx', '.md'].map((ending) => join(contentDir, 'documents', `${asked}${ending}`));
  for (const path of [resolve(directory, asked), ...named]) if (await isFile(path)) return path;
  return undefined;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
