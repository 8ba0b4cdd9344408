import type { Block } from '#domain/text/structure.ts';
import { parseBody } from './parse-body.ts';

const isEmpty = (line: string): boolean => !/\S/.test(line);

/**
 * Reads a plain text as the body of a document file is read. Where no empty line parts its paragraphs, each
 * line is one.
 */
export function readPlainText(text: string): Block[] {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => !isEmpty(line));
  const last = lines.findLastIndex((line) => !isEmpty(line));
  if (lines.slice(first, last).some(isEmpty)) return parseBody(text).blocks;
  return lines.flatMap((line, i) => {
    const words = line.trim();
    return words === '' ? [] : [{ text: words, line: i + 1, lines: [words] }];
  });
}
