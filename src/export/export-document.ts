import { defined } from '#domain/defined.ts';
import { type Document, unitsOf } from '#domain/document/document.ts';
import { withheldPlaces } from '#domain/document/withheld-spans.ts';
import type { Library } from '#domain/library/library.ts';
import { type ExportedBlock, type ExportedClause, exportBlocks, exportClauses } from './export-blocks.ts';
import { type ExportedCitation, type ExportedOwnLink, exportCitations } from './export-citations.ts';
import { type ExportedDeadline, exportDeadlines } from './export-deadlines.ts';
import { type ExportedDescription, type ExportSite, exportDescription } from './export-description.ts';

export interface ExportedNote {
  name: string;
  paragraphs: string[];
}

/** What is left out of a text; each of its characters is █ in the words. */
export interface ExportedGap {
  /** The id, where it stands in a place that has one. */
  place?: string;
  what: string;
  reason: string;
}

/** One document as every form of it is made: plain data, which a build writes and a browser reads. */
export interface ExportedDocument extends ExportedDescription {
  /** The text in reading order; empty in a record. */
  blocks: ExportedBlock[];
  clauses: ExportedClause[];
  /** The editors' notes, which blocks call. */
  notes: ExportedNote[];
  /** Of a record, what the editors wrote instead of a text. */
  digest: string[];
  /** Where the text names other documents, in reading order. */
  citations: ExportedCitation[];
  /** Where it names a place of its own. */
  ownLinks: ExportedOwnLink[];
  withheld: ExportedGap[];
  /** What it asks for by a known day. */
  deadlines: ExportedDeadline[];
}

/** Makes the plain model of a document of a library. */
export function exportDocument(document: Document, library: Library, site: ExportSite): ExportedDocument {
  const { id, notes } = document;
  const isFull = document.text === 'full';
  const units = unitsOf(document);
  const addressOf = (place?: string) => site.addressOf(id, place);
  return {
    ...exportDescription(document, site),
    blocks: exportBlocks(units, notes),
    clauses: exportClauses(units, addressOf),
    notes: notes.map(({ name, blocks }) => ({ name, paragraphs: blocks.map(({ text }) => text) })),
    digest: isFull ? [] : document.blocks.map(({ text }) => text),
    ...exportCitations(document, library, site),
    withheld: isFull ? withheldPlaces(units, document.frontMatter).map(toGap) : [],
    deadlines: isFull ? exportDeadlines(document, addressOf) : [],
  };
}

const toGap = ({ place, what, reason }: ReturnType<typeof withheldPlaces>[number]): ExportedGap => ({
  ...defined({ place }),
  what,
  reason,
});
