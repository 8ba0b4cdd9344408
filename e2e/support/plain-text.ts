/** Takes text; gives it without white space and the marks of a possible line break. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u200B\u2060]/g, '');

/** Takes text; gives it without punctuation and white space, width folded, in lower case. */
export const bare = (text: string): string =>
  foldWidth(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Full-width letters, digits and marks become ASCII. */
export const foldWidth = (text: string): string =>
  text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
