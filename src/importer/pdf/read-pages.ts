import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Finding } from '#importer/finding/finding.ts';
import type { Sheet } from '#importer/page/sheet.ts';
import { openPdf } from './open-pdf.ts';
import { readPage } from './read-page.ts';

/**
 * Reads all pages. One with errors is read once more, as far as pdf.js can, and reported; one that cannot be
 * read at all is left out and reported.
 */
export async function readPages(
  file: PDFDocumentProxy,
  bytes: Uint8Array,
  findings: Finding[],
): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  let lenient: PDFDocumentProxy | undefined;
  for (let page = 1; page <= file.numPages; page++) {
    const place = { kind: 'page', page } as const;
    const sheet = await attempt(file, page);
    if (sheet) {
      sheets.push(sheet);
      continue;
    }
    lenient ??= await openPdf(bytes, false);
    const part = await attempt(lenient, page);
    if (part) sheets.push(part);
    findings.push({ code: part ? 'pdf-page-damaged' : 'pdf-page-unread', args: {}, place });
  }
  await lenient?.loadingTask.destroy();
  return sheets;
}

async function attempt(file: PDFDocumentProxy, page: number): Promise<Sheet | undefined> {
  try {
    return await readPage(await file.getPage(page));
  } catch {
    return undefined;
  }
}
