import type { Finding } from '#importer/finding/finding.ts';
import { refuse } from '#importer/model/unreadable.ts';
import type { Sheet } from './sheet.ts';

/** Share of its page that a scan fills at least. */
const leastShare = 0.8;
/** Number of shapes from which text may be drawn as outlines. */
const manyShapes = 100;

/** Says why sheets cannot be read: one is a picture, or has only words that OCR recognised in one. */
export function judgeSheets(sheets: readonly Sheet[]): Finding[] {
  const covered = sheets.filter((sheet) => imageShare(sheet) >= leastShare);
  const recognised = covered.filter(({ visible, invisible }) => invisible > visible);
  const scanned = covered.filter(({ visible, invisible }) => visible === 0 && invisible === 0);
  const isBare = sheets.every(({ runs }) => runs.every(({ text }) => text.trim() === ''));
  const drawn = isBare
    ? sheets.filter(({ shapes, images }) => shapes >= manyShapes || images.length > 0)
    : [];
  const pictures = new Set([...scanned, ...drawn]);
  const refused = [
    ...(pictures.size > 0 ? refuse('scan-only', { pages: pageList([...pictures]) }).refused : []),
    ...(recognised.length > 0 ? refuse('text-recognised', { pages: pageList(recognised) }).refused : []),
  ];
  return refused.length === 0 && isBare ? refuse('file-empty', {}).refused : refused;
}

/** Whether a sheet is a picture, with or without OCR words. */
export const isPicture = (sheet: Sheet): boolean => imageShare(sheet) >= leastShare && sheet.visible === 0;

/** Counts visible letters except page numbers, which a scanner may print. */
export const countLetters = (text: string): number => text.replace(/[\s\d第共页/\-—–·~]/g, '').length;

/** The share of the sheet that its largest picture, perhaps in strips, covers. */
function imageShare({ images, width, height }: Sheet): number {
  const share = images.reduce((sum, { box }) => {
    const across = Math.min(box.right, width) - Math.max(box.left, 0);
    const down = Math.min(box.bottom, height) - Math.max(box.top, 0);
    return sum + Math.max(0, across) * Math.max(0, down);
  }, 0);
  return share / (width * height);
}

/** 1、3-5 */
function pageList(sheets: readonly Sheet[]): string {
  const pages = sheets.map(({ page }) => page).sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const page of pages) {
    const last = spans.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else spans.push([page, page]);
  }
  return spans.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join('、');
}
