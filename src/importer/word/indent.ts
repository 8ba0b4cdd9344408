/** Indent of a paragraph and its first line, in twips or in hundredths of a letter; the latter win. */
export interface Indent {
  left: number;
  first: number;
  leftLetters: number;
  firstLetters: number;
}

/** Indent of the first line in letters of `size` points. */
export function firstLineIndent(indent: Indent, size: number): number {
  const letters = (value: number, twips: number) => (value ? value / 100 : twips / 20 / size);
  const { left, first, leftLetters, firstLetters } = indent;
  return Math.round((letters(leftLetters, left) + letters(firstLetters, first)) * 100) / 100;
}
