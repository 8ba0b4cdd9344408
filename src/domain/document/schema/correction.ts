import { z } from 'zod';
import { words } from './fields.ts';

const why = {
  reason: words,
  /** The original was not seen. */
  inferred: z.boolean().default(false),
};

/** A rule that changes many places. */
const ruleSchema = z.strictObject({
  /** Where it holds: the first and last words of each range, as they stand in the document. */
  ranges: z.array(z.strictObject({ first: words, last: words })).min(1),
  /** As received → as shown. */
  replace: z.record(z.string().min(1), z.string()),
  /** How many places it changes. */
  count: z.int().min(1),
  ...why,
});

/** A single change. */
const entrySchema = z.strictObject({
  /** The id of a clause or paragraph, or the name of a zone without ids. */
  place: words,
  /** The words as received, with enough around them to be unique where a character stands more than once. */
  from: words,
  /** The same words as shown; empty where they were taken out. */
  to: z.string().trim(),
  /** How many times in that place. */
  count: z.int().min(1).default(1),
  ...why,
});

/** Where the text as shown differs from its source, and why. It must not differ anywhere else. */
export const correctionSchema = z.union([ruleSchema, entrySchema]);

export type Correction = z.output<typeof correctionSchema>;
