/** Where in an input something stands. Numbers count from 1. */
export type Place =
  | { kind: 'paragraph'; paragraph: number; words?: string }
  | { kind: 'line'; line: number; column?: number; words?: string }
  /** Height from the upper edge, in hundredths of the page. */
  | { kind: 'page'; page: number; height?: number; words?: string }
  | { kind: 'file' };
