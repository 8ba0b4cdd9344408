import type { Line } from '#domain/text/infer/line.ts';
import { isContentsHead } from './find-front.ts';
import { bare } from './find-title.ts';

/**
 * How many of the lines are a table of contents: headings, below 「目录」 or not, up to where the first
 * of them comes again as a heading of the text.
 */
export function contentsLength(lines: readonly Line[]): number {
  const head = lines[0] && isContentsHead(lines[0]) ? 1 : 0;
  const first = lines[head];
  if (!first || (head === 0 && !first.marker)) return 0;
  const key = entryKey(first);
  const again = lines.findIndex((line, i) => i > head && entryKey(line) === key);
  const text = lines.findIndex((line, i) => i >= head && !isEntry(line));
  const end = text < 0 ? lines.length : text;
  if (head === 0) return again > 1 && again <= end ? again : 0;
  return again > 0 ? Math.min(again, end) : end;
}

/** A line of a table of contents is short, and no sentence. */
const isEntry = ({ text, marker, block }: Line): boolean =>
  !block.table && text.length <= 60 && !/[。；：]/.test(text) && marker?.level !== 'article';

/** The heading without spaces, leaders and the number of its page. */
const entryKey = ({ text }: Line): string => bare(text).replace(/[.．…·\-—]*[0-9]*$/, '');
