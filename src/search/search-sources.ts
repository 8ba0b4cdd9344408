import type { HeadingTable, SearchTables, TitleTable } from './search-tables.ts';
import type { SearchText } from './search-text.ts';
import type { WordRows } from './word-rows.ts';

/** Where a search reads. Each is fetched when first asked for, and kept; a promise is rejected where it cannot be had, or takes too long. What was rejected is fetched anew when it is asked for again. */
export interface SearchSources {
  index: Index;
  /** `noTables` where they cannot be had. */
  tables(): Promise<SearchTables>;
  titles(): Promise<TitleTable>;
  headings(): Promise<HeadingTable>;
  /** One file of the words that stand alone; see `fileOf`. */
  wordRows(file: number): Promise<WordRows>;
  text(id: string): Promise<SearchText>;
}

/** What is asked of an index. */
export interface Index {
  /** The documents that hold a phrase, in the order of rows. */
  find(phrase: string): Promise<Found[]>;
  /** The ids of all documents, in the order of rows. */
  ids(): Promise<string[]>;
}

export interface Found {
  /** The document. */
  id: string;
  /** Place of the first occurrence, in words from the beginning of the record. */
  at: number;
}
