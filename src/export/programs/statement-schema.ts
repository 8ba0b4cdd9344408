import { z } from 'zod';
import { gradeMeanings, grades } from '#domain/document/schema/grade.ts';

const meanings = Object.entries(gradeMeanings).map(([grade, meaning]) => `${grade}：${meaning}`);

export const grade = z.enum(grades).describe(`来源类别。${meanings.join('；')}`);
export const sourceKeys = z.array(z.string()).describe('sources 中的键');
export const address = z.url().describe('绝对网址');
export const partialDay = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .describe('已知到哪一级就写到哪一级：2019、2019-04、2019-04-26');

const basis = z
  .enum(['text', 'inferred', 'sources'])
  .describe('依据。text：文件自己的文字；inferred：推定；sources：所列来源');

/** What a statement rests on. */
export const support = {
  basis,
  grade: grade.exactOptional(),
  sources: sourceKeys.exactOptional(),
  note: z.string().exactOptional(),
};

/** Something said of a document, and what it rests on. */
export const statement = <T extends z.ZodType>(value: T) => z.object({ value, ...support });

/** A stretch of a block's text. */
export const span = {
  start: z.int().min(0).describe('在该块 text 中的起点，以 UTF-16 码元计'),
  end: z.int().min(0),
};
