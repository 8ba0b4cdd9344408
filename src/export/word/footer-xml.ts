import type { ExportedDocument } from '#export/export-document.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { runXml } from './runs-xml.ts';
import type { Writing } from './writing.ts';
import { element, wordNamespaces, xmlFile } from './xml.ts';

/** What every page says below its number; the address stands at the end, since it may take a line or two. */
export const unofficial = ({ library }: Pick<ExportedDocument, 'library'>): string =>
  `${library}整理的非官方文本，以原件为准`;

/** — 1 —, at the outer edge (GB/T 9704-2012, 7.5), and what kind of copy this is. */
export const footerXml = (side: 'left' | 'right', to: Writing): string =>
  xmlFile(
    element(
      'w:ftr',
      wordNamespaces,
      paragraphXml('PageNumber', `${runXml('— ')}${pageNumber}${runXml(' —')}`, to, { align: side }),
      paragraphXml('Apparatus', runXml(unofficial(to.document)), to),
    ),
  );

/** The first page of a letter has no number, but the lower double rule. */
export const letterFootXml = (to: Writing): string =>
  xmlFile(element('w:ftr', wordNamespaces, paragraphXml('LetterFoot', runXml(unofficial(to.document)), to)));

const field = (type: string): string => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));

const pageNumber = [
  field('begin'),
  element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
  field('separate'),
  runXml('1'),
  field('end'),
].join('');
