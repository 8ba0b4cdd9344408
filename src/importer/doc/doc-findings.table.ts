import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const docFindings = {
  'doc-old': {
    severity: 'refused',
    text: () => '这是 Word 95 或更早版本的文件，读不了。请在 Word 或 WPS 中打开，另存为 .docx 再导入。',
  },
  'doc-cut': {
    severity: 'check',
    text: (a: { count: number }) =>
      `文件不完整，缺 ${a.count} 字，读出的只是前面的部分。请重新取得这个文件，或对照原文件补齐。`,
  },
  'doc-unformatted': {
    severity: 'check',
    text: (a: { count: number }) =>
      `有 ${a.count} 段在文件中找不到格式，编号、对齐、修订和隐藏可能没有读出。请对照原文件核对。`,
  },
  'doc-spare': {
    severity: 'check',
    text: (a: { count: number }) =>
      `文件里另有 ${a.count} 字不属于正文或注释，没有收入。请在 Word 中打开核对，另存后再导入。`,
  },
  'doc-box-loose': {
    severity: 'check',
    text: (a: { words: string }) => `没有找到文本框“${a.words}”所附的段落，放在文末。请对照原文件移到原处。`,
  },
} satisfies FindingMessages;
