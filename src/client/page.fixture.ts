import { GlobalRegistrator } from '@happy-dom/global-registrator';

/**
 * Turns this process into a page of the site (happy-dom, which has ranges, tree walkers, selections and
 * computed styles, but no layout). Import modules that read the page on load only after this.
 */
export function openPage(body: string, path = '/'): void {
  const url = `https://library.example${path}`;
  if (GlobalRegistrator.isRegistered) location.href = url;
  else GlobalRegistrator.register({ url, width: 1024, height: 768 });
  document.body.innerHTML = body;
}

/** The element that a selector finds; throws where there is none. */
export function element<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The text of an element, white space collapsed. */
export const textOf = (selector: string): string =>
  (element(selector).textContent ?? '').replace(/\s+/g, ' ').trim();

/** Dispatches what pressing a key dispatches. */
export function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

/** Lets all promises settle that wait for nothing else. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
