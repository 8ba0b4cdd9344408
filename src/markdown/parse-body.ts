import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Body, readBlocks } from './read-blocks.ts';
import { syntaxPlugins } from './syntax-plugins.ts';

const parser = unified().use(remarkParse).use(syntaxPlugins).freeze();

/** Takes the body of a document file and the line of the file on which it begins, from 1; gives its blocks, with lines of the file. */
export function parseBody(body: string, firstLine = 1): Body {
  const tree = parser.parse(body) as Root;
  const { blocks, notes } = readBlocks(tree);
  return { blocks: blocks.map((block) => ({ ...block, line: block.line + firstLine - 1 })), notes };
}
