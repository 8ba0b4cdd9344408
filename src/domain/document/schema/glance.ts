import { z } from 'zod';
import { partialDay, quoted } from './fields.ts';

const cell = z.strictObject(quoted);

/** 要办的事: what a text asks for, each cell in the words that it rests on. */
export const glanceSchema = z.array(
  z.strictObject({
    /** What to do. */
    task: cell,
    /** How it is to be done: 报送, 汇报. */
    verb: cell.exactOptional(),
    /** Who is to do it. */
    who: cell.exactOptional(),
    /**
     * By when. `date` is the day meant; what the words do not say of it, such as the year of 10月30日前,
     * is inferred.
     */
    due: z.strictObject({ ...quoted, date: partialDay.exactOptional() }).exactOptional(),
    /** To whom it is reported. */
    reportTo: cell.exactOptional(),
  }),
);

export type Glance = z.output<typeof glanceSchema>;
