import { z } from 'zod';
import { allZones, zones } from '#domain/text/zone.ts';
import { address, span } from './statement-schema.ts';

const calls = z
  .array(z.object({ offset: z.int().min(0), note: z.string() }))
  .describe('编者注释的位置，note 为 notes 中的 name');
const zoneNames = allZones.map((zone) => `${zone}：${zones[zone].name}`);

const block = z.object({
  id: z.string().exactOptional().describe('Akoma Ntoso eId，即网页上 # 之后的部分；有些区没有'),
  zone: z.enum(allZones).describe(`所在的区。${zoneNames.join('；')}`),
  part: z.string().exactOptional().describe('所在附件或随文印发的文件的 id'),
  clause: z.string().exactOptional().describe('所在条款的 id'),
  text: z.string().describe('原样文字，含序号；█ 代替不公开的一个字。表格各格以制表符和换行分开'),
  lines: z.array(z.string()).exactOptional().describe('标题等按印本分行的文字'),
  start: z
    .object({
      id: z.string(),
      level: z.string(),
      label: z.string().describe('序号，如 一、'),
      headingEnd: z.int().min(0).describe('小标题在 text 中的终点'),
      depth: z.int().min(0),
    })
    .exactOptional()
    .describe('条款从这一块开始'),
  calls: calls.exactOptional(),
  table: z
    .object({
      align: z.array(z.enum(['left', 'right', 'center']).nullable()),
      rows: z.array(z.array(z.object({ text: z.string(), calls }))),
    })
    .exactOptional()
    .describe('表格，首行为表头'),
});

export interface ClauseNode {
  id: string;
  level: string;
  label: string;
  heading: string;
  name: string;
  address: string;
  children: ClauseNode[];
}

const clause: z.ZodType<ClauseNode> = z
  .object({
    id: z.string(),
    level: z.string(),
    label: z.string(),
    heading: z.string().describe('小标题，不含序号；没有则为空'),
    name: z.string().describe('在句子中的称呼，如 第二部分第（四）项'),
    address,
    get children() {
      return z.array(clause);
    },
  })
  .meta({ id: 'clause' });

const target = z.object({ document: z.string(), place: z.string().exactOptional(), address });

/** The text of a document and where it leads; empty in a record. */
export const textFields = {
  blocks: z.array(block).describe('文本，按阅读次序；未收录全文的为空'),
  clauses: z.array(clause).describe('条款的层次'),
  notes: z
    .array(z.object({ name: z.string(), paragraphs: z.array(z.string()) }))
    .describe('编者注释，不是文件的文字'),
  digest: z.array(z.string()).describe('未收录全文时编者写的摘要'),
  citations: z
    .array(
      z.object({
        block: z.int().min(0).describe('blocks 的序号，从 0 起'),
        ...span,
        words: z.string(),
        target: target.exactOptional().describe('本库收有的文件；没有收则无'),
        doubt: z.string().exactOptional(),
        editorial: z.literal(true).exactOptional().describe('编者所加的链接'),
        places: z.array(z.object({ ...span, target })).describe('随后写明的条款'),
      }),
    )
    .describe('文中引用其他文件之处'),
  ownLinks: z
    .array(z.object({ block: z.int().min(0), ...span, words: z.string(), target }))
    .describe('文中指向本文件自己条款之处'),
  withheld: z
    .array(z.object({ place: z.string().exactOptional(), what: z.string(), reason: z.string() }))
    .describe('不公开的内容和原因'),
  deadlines: z
    .array(
      z.object({
        until: z.iso.date().describe('最后一日'),
        day: z.string().describe('原文所写的期限，补足年份'),
        yearInferred: z.boolean().describe('原文未写年份'),
        task: z.string().describe('原文的要求'),
        who: z.string().exactOptional(),
        reportTo: z.string().exactOptional(),
        place: z.string().exactOptional(),
        placeName: z.string(),
        address,
      }),
    )
    .describe('文中有期限的事项'),
};
