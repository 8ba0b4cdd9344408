import type { SearchText } from '#search/shared/passage.ts';
import type { HeadingTable, SearchTables, TitleTable } from '#search/shared/search-tables.ts';
import type { WordRows } from '#search/shared/word-rows.ts';

/**
 * Where a search reads. Each part is fetched when first asked for, and kept; what does not arrive rejects
 * with `Unavailable`, and is fetched again when next asked for.
 */
export interface SearchSources {
  index: Index;
  /** `noTables` where they do not arrive. */
  tables(): Promise<SearchTables>;
  titles(): Promise<TitleTable>;
  headings(): Promise<HeadingTable>;
  /** One file of the words that stand alone; see `fileOf`. */
  wordRows(file: number): Promise<WordRows>;
  text(id: string): Promise<SearchText>;
}

/** What a search needs of an index. */
export interface Index {
  /** The documents that hold a phrase, in the order of rows. */
  find(phrase: string): Promise<Found[]>;
  /**
   * The ids of all documents, in the order of rows; the same array every time, as long as the index is the
   * same.
   */
  ids(): Promise<string[]>;
}

export interface Found {
  /** The document. */
  id: string;
  /** Place of the first occurrence, in words from the beginning of the record. */
  at: number;
}
