/** Removes white space and the marks of a possible line break. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u200B\u2060]/g, '');

/** Removes punctuation and white space, folds width and case. */
export const bare = (text: string): string =>
  foldWidth(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Full-width letters, digits and marks become ASCII. */
export const foldWidth = (text: string): string =>
  text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
