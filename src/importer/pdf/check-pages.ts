import type { Finding } from '#importer/finding/finding.ts';
import type { Sheet } from '#importer/page/sheet.ts';

const pageObject = /\/Type\s*\/Page(?![A-Za-z])/g;

/**
 * Looks for pages that are lost in silence where a number or a name is damaged: those that no tree holds, and
 * those that lead to no content.
 */
export function checkPages(bytes: Uint8Array, pages: number, sheets: readonly Sheet[]): Finding[] {
  const text = new TextDecoder('latin1').decode(bytes);
  const findings: Finding[] = [];
  // A file that was saved again keeps the pages that it had before.
  const written = text.includes('/Prev') ? 0 : (text.match(pageObject)?.length ?? 0);
  if (written > pages)
    findings.push({ code: 'pdf-pages-fewer', args: { written, pages }, place: { kind: 'file' } });
  for (const { page, runs, images, shapes, turned } of sheets)
    if (runs.length + images.length + shapes + turned.length === 0)
      findings.push({ code: 'pdf-page-empty', args: {}, place: { kind: 'page', page } });
  return findings;
}
