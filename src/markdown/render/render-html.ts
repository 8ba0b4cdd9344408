import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import type { Document } from '#domain/document/document.ts';
import type { ShownCitations } from '#domain/library/shown-citations.ts';
import type { ElementNode } from './element.ts';
import { rehypeApparatus } from './rehype-apparatus.ts';
import { renderDocument } from './render-document.ts';
import { renderEditorial } from './render-editorial.ts';

/**
 * How a Markdown tree becomes HTML, wherever it does: names of the notes, in Chinese, ids that clash with
 * no clause, and our own elements, whose attributes would be cloned one element at a time.
 */
export const htmlOptions = {
  clobberPrefix: 'note-',
  footnoteLabel: '编者注',
  footnoteBackLabel: '返回正文',
  footnoteBackContent: '返回正文',
  handlers: {
    htmlElement: (state, node: ElementNode): Element => ({
      type: 'element',
      tagName: node.data.hName,
      properties: { ...node.data.hProperties },
      children: state.all(node),
    }),
  },
} satisfies Options;

/**
 * What a page shows of a document's body, as a Markdown tree: the text, or of a record the editors' digest.
 */
export const renderBody = (document: Document, shown: ShownCitations): Root =>
  document.text === 'full' ? renderDocument(document, shown) : renderEditorial(document);

const processor = unified().use(remarkRehype, htmlOptions).use(rehypeApparatus).freeze();

/** HTML of a rendered tree; `plugins` get the elements first. */
export const treeToHtml = (tree: Root, plugins: PluggableList = []): string =>
  toHtml(processor().use(plugins).runSync(tree) as HtmlRoot, { collapseEmptyAttributes: true });
