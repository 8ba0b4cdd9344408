import { type Finding, report } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import { joinLabel } from '#importer/numbering/label.ts';
import { ListCounter } from '#importer/numbering/list-counter.ts';
import { type CellShape, maxColumns, type RowShape } from '#importer/word/row-shape.ts';
import { StoryBuilder } from '#importer/word/story-builder.ts';
import type { WordReading } from '#importer/word/word-reading.ts';
import type { ListTable } from './list-table.ts';

type Merge = Omit<CellShape, 'right'>;

/** The shape of rows to come, for one text. */
class RowDefinitions {
  /** For a table, and for one inside a cell. */
  private readonly shapes: [outer?: RowShape, nested?: RowShape] = [];
  private merge: Merge = {};

  begin(nested: boolean): void {
    this.shapes[nested ? 1 : 0] = { left: 0, cells: [] };
    this.merge = {};
  }

  startAt(left: number, nested: boolean): void {
    const shape = this.shape(nested);
    if (shape) shape.left = left;
  }

  mergeNext(merge: Merge): void {
    this.merge = { ...this.merge, ...merge };
  }

  endCellAt(right: number, nested: boolean): void {
    const shape = this.shape(nested);
    if (shape && shape.cells.length < maxColumns) shape.cells.push({ right, ...this.merge });
    this.merge = {};
  }

  shape(nested: boolean): RowShape | undefined {
    return this.shapes[nested ? 1 : 0];
  }
}

/** A text of its own: the body, a note, a box, a header. */
export class RtfStory {
  readonly builder: StoryBuilder;
  readonly reading: WordReading;
  /** The number of the current paragraph as the writing program spelled it out. */
  label = '';
  readonly rows = new RowDefinitions();
  private readonly lists: ListTable;
  private readonly counter: ListCounter;
  private readonly counted: Finding[] = [];
  private hasReported = false;

  constructor(reading: WordReading, lists: ListTable) {
    this.builder = new StoryBuilder(reading);
    this.reading = reading;
    this.lists = lists;
    this.counter = new ListCounter(this.counted);
  }

  /**
   * Returns the number of a paragraph: as spelled out in the file, which is what its author saw, else as
   * counted. Counts in either case, so that later numbers are right.
   */
  numberOf(number: number, level: number, spelled: string, place: Place): string | undefined {
    const list = number > 0 ? this.lists.list(number) : undefined;
    this.counted.length = 0;
    const label = list && this.counter.next(list, level, place);
    if (spelled.trim()) {
      const ending = spelled.endsWith('\t') ? 'tab' : spelled.endsWith(' ') ? 'space' : 'nothing';
      return joinLabel(spelled.trim(), list?.levels[level]?.suffix ?? ending);
    }
    if (number > 0 && !list) report(this.reading, 'number-undefined', {}, place);
    this.reading.findings.push(...this.counted);
    if (label && !this.hasReported) {
      this.hasReported = true;
      report(this.reading, 'rtf-number-counted', { label: label.trim() }, place);
    }
    return label;
  }
}
