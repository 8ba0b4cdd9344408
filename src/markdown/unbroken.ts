import type { PhrasingContent } from 'mdast';
import { lastWord } from '#domain/text/last-word.ts';
import { splitUnbreakable } from '#domain/text/unbreakable.ts';
import { element } from './element.ts';

/** In characters, where they are largest, behind an indent; a shorter text stands on it. */
export const shortestLine = 8;

/** Takes text, where document numbers stand in it, if that is known, and whether a paragraph ends with it; gives it with what a line must not break apart in elements of its own. */
export const unbroken = (
  text: string,
  numbers: readonly { start: number; end: number }[] = [],
  ends = false,
): PhrasingContent[] =>
  splitUnbreakable(text, numbers, ends ? lastWord(text) : undefined).map((piece) =>
    piece.whole
      ? element('span', { className: piece.whole }, piece.text)
      : { type: 'text', value: piece.text },
  );
