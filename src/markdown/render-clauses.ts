import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Document } from '#domain/document/document.ts';
import type { ElementNode } from './element.ts';
import { htmlOptions } from './html-options.ts';
import { parseBody } from './parse-body.ts';
import { rehypeApparatus } from './rehype-apparatus.ts';
import { type References, renderDocument } from './render-document.ts';
import type { RenderOptions } from './render-unit.ts';

/**
 * Takes a full text, the body of its file and its references; gives a function from the id of a numbered clause to its
 * HTML, undefined where there is none: the clause as on the reading page, with the notes that it calls, its heading on
 * the second level, without handles.
 */
export function renderClauses(
  document: Document,
  body: string,
  references: References,
  options: RenderOptions,
): (id: string) => string | undefined {
  const parsed = parseBody(body);
  const sections = sectionsOf(renderDocument(document, parsed, references, options));
  return (id) => {
    const section = sections.get(id);
    if (!section) return undefined;
    const depth = document.units.find((unit) => unit.id === id)?.start?.depth ?? 0;
    const tree: Root = { type: 'root', children: [section, ...parsed.notes] };
    const whole = options.hrefOf(document.id);
    return toHtml(processor().use(rehypeAlone, { depth, whole }).runSync(tree) as HtmlRoot);
  };
}

const processor = unified().use(remarkRehype, htmlOptions).use(rehypeApparatus).freeze();

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
  /** Address of the whole text. */
  whole: string;
}

/**
 * Fits a clause into a page of its own: nothing there makes a menu of handles, no heading stands above it but the
 * page's, and a link to another clause leads to the whole text.
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
