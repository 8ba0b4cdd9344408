import { nearest } from '#domain/diagnostic/nearest.ts';
import type { Library } from '#domain/library/library.ts';

/** The id of the document that was meant: one that was called so before, else the nearest; '' for none. */
export function likelyDocument(id: string, { documents }: Pick<Library, 'documents'>): string {
  const renamed = documents.find(({ frontMatter }) => frontMatter.aliases.includes(id));
  if (renamed) return renamed.id;
  const ids = documents.map((document) => document.id);
  return nearest(id, ids) ?? '';
}
