import { stat } from 'node:fs/promises';
import { readContentFile } from './content-files.ts';
import { decodeText } from './decode-text.ts';
import type { ReadDocument } from './read-document-file.ts';

/**
 * Opens and reads the file of a document. Reports a name that no document file has, and text that cannot be
 * decoded.
 */
export async function openDocumentFile(
  path: string,
  read: (path: string, text: string) => Promise<ReadDocument>,
): Promise<ReadDocument> {
  const nothing = { document: undefined, lineOf: () => 1 };
  if (!/\.mdx?$/.test(path) || !(await mayBeFile(path)))
    return { ...nothing, diagnostics: [{ code: 'file-ignored', args: {} }] };
  const { value: bytes, diagnostics: unreadable } = await readContentFile(path);
  if (!bytes) return { ...nothing, diagnostics: unreadable };
  const { value, diagnostics } = decodeText(bytes);
  if (value === undefined) return { ...nothing, diagnostics };
  const found = await read(path, value);
  return { ...found, diagnostics: [...diagnostics, ...found.diagnostics] };
}

/** Neither a folder nor a device. A link that leads nowhere passes, since reading it reports why. */
const mayBeFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => true,
  );
