import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { joinLines } from '#domain/text/join-lines.ts';
import type { Block, Body } from '#domain/text/structure.ts';
import { readBlocks } from './read-blocks.ts';
import { syntaxPlugins } from './syntax-plugins.ts';

/**
 * Reads the body of a document file that begins on `firstLine` of it, counted from 1; lines are those of the
 * file.
 */
export const parseBody = (body: string, firstLine = 1): Body =>
  (isPlainBody(body) ? readPlainBody : parseMarkdown)(body, firstLine - 1);

const parser = unified().use(remarkParse).use(syntaxPlugins).freeze();

/** Reads any body; `readPlainBody` reads the same of one that has paragraphs alone. */
export const parseMarkdown = (body: string, linesBefore: number): Body =>
  readBlocks(parser.parse(body) as Root, linesBefore);

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
