import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from '../sites/sites.ts';

const id = 'linwenhan-2023-16';
const file = readFileSync(join(sites.library.content, 'documents', `${id}.mdx`), 'utf8');

/** The main document of the invented library. */
export const main = {
  address: `./documents/${id}/`,
  id,
  number: '林文函〔2023〕16号',
  title: '省文化厅关于认真学习贯彻国家读书委员会乡村书屋工作意见精神的通知',
  /** Paragraphs as printed: the body of the file without the editors' notes. */
  paragraphs: file
    .slice(file.indexOf('\n---\n') + 5)
    .replace(/^\[\^\d+\]:.*$/gm, '')
    .replace(/\[\^\d+\]/g, '')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', '')),
};

/** The document of the invented library with tables, attachments, all levels and withheld words. */
export const tabled = { address: './documents/yunwenfa-2024-5/', id: 'yunwenfa-2024-5' };

export const documentAddress = (name: string): string => `./documents/${name}/`;

/** Words of the buttons and links that stand beside each clause. */
/** The name of a link to the sources of a fact. */
export const support = /^(?:官网|官媒|转载|原文)/;

export const handleWords = /链接|复制|分享|二维码|关闭/;
