import type { Block } from '#domain/text/structure.ts';
import { indexIssuers, issuersSchema } from './issuer.ts';
import { makeDocument, makeFullText } from './make-document.ts';
import { fullTextSchema, recordSchema } from './schema/front-matter.ts';

/** Issuing bodies that do not exist. */
export const issuers = indexIssuers(
  issuersSchema.parse([
    {
      id: 'jia-shi',
      name: '甲市人民政府',
      aliases: ['市政府'],
      level: 'municipal',
      codes: { 甲政发: 'jiazhengfa' },
    },
    {
      id: 'jia-shi-bangongshi',
      name: '甲市人民政府办公室',
      aliases: ['市政府办公室'],
      level: 'municipal',
      codes: { 甲政办发: 'jiazhengbanfa', 甲办发: 'jiabanfa' },
    },
    { id: 'jia-shiwei', name: '中共甲市委员会办公室', level: 'municipal', codes: { 甲办发: 'jiabanfa' } },
    { id: 'yi-sheng', name: '乙省教育厅', level: 'provincial', codes: { 乙教发: 'yijiaofa' } },
  ]),
);

/** Paragraphs as blocks, one every other line, the first on line 1. */
export const blocksOf = (texts: readonly string[]): Block[] =>
  texts.map((text, i) => ({ text, line: 2 * i + 1 }));

type Fields = Record<string, unknown>;

const readFullText = (id: string, paragraphs: readonly string[], fields: Fields = {}) =>
  makeFullText(
    {
      id,
      frontMatter: fullTextSchema.parse({
        text: 'full',
        origin: { description: '抄录', state: '已核对' },
        ...fields,
      }),
      blocks: blocksOf(paragraphs),
    },
    issuers,
  );

/** A document whose text is held. */
export const fullText = (id: string, paragraphs: readonly string[], fields: Fields = {}) =>
  readFullText(id, paragraphs, fields).value;

/** A fact of a record. */
export const fact = <T>(value: T) => ({ value, grade: 'B', source: 'paper' });

/** A document of which only facts are held. */
export const record = (id: string, title: string, number: string | null, fields: Fields = {}) =>
  makeDocument(
    {
      id,
      frontMatter: recordSchema.parse({
        text: 'record',
        title: fact(title),
        number: number === null ? null : fact(number),
        sources: { paper: { publisher: '甲市日报' } },
        ...fields,
      }),
      blocks: blocksOf(['编者写的摘要。']),
    },
    issuers,
  ).value;
