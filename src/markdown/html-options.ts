import type { Options } from 'remark-rehype';

/** How a Markdown tree becomes HTML, wherever it does: names of the notes, in Chinese, and ids that clash with no clause. */
export const htmlOptions = {
  clobberPrefix: 'note-',
  footnoteLabel: '编者注',
  footnoteBackLabel: '返回正文',
  footnoteBackContent: '返回正文',
} satisfies Options;
