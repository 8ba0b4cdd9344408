import { withTimeout } from '#client/load/with-timeout.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { openSheet } from './sheet.ts';

/** Opens the documents around this one, taken from the page that the link leads to. */
export async function open(opener: HTMLElement): Promise<void> {
  const { href, textContent: name } = opener as HTMLAnchorElement;
  const list = await withTimeout(readList(href), href);
  const content = document.createElement('nav');
  content.setAttribute('aria-labelledby', 'sheet-name');
  content.append(list);
  openSheet({ name: name?.trim() ?? '', className: 'around-sheet', content, opener });
}

async function readList(address: string): Promise<Element> {
  const html = await pageAt(address);
  const list = new DOMParser().parseFromString(html, 'text/html').querySelector('.timeline-list');
  // A captive portal answers every request with its own login page.
  if (!list) throw new Unavailable(`${address} holds something else`);
  return list;
}

/** Only the network can make these calls fail, so whatever they throw is its fault. */
async function pageAt(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.text();
    throw new Error(`status ${response.status}`);
  } catch (cause) {
    throw new Unavailable(address, { cause });
  }
}
