import type { Element, Nodes, Root } from 'hast';

/**
 * Elements that hold no words of their own. The line breaks between their children go, since MDX leaves them
 * out too.
 */
const tableParts = new Set(['table', 'thead', 'tbody', 'tr']);

/**
 * Marks what editors added: footnote calls and the notes themselves are not of the document's text. A call
 * has no characters, so that none can be copied with the text or break a search in it: styles draw it, its
 * label is spoken. Keeps ids to those that the library gives: Astro would name every heading after its words,
 * which change with a correction. Aligns cells by class: as an attribute, alignment becomes an inline style,
 * which the Content-Security-Policy refuses.
 */
export function rehypeApparatus() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type !== 'element') return;
      if (node.tagName === 'sup' || node.properties.dataFootnotes !== undefined)
        node.properties.dataApparatus = '';
      if (node.properties.dataFootnoteRef !== undefined) drawByStyles(node);
      if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node);
      if (tableParts.has(node.tagName)) node.children = node.children.filter(({ type }) => type !== 'text');
      if (/^h[1-6]$/.test(node.tagName) && node.properties.id === undefined) refuseId(node);
    });
  };
}

function drawByStyles(call: Element): void {
  const [text] = call.children;
  if (text?.type !== 'text') return;
  Object.assign(call.properties, { dataNote: text.value, ariaLabel: `编者注${text.value}` });
  call.children = [];
}

/** Keeps Astro's own plugin from setting an id: it runs last, and sets one wherever none is read. */
function refuseId({ properties }: Element): void {
  Object.defineProperty(properties, 'id', { set: () => {}, enumerable: false });
}

function alignByClass({ properties }: Element): void {
  if (properties.align) properties.className = [`align-${properties.align}`];
  delete properties.align;
}

/**
 * Visits every node of a tree of elements, a parent before its children. unist-util-visit also reports each
 * node's ancestors, for which it makes a function a node: a third of the time of writing a text.
 */
function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
