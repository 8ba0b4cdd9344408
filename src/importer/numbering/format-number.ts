import { numberFormats } from './number-formats.table.ts';

/** A number as written, and why that may not be what the writer of the file sees. */
export interface FormattedNumber {
  text: string;
  doubt?: 'format-unknown' | 'out-of-range';
}

/** Formats of which versions of Word are not known to agree above this number. */
const surest: Record<string, number> = { chineseCounting: 99, taiwaneseCounting: 99, japaneseCounting: 99 };

/**
 * Writes a number in a format of ECMA-376-1, 17.18.59, or in one of the form `001, 002, 003, ...`. Where
 * there is no sign for it, ASCII digits are written, as the standard says.
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
