import { readMarker } from '#domain/text/marker.ts';

/** Word puts a tab after the number of a clause, too. */
const start = /^[^\t]{1,8}\t/;

/** The cells of a row of a table that was pasted as a line, parted by tabs. */
export function tabCells(text: string): string[] {
  const number = start.exec(text)?.[0] ?? '';
  const marker = number !== '' && readMarker(number.trim()) ? number : '';
  const [first = '', ...cells] = text.slice(marker.length).split('\t');
  return [marker + first, ...cells].map((cell) => cell.trim());
}

/** A row of a table that was pasted as a line. */
export const isTabRow = (text: string): boolean => text.includes('\t') && tabCells(text).length > 1;
