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
} satisfies FindingMessages;
