import type { Description, Statement } from '#domain/document/document.ts';
import { type DateKind, dateKinds, formatDate } from '#domain/document/schema/partial-date.ts';
import { numbersOf } from './printed-numbers.ts';

/** One line of the table that government sites show beside a document. */
export interface MetadataRow {
  label: string;
  /** undefined: not known. */
  statement: Statement<string> | undefined;
  /** What to say where it is not known. */
  unknown: string;
}

export const unknown = '不详';

/** Rows in the order of the central government's policy library (gov.cn, 政策文件库). */
export function metadataRows(description: Description): MetadataRow[] {
  const { title, number, citedAs, issuers, lead, type, subject, addressees, disclosure, status, origin } =
    description;
  const names = issuers && { ...issuers, value: issuers.value.map(({ name }) => name).join('、') };
  const numbers = number && {
    ...number,
    value: numbersOf(description)
      .map(({ value }) => value)
      .join('、'),
  };
  const cited = citedAs.length > 0 ? `${unknown}；被引作 ${citedAs.join('、')}` : unknown;
  return [
    { label: '标题', statement: title, unknown },
    { label: '发文机关', statement: names, unknown },
    ...(lead ? [{ label: '主办机关', statement: { ...lead, value: lead.value.name }, unknown }] : []),
    { label: '发文字号', statement: numbers, unknown: cited },
    ...(origin ? [{ label: '来源', statement: origin, unknown }] : []),
    { label: '公文种类', statement: type, unknown },
    { label: '主题分类', statement: subject, unknown },
    ...dateRows(description, 'signed'),
    ...dateRows(description, 'published'),
    ...dateRows(description, 'publicised').filter(({ statement }) => statement),
    { label: '主送机关', statement: addressees, unknown },
    ...(disclosure ? [{ label: '公开方式', statement: disclosure, unknown }] : []),
    { label: '索引号', statement: undefined, unknown },
    { label: '效力状态', statement: status, unknown: '未见官方说明' },
  ];
}

function dateRows({ dates }: Description, kind: DateKind): MetadataRow[] {
  const found = dates.filter((date) => date.kind === kind);
  if (found.length === 0) return [{ label: dateKinds[kind], statement: undefined, unknown }];
  return found.map((date) => ({
    label: dateKinds[kind],
    statement: { ...date, value: formatDate(date.value) },
    unknown,
  }));
}
