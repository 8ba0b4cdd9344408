import { goesOnIn, type JoinedTable, joinTable, tableOf } from '#importer/page/table/join-tables.ts';
import type { RuledTable } from '#importer/page/table/read-tables.ts';
import type { Line } from './sheet.ts';

export type Item = Line | RuledTable;
export const isLine = (item: Item): item is Line => 'text' in item;

/** 「续表」 above the part of a table that continues on another sheet. */
const continued = /^[（(]?\s*续\s*表?[\d\s]{0,4}[）)]?$|^表\s*\d+\s*[（(]\s*续\s*[）)]$/;

/** Sorts lines and tables of all sheets into joined tables and the lines between them. */
export function partItems(items: readonly Item[]): { sections: (Line[] | JoinedTable)[]; furniture: Line[] } {
  const sections: (Line[] | JoinedTable)[] = [];
  const furniture: Line[] = [];
  let table: JoinedTable | undefined;
  let lines: Line[] = [];
  const close = () => {
    if (lines.length > 0) sections.push(lines);
    lines = [];
  };
  for (const item of items) {
    if (isLine(item)) lines.push(item);
    else if (table && lines.every(({ text }) => continued.test(text)) && goesOnIn(table, item)) {
      joinTable(table, item);
      furniture.push(...lines);
      lines = [];
    } else {
      close();
      table = tableOf(item);
      sections.push(table);
    }
  }
  close();
  return { sections, furniture };
}
