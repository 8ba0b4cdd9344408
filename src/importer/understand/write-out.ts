import { defined } from '#domain/defined.ts';
import { joinLines } from '#domain/text/join-lines.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type {
  InputBlock,
  InputCell,
  InputParagraph,
  InputTable,
  InputText,
} from '#importer/model/input-text.ts';
import type { Paragraph } from './paragraph.ts';

/** The paragraphs of an input, and findings about how they were written out. */
export interface WrittenOut {
  paragraphs: Paragraph[];
  /** How many of the paragraphs at the end are notes. */
  notes: number;
  findings: Finding[];
}

/**
 * Writes automatic numbers, cells and notes out as text. A reference to a note becomes the superscript that
 * readers see, since `[^1]` in a document file refers to an editors' note.
 */
export function writeOut({ blocks, notes }: Pick<InputText, 'blocks' | 'notes'>): WrittenOut {
  const findings: Finding[] = [];
  const figures = new Map(notes.map(({ name }, i) => [name, raised(i + 1)]));
  const call = (text: string) =>
    text.replace(/\[\^([^\]\s]+)\]/g, (whole, name) => figures.get(name) ?? whole);
  const paragraphs = blocks.flatMap((block) => written(block, call, findings));
  const written_ = notes.map(({ name, text, place }): Paragraph => {
    const words = joinLines(text.trim());
    return { lines: [`${figures.get(name)} ${words}`], look: {}, place };
  });
  const [first] = notes;
  if (first) findings.push({ code: 'notes-written', args: { count: notes.length }, place: first.place });
  return { paragraphs: [...paragraphs, ...written_], notes: written_.length, findings };
}

function written(block: InputBlock, call: (text: string) => string, findings: Finding[]): Paragraph[] {
  if (block.kind === 'table') return writtenTable(block, call, findings);
  const { label = '', text, place } = block;
  const lines = call(label + text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 0 ? [{ lines, look: lookOf(block), place }] : [];
}

const lookOf = ({ align, size, boxed }: InputParagraph) => defined({ align, size, boxed });

function writtenTable({ rows, place }: InputTable, call: (text: string) => string, findings: Finding[]) {
  const grid = tableGrid(rows);
  const table = grid.rows.map((row) => row.map((cell) => joinLines(call(cell).replace(/\t/g, ' ').trim())));
  if (!table.some((row) => row.some((cell) => cell !== ''))) return [];
  if (grid.spanning > 0) findings.push({ code: 'cells-spanning', args: { count: grid.spanning }, place });
  return [{ lines: table.map((row) => row.join('\t')), table, look: {}, place }];
}

const raised = (number: number): string =>
  [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');

export interface TableGrid {
  /** Rows with equal numbers of cells; the words of a spanning cell are in its first place. */
  rows: string[][];
  /** Number of cells that span several places. */
  spanning: number;
}

/** Lays out cells that span columns and rows on a grid, with empty places beside and below their first. */
export function tableGrid(cells: readonly (readonly InputCell[])[]): TableGrid {
  const grid: (string | undefined)[][] = cells.map(() => []);
  let spanning = 0;
  for (const [r, row] of cells.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[r]?.[column] !== undefined) column++;
      if (cell.columns > 1 || cell.rows > 1) spanning++;
      for (let down = 0; down < Math.max(1, cell.rows); down++)
        for (let across = 0; across < Math.max(1, cell.columns); across++) {
          const below = grid[r + down];
          if (below) below[column + across] = down + across === 0 ? cell.text : '';
        }
      column += Math.max(1, cell.columns);
    }
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')), spanning };
}
