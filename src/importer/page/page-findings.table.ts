import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const pageFindings = {
  'edges-unsure': {
    severity: 'check',
    text: () =>
      '整行的文字太少，量不出版心的左右边，分段按编号和缩进推断。请逐段核对，断错的在写出的文件中改正。',
  },
} satisfies FindingMessages;
