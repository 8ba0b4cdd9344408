import type { Page } from 'playwright/test';

/**
 * A paragraph or heading of a full text: its own words, without what editors added and without inner clauses.
 */
export interface Unit {
  /** undefined where the unit belongs to the document itself: its title, its date. */
  id: string | undefined;
  zone: string | undefined;
  /** For the title of an enclosed text, the id of that text. */
  part?: string;
  text: string;
}

/** The units of the article on a reading page, in order. */
export function articleUnits(page: Page): Promise<Unit[]> {
  return page.locator('article#text').evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
    const inPart = '[data-part] > [data-zone]';
    return [...copy.querySelectorAll(`[id], [data-zone]:not([data-zone] *), ${inPart}`)].map((element) => {
      const own = element.cloneNode(true) as Element;
      for (const inner of own.querySelectorAll(`[id], :scope${inPart}`)) inner.remove();
      const part = element.matches(`${inPart}[data-zone="title"]`) && element.parentElement?.dataset.part;
      return {
        id: element.id || undefined,
        ...(part && { part }),
        zone: (element as HTMLElement).dataset.zone,
        text: (own.textContent ?? '').replace(/\s/g, ''),
      };
    });
  });
}

/** The document's own text on a reading page, without what editors added. */
export function articleText(page: Page): Promise<string> {
  return page.locator('article#text').evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
    return copy.textContent ?? '';
  });
}
