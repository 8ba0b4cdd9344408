/** Indents of a paragraph and of its first line: in twips, or in hundredths of a letter, which go before. */
export interface Indent {
  left: number;
  first: number;
  leftLetters: number;
  firstLetters: number;
}

/** Where the first line begins, in letters of that size in points. */
export function firstLineIndent(indent: Indent, size: number): number {
  const letters = (value: number, twips: number) => (value ? value / 100 : twips / 20 / size);
  const { left, first, leftLetters, firstLetters } = indent;
  return Math.round((letters(leftLetters, left) + letters(firstLetters, first)) * 100) / 100;
}
