import type { Citation } from '#domain/citation/citation.ts';
import type { DocumentNumber } from '#domain/number/document-number.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Grade } from './grade.ts';
import type { Issuer } from './issuer.ts';
import type { DateKind, PartialDate } from './partial-date.ts';

/** Something said of a document, and what it rests on: its own text, an inference, or sources with a grade. */
export interface Statement<T> {
  value: T;
  basis: 'text' | 'inferred' | 'sources';
  grade?: Grade;
  /** Keys of the front matter's `sources`. */
  sources?: string[];
  /** How it was inferred, or what limits it. */
  note?: string | undefined;
}

export interface DateStatement extends Statement<PartialDate> {
  kind: DateKind;
}

/** What is known of a document besides its text. */
export interface Description {
  title: Statement<string>;
  /** The lines of the title as printed. */
  titleLines: string[];
  number?: Statement<string> & { parsed: DocumentNumber };
  /** Numbers under which others cite it, though its own number is not established. */
  citedAs: string[];
  numberDoubt?: string | undefined;
  issuers?: Statement<Issuer[]>;
  /** 文种, from the title. */
  type?: Statement<string>;
  addressees?: Statement<string>;
  dates: DateStatement[];
  subject?: Statement<string>;
  status?: Statement<string>;
  disclosure?: Statement<string>;
  /** Where the text came from. */
  origin?: Statement<string>;
}

/** A citation and the unit that holds it. */
export interface LocatedCitation extends Citation {
  /** Index in the document's units. */
  unit: number;
}

/** A document of the library, read from one file; cross-references are not resolved yet. */
export interface Document {
  id: string;
  frontMatter: FrontMatter;
  description: Description;
  /** The text in reading order; empty for a record. */
  units: Unit[];
  /** The paragraphs of a record's digest; empty for a full text. */
  digest: string[];
  citations: LocatedCitation[];
  /** The text as received, each withheld character as █; undefined where none is kept. */
  source?: string | undefined;
}
