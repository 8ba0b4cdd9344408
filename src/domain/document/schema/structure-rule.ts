import { z } from 'zod';
import { allLevels } from '#domain/text/level.ts';
import type { StructureRule } from '#domain/text/structure.ts';
import { allZones } from '#domain/text/zone.ts';
import { words } from './fields.ts';

/** What an author says of one paragraph where inference is wrong: a choice among places, never words. */
export const structureRuleSchema = z
  .strictObject({
    /** The first words of the paragraph. */
    at: words,
    /** Which of the paragraphs that begin with them, from 1. */
    nth: z.int().min(1).exactOptional(),
    zone: z.enum(allZones).exactOptional(),
    /** The clause that it begins, and the number that this bears. */
    level: z.enum(allLevels).exactOptional(),
    number: z.int().min(1).max(9999).exactOptional(),
    /** It begins no clause. */
    clause: z.literal(false).exactOptional(),
    /** A text printed with the one before it begins here. */
    part: z.literal(true).exactOptional(),
  })
  .refine(({ zone, level, clause, part }) => zone ?? level ?? (clause === false || part), {
    path: ['zone'],
    error: '部分的名称，或者改写 level、clause: false、part: true（至少写一项）',
  })
  .refine(({ level, number }) => number === undefined || (level !== undefined && level !== 'attachment'), {
    path: ['number'],
    error: '与 level 同时写的序号（附件的序号由标签和次序得出）',
  })
  .refine(({ level, clause }) => level === undefined || clause === undefined, {
    path: ['clause'],
    error: '不与 level 同时写的 false（二者相反）',
  })
  .refine(({ level, part }) => level === undefined || level === 'attachment' || part === undefined, {
    path: ['part'],
    error: '不与 level 同时写的 true（另一件文本由此开始，就不是条款）',
  })
  .refine(({ zone, level }) => level === undefined || zone === undefined || zone === 'body', {
    path: ['zone'],
    error: 'body（写了 level 的段落是正文的条款），或删去',
  });

/** A level 附件 is a text of its own. */
export const meantBy = ({ level, ...rule }: z.output<typeof structureRuleSchema>): StructureRule =>
  level === 'attachment' ? { ...rule, part: true } : { ...rule, ...(level && { level }) };
