import { createHash } from 'node:crypto';
import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import type { Origin } from '#domain/document/schema/origin.ts';
import { decodeUtf8 } from './decode-text.ts';

/** A file as it lies on the disk. */
export interface SourceFile {
  /** Path in the content folder. */
  path: string;
  /** undefined where there is no such file. */
  bytes: Uint8Array | undefined;
  /** Why a file that is there cannot be read. */
  unreadable?: Diagnostic[];
}

/**
 * The text of a document's kept source. Reports a file that is missing, altered, not accounted for, or no
 * UTF-8.
 */
export function readSource(
  { path, bytes, unreadable = [] }: SourceFile,
  { sha256 }: Origin,
): Result<string | undefined> {
  if (unreadable.length > 0) return { value: undefined, diagnostics: unreadable };
  const place = { path: ['origin', 'sha256'] };
  if (!bytes) {
    const missing: Diagnostic = { code: 'source-missing', args: { path }, ...place };
    return { value: undefined, diagnostics: sha256 ? [missing] : [] };
  }
  const found = sha256Of(bytes);
  // Every character of the file counts, a byte order mark too.
  const { text: value, line } = decodeUtf8(bytes);
  const diagnostics: Diagnostic[] = [];
  if (!sha256) diagnostics.push({ code: 'source-unhashed', args: { path, found }, ...place });
  else if (sha256 !== found)
    diagnostics.push({ code: 'source-altered', args: { path, expected: sha256, found }, ...place });
  if (line) diagnostics.push({ code: 'source-not-utf8', args: { path, line }, ...place });
  return { value, diagnostics };
}

/** SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
