/** One level of a list, as Word defines it (ECMA-376-1, 17.9). */
export interface ListLevel {
  start: number;
  /** Name of 17.18.59; `bullet` has its sign in `text`. */
  format: string;
  /** Words, and levels (from 0) whose numbers are inserted between them: `['第', 0, '条']`. */
  text: (string | number)[];
  /** What separates the number from the words. */
  suffix: 'tab' | 'space' | 'nothing';
  /** `lvlRestart`: starts again after this level (from 1) or a higher one; never after 0. */
  restart?: number;
  /** `isLgl`: all numbers in ASCII digits. */
  legal?: boolean;
}

/** A list that paragraphs refer to: a definition of levels, with the overrides of this list. */
export interface List {
  /** `numId`: a list restarts at its overrides. */
  id: string;
  /** `abstractNum`: lists of the same definition continue each other's count. */
  definition: string;
  levels: (ListLevel | undefined)[];
  /** `startOverride`, by level. */
  starts: Map<number, number>;
}

/** Levels that a list may have. */
export const levelCount = 9;

/** Parses `第%1条` into the form of `ListLevel.text`. */
export function parseLevelText(text: string): (string | number)[] {
  return text
    .split(/(%[1-9])/)
    .filter(Boolean)
    .map((piece) => (/^%[1-9]$/.test(piece) ? Number(piece.charAt(1)) - 1 : piece));
}
