import { readMarker } from '#domain/text/marker.ts';

/** A row of a table that was pasted as a line, its cells parted by tabs; Word puts one after a number too. */
export const isTabRow = (text: string): boolean =>
  /\t/.test(text.replace(/^[^\t]{1,8}\t/, (start) => (readMarker(start.trim()) ? '' : start)));
