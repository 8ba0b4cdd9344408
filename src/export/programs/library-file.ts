import { defined } from '#domain/defined.ts';
import { lastUpdate } from '#domain/document/describe/last-update.ts';
import type { Document } from '#domain/document/document.ts';
import { earliestDay } from '#domain/document/schema/partial-date.ts';
import type { Library } from '#domain/library/library.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { exportDescription } from '#export/export-description.ts';
import { plainFacts } from '#export/head/plain-facts.ts';
import type { FileSite } from './document-file.ts';
import type { LibraryFile } from './library-schema.ts';

/** All documents of a library, the earliest first, and where each stands; `home` is the site's address. */
export function libraryFile(
  { documents }: Pick<Library, 'documents'>,
  { name, description, withdrawn }: Pick<SiteSettings, 'name' | 'description' | 'withdrawn'>,
  home: string,
  site: FileSite,
): LibraryFile {
  return {
    $schema: site.schemaOf('library'),
    name,
    description,
    address: home,
    legalValue: 'unofficial',
    documents: documents.map((document) => listed(document, site)),
    withdrawn: withdrawn.map(({ id, date, reason }) => ({ id, date, reason, address: site.addressOf(id) })),
  };
}

function listed(document: Document, site: FileSite): LibraryFile['documents'][number] {
  const { id, description } = document;
  const { fileOf } = site;
  const { kind, address } = exportDescription(document, site);
  const { title, numbers, issuers, type, date: cited } = plainFacts(description);
  const [date] = description.dates
    .filter(({ basis }) => basis !== 'inferred')
    .sort((a, b) => (earliestDay(a.value) < earliestDay(b.value) ? -1 : 1));
  return {
    id,
    kind,
    title,
    numbers,
    issuers,
    ...defined({
      type,
      date: date?.value.value,
      precision: date?.value.precision,
      cited,
      updated: lastUpdate(document),
    }),
    address,
    files: { json: fileOf(id, 'json'), text: fileOf(id, 'txt'), markdown: fileOf(id, 'md') },
  };
}
