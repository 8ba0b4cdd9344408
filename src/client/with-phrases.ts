import { titlePhrases } from '#domain/text/title-phrases.ts';
import { splitUnbreakable } from '#domain/text/unbreakable.ts';
import { create } from './create.ts';

/** Takes a title, or part of one; gives it to be appended to a heading, with places where a line may end. A number stays on one line. */
export function withPhrases(title: string): (Node | string)[] {
  return titlePhrases(title).flatMap((phrase, i) => {
    const shown = splitUnbreakable(phrase).map(({ text, whole }) =>
      whole ? create('span', { className: whole }, text) : text,
    );
    return i > 0 ? [create('span', { className: 'break' }), ...shown] : shown;
  });
}
