import type { Issuers } from '#domain/document/issuer.ts';
import { cellHeight, cellWidth } from './cell-sizes.ts';
import { type Column, columnName, columnsOf } from './columns.ts';
import { drawCell } from './draw-cell.ts';
import { type Drawing, type DrawnMark, letter, target } from './drawing.ts';
import { widthOf } from './label.ts';
import { routeBetween } from './route.ts';
import type { Timeline } from './timeline.ts';

/** The height of the line of years. */
const head = 32;
const padding = 10;
/** Left of the labels of a column, for lines between its dots. */
const gutter = 16;

/** Lays a timeline out in lanes, the years from left to right. `width` is at least 600. */
export function drawTimeline(timeline: Timeline, issuers: Issuers, width: number): Drawing {
  const names = timeline.lanes.map((lane) => widthOf(lane) * letter.name);
  const left = Math.ceil(Math.max(target, ...names)) + padding;
  const columns = columnsOf(timeline, width - left, columnWidth);
  const widths = columns.map(columnWidth);
  const spare = Math.floor((width - left - widths.reduce((sum, one) => sum + one, 0)) / columns.length);
  const lanes = placeLanes(timeline, columns, (i) => roomIn(widths[i]));
  const drawing: Drawing = {
    width,
    height: lanes.reduce((sum, { height }) => sum + height, head),
    lanes,
    columns: [],
    marks: [],
    dots: [],
    counts: [],
    lines: [],
  };
  let x = left + gutter;
  for (const [i, column] of columns.entries()) {
    const own = widths[i] ?? 0;
    const name = columnName(column);
    drawing.columns.push({ name, x, width: own + spare - gutter });
    for (const [lane, cell] of column.cells.entries()) {
      const place = { x, y: (lanes[lane]?.y ?? 0) + padding / 2, room: roomIn(own), column: i };
      drawCell(drawing, cell, place, { timeline, issuers, lane: timeline.lanes[lane] ?? '', name });
    }
    x += own + spare;
  }
  return { ...drawing, lines: linesOf(timeline, drawing.marks) };

  function columnWidth(column: Column): number {
    const cells = column.cells.map((cell) => cellWidth(cell, timeline, issuers));
    return gutter + Math.ceil(Math.max(widthOf(columnName(column)) * letter.name, ...cells)) + padding;
  }
}

const roomIn = (width = 0): number => width - gutter;

/** Each lane is as high as its highest cell. */
function placeLanes(
  timeline: Timeline,
  columns: readonly Column[],
  roomOf: (column: number) => number,
): Drawing['lanes'] {
  let y = head;
  return timeline.lanes.map((name, lane) => {
    const heights = columns.map(({ cells }, i) => {
      const cell = cells[lane];
      return cell ? cellHeight(cell, timeline, roomOf(i)) : 0;
    });
    const placed = { name, y, height: Math.max(...heights) + padding };
    y += placed.height;
    return placed;
  });
}

function linesOf({ edges, centre }: Timeline, marks: readonly DrawnMark[]): Drawing['lines'] {
  const dots = new Map(marks.map(({ mark, dot }) => [mark.id, dot]));
  const lines = new Map<string, Drawing['lines'][number]>();
  for (const { from, to } of edges) {
    const [a, b] = [dots.get(from), dots.get(to)];
    const main = from === centre || to === centre;
    // Two documents may each speak of the other.
    if (a && b && !lines.has(`${to} ${from}`))
      lines.set(`${from} ${to}`, { path: routeBetween(a, b, main), main });
  }
  return [...lines.values()];
}
