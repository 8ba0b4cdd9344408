/** A place in an input. Numbers count from 1. */
export type Place =
  | { kind: 'paragraph'; paragraph: number; words?: string }
  | { kind: 'line'; line: number; column?: number; words?: string }
  /** `height`: distance from the upper edge, in per cent of the page. */
  | { kind: 'page'; page: number; height?: number; words?: string }
  | { kind: 'file' };
