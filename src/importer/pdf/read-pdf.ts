import type { ContainerReader } from '#importer/model/container.ts';
import { readSheets } from '#importer/page/read-sheets.ts';
import type { Sheet } from '#importer/page/sheet.ts';
import { openPdf } from './open-pdf.ts';
import { readPage } from './read-page.ts';

/** Reads a PDF that has text. */
export const readPdf: ContainerReader = async (bytes) => {
  const task = openPdf(bytes);
  const file = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number++)
    sheets.push(await readPage(await file.getPage(number)));
  await task.destroy();
  return readSheets(sheets);
};
