import { titlePhrases } from '#domain/text/title-phrases.ts';
import { partsOfPiece, splitUnbreakable } from '#domain/text/unbreakable.ts';
import { create } from './create.ts';

/** Takes a title, or part of one; gives it to be appended to a heading, with places where a line may end. A number stays on one line. */
export function withPhrases(title: string): (Node | string)[] {
  return titlePhrases(title).flatMap((phrase, i) => {
    const shown = splitUnbreakable(phrase).map(({ text, unbreakable }) =>
      unbreakable ? create('span', { className: 'nowrap' }, ...inParts(text)) : text,
    );
    return i > 0 ? [create('wbr'), ...shown] : shown;
  });
}

/** Takes what a line must not break; gives it to be appended, with the place where it may if no line is as long. */
export const inParts = (text: string): (Node | string)[] =>
  partsOfPiece(text).flatMap((part, i) => (i > 0 ? [create('wbr'), part] : [part]));
