import { report } from '#importer/finding/finding.ts';
import { excerpt, type Place } from '#importer/finding/place.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import { cellText } from './cell-text.ts';
import { gridRows, type ShapedRow } from './grid-rows.ts';
import type { RowShape } from './row-shape.ts';
import type { WordReading } from './word-reading.ts';

interface OpenTable {
  rows: ShapedRow[];
  /** Texts of the cells of the current row. */
  texts: string[];
  /** Content of the current cell. */
  cell: InputBlock[];
  place: Place;
}

/** Only hostile files nest deeper. */
const maxDepth = 30;

/** Sorts blocks into those of the text and those of cells, by the marks that end cells and rows. */
export class StoryTables {
  private readonly blocks: InputBlock[] = [];
  private readonly open: OpenTable[] = [];
  private readonly reading: WordReading;

  constructor(reading: WordReading) {
    this.reading = reading;
  }

  /** Adds blocks inside `depth` nested tables. */
  add(blocks: InputBlock[], depth: number, place: Place): void {
    this.enter(depth, place);
    (this.open.at(-1)?.cell ?? this.blocks).push(...blocks);
  }

  endCell(depth: number, place: Place): void {
    this.enter(depth, place);
    const table = this.open.at(-1);
    if (!table) return;
    table.texts.push(cellText(table.cell, this.reading));
    table.cell = [];
  }

  endRow(depth: number, shape: RowShape | undefined, place: Place): void {
    this.enter(depth, place);
    const table = this.open.at(-1);
    if (!table) return;
    if (table.cell.length > 0) this.endCell(depth, place);
    if (table.texts.length > 0) table.rows.push({ texts: table.texts, ...(shape && { shape }) });
    table.texts = [];
  }

  finish(place: Place): InputBlock[] {
    this.enter(0, place);
    return this.blocks;
  }

  private enter(depth: number, place: Place): void {
    const wanted = Math.min(depth, maxDepth);
    while (this.open.length > wanted) this.close(place);
    while (this.open.length < wanted) {
      this.open.push({ rows: [], texts: [], cell: [], place });
    }
  }

  private close(end: Place): void {
    this.endRow(this.open.length, undefined, end);
    const table = this.open.pop();
    if (!table) return;
    const { rows, covered, uneven } = gridRows(table.rows);
    const words = rows.flat().find((cell) => cell.text.trim())?.text;
    if (!words) return;
    const place: Place =
      table.place.kind === 'paragraph' ? { ...table.place, words: excerpt(words) } : table.place;
    for (const text of covered) report(this.reading, 'text-hidden', { words: excerpt(text) }, place);
    if (uneven > 0) report(this.reading, 'table-uneven', { count: uneven }, place);
    (this.open.at(-1)?.cell ?? this.blocks).push({ kind: 'table', rows, place });
  }
}
