import type { FindingMessages } from '#importer/finding/finding-message.ts';

/** What fields of Word leave open: text that the program makes, as it was when the file was saved. */
export const fieldFindings = {
  'field-stale': {
    severity: 'check',
    text: (a: { words: string }) =>
      `这里的交叉引用已经失效，文件中只有“${a.words}”，照录。请查明所引的条款后改正。`,
  },
  'field-date': {
    severity: 'check',
    text: (a: { words: string }) =>
      `日期“${a.words}”是每次打开都会变的自动日期，按存盘时的样子照录。请与正式文件核对。`,
  },
  'field-empty': {
    severity: 'check',
    text: (a: { code: string }) =>
      `这里有一个域（${a.code}），显示什么没有存在文件里，写作“〓”。请核对原文件后改正。`,
  },
  'field-enclosed': {
    severity: 'check',
    text: (a: { words: string }) => `带圈的“${a.words}”没有对应的字符，没有写圈。请核对原文件。`,
  },
  'field-open': {
    severity: 'check',
    text: (a: { words: string }) => `一个域没有结束，其中的文字照原样写作“${a.words}”。请对照原文件核对。`,
  },
  'field-left': {
    severity: 'check',
    text: (a: { code: string }) =>
      `域“${a.code}”没有保存结果，没有收入。请在 Word 中把它改为文字（Ctrl+Shift+F9）后另存，再导入。`,
  },
} satisfies FindingMessages;
