import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Run, Sheet } from '#importer/page/sheet.ts';
import { combine, isUpright, type Matrix, matrixOf } from '#importer/page/transform.ts';
import { readDrawing } from './read-drawing.ts';

interface Item {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/**
 * Reads the words and lines of a page. A page whose words run up or down is turned first. Finding out what is
 * drawn means decoding pictures, which takes long: if the file `isScanned`, a page without words is taken for
 * a picture.
 */
export async function readPage(page: PDFPageProxy, isScanned: boolean): Promise<Sheet> {
  const content = await page.getTextContent({ disableNormalization: true });
  const items: Item[] = content.items.filter((item) => 'str' in item);
  const upright = page.getViewport({ scale: 1 });
  const turn = turnOf(items, matrixOf(upright.transform));
  const { width, height, transform } = turn
    ? page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
    : upright;
  const base = matrixOf(transform);
  if (isScanned && items.every(({ str }) => !str.trim())) return pictureOf(page.pageNumber, width, height);
  // Fonts are loaded with the operators.
  const drawing = readDrawing(await page.getOperatorList(), base);
  const fontOf = (name: string): string | undefined =>
    page.commonObjs.has(name) ? page.commonObjs.get(name)?.name : undefined;
  return { page: page.pageNumber, width, height, ...readItems(items, base, fontOf), ...drawing };
}

const pictureOf = (page: number, width: number, height: number): Sheet => ({
  page,
  width,
  height,
  images: [{ box: { left: 0, top: 0, right: width, bottom: height } }],
  ...{ runs: [], strokes: [], turned: [] },
  ...{ shapes: 0, visible: 0, invisible: 0 },
});

function readItems(
  items: readonly Item[],
  base: Matrix,
  fontOf: (name: string) => string | undefined,
): Pick<Sheet, 'runs' | 'turned'> {
  const runs: Run[] = [];
  const turned: string[] = [];
  for (const { str: text, transform, width, fontName } of items) {
    if (!text.trim()) continue;
    const matrix = combine(base, matrixOf(transform));
    const [, , c, d, x, y] = matrix;
    if (isUpright(matrix)) runs.push({ text, x, y, width, size: Math.hypot(c, d), font: fontOf(fontName) });
    else turned.push(text.trim());
  }
  return { runs, turned };
}

/** By how many degrees to turn the page for most letters to be upright: 0, 90, 180 or 270. */
function turnOf(items: readonly Item[], base: Matrix): number {
  const letters = new Map<number, number>();
  for (const { str, transform } of items) {
    const [a, b] = combine(base, matrixOf(transform));
    const angle = (Math.atan2(b, a) * 180) / Math.PI;
    const quarters = Math.round(angle / 90);
    if (Math.abs(angle - quarters * 90) > 3) continue;
    const turn = (360 - quarters * 90) % 360;
    letters.set(turn, (letters.get(turn) ?? 0) + str.trim().length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}
