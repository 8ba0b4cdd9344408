import type { ExportedCall } from '#export/export-blocks.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Words that lead somewhere; offsets in the text of their block. */
export interface WordLink {
  start: number;
  end: number;
  address: string;
}

/**
 * Words of a block from an offset on, with links and calls of notes. Of links that overlap the first counts.
 * Offsets of calls are those in the words.
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

  /** The words between two offsets; the last stretch has the calls at its end. */
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
