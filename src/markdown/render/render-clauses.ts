import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { FullText } from '#domain/document/document.ts';
import type { ShownCitations } from '#domain/library/shown-citations.ts';
import type { ElementNode } from './element.ts';
import { renderDocument } from './render-document.ts';
import { renderNote } from './render-editorial.ts';
import { treeToHtml } from './render-html.ts';

/**
 * HTML of numbered clauses by id, undefined for other ids: the clause as on the reading page, with the
 * notes that it calls, its heading on the second level, without handles. `whole` is the address of the
 * reading page.
 */
export function renderClauses(
  document: FullText,
  shown: ShownCitations,
  whole: string,
): (id: string) => string | undefined {
  const sections = sectionsOf(renderDocument(document, shown));
  const depths = new Map(document.units.map(({ id, start }) => [id, start?.depth ?? 0]));
  return (id) => {
    const section = sections.get(id);
    if (!section) return undefined;
    const tree: Root = { type: 'root', children: [section, ...document.notes.map(renderNote)] };
    return treeToHtml(tree, [[rehypeAlone, { depth: depths.get(id) ?? 0, whole }]]);
  };
}

function sectionsOf(tree: Root): Map<string, ElementNode> {
  const sections = new Map<string, ElementNode>();
  visit(tree as Nodes, 'htmlElement', (node: ElementNode) => {
    const { id } = node.data.hProperties;
    if (node.data.hName === 'section' && typeof id === 'string') sections.set(id, node);
  });
  return sections;
}

interface AloneOptions {
  depth: number;
  whole: string;
}

/**
 * Fits a clause into a page of its own: nothing there makes a menu of handles, no heading stands above it
 * but the page's, and a link to another clause leads to the whole text.
 */
function rehypeAlone({ depth, whole }: AloneOptions) {
  return (tree: HtmlRoot): void => {
    const ids = new Set<unknown>();
    visit(tree, 'element', ({ properties }) => void ids.add(properties.id));
    visit(tree, 'element', (node: Element, index, parent) => {
      const { className, href } = node.properties;
      if (parent && index !== undefined && String(className) === 'handle') {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      const level = /^h([3-6])$/.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Math.max(2, Number(level) - depth)}`;
      if (typeof href === 'string' && href.startsWith('#') && !ids.has(href.slice(1)))
        node.properties.href = whole + href;
      return undefined;
    });
  };
}
