/** What Markdown, GFM or inline HTML would read as syntax. */
const signs = /[\\`*_[\]<>~|&!@$]|:(?=\/\/)|www\./g;

/** What would begin a heading, list, rule or quotation at the start of a line. */
const opening = /^(?:[#+=-]|\d+(?=[.)]))/;

/** Escapes words so that Markdown shows them as they are. */
export const escapeMarkdown = (words: string): string =>
  words.replace(signs, (sign) => (sign === 'www.' ? 'www\\.' : `\\${sign}`));

/** Escapes words that stand at the start of a line. */
export const escapeLine = (line: string): string =>
  line.replace(opening, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
