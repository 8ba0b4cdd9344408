import { defined } from '#domain/defined.ts';
import type { Document, Statement } from '#domain/document/document.ts';
import type { DateKind, DatePrecision } from '#domain/document/schema/partial-date.ts';
import { withheldPlaces } from '#domain/document/withheld-places.ts';
import type { Library } from '#domain/library/library.ts';
import { type ExportedBlock, type ExportedClause, exportBlocks, exportClauses } from './export-blocks.ts';
import { type ExportedCitation, type ExportedOwnLink, exportCitations } from './export-citations.ts';
import { type ExportedDeadline, exportDeadlines } from './export-deadlines.ts';

/** Where a library is published. */
export interface ExportSite {
  name: string;
  /** Whole address of a document, or of a place in it. */
  addressOf(id: string, place?: string): string;
}

/** A name or value, and whether the document says it or it was inferred from elsewhere. */
export interface ExportedStatement<T> {
  value: T;
  basis: Statement<T>['basis'];
}

export interface ExportedDate extends ExportedStatement<string> {
  kind: DateKind;
  precision: DatePrecision;
}

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

/**
 * One document as every form of it is made: plain data, which a build writes and a browser reads. What is not
 * known is left out.
 */
export interface ExportedDocument {
  id: string;
  /** A record has no text; a statute is a text of articles; all others are notices. */
  kind: 'notice' | 'record' | 'statute';
  /** Name of the library. */
  library: string;
  address: string;
  /** Without line breaks. */
  title: string;
  /** The lines of the title as printed. */
  titleLines: string[];
  number?: ExportedStatement<string>;
  /** Numbers of other issuers, where it was issued jointly. */
  sharedNumbers: string[];
  /** Numbers under which others cite it, though its own is not established. */
  citedAs: string[];
  numberDoubt?: string;
  /** The lead first. */
  issuers?: ExportedStatement<string[]>;
  /** 文种. */
  type?: ExportedStatement<string>;
  addressees?: ExportedStatement<string>;
  subject?: ExportedStatement<string>;
  status?: ExportedStatement<string>;
  dates: ExportedDate[];
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
  const { id, description, notes } = document;
  const { title, titleLines, number, sharedNumbers = [], citedAs, numberDoubt } = description;
  const isFull = document.text === 'full';
  const units = isFull ? document.units : [];
  return {
    id,
    kind: exportedKind(document),
    library: site.name,
    address: site.addressOf(id),
    title: title.value,
    titleLines,
    sharedNumbers: sharedNumbers.map(({ value }) => value),
    citedAs,
    ...defined({
      number: stated(number),
      numberDoubt,
      issuers: issuersOf(document),
      type: stated(description.type),
      addressees: stated(description.addressees),
      subject: stated(description.subject),
      status: stated(description.status),
    }),
    dates: description.dates.map(({ kind, basis, value }) => ({
      kind,
      value: value.value,
      precision: value.precision,
      basis,
    })),
    blocks: exportBlocks(units, notes),
    clauses: exportClauses(units, (place) => site.addressOf(id, place)),
    notes: notes.map(({ name, blocks }) => ({ name, paragraphs: blocks.map(({ text }) => text) })),
    digest: isFull ? [] : document.blocks.map(({ text }) => text),
    ...exportCitations(document, library, site),
    withheld: isFull
      ? withheldPlaces(units, document.frontMatter).map(({ place, what, reason }) => ({
          ...defined({ place }),
          what,
          reason,
        }))
      : [],
    deadlines: isFull ? exportDeadlines(document, (place) => site.addressOf(id, place)) : [],
  };
}

/** What kind of thing a document is to whoever takes it along. */
export function exportedKind(document: Document): ExportedDocument['kind'] {
  if (document.text === 'record') return 'record';
  const isStatute = document.units.some(
    ({ start, part }) => part === undefined && start?.level === 'article',
  );
  return isStatute ? 'statute' : 'notice';
}

const stated = <T>(statement: Statement<T> | undefined): ExportedStatement<T> | undefined =>
  statement && { value: statement.value, basis: statement.basis };

function issuersOf({ description }: Document): ExportedStatement<string[]> | undefined {
  const { issuers, lead } = description;
  if (!issuers) return undefined;
  const names = issuers.value.map(({ name }) => name);
  return { value: [...new Set([...(lead ? [lead.value.name] : []), ...names])], basis: issuers.basis };
}
