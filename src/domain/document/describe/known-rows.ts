import type { Document } from '#domain/document/document.ts';
import { type MetadataRow, metadataRows, unknown } from './metadata-rows.ts';

/**
 * What is known of a document besides its text, and what is not, so that neither says what the other says.
 */
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
 * Leaves out the rows that have nothing to say. What readers miss among them stands with what the author
 * could not find out, unless it is mentioned there already. Whether it holds is left out where another
 * sentence of the page says that this is not known.
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
