import type { PhrasingContent } from 'mdast';
import { splitUnbreakable } from '#domain/text/unbreakable.ts';
import { element } from './element.ts';

/** Takes text, and where document numbers stand in it, if that is known; gives it with what a line must not break apart in elements of its own. */
export const unbroken = (
  text: string,
  numbers: readonly { start: number; end: number }[] = [],
): PhrasingContent[] =>
  splitUnbreakable(text, numbers).map((piece) =>
    piece.unbreakable
      ? element('span', { className: 'nowrap' }, piece.text)
      : { type: 'text', value: piece.text },
  );
