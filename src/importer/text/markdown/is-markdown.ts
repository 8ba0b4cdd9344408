import type { TextLine } from '#importer/lines/text-line.ts';

/**
 * No plain text has these: a heading, a row that parts a table's head, bold words, a link, a comment, a note.
 */
const signs = [
  /^#{1,6}[ \t]+\S/,
  /^\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|/,
  /\*\*[^*\s][^*]*\*\*/,
  /\]\((?:https?:|[./#])[^\s)]*\)/,
  /^<!--/,
  /^\[\^[^\]\s]+\]:/,
];

/** Whether lines are marked up as Markdown. A list alone says nothing: texts have them too. */
export const isMarkdown = (lines: readonly TextLine[]): boolean =>
  lines.some(({ text }) => signs.some((sign) => sign.test(text)));
