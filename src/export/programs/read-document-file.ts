import { defined } from '#domain/defined.ts';
import type { Level } from '#domain/text/level.ts';
import type { ExportedBlock, ExportedClause } from '#export/export-blocks.ts';
import type { ExportedDocument } from '#export/export-document.ts';
import type { DocumentFile } from './document-schema.ts';
import type { ClauseNode } from './text-schema.ts';

/** Restores the plain model of a document from its published file; browsers make the other forms of it. */
export function readDocumentFile(file: DocumentFile): ExportedDocument {
  const { id, kind, library, address, title, titleLines, sharedNumbers, citedAs, numberDoubt } = file;
  const { notes, digest, citations, ownLinks, withheld, deadlines } = file;
  return {
    id,
    kind,
    library,
    address,
    title: title.value,
    titleLines,
    sharedNumbers,
    citedAs,
    ...defined({
      numberDoubt,
      number: said(file.number),
      issuers: issuersOf(file),
      type: said(file.type),
      addressees: said(file.addressees),
      subject: said(file.subject),
      status: said(file.status),
    }),
    dates: file.dates.map(({ kind: of, value, precision, basis }) => ({ kind: of, value, precision, basis })),
    // The schema leaves the names of levels to the library.
    blocks: file.blocks as ExportedBlock[],
    clauses: flat(file.clauses, 0),
    notes,
    digest,
    citations,
    ownLinks,
    withheld,
    deadlines,
  };
}

type Said<T> = { value: T; basis: 'text' | 'inferred' | 'sources' };

const said = <T>(statement: Said<T> | undefined): Said<T> | undefined =>
  statement && { value: statement.value, basis: statement.basis };

function issuersOf({ issuers, lead }: DocumentFile): Said<string[]> | undefined {
  if (!issuers) return undefined;
  const names = issuers.value.map(({ name }) => name);
  return { value: [...new Set([...(lead ? [lead.value] : []), ...names])], basis: issuers.basis };
}

const flat = (nodes: readonly ClauseNode[], depth: number): ExportedClause[] =>
  nodes.flatMap(({ children, level, ...clause }) => [
    { ...clause, level: level as Level, depth },
    ...flat(children, depth + 1),
  ]);
