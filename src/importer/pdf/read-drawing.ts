import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findStrokes } from '#importer/page/find-strokes.ts';
import { countLetters } from '#importer/page/judge-sheets.ts';
import type { Sheet } from '#importer/page/sheet.ts';
import { combine, type Matrix, matrixOf, unitBox } from '#importer/page/transform.ts';

/** What is drawn on a page besides its words. */
export type Drawing = Pick<Sheet, 'strokes' | 'images' | 'shapes' | 'visible' | 'invisible'>;

interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

interface State {
  matrix: Matrix;
  renderMode: number;
}

const invisibleMode = 3;
const imageOperators = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectRepeat,
]);

/** Follows the operators of a page, mapping coordinates by `base`. */
export function readDrawing({ fnArray, argsArray }: Operators, base: Matrix): Drawing {
  const drawing: Drawing = { strokes: [], images: [], shapes: 0, visible: 0, invisible: 0 };
  const stack: State[] = [];
  let state: State = { matrix: base, renderMode: 0 };
  const transform = (numbers: unknown) => {
    state = { ...state, matrix: combine(state.matrix, matrixOf(numbers as ArrayLike<number>)) };
  };
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] as ArrayLike<unknown> | null;
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) stack.push(state);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (operator === OPS.paintFormXObjectBegin) transform(args?.[0]);
    else if (operator === OPS.transform) transform(args);
    else if (operator === OPS.setTextRenderingMode) state = { ...state, renderMode: Number(args?.[0]) };
    else if (operator === OPS.showText)
      drawing[state.renderMode === invisibleMode ? 'invisible' : 'visible'] += countLetters(
        lettersIn(args?.[0]),
      );
    else if (operator === OPS.constructPath) addPath(args, state.matrix, drawing);
    else if (imageOperators.has(operator)) drawing.images.push({ box: unitBox(state.matrix) });
  }
  return drawing;
}

const lettersIn = (glyphs: unknown): string =>
  Array.isArray(glyphs) ? glyphs.map((glyph) => glyph?.unicode ?? '').join('') : '';

/** Number of operands of each path operation. */
const steps = [2, 2, 6, 4, 0];
const [moveTo, lineTo, , , closePath] = [0, 1, 2, 3, 4];

/** pdf.js gives the painting operator and all steps of a path as one array; `endPath` paints nothing. */
function addPath(args: ArrayLike<unknown> | null, matrix: Matrix, drawing: Drawing): void {
  const data = (args?.[1] as (ArrayLike<number> | null)[] | undefined)?.[0];
  if (!data || args?.[0] === OPS.endPath) return;
  let points: [number, number][] = [];
  const end = () => {
    const strokes = findStrokes(points, matrix);
    drawing.strokes.push(...strokes);
    if (strokes.length === 0) drawing.shapes++;
    points = [];
  };
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? closePath;
    if (code === moveTo && points.length > 0) end();
    if (code === moveTo || code === lineTo) points.push([data[at + 1] ?? 0, data[at + 2] ?? 0]);
    else if (code === closePath && points[0]) points.push(points[0]);
    else points = [];
    at += 1 + (steps[code] ?? 0);
  }
  end();
}
