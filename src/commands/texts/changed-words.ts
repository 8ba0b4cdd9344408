import type { Unit } from '#domain/text/structure.ts';

/** Where the words read from a text first differ from the text. */
export interface ChangedWords {
  text: string;
  read: string;
}

const shown = 16;

/**
 * Finds where the words of a text first come out changed; undefined if they do not. White space and the
 * syntax of Markdown tables do not count.
 */
export function changedWords(text: string, units: readonly Unit[]): ChangedWords | undefined {
  const blocks = units.flatMap((unit) => unit.blocks ?? [unit]);
  const inTables = new Set(
    blocks.flatMap(({ table, line }) => (table ? linesOfTable(line, table.rows.length) : [])),
  );
  const given = bare(
    text
      .split(/\r\n|\n|\r/)
      .map((line, i) => (inTables.has(i + 1) ? cellsOf(line) : line))
      .join(''),
  );
  const read = bare(blocks.map((block) => block.text).join(''));
  if (given === read) return undefined;
  let at = 0;
  while (at < given.length && given[at] === read[at]) at++;
  const from = Math.max(0, at - shown);
  return { text: given.slice(from, at + shown), read: read.slice(from, at + shown) };
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** Lines of the header row, of the dashes, and of each further row. */
const linesOfTable = (line: number, rows: number): number[] =>
  Array.from({ length: rows + 1 }, (_, i) => line + i);

const cellsOf = (line: string): string =>
  /^[\s|:-]+$/.test(line) && line.includes('-')
    ? ''
    : line.replace(/\\\||\|/g, (pipe) => (pipe === '|' ? '' : '|'));
