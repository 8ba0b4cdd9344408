import { createHash } from 'node:crypto';
import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import type { Origin } from '#domain/document/origin.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** A file as it lies on the disk. */
export interface SourceFile {
  /** Path in the content folder. */
  path: string;
  /** undefined where there is no such file. */
  bytes: Uint8Array | undefined;
}

/** Takes the kept source of a document and what its front matter says of it; gives its text. Reports a file that is missing, altered, not accounted for, or no UTF-8. */
export function readSource({ path, bytes }: SourceFile, { sha256 }: Origin): Result<string | undefined> {
  if (!bytes) return { value: undefined, diagnostics: sha256 ? [wrong('source-missing', { path })] : [] };
  const found = sha256Of(bytes);
  // Every character of the file counts, a byte order mark too.
  const { text: value, line } = decodeUtf8(bytes);
  const diagnostics = [
    ...(sha256 ? [] : [wrong('source-unhashed', { path, found })]),
    ...(sha256 && sha256 !== found ? [wrong('source-altered', { path, expected: sha256, found })] : []),
    ...(line ? [wrong('source-not-utf8', { path, line })] : []),
  ];
  return { value, diagnostics };
}

/** SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const wrong = (code: Diagnostic['code'], args: Diagnostic['args']): Diagnostic => ({
  code,
  args,
  path: ['origin', 'sha256'],
});
