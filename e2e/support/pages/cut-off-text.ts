import type { Page } from 'playwright/test';

/** Lists each element whose text is cut off or leaves its box, and whether the page scrolls sideways. */
export function cutOffText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        hasText(element) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches('option, textarea') &&
        // Text for screen readers only is clipped on purpose.
        getComputedStyle(element).clipPath === 'none' &&
        !getComputedStyle(element).display.startsWith('inline'),
    );
    const cut = all.filter((element) => {
      const { right } = element.getBoundingClientRect();
      const range = document.createRange();
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const ends = texts.flatMap((node) => {
        // Word by word, since spaces at the end of a line hang outside the box, ideographic ones too
        // (CSS Text 3, 4.1.2).
        return [...(node.textContent ?? '').matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return [...range.getClientRects()].map((rect) => rect.right);
        });
      });
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 2;
      const cutY = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2;
      return cutX || cutY || Math.max(...ends) > right + 2;
    });
    const wide = document.documentElement.scrollWidth;
    return [
      ...cut.map(
        (element) =>
          `cut off: ${element.outerHTML.slice(0, 90)} ${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight}`,
      ),
      ...(wide > innerWidth ? [`sideways: ${wide}`] : []),
    ];
  });
}
