import { z } from 'zod';
import { dateKinds, datePrecisions } from '#domain/document/schema/partial-date.ts';
import { relationKinds } from '#domain/document/schema/relation.ts';
import { updateKinds } from '#domain/document/schema/update.ts';
import { address, grade, partialDay, sourceKeys, statement, support } from './statement-schema.ts';
import { textFields } from './text-schema.ts';

const keysOf = <T extends object>(table: T) =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

const said = statement(z.string());
const supported = { grade, sources: sourceKeys, note: z.string().exactOptional() };

const description = {
  title: said,
  titleLines: z.array(z.string()).describe('标题按印本的分行'),
  number: said.exactOptional().describe('发文字号'),
  sharedNumbers: z.array(z.string()).describe('联合发文的其他文号'),
  citedAs: z.array(z.string()).describe('文号不详时，他处引用所用的文号'),
  numberDoubt: z.string().exactOptional().describe('文号存疑的原因'),
  issuers: statement(z.array(z.object({ id: z.string(), name: z.string() }))).exactOptional(),
  lead: said.exactOptional().describe('主办机关'),
  type: said.exactOptional().describe('公文种类'),
  addressees: said.exactOptional(),
  subject: said.exactOptional(),
  status: said.exactOptional().describe('效力状态，仅在官方页面写明时有'),
  disclosure: said.exactOptional().describe('公开方式'),
  dates: z.array(
    z.object({
      kind: z.enum(keysOf(dateKinds)).describe('signed：成文日期；published：发布日期；publicised：公开日期'),
      value: partialDay,
      precision: z.enum(datePrecisions).describe('before：不晚于该日'),
      ...support,
    }),
  ),
};

const knowledge = {
  facts: z.array(z.object({ text: z.string(), ...supported })).describe('编者查明的事实'),
  figures: z.array(
    z.object({
      what: z.string(),
      of: z.string().exactOptional(),
      kind: z.enum(['target', 'result']),
      when: z.string().exactOptional(),
      at: partialDay.exactOptional(),
      value: z.string(),
      amount: z.number().exactOptional(),
      unit: z.string().exactOptional(),
      ...supported,
    }),
  ),
  period: z.object({ from: partialDay.exactOptional(), to: partialDay, ...supported }).exactOptional(),
  unknown: z.array(z.string()).describe('没有查明的事项'),
  sources: z.record(
    z.string(),
    z.object({
      publisher: z.string(),
      what: z.string().exactOptional(),
      excerpt: z.literal(true).exactOptional(),
      url: z.url().exactOptional(),
      seen: partialDay.exactOptional(),
      document: z.string().exactOptional(),
      clause: z.string().exactOptional(),
    }),
  ),
  originals: z
    .array(
      z.object({
        kind: z.enum(['official', 'reprint']),
        publisher: z.string(),
        url: z.url(),
        seen: partialDay.exactOptional(),
        note: z.string().exactOptional(),
      }),
    )
    .describe('站外可读到原文之处'),
};

const surroundings = {
  citedBy: z
    .array(
      z.object({
        document: z.string(),
        address,
        place: z.string().exactOptional().describe('引用处在该文件中的 id'),
        sentence: z.string().describe('引用处的句子'),
        clauses: z.array(z.string()).describe('被指明的本文件条款'),
      }),
    )
    .describe('本库其他文件引用本文件之处'),
  relations: z.array(
    z.object({
      direction: z.enum(['out', 'in']).describe('out：本文件对该文件；in：该文件对本文件'),
      kind: z.enum(relationKinds),
      document: z.string(),
      address,
      grade: grade.exactOptional(),
      sources: sourceKeys.exactOptional(),
      note: z.string().exactOptional(),
    }),
  ),
};

const provenance = {
  corrections: z
    .array(
      z.object({
        place: z.string(),
        received: z.string().describe('来源文本的字'),
        shown: z.string().describe('本库文本的字'),
        reason: z.string(),
        inferred: z.boolean().describe('未见原件'),
      }),
    )
    .describe('本库文本与来源文本的各处不同'),
  origin: z
    .object({
      description: z.string(),
      state: z.string().describe('核对到什么程度'),
      received: partialDay.exactOptional(),
      sha256: z.string().exactOptional().describe('所存来源文本（已遮盖）的 SHA-256'),
    })
    .exactOptional()
    .describe('文本从何而来；未收录全文的无'),
  added: partialDay.exactOptional(),
  updates: z.array(z.object({ date: partialDay, kind: z.enum(keysOf(updateKinds)), what: z.string() })),
};

/**
 * `/documents/<id>.json`. Fields are only ever added: removing one or changing its meaning takes a new
 * version, at a new address.
 */
export const documentSchema = z
  .object({
    $schema: address,
    id: z.string().describe('即网址中的名称，发布后不变'),
    kind: z.enum(['notice', 'record', 'statute']).describe('record：未收录全文；statute：分条的文件'),
    library: z.string(),
    address,
    files: z.object({ text: address, markdown: address }),
    legalValue: z.literal('unofficial').describe('本库文本为非官方文本，以原件为准'),
    ...description,
    ...textFields,
    ...surroundings,
    ...knowledge,
    ...provenance,
  })
  .describe('政策文库中的一份文件');

export type DocumentFile = z.output<typeof documentSchema>;
