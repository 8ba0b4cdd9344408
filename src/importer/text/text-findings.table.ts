import type { FindingMessages } from '#importer/finding/finding-message.ts';

/** What only a plain text can leave open. */
export const textFindings = {
  'text-encoding': {
    severity: 'note',
    text: (a: { encoding: string }) =>
      `文件不是 UTF-8，按 ${a.encoding} 读取。字有错的，请用记事本另存为 UTF-8 再导入。`,
  },
  'text-encoding-doubtful': {
    severity: 'check',
    text: (a: { encoding: string; share: number }) =>
      `按 ${a.encoding} 读出的字有 ${a.share}% 是繁体或生僻字，编码可能是 Big5 等其他几种。请核对；不对的，另存为 UTF-8 再导入。`,
  },
  'text-encoding-unknown': {
    severity: 'refused',
    text: (a: { share: number }) =>
      `按 UTF-8、UTF-16、GB18030 都读不出中文（${a.share}% 是生僻字），多半是 Big5 等其他编码。请用编辑器另存为 UTF-8 再导入。`,
  },
  'characters-lost': {
    severity: 'check',
    text: (a: { count: number }) =>
      `有 ${a.count} 处的字已经丢失（编码有错，或原文件中就是 �），写作“〓”。请照原件补上。`,
  },
  'characters-removed': {
    severity: 'check',
    text: (a: { kind: string; count: number }) =>
      `删去 ${a.count} 个${a.kind}，它们不是文字。请核对从这里起有没有缺字。`,
  },
  'character-doubtful': {
    severity: 'check',
    text: (a: { name: string; kind: string; count: number; remedy: string }) =>
      `${a.kind} ${a.name}（${a.count} 处），照录未改：${a.remedy}。`,
  },
  'columns-by-space': {
    severity: 'check',
    text: (a: { count: number }) =>
      `这里有 ${a.count} 行像是用空格对齐的表格，逐行照录。确是表格的，请改用制表符或竖线分列，再导入。`,
  },
  'rows-uneven': {
    severity: 'check',
    text: () => '这个表格各行的列数不同，短的行在末尾补了空格。请对照原文件核对。',
  },
  'markdown-marks': {
    severity: 'note',
    text: (a: { count: number }) =>
      `文件是 Markdown：去掉 ${a.count} 处标记（标题、列表、粗体等），文字未改。要照录这些符号的，请在它前面加反斜线。`,
  },
  'markdown-fields': {
    severity: 'check',
    text: (a: { names: string }) =>
      `文件开头的信息栏（${a.names}）不是正文，没有收入。需要的，请补写到文件信息中。`,
  },
  'markdown-links': {
    severity: 'check',
    text: (a: { count: number }) => `有 ${a.count} 处链接，只收入文字，没有收入网址。请核对。`,
  },
  'markdown-numbers': {
    severity: 'check',
    text: (a: { count: number }) =>
      `有 ${a.count} 个编号在文件中都写作“1.”，按 Markdown 的规则依次编号。请对照原件核对。`,
  },
} satisfies FindingMessages;
