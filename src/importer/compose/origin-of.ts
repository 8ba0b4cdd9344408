import type { ContainerName } from '#importer/model/container.ts';

const names: Record<ContainerName, string> = {
  docx: 'Word 文件（docx）',
  doc: 'Word 或 WPS 文件（doc）',
  rtf: 'RTF 文件',
  pdf: 'PDF 文件',
  ofd: 'OFD 文件',
  html: '保存的网页',
  mht: '保存的网页（mht）',
  text: '文本文件',
};

/** Where a text came from, as far as the program knows. */
export const originOf = (container: ContainerName): { description: string; state: string } => ({
  description: `${names[container]}，由程序读取`,
  state: '未与原件核对',
});
