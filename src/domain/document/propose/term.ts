import type { Span } from '#domain/text/span.ts';

/** Something that a text sets a time for, as spans of the text. */
export interface Term {
  task: Span;
  /** How it is to be done: 报送. */
  verb?: Span;
  /** Until when, with the day meant as far as it follows. */
  due?: Span & { date?: string };
  reportTo?: Span;
  /** Somebody has to act, unlike where a text merely comes into force. */
  asks: boolean;
}

/** Finds terms of one kind in a sentence of a text that was signed on a day, as far as that is known. */
export type FindTerms = (sentence: string, signed?: string) => Term[];

export const spanAt = (start: number, words: string): Span => ({ start, end: start + words.length });
