import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const rtfFindings = {
  'rtf-encoding-assumed': {
    severity: 'check',
    text: (a: { words: string }) =>
      `文件没有写明或写错了编码，按 GB18030 读作“${a.words}”。请核对全文；有乱码的，在 Word 中另存后再导入。`,
  },
  'rtf-text-left': {
    severity: 'check',
    text: (a: { words: string }) => `图形中的文字“${a.words}”没有收入。请对照原文件补录。`,
  },
  'rtf-number-counted': {
    severity: 'check',
    text: (a: { label: string }) =>
      `文件没有写出自动编号，从“${a.label}”起按编号的定义计算。请对照原文件核对编号。`,
  },
  'rtf-number-kept': {
    severity: 'check',
    text: (a: { label: string }) =>
      `修订删去了编号为“${a.label}”的一段，文件中其后的编号可能仍把它计入，照录。请核对编号。`,
  },
  'rtf-cut': {
    severity: 'check',
    text: () => '文件在结束标记之前中断，后面的内容可能缺失。请与原文件核对，或重新取得这个文件。',
  },
  'rtf-after-end': {
    severity: 'check',
    text: (a: { size: number }) =>
      `文件的结束标记之后还有 ${a.size} 字节，没有收入。请在 Word 中打开核对，另存后再导入。`,
  },
} satisfies FindingMessages;
