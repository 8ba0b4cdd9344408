import { z } from 'zod';
import { partialDay, words } from './fields.ts';

/** What happened to a document after it was taken in, as readers see it. */
export const updateKinds = { text: '收录全文', addition: '补充', correction: '更正' } as const;

export type UpdateKind = keyof typeof updateKinds;

export const updateSchema = z.strictObject({
  date: partialDay,
  kind: z.enum(Object.keys(updateKinds) as [UpdateKind, ...UpdateKind[]]),
  /** What is new or was wrong, in a few words. */
  what: words,
});
