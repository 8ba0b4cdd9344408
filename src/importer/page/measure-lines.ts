import { commonSize } from '#importer/page/line/find-lines.ts';
import { type Edges, measureEdges } from './measure-edges.ts';
import type { Line } from './sheet.ts';

/** Measures of the text with which lines are compared. */
export interface Measure {
  bodySize: number;
  edgesOf: (line: Line) => Edges;
  /** Distance of base lines inside a paragraph, in letters. */
  pitch: number;
}

export function measureLines(lines: readonly Line[]): Measure {
  const bodySize = commonSize(lines);
  return { bodySize, edgesOf: measureEdges(lines, bodySize), pitch: commonPitch(lines, bodySize) };
}

/** The median distance between lines of body size on a sheet. */
function commonPitch(lines: readonly Line[], bodySize: number): number {
  const isBody = ({ size }: Line) => Math.abs(size - bodySize) <= 0.6;
  const steps = lines
    .flatMap((line, i) => {
      const before = lines[i - 1];
      const isNext = before?.sheet === line.sheet && before.column === line.column;
      return isNext && isBody(line) && isBody(before) ? [(line.y - before.y) / bodySize] : [];
    })
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 2;
}
