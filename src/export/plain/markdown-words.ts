import type { ExportedCall } from '#export/export-blocks.ts';

/** Words that are a link; offsets in the text of their block. */
export interface WordLink {
  start: number;
  end: number;
  address: string;
}

/**
 * Writes `words`, which begin at `from` in their block, with links and references to notes. Links have
 * offsets in the block, `calls` in the words. Where links overlap, the first counts.
 */
export function markdownWords(
  words: string,
  from: number,
  links: readonly WordLink[],
  calls: readonly ExportedCall[] = [],
): string {
  const own = links
    .map(({ start, end, address }) => ({ start: start - from, end: end - from, address }))
    .filter(({ start, end }) => start >= 0 && end <= words.length && start < end)
    .sort((a, b) => a.start - b.start);
  let written = 0;
  let markdown = '';
  for (const { start, end, address } of own) {
    if (start < written) continue;
    markdown += `${plain(written, start)}[${plain(start, end)}](${address})`;
    written = end;
  }
  return markdown + plain(written, words.length, true);

  /** Escapes the words between two offsets; the last stretch includes references at its very end. */
  function plain(start: number, end: number, last = false): string {
    let at = start;
    let escaped = '';
    for (const { offset, note } of calls) {
      if (offset < start || (last ? offset > end : offset >= end)) continue;
      escaped += `${escapeMarkdown(words.slice(at, offset))}[^${note}]`;
      at = offset;
    }
    return escaped + escapeMarkdown(words.slice(at, end));
  }
}

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
