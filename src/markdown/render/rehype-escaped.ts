import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { escapeHtml } from '#domain/text/escape-html.ts';

/** Writes the words of a tree as Astro writes those of .mdx: it escapes quotes and `>` too, and by names. */
export function rehypeEscaped() {
  return (tree: Root): void => {
    visit(tree, 'text', (text, index, parent) => {
      if (!parent || index === undefined) return undefined;
      parent.children[index] = { type: 'raw', value: escapeHtml(text.value) };
      return SKIP;
    });
  };
}
