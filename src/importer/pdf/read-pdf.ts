import type { Finding } from '#importer/finding/finding.ts';
import type { ContainerReader, ReadLimits, ReadOutcome } from '#importer/model/container.ts';
import { refuse, refuseUnreadable } from '#importer/model/unreadable.ts';
import { readSheets } from '#importer/page/read-sheets.ts';
import type { Sheet } from '#importer/page/sheet.ts';
import { checkStreams } from './check-streams.ts';
import { openPdf } from './open-pdf.ts';
import { readAside } from './read-aside.ts';
import { readPages } from './read-pages.ts';

/** A large code has some two hundred. */
const maxPages = 1500;

/**
 * Reads a PDF that has text. The file's own title and author are ignored: programs fill them with names of
 * templates.
 */
export const readPdf: ContainerReader = (bytes, limits) => refuseUnreadable(() => read(bytes, limits));

async function read(bytes: Uint8Array, limits: ReadLimits): Promise<ReadOutcome> {
  const findings: Finding[] = checkStreams(bytes, limits);
  const file = await openPdf(bytes, true);
  try {
    if (file.numPages > maxPages) return refuse('pdf-pages-many', { pages: file.numPages, limit: maxPages });
    const sheets = await readPages(file, bytes, findings);
    findings.push(...checkPages(bytes, file.numPages, sheets));
    if (sheets.length === 0) return refuse('file-damaged', { cause: '没有一页可以读' });
    const outcome = readSheets(sheets);
    if ('refused' in outcome) return outcome;
    findings.push(...(await readAside(file, sheets)), ...outcome.text.findings);
    return { text: { ...outcome.text, findings } };
  } finally {
    await file.loadingTask.destroy();
  }
}

const pageObject = /\/Type\s*\/Page(?![A-Za-z])/g;

/**
 * Looks for pages lost silently because a number or a name is damaged: those in no page tree, and those
 * without content.
 */
function checkPages(bytes: Uint8Array, pages: number, sheets: readonly Sheet[]): Finding[] {
  const text = new TextDecoder('latin1').decode(bytes);
  const findings: Finding[] = [];
  // A file with incremental updates keeps former versions of its pages.
  const written = text.includes('/Prev') ? 0 : (text.match(pageObject)?.length ?? 0);
  if (written > pages)
    findings.push({ code: 'pdf-pages-fewer', args: { written, pages }, place: { kind: 'file' } });
  for (const { page, runs, images, shapes, turned } of sheets)
    if (runs.length + images.length + shapes + turned.length === 0)
      findings.push({ code: 'pdf-page-empty', args: {}, place: { kind: 'page', page } });
  return findings;
}
