import { precisionOf } from '#domain/number/calendar.ts';
import { repaired } from '#domain/text/characters/repair-text.ts';
import { numeralCharacters, parseNumeral } from '#domain/text/numeral.ts';

/** A date as a text prints it: `2025-03-12`, or `2025-03` where it prints no day. */
export interface PrintedDate {
  value: string;
  precision: 'day' | 'month';
}

const numeral = (length: string) => `[${numeralCharacters}]${length}`;
const year = `(?<year>${numeral('{4}')})`;
const month = `(?<month>${numeral('{1,3}')})`;
const day = `(?<day>${numeral('{1,3}')})`;

const shapes = [
  new RegExp(`^${year}年${month}月(?:${day}日)?$`),
  // Digits alone: 2025.3.12, 2025-03-12, 2025/3/12.
  /^(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
];

/**
 * Reads a paragraph that is a date and nothing else (成文日期, GB/T 9704-2012, 7.3.5.4), with digits or
 * Han numerals, letter-spaced, with dots or hyphens, or with a full stop that does not belong there. A day
 * that no calendar has is no date.
 */
export function readSignatureDate(text: string): PrintedDate | undefined {
  const plain = plainDate(text);
  for (const shape of shapes) {
    const groups = shape.exec(plain)?.groups;
    if (groups) return makeDate(groups);
  }
  return undefined;
}

/** Half width, without white space and a final stop. */
const plainDate = (text: string): string =>
  repaired(text)
    .replace(/\s/g, '')
    .replace(/[．－／]|[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[‐-―−]/g, '-')
    .replace(/[。.]$/, '');

function makeDate(groups: Record<string, string>): PrintedDate | undefined {
  const [year, month, day] = [groups.year, groups.month, groups.day].map(
    (text) => text && parseNumeral(text),
  );
  if (!year || !month || (groups.day !== undefined && !day)) return undefined;
  const parts = [String(year), ...[month, day ?? []].flat().map((number) => String(number).padStart(2, '0'))];
  const value = parts.join('-');
  const precision = precisionOf(value);
  return precision === 'day' || precision === 'month' ? { value, precision } : undefined;
}
