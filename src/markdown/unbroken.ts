import type { PhrasingContent } from 'mdast';
import { partsOfPiece, splitUnbreakable } from '#domain/text/unbreakable.ts';
import { element } from './element.ts';

/** Takes text, and where document numbers stand in it, if that is known; gives it with what a line must not break apart in elements of its own. */
export const unbroken = (
  text: string,
  numbers: readonly { start: number; end: number }[] = [],
): PhrasingContent[] =>
  splitUnbreakable(text, numbers).map((piece) =>
    piece.unbreakable
      ? element('span', { className: 'nowrap' }, ...withBreaks(partsOfPiece(piece.text)))
      : { type: 'text', value: piece.text },
  );

const withBreaks = (parts: readonly string[]) =>
  parts.flatMap((part, i) => (i > 0 ? [element('wbr'), part] : [part]));
