import { z } from 'zod';
import { allZones } from '#domain/text/zone.ts';
import { words } from './fields.ts';

/** Stands for one withheld character, in a source and in a body. */
export const withheldMark = '█';

/**
 * What is left out of a text: a whole zone, which then stands nowhere in the body, or runs of █ in a
 * paragraph.
 */
export const withheldSchema = z
  .strictObject({
    zone: z.enum(allZones).exactOptional(),
    /** The id of the clause or paragraph that holds the runs, or the name of a zone without ids. */
    clause: words.exactOptional(),
    /** How many runs of the paragraph this is about, in their order. */
    count: z.int().min(1).default(1),
    /** What is left out, in words: 联系人姓名、电话、电子邮箱. */
    what: words,
    reason: words,
  })
  .refine(({ zone, clause }) => (zone === undefined) !== (clause === undefined), {
    path: ['zone'],
    error: '与 clause 二者取一（整个部分写 zone，段内几个字写 clause）',
  });

/** The id of the line that stands for a withheld zone, from the entry's index. */
export const withheldId = (index: number): string => `withheld-${index + 1}`;

export type Withheld = z.output<typeof withheldSchema>;
