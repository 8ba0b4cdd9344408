import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Finding } from '#importer/finding/finding.ts';
import { isPicture } from '#importer/page/judge-sheets.ts';
import type { Sheet } from '#importer/page/sheet.ts';
import { openPdf } from './open-pdf.ts';
import { readPage } from './read-page.ts';

/** With this many scanned pages a file is refused anyway, so the rest need not be read. */
const enoughPictures = 20;

/**
 * Reads all pages. A page with errors is reported and read again as far as pdf.js can; one that cannot be
 * read at all is reported and left out.
 */
export async function readPages(
  file: PDFDocumentProxy,
  bytes: Uint8Array,
  findings: Finding[],
): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  let lenient: PDFDocumentProxy | undefined;
  let recognised = 0;
  let scanned = 0;
  for (let page = 1; page <= file.numPages && recognised < enoughPictures; page++) {
    const place = { kind: 'page', page } as const;
    const isScanned = scanned > 0;
    const sheet = await attempt(file, page, isScanned);
    if (sheet) {
      sheets.push(sheet);
      if (isPicture(sheet) && sheet.invisible > 0) recognised++;
      else if (isPicture(sheet)) scanned++;
      continue;
    }
    lenient ??= await openPdf(bytes, false);
    const part = await attempt(lenient, page, isScanned);
    if (part) sheets.push(part);
    findings.push({ code: part ? 'pdf-page-damaged' : 'pdf-page-unread', args: {}, place });
  }
  await lenient?.loadingTask.destroy();
  return sheets;
}

async function attempt(file: PDFDocumentProxy, page: number, isScanned: boolean): Promise<Sheet | undefined> {
  try {
    return await readPage(await file.getPage(page), isScanned);
  } catch {
    return undefined;
  }
}
