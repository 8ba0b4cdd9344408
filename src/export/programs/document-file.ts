import { defined } from '#domain/defined.ts';
import type { Document, Statement } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import { sentenceOf } from '#domain/library/reference.ts';
import { differenceGroups } from '#domain/source/difference-groups.ts';
import type { ExportedClause } from '#export/export-blocks.ts';
import type { ExportSite } from '#export/export-description.ts';
import { exportDocument } from '#export/export-document.ts';
import type { DocumentFile } from './document-schema.ts';
import type { ClauseNode } from './text-schema.ts';

/** Where the files of one library stand. */
export interface FileSite extends ExportSite {
  schemaOf(name: 'document' | 'library' | 'numbers'): string;
  fileOf(id: string, extension: 'json' | 'md' | 'txt'): string;
}

/** All that the library holds of a document, for programs. `exported` is its plain model, if already made. */
export function documentFile(
  document: Document,
  library: Library,
  site: FileSite,
  exported = exportDocument(document, library, site),
): DocumentFile {
  const { id, kind, address, library: name, titleLines, sharedNumbers, citedAs, ...model } = exported;
  const { blocks, clauses, notes, digest, citations, ownLinks, withheld, deadlines } = model;
  return {
    $schema: site.schemaOf('document'),
    id,
    kind,
    library: name,
    address,
    files: { text: site.fileOf(id, 'txt'), markdown: site.fileOf(id, 'md') },
    legalValue: 'unofficial',
    ...described(document, { titleLines, sharedNumbers, citedAs }),
    blocks,
    clauses: clauseTree(clauses),
    notes,
    digest,
    citations,
    ownLinks,
    withheld,
    deadlines,
    ...surroundings(document, library, site),
    ...knowledge(document),
    ...provenance(document),
  };
}

function described(
  { description }: Document,
  lists: Pick<DocumentFile, 'titleLines' | 'sharedNumbers' | 'citedAs'>,
) {
  const { title, number, numberDoubt, issuers, lead, type, addressees, subject, status, disclosure, dates } =
    description;
  return {
    title: said(title),
    ...lists,
    ...defined({
      number: number && said(number),
      numberDoubt,
      issuers: issuers && { ...said(issuers), value: issuers.value.map(({ id, name }) => ({ id, name })) },
      lead: lead && { ...said(lead), value: lead.value.name },
      type: type && said(type),
      addressees: addressees && said(addressees),
      subject: subject && said(subject),
      status: status && said(status),
      disclosure: disclosure && said(disclosure),
    }),
    dates: dates.map((date) => ({
      ...said(date),
      kind: date.kind,
      value: date.value.value,
      precision: date.value.precision,
    })),
  };
}

const said = <T>({ value, basis, grade, sources, note }: Statement<T>) => ({
  value,
  basis,
  ...defined({ grade, sources, note }),
});

function surroundings(
  { id }: Document,
  library: Library,
  { addressOf }: FileSite,
): Pick<DocumentFile, 'citedBy' | 'relations'> {
  const citedBy = library.referencesTo(id).map((reference) => {
    const { from, unit, pins = [] } = reference;
    return {
      document: from.id,
      address: addressOf(from.id, unit.id),
      ...defined({ place: unit.id }),
      sentence: sentenceOf(reference),
      clauses: [...new Set(pins.map(({ clause }) => clause))],
    };
  });
  const relations = library.relationsOf(id).map(({ from, to, kind, grade, sources, note }) => {
    const other = from === id ? to : from;
    const direction = from === id ? ('out' as const) : ('in' as const);
    return {
      direction,
      kind,
      document: other,
      address: addressOf(other),
      ...defined({ grade, sources, note }),
    };
  });
  return { citedBy, relations };
}

function knowledge({
  frontMatter,
}: Document): Pick<DocumentFile, 'facts' | 'figures' | 'period' | 'unknown' | 'sources' | 'originals'> {
  const { facts, figures, period, unknown, sources, originals } = frontMatter;
  return {
    facts: facts.map(withSources),
    figures: figures.map(withSources),
    ...(period && { period: withSources(period) }),
    unknown,
    sources,
    originals,
  };
}

const withSources = <T extends { source: string[] }>({ source, ...rest }: T) => ({
  ...rest,
  sources: source,
});

function provenance(document: Document): Pick<DocumentFile, 'corrections' | 'origin' | 'added' | 'updates'> {
  const { added, updates } = document.frontMatter;
  if (document.text === 'record') return { corrections: [], updates, ...defined({ added }) };
  const { description, state, received, sha256 } = document.frontMatter.origin;
  const corrections = differenceGroups(document).flatMap(({ reason, inferred, readings }) =>
    readings.flatMap(({ from, to, differences }) =>
      differences.map(({ place }) => ({ place, received: from, shown: to, reason, inferred })),
    ),
  );
  return {
    corrections,
    origin: { description, state, ...defined({ received: received ?? undefined, sha256 }) },
    updates,
    ...defined({ added }),
  };
}

/** Nests a flat list of clauses by their depth. */
function clauseTree(clauses: readonly ExportedClause[]): ClauseNode[] {
  const top: ClauseNode[] = [];
  const open: { depth: number; children: ClauseNode[] }[] = [{ depth: -1, children: top }];
  for (const { depth, id, level, label, heading, name, address } of clauses) {
    while (open.length > 1 && (open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const children: ClauseNode[] = [];
    open.at(-1)?.children.push({ id, level, label, heading, name, address, children });
    open.push({ depth, children });
  }
  return top;
}
