import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const ofdFindings = {
  'ofd-others-left': {
    severity: 'check',
    text: (a: { count: number }) =>
      `文件中还有 ${a.count} 份文档（或旧版本），只读取了第一份。需要其余的，请在阅读器中另存后再导入。`,
  },
  'ofd-page-missing': {
    severity: 'check',
    text: (a: { name: string }) => `这一页（${a.name}）不在文件中，没有收入。请重新取得这个文件。`,
  },
  'ofd-glyphs-chosen': {
    severity: 'check',
    text: (a: { words: string }) =>
      `“${a.words}”等文字用字体中的字形逐个指定，读出的字可能与看到的不同。请对照原文件逐字核对。`,
  },
} satisfies FindingMessages;
