import { defined } from '#domain/defined.ts';
import { type Description, type Document, type Statement, unitsOf } from '#domain/document/document.ts';
import type { DateKind, DatePrecision } from '#domain/document/schema/partial-date.ts';

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

/** What is known of a document besides its text, as plain data; what is not known is left out. */
export interface ExportedDescription {
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
}

export function exportDescription(document: Document, site: ExportSite): ExportedDescription {
  const { id, description, text } = document;
  const { title, titleLines, number, sharedNumbers = [], citedAs, numberDoubt } = description;
  const isStatute = unitsOf(document).some(
    ({ start, part }) => part === undefined && start?.level === 'article',
  );
  return {
    id,
    kind: text === 'record' ? 'record' : isStatute ? 'statute' : 'notice',
    library: site.name,
    address: site.addressOf(id),
    title: title.value,
    titleLines,
    sharedNumbers: sharedNumbers.map(({ value }) => value),
    citedAs,
    ...defined({
      number: stated(number),
      numberDoubt,
      issuers: exportIssuers(description),
      type: stated(description.type),
      addressees: stated(description.addressees),
      subject: stated(description.subject),
      status: stated(description.status),
    }),
    dates: exportDates(description),
  };
}

const stated = <T>(statement: Statement<T> | undefined): ExportedStatement<T> | undefined =>
  statement && { value: statement.value, basis: statement.basis };

/** The lead first. */
export function exportIssuers({ issuers, lead }: Description): ExportedStatement<string[]> | undefined {
  if (!issuers) return undefined;
  const names = issuers.value.map(({ name }) => name);
  return { value: [...new Set([...(lead ? [lead.value.name] : []), ...names])], basis: issuers.basis };
}

export const exportDates = ({ dates }: Pick<Description, 'dates'>): ExportedDate[] =>
  dates.map(({ kind, basis, value: { value, precision } }) => ({ kind, value, precision, basis }));
