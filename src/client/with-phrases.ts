import { titlePhrases } from '#domain/text/title-phrases.ts';
import { create } from './create.ts';

/** Takes a title, or part of one; gives it to be appended to a heading, with places where a line may end. A number stays on one line. */
export function withPhrases(title: string): (Node | string)[] {
  return titlePhrases(title).flatMap((phrase, i) => {
    const shown = phrase.includes('〔') ? create('span', { className: 'nowrap' }, phrase) : phrase;
    return i > 0 ? [create('wbr'), shown] : [shown];
  });
}
