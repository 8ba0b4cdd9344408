import { defined } from '#domain/defined.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { dotsInRow, isCounted, labelOf, markHeight } from './cell-sizes.ts';
import type { Cell } from './columns.ts';
import { documentYear } from './document-year.ts';
import { type Drawing, type Drawn, target } from './drawing.ts';
import type { Timeline } from './timeline.ts';

/** Where a cell begins, how wide it is, and the index of its column. */
interface Place {
  x: number;
  y: number;
  room: number;
  column: number;
}

/** What a cell belongs to. */
interface Surroundings {
  timeline: Timeline;
  issuers: Issuers;
  lane: string;
  /** What its column is called. */
  name: string;
}

/** Adds what stands in a cell to a drawing: labels one below the other, then the others. */
export function drawCell(
  drawing: Pick<Drawing, 'marks' | 'dots' | 'counts'>,
  { marks, others }: Cell,
  { x, y, room, column }: Place,
  { timeline, issuers, lane, name }: Surroundings,
): void {
  for (const [i, mark] of marks.entries()) {
    const { width, ...words } = labelOf(mark, issuers);
    const box = { x, y: y + i * markHeight, width, height: markHeight - 4 };
    drawing.marks.push({ mark, ...words, box, dot: { x: x + 7, y: box.y + 9, column } });
  }
  const below = y + marks.length * markHeight;
  if (isCounted(others, timeline))
    drawing.counts.push({
      ...targetAt(x, below),
      lane,
      count: others.length,
      column: name,
      ...defined({ year: others[0] && documentYear(others[0]) }),
    });
  else
    for (const [i, document] of others.entries()) {
      const row = Math.floor(i / dotsInRow(room));
      const drawn = targetAt(x + (i % dotsInRow(room)) * target, below + row * target);
      drawing.dots.push({ ...drawn, document });
    }
}

const targetAt = (x: number, y: number): Drawn => ({
  box: { x, y, width: target, height: target },
  dot: { x: x + target / 2, y: y + target / 2 },
});
