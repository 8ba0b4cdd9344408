import { numeralCharacters } from '#domain/text/numeral.ts';
import { isBodyName } from './body-name.ts';
import { type PrintedDate, readSignatureDate } from './read-signature-date.ts';

/** A signature and its date on one line. */
export interface SignedLine {
  /** The names, as printed. */
  signature: string;
  date: PrintedDate;
  /** Offset in the line at which the date begins. */
  dateStart: number;
}

const longestLine = 100;

// Where a date may begin: after white space, or where four digits follow something else.
const dateStarts = new RegExp(
  `(?<=\\s)(?=[^\\s])|(?<![\\s${numeralCharacters}])(?=[${numeralCharacters}]{4}\\s*[年.．-])`,
  'g',
);

/**
 * Splits 「云岭市教育局 2025年3月12日」, also in brackets or without the space. undefined for a
 * date alone and for what is not the name of a body: a name before a date is a term too (报名时间
 * 2025年3月12日).
 */
export function splitSignedLine(text: string): SignedLine | undefined {
  if (text.length > longestLine) return undefined;
  const bracketed = /^\s*[（(].*[）)]\s*$/.test(text);
  const end = bracketed ? text.trimEnd().length - 1 : text.length;
  for (const { index } of text.matchAll(dateStarts)) {
    const date = readSignatureDate(text.slice(index, end));
    if (!date) continue;
    const signature = text.slice(bracketed ? text.search(/\S/) + 1 : 0, index).trim();
    return isSignature(signature) ? { signature, date, dateStart: index } : undefined;
  }
  return undefined;
}

/** Names of bodies, parted by white space or 、, or letter-spaced. */
function isSignature(words: string): boolean {
  const names = words.split(/[\s、，,]+/);
  return isBodyName(names.join('')) && (names.every((name) => name.length === 1) || names.every(isBodyName));
}
