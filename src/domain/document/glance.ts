import { z } from 'zod';
import { partialDay, quoted } from './fields.ts';

const cell = z.strictObject(quoted);

/** 要点: what a text asks for, each cell in the words that it rests on. */
export const glanceSchema = z.array(
  z.strictObject({
    /** What to do. */
    task: cell,
    /** Who is to do it. */
    who: cell.optional(),
    /** By when. `date` is the day meant; what the words do not say of it, as the year of 10月30日前, is inferred. */
    due: z.strictObject({ ...quoted, date: partialDay.optional() }).optional(),
    /** To whom it is reported. */
    reportTo: cell.optional(),
  }),
);

export type Glance = z.output<typeof glanceSchema>;
