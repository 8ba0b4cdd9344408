import type { FindingMessages } from '#importer/finding/finding-message.ts';

/** What lines of a plain text leave open. */
export const linesFindings = {
  'lines-joined': {
    severity: 'note',
    text: (a: { width?: number; lines: number; paragraphs: number }) =>
      `原文${a.width === undefined ? '有的句子没有完就换行' : `每行约 ${a.width} 字就换行`}，${a.lines} 行并成 ${a.paragraphs} 段。不对的，请在原文件中让每段占一行，再导入。`,
  },
  'line-join-unsure': {
    severity: 'check',
    text: (a: { numbers: string; joined: boolean }) =>
      `第 ${a.numbers} 行接在排满的一行之后，看不出是不是另起一段，按${a.joined ? '同一段' : '另起一段'}处理。请核对；不对的，请${a.joined ? '在它前面空一行' : '把它并入上一行'}，再导入。`,
  },
} satisfies FindingMessages;
