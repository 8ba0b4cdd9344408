import type { Element, Root } from 'hast';
import { childrenOf } from '#importer/html/page/node.ts';
import { type Look, lookOf, plainLook } from '#importer/html/style/look.ts';
import type { StyleSheet } from '#importer/html/style/style-sheet.ts';

/** Han characters that an element shows. */
export interface HanCount {
  all: number;
  /** Those outside links. */
  plain: number;
}

const none: HanCount = { all: 0, plain: 0 };
const unread = new Set(['script', 'style', 'head', 'template', 'noscript', 'noframes', 'select', 'button']);

/** Counts the Han characters of all elements of a page. */
export function countHan(page: Root, sheet: StyleSheet): Map<Element, HanCount> {
  const counts = new Map<Element, HanCount>();
  const count = (node: Root | Element, look: Look): HanCount => {
    const sum = { all: 0, plain: 0 };
    for (const child of childrenOf(node)) {
      const { all, plain } =
        child.type === 'element'
          ? countElement(child, look)
          : child.type === 'text'
            ? han(child.value)
            : none;
      sum.all += all;
      sum.plain += plain;
    }
    return sum;
  };
  const countElement = (element: Element, around: Look): HanCount => {
    if (unread.has(element.tagName)) return none;
    const look = lookOf(element, around, sheet);
    if (look.display === 'none') return none;
    const sum = count(element, look);
    const found = element.tagName === 'a' ? { ...sum, plain: 0 } : sum;
    counts.set(element, found);
    return found;
  };
  count(page, plainLook);
  return counts;
}

function han(text: string): HanCount {
  const all = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return { all, plain: all };
}
