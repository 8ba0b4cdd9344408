import { joinLines } from '#domain/text/join-lines.ts';
import type { Body } from '#domain/text/structure.ts';

/** What a footnote or a table cannot be without. A table of one column may have a colon and no pipe. */
const markup = /\||\[\^|:-|-:/;

/** Whether a body has paragraphs alone. Most have. */
export const isPlainBody = (body: string): boolean => !markup.test(body);

/**
 * Reads the paragraphs of a plain body, without the parser of Markdown, which would find the same and take a
 * third of the time of reading a document.
 */
export function readPlainBody(body: string, linesBefore: number): Body {
  const read: Body = { blocks: [], notes: [] };
  let marked: string[] = [];
  // As the parser does.
  const lines = body
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '\ufffd')
    .split(/\r\n|[\n\r]/);
  for (const [i, line] of [...lines, ''].entries()) {
    if (/\S/.test(line)) {
      marked.push(line.trim());
      continue;
    }
    const text = marked.join('\n').trim();
    const first = i + 1 - marked.length + linesBefore;
    if (text !== '') read.blocks.push({ text: joinLines(text), line: first, lines: text.split('\n') });
    marked = [];
  }
  return read;
}
