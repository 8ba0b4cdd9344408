import { escapeXml } from '#export/escape-xml.ts';
import type { ExportedTarget } from '#export/export-citations.ts';
import type { Font } from './styles.table.ts';
import { fontOf } from './styles-xml.ts';
import type { TextPiece } from './text-pieces.ts';
import type { Writing } from './writing.ts';
import { element, valued } from './xml.ts';

/** Writes pieces of a paragraph as runs, the heading of a clause in `headingFont`. */
export const runsXml = (pieces: readonly TextPiece[], to: Writing, headingFont?: Font): string =>
  pieces.map((piece) => pieceXml(piece, to, headingFont)).join('');

function pieceXml({ text, target, inHeading, notes }: TextPiece, to: Writing, headingFont?: Font): string {
  const font = inHeading && headingFont ? fontOf(headingFont) : '';
  const called = notes.map((name) => noteCall(name, to)).join('');
  if (!target) return runXml(text, font) + called;
  return linkXml(target, runXml(text, valued('w:rStyle', 'Hyperlink') + font), to) + called;
}

/** Writes a run with tabs and line breaks; none for empty text. */
export function runXml(text: string, properties = ''): string {
  if (text === '') return '';
  const content = text
    .split(/([\t\n])/)
    .filter(Boolean)
    .map((part) => marks[part] ?? element('w:t', { 'xml:space': 'preserve' }, escapeXml(part)));
  return element('w:r', {}, properties && element('w:rPr', {}, properties), ...content);
}

const marks: Record<string, string> = { '\t': element('w:tab'), '\n': element('w:br') };

/** Links to a bookmark within the text itself, elsewhere to the library. */
function linkXml({ document, place, address }: ExportedTarget, run: string, to: Writing): string {
  const anchor =
    document === to.document.id && place !== undefined ? to.bookmarks.get(place)?.name : undefined;
  return anchor === undefined
    ? element('w:hyperlink', { 'r:id': to.relationships.outside(address) }, run)
    : element('w:hyperlink', { 'w:anchor': anchor }, run);
}

function noteCall(name: string, { notes }: Writing): string {
  const number = notes.get(name);
  if (number === undefined) return '';
  return element(
    'w:r',
    {},
    element('w:rPr', {}, valued('w:rStyle', 'FootnoteReference')),
    element('w:footnoteReference', { 'w:id': number }),
  );
}
