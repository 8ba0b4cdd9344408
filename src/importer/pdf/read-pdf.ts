import type { ContainerReader } from '#importer/model/container.ts';
import { readSheets } from '#importer/page/read-sheets.ts';
import { openPdf } from './open-pdf.ts';
import { type PdfPage, readPage } from './read-page.ts';

/** Reads a PDF that has text. */
export const readPdf: ContainerReader = async (bytes) => {
  const task = openPdf(bytes);
  const file = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number++)
    pages.push(await readPage(await file.getPage(number)));
  await task.destroy();
  const read = readSheets(pages.map(({ sheet }) => sheet));
  return { text: { ...read, notes: [], pictures: [], stated: {} } };
};
