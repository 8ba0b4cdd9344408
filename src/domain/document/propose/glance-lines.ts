import type { Glance } from '#domain/document/schema/glance.ts';

/** A row of `glance` as an author writes it, one cell a line. */
export const glanceLines = (row: Glance[number]): string =>
  Object.entries(row)
    .map(([name, cell], i) => `${i === 0 ? '  - ' : '    '}${name}: { ${fieldsOf(cell)} }`)
    .join('\n');

const fieldsOf = (cell: object): string =>
  Object.entries(cell)
    .map(([name, value]: [string, string]) => `${name}: ${name === 'words' ? scalar(value) : value}`)
    .join(', ');

/** Words that YAML could read otherwise stand in quotes. */
const scalar = (words: string): string =>
  /^[\p{sc=Han}\d，。、《》〔〕（）“”—]*\p{sc=Han}[\p{sc=Han}\d，。、《》〔〕（）“”—]*$/u.test(words)
    ? words
    : JSON.stringify(words);
