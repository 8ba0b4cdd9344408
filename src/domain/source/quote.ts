import { withheldMark } from '#domain/document/schema/withheld.ts';
import { findPersonalDetails } from '#domain/text/personal-details.ts';

const maxLength = 40;

/** A span in brackets with a few words on either side: 「…提高质[量，促进]就业…」. */
export function quote(text: string, start: number, end: number): string {
  const { before, words, after } = inContext(text, start, end);
  const short = words.length > maxLength ? `${words.slice(0, maxLength)}…（共 ${words.length} 字）` : words;
  const [open, close] = [start > before.length ? '…' : '', end + after.length < text.length ? '…' : ''];
  return `${open}${before}[${short}]${after}${close}`;
}

/**
 * Two readings of one place, without what stands where the other is masked, and without what looks like a
 * detail of a person.
 */
export const redact = (readings: readonly [string, string]): [string, string] => {
  const tell = (reading: string, other: string) =>
    other.includes(withheldMark) || findPersonalDetails(reading).length > 0 ? '（不显示）' : reading;
  const [first, second] = readings;
  return [tell(first, second), tell(second, first)];
};

const reach = 8;

/** A stretch of a text in its surroundings. */
export interface InContext {
  before: string;
  words: string;
  after: string;
}

/** A span with a few words on either side. */
export const inContext = (text: string, start: number, end: number): InContext => ({
  before: text.slice(Math.max(0, start - reach), start),
  words: text.slice(start, end),
  after: text.slice(end, end + reach),
});
