import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Document, unitsOf } from '#domain/document/document.ts';
import type { ShownCitations } from '#domain/library/shown-citations.ts';
import { readBlocks } from './parse/read-blocks.ts';
import { renderBody } from './render/render-html.ts';

/** Finds the document that the library read from a file, and what its page shows of others. */
export type FindDocument = (
  path: string,
) => Promise<{ document: Document; shown: ShownCitations } | undefined>;

/**
 * Replaces the tree that was parsed of a file with that of its document, so that .mdx shows what .md does.
 * A file of no library stays untouched. Throws where the two parsers read different texts: every id would
 * land on other words.
 */
export function remarkDocument({ find }: { find: FindDocument }) {
  return async (tree: Root, file: VFile): Promise<Root> => {
    const found = await find(file.path);
    if (!found) return tree;
    const { document, shown } = found;
    const parsed = readBlocks(tree).blocks;
    const held =
      document.text === 'full' ? unitsOf(document).flatMap((unit) => unit.blocks ?? [unit]) : document.blocks;
    const at = held.findIndex(({ text }, i) => text !== parsed[i]?.text);
    if (at >= 0 || parsed.length !== held.length)
      throw new Error(
        `${file.path}: MDX reads block ${at + 1} as “${parsed[at]?.text}”, the library as “${held[at]?.text}”.`,
      );
    return renderBody(document, shown);
  };
}
