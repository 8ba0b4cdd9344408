import { citedWork } from '#export/cited-work.ts';
import { escapeXml } from '#export/escape-xml.ts';
import type { ExportedDocument } from '#export/export-document.ts';
import { element, valued, wordNamespaces, xmlFile } from './xml.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes: [part: string, type: string][] = [
  ['/word/document.xml', `${word}.document.main+xml`],
  ['/word/styles.xml', `${word}.styles+xml`],
  ['/word/settings.xml', `${word}.settings+xml`],
  ['/word/fontTable.xml', `${word}.fontTable+xml`],
  ['/word/footnotes.xml', `${word}.footnotes+xml`],
  ['/word/footer1.xml', `${word}.footer+xml`],
  ['/word/footer2.xml', `${word}.footer+xml`],
  ['/word/footer3.xml', `${word}.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
];

export const contentTypesXml = (): string =>
  xmlFile(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...contentTypes.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ),
  );

export const packageRelationshipsXml = (): string => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return xmlFile(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      element('Relationship', { Id: 'rId1', Type: office, Target: 'word/document.xml' }),
      element('Relationship', { Id: 'rId2', Type: core, Target: 'docProps/core.xml' }),
    ),
  );
};

/** Leaves out date and program, so that the same document gives the same bytes. */
export const corePropertiesXml = (document: ExportedDocument): string => {
  const { title, number, address } = citedWork(document);
  return xmlFile(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, escapeXml(title)),
      number === undefined ? '' : element('dc:subject', {}, escapeXml(number)),
      element('dc:identifier', {}, escapeXml(address)),
      element('dc:language', {}, 'zh-CN'),
    ),
  );
};

export const settingsXml = (): string =>
  xmlFile(
    element(
      'w:settings',
      wordNamespaces,
      element('w:evenAndOddHeaders'),
      valued('w:characterSpacingControl', 'compressPunctuation'),
      element(
        'w:footnotePr',
        {},
        element('w:footnote', { 'w:id': -1 }),
        element('w:footnote', { 'w:id': 0 }),
      ),
      // Without it Word 2013 and later open the file in the mode of an older one.
      element(
        'w:compat',
        {},
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
    ),
  );
