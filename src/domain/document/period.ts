import { z } from 'zod';
import { partialDay, support } from './fields.ts';
import { lastDay } from './partial-date.ts';

/** The period for which a plan was made, as far as its dates are known. */
export const periodSchema = z
  .strictObject({ from: partialDay.optional(), to: partialDay, ...support })
  .refine(({ from, to }) => !from || from <= lastDay(to), { path: ['to'], error: '不早于 from 的日期' });

export type Period = z.output<typeof periodSchema>;
