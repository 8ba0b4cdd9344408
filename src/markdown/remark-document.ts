import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { type Document, unitsOf } from '#domain/document/document.ts';
import { readBlocks } from './parse/read-blocks.ts';

/** Finds the document that the library read from a file, and its HTML. */
export type FindDocument = (path: string) => Promise<{ document: Document; html: string } | undefined>;

/**
 * Replaces the tree that was parsed of a file with the HTML of its document, so that .mdx shows what .md
 * does. One string instead of thousands of elements spares a third of the time of building a .mdx file. A
 * file of no library stays untouched. Throws where the two parsers read different texts: every id would land
 * on other words.
 */
export function remarkDocument({ find }: { find: FindDocument }) {
  return async (tree: Root, file: VFile): Promise<Root> => {
    const found = await find(file.path);
    if (!found) return tree;
    const { document, html } = found;
    const parsed = readBlocks(tree).blocks;
    const held =
      document.text === 'full' ? unitsOf(document).flatMap((unit) => unit.blocks ?? [unit]) : document.blocks;
    const at = held.findIndex(({ text }, i) => text !== parsed[i]?.text);
    if (at >= 0 || parsed.length !== held.length)
      throw new Error(
        `${file.path}: MDX reads block ${at + 1} as “${parsed[at]?.text}”, the library as “${held[at]?.text}”.`,
      );
    return { type: 'root', children: [htmlElement(html)] };
  };
}

/** `<Fragment set:html="…" />`, which Astro writes as it is (remark-mdx knows the node, mdast does not). */
const htmlElement = (html: string) =>
  ({
    type: 'mdxJsxFlowElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
    children: [],
  }) as unknown as RootContent;
