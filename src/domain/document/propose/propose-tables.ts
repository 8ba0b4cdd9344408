import type { DiagnosticOf } from '#domain/diagnostic/diagnostic.ts';
import { isTabRow } from '#domain/text/infer/line.ts';
import type { Unit } from '#domain/text/structure.ts';
import { zones } from '#domain/text/zone.ts';

/** A paragraph whose lines are all rows. */
interface Rows {
  unit: Unit;
  cells: string[][];
}

/**
 * Proposes a table for rows that were pasted as lines with tabs. Paragraphs of one line each form one table
 * while they have equally many cells. If that leaves single rows, cells were merged, and all adjacent rows
 * form one. A paragraph of several rows is a table by itself. Nothing is published: the rows stay paragraphs
 * until an author accepts the table.
 */
export function proposeTables(units: readonly Unit[]): DiagnosticOf<'table-pasted'>[] {
  return together(units).flatMap(tablesOf).filter(isTable).map(propose);
}

/** Rows that follow one another in one text. */
function together(units: readonly Unit[]): Rows[][] {
  const runs: Rows[][] = [];
  let open: Rows[] | undefined;
  for (const unit of units) {
    const cells = rowsOf(unit);
    if (!cells) open = undefined;
    else if (open && cells.length === 1 && isOneLine(open.at(-1)) && open[0]?.unit.part === unit.part)
      open.push({ unit, cells });
    else {
      open = [{ unit, cells }];
      runs.push(open);
    }
  }
  return runs;
}

const isOneLine = (rows: Rows | undefined): boolean => rows?.cells.length === 1;

function tablesOf(run: Rows[]): Rows[][] {
  const tables: Rows[][] = [];
  for (const rows of run) {
    const last = tables.at(-1);
    if (last && widthOf(last) === widthOf([rows])) last.push(rows);
    else tables.push([rows]);
  }
  return tables.some((table) => table.length === 1) ? [run] : tables;
}

const widthOf = ([first]: readonly Rows[]): number => first?.cells[0]?.length ?? 0;

function rowsOf({ text, lines = [text], zone, table, calls }: Unit): string[][] | undefined {
  const mayHold = zones[zone].ids !== 'none' || zone === 'attachmentList';
  // A note's call would be lost with the lines.
  if (!mayHold || table || calls) return undefined;
  return lines.every(isTabRow) ? lines.map((line) => line.split('\t').map((cell) => cell.trim())) : undefined;
}

/** One row of two cells may be anything: a name and its meaning, two dates. */
const isTable = (table: readonly Rows[]): boolean => {
  const rows = table.flatMap(({ cells }) => cells);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 2;
};

function propose(table: readonly Rows[]): DiagnosticOf<'table-pasted'> {
  const rows = table.flatMap(({ cells }) => cells);
  const widths = rows.map((row) => row.length);
  const [least, width] = [Math.min(...widths), Math.max(...widths)];
  const [head = [], ...body] = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  const paste = [head, head.map(() => '---'), ...body].map(rowLine).join('\n');
  const start = table[0]?.unit.line ?? 1;
  const last = table.at(-1);
  const end = (last?.unit.line ?? start) + (last?.cells.length ?? 1) - 1;
  return {
    code: 'table-pasted',
    args: { start, end, cells: least === width ? `${width}` : `${least} 至 ${width}`, paste },
    line: start,
  };
}

const rowLine = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
