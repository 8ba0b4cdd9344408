import type { Element } from 'hast';
import { elementsIn, lettersOf, placeOf, wordsOf } from '#importer/html/page/node.ts';
import type { InputCell, InputTable } from '#importer/model/input-text.ts';

/** A larger span is a typo. */
const mostColumns = 100;
const mostRows = 2000;

/** Reads a cell; undefined if it is not shown. */
type ReadCell = (cell: Element) => string | undefined;

/** Reads the rows of a table. Cells cannot span beyond head, body or foot (HTML, 4.9.12). */
export function readTable(table: Element, readCell: ReadCell): InputTable | undefined {
  const rows = partsOf(table).flatMap((part) => readRows(part, readCell));
  const words = rows.flat().find(({ text }) => text.trim())?.text;
  return words ? { kind: 'table', rows, place: placeOf(table, words) } : undefined;
}

/** Head, bodies and foot. The parser puts stray rows in a body. */
const partsOf = (table: Element): Element[] =>
  elementsIn(table).filter(({ tagName }) => ['thead', 'tbody', 'tfoot'].includes(tagName));

const rowsOf = (table: Element): Element[] => partsOf(table).flatMap(rowsIn);

const rowsIn = (part: Element) => elementsIn(part).filter(({ tagName }) => tagName === 'tr');

const cellsOf = (row: Element): Element[] =>
  elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

function readRows(part: Element, readCell: ReadCell): InputCell[][] {
  const rows = rowsIn(part);
  const read = rows.map((row, i) =>
    cellsOf(row).flatMap((cell): InputCell[] => {
      const text = readCell(cell);
      if (text === undefined) return [];
      const stated = spanOf(cell, 'rowSpan', 0);
      const ahead = rows.length - i;
      const covered = stated === 0 ? ahead : Math.min(stated, ahead, mostRows);
      return [{ text, columns: Math.min(spanOf(cell, 'colSpan', 1), mostColumns) || 1, rows: covered }];
    }),
  );
  return withoutEmpty(read);
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan', least: number): number {
  const value = Number(cell.properties[name]);
  return Number.isInteger(value) && value >= least ? value : 1;
}

/** Drops empty rows that no cell spans: programs use them to set widths. */
function withoutEmpty(rows: InputCell[][]): InputCell[][] {
  let covered = 0;
  return rows.filter((row) => {
    const isCovered = covered > 0;
    const reach = Math.max(0, ...row.map((cell) => cell.rows));
    covered = Math.max(covered, reach, 1) - 1;
    return isCovered || reach > 1 || row.some(({ text }) => text.trim());
  });
}

/**
 * Tells whether a table only lays out the page: one column, one cell with words, or a borderless frame around
 * other tables.
 */
export function isLayout(table: Element): boolean {
  if (table.properties.role === 'presentation') return true;
  const rows = rowsOf(table);
  if (rows.every((row) => cellsOf(row).length <= 1)) return true;
  const written = rows.flatMap(cellsOf).filter((cell) => lettersOf(cell).trim());
  if (written.length <= 1) return true;
  const border = Number(table.properties.border ?? 0);
  return border === 0 && written.some((cell) => hasTable(cell)) && !/border/.test(wordsOfStyle(table));
}

const wordsOfStyle = (element: Element) => String(element.properties.style ?? '');

const hasTable = (node: Element): boolean =>
  elementsIn(node).some((child) => (child.tagName === 'table' && wordsOf(child) !== '') || hasTable(child));
