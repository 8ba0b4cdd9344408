import type { Facet } from '#domain/document/facet-names.ts';

/**
 * What a search needs to know of the library besides the index: one small file, read before the first search. Documents
 * are rows here, in the index's own order: the newest first, those without a date by the year of their number, or last.
 */
export interface SearchTables {
  /** Each a character and those that are read as it: 「发發髮」; only what this library holds. */
  variants: string[];
  /** Each a character and one that this library holds too but that traditional writing has for it: 「着著」. */
  doubles: string[];
  /** Issuing bodies, by all their names. */
  bodies: Body[];
  /** 机关代字 of the numbers that documents bear or cite. */
  codes: string[];
  /** Names that texts give to documents (以下简称) and that are no part of the title; the document's row. */
  shortNames: [name: string, row: number][];
  /** Words in a document's record up to the end of its title, and up to the end of its headings. */
  titleEnds: number[];
  headingEnds: number[];
  /** Words of the index that so many documents hold that a part of it has nothing else; see `word-rows.ts`. */
  frequent: string[];
  facets: Record<Facet, FacetColumn>;
  /** Where else to look for a document that is not held. */
  elsewhere?: Elsewhere | undefined;
}

const none: FacetColumn = { values: [], rows: [] };

/** Stands for tables that cannot be had: with it a search knows of titles and numbers alone, and of no facets. */
export const noTables: SearchTables = {
  variants: [],
  doubles: [],
  bodies: [],
  codes: [],
  shortNames: [],
  titleEnds: [],
  headingEnds: [],
  frequent: [],
  facets: { issuer: none, level: none, year: none, type: none, holding: none },
};

export interface Body {
  name: string;
  /** Other names. */
  aliases: string[];
  /** The body whose office it is: its place in the list. */
  officeOf?: number | undefined;
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

/** Read only where the index finds nothing: the headings of each row's document, by the eId of their clause. */
export type HeadingTable = [id: string, words: string][][];
