import type { PhrasingContent } from 'mdast';
import { lastWord } from '#domain/text/line-breaks/last-word.ts';
import { noBreakPieces } from '#domain/text/line-breaks/no-break-spans.ts';
import type { Span } from '#domain/text/span.ts';
import { element } from './element.ts';

/**
 * How many characters the shortest line holds: the largest letters on a phone, after an indent. The last word of
 * a text that fits on it is not held together.
 */
export const shortestLine = 8;

/**
 * Wraps each no-break span of `text` in an element: those seen in its characters, `numbers`, and with `ends`,
 * where a paragraph ends with it, its last word.
 */
export const renderNoBreak = (text: string, numbers: readonly Span[] = [], ends = false): PhrasingContent[] =>
  noBreakPieces(text, numbers, ends ? lastWord(text) : undefined).map((piece) =>
    piece.noBreak
      ? element('span', { className: piece.noBreak }, piece.text)
      : { type: 'text', value: piece.text },
  );
