import type { Description } from '#domain/document/document.ts';
import type { Grade } from '#domain/document/schema/grade.ts';
import { parseDocumentNumber } from '#domain/document-number.ts';
import { readSignatureDate } from '#domain/text/signature/read-signature-date.ts';
import type { StatedFacts } from '#importer/model/input-text.ts';

/** Front-matter fields for what the container says and the text does not. */
export interface FrontMatterFacts {
  number?: { value: string; grade: Grade; source: string };
  dates?: { value: string; kind: 'signed' | 'published'; grade: Grade; source: string }[];
  sources?: Record<string, { publisher: string; what: string }>;
}

const source = 'page';

/** What a page or a file's metadata add to the text, with the source. A government address gives grade A. */
export function statedFacts(stated: StatedFacts, description: Description): FrontMatterFacts {
  const host = stated.address && URL.canParse(stated.address) ? new URL(stated.address).host : undefined;
  const grade: Grade = host?.endsWith('.gov.cn') ? 'A' : 'C';
  const support = { grade, source };
  const number = description.number ? undefined : numberOf(stated.number);
  const isDated = description.dates.some(({ kind }) => kind === 'signed');
  const dates = [
    { kind: 'signed' as const, value: isDated ? undefined : dayOf(stated.signed) },
    { kind: 'published' as const, value: dayOf(stated.published) },
  ].flatMap(({ kind, value }) => (value === undefined ? [] : [{ value, kind, ...support }]));
  if (!number && dates.length === 0) return {};
  return {
    ...(number && { number: { value: number, ...support } }),
    ...(dates.length > 0 && { dates }),
    sources: { [source]: { publisher: host ?? '导入的文件（没有记下网址）', what: '文件自带的信息栏' } },
  };
}

/** Drops what is not a document number: a library could not read it. */
export const numberOf = (text = ''): string | undefined =>
  parseDocumentNumber(text).value ? text.trim() : undefined;

/** The day of a date that may be followed by a time: 2024-03-12 15:30. */
export const dayOf = (text = ''): string | undefined =>
  readSignatureDate(text.trim().replace(/(?<=\d|日)[T\s]+\d{1,2}:\d{2}.*$/, ''))?.value;
