import type { Page } from 'playwright/test';

/**
 * Lists problems that axe does not see: targets with sides shorter than `side` pixels (WCAG 2.2, 2.5.5),
 * lines of more than 40 characters and justified text (1.4.8), skipped heading levels (2.4.10), animation
 * (2.3.3).
 */
export async function layoutProblems(page: Page, side: number): Promise<string[]> {
  return page.evaluate(findProblems, side);
}

/** Runs in the page. */
function findProblems(side: number): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('body, body *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  return [
    ...smallTargets(),
    ...longLines(),
    ...shown
      .filter((element) => getComputedStyle(element).textAlign === 'justify')
      .map((element) => `justified: ${nameOf(element)}`),
    ...headingProblems(),
    ...movingElements(),
  ];

  function smallTargets(): string[] {
    return shown.filter(isControl).flatMap((element) => {
      const target = element.matches('[type="radio"], [type="checkbox"]')
        ? (element.closest('label') ?? element)
        : element;
      const [width, height] = pressable(target);
      if ((width >= side - 0.5 && height >= side - 0.5) || isInText(element)) return [];
      return [`small target: ${nameOf(element)} ${Math.round(width)} × ${Math.round(height)}`];
    });
  }

  function isControl(element: HTMLElement): boolean {
    return (
      element.matches('a[href], button, input, select, textarea, summary') &&
      (element.tabIndex >= 0 || element.closest('.citation-card') !== null)
    );
  }

  /** Size including the area that a pseudo-element adds. */
  function pressable(element: HTMLElement): [number, number] {
    const { width, height } = element.getBoundingClientRect();
    const { content, position, top, right, bottom, left } = getComputedStyle(element, '::before');
    if (content === 'none' || position !== 'absolute') return [width, height];
    const px = Number.parseFloat;
    return [width - px(left) - px(right), height - px(top) - px(bottom)];
  }

  /** The exception for inline targets: a link whose block contains words of its own, outside controls. */
  function isInText(element: HTMLElement): boolean {
    const block = blockOf(element.parentElement as HTMLElement);
    return (
      element.matches('a:not([role])') &&
      textNodes(block).some(
        (node) => !node.parentElement?.closest('a, button, summary') && blockOf(node.parentElement) === block,
      )
    );
  }

  /** Latin letters and digits are half as wide as Han characters, and count half. */
  function longLines(): string[] {
    const lines = new Map<HTMLElement, DOMRect[]>();
    for (const node of shown.flatMap((element) => [...element.childNodes])) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const block = blockOf(node.parentElement);
      lines.set(block, [...(lines.get(block) ?? []), ...range.getClientRects()]);
    }
    return [...lines].flatMap(([block, rects]) => {
      const size = Number.parseFloat(getComputedStyle(block).fontSize);
      const longest = Math.max(...rects.map((rect) => lineWidth(rect, rects))) / size;
      return longest > 40.5 ? [`long line: ${nameOf(block)} ${longest.toFixed(1)}`] : [];
    });
  }

  function lineWidth({ top, bottom }: DOMRect, rects: DOMRect[]): number {
    const middle = (top + bottom) / 2;
    const same = rects.filter((rect) => rect.top < middle && rect.bottom > middle);
    return Math.max(...same.map(({ right }) => right)) - Math.min(...same.map(({ left }) => left));
  }

  function headingProblems(): string[] {
    const levels = shown
      .filter((element) => /^H[1-6]$/.test(element.tagName))
      .map(({ tagName }) => Number(tagName[1]));
    const gaps = levels.filter((level, i) => level > (levels[i - 1] ?? level) + 1);
    const first = levels.filter((level) => level === 1).length;
    const bare = shown.filter(
      (element) =>
        element.matches('main section:not([aria-label])') && !element.querySelector('h1, h2, h3, h4, h5, h6'),
    );
    return [
      ...(gaps.length > 0 ? [`heading that leaves out a level: ${levels.join(' ')}`] : []),
      ...(first === 1 ? [] : [`headings of the first level: ${first}`]),
      ...bare.map((section) => `section without heading: ${nameOf(section)}`),
    ];
  }

  function movingElements(): string[] {
    const moving = shown.filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
    });
    return moving.map((element) => `moving: ${nameOf(element)}`);
  }

  function textNodes(element: Node): Text[] {
    return [...element.childNodes].flatMap((node) =>
      node instanceof Text ? (node.data.trim() ? [node] : []) : textNodes(node),
    );
  }

  function blockOf(element: Element | null): HTMLElement {
    return element && getComputedStyle(element).display.startsWith('inline')
      ? blockOf(element.parentElement)
      : (element as HTMLElement);
  }

  function nameOf(element: HTMLElement): string {
    const { tagName, id, className, parentElement } = element;
    const name = [tagName.toLowerCase(), id && `#${id}`, className && `.${className}`].join('');
    return `${name} in ${parentElement?.className || parentElement?.tagName} “${element.textContent?.trim().slice(0, 20)}”`;
  }
}
