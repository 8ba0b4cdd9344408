import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const mhtFindings = {
  'mht-no-page': {
    severity: 'refused',
    text: () => '文件是邮件格式，其中没有网页。请在浏览器中打开原网页，另存为“网页，单个文件”。',
  },
  'mht-nested': {
    severity: 'refused',
    text: () => '文件的各部分层层嵌套，读不了。请在浏览器中打开原网页，另存为“网页，单个文件”。',
  },
  'mht-cut': {
    severity: 'check',
    text: () => '文件没有结束，网页之后的部分（图片等）不完整。请核对正文，最好重新保存。',
  },
  'mht-frame-taken': {
    severity: 'check',
    text: (a: { address: string }) =>
      `主网页没有正文，正文取自其中的另一网页（${a.address}）。请核对正文是否完整。`,
  },
} satisfies FindingMessages;
