import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Stroke } from '#importer/page/sheet.ts';
import { type Box, boxAround, combine, type Matrix, matrixOf } from './transform.ts';

/** What is drawn on a page beside its words. */
export interface Drawing {
  strokes: Stroke[];
  images: Box[];
  /** Letters that are seen, and letters that are drawn without ink (render mode 3), as under a scan. */
  visible: number;
  invisible: number;
}

interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

interface State {
  matrix: Matrix;
  renderMode: number;
}

/** Thicker than the lines of any table. In points. */
const maxThickness = 4;
const unit: Box = { left: 0, top: 0, right: 1, bottom: 1 };
const invisibleMode = 3;

const imageOperators = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectRepeat,
]);
/** Paths that only clip what follows. */
const unpainted: readonly unknown[] = [OPS.endPath];

/** Follows the operators of a page, in the coordinates that `base` leads to. */
export function readDrawing({ fnArray, argsArray }: Operators, base: Matrix): Drawing {
  const drawing: Drawing = { strokes: [], images: [], visible: 0, invisible: 0 };
  const stack: State[] = [];
  let state: State = { matrix: base, renderMode: 0 };
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] as ArrayLike<unknown> | null;
    switch (operator) {
      case OPS.save:
        stack.push(state);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        stack.push(state);
        state = { ...state, matrix: combine(state.matrix, matrixOf(args?.[0] as ArrayLike<number>)) };
        break;
      case OPS.transform:
        state = { ...state, matrix: combine(state.matrix, matrixOf(args as ArrayLike<number>)) };
        break;
      case OPS.setTextRenderingMode:
        state = { ...state, renderMode: Number(args?.[0]) };
        break;
      case OPS.showText:
        drawing[state.renderMode === invisibleMode ? 'invisible' : 'visible'] += lettersIn(args?.[0]);
        break;
      case OPS.constructPath:
        if (!unpainted.includes(args?.[0])) drawing.strokes.push(...strokesOf(args?.[1], state.matrix));
        break;
      default:
        if (imageOperators.has(operator)) drawing.images.push(boxAround(state.matrix, unit));
    }
  }
  return drawing;
}

const lettersIn = (glyphs: unknown): number =>
  Array.isArray(glyphs) ? glyphs.filter((glyph) => glyph?.unicode?.trim()).length : 0;

/** How many numbers follow the code of each step of a path. */
const steps = [2, 2, 6, 4, 0];
const [moveTo, lineTo, curveTo, , closePath] = [0, 1, 2, 3, 4];

/** The thin upright boxes of a path: ruled lines, drawn or filled. */
function strokesOf(paths: unknown, matrix: Matrix): Stroke[] {
  const data = (paths as (ArrayLike<number> | null)[] | undefined)?.[0];
  if (!data) return [];
  const strokes: Stroke[] = [];
  let points: [number, number][] = [];
  const end = () => {
    strokes.push(...edgesOf(points, matrix));
    points = [];
  };
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? closePath;
    if (code === moveTo) end();
    if (code === moveTo || code === lineTo) points.push([data[at + 1] ?? 0, data[at + 2] ?? 0]);
    if (code === closePath && points[0]) points.push(points[0]);
    if (code === curveTo) points = [];
    at += 1 + (steps[code] ?? 0);
  }
  end();
  return strokes;
}

/** A thin box is one line; of any other shape each straight side is one. */
function edgesOf(points: readonly [number, number][], matrix: Matrix): Stroke[] {
  if (points.length < 2) return [];
  const whole = boxOf(points, matrix);
  if (isThin(whole)) return [whole];
  return points.slice(1).flatMap((point, i) => {
    const side = boxOf([points[i] ?? point, point], matrix);
    return isThin(side) ? [side] : [];
  });
}

function boxOf(points: readonly [number, number][], matrix: Matrix): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  return boxAround(matrix, box);
}

const isThin = ({ left, top, right, bottom }: Box) =>
  Math.min(right - left, bottom - top) <= maxThickness && Math.max(right - left, bottom - top) > maxThickness;
