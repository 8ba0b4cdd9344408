import { withheldWords } from '#export/withheld-words.ts';
import { blockXml } from './block-xml.ts';
import { unofficial } from './footer-xml.ts';
import { linePitch, page, twips } from './measures.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { runXml } from './runs-xml.ts';
import type { Writing } from './writing.ts';
import { element, wordNamespaces, xmlFile } from './xml.ts';

/** Ids of their relationships. */
interface Footers {
  odd: string;
  even: string;
  letter: string;
}

/** The text, what the editors say below it, and the page setup. */
export const documentXml = (to: Writing, footers: Footers): string =>
  xmlFile(
    element(
      'w:document',
      wordNamespaces,
      element(
        'w:body',
        {},
        ...to.document.blocks.map((block, i) => blockXml(block, i, to)),
        ...apparatus(to).map((words, i) => paragraphXml('Apparatus', runXml(words), to, { apart: i === 0 })),
        sheet(footers, to),
      ),
    ),
  );

/** What the editors say below the text. */
const apparatus = ({ document }: Writing): string[] => [
  `${unofficial(document)}：${document.address}`,
  ...withheldWords(document).map((words) => `未予公开：${words}`),
];

function sheet({ odd, even, letter }: Footers, { isLetter }: Writing): string {
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': odd }),
    element('w:footerReference', { 'w:type': 'even', 'r:id': even }),
    isLetter ? element('w:footerReference', { 'w:type': 'first', 'r:id': letter }) : '',
    element('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.right,
      'w:bottom': page.bottom,
      'w:left': page.left,
      'w:header': twips(15),
      // The number stands 7 mm below the type area, a line in small letters below it.
      'w:footer': twips(17),
      'w:gutter': 0,
    }),
    isLetter ? element('w:titlePg') : '',
    element('w:docGrid', { 'w:type': 'lines', 'w:linePitch': linePitch }),
  );
}
