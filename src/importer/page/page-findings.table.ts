import type { FindingMessages } from '#importer/finding/finding-message.ts';

/** Findings on pages of positioned letters, whatever the container. */
export const pageFindings = {
  'edges-unsure': {
    severity: 'check',
    text: () =>
      '整行的文字太少，量不出版心的左右边，分段按编号和缩进推断。请逐段核对，断错的在写出的文件中改正。',
  },
  'table-joined': {
    severity: 'check',
    text: (a: { pages: number }) =>
      `表格跨 ${a.pages} 页，已接成一张，重复的表头没有收入。一行断在两页上的，请在写出的文件中合并。`,
  },
  'table-odd': {
    severity: 'check',
    text: () => '表格有不成矩形的单元格，按最小的格子分开写。请对照原文件核对表格。',
  },
  'table-unruled': {
    severity: 'check',
    text: (a: { rows: number }) =>
      `从这里起有 ${a.rows} 行文字分栏对齐，像是没有框线的表格，照原样一行写作一段。是表格的，请在写出的文件中改成表格。`,
  },
  'letters-doubtful': {
    severity: 'check',
    text: (a: { words: string }) =>
      `“${a.words}”所用的字体可能没有字符对应表，读出的可能是乱码。请对照原文件改正。`,
  },
  'furniture-assumed': {
    severity: 'check',
    text: (a: { words: string }) =>
      `“${a.words}”字号小、离正文远，认作页眉页脚，没有收入。属于正文的，请补录。`,
  },
  'radicals-repaired': {
    severity: 'note',
    text: (a: { count: number }) =>
      `有 ${a.count} 个字在文件中是形近的部首或兼容字符（如“⽔”），已换成通用的汉字。不用处理。`,
  },
  'watermark-left': {
    severity: 'note',
    text: (a: { words: string }) => `每页都有的水印“${a.words}”没有收入。属于正文的，请补录。`,
  },
  'turned-left': {
    severity: 'check',
    text: (a: { words: string }) => `斜排或竖排的文字“${a.words}”没有收入。属于正文的，请补录。`,
  },
  'text-unseen': {
    severity: 'check',
    text: (a: { count: number }) =>
      `这一页有 ${a.count} 个字是看不见的（没有着色），照原样收入。请核对有没有多出的文字。`,
  },
  'signature-unverified': {
    severity: 'note',
    text: (a: { count: number }) =>
      `文件带有 ${a.count} 个电子签章，没有验证真伪，印章的图形没有收入。要验证的，请用阅读器打开原文件。`,
  },
  'annotation-left': {
    severity: 'check',
    text: (a: { kind: string; words: string }) =>
      `注释（${a.kind}）${a.words ? `“${a.words}”` : ''}没有收入。属于正文的，请补录。`,
  },
  'attachments-left': {
    severity: 'check',
    text: (a: { names: string }) => `文件中嵌有附件（${a.names}），没有收入。请在阅读器中另存，分别导入。`,
  },
} satisfies FindingMessages;
