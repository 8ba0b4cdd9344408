/** A reader at a browser: what the tasks need, so that each engine has to bring no more. */
export interface Reader {
  /** Goes to an address, and comes back when the page has loaded. */
  open(address: string): Promise<void>;
  /** Presses the mouse on the first element that the selector means and that has these words. */
  click(selector: string, words?: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key, withControl?: 'control'): Promise<void>;
  /** Runs a function in the page and returns what it returns, which has to be JSON. */
  evaluate<Value>(run: (...args: string[]) => Value, ...args: string[]): Promise<Value>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'c' | 'v';

/** Runs in the page: what a click means. Undefined arguments arrive as null. */
export function findElement(selector: string, words: string | null): Element | undefined {
  return [...document.querySelectorAll(selector)].find(
    (element) => !words || element.textContent?.includes(words),
  );
}
