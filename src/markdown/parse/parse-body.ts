import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Body } from '#domain/text/structure.ts';
import { readBlocks } from './read-blocks.ts';
import { syntaxPlugins } from './syntax-plugins.ts';

const parser = unified().use(remarkParse).use(syntaxPlugins).freeze();

/**
 * Reads the body of a document file that begins on `firstLine` of it, counted from 1; lines are those of the
 * file.
 */
export const parseBody = (body: string, firstLine = 1): Body =>
  readBlocks(parser.parse(body) as Root, firstLine - 1);
