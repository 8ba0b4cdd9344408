import type { Document } from '#domain/document/document.ts';
import { type MetadataRow, metadataRows, unknown } from './metadata-rows.ts';

/** What is known of a document besides its text, and what is not, without saying anything twice. */
export interface KnownRows {
  rows: MetadataRow[];
  /** As a reader would ask for it. */
  unknown: string[];
}

/** Words by which an author may mention what a row would show. */
const otherWords: Record<string, RegExp> = {
  发文字号: /文号/,
  成文日期: /成文|签发/,
  发布日期: /发布日期|发布时间/,
  发文机关: /发文(?:机关|部门)/,
};

/** Rows that a reader misses where they are empty. */
const missed = ['发文字号', '发文机关', '成文日期', '发布日期', '主送机关'];

/**
 * Leaves out empty rows. Those that readers would miss join what the author could not find out, unless that
 * mentions them already. With `statusSaid`, another sentence of the page says that 效力状态 is unknown, so
 * that an empty one goes too.
 */
export function knownRows(
  { description, frontMatter }: Pick<Document, 'description' | 'frontMatter'>,
  statusSaid = false,
): KnownRows {
  const rows = metadataRows(description);
  const isEmpty = (row: MetadataRow) =>
    !row.statement && (row.unknown === unknown || (statusSaid && row.label === '效力状态'));
  const mentioned = (label: string) =>
    frontMatter.unknown.some((item) => item.includes(label) || otherWords[label]?.test(item));
  const unmentioned = rows
    .filter((row) => isEmpty(row) && missed.includes(row.label) && !mentioned(row.label))
    .map(({ label }) => label);
  return { rows: rows.filter((row) => !isEmpty(row)), unknown: [...frontMatter.unknown, ...unmentioned] };
}
