import type { LineShape } from './line-shape.ts';
import type { TextLine } from './text-line.ts';

/** The width at which the lines of a text were broken. */
export interface Measure {
  /** Measured by the ruler, leading white space included. */
  width: number;
  ruler: Ruler;
}

export interface ShapedLine extends TextLine {
  shape: LineShape;
}

/** Widths in columns at which programs break lines. */
const [narrowest, widest] = [20, 200];
/** In columns: what is further in than a first line is placed there by white space. */
const placed = 8;
/** A single break is a sign only where the line is long and what follows ends a sentence. */
const longLine = 40;

/**
 * Infers the width from breaks inside sentences: it had room for the line, but not for the first piece of the
 * next one as well. Takes the width on which most breaks agree, unless they are few or many lines are wider.
 * A text with one line a paragraph has no such width.
 */
export function measureWidth(lines: readonly ShapedLine[]): Measure | undefined {
  const breaks = breaksWithin(lines);
  const measured = rulers.flatMap((ruler) => agreements(breaks, ruler));
  // Sorting is stable: among rulers with equal support the first wins.
  return measured.sort((a, b) => b.support - a.support).find((one) => isMeasure(one, lines, breaks));
}

/** Two lines, the second of which continues the first, as far as words and indents tell. */
interface Break {
  pair: readonly [line: ShapedLine, next: ShapedLine];
  /** 2 if the first line is indented and the next is not, or if empty lines separate all others. */
  weight: 1 | 2;
}

function breaksWithin(lines: readonly ShapedLine[]): Break[] {
  const isParted = lines.filter(({ after }) => after === 'blank').length * 2 >= lines.length;
  return lines.flatMap((next, i): Break[] => {
    const line = lines[i - 1];
    if (!line || next.after === 'blank' || line.alone || next.alone || next.indent > line.indent) return [];
    const { marker, begins, isWhole } = next.shape;
    if (line.shape.isClosed || line.shape.isWhole || marker || begins || isWhole) return [];
    if (line.indent >= placed) return [];
    return [{ pair: [line, next], weight: isParted || next.indent < line.indent ? 2 : 1 }];
  });
}

/** Several, since first lines whose indent is lost agree on a smaller width. */
const mostTried = 6;

/** The widths on which most breaks agree; of similar ones the widest first, since titles agree on less. */
function agreements(breaks: readonly Break[], ruler: Ruler): (Measure & { support: number })[] {
  const steps = breaks
    .flatMap(({ pair, weight }): [number, number][] => [
      [fullWidth(pair[0], ruler), weight],
      [neededWidth(pair, ruler), -weight],
    ])
    .sort(([a, up], [b, other]) => a - b || up - other);
  const supports = new Map<number, number>();
  let support = 0;
  for (const [width, step] of steps) {
    support += step;
    if (step > 0) supports.set(width, support);
  }
  return [...supports]
    .map(([width, support]) => ({ ruler, width, support }))
    .sort((a, b) => b.support - a.support || b.width - a.width)
    .slice(0, mostTried);
}

function isMeasure(measure: Measure, lines: readonly ShapedLine[], breaks: readonly Break[]): boolean {
  const { ruler, width } = measure;
  const columns = ruler('中') === 1 ? width * 2 : width;
  if (columns < narrowest || columns > widest) return false;
  const wider = lines.filter(
    (line) => line.indent < placed && fullWidth(line, ruler) > width + ruler('中'),
  ).length;
  if (wider * 20 > lines.length) return false;
  // Lines above the first closed one may be of a title, which is broken by sense.
  const front = lines.find(({ shape }) => shape.isClosed)?.number ?? 0;
  const agreeing = breaks.filter(({ pair }) => isFull(pair, measure));
  const others = breaks.filter(
    ({ pair }) => !isEarly(pair, measure) && fullWidth(pair[0], ruler) * 2 > width && pair[0].number > front,
  );
  if (weightOf(agreeing) * 2 < weightOf(others) * 3) return false;
  const [one, ...more] = agreeing;
  if (!one || more.length > 0) return one !== undefined;
  const [line, next] = one.pair;
  const isFront = line.number <= front && one.weight === 1;
  return columns >= longLine && wider === 0 && next.shape.isClosed && !isFront;
}

const weightOf = (breaks: readonly Break[]): number => breaks.reduce((sum, { weight }) => sum + weight, 0);

export const fullWidth = ({ before, text }: TextLine, ruler: Ruler): number =>
  widthOf(before.replaceAll('\t', '    '), ruler) + widthOf(text, ruler);

/** The width of the line with the first piece of the next. */
function neededWidth([line, next]: readonly [TextLine, TextLine], ruler: Ruler): number {
  const space = /[!-~]$/.test(line.text) && /^[!-~]/.test(next.text) ? 1 : 0;
  return fullWidth(line, ruler) + space + widthOf(firstPiece(next.text), ruler);
}

/** The line was full: there was no room for the first piece of the next. */
export const isFull = (pair: readonly [TextLine, TextLine], { ruler, width }: Measure): boolean =>
  neededWidth(pair, ruler) > width;

/** The line would have been full with the indent of a first line. */
export const isEarly = (pair: readonly [TextLine, TextLine], { ruler, width }: Measure): boolean =>
  isFull(pair, { ruler, width: width - 2 * ruler('中') });

// What is never broken: a Latin word, a number or a single character, with opening marks before and closing
// marks after it.
const piece = /^[（《〈“‘「『【〔［([{]*(?:[!-'*-~]+|.)[，。；：！？、）》〉”’」』】〕］…—·)\]},.;:!?]*/su;

/** The least that would have had to fit on the line before. */
const firstPiece = (text: string): string => piece.exec(text)?.[0] ?? '';

/** The width in columns that a program gave each character when it broke lines. */
type Ruler = (letter: string) => number;

// Ranges of Unicode's East_Asian_Width: wide, and ambiguous ones that are wide in Chinese print.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;
const ambiguous = /[°±·×÷§‐-‧‰′″※℃℉№Ⅰ-ⅿ←-↓≈-≥①-⓿─-╿■-◿★☆Α-ωА-я]/u;

/** Han characters take two columns. Programs differ on “”—…, and some count every character as one. */
const rulers: readonly Ruler[] = [
  (letter) => (wide.test(letter) || ambiguous.test(letter) ? 2 : 1),
  (letter) => (wide.test(letter) ? 2 : 1),
  () => 1,
];

/** In columns: no program breaks lines wider than this. */
const maxWidth = 400;

export function widthOf(text: string, ruler: Ruler): number {
  let width = 0;
  for (const letter of text)
    if (width < maxWidth) width += ruler(letter);
    else break;
  return width;
}
