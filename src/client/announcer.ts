import { markedText } from './marked-text.ts';

/** The pause after which a screen reader hears what changed while its reader typed, in milliseconds. */
const pause = 1000;

/**
 * Takes a line, and the place for what is said below it; gives what writes the line, for when the place is filled. What
 * changes while someone types is seen at once, and heard when they pause (WCAG 2.2, 4.1.3).
 */
export function announcer(line: HTMLElement, below: HTMLElement): (words: string, typing: boolean) => void {
  line.setAttribute('role', 'status');
  let timer = 0;
  const write = (words: string, live: 'polite' | 'off') => {
    line.setAttribute('aria-live', live);
    below.setAttribute('aria-live', live);
    line.replaceChildren(...markedText(words, []));
    // Written anew too, unless its reader has got there.
    if (!below.contains(document.activeElement))
      below.replaceChildren(...[...below.childNodes].map((node) => node.cloneNode(true)));
  };
  return (words, typing) => {
    clearTimeout(timer);
    write(words, typing ? 'off' : 'polite');
    // Written anew, since a line that only becomes live is not read.
    if (typing) timer = window.setTimeout(() => write(words, 'polite'), pause);
  };
}
