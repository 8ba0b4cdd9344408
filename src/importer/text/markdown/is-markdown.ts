import type { TextLine } from '#importer/lines/text-line.ts';

/** Found in no plain text: a heading, the rule below a table head, bold words, a link, a comment, a note. */
const signs = [
  /^#{1,6}[ \t]+\S/,
  /^\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|/,
  /\*\*[^*\s][^*]*\*\*/,
  /\]\((?:https?:|[./#])[^\s)]*\)/,
  /^<!--/,
  /^\[\^[^\]\s]+\]:/,
];

/** Tells whether lines are Markdown. A list alone does not tell, since plain texts have lists too. */
export const isMarkdown = (lines: readonly TextLine[]): boolean =>
  lines.some(({ text }) => signs.some((sign) => sign.test(text)));
