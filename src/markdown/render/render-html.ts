import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import type { Document } from '#domain/document/document.ts';
import type { ShownCitations } from '#domain/library/shown-citations.ts';
import { htmlOptions } from './html-options.ts';
import { rehypeApparatus } from './rehype-apparatus.ts';
import { renderDocument } from './render-document.ts';
import { renderEditorial } from './render-editorial.ts';

/**
 * What a page shows of a document's body, as a Markdown tree: the text, or of a record the editors' digest.
 */
export const renderBody = (document: Document, shown: ShownCitations): Root =>
  document.text === 'full' ? renderDocument(document, shown) : renderEditorial(document);

const processor = unified().use(remarkRehype, htmlOptions).use(rehypeApparatus).freeze();

/** HTML of a rendered tree; `plugins` get the elements first. */
export const treeToHtml = (tree: Root, plugins: PluggableList = []): string =>
  toHtml(processor().use(plugins).runSync(tree) as HtmlRoot, { collapseEmptyAttributes: true });
