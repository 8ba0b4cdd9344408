import { readMarker } from '#domain/text/marker.ts';

/** A row of a table that was pasted as a line, its cells parted by tabs; Word puts one after a number too. */
export const isTabRow = (text: string): boolean =>
  text
    .replace(/^([^\t]{1,8})\t/, (start, words: string) => (isMarker(words.trim()) ? '' : start))
    .includes('\t');

const isMarker = (words: string): boolean => readMarker(words)?.raw.trim() === words;
