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
