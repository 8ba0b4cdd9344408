import { z } from 'zod';
import { partialDay, support, words } from './fields.ts';

/** A number that a document sets as a target or that was reported of it. */
export const figureSchema = z
  .strictObject({
    /** What is counted. The same words in another document put the two beside each other. */
    what: words,
    /** Whose it is: 全国, 某省. */
    of: words.optional(),
    kind: z.enum(['target', 'result']),
    /** When, as the source says it: 2018年底. */
    when: words.optional(),
    /** The same as a date, for order. */
    at: partialDay.optional(),
    /** As the source says it: 5000万人次以上. */
    value: words,
    /** The number in the unit, by which figures are compared. */
    amount: z.number().nonnegative().optional(),
    unit: words.optional(),
    ...support,
  })
  .refine(({ amount, unit }) => (amount === undefined) === (unit === undefined), {
    path: ['unit'],
    error: '与 amount 同时写，或都不写',
  });

export type Figure = z.output<typeof figureSchema>;
