import type { PhrasingContent } from 'mdast';
import { splitUnbreakable } from '#domain/text/unbreakable.ts';
import { element } from './element.ts';

/** Takes text, where document numbers stand in it, if that is known, and whether a paragraph ends with it; gives it with what a line must not break apart in elements of its own. */
export const unbroken = (
  text: string,
  numbers: readonly { start: number; end: number }[] = [],
  ends = false,
): PhrasingContent[] =>
  splitUnbreakable(text, numbers, ends).map((piece) =>
    piece.whole
      ? element('span', { className: piece.whole }, piece.text)
      : { type: 'text', value: piece.text },
  );
