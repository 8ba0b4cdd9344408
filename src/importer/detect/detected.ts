import type { Finding } from '#importer/finding/finding.ts';
import type { ContainerName } from '#importer/model/container.ts';
import { refuse } from '#importer/model/unreadable.ts';

/** The container of an input, or why it is not read. */
export type Detected = { container: ContainerName } | { refused: Finding[] };

/** Refuses a format that is known but not supported, and says what to do instead. */
export function unsupported({ name, remedy }: { name: string; remedy: string }) {
  return refuse('format-unsupported', { name, remedy });
}

const asDocx = '请在 Word 或 WPS 中打开，另存为 .docx 再导入。';
const onlyText = '文库只收公文正文：请把其中的正文存为 .docx 再导入。';
const asPdf = '请打印或另存为 PDF 再导入。';
const unpack = '请解压，导入其中的文件。';

interface Unread {
  name: string;
  remedy: string;
}

export const unread = {
  openDocument: { name: ' ODF 文件（.odt）', remedy: asDocx },
  uof: { name: '标文通文件（.uof、.uot）', remedy: asDocx },
  word2003Xml: { name: ' Word 2003 XML 文件', remedy: asDocx },
  flatDocx: { name: '单个 XML 的 Word 文件', remedy: asDocx },
  works: { name: '微软 Works 文件', remedy: asDocx },
  pages: { name: '苹果 Pages 文件', remedy: asDocx },
  sheet: { name: '电子表格', remedy: onlyText },
  slides: { name: '演示文稿', remedy: onlyText },
  mail: { name: '邮件', remedy: '请把正文或附件另存出来再导入。' },
  book: { name: '电子书（.epub）', remedy: asPdf },
  xps: { name: ' XPS 文件', remedy: asPdf },
  zip: { name: ' ZIP 压缩包', remedy: unpack },
  xml: { name: ' XML 数据文件', remedy: '请用原来的软件打开，另存为 .docx、PDF 或网页再导入。' },
  svg: { name: ' SVG 图形', remedy: asPdf },
  ole: { name: '复合文件，但不是 Word、WPS 文字', remedy: asDocx },
} as const satisfies Record<string, Unread>;
