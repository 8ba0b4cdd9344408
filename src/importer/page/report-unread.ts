import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { InputPicture } from '#importer/model/input-text.ts';
import { placeOf, type Sheet } from './sheet.ts';

/** In points: a smaller picture is a line or a dot. */
const leastSide = 6;
/** From this number of shapes on, a drawing counts as a picture. */
const manyShapes = 200;

/** Lists the pictures of sheets. One at the same place on every sheet counts once. */
export function reportPictures(sheets: readonly Sheet[]): { pictures: InputPicture[]; findings: Finding[] } {
  const seen = new Set<string>();
  const pictures: InputPicture[] = [];
  for (const sheet of sheets) {
    for (const { box, words } of sheet.images) {
      const [width, height] = [box.right - box.left, box.bottom - box.top];
      const key = [box.left, box.top, width, height].map(Math.round).join(' ');
      if (Math.min(width, height) < leastSide || seen.has(key)) continue;
      seen.add(key);
      pictures.push({ ...(words && { words }), place: placeOf({ sheet, y: box.top }) });
    }
    if (sheet.shapes >= manyShapes)
      pictures.push({ words: '绘制的图形', place: { kind: 'page', page: sheet.page } });
  }
  const findings = pictures.map(
    ({ words = '', place }): Finding => ({ code: 'picture-left', args: { words }, place }),
  );
  return { pictures, findings };
}

/** Reports words at an angle. The same words on every sheet are a watermark. */
export function reportTurned(sheets: readonly Sheet[]): Finding[] {
  const pages = new Map<string, number[]>();
  for (const { turned, page } of sheets)
    for (const words of new Set(turned)) pages.set(words, [...(pages.get(words) ?? []), page]);
  return [...pages].map(([words, on]): Finding => {
    const place = { kind: 'page', page: on[0] ?? 1 } as const;
    const isWatermark = sheets.length > 1 && on.length === sheets.length;
    return { code: isWatermark ? 'watermark-left' : 'turned-left', args: { words: excerpt(words) }, place };
  });
}
