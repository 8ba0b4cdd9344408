import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Run, Sheet } from '#importer/page/sheet.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';
import { combine, type Matrix, matrixOf } from './transform.ts';

/** A page as it is drawn, and what on it is no upright text. */
export interface PdfPage {
  sheet: Sheet;
  drawing: Drawing;
  /** Words that stand at an angle to the others. */
  turned: string[];
}

interface Item {
  str: string;
  transform: number[];
  width: number;
}

/** Reads the words and lines of a page. A page whose words run up or down is turned first. */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.filter((item): item is Item & typeof item => 'str' in item && item.str !== '');
  const upright = page.getViewport({ scale: 1 });
  const turn = turnOf(items, matrixOf(upright.transform));
  const viewport = turn ? page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 }) : upright;
  const base = matrixOf(viewport.transform);
  const runs: Run[] = [];
  const turned: string[] = [];
  for (const { str: text, transform, width } of items) {
    const [a, b, c, d, x, y] = combine(base, matrixOf(transform));
    if (isUpright(a, b)) runs.push({ text, x, y, width, size: Math.hypot(c, d) || Math.hypot(a, b) });
    else if (text.trim()) turned.push(text.trim());
  }
  const drawing = readDrawing(await page.getOperatorList(), base);
  const { width, height } = viewport;
  return {
    sheet: { page: page.pageNumber, width, height, runs, strokes: drawing.strokes },
    drawing,
    turned,
  };
}

const isUpright = (a: number, b: number) => a >= 0 && Math.abs(b) <= Math.abs(a) * 0.05;

/** By how many degrees the page must be turned for most of its letters to stand upright: 0, 90, 180 or 270. */
function turnOf(items: readonly Item[], base: Matrix): number {
  const letters = new Map<number, number>();
  for (const { str, transform } of items) {
    const [a, b] = combine(base, matrixOf(transform));
    const angle = (Math.atan2(b, a) * 180) / Math.PI;
    const quarter = Math.round(angle / 90);
    if (Math.abs(angle - quarter * 90) < 3) {
      const turn = (360 - ((quarter * 90 + 360) % 360)) % 360;
      letters.set(turn, (letters.get(turn) ?? 0) + str.trim().length);
    }
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}
