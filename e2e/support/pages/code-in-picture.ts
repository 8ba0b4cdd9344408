import jsQR from 'jsqr';
import type { Locator } from 'playwright/test';

/** Reads the QR code in a picture on the page, and measures its quiet zone in modules. */
export async function codeInPicture(picture: Locator): Promise<{ text: string; quietZone: number }> {
  const { marks, width } = await picture.evaluate(async (image) => {
    await (image as HTMLImageElement).decode();
    const { naturalWidth, naturalHeight } = image as HTMLImageElement;
    const context = new OffscreenCanvas(naturalWidth, naturalHeight).getContext('2d');
    context?.drawImage(image as HTMLImageElement, 0, 0);
    const { data } = context?.getImageData(0, 0, naturalWidth, naturalHeight) ?? { data: [] };
    const isDark = (_: unknown, at: number) => ((data[4 * at] ?? 255) < 128 ? '#' : '.');
    return { marks: Array.from({ length: data.length / 4 }, isDark).join(''), width: naturalWidth };
  });
  const height = marks.length / width;
  const dark = (x: number, y: number) => marks[y * width + x] === '#';
  const pixels = Uint8ClampedArray.from(
    [...marks].flatMap((mark) => (mark === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255])),
  );
  const code = jsQR(pixels, width, height, { inversionAttempts: 'dontInvert' });
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => rowOf(width, (x) => dark(x, y)));
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => rowOf(height, (y) => dark(x, y)));
  const margin = Math.min(
    rows[0] ?? 0,
    columns[0] ?? 0,
    height - 1 - (rows.at(-1) ?? 0),
    width - 1 - (columns.at(-1) ?? 0),
  );
  // A code of version v has 17 + 4v modules on a side (ISO/IEC 18004).
  const module = ((columns.at(-1) ?? 0) - (columns[0] ?? 0) + 1) / (17 + 4 * (code?.version ?? 0));
  return { text: code?.data ?? '', quietZone: margin / module };
}

const rowOf = (length: number, dark: (at: number) => boolean) =>
  Array.from({ length }, (_, at) => at).some(dark);
