import { z } from 'zod';
import { partialDay, support, words } from './fields.ts';

/** Whether a figure was set or reached. */
export const figureKinds = { target: '目标', result: '实际' } as const;

export type FigureKind = keyof typeof figureKinds;

/** A figure that a document sets as a target, or that was reported as a result. */
export const figureSchema = z
  .strictObject({
    /** What is counted. Figures with the same words in other documents are shown beside it. */
    what: words,
    /** Whose it is: 全国, 某省. */
    of: words.exactOptional(),
    kind: z.enum(Object.keys(figureKinds) as [FigureKind, ...FigureKind[]]),
    /** When, as the source says it: 2018年底. */
    when: words.exactOptional(),
    /** The same as a date, for sorting. */
    at: partialDay.exactOptional(),
    /** As the source says it: 5000万人次以上. */
    value: words,
    /** The number in the unit, by which figures are compared. */
    amount: z.number().nonnegative().exactOptional(),
    unit: words.exactOptional(),
    ...support,
  })
  .refine(({ amount, unit }) => (amount === undefined) === (unit === undefined), {
    path: ['unit'],
    error: '与 amount 同时写，或都不写',
  });

export type Figure = z.output<typeof figureSchema>;
