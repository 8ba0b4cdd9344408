import { z } from 'zod';
import { datePrecisions } from '#domain/document/schema/partial-date.ts';
import { address, partialDay } from './statement-schema.ts';

/** `/library.json`: all documents and where each stands. */
export const librarySchema = z
  .object({
    $schema: address,
    name: z.string(),
    description: z.string(),
    address,
    legalValue: z.literal('unofficial').describe('本库文本为非官方文本，以原件为准'),
    documents: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['notice', 'record', 'statute']).describe('record：未收录全文；statute：分条的文件'),
        title: z.string(),
        numbers: z.array(z.string()).describe('发文字号，存疑的不列'),
        issuers: z.array(z.string()).describe('发文机关，推定的不列'),
        type: z.string().exactOptional().describe('公文种类'),
        date: partialDay.exactOptional().describe('最早的日期，推定的不列'),
        precision: z.enum(datePrecisions).exactOptional().describe('before：不晚于该日'),
        cited: partialDay.exactOptional().describe('引用时所用的日期：发布日期，其次成文日期'),
        updated: partialDay.exactOptional().describe('网页最近一次改动的日期'),
        address,
        files: z.object({ json: address, text: address, markdown: address }),
      }),
    ),
    withdrawn: z
      .array(z.object({ id: z.string(), date: partialDay, reason: z.string(), address }))
      .describe('已撤下的文件'),
  })
  .describe('政策文库的全部文件，按日期先后');

export type LibraryFile = z.output<typeof librarySchema>;

/** `/numbers.json`: which document bears a number. */
export const numbersSchema = z
  .object({
    $schema: address,
    numbers: z.array(
      z.object({
        number: z.string(),
        code: z.string().exactOptional().describe('机关代字；读不出的没有，年份和序号也没有'),
        year: z.int().exactOptional(),
        serial: z.int().exactOptional(),
        document: z.string(),
        address,
        role: z
          .enum(['own', 'shared', 'cited'])
          .describe('own：文件自己的文号；shared：联合发文的其他文号；cited：文号不详，他处引用所用'),
        doubtful: z.literal(true).exactOptional().describe('文号存疑'),
      }),
    ),
  })
  .describe('文号与文件的对照');

export type NumbersFile = z.output<typeof numbersSchema>;
