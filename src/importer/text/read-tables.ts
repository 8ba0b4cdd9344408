import { isTabRow } from '#domain/text/infer/line.ts';
import { isDateAlone } from '#domain/text/infer/zones/dates.ts';
import type { Finding } from '#importer/finding/finding.ts';
import { joinWords } from '#importer/lines/join-words.ts';
import { lineShape } from '#importer/lines/line-shape.ts';
import type { TextLine } from '#importer/lines/text-line.ts';
import type { InputCell, InputTable } from '#importer/model/input-text.ts';

/** The lines and tables of a text, with their positions. */
export interface LinesAndTables {
  lines: TextLine[];
  tables: InputTable[];
  findings: Finding[];
}

type RowKind = 'bars' | 'border' | 'tabs' | 'columns';

/** Finds tables drawn with bars, and rows of cells separated by tabs. Cells between spaces stay lines. */
export function readTables(all: readonly TextLine[]): LinesAndTables {
  const read: LinesAndTables = { lines: [], tables: [], findings: [] };
  let isAfterTable = false;
  for (const { kind, rows } of runsOf(all)) {
    const [first] = rows as [TextLine];
    const place = { kind: 'line', line: first.number } as const;
    const cells = kind === 'bars' ? barRows(rows) : kind === 'tabs' ? rows.map(tabCells) : [];
    const width = widest(cells);
    const isTable = cells.length > 1 && width > 1;
    if (isTable) {
      if (cells.some((row) => row.length !== width))
        read.findings.push({ code: 'rows-uneven', args: {}, place });
      read.tables.push({ kind: 'table', rows: cells.map((row) => rowOf(row, width)), place });
    } else {
      const isAligned = kind === 'columns' && rows.length > 1;
      if (isAligned) read.findings.push({ code: 'columns-by-space', args: { count: rows.length }, place });
      const lines = isAligned ? rows.map((row) => ({ ...row, alone: true as const })) : rows;
      for (const line of isAfterTable ? lines.with(0, { ...first, after: 'blank' }) : lines)
        read.lines.push(line);
    }
    isAfterTable = isTable;
  }
  return read;
}

const widest = (rows: readonly string[][]): number =>
  rows.reduce((width, row) => Math.max(width, row.length), 0);

const rowOf = (cells: readonly string[], width: number): InputCell[] =>
  Array.from({ length: width }, (_, i) => ({ text: cells[i] ?? '', columns: 1, rows: 1 }));

/** Groups consecutive rows of one kind; other lines are a run each. */
function runsOf(lines: readonly TextLine[]): { kind: RowKind | undefined; rows: TextLine[] }[] {
  const runs: { kind: RowKind | undefined; rows: TextLine[] }[] = [];
  let columns = 0;
  for (const line of lines) {
    const last = runs.at(-1);
    // In a row with one filled cell, the tabs are white space around it.
    const isRest = last?.kind === 'tabs' && line.before.includes('\t');
    const found = rowKind(line.text) ?? (isRest ? 'tabs' : undefined);
    const kind = found === 'border' ? 'bars' : found;
    const count = kind === 'columns' ? spacedCells(line.text).length : 0;
    const goesOn = kind && last?.kind === kind && line.after !== 'blank' && count === columns;
    if (goesOn) last.rows.push(line);
    else runs.push({ kind, rows: [line] });
    columns = count;
  }
  return runs;
}

const border = /^[\s|+:=\u2500-\u257f-]+$/;
/** Not just dashes: an empty cell may contain one or two. */
const isBorder = (text: string): boolean => border.test(text) && /[─━═]|[-=]{3}|:-|-:/.test(text);
const bars = /^[|｜│┃║].*[|｜│┃║]$/;

function rowKind(text: string): RowKind | undefined {
  if (isBorder(text)) return 'border';
  if (bars.test(text) && text.length > 1) return 'bars';
  if (/[。；]$/.test(text) || !/\t|[ 　]{2}/.test(text) || lineShape(text).begins) return undefined;
  if (isTabRow(text)) return text.split('\t').some((cell) => isDateAlone(cell.trim())) ? undefined : 'tabs';
  const cells = spacedCells(text);
  return cells.length > 2 && cells.some((cell) => cell.length > 1) ? 'columns' : undefined;
}

const spacedCells = (text: string): string[] => text.split(/[ 　]{2,}/);

/** White space before a row is the tabs of empty cells. */
const tabCells = ({ before, text }: TextLine): string[] =>
  `${before.replace(/[^\t]/g, '')}${text}`.split('\t').map((cell) => cell.trim());

/** If borders are drawn between all rows, the lines between two of them are one row. */
function barRows(rows: readonly TextLine[]): string[][] {
  const groups: string[][][] = [[]];
  for (const { text } of rows) {
    if (isBorder(text)) groups.push([]);
    else groups.at(-1)?.push(barCells(text));
  }
  const filled = groups.filter((group) => group.length > 0);
  return filled.length > 2 ? filled.map(joinRows) : filled.flat();
}

const barCells = (text: string): string[] =>
  text
    .slice(1, -1)
    .split(/(?<!\\)[|｜│┃║]/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

function joinRows(group: readonly string[][]): string[] {
  const width = widest(group);
  return Array.from({ length: width }, (_, i) => joinWords(group.flatMap((row) => row[i] || [])));
}
