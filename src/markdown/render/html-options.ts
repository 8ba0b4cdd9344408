import type { Element } from 'hast';
import type { Options } from 'remark-rehype';
import type { ElementNode } from './element.ts';

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
