import type { PinStep } from '#domain/citation/find-pins.ts';
import type { DocumentNumber } from '#domain/number/document-number.ts';

/** What a reader typed, understood. */
export interface Query {
  /** Without white space around it, and cut where it is longer than any reader types. */
  typed: string;
  /** A document holds every one. */
  terms: Term[];
  /** A document holds none (-词). */
  excluded: Term[];
  /** Where it may name a document and places of it as well: 「就业促进法第十条」. */
  place?: PlaceQuery;
}

/** Places of a document, as typed. */
export interface PlaceQuery {
  /** What names the document; it bears every one, as title or number. */
  document: Term[];
  places: TypedPlace[];
}

export interface TypedPlace {
  /** 「第二部分第（四）项」. */
  words: string;
  steps: PinStep[];
}

/** A phrase, or what it stands for. */
export interface Term {
  /** As typed, without the marks around it. */
  text: string;
  /** Runs of words; a passage that holds one of them holds the term. The first is what was typed. */
  runs: string[][];
  /** The document number, or the part of one, that it can be read as. */
  number?: NumberParts;
  /** Places in the tables' list of issuers: the one it names, then those that are its office. */
  issuers: number[];
}

/** A document number as far as it was typed: 「人社厅函 2019」, 「296号」, 「2019年296号」. */
export interface NumberParts {
  code?: string;
  year?: number;
  series?: string;
  serial?: number;
  /** The number, where it was typed whole. */
  whole?: DocumentNumber;
}
