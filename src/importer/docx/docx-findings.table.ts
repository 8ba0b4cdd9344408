import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const docxFindings = {
  'docx-other': {
    severity: 'refused',
    text: (a: { root: string }) =>
      `这个 Office 文件不是 Word 文档（正文是 ${a.root}）。请确认选对了文件，或另存为 .docx。`,
  },
  'box-placed': {
    severity: 'note',
    text: (a: { words: string }) =>
      `文本框中的文字“${a.words}”放在它所附的段落之前。次序不对的，请在写出的文件中移动。`,
  },
  'chunk-left': {
    severity: 'check',
    text: () => '这里嵌入了另一个文件，其中的文字没有收入。请在 Word 中打开后另存为 .docx，再导入。',
  },
  'comments-left': {
    severity: 'note',
    text: (a: { count: number }) => `${a.count} 条批注没有收入。`,
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
  'formula-flattened': {
    severity: 'check',
    text: (a: { words: string }) => `公式按次序写作“${a.words}”，分式、根号等没有保留。请核对后改写。`,
  },
  'note-missing': {
    severity: 'check',
    text: () => '这里有注释的标记，文件中却没有这条注释，标记没有收入。请对照原文件核对。',
  },
  'object-left': {
    severity: 'check',
    text: (a: { kind: string }) => `嵌入的对象（${a.kind}）没有收入。其中有文字的，请补录。`,
  },
  'placeholder-kept': {
    severity: 'check',
    text: (a: { words: string }) =>
      `“${a.words}”是没有填写的内容控件的提示文字，照原样收入。请核对是不是定稿。`,
  },
  'ruby-left': {
    severity: 'note',
    text: (a: { words: string }) => `注音“${a.words}”没有收入，只收正文。`,
  },
  'table-nested': {
    severity: 'check',
    text: () => '单元格中还有表格，一行写作一行文字。请对照原文件核对。',
  },
  'text-raised': {
    severity: 'check',
    text: (a: { words: string }) => `上标或下标“${a.words}”写作普通文字。单位和公式请改用对应的字符，如“²”。`,
  },
  'text-struck': {
    severity: 'check',
    text: (a: { words: string }) => `“${a.words}”带删除线，照原样收入。如已删去，请在原文件中删除后再导入。`,
  },
} satisfies FindingMessages;
