/** What Markdown, GFM or HTML in it would read as a sign. */
const signs = /[\\`*_[\]<>~|&!@$]|:(?=\/\/)|www\./g;

/** What begins a heading, a list, a rule or a quotation at the start of a line. */
const opening = /^(?:[#+=-]|\d+(?=[.)]))/;

/** Words as Markdown that reads as these words. */
export const escapeMarkdown = (words: string): string =>
  words.replace(signs, (sign) => (sign === 'www.' ? 'www\\.' : `\\${sign}`));

/** The same at the start of a line. */
export const escapeLine = (line: string): string =>
  line.replace(opening, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
