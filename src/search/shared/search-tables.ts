import { type Facet, perFacet } from '#domain/document/describe/facet-names.ts';

/**
 * What a search needs to know of the library besides the index: one small file, read before the first search.
 * Documents are rows here, in the index's own order: the newest first, those without a date last.
 */
export interface SearchTables {
  /** Groups of a character and those that are read as it: 「发发髮」. Only characters of this library. */
  variants: string[];
  /**
   * Pairs of a character and one that traditional writing uses for it, where this library holds both:
   * 「着著」.
   */
  doubles: string[];
  /** The issuers, with all their names. */
  issuers: ListedIssuer[];
  /** 机关代字 of the numbers that documents bear or cite. */
  codes: string[];
  /**
   * Names that texts give to documents (以下简称) and that are no part of the title; the document's row.
   */
  shortNames: [name: string, row: number][];
  /** Words in a document's record up to the end of its title, and up to the end of its headings. */
  titleEnds: number[];
  headingEnds: number[];
  /** Pairs of words so frequent that each fills a part of the index by itself; see `word-rows.ts`. */
  frequent: string[];
  facets: Record<Facet, FacetColumn>;
  /** Where else to look for a document that is not held. */
  elsewhere?: Elsewhere;
}

const none: FacetColumn = { values: [], rows: [] };

/**
 * Stands for tables that did not arrive: with it a search knows of titles and numbers alone, and of no
 * facets.
 */
export const noTables: SearchTables = {
  variants: [],
  doubles: [],
  issuers: [],
  codes: [],
  shortNames: [],
  titleEnds: [],
  headingEnds: [],
  frequent: [],
  facets: perFacet(() => none),
};

export interface ListedIssuer {
  name: string;
  /** Other names. */
  aliases: string[];
  /** The issuer whose office it is: its place in the list. */
  officeOf?: number;
}

/** The values of a facet, and for each row the places of its values in that list. */
export interface FacetColumn {
  values: string[];
  rows: number[][];
}

export interface Elsewhere {
  name: string;
  /** Address with `{query}` where the words go. */
  url: string;
}

/** Read only where the index finds nothing, or cannot be asked: titles and numbers, a row each. */
export interface TitleTable {
  ids: string[];
  titles: string[];
  /** The number as formatted, or that under which others cite it; empty where there is none. */
  numbers: string[];
  /** Syllables and the characters of titles and headings that are read so: { zhi: '职知' }. */
  readings: Record<string, string>;
}

/**
 * Read only where the index finds nothing: the headings of each row's document, by the eId of their clause.
 */
export type HeadingTable = [id: string, words: string][][];
