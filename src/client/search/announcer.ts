import { markedText } from './marked-text.ts';

/** Milliseconds without typing after which a screen reader announces what has changed. */
const pause = 1000;

/**
 * Returns a function that writes the status `line`; call it when `below`, which is announced too, is filled.
 * Changes during typing show at once, and are announced at a pause (WCAG 2.2, 4.1.3).
 */
export function announcer(line: HTMLElement, below: HTMLElement): (words: string, typing: boolean) => void {
  line.setAttribute('role', 'status');
  let timer = 0;
  const write = (words: string, live: 'polite' | 'off') => {
    line.setAttribute('aria-live', live);
    below.setAttribute('aria-live', live);
    line.replaceChildren(...markedText(words, []));
    // Rewriting would lose the focus if it is inside.
    if (!below.contains(document.activeElement))
      below.replaceChildren(...[...below.childNodes].map((node) => node.cloneNode(true)));
  };
  return (words, typing) => {
    clearTimeout(timer);
    write(words, typing ? 'off' : 'polite');
    // Rewritten, since a line that only becomes live is not announced.
    if (typing) timer = window.setTimeout(() => write(words, 'polite'), pause);
  };
}
