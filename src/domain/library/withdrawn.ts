import { z } from 'zod';
import { documentId } from '#domain/document/schema/aliases.ts';
import { words } from '#domain/document/schema/fields.ts';
import { withdrawal } from '#domain/document/schema/withdrawal.ts';

/** A document that was published and is withdrawn: its file is gone, its address says so. */
export const withdrawnSchema = z.strictObject({
  /** Its address: the name that its file had. */
  id: documentId,
  /** What may still be said of it: title, number. */
  title: words.exactOptional(),
  ...withdrawal,
  /** Ids of documents that offer what is left of it. */
  instead: z.array(words).default([]),
});
