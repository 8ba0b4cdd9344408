import type { Element } from 'hast';
import { elementsIn, lettersOf, wordsOf } from '#importer/html/page/node.ts';
import type { InputBlock } from '#importer/model/input-text.ts';

export interface PageTitle {
  words: string;
  element: Element;
}

/** In paragraphs: the title is among the first of a text. */
const frontLength = 12;
const unshown = new Set(['head', 'script', 'style', 'noscript', 'template']);

/**
 * Finds the title that a page shows outside its text if the text has none: what the page states as its title,
 * or a heading with which the window title begins.
 */
export function titleOutside(
  elements: readonly Element[],
  root: Element,
  blocks: readonly InputBlock[],
  stated: string | undefined,
): PageTitle | undefined {
  const outside = shownOutside(elements, root);
  const element = stated
    ? outside.find((each) => bare(lettersOf(each)) === bare(stated))
    : headingOf(elements, outside);
  const words = element && wordsOf(element);
  if (!element || !words) return undefined;
  const front = blocks.slice(0, frontLength).map((block) => (block.kind === 'paragraph' ? block.text : ''));
  return bare(front.join('')).includes(bare(words)) ? undefined : { words, element };
}

/** Elements with nothing but words, outside the text and outside what is never shown. */
function shownOutside(elements: readonly Element[], root: Element): Element[] {
  const body = elements.find(({ tagName }) => tagName === 'body');
  const found: Element[] = [];
  const ahead = body ? [body] : [];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (next === root || unshown.has(next.tagName)) continue;
    if (isLeaf(next)) found.push(next);
    else for (const child of elementsIn(next).toReversed()) ahead.push(child);
  }
  return found;
}

/** An element with only words and emphasis inside. */
const isLeaf = (element: Element): boolean =>
  elementsIn(element).every(({ tagName, children }) => isInline(tagName) && children.length <= 3);

const isInline = (tagName: string) => /^(?:b|br|strong|span|font|em|ucaptitle|i)$/.test(tagName);

function headingOf(elements: readonly Element[], outside: readonly Element[]): Element | undefined {
  const window = elements.find(({ tagName }) => tagName === 'title');
  const title = window ? bare(lettersOf(window)) : '';
  return outside.find(
    (each) =>
      /^h[1-3]$/.test(each.tagName) && lettersOf(each).trim() && title.startsWith(bare(lettersOf(each))),
  );
}

const bare = (text: string): string => text.replace(/\s/g, '');
