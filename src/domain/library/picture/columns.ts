import type { Document } from '#domain/document/document.ts';
import type { Mark, Timeline, TimelineYear } from './timeline.ts';

/** What stands where a lane and a column meet. */
export interface Cell {
  marks: Mark[];
  others: Document[];
}

/** Neighbouring years that share a column. */
export interface Column {
  /** None in the column of documents whose year is not known. */
  first?: string;
  last?: string;
  /** One for each lane of the timeline. */
  cells: Cell[];
}

/** What a column is called: 2019, 2016—2018. */
export const columnName = ({ first, last }: Column): string =>
  first === undefined ? '年份不详' : first === last ? first : `${first}—${last}`;

/**
 * Columns for the years of a timeline, as wide as `widthOf` says, at most `room` together: neighbouring years
 * share one until they fit, first those with the fewest documents.
 */
export function columnsOf(
  { years, lanes }: Pick<Timeline, 'years' | 'lanes'>,
  room: number,
  widthOf: (column: Column) => number,
): Column[] {
  const columns = years.map((year) => columnOf(year, lanes));
  let total = columns.reduce((sum, column) => sum + widthOf(column), 0);
  while (total > room) {
    const at = leastPair(columns);
    const [left, right] = [columns[at], columns[at + 1]];
    if (!left || !right) break;
    const joined = join(left, right);
    total += widthOf(joined) - widthOf(left) - widthOf(right);
    columns.splice(at, 2, joined);
  }
  return columns;
}

function columnOf({ year, marks, others }: TimelineYear, lanes: readonly string[]): Column {
  return {
    ...(year !== undefined && { first: year, last: year }),
    cells: lanes.map((lane) => ({
      marks: marks.filter((mark) => mark.lane === lane),
      others: others.find((group) => group.lane === lane)?.documents ?? [],
    })),
  };
}

/** Index of the first of two neighbours that hold the fewest documents; -1 where no two may be joined. */
function leastPair(columns: readonly Column[]): number {
  let found = -1;
  let least = Infinity;
  for (const [i, column] of columns.entries()) {
    const next = columns[i + 1];
    if (next?.first === undefined) break;
    const size = sizeOf(column) + sizeOf(next);
    if (size < least) [found, least] = [i, size];
  }
  return found;
}

/** A label weighs more than any number of documents without one: it needs a line of its own. */
const sizeOf = ({ cells }: Column): number =>
  cells.reduce((sum, { marks, others }) => sum + 4 * marks.length + Math.min(others.length, 4), 0);

function join(left: Column, right: Column): Column {
  return {
    ...left,
    ...(right.last !== undefined && { last: right.last }),
    cells: left.cells.map(({ marks, others }, i) => ({
      marks: [...marks, ...(right.cells[i]?.marks ?? [])],
      others: [...others, ...(right.cells[i]?.others ?? [])],
    })),
  };
}
