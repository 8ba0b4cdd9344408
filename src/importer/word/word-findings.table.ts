import type { FindingMessages } from '#importer/finding/finding-message.ts';

/** Findings in all of Word's formats. */
export const wordFindings = {
  'box-placed': {
    severity: 'note',
    text: (a: { words: string }) =>
      `文本框中的文字“${a.words}”放在它所附的段落之前。次序不对的，请在写出的文件中移动。`,
  },
  'comments-left': {
    severity: 'note',
    text: (a: { count: number }) => `有 ${a.count} 条批注没有收入。其中有应改的内容的，请改好原文件再导入。`,
  },
  'formula-flattened': {
    severity: 'check',
    text: (a: { words: string }) => `公式按次序写作“${a.words}”，分式、根号等没有保留。请核对后改写。`,
  },
  'letters-broken': {
    severity: 'check',
    text: (a: { words: string }) => `“${a.words}”中有读不出的字符，写作“\ufffd”。请对照原文件补上。`,
  },
  'note-missing': {
    severity: 'check',
    text: () => '这里有注释的标记，文件中却没有这条注释，标记没有收入。请对照原文件核对。',
  },
  'table-uneven': {
    severity: 'check',
    text: (a: { count: number }) =>
      `表格有 ${a.count} 行的单元格数与文件中的定义不符，按次序从左排起。请对照原文件核对。`,
  },
} satisfies FindingMessages;
