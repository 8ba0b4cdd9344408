/** A reader at a browser: only what the tasks need, so that an engine has little to implement. */
export interface Reader {
  /** Goes to an address; resolves when the page has loaded. */
  open(address: string): Promise<void>;
  /** Clicks the first element that matches the selector and contains these words. */
  click(selector: string, words?: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key, withControl?: 'control'): Promise<void>;
  /** Runs a function in the page and returns its result, which must be JSON. */
  evaluate<Value>(run: (...args: string[]) => Value, ...args: string[]): Promise<Value>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'c' | 'v';

/** Runs in the page: finds what to click. Undefined arguments arrive as null. */
export function findElement(selector: string, words: string | null): Element | undefined {
  return [...document.querySelectorAll(selector)].find(
    (element) => !words || element.textContent?.includes(words),
  );
}
