import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const pdfFindings = {
  'pdf-pages-many': {
    severity: 'refused',
    text: (a: { pages: number; limit: number }) =>
      `文件有 ${a.pages} 页，超过 ${a.limit} 页的上限。请在阅读器中拆成几份，分别导入。`,
  },
  'pdf-end-missing': {
    severity: 'check',
    text: () => '文件没有结尾，可能没有下载完整，只读到了这些文字。请重新取得这个文件，或逐页核对。',
  },
  'pdf-streams-damaged': {
    severity: 'check',
    text: (a: { count: number }) =>
      `文件中有 ${a.count} 处数据的校验和不符，可能缺字或错字。请重新取得这个文件，或逐页核对。`,
  },
  'pdf-pages-fewer': {
    severity: 'check',
    text: (a: { written: number; pages: number }) =>
      `文件中写有 ${a.written} 页，目录中只有 ${a.pages} 页，其余没有收入。请用阅读器打开核对页数。`,
  },
  'pdf-page-empty': {
    severity: 'note',
    text: () => '这一页是空白的。用阅读器打开看到有文字的，请另存一份再导入。',
  },
  'pdf-page-damaged': {
    severity: 'check',
    text: () => '这一页有错误，只读到了一部分。请用阅读器打开另存一份再导入，或逐字核对这一页。',
  },
  'pdf-page-unread': {
    severity: 'check',
    text: () => '这一页读不出来，没有收入。请用阅读器打开另存一份，再导入。',
  },
} satisfies FindingMessages;
