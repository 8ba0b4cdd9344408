import type { Citation } from '#domain/citation/citation.ts';
import type { DocumentNumber } from '#domain/number/document-number.ts';
import type { Difference } from '#domain/source/collate.ts';
import type { Block, Note, Unit } from '#domain/text/structure.ts';
import type { Issuer } from './issuer.ts';
import type { OwnLink } from './own-links.ts';
import type { FullFrontMatter, RecordFrontMatter } from './schema/front-matter.ts';
import type { Grade } from './schema/grade.ts';
import type { DateKind, PartialDate } from './schema/partial-date.ts';

/**
 * Something said of a document, and what it rests on: its own text, an inference, or sources with a grade.
 */
export interface Statement<T> {
  value: T;
  basis: 'text' | 'inferred' | 'sources';
  grade?: Grade;
  /** Keys of the front matter's `sources`. */
  sources?: string[];
  /** How it was inferred, or what limits it. */
  note?: string;
}

export interface DateStatement extends Statement<PartialDate> {
  kind: DateKind;
}

/** A document number in its standard form, and what it says. */
export type NumberStatement = Statement<string> & { parsed: DocumentNumber };

/** What is known of a document besides its text. */
export interface Description {
  title: Statement<string>;
  /** The lines of the title as printed. */
  titleLines: string[];
  number?: NumberStatement;
  /** The numbers of other issuers under which the document was issued jointly. */
  sharedNumbers?: NumberStatement[];
  /** Numbers under which others cite it, though its own number is not established. */
  citedAs: string[];
  numberDoubt?: string;
  issuers?: Statement<Issuer[]>;
  /** Of several issuers the one that leads (主办机关). */
  lead?: Statement<Issuer>;
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
  /** Index in the units of the text. */
  unit: number;
}

interface DocumentBase {
  /** Its file's name, which is its address. */
  id: string;
  description: Description;
}

/** A document whose text the file holds; its citations are not resolved yet. */
export interface FullText extends DocumentBase {
  text: 'full';
  frontMatter: FullFrontMatter;
  /** The text in reading order. */
  units: Unit[];
  /** The editors' notes that the text calls. */
  notes: Note[];
  citations: LocatedCitation[];
  /** Where the text leads to itself. */
  ownLinks: OwnLink[];
  /** The text as received, each withheld character as █; undefined where none is kept. */
  source?: string;
  /** Where the text differs from its source, in order of the text; from its file if no source is kept. */
  differences: Difference[];
}

/** A document of which only facts are held. */
export interface DocumentRecord extends DocumentBase {
  text: 'record';
  frontMatter: RecordFrontMatter;
  /** The editors' digest. */
  blocks: Block[];
  notes: Note[];
}

/** A document of the library, read from one file. */
export type Document = FullText | DocumentRecord;

/** The text of a document in reading order; empty where none is held. */
export const unitsOf = (document: Document | undefined): readonly Unit[] =>
  document?.text === 'full' ? document.units : [];
