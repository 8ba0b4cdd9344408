import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Document } from '#domain/document/document.ts';
import { collate, type Difference } from './collate.ts';
import { piecesOf } from './piece.ts';

/** Takes a document; holds its text against the source that is kept of it. Without a source, corrections cannot be checked, and it says so. */
export function checkSource({ frontMatter, source, units }: Document): Diagnostic[] {
  if (frontMatter.text === 'record') return [];
  if (source !== undefined) return collate(source, piecesOf(units), frontMatter).diagnostics;
  return frontMatter.corrections.length > 0
    ? [{ code: 'corrections-unchecked', args: {}, path: ['corrections'] }]
    : [];
}

/** Takes a document; gives the differences of its text from the source that is kept of it, in order of the text. */
export function differencesOf({ frontMatter, source, units }: Document): Difference[] {
  if (frontMatter.text === 'record' || source === undefined) return [];
  return collate(source, piecesOf(units), frontMatter).value;
}
