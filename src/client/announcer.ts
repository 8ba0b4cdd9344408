/** The pause after which a screen reader hears what changed while its reader typed, in milliseconds. */
const pause = 1000;

/** Takes a line; gives what writes it. What changes while someone types is seen at once, and heard when they pause. */
export function announcer(line: HTMLElement): (words: string, typing: boolean) => void {
  line.setAttribute('role', 'status');
  let timer = 0;
  const write = (words: string, live: 'polite' | 'off') => {
    line.setAttribute('aria-live', live);
    line.textContent = words;
  };
  return (words, typing) => {
    clearTimeout(timer);
    write(words, typing ? 'off' : 'polite');
    // Written anew, since a line that only becomes live is not read.
    if (typing) timer = window.setTimeout(() => write(words, 'polite'), pause);
  };
}
