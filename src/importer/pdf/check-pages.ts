import type { Finding } from '#importer/finding/finding.ts';
import type { Sheet } from '#importer/page/sheet.ts';

const pageObject = /\/Type\s*\/Page(?![A-Za-z])/g;

/**
 * Looks for pages lost silently because a number or a name is damaged: those in no page tree, and those
 * without content.
 */
export function checkPages(bytes: Uint8Array, pages: number, sheets: readonly Sheet[]): Finding[] {
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
