import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const docxFindings = {
  'docx-other': {
    severity: 'refused',
    text: (a: { root: string }) =>
      `这个 Office 文件不是 Word 文档（正文是 ${a.root}）。请确认选对了文件，或另存为 .docx。`,
  },
  'chunk-left': {
    severity: 'check',
    text: () => '这里嵌入了另一个文件，其中的文字没有收入。请在 Word 中打开后另存为 .docx，再导入。',
  },
  'placeholder-kept': {
    severity: 'check',
    text: (a: { words: string }) =>
      `“${a.words}”是没有填写的内容控件的提示文字，照原样收入。请核对是不是定稿。`,
  },
} satisfies FindingMessages;
