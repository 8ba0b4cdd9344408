import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findDocumentNumbers } from '#domain/number/find-document-numbers.ts';
import { shortestLine, unbroken } from './unbroken.ts';

/** Takes a tree of editors' words, a digest or notes; changes it so that numbers and dates stay on one line, and the last word of a paragraph. The words stay as written. */
export function keepNumbersWhole<T extends Nodes>(tree: T): T {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const isLong = node.value.length > shortestLine;
    const ends = isLong && parent.type === 'paragraph' && index === parent.children.length - 1;
    const pieces = unbroken(node.value, findDocumentNumbers(node.value).value, ends);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
  return tree;
}
