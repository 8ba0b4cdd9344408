import { firstPiece } from './first-piece.ts';
import type { LineShape } from './line-shape.ts';
import { type Ruler, rulers, widthOf } from './ruler.ts';
import type { TextLine } from './text-line.ts';

/** How wide the lines were that a text was broken into. */
export interface Measure {
  /** By the ruler, white space before a line included. */
  width: number;
  ruler: Ruler;
}

/** A line with what its words tell. */
export interface ShapedLine extends TextLine {
  shape: LineShape;
}

/** From so many columns to so many, lines are broken by a program. */
const [narrowest, widest] = [20, 200];
/** A single break is a sign only where the line is long and what follows ends a sentence. */
const longLine = 40;

/**
 * Each break within a sentence says what the width was: the line had room, the first piece of the next would
 * have had none. The width on which most breaks agree is it, if they are not few and hardly a line is wider.
 * A text whose lines are paragraphs has no such width.
 */
export function measureWidth(lines: readonly ShapedLine[]): Measure | undefined {
  const breaks = breaksWithin(lines);
  const measured = rulers.map((ruler) => ({ ruler, ...agreement(breaks, ruler) }));
  // Sorting is stable: of rulers that agree the first counts.
  return measured.sort((a, b) => b.support - a.support).find((one) => isMeasure(one, lines, breaks));
}

function isMeasure(
  { ruler, width, support }: Measure & { support: number },
  lines: readonly ShapedLine[],
  breaks: readonly Break[],
): boolean {
  const columns = ruler('中') === 1 ? width * 2 : width;
  if (support === 0 || columns < narrowest || columns > widest) return false;
  const long = breaks.filter(([line]) => fullWidth(line, ruler) * 2 > width).length;
  const wider = lines.filter((line) => line.indent < placed && fullWidth(line, ruler) > width + 4).length;
  if (support * 10 < long * 6 || wider * 20 > lines.length) return false;
  if (support > 1) return true;
  const [, next] = breaks.find((pair) => isFull(pair, { ruler, width })) ?? [];
  return columns >= longLine && wider === 0 && next?.shape.isClosed === true;
}

/** What stands further in than a first line is placed there by white space. */
const placed = 8;

type Break = readonly [line: ShapedLine, next: ShapedLine];

/** Two lines of which the second goes on with the first, as far as words and indents tell. */
function breaksWithin(lines: readonly ShapedLine[]): Break[] {
  return lines.flatMap((next, i): Break[] => {
    const line = lines[i - 1];
    if (!line || next.after || line.alone || next.alone || next.indent > line.indent) return [];
    const { marker, begins, isWhole } = next.shape;
    if (line.shape.isClosed || line.shape.isWhole || marker || begins || isWhole) return [];
    return [[line, next]];
  });
}

function agreement(breaks: readonly Break[], ruler: Ruler): { width: number; support: number } {
  const steps = breaks
    .flatMap((pair): [number, number][] => [
      [fullWidth(pair[0], ruler), 1],
      [neededWidth(pair, ruler), -1],
    ])
    .sort(([a, up], [b, other]) => a - b || up - other);
  let [open, width, support] = [0, 0, 0];
  for (const [at, step] of steps) {
    open += step;
    if (open > support) [width, support] = [at, open];
  }
  return { width, support };
}

export const fullWidth = ({ before, text }: TextLine, ruler: Ruler): number =>
  widthOf(before.replaceAll('\t', '    '), ruler) + widthOf(text, ruler);

/** How wide the line would have been with what the next begins with. */
function neededWidth([line, next]: readonly [TextLine, TextLine], ruler: Ruler): number {
  const space = /[!-~]$/.test(line.text) && /^[!-~]/.test(next.text) ? 1 : 0;
  return fullWidth(line, ruler) + space + widthOf(firstPiece(next.text), ruler);
}

/** The line was full: what the next begins with had no room. */
export const isFull = (pair: readonly [TextLine, TextLine], { ruler, width }: Measure): boolean =>
  neededWidth(pair, ruler) > width;
