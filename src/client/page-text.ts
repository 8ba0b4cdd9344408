/** The text of a page as a browser searches it, and where a range of it lies. */
export interface PageText {
  /** A line feed between blocks. */
  text: string;
  start: number;
  end: number;
}

/** Takes the root of a page and a range in it; gives its rendered text, inline elements joined, and the range's offsets. */
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

/** Where a bound of the range lies in the text, if it lies in this node or the node's own edge lies within the range. */
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

/** The block that an element's text runs in; undefined where it is not rendered. */
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
