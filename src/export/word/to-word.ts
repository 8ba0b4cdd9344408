import { strToU8, zipSync } from 'fflate';
import type { ExportedDocument } from '#export/export-document.ts';
import { documentXml } from './document-xml.ts';
import { footerXml, letterFootXml } from './footer-xml.ts';
import { notesXml } from './notes-xml.ts';
import { contentTypesXml, corePropertiesXml, packageRelationshipsXml, settingsXml } from './package-parts.ts';
import { fontTableXml, stylesXml } from './styles-xml.ts';
import { writing } from './writing.ts';

/** Writes a text in WordprocessingML (ECMA-376, transitional), laid out by GB/T 9704-2012. */
export function toWord(document: ExportedDocument): Uint8Array<ArrayBuffer> {
  const to = writing(document);
  const { relationships } = to;
  relationships.part('styles', 'styles.xml');
  relationships.part('settings', 'settings.xml');
  relationships.part('fontTable', 'fontTable.xml');
  relationships.part('footnotes', 'footnotes.xml');
  const footers = {
    odd: relationships.part('footer', 'footer1.xml'),
    even: relationships.part('footer', 'footer2.xml'),
    letter: relationships.part('footer', 'footer3.xml'),
  };
  const parts = {
    '[Content_Types].xml': contentTypesXml(),
    '_rels/.rels': packageRelationshipsXml(),
    'docProps/core.xml': corePropertiesXml(document),
    'word/document.xml': documentXml(to, footers),
    'word/styles.xml': stylesXml(),
    'word/settings.xml': settingsXml(),
    'word/fontTable.xml': fontTableXml(),
    'word/footnotes.xml': notesXml(to),
    'word/footer1.xml': footerXml('right', to),
    'word/footer2.xml': footerXml('left', to),
    'word/footer3.xml': letterFootXml(to),
    'word/_rels/document.xml.rels': relationships.toXml(),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  // A zip dates its files in local time: a day given in local time is the same bytes everywhere.
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 6 });
}
