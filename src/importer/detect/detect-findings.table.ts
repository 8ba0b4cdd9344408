import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const detectFindings = {
  'format-unsupported': {
    severity: 'refused',
    text: (a: { name: string; remedy: string }) => `这是${a.name}，不能直接读取。${a.remedy}`,
  },
  'format-picture': {
    severity: 'refused',
    text: (a: { name: string }) =>
      `这是 ${a.name} 图片，多半是扫描件，没有文字可读。请找文本型文件，或先作文字识别、逐字核对后存为 .txt。`,
  },
  'format-unknown': {
    severity: 'refused',
    text: (a: { bytes: string }) =>
      `认不出是什么文件（开头的字节是 ${a.bytes}）。能读的有 Word、WPS、RTF、PDF、OFD、网页和纯文本；` +
      '书生等其他格式（.gd、.gw、.sep），请用它的阅读器打印或另存为 PDF、OFD 再导入。',
  },
} satisfies FindingMessages;
