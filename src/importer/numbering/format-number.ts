import { numberFormats } from './number-formats.table.ts';

/** A formatted number, and why it may differ from what the author of the file sees. */
export interface FormattedNumber {
  text: string;
  doubt?: 'format-unknown' | 'out-of-range';
}

/** Formats in which versions of Word may disagree above this number. */
const surest: Record<string, number> = { chineseCounting: 99, taiwaneseCounting: 99, japaneseCounting: 99 };

/**
 * Writes a number in a format of ECMA-376-1, 17.18.59, or of the form `001, 002, 003, ...`. A number that the
 * format cannot express is written in ASCII digits, as the standard says.
 */
export function formatNumber(format: string, number: number): FormattedNumber {
  const padded = /^(0+)1, /.exec(format)?.[1];
  if (padded) return { text: String(number).padStart(padded.length + 1, '0') };
  const write = Object.hasOwn(numberFormats, format) ? numberFormats[format] : undefined;
  if (!write) return { text: String(number), doubt: 'format-unknown' };
  const text = write(number);
  if (text === undefined) return { text: String(number), doubt: 'out-of-range' };
  return number > (surest[format] ?? number) ? { text, doubt: 'out-of-range' } : { text };
}
