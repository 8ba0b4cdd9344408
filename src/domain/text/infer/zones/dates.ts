import { readSignatureDate } from '#domain/text/signature/read-signature-date.ts';
import { splitSignedLine } from '#domain/text/signature/split-signed-line.ts';

/**
 * The paragraph is a date and nothing else, which stands in brackets below some titles. A day that no
 * calendar has stands where a date stands.
 */
export function isDateAlone(text: string): boolean {
  if (!likely.test(text) || !ending.test(text)) return false;
  const bare = text.replace(/^[（(](.*)[）)]$/s, '$1');
  return readSignatureDate(bare) !== undefined || impossible.test(bare);
}

/** Few lines end as a date does, and are as short. */
const likely = /^.{6,40}$/s;
const ending = /[日⽇月⽉0-9０-９〇○零一二三四五六七八九十][）)]?[。.]?\s*$/;

const impossible = /^(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/;

/** A signature and its date on one line. */
export const isSignedLine = (text: string): boolean =>
  ending.test(text) && splitSignedLine(text) !== undefined;
