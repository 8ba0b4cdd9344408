import { report } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { InputBlock, InputCell, InputTable } from '#importer/model/input-text.ts';
import { charactersOf, elementOf, type XmlElement } from '#importer/package/xml.ts';
import { cellText } from '#importer/word/cell-text.ts';
import { nextPlace } from './block-elements.ts';
import { noteChange, type Reading } from './reading.ts';
import { childrenOf, numberOf, switchOf, valOf } from './word-xml.ts';

type ReadCell = (cell: XmlElement) => InputBlock[];

/** Cells that may continue in the next row, by the column at which they begin. */
type Open = Map<number, InputCell>;

/** Word has no more columns than this. */
const maxColumns = 63;

/** Elements that may wrap rows and cells. */
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);

/** Reads a table into a grid. A cell that continues in the next row spans both. */
export function readTable(table: XmlElement, reading: Reading, readCell: ReadCell): InputTable | undefined {
  const place = nextPlace(reading);
  const rows: InputCell[][] = [];
  let open: Open = new Map();
  for (const row of partsOf(table, 'tr')) {
    if (isLeftOut(row, reading)) continue;
    const read = readRow(row, open, reading, readCell);
    if (read.cells.length > 0 || read.open.size > 0) rows.push(read.cells);
    open = read.open;
  }
  const words = rows.flat().find((cell) => cell.text.trim())?.text;
  return words ? { kind: 'table', rows, place: { ...place, words: excerpt(words) } } : undefined;
}

function readRow(row: XmlElement, above: Open, reading: Reading, readCell: ReadCell) {
  const cells: InputCell[] = [];
  const open: Open = new Map();
  let column = 0;
  const add = (text: string, columns: number) => {
    const cell = { text, columns, rows: 1 };
    cells.push(cell);
    return cell;
  };
  const skip = (name: string) => {
    const columns = Math.min(numberOf(elementOf(row, 'trPr'), name) ?? 0, maxColumns);
    if (columns > 0) add('', columns);
    column += Math.max(0, columns);
  };
  skip('gridBefore');
  for (const element of partsOf(row, 'tc')) {
    const own = elementOf(element, 'tcPr');
    if (elementOf(own, 'cellDel')) {
      noteChange(reading, nextPlace(reading), element);
      continue;
    }
    const columns = Math.max(1, Math.min(numberOf(own, 'gridSpan') ?? 1, maxColumns));
    const text = cellText(readCell(element), reading);
    const upper = goesOn(own, 'vMerge') ? above.get(column) : undefined;
    const left = goesOn(own, 'hMerge') ? cells.at(-1) : undefined;
    if (upper && upper.columns === columns) {
      upper.rows++;
      open.set(column, upper);
    } else if (left) left.columns += columns;
    else {
      const cell = add(text, columns);
      if (elementOf(own, 'vMerge')) open.set(column, cell);
    }
    const isCovered = upper?.columns === columns || left !== undefined;
    if (isCovered && text) report(reading, 'text-hidden', { words: excerpt(text) }, nextPlace(reading));
    column += columns;
  }
  skip('gridAfter');
  return { cells, open };
}

/** `vMerge` and `hMerge` begin with `restart` and continue without a value. */
function goesOn(properties: XmlElement | undefined, name: string): boolean {
  return elementOf(properties, name) !== undefined && valOf(properties, name) !== 'restart';
}

function isLeftOut(row: XmlElement, reading: Reading): boolean {
  const properties = elementOf(row, 'trPr');
  if (elementOf(properties, 'ins')) noteChange(reading, nextPlace(reading));
  if (elementOf(properties, 'del')) {
    noteChange(reading, nextPlace(reading), row);
    return true;
  }
  if (!switchOf(properties, 'hidden')) return false;
  const words = excerpt(charactersOf(row));
  if (words) report(reading, 'text-hidden', { words }, nextPlace(reading));
  return true;
}

/** Rows of a table or cells of a row. */
function partsOf(parent: XmlElement, name: 'tr' | 'tc'): XmlElement[] {
  return childrenOf(parent).flatMap((element) => {
    if (element.localName === name) return [element];
    return wrappers.has(element.localName ?? '') ? partsOf(element, name) : [];
  });
}
