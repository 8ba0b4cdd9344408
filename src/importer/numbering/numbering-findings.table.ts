import type { FindingMessages } from '#importer/finding/finding-message.ts';

/** What automatic numbers may leave open. */
export const numberingFindings = {
  'number-undefined': {
    severity: 'check',
    text: () => '这一段用了自动编号，文件中却没有这一级编号的定义，没有写编号。请对照原文件补上。',
  },
  'number-format-unknown': {
    severity: 'check',
    text: (a: { format: string; text: string }) =>
      `从这里起的自动编号格式（${a.format}）不能识别，按阿拉伯数字写作“${a.text}”。请对照原文件改正。`,
  },
  'number-doubtful': {
    severity: 'check',
    text: (a: { label: string }) =>
      `从这里起的自动编号写作“${a.label}”：各版本的 Word 在这个数目上显示不一。请对照原文件核对。`,
  },
  'number-parent-missing': {
    severity: 'check',
    text: (a: { label: string }) =>
      `自动编号“${a.label}”之前没有上一级编号，按上一级已从头计起处理。请对照原文件核对。`,
  },
  'number-alone': {
    severity: 'check',
    text: (a: { label: string }) =>
      `自动编号“${a.label}”后面没有文字，照原样收入。多余的，请在原文件中删除后再导入。`,
  },
  'number-typed-too': {
    severity: 'check',
    text: (a: { label: string }) =>
      `这一段既有自动编号“${a.label}”，又打了同样的编号，只留打的一个。请对照原文件核对。`,
  },
} satisfies FindingMessages;
