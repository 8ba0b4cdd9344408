import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Body } from '#domain/text/structure.ts';
import { readBlocks } from './read-blocks.ts';
import { isPlainBody, readPlainBody } from './read-plain-body.ts';
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
