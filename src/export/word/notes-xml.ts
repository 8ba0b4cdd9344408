import { paragraphXml } from './paragraph-xml.ts';
import { runXml } from './runs-xml.ts';
import type { Writing } from './writing.ts';
import { element, valued, wordNamespaces, xmlFile } from './xml.ts';

/** Writes the editors' notes as footnotes, after the two separators that the format requires. */
export function notesXml(to: Writing): string {
  const { notes } = to.document;
  return xmlFile(
    element(
      'w:footnotes',
      wordNamespaces,
      separator('separator', -1, to),
      separator('continuationSeparator', 0, to),
      ...notes.map(({ paragraphs }, i) => note(paragraphs, i + 1, to)),
    ),
  );
}

const separator = (kind: string, id: number, to: Writing): string =>
  element(
    'w:footnote',
    { 'w:type': kind, 'w:id': id },
    paragraphXml('Note', element('w:r', {}, element(`w:${kind}`)), to),
  );

function note(paragraphs: readonly string[], id: number, to: Writing): string {
  const mark = element(
    'w:r',
    {},
    element('w:rPr', {}, valued('w:rStyle', 'FootnoteReference')),
    element('w:footnoteRef'),
  );
  return element(
    'w:footnote',
    { 'w:id': id },
    ...paragraphs.map((text, i) => paragraphXml('Note', (i === 0 ? mark : '') + runXml(text), to)),
  );
}
