import type { InputCell } from '#importer/model/input-text.ts';
import type { RuledTable } from './read-tables.ts';

/** In points: how far columns of one table may differ between pages. */
const tolerance = 4;

/** A table on one sheet or several. */
export interface JoinedTable {
  parts: [RuledTable, ...RuledTable[]];
  rows: InputCell[][];
  /** The words of repeated heads, which were left out. */
  heads: string[];
}

export const tableOf = (part: RuledTable): JoinedTable => ({ parts: [part], rows: part.rows, heads: [] });

/** Whether a table continues in one that begins the next sheet. */
export function goesOnIn({ parts }: JoinedTable, next: RuledTable): boolean {
  const last = parts.at(-1) ?? parts[0];
  return (
    next.sheet.page === last.sheet.page + 1 &&
    last.xs.length === next.xs.length &&
    last.xs.every((x, i) => Math.abs(x - (next.xs[i] ?? 0)) <= tolerance)
  );
}

export function joinTable(table: JoinedTable, next: RuledTable): void {
  const head = wordsOf(table.rows[0]);
  const isRepeated = head !== '' && head === wordsOf(next.rows[0]);
  if (isRepeated) table.heads.push(head);
  table.parts.push(next);
  table.rows = [...table.rows, ...(isRepeated ? next.rows.slice(1) : next.rows)];
}

const wordsOf = (row: readonly InputCell[] = []): string =>
  row
    .map(({ text }) => text)
    .join(' ')
    .trim();
