import type { Root } from 'hast';
import { escapeHtml } from '#domain/text/escape-html.ts';
import { walk } from './walk.ts';

/** Writes the words of a tree as Astro writes those of .mdx: it escapes quotes and `>` too, and by names. */
export function rehypeEscaped() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (!('children' in node)) return;
      for (const [i, child] of node.children.entries())
        if (child.type === 'text') node.children[i] = { type: 'raw', value: escapeHtml(child.value) };
    });
  };
}
