import type { Element, Nodes } from 'hast';
import { excerpt, type Place } from '#importer/finding/place.ts';

export function attributeOf(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

export const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

export const elementsIn = (node: Nodes): Element[] =>
  childrenOf(node).filter((child) => child.type === 'element');

/** The elements of a node, itself included, in the order of the page. */
export function descendantsOf(node: Nodes): Element[] {
  const found: Element[] = [];
  const ahead: Nodes[] = [node];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (next.type === 'element') found.push(next);
    // Not `push(...children)`: a page may have more elements than a call can have arguments.
    for (const child of childrenOf(next).toReversed()) ahead.push(child);
  }
  return found;
}

/** The parent of each element. */
export function parentsIn(elements: readonly Element[]): Map<Element, Element> {
  const parents = new Map<Element, Element>();
  for (const element of elements)
    for (const child of element.children) if (child.type === 'element') parents.set(child, element);
  return parents;
}

/** Whether an element is another one or stands in it. */
export function isWithin(inner: Element, outer: Element, parents: ReadonlyMap<Element, Element>): boolean {
  for (let at: Element | undefined = inner; at; at = parents.get(at)) if (at === outer) return true;
  return false;
}

export function lettersOf(node: Nodes): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(lettersOf).join('');
}

/** Letters with white space collapsed. */
export const wordsOf = (node: Nodes): string => lettersOf(node).replace(/\s+/g, ' ').trim();

export function placeOf(node: Nodes, words?: string): Place {
  const start = node.position?.start;
  if (!start) return { kind: 'file' };
  return { kind: 'line', line: start.line, column: start.column, ...(words && { words: excerpt(words) }) };
}
