import type { Box } from '#importer/page/sheet.ts';

/** A line along one axis: its position, and its start and end. */
export interface RuledLine {
  at: number;
  from: number;
  to: number;
}

/** In points: closer lines are one, drawn twice or side by side. */
export const nearness = 2.5;

/** Joins strokes into whole lines, since each cell of a table may have drawn its own edges. */
export function ruledLines(strokes: readonly Box[]): { across: RuledLine[]; down: RuledLine[] } {
  const isAcross = ({ left, top, right, bottom }: Box) => right - left >= bottom - top;
  const across = strokes
    .filter(isAcross)
    .map(({ left, top, right, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right }));
  const down = strokes
    .filter((stroke) => !isAcross(stroke))
    .map(({ left, top, right, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom }));
  return { across: joined(across), down: joined(down) };
}

function joined(lines: readonly RuledLine[]): RuledLine[] {
  const places = clusters(lines.map(({ at }) => at));
  const rows = Map.groupBy(lines, ({ at }) => nearestIndex(places, at));
  return [...rows].flatMap(([index, row]) => {
    const whole: RuledLine[] = [];
    for (const { from, to } of row.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && from <= last.to + nearness) last.to = Math.max(last.to, to);
      else whole.push({ at: places[index] ?? 0, from, to });
    }
    return whole;
  });
}

/** Clusters numbers that are close together; returns their places in order. */
export function clusters(numbers: readonly number[]): number[] {
  const found: { sum: number; count: number; last: number }[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && number - last.last <= nearness) {
      last.sum += number;
      last.count++;
      last.last = number;
    } else found.push({ sum: number, count: 1, last: number });
  }
  return found.map(({ sum, count }) => sum / count);
}

/** Index of the place nearest to a number. */
function nearestIndex(places: readonly number[], number: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const between = ((places[middle] ?? 0) + (places[middle + 1] ?? 0)) / 2;
    if (number <= between) high = middle;
    else low = middle + 1;
  }
  return low;
}
