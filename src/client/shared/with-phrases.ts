import { noBreakPieces } from '#domain/text/line-breaks/no-break-spans.ts';
import { titlePhrases } from '#domain/text/line-breaks/title-phrases.ts';
import { create } from './create.ts';

/** Renders a title, or part of one, with line breaks allowed between phrases only, and not in a number. */
export function withPhrases(title: string): (Node | string)[] {
  return titlePhrases(title).flatMap((phrase, i) => {
    const shown = noBreakPieces(phrase).map(({ text, noBreak }) =>
      noBreak ? create('span', { className: noBreak }, text) : text,
    );
    return i > 0 ? [create('span', { className: 'break' }), ...shown] : shown;
  });
}
