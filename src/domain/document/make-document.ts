import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { describeRecord } from './describe/describe-record.ts';
import type { Document } from './document.ts';
import type { Issuers } from './issuer.ts';
import { type FullTextFile, makeFullText } from './make-full-text.ts';
import type { FrontMatter } from './schema/front-matter.ts';

/** A document's file as read. A record uses neither its source nor its published ids. */
export type DocumentFile = Omit<FullTextFile, 'frontMatter'> & { frontMatter: FrontMatter };

/** Makes a full text or a record of a file, as its front matter says. */
export function makeDocument(file: DocumentFile, issuers: Issuers): Result<Document> {
  const { id, frontMatter, blocks, notes = [] } = file;
  if (frontMatter.text === 'full') return makeFullText({ ...file, frontMatter }, issuers);
  const description = describeRecord(frontMatter, issuers);
  return { value: { text: 'record', id, frontMatter, description, blocks, notes }, diagnostics: [] };
}
