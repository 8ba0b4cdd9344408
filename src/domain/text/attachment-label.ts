import { parseNumeral } from './numeral.ts';

/**
 * What a text printed with another is labelled with: 「附件1」, 「附表2：汇总表」,
 * 「附件3-1」.
 */
export interface AttachmentLabel {
  word: '附件' | '附表' | '附图' | '附录';
  /** Of 附件3-1 both; none where the label has no number. */
  numbers: number[];
  /** The words after the label on the same line. */
  title: string;
  /** The label without its title, as printed. */
  raw: string;
}

const digits = '[0-9０-９]{1,3}';
const number = `(?:${digits}(?:\\s*[-－—–]\\s*${digits})*|[一二三四五六七八九十]+)`;
const label = new RegExp(
  `^[（(【]?\\s*附\\s*(?<word>[件表图录])\\s*(?<number>${number})?\\s*[）)】]?(?<mark>[：:、.．]|\\s+|$)\\s*(?<title>.*)$`,
  's',
);
/** 「附：」 alone, as older texts label what they print below. */
const short = /^附\s*[：:]$/;
/** A longer line is a sentence that begins with 附件. */
const longestTitle = 60;

/**
 * The label that a paragraph begins with, alone or before a title on the same line (GB/T 9704-2012, 7.3.9).
 * A sentence (附件1所列学校…) bears none.
 */
export function readAttachmentLabel(text: string): AttachmentLabel | undefined {
  if (short.test(text)) return { word: '附件', numbers: [], title: '', raw: text };
  const match = label.exec(text);
  if (!match) return undefined;
  const { word, number: printed = '', title = '' } = match.groups ?? {};
  if (title.length > longestTitle || /[。；]/.test(title)) return undefined;
  return {
    word: `附${word}` as AttachmentLabel['word'],
    numbers: printed.split(/[-－—–]/).flatMap((one) => parseNumeral(one.trim()) ?? []),
    title: title.trim(),
    raw: text.slice(0, text.length - title.length).trimEnd(),
  };
}
