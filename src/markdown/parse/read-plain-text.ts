import { joinLines } from '#domain/text/join-lines.ts';
import type { Block } from '#domain/text/structure.ts';
import { parseBody } from './parse-body.ts';

const lineEnd = /\r\n|\n|\r/;
// Markdown knows no other white space.
const isEmpty = (line: string): boolean => /^[ \t]*$/.test(line);
/** What may be a table or a note. */
const mayBeMarkdown = /\||\[\^/;

/**
 * Reads a plain text as the body of a document file is read, many times as fast where it holds neither tables
 * nor notes. Where no empty line parts its paragraphs, each line is one.
 */
export function readPlainText(text: string): Block[] {
  const lines = text.split(lineEnd);
  const first = lines.findIndex((line) => !isEmpty(line));
  const last = lines.findLastIndex((line) => !isEmpty(line));
  if (!lines.slice(first, last).some(isEmpty))
    return lines.flatMap((line, i) => blockOf([line], i + 1) ?? []);
  return mayBeMarkdown.test(text) ? parseBody(text).blocks : paragraphsOf(lines);
}

function paragraphsOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && !isEmpty(line)) continue;
    if (i > start) blocks.push(...(blockOf(lines.slice(start, i), start + 1) ?? []));
    start = i + 1;
  }
  return blocks;
}

/** A paragraph of these lines; none where they are white space. */
function blockOf(printed: readonly string[], line: number): Block[] | undefined {
  const words = printed
    .map((one) => one.trim())
    .join('\n')
    .trim();
  return words === '' ? undefined : [{ text: joinLines(words), line, lines: words.split('\n') }];
}
