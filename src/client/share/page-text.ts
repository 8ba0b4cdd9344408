import type { Span } from '#domain/text/span.ts';

/** The text of a page as browsers search it, and the offsets of a range in it. */
export interface PageText extends Span {
  /** A line feed between blocks. */
  text: string;
}

/** Reads the rendered text below `root`, inline elements joined. */
export function pageText(root: Element, range: Range): PageText {
  const blocks = new Map<Element, Element | undefined>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  let block: Element | undefined;
  let [start, end] = [-1, -1];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const own = node.parentElement && blockOf(node.parentElement, blocks);
    if (!own) continue;
    if (block && own !== block) text += '\n';
    block = own;
    if (start < 0) start = offsetIn(node, range.startContainer, range.startOffset, text.length, range, 0);
    const last = offsetIn(node, range.endContainer, range.endOffset, text.length, range, node.length);
    if (last >= 0) end = last;
    text += node.data.replace(/\s/g, ' ');
  }
  return { text, start, end };
}

/**
 * Offset of a boundary of the range, if it lies in this node or if the node's own edge lies in the range;
 * otherwise -1.
 */
function offsetIn(
  node: Text,
  container: Node,
  offset: number,
  before: number,
  range: Range,
  edge: number,
): number {
  if (node === container) return before + offset;
  return range.comparePoint(node, edge) === 0 ? before + edge : -1;
}

/** The block that an element's text runs in; `undefined` where it is not rendered. */
function blockOf(element: Element, known: Map<Element, Element | undefined>): Element | undefined {
  if (known.has(element)) return known.get(element);
  const { display } = getComputedStyle(element);
  const { parentElement } = element;
  const outer = parentElement ? blockOf(parentElement, known) : element;
  const isInline = (display === 'inline' || display === 'contents') && parentElement;
  const block = display === 'none' || !outer ? undefined : isInline ? outer : element;
  known.set(element, block);
  return block;
}
